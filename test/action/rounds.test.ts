import { describe, expect, test } from 'vitest'
import { declared, startPreview } from './preview.ts'

/** Milliseconds that answers are held, so that what is sent together overlaps. */
const behaviour = { latency: 300 }

describe('round trips to Neon, one after the other', () => {
  test('a first setup with three users and a domain takes 7, a repeat 3, a teardown 3', async () => {
    await using preview = await startPreview({ behaviour })
    const { neon } = preview
    const opened = await preview.run('opened', declared)
    expect(opened.outputs['result']).toBe('enabled')
    expect(neon.rounds(opened.requests)).toBeLessThanOrEqual(7)
    expect(opened.summary).toMatch(/Took .* s: looking .* s, auth .* s, .* users .* s\./)
    const pushed = await preview.run('synchronize', declared)
    expect(pushed.outputs['result']).toBe('unchanged')
    expect(neon.rounds(pushed.requests)).toBeLessThanOrEqual(3)
    expect(pushed.writes).toEqual([])
    const closed = await preview.run('closed', declared)
    expect(closed.outputs['result']).toBe('disabled')
    expect(neon.rounds(closed.requests)).toBeLessThanOrEqual(3)
  })

  test('more domains take no longer', async () => {
    await using preview = await startPreview({ behaviour })
    const domains = ['a', 'b', 'c', 'd', 'e'].map((name) => `https://${name}.example.com`)
    const run = await preview.run('opened', { ...declared, domains: domains.join('\n') })
    expect(preview.neon.rounds(run.requests)).toBeLessThanOrEqual(7)
  })

  test('a setup without users takes 4', async () => {
    await using preview = await startPreview({ behaviour })
    const run = await preview.run('opened', { domains: 'https://example.com' })
    expect(preview.neon.rounds(run.requests)).toBeLessThanOrEqual(4)
  })
})
