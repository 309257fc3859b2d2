/** The operations that there are for Stack Auth only. */
export const STACK_OPERATIONS = ['keys', 'claim'] as const

export type StackOperation = (typeof STACK_OPERATIONS)[number]

/** Whether an operation is one of them. */
export function isStackOperation(operation: string): operation is StackOperation {
  return STACK_OPERATIONS.some((one) => one === operation)
}
