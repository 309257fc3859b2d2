import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createLoopbackCertificate } from '../../test/support/runner/certificate.ts'
import { interleaved, median, timed } from './measure.ts'
import { startPreview } from './preview.ts'
import { type Replay, startReplay } from './recording.ts'
import { movedTo, type Recorded, recordLife } from './start-up.ts'

const ROUNDS = 9
/** To each of the three hosts and back; a usual way to Neon. */
const ROUND_TRIP_MS = 40

/**
 * Whole processes over a link like a real one: TLS with real handshakes, three hosts (Neon's API, the
 * auth service, GitHub), each direction delayed on the sockets of loopback. Connections count, which the
 * round trips of `depth` leave out. Of the hosts, only the recorded responses are there.
 */
export async function link(): Promise<void> {
  await using preview = await startPreview({ cheapHashing: true })
  const life = await recordLife(preview)
  const folder = await mkdtemp(join(tmpdir(), 'link-'))
  const { cert, key } = createLoopbackCertificate()
  const caFile = join(folder, 'ca.pem')
  await writeFile(caFile, cert)
  const serve = (http2: boolean) =>
    startReplay(preview, { tls: { cert, key, http2 }, roundTripMs: ROUND_TRIP_MS })
  await using http1 = await serve(false)
  await using http2 = await serve(true)

  const running =
    (replay: Replay, { step, exchanges }: Recorded) =>
    async () => {
      await replay.load(exchanges)
      const moved = movedTo(step, replay.origins)
      return (await timed({ ...moved, env: { ...moved.env, NODE_EXTRA_CA_CERTS: caFile } })).time
    }
  const measured = [...life].flatMap(([moment, one]) => [
    [`${moment}, HTTP/1.1`, running(http1, one)] as const,
    [`${moment}, HTTP/2`, running(http2, one)] as const,
  ])
  const times = await interleaved(ROUNDS, Object.fromEntries(measured))
  await rm(folder, { recursive: true })
  console.table(
    [...times].map(([what, of]) => ({
      what,
      'median ms': Math.round(median(of)),
      'least ms': Math.round(Math.min(...of)),
    })),
  )
}
