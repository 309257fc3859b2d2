export const id = 90;
export const ids = [90];
export const modules = {

/***/ 9938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ executePlan)
/* harmony export */ });
/* harmony import */ var _lib_clean_up_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8687);
/* harmony import */ var _plan_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1583);


/**
 * Makes the changes of a plan, phase by phase. After one that failed, those beside it are finished and
 * later ones are not tried, except in a phase that always takes place. Never throws: what went wrong is
 * in the result, beside what went right.
 *
 * @param result is filled in
 */
async function executePlan(plan, actions, context, result, timings) {
    const started = new Map();
    const start = (phase) => {
        const running = started.get(phase) ?? runPhase(actions, { ...execution, phase });
        started.set(phase, running);
        return running;
    };
    const runAlways = async () => {
        await Promise.all(plan.phases.filter(({ always }) => always === true).map(start));
    };
    const cleanup = new _lib_clean_up_js__WEBPACK_IMPORTED_MODULE_0__/* .CleanupStack */ .zr();
    const execution = { plan, context, result, cleanup, runAlways };
    const [ordinary, always] = [false, true].map((late) => plan.phases.filter((phase) => (phase.always ?? false) === late));
    const runInTurn = async (phases = []) => {
        for (const phase of phases) {
            if (result.superseded)
                break;
            await timings.measure(phase.name, () => start(phase));
        }
    };
    await runInTurn(ordinary);
    await timings.measure('clean-up', async () => {
        result.errors.push(...(await cleanup.run()));
    });
    await runInTurn(always);
    const order = (0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .changesOf */ .fs)(plan);
    result.outcomes = result.outcomes.toSorted((a, b) => order.indexOf(a.change) - order.indexOf(b.change));
    return result;
}
async function runPhase({ handlers, before, during }, execution) {
    const { phase, result } = execution;
    const step = async (work) => {
        try {
            await work?.(execution);
        }
        catch (error) {
            result.errors.push(error);
        }
    };
    const make = async (change) => {
        const status = await makeChange(handlers, change, execution);
        result.outcomes = [...result.outcomes, { change, status }];
    };
    const wanted = () => !result.superseded && (result.errors.length === 0 || (phase.always === true && result.created));
    if (wanted())
        await step(before?.[phase.name]);
    if (!wanted()) {
        result.outcomes = [...result.outcomes, ...phase.changes.map(notTried)];
    }
    else if (phase.parallel) {
        await Promise.all([...phase.changes.map(make), step(during?.[phase.name])]);
    }
    else {
        for (const change of phase.changes) {
            if (wanted())
                await make(change);
            else
                result.outcomes = [...result.outcomes, notTried(change)];
        }
    }
}
function notTried(change) {
    return { change, status: 'not tried' };
}
async function makeChange(handlers, change, execution) {
    try {
        const handler = handlers[change.kind];
        if (handler === undefined)
            throw new Error(`No handler makes a change of kind ${change.kind}.`);
        return await handler(change, execution);
    }
    catch (error) {
        execution.result.errors.push(error);
        return 'failed';
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
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ({
                attempted: `read the auth service's keys at ${jwksUrl.href}`,
                answered: `after ${seconds} seconds: ${why}`,
                likely: "the branch's compute is asleep or overloaded, or the runner can't reach that host.",
                remedy: 'run the job again; raise `wait_for_ready`, or set it to 0 to skip the check.',
            });
        }
        await http.sleep(POLL_INTERVAL_MS);
    }
}


/***/ }),

/***/ 5798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ emptyResult),
/* harmony export */   u: () => (/* binding */ combineAttempts)
/* harmony export */ });
/** The result before anything has been done. */
function emptyResult(integration) {
    return {
        outcomes: [],
        integration,
        created: false,
        superseded: false,
        users: [],
        organizations: [],
        sessions: new Map(),
        warnings: [],
        notes: [],
        errors: [],
    };
}
/**
 * The result of several attempts together, since an attempt that was superseded has changed things
 * too: all their changes and warnings, and the rest as it is after the last.
 */
function combineAttempts(earlier, last) {
    const attempts = [...earlier, last];
    return {
        ...last,
        outcomes: attempts.flatMap(({ outcomes }) => outcomes),
        warnings: attempts.flatMap(({ warnings }) => warnings),
    };
}


/***/ }),

/***/ 5532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ authServiceAfter)
/* harmony export */ });
/* harmony import */ var _clients_auth_service_auth_service_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6390);

/**
 * The auth service of a branch once its domains are as declared.
 *
 * @param auth as it was observed; undefined for auth that no longer has any of it
 */
function authServiceAfter({ domains, prune }, { http }, baseUrl, auth) {
    const kept = prune ? [] : (auth?.domains ?? []);
    return { http, baseUrl, origins: new _clients_auth_service_auth_service_js__WEBPACK_IMPORTED_MODULE_0__/* .OriginCandidates */ .hE(baseUrl, [...kept, ...domains]) };
}


/***/ }),

/***/ 4852:
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
// EXTERNAL MODULE: ./build/node_modules/@neon/sdk/used.js
var used = __webpack_require__(8998);
// EXTERNAL MODULE: ./build/node_modules/valibot/used.js
var valibot_used = __webpack_require__(8422);
// EXTERNAL MODULE: ./build/clients/neon/neon-client.js + 1 modules
var neon_client = __webpack_require__(8091);
// EXTERNAL MODULE: ./build/auth-settings/schemas.js
var schemas = __webpack_require__(9371);
;// CONCATENATED MODULE: ./build/auth-settings/magic-link.js




/** Signing in by a link in a mail. */
const magicLink = {
    path: ['plugins', 'magic_link'],
    schema: valibot_used/* pipe */.Fs((0,schemas/* fields */.OA)({
        enabled: valibot_used/* optional */.lq((0,schemas/* flag */.Jt)()),
        expires_in: valibot_used/* optional */.lq(valibot_used/* pipe */.Fs((0,schemas/* integer */.nd)(5, 1440), valibot_used/* description */.h_('Minutes until a link expires.'))),
        disable_sign_up: valibot_used/* optional */.lq((0,schemas/* flag */.Jt)()),
    }), valibot_used/* description */.h_('Signing in by a link in a mail.')),
    patch: 'different',
    source: 'plugins',
    read: ({ plugins }) => plugins.magic_link,
    write: (neon, branch, { body }) => (0,neon_client/* writeToBranch */.NK)(neon, branch, 'set plugins.magic_link', (at) => (0,used/* updateNeonAuthMagicLinkPlugin */.SB)({ ...at, body })),
};

;// CONCATENATED MODULE: ./build/auth-settings/name.js




/** The application's name in mails. */
const name_name = {
    path: ['name'],
    schema: valibot_used/* pipe */.Fs((0,schemas/* text */.Qq)(), valibot_used/* description */.h_("The application's name in auth's mails.")),
    scalar: true,
    placeholders: { name: 'text' },
    patch: 'declared',
    source: 'auth',
    read: ({ auth }) => (auth.name === undefined ? undefined : { name: auth.name }),
    write: (neon, branch, { body }) => (0,neon_client/* writeToBranch */.NK)(neon, branch, 'set name', (at) => (0,used/* updateNeonAuthConfig */.y2)({ ...at, body: { name: String(body['name']) } })),
};

// EXTERNAL MODULE: ./build/auth-settings/oauth-providers.js
var oauth_providers = __webpack_require__(5163);
// EXTERNAL MODULE: ./build/auth-settings/organization.js
var organization = __webpack_require__(6720);
;// CONCATENATED MODULE: ./build/auth-settings/phone-number.js




/** Signing in by a code sent to a phone. */
const phoneNumber = {
    path: ['plugins', 'phone_number'],
    schema: valibot_used/* pipe */.Fs((0,schemas/* fields */.OA)({
        enabled: valibot_used/* optional */.lq((0,schemas/* flag */.Jt)()),
        otp_expires_in: valibot_used/* optional */.lq(valibot_used/* pipe */.Fs((0,schemas/* integer */.nd)(60, 600), valibot_used/* description */.h_('Seconds until a code expires.'))),
        allowed_attempts: valibot_used/* optional */.lq(valibot_used/* pipe */.Fs((0,schemas/* integer */.nd)(1, 10), valibot_used/* description */.h_('Wrong codes until a number is locked out.'))),
    }), valibot_used/* description */.h_('Signing in by a code sent to a phone.')),
    // In the API's document, and no longer in Neon's SDK.
    writeOnly: ['allowed_attempts'],
    patch: 'different',
    source: 'plugins',
    read: ({ plugins }) => plugins.phone_number,
    write: (neon, branch, { body }) => (0,neon_client/* writeToBranch */.NK)(neon, branch, 'set plugins.phone_number', (at) => (0,used/* updateNeonAuthPhoneNumberPlugin */.k$)({ ...at, body })),
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
    organization/* organization */.k,
    magicLink,
    phoneNumber,
    webhooks/* webhooks */.FL,
];


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

/***/ 6656:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $f: () => (/* binding */ isSecret),
/* harmony export */   KN: () => (/* binding */ displayValue),
/* harmony export */   RM: () => (/* binding */ fieldsOtherThan),
/* harmony export */   UD: () => (/* binding */ compare)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);

/**
 * Compares the declared fields of a setting, and only those, with what is. A secret that the API
 * never returns is not a difference on its own: it is sent when something else differs.
 *
 * @param present undefined if the setting is not there
 */
function compare({ setting, fields, fromEnvironment }, present) {
    const names = Object.keys(fields);
    const ignored = setting.ignored?.(fields) ?? [];
    const isUnverifiable = (field) => present !== undefined && isWriteOnly(setting, field) && isWithheld(present[field]);
    const differences = names
        .filter((field) => present === undefined || !ignored.includes(field))
        .filter((field) => !isUnverifiable(field) && !same(fields[field], present?.[field]))
        .map((field) => ({
        field,
        from: displayValue(setting, field, present?.[field]),
        to: displayValue(setting, field, fields[field]),
        secret: isSecret(setting, field) || fromEnvironment.includes(field),
    }));
    const unverifiable = names.filter((field) => !ignored.includes(field) && isUnverifiable(field));
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
/**
 * The fields that have another value than is wanted, with the values that they have. One that is not reported
 * is none of them.
 */
function fieldsOtherThan(wanted, present = {}) {
    const others = Object.entries(wanted).flatMap(([name, value]) => {
        const has = present[name];
        return has === undefined || has === null || has === value ? [] : [[name, has]];
    });
    return Object.fromEntries(others);
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
/* harmony export */   sZ: () => (/* binding */ SIGN_UP_SETTINGS),
/* harmony export */   tK: () => (/* binding */ emailAndPassword),
/* harmony export */   yV: () => (/* binding */ SIGN_UP_OVERRIDES)
/* harmony export */ });
/* harmony import */ var _neon_sdk_raw__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8998);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8422);
/* harmony import */ var _clients_neon_neon_client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8091);
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4869);
/* harmony import */ var _email_provider_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7309);
/* harmony import */ var _oauth_providers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5163);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9371);
/* harmony import */ var _setting_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8071);








/** Signing up and in by email and password. */
const emailAndPassword = {
    path: ['email_and_password'],
    schema: valibot__WEBPACK_IMPORTED_MODULE_5__/* .pipe */ .Fs((0,_schemas_js__WEBPACK_IMPORTED_MODULE_4__/* .fields */ .OA)({
        enabled: valibot__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lq((0,_schemas_js__WEBPACK_IMPORTED_MODULE_4__/* .flag */ .Jt)()),
        email_verification_method: valibot__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lq((0,_schemas_js__WEBPACK_IMPORTED_MODULE_4__/* .oneOf */ .yL)('link', 'otp')),
        require_email_verification: valibot__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lq((0,_schemas_js__WEBPACK_IMPORTED_MODULE_4__/* .flag */ .Jt)()),
        auto_sign_in_after_verification: valibot__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lq((0,_schemas_js__WEBPACK_IMPORTED_MODULE_4__/* .flag */ .Jt)()),
        send_verification_email_on_sign_up: valibot__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lq((0,_schemas_js__WEBPACK_IMPORTED_MODULE_4__/* .flag */ .Jt)()),
        send_verification_email_on_sign_in: valibot__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lq((0,_schemas_js__WEBPACK_IMPORTED_MODULE_4__/* .flag */ .Jt)()),
        disable_sign_up: valibot__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lq((0,_schemas_js__WEBPACK_IMPORTED_MODULE_4__/* .flag */ .Jt)()),
    }), valibot__WEBPACK_IMPORTED_MODULE_5__/* .description */ .h_('Signing up and in by email and password.')),
    blocksSignUp: (body) => Object.keys(blockingSettings(body)),
    warnings: (declared, after) => [...openProviders(declared, after), ...mailsLinks(after)],
    patch: 'different',
    source: 'plugins',
    read: ({ plugins }) => plugins.email_and_password,
    write: (neon, branch, { body }) => (0,_clients_neon_neon_client_js__WEBPACK_IMPORTED_MODULE_0__/* .writeToBranch */ .NK)(neon, branch, 'set email_and_password', (at) => (0,_neon_sdk_raw__WEBPACK_IMPORTED_MODULE_6__/* .updateNeonAuthEmailAndPasswordConfig */ .I9)({ ...at, body })),
};
/** `disable_sign_up` closes signing up by email only. (Better Auth; probes of the live service) */
function openProviders(declared, after) {
    const open = _oauth_providers_js__WEBPACK_IMPORTED_MODULE_3__/* .oauthProviders */ .Q8.filter((provider) => after(provider) !== undefined).map(_setting_js__WEBPACK_IMPORTED_MODULE_7__/* .shortName */ .EU);
    if (declared['disable_sign_up'] !== true || open.length === 0)
        return [];
    return [
        `email_and_password.disable_sign_up closes sign-up by email only: whoever signs in by ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_1__/* .joinWithAnd */ .Ol)(open)} still gets an account. To close that too, declare oauth_providers without ${open.length === 1 ? 'it' : 'them'} and set prune: true.`,
    ];
}
/** Neon's shared mail server sends codes only. (Neon's documentation) */
function mailsLinks(after) {
    const verification = after(emailAndPassword);
    if (verification?.['email_verification_method'] !== 'link')
        return [];
    if (after(_email_provider_js__WEBPACK_IMPORTED_MODULE_2__/* .emailProvider */ .G)?.['type'] === 'standard')
        return [];
    return [
        "email_and_password.email_verification_method is link, which needs a mail server of your own (email_provider of type standard): through Neon's shared server no link is sent. Use otp, or declare one.",
    ];
}
/** What lets an account sign up and in at once, without a mail being sent to it. */
const SIGN_UP_OVERRIDES = {
    disable_sign_up: false,
    require_email_verification: false,
    send_verification_email_on_sign_up: false,
    send_verification_email_on_sign_in: false,
};
const SIGN_UP_SETTINGS = Object.keys(SIGN_UP_OVERRIDES);
/** The settings that prevent a quiet sign-up, with their current values. */
function blockingSettings(settings = {}) {
    return Object.fromEntries(SIGN_UP_SETTINGS.filter((name) => settings[name] === !SIGN_UP_OVERRIDES[name]).map((name) => [
        name,
        !SIGN_UP_OVERRIDES[name],
    ]));
}


/***/ }),

/***/ 7309:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ emailProvider)
/* harmony export */ });
/* harmony import */ var _neon_sdk_raw__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8998);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8422);
/* harmony import */ var _clients_neon_neon_client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8091);
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4869);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9371);





/** Fields of a server of one's own. */
const SERVER = ['host', 'port', 'username', 'password'];
const SENDER = ['sender_email', 'sender_name'];
/** The server that sends auth's mail: Neon's shared one, or an SMTP server of one's own. */
const emailProvider = {
    path: ['email_provider'],
    schema: valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .Fs((0,_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .fields */ .OA)({
        type: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)('shared', 'standard'),
        host: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq((0,_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)()),
        port: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq((0,_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .integer */ .nd)(1, 65_535)),
        username: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq((0,_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)()),
        password: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq((0,_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)()),
        sender_email: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq((0,_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)()),
        sender_name: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq((0,_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)()),
        test_recipient: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq(valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .Fs((0,_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(), valibot__WEBPACK_IMPORTED_MODULE_3__/* .email */ .Rp('is not an email address'), valibot__WEBPACK_IMPORTED_MODULE_3__/* .description */ .h_('Is sent a test mail after a change of the server.'))),
    }), valibot__WEBPACK_IMPORTED_MODULE_3__/* .check */ .z6((server) => server.type !== 'shared' || SERVER.every((field) => server[field] === undefined), `of type shared is Neon's own server: leave ${SERVER.join(', ')} out`), valibot__WEBPACK_IMPORTED_MODULE_3__/* .forward */ .sY(valibot__WEBPACK_IMPORTED_MODULE_3__/* .check */ .z6((server) => server.type !== 'shared' || server.test_recipient === undefined, 'is for a server of your own: Neon sends no test mail through its shared one'), ['test_recipient']), valibot__WEBPACK_IMPORTED_MODULE_3__/* .description */ .h_("The server that sends auth's mail: Neon's (shared) or an own one (standard).")),
    metaFields: ['test_recipient'],
    secrets: ['password'],
    ignored: ({ type }) => (type === 'shared' ? SENDER : []),
    initial: { type: 'shared' },
    refusal: (declared, current) => {
        // Neon keeps what a change of a server leaves out.
        if (declared['type'] !== 'standard' || current?.['type'] === 'standard')
            return undefined;
        const needed = [...SERVER, ...SENDER];
        if (needed.every((field) => declared[field] !== undefined))
            return undefined;
        return `of type standard must have ${needed.join(', ')}: the branch has no server of its own yet to keep the rest of`;
    },
    warnings: (declared) => declared['type'] === 'shared'
        ? SENDER.filter((field) => declared[field] !== undefined).map((field) => `email_provider.${field} has no effect: Neon's shared mail server sends under its own name. With type: standard, your own server sends under yours.`)
        : [],
    inheritedEffect: ({ type, host, sender_email }) => type === 'standard'
        ? `The branch has a mail server of its own, probably copied from its parent: auth's mail goes out through ${shown(host)} as ${shown(sender_email)}.`
        : undefined,
    patch: 'declared',
    source: 'plugins',
    read: ({ plugins }) => plugins.email_provider,
    write: (neon, branch, { body }) => (0,_clients_neon_neon_client_js__WEBPACK_IMPORTED_MODULE_0__/* .writeToBranch */ .NK)(neon, branch, 'set email_provider', (at) => (0,_neon_sdk_raw__WEBPACK_IMPORTED_MODULE_4__/* .updateNeonAuthEmailProvider */ .Jr)({
        ...at,
        body: { ...body, type: body['type'] === 'standard' ? 'standard' : 'shared' },
    })),
};
function shown(text) {
    return typeof text === 'string' && text !== '' ? (0,_lib_text_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(text, 100) : 'an unknown one';
}


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
/** Describes a difference: `from 5 to 10`. */
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

/***/ 3841:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ inheritedEffects)
/* harmony export */ });
/* harmony import */ var _lib_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(292);
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4869);
/* harmony import */ var _all_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4852);
/* harmony import */ var _webhooks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2981);




/**
 * What of a branch's auth reaches beyond the preview, because a branch copies its parent's settings:
 * who is notified of users and may refuse them, whose mail server and OAuth apps are used.
 *
 * @param isDeclared settings that are as somebody wants them for the preview are left out
 * @returns a sentence for each, the webhook first; of addresses, hosts and senders only
 */
function inheritedEffects(current, isDeclared) {
    const settings = [_webhooks_js__WEBPACK_IMPORTED_MODULE_2__/* .webhooks */ .FL, ..._all_js__WEBPACK_IMPORTED_MODULE_1__/* .AUTH_SETTINGS */ .R.filter((setting) => setting !== _webhooks_js__WEBPACK_IMPORTED_MODULE_2__/* .webhooks */ .FL)];
    const effects = settings
        .filter((setting) => !isDeclared(setting))
        .map((setting) => {
        const fields = setting.read(current);
        return fields && setting.inheritedEffect?.(fields);
    });
    return [...effects, oauthClientsEffect(current)].filter((effect) => effect !== undefined);
}
/**
 * The clients of the OAuth provider plugin, for which the branch is an identity provider. The plugin is
 * documented and not yet in Neon's SDK, so its shape in the response is not certain.
 */
function oauthClientsEffect({ plugins }) {
    const plugin = Object.entries(plugins).find(([name]) => name === 'oauth_provider')?.[1];
    if (!(0,_lib_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u4)(plugin) || plugin['enabled'] !== true)
        return undefined;
    const clients = (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_3__/* .asArray */ ._j)(plugin['clients']).filter(_lib_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u4);
    const hosts = clients.flatMap(({ redirect_uris: uris }) => (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_3__/* .asArray */ ._j)(uris).map((uri) => URL.parse(String(uri))?.host));
    const named = [...new Set(hosts.filter((host) => host !== undefined))].map((host) => (0,_lib_text_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(host, 100));
    const which = named.length > 0 ? `, at ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_0__/* .joinWithAnd */ .Ol)(named)},` : '';
    return `The branch is an OAuth provider, probably as its parent is: its clients${which} are the parent's too.`;
}


/***/ }),

/***/ 5163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $O: () => (/* binding */ callbackUrl),
/* harmony export */   Q8: () => (/* binding */ oauthProviders),
/* harmony export */   xA: () => (/* binding */ isOauthProvider)
/* harmony export */ });
/* harmony import */ var _neon_sdk_raw__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8998);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8422);
/* harmony import */ var _clients_http_response_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9233);
/* harmony import */ var _clients_neon_api_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7591);
/* harmony import */ var _clients_neon_neon_client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8091);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9371);






/** The providers that Neon knows. */
const PROVIDER_IDS = ['google', 'github', 'microsoft', 'vercel'];
/** Those for which Neon lends credentials. (Neon's documentation) */
const LENT_IDS = new Set(['google']);
/** Signing in by an account elsewhere: one setting for each provider. */
const oauthProviders = PROVIDER_IDS.map((id) => ({
    path: ['oauth_providers', id],
    inList: true,
    schema: providerSchema(id),
    metaFields: ['id'],
    secrets: ['client_secret'],
    writeOnly: ['microsoft_tenant_id'],
    ...(LENT_IDS.has(id) && { initial: { type: 'shared' } }),
    inheritedEffect: ({ type }) => type === 'standard'
        ? `The branch has OAuth credentials for ${id}, probably copied from its parent: they are of an app whose callback URLs are the parent's.`
        : undefined,
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
    remove: (neon, branch) => (0,_clients_neon_neon_client_js__WEBPACK_IMPORTED_MODULE_2__/* .removeFromBranch */ .n3)(neon, branch, `remove oauth_providers.${id} from branch ${branch.id}`, ({ client, path }) => (0,_neon_sdk_raw__WEBPACK_IMPORTED_MODULE_4__/* .deleteBranchNeonAuthOauthProvider */ .ck)({ client, path: { ...path, oauth_provider_id: id } })),
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
    return valibot__WEBPACK_IMPORTED_MODULE_5__/* .pipe */ .Fs((0,_schemas_js__WEBPACK_IMPORTED_MODULE_3__/* .fields */ .OA)({
        id: valibot__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .eu(id),
        client_id: valibot__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lq((0,_schemas_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)()),
        client_secret: valibot__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lq((0,_schemas_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)()),
        microsoft_tenant_id: valibot__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lq(id === 'microsoft' ? (0,_schemas_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)() : valibot__WEBPACK_IMPORTED_MODULE_5__/* .never */ .Zm('is for microsoft only')),
    }), valibot__WEBPACK_IMPORTED_MODULE_5__/* .check */ .z6(({ client_id, client_secret }) => (client_id === undefined) === (client_secret === undefined), 'must have both client_id and client_secret, or neither'), valibot__WEBPACK_IMPORTED_MODULE_5__/* .check */ .z6(({ client_id }) => LENT_IDS.has(id) || client_id !== undefined, 'must have client_id and client_secret: Neon shares credentials for google only'));
}
/**
 * Adds a provider, or changes it where it is there already. Newly enabled auth has google, so its
 * credentials are set there first.
 */
async function writeProvider(neon, branch, id, { body, current }) {
    const path = (0,_clients_neon_neon_client_js__WEBPACK_IMPORTED_MODULE_2__/* .branchPath */ .WJ)(neon, branch);
    const add = (client) => (0,_neon_sdk_raw__WEBPACK_IMPORTED_MODULE_4__/* .addBranchNeonAuthOauthProvider */ .Qv)({ client, path, body: { ...body, id } });
    const change = (client) => (0,_neon_sdk_raw__WEBPACK_IMPORTED_MODULE_4__/* .updateBranchNeonAuthOauthProvider */ .Yj)({ client, path: { ...path, oauth_provider_id: id }, body });
    /** @returns false for the one status that says to try it the other way */
    async function send(verb, call, otherwise) {
        const purpose = `${verb} oauth_providers.${id} on branch ${branch.id}`;
        const { response } = await (0,_clients_neon_neon_client_js__WEBPACK_IMPORTED_MODULE_2__/* .requestNeon */ .c8)(neon, purpose, call, { idempotent: true });
        if ((0,_clients_http_response_js__WEBPACK_IMPORTED_MODULE_0__/* .isSuccess */ .oJ)(response))
            return true;
        if (response.status !== otherwise)
            throw (0,_clients_neon_api_error_js__WEBPACK_IMPORTED_MODULE_1__/* .apiError */ .pb)(purpose, response);
        return false;
    }
    const hasCredentials = body['client_id'] !== undefined;
    if (current !== undefined || (hasCredentials && LENT_IDS.has(id))) {
        if (!(await send('set', change, 404)))
            await send('add', add);
    }
    else if (!(await send('add', add, 409)) && hasCredentials) {
        await send('set', change);
    }
}


/***/ }),

/***/ 6720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ organization),
/* harmony export */   o: () => (/* binding */ INVITATION_OVERRIDES)
/* harmony export */ });
/* harmony import */ var _neon_sdk_raw__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8998);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8422);
/* harmony import */ var _clients_neon_neon_client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8091);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9371);




/** The largest number that the API takes (int32). */
const MOST = 2 ** 31 - 1;
/** Organizations of users. */
const organization = {
    path: ['plugins', 'organization'],
    schema: valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .Fs((0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .fields */ .OA)({
        enabled: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq((0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .Jt)()),
        organization_limit: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq(valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .Fs((0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .nd)(1, MOST), valibot__WEBPACK_IMPORTED_MODULE_2__/* .description */ .h_('Organizations that one user may create.'))),
        membership_limit: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq(valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .Fs((0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .nd)(1, MOST), valibot__WEBPACK_IMPORTED_MODULE_2__/* .description */ .h_('Members that one organization may have.'))),
        creator_role: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq((0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)('admin', 'owner')),
        send_invitation_email: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq((0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .Jt)()),
    }), valibot__WEBPACK_IMPORTED_MODULE_2__/* .description */ .h_('Organizations of users.')),
    patch: 'different',
    source: 'plugins',
    read: ({ plugins }) => plugins.organization,
    write: (neon, branch, { body }) => (0,_clients_neon_neon_client_js__WEBPACK_IMPORTED_MODULE_0__/* .writeToBranch */ .NK)(neon, branch, 'set plugins.organization', (at) => (0,_neon_sdk_raw__WEBPACK_IMPORTED_MODULE_3__/* .updateNeonAuthOrganizationPlugin */ .s_)({ ...at, body })),
};
/**
 * What lets an owner add members without a mail being sent to them, and makes whoever creates an
 * organization its owner.
 */
const INVITATION_OVERRIDES = { send_invitation_email: false, creator_role: 'owner' };


/***/ }),

/***/ 9371:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   OA: () => (/* binding */ fields),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   nd: () => (/* binding */ integer),
/* harmony export */   pD: () => (/* binding */ uniqueBy),
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
    // Not a strict object, which reports only the first unknown field.
    valibot__WEBPACK_IMPORTED_MODULE_1__/* .rawCheck */ .H0(({ dataset: { value }, addIssue }) => {
        if (!(0,_lib_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(value))
            return;
        for (const key of Object.keys(value).filter((key) => !known.includes(key))) {
            // In `{password: one,two}` the key `two` is a part of the password, so it is not shown.
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
/**
 * For the raw check of a list of objects: each one in which a field has the same text as in an earlier
 * one, whatever the case, is an issue.
 *
 * @param problem what is wrong then, by the index of the earlier one
 */
function uniqueBy(field, problem) {
    return ({ dataset, addIssue }) => {
        const texts = (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_2__/* .asArray */ ._j)(dataset.value).map((entry) => {
            const text = (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(entry) ? entry[field] : undefined;
            return typeof text === 'string' ? text.toLowerCase() : undefined;
        });
        for (const [index, text] of texts.entries()) {
            const first = texts.indexOf(text);
            if (text === undefined || first === index)
                continue;
            addIssue({
                message: problem(first),
                path: [
                    { type: 'array', origin: 'value', input: texts, key: index, value: undefined },
                    { type: 'object', origin: 'value', input: {}, key: field, value: text },
                ],
            });
        }
    };
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
/* harmony export */   EU: () => (/* binding */ shortName),
/* harmony export */   QX: () => (/* binding */ settingName),
/* harmony export */   UA: () => (/* binding */ isRemovable)
/* harmony export */ });
/** Whether the API can remove a setting. */
function isRemovable(setting) {
    return setting.remove !== undefined;
}
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
/* harmony export */   FL: () => (/* binding */ webhooks),
/* harmony export */   LR: () => (/* binding */ decidesAboutUsers),
/* harmony export */   ZA: () => (/* binding */ hearsOfInvitations),
/* harmony export */   iK: () => (/* binding */ webhookHost)
/* harmony export */ });
/* harmony import */ var _neon_sdk_raw__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8998);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8422);
/* harmony import */ var _clients_neon_neon_client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8091);
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4869);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9371);





const event = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)('user.before_create', 'user.created', 'send.otp', 'send.magic_link', 'organization.invitation.created', 'organization.invitation.accepted', 'phone_number.verified');
/** Characters of an address that every browser and server takes. */
const LONGEST_ADDRESS = 2000;
/** One that names no events may receive all. */
function hearsOf({ enabled_events: events }, prefix) {
    if (!Array.isArray(events) || events.length === 0)
        return true;
    return events.some((event) => String(event).startsWith(prefix));
}
/** `URL` writes each form of an IPv4 address with four numbers, and puts an IPv6 one in brackets. */
function isIpHost(hostname) {
    return hostname.startsWith('[') || /^\d+\.\d+\.\d+\.\d+$/.test(hostname);
}
/** The webhook that is notified of auth events. */
const webhooks = {
    path: ['webhooks'],
    schema: valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .Fs((0,_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .fields */ .OA)({
        enabled: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .flag */ .Jt)(),
        webhook_url: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq(valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .Fs((0,_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(LONGEST_ADDRESS), valibot__WEBPACK_IMPORTED_MODULE_3__/* .check */ .z6((address) => URL.parse(address)?.protocol === 'https:', 'must be an https address'), valibot__WEBPACK_IMPORTED_MODULE_3__/* .check */ .z6((url) => !isIpHost(URL.parse(url)?.hostname ?? ''), 'must name a host: Neon calls no webhook at an IP address'))),
        enabled_events: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq(valibot__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YO(event, 'must be a list of events')),
        timeout_seconds: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq((0,_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .integer */ .nd)(1, 10)),
    }), valibot__WEBPACK_IMPORTED_MODULE_3__/* .description */ .h_('The webhook that is notified of auth events.')),
    placeholders: { webhook_url: 'address' },
    blocksSignUp: (body) => (decidesAboutUsers(body) ? Object.keys(body) : []),
    inheritedEffect: (webhook) => {
        if (webhook['enabled'] !== true || !hearsOf(webhook, 'user.'))
            return undefined;
        const hears = `The branch has an enabled webhook, probably copied from its parent: ${webhookHost(webhook)} is notified of the test users that are created here`;
        return decidesAboutUsers(webhook)
            ? `${hears}, and is asked before each (user.before_create): it keeps out whom it refuses, and everybody if it does not answer.`
            : `${hears}.`;
    },
    patch: 'whole',
    source: 'webhooks',
    read: (present) => present.webhooks,
    write: (neon, branch, { body }) => (0,_clients_neon_neon_client_js__WEBPACK_IMPORTED_MODULE_0__/* .writeToBranch */ .NK)(neon, branch, 'set webhooks', (at) => (0,_neon_sdk_raw__WEBPACK_IMPORTED_MODULE_4__/* .updateNeonAuthWebhookConfig */ .Jm)({ ...at, body: { ...body, enabled: body['enabled'] === true } })),
};
/** Whether it is asked before a user is made; it blocks, and fails closed. (Neon's documentation) */
function decidesAboutUsers(webhook) {
    return webhook?.['enabled'] === true && hearsOf(webhook, 'user.before_create');
}
/** Whether it is notified of invitations to organizations, about which an app may send mail. */
function hearsOfInvitations(webhook) {
    return webhook?.['enabled'] === true && hearsOf(webhook, 'organization.invitation.');
}
/** Whom a webhook calls, without path and query, which may hold a secret. */
function webhookHost(webhook) {
    return (0,_lib_text_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(URL.parse(String(webhook?.['webhook_url']))?.host ?? 'an unreadable address', 100);
}


/***/ }),

/***/ 1049:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ writeSetting)
/* harmony export */ });
/* harmony import */ var _clients_neon_auth_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1900);
/* harmony import */ var _clients_neon_auth_config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8271);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1469);
/* harmony import */ var _lib_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(292);
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4869);
/* harmony import */ var _setting_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8071);






/** How often a setting is written in all, and milliseconds in between. */
const MAX_WRITES = 3;
const WRITE_INTERVAL_MS = 1_000;
/**
 * Writes a setting, and makes sure that a success is one: the answer shows what was sent, or else another read
 * does. A success that shows otherwise is not believed, and the setting is written again.
 *
 * @throws ActionError if Neon refuses, or the setting stays as it was; NetworkError
 */
async function writeSetting(setting, neon, branch, write) {
    const sent = comparable(setting, write.body);
    for (let writes = 1;; writes += 1) {
        const answered = await setting.write(neon, branch, write);
        const shown = (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isRecord */ .u4)(answered) ? answered : {};
        if (sent.every(([field, value]) => shown[field] === value))
            return;
        const present = await readSetting(setting, neon, branch);
        const wrong = sent.filter(([field, value]) => (present?.[field] ?? value) !== value);
        if (wrong.length === 0)
            return;
        if (writes === MAX_WRITES)
            throw notWritten(setting, branch, wrong);
        await neon.http.sleep(WRITE_INTERVAL_MS);
    }
}
/** The fields that are certainly comparable: the service may normalize texts, or not return them. */
function comparable({ writeOnly = [] }, body) {
    return Object.entries(body).filter(([field, value]) => ['boolean', 'number'].includes(typeof value) && !writeOnly.includes(field));
}
/** @returns undefined where there is none, and what Neon does not tell */
async function readSetting({ source, read }, neon, branch) {
    const [auth, plugins, webhooks] = await Promise.all([
        source === 'auth' ? (0,_clients_neon_auth_js__WEBPACK_IMPORTED_MODULE_0__/* .readAuthIntegration */ .xj)(neon, branch) : undefined,
        source === 'plugins' ? (0,_clients_neon_auth_config_js__WEBPACK_IMPORTED_MODULE_1__/* .readPlugins */ .B)(neon, branch) : undefined,
        source === 'webhooks' ? (0,_clients_neon_auth_config_js__WEBPACK_IMPORTED_MODULE_1__/* .readWebhook */ .i)(neon, branch) : undefined,
    ]);
    return read({ auth: { name: auth?.name }, plugins: plugins ?? {}, webhooks });
}
function notWritten(setting, { id }, wrong) {
    const fields = wrong.map(([field, value]) => `${field} to ${value}`);
    return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ({
        attempted: `set ${(0,_setting_js__WEBPACK_IMPORTED_MODULE_5__/* .settingName */ .QX)(setting)} on branch ${id}: ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_3__/* .joinWithAnd */ .Ol)(fields)}`,
        answered: 'Neon reports success, but the setting has another value all the same',
        likely: 'an internal error at Neon, or another job that sets it otherwise at the same time.',
        remedy: 'run the job again, which is safe.',
    });
}


/***/ }),

/***/ 3170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   En: () => (/* binding */ keepReason),
/* harmony export */   SG: () => (/* binding */ assertOwned),
/* harmony export */   W5: () => (/* binding */ nameIdentifies),
/* harmony export */   f_: () => (/* binding */ nameHasNumber),
/* harmony export */   iY: () => (/* binding */ findOtherPreview)
/* harmony export */ });
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1469);
/* harmony import */ var _lib_issues_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5790);
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4869);
/* harmony import */ var _template_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(273);




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
    const { number, headRef = 'unknown' } = pullRequest ?? {};
    const which = number ? ` (${number}) nor its head ref (${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(headRef, 100)})` : '';
    const fork = pullRequest?.fromFork ? '; the head ref of a fork does not count' : '';
    throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ({
        attempted: `${what} on branch "${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(branch.name)}"`,
        answered: `its name carries neither the number of the pull request${which}${fork}`,
        likely: '`branch` names a branch that outlives the pull request.',
        remedy: `give the preview branch a name with {number} or {head_ref} in it. If you really mean it, use \`operation: ${operation}\`.`,
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
    if (fromFork || headRef === undefined)
        return false;
    return [headRef, (0,_template_js__WEBPACK_IMPORTED_MODULE_3__/* .slugify */ .Yv)(headRef)].some((head) => hasWhole(name, head));
}
/**
 * Finds another open pull request whose preview the branch is as well: `branch`, filled for it, gives the
 * same one. A name that carries the pull request's own number is nobody else's. Forks do not count, for
 * the same reason as above.
 *
 * @param template the `branch` input before its placeholders were filled
 * @param open open pull requests, the own one may be among them
 */
function findOtherPreview({ id, name }, template, own, open) {
    if (nameHasNumber(name, own.number))
        return undefined;
    const others = open.filter(({ number, fromFork, closed }) => {
        return number !== own.number && !fromFork && !closed;
    });
    const empty = new _lib_issues_js__WEBPACK_IMPORTED_MODULE_1__/* .Issues */ .t();
    if ((0,_template_js__WEBPACK_IMPORTED_MODULE_3__/* .hasPlaceholders */ .pI)(template)) {
        return others.find((other) => {
            const filled = (0,_template_js__WEBPACK_IMPORTED_MODULE_3__/* .renderTemplate */ .Xm)(template, 'branch', other, empty);
            return filled !== undefined && (filled === name || filled === id);
        });
    }
    // Filled by the workflow: with the head as it seems, or else for all pull requests alike.
    return nameIdentifies(name, own)
        ? others.find(({ headRef = '' }) => (0,_template_js__WEBPACK_IMPORTED_MODULE_3__/* .slugify */ .Yv)(headRef) === (0,_template_js__WEBPACK_IMPORTED_MODULE_3__/* .slugify */ .Yv)(own.headRef ?? ''))
        : others[0];
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
/**
 * Why the auth on a branch is kept when the job ends that has enabled, or may have enabled, one there.
 * What another job made is never removed, so doubt keeps it.
 *
 * @param present the branch's auth as it is now
 * @returns a warning; undefined if it is this job's own
 */
function keepReason(own, { name }, present) {
    const on = `on branch "${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(name, 100)}"`;
    if (!own.confirmed) {
        return `Auth ${on} is kept: Neon's answer to this job's request to enable it was lost, so it may be another job's. ${BY_HAND}`;
    }
    const [made, there] = [own.providerProjectId, present.providerProjectId];
    return made && there && made !== there
        ? `Auth ${on} is kept: it is not the one that this job enabled; another job has replaced that meanwhile. ${BY_HAND}`
        : undefined;
}
const BY_HAND = 'If nobody needs it, remove it with `operation: teardown` and the branch in `branch`. Give each job with `lifetime: job` a branch of its own.';


/***/ }),

/***/ 5937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parsePattern),
/* harmony export */   i: () => (/* binding */ matchesHead)
/* harmony export */ });
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4869);
/* harmony import */ var _template_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(273);


/** What a placeholder may have put into a name: as much as fits, or (lazy) as little. */
const PARTS = {
    number: (lazy) => `[1-9][0-9]{0,9}${lazy}`,
    head_ref: (lazy) => `[^\\u0000-\\u0020]+${lazy}`,
    // Of a head ref without ASCII letters and digits nothing is left.
    head_slug: (lazy) => `(?:[a-z0-9][a-z0-9-]{0,62}${lazy})?${lazy}`,
    sha: () => '[0-9a-f]{40}',
};
const PLACEHOLDER = /\{([^{}\s]*)\}/;
/**
 * Reads the `branch` input as a pattern.
 *
 * @returns undefined if it is none, which has been added to the issues
 */
function parsePattern(text, issues) {
    const pieces = text.split(PLACEHOLDER);
    const names = pieces.filter((_, index) => index % 2 === 1);
    const unknown = names.filter((name) => !Object.hasOwn(PARTS, name));
    for (const name of unknown) {
        const known = Object.keys(PARTS).map((part) => `{${part}}`);
        issues.add('branch', `${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(`{${name}}`, 60)} is not a placeholder; use one of ${known.join(', ')}`);
    }
    if (unknown.length > 0)
        return undefined;
    if (!names.some((name) => name !== 'sha')) {
        issues.add('branch', TELLS_NOTHING);
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
const TELLS_NOTHING = 'of a sweep must identify the pull request: put {number}, {head_ref} or {head_slug} into it, as in the setup';
function expression(pieces, lazy) {
    const seen = new Set();
    const source = pieces.map((piece, index) => {
        if (index % 2 === 0)
            return RegExp.escape(piece);
        // A placeholder that comes again stands for the same text.
        if (seen.has(piece))
            return `\\k<${piece}>`;
        seen.add(piece);
        return `(?<${piece}>${PARTS[piece]?.(lazy)})`;
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
/** Whether a name contains that head, if it contains one at all. */
function matchesHead({ headRef, headSlug }, head) {
    return ((headRef === undefined || headRef === head) &&
        (headSlug === undefined || headSlug === (0,_template_js__WEBPACK_IMPORTED_MODULE_1__/* .slugify */ .Yv)(head)));
}


/***/ }),

/***/ 273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xm: () => (/* binding */ renderTemplate),
/* harmony export */   Yv: () => (/* binding */ slugify),
/* harmony export */   pI: () => (/* binding */ hasPlaceholders),
/* harmony export */   rn: () => (/* binding */ MAX_LABEL_LENGTH)
/* harmony export */ });
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4869);

/** What a placeholder stands for, by its name, and the part of the pull request that it comes from. */
const PLACEHOLDERS = {
    number: { part: 'number', value: ({ number }) => String(number) },
    head_ref: { part: 'head.ref', value: ({ headRef }) => headRef },
    head_slug: { part: 'head.ref', value: ({ headRef }) => headRef && slugify(headRef) },
    sha: { part: 'head.sha', value: ({ headSha }) => headSha },
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
/** Whether a text has something to fill. */
function hasPlaceholders(text) {
    return text.search(PATTERN) >= 0;
}
/**
 * Fills placeholders such as `{number}` from the pull request.
 *
 * @param where the input's name, for issues
 * @param accepts what a value must look like to be put in; a value that does not is an issue
 * @returns the filled text, or undefined if there was an issue
 */
function renderTemplate(text, where, pullRequest, issues, accepts) {
    let filled = text;
    const refuse = (problem, cause) => {
        issues.add(where, problem, undefined, cause);
        filled = undefined;
        return '';
    };
    const result = text.replace(PATTERN, (placeholder, name) => {
        const source = Object.hasOwn(PLACEHOLDERS, name) ? PLACEHOLDERS[name] : undefined;
        if (source === undefined) {
            const known = Object.keys(PLACEHOLDERS).map((known) => `{${known}}`);
            return refuse(`${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(placeholder, 60)} is not a placeholder; use one of ${known.join(', ')}`);
        }
        if (pullRequest === undefined) {
            return refuse(NO_PULL_REQUEST, 'no pull request');
        }
        const put = source.value(pullRequest);
        if (put === undefined) {
            return refuse(`${placeholder} stands for ${source.part}, which the pull request in the payload lacks`);
        }
        if (accepts === undefined || accepts.pattern.test(put))
            return put;
        return refuse(`${placeholder} is "${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(put, 100)}" here, ${accepts.otherwise(placeholder)}`);
    });
    return filled === undefined ? undefined : result;
}
const NO_PULL_REQUEST = 'placeholders such as {number} stand for parts of a pull request, and this event has none; give its number in `pull_request`, or do without placeholders';


/***/ }),

/***/ 9867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FC: () => (/* binding */ hasAdminPlugin),
/* harmony export */   Hr: () => (/* binding */ findUser),
/* harmony export */   S0: () => (/* binding */ setRoles),
/* harmony export */   TK: () => (/* binding */ updateUser),
/* harmony export */   Yf: () => (/* binding */ AdminSession),
/* harmony export */   ZZ: () => (/* binding */ listUsers),
/* harmony export */   ei: () => (/* binding */ createsCredentials),
/* harmony export */   kg: () => (/* binding */ createUser),
/* harmony export */   wO: () => (/* binding */ setPassword),
/* harmony export */   wn: () => (/* binding */ unbanUser)
/* harmony export */ });
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1469);
/* harmony import */ var _http_response_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9233);
/* harmony import */ var _http_retry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6642);
/* harmony import */ var _auth_service_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6390);
/* harmony import */ var _auth_user_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(194);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4338);
/* harmony import */ var _sign_up_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(225);







/** A signed-in admin: the way to list, create and change users (Better Auth's admin plugin). */
class AdminSession {
    service;
    userId;
    #session;
    #renewal;
    #signInAgain;
    /**
     * @param signInAgain gives a new session, for an admin whose role has been changed since it signed
     *   in (the service may hold a session to the role that its user had at its beginning), or whose
     *   session was ended meanwhile, by another job or by its user
     */
    constructor(service, { userId, session }, signInAgain) {
        this.service = service;
        this.userId = userId;
        this.#session = session;
        this.#signInAgain = signInAgain;
    }
    get session() {
        return this.#session;
    }
    /** The same session, with a service as it is reached by now. */
    over(service) {
        return new AdminSession(service, { userId: this.userId, session: this.#session });
    }
    /**
     * The response to an admin's request; one that its session does not allow is repeated once in a new
     * session.
     *
     * @param request `mayBeForbidden`: also to an admin who has the role
     */
    async request({ mayBeForbidden = false, ...request }) {
        const session = this.#session;
        const response = await (0,_auth_service_js__WEBPACK_IMPORTED_MODULE_3__/* .callAuthService */ .I)(this.service, { ...request, session });
        const forbidden = response.status === 403 && !(0,_auth_service_js__WEBPACK_IMPORTED_MODULE_3__/* .isOriginRejected */ .dw)(response) && !mayBeForbidden;
        const ended = response.status === 401;
        if (!(forbidden || ended) || this.#signInAgain === undefined)
            return response;
        // Of many requests under way at the same moment, one signs in for all.
        this.#renewal ??= this.#renew(this.#signInAgain);
        await this.#renewal;
        if (this.#session === session)
            return response;
        return await (0,_auth_service_js__WEBPACK_IMPORTED_MODULE_3__/* .callAuthService */ .I)(this.service, { ...request, session: this.#session });
    }
    async #renew(signInAgain) {
        this.#session = (await signInAgain()) ?? this.#session;
    }
}
/** Users in one page. Better Auth's own default is 100. */
const PAGE_SIZE = 100;
/** How often a list that contradicts itself is read in all, and the time between two readings. */
const MAX_LISTINGS = 3;
const LISTING_INTERVAL_MS = 1_000;
/**
 * Lists all users. A list without the admin who asks, or with fewer users than its own total (Better
 * Auth answers 200 with an empty list after an inner error), is not believed but read again.
 *
 * @throws AuthServiceError if the service refuses; ActionError if the list keeps contradicting itself;
 *   NetworkError
 */
async function listUsers(admin) {
    for (let listings = 1;; listings += 1) {
        const { users, total } = await listOnce(admin);
        const contradiction = users.every(({ id }) => id !== admin.userId)
            ? `a list of ${users.length} users without the admin who asked for it`
            : users.length < total
                ? `a list of ${users.length} users, and that there are ${total}`
                : undefined;
        if (contradiction === undefined)
            return users;
        if (listings === MAX_LISTINGS) {
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ({
                attempted: 'list the users as an admin',
                answered: `the auth service answered with ${contradiction}`,
                likely: "an error inside the service, or the branch's database is overloaded.",
                remedy: 'run the job again, which is safe.',
            });
        }
        await admin.service.http.sleep(LISTING_INTERVAL_MS);
    }
}
async function listOnce(admin) {
    const users = new Map();
    let unreadable = 0;
    for (let offset = 0;;) {
        // Sorted by what no two users share: pages of any other order may overlap and leave users out.
        const { page, total } = await listPage(admin, 'list the users as an admin', `limit=${PAGE_SIZE}&offset=${offset}&sortBy=id&sortDirection=asc`);
        const seenBefore = users.size;
        for (const user of page)
            if (user !== undefined)
                users.set(user.id, user);
        unreadable += page.filter((user) => user === undefined).length;
        // A page may be shorter than it was asked for.
        offset += page.length;
        const more = total === undefined ? page.length === PAGE_SIZE : offset < total;
        // A page with nobody new on it ends the list too: a service that ignores the offset would never end it.
        if (!more || users.size === seenBefore) {
            return { users: [...users.values()], total: (total ?? 0) - unreadable };
        }
    }
}
async function listPage(admin, purpose, query) {
    const path = `/admin/list-users?${query}`;
    let response = await admin.request({ purpose, method: 'GET', path });
    // The plugin exists, so a gateway does not know the route for a moment.
    for (let looks = 1; response.status === 404 && looks < MAX_PLUGIN_LOOKS; looks += 1) {
        await admin.service.http.sleep(PLUGIN_LOOK_INTERVAL_MS);
        response = await admin.request({ purpose, method: 'GET', path });
    }
    const { users, total } = (0,_http_response_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonBody */ .J9)(response);
    if (response.status !== 200 || !Array.isArray(users)) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_4__/* .AuthServiceError */ .k(purpose, response);
    }
    return { page: users.map(_auth_user_js__WEBPACK_IMPORTED_MODULE_6__/* .parseAuthUser */ .Ni), total: typeof total === 'number' ? total : undefined };
}
/** How often a 404, which may be a gateway's, is checked in all, and the time in between. */
const MAX_PLUGIN_LOOKS = 3;
const PLUGIN_LOOK_INTERVAL_MS = 1_000;
/**
 * Whether the service has the admin plugin: without it the route is not there. Asked without a
 * session, so that it can be found out while an admin is still being made. A 404 may come from a gateway,
 * so it is looked at again: Better Auth's own, which is empty, once, and one with a page or a text twice.
 *
 * @throws NetworkError
 */
async function hasAdminPlugin(service) {
    for (let looks = 1;; looks += 1) {
        const { status, text } = await (0,_auth_service_js__WEBPACK_IMPORTED_MODULE_3__/* .callAuthService */ .I)(service, {
            purpose: 'list the users',
            method: 'GET',
            path: '/admin/list-users?limit=1',
        });
        if (status !== 404)
            return true;
        const isOwn = /^\s*(\{.*\}\s*)?$/s.test(text);
        if (looks === (isOwn ? 2 : MAX_PLUGIN_LOOKS))
            return false;
        await service.http.sleep(PLUGIN_LOOK_INTERVAL_MS);
    }
}
/**
 * Looks for one user by its address, which is compared as the service compares it.
 *
 * @param email in lower case
 * @returns undefined if there is none
 * @throws AuthServiceError if the service refuses; NetworkError
 */
async function findUser(admin, email) {
    const { page } = await listPage(admin, `look for the user ${email}`, `searchField=email&searchOperator=starts_with&searchValue=${encodeURIComponent(email)}&limit=${PAGE_SIZE}`);
    return page.find((user) => user?.email === email);
}
/** The same, where a refusal of the service leaves it open. */
async function findUserOrUnknown(admin, email) {
    try {
        return await findUser(admin, email);
    }
    catch (error) {
        if (error instanceof _error_js__WEBPACK_IMPORTED_MODULE_4__/* .AuthServiceError */ .k)
            return undefined;
        throw error;
    }
}
/**
 * Creates a user with password, roles and verified address in one call; no mail is sent. After a
 * lost response the list proves whether it happened. Where the admin plugin does not know a role, the
 * user is created without roles.
 *
 * @throws AuthServiceError if the service refuses; NetworkError
 */
async function createUser(admin, user) {
    const { email, name, password, roles, emailVerified } = user;
    const purpose = `create the user ${email}`;
    const outcome = await (0,_http_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .sendVerified */ .Fh)(() => admin.request({
        purpose,
        path: '/admin/create-user',
        body: {
            email,
            name,
            password,
            ...(roles !== undefined && { role: roles }),
            data: { emailVerified },
        },
    }), () => findUserOrUnknown(admin, email), admin.service.http);
    if ('found' in outcome)
        return { kind: 'found', user: outcome.found };
    const { response } = outcome;
    const created = response.status === 200 ? (0,_auth_user_js__WEBPACK_IMPORTED_MODULE_6__/* .parseAuthUser */ .Ni)((0,_http_response_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonBody */ .J9)(response)['user']) : undefined;
    if (created !== undefined)
        return { kind: 'created', user: created };
    if ((0,_sign_up_js__WEBPACK_IMPORTED_MODULE_5__/* .isEmailTaken */ .Y)(response))
        return { kind: 'taken' };
    const error = new _error_js__WEBPACK_IMPORTED_MODULE_4__/* .AuthServiceError */ .k(purpose, response);
    if (!error.isUnknownRole || roles === undefined)
        throw error;
    return await createUser(admin, { ...user, roles: undefined });
}
/**
 * Gives a user exactly these roles.
 *
 * @throws AuthServiceError if the service refuses, `isUnknownRole` if the plugin does not know one of
 *   them; NetworkError
 */
async function setRoles(admin, user, roles) {
    return await editUser(admin, user, 'roles', '/admin/set-role', { role: roles });
}
/**
 * Sets the password of a user. Versions of Better Auth before 1.6.23 answer 200 and do nothing for a
 * user who has no password yet.
 *
 * @throws AuthServiceError if the service refuses; NetworkError
 */
async function setPassword(admin, user, newPassword) {
    return await editUser(admin, user, 'password', '/admin/set-user-password', { newPassword });
}
/**
 * Sets fields of a user.
 *
 * @param what the field in words, for errors
 * @throws AuthServiceError if the service refuses; NetworkError
 */
async function updateUser(admin, user, what, data) {
    return await editUser(admin, user, what, '/admin/update-user', { data });
}
/** @throws AuthServiceError if the service refuses; NetworkError */
async function unbanUser(admin, user) {
    return await editUser(admin, user, 'ban', '/admin/unban-user', {});
}
/** @returns the user as the service shows it afterwards, or as it was if it does not show it */
async function editUser(admin, user, what, path, change) {
    const purpose = `set the ${what} of the user ${user.email}`;
    const body = { userId: user.id, ...change };
    const response = await admin.request({ purpose, path, body, idempotent: true });
    if (!(0,_http_response_js__WEBPACK_IMPORTED_MODULE_1__/* .isSuccess */ .oJ)(response))
        throw new _error_js__WEBPACK_IMPORTED_MODULE_4__/* .AuthServiceError */ .k(purpose, response);
    const shown = (0,_http_response_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonBody */ .J9)(response);
    return (0,_auth_user_js__WEBPACK_IMPORTED_MODULE_6__/* .parseAuthUser */ .Ni)(shown['user']) ?? (0,_auth_user_js__WEBPACK_IMPORTED_MODULE_6__/* .parseAuthUser */ .Ni)(shown) ?? user;
}
/**
 * Whether the service sets the password also of a user who has none: newer versions do, and refuse it
 * (404) for a user who does not exist, which the older ones also ignore.
 *
 * @param userId of nobody
 * @throws NetworkError
 */
async function createsCredentials(admin, userId, newPassword) {
    const { status } = await admin.request({
        purpose: 'find out how the service sets passwords',
        path: '/admin/set-user-password',
        body: { userId, newPassword },
        idempotent: true,
    });
    return status === 404;
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
            readsBody: method === 'GET',
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
/* harmony export */   Ni: () => (/* binding */ parseAuthUser),
/* harmony export */   fF: () => (/* binding */ parseRoles),
/* harmony export */   lc: () => (/* binding */ ADMIN_ROLE)
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
/** Better Auth keeps the roles of a user, or member, in one text, separated by commas. */
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

/***/ 9108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ Impersonation),
/* harmony export */   k: () => (/* binding */ endSession)
/* harmony export */ });
/* harmony import */ var _lib_json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(292);
/* harmony import */ var _http_doubt_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3078);
/* harmony import */ var _http_response_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9233);
/* harmony import */ var _http_retry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6642);
/* harmony import */ var _auth_service_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6390);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4338);
/* harmony import */ var _session_cookie_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1571);







/**
 * A session of a user that an admin acts in, which needs none of the few sign-ins that the service allows.
 * It lasts an hour if nobody ends it.
 */
class Impersonation {
    #admin;
    #user;
    #doubt;
    #session;
    #mayHaveOthers = false;
    constructor(admin, user) {
        this.#admin = admin;
        this.#user = user;
        this.#doubt = new _http_doubt_js__WEBPACK_IMPORTED_MODULE_0__/* .Doubt */ .d(async (http) => (await endImpersonations(over(admin, http), user)) > 0);
    }
    /**
     * Starts it. To be ended also if that fails.
     *
     * @param purpose what for, as the rest of "Could not …"
     * @returns undefined if the service refuses, as for another admin
     * @throws NetworkError
     */
    async start(purpose) {
        const { http } = this.#admin.service;
        const waitsBefore = http.waits();
        // One that is under way when the run ends still shows its session, which is to be ended.
        const noting = over(this.#admin, http.draining().noting(this.#doubt));
        try {
            const outcome = await (0,_http_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .sendVerified */ .Fh)(() => noting.request({
                purpose,
                path: '/admin/impersonate-user',
                body: { userId: this.#user.id },
                mayBeForbidden: true,
            }), async () => undefined, http);
            if ('response' in outcome && outcome.response.status === 200) {
                this.#session = (0,_session_cookie_js__WEBPACK_IMPORTED_MODULE_5__/* .parseSessionCookie */ .Gx)(outcome.response, http.clock.now());
            }
            return this.#session;
        }
        finally {
            // It may have been sent several times.
            this.#mayHaveOthers ||= http.waits() !== waitsBefore;
        }
    }
    /**
     * Ends it, even after the run has ended, and all others whose responses were lost.
     *
     * @throws AuthServiceError if the service fails; NetworkError
     */
    async end() {
        const { http } = this.#admin.service;
        const session = this.#session;
        this.#session = undefined;
        if (session) {
            await endSession(over(this.#admin, http.forCleanup()).service, session, this.#user.email);
        }
        if (!this.#mayHaveOthers && !this.#doubt.exists)
            return;
        await http.outlast(this.#doubt);
        await endImpersonations(over(this.#admin, http.forCleanup(this.#doubt)), this.#user);
        this.#mayHaveOthers = false;
    }
}
function over(admin, http) {
    return admin.over({ ...admin.service, http });
}
/**
 * Ends one session. That it is over already is as good.
 *
 * @param email of its user
 * @throws AuthServiceError if the service fails; NetworkError
 */
async function endSession(service, session, email) {
    const purpose = `end a session of ${email}`;
    const response = await (0,_auth_service_js__WEBPACK_IMPORTED_MODULE_3__/* .callAuthService */ .I)(service, {
        purpose,
        path: '/sign-out',
        body: {},
        session,
        idempotent: true,
    });
    if (response.status >= 500)
        throw new _error_js__WEBPACK_IMPORTED_MODULE_4__/* .AuthServiceError */ .k(purpose, response);
}
/**
 * Ends the sessions in which the admin acts for a user, when it is not known whether there are any.
 *
 * @returns how many there were
 * @throws AuthServiceError if the service refuses to list or end them; NetworkError
 */
async function endImpersonations(admin, { id, email }) {
    const purpose = `end the sessions in which an admin acts for ${email}`;
    const request = { purpose, idempotent: true };
    const path = '/admin/list-user-sessions';
    const response = await admin.request({ ...request, path, body: { userId: id } });
    if (response.status !== 200)
        throw new _error_js__WEBPACK_IMPORTED_MODULE_4__/* .AuthServiceError */ .k(purpose, response);
    const own = (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_6__/* .asArray */ ._j)((0,_http_response_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonBody */ .J9)(response)['sessions'])
        .filter(_lib_json_js__WEBPACK_IMPORTED_MODULE_6__/* .isRecord */ .u4)
        .filter(({ impersonatedBy }) => impersonatedBy === admin.userId);
    for (const { token } of own) {
        const body = { sessionToken: token };
        const revoked = await admin.request({ ...request, path: '/admin/revoke-user-session', body });
        if (revoked.status !== 200)
            throw new _error_js__WEBPACK_IMPORTED_MODULE_4__/* .AuthServiceError */ .k(purpose, revoked);
    }
    return own.length;
}


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
 * @returns undefined if it does; otherwise what came instead
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

/***/ 5368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dp: () => (/* binding */ deleteOrganization),
/* harmony export */   EC: () => (/* binding */ createOrganization),
/* harmony export */   IE: () => (/* binding */ inviteMember),
/* harmony export */   Il: () => (/* binding */ cancelInvitation),
/* harmony export */   J1: () => (/* binding */ listInvitations),
/* harmony export */   J3: () => (/* binding */ listOrganizations),
/* harmony export */   QA: () => (/* binding */ acceptInvitation),
/* harmony export */   US: () => (/* binding */ setActiveOrganization),
/* harmony export */   YV: () => (/* binding */ listMembers),
/* harmony export */   hc: () => (/* binding */ isSlugTaken),
/* harmony export */   i_: () => (/* binding */ renameOrganization),
/* harmony export */   lY: () => (/* binding */ isOutdated),
/* harmony export */   pt: () => (/* binding */ removeMember),
/* harmony export */   qv: () => (/* binding */ setMemberRoles)
/* harmony export */ });
/* harmony import */ var _lib_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(292);
/* harmony import */ var _http_response_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9233);
/* harmony import */ var _auth_service_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6390);
/* harmony import */ var _auth_user_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(194);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4338);





/**
 * The organizations that the user is a member of.
 *
 * @throws AuthServiceError if the service refuses; NetworkError
 */
async function listOrganizations(client) {
    const purpose = 'list the organizations of a user';
    const response = await read(client, purpose, '/organization/list');
    const listed = (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .qF)(response.text);
    if (!Array.isArray(listed))
        throw new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .AuthServiceError */ .k(purpose, response);
    return listed.flatMap((one) => parseOrganization(one) ?? []);
}
/** Members in one page. */
const PAGE_SIZE = 100;
/**
 * All members of an organization that the user is a member of.
 *
 * @throws AuthServiceError if the service refuses; NetworkError
 */
async function listMembers(client, { id, slug }) {
    const purpose = `list the members of the organization ${slug}`;
    const members = new Map();
    for (let offset = 0;;) {
        const query = `organizationId=${encodeURIComponent(id)}&limit=${PAGE_SIZE}&offset=${offset}&sortBy=id&sortDirection=asc`;
        const response = await read(client, purpose, `/organization/list-members?${query}`);
        const { members: page, total } = (0,_http_response_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonBody */ .J9)(response);
        if (!Array.isArray(page))
            throw new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .AuthServiceError */ .k(purpose, response);
        const before = members.size;
        for (const member of page.flatMap((one) => parseMember(one) ?? [])) {
            members.set(member.id, member);
        }
        offset += page.length;
        // A page with nobody new on it ends the list: a service that ignores the offset would never end it.
        const more = typeof total === 'number' ? offset < total : page.length === PAGE_SIZE;
        if (!more || members.size === before)
            return [...members.values()];
    }
}
/** Codes of several versions of Better Auth. */
const TAKEN_CODES = new Set([
    'ORGANIZATION_ALREADY_EXISTS',
    'ORGANIZATION_SLUG_ALREADY_TAKEN',
    'SLUG_IS_TAKEN',
]);
/**
 * Whether there is an organization with that slug, whoever its members are.
 *
 * @returns undefined if the service does not tell
 * @throws NetworkError
 */
async function isSlugTaken(client, slug) {
    const response = await send(client, {
        purpose: `look whether there is an organization ${slug}`,
        path: '/organization/check-slug',
        body: { slug },
    });
    if (TAKEN_CODES.has(new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .AuthServiceError */ .k('', response).code))
        return true;
    return (0,_http_response_js__WEBPACK_IMPORTED_MODULE_0__/* .isSuccess */ .oJ)(response) ? false : undefined;
}
/**
 * Creates an organization; the user is its first member, with the role that the branch's `creator_role`
 * gives.
 *
 * @throws AuthServiceError if the service refuses; NetworkError
 */
async function createOrganization(client, { slug, name }) {
    const purpose = `create the organization ${slug}`;
    const response = await write(client, purpose, '/organization/create', {
        slug,
        name,
        keepCurrentActiveOrganization: true,
    });
    const created = parseOrganization((0,_http_response_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonBody */ .J9)(response));
    if (created === undefined)
        throw new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .AuthServiceError */ .k(purpose, response);
    return created;
}
/** @throws AuthServiceError if the service refuses; NetworkError */
async function renameOrganization(client, { id, slug }, name) {
    const body = { organizationId: id, data: { name } };
    await write(client, `rename the organization ${slug}`, '/organization/update', body);
}
/** @throws AuthServiceError if the service refuses; NetworkError */
async function deleteOrganization(client, { id, slug }) {
    const body = { organizationId: id };
    await write(client, `remove the organization ${slug}`, '/organization/delete', body);
}
/**
 * Gives a member exactly these roles.
 *
 * @throws AuthServiceError if the service refuses; NetworkError
 */
async function setMemberRoles(client, { id, slug }, member, roles) {
    const purpose = `give ${member.email} the role ${roles.join(', ')} in the organization ${slug}`;
    const body = { organizationId: id, memberId: member.id, role: roleOf(roles) };
    await write(client, purpose, '/organization/update-member-role', body);
}
/** @throws AuthServiceError if the service refuses; NetworkError */
async function removeMember(client, { id, slug }, member) {
    const purpose = `remove ${member.email} from the organization ${slug}`;
    const body = { organizationId: id, memberIdOrEmail: member.id };
    await write(client, purpose, '/organization/remove-member', body);
}
/**
 * Invites somebody who is not a member.
 *
 * @throws AuthServiceError if the service refuses, as where there is an open invitation; NetworkError
 */
async function inviteMember(client, { id, slug }, { email, roles }) {
    const purpose = `invite ${email} into the organization ${slug}`;
    const body = { organizationId: id, email, role: roleOf(roles) };
    const response = await write(client, purpose, '/organization/invite-member', body);
    const invitation = parseInvitation((0,_http_response_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonBody */ .J9)(response));
    if (invitation === undefined)
        throw new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .AuthServiceError */ .k(purpose, response);
    return invitation;
}
/**
 * The open invitations of an organization.
 *
 * @throws AuthServiceError if the service refuses; NetworkError
 */
async function listInvitations(client, { id, slug }) {
    const purpose = `list the invitations of the organization ${slug}`;
    const query = `organizationId=${encodeURIComponent(id)}`;
    const response = await read(client, purpose, `/organization/list-invitations?${query}`);
    const listed = (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .qF)(response.text);
    if (!Array.isArray(listed))
        throw new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .AuthServiceError */ .k(purpose, response);
    return listed
        .filter((one) => (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u4)(one) && one['status'] === 'pending')
        .flatMap((one) => parseInvitation(one) ?? []);
}
/** @throws AuthServiceError if the service refuses; NetworkError */
async function cancelInvitation(client, { id, email }) {
    const body = { invitationId: id };
    await write(client, `cancel the invitation of ${email}`, '/organization/cancel-invitation', body);
}
/**
 * Accepts an invitation, as the user who is invited. The organization is active in the session then.
 *
 * @throws AuthServiceError if the service refuses; NetworkError
 */
async function acceptInvitation(client, { id, email }) {
    const body = { invitationId: id };
    await write(client, `accept the invitation of ${email}`, '/organization/accept-invitation', body);
}
/**
 * Makes an organization the active one of the session.
 *
 * @param slug undefined for none
 * @throws AuthServiceError if the service refuses; NetworkError
 */
async function setActiveOrganization(client, slug) {
    const body = slug === undefined ? { organizationId: null } : { organizationSlug: slug };
    const purpose = `make the organization ${slug ?? '(none)'} the active one of a session`;
    await write(client, purpose, '/organization/set-active', body);
}
/** Codes that mean a request's effect is there already, or what it concerns is gone. */
const OUTDATED_CODES = new Set([
    ...TAKEN_CODES,
    'USER_IS_ALREADY_A_MEMBER_OF_THIS_ORGANIZATION',
    'USER_IS_ALREADY_INVITED_TO_THIS_ORGANIZATION',
    'INVITATION_NOT_FOUND',
    'MEMBER_NOT_FOUND',
    'ORGANIZATION_NOT_FOUND',
    'USER_IS_NOT_A_MEMBER_OF_THE_ORGANIZATION',
    'YOU_ARE_NOT_A_MEMBER_OF_THIS_ORGANIZATION',
]);
/** Whether a request was refused because something has changed: by its own first try, or another job. */
function isOutdated(error) {
    return error instanceof _error_js__WEBPACK_IMPORTED_MODULE_2__/* .AuthServiceError */ .k && OUTDATED_CODES.has(error.code);
}
async function read({ service, session }, purpose, path) {
    const response = await (0,_auth_service_js__WEBPACK_IMPORTED_MODULE_1__/* .callAuthService */ .I)(service, { purpose, method: 'GET', path, session });
    if (!(0,_http_response_js__WEBPACK_IMPORTED_MODULE_0__/* .isSuccess */ .oJ)(response))
        throw new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .AuthServiceError */ .k(purpose, response);
    return response;
}
async function write(client, purpose, path, body) {
    const response = await send(client, { purpose, path, body });
    if (!(0,_http_response_js__WEBPACK_IMPORTED_MODULE_0__/* .isSuccess */ .oJ)(response))
        throw new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .AuthServiceError */ .k(purpose, response);
    return response;
}
async function send({ service, session }, request) {
    return await (0,_auth_service_js__WEBPACK_IMPORTED_MODULE_1__/* .callAuthService */ .I)(service, { ...request, session, idempotent: true });
}
function roleOf(roles) {
    const [role = '', ...more] = roles;
    return more.length === 0 ? role : roles;
}
function parseOrganization(value) {
    if (!(0,_lib_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u4)(value))
        return undefined;
    const { id, slug, name } = value;
    if (typeof id !== 'string' || typeof slug !== 'string')
        return undefined;
    return { id, slug, name: typeof name === 'string' ? name : '' };
}
function parseMember(value) {
    if (!(0,_lib_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u4)(value) || !(0,_lib_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u4)(value['user']))
        return undefined;
    return parseWithRoles({ ...value, email: value['user']['email'] });
}
const parseInvitation = parseWithRoles;
function parseWithRoles(value) {
    if (!(0,_lib_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u4)(value))
        return undefined;
    const { id, email, role } = value;
    if (typeof id !== 'string' || typeof email !== 'string')
        return undefined;
    return { id, email: email.toLowerCase(), roles: (0,_auth_user_js__WEBPACK_IMPORTED_MODULE_4__/* .parseRoles */ .fF)(role) };
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
 * @returns undefined if it did; otherwise how it failed
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
    if (!(0,_http_response_js__WEBPACK_IMPORTED_MODULE_0__/* .isSuccess */ .oJ)(response) && response.status !== 401) {
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
    const user = (0,_auth_user_js__WEBPACK_IMPORTED_MODULE_3__/* .parseAuthUser */ .Ni)((0,_http_response_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonBody */ .J9)(response)['user']);
    const session = (0,_session_cookie_js__WEBPACK_IMPORTED_MODULE_4__/* .parseSessionCookie */ .Gx)(response, now);
    return user && session && { user, session };
}
/** What a sign-in that accepted the password requires in addition. */
function wantedInstead(response) {
    return (0,_http_response_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonBody */ .J9)(response)['twoFactorRedirect'] === true
        ? 'a second factor (twoFactorRedirect)'
        : 'something other than the password, which it does not name';
}


/***/ }),

/***/ 225:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ signUp),
/* harmony export */   Y: () => (/* binding */ isEmailTaken)
/* harmony export */ });
/* harmony import */ var _http_response_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9233);
/* harmony import */ var _http_retry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6642);
/* harmony import */ var _auth_service_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6390);
/* harmony import */ var _auth_user_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(194);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4338);
/* harmony import */ var _sign_in_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6911);






/** Codes of several versions of Better Auth. */
const EXISTS_CODES = new Set([
    'USER_ALREADY_EXISTS',
    'USER_ALREADY_EXISTS_USE_ANOTHER_EMAIL',
    'EMAIL_ALREADY_EXISTS',
]);
const CLOSED_CODES = new Set([
    'EMAIL_PASSWORD_SIGN_UP_DISABLED',
    'EMAIL_AND_PASSWORD_SIGN_UP_IS_NOT_ENABLED',
    'EMAIL_PASSWORD_SIGN_UP_IS_NOT_ENABLED',
    'SIGN_UP_DISABLED',
]);
/** Whether the response says that there is a user with that address already. */
function isEmailTaken(response) {
    return EXISTS_CODES.has((0,_http_response_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)(response));
}
/**
 * Signs a user up with a password. Better Auth allows 3 sign-ups in 10 seconds. After a lost response
 * signing in proves whether it happened.
 *
 * @param doubt notes attempts that may take effect after their answer was lost
 * @param onDoubt called when signing in did not prove it either way, so that the address may be taken now
 * @throws AuthServiceError if the service refuses; NetworkError
 */
async function signUp(service, user, doubt, onDoubt) {
    const { email, password, name } = user;
    const purpose = `sign up ${email}`;
    const noting = { ...service, http: service.http.noting(doubt) };
    const outcome = await (0,_http_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .sendVerified */ .Fh)(() => (0,_auth_service_js__WEBPACK_IMPORTED_MODULE_2__/* .callAuthService */ .I)(noting, {
        purpose,
        path: '/sign-up/email',
        body: { email, password, name, rememberMe: false },
        maxRetryAfter: _sign_in_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_SIGN_IN_WAIT_MS */ .S3,
    }), async () => {
        const signedIn = await (0,_sign_in_js__WEBPACK_IMPORTED_MODULE_4__/* .signInOrUnknown */ .a8)(service, user);
        if (signedIn?.kind === 'signed in') {
            doubt.resolveOne();
            return signedIn;
        }
        if (signedIn?.kind !== 'refused')
            onDoubt();
        return undefined;
    }, service.http);
    if ('found' in outcome)
        return { ...outcome.found, kind: 'signed up' };
    const { response } = outcome;
    if (response.status === 200) {
        const signedIn = (0,_sign_in_js__WEBPACK_IMPORTED_MODULE_4__/* .parseSignedIn */ .$s)(response, service.http.clock.now());
        return signedIn === undefined
            ? { kind: 'without session', user: (0,_auth_user_js__WEBPACK_IMPORTED_MODULE_5__/* .parseAuthUser */ .Ni)((0,_http_response_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonBody */ .J9)(response)['user']) }
            : { kind: 'signed up', ...signedIn };
    }
    // The user is made, and only the session failed.
    if ((0,_http_response_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)(response) === 'FAILED_TO_CREATE_SESSION') {
        return { kind: 'without session', user: undefined };
    }
    if (isEmailTaken(response))
        return { kind: 'exists' };
    if (CLOSED_CODES.has((0,_http_response_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)(response)))
        return { kind: 'closed' };
    const made = saysNothingOfUser(response) ? await findMade(service, user, onDoubt) : undefined;
    if (made !== undefined)
        return made;
    throw new _error_js__WEBPACK_IMPORTED_MODULE_3__/* .AuthServiceError */ .k(purpose, response);
}
/** Codes and statuses of refusals after which there is certainly no user. */
const REFUSED_CODES = /^(VALIDATION_ERROR|INVALID_|PASSWORD_TOO_|MISSING_|BODY_)/;
function saysNothingOfUser(response) {
    return !(0,_http_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .isRateLimited */ .Jz)(response) && !REFUSED_CODES.test((0,_http_response_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)(response));
}
/** Looks whether a sign-up has made the user although its answer is no success. */
async function findMade(service, user, onDoubt) {
    const signedIn = await (0,_sign_in_js__WEBPACK_IMPORTED_MODULE_4__/* .signInOrUnknown */ .a8)(service, user);
    switch (signedIn?.kind) {
        case 'signed in':
            return { ...signedIn, kind: 'signed up' };
        case 'refused':
            return undefined;
        case 'unverified':
            return { kind: 'without session', user: undefined };
        default:
            onDoubt();
            return undefined;
    }
}


/***/ }),

/***/ 1788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ GitHubApiError),
/* harmony export */   v: () => (/* binding */ unreadable)
/* harmony export */ });
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1469);
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4869);
/* harmony import */ var _http_response_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9233);
/* harmony import */ var _http_retry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6642);




/** GitHub's API refused. */
class GitHubApiError extends _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ {
    name = 'GitHubApiError';
    status;
    /** Whether the token lacks the permission to do it, or to know that the resource exists. */
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
/** GitHub also answers 404 if a token may not know whether something exists. */
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
    if (/\block(ed)?\b/i.test((0,_http_response_js__WEBPACK_IMPORTED_MODULE_2__/* .errorMessage */ .gJ)(response))) {
        return {
            likely: 'the conversation of the pull request is locked.',
            remedy: 'unlock it, or set `comment: false`.',
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
    if (response.status < 500) {
        return {
            likely: response.status === 410
                ? 'it was deleted, or the feature is turned off in the repository.'
                : 'GitHub does not accept it, for the reason that it gave.',
        };
    }
    return {
        likely: 'an internal error at GitHub.',
        remedy: 'run the job again, which is safe; see https://www.githubstatus.com',
    };
}
/**
 * The error for a success in which nothing could be read.
 *
 * @param attempted what the request was for, as the rest of "Could not …"
 */
function unreadable(attempted) {
    return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ({
        attempted,
        answered: "GitHub's API sent a response that could not be read",
        likely: "the response did not come from GitHub's API, but a proxy or a sign-in page of the network.",
        remedy: 'check the network of a self-hosted runner.',
    });
}


/***/ }),

/***/ 8025:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  md: () => (/* binding */ PAGE_SIZE),
  ur: () => (/* binding */ callGitHub),
  En: () => (/* binding */ paginate)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./build/clients/http/response.js
var http_response = __webpack_require__(9233);
// EXTERNAL MODULE: ./build/clients/github/api-error.js
var api_error = __webpack_require__(1788);
;// CONCATENATED MODULE: ./build/clients/github/octokit-fetch.js


/**
 * Puts GitHub's client on our own HTTP client: it shapes the requests and reads the responses; sending,
 * repeating and time limits are ours. The standard `Request` and `Response` are left out, since the
 * classes cost a fifth of the start-up.
 *
 * @param purpose what the requests are for, as the rest of "Could not …"
 * @param allowUrl whether a request may go to that URL, with the token in it
 */
function createOctokitFetch(http, purpose, allowUrl) {
    let response;
    let failure;
    return {
        fetch: async (address, { method, headers, body }) => {
            const url = new URL(address);
            try {
                if (!allowUrl(url))
                    throw new Error(`Nothing is sent to ${url.origin} to ${purpose}.`);
                response = await http.send({
                    purpose,
                    method,
                    url,
                    headers,
                    ...(body !== undefined && { body }),
                    readsBody: method === 'GET',
                });
                if (method === 'GET' && (0,http_response/* isSuccess */.oJ)(response) && (0,http_response/* isBlank */.z3)(response))
                    throw (0,api_error/* unreadable */.v)(purpose);
            }
            catch (error) {
                failure = { error };
                throw error;
            }
            return toFetchResponse(url, response);
        },
        lastResponse: () => response,
        throwIfFailed: () => {
            if (failure !== undefined)
                throw failure.error;
        },
    };
}
/** Of the headers, the one that says where pages go on. What is not JSON, the client gives as text. */
function toFetchResponse(url, { status, headers, text }) {
    const known = new Map([['content-type', 'application/json']]);
    if (headers['link'] !== undefined)
        known.set('link', String(headers['link']));
    return { status, url: url.href, headers: known, text: async () => text };
}

;// CONCATENATED MODULE: ./build/clients/github/github-client.js




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
            throw (0,api_error/* unreadable */.v)(purpose);
        yield next.value.data;
    }
}
function repositoryPath({ owner, repo }) {
    return { owner, repo };
}
/** Loaded by the first call, so that runs that do not need GitHub do not pay for its client. */
async function connect(github, purpose) {
    // Requests that were sent before leave in the next turn of the event loop, and loading takes the rest
    // of this one.
    await (0,promises_.setImmediate)();
    const { createOctokit } = await Promise.all(/* import() */[__webpack_require__.e(286), __webpack_require__.e(290)]).then(__webpack_require__.bind(__webpack_require__, 5290));
    // The URLs of further pages come with the responses, and the token goes to the API only.
    const allowUrl = (url) => url.origin === new URL(github.apiUrl).origin;
    const fetching = createOctokitFetch(github.http, purpose, allowUrl);
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
        throw response === undefined ? error : new api_error/* GitHubApiError */.O(purpose, response);
    }
    const success = lastResponse();
    /* v8 ignore if -- GitHub's client sends a request for each call; for the types */
    if (success === undefined)
        throw new Error(`GitHub's client sent no request to ${purpose}.`);
    if (!(0,http_response/* isSuccess */.oJ)(success))
        throw new api_error/* GitHubApiError */.O(purpose, success);
    if (!(0,http_response/* isJson */.Fh)(success) || data === null || data === undefined)
        throw (0,api_error/* unreadable */.v)(purpose);
    return data;
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
/* harmony import */ var _github_client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8025);
/* harmony import */ var _pull_request_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7272);





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
/** Nothing is guessed: what is not said to be closed must not pass for it. */
function parsePullRequestState(pull, { owner, repo }, purpose) {
    if ((0,_lib_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u4)(pull)) {
        const { state, head, closed_at: closedAt } = pull;
        const parsed = (0,_pull_request_js__WEBPACK_IMPORTED_MODULE_4__/* .parsePullRequest */ .y)(pull);
        const headRef = parsed?.headRef;
        const from = (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u4)(head) && (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u4)(head['repo']) ? head['repo']['full_name'] : undefined;
        if (parsed && headRef !== undefined && (state === 'open' || state === 'closed')) {
            return {
                ...parsed,
                headRef,
                fromFork: String(from).toLowerCase() !== `${owner}/${repo}`.toLowerCase(),
                closedAt: typeof closedAt === 'string' ? Date.parse(closedAt) : undefined,
            };
        }
    }
    throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ({
        attempted: purpose,
        answered: "GitHub's response contains something that is not a pull request",
        likely: "the response did not come from GitHub's API.",
        remedy: 'check the network of a self-hosted runner.',
    });
}


/***/ }),

/***/ 3078:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ Doubt),
/* harmony export */   m: () => (/* binding */ notingDoubt)
/* harmony export */ });
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6642);

/**
 * Milliseconds for which a write may still take effect after its answer was lost. Gateways give up
 * after 10 to 60 seconds, and the servers behind them continue for a while.
 */
const LATE_EFFECT_MS = 15_000;
/** Writes whose answers were lost, so that they may take effect after whatever followed them. */
class Doubt {
    #tookEffect;
    #writes = 0;
    #latest = Number.NEGATIVE_INFINITY;
    /**
     * @param tookEffect looks whether such a write has taken effect: asked before it is repeated, so that a
     *   write whose answer alone was lost leaves no doubt
     */
    constructor(tookEffect) {
        this.#tookEffect = tookEffect;
    }
    /** Whether a write may still take effect, unless it has had the time for that. */
    get exists() {
        return this.#writes > 0;
    }
    /** When the latest of them has had its time, in milliseconds since the epoch. */
    get endsAt() {
        return this.exists ? this.#latest + LATE_EFFECT_MS : Number.NEGATIVE_INFINITY;
    }
    /** @param now milliseconds since the epoch */
    note(now) {
        this.#writes += 1;
        this.#latest = now;
    }
    /** One of them has been seen to have taken effect. */
    resolveOne() {
        this.#writes = Math.max(0, this.#writes - 1);
    }
    /** Resolves one of them if it has taken effect; if that can't be determined, the doubt remains. */
    async look(http) {
        const tookEffect = await this.#tookEffect?.(http).catch(() => false);
        if (tookEffect)
            this.resolveOne();
    }
}
/**
 * Sends in the same way, and notes each attempt at a write that may or may not have taken effect;
 * one that was cut off in the middle is one of them.
 *
 * @param http used to read the state before a write is repeated
 */
function notingDoubt(send, doubt, http, clock) {
    const doubtful = new WeakSet();
    return async (request, signal) => {
        if (request.method === 'GET')
            return await send(request, signal);
        if (doubtful.has(request))
            await doubt.look(http);
        const note = () => {
            doubtful.add(request);
            doubt.note(clock.now());
        };
        try {
            const outcome = await (0,_retry_js__WEBPACK_IMPORTED_MODULE_0__/* .settle */ .G9)(() => send(request, signal));
            if ((0,_retry_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomeUnknown */ .Hu)(outcome))
                note();
            if (outcome instanceof Error)
                throw outcome;
            return outcome;
        }
        catch (error) {
            if (signal.aborted)
                note();
            throw error;
        }
    };
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
    // Happy eyeballs: several addresses were tried, each with its own error.
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
        remedy: 'run the job again; if it persists, check the firewall of a self-hosted runner and https://neonstatus.com',
    },
];
const FALLBACK = {
    likely: 'the connection broke.',
    remedy: 'run the job again, which is safe; if it persists, see https://neonstatus.com',
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
/* harmony export */   VF: () => (/* binding */ hasErrorBody),
/* harmony export */   Z: () => (/* binding */ headerValue),
/* harmony export */   gJ: () => (/* binding */ errorMessage),
/* harmony export */   nZ: () => (/* binding */ formatResponse),
/* harmony export */   oJ: () => (/* binding */ isSuccess),
/* harmony export */   z3: () => (/* binding */ isBlank)
/* harmony export */ });
/* harmony import */ var _lib_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(292);
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4869);


/** One value of a header; the first, if it came several times. */
function headerValue(response, name) {
    const value = response.headers[name];
    return Array.isArray(value) ? value[0] : value;
}
/**
 * Whether a request succeeded: by its status, unless the body is an error's all the same, as of a gateway
 * that puts a failure behind it into a 200.
 */
function isSuccess(response) {
    return response.status >= 200 && response.status < 300 && !hasErrorBody(response);
}
/** Characters. An error's body is shorter; a list of branches is not parsed to find that out. */
const MAX_ERROR_LENGTH = 16 * 1024;
/** Whether the body is that of an error: those of Neon and of Better Auth have a `code`, no success has. */
function hasErrorBody(response) {
    const { text } = response;
    return text.length <= MAX_ERROR_LENGTH && text.includes('"code"') && errorCode(response) !== '';
}
/** Whether there is nothing in the body. */
function isBlank({ text }) {
    return text.trim() === '';
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
    if (isSuccess(response) && isBlank(response))
        return `status ${response.status} without a body`;
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
/* harmony export */   G9: () => (/* binding */ settle),
/* harmony export */   Hu: () => (/* binding */ outcomeUnknown),
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
/**
 * Whether the response leaves open whether the request was executed: a failure on the way or behind it,
 * also one that a gateway has put into a success.
 */
function isAmbiguousFailure(response) {
    const { status } = response;
    return ((status < 300 && (0,_response_js__WEBPACK_IMPORTED_MODULE_1__/* .hasErrorBody */ .VF)(response)) ||
        status === 408 ||
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
/** A request with its own limit on waits must know how long it waits, so it takes no turns. */
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
function retryRuleFor({ method, idempotent, readsBody }, outcome) {
    if (readsBody && isBlankSuccess(outcome))
        return FAILED_READ;
    const rejected = outcome instanceof _network_error_js__WEBPACK_IMPORTED_MODULE_0__/* .NetworkError */ .D ? undefined : rejectedBeforeExecution(outcome);
    if (rejected !== undefined || !outcomeUnknown(outcome))
        return rejected;
    if (method === 'GET')
        return FAILED_READ;
    return idempotent ? FAILED_WRITE : undefined;
}
/** A success that says nothing of what was to be read. */
function isBlankSuccess(outcome) {
    return !(outcome instanceof _network_error_js__WEBPACK_IMPORTED_MODULE_0__/* .NetworkError */ .D) && (0,_response_js__WEBPACK_IMPORTED_MODULE_1__/* .isSuccess */ .oJ)(outcome) && (0,_response_js__WEBPACK_IMPORTED_MODULE_1__/* .isBlank */ .z3)(outcome);
}
function exceedsMaxRetryAfter(wait, { maxRetryAfter }, outcome) {
    return wasRateLimited(outcome) && maxRetryAfter !== undefined && wait >= maxRetryAfter;
}
/** Whether the request may or may not have been executed. */
function outcomeUnknown(outcome) {
    // Where a certificate is not trusted or a proxy refuses, nothing got through.
    return outcome instanceof _network_error_js__WEBPACK_IMPORTED_MODULE_0__/* .NetworkError */ .D ? !outcome.permanent : isAmbiguousFailure(outcome);
}
/** The response, or the error that there was none. @throws what ended the request */
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
 * again, in seconds since the epoch. A time is compared with the server's own clock, if it sends one.
 *
 * @param clientNow milliseconds since the epoch
 */
function retryAfterMs(response, clientNow) {
    const serverNow = Date.parse((0,_response_js__WEBPACK_IMPORTED_MODULE_1__/* .headerValue */ .Z)(response, 'date') ?? '');
    const now = Number.isFinite(serverNow) ? serverNow : clientNow;
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
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ({
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
/* harmony export */   c4: () => (/* binding */ isNotFound),
/* harmony export */   pb: () => (/* binding */ apiError),
/* harmony export */   tl: () => (/* binding */ removalError)
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
            if (response.status >= 500 || (0,_http_response_js__WEBPACK_IMPORTED_MODULE_1__/* .hasErrorBody */ .VF)(response))
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
            likely: 'Neon shares OAuth credentials for google only.',
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
    remedy: 'run the job again, which is safe; see https://neonstatus.com, and give the request id to Neon support if it persists.',
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
/** What is missing shows in the message: a route, a branch, or otherwise the project. */
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
/**
 * The same for what was to be removed: other things in the database may depend on it, which Neon probably
 * says in Postgres' words.
 */
function removalError(attempted, response) {
    if (!/depend|foreign key|constraint|referenc/i.test((0,_http_response_js__WEBPACK_IMPORTED_MODULE_1__/* .errorMessage */ .gJ)(response))) {
        return apiError(attempted, response);
    }
    return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ({
        attempted,
        answered: `Neon answered ${(0,_http_response_js__WEBPACK_IMPORTED_MODULE_1__/* .formatResponse */ .nZ)(response)}`,
        likely: 'a table of the app depends on the schema `neon_auth`, say by a foreign key on its users; the message may name it.',
        remedy: 'drop what depends on it, or have it deleted along with the users (ON DELETE CASCADE), and run the job again. On a close or a sweep, `delete_data: false` leaves the data to be deleted with the branch.',
    });
}


/***/ }),

/***/ 8271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ readPlugins),
/* harmony export */   i: () => (/* binding */ readWebhook)
/* harmony export */ });
/* harmony import */ var _neon_sdk_raw__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8998);
/* harmony import */ var _neon_client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8091);


/**
 * Reads most settings of a branch's auth at once.
 *
 * @returns undefined if auth is not enabled (404)
 * @throws ActionError if Neon refuses otherwise; NetworkError
 */
async function readPlugins(neon, branch) {
    return await (0,_neon_client_js__WEBPACK_IMPORTED_MODULE_0__/* .readNeonIfFound */ .GP)(neon, `read the auth settings of branch ${branch.id}`, (client) => (0,_neon_sdk_raw__WEBPACK_IMPORTED_MODULE_1__/* .getNeonAuthPluginConfigs */ .p8)({ client, path: (0,_neon_client_js__WEBPACK_IMPORTED_MODULE_0__/* .branchPath */ .WJ)(neon, branch) }));
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

/***/ 1900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hr: () => (/* binding */ disableAuth),
/* harmony export */   PA: () => (/* binding */ createAuth),
/* harmony export */   jX: () => (/* binding */ isSameAuth),
/* harmony export */   tu: () => (/* binding */ isBetterAuth),
/* harmony export */   xj: () => (/* binding */ readAuthIntegration)
/* harmony export */ });
/* harmony import */ var _neon_sdk_raw__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8998);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1469);
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4869);
/* harmony import */ var _http_doubt_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3078);
/* harmony import */ var _http_response_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9233);
/* harmony import */ var _http_retry_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6642);
/* harmony import */ var _http_urls_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7068);
/* harmony import */ var _api_error_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7591);
/* harmony import */ var _neon_client_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8091);









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
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ({
            attempted: "find the branch's auth service",
            answered: 'Neon named neither `base_url` nor `jwks_url`',
            likely: "the branch's auth is of an older kind than Better Auth.",
            remedy: 'look at the branch in the Neon console, under Auth.',
        });
    }
    const authProvider = answered.auth_provider ?? 'better_auth';
    const fromJwks = jwks.endsWith(JWKS_PATH) ? jwks.slice(0, -JWKS_PATH.length) : undefined;
    // Another provider, whose keys may be anywhere, has none; the provider has to be reported first.
    const instead = isBetterAuth({ authProvider }) ? '' : jwks;
    return {
        authProvider,
        baseUrl: (0,_http_urls_js__WEBPACK_IMPORTED_MODULE_5__/* .urlFromNeon */ .Op)(base || fromJwks || instead, 'base_url'),
        jwksUrl: (0,_http_urls_js__WEBPACK_IMPORTED_MODULE_5__/* .urlFromNeon */ .Op)(jwks, 'jwks_url'),
        databaseName: answered.db_name,
        name: answered.name,
        createdAt: parseTime(answered.created_at),
        providerProjectId: answered.auth_provider_project_id,
    };
}
function parseTime(text) {
    const time = Date.parse(text ?? '');
    return Number.isNaN(time) ? undefined : time;
}
/**
 * Reads the branch's auth.
 *
 * @returns undefined if auth is not enabled (404). Right after a branch was created a 404 can also
 *   be early; enabling finds that out.
 * @throws ActionError if Neon refuses otherwise; NetworkError
 */
async function readAuthIntegration(neon, branch) {
    const data = await (0,_neon_client_js__WEBPACK_IMPORTED_MODULE_7__/* .readNeonIfFound */ .GP)(neon, `read the auth of branch ${branch.id}`, (client) => (0,_neon_sdk_raw__WEBPACK_IMPORTED_MODULE_8__/* .getNeonAuth */ .bj)({ client, path: (0,_neon_client_js__WEBPACK_IMPORTED_MODULE_7__/* .branchPath */ .WJ)(neon, branch) }));
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
    const outcome = await (0,_http_retry_js__WEBPACK_IMPORTED_MODULE_4__/* .sendVerified */ .Fh)(async () => {
        attempts += 1;
        const { response, data } = await (0,_neon_client_js__WEBPACK_IMPORTED_MODULE_7__/* .requestNeon */ .c8)(neon, purpose, (client) => (0,_neon_sdk_raw__WEBPACK_IMPORTED_MODULE_8__/* .createNeonAuth */ .vq)({
            client,
            path: (0,_neon_client_js__WEBPACK_IMPORTED_MODULE_7__/* .branchPath */ .WJ)(neon, branch),
            body: {
                auth_provider: 'better_auth',
                ...(databaseName !== undefined && { database_name: databaseName }),
            },
        }));
        integration = data && !(0,_http_response_js__WEBPACK_IMPORTED_MODULE_3__/* .isBlank */ .z3)(response) ? parseIntegration(data) : undefined;
        return response;
    }, () => readAuthIntegration(neon, branch), neon.http);
    if ('found' in outcome)
        return { kind: 'found', integration: outcome.found };
    if (integration !== undefined)
        return { kind: 'created', integration };
    const { response } = outcome;
    if ((0,_http_response_js__WEBPACK_IMPORTED_MODULE_3__/* .isSuccess */ .oJ)(response)) {
        // A success whose body was lost on the way.
        const created = await readAuthIntegration(neon, branch);
        if (created !== undefined)
            return { kind: 'created', integration: created };
    }
    if (response.status === 409)
        return { kind: 'conflict', response, responseLost: attempts > 1 };
    throw (0,_api_error_js__WEBPACK_IMPORTED_MODULE_6__/* .apiError */ .pb)(purpose, response);
}
/** Whether both are the same auth, as far as Neon distinguishes them; undefined means no auth. */
function isSameAuth(one, other) {
    if (one === undefined || other === undefined)
        return one === other;
    if (one.providerProjectId !== undefined && other.providerProjectId !== undefined) {
        return one.providerProjectId === other.providerProjectId;
    }
    const times = [one.createdAt, other.createdAt];
    return times.includes(undefined) || one.createdAt === other.createdAt;
}
/** There is other auth by now, or none: another job was faster. */
class AuthChanged extends Error {
    present;
    constructor(present) {
        super('the auth of the branch has changed');
        this.present = present;
    }
}
/**
 * Disables auth. That it is not enabled is as good: the closing event may come twice. Neon may say so
 * by a 404, or refuse by another status (400, 409, 422); then another read decides. Before the request is
 * repeated, another read makes sure that it would not remove auth that another job has enabled meanwhile.
 *
 * @returns `replaced` if there is other auth by now, which was left alone
 * @throws ActionError if Neon refuses; NetworkError; what `stillWanted` throws
 */
async function disableAuth(neon, branch, { deleteData, seen, doubt = new _http_doubt_js__WEBPACK_IMPORTED_MODULE_2__/* .Doubt */ .d(), stillWanted }) {
    const purpose = `disable auth on branch "${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(branch.name)}" (${branch.id})`;
    const http = neon.http.noting(doubt).guarded(neon.http.waits(), async (unguarded) => {
        const looking = { ...neon, http: unguarded };
        const [present] = await Promise.all([
            readAuthIntegration(looking, branch),
            stillWanted?.(looking),
        ]);
        if (!isSameAuth(present, seen))
            throw new AuthChanged(present);
    });
    try {
        await requestRemoval({ ...neon, http }, branch, purpose, deleteData);
        return 'disabled';
    }
    catch (error) {
        if (!(error instanceof AuthChanged))
            throw error;
        // Gone: by the request whose answer was lost, or by another job.
        if (error.present === undefined)
            doubt.resolveOne();
        return error.present === undefined ? 'disabled' : 'replaced';
    }
}
async function requestRemoval(neon, branch, purpose, deleteData) {
    const { response } = await (0,_neon_client_js__WEBPACK_IMPORTED_MODULE_7__/* .requestNeon */ .c8)(neon, purpose, (client) => (0,_neon_sdk_raw__WEBPACK_IMPORTED_MODULE_8__/* .disableNeonAuth */ .tm)({
        client,
        path: (0,_neon_client_js__WEBPACK_IMPORTED_MODULE_7__/* .branchPath */ .WJ)(neon, branch),
        body: { delete_data: deleteData },
    }), { idempotent: true });
    if ((0,_http_response_js__WEBPACK_IMPORTED_MODULE_3__/* .isSuccess */ .oJ)(response) || (0,_api_error_js__WEBPACK_IMPORTED_MODULE_6__/* .isNotFound */ .c4)(response))
        return;
    const mayBeOff = [400, 409, 422].includes(response.status);
    if (mayBeOff && (await readAuthIntegration(neon, branch)) === undefined)
        return;
    throw (0,_api_error_js__WEBPACK_IMPORTED_MODULE_6__/* .removalError */ .tl)(purpose, response);
}


/***/ }),

/***/ 7554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E0: () => (/* binding */ findBranch),
/* harmony export */   gf: () => (/* binding */ listAllBranches),
/* harmony export */   jr: () => (/* binding */ listBranches),
/* harmony export */   pG: () => (/* binding */ readBranch)
/* harmony export */ });
/* harmony import */ var _neon_sdk_raw__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8998);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1469);
/* harmony import */ var _lib_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(292);
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4869);
/* harmony import */ var _neon_client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8091);





/** Branches asked for in one page; the API takes up to 10,000. */
const PAGE_SIZE = 1000;
function fetchPage(neon, search, cursor) {
    const about = search === undefined ? 'the branches' : `the branch "${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(search)}"`;
    return (0,_neon_client_js__WEBPACK_IMPORTED_MODULE_2__/* .readNeon */ .JI)(neon, `look up ${about} in project ${neon.projectId}`, (client) => (0,_neon_sdk_raw__WEBPACK_IMPORTED_MODULE_3__/* .listProjectBranches */ .qX)({
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
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ({
                attempted: `list the branches of project ${neon.projectId}`,
                answered: 'the response contains no list of branches',
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
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ({
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
    const data = await (0,_neon_client_js__WEBPACK_IMPORTED_MODULE_2__/* .readNeonIfFound */ .GP)(neon, `look at branch ${branch.id} again`, (client) => (0,_neon_sdk_raw__WEBPACK_IMPORTED_MODULE_3__/* .getProjectBranch */ .cl)({ client, path: (0,_neon_client_js__WEBPACK_IMPORTED_MODULE_2__/* .branchPath */ .WJ)(neon, branch) }));
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
// EXTERNAL MODULE: ./build/lib/json.js
var json = __webpack_require__(292);
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
            ...(method === 'GET' && { readsBody: true }),
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
function dataOf(response) {
    const { text } = response;
    if (!(0,http_response/* isSuccess */.oJ)(response))
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
    let isRead = false;
    const client = createSdkClient(neon, async (request) => {
        response = await neon.http.send({ ...request, purpose, idempotent });
        isRead = request.method === 'GET';
        return response;
    });
    const { data } = await call(client);
    /* v8 ignore if -- the SDK sends a request for each call; for the types */
    if (response === undefined)
        throw new Error(`The SDK sent no request to ${purpose}.`);
    const isUnreadable = data === undefined || !(0,http_response/* isJson */.Fh)(response) || (isRead && !isReadable(response, data));
    if ((0,http_response/* isSuccess */.oJ)(response) && isUnreadable) {
        throw (0,api_error/* apiError */.pb)(purpose, response);
    }
    return { response, data };
}
/** Whatever is read is an object. */
function isReadable(response, data) {
    return !(0,http_response/* isBlank */.z3)(response) && (0,json/* isRecord */.u4)(data);
}
/**
 * Reads something that has to be there.
 *
 * @throws ActionError on any status but a success; NetworkError
 */
async function readNeon(neon, purpose, call) {
    const { response, data } = await requestNeon(neon, purpose, call);
    if (data === undefined)
        throw (0,api_error/* apiError */.pb)(purpose, response);
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
    if ((0,api_error/* isNotFound */.c4)(response))
        return undefined;
    if (data === undefined)
        throw (0,api_error/* apiError */.pb)(purpose, response);
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
 * @returns what Neon's answer shows
 * @throws ActionError if Neon refuses; NetworkError
 */
async function writeToBranch(neon, branch, change, call) {
    const purpose = `${change} on branch ${branch.id}`;
    const { response, data } = await requestNeon(neon, purpose, (client) => call({ client, path: branchPath(neon, branch) }), { idempotent: true });
    if (!(0,http_response/* isSuccess */.oJ)(response))
        throw (0,api_error/* apiError */.pb)(purpose, response);
    return data;
}
/**
 * Removes something from a branch. That it is gone already (404) is as good.
 *
 * @param purpose as the rest of "Could not …"
 * @throws ActionError if Neon refuses; NetworkError
 */
async function removeFromBranch(neon, branch, purpose, call) {
    const { response } = await requestNeon(neon, purpose, (client) => call({ client, path: branchPath(neon, branch) }), { idempotent: true });
    if (!(0,http_response/* isSuccess */.oJ)(response) && !(0,api_error/* isNotFound */.c4)(response))
        throw (0,api_error/* removalError */.tl)(purpose, response);
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
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ({
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
/* harmony import */ var _neon_sdk_raw__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8998);
/* harmony import */ var _neon_client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8091);


/**
 * Lists the auth of all branches of the project. Neon has announced to remove that route, and a key
 * may not reach it, so no response to it is an error.
 *
 * @returns undefined if Neon does not tell
 * @throws NetworkError
 */
async function listProjectIntegrations(neon) {
    const { response, data } = await (0,_neon_client_js__WEBPACK_IMPORTED_MODULE_0__/* .requestNeon */ .c8)(neon, `list the auth integrations of project ${neon.projectId}`, (client) => (0,_neon_sdk_raw__WEBPACK_IMPORTED_MODULE_1__/* .listNeonAuthIntegrations */ .GS)({ client, path: { project_id: neon.projectId } }));
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
/* harmony export */   MP: () => (/* binding */ addDomainVerified),
/* harmony export */   SL: () => (/* binding */ removeDomains),
/* harmony export */   sn: () => (/* binding */ addDomain),
/* harmony export */   wK: () => (/* binding */ listDomains),
/* harmony export */   yv: () => (/* binding */ originOf)
/* harmony export */ });
/* harmony import */ var _neon_sdk_raw__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8998);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1469);
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4869);
/* harmony import */ var _http_response_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9233);
/* harmony import */ var _http_retry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6642);
/* harmony import */ var _api_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7591);
/* harmony import */ var _neon_client_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8091);







/**
 * Lists the branch's trusted domains, in the spelling in which Neon keeps them.
 *
 * @returns undefined if auth is not enabled (404)
 * @throws ActionError if Neon refuses otherwise; NetworkError
 */
async function listDomains(neon, branch) {
    const purpose = `list the trusted domains of branch ${branch.id}`;
    const data = await (0,_neon_client_js__WEBPACK_IMPORTED_MODULE_5__/* .readNeonIfFound */ .GP)(neon, purpose, (client) => (0,_neon_sdk_raw__WEBPACK_IMPORTED_MODULE_6__/* .listBranchNeonAuthTrustedDomains */ .Fd)({ client, path: (0,_neon_client_js__WEBPACK_IMPORTED_MODULE_5__/* .branchPath */ .WJ)(neon, branch) }));
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
    const refusal = await addDomainVerified(neon, origin, {
        add: async () => {
            const { response } = await (0,_neon_client_js__WEBPACK_IMPORTED_MODULE_5__/* .requestNeon */ .c8)(neon, purpose, (client) => (0,_neon_sdk_raw__WEBPACK_IMPORTED_MODULE_6__/* .addBranchNeonAuthTrustedDomain */ .hi)({
                client,
                path: (0,_neon_client_js__WEBPACK_IMPORTED_MODULE_5__/* .branchPath */ .WJ)(neon, branch),
                body: { domain: origin, auth_provider: 'better_auth' },
            }));
            return response;
        },
        list: () => listDomains(neon, branch),
    });
    if (refusal !== undefined)
        throw (0,_api_error_js__WEBPACK_IMPORTED_MODULE_4__/* .apiError */ .pb)(purpose, refusal);
}
/**
 * Adds an origin once, whatever becomes of the responses.
 *
 * @returns the response that refused it, if it is not trusted now
 */
async function addDomainVerified({ http }, origin, { add, list }) {
    const isTrusted = async () => (await list())?.some((domain) => originOf(domain) === origin) || undefined;
    const outcome = await (0,_http_retry_js__WEBPACK_IMPORTED_MODULE_3__/* .sendVerified */ .Fh)(add, isTrusted, http);
    if ('found' in outcome || (0,_http_response_js__WEBPACK_IMPORTED_MODULE_2__/* .isSuccess */ .oJ)(outcome.response))
        return undefined;
    if (outcome.response.status === 409 && (await isTrusted()))
        return undefined;
    return outcome.response;
}
/**
 * Makes the auth service stop trusting domains. One that is not trusted is no error.
 *
 * @param domains in the spelling in which Neon keeps them
 * @throws ActionError if Neon refuses; NetworkError
 */
async function removeDomains(neon, branch, domains) {
    await (0,_neon_client_js__WEBPACK_IMPORTED_MODULE_5__/* .writeToBranch */ .NK)(neon, branch, `stop trusting ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_1__/* .joinWithAnd */ .Ol)(domains)}`, (on) => (0,_neon_sdk_raw__WEBPACK_IMPORTED_MODULE_6__/* .deleteBranchNeonAuthTrustedDomain */ .xR)({
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
/* harmony import */ var _neon_sdk_raw__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8998);
/* harmony import */ var _http_response_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9233);
/* harmony import */ var _api_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7591);
/* harmony import */ var _neon_client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8091);




/**
 * Creates a user without a password. The management API can neither list users nor give them passwords,
 * so after a lost response only a repetition shows whether it happened: the email is taken then.
 *
 * @returns the user's id; undefined if the email is taken
 * @throws ActionError if Neon refuses; NetworkError
 */
async function createUser(neon, branch, { email, name }) {
    const purpose = `create the user ${email}`;
    const { response, data } = await (0,_neon_client_js__WEBPACK_IMPORTED_MODULE_2__/* .requestNeon */ .c8)(neon, purpose, (client) => (0,_neon_sdk_raw__WEBPACK_IMPORTED_MODULE_3__/* .createBranchNeonAuthNewUser */ .eS)({
        client,
        path: (0,_neon_client_js__WEBPACK_IMPORTED_MODULE_2__/* .branchPath */ .WJ)(neon, branch),
        body: { email, name },
    }), { idempotent: true });
    if (isEmailTakenOnNeon(response))
        return undefined;
    if (data === undefined)
        throw (0,_api_error_js__WEBPACK_IMPORTED_MODULE_1__/* .apiError */ .pb)(purpose, response);
    return (0,_neon_client_js__WEBPACK_IMPORTED_MODULE_2__/* .checkedId */ .VJ)(data.id, `the user ${email}`);
}
/** How Neon responds to an email that is taken is not certain: 409, 400 or 422. */
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
    await (0,_neon_client_js__WEBPACK_IMPORTED_MODULE_2__/* .writeToBranch */ .NK)(neon, branch, change, ({ client, path }) => (0,_neon_sdk_raw__WEBPACK_IMPORTED_MODULE_3__/* .updateNeonAuthUserRole */ .d)({
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
    await (0,_neon_client_js__WEBPACK_IMPORTED_MODULE_2__/* .removeFromBranch */ .n3)(neon, branch, purpose, ({ client, path }) => (0,_neon_sdk_raw__WEBPACK_IMPORTED_MODULE_3__/* .deleteBranchNeonAuthUser */ .VX)({ client, path: { ...path, auth_user_id: user.id } }));
}


/***/ }),

/***/ 8687:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bC: () => (/* binding */ cleanupFailure),
/* harmony export */   eu: () => (/* binding */ allSettledOrThrow),
/* harmony export */   zr: () => (/* binding */ CleanupStack)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1469);

/** What has to be put back at the end of some work, whatever becomes of it: the latest first. */
class CleanupStack {
    #steps = [];
    /** Adds a step, before that which it puts back is begun. */
    defer(step) {
        this.#steps.push(step);
    }
    /** Takes every step that is left. @returns what went wrong */
    async run() {
        const errors = [];
        for (let step = this.#steps.pop(); step !== undefined; step = this.#steps.pop()) {
            try {
                await step();
            }
            catch (error) {
                errors.push(error);
            }
        }
        return errors;
    }
}
/**
 * Waits for everything that runs in parallel, even when some of it fails, so that nothing continues
 * unseen.
 *
 * @throws what went wrong; an AggregateError if several things did
 */
async function allSettledOrThrow(promises) {
    const outcomes = await Promise.allSettled(promises);
    throwAll(outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? errorsOf(outcome.reason) : [])));
    return (await Promise.all(promises));
}
/** Errors without duplicates: an abort ends many things with the same reason. */
function throwAll(errors) {
    const distinct = [...new Set(errors)];
    if (distinct.length > 1)
        throw new AggregateError(distinct);
    if (distinct.length === 1)
        throw distinct[0];
}
function errorsOf(error) {
    return error instanceof AggregateError ? error.errors : [error];
}
/** Why something failed that may outlast the run: the response, or that the time for it was over. */
function cleanupFailure(error) {
    return error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ ? error.facts.answered : 'the time for it was up';
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

/***/ 3761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ readAuth)
/* harmony export */ });
/* harmony import */ var _clients_neon_auth_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1900);
/* harmony import */ var _clients_neon_auth_config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8271);
/* harmony import */ var _clients_neon_trusted_domains_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7915);



/**
 * Reads a branch's auth, all of it in parallel. For auth by another provider, only that it exists. The
 * integration is requested first, on a connection that stands, and where it is not there, nothing is
 * waited for: enabling is what comes next then.
 *
 * @returns undefined if auth is not enabled
 * @throws ActionError if Neon refuses
 */
async function readAuth(neon, branch, needed) {
    const reading = (0,_clients_neon_auth_js__WEBPACK_IMPORTED_MODULE_0__/* .readAuthIntegration */ .xj)(neon, branch);
    const others = Promise.all([
        needed.domains ? (0,_clients_neon_trusted_domains_js__WEBPACK_IMPORTED_MODULE_2__/* .listDomains */ .wK)(neon, branch) : undefined,
        needed.plugins ? (0,_clients_neon_auth_config_js__WEBPACK_IMPORTED_MODULE_1__/* .readPlugins */ .B)(neon, branch) : undefined,
        needed.webhooks ? (0,_clients_neon_auth_config_js__WEBPACK_IMPORTED_MODULE_1__/* .readWebhook */ .i)(neon, branch) : undefined,
    ]);
    // Judged after the integration: Neon may refuse to tell these of another provider's auth.
    others.catch(() => undefined);
    const integration = await reading;
    if (integration === undefined)
        return undefined;
    if (!(0,_clients_neon_auth_js__WEBPACK_IMPORTED_MODULE_0__/* .isBetterAuth */ .tu)(integration)) {
        return { integration, domains: [], settings: { ...NOT_TOLD, auth: integration } };
    }
    const [domains = [], plugins = {}, webhooks] = await others;
    return { integration, domains, settings: { auth: integration, plugins, webhooks } };
}
const NOT_TOLD = { plugins: {}, webhooks: undefined };


/***/ }),

/***/ 8381:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ findPreview),
  l: () => (/* binding */ observe_observe)
});

// EXTERNAL MODULE: ./build/branch-name/ownership.js
var ownership = __webpack_require__(3170);
// EXTERNAL MODULE: ./build/clients/auth-service/auth-service.js + 1 modules
var auth_service = __webpack_require__(6390);
// EXTERNAL MODULE: ./build/clients/auth-service/jwks.js
var jwks = __webpack_require__(787);
// EXTERNAL MODULE: ./build/clients/neon/auth.js
var neon_auth = __webpack_require__(1900);
// EXTERNAL MODULE: ./build/clients/neon/branches.js
var branches = __webpack_require__(7554);
// EXTERNAL MODULE: ./build/clients/neon/preview-branch.js
var preview_branch = __webpack_require__(9865);
// EXTERNAL MODULE: ./build/settings/declared-organization.js
var declared_organization = __webpack_require__(2686);
// EXTERNAL MODULE: ./build/users/observe.js
var observe = __webpack_require__(2983);
// EXTERNAL MODULE: ./node_modules/leven/index.js
var leven = __webpack_require__(7785);
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
 * @param checkPullRequest called alongside the first read, and again after a wait, in which much may happen
 */
async function waitForBranch(neon, wanted, wait, checkPullRequest) {
    const { clock, sleep, waits } = neon.http;
    let waitsSeen = waits();
    const look = async () => {
        const found = await (0,branches/* findBranch */.E0)(neon, wanted);
        waitsSeen = waits();
        return found;
    };
    const deadline = clock.now() + wait * 1000;
    // Neon first: GitHub's client is loaded while its answer is on the way.
    let [branch, check] = await Promise.all([look(), checkPullRequest()]);
    if (check.stale !== undefined)
        return { stale: check.stale };
    if (branch !== undefined || clock.now() + POLL_INTERVAL_MS > deadline)
        return { branch, waited: false, check, waitsSeen };
    do {
        await sleep(POLL_INTERVAL_MS);
        branch = await look();
    } while (branch === undefined && clock.now() + POLL_INTERVAL_MS <= deadline);
    check = await checkPullRequest();
    return check.stale !== undefined
        ? { stale: check.stale }
        : { branch, waited: true, check, waitsSeen };
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
    return new errors/* ActionError */.lZ({
        attempted: `find the branch "${(0,lib_text/* printable */.g$)(wanted)}" in project ${neon.projectId}`,
        answered: `no branch has exactly this name or id, after ${wait} seconds of waiting${nearest.length > 0 ? `; the nearest names are ${(0,lib_text/* joinWithAnd */.Ol)(nearest)}` : ''}`,
        likely: 'the branch is created later or under another name, or it was deleted.',
        remedy: 'run this step after the one that creates the branch, give `branch` its exact name or id, or raise `wait_for_branch`.',
    });
}
/** Branches that are named where a close has found none. */
const MAX_NAMED = 3;
/**
 * Looks for branches that carry a pull request's number under another name than the one that was looked
 * for, which may be misspelled. One request; that Neon refuses it is no failure.
 *
 * @returns what they are called, for the user; undefined if there are none
 */
async function branchNamedOtherwise(neon, wanted, number) {
    const page = await (0,errors/* ifReadable */.G5)(() => (0,branches/* listBranches */.jr)(neon, String(number)).next());
    const found = page?.value ?? [];
    const names = found
        .filter(({ name, isDefault, isProtected }) => {
        return (0,ownership/* nameHasNumber */.f_)(name, number) && !isDefault && !isProtected;
    })
        .slice(0, MAX_NAMED)
        .map(({ name }) => `"${(0,lib_text/* printable */.g$)(name, 80)}"`);
    if (names.length === 0)
        return undefined;
    const [carry, one] = names.length === 1 ? ['carries', 'that'] : ['carry', 'one of them'];
    return `There is no branch "${(0,lib_text/* printable */.g$)(wanted, 100)}", but ${(0,lib_text/* joinWithAnd */.Ol)(names)} ${carry} the number of pull request ${number}. If ${one} is its preview, auth was not removed there: correct \`branch\`, or run the action with \`operation: teardown\` and that name.`;
}

// EXTERNAL MODULE: ./build/observe/auth.js
var auth = __webpack_require__(3761);
;// CONCATENATED MODULE: ./build/observe/prefetch.js

/** The form of Neon's ids of branches, which a name may have, too. */
const LIKE_AN_ID = /^br-[a-z0-9-]{1,57}$/;
/**
 * Begins to read a branch's auth while the branch is still being looked up, where it is given by what
 * looks like its id (Neon's create-branch action hands the id out). This saves a round trip, and no
 * more: only the management API is asked, and its response counts only if the branch that is found
 * then has just this id. Its errors are not reported, since the branch is then read again.
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

// EXTERNAL MODULE: ./build/observe/pull-requests.js
var pull_requests = __webpack_require__(5191);
// EXTERNAL MODULE: ./build/observe/reset.js
var observe_reset = __webpack_require__(356);
;// CONCATENATED MODULE: ./build/observe/observe.js












/**
 * Looks at everything that the plan needs to know; nothing is changed. What does not depend on each
 * other is read together. A branch that must not be written to ends it before its auth service is
 * asked anything, since signing in, which is how users are read, leaves a session behind.
 *
 * @returns why there is nothing to do, if the event no longer applies
 * @throws ActionError if the branch of a setup is not there, the branch must not be written to, or Neon
 *   refuses
 */
async function observe_observe(settings, observing) {
    const { neon } = observing;
    const setup = settings.operation === 'setup';
    const readAuth = prefetchAuth(neon, settings.branch, needs(settings), setup);
    const found = await findPreview(settings, observing);
    if ('stale' in found)
        return found;
    const { waited, ...first } = found;
    const removes = !setup || settings.reset;
    const [auth, preview] = await Promise.all([
        first.branch && readAuth(first.branch, waited),
        removes ? lookAgain(settings, neon, first) : first,
    ]);
    const { branch, otherPreview, superseded } = preview;
    const common = { ...preview, reset: { applies: false } };
    if (settings.operation !== 'setup') {
        return { ...common, auth: auth && { ...auth, serving: false, ...NOTHING_OBSERVED } };
    }
    const reset = branch ? (0,observe_reset/* decideReset */.i)(settings, branch, auth?.integration) : common.reset;
    const removing = reset.applies && otherPreview === undefined && superseded === undefined;
    return {
        ...common,
        reset,
        auth: auth && (await observeService({ ...settings, reset: removing }, neon, auth)),
    };
}
/**
 * The branch as it is while its auth is being read, so that what removes auth follows its look at once. One
 * that is given by its id was read then.
 *
 * @throws ActionError if the branch must not be written to by now
 */
async function lookAgain({ branch: wanted, operation }, neon, found) {
    if (found.branch === undefined || found.branch.id === wanted)
        return found;
    const now = await (0,branches/* readBranch */.pG)(neon, found.branch);
    const branch = now && (0,preview_branch/* assertPreview */.p)(now, IN_WORDS[operation]);
    return { ...found, branch, waitsSeen: neon.http.waits() };
}
const NOTHING_FOUND = { branch: undefined, otherPreview: undefined, superseded: undefined };
/**
 * Finds the branch, waiting for it where that is wanted, and lets it through if it may be written to.
 *
 * @returns why there is nothing to do, if the event no longer applies; no branch if there is none,
 *   which is fine for a teardown and a dry run
 * @throws ActionError if the branch of a setup is not there, or must not be written to
 */
async function findPreview(settings, { neon, github, debug }) {
    const { operation, branch } = settings;
    const wait = operation === 'setup' ? settings.waitForBranch : 0;
    const sought = await waitForBranch(neon, branch, wait, async () => operation === 'setup' || operation === 'teardown'
        ? await (0,pull_requests/* checkPullRequest */.f)(settings, github, debug)
        : { open: [], notices: [] });
    if ('stale' in sought)
        return sought;
    const { branch: found, waited, check, waitsSeen } = sought;
    const { open, superseded, notices } = check;
    if (found === undefined) {
        if (operation === 'setup' && !settings.dryRun)
            throw await branchNotFound(neon, branch, wait);
        const misnamed = operation === 'teardown' ? await findMisnamed(settings, neon) : undefined;
        return {
            ...NOTHING_FOUND,
            waited,
            waitsSeen,
            notices: misnamed ? [...notices, misnamed] : notices,
        };
    }
    const preview = (0,preview_branch/* assertPreview */.p)(found, IN_WORDS[operation]);
    const otherPreview = 'pullRequest' in settings && settings.pullRequest !== undefined
        ? (0,ownership/* findOtherPreview */.iY)(preview, settings.branchTemplate, settings.pullRequest, open)
        : undefined;
    if (operation === 'teardown' && otherPreview !== undefined) {
        return {
            stale: (0,pull_requests/* stillInUse */.d)(`the branch is also the preview of pull request ${otherPreview.number}, which is open`),
        };
    }
    return { branch: preview, waited, waitsSeen, otherPreview, superseded, notices };
}
/** A close that finds nothing because of a misspelled name must not look like one that is done. */
async function findMisnamed({ branch, pullRequest, jobAuth }, neon) {
    // At the end of a job the branch is known by its id.
    if (pullRequest === undefined || jobAuth !== undefined)
        return undefined;
    return await branchNamedOtherwise(neon, branch, pullRequest.number);
}
const IN_WORDS = {
    setup: 'set up auth',
    teardown: 'tear down auth',
    keys: 'make SDK keys',
    claim: 'hand over the auth project',
};
/** Of what only the auth service itself can tell. */
const NOTHING_OBSERVED = {
    users: observe/* NO_OBSERVED_USERS */.C,
    organizations: new Map(),
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
    const [serving, seen] = await Promise.all([
        settings.waitForReady > 0 && !reset && serves(neon, integration),
        look ? observeInSessions(settings, service, auth) : NOTHING_OBSERVED,
    ]);
    return { ...auth, serving, ...seen };
}
/** Looks at users by signing them in, and at organizations in their sessions. */
async function observeInSessions({ users: declared, organizations }, service, { settings: { plugins } }) {
    const owners = organizations.flatMap(({ members }) => members.find(declared_organization/* isOwner */.u8)?.email ?? []);
    const users = await (0,observe/* observeUsers */.p)(service, declared, plugins.email_and_password, owners);
    if (organizations.length === 0 || plugins.organization?.enabled === false) {
        return { ...NOTHING_OBSERVED, users };
    }
    // Only who has organizations pays for loading this.
    const { observeOrganizations } = await __webpack_require__.e(/* import() */ 239).then(__webpack_require__.bind(__webpack_require__, 2239));
    const { sessions } = users;
    return {
        users,
        organizations: await observeOrganizations(service, organizations, declared, sessions),
    };
}
async function serves({ http }, { jwksUrl }) {
    return (await (0,jwks/* jwksProblem */.Z)(http, jwksUrl)) === undefined;
}
/**
 * Which parts of the auth have to be read. A teardown only needs to know that auth is enabled, and by
 * which provider.
 */
function needs(settings) {
    if (settings.operation === 'teardown') {
        return { domains: false, plugins: false, webhooks: false };
    }
    const { users, domains, authSettings, prune } = settings;
    const toldBy = new Set(authSettings.map(({ setting }) => setting.source));
    return {
        domains: users.length > 0 || domains.length > 0 || prune,
        plugins: users.length > 0 || prune || toldBy.has('plugins'),
        webhooks: users.length > 0 || toldBy.has('webhooks'),
    };
}


/***/ }),

/***/ 5191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ stillInUse),
/* harmony export */   f: () => (/* binding */ checkPullRequest)
/* harmony export */ });
/* harmony import */ var _branch_name_ownership_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3170);
/* harmony import */ var _clients_github_pull_requests_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5463);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1469);
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4869);




/** Milliseconds. With no response by then, GitHub is not what a preview has to wait for. */
const GITHUB_TIMEOUT_MS = 10_000;
/** Nothing is known, so the event is believed. */
const BELIEVED = { open: [], notices: [] };
/**
 * Looks at the pull request as it is now: a job that waited for a runner, or was run again, must neither
 * bring a closed preview back, nor take away one that is in use again, nor set a newer one back. Where
 * that can't be found out, the event is believed.
 *
 * @param github undefined: there is no token to ask with
 * @throws only what ended the whole run
 */
async function checkPullRequest(settings, github, debug) {
    const { operation, automatic, pullRequest, branch } = settings;
    if (pullRequest === undefined)
        return BELIEVED;
    const { number } = pullRequest;
    // An explicit operation is carried out, whatever the pull request's state is. An explicit
    // teardown takes the branch whoever else uses it; a setup does not remove what another one has.
    const looksForOthers = (automatic || operation === 'setup') && !(0,_branch_name_ownership_js__WEBPACK_IMPORTED_MODULE_0__/* .nameHasNumber */ .f_)(branch, number);
    if (!automatic && !looksForOthers)
        return BELIEVED;
    const believe = (why) => debug(`The event on pull request ${number} is believed: ${why}`);
    if (github === undefined)
        return { ...BELIEVED, notices: [notAsked(number)] };
    const limited = { ...github, http: github.http.withTimeout(GITHUB_TIMEOUT_MS) };
    try {
        const [current, open] = await Promise.all([
            automatic ? (0,_clients_github_pull_requests_js__WEBPACK_IMPORTED_MODULE_1__/* .readPullRequest */ .DQ)(limited, number) : undefined,
            looksForOthers ? (0,_clients_github_pull_requests_js__WEBPACK_IMPORTED_MODULE_1__/* .listOpenPullRequests */ .oh)(limited) : [],
        ]);
        if (current !== undefined) {
            return { ...BELIEVED, ...judge(settings, pullRequest, current), open };
        }
        if (automatic)
            believe('GitHub knows no pull request of that number');
        return { ...BELIEVED, open };
    }
    catch (error) {
        if (github.http.signal.aborted)
            throw github.http.signal.reason;
        believe(error instanceof _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ ? error.message : String(error));
        return BELIEVED;
    }
}
function judge(settings, { headSha }, current) {
    if (settings.operation === 'teardown') {
        return current.closed || settings.whileOpen
            ? {}
            : { stale: stillInUse('the pull request is open (again)') };
    }
    if (current.closed)
        return { stale: CLOSED_MEANWHILE };
    const { headSha: newest } = current;
    if (headSha === undefined || newest === undefined || headSha === newest)
        return {};
    return {
        superseded: `This run is of the commit ${short(headSha)}, and the head of the pull request is ${short(newest)} by now. So it adds what is missing, and leaves the rest to the run of the newer push.`,
    };
}
function notAsked(number) {
    return `GitHub was not asked about pull request ${number}, because there is no \`github_token\`. So the event is believed: the pull request may have been closed, reopened or pushed to since. Leave \`github_token\` out to use the job's own token.`;
}
function short(sha) {
    return (0,_lib_text_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(sha.slice(0, 12));
}
const CLOSED_MEANWHILE = 'Skipped: the pull request was closed since the event that started this run, so its preview gets no auth. To set it up anyway, use `operation: setup`.';
/** Why a teardown has nothing to do, for the user. */
function stillInUse(because) {
    return `Skipped: ${because}, so its preview keeps its auth. Nothing was done. To remove it anyway, use \`operation: teardown\`.`;
}


/***/ }),

/***/ 356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ isEnabledSince),
/* harmony export */   i: () => (/* binding */ decideReset)
/* harmony export */ });
/**
 * Milliseconds by which auth must be younger than its branch to be the preview's own for certain: auth
 * that was copied may have the time of branching, and Neon's times whole seconds.
 */
const OWN_AFTER_MS = 1_000;
/**
 * Decides whether a reset applies. Auth that is older than its branch was copied from the parent, so it
 * goes, whatever the event; auth that was enabled since then is the preview's own, so it stays. Between
 * the two, and where Neon does not say when it was enabled, the event decides.
 *
 * @param integration the branch's auth; undefined if it is not enabled
 */
function decideReset({ reset, lifetime, startsPreview }, { createdAt: branchedAt }, integration) {
    if (!reset)
        return { applies: false };
    // Auth for a job begins with it. Auth that can't be seen yet may have been copied.
    if (lifetime === 'job' || integration === undefined)
        return { applies: startsPreview };
    const age = (integration.createdAt ?? Number.NaN) - branchedAt;
    if (age < 0)
        return { applies: true };
    if (isEnabledSince({ createdAt: branchedAt }, integration))
        return { applies: false, ...(startsPreview && { note: OWN }) };
    return startsPreview
        ? { applies: true, warning: APPLIED }
        : { applies: false, warning: NOT_APPLIED };
}
/** Whether auth was enabled on the branch for certain, and not copied when the branch was made. */
function isEnabledSince({ createdAt: branchedAt }, { createdAt }) {
    return (createdAt ?? Number.NaN) - branchedAt > OWN_AFTER_MS;
}
const OWN = "reset does not apply: the branch's auth was enabled after the branch was made, so it is the preview's own and not a copy. To start empty anyway, tear it down first (`operation: teardown`).";
const UNKNOWN = 'the time at which auth was enabled does not show whether it was copied from the parent';
const APPLIED = `reset applies although ${UNKNOWN}, because this event begins a preview.`;
const NOT_APPLIED = `reset does not apply: ${UNKNOWN}, and this event does not begin a preview. If the parent's users may be in it, close and reopen the pull request, or tear auth down first (\`operation: teardown\`).`;


/***/ }),

/***/ 3237:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ withBranchNames),
/* harmony export */   b: () => (/* binding */ observeStatus)
/* harmony export */ });
/* harmony import */ var _clients_neon_branches_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7554);
/* harmony import */ var _clients_neon_project_integrations_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3609);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1469);
/* harmony import */ var _auth_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3761);




/**
 * Looks at a branch's auth and reads nothing but Neon's management API, so any branch may be looked
 * at, production's too.
 *
 * @throws ActionError if Neon refuses
 */
async function observeStatus({ branch: wanted }, neon) {
    const [branch, listed] = await Promise.all([
        (0,_clients_neon_branches_js__WEBPACK_IMPORTED_MODULE_0__/* .findBranch */ .E0)(neon, wanted),
        (0,_clients_neon_project_integrations_js__WEBPACK_IMPORTED_MODULE_1__/* .listProjectIntegrations */ .l)(neon),
    ]);
    const [auth, integrations] = await Promise.all([
        branch && (0,_auth_js__WEBPACK_IMPORTED_MODULE_3__/* .readAuth */ .H)(neon, branch, ALL),
        listed && withBranchNames(neon, branch, listed),
    ]);
    return { branch, auth, integrations };
}
/**
 * Adds the names of the branches, by which people know them: the list has ids only.
 *
 * @param own a branch whose name is known
 * @throws NetworkError
 */
async function withBranchNames(neon, own, listed) {
    const others = listed.some(({ branchId }) => branchId !== own?.id);
    const all = others ? await (0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ifReadable */ .G5)(() => (0,_clients_neon_branches_js__WEBPACK_IMPORTED_MODULE_0__/* .listAllBranches */ .gf)(neon)) : undefined;
    const names = new Map([own ?? [], all ?? []].flat().map(({ id, name }) => [id, name]));
    return listed.map((one) => ({ ...one, branchName: names.get(one.branchId) }));
}
const ALL = { domains: true, plugins: true, webhooks: true };


/***/ }),

/***/ 1480:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _h: () => (/* binding */ membersAfter),
/* harmony export */   oI: () => (/* binding */ reconciledOrganization),
/* harmony export */   vN: () => (/* binding */ planOrganization)
/* harmony export */ });
/* harmony import */ var _users_compare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1440);

/**
 * Decides what has to be done so that an organization is as declared. What is not declared is left alone.
 *
 * @param prune whether members who are not declared are removed
 * @returns undefined if nothing has to be done
 */
function planOrganization(declared, state, prune) {
    switch (state.kind) {
        case 'unknown':
            return { kind: 'find out' };
        case 'hidden':
            return { kind: 'refuse' };
        case 'absent':
            return declared.absent ? undefined : { kind: 'create' };
        case 'found': {
            if (declared.absent)
                return { kind: 'remove', found: state };
            const edits = differences(declared, state, prune);
            return edits.length === 0 ? undefined : { kind: 'edit', found: state, edits };
        }
    }
}
/** In the order in which they are to be changed: who goes makes room for who comes. */
function differences({ name, members }, { organization, members: present }, prune) {
    const undeclared = undeclaredMembers(members, present);
    return [
        ...(prune ? undeclared.map((member) => ({ what: 'removed', member })) : []),
        ...(name === undefined || name === organization.name ? [] : [{ what: 'name', name }]),
        ...members.flatMap((member) => {
            const found = present.find(({ email }) => email === member.email);
            if (found === undefined)
                return [{ what: 'added', member }];
            if ((0,_users_compare_js__WEBPACK_IMPORTED_MODULE_0__/* .sameRoles */ .i)(found.roles, member.roles))
                return [];
            return [{ what: 'roles', member: found, roles: member.roles }];
        }),
    ];
}
function undeclaredMembers(declared, present) {
    return present.filter(({ email }) => !declared.some((member) => member.email === email));
}
/** How many members an organization will have. */
function membersAfter({ members }, state, prune) {
    const kept = state.kind === 'found' && !prune ? undeclaredMembers(members, state.members) : [];
    return members.length + kept.length;
}
/**
 * An organization for the report.
 *
 * @param change what had to be done first; undefined for nothing
 * @param state as it is now
 * @returns undefined if there was none and is none
 */
function reconciledOrganization({ slug, members }, change, state) {
    if (change?.kind === 'remove') {
        const { id, name } = change.found.organization;
        return { slug, id, name, status: 'removed', members: [] };
    }
    if (state.kind !== 'found')
        return undefined;
    const { id, name } = state.organization;
    const edits = change?.kind === 'edit' ? change.edits : [];
    const removed = edits.flatMap((edit) => (edit.what === 'removed' ? [edit.member] : []));
    return {
        slug,
        id,
        name,
        status: change === undefined ? 'unchanged' : change.kind === 'create' ? 'created' : 'updated',
        members: [
            ...members.map(({ email, roles }) => ({
                email,
                roles: state.members.find((member) => member.email === email)?.roles ?? roles,
                status: change?.kind === 'create' ? 'added' : statusOf(email, edits),
            })),
            ...removed.map(({ email, roles }) => ({ email, roles, status: 'removed' })),
        ],
    };
}
function statusOf(email, edits) {
    const edit = edits.find((one) => one.what !== 'name' && one.member.email === email);
    if (edit === undefined)
        return 'unchanged';
    return edit.what === 'added' ? 'added' : 'updated';
}


/***/ }),

/***/ 8984:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eP: () => (/* binding */ noSession),
/* harmony export */   lM: () => (/* binding */ noOwner),
/* harmony export */   mj: () => (/* binding */ notAllowed),
/* harmony export */   to: () => (/* binding */ explained),
/* harmony export */   vJ: () => (/* binding */ stillOpen),
/* harmony export */   wE: () => (/* binding */ hiddenOrganization)
/* harmony export */ });
/* harmony import */ var _clients_auth_service_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4338);
/* harmony import */ var _clients_auth_service_organizations_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5368);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1469);
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4869);
/* harmony import */ var _users_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4560);





/** The error for a user who has to act in an organization and can't. */
function noSession(email, result) {
    return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ({
        attempted: `act for ${email} in an organization`,
        answered: result === undefined ? NO_PASSWORD : ANSWERS[result.kind],
        likely: 'an admin may not act for another admin, or the service has no admin plugin.',
        remedy: `declare a password for ${email}; or, if the user has none and is an admin, leave out the role \`admin\`.`,
    });
}
const NO_PASSWORD = 'the user has no password, and no admin can act for the user';
const ANSWERS = {
    refused: 'the service does not accept the declared password',
    unverified: 'the email address must be verified first',
    limited: 'the rate limit for sign-ins requires waiting for more than a minute',
    'without session': 'the service accepts the password, but returns no session',
};
/** The error for an organization that none of those who are declared can change. */
function hiddenOrganization({ slug, absent }) {
    return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ({
        attempted: `${absent ? 'remove' : 'set up'} the organization ${slug}`,
        answered: absent
            ? 'there is one, but no declared user with a password is a member of it'
            : 'there is one already, but no declared owner with a password is a member of it',
        likely: 'the branch copied it from its parent, with the members that it has there.',
        remedy: `declare one of its owners, with a password; or choose another slug; or ${_users_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .RESET */ .Ut}, to start without the parent's organizations.`,
    });
}
/** The error for an organization that none of those who are declared is an owner of. */
function noOwner({ slug }, actor) {
    return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ({
        attempted: `change the organization ${slug}`,
        answered: `${actor} is a member of it, but not an owner`,
        likely: 'the branch copied it from its parent, with the roles that its members have there.',
        remedy: `declare one of its owners, with a password; or choose another slug; or ${_users_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .RESET */ .Ut}, to start without the parent's organizations.`,
    });
}
/** The error for settings of the branch that do not allow what is declared. */
function notAllowed(problems) {
    return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ({
        attempted: 'set up the declared organizations',
        answered: problems.map(([field, what]) => `plugins.organization.${field} ${what}`).join('; '),
        likely: 'the branch copied the setting from its parent, or it is the default.',
        remedy: 'set `plugins.organization` in the configuration file.',
    });
}
const UNVERIFIED = 'verify the address: `email_verified: true` of that user (the default for users with a password).';
/** What to do about codes of Better Auth. */
const REMEDIES = {
    ROLE_NOT_FOUND: 'use owner, admin or member, or a role that the service knows.',
    ORGANIZATION_MEMBERSHIP_LIMIT_REACHED: 'raise `plugins.organization.membership_limit` in the configuration file.',
    YOU_HAVE_REACHED_THE_MAXIMUM_NUMBER_OF_ORGANIZATIONS: 'raise `plugins.organization.organization_limit` in the configuration file.',
    YOU_ARE_NOT_ALLOWED_TO_CREATE_A_NEW_ORGANIZATION: 'set `plugins.organization.enabled: true` in the configuration file.',
    EMAIL_VERIFICATION_REQUIRED_BEFORE_ACCEPTING_OR_REJECTING_INVITATION: UNVERIFIED,
    INVITATION_LIMIT_REACHED: 'cancel open invitations of that organization, or wait until they end.',
};
/** The same error with what to do about it in organizations. */
function explained(error) {
    if (!(error instanceof _clients_auth_service_error_js__WEBPACK_IMPORTED_MODULE_0__/* .AuthServiceError */ .k) || (0,_clients_auth_service_organizations_js__WEBPACK_IMPORTED_MODULE_1__/* .isOutdated */ .lY)(error))
        return error;
    const { attempted, answered } = error.facts;
    const remedy = REMEDIES[error.code] ??
        (error.status === 404 ? NO_PLUGIN : /role/i.test(answered) ? REMEDIES['ROLE_NOT_FOUND'] : '');
    return remedy ? new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ({ attempted, answered, remedy }, { cause: error }) : error;
}
const NO_PLUGIN = 'switch the plugin on: `plugins.organization.enabled: true` in the configuration file.';
/** The error for invitations that stay open. */
function stillOpen(slug, emails, why) {
    return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ({
        attempted: `cancel the invitations of ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(emails.join(', '), 500)} into the organization ${slug}`,
        answered: why,
        remedy: 'run the job again, which accepts or cancels them; by themselves they end in two days.',
    });
}


/***/ }),

/***/ 9276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HV: () => (/* binding */ UNKNOWN),
/* harmony export */   RG: () => (/* binding */ HIDDEN),
/* harmony export */   sj: () => (/* binding */ ABSENT)
/* harmony export */ });
const UNKNOWN = { kind: 'unknown' };
const ABSENT = { kind: 'absent' };
const HIDDEN = { kind: 'hidden' };


/***/ }),

/***/ 6789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ FIXED_DESCRIPTIONS),
/* harmony export */   u: () => (/* binding */ describeChange)
/* harmony export */ });
/* harmony import */ var _auth_settings_all_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4852);
/* harmony import */ var _auth_settings_format_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2300);
/* harmony import */ var _auth_settings_setting_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8071);
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4869);
/* harmony import */ var _organizations_compare_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1480);





/** Describes a change, as the rest of "to …". Contains no secrets. */
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
            return describeRemoval(change.setting);
        case 'seed':
            return describeUsers(change.users);
        case 'organization':
            return describeOrganization(change);
        case 'test mail':
            return `send a test mail to ${change.recipient}`;
    }
}
function describeSetting({ setting, differences, current }) {
    const name = (0,_auth_settings_setting_js__WEBPACK_IMPORTED_MODULE_3__/* .settingName */ .QX)(setting);
    if (setting.scalar)
        return ['set', name, ...differences.map(_auth_settings_format_value_js__WEBPACK_IMPORTED_MODULE_1__/* .describeField */ .k)].join(' ');
    const verb = setting.inList && current === undefined ? 'add' : 'set';
    const fields = differences.map((difference) => `${difference.field} ${(0,_auth_settings_format_value_js__WEBPACK_IMPORTED_MODULE_1__/* .describeField */ .k)(difference)}`);
    return fields.length === 0 ? `${verb} ${name}` : `${verb} ${name}: ${fields.join(', ')}`;
}
function describeRemoval(setting) {
    return `remove ${(0,_auth_settings_setting_js__WEBPACK_IMPORTED_MODULE_3__/* .settingName */ .QX)(setting)}, not declared (prune)`;
}
function describeUsers(users) {
    const emails = (absent) => users
        .filter(({ declared }) => Boolean(declared.absent) === absent)
        .map(({ declared }) => declared.email);
    const [present, absent] = [emails(false), emails(true)];
    return [
        ...(present.length === 0 ? [] : [`seed ${namedOrCounted(present)}`]),
        ...(absent.length === 0
            ? []
            : [
                `remove ${absent.length === 1 ? 'the user ' : ''}${namedOrCounted(absent)} (${IF_PRESENT})`,
            ]),
    ].join('; ');
}
/** Users, or members, who are named in one line; more are counted. */
const MAX_NAMED = 5;
const IF_PRESENT = 'if present';
function namedOrCounted(names, noun = 'users') {
    return names.length > MAX_NAMED ? `${names.length} ${noun}` : names.join(', ');
}
function describeOrganization({ declared, state, prune }) {
    const { slug, members } = declared;
    const change = (0,_organizations_compare_js__WEBPACK_IMPORTED_MODULE_4__/* .planOrganization */ .vN)(declared, state, prune);
    const all = namedOrCounted(members.map(describeMember), 'members');
    switch (change?.kind) {
        case 'create':
            return `create the organization ${slug} with ${all}`;
        case 'edit':
            return `change the organization ${slug}: ${change.edits.map(describeEdit).join(', ')}`;
        case 'remove':
            return `remove the organization ${slug}`;
        default:
            return declared.absent
                ? `remove the organization ${slug} (${IF_PRESENT})`
                : `make the organization ${slug} as declared, with ${all}`;
    }
}
function describeMember({ email, roles }) {
    return `${email} (${roles.join(', ')})`;
}
function describeEdit(edit) {
    switch (edit.what) {
        case 'name':
            return `name to ${edit.name}`;
        case 'added':
            return `add ${describeMember(edit.member)}`;
        case 'roles':
            return `make ${edit.member.email} ${edit.roles.join(', ')}`;
        case 'removed':
            return `remove ${edit.member.email}, not declared (prune)`;
    }
}
/** Every fixed text in the description of a change, whatever is declared. */
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
    `remove the user (${IF_PRESENT})`,
    `seed 10 users; remove 10 users (${IF_PRESENT})`,
    'create the organization with owner, admin, member',
    'change the organization name to add make remove, not declared (prune)',
    'make the organization as declared, with 10 members',
    `remove the organization (${IF_PRESENT})`,
    ..._auth_settings_all_js__WEBPACK_IMPORTED_MODULE_0__/* .AUTH_SETTINGS */ .R.flatMap((setting) => [
        `add ${(0,_auth_settings_setting_js__WEBPACK_IMPORTED_MODULE_3__/* .settingName */ .QX)(setting)}`,
        `set ${(0,_auth_settings_setting_js__WEBPACK_IMPORTED_MODULE_3__/* .settingName */ .QX)(setting)}`,
        describeRemoval(setting),
    ]),
];


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

/***/ 1583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pi: () => (/* binding */ plannedUsers),
/* harmony export */   S0: () => (/* binding */ EMPTY_PLAN),
/* harmony export */   ci: () => (/* binding */ withNotes),
/* harmony export */   fs: () => (/* binding */ changesOf)
/* harmony export */ });
/** A plan that changes nothing. */
const EMPTY_PLAN = { phases: [], warnings: [], notes: [] };
/** The same plan with more notes before its own. */
function withNotes(plan, notes) {
    return notes.length === 0 ? plan : { ...plan, notes: [...notes, ...plan.notes] };
}
/** All changes of a plan, in their order. */
function changesOf({ phases }) {
    return phases.flatMap(({ changes }) => changes);
}
/** All users that a plan changes. */
function plannedUsers(plan) {
    return changesOf(plan).flatMap((change) => (change.kind === 'seed' ? change.users : []));
}


/***/ }),

/***/ 2145:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ assertBetterAuth)
/* harmony export */ });
/* harmony import */ var _clients_neon_auth_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1900);
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
    throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ({
        attempted: `use the auth of branch "${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(branch.name)}"`,
        answered: `it is of the provider "${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(authProvider, 40)}", and \`auth_provider\` says better_auth`,
        likely: 'the project still has the legacy Stack Auth, which Neon has deprecated.',
        remedy: 'say `auth_provider: stack` while the project still uses it (docs/stack-auth.md); to leave it: https://neon.com/docs/auth/migrate/from-legacy-auth',
    });
}


/***/ }),

/***/ 8068:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ restrictSetup)
/* harmony export */ });
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4869);

/**
 * Takes out of a setup what must not be done to the branch as it is found: where it is another open
 * pull request's preview as well, nothing is removed; where a newer push is on its way, nothing is
 * removed either, and nothing that is there is set back to an older declaration.
 */
function restrictSetup(settings, observed) {
    const { otherPreview, superseded, auth, reset } = observed;
    const shared = otherPreview && sharedNotice(settings.branch, otherPreview);
    const notices = [superseded, shared].filter((notice) => notice !== undefined);
    if (notices.length === 0)
        return { settings: { ...settings, reset: reset.applies }, notices };
    const adding = {
        ...settings,
        reset: false,
        prune: false,
        deleteData: false,
        users: settings.users.filter(({ absent }) => !absent),
        organizations: settings.organizations.filter(({ absent }) => !absent),
    };
    if (superseded === undefined || auth === undefined)
        return { settings: adding, notices };
    return {
        settings: {
            ...adding,
            users: adding.users.filter(({ email }) => auth.users.states.get(email)?.kind === 'absent'),
            organizations: [],
            authSettings: adding.authSettings.filter(({ setting }) => setting.read(auth.settings) === undefined),
        },
        notices,
    };
}
function sharedNotice(branch, { number }) {
    return `Branch "${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(branch, 100)}" is the preview of pull request ${number} as well, which is open. So nothing is removed from it (reset, prune, what is absent, what is left over). Put {number} into \`branch\` to give each pull request its own.`;
}


/***/ }),

/***/ 229:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ planSettings)
/* harmony export */ });
/* harmony import */ var _auth_settings_all_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4852);
/* harmony import */ var _auth_settings_compare_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6656);
/* harmony import */ var _auth_settings_email_provider_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7309);
/* harmony import */ var _auth_settings_setting_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8071);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1469);
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4869);






/**
 * Plans what has to be written so that the settings are as declared.
 *
 * @param present undefined where there are none yet: everything declared is written then
 * @throws ActionError if something declared can't be written over what is there
 */
function planSettings({ authSettings, prune, testRecipient }, present) {
    const changes = [];
    const notes = [];
    for (const declared of authSettings) {
        const { setting } = declared;
        const before = present && setting.read(present);
        const { differs, differences, unverifiable, body } = (0,_auth_settings_compare_js__WEBPACK_IMPORTED_MODULE_1__/* .compare */ .UD)(declared, before);
        if (differs)
            changes.push({ kind: 'set', setting, differences, body, current: before });
        else if (unverifiable.length > 0)
            notes.push(unverifiableNote((0,_auth_settings_setting_js__WEBPACK_IMPORTED_MODULE_5__/* .settingName */ .QX)(setting), unverifiable));
    }
    assertWritable(authSettings, present);
    const mailChanges = changes.some(({ setting }) => setting === _auth_settings_email_provider_js__WEBPACK_IMPORTED_MODULE_2__/* .emailProvider */ .G);
    return {
        changes: [...changes, ...(prune ? undeclared(authSettings, present) : [])],
        testMail: mailChanges && testRecipient !== undefined
            ? [{ kind: 'test mail', recipient: testRecipient }]
            : [],
        notes,
        warnings: settingsWarnings(authSettings, present, prune),
    };
}
/** How a setting is before anything is written. */
function fieldsBefore(setting, present) {
    return present === undefined ? setting.initial : setting.read(present);
}
function assertWritable(declared, present) {
    const refusals = declared.flatMap(({ setting, fields }) => {
        const why = setting.refusal?.(fields, fieldsBefore(setting, present));
        return why === undefined ? [] : [`${(0,_auth_settings_setting_js__WEBPACK_IMPORTED_MODULE_5__/* .settingName */ .QX)(setting)} ${why}`];
    });
    if (refusals.length === 0)
        return;
    throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ActionError */ .lZ({
        attempted: 'set what the configuration file declares',
        answered: refusals.join('; '),
        remedy: 'complete it in the configuration file.',
    });
}
function settingsWarnings(declared, present, prune) {
    const after = (setting) => {
        const found = declared.find((one) => one.setting === setting);
        const before = fieldsBefore(setting, present);
        if (found !== undefined)
            return { ...before, ...found.fields };
        return prune && setting.remove !== undefined ? undefined : before;
    };
    return declared.flatMap(({ setting, fields }) => setting.warnings?.(fields, after) ?? []);
}
/** Settings that are there, could be removed, and are not declared. */
function undeclared(declared, present) {
    return _auth_settings_all_js__WEBPACK_IMPORTED_MODULE_0__/* .AUTH_SETTINGS */ .R.filter(_auth_settings_setting_js__WEBPACK_IMPORTED_MODULE_5__/* .isRemovable */ .UA)
        .filter((setting) => fieldsBefore(setting, present) !== undefined &&
        !declared.some((one) => one.setting === setting))
        .map((setting) => ({ kind: 'remove', setting }));
}
function unverifiableNote(name, fields) {
    const which = fields.map((field) => `${name}.${field}`);
    return `Whether ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_4__/* .joinWithAnd */ .Ol)(which)} ${fields.length === 1 ? 'is' : 'are'} as declared cannot be checked: Neon does not return ${fields.length === 1 ? 'it' : 'them'}. Everything else in ${name} is as declared, so nothing was sent.`;
}


/***/ }),

/***/ 6600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ planTeardown),
/* harmony export */   Y: () => (/* binding */ disablePlan)
/* harmony export */ });
/* harmony import */ var _branch_name_ownership_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3170);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1583);
/* harmony import */ var _provider_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2145);



/**
 * Plans what a closed preview needs: auth disabled. Nothing, if the branch or its auth is gone, or at
 * the end of a job if the auth is not the job's own.
 *
 * @throws ActionError if the event chose the teardown and the branch is not the pull request's
 */
function planTeardown(settings, { branch, auth }) {
    if (branch === undefined)
        return _plan_js__WEBPACK_IMPORTED_MODULE_1__/* .EMPTY_PLAN */ .S0;
    if (settings.automatic)
        (0,_branch_name_ownership_js__WEBPACK_IMPORTED_MODULE_0__/* .assertOwned */ .SG)(branch, settings.pullRequest, 'teardown');
    if (auth === undefined)
        return _plan_js__WEBPACK_IMPORTED_MODULE_1__/* .EMPTY_PLAN */ .S0;
    const kept = settings.jobAuth && (0,_branch_name_ownership_js__WEBPACK_IMPORTED_MODULE_0__/* .keepReason */ .En)(settings.jobAuth, branch, auth.integration);
    if (kept !== undefined)
        return { ..._plan_js__WEBPACK_IMPORTED_MODULE_1__/* .EMPTY_PLAN */ .S0, warnings: [kept] };
    (0,_provider_js__WEBPACK_IMPORTED_MODULE_2__/* .assertBetterAuth */ .j)(branch, auth.integration);
    return disablePlan(settings.deleteData);
}
/** The plan that disables auth, and nothing else. */
function disablePlan(deleteData) {
    return {
        ..._plan_js__WEBPACK_IMPORTED_MODULE_1__/* .EMPTY_PLAN */ .S0,
        phases: [{ name: 'auth', changes: [{ kind: 'disable', deleteData }], parallel: false }],
    };
}


/***/ }),

/***/ 9566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ planUsers)
/* harmony export */ });
/* harmony import */ var _users_compare_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1440);
/* harmony import */ var _users_user_state_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8400);


/**
 * Plans which users have to be changed: those who are not as declared, and those of whom that can't be
 * told without an admin.
 *
 * @param states by email address, unknown users left out; undefined where auth is yet to be enabled
 */
function planUsers(users, states) {
    const planned = users.map((declared) => ({
        declared,
        state: states === undefined ? _users_user_state_js__WEBPACK_IMPORTED_MODULE_0__/* .ABSENT */ .sj : (states.get(declared.email) ?? _users_user_state_js__WEBPACK_IMPORTED_MODULE_0__/* .UNKNOWN */ .HV),
    }));
    const different = states === undefined
        ? planned
        : planned.filter(({ declared, state }) => (0,_users_compare_js__WEBPACK_IMPORTED_MODULE_1__/* .planUser */ .x)(declared, state) !== undefined);
    return different.length === 0 ? [] : [{ kind: 'seed', users: different }];
}


/***/ }),

/***/ 426:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ trustedDomains),
/* harmony export */   y: () => (/* binding */ reportDomains)
/* harmony export */ });
/* harmony import */ var _clients_neon_trusted_domains_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7915);

/**
 * The declared domains by their state, and those that auth trusts besides.
 *
 * @param stored the domains that it trusted before, in the spelling in which Neon keeps them
 */
function reportDomains(declared, changes, stored = []) {
    const others = startsEmpty(changes)
        ? []
        : stored.filter((domain) => !declared.includes((0,_clients_neon_trusted_domains_js__WEBPACK_IMPORTED_MODULE_0__/* .originOf */ .yv)(domain)) && !removed(domain, changes));
    return [
        ...declared.map((origin) => ({ origin, state: stateOf(origin, changes), declared: true })),
        ...others.map((origin) => ({ origin, state: 'trusted', declared: false })),
    ];
}
/** Domains about which nothing is known except that auth trusts them. */
function trustedDomains(origins) {
    return origins.map((origin) => ({ origin, state: 'trusted', declared: true }));
}
/** Its latest change counts: a run that was overtaken by another job plans again. */
function stateOf(origin, changes) {
    const last = changes.findLast(({ change }) => change.kind === 'trust' && change.origin === origin);
    const status = last?.status ?? 'done';
    return status === 'done' || status === 'unchanged' ? 'trusted' : status;
}
function startsEmpty(changes) {
    return changes.some(({ change }) => change.kind === 'reset' || change.kind === 'enable');
}
function removed(domain, changes) {
    return changes.some(({ change, status }) => change.kind === 'untrust' && status !== 'failed' && change.domains.includes(domain));
}


/***/ }),

/***/ 2065:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ runReport),
/* harmony export */   s: () => (/* binding */ planReport)
/* harmony export */ });
/* harmony import */ var _organizations_compare_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1480);
/* harmony import */ var _plan_describe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6789);
/* harmony import */ var _plan_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1583);
/* harmony import */ var _domains_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(426);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7177);
/* harmony import */ var _settings_view_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2230);






/** The report of a dry run. */
function planReport(settings, observed, plan) {
    const changes = (0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .changesOf */ .fs)(plan).map((change) => ({ change, status: 'planned' }));
    const replaced = changes.some(({ change }) => change.kind === 'reset');
    const integration = replaced ? undefined : observed.auth?.integration;
    return {
        ..._report_js__WEBPACK_IMPORTED_MODULE_3__/* .EMPTY_REPORT */ .V,
        operation: settings.operation,
        result: 'planned',
        branch: observed.branch,
        integration,
        domains: domainsOf(settings, observed, changes),
        changes: changes.map(({ change, status }) => ({ change: (0,_plan_describe_js__WEBPACK_IMPORTED_MODULE_0__/* .describeChange */ .u)(change), status })),
        warnings: plan.warnings,
        notes: plan.notes,
        callbacks: declaredCallbacks(settings, integration),
    };
}
/** The report of a run that changed what had to be changed. */
function runReport(settings, observed, plan, applied) {
    return {
        ..._report_js__WEBPACK_IMPORTED_MODULE_3__/* .EMPTY_REPORT */ .V,
        operation: settings.operation,
        result: applied.errors.length > 0 ? 'failed' : resultOf(settings, applied),
        created: applied.created,
        branch: observed.branch,
        integration: applied.integration,
        users: allUsers(settings, observed, plan, applied),
        organizations: allOrganizations(settings, observed, applied),
        domains: domainsOf(settings, observed, applied.outcomes),
        changes: applied.outcomes.map(({ change, status }) => ({
            change: (0,_plan_describe_js__WEBPACK_IMPORTED_MODULE_0__/* .describeChange */ .u)(change),
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
function declaredCallbacks(settings, integration) {
    if (settings.operation === 'teardown')
        return [];
    return (0,_settings_view_js__WEBPACK_IMPORTED_MODULE_4__/* .callbacksOf */ .Y)(settings.authSettings.map(({ setting }) => setting), integration);
}
function domainsOf(settings, { auth }, changes) {
    if (settings.operation !== 'setup')
        return [];
    return (0,_domains_js__WEBPACK_IMPORTED_MODULE_2__/* .reportDomains */ .y)(settings.domains, changes, auth?.domains);
}
/**
 * The declared users: those that were seeded, and those that were as declared before. A user who was
 * to be seeded, and was not, is neither.
 */
function allUsers(settings, { auth }, plan, applied) {
    if (settings.operation === 'teardown')
        return [];
    const seeded = new Map(applied.users.map((user) => [user.email, user]));
    const different = new Set((0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .plannedUsers */ .Pi)(plan).map(({ declared: { email } }) => email));
    return settings.users.flatMap(({ email, password }) => {
        const hasPassword = password !== undefined;
        const user = seeded.get(email);
        if (user !== undefined)
            return [{ ...user, hasPassword }];
        const state = auth?.users.states.get(email);
        if (state?.kind !== 'seen' || different.has(email))
            return [];
        const { id, name, roles } = state.user;
        return [{ email, id, name, roles, status: 'unchanged', hasPassword }];
    });
}
/** The declared organizations: those that were made as declared, and those that were so before. */
function allOrganizations(settings, { auth }, applied) {
    if (settings.operation === 'teardown')
        return [];
    return settings.organizations.flatMap((declared) => {
        const done = applied.organizations.find(({ slug }) => slug === declared.slug);
        if (done !== undefined)
            return [done];
        const state = auth?.organizations?.get(declared.slug);
        if (state === undefined || (0,_organizations_compare_js__WEBPACK_IMPORTED_MODULE_5__/* .planOrganization */ .vN)(declared, state, settings.prune))
            return [];
        return (0,_organizations_compare_js__WEBPACK_IMPORTED_MODULE_5__/* .reconciledOrganization */ .oI)(declared, undefined, state) ?? [];
    });
}


/***/ }),

/***/ 2230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ callbacksOf),
/* harmony export */   b: () => (/* binding */ viewSettings)
/* harmony export */ });
/* harmony import */ var _auth_settings_all_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4852);
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
        return [{ name: (0,_auth_settings_setting_js__WEBPACK_IMPORTED_MODULE_4__/* .settingName */ .QX)(setting), value: shownFields.join(', ') }];
    });
}
/** The callback URLs of those settings that are OAuth providers. */
function callbacksOf(settings, integration) {
    const baseUrl = integration?.baseUrl;
    if (baseUrl === undefined)
        return [];
    return settings.filter(_auth_settings_oauth_providers_js__WEBPACK_IMPORTED_MODULE_3__/* .isOauthProvider */ .xA).map((setting) => {
        const provider = (0,_auth_settings_setting_js__WEBPACK_IMPORTED_MODULE_4__/* .shortName */ .EU)(setting);
        return { provider, url: (0,_auth_settings_oauth_providers_js__WEBPACK_IMPORTED_MODULE_3__/* .callbackUrl */ .$O)(baseUrl, provider) };
    });
}


/***/ }),

/***/ 9380:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ statusReport)
/* harmony export */ });
/* harmony import */ var _auth_settings_all_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4852);
/* harmony import */ var _auth_settings_inherited_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3841);
/* harmony import */ var _clients_neon_auth_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1900);
/* harmony import */ var _domains_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(426);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7177);
/* harmony import */ var _settings_view_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2230);






/** The report of a status: what is, and that nothing was changed. */
function statusReport({ branch, auth, integrations }) {
    return {
        ..._report_js__WEBPACK_IMPORTED_MODULE_4__/* .EMPTY_REPORT */ .V,
        operation: 'status',
        result: auth === undefined ? 'absent' : 'unchanged',
        branch,
        ...(auth && presentIn(auth)),
        integrations: integrations ?? [],
        notes: [
            ...(branch && auth ? inheritedNotes(branch, auth) : []),
            ...(integrations === undefined ? [NOT_LISTED] : []),
        ],
    };
}
function presentIn({ integration, domains, settings }) {
    const there = _auth_settings_all_js__WEBPACK_IMPORTED_MODULE_0__/* .AUTH_SETTINGS */ .R.filter((setting) => setting.read(settings) !== undefined);
    return {
        integration: (0,_clients_neon_auth_js__WEBPACK_IMPORTED_MODULE_2__/* .isBetterAuth */ .tu)(integration) ? integration : { ...integration, baseUrl: undefined },
        domains: (0,_domains_js__WEBPACK_IMPORTED_MODULE_3__/* .trustedDomains */ .p)(domains),
        settings: (0,_settings_view_js__WEBPACK_IMPORTED_MODULE_5__/* .viewSettings */ .b)(settings),
        callbacks: (0,_settings_view_js__WEBPACK_IMPORTED_MODULE_5__/* .callbacksOf */ .Y)(there, integration),
    };
}
/** What acts on production from a preview; on production itself it is as it should be. */
function inheritedNotes(branch, { settings }) {
    if (branch.isDefault || branch.isProtected)
        return [];
    return (0,_auth_settings_inherited_js__WEBPACK_IMPORTED_MODULE_1__/* .inheritedEffects */ .X)(settings, () => false);
}
const NOT_LISTED = "Neon did not list the project's other auth integrations, or this key may not see them.";


/***/ }),

/***/ 3090:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runOperation: () => (/* binding */ runOperation)
});

// UNUSED EXPORTS: SETUP_CHECKS

// EXTERNAL MODULE: ./build/auth-settings/email-and-password.js
var email_and_password = __webpack_require__(1509);
// EXTERNAL MODULE: ./build/auth-settings/write-setting.js
var write_setting = __webpack_require__(1049);
// EXTERNAL MODULE: ./build/clients/neon/auth.js
var neon_auth = __webpack_require__(1900);
// EXTERNAL MODULE: ./build/clients/neon/auth-config.js
var auth_config = __webpack_require__(8271);
// EXTERNAL MODULE: ./build/clients/neon/trusted-domains.js
var trusted_domains = __webpack_require__(7915);
// EXTERNAL MODULE: ./build/event/journal.js
var journal = __webpack_require__(5740);
// EXTERNAL MODULE: ./build/lib/errors.js
var lib_errors = __webpack_require__(1469);
// EXTERNAL MODULE: ./build/plan/plan.js
var plan_plan = __webpack_require__(1583);
// EXTERNAL MODULE: ./build/auth-settings/inherited.js
var inherited = __webpack_require__(3841);
// EXTERNAL MODULE: ./build/auth-settings/webhooks.js
var webhooks = __webpack_require__(2981);
// EXTERNAL MODULE: ./build/branch-name/ownership.js
var ownership = __webpack_require__(3170);
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

// EXTERNAL MODULE: ./build/auth-settings/setting.js
var auth_settings_setting = __webpack_require__(8071);
// EXTERNAL MODULE: ./build/secrets/secrets.js + 1 modules
var secrets = __webpack_require__(8634);
;// CONCATENATED MODULE: ./build/settings/keys.js


/** The keys that the action itself is trusted with: the Neon API key and the GitHub token. */
function keysOf({ apiKey, github }) {
    const keys = new secrets/* Secrets */.S();
    for (const key of [apiKey, github?.token ?? ''])
        keys.add(key, { random: true });
    return keys;
}
/**
 * Refuses settings that would carry one of the action's own keys elsewhere: a webhook's URL, a user's name
 * or password, whatever variable it came from, and however it is spelled.
 */
function checkKeysStay(settings, issues) {
    const keys = keysOf(settings);
    const check = (where, values) => {
        if (values.some((value) => keys.occursIn(textOf(value))))
            issues.add(where, CARRIES_KEY);
    };
    const { branch, databaseName, domains, users, organizations, authSettings, testRecipient } = settings;
    check('branch', [branch]);
    check('database_name', [databaseName]);
    check('domains', domains);
    for (const [index, user] of users.entries())
        check(`users[${index}]`, [user]);
    check('config_file.organizations', organizations);
    for (const { setting, fields } of authSettings) {
        for (const [name, value] of Object.entries(fields)) {
            check(`config_file.${(0,auth_settings_setting/* settingName */.QX)({ path: setting.path })}.${name}`, [value]);
        }
    }
    check('config_file.email_provider.test_recipient', [testRecipient]);
}
function textOf(value) {
    return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
const CARRIES_KEY = 'contains the Neon API key or the GitHub token, which must not be sent anywhere else';

;// CONCATENATED MODULE: ./build/plan/blocking-settings.js

/**
 * Splits changes of settings at the sign-up: what would keep users out who have yet to sign up, or send
 * them mail, comes after it. Written before, it would have to be lifted for the sign-up and put back.
 *
 * @param isSplit whether a setting is split at all; one that is not is written at once
 * @returns what can be written at once, and what only when nobody has to sign up any longer
 */
function splitBlockingSettings(changes, isSplit) {
    const parts = changes.map((change) => {
        if (change.kind !== 'set' || !isSplit(change.setting)) {
            return { atOnce: [change], afterSignUp: [] };
        }
        const inTheWay = change.setting.blocksSignUp?.(change.body) ?? [];
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
    const fields = Object.entries(change.body).filter(([field]) => has(field));
    if (fields.length === 0)
        return [];
    return [
        {
            ...change,
            differences: change.differences.filter(({ field }) => has(field)),
            body: Object.fromEntries(fields),
        },
    ];
}
/**
 * How signing up and in by password is set once changes are written.
 *
 * @param before undefined if it was not reported
 */
function passwordSettingsAfter(before, changes) {
    const written = changes.flatMap((change) => change.kind === 'set' && change.setting === email_and_password/* emailAndPassword */.tK ? [change.body] : []);
    return before && Object.assign({}, before, ...written);
}

// EXTERNAL MODULE: ./build/plan/domains.js
var domains = __webpack_require__(5871);
// EXTERNAL MODULE: ./build/auth-settings/organization.js
var auth_settings_organization = __webpack_require__(6720);
// EXTERNAL MODULE: ./build/organizations/compare.js
var organizations_compare = __webpack_require__(1480);
// EXTERNAL MODULE: ./build/organizations/errors.js
var errors = __webpack_require__(8984);
// EXTERNAL MODULE: ./build/organizations/organization-state.js
var organization_state = __webpack_require__(9276);
// EXTERNAL MODULE: ./build/settings/declared-organization.js
var declared_organization = __webpack_require__(2686);
;// CONCATENATED MODULE: ./build/plan/organizations.js





/**
 * Plans which organizations have to be changed: those that are not as declared, and those for which that
 * is not known yet.
 *
 * @param auth undefined where it is yet to be enabled
 * @throws ActionError if the branch does not allow what is declared
 */
function planOrganizations({ organizations, authSettings, prune }, auth) {
    if (organizations.length === 0)
        return [];
    const planned = organizations.map((declared) => {
        const state = auth === undefined ? organization_state/* ABSENT */.sj : (auth.organizations.get(declared.slug) ?? organization_state/* UNKNOWN */.HV);
        if (state.kind === 'hidden')
            throw (0,errors/* hiddenOrganization */.wE)(declared);
        return { kind: 'organization', declared, state, prune };
    });
    const declaredFields = authSettings.find(({ setting }) => setting === auth_settings_organization/* organization */.k)?.fields;
    assertAllowed(planned, { ...auth?.settings.plugins.organization, ...declaredFields });
    return planned.filter(({ declared, state }) => (0,organizations_compare/* planOrganization */.vN)(declared, state, prune) !== undefined);
}
/**
 * @param settings of the plugin, as they are or will be; one that is missing is not known
 * @throws ActionError naming the settings that do not allow these organizations
 */
function assertAllowed(planned, settings) {
    const sizes = planned.map(({ declared, state, prune }) => ({
        ...declared,
        size: (0,organizations_compare/* membersAfter */._h)(declared, state, prune),
    }));
    const problems = (0,declared_organization/* limitProblems */.Kc)(sizes, settings);
    if (problems.length > 0)
        throw (0,errors/* notAllowed */.mj)(problems);
}

// EXTERNAL MODULE: ./build/plan/provider.js
var provider = __webpack_require__(2145);
// EXTERNAL MODULE: ./build/plan/settings.js
var plan_settings = __webpack_require__(229);
// EXTERNAL MODULE: ./build/plan/users.js
var plan_users = __webpack_require__(9566);
;// CONCATENATED MODULE: ./build/plan/setup.js













/**
 * Plans what an open preview needs and has not got: auth enabled, its domains trusted, its settings
 * as declared, its users able to sign in.
 *
 * @throws ActionError if the branch's auth can't be used
 */
function planSetup(settings, observed) {
    const { branch, auth } = observed;
    if (branch !== undefined && auth !== undefined) {
        (0,provider/* assertBetterAuth */.j)(branch, auth.integration);
        assertOutputsUnmasked(settings, branch, auth.integration);
    }
    if (branch !== undefined && settings.automatic && settings.reset) {
        (0,ownership/* assertOwned */.SG)(branch, settings.pullRequest, 'setup');
    }
    const reset = settings.reset && auth !== undefined ? [{ kind: 'reset' }] : [];
    const kept = settings.reset ? undefined : auth;
    const users = (0,plan_users/* planUsers */.a)(settings.users, kept?.users.states);
    const declared = (0,plan_settings/* planSettings */.Z)(settings, kept?.settings);
    const signsUp = kept === undefined && settings.users.some(({ password }) => password !== undefined);
    const { atOnce, afterSignUp } = splitBlockingSettings(declared.changes, 
    // A webhook may refuse any new user, however created, even if auth was enabled before.
    (setting) => signsUp || (setting === webhooks/* webhooks */.FL && users.length > 0));
    const phases = [
        {
            name: 'auth',
            changes: kept === undefined ? [...reset, enable(settings, branch)] : [],
            parallel: false,
        },
        {
            name: 'domains and settings',
            changes: [...(0,domains/* planDomains */.$m)(settings, kept?.domains ?? []), ...atOnce],
            parallel: true,
        },
        { name: 'users', changes: [...users, ...declared.testMail], parallel: true },
        { name: 'organizations', changes: planOrganizations(settings, kept), parallel: true },
        { name: 'closing sign-up', changes: afterSignUp, parallel: true, always: true },
    ];
    return {
        phases,
        warnings: [
            ...(observed.reset.warning === undefined ? [] : [observed.reset.warning]),
            ...declared.warnings,
            ...(settings.roleName === undefined ? [] : [ROLE_IGNORED]),
            ...(kept === undefined ? [] : warnings(settings, kept, users.length > 0)),
            ...trustWarnings(settings, kept),
        ],
        notes: [
            ...(observed.reset.note === undefined ? [] : [observed.reset.note]),
            ...notes(settings, observed),
            ...declared.notes,
        ],
    };
}
function notes({ dryRun, users, organizations, branch: name }, { branch, auth }) {
    if (!dryRun)
        return [];
    if (branch === undefined) {
        return [`There is no branch ${(0,lib_text/* printable */.g$)(name, 100)} yet. This is the plan for when there is.`];
    }
    // Signing in, which is how users are read, would leave sessions behind.
    return auth !== undefined && users.length > 0
        ? [
            `A dry run signs nobody in, so it is not known which users${organizations.length > 0 ? ' and organizations' : ''} would change.`,
        ]
        : [];
}
function enable(settings, branch) {
    const { automatic, pullRequest } = settings;
    const ours = !automatic || (branch && pullRequest && (0,ownership/* nameIdentifies */.W5)(branch.name, pullRequest)) === true;
    return {
        kind: 'enable',
        databaseName: settings.databaseName,
        ifEnabled: settings.reset ? 'reset' : 'keep',
        // Somebody who keeps the data on close wants to find it again: then we must not drop it, unless the
        // preview is to start empty. Nor is that of a branch that is not the pull request's.
        mayClearLeftover: ours && (settings.deleteData || settings.reset),
    };
}
function warnings(settings, auth, makesUsers) {
    const { integration } = auth;
    const found = settings.lifetime === 'job' ? [OUTLIVES] : [];
    const { databaseName } = integration;
    if (settings.databaseName && databaseName && settings.databaseName !== databaseName) {
        found.push(`database_name is ${(0,lib_text/* printable */.g$)(settings.databaseName, 80)}, but auth is enabled on database ${(0,lib_text/* printable */.g$)(databaseName, 80)} already and stays there. To move it, tear it down first (\`operation: teardown\`).`);
    }
    if (makesUsers)
        found.push(...inheritedWarnings(settings, auth));
    return found;
}
const ROLE_IGNORED = 'role_name has no effect: only auth_provider: stack has a database role for authenticated users.';
function trustWarnings(settings, auth) {
    return (0,domains/* trustsNoPage */.WP)(settings, auth) ? [NO_PAGE_TRUSTED] : [];
}
const NO_PAGE_TRUSTED = "Auth trusts no page: `domains` is empty and localhost is not allowed, so nobody can sign in from a browser. Declare the preview's address in `domains`.";
const OUTLIVES = 'Auth was enabled on the branch before this job, so it is not removed when the job ends (`lifetime: job`). To start and end empty, set `reset: true`.';
/** What the branch probably copied from its parent, and what comes of that. */
function inheritedWarnings({ authSettings }, auth) {
    const isDeclared = (setting) => authSettings.some((one) => one.setting === setting);
    return (0,inherited/* inheritedEffects */.X)(auth.settings, isDeclared).map((effect) => `${effect} To start without what was copied, set \`reset: true\` and close and reopen the pull request.`);
}
/**
 * GitHub drops an output, without a word, if a masked text is any part of it.
 *
 * @throws ActionError if a declared password or other secret is a part of what Neon named: the auth
 *   service's address, the branch, the database
 */
function assertOutputsUnmasked(settings, { id, name }, { baseUrl, jwksUrl, databaseName = '' }) {
    const shown = [baseUrl.href, jwksUrl.href, id, name, databaseName];
    const [keys, declared] = [keysOf(settings), declaredSecrets(settings)];
    const holdsSecret = (text) => keys.occursIn(text) || declared.some((secret) => text.includes(secret));
    if (!shown.some(holdsSecret))
        return;
    throw new lib_errors/* ActionError */.lZ({
        attempted: 'output the URLs of the auth service',
        answered: 'a declared password or other secret is part of a URL, or of the name of the branch or database',
        likely: 'GitHub masks secrets, and drops every output that contains one.',
        remedy: 'choose another one.',
    });
}

;// CONCATENATED MODULE: ./build/users/journal.js

/**
 * Notes what is changed only for the run, before it is changed, and crosses it out when it is undone. A
 * run that is killed leaves its notes to the post step.
 */
class Journal {
    #save;
    #entry;
    /**
     * @param save keeps the latest text for the post step
     * @param noted what a run that was killed has noted
     */
    constructor({ projectId }, { id }, save, noted) {
        this.#save = save;
        this.#entry = noted ?? { projectId, branchId: id, providerProjectId: undefined };
    }
    /** Says which auth the notes from now on are about. */
    about(providerProjectId) {
        this.#entry = { ...this.#entry, providerProjectId };
    }
    /** @param admin undefined: there is no longer one */
    noteAdmin(admin) {
        const { admin: _, ...rest } = this.#entry;
        this.#write({ ...rest, ...(admin && { admin }) });
    }
    /**
     * Notes settings with the values that they are to have again. One that was noted before keeps the
     * value of then.
     */
    noteSettings(values) {
        this.#write({ ...this.#entry, settings: { ...values, ...this.#entry.settings } });
    }
    crossOutSettings(names) {
        const left = Object.entries(this.#entry.settings ?? {}).filter(([name]) => !names.includes(name));
        this.#write({ ...this.#entry, settings: Object.fromEntries(left) });
    }
    /** @param before undefined: they have their values again */
    noteOrganization(before) {
        const { organization: _, ...rest } = this.#entry;
        this.#write({ ...rest, ...(before && { organization: before }) });
    }
    /** @param off whether the webhook is switched off for the time being */
    noteWebhook(off) {
        const { webhook: _, ...rest } = this.#entry;
        this.#write({ ...rest, ...(off && { webhook: true }) });
    }
    #write(entry) {
        const before = (0,journal/* serializeJournal */.WU)(this.#entry);
        this.#entry = entry;
        const text = (0,journal/* serializeJournal */.WU)(entry);
        if (text !== before)
            this.#save(text);
    }
}

// EXTERNAL MODULE: ./build/clients/http/doubt.js
var http_doubt = __webpack_require__(3078);
// EXTERNAL MODULE: ./build/clients/http/response.js
var http_response = __webpack_require__(9233);
// EXTERNAL MODULE: ./build/clients/neon/project-integrations.js
var project_integrations = __webpack_require__(3609);
// EXTERNAL MODULE: ./build/observe/reset.js
var observe_reset = __webpack_require__(356);
;// CONCATENATED MODULE: ./build/apply/enable.js








/**
 * Enables auth. A 409 means one of two things, and reading the auth shows which: auth is enabled already (by
 * another job, or copied from the parent a moment too late to be seen), or a `neon_auth` schema is
 * left over, which is cleared once where that is allowed.
 *
 * @param removed what a reset has removed before; any auth that exists nevertheless is another job's
 * @param onCleared called when the leftover has been dropped, whatever happens afterwards
 * @throws ActionError if it can't be enabled
 */
async function enableAuth(neon, branch, change, removed, onCleared) {
    const first = await (0,neon_auth/* createAuth */.PA)(neon, branch, change.databaseName);
    const isOld = (present) => change.ifEnabled === 'reset' &&
        (removed === undefined ? !(0,observe_reset/* isEnabledSince */.R)(branch, present) : (0,neon_auth/* isSameAuth */.jX)(present, removed));
    const enabled = asEnabled(first, isOld);
    if (enabled !== undefined)
        return enabled;
    const responseLost = first.kind !== 'conflict' || first.responseLost;
    const present = await waitForIntegration(neon, branch);
    if (present !== undefined && !isOld(present)) {
        return { integration: present, created: false, confirmed: !responseLost };
    }
    if (present === undefined)
        await assertDroppableLeftover(neon, branch, first, change);
    await removeAuth(neon, branch, present);
    if (present === undefined)
        onCleared();
    const second = await (0,neon_auth/* createAuth */.PA)(neon, branch, change.databaseName);
    const enabledNow = asEnabled(second, isOld);
    if (enabledNow !== undefined)
        return enabledNow;
    const byAnother = await (0,neon_auth/* readAuthIntegration */.xj)(neon, branch);
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
/**
 * Removes a branch's auth and waits until a request whose answer was lost can't remove what is enabled next.
 *
 * @param seen undefined where only a schema is left
 * @returns `replaced` if another job has enabled other auth meanwhile, which was left alone
 * @throws ActionError if Neon refuses; NetworkError
 */
async function removeAuth(neon, branch, seen) {
    const doubt = new http_doubt/* Doubt */.d();
    const outcome = await (0,neon_auth/* disableAuth */.Hr)(neon, branch, { deleteData: true, seen, doubt });
    const { http } = neon;
    if (doubt.exists)
        await http.sleep(Math.max(0, doubt.endsAt - http.clock.now()));
    return outcome;
}
/**
 * @param isOld whether auth is what a reset is to remove
 * @returns undefined if there is a conflict to look into
 */
function asEnabled(result, isOld) {
    switch (result.kind) {
        case 'created':
            return { integration: result.integration, created: true, confirmed: true };
        case 'found':
            // Enabled by the request whose response was lost, or copied from the parent: who knows.
            return isOld(result.integration)
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
        const present = await (0,neon_auth/* readAuthIntegration */.xj)(neon, branch);
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
    return new lib_errors/* ActionError */.lZ({
        attempted: `enable auth on branch "${(0,lib_text/* printable */.g$)(branch.name)}" (${branch.id})`,
        answered: `Neon answered ${response === undefined ? 'that it is enabled' : (0,http_response/* formatResponse */.nZ)(response)}, but no auth can be read there`,
        likely: 'another job is enabling it, or the branch was created a moment ago.',
        remedy: `run the job again in a minute, which is safe: nothing was removed. If that does not help, the branch's database has a leftover schema; run there (never on its parent): DROP SCHEMA neon_auth CASCADE;`,
    });
}
function keptOnPurpose(branch) {
    return leftover(branch, "an earlier close kept the data, and this step may not drop it: `delete_data` is false, or the branch carries neither the number nor the head ref of the pull request, or is another one's preview as well.", "if it is the pull request's own branch, set `delete_data: true`; otherwise ");
}
function notCleared(branch) {
    return leftover(branch, 'auth was disabled on this branch, or on its parent, without dropping its data.');
}
function leftover(branch, likely, orElse = '') {
    const name = (0,lib_text/* printable */.g$)(branch.name);
    return new lib_errors/* ActionError */.lZ({
        attempted: `enable auth on branch "${name}" (${branch.id})`,
        answered: 'its database has a leftover `neon_auth` schema',
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

// EXTERNAL MODULE: ./build/apply/executor.js
var executor = __webpack_require__(9938);
// EXTERNAL MODULE: ./build/clients/auth-service/admin.js
var auth_service_admin = __webpack_require__(9867);
// EXTERNAL MODULE: ./build/clients/neon/users.js
var users = __webpack_require__(4976);
// EXTERNAL MODULE: ./build/lib/clean-up.js
var clean_up = __webpack_require__(8687);
// EXTERNAL MODULE: ./build/users/admin-session.js
var admin_session = __webpack_require__(2569);
// EXTERNAL MODULE: ./build/users/compare.js
var users_compare = __webpack_require__(1440);
// EXTERNAL MODULE: ./build/users/errors.js
var users_errors = __webpack_require__(4560);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(370);
// EXTERNAL MODULE: ./build/lib/json.js
var json = __webpack_require__(292);
// EXTERNAL MODULE: ./build/clients/auth-service/auth-service.js + 1 modules
var auth_service = __webpack_require__(6390);
// EXTERNAL MODULE: ./build/clients/auth-service/impersonation.js
var auth_service_impersonation = __webpack_require__(9108);
;// CONCATENATED MODULE: ./build/clients/auth-service/accounts.js



/**
 * Whether a user has a password, whatever it is. Only the user can list the accounts by which it signs
 * in, so the admin impersonates it for a moment; that needs none of the few sign-ins that the service
 * allows. The session is ended at once, on failure and cancellation too.
 *
 * @returns undefined if the service does not tell, as of another admin, who can't be impersonated
 * @throws AuthServiceError if the session can't be ended; NetworkError
 */
async function hasPassword(admin, user) {
    const impersonation = new auth_service_impersonation/* Impersonation */.H(admin, user);
    try {
        const session = await impersonation.start(`look whether ${user.email} has a password`);
        return session && (await hasCredentialAccount(admin.service, session, user.email));
    }
    finally {
        await impersonation.end();
    }
}
async function hasCredentialAccount(service, session, email) {
    const { status, text } = await (0,auth_service/* callAuthService */.I)(service, {
        purpose: `look whether ${email} has a password`,
        method: 'GET',
        path: '/list-accounts',
        session,
    });
    const accounts = (0,json/* parseJson */.qF)(text);
    if (status !== 200 || !Array.isArray(accounts))
        return undefined;
    // Older versions call it `provider`.
    return accounts.some((account) => (0,json/* isRecord */.u4)(account) && (account['providerId'] ?? account['provider']) === 'credential');
}

// EXTERNAL MODULE: ./build/clients/auth-service/sign-in.js
var sign_in = __webpack_require__(6911);
// EXTERNAL MODULE: ./build/users/temporary-settings.js
var temporary_settings = __webpack_require__(1492);
;// CONCATENATED MODULE: ./build/users/password-proof.js








/** Users whose accounts are read at a time; the service allows 100 such reads in 10 seconds. */
const CONCURRENCY = 20;
/**
 * Proves passwords that were set where it is in doubt whether they work: by signing in where that had
 * failed before; and on a service before Better Auth 1.6.23, which answers that it set the password of a
 * user who has none (who signed up with Google, say) and does nothing, by looking whether there is one.
 *
 * @returns a problem for every user who can't sign in, and the sessions of those who have signed in
 * @throws ActionError; NetworkError
 */
async function provePasswords(context, admin, edited, cleanup) {
    const problems = [];
    const sessions = new Map();
    const doubtful = edited.filter(({ failedBefore }) => failedBefore);
    const others = edited.filter(({ failedBefore }) => !failedBefore);
    if (others.length > 0 && !(await (0,auth_service_admin/* createsCredentials */.ei)(admin, (0,external_node_crypto_.randomUUID)(), (0,external_node_crypto_.randomUUID)()))) {
        context.debug('looking who has a password, since the service is of an older kind');
        const looked = await (0,p_limit/* default */.A)(CONCURRENCY).map(others, async (user) => ({
            user,
            has: await hasPassword(admin, { id: user.userId, email: user.email }),
        }));
        for (const { user, has } of looked) {
            if (has === false)
                problems.push(notSet(user.email));
            if (has === undefined)
                doubtful.push(user);
        }
    }
    if (doubtful.length === 0)
        return { problems, sessions };
    context.debug(`signing in with ${doubtful.length} of the passwords that were set, to prove them`);
    // Signing in with the right password may send mail to a user whose address is not verified.
    const settings = new temporary_settings/* TemporarySettings */.D5(context, cleanup);
    await settings.lift();
    for (const credentials of doubtful) {
        const result = await (0,sign_in/* signIn */.Jv)(context.service, credentials);
        if (result.kind === 'signed in')
            sessions.set(credentials.email, result.session);
        else
            problems.push(...problemOf(credentials.email, result));
    }
    await settings.restore();
    return { problems, sessions };
}
function problemOf(email, result) {
    switch (result.kind) {
        case 'unverified':
            return [];
        case 'without session':
            return [(0,users_errors/* signInWantsMore */.HO)(email, result.wanted)];
        case 'limited':
            return [unproven(email)];
        case 'refused':
            return [notSet(email)];
    }
}
function notSet(email) {
    return new lib_errors/* ActionError */.lZ({
        attempted: `give ${email} the declared password`,
        answered: 'the service accepted it, but the user still cannot sign in with it',
        likely: 'the user was made without a password, or by social sign-in.',
        remedy: `${users_errors/* RESET */.Ut}, to start without the parent's users; or remove that user.`,
    });
}
function unproven(email) {
    return new lib_errors/* ActionError */.lZ({
        attempted: `sign in as ${email}, to prove that the password works`,
        answered: 'the rate limit of the auth service requires waiting for more than a minute',
        likely: "another client signs in from the runner's IP address.",
        remedy: 'run the job again, which is safe, when no other client signs in from there.',
    });
}

// EXTERNAL MODULE: ./build/clients/auth-service/error.js
var auth_service_error = __webpack_require__(4338);
// EXTERNAL MODULE: ./build/users/roles.js
var users_roles = __webpack_require__(2950);
// EXTERNAL MODULE: ./build/users/user-state.js
var user_state = __webpack_require__(8400);
;// CONCATENATED MODULE: ./build/users/without-password.js

/**
 * Creates a user without a password, for signing in by one-time code or magic link. It is the
 * management API that makes such users.
 *
 * @returns undefined if there is a user with that address already
 */
async function createWithoutPassword({ neon, branch }, { email, name = email }) {
    const id = await (0,users/* createUser */.kg)(neon, branch, { email, name });
    if (id === undefined)
        return undefined;
    const user = {
        id,
        email,
        name,
        // Not in the response; undeclared roles and verification are left as the service makes them.
        roles: [],
        emailVerified: false,
        banned: false,
        createdAt: Number.NaN,
    };
    return { kind: 'seen', user, password: 'right' };
}

;// CONCATENATED MODULE: ./build/users/reconcile-user.js










/** Rounds of "compare, change" for one user before it is given up. */
const MAX_ROUNDS = 4;
/**
 * Makes one user as declared: compares, changes, and compares again what came of it.
 *
 * @throws ActionError; NetworkError
 */
async function reconcileUser(context, admin, declared, before) {
    let state = before;
    let passwordEdited = false;
    for (let round = 1; round <= MAX_ROUNDS; round += 1) {
        assertReconcilable(declared, state);
        const change = (0,users_compare/* planUser */.x)(declared, state);
        if (change === undefined) {
            return { user: state.kind === 'seen' ? state.user : undefined, passwordEdited };
        }
        state = await carryOut(context, admin, declared, change);
        passwordEdited ||=
            change.kind === 'edit' && change.edits.some(({ what }) => what === 'password');
    }
    throw unheeded(declared, (0,users_compare/* planUser */.x)(declared, state));
}
/** The error of a user who stays different although every change was accepted. */
function unheeded({ email }, left) {
    const fields = left?.kind === 'edit' ? left.edits.map(({ what }) => what.replace('ban', 'banned')) : [];
    const verified = fields.includes('email_verified');
    return new lib_errors/* ActionError */.lZ({
        attempted: `make the user ${email} as declared`,
        answered: `the service accepted every change, but the user still differs from the declaration${fields.length > 0 ? ` (${(0,lib_text/* joinWithAnd */.Ol)(fields)})` : ''}`,
        remedy: verified
            ? 'run the job again; if it persists, declare `email_verified: false` for that user.'
            : 'run the job again; if it persists, declare less of that user.',
    });
}
/** @returns the state that the change leads to */
async function carryOut(context, admin, declared, change) {
    switch (change.kind) {
        case 'remove':
            // By the management API, since an admin can't remove itself.
            for (const user of change.seen)
                await (0,users/* deleteUser */.hG)(context.neon, context.branch, user);
            return user_state/* ABSENT */.sj;
        case 'edit': {
            let user = change.seen;
            for (const difference of change.edits)
                user = await edit(context, admin, user, difference);
            return { kind: 'seen', user, password: 'right' };
        }
        default:
            return await create(context, admin, declared);
    }
}
/** @throws ActionError if it is ambiguous which user is meant */
function assertReconcilable({ email, absent }, state) {
    if (absent || state.kind === 'absent')
        return;
    const { user, otherSpellings = [] } = state;
    if (user.email === email || otherSpellings.length === 0)
        return;
    const spellings = [user, ...otherSpellings].map((spelling) => (0,lib_text/* printable */.g$)(spelling.email, 100));
    throw new lib_errors/* ActionError */.lZ({
        attempted: `find the user ${email}`,
        answered: `there are ${(0,lib_text/* joinWithAnd */.Ol)(spellings)}, but none of them can sign in, because the service looks users up in lower case`,
        likely: 'they were imported without the auth service, and the branch copied them from its parent.',
        remedy: `give one of them its email in lower case in the database of the branch, or ${users_errors/* RESET */.Ut}, to start without the parent's users.`,
    });
}
async function create(context, admin, user) {
    const { email, name = user.email, password, roles, emailVerified = false } = user;
    try {
        if (password === undefined) {
            return (await createWithoutPassword(context, user)) ?? (await findExisting(admin, email));
        }
        const result = await (0,auth_service_admin/* createUser */.kg)(admin, { email, name, password, roles, emailVerified });
        switch (result.kind) {
            case 'created':
                return { kind: 'seen', user: result.user, password: 'right' };
            case 'found':
                // Whose password it has is not known.
                return { kind: 'seen', user: result.user, password: 'unknown' };
            case 'taken':
                // Another job made it meanwhile.
                return await findExisting(admin, email);
        }
    }
    catch (error) {
        throw (0,users_errors/* refusedByWebhook */.D8)(error, context.webhook);
    }
}
/** Looks for a user of whom the service says that it exists. */
async function findExisting(admin, email) {
    const user = await (0,auth_service_admin/* findUser */.Hr)(admin, email);
    if (user !== undefined)
        return { kind: 'seen', user, password: 'unknown' };
    // A look-up may compare letter by letter, and a user be stored in another spelling.
    return (0,user_state/* stateFromList */.SL)(await (0,auth_service_admin/* listUsers */.ZZ)(admin), email, 'unknown');
}
async function edit(context, admin, user, difference) {
    switch (difference.what) {
        case 'ban':
            return await (0,auth_service_admin/* unbanUser */.wn)(admin, user);
        case 'email':
            context.debug(`giving ${user.email} its email in lower case, without which it can't sign in`);
            return await (0,auth_service_admin/* updateUser */.TK)(admin, user, 'email', { email: difference.email });
        case 'roles':
            return await editRoles(context, admin, user, difference.roles);
        case 'name':
            return await (0,auth_service_admin/* updateUser */.TK)(admin, user, 'name', { name: difference.name });
        case 'email_verified':
            return await (0,auth_service_admin/* updateUser */.TK)(admin, user, 'verification', {
                emailVerified: difference.emailVerified,
            });
        case 'password':
            return await (0,auth_service_admin/* setPassword */.wO)(admin, user, difference.password);
    }
}
/** By the management API where the admin plugin, which may know a fixed set of roles, does not know one. */
async function editRoles(context, admin, user, roles) {
    try {
        return await (0,auth_service_admin/* setRoles */.S0)(admin, user, roles);
    }
    catch (error) {
        if (!(error instanceof auth_service_error/* AuthServiceError */.k) || !error.isUnknownRole)
            throw error;
        return await (0,users_roles/* setUserRoles */.d)(context, user, roles);
    }
}

// EXTERNAL MODULE: ./build/users/seed-context.js
var seed_context = __webpack_require__(6500);
// EXTERNAL MODULE: ./build/users/sign-up.js
var sign_up = __webpack_require__(550);
;// CONCATENATED MODULE: ./build/users/seed-by-sign-up.js







/**
 * Makes users where the auth service has no admin plugin: each signs up in turn, at the pace that
 * the service allows, and roles follow by the management API.
 *
 * @throws ActionError naming every user for whom it did not work; NetworkError
 */
async function seedBySignUp(context, declared, cleanup) {
    context.debug('signing up each user, since the service has no admin plugin');
    const sessions = new Map();
    // Lifted once for all of them.
    const settings = new temporary_settings/* TemporarySettings */.D5(context, cleanup);
    await settings.lift();
    const { done, problems } = await (0,users_errors/* forEachUser */.Qe)(declared, 1, async (user) => {
        const { email, password } = user;
        if (user.absent)
            throw notFound(email);
        if (password === undefined) {
            return (await seedWithoutPassword(context, user)) ?? (0,seed_context/* existingUser */.XI)(email);
        }
        const signedUp = await signedUpOrIn(context, settings, { ...user, password });
        sessions.set(email, signedUp.session);
        assertVerified(context, user, signedUp.user);
        const status = signedUp.created ? 'created' : 'unchanged';
        return await withDeclaredRoles(context, user, signedUp.user, status);
    });
    await settings.restore();
    if (problems.length > 0)
        throw (0,users_errors/* combineUserErrors */.EI)(problems, declared.length);
    return { users: done, sessions, admin: undefined };
}
/**
 * Makes one user without a password, and gives it its roles.
 *
 * @returns undefined if there is a user with that address already
 * @throws ActionError if Neon refuses; NetworkError
 */
async function seedWithoutPassword(context, declared) {
    const made = await createWithoutPassword(context, declared);
    return made && (await withDeclaredRoles(context, declared, made.user, 'created'));
}
async function signedUpOrIn(context, settings, { email, name = email, password }) {
    const user = { email, password, name };
    const signedUp = await (0,sign_up/* signUpOrSignIn */.e)(context, settings, user).catch((error) => {
        throw (0,users_errors/* refusedByWebhook */.D8)(error, context.webhook);
    });
    if (signedUp !== undefined)
        return signedUp;
    throw new lib_errors/* ActionError */.lZ({
        attempted: `give ${email} the declared password`,
        answered: 'there is a user with that address and another password, and the auth service has no admin plugin to change it',
        likely: 'the branch copied the user from its parent.',
        remedy: `${users_errors/* RESET */.Ut}, to start without the parent's users; or declare another address.`,
    });
}
function notFound(email) {
    return new lib_errors/* ActionError */.lZ({
        attempted: `remove the user ${email}`,
        answered: 'the auth service has no admin plugin, which is needed to find users',
        remedy: `${users_errors/* RESET */.Ut}, to start without the parent's users; or remove the user in the Neon console and here.`,
    });
}
function assertVerified(context, declared, user) {
    const { passwordSettings } = context.afterSignUp ?? context;
    const required = passwordSettings?.require_email_verification === true;
    if (!required || !declared.emailVerified || user.emailVerified)
        return;
    throw new lib_errors/* ActionError */.lZ({
        attempted: `verify the address of ${declared.email}`,
        answered: 'the auth service has no admin plugin, which is needed to verify it',
        likely: 'the branch requires verified addresses, so this user cannot sign in.',
        remedy: `switch \`require_email_verification\` off on the branch, or ${users_errors/* RESET */.Ut}.`,
    });
}
async function withDeclaredRoles(context, { email, roles }, found, status) {
    const user = roles === undefined ? found : await (0,users_roles/* setUserRoles */.d)(context, found, roles);
    return (0,seed_context/* seededUser */.o)(email, user, status === 'unchanged' && user !== found ? 'updated' : status);
}

;// CONCATENATED MODULE: ./build/users/status.js
/**
 * How a user's first change is reported. A password that was only set again, because checking it would
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

// EXTERNAL MODULE: ./build/users/temporary-admin.js
var temporary_admin = __webpack_require__(610);
// EXTERNAL MODULE: ./build/users/temporary-webhook.js
var temporary_webhook = __webpack_require__(280);
;// CONCATENATED MODULE: ./build/users/seed.js
















/**
 * Users at a time. It keeps 20 new users at one round trip, and stays below the 100 requests that
 * Better Auth allows for one path in 10 seconds, and the bursts of 40 a second of the management API.
 */
const seed_CONCURRENCY = 20;
/**
 * Makes the declared users so that each can sign in: through an admin's session where the service
 * has the admin plugin, by sign-up where it has not.
 *
 * @param users those of whom something is not as declared, or not known
 * @param cleanup puts back what is changed for that only
 * @returns them as they are then, without those who are not there, as declared
 * @throws ActionError naming every user for whom it did not work; NetworkError
 */
async function seedUsers(context, users, known, cleanup) {
    const { states } = known;
    const declared = users.filter(({ email, absent }) => !(absent && states.get(email)?.kind === 'absent'));
    if (declared.length === 0)
        return NOBODY;
    assertPasswordsUsable(context, declared);
    if (known.admin === undefined && declared.every((user) => needsNoAdmin(user, states))) {
        return await seedWithoutAdmin(context, declared, states, cleanup);
    }
    return await seedWithAdmin(context, declared, known, cleanup);
}
const NOBODY = { users: [], sessions: new Map(), admin: undefined };
async function seedWithoutAdmin(context, declared, states, cleanup) {
    const { done, problems } = await (0,users_errors/* forEachUser */.Qe)(declared, seed_CONCURRENCY, async (user) => ({
        user,
        made: await seedWithoutPassword(context, user),
    }));
    if (problems.length > 0)
        throw (0,users_errors/* combineUserErrors */.EI)(problems, declared.length);
    // What one is like who was there already takes an admin to see.
    const unseen = done.flatMap(({ user, made }) => (made || !isDescribed(user) ? [] : [user]));
    const unknown = { states: new Map(), admin: undefined };
    const { users: seen, ...rest } = unseen.length === 0 ? NOBODY : await seedWithAdmin(context, unseen, unknown, cleanup);
    const users = done.map(({ user: { email }, made }) => {
        const later = made ?? seen.find((user) => user.email === email) ?? (0,seed_context/* existingUser */.XI)(email);
        // Absent before and taken now: made by a try whose response was lost, or by another job.
        return states.get(email)?.kind === 'absent' ? { ...later, status: 'created' } : later;
    });
    return { users, ...rest };
}
async function seedWithAdmin(context, declared, known, cleanup) {
    await (0,temporary_webhook/* liftWebhook */.BM)(context, declared, known.states, known.admin === undefined, cleanup);
    const admin = known.admin === undefined
        ? await (0,admin_session/* obtainAdmin */.j)(context, declared, known.states, cleanup)
        : {
            session: known.admin,
            hasPlugin: true,
            declared: undefined,
            restored: Promise.resolve(),
            context,
        };
    if (!admin.hasPlugin) {
        await admin.restored;
        return withAdminStatus(await seedBySignUp(admin.context, declared, cleanup), admin);
    }
    const [before] = await (0,clean_up/* allSettledOrThrow */.eu)([
        resolveUsers(admin, declared, statesWithAdmin(known.states, admin)),
        known.admin === undefined ? undefined : (0,admin_session/* proveSigning */.M)(context, known.admin),
    ]);
    const { done, problems } = await (0,users_errors/* forEachUser */.Qe)(before, seed_CONCURRENCY, async ({ user, state }) => ({
        declared: user,
        state,
        ...(await reconcileUser(admin.context, admin.session, user, state)),
    }));
    // Signing in, which may follow, lifts settings as well.
    await admin.restored;
    const edited = done.flatMap((user) => (user.passwordEdited ? editedPassword(user) : []));
    const proof = await provePasswords(admin.context, admin.session, edited, cleanup);
    problems.push(...proof.problems);
    if (problems.length > 0)
        throw (0,users_errors/* combineUserErrors */.EI)(problems, declared.length);
    const users = done.flatMap(({ declared: user, state, user: now }) => {
        const change = (0,users_compare/* planUser */.x)(user, state);
        const seen = change?.kind === 'remove' ? change.seen[0] : now;
        const status = statusAfter(change, state, context.branch.createdAt);
        return seen === undefined ? [] : [(0,seed_context/* seededUser */.o)(user.email, seen, status)];
    });
    return withAdminStatus({ users, sessions: proof.sessions, admin: admin.session }, admin);
}
/** What happened to a declared admin earlier comes first, and its session is available. */
function withAdminStatus(result, { declared, session }) {
    if (declared === undefined)
        return result;
    const { email, status } = declared;
    return {
        ...result,
        users: status === 'unchanged'
            ? result.users
            : result.users.map((user) => (user.email === email ? { ...user, status } : user)),
        sessions: new Map([[email, session.session], ...result.sessions]),
    };
}
function statesWithAdmin(states, { declared }) {
    if (declared === undefined)
        return states;
    const { email, user } = declared;
    return new Map(states).set(email, { kind: 'seen', user, password: 'right' });
}
/**
 * Finds out about the users that are unknown, from the list of all users.
 *
 * @throws ActionError if the service refuses to list them; NetworkError
 */
async function resolveUsers({ context, session }, declared, states) {
    const stateOf = ({ email }) => states.get(email) ?? user_state/* UNKNOWN */.HV;
    const listed = declared.some((user) => stateOf(user).kind === 'unknown')
        ? await (0,auth_service_admin/* listUsers */.ZZ)(session)
        : [];
    await removeStaleAdmins(context, listed, session.userId);
    return declared.map((user) => {
        const state = stateOf(user);
        if (state.kind !== 'unknown')
            return { user, state };
        return { user, state: (0,user_state/* stateFromList */.SL)(listed, user.email, state.password ?? 'unknown') };
    });
}
async function removeStaleAdmins({ neon, branch, debug }, listed, ownId) {
    for (const { id, email } of (0,temporary_admin/* staleAdmins */.Gv)(listed, ownId)) {
        debug(`removing ${email}, which a run that was killed has left behind`);
        await (0,users/* deleteUser */.hG)(neon, branch, { id, email });
    }
}
function editedPassword({ declared: { email, password }, state, user, }) {
    if (password === undefined || user === undefined)
        return [];
    return [
        {
            email,
            password,
            userId: user.id,
            failedBefore: state.kind === 'seen' && state.password === 'wrong',
        },
    ];
}
/** A new user without a password, of whom nothing is declared that only an admin could set. */
function needsNoAdmin(user, states) {
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
function assertPasswordsUsable({ passwordSettings, branch }, declared) {
    if (passwordSettings?.enabled !== false)
        return;
    if (declared.every(({ password }) => password === undefined))
        return;
    throw new lib_errors/* ActionError */.lZ({
        attempted: `seed users with passwords on branch "${(0,lib_text/* printable */.g$)(branch.name)}"`,
        answered: 'signing in with email and password is switched off there',
        likely: 'the branch copied that setting from its parent.',
        remedy: `${users_errors/* RESET */.Ut}, so that the preview starts with its own settings; or switch \`email_and_password\` on; or declare the users without passwords.`,
    });
}

// EXTERNAL MODULE: ./build/apply/service.js
var apply_service = __webpack_require__(5532);
;// CONCATENATED MODULE: ./build/apply/seeding.js





/** Seeds the users of a change. */
async function seed(users, execution) {
    const context = seedContext(execution);
    return await seedUsers(context, users.map(({ declared }) => declared), {
        states: new Map(users.map(({ declared, state }) => [declared.email, state])),
        admin: keptAuth(execution)?.users.admin?.over(context.service),
    }, execution.cleanup);
}
function isWebhook(change) {
    return change.kind === 'set' && change.setting === webhooks/* webhooks */.FL;
}
/** Where users are seeded, once the phases before are over. */
function seedContext({ plan, context, result, runAlways }) {
    const { neon, branch, auth, settings, journal, debug } = context;
    const { integration } = result;
    /* v8 ignore if -- after a failure to enable auth nothing else is tried; for the types */
    if (integration === undefined)
        throw new Error('Users are seeded only where auth is enabled.');
    const service = (0,apply_service/* authServiceAfter */.I)(settings, neon, integration.baseUrl, auth);
    const always = changesIn(plan, true);
    const passwordSettings = passwordSettingsAfter(result.plugins.email_and_password, changesIn(plan, false));
    const afterSignUp = always.length > 0
        ? {
            passwordSettings: passwordSettingsAfter(passwordSettings, always),
            decidesAboutUsers: always.some(isWebhook),
            write: runAlways,
        }
        : undefined;
    // One that was declared before the users decides about none of them, so it is not to be lifted.
    const isWritten = changesIn(plan, false).some(isWebhook);
    const webhook = isWritten || result.created ? undefined : result.webhook;
    return {
        neon,
        branch,
        integration,
        service,
        passwordSettings,
        webhook: (0,webhooks/* decidesAboutUsers */.LR)(webhook) ? webhook : undefined,
        provesTokens: settings.waitForReady > 0,
        journal,
        debug,
        ...(afterSignUp && { afterSignUp }),
    };
}
/** The changes of all phases that always take place, or of all others. */
function changesIn({ phases }, late) {
    return (0,plan_plan/* changesOf */.fs)({ phases: phases.filter((phase) => (phase.always ?? false) === late) });
}
/** Auth as it was observed; auth that was just enabled has nothing of that. */
function keptAuth({ context, result }) {
    return result.created ? undefined : context.auth;
}
/** What is written to a setting before users are seeded. */
function writtenBefore({ plan }, setting) {
    return changesIn(plan, false).flatMap((change) => change.kind === 'set' && change.setting === setting ? [change.body] : []);
}

;// CONCATENATED MODULE: ./build/apply/organizations.js




/**
 * Opens what makes organizations, for all of them together.
 *
 * @throws ActionError if settings that could not be seen before do not allow what is declared
 */
async function openReconciler(execution) {
    const { phase, context, result, cleanup } = execution;
    const { users, prune, sessions } = context.settings;
    const kept = keptAuth(execution);
    const settings = Object.assign({}, result.plugins.organization, ...writtenBefore(execution, auth_settings_organization/* organization */.k));
    assertAllowed(phase.changes.filter((change) => change.kind === 'organization'), settings);
    const [webhook = result.created ? undefined : result.webhook] = writtenBefore(execution, webhooks/* webhooks */.FL);
    const seed = seedContext(execution);
    const states = kept?.users.states ?? new Map();
    // Only who has organizations pays for loading this.
    const reconcile = await __webpack_require__.e(/* import() */ 858).then(__webpack_require__.bind(__webpack_require__, 6858));
    return new reconcile.OrganizationReconciler({
        seed,
        users,
        states,
        ids: new Map([
            ...[...states].flatMap(([email, state]) => state.kind === 'seen' ? [[email, state.user.id]] : []),
            ...result.users.flatMap(({ email, id }) => id === undefined ? [] : [[email, id]]),
        ]),
        sessions: new Map([...(kept?.users.sessions ?? []), ...result.sessions]),
        admin: result.admin ?? kept?.users.admin?.over(seed.service),
        settings,
        webhook: (0,webhooks/* hearsOfInvitations */.ZA)(webhook) ? webhook : undefined,
        prune,
        keepsSessions: sessions !== undefined,
    }, cleanup);
}

// EXTERNAL MODULE: ./build/apply/readiness.js
var readiness = __webpack_require__(9643);
// EXTERNAL MODULE: ./build/apply/result.js
var apply_result = __webpack_require__(5798);
;// CONCATENATED MODULE: ./build/apply/settings.js




/**
 * Writes a setting of the branch's auth, also in the time that is left for clean-up after the run has
 * ended.
 *
 * @throws ActionError if Neon refuses, or that time was over
 */
async function writeSettingDuringCleanup(neon, branch, change) {
    try {
        const last = { ...neon, http: neon.http.forCleanup() };
        await (0,write_setting/* writeSetting */.c)(change.setting, last, branch, change);
    }
    catch (error) {
        if (error instanceof lib_errors/* ActionError */.lZ || !neon.http.signal.aborted)
            throw error;
        throw new lib_errors/* ActionError */.lZ({
            attempted: `set ${(0,auth_settings_setting/* settingName */.QX)(change.setting)} on branch ${branch.id}`,
            answered: (0,clean_up/* cleanupFailure */.bC)(error),
            remedy: 'run the job again, which is safe. Until then, the setting may have its default value.',
        });
    }
}

// EXTERNAL MODULE: ./build/node_modules/valibot/used.js
var used = __webpack_require__(8422);
// EXTERNAL MODULE: ./build/auth-settings/email-provider.js
var email_provider = __webpack_require__(7309);
// EXTERNAL MODULE: ./build/clients/http/network-error.js
var network_error = __webpack_require__(2809);
// EXTERNAL MODULE: ./build/node_modules/@neon/sdk/used.js
var sdk_used = __webpack_require__(8998);
// EXTERNAL MODULE: ./build/clients/neon/api-error.js
var api_error = __webpack_require__(7591);
// EXTERNAL MODULE: ./build/clients/neon/neon-client.js + 1 modules
var neon_client = __webpack_require__(8091);
;// CONCATENATED MODULE: ./build/clients/neon/test-mail.js




/**
 * Has Neon send a test mail through the branch's mail server. The present route tests the server that
 * Neon keeps; the deprecated one, which is asked only where the present one does not exist, tests the
 * one in the request.
 *
 * @param server undefined if it is not known as a whole; then the deprecated route is of no use
 * @throws NetworkError
 */
async function requestTestMail(neon, branch, recipient, server) {
    const purpose = `send a test mail to ${recipient}`;
    const path = (0,neon_client/* branchPath */.WJ)(neon, branch);
    const { response } = await (0,neon_client/* requestNeon */.c8)(neon, purpose, (client) => (0,sdk_used/* sendNeonAuthEmailProviderTest */.y7)({ client, path, body: { recipient_email: recipient } }));
    // A 404 in Neon's own words says that there is no mail server, and not that there is no route.
    if (response.status !== 404 || (0,api_error/* isNotFound */.c4)(response) || server === undefined)
        return response;
    const older = await (0,neon_client/* requestNeon */.c8)(neon, purpose, (client) => (0,sdk_used/* sendNeonAuthTestEmail */.Tm)({ client, path, body: { ...server, recipient_email: recipient } }));
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
        if (!(0,http_response/* isSuccess */.oJ)(response))
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
const mailServer = used/* object */.Ik({
    host: used/* string */.Yj(),
    port: used/* number */.ai(),
    username: used/* string */.Yj(),
    password: used/* string */.Yj(),
    sender_email: used/* string */.Yj(),
    sender_name: used/* string */.Yj(),
});
/** Undefined if the server is declared in part: Neon keeps the rest to itself. */
function ownServer(declared) {
    const fields = declared.find(({ setting }) => setting === email_provider/* emailProvider */.G)?.fields ?? {};
    const server = used/* safeParse */.xL(mailServer, fields);
    return server.success ? server.output : undefined;
}

;// CONCATENATED MODULE: ./build/apply/apply.js



















/** Applies a plan to a branch's Better Auth. Never throws: what went wrong is in the result. */
async function apply(plan, context) {
    const { auth, settings, timings } = context;
    const result = (0,apply_result/* emptyResult */.$)(auth?.integration);
    if (settings.operation === 'teardown') {
        return await (0,executor/* executePlan */.v)(plan, TEARDOWN, context, result, timings);
    }
    const before = {
        plugins: auth?.settings.plugins ?? {},
        webhook: auth?.settings.webhooks,
        admin: undefined,
    };
    const journal = journalFor(context);
    journal.about(auth?.integration.providerProjectId);
    const setup = { ...context, settings, journal };
    const applied = await (0,executor/* executePlan */.v)(plan, SETUP, setup, { ...result, ...before }, timings);
    return (await failedOnReplacedAuth(context, applied))
        ? { ...applied, superseded: true, errors: [] }
        : applied;
}
/** Milliseconds between finding that another job was faster and looking again. */
const REPLACED_DELAY_MS = 1_000;
/**
 * Whether something failed because another job has removed or replaced the auth that this run worked on: what
 * went wrong there no longer matters, since the run has to look again.
 */
async function failedOnReplacedAuth({ neon, branch, debug }, { errors, integration }) {
    const { http } = neon;
    if (errors.length === 0 || integration === undefined || http.signal.aborted)
        return false;
    try {
        if ((0,neon_auth/* isSameAuth */.jX)(await (0,neon_auth/* readAuthIntegration */.xj)(neon, branch), integration))
            return false;
        for (const error of errors)
            debug(`Failed on auth that another job has replaced: ${error}`);
        await http.sleep(Math.round(REPLACED_DELAY_MS * (0.5 + http.clock.random())));
        return true;
    }
    catch {
        return false;
    }
}
/** Without that note, a run continues: it undoes its own temporary changes anyway. */
function journalFor({ neon, branch, runner, debug }) {
    return new Journal(neon, branch, (text) => {
        try {
            runner.saveState(journal/* JOURNAL_STATE */.eL, text);
        }
        catch (error) {
            debug(`what is changed for a moment could not be noted: ${String(error)}`);
        }
    });
}
/** The event that chose a teardown no longer applies. */
class NotWanted extends Error {
}
const TEARDOWN = {
    handlers: {
        disable: async ({ deleteData }, { context, result }) => {
            const { neon, branch, auth, checkEvent } = context;
            const seen = auth?.integration;
            const stillWanted = async () => {
                const stale = await checkEvent?.();
                if (stale !== undefined)
                    throw new NotWanted(stale);
            };
            try {
                const outcome = await (0,neon_auth/* disableAuth */.Hr)(neon, branch, { deleteData, seen, stillWanted });
                if (outcome === 'replaced')
                    result.warnings.push(REPLACED);
                result.integration = undefined;
                return 'done';
            }
            catch (error) {
                if (!(error instanceof NotWanted))
                    throw error;
                result.warnings.push(error.message);
                return 'unchanged';
            }
        },
    },
};
const SETUP = {
    handlers: {
        reset: async (_, { context: { neon, branch, auth }, result }) => {
            result.superseded = (await removeAuth(neon, branch, auth?.integration)) === 'replaced';
            result.integration = undefined;
            return 'done';
        },
        enable: async (change, execution) => {
            const { context, result } = execution;
            const { integration, created } = await apply_enable(change, execution);
            result.created = created;
            assertOutputsUnmasked(context.settings, context.branch, integration);
            result.integration = integration;
            result.superseded = !created;
            noteClosing(execution);
            return created ? 'done' : 'unchanged';
        },
        trust: async ({ origin }, { context: { neon, branch } }) => {
            await (0,trusted_domains/* addDomain */.sn)(neon, branch, origin);
            return 'done';
        },
        untrust: async ({ domains }, { context: { neon, branch } }) => {
            await (0,trusted_domains/* removeDomains */.SL)(neon, branch, domains);
            return 'done';
        },
        set: async (change, { context: { neon, branch, journal }, phase }) => {
            if (phase.always)
                await writeSettingDuringCleanup(neon, branch, change);
            else
                await (0,write_setting/* writeSetting */.c)(change.setting, neon, branch, change);
            if (change.setting === email_and_password/* emailAndPassword */.tK)
                journal.crossOutSettings(Object.keys(change.body));
            return 'done';
        },
        remove: async ({ setting }, { context: { neon, branch } }) => {
            await setting.remove(neon, branch);
            return 'done';
        },
        seed: async ({ users }, execution) => {
            const { result } = execution;
            const seeded = await seed(users, execution);
            result.users = seeded.users;
            result.sessions = seeded.sessions;
            result.admin = seeded.admin;
            return result.users.some(({ status }) => status !== 'unchanged') ? 'done' : 'unchanged';
        },
        organization: async ({ declared, state }, execution) => {
            const { result } = execution;
            result.organizationReconciler ??= openReconciler(execution);
            const reconciler = await result.organizationReconciler;
            const organization = await reconciler.reconcile(declared, state);
            result.sessions = new Map([...result.sessions, ...reconciler.signedIn]);
            if (organization === undefined)
                return 'unchanged';
            result.organizations = [...result.organizations, organization];
            return organization.status === 'unchanged' ? 'unchanged' : 'done';
        },
        'test mail': async ({ recipient }, { context: { neon, branch, settings }, result }) => {
            const { sent, message } = await sendTestMail(neon, branch, recipient, settings.authSettings);
            // One that does not arrive is worth a warning: the mail server is set as declared.
            const texts = sent ? result.notes : result.warnings;
            texts.push(message);
            return sent ? 'done' : 'failed';
        },
    },
    during: { 'domains and settings': prepareUsers },
};
/**
 * Notes what of auth that was just enabled has yet to be closed: it is open until all users have signed
 * up.
 */
function noteClosing({ plan, context: { journal }, result }) {
    if (!result.created)
        return;
    journal.about(result.integration?.providerProjectId);
    const always = (0,plan_plan/* changesOf */.fs)({ phases: plan.phases.filter(({ always }) => always) });
    for (const change of always) {
        if (change.kind === 'set' && change.setting === email_and_password/* emailAndPassword */.tK) {
            journal.noteSettings((0,email_and_password/* blockingSettings */.T_)(change.body));
        }
    }
}
const REPLACED = 'Another job has enabled auth anew since this run looked, so that was left alone. To remove it too, run this job again.';
const DROPPED = 'A schema `neon_auth` that was left over on the branch was dropped, with all users in it, because auth cannot be enabled beside it. To keep it in such a case, set `delete_data: false`.';
async function apply_enable(change, { context, result }) {
    const { neon, branch, settings, runner } = context;
    const enableOver = (client) => enableAuth(client, branch, change, context.auth?.integration, () => {
        if (change.ifEnabled === 'keep')
            result.warnings.push(DROPPED);
    });
    return settings.lifetime === 'job'
        ? await enableForJob(runner, neon, branch, enableOver)
        : await enableOver(neon);
}
/**
 * Waits until a service that was not seen serving serves, and reads what decides about a sign-up: of auth
 * that was just enabled it was not there to be observed, and of other auth another job may have lifted it
 * for a moment.
 */
async function prepareUsers({ plan, context, result }) {
    const { settings, neon, branch, auth } = context;
    const { integration, created } = result;
    if (integration === undefined)
        return;
    const signsUp = (0,plan_plan/* changesOf */.fs)(plan).some(({ kind }) => kind === 'seed' || kind === 'organization');
    const [plugins, webhook, present] = await Promise.all([
        signsUp ? (0,auth_config/* readPlugins */.B)(neon, branch) : undefined,
        signsUp && result.webhook !== undefined ? (0,auth_config/* readWebhook */.i)(neon, branch) : undefined,
        created || signsUp ? (0,lib_errors/* ifReadable */.G5)(() => (0,neon_auth/* readAuthIntegration */.xj)(neon, branch)) : undefined,
        auth?.serving === true && !created
            ? undefined
            : (0,readiness/* waitForKeys */.b)(neon.http, integration.jwksUrl, settings.waitForReady),
    ]);
    if (present !== undefined && !(0,neon_auth/* isSameAuth */.jX)(present, integration))
        result.superseded = true;
    if (plugins)
        result.plugins = plugins;
    if (webhook)
        result.webhook = webhook;
    // The response to enabling does not say it.
    if (created)
        result.integration = { ...integration, databaseName: present?.databaseName };
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
            // Instead of Node's error.
            signal.throwIfAborted();
        }
    },
};

// EXTERNAL MODULE: ./build/clients/http/rate-limit-turns.js
var rate_limit_turns = __webpack_require__(4771);
// EXTERNAL MODULE: ./build/clients/http/retry.js
var retry = __webpack_require__(6642);
;// CONCATENATED MODULE: ./build/clients/http/write-guard.js
/**
 * Has the write permission checked again before a write, if anything was waited for since the last
 * look: much may have changed then. A run that nothing disturbs waits for nothing, and looks once.
 */
class WriteGuard {
    #counter;
    #look;
    #waitsSeen;
    #looking;
    /** @param waitsSeen what was waited for when the last look was taken */
    constructor(counter, waitsSeen, look) {
        this.#counter = counter;
        this.#waitsSeen = waitsSeen;
        this.#look = look;
    }
    /** The same sending, in which each attempt at a write comes after a look where one is due. */
    over(send, http) {
        return async (request, signal) => {
            if (request.method !== 'GET')
                await this.#check(http);
            return await send(request, signal);
        };
    }
    async #check(http) {
        const { waits } = this.#counter;
        if (waits <= this.#waitsSeen)
            return;
        // Of many writes at the same moment, one looks for all.
        if (this.#looking?.waits !== waits)
            this.#looking = { waits, done: this.#lookNow(http) };
        await this.#looking.done;
    }
    async #lookNow(http) {
        await this.#look(http);
        this.#waitsSeen = this.#counter.waits;
    }
}

;// CONCATENATED MODULE: ./build/clients/http/http-client.js





/** How long clean-up may go on after a run was cancelled or timed out. */
const CLEANUP_TIMEOUT_MS = 5_000;
/** The same where a write may still take effect, and how much of it is spent waiting for that. */
const DOUBT_TIMEOUT_MS = 8_000;
const DOUBT_WAIT_MS = 6_000;
/** The part of it that one request may take, so that time is left for the rest of the clean-up. */
const DRAIN_TIMEOUT_MS = 2_000;
const NO_OBSERVER = { onRetry: () => undefined, track: (send) => send };
/**
 * A client over a transport.
 *
 * @param sendOnce sends a request without retries
 * @param signal ends every request and every wait
 */
function createHttpClient(sendOnce, clock, signal, observer = NO_OBSERVER) {
    const cleanupSignal = abortAfter(CLEANUP_TIMEOUT_MS, signal, clock);
    const doubtSignal = abortAfter(DOUBT_TIMEOUT_MS, signal, clock);
    const waitLimit = abortAfter(DOUBT_WAIT_MS, signal, clock);
    const turns = new rate_limit_turns/* RateLimitTurns */.q();
    // A look goes before a write that may hold the turn, so it must not wait for that turn to end.
    const looks = { turns: new rate_limit_turns/* RateLimitTurns */.q() };
    const counter = { waits: 0 };
    const counting = countingClock(clock, counter);
    const clientOver = (attempt, until, options = {}) => {
        const forLooks = () => clientOver(attempt, until, looks);
        const noting = options.doubt ? (0,http_doubt/* notingDoubt */.m)(attempt, options.doubt, forLooks(), clock) : attempt;
        const { guards = [] } = options;
        const guarded = guards.reduce((inner, guard) => guard.over(inner, forLooks()), noting);
        const send = observer.track((0,retry/* withRetries */.LH)(guarded, counting, observer.onRetry, options.turns ?? turns));
        const client = {
            clock,
            signal: until,
            waits: () => counter.waits,
            send: (request) => (until.aborted ? Promise.reject(until.reason) : send(request, until)),
            sleep: (milliseconds) => counting.sleep(milliseconds, until),
            forCleanup: (doubt) => clientOver(withDrainTimeout(sendOnce, clock, until), doubt?.exists ? doubtSignal : cleanupSignal, options),
            draining: () => clientOver(drained(sendOnce, clock, until), until, options),
            withTimeout: (milliseconds) => clientOver(attempt, AbortSignal.any([until, clock.after(milliseconds)]), options),
            noting: (doubt) => clientOver(attempt, until, { ...options, doubt }),
            guarded: (waitsSeen, look) => clientOver(attempt, until, {
                ...options,
                guards: [new WriteGuard(counter, waitsSeen, look), ...guards],
            }),
            outlast: async (doubt) => {
                const isOver = () => clock.now() >= doubt.endsAt;
                for (const limit of [signal, waitLimit]) {
                    if (!isOver())
                        await sleepUntil(doubt.endsAt, counting, limit);
                }
                return isOver();
            },
        };
        return client;
    };
    return clientOver(sendOnce, signal);
}
function countingClock(clock, counter) {
    return {
        ...clock,
        sleep: async (milliseconds, signal) => {
            try {
                await clock.sleep(milliseconds, signal);
            }
            finally {
                counter.waits += 1;
            }
        },
    };
}
/** Waits until that time, in milliseconds since the epoch, or until the signal aborts. */
async function sleepUntil(time, clock, signal) {
    try {
        await clock.sleep(time - clock.now(), signal);
    }
    catch (error) {
        if (!signal.aborted)
            throw error;
    }
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

;// CONCATENATED MODULE: ./build/clients/http/redaction.js

/**
 * The same transport, on which no response repeats a secret where it could be quoted: the strings of an
 * error, of a page that is no JSON, and of the messages in a success, each before anything is cut or
 * escaped. The data in a success stays as it is, since it is compared with what is declared; what of
 * it is shown is redacted there.
 *
 * @param secrets those of the run; the passwords and the cookie of a request come on top
 */
function withRedaction(send, secrets) {
    return async (request, signal) => {
        const response = await send(request, signal);
        const all = secrets.with(secretsInRequest(request));
        const succeeded = response.status < 300;
        return { ...response, text: redactBody(response.text, succeeded, all) };
    };
}
/** Characters. No body that is quoted is longer; of a longer one only the beginning is kept. */
const MAX_QUOTED_LENGTH = 256 * 1024;
function redactBody(text, succeeded, secrets) {
    if (succeeded) {
        const body = parsed(text);
        if (text.trim() === '' || (body && !MESSAGE_FIELD.test(text)))
            return text;
        if (body)
            return JSON.stringify(redactFields(body.value, secrets, MESSAGE_NAME));
    }
    const quoted = text.slice(0, MAX_QUOTED_LENGTH);
    const body = parsed(quoted);
    return body
        ? JSON.stringify(redactFields(body.value, secrets, ANY_NAME))
        : secrets.redactUntrusted(quoted);
}
function parsed(text) {
    try {
        return { value: JSON.parse(text) };
    }
    catch {
        return undefined;
    }
}
/** Fields that hold what somebody wrote about a request, in a success too (a test mail's). */
const MESSAGE_NAME = /error|detail|reason|message/i;
const MESSAGE_FIELD = /"[a-z_]*(error|detail|reason|message)[a-z_]*"\s*:/i;
/** A code is compared, and a part of one can be a password by chance (`PASSWORD_TOO_SHORT`). */
const CODE = /^[A-Z][A-Z0-9_]{0,79}$/;
const ANY_NAME = /^/;
/** Redacts the fields of an object whose names fit, with all that is in them. */
function redactFields(value, secrets, name) {
    if (!(0,json/* isRecord */.u4)(value))
        return name === ANY_NAME ? secrets.redactAllUntrusted(value) : value;
    return Object.fromEntries(Object.entries(value).map(([key, field]) => {
        const isCode = key === 'code' && typeof field === 'string' && CODE.test(field);
        return [key, !isCode && name.test(key) ? secrets.redactAllUntrusted(field) : field];
    }));
}
/** A temporary admin's password and session are in no input. */
function secretsInRequest({ body = '', headers }) {
    const { password, newPassword } = (0,json/* parseJsonObject */.dw)(body);
    const cookie = headers?.['cookie'];
    return [password, newPassword, cookie, cookie?.replace(/^[^=]*=/, '')].filter((secret) => typeof secret === 'string');
}

// EXTERNAL MODULE: ./build/node_modules/undici/index.js
var undici = __webpack_require__(7723);
// EXTERNAL MODULE: ./build/lib/version.js
var version = __webpack_require__(6480);
;// CONCATENATED MODULE: ./build/clients/http/transport.js





/** Time for a connection to stand, and for a response to begin or go on. */
const CONNECT_TIMEOUT_MS = 10_000;
/**
 * Time for each of a host's addresses before the next one is tried. Node's 250 ms are too short for a
 * distant host, and where all addresses fail at that, nothing connects.
 */
const ADDRESS_TIMEOUT_MS = 3_000;
const RESPONSE_TIMEOUT_MS = 30_000;
/** Neon's longest response, a full page of branches, stays far below it. */
const MAX_RESPONSE_BYTES = 32 * 1024 * 1024;
/** Who is asking, for the logs of the other side. */
const USER_AGENT = `neon-auth-preview/${version/* VERSION */.x}`;
/**
 * Opens the one HTTP stack of the action. The proxy of a self-hosted runner applies to `https`; plain
 * `http`, which is for loopback only, never goes to a proxy, since the key would cross the network
 * readable. Redirects are not followed: undici's `request` hands out the 3xx as it is, so credentials
 * never go to where a response points.
 *
 * @throws ActionError if the proxy variable holds no address
 */
function createTransport() {
    const dispatcher = createDispatcher();
    return {
        send: (request, signal) => sendOnce(request, signal, dispatcher),
        close: () => dispatcher.destroy(),
    };
}
function createDispatcher() {
    const connect = {
        timeout: CONNECT_TIMEOUT_MS,
        autoSelectFamily: true,
        autoSelectFamilyAttemptTimeout: ADDRESS_TIMEOUT_MS,
    };
    try {
        return new undici.EnvHttpProxyAgent({
            connect,
            // How the proxy itself is reached.
            proxyTls: connect,
            headersTimeout: RESPONSE_TIMEOUT_MS,
            bodyTimeout: RESPONSE_TIMEOUT_MS,
            maxResponseSize: MAX_RESPONSE_BYTES,
            httpProxy: '',
            httpsProxy: runnerVariable('https_proxy').trim(),
            noProxy: runnerVariable('no_proxy'),
        });
    }
    catch (cause) {
        // The address is not shown: it may hold the proxy's password.
        throw new lib_errors/* ActionError */.lZ({
            attempted: 'use the proxy in `HTTPS_PROXY`',
            answered: 'the variable holds no address that can be used',
            remedy: 'write it like http://proxy.example.com:8080 where the runner is set up.',
        }, { cause });
    }
}
/**
 * A proxy variable as GitHub's runner reads it: in lower case, or in upper case where that is missing or
 * empty; see https://github.com/actions/runner/blob/main/src/Runner.Sdk/RunnerWebProxy.cs
 */
function runnerVariable(name) {
    return process.env[name] || process.env[name.toUpperCase()] || '';
}
async function sendOnce(request, signal, dispatcher) {
    try {
        const { statusCode, headers, body } = await dispatcher.request({
            origin: request.url.origin,
            path: `${request.url.pathname}${request.url.search}`,
            method: request.method,
            headers: {
                accept: 'application/json',
                'user-agent': USER_AGENT,
                ...request.headers,
            },
            body: request.body ?? null,
            signal,
        });
        const text = await body.text();
        // Only then undici takes the connection for free; a request sent before it would open another one.
        await (0,promises_.setImmediate)();
        return { status: statusCode, headers, text };
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
    #secrets;
    #debug;
    #inFlight = new InFlightRequests();
    #closed = new AbortController();
    #open;
    /**
     * @param cancelled ends every request and every wait
     * @param secrets of the run, among them those that are added later
     */
    constructor(runtime, cancelled, timeLimit, secrets, debug) {
        this.#runtime = runtime;
        this.#cancelled = cancelled;
        this.#timeLimit = timeLimit;
        this.#secrets = secrets;
        this.#debug = debug;
    }
    /**
     * A client whose responses repeat no secret where they could be quoted.
     *
     * @param timeout seconds for the whole run, counted from the first client
     * @throws ActionError if a proxy variable holds no URL
     */
    client(timeout) {
        const { clock } = this.#runtime;
        const { transport, signal } = this.#connect(timeout);
        return createHttpClient(withRedaction(transport.send, this.#secrets), clock, signal, {
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

// EXTERNAL MODULE: ./build/clients/neon/branches.js
var branches = __webpack_require__(7554);
;// CONCATENATED MODULE: ./build/clients/neon/branch-guard.js



/**
 * The same API, whose writes come after another look at the branch where anything was waited for since the
 * last: a branch that has become the default or a protected one is no longer written to.
 *
 * @param waitsSeen how often anything had been waited for when the branch was read
 */
function guardBranch(neon, branch, waitsSeen) {
    const look = async (http) => assertStillPreview({ ...neon, http }, branch);
    return { ...neon, http: neon.http.guarded(waitsSeen, look) };
}
/** A branch that is gone is no concern here: whatever is written to it is answered by a 404. */
async function assertStillPreview(neon, branch) {
    const now = await (0,branches/* readBranch */.pG)(neon, branch);
    const kind = now?.isDefault ? 'the default branch' : now?.isProtected && 'a protected branch';
    if (!kind)
        return;
    throw new lib_errors/* ActionError */.lZ({
        attempted: `go on with branch "${(0,lib_text/* printable */.g$)(branch.name)}" (${branch.id})`,
        answered: `it has become ${kind} of the project, and this action never writes to one`,
        likely: 'somebody has changed that while this run was waiting.',
        remedy: 'look at what this run has done so far. If the branch is a preview, make it an ordinary branch and run the job again.',
    });
}

;// CONCATENATED MODULE: ./build/lib/timings.js
/** Measures the time of a run's main steps, to show what it waited for. */
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

// EXTERNAL MODULE: ./build/observe/observe.js + 2 modules
var observe = __webpack_require__(8381);
// EXTERNAL MODULE: ./build/observe/pull-requests.js
var pull_requests = __webpack_require__(5191);
// EXTERNAL MODULE: ./build/observe/status.js
var observe_status = __webpack_require__(3237);
// EXTERNAL MODULE: ./build/plan/describe.js
var describe = __webpack_require__(6789);
// EXTERNAL MODULE: ./build/plan/restrict.js
var restrict = __webpack_require__(8068);
// EXTERNAL MODULE: ./build/plan/teardown.js
var teardown = __webpack_require__(6600);
// EXTERNAL MODULE: ./build/report/format-error.js
var format_error = __webpack_require__(3439);
// EXTERNAL MODULE: ./build/report/publish.js + 4 modules
var publish = __webpack_require__(6773);
// EXTERNAL MODULE: ./build/report/report.js
var report_report = __webpack_require__(7177);
// EXTERNAL MODULE: ./build/report/run-report.js
var run_report = __webpack_require__(2065);
// EXTERNAL MODULE: ./build/report/status-report.js
var status_report = __webpack_require__(9380);
;// CONCATENATED MODULE: ./build/report/sweep-report.js



/** What became of a branch, in the words of the log's changes and of the summary; nothing if it has no auth. */
const STATUS = {
    failed: { change: 'failed', row: 'failed' },
    'not tried': { change: 'not tried', row: 'not tried' },
    swept: { change: 'done', row: 'removed' },
    planned: { change: 'planned', row: 'would be removed' },
    kept: { row: 'kept' },
    'in use': { row: 'kept' },
    'without auth': {},
};
/** The report of a sweep: a change for every orphaned branch, and what was kept. */
function sweepReport(settings, { branches }) {
    const { dryRun } = settings;
    const kept = [...withStatus(branches, 'kept'), ...withStatus(branches, 'in use')];
    return {
        ...report_report/* EMPTY_REPORT */.V,
        operation: 'sweep',
        result: dryRun ? 'planned' : 'swept',
        changes: branches.flatMap((branch) => {
            const { change: status } = STATUS[branch.status];
            return status === undefined ? [] : [{ change: describeSwept(settings, branch), status }];
        }),
        sweep: {
            swept: withStatus(branches, dryRun ? 'planned' : 'swept').length,
            kept: kept.map(({ branch, reason }) => ({ name: branch.name, reason })),
            withoutAuth: withStatus(branches, 'without auth').length,
            rows: rowsOf(settings, branches),
        },
        notes: branches.length > 0 ? [] : [noneFits(settings)],
    };
}
/** With a misspelled pattern, nothing would ever be swept. */
function noneFits({ pattern, projectId }) {
    return `No branch of project ${projectId} has a name that fits ${(0,lib_text/* printable */.g$)(pattern.text, 100)}.`;
}
function describeSwept({ deleteData }, { branch, status, reason }) {
    const change = `${(0,describe/* describeChange */.u)({ kind: 'disable', deleteData })} on branch ${(0,lib_text/* printable */.g$)(branch.name, 100)}`;
    return status === 'failed' || status === 'not tried'
        ? `${change} (${reason})`
        : `${change}, because ${reason}`;
}
function rowsOf({ pattern }, branches) {
    return Object.entries(STATUS).flatMap(([status, { row }]) => row === undefined
        ? []
        : branches
            .filter((one) => one.status === status)
            .map(({ branch: { name }, reason }) => {
            const parsed = pattern.parse(name);
            const number = typeof parsed === 'object' ? parsed.number : undefined;
            return { name, number, status: row, reason };
        }));
}
function withStatus(branches, status) {
    return branches.filter((one) => one.status === status);
}

// EXTERNAL MODULE: ./build/report/alert.js
var report_alert = __webpack_require__(8949);
// EXTERNAL MODULE: ./build/report/markdown.js
var markdown = __webpack_require__(4902);
// EXTERNAL MODULE: ./build/report/truncate.js
var truncate = __webpack_require__(3337);
;// CONCATENATED MODULE: ./build/report/comment.js




/** GitHub takes 65,536 characters; of each table, much less is enough. */
const LIMITS = { items: 50, bytes: 15_000 };
/**
 * What the comment on the pull request is to say: what a reviewer can do now, not what this run changed.
 * Text from outside appears in it only as code, in which GitHub sees no mentions or references.
 *
 * @param now milliseconds since the epoch
 * @returns undefined if this run has nothing to say there
 */
function renderComment(settings, report, now) {
    const { operation, dryRun } = settings;
    // Auth that goes with the job is none that a reader of the pull request could use.
    if (operation === 'setup' ? settings.lifetime === 'job' : settings.jobAuth)
        return undefined;
    if (dryRun || report.result === 'skipped' || report.superseded)
        return undefined;
    return {
        marker: markerOf(settings),
        text: `${comment_textOf(settings, report)}\n\n<sub>${commitOf(settings)}`,
        // Alone it is no reason to write the comment again.
        footer: `Updated ${minuteOf(now)}</sub>`,
        create: operation === 'setup' && report.result !== 'failed',
    };
}
function comment_textOf(settings, report) {
    if (report.result === 'failed')
        return failed(settings, report);
    return settings.operation === 'setup' ? ready(settings, report) : removed(settings, report);
}
/**
 * One comment for each branch that a pull request has auth on: the jobs of a monorepo, with a project
 * or a branch each, do not take turns in one comment.
 */
function markerOf({ projectId, branch }) {
    const key = (0,external_node_crypto_.createHash)('sha256').update(`${projectId} ${branch}`).digest('hex').slice(0, 16);
    return `<!-- neon-auth-preview ${key} -->`;
}
function commitOf({ pullRequest }) {
    const sha = pullRequest?.headSha;
    return sha ? `Commit ${(0,markdown/* inlineCode */.ti)(sha.slice(0, 7))} · ` : '';
}
function minuteOf(now) {
    return `${new Date(now).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
function ready(settings, report) {
    const { previewUrl } = settings;
    return [
        '### ✅ Sign-in is ready on this preview',
        previewUrl && `**Preview:** ${(0,markdown/* renderLink */.BK)(previewUrl)}`,
        userTable(settings, report),
        passwordLine(settings),
        details(settings, report),
    ]
        .filter(Boolean)
        .join('\n\n');
}
/** Who can sign in; and how, unless each of them has a password, which the line below says. */
function userTable({ users }, report) {
    const present = users.filter(({ absent }) => absent !== true);
    const tellsHow = !present.every(comment_hasPassword);
    const head = ['Sign in as', 'Roles', ...(tellsHow ? ['With'] : [])];
    return (0,truncate/* truncatedTable */.T)(head, present, LIMITS, (user) => [
        (0,markdown/* inlineCode */.ti)(user.email),
        (0,markdown/* inlineCode */.ti)((user.roles ?? rolesOf(user.email, report)).join(', ')),
        ...(tellsHow ? [comment_hasPassword(user) ? 'password' : 'one-time code or magic link'] : []),
    ]);
}
/** Of a user who declares none, those that the service gave. */
function rolesOf(email, { users }) {
    return users.find((user) => user.email === email)?.roles ?? ['user'];
}
function comment_hasPassword({ password }) {
    return password !== undefined;
}
function passwordLine({ users, passwordHint }) {
    if (!users.some((user) => user.absent !== true && comment_hasPassword(user)))
        return undefined;
    return passwordHint === ''
        ? 'Password: in the secrets of the workflow. (Its input <code>password_hint</code> can say here where testers find it.)'
        : `Password: ${(0,markdown/* renderText */.S5)(passwordHint, { links: true })}`;
}
function details({ branch }, { integration, domains }) {
    const rows = [
        ['Auth URL', integration?.baseUrl],
        ['JWKS URL', integration?.jwksUrl],
    ];
    const urls = rows.flatMap(([name, url]) => (url ? [[name, (0,markdown/* inlineCode */.ti)(url.href)]] : []));
    const trusted = domains.filter(({ state }) => state === 'trusted');
    const content = [
        (0,markdown/* table */.tp)(['Branch', (0,markdown/* inlineCode */.ti)(branch)], urls),
        (0,truncate/* truncatedTable */.T)(['Trusted domain'], trusted, LIMITS, ({ origin }) => [(0,markdown/* inlineCode */.ti)(origin)]),
    ];
    return (0,markdown/* folded */.TM)('Auth endpoints and Neon branch', content.filter(Boolean).join('\n\n'));
}
function failed({ operation, branch }, { error = '', changes }) {
    const failures = changes.filter(({ status }) => status === 'failed');
    const [title, consequence] = operation === 'setup'
        ? ['The latest setup failed', 'so sign-in may not work on this preview']
        : ['Cleaning up this preview failed', 'so its auth may still be there'];
    return [
        `### ❌ ${title}`,
        `It failed on branch ${(0,markdown/* inlineCode */.ti)(branch)}, ${consequence}.`,
        error && (0,report_alert/* alert */.x)('CAUTION', error, { items: 20, bytes: 10_000 }),
        (0,truncate/* truncatedTable */.T)(['What failed'], failures, LIMITS, ({ change }) => [(0,markdown/* renderText */.S5)(change)]),
    ]
        .filter(Boolean)
        .join('\n\n');
}
function removed({ branch, deleteData }, { result }) {
    const name = (0,markdown/* inlineCode */.ti)(branch);
    const what = result !== 'disabled'
        ? `Auth is not enabled on branch ${name}.`
        : deleteData
            ? `Auth was removed from branch ${name}, with all users and sessions.`
            : `Auth is disabled on branch ${name}. Its data was kept.`;
    return `### Neon Auth was removed from this preview\n\n${what}`;
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
    const { comment, pullRequest } = settings;
    const wanted = comment
        ? renderComment(settings, report, github?.http.clock.now() ?? 0)
        : undefined;
    if (wanted === undefined)
        return;
    const warn = (why) => runner.warning(`The comment could not be kept up to date: ${why}`);
    if (pullRequest === undefined)
        return warn('this event has no pull request.');
    if (github === undefined)
        return warn('there is no `github_token`.');
    // After the end of the run nothing new starts.
    if (github.http.signal.aborted)
        return warn('the run had already ended.');
    try {
        const { upsertComment } = await __webpack_require__.e(/* import() */ 845).then(__webpack_require__.bind(__webpack_require__, 2845));
        // GitHub masks secrets in logs alone.
        const text = runner.secrets.redact(wanted.text);
        const limited = { ...github, http: github.http.withTimeout(COMMENT_TIMEOUT_MS) };
        const done = await upsertComment(limited, pullRequest.number, { ...wanted, text });
        runner.debug(`comment on pull request ${pullRequest.number}: ${done}`);
    }
    catch (error) {
        warn(error instanceof lib_errors/* ActionError */.lZ ? error.message : String(error));
    }
}

// EXTERNAL MODULE: ./build/lib/issues.js
var lib_issues = __webpack_require__(5790);
// EXTERNAL MODULE: ./build/clients/http/urls.js
var urls = __webpack_require__(7068);
;// CONCATENATED MODULE: ./build/settings/github.js

/**
 * How GitHub can be asked.
 *
 * @returns undefined if it can't: there is no token, or no address that one may be sent to
 */
function readGitHub(inputs, { apiUrl, repository }, issues) {
    const token = inputs('github_token');
    if (token === '')
        return undefined;
    if (!/^[\x21-\x7e]+$/.test(token)) {
        issues.add('github_token', 'has white space or other characters in it that no token has');
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
// EXTERNAL MODULE: ./build/settings/operation.js
var settings_operation = __webpack_require__(1081);
// EXTERNAL MODULE: ./build/settings/provider.js
var settings_provider = __webpack_require__(8619);
// EXTERNAL MODULE: ./build/settings/sessions-folder.js
var sessions_folder = __webpack_require__(8492);
// EXTERNAL MODULE: ./build/branch-name/template.js
var template = __webpack_require__(273);
;// CONCATENATED MODULE: ./build/settings/target.js



/** Reads the project, the branch and the URL of Neon's API. */
function readTarget(inputs, { pullRequest, jobAuth }, issues) {
    const apiHost = (0,settings_inputs/* readApiHost */.bB)(inputs, issues);
    // At the end of a job the target is known: expressions in inputs may have changed since.
    if (jobAuth)
        return { apiHost, projectId: jobAuth.projectId, branch: jobAuth.branchId };
    const projectId = (0,settings_inputs/* readProjectId */.bS)(inputs, issues);
    return { apiHost, projectId, branch: readBranch(inputs, pullRequest, issues) };
}
function readBranch(inputs, pullRequest, issues) {
    const branch = (0,template/* renderTemplate */.Xm)(inputs('branch'), 'branch', pullRequest, issues);
    if (branch === '')
        issues.add('branch', 'is empty; give the name or id of the preview branch');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: no branch name has them
    if (branch !== undefined && /[\u0000-\u001f\u007f]/.test(branch)) {
        issues.add('branch', `"${(0,lib_text/* printable */.g$)(branch)}" has a line break or another control character in it`);
    }
    return branch ?? '';
}

;// CONCATENATED MODULE: ./build/settings/branch-settings.js







/** Reads what every operation on one branch has, but for what a wrong input must not always stop. */
function readBranchSettings(operation, { inputs, event, issues }, ofProvider = issues) {
    return {
        ...readTarget(inputs, event, issues),
        apiKey: inputs('api_key'),
        authProvider: (0,settings_provider/* readProvider */.WE)(inputs, operation, ofProvider),
    };
}
/**
 * Reports issues with inputs that a close can do without as warnings.
 *
 * @param instead what the input is taken for
 */
function dispensable(warnings, instead = 'Its default is used') {
    return {
        add: (name, problem) => void warnings.push(`${name}: ${problem}. ${instead}, so that auth is not left behind.`),
    };
}
/** Seconds for the end of a job. Of a job that was cancelled, GitHub ends all after 5 minutes. */
const MAX_POST_STEP_SECONDS = 240;
/**
 * Reads what is asked of a teardown. An input that it can do without must not leave auth behind: if it is
 * wrong, that is worth a warning. On a close that is every input but those which say whose key it is and
 * where the branch is; one that is asked for by hand can be asked for again, so nothing is guessed then of
 * what can't be taken back.
 */
function readTeardown(context) {
    const { inputs, event, workspace, automatic, issues, warnings } = context;
    const { pullRequest, jobAuth } = event;
    const asWarnings = dispensable(warnings);
    const unlessClose = (0,settings_operation/* isClose */.Zj)(event) ? asWarnings : issues;
    const keepingData = (0,settings_operation/* isClose */.Zj)(event)
        ? dispensable(warnings, 'Auth is removed and its data kept')
        : issues;
    const timeout = (0,settings_inputs/* readTimeout */.OW)(inputs, asWarnings);
    return {
        ...readBranchSettings('teardown', context, unlessClose),
        operation: 'teardown',
        automatic,
        pullRequest,
        branchTemplate: inputs('branch'),
        jobAuth,
        whileOpen: (0,settings_operation/* endsOpenPreview */.DH)(event),
        // At the end of a job, those that it has written are removed whatever becomes of its auth.
        sessions: jobAuth ? undefined : (0,sessions_folder/* readSessionsFolder */.k1)(inputs, workspace, asWarnings),
        github: readGitHub(inputs, event.github, asWarnings),
        timeout: Math.min(timeout, jobAuth ? MAX_POST_STEP_SECONDS : Infinity),
        // Somebody who writes it means no: the default need not be written.
        deleteData: (0,settings_inputs/* readSwitch */.hc)(inputs, 'delete_data', keepingData) ?? inputs('delete_data') === '',
        dryRun: (0,settings_inputs/* readSwitch */.hc)(inputs, 'dry_run', unlessClose) ?? false,
        comment: (0,settings_inputs/* readSwitch */.hc)(inputs, 'comment', asWarnings) ?? false,
        summary: (0,settings_inputs/* readSwitch */.hc)(inputs, 'summary', asWarnings) ?? true,
        exportEnv: false,
    };
}
/** Reads what is asked of a status. */
function readStatus(context) {
    return { ...readBranchSettings('status', context), ...readReading(context), operation: 'status' };
}
/** Reads what is asked of an operation that hands something over. */
function readHandOver(operation, context) {
    const { inputs, event, issues } = context;
    const settings = {
        ...readBranchSettings(operation, context),
        ...readReading(context),
        authProvider: 'stack',
        dryRun: (0,settings_inputs/* readSwitch */.hc)(inputs, 'dry_run', issues) ?? false,
    };
    return operation === 'keys'
        ? { ...settings, operation }
        : { ...settings, operation, isPrivateRepository: event.isPrivateRepository };
}
/** What is the same for all that does not change the branch's auth. */
function readReading({ inputs, event, issues }) {
    return {
        // GitHub is not asked anything.
        github: readGitHub(inputs, event.github, new lib_issues/* Issues */.t()),
        timeout: (0,settings_inputs/* readTimeout */.OW)(inputs, issues),
        summary: (0,settings_inputs/* readSwitch */.hc)(inputs, 'summary', issues) ?? true,
        exportEnv: (0,settings_inputs/* readSwitch */.hc)(inputs, 'export_env', issues) ?? false,
    };
}

;// CONCATENATED MODULE: ./build/settings/recovery.js



/**
 * Reads what is needed; what it can do without has its default where it is wrong.
 *
 * @param texts the inputs as they were given
 */
function readRecovery(texts) {
    const inputs = (0,settings_inputs/* withDefaults */.rO)(texts, {});
    const issues = new lib_issues/* Issues */.t();
    const dispensable = new lib_issues/* Issues */.t();
    const apiKey = inputs('api_key');
    (0,settings_inputs/* checkApiKey */.Sq)(apiKey, issues);
    const settings = {
        apiKey,
        apiHost: (0,settings_inputs/* readApiHost */.bB)(inputs, issues),
        timeout: Math.min((0,settings_inputs/* readTimeout */.OW)(inputs, dispensable), MAX_POST_STEP_SECONDS),
        summary: (0,settings_inputs/* readSwitch */.hc)(inputs, 'summary', dispensable) ?? true,
    };
    return { settings, issues };
}

// EXTERNAL MODULE: ./build/clients/neon/preview-branch.js
var preview_branch = __webpack_require__(9865);
;// CONCATENATED MODULE: ./build/users/recover.js















/**
 * Undoes what a run that was killed had changed only for itself, as far as it is still so. Nothing is put
 * back onto another auth than the one that it was changed on.
 *
 * @param save keeps what is still to be undone
 * @throws ActionError naming what is left, if the branch must not be written to or can't be read;
 *   the signal's reason
 */
async function recover(entry, neon, debug, save) {
    try {
        const branch = await (0,branches/* findBranch */.E0)(neon, entry.branchId);
        if (branch?.id !== entry.branchId)
            return nothingLeft(undefined, 'the branch is gone.');
        const preview = (0,preview_branch/* assertPreview */.p)(branch, 'undo what the main step left behind');
        const integration = await (0,neon_auth/* readAuthIntegration */.xj)(neon, preview);
        if (integration === undefined)
            return nothingLeft(preview, 'its auth is gone.');
        if (isAnother(integration, entry)) {
            return nothingLeft(preview, 'its auth is another one by now.');
        }
        const guarded = guardBranch(neon, preview, neon.http.waits());
        const context = contextFor(entry, guarded, preview, integration, debug, save);
        const steps = await undoSteps(entry, context);
        const undone = { branch: preview, ...(await takeSteps(steps)) };
        return steps.length > 0
            ? { ...undone, note: undefined }
            : { ...undone, note: nothingLeft(preview, 'it was undone meanwhile.').note };
    }
    catch (error) {
        throw leftBehind(entry, error);
    }
}
function nothingLeft(branch, why) {
    const note = `The main step did not note that it undid what it changed for its own time, but there is nothing to undo: ${why}`;
    return { branch, changes: [], errors: [], note };
}
function isAnother({ providerProjectId: there }, entry) {
    const { providerProjectId: noted } = entry;
    return noted !== undefined && there !== undefined && noted !== there;
}
function contextFor(entry, neon, branch, integration, debug, save) {
    const { baseUrl } = integration;
    return {
        neon,
        branch,
        integration,
        service: { http: neon.http, baseUrl, origins: new auth_service/* OriginCandidates */.hE(baseUrl, []) },
        passwordSettings: undefined,
        webhook: undefined,
        provesTokens: false,
        journal: new Journal(neon, branch, save, entry),
        debug,
    };
}
/** In the order in which a run undoes it: an admin is found while the settings are lifted. */
async function undoSteps(entry, context) {
    const { neon, branch } = context;
    const admin = entry.admin && (0,temporary_admin/* isTemporaryAdmin */.HS)(entry.admin.email)
        ? new temporary_admin/* TemporaryAdmin */.pV(context, entry.admin)
        : undefined;
    const [lifted, organization, webhook] = await Promise.all([
        entry.settings && stillLifted(entry.settings, context),
        entry.organization && stillOverridden(entry.organization, context),
        entry.webhook && (0,auth_config/* readWebhook */.i)(neon, branch),
    ]);
    const settings = new temporary_settings/* TemporarySettings */.D5(context, new clean_up/* CleanupStack */.zr(), lifted);
    const steps = [];
    if (admin) {
        steps.push({
            change: `remove the temporary admin ${admin.credentials.email}`,
            undo: async () => {
                await admin.find();
                await admin.remove(settings);
            },
        });
    }
    if (lifted && Object.keys(lifted).length > 0) {
        steps.push({ change: `set ${(0,temporary_settings/* inWords */.r4)(lifted)}`, undo: () => settings.finish() });
    }
    if (organization && Object.keys(organization).length > 0) {
        steps.push({
            change: `set ${(0,temporary_settings/* inWords */.r4)(organization)}`,
            undo: async () => {
                await auth_settings_organization/* organization */.k.write(neon, branch, { body: organization, current: undefined });
                context.journal.noteOrganization(undefined);
            },
        });
    }
    if (webhook?.enabled === false) {
        steps.push({
            change: 'switch the webhook on again',
            undo: async () => {
                await (0,temporary_webhook/* restoreWebhook */.QU)(context, { ...webhook, enabled: true });
                context.journal.noteWebhook(false);
            },
        });
    }
    return steps;
}
/** The settings that still have the values which the run gave them, with those that they had before. */
async function stillLifted(before, { neon, branch }) {
    const current = (await (0,auth_config/* readPlugins */.B)(neon, branch))?.email_and_password;
    return Object.fromEntries(email_and_password/* SIGN_UP_SETTINGS */.sZ.filter((name) => before[name] !== undefined && current?.[name] !== before[name]).map((name) => [name, before[name]]));
}
/** The same for the settings of organizations. */
async function stillOverridden(before, { neon, branch }) {
    const current = (await (0,auth_config/* readPlugins */.B)(neon, branch))?.organization ?? {};
    return Object.fromEntries(Object.entries(auth_settings_organization/* INVITATION_OVERRIDES */.o).flatMap(([name, value]) => before[name] !== undefined && before[name] !== value && current[name] === value
        ? [[name, before[name]]]
        : []));
}
async function takeSteps(steps) {
    const errors = [];
    const changes = [];
    for (const { change, undo } of steps) {
        try {
            await undo();
            changes.push({ change, status: 'done' });
        }
        catch (error) {
            errors.push(error);
            changes.push({ change, status: 'failed' });
        }
    }
    return { changes, errors };
}
/** The error, saying what is left behind. */
function leftBehind(entry, error) {
    if (!(error instanceof lib_errors/* ActionError */.lZ))
        return error;
    const { admin, settings = {}, organization = {}, webhook } = entry;
    const left = [
        ...(admin ? [`the temporary admin ${(0,lib_text/* printable */.g$)(admin.email)}`] : []),
        ...Object.entries({ ...settings, ...organization }).map(([name, value]) => `\`${(0,lib_text/* printable */.g$)(name)}\`, which should be ${value}`),
        ...(webhook ? ['the webhook, which should be enabled'] : []),
    ];
    const { attempted, answered, likely, remedy } = error.facts;
    return new lib_errors/* ActionError */.lZ({
        attempted,
        answered: `${answered}. The main step left behind on branch ${entry.branchId}: ${(0,lib_text/* joinWithAnd */.Ol)(left)}`,
        ...(likely && { likely }),
        remedy: `${remedy === undefined ? '' : `${remedy.replace(/\.$/, '')}; or `}fix that in the Neon console.`,
    }, { cause: error });
}

;// CONCATENATED MODULE: ./build/run-recovery.js








/**
 * In the post step: undoes what the main step had changed only for itself and could not undo, being killed, say.
 *
 * @throws what went wrong, after it was reported
 */
async function runRecovery(entry, runner, network) {
    const { settings, issues } = readRecovery(runner.input);
    const { apiKey, apiHost: host, timeout, summary } = settings;
    const work = async () => {
        if (issues.all.length > 0)
            throw new lib_errors/* InvalidInputsError */.Xt(issues.all);
        const neon = { http: network.client(timeout), host, apiKey, projectId: entry.projectId };
        return await recover(entry, neon, runner.debug, (text) => runner.saveState(journal/* JOURNAL_STATE */.eL, text));
    };
    const { branch, changes, note, errors } = await work().catch((error) => ({
        branch: undefined,
        changes: [],
        note: undefined,
        errors: [error],
    }));
    const failure = errors.length > 0 ? new AggregateError(errors) : undefined;
    const on = (0,lib_text/* printable */.g$)(branch?.name ?? entry.branchId, 100);
    const report = {
        ...report_report/* EMPTY_REPORT */.V,
        branch,
        changes,
        headline: failure
            ? `What the main step left behind on branch ${on} could not be undone`
            : `Undone: what the main step left behind on branch ${on}`,
        result: failure ? 'failed' : changes.length > 0 ? 'updated' : 'unchanged',
        error: failure && (0,format_error/* formatWholeError */.D)(failure),
        notes: note === undefined ? [] : [note],
    };
    const unpublished = await (0,publish/* publish */.mk)(runner, report, { summary, exportEnv: false });
    if (failure || unpublished)
        throw new AggregateError([...errors, unpublished].filter(Boolean));
}

// EXTERNAL MODULE: ./build/runner/cancellation.js
var cancellation = __webpack_require__(172);
// EXTERNAL MODULE: ./build/settings/config-file/workspace.js
var config_file_workspace = __webpack_require__(3457);
// EXTERNAL MODULE: ./build/event/workflow-event.js
var workflow_event = __webpack_require__(8807);
;// CONCATENATED MODULE: ./build/settings/pull-request-lookup.js




/**
 * Reads what it takes to find the pull request, where the event does not carry it: the input
 * `pull_request`, or what else the event says. What is wrong with the inputs is reported when all of
 * them are read.
 *
 * @returns undefined if nothing has to be found, or there is no way to
 */
function readPullRequestLookup(texts, event, environment) {
    const inputs = (0,settings_inputs/* withDefaults */.rO)(texts, environment);
    const by = lookupKey(inputs, event);
    if (by === undefined)
        return undefined;
    const issues = new lib_issues/* Issues */.t();
    const github = readGitHub(inputs, event.github, issues);
    const timeout = (0,settings_inputs/* readTimeout */.OW)(inputs, issues);
    if (github === undefined || issues.all.length > 0)
        return undefined;
    return { by, github, timeout };
}
function lookupKey(inputs, event) {
    if ((0,workflow_event/* isPullRequestEvent */.T)(event.name))
        return undefined;
    const given = readPullRequestNumber(inputs, new lib_issues/* Issues */.t());
    if (given !== undefined)
        return { number: given };
    if (event.deployment !== undefined) {
        return inputs('operation') === 'auto' ? { deployedCommit: event.deployment.commit } : undefined;
    }
    return event.pullRequestNumber === undefined ? undefined : { number: event.pullRequestNumber };
}
/** The number in the input `pull_request`; undefined without one. */
function readPullRequestNumber(inputs, issues) {
    const text = inputs('pull_request');
    if (text === '')
        return undefined;
    if (/^[1-9]\d{0,9}$/.test(text))
        return Number(text);
    issues.add('pull_request', 'must be the number of a pull request, such as 12');
    return undefined;
}

// EXTERNAL MODULE: ./build/auth-settings/allow-localhost.js
var allow_localhost = __webpack_require__(6942);
// EXTERNAL MODULE: ./build/settings/config-file/declared-settings.js
var declared_settings = __webpack_require__(6348);
// EXTERNAL MODULE: ./build/settings/domains.js
var settings_domains = __webpack_require__(4817);
;// CONCATENATED MODULE: ./build/settings/secrets-in-outputs.js

/**
 * GitHub drops an output, without a word, if a masked text is any part of it. So a password must not
 * be a part of what the outputs will hold.
 *
 * @param passwords without those that are wrong anyway: a text of one letter is part of everything
 * @param outputTexts what the outputs say whatever is declared
 */
function checkSecretsNotInOutputs(settings, passwords, outputTexts, issues) {
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
        [
            'config_file.organizations',
            settings.organizations.flatMap(({ slug, name, members }) => [
                slug,
                name ?? '',
                ...members.flatMap(({ roles }) => roles),
            ]),
        ],
        ['config_file', settings.authSettings.flatMap(shownTexts)],
    ]);
    const isPartOfAny = (texts) => passwords.some((password) => texts.some((text) => text.includes(password)));
    for (const [input, texts] of shown) {
        if (!isPartOfAny(texts))
            continue;
        issues.add(input, `contains a declared password or other secret. ${WHY_NOT}`);
    }
    if (isPartOfAny(outputTexts)) {
        issues.add('outputs', `contain a declared password or other secret in their own words. ${WHY_NOT}`);
    }
}
/** What the output `changes` says about a setting. */
function shownTexts({ setting, fields, fromEnvironment }) {
    return Object.entries(fields)
        .filter(([name]) => !(0,compare/* isSecret */.$f)(setting, name) && !fromEnvironment.includes(name))
        .map(([, value]) => String(value));
}
const WHY_NOT = 'GitHub masks secrets, and drops every output that contains one; choose another one';

;// CONCATENATED MODULE: ./build/settings/setup.js













/** Seconds that one may wait for something. */
const WAIT = { least: 0, most: 3600 };
/** Reads what is asked of a setup: all that other operations have no use for is read here alone. */
async function readSetup(context) {
    const { inputs, event, workspace, automatic, checks, issues } = context;
    const { pullRequest } = event;
    const { declared, authProvider, secrets, validPasswords } = await readDeclared(context);
    const common = readBranchSettings('setup', context);
    const github = readGitHub(inputs, event.github, issues);
    const lifetime = (0,settings_inputs/* readChoice */.Kf)(inputs, 'lifetime', settings_operation/* LIFETIMES */.Du, issues) ?? 'pull_request';
    (0,settings_provider/* checkProviderOfFile */.R)(authProvider, common.authProvider, issues);
    const settings = {
        ...common,
        ...declared,
        operation: 'setup',
        automatic,
        pullRequest,
        branchTemplate: inputs('branch'),
        lifetime,
        github,
        passwordHint: inputs('password_hint').replaceAll(/\s+/g, ' '),
        prune: (0,settings_inputs/* readSwitch */.hc)(inputs, 'prune', issues) ?? false,
        reset: (0,settings_inputs/* readSwitch */.hc)(inputs, 'reset', issues) ?? false,
        startsPreview: (0,settings_operation/* startsPreview */.Wq)(event, lifetime),
        deleteData: (0,settings_inputs/* readSwitch */.hc)(inputs, 'delete_data', issues) ?? true,
        sessions: (0,sessions_folder/* readSessionsFolder */.k1)(inputs, workspace, issues),
        waitForBranch: (0,settings_inputs/* readSeconds */.UW)(inputs, 'wait_for_branch', WAIT, issues),
        waitForReady: (0,settings_inputs/* readSeconds */.UW)(inputs, 'wait_for_ready', WAIT, issues),
        timeout: (0,settings_inputs/* readTimeout */.OW)(inputs, issues),
        dryRun: (0,settings_inputs/* readSwitch */.hc)(inputs, 'dry_run', issues) ?? false,
        summary: (0,settings_inputs/* readSwitch */.hc)(inputs, 'summary', issues) ?? true,
        comment: (0,settings_inputs/* readSwitch */.hc)(inputs, 'comment', issues) ?? false,
        exportEnv: (0,settings_inputs/* readSwitch */.hc)(inputs, 'export_env', issues) ?? false,
    };
    if (settings.authProvider === 'stack') {
        const userPassword = inputs('user_password');
        await checks.checkStackSetup({ ...settings, userPassword }, issues);
    }
    else if (settings.users.length > 0) {
        const { checkPasswords } = await Promise.all(/* import() */[__webpack_require__.e(210), __webpack_require__.e(464)]).then(__webpack_require__.bind(__webpack_require__, 7464));
        checkPasswords(settings.users, issues);
    }
    checkKeysStay(settings, issues);
    const allSecrets = [...validPasswords, ...declaredSecrets(settings)];
    checkSecretsNotInOutputs(settings, allSecrets, checks.outputTexts, issues);
    return { settings, secrets };
}
/** Reads inputs and file together; where both declare the same, the input wins. */
async function readDeclared(context) {
    const { texts, inputs, event, automatic, issues, warnings } = context;
    const { pullRequest, deployment } = event;
    const given = await readDeclaredUsers(texts, issues);
    const { users, passwords, validPasswords } = given;
    const allowed = readAllowLocalhost(inputs, issues);
    const domains = await (0,settings_domains/* readDomains */._f)(inputs('domains'), pullRequest, issues, warnings);
    const deployed = automatic && deployment ? (0,settings_domains/* readDeploymentOrigin */.Kg)(deployment.url, issues) : [];
    const { config, secrets } = await readFile(context, given);
    if (config !== undefined || inputs('config_file') === '') {
        checkActiveOrganizations(users, config?.organizations ?? [], issues);
    }
    const allDomains = [...new Set([...domains, ...deployed, ...(config?.domains ?? [])])];
    const declared = {
        databaseName: inputs('database_name') || config?.databaseName,
        roleName: config?.roleName,
        users: mergeUsers(users, config?.users ?? []),
        organizations: config?.organizations ?? [],
        domains: allDomains,
        previewUrl: deployed[0] ?? onlyPlain(allDomains),
        authSettings: (0,declared_settings/* mergeSettings */.ss)(allowed, config?.authSettings ?? []),
        testRecipient: config?.testRecipient,
    };
    return {
        declared,
        /** As the file says it. */
        authProvider: config?.authProvider,
        secrets: [...passwords, ...secrets],
        validPasswords,
    };
}
/** Adds to the issues which organization of a user's can't be active. */
function checkActiveOrganizations(users, organizations, issues) {
    for (const user of users) {
        const problem = (0,declared_organization/* activeOrganizationProblem */.p5)(user, organizations);
        if (problem)
            issues.add('users', `active_organization of ${user.email} ${problem}`);
    }
}
/** The only origin that names one host; undefined if there are several, or none. */
function onlyPlain(origins) {
    const [first, ...more] = origins.filter((origin) => !origin.includes('*'));
    return more.length === 0 ? first : undefined;
}
async function readDeclaredUsers(texts, issues) {
    // Untrimmed: in YAML the white space before the first word counts, and in a password all of it.
    const [text, password] = [texts('users'), texts('user_password')];
    const given = text.trim() !== '';
    if (!given && password.trim() === '')
        return { users: [], passwords: [], validPasswords: [] };
    // The YAML parser and the schema cost start-up time that a run without users need not pay.
    const { readUsers } = await Promise.all(/* import() */[__webpack_require__.e(210), __webpack_require__.e(464)]).then(__webpack_require__.bind(__webpack_require__, 7464));
    return readUsers(given ? text : '', password, issues);
}
async function readFile({ inputs, event, workspace, issues, warnings }, users) {
    const path = inputs('config_file');
    if (path === '')
        return { config: undefined, secrets: [] };
    // As with users: only who has a file pays for reading it.
    const { readConfigFile } = await Promise.all(/* import() */[__webpack_require__.e(210), __webpack_require__.e(892)]).then(__webpack_require__.bind(__webpack_require__, 8892));
    const { pullRequest } = event;
    const context = { workspace, pullRequest, defaultPassword: inputs('user_password'), users };
    return await readConfigFile(path, context, issues, warnings);
}
/** Of a user who is in both, the first entry wins. */
function mergeUsers(first, second) {
    const emails = new Set(first.map(({ email }) => email));
    return [...first, ...second.filter(({ email }) => !emails.has(email))];
}
/** Stands beside the file's settings, over which it wins. */
function readAllowLocalhost(inputs, issues) {
    const allow = (0,settings_inputs/* readSwitch */.hc)(inputs, 'allow_localhost', issues);
    if (allow === undefined)
        return [];
    return [{ setting: allow_localhost/* allowLocalhost */.$, fields: { allow_localhost: allow }, fromEnvironment: [] }];
}

// EXTERNAL MODULE: ./build/branch-name/pattern.js
var branch_name_pattern = __webpack_require__(5937);
;// CONCATENATED MODULE: ./build/settings/sweep.js




/** @returns undefined if something is wrong, which has been added to the issues */
function readSweep({ inputs, event, issues }) {
    const pattern = (0,branch_name_pattern/* parsePattern */.E)(inputs('branch'), issues);
    const github = readGitHub(inputs, event.github, issues);
    if (github === undefined)
        issues.add('github_token', WITHOUT_GITHUB);
    // A schedule without a lifetime sweeps: a typo in it must not.
    (0,settings_inputs/* readChoice */.Kf)(inputs, 'lifetime', settings_operation/* LIFETIMES */.Du, issues);
    if (inputs('auth_provider') === 'stack')
        issues.add('auth_provider', NOT_OF_STACK);
    const rest = {
        operation: 'sweep',
        apiKey: inputs('api_key'),
        apiHost: (0,settings_inputs/* readApiHost */.bB)(inputs, issues),
        projectId: (0,settings_inputs/* readProjectId */.bS)(inputs, issues),
        deleteData: (0,settings_inputs/* readSwitch */.hc)(inputs, 'delete_data', issues) ?? true,
        timeout: (0,settings_inputs/* readTimeout */.OW)(inputs, issues),
        dryRun: (0,settings_inputs/* readSwitch */.hc)(inputs, 'dry_run', issues) ?? false,
        summary: (0,settings_inputs/* readSwitch */.hc)(inputs, 'summary', issues) ?? true,
        exportEnv: false,
    };
    return pattern && github && { ...rest, pattern, github };
}
const NOT_OF_STACK = 'stack has no sweep: close each preview by `operation: teardown`';
const WITHOUT_GITHUB = "is needed for a sweep, to ask GitHub which pull requests are closed; leave it out to use the job's token";

;// CONCATENATED MODULE: ./build/settings/read-settings.js









/**
 * Reads and checks all inputs against what started the workflow. Nothing is called, printed or
 * changed; all issues come back together.
 *
 * @param texts the inputs as they were given
 * @param checks what other rooms have to say about what is declared for a setup
 */
async function readSettings(texts, event, checks, workspace = (0,config_file_workspace/* jobWorkspace */.n)()) {
    const inputs = (0,settings_inputs/* withDefaults */.rO)(texts, workspace.environment);
    const issues = new lib_issues/* Issues */.t();
    const warnings = [];
    (0,settings_inputs/* checkApiKey */.Sq)(inputs('api_key'), issues);
    const [sink, otherwise] = (0,settings_operation/* isClose */.Zj)(event)
        ? [dispensable(warnings), 'auto']
        : [issues, 'setup'];
    const wanted = (0,settings_inputs/* readChoice */.Kf)(inputs, 'operation', settings_operation/* OPERATIONS */.xb, sink) ?? otherwise;
    const lifetime = inputs('lifetime') === 'job' ? 'job' : 'pull_request';
    const { operation, automatic } = (0,settings_operation/* chooseOperation */.XN)(wanted, event, lifetime, issues);
    const context = { texts, inputs, event, workspace, automatic, issues, warnings };
    checkPullRequestInput(context);
    const read = async () => {
        switch (operation) {
            case 'setup':
                return await readSetup({ ...context, checks });
            case 'teardown':
                return readTeardown(context);
            case 'status':
                return readStatus(context);
            case 'sweep':
                return readSweep(context);
            default:
                return readHandOver(operation, context);
        }
    };
    const result = await read();
    const { settings, secrets } = result !== undefined && 'settings' in result
        ? result
        : { settings: result, secrets: [inputs('user_password')] };
    const all = [inputs('api_key'), inputs('github_token'), ...secrets];
    return {
        secrets: all.filter((secret) => secret !== ''),
        warnings,
        outcome: issues.all.length > 0 || settings === undefined
            ? { kind: 'issues', issues: issues.all }
            : { kind: 'settings', settings },
    };
}
/** Checks the input that names a pull request, which was looked up before if that was possible. */
function checkPullRequestInput({ inputs, event, issues, warnings }) {
    const { name, pullRequest, jobAuth } = event;
    const own = (0,workflow_event/* isPullRequestEvent */.T)(name);
    const number = readPullRequestNumber(inputs, own ? new lib_issues/* Issues */.t() : issues);
    if (number === undefined || jobAuth !== undefined)
        return;
    if (pullRequest === undefined && !own)
        issues.add('github_token', settings_operation/* NOT_READ */.VF);
    if (pullRequest !== undefined && pullRequest.number !== number) {
        warnings.push(`pull_request: ${number} is ignored, because this event is of pull request ${pullRequest.number}.`);
    }
}

;// CONCATENATED MODULE: ./build/run-operation.js






























/**
 * A run that is not skipped: settings → observe → plan → apply → report. A status is observed and
 * reported. Of a deployment, the pull request is found before the settings are read.
 *
 * @param cancelled ends it; what was changed only for the run is put back then
 * @throws what went wrong, after it was reported; an unusable proxy is reported by the caller only
 */
async function runOperation(runner, event, cancelled, outside = systemRuntime) {
    const sessionFiles = runner.state(job_auth/* SESSION_FILES_STATE */.FS);
    if (sessionFiles !== '') {
        const { removeSessionsOfJob } = await __webpack_require__.e(/* import() */ 326).then(__webpack_require__.bind(__webpack_require__, 9326));
        await removeSessionsOfJob(sessionFiles, runner);
        // Auth that was there before the job outlives it.
        if (event.jobAuth === undefined && event.journal === undefined)
            return;
    }
    const network = new HttpSession(outside, cancelled, cancellation/* timeLimit */.zc, runner.secrets, runner.debug);
    try {
        maskInputs(runner);
        const { journal, jobAuth } = event;
        const run = journal && !jobAuth ? undefined : runAsDeclared(event, runner, network);
        // Afterwards: what was removed with the auth of the job no longer needs undoing.
        const recovery = journal && Promise.allSettled([run]).then(() => runRecovery(journal, runner, network));
        await (0,clean_up/* allSettledOrThrow */.eu)([run, recovery]);
    }
    finally {
        await network.close();
    }
}
async function runAsDeclared(event, runner, network) {
    const read = await readEverything(event, runner, network).catch(async (error) => {
        await (0,publish/* publishFailedStart */.JR)(runner, error);
        throw error;
    });
    if (read === undefined)
        return await (0,publish/* publishNothing */.B_)(runner);
    const { settings, warnings } = read;
    const { apiHost: host, apiKey, projectId, github } = settings;
    const http = network.client(settings.timeout);
    const observing = {
        neon: { http, host, apiKey, projectId },
        github: github && { ...github, http },
        debug: runner.debug,
    };
    await observeAndChange(settings, warnings, observing, runner);
}
/** What the rooms that are built on the settings know about what may be declared. */
const SETUP_CHECKS = {
    outputTexts: ['enabled', 'updated', 'disabled', 'teardown', 'better_auth', ...describe/* FIXED_DESCRIPTIONS */.b],
    checkStackSetup: async (declared, issues) => {
        // A separate chunk would contain a second copy of what a run with this provider loads anyway.
        const { checkStackInputs } = await __webpack_require__.e(/* import() */ 179).then(__webpack_require__.bind(__webpack_require__, 179));
        checkStackInputs(declared, issues);
    },
};
/** Masks what is a secret whatever the other inputs are; the rest is known when they are read. */
function maskInputs({ input, environment, mask }) {
    const inputs = (0,settings_inputs/* withDefaults */.rO)(input, environment);
    for (const name of ['api_key', 'github_token'])
        mask(inputs(name), { random: true });
    mask(inputs('user_password'));
}
/**
 * The settings, with what is to be reported about them. Their secrets are masked by then.
 *
 * @returns undefined if there is nothing to do, which was said then
 * @throws InvalidInputsError
 */
async function readEverything(event, runner, network) {
    const trigger = await resolvePullRequest(event, runner, network);
    if (trigger === undefined)
        return undefined;
    const { secrets, warnings, outcome } = await readSettings(runner.input, trigger, SETUP_CHECKS, (0,config_file_workspace/* jobWorkspace */.n)(runner.environment));
    for (const secret of secrets)
        runner.mask(secret);
    for (const warning of warnings)
        runner.warning(warning);
    if (outcome.kind === 'issues')
        throw new lib_errors/* InvalidInputsError */.Xt(outcome.issues);
    return { settings: outcome.settings, warnings };
}
/**
 * What started the workflow, with the pull request that the event does not carry itself.
 *
 * @returns undefined if there is no such pull request, which was said then
 */
async function resolvePullRequest(event, runner, network) {
    // At the end of a job it is known what is to be removed.
    if (event.jobAuth !== undefined)
        return event;
    const lookup = readPullRequestLookup(runner.input, event, runner.environment);
    if (lookup === undefined)
        return event;
    const { findPullRequest } = await __webpack_require__.e(/* import() */ 933).then(__webpack_require__.bind(__webpack_require__, 933));
    const found = await findPullRequest(lookup, network.client(lookup.timeout));
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
    const whole = {
        ...report,
        ...('branch' in settings && {
            target: { branch: settings.branch, projectId: settings.projectId },
        }),
        warnings: allWarnings,
        timings: timings.all,
    };
    const failure = errors.length > 0 ? new AggregateError(errors) : undefined;
    const error = failure && (0,format_error/* formatWholeError */.D)(failure);
    const told = failure ? { ...whole, result: 'failed', error } : whole;
    const unpublished = await (0,publish/* publish */.mk)(runner, told, settings);
    if (settings.operation === 'setup' || settings.operation === 'teardown') {
        await updateComment(settings, told, observing.github, runner);
    }
    if (failure || unpublished)
        throw new AggregateError([...errors, unpublished].filter(Boolean));
}
async function runSettings(settings, observing, timings, runner) {
    if (settings.operation !== 'sweep' && settings.authProvider === 'stack') {
        const { runStackOperation } = await __webpack_require__.e(/* import() */ 179).then(__webpack_require__.bind(__webpack_require__, 179));
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
const MAX_ATTEMPTS = 5;
/**
 * Reads, plans and applies; all over again if the plan no longer applies when it is carried out.
 *
 * @param earlier what became of the turns before
 */
async function applyWithRetries(settings, observing, timings, runner, earlier = []) {
    const observed = await timings.measure('looking', () => (0,observe/* observe */.l)(settings, observing));
    if ('stale' in observed) {
        return { report: { ...report_report/* EMPTY_REPORT */.V, notices: [observed.stale] }, errors: [] };
    }
    const { settings: allowed, notices: restrictions } = settings.operation === 'setup' ? (0,restrict/* restrictSetup */._)(settings, observed) : { settings, notices: [] };
    const notices = [...observed.notices, ...restrictions];
    for (const notice of notices)
        runner.notice(notice);
    const plan = (0,plan_plan/* withNotes */.ci)(allowed.operation === 'teardown'
        ? (0,teardown/* planTeardown */.U)(allowed, observed)
        : planSetup(allowed, observed), notices);
    for (const warning of plan.warnings)
        runner.warning(warning);
    if (settings.dryRun) {
        const report = (0,run_report/* planReport */.s)(settings, observed, plan);
        return { report: { ...report, notes: [...report.notes, ...dryRunNotes(settings)] }, errors: [] };
    }
    const { branch, auth } = observed;
    const { neon, debug } = observing;
    const target = branch && {
        settings: allowed,
        neon: guardBranch(neon, branch, observed.waitsSeen),
        branch,
        auth,
        checkEvent: async () => (await (0,pull_requests/* checkPullRequest */.f)(settings, observing.github, debug)).stale,
        debug,
        timings,
        runner,
    };
    const applied = target ? await apply(plan, target) : (0,apply_result/* emptyResult */.$)();
    for (const warning of applied.warnings)
        runner.warning(warning);
    const turns = [...earlier, applied];
    if (applied.superseded && turns.length < MAX_ATTEMPTS) {
        runner.debug('another job has changed the auth meanwhile; looking again');
        // What the branch had copied from its parent is gone by now, if this turn has reset it.
        const isReset = allowed.operation === 'setup' && allowed.reset;
        const again = isReset ? { ...allowed, reset: false } : settings;
        return await applyWithRetries(again, observing, timings, runner, turns);
    }
    const report = {
        ...(0,run_report/* runReport */.q)(settings, observed, plan, (0,apply_result/* combineAttempts */.u)(earlier, applied)),
        superseded: observed.superseded !== undefined,
    };
    if (applied.superseded)
        return { report, errors: [alwaysSupersededError(settings)] };
    return await timings.measure('sessions', () => withSessions(settings, target, applied, report, runner));
}
/** The report, once session files are written for a setup, or removed with the auth. */
async function withSessions(settings, context, applied, report, runner) {
    const { errors, integration } = applied;
    const { sessions: folder } = settings;
    if (folder === undefined)
        return { report, errors };
    const { removeLeftSessions, writeDeclaredSessions } = await __webpack_require__.e(/* import() */ 326).then(__webpack_require__.bind(__webpack_require__, 9326));
    if (settings.operation === 'teardown') {
        const warnings = await removeLeftSessions(folder);
        for (const warning of warnings)
            runner.warning(warning);
        return { report: { ...report, warnings: [...report.warnings, ...warnings] }, errors };
    }
    if (context === undefined || integration === undefined || errors.length > 0) {
        return { report, errors };
    }
    try {
        const sessions = await writeDeclaredSessions({ ...settings, sessions: folder }, context, {
            ...applied,
            integration,
        });
        const note = `${(0,lib_text/* pluralize */.td)(sessions.size, 'session file')} in ${folder.path}`;
        return { report: { ...report, sessions, notes: [...report.notes, note] }, errors };
    }
    catch (error) {
        return { report, errors: [error] };
    }
}
function dryRunNotes(settings) {
    if (settings.operation !== 'setup' || settings.sessions === undefined)
        return [];
    const users = settings.users.filter(({ password }) => password !== undefined);
    return [
        `${(0,lib_text/* pluralize */.td)(users.length, 'session file')} would be written to ${settings.sessions.path}.`,
    ];
}
function alwaysSupersededError({ branch }) {
    return new lib_errors/* ActionError */.lZ({
        attempted: `set up auth on branch "${(0,lib_text/* printable */.g$)(branch)}"`,
        answered: 'Neon reports alternately that auth is enabled there and that it is not',
        likely: 'other jobs set the same branch up and tear it down at the same time.',
        remedy: 'give the jobs of one pull request a `concurrency` group, and run this one again.',
    });
}


/***/ }),

/***/ 6348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pf: () => (/* binding */ fieldsOf),
/* harmony export */   iV: () => (/* binding */ toDeclaredSetting),
/* harmony export */   jS: () => (/* binding */ findDeclarations),
/* harmony export */   ss: () => (/* binding */ mergeSettings)
/* harmony export */ });
/* harmony import */ var _auth_settings_all_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4852);
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
 * @param maxBytes reads at most this many
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

/***/ 2686:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kc: () => (/* binding */ limitProblems),
/* harmony export */   N4: () => (/* binding */ OWNER_ROLE),
/* harmony export */   p5: () => (/* binding */ activeOrganizationProblem),
/* harmony export */   u8: () => (/* binding */ isOwner)
/* harmony export */ });
/** The role that may do everything in an organization. */
const OWNER_ROLE = 'owner';
/** Whether a member is to be an owner. */
function isOwner({ roles }) {
    return roles.includes(OWNER_ROLE);
}
/**
 * What is wrong with the organization that is to be active in a user's session.
 *
 * @returns undefined if nothing is
 */
function activeOrganizationProblem({ email, activeOrganization: slug }, organizations) {
    if (slug === undefined)
        return undefined;
    const organization = organizations.find((one) => one.slug === slug && !one.absent);
    if (organization === undefined)
        return 'is not the slug of a declared organization';
    const isMember = organization.members.some((member) => member.email === email);
    return isMember ? undefined : 'is an organization that does not declare the user as a member';
}
/**
 * Which settings of the plugin do not allow the declared organizations.
 *
 * @param organizations `size`: the members that one will have; those who are declared, if left out
 * @param settings as they are or will be; one that is missing is not known
 * @returns each with what is wrong, as the rest of "`setting` …"
 */
function limitProblems(organizations, settings) {
    const { enabled, membership_limit: members, organization_limit: joined } = settings;
    if (enabled === false)
        return [['enabled', 'is false, but `organizations` are declared']];
    const counts = new Map();
    for (const { email } of organizations.flatMap((organization) => organization.members)) {
        counts.set(email, (counts.get(email) ?? 0) + 1);
    }
    const [most] = [...counts].toSorted(([, a], [, b]) => b - a);
    return [
        ...organizations.flatMap(({ slug, members: declared, size = declared.length }) => typeof members === 'number' && size > members
            ? [problem('membership_limit', `is ${members}, but ${slug} is to have ${size} members`)]
            : []),
        ...(most !== undefined && typeof joined === 'number' && most[1] > joined
            ? [
                problem('organization_limit', `is ${joined}, but ${most[0]} is declared in ${most[1]} organizations`),
            ]
            : []),
    ];
}
function problem(field, what) {
    return [field, what];
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
    otherwise: (placeholder) => placeholder === '{head_slug}'
        ? 'because the head ref has neither letters from a to z nor digits; use {number}'
        : 'which does not fit into a host name; use {number}, or {head_slug} for the head ref',
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
async function readDomains(text, pullRequest, issues, warnings) {
    const origins = new Set();
    const entries = text
        .split(/[\n,]/)
        .map((entry) => entry.trim())
        .filter((entry) => entry !== '');
    if (entries.length > MAX_DOMAINS) {
        issues.add('domains', `has more than ${MAX_DOMAINS} entries`);
        return [];
    }
    for (const entry of entries) {
        const origin = await readDomain(entry, pullRequest, issues, warnings);
        if (origin !== undefined)
            origins.add(origin);
    }
    return [...origins];
}
/**
 * Reads one entry of `domains`.
 *
 * @returns undefined if there was an issue
 */
async function readDomain(entry, pullRequest, issues, warnings) {
    // A user name and password in a URL should not appear in the log.
    const shown = `"${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(entry.replace(/^.*@/s, '…@'), 100)}"`;
    const filled = (0,_branch_name_template_js__WEBPACK_IMPORTED_MODULE_0__/* .renderTemplate */ .Xm)(entry, 'domains', pullRequest, issues, SINGLE_LABEL);
    if (filled === undefined)
        return undefined;
    const url = URL.parse(filled);
    const app = appProblem(url);
    if (url === null || (url.hostname === '' && app === undefined)) {
        const what = ANY_LOCALHOST.test(filled) ? TRUST_LOCALHOST : WRITE_AN_ORIGIN;
        issues.add('domains', `${shown} is not an origin; ${what}`);
        return undefined;
    }
    const problem = app ??
        schemeProblem(url) ??
        hostProblem(url) ??
        (await openPatternProblem(entry, url, 'domains', warnings));
    if (problem !== undefined) {
        issues.add('domains', `${shown} ${problem}`);
        return undefined;
    }
    if (/^[^:]+:\/\/[^/?#]*[/?#]/.test(filled)) {
        warnings.push(`domains: ${shown} is registered as ${url.origin}, because browsers send an origin without path or slash.`);
    }
    return url.origin;
}
const WRITE_AN_ORIGIN = 'write it like https://preview.example.com';
/** Localhost without a port, or with any. */
const ANY_LOCALHOST = /^(https?:\/\/)?(localhost|127\.0\.0\.1|\[::1\])(:|$)/i;
const TRUST_LOCALHOST = '`allow_localhost: true` trusts localhost with every port, and http://localhost:3000 is one of them';
/**
 * Reads the URL of a deployment, which the deploying service chooses: one site, and no pattern.
 *
 * @returns its origin; nothing if there was an issue
 */
function readDeploymentOrigin(address, issues) {
    const url = URL.parse(address);
    const problem = url === null || url.hostname === '' || /[*{}]/.test(url.hostname)
        ? 'is not the address of one site'
        : (schemeProblem(url) ?? hostProblem(url));
    if (url !== null && problem === undefined)
        return [url.origin];
    const shown = (0,_lib_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(address.replace(/^.*@/s, '…@'), 100);
    issues.add('environment_url', `of the deployment, "${shown}", ${problem}`);
    return [];
}
/** Schemes of pages, and of what belongs to them. Any other one is an app's. */
const WEB_SCHEMES = ['http:', 'https:', 'ws:', 'wss:', 'ftp:', 'file:', 'data:', 'blob:'];
function appProblem(url) {
    // `localhost:3000` is read as a scheme as well.
    if (url === null || WEB_SCHEMES.includes(url.protocol) || !/^[^:]+:\/\//.test(url.href)) {
        return undefined;
    }
    return `is the address of an app (${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(url.protocol, 40)}//), and Neon documents trusted domains as origins of web pages only`;
}
/**
 * Why a browser can't have a page at a host, or at what a pattern stands for. A URL may have hosts that
 * the DNS can't (RFC 1035, 2.3.1 and 2.3.4).
 */
function hostProblem({ hostname }) {
    // An IPv6 address.
    if (hostname.startsWith('['))
        return undefined;
    if (/[$%]/.test(hostname)) {
        return 'has a $ or % in its host: no variables are filled in here; use an expression of the workflow, or {number}';
    }
    if (hostname.endsWith('.'))
        return 'ends its host with a dot, which no browser sends; leave it out';
    const labels = hostname.split('.');
    if (labels.includes(''))
        return `is not an origin; ${WRITE_AN_ORIGIN}`;
    const long = labels.find((label) => label.length > _branch_name_template_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_LABEL_LENGTH */ .rn);
    if (long !== undefined) {
        return `has a label of ${long.length} characters in its host, but the maximum is ${_branch_name_template_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_LABEL_LENGTH */ .rn}. Preview hosts shorten and hash such names: use {number}, or the URL that deployment_status reports (docs/github.md)`;
    }
    if (hostname.length > MAX_HOST_LENGTH) {
        return `has a host of more than ${MAX_HOST_LENGTH} characters`;
    }
    const wrong = labels.find((label) => !/^(?!-)[a-z0-9*-]+(?<!-)$/.test(label));
    if (wrong === undefined)
        return undefined;
    return `is not an origin: "${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(wrong, 80)}" cannot be part of a host name, which has letters, digits, and hyphens between them`;
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
 * be a host with a single owner, according to the Public Suffix List: nobody owns `com` or `co.uk`,
 * and everybody can have a site below `vercel.app`.
 *
 * @param where the input's name, for warnings
 * @returns the problem if it trusts everyone
 */
async function openPatternProblem(entry, url, where, warnings) {
    const pattern = URL.parse(withoutPort(entry.replace(/\{[^{}\s]*\}/g, PLACEHOLDER_LABEL)));
    if (pattern === null)
        return 'has a placeholder where none can stand';
    const labels = pattern.hostname.split('.');
    const open = labels.findLastIndex((label) => label.includes('*') || label.includes(PLACEHOLDER_LABEL));
    if (open < 0)
        return undefined;
    const owned = labels.slice(open + 1).join('.');
    const { parse } = await __webpack_require__.e(/* import() */ 20).then(__webpack_require__.bind(__webpack_require__, 20));
    const { domain, isPrivate } = parse(owned, { allowPrivateDomains: true });
    if (domain !== null || owned === 'localhost')
        return undefined;
    if (!isPrivate) {
        return 'would trust sites of everyone; name a domain of your own, like https://*.preview.example.com';
    }
    if (labels[open] === PLACEHOLDER_LABEL) {
        warnings.push(`${where}: ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(url.origin)} is a site at ${owned}, where anyone can register one, and the pull request alone decides which. Add a fixed part to the name, such as my-app-{head_slug}.`);
    }
    else if (url.hostname.includes('*')) {
        warnings.push(`${where}: ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(url.origin)} also trusts other people's sites, because anyone can register one at ${owned}. Name the preview's own host instead, for example with {number} or {head_slug}.`);
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
/* harmony export */   hc: () => (/* binding */ readSwitch),
/* harmony export */   rO: () => (/* binding */ withDefaults)
/* harmony export */ });
/* harmony import */ var _clients_http_urls_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7068);
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4869);


/** The defaults of `action.yml`, but for those that mean nothing or no by being empty. */
const DEFAULTS = {
    operation: 'auto',
    auth_provider: 'better_auth',
    branch: 'preview/pr-{number}-{head_ref}',
    lifetime: 'pull_request',
    wait_for_branch: '30',
    wait_for_ready: '60',
    timeout: '300',
    api_host: 'https://console.neon.tech/api/v2',
};
/**
 * Inputs without white space around them, in which an empty one is its default: a wrapping action
 * passes inputs that it was not given as empty text. The runner fills in `${{ github.token }}` only where
 * nothing was passed, so that the job's token is then looked for where jobs commonly have it.
 *
 * @param environment of the step
 */
function withDefaults(texts, environment) {
    const defaults = {
        ...DEFAULTS,
        github_token: environment['GITHUB_TOKEN'],
    };
    return (name) => texts(name).trim() || (defaults[name]?.trim() ?? '');
}
/** `true` or `false`, and nothing else: a typo must not silently mean no. */
function readSwitch(inputs, name, issues) {
    const text = inputs(name);
    if (text === '')
        return undefined;
    if (text === 'true' || text === 'false')
        return text === 'true';
    issues.add(name, `must be true or false, but is "${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(text, 60)}"`);
    return undefined;
}
/**
 * A whole number of seconds.
 *
 * @returns the input's default if it is wrong, which has been added to the issues then
 */
function readSeconds(inputs, name, { least, most }, issues) {
    const text = inputs(name);
    const seconds = /^\d{1,9}$/.test(text) ? Number(text) : undefined;
    if (seconds !== undefined && seconds >= least && seconds <= most)
        return seconds;
    issues.add(name, `must be a whole number of seconds from ${least} to ${most}, but is "${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(text, 60)}"`);
    return Number(DEFAULTS[name]);
}
/** Seconds for the whole run. */
function readTimeout(inputs, issues) {
    return readSeconds(inputs, 'timeout', { least: 10, most: 21_600 }, issues);
}
/** One of a few words. */
function readChoice(inputs, name, choices, issues) {
    const text = inputs(name);
    const choice = choices.find((candidate) => candidate === text);
    if (choice === undefined) {
        issues.add(name, `must be one of ${choices.join(', ')}, but is "${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(text, 60)}"`);
    }
    return choice;
}
/** Adds what is wrong with the Neon API key, without quoting it. */
function checkApiKey(apiKey, issues) {
    if (apiKey === '') {
        issues.add('api_key', 'is missing: the secret does not exist, or this job has no access to it. Pass secrets.NEON_API_KEY; a secret of an environment needs environment: on the job, and a reusable workflow needs secrets: inherit');
    }
    else if (!/^[\x21-\x7e]+$/.test(apiKey)) {
        issues.add('api_key', 'has white space or other characters in it that no Neon API key has');
    }
}
/** Project ids, as Neon's API document gives them. */
function readProjectId(inputs, issues) {
    const text = inputs('project_id');
    if (text === '') {
        issues.add('project_id', 'is missing; it is in the project settings in the Neon console');
    }
    else if (!/^[a-z0-9-]{1,60}$/.test(text)) {
        issues.add('project_id', `"${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(text, 60)}" is not the id of a Neon project (small letters, digits and hyphens, like late-frost-12345678)`);
    }
    return text;
}
/** The API's base address, without a slash at its end. */
function readApiHost(inputs, issues) {
    const text = inputs('api_host');
    const url = URL.parse(text);
    if (url === null) {
        issues.add('api_host', `"${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(text.replace(/^.*@/s, '…@'), 100)}" is not an address`);
    }
    else if (!(0,_clients_http_urls_js__WEBPACK_IMPORTED_MODULE_0__/* .maySendSecretsTo */ .k1)(url)) {
        issues.add('api_host', 'must be an https address without a user name, since the key is sent there');
    }
    else if (/[?#]/.test(text)) {
        issues.add('api_host', 'must end with its path: no ? and no #');
    }
    return (url === null ? text : `${url.origin}${url.pathname}`).replace(/\/+$/, '');
}


/***/ }),

/***/ 1081:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DH: () => (/* binding */ endsOpenPreview),
/* harmony export */   Du: () => (/* binding */ LIFETIMES),
/* harmony export */   VF: () => (/* binding */ NOT_READ),
/* harmony export */   Wq: () => (/* binding */ startsPreview),
/* harmony export */   XN: () => (/* binding */ chooseOperation),
/* harmony export */   Zj: () => (/* binding */ isClose),
/* harmony export */   ao: () => (/* binding */ isStackOperation),
/* harmony export */   xb: () => (/* binding */ OPERATIONS)
/* harmony export */ });
/* harmony import */ var _event_workflow_event_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8807);

/** The values of the `lifetime` input: how long auth lives. */
const LIFETIMES = ['pull_request', 'job'];
/** The operations that there are for the provider Stack Auth only. */
const STACK_OPERATIONS = ['keys', 'claim'];
/** Whether an operation is one of them. */
function isStackOperation(operation) {
    return STACK_OPERATIONS.some((one) => one === operation);
}
/** The values of the `operation` input. */
const OPERATIONS = [
    'auto',
    'setup',
    'teardown',
    'sweep',
    'status',
    ...STACK_OPERATIONS,
];
/** Activities after which a pull request may have no preview, although it stays open. */
const PREVIEW_ENDS = ['unlabeled', 'converted_to_draft'];
/** Whether a pull request may have no preview after the event, although it stays open. */
function endsOpenPreview({ name, action }) {
    return (0,_event_workflow_event_js__WEBPACK_IMPORTED_MODULE_0__/* .isPullRequestEvent */ .T)(name) && PREVIEW_ENDS.some((end) => end === action);
}
/**
 * Whether what the event is about ends for good: a pull request is closed, or a job that enabled auth for
 * itself is over. Nobody looks after what is left behind then.
 */
function isClose({ name, action, pullRequest, jobAuth }) {
    if (jobAuth !== undefined)
        return true;
    return (0,_event_workflow_event_js__WEBPACK_IMPORTED_MODULE_0__/* .isPullRequestEvent */ .T)(name) ? action === 'closed' : pullRequest?.closed === true;
}
/**
 * Chooses the operation. A job that ends tears down. An explicit teardown accepts any branch, but
 * after an activity that ends the preview of an open pull request it is bound like that of a close.
 */
function chooseOperation(wanted, event, lifetime, issues) {
    if (event.jobAuth !== undefined)
        return { operation: 'teardown', automatic: false };
    if (wanted === 'auto')
        return chooseByEvent(event, lifetime, issues);
    return { operation: wanted, automatic: wanted === 'teardown' && endsOpenPreview(event) };
}
/**
 * What `operation: auto` means for an event: a pull request that closes is torn down, any other
 * activity of one sets up, and so does a deployment of one. On other events the state of the pull
 * request decides, where it was named or found. Without one, `lifetime: job` says as much as
 * `operation: setup` does, since there is nothing else that it could be for; a schedule sweeps. On
 * anything else the operation has to be given.
 */
function chooseByEvent(event, lifetime, issues) {
    const { name, action, pullRequest } = event;
    if ((0,_event_workflow_event_js__WEBPACK_IMPORTED_MODULE_0__/* .isPullRequestEvent */ .T)(name)) {
        // Without the payload a close would look like any other activity.
        if (pullRequest === undefined)
            addMissingPart(event, issues);
        return { operation: action === 'closed' ? 'teardown' : 'setup', automatic: true };
    }
    if (pullRequest !== undefined) {
        return { operation: pullRequest.closed ? 'teardown' : 'setup', automatic: true };
    }
    if (name === 'deployment_status' || event.pullRequestNumber !== undefined) {
        addNotFound(event, issues);
        return { operation: 'setup', automatic: true };
    }
    if (lifetime === 'job')
        return { operation: 'setup', automatic: false };
    if (name === 'schedule')
        return { operation: 'sweep', automatic: true };
    issues.add('operation', `auto does not know what to do on ${name || 'an unknown event'}; give the number of the pull request in \`pull_request\`, or set \`operation\` to setup, teardown or status (with Stack Auth also ${STACK_OPERATIONS.join(' or ')}), with a \`branch\` and \`domains\` that need no pull request, or to sweep`);
    issues.explained('no pull request');
    return { operation: 'setup', automatic: true };
}
function addNotFound({ name, deployment }, issues) {
    issues.explained('no pull request');
    if (name !== 'deployment_status')
        issues.add('github_token', NOT_READ);
    else if (deployment !== undefined)
        issues.add('github_token', NOT_FOUND);
    else
        issues.add('operation', 'auto found no deployment in the payload of deployment_status');
}
function addMissingPart({ name, lacksNumber }, issues) {
    issues.explained('no pull request');
    const missing = lacksNumber ? 'pull_request.number' : 'pull request';
    issues.add('operation', `auto found no ${missing} in the payload of ${name}`);
}
const NOT_FOUND = 'is needed to find the pull request that was deployed, with the permission pull-requests: read';
const NOT_READ = 'is needed to read the pull request, with the permission pull-requests: read';
/**
 * Whether the event begins a preview: a pull request is opened or reopened, a workflow is started by
 * hand, or auth is to live as long as the job, which begins with it. Any other finds a preview in use.
 */
function startsPreview({ name, action }, lifetime) {
    if (lifetime === 'job')
        return true;
    return (0,_event_workflow_event_js__WEBPACK_IMPORTED_MODULE_0__/* .isPullRequestEvent */ .T)(name)
        ? action === 'opened' || action === 'reopened'
        : name === 'workflow_dispatch' || name === 'repository_dispatch';
}


/***/ }),

/***/ 8619:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IQ: () => (/* binding */ AUTH_PROVIDERS),
/* harmony export */   R: () => (/* binding */ checkProviderOfFile),
/* harmony export */   WE: () => (/* binding */ readProvider)
/* harmony export */ });
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9511);
/* harmony import */ var _operation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1081);


/** The providers of Neon Auth; `stack` is the legacy Stack Auth. */
const AUTH_PROVIDERS = ['better_auth', 'stack'];
/** Reads `auth_provider`, and whether the operation is one that it has. */
function readProvider(inputs, operation, issues) {
    const provider = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .readChoice */ .Kf)(inputs, 'auth_provider', AUTH_PROVIDERS, issues) ?? 'better_auth';
    if (provider !== 'stack' && (0,_operation_js__WEBPACK_IMPORTED_MODULE_1__/* .isStackOperation */ .ao)(operation)) {
        issues.add('operation', `${operation} is for \`auth_provider: stack\` only`);
    }
    return provider;
}
/** The input has to say the provider: a teardown reads no file. */
function checkProviderOfFile(authProvider, provider, issues) {
    if (authProvider === undefined || authProvider === provider)
        return;
    issues.add('config_file.auth_provider', `is ${authProvider}, but the input auth_provider is ${provider}; set the input, because a teardown does not read the file`);
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


/***/ }),

/***/ 2569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ proveSigning),
/* harmony export */   j: () => (/* binding */ obtainAdmin)
/* harmony export */ });
/* harmony import */ var _clients_auth_service_admin_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9867);
/* harmony import */ var _clients_auth_service_auth_user_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(194);
/* harmony import */ var _clients_auth_service_sessions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8363);
/* harmony import */ var _clients_auth_service_sign_in_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6911);
/* harmony import */ var _lib_clean_up_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8687);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1469);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4560);
/* harmony import */ var _roles_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2950);
/* harmony import */ var _sign_up_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(550);
/* harmony import */ var _temporary_admin_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(610);
/* harmony import */ var _temporary_settings_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1492);











/**
 * Gets an admin's session: of a declared user with the `admin` role, or of a temporary admin, which is
 * removed by the clean-up. Settings that are in the way are lifted meanwhile, and restored.
 *
 * @param states what is known of the declared users
 * @throws ActionError if that is not possible; NetworkError
 */
async function obtainAdmin(context, declared, states, cleanup) {
    const temporary = new _temporary_admin_js__WEBPACK_IMPORTED_MODULE_8__/* .TemporaryAdmin */ .pV(context);
    // Taken from the last to the first: found while the settings are lifted, removed when they are not.
    cleanup.defer(() => temporary.remove(settings));
    const settings = new _temporary_settings_js__WEBPACK_IMPORTED_MODULE_9__/* .TemporarySettings */ .D5(context, cleanup);
    cleanup.defer(() => temporary.find());
    await settings.lift();
    const candidate = declared
        .flatMap(adminCandidate)
        .find(({ email }) => isUsable(states.get(email)));
    const signedUp = candidate && (await (0,_sign_up_js__WEBPACK_IMPORTED_MODULE_7__/* .signUpOrSignIn */ .e)(context, settings, candidate));
    if (candidate !== undefined && signedUp !== undefined) {
        context.debug('seeding with a declared admin');
        const { user, ...admin } = await promote(context, settings, candidate, signedUp);
        const changed = user === signedUp.user ? 'unchanged' : 'updated';
        const status = signedUp.created ? 'created' : changed;
        return { ...admin, declared: { email: candidate.email, user, status } };
    }
    try {
        const { credentials } = temporary;
        temporary.note();
        const signedUp = await (0,_sign_up_js__WEBPACK_IMPORTED_MODULE_7__/* .signUpOrSignIn */ .e)(context, settings, credentials, temporary);
        if (signedUp === undefined)
            throw randomEmailTaken(credentials.email);
        temporary.session = signedUp.session;
        context.debug('seeding with a temporary admin');
        const admin = { ...credentials, roles: [_clients_auth_service_auth_user_js__WEBPACK_IMPORTED_MODULE_10__/* .ADMIN_ROLE */ .lc] };
        return { ...(await promote(context, settings, admin, signedUp)), declared: undefined };
    }
    catch (error) {
        throw temporary.explain((0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .refusedByWebhook */ .D8)(error, context.webhook));
    }
}
function adminCandidate({ email, name = email, password, roles }) {
    return password !== undefined && roles?.includes(_clients_auth_service_auth_user_js__WEBPACK_IMPORTED_MODULE_10__/* .ADMIN_ROLE */ .lc)
        ? [{ email, name, password, roles }]
        : [];
}
/** Whether a user may be signed up or in; the password of one that exists must be right for that. */
function isUsable(state) {
    return state?.kind !== 'seen' || state.password === 'right';
}
/**
 * Makes a user an admin. Meanwhile finds out whether that is of any use, begins to restore what was lifted,
 * and writes the settings that had to wait for the sign-up.
 */
async function promote(context, settings, { email, password, roles }, signedUp) {
    const { service } = context;
    const restored = settings.restore();
    const [user, hasPlugin, now] = await (0,_lib_clean_up_js__WEBPACK_IMPORTED_MODULE_3__/* .allSettledOrThrow */ .eu)([
        (0,_roles_js__WEBPACK_IMPORTED_MODULE_6__/* .setUserRoles */ .d)(context, signedUp.user, roles),
        (0,_clients_auth_service_admin_js__WEBPACK_IMPORTED_MODULE_0__/* .hasAdminPlugin */ .FC)(service),
        settingsAfterSignUp(context),
        proveSigning(context, signedUp),
    ]);
    const session = new _clients_auth_service_admin_js__WEBPACK_IMPORTED_MODULE_0__/* .AdminSession */ .Yf(service, { userId: user.id, session: signedUp.session }, async () => {
        await restored;
        // Signing in may send mail to a user whose address is not verified.
        await settings.lift(now.passwordSettings);
        const again = await (0,_clients_auth_service_sign_in_js__WEBPACK_IMPORTED_MODULE_2__/* .signInOrUnknown */ .a8)(service, { email, password });
        await settings.restore();
        return again?.kind === 'signed in' ? again.session : undefined;
    });
    return { session, hasPlugin, user, restored, context: now };
}
/** The context once those settings are written that had to wait for the sign-up. */
async function settingsAfterSignUp(context) {
    const { afterSignUp, ...rest } = context;
    if (afterSignUp === undefined || afterSignUp.decidesAboutUsers || (0,_temporary_settings_js__WEBPACK_IMPORTED_MODULE_9__/* .needsOverrides */ .RL)(context)) {
        return context;
    }
    await afterSignUp.write();
    return { ...rest, passwordSettings: afterSignUp.passwordSettings };
}
/** @throws ActionError if the service serves keys, but can't sign tokens with them */
async function proveSigning({ service, provesTokens }, { session }) {
    if (!provesTokens)
        return;
    const problem = await (0,_clients_auth_service_sessions_js__WEBPACK_IMPORTED_MODULE_1__/* .tokenProblem */ .jV)(service, session);
    if (problem === undefined)
        return;
    throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ActionError */ .lZ({
        attempted: 'have the auth service sign a token for a session',
        answered: problem.facts.answered,
        likely: 'it cannot use the signing keys that the branch copied from its parent.',
        remedy: `${_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .RESET */ .Ut}, so that the preview creates its own keys; or set \`wait_for_ready: 0\` to skip the check.`,
    });
}
function randomEmailTaken(email) {
    return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ActionError */ .lZ({
        attempted: `sign up ${email}`,
        answered: 'A random address was taken.',
        remedy: 'run the job again, which is safe.',
    });
}


/***/ }),

/***/ 1440:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ sameRoles),
/* harmony export */   x: () => (/* binding */ planUser)
/* harmony export */ });
/**
 * Decides what has to be done so that a user is as declared. What is not declared is left alone.
 *
 * @returns undefined if nothing has to be done
 */
function planUser(declared, state) {
    if (state.kind === 'unknown')
        return { kind: 'find out' };
    if (declared.absent)
        return removal(state);
    if (state.kind === 'absent')
        return { kind: 'create' };
    const edits = differences(declared, state);
    return edits.length === 0 ? undefined : { kind: 'edit', seen: state.user, edits };
}
/** In the order in which they are to be changed: the ban first, the password last. */
function differences({ email, name, password, roles, emailVerified }, { user: seen, password: present }) {
    const found = [];
    if (seen.banned && password !== undefined)
        found.push({ what: 'ban' });
    if (seen.email !== email)
        found.push({ what: 'email', email });
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
function removal(state) {
    return state.kind === 'seen'
        ? { kind: 'remove', seen: [state.user, ...(state.otherSpellings ?? [])] }
        : undefined;
}
/** Whether two users' roles are the same, in whatever order. */
function sameRoles(one, other) {
    return one.length === other.length && one.every((role) => other.includes(role));
}


/***/ }),

/***/ 4560:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D8: () => (/* binding */ refusedByWebhook),
/* harmony export */   EI: () => (/* binding */ combineUserErrors),
/* harmony export */   HO: () => (/* binding */ signInWantsMore),
/* harmony export */   Lt: () => (/* binding */ combineErrors),
/* harmony export */   Qe: () => (/* binding */ forEachUser),
/* harmony export */   Ut: () => (/* binding */ RESET)
/* harmony export */ });
/* harmony import */ var p_limit__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(370);
/* harmony import */ var _auth_settings_webhooks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2981);
/* harmony import */ var _clients_auth_service_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4338);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1469);




/** How a preview starts without what it copied; `reset` alone does nothing where auth is its own. */
const RESET = 'set `reset: true` and close and reopen the pull request';
/** The error for a user whose password is right and who still can't sign in with it. */
function signInWantsMore(email, wanted) {
    return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ({
        attempted: `sign in as ${email}`,
        answered: `the service accepts the password, but returns no session: it requires ${wanted}`,
        likely: 'the user has set that up, or a setting of the branch asks for it.',
        remedy: `switch it off for the user or on the branch; or declare another email; or ${RESET}, to start without the parent's users and settings.`,
    });
}
/**
 * The same error with what a webhook that nobody declared has probably to do with it.
 *
 * @param webhook which decides about new users
 */
function refusedByWebhook(error, webhook) {
    if (!(error instanceof _clients_auth_service_error_js__WEBPACK_IMPORTED_MODULE_1__/* .AuthServiceError */ .k) || webhook === undefined || error.status === 429) {
        return error;
    }
    const { attempted, answered } = error.facts;
    return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ({
        attempted,
        answered,
        likely: `the webhook at ${(0,_auth_settings_webhooks_js__WEBPACK_IMPORTED_MODULE_0__/* .webhookHost */ .iK)(webhook)} (\`user.before_create\`), which the branch has copied from its parent or which is declared, refuses the user or does not answer.`,
        remedy: `let it accept the user, or switch it off on the branch; or ${RESET}, to start without copied settings.`,
    }, { cause: error });
}
/** The same for users that were to be seeded. */
function combineUserErrors(problems, of) {
    return combineErrors(problems, `seed ${problems.length} of ${of} users`);
}
/**
 * Does some work for each user, or member, and continues with the others if it fails for one.
 *
 * @param concurrency users at a time
 * @returns what came of it, in the order of the users, without those for whom it failed
 * @throws what is no ActionError
 */
async function forEachUser(users, concurrency, work) {
    const problems = [];
    const done = await (0,p_limit__WEBPACK_IMPORTED_MODULE_3__/* ["default"] */ .A)(concurrency).map(users, async (user) => {
        try {
            return [await work(user)];
        }
        catch (error) {
            if (!(error instanceof _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ))
                throw error;
            problems.push(error);
            return [];
        }
    });
    return { done: done.flat(), problems };
}
const MAX_NAMED = 20;
/**
 * One error for several; those beyond the first 20 are only counted.
 *
 * @param attempted what did not work as a whole, as the rest of "Could not …"
 */
function combineErrors(problems, attempted) {
    const [first] = problems;
    if (first !== undefined && problems.length === 1)
        return first;
    const named = problems
        .slice(0, MAX_NAMED)
        .map(({ facts }) => `\n- could not ${facts.attempted}: ${facts.answered}`);
    const more = problems.length - named.length;
    return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ({
        attempted,
        answered: `${named.join('')}${more > 0 ? `\n- and ${more} more` : ''}`,
        ...(first?.facts.likely !== undefined && { likely: first.facts.likely }),
        ...(first?.facts.remedy !== undefined && { remedy: first.facts.remedy }),
    });
}


/***/ }),

/***/ 2983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ NO_OBSERVED_USERS),
/* harmony export */   p: () => (/* binding */ observeUsers)
/* harmony export */ });
/* harmony import */ var _clients_auth_service_admin_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9867);
/* harmony import */ var _clients_auth_service_auth_user_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(194);
/* harmony import */ var _clients_auth_service_sign_in_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6911);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1469);
/* harmony import */ var _user_state_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8400);





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
 *
 * @param wanted emails of those whose sessions are needed most, besides an admin's
 * @throws NetworkError
 */
async function observeUsers(service, declared, settings, wanted = []) {
    const withPassword = declared.flatMap((user) => user.password === undefined ? [] : [{ user, password: user.password }]);
    if (withPassword.length === 0 || mailsOnSignIn(settings))
        return NO_OBSERVED_USERS;
    const [attempts, hasPlugin] = await Promise.all([
        signInAll(service, withPassword, wanted),
        (0,_clients_auth_service_admin_js__WEBPACK_IMPORTED_MODULE_0__/* .hasAdminPlugin */ .FC)(service),
    ]);
    const states = new Map(attempts.flatMap(({ user: { email }, result }) => {
        const state = stateAfter(result);
        return state === undefined ? [] : [[email, state]];
    }));
    const signedIn = attempts.flatMap(({ user, result }) => result?.kind === 'signed in' ? [{ declared: user, ...result }] : []);
    const sessions = new Map(signedIn.map(({ declared: { email }, session }) => [email, session]));
    // An admin who is declared to be none would lose the right in the middle of the work.
    const asAdmin = signedIn.find(({ user, declared: { roles } }) => user.roles.includes(_clients_auth_service_auth_user_js__WEBPACK_IMPORTED_MODULE_4__/* .ADMIN_ROLE */ .lc) && roles?.includes(_clients_auth_service_auth_user_js__WEBPACK_IMPORTED_MODULE_4__/* .ADMIN_ROLE */ .lc) !== false);
    if (asAdmin === undefined || !hasPlugin)
        return { states, admin: undefined, sessions };
    const admin = new _clients_auth_service_admin_js__WEBPACK_IMPORTED_MODULE_0__/* .AdminSession */ .Yf(service, { userId: asAdmin.user.id, session: asAdmin.session });
    if (declared.every(({ email }) => states.get(email)?.kind === 'seen')) {
        return { states, admin, sessions };
    }
    const listed = await (0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ifReadable */ .G5)(() => (0,_clients_auth_service_admin_js__WEBPACK_IMPORTED_MODULE_0__/* .listUsers */ .ZZ)(admin));
    if (listed === undefined)
        return { states, admin: undefined, sessions };
    for (const { email } of declared) {
        const state = states.get(email);
        if (state?.kind === 'seen')
            continue;
        const password = state === _user_state_js__WEBPACK_IMPORTED_MODULE_3__/* .WRONG_PASSWORD */ .W9 ? 'wrong' : 'unknown';
        states.set(email, (0,_user_state_js__WEBPACK_IMPORTED_MODULE_3__/* .stateFromList */ .SL)(listed, email, password));
    }
    return { states, admin, sessions };
}
/** No users were read. */
const NO_OBSERVED_USERS = {
    states: new Map(),
    admin: undefined,
    sessions: new Map(),
};
/** @returns undefined if signing in has shown nothing */
function stateAfter(result) {
    switch (result?.kind) {
        case 'signed in':
            return { kind: 'seen', user: result.user, password: 'right' };
        case 'refused':
        case 'without session':
            return _user_state_js__WEBPACK_IMPORTED_MODULE_3__/* .WRONG_PASSWORD */ .W9;
        default:
            return undefined;
    }
}
/** Whether signing in could send mail: to a user whose address is not verified. */
function mailsOnSignIn(settings) {
    return Boolean(settings?.require_email_verification && settings.send_verification_email_on_sign_in);
}
async function signInAll(service, users, wanted) {
    // Admins first: one of them can list the others.
    const rank = ({ user: { email, roles } }) => roles?.includes(_clients_auth_service_auth_user_js__WEBPACK_IMPORTED_MODULE_4__/* .ADMIN_ROLE */ .lc) ? 0 : wanted.includes(email) ? 1 : 2;
    const ordered = users.toSorted((a, b) => rank(a) - rank(b));
    const maxRetryAfter = ordered.length <= MAX_USERS_WORTH_A_WAIT ? SIGN_IN_WINDOW_MS : 0;
    const results = [];
    for (let start = 0; start < ordered.length; start += CONCURRENT_SIGN_INS) {
        const batch = await Promise.all(ordered.slice(start, start + CONCURRENT_SIGN_INS).map(async ({ user, password }) => ({
            user,
            result: await (0,_clients_auth_service_sign_in_js__WEBPACK_IMPORTED_MODULE_1__/* .signInOrUnknown */ .a8)(service, { email: user.email, password }, maxRetryAfter),
        })));
        results.push(...batch);
        if (batch.some(({ result }) => result?.kind === 'limited'))
            break;
    }
    return results;
}


/***/ }),

/***/ 2950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ setUserRoles)
/* harmony export */ });
/* harmony import */ var _clients_neon_users_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4976);
/* harmony import */ var _compare_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1440);


/**
 * Gives a user its roles by the management API, if it has not got them.
 *
 * @returns the user with these roles
 * @throws ActionError if Neon refuses; NetworkError
 */
async function setUserRoles({ neon, branch }, user, roles) {
    if ((0,_compare_js__WEBPACK_IMPORTED_MODULE_1__/* .sameRoles */ .i)(roles, user.roles))
        return user;
    const { id, email } = user;
    await _clients_neon_users_js__WEBPACK_IMPORTED_MODULE_0__/* .setUserRoles */ .dS(neon, branch, { id, email, roles });
    return { ...user, roles };
}


/***/ }),

/***/ 6500:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XI: () => (/* binding */ existingUser),
/* harmony export */   jW: () => (/* binding */ contextNoting),
/* harmony export */   o: () => (/* binding */ seededUser),
/* harmony export */   wm: () => (/* binding */ contextDraining),
/* harmony export */   zb: () => (/* binding */ contextForCleanup)
/* harmony export */ });
/**
 * The same place, with a client that keeps working for a moment after the run has ended.
 *
 * @param doubt if there is one, it keeps working longer
 */
function contextForCleanup(seeding, doubt) {
    return contextOver(seeding.neon.http.forCleanup(doubt), seeding);
}
/** The same place, over a client that lets a request finish that is in flight when the run ends. */
function contextDraining(seeding) {
    return contextOver(seeding.neon.http.draining(), seeding);
}
/** The same, for writes that are put back: one whose answer is lost could take effect after that. */
function contextNoting(seeding, doubt) {
    return contextOver(seeding.neon.http.draining().noting(doubt), seeding);
}
function contextOver(http, seeding) {
    return {
        ...seeding,
        neon: { ...seeding.neon, http },
        service: { ...seeding.service, http },
    };
}
/**
 * A user who was read, for the report.
 *
 * @param email as it is declared
 */
function seededUser(email, { id, name, roles }, status) {
    // Every user has a role: none were seen where the management API made it.
    return { email, id, name, roles: roles.length === 0 ? undefined : roles, status };
}
/** A user who exists and could not be read: whether it is as declared is not known. */
function existingUser(email) {
    return { email, id: undefined, name: undefined, roles: undefined, status: 'unchanged' };
}


/***/ }),

/***/ 8410:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  iY: () => (/* binding */ STILL_IN_DOUBT),
  oM: () => (/* binding */ putBackInCleanup),
  e6: () => (/* binding */ settleDoubt)
});

// EXTERNAL MODULE: ./build/lib/clean-up.js
var clean_up = __webpack_require__(8687);
// EXTERNAL MODULE: ./build/clients/neon/auth.js
var auth = __webpack_require__(1900);
// EXTERNAL MODULE: ./build/lib/errors.js
var errors = __webpack_require__(1469);
;// CONCATENATED MODULE: ./build/users/same-auth.js


/**
 * Whether the branch still has the auth that was worked on: what was changed there is not to be put back
 * onto auth that another job has enabled since then. Where that can't be read, it is taken to be so.
 *
 * @throws what ended the run or its clean-up
 */
async function hasSameAuth({ neon, branch, integration }) {
    try {
        return (0,auth/* isSameAuth */.jX)(await (0,auth/* readAuthIntegration */.xj)(neon, branch), integration);
    }
    catch (error) {
        if (error instanceof errors/* ActionError */.lZ)
            return true;
        throw error;
    }
}

// EXTERNAL MODULE: ./build/users/seed-context.js
var seed_context = __webpack_require__(6500);
;// CONCATENATED MODULE: ./build/users/settle-doubt.js



/**
 * Puts back what was changed for the run only, also after the run has ended; not onto auth that another job
 * has enabled since then.
 *
 * @throws ActionError that says how to do it by hand
 */
async function putBackInCleanup(context, { putBack, failed }) {
    try {
        const last = (0,seed_context/* contextForCleanup */.zb)(context);
        if (await hasSameAuth(last))
            await putBack(last);
    }
    catch (error) {
        throw failed((0,clean_up/* cleanupFailure */.bC)(error));
    }
}
/** What is reported if the clean-up of an interrupted run could not wait for a write in doubt. */
const STILL_IN_DOUBT = 'the answer to a request was lost, and it may still take effect after this run';
/**
 * Makes sure that what was put back stays so although the answer to changing it was lost: waits until
 * the change would have taken effect, looks, and puts it back once more.
 *
 * @param doubt about the change
 * @throws ActionError if it can't be put back, or can't be waited for
 */
async function settleDoubt(context, doubt, { isBack, putBack, failed }) {
    if (!doubt.exists)
        return;
    const isOver = await context.neon.http.outlast(doubt);
    const last = (0,seed_context/* contextForCleanup */.zb)(context, doubt);
    try {
        if (!(await isBack(last)) && (await hasSameAuth(last)))
            await putBack(last);
    }
    catch (error) {
        throw failed((0,clean_up/* cleanupFailure */.bC)(error));
    }
    if (!isOver)
        throw failed(STILL_IN_DOUBT);
}


/***/ }),

/***/ 550:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ signUpOrSignIn)
/* harmony export */ });
/* harmony import */ var _clients_auth_service_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4338);
/* harmony import */ var _clients_auth_service_sign_in_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6911);
/* harmony import */ var _clients_auth_service_sign_up_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(225);
/* harmony import */ var _clients_http_doubt_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3078);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1469);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4560);
/* harmony import */ var _seed_context_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6500);







function noObserver() {
    return { doubt: new _clients_http_doubt_js__WEBPACK_IMPORTED_MODULE_3__/* .Doubt */ .d(), onUser: () => undefined, onDoubt: () => undefined };
}
/** How often a sign-up is tried while lifted settings are on their way to the service. */
const MAX_SIGN_UPS = 5;
/** The time in between. */
const SETTINGS_DELAY_MS = 1_000;
/**
 * Signs up, or in where the email is taken.
 *
 * @param settings what would send mail or keep the user out, lifted
 * @returns undefined if the email is taken and has another password
 * @throws ActionError if the service does not take it; NetworkError
 */
async function signUpOrSignIn(context, settings, user, observer = noObserver()) {
    const attempt = new SignUpAttempt((0,_seed_context_js__WEBPACK_IMPORTED_MODULE_6__/* .contextDraining */ .wm)(context), user, observer);
    for (let attempts = 1;; attempts += 1) {
        // While nothing was sent there is nobody to look for.
        context.neon.http.signal.throwIfAborted();
        const result = await attempt.run();
        if (result === 'taken')
            return undefined;
        if (typeof result === 'object')
            return result;
        if (attempts === MAX_SIGN_UPS)
            throw notSignedUp(user.email, result);
        // What was lifted has not arrived at the service yet, or another job has restored it.
        await context.neon.http.sleep(SETTINGS_DELAY_MS);
        await settings.liftAgain();
    }
}
class SignUpAttempt {
    /** Not cut off, so that it shows whether there is a user now. */
    #draining;
    #user;
    #observer;
    #doubtful = false;
    #made = false;
    constructor(draining, user, observer) {
        this.#draining = draining;
        this.#user = user;
        this.#observer = observer;
    }
    async run() {
        try {
            return await (this.#made ? this.#signIn() : this.#signUp());
        }
        catch (error) {
            // A refusal leaves no doubt, a failure does.
            if (!(error instanceof _clients_auth_service_error_js__WEBPACK_IMPORTED_MODULE_0__/* .AuthServiceError */ .k) || error.status >= 500)
                this.#doubt();
            throw error;
        }
    }
    async #signUp() {
        const { doubt } = this.#observer;
        const result = await (0,_clients_auth_service_sign_up_js__WEBPACK_IMPORTED_MODULE_2__/* .signUp */ .H)(this.#draining.service, this.#user, doubt, () => this.#doubt());
        switch (result.kind) {
            case 'signed up':
                this.#observer.onUser(result.user.id);
                return { user: result.user, session: result.session, created: true };
            case 'closed':
                return 'closed';
            case 'without session':
                // The service may have invented the user: its id is right only if the email is certainly new.
                if (result.user !== undefined && !this.#doubtful)
                    this.#observer.onUser(result.user.id);
                else
                    this.#doubt();
                this.#made = true;
                return await this.#signIn();
            case 'exists':
                return await this.#signIn();
        }
    }
    /** An email may be taken by a try of our own whose response was lost. */
    async #signIn() {
        const { email } = this.#user;
        const result = await this.#tryToSignIn();
        switch (result?.kind) {
            case 'signed in': {
                const { user, session } = result;
                this.#observer.onUser(user.id);
                return { user, session, created: this.#made };
            }
            case 'unverified':
                return 'unverified';
            case 'without session':
                throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .signInWantsMore */ .HO)(email, result.wanted);
            case 'limited':
                throw rateLimited(email);
            default:
                this.#doubt();
                return 'taken';
        }
    }
    async #tryToSignIn() {
        try {
            return await (0,_clients_auth_service_sign_in_js__WEBPACK_IMPORTED_MODULE_1__/* .signIn */ .Jv)(this.#draining.service, this.#user);
        }
        catch (error) {
            // A user who is banned, say.
            if (error instanceof _clients_auth_service_error_js__WEBPACK_IMPORTED_MODULE_0__/* .AuthServiceError */ .k && error.status < 500)
                return undefined;
            throw error;
        }
    }
    #doubt() {
        this.#doubtful = true;
        this.#observer.onDoubt();
    }
}
function rateLimited(email) {
    return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ActionError */ .lZ({
        attempted: `sign in as ${email}`,
        answered: 'the rate limit of the auth service requires waiting for more than a minute',
        likely: "another client signs in from the runner's IP address.",
        remedy: 'run the job again, which is safe, when no other client signs in from there.',
    });
}
function notSignedUp(email, result) {
    const attempted = `sign up ${email}`;
    return result === 'closed'
        ? new _lib_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ActionError */ .lZ({
            attempted,
            answered: 'sign-up with email and password is closed',
            likely: 'the settings copied from the parent branch close it.',
            remedy: `${_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .RESET */ .Ut}, so that the preview starts with its own settings; or open sign-up on the branch.`,
        })
        : new _lib_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ActionError */ .lZ({
            attempted,
            answered: 'the service accepted it, but returned no session',
            likely: 'the branch requires verified addresses.',
            remedy: `switch \`require_email_verification\` off on the branch, or ${_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .RESET */ .Ut}.`,
        });
}


/***/ }),

/***/ 610:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gv: () => (/* binding */ staleAdmins),
/* harmony export */   HS: () => (/* binding */ isTemporaryAdmin),
/* harmony export */   pV: () => (/* binding */ TemporaryAdmin)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _clients_auth_service_auth_user_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(194);
/* harmony import */ var _clients_auth_service_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4338);
/* harmony import */ var _clients_auth_service_sessions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8363);
/* harmony import */ var _clients_auth_service_sign_in_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6911);
/* harmony import */ var _clients_http_doubt_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3078);
/* harmony import */ var _clients_neon_users_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4976);
/* harmony import */ var _lib_clean_up_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8687);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1469);
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4869);
/* harmony import */ var _seed_context_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(6500);
/* harmony import */ var _settle_doubt_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8410);












const PREFIX = 'neon-auth-preview-';
/** A name that never resolves (RFC 2606), so that no mail could ever arrive anywhere. */
const DOMAIN = 'example.invalid';
/** Whether an email is one that only a temporary admin has. */
function isTemporaryAdmin(email) {
    return email.startsWith(PREFIX) && email.endsWith(`@${DOMAIN}`);
}
/**
 * The password of a temporary admin. It follows from the API key, so that after a run that was killed the
 * post step can sign in, although it is written down nowhere; and from the random email, so that it is
 * another one each time. The key does not follow from it.
 */
function passwordOf(email, apiKey) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)('sha256', apiKey).update(`password of ${email}`).digest('base64url');
}
/** Age at which a temporary admin can't belong to a run that is still going on. */
const STALE_AFTER_MS = 6 * 60 * 60 * 1000 + 60_000;
/** What any user is: an admin who can't be removed gets this role. */
const PLAIN_ROLE = 'user';
/**
 * Temporary admins that a killed run has left behind. Their age is measured by the service's own clock: this
 * run's one was made just now, and without one it is not earlier than when the newest user was made.
 *
 * @param ownId of the admin who has listed the users
 */
function staleAdmins(users, ownId) {
    const temporary = users.filter(({ email }) => isTemporaryAdmin(email));
    const own = temporary.find(({ id }) => id === ownId);
    const times = users.map(({ createdAt }) => createdAt).filter(Number.isFinite);
    const now = own?.createdAt ?? times.reduce((latest, time) => Math.max(latest, time), 0);
    return temporary.filter(({ createdAt }) => now - createdAt > STALE_AFTER_MS);
}
const UNVERIFIED = 'it is there, but its address must be verified before it can sign in, which would show its id';
const UNCERTAIN = 'the sign-up was interrupted, and it could not be determined whether the user exists';
/** How to do without a temporary admin. */
const WITHOUT_IT = 'declare a user with a password and the role `admin` in `users`: then no temporary admin is needed.';
/** An error that names the temporary admin by its email, which nobody but this action has written. */
function temporaryAdminError(error, email) {
    if (error instanceof AggregateError) {
        return new AggregateError(error.errors.map((each) => temporaryAdminError(each, email)));
    }
    if (!(error instanceof _lib_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .ActionError */ .lZ) || !error.facts.attempted.includes(email))
        return error;
    const { attempted, answered, likely, remedy } = error.facts;
    const refused = error instanceof _clients_auth_service_error_js__WEBPACK_IMPORTED_MODULE_1__/* .AuthServiceError */ .k && error.status < 500;
    return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .ActionError */ .lZ({
        attempted: attempted.replace(email, `the temporary admin ${email}`),
        answered,
        likely: likely ??
            (refused
                ? 'a setting, a webhook or a list of allowed addresses refuses it.'
                : 'a fault of the service.'),
        remedy: `${remedy === undefined ? '' : `${remedy.replace(/\.$/, '')}; or `}${WITHOUT_IT}`,
    }, { cause: error });
}
/** An admin that lives only as long as the run needs it, and what is known of its existence. */
class TemporaryAdmin {
    credentials;
    doubt = new _clients_http_doubt_js__WEBPACK_IMPORTED_MODULE_4__/* .Doubt */ .d();
    #context;
    #id;
    #mayExist;
    /** Of it, for taking its sessions away if it can't be removed. */
    session;
    /** @param noted one that a run which was killed has noted; without it, a new one */
    constructor(context, noted) {
        const email = noted?.email ?? `${PREFIX}${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString('hex')}@${DOMAIN}`;
        this.#context = context;
        this.#id = noted?.id;
        this.#mayExist = noted !== undefined;
        this.credentials = {
            email,
            password: passwordOf(email, context.neon.apiKey),
            name: `Temporary ${_clients_auth_service_auth_user_js__WEBPACK_IMPORTED_MODULE_10__/* .ADMIN_ROLE */ .lc} of Neon Auth Preview`,
        };
    }
    /** Has to come before it is signed up. */
    note() {
        this.#context.journal.noteAdmin({ email: this.credentials.email });
    }
    onUser(id) {
        if (this.#id !== undefined)
            return;
        this.#id = id;
        this.#context.journal.noteAdmin({ email: this.credentials.email, id });
    }
    onDoubt() {
        this.#mayExist = true;
    }
    /** The same error, saying whose the email in it is. */
    explain(error) {
        return temporaryAdminError(error, this.credentials.email);
    }
    /**
     * Finds out whether a sign-up that was interrupted has made it, also after the run has ended. Where it
     * may still take effect, that is left to `remove`.
     *
     * @throws ActionError naming the user, if that can't be determined
     */
    async find() {
        const why = await this.#look((0,_seed_context_js__WEBPACK_IMPORTED_MODULE_11__/* .contextForCleanup */ .zb)(this.#context));
        if (why !== undefined && !this.doubt.exists)
            throw this.#notRemoved(why);
    }
    /** @returns why it is not known whether it exists; undefined if that is known */
    async #look({ service }) {
        if (this.#id !== undefined || !this.#mayExist)
            return undefined;
        try {
            const maxRetryAfter = this.#context.neon.http.signal.aborted ? 0 : undefined;
            const result = await (0,_clients_auth_service_sign_in_js__WEBPACK_IMPORTED_MODULE_3__/* .signIn */ .Jv)(service, this.credentials, maxRetryAfter);
            if (result.kind === 'signed in') {
                this.#id = result.user.id;
                this.session = result.session;
                return undefined;
            }
            if (result.kind === 'refused')
                return undefined;
            return result.kind === 'unverified' ? UNVERIFIED : UNCERTAIN;
        }
        catch (error) {
            return error instanceof _clients_auth_service_error_js__WEBPACK_IMPORTED_MODULE_1__/* .AuthServiceError */ .k
                ? `${UNCERTAIN} (${(0,_lib_clean_up_js__WEBPACK_IMPORTED_MODULE_6__/* .cleanupFailure */ .bC)(error)})`
                : (0,_lib_clean_up_js__WEBPACK_IMPORTED_MODULE_6__/* .cleanupFailure */ .bC)(error);
        }
    }
    /**
     * Removes it, also after the run has ended. One that can't be removed loses its role and its sessions.
     * A sign-up that may still take effect is waited for: while there is such a user it is refused.
     *
     * @param settings what keeps a user out whose email is not verified
     * @throws ActionError naming the user to remove, if it can't be removed
     */
    async remove(settings) {
        const { http } = this.#context.neon;
        const isOver = !this.doubt.exists || (await http.outlast(this.doubt));
        const why = this.doubt.exists ? await this.#lookLate(settings) : undefined;
        if (this.#id !== undefined)
            await this.#delete({ id: this.#id, email: this.credentials.email });
        if (why !== undefined)
            throw this.#notRemoved(why);
        if (!isOver)
            throw this.#notRemoved(_settle_doubt_js__WEBPACK_IMPORTED_MODULE_9__/* .STILL_IN_DOUBT */ .iY);
        this.#context.journal.noteAdmin(undefined);
    }
    /** The settings are back by then, and may keep out a user whom a late sign-up has made. */
    async #lookLate(settings) {
        this.#mayExist = true;
        const context = (0,_seed_context_js__WEBPACK_IMPORTED_MODULE_11__/* .contextForCleanup */ .zb)(this.#context, this.doubt);
        const why = await this.#look(context);
        if (why !== UNVERIFIED)
            return why;
        try {
            await settings.liftAgain();
            return await this.#look(context);
        }
        catch (error) {
            return `${why} (${(0,_lib_clean_up_js__WEBPACK_IMPORTED_MODULE_6__/* .cleanupFailure */ .bC)(error)})`;
        }
    }
    async #delete(user) {
        const { neon, branch } = (0,_seed_context_js__WEBPACK_IMPORTED_MODULE_11__/* .contextForCleanup */ .zb)(this.#context, this.doubt);
        try {
            await (0,_clients_neon_users_js__WEBPACK_IMPORTED_MODULE_5__/* .deleteUser */ .hG)(neon, branch, user);
        }
        catch (error) {
            const disarmed = await this.#disarm(user);
            throw this.#notRemoved((0,_lib_clean_up_js__WEBPACK_IMPORTED_MODULE_6__/* .cleanupFailure */ .bC)(error), disarmed);
        }
    }
    async #disarm(user) {
        const { neon, branch, service } = (0,_seed_context_js__WEBPACK_IMPORTED_MODULE_11__/* .contextForCleanup */ .zb)(this.#context);
        try {
            await (0,_clients_neon_users_js__WEBPACK_IMPORTED_MODULE_5__/* .setUserRoles */ .dS)(neon, branch, { ...user, roles: [PLAIN_ROLE] });
            if (this.session)
                await (0,_clients_auth_service_sessions_js__WEBPACK_IMPORTED_MODULE_2__/* .revokeSessions */ .sA)(service, this.session);
            return true;
        }
        catch {
            return false;
        }
    }
    #notRemoved(why, disarmed = false) {
        const { branch } = this.#context;
        return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .ActionError */ .lZ({
            attempted: `remove the temporary admin ${this.credentials.email} from branch "${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_8__/* .printable */ .g$)(branch.name)}"`,
            answered: `${why}${disarmed ? '; its role and its sessions were taken away' : ''}`,
            likely: "a table of the app that depends on the auth service's users (a foreign key without ON DELETE CASCADE), a fault at Neon, another job on the branch, or the job was cancelled at that moment.",
            remedy: `remove that user in the Neon console. Nobody knows its password. To do without it, ${WITHOUT_IT}`,
        });
    }
}


/***/ }),

/***/ 1492:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D5: () => (/* binding */ TemporarySettings),
/* harmony export */   RL: () => (/* binding */ needsOverrides),
/* harmony export */   r4: () => (/* binding */ inWords)
/* harmony export */ });
/* harmony import */ var _auth_settings_email_and_password_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1509);
/* harmony import */ var _auth_settings_write_setting_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1049);
/* harmony import */ var _clients_http_doubt_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3078);
/* harmony import */ var _clients_neon_auth_config_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8271);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1469);
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4869);
/* harmony import */ var _seed_context_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6500);
/* harmony import */ var _settle_doubt_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8410);








/** Whether settings have to be lifted for a sign-up that works and sends no mail. */
function needsOverrides({ passwordSettings }) {
    return Object.keys((0,_auth_settings_email_and_password_js__WEBPACK_IMPORTED_MODULE_0__/* .blockingSettings */ .T_)(passwordSettings)).length > 0;
}
/**
 * The settings that stand in the way of a sign-up without mail, while they are lifted. Those, and only
 * those, that were lifted are restored: by `restore`, or else by the clean-up.
 */
class TemporarySettings {
    #context;
    /** As they are to be restored: those that are lifted now, and all that ever were. */
    #lifted;
    #original;
    #doubt;
    #cleanup;
    #restoring = Promise.resolve();
    #isDeferred = false;
    /** @param lifted what is lifted already, with the values of before */
    constructor(context, cleanup, lifted = {}) {
        this.#context = context;
        this.#lifted = lifted;
        this.#original = lifted;
        this.#doubt = new _clients_http_doubt_js__WEBPACK_IMPORTED_MODULE_2__/* .Doubt */ .d(async (http) => areSet({ ...context.neon, http }, context, this.#overrides));
        this.#cleanup = cleanup;
        this.#deferRestoring();
    }
    #deferRestoring() {
        this.#isDeferred = true;
        this.#cleanup.defer(() => this.finish());
    }
    get #overrides() {
        const names = _auth_settings_email_and_password_js__WEBPACK_IMPORTED_MODULE_0__/* .SIGN_UP_SETTINGS */ .sZ.filter((name) => this.#lifted[name] !== undefined);
        return Object.fromEntries(names.map((name) => [name, _auth_settings_email_and_password_js__WEBPACK_IMPORTED_MODULE_0__/* .SIGN_UP_OVERRIDES */ .yV[name]]));
    }
    /**
     * Lifts what is in the way.
     *
     * @param current the settings as they are
     * @throws ActionError if Neon refuses; NetworkError
     */
    async lift(current = this.#context.passwordSettings) {
        const blocking = (0,_auth_settings_email_and_password_js__WEBPACK_IMPORTED_MODULE_0__/* .blockingSettings */ .T_)(current);
        const names = Object.keys(blocking);
        if (names.length === 0)
            return;
        this.#context.debug(`lifting ${names.join(', ')} for the sign-up`);
        // Lifted once more in the middle of the clean-up.
        if (!this.#isDeferred)
            this.#deferRestoring();
        this.#lifted = { ...blocking, ...this.#lifted };
        this.#original = { ...blocking, ...this.#original };
        this.#context.journal.noteSettings(blocking);
        // Not cut off: it could take effect after the settings were restored then.
        await writeSettings((0,_seed_context_js__WEBPACK_IMPORTED_MODULE_7__/* .contextNoting */ .jW)(this.#context, this.#doubt), this.#overrides);
    }
    /** Lifts what another job has put back meanwhile. */
    async liftAgain() {
        const { neon, branch } = this.#context;
        await this.lift((await (0,_clients_neon_auth_config_js__WEBPACK_IMPORTED_MODULE_3__/* .readPlugins */ .B)(neon, branch))?.email_and_password);
    }
    /** Restores what is lifted. What fails is retried once, and reported, by the clean-up. */
    restore() {
        this.#restoring = this.#restoring.then(() => this.#restoreNow()).catch(() => undefined);
        return this.#restoring;
    }
    /**
     * Restores what is lifted, and makes sure that it stays so.
     *
     * @throws ActionError naming what to set to what, if the settings can't be restored
     */
    async finish() {
        this.#isDeferred = false;
        await this.#restoring;
        await this.#restoreNow();
        await this.#settle();
        this.#context.journal.crossOutSettings(Object.keys(this.#original));
    }
    async #restoreNow() {
        const before = this.#lifted;
        if (Object.keys(before).length === 0)
            return;
        this.#lifted = {};
        try {
            await (0,_settle_doubt_js__WEBPACK_IMPORTED_MODULE_6__/* .putBackInCleanup */ .oM)(this.#context, this.#puttingBack(before));
            if (!this.#doubt.exists)
                this.#context.journal.crossOutSettings(Object.keys(before));
        }
        catch (error) {
            this.#lifted = { ...before, ...this.#lifted };
            throw error;
        }
    }
    /** Lifting may have taken effect after the settings were restored. */
    async #settle() {
        const before = this.#original;
        await (0,_settle_doubt_js__WEBPACK_IMPORTED_MODULE_6__/* .settleDoubt */ .e6)(this.#context, this.#doubt, {
            isBack: (context) => areSet(context.neon, context, before),
            ...this.#puttingBack(before),
        });
    }
    #puttingBack(before) {
        return {
            putBack: (context) => writeSettings(context, before),
            failed: (answered) => this.#notRestored(before, answered),
        };
    }
    #notRestored(before, answered) {
        const { branch } = this.#context;
        return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ActionError */ .lZ({
            attempted: `put back the sign-up settings of branch "${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)(branch.name)}" (${branch.id})`,
            answered,
            remedy: `on that branch set ${inWords(before)} (PATCH …/branches/${branch.id}/auth/email_and_password with ${JSON.stringify(before)}), or set \`reset: true\` and close and reopen the pull request.`,
        });
    }
}
async function areSet(neon, { branch }, settings) {
    const current = (await (0,_clients_neon_auth_config_js__WEBPACK_IMPORTED_MODULE_3__/* .readPlugins */ .B)(neon, branch))?.email_and_password;
    // Without auth there is nothing that could be set otherwise.
    if (current === undefined)
        return true;
    return _auth_settings_email_and_password_js__WEBPACK_IMPORTED_MODULE_0__/* .SIGN_UP_SETTINGS */ .sZ.every((name) => settings[name] === undefined || current[name] === settings[name]);
}
async function writeSettings({ neon, branch }, settings) {
    await (0,_auth_settings_write_setting_js__WEBPACK_IMPORTED_MODULE_1__/* .writeSetting */ .c)(_auth_settings_email_and_password_js__WEBPACK_IMPORTED_MODULE_0__/* .emailAndPassword */ .tK, neon, branch, { body: settings, current: undefined });
}
/** `disable_sign_up to true, require_email_verification to true` */
function inWords(settings) {
    return Object.entries(settings)
        .map(([name, value]) => `${name} to ${value}`)
        .join(', ');
}


/***/ }),

/***/ 280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BM: () => (/* binding */ liftWebhook),
/* harmony export */   Lu: () => (/* binding */ switchOffWebhook),
/* harmony export */   QU: () => (/* binding */ restoreWebhook)
/* harmony export */ });
/* harmony import */ var _auth_settings_webhooks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2981);
/* harmony import */ var _auth_settings_write_setting_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1049);
/* harmony import */ var _clients_http_doubt_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3078);
/* harmony import */ var _clients_neon_auth_config_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8271);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1469);
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4869);
/* harmony import */ var _seed_context_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6500);
/* harmony import */ var _settle_doubt_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8410);








/**
 * Switches off a webhook that is asked before each user is made, where users have to be made: it keeps
 * out whom it refuses, and everybody if it does not answer. It is restored by the clean-up.
 *
 * @throws ActionError if Neon refuses; NetworkError
 */
async function liftWebhook(context, declared, states, needsAdmin, cleanup) {
    const { webhook } = context;
    const makesUsers = needsAdmin ||
        declared.some(({ email, absent }) => !absent && states.get(email)?.kind !== 'seen');
    if (webhook === undefined || !makesUsers)
        return;
    await switchOffWebhook(context, webhook, 'users are made', cleanup);
}
/**
 * Switches off an enabled webhook until the clean-up.
 *
 * @param during a description of what happens meanwhile
 * @throws ActionError if Neon refuses; NetworkError
 */
async function switchOffWebhook(context, webhook, during, cleanup) {
    context.debug(`switching off the webhook at ${(0,_auth_settings_webhooks_js__WEBPACK_IMPORTED_MODULE_0__/* .webhookHost */ .iK)(webhook)} while ${during}`);
    const { journal } = context;
    const isEnabled = async (neon) => (await (0,_clients_neon_auth_config_js__WEBPACK_IMPORTED_MODULE_3__/* .readWebhook */ .i)(neon, context.branch))?.enabled;
    const doubt = new _clients_http_doubt_js__WEBPACK_IMPORTED_MODULE_2__/* .Doubt */ .d(async (http) => (await isEnabled({ ...context.neon, http })) === false);
    cleanup.defer(async () => {
        await restoreWebhook(context, webhook);
        await (0,_settle_doubt_js__WEBPACK_IMPORTED_MODULE_6__/* .settleDoubt */ .e6)(context, doubt, {
            isBack: async (last) => (await isEnabled(last.neon)) !== false,
            ...restoring(context, webhook),
        });
        journal.noteWebhook(false);
    });
    journal.noteWebhook(true);
    await write((0,_seed_context_js__WEBPACK_IMPORTED_MODULE_7__/* .contextNoting */ .jW)(context, doubt), { ...webhook, enabled: false });
}
/**
 * Switches a webhook on again, also after the run has ended.
 *
 * @throws ActionError naming the webhook's host, if that fails
 */
async function restoreWebhook(context, webhook) {
    await (0,_settle_doubt_js__WEBPACK_IMPORTED_MODULE_6__/* .putBackInCleanup */ .oM)(context, restoring(context, webhook));
}
function restoring(context, webhook) {
    return {
        putBack: (last) => write(last, webhook),
        failed: (answered) => notRestored(context, webhook, answered),
    };
}
async function write({ neon, branch }, webhook) {
    await (0,_auth_settings_write_setting_js__WEBPACK_IMPORTED_MODULE_1__/* .writeSetting */ .c)(_auth_settings_webhooks_js__WEBPACK_IMPORTED_MODULE_0__/* .webhooks */ .FL, neon, branch, { body: { ...webhook }, current: undefined });
}
function notRestored({ branch }, webhook, answered) {
    return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ActionError */ .lZ({
        attempted: `switch the webhook at ${(0,_auth_settings_webhooks_js__WEBPACK_IMPORTED_MODULE_0__/* .webhookHost */ .iK)(webhook)} on again, on branch "${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)(branch.name)}" (${branch.id})`,
        answered,
        remedy: `enable it on that branch (PUT …/branches/${branch.id}/auth/webhooks), or declare it in \`webhooks\` and run the job again.`,
    });
}


/***/ }),

/***/ 8400:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HV: () => (/* binding */ UNKNOWN),
/* harmony export */   SL: () => (/* binding */ stateFromList),
/* harmony export */   W9: () => (/* binding */ WRONG_PASSWORD),
/* harmony export */   sj: () => (/* binding */ ABSENT)
/* harmony export */ });
const UNKNOWN = { kind: 'unknown' };
const WRONG_PASSWORD = { kind: 'unknown', password: 'wrong' };
const ABSENT = { kind: 'absent' };
/**
 * The state of a user by the list of all users. The service looks users up by their email in lower
 * case, so one that was imported in another spelling can't sign in, and is a difference to mend.
 *
 * @param email in lower case
 * @param password what signing in has shown
 */
function stateFromList(listed, email, password) {
    const spellings = listed.filter((user) => user.email.toLowerCase() === email);
    const user = spellings.find((spelling) => spelling.email === email) ?? spellings[0];
    if (user === undefined)
        return ABSENT;
    const otherSpellings = spellings.filter((spelling) => spelling !== user);
    return {
        kind: 'seen',
        user,
        password,
        ...(otherSpellings.length > 0 && { otherSpellings }),
    };
}


/***/ })

};
