export const id = 892;
export const ids = [892,464];
export const modules = {

/***/ 8892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readConfigFile: () => (/* binding */ readConfigFile)
});

// EXTERNAL MODULE: ./build/node_modules/valibot/used.js
var used = __webpack_require__(8422);
// EXTERNAL MODULE: ./build/auth-settings/email-provider.js
var email_provider = __webpack_require__(7309);
// EXTERNAL MODULE: ./build/clients/http/network-error.js
var network_error = __webpack_require__(2809);
// EXTERNAL MODULE: ./build/lib/text.js
var lib_text = __webpack_require__(4869);
// EXTERNAL MODULE: ./build/settings/domains.js
var domains = __webpack_require__(4817);
// EXTERNAL MODULE: ./build/auth-settings/schemas.js
var schemas = __webpack_require__(9371);
;// CONCATENATED MODULE: ./build/settings/organizations.js


const DEFAULT_ROLE = 'member';
/** Bounds of what is worth a run: the auth service takes 100 invitations in 10 seconds. */
const MAX_ORGANIZATIONS = 100;
const MAX_MEMBERS = 1000;
// Better Auth keeps the roles of a member in one text, separated by commas.
const roleSchema = used/* pipe */.Fs(used/* string */.Yj('must be text'), used/* regex */.yG(/^[^,\s]+$/, 'must be one word without commas; write several as a list'));
const memberSchema = (0,schemas/* fields */.OA)({
    email: used/* pipe */.Fs(used/* string */.Yj('must be text'), used/* toLowerCase */.PX(), used/* description */.h_('Email of a declared user.')),
    role: used/* optional */.lq(used/* pipe */.Fs(used/* union */.KC([roleSchema, used/* pipe */.Fs(used/* array */.YO(roleSchema), used/* minLength */.Bp(1, 'is empty'))], ({ input }) => typeof input === 'string'
        ? 'must be one word without commas; write several as a list'
        : 'must be a role, like member, or a list of roles'), used/* description */.h_('owner, admin, member (the default), or a role of your own.'))),
});
/** One entry of `organizations`. */
const organizationSchema = used/* pipe */.Fs((0,schemas/* fields */.OA)({
    slug: used/* pipe */.Fs(used/* string */.Yj('must be text; put it in quotes'), used/* maxLength */.Ru(100, 'is longer than 100 characters'), used/* regex */.yG(/^[A-Za-z0-9][A-Za-z0-9._~-]*$/, 'must be fit for a URL: letters, digits and . _ ~ - behind a letter or digit')),
    name: used/* optional */.lq((0,schemas/* text */.Qq)(255)),
    members: used/* optional */.lq(used/* pipe */.Fs(used/* array */.YO(used/* unknown */.L5(), 'must be a list of members, each beginning with "- email:"'), used/* maxLength */.Ru(MAX_MEMBERS, `has more than ${MAX_MEMBERS} entries`), used/* array */.YO(memberSchema), used/* rawCheck */.H0((0,schemas/* uniqueBy */.pD)('email', (first) => `is the same user as members[${first}]`)))),
    absent: used/* optional */.lq(used/* pipe */.Fs((0,schemas/* flag */.Jt)(), used/* description */.h_('Removes the organization; only with slug.'))),
}), used/* check */.z6(({ absent, slug: _, ...others }) => !absent || Object.keys(others).length === 0, 'is absent, so only a slug is allowed'));
/** The list of organizations, as the configuration file has it. */
const organizationsSchema = used/* pipe */.Fs(used/* array */.YO(used/* unknown */.L5(), 'must be a list of organizations, each beginning with "- slug:"'), used/* maxLength */.Ru(MAX_ORGANIZATIONS, `has more than ${MAX_ORGANIZATIONS} entries`), used/* array */.YO(organizationSchema), used/* rawCheck */.H0((0,schemas/* uniqueBy */.pD)('slug', (first) => `is the same slug as organizations[${first}].slug`)), used/* description */.h_('Organizations of the preview, with declared users as members.'));
/** An organization as it is compared and made. */
function toDeclaredOrganization({ slug, name, members = [], absent, }) {
    return {
        slug,
        name,
        members: members.map(({ email, role = DEFAULT_ROLE }) => ({
            email,
            roles: [...new Set([role].flat())],
        })),
        ...(absent && { absent }),
    };
}

// EXTERNAL MODULE: ./build/settings/users.js
var users = __webpack_require__(7464);
// EXTERNAL MODULE: ./build/settings/yaml.js
var settings_yaml = __webpack_require__(8993);
// EXTERNAL MODULE: ./build/settings/config-file/declared-settings.js
var declared_settings = __webpack_require__(6348);
;// CONCATENATED MODULE: ./build/settings/config-file/environment.js
/**
 * Variables that hold what is for the runner and for actions alone (the Neon API key is one of them):
 * a configuration file, which a pull request may change, must not carry them elsewhere.
 */
const NOT_FOR_FILES = /^(INPUT_|ACTIONS_|STATE_|GITHUB_TOKEN$)/i;
const REFERENCE = /\$\$\{|\$\{([^}]*)(\}?)/g;
/**
 * Puts environment variables in the place of `${NAME}`; `$${` stands for a literal `${`. No issue
 * quotes more of the text than a variable's name, because it may be a password.
 *
 * @param addIssue takes what is wrong at this place
 */
function interpolateEnvironment(text, environment, addIssue) {
    return text.replace(REFERENCE, (reference, name, end) => {
        if (name === undefined)
            return '${';
        if (end === '' || !/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) {
            addIssue('has a $ with braces that name no environment variable; write $$ before the brace for a literal one');
            return reference;
        }
        if (NOT_FOR_FILES.test(name)) {
            addIssue(`must not take ${name} from the environment: that is for actions, not for files`);
            return reference;
        }
        const value = environment[name];
        if (value)
            return value;
        addIssue(`needs the environment variable ${name}, which is empty or not set; set it with env: on this step`);
        return reference;
    });
}

// EXTERNAL MODULE: ./build/auth-settings/organization.js
var organization = __webpack_require__(6720);
// EXTERNAL MODULE: ./build/lib/json.js
var json = __webpack_require__(292);
// EXTERNAL MODULE: ./build/settings/declared-organization.js
var declared_organization = __webpack_require__(2686);
;// CONCATENATED MODULE: ./build/settings/config-file/organizations.js







/**
 * Adds to the issues what is wrong between organizations, users and the plugin's settings in a file. Each
 * entry is read separately, so that an issue elsewhere does not hide one here.
 *
 * @param given the users that the inputs declare
 * @param defaultPassword for every user that declares none; '' for no password
 */
function checkOrganizations(yaml, given, defaultPassword, issues) {
    const file = (0,json/* isRecord */.u4)(yaml.value) ? yaml.value : {};
    const add = (path, problem) => (0,settings_yaml/* addIssueAt */.Em)(yaml, path, problem, issues);
    const entries = (0,json/* asArray */._j)(file['organizations']).flatMap((entry, index) => {
        const { success, output } = used/* safeParse */.xL(organizationSchema, entry);
        return success ? [{ index, organization: toDeclaredOrganization(output) }] : [];
    });
    const organizations = entries.map(({ organization }) => organization);
    const users = usersIn(file, given.users, defaultPassword);
    checkActive(file, organizations, users, add);
    if (entries.length === 0)
        return;
    for (const { index, organization } of entries) {
        const path = ['organizations', index];
        if (organization.absent)
            checkRemovable(users, path, add);
        else if (!given.incomplete)
            checkMembers(organization, users, path, add);
    }
    const plugins = (0,json/* isRecord */.u4)(file['plugins']) ? file['plugins'] : {};
    const settings = used/* safeParse */.xL(organization/* organization */.k.schema, plugins['organization']);
    if (settings.success && (0,json/* isRecord */.u4)(settings.output)) {
        for (const [field, problem] of (0,declared_organization/* limitProblems */.Kc)(organizations, settings.output)) {
            add([...organization/* organization */.k.path, field], problem);
        }
    }
}
function usersIn(file, given, defaultPassword) {
    const listed = (0,json/* asArray */._j)(file['users']).flatMap((entry) => {
        const { success, output } = used/* safeParse */.xL(users/* userSchema */.vJ, entry);
        if (success)
            return (0,users/* toDeclaredUsers */.UG)([output], defaultPassword).map((user) => [user.email, user]);
        const email = (0,json/* isRecord */.u4)(entry) ? entry['email'] : undefined;
        return typeof email === 'string' ? [[email.toLowerCase(), undefined]] : [];
    });
    return new Map([...listed, ...given.map((user) => [user.email, user])]);
}
function checkActive(file, organizations, users, add) {
    // What is wrong with an entry may be why an organization is not there.
    if ((0,json/* asArray */._j)(file['organizations']).length > organizations.length)
        return;
    for (const [index, entry] of (0,json/* asArray */._j)(file['users']).entries()) {
        const email = (0,json/* isRecord */.u4)(entry) ? String(entry['email']).toLowerCase() : '';
        const user = users.get(email);
        const problem = user && (0,declared_organization/* activeOrganizationProblem */.p5)(user, organizations);
        if (problem)
            add(['users', index, 'active_organization'], problem);
    }
}
function checkRemovable(users, path, add) {
    const someone = [...users.values()].some((user) => user === undefined || user.password !== undefined);
    if (someone)
        return;
    add(path, 'is absent, but only an owner who signs in can remove it, and no user has a password');
}
function checkMembers({ members }, users, path, add) {
    for (const [index, { email }] of members.entries()) {
        const at = [...path, 'members', index, 'email'];
        if (!users.has(email))
            add(at, 'is not declared in `users`');
        else if (users.get(email)?.absent)
            add(at, 'is declared absent in `users`');
    }
    const owners = members.filter(declared_organization/* isOwner */.u8);
    if (owners.length === 0) {
        add([...path, 'members'], `has nobody with the role ${declared_organization/* OWNER_ROLE */.N4}; there must be one`);
        return;
    }
    const known = owners.filter(({ email }) => users.has(email)).map(({ email }) => users.get(email));
    if (known.length > 0 && known.every((user) => user !== undefined && !user.password)) {
        add([...path, 'members'], `has no ${declared_organization/* OWNER_ROLE */.N4} with a password, who could sign in and add the others`);
    }
}

// EXTERNAL MODULE: ./build/branch-name/template.js
var template = __webpack_require__(273);
;// CONCATENATED MODULE: ./build/settings/config-file/placeholders.js




/**
 * Fills the placeholders (`{number}`, …) in the settings that take them.
 *
 * @returns the same file with the content as it is then; what could not be filled is left as it is,
 *   and has been added to the issues
 * @param warnings takes what looks dangerous
 */
async function renderPlaceholders(yaml, pullRequest, issues, warnings) {
    const value = structuredClone(yaml.value);
    if (!(0,json/* isRecord */.u4)(value))
        return yaml;
    for (const { setting, holder, path: around } of (0,declared_settings/* findDeclarations */.jS)(value)) {
        for (const [field, kind] of Object.entries(setting.placeholders ?? {})) {
            const text = holder[field];
            if (typeof text !== 'string')
                continue;
            const path = [...around, field];
            const where = `${yaml.where}.${path.join('.')}`;
            const here = issues.at(where, yaml.positionOf(path));
            const filled = kind === 'address'
                ? await fillAddress(text, pullRequest, here, (url) => (0,domains/* openPatternProblem */.iI)(text, url, where, warnings))
                : (0,template/* renderTemplate */.Xm)(text, yaml.where, pullRequest, here);
            if (filled !== undefined)
                holder[field] = filled;
        }
    }
    return { ...yaml, value };
}
/** A placeholder may be a part of a host name, but not choose whose host it is. */
async function fillAddress(text, pullRequest, issues, problemOf) {
    const filled = (0,template/* renderTemplate */.Xm)(text, 'address', pullRequest, issues, domains/* SINGLE_LABEL */.iO);
    if (filled === undefined || filled === text)
        return filled;
    const url = URL.parse(filled);
    if (url === null || (await problemOf(url)) === undefined)
        return filled;
    // Without quoting it: an address of a webhook often has a secret in it.
    issues.add('address', 'has a placeholder that decides whose host it is; use your own domain');
    return undefined;
}

// EXTERNAL MODULE: ./build/auth-settings/all.js + 3 modules
var auth_settings_all = __webpack_require__(4852);
// EXTERNAL MODULE: ./build/auth-settings/setting.js
var auth_settings_setting = __webpack_require__(8071);
// EXTERNAL MODULE: ./build/settings/provider.js
var provider = __webpack_require__(8619);
;// CONCATENATED MODULE: ./build/settings/config-file/schema.js








/** What `domains` looks like; what its entries must be like depends on the pull request. */
const domainsSchema = used/* pipe */.Fs(used/* array */.YO((0,schemas/* text */.Qq)(1000), 'must be a list of origins, like - https://preview.example.com'), used/* maxLength */.Ru(200, 'has more than 200 entries'), used/* description */.h_('Origins that auth trusts, with placeholders.'));
/**
 * The one definition of the configuration file: it is validated by this, and its JSON Schema is
 * written from this.
 *
 * @param byId how to choose among the entries of a list; JSON Schema knows another way than this
 */
function configSchema(byId = chosenById) {
    return used/* pipe */.Fs((0,schemas/* fields */.OA)({
        auth_provider: used/* optional */.lq((0,schemas/* oneOf */.yL)(...provider/* AUTH_PROVIDERS */.IQ)),
        database_name: used/* optional */.lq(used/* pipe */.Fs((0,schemas/* text */.Qq)(), used/* description */.h_('Database to enable auth on, when not the default one.'))),
        role_name: used/* optional */.lq(used/* pipe */.Fs((0,schemas/* text */.Qq)(), used/* description */.h_('Database role for authenticated users, for auth_provider: stack on its older route only; ignored elsewhere.'))),
        users: used/* optional */.lq(users/* usersSchema */.Oo),
        organizations: used/* optional */.lq(organizationsSchema),
        domains: used/* optional */.lq(domainsSchema),
        ...settingsEntries(byId),
    }), used/* title */.DD('Neon Auth Preview: auth of a branch'), used/* description */.h_('What is not mentioned is left as it is.'));
}
function settingsEntries(byId) {
    const groups = Map.groupBy(auth_settings_all/* AUTH_SETTINGS */.R, ({ path }) => path[0]);
    return Object.fromEntries([...groups].map(([key, settings]) => [key, used/* optional */.lq(entryOf(settings, byId))]));
}
/** A single setting, several entries of a list, or several fields of an object. */
function entryOf(settings, byId) {
    const [first] = settings;
    if (first !== undefined && first.path.length === 1)
        return first.schema;
    const named = new Map(settings.map((setting) => [(0,auth_settings_setting/* shortName */.EU)(setting), setting.schema]));
    if (first?.inList)
        return listOf(byId(named));
    return (0,schemas/* fields */.OA)(Object.fromEntries([...named].map(([name, schema]) => [name, used/* optional */.lq(schema)])));
}
function listOf(entry) {
    return used/* pipe */.Fs(used/* array */.YO(entry, 'must be a list, with entries that begin with "- id:"'), used/* rawCheck */.H0(({ dataset: { value }, addIssue }) => {
        const ids = (0,json/* asArray */._j)(value).map((item) => (0,json/* isRecord */.u4)(item) && item['id']);
        for (const [index, id] of ids.entries()) {
            const first = ids.indexOf(id);
            if (typeof id !== 'string' || first === index)
                continue;
            const path = [
                { type: 'array', origin: 'value', input: [], key: index, value: id },
            ];
            addIssue({ message: `is declared before, as entry ${first + 1}`, path: [...path] });
        }
    }));
}
function chosenById(schemas) {
    const ids = [...schemas.keys()];
    const unknown = used/* looseObject */._H({ id: used/* picklist */.KI(ids, `must be one of ${ids.join(', ')}`) }, `must have an id, one of ${ids.join(', ')}`);
    return used/* lazy */.RZ((entry) => ((0,json/* isRecord */.u4)(entry) && schemas.get(String(entry['id']))) || unknown);
}

// EXTERNAL MODULE: ./build/settings/config-file/secrets.js
var config_file_secrets = __webpack_require__(1505);
// EXTERNAL MODULE: ./build/settings/config-file/workspace.js
var workspace = __webpack_require__(3457);
;// CONCATENATED MODULE: ./build/settings/config-file/config-file.js















/** Bytes. A file that is longer is another file. */
const MAX_FILE_BYTES = 1024 * 1024;
const WHERE = 'config_file';
/**
 * Reads the configuration file. All that is wrong in it is added to the issues, with line and
 * column.
 *
 * @param path relative to the workspace
 * @param warnings takes what was changed or looks dangerous
 */
async function readConfigFile(path, context, issues, warnings) {
    const { workspace, pullRequest, defaultPassword } = context;
    const text = await readText(path, workspace, issues);
    if (text === undefined)
        return { config: undefined, secrets: [] };
    let complete = true;
    const raw = (0,settings_yaml/* readYaml */.gM)(text, WHERE, issues, {
        file: (0,lib_text/* printable */.g$)(path, 100),
        replace: (scalar, place) => interpolateEnvironment(scalar, workspace.environment, (problem) => {
            complete = false;
            issues.add(WHERE, problem, place);
        }),
    });
    if (raw === undefined)
        return { config: undefined, secrets: [] };
    // A file without content, or with comments alone.
    if (raw.value === null)
        return { config: NOTHING_DECLARED, secrets: [] };
    const secrets = (0,config_file_secrets/* collectSecrets */.q)(raw.value);
    if (!complete) {
        // Only for what else is wrong. What is missing must not be taken for a placeholder.
        (0,settings_yaml/* checkYaml */.cX)(raw, configSchema(), issues);
        return { config: undefined, secrets };
    }
    const yaml = await renderPlaceholders(raw, pullRequest, issues, warnings);
    const content = (0,settings_yaml/* checkYaml */.cX)(yaml, configSchema(), issues);
    // Read separately, so that an issue elsewhere does not hide what is wrong with a domain.
    const domains = await readOrigins(yaml, pullRequest, issues, warnings);
    checkOrganizations(yaml, context.users, defaultPassword, issues);
    if (content === undefined)
        return { config: undefined, secrets };
    const declarations = (0,declared_settings/* findDeclarations */.jS)(content);
    const mail = declarations.find(({ setting }) => setting === email_provider/* emailProvider */.G);
    const recipient = mail && (0,declared_settings/* fieldsOf */.Pf)(mail)['test_recipient'];
    const config = {
        authProvider: content.auth_provider,
        databaseName: content.database_name,
        roleName: content.role_name,
        users: (0,users/* toDeclaredUsers */.UG)(content.users ?? [], defaultPassword),
        organizations: (content.organizations ?? []).map(toDeclaredOrganization),
        domains,
        authSettings: declarations.map((declaration) => (0,declared_settings/* toDeclaredSetting */.iV)(declaration, yaml.isInterpolated)),
        testRecipient: typeof recipient === 'string' ? recipient : undefined,
    };
    return { config, secrets };
}
/** What a file without content declares. */
const NOTHING_DECLARED = {
    authProvider: undefined,
    databaseName: undefined,
    roleName: undefined,
    users: [],
    organizations: [],
    domains: [],
    authSettings: [],
    testRecipient: undefined,
};
async function readText(path, { root }, issues) {
    const shown = `"${(0,lib_text/* printable */.g$)(path, 100)}"`;
    try {
        const read = await (0,workspace/* readWorkspaceFile */.s)(root, path, MAX_FILE_BYTES);
        if ('text' in read)
            return read.text;
        issues.add(WHERE, `${shown} ${PROBLEMS[read.problem]}`);
    }
    catch (error) {
        const code = (0,network_error/* innermostCode */.f)(error);
        const why = code === 'ENOENT' ? NOT_THERE : `cannot be read (${(0,lib_text/* printable */.g$)(code, 60)})`;
        issues.add(WHERE, `${shown} ${why}`);
    }
    return undefined;
}
const NOT_THERE = 'is not there; the path is relative to the workspace, so check the repository out before this step';
const PROBLEMS = {
    'outside the workspace': 'is not inside the workspace (GITHUB_WORKSPACE); a link that leads out of it is not followed',
    'not a regular file': 'is not a regular file',
    'too long': 'is larger than 1 MiB',
    'not UTF-8': 'is not UTF-8; save it in that encoding',
};
async function readOrigins({ value, positionOf }, pullRequest, issues, warnings) {
    const listed = used/* safeParse */.xL(used/* object */.Ik({ domains: domainsSchema }), value);
    const origins = [];
    for (const [index, entry] of (listed.success ? listed.output.domains : []).entries()) {
        const path = ['domains', index];
        const here = issues.at(`${WHERE}.domains[${index}]`, positionOf(path));
        const origin = await (0,domains/* readDomain */.dO)(entry, pullRequest, here, warnings);
        if (origin === undefined)
            continue;
        const first = origins.indexOf(origin);
        if (first >= 0)
            here.add('domains', `is the same origin as domains[${first}]`);
        origins.push(origin);
    }
    return origins;
}


/***/ }),

/***/ 1505:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ collectSecrets)
/* harmony export */ });
/* harmony import */ var _auth_settings_all_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4852);

/** Names of fields that hold secrets: users' passwords, and what the settings keep secret. */
const SECRET_NAMES = new Set(['password', ..._auth_settings_all_js__WEBPACK_IMPORTED_MODULE_0__/* .AUTH_SETTINGS */ .R.flatMap(({ secrets = [] }) => secrets)]);
/**
 * Every secret in a YAML content, also one at a wrong place.
 *
 * @param seen what was searched already: aliases let a content hold a part of it many times, and
 *   even itself
 */
function collectSecrets(content, seen = new Set()) {
    if (typeof content !== 'object' || content === null || seen.has(content))
        return [];
    seen.add(content);
    if (Array.isArray(content))
        return content.flatMap((item) => collectSecrets(item, seen));
    return Object.entries(content).flatMap(([name, value]) => SECRET_NAMES.has(name) && (typeof value === 'string' || typeof value === 'number')
        ? [String(value)]
        : collectSecrets(value, seen));
}


/***/ }),

/***/ 7464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Oo: () => (/* binding */ usersSchema),
/* harmony export */   UG: () => (/* binding */ toDeclaredUsers),
/* harmony export */   checkPasswords: () => (/* binding */ checkPasswords),
/* harmony export */   readUsers: () => (/* binding */ readUsers),
/* harmony export */   vJ: () => (/* binding */ userSchema)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8422);
/* harmony import */ var _auth_settings_schemas_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9371);
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4869);
/* harmony import */ var _config_file_secrets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1505);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8993);





// The pattern with which Better Auth (Zod's) accepts addresses: what passes here must pass there.
const EMAIL = /^(?!\.)(?!.*\.\.)([A-Za-z0-9_'+\-.]*)[A-Za-z0-9_+-]@([A-Za-z0-9][A-Za-z0-9-]*\.)+[A-Za-z]{2,}$/;
/** Characters of a password. Better Auth's bounds; Neon offers no setting for them. */
const MIN_PASSWORD_LENGTH = 8;
const MAX_PASSWORD_LENGTH = 128;
const passwordSchema = valibot__WEBPACK_IMPORTED_MODULE_4__/* .pipe */ .Fs(valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .Yj('must be text; put it in quotes'), valibot__WEBPACK_IMPORTED_MODULE_4__/* .check */ .z6((password) => password.trim() === password, 'begins or ends with whitespace; the secret probably has a line break at its end'), valibot__WEBPACK_IMPORTED_MODULE_4__/* .minLength */ .Bp(MIN_PASSWORD_LENGTH, ({ input }) => `is shorter than ${MIN_PASSWORD_LENGTH} characters${input === '' ? ', being empty; GitHub passes an empty string for a secret that does not exist' : ''}`), valibot__WEBPACK_IMPORTED_MODULE_4__/* .maxLength */ .Ru(MAX_PASSWORD_LENGTH, `is longer than ${MAX_PASSWORD_LENGTH} characters`), 
// biome-ignore lint/suspicious/noControlCharactersInRegex: a mask does not hold across lines
valibot__WEBPACK_IMPORTED_MODULE_4__/* .regex */ .yG(/^[^\u0000-\u001f\u007f]*$/, 'has a line break or another control character in it'));
/** One entry of `users`. */
const userSchema = valibot__WEBPACK_IMPORTED_MODULE_4__/* .pipe */ .Fs((0,_auth_settings_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .fields */ .OA)({
    email: valibot__WEBPACK_IMPORTED_MODULE_4__/* .pipe */ .Fs(valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .Yj('must be text'), valibot__WEBPACK_IMPORTED_MODULE_4__/* .maxLength */ .Ru(256, 'is longer than 256 characters'), valibot__WEBPACK_IMPORTED_MODULE_4__/* .regex */ .yG(EMAIL, "is not an email address that Neon Auth accepts: ASCII letters, digits and . _ ' + - before the @, and a host name that contains a dot"), valibot__WEBPACK_IMPORTED_MODULE_4__/* .toLowerCase */ .PX()),
    name: valibot__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq(valibot__WEBPACK_IMPORTED_MODULE_4__/* .pipe */ .Fs(valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .Yj('must be text'), valibot__WEBPACK_IMPORTED_MODULE_4__/* .minLength */ .Bp(1, 'is empty'), valibot__WEBPACK_IMPORTED_MODULE_4__/* .maxLength */ .Ru(255, 'is longer than 255 characters'))),
    password: valibot__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq(valibot__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KC([passwordSchema, valibot__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .eu(false)], 'must be text; put it in quotes (or use false for a user without a password)')),
    roles: valibot__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq(valibot__WEBPACK_IMPORTED_MODULE_4__/* .pipe */ .Fs(valibot__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YO(
    // Better Auth keeps the roles of a user in one text, separated by commas.
    valibot__WEBPACK_IMPORTED_MODULE_4__/* .pipe */ .Fs(valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .Yj('must be text'), valibot__WEBPACK_IMPORTED_MODULE_4__/* .regex */ .yG(/^[^,\s]+$/, 'must be one word without commas')), 'must be a list, like [admin, user]'), valibot__WEBPACK_IMPORTED_MODULE_4__/* .minLength */ .Bp(1, 'is empty; a user has at least one role'))),
    email_verified: valibot__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq((0,_auth_settings_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)()),
    active_organization: valibot__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq(valibot__WEBPACK_IMPORTED_MODULE_4__/* .pipe */ .Fs((0,_auth_settings_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(100), valibot__WEBPACK_IMPORTED_MODULE_4__/* .description */ .h_("Slug of the organization that is active in the user's session file."))),
    absent: valibot__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq(valibot__WEBPACK_IMPORTED_MODULE_4__/* .pipe */ .Fs((0,_auth_settings_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)(), valibot__WEBPACK_IMPORTED_MODULE_4__/* .description */ .h_('Removes the user; only with email.'))),
}), valibot__WEBPACK_IMPORTED_MODULE_4__/* .check */ .z6(({ absent, email: _, ...others }) => !absent || Object.keys(others).length === 0, 'is absent, so only an email is allowed'));
/** Bounds time and memory; the auth service's limits make more than this many slow anyway. */
const MAX_USERS = 1000;
/** The list of users, as the input and the configuration file have it. */
const usersSchema = valibot__WEBPACK_IMPORTED_MODULE_4__/* .pipe */ .Fs(valibot__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YO(valibot__WEBPACK_IMPORTED_MODULE_4__/* .unknown */ .L5(), 'must be a list of users, each beginning with "- email:"'), valibot__WEBPACK_IMPORTED_MODULE_4__/* .maxLength */ .Ru(MAX_USERS, `has more than ${MAX_USERS} entries`), valibot__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YO(userSchema), valibot__WEBPACK_IMPORTED_MODULE_4__/* .rawCheck */ .H0((0,_auth_settings_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .uniqueBy */ .pD)('email', (first) => `is the same address as users[${first}].email`)), valibot__WEBPACK_IMPORTED_MODULE_4__/* .description */ .h_('Users of the preview.'));
/**
 * Reads `users` (YAML or JSON) and `user_password`.
 *
 * @param userPassword for every user that declares none, as it was given; '' for no password
 */
function readUsers(text, userPassword, issues) {
    const defaultPassword = userPassword.trim();
    const passwords = defaultPassword === '' ? [] : [defaultPassword];
    const wrong = defaultPassword && valibot__WEBPACK_IMPORTED_MODULE_4__/* .safeParse */ .xL(passwordSchema, userPassword).issues?.[0].message;
    if (wrong)
        issues.add('user_password', wrong);
    const yaml = text === '' ? undefined : (0,_yaml_js__WEBPACK_IMPORTED_MODULE_3__/* .readYaml */ .gM)(text, 'users', issues);
    passwords.push(...(0,_config_file_secrets_js__WEBPACK_IMPORTED_MODULE_2__/* .collectSecrets */ .q)(yaml?.value));
    const validPasswords = passwords.filter((password) => valibot__WEBPACK_IMPORTED_MODULE_4__.is(passwordSchema, password));
    const listed = yaml && (0,_yaml_js__WEBPACK_IMPORTED_MODULE_3__/* .checkYaml */ .cX)(yaml, usersSchema, issues);
    return {
        users: toDeclaredUsers(listed ?? [], defaultPassword),
        ...(text !== '' && listed === undefined && { incomplete: true }),
        passwords,
        validPasswords,
    };
}
/**
 * Users as they are compared and made.
 *
 * @param defaultPassword for every user that declares none; '' for no password
 */
function toDeclaredUsers(listed, defaultPassword) {
    return listed.map(({ email, name, roles, absent, ...user }) => {
        const password = absent
            ? undefined
            : (user.password ?? (defaultPassword || undefined)) || undefined;
        const passwordMissing = password === undefined && user.password !== false && !absent;
        return {
            email,
            name,
            password,
            roles: roles && [...new Set(roles)],
            // A one-time code or a magic link verifies the address itself when it is first used.
            emailVerified: user.email_verified ?? (password === undefined ? undefined : true),
            ...(user.active_organization && { activeOrganization: user.active_organization }),
            ...(passwordMissing && { passwordMissing }),
            ...(absent && { absent }),
        };
    });
}
const MAX_NAMED = 10;
/** Adds to the issues who has no password although none was refused. */
function checkPasswords(users, issues) {
    const missing = users.flatMap(({ email, passwordMissing }) => (passwordMissing ? [email] : []));
    if (missing.length === 0)
        return;
    const more = missing.length - MAX_NAMED;
    const named = [...missing.slice(0, MAX_NAMED), ...(more > 0 ? [`${more} more`] : [])];
    issues.add('users', `${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_1__/* .joinWithAnd */ .Ol)(named)} ${missing.length === 1 ? 'has' : 'have'} no password, and \`user_password\` is empty: GitHub passes an empty string for a secret that does not exist or that the workflow may not read, so check its name. For a user who is to have none (one-time codes, magic links) say \`password: false\``);
}


/***/ }),

/***/ 8993:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Em: () => (/* binding */ addIssueAt),
/* harmony export */   cX: () => (/* binding */ checkYaml),
/* harmony export */   gM: () => (/* binding */ readYaml)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8422);
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7210);
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4869);



/** How often aliases may be resolved: enough for reuse, too few for an alias bomb. */
const MAX_ALIASES = 100;
/** Mistakes reported for one text; the rest are counted. */
const MAX_REPORTED = 100;
/**
 * Reads YAML (and so JSON, which YAML 1.2 contains). No issue quotes any text of it, because it may
 * hold passwords.
 *
 * @param where the input's name
 * @returns undefined if it is no YAML, which has been added to the issues then
 */
function readYaml(given, where, issues, { file, replace = (text) => text } = {}) {
    // The mark of its encoding is no part of a text.
    const text = given.replace(/^\ufeff/, '');
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_1__/* .LineCounter */ .HN();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .parseDocument */ .Tp)(text, {
        lineCounter: lines,
        prettyErrors: false,
        // A key that is a list or a map would be reported as a key, with the passwords in it.
        stringKeys: true,
        // The parser compares every key with every other: minutes on a megabyte of them.
        uniqueKeys: false,
    });
    const placeAt = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { ...(file !== undefined && { file }), line, column: col };
    };
    const problems = [
        // A warning is a tag that is not known: `password: !secret word` would leave the word alone.
        ...syntaxErrors(text, [...document.errors, ...document.warnings]),
        ...structuralErrors(document),
    ];
    reportFirst(problems, where, issues, ({ problem, at }) => issues.add(where, problem, placeAt(at)));
    if (problems.length > 0)
        return undefined;
    const replaced = interpolate(document, (node, text) => replace(text, placeAt(offsetOf(node))));
    try {
        const value = document.toJS({ maxAliasCount: MAX_ALIASES });
        return {
            where,
            value,
            positionOf: (path) => findPosition(document, path, placeAt),
            positionOfKey: (path) => {
                const key = keyAt(document, path);
                return (0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .isNode */ .Ll)(key) ? placeAt(offsetOf(key)) : findPosition(document, path, placeAt);
            },
            isInterpolated: (path) => {
                const node = document.getIn(path, true);
                return replaced.has((0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .isAlias */ .Vj)(node) ? node.resolve(document) : node);
            },
        };
    }
    catch {
        issues.add(where, TOO_MANY_ALIASES);
        return undefined;
    }
}
/** Replaces texts among the values. @returns the nodes whose text is another now */
function interpolate(document, replace) {
    const replaced = new Set();
    (0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .visit */ .YR)(document, {
        Scalar: (key, node) => {
            if (key === 'key' || typeof node.value !== 'string')
                return;
            const text = replace(node, node.value);
            if (text === node.value)
                return;
            node.value = text;
            replaced.add(node);
        },
    });
    return replaced;
}
function offsetOf(node) {
    return ((0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .isNode */ .Ll)(node) && node.range?.[0]) || 0;
}
const TOO_MANY_ALIASES = 'uses too many YAML aliases; write the values out';
/** What the parser found: one problem, where a known mistake of writers is the cause of all of it. */
function syntaxErrors(text, found) {
    const [first] = found;
    if (first === undefined)
        return [];
    const last = found.reduce((latest, { pos }) => Math.max(latest, pos[0]), 0);
    const untilLast = text.slice(0, text.indexOf('\n', last) + 1 || undefined);
    const tab = /^ *\t/m.exec(untilLast);
    if (tab !== null)
        return [{ problem: TAB, at: tab.index }];
    const hash = findCutValue(untilLast);
    if (hash !== undefined)
        return [{ problem: HASH, at: hash }];
    return found.map(({ code, pos }) => ({ problem: parserMessage(code), at: pos[0] }));
}
/**
 * The # of a comment that cuts off a value in braces or brackets, with all that was to close them. Looks
 * at each character a few times only: a text may be a megabyte long.
 *
 * @returns its offset
 */
function findCutValue(text) {
    let offset = 0;
    for (const line of text.split('\n')) {
        const hash = line.indexOf(' #');
        const before = line.slice(0, Math.max(hash, 0));
        if (/[{[]/.test(before) && before.includes(':') && !/['"]/.test(before)) {
            return offset + hash + 1;
        }
        offset += line.length + 1;
    }
    return undefined;
}
const TAB = 'is indented with a tab; use spaces';
const HASH = 'has a # after a space, which begins a comment; put the value in quotes, or use toJSON in the workflow';
/** The parser's own messages quote the text; its codes (BAD_INDENT, MISSING_CHAR) do not. */
function parserMessage(code) {
    return code === 'TAG_RESOLVE_FAILED'
        ? 'has a tag that is not known; put text that begins with ! in quotes'
        : `is not valid YAML: ${code.toLowerCase().replaceAll('_', ' ')}`;
}
/** Keys that come twice in one map, aliases to nothing, and too many aliases. */
function structuralErrors(document) {
    const found = [];
    const anchors = new Set();
    let aliases = 0;
    const add = (node, problem) => {
        found.push({ problem, at: offsetOf(node) });
    };
    (0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .visit */ .YR)(document, {
        Value: (_, { anchor }) => {
            if (anchor)
                anchors.add(anchor);
        },
        Map: (_, map) => {
            if (map.anchor)
                anchors.add(map.anchor);
            const seen = new Set();
            for (const { key } of map.items) {
                const name = (0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .isScalar */ .jn)(key) ? key.value : key;
                if (seen.has(name))
                    add(key, 'is not valid YAML: duplicate key');
                // Objects have these by themselves, so that a schema would take them for known.
                if (typeof name === 'string' && name in Object.prototype)
                    add(key, `${name} is not known`);
                seen.add(name);
            }
        },
        Alias: (_, alias) => {
            if (!anchors.has(alias.source)) {
                add(alias, 'has an alias to nothing; put text that begins with * in quotes');
            }
            aliases += 1;
            if (aliases <= MAX_ALIASES)
                return undefined;
            add(alias, TOO_MANY_ALIASES);
            return yaml__WEBPACK_IMPORTED_MODULE_1__/* .visit */ .YR.BREAK;
        },
    });
    return found;
}
/** Reports the first ones, and how many more there are. */
function reportFirst(all, where, issues, tell) {
    for (const one of all.slice(0, MAX_REPORTED))
        tell(one);
    const more = all.length - MAX_REPORTED;
    if (more > 0)
        issues.add(where, `has ${more} more mistakes`);
}
function findPosition(document, path, placeAt) {
    for (let length = path.length; length >= 0; length -= 1) {
        const part = path.slice(0, length);
        const node = document.getIn(part, true);
        const written = (0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .isNode */ .Ll)(node) && !((0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .isScalar */ .jn)(node) && node.value === null);
        const shown = written ? node : keyAt(document, part);
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .isNode */ .Ll)(shown) && shown.range)
            return placeAt(shown.range[0]);
    }
    return undefined;
}
/** The key itself, for a value that is not written anywhere. */
function keyAt(document, path) {
    const around = document.getIn(path.slice(0, -1), true);
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .isMap */ .jh)(around))
        return undefined;
    return around.items
        .map(({ key }) => key)
        .find((key) => (0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .isScalar */ .jn)(key) && key.value === path.at(-1));
}
/**
 * Holds a YAML text to a schema; every issue is added with its line and column.
 *
 * @returns undefined if there was an issue
 */
function checkYaml({ where, value, positionOf, positionOfKey }, schema, issues) {
    const checked = valibot__WEBPACK_IMPORTED_MODULE_2__/* .safeParse */ .xL(schema, value);
    if (checked.success)
        return checked.output;
    reportFirst(checked.issues, where, issues, (issue) => {
        const path = (issue.path ?? []).map(({ key }) => key);
        const ofKey = issue.type === 'raw_check' && issue.path?.at(-1)?.origin === 'key';
        issues.add(pathText(where, path), issue.message, ofKey ? positionOfKey(path) : positionOf(path));
    });
    return undefined;
}
/** Adds an issue of the value at a path. */
function addIssueAt({ where, positionOf }, path, problem, issues) {
    issues.add(pathText(where, path), problem, positionOf(path));
}
/** `users[2].email`. */
function pathText(where, path) {
    return path.reduce((text, key) => typeof key === 'number' ? `${text}[${key}]` : `${text}.${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(String(key), 60)}`, where);
}


/***/ })

};
