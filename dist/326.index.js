export const id = 326;
export const ids = [326];
export const modules = {

/***/ 9326:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  removeLeftSessions: () => (/* binding */ removeLeftSessions),
  removeSessionsOfJob: () => (/* binding */ removeSessionsOfJob),
  writeDeclaredSessions: () => (/* binding */ writeDeclaredSessions)
});

// EXTERNAL MODULE: ./build/event/job-auth.js
var job_auth = __webpack_require__(6159);
// EXTERNAL MODULE: ./build/lib/errors.js
var errors = __webpack_require__(1469);
// EXTERNAL MODULE: ./build/plan/domains.js
var plan_domains = __webpack_require__(5871);
// EXTERNAL MODULE: ./node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(370);
// EXTERNAL MODULE: ./build/clients/auth-service/organizations.js
var organizations = __webpack_require__(5368);
// EXTERNAL MODULE: ./build/clients/auth-service/session-cookie.js
var session_cookie = __webpack_require__(1571);
// EXTERNAL MODULE: ./build/clients/auth-service/error.js
var auth_service_error = __webpack_require__(4338);
// EXTERNAL MODULE: ./build/clients/auth-service/sessions.js
var auth_service_sessions = __webpack_require__(8363);
// EXTERNAL MODULE: ./build/clients/auth-service/sign-in.js
var sign_in = __webpack_require__(6911);
// EXTERNAL MODULE: ./build/lib/text.js
var lib_text = __webpack_require__(4869);
;// CONCATENATED MODULE: ./build/sessions/obtain-sessions.js





/** Sign-ins that Better Auth lets an IP address make in one window, and the window's seconds. */
const SIGN_INS_PER_WINDOW = 3;
const WINDOW_SECONDS = 10;
/**
 * How long it takes to sign that many users in at the service's pace.
 *
 * @returns seconds
 */
function signInSeconds(users) {
    return Math.floor(Math.max(0, users - 1) / SIGN_INS_PER_WINDOW) * WINDOW_SECONDS;
}
/**
 * Gives every user a session: one that the run has anyway, as long as it is still valid, or a new
 * one. An admin could impersonate them faster, but such a session shows: it carries `impersonatedBy`, and
 * it ends after an hour.
 *
 * @param known sessions that the run has, by email
 * @returns a session for each user, by email
 * @throws ActionError naming every user who can't sign in; NetworkError
 */
async function obtainSessions(service, users, known) {
    const sessions = new Map();
    const problems = [];
    for (const user of users) {
        const { email } = user;
        const session = known.get(email);
        if (session !== undefined && (await (0,auth_service_sessions/* isSessionOf */.oi)(service, session, email))) {
            sessions.set(email, session);
            continue;
        }
        try {
            const result = await (0,sign_in/* signIn */.Jv)(service, user);
            if (result.kind === 'signed in')
                sessions.set(email, result.session);
            else
                problems.push(`${email} (${describe(result)})`);
        }
        catch (error) {
            if (!(error instanceof auth_service_error/* AuthServiceError */.k))
                throw error;
            problems.push(`${email} (${error.facts.answered})`);
        }
    }
    if (problems.length > 0)
        throw cannotSignIn(problems);
    return sessions;
}
function describe(result) {
    switch (result.kind) {
        case 'refused':
            return 'the service does not accept the declared password';
        case 'unverified':
            return 'the email address must be verified first';
        case 'limited':
            return 'the rate limit for sign-ins';
        case 'without session':
            return `the service takes the password, but asks for ${result.wanted}`;
    }
}
function cannotSignIn(problems) {
    return new errors/* ActionError */.lZ({
        attempted: 'sign in for the `sessions` files',
        answered: `no session for ${(0,lib_text/* joinWithAnd */.Ol)(problems)}`,
        likely: 'a setting of the branch keeps these users out, or another job has changed them meanwhile.',
        remedy: 'look at the message for each user; run the job again if another job was at work.',
    });
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/lib/json.js
var json = __webpack_require__(292);
// EXTERNAL MODULE: ./build/settings/sessions-folder.js
var sessions_folder = __webpack_require__(8492);
;// CONCATENATED MODULE: ./build/sessions/session-files.js







/** Lists what was written into a folder, so that a close removes that and nothing else. */
const INDEX = '.neon-auth-sessions.json';
const FOLDER_MODE = 0o700;
const FILE_MODE = 0o600;
/**
 * Writes a storage state for each user, readable only by the owner, replacing those of an earlier
 * run.
 *
 * @param states by email
 * @returns the path of each file, by email
 * @throws ActionError if the folder leads out of the allowed roots, or can't be written to
 */
async function writeSessionFiles(folder, states) {
    return await explained(folder, 'write', async () => {
        const path = await createFolder(folder);
        await removeListed(path);
        const names = [...states.keys()].map(fileName);
        // Listed before they are written: what a cancelled job leaves behind is known then.
        await writeOwn((0,external_node_path_.join)(path, INDEX), JSON.stringify({ files: names }));
        const written = new Map();
        for (const [email, state] of states) {
            const file = (0,external_node_path_.join)(path, fileName(email));
            await writeOwn(file, `${JSON.stringify(state, null, 2)}\n`);
            written.set(email, file);
        }
        return written;
    });
}
/**
 * Removes what was written into a folder; the folder too, if nothing else is in it.
 *
 * @returns how many session files were removed
 * @throws ActionError if something is there and can't be removed
 */
async function removeSessionFiles(folder) {
    return await explained(folder, 'remove', async () => {
        const isThere = await (0,promises_.realpath)(folder.path).catch(() => false);
        if (isThere === false)
            return 0;
        const path = await resolveFolder(folder);
        const removed = await removeListed(path);
        await (0,promises_.rmdir)(path).catch(() => undefined);
        return removed;
    });
}
/** An email that Neon Auth accepts is a file name: no slash is in it. */
function fileName(email) {
    return `${email}.json`;
}
async function createFolder(folder) {
    await (0,promises_.mkdir)(folder.path, { recursive: true, mode: FOLDER_MODE });
    const path = await resolveFolder(folder);
    const handle = await (0,promises_.open)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_DIRECTORY);
    try {
        await handle.chmod(FOLDER_MODE);
    }
    finally {
        await handle.close();
    }
    return path;
}
/** The folder with all links resolved, which must not lead out of the allowed roots. */
async function resolveFolder({ path, roots }) {
    const real = await (0,promises_.realpath)(path);
    const realRoots = await Promise.all(roots.map((root) => (0,promises_.realpath)(root)));
    if (!realRoots.some((root) => (0,sessions_folder/* isBelow */.Yw)(real, root)))
        throw new Error('a link leads out of the workspace');
    return real;
}
/** The file must be new, so that no link in its place is followed. */
async function writeOwn(file, text) {
    await (0,promises_.rm)(file, { force: true });
    const handle = await (0,promises_.open)(file, 'wx', FILE_MODE);
    try {
        await handle.writeFile(text);
    }
    finally {
        await handle.close();
    }
}
async function removeListed(folder) {
    const index = (0,external_node_path_.join)(folder, INDEX);
    const text = await (0,promises_.readFile)(index, 'utf8').catch(() => '');
    const files = (0,json/* asArray */._j)((0,json/* parseJsonObject */.dw)(text)['files']).filter((name) => typeof name === 'string' && /^[^/\\]+@[^/\\]+\.json$/.test(name));
    for (const name of files)
        await (0,promises_.rm)((0,external_node_path_.join)(folder, name), { force: true });
    await (0,promises_.rm)(index, { force: true });
    return files.length;
}
async function explained(folder, verb, work) {
    try {
        return await work();
    }
    catch (error) {
        throw new errors/* ActionError */.lZ({
            attempted: `${verb} session files in ${(0,lib_text/* printable */.g$)(folder.path, 200)}`,
            answered: (0,lib_text/* printable */.g$)((0,errors/* errorMessage */.gJ)(error), 200),
            remedy: 'give `sessions` a folder of its own inside the workspace, such as playwright/.auth, that the job may write to.',
        });
    }
}

;// CONCATENATED MODULE: ./build/sessions/storage-state.js
/**
 * The storage state of a browser in which somebody is signed in: at the auth service, where the client
 * flavour of Neon's SDK keeps the session, and at each of the app's own hosts, where the flavour for
 * servers keeps it in a cookie of the same name, which it sets with `Path=/`, `HttpOnly`, `Secure` and
 * `SameSite=Lax` (`@neondatabase/auth` 0.5: server/proxy).
 *
 * @param baseUrl of the auth service
 * @param origins plain origins of the app
 * @param siteOf the registrable domain of a host name, for partitioned cookies
 */
function storageState(cookie, baseUrl, origins, siteOf) {
    const app = origins.map((origin) => new URL(origin));
    const own = serviceCookie(cookie, baseUrl);
    const hosts = [...new Set(app.map(({ hostname }) => hostname))];
    return {
        cookies: [
            own,
            ...(cookie.partitioned ? partitions(app, siteOf).map((key) => inPartition(own, key)) : []),
            ...hosts.filter((host) => host !== own.domain).map((host) => appCookie(own, host)),
        ],
        origins: [],
    };
}
/** Whether an origin is of one host, so that there can be a cookie for it. */
function isPlainOrigin(origin) {
    return /^https?:\/\/[^*]+$/i.test(origin);
}
function serviceCookie(cookie, baseUrl) {
    const { name, value, path, expires, httpOnly, secure, sameSite } = cookie;
    return {
        name,
        value,
        domain: cookie.domain ?? baseUrl.hostname,
        path,
        expires: expires === undefined ? -1 : Math.floor(expires / 1000),
        httpOnly,
        secure,
        sameSite,
    };
}
function appCookie({ name, value, expires }, domain) {
    return {
        name,
        value,
        domain,
        path: '/',
        expires,
        httpOnly: true,
        secure: true,
        sameSite: 'Lax',
    };
}
/** Sites as browsers write them into a partition key: scheme and registrable domain, no port. */
function partitions(app, siteOf) {
    return [...new Set(app.map(({ protocol, hostname }) => `${protocol}//${siteOf(hostname)}`))];
}
function inPartition(cookie, partitionKey) {
    return { ...cookie, partitionKey };
}

;// CONCATENATED MODULE: ./build/sessions/create-sessions.js






/** Sessions at a time; the service allows 100 requests of a kind in 10 seconds. */
const CONCURRENCY = 20;
/**
 * Signs users in, and writes a storage state for each.
 *
 * @returns the path of each file, by email
 * @throws ActionError naming every user who can't sign in, if an organization can't be made active, or if a file can't be written; NetworkError
 */
async function createSessions(request) {
    const { service, users, known, folder, mask, info } = request;
    const seconds = signInSeconds(users.filter(({ email }) => !known.has(email)).length);
    if (seconds > 0) {
        info(`Signing ${users.length} users in at the service's pace takes about ${seconds} seconds.`);
    }
    const sessions = await obtainSessions(service, users, known);
    for (const secret of [...sessions.values()].flatMap(session_cookie/* secretsOf */.Fj))
        mask(secret);
    await activateOrganizations(request, sessions);
    const { getDomain } = await __webpack_require__.e(/* import() */ 20).then(__webpack_require__.bind(__webpack_require__, 20));
    const siteOf = (hostname) => getDomain(hostname, { allowPrivateDomains: true }) ?? hostname;
    const origins = request.origins.filter(isPlainOrigin);
    const states = [...sessions].map(([email, session]) => [email, storageState(session, service.baseUrl, origins, siteOf)]);
    return await writeSessionFiles(folder, new Map(states));
}
async function activateOrganizations({ service, users }, sessions) {
    await (0,p_limit/* default */.A)(CONCURRENCY).map(users, async ({ email, activeOrganization: slug }) => {
        const session = sessions.get(email);
        if (session && slug !== undefined)
            await (0,organizations/* setActiveOrganization */.US)({ service, session }, slug);
    });
}

// EXTERNAL MODULE: ./build/settings/config-file/workspace.js
var workspace = __webpack_require__(3457);
// EXTERNAL MODULE: ./build/apply/service.js
var service = __webpack_require__(5532);
;// CONCATENATED MODULE: ./build/apply/sessions.js








/**
 * Writes a session file for each declared user who has a password.
 *
 * @param result of the setup, which must have succeeded
 * @returns the path of each file, by email
 * @throws ActionError naming every user who can't sign in, or if a file can't be written; NetworkError
 */
async function writeDeclaredSessions(settings, { neon, auth, runner }, { integration, created, sessions }) {
    const { sessions: folder, domains, authSettings, lifetime } = settings;
    const inherited = created ? undefined : auth;
    const known = new Map([...(inherited?.users.sessions ?? []), ...sessions]);
    // Noted before they are written: a job that is cancelled must not leave them behind.
    if (lifetime === 'job')
        runner.saveState(job_auth/* SESSION_FILES_STATE */.FS, folder.path);
    return await createSessions({
        service: (0,service/* authServiceAfter */.I)(settings, neon, integration.baseUrl, inherited),
        users: usersWithPasswords(settings),
        known,
        origins: [
            ...domains,
            ...((0,plan_domains/* trustsLocalhost */.vo)(authSettings, inherited) ? ['http://localhost'] : []),
        ],
        folder,
        mask: runner.mask,
        info: runner.info,
    });
}
/** The declared users who get a session file. */
function usersWithPasswords({ users }) {
    return users.flatMap(({ email, password, activeOrganization }) => password === undefined ? [] : [{ email, password, activeOrganization }]);
}
/**
 * In the post step: removes the session files that a job has written. What can't be removed is a warning.
 *
 * @param path of their folder
 */
async function removeSessionsOfJob(path, runner) {
    const roots = (0,sessions_folder/* sessionsRoots */.n$)((0,workspace/* jobWorkspace */.n)(runner.environment));
    for (const warning of await removeLeftSessions({ path, roots }))
        runner.warning(warning);
}
/**
 * Removes session files that a setup has left on this runner.
 *
 * @returns a warning if they could not be removed
 */
async function removeLeftSessions(folder) {
    try {
        await removeSessionFiles(folder);
        return [];
    }
    catch (error) {
        return [(0,errors/* errorMessage */.gJ)(error)];
    }
}


/***/ })

};
