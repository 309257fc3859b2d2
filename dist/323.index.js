export const id = 323;
export const ids = [323];
export const modules = {

/***/ 8253:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OO: () => (/* binding */ isRemovedRoute),
/* harmony export */   j3: () => (/* binding */ rejectsStack),
/* harmony export */   pE: () => (/* binding */ stackApiError),
/* harmony export */   tY: () => (/* binding */ MIGRATION_URL)
/* harmony export */ });
/* harmony import */ var _clients_http_response_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9233);
/* harmony import */ var _clients_neon_api_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7591);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1469);



/** Where Neon documents how to leave Stack Auth. */
const MIGRATION_URL = 'https://neon.com/docs/auth/migrate/from-legacy-auth';
/**
 * Whether Neon says that it serves this part of Stack Auth no more: with the plain 404 of a route that
 * there is not, with 410, or in words.
 */
function isRemovedRoute(answer) {
    if (answer.status === 410)
        return true;
    if (answer.status === 404 && !(0,_clients_neon_api_error_js__WEBPACK_IMPORTED_MODULE_1__/* .isNotFound */ .c)(answer))
        return true;
    return answer.status >= 400 && answer.status < 500 && REMOVED.test((0,_clients_http_response_js__WEBPACK_IMPORTED_MODULE_0__/* .errorMessage */ .gJ)(answer));
}
const REMOVED = /deprecat|no longer (available|supported|offered)|sunset|discontinued|retired/i;
/**
 * Whether a route of branches says that it is not for Stack Auth, so that the older one of projects
 * has to be asked. How Neon says so is not known: any of the statuses of a wrong request, with a
 * message about the provider.
 */
function rejectsStack(answer) {
    if (isRemovedRoute(answer))
        return true;
    return ([400, 403, 405, 422, 501].includes(answer.status) &&
        /provider|stack|support/i.test((0,_clients_http_response_js__WEBPACK_IMPORTED_MODULE_0__/* .errorMessage */ .gJ)(answer)));
}
/**
 * The error for a user when Neon refused something about Stack Auth.
 *
 * @param attempted what the request was for, as the rest of "Could not …"
 */
function stackApiError(attempted, answer) {
    if (!isRemovedRoute(answer))
        return (0,_clients_neon_api_error_js__WEBPACK_IMPORTED_MODULE_1__/* .apiError */ .p)(attempted, answer);
    return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ({
        attempted,
        answered: `Neon answered ${(0,_clients_http_response_js__WEBPACK_IMPORTED_MODULE_0__/* .formatResponse */ .nZ)(answer)}`,
        likely: 'Neon has deprecated Stack Auth, and has removed this part of it.',
        remedy: `move the project to Better Auth (${MIGRATION_URL}) and set \`auth_provider: better_auth\`.`,
    });
}


/***/ }),

/***/ 4323:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkStackInputs: () => (/* binding */ checkStackInputs)
/* harmony export */ });
/* harmony import */ var _auth_settings_setting_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8071);
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4869);
/* harmony import */ var _project_settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5879);



/** Adds to the issues what was declared and Stack Auth does not have. */
function checkStackInputs(declared, issues) {
    const { users, userPassword, authSettings, testRecipient, lifetime, reset, sessions } = declared;
    if (userPassword !== '') {
        issues.add('user_password', `is not for auth_provider: stack, ${NO_PASSWORDS}`);
    }
    for (const [index, user] of users.entries()) {
        const extra = notOfStack(user, userPassword);
        if (extra.length === 0)
            continue;
        issues.add('users', `entry ${index + 1} has ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_0__/* .joinWithAnd */ .Ol)(extra)}, but with auth_provider: stack a user has an email and a name only, ${NO_PASSWORDS}`);
    }
    for (const { setting } of authSettings) {
        if ((0,_project_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .hasSetting */ .VY)(setting))
            continue;
        issues.add((0,_auth_settings_setting_js__WEBPACK_IMPORTED_MODULE_2__/* .settingName */ .QX)(setting), NOT_THERE);
    }
    if (testRecipient !== undefined)
        issues.add('email_provider.test_recipient', NOT_THERE);
    if (lifetime === 'job') {
        issues.add('lifetime', 'job is not for auth_provider: stack; use `operation: teardown` at the end');
    }
    if (sessions !== undefined) {
        issues.add('sessions', `is not for auth_provider: stack, ${NO_PASSWORDS}`);
    }
    if (reset) {
        issues.add('reset', 'is not for auth_provider: stack, where a branch copies no auth from its parent');
    }
}
/** @param userPassword for every user that declares none; it is an issue of its own */
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
const NO_PASSWORDS = "because Neon's API for it makes users without passwords and cannot list them";
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
/* harmony import */ var _neon_sdk_raw__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8998);
/* harmony import */ var _auth_settings_email_provider_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7309);
/* harmony import */ var _auth_settings_oauth_providers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5163);
/* harmony import */ var _auth_settings_setting_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8071);
/* harmony import */ var _clients_neon_api_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7591);
/* harmony import */ var _clients_neon_neon_client_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8091);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8253);
/* harmony import */ var _routes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3312);








/** Whether Stack Auth has a setting of this kind: OAuth providers, and the mail server. */
function hasSetting(setting) {
    return setting === _auth_settings_email_provider_js__WEBPACK_IMPORTED_MODULE_0__/* .emailProvider */ .G || (0,_auth_settings_oauth_providers_js__WEBPACK_IMPORTED_MODULE_1__/* .isOauthProvider */ .xA)(setting);
}
/**
 * Reads the settings of the project's auth, as those of a branch's are told.
 *
 * @throws ActionError if Neon refuses
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
    const { response, data } = await (0,_clients_neon_neon_client_js__WEBPACK_IMPORTED_MODULE_3__/* .requestNeon */ .c8)(neon, attempted, (client) => (0,_neon_sdk_raw__WEBPACK_IMPORTED_MODULE_6__/* .listNeonAuthOauthProviders */ .sl)({ client, path: (0,_routes_js__WEBPACK_IMPORTED_MODULE_5__/* .projectPath */ .DZ)(neon) }));
    if ((0,_clients_neon_api_error_js__WEBPACK_IMPORTED_MODULE_2__/* .isNotFound */ .c)(response))
        return undefined;
    if (!Array.isArray(data?.providers))
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .stackApiError */ .pE)(attempted, response);
    return data.providers;
}
async function readMailServer(neon) {
    const attempted = `read the mail server of project ${neon.projectId}`;
    const { response, data } = await (0,_clients_neon_neon_client_js__WEBPACK_IMPORTED_MODULE_3__/* .requestNeon */ .c8)(neon, attempted, (client) => (0,_neon_sdk_raw__WEBPACK_IMPORTED_MODULE_6__/* .getNeonAuthEmailServer */ .YF)({ client, path: (0,_routes_js__WEBPACK_IMPORTED_MODULE_5__/* .projectPath */ .DZ)(neon) }));
    if ((0,_clients_neon_api_error_js__WEBPACK_IMPORTED_MODULE_2__/* .isNotFound */ .c)(response))
        return undefined;
    if (data === undefined)
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .stackApiError */ .pE)(attempted, response);
    return data;
}
/**
 * Writes a setting of the project's auth.
 *
 * @throws ActionError if Neon refuses
 */
async function writeProjectSetting(neon, branch, change) {
    const send = change.setting === _auth_settings_email_provider_js__WEBPACK_IMPORTED_MODULE_0__/* .emailProvider */ .G ? requestMailServer : requestProvider;
    const answer = await send(neon, branch, change);
    const attempted = `set ${(0,_auth_settings_setting_js__WEBPACK_IMPORTED_MODULE_7__/* .settingName */ .QX)(change.setting)} for branch ${branch.id}`;
    if (answer.status >= 300)
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .stackApiError */ .pE)(attempted, answer);
}
/**
 * Removes an OAuth provider from the project's auth. That it is gone already (404) is as good.
 *
 * @throws ActionError if Neon refuses
 */
async function removeProjectSetting(neon, branch, setting) {
    const attempted = `remove ${(0,_auth_settings_setting_js__WEBPACK_IMPORTED_MODULE_7__/* .settingName */ .QX)(setting)} for branch ${branch.id}`;
    const { response: answer } = await (0,_clients_neon_neon_client_js__WEBPACK_IMPORTED_MODULE_3__/* .requestNeon */ .c8)(neon, attempted, (client) => (0,_neon_sdk_raw__WEBPACK_IMPORTED_MODULE_6__/* .deleteNeonAuthOauthProvider */ ._Z)({
        client,
        path: { ...(0,_routes_js__WEBPACK_IMPORTED_MODULE_5__/* .projectPath */ .DZ)(neon), oauth_provider_id: providerId(setting) },
    }), IDEMPOTENT);
    if (answer.status >= 300 && !(0,_clients_neon_api_error_js__WEBPACK_IMPORTED_MODULE_2__/* .isNotFound */ .c)(answer))
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .stackApiError */ .pE)(attempted, answer);
}
/** Each sets something; setting it twice is setting it once. */
const IDEMPOTENT = { idempotent: true };
async function requestMailServer(neon, branch, { body }) {
    const { response } = await (0,_clients_neon_neon_client_js__WEBPACK_IMPORTED_MODULE_3__/* .requestNeon */ .c8)(neon, `set email_provider for branch ${branch.id}`, (client) => (0,_neon_sdk_raw__WEBPACK_IMPORTED_MODULE_6__/* .updateNeonAuthEmailServer */ .pw)({
        client,
        path: (0,_routes_js__WEBPACK_IMPORTED_MODULE_5__/* .projectPath */ .DZ)(neon),
        // The setting's schema has made sure that it is one.
        body: body,
    }), IDEMPOTENT);
    return response;
}
/** Adds a provider, or changes it where it is there already (409). */
async function requestProvider(neon, branch, { setting, body, current }) {
    const attempted = `set ${(0,_auth_settings_setting_js__WEBPACK_IMPORTED_MODULE_7__/* .settingName */ .QX)(setting)} for branch ${branch.id}`;
    const id = providerId(setting);
    if (current === undefined) {
        const added = await (0,_clients_neon_neon_client_js__WEBPACK_IMPORTED_MODULE_3__/* .requestNeon */ .c8)(neon, attempted, (client) => (0,_neon_sdk_raw__WEBPACK_IMPORTED_MODULE_6__/* .addNeonAuthOauthProvider */ .Om)({ client, path: (0,_routes_js__WEBPACK_IMPORTED_MODULE_5__/* .projectPath */ .DZ)(neon), body: { ...body, id } }), IDEMPOTENT);
        if (added.response.status !== 409)
            return added.response;
    }
    const { response } = await (0,_clients_neon_neon_client_js__WEBPACK_IMPORTED_MODULE_3__/* .requestNeon */ .c8)(neon, attempted, (client) => (0,_neon_sdk_raw__WEBPACK_IMPORTED_MODULE_6__/* .updateNeonAuthOauthProvider */ .gp)({
        client,
        path: { ...(0,_routes_js__WEBPACK_IMPORTED_MODULE_5__/* .projectPath */ .DZ)(neon), oauth_provider_id: id },
        body,
    }), IDEMPOTENT);
    return response;
}
function providerId({ path }) {
    return path.at(-1);
}


/***/ }),

/***/ 3312:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DZ: () => (/* binding */ projectPath),
/* harmony export */   GP: () => (/* binding */ requestBranchRemoval),
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
/* harmony import */ var _neon_sdk_raw__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8998);
/* harmony import */ var _clients_neon_api_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7591);
/* harmony import */ var _clients_neon_neon_client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8091);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8253);
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4045);





/*
 * Neon's routes for Stack Auth. Those below `/projects/auth` and `/projects/{id}/auth` name no branch
 * and act on the project's auth; they take a checked branch all the same, for which the caller has made
 * sure that the project's auth is its own. Each sends once, without looking after a lost response.
 */
const PROVIDER = { auth_provider: 'stack' };
function database(name) {
    return name === undefined ? {} : { database_name: name };
}
/** The project's part of a path, as the SDK takes it. */
function projectPath({ projectId }) {
    return { project_id: projectId };
}
/** Enables Stack Auth by the route of branches. The reply holds the SDK keys. @throws NetworkError */
async function requestOnBranch(neon, branch, { databaseName }) {
    return await (0,_clients_neon_neon_client_js__WEBPACK_IMPORTED_MODULE_1__/* .requestNeon */ .c8)((0,_secrets_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutQuotedAnswers */ .g)(neon), `enable Stack Auth on branch ${branch.id}`, (client) => (0,_neon_sdk_raw__WEBPACK_IMPORTED_MODULE_4__/* .createNeonAuth */ .vq)({
        client,
        path: (0,_clients_neon_neon_client_js__WEBPACK_IMPORTED_MODULE_1__/* .branchPath */ .WJ)(neon, branch),
        body: { ...PROVIDER, ...database(databaseName) },
    }));
}
/** Enables Stack Auth by the older route of projects. The reply holds the keys. @throws NetworkError */
async function requestOnProject(neon, branch, { databaseName, roleName }) {
    return await (0,_clients_neon_neon_client_js__WEBPACK_IMPORTED_MODULE_1__/* .requestNeon */ .c8)((0,_secrets_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutQuotedAnswers */ .g)(neon), `enable Stack Auth for branch ${branch.id}`, (client) => (0,_neon_sdk_raw__WEBPACK_IMPORTED_MODULE_4__/* .createNeonAuthIntegration */ .zY)({
        client,
        body: {
            ...PROVIDER,
            ...projectPath(neon),
            branch_id: branch.id,
            ...database(databaseName),
            ...(roleName !== undefined && { role_name: roleName }),
        },
    }));
}
/** Removes auth by the route of branches. @throws NetworkError */
async function requestBranchRemoval(neon, branch, deleteData) {
    const { response } = await (0,_clients_neon_neon_client_js__WEBPACK_IMPORTED_MODULE_1__/* .requestNeon */ .c8)(neon, `disable auth on branch ${branch.id}`, (client) => (0,_neon_sdk_raw__WEBPACK_IMPORTED_MODULE_4__/* .disableNeonAuth */ .tm)({
        client,
        path: (0,_clients_neon_neon_client_js__WEBPACK_IMPORTED_MODULE_1__/* .branchPath */ .WJ)(neon, branch),
        body: { delete_data: deleteData },
    }), { idempotent: true });
    return response;
}
/** Removes the project's auth. @throws NetworkError */
async function requestRemoval(neon, branch, deleteData) {
    const { response } = await (0,_clients_neon_neon_client_js__WEBPACK_IMPORTED_MODULE_1__/* .requestNeon */ .c8)(neon, `remove Stack Auth of branch ${branch.id}`, (client) => (0,_neon_sdk_raw__WEBPACK_IMPORTED_MODULE_4__/* .deleteNeonAuthIntegration */ .ki)({
        client,
        path: { ...projectPath(neon), ...PROVIDER },
        body: { delete_data: deleteData },
    }), { idempotent: true });
    return response;
}
/** Makes new SDK keys for the project's auth. @throws NetworkError */
async function requestKeys(neon, branch) {
    return await (0,_clients_neon_neon_client_js__WEBPACK_IMPORTED_MODULE_1__/* .requestNeon */ .c8)((0,_secrets_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutQuotedAnswers */ .g)(neon), `make SDK keys for branch ${branch.id}`, (client) => (0,_neon_sdk_raw__WEBPACK_IMPORTED_MODULE_4__/* .createNeonAuthProviderSdkKeys */ .i1)({ client, body: { ...PROVIDER, ...projectPath(neon) } }));
}
/** Asks for a link by which the project's auth can be claimed. @throws NetworkError */
async function requestTransfer(neon, branch) {
    return await (0,_clients_neon_neon_client_js__WEBPACK_IMPORTED_MODULE_1__/* .requestNeon */ .c8)((0,_secrets_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutQuotedAnswers */ .g)(neon), `ask for the link to claim auth of ${branch.id}`, (client) => (0,_neon_sdk_raw__WEBPACK_IMPORTED_MODULE_4__/* .transferNeonAuthProviderProject */ .Yu)({ client, body: { ...PROVIDER, ...projectPath(neon) } }));
}
/** Creates a user without a password. @throws NetworkError */
async function requestStackUser(neon, branch, { email, name }) {
    const attempted = `create the user ${email} for branch ${branch.id}`;
    const { response, data } = await (0,_clients_neon_neon_client_js__WEBPACK_IMPORTED_MODULE_1__/* .requestNeon */ .c8)(neon, attempted, (client) => (0,_neon_sdk_raw__WEBPACK_IMPORTED_MODULE_4__/* .createNeonAuthNewUser */ .ig)({ client, body: { ...PROVIDER, ...projectPath(neon), email, name } }));
    return { response, id: data && (0,_clients_neon_neon_client_js__WEBPACK_IMPORTED_MODULE_1__/* .checkedId */ .VJ)(data.id, `the user ${email}`) };
}
/**
 * Lists the domains that the project's auth trusts, in the spelling in which Neon keeps them.
 *
 * @returns undefined if there is no auth (404)
 * @throws ActionError if Neon refuses
 */
async function listProjectDomains(neon) {
    const attempted = `list the domains of the auth of project ${neon.projectId}`;
    const { response, data } = await (0,_clients_neon_neon_client_js__WEBPACK_IMPORTED_MODULE_1__/* .requestNeon */ .c8)(neon, attempted, (client) => (0,_neon_sdk_raw__WEBPACK_IMPORTED_MODULE_4__/* .listNeonAuthRedirectUriWhitelistDomains */ .VQ)({ client, path: projectPath(neon) }));
    if ((0,_clients_neon_api_error_js__WEBPACK_IMPORTED_MODULE_0__/* .isNotFound */ .c)(response))
        return undefined;
    if (!Array.isArray(data?.domains))
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .stackApiError */ .pE)(attempted, response);
    return data.domains.map(({ domain }) => String(domain));
}
/** Adds a domain. @throws NetworkError */
async function requestProjectDomain(neon, branch, origin) {
    const { response } = await (0,_clients_neon_neon_client_js__WEBPACK_IMPORTED_MODULE_1__/* .requestNeon */ .c8)(neon, `trust ${origin} for branch ${branch.id}`, (client) => (0,_neon_sdk_raw__WEBPACK_IMPORTED_MODULE_4__/* .addNeonAuthDomainToRedirectUriWhitelist */ .Ub)({
        client,
        path: projectPath(neon),
        body: { ...PROVIDER, domain: origin },
    }));
    return response;
}
/** Removes domains; one that is not there (any more) is no error. @throws NetworkError */
async function requestProjectDomainsRemoval(neon, branch, domains) {
    const { response } = await (0,_clients_neon_neon_client_js__WEBPACK_IMPORTED_MODULE_1__/* .requestNeon */ .c8)(neon, `remove domains of branch ${branch.id}`, (client) => (0,_neon_sdk_raw__WEBPACK_IMPORTED_MODULE_4__/* .deleteNeonAuthDomainFromRedirectUriWhitelist */ .bY)({
        client,
        path: projectPath(neon),
        body: { ...PROVIDER, domains: domains.map((domain) => ({ domain })) },
    }), { idempotent: true });
    return response;
}


/***/ }),

/***/ 4045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EK: () => (/* binding */ extractKeys),
/* harmony export */   Pu: () => (/* binding */ extractClaimUrl),
/* harmony export */   g: () => (/* binding */ withoutQuotedAnswers)
/* harmony export */ });
/* harmony import */ var _clients_http_response_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9233);
/* harmony import */ var _clients_http_urls_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7068);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1469);
/* harmony import */ var _lib_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(292);




/**
 * The same API for calls whose answers hold secrets: an answer that can't be read, or that sends
 * elsewhere, is not quoted in the error, since nothing in it could be masked.
 */
function withoutQuotedAnswers(neon) {
    const send = async (ask) => {
        const answer = await neon.http.send(ask);
        const { status } = answer;
        const readable = status < 300 ? (0,_clients_http_response_js__WEBPACK_IMPORTED_MODULE_0__/* .isJson */ .Fh)(answer) : status >= 400;
        return readable ? answer : { ...answer, text: NOT_SHOWN };
    };
    return { ...neon, http: { ...neon.http, send } };
}
const NOT_SHOWN = 'an answer of another form than expected; it may hold secrets, so it is not shown';
/**
 * Takes the keys out of Neon's answer; the secret one is masked before anything else happens.
 *
 * @returns undefined if there are none
 */
function extractKeys(data, mask) {
    const { pub_client_key: pub, secret_server_key: secret } = (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u4)(data) ? data : {};
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
 * @throws ActionError if it is no https address; it is not quoted
 */
function extractClaimUrl(data, mask) {
    const { url } = (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u4)(data) ? data : {};
    if (typeof url === 'string' && url.trim() !== '')
        mask(url, { exact: true });
    const parsed = typeof url === 'string' ? URL.parse(url) : null;
    if (typeof url === 'string' && isKey(url) && parsed !== null && (0,_clients_http_urls_js__WEBPACK_IMPORTED_MODULE_1__/* .maySendSecretsTo */ .k1)(parsed)) {
        return url;
    }
    throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ({
        attempted: "use the ownership transfer link in Neon's answer",
        answered: 'it is not an https address',
        remedy: 'check that `api_host` is the Neon API.',
    });
}


/***/ })

};
