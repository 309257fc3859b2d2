import { FormData, fetch, Headers, Request, Response } from './undici.ts'

// To be imported before any SDK: SDKs build their requests from the global classes, Neon's while it
// loads already. Without this, Node would load its own, second copy of undici for them (29 ms).
Object.assign(globalThis, { FormData, fetch, Headers, Request, Response })
