export const id = 98;
export const ids = [98];
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


/***/ }),

/***/ 6098:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  carryOutOnStack: () => (/* binding */ carryOutOnStack)
});

// EXTERNAL MODULE: ./build/failure.js
var failure = __webpack_require__(9874);
// EXTERNAL MODULE: ./build/neon/branches.js
var branches = __webpack_require__(7553);
// EXTERNAL MODULE: ./build/observe/observe.js + 4 modules
var observe = __webpack_require__(5595);
// EXTERNAL MODULE: ./build/observe/status.js
var observe_status = __webpack_require__(3237);
// EXTERNAL MODULE: ./build/report/of-status.js
var of_status = __webpack_require__(5429);
// EXTERNAL MODULE: ./build/report/report.js
var report_report = __webpack_require__(7177);
// EXTERNAL MODULE: ./build/text.js
var build_text = __webpack_require__(977);
// EXTERNAL MODULE: ./build/apply/outcomes.js
var outcomes = __webpack_require__(6858);
// EXTERNAL MODULE: ./build/apply/ready.js
var ready = __webpack_require__(4296);
// EXTERNAL MODULE: ./build/stack-auth/gone.js
var gone = __webpack_require__(7701);
;// CONCATENATED MODULE: ./build/stack-auth/belonging.js



/** @param listed auth on any branch of the project; undefined if Neon does not tell */
function ownerOfProjectsAuth(branch, listed) {
    if (listed === undefined)
        return 'unknown';
    if (listed.length === 0)
        return 'nobody';
    return listed.every(({ branchId }) => branchId === branch.id) ? 'this branch' : 'another branch';
}
/**
 * Stops before a route of projects is used, if what it acts on is not (only) this branch's.
 *
 * @param attempted what the route is for, as the rest of "Could not …"
 * @param beforeEnabling whether there may be no auth at all yet
 * @throws Failure
 */
function checkProjectsAuthIsOf(branch, listed, attempted, beforeEnabling = false) {
    const owner = ownerOfProjectsAuth(branch, listed);
    if (owner === 'this branch' || (owner === 'nobody' && beforeEnabling))
        return;
    const others = (listed ?? []).filter(({ branchId }) => branchId !== branch.id);
    const answered = {
        unknown: "Neon does not tell whose the project's auth is (any more)",
        nobody: "the project's list of auth does not have this branch",
        'another branch': `the project also has auth on ${(0,build_text/* listed */.KE)(others.map(({ branchId }) => `branch ${(0,build_text/* printable */.g$)(branchId, 80)}`))}`,
    }[owner];
    throw new failure/* Failure */.H({
        attempted: `${attempted} for branch "${(0,build_text/* printable */.g$)(branch.name)}" (${branch.id})`,
        answered,
        likely: 'with Stack Auth this is a matter of the whole project, and it would change what is not the preview.',
        remedy: `do it in the Neon console, under Auth; or move to Better Auth, where every branch has its own (${gone/* MIGRATION */.DM}), and say \`auth_provider: better_auth\`.`,
    });
}
/**
 * Stops before the auth project is taken away from a person who has claimed it.
 *
 * @param attempted as the rest of "Could not …"
 * @throws Failure if it is not Neon's to give or to remove
 */
function checkOwnedByNeon(ownedBy, attempted) {
    if (ownedBy === 'neon')
        return;
    throw new failure/* Failure */.H({
        attempted,
        answered: `the auth project is not owned by Neon, but by "${(0,build_text/* printable */.g$)(ownedBy, 40)}"`,
        likely: 'a person has claimed it, so it is theirs.',
        remedy: "ask its owner: it is kept in their account at Stack Auth, and in the project's Auth page.",
    });
}

// EXTERNAL MODULE: ./build/http/retry.js
var retry = __webpack_require__(4675);
// EXTERNAL MODULE: ./build/neon/trusted-domains.js
var trusted_domains = __webpack_require__(3990);
// EXTERNAL MODULE: ./build/stack-auth/routes.js
var routes = __webpack_require__(3312);
;// CONCATENATED MODULE: ./build/stack-auth/domains.js





/**
 * Makes the project's auth trust an origin. That it is trusted already (409) is as good.
 *
 * @throws Failure if Neon refuses
 */
async function trustProjectDomain(neon, branch, origin) {
    const present = async () => {
        const domains = (await (0,routes/* listProjectDomains */.td)(neon)) ?? [];
        return domains.some((domain) => (0,trusted_domains/* originOf */.yv)(domain) === origin) || undefined;
    };
    const write = () => (0,routes/* requestProjectDomain */.NL)(neon, branch, origin);
    const outcome = await (0,retry/* settled */.gu)(write, present, neon.wire);
    if ('found' in outcome || outcome.answer.status < 300)
        return;
    if (outcome.answer.status === 409 && (await present()))
        return;
    throw (0,gone/* stackRefused */.X1)(`trust ${origin} for branch ${branch.id}`, outcome.answer);
}
/**
 * Makes the project's auth stop trusting domains.
 *
 * @param domains in the spelling in which Neon keeps them
 * @throws Failure if Neon refuses
 */
async function distrustProjectDomains(neon, branch, domains) {
    const write = () => (0,routes/* requestProjectDomainsRemoval */.sp)(neon, branch, domains);
    const answer = await (0,retry/* repeated */.ZD)(write, neon.wire);
    if (answer.status < 300)
        return;
    throw (0,gone/* stackRefused */.X1)(`stop trusting ${(0,build_text/* listed */.KE)(domains)} for branch ${branch.id}`, answer);
}

// EXTERNAL MODULE: ./build/http/answer.js
var http_answer = __webpack_require__(3631);
// EXTERNAL MODULE: ./build/json.js
var json = __webpack_require__(9368);
// EXTERNAL MODULE: ./node_modules/@neon/sdk/dist/client/raw.gen.js + 4 modules
var raw_gen = __webpack_require__(9446);
// EXTERNAL MODULE: ./build/http/addresses.js
var addresses = __webpack_require__(5249);
// EXTERNAL MODULE: ./build/neon/api.js
var api = __webpack_require__(293);
// EXTERNAL MODULE: ./build/neon/branch-path.js
var branch_path = __webpack_require__(5045);
// EXTERNAL MODULE: ./build/neon/project-integrations.js
var project_integrations = __webpack_require__(3282);
// EXTERNAL MODULE: ./build/neon/refused.js
var refused = __webpack_require__(6865);
;// CONCATENATED MODULE: ./build/stack-auth/integration.js









/** Whether a provider of Neon's API is Stack Auth; the document of April 2026 has `stack_v2` too. */
function isStack({ authProvider }) {
    return authProvider === 'stack' || authProvider === 'stack_v2';
}
/**
 * Looks at the auth of a branch and of its project, both together.
 *
 * @throws Failure if Neon refuses, or serves neither any more: that nothing is there is not known then
 */
async function findAuth(neon, branch) {
    const [told, listed] = await Promise.all([tellOfBranch(neon, branch), (0,project_integrations/* listIntegrations */.i)(neon)]);
    if ('gone' in told && listed === undefined)
        throw (0,gone/* stackRefused */.X1)(reading(branch), told.gone);
    const inList = listed?.find(({ branchId }) => branchId === branch.id);
    const own = 'found' in told ? told.found : undefined;
    return { own: own ?? (inList && { ...inList, toldBy: 'project' }), listed };
}
function reading({ id }) {
    return `read the auth of branch ${id}`;
}
async function tellOfBranch(neon, branch) {
    const { answer, data } = await (0,api/* ask */.kA)(neon, reading(branch), (client) => (0,raw_gen/* getNeonAuth */.bj0)({ client, path: (0,branch_path/* branchPath */.W)(neon, branch) }));
    if (data !== undefined) {
        const found = {
            toldBy: 'branch',
            authProvider: String(data.auth_provider),
            branchId: String(data.branch_id),
            databaseName: String(data.db_name),
            ownedBy: String(data.owned_by),
            jwksUrl: String(data.jwks_url),
        };
        return { found };
    }
    if ((0,refused/* saysAbsent */.i)(answer))
        return { found: undefined };
    // That leaves the project's list.
    if ((0,gone/* isGone */.ST)(answer))
        return { gone: answer };
    throw (0,gone/* stackRefused */.X1)(reading(branch), answer);
}
/**
 * Lets a branch's auth through if it is Stack Auth, and the branch's own.
 *
 * @throws Failure if it is Better Auth, or another branch's
 */
function asStack(branch, found) {
    const { authProvider, branchId, ownedBy, databaseName, jwksUrl, toldBy } = found;
    const attempted = `use the auth of branch "${(0,build_text/* printable */.g$)(branch.name)}" as Stack Auth`;
    if (!isStack(found)) {
        throw new failure/* Failure */.H({
            attempted,
            answered: `it is of the provider "${(0,build_text/* printable */.g$)(authProvider, 40)}", and \`auth_provider\` says stack`,
            likely: 'the project has been moved from Stack Auth to Better Auth.',
            remedy: 'leave `auth_provider` out, or say `auth_provider: better_auth`.',
        });
    }
    if (branchId !== branch.id) {
        throw new failure/* Failure */.H({
            attempted,
            answered: `it is not the branch's own (${branch.id}), but that of branch ${(0,build_text/* printable */.g$)(branchId, 80)}`,
            likely: "the branch was copied from that one, and shares its parent's auth project.",
            remedy: 'leave it alone: what this action does is for the preview branch only. Change it in the Neon console, under Auth.',
        });
    }
    const jwks = (0,addresses/* addressFromNeon */.$Q)(jwksUrl, 'jwks_url');
    return { authProvider, baseUrl: undefined, jwksUrl: jwks, databaseName, ownedBy, toldBy };
}

;// CONCATENATED MODULE: ./build/stack-auth/enable.js









/**
 * Enables Stack Auth on a branch: by the route of branches, or by the older one of projects where that
 * does not take Stack Auth and the project has no auth on another branch.
 *
 * @throws Failure if it can't be enabled, or what was enabled can't be used
 */
async function enableStack(neon, branch, databaseName, keepKeys) {
    const attempted = `enable Stack Auth on branch "${(0,build_text/* printable */.g$)(branch.name)}" (${branch.id})`;
    const first = await tryToEnable(routes/* requestOnBranch */.Lw, neon, branch, databaseName, keepKeys);
    if ('enabled' in first)
        return first.enabled;
    if (!(0,gone/* takesNoStack */.mC)(first.answer))
        throw await notEnabled(attempted, first.answer);
    // Looked at anew, since it must hold at this moment.
    const { listed } = await findAuth(neon, branch);
    if (listed === undefined && (0,gone/* isGone */.ST)(first.answer))
        throw (0,gone/* stackRefused */.X1)(attempted, first.answer);
    checkProjectsAuthIsOf(branch, listed, 'enable Stack Auth by the route of projects', true);
    const second = await tryToEnable(routes/* requestOnProject */.k1, neon, branch, databaseName, keepKeys);
    if ('enabled' in second)
        return second.enabled;
    throw await notEnabled(attempted, second.answer);
}
async function tryToEnable(request, neon, branch, databaseName, keepKeys) {
    let data;
    const look = async () => (await findAuth(neon, branch)).own;
    const outcome = await (0,retry/* settled */.gu)(async () => {
        const reply = await request(neon, branch, databaseName);
        data = reply.data;
        keepKeys(data);
        return reply.answer;
    }, look, neon.wire);
    if ('found' in outcome) {
        return { enabled: { integration: asStack(branch, outcome.found), created: true } };
    }
    const { answer } = outcome;
    if (answer.status < 300) {
        const integration = asStack(branch, (await tell(look)) ?? toldBy(data, branch, databaseName));
        return { enabled: { integration, created: true } };
    }
    // Another job was faster, or an answer was early.
    const present = answer.status === 409 ? await look() : undefined;
    return present === undefined
        ? { answer }
        : { enabled: { integration: asStack(branch, present), created: false } };
}
/** What Neon tells of it now, as the database; the keys must not be lost if it does not. */
async function tell(look) {
    try {
        return await look();
    }
    catch (error) {
        if (error instanceof failure/* Failure */.H)
            return undefined;
        throw error;
    }
}
/** What the answer to enabling tells. */
function toldBy(data, { id }, databaseName) {
    const { auth_provider, jwks_url } = (0,json/* isRecord */.u4)(data) ? data : {};
    return {
        toldBy: 'branch',
        authProvider: String(auth_provider ?? 'stack'),
        branchId: id,
        databaseName: databaseName ?? '',
        ownedBy: 'neon',
        jwksUrl: String(jwks_url),
    };
}
async function notEnabled(attempted, answer) {
    if (answer.status !== 409)
        return (0,gone/* stackRefused */.X1)(attempted, answer);
    return new failure/* Failure */.H({
        attempted,
        answered: `Neon answered ${(0,http_answer/* described */.WY)(answer)}, but no auth can be read there`,
        likely: 'a schema `neon_auth` was left over on the branch, with the users in it.',
        remedy: 'if they are not needed any more, run this SQL on the branch (never on its parent), then run the job again: DROP SCHEMA neon_auth CASCADE;',
    });
}

// EXTERNAL MODULE: ./build/plan/domains.js
var domains = __webpack_require__(5871);
// EXTERNAL MODULE: ./build/plan/plan.js
var plan_plan = __webpack_require__(1583);
// EXTERNAL MODULE: ./build/plan/settings.js
var plan_settings = __webpack_require__(229);
// EXTERNAL MODULE: ./build/plan/teardown.js + 1 modules
var teardown = __webpack_require__(4984);
;// CONCATENATED MODULE: ./build/stack-auth/plan.js








/**
 * Plans what an open preview needs and has not got. What Stack Auth keeps for the whole project is
 * planned only if the project's auth is this branch's.
 *
 * @throws Failure if the branch's auth can't be used
 */
function planStackSetup(settings, observed) {
    const { branch, own, listed, project } = observed;
    if (branch !== undefined && own !== undefined)
        asStack(branch, own);
    const declared = (0,plan_settings/* planSettings */.Z)(settings, project?.settings);
    const changes = [...(0,domains/* planDomains */.$)(settings, project?.domains ?? []), ...declared.changes];
    const { users } = settings;
    const plan = {
        ...plan_plan/* NOTHING_PLANNED */.LM,
        auth: own === undefined ? [enable(settings)] : [],
        settings: changes,
        // Stack's users can't be listed: only making them again shows who is there.
        users: users.length > 0 ? [{ kind: 'seed', users }] : [],
        notes: [...notes(settings, observed), ...declared.notes],
    };
    if (branch !== undefined && (isAboutProject(plan) || settings.prune)) {
        checkProjectsAuthIsOf(branch, listed, projectsChanges(plan), own === undefined);
    }
    return plan;
}
/** Whether a plan changes what Stack Auth keeps for the whole project. */
function isAboutProject({ settings, users }) {
    return settings.length + users.length > 0;
}
/** What of a plan is the project's, as the rest of "Could not …". */
function projectsChanges(plan) {
    const kinds = (0,plan_plan/* changesOf */.fs)(plan).map(({ kind }) => kind);
    const domains = kinds.includes('trust') || kinds.includes('untrust');
    const settings = kinds.includes('set') || kinds.includes('remove');
    const all = [
        ...(domains ? ['domains'] : []),
        ...(settings ? ['settings'] : []),
        ...(kinds.includes('seed') ? ['users'] : []),
    ];
    return all.length > 0 ? `change ${(0,build_text/* listed */.KE)(all)}` : 'prune domains and OAuth providers';
}
function enable({ databaseName }) {
    return { kind: 'enable', databaseName, ifEnabled: 'keep', mayClearLeftover: false };
}
function notes({ dryRun, users, branch: name }, { branch }) {
    if (!dryRun)
        return [];
    if (branch === undefined) {
        return [`There is no branch ${(0,build_text/* printable */.g$)(name, 100)} yet. This is planned for when there is.`];
    }
    return users.length > 0
        ? ["Stack Auth's users can not be listed, so who of them is there already is not known."]
        : [];
}
/**
 * Plans what a closed preview needs: its auth removed, and nobody else's.
 *
 * @throws Failure if the auth is not Stack Auth, not this branch's, or not Neon's
 */
function planStackTeardown(settings, observed) {
    const { branch, own, listed } = observed;
    if (branch === undefined)
        return plan_plan/* NOTHING_PLANNED */.LM;
    if (settings.automatic)
        (0,teardown/* checkBelongs */.DP)(branch, settings.pullRequest, 'teardown');
    if (own === undefined) {
        const others = listed?.filter(isStack).map(({ branchId }) => (0,build_text/* printable */.g$)(branchId, 80));
        return { ...plan_plan/* NOTHING_PLANNED */.LM, warnings: others?.map(leftAlone) ?? [NOT_SEEN] };
    }
    const { ownedBy } = asStack(branch, own);
    checkOwnedByNeon(ownedBy, `remove the auth of branch "${(0,build_text/* printable */.g$)(branch.name)}"`);
    return { ...plan_plan/* NOTHING_PLANNED */.LM, auth: [{ kind: 'disable', deleteData: settings.deleteData }] };
}
const NOT_SEEN = "The preview's branch has no auth, but Neon does not list the auth of the project (any more), or not for this key. Stack Auth that only that list has would be left over: see the Neon console, under Auth.";
function leftAlone(branchId) {
    return `The project has Stack Auth on branch ${branchId}. It is not this preview's, so it was not touched.`;
}
/** What is done to hand it over, as the rest of "to …". */
const HAND_OVER_WORDS = {
    keys: 'make new SDK keys for the auth project',
    claim: 'ask for the link by which the auth project can be claimed',
};
/**
 * Sees to it that keys or a claim link are made for this branch's auth project only.
 *
 * @returns its auth
 * @throws Failure if there is none, or it is not the branch's own
 */
function checkHandOver(what, branch, { own, listed }) {
    const attempted = HAND_OVER_WORDS[what];
    if (own === undefined) {
        throw new failure/* Failure */.H({
            attempted: `${attempted} of branch "${(0,build_text/* printable */.g$)(branch.name)}" (${branch.id})`,
            answered: listed === undefined
                ? 'Neon tells of no Stack Auth there, and does not list that of the project (any more)'
                : 'Stack Auth is not enabled there',
            likely: '`branch` names another branch, or the preview was not set up with Stack Auth.',
            remedy: 'give `branch` the name of the branch that `operation: status` shows.',
        });
    }
    const integration = asStack(branch, own);
    if (what === 'claim')
        checkOwnedByNeon(integration.ownedBy, attempted);
    checkProjectsAuthIsOf(branch, listed, attempted);
    return integration;
}

// EXTERNAL MODULE: ./build/stack-auth/project-settings.js
var project_settings = __webpack_require__(5879);
// EXTERNAL MODULE: ./build/neon/integration.js
var integration = __webpack_require__(2015);
;// CONCATENATED MODULE: ./build/stack-auth/remove.js








/**
 * Removes a branch's Stack Auth: by the route of branches, or by the older one of projects where only
 * that knows it, if the project has no auth on another branch. A 404 counts for done only where Neon
 * does not tell the auth any more.
 *
 * @param toldBy which route knew it when it was found, and checked
 * @throws Failure if Neon refuses
 */
async function removeStack(neon, branch, toldBy, deleteData) {
    const attempted = `remove Stack Auth from branch "${(0,build_text/* printable */.g$)(branch.name)}" (${branch.id})`;
    let saidAbsent = false;
    if (toldBy !== 'project') {
        const answer = await (0,retry/* repeated */.ZD)(() => (0,integration/* requestDisable */.cs)(neon, branch, deleteData), neon.wire);
        if (answer.status < 300)
            return;
        saidAbsent = (0,refused/* saysAbsent */.i)(answer);
        if (!saidAbsent && !(0,gone/* takesNoStack */.mC)(answer))
            throw (0,gone/* stackRefused */.X1)(attempted, answer);
    }
    // Looked at anew, since it must hold at this moment.
    const found = await findAuth(neon, branch);
    if (saidAbsent && found.own === undefined)
        return;
    checkProjectsAuthIsOf(branch, found.listed, attempted);
    const answer = await (0,retry/* repeated */.ZD)(() => (0,routes/* requestRemoval */.yX)(neon, branch, deleteData), neon.wire);
    if (answer.status < 300)
        return;
    if ((0,refused/* saysAbsent */.i)(answer) && (await findAuth(neon, branch)).own === undefined)
        return;
    throw (0,gone/* stackRefused */.X1)(attempted, answer);
}

// EXTERNAL MODULE: ./build/stack-auth/secrets.js
var secrets = __webpack_require__(4045);
// EXTERNAL MODULE: ./build/seeding/problems.js
var seeding_problems = __webpack_require__(6810);
// EXTERNAL MODULE: ./build/seeding/seeding.js
var seeding = __webpack_require__(8143);
// EXTERNAL MODULE: ./build/seeding/without-password.js
var without_password = __webpack_require__(1040);
;// CONCATENATED MODULE: ./build/stack-auth/users.js






/** Users made at a time, below Neon's bursts of 40 requests a second for a route. */
const AT_ONCE = 5;
/**
 * Makes the users who are not there yet, without passwords. Whoever is there stays as they are.
 *
 * @returns those who are there now, and the error for those who are not
 */
async function seedStackUsers(neon, branch, users) {
    const { done, problems } = await (0,seeding_problems/* forEachUser */.Qe)(users, AT_ONCE, (user) => make(neon, branch, user));
    return {
        seeded: done,
        problem: problems.length > 0 ? (0,seeding_problems/* together */.bs)(problems, users.length) : undefined,
    };
}
async function make(neon, branch, { email, name = email }) {
    let id;
    const outcome = await (0,retry/* settled */.gu)(async () => {
        const reply = await (0,routes/* requestStackUser */.xK)(neon, branch, { email, name });
        id = reply.id;
        return reply.answer;
    }, 
    // They can't be looked up, but a repetition shows: the address is taken then.
    async () => undefined, neon.wire);
    if ('found' in outcome || (0,without_password/* saysTaken */._)(outcome.answer))
        return (0,seeding/* existingUser */.XI)(email);
    if (id === undefined)
        throw (0,gone/* stackRefused */.X1)(`create the user ${email}`, outcome.answer);
    return { email, id, name, roles: undefined, status: 'created' };
}

;// CONCATENATED MODULE: ./build/stack-auth/apply.js











/** Does the changes of a plan in their order. Never throws: what went wrong is in the result. */
async function applyStack(plan, target) {
    const run = new Application(target);
    const { outcomes } = run;
    const { timings } = target;
    for (const change of plan.auth)
        await timings.of('auth', () => outcomes.together([change]));
    if (plan.auth.some(({ kind }) => kind === 'enable') && isAboutProject(plan)) {
        // The plan was made when there was no auth: whose it is now has to be seen.
        await outcomes.together([], () => run.checkProject(projectsChanges(plan)));
    }
    await timings.of('domains and settings', () => outcomes.together(plan.settings, () => run.awaitKeys()));
    if (plan.users.length > 0)
        await timings.of('users', () => outcomes.together(plan.users));
    return run.result;
}
class Application {
    outcomes = new outcomes/* Outcomes */.q((change) => this.#perform(change));
    #target;
    #integration;
    #created = false;
    #keys;
    #users = [];
    constructor(target) {
        this.#target = target;
        this.#integration = target.integration;
    }
    get result() {
        return {
            outcomes: this.outcomes.all,
            integration: this.#integration,
            created: this.#created,
            keys: this.#keys,
            users: this.#users,
            errors: this.outcomes.errors,
        };
    }
    async checkProject(attempted) {
        const { neon, branch } = this.#target;
        const { listed } = await findAuth(neon, branch);
        checkProjectsAuthIsOf(branch, listed, attempted);
    }
    async awaitKeys() {
        const { neon, settings } = this.#target;
        if (this.#integration === undefined)
            return;
        await (0,ready/* awaitKeys */.p)(neon.wire, this.#integration.jwksUrl, settings.waitForReady);
    }
    async #perform(change) {
        const { neon, branch } = this.#target;
        switch (change.kind) {
            case 'enable': {
                const enabled = await enableStack(neon, branch, change.databaseName, (data) => this.#keepKeys(data));
                this.#integration = enabled.integration;
                this.#created = enabled.created;
                return enabled.created ? 'done' : 'unchanged';
            }
            case 'disable':
                await removeStack(neon, branch, this.#integration?.toldBy, change.deleteData);
                this.#integration = undefined;
                return 'done';
            case 'trust':
                await trustProjectDomain(neon, branch, change.origin);
                return 'done';
            case 'untrust':
                await distrustProjectDomains(neon, branch, change.domains);
                return 'done';
            case 'set':
                await (0,project_settings/* writeProjectSetting */.f4)(neon, branch, change);
                return 'done';
            case 'remove':
                await (0,project_settings/* removeProjectSetting */.YE)(neon, branch, change.setting);
                return 'done';
            case 'seed':
                return await this.#seed(change);
            /* v8 ignore start -- No plan for Stack Auth has these, since a reset and a test recipient are
               mistakes in the inputs. They stand here because a Change has these kinds as well, and none
               that is not carried out may pass for done. */
            case 'reset':
            case 'test mail':
                throw new Error(`Stack Auth has no ${change.kind}; it is refused before it is planned.`);
            /* v8 ignore stop */
        }
    }
    #keepKeys(data) {
        const keys = (0,secrets/* keysIn */.q7)(data, this.#target.mask);
        if (keys === undefined)
            return;
        this.#keys = keys;
        this.#created = true;
    }
    async #seed({ users }) {
        const { neon, branch } = this.#target;
        const { seeded, problem } = await seedStackUsers(neon, branch, users);
        this.#users = seeded;
        if (problem !== undefined)
            throw problem;
        return seeded.some(({ status }) => status === 'created') ? 'done' : 'unchanged';
    }
}

;// CONCATENATED MODULE: ./build/stack-auth/observe.js




/** What the declared settings have to be compared with. */
function needed({ domains, authSettings, prune }) {
    return { domains: domains.length > 0 || prune, settings: authSettings.length > 0 || prune };
}
/**
 * Reads the project's auth, if it is Stack Auth and this branch's: another branch's is no measure.
 *
 * @throws Failure if Neon refuses
 */
async function readProjectAuth(neon, branch, { own, listed }, { domains, settings }) {
    if (own === undefined || !isStack(own))
        return undefined;
    if (ownerOfProjectsAuth(branch, listed) !== 'this branch')
        return undefined;
    const [trusted = [], present = NO_SETTINGS] = await Promise.all([
        domains ? (0,routes/* listProjectDomains */.td)(neon) : undefined,
        settings ? (0,project_settings/* readProjectSettings */.L6)(neon) : undefined,
    ]);
    return { domains: trusted, settings: present };
}
const NO_SETTINGS = { auth: { name: undefined }, plugins: {}, webhooks: undefined };

// EXTERNAL MODULE: ./build/stack-auth/operations.js
var operations = __webpack_require__(5416);
// EXTERNAL MODULE: ./build/report/present.js
var present = __webpack_require__(6140);
// EXTERNAL MODULE: ./build/stack-auth/outputs.js
var outputs = __webpack_require__(2626);
;// CONCATENATED MODULE: ./build/stack-auth/summary.js
/** Where a claim link can be had that nobody else sees. */
const SAFELY = 'Take it where only you see it: in the Neon console, on the Auth page of the project, under Configuration, "Claim project"; or in a later step of the same job, from the output `claim_url`, which is masked, into a store of secrets.';
/**
 * What the job summary says of a claim link. Whoever opens the link owns the auth project, so it is
 * shown only where the summary is private.
 *
 * @param isPrivate whether nobody but the repository's own people can read the summary
 */
function claimInSummary(link, isPrivate) {
    if (!isPrivate) {
        return `> [!IMPORTANT]\n> The link to claim the auth project is not shown here, because this repository is not private: whoever opens it owns the auth project. ${SAFELY}`;
    }
    return `> [!CAUTION]\n> Whoever opens this link owns the auth project. Each run makes a new one.\n>\n> <a href="${entities(link)}">Claim the auth project</a>`;
}
/**
 * A text as HTML in which every character is an entity: the link is masked, and GitHub would blot it
 * out of the summary as well. A browser reads it as it was.
 */
function entities(text) {
    return [...text].map((character) => `&#${character.codePointAt(0)};`).join('');
}

;// CONCATENATED MODULE: ./build/stack-auth/report.js







const ONCE = 'Neon tells the SDK keys once: they are the outputs pub_client_key and secret_server_key of this step, and no later run has them. `operation: keys` makes new ones.';
const NOT_TOLD = "Neon's answer with the SDK keys was lost, or had none, and they come once. `operation: keys` makes new ones.";
/** The report of a dry run. */
function reportOfStackPlan(settings, { branch }, plan, integration) {
    return {
        ...report_report/* NOTHING */.K,
        operation: settings.operation,
        result: 'planned',
        branch,
        integration,
        domains: settings.domains,
        changes: (0,plan_plan/* changesOf */.fs)(plan).map((change) => ({ change: (0,plan_plan/* inWords */.r4)(change), status: 'planned' })),
        warnings: plan.warnings,
        notes: plan.notes,
    };
}
/** The report of a run that changed what had to be changed. */
function reportOfStackRun(settings, { branch }, plan, applied) {
    const { integration, created, keys, users, outcomes } = applied;
    return {
        ...report_report/* NOTHING */.K,
        operation: settings.operation,
        result: resultOf(settings, applied),
        created,
        branch,
        integration,
        users,
        domains: settings.domains,
        changes: outcomes.map(({ change, status }) => ({ change: (0,plan_plan/* inWords */.r4)(change), status })),
        warnings: [...plan.warnings, ...(created && keys === undefined ? [NOT_TOLD] : [])],
        notes: [...plan.notes, ...(keys === undefined ? [] : [ONCE])],
        stackOutputs: outputsWith(keys),
    };
}
function resultOf({ operation }, { created, outcomes }) {
    const done = outcomes.some(({ status }) => status === 'done');
    if (operation === 'teardown')
        return done ? 'disabled' : 'absent';
    if (created)
        return 'enabled';
    return done ? 'updated' : 'unchanged';
}
function outputsWith(keys) {
    if (keys === undefined)
        return outputs/* NO_STACK_OUTPUTS */.S;
    const { pubClientKey, secretServerKey } = keys;
    return {
        ...outputs/* NO_STACK_OUTPUTS */.S,
        pub_client_key: pubClientKey,
        secret_server_key: secretServerKey,
    };
}
/** The report of keys or a claim link that were not made, because the run is a dry one. */
function reportOfPlannedHandOver(what, branch, integration) {
    const changes = [{ change: HAND_OVER_WORDS[what], status: 'planned' }];
    return { ...report_report/* NOTHING */.K, operation: what, result: 'planned', branch, integration, changes };
}
/** The report of new keys. */
function reportOfKeys(branch, integration, keys) {
    return {
        ...handedOver('keys', branch, integration),
        headline: 'New SDK keys were made',
        notes: [ONCE],
        stackOutputs: outputsWith(keys),
    };
}
/** The report of a claim link. */
function reportOfClaim(branch, integration, link, { inPrivateRepository }) {
    return {
        ...handedOver('claim', branch, integration),
        headline: 'A link to claim the auth project was made',
        notes: [
            'The link is the output claim_url of this step. Whoever opens it owns the auth project. Each run makes a new one.',
        ],
        stackOutputs: { ...outputs/* NO_STACK_OUTPUTS */.S, claim_url: link },
        blocks: [claimInSummary(link, inPrivateRepository)],
    };
}
function handedOver(what, branch, integration) {
    const changes = [{ change: HAND_OVER_WORDS[what], status: 'done' }];
    return { ...report_report/* NOTHING */.K, operation: what, result: 'updated', branch, integration, changes };
}
/** The report of a status of a branch with Stack Auth. */
function reportOfStackStatus(branch, integration, project, listed) {
    return {
        ...report_report/* NOTHING */.K,
        operation: 'status',
        result: 'unchanged',
        branch,
        integration,
        domains: project?.domains ?? [],
        settings: project === undefined ? [] : (0,present/* shownSettings */.N)(project.settings),
        integrations: listed ?? [],
        notes: [
            `The auth project is owned by ${(0,build_text/* printable */.g$)(integration.ownedBy, 40)}.`,
            ...(listed === undefined
                ? ["Neon does not tell the project's auth integrations (any more)."]
                : []),
        ],
    };
}

;// CONCATENATED MODULE: ./build/stack-auth/stack-auth.js
















/**
 * Does what is asked for on a project that is still on Stack Auth, the provider of Neon Auth before
 * Better Auth. All of it is in this folder, which can be deleted the day Neon removes it, with its hooks:
 * `authProvider` and `inPrivateRepository` in the settings (settings.ts, provider.ts, operation.ts,
 * sweep.ts, trigger.ts), the branch in perform.ts, `stackOutputs`, `blocks` and `headline` in the report,
 * and the advice in plan/provider.ts.
 *
 * @throws Failure if Neon refuses, or what is asked for would change what is not the preview
 */
async function carryOutOnStack(settings, observing, timings, runner) {
    const { operation } = settings;
    if (operation === 'status')
        return { report: await stack_auth_status(settings, observing.neon), errors: [] };
    if ((0,operations/* isStackOperation */.a)(operation)) {
        return { report: await handOver(operation, settings, observing, runner.mask), errors: [] };
    }
    return await change(settings, observing, timings, runner);
}
async function change(settings, observing, timings, { mask, notice, warning }) {
    const observed = await timings.of('looking', () => stack_auth_observe(settings, observing));
    if ('stale' in observed) {
        notice(observed.stale);
        return { report: { ...report_report/* NOTHING */.K, notes: [observed.stale] }, errors: [] };
    }
    const plan = (settings.operation === 'teardown' ? planStackTeardown : planStackSetup)(settings, observed);
    for (const text of plan.warnings)
        warning(text);
    const { branch, own } = observed;
    const integration = branch && own && asStack(branch, own);
    if (settings.dryRun || branch === undefined) {
        const report = reportOfStackPlan(settings, observed, plan, integration);
        return { report: settings.dryRun ? report : { ...report, result: 'absent' }, errors: [] };
    }
    const applied = await applyStack(plan, {
        settings,
        neon: observing.neon,
        branch,
        integration,
        mask,
        timings,
    });
    const report = reportOfStackRun(settings, observed, plan, applied);
    for (const text of report.warnings.slice(plan.warnings.length))
        warning(text);
    return { report, errors: applied.errors };
}
/** @returns why there is nothing to do, if the event does not hold any more */
async function stack_auth_observe(settings, observing) {
    const { neon } = observing;
    const preview = await (0,observe/* findPreview */.C)(settings, observing);
    if ('stale' in preview)
        return preview;
    const { branch } = preview;
    if (branch === undefined)
        return { branch, own: undefined, listed: undefined, project: undefined };
    const found = await findAuth(neon, branch);
    const project = await readProjectAuth(neon, branch, found, needed(settings));
    return { branch, ...found, project };
}
/** Hands over new keys, or a claim link, of a preview's own auth project. */
async function handOver(what, settings, observing, mask) {
    const { neon } = observing;
    const preview = await (0,observe/* findPreview */.C)(settings, observing);
    if ('stale' in preview || preview.branch === undefined)
        throw noSuchBranch(what, settings);
    const { branch } = preview;
    const found = await findAuth(neon, branch);
    const integration = checkHandOver(what, branch, found);
    if (settings.dryRun)
        return reportOfPlannedHandOver(what, branch, integration);
    return what === 'keys'
        ? reportOfKeys(branch, integration, await makeKeys(neon, branch, mask))
        : reportOfClaim(branch, integration, await askForClaim(neon, branch, mask), settings);
}
/** Sent once: after a lost answer nobody knows the keys, and only a new run makes others. */
async function makeKeys(neon, branch, mask) {
    const { answer, data } = await (0,routes/* requestKeys */.Qq)(neon, branch);
    const keys = (0,secrets/* keysIn */.q7)(data, mask);
    if (answer.status >= 300)
        throw (0,gone/* stackRefused */.X1)(HAND_OVER_WORDS.keys, answer);
    if (keys !== undefined)
        return keys;
    throw new failure/* Failure */.H({
        attempted: HAND_OVER_WORDS.keys,
        answered: `Neon answered status ${answer.status}, but without the keys`,
        remedy: 'run the job again; if it stays, make the keys in the Neon console, under Auth.',
    });
}
async function askForClaim(neon, branch, mask) {
    const { answer, data } = await (0,routes/* requestTransfer */.HF)(neon, branch);
    if (answer.status >= 300)
        throw (0,gone/* stackRefused */.X1)(HAND_OVER_WORDS.claim, answer);
    return (0,secrets/* claimLinkIn */.IT)(data, mask);
}
function noSuchBranch(what, { branch, projectId }) {
    return new failure/* Failure */.H({
        attempted: HAND_OVER_WORDS[what],
        answered: `there is no branch "${(0,build_text/* printable */.g$)(branch)}" in project ${projectId}`,
        remedy: 'give `branch` the exact name or id of the preview branch.',
    });
}
/** Reads only, so any branch may be looked at, production's too. */
async function stack_auth_status(settings, neon) {
    const branch = await (0,branches/* findBranch */.E0)(neon, settings.branch);
    if (branch === undefined)
        return (0,of_status/* reportOfStatus */.y)(await (0,observe_status/* observeStatus */.b)(settings, neon));
    const found = await findAuth(neon, branch);
    const { own, listed } = found;
    if (own === undefined)
        return (0,of_status/* reportOfStatus */.y)({ branch, auth: undefined, integrations: listed });
    // A branch may tell its parent's.
    if (!isStack(own) || own.branchId !== branch.id) {
        return (0,of_status/* reportOfStatus */.y)(await (0,observe_status/* observeStatus */.b)(settings, neon));
    }
    const project = await readProjectAuth(neon, branch, found, { domains: true, settings: true });
    return reportOfStackStatus(branch, asStack(branch, own), project, listed);
}


/***/ })

};
