export const id = 467;
export const ids = [467];
export const modules = {

/***/ 8998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fd: () => (/* binding */ listBranchNeonAuthTrustedDomains),
/* harmony export */   GS: () => (/* binding */ listNeonAuthIntegrations),
/* harmony export */   I9: () => (/* binding */ updateNeonAuthEmailAndPasswordConfig),
/* harmony export */   Jm: () => (/* binding */ updateNeonAuthWebhookConfig),
/* harmony export */   Jr: () => (/* binding */ updateNeonAuthEmailProvider),
/* harmony export */   Om: () => (/* binding */ addNeonAuthOauthProvider),
/* harmony export */   Qv: () => (/* binding */ addBranchNeonAuthOauthProvider),
/* harmony export */   SB: () => (/* binding */ updateNeonAuthMagicLinkPlugin),
/* harmony export */   Tm: () => (/* binding */ sendNeonAuthTestEmail),
/* harmony export */   Ub: () => (/* binding */ addNeonAuthDomainToRedirectUriWhitelist),
/* harmony export */   VQ: () => (/* binding */ listNeonAuthRedirectUriWhitelistDomains),
/* harmony export */   VX: () => (/* binding */ deleteBranchNeonAuthUser),
/* harmony export */   YF: () => (/* binding */ getNeonAuthEmailServer),
/* harmony export */   Yj: () => (/* binding */ updateBranchNeonAuthOauthProvider),
/* harmony export */   Yu: () => (/* binding */ transferNeonAuthProviderProject),
/* harmony export */   _Z: () => (/* binding */ deleteNeonAuthOauthProvider),
/* harmony export */   bY: () => (/* binding */ deleteNeonAuthDomainFromRedirectUriWhitelist),
/* harmony export */   bj: () => (/* binding */ getNeonAuth),
/* harmony export */   ck: () => (/* binding */ deleteBranchNeonAuthOauthProvider),
/* harmony export */   cl: () => (/* binding */ getProjectBranch),
/* harmony export */   d: () => (/* binding */ updateNeonAuthUserRole),
/* harmony export */   eS: () => (/* binding */ createBranchNeonAuthNewUser),
/* harmony export */   es: () => (/* binding */ updateNeonAuthAllowLocalhost),
/* harmony export */   gp: () => (/* binding */ updateNeonAuthOauthProvider),
/* harmony export */   hi: () => (/* binding */ addBranchNeonAuthTrustedDomain),
/* harmony export */   i1: () => (/* binding */ createNeonAuthProviderSdkKeys),
/* harmony export */   ig: () => (/* binding */ createNeonAuthNewUser),
/* harmony export */   k$: () => (/* binding */ updateNeonAuthPhoneNumberPlugin),
/* harmony export */   ki: () => (/* binding */ deleteNeonAuthIntegration),
/* harmony export */   p8: () => (/* binding */ getNeonAuthPluginConfigs),
/* harmony export */   pw: () => (/* binding */ updateNeonAuthEmailServer),
/* harmony export */   qX: () => (/* binding */ listProjectBranches),
/* harmony export */   qu: () => (/* binding */ getNeonAuthWebhookConfig),
/* harmony export */   s_: () => (/* binding */ updateNeonAuthOrganizationPlugin),
/* harmony export */   sl: () => (/* binding */ listNeonAuthOauthProviders),
/* harmony export */   tm: () => (/* binding */ disableNeonAuth),
/* harmony export */   vq: () => (/* binding */ createNeonAuth),
/* harmony export */   xR: () => (/* binding */ deleteBranchNeonAuthTrustedDomain),
/* harmony export */   y2: () => (/* binding */ updateNeonAuthConfig),
/* harmony export */   y7: () => (/* binding */ sendNeonAuthEmailProviderTest),
/* harmony export */   zY: () => (/* binding */ createNeonAuthIntegration)
/* harmony export */ });
// node_modules/@neon/sdk/dist/neon/errors.js
/** Used when a transport failure carries neither an `errno` code nor any message. */
const UNKNOWN_TRANSPORT_REASON = "cause unavailable";
/**
* Base class for every error the ergonomic layer produces.
*
* Every subclass assigns `this.name` as a string literal rather than reading it from the
* constructor. Bundlers rename classes, so deriving the name at runtime leaves consumers
* of a minified build with errors called `s` and `r` — unreadable in logs and impossible
* to group on in an error tracker.
*
* The SDK does not construct this class directly; it emits {@link NeonErrorUnion} members.
*/
var NeonError = class extends Error {
	kind;
	constructor(message, kind, options) {
		super(message, options);
		this.name = "NeonError";
		this.kind = kind;
	}
};
/** A non-2xx HTTP response from the Neon API. */
var NeonApiError = class extends NeonError {
	/** HTTP status code. */
	status;
	/** Machine-readable Neon error code (`GeneralError.code`), when present. */
	code;
	/** Neon request id (`X-Request-Id` / `GeneralError.request_id`), when present. */
	requestId;
	/** The raw response, when one was received. */
	response;
	/** The parsed error body, as returned by the API. */
	body;
	constructor(message, init) {
		super(message, "api");
		this.name = "NeonApiError";
		this.status = init.status;
		this.code = init.code;
		this.requestId = init.requestId;
		this.response = init.response;
		this.body = init.body;
	}
};
/** 404 — the resource does not exist. */
var NeonNotFoundError = class extends NeonApiError {
	kind = "not_found";
	constructor(message, init) {
		super(message, init);
		this.name = "NeonNotFoundError";
	}
};
/** 401/403 — the API key is missing, invalid, or lacks permission. */
var NeonAuthError = class extends NeonApiError {
	kind = "auth";
	constructor(message, init) {
		super(message, init);
		this.name = "NeonAuthError";
	}
};
/** 429 — rate limited (after retries, if enabled, were exhausted). */
var NeonRateLimitError = class extends NeonApiError {
	kind = "rate_limit";
	constructor(message, init) {
		super(message, init);
		this.name = "NeonRateLimitError";
	}
};
/**
* The caller's `AbortSignal` fired. Distinct from {@link NeonTimeoutError} because nothing
* went wrong: the caller asked for the work to stop, and the two call for different
* handling (retry a timeout, don't retry a cancellation).
*
* Raised only where the SDK knows the caller cancelled — the call's own deadline, or an
* already-aborted `signal` on a raw call. A transport failure that merely looks like an
* abort stays a {@link NeonNetworkError}, since the generated client reports auth,
* serialization, interceptor and parsing faults through the same channel and an error's
* name is not evidence about which one occurred.
*/
var NeonAbortError = class extends NeonError {
	constructor(message, options) {
		super(message, "aborted", options);
		this.name = "NeonAbortError";
	}
};
/** A transport-level failure (DNS, connection, abort) — no HTTP response received. */
var NeonNetworkError = class extends NeonError {
	/**
	* The most specific reason the platform gave for the failure — an `errno` code such as
	* `ECONNRESET` when one is available, otherwise the innermost non-empty message. Read
	* this instead of matching on {@link message}.
	*/
	reason;
	constructor(message, options) {
		super(message, "network", { cause: options?.cause });
		this.name = "NeonNetworkError";
		this.reason = options?.reason ?? UNKNOWN_TRANSPORT_REASON;
	}
};
function readApiErrorBody(body) {
	if (typeof body !== "object" || body === null) return {};
	const out = {};
	if ("message" in body && typeof body.message === "string") out.message = body.message;
	if ("code" in body && typeof body.code === "string") out.code = body.code;
	if ("request_id" in body && typeof body.request_id === "string") out.request_id = body.request_id;
	return out;
}
/**
* Walk a transport failure's `cause` chain for the most specific description available.
*
* `fetch` reports every transport fault as `TypeError: fetch failed` and puts the real
* reason underneath, sometimes several levels down and sometimes with an empty message and
* only an `errno` code. Without this, a DNS failure, a reset connection and a redirect the
* client refused to follow all produce the same sentence.
*/
function describeTransportFailure(error) {
	const seen = /* @__PURE__ */ new Set();
	let current = error;
	let deepestMessage;
	while (current instanceof Error && !seen.has(current)) {
		seen.add(current);
		if ("code" in current && typeof current.code === "string") return current.code;
		if (current.message) deepestMessage = current.message;
		current = current.cause;
	}
	return deepestMessage ?? UNKNOWN_TRANSPORT_REASON;
}
/**
* Build the right {@link NeonError} subclass from a raw client result. `error` is the
* decoded error body (Neon `GeneralError`); `response` is present unless the failure was
* transport-level.
*/
function toNeonError(error, response) {
	if (!response) {
		const reason = describeTransportFailure(error);
		return new NeonNetworkError(`Network error: no response received from the Neon API (${reason}).`, {
			cause: error,
			reason
		});
	}
	const parsed = readApiErrorBody(error);
	const status = response.status;
	const message = parsed.message ?? `Neon API request failed with status ${status}.`;
	const init = {
		status,
		code: parsed.code,
		requestId: parsed.request_id ?? response.headers.get("x-request-id") ?? void 0,
		response,
		body: error
	};
	if (status === 404) return new NeonNotFoundError(message, init);
	if (status === 401 || status === 403) return new NeonAuthError(message, init);
	if (status === 429) return new NeonRateLimitError(message, init);
	return new NeonApiError(message, init);
}
// node_modules/@neon/sdk/dist/neon/raw-wrap.js
/**
* The raw layer's result adapter.
*
* The generated `client/sdk.gen.ts` functions return hey-api's `{ data, error, request,
* response }` envelope and are driven by two orthogonal switches (`throwOnError` and
* `responseStyle`). {@link wrapRaw} collapses that onto the ergonomic client's contract: a
* `{ data, error }` result by default (with {@link NeonErrorUnion} on the error
* channel), or the bare resource when you pass `throwOnError: true`. `responseStyle` is
* removed from the public raw surface — `throwOnError` is the only switch and the return
* type always tracks it.
*
* The one difference from the ergonomic `NeonResult` is that the raw result also exposes the
* underlying `response`/`request`, so power users (and the neonctl CLI) can read HTTP status
* and headers without dropping to the low-level client.
*/
/**
* Did the caller's own signal end this call?
*
* Read from the signal rather than the error, because the generated client reports
* authentication, serialization, interceptor, transport and parsing faults through one
* channel — an error named `AbortError` is not evidence about which occurred. A response
* having arrived rules cancellation out.
*
* This deliberately says nothing about a signal the SDK never saw: the Neon CLI installs
* its own request timeout inside a custom `fetch` rather than passing `signal`, so its
* timeouts keep classifying as {@link NeonNetworkError} exactly as before.
*/
function abortedBy(signal, response) {
	return response === void 0 && signal?.aborted === true;
}
/**
* Wrap a generated raw function so it speaks the ergonomic result contract.
*
* @example
* ```ts
* import { getProject } from "@neon/sdk/raw";
*
* const { data, error } = await getProject({ client, path: { project_id } });
* // or, throwing:
* const { project } = await getProject({ client, path: { project_id }, throwOnError: true });
* ```
*/
function wrapRaw(fn) {
	async function call(options) {
		const shouldThrow = options.throwOnError === true;
		const raw = await fn({
			...options,
			throwOnError: false,
			responseStyle: "fields"
		});
		if (raw.error !== void 0 && raw.error !== null) {
			const error = abortedBy(options.signal, raw.response) ? new NeonAbortError("The request was aborted by its signal.", { cause: raw.error }) : toNeonError(raw.error, raw.response);
			if (shouldThrow) throw error;
			return {
				data: void 0,
				error,
				response: raw.response,
				request: raw.request
			};
		}
		const data = raw.data;
		if (shouldThrow) return data;
		return {
			data,
			error: void 0,
			response: raw.response,
			request: raw.request
		};
	}
	return call;
}
/**
* Create Neon Auth integration
*
* Deprecated. Use `/projects/{project_id}/branches/{branch_id}/auth` instead. Removal scheduled for March 1, 2026.
* Use this endpoint if the frontend integration flow can't be used.
*
*
* @deprecated
*/
const createNeonAuthIntegration$1 = (options) => (options.client ?? void 0).post({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/projects/auth/create",
	...options,
	headers: {
		"Content-Type": "application/json",
		...options.headers
	}
});
/**
* Disable Neon Auth for the branch
*
* Disables the Neon Auth integration for the specified branch, removing the connection
* to the authentication provider.
* If `delete_data` is `true`, also deletes the `neon_auth` schema and all associated tables
* from the branch database.
* The integration can be re-enabled by calling `POST /projects/{project_id}/branches/{branch_id}/auth`.
*
*/
const disableNeonAuth$1 = (options) => (options.client ?? void 0).delete({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/projects/{project_id}/branches/{branch_id}/auth",
	...options,
	headers: {
		"Content-Type": "application/json",
		...options.headers
	}
});
/**
* Retrieve Neon Auth details for the branch
*
* Retrieves the Neon Auth integration details for the specified branch,
* including the auth provider type and integration status.
*
*/
const getNeonAuth$1 = (options) => (options.client ?? void 0).get({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/projects/{project_id}/branches/{branch_id}/auth",
	...options
});
/**
* Enable Neon Auth for the branch
*
* Enables Neon Auth for the specified branch by connecting it to an authentication provider.
* Creating the integration provisions the `neon_auth` schema in the branch database, which stores user identity data synchronized from the provider.
*
*/
const createNeonAuth$1 = (options) => (options.client ?? void 0).post({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/projects/{project_id}/branches/{branch_id}/auth",
	...options,
	headers: {
		"Content-Type": "application/json",
		...options.headers
	}
});
/**
* Delete trusted redirect URI domain
*
* Deprecated. Use `/projects/{project_id}/branches/{branch_id}/auth/domains` instead. Removal scheduled for March 1, 2026.
*
*
* @deprecated
*/
const deleteNeonAuthDomainFromRedirectUriWhitelist$1 = (options) => (options.client ?? void 0).delete({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/projects/{project_id}/auth/domains",
	...options,
	headers: {
		"Content-Type": "application/json",
		...options.headers
	}
});
/**
* List trusted redirect URI domains
*
* Deprecated. Use `/projects/{project_id}/branches/{branch_id}/auth/domains` instead. Removal scheduled for March 1, 2026.
*
*
* @deprecated
*/
const listNeonAuthRedirectUriWhitelistDomains$1 = (options) => (options.client ?? void 0).get({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/projects/{project_id}/auth/domains",
	...options
});
/**
* Add trusted redirect URI domain
*
* Deprecated. Use `/projects/{project_id}/branches/{branch_id}/auth/domains` instead. Removal scheduled for March 1, 2026.
*
*
* @deprecated
*/
const addNeonAuthDomainToRedirectUriWhitelist$1 = (options) => (options.client ?? void 0).post({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/projects/{project_id}/auth/domains",
	...options,
	headers: {
		"Content-Type": "application/json",
		...options.headers
	}
});
/**
* Delete domain from redirect_uri whitelist
*
* Removes a domain from the redirect URI whitelist for the specified branch.
* After removal, the domain can no longer be used as a redirect target after authentication.
*
*/
const deleteBranchNeonAuthTrustedDomain$1 = (options) => (options.client ?? void 0).delete({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/projects/{project_id}/branches/{branch_id}/auth/domains",
	...options,
	headers: {
		"Content-Type": "application/json",
		...options.headers
	}
});
/**
* List domains in redirect_uri whitelist
*
* Lists the trusted domains in the redirect URI whitelist for the specified branch.
* Only domains in this list are permitted as redirect targets after authentication.
*
*/
const listBranchNeonAuthTrustedDomains$1 = (options) => (options.client ?? void 0).get({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/projects/{project_id}/branches/{branch_id}/auth/domains",
	...options
});
/**
* Add domain to redirect_uri whitelist
*
* Adds a domain to the redirect URI whitelist for the specified branch.
* Only domains in this list are permitted as redirect targets after authentication.
*
*/
const addBranchNeonAuthTrustedDomain$1 = (options) => (options.client ?? void 0).post({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/projects/{project_id}/branches/{branch_id}/auth/domains",
	...options,
	headers: {
		"Content-Type": "application/json",
		...options.headers
	}
});
/**
* Create Auth Provider SDK keys
*
* Generates SDK or API Keys for the auth provider. These might be called different things depending
* on the auth provider you're using, but are generally used for setting up the frontend and backend SDKs.
*
*/
const createNeonAuthProviderSdkKeys$1 = (options) => (options.client ?? void 0).post({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/projects/auth/keys",
	...options,
	headers: {
		"Content-Type": "application/json",
		...options.headers
	}
});
/**
* Create new auth user
*
* Deprecated. Use `/projects/{project_id}/branches/{branch_id}/auth/users` instead. Removal scheduled for March 1, 2026.
* The user will be created in your neon_auth.users_sync table and automatically propagated to your auth project, whether Neon-managed or provider-owned.
*
*
* @deprecated
*/
const createNeonAuthNewUser$1 = (options) => (options.client ?? void 0).post({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/projects/auth/user",
	...options,
	headers: {
		"Content-Type": "application/json",
		...options.headers
	}
});
/**
* Create new auth user
*
* Creates a new user in the Neon Auth user directory for the specified branch.
* The user is created in the `neon_auth.users_sync` table and can immediately authenticate
* using the branch's configured auth providers.
*
*/
const createBranchNeonAuthNewUser$1 = (options) => (options.client ?? void 0).post({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/projects/{project_id}/branches/{branch_id}/auth/users",
	...options,
	headers: {
		"Content-Type": "application/json",
		...options.headers
	}
});
/**
* Delete auth user
*
* Deletes the specified user from the Neon Auth user directory for the specified branch.
* Removes the user record from `neon_auth.users_sync`. This action cannot be undone.
*
*/
const deleteBranchNeonAuthUser$1 = (options) => (options.client ?? void 0).delete({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/projects/{project_id}/branches/{branch_id}/auth/users/{auth_user_id}",
	...options
});
/**
* Update auth user role
*
* Updates the role of a user in the Neon Auth user directory for the specified branch.
* The role controls the user's level of access within the Neon Auth integration.
*
*/
const updateNeonAuthUserRole$1 = (options) => (options.client ?? void 0).put({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/projects/{project_id}/branches/{branch_id}/auth/users/{auth_user_id}/role",
	...options,
	headers: {
		"Content-Type": "application/json",
		...options.headers
	}
});
/**
* Transfer Neon-managed auth project to your own account
*
* Transfers ownership of your Neon-managed auth project to your own auth provider account.
*
*/
const transferNeonAuthProviderProject$1 = (options) => (options.client ?? void 0).post({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/projects/auth/transfer_ownership",
	...options,
	headers: {
		"Content-Type": "application/json",
		...options.headers
	}
});
/**
* List active integrations with auth providers
*
* Deprecated. Use `/projects/{project_id}/branches/{branch_id}/auth` instead. Removal scheduled for March 1, 2026.
*
* @deprecated
*/
const listNeonAuthIntegrations$1 = (options) => (options.client ?? void 0).get({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/projects/{project_id}/auth/integrations",
	...options
});
/**
* List OAuth providers
*
* Deprecated. Use `/projects/{project_id}/branches/{branch_id}/auth/oauth_providers` instead. Removal scheduled for March 1, 2026.
*
*
* @deprecated
*/
const listNeonAuthOauthProviders$1 = (options) => (options.client ?? void 0).get({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/projects/{project_id}/auth/oauth_providers",
	...options
});
/**
* Add an OAuth provider
*
* Deprecated. Use `/projects/{project_id}/branches/{branch_id}/auth/oauth_providers` instead. Removal scheduled for March 1, 2026.
*
*
* @deprecated
*/
const addNeonAuthOauthProvider$1 = (options) => (options.client ?? void 0).post({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/projects/{project_id}/auth/oauth_providers",
	...options,
	headers: {
		"Content-Type": "application/json",
		...options.headers
	}
});
/**
* Add an OAuth provider
*
* Adds an OAuth provider configuration to the specified branch's Neon Auth integration.
* After adding, users can authenticate using the configured provider.
*
*/
const addBranchNeonAuthOauthProvider$1 = (options) => (options.client ?? void 0).post({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/projects/{project_id}/branches/{branch_id}/auth/oauth_providers",
	...options,
	headers: {
		"Content-Type": "application/json",
		...options.headers
	}
});
/**
* Delete OAuth provider
*
* Deprecated. Use `/projects/{project_id}/branches/{branch_id}/auth/oauth_providers/{oauth_provider_id}` instead. Removal scheduled for March 1, 2026.
*
*
* @deprecated
*/
const deleteNeonAuthOauthProvider$1 = (options) => (options.client ?? void 0).delete({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/projects/{project_id}/auth/oauth_providers/{oauth_provider_id}",
	...options
});
/**
* Update OAuth provider
*
* Deprecated. Use `/projects/{project_id}/branches/{branch_id}/auth/oauth_providers/{oauth_provider_id}` instead. Removal scheduled for March 1, 2026.
*
*
* @deprecated
*/
const updateNeonAuthOauthProvider$1 = (options) => (options.client ?? void 0).patch({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/projects/{project_id}/auth/oauth_providers/{oauth_provider_id}",
	...options,
	headers: {
		"Content-Type": "application/json",
		...options.headers
	}
});
/**
* Delete OAuth provider
*
* Deletes an OAuth provider from the specified project.
*
*/
const deleteBranchNeonAuthOauthProvider$1 = (options) => (options.client ?? void 0).delete({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/projects/{project_id}/branches/{branch_id}/auth/oauth_providers/{oauth_provider_id}",
	...options
});
/**
* Update OAuth provider
*
* Updates an OAuth provider for the specified project.
*
*/
const updateBranchNeonAuthOauthProvider$1 = (options) => (options.client ?? void 0).patch({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/projects/{project_id}/branches/{branch_id}/auth/oauth_providers/{oauth_provider_id}",
	...options,
	headers: {
		"Content-Type": "application/json",
		...options.headers
	}
});
/**
* Retrieve email server configuration
*
* Deprecated. Use `/projects/{project_id}/branches/{branch_id}/auth/email_provider` instead. Removal scheduled for March 1, 2026.
*
*
* @deprecated
*/
const getNeonAuthEmailServer$1 = (options) => (options.client ?? void 0).get({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/projects/{project_id}/auth/email_server",
	...options
});
/**
* Update email server configuration
*
* Deprecated. Use `/projects/{project_id}/branches/{branch_id}/auth/email_provider` instead. Removal scheduled for March 1, 2026.
*
*
* @deprecated
*/
const updateNeonAuthEmailServer$1 = (options) => (options.client ?? void 0).patch({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/projects/{project_id}/auth/email_server",
	...options,
	headers: {
		"Content-Type": "application/json",
		...options.headers
	}
});
/**
* Send test email
*
* Sends a test email using the SMTP server settings supplied in the request body to verify connectivity and credentials.
* The request body must include the full SMTP server settings
* (`host`, `port`, `username`, `password`, `sender_email`, `sender_name`) and the `recipient_email` address.
*
* Deprecated: to test a branch's already-saved configuration, use `sendNeonAuthEmailProviderTest`, which
* reuses the stored SMTP password server-side so the caller never has to re-supply (or be able to read) it.
* This endpoint remains available for testing an unsaved full configuration and for non-Better-Auth providers.
*
*
* @deprecated
*/
const sendNeonAuthTestEmail$1 = (options) => (options.client ?? void 0).post({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/projects/{project_id}/branches/{branch_id}/auth/send_test_email",
	...options,
	headers: {
		"Content-Type": "application/json",
		...options.headers
	}
});
/**
* Send test email using the saved email provider
*
* Sends a test email using the branch's already-saved custom SMTP configuration. Only the
* `recipient_email` is provided — the stored SMTP settings and password are used server-side,
* so the caller does not need to re-supply (or be able to read) the password. This avoids the
* GET response's masked password being sent back, which would fail SMTP authentication.
*
* Requires a configured custom SMTP provider on a Better Auth integration. A shared provider,
* a missing configuration, or a non-Better-Auth integration is rejected.
*
*/
const sendNeonAuthEmailProviderTest$1 = (options) => (options.client ?? void 0).post({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/projects/{project_id}/branches/{branch_id}/auth/email_provider/test",
	...options,
	headers: {
		"Content-Type": "application/json",
		...options.headers
	}
});
/**
* Update email and password configuration
*
* Updates the email and password authentication configuration for the specified branch's Neon Auth integration.
* Only the fields provided in the request body are updated.
*
*/
const updateNeonAuthEmailAndPasswordConfig$1 = (options) => (options.client ?? void 0).patch({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/projects/{project_id}/branches/{branch_id}/auth/email_and_password",
	...options,
	headers: {
		"Content-Type": "application/json",
		...options.headers
	}
});
/**
* Update email provider configuration
*
* Updates the email provider configuration for the specified branch's Neon Auth integration.
* The email provider handles transactional messages such as verification emails and password reset links.
*
* Partial `standard` updates — omitting fields to keep their stored values — are supported only for
* Better Auth integrations, which merge omitted fields server-side. Legacy Stack Auth integrations do
* not merge and require all six `standard` fields (`host`, `port`, `username`, `password`,
* `sender_email`, `sender_name`) on every update; a partial `standard` body is rejected with 400.
*
*/
const updateNeonAuthEmailProvider$1 = (options) => (options.client ?? void 0).patch({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/projects/{project_id}/branches/{branch_id}/auth/email_provider",
	...options,
	headers: {
		"Content-Type": "application/json",
		...options.headers
	}
});
/**
* Delete integration with auth provider
*
* Deprecated. Use `/projects/{project_id}/branches/{branch_id}/auth` instead. Removal scheduled for March 1, 2026.
*
* @deprecated
*/
const deleteNeonAuthIntegration$1 = (options) => (options.client ?? void 0).delete({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/projects/{project_id}/auth/integration/{auth_provider}",
	...options,
	headers: {
		"Content-Type": "application/json",
		...options.headers
	}
});
/**
* Update localhost allow setting
*
* Updates the localhost allow setting for the specified branch's Neon Auth integration.
* When enabled, authentication flows work from `localhost` without adding it to the redirect URI whitelist.
*
*/
const updateNeonAuthAllowLocalhost$1 = (options) => (options.client ?? void 0).patch({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/projects/{project_id}/branches/{branch_id}/auth/allow_localhost",
	...options,
	headers: {
		"Content-Type": "application/json",
		...options.headers
	}
});
/**
* Retrieve Neon Auth plugin configurations
*
* Returns all plugin configurations for Neon Auth in a single response.
* This endpoint aggregates organization, email provider, email and password,
* OAuth providers, and localhost settings.
*
*/
const getNeonAuthPluginConfigs$1 = (options) => (options.client ?? void 0).get({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/projects/{project_id}/branches/{branch_id}/auth/plugins",
	...options
});
/**
* Update organization plugin configuration
*
* Updates the organization plugin configuration for Neon Auth.
* The organization plugin enables multi-tenant organization support.
*
*/
const updateNeonAuthOrganizationPlugin$1 = (options) => (options.client ?? void 0).patch({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/projects/{project_id}/branches/{branch_id}/auth/plugins/organization",
	...options,
	headers: {
		"Content-Type": "application/json",
		...options.headers
	}
});
/**
* Update auth configuration
*
* Updates the auth configuration for the branch.
* Currently supports updating the application name used in auth emails.
*
*/
const updateNeonAuthConfig$1 = (options) => (options.client ?? void 0).patch({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/projects/{project_id}/branches/{branch_id}/auth/config",
	...options,
	headers: {
		"Content-Type": "application/json",
		...options.headers
	}
});
/**
* Update magic link plugin configuration
*
* Updates the magic link plugin configuration for Neon Auth.
* The magic link plugin enables passwordless authentication via email magic links.
*
*/
const updateNeonAuthMagicLinkPlugin$1 = (options) => (options.client ?? void 0).patch({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/projects/{project_id}/branches/{branch_id}/auth/plugins/magic-link",
	...options,
	headers: {
		"Content-Type": "application/json",
		...options.headers
	}
});
/**
* Update phone number plugin configuration
*
* Updates the phone number plugin configuration for Neon Auth.
* Only the fields provided in the request body are updated; omitted fields retain their current values.
* The phone number plugin enables phone-based OTP authentication.
* OTP codes are delivered via the `send.otp` webhook event with `delivery_preference: "sms"`.
* A webhook must be configured with the `send.otp` event enabled for SMS delivery to work.
*
*/
const updateNeonAuthPhoneNumberPlugin$1 = (options) => (options.client ?? void 0).patch({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/projects/{project_id}/branches/{branch_id}/auth/plugins/phone-number",
	...options,
	headers: {
		"Content-Type": "application/json",
		...options.headers
	}
});
/**
* Retrieve Neon Auth webhook configuration
*
* Returns the webhook configuration for the specified branch's Neon Auth integration,
* including the endpoint URL and the events that trigger it.
*
*/
const getNeonAuthWebhookConfig$1 = (options) => (options.client ?? void 0).get({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/projects/{project_id}/branches/{branch_id}/auth/webhooks",
	...options
});
/**
* Update Neon Auth webhook configuration
*
* Updates the webhook configuration for the specified branch's Neon Auth integration.
* Webhooks notify an external endpoint when auth events occur, such as user creation or sign-in.
*
*/
const updateNeonAuthWebhookConfig$1 = (options) => (options.client ?? void 0).put({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/projects/{project_id}/branches/{branch_id}/auth/webhooks",
	...options,
	headers: {
		"Content-Type": "application/json",
		...options.headers
	}
});
/**
* List branches
*
* Retrieves a list of branches for the specified project.
*
* Each Neon project has a root branch named `main`.
* A `branch_id` value has a `br-` prefix.
* A project may contain child branches that were branched from `main` or from another branch.
* A parent branch is identified by the `parent_id` value, which is the `id` of the parent branch.
* For related information, see [Manage branches](https://neon.com/docs/manage/branches/).
*
*/
const listProjectBranches$1 = (options) => (options.client ?? void 0).get({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/projects/{project_id}/branches",
	...options
});
/**
* Retrieve branch details
*
* Retrieves information about the specified branch.
* A `branch_id` value has a `br-` prefix.
*
* Each Neon project is initially created with a root and default branch named `main`.
* A project can contain one or more branches.
* A parent branch is identified by a `parent_id` value, which is the `id` of the parent branch.
* For related information, see [Manage branches](https://neon.com/docs/manage/branches/).
*
*/
const getProjectBranch$1 = (options) => (options.client ?? void 0).get({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/projects/{project_id}/branches/{branch_id}",
	...options
});
const addBranchNeonAuthOauthProvider = wrapRaw(addBranchNeonAuthOauthProvider$1);
const addBranchNeonAuthTrustedDomain = wrapRaw(addBranchNeonAuthTrustedDomain$1);
const addNeonAuthDomainToRedirectUriWhitelist = wrapRaw(addNeonAuthDomainToRedirectUriWhitelist$1);
const addNeonAuthOauthProvider = wrapRaw(addNeonAuthOauthProvider$1);
const createBranchNeonAuthNewUser = wrapRaw(createBranchNeonAuthNewUser$1);
const createNeonAuth = wrapRaw(createNeonAuth$1);
const createNeonAuthIntegration = wrapRaw(createNeonAuthIntegration$1);
const createNeonAuthNewUser = wrapRaw(createNeonAuthNewUser$1);
const createNeonAuthProviderSdkKeys = wrapRaw(createNeonAuthProviderSdkKeys$1);
const deleteBranchNeonAuthOauthProvider = wrapRaw(deleteBranchNeonAuthOauthProvider$1);
const deleteBranchNeonAuthTrustedDomain = wrapRaw(deleteBranchNeonAuthTrustedDomain$1);
const deleteBranchNeonAuthUser = wrapRaw(deleteBranchNeonAuthUser$1);
const deleteNeonAuthDomainFromRedirectUriWhitelist = wrapRaw(deleteNeonAuthDomainFromRedirectUriWhitelist$1);
const deleteNeonAuthIntegration = wrapRaw(deleteNeonAuthIntegration$1);
const deleteNeonAuthOauthProvider = wrapRaw(deleteNeonAuthOauthProvider$1);
const disableNeonAuth = wrapRaw(disableNeonAuth$1);
const getNeonAuth = wrapRaw(getNeonAuth$1);
const getNeonAuthEmailServer = wrapRaw(getNeonAuthEmailServer$1);
const getNeonAuthPluginConfigs = wrapRaw(getNeonAuthPluginConfigs$1);
const getNeonAuthWebhookConfig = wrapRaw(getNeonAuthWebhookConfig$1);
const getProjectBranch = wrapRaw(getProjectBranch$1);
const listBranchNeonAuthTrustedDomains = wrapRaw(listBranchNeonAuthTrustedDomains$1);
const listNeonAuthIntegrations = wrapRaw(listNeonAuthIntegrations$1);
const listNeonAuthOauthProviders = wrapRaw(listNeonAuthOauthProviders$1);
const listNeonAuthRedirectUriWhitelistDomains = wrapRaw(listNeonAuthRedirectUriWhitelistDomains$1);
const listProjectBranches = wrapRaw(listProjectBranches$1);
const sendNeonAuthEmailProviderTest = wrapRaw(sendNeonAuthEmailProviderTest$1);
const sendNeonAuthTestEmail = wrapRaw(sendNeonAuthTestEmail$1);
const transferNeonAuthProviderProject = wrapRaw(transferNeonAuthProviderProject$1);
const updateBranchNeonAuthOauthProvider = wrapRaw(updateBranchNeonAuthOauthProvider$1);
const updateNeonAuthAllowLocalhost = wrapRaw(updateNeonAuthAllowLocalhost$1);
const updateNeonAuthConfig = wrapRaw(updateNeonAuthConfig$1);
const updateNeonAuthEmailAndPasswordConfig = wrapRaw(updateNeonAuthEmailAndPasswordConfig$1);
const updateNeonAuthEmailProvider = wrapRaw(updateNeonAuthEmailProvider$1);
const updateNeonAuthEmailServer = wrapRaw(updateNeonAuthEmailServer$1);
const updateNeonAuthMagicLinkPlugin = wrapRaw(updateNeonAuthMagicLinkPlugin$1);
const updateNeonAuthOauthProvider = wrapRaw(updateNeonAuthOauthProvider$1);
const updateNeonAuthOrganizationPlugin = wrapRaw(updateNeonAuthOrganizationPlugin$1);
const updateNeonAuthPhoneNumberPlugin = wrapRaw(updateNeonAuthPhoneNumberPlugin$1);
const updateNeonAuthUserRole = wrapRaw(updateNeonAuthUserRole$1);
const updateNeonAuthWebhookConfig = wrapRaw(updateNeonAuthWebhookConfig$1);



/***/ }),

/***/ 8422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bp: () => (/* binding */ minLength),
/* harmony export */   DD: () => (/* binding */ title),
/* harmony export */   Fs: () => (/* binding */ pipe),
/* harmony export */   H0: () => (/* binding */ rawCheck),
/* harmony export */   Ik: () => (/* binding */ object),
/* harmony export */   KC: () => (/* binding */ union),
/* harmony export */   KI: () => (/* binding */ picklist),
/* harmony export */   L5: () => (/* binding */ unknown),
/* harmony export */   PX: () => (/* binding */ toLowerCase),
/* harmony export */   RZ: () => (/* binding */ lazy),
/* harmony export */   Rp: () => (/* binding */ email),
/* harmony export */   Ru: () => (/* binding */ maxLength),
/* harmony export */   Ww: () => (/* binding */ minValue),
/* harmony export */   YO: () => (/* binding */ array),
/* harmony export */   Yj: () => (/* binding */ string),
/* harmony export */   Zm: () => (/* binding */ never),
/* harmony export */   _H: () => (/* binding */ looseObject),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   cG: () => (/* binding */ maxValue),
/* harmony export */   eu: () => (/* binding */ literal),
/* harmony export */   h_: () => (/* binding */ description),
/* harmony export */   is: () => (/* binding */ is),
/* harmony export */   lq: () => (/* binding */ optional),
/* harmony export */   nd: () => (/* binding */ integer),
/* harmony export */   pd: () => (/* binding */ transform),
/* harmony export */   sY: () => (/* binding */ forward),
/* harmony export */   xL: () => (/* binding */ safeParse),
/* harmony export */   yG: () => (/* binding */ regex),
/* harmony export */   z6: () => (/* binding */ check),
/* harmony export */   zM: () => (/* binding */ boolean)
/* harmony export */ });
const DEFAULT_CONFIG = {
	lang: void 0,
	message: void 0,
	abortEarly: void 0,
	abortPipeEarly: void 0
};
/**
* Returns the global configuration.
*
* @param config The config to merge.
*
* @returns The configuration.
*/
/* @__NO_SIDE_EFFECTS__ */
function getGlobalConfig(config$1) {
	if (!config$1 && true) return DEFAULT_CONFIG;
	return {
		lang: config$1?.lang ?? void 0,
		message: config$1?.message,
		abortEarly: config$1?.abortEarly ?? void 0,
		abortPipeEarly: config$1?.abortPipeEarly ?? void 0
	};
}
/**
* Stringifies an unknown input to a literal or type string.
*
* @param input The unknown input.
*
* @returns A literal or type string.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _stringify(input) {
	const type = typeof input;
	if (type === "string") return `"${input}"`;
	if (type === "number" || type === "bigint" || type === "boolean") return `${input}`;
	if (type === "object" || type === "function") return (input && Object.getPrototypeOf(input)?.constructor?.name) ?? "null";
	return type;
}
/**
* Adds an issue to the dataset.
*
* @param context The issue context.
* @param label The issue label.
* @param dataset The input dataset.
* @param config The configuration.
* @param other The optional props.
*
* @internal
*/
function _addIssue(context, label, dataset, config$1, other) {
	const input = other && "input" in other ? other.input : dataset.value;
	const expected = other?.expected ?? context.expects ?? null;
	const received = other?.received ?? /* @__PURE__ */ _stringify(input);
	const issue = {
		kind: context.kind,
		type: context.type,
		input,
		expected,
		received,
		message: `Invalid ${label}: ${expected ? `Expected ${expected} but r` : "R"}eceived ${received}`,
		requirement: context.requirement,
		path: other?.path,
		issues: other?.issues,
		lang: config$1.lang,
		abortEarly: config$1.abortEarly,
		abortPipeEarly: config$1.abortPipeEarly
	};
	const isSchema = context.kind === "schema";
	const message$1 = other?.message ?? context.message ?? (context.reference, issue.lang, void 0) ?? (isSchema ? (issue.lang, void 0) : null) ?? config$1.message ?? (issue.lang, void 0);
	if (message$1 !== void 0) issue.message = typeof message$1 === "function" ? message$1(issue) : message$1;
	if (isSchema) dataset.typed = false;
	if (dataset.issues) dataset.issues.push(issue);
	else dataset.issues = [issue];
}
/**
* Compares two values using the SameValueZero algorithm, which treats `NaN`
* as equal to itself unlike `===`.
*
* @param value1 The first value.
* @param value2 The second value.
*
* @returns Whether the values are equal.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _isSameValueZero(value1, value2) {
	return value1 === value2 || Number.isNaN(value1) && Number.isNaN(value2);
}
/**
* Disallows inherited object properties and prevents object prototype
* pollution by disallowing certain keys.
*
* @param object The object to check.
* @param key The key to check.
*
* @returns Whether the key is allowed.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _isValidObjectKey(object$1, key) {
	return Object.prototype.hasOwnProperty.call(object$1, key) && key !== "__proto__" && key !== "prototype" && key !== "constructor";
}
/**
* Joins multiple `expects` values with the given separator.
*
* @param values The `expects` values.
* @param separator The separator.
*
* @returns The joined `expects` property.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _joinExpects(values$1, separator) {
	const list = [...new Set(values$1)];
	if (list.length > 1) return `(${list.join(` ${separator} `)})`;
	return list[0] ?? "never";
}
/**
* Eagerly creates and attaches the Standard Schema properties of a schema.
*
* Hint: The contextual `this` type includes the standard properties that are
* attached before the schema is returned.
*
* @param schema The schema to attach standard properties to.
*
* @returns The schema with standard properties attached.
*
* @internal
*/
function _standardSchema(schema) {
	schema["~standard"] = {
		version: 1,
		vendor: "valibot",
		validate: (value$1) => schema["~run"]({ value: value$1 }, /* @__PURE__ */ getGlobalConfig())
	};
	return schema;
}
/**
* [Email address](https://en.wikipedia.org/wiki/Email_address) regex.
*
* Hint: We decided against the `i` flag to avoid matching non-ASCII characters.
*/
const EMAIL_REGEX = /^[\w+-]+(?:\.[\w+-]+)*@[\da-zA-Z]+(?:[.-][\da-zA-Z]+)*\.[a-zA-Z]{2,}$/u;
/* @__NO_SIDE_EFFECTS__ */
function check(requirement, message$1) {
	return {
		kind: "validation",
		type: "check",
		reference: check,
		async: false,
		expects: null,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "input", dataset, config$1);
			return dataset;
		}
	};
}
/**
* Creates a description metadata action.
*
* @param description_ The description text.
*
* @returns A description action.
*/
/* @__NO_SIDE_EFFECTS__ */
function description(description_) {
	return {
		kind: "metadata",
		type: "description",
		reference: description,
		description: description_
	};
}
/* @__NO_SIDE_EFFECTS__ */
function email(message$1) {
	return {
		kind: "validation",
		type: "email",
		reference: email,
		expects: null,
		async: false,
		requirement: EMAIL_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "email", dataset, config$1);
			return dataset;
		}
	};
}
/* @__NO_SIDE_EFFECTS__ */
function integer(message$1) {
	return {
		kind: "validation",
		type: "integer",
		reference: integer,
		async: false,
		expects: null,
		requirement: Number.isInteger,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "integer", dataset, config$1);
			return dataset;
		}
	};
}
/* @__NO_SIDE_EFFECTS__ */
function maxLength(requirement, message$1) {
	return {
		kind: "validation",
		type: "max_length",
		reference: maxLength,
		async: false,
		expects: `<=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.length > this.requirement) _addIssue(this, "length", dataset, config$1, { received: `${dataset.value.length}` });
			return dataset;
		}
	};
}
/* @__NO_SIDE_EFFECTS__ */
function maxValue(requirement, message$1) {
	return {
		kind: "validation",
		type: "max_value",
		reference: maxValue,
		async: false,
		expects: `<=${requirement instanceof Date ? requirement.toJSON() : /* @__PURE__ */ _stringify(requirement)}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !(dataset.value <= this.requirement)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
			return dataset;
		}
	};
}
/* @__NO_SIDE_EFFECTS__ */
function minLength(requirement, message$1) {
	return {
		kind: "validation",
		type: "min_length",
		reference: minLength,
		async: false,
		expects: `>=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.length < this.requirement) _addIssue(this, "length", dataset, config$1, { received: `${dataset.value.length}` });
			return dataset;
		}
	};
}
/* @__NO_SIDE_EFFECTS__ */
function minValue(requirement, message$1) {
	return {
		kind: "validation",
		type: "min_value",
		reference: minValue,
		async: false,
		expects: `>=${requirement instanceof Date ? requirement.toJSON() : /* @__PURE__ */ _stringify(requirement)}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !(dataset.value >= this.requirement)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
			return dataset;
		}
	};
}
/**
* Creates a raw check validation action.
*
* @param action The validation action.
*
* @returns A raw check action.
*/
/* @__NO_SIDE_EFFECTS__ */
function rawCheck(action) {
	return {
		kind: "validation",
		type: "raw_check",
		reference: rawCheck,
		async: false,
		expects: null,
		"~run"(dataset, config$1) {
			action({
				dataset,
				config: config$1,
				addIssue: (info) => _addIssue(this, info?.label ?? "input", dataset, config$1, info)
			});
			return dataset;
		}
	};
}
/* @__NO_SIDE_EFFECTS__ */
function regex(requirement, message$1) {
	return {
		kind: "validation",
		type: "regex",
		reference: regex,
		async: false,
		expects: `${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "format", dataset, config$1);
			return dataset;
		}
	};
}
/**
* Creates a title metadata action.
*
* @param title_ The title text.
*
* @returns A title action.
*/
/* @__NO_SIDE_EFFECTS__ */
function title(title_) {
	return {
		kind: "metadata",
		type: "title",
		reference: title,
		title: title_
	};
}
/**
* Creates a to lower case transformation action.
*
* @returns A to lower case action.
*/
/* @__NO_SIDE_EFFECTS__ */
function toLowerCase() {
	return {
		kind: "transformation",
		type: "to_lower_case",
		reference: toLowerCase,
		async: false,
		"~run"(dataset) {
			dataset.value = dataset.value.toLowerCase();
			return dataset;
		}
	};
}
/**
* Creates a custom transformation action.
*
* @param operation The transformation operation.
*
* @returns A transform action.
*/
/* @__NO_SIDE_EFFECTS__ */
function transform(operation) {
	return {
		kind: "transformation",
		type: "transform",
		reference: transform,
		async: false,
		operation,
		"~run"(dataset) {
			dataset.value = this.operation(dataset.value);
			return dataset;
		}
	};
}
const ABORT_EARLY_CONFIG = { abortEarly: true };
/**
* Returns the fallback value of the schema.
*
* @param schema The schema to get it from.
* @param dataset The output dataset if available.
* @param config The config if available.
*
* @returns The fallback value.
*/
/* @__NO_SIDE_EFFECTS__ */
function getFallback(schema, dataset, config$1) {
	return typeof schema.fallback === "function" ? schema.fallback(dataset, config$1) : schema.fallback;
}
/**
* Forwards the issues of the passed validation action.
*
* @param action The validation action.
* @param path The path to forward the issues to.
*
* @returns The modified action.
*/
/* @__NO_SIDE_EFFECTS__ */
function forward(action, path) {
	return {
		...action,
		"~run"(dataset, config$1) {
			const prevIssues = dataset.issues && [...dataset.issues];
			dataset = action["~run"](dataset, config$1);
			if (dataset.issues) {
				for (const issue of dataset.issues) if (!prevIssues?.includes(issue)) {
					let pathInput = dataset.value;
					for (const key of path) {
						const pathValue = pathInput[key];
						const pathItem = {
							type: "unknown",
							origin: "value",
							input: pathInput,
							key,
							value: pathValue
						};
						if (issue.path) issue.path.push(pathItem);
						else issue.path = [pathItem];
						if (!pathValue) break;
						pathInput = pathValue;
					}
				}
			}
			return dataset;
		}
	};
}
/**
* Returns the default value of the schema.
*
* @param schema The schema to get it from.
* @param dataset The input dataset if available.
* @param config The config if available.
*
* @returns The default value.
*/
/* @__NO_SIDE_EFFECTS__ */
function getDefault(schema, dataset, config$1) {
	return typeof schema.default === "function" ? schema.default(dataset, config$1) : schema.default;
}
/**
* Checks if the input matches the schema. By using a type predicate, this
* function can be used as a type guard.
*
* @param schema The schema to be used.
* @param input The input to be tested.
*
* @returns Whether the input matches the schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function is(schema, input) {
	return !schema["~run"]({ value: input }, ABORT_EARLY_CONFIG).issues;
}
/* @__NO_SIDE_EFFECTS__ */
function array(item, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "array",
		reference: array,
		expects: "Array",
		async: false,
		item,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				for (let key = 0; key < input.length; key++) {
					const value$1 = input[key];
					const itemDataset = this.item["~run"]({ value: value$1 }, config$1);
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function boolean(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "boolean",
		reference: boolean,
		expects: "boolean",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "boolean") dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/**
* Creates a lazy schema.
*
* @param getter The schema getter.
*
* @returns A lazy schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function lazy(getter) {
	return _standardSchema({
		kind: "schema",
		type: "lazy",
		reference: lazy,
		expects: "unknown",
		async: false,
		getter,
		"~run"(dataset, config$1) {
			return this.getter(dataset.value)["~run"](dataset, config$1);
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function literal(literal_, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "literal",
		reference: literal,
		expects: /* @__PURE__ */ _stringify(literal_),
		async: false,
		literal: literal_,
		message: message$1,
		"~run"(dataset, config$1) {
			if (/* @__PURE__ */ _isSameValueZero(dataset.value, this.literal)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function looseObject(entries$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "loose_object",
		reference: looseObject,
		expects: "Object",
		async: false,
		entries: entries$1,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				for (const key in this.entries) {
					const valueSchema = this.entries[key];
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						const value$1 = key in input ? input[key] : /* @__PURE__ */ getDefault(valueSchema);
						const valueDataset = valueSchema["~run"]({ value: value$1 }, config$1);
						if (valueDataset.issues) {
							const pathItem = {
								type: "object",
								origin: "value",
								input,
								key,
								value: value$1
							};
							for (const issue of valueDataset.issues) {
								if (issue.path) issue.path.unshift(pathItem);
								else issue.path = [pathItem];
								dataset.issues?.push(issue);
							}
							if (!dataset.issues) dataset.issues = valueDataset.issues;
							if (config$1.abortEarly) {
								dataset.typed = false;
								break;
							}
						}
						if (!valueDataset.typed) dataset.typed = false;
						dataset.value[key] = valueDataset.value;
					} else if (valueSchema.fallback !== void 0) dataset.value[key] = /* @__PURE__ */ getFallback(valueSchema);
					else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
						_addIssue(this, "key", dataset, config$1, {
							input: void 0,
							expected: `"${key}"`,
							path: [{
								type: "object",
								origin: "key",
								input,
								key,
								value: input[key]
							}]
						});
						if (config$1.abortEarly) break;
					}
				}
				if (!dataset.issues || !config$1.abortEarly) {
					for (const key in input) if (/* @__PURE__ */ _isValidObjectKey(input, key) && !Object.prototype.hasOwnProperty.call(this.entries, key)) dataset.value[key] = input[key];
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function never(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "never",
		reference: never,
		expects: "never",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			_addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function number(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "number",
		reference: number,
		expects: "number",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "number" && !isNaN(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function object(entries$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "object",
		reference: object,
		expects: "Object",
		async: false,
		entries: entries$1,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				for (const key in this.entries) {
					const valueSchema = this.entries[key];
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						const value$1 = key in input ? input[key] : /* @__PURE__ */ getDefault(valueSchema);
						const valueDataset = valueSchema["~run"]({ value: value$1 }, config$1);
						if (valueDataset.issues) {
							const pathItem = {
								type: "object",
								origin: "value",
								input,
								key,
								value: value$1
							};
							for (const issue of valueDataset.issues) {
								if (issue.path) issue.path.unshift(pathItem);
								else issue.path = [pathItem];
								dataset.issues?.push(issue);
							}
							if (!dataset.issues) dataset.issues = valueDataset.issues;
							if (config$1.abortEarly) {
								dataset.typed = false;
								break;
							}
						}
						if (!valueDataset.typed) dataset.typed = false;
						dataset.value[key] = valueDataset.value;
					} else if (valueSchema.fallback !== void 0) dataset.value[key] = /* @__PURE__ */ getFallback(valueSchema);
					else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
						_addIssue(this, "key", dataset, config$1, {
							input: void 0,
							expected: `"${key}"`,
							path: [{
								type: "object",
								origin: "key",
								input,
								key,
								value: input[key]
							}]
						});
						if (config$1.abortEarly) break;
					}
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function optional(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "optional",
		reference: optional,
		expects: `(${wrapped.expects} | undefined)`,
		async: false,
		wrapped,
		default: default_,
		"~run"(dataset, config$1) {
			if (dataset.value === void 0) {
				if (this.default !== void 0) dataset.value = /* @__PURE__ */ getDefault(this, dataset, config$1);
				if (dataset.value === void 0) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function picklist(options, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "picklist",
		reference: picklist,
		expects: /* @__PURE__ */ _joinExpects(options.map(_stringify), "|"),
		async: false,
		options,
		message: message$1,
		"~run"(dataset, config$1) {
			if (this.options.includes(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function string(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "string",
		reference: string,
		expects: "string",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "string") dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/**
* Returns the sub issues of the provided datasets for the union issue.
*
* @param datasets The datasets.
*
* @returns The sub issues.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _subIssues(datasets) {
	let issues;
	if (datasets) for (const dataset of datasets) if (issues) for (const issue of dataset.issues) issues.push(issue);
	else issues = dataset.issues;
	return issues;
}
/* @__NO_SIDE_EFFECTS__ */
function union(options, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "union",
		reference: union,
		expects: /* @__PURE__ */ _joinExpects(options.map((option) => option.expects), "|"),
		async: false,
		options,
		message: message$1,
		"~run"(dataset, config$1) {
			let validDataset;
			let typedDatasets;
			let untypedDatasets;
			for (const schema of this.options) {
				const optionDataset = schema["~run"]({ value: dataset.value }, config$1);
				if (optionDataset.typed) if (optionDataset.issues) if (typedDatasets) typedDatasets.push(optionDataset);
				else typedDatasets = [optionDataset];
				else {
					validDataset = optionDataset;
					break;
				}
				else if (untypedDatasets) untypedDatasets.push(optionDataset);
				else untypedDatasets = [optionDataset];
			}
			if (validDataset) return validDataset;
			if (typedDatasets) {
				if (typedDatasets.length === 1) return typedDatasets[0];
				_addIssue(this, "type", dataset, config$1, { issues: /* @__PURE__ */ _subIssues(typedDatasets) });
				dataset.typed = true;
			} else if (untypedDatasets?.length === 1) return untypedDatasets[0];
			else _addIssue(this, "type", dataset, config$1, { issues: /* @__PURE__ */ _subIssues(untypedDatasets) });
			return dataset;
		}
	});
}
/**
* Creates a unknown schema.
*
* @returns A unknown schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function unknown() {
	return _standardSchema({
		kind: "schema",
		type: "unknown",
		reference: unknown,
		expects: "unknown",
		async: false,
		"~run"(dataset) {
			dataset.typed = true;
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function pipe(...pipe$1) {
	return _standardSchema({
		...pipe$1[0],
		pipe: pipe$1,
		"~run"(dataset, config$1) {
			for (const item of pipe$1) if (item.kind !== "metadata") {
				if (dataset.issues && (item.kind === "schema" || item.kind === "transformation")) {
					dataset.typed = false;
					break;
				}
				if (!dataset.issues || !config$1.abortEarly && !config$1.abortPipeEarly) dataset = item["~run"](dataset, config$1);
			}
			return dataset;
		}
	});
}
/**
* Parses an unknown input based on a schema.
*
* @param schema The schema to be used.
* @param input The input to be parsed.
* @param config The parse configuration.
*
* @returns The parse result.
*/
/* @__NO_SIDE_EFFECTS__ */
function safeParse(schema, input, config$1) {
	const dataset = schema["~run"]({ value: input }, /* @__PURE__ */ getGlobalConfig(config$1));
	return {
		typed: dataset.typed,
		success: !dataset.issues,
		output: dataset.value,
		issues: dataset.issues
	};
}



/***/ }),

/***/ 7785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ leven)
/* harmony export */ });
/* unused harmony export closestMatch */
const array = [];
const characterCodeCache = [];

function leven(first, second, options) {
	if (first === second) {
		return 0;
	}

	const maxDistance = options?.maxDistance;
	const swap = first;

	// Swapping the strings if `a` is longer than `b` so we know which one is the
	// shortest & which one is the longest
	if (first.length > second.length) {
		first = second;
		second = swap;
	}

	let firstLength = first.length;
	let secondLength = second.length;

	// Performing suffix trimming:
	// We can linearly drop suffix common to both strings since they
	// don't increase distance at all
	// Note: `~-` is the bitwise way to perform a `- 1` operation
	while (firstLength > 0 && (first.charCodeAt(~-firstLength) === second.charCodeAt(~-secondLength))) {
		firstLength--;
		secondLength--;
	}

	// Performing prefix trimming
	// We can linearly drop prefix common to both strings since they
	// don't increase distance at all
	let start = 0;

	while (start < firstLength && (first.charCodeAt(start) === second.charCodeAt(start))) {
		start++;
	}

	firstLength -= start;
	secondLength -= start;

	// Early termination after trimming: if difference in length exceeds max distance
	if (maxDistance !== undefined && secondLength - firstLength > maxDistance) {
		return maxDistance;
	}

	if (firstLength === 0) {
		return maxDistance !== undefined && secondLength > maxDistance
			? maxDistance
			: secondLength;
	}

	let bCharacterCode;
	let result;
	let temporary;
	let temporary2;
	let index = 0;
	let index2 = 0;

	while (index < firstLength) {
		characterCodeCache[index] = first.charCodeAt(start + index);
		array[index] = ++index;
	}

	while (index2 < secondLength) {
		bCharacterCode = second.charCodeAt(start + index2);
		temporary = index2++;
		result = index2;

		for (index = 0; index < firstLength; index++) {
			temporary2 = bCharacterCode === characterCodeCache[index] ? temporary : temporary + 1;
			temporary = array[index];
			// eslint-disable-next-line no-multi-assign
			result = array[index] = temporary > result
				? (temporary2 > result ? result + 1 : temporary2)
				: (temporary2 > temporary ? temporary + 1 : temporary2);
		}

		// Early termination: if all values in current row exceed maxDistance
		if (maxDistance !== undefined) {
			let rowMinimum = result;
			for (index = 0; index < firstLength; index++) {
				if (array[index] < rowMinimum) {
					rowMinimum = array[index];
				}
			}

			if (rowMinimum > maxDistance) {
				return maxDistance;
			}
		}
	}

	// Bound arrays to avoid retaining large previous sizes
	array.length = firstLength;
	characterCodeCache.length = firstLength;

	return maxDistance !== undefined && result > maxDistance ? maxDistance : result;
}

function closestMatch(target, candidates, options) {
	if (!Array.isArray(candidates) || candidates.length === 0) {
		return undefined;
	}

	const userMax = options?.maxDistance;
	const targetLength = target.length;

	// Exact match fast-path
	for (const candidate of candidates) {
		if (candidate === target) {
			return candidate;
		}
	}

	if (userMax === 0) {
		return undefined;
	}

	let best;
	let bestDist = Number.POSITIVE_INFINITY;
	const seen = new Set();

	for (const candidate of candidates) {
		if (seen.has(candidate)) {
			continue;
		}

		seen.add(candidate);

		const lengthDiff = Math.abs(candidate.length - targetLength);
		if (lengthDiff >= bestDist) {
			continue;
		}

		if (userMax !== undefined && lengthDiff > userMax) {
			continue;
		}

		const cap = Number.isFinite(bestDist)
			? (userMax === undefined ? bestDist : Math.min(bestDist, userMax))
			: userMax;

		const distance = cap === undefined
			? leven(target, candidate)
			: leven(target, candidate, {maxDistance: cap});

		// Skip candidates that exceed the user's maximum distance
		if (userMax !== undefined && distance > userMax) {
			continue;
		}

		// If we got a capped result that equals the cap, we need the actual distance
		// for accurate comparison, but only if the cap was due to userMax
		let actualD = distance;
		if (cap !== undefined && distance === cap && cap === userMax) {
			actualD = leven(target, candidate);
		}

		if (actualD < bestDist) {
			bestDist = actualD;
			best = candidate;
			if (bestDist === 0) {
				break;
			}
		}
	}

	if (userMax !== undefined && bestDist > userMax) {
		return undefined;
	}

	return best;
}


/***/ }),

/***/ 1429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s_: () => (/* binding */ parseSetCookie)
/* harmony export */ });
/* unused harmony exports parse, parseString, splitCookiesString */
var defaultParseOptions = {
  decodeValues: true,
  map: false,
  silent: false,
  split: "auto", // auto = split strings but not arrays
};

function isForbiddenKey(key) {
  return typeof key !== "string" || key in {};
}

function createNullObj() {
  return Object.create(null);
}

function isNonEmptyString(str) {
  return typeof str === "string" && !!str.trim();
}

function parseString(setCookieValue, options) {
  var parts = setCookieValue.split(";");

  // the name-value-pair is everything before the first ";", even if it is empty
  var nameValuePairStr = parts.shift();
  if (!isNonEmptyString(nameValuePairStr)) {
    return null;
  }
  var parsed = parseNameValuePair(nameValuePairStr);
  var name = parsed.name;
  var value = parsed.value;
  // rfc6265bis 5.7 step 2: ignore the cookie if both the name and the value are empty
  if (!name && !value) {
    return null;
  }

  options = options
    ? Object.assign({}, defaultParseOptions, options)
    : defaultParseOptions;

  if (isForbiddenKey(name)) {
    if (!options.silent) {
      console.warn("set-cookie-parser: dropping cookie due to name:", name);
    }
    return null;
  }

  try {
    value = options.decodeValues ? decodeURIComponent(value) : value; // decode cookie value
  } catch (e) {
    if (!options.silent) {
      console.error(
        "set-cookie-parser: failed to decode cookie value. Set options.decodeValues=false to disable decoding.",
        e
      );
    }
  }

  var cookie = createNullObj();
  cookie.name = name;
  cookie.value = value;

  parts.forEach(function (part) {
    var sides = part.split("=");
    var key = sides.shift().trim().toLowerCase();
    // name/value are reserved fields set from the name-value-pair; an attribute
    // with one of these keys must not overwrite them
    if (isForbiddenKey(key) || key === "name" || key === "value") {
      if (!options.silent) {
        console.warn("set-cookie-parser: ignoring attribute:", part);
      }
      return;
    }
    var value = sides.join("=").trim();
    if (key === "expires") {
      var expires = new Date(value);
      if (Number.isNaN(expires.getTime())) {
        if (!options.silent) {
          console.error(
            "set-cookie-parser: failed to parse expires time:",
            value
          );
        }
      } else {
        cookie.expires = expires;
      }
    } else if (key === "max-age") {
      // rfc6265 5.2.2: ignore a max-age whose value isn't all digits after an optional leading "-"
      if (/^-?\d+$/.test(value)) {
        cookie.maxAge = parseInt(value, 10);
      } else if (!options.silent) {
        console.error("set-cookie-parser: failed to parse max-age:", value);
      }
    } else if (key === "secure") {
      cookie.secure = true;
    } else if (key === "httponly") {
      cookie.httpOnly = true;
    } else if (key === "samesite") {
      cookie.sameSite = value;
    } else if (key === "partitioned") {
      cookie.partitioned = true;
    } else if (key) {
      cookie[key] = value;
    }
  });

  return cookie;
}

function parseNameValuePair(nameValuePairStr) {
  // Parses name-value-pair according to rfc6265bis draft

  var name = "";
  var value = "";
  var nameValueArr = nameValuePairStr.split("=");
  if (nameValueArr.length > 1) {
    name = nameValueArr.shift();
    value = nameValueArr.join("="); // everything after the first =, joined by a "=" if there was more than one part
  } else {
    value = nameValuePairStr;
  }

  // rfc6265 5.2: remove any leading or trailing WSP characters from the name string and the value string
  return { name: trimWsp(name), value: trimWsp(value) };
}

// Trims only WSP (SP / HTAB), per rfc6265. Unlike String.prototype.trim(), this leaves other
// whitespace (e.g. NBSP) alone, and it is linear-time.
function trimWsp(str) {
  var start = 0;
  var end = str.length;
  while (start < end && isWsp(str.charCodeAt(start))) {
    start += 1;
  }
  while (end > start && isWsp(str.charCodeAt(end - 1))) {
    end -= 1;
  }
  return str.substring(start, end);
}

function isWsp(code) {
  return code === 0x20 || code === 0x09;
}

function parseSetCookie(input, options) {
  options = options
    ? Object.assign({}, defaultParseOptions, options)
    : defaultParseOptions;

  if (!input) {
    if (!options.map) {
      return [];
    } else {
      return createNullObj();
    }
  }

  if (input.headers) {
    if (typeof input.headers.getSetCookie === "function") {
      // for fetch responses - they combine headers of the same type in the headers array,
      // but getSetCookie returns an uncombined array
      input = input.headers.getSetCookie();
    } else if (input.headers["set-cookie"]) {
      // fast-path for node.js (which automatically normalizes header names to lower-case)
      input = input.headers["set-cookie"];
    } else {
      // slow-path for other environments - see #25
      var sch =
        input.headers[
          Object.keys(input.headers).find(function (key) {
            return key.toLowerCase() === "set-cookie";
          })
        ];
      // warn if called on a request-like object with a cookie header rather than a set-cookie header - see #34, 36
      if (!sch && input.headers.cookie && !options.silent) {
        console.warn(
          "Warning: set-cookie-parser appears to have been called on a request object. It is designed to parse Set-Cookie headers from responses, not Cookie headers from requests."
        );
      }
      input = sch;
    }
  }

  var split = options.split;
  var isArray = Array.isArray(input);

  if (split === "auto") {
    split = !isArray;
  }

  if (!isArray) {
    input = [input];
  }

  input = input.filter(isNonEmptyString);

  if (split) {
    input = input.map(splitCookiesString).flat();
  }

  if (!options.map) {
    return input
      .map(function (str) {
        return parseString(str, options);
      })
      .filter(Boolean);
  } else {
    var cookies = createNullObj();
    return input.reduce(function (cookies, str) {
      var cookie = parseString(str, options);
      if (cookie) {
        cookies[cookie.name] = cookie;
      }
      return cookies;
    }, cookies);
  }
}

/*
  Set-Cookie header field-values are sometimes comma joined in one string. This splits them without choking on commas
  that are within a single set-cookie field-value, such as in the Expires portion.

  This is uncommon, but explicitly allowed - see https://tools.ietf.org/html/rfc2616#section-4.2
  Node.js does this for every header *except* set-cookie - see https://github.com/nodejs/node/blob/d5e363b77ebaf1caf67cd7528224b651c86815c1/lib/_http_incoming.js#L128
  React Native's fetch does this for *every* header, including set-cookie.

  Based on: https://github.com/google/j2objc/commit/16820fdbc8f76ca0c33472810ce0cb03d20efe25
  Credits to: https://github.com/tomball for original and https://github.com/chrusart for JavaScript implementation
*/
function splitCookiesString(cookiesString) {
  if (Array.isArray(cookiesString)) {
    return cookiesString;
  }
  if (typeof cookiesString !== "string") {
    return [];
  }

  var cookiesStrings = [];
  var pos = 0;
  var start;
  var ch;
  var lastComma;
  var nextStart;
  var cookiesSeparatorFound;

  function skipWhitespace() {
    while (pos < cookiesString.length && /\s/.test(cookiesString.charAt(pos))) {
      pos += 1;
    }
    return pos < cookiesString.length;
  }

  function notSpecialChar() {
    ch = cookiesString.charAt(pos);

    return ch !== "=" && ch !== ";" && ch !== ",";
  }

  while (pos < cookiesString.length) {
    start = pos;
    cookiesSeparatorFound = false;

    while (skipWhitespace()) {
      ch = cookiesString.charAt(pos);
      if (ch === ",") {
        // ',' is a cookie separator if we have later first '=', not ';' or ','
        lastComma = pos;
        pos += 1;

        skipWhitespace();
        nextStart = pos;

        while (pos < cookiesString.length && notSpecialChar()) {
          pos += 1;
        }

        // currently special character
        if (pos < cookiesString.length && cookiesString.charAt(pos) === "=") {
          // we found cookies separator
          cookiesSeparatorFound = true;
          // pos is inside the next cookie, so back up and return it.
          pos = nextStart;
          cookiesStrings.push(cookiesString.substring(start, lastComma));
          start = pos;
        } else {
          // in param ',' or param separator ';',
          // we continue from that comma
          pos = lastComma + 1;
        }
      } else {
        pos += 1;
      }
    }

    if (!cookiesSeparatorFound || pos >= cookiesString.length) {
      cookiesStrings.push(cookiesString.substring(start, cookiesString.length));
    }
  }

  return cookiesStrings;
}

// named export for CJS
parseSetCookie.parseSetCookie = parseSetCookie;
// for backwards compatibility
parseSetCookie.parse = parseSetCookie;
parseSetCookie.parseString = parseString;
parseSetCookie.splitCookiesString = splitCookiesString;

// EXPORTS
// (this section is replaced by build-cjs.js)

// named export for ESM

// for backwards compatibility
/* unused harmony default export */ var __WEBPACK_DEFAULT_EXPORT__ = ((/* unused pure expression or super */ null && (parseSetCookie)));



/***/ })

};
