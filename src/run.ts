import type { Outside } from './network.ts'
import { NOTHING } from './report/report.ts'
import { QUIETLY, tell } from './report/tell.ts'
import type { Runner } from './runner/runner.ts'
import { whySkipped } from './settings/skipping.ts'

/**
 * One run of the action. Of a run that is skipped, no more is loaded than it takes to say so: the
 * HTTP stack and the schemas cost three times as long as the rest.
 *
 * @param cancelled ends it; what was changed only for the run is put back then
 * @throws what went wrong; except for wrong inputs and an unusable proxy, after it was reported
 */
export async function run(
  runner: Runner,
  cancelled: AbortSignal,
  outside?: Outside,
): Promise<void> {
  const trigger = await runner.trigger()
  // The post step has no outputs: later steps have none that could read them.
  const speaker = trigger.endOf ? { ...runner, output: () => undefined } : runner
  const why = trigger.endOf ? undefined : whySkipped(runner.input, trigger)
  if (why !== undefined) {
    runner.notice(why)
    return await tell(runner, NOTHING, QUIETLY)
  }
  const { perform } = await import('./perform.ts')
  await perform(speaker, trigger, cancelled, outside)
}
