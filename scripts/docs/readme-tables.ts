import { readFileSync } from 'node:fs'
import { parse } from 'yaml'

interface Entry {
  description: string
  required?: boolean
  default?: string
}

interface ActionFile {
  inputs: Record<string, Entry>
  outputs: Record<string, Entry>
}

const root = new URL('../../', import.meta.url)

/** The README as it is. */
export function readme(): string {
  return readFileSync(new URL('README.md', root), 'utf8')
}

/** The README with its tables of inputs and outputs written anew from action.yml. */
export function readmeWithTables(): string {
  const action: ActionFile = parse(readFileSync(new URL('action.yml', root), 'utf8'))
  const inputs = Object.entries(action.inputs).map(([name, entry]) => [
    `\`${name}\``,
    entry.required ? '**required**' : entry.default === undefined ? '' : `\`${entry.default}\``,
    entry.description,
  ])
  const outputs = Object.entries(action.outputs).map(([name, { description }]) => [
    `\`${name}\``,
    description,
  ])
  const filled = replaced(readme(), 'inputs', table(['Input', 'Default', 'Meaning'], inputs))
  return replaced(filled, 'outputs', table(['Output', 'Meaning'], outputs))
}

function table(head: string[], rows: string[][]): string {
  const line = (cells: string[]) => `| ${cells.map((cell) => cell.trim()).join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

function replaced(text: string, mark: string, content: string): string {
  const block = new RegExp(`(<!-- ${mark}: [^>]*-->\n).*?(<!-- /${mark} -->)`, 's')
  if (!block.test(text)) throw new Error(`README.md has no place for the ${mark}.`)
  return text.replace(block, (_, start: string, end: string) => `${start}\n${content}\n\n${end}`)
}
