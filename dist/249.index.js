export const id = 249;
export const ids = [249];
export const modules = {

/***/ 5532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ authServiceAfter)
/* harmony export */ });
/* harmony import */ var _clients_auth_service_auth_service_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6390);

/**
 * The auth service of a branch once its domains are as declared.
 *
 * @param auth as it was observed; undefined for auth that has nothing of it any more
 */
function authServiceAfter({ domains, prune }, { http }, baseUrl, auth) {
    const kept = prune ? [] : (auth?.domains ?? []);
    return { http, baseUrl, origins: new _clients_auth_service_auth_service_js__WEBPACK_IMPORTED_MODULE_0__/* .OriginCandidates */ .hE(baseUrl, [...kept, ...domains]) };
}


/***/ }),

/***/ 6942:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ allowLocalhost)
/* harmony export */ });
/* harmony import */ var _neon_sdk_raw__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8998);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8422);
/* harmony import */ var _clients_neon_neon_client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8091);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9371);




/** Whether localhost is a trusted origin. */
const allowLocalhost = {
    path: ['allow_localhost'],
    schema: valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .Fs((0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .Jt)(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .description */ .h_('Whether localhost is a trusted origin.')),
    scalar: true,
    patch: 'declared',
    source: 'plugins',
    read: ({ plugins: { allow_localhost } }) => allow_localhost === undefined ? undefined : { allow_localhost },
    write: (neon, branch, { body }) => (0,_clients_neon_neon_client_js__WEBPACK_IMPORTED_MODULE_0__/* .writeToBranch */ .NK)(neon, branch, 'set allow_localhost', (at) => (0,_neon_sdk_raw__WEBPACK_IMPORTED_MODULE_3__/* .updateNeonAuthAllowLocalhost */ .es)({
        ...at,
        body: { allow_localhost: body['allow_localhost'] === true },
    })),
};


/***/ }),

/***/ 9371:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   OA: () => (/* binding */ fields),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   nd: () => (/* binding */ integer),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var leven__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7785);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8422);
/* harmony import */ var _lib_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(292);
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4869);




/** Text of bounded length. */
function text(most = 256) {
    return valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .Fs(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj('must be text; put it in quotes'), valibot__WEBPACK_IMPORTED_MODULE_1__/* .minLength */ .Bp(1, 'is empty'), valibot__WEBPACK_IMPORTED_MODULE_1__/* .maxLength */ .Ru(most, `is longer than ${most} characters`));
}
/** A whole number in a range. Its digits may come as text, because an environment variable is text. */
function integer(least, most) {
    const problem = `must be a whole number from ${least} to ${most}`;
    return valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .Fs(valibot__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .transform */ .pd((value) => typeof value === 'string' && /^\d{1,15}$/.test(value) ? Number(value) : value), valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai(problem), valibot__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .nd(problem), valibot__WEBPACK_IMPORTED_MODULE_1__/* .minValue */ .Ww(least, problem), valibot__WEBPACK_IMPORTED_MODULE_1__/* .maxValue */ .cG(most, problem));
}
/** `true` or `false`, as text too, because an environment variable is text. */
function flag() {
    return valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .Fs(valibot__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .transform */ .pd((value) => (value === 'true' || value === 'false' ? value === 'true' : value)), valibot__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zM('must be true or false'));
}
/** One of a few words. */
function oneOf(...words) {
    return valibot__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KI(words, `must be one of ${words.join(', ')}`);
}
/**
 * An object that knows its fields. Each unknown one is an issue that names the nearest known one.
 *
 * @param entries the fields, each with its schema
 */
function fields(entries) {
    const known = Object.keys(entries);
    return valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .Fs(valibot__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H(entries, ({ expected }) => expected === 'Object' ? `must have ${known.join(', ')}` : 'is missing'), 
    // Not a strict object: that tells the first unknown field only.
    valibot__WEBPACK_IMPORTED_MODULE_1__/* .rawCheck */ .H0(({ dataset: { value }, addIssue }) => {
        if (!(0,_lib_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(value))
            return;
        for (const key of Object.keys(value).filter((key) => !known.includes(key))) {
            // In `{password: one,two}` the key `two` is a part of the password, so it is not told.
            if (value[key] === null)
                addIssue({ message: MISSING_VALUE });
            else {
                const path = {
                    type: 'object',
                    origin: 'key',
                    input: value,
                    key,
                    value: value[key],
                };
                addIssue({ message: notKnown(key, known), path: [path] });
            }
        }
    }));
}
const MISSING_VALUE = 'has a name without a value; put text that has a comma in it in quotes';
function notKnown(key, known) {
    const nearest = known.reduce((a, b) => ((0,leven__WEBPACK_IMPORTED_MODULE_3__/* ["default"] */ .A)(b, key) < (0,leven__WEBPACK_IMPORTED_MODULE_3__/* ["default"] */ .A)(a, key) ? b : a));
    const guess = (0,leven__WEBPACK_IMPORTED_MODULE_3__/* ["default"] */ .A)(nearest, key) <= Math.max(2, nearest.length / 2);
    return `is not known; ${guess ? `did you mean ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(nearest)}? T` : 't'}here are ${known.join(', ')}`;
}


/***/ }),

/***/ 6390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hE: () => (/* binding */ OriginCandidates),
  I: () => (/* binding */ callAuthService),
  dw: () => (/* binding */ isOriginRejected)
});

// EXTERNAL MODULE: ./build/clients/http/response.js
var response = __webpack_require__(9233);
// EXTERNAL MODULE: ./build/lib/version.js
var version = __webpack_require__(6480);
;// CONCATENATED MODULE: ./build/clients/auth-service/client-info.js

/** The Better Auth whose responses this client understands best; it understands older ones too. */
const BETTER_AUTH_VERSION = '1.7.25';
/**
 * What Neon's own clients tell the auth service of themselves. A client without `betterAuthVersion`
 * is served as one of an older generation. (`X-Neon-Client-Info` in neondatabase/neon-js)
 */
const CLIENT_INFO_HEADER = {
    'x-neon-client-info': JSON.stringify({
        sdk: 'neon-auth-preview',
        version: version/* VERSION */.x,
        runtime: 'node',
        runtimeVersion: process.versions.node,
        platform: process.platform,
        arch: process.arch,
        betterAuthVersion: BETTER_AUTH_VERSION,
    }),
};

// EXTERNAL MODULE: ./build/clients/auth-service/session-cookie.js
var session_cookie = __webpack_require__(1571);
;// CONCATENATED MODULE: ./build/clients/auth-service/auth-service.js



/**
 * Calls the auth service. A request with a cookie needs an `Origin` that the service trusts, so the
 * candidates are tried until one is; one without needs none, and none is sent.
 *
 * @returns the answer, whatever its status
 * @throws NetworkError
 */
async function callAuthService(service, call) {
    const { purpose, method = 'POST', path, body, session, idempotent = false, maxRetryAfter } = call;
    for (;;) {
        const origin = session === undefined ? undefined : service.origins.current;
        const answer = await service.http.send({
            purpose,
            method,
            idempotent,
            url: new URL(`${service.baseUrl.href.replace(/\/+$/, '')}${path}`),
            headers: {
                ...CLIENT_INFO_HEADER,
                ...(body && { 'content-type': 'application/json' }),
                ...(session && { cookie: (0,session_cookie/* cookieHeader */.Op)(session) }),
                ...(origin && { origin }),
            },
            ...(body && { body: JSON.stringify(body) }),
            ...(maxRetryAfter !== undefined && { maxRetryAfter }),
        });
        if (origin === undefined || !isOriginRejected(answer))
            return answer;
        if (!service.origins.next(origin))
            return answer;
    }
}
/** Whether the answer refuses a request because of where it says that it comes from. */
function isOriginRejected(answer) {
    // Codes by version: MISSING_OR_NULL_ORIGIN, INVALID_ORIGIN; older ones have only a message.
    return answer.status === 403 && /origin/i.test(`${(0,response/* errorCode */.CA)(answer)} ${(0,response/* errorMessage */.gJ)(answer)}`);
}
/** The origins that the service may trust, best first; settles on the first that works. */
class OriginCandidates {
    #candidates;
    #index = 0;
    /**
     * @param baseUrl the service's own address: Better Auth trusts its origin, Neon's may not
     * @param domains the branch's trusted domains, in any spelling; a `*` in one stands for any text
     */
    constructor(baseUrl, domains) {
        this.#candidates = [
            ...new Set([
                baseUrl.origin,
                ...domains.map((domain) => domain.replace(/\/+$/, '').replaceAll('*', 'preview')),
                // Trusted while `allow_localhost` is on.
                'http://localhost:3000',
            ]),
        ];
    }
    get current() {
        return this.#candidates[this.#index];
    }
    /**
     * Gives up an origin that was not trusted.
     *
     * @returns whether there is another to try
     */
    next(refused) {
        // Another call under way may have moved on already.
        if (this.current === refused)
            this.#index += 1;
        return this.current !== undefined;
    }
}


/***/ }),

/***/ 194:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ parseAuthUser),
/* harmony export */   l: () => (/* binding */ ADMIN_ROLE)
/* harmony export */ });
/* harmony import */ var _lib_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(292);

/** Reads a user out of a response; undefined if there is none in it. */
function parseAuthUser(value) {
    if (!(0,_lib_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(value))
        return undefined;
    const { id, email, name, role, emailVerified, banned, createdAt } = value;
    if (typeof id !== 'string' || typeof email !== 'string')
        return undefined;
    return {
        id,
        email,
        name: typeof name === 'string' ? name : '',
        roles: parseRoles(role),
        emailVerified: emailVerified === true,
        banned: banned === true,
        createdAt: typeof createdAt === 'string' ? Date.parse(createdAt) : Number.NaN,
    };
}
/** Better Auth keeps the roles of a user in one text, separated by commas. */
function parseRoles(role) {
    const text = Array.isArray(role) ? role.join(',') : typeof role === 'string' ? role : '';
    return text
        .split(',')
        .map((part) => part.trim())
        .filter((part) => part !== '');
}
/** The role that the admin plugin takes for an admin by default. */
const ADMIN_ROLE = 'admin';


/***/ }),

/***/ 4338:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ AuthServiceError)
/* harmony export */ });
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1469);
/* harmony import */ var _http_response_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9233);
/* harmony import */ var _http_retry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6642);
/* harmony import */ var _auth_service_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6390);




/** A response of the auth service that is not the success it was asked for. */
class AuthServiceError extends _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ {
    status;
    /** Better Auth's machine-readable code, or ''. */
    code;
    /** @param attempted what the request was for, as the rest of "Could not …" */
    constructor(attempted, response) {
        super({
            attempted,
            answered: `the auth service answered ${(0,_http_response_js__WEBPACK_IMPORTED_MODULE_1__/* .formatResponse */ .nZ)(response)}`,
            ...advice(response),
        });
        this.status = response.status;
        this.code = (0,_http_response_js__WEBPACK_IMPORTED_MODULE_1__/* .errorCode */ .CA)(response);
    }
    /** Whether the admin plugin, which may know a fixed set of roles, does not know one. */
    get isUnknownRole() {
        return UNKNOWN_ROLE_CODES.has(this.code);
    }
}
/** Codes of 1.7 and of 1.4. */
const UNKNOWN_ROLE_CODES = new Set([
    'YOU_ARE_NOT_ALLOWED_TO_SET_NON_EXISTENT_VALUE',
    'YOU_ARE_NOT_ALLOWED_TO_SET_A_NONEXISTENT_ROLE_VALUE',
]);
function advice(response) {
    if ((0,_auth_service_js__WEBPACK_IMPORTED_MODULE_3__/* .isOriginRejected */ .dw)(response)) {
        return {
            likely: 'it does not trust its own address, and there is neither a trusted domain nor localhost to come from.',
            remedy: 'declare a domain of the preview in `domains`, or set `allow_localhost: true`.',
        };
    }
    if ((0,_http_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .isRateLimited */ .Jz)(response)) {
        return {
            likely: "the rate limit of the auth service (by default 3 sign-ins and 3 sign-ups in 10 seconds for the runner's address) is used up by another client at that address.",
            remedy: 'run the job again, which is safe, when no other client signs in from there.',
        };
    }
    return { remedy: 'correct what the message names, or run the job again, which is safe.' };
}


/***/ }),

/***/ 1571:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fj: () => (/* binding */ secretsOf),
/* harmony export */   Gx: () => (/* binding */ parseSessionCookie),
/* harmony export */   Op: () => (/* binding */ cookieHeader)
/* harmony export */ });
/* harmony import */ var set_cookie_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1429);

/**
 * The session's cookie out of a response. Only that one: its neighbour `session_data` caches the user
 * with the role it had then.
 *
 * @param now milliseconds since the epoch, for a `Max-Age`
 */
function parseSessionCookie({ headers }, now) {
    const cookies = (0,set_cookie_parser__WEBPACK_IMPORTED_MODULE_0__/* .parseSetCookie */ .s_)([headers['set-cookie'] ?? []].flat(), { decodeValues: false });
    const cookie = cookies.find(({ name, value }) => /session_token$/.test(name) && value !== '');
    if (cookie === undefined)
        return undefined;
    const { name, value, domain, path = '/', maxAge, expires, partitioned = false } = cookie;
    return {
        name,
        value,
        domain,
        path,
        // Max-Age wins over Expires (RFC 6265, 5.3).
        expires: maxAge === undefined ? expires?.getTime() : now + maxAge * 1000,
        httpOnly: cookie.httpOnly ?? false,
        secure: cookie.secure ?? false,
        sameSite: parseSameSite(cookie.sameSite),
        partitioned,
    };
}
/** Browsers take a missing or unknown value for Lax. */
function parseSameSite(value) {
    const known = ['Strict', 'Lax', 'None'].find((name) => name.toLowerCase() === value?.toLowerCase());
    return known ?? 'Lax';
}
/** The spellings of the session's secret: as it is sent, and decoded if it can be. */
function secretsOf({ value }) {
    try {
        return [value, decodeURIComponent(value)];
    }
    catch {
        return [value];
    }
}
/** The cookie as it is sent back in a request's `Cookie` header. */
function cookieHeader({ name, value }) {
    return `${name}=${value}`;
}


/***/ }),

/***/ 8363:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jV: () => (/* binding */ tokenProblem),
/* harmony export */   oi: () => (/* binding */ isSessionOf),
/* harmony export */   sA: () => (/* binding */ revokeSessions)
/* harmony export */ });
/* harmony import */ var _lib_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(292);
/* harmony import */ var _http_response_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9233);
/* harmony import */ var _auth_service_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6390);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4338);




/**
 * Whether a session still is one, and of the user with that email.
 *
 * @throws NetworkError
 */
async function isSessionOf(service, session, email) {
    const response = await (0,_auth_service_js__WEBPACK_IMPORTED_MODULE_1__/* .callAuthService */ .I)(service, {
        purpose: `look at the session of ${email}`,
        method: 'GET',
        path: '/get-session',
        session,
    });
    const { user } = (0,_http_response_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonBody */ .J9)(response);
    return response.status === 200 && (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u4)(user) && String(user['email']).toLowerCase() === email;
}
/**
 * Has the service sign a token for a session, which proves that it can: the keys that it serves at
 * `jwks_url` may be copies that it can't decrypt.
 *
 * @returns undefined if it did; else how it failed
 * @throws NetworkError
 */
async function tokenProblem(service, session) {
    const purpose = 'have the auth service sign a token';
    const response = await (0,_auth_service_js__WEBPACK_IMPORTED_MODULE_1__/* .callAuthService */ .I)(service, {
        purpose,
        method: 'GET',
        path: '/token',
        session,
    });
    return response.status >= 500 ? new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .AuthServiceError */ .k(purpose, response) : undefined;
}
/**
 * Ends all sessions of the user whose session it is, that one included.
 *
 * @throws AuthServiceError if the service refuses; NetworkError
 */
async function revokeSessions(service, session) {
    const purpose = 'end the sessions of a user';
    const response = await (0,_auth_service_js__WEBPACK_IMPORTED_MODULE_1__/* .callAuthService */ .I)(service, {
        purpose,
        path: '/revoke-sessions',
        body: {},
        session,
        idempotent: true,
    });
    // Without a session (401) they are ended already.
    if (response.status >= 300 && response.status !== 401) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .AuthServiceError */ .k(purpose, response);
    }
}


/***/ }),

/***/ 6911:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $s: () => (/* binding */ parseSignedIn),
/* harmony export */   Jv: () => (/* binding */ signIn),
/* harmony export */   S3: () => (/* binding */ MAX_SIGN_IN_WAIT_MS),
/* harmony export */   a8: () => (/* binding */ signInOrUnknown)
/* harmony export */ });
/* harmony import */ var _http_response_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9233);
/* harmony import */ var _auth_service_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6390);
/* harmony import */ var _auth_user_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(194);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4338);
/* harmony import */ var _session_cookie_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1571);





/** Milliseconds of waiting for the rate limit, in all, that one sign-in or sign-up is worth. */
const MAX_SIGN_IN_WAIT_MS = 60_000;
/**
 * Signs in, which is the only way to check a password. Better Auth allows 3 sign-ins in 10 seconds.
 *
 * @param maxRetryAfter milliseconds that may be spent waiting for the rate limit, in all
 * @throws AuthServiceError if the service neither took nor refused the credentials; NetworkError
 */
async function signIn(service, { email, password }, maxRetryAfter = MAX_SIGN_IN_WAIT_MS) {
    const purpose = `sign in as ${email}`;
    const response = await (0,_auth_service_js__WEBPACK_IMPORTED_MODULE_1__/* .callAuthService */ .I)(service, {
        purpose,
        path: '/sign-in/email',
        // The session ends after a day instead of a week.
        body: { email, password, rememberMe: false },
        maxRetryAfter,
        idempotent: true,
    });
    switch (response.status) {
        case 200: {
            const signedIn = parseSignedIn(response, service.http.clock.now());
            return signedIn === undefined
                ? { kind: 'without session', wanted: wantedInstead(response) }
                : { kind: 'signed in', ...signedIn };
        }
        case 401:
            return { kind: 'refused' };
        case 403:
            if ((0,_http_response_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)(response) === 'EMAIL_NOT_VERIFIED')
                return { kind: 'unverified' };
            break;
        case 429:
            return { kind: 'limited' };
    }
    throw new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .AuthServiceError */ .k(purpose, response);
}
/**
 * Signs in, where a failure of the service is no more than a missing answer.
 *
 * @returns undefined if the service neither took nor refused the credentials
 * @throws NetworkError
 */
async function signInOrUnknown(service, credentials, maxRetryAfter) {
    try {
        return await signIn(service, credentials, maxRetryAfter);
    }
    catch (error) {
        if (error instanceof _error_js__WEBPACK_IMPORTED_MODULE_2__/* .AuthServiceError */ .k)
            return undefined;
        throw error;
    }
}
/**
 * The user and the session in a response; undefined if it lacks one of them.
 *
 * @param now milliseconds since the epoch
 */
function parseSignedIn(response, now) {
    const user = (0,_auth_user_js__WEBPACK_IMPORTED_MODULE_3__/* .parseAuthUser */ .N)((0,_http_response_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonBody */ .J9)(response)['user']);
    const session = (0,_session_cookie_js__WEBPACK_IMPORTED_MODULE_4__/* .parseSessionCookie */ .Gx)(response, now);
    return user && session && { user, session };
}
/** What a sign-in that took the password wants besides. */
function wantedInstead(response) {
    return (0,_http_response_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonBody */ .J9)(response)['twoFactorRedirect'] === true
        ? 'a second factor (twoFactorRedirect)'
        : 'something else than the password, which it does not name';
}


/***/ }),

/***/ 2809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ NetworkError),
/* harmony export */   f: () => (/* binding */ innermostCode)
/* harmony export */ });
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1469);
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4869);


/** A request without a response: whether it took effect is not known. */
class NetworkError extends _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ {
    /** Node's or undici's code (`ECONNRESET`, `UND_ERR_SOCKET`), or the innermost message. */
    code;
    /** Whether it will go on so until somebody mends it: a certificate, a proxy. */
    permanent;
    /** @param attempted what the request was for, as the rest of "Could not …" */
    constructor(attempted, url, cause) {
        const code = innermostCode(cause);
        const { likely, remedy, lasting = false, } = EXPLANATIONS.find(({ codes }) => codes.test(code)) ?? FALLBACK;
        const answered = `no answer from ${url.host} (${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(code, 120)})`;
        super({ attempted, answered, likely, remedy }, { cause });
        this.code = code;
        this.permanent = lasting;
    }
}
/** Node's code of the error that is at the bottom of one, or its message if it has none. */
function innermostCode(error) {
    if (!(error instanceof Error))
        return String(error);
    // Happy eyeballs: several addresses were tried, each with an error of its own.
    const inner = error instanceof AggregateError ? error.errors[0] : error.cause;
    if (inner instanceof Error)
        return innermostCode(inner);
    return 'code' in error && typeof error.code === 'string' && error.code !== 'UND_ERR_ABORTED'
        ? error.code
        : error.message;
}
const EXPLANATIONS = [
    {
        codes: /^(ENOTFOUND|EAI_AGAIN|EAI_NODATA)$/,
        likely: 'the host name could not be resolved (DNS).',
        remedy: 'check the spelling of the host; on a self-hosted runner check its DNS and `HTTPS_PROXY`.',
    },
    {
        codes: /WRONG_VERSION_NUMBER|ERR_SSL_PACKET|EPROTO/,
        likely: 'what listens there does not speak TLS (https).',
        remedy: 'check the port in `api_host`, or the proxy in `HTTPS_PROXY`.',
        lasting: true,
    },
    {
        codes: /CERT|SELF_SIGNED|UNABLE_TO_|ERR_TLS|ERR_SSL/,
        likely: 'the TLS certificate is not one this machine trusts, often a proxy that opens TLS connections.',
        remedy: 'give Node the certificate of your proxy with `NODE_EXTRA_CA_CERTS` on the runner.',
        lasting: true,
    },
    {
        codes: /Proxy response|proxy/i,
        likely: 'the proxy in `HTTPS_PROXY` refused to connect.',
        remedy: 'let the proxy connect to that host, give it credentials, or name the host in `NO_PROXY`.',
        lasting: true,
    },
    {
        codes: /^ECONNREFUSED$/,
        likely: 'nothing listens at that address and port.',
        remedy: 'check `api_host` and, on a self-hosted runner, the proxy and the firewall.',
    },
    {
        codes: /TIMEOUT|ETIMEDOUT/,
        likely: 'the connection is blocked or the other side is overloaded.',
        remedy: 'run the job again; if it stays, check the firewall of a self-hosted runner and https://neonstatus.com',
    },
];
const FALLBACK = {
    likely: 'the connection broke.',
    remedy: 'run the job again, which is safe; if it stays, see https://neonstatus.com',
};


/***/ }),

/***/ 4771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ RateLimitTurns)
/* harmony export */ });
/**
 * Lets one request at a time try again where a rate limit does not say how long it lasts: the limit is
 * the whole account's, and each try may count. The other requests to that host wait for its outcome.
 */
class RateLimitTurns {
    #turns = new Map();
    /**
     * Waits until a refused request may try again.
     *
     * @param sleep the wait of the request whose turn it is
     * @throws the signal's reason if that comes first
     */
    async wait(request, sleep, signal) {
        const turn = this.#turns.get(request.url.host);
        if (turn !== undefined && turn.request !== request)
            return await endOf(turn, signal);
        if (turn === undefined) {
            const { promise, resolve } = Promise.withResolvers();
            this.#turns.set(request.url.host, { request, ended: promise, end: resolve });
        }
        await sleep();
    }
    /** The request got through or has failed; the others may try. */
    end(request) {
        const turn = this.#turns.get(request.url.host);
        if (turn?.request !== request)
            return;
        this.#turns.delete(request.url.host);
        turn.end();
    }
}
async function endOf({ ended }, signal) {
    const { promise, reject } = Promise.withResolvers();
    const abort = () => reject(signal.reason);
    if (signal.aborted)
        abort();
    signal.addEventListener('abort', abort, { once: true });
    try {
        await Promise.race([ended, promise]);
    }
    finally {
        signal.removeEventListener('abort', abort);
    }
}


/***/ }),

/***/ 9233:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CA: () => (/* binding */ errorCode),
/* harmony export */   Fh: () => (/* binding */ isJson),
/* harmony export */   J9: () => (/* binding */ jsonBody),
/* harmony export */   Z: () => (/* binding */ headerValue),
/* harmony export */   gJ: () => (/* binding */ errorMessage),
/* harmony export */   nZ: () => (/* binding */ formatResponse)
/* harmony export */ });
/* harmony import */ var _lib_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(292);
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4869);


/** One value of a header; the first, if it came several times. */
function headerValue(response, name) {
    const value = response.headers[name];
    return Array.isArray(value) ? value[0] : value;
}
/** The body as a JSON object, or an empty object if it is something else. */
function jsonBody({ text }) {
    return (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJsonObject */ .dw)(text);
}
/** Whether the body is JSON, or empty. */
function isJson({ text }) {
    if (text.trim() === '')
        return true;
    try {
        JSON.parse(text);
        return true;
    }
    catch {
        return false;
    }
}
/** The machine-readable code of an error response (`code` in Neon's and in Better Auth's), or ''. */
function errorCode(response) {
    const { code } = jsonBody(response);
    return typeof code === 'string' ? code : '';
}
/** The message of an error response: its `message`, or a short excerpt of HTML or plain text. */
function errorMessage(response) {
    const { message } = jsonBody(response);
    if (typeof message === 'string' && message !== '')
        return (0,_lib_text_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(message);
    const visible = response.text
        .slice(0, 20_000)
        .replace(/<(script|style)\b.*?<\/\1>/gis, ' ')
        .replace(/<[^<>]*>/g, ' ')
        .replace(/\s+/g, ' ')
        .trim();
    return visible === '' ? 'no message' : (0,_lib_text_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(visible, 120);
}
/** Status, message, code and request id of a response, in one line for an error text. */
function formatResponse(response) {
    const { request_id: inBody } = jsonBody(response);
    const requestId = typeof inBody === 'string' && inBody !== ''
        ? inBody
        : (headerValue(response, 'x-request-id') ?? headerValue(response, 'x-neon-ret-request-id'));
    const code = errorCode(response);
    return [
        `status ${response.status}`,
        code && ` ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(code, 60)}`,
        `, "${errorMessage(response)}"`,
        requestId && ` (request id ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(requestId, 80)})`,
    ]
        .filter(Boolean)
        .join('');
}


/***/ }),

/***/ 6642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fh: () => (/* binding */ sendVerified),
/* harmony export */   Jz: () => (/* binding */ isRateLimited),
/* harmony export */   LH: () => (/* binding */ withRetries)
/* harmony export */ });
/* unused harmony export retryAfterMs */
/* harmony import */ var _network_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2809);
/* harmony import */ var _rate_limit_turns_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4771);
/* harmony import */ var _response_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9233);



/**
 * The request was not carried out, whatever its method, and says so: too many at a time, another
 * operation under way on the project, a branch that is not ready yet, a service that is starting.
 * (Neon's API documentation: 423 and 503 are safe to repeat for every method.)
 */
function rejectedBeforeExecution(response) {
    if (isRateLimited(response))
        return { reason: 'the rate limit', maxRetries: Number.POSITIVE_INFINITY };
    switch (response.status) {
        case 423:
            return { reason: 'another operation on the project', maxRetries: 20 };
        case 503:
            return { reason: 'a service that is not ready', maxRetries: 10 };
        case 422:
            return /not ready/i.test((0,_response_js__WEBPACK_IMPORTED_MODULE_1__/* .errorMessage */ .gJ)(response))
                ? { reason: 'a branch that is not ready', maxRetries: 20 }
                : undefined;
        default:
            return undefined;
    }
}
/**
 * Whether a rate limit refused. GitHub does it with 403 too, which shows in the headers, or for its
 * secondary limits in the message. (GitHub's documentation: rate limits for the REST API.)
 */
function isRateLimited(response) {
    if (response.status === 429)
        return true;
    return (response.status === 403 &&
        ((0,_response_js__WEBPACK_IMPORTED_MODULE_1__/* .headerValue */ .Z)(response, 'retry-after') !== undefined ||
            (0,_response_js__WEBPACK_IMPORTED_MODULE_1__/* .headerValue */ .Z)(response, 'x-ratelimit-remaining') === '0' ||
            /secondary rate limit/i.test((0,_response_js__WEBPACK_IMPORTED_MODULE_1__/* .errorMessage */ .gJ)(response))));
}
/** Whether the response leaves open whether the request was executed: a failure on the way or behind it. */
function isAmbiguousFailure({ status }) {
    return (status === 408 ||
        status === 500 ||
        status === 502 ||
        status === 504 ||
        (status >= 520 && status <= 524));
}
/** An idempotent request may be repeated although its outcome is unknown: a read, and such a write. */
const FAILED_READ = { reason: 'a failure', maxRetries: 5 };
const FAILED_WRITE = { reason: 'a failure', maxRetries: 3 };
/** Milliseconds. Full jitter: a wait is anything from 0 to this, doubled each time, up to the cap. */
const FIRST_BACKOFF_MS = 500;
const MAX_BACKOFF_MS = 8_000;
/** The same for a rate limit that does not say how long: it is the whole account's, by the minute. */
const MAX_RATE_LIMIT_BACKOFF_MS = 30_000;
/** Milliseconds that a server may ask us to wait; more than this is cut. */
const MAX_RETRY_AFTER_MS = 60_000;
/**
 * The one retry policy. What was rejected before execution is repeated for every method; a failure
 * with an unknown outcome only for idempotent requests. Other writes are for `sendVerified`.
 */
function withRetries(sendOnce, clock, onRetry, turns = new _rate_limit_turns_js__WEBPACK_IMPORTED_MODULE_2__/* .RateLimitTurns */ .q()) {
    const sendWithRetries = async (request, signal) => {
        // Counted separately: many waits for a rate limit must not use up the retries after a failure.
        const counts = new Map();
        let waitedForLimit = 0;
        for (let retries = 0;; retries += 1) {
            const outcome = await settle(() => sendOnce(request, signal));
            const reason = retryReason(request, outcome, counts);
            const wait = backoffMs(retries, outcome, clock);
            if (reason === undefined || exceedsMaxRetryAfter(waitedForLimit + wait, request, outcome)) {
                return unwrap(outcome);
            }
            const cause = outcome instanceof _network_error_js__WEBPACK_IMPORTED_MODULE_0__/* .NetworkError */ .D ? outcome.code : `status ${outcome.status}`;
            onRetry(request, `${reason}, ${cause}`, wait);
            if (wasRateLimited(outcome))
                waitedForLimit += wait;
            const sleep = () => clock.sleep(wait, signal);
            await (takesTurns(request, outcome, clock) ? turns.wait(request, sleep, signal) : sleep());
        }
    };
    return (request, signal) => sendWithRetries(request, signal).finally(() => turns.end(request));
}
/** A request with a limit of its own on waits must know how long it waits, so it takes no turns. */
function takesTurns({ maxRetryAfter }, outcome, clock) {
    return maxRetryAfter === undefined && isOpenEndedLimit(outcome, clock);
}
/** Whether a rate limit refused that does not say how long. */
function isOpenEndedLimit(outcome, clock) {
    return wasRateLimited(outcome) && retryAfterMs(outcome, clock.now()) === undefined;
}
function wasRateLimited(outcome) {
    return !(outcome instanceof _network_error_js__WEBPACK_IMPORTED_MODULE_0__/* .NetworkError */ .D) && isRateLimited(outcome);
}
/** Why the request is worth another attempt, which is counted; undefined if it is not. */
function retryReason(request, outcome, counts) {
    const rule = request.retry === false ? undefined : retryRuleFor(request, outcome);
    if (rule === undefined)
        return undefined;
    const count = (counts.get(rule.reason) ?? 0) + 1;
    counts.set(rule.reason, count);
    return count <= rule.maxRetries ? rule.reason : undefined;
}
function retryRuleFor({ method, idempotent }, outcome) {
    const rejected = outcome instanceof _network_error_js__WEBPACK_IMPORTED_MODULE_0__/* .NetworkError */ .D ? undefined : rejectedBeforeExecution(outcome);
    if (rejected !== undefined || !outcomeUnknown(outcome))
        return rejected;
    if (method === 'GET')
        return FAILED_READ;
    return idempotent ? FAILED_WRITE : undefined;
}
function exceedsMaxRetryAfter(wait, { maxRetryAfter }, outcome) {
    return wasRateLimited(outcome) && maxRetryAfter !== undefined && wait >= maxRetryAfter;
}
/** Whether the request may or may not have been executed. */
function outcomeUnknown(outcome) {
    // Where a certificate is not trusted or a proxy refuses, nothing got through.
    return outcome instanceof _network_error_js__WEBPACK_IMPORTED_MODULE_0__/* .NetworkError */ .D ? !outcome.permanent : isAmbiguousFailure(outcome);
}
async function settle(send) {
    try {
        return await send();
    }
    catch (error) {
        if (error instanceof _network_error_js__WEBPACK_IMPORTED_MODULE_0__/* .NetworkError */ .D)
            return error;
        throw error;
    }
}
function unwrap(outcome) {
    if (outcome instanceof _network_error_js__WEBPACK_IMPORTED_MODULE_0__/* .NetworkError */ .D)
        throw outcome;
    return outcome;
}
/** Chance comes on top of what a server asked for, so that many runs do not come back as one. */
function backoffMs(retries, outcome, clock) {
    const requested = outcome instanceof _network_error_js__WEBPACK_IMPORTED_MODULE_0__/* .NetworkError */ .D ? undefined : retryAfterMs(outcome, clock.now());
    const longest = isOpenEndedLimit(outcome, clock) ? MAX_RATE_LIMIT_BACKOFF_MS : MAX_BACKOFF_MS;
    const jitter = clock.random() * Math.min(longest, FIRST_BACKOFF_MS * 2 ** retries);
    return Math.min(requested ?? 0, MAX_RETRY_AFTER_MS) + Math.round(jitter);
}
/**
 * Milliseconds that the response asks the client to wait: `Retry-After` in seconds or as a date (RFC
 * 9110, 10.2.3), Better Auth's `X-Retry-After` in seconds, or the time at which GitHub gives requests
 * again, in seconds since the epoch.
 */
function retryAfterMs(response, now) {
    const value = (0,_response_js__WEBPACK_IMPORTED_MODULE_1__/* .headerValue */ .Z)(response, 'retry-after') ?? (0,_response_js__WEBPACK_IMPORTED_MODULE_1__/* .headerValue */ .Z)(response, 'x-retry-after');
    if (value === undefined)
        return msUntilReset(response, now);
    const milliseconds = /^\s*\d+(\.\d+)?\s*$/.test(value)
        ? Number(value) * 1000
        : Date.parse(value) - now;
    return Number.isFinite(milliseconds) ? Math.max(0, milliseconds) : undefined;
}
function msUntilReset(response, now) {
    if ((0,_response_js__WEBPACK_IMPORTED_MODULE_1__/* .headerValue */ .Z)(response, 'x-ratelimit-remaining') !== '0')
        return undefined;
    const reset = Number((0,_response_js__WEBPACK_IMPORTED_MODULE_1__/* .headerValue */ .Z)(response, 'x-ratelimit-reset'));
    return Number.isFinite(reset) ? Math.max(0, reset * 1000 - now) : undefined;
}
/** How often a write with an unknown outcome is sent in all. */
const MAX_WRITE_ATTEMPTS = 4;
/**
 * Sends a write that is not idempotent: when its outcome is unknown, looks whether it took effect, and
 * repeats it only if it did not.
 *
 * @param write sends the write
 * @param findEffect reads what the write would have produced; undefined if it is not there
 * @throws NetworkError if there was never a response and the write did not take effect
 */
async function sendVerified(write, findEffect, http) {
    for (let attempts = 1;; attempts += 1) {
        const outcome = await settle(write);
        if (!outcomeUnknown(outcome))
            return { response: unwrap(outcome) };
        const found = await findEffect();
        if (found !== undefined)
            return { found };
        if (attempts === MAX_WRITE_ATTEMPTS)
            return { response: unwrap(outcome) };
        await http.sleep(backoffMs(attempts - 1, outcome, http.clock));
    }
}


/***/ }),

/***/ 7591:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ isNotFound),
/* harmony export */   p: () => (/* binding */ apiError)
/* harmony export */ });
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1469);
/* harmony import */ var _http_response_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9233);


const KEYS = 'https://console.neon.tech/app/settings/api-keys';
/** Why Neon's management API probably refused, and what to do, by status and message. */
function advice(response) {
    const message = (0,_http_response_js__WEBPACK_IMPORTED_MODULE_1__/* .errorMessage */ .gJ)(response);
    if (/outside the project this key is scoped to/i.test(message)) {
        return {
            likely: '`api_key` is a key for one project, and `project_id` names another.',
            remedy: "use the ID of the key's project, or create a key for this project.",
        };
    }
    const known = response.status >= 400 && response.status < 500 ? knownRefusal(response) : undefined;
    if (known !== undefined)
        return known;
    switch (response.status) {
        case 401:
            return {
                likely: 'the key in `api_key` is wrong, was revoked, or was not copied whole.',
                remedy: `create a key at ${KEYS} and store it as a secret of the repository.`,
            };
        case 403:
            return {
                likely: 'the key in `api_key` may not do this in that project.',
                remedy: `use a key of a member who may edit the project; keys are created at ${KEYS}`,
            };
        case 404:
            return missing(response);
        case 422:
            return /not ready/i.test(message)
                ? {
                    likely: 'Neon is still creating the branch, which is taking longer than usual.',
                    remedy: 'run the job again when the branch is ready in the Neon console.',
                }
                : ASK_SUPPORT;
        case 423:
            return {
                likely: 'another operation on the project is still running.',
                remedy: 'run the job again once it has finished, which is safe.',
            };
        case 429:
            return {
                likely: 'the account used up its requests (700 a minute for all runs together).',
                remedy: 'run the job again later, or raise `timeout` so that it can wait longer.',
            };
        default:
            if (response.status >= 500)
                return FAULT;
            return response.status >= 400 ? ASK_SUPPORT : NOT_NEON;
    }
}
/**
 * Refusals that Neon documents. How it words them is not documented, so only the name of the feature
 * is looked for.
 */
function knownRefusal(response) {
    const message = (0,_http_response_js__WEBPACK_IMPORTED_MODULE_1__/* .errorMessage */ .gJ)(response);
    if ((0,_http_response_js__WEBPACK_IMPORTED_MODULE_1__/* .errorCode */ .CA)(response) === 'INVALID_SHARED_OAUTH_PROVIDER') {
        return {
            likely: 'Neon lends OAuth credentials of its own for google only.',
            remedy: 'declare `client_id` and `client_secret` of an own OAuth app for this provider.',
        };
    }
    if (/\bIP[ _-]?allow|private[ _-]?(network|link|access)|\bVPC\b/i.test(message)) {
        return {
            likely: 'the project has IP Allow or Private Networking on, which Neon Auth does not support.',
            remedy: "turn it off in the project's network settings in the Neon console, or use another project for previews.",
        };
    }
    if (/\bregions?\b|\bazure\b/i.test(message)) {
        return {
            likely: "Neon Auth is not available in the project's region: it is for regions of AWS only.",
            remedy: 'create the previews in a project in one of the regions that https://neon.com/docs/introduction/regions lists for AWS; a project cannot be moved.',
        };
    }
    return undefined;
}
const FAULT = {
    likely: 'an internal error at Neon.',
    remedy: 'run the job again, which is safe; see https://neonstatus.com, and give the request id to Neon support if it stays.',
};
const ASK_SUPPORT = {
    remedy: 'see the message above; the request id helps Neon support to find the request.',
};
/** A redirect, or a success in which nothing could be read. */
const NOT_NEON = {
    likely: 'a proxy or a login page of the network responded instead of the Neon API.',
    remedy: 'check `api_host`, and the network of a self-hosted runner.',
};
/**
 * Whether Neon says that what was asked for is not there. A 404 in plain text comes from a route that
 * is gone or a gateway, and proves nothing.
 */
function isNotFound(response) {
    return response.status === 404 && typeof (0,_http_response_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonBody */ .J9)(response)['message'] === 'string';
}
/** What is missing shows in the message: a route, a branch, or else the project. */
function missing(response) {
    const { message } = (0,_http_response_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonBody */ .J9)(response);
    if (typeof message !== 'string') {
        return {
            likely: '`api_host` is not the address of the Neon API, or Neon has removed that route.',
            remedy: 'leave `api_host` out, or correct it; if it is right, use a newer version of this action.',
        };
    }
    if (/branch/i.test(message))
        return BRANCH_GONE;
    if (/database/i.test(message))
        return NO_DATABASE;
    return /project/i.test(message) ? WRONG_PROJECT : ASK_SUPPORT;
}
const BRANCH_GONE = {
    likely: 'the branch was deleted meanwhile.',
    remedy: 'run the job again if the preview is still wanted.',
};
const NO_DATABASE = {
    likely: '`database_name` names a database that the branch does not have.',
    remedy: 'correct `database_name`, or leave it out for the default database.',
};
const WRONG_PROJECT = {
    likely: '`project_id` is misspelled, or the key belongs to another account or organization.',
    remedy: "copy the id from the project's settings in the Neon console.",
};
/**
 * The error for a user when Neon's management API refused.
 *
 * @param attempted what the request was for, as the rest of "Could not …"
 */
function apiError(attempted, response) {
    return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ({
        attempted,
        answered: `Neon answered ${(0,_http_response_js__WEBPACK_IMPORTED_MODULE_1__/* .formatResponse */ .nZ)(response)}`,
        ...advice(response),
    });
}


/***/ }),

/***/ 8091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  WJ: () => (/* binding */ branchPath),
  VJ: () => (/* binding */ checkedId),
  JI: () => (/* binding */ readNeon),
  GP: () => (/* binding */ readNeonIfFound),
  n3: () => (/* binding */ removeFromBranch),
  c8: () => (/* binding */ requestNeon),
  NK: () => (/* binding */ writeToBranch)
});

// EXTERNAL MODULE: ./build/lib/errors.js
var errors = __webpack_require__(1469);
// EXTERNAL MODULE: ./build/clients/http/response.js
var http_response = __webpack_require__(9233);
// EXTERNAL MODULE: ./build/clients/neon/api-error.js
var api_error = __webpack_require__(7591);
;// CONCATENATED MODULE: ./build/clients/neon/sdk-client.js
/**
 * A client for the functions of Neon's SDK that sends over our own HTTP client. It shapes requests as
 * the SDK's own client does, without that one's `fetch`, `Request`, `Response` and `Headers`, which are
 * a fifth of the start-up. The key goes into one header; the SDK's own client repeats it in two cookies.
 *
 * @param send sends a request; what it throws, the SDK's function throws
 * @returns a client whose `data` is the JSON of a success, and undefined for anything else
 */
function createSdkClient({ host, apiKey }, send) {
    const sending = (method) => async (request) => {
        const { body } = request;
        const response = await send({
            method,
            url: new URL(`${host.replace(/\/$/, '')}${renderPath(request)}${renderQuery(request)}`),
            headers: {
                authorization: `Bearer ${apiKey}`,
                ...(body !== undefined && { 'content-type': 'application/json' }),
            },
            ...(body !== undefined && { body: JSON.stringify(body) }),
        });
        return { data: dataOf(response) };
    };
    const client = {
        get: sending('GET'),
        post: sending('POST'),
        put: sending('PUT'),
        patch: sending('PATCH'),
        delete: sending('DELETE'),
    };
    // The SDK's type has generic methods and members that its functions never touch.
    return client;
}
function renderPath({ url, path = {} }) {
    return url.replace(/\{(\w+)\}/g, (_, name) => encodeURIComponent(String(path[name])));
}
function renderQuery({ query = {} }) {
    const parameters = Object.entries(query)
        .filter(([, value]) => value !== undefined && value !== null)
        .map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`);
    return parameters.length === 0 ? '' : `?${parameters.join('&')}`;
}
/** An empty body is an empty object, as the SDK has it; `null` is no data. */
function dataOf({ status, text }) {
    if (status < 200 || status >= 300)
        return undefined;
    try {
        return text === '' ? {} : (JSON.parse(text) ?? undefined);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/clients/neon/neon-client.js




/**
 * Makes one call through Neon's SDK, on our own HTTP stack, for callers that tell statuses apart.
 *
 * @param purpose what the call is for, as the rest of "Could not …"
 * @param idempotent whether a write may be repeated when its outcome is unknown
 * @throws NetworkError if there was no response; ActionError if a success could not be read
 */
async function requestNeon(neon, purpose, call, { idempotent = false } = {}) {
    let response;
    const client = createSdkClient(neon, async (request) => {
        response = await neon.http.send({ ...request, purpose, idempotent });
        return response;
    });
    const { data } = await call(client);
    /* v8 ignore if -- the SDK sends a request for each call; for the types */
    if (response === undefined)
        throw new Error(`The SDK sent no request to ${purpose}.`);
    if (isSuccess(response) && (data === undefined || !(0,http_response/* isJson */.Fh)(response))) {
        throw (0,api_error/* apiError */.p)(purpose, response);
    }
    return { response, data };
}
function isSuccess({ status }) {
    return status >= 200 && status < 300;
}
/**
 * Reads something that has to be there.
 *
 * @throws ActionError on any status but a success; NetworkError
 */
async function readNeon(neon, purpose, call) {
    const { response, data } = await requestNeon(neon, purpose, call);
    if (data === undefined)
        throw (0,api_error/* apiError */.p)(purpose, response);
    return data;
}
/**
 * Reads something that may not be there.
 *
 * @returns undefined if Neon says that it is not there (404)
 * @throws ActionError on any other status but a success; NetworkError
 */
async function readNeonIfFound(neon, purpose, call) {
    const { response, data } = await requestNeon(neon, purpose, call);
    if ((0,api_error/* isNotFound */.c)(response))
        return undefined;
    if (data === undefined)
        throw (0,api_error/* apiError */.p)(purpose, response);
    return data;
}
/** The part of a path that names a branch, as the SDK takes it. */
function branchPath({ projectId }, { id }) {
    return { project_id: projectId, branch_id: id };
}
/**
 * Sets something on a branch; setting it twice is setting it once.
 *
 * @param change what it does, as the rest of "Could not … on branch"
 * @throws ActionError if Neon refuses; NetworkError
 */
async function writeToBranch(neon, branch, change, call) {
    const purpose = `${change} on branch ${branch.id}`;
    const { response } = await requestNeon(neon, purpose, (client) => call({ client, path: branchPath(neon, branch) }), { idempotent: true });
    if (!isSuccess(response))
        throw (0,api_error/* apiError */.p)(purpose, response);
}
/**
 * Removes something from a branch. That it is gone already (404) is as good.
 *
 * @param purpose as the rest of "Could not …"
 * @throws ActionError if Neon refuses; NetworkError
 */
async function removeFromBranch(neon, branch, purpose, call) {
    const { response } = await requestNeon(neon, purpose, (client) => call({ client, path: branchPath(neon, branch) }), { idempotent: true });
    if (!isSuccess(response) && !(0,api_error/* isNotFound */.c)(response))
        throw (0,api_error/* apiError */.p)(purpose, response);
}
/**
 * An id from Neon's response, held to the form in its API document, because it becomes part of the
 * path of later requests.
 *
 * @throws ActionError if it has another form
 */
function checkedId(id, of) {
    // Branch ids are `^[a-z0-9-]{1,60}$`; the auth service's user ids have capitals too.
    if (typeof id === 'string' && /^[A-Za-z0-9_-]{1,100}$/.test(id))
        return id;
    throw new errors/* ActionError */.lZ({
        attempted: `use the id of ${of}`,
        answered: "Neon's response has none, or one in an unknown format",
        remedy: 'check that `api_host` is the Neon API.',
    });
}


/***/ }),

/***/ 7915:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SL: () => (/* binding */ removeDomains),
/* harmony export */   sn: () => (/* binding */ addDomain),
/* harmony export */   wK: () => (/* binding */ listDomains),
/* harmony export */   yv: () => (/* binding */ originOf)
/* harmony export */ });
/* harmony import */ var _neon_sdk_raw__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8998);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1469);
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4869);
/* harmony import */ var _http_retry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6642);
/* harmony import */ var _api_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7591);
/* harmony import */ var _neon_client_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8091);






/**
 * Lists the branch's trusted domains, in the spelling in which Neon keeps them.
 *
 * @returns undefined if auth is not enabled (404)
 * @throws ActionError if Neon refuses otherwise; NetworkError
 */
async function listDomains(neon, branch) {
    const purpose = `list the trusted domains of branch ${branch.id}`;
    const data = await (0,_neon_client_js__WEBPACK_IMPORTED_MODULE_4__/* .readNeonIfFound */ .GP)(neon, purpose, (client) => (0,_neon_sdk_raw__WEBPACK_IMPORTED_MODULE_5__/* .listBranchNeonAuthTrustedDomains */ .Fd)({ client, path: (0,_neon_client_js__WEBPACK_IMPORTED_MODULE_4__/* .branchPath */ .WJ)(neon, branch) }));
    if (data === undefined)
        return undefined;
    if (!Array.isArray(data.domains))
        throw noDomains(purpose);
    return data.domains.map(({ domain }) => domain);
}
function noDomains(attempted) {
    return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ({
        attempted,
        answered: 'Neon answered without a list of domains',
        remedy: 'check that `api_host` is the Neon API.',
    });
}
/**
 * Makes the auth service trust an origin. That it is trusted already (409) is as good.
 *
 * @throws ActionError if Neon refuses; NetworkError
 */
async function addDomain(neon, branch, origin) {
    const purpose = `trust ${origin} on branch ${branch.id}`;
    const isTrusted = async () => {
        const domains = (await listDomains(neon, branch)) ?? [];
        return domains.some((domain) => originOf(domain) === origin) || undefined;
    };
    const add = async () => {
        const { response } = await (0,_neon_client_js__WEBPACK_IMPORTED_MODULE_4__/* .requestNeon */ .c8)(neon, purpose, (client) => (0,_neon_sdk_raw__WEBPACK_IMPORTED_MODULE_5__/* .addBranchNeonAuthTrustedDomain */ .hi)({
            client,
            path: (0,_neon_client_js__WEBPACK_IMPORTED_MODULE_4__/* .branchPath */ .WJ)(neon, branch),
            body: { domain: origin, auth_provider: 'better_auth' },
        }));
        return response;
    };
    const outcome = await (0,_http_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .sendVerified */ .Fh)(add, isTrusted, neon.http);
    if ('found' in outcome || outcome.response.status < 300)
        return;
    if (outcome.response.status === 409 && (await isTrusted()))
        return;
    throw (0,_api_error_js__WEBPACK_IMPORTED_MODULE_3__/* .apiError */ .p)(purpose, outcome.response);
}
/**
 * Makes the auth service stop trusting domains. One that is not trusted is no error.
 *
 * @param domains in the spelling in which Neon keeps them
 * @throws ActionError if Neon refuses; NetworkError
 */
async function removeDomains(neon, branch, domains) {
    await (0,_neon_client_js__WEBPACK_IMPORTED_MODULE_4__/* .writeToBranch */ .NK)(neon, branch, `stop trusting ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_1__/* .joinWithAnd */ .Ol)(domains)}`, (on) => (0,_neon_sdk_raw__WEBPACK_IMPORTED_MODULE_5__/* .deleteBranchNeonAuthTrustedDomain */ .xR)({
        ...on,
        body: { auth_provider: 'better_auth', domains: domains.map((domain) => ({ domain })) },
    }));
}
/**
 * A stored domain as an origin, for comparing: Neon may keep a slash at the end. Any other spelling (a
 * path, the default port, capitals) stays as it is, since the auth service compares to the letter and
 * would not trust the origin for it.
 */
function originOf(stored) {
    const bare = stored.replace(/\/$/, '');
    return URL.parse(bare)?.origin === bare ? bare : stored;
}


/***/ }),

/***/ 3688:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ isInside)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

/** Whether a path is a folder, or something in it. Links are not resolved. */
function isInside(path, folder) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(folder, path);
    return way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_0__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(way);
}


/***/ }),

/***/ 6480:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/** This action's version, as in `package.json`, which the bundle does not contain. */
const VERSION = '0.1.0';


/***/ }),

/***/ 5871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $m: () => (/* binding */ planDomains),
/* harmony export */   WP: () => (/* binding */ trustsNoPage),
/* harmony export */   vo: () => (/* binding */ trustsLocalhost)
/* harmony export */ });
/* harmony import */ var _auth_settings_allow_localhost_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6942);
/* harmony import */ var _clients_neon_trusted_domains_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7915);


/**
 * Plans what has to be changed so that auth trusts the declared domains.
 *
 * @param stored the domains that it trusts, in the spelling in which Neon keeps them
 */
function planDomains({ domains, prune }, stored) {
    const present = new Set(stored.map(_clients_neon_trusted_domains_js__WEBPACK_IMPORTED_MODULE_1__/* .originOf */ .yv));
    const missing = domains.filter((origin) => !present.has(origin));
    const declared = new Set(domains);
    const extra = prune ? stored.filter((domain) => !declared.has((0,_clients_neon_trusted_domains_js__WEBPACK_IMPORTED_MODULE_1__/* .originOf */ .yv)(domain))) : [];
    return [
        ...missing.map((origin) => ({ kind: 'trust', origin })),
        ...(extra.length > 0 ? [{ kind: 'untrust', domains: extra }] : []),
    ];
}
/** Whether nobody will be able to sign in from any page, neither on a domain nor on localhost. */
function trustsNoPage({ domains, prune, authSettings }, auth) {
    const kept = prune ? [] : (auth?.domains ?? []);
    if (domains.length > 0 || kept.length > 0)
        return false;
    return !trustsLocalhost(authSettings, auth);
}
/**
 * Whether localhost will be a trusted origin.
 *
 * @param auth as it was observed; undefined for auth that is newly enabled, which trusts localhost
 */
function trustsLocalhost(authSettings, auth) {
    const declared = authSettings.find(({ setting }) => setting === _auth_settings_allow_localhost_js__WEBPACK_IMPORTED_MODULE_0__/* .allowLocalhost */ .$);
    const present = auth?.settings.plugins.allow_localhost ?? true;
    return (declared?.fields['allow_localhost'] ?? present) !== false;
}


/***/ }),

/***/ 3457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ jobWorkspace),
/* harmony export */   s: () => (/* binding */ readWorkspaceFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _lib_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3688);




/** The workspace of the job that an environment belongs to. */
function jobWorkspace(environment = process.env) {
    return { root: environment['GITHUB_WORKSPACE'] || process.cwd(), environment };
}
/**
 * Reads a file of the checkout, in which anybody who opens a pull request may have put links: to a file
 * of the runner's, to a pipe that nobody writes to, to a device without an end.
 *
 * @param path relative to the workspace, or inside it
 * @param maxBytes no more than this is read
 * @throws Node's error if it can't be read
 */
async function readWorkspaceFile(root, path, maxBytes) {
    const [folder, file] = await Promise.all([(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(root), (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(root, path))]);
    if (!(0,_lib_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .isInside */ .F)(file, folder))
        return { problem: 'outside the workspace' };
    // Opening a pipe would wait for somebody who writes to it. All links are resolved by now.
    const { O_RDONLY, O_NONBLOCK, O_NOFOLLOW } = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants;
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(file, O_RDONLY | O_NONBLOCK | O_NOFOLLOW);
    try {
        if (!(await handle.stat()).isFile())
            return { problem: 'not a regular file' };
        const bytes = await readBytes(handle, maxBytes + 1);
        if (bytes.length > maxBytes)
            return { problem: 'too long' };
        const text = decode(bytes);
        return text === undefined ? { problem: 'not UTF-8' } : { text };
    }
    finally {
        await handle.close();
    }
}
/** @returns undefined if the bytes are not text in UTF-8; without the mark that may stand before it */
function decode(bytes) {
    try {
        const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
        // No text has this, but UTF-16 between any two letters of English.
        return text.includes('\u0000') ? undefined : text;
    }
    catch {
        return undefined;
    }
}
/** @returns as many bytes from the beginning as there are, `count` at most */
async function readBytes(handle, count) {
    const buffer = Buffer.alloc(count);
    let length = 0;
    for (;;) {
        const { bytesRead } = await handle.read(buffer, length, count - length, length);
        length += bytesRead;
        if (bytesRead === 0 || length === count)
            return buffer.subarray(0, length);
    }
}


/***/ }),

/***/ 8492:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yw: () => (/* binding */ isBelow),
/* harmony export */   k1: () => (/* binding */ readSessionsFolder),
/* harmony export */   n$: () => (/* binding */ sessionsRoots)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _lib_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3688);
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4869);



/**
 * Reads `sessions`: a folder inside the workspace, or inside the runner's folder for temporary files.
 *
 * @returns undefined if no session files are wanted, or the folder is elsewhere, which is an issue
 */
function readSessionsFolder(inputs, workspace, issues) {
    const text = inputs('sessions');
    if (text === '')
        return undefined;
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workspace.root, text);
    const roots = sessionsRoots(workspace);
    if (roots.some((parent) => isBelow(path, parent)))
        return { path, roots };
    issues.add('sessions', `"${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(text, 100)}" is not a folder inside the workspace or the runner's temporary folder; give it one of its own, such as playwright/.auth`);
    return undefined;
}
/** Where a folder for session files may be: in the workspace, or in the folder for temporary files. */
function sessionsRoots({ root, environment }) {
    const temp = environment['RUNNER_TEMP'];
    return temp ? [root, temp] : [root];
}
/** A folder is not below itself: the mode of a root must not change. */
function isBelow(path, parent) {
    return (0,_lib_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .isInside */ .F)(path, parent) && !(0,_lib_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .isInside */ .F)(parent, path);
}


/***/ })

};
