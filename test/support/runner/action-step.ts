import { createSecretMasker } from './secret-masker.ts'
import { parseWorkflowCommand, type WorkflowCommand } from './workflow-command.ts'

type Annotation = 'notice' | 'warning' | 'error'

const annotationsOfAKind = 10
const annotationLength = 4096
const stopTokenMaskedFrom = 7

const deprecated = (command: string): string =>
  `The \`${command}\` command is deprecated and will be disabled soon.`
const disabled = (command: string): string =>
  `The \`${command}\` command is disabled. Please upgrade to using Environment Files.`

/**
 * One step of a job, as the runner keeps it: it takes the lines that the process writes, obeys the
 * commands among them and writes the rest to the log, masked with what is known at that moment.
 * Source: actions/runner, src/Runner.Worker/ActionCommandManager.cs, Handlers/OutputManager.cs
 * (stdout and stderr alike) and ExecutionContext.cs (annotations). Problem matchers are accepted
 * and never match.
 */
export class ActionStep {
  readonly log: string[] = []
  readonly commands: WorkflowCommand[] = []
  readonly annotations: Record<Annotation, string[]> = { notice: [], warning: [], error: [] }
  readonly masker = createSecretMasker()
  readonly outputs = new Map<string, string>()
  readonly env = new Map<string, string>()
  readonly state = new Map<string, string>()
  readonly path: string[] = []
  /** What makes the runner fail the step although the process may have ended with 0. */
  failed = false

  readonly #debug: boolean
  readonly #unsecureCommands: boolean
  #echo: 'on' | 'off' = 'off'
  #stopToken: string | undefined

  /**
   * @param env the step's environment: `RUNNER_DEBUG=1` shows debug messages,
   *   `ACTIONS_ALLOW_UNSECURE_COMMANDS=true` allows `set-env` and `add-path`
   */
  constructor(env: Record<string, string>) {
    this.#debug = env['RUNNER_DEBUG'] === '1'
    this.#unsecureCommands = env['ACTIONS_ALLOW_UNSECURE_COMMANDS'] === 'true'
  }

  /**
   * Takes one line of output.
   *
   * @returns the command that the line was obeyed as, undefined when it was printed
   */
  receive(line: string): WorkflowCommand | undefined {
    const command = parseWorkflowCommand(line, this.#known())
    if (command === undefined || !this.#listening(command)) {
      this.print(line)
      return undefined
    }
    this.commands.push(command)
    try {
      this.#obey(command, line)
    } catch (error) {
      const shown = quiet.has(command.command) ? command.command : line
      this.fail(`Unable to process command '${shown}' successfully.`, error)
    }
    return command
  }

  /** Writes a line to the log, masked. */
  print(text: string): void {
    this.log.push(this.masker.mask(text))
  }

  /** Adds an annotation, cut and counted as the runner does, and its line to the log. */
  annotate(kind: Annotation, message: string): void {
    const text = this.masker.mask(message).slice(0, annotationLength)
    const shown = this.annotations[kind]
    if (shown.length < annotationsOfAKind) shown.push(text)
    if (text !== '') this.print(`##[${kind}]${text}`)
  }

  /** Fails the step with two errors, the second being what was thrown. */
  fail(message: string, cause: unknown): void {
    this.annotate('error', message)
    this.annotate('error', cause instanceof Error ? cause.message : String(cause))
    this.failed = true
  }

  #known(): ReadonlySet<string> {
    const names = new Set([...Object.keys(this.#commands), 'stop-commands'])
    return this.#stopToken === undefined ? names : names.add(this.#stopToken.toLowerCase())
  }

  /** While commands are stopped, only the token that resumes them is one. */
  #listening({ command }: WorkflowCommand): boolean {
    return this.#stopToken === undefined || command === this.#stopToken.toLowerCase()
  }

  #obey(command: WorkflowCommand, line: string): void {
    if (this.#stopToken !== undefined) {
      this.print(line)
      this.#stopToken = undefined
    } else if (command.command === 'stop-commands') {
      this.#stop(command.message)
      this.print(line)
    } else {
      if (this.#echo === 'on' && !quiet.has(command.command)) this.print(line)
      this.#commands[command.command]?.(command)
    }
  }

  #stop(token: string): void {
    const name = token.toLowerCase()
    if (name === '' || name === 'pause-logging' || this.#known().has(name)) {
      throw new Error(
        "You cannot use a endToken that is an empty string, the string 'pause-logging', or another workflow command.",
      )
    }
    if (token.length >= stopTokenMaskedFrom) this.masker.add(token)
    this.#stopToken = token
  }

  readonly #commands: Record<string, (command: WorkflowCommand) => void> = {
    'add-mask': ({ message }) => {
      if (message.trim() === '') {
        this.annotate('warning', "Can't add secret mask for empty string in ##[add-mask] command.")
        return
      }
      if (this.#echo === 'on') this.print('::add-mask::***')
      this.masker.add(message)
    },
    'set-output': (command) => {
      this.annotate('warning', deprecated('set-output'))
      this.outputs.set(nameOf(command), command.message)
    },
    'save-state': (command) => {
      this.annotate('warning', deprecated('save-state'))
      this.state.set(nameOf(command), command.message)
    },
    'set-env': (command) => {
      if (!this.#unsecureCommands) throw new Error(disabled('set-env'))
      this.setEnv(nameOf(command), command.message, 'using ::set-env:: command')
    },
    'add-path': ({ message }) => {
      if (!this.#unsecureCommands) throw new Error(disabled('add-path'))
      this.path.push(message)
    },
    debug: ({ message }) => {
      if (!this.#debug) return
      for (const line of message.split(/\r?\n/)) this.print(`##[debug]${line}`)
    },
    notice: ({ message }) => this.annotate('notice', message),
    warning: ({ message }) => this.annotate('warning', message),
    error: ({ message }) => this.annotate('error', message),
    group: ({ message }) => this.print(`##[group]${message}`),
    endgroup: () => this.print('##[endgroup]'),
    echo: ({ message }) => {
      const value = message.trim().toLowerCase()
      if (value !== 'on' && value !== 'off') {
        throw new Error(`Invalid echo command value. Current value is: '${message}'.`)
      }
      this.#echo = value
    },
    'add-matcher': () => undefined,
    'remove-matcher': () => undefined,
  }

  /** Sets a variable for later steps; `NODE_OPTIONS` is refused with an error, as by the runner. */
  setEnv(name: string, value: string, how: string): void {
    if (name.toUpperCase() === 'NODE_OPTIONS') {
      this.annotate('error', `Can't update ${name} environment variable ${how}.`)
    } else {
      this.env.set(name, value)
    }
  }
}

/** Commands that are never echoed, be echoing on or off. */
const quiet = new Set(['add-mask', 'debug', 'notice', 'warning', 'error'])

function nameOf({ command, properties }: WorkflowCommand): string {
  const name = Object.entries(properties).find(([key]) => key.toLowerCase() === 'name')?.[1]
  if (name === undefined)
    throw new Error(`Required field 'name' is missing in ##[${command}] command.`)
  return name
}
