export const id = 179;
export const ids = [179];
export const modules = {

/***/ 179:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkStackInputs: () => (/* reexport */ checkStackInputs),
  runStackOperation: () => (/* binding */ runStackOperation)
});

// EXTERNAL MODULE: ./build/clients/http/response.js
var http_response = __webpack_require__(9233);
// EXTERNAL MODULE: ./build/clients/neon/branches.js
var branches = __webpack_require__(7554);
// EXTERNAL MODULE: ./build/lib/errors.js
var errors = __webpack_require__(1469);
// EXTERNAL MODULE: ./build/lib/text.js
var lib_text = __webpack_require__(4869);
// EXTERNAL MODULE: ./build/observe/observe.js + 2 modules
var observe = __webpack_require__(8381);
// EXTERNAL MODULE: ./build/observe/status.js
var observe_status = __webpack_require__(3237);
// EXTERNAL MODULE: ./build/plan/plan.js
var plan_plan = __webpack_require__(1583);
// EXTERNAL MODULE: ./build/plan/restrict.js
var restrict = __webpack_require__(8068);
// EXTERNAL MODULE: ./build/report/report.js
var report_report = __webpack_require__(7177);
// EXTERNAL MODULE: ./build/report/run-report.js
var run_report = __webpack_require__(2065);
// EXTERNAL MODULE: ./build/report/status-report.js
var status_report = __webpack_require__(9380);
// EXTERNAL MODULE: ./build/users/observe.js
var users_observe = __webpack_require__(2983);
// EXTERNAL MODULE: ./build/apply/executor.js
var executor = __webpack_require__(9938);
// EXTERNAL MODULE: ./build/apply/readiness.js
var readiness = __webpack_require__(9643);
// EXTERNAL MODULE: ./build/apply/result.js
var apply_result = __webpack_require__(5798);
// EXTERNAL MODULE: ./build/clients/neon/api-error.js
var api_error = __webpack_require__(7591);
;// CONCATENATED MODULE: ./build/stack-auth/errors.js



/** Where Neon documents how to leave Stack Auth. */
const MIGRATION_URL = 'https://neon.com/docs/auth/migrate/from-legacy-auth';
/**
 * Whether Neon says that it serves this part of Stack Auth no more: with the plain 404 of a route that
 * there is not, with 410, or in words.
 */
function isRemovedRoute(response) {
    if (response.status === 410)
        return true;
    if (response.status === 404 && !(0,api_error/* isNotFound */.c4)(response))
        return true;
    return response.status >= 400 && response.status < 500 && REMOVED.test((0,http_response/* errorMessage */.gJ)(response));
}
const REMOVED = /deprecat|no longer (available|supported|offered)|sunset|discontinued|retired/i;
/**
 * Whether a route of branches says that it is not for Stack Auth, so that the older one of projects
 * has to be asked. How Neon says so is not known: any of the statuses of a wrong request, with a
 * message about the provider.
 */
function rejectsStack(response) {
    if (isRemovedRoute(response))
        return true;
    return ([400, 403, 405, 422, 501].includes(response.status) &&
        /provider|stack|support/i.test((0,http_response/* errorMessage */.gJ)(response)));
}
/**
 * The error for a user when Neon refused something about Stack Auth.
 *
 * @param attempted what the request was for, as the rest of "Could not …"
 */
function stackApiError(attempted, response) {
    if (!isRemovedRoute(response))
        return (0,api_error/* apiError */.pb)(attempted, response);
    return new errors/* ActionError */.lZ({
        attempted,
        answered: `Neon answered ${(0,http_response/* formatResponse */.nZ)(response)}`,
        likely: 'Neon has deprecated Stack Auth, and has removed this part of it.',
        remedy: `move the project to Better Auth (${MIGRATION_URL}) and set \`auth_provider: better_auth\`.`,
    });
}

// EXTERNAL MODULE: ./build/node_modules/@neon/sdk/used.js
var used = __webpack_require__(8998);
// EXTERNAL MODULE: ./build/clients/http/urls.js
var urls = __webpack_require__(7068);
// EXTERNAL MODULE: ./build/clients/neon/neon-client.js + 1 modules
var neon_client = __webpack_require__(8091);
// EXTERNAL MODULE: ./build/clients/neon/project-integrations.js
var project_integrations = __webpack_require__(3609);
;// CONCATENATED MODULE: ./build/stack-auth/integration.js








/** Whether a provider of Neon's API is Stack Auth; the document of April 2026 has `stack_v2` too. */
function isStack({ authProvider }) {
    return authProvider === 'stack' || authProvider === 'stack_v2';
}
/**
 * Looks at the auth of a branch and of its project, both together.
 *
 * @throws ActionError if Neon refuses, or no longer serves either: it is then unknown whether there is any auth
 */
async function findAuth(neon, branch) {
    const [reading, listed] = await Promise.all([
        readBranchRoute(neon, branch),
        (0,project_integrations/* listProjectIntegrations */.l)(neon),
    ]);
    if ('removed' in reading && listed === undefined)
        throw stackApiError(purpose(branch), reading.removed);
    const inList = listed?.find(({ branchId }) => branchId === branch.id);
    const own = 'found' in reading ? reading.found : undefined;
    return { own: own ?? (inList && { ...inList, source: 'project' }), listed };
}
function purpose({ id }) {
    return `read the auth of branch ${id}`;
}
async function readBranchRoute(neon, branch) {
    const { response, data } = await (0,neon_client/* requestNeon */.c8)(neon, purpose(branch), (client) => (0,used/* getNeonAuth */.bj)({ client, path: (0,neon_client/* branchPath */.WJ)(neon, branch) }));
    if (data !== undefined) {
        const found = {
            source: 'branch',
            authProvider: String(data.auth_provider),
            branchId: String(data.branch_id),
            databaseName: String(data.db_name),
            ownedBy: String(data.owned_by),
            jwksUrl: String(data.jwks_url),
        };
        return { found };
    }
    if ((0,api_error/* isNotFound */.c4)(response))
        return { found: undefined };
    // That leaves the project's list.
    if (isRemovedRoute(response))
        return { removed: response };
    throw stackApiError(purpose(branch), response);
}
/**
 * Lets a branch's auth through if it is Stack Auth, and the branch's own.
 *
 * @throws ActionError if it is Better Auth, or another branch's
 */
function assertStack(branch, found) {
    const { authProvider, branchId, ownedBy, databaseName, jwksUrl, source } = found;
    const attempted = `use the auth of branch "${(0,lib_text/* printable */.g$)(branch.name)}" as Stack Auth`;
    if (!isStack(found)) {
        throw new errors/* ActionError */.lZ({
            attempted,
            answered: `it is of the provider "${(0,lib_text/* printable */.g$)(authProvider, 40)}", and \`auth_provider\` says stack`,
            likely: 'the project has been moved from Stack Auth to Better Auth.',
            remedy: 'leave `auth_provider` out, or set `auth_provider: better_auth`.',
        });
    }
    if (branchId !== branch.id) {
        throw new errors/* ActionError */.lZ({
            attempted,
            answered: `it is not the branch's own (${branch.id}), but that of branch ${(0,lib_text/* printable */.g$)(branchId, 80)}`,
            likely: "the branch was copied from that one, and shares its parent's auth project.",
            remedy: 'leave it alone: this action changes preview branches only. Change it in the Neon console, under Auth.',
        });
    }
    const jwks = (0,urls/* urlFromNeon */.Op)(jwksUrl, 'jwks_url');
    return { authProvider, baseUrl: undefined, jwksUrl: jwks, databaseName, ownedBy, source };
}

;// CONCATENATED MODULE: ./build/stack-auth/ownership.js



/** @param listed auth on any branch of the project; undefined if Neon does not tell */
function projectAuthOwner(branch, listed) {
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
 * @throws ActionError
 */
function assertProjectAuthOwned(branch, listed, attempted, beforeEnabling = false) {
    const owner = projectAuthOwner(branch, listed);
    if (owner === 'this branch' || (owner === 'nobody' && beforeEnabling))
        return;
    const others = (listed ?? []).filter(({ branchId }) => branchId !== branch.id);
    const answered = {
        unknown: "Neon does not say, or no longer says, which branch the project's auth belongs to",
        nobody: "the project's list of auth does not have this branch",
        'another branch': `the project also has auth on ${(0,lib_text/* joinWithAnd */.Ol)(others.map(({ branchId }) => `branch ${(0,lib_text/* printable */.g$)(branchId, 80)}`))}`,
    }[owner];
    throw new errors/* ActionError */.lZ({
        attempted: `${attempted} for branch "${(0,lib_text/* printable */.g$)(branch.name)}" (${branch.id})`,
        answered,
        likely: 'with Stack Auth this affects the whole project, not only the preview.',
        remedy: `do it in the Neon console, under Auth; or move to Better Auth, where every branch has its own (${MIGRATION_URL}), and set \`auth_provider: better_auth\`.`,
    });
}
/**
 * Stops before the auth project is taken away from a person who has claimed it.
 *
 * @param attempted as the rest of "Could not …"
 * @throws ActionError if it is not Neon's to give or to remove
 */
function assertOwnedByNeon(ownedBy, attempted) {
    if (ownedBy === 'neon')
        return;
    throw new errors/* ActionError */.lZ({
        attempted,
        answered: `the auth project is not owned by Neon, but by "${(0,lib_text/* printable */.g$)(ownedBy, 40)}"`,
        likely: 'a person has claimed it, so it is theirs.',
        remedy: "ask its owner: it is kept in their account at Stack Auth, and in the project's Auth page.",
    });
}

// EXTERNAL MODULE: ./build/lib/json.js
var json = __webpack_require__(292);
;// CONCATENATED MODULE: ./build/stack-auth/secrets.js




/**
 * The same API for calls whose answers hold secrets: an answer that can't be read, or that sends
 * elsewhere, is not quoted in the error, since nothing in it could be masked.
 */
function withoutQuotedResponses(neon) {
    const send = async (request) => {
        const response = await neon.http.send(request);
        const { status } = response;
        const readable = status < 300 ? (0,http_response/* isJson */.Fh)(response) : status >= 400;
        return readable ? response : { ...response, text: NOT_SHOWN };
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
    const { pub_client_key: pub, secret_server_key: secret } = (0,json/* isRecord */.u4)(data) ? data : {};
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
    const { url } = (0,json/* isRecord */.u4)(data) ? data : {};
    if (typeof url === 'string' && url.trim() !== '')
        mask(url, { exact: true });
    const parsed = typeof url === 'string' ? URL.parse(url) : null;
    if (typeof url === 'string' && isKey(url) && parsed !== null && (0,urls/* maySendSecretsTo */.k1)(parsed)) {
        return url;
    }
    throw new errors/* ActionError */.lZ({
        attempted: "use the ownership transfer link in Neon's answer",
        answered: 'it is not an https address',
        remedy: 'check that `api_host` is the Neon API.',
    });
}

;// CONCATENATED MODULE: ./build/stack-auth/routes.js





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
    return await (0,neon_client/* requestNeon */.c8)(withoutQuotedResponses(neon), `enable Stack Auth on branch ${branch.id}`, (client) => (0,used/* createNeonAuth */.vq)({
        client,
        path: (0,neon_client/* branchPath */.WJ)(neon, branch),
        body: { ...PROVIDER, ...database(databaseName) },
    }));
}
/** Enables Stack Auth by the older route of projects. The reply holds the keys. @throws NetworkError */
async function requestOnProject(neon, branch, { databaseName, roleName }) {
    return await (0,neon_client/* requestNeon */.c8)(withoutQuotedResponses(neon), `enable Stack Auth for branch ${branch.id}`, (client) => (0,used/* createNeonAuthIntegration */.zY)({
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
    const { response } = await (0,neon_client/* requestNeon */.c8)(neon, `disable auth on branch ${branch.id}`, (client) => (0,used/* disableNeonAuth */.tm)({
        client,
        path: (0,neon_client/* branchPath */.WJ)(neon, branch),
        body: { delete_data: deleteData },
    }), { idempotent: true });
    return response;
}
/** Removes the project's auth. @throws NetworkError */
async function requestRemoval(neon, branch, deleteData) {
    const { response } = await (0,neon_client/* requestNeon */.c8)(neon, `remove Stack Auth of branch ${branch.id}`, (client) => (0,used/* deleteNeonAuthIntegration */.ki)({
        client,
        path: { ...projectPath(neon), ...PROVIDER },
        body: { delete_data: deleteData },
    }), { idempotent: true });
    return response;
}
/** Makes new SDK keys for the project's auth. @throws NetworkError */
async function requestKeys(neon, branch) {
    return await (0,neon_client/* requestNeon */.c8)(withoutQuotedResponses(neon), `make SDK keys for branch ${branch.id}`, (client) => (0,used/* createNeonAuthProviderSdkKeys */.i1)({ client, body: { ...PROVIDER, ...projectPath(neon) } }));
}
/** Asks for a link by which the project's auth can be claimed. @throws NetworkError */
async function requestTransfer(neon, branch) {
    return await (0,neon_client/* requestNeon */.c8)(withoutQuotedResponses(neon), `ask for the link to claim auth of ${branch.id}`, (client) => (0,used/* transferNeonAuthProviderProject */.Yu)({ client, body: { ...PROVIDER, ...projectPath(neon) } }));
}
/** Creates a user without a password. @throws NetworkError */
async function requestStackUser(neon, branch, { email, name }) {
    const attempted = `create the user ${email} for branch ${branch.id}`;
    const { response, data } = await (0,neon_client/* requestNeon */.c8)(neon, attempted, (client) => (0,used/* createNeonAuthNewUser */.ig)({ client, body: { ...PROVIDER, ...projectPath(neon), email, name } }));
    return { response, id: data && (0,neon_client/* checkedId */.VJ)(data.id, `the user ${email}`) };
}
/**
 * Lists the domains that the project's auth trusts, in the spelling in which Neon keeps them.
 *
 * @returns undefined if there is no auth (404)
 * @throws ActionError if Neon refuses
 */
async function listProjectDomains(neon) {
    const attempted = `list the domains of the auth of project ${neon.projectId}`;
    const { response, data } = await (0,neon_client/* requestNeon */.c8)(neon, attempted, (client) => (0,used/* listNeonAuthRedirectUriWhitelistDomains */.VQ)({ client, path: projectPath(neon) }));
    if ((0,api_error/* isNotFound */.c4)(response))
        return undefined;
    if (!Array.isArray(data?.domains))
        throw stackApiError(attempted, response);
    return data.domains.map(({ domain }) => String(domain));
}
/** Adds a domain. @throws NetworkError */
async function requestProjectDomain(neon, branch, origin) {
    const { response } = await (0,neon_client/* requestNeon */.c8)(neon, `trust ${origin} for branch ${branch.id}`, (client) => (0,used/* addNeonAuthDomainToRedirectUriWhitelist */.Ub)({
        client,
        path: projectPath(neon),
        body: { ...PROVIDER, domain: origin },
    }));
    return response;
}
/** Removes domains; one that is not there is no error. @throws NetworkError */
async function requestProjectDomainsRemoval(neon, branch, domains) {
    const { response } = await (0,neon_client/* requestNeon */.c8)(neon, `remove domains of branch ${branch.id}`, (client) => (0,used/* deleteNeonAuthDomainFromRedirectUriWhitelist */.bY)({
        client,
        path: projectPath(neon),
        body: { ...PROVIDER, domains: domains.map((domain) => ({ domain })) },
    }), { idempotent: true });
    return response;
}

;// CONCATENATED MODULE: ./build/stack-auth/disable.js







/**
 * Removes a branch's Stack Auth: by the route of branches, or by the older one of projects where only
 * that knows it, if the project has no auth on another branch. A 404 counts for done only where Neon
 * no longer reports the auth.
 *
 * @param source which route knew it when it was found, and checked
 * @throws ActionError if Neon refuses
 */
async function disableStack(neon, branch, source, deleteData) {
    const attempted = `remove Stack Auth from branch "${(0,lib_text/* printable */.g$)(branch.name)}" (${branch.id})`;
    let saidAbsent = false;
    if (source !== 'project') {
        const response = await requestBranchRemoval(neon, branch, deleteData);
        if ((0,http_response/* isSuccess */.oJ)(response))
            return;
        saidAbsent = (0,api_error/* isNotFound */.c4)(response);
        if (!saidAbsent && !rejectsStack(response))
            throw (0,api_error/* removalError */.tl)(attempted, response);
    }
    // Read again, since it must hold at this moment.
    const found = await findAuth(neon, branch);
    if (saidAbsent && found.own === undefined)
        return;
    assertProjectAuthOwned(branch, found.listed, attempted);
    const response = await requestRemoval(neon, branch, deleteData);
    if ((0,http_response/* isSuccess */.oJ)(response))
        return;
    if ((0,api_error/* isNotFound */.c4)(response) && (await findAuth(neon, branch)).own === undefined)
        return;
    throw isRemovedRoute(response)
        ? stackApiError(attempted, response)
        : (0,api_error/* removalError */.tl)(attempted, response);
}

// EXTERNAL MODULE: ./build/clients/neon/trusted-domains.js
var trusted_domains = __webpack_require__(7915);
;// CONCATENATED MODULE: ./build/stack-auth/domains.js





/**
 * Makes the project's auth trust an origin. That it is trusted already (409) is as good.
 *
 * @throws ActionError if Neon refuses
 */
async function trustProjectDomain(neon, branch, origin) {
    const refusal = await (0,trusted_domains/* addDomainVerified */.MP)(neon, origin, {
        add: () => requestProjectDomain(neon, branch, origin),
        list: () => listProjectDomains(neon),
    });
    if (refusal !== undefined)
        throw stackApiError(`trust ${origin} for branch ${branch.id}`, refusal);
}
/**
 * Makes the project's auth stop trusting domains.
 *
 * @param domains in the spelling in which Neon keeps them
 * @throws ActionError if Neon refuses
 */
async function distrustProjectDomains(neon, branch, domains) {
    const response = await requestProjectDomainsRemoval(neon, branch, domains);
    if ((0,http_response/* isSuccess */.oJ)(response))
        return;
    throw stackApiError(`stop trusting ${(0,lib_text/* joinWithAnd */.Ol)(domains)} for branch ${branch.id}`, response);
}

// EXTERNAL MODULE: ./build/clients/http/retry.js
var retry = __webpack_require__(6642);
;// CONCATENATED MODULE: ./build/stack-auth/enable.js









/**
 * Enables Stack Auth on a branch: by the route of branches, or by the older one of projects where that
 * does not take Stack Auth and the project has no auth on another branch.
 *
 * @throws ActionError if it can't be enabled, or what was enabled can't be used
 */
async function enableStack(neon, branch, wanted, keepKeys) {
    const attempted = `enable Stack Auth on branch "${(0,lib_text/* printable */.g$)(branch.name)}" (${branch.id})`;
    const first = await tryToEnable(requestOnBranch, neon, branch, wanted, keepKeys);
    if ('enabled' in first)
        return first.enabled;
    if (!rejectsStack(first.response))
        throw await notEnabled(attempted, first.response);
    // Read again, since it must hold at this moment.
    const { listed } = await findAuth(neon, branch);
    if (listed === undefined && isRemovedRoute(first.response))
        throw stackApiError(attempted, first.response);
    assertProjectAuthOwned(branch, listed, 'enable Stack Auth by the route of projects', true);
    const second = await tryToEnable(requestOnProject, neon, branch, wanted, keepKeys);
    if ('enabled' in second)
        return second.enabled;
    throw await notEnabled(attempted, second.response);
}
async function tryToEnable(request, neon, branch, wanted, keepKeys) {
    let data;
    const look = async () => (await findAuth(neon, branch)).own;
    const outcome = await (0,retry/* sendVerified */.Fh)(async () => {
        const reply = await request(neon, branch, wanted);
        data = reply.data;
        keepKeys(data);
        return reply.response;
    }, look, neon.http);
    if ('found' in outcome) {
        return { enabled: { integration: assertStack(branch, outcome.found), created: true } };
    }
    const { response } = outcome;
    if ((0,http_response/* isSuccess */.oJ)(response)) {
        // Neon now reports which database it is; the keys must not be lost if it does not.
        const current = await (0,errors/* ifReadable */.G5)(look);
        const integration = assertStack(branch, current ?? integrationFrom(data, branch, wanted.databaseName));
        return { enabled: { integration, created: true } };
    }
    // Another job was faster, or an answer was early.
    const present = response.status === 409 ? await look() : undefined;
    return present === undefined
        ? { response }
        : { enabled: { integration: assertStack(branch, present), created: false } };
}
/** The integration as the response to enabling describes it. */
function integrationFrom(data, { id }, databaseName) {
    const { auth_provider, jwks_url } = (0,json/* isRecord */.u4)(data) ? data : {};
    return {
        source: 'branch',
        authProvider: String(auth_provider ?? 'stack'),
        branchId: id,
        databaseName: databaseName ?? '',
        ownedBy: 'neon',
        jwksUrl: String(jwks_url),
    };
}
async function notEnabled(attempted, response) {
    if (response.status !== 409)
        return stackApiError(attempted, response);
    return new errors/* ActionError */.lZ({
        attempted,
        answered: `Neon answered ${(0,http_response/* formatResponse */.nZ)(response)}, but no auth can be read there`,
        likely: 'a schema `neon_auth` was left over on the branch, with the users in it.',
        remedy: 'if they are no longer needed, run this SQL on the branch (never on its parent), then run the job again: DROP SCHEMA neon_auth CASCADE;',
    });
}

// EXTERNAL MODULE: ./build/branch-name/ownership.js
var ownership = __webpack_require__(3170);
// EXTERNAL MODULE: ./build/plan/domains.js
var domains = __webpack_require__(5871);
// EXTERNAL MODULE: ./build/plan/settings.js
var plan_settings = __webpack_require__(229);
// EXTERNAL MODULE: ./build/plan/teardown.js
var teardown = __webpack_require__(6600);
// EXTERNAL MODULE: ./build/plan/users.js
var plan_users = __webpack_require__(9566);
// EXTERNAL MODULE: ./build/auth-settings/email-provider.js
var email_provider = __webpack_require__(7309);
// EXTERNAL MODULE: ./build/auth-settings/oauth-providers.js
var oauth_providers = __webpack_require__(5163);
// EXTERNAL MODULE: ./build/auth-settings/setting.js
var auth_settings_setting = __webpack_require__(8071);
;// CONCATENATED MODULE: ./build/stack-auth/project-settings.js









/** Whether Stack Auth has a setting of this kind: OAuth providers, and the mail server. */
function hasSetting(setting) {
    return setting === email_provider/* emailProvider */.G || (0,oauth_providers/* isOauthProvider */.xA)(setting);
}
/**
 * Reads the settings of the project's auth, in the form in which a branch's are reported.
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
    const { response, data } = await (0,neon_client/* requestNeon */.c8)(neon, attempted, (client) => (0,used/* listNeonAuthOauthProviders */.sl)({ client, path: projectPath(neon) }));
    if ((0,api_error/* isNotFound */.c4)(response))
        return undefined;
    if (!Array.isArray(data?.providers))
        throw stackApiError(attempted, response);
    return data.providers;
}
async function readMailServer(neon) {
    const attempted = `read the mail server of project ${neon.projectId}`;
    const { response, data } = await (0,neon_client/* requestNeon */.c8)(neon, attempted, (client) => (0,used/* getNeonAuthEmailServer */.YF)({ client, path: projectPath(neon) }));
    if ((0,api_error/* isNotFound */.c4)(response))
        return undefined;
    if (data === undefined)
        throw stackApiError(attempted, response);
    return data;
}
/**
 * Writes a setting of the project's auth.
 *
 * @throws ActionError if Neon refuses
 */
async function writeProjectSetting(neon, branch, change) {
    const send = change.setting === email_provider/* emailProvider */.G ? requestMailServer : requestProvider;
    const response = await send(neon, branch, change);
    const attempted = `set ${(0,auth_settings_setting/* settingName */.QX)(change.setting)} for branch ${branch.id}`;
    if (!(0,http_response/* isSuccess */.oJ)(response))
        throw stackApiError(attempted, response);
}
/**
 * Removes an OAuth provider from the project's auth. That it is gone already (404) is as good.
 *
 * @throws ActionError if Neon refuses
 */
async function removeProjectSetting(neon, branch, setting) {
    const attempted = `remove ${(0,auth_settings_setting/* settingName */.QX)(setting)} for branch ${branch.id}`;
    const { response } = await (0,neon_client/* requestNeon */.c8)(neon, attempted, (client) => (0,used/* deleteNeonAuthOauthProvider */._Z)({
        client,
        path: { ...projectPath(neon), oauth_provider_id: providerId(setting) },
    }), IDEMPOTENT);
    if (!(0,http_response/* isSuccess */.oJ)(response) && !(0,api_error/* isNotFound */.c4)(response))
        throw stackApiError(attempted, response);
}
/** Each sets something; setting it twice is setting it once. */
const IDEMPOTENT = { idempotent: true };
async function requestMailServer(neon, branch, { body }) {
    const { response } = await (0,neon_client/* requestNeon */.c8)(neon, `set email_provider for branch ${branch.id}`, (client) => (0,used/* updateNeonAuthEmailServer */.pw)({
        client,
        path: projectPath(neon),
        // The setting's schema has made sure that it is one.
        body: body,
    }), IDEMPOTENT);
    return response;
}
/** Adds a provider, or changes it where it is there already (409). */
async function requestProvider(neon, branch, { setting, body, current }) {
    const attempted = `set ${(0,auth_settings_setting/* settingName */.QX)(setting)} for branch ${branch.id}`;
    const id = providerId(setting);
    if (current === undefined) {
        const added = await (0,neon_client/* requestNeon */.c8)(neon, attempted, (client) => (0,used/* addNeonAuthOauthProvider */.Om)({ client, path: projectPath(neon), body: { ...body, id } }), IDEMPOTENT);
        if (added.response.status !== 409)
            return added.response;
    }
    const { response } = await (0,neon_client/* requestNeon */.c8)(neon, attempted, (client) => (0,used/* updateNeonAuthOauthProvider */.gp)({
        client,
        path: { ...projectPath(neon), oauth_provider_id: id },
        body,
    }), IDEMPOTENT);
    return response;
}
function providerId({ path }) {
    return path.at(-1);
}

;// CONCATENATED MODULE: ./build/stack-auth/observe.js




/** What the declared settings have to be compared with. */
function requiredParts({ domains, authSettings, prune }) {
    return { domains: domains.length > 0 || prune, settings: authSettings.length > 0 || prune };
}
/**
 * Reads the project's auth, if it is Stack Auth and this branch's: another branch's is no measure.
 *
 * @throws ActionError if Neon refuses
 */
async function readProjectAuth(neon, branch, { own, listed }, { domains, settings }) {
    if (own === undefined || !isStack(own))
        return undefined;
    if (projectAuthOwner(branch, listed) !== 'this branch')
        return undefined;
    const [trusted = [], present = NO_SETTINGS] = await Promise.all([
        domains ? listProjectDomains(neon) : undefined,
        settings ? readProjectSettings(neon) : undefined,
    ]);
    return { domains: trusted, settings: present };
}
/** A new auth project of Stack Auth, which has none of the settings that new Better Auth has. */
const NO_SETTINGS = {
    auth: { name: undefined },
    plugins: {},
    webhooks: undefined,
};

;// CONCATENATED MODULE: ./build/stack-auth/plan.js











/**
 * Plans what an open preview needs and has not got. What Stack Auth keeps for the whole project is
 * planned only if the project's auth is this branch's.
 *
 * @throws ActionError if the branch's auth can't be used
 */
function planStackSetup(settings, observed) {
    const { branch, own, listed, project } = observed;
    if (branch !== undefined && own !== undefined)
        assertStack(branch, own);
    const declared = (0,plan_settings/* planSettings */.Z)(settings, project?.settings ?? NO_SETTINGS);
    const changes = [...(0,domains/* planDomains */.$m)(settings, project?.domains ?? []), ...declared.changes];
    // Stack's users can't be listed: only making them again shows who is there.
    const users = (0,plan_users/* planUsers */.a)(settings.users, new Map());
    const plan = {
        phases: [
            { name: 'auth', changes: own === undefined ? [enable(settings)] : [], parallel: false },
            { name: 'domains and settings', changes, parallel: true },
            { name: 'users', changes: users, parallel: true },
        ],
        warnings: [],
        notes: [...notes(settings, observed), ...declared.notes],
    };
    if (branch !== undefined && (changesProject(plan) || settings.prune)) {
        assertProjectAuthOwned(branch, listed, describeProjectChanges(plan), own === undefined);
    }
    return plan;
}
/** Whether a plan changes what Stack Auth keeps for the whole project. */
function changesProject(plan) {
    return (0,plan_plan/* changesOf */.fs)(plan).some(({ kind }) => kind !== 'enable');
}
/** What of a plan is the project's, as the rest of "Could not …". */
function describeProjectChanges(plan) {
    const kinds = (0,plan_plan/* changesOf */.fs)(plan).map(({ kind }) => kind);
    const domains = kinds.includes('trust') || kinds.includes('untrust');
    const settings = kinds.includes('set') || kinds.includes('remove');
    const all = [
        ...(domains ? ['domains'] : []),
        ...(settings ? ['settings'] : []),
        ...(kinds.includes('seed') ? ['users'] : []),
    ];
    return all.length > 0 ? `change ${(0,lib_text/* joinWithAnd */.Ol)(all)}` : 'prune domains and OAuth providers';
}
function enable({ databaseName, roleName }) {
    return { kind: 'enable', databaseName, roleName, ifEnabled: 'keep', mayClearLeftover: false };
}
function notes({ dryRun, users, branch: name }, { branch }) {
    if (!dryRun)
        return [];
    if (branch === undefined) {
        return [`There is no branch ${(0,lib_text/* printable */.g$)(name, 100)} yet. This is the plan for when there is.`];
    }
    return users.length > 0
        ? ["Stack Auth's users cannot be listed, so who of them is there already is not known."]
        : [];
}
/**
 * Plans what a closed preview needs: its auth removed, and nobody else's.
 *
 * @throws ActionError if the auth is not Stack Auth, not this branch's, or not Neon's
 */
function planStackTeardown(settings, observed) {
    const { branch, own, listed } = observed;
    if (branch === undefined)
        return plan_plan/* EMPTY_PLAN */.S0;
    if (settings.automatic)
        (0,ownership/* assertOwned */.SG)(branch, settings.pullRequest, 'teardown');
    if (own === undefined) {
        const others = listed?.filter(isStack).map(({ branchId }) => (0,lib_text/* printable */.g$)(branchId, 80));
        return { ...plan_plan/* EMPTY_PLAN */.S0, warnings: others?.map(leftAlone) ?? [NOT_SEEN] };
    }
    const { ownedBy } = assertStack(branch, own);
    assertOwnedByNeon(ownedBy, `remove the auth of branch "${(0,lib_text/* printable */.g$)(branch.name)}"`);
    return (0,teardown/* disablePlan */.Y)(settings.deleteData);
}
const NOT_SEEN = "The preview's branch has no auth, but Neon does not list the auth of the project, or not for this key. Stack Auth that only that list has would be left over: see the Neon console, under Auth.";
function leftAlone(branchId) {
    return `The project has Stack Auth on branch ${branchId}. It is not this preview's, so it was not touched.`;
}
/** What is done to hand it over, as the rest of "to …". */
const HAND_OVER_DESCRIPTIONS = {
    keys: 'make new SDK keys for the auth project',
    claim: 'ask for the link by which the auth project can be claimed',
};
/**
 * Sees to it that keys or a claim link are made for this branch's auth project only.
 *
 * @returns its auth
 * @throws ActionError if there is none, or it is not the branch's own
 */
function assertHandOver(what, branch, { own, listed }) {
    const attempted = HAND_OVER_DESCRIPTIONS[what];
    if (own === undefined) {
        throw new errors/* ActionError */.lZ({
            attempted: `${attempted} of branch "${(0,lib_text/* printable */.g$)(branch.name)}" (${branch.id})`,
            answered: listed === undefined
                ? 'Neon reports no Stack Auth there, and did not list that of the project'
                : 'Stack Auth is not enabled there',
            likely: '`branch` names another branch, or the preview was not set up with Stack Auth.',
            remedy: 'give `branch` the name of the branch that `operation: status` shows.',
        });
    }
    const integration = assertStack(branch, own);
    if (what === 'claim')
        assertOwnedByNeon(integration.ownedBy, attempted);
    assertProjectAuthOwned(branch, listed, attempted);
    return integration;
}

// EXTERNAL MODULE: ./build/clients/neon/users.js
var users = __webpack_require__(4976);
// EXTERNAL MODULE: ./build/users/errors.js
var users_errors = __webpack_require__(4560);
// EXTERNAL MODULE: ./build/users/seed-context.js
var seed_context = __webpack_require__(6500);
;// CONCATENATED MODULE: ./build/stack-auth/users.js






/** Users made at a time, below Neon's bursts of 40 requests a second for a route. */
const CONCURRENCY = 5;
/**
 * Creates the users who do not exist yet, without passwords. Existing users stay as they are.
 *
 * @returns those who are there now, and the error for those who are not
 */
async function seedStackUsers(neon, branch, users) {
    const { done, problems } = await (0,users_errors/* forEachUser */.Qe)(users, CONCURRENCY, (user) => createUser(neon, branch, user));
    return {
        seeded: done,
        problem: problems.length > 0 ? (0,users_errors/* combineUserErrors */.EI)(problems, users.length) : undefined,
    };
}
async function createUser(neon, branch, { email, name = email }) {
    let id;
    const outcome = await (0,retry/* sendVerified */.Fh)(async () => {
        const reply = await requestStackUser(neon, branch, { email, name });
        id = reply.id;
        return reply.response;
    }, 
    // They can't be looked up, but a repetition shows: the address is taken then.
    async () => undefined, neon.http);
    if ('found' in outcome || (0,users/* isEmailTakenOnNeon */.$U)(outcome.response))
        return (0,seed_context/* existingUser */.XI)(email);
    if (id === undefined)
        throw stackApiError(`create the user ${email}`, outcome.response);
    return { email, id, name, roles: undefined, status: 'created' };
}

;// CONCATENATED MODULE: ./build/stack-auth/apply.js













/** Applies a plan to a branch's Stack Auth. Never throws: what went wrong is in the result. */
async function applyStack(plan, context) {
    const result = { ...(0,apply_result/* emptyResult */.$)(context.integration), keys: undefined };
    return await (0,executor/* executePlan */.v)(plan, STACK_AUTH, context, result, context.timings);
}
/** A reset and a test mail are mistakes in the inputs, so no plan has them. */
const STACK_AUTH = {
    handlers: {
        enable: async ({ databaseName, roleName }, { context: { neon, branch, mask }, result }) => {
            const { integration, created } = await enableStack(neon, branch, { databaseName, roleName }, (data) => {
                const keys = extractKeys(data, mask);
                if (keys === undefined)
                    return;
                result.keys = keys;
                result.created = true;
            });
            result.integration = integration;
            result.created = created;
            return created ? 'done' : 'unchanged';
        },
        disable: async ({ deleteData }, { context: { neon, branch }, result }) => {
            await disableStack(neon, branch, result.integration?.source, deleteData);
            result.integration = undefined;
            return 'done';
        },
        trust: async ({ origin }, { context: { neon, branch } }) => {
            await trustProjectDomain(neon, branch, origin);
            return 'done';
        },
        untrust: async ({ domains }, { context: { neon, branch } }) => {
            await distrustProjectDomains(neon, branch, domains);
            return 'done';
        },
        set: async (change, { context: { neon, branch } }) => {
            await writeProjectSetting(neon, branch, change);
            return 'done';
        },
        remove: async ({ setting }, { context: { neon, branch } }) => {
            await removeProjectSetting(neon, branch, setting);
            return 'done';
        },
        seed: async ({ users }, { context: { neon, branch }, result }) => {
            const declared = users.map((user) => user.declared);
            const { seeded, problem } = await seedStackUsers(neon, branch, declared);
            result.users = seeded;
            if (problem !== undefined)
                throw problem;
            return seeded.some(({ status }) => status === 'created') ? 'done' : 'unchanged';
        },
    },
    before: { 'domains and settings': checkProject },
    during: { 'domains and settings': awaitKeys },
};
/** Sees whose the project's auth is after enabling, since there was none when the plan was made. */
async function checkProject({ plan, context: { neon, branch } }) {
    const enables = (0,plan_plan/* changesOf */.fs)(plan).some(({ kind }) => kind === 'enable');
    if (!enables || !changesProject(plan))
        return;
    const { listed } = await findAuth(neon, branch);
    assertProjectAuthOwned(branch, listed, describeProjectChanges(plan));
}
async function awaitKeys({ context, result: { integration } }) {
    const { neon, settings } = context;
    /* v8 ignore if -- only a setup with auth that is there comes here; for the types */
    if (integration === undefined || settings.operation !== 'setup')
        return;
    await (0,readiness/* waitForKeys */.b)(neon.http, integration.jwksUrl, settings.waitForReady);
}

// EXTERNAL MODULE: ./build/report/domains.js
var report_domains = __webpack_require__(426);
// EXTERNAL MODULE: ./build/report/settings-view.js
var settings_view = __webpack_require__(2230);
// EXTERNAL MODULE: ./build/report/stack-outputs.js
var stack_outputs = __webpack_require__(548);
;// CONCATENATED MODULE: ./build/stack-auth/summary.js
/** How to get a claim link that nobody else sees. */
const SAFELY = 'Get it where only you can see it: in the Neon console, on the Auth page of the project, under Configuration, "Claim project"; or in a later step of the same job, from the output `claim_url`, which is masked, into a store of secrets.';
/**
 * What the job summary says about a claim link. Whoever opens the link owns the auth project, so it is
 * shown only where the summary is private.
 *
 * @param isPrivate whether nobody but the repository's own people can read the summary
 */
function claimInSummary(link, isPrivate) {
    if (!isPrivate) {
        return `> [!IMPORTANT]\n> The link to claim the auth project is not shown here, because this repository is not private: whoever opens it owns the auth project. ${SAFELY}`;
    }
    return `> [!CAUTION]\n> Whoever opens this link owns the auth project. Each run creates a new one.\n>\n> <a href="${entities(link)}">Claim the auth project</a>`;
}
/**
 * A text as HTML in which every character is an entity: the link is masked, and GitHub would blot it
 * out of the summary as well. A browser reads it as it was.
 */
function entities(text) {
    return [...text].map((character) => `&#${character.codePointAt(0)};`).join('');
}

;// CONCATENATED MODULE: ./build/stack-auth/report.js








const ONCE = 'The SDK keys are shown only once: they are the outputs pub_client_key and secret_server_key of this step, and no later run has them. `operation: keys` creates new ones.';
const NOT_TOLD = "Neon's response with the SDK keys was lost or had none, and they are shown only once. `operation: keys` creates new ones.";
/** The report of a run that changed what had to be changed. */
function stackRunReport(settings, { branch }, plan, applied) {
    const { created, keys } = applied;
    const report = (0,run_report/* runReport */.q)(settings, { branch, auth: undefined }, plan, applied);
    return {
        ...report,
        warnings: [...report.warnings, ...(created && keys === undefined ? [NOT_TOLD] : [])],
        notes: [...report.notes, ...(keys === undefined ? [] : [ONCE])],
        stackOutputs: outputsWith(keys),
    };
}
function outputsWith(keys) {
    if (keys === undefined)
        return stack_outputs/* NO_STACK_OUTPUTS */.S;
    const { pubClientKey, secretServerKey } = keys;
    return {
        ...stack_outputs/* NO_STACK_OUTPUTS */.S,
        pub_client_key: pubClientKey,
        secret_server_key: secretServerKey,
    };
}
/** The report of keys or a claim link that were not made, because the run is a dry one. */
function plannedHandOverReport(what, branch, integration) {
    const changes = [{ change: HAND_OVER_DESCRIPTIONS[what], status: 'planned' }];
    return { ...report_report/* EMPTY_REPORT */.V, operation: what, result: 'planned', branch, integration, changes };
}
/** The report of new keys. */
function keysReport(branch, integration, keys) {
    return {
        ...handedOver('keys', branch, integration),
        headline: 'New SDK keys were made',
        notes: [ONCE],
        stackOutputs: outputsWith(keys),
    };
}
/** The report of a claim link. */
function claimReport(branch, integration, link, { isPrivateRepository }) {
    return {
        ...handedOver('claim', branch, integration),
        headline: 'A link to claim the auth project was made',
        notes: [
            'The link is the output claim_url of this step. Whoever opens it owns the auth project. Each run creates a new one.',
        ],
        stackOutputs: { ...stack_outputs/* NO_STACK_OUTPUTS */.S, claim_url: link },
        blocks: [claimInSummary(link, isPrivateRepository)],
    };
}
function handedOver(what, branch, integration) {
    const changes = [{ change: HAND_OVER_DESCRIPTIONS[what], status: 'done' }];
    return { ...report_report/* EMPTY_REPORT */.V, operation: what, result: 'updated', branch, integration, changes };
}
/** The report of a status of a branch with Stack Auth. */
function stackStatusReport(branch, integration, project, listed) {
    return {
        ...report_report/* EMPTY_REPORT */.V,
        operation: 'status',
        result: 'unchanged',
        branch,
        integration,
        domains: (0,report_domains/* trustedDomains */.p)(project?.domains ?? []),
        settings: project === undefined ? [] : (0,settings_view/* viewSettings */.b)(project.settings),
        integrations: listed ?? [],
        notes: [
            `The auth project is owned by ${(0,lib_text/* printable */.g$)(integration.ownedBy, 40)}.`,
            ...(listed === undefined ? ["Neon did not list the project's auth integrations."] : []),
        ],
    };
}

;// CONCATENATED MODULE: ./build/stack-auth/inputs.js



/** Adds to the issues what was declared and Stack Auth does not have. */
function checkStackInputs(declared, issues) {
    const { users, userPassword, organizations, authSettings, testRecipient } = declared;
    const { lifetime, reset, sessions } = declared;
    if (userPassword !== '') {
        issues.add('user_password', `is not for auth_provider: stack, ${NO_PASSWORDS}`);
    }
    for (const [index, user] of users.entries()) {
        const extra = notOfStack(user, userPassword);
        if (extra.length === 0)
            continue;
        issues.add('users', `entry ${index + 1} has ${(0,lib_text/* joinWithAnd */.Ol)(extra)}, but with auth_provider: stack a user has an email and a name only, ${NO_PASSWORDS}`);
    }
    if (organizations.length > 0) {
        issues.add('organizations', `are not for auth_provider: stack, ${NO_PASSWORDS}`);
    }
    for (const { setting } of authSettings) {
        if (hasSetting(setting))
            continue;
        issues.add((0,auth_settings_setting/* settingName */.QX)(setting), NOT_THERE);
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
    // Users with a password are verified without having to declare it.
    const verified = user.emailVerified !== undefined && user.password === undefined;
    return [
        ...(ownPassword ? ['password'] : []),
        ...(user.roles === undefined ? [] : ['roles']),
        ...(verified ? ['email_verified'] : []),
        ...(user.activeOrganization === undefined ? [] : ['active_organization']),
        ...(user.absent ? ['absent'] : []),
    ];
}
const NO_PASSWORDS = "because Neon's API for it makes users without passwords and cannot list them";
const NOT_THERE = 'is not a setting of auth_provider: stack, which has domains, oauth_providers and email_provider';

;// CONCATENATED MODULE: ./build/stack-auth/stack-auth.js





















/**
 * Does what is asked for on a project that is still on Stack Auth, the provider of Neon Auth before
 * Better Auth. All of it is in this folder, which can be deleted the day Neon removes it, with its hooks:
 * `authProvider` and `inPrivateRepository` in the settings (settings.ts, provider.ts, operation.ts,
 * sweep.ts, workflow-event.ts), the branch in run-operation.ts, `stackOutputs`, `blocks` and `headline` in the report,
 * and the advice in plan/provider.ts.
 *
 * @throws ActionError if Neon refuses, or what is asked for would change what is not the preview
 */
async function runStackOperation(settings, observing, timings, runner) {
    switch (settings.operation) {
        case 'status':
            return { report: await stack_auth_status(settings.branch, observing.neon), errors: [] };
        case 'keys':
        case 'claim':
            return { report: await handOver(settings, observing, runner.mask), errors: [] };
        default:
            return await change(settings, observing, timings, runner);
    }
}
async function change(settings, observing, timings, { mask, notice, warning }) {
    const observed = await timings.measure('looking', () => stack_auth_observe(settings, observing));
    if ('stale' in observed) {
        notice(observed.stale);
        return { report: { ...report_report/* EMPTY_REPORT */.V, notes: [observed.stale] }, errors: [] };
    }
    const { settings: allowed, notices } = restricted(settings, observed);
    for (const text of notices)
        notice(text);
    const plan = (0,plan_plan/* withNotes */.ci)(allowed.operation === 'teardown'
        ? planStackTeardown(allowed, observed)
        : planStackSetup(allowed, observed), notices);
    for (const text of plan.warnings)
        warning(text);
    const { branch, own } = observed;
    const integration = branch && own && assertStack(branch, own);
    if (settings.dryRun || branch === undefined) {
        const domains = observed.project?.domains ?? [];
        const auth = integration && { integration, users: users_observe/* NO_OBSERVED_USERS */.C, domains };
        const report = (0,run_report/* planReport */.s)(settings, { branch, auth }, plan);
        return { report: settings.dryRun ? report : { ...report, result: 'absent' }, errors: [] };
    }
    const applied = await applyStack(plan, {
        settings: allowed,
        neon: observing.neon,
        branch,
        integration,
        mask,
        timings,
    });
    const report = stackRunReport(settings, observed, plan, applied);
    for (const text of report.warnings.slice(plan.warnings.length))
        warning(text);
    const superseded = observed.superseded !== undefined;
    return { report: { ...report, superseded }, errors: applied.errors };
}
/** @returns why there is nothing to do, if the event no longer applies */
async function stack_auth_observe(settings, observing) {
    const { neon } = observing;
    const preview = await (0,observe/* findPreview */.C)(settings, observing);
    if ('stale' in preview)
        return preview;
    const { branch } = preview;
    if (branch === undefined) {
        return { ...preview, own: undefined, listed: undefined, project: undefined };
    }
    const found = await findAuth(neon, branch);
    const needed = settings.operation === 'setup' ? requiredParts(settings) : { domains: false, settings: false };
    const project = await readProjectAuth(neon, branch, found, needed);
    return { ...preview, ...found, project };
}
/** What of the settings may be done, and what the user should know about that. */
function restricted(settings, observed) {
    const { notices, project } = observed;
    if (settings.operation !== 'setup')
        return { settings, notices };
    const auth = project && { settings: project.settings, users: users_observe/* NO_OBSERVED_USERS */.C };
    const allowed = (0,restrict/* restrictSetup */._)(settings, { ...observed, auth, reset: { applies: false } });
    return { settings: allowed.settings, notices: [...notices, ...allowed.notices] };
}
/** Hands over new keys, or a claim link, of a preview's own auth project. */
async function handOver(settings, observing, mask) {
    const { neon } = observing;
    const what = settings.operation;
    const preview = await (0,observe/* findPreview */.C)(settings, observing);
    if ('stale' in preview || preview.branch === undefined)
        throw noSuchBranch(settings);
    const { branch } = preview;
    const found = await findAuth(neon, branch);
    const integration = assertHandOver(what, branch, found);
    if (settings.dryRun)
        return plannedHandOverReport(what, branch, integration);
    return settings.operation === 'keys'
        ? keysReport(branch, integration, await makeKeys(neon, branch, mask))
        : claimReport(branch, integration, await askForClaim(neon, branch, mask), settings);
}
/** Sent once: after a lost answer nobody knows the keys, and only a new run makes others. */
async function makeKeys(neon, branch, mask) {
    const { response, data } = await requestKeys(neon, branch);
    const keys = extractKeys(data, mask);
    if (!(0,http_response/* isSuccess */.oJ)(response))
        throw stackApiError(HAND_OVER_DESCRIPTIONS.keys, response);
    if (keys !== undefined)
        return keys;
    throw new errors/* ActionError */.lZ({
        attempted: HAND_OVER_DESCRIPTIONS.keys,
        answered: `Neon answered status ${response.status}, but without the keys`,
        remedy: 'run the job again; if it persists, make the keys in the Neon console, under Auth.',
    });
}
async function askForClaim(neon, branch, mask) {
    const { response, data } = await requestTransfer(neon, branch);
    if (!(0,http_response/* isSuccess */.oJ)(response))
        throw stackApiError(HAND_OVER_DESCRIPTIONS.claim, response);
    return extractClaimUrl(data, mask);
}
function noSuchBranch({ operation, branch, projectId }) {
    return new errors/* ActionError */.lZ({
        attempted: HAND_OVER_DESCRIPTIONS[operation],
        answered: `there is no branch "${(0,lib_text/* printable */.g$)(branch)}" in project ${projectId}`,
        remedy: 'give `branch` the exact name or id of the preview branch.',
    });
}
/** Reads only, so any branch may be looked at, production's too. */
async function stack_auth_status(name, neon) {
    const branch = await (0,branches/* findBranch */.E0)(neon, name);
    if (branch === undefined)
        return (0,status_report/* statusReport */.X)(await (0,observe_status/* observeStatus */.b)({ branch: name }, neon));
    const found = await findAuth(neon, branch);
    const { own } = found;
    const listed = found.listed && (await (0,observe_status/* withBranchNames */.N)(neon, branch, found.listed));
    if (own === undefined)
        return (0,status_report/* statusReport */.X)({ branch, auth: undefined, integrations: listed });
    // A branch may tell its parent's.
    if (!isStack(own) || own.branchId !== branch.id) {
        return (0,status_report/* statusReport */.X)(await (0,observe_status/* observeStatus */.b)({ branch: name }, neon));
    }
    const project = await readProjectAuth(neon, branch, found, { domains: true, settings: true });
    return stackStatusReport(branch, assertStack(branch, own), project, listed);
}


/***/ })

};
