export const id = 323;
export const ids = [323];
export const modules = {

/***/ 7701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DM: () => (/* binding */ MIGRATION),
/* harmony export */   ST: () => (/* binding */ isGone),
/* harmony export */   X1: () => (/* binding */ stackRefused),
/* harmony export */   mC: () => (/* binding */ takesNoStack)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9874);
/* harmony import */ var _http_answer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3631);
/* harmony import */ var _neon_refused_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6865);



/** Where Neon documents how to leave Stack Auth. */
const MIGRATION = 'https://neon.com/docs/auth/migrate/from-legacy-auth';
/**
 * Whether Neon says that it serves this part of Stack Auth no more: with the plain 404 of a route that
 * there is not, with 410, or in words.
 */
function isGone(answer) {
    if (answer.status === 410)
        return true;
    if (answer.status === 404 && !(0,_neon_refused_js__WEBPACK_IMPORTED_MODULE_2__/* .saysAbsent */ .i)(answer))
        return true;
    return answer.status >= 400 && answer.status < 500 && REMOVED.test((0,_http_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .errorMessage */ .gJ)(answer));
}
const REMOVED = /deprecat|no longer (available|supported|offered)|sunset|discontinued|retired/i;
/**
 * Whether a route of branches says that it is not for Stack Auth, so that the older one of projects
 * has to be asked. How Neon says so is not known: any of the statuses of a wrong request, with a
 * message about the provider.
 */
function takesNoStack(answer) {
    if (isGone(answer))
        return true;
    return ([400, 403, 405, 422, 501].includes(answer.status) &&
        /provider|stack|support/i.test((0,_http_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .errorMessage */ .gJ)(answer)));
}
/**
 * The error for a user when Neon refused something about Stack Auth.
 *
 * @param attempted what the request was for, as the rest of "Could not …"
 */
function stackRefused(attempted, answer) {
    if (!isGone(answer))
        return (0,_neon_refused_js__WEBPACK_IMPORTED_MODULE_2__/* .refused */ .J)(attempted, answer);
    return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H({
        attempted,
        answered: `Neon answered ${(0,_http_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .described */ .WY)(answer)}`,
        likely: 'Neon has deprecated Stack Auth, and has removed this part of it.',
        remedy: `move the project to Better Auth (${MIGRATION}) and say \`auth_provider: better_auth\`.`,
    });
}


/***/ }),

/***/ 4323:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkStackInputs: () => (/* binding */ checkStackInputs)
/* harmony export */ });
/* harmony import */ var _auth_settings_setting_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8071);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(977);
/* harmony import */ var _project_settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5879);



/** Adds to the mistakes what was declared and Stack Auth does not have. */
function checkStackInputs(asked, mistakes) {
    const { users, userPassword, authSettings, testRecipient, lifetime, reset } = asked;
    if (userPassword !== '') {
        mistakes.add('user_password', `is not for auth_provider: stack, ${NO_PASSWORDS}`);
    }
    for (const [index, user] of users.entries()) {
        const extra = notOfStack(user, userPassword);
        if (extra.length === 0)
            continue;
        mistakes.add('users', `entry ${index + 1} has ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(extra)}, but with auth_provider: stack a user has an email and a name only, ${NO_PASSWORDS}`);
    }
    for (const { setting } of authSettings) {
        if ((0,_project_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .hasSetting */ .VY)(setting))
            continue;
        mistakes.add((0,_auth_settings_setting_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOf */ .V)(setting), NOT_THERE);
    }
    if (testRecipient !== undefined)
        mistakes.add('email_provider.test_recipient', NOT_THERE);
    if (lifetime === 'job') {
        mistakes.add('lifetime', 'job is not for auth_provider: stack; say `operation: teardown` at the end');
    }
    if (reset) {
        mistakes.add('reset', 'is not for auth_provider: stack, where a branch copies no auth from its parent');
    }
}
/** @param userPassword for every user that declares none; it is a mistake of its own */
function notOfStack(user, userPassword) {
    const ownPassword = user.password !== undefined && user.password !== userPassword;
    // Whoever has a password is verified without having declared it.
    const verified = user.emailVerified !== undefined && user.password === undefined;
    return [
        ...(ownPassword ? ['password'] : []),
        ...(user.roles === undefined ? [] : ['roles']),
        ...(verified ? ['email_verified'] : []),
        ...(user.absent ? ['absent'] : []),
    ];
}
const NO_PASSWORDS = "because Neon's API for it makes users without passwords and can not list them";
const NOT_THERE = 'is not a setting of auth_provider: stack, which has domains, oauth_providers and email_provider';


/***/ }),

/***/ 5879:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L6: () => (/* binding */ readProjectSettings),
/* harmony export */   VY: () => (/* binding */ hasSetting),
/* harmony export */   YE: () => (/* binding */ removeProjectSetting),
/* harmony export */   f4: () => (/* binding */ writeProjectSetting)
/* harmony export */ });
/* harmony import */ var _neon_sdk_raw__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9446);
/* harmony import */ var _auth_settings_email_provider_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7309);
/* harmony import */ var _auth_settings_oauth_providers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5163);
/* harmony import */ var _auth_settings_setting_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8071);
/* harmony import */ var _http_retry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4675);
/* harmony import */ var _neon_api_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(293);
/* harmony import */ var _neon_refused_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6865);
/* harmony import */ var _gone_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7701);
/* harmony import */ var _routes_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3312);









/** Whether Stack Auth has a setting of this kind: OAuth providers, and the mail server. */
function hasSetting(setting) {
    return setting === _auth_settings_email_provider_js__WEBPACK_IMPORTED_MODULE_0__/* .emailProvider */ .G || (0,_auth_settings_oauth_providers_js__WEBPACK_IMPORTED_MODULE_1__/* .isOauthProvider */ .xA)(setting);
}
/**
 * Reads the settings of the project's auth, as those of a branch's are told.
 *
 * @throws Failure if Neon refuses
 */
async function readProjectSettings(neon) {
    const [providers, server] = await Promise.all([readProviders(neon), readMailServer(neon)]);
    return {
        auth: { name: undefined },
        plugins: {
            ...(providers !== undefined && { oauth_providers: providers }),
            ...(server !== undefined && { email_provider: server }),
        },
        webhooks: undefined,
    };
}
async function readProviders(neon) {
    const attempted = `list the OAuth providers of project ${neon.projectId}`;
    const { answer, data } = await (0,_neon_api_js__WEBPACK_IMPORTED_MODULE_3__/* .ask */ .kA)(neon, attempted, (client) => (0,_neon_sdk_raw__WEBPACK_IMPORTED_MODULE_7__/* .listNeonAuthOauthProviders */ .slY)({ client, path: (0,_routes_js__WEBPACK_IMPORTED_MODULE_6__/* .projectPath */ .DZ)(neon) }));
    if ((0,_neon_refused_js__WEBPACK_IMPORTED_MODULE_4__/* .saysAbsent */ .i)(answer))
        return undefined;
    if (!Array.isArray(data?.providers))
        throw (0,_gone_js__WEBPACK_IMPORTED_MODULE_5__/* .stackRefused */ .X1)(attempted, answer);
    return data.providers;
}
async function readMailServer(neon) {
    const attempted = `read the mail server of project ${neon.projectId}`;
    const { answer, data } = await (0,_neon_api_js__WEBPACK_IMPORTED_MODULE_3__/* .ask */ .kA)(neon, attempted, (client) => (0,_neon_sdk_raw__WEBPACK_IMPORTED_MODULE_7__/* .getNeonAuthEmailServer */ .YFi)({ client, path: (0,_routes_js__WEBPACK_IMPORTED_MODULE_6__/* .projectPath */ .DZ)(neon) }));
    if ((0,_neon_refused_js__WEBPACK_IMPORTED_MODULE_4__/* .saysAbsent */ .i)(answer))
        return undefined;
    if (data === undefined)
        throw (0,_gone_js__WEBPACK_IMPORTED_MODULE_5__/* .stackRefused */ .X1)(attempted, answer);
    return data;
}
/**
 * Writes a setting of the project's auth.
 *
 * @throws Failure if Neon refuses
 */
async function writeProjectSetting(neon, branch, change) {
    const send = change.setting === _auth_settings_email_provider_js__WEBPACK_IMPORTED_MODULE_0__/* .emailProvider */ .G ? requestMailServer : requestProvider;
    const answer = await (0,_http_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .repeated */ .ZD)(() => send(neon, branch, change), neon.wire);
    const attempted = `set ${(0,_auth_settings_setting_js__WEBPACK_IMPORTED_MODULE_8__/* .nameOf */ .V)(change.setting)} for branch ${branch.id}`;
    if (answer.status >= 300)
        throw (0,_gone_js__WEBPACK_IMPORTED_MODULE_5__/* .stackRefused */ .X1)(attempted, answer);
}
/**
 * Removes an OAuth provider from the project's auth. That it is gone already (404) is as good.
 *
 * @throws Failure if Neon refuses
 */
async function removeProjectSetting(neon, branch, setting) {
    const attempted = `remove ${(0,_auth_settings_setting_js__WEBPACK_IMPORTED_MODULE_8__/* .nameOf */ .V)(setting)} for branch ${branch.id}`;
    const answer = await (0,_http_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .repeated */ .ZD)(async () => {
        const reply = await (0,_neon_api_js__WEBPACK_IMPORTED_MODULE_3__/* .ask */ .kA)(neon, attempted, (client) => (0,_neon_sdk_raw__WEBPACK_IMPORTED_MODULE_7__/* .deleteNeonAuthOauthProvider */ ._ZS)({
            client,
            path: { ...(0,_routes_js__WEBPACK_IMPORTED_MODULE_6__/* .projectPath */ .DZ)(neon), oauth_provider_id: providerId(setting) },
        }));
        return reply.answer;
    }, neon.wire);
    if (answer.status >= 300 && !(0,_neon_refused_js__WEBPACK_IMPORTED_MODULE_4__/* .saysAbsent */ .i)(answer))
        throw (0,_gone_js__WEBPACK_IMPORTED_MODULE_5__/* .stackRefused */ .X1)(attempted, answer);
}
async function requestMailServer(neon, branch, { write }) {
    const { answer } = await (0,_neon_api_js__WEBPACK_IMPORTED_MODULE_3__/* .ask */ .kA)(neon, `set email_provider for branch ${branch.id}`, (client) => (0,_neon_sdk_raw__WEBPACK_IMPORTED_MODULE_7__/* .updateNeonAuthEmailServer */ .pwj)({
        client,
        path: (0,_routes_js__WEBPACK_IMPORTED_MODULE_6__/* .projectPath */ .DZ)(neon),
        // The setting's schema has made sure that it is one.
        body: write.body,
    }));
    return answer;
}
/** Adds a provider, or changes it where it is there already (409). */
async function requestProvider(neon, branch, { setting, write }) {
    const { present, body } = write;
    const attempted = `set ${(0,_auth_settings_setting_js__WEBPACK_IMPORTED_MODULE_8__/* .nameOf */ .V)(setting)} for branch ${branch.id}`;
    const id = providerId(setting);
    if (present === undefined) {
        const added = await (0,_neon_api_js__WEBPACK_IMPORTED_MODULE_3__/* .ask */ .kA)(neon, attempted, (client) => (0,_neon_sdk_raw__WEBPACK_IMPORTED_MODULE_7__/* .addNeonAuthOauthProvider */ .OmK)({ client, path: (0,_routes_js__WEBPACK_IMPORTED_MODULE_6__/* .projectPath */ .DZ)(neon), body: { ...body, id } }));
        if (added.answer.status !== 409)
            return added.answer;
    }
    const { answer } = await (0,_neon_api_js__WEBPACK_IMPORTED_MODULE_3__/* .ask */ .kA)(neon, attempted, (client) => (0,_neon_sdk_raw__WEBPACK_IMPORTED_MODULE_7__/* .updateNeonAuthOauthProvider */ .gp9)({
        client,
        path: { ...(0,_routes_js__WEBPACK_IMPORTED_MODULE_6__/* .projectPath */ .DZ)(neon), oauth_provider_id: id },
        body,
    }));
    return answer;
}
function providerId({ path }) {
    return path.at(-1);
}


/***/ }),

/***/ 3312:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DZ: () => (/* binding */ projectPath),
/* harmony export */   HF: () => (/* binding */ requestTransfer),
/* harmony export */   Lw: () => (/* binding */ requestOnBranch),
/* harmony export */   NL: () => (/* binding */ requestProjectDomain),
/* harmony export */   Qq: () => (/* binding */ requestKeys),
/* harmony export */   k1: () => (/* binding */ requestOnProject),
/* harmony export */   sp: () => (/* binding */ requestProjectDomainsRemoval),
/* harmony export */   td: () => (/* binding */ listProjectDomains),
/* harmony export */   xK: () => (/* binding */ requestStackUser),
/* harmony export */   yX: () => (/* binding */ requestRemoval)
/* harmony export */ });
/* harmony import */ var _neon_sdk_raw__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9446);
/* harmony import */ var _neon_api_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(293);
/* harmony import */ var _neon_branch_path_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5045);
/* harmony import */ var _neon_refused_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6865);
/* harmony import */ var _gone_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7701);
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4045);






/*
 * Neon's routes for Stack Auth. Those below `/projects/auth` and `/projects/{id}/auth` name no branch
 * and act on the project's auth; they take a checked branch all the same, for which the caller has made
 * sure that the project's auth is its own. Each sends once, without looking after a lost answer.
 */
const PROVIDER = { auth_provider: 'stack' };
function database(name) {
    return name === undefined ? {} : { database_name: name };
}
/** The project's part of a path, as the SDK takes it. */
function projectPath({ projectId }) {
    return { project_id: projectId };
}
/** Enables Stack Auth by the route of branches. The reply holds the SDK keys. @throws NoAnswer */
async function requestOnBranch(neon, branch, databaseName) {
    return await (0,_neon_api_js__WEBPACK_IMPORTED_MODULE_0__/* .ask */ .kA)((0,_secrets_js__WEBPACK_IMPORTED_MODULE_3__/* .unquoted */ .qZ)(neon), `enable Stack Auth on branch ${branch.id}`, (client) => (0,_neon_sdk_raw__WEBPACK_IMPORTED_MODULE_4__/* .createNeonAuth */ .vqW)({
        client,
        path: (0,_neon_branch_path_js__WEBPACK_IMPORTED_MODULE_5__/* .branchPath */ .W)(neon, branch),
        body: { ...PROVIDER, ...database(databaseName) },
    }));
}
/** Enables Stack Auth by the older route of projects. The reply holds the keys. @throws NoAnswer */
async function requestOnProject(neon, branch, databaseName) {
    return await (0,_neon_api_js__WEBPACK_IMPORTED_MODULE_0__/* .ask */ .kA)((0,_secrets_js__WEBPACK_IMPORTED_MODULE_3__/* .unquoted */ .qZ)(neon), `enable Stack Auth for branch ${branch.id}`, (client) => (0,_neon_sdk_raw__WEBPACK_IMPORTED_MODULE_4__/* .createNeonAuthIntegration */ .zYI)({
        client,
        body: {
            ...PROVIDER,
            ...projectPath(neon),
            branch_id: branch.id,
            ...database(databaseName),
        },
    }));
}
/** Removes the project's auth. @throws NoAnswer */
async function requestRemoval(neon, branch, deleteData) {
    const { answer } = await (0,_neon_api_js__WEBPACK_IMPORTED_MODULE_0__/* .ask */ .kA)(neon, `remove Stack Auth of branch ${branch.id}`, (client) => (0,_neon_sdk_raw__WEBPACK_IMPORTED_MODULE_4__/* .deleteNeonAuthIntegration */ .kiJ)({
        client,
        path: { ...projectPath(neon), ...PROVIDER },
        body: { delete_data: deleteData },
    }));
    return answer;
}
/** Makes new SDK keys for the project's auth. @throws NoAnswer */
async function requestKeys(neon, branch) {
    return await (0,_neon_api_js__WEBPACK_IMPORTED_MODULE_0__/* .ask */ .kA)((0,_secrets_js__WEBPACK_IMPORTED_MODULE_3__/* .unquoted */ .qZ)(neon), `make SDK keys for branch ${branch.id}`, (client) => (0,_neon_sdk_raw__WEBPACK_IMPORTED_MODULE_4__/* .createNeonAuthProviderSdkKeys */ .i1b)({ client, body: { ...PROVIDER, ...projectPath(neon) } }));
}
/** Asks for a link by which the project's auth can be claimed. @throws NoAnswer */
async function requestTransfer(neon, branch) {
    return await (0,_neon_api_js__WEBPACK_IMPORTED_MODULE_0__/* .ask */ .kA)((0,_secrets_js__WEBPACK_IMPORTED_MODULE_3__/* .unquoted */ .qZ)(neon), `ask for the link to claim auth of ${branch.id}`, (client) => (0,_neon_sdk_raw__WEBPACK_IMPORTED_MODULE_4__/* .transferNeonAuthProviderProject */ .YuH)({ client, body: { ...PROVIDER, ...projectPath(neon) } }));
}
/** Creates a user without a password. @throws NoAnswer */
async function requestStackUser(neon, branch, { email, name }) {
    const attempted = `create the user ${email} for branch ${branch.id}`;
    const { answer, data } = await (0,_neon_api_js__WEBPACK_IMPORTED_MODULE_0__/* .ask */ .kA)(neon, attempted, (client) => (0,_neon_sdk_raw__WEBPACK_IMPORTED_MODULE_4__/* .createNeonAuthNewUser */ .ig8)({ client, body: { ...PROVIDER, ...projectPath(neon), email, name } }));
    return { answer, id: data && (0,_neon_api_js__WEBPACK_IMPORTED_MODULE_0__/* .checkedId */ .VJ)(data.id, `the user ${email}`) };
}
/**
 * Lists the domains that the project's auth trusts, in the spelling in which Neon keeps them.
 *
 * @returns undefined if there is no auth (404)
 * @throws Failure if Neon refuses
 */
async function listProjectDomains(neon) {
    const attempted = `list the domains of the auth of project ${neon.projectId}`;
    const { answer, data } = await (0,_neon_api_js__WEBPACK_IMPORTED_MODULE_0__/* .ask */ .kA)(neon, attempted, (client) => (0,_neon_sdk_raw__WEBPACK_IMPORTED_MODULE_4__/* .listNeonAuthRedirectUriWhitelistDomains */ .VQP)({ client, path: projectPath(neon) }));
    if ((0,_neon_refused_js__WEBPACK_IMPORTED_MODULE_1__/* .saysAbsent */ .i)(answer))
        return undefined;
    if (!Array.isArray(data?.domains))
        throw (0,_gone_js__WEBPACK_IMPORTED_MODULE_2__/* .stackRefused */ .X1)(attempted, answer);
    return data.domains.map(({ domain }) => String(domain));
}
/** Adds a domain. @throws NoAnswer */
async function requestProjectDomain(neon, branch, origin) {
    const { answer } = await (0,_neon_api_js__WEBPACK_IMPORTED_MODULE_0__/* .ask */ .kA)(neon, `trust ${origin} for branch ${branch.id}`, (client) => (0,_neon_sdk_raw__WEBPACK_IMPORTED_MODULE_4__/* .addNeonAuthDomainToRedirectUriWhitelist */ .UbX)({
        client,
        path: projectPath(neon),
        body: { ...PROVIDER, domain: origin },
    }));
    return answer;
}
/** Removes domains; one that is not there (any more) is no error. @throws NoAnswer */
async function requestProjectDomainsRemoval(neon, branch, domains) {
    const { answer } = await (0,_neon_api_js__WEBPACK_IMPORTED_MODULE_0__/* .ask */ .kA)(neon, `remove domains of branch ${branch.id}`, (client) => (0,_neon_sdk_raw__WEBPACK_IMPORTED_MODULE_4__/* .deleteNeonAuthDomainFromRedirectUriWhitelist */ .bYF)({
        client,
        path: projectPath(neon),
        body: { ...PROVIDER, domains: domains.map((domain) => ({ domain })) },
    }));
    return answer;
}


/***/ }),

/***/ 4045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IT: () => (/* binding */ claimLinkIn),
/* harmony export */   q7: () => (/* binding */ keysIn),
/* harmony export */   qZ: () => (/* binding */ unquoted)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9874);
/* harmony import */ var _http_addresses_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5249);
/* harmony import */ var _http_answer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3631);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9368);




/**
 * The same API for calls whose answers hold secrets: an answer that can't be read, or that sends
 * elsewhere, is not quoted in the error, since nothing in it could be masked.
 */
function unquoted(neon) {
    const send = async (ask) => {
        const answer = await neon.wire.send(ask);
        const { status } = answer;
        const readable = status < 300 ? (0,_http_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .isJson */ .Fh)(answer) : status >= 400;
        return readable ? answer : { ...answer, text: NOT_SHOWN };
    };
    return { ...neon, wire: { ...neon.wire, send } };
}
const NOT_SHOWN = 'an answer of another form than expected; it may hold secrets, so it is not shown';
/**
 * Takes the keys out of Neon's answer; the secret one is masked before anything else happens.
 *
 * @returns undefined if there are none
 */
function keysIn(data, mask) {
    const { pub_client_key: pub, secret_server_key: secret } = (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u4)(data) ? data : {};
    if (typeof secret === 'string' && secret.trim() !== '')
        mask(secret);
    if (!isKey(pub) || !isKey(secret))
        return undefined;
    return { pubClientKey: pub, secretServerKey: secret };
}
/** One line without white space: a mask does not hold across lines, and an output would not either. */
function isKey(value) {
    return typeof value === 'string' && /^[\x21-\x7e]+$/.test(value);
}
/**
 * Takes the ownership transfer link out of Neon's answer; it is masked before anything else happens.
 *
 * @throws Failure if it is no https address; it is not quoted
 */
function claimLinkIn(data, mask) {
    const { url } = (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u4)(data) ? data : {};
    if (typeof url === 'string' && url.trim() !== '')
        mask(url);
    const parsed = typeof url === 'string' ? URL.parse(url) : null;
    if (typeof url === 'string' && isKey(url) && parsed !== null && (0,_http_addresses_js__WEBPACK_IMPORTED_MODULE_1__/* .maySendSecretsTo */ .k1)(parsed)) {
        return url;
    }
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H({
        attempted: "use the ownership transfer link in Neon's answer",
        answered: 'it is not an https address',
        remedy: 'check that `api_host` is the Neon API.',
    });
}


/***/ })

};
