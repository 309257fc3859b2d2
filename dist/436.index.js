export const id = 436;
export const ids = [436];
export const modules = {

/***/ 6858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ Outcomes)
/* harmony export */ });
/** Does changes, and keeps account of what becomes of each. */
class Outcomes {
    all = [];
    /** Why it ended early, if it did. */
    errors = [];
    #perform;
    /** @param perform does one change */
    constructor(perform) {
        this.#perform = perform;
    }
    /**
     * Does changes that don't depend on each other, and `beside` them something that changes nothing;
     * does not try them after a failure. Never throws: what went wrong is among the errors.
     */
    async run(changes, beside) {
        if (this.errors.length > 0)
            this.skip(changes);
        else
            await this.runAlways(changes, beside);
    }
    /** Does not try changes. */
    skip(changes) {
        this.all.push(...changes.map((change) => ({ change, status: 'not tried' })));
    }
    /** Does changes like `together`, whatever has failed before. */
    async runAlways(changes, beside) {
        const attempts = changes.map(async (change) => {
            try {
                return { change, status: await this.#perform(change) };
            }
            catch (error) {
                this.errors.push(error);
                return { change, status: 'failed' };
            }
        });
        const [outcomes] = await Promise.all([
            Promise.all(attempts),
            beside?.().catch((error) => {
                this.errors.push(error);
            }),
        ]);
        this.all.push(...outcomes);
    }
}


/***/ }),

/***/ 9643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ waitForKeys)
/* harmony export */ });
/* harmony import */ var _clients_auth_service_jwks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(787);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1469);


/** Milliseconds between two looks. */
const POLL_INTERVAL_MS = 1_000;
/**
 * Waits until `jwks_url` serves keys, so that the next step can verify tokens.
 *
 * @param seconds for how long; 0 does not look at all
 * @throws ActionError if it still does not serve them then
 */
async function waitForKeys(http, jwksUrl, seconds) {
    if (seconds === 0)
        return;
    const deadline = http.clock.now() + seconds * 1000;
    for (;;) {
        const why = await (0,_clients_auth_service_jwks_js__WEBPACK_IMPORTED_MODULE_0__/* .jwksProblem */ .Z)(http, jwksUrl);
        if (why === undefined)
            return;
        if (http.clock.now() + POLL_INTERVAL_MS > deadline) {
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .l({
                attempted: `see the auth service serve its keys at ${jwksUrl.href}`,
                answered: `after ${seconds} seconds: ${why}`,
                likely: "the branch's compute is asleep or overloaded, or the runner can't reach that host.",
                remedy: 'run the job again; raise `wait_for_ready`, or set it to 0 to go on without looking.',
            });
        }
        await http.sleep(POLL_INTERVAL_MS);
    }
}


/***/ }),

/***/ 426:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ AUTH_SETTINGS)
});

// EXTERNAL MODULE: ./build/auth-settings/allow-localhost.js
var allow_localhost = __webpack_require__(6942);
// EXTERNAL MODULE: ./build/auth-settings/email-and-password.js
var email_and_password = __webpack_require__(1509);
// EXTERNAL MODULE: ./build/auth-settings/email-provider.js
var email_provider = __webpack_require__(7309);
// EXTERNAL MODULE: ./node_modules/@neon/sdk/dist/client/raw.gen.js + 4 modules
var raw_gen = __webpack_require__(7065);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
// EXTERNAL MODULE: ./build/clients/neon/neon-client.js
var neon_client = __webpack_require__(4932);
// EXTERNAL MODULE: ./build/auth-settings/schemas.js
var schemas = __webpack_require__(9371);
;// CONCATENATED MODULE: ./build/auth-settings/magic-link.js




/** Signing in by a link in a mail. */
const magicLink = {
    path: ['plugins', 'magic_link'],
    schema: dist/* pipe */.FsL((0,schemas/* fields */.OA)({
        enabled: dist/* optional */.lqM((0,schemas/* flag */.Jt)()),
        expires_in: dist/* optional */.lqM(dist/* pipe */.FsL((0,schemas/* integer */.nd)(5, 1440), dist/* description */.h_('Minutes until a link expires.'))),
        disable_sign_up: dist/* optional */.lqM((0,schemas/* flag */.Jt)()),
    }), dist/* description */.h_('Signing in by a link in a mail.')),
    patch: 'different',
    source: 'plugins',
    read: ({ plugins }) => plugins.magic_link,
    write: (neon, branch, { body }) => (0,neon_client/* writeToBranch */.NK)(neon, branch, 'set plugins.magic_link', (at) => (0,raw_gen/* updateNeonAuthMagicLinkPlugin */.SBY)({ ...at, body })),
};

;// CONCATENATED MODULE: ./build/auth-settings/name.js




/** The application's name in mails. */
const name_name = {
    path: ['name'],
    schema: dist/* pipe */.FsL((0,schemas/* text */.Qq)(), dist/* description */.h_("The application's name in auth's mails.")),
    scalar: true,
    placeholders: { name: 'text' },
    patch: 'declared',
    source: 'auth',
    read: ({ auth }) => (auth.name === undefined ? undefined : { name: auth.name }),
    write: (neon, branch, { body }) => (0,neon_client/* writeToBranch */.NK)(neon, branch, 'set name', (at) => (0,raw_gen/* updateNeonAuthConfig */.y2M)({ ...at, body: { name: String(body['name']) } })),
};

// EXTERNAL MODULE: ./build/auth-settings/oauth-providers.js
var oauth_providers = __webpack_require__(5163);
;// CONCATENATED MODULE: ./build/auth-settings/organization.js




/** The largest number that the API takes (int32). */
const MOST = 2 ** 31 - 1;
/** Organizations of users. */
const organization = {
    path: ['plugins', 'organization'],
    schema: dist/* pipe */.FsL((0,schemas/* fields */.OA)({
        enabled: dist/* optional */.lqM((0,schemas/* flag */.Jt)()),
        organization_limit: dist/* optional */.lqM(dist/* pipe */.FsL((0,schemas/* integer */.nd)(1, MOST), dist/* description */.h_('Organizations that one user may create.'))),
        membership_limit: dist/* optional */.lqM(dist/* pipe */.FsL((0,schemas/* integer */.nd)(1, MOST), dist/* description */.h_('Members that one organization may have.'))),
        creator_role: dist/* optional */.lqM((0,schemas/* oneOf */.yL)('admin', 'owner')),
        send_invitation_email: dist/* optional */.lqM((0,schemas/* flag */.Jt)()),
    }), dist/* description */.h_('Organizations of users.')),
    patch: 'different',
    source: 'plugins',
    read: ({ plugins }) => plugins.organization,
    write: (neon, branch, { body }) => (0,neon_client/* writeToBranch */.NK)(neon, branch, 'set plugins.organization', (at) => (0,raw_gen/* updateNeonAuthOrganizationPlugin */.s_p)({ ...at, body })),
};

;// CONCATENATED MODULE: ./build/auth-settings/phone-number.js




/** Signing in by a code sent to a phone. */
const phoneNumber = {
    path: ['plugins', 'phone_number'],
    schema: dist/* pipe */.FsL((0,schemas/* fields */.OA)({
        enabled: dist/* optional */.lqM((0,schemas/* flag */.Jt)()),
        otp_expires_in: dist/* optional */.lqM(dist/* pipe */.FsL((0,schemas/* integer */.nd)(60, 600), dist/* description */.h_('Seconds until a code expires.'))),
        allowed_attempts: dist/* optional */.lqM(dist/* pipe */.FsL((0,schemas/* integer */.nd)(1, 10), dist/* description */.h_('Wrong codes until a number is locked out.'))),
    }), dist/* description */.h_('Signing in by a code sent to a phone.')),
    patch: 'different',
    source: 'plugins',
    read: ({ plugins }) => plugins.phone_number,
    write: (neon, branch, { body }) => (0,neon_client/* writeToBranch */.NK)(neon, branch, 'set plugins.phone_number', (at) => (0,raw_gen/* updateNeonAuthPhoneNumberPlugin */.k$E)({ ...at, body })),
};

// EXTERNAL MODULE: ./build/auth-settings/webhooks.js
var webhooks = __webpack_require__(2981);
;// CONCATENATED MODULE: ./build/auth-settings/all.js









/** Every setting of a branch's auth that can be declared. A new one is added here. */
const AUTH_SETTINGS = [
    name_name,
    allow_localhost/* allowLocalhost */.$,
    email_and_password/* emailAndPassword */.tK,
    email_provider/* emailProvider */.G,
    ...oauth_providers/* oauthProviders */.Q8,
    organization,
    magicLink,
    phoneNumber,
    webhooks/* webhooks */.F,
];


/***/ }),

/***/ 6942:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ allowLocalhost)
/* harmony export */ });
/* harmony import */ var _neon_sdk_raw__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7065);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7934);
/* harmony import */ var _clients_neon_neon_client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4932);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9371);




/** Whether localhost is a trusted origin. */
const allowLocalhost = {
    path: ['allow_localhost'],
    schema: valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL((0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .Jt)(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .description */ .h_('Whether localhost is a trusted origin.')),
    scalar: true,
    patch: 'declared',
    source: 'plugins',
    read: ({ plugins: { allow_localhost } }) => allow_localhost === undefined ? undefined : { allow_localhost },
    write: (neon, branch, { body }) => (0,_clients_neon_neon_client_js__WEBPACK_IMPORTED_MODULE_0__/* .writeToBranch */ .NK)(neon, branch, 'set allow_localhost', (at) => (0,_neon_sdk_raw__WEBPACK_IMPORTED_MODULE_3__/* .updateNeonAuthAllowLocalhost */ .esh)({
        ...at,
        body: { allow_localhost: body['allow_localhost'] === true },
    })),
};


/***/ }),

/***/ 6656:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $f: () => (/* binding */ isSecret),
/* harmony export */   KN: () => (/* binding */ displayValue),
/* harmony export */   UD: () => (/* binding */ compare)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);

/**
 * Compares the declared fields of a setting, and only those, with what is. A secret that the API
 * keeps to itself makes no difference by itself: it is sent when something else differs.
 *
 * @param present undefined if the setting is not there
 */
function compare({ setting, fields, fromEnvironment }, present) {
    const names = Object.keys(fields);
    const isUnverifiable = (field) => present !== undefined && isWriteOnly(setting, field) && isWithheld(present[field]);
    const differences = names
        .filter((field) => !isUnverifiable(field) && !same(fields[field], present?.[field]))
        .map((field) => ({
        field,
        from: displayValue(setting, field, present?.[field]),
        to: displayValue(setting, field, fields[field]),
        secret: isSecret(setting, field) || fromEnvironment.includes(field),
    }));
    const unverifiable = names.filter(isUnverifiable);
    const sent = [...differences.map(({ field }) => field), ...unverifiable];
    const bodies = {
        different: Object.fromEntries(sent.map((field) => [field, fields[field]])),
        declared: fields,
        whole: { ...present, ...fields },
    };
    return {
        differs: differences.length > 0 || present === undefined,
        differences,
        unverifiable,
        body: bodies[setting.patch],
    };
}
/** Whether a field is never shown. */
function isSecret({ secrets }, field) {
    return secrets?.includes(field) ?? false;
}
/** A value without what could be a secret in it: the path and query of an address often are one. */
function displayValue(setting, field, value) {
    if (setting.placeholders?.[field] !== 'address' || typeof value !== 'string')
        return value;
    const url = URL.parse(value);
    return url === null ? 'an unreadable address' : `${url.protocol}//${url.host}/…`;
}
function isWriteOnly(setting, field) {
    return isSecret(setting, field) || (setting.writeOnly?.includes(field) ?? false);
}
/** Left out, empty, or blacked out. */
function isWithheld(value) {
    return value === undefined || value === null || /^[*•]*$/.test(String(value));
}
function same(one, other) {
    // The API's lists (of events) have no order.
    if (Array.isArray(one) && Array.isArray(other)) {
        return one.length === other.length && one.every((item) => other.includes(item));
    }
    return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(one, other);
}


/***/ }),

/***/ 1509:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T_: () => (/* binding */ blockingSettings),
/* harmony export */   tK: () => (/* binding */ emailAndPassword),
/* harmony export */   yV: () => (/* binding */ SIGN_UP_OVERRIDES)
/* harmony export */ });
/* harmony import */ var _neon_sdk_raw__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7065);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7934);
/* harmony import */ var _clients_neon_neon_client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4932);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9371);




/** Signing up and in by email and password. */
const emailAndPassword = {
    path: ['email_and_password'],
    schema: valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL((0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .fields */ .OA)({
        enabled: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM((0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .Jt)()),
        email_verification_method: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM((0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)('link', 'otp')),
        require_email_verification: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM((0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .Jt)()),
        auto_sign_in_after_verification: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM((0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .Jt)()),
        send_verification_email_on_sign_up: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM((0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .Jt)()),
        send_verification_email_on_sign_in: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM((0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .Jt)()),
        disable_sign_up: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM((0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .Jt)()),
    }), valibot__WEBPACK_IMPORTED_MODULE_2__/* .description */ .h_('Signing up and in by email and password.')),
    patch: 'different',
    source: 'plugins',
    read: ({ plugins }) => plugins.email_and_password,
    write: (neon, branch, { body }) => (0,_clients_neon_neon_client_js__WEBPACK_IMPORTED_MODULE_0__/* .writeToBranch */ .NK)(neon, branch, 'set email_and_password', (at) => (0,_neon_sdk_raw__WEBPACK_IMPORTED_MODULE_3__/* .updateNeonAuthEmailAndPasswordConfig */ .I9r)({ ...at, body })),
};
/** What lets an account sign up and in at once, without a mail being sent to it. */
const SIGN_UP_OVERRIDES = {
    disable_sign_up: false,
    require_email_verification: false,
    send_verification_email_on_sign_up: false,
    send_verification_email_on_sign_in: false,
};
/** The settings that stand in the way of a quiet sign-up, with the values that they have. */
function blockingSettings(settings = {}) {
    const names = Object.keys(SIGN_UP_OVERRIDES);
    return Object.fromEntries(names
        .filter((name) => settings[name] === !SIGN_UP_OVERRIDES[name])
        .map((name) => [name, settings[name]]));
}


/***/ }),

/***/ 7309:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ emailProvider)
/* harmony export */ });
/* harmony import */ var _neon_sdk_raw__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7065);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7934);
/* harmony import */ var _clients_neon_neon_client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4932);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9371);




/** Fields of a server of one's own. */
const SERVER = ['host', 'port', 'username', 'password'];
const SENDER = ['sender_email', 'sender_name'];
/** The server that sends auth's mail: Neon's shared one, or an SMTP server of one's own. */
const emailProvider = {
    path: ['email_provider'],
    schema: valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL((0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .fields */ .OA)({
        type: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)('shared', 'standard'),
        host: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM((0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)()),
        port: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM((0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .nd)(1, 65_535)),
        username: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM((0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)()),
        password: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM((0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)()),
        sender_email: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM((0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)()),
        sender_name: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM((0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)()),
        test_recipient: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL((0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .email */ .Rpp('is not an email address'), valibot__WEBPACK_IMPORTED_MODULE_2__/* .description */ .h_('Is sent a test mail after a change of the server.'))),
    }), valibot__WEBPACK_IMPORTED_MODULE_2__/* .check */ .z6Y((server) => server.type !== 'standard' ||
        [...SERVER, ...SENDER].every((field) => server[field] !== undefined), `of type standard must have ${[...SERVER, ...SENDER].join(', ')}`), valibot__WEBPACK_IMPORTED_MODULE_2__/* .check */ .z6Y((server) => server.type !== 'shared' || SERVER.every((field) => server[field] === undefined), `of type shared is Neon's own server: leave ${SERVER.join(', ')} out`), valibot__WEBPACK_IMPORTED_MODULE_2__/* .description */ .h_("The server that sends auth's mail: Neon's (shared) or an own one (standard).")),
    metaFields: ['test_recipient'],
    secrets: ['password'],
    patch: 'declared',
    source: 'plugins',
    read: ({ plugins }) => plugins.email_provider,
    write: (neon, branch, { body }) => (0,_clients_neon_neon_client_js__WEBPACK_IMPORTED_MODULE_0__/* .writeToBranch */ .NK)(neon, branch, 'set email_provider', (at) => (0,_neon_sdk_raw__WEBPACK_IMPORTED_MODULE_3__/* .updateNeonAuthEmailProvider */ .Jr1)({
        ...at,
        body: { ...body, type: body['type'] === 'standard' ? 'standard' : 'shared' },
    })),
};


/***/ }),

/***/ 2300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ formatValue),
/* harmony export */   k: () => (/* binding */ describeField)
/* harmony export */ });
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4869);

/** What stands for a value that must not be shown. */
const HIDDEN = '***';
/** A difference in words: `from 5 to 10`. */
function describeField({ from, to, secret }) {
    if (from === undefined)
        return `to ${formatValue(to, secret)}`;
    return `from ${formatValue(from, secret)} to ${formatValue(to, secret)}`;
}
/** A setting's value as a reader of a plan sees it. */
function formatValue(value, secret) {
    if (secret)
        return HIDDEN;
    if (Array.isArray(value))
        return `[${value.map(String).join(', ')}]`;
    return typeof value === 'string' ? `"${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(value, 120)}"` : String(value);
}


/***/ }),

/***/ 5163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $O: () => (/* binding */ callbackUrl),
/* harmony export */   Q8: () => (/* binding */ oauthProviders),
/* harmony export */   xA: () => (/* binding */ isOauthProvider)
/* harmony export */ });
/* harmony import */ var _neon_sdk_raw__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7065);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7934);
/* harmony import */ var _clients_neon_api_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7591);
/* harmony import */ var _clients_neon_neon_client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4932);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9371);





/** The providers that Neon knows. */
const PROVIDER_IDS = ['google', 'github', 'microsoft', 'vercel'];
/** Signing in by an account elsewhere: one setting for each provider. */
const oauthProviders = PROVIDER_IDS.map((id) => ({
    path: ['oauth_providers', id],
    inList: true,
    schema: providerSchema(id),
    metaFields: ['id'],
    secrets: ['client_secret'],
    writeOnly: ['microsoft_tenant_id'],
    patch: 'declared',
    source: 'plugins',
    read: ({ plugins }) => {
        const provider = plugins.oauth_providers?.find((provider) => provider.id === id);
        if (provider === undefined)
            return undefined;
        const { id: _, ...told } = provider;
        return told;
    },
    write: (neon, branch, write) => writeProvider(neon, branch, id, write),
    remove: (neon, branch) => (0,_clients_neon_neon_client_js__WEBPACK_IMPORTED_MODULE_1__/* .removeFromBranch */ .n3)(neon, branch, `remove oauth_providers.${id} from branch ${branch.id}`, ({ client, path }) => (0,_neon_sdk_raw__WEBPACK_IMPORTED_MODULE_3__/* .deleteBranchNeonAuthOauthProvider */ .ck8)({ client, path: { ...path, oauth_provider_id: id } })),
}));
/** Whether a setting is one of them. */
function isOauthProvider(setting) {
    return oauthProviders.includes(setting);
}
/**
 * Where a provider has to send users back to. It is set in the provider's own console, and each
 * branch has another one. (Neon's documentation of OAuth; the path is Better Auth's.)
 */
function callbackUrl(baseUrl, provider) {
    return `${baseUrl.href.replace(/\/+$/, '')}/callback/${provider}`;
}
function providerSchema(id) {
    return valibot__WEBPACK_IMPORTED_MODULE_4__/* .pipe */ .FsL((0,_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .fields */ .OA)({
        id: valibot__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz(id),
        client_id: valibot__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM((0,_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)()),
        client_secret: valibot__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM((0,_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)()),
        microsoft_tenant_id: valibot__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(id === 'microsoft' ? (0,_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)() : valibot__WEBPACK_IMPORTED_MODULE_4__/* .never */ .ZmZ('is for microsoft only')),
    }), valibot__WEBPACK_IMPORTED_MODULE_4__/* .check */ .z6Y(({ client_id, client_secret }) => (client_id === undefined) === (client_secret === undefined), 'must have both client_id and client_secret, or neither'), valibot__WEBPACK_IMPORTED_MODULE_4__/* .check */ .z6Y(({ client_id }) => id === 'google' || client_id !== undefined, 'must have client_id and client_secret: Neon lends credentials of its own for google only'));
}
/** Adds a provider, or changes it where it is there already (409). */
async function writeProvider(neon, branch, id, { body, current }) {
    if (current === undefined) {
        const purpose = `add oauth_providers.${id} on branch ${branch.id}`;
        const { response } = await (0,_clients_neon_neon_client_js__WEBPACK_IMPORTED_MODULE_1__/* .requestNeon */ .c8)(neon, purpose, (client) => (0,_neon_sdk_raw__WEBPACK_IMPORTED_MODULE_3__/* .addBranchNeonAuthOauthProvider */ .QvT)({
            client,
            path: (0,_clients_neon_neon_client_js__WEBPACK_IMPORTED_MODULE_1__/* .branchPath */ .WJ)(neon, branch),
            body: { ...body, id },
        }), 
        // A repetition of one that took effect conflicts, and changes it to the same.
        { idempotent: true });
        if (response.status < 300)
            return;
        if (response.status !== 409)
            throw (0,_clients_neon_api_error_js__WEBPACK_IMPORTED_MODULE_0__/* .apiError */ .p)(purpose, response);
    }
    await (0,_clients_neon_neon_client_js__WEBPACK_IMPORTED_MODULE_1__/* .writeToBranch */ .NK)(neon, branch, `set oauth_providers.${id}`, ({ client, path }) => (0,_neon_sdk_raw__WEBPACK_IMPORTED_MODULE_3__/* .updateBranchNeonAuthOauthProvider */ .Yjy)({
        client,
        path: { ...path, oauth_provider_id: id },
        body,
    }));
}


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
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7934);
/* harmony import */ var _lib_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(292);
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4869);




/** Text of bounded length. */
function text(most = 256) {
    return valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP('must be text; put it in quotes'), valibot__WEBPACK_IMPORTED_MODULE_1__/* .minLength */ .BpQ(1, 'is empty'), valibot__WEBPACK_IMPORTED_MODULE_1__/* .maxLength */ .Ru6(most, `is longer than ${most} characters`));
}
/** A whole number in a range. Its digits may come as text, because an environment variable is text. */
function integer(least, most) {
    const problem = `must be a whole number from ${least} to ${most}`;
    return valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .transform */ .pdi((value) => typeof value === 'string' && /^\d{1,15}$/.test(value) ? Number(value) : value), valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(problem), valibot__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .ndf(problem), valibot__WEBPACK_IMPORTED_MODULE_1__/* .minValue */ .Wwf(least, problem), valibot__WEBPACK_IMPORTED_MODULE_1__/* .maxValue */ .cGV(most, problem));
}
/** `true` or `false`, as text too, because an environment variable is text. */
function flag() {
    return valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .transform */ .pdi((value) => (value === 'true' || value === 'false' ? value === 'true' : value)), valibot__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY('must be true or false'));
}
/** One of a few words. */
function oneOf(...words) {
    return valibot__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KIO(words, `must be one of ${words.join(', ')}`);
}
/**
 * An object that knows its fields. Each unknown one is a mistake that names the nearest known one.
 *
 * @param entries the fields, each with its schema
 */
function fields(entries) {
    const known = Object.keys(entries);
    return valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3(entries, ({ expected }) => expected === 'Object' ? `must have ${known.join(', ')}` : 'is missing'), 
    // Not a strict object: that tells the first unknown field only.
    valibot__WEBPACK_IMPORTED_MODULE_1__/* .rawCheck */ .H0v(({ dataset: { value }, addIssue }) => {
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

/***/ 8071:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ shortName),
/* harmony export */   Q: () => (/* binding */ settingName)
/* harmony export */ });
/** The setting's name: `plugins.magic_link`. */
function settingName({ path }) {
    return path.join('.');
}
/** Its name without the group that it is in: `magic_link`. */
function shortName({ path }) {
    return path.reduce((_, part) => part);
}


/***/ }),

/***/ 2981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ webhooks)
/* harmony export */ });
/* harmony import */ var _neon_sdk_raw__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7065);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7934);
/* harmony import */ var _clients_neon_neon_client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4932);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9371);




const event = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)('user.before_create', 'user.created', 'send.otp', 'send.magic_link', 'organization.invitation.created', 'organization.invitation.accepted', 'phone_number.verified');
/** Characters of an address that every browser and server takes. */
const LONGEST_ADDRESS = 2000;
/** The webhook that hears of what happens in auth. */
const webhooks = {
    path: ['webhooks'],
    schema: valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL((0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .fields */ .OA)({
        enabled: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .Jt)(),
        webhook_url: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL((0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(LONGEST_ADDRESS), valibot__WEBPACK_IMPORTED_MODULE_2__/* .check */ .z6Y((address) => URL.parse(address)?.protocol === 'https:', 'must be an https address'))),
        enabled_events: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(event, 'must be a list of events')),
        timeout_seconds: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM((0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .nd)(1, 10)),
    }), valibot__WEBPACK_IMPORTED_MODULE_2__/* .description */ .h_('The webhook that hears of what happens in auth.')),
    placeholders: { webhook_url: 'address' },
    patch: 'whole',
    source: 'webhooks',
    read: (present) => present.webhooks,
    write: (neon, branch, { body }) => (0,_clients_neon_neon_client_js__WEBPACK_IMPORTED_MODULE_0__/* .writeToBranch */ .NK)(neon, branch, 'set webhooks', (at) => (0,_neon_sdk_raw__WEBPACK_IMPORTED_MODULE_3__/* .updateNeonAuthWebhookConfig */ .JmO)({ ...at, body: { ...body, enabled: body['enabled'] === true } })),
};


/***/ }),

/***/ 5937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parsePattern),
/* harmony export */   i: () => (/* binding */ matchesHead)
/* harmony export */ });
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4869);
/* harmony import */ var _template_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(273);


/** What a placeholder may have put into a name; each ends with how often, to be made lazy. */
const PARTS = {
    number: '[1-9][0-9]{0,9}',
    head_ref: '[^\\u0000-\\u0020]+',
    head_slug: '[a-z0-9][a-z0-9-]{0,62}',
    sha: '[0-9a-f]{40}',
};
const PLACEHOLDER = /\{([^{}\s]*)\}/;
/**
 * Reads the `branch` input as a pattern.
 *
 * @returns undefined if it is none, which has been added to the mistakes
 */
function parsePattern(text, mistakes) {
    const pieces = text.split(PLACEHOLDER);
    const names = pieces.filter((_, index) => index % 2 === 1);
    const unknown = names.filter((name) => !Object.hasOwn(PARTS, name));
    for (const name of unknown) {
        const known = Object.keys(PARTS).map((part) => `{${part}}`);
        mistakes.add('branch', `${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(`{${name}}`, 60)} is no placeholder; there are ${known.join(', ')}`);
    }
    if (unknown.length > 0)
        return undefined;
    if (!names.some((name) => name !== 'sha')) {
        mistakes.add('branch', TELLS_NOTHING);
        return undefined;
    }
    const [longest, shortest] = [expression(pieces, ''), expression(pieces, '?')];
    return {
        text,
        parse: (name) => {
            const [one, other] = [longest.exec(name)?.groups, shortest.exec(name)?.groups];
            if (one === undefined || other === undefined)
                return undefined;
            // Part by part these are the longest and the shortest way to read it: if they agree, it is the
            // only one.
            const same = Object.keys(one).every((part) => one[part] === other[part]);
            return same ? asRead(one) : 'ambiguous';
        },
    };
}
const TELLS_NOTHING = 'of a sweep must tell whose a branch is: put {number}, {head_ref} or {head_slug} into it, as the setup has it';
function expression(pieces, lazy) {
    const seen = new Set();
    const source = pieces.map((piece, index) => {
        if (index % 2 === 0)
            return RegExp.escape(piece);
        // A placeholder that comes again stands for the same text.
        if (seen.has(piece))
            return `\\k<${piece}>`;
        seen.add(piece);
        return `(?<${piece}>${PARTS[piece]}${lazy})`;
    });
    return new RegExp(`^${source.join('')}$`, 'u');
}
function asRead({ number, head_ref: headRef, head_slug: headSlug, }) {
    return {
        ...(number !== undefined && { number: Number(number) }),
        ...(headRef !== undefined && { headRef }),
        ...(headSlug !== undefined && { headSlug }),
    };
}
/** Whether a name speaks of that head, as far as it speaks of one. */
function matchesHead({ headRef, headSlug }, head) {
    return ((headRef === undefined || headRef === head) &&
        (headSlug === undefined || headSlug === (0,_template_js__WEBPACK_IMPORTED_MODULE_1__/* .slugify */ .Y)(head)));
}


/***/ }),

/***/ 273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ renderTemplate),
/* harmony export */   Y: () => (/* binding */ slugify)
/* harmony export */ });
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4869);

/** What a placeholder stands for, by its name. */
const PLACEHOLDERS = {
    number: ({ number }) => String(number),
    head_ref: ({ headRef }) => headRef,
    head_slug: ({ headRef }) => slugify(headRef),
    sha: ({ headSha }) => headSha,
};
/** Characters of one label of a host name (RFC 1035, 2.3.4). */
const MAX_LABEL_LENGTH = 63;
/**
 * A head ref as hosts of previews write it: small letters, digits, and one hyphen for every run of
 * anything else, short enough for one label of a host name.
 */
function slugify(headRef) {
    return headRef
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .slice(0, MAX_LABEL_LENGTH)
        .replace(/^-+|-+$/g, '');
}
const PATTERN = /\{([^{}\s]*)\}/g;
/**
 * Fills placeholders such as `{number}` from the pull request.
 *
 * @param where the input's name, for mistakes
 * @param accepts what a value must look like to be put in; a value that does not is a mistake
 * @returns the filled text, or undefined if there was a mistake
 */
function renderTemplate(text, where, pullRequest, mistakes, accepts = ANYTHING) {
    let filled = text;
    const refuse = (problem) => {
        mistakes.add(where, problem);
        filled = undefined;
        return '';
    };
    const result = text.replace(PATTERN, (placeholder, name) => {
        const value = Object.hasOwn(PLACEHOLDERS, name) ? PLACEHOLDERS[name] : undefined;
        if (value === undefined) {
            const known = Object.keys(PLACEHOLDERS).map((known) => `{${known}}`);
            return refuse(`${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(placeholder, 60)} is no placeholder; there are ${known.join(', ')}`);
        }
        if (pullRequest === undefined) {
            return refuse(`${placeholder} stands for a part of a pull request, and this event has none`);
        }
        const put = value(pullRequest);
        return accepts.pattern.test(put)
            ? put
            : refuse(`${placeholder} is "${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(put, 100)}" here, ${accepts.otherwise}`);
    });
    return filled === undefined ? undefined : result;
}
const ANYTHING = { pattern: /^/, otherwise: '' };


/***/ }),

/***/ 9867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FC: () => (/* binding */ hasAdminPlugin),
/* harmony export */   Hr: () => (/* binding */ findUser),
/* harmony export */   SY: () => (/* binding */ USER_EDITS),
/* harmony export */   Vi: () => (/* binding */ isUnknownRole),
/* harmony export */   ZZ: () => (/* binding */ listUsers),
/* harmony export */   gw: () => (/* binding */ editUser),
/* harmony export */   kg: () => (/* binding */ createUser)
/* harmony export */ });
/* harmony import */ var _http_response_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9233);
/* harmony import */ var _http_retry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6642);
/* harmony import */ var _auth_service_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6910);
/* harmony import */ var _auth_user_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(194);




/** Users in one page. Better Auth's own default is 100. */
const PAGE_SIZE = 100;
/**
 * Lists all users, page by page.
 *
 * @returns the answer if the service refused
 * @throws NetworkError
 */
async function listUsers(admin) {
    const users = new Map();
    for (let offset = 0;;) {
        // Sorted, because pages of an unsorted list may overlap and leave users out.
        const answer = await get(admin, `/admin/list-users?limit=${PAGE_SIZE}&offset=${offset}&sortBy=createdAt&sortDirection=asc`);
        const { users: page, total } = (0,_http_response_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonBody */ .J9)(answer);
        if (answer.status !== 200 || !Array.isArray(page))
            return { kind: 'answer', answer };
        const seenBefore = users.size;
        for (const user of page.map(_auth_user_js__WEBPACK_IMPORTED_MODULE_3__/* .parseAuthUser */ .N))
            if (user !== undefined)
                users.set(user.id, user);
        // A page may be shorter than it was asked for.
        offset += page.length;
        const more = typeof total === 'number' ? offset < total : page.length === PAGE_SIZE;
        // A page with nobody new on it ends the list too: else a service that knows no offset never would.
        if (!more || users.size === seenBefore)
            return { kind: 'done', value: [...users.values()] };
    }
}
/**
 * Whether the service has the admin plugin: without it the route is not there. Asked without a
 * session, so that it can be found out while an admin is still being made.
 *
 * @throws NetworkError
 */
async function hasAdminPlugin(service) {
    const answer = await (0,_auth_service_js__WEBPACK_IMPORTED_MODULE_2__/* .callAuthService */ .I)(service, {
        purpose: 'list the users',
        method: 'GET',
        path: '/admin/list-users?limit=1',
    });
    return answer.status !== 404;
}
/**
 * Looks for one user by its address.
 *
 * @returns the user, undefined if there is none; the answer if the service refused
 * @throws NetworkError
 */
async function findUser(admin, email) {
    const query = `searchField=email&searchOperator=starts_with&searchValue=${encodeURIComponent(email)}&limit=${PAGE_SIZE}`;
    const answer = await get(admin, `/admin/list-users?${query}`);
    const { users } = (0,_http_response_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonBody */ .J9)(answer);
    if (answer.status !== 200 || !Array.isArray(users))
        return { kind: 'answer', answer };
    return { kind: 'done', value: users.map(_auth_user_js__WEBPACK_IMPORTED_MODULE_3__/* .parseAuthUser */ .N).find((user) => user?.email === email) };
}
function get({ service, session }, path) {
    return (0,_auth_service_js__WEBPACK_IMPORTED_MODULE_2__/* .callAuthService */ .I)(service, { purpose: 'list the users', method: 'GET', path, session });
}
/**
 * Creates a user with password, roles and verified address in one call; no mail is sent. After a
 * lost answer the list proves whether it happened.
 *
 * @throws NetworkError
 */
async function createUser(admin, { email, name, password, roles, emailVerified }) {
    return reply(await (0,_http_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .sendVerified */ .Fh)(() => post(admin, `create the user ${email}`, '/admin/create-user', {
        email,
        name,
        ...(password !== undefined && { password }),
        ...(roles !== undefined && { role: roles }),
        data: { emailVerified },
    }), async () => {
        const found = await findUser(admin, email);
        return found.kind === 'done' ? found.value : undefined;
    }, admin.service.http));
}
/** The changes that an admin can make to a user. Each is safe to repeat. */
const USER_EDITS = {
    roles: (userId, roles) => ({
        path: '/admin/set-role',
        body: { userId, role: roles },
    }),
    /** Versions before 1.6.23 answer 200 and do nothing for a user who has no password yet. */
    password: (userId, newPassword) => ({
        path: '/admin/set-user-password',
        body: { userId, newPassword },
    }),
    data: (userId, data) => ({ path: '/admin/update-user', body: { userId, data } }),
    unban: (userId) => ({ path: '/admin/unban-user', body: { userId } }),
};
/**
 * Changes a user. Every edit sets a value, so a lost one is repeated.
 *
 * @param purpose for errors, as the rest of "Could not …"
 * @returns the last answer
 * @throws NetworkError
 */
async function editUser(admin, purpose, { path, body }) {
    return await (0,_auth_service_js__WEBPACK_IMPORTED_MODULE_2__/* .callAuthService */ .I)(admin.service, {
        purpose,
        path,
        body,
        session: admin.session,
        idempotent: true,
    });
}
function post({ service, session }, purpose, path, body) {
    return (0,_auth_service_js__WEBPACK_IMPORTED_MODULE_2__/* .callAuthService */ .I)(service, { purpose, path, body, session });
}
/** Codes of 1.7 and of 1.4. */
const UNKNOWN_ROLE = new Set([
    'YOU_ARE_NOT_ALLOWED_TO_SET_NON_EXISTENT_VALUE',
    'YOU_ARE_NOT_ALLOWED_TO_SET_A_NONEXISTENT_ROLE_VALUE',
]);
/** Whether the answer says that the admin plugin, which may know a fixed set of roles, does not know one. */
function isUnknownRole(answer) {
    return UNKNOWN_ROLE.has((0,_http_response_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)(answer));
}
function reply(outcome) {
    if ('found' in outcome)
        return { kind: 'found', value: outcome.found };
    const { response: answer } = outcome;
    const user = answer.status === 200 ? (0,_auth_user_js__WEBPACK_IMPORTED_MODULE_3__/* .parseAuthUser */ .N)((0,_http_response_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonBody */ .J9)(answer)['user']) : undefined;
    return user === undefined ? { kind: 'answer', answer } : { kind: 'done', value: user };
}


/***/ }),

/***/ 6910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ callAuthService),
/* harmony export */   dw: () => (/* binding */ isOriginRejected),
/* harmony export */   hE: () => (/* binding */ OriginCandidates)
/* harmony export */ });
/* harmony import */ var _http_response_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9233);
/* harmony import */ var _session_cookie_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1571);


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
                ...(body && { 'content-type': 'application/json' }),
                ...(session && { cookie: (0,_session_cookie_js__WEBPACK_IMPORTED_MODULE_1__/* .cookieHeader */ .O)(session) }),
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
    return answer.status === 403 && /origin/i.test(`${(0,_http_response_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)(answer)} ${(0,_http_response_js__WEBPACK_IMPORTED_MODULE_0__/* .errorMessage */ .gJ)(answer)}`);
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

/** Reads a user out of an answer; undefined if there is none in it. */
function parseAuthUser(value) {
    if (!(0,_lib_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(value))
        return undefined;
    const { id, email, name, role, emailVerified, banned, createdAt } = value;
    if (typeof id !== 'string' || typeof email !== 'string')
        return undefined;
    return {
        id,
        email: email.toLowerCase(),
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

/***/ 787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ jwksProblem)
/* harmony export */ });
/* harmony import */ var _http_network_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2809);
/* harmony import */ var _http_response_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9233);


/**
 * Looks whether the service serves at least one key at `jwks_url`.
 *
 * @returns undefined if it does; else what came instead
 */
async function jwksProblem(http, jwksUrl) {
    try {
        const answer = await http.send({
            purpose: 'read the keys at jwks_url',
            method: 'GET',
            url: jwksUrl,
            retry: false,
        });
        if (answer.status !== 200)
            return `status ${answer.status}`;
        const { keys } = (0,_http_response_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonBody */ .J9)(answer);
        return Array.isArray(keys) && keys.length > 0 ? undefined : 'no keys';
    }
    catch (error) {
        if (error instanceof _http_network_error_js__WEBPACK_IMPORTED_MODULE_0__/* .NetworkError */ .D)
            return error.code;
        throw error;
    }
}


/***/ }),

/***/ 1571:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ parseSessionCookie),
/* harmony export */   O: () => (/* binding */ cookieHeader)
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
/** The cookie as it is sent back in a request's `Cookie` header. */
function cookieHeader({ name, value }) {
    return `${name}=${value}`;
}


/***/ }),

/***/ 6911:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ signIn)
/* harmony export */ });
/* harmony import */ var _http_response_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9233);
/* harmony import */ var _auth_service_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6910);
/* harmony import */ var _auth_user_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(194);
/* harmony import */ var _session_cookie_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1571);




/**
 * Signs in, which is the only way to check a password. Better Auth allows 3 sign-ins in 10 seconds.
 *
 * @param maxRetryAfter milliseconds that the rate limit may ask to wait
 * @throws NetworkError
 */
async function signIn(service, { email, password }, maxRetryAfter = Number.POSITIVE_INFINITY) {
    const response = await (0,_auth_service_js__WEBPACK_IMPORTED_MODULE_1__/* .callAuthService */ .I)(service, {
        purpose: `sign in as ${email}`,
        path: '/sign-in/email',
        // The session ends after a day instead of a week.
        body: { email, password, rememberMe: false },
        maxRetryAfter,
        idempotent: true,
    });
    return signedIn(response, service.http.clock.now());
}
function signedIn(response, now) {
    if (response.status === 200) {
        const user = (0,_auth_user_js__WEBPACK_IMPORTED_MODULE_2__/* .parseAuthUser */ .N)((0,_http_response_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonBody */ .J9)(response)['user']);
        const session = (0,_session_cookie_js__WEBPACK_IMPORTED_MODULE_3__/* .parseSessionCookie */ .G)(response, now);
        if (user !== undefined && session !== undefined)
            return { kind: 'signed in', user, session };
    }
    if (response.status === 401)
        return { kind: 'refused' };
    if (response.status === 403 && (0,_http_response_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)(response) === 'EMAIL_NOT_VERIFIED') {
        return { kind: 'unverified' };
    }
    return response.status === 429 ? { kind: 'limited' } : { kind: 'other', answer: response };
}


/***/ }),

/***/ 1788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ GitHubApiError)
/* harmony export */ });
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1469);
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4869);
/* harmony import */ var _http_response_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9233);
/* harmony import */ var _http_retry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6642);




/** GitHub's API refused. */
class GitHubApiError extends _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l {
    name = 'GitHubApiError';
    status;
    /** Whether the token has not the right to do it, or to know that the thing is there. */
    forbidden;
    /** Whether GitHub itself says that there is no such thing, and no gateway on the way. */
    notFound;
    /** @param attempted what the request was for, as the rest of "Could not …" */
    constructor(attempted, response) {
        const id = (0,_http_response_js__WEBPACK_IMPORTED_MODULE_2__/* .headerValue */ .Z)(response, 'x-github-request-id');
        const requestId = id === undefined ? '' : ` (request id ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(id, 80)})`;
        super({
            attempted,
            answered: `GitHub answered ${(0,_http_response_js__WEBPACK_IMPORTED_MODULE_2__/* .formatResponse */ .nZ)(response)}${requestId}`,
            ...advice(response),
        });
        this.status = response.status;
        this.forbidden = isForbidden(response);
        this.notFound = response.status === 404 && (0,_http_response_js__WEBPACK_IMPORTED_MODULE_2__/* .isJson */ .Fh)(response) && (0,_http_response_js__WEBPACK_IMPORTED_MODULE_2__/* .errorMessage */ .gJ)(response) !== '';
    }
}
/** GitHub answers 404 as well where a token may not know whether something is there. */
function isForbidden(response) {
    return (response.status === 403 && !(0,_http_retry_js__WEBPACK_IMPORTED_MODULE_3__/* .isRateLimited */ .Jz)(response)) || response.status === 404;
}
function advice(response) {
    if (response.status === 401) {
        return {
            likely: 'the token in `github_token` is wrong or has expired.',
            remedy: 'leave `github_token` out, or give it a token that is valid.',
        };
    }
    if ((0,_http_retry_js__WEBPACK_IMPORTED_MODULE_3__/* .isRateLimited */ .Jz)(response)) {
        return {
            likely: 'the token used up its requests (those of GitHub Actions: 1,000 an hour for a repository).',
            remedy: 'run the job again later.',
        };
    }
    if (isForbidden(response)) {
        return {
            likely: /not accessible/i.test((0,_http_response_js__WEBPACK_IMPORTED_MODULE_2__/* .errorMessage */ .gJ)(response))
                ? "the job's `permissions` do not give its token this right; a pull request of a fork or of Dependabot has a token that only reads."
                : '`github_token` has no right to it, or it is not there.',
            remedy: "add the permission to the job's `permissions`; docs/github.md names it.",
        };
    }
    return {
        likely: 'a fault at GitHub.',
        remedy: 'run the job again, which is safe; see https://www.githubstatus.com',
    };
}


/***/ }),

/***/ 2038:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   En: () => (/* binding */ paginate),
/* harmony export */   md: () => (/* binding */ PAGE_SIZE),
/* harmony export */   ur: () => (/* binding */ callGitHub)
/* harmony export */ });
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1469);
/* harmony import */ var _http_fetch_adapter_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8234);
/* harmony import */ var _http_response_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9233);
/* harmony import */ var _api_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1788);




/**
 * Makes one call through GitHub's client, on our own HTTP stack.
 *
 * @param purpose what the call is for, as the rest of "Could not …"
 * @returns the data of a success
 * @throws GitHubApiError on any other status; NetworkError; ActionError if a success could not be read
 */
async function callGitHub(github, purpose, call) {
    const { octokit, fetching } = await connect(github, purpose);
    return await read(purpose, fetching, async () => (await call(octokit, repositoryPath(github))).data);
}
/** Entries of a list in one page, the most that the API gives. */
const PAGE_SIZE = 100;
/**
 * Reads a list page by page, to its end or until the caller has seen enough.
 *
 * @param purpose what it is for, as the rest of "Could not …"
 * @throws GitHubApiError; NetworkError; ActionError if a page is no list
 */
async function* paginate(github, purpose, call) {
    const { octokit, fetching } = await connect(github, purpose);
    const iterator = call(octokit, repositoryPath(github))[Symbol.asyncIterator]();
    for (;;) {
        const next = await read(purpose, fetching, () => iterator.next());
        if (next.done)
            return;
        // The client turns a page that is not a list into an empty one.
        if (!fetching.lastResponse()?.text.trimStart().startsWith('['))
            throw unreadable(purpose);
        yield next.value.data;
    }
}
function repositoryPath({ owner, repo }) {
    return { owner, repo };
}
/** Loaded by the first call, so that runs that do not need GitHub do not pay for its client. */
async function connect(github, purpose) {
    const { createOctokit } = await Promise.all(/* import() */[__webpack_require__.e(28), __webpack_require__.e(290)]).then(__webpack_require__.bind(__webpack_require__, 5290));
    // The URLs of further pages come with the responses, and the token goes to the API only.
    const allowUrl = (url) => url.origin === new URL(github.apiUrl).origin;
    const fetching = (0,_http_fetch_adapter_js__WEBPACK_IMPORTED_MODULE_1__/* .createFetch */ .H)(github.http, { purpose }, allowUrl);
    return { octokit: createOctokit(github, fetching.fetch), fetching };
}
/** The data of a call, checked against its response: the client takes HTML for data too. */
async function read(purpose, { lastResponse, throwIfFailed }, call) {
    let data;
    try {
        data = await call();
    }
    catch (error) {
        throwIfFailed();
        const response = lastResponse();
        /* v8 ignore next -- without a response `throwIfFailed` has thrown, but an error of the client itself must show */
        throw response === undefined ? error : new _api_error_js__WEBPACK_IMPORTED_MODULE_3__/* .GitHubApiError */ .O(purpose, response);
    }
    const success = lastResponse();
    /* v8 ignore if -- GitHub's client sends a request for each call; for the types */
    if (success === undefined)
        throw new Error(`GitHub's client sent no request to ${purpose}.`);
    if (success.status >= 300)
        throw new _api_error_js__WEBPACK_IMPORTED_MODULE_3__/* .GitHubApiError */ .O(purpose, success);
    if (!(0,_http_response_js__WEBPACK_IMPORTED_MODULE_2__/* .isJson */ .Fh)(success) || data === null || data === undefined)
        throw unreadable(purpose);
    return data;
}
function unreadable(purpose) {
    return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
        attempted: purpose,
        answered: "GitHub's API sent a response that could not be read",
        likely: "it was not GitHub's API that answered, but a proxy or a sign-in page of the network.",
        remedy: 'check the network of a self-hosted runner.',
    });
}


/***/ }),

/***/ 5463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DQ: () => (/* binding */ readPullRequest),
/* harmony export */   T: () => (/* binding */ latestPullRequestNumber),
/* harmony export */   YQ: () => (/* binding */ lookupNumber),
/* harmony export */   oh: () => (/* binding */ listOpenPullRequests),
/* harmony export */   qc: () => (/* binding */ listPullRequests)
/* harmony export */ });
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1469);
/* harmony import */ var _lib_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(292);
/* harmony import */ var _api_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1788);
/* harmony import */ var _github_client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2038);




/**
 * Lists pull requests page by page, the newest first. One that leaves the list meanwhile makes the others
 * move up, and one of them can be missed between two pages.
 *
 * @param headRef only those of this head, in the repository itself
 * @throws ActionError if GitHub refuses, or a page can't be read: a list is whole or it is none
 */
async function* listPullRequests(github, state, { headRef, perPage = _github_client_js__WEBPACK_IMPORTED_MODULE_2__/* .PAGE_SIZE */ .md } = {}) {
    const purpose = state === 'all' ? 'list the pull requests' : `list the ${state} pull requests`;
    const listed = (0,_github_client_js__WEBPACK_IMPORTED_MODULE_2__/* .paginate */ .En)(github, purpose, (octokit, place) => octokit.paginate.iterator('GET /repos/{owner}/{repo}/pulls', {
        ...place,
        state,
        per_page: perPage,
        ...(headRef !== undefined && { head: `${place.owner}:${headRef}` }),
    }));
    for await (const page of listed)
        yield page.map((one) => parsePullRequestState(one, github, purpose));
}
/** All open pull requests; with a head ref, those of this head in the repository itself. */
async function listOpenPullRequests(github, headRef) {
    const open = [];
    const narrowed = headRef === undefined ? {} : { headRef };
    for await (const page of listPullRequests(github, 'open', narrowed))
        open.push(...page);
    return open;
}
/** The highest number that a pull request of the repository has; 0 without any. */
async function latestPullRequestNumber(github) {
    for await (const [newest] of listPullRequests(github, 'all', { perPage: 1 })) {
        if (newest !== undefined)
            return newest.number;
    }
    return 0;
}
/**
 * A pull request as it is now.
 *
 * @returns undefined if GitHub knows none of that number
 * @throws ActionError if GitHub refuses otherwise
 */
async function readPullRequest(github, number) {
    const purpose = `read the state of pull request ${number}`;
    try {
        const pull = await (0,_github_client_js__WEBPACK_IMPORTED_MODULE_2__/* .callGitHub */ .ur)(github, purpose, (octokit, place) => octokit.request('GET /repos/{owner}/{repo}/pulls/{pull_number}', {
            ...place,
            pull_number: number,
        }));
        return parsePullRequestState(pull, github, purpose);
    }
    catch (error) {
        if (error instanceof _api_error_js__WEBPACK_IMPORTED_MODULE_1__/* .GitHubApiError */ .O && error.notFound)
            return undefined;
        throw error;
    }
}
/**
 * Looks what has a number that no pull request has.
 *
 * @returns `unknown` where the token may not read issues
 * @throws ActionError if GitHub fails otherwise
 */
async function lookupNumber(github, number) {
    try {
        await (0,_github_client_js__WEBPACK_IMPORTED_MODULE_2__/* .callGitHub */ .ur)(github, `look whether ${number} is an issue`, (octokit, place) => octokit.request('GET /repos/{owner}/{repo}/issues/{issue_number}', {
            ...place,
            issue_number: number,
        }));
        return 'an issue';
    }
    catch (error) {
        // 410: the issue was deleted.
        if (error instanceof _api_error_js__WEBPACK_IMPORTED_MODULE_1__/* .GitHubApiError */ .O && error.status === 410)
            return 'an issue';
        if (error instanceof _api_error_js__WEBPACK_IMPORTED_MODULE_1__/* .GitHubApiError */ .O && error.notFound)
            return 'nothing';
        if (error instanceof _api_error_js__WEBPACK_IMPORTED_MODULE_1__/* .GitHubApiError */ .O && error.forbidden)
            return 'unknown';
        throw error;
    }
}
/** Nothing is guessed: what is not told to be closed must not pass for it. */
function parsePullRequestState(pull, { owner, repo }, purpose) {
    if ((0,_lib_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u4)(pull)) {
        const { number, state, head, closed_at: closedAt } = pull;
        const { ref, repo: from } = (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u4)(head) ? head : {};
        const name = (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u4)(from) ? String(from['full_name']) : '';
        if (typeof number === 'number' &&
            typeof ref === 'string' &&
            (state === 'open' || state === 'closed')) {
            return {
                number,
                headRef: ref,
                fromFork: name.toLowerCase() !== `${owner}/${repo}`.toLowerCase(),
                closed: state === 'closed',
                closedAt: typeof closedAt === 'string' ? Date.parse(closedAt) : undefined,
            };
        }
    }
    throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
        attempted: purpose,
        answered: "GitHub's answer holds something that is no pull request",
        likely: "it was not GitHub's API that answered.",
        remedy: 'check the network of a self-hosted runner.',
    });
}


/***/ }),

/***/ 8234:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ createFetch)
/* harmony export */ });
/* harmony import */ var _global_classes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9144);

/**
 * Puts an SDK on our own HTTP stack: the SDK shapes requests and reads responses; sending, retries
 * and time limits are the client's.
 *
 * @param common what the requests have in common
 * @param allowUrl whether a request may go to that URL, with the credentials in it
 */
function createFetch(http, common, allowUrl = () => true) {
    let response;
    let failure;
    return {
        fetch: async (input, init) => {
            const request = new Request(input, init);
            const body = await request.text();
            const url = new URL(request.url);
            try {
                if (!allowUrl(url))
                    throw new Error(`Nothing is sent to ${url.origin} to ${common.purpose}.`);
                response = await http.send({
                    ...common,
                    method: request.method,
                    url,
                    headers: Object.fromEntries(request.headers),
                    ...(body === '' ? {} : { body }),
                });
            }
            catch (error) {
                failure = { error };
                throw error;
            }
            return toResponse(response);
        },
        lastResponse: () => response,
        throwIfFailed: () => {
            if (failure !== undefined)
                throw failure.error;
        },
    };
}
/** Statuses for which the `Response` class allows no body. */
const NULL_BODY_STATUSES = new Set([101, 204, 205, 304]);
/** A response for an SDK, with the headers that one reads: the type, and the link to the next page. */
function toResponse({ status, headers, text }) {
    const empty = text === '' || NULL_BODY_STATUSES.has(status);
    return new Response(empty ? null : text, {
        status,
        headers: {
            'content-type': String(headers['content-type'] ?? 'application/json'),
            ...(headers['link'] !== undefined && { link: String(headers['link']) }),
        },
    });
}


/***/ }),

/***/ 9144:
/***/ ((__unused_webpack___webpack_module__, __unused_webpack___webpack_exports__, __webpack_require__) => {

/* harmony import */ var _undici_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9446);

// To be imported before any SDK: SDKs build their requests from the global classes, Neon's while it
// loads already. Without this, Node would load its own, second copy of undici for them (29 ms).
Object.assign(globalThis, { FormData: _undici_js__WEBPACK_IMPORTED_MODULE_0__/* .FormData */ .fS, fetch: _undici_js__WEBPACK_IMPORTED_MODULE_0__/* .fetch */ .hd, Headers: _undici_js__WEBPACK_IMPORTED_MODULE_0__/* .Headers */ .Lr, Request: _undici_js__WEBPACK_IMPORTED_MODULE_0__/* .Request */ .Kd, Response: _undici_js__WEBPACK_IMPORTED_MODULE_0__/* .Response */ .YK });


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
class NetworkError extends _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l {
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
function withRetries(sendOnce, clock, onRetry) {
    return async (request, signal) => {
        // Counted separately: many waits for a rate limit must not use up the retries after a failure.
        const counts = new Map();
        for (let retries = 0;; retries += 1) {
            const outcome = await settle(() => sendOnce(request, signal));
            const reason = retryReason(request, outcome, counts);
            const wait = backoffMs(retries, outcome, clock);
            if (reason === undefined || exceedsMaxRetryAfter(wait, request, outcome)) {
                return unwrap(outcome);
            }
            const cause = outcome instanceof _network_error_js__WEBPACK_IMPORTED_MODULE_0__/* .NetworkError */ .D ? outcome.code : `status ${outcome.status}`;
            onRetry(request, `${reason}, ${cause}`, wait);
            await clock.sleep(wait, signal);
        }
    };
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
    const limited = !(outcome instanceof _network_error_js__WEBPACK_IMPORTED_MODULE_0__/* .NetworkError */ .D) && isRateLimited(outcome);
    return limited && maxRetryAfter !== undefined && wait >= maxRetryAfter;
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
    const limited = !(outcome instanceof _network_error_js__WEBPACK_IMPORTED_MODULE_0__/* .NetworkError */ .D) && isRateLimited(outcome) && requested === undefined;
    const longest = limited ? MAX_RATE_LIMIT_BACKOFF_MS : MAX_BACKOFF_MS;
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

/***/ 9446:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J2: () => (/* reexport safe */ undici_index_fetch_js__WEBPACK_IMPORTED_MODULE_0__.J2),
/* harmony export */   Kd: () => (/* reexport safe */ undici_index_fetch_js__WEBPACK_IMPORTED_MODULE_0__.Request),
/* harmony export */   Lr: () => (/* reexport safe */ undici_index_fetch_js__WEBPACK_IMPORTED_MODULE_0__.Headers),
/* harmony export */   YK: () => (/* reexport safe */ undici_index_fetch_js__WEBPACK_IMPORTED_MODULE_0__.Response),
/* harmony export */   fS: () => (/* reexport safe */ undici_index_fetch_js__WEBPACK_IMPORTED_MODULE_0__.FormData),
/* harmony export */   hd: () => (/* reexport safe */ undici_index_fetch_js__WEBPACK_IMPORTED_MODULE_0__.hd)
/* harmony export */ });
/* harmony import */ var undici_index_fetch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8065);
// The entry from which Node makes its own copy of undici. It has all that is needed here, and leaves out
// mocks, caches, cookies and interceptors: half a megabyte that would be read at every start.



/***/ }),

/***/ 7068:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Op: () => (/* binding */ urlFromNeon),
/* harmony export */   U9: () => (/* binding */ isLoopback),
/* harmony export */   k1: () => (/* binding */ maySendSecretsTo)
/* harmony export */ });
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1469);
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4869);


/** Whether the host name is this machine itself. */
function isLoopback(hostname) {
    return (hostname === 'localhost' ||
        hostname.endsWith('.localhost') ||
        hostname === '[::1]' ||
        /^127(\.\d{1,3}){3}$/.test(hostname));
}
/**
 * Whether a key or a password may be sent there: `https`, or plain `http` on this machine itself
 * (stand-ins in tests). An address with a user name or password in it is refused as well.
 */
function maySendSecretsTo(url) {
    if (url.username !== '' || url.password !== '')
        return false;
    return url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.hostname));
}
/**
 * Parses a URL from Neon's response and holds it to the same rule as `api_host`.
 *
 * @throws ActionError if it is no address, or one that a secret must not be sent to
 */
function urlFromNeon(text, field) {
    const url = URL.parse(text);
    if (url === null || !maySendSecretsTo(url)) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
            attempted: `use the ${field} in Neon's response`,
            answered: `it is "${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(text)}", which is not an https address`,
            remedy: 'check `api_host`: passwords are sent only to https addresses that Neon names.',
        });
    }
    return url;
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
            remedy: 'use the id of the project that the key was made for, or make a key for this project.',
        };
    }
    switch (response.status) {
        case 401:
            return {
                likely: 'the key in `api_key` is wrong, was revoked, or was not copied whole.',
                remedy: `make a key at ${KEYS} and store it as a secret of the repository.`,
            };
        case 403:
            return {
                likely: 'the key in `api_key` may not do this in that project.',
                remedy: `use a key of a member who may edit the project; keys are made at ${KEYS}`,
            };
        case 404:
            return missing(response);
        case 422:
            return /not ready/i.test(message)
                ? {
                    likely: 'Neon is still creating the branch, and takes longer than usual.',
                    remedy: 'run the job again when the branch is ready in the Neon console.',
                }
                : ASK_SUPPORT;
        case 423:
            return {
                likely: 'another operation on the project has been under way all the time.',
                remedy: 'run the job again when it has ended, which is safe.',
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
const FAULT = {
    likely: 'a fault at Neon.',
    remedy: 'run the job again, which is safe; see https://neonstatus.com, and give the request id to Neon support if it stays.',
};
const ASK_SUPPORT = {
    remedy: 'see the message above; the request id helps Neon support to find the request.',
};
/** A redirect, or a success in which nothing could be read. */
const NOT_NEON = {
    likely: 'it was not the Neon API that answered, but a proxy or a sign-in page of the network.',
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
    return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
        attempted,
        answered: `Neon answered ${(0,_http_response_js__WEBPACK_IMPORTED_MODULE_1__/* .formatResponse */ .nZ)(response)}`,
        ...advice(response),
    });
}


/***/ }),

/***/ 8271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ readPlugins),
/* harmony export */   i: () => (/* binding */ readWebhook)
/* harmony export */ });
/* harmony import */ var _neon_sdk_raw__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7065);
/* harmony import */ var _neon_client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4932);


/**
 * Reads most settings of a branch's auth at once.
 *
 * @returns undefined if auth is not enabled (404)
 * @throws ActionError if Neon refuses otherwise; NetworkError
 */
async function readPlugins(neon, branch) {
    return await (0,_neon_client_js__WEBPACK_IMPORTED_MODULE_0__/* .readNeonIfFound */ .GP)(neon, `read the auth settings of branch ${branch.id}`, (client) => (0,_neon_sdk_raw__WEBPACK_IMPORTED_MODULE_1__/* .getNeonAuthPluginConfigs */ .p8F)({ client, path: (0,_neon_client_js__WEBPACK_IMPORTED_MODULE_0__/* .branchPath */ .WJ)(neon, branch) }));
}
/**
 * Reads the webhook of a branch's auth.
 *
 * @returns undefined if there is none (404)
 * @throws ActionError if Neon refuses otherwise; NetworkError
 */
async function readWebhook(neon, branch) {
    return await (0,_neon_client_js__WEBPACK_IMPORTED_MODULE_0__/* .readNeonIfFound */ .GP)(neon, `read the webhook of branch ${branch.id}`, (client) => (0,_neon_sdk_raw__WEBPACK_IMPORTED_MODULE_1__/* .getNeonAuthWebhookConfig */ .qu)({ client, path: (0,_neon_client_js__WEBPACK_IMPORTED_MODULE_0__/* .branchPath */ .WJ)(neon, branch) }));
}


/***/ }),

/***/ 9519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hr: () => (/* binding */ disableAuth),
/* harmony export */   PA: () => (/* binding */ createAuth),
/* harmony export */   tu: () => (/* binding */ isBetterAuth),
/* harmony export */   xj: () => (/* binding */ readAuthIntegration)
/* harmony export */ });
/* harmony import */ var _neon_sdk_raw__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7065);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1469);
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4869);
/* harmony import */ var _http_retry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6642);
/* harmony import */ var _http_urls_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7068);
/* harmony import */ var _api_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7591);
/* harmony import */ var _neon_client_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4932);







/** Whether the auth is of the kind that this action is about; the other one is the legacy Stack Auth. */
function isBetterAuth({ authProvider }) {
    return authProvider === 'better_auth';
}
const JWKS_PATH = '/.well-known/jwks.json';
/**
 * Reads the addresses out of Neon's response. Either may be missing, and follows from the other then.
 *
 * @throws ActionError if both are missing, or one is an address that no password may be sent to
 */
function parseIntegration(answered) {
    const base = answered.base_url?.replace(/\/+$/, '');
    const jwks = answered.jwks_url || (base && `${base}${JWKS_PATH}`);
    if (!jwks) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
            attempted: "find the branch's auth service",
            answered: 'Neon named neither `base_url` nor `jwks_url`',
            likely: "the branch's auth is of an older kind than Better Auth.",
            remedy: 'look at the branch in the Neon console, under Auth.',
        });
    }
    const authProvider = answered.auth_provider ?? 'better_auth';
    const fromJwks = jwks.endsWith(JWKS_PATH) ? jwks.slice(0, -JWKS_PATH.length) : undefined;
    // Of another provider, whose keys may be anywhere, there is none; the provider has to be told first.
    const instead = isBetterAuth({ authProvider }) ? '' : jwks;
    return {
        authProvider,
        baseUrl: (0,_http_urls_js__WEBPACK_IMPORTED_MODULE_3__/* .urlFromNeon */ .Op)(base || fromJwks || instead, 'base_url'),
        jwksUrl: (0,_http_urls_js__WEBPACK_IMPORTED_MODULE_3__/* .urlFromNeon */ .Op)(jwks, 'jwks_url'),
        databaseName: answered.db_name,
        name: answered.name,
        providerProjectId: answered.auth_provider_project_id,
    };
}
/**
 * Reads the branch's auth.
 *
 * @returns undefined if auth is not enabled (404). Right after a branch was created a 404 can also
 *   be early; enabling finds that out.
 * @throws ActionError if Neon refuses otherwise; NetworkError
 */
async function readAuthIntegration(neon, branch) {
    const data = await (0,_neon_client_js__WEBPACK_IMPORTED_MODULE_5__/* .readNeonIfFound */ .GP)(neon, `read the auth of branch ${branch.id}`, (client) => (0,_neon_sdk_raw__WEBPACK_IMPORTED_MODULE_6__/* .getNeonAuth */ .bj0)({ client, path: (0,_neon_client_js__WEBPACK_IMPORTED_MODULE_5__/* .branchPath */ .WJ)(neon, branch) }));
    return data && parseIntegration(data);
}
/**
 * Requests auth for a branch, and looks for it when the response was lost.
 *
 * @throws ActionError if Neon refuses otherwise; NetworkError
 */
async function createAuth(neon, branch, databaseName) {
    const purpose = `enable auth on branch "${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(branch.name)}" (${branch.id})`;
    let integration;
    let attempts = 0;
    const outcome = await (0,_http_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .sendVerified */ .Fh)(async () => {
        attempts += 1;
        const { response, data } = await (0,_neon_client_js__WEBPACK_IMPORTED_MODULE_5__/* .requestNeon */ .c8)(neon, purpose, (client) => (0,_neon_sdk_raw__WEBPACK_IMPORTED_MODULE_6__/* .createNeonAuth */ .vqW)({
            client,
            path: (0,_neon_client_js__WEBPACK_IMPORTED_MODULE_5__/* .branchPath */ .WJ)(neon, branch),
            body: {
                auth_provider: 'better_auth',
                ...(databaseName !== undefined && { database_name: databaseName }),
            },
        }));
        integration = data && parseIntegration(data);
        return response;
    }, () => readAuthIntegration(neon, branch), neon.http);
    if ('found' in outcome)
        return { kind: 'found', integration: outcome.found };
    if (integration !== undefined)
        return { kind: 'created', integration };
    const { response } = outcome;
    if (response.status === 409)
        return { kind: 'conflict', response, responseLost: attempts > 1 };
    throw (0,_api_error_js__WEBPACK_IMPORTED_MODULE_4__/* .apiError */ .p)(purpose, response);
}
/**
 * Disables auth. That it is not enabled (404) is as good: the closing event may come twice.
 *
 * @param deleteData whether the `neon_auth` schema, with all users and sessions, is dropped
 * @throws ActionError if Neon refuses; NetworkError
 */
async function disableAuth(neon, branch, deleteData) {
    const purpose = `disable auth on branch "${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(branch.name)}" (${branch.id})`;
    await (0,_neon_client_js__WEBPACK_IMPORTED_MODULE_5__/* .removeFromBranch */ .n3)(neon, branch, purpose, (on) => (0,_neon_sdk_raw__WEBPACK_IMPORTED_MODULE_6__/* .disableNeonAuth */ .tm9)({ ...on, body: { delete_data: deleteData } }));
}


/***/ }),

/***/ 7554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E0: () => (/* binding */ findBranch),
/* harmony export */   gf: () => (/* binding */ listAllBranches),
/* harmony export */   pG: () => (/* binding */ readBranch)
/* harmony export */ });
/* unused harmony export listBranches */
/* harmony import */ var _neon_sdk_raw__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7065);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1469);
/* harmony import */ var _lib_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(292);
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4869);
/* harmony import */ var _neon_client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4932);





/** Branches asked for in one page; the API takes up to 10,000. */
const PAGE_SIZE = 1000;
function fetchPage(neon, search, cursor) {
    const about = search === undefined ? 'the branches' : `the branch "${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(search)}"`;
    return (0,_neon_client_js__WEBPACK_IMPORTED_MODULE_2__/* .readNeon */ .JI)(neon, `look up ${about} in project ${neon.projectId}`, (client) => (0,_neon_sdk_raw__WEBPACK_IMPORTED_MODULE_3__/* .listProjectBranches */ .qXf)({
        client,
        path: { project_id: neon.projectId },
        query: { limit: PAGE_SIZE, ...(search && { search }), ...(cursor && { cursor }) },
    }));
}
/**
 * Lists branches page by page, so that a caller can stop as soon as it has seen enough.
 *
 * @param search a part of the name or id; without it, all branches
 * @throws ActionError if Neon refuses or the response is no list of branches
 */
async function* listBranches(neon, search) {
    let cursor;
    for (;;) {
        const { branches, pagination } = await fetchPage(neon, search, cursor);
        if (!Array.isArray(branches) || !branches.every(_lib_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isRecord */ .u4)) {
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
                attempted: `list the branches of project ${neon.projectId}`,
                answered: 'the answer holds no list of branches',
                remedy: 'check that `api_host` is the Neon API.',
            });
        }
        yield branches.map(parseBranch);
        const next = pagination?.next;
        if (branches.length === 0 || !next || next === cursor)
            return;
        cursor = next;
    }
}
function parseBranch(listed) {
    return {
        id: (0,_neon_client_js__WEBPACK_IMPORTED_MODULE_2__/* .checkedId */ .VJ)(listed.id, 'a branch'),
        name: String(listed.name),
        createdAt: Date.parse(listed.created_at),
        // `primary` is the old name of `default`.
        isDefault: listed.default !== false || listed.primary === true,
        isProtected: listed.protected !== false,
    };
}
/**
 * Finds the branch whose name or id is exactly the one wanted; a look-alike is not a match.
 *
 * @throws ActionError if one branch has it as its name and another as its id
 */
async function findBranch(neon, wanted) {
    const matches = [];
    for await (const branches of listBranches(neon, wanted)) {
        matches.push(...branches.filter(({ id, name }) => id === wanted || name === wanted));
        // Names are unique, and only what looks like an id can be one branch's id and another's name.
        if (matches.length > 0 && !wanted.startsWith('br-'))
            break;
    }
    const [match, other] = matches;
    if (match !== undefined && other !== undefined && match.id !== other.id) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
            attempted: `tell which branch "${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(wanted)}" is`,
            answered: `it is the name of one branch and the id of another (${match.id}, ${other.id})`,
            remedy: 'rename one of them, or give `branch` as the name that only one branch has.',
        });
    }
    return match;
}
/**
 * A branch as it is now.
 *
 * @returns undefined if it is gone
 * @throws ActionError if Neon refuses
 */
async function readBranch(neon, branch) {
    const data = await (0,_neon_client_js__WEBPACK_IMPORTED_MODULE_2__/* .readNeonIfFound */ .GP)(neon, `look at branch ${branch.id} again`, (client) => (0,_neon_sdk_raw__WEBPACK_IMPORTED_MODULE_3__/* .getProjectBranch */ .clh)({ client, path: (0,_neon_client_js__WEBPACK_IMPORTED_MODULE_2__/* .branchPath */ .WJ)(neon, branch) }));
    return data && parseBranch(data.branch);
}
/** All branches of the project. */
async function listAllBranches(neon) {
    const all = [];
    for await (const branches of listBranches(neon))
        all.push(...branches);
    return all;
}


/***/ }),

/***/ 4932:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GP: () => (/* binding */ readNeonIfFound),
/* harmony export */   JI: () => (/* binding */ readNeon),
/* harmony export */   NK: () => (/* binding */ writeToBranch),
/* harmony export */   VJ: () => (/* binding */ checkedId),
/* harmony export */   WJ: () => (/* binding */ branchPath),
/* harmony export */   c8: () => (/* binding */ requestNeon),
/* harmony export */   n3: () => (/* binding */ removeFromBranch)
/* harmony export */ });
/* harmony import */ var _http_global_classes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9144);
/* harmony import */ var _neon_sdk_raw__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9256);
/* harmony import */ var _neon_sdk_raw__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(928);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1469);
/* harmony import */ var _http_fetch_adapter_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8234);
/* harmony import */ var _http_response_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9233);
/* harmony import */ var _api_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7591);






/**
 * Makes one call through Neon's SDK, on our own HTTP stack, for callers that tell statuses apart.
 *
 * @param purpose what the call is for, as the rest of "Could not …"
 * @param idempotent whether a write may be repeated when its outcome is unknown
 * @throws NetworkError if there was no response; ActionError if a success could not be read
 */
async function requestNeon(neon, purpose, call, { idempotent = false } = {}) {
    const { fetch, lastResponse, throwIfFailed } = (0,_http_fetch_adapter_js__WEBPACK_IMPORTED_MODULE_2__/* .createFetch */ .H)(neon.http, { purpose, idempotent });
    const client = (0,_neon_sdk_raw__WEBPACK_IMPORTED_MODULE_5__/* .createClient */ .U)((0,_neon_sdk_raw__WEBPACK_IMPORTED_MODULE_6__/* .createConfig */ .Z3)({
        baseUrl: neon.host,
        // The SDK asks once for each way to authenticate in the API document: answering only for the
        // header keeps it from repeating the key in two cookies.
        auth: ({ type }) => (type === 'http' ? neon.apiKey : undefined),
        fetch,
    }));
    // A body of `null` is no data.
    const data = (await call(client)).data ?? undefined;
    throwIfFailed();
    const response = lastResponse();
    /* v8 ignore if -- the SDK sends a request for each call; for the types */
    if (response === undefined)
        throw new Error(`The SDK sent no request to ${purpose}.`);
    if (isSuccess(response) && (data === undefined || !(0,_http_response_js__WEBPACK_IMPORTED_MODULE_3__/* .isJson */ .Fh)(response))) {
        throw (0,_api_error_js__WEBPACK_IMPORTED_MODULE_4__/* .apiError */ .p)(purpose, response);
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
        throw (0,_api_error_js__WEBPACK_IMPORTED_MODULE_4__/* .apiError */ .p)(purpose, response);
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
    if ((0,_api_error_js__WEBPACK_IMPORTED_MODULE_4__/* .isNotFound */ .c)(response))
        return undefined;
    if (data === undefined)
        throw (0,_api_error_js__WEBPACK_IMPORTED_MODULE_4__/* .apiError */ .p)(purpose, response);
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
        throw (0,_api_error_js__WEBPACK_IMPORTED_MODULE_4__/* .apiError */ .p)(purpose, response);
}
/**
 * Removes something from a branch. That it is gone already (404) is as good.
 *
 * @param purpose as the rest of "Could not …"
 * @throws ActionError if Neon refuses; NetworkError
 */
async function removeFromBranch(neon, branch, purpose, call) {
    const { response } = await requestNeon(neon, purpose, (client) => call({ client, path: branchPath(neon, branch) }), { idempotent: true });
    if (!isSuccess(response) && !(0,_api_error_js__WEBPACK_IMPORTED_MODULE_4__/* .isNotFound */ .c)(response))
        throw (0,_api_error_js__WEBPACK_IMPORTED_MODULE_4__/* .apiError */ .p)(purpose, response);
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
    throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .l({
        attempted: `use the id of ${of}`,
        answered: 'Neon answered without one, or with one of an unknown form',
        remedy: 'check that `api_host` is the Neon API.',
    });
}


/***/ }),

/***/ 9865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ assertPreview)
/* harmony export */ });
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1469);
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4869);


/**
 * Lets a branch through if it may be written to: neither the project's default branch nor a
 * protected one. No option lifts this.
 *
 * @param operation what was going to be done, for the error
 * @throws ActionError if the branch must not be touched
 */
function assertPreview(branch, operation) {
    const kind = branch.isDefault ? 'the default branch' : branch.isProtected && 'a protected branch';
    if (kind) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
            attempted: `${operation} on branch "${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(branch.name)}" (${branch.id})`,
            answered: `it is ${kind} of the project, and this action never writes to one`,
            likely: '`branch` names a branch with real data instead of a preview.',
            remedy: 'give `branch` the name of the preview branch. Leaving the input out takes preview/pr-<number>-<head ref>.',
        });
    }
    return branch;
}


/***/ }),

/***/ 3609:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ listProjectIntegrations)
/* harmony export */ });
/* harmony import */ var _neon_sdk_raw__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7065);
/* harmony import */ var _neon_client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4932);


/**
 * Lists the auth of all branches of the project. Neon has announced to remove that route, and a key
 * may not reach it, so no response to it is an error.
 *
 * @returns undefined if Neon does not tell
 * @throws NetworkError
 */
async function listProjectIntegrations(neon) {
    const { response, data } = await (0,_neon_client_js__WEBPACK_IMPORTED_MODULE_0__/* .requestNeon */ .c8)(neon, `list the auth integrations of project ${neon.projectId}`, (client) => (0,_neon_sdk_raw__WEBPACK_IMPORTED_MODULE_1__/* .listNeonAuthIntegrations */ .GSk)({ client, path: { project_id: neon.projectId } }));
    if (response.status !== 200 || !Array.isArray(data?.data))
        return undefined;
    return data.data.map(({ branch_id, auth_provider, db_name, owned_by, jwks_url }) => ({
        branchId: String(branch_id),
        authProvider: String(auth_provider),
        databaseName: String(db_name),
        ownedBy: String(owned_by),
        jwksUrl: String(jwks_url),
    }));
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
/* harmony import */ var _neon_sdk_raw__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7065);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1469);
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4869);
/* harmony import */ var _http_retry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6642);
/* harmony import */ var _api_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7591);
/* harmony import */ var _neon_client_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4932);






/**
 * Lists the branch's trusted domains, in the spelling in which Neon keeps them.
 *
 * @returns undefined if auth is not enabled (404)
 * @throws ActionError if Neon refuses otherwise; NetworkError
 */
async function listDomains(neon, branch) {
    const purpose = `list the trusted domains of branch ${branch.id}`;
    const data = await (0,_neon_client_js__WEBPACK_IMPORTED_MODULE_4__/* .readNeonIfFound */ .GP)(neon, purpose, (client) => (0,_neon_sdk_raw__WEBPACK_IMPORTED_MODULE_5__/* .listBranchNeonAuthTrustedDomains */ .Fdp)({ client, path: (0,_neon_client_js__WEBPACK_IMPORTED_MODULE_4__/* .branchPath */ .WJ)(neon, branch) }));
    if (data === undefined)
        return undefined;
    if (!Array.isArray(data.domains))
        throw noDomains(purpose);
    return data.domains.map(({ domain }) => domain);
}
function noDomains(attempted) {
    return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
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
        const { response } = await (0,_neon_client_js__WEBPACK_IMPORTED_MODULE_4__/* .requestNeon */ .c8)(neon, purpose, (client) => (0,_neon_sdk_raw__WEBPACK_IMPORTED_MODULE_5__/* .addBranchNeonAuthTrustedDomain */ .hi0)({
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
    await (0,_neon_client_js__WEBPACK_IMPORTED_MODULE_4__/* .writeToBranch */ .NK)(neon, branch, `stop trusting ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_1__/* .joinWithAnd */ .Ol)(domains)}`, (on) => (0,_neon_sdk_raw__WEBPACK_IMPORTED_MODULE_5__/* .deleteBranchNeonAuthTrustedDomain */ .xRi)({
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

/***/ 4976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $U: () => (/* binding */ isEmailTakenOnNeon),
/* harmony export */   dS: () => (/* binding */ setUserRoles),
/* harmony export */   hG: () => (/* binding */ deleteUser),
/* harmony export */   kg: () => (/* binding */ createUser)
/* harmony export */ });
/* harmony import */ var _neon_sdk_raw__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7065);
/* harmony import */ var _http_response_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9233);
/* harmony import */ var _api_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7591);
/* harmony import */ var _neon_client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4932);




/**
 * Creates a user without a password. The management API can neither list users nor give them passwords,
 * so after a lost response only a repetition shows whether it happened: the email is taken then.
 *
 * @returns the user's id; undefined if the email is taken
 * @throws ActionError if Neon refuses; NetworkError
 */
async function createUser(neon, branch, { email, name }) {
    const purpose = `create the user ${email}`;
    const { response, data } = await (0,_neon_client_js__WEBPACK_IMPORTED_MODULE_2__/* .requestNeon */ .c8)(neon, purpose, (client) => (0,_neon_sdk_raw__WEBPACK_IMPORTED_MODULE_3__/* .createBranchNeonAuthNewUser */ .eSz)({
        client,
        path: (0,_neon_client_js__WEBPACK_IMPORTED_MODULE_2__/* .branchPath */ .WJ)(neon, branch),
        body: { email, name },
    }), { idempotent: true });
    if (isEmailTakenOnNeon(response))
        return undefined;
    if (data === undefined)
        throw (0,_api_error_js__WEBPACK_IMPORTED_MODULE_1__/* .apiError */ .p)(purpose, response);
    return (0,_neon_client_js__WEBPACK_IMPORTED_MODULE_2__/* .checkedId */ .VJ)(data.id, `the user ${email}`);
}
/** How Neon answers to an email that is taken is not known for sure: 409, 400 or 422. */
function isEmailTakenOnNeon(response) {
    if (response.status === 409)
        return true;
    const text = `${(0,_http_response_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)(response)} ${(0,_http_response_js__WEBPACK_IMPORTED_MODULE_0__/* .errorMessage */ .gJ)(response)}`;
    return ((response.status === 400 || response.status === 422) &&
        /exist|already|taken|duplicate/i.test(text));
}
/**
 * Gives a user exactly these roles.
 *
 * @param user its email is only for the error
 * @throws ActionError if Neon refuses; NetworkError
 */
async function setUserRoles(neon, branch, user) {
    const change = `give ${user.email} the roles ${user.roles.join(', ')}`;
    await (0,_neon_client_js__WEBPACK_IMPORTED_MODULE_2__/* .writeToBranch */ .NK)(neon, branch, change, ({ client, path }) => (0,_neon_sdk_raw__WEBPACK_IMPORTED_MODULE_3__/* .updateNeonAuthUserRole */ .daG)({
        client,
        path: { ...path, auth_user_id: user.id },
        body: { roles: [...user.roles] },
    }));
}
/**
 * Deletes a user. That it is gone already (404) is as good.
 *
 * @param user its email is only for the error
 * @throws ActionError if Neon refuses; NetworkError
 */
async function deleteUser(neon, branch, user) {
    const purpose = `remove the user ${user.email} from branch ${branch.id}`;
    await (0,_neon_client_js__WEBPACK_IMPORTED_MODULE_2__/* .removeFromBranch */ .n3)(neon, branch, purpose, ({ client, path }) => (0,_neon_sdk_raw__WEBPACK_IMPORTED_MODULE_3__/* .deleteBranchNeonAuthUser */ .VXX)({ client, path: { ...path, auth_user_id: user.id } }));
}


/***/ }),

/***/ 3761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ readAuth)
/* harmony export */ });
/* harmony import */ var _clients_neon_auth_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9519);
/* harmony import */ var _clients_neon_auth_config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8271);
/* harmony import */ var _clients_neon_trusted_domains_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7915);



/**
 * Reads a branch's auth, all of it together. Of auth by another provider, only that it is there.
 *
 * @returns undefined if auth is not enabled
 * @throws ActionError if Neon refuses
 */
async function readAuth(neon, branch, needed) {
    const others = Promise.all([
        needed.domains ? (0,_clients_neon_trusted_domains_js__WEBPACK_IMPORTED_MODULE_2__/* .listDomains */ .wK)(neon, branch) : undefined,
        needed.plugins ? (0,_clients_neon_auth_config_js__WEBPACK_IMPORTED_MODULE_1__/* .readPlugins */ .B)(neon, branch) : undefined,
        needed.webhooks ? (0,_clients_neon_auth_config_js__WEBPACK_IMPORTED_MODULE_1__/* .readWebhook */ .i)(neon, branch) : undefined,
    ]);
    // Judged after the integration: Neon may refuse to tell these of another provider's auth.
    others.catch(() => undefined);
    const integration = await (0,_clients_neon_auth_js__WEBPACK_IMPORTED_MODULE_0__/* .readAuthIntegration */ .xj)(neon, branch);
    if (integration !== undefined && !(0,_clients_neon_auth_js__WEBPACK_IMPORTED_MODULE_0__/* .isBetterAuth */ .tu)(integration)) {
        return { integration, domains: [], settings: { ...NOT_TOLD, auth: integration } };
    }
    const [domains = [], plugins = {}, webhooks] = await others;
    if (integration === undefined)
        return undefined;
    return { integration, domains, settings: { auth: integration, plugins, webhooks } };
}
const NOT_TOLD = { plugins: {}, webhooks: undefined };


/***/ }),

/***/ 1434:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ findPreview),
  l: () => (/* binding */ observe)
});

// EXTERNAL MODULE: ./build/clients/auth-service/auth-service.js
var auth_service = __webpack_require__(6910);
// EXTERNAL MODULE: ./build/clients/auth-service/jwks.js
var jwks = __webpack_require__(787);
// EXTERNAL MODULE: ./build/clients/neon/auth.js
var neon_auth = __webpack_require__(9519);
// EXTERNAL MODULE: ./build/clients/neon/preview-branch.js
var preview_branch = __webpack_require__(9865);
// EXTERNAL MODULE: ./build/clients/auth-service/admin.js
var auth_service_admin = __webpack_require__(9867);
// EXTERNAL MODULE: ./build/clients/auth-service/auth-user.js
var auth_user = __webpack_require__(194);
// EXTERNAL MODULE: ./build/clients/auth-service/sign-in.js
var sign_in = __webpack_require__(6911);
// EXTERNAL MODULE: ./build/users/user-state.js
var user_state = __webpack_require__(8400);
;// CONCATENATED MODULE: ./build/users/observe.js




/** Sign-ins sent together: what Better Auth allows in 10 seconds. */
const CONCURRENT_SIGN_INS = 3;
/**
 * Users for whose sign-ins one wait of 10 seconds is worth it: with it, all are checked and nothing
 * is written. With more users, those that can't be checked at once get their password set again,
 * which the service allows 100 times in 10 seconds.
 */
const MAX_USERS_WORTH_A_WAIT = 6;
/** Milliseconds; the wait that the service asks for is at most 10 s, and jitter comes on top. */
const SIGN_IN_WINDOW_MS = 12_000;
/**
 * Looks at the declared users without changing anything: signs in those who have a password, which
 * shows that it is right and how the user is, and has a declared admin list the others.
 */
async function observeUsers(service, declared, settings) {
    const withPassword = declared.flatMap((user) => user.password === undefined ? [] : [{ user, password: user.password }]);
    if (withPassword.length === 0 || mailsOnSignIn(settings))
        return NO_OBSERVED_USERS;
    const [attempts, hasPlugin] = await Promise.all([
        signInAll(service, withPassword),
        (0,auth_service_admin/* hasAdminPlugin */.FC)(service),
    ]);
    const states = new Map();
    const sessions = attempts.flatMap(({ signed }) => (signed.kind === 'signed in' ? [signed] : []));
    for (const { user } of sessions) {
        states.set(user.email, { kind: 'seen', user, password: 'right' });
    }
    // An admin who is declared to be none would lose the right in the middle of the work.
    const demoted = new Set(declared.flatMap(({ email, roles }) => (roles?.includes(auth_user/* ADMIN_ROLE */.l) === false ? [email] : [])));
    const adminSignIn = sessions.find(({ user }) => user.roles.includes(auth_user/* ADMIN_ROLE */.l) && !demoted.has(user.email));
    if (adminSignIn === undefined || !hasPlugin)
        return { states, admin: undefined };
    const admin = { service, session: adminSignIn.session };
    if (declared.every(({ email }) => states.has(email)))
        return { states, admin };
    const listed = await (0,auth_service_admin/* listUsers */.ZZ)(admin);
    if (listed.kind === 'answer')
        return { states, admin: undefined };
    const refused = attempts.filter(({ signed }) => signed.kind === 'refused');
    const wrong = new Set(refused.map(({ user }) => user.email));
    const byEmail = new Map(listed.value.map((user) => [user.email, user]));
    for (const { email } of declared) {
        if (states.has(email))
            continue;
        states.set(email, (0,user_state/* stateFromList */.SL)(byEmail, email, wrong.has(email) ? 'wrong' : 'unknown'));
    }
    return { states, admin };
}
/** Nobody was looked at. */
const NO_OBSERVED_USERS = { states: new Map(), admin: undefined };
/** Whether signing in could send mail: to a user whose address is not verified. */
function mailsOnSignIn(settings) {
    return Boolean(settings?.require_email_verification && settings.send_verification_email_on_sign_in);
}
async function signInAll(service, users) {
    // Admins first: one of them can list the others.
    const isAdmin = ({ user }) => user.roles?.includes(auth_user/* ADMIN_ROLE */.l) ?? false;
    const ordered = users.toSorted((a, b) => Number(isAdmin(b)) - Number(isAdmin(a)));
    const patience = ordered.length <= MAX_USERS_WORTH_A_WAIT ? SIGN_IN_WINDOW_MS : 0;
    const results = [];
    for (let start = 0; start < ordered.length; start += CONCURRENT_SIGN_INS) {
        const together = ordered.slice(start, start + CONCURRENT_SIGN_INS);
        const signed = await Promise.all(together.map(async ({ user, password }) => ({
            user,
            signed: await (0,sign_in/* signIn */.J)(service, { email: user.email, password }, patience),
        })));
        results.push(...signed);
        if (signed.some(({ signed: { kind } }) => kind === 'limited'))
            break;
    }
    return results;
}

// EXTERNAL MODULE: ./node_modules/leven/index.js
var leven = __webpack_require__(7785);
// EXTERNAL MODULE: ./build/clients/neon/branches.js
var branches = __webpack_require__(7554);
// EXTERNAL MODULE: ./build/lib/errors.js
var errors = __webpack_require__(1469);
// EXTERNAL MODULE: ./build/lib/text.js
var lib_text = __webpack_require__(4869);
;// CONCATENATED MODULE: ./build/observe/branch.js




/** Characters that are compared, so that a huge input costs no time; Neon's names are shorter. */
const MAX_COMPARED_LENGTH = 300;
/** Milliseconds between two looks for a branch that is still being created. */
const POLL_INTERVAL_MS = 2_000;
/**
 * Looks the branch up, again and again as long as it may still be created by another tool.
 *
 * @param wait seconds
 * @param whyStale why the event does not hold any more, if so; asked beside the first look, and anew
 *   after a wait, in which much may happen
 */
async function waitForBranch(neon, wanted, wait, whyStale) {
    const { clock, sleep } = neon.http;
    const deadline = clock.now() + wait * 1000;
    // Neon first: GitHub's client is loaded while its answer is on the way.
    let [branch, stale] = await Promise.all([(0,branches/* findBranch */.E0)(neon, wanted), whyStale()]);
    if (stale !== undefined)
        return { stale };
    if (branch !== undefined || clock.now() + POLL_INTERVAL_MS > deadline)
        return { branch, waited: false };
    do {
        await sleep(POLL_INTERVAL_MS);
        branch = await (0,branches/* findBranch */.E0)(neon, wanted);
    } while (branch === undefined && clock.now() + POLL_INTERVAL_MS <= deadline);
    stale = await whyStale();
    return stale !== undefined ? { stale } : { branch, waited: true };
}
/**
 * The error for a branch that is not there, with the three branches whose names come nearest.
 *
 * @param wait seconds that were waited for it
 */
async function branchNotFound(neon, wanted, wait) {
    const nearest = (await (0,branches/* listAllBranches */.gf)(neon))
        .map(({ name }) => ({ name, distance: (0,leven/* default */.A)(name, wanted.slice(0, MAX_COMPARED_LENGTH)) }))
        .toSorted((a, b) => a.distance - b.distance)
        .slice(0, 3)
        .map(({ name }) => `"${(0,lib_text/* printable */.g$)(name, 80)}"`);
    return new errors/* ActionError */.l({
        attempted: `find the branch "${(0,lib_text/* printable */.g$)(wanted)}" in project ${neon.projectId}`,
        answered: `no branch has exactly this name or id, after ${wait} seconds of waiting${nearest.length > 0 ? `; the nearest names are ${(0,lib_text/* joinWithAnd */.Ol)(nearest)}` : ''}`,
        likely: 'the branch is created later or under another name, or it was deleted.',
        remedy: 'run this step after the one that creates the branch, give `branch` its exact name or id, or raise `wait_for_branch`.',
    });
}

// EXTERNAL MODULE: ./build/observe/auth.js
var auth = __webpack_require__(3761);
;// CONCATENATED MODULE: ./build/observe/prefetch.js

/** The form of Neon's ids of branches, which a name may have, too. */
const LIKE_AN_ID = /^br-[a-z0-9-]{1,57}$/;
/**
 * Begins to read a branch's auth while the branch is still being looked up, where it is given by what
 * looks like its id (Neon's create-branch action hands the id out). This saves a round trip, and no
 * more: only the management API is asked, and what it tells counts only if the branch that is found
 * then has just this id. What went wrong with it is not told, since the branch is read again then.
 *
 * @param wanted name or id of the branch
 * @param believesAbsence whether auth that was not there yet may be taken for not enabled. Enabling
 *   finds out if that was wrong; a teardown would end with nothing done
 * @returns what reads the auth of a branch once it is found
 */
function prefetchAuth(neon, wanted, needed, believesAbsence) {
    const early = LIKE_AN_ID.test(wanted) ? tryToRead(neon, wanted, needed) : undefined;
    return async (found, waited) => {
        // Of a branch that came into being meanwhile, nothing was known.
        const read = found.id === wanted && !waited ? await early : undefined;
        const told = read !== undefined && (read.auth !== undefined || believesAbsence);
        return told ? read.auth : await (0,auth/* readAuth */.H)(neon, found, needed);
    };
}
/** @returns undefined if it could not be read at once */
async function tryToRead(neon, id, needed) {
    const { http } = neon;
    // Not repeated: no run waits for it.
    const once = { ...http, send: (ask) => http.send({ ...ask, retry: false }) };
    try {
        return { auth: await (0,auth/* readAuth */.H)({ ...neon, http: once }, { id }, needed) };
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/clients/github/pull-requests.js
var pull_requests = __webpack_require__(5463);
// EXTERNAL MODULE: ./build/plan/teardown.js + 1 modules
var teardown = __webpack_require__(2560);
;// CONCATENATED MODULE: ./build/observe/stale.js



/** Milliseconds. With no answer by then, GitHub is not what a preview has to wait for. */
const GITHUB_TIMEOUT_MS = 10_000;
/**
 * Why the event that chose this run does not hold any more: a job that waited for a runner, or was run
 * again, must neither bring a closed preview back nor take away one that is in use again. Where that
 * can't be found out, the event is believed.
 *
 * @param github undefined: there is no token to ask with
 * @returns for the user; undefined if the event holds
 * @throws only what ended the whole run
 */
async function staleReason(settings, github, debug) {
    const { operation, automatic, pullRequest } = settings;
    // An operation that is said in words is wanted, whatever the pull request's state is.
    if (!automatic || pullRequest === undefined)
        return undefined;
    const believe = (why) => {
        debug(`The event on pull request ${pullRequest.number} is believed: ${why}`);
        return undefined;
    };
    if (github === undefined)
        return believe('there is no github_token to ask GitHub with');
    const asked = { ...github, http: github.http.withTimeout(GITHUB_TIMEOUT_MS) };
    try {
        const [seen, other] = await Promise.all([
            (0,pull_requests/* readPullRequest */.DQ)(asked, pullRequest.number),
            operation === 'teardown' ? otherUse(asked, settings.branch, pullRequest) : undefined,
        ]);
        if (seen === undefined)
            return believe('GitHub knows no pull request of that number');
        if (operation !== 'teardown')
            return seen.closed ? CLOSED_MEANWHILE : undefined;
        return seen.closed ? other && inUse(other) : inUse('the pull request is open (again)');
    }
    catch (error) {
        if (github.http.signal.aborted)
            throw github.http.signal.reason;
        return believe(error instanceof errors/* ActionError */.l ? error.message : String(error));
    }
}
const CLOSED_MEANWHILE = 'Skipped: the pull request was closed since the event that started this run, so its preview gets no auth (any more). If it is wanted all the same, say `operation: setup`.';
/**
 * Another pull request that a branch is in use by. Several can have one head, and then share a branch
 * whose name does not tell them apart.
 */
async function otherUse(github, branch, { number, headRef, fromFork }) {
    if (fromFork || (0,teardown/* nameHasNumber */.f_)(branch, number))
        return undefined;
    const [other] = (await (0,pull_requests/* listOpenPullRequests */.oh)(github, headRef)).filter((one) => one.number !== number);
    return other && `pull request ${other.number}, with the same head, is open`;
}
function inUse(because) {
    return `Skipped: ${because}, so its preview keeps its auth. Nothing was done. If it is to go all the same, say \`operation: teardown\`.`;
}

;// CONCATENATED MODULE: ./build/observe/observe.js








/**
 * Looks at everything that the plan needs to know; nothing is changed. What does not depend on each
 * other is read together. A branch that must not be written to ends it before its auth service is
 * asked anything, since signing in, which is how users are looked at, leaves a session behind.
 *
 * @returns why there is nothing to do, if the event does not hold any more
 * @throws ActionError if the branch of a setup is not there, the branch must not be written to, or Neon
 *   refuses
 */
async function observe(settings, observing) {
    const { neon } = observing;
    const setup = settings.operation === 'setup';
    const readAuth = prefetchAuth(neon, settings.branch, needs(settings), setup);
    const found = await findPreview(settings, observing);
    if ('stale' in found)
        return found;
    const { branch, waited } = found;
    const auth = branch && (await readAuth(branch, waited));
    return { branch, auth: auth && (await observeService(settings, neon, auth)) };
}
/**
 * Finds the branch, waiting for it where that is wanted, and lets it through if it may be written to.
 *
 * @returns why there is nothing to do, if the event does not hold any more; no branch if there is none,
 *   which is fine for a teardown and a dry run
 * @throws ActionError if the branch of a setup is not there, or must not be written to
 */
async function findPreview(settings, { neon, github, debug }) {
    const setup = settings.operation === 'setup';
    const sought = await waitForBranch(neon, settings.branch, settings.waitForBranch, () => staleReason(settings, github, debug));
    if ('stale' in sought)
        return sought;
    const found = sought.branch;
    if (found === undefined) {
        if (setup && !settings.dryRun) {
            throw await branchNotFound(neon, settings.branch, settings.waitForBranch);
        }
        return { branch: undefined, waited: sought.waited };
    }
    return { branch: (0,preview_branch/* assertPreview */.p)(found, IN_WORDS[settings.operation]), waited: sought.waited };
}
const IN_WORDS = {
    setup: 'set up auth',
    teardown: 'tear down auth',
    status: 'look at auth',
    keys: 'make SDK keys',
    claim: 'hand over the auth project',
};
/** Looks at what only the auth service itself can tell. */
async function observeService(settings, neon, auth) {
    const { users, reset } = settings;
    const { integration, domains } = auth;
    const service = {
        http: neon.http,
        baseUrl: integration.baseUrl,
        origins: new auth_service/* OriginCandidates */.hE(integration.baseUrl, domains),
    };
    // A dry run does not sign in: that would leave sessions behind.
    const look = users.length > 0 && !reset && !settings.dryRun && (0,neon_auth/* isBetterAuth */.tu)(integration);
    const [serving, usersSeen] = await Promise.all([
        settings.waitForReady > 0 && !reset && serves(neon, integration),
        look
            ? observeUsers(service, users, auth.settings.plugins.email_and_password)
            : NO_OBSERVED_USERS,
    ]);
    return { ...auth, serving, users: usersSeen };
}
async function serves({ http }, { jwksUrl }) {
    return (await (0,jwks/* jwksProblem */.Z)(http, jwksUrl)) === undefined;
}
/**
 * What of the auth has to be looked at. What is going to be removed has not; and a teardown, for which
 * nothing is declared, needs to know no more than that auth is enabled, and by which provider.
 */
function needs({ reset, users, domains, authSettings, prune }) {
    const toldBy = new Set(authSettings.map(({ setting }) => setting.source));
    const needed = {
        domains: users.length > 0 || domains.length > 0 || prune,
        plugins: users.length > 0 || prune || toldBy.has('plugins'),
        webhooks: users.length > 0 || toldBy.has('webhooks'),
    };
    return reset ? { domains: false, plugins: false, webhooks: false } : needed;
}


/***/ }),

/***/ 3237:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ observeStatus)
/* harmony export */ });
/* harmony import */ var _clients_neon_branches_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7554);
/* harmony import */ var _clients_neon_project_integrations_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3609);
/* harmony import */ var _auth_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3761);



/**
 * Looks at a branch's auth and reads nothing but Neon's management API, so any branch may be looked
 * at, production's too.
 *
 * @throws ActionError if Neon refuses
 */
async function observeStatus(settings, neon) {
    const [branch, integrations] = await Promise.all([
        (0,_clients_neon_branches_js__WEBPACK_IMPORTED_MODULE_0__/* .findBranch */ .E0)(neon, settings.branch),
        (0,_clients_neon_project_integrations_js__WEBPACK_IMPORTED_MODULE_1__/* .listProjectIntegrations */ .l)(neon),
    ]);
    return { branch, integrations, auth: branch && (await (0,_auth_js__WEBPACK_IMPORTED_MODULE_2__/* .readAuth */ .H)(neon, branch, ALL)) };
}
const ALL = { domains: true, plugins: true, webhooks: true };


/***/ }),

/***/ 5871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ planDomains)
/* harmony export */ });
/* harmony import */ var _clients_neon_trusted_domains_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7915);

/**
 * Plans what has to be changed so that auth trusts the declared domains.
 *
 * @param stored the domains that it trusts, in the spelling in which Neon keeps them
 */
function planDomains({ domains, prune }, stored) {
    const present = new Set(stored.map(_clients_neon_trusted_domains_js__WEBPACK_IMPORTED_MODULE_0__/* .originOf */ .yv));
    const missing = domains.filter((origin) => !present.has(origin));
    const declared = new Set(domains);
    const extra = prune ? stored.filter((domain) => !declared.has((0,_clients_neon_trusted_domains_js__WEBPACK_IMPORTED_MODULE_0__/* .originOf */ .yv)(domain))) : [];
    return [
        ...missing.map((origin) => ({ kind: 'trust', origin })),
        ...(extra.length > 0 ? [{ kind: 'untrust', domains: extra }] : []),
    ];
}


/***/ }),

/***/ 1583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S0: () => (/* binding */ EMPTY_PLAN),
/* harmony export */   bD: () => (/* binding */ FIXED_DESCRIPTIONS),
/* harmony export */   fs: () => (/* binding */ changesOf),
/* harmony export */   uQ: () => (/* binding */ describeChange)
/* harmony export */ });
/* harmony import */ var _auth_settings_all_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(426);
/* harmony import */ var _auth_settings_format_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2300);
/* harmony import */ var _auth_settings_setting_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8071);
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4869);




/** A plan to change nothing. */
const EMPTY_PLAN = {
    auth: [],
    settings: [],
    users: [],
    afterSignUp: [],
    warnings: [],
    notes: [],
};
/** All changes of a plan, in their order. */
function changesOf({ auth, settings, users, afterSignUp }) {
    return [...auth, ...settings, ...users, ...afterSignUp];
}
/** Every fixed text that tells of a change, whatever is declared. */
const FIXED_DESCRIPTIONS = [
    ...['done', 'unchanged', 'failed', 'not tried', 'planned'],
    ...[
        { kind: 'reset' },
        { kind: 'enable', databaseName: '', ifEnabled: 'keep', mayClearLeftover: false },
        { kind: 'disable', deleteData: true },
        { kind: 'disable', deleteData: false },
        { kind: 'untrust', domains: [''] },
        { kind: 'test mail', recipient: '' },
    ].map((change) => describeChange(change)),
    'remove the user (where there is one)',
    ..._auth_settings_all_js__WEBPACK_IMPORTED_MODULE_0__/* .AUTH_SETTINGS */ .R.flatMap((setting) => [
        `add ${(0,_auth_settings_setting_js__WEBPACK_IMPORTED_MODULE_3__/* .settingName */ .Q)(setting)}`,
        `set ${(0,_auth_settings_setting_js__WEBPACK_IMPORTED_MODULE_3__/* .settingName */ .Q)(setting)}`,
        describeChange({ kind: 'remove', setting }),
    ]),
];
/** A change in words, as the rest of "to …". Secrets are not in it. */
function describeChange(change) {
    switch (change.kind) {
        case 'reset':
            return 'remove the auth that the branch copied from its parent, with all its users, sessions, domains and secrets';
        case 'enable':
            return change.databaseName === undefined
                ? 'enable auth'
                : `enable auth on database ${change.databaseName}`;
        case 'disable':
            return change.deleteData
                ? 'disable auth and drop its data (delete_data)'
                : 'disable auth and keep its data';
        case 'trust':
            return `trust ${change.origin}`;
        case 'untrust':
            return `stop trusting ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_2__/* .joinWithAnd */ .Ol)(change.domains)}, not declared (prune)`;
        case 'set':
            return describeSetting(change);
        case 'remove':
            return `remove ${(0,_auth_settings_setting_js__WEBPACK_IMPORTED_MODULE_3__/* .settingName */ .Q)(change.setting)}, not declared (prune)`;
        case 'seed':
            return describeUsers(change.users);
        case 'test mail':
            return `send a test mail to ${change.recipient}`;
    }
}
function describeSetting(change) {
    const { setting, differences, write } = change;
    const name = (0,_auth_settings_setting_js__WEBPACK_IMPORTED_MODULE_3__/* .settingName */ .Q)(setting);
    if (setting.scalar)
        return ['set', name, ...differences.map(_auth_settings_format_value_js__WEBPACK_IMPORTED_MODULE_1__/* .describeField */ .k)].join(' ');
    const verb = setting.inList && write.current === undefined ? 'add' : 'set';
    const fields = differences.map((one) => `${one.field} ${(0,_auth_settings_format_value_js__WEBPACK_IMPORTED_MODULE_1__/* .describeField */ .k)(one)}`);
    return fields.length === 0 ? `${verb} ${name}` : `${verb} ${name}: ${fields.join(', ')}`;
}
function describeUsers(users) {
    const [present, absent] = [users.filter(({ absent }) => !absent), users.filter((u) => u.absent)];
    const emails = (some) => some.map(({ email }) => email).join(', ');
    return [
        ...(present.length > 0 ? [`seed ${emails(present)}`] : []),
        ...(absent.length > 0 ? [`remove the user ${emails(absent)} (where there is one)`] : []),
    ].join('; ');
}


/***/ }),

/***/ 2145:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ assertBetterAuth)
/* harmony export */ });
/* harmony import */ var _clients_neon_auth_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9519);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1469);
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4869);



/**
 * Stops before anything is changed if the branch's auth is of another kind.
 *
 * @throws ActionError if it is not Better Auth
 */
function assertBetterAuth(branch, integration) {
    if ((0,_clients_neon_auth_js__WEBPACK_IMPORTED_MODULE_0__/* .isBetterAuth */ .tu)(integration))
        return;
    const { authProvider } = integration;
    throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .l({
        attempted: `use the auth of branch "${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(branch.name)}"`,
        answered: `it is of the provider "${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(authProvider, 40)}", and \`auth_provider\` says better_auth`,
        likely: 'the project still has the legacy Stack Auth, which Neon has deprecated.',
        remedy: 'say `auth_provider: stack` as long as the project is on it (docs/stack-auth.md); to leave it: https://neon.com/docs/auth/migrate/from-legacy-auth',
    });
}


/***/ }),

/***/ 229:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ planSettings)
/* harmony export */ });
/* harmony import */ var _auth_settings_all_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(426);
/* harmony import */ var _auth_settings_compare_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6656);
/* harmony import */ var _auth_settings_email_provider_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7309);
/* harmony import */ var _auth_settings_setting_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8071);
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4869);





/**
 * Plans what has to be written so that the settings are as declared.
 *
 * @param present undefined where there are none yet: everything declared is written then
 */
function planSettings({ authSettings, prune, testRecipient }, present) {
    const changes = [];
    const notes = [];
    for (const declared of authSettings) {
        const { setting } = declared;
        const before = present && setting.read(present);
        const { differs, differences, unverifiable, body } = (0,_auth_settings_compare_js__WEBPACK_IMPORTED_MODULE_1__/* .compare */ .UD)(declared, before);
        if (differs)
            changes.push({ kind: 'set', setting, differences, write: { body, current: before } });
        else if (unverifiable.length > 0)
            notes.push(unverifiableNote((0,_auth_settings_setting_js__WEBPACK_IMPORTED_MODULE_4__/* .settingName */ .Q)(setting), unverifiable));
    }
    const mailChanges = changes.some(({ setting }) => setting === _auth_settings_email_provider_js__WEBPACK_IMPORTED_MODULE_2__/* .emailProvider */ .G);
    return {
        changes: [...changes, ...(prune && present ? undeclared(authSettings, present) : [])],
        testMail: mailChanges && testRecipient !== undefined
            ? [{ kind: 'test mail', recipient: testRecipient }]
            : [],
        notes,
    };
}
/** Settings that are there, could be removed, and are not declared. */
function undeclared(declared, present) {
    return _auth_settings_all_js__WEBPACK_IMPORTED_MODULE_0__/* .AUTH_SETTINGS */ .R.filter((setting) => setting.remove !== undefined &&
        setting.read(present) !== undefined &&
        !declared.some((one) => one.setting === setting)).map((setting) => ({ kind: 'remove', setting }));
}
function unverifiableNote(name, fields) {
    const which = fields.map((field) => `${name}.${field}`);
    return `Whether ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_3__/* .joinWithAnd */ .Ol)(which)} ${fields.length === 1 ? 'is' : 'are'} as declared can not be told: Neon does not give ${fields.length === 1 ? 'it' : 'them'} back. All else of ${name} is as declared, so nothing was sent.`;
}


/***/ }),

/***/ 2560:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  SG: () => (/* binding */ assertOwned),
  f_: () => (/* binding */ nameHasNumber),
  W5: () => (/* binding */ nameIdentifies),
  UC: () => (/* binding */ planTeardown)
});

// EXTERNAL MODULE: ./build/branch-name/template.js
var template = __webpack_require__(273);
// EXTERNAL MODULE: ./build/lib/text.js
var lib_text = __webpack_require__(4869);
;// CONCATENATED MODULE: ./build/event/keep-reason.js

/**
 * Why the auth on a branch is kept when the job ends that has enabled, or may have enabled, one there.
 * What another job made is never removed, so doubt keeps it.
 *
 * @param present the branch's auth as it is now
 * @returns a warning; undefined if it is this job's own
 */
function keepReason(own, { name }, present) {
    const on = `on branch "${(0,lib_text/* printable */.g$)(name, 100)}"`;
    if (!own.confirmed) {
        return `Auth ${on} is kept: Neon's answer to this job's request to enable it was lost, so it may be another job's. ${BY_HAND}`;
    }
    const [made, there] = [own.providerProjectId, present.providerProjectId];
    return made && there && made !== there
        ? `Auth ${on} is kept: it is not the one that this job enabled; another job has replaced that meanwhile. ${BY_HAND}`
        : undefined;
}
const BY_HAND = 'If nobody needs it, remove it with `operation: teardown` and the branch in `branch`. Give each job with `lifetime: job` a branch of its own.';

// EXTERNAL MODULE: ./build/lib/errors.js
var errors = __webpack_require__(1469);
// EXTERNAL MODULE: ./build/plan/plan.js
var plan = __webpack_require__(1583);
// EXTERNAL MODULE: ./build/plan/provider.js
var provider = __webpack_require__(2145);
;// CONCATENATED MODULE: ./build/plan/teardown.js






/**
 * Plans what a closed preview needs: auth disabled. Nothing, if the branch or its auth is gone, or at
 * the end of a job if the auth is not the job's own.
 *
 * @throws ActionError if the event chose the teardown and the branch is not the pull request's
 */
function planTeardown(settings, { branch, auth }) {
    if (branch === undefined)
        return plan/* EMPTY_PLAN */.S0;
    if (settings.automatic)
        assertOwned(branch, settings.pullRequest, 'teardown');
    if (auth === undefined)
        return plan/* EMPTY_PLAN */.S0;
    const kept = settings.jobAuth && keepReason(settings.jobAuth, branch, auth.integration);
    if (kept !== undefined)
        return { ...plan/* EMPTY_PLAN */.S0, warnings: [kept] };
    (0,provider/* assertBetterAuth */.j)(branch, auth.integration);
    return { ...plan/* EMPTY_PLAN */.S0, auth: [{ kind: 'disable', deleteData: settings.deleteData }] };
}
/**
 * Stops what removes data, where an event chose it, if the branch is not the pull request's.
 *
 * @param operation what the event chose, for the error
 * @throws ActionError
 */
function assertOwned(branch, pullRequest, operation) {
    if (pullRequest !== undefined && nameIdentifies(branch.name, pullRequest))
        return;
    const what = operation === 'setup' ? 'remove the present auth (reset)' : 'tear down auth';
    const which = pullRequest
        ? ` (${pullRequest.number}) nor its head ref (${(0,lib_text/* printable */.g$)(pullRequest.headRef, 100)})`
        : '';
    const fork = pullRequest?.fromFork ? '; the head ref of a fork does not count' : '';
    throw new errors/* ActionError */.l({
        attempted: `${what} on branch "${(0,lib_text/* printable */.g$)(branch.name)}"`,
        answered: `its name carries neither the number of the pull request${which}${fork}`,
        likely: '`branch` names a branch that outlives the pull request.',
        remedy: `give the preview branch a name with {number} or {head_ref} in it. If it is really meant, say \`operation: ${operation}\`.`,
    });
}
/**
 * Whether a branch's name carries the pull request's number or head ref, whole: `preview/pr-12-x`
 * carries 12, and not 1 or 2. The head ref of a fork does not count: anybody can open, and close, a pull
 * request with a head that is called like a branch of the repository itself.
 */
function nameIdentifies(name, { number, headRef, fromFork }) {
    if (nameHasNumber(name, number))
        return true;
    return !fromFork && [headRef, (0,template/* slugify */.Y)(headRef)].some((head) => hasWhole(name, head));
}
/** Whether a branch's name carries a pull request's number, whole. */
function nameHasNumber(name, number) {
    return hasWhole(name, String(number));
}
function hasWhole(name, part) {
    return (part !== '' &&
        name.includes(part) &&
        new RegExp(`(?<![\\p{L}\\p{N}])${RegExp.escape(part)}(?![\\p{L}\\p{N}])`, 'u').test(name));
}


/***/ }),

/***/ 2230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ callbacksOf),
/* harmony export */   b: () => (/* binding */ viewSettings)
/* harmony export */ });
/* harmony import */ var _auth_settings_all_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(426);
/* harmony import */ var _auth_settings_compare_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6656);
/* harmony import */ var _auth_settings_format_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2300);
/* harmony import */ var _auth_settings_oauth_providers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5163);
/* harmony import */ var _auth_settings_setting_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8071);





/** The settings that are there. */
function viewSettings(present) {
    return _auth_settings_all_js__WEBPACK_IMPORTED_MODULE_0__/* .AUTH_SETTINGS */ .R.flatMap((setting) => {
        const fields = setting.read(present);
        if (fields === undefined)
            return [];
        const shownFields = Object.entries(fields)
            // A secret that Neon keeps to itself comes empty.
            .filter(([, value]) => value !== undefined && value !== '')
            .map(([field, value]) => {
            const text = (0,_auth_settings_format_value_js__WEBPACK_IMPORTED_MODULE_2__/* .formatValue */ .F)((0,_auth_settings_compare_js__WEBPACK_IMPORTED_MODULE_1__/* .displayValue */ .KN)(setting, field, value), (0,_auth_settings_compare_js__WEBPACK_IMPORTED_MODULE_1__/* .isSecret */ .$f)(setting, field));
            return setting.scalar ? text : `${field} ${text}`;
        });
        return [{ name: (0,_auth_settings_setting_js__WEBPACK_IMPORTED_MODULE_4__/* .settingName */ .Q)(setting), value: shownFields.join(', ') }];
    });
}
/** The callback URLs of those settings that are OAuth providers. */
function callbacksOf(settings, integration) {
    const baseUrl = integration?.baseUrl;
    if (baseUrl === undefined)
        return [];
    return settings.filter(_auth_settings_oauth_providers_js__WEBPACK_IMPORTED_MODULE_3__/* .isOauthProvider */ .xA).map((setting) => {
        const provider = (0,_auth_settings_setting_js__WEBPACK_IMPORTED_MODULE_4__/* .shortName */ .E)(setting);
        return { provider, url: (0,_auth_settings_oauth_providers_js__WEBPACK_IMPORTED_MODULE_3__/* .callbackUrl */ .$O)(baseUrl, provider) };
    });
}


/***/ }),

/***/ 9380:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ statusReport)
/* harmony export */ });
/* harmony import */ var _auth_settings_all_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(426);
/* harmony import */ var _clients_neon_auth_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9519);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7177);
/* harmony import */ var _settings_view_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2230);




/** The report of a status: what is, and that nothing was changed. */
function statusReport({ branch, auth, integrations }) {
    return {
        ..._report_js__WEBPACK_IMPORTED_MODULE_2__/* .EMPTY_REPORT */ .V,
        operation: 'status',
        result: auth === undefined ? 'absent' : 'unchanged',
        branch,
        ...(auth && presentIn(auth)),
        integrations: integrations ?? [],
        notes: integrations === undefined ? [NOT_LISTED] : [],
    };
}
function presentIn({ integration, domains, settings }) {
    const there = _auth_settings_all_js__WEBPACK_IMPORTED_MODULE_0__/* .AUTH_SETTINGS */ .R.filter((setting) => setting.read(settings) !== undefined);
    return {
        integration: (0,_clients_neon_auth_js__WEBPACK_IMPORTED_MODULE_1__/* .isBetterAuth */ .tu)(integration) ? integration : { ...integration, baseUrl: undefined },
        domains,
        settings: (0,_settings_view_js__WEBPACK_IMPORTED_MODULE_3__/* .viewSettings */ .b)(settings),
        callbacks: (0,_settings_view_js__WEBPACK_IMPORTED_MODULE_3__/* .callbacksOf */ .Y)(there, integration),
    };
}
const NOT_LISTED = "Neon does not tell the project's other auth integrations (any more), or this key may not see them.";


/***/ }),

/***/ 1436:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runOperation: () => (/* binding */ runOperation)
});

// EXTERNAL MODULE: ./build/clients/http/global-classes.js
var global_classes = __webpack_require__(9144);
// EXTERNAL MODULE: ./build/clients/auth-service/auth-service.js
var auth_service = __webpack_require__(6910);
// EXTERNAL MODULE: ./build/clients/neon/auth.js
var auth = __webpack_require__(9519);
// EXTERNAL MODULE: ./build/clients/neon/auth-config.js
var auth_config = __webpack_require__(8271);
// EXTERNAL MODULE: ./build/clients/neon/trusted-domains.js
var trusted_domains = __webpack_require__(7915);
// EXTERNAL MODULE: ./build/lib/errors.js
var errors = __webpack_require__(1469);
// EXTERNAL MODULE: ./build/auth-settings/email-and-password.js
var email_and_password = __webpack_require__(1509);
;// CONCATENATED MODULE: ./build/plan/blocking-settings.js

/**
 * Splits changes of settings at the sign-up: what would keep users out who have yet to sign up, or send
 * them mail, comes after it. Written before, it would have to be lifted for the sign-up and put back.
 *
 * @returns what can be written at once, and what only when nobody has to sign up any more
 */
function splitBlockingSettings(changes) {
    const parts = changes.map((change) => {
        if (change.kind !== 'set' || change.setting !== email_and_password/* emailAndPassword */.tK) {
            return { atOnce: [change], afterSignUp: [] };
        }
        const inTheWay = Object.keys((0,email_and_password/* blockingSettings */.T_)(change.write.body));
        return {
            atOnce: partOf(change, (field) => !inTheWay.includes(field)),
            afterSignUp: partOf(change, (field) => inTheWay.includes(field)),
        };
    });
    return {
        atOnce: parts.flatMap(({ atOnce }) => atOnce),
        afterSignUp: parts.flatMap(({ afterSignUp }) => afterSignUp),
    };
}
/** The same change of some of the fields; none without fields. */
function partOf(change, has) {
    const fields = Object.entries(change.write.body).filter(([field]) => has(field));
    if (fields.length === 0)
        return [];
    return [
        {
            ...change,
            differences: change.differences.filter(({ field }) => has(field)),
            write: { ...change.write, body: Object.fromEntries(fields) },
        },
    ];
}
/**
 * How signing up and in by password is set once changes are written.
 *
 * @param before undefined if it was not told
 */
function passwordSettingsAfter(before, changes) {
    const written = changes.flatMap((change) => change.kind === 'set' && change.setting === email_and_password/* emailAndPassword */.tK ? [change.write.body] : []);
    return before && Object.assign({}, before, ...written);
}

// EXTERNAL MODULE: ./build/plan/plan.js
var plan_plan = __webpack_require__(1583);
// EXTERNAL MODULE: ./build/auth-settings/webhooks.js
var webhooks = __webpack_require__(2981);
// EXTERNAL MODULE: ./build/lib/text.js
var lib_text = __webpack_require__(4869);
// EXTERNAL MODULE: ./build/auth-settings/compare.js
var compare = __webpack_require__(6656);
;// CONCATENATED MODULE: ./build/settings/declared-secrets.js

/** Everything declared that must not be shown: passwords of users, and secrets of settings. */
function declaredSecrets({ users, authSettings, }) {
    const passwords = users.flatMap(({ password }) => password ?? []);
    const secrets = authSettings.flatMap(({ setting, fields }) => Object.entries(fields).flatMap(([name, value]) => (0,compare/* isSecret */.$f)(setting, name) ? [String(value)] : []));
    return [...passwords, ...secrets];
}

;// CONCATENATED MODULE: ./build/users/compare.js
/**
 * Decides what has to be done so that a user is as declared. What is not declared is left alone.
 *
 * @returns undefined if nothing has to be done
 */
function planUser(declared, sighting) {
    if (sighting.kind === 'unknown')
        return { kind: 'find out' };
    if (declared.absent)
        return removal(sighting);
    if (sighting.kind === 'absent')
        return { kind: 'create' };
    const edits = differences(declared, sighting);
    return edits.length === 0 ? undefined : { kind: 'edit', seen: sighting.user, edits };
}
/** In the order in which they are to be changed: the ban first, the password last. */
function differences({ name, password, roles, emailVerified }, { user: seen, password: present }) {
    const found = [];
    if (seen.banned && password !== undefined)
        found.push({ what: 'ban' });
    if (roles !== undefined && !sameRoles(roles, seen.roles))
        found.push({ what: 'roles', roles });
    if (name !== undefined && name !== seen.name)
        found.push({ what: 'name', name });
    if (emailVerified !== undefined && emailVerified !== seen.emailVerified) {
        found.push({ what: 'email_verified', emailVerified });
    }
    // A password that can't be checked is set again: that is one call, and right in every case.
    if (password !== undefined && present !== 'right')
        found.push({ what: 'password', password });
    return found;
}
function removal(sighting) {
    return sighting.kind === 'seen' ? { kind: 'remove', seen: sighting.user } : undefined;
}
/** Whether two users' roles are the same, in whatever order. */
function sameRoles(one, other) {
    return one.length === other.length && one.every((role) => other.includes(role));
}

// EXTERNAL MODULE: ./build/users/user-state.js
var user_state = __webpack_require__(8400);
// EXTERNAL MODULE: ./build/plan/domains.js
var domains = __webpack_require__(5871);
// EXTERNAL MODULE: ./build/plan/provider.js
var provider = __webpack_require__(2145);
// EXTERNAL MODULE: ./build/plan/settings.js
var plan_settings = __webpack_require__(229);
// EXTERNAL MODULE: ./build/plan/teardown.js + 1 modules
var teardown = __webpack_require__(2560);
;// CONCATENATED MODULE: ./build/plan/setup.js











/**
 * Plans what an open preview needs and has not got: auth enabled, its domains trusted, its settings
 * as declared, its users able to sign in.
 *
 * @throws ActionError if the branch's auth can't be used
 */
function planSetup(settings, { branch, auth }) {
    if (branch !== undefined && auth !== undefined) {
        (0,provider/* assertBetterAuth */.j)(branch, auth.integration);
        assertOutputsUnmasked(settings, branch, auth.integration);
    }
    if (branch !== undefined && settings.automatic && settings.reset) {
        (0,teardown/* assertOwned */.SG)(branch, settings.pullRequest, 'setup');
    }
    const reset = settings.reset && auth !== undefined ? [{ kind: 'reset' }] : [];
    const kept = settings.reset ? undefined : auth;
    const seeding = users(settings, kept);
    const declared = (0,plan_settings/* planSettings */.Z)(settings, kept?.settings);
    const signsUp = kept === undefined && settings.users.some(({ password }) => password !== undefined);
    const { atOnce, afterSignUp } = signsUp
        ? splitBlockingSettings(declared.changes)
        : { atOnce: declared.changes, afterSignUp: [] };
    return {
        auth: kept === undefined ? [...reset, enable(settings, branch)] : [],
        settings: [...(0,domains/* planDomains */.$)(settings, kept?.domains ?? []), ...atOnce],
        users: [...seeding, ...declared.testMail],
        afterSignUp,
        warnings: kept === undefined ? [] : warnings(settings, kept, seeding.length > 0),
        notes: [...notes(settings, { branch, auth }), ...declared.notes],
    };
}
function notes({ dryRun, users, branch: name }, { branch, auth }) {
    if (!dryRun)
        return [];
    if (branch === undefined) {
        return [`There is no branch ${(0,lib_text/* printable */.g$)(name, 100)} yet. This is planned for when there is.`];
    }
    // Signing in, which is how users are looked at, would leave sessions behind.
    return auth !== undefined && users.length > 0
        ? ['A dry run signs nobody in, so what of the users would have to be changed is not known.']
        : [];
}
function enable(settings, branch) {
    const { automatic, pullRequest } = settings;
    const ours = !automatic || (branch && pullRequest && (0,teardown/* nameIdentifies */.W5)(branch.name, pullRequest)) === true;
    return {
        kind: 'enable',
        databaseName: settings.databaseName,
        ifEnabled: settings.reset ? 'reset' : 'keep',
        // Who keeps the data on close wants to find it again: then it is not for us to drop, unless the
        // preview is to start empty. Nor is that of a branch that is not the pull request's.
        mayClearLeftover: ours && (settings.deleteData || settings.reset),
    };
}
function users(settings, auth) {
    const different = settings.users.filter((user) => 
    // Where auth is not enabled there are no users.
    auth === undefined ||
        planUser(user, auth.users.states.get(user.email) ?? user_state/* UNKNOWN */.HV) !== undefined);
    return different.length === 0 ? [] : [{ kind: 'seed', users: different }];
}
function warnings(settings, auth, makesUsers) {
    const { integration } = auth;
    const found = settings.lifetime === 'job' ? [OUTLIVES] : [];
    const { databaseName } = integration;
    if (settings.databaseName && databaseName && settings.databaseName !== databaseName) {
        found.push(`database_name is ${(0,lib_text/* printable */.g$)(settings.databaseName, 80)}, but auth is enabled on database ${(0,lib_text/* printable */.g$)(databaseName, 80)} already and stays there. To move it, set reset: true.`);
    }
    if (makesUsers)
        found.push(...inheritedWebhookWarning(settings, auth));
    return found;
}
const OUTLIVES = 'Auth was enabled on the branch before this job, so it is not removed when the job ends (`lifetime: job`). To start empty, and end so, set `reset: true`.';
/** Whoever hears of users by a webhook that nobody declared. */
function inheritedWebhookWarning({ authSettings }, auth) {
    const { webhooks: webhook } = auth.settings;
    // A webhook that names no events may hear of all.
    const events = webhook?.enabled_events ?? [];
    const hearsOfUsers = events.length === 0 || events.some((event) => event.startsWith('user.'));
    const declared = authSettings.some(({ setting }) => setting === webhooks/* webhooks */.F);
    if (declared || !webhook?.enabled || !hearsOfUsers)
        return [];
    const host = URL.parse(webhook.webhook_url ?? '')?.host ?? 'an unreadable address';
    return [
        `The branch has an enabled webhook, probably copied from its parent: ${(0,lib_text/* printable */.g$)(host, 100)} hears of the test users that are made here. Set reset: true to start without it.`,
    ];
}
/**
 * GitHub drops an output, without a word, if a masked text is any part of it.
 *
 * @throws ActionError if a declared password or other secret is a part of what Neon named: the auth
 *   service's address, the branch, the database
 */
function assertOutputsUnmasked(settings, { id, name }, { baseUrl, jwksUrl, databaseName = '' }) {
    const shown = [baseUrl.href, jwksUrl.href, id, name, databaseName];
    const inside = declaredSecrets(settings).some((secret) => shown.some((text) => text.includes(secret)));
    if (!inside)
        return;
    throw new errors/* ActionError */.l({
        attempted: 'hand out the addresses of the auth service',
        answered: 'a declared password or other secret is a part of an address, or of the name of the branch or database',
        likely: 'GitHub masks secrets, and drops every output in which one occurs.',
        remedy: 'choose another one.',
    });
}

// EXTERNAL MODULE: ./build/clients/auth-service/admin.js
var auth_service_admin = __webpack_require__(9867);
// EXTERNAL MODULE: ./build/clients/neon/users.js
var neon_users = __webpack_require__(4976);
// EXTERNAL MODULE: ./build/clients/auth-service/auth-user.js
var auth_user = __webpack_require__(194);
;// CONCATENATED MODULE: ./build/lib/clean-up.js

/**
 * Does some work, and puts back afterwards what was changed for it, also when the work failed.
 *
 * @throws the work's error; an AggregateError of both if putting back failed as well
 */
async function withCleanup(work, putBack) {
    return await withConcurrentCleanup(work, putBack, async (result) => result);
}
/**
 * The same, and goes on meanwhile with what comes of the work.
 *
 * @param next begins together with the putting back, and both are waited for
 * @throws what went wrong; an AggregateError if two things did
 */
async function withConcurrentCleanup(work, putBack, next) {
    const result = await rollbackOnError(work, putBack);
    const [after, back] = await Promise.allSettled([next(result), putBack()]);
    if (after.status === 'rejected' && back.status === 'rejected') {
        throw new AggregateError([after.reason, back.reason]);
    }
    if (back.status === 'rejected')
        throw back.reason;
    if (after.status === 'rejected')
        throw after.reason;
    return after.value;
}
/**
 * Does some work, and undoes it if it failed.
 *
 * @throws the work's error; an AggregateError of both if undoing failed as well
 */
async function rollbackOnError(work, undo) {
    try {
        return await work();
    }
    catch (error) {
        try {
            await undo();
        }
        catch (later) {
            throw new AggregateError([error, later]);
        }
        throw error;
    }
}
/** Why something failed that may outlast the run: the answer, or that the moment for it was over. */
function cleanupFailure(error) {
    return error instanceof errors/* ActionError */.l ? error.facts.answered : 'the time for it was up';
}

;// CONCATENATED MODULE: ./build/users/roles.js


/**
 * Gives a user its roles by the management API, if it has not got them.
 *
 * @returns the user with these roles
 * @throws ActionError if Neon refuses
 */
async function setRoles({ neon, branch }, user, roles) {
    if (sameRoles(roles, user.roles))
        return user;
    const { id, email } = user;
    await (0,neon_users/* setUserRoles */.dS)(neon, branch, { id, email, roles });
    return { ...user, roles };
}

// EXTERNAL MODULE: ./build/clients/auth-service/sign-in.js
var sign_in = __webpack_require__(6911);
// EXTERNAL MODULE: ./build/clients/http/response.js
var http_response = __webpack_require__(9233);
// EXTERNAL MODULE: ./build/clients/http/retry.js
var retry = __webpack_require__(6642);
// EXTERNAL MODULE: ./build/clients/auth-service/session-cookie.js
var session_cookie = __webpack_require__(1571);
;// CONCATENATED MODULE: ./build/clients/auth-service/sign-up.js






/** Codes of several versions of Better Auth. */
const EXISTS = new Set([
    'USER_ALREADY_EXISTS',
    'USER_ALREADY_EXISTS_USE_ANOTHER_EMAIL',
    'EMAIL_ALREADY_EXISTS',
]);
const CLOSED = new Set([
    'EMAIL_PASSWORD_SIGN_UP_DISABLED',
    'EMAIL_AND_PASSWORD_SIGN_UP_IS_NOT_ENABLED',
    'EMAIL_PASSWORD_SIGN_UP_IS_NOT_ENABLED',
    'SIGN_UP_DISABLED',
]);
/** Whether the answer says that there is a user with that address already. */
function isEmailTaken(answer) {
    return EXISTS.has((0,http_response/* errorCode */.CA)(answer));
}
/**
 * Signs a user up with a password. Better Auth allows 3 sign-ups in 10 seconds. After a lost answer
 * signing in proves whether it happened.
 *
 * @param inDoubt told when signing in did not prove it either way, so that the address may be taken now
 * @throws NetworkError
 */
async function signUp(service, user, inDoubt) {
    const { email, password, name } = user;
    const outcome = await (0,retry/* sendVerified */.Fh)(() => (0,auth_service/* callAuthService */.I)(service, {
        purpose: `sign up ${email}`,
        path: '/sign-up/email',
        body: { email, password, name, rememberMe: false },
    }), async () => {
        const signed = await (0,sign_in/* signIn */.J)(service, user);
        if (signed.kind === 'signed in')
            return signed;
        if (signed.kind !== 'refused')
            inDoubt();
        return undefined;
    }, service.http);
    if ('found' in outcome)
        return { ...outcome.found, kind: 'signed up' };
    const { response: answer } = outcome;
    if (answer.status === 200) {
        const seen = (0,auth_user/* parseAuthUser */.N)((0,http_response/* jsonBody */.J9)(answer)['user']);
        const session = (0,session_cookie/* parseSessionCookie */.G)(answer, service.http.clock.now());
        return seen !== undefined && session !== undefined
            ? { kind: 'signed up', user: seen, session }
            : { kind: 'without session', user: seen };
    }
    if (isEmailTaken(answer))
        return { kind: 'exists' };
    return CLOSED.has((0,http_response/* errorCode */.CA)(answer)) ? { kind: 'closed' } : { kind: 'other', answer };
}

// EXTERNAL MODULE: ./build/users/seed-context.js
var seed_context = __webpack_require__(6500);
;// CONCATENATED MODULE: ./build/users/temporary-settings.js





/** Whether settings of the place have to be lifted for a quiet sign-up. */
function needsOverrides({ passwordSettings }) {
    return Object.keys((0,email_and_password/* blockingSettings */.T_)(passwordSettings)).length > 0;
}
/**
 * Does some work while the settings that stand in the way of a quiet sign-up are lifted, and puts
 * back those, and only those, that it lifted: after success, failure and cancellation.
 *
 * @param work gets the same place with its settings as they are then
 * @throws ActionError naming what to set to what, if they can't be put back
 */
async function withSignUpOverrides(seeding, work) {
    return await withSignUpOverridesAtFirst(seeding, work, async (result) => result);
}
/**
 * The same, and goes on with what comes of the work while the settings are put back.
 *
 * @param next needs none of them lifted
 */
async function withSignUpOverridesAtFirst(seeding, work, next) {
    const { passwordSettings } = seeding;
    const before = (0,email_and_password/* blockingSettings */.T_)(passwordSettings);
    const names = Object.keys(before);
    if (passwordSettings === undefined || names.length === 0)
        return await next(await work(seeding));
    const lifted = Object.fromEntries(names.map((name) => [name, !before[name]]));
    seeding.debug(`lifting ${names.join(', ')} for the sign-up`);
    return await withConcurrentCleanup(async () => {
        // Not cut off: it could take effect after the putting back then.
        await setSettings((0,seed_context/* contextDraining */.wm)(seeding), lifted);
        return await work({
            ...seeding,
            passwordSettings: { ...passwordSettings, ...email_and_password/* SIGN_UP_OVERRIDES */.yV },
        });
    }, () => restore((0,seed_context/* contextForCleanup */.zb)(seeding), before), next);
}
async function setSettings(seeding, settings) {
    const { neon, branch } = seeding;
    const write = { body: settings, current: undefined };
    await email_and_password/* emailAndPassword */.tK.write(neon, branch, write);
}
async function restore(seeding, before) {
    const { branch } = seeding;
    try {
        await setSettings(seeding, before);
    }
    catch (error) {
        throw new errors/* ActionError */.l({
            attempted: `put back the sign-up settings of branch "${(0,lib_text/* printable */.g$)(branch.name)}" (${branch.id})`,
            answered: cleanupFailure(error),
            remedy: `on that branch set ${written(before)} (PATCH …/branches/${branch.id}/auth/email_and_password with ${JSON.stringify(before)}), or close and reopen the pull request with \`reset: true\`.`,
        });
    }
}
function written(settings) {
    return Object.entries(settings)
        .map(([name, value]) => `${name} to ${value}`)
        .join(', ');
}

;// CONCATENATED MODULE: ./build/users/sign-up.js








const NO_OBSERVER = {
    made: () => undefined,
    inDoubt: () => undefined,
    failed: async () => undefined,
};
/** How often a sign-up is tried while lifted settings are on their way to the service. */
const SIGN_UP_TRIES = 5;
/** Milliseconds between them. */
const SETTINGS_DELAY = 1_000;
/**
 * Signs up while the settings are lifted that would send mail or keep the user out. An address that
 * is taken is signed in as.
 *
 * @param next goes on with the session while the settings are put back
 * @returns undefined if the address is taken and has another password
 * @throws ActionError if the service does not take it
 */
async function signUpOrSignIn(seeding, user, next, watch = NO_OBSERVER) {
    let doubtful = false;
    const doubt = () => {
        doubtful = true;
        watch.inDoubt();
    };
    return await withSignUpOverridesAtFirst(seeding, (lifted) => attempt(lifted, 1), async (signed) => signed && (await next(signed)));
    async function attempt(place, tries) {
        // While nothing was sent there is nobody to look for.
        place.neon.http.signal.throwIfAborted();
        // Not cut off, so that it shows whether there is a user now.
        const { service } = (0,seed_context/* contextDraining */.wm)(place);
        const signed = await rollbackOnError(() => signUpOrIn(service), watch.failed);
        if (signed.kind === 'signed up' || signed.kind === 'signed in') {
            watch.made(signed.user.id);
            return { ...signed, created: signed.kind === 'signed up' };
        }
        // Without a session the service may have invented the user: only of a new address its id is right.
        if (signed.kind === 'without session' && signed.user !== undefined && !doubtful) {
            watch.made(signed.user.id);
        }
        else if (signed.kind === 'without session' || signed.kind === 'taken')
            doubt();
        if (signed.kind === 'taken')
            return undefined;
        if (signed.kind === 'other' || tries === SIGN_UP_TRIES)
            throw notSignedUp(user.email, signed);
        // Closed, or without a session: what was lifted has not arrived at the service yet, or another
        // job has put it back meanwhile.
        const { neon, branch } = place;
        await neon.http.sleep(SETTINGS_DELAY);
        const passwordSettings = (await (0,auth_config/* readPlugins */.B)(neon, branch))?.email_and_password;
        const now = { ...place, passwordSettings };
        return await withSignUpOverrides(now, (lifted) => attempt(lifted, tries + 1));
    }
    /** An address may be taken by a try of our own whose answer was lost. */
    async function signUpOrIn(service) {
        const up = await signUp(service, user, doubt);
        if (up.kind === 'other' && up.answer.status >= 500)
            throw notSignedUp(user.email, up);
        if (up.kind !== 'exists')
            return up;
        const signed = await (0,sign_in/* signIn */.J)(service, user);
        if (signed.kind === 'signed in')
            return signed;
        if (signed.kind === 'unverified')
            return { kind: 'without session', user: undefined };
        if (signed.kind === 'other' && signed.answer.status >= 500) {
            throw notSignedUp(user.email, signed);
        }
        return { kind: 'taken' };
    }
}
/** The error for a sign-up that the service did not take. */
function notSignedUp(email, signed) {
    const attempted = `sign up ${email}`;
    switch (signed.kind) {
        case 'closed':
            return new errors/* ActionError */.l({
                attempted,
                answered: 'sign-up with email and password is closed',
                likely: 'the settings that the branch copied from its parent close it.',
                remedy: 'set `reset: true`, so that the preview starts with settings of its own, or open sign-up on the branch.',
            });
        case 'other':
            return new errors/* ActionError */.l({
                attempted,
                answered: `the auth service answered ${(0,http_response/* formatResponse */.nZ)(signed.answer)}`,
                likely: 'a setting or webhook that the branch copied from its parent refuses it.',
                remedy: 'look at the message; `reset: true` starts the preview without copied settings.',
            });
        default:
            return new errors/* ActionError */.l({
                attempted,
                answered: 'the service took it, but gave no session',
                likely: 'the branch requires verified addresses.',
                remedy: 'set `reset: true`, or switch `require_email_verification` off on the branch.',
            });
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/users/temporary-admin.js








const PREFIX = 'neon-auth-preview-';
/** A name that never resolves (RFC 2606), so that no mail could ever arrive anywhere. */
const DOMAIN = 'example.invalid';
/** Milliseconds after which a temporary admin can't belong to a run that is still going on. */
const STALE = 6 * 60 * 60 * 1000 + 60_000;
/** Credentials for an admin that lives only as long as the run needs it. */
function temporaryAdmin() {
    return {
        email: `${PREFIX}${(0,external_node_crypto_.randomBytes)(8).toString('hex')}@${DOMAIN}`,
        password: (0,external_node_crypto_.randomBytes)(24).toString('base64url'),
        name: `Temporary ${auth_user/* ADMIN_ROLE */.l} of Neon Auth Preview`,
    };
}
/** Temporary admins that a killed run has left behind. */
function staleAdmins(users, now) {
    return users.filter(({ email, createdAt }) => email.startsWith(PREFIX) && email.endsWith(`@${DOMAIN}`) && now - createdAt > STALE);
}
/**
 * Finds out whether a sign-up that was interrupted has made the temporary admin, also after the run
 * was ended.
 *
 * @returns its id; undefined if it was not made
 * @throws ActionError naming the user, if it can't be told
 */
async function findInterruptedSignUp(seeding, credentials) {
    let why;
    try {
        const patience = seeding.neon.http.signal.aborted ? 0 : Number.POSITIVE_INFINITY;
        const signed = await (0,sign_in/* signIn */.J)((0,seed_context/* contextForCleanup */.zb)(seeding).service, credentials, patience);
        if (signed.kind === 'signed in')
            return signed.user.id;
        if (signed.kind === 'refused')
            return undefined;
        why =
            signed.kind === 'unverified'
                ? 'it is there, but its address must be verified before it can sign in, which would show its id'
                : 'the sign-up was interrupted, and whether there is such a user could not be told';
    }
    catch (error) {
        why = cleanupFailure(error);
    }
    throw notRemoved(seeding.branch, credentials.email, why);
}
/**
 * Removes a temporary admin, also after the run was ended.
 *
 * @throws ActionError naming the user to remove, if it can't be removed
 */
async function removeTemporaryAdmin(seeding, email, id) {
    const { neon, branch } = (0,seed_context/* contextForCleanup */.zb)(seeding);
    let why;
    try {
        await (0,neon_users/* deleteUser */.hG)(neon, branch, { id, email });
        return;
    }
    catch (error) {
        why = cleanupFailure(error);
    }
    throw notRemoved(branch, email, why);
}
function notRemoved(branch, email, why) {
    return new errors/* ActionError */.l({
        attempted: `remove the temporary admin ${email} from branch "${(0,lib_text/* printable */.g$)(branch.name)}"`,
        answered: why,
        likely: 'a fault at Neon, another job on the branch, or the job was cancelled at that moment.',
        remedy: 'remove that user in the Neon console. Its password is random and was never shown.',
    });
}

;// CONCATENATED MODULE: ./build/users/admin-session.js







/**
 * Does some work with an admin's session: of a declared user with the `admin` role, or of a temporary
 * admin, which is removed afterwards, also on failure and cancellation.
 *
 * @param declared the declared users
 * @param states what is known of them
 */
async function withAdmin(seeding, declared, states, work) {
    const candidates = declared.flatMap((user) => user.password !== undefined && user.roles?.includes(auth_user/* ADMIN_ROLE */.l)
        ? [{ ...user, password: user.password, roles: user.roles }]
        : []);
    const candidate = candidates.find(({ email }) => mayGiveSession(states.get(email)));
    const admin = candidate && (await declaredAdmin(seeding, candidate));
    if (admin === undefined)
        return await withTemporaryAdmin(seeding, work);
    seeding.debug('seeding with a declared admin');
    return await work(admin);
}
/** @returns undefined if the user exists and has another password */
async function declaredAdmin(seeding, { email, password, name = email, roles }) {
    return await signUpOrSignIn(seeding, { email, password, name }, async (signed) => {
        const { user, ...admin } = await asAdmin(seeding, signed, roles);
        const changed = user !== signed.user;
        const status = signed.created ? 'created' : changed ? 'updated' : 'unchanged';
        return { ...admin, declared: { user, status } };
    });
}
/** Whether a user may be signed up or in; of one that exists, the password must be right for that. */
function mayGiveSession(sighting) {
    return sighting?.kind !== 'seen' || sighting.password === 'right';
}
async function withTemporaryAdmin(seeding, work) {
    const credentials = temporaryAdmin();
    let id;
    let mayExist = false;
    const lookFor = async () => {
        mayExist = false;
        id = await findInterruptedSignUp(seeding, credentials);
    };
    return await withCleanup(async () => {
        const admin = await signUpOrSignIn(seeding, credentials, (signed) => asAdmin(seeding, signed, [auth_user/* ADMIN_ROLE */.l]), {
            made: (made) => {
                id ??= made;
            },
            inDoubt: () => {
                mayExist = true;
            },
            failed: async () => {
                if (id === undefined)
                    await lookFor();
            },
        });
        if (admin === undefined)
            throw new Error('A random address was taken.');
        seeding.debug('seeding with a temporary admin');
        return await work({ ...admin, declared: undefined });
    }, async () => {
        if (id === undefined && mayExist)
            await lookFor();
        if (id !== undefined)
            await removeTemporaryAdmin(seeding, credentials.email, id);
    });
}
/**
 * Makes a user an admin. Meanwhile finds out whether that is of any use, and writes the settings that
 * had to wait for the sign-up.
 */
async function asAdmin(seeding, { user, session }, roles) {
    const { service } = seeding;
    const [withRole, hasPlugin, context] = await Promise.all([
        setRoles(seeding, user, roles),
        (0,auth_service_admin/* hasAdminPlugin */.FC)(service),
        withSignUpOver(seeding),
    ]);
    return { session: { service, session }, hasPlugin, user: withRole, context };
}
/** The same context, with the settings written that had to wait for the sign-up. */
async function withSignUpOver(seeding) {
    const { afterSignUp, ...context } = seeding;
    // Settings that were lifted are being put back at this moment, and two writes must not meet.
    if (afterSignUp === undefined || needsOverrides(seeding))
        return seeding;
    await afterSignUp.write();
    return { ...context, passwordSettings: afterSignUp.passwordSettings };
}

// EXTERNAL MODULE: ./build/users/errors.js
var users_errors = __webpack_require__(4560);
;// CONCATENATED MODULE: ./build/users/password-proof.js





/**
 * Finds passwords that were set and still do not work. Versions of Better Auth before 1.6.23 answer
 * that they set the password of a user who has none (who signed up with Google, say), and do
 * nothing. The same versions answer so for a user who does not exist, which tells them apart; with
 * them, each password is tried by signing in.
 *
 * @param set the credentials that were set
 * @returns a failure for every user who can't sign in
 */
async function ineffectivePasswords(seeding, admin, set) {
    if (set.length === 0)
        return [];
    const nobody = auth_service_admin/* USER_EDITS */.SY.password((0,external_node_crypto_.randomUUID)(), (0,external_node_crypto_.randomUUID)());
    const { status } = await (0,auth_service_admin/* editUser */.gw)(admin, 'find out how the service sets passwords', nobody);
    if (status === 404)
        return [];
    seeding.debug('signing in with each password that was set, since the service is of an older kind');
    // Signing in with the right password may send mail to a user whose address is not verified.
    return await withSignUpOverrides(seeding, async () => {
        const problems = [];
        for (const credentials of set) {
            const { kind } = await (0,sign_in/* signIn */.J)(seeding.service, credentials);
            if (kind !== 'signed in' && kind !== 'unverified')
                problems.push(notSet(credentials.email));
        }
        return problems;
    });
}
function notSet(email) {
    return new errors/* ActionError */.l({
        attempted: `give ${email} the declared password`,
        answered: 'the service took it, but the user still can not sign in with it',
        likely: 'the user was made without a password, or by social sign-in.',
        remedy: "set `reset: true` to start without the parent's users, or remove that user.",
    });
}

;// CONCATENATED MODULE: ./build/users/without-password.js

/**
 * Creates a user without a password, for signing in by one-time code or magic link. It is the
 * management API that makes such users.
 *
 * @returns undefined if there is a user with that address already
 */
async function createWithoutPassword({ neon, branch }, { email, name = email }) {
    const id = await (0,neon_users/* createUser */.kg)(neon, branch, { email, name });
    if (id === undefined)
        return undefined;
    const user = {
        id,
        email,
        name,
        // Not in the answer; undeclared roles and verification are left as the service makes them.
        roles: [],
        emailVerified: false,
        banned: false,
        createdAt: neon.http.clock.now(),
    };
    return { kind: 'seen', user, password: 'right' };
}

;// CONCATENATED MODULE: ./build/users/reconcile-user.js











/** Rounds of "compare, change" for one user before it is given up. */
const MAX_ROUNDS = 4;
/**
 * Makes one user as declared: compares, changes, and compares again what came of it.
 *
 * @throws ActionError
 */
async function reconcileUser(seeding, admin, declared, before) {
    let sighting = before;
    let passwordEdited = false;
    for (let round = 1; round <= MAX_ROUNDS; round += 1) {
        const change = planUser(declared, sighting);
        if (change === undefined) {
            return { user: sighting.kind === 'seen' ? sighting.user : undefined, passwordEdited };
        }
        if (change.kind === 'remove') {
            // By the management API, since an admin can't remove itself.
            await (0,neon_users/* deleteUser */.hG)(seeding.neon, seeding.branch, change.seen);
            sighting = user_state/* ABSENT */.sj;
        }
        else if (change.kind === 'edit') {
            const user = await editAll(seeding, admin, declared, change.seen, change.edits);
            passwordEdited ||= change.edits.some(({ what }) => what === 'password');
            sighting = { kind: 'seen', user, password: 'right' };
        }
        else {
            sighting = await create(seeding, admin, declared);
        }
    }
    throw new errors/* ActionError */.l({
        attempted: `make the user ${declared.email} as declared`,
        answered: 'the service took every change, but the user is still not as declared',
        remedy: 'run the job again; if it stays, declare less of that user.',
    });
}
async function create(seeding, admin, user) {
    const { email, name = user.email, password, roles, emailVerified = false } = user;
    if (password === undefined) {
        return (await createWithoutPassword(seeding, user)) ?? (await existing(admin, email));
    }
    const created = { email, name, password, emailVerified };
    let reply = await (0,auth_service_admin/* createUser */.kg)(admin, { ...created, roles });
    if (reply.kind === 'answer' && (0,auth_service_admin/* isUnknownRole */.Vi)(reply.answer)) {
        // The admin plugin knows a fixed set of roles then; the management API adds them afterwards.
        reply = await (0,auth_service_admin/* createUser */.kg)(admin, { ...created, roles: undefined });
    }
    if (reply.kind === 'done')
        return { kind: 'seen', user: reply.value, password: 'right' };
    // Whose password it has is not known.
    if (reply.kind === 'found')
        return { kind: 'seen', user: reply.value, password: 'unknown' };
    // Another job made it meanwhile.
    if (isEmailTaken(reply.answer))
        return await existing(admin, email);
    throw (0,users_errors/* authServiceError */.as)(`create the user ${email}`, reply.answer);
}
async function existing(admin, email) {
    const found = await (0,auth_service_admin/* findUser */.Hr)(admin, email);
    if (found.kind === 'answer')
        throw (0,users_errors/* authServiceError */.as)(`look for the user ${email}`, found.answer);
    const user = found.value;
    return user === undefined ? user_state/* ABSENT */.sj : { kind: 'seen', user, password: 'unknown' };
}
async function editAll(seeding, admin, { email }, seen, edits) {
    let user = seen;
    for (const difference of edits)
        user = await edit(seeding, admin, email, user, difference);
    return user;
}
/** What is set, in words. */
const CALLED = {
    ban: 'ban',
    roles: 'roles',
    name: 'name',
    email_verified: 'verification',
    password: 'password',
};
async function edit(seeding, admin, email, seen, difference) {
    const attempted = `set the ${CALLED[difference.what]} of the user ${email}`;
    const answer = await (0,auth_service_admin/* editUser */.gw)(admin, attempted, changeOf(seen, difference));
    if (difference.what === 'roles' && (0,auth_service_admin/* isUnknownRole */.Vi)(answer)) {
        return await setRoles(seeding, seen, difference.roles);
    }
    if (answer.status !== 200)
        throw (0,users_errors/* authServiceError */.as)(attempted, answer);
    const body = (0,http_response/* jsonBody */.J9)(answer);
    return (0,auth_user/* parseAuthUser */.N)(body['user']) ?? (0,auth_user/* parseAuthUser */.N)(body) ?? seen;
}
function changeOf({ id }, difference) {
    switch (difference.what) {
        case 'ban':
            return auth_service_admin/* USER_EDITS */.SY.unban(id);
        case 'roles':
            return auth_service_admin/* USER_EDITS */.SY.roles(id, difference.roles);
        case 'name':
            return auth_service_admin/* USER_EDITS */.SY.data(id, { name: difference.name });
        case 'email_verified':
            return auth_service_admin/* USER_EDITS */.SY.data(id, { emailVerified: difference.emailVerified });
        case 'password':
            return auth_service_admin/* USER_EDITS */.SY.password(id, difference.password);
    }
}

;// CONCATENATED MODULE: ./build/users/seed-by-admin.js



/**
 * Users at a time. It keeps 20 new users at one round trip, and stays far below the 100 calls that
 * Better Auth allows for one path in 10 seconds.
 */
const CONCURRENCY = 20;
/**
 * Makes users as declared through an admin's session, several at a time.
 *
 * @returns the users in the same order
 * @throws ActionError naming every user for whom it did not work
 */
async function seedByAdmin(seeding, admin, users) {
    const { done, problems } = await (0,users_errors/* forEachUser */.Qe)(users, CONCURRENCY, async (sighted) => ({
        ...sighted,
        ...(await reconcileUser(seeding, admin, sighted.declared, sighted.before)),
    }));
    const edited = done.flatMap(({ declared: { email, password }, passwordEdited }) => passwordEdited && password !== undefined ? [{ email, password }] : []);
    problems.push(...(await ineffectivePasswords(seeding, admin, edited)));
    if (problems.length > 0)
        throw (0,users_errors/* combineErrors */.Lt)(problems, users.length);
    return done.map(({ declared, before, user }) => ({ declared, before, now: user }));
}

;// CONCATENATED MODULE: ./build/users/seed-by-sign-up.js







/**
 * Makes users where the auth service has no admin plugin: each signs up in turn, at the pace that
 * the service allows, and roles follow by the management API.
 *
 * @throws ActionError naming every user for whom it did not work
 */
async function seedBySignUp(seeding, declared) {
    seeding.debug('signing up each user, since the service has no admin plugin');
    // Lifted once for all of them.
    const { done, problems } = await withSignUpOverrides(seeding, (lifted) => (0,users_errors/* forEachUser */.Qe)(declared, 1, async (user) => {
        const { email, password } = user;
        if (user.absent)
            throw notFound(email);
        if (password !== undefined) {
            const signed = await signedUpOrIn(lifted, { ...user, password });
            checkVerification(seeding, user, signed.user);
            const status = signed.created ? 'created' : 'unchanged';
            return await withDeclaredRoles(lifted, user, signed.user, status);
        }
        return (await seedWithoutPassword(lifted, user)) ?? (0,seed_context/* existingUser */.XI)(email);
    }));
    if (problems.length > 0)
        throw (0,users_errors/* combineErrors */.Lt)(problems, declared.length);
    return done;
}
/**
 * Makes one user without a password, and gives it its roles.
 *
 * @returns undefined if there is a user with that address already
 */
async function seedWithoutPassword(seeding, declared) {
    const made = await createWithoutPassword(seeding, declared);
    return made && (await withDeclaredRoles(seeding, declared, made.user, 'created'));
}
async function signedUpOrIn(seeding, { email, name = email, password }) {
    const user = { email, password, name };
    const signed = await signUpOrSignIn(seeding, user, async (signed) => signed);
    if (signed !== undefined)
        return signed;
    throw new errors/* ActionError */.l({
        attempted: `give ${email} the declared password`,
        answered: 'there is a user with that address and another password, and the auth service has no admin plugin to change it',
        likely: 'the branch copied the user from its parent.',
        remedy: "set `reset: true` to start without the parent's users, or declare another address.",
    });
}
function notFound(email) {
    return new errors/* ActionError */.l({
        attempted: `remove the user ${email}`,
        answered: 'the auth service has no admin plugin, and only that can find users',
        remedy: "set `reset: true` to start without the parent's users, or remove the user in the Neon console and here.",
    });
}
function checkVerification(seeding, declared, user) {
    const { passwordSettings } = seeding.afterSignUp ?? seeding;
    const required = passwordSettings?.require_email_verification === true;
    if (!required || !declared.emailVerified || user.emailVerified)
        return;
    throw new errors/* ActionError */.l({
        attempted: `verify the address of ${declared.email}`,
        answered: 'the auth service has no admin plugin, and only that can verify it',
        likely: 'the branch requires verified addresses, so this user can not sign in.',
        remedy: 'switch `require_email_verification` off on the branch, or set `reset: true`.',
    });
}
async function withDeclaredRoles(seeding, { roles }, found, status) {
    const user = roles === undefined ? found : await setRoles(seeding, found, roles);
    return (0,seed_context/* seededUser */.o)(user, status === 'unchanged' && user !== found ? 'updated' : status);
}

;// CONCATENATED MODULE: ./build/users/status.js
/**
 * How a user's first change is told. A password that was only set again, because checking it would
 * have cost more, is no change for a user whom an earlier run has made; one whom the branch copied
 * from its parent had another password before.
 *
 * @param branchCreatedAt milliseconds since the epoch
 */
function statusAfter(change, sighting, branchCreatedAt) {
    if (change === undefined)
        return 'unchanged';
    if (change.kind === 'remove')
        return 'removed';
    if (change.kind !== 'edit')
        return 'created';
    const onlySetAgain = change.edits.every(({ what }) => what === 'password') &&
        sighting.kind === 'seen' &&
        sighting.password === 'unknown' &&
        sighting.user.createdAt >= branchCreatedAt;
    return onlySetAgain ? 'unchanged' : 'updated';
}

;// CONCATENATED MODULE: ./build/users/seed.js













/** Users at a time without an admin; the management API takes bursts of 40 a second. */
const seed_CONCURRENCY = 20;
/**
 * Makes the declared users so that each can sign in: through an admin's session where the service
 * has the admin plugin, by sign-up where it has not.
 *
 * @param users those of whom something is not as declared, or not known
 * @returns them as they are then, without those who are not there, as declared
 * @throws ActionError naming every user for whom it did not work
 */
async function seedUsers(seeding, users, known) {
    const declared = users.filter(({ email, absent }) => !(absent && known.states.get(email)?.kind === 'absent'));
    if (declared.length === 0)
        return [];
    checkPasswordsAreOfUse(seeding, declared);
    if (known.admin !== undefined) {
        return await seedBySession(seeding, known.admin, declared, known.states);
    }
    return declared.every((user) => needsNoAdmin(user, known))
        ? await seedWithoutAdmin(seeding, declared, known.states)
        : await seedWithAdmin(seeding, declared, known.states);
}
async function seedWithoutAdmin(seeding, declared, states) {
    const { done, problems } = await (0,users_errors/* forEachUser */.Qe)(declared, seed_CONCURRENCY, async (user) => ({
        user,
        made: await seedWithoutPassword(seeding, user),
    }));
    if (problems.length > 0)
        throw (0,users_errors/* combineErrors */.Lt)(problems, declared.length);
    // What one is like who was there already takes an admin to see.
    const unseen = done.flatMap(({ user, made }) => (made || !isDescribed(user) ? [] : [user]));
    const seen = unseen.length === 0 ? [] : await seedWithAdmin(seeding, unseen, new Map());
    return done.map(({ user: { email }, made }) => {
        const later = made ?? seen.find((user) => user.email === email) ?? (0,seed_context/* existingUser */.XI)(email);
        // Absent before and taken now: made by a try whose answer was lost, or by another job.
        return states.get(email)?.kind === 'absent' ? { ...later, status: 'created' } : later;
    });
}
async function seedWithAdmin(seeding, declared, before) {
    const { declaredAdmin, users, seedContext } = await withAdmin(seeding, declared, before, async ({ session, declared: declaredAdmin, hasPlugin, context: seedContext }) => {
        if (!hasPlugin)
            return { declaredAdmin, users: undefined, seedContext };
        const states = new Map(before);
        if (declaredAdmin) {
            const { user } = declaredAdmin;
            states.set(user.email, { kind: 'seen', user, password: 'right' });
        }
        const users = await seedBySession(seedContext, session, declared, states);
        return { declaredAdmin, users, seedContext };
    });
    const seeded = users ?? (await seedBySignUp(seedContext, declared));
    // What became of a declared admin before comes first.
    if (declaredAdmin === undefined || declaredAdmin.status === 'unchanged')
        return seeded;
    return seeded.map((user) => user.email === declaredAdmin.user.email ? { ...user, status: declaredAdmin.status } : user);
}
async function seedBySession(seeding, session, declared, states) {
    const known = await resolveUsers(seeding, session, declared, states);
    const users = await seedByAdmin(seeding, session, known);
    return users.flatMap(({ declared: user, before, now }) => {
        const change = planUser(user, before);
        const seen = change?.kind === 'remove' ? change.seen : now;
        const status = statusAfter(change, before, seeding.branch.createdAt);
        return seen === undefined ? [] : [(0,seed_context/* seededUser */.o)(seen, status)];
    });
}
/**
 * Finds out about the users that are unknown, from the list of all users.
 *
 * @throws ActionError if the service refuses to list them
 */
async function resolveUsers(seeding, session, declared, states) {
    const seen = declared.map((user) => ({
        declared: user,
        before: states.get(user.email) ?? user_state/* UNKNOWN */.HV,
    }));
    if (seen.every(isKnown))
        return seen;
    const listed = await (0,auth_service_admin/* listUsers */.ZZ)(session);
    if (listed.kind === 'answer')
        throw (0,users_errors/* authServiceError */.as)('list the users as an admin', listed.answer);
    await removeStaleAdmins(seeding, listed.value);
    const byEmail = new Map(listed.value.map((user) => [user.email, user]));
    return seen.map((user) => isKnown(user)
        ? user
        : { ...user, before: (0,user_state/* stateFromList */.SL)(byEmail, user.declared.email, 'unknown') });
}
function isKnown(user) {
    return user.before.kind !== 'unknown';
}
async function removeStaleAdmins({ neon, branch, debug }, users) {
    for (const { id, email } of staleAdmins(users, neon.http.clock.now())) {
        debug(`removing ${email}, which a run that was killed has left behind`);
        await (0,neon_users/* deleteUser */.hG)(neon, branch, { id, email });
    }
}
/** A new user without a password, of whom nothing is declared that only an admin could set. */
function needsNoAdmin(user, { states }) {
    if (user.password !== undefined || user.emailVerified === true || user.absent)
        return false;
    // Whether an unknown user exists shows when it is created; its roles would not show then.
    return user.roles === undefined || states.get(user.email)?.kind === 'absent';
}
/** Whether more is declared of a user without a password than that there is one. */
function isDescribed({ name, roles, emailVerified }) {
    return name !== undefined || roles !== undefined || emailVerified !== undefined;
}
/** With email and password switched off, nobody could sign in with what would be seeded. */
function checkPasswordsAreOfUse({ passwordSettings, branch }, declared) {
    if (passwordSettings?.enabled !== false)
        return;
    if (declared.every(({ password }) => password === undefined))
        return;
    throw new errors/* ActionError */.l({
        attempted: `seed users with passwords on branch "${(0,lib_text/* printable */.g$)(branch.name)}"`,
        answered: 'signing in with email and password is switched off there',
        likely: 'the branch copied that setting from its parent.',
        remedy: 'set `reset: true`, so that the preview starts with settings of its declaredAdmin; or switch `email_and_password` on; or declare the users without passwords.',
    });
}

// EXTERNAL MODULE: ./build/clients/neon/project-integrations.js
var project_integrations = __webpack_require__(3609);
;// CONCATENATED MODULE: ./build/apply/enable.js






/**
 * Enables auth. A 409 means one of two things, and a look tells which: auth is enabled already (by
 * another job, or copied from the parent a moment too late to be seen), or a `neon_auth` schema is
 * left over, which is cleared once where that is allowed.
 *
 * @param onCleared told when the leftover has been dropped, whatever comes of it afterwards
 * @throws ActionError if it can't be enabled
 */
async function enableAuth(neon, branch, change, onCleared) {
    const first = await (0,auth/* createAuth */.PA)(neon, branch, change.databaseName);
    const enabled = asEnabled(first, change);
    if (enabled !== undefined)
        return enabled;
    const responseLost = first.kind !== 'conflict' || first.responseLost;
    const present = await waitForIntegration(neon, branch);
    if (present !== undefined && change.ifEnabled === 'keep') {
        return { integration: present, created: false, confirmed: !responseLost };
    }
    if (present === undefined)
        await assertDroppableLeftover(neon, branch, first, change);
    await (0,auth/* disableAuth */.Hr)(neon, branch, true);
    if (present === undefined)
        onCleared();
    const second = await (0,auth/* createAuth */.PA)(neon, branch, change.databaseName);
    const enabledNow = asEnabled(second, change);
    if (enabledNow !== undefined)
        return enabledNow;
    const byAnother = await (0,auth/* readAuthIntegration */.xj)(neon, branch);
    if (byAnother !== undefined) {
        const confirmed = second.kind === 'conflict' && !second.responseLost;
        return { integration: byAnother, created: false, confirmed };
    }
    throw notCleared(branch);
}
/**
 * Stops unless what is in the way is a `neon_auth` schema that may be dropped.
 *
 * @throws ActionError
 */
async function assertDroppableLeftover(neon, branch, result, { mayClearLeftover }) {
    await checkLegacy(neon, branch);
    const conflict = result.kind === 'conflict' ? result.response : undefined;
    // Only what Neon calls a leftover is dropped: auth can be enabled and not be readable yet.
    if (conflict === undefined || !saysLeftover(conflict))
        throw unclear(branch, conflict);
    if (!mayClearLeftover)
        throw keptOnPurpose(branch);
}
/** @returns undefined if there is a conflict to look into */
function asEnabled(result, { ifEnabled }) {
    switch (result.kind) {
        case 'created':
            return { integration: result.integration, created: true, confirmed: true };
        case 'found':
            // Enabled by the request whose response was lost, or copied from the parent: who knows.
            return ifEnabled === 'reset'
                ? undefined
                : { integration: result.integration, created: true, confirmed: false };
        case 'conflict':
            return undefined;
    }
}
/**
 * Stops before what is there is dropped, if it belongs to the legacy Stack Auth: the branch's own route
 * may know nothing of that, and only the project's list tell of it.
 */
async function checkLegacy(neon, branch) {
    const listed = (await (0,project_integrations/* listProjectIntegrations */.l)(neon)) ?? [];
    for (const own of listed.filter(({ branchId }) => branchId === branch.id)) {
        (0,provider/* assertBetterAuth */.j)(branch, own);
    }
}
/** Looks in all for auth that Neon says is there, and milliseconds between two of them. */
const MAX_READS = 3;
const POLL_INTERVAL_MS = 1_000;
/**
 * Reads the branch's auth, more than once if need be: auth that another job is enabling at this
 * moment conflicts before it can be read, and must not be taken for a schema that is left over.
 */
async function waitForIntegration(neon, branch) {
    for (let looks = 1;; looks += 1) {
        const present = await (0,auth/* readAuthIntegration */.xj)(neon, branch);
        if (present !== undefined || looks === MAX_READS)
            return present;
        await neon.http.sleep(POLL_INTERVAL_MS);
    }
}
/** Neon's words: the schema `neon_auth` exists and must be dropped. */
function saysLeftover(response) {
    return /schema|drop/i.test((0,http_response/* errorMessage */.gJ)(response));
}
function unclear(branch, response) {
    return new errors/* ActionError */.l({
        attempted: `enable auth on branch "${(0,lib_text/* printable */.g$)(branch.name)}" (${branch.id})`,
        answered: `Neon answered ${response === undefined ? 'that it is enabled' : (0,http_response/* formatResponse */.nZ)(response)}, but no auth can be read there`,
        likely: 'another job is enabling it, or the branch was created a moment ago.',
        remedy: `run the job again in a minute, which is safe: nothing was removed. If it stays, a schema is left over in the branch's database after all; run there (never on its parent): DROP SCHEMA neon_auth CASCADE;`,
    });
}
function keptOnPurpose(branch) {
    return leftover(branch, 'an earlier close kept the data, and this step may not drop it: `delete_data` is false, or the branch carries neither the number nor the head ref of the pull request.', "if it is the pull request's own branch, set `delete_data: true`; else ");
}
function notCleared(branch) {
    return leftover(branch, 'auth was disabled on this branch, or on its parent, without dropping its data.');
}
function leftover(branch, likely, orElse = '') {
    const name = (0,lib_text/* printable */.g$)(branch.name);
    return new errors/* ActionError */.l({
        attempted: `enable auth on branch "${name}" (${branch.id})`,
        answered: 'a schema `neon_auth` from before is left over in its database',
        likely,
        remedy: `${orElse}run this SQL on the branch "${name}" (never on its parent), then run the job again: DROP SCHEMA neon_auth CASCADE;`,
    });
}

// EXTERNAL MODULE: ./build/event/job-auth.js
var job_auth = __webpack_require__(6159);
;// CONCATENATED MODULE: ./build/apply/enable-for-job.js

/**
 * Enables auth that lives as long as the job, and notes it for the job's end: before the request, since
 * the job may end in the middle of it, and when its answer is there. A request that is under way when
 * the job is cancelled gets two seconds to be answered, so that the note is seldom left in doubt.
 */
async function enableForJob(runner, neon, { id }, enable) {
    const note = (own) => runner.saveState(job_auth/* JOB_AUTH_STATE */.X3, own ? (0,job_auth/* serializeJobAuth */.ke)(own) : '');
    const asked = {
        projectId: neon.projectId,
        branchId: id,
        confirmed: false,
        providerProjectId: undefined,
    };
    note(asked);
    const enabled = await enable({ ...neon, http: neon.http.draining() });
    const { created, confirmed, integration } = enabled;
    const ours = created || !confirmed;
    note(ours ? { ...asked, confirmed, providerProjectId: integration.providerProjectId } : undefined);
    return enabled;
}

// EXTERNAL MODULE: ./build/apply/outcomes.js
var outcomes = __webpack_require__(6858);
// EXTERNAL MODULE: ./build/apply/readiness.js
var readiness = __webpack_require__(9643);
// EXTERNAL MODULE: ./build/auth-settings/setting.js
var auth_settings_setting = __webpack_require__(8071);
;// CONCATENATED MODULE: ./build/apply/settings.js



/**
 * Writes a setting of the branch's auth, also in the time that is left for clean-up after the run has
 * ended.
 *
 * @throws ActionError if Neon refuses, or that time was over
 */
async function writeSettingDuringCleanup(neon, branch, { setting, write }) {
    try {
        await setting.write({ ...neon, http: neon.http.forCleanup() }, branch, write);
    }
    catch (error) {
        if (error instanceof errors/* ActionError */.l || !neon.http.signal.aborted)
            throw error;
        throw new errors/* ActionError */.l({
            attempted: `set ${(0,auth_settings_setting/* settingName */.Q)(setting)} on branch ${branch.id}`,
            answered: cleanupFailure(error),
            remedy: 'run the job again, which is safe. Until then the setting may be as new auth has it.',
        });
    }
}

// EXTERNAL MODULE: ./build/auth-settings/email-provider.js
var email_provider = __webpack_require__(7309);
// EXTERNAL MODULE: ./build/clients/http/network-error.js
var network_error = __webpack_require__(2809);
// EXTERNAL MODULE: ./node_modules/@neon/sdk/dist/client/raw.gen.js + 4 modules
var raw_gen = __webpack_require__(7065);
// EXTERNAL MODULE: ./build/clients/neon/neon-client.js
var neon_client = __webpack_require__(4932);
;// CONCATENATED MODULE: ./build/clients/neon/test-mail.js



/**
 * Has Neon send a test mail through the branch's mail server. The API of April 2026 tests only a
 * server that is told in the request; the newer one, which is asked first, tests the one it keeps.
 *
 * @param server undefined if the server is Neon's own
 * @throws NetworkError
 */
async function requestTestMail(neon, branch, recipient, server) {
    const purpose = `send a test mail to ${recipient}`;
    const path = (0,neon_client/* branchPath */.WJ)(neon, branch);
    const { response } = await (0,neon_client/* requestNeon */.c8)(neon, purpose, (client) => (0,raw_gen/* sendNeonAuthEmailProviderTest */.y7Z)({ client, path, body: { recipient_email: recipient } }));
    if (response.status !== 404 || server === undefined)
        return response;
    const older = await (0,neon_client/* requestNeon */.c8)(neon, purpose, (client) => (0,raw_gen/* sendNeonAuthTestEmail */.Tmg)({ client, path, body: { ...server, recipient_email: recipient } }));
    return older.response;
}
/** What the mail server said against a test mail; undefined if it took it. */
function mailProblem(response) {
    const { success, error_message: message } = (0,http_response/* jsonBody */.J9)(response);
    if (success === true)
        return undefined;
    return typeof message === 'string' && message !== '' ? message : 'no message';
}

;// CONCATENATED MODULE: ./build/apply/test-mail.js





/**
 * Has Neon send a test mail, once: a repetition could send a second one.
 *
 * @param declared among them the mail server
 * @returns what came of it, for the user; it never fails the run
 */
async function sendTestMail(neon, branch, recipient, declared) {
    const problem = await whyNotSent(neon, branch, recipient, declared);
    return problem === undefined
        ? { sent: true, message: `The mail server took the test mail to ${recipient}.` }
        : {
            sent: false,
            message: `The test mail to ${recipient} was not sent: ${problem}. The mail server is set as declared; check its host, port, user name, password and sender.`,
        };
}
async function whyNotSent(neon, branch, recipient, declared) {
    try {
        const response = await requestTestMail(neon, branch, recipient, ownServer(declared));
        if (response.status !== 200)
            return `Neon answered ${(0,http_response/* formatResponse */.nZ)(response)}`;
        const problem = mailProblem(response);
        return problem && `the mail server answered "${(0,lib_text/* printable */.g$)(problem)}"`;
    }
    catch (error) {
        if (error instanceof network_error/* NetworkError */.D)
            return error.facts.answered;
        throw error;
    }
}
/** Undefined if it is Neon's own server that sends. Of one's own, every field is declared. */
function ownServer(declared) {
    const fields = declared.find(({ setting }) => setting === email_provider/* emailProvider */.G)?.fields;
    if (fields?.['type'] !== 'standard')
        return undefined;
    const text = (name) => String(fields[name]);
    return {
        host: text('host'),
        port: Number(fields['port']),
        username: text('username'),
        password: text('password'),
        sender_email: text('sender_email'),
        sender_name: text('sender_name'),
    };
}

;// CONCATENATED MODULE: ./build/apply/executor.js
















/** What becomes of an empty plan where there is no branch. */
const NOTHING_APPLIED = {
    outcomes: [],
    integration: undefined,
    created: false,
    users: [],
    warnings: [],
    superseded: false,
    notes: [],
    errors: [],
};
/**
 * What became of several turns together, since a turn that was overtaken has changed things too: all
 * their changes and warnings, and the rest as it is after the last.
 */
function combineAttempts(earlier, last) {
    const turns = [...earlier, last];
    return {
        ...last,
        outcomes: turns.flatMap(({ outcomes }) => outcomes),
        warnings: turns.flatMap(({ warnings }) => warnings),
    };
}
/**
 * Does the changes of a plan in their order. After one that failed, those beside it are finished and
 * those behind it are not tried. Never throws: what went wrong is in the result, beside what went
 * right.
 */
async function apply(plan, target) {
    const run = new PlanExecutor(plan, target);
    const { outcomes } = run;
    const { timings } = target;
    for (const change of plan.auth)
        await timings.measure('auth', () => outcomes.run([change]));
    if (run.superseded)
        return run.result();
    await timings.measure('domains and settings', () => outcomes.run(plan.settings, () => run.prepareUsers()));
    if (plan.users.length > 0)
        await timings.measure('users', () => outcomes.run(plan.users));
    if (plan.afterSignUp.length > 0) {
        await timings.measure('domains and settings', () => run.writeAfterSignUp());
    }
    return run.result();
}
const DROPPED = 'A schema `neon_auth` that was left over on the branch was dropped, with all users in it, because auth can not be enabled beside it. To keep it in such a case, set `delete_data: false`.';
/**
 * Which database auth was enabled on: the answer to enabling does not say it. It is only told, so
 * that it can't be read is no failure.
 */
async function databaseOf(neon, branch) {
    try {
        return (await (0,auth/* readAuthIntegration */.xj)(neon, branch))?.databaseName;
    }
    catch (error) {
        if (error instanceof errors/* ActionError */.l)
            return undefined;
        throw error;
    }
}
class PlanExecutor {
    #plan;
    #target;
    outcomes = new outcomes/* Outcomes */.q((change) => this.#perform(change));
    #warnings = [];
    #notes = [];
    #integration;
    #created = false;
    /** Whether auth was enabled now, by this run or another at the same moment. */
    #enabledNow = false;
    superseded = false;
    #passwordSettings;
    #users = [];
    #afterSignUp;
    constructor(plan, target) {
        this.#plan = plan;
        this.#target = target;
        this.#integration = target.auth?.integration;
        this.#passwordSettings = target.auth?.settings.plugins.email_and_password;
    }
    result() {
        const order = (0,plan_plan/* changesOf */.fs)(this.#plan);
        return {
            outcomes: this.outcomes.all.toSorted((a, b) => order.indexOf(a.change) - order.indexOf(b.change)),
            integration: this.#integration,
            created: this.#created,
            users: this.#users,
            warnings: this.#warnings,
            superseded: this.superseded,
            notes: this.#notes,
            errors: this.outcomes.errors,
        };
    }
    /**
     * Waits until a service that was not seen serving serves, and reads of one that was just enabled
     * what was not there to be observed. Both take place while domains and settings are written.
     */
    async prepareUsers() {
        const plan = this.#plan;
        const { settings, neon, branch, auth } = this.#target;
        if (this.#integration === undefined)
            return;
        const seeds = plan.users.some(({ kind }) => kind === 'seed');
        const [plugins, databaseName] = await Promise.all([
            this.#enabledNow && seeds ? (0,auth_config/* readPlugins */.B)(neon, branch) : undefined,
            this.#enabledNow ? databaseOf(neon, branch) : undefined,
            auth?.serving === true && !this.#enabledNow
                ? undefined
                : (0,readiness/* waitForKeys */.b)(neon.http, this.#integration.jwksUrl, settings.waitForReady),
        ]);
        if (plugins)
            this.#passwordSettings = plugins.email_and_password;
        if (this.#enabledNow)
            this.#integration = { ...this.#integration, databaseName };
    }
    /**
     * Writes the settings that had to wait for the sign-up: once, and also if something has failed or
     * the run was ended, since nobody is to find sign-up open that was declared closed.
     */
    async writeAfterSignUp() {
        this.#afterSignUp ??= this.#writeAfterSignUpNow();
        await this.#afterSignUp;
    }
    async #writeAfterSignUpNow() {
        const { afterSignUp } = this.#plan;
        if (this.#enabledNow)
            await this.outcomes.runAlways(afterSignUp);
        else
            this.outcomes.skip(afterSignUp);
    }
    async #perform(change) {
        const { neon, branch, settings } = this.#target;
        switch (change.kind) {
            case 'reset':
                await (0,auth/* disableAuth */.Hr)(neon, branch, true);
                this.#integration = undefined;
                return 'done';
            case 'enable': {
                const { integration, created } = await this.#enable(change);
                this.#enabledNow = true;
                assertOutputsUnmasked(settings, branch, integration);
                this.#integration = integration;
                this.#created = created;
                this.superseded = !created;
                return created ? 'done' : 'unchanged';
            }
            case 'disable':
                await (0,auth/* disableAuth */.Hr)(neon, branch, change.deleteData);
                this.#integration = undefined;
                return 'done';
            case 'trust':
                await (0,trusted_domains/* addDomain */.sn)(neon, branch, change.origin);
                return 'done';
            case 'untrust':
                await (0,trusted_domains/* removeDomains */.SL)(neon, branch, change.domains);
                return 'done';
            case 'set':
                if (this.#plan.afterSignUp.includes(change))
                    await writeSettingDuringCleanup(neon, branch, change);
                else
                    await change.setting.write(neon, branch, change.write);
                return 'done';
            case 'remove':
                await change.setting.remove?.(neon, branch);
                return 'done';
            case 'test mail':
                return await this.#sendTestMail(change.recipient);
            case 'seed':
                this.#users = await this.#seed(change.users);
                return this.#users.some(({ status }) => status !== 'unchanged') ? 'done' : 'unchanged';
        }
    }
    async #enable(change) {
        const { neon, branch, settings, runner } = this.#target;
        const enable = (over) => enableAuth(over, branch, change, () => {
            if (change.ifEnabled === 'keep')
                this.#warnings.push(DROPPED);
        });
        return settings.lifetime === 'job'
            ? await enableForJob(runner, neon, branch, enable)
            : await enable(neon);
    }
    /** A test mail that does not arrive is worth a warning: the mail server is set as declared. */
    async #sendTestMail(recipient) {
        const { neon, branch, settings } = this.#target;
        const { sent, message } = await sendTestMail(neon, branch, recipient, settings.authSettings);
        (sent ? this.#notes : this.#warnings).push(message);
        return sent ? 'done' : 'failed';
    }
    async #seed(users) {
        const { neon, branch, auth, settings, debug } = this.#target;
        const integration = this.#integration;
        /* v8 ignore if -- after a failure to enable auth nothing else is tried; for the types */
        if (integration === undefined)
            throw new Error('Users are seeded only where auth is enabled.');
        const inherited = settings.prune ? [] : (auth?.domains ?? []);
        const domains = [...inherited, ...settings.domains];
        const { afterSignUp, settings: written } = this.#plan;
        const passwordSettings = passwordSettingsAfter(this.#passwordSettings, written);
        const service = {
            http: neon.http,
            baseUrl: integration.baseUrl,
            origins: new auth_service/* OriginCandidates */.hE(integration.baseUrl, domains),
        };
        return await seedUsers({
            neon,
            branch,
            service,
            passwordSettings,
            debug,
            ...(afterSignUp.length > 0 && {
                afterSignUp: {
                    passwordSettings: passwordSettingsAfter(passwordSettings, afterSignUp),
                    write: () => this.writeAfterSignUp(),
                },
            }),
        }, users, this.#knownUsers(service));
    }
    #knownUsers(service) {
        const { auth, settings } = this.#target;
        if (this.#created || auth === undefined) {
            // A service that was just enabled has no users.
            const absent = settings.users.map(({ email }) => [email, user_state/* ABSENT */.sj]);
            return { states: new Map(absent), admin: undefined };
        }
        const { states, admin } = auth.users;
        return { states, admin: admin && { service, session: admin.session } };
    }
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./build/lib/clock.js

const systemClock = {
    now: () => Date.now(),
    random: () => Math.random(),
    after: (milliseconds) => AbortSignal.timeout(milliseconds),
    async sleep(milliseconds, signal) {
        try {
            await (0,promises_.setTimeout)(milliseconds, undefined, { signal });
        }
        finally {
            // In place of the error by which Node says so.
            signal.throwIfAborted();
        }
    },
};

;// CONCATENATED MODULE: ./build/clients/http/http-client.js


/** How long clean-up may go on after a run was cancelled or timed out. */
const CLEANUP_TIMEOUT_MS = 5_000;
/** The part of it that one request may take, so that time is left for the rest of the clean-up. */
const DRAIN_TIMEOUT_MS = 2_000;
const http_client_NO_OBSERVER = { onRetry: () => undefined, track: (send) => send };
/**
 * A client over a transport.
 *
 * @param sendOnce sends a request without retries
 * @param signal ends every request and every wait
 */
function createHttpClient(sendOnce, clock, signal, observer = http_client_NO_OBSERVER) {
    const cleanupSignal = abortAfter(CLEANUP_TIMEOUT_MS, signal, clock);
    const clientOver = (attempt, until) => {
        const send = observer.track((0,retry/* withRetries */.LH)(attempt, clock, observer.onRetry));
        return {
            clock,
            signal: until,
            send: (request) => (until.aborted ? Promise.reject(until.reason) : send(request, until)),
            sleep: (milliseconds) => clock.sleep(milliseconds, until),
            forCleanup: () => clientOver(withDrainTimeout(sendOnce, clock, until), cleanupSignal),
            draining: () => clientOver(drained(sendOnce, clock, until), until),
            withTimeout: (milliseconds) => clientOver(attempt, AbortSignal.any([until, clock.after(milliseconds)])),
        };
    };
    return clientOver(sendOnce, signal);
}
/** Lets a request finish that is in flight when the run ends; a wait for its retry ends with the run. */
function drained(sendOnce, clock, ended) {
    const drainLimit = abortAfter(DRAIN_TIMEOUT_MS, ended, clock);
    return async (request) => {
        try {
            return await sendOnce(request, drainLimit);
        }
        catch (error) {
            // What ended the run, not what ended its last request.
            throw drainLimit.aborted ? ended.reason : error;
        }
    };
}
/** Once the run has ended, a request that hangs must leave time to try again. */
function withDrainTimeout(sendOnce, clock, ended) {
    return async (request, signal) => {
        const drainLimit = abortAfter(DRAIN_TIMEOUT_MS, ended, clock);
        try {
            return await sendOnce(request, AbortSignal.any([signal, drainLimit]));
        }
        catch (error) {
            if (signal.aborted || !drainLimit.aborted)
                throw error;
            throw new network_error/* NetworkError */.D(request.purpose, request.url, drainLimit.reason);
        }
    };
}
/**
 * Aborts that many milliseconds after the signal did. The limits fit into what GitHub's runner grants: it
 * waits 7.5 s after SIGINT and 2.5 s more after SIGTERM, then it kills the process.
 */
function abortAfter(milliseconds, signal, clock) {
    const controller = new AbortController();
    const start = () => {
        const end = clock.after(milliseconds);
        end.addEventListener('abort', () => controller.abort(end.reason), { once: true });
    };
    if (signal.aborted)
        start();
    else
        signal.addEventListener('abort', start, { once: true });
    return controller.signal;
}

;// CONCATENATED MODULE: ./build/clients/http/in-flight.js
/** Knows which requests are in flight, so that a time-out can say what it interrupted. */
class InFlightRequests {
    /** With the reason of the latest retry, if there was one. */
    #requests = new Map();
    #latestPurpose;
    /**
     * What the requests in flight are for, each as the rest of "it was trying to …". Between two polls
     * (for a branch, say) it is the latest one.
     */
    get purposes() {
        const purposes = [...this.#requests].map(([{ purpose }, retryReason]) => retryReason === undefined ? purpose : `${purpose} (retrying because of ${retryReason})`);
        return purposes.length > 0 ? [...new Set(purposes)] : [this.#latestPurpose ?? []].flat();
    }
    /** The same sending, with every request counted as in flight until its retries have ended. */
    track(send) {
        return async (request, signal) => {
            this.#requests.set(request, undefined);
            this.#latestPurpose = request.purpose;
            try {
                return await send(request, signal);
            }
            finally {
                this.#requests.delete(request);
            }
        };
    }
    recordRetry(request, reason) {
        if (this.#requests.has(request))
            this.#requests.set(request, reason);
    }
}

// EXTERNAL MODULE: ./build/lib/json.js
var json = __webpack_require__(292);
;// CONCATENATED MODULE: ./build/clients/http/redaction.js


/**
 * The same line, on which no answer that could be quoted repeats a secret: GitHub's masks do not hold
 * any more once a text was cut, or escaped for Markdown. A success in JSON is never quoted, and stays
 * as it is.
 *
 * @param secrets those of the whole run; the passwords and the cookie of a request come on top
 */
function withRedaction(line, secrets) {
    return async (ask, signal) => {
        const answer = await line(ask, signal);
        if (answer.status < 300 && (0,http_response/* isJson */.Fh)(answer))
            return answer;
        return { ...answer, text: redact(answer.text, [...secrets, ...secretsInRequest(ask)]) };
    };
}
/** A text without the secrets, in any of the forms in which one is written. */
function redact(text, secrets) {
    return secrets
        .map((secret) => secret.toWellFormed())
        .flatMap(encodingsOf)
        .filter((form) => form.length >= MIN_SECRET_LENGTH)
        .toSorted((a, b) => b.length - a.length)
        .reduce((rest, form) => rest.replaceAll(form, '***'), text);
}
/** Shorter ones are no passwords (see `users`), and are a part of everything. */
const MIN_SECRET_LENGTH = 8;
/** A temporary admin's password and session are in no input. */
function secretsInRequest({ body = '', headers }) {
    const { password, newPassword } = (0,json/* parseJsonObject */.dw)(body);
    return [password, newPassword, headers?.['cookie']].filter((secret) => typeof secret === 'string');
}
function encodingsOf(secret) {
    return [
        secret,
        JSON.stringify(secret).slice(1, -1),
        encodeURIComponent(secret),
        Buffer.from(secret).toString('base64'),
    ];
}

// EXTERNAL MODULE: ./build/clients/http/undici.js
var undici = __webpack_require__(9446);
;// CONCATENATED MODULE: ./build/clients/http/transport.js



/** Time for a connection to stand, and for a response to begin or go on. */
const CONNECT_TIMEOUT_MS = 10_000;
const RESPONSE_TIMEOUT_MS = 30_000;
/** Neon's longest response, a full page of branches, stays far below it. */
const MAX_RESPONSE_BYTES = 32 * 1024 * 1024;
/**
 * Opens the one HTTP stack of the action. `HTTPS_PROXY` and `NO_PROXY` of a self-hosted runner
 * apply to `https`; plain `http`, which is for loopback only, never goes to a proxy, since the key
 * would cross the network readable. Redirects are not followed: undici's `request` hands out the
 * 3xx as it is, so credentials never go to where an answer points.
 *
 * @throws ActionError if a proxy variable holds no address
 */
function createTransport() {
    const limits = {
        connect: { timeout: CONNECT_TIMEOUT_MS },
        headersTimeout: RESPONSE_TIMEOUT_MS,
        bodyTimeout: RESPONSE_TIMEOUT_MS,
        maxResponseSize: MAX_RESPONSE_BYTES,
    };
    const direct = new undici/* EnvHttpProxyAgent */.J2({ ...limits, httpProxy: '', httpsProxy: '' });
    const proxied = proxyAgent(limits);
    return {
        send: (request, signal) => sendOnce(request, signal, request.url.protocol === 'https:' ? proxied : direct),
        close: async () => {
            await Promise.all([direct.destroy(), proxied.destroy()]);
        },
    };
}
function proxyAgent(limits) {
    try {
        return new undici/* EnvHttpProxyAgent */.J2(limits);
    }
    catch (cause) {
        // The address is not shown: it may hold the proxy's password.
        throw new errors/* ActionError */.l({
            attempted: 'use the proxy in `HTTPS_PROXY` or `HTTP_PROXY`',
            answered: 'the variable holds no address that can be used',
            remedy: 'write it like http://proxy.example.com:8080 where the runner is set up.',
        }, { cause });
    }
}
async function sendOnce(request, signal, dispatcher) {
    try {
        const { statusCode, headers, body } = await dispatcher.request({
            origin: request.url.origin,
            path: `${request.url.pathname}${request.url.search}`,
            method: request.method,
            headers: {
                accept: 'application/json',
                'user-agent': 'neon-auth-preview',
                ...request.headers,
            },
            body: request.body ?? null,
            signal,
        });
        return { status: statusCode, headers, text: await body.text() };
    }
    catch (error) {
        if (signal.aborted)
            throw signal.reason;
        throw new network_error/* NetworkError */.D(request.purpose, request.url, error);
    }
}

;// CONCATENATED MODULE: ./build/clients/http/session.js





const systemRuntime = { connect: createTransport, clock: systemClock };
/** The connections of one run under one time limit: opened when first needed, closed once. */
class HttpSession {
    #runtime;
    #cancelled;
    #timeLimit;
    #debug;
    #inFlight = new InFlightRequests();
    #closed = new AbortController();
    #open;
    /** @param cancelled ends every request and every wait */
    constructor(runtime, cancelled, timeLimit, debug) {
        this.#runtime = runtime;
        this.#cancelled = cancelled;
        this.#timeLimit = timeLimit;
        this.#debug = debug;
    }
    /**
     * A client whose responses repeat no secret where they could be quoted.
     *
     * @param timeout seconds for the whole run, counted from the first client
     * @throws ActionError if a proxy variable holds no URL
     */
    client(secrets, timeout) {
        const { clock } = this.#runtime;
        const { transport, signal } = this.#connect(timeout);
        return createHttpClient(withRedaction(transport.send, secrets), clock, signal, {
            track: (send) => this.#inFlight.track(send),
            onRetry: (request, reason, wait) => {
                this.#inFlight.recordRetry(request, reason);
                this.#debug(`retrying in ${wait} ms to ${request.purpose} (${reason})`);
            },
        });
    }
    #connect(timeout) {
        if (this.#open === undefined) {
            const { connect, clock } = this.#runtime;
            const transport = connect();
            const limit = this.#timeLimit(timeout, () => this.#inFlight.purposes, clock);
            const signal = AbortSignal.any([this.#cancelled, limit, this.#closed.signal]);
            this.#open = { transport, signal };
        }
        return this.#open;
    }
    async close() {
        // Requests that outlive the failure of another one must not keep the process alive.
        this.#closed.abort();
        await this.#open?.transport.close();
    }
}

;// CONCATENATED MODULE: ./build/lib/timings.js
/** Takes the time of a run's main steps, for whoever wonders what it waited for. */
class Timings {
    #clock;
    #taken = new Map();
    constructor(clock) {
        this.#clock = clock;
    }
    /** Does a step, and adds its time, whether it succeeds or not. */
    async measure(step, work) {
        const start = this.#clock.now();
        try {
            return await work();
        }
        finally {
            const before = this.#taken.get(step) ?? 0;
            this.#taken.set(step, before + this.#clock.now() - start);
        }
    }
    /** In the order in which the steps first ended. */
    get all() {
        return [...this.#taken].map(([step, milliseconds]) => ({ step, milliseconds }));
    }
}

// EXTERNAL MODULE: ./build/observe/observe.js + 4 modules
var observe = __webpack_require__(1434);
// EXTERNAL MODULE: ./build/observe/status.js
var observe_status = __webpack_require__(3237);
// EXTERNAL MODULE: ./build/report/format-error.js
var format_error = __webpack_require__(3439);
// EXTERNAL MODULE: ./build/report/publish.js + 4 modules
var publish = __webpack_require__(6773);
// EXTERNAL MODULE: ./build/report/report.js
var report_report = __webpack_require__(7177);
// EXTERNAL MODULE: ./build/report/settings-view.js
var settings_view = __webpack_require__(2230);
;// CONCATENATED MODULE: ./build/report/run-report.js



/** The report of a dry run. */
function planReport(settings, observed, plan) {
    return {
        ...report_report/* EMPTY_REPORT */.V,
        operation: settings.operation,
        result: 'planned',
        branch: observed.branch,
        integration: observed.auth?.integration,
        domains: declaredDomains(settings),
        changes: (0,plan_plan/* changesOf */.fs)(plan).map((change) => ({
            change: (0,plan_plan/* describeChange */.uQ)(change),
            status: 'planned',
        })),
        warnings: plan.warnings,
        notes: plan.notes,
        callbacks: declaredCallbacks(settings, observed.auth?.integration),
    };
}
/** The report of a run that changed what had to be changed. */
function runReport(settings, observed, plan, applied) {
    return {
        ...report_report/* EMPTY_REPORT */.V,
        operation: settings.operation,
        result: applied.errors.length > 0 ? 'failed' : resultOf(settings, applied),
        created: applied.created,
        branch: observed.branch,
        integration: applied.integration,
        users: allUsers(settings, observed, plan, applied),
        domains: declaredDomains(settings),
        changes: applied.outcomes.map(({ change, status }) => ({
            change: (0,plan_plan/* describeChange */.uQ)(change),
            status,
        })),
        warnings: [...plan.warnings, ...applied.warnings],
        notes: [...plan.notes, ...applied.notes],
        callbacks: declaredCallbacks(settings, applied.integration),
    };
}
function resultOf({ operation }, { created, outcomes, integration }) {
    const done = outcomes.some(({ status }) => status === 'done');
    // What is kept at the end of a job, because it may be another one's, is there and unchanged.
    if (operation === 'teardown')
        return done ? 'disabled' : integration ? 'unchanged' : 'absent';
    if (created)
        return 'enabled';
    return done ? 'updated' : 'unchanged';
}
function declaredCallbacks({ authSettings }, integration) {
    return (0,settings_view/* callbacksOf */.Y)(authSettings.map(({ setting }) => setting), integration);
}
function declaredDomains({ operation, domains }) {
    return operation === 'setup' ? domains : [];
}
/**
 * The declared users: those that were seeded, and those that were as declared before. A user who was
 * to be seeded, and was not, is neither.
 */
function allUsers(settings, { auth }, plan, applied) {
    if (settings.operation === 'teardown')
        return [];
    const seeded = new Map(applied.users.map((user) => [user.email, user]));
    const changes = (0,plan_plan/* changesOf */.fs)(plan).flatMap((change) => (change.kind === 'seed' ? change.users : []));
    const different = new Set(changes.map(({ email }) => email));
    return settings.users.flatMap(({ email }) => {
        const user = seeded.get(email);
        if (user !== undefined)
            return [user];
        const sighting = auth?.users.states.get(email);
        if (sighting?.kind !== 'seen' || different.has(email))
            return [];
        const { id, name, roles } = sighting.user;
        return [{ email, id, name, roles, status: 'unchanged' }];
    });
}

// EXTERNAL MODULE: ./build/report/status-report.js
var status_report = __webpack_require__(9380);
;// CONCATENATED MODULE: ./build/report/sweep-report.js



/** How a branch that is torn down, or was to be, is told as a change. */
const CHANGED = {
    swept: 'done',
    planned: 'planned',
    failed: 'failed',
    'not tried': 'not tried',
};
/** The report of a sweep: a change for every branch that was left over, and what was kept. */
function sweepReport({ deleteData, dryRun }, swept) {
    const { branches } = swept;
    const kept = [...withStatus(branches, 'kept'), ...withStatus(branches, 'in use')];
    const what = (0,plan_plan/* describeChange */.uQ)({ kind: 'disable', deleteData });
    return {
        ...report_report/* EMPTY_REPORT */.V,
        operation: 'sweep',
        result: dryRun ? 'planned' : 'swept',
        changes: branches.flatMap(({ branch, status, reason }) => {
            const told = CHANGED[status];
            const change = `${what} on branch ${(0,lib_text/* printable */.g$)(branch.name, 100)}, because ${reason}`;
            return told === undefined ? [] : [{ change, status: told }];
        }),
        sweep: {
            swept: withStatus(branches, dryRun ? 'planned' : 'swept').length,
            kept: kept.map(({ branch, reason }) => ({ name: branch.name, reason })),
            withoutAuth: withStatus(branches, 'without auth').length,
        },
    };
}
function withStatus(branches, status) {
    return branches.filter((one) => one.status === status);
}

// EXTERNAL MODULE: ./build/report/markdown.js
var markdown = __webpack_require__(4902);
// EXTERNAL MODULE: ./build/report/truncate.js
var truncate = __webpack_require__(3337);
;// CONCATENATED MODULE: ./build/report/comment.js



/** GitHub takes 65,536 characters; of each table, much less is enough. */
const LIMITS = { items: 50, bytes: 15_000 };
/**
 * What the comment on the pull request is to say: what is, not what this run changed, so that it stays
 * as it is while nothing changes. Text from outside stands in it as code only, where GitHub sees no
 * mentions and no references.
 *
 * @returns undefined if this run has nothing to say there
 */
function renderComment(settings, report) {
    const { operation, dryRun, lifetime, jobAuth } = settings;
    // Auth that goes with the job is none that a reader of the pull request could use.
    if (lifetime === 'job' || jobAuth !== undefined)
        return undefined;
    if (dryRun || report.result === 'skipped')
        return undefined;
    if (operation !== 'setup' && operation !== 'teardown')
        return undefined;
    const marker = markerOf(settings);
    if (report.result === 'failed') {
        return {
            marker,
            text: `### Neon Auth: the latest ${operation} failed\n\n${FAILED}`,
            create: false,
        };
    }
    return operation === 'setup'
        ? { marker, text: ready(settings, report), create: true }
        : { marker, text: removed(settings), create: false };
}
const FAILED = 'The log of its job tells why.';
/**
 * One comment for each branch that a pull request has auth on: the jobs of a monorepo, with a project
 * or a branch each, do not take turns in one comment.
 */
function markerOf({ projectId, branch }) {
    const key = (0,external_node_crypto_.createHash)('sha256').update(`${projectId} ${branch}`).digest('hex').slice(0, 16);
    return `<!-- neon-auth-preview ${key} -->`;
}
function ready({ users, domains, branch }, { integration }) {
    const addresses = [
        ['`base_url`', integration?.baseUrl],
        ['`jwks_url`', integration?.jwksUrl],
    ];
    const told = addresses.flatMap(([name, url]) => (url ? [[name, (0,markdown/* inlineCode */.ti)(url.href)]] : []));
    const present = users.filter(({ absent }) => absent !== true);
    return [
        '### Neon Auth is ready for this preview',
        (0,markdown/* table */.tp)(['', ''], [['Branch', (0,markdown/* inlineCode */.ti)(branch)], ...told]),
        (0,truncate/* truncatedTable */.T)(['Test user', 'Roles'], present, LIMITS, ({ email, roles }) => [
            (0,markdown/* inlineCode */.ti)(email),
            roles === undefined || roles.length === 0 ? '' : (0,markdown/* inlineCode */.ti)(roles.join(', ')),
        ]),
        (0,truncate/* truncatedTable */.T)(['Trusted domain'], domains, LIMITS, (domain) => [(0,markdown/* inlineCode */.ti)(domain)]),
    ]
        .filter(Boolean)
        .join('\n\n');
}
function removed({ branch, deleteData }) {
    const kept = deleteData ? '' : ' Its data is kept.';
    return `### Neon Auth was removed\n\nAuth is not enabled on branch ${(0,markdown/* inlineCode */.ti)(branch)} any more.${kept}`;
}

;// CONCATENATED MODULE: ./build/report/update-comment.js




/** Milliseconds. A comment is not worth more. */
const COMMENT_TIMEOUT_MS = 20_000;
/**
 * Keeps the comment on the pull request up to date, if that is wanted. One that can't be kept is worth a
 * warning, but never fails a job that succeeded.
 *
 * @param github undefined: there is no token to write with
 */
async function updateComment(settings, report, github, runner) {
    const { comment, pullRequest, apiKey } = settings;
    const wanted = comment ? renderComment(settings, report) : undefined;
    if (wanted === undefined)
        return;
    const warn = (why) => runner.warning(`The comment could not be kept up to date: ${why}`);
    if (pullRequest === undefined)
        return warn('this event has no pull request.');
    if (github === undefined)
        return warn('there is no `github_token`.');
    // After the end of the run nothing new starts.
    if (github.http.signal.aborted)
        return warn('the run was ended before.');
    try {
        const { upsertComment } = await __webpack_require__.e(/* import() */ 845).then(__webpack_require__.bind(__webpack_require__, 2845));
        // GitHub masks secrets in logs alone.
        const text = redact(wanted.text, [apiKey, github.token, ...declaredSecrets(settings)]);
        const limited = { ...github, http: github.http.withTimeout(COMMENT_TIMEOUT_MS) };
        const done = await upsertComment(limited, pullRequest.number, { ...wanted, text });
        runner.debug(`comment on pull request ${pullRequest.number}: ${done}`);
    }
    catch (error) {
        warn(error instanceof errors/* ActionError */.l ? error.message : String(error));
    }
}

// EXTERNAL MODULE: ./build/runner/cancellation.js
var cancellation = __webpack_require__(172);
;// CONCATENATED MODULE: ./build/settings/config-file/workspace.js
/** The workspace of the job that an environment belongs to. */
function jobWorkspace(environment = process.env) {
    return { root: environment['GITHUB_WORKSPACE'] || process.cwd(), environment };
}

;// CONCATENATED MODULE: ./build/lib/issues.js
/** Collects what is wrong with the inputs, so that all of it can be said at once. */
class Issues {
    #lines = [];
    add(where, problem, place) {
        const file = place?.file === undefined ? '' : `${place.file}, `;
        const at = place === undefined ? '' : ` (${file}line ${place.line}, column ${place.column})`;
        this.#lines.push(`${where}${at}: ${problem}`);
    }
    /** The same collection, in which every mistake is told of one place. */
    at(where, place) {
        return { add: (_, problem) => this.add(where, problem, place) };
    }
    get lines() {
        return this.#lines;
    }
}

// EXTERNAL MODULE: ./build/clients/http/urls.js
var urls = __webpack_require__(7068);
;// CONCATENATED MODULE: ./build/settings/github.js

/**
 * How GitHub can be asked.
 *
 * @returns undefined if it can't: there is no token, or no address that one may be sent to
 */
function readGitHub(inputs, { apiUrl, repository }, mistakes) {
    const token = inputs('github_token');
    if (token === '')
        return undefined;
    if (!/^[\x21-\x7e]+$/.test(token)) {
        mistakes.add('github_token', 'has white space or other characters in it that no token has');
        return undefined;
    }
    const url = URL.parse(apiUrl);
    const [, owner, repo] = /^([\w.-]+)\/([\w.-]+)$/.exec(repository) ?? [];
    if (url === null || !(0,urls/* maySendSecretsTo */.k1)(url) || owner === undefined || repo === undefined) {
        return undefined;
    }
    return { apiUrl: `${url.origin}${url.pathname}`.replace(/\/+$/, ''), owner, repo, token };
}

// EXTERNAL MODULE: ./build/settings/inputs.js
var settings_inputs = __webpack_require__(9511);
;// CONCATENATED MODULE: ./build/settings/deployment-lookup.js



/**
 * Reads what it takes to find the pull request of a deployment. What is wrong with the inputs is told
 * when all of them are read.
 *
 * @returns undefined if nothing has to be found, or there is no way to
 */
function readDeploymentLookup(texts, trigger) {
    const inputs = (name) => texts(name).trim();
    const { deployment } = trigger;
    if (inputs('operation') !== 'auto' || deployment === undefined)
        return undefined;
    const mistakes = new Issues();
    const github = readGitHub(inputs, trigger.github, mistakes);
    const timeout = (0,settings_inputs/* readTimeout */.OW)(inputs, mistakes);
    if (github === undefined || mistakes.lines.length > 0)
        return undefined;
    const secrets = ['api_key', 'user_password', 'github_token'].map(inputs);
    return { deployment, github, timeout, secrets: secrets.filter((secret) => secret !== '') };
}

// EXTERNAL MODULE: ./build/settings/config-file/config.js
var config = __webpack_require__(2388);
// EXTERNAL MODULE: ./build/settings/config-file/declared-settings.js
var declared_settings = __webpack_require__(6348);
// EXTERNAL MODULE: ./build/settings/domains.js
var settings_domains = __webpack_require__(4817);
// EXTERNAL MODULE: ./build/event/workflow-event.js
var workflow_event = __webpack_require__(8807);
// EXTERNAL MODULE: ./build/stack-auth/operations.js
var operations = __webpack_require__(5416);
;// CONCATENATED MODULE: ./build/settings/operation.js


/** The values of the `lifetime` input: how long auth lives. */
const LIFETIMES = ['pull_request', 'job'];
/** The values of the `operation` input. */
const OPERATIONS = [
    'auto',
    'setup',
    'teardown',
    'sweep',
    'status',
    ...operations/* STACK_OPERATIONS */.U,
];
/**
 * What `operation: auto` means for an event: a pull request that closes is torn down, any other
 * activity of one sets up, and so does a deployment of one. On other events `lifetime: job` says as
 * much as `operation: setup` does, since there is nothing else that it could be for; without it a
 * schedule sweeps, and else the operation has to be said. A job that ends tears down.
 */
function chooseOperation(wanted, trigger, lifetime, mistakes) {
    if (trigger.jobAuth !== undefined)
        return { operation: 'teardown', automatic: false };
    if (wanted !== 'auto')
        return { operation: wanted, automatic: false };
    if ((0,workflow_event/* isPullRequestEvent */.T5)(trigger.name)) {
        // Without the payload a close would look like any other activity.
        if (trigger.pullRequest === undefined) {
            mistakes.add('operation', `auto found no pull request in the payload of ${trigger.name}`);
        }
        return { operation: trigger.action === 'closed' ? 'teardown' : 'setup', automatic: true };
    }
    if (trigger.name === 'deployment_status') {
        if (trigger.deployment === undefined) {
            mistakes.add('operation', 'auto found no deployment in the payload of deployment_status');
        }
        else if (trigger.pullRequest === undefined) {
            mistakes.add('github_token', NOT_FOUND);
        }
        return { operation: 'setup', automatic: true };
    }
    if (lifetime === 'job')
        return { operation: 'setup', automatic: false };
    if (trigger.name === 'schedule')
        return { operation: 'sweep', automatic: true };
    mistakes.add('operation', `auto knows what to do on pull_request, pull_request_target, deployment_status and schedule, but this is ${trigger.name || 'an unknown event'}; say \`operation: setup\` or \`operation: teardown\`, and which \`branch\``);
    return { operation: 'setup', automatic: true };
}
const NOT_FOUND = 'is needed to find the pull request that was deployed, with the permission pull-requests: read';
/**
 * Whether `reset` applies: when a preview begins (opened, reopened), when a workflow is started by
 * hand, and whenever auth is to live as long as the job, which begins with it. Otherwise never on a
 * push, a schedule or any other event, which finds a preview that is in use.
 */
function startsPreview({ name, action }, lifetime) {
    if (lifetime === 'job')
        return true;
    return (0,workflow_event/* isPullRequestEvent */.T5)(name)
        ? action === 'opened' || action === 'reopened'
        : name === 'workflow_dispatch' || name === 'repository_dispatch';
}

// EXTERNAL MODULE: ./build/settings/provider.js
var settings_provider = __webpack_require__(8619);
;// CONCATENATED MODULE: ./build/settings/secrets-in-outputs.js


/** What the outputs say whatever is declared. */
const OUTPUT_WORDS = [
    'enabled',
    'updated',
    'disabled',
    'teardown',
    'better_auth',
    ...plan_plan/* FIXED_DESCRIPTIONS */.bD,
];
/**
 * GitHub drops an output, without a word, if a masked text is any part of it. So a password must not
 * be a part of what the outputs will hold.
 *
 * @param passwords without those that are wrong anyway: a text of one letter is part of everything
 */
function checkSecretsNotInOutputs(settings, passwords, mistakes) {
    const shown = new Map([
        ['api_host', [settings.apiHost]],
        ['project_id', [settings.projectId]],
        ['branch', [settings.branch]],
        ['database_name', settings.databaseName === undefined ? [] : [settings.databaseName]],
        ['domains', settings.domains],
        [
            'users',
            settings.users.flatMap(({ email, name, roles }) => [email, name ?? '', ...(roles ?? [])]),
        ],
        ['config_file', settings.authSettings.flatMap(shownTexts)],
    ]);
    const isPartOfAny = (texts) => passwords.some((password) => texts.some((text) => text.includes(password)));
    for (const [input, texts] of shown) {
        if (!isPartOfAny(texts))
            continue;
        mistakes.add(input, `has a declared password or other secret as a part of it. ${WHY_NOT}`);
    }
    if (isPartOfAny(OUTPUT_WORDS)) {
        mistakes.add('outputs', `have a declared password or other secret as a part of their own words. ${WHY_NOT}`);
    }
}
/** What the output `changes` tells of a setting. */
function shownTexts({ setting, fields, fromEnvironment }) {
    return Object.entries(fields)
        .filter(([name]) => !(0,compare/* isSecret */.$f)(setting, name) && !fromEnvironment.includes(name))
        .map(([, value]) => String(value));
}
const WHY_NOT = 'GitHub masks secrets, and drops every output in which one occurs; choose another one';

// EXTERNAL MODULE: ./build/auth-settings/allow-localhost.js
var allow_localhost = __webpack_require__(6942);
;// CONCATENATED MODULE: ./build/settings/setup-options.js



/** Seconds that one may wait for something. */
const WAIT = { least: 0, most: 3600 };
/** What is wished for a setup, and means nothing otherwise. */
function readSetupOptions(inputs, mistakes) {
    return {
        lifetime: (0,settings_inputs/* readChoice */.Kf)(inputs, 'lifetime', LIFETIMES, mistakes) ?? 'pull_request',
        allowLocalhost: readAllowLocalhost(inputs, mistakes),
        prune: (0,settings_inputs/* readSwitch */.hc)(inputs, 'prune', mistakes) ?? false,
        reset: (0,settings_inputs/* readSwitch */.hc)(inputs, 'reset', mistakes) ?? false,
        waitForBranch: (0,settings_inputs/* readSeconds */.UW)(inputs, 'wait_for_branch', WAIT, mistakes),
        waitForReady: (0,settings_inputs/* readSeconds */.UW)(inputs, 'wait_for_ready', WAIT, mistakes),
    };
}
/** Nothing wished: what a run has that sets nothing up. */
const NO_SETUP_OPTIONS = {
    lifetime: 'pull_request',
    allowLocalhost: [],
    prune: false,
    reset: false,
    waitForBranch: 0,
    waitForReady: 0,
};
/** Stands beside the file's settings, over which it wins. */
function readAllowLocalhost(inputs, mistakes) {
    const allow = (0,settings_inputs/* readSwitch */.hc)(inputs, 'allow_localhost', mistakes);
    if (allow === undefined)
        return [];
    return [{ setting: allow_localhost/* allowLocalhost */.$, fields: { allow_localhost: allow }, fromEnvironment: [] }];
}

// EXTERNAL MODULE: ./build/branch-name/pattern.js
var branch_name_pattern = __webpack_require__(5937);
;// CONCATENATED MODULE: ./build/settings/sweep.js




/** @returns undefined if something is wrong, which has been added to the mistakes */
function readSweep(inputs, event, mistakes) {
    const pattern = (0,branch_name_pattern/* parsePattern */.E)(inputs('branch'), mistakes);
    const github = readGitHub(inputs, event.github, mistakes);
    if (github === undefined)
        mistakes.add('github_token', WITHOUT_GITHUB);
    // A schedule without a lifetime sweeps: a typo in it must not.
    (0,settings_inputs/* readChoice */.Kf)(inputs, 'lifetime', LIFETIMES, mistakes);
    if (inputs('auth_provider') === 'stack')
        mistakes.add('auth_provider', NOT_OF_STACK);
    const rest = {
        operation: 'sweep',
        apiKey: inputs('api_key'),
        apiHost: (0,settings_inputs/* readApiHost */.bB)(inputs, mistakes),
        projectId: (0,settings_inputs/* readProjectId */.bS)(inputs, mistakes),
        deleteData: (0,settings_inputs/* readSwitch */.hc)(inputs, 'delete_data', mistakes) ?? true,
        timeout: (0,settings_inputs/* readTimeout */.OW)(inputs, mistakes),
        dryRun: (0,settings_inputs/* readSwitch */.hc)(inputs, 'dry_run', mistakes) ?? false,
        summary: (0,settings_inputs/* readSwitch */.hc)(inputs, 'summary', mistakes) ?? true,
        exportEnv: false,
    };
    return pattern && github && { ...rest, pattern, github };
}
const NOT_OF_STACK = 'stack has no sweep: close each preview by `operation: teardown`';
const WITHOUT_GITHUB = 'is needed for a sweep, which asks GitHub what pull requests are closed: leave it out, so that it is the token of the job';

// EXTERNAL MODULE: ./build/branch-name/template.js
var template = __webpack_require__(273);
;// CONCATENATED MODULE: ./build/settings/target.js



/** Reads which branch of which project is meant, and where Neon's API is. */
function readTarget(inputs, { pullRequest, jobAuth }, mistakes) {
    const apiHost = (0,settings_inputs/* readApiHost */.bB)(inputs, mistakes);
    // At the end of a job it is known what is meant: expressions in inputs may have changed since.
    if (jobAuth)
        return { apiHost, projectId: jobAuth.projectId, branch: jobAuth.branchId };
    const projectId = (0,settings_inputs/* readProjectId */.bS)(inputs, mistakes);
    return { apiHost, projectId, branch: readBranch(inputs, pullRequest, mistakes) };
}
function readBranch(inputs, pullRequest, mistakes) {
    const branch = (0,template/* renderTemplate */.X)(inputs('branch'), 'branch', pullRequest, mistakes);
    if (branch === '')
        mistakes.add('branch', 'is empty; give the name or id of the preview branch');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: no branch name has them
    if (branch !== undefined && /[\u0000-\u001f\u007f]/.test(branch)) {
        mistakes.add('branch', `"${(0,lib_text/* printable */.g$)(branch)}" has a line break or another control character in it`);
    }
    return branch ?? '';
}

;// CONCATENATED MODULE: ./build/settings/settings.js














/**
 * Reads and checks all inputs against what started the workflow. Nothing is called, printed or
 * changed; all mistakes come back together.
 */
async function readSettings(texts, trigger, workspace = jobWorkspace()) {
    const inputs = (name) => texts(name).trim();
    const mistakes = new Issues();
    const warnings = [];
    (0,settings_inputs/* checkApiKey */.Sq)(inputs('api_key'), mistakes);
    const wanted = (0,settings_inputs/* readChoice */.Kf)(inputs, 'operation', OPERATIONS, mistakes) ?? 'setup';
    const lifetime = inputs('lifetime') === 'job' ? 'job' : 'pull_request';
    const choice = chooseOperation(wanted, trigger, lifetime, mistakes);
    const around = { trigger, workspace, mistakes, warnings };
    const { read, secrets } = choice.operation === 'sweep'
        ? { read: readSweep(inputs, trigger, mistakes), secrets: [inputs('user_password')] }
        : await readForBranch(texts, { ...choice, operation: choice.operation }, around);
    const all = [inputs('api_key'), inputs('github_token'), ...secrets];
    return {
        secrets: all.filter((secret) => secret !== ''),
        warnings,
        outcome: mistakes.lines.length > 0 || read === undefined
            ? { kind: 'mistakes', mistakes: mistakes.lines }
            : { kind: 'settings', settings: read },
    };
}
/** @returns the settings, which count only without mistakes, and the secrets that were declared */
async function readForBranch(texts, { operation, automatic }, { trigger, workspace, mistakes, warnings }) {
    const inputs = (name) => texts(name).trim();
    const { pullRequest, deployment, jobAuth } = trigger;
    // Only a setup needs users, domains, the file and the waits: a mistake in them, or a missing
    // checkout, must not leave auth behind.
    const setup = operation === 'setup';
    const { users, passwords, validPasswords } = setup
        ? await readDeclaredUsers(texts, mistakes)
        : { ...NO_USERS, passwords: [inputs('user_password')] };
    const place = readTarget(inputs, trigger, mistakes);
    const authProvider = (0,settings_provider/* readProvider */.WE)(inputs, operation, mistakes);
    // Nothing that a teardown needs: a mistake in it must not leave auth behind.
    const github = readGitHub(inputs, trigger.github, setup ? mistakes : new Issues());
    const around = { workspace, pullRequest, defaultPassword: inputs('user_password') };
    const { domains, file } = setup
        ? await readSurroundings(inputs, around, mistakes, warnings)
        : { domains: [], file: config/* NO_CONFIG */.H };
    const deployed = automatic && deployment ? (0,settings_domains/* readDeploymentOrigin */.Kg)(deployment.url, mistakes) : [];
    const wishes = setup ? readSetupOptions(inputs, mistakes) : NO_SETUP_OPTIONS;
    (0,settings_provider/* checkProviderOfFile */.R)(file.authProvider, authProvider, mistakes);
    const settings = {
        operation,
        authProvider,
        automatic,
        pullRequest,
        isPrivateRepository: trigger.isPrivateRepository,
        lifetime: wishes.lifetime,
        jobAuth,
        apiKey: inputs('api_key'),
        ...place,
        github,
        databaseName: inputs('database_name') || file.databaseName,
        users: settings_allUsers(users, file.users),
        domains: [...new Set([...domains, ...deployed, ...file.domains])],
        authSettings: (0,declared_settings/* mergeSettings */.ss)(wishes.allowLocalhost, file.authSettings),
        testRecipient: file.testRecipient,
        prune: wishes.prune,
        reset: wishes.reset && startsPreview(trigger, wishes.lifetime),
        deleteData: (0,settings_inputs/* readSwitch */.hc)(inputs, 'delete_data', mistakes) ?? true,
        waitForBranch: wishes.waitForBranch,
        waitForReady: wishes.waitForReady,
        timeout: Math.min((0,settings_inputs/* readTimeout */.OW)(inputs, mistakes), jobAuth ? MAX_POST_STEP_SECONDS : Infinity),
        dryRun: (0,settings_inputs/* readSwitch */.hc)(inputs, 'dry_run', mistakes) ?? false,
        summary: (0,settings_inputs/* readSwitch */.hc)(inputs, 'summary', mistakes) ?? true,
        comment: (0,settings_inputs/* readSwitch */.hc)(inputs, 'comment', mistakes) ?? false,
        exportEnv: operation !== 'teardown' && ((0,settings_inputs/* readSwitch */.hc)(inputs, 'export_env', mistakes) ?? false),
    };
    await checkForStack({ ...settings, reset: wishes.reset }, inputs, mistakes);
    checkSecretsNotInOutputs(settings, [...validPasswords, ...declaredSecrets(settings)], mistakes);
    return { read: settings, secrets: [...passwords, ...file.secrets] };
}
/** Seconds for the end of a job. Of a job that was cancelled, GitHub ends all after 5 minutes. */
const MAX_POST_STEP_SECONDS = 240;
const NO_USERS = { users: [], passwords: [], validPasswords: [] };
async function readDeclaredUsers(texts, mistakes) {
    // Untrimmed: in YAML the white space before the first word counts.
    const [text, password] = [texts('users'), texts('user_password').trim()];
    if (text.trim() === '' && password === '')
        return NO_USERS;
    // The YAML parser and the schema cost start-up time that a run without users need not pay.
    const { readUsers } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(464)]).then(__webpack_require__.bind(__webpack_require__, 7464));
    return readUsers(text.trim() === '' ? '' : text, password, mistakes);
}
async function readSurroundings(inputs, around, mistakes, warnings) {
    const domains = await (0,settings_domains/* readDomains */._f)(inputs('domains'), around.pullRequest, mistakes, warnings);
    const path = inputs('config_file');
    if (path === '')
        return { domains, file: config/* NO_CONFIG */.H };
    // As with users: only who has a file pays for reading it.
    const { readConfigFile } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(403)]).then(__webpack_require__.bind(__webpack_require__, 1403));
    return { domains, file: await readConfigFile(path, around, mistakes, warnings) };
}
/** Of a user who is in both, the first entry wins. */
function settings_allUsers(first, second) {
    const emails = new Set(first.map(({ email }) => email));
    return [...first, ...second.filter(({ email }) => !emails.has(email))];
}
/** Checks what only Better Auth has, where a step with Stack Auth declares it. */
async function checkForStack(asked, inputs, mistakes) {
    if (asked.authProvider !== 'stack' || asked.operation !== 'setup')
        return;
    const { checkStackInputs } = await __webpack_require__.e(/* import() */ 323).then(__webpack_require__.bind(__webpack_require__, 4323));
    checkStackInputs({ ...asked, userPassword: inputs('user_password') }, mistakes);
}

;// CONCATENATED MODULE: ./build/run-operation.js





















/**
 * A run that is not skipped: settings → observe → plan → apply → report. A status is observed and
 * reported. Of a deployment, the pull request is found before the settings are read.
 *
 * @param cancelled ends it; what was changed only for the run is put back then
 * @throws what went wrong; except for wrong inputs, a deployment that can't be looked up and an
 *   unusable proxy, after it was reported
 */
async function runOperation(runner, event, cancelled, outside = systemRuntime) {
    const network = new HttpSession(outside, cancelled, cancellation/* timeLimit */.zc, runner.debug);
    try {
        const trigger = await resolvePullRequest(event, runner, network);
        if (trigger === undefined)
            return await (0,publish/* publish */.m)(runner, report_report/* EMPTY_REPORT */.V, publish/* LOG_ONLY */.O);
        const { secrets, warnings, outcome } = await readSettings(runner.input, trigger, jobWorkspace(runner.environment));
        for (const secret of secrets)
            runner.mask(secret);
        for (const warning of warnings)
            runner.warning(warning);
        if (outcome.kind === 'mistakes')
            throw new errors/* InvalidInputsError */.X(outcome.mistakes);
        const { settings } = outcome;
        const { apiHost: host, apiKey, projectId, github } = settings;
        const http = network.client(secrets, settings.timeout);
        const observing = {
            neon: { http, host, apiKey, projectId },
            github: github && { ...github, http },
            debug: runner.debug,
        };
        await observeAndChange(settings, warnings, observing, runner);
    }
    finally {
        await network.close();
    }
}
/**
 * What started the workflow, with the pull request that a deployment is of.
 *
 * @returns undefined if there is no such pull request, which was said then
 */
async function resolvePullRequest(event, runner, network) {
    // At the end of a job it is known what is to be removed.
    if (event.jobAuth !== undefined)
        return event;
    const search = readDeploymentLookup(runner.input, event);
    if (search === undefined)
        return event;
    for (const secret of search.secrets)
        runner.mask(secret);
    const { findDeployedPullRequest } = await __webpack_require__.e(/* import() */ 27).then(__webpack_require__.bind(__webpack_require__, 9027));
    const found = await findDeployedPullRequest(search, network.client(search.secrets, search.timeout));
    if ('pullRequest' in found)
        return { ...event, pullRequest: found.pullRequest };
    runner.notice(found.why);
    return undefined;
}
async function observeAndChange(settings, warnings, observing, runner) {
    const timings = new Timings(observing.neon.http.clock);
    const { report, errors } = await runSettings(settings, observing, timings, runner).catch((error) => ({
        report: { ...report_report/* EMPTY_REPORT */.V, operation: settings.operation },
        errors: [error],
    }));
    const allWarnings = [...new Set([...warnings, ...report.warnings])];
    const whole = { ...report, warnings: allWarnings, timings: timings.all };
    const failure = errors.length > 0 ? new AggregateError(errors) : undefined;
    const error = failure && (0,format_error/* formatError */.W)(failure).message;
    const told = failure ? { ...whole, result: 'failed', error } : whole;
    await (0,publish/* publish */.m)(runner, told, settings);
    if (settings.operation !== 'sweep') {
        await updateComment(settings, told, observing.github, runner);
    }
    if (failure)
        throw failure;
}
async function runSettings(settings, observing, timings, runner) {
    if (settings.operation !== 'sweep' && settings.authProvider === 'stack') {
        const { runStackOperation } = await __webpack_require__.e(/* import() */ 424).then(__webpack_require__.bind(__webpack_require__, 2424));
        return await runStackOperation(settings, observing, timings, runner);
    }
    switch (settings.operation) {
        case 'sweep': {
            const { sweepBranches } = await __webpack_require__.e(/* import() */ 847).then(__webpack_require__.bind(__webpack_require__, 3847));
            const swept = await timings.measure('sweeping', () => sweepBranches(settings, observing.neon));
            return { report: sweepReport(settings, swept), errors: swept.errors };
        }
        case 'status':
            return { report: (0,status_report/* statusReport */.X)(await (0,observe_status/* observeStatus */.b)(settings, observing.neon)), errors: [] };
        default:
            return await applyWithRetries(settings, observing, timings, runner);
    }
}
/** Turns of looking, planning and applying before a branch that keeps changing is given up. */
const MAX_ATTEMPTS = 3;
/**
 * Looks, plans and applies; anew, if what was planned does not hold any more when it is applied.
 *
 * @param earlier what became of the turns before
 */
async function applyWithRetries(settings, observing, timings, runner, earlier = []) {
    const observed = await timings.measure('looking', () => (0,observe/* observe */.l)(settings, observing));
    if ('stale' in observed) {
        runner.notice(observed.stale);
        return { report: { ...report_report/* EMPTY_REPORT */.V, notes: [observed.stale] }, errors: [] };
    }
    const plan = (settings.operation === 'teardown' ? teardown/* planTeardown */.UC : planSetup)(settings, observed);
    for (const warning of plan.warnings)
        runner.warning(warning);
    if (settings.dryRun)
        return { report: planReport(settings, observed, plan), errors: [] };
    const { branch, auth } = observed;
    const { neon, debug } = observing;
    const target = branch && { settings, neon, branch, auth, debug, timings, runner };
    const applied = target ? await apply(plan, target) : NOTHING_APPLIED;
    for (const warning of applied.warnings)
        runner.warning(warning);
    const turns = [...earlier, applied];
    if (applied.superseded && turns.length < MAX_ATTEMPTS) {
        runner.debug('auth was enabled by another job meanwhile; looking again');
        // What the branch had copied from its parent is gone by now.
        return await applyWithRetries({ ...settings, reset: false }, observing, timings, runner, turns);
    }
    return {
        report: runReport(settings, observed, plan, combineAttempts(earlier, applied)),
        errors: applied.superseded ? [alwaysSupersededError(settings)] : applied.errors,
    };
}
function alwaysSupersededError({ branch }) {
    return new errors/* ActionError */.l({
        attempted: `set up auth on branch "${(0,lib_text/* printable */.g$)(branch)}"`,
        answered: 'Neon says by turns that auth is enabled there and that it is not',
        likely: 'other jobs set the same branch up and tear it down at the same time.',
        remedy: 'give the jobs of one pull request a `concurrency` group, and run this one again.',
    });
}


/***/ }),

/***/ 2388:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ NO_CONFIG)
/* harmony export */ });
/** No file: nothing is declared. */
const NO_CONFIG = {
    authProvider: undefined,
    databaseName: undefined,
    users: [],
    domains: [],
    authSettings: [],
    testRecipient: undefined,
    secrets: [],
};


/***/ }),

/***/ 6348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pf: () => (/* binding */ fieldsOf),
/* harmony export */   iV: () => (/* binding */ toDeclaredSetting),
/* harmony export */   jS: () => (/* binding */ findDeclarations),
/* harmony export */   ss: () => (/* binding */ mergeSettings)
/* harmony export */ });
/* harmony import */ var _auth_settings_all_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(426);
/* harmony import */ var _lib_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(292);


/** Finds the settings in a file's content, be it right or wrong, but for what can have no fields. */
function findDeclarations(content) {
    return _auth_settings_all_js__WEBPACK_IMPORTED_MODULE_0__/* .AUTH_SETTINGS */ .R.flatMap((setting) => {
        const [key, ...rest] = setting.path;
        const value = content[key];
        if (setting.scalar)
            return value === undefined ? [] : [{ setting, holder: content, path: [] }];
        if (setting.inList) {
            return (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .asArray */ ._j)(value).flatMap((entry, index) => (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(entry) && entry['id'] === rest[0]
                ? [{ setting, holder: entry, path: [key, index] }]
                : []);
        }
        const holder = rest.reduce((inside, name) => ((0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(inside) ? inside[name] : undefined), value);
        return (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(holder) ? [{ setting, holder, path: setting.path }] : [];
    });
}
/** The declared fields of a setting, those that are not a part of it among them. */
function fieldsOf({ setting, holder }) {
    return setting.scalar ? { [setting.path[0]]: holder[setting.path[0]] } : holder;
}
/** A setting as it is compared and sent. */
function toDeclaredSetting(declaration, isFromEnvironment) {
    const { setting } = declaration;
    const fields = Object.entries(fieldsOf(declaration)).filter(([name, value]) => value !== undefined && !setting.metaFields?.includes(name));
    return {
        setting,
        fields: Object.fromEntries(fields),
        fromEnvironment: fields
            .map(([name]) => name)
            .filter((name) => isFromEnvironment([...declaration.path, name])),
    };
}
/** Settings declared in two places: of a field that is in both, the first place wins. */
function mergeSettings(first, second) {
    const both = second.map((weaker) => {
        const stronger = first.find(({ setting }) => setting === weaker.setting);
        if (stronger === undefined)
            return weaker;
        const own = Object.keys(stronger.fields);
        return {
            setting: weaker.setting,
            fields: { ...weaker.fields, ...stronger.fields },
            fromEnvironment: [
                ...stronger.fromEnvironment,
                ...weaker.fromEnvironment.filter((field) => !own.includes(field)),
            ],
        };
    });
    const alone = first.filter(({ setting }) => !second.some((other) => other.setting === setting));
    return [...both, ...alone];
}


/***/ }),

/***/ 4817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kg: () => (/* binding */ readDeploymentOrigin),
/* harmony export */   _f: () => (/* binding */ readDomains),
/* harmony export */   dO: () => (/* binding */ readDomain),
/* harmony export */   iI: () => (/* binding */ openPatternProblem),
/* harmony export */   iO: () => (/* binding */ SINGLE_LABEL)
/* harmony export */ });
/* harmony import */ var _branch_name_template_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(273);
/* harmony import */ var _clients_http_urls_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7068);
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4869);



/** Only what can't leave its label: a head ref such as `x.evil.example/` must not choose the host. */
const SINGLE_LABEL = {
    pattern: /^[A-Za-z0-9-]+$/,
    otherwise: 'which does not fit into a host name; use {number}, or {head_slug} for the head ref',
};
/** Each is one request to Neon, whose limit the runs of a whole organisation share. */
const MAX_DOMAINS = 200;
/** Characters of a host name (RFC 1035, 2.3.4), without the dot at its end. */
const MAX_HOST_LENGTH = 253;
/** Stands for a placeholder where only its position counts. */
const PLACEHOLDER_LABEL = 'placeholder';
/**
 * Reads `domains`: one a line or separated by commas, each normalised to the origin that a browser
 * sends. Neon compares the origin to the letter: scheme, host, port, no path.
 *
 * @param warnings takes what was changed or looks dangerous
 */
async function readDomains(text, pullRequest, mistakes, warnings) {
    const origins = new Set();
    const entries = text
        .split(/[\n,]/)
        .map((entry) => entry.trim())
        .filter((entry) => entry !== '');
    if (entries.length > MAX_DOMAINS) {
        mistakes.add('domains', `has more than ${MAX_DOMAINS} entries`);
        return [];
    }
    for (const entry of entries) {
        const origin = await readDomain(entry, pullRequest, mistakes, warnings);
        if (origin !== undefined)
            origins.add(origin);
    }
    return [...origins];
}
/**
 * Reads one entry of `domains`.
 *
 * @returns undefined if there was a mistake
 */
async function readDomain(entry, pullRequest, mistakes, warnings) {
    // Whoever writes a user name and password into an address does not want to read it in the log.
    const shown = `"${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(entry.replace(/^.*@/s, '…@'), 100)}"`;
    const filled = (0,_branch_name_template_js__WEBPACK_IMPORTED_MODULE_0__/* .renderTemplate */ .X)(entry, 'domains', pullRequest, mistakes, SINGLE_LABEL);
    if (filled === undefined)
        return undefined;
    const url = URL.parse(filled);
    if (url === null || !isHost(url.hostname)) {
        mistakes.add('domains', `${shown} is not an origin; write it like https://preview.example.com`);
        return undefined;
    }
    const problem = schemeProblem(url) ?? (await openPatternProblem(entry, url, warnings));
    if (problem !== undefined) {
        mistakes.add('domains', `${shown} ${problem}`);
        return undefined;
    }
    if (/^[^:]+:\/\/[^/?#]*[/?#]/.test(filled)) {
        warnings.push(`domains: ${shown} is registered as ${url.origin}, because browsers send an origin without path or slash.`);
    }
    return url.origin;
}
/**
 * Reads where a deployment can be seen, which whoever deploys says: one site, and no pattern.
 *
 * @returns its origin; nothing if there was a mistake
 */
function readDeploymentOrigin(address, mistakes) {
    const url = URL.parse(address);
    const problem = url === null || !isHost(url.hostname) || /[*{}]/.test(url.hostname)
        ? 'is not the address of one site'
        : schemeProblem(url);
    if (url !== null && problem === undefined)
        return [url.origin];
    const shown = (0,_lib_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(address.replace(/^.*@/s, '…@'), 100);
    mistakes.add('environment_url', `of the deployment, "${shown}", ${problem}`);
    return [];
}
/** Whether a host name, or a pattern of one, has as many characters as it must and may have. */
function isHost(hostname) {
    const name = hostname.replace(/\.$/, '');
    return name.length <= MAX_HOST_LENGTH && name.split('.').every((label) => label !== '');
}
function schemeProblem(url) {
    if (url.username !== '' || url.password !== '')
        return 'has a user name or password in it';
    if (url.protocol === 'https:')
        return undefined;
    if (url.protocol !== 'http:')
        return 'must begin with https://';
    return (0,_clients_http_urls_js__WEBPACK_IMPORTED_MODULE_1__/* .isLoopback */ .U9)(url.hostname)
        ? undefined
        : 'must begin with https://; plain http is for localhost only';
}
/**
 * Whether the entry trusts sites of strangers. What stands right of its last `*` or placeholder must
 * be a host that one owner has, which the Public Suffix List tells: nobody owns `com` or `co.uk`,
 * and everybody can have a site below `vercel.app`.
 *
 * @returns the problem if it trusts everyone
 */
async function openPatternProblem(entry, url, warnings) {
    const pattern = URL.parse(withoutPort(entry.replace(/\{[^{}\s]*\}/g, PLACEHOLDER_LABEL)));
    if (pattern === null)
        return 'has a placeholder where none can stand';
    const labels = pattern.hostname.split('.');
    const open = labels.findLastIndex((label) => label.includes('*') || label.includes(PLACEHOLDER_LABEL));
    if (open < 0)
        return undefined;
    const owned = labels.slice(open + 1).join('.');
    const { parse } = await __webpack_require__.e(/* import() */ 935).then(__webpack_require__.t.bind(__webpack_require__, 935, 19));
    const { domain, isPrivate } = parse(owned, { allowPrivateDomains: true });
    if (domain !== null || owned === 'localhost')
        return undefined;
    if (!isPrivate) {
        return 'would trust sites of everyone; name a domain of your own, like https://*.preview.example.com';
    }
    if (labels[open] === PLACEHOLDER_LABEL) {
        warnings.push(`domains: ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(url.origin)} is a site at ${owned}, where anybody can have one, and the pull request alone chooses which. Put something of your own into the name, like my-app-{head_slug}.`);
    }
    else if (url.hostname.includes('*')) {
        warnings.push(`domains: ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(url.origin)} also trusts sites of strangers, because anybody can have one at ${owned}. Name the preview's own host instead, for example with {number} or {head_slug}.`);
    }
    return undefined;
}
/** A placeholder may stand for the port, which its filler can't. */
function withoutPort(address) {
    return address.replace(/^([^:]+:[/\\]*[^/\\?#]*?):[^:/\\?#]*(?=[/\\?#]|$)/, '$1');
}


/***/ }),

/***/ 9511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kf: () => (/* binding */ readChoice),
/* harmony export */   OW: () => (/* binding */ readTimeout),
/* harmony export */   Sq: () => (/* binding */ checkApiKey),
/* harmony export */   UW: () => (/* binding */ readSeconds),
/* harmony export */   bB: () => (/* binding */ readApiHost),
/* harmony export */   bS: () => (/* binding */ readProjectId),
/* harmony export */   hc: () => (/* binding */ readSwitch)
/* harmony export */ });
/* harmony import */ var _clients_http_urls_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7068);
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4869);


/** `true` or `false`, and nothing else: a typo must not silently mean no. */
function readSwitch(inputs, name, mistakes) {
    const text = inputs(name);
    if (text === '')
        return undefined;
    if (text === 'true' || text === 'false')
        return text === 'true';
    mistakes.add(name, `must be true or false, but is "${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(text, 60)}"`);
    return undefined;
}
/**
 * A whole number of seconds.
 *
 * @returns 0 if it is wrong, which has been added to the mistakes then
 */
function readSeconds(inputs, name, { least, most }, mistakes) {
    const text = inputs(name);
    const seconds = /^\d{1,9}$/.test(text) ? Number(text) : undefined;
    if (seconds !== undefined && seconds >= least && seconds <= most)
        return seconds;
    mistakes.add(name, `must be a whole number of seconds from ${least} to ${most}, but is "${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(text, 60)}"`);
    return 0;
}
/** Seconds for the whole run. */
function readTimeout(inputs, mistakes) {
    return readSeconds(inputs, 'timeout', { least: 10, most: 21_600 }, mistakes);
}
/** One of a few words. */
function readChoice(inputs, name, choices, mistakes) {
    const text = inputs(name);
    const choice = choices.find((candidate) => candidate === text);
    if (choice === undefined) {
        mistakes.add(name, `must be one of ${choices.join(', ')}, but is "${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(text, 60)}"`);
    }
    return choice;
}
/** Adds what is wrong with the Neon API key, without quoting it. */
function checkApiKey(apiKey, mistakes) {
    if (apiKey === '') {
        mistakes.add('api_key', 'is missing: pass a Neon API key, kept as a secret of the repository, as secrets.NEON_API_KEY');
    }
    else if (!/^[\x21-\x7e]+$/.test(apiKey)) {
        mistakes.add('api_key', 'has white space or other characters in it that no Neon API key has');
    }
}
/** Project ids, as Neon's API document gives them. */
function readProjectId(inputs, mistakes) {
    const text = inputs('project_id');
    if (text === '') {
        mistakes.add('project_id', 'is missing; it is in the project settings in the Neon console');
    }
    else if (!/^[a-z0-9-]{1,60}$/.test(text)) {
        mistakes.add('project_id', `"${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(text, 60)}" is not the id of a Neon project (small letters, digits and hyphens, like late-frost-12345678)`);
    }
    return text;
}
/** The API's base address, without a slash at its end. */
function readApiHost(inputs, mistakes) {
    const text = inputs('api_host');
    const url = URL.parse(text);
    if (url === null) {
        mistakes.add('api_host', `"${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(text.replace(/^.*@/s, '…@'), 100)}" is not an address`);
    }
    else if (!(0,_clients_http_urls_js__WEBPACK_IMPORTED_MODULE_0__/* .maySendSecretsTo */ .k1)(url)) {
        mistakes.add('api_host', 'must be an https address without a user name, since the key is sent there');
    }
    else if (/[?#]/.test(text)) {
        mistakes.add('api_host', 'must end with its path: no ? and no #');
    }
    return (url === null ? text : `${url.origin}${url.pathname}`).replace(/\/+$/, '');
}


/***/ }),

/***/ 8619:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IQ: () => (/* binding */ AUTH_PROVIDERS),
/* harmony export */   R: () => (/* binding */ checkProviderOfFile),
/* harmony export */   WE: () => (/* binding */ readProvider)
/* harmony export */ });
/* harmony import */ var _stack_auth_operations_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5416);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9511);


/** The providers of Neon Auth; `stack` is the legacy Stack Auth. */
const AUTH_PROVIDERS = ['better_auth', 'stack'];
/** Reads `auth_provider`, and whether the operation is one that it has. */
function readProvider(inputs, operation, mistakes) {
    const provider = inputs('auth_provider') === ''
        ? 'better_auth'
        : ((0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .readChoice */ .Kf)(inputs, 'auth_provider', AUTH_PROVIDERS, mistakes) ?? 'better_auth');
    if (provider !== 'stack' && (0,_stack_auth_operations_js__WEBPACK_IMPORTED_MODULE_1__/* .isStackOperation */ .a)(operation)) {
        mistakes.add('operation', `${operation} is for \`auth_provider: stack\` only`);
    }
    return provider;
}
/** The input has to say the provider: a teardown reads no file. */
function checkProviderOfFile(authProvider, provider, mistakes) {
    if (authProvider === undefined || authProvider === provider)
        return;
    mistakes.add('config_file.auth_provider', `is ${authProvider}, but the input auth_provider is ${provider}; set the input, because a teardown does not read the file`);
}


/***/ }),

/***/ 5416:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ STACK_OPERATIONS),
/* harmony export */   a: () => (/* binding */ isStackOperation)
/* harmony export */ });
/** The operations that there are for Stack Auth only. */
const STACK_OPERATIONS = ['keys', 'claim'];
/** Whether an operation is one of them. */
function isStackOperation(operation) {
    return STACK_OPERATIONS.some((one) => one === operation);
}


/***/ }),

/***/ 4560:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lt: () => (/* binding */ combineErrors),
/* harmony export */   Qe: () => (/* binding */ forEachUser),
/* harmony export */   as: () => (/* binding */ authServiceError)
/* harmony export */ });
/* harmony import */ var p_limit__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(370);
/* harmony import */ var _clients_auth_service_auth_service_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6910);
/* harmony import */ var _clients_http_response_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9233);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1469);




/** The error for an admin's call that the auth service did not take. */
function authServiceError(attempted, answer) {
    if ((0,_clients_auth_service_auth_service_js__WEBPACK_IMPORTED_MODULE_0__/* .isOriginRejected */ .dw)(answer)) {
        return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .l({
            attempted,
            answered: `the auth service answered ${(0,_clients_http_response_js__WEBPACK_IMPORTED_MODULE_1__/* .formatResponse */ .nZ)(answer)}`,
            likely: 'it does not trust its own address, and there is neither a trusted domain nor localhost to come from.',
            remedy: 'declare a domain of the preview in `domains`, or set `allow_localhost: true`.',
        });
    }
    return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .l({
        attempted,
        answered: `the auth service answered ${(0,_clients_http_response_js__WEBPACK_IMPORTED_MODULE_1__/* .formatResponse */ .nZ)(answer)}`,
        remedy: 'correct what the message names, or run the job again, which is safe.',
    });
}
/**
 * Does some work for each user, and goes on with the others where it fails.
 *
 * @param atOnce users at a time
 * @returns what came of it, in the order of the users, without those for whom it failed
 * @throws what is no Failure
 */
async function forEachUser(users, atOnce, work) {
    const problems = [];
    const done = await (0,p_limit__WEBPACK_IMPORTED_MODULE_3__/* ["default"] */ .A)(atOnce).map(users, async (user) => {
        try {
            return [await work(user)];
        }
        catch (error) {
            if (!(error instanceof _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .l))
                throw error;
            problems.push(error);
            return [];
        }
    });
    return { done: done.flat(), problems };
}
const MAX_NAMED = 20;
/** One error for all users for whom it did not work; users beyond the first 20 are only counted. */
function combineErrors(problems, of) {
    const [first] = problems;
    if (first !== undefined && problems.length === 1)
        return first;
    const named = problems
        .slice(0, MAX_NAMED)
        .map(({ facts }) => `\n- could not ${facts.attempted}: ${facts.answered}`);
    const more = problems.length - named.length;
    return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .l({
        attempted: `seed ${problems.length} of ${of} users`,
        answered: `${named.join('')}${more > 0 ? `\n- and ${more} more` : ''}`,
        ...(first?.facts.likely !== undefined && { likely: first.facts.likely }),
        ...(first?.facts.remedy !== undefined && { remedy: first.facts.remedy }),
    });
}


/***/ }),

/***/ 6500:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XI: () => (/* binding */ existingUser),
/* harmony export */   o: () => (/* binding */ seededUser),
/* harmony export */   wm: () => (/* binding */ contextDraining),
/* harmony export */   zb: () => (/* binding */ contextForCleanup)
/* harmony export */ });
/** The same place, over a http that goes on for a moment after the run was ended. */
function contextForCleanup(seeding) {
    return contextOver(seeding.neon.http.forCleanup(), seeding);
}
/** The same place, over a http that lets a request end that is under way when the run is ended. */
function contextDraining(seeding) {
    return contextOver(seeding.neon.http.draining(), seeding);
}
function contextOver(http, seeding) {
    return {
        ...seeding,
        neon: { ...seeding.neon, http },
        service: { ...seeding.service, http },
    };
}
/** How a user is told that was looked at. */
function seededUser({ id, email, name, roles }, status) {
    // Every user has a role: none were seen where the management API made it.
    return { email, id, name, roles: roles.length === 0 ? undefined : roles, status };
}
/** How a user is told that exists and could not be looked at: what of it is as declared is not known. */
function existingUser(email) {
    return { email, id: undefined, name: undefined, roles: undefined, status: 'unchanged' };
}


/***/ }),

/***/ 8400:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HV: () => (/* binding */ UNKNOWN),
/* harmony export */   SL: () => (/* binding */ stateFromList),
/* harmony export */   sj: () => (/* binding */ ABSENT)
/* harmony export */ });
const UNKNOWN = { kind: 'unknown' };
const ABSENT = { kind: 'absent' };
/** What the list of all users, by address, tells of one user. */
function stateFromList(listed, email, password) {
    const user = listed.get(email);
    return user === undefined ? ABSENT : { kind: 'seen', user, password };
}


/***/ })

};
