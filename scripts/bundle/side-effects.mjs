// Before the bundler runs: puts a copy of GitHub's toolkit beside the compiled action, in which the
// packages say that loading them does nothing by itself. It is true, they only define things, but
// they don't say it; so the bundler would keep the HTTP client of core's OIDC part, which this action
// does not use, and undici with it: 1.2 MB, and two thirds of the start-up time of a run that has
// nothing to do.
import { cp, glob, readFile, writeFile } from 'node:fs/promises'

const copy = 'build/node_modules/@actions'
await cp('node_modules/@actions', copy, { recursive: true })
for await (const path of glob(`${copy}/*/package.json`)) {
  const manifest = JSON.parse(await readFile(path, 'utf8'))
  await writeFile(path, JSON.stringify({ ...manifest, sideEffects: false }))
}
