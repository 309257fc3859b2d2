import { once } from 'node:events'
import { authServiceRateLimit } from './behaviour.ts'
import { recordedRateLimit } from './recorded-answers.ts'
import { startStandIn } from './stand-in.ts'

/** `npm run stand-in`: serves until it is interrupted, and says at once what and where. Limits are on if they were recorded. */
await using neon = await startStandIn({
  rateLimit: recordedRateLimit !== undefined && authServiceRateLimit,
})
const password = 'correct horse battery staple'
const production = neon.addBranch({ name: 'production', default: true, protected: true })
const auth = await neon.enableAuth('production')
await auth.addUser({ email: 'ada@example.com', name: 'Ada', password, emailVerified: true })
const preview = neon.addBranch({ name: 'preview/pr-12-add-sign-in', parent: 'production' })

console.log(`A stand-in for Neon is served until you press Ctrl+C.

API host   ${neon.apiHost}
API key    ${neon.apiKey}
Project    ${neon.projectId}
User       ada@example.com, password: ${password}
`)
for (const branch of [production, preview]) {
  console.log(`${branch.name} (${branch.id})\n  ${branch.auth?.baseUrl}`)
}

await once(process, 'SIGINT')
