export const id = 858;
export const ids = [858];
export const modules = {

/***/ 6557:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xi: () => (/* binding */ candidates),
/* harmony export */   _q: () => (/* binding */ lookUpOrganization),
/* harmony export */   zq: () => (/* binding */ useKnown)
/* harmony export */ });
/* harmony import */ var _clients_auth_service_organizations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5368);
/* harmony import */ var _settings_declared_organization_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2686);
/* harmony import */ var _organization_state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9276);



/**
 * The declared users who may change an organization, best first: its declared owners who have a password;
 * of one that is to go, whoever has a password.
 *
 * @returns their emails
 */
function candidates({ members, absent }, users) {
    const withPassword = new Set(users.filter(({ password }) => password !== undefined).map(({ email }) => email));
    if (absent)
        return [...withPassword];
    return members.filter(_settings_declared_organization_js__WEBPACK_IMPORTED_MODULE_2__/* .isOwner */ .u8).flatMap(({ email }) => (withPassword.has(email) ? [email] : []));
}
/** Gives the sessions that there are. */
function useKnown(service, sessions) {
    return async (email, work) => {
        const session = sessions.get(email);
        return session && (await work({ service, session }));
    };
}
/**
 * Looks for an organization with the eyes of those who may change it. Nobody sees one without being a
 * member; whether there is one all the same shows by its slug.
 *
 * @param emails of who may change it, best first
 * @throws AuthServiceError if the service refuses; NetworkError
 */
async function lookUpOrganization(http, slug, emails, use) {
    const state = await lookUpOnce(slug, emails, use);
    if (state.kind !== 'hidden')
        return state;
    // Another job may be making it: for a moment, nobody is a member.
    await http.sleep(HIDDEN_DELAY_MS);
    return await lookUpOnce(slug, emails, use);
}
/** Milliseconds after which an organization that nobody sees is looked for again. */
const HIDDEN_DELAY_MS = 1_000;
async function lookUpOnce(slug, emails, use) {
    let seen;
    let taken;
    let allAsked = true;
    for (const email of emails) {
        const state = await use(email, (client) => seenBy(email, slug, client, taken));
        if (state === undefined)
            allAsked = false;
        else if (state.kind === 'absent')
            return _organization_state_js__WEBPACK_IMPORTED_MODULE_1__/* .ABSENT */ .sj;
        else if (state.kind === 'hidden')
            taken = true;
        else if (state.members.some((member) => member.email === email && (0,_settings_declared_organization_js__WEBPACK_IMPORTED_MODULE_2__/* .isOwner */ .u8)(member)))
            return state;
        else
            seen ??= state;
    }
    if (!allAsked)
        return _organization_state_js__WEBPACK_IMPORTED_MODULE_1__/* .UNKNOWN */ .HV;
    return seen ?? _organization_state_js__WEBPACK_IMPORTED_MODULE_1__/* .HIDDEN */ .RG;
}
async function seenBy(email, slug, client, taken) {
    const organization = (await (0,_clients_auth_service_organizations_js__WEBPACK_IMPORTED_MODULE_0__/* .listOrganizations */ .J3)(client)).find((one) => one.slug === slug);
    if (organization !== undefined) {
        return {
            kind: 'found',
            organization,
            members: await (0,_clients_auth_service_organizations_js__WEBPACK_IMPORTED_MODULE_0__/* .listMembers */ .YV)(client, organization),
            actor: email,
        };
    }
    // A service that does not tell says it when the organization is created.
    return taken || (await (0,_clients_auth_service_organizations_js__WEBPACK_IMPORTED_MODULE_0__/* .isSlugTaken */ .hc)(client, slug)) === true ? _organization_state_js__WEBPACK_IMPORTED_MODULE_1__/* .HIDDEN */ .RG : _organization_state_js__WEBPACK_IMPORTED_MODULE_1__/* .ABSENT */ .sj;
}


/***/ }),

/***/ 6858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  OrganizationReconciler: () => (/* binding */ OrganizationReconciler)
});

// EXTERNAL MODULE: ./node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(370);
// EXTERNAL MODULE: ./build/clients/auth-service/organizations.js
var organizations = __webpack_require__(5368);
// EXTERNAL MODULE: ./build/lib/clean-up.js
var clean_up = __webpack_require__(8687);
// EXTERNAL MODULE: ./build/lib/errors.js
var errors = __webpack_require__(1469);
// EXTERNAL MODULE: ./build/settings/declared-organization.js
var declared_organization = __webpack_require__(2686);
// EXTERNAL MODULE: ./build/users/admin-session.js
var admin_session = __webpack_require__(2569);
// EXTERNAL MODULE: ./build/users/errors.js
var users_errors = __webpack_require__(4560);
// EXTERNAL MODULE: ./build/users/temporary-settings.js
var temporary_settings = __webpack_require__(1492);
// EXTERNAL MODULE: ./build/users/temporary-webhook.js
var temporary_webhook = __webpack_require__(280);
// EXTERNAL MODULE: ./build/organizations/compare.js
var compare = __webpack_require__(1480);
// EXTERNAL MODULE: ./build/organizations/errors.js
var organizations_errors = __webpack_require__(8984);
// EXTERNAL MODULE: ./build/auth-settings/compare.js
var auth_settings_compare = __webpack_require__(6656);
// EXTERNAL MODULE: ./build/auth-settings/organization.js
var organization = __webpack_require__(6720);
// EXTERNAL MODULE: ./build/auth-settings/write-setting.js
var write_setting = __webpack_require__(1049);
// EXTERNAL MODULE: ./build/clients/http/doubt.js
var http_doubt = __webpack_require__(3078);
// EXTERNAL MODULE: ./build/clients/neon/auth-config.js
var auth_config = __webpack_require__(8271);
// EXTERNAL MODULE: ./build/lib/text.js
var lib_text = __webpack_require__(4869);
// EXTERNAL MODULE: ./build/users/seed-context.js
var seed_context = __webpack_require__(6500);
// EXTERNAL MODULE: ./build/users/settle-doubt.js + 1 modules
var settle_doubt = __webpack_require__(8410);
;// CONCATENATED MODULE: ./build/organizations/invitation-settings.js










/**
 * Lifts settings that would send mail to invited members, or not make the creator of an organization its owner.
 * The clean-up restores it.
 *
 * @param current the plugin's settings as they are; undefined if they were not told, which lifts nothing
 * @throws ActionError if Neon refuses; NetworkError
 */
async function liftInvitationSettings(context, current, cleanup) {
    const before = (0,auth_settings_compare/* fieldsOtherThan */.RM)(organization/* INVITATION_OVERRIDES */.o, current);
    const names = Object.keys(before);
    if (names.length === 0)
        return;
    context.debug(`lifting ${names.join(', ')} while members are added`);
    const lifted = Object.fromEntries(Object.entries(organization/* INVITATION_OVERRIDES */.o).filter(([name]) => names.includes(name)));
    const doubt = new http_doubt/* Doubt */.d(async (http) => areSet({ ...context.neon, http }, context, lifted));
    const restoring = {
        isBack: (last) => areSet(last.neon, context, before),
        putBack: (last) => write(last, before),
        failed: (answered) => notRestored(context, before, answered),
    };
    cleanup.defer(async () => {
        await (0,settle_doubt/* putBackInCleanup */.oM)(context, restoring);
        await (0,settle_doubt/* settleDoubt */.e6)(context, doubt, restoring);
        context.journal.noteOrganization(undefined);
    });
    context.journal.noteOrganization(Object.fromEntries(Object.entries(before).map(([name, value]) => [
        name,
        typeof value === 'boolean' ? value : String(value),
    ])));
    await write((0,seed_context/* contextNoting */.jW)(context, doubt), lifted);
}
async function write({ neon, branch }, body) {
    await (0,write_setting/* writeSetting */.c)(organization/* organization */.k, neon, branch, { body, current: undefined });
}
async function areSet(neon, { branch }, wanted) {
    const current = (await (0,auth_config/* readPlugins */.B)(neon, branch))?.organization;
    return current === undefined || Object.keys((0,auth_settings_compare/* fieldsOtherThan */.RM)(wanted, current)).length === 0;
}
function notRestored({ branch }, before, answered) {
    return new errors/* ActionError */.lZ({
        attempted: `put back the organization settings of branch "${(0,lib_text/* printable */.g$)(branch.name)}" (${branch.id})`,
        answered,
        remedy: `on that branch set ${(0,temporary_settings/* inWords */.r4)(before)} (PATCH …/branches/${branch.id}/auth/plugins/organization with ${JSON.stringify(before)}), or set \`reset: true\` and close and reopen the pull request.`,
    });
}

// EXTERNAL MODULE: ./build/clients/auth-service/error.js
var auth_service_error = __webpack_require__(4338);
// EXTERNAL MODULE: ./build/users/compare.js
var users_compare = __webpack_require__(1440);
;// CONCATENATED MODULE: ./build/organizations/invitations.js





/** Adds members by inviting them and accepting for them; what is not accepted is to be cancelled. */
class Invitations {
    #service;
    #sessions;
    #open = new Set();
    constructor(service, sessions) {
        this.#service = service;
        this.#sessions = sessions;
    }
    /**
     * Adds a member to an organization.
     *
     * @param actor email of an owner
     * @throws ActionError; NetworkError
     */
    async add(organization, actor, member) {
        const { email } = member;
        // Nobody is invited who could not accept.
        await this.#sessions.of(email);
        const open = { organization, email, actor };
        this.#open.add(open);
        // One that is under way when the run ends takes effect before it is looked for.
        const draining = { ...this.#service, http: this.#service.http.draining() };
        const invitation = await this.#sessions.use(actor, (client) => invite(client, organization, member), draining);
        await this.#sessions.use(email, (client) => (0,organizations/* acceptInvitation */.QA)(client, invitation));
        await this.#sessions.activated(email);
        this.#open.delete(open);
    }
    /**
     * Cancels what was not accepted, also after the run has ended.
     *
     * @throws ActionError naming who stays invited
     */
    async cancel() {
        const groups = Map.groupBy(this.#open, ({ organization }) => organization.id);
        this.#open.clear();
        await (0,clean_up/* allSettledOrThrow */.eu)([...groups.values()].map((open) => this.#cancel(open)));
    }
    async #cancel(open) {
        const [first] = open;
        if (first === undefined)
            return;
        const { organization, actor } = first;
        const emails = open.map(({ email }) => email);
        const finishing = { ...this.#service, http: this.#service.http.forCleanup() };
        try {
            const client = { service: finishing, session: await this.#sessions.of(actor) };
            const invited = await (0,organizations/* listInvitations */.J1)(client, organization);
            const ours = invited.filter(({ email }) => emails.includes(email));
            await (0,clean_up/* allSettledOrThrow */.eu)(ours.map((invitation) => (0,organizations/* cancelInvitation */.Il)(client, invitation)));
        }
        catch (error) {
            throw (0,organizations_errors/* stillOpen */.vJ)(organization.slug, emails, (0,clean_up/* cleanupFailure */.bC)(error));
        }
    }
}
/** Invites somebody, or takes an invitation that was left open, unless it is for other roles. */
async function invite(client, organization, member) {
    try {
        return await (0,organizations/* inviteMember */.IE)(client, organization, member);
    }
    catch (error) {
        if (!isInvitedAlready(error))
            throw error;
    }
    const invited = await (0,organizations/* listInvitations */.J1)(client, organization);
    const own = invited.filter(({ email }) => email === member.email);
    const fitting = own.find(({ roles }) => (0,users_compare/* sameRoles */.i)(roles, member.roles));
    if (fitting !== undefined)
        return fitting;
    for (const invitation of own)
        await (0,organizations/* cancelInvitation */.Il)(client, invitation);
    return await (0,organizations/* inviteMember */.IE)(client, organization, member);
}
function isInvitedAlready(error) {
    return (error instanceof auth_service_error/* AuthServiceError */.k &&
        error.code === 'USER_IS_ALREADY_INVITED_TO_THIS_ORGANIZATION');
}

// EXTERNAL MODULE: ./build/organizations/lookup.js
var lookup = __webpack_require__(6557);
// EXTERNAL MODULE: ./build/clients/auth-service/admin.js
var auth_service_admin = __webpack_require__(9867);
// EXTERNAL MODULE: ./build/clients/auth-service/impersonation.js
var auth_service_impersonation = __webpack_require__(9108);
// EXTERNAL MODULE: ./build/clients/auth-service/sign-in.js
var sign_in = __webpack_require__(6911);
;// CONCATENATED MODULE: ./build/organizations/member-sessions.js








/** Sign-ins that the service takes at once; beyond, an admin who has to be made is faster. */
const MAX_SIGN_INS = 3;
/** Sessions of members while organizations are changed: those that the run has, and others until `end`. */
class MemberSessions {
    #source;
    #known;
    #sessions = new Map();
    /** Sessions that had to be made by signing in and are to be ended, by email. */
    #made = new Map();
    #impersonations = new Set();
    /** Sessions that do not outlive `end`. */
    #ending = new Set();
    /** Sessions that go on, in which an organization was made active. */
    #activated = new Map();
    /** Sessions of users who had to sign in and that go on, by email. */
    signedIn = new Map();
    #admin;
    #ids;
    #signIns = 0;
    constructor(source) {
        this.#source = source;
        this.#known = new Map(source.known);
        if (source.admin !== undefined)
            this.#admin = Promise.resolve(source.admin);
    }
    /**
     * A session of a declared user.
     *
     * @throws ActionError if there is no way to get one; NetworkError
     */
    async of(email) {
        const session = this.#sessions.get(email) ?? this.#obtain(email);
        this.#sessions.set(email, session);
        try {
            return await session;
        }
        catch (error) {
            // Another request may have more luck.
            this.#sessions.delete(email);
            throw error;
        }
    }
    /**
     * Does some work in a user's session; once more in a new one if that has ended meanwhile.
     *
     * @param service over which client
     */
    async use(email, work, service = this.#source.service) {
        const session = await this.of(email);
        try {
            return await work({ service, session });
        }
        catch (error) {
            if (!(error instanceof auth_service_error/* AuthServiceError */.k) || error.status !== 401)
                throw error;
            this.#forget(email, session);
            return await work({ service, session: await this.of(email) });
        }
    }
    /** Notes that an organization was made active in a user's session. */
    async activated(email) {
        const session = await this.of(email);
        if (!this.#ending.has(session))
            this.#activated.set(email, session);
    }
    /**
     * Ends what was made, also after the run has ended. In sessions that go on, no organization is active
     * then.
     *
     * @throws ActionError if a session can't be ended; NetworkError
     */
    async end() {
        const { service } = this.#source;
        const finishing = { ...service, http: service.http.forCleanup() };
        const ends = [
            ...[...this.#made].map(([email, session]) => (0,auth_service_impersonation/* endSession */.k)(finishing, session, email)),
            ...[...this.#impersonations].map((impersonation) => impersonation.end()),
            ...[...this.#activated.values()].map((session) => deactivate({ service: finishing, session })),
        ];
        this.#sessions.clear();
        for (const ended of [this.#made, this.#impersonations, this.#activated])
            ended.clear();
        await (0,clean_up/* allSettledOrThrow */.eu)(ends);
    }
    #forget(email, session) {
        if (this.#known.get(email) === session)
            this.#known.delete(email);
        this.#sessions.delete(email);
    }
    async #obtain(email) {
        const known = this.#known.get(email);
        if (known !== undefined)
            return known;
        const user = this.#source.users.find((one) => one.email === email);
        const mayWait = this.#signIns >= MAX_SIGN_INS || user?.password === undefined;
        if (this.#admin !== undefined || mayWait) {
            const session = await this.#impersonate(email);
            if (session !== undefined)
                return session;
        }
        return await this.#signIn(email, user?.password);
    }
    async #impersonate(email) {
        this.#admin ??= this.#source.obtainAdmin();
        const admin = await this.#admin;
        if (admin === undefined)
            return undefined;
        const id = await this.#idOf(email, admin);
        if (id === undefined)
            return undefined;
        if (id === admin.userId)
            return admin.session;
        const impersonation = new auth_service_impersonation/* Impersonation */.H(admin, { id, email });
        this.#impersonations.add(impersonation);
        const session = await impersonation.start(`act for ${email} in organizations`);
        if (session !== undefined)
            this.#ending.add(session);
        return session;
    }
    async #idOf(email, admin) {
        const known = this.#source.ids.get(email);
        if (known !== undefined)
            return known;
        this.#ids ??= listIds(admin);
        return (await this.#ids).get(email);
    }
    async #signIn(email, password) {
        if (password === undefined)
            throw (0,organizations_errors/* noSession */.eP)(email, undefined);
        const { service, keepsSignedIn, liftSignIn } = this.#source;
        this.#signIns += 1;
        await liftSignIn();
        // One that is under way when the run ends still shows its session, which is to be ended.
        const draining = { ...service, http: service.http.draining() };
        const result = await (0,sign_in/* signIn */.Jv)(draining, { email, password });
        if (result.kind !== 'signed in')
            throw (0,organizations_errors/* noSession */.eP)(email, result);
        if (keepsSignedIn)
            this.signedIn.set(email, result.session);
        else {
            this.#made.set(email, result.session);
            this.#ending.add(result.session);
        }
        return result.session;
    }
}
async function listIds(admin) {
    const users = (await (0,errors/* ifReadable */.G5)(() => (0,auth_service_admin/* listUsers */.ZZ)(admin))) ?? [];
    return new Map(users.map(({ id, email }) => [email, id]));
}
/** That it stays active matters little. */
async function deactivate(client) {
    await (0,errors/* ifReadable */.G5)(() => (0,organizations/* setActiveOrganization */.US)(client, undefined));
}

// EXTERNAL MODULE: ./build/organizations/organization-state.js
var organization_state = __webpack_require__(9276);
;// CONCATENATED MODULE: ./build/organizations/reconcile.js
















/** Members at a time; each takes up to four requests, and the service allows 100 per path in 10 seconds. */
const CONCURRENCY = 20;
/** Rounds of "look, compare, change" for one organization before it is given up. */
const MAX_ROUNDS = 4;
/** Makes organizations as declared. Nothing that is made only for that outlives the clean-up. */
class OrganizationReconciler {
    #place;
    #sessions;
    #invitations;
    #limit = (0,p_limit/* default */.A)(CONCURRENCY);
    #lift;
    constructor(place, cleanup) {
        const { seed, users, states, ids, sessions, admin, settings, webhook, keepsSessions } = place;
        this.#place = place;
        const signInSettings = new temporary_settings/* TemporarySettings */.D5(seed, cleanup);
        this.#sessions = new MemberSessions({
            service: seed.service,
            users,
            ids,
            known: sessions,
            admin,
            keepsSignedIn: keepsSessions,
            liftSignIn: once(() => signInSettings.lift(seed.passwordSettings)),
            obtainAdmin: async () => {
                const { session, hasPlugin, restored } = await (0,admin_session/* obtainAdmin */.j)(seed, users, states, cleanup);
                await restored;
                // Before the admin goes.
                cleanup.defer(() => this.#finish());
                return hasPlugin ? session : undefined;
            },
        });
        this.#invitations = new Invitations(seed.service, this.#sessions);
        this.#lift = once(async () => {
            // Restored once invitations are cancelled, and the sessions of it all have ended.
            await liftInvitationSettings(seed, settings, cleanup);
            if (webhook)
                await (0,temporary_webhook/* switchOffWebhook */.Lu)(seed, webhook, 'members are added', cleanup);
            cleanup.defer(() => this.#finish());
        });
        cleanup.defer(() => this.#finish());
    }
    /** Sessions of users who had to sign in and that go on, by email. */
    get signedIn() {
        return this.#sessions.signedIn;
    }
    /**
     * Makes one organization as declared: looks, changes, and looks again what came of it.
     *
     * @param before as far as it was observed
     * @returns it as it is then; undefined if there is none, as declared
     * @throws ActionError naming every member for whom it did not work; NetworkError
     */
    async reconcile(declared, before) {
        let state = before;
        let first;
        let outdated;
        for (let round = 1; round <= MAX_ROUNDS; round += 1) {
            if (state.kind === 'unknown')
                state = await this.#lookUp(declared);
            const change = (0,compare/* planOrganization */.vN)(declared, state, this.#place.prune);
            first ??= change;
            if (change === undefined)
                return (0,compare/* reconciledOrganization */.oI)(declared, first, state);
            outdated = await this.#carryOut(declared, change);
            state = organization_state/* UNKNOWN */.HV;
        }
        throw outdated ?? stillDiffers(declared);
    }
    async #finish() {
        // Cancelling takes a session.
        const cancelled = await Promise.allSettled([this.#invitations.cancel()]);
        await (0,clean_up/* allSettledOrThrow */.eu)([
            ...cancelled.map((outcome) => outcome.status === 'rejected' && Promise.reject(outcome.reason)),
            this.#sessions.end(),
        ]);
    }
    async #lookUp(declared) {
        try {
            return await (0,lookup/* lookUpOrganization */._q)(this.#place.seed.service.http, declared.slug, (0,lookup/* candidates */.Xi)(declared, this.#place.users), (email, work) => this.#sessions.use(email, work));
        }
        catch (error) {
            throw (0,organizations_errors/* explained */.to)(error);
        }
    }
    /** @returns why it did not take effect, where that is no more than that something has changed meanwhile */
    async #carryOut(declared, change) {
        try {
            await this.#make(declared, change);
            return undefined;
        }
        catch (error) {
            if ((0,organizations/* isOutdated */.lY)(error))
                return error;
            throw (0,organizations_errors/* explained */.to)(error);
        }
    }
    async #make(declared, change) {
        switch (change.kind) {
            case 'create':
                return await this.#create(declared);
            case 'edit':
                return await this.#edit(declared, change.found, change.edits);
            case 'remove': {
                const { organization, actor } = change.found;
                assertOwner(declared, change.found);
                return await this.#sessions.use(actor, (client) => (0,organizations/* deleteOrganization */.Dp)(client, organization));
            }
            case 'refuse':
                throw (0,organizations_errors/* hiddenOrganization */.wE)(declared);
            case 'find out':
                return undefined;
        }
    }
    async #create(declared) {
        const { slug, name = slug, members } = declared;
        const [actor] = (0,lookup/* candidates */.Xi)(declared, this.#place.users);
        /* v8 ignore if -- checked with the settings; for the types */
        if (actor === undefined)
            throw (0,organizations_errors/* hiddenOrganization */.wE)(declared);
        await this.#lift();
        const organization = await this.#sessions.use(actor, (client) => (0,organizations/* createOrganization */.EC)(client, { slug, name }));
        const others = members.filter(({ email }) => email !== actor);
        await this.#add(organization, actor, others);
    }
    async #edit(declared, found, edits) {
        assertOwner(declared, found);
        const { organization, actor } = found;
        const added = edits.flatMap((edit) => (edit.what === 'added' ? [edit.member] : []));
        const others = edits.filter(({ what }) => what !== 'added');
        // Of the actor last: it may be the last thing that it may do.
        const ordered = others.toSorted((a, b) => Number(isOf(a, actor)) - Number(isOf(b, actor)));
        await this.#forEach(organization, ordered, (edit) => this.#editOne(found, edit));
        await this.#add(organization, actor, added);
    }
    async #editOne({ organization, actor }, edit) {
        await this.#sessions.use(actor, async (client) => {
            switch (edit.what) {
                case 'name':
                    return await (0,organizations/* renameOrganization */.i_)(client, organization, edit.name);
                case 'roles':
                    return await (0,organizations/* setMemberRoles */.qv)(client, organization, edit.member, edit.roles);
                case 'removed':
                    return await (0,organizations/* removeMember */.pt)(client, organization, edit.member);
                case 'added':
                    return undefined;
            }
        });
    }
    async #add(organization, actor, members) {
        if (members.length === 0)
            return;
        await this.#lift();
        await this.#forEach(organization, members, (member) => this.#invitations.add(organization, actor, member));
    }
    /** Does some work for each entry, and continues with the others if it fails for one. */
    async #forEach({ slug }, entries, work) {
        // All of it ends before what was made for it is cleaned up.
        const outcomes = await Promise.allSettled(entries.map((entry) => this.#limit(() => work(entry))));
        const reasons = outcomes.flatMap((outcome) => outcome.status === 'rejected' ? [(0,organizations_errors/* explained */.to)(outcome.reason)] : []);
        const fatal = reasons.find((reason) => !(reason instanceof errors/* ActionError */.lZ));
        if (fatal !== undefined)
            throw fatal;
        const problems = reasons.filter((reason) => reason instanceof errors/* ActionError */.lZ);
        const lasting = problems.filter((problem) => !(0,organizations/* isOutdated */.lY)(problem));
        if (lasting.length > 0) {
            const attempted = `make ${lasting.length} of ${entries.length} changes to the organization ${slug}`;
            throw (0,users_errors/* combineErrors */.Lt)(lasting, attempted);
        }
        if (problems.length > 0)
            throw problems[0];
    }
}
function isOf(edit, email) {
    return edit.what !== 'name' && edit.member.email === email;
}
/** @throws ActionError if who sees the organization may not change it */
function assertOwner(declared, { members, actor }) {
    const owns = members.some((member) => member.email === actor && (0,declared_organization/* isOwner */.u8)(member));
    if (!owns)
        throw (0,organizations_errors/* noOwner */.lM)(declared, actor);
}
function stillDiffers({ slug }) {
    return new errors/* ActionError */.lZ({
        attempted: `make the organization ${slug} as declared`,
        answered: 'the service accepted every change, but the organization still differs',
        remedy: 'run the job again; if it persists, declare less of that organization.',
    });
}
/** Does some work once, however often it is asked for. */
function once(work) {
    let done;
    return async () => {
        done ??= work();
        await done;
    };
}


/***/ })

};
