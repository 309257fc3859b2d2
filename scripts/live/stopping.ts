/**
 * Ends the suite on SIGINT and SIGTERM. Only once: npm passes on a Ctrl+C that the terminal has sent
 * already, and the second must not cut off the deletion of the branches.
 */
export function stopping(): AbortSignal {
  const controller = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => controller.abort(new Error(`Stopped by ${signal}.`)))
  }
  return controller.signal
}
