export const id = 239;
export const ids = [239];
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
 * @returns the states by slug; unknown for an organization that could not be read
 * @throws what ends the run
 */
async function observeOrganizations(service, organizations, users, sessions) {
    const use = (0,_lookup_js__WEBPACK_IMPORTED_MODULE_1__/* .useKnown */ .zq)(service, sessions);
    const states = await (0,p_limit__WEBPACK_IMPORTED_MODULE_3__/* ["default"] */ .A)(CONCURRENCY).map(organizations, async (declared) => {
        const emails = (0,_lookup_js__WEBPACK_IMPORTED_MODULE_1__/* .candidates */ .Xi)(declared, users);
        const state = (await (0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ifReadable */ .G5)(() => (0,_lookup_js__WEBPACK_IMPORTED_MODULE_1__/* .lookUpOrganization */ ._q)(service.http, declared.slug, emails, use))) ??
            _organization_state_js__WEBPACK_IMPORTED_MODULE_2__/* .UNKNOWN */ .HV;
        return [declared.slug, state];
    });
    return new Map(states);
}


/***/ })

};
