import { expect, test } from 'vitest'
import { soak } from '../../scripts/soak/soak.ts'

test('whatever goes wrong, previews end as declared or with an error, and recover', async () => {
  const { finishedRight, gaveUp, wrong } = await soak(40, 1)
  expect(wrong).toEqual([])
  // Both have to come up often, else the faults are too many or too few to show anything.
  expect(finishedRight).toBeGreaterThan(100)
  expect(gaveUp).toBeGreaterThan(10)
})
