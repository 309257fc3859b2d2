import { expect, test } from 'vitest'
import { declared, startPreview } from '../../support/preview.ts'

test.for(['by client', '1.7', '1.4'] as const)(
  'users can sign in where the service speaks like %s',
  async (generation) => {
    await using preview = await startPreview({ behaviour: { generation } })
    const { error } = await preview.run('opened', declared)
    expect(error).toBeUndefined()
    const again = await preview.run('synchronize', declared)
    expect(again.outputs['result']).toBe('unchanged')
  },
)
