/** undici publishes this entry without types; what is in it is the same as in the main one. */
declare module 'undici/index-fetch.js' {
  export { EnvHttpProxyAgent, FormData, fetch, Headers, Request, Response } from 'undici'
}
