// Plain JavaScript, so that an old Node can read it far enough to say what is wrong.
const [major = 0] = process.versions.node.split('.').map(Number)
if (major < 24) {
  console.error(
    `Node ${process.versions.node} is running, but this project needs Node 24 or newer.\n` +
      'On Linux (x64, arm64) `npm ci` brings one along: run `npm ci`, then start this through npm\n' +
      '(`npm test`, `npm run demo`), which puts it first on the PATH.\n' +
      'Elsewhere, or if npm was told to omit optional dependencies, install Node 24 yourself: https://nodejs.org',
  )
  process.exit(1)
}
