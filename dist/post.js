/**
 * The action's post step, which runs after every job that used the action. The runner hands it what
 * the job saved: with `lifetime: job`, what the job has enabled or written; and what a main step that was
 * killed had yet to undo. For all others not a line more is loaded. This file is not bundled; the bundle
 * stands beside it.
 */
const { STATE_own_auth: auth, STATE_session_files: files, STATE_journal: journal } = process.env;
if (auth || files || journal) {
    // @ts-expect-error: the bundler writes main.ts to this file.
    await import('./index.js');
}
export {};
