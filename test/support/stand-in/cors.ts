/**
 * Adds to an answer what lets a page of another origin read it, cookies and all, and answers a
 * browser's question whether it may (a preflight, https://fetch.spec.whatwg.org/#http-cors-protocol).
 * What Neon's service sends exactly is not documented; without this no page could use it.
 *
 * @param readable whether pages of the request's origin may
 * @param answer asked for requests other than a preflight
 */
export async function acrossOrigins(
  request: Request,
  readable: boolean,
  answer: () => Promise<Response>,
): Promise<Response> {
  const origin = request.headers.get('origin')
  const wanted = request.headers.get('access-control-request-method')
  const preflight = request.method === 'OPTIONS' && wanted !== null
  const response = preflight ? new Response(null, { status: 204 }) : await answer()
  const headers = new Headers(response.headers)
  headers.append('vary', 'Origin')
  if (origin !== null && readable) {
    headers.set('access-control-allow-origin', origin)
    headers.set('access-control-allow-credentials', 'true')
    if (preflight) {
      headers.set('access-control-allow-methods', wanted)
      const asked = request.headers.get('access-control-request-headers')
      if (asked !== null) headers.set('access-control-allow-headers', asked)
    }
  }
  const { status, statusText } = response
  return new Response(response.body, { status, statusText, headers })
}
