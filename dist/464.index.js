export const id = 464;
export const ids = [464];
export const modules = {

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
