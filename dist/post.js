/**
 * The action's post step, which runs after every job that used the action. The runner hands it what
 * the job saved, and only with `lifetime: job` something is saved, for what the job has enabled or
 * written: for all others not a line more is loaded. This file is not bundled; the bundle stands beside it.
 */
if (process.env['STATE_own_auth'] || process.env['STATE_session_files']) {
    // @ts-expect-error: the bundler writes main.ts to this file.
    await import('./index.js');
}
export {};
