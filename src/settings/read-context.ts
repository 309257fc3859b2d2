import type { WorkflowEvent } from '../event/workflow-event.ts'
import type { Issues } from '../lib/issues.ts'
import type { Workspace } from './config-file/workspace.ts'
import type { Inputs } from './inputs.ts'

/** What the settings of an operation are read from, and what takes what is noticed about them. */
export interface ReadContext {
  /** The inputs as they were given. */
  readonly texts: Inputs
  /** The inputs without white space around them, and with their defaults. */
  readonly inputs: Inputs
  readonly event: WorkflowEvent
  readonly workspace: Workspace
  /** Whether the event chose the operation. */
  readonly automatic: boolean
  readonly issues: Issues
  readonly warnings: string[]
}
