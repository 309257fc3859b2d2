import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getCACertificates, setDefaultCACertificates } from 'node:tls'
import { type Preview, startPreview } from '../support/preview.ts'
import { type Certificate, createLoopbackCertificate } from '../support/runner/certificate.ts'

/** A preview whose addresses are `https`, as Neon's are. */
export interface TlsPreview extends Preview {
  /** Good for localhost and the hosts that were asked for. */
  readonly certificate: Certificate
}

/**
 * Starts a preview over TLS with a throw-away certificate, which runs of the action and this process
 * trust until the preview is disposed of.
 *
 * @param hosts more names that the certificate is for
 */
export async function startTlsPreview(hosts: readonly string[] = []): Promise<TlsPreview> {
  const certificate = createLoopbackCertificate(hosts)
  const folder = await mkdtemp(join(tmpdir(), 'tls-preview-'))
  const caFile = join(folder, 'ca.pem')
  await writeFile(caFile, certificate.cert)
  const trustedBefore = getCACertificates('default')
  setDefaultCACertificates([...trustedBefore, certificate.cert])
  const preview = await startPreview({ certificate })
  return {
    ...preview,
    certificate,
    run: (event, inputs, more) =>
      preview.run(event, inputs, {
        ...more,
        env: { ...more?.env, NODE_EXTRA_CA_CERTS: caFile },
      }),
    [Symbol.asyncDispose]: async () => {
      setDefaultCACertificates(trustedBefore)
      await preview[Symbol.asyncDispose]()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
