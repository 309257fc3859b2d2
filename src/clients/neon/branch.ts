/** Identifies a branch to Neon. */
export type BranchId = Pick<Branch, 'id'>

/** A branch of the Neon project, as far as this action looks at it. */
export interface Branch {
  readonly id: string
  readonly name: string
  /** Milliseconds since the epoch. */
  readonly createdAt: number
  /** False only if Neon says so explicitly: anything unknown counts as true. */
  readonly isDefault: boolean
  readonly isProtected: boolean
}
