export interface WorkflowCommand {
  /** Lower case: the runner compares names without regard to case. */
  command: string
  properties: Record<string, string>
  message: string
}

// Order matters: `%25` is decoded last, so that `%250A` becomes the text `%0A`.
const escapes = {
  message: { '%0D': '\r', '%0A': '\n', '%25': '%' },
  property: { '%0D': '\r', '%0A': '\n', '%3A': ':', '%2C': ',', '%25': '%' },
  oldForm: { '%3B': ';', '%0D': '\r', '%0A': '\n', '%5D': ']', '%25': '%' },
}

// What .NET's TrimStart takes for white space; JavaScript's would add U+FEFF and leave out U+0085.
const leadingWhiteSpace =
  /^[\t-\r\u0020\u0085\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]+/u

/**
 * Reads one line of a process's output as the runner does: `::name k=v,k=v::message` after leading
 * white space, or else the old form `##[name k=v;k=v]message` anywhere in the line (its first
 * occurrence only). Source: actions/runner, src/Runner.Common/ActionCommand.cs, TryParseV2 and
 * TryParse. Its `StartsWith` and `IndexOf` skip zero-width characters, but it cuts by fixed offsets
 * afterwards, so a text with such characters never comes out as a known command; comparing
 * exactly, as here, finds every command that it finds.
 *
 * @param known names in lower case; any other name makes the line ordinary output
 * @returns the command, or undefined when the runner would print the line
 */
export function parseWorkflowCommand(
  line: string,
  known: ReadonlySet<string>,
): WorkflowCommand | undefined {
  return parseNewForm(line, known) ?? parseOldForm(line, known)
}

function parseNewForm(line: string, known: ReadonlySet<string>): WorkflowCommand | undefined {
  const text = line.replace(leadingWhiteSpace, '')
  const end = text.indexOf('::', 2)
  if (!text.startsWith('::') || end < 0) return undefined
  const { name, properties } = splitName(text.slice(2, end))
  if (!known.has(name)) return undefined
  return {
    command: name,
    properties: parseProperties(properties.trim(), ',', escapes.property),
    message: decode(text.slice(end + 2), escapes.message),
  }
}

function parseOldForm(line: string, known: ReadonlySet<string>): WorkflowCommand | undefined {
  const start = line.indexOf('##[')
  const end = line.indexOf(']', start)
  if (start < 0 || end < 0) return undefined
  const { name, properties } = splitName(line.slice(start + 3, end))
  if (!known.has(name)) return undefined
  return {
    command: name,
    properties: parseProperties(properties, ';', escapes.oldForm),
    message: decode(line.slice(end + 1), escapes.oldForm),
  }
}

function splitName(info: string): { name: string; properties: string } {
  const space = info.indexOf(' ')
  if (space < 0) return { name: info.toLowerCase(), properties: '' }
  return { name: info.slice(0, space).toLowerCase(), properties: info.slice(space + 1) }
}

function parseProperties(
  text: string,
  separator: string,
  escaped: Record<string, string>,
): Record<string, string> {
  const properties: Record<string, string> = {}
  for (const property of text.split(separator)) {
    // .NET's Split with RemoveEmptyEntries: `a==b` is a and b, and a property without value is none.
    const match = /^=*([^=]+)=+([^=].*)$/s.exec(property)
    if (match?.[1] !== undefined && match[2] !== undefined) {
      properties[match[1]] = decode(match[2], escaped)
    }
  }
  return properties
}

function decode(text: string, escaped: Record<string, string>): string {
  return Object.entries(escaped).reduce((result, [code, character]) => {
    return result.replaceAll(code, character)
  }, text)
}
