/** The variables of the job's environment. */
export type Environment = Readonly<Record<string, string | undefined>>

/**
 * Variables that hold what is for the runner and for actions alone (the Neon API key is one of them):
 * a configuration file, which a pull request may change, must not carry them elsewhere.
 */
const NOT_FOR_FILES = /^(INPUT_|ACTIONS_|STATE_|GITHUB_TOKEN$)/i

const REFERENCE = /\$\$\{|\$\{([^}]*)(\}?)/g

/**
 * Puts environment variables in the place of `${NAME}`; `$${` stands for a literal `${`. No issue
 * quotes more of the text than a variable's name, because it may be a password.
 *
 * @param addIssue takes what is wrong at this place
 */
export function interpolateEnvironment(
  text: string,
  environment: Environment,
  addIssue: (problem: string) => void,
): string {
  return text.replace(REFERENCE, (reference, name: string | undefined, end: string) => {
    if (name === undefined) return '${'
    if (end === '' || !/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) {
      addIssue(
        'has a $ with braces that name no environment variable; write $$ before the brace for a literal one',
      )
      return reference
    }
    if (NOT_FOR_FILES.test(name)) {
      addIssue(`must not take ${name} from the environment: that is for actions, not for files`)
      return reference
    }
    const value = environment[name]
    if (value) return value
    addIssue(
      `needs the environment variable ${name}, which is empty or not set; set it with env: on this step`,
    )
    return reference
  })
}
