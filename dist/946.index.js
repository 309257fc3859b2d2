export const id = 946;
export const ids = [946];
export const modules = {

/***/ 5946:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readUsers: () => (/* binding */ readUsers)
});

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
// EXTERNAL MODULE: ./build/http/answer.js
var answer = __webpack_require__(3631);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var yaml_dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./build/text.js
var build_text = __webpack_require__(977);
;// CONCATENATED MODULE: ./build/settings/yaml.js



/** How often aliases may be resolved: enough for reuse, too few for an alias bomb. */
const MOST_ALIASES = 100;
/**
 * Reads YAML (and so JSON, which YAML 1.2 contains). No mistake quotes any text of it, because it may
 * hold passwords.
 *
 * @param where the input's name
 * @returns undefined if it is no YAML, which has been added to the mistakes then
 */
function readYaml(text, where, mistakes) {
    const lines = new yaml_dist/* LineCounter */.HN();
    const document = (0,yaml_dist/* parseDocument */.Tp)(text, { lineCounter: lines, prettyErrors: false });
    const placeAt = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { line, column: col };
    };
    for (const { code, pos } of document.errors) {
        // The parser's own messages quote the text; its codes (BAD_INDENT, DUPLICATE_KEY) do not.
        const problem = code.toLowerCase().replaceAll('_', ' ');
        mistakes.add(where, `is not valid YAML: ${problem}`, placeAt(pos[0]));
    }
    if (document.errors.length > 0)
        return undefined;
    try {
        const value = document.toJS({ maxAliasCount: MOST_ALIASES });
        return { where, value, placeOf: (path) => placeIn(document, path, placeAt) };
    }
    catch {
        mistakes.add(where, 'uses too many YAML aliases; write the values out');
        return undefined;
    }
}
function placeIn(document, path, placeAt) {
    for (let length = path.length; length >= 0; length -= 1) {
        const node = document.getIn(path.slice(0, length), true);
        if ((0,yaml_dist/* isNode */.Ll)(node) && node.range)
            return placeAt(node.range[0]);
    }
    return undefined;
}
/**
 * Holds a YAML text to a schema; every mistake is added with its line and column.
 *
 * @returns undefined if there was a mistake
 */
function checkYaml({ where, value, placeOf }, schema, mistakes) {
    const checked = dist/* safeParse */.xLC(schema, value);
    if (checked.success)
        return checked.output;
    for (const issue of checked.issues) {
        const path = (issue.path ?? []).map(({ key }) => key);
        mistakes.add(pathText(where, path), issue.message, placeOf(path));
    }
    return undefined;
}
/** `users[2].email`. */
function pathText(where, path) {
    return path.reduce((text, key) => typeof key === 'number' ? `${text}[${key}]` : `${text}.${(0,build_text/* printable */.g$)(String(key), 60)}`, where);
}

;// CONCATENATED MODULE: ./build/settings/users.js



// The pattern with which Better Auth (Zod's) accepts addresses: what passes here must pass there.
const EMAIL = /^(?!\.)(?!.*\.\.)([A-Za-z0-9_'+\-.]*)[A-Za-z0-9_+-]@([A-Za-z0-9][A-Za-z0-9-]*\.)+[A-Za-z]{2,}$/;
/** Characters of a password. Better Auth's bounds; Neon offers no setting for them. */
const SHORTEST_PASSWORD = 8;
const LONGEST_PASSWORD = 128;
const passwordSchema = dist/* pipe */.FsL(dist/* string */.YjP('must be text; put it in quotes'), dist/* minLength */.BpQ(SHORTEST_PASSWORD, `is shorter than ${SHORTEST_PASSWORD} characters`), dist/* maxLength */.Ru6(LONGEST_PASSWORD, `is longer than ${LONGEST_PASSWORD} characters`), 
// biome-ignore lint/suspicious/noControlCharactersInRegex: a mask does not hold across lines
dist/* regex */.yGV(/^[^\u0000-\u001f\u007f]*$/, 'has a line break or another control character in it'));
const KNOWN = 'email, name, password, roles, email_verified';
const userSchema = dist/* strictObject */.rej({
    email: dist/* pipe */.FsL(dist/* string */.YjP('must be text'), dist/* maxLength */.Ru6(256, 'is longer than 256 characters'), dist/* regex */.yGV(EMAIL, 'is not an email address'), dist/* toLowerCase */.PXX()),
    name: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* string */.YjP('must be text'), dist/* minLength */.BpQ(1, 'is empty'), dist/* maxLength */.Ru6(255, 'is longer than 255 characters'))),
    password: dist/* optional */.lqM(passwordSchema),
    roles: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* array */.YOg(
    // Better Auth keeps the roles of a user in one text, separated by commas.
    dist/* pipe */.FsL(dist/* string */.YjP('must be text'), dist/* regex */.yGV(/^[^,\s]+$/, 'must be one word without commas')), 'must be a list, like [admin, user]'), dist/* minLength */.BpQ(1, 'is empty; a user has at least one role'))),
    email_verified: dist/* optional */.lqM(dist/* boolean */.zMY('must be true or false')),
}, (issue) => issue.expected === 'never'
    ? `is not known; a user has ${KNOWN}`
    : issue.expected === '"email"'
        ? 'is missing'
        : `must have ${KNOWN}`);
/** Bounds time and memory; the auth service's limits make more than this many slow anyway. */
const MOST_USERS = 1000;
const usersSchema = dist/* pipe */.FsL(dist/* array */.YOg(userSchema, 'must be a list of users, each beginning with "- email:"'), dist/* maxLength */.Ru6(MOST_USERS, `has more than ${MOST_USERS} entries`));
/**
 * Reads `users` (YAML or JSON) and `user_password`.
 *
 * @param defaultPassword for every user that declares none; '' for no password
 */
function readUsers(text, defaultPassword, mistakes) {
    const passwords = defaultPassword === '' ? [] : [defaultPassword];
    const wrong = defaultPassword && dist/* safeParse */.xLC(passwordSchema, defaultPassword).issues?.[0].message;
    if (wrong)
        mistakes.add('user_password', wrong);
    const yaml = text === '' ? undefined : readYaml(text, 'users', mistakes);
    if (yaml === undefined)
        return { users: [], passwords };
    passwords.push(...passwordsIn(yaml.value));
    const listed = checkYaml(yaml, usersSchema, mistakes) ?? [];
    const seen = new Map();
    const users = listed.map((user, index) => {
        const first = seen.get(user.email);
        if (first !== undefined) {
            mistakes.add(`users[${index}].email`, `is the same address as users[${first}].email`, yaml.placeOf([index, 'email']));
        }
        seen.set(user.email, first ?? index);
        const password = user.password ?? (defaultPassword || undefined);
        return {
            email: user.email,
            name: user.name,
            password,
            roles: user.roles && [...new Set(user.roles)],
            // A one-time code or a magic link verifies the address itself when it is first used.
            emailVerified: user.email_verified ?? (password === undefined ? undefined : true),
        };
    });
    return { users, passwords };
}
function passwordsIn(value) {
    return (Array.isArray(value) ? value : [])
        .map((user) => ((0,answer/* isRecord */.u4)(user) ? user['password'] : undefined))
        .filter((password) => typeof password === 'string' || typeof password === 'number')
        .map(String)
        .filter((password) => password !== '');
}


/***/ })

};
