// The entry from which Node makes its own copy of undici. It has all that is needed here, and leaves out
// mocks, caches, cookies and interceptors: half a megabyte that would be read at every start.
export {
  EnvHttpProxyAgent,
  FormData,
  fetch,
  Headers,
  Request,
  Response,
} from 'undici/index-fetch.js'
