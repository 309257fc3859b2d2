/**
 * A `fetch` as the pages of one origin have it: it says where it comes from, and keeps the cookies
 * that it is given for the next request. For clients that are made for browsers.
 */
export function fetchOfPage(origin: string): typeof fetch {
  const jar = new Map<string, string>()
  // Kept, because a test may put this one in its place.
  const send = globalThis.fetch
  return async (input, init) => {
    const headers = new Headers(init?.headers)
    headers.set('origin', origin)
    if (jar.size > 0) headers.set('cookie', [...jar].map((pair) => pair.join('=')).join('; '))
    const response = await send(input, { ...init, headers })
    for (const cookie of response.headers.getSetCookie()) keep(jar, cookie)
    return response
  }
}

function keep(jar: Map<string, string>, cookie: string): void {
  const [pair = '', ...attributes] = cookie.split(';')
  const [name = '', ...value] = pair.split('=')
  const ended = attributes.some((attribute) => attribute.trim().toLowerCase() === 'max-age=0')
  if (ended) jar.delete(name)
  else jar.set(name, value.join('='))
}
