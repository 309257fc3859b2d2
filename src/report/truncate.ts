import { table } from './markdown.ts'

/** How much of a list is shown. */
export interface Limits {
  readonly items: number
  readonly bytes: number
}

/** Bytes around the cells of a row, at most. */
const CELL_BORDERS = 16

/** Makes as much of the first items as may be shown, and says how many more there are. */
export function truncateList<Item, Made extends string | readonly string[]>(
  items: readonly Item[],
  most: Limits,
  make: (item: Item) => Made,
): { fitting: Made[]; more: string } {
  const fitting: Made[] = []
  let bytes = 0
  for (const item of items.slice(0, most.items)) {
    const made = make(item)
    bytes += Buffer.byteLength(String(made)) + CELL_BORDERS
    if (bytes > most.bytes) break
    fitting.push(made)
  }
  const more = items.length - fitting.length
  return { fitting, more: more > 0 ? `… and ${more} more, left out here.` : '' }
}

/** A Markdown table of a list, or undefined if that is empty. */
export function truncatedTable<Item>(
  head: readonly string[],
  items: readonly Item[],
  most: Limits,
  row: (item: Item) => readonly string[],
): string | undefined {
  if (items.length === 0) return undefined
  const { fitting, more } = truncateList(items, most, row)
  return table(head, fitting) + (more ? `\n\n${more}` : '')
}
