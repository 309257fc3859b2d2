export const id = 464;
export const ids = [464];
export const modules = {

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
