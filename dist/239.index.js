export const id = 239;
export const ids = [239];
export const modules = {

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
        // A page with nobody new on it ends the list: else a service that knows no offset never would.
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
 * Whether there is an organization of that slug, whoever is a member of it.
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
/** Codes of what is not any more, or is already, as it was to become by a request. */
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
async function lookUpOrganization(slug, emails, use) {
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

/***/ 2239:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   observeOrganizations: () => (/* binding */ observeOrganizations)
/* harmony export */ });
/* harmony import */ var p_limit__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(370);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1469);
/* harmony import */ var _lookup_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6557);
/* harmony import */ var _organization_state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9276);




/** Organizations at a time; the service allows 100 requests of a kind in 10 seconds. */
const CONCURRENCY = 20;
/**
 * Looks at the declared organizations without changing anything, in the sessions that there are.
 *
 * @param sessions of declared users, by email
 * @returns the states by slug; of an organization that could not be looked at, unknown
 * @throws what ends the run
 */
async function observeOrganizations(service, organizations, users, sessions) {
    const use = (0,_lookup_js__WEBPACK_IMPORTED_MODULE_1__/* .useKnown */ .zq)(service, sessions);
    const states = await (0,p_limit__WEBPACK_IMPORTED_MODULE_3__/* ["default"] */ .A)(CONCURRENCY).map(organizations, async (declared) => {
        const emails = (0,_lookup_js__WEBPACK_IMPORTED_MODULE_1__/* .candidates */ .Xi)(declared, users);
        const state = (await (0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ifReadable */ .G5)(() => (0,_lookup_js__WEBPACK_IMPORTED_MODULE_1__/* .lookUpOrganization */ ._q)(declared.slug, emails, use))) ?? _organization_state_js__WEBPACK_IMPORTED_MODULE_2__/* .UNKNOWN */ .HV;
        return [declared.slug, state];
    });
    return new Map(states);
}


/***/ })

};
