import { appendFileSync } from 'node:fs'
import { Socket } from 'node:net'
import { isLoopback } from '../../src/clients/http/urls.ts'

/**
 * Loaded into a client's process with `--import`: a connection to anywhere but this machine is not
 * made, and noted, one `host:port` a line, in the file that `STRAY_CONNECTIONS` names. All of Node's
 * clients (http, https, undici, tls) connect by way of this one method.
 */
const { connect } = Socket.prototype

Socket.prototype.connect = function (this: Socket, ...args: unknown[]): Socket {
  const to = addressIn(args)
  if (to === undefined || isLoopback(to.host)) return Reflect.apply(connect, this, args)
  appendFileSync(process.env['STRAY_CONNECTIONS'] ?? '/dev/stderr', `${to.host}:${to.port}\n`)
  // Later, as a connection that fails does: the caller is not done with the socket.
  process.nextTick(() => this.destroy(new Error(`${to.host} is not this machine`)))
  return this
}

/** Where a connection goes, undefined for a local pipe. */
function addressIn(args: unknown[]): { host: string; port: unknown } | undefined {
  // Node's own callers pass the arguments as one list that they have put in order before.
  const [first, second] = Array.isArray(args[0]) ? args[0] : args
  if (typeof first === 'number') {
    return { host: typeof second === 'string' ? second : 'localhost', port: first }
  }
  if (typeof first !== 'object' || first === null || ('path' in first && first.path)) {
    return undefined
  }
  const host = 'host' in first && typeof first.host === 'string' ? first.host : 'localhost'
  return { host, port: 'port' in first ? first.port : undefined }
}
