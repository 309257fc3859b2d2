import { resolve } from 'node:path'

/** The project that the live suite may work in. */
export interface Target {
  readonly apiKey: string
  readonly projectId: string
  readonly apiHost: string
  /** Where the answers are written to. */
  readonly answersFile: string
}

/** What to say where a variable is missing. */
export const howToRun = `The live suite runs against the real Neon and was NOT RUN, because it needs to know where:

  NEON_API_KEY=… NEON_PROJECT_ID=… npm run test:live

It makes a branch of the project's default branch (a child or two of it besides), and deletes them
at the end. Take a project in which that may happen, and a key for that project alone.`

/** Reads the target from the environment; undefined where a part of it is missing. */
export function readTarget(env: NodeJS.ProcessEnv): Target | undefined {
  const { NEON_API_KEY: apiKey = '', NEON_PROJECT_ID: projectId = '', NEON_API_HOST: apiHost } = env
  const { NEON_ANSWERS: answersFile } = env
  if (apiKey === '' || projectId === '') return undefined
  return {
    apiKey,
    projectId,
    apiHost: apiHost || 'https://console.neon.tech/api/v2',
    answersFile: resolve(answersFile || 'neon-answers.json'),
  }
}
