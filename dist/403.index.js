export const id = 403;
export const ids = [403,464];
export const modules = {

/***/ 1403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readConfigFile: () => (/* binding */ readConfigFile)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
// EXTERNAL MODULE: ./build/auth-settings/email-provider.js
var email_provider = __webpack_require__(7309);
// EXTERNAL MODULE: ./build/clients/http/network-error.js
var network_error = __webpack_require__(2809);
// EXTERNAL MODULE: ./build/lib/text.js
var lib_text = __webpack_require__(4869);
// EXTERNAL MODULE: ./build/settings/domains.js
var domains = __webpack_require__(4817);
// EXTERNAL MODULE: ./build/settings/users.js
var users = __webpack_require__(7464);
// EXTERNAL MODULE: ./build/settings/yaml.js
var settings_yaml = __webpack_require__(8993);
// EXTERNAL MODULE: ./build/settings/config-file/config.js
var config = __webpack_require__(2388);
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
 * Puts environment variables in the place of `${NAME}`; `$${` stands for a literal `${`. No mistake
 * quotes more of the text than a variable's name, because it may be a password.
 *
 * @param mistakes takes what is wrong at this place
 */
function interpolateEnvironment(text, environment, mistakes) {
    return text.replace(REFERENCE, (reference, name, end) => {
        if (name === undefined)
            return '${';
        if (end === '' || !/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) {
            mistakes('has a $ with braces that name no environment variable; write $$ before the brace where that is meant as it stands');
            return reference;
        }
        if (NOT_FOR_FILES.test(name)) {
            mistakes(`must not take ${name} from the environment: that is for actions, not for files`);
            return reference;
        }
        const value = environment[name];
        if (value)
            return value;
        mistakes(`wants the environment variable ${name}, which is empty or not set; set it with env: on this step`);
        return reference;
    });
}

// EXTERNAL MODULE: ./build/branch-name/template.js
var template = __webpack_require__(273);
// EXTERNAL MODULE: ./build/lib/json.js
var json = __webpack_require__(292);
;// CONCATENATED MODULE: ./build/settings/config-file/placeholders.js




/**
 * Fills the placeholders (`{number}`, …) in the settings that take them.
 *
 * @returns the same file with the content as it is then; what could not be filled is left as it is,
 *   and has been added to the mistakes
 */
async function renderPlaceholders(yaml, pullRequest, mistakes) {
    const value = structuredClone(yaml.value);
    if (!(0,json/* isRecord */.u4)(value))
        return yaml;
    for (const { setting, holder, path: around } of (0,declared_settings/* findDeclarations */.jS)(value)) {
        for (const [field, kind] of Object.entries(setting.placeholders ?? {})) {
            const text = holder[field];
            if (typeof text !== 'string')
                continue;
            const path = [...around, field];
            const here = mistakes.at(`${yaml.where}.${path.join('.')}`, yaml.positionOf(path));
            const filled = kind === 'address'
                ? await fillAddress(text, pullRequest, here)
                : (0,template/* renderTemplate */.X)(text, yaml.where, pullRequest, here);
            if (filled !== undefined)
                holder[field] = filled;
        }
    }
    return { ...yaml, value };
}
/** A placeholder may be a part of a host name, but not choose whose host it is. */
async function fillAddress(text, pullRequest, mistakes) {
    const filled = (0,template/* renderTemplate */.X)(text, 'address', pullRequest, mistakes, domains/* SINGLE_LABEL */.iO);
    if (filled === undefined || filled === text)
        return filled;
    const url = URL.parse(filled);
    if (url === null || (await (0,domains/* openPatternProblem */.iI)(text, url, [])) === undefined)
        return filled;
    // Without quoting it: an address of a webhook often has a secret in it.
    mistakes.add('address', 'has a placeholder that would choose whose host it is; name a domain of your own');
    return undefined;
}

// EXTERNAL MODULE: ./build/auth-settings/all.js + 4 modules
var auth_settings_all = __webpack_require__(426);
// EXTERNAL MODULE: ./build/auth-settings/schemas.js
var schemas = __webpack_require__(9371);
// EXTERNAL MODULE: ./build/auth-settings/setting.js
var auth_settings_setting = __webpack_require__(8071);
// EXTERNAL MODULE: ./build/settings/provider.js
var provider = __webpack_require__(8619);
;// CONCATENATED MODULE: ./build/settings/config-file/schema.js







/** What `domains` looks like; what its entries must be like depends on the pull request. */
const domainsSchema = dist/* pipe */.FsL(dist/* array */.YOg((0,schemas/* text */.Qq)(1000), 'must be a list of origins, like - https://preview.example.com'), dist/* maxLength */.Ru6(200, 'has more than 200 entries'), dist/* description */.h_('Origins that auth trusts, with placeholders.'));
/**
 * The one definition of the configuration file: it is validated by this, and its JSON Schema is
 * written from this.
 *
 * @param byId how to choose among the entries of a list; JSON Schema knows another way than this
 */
function configSchema(byId = chosenById) {
    return dist/* pipe */.FsL((0,schemas/* fields */.OA)({
        auth_provider: dist/* optional */.lqM((0,schemas/* oneOf */.yL)(...provider/* AUTH_PROVIDERS */.IQ)),
        database_name: dist/* optional */.lqM(dist/* pipe */.FsL((0,schemas/* text */.Qq)(), dist/* description */.h_('Database to enable auth on, when not the default one.'))),
        users: dist/* optional */.lqM(users/* usersSchema */.O),
        domains: dist/* optional */.lqM(domainsSchema),
        ...settingsEntries(byId),
    }), dist/* title */.DDF('Neon Auth Preview: auth of a branch'), dist/* description */.h_('What is not mentioned is left as it is.'));
}
function settingsEntries(byId) {
    const groups = Map.groupBy(auth_settings_all/* AUTH_SETTINGS */.R, ({ path }) => path[0]);
    return Object.fromEntries([...groups].map(([key, settings]) => [key, dist/* optional */.lqM(entryOf(settings, byId))]));
}
/** One setting by itself, several entries of a list, or several fields of an object. */
function entryOf(settings, byId) {
    const [first] = settings;
    if (first !== undefined && first.path.length === 1)
        return first.schema;
    const named = new Map(settings.map((setting) => [(0,auth_settings_setting/* shortName */.E)(setting), setting.schema]));
    if (first?.inList)
        return listOf(byId(named));
    return (0,schemas/* fields */.OA)(Object.fromEntries([...named].map(([name, schema]) => [name, dist/* optional */.lqM(schema)])));
}
function listOf(entry) {
    return dist/* pipe */.FsL(dist/* array */.YOg(entry, 'must be a list, with entries that begin with "- id:"'), dist/* rawCheck */.H0v(({ dataset: { value }, addIssue }) => {
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
    const unknown = dist/* looseObject */._H3({ id: dist/* picklist */.KIO(ids, `must be one of ${ids.join(', ')}`) }, `must have an id, one of ${ids.join(', ')}`);
    return dist/* lazy */.RZV((entry) => ((0,json/* isRecord */.u4)(entry) && schemas.get(String(entry['id']))) || unknown);
}

// EXTERNAL MODULE: ./build/settings/config-file/secrets.js
var config_file_secrets = __webpack_require__(1505);
;// CONCATENATED MODULE: ./build/settings/config-file/config-file.js















/** Bytes. A file that is longer is another file. */
const MAX_FILE_BYTES = 1024 * 1024;
const WHERE = 'config_file';
/**
 * Reads the configuration file. All that is wrong in it is added to the mistakes, with line and
 * column.
 *
 * @param path relative to the workspace
 * @param warnings takes what was changed or looks dangerous
 */
async function readConfigFile(path, around, mistakes, warnings) {
    const { workspace, pullRequest, defaultPassword } = around;
    const text = await readText(path, workspace, mistakes);
    if (text === undefined)
        return config/* NO_CONFIG */.H;
    let complete = true;
    const raw = (0,settings_yaml/* readYaml */.g)(text, WHERE, mistakes, {
        file: (0,lib_text/* printable */.g$)(path, 100),
        replace: (scalar, place) => interpolateEnvironment(scalar, workspace.environment, (problem) => {
            complete = false;
            mistakes.add(WHERE, problem, place);
        }),
    });
    if (raw === undefined)
        return config/* NO_CONFIG */.H;
    const secrets = (0,config_file_secrets/* collectSecrets */.q)(raw.value);
    if (!complete) {
        // Only for what else is wrong. What is missing must not be taken for a placeholder.
        (0,settings_yaml/* checkYaml */.c)(raw, configSchema(), mistakes);
        return { ...config/* NO_CONFIG */.H, secrets };
    }
    const yaml = await renderPlaceholders(raw, pullRequest, mistakes);
    const content = (0,settings_yaml/* checkYaml */.c)(yaml, configSchema(), mistakes);
    // Read by itself, so that a mistake elsewhere does not hide what is wrong with a domain.
    const domains = await readOrigins(yaml, pullRequest, mistakes, warnings);
    if (content === undefined)
        return { ...config/* NO_CONFIG */.H, domains, secrets };
    const declarations = (0,declared_settings/* findDeclarations */.jS)(content);
    const mail = declarations.find(({ setting }) => setting === email_provider/* emailProvider */.G);
    const recipient = mail && (0,declared_settings/* fieldsOf */.Pf)(mail)['test_recipient'];
    return {
        authProvider: content.auth_provider,
        databaseName: content.database_name,
        users: (0,users/* toDeclaredUsers */.U)(content.users ?? [], defaultPassword),
        domains,
        authSettings: declarations.map((declaration) => (0,declared_settings/* toDeclaredSetting */.iV)(declaration, yaml.isInterpolated)),
        testRecipient: typeof recipient === 'string' ? recipient : undefined,
        secrets,
    };
}
async function readText(path, { root }, mistakes) {
    const file = (0,external_node_path_.resolve)(root, path);
    const shown = `"${(0,lib_text/* printable */.g$)(path, 100)}"`;
    try {
        const { size } = await (0,promises_.stat)(file);
        if (size <= MAX_FILE_BYTES)
            return await (0,promises_.readFile)(file, 'utf8');
        mistakes.add(WHERE, `${shown} is larger than 1 MiB`);
    }
    catch (error) {
        const code = (0,network_error/* innermostCode */.f)(error);
        const why = code === 'ENOENT'
            ? 'is not there; the path is relative to the workspace, so check the repository out before this step'
            : `can not be read (${(0,lib_text/* printable */.g$)(code, 60)})`;
        mistakes.add(WHERE, `${shown} ${why}`);
    }
    return undefined;
}
async function readOrigins({ value, positionOf }, pullRequest, mistakes, warnings) {
    const listed = dist/* safeParse */.xLC(dist/* object */.Ikc({ domains: domainsSchema }), value);
    const origins = [];
    for (const [index, entry] of (listed.success ? listed.output.domains : []).entries()) {
        const path = ['domains', index];
        const here = mistakes.at(`${WHERE}.domains[${index}]`, positionOf(path));
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
/* harmony import */ var _auth_settings_all_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(426);

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
/* harmony export */   O: () => (/* binding */ usersSchema),
/* harmony export */   U: () => (/* binding */ toDeclaredUsers),
/* harmony export */   readUsers: () => (/* binding */ readUsers)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7934);
/* harmony import */ var _auth_settings_schemas_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9371);
/* harmony import */ var _lib_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(292);
/* harmony import */ var _config_file_secrets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1505);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8993);





// The pattern with which Better Auth (Zod's) accepts addresses: what passes here must pass there.
const EMAIL = /^(?!\.)(?!.*\.\.)([A-Za-z0-9_'+\-.]*)[A-Za-z0-9_+-]@([A-Za-z0-9][A-Za-z0-9-]*\.)+[A-Za-z]{2,}$/;
/** Characters of a password. Better Auth's bounds; Neon offers no setting for them. */
const MIN_PASSWORD_LENGTH = 8;
const MAX_PASSWORD_LENGTH = 128;
const passwordSchema = valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP('must be text; put it in quotes'), valibot__WEBPACK_IMPORTED_MODULE_3__/* .minLength */ .BpQ(MIN_PASSWORD_LENGTH, `is shorter than ${MIN_PASSWORD_LENGTH} characters`), valibot__WEBPACK_IMPORTED_MODULE_3__/* .maxLength */ .Ru6(MAX_PASSWORD_LENGTH, `is longer than ${MAX_PASSWORD_LENGTH} characters`), 
// biome-ignore lint/suspicious/noControlCharactersInRegex: a mask does not hold across lines
valibot__WEBPACK_IMPORTED_MODULE_3__/* .regex */ .yGV(/^[^\u0000-\u001f\u007f]*$/, 'has a line break or another control character in it'));
const userSchema = valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL((0,_auth_settings_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .fields */ .OA)({
    email: valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP('must be text'), valibot__WEBPACK_IMPORTED_MODULE_3__/* .maxLength */ .Ru6(256, 'is longer than 256 characters'), valibot__WEBPACK_IMPORTED_MODULE_3__/* .regex */ .yGV(EMAIL, 'is not an email address'), valibot__WEBPACK_IMPORTED_MODULE_3__/* .toLowerCase */ .PXX()),
    name: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP('must be text'), valibot__WEBPACK_IMPORTED_MODULE_3__/* .minLength */ .BpQ(1, 'is empty'), valibot__WEBPACK_IMPORTED_MODULE_3__/* .maxLength */ .Ru6(255, 'is longer than 255 characters'))),
    password: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(passwordSchema),
    roles: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(
    // Better Auth keeps the roles of a user in one text, separated by commas.
    valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP('must be text'), valibot__WEBPACK_IMPORTED_MODULE_3__/* .regex */ .yGV(/^[^,\s]+$/, 'must be one word without commas')), 'must be a list, like [admin, user]'), valibot__WEBPACK_IMPORTED_MODULE_3__/* .minLength */ .BpQ(1, 'is empty; a user has at least one role'))),
    email_verified: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM((0,_auth_settings_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)()),
    absent: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL((0,_auth_settings_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)(), valibot__WEBPACK_IMPORTED_MODULE_3__/* .description */ .h_('Removes the user; only with email.'))),
}), valibot__WEBPACK_IMPORTED_MODULE_3__/* .check */ .z6Y(({ absent, email: _, ...others }) => !absent || Object.keys(others).length === 0, 'is absent, and so has nothing but an email'));
/** Bounds time and memory; the auth service's limits make more than this many slow anyway. */
const MAX_USERS = 1000;
/** The list of users, as the input and the configuration file have it. */
const usersSchema = valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5J(), 'must be a list of users, each beginning with "- email:"'), valibot__WEBPACK_IMPORTED_MODULE_3__/* .maxLength */ .Ru6(MAX_USERS, `has more than ${MAX_USERS} entries`), valibot__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(userSchema), valibot__WEBPACK_IMPORTED_MODULE_3__/* .rawCheck */ .H0v(({ dataset: { value }, addIssue }) => {
    const emails = (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_4__/* .asArray */ ._j)(value).map((user) => (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isRecord */ .u4)(user) && typeof user['email'] === 'string' ? user['email'].toLowerCase() : undefined);
    for (const [index, email] of emails.entries()) {
        const first = emails.indexOf(email);
        if (email === undefined || first === index)
            continue;
        addIssue({
            message: `is the same address as users[${first}].email`,
            path: [
                { type: 'array', origin: 'value', input: emails, key: index, value: undefined },
                { type: 'object', origin: 'value', input: {}, key: 'email', value: email },
            ],
        });
    }
}), valibot__WEBPACK_IMPORTED_MODULE_3__/* .description */ .h_('Users of the preview.'));
/**
 * Reads `users` (YAML or JSON) and `user_password`.
 *
 * @param defaultPassword for every user that declares none; '' for no password
 */
function readUsers(text, defaultPassword, mistakes) {
    const passwords = defaultPassword === '' ? [] : [defaultPassword];
    const wrong = defaultPassword && valibot__WEBPACK_IMPORTED_MODULE_3__/* .safeParse */ .xLC(passwordSchema, defaultPassword).issues?.[0].message;
    if (wrong)
        mistakes.add('user_password', wrong);
    const yaml = text === '' ? undefined : (0,_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .readYaml */ .g)(text, 'users', mistakes);
    passwords.push(...(0,_config_file_secrets_js__WEBPACK_IMPORTED_MODULE_1__/* .collectSecrets */ .q)(yaml?.value));
    const validPasswords = passwords.filter((password) => valibot__WEBPACK_IMPORTED_MODULE_3__.is(passwordSchema, password));
    if (yaml === undefined)
        return { users: [], passwords, validPasswords };
    const listed = (0,_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .checkYaml */ .c)(yaml, usersSchema, mistakes) ?? [];
    return { users: toDeclaredUsers(listed, defaultPassword), passwords, validPasswords };
}
/**
 * Users as they are compared and made.
 *
 * @param defaultPassword for every user that declares none; '' for no password
 */
function toDeclaredUsers(listed, defaultPassword) {
    return listed.map(({ email, name, roles, absent, ...user }) => {
        const password = absent ? undefined : (user.password ?? (defaultPassword || undefined));
        return {
            email,
            name,
            password,
            roles: roles && [...new Set(roles)],
            // A one-time code or a magic link verifies the address itself when it is first used.
            emailVerified: user.email_verified ?? (password === undefined ? undefined : true),
            ...(absent && { absent }),
        };
    });
}


/***/ }),

/***/ 8993:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ checkYaml),
/* harmony export */   g: () => (/* binding */ readYaml)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7934);
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4869);



/** How often aliases may be resolved: enough for reuse, too few for an alias bomb. */
const MAX_ALIASES = 100;
/** Mistakes told of one text; more are counted. */
const MAX_REPORTED = 100;
/**
 * Reads YAML (and so JSON, which YAML 1.2 contains). No mistake quotes any text of it, because it may
 * hold passwords.
 *
 * @param where the input's name
 * @returns undefined if it is no YAML, which has been added to the mistakes then
 */
function readYaml(text, where, mistakes, { file, replace = (text) => text } = {}) {
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, {
        lineCounter: lines,
        prettyErrors: false,
        // A key that is a list or a map would be told as a key, with the passwords in it.
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
        ...[...document.errors, ...document.warnings].map(({ code, pos }) => ({
            problem: parserMessage(code),
            at: pos[0],
        })),
        ...structuralErrors(document),
    ];
    reportFirst(problems, where, mistakes, ({ problem, at }) => mistakes.add(where, problem, placeAt(at)));
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
                return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(key) ? placeAt(offsetOf(key)) : findPosition(document, path, placeAt);
            },
            isInterpolated: (path) => {
                const node = document.getIn(path, true);
                return replaced.has((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node) ? node.resolve(document) : node);
            },
        };
    }
    catch {
        mistakes.add(where, TOO_MANY_ALIASES);
        return undefined;
    }
}
/** Replaces texts among the values. @returns the nodes whose text is another now */
function interpolate(document, replace) {
    const replaced = new Set();
    (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR)(document, {
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
    return ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(node) && node.range?.[0]) || 0;
}
const TOO_MANY_ALIASES = 'uses too many YAML aliases; write the values out';
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
    (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR)(document, {
        Value: (_, { anchor }) => {
            if (anchor)
                anchors.add(anchor);
        },
        Map: (_, map) => {
            if (map.anchor)
                anchors.add(map.anchor);
            const seen = new Set();
            for (const { key } of map.items) {
                const name = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) ? key.value : key;
                if (seen.has(name))
                    add(key, 'is not valid YAML: duplicate key');
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
            return yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR.BREAK;
        },
    });
    return found;
}
/** Tells the first ones, and how many more there are. */
function reportFirst(all, where, mistakes, tell) {
    for (const one of all.slice(0, MAX_REPORTED))
        tell(one);
    const more = all.length - MAX_REPORTED;
    if (more > 0)
        mistakes.add(where, `has ${more} more mistakes`);
}
function findPosition(document, path, placeAt) {
    for (let length = path.length; length >= 0; length -= 1) {
        const part = path.slice(0, length);
        const node = document.getIn(part, true);
        const written = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(node) && !((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) && node.value === null);
        const shown = written ? node : keyAt(document, part);
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(shown) && shown.range)
            return placeAt(shown.range[0]);
    }
    return undefined;
}
/** The key itself, for a value that is not written anywhere. */
function keyAt(document, path) {
    const around = document.getIn(path.slice(0, -1), true);
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(around))
        return undefined;
    return around.items
        .map(({ key }) => key)
        .find((key) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) && key.value === path.at(-1));
}
/**
 * Holds a YAML text to a schema; every mistake is added with its line and column.
 *
 * @returns undefined if there was a mistake
 */
function checkYaml({ where, value, positionOf, positionOfKey }, schema, mistakes) {
    const checked = valibot__WEBPACK_IMPORTED_MODULE_2__/* .safeParse */ .xLC(schema, value);
    if (checked.success)
        return checked.output;
    reportFirst(checked.issues, where, mistakes, (issue) => {
        const path = (issue.path ?? []).map(({ key }) => key);
        const ofKey = issue.type === 'raw_check' && issue.path?.at(-1)?.origin === 'key';
        mistakes.add(pathText(where, path), issue.message, ofKey ? positionOfKey(path) : positionOf(path));
    });
    return undefined;
}
/** `users[2].email`. */
function pathText(where, path) {
    return path.reduce((text, key) => typeof key === 'number' ? `${text}[${key}]` : `${text}.${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(String(key), 60)}`, where);
}


/***/ })

};
