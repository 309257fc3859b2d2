import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { inputVariables, readActionFile } from './action-file.ts'
import { ActionStep } from './action-step.ts'
import { eventVariables } from './event-variables.ts'
import { createFileCommands } from './file-commands.ts'
import { leaksIn, leaksOfOutputs, secretsGiven } from './leaks.ts'
import { readLines } from './output-lines.ts'
import { programToStart } from './program.ts'
import type { WorkflowCommand } from './workflow-command.ts'

const repositoryRoot = fileURLToPath(new URL('../../..', import.meta.url))

/** After this a process that hangs is killed, so that it does not outlive its test. Milliseconds. */
const LONGEST_RUN = 120_000

export interface ActionToRun {
  /** Inputs by name; the others get their defaults from `action.yml`. */
  with: Record<string, string>
  event: { name: string; payload: unknown }
  /** More variables; they win over the runner's, so that a test can point `GITHUB_API_URL` at itself. */
  env?: Record<string, string>
  /** Default: the event's sender. */
  actor?: string
  /** Folder with `action.yml`, default: the repository root. */
  action?: string
  /** Which of the action's programs to run, default: main. */
  stage?: 'pre' | 'main' | 'post'
  /** What an earlier stage saved. */
  state?: Record<string, string>
  /** What the job already masks: the values of `secrets.…` in a workflow. */
  secrets?: string[]
  /** Files of the workspace by relative path; the process starts in that folder. */
  files?: Record<string, string>
}

/** The same in a process of its own. */
export interface ProcessToRun extends ActionToRun {
  /** Called when the process runs, for example to send it a signal later; `log` is the log so far. */
  onStart?: (process: ChildProcess, log: () => string) => void
  /** Milliseconds after which the process is taken to hang, and killed. */
  longest?: number
}

export interface ActionRun {
  exitCode: number | null
  signal: NodeJS.Signals | null
  /** What the step would be shown as: failed also by a refused command or a malformed file. */
  conclusion: 'success' | 'failure'
  /** What the process wrote, untouched. */
  stdout: string
  stderr: string
  /** The step's raw log: commands obeyed or rendered (`##[error]…`), hidden text as `***`. */
  log: string
  outputs: Record<string, string>
  /** The outputs that a job can hand on: empty ones and ones with hidden text are dropped. */
  jobOutputs: Record<string, string>
  env: Record<string, string>
  state: Record<string, string>
  /** Folders added to `PATH`. */
  path: string[]
  /** The job summary as shown, with hidden text as `***`. */
  summary: string
  /** What the action asked to hide, and each line of it; not the spellings made from it. */
  masks: string[]
  /** Annotations as shown: hidden text as `***`, 4,096 characters, ten of each kind at the most. */
  notices: string[]
  warnings: string[]
  errors: string[]
  /** Every line that the runner took for a command, refused ones too. */
  commands: WorkflowCommand[]
  /** Messages for who debugs, shown or not. */
  debug: string[]
  /** Every byte that left the process, unmasked, but for the lines that ask for a mask. */
  everything: string
}

/**
 * Runs an action's program as GitHub's runner does on Linux, with this process's Node and nothing
 * of this process's environment but `PATH`. Folders are fresh and removed afterwards.
 *
 * @returns what a user, a later step and a later job would see
 * @throws Error when `action.yml` is missing or no node24 action, has no program for the stage, or
 *   the process can't be started; a failing action is a result, not an error
 */
export async function runAction(run: ProcessToRun): Promise<ActionRun> {
  return await runStage(run, async ({ folder, program, workspace, env, step }) => {
    const options = { cwd: workspace, env, timeout: run.longest ?? LONGEST_RUN }
    return await execute(programToStart(folder, program), options, step, run.onStart)
  })
}

/** A stage of an action, ready to be run. */
export interface PreparedStage {
  /** Where the `action.yml` is. */
  readonly folder: string
  readonly program: string
  readonly workspace: string
  readonly env: Readonly<Record<string, string>>
  /** Takes every line of output. */
  readonly step: ActionStep
}

/** What a stage has left, besides its files and what the step has taken. */
export interface StageEnd {
  readonly result: Pick<ActionRun, 'exitCode' | 'signal' | 'stdout' | 'stderr'>
  /** Lines of both streams that were not taken for `add-mask`. */
  readonly visible: readonly string[]
}

/** Runs a stage between its runner's preparations and what the runner makes of its end. */
export async function runStage(
  run: ActionToRun,
  execute: (stage: PreparedStage) => Promise<StageEnd>,
): Promise<ActionRun> {
  const home = await mkdtemp(join(tmpdir(), 'run-action-'))
  try {
    return await runIn(home, run, execute)
  } finally {
    await rm(home, { recursive: true, force: true })
  }
}

async function runIn(
  home: string,
  run: ActionToRun,
  execute: (stage: PreparedStage) => Promise<StageEnd>,
): Promise<ActionRun> {
  const folder = resolve(run.action ?? repositoryRoot)
  const action = await readActionFile(folder)
  const program = action.runs[run.stage ?? 'main']
  if (program === undefined) throw new Error(`${folder}/action.yml has no ${run.stage} program`)

  const workspace = join(home, 'work', 'workspace')
  const temp = join(home, 'work', '_temp')
  const event = join(temp, '_github_workflow', 'event.json')
  await writeFiles(workspace, run.files ?? {})
  await writeFiles(dirname(event), { 'event.json': JSON.stringify(run.event.payload) })
  const fileCommands = await createFileCommands(join(temp, '_runner_file_commands'))
  const inputs = inputVariables(action, run.with)
  const env = {
    PATH: process.env['PATH'] ?? '',
    HOME: home,
    ...runnerVariables(temp),
    ...eventVariables(run.event, run.actor),
    ...prefixed('STATE_', run.state ?? {}),
    ...inputs.variables,
    ...fileCommands.variables,
    GITHUB_EVENT_PATH: event,
    GITHUB_WORKSPACE: workspace,
    ...run.env,
  }

  const step = new ActionStep(env)
  for (const secret of run.secrets ?? []) step.masker.add(secret)
  const secrets = new Set(step.masker.values)
  for (const warning of inputs.warnings) step.annotate('warning', warning)
  const ended = await execute({ folder, program, workspace, env, step })
  const { summary, texts } = await fileCommands.process(step)
  const actionRun: ActionRun = {
    ...ended.result,
    conclusion: ended.result.exitCode === 0 && !step.failed ? 'success' : 'failure',
    log: step.log.join('\n'),
    outputs: Object.fromEntries(step.outputs),
    jobOutputs: Object.fromEntries(
      [...step.outputs].filter(([, value]) => value !== '' && step.masker.mask(value) === value),
    ),
    env: Object.fromEntries(step.env),
    state: Object.fromEntries(step.state),
    path: step.path,
    summary,
    masks: [...step.masker.values].filter((value) => !secrets.has(value)),
    notices: step.annotations.notice,
    warnings: step.annotations.warning,
    errors: step.annotations.error,
    commands: step.commands,
    debug: step.commands.filter(({ command }) => command === 'debug').map(({ message }) => message),
    everything: [...ended.visible, ...texts].join('\n'),
  }
  // Whatever a test is about, no run may show a secret.
  const leaks = [...leaksIn(actionRun, secretsGiven(run)), ...leaksOfOutputs(actionRun)]

  if (leaks.length > 0) throw new Error(`The action has shown ${leaks.join(', ')}.`)
  return actionRun
}

async function writeFiles(folder: string, files: Record<string, string>): Promise<void> {
  await mkdir(folder, { recursive: true })
  for (const [name, text] of Object.entries(files)) {
    const path = join(folder, name)
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, text)
  }
}

function prefixed(prefix: string, values: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [prefix + name, value]))
}

/** What does not depend on the event. The API's address is a closed port: tests bring their own. */
function runnerVariables(temp: string): Record<string, string> {
  return {
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: '__self',
    GITHUB_JOB: 'preview',
    GITHUB_WORKFLOW: 'Preview',
    GITHUB_RUN_ID: '1658821493',
    GITHUB_RUN_NUMBER: '3',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_RETENTION_DAYS: '90',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_API_URL: 'http://127.0.0.1:1',
    GITHUB_GRAPHQL_URL: 'http://127.0.0.1:1/graphql',
    RUNNER_ARCH: 'X64',
    RUNNER_ENVIRONMENT: 'github-hosted',
    RUNNER_NAME: 'GitHub Actions 1',
    RUNNER_OS: 'Linux',
    RUNNER_TEMP: temp,
    RUNNER_TOOL_CACHE: join(temp, 'toolcache'),
  }
}

async function execute(
  args: string[],
  options: { cwd: string; env: Readonly<Record<string, string>>; timeout: number },
  step: ActionStep,
  onStart: ProcessToRun['onStart'],
): Promise<StageEnd> {
  const child = spawn(process.execPath, args, {
    ...options,
    stdio: ['ignore', 'pipe', 'pipe'],
    killSignal: 'SIGKILL',
  })
  const visible: string[] = []
  const receive = (line: string): void => {
    if (step.receive(line)?.command !== 'add-mask') visible.push(line)
  }
  const stdout = collect(child.stdout, receive)
  const stderr = collect(child.stderr, receive)
  child.once('spawn', () => onStart?.(child, () => step.log.join('\n')))
  await once(child, 'close')
  return {
    result: {
      exitCode: child.exitCode,
      signal: child.signalCode,
      stdout: stdout(),
      stderr: stderr(),
    },
    visible,
  }
}

/** Reads a stream line by line as it comes; the returned function gives the whole text. */
function collect(stream: NodeJS.ReadableStream, receive: (line: string) => void): () => string {
  const chunks: Buffer[] = []
  const lines = readLines(receive)
  stream.on('data', (chunk: Buffer) => {
    chunks.push(chunk)
    lines.write(chunk)
  })
  stream.on('end', () => lines.end())
  return () => Buffer.concat(chunks).toString('utf8')
}
