import { printable } from '../lib/text.ts'

/**
 * A line for the log that says nothing to the runner. It obeys workflow commands at the beginning of
 * a line (`::add-mask::…`) and, in their old form (`##[…]`), anywhere in one; and it takes a lone
 * carriage return for the end of a line.
 */
export function logLine(text: string): string {
  const line = printable(text, LONGEST_LINE)
  const defused = line.replaceAll('##[', '# #[')
  return defused.trimStart().startsWith('::') ? `│${defused}` : defused
}

/** Characters. The log viewer of GitHub cuts lines that are much longer. */
const LONGEST_LINE = 4_000
