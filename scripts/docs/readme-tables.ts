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

/** The inputs as the README groups them. An input that is in no group is an advanced one. */
const GROUPS: [title: string, inputs: string[]][] = [
  [
    'Essential',
    [
      ...['api_key', 'project_id', 'branch', 'domains', 'users', 'user_password'],
      ...['config_file', 'comment', 'password_hint'],
    ],
  ],
  [
    'Behaviour',
    [
      ...['operation', 'pull_request', 'reset', 'prune', 'delete_data', 'lifetime', 'sessions'],
      ...['allow_localhost', 'dry_run', 'export_env', 'summary'],
    ],
  ],
  ['Advanced', []],
  ['Stack Auth', ['auth_provider']],
]

const root = new URL('../../', import.meta.url)

/** The README as it is. */
export function readme(): string {
  return readFileSync(new URL('README.md', root), 'utf8')
}

/** The README with its tables of inputs and outputs generated from action.yml. */
export function readmeWithTables(): string {
  const action: ActionFile = parse(readFileSync(new URL('action.yml', root), 'utf8'))
  const outputs = Object.entries(action.outputs).map(([name, { description }]) => [
    `\`${name}\``,
    description,
  ])
  const filled = replaced(readme(), 'inputs', inputTables(action.inputs))
  return replaced(filled, 'outputs', table(['Output', 'Meaning'], outputs))
}

function inputTables(inputs: ActionFile['inputs']): string {
  const grouped = new Set(GROUPS.flatMap(([, names]) => names))
  const others = Object.keys(inputs).filter((name) => !grouped.has(name))
  return GROUPS.map(([title, names]) => {
    const rows = (title === 'Advanced' ? others : names).flatMap((name) => {
      const entry = inputs[name]
      return entry === undefined ? [] : [[`\`${name}\``, defaultOf(entry), entry.description]]
    })
    return `**${title}**\n\n${table(['Input', 'Default', 'Meaning'], rows)}`
  }).join('\n\n')
}

function defaultOf({ required, default: value }: Entry): string {
  if (required) return '**required**'
  return value === undefined ? '' : `\`${value}\``
}

function table(head: string[], rows: string[][]): string {
  const line = (cells: string[]) => `|${cells.map((cell) => cell.trim()).join('|')}|`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

function replaced(text: string, mark: string, content: string): string {
  const block = new RegExp(`(<!-- ${mark}: [^>]*-->\n).*?(<!-- /${mark} -->)`, 's')
  if (!block.test(text)) throw new Error(`README.md has no place for the ${mark}.`)
  return text.replace(block, (_, start: string, end: string) => `${start}\n${content}\n\n${end}`)
}
