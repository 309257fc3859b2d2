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
/** Mistakes told of one text; more are counted. */
const MOST_TOLD = 100;
/**
 * Reads YAML (and so JSON, which YAML 1.2 contains). No mistake quotes any text of it, because it may
 * hold passwords.
 *
 * @param where the input's name
 * @returns undefined if it is no YAML, which has been added to the mistakes then
 */
function readYaml(text, where, mistakes) {
    const lines = new yaml_dist/* LineCounter */.HN();
    const document = (0,yaml_dist/* parseDocument */.Tp)(text, {
        lineCounter: lines,
        prettyErrors: false,
        // A key that is a list or a map would be told as a key, with the passwords in it.
        stringKeys: true,
        // The parser compares every key with every other: minutes on a megabyte of them.
        uniqueKeys: false,
    });
    const placeAt = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { line, column: col };
    };
    const problems = [
        // A warning is a tag that is not known: `password: !secret word` would leave the word alone.
        ...[...document.errors, ...document.warnings].map(({ code, pos }) => ({
            problem: inOurWords(code),
            at: pos[0],
        })),
        ...misfits(document),
    ];
    tellSome(problems, where, mistakes, ({ problem, at }) => mistakes.add(where, problem, placeAt(at)));
    if (problems.length > 0)
        return undefined;
    try {
        const value = document.toJS({ maxAliasCount: MOST_ALIASES });
        return { where, value, placeOf: (path) => placeIn(document, path, placeAt) };
    }
    catch {
        mistakes.add(where, TOO_MANY_ALIASES);
        return undefined;
    }
}
const TOO_MANY_ALIASES = 'uses too many YAML aliases; write the values out';
/** The parser's own messages quote the text; its codes (BAD_INDENT, MISSING_CHAR) do not. */
function inOurWords(code) {
    return code === 'TAG_RESOLVE_FAILED'
        ? 'has a tag that is not known; put text that begins with ! in quotes'
        : `is not valid YAML: ${code.toLowerCase().replaceAll('_', ' ')}`;
}
/** Keys that come twice in one map, aliases to nothing, and too many aliases. */
function misfits(document) {
    const found = [];
    const anchors = new Set();
    let aliases = 0;
    const add = (node, problem) => {
        found.push({ problem, at: ((0,yaml_dist/* isNode */.Ll)(node) && node.range?.[0]) || 0 });
    };
    (0,yaml_dist/* visit */.YR)(document, {
        Value: (_, { anchor }) => {
            if (anchor)
                anchors.add(anchor);
        },
        Map: (_, map) => {
            if (map.anchor)
                anchors.add(map.anchor);
            const seen = new Set();
            for (const { key } of map.items) {
                const name = (0,yaml_dist/* isScalar */.jn)(key) ? key.value : key;
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
            if (aliases <= MOST_ALIASES)
                return undefined;
            add(alias, TOO_MANY_ALIASES);
            return yaml_dist/* visit */.YR.BREAK;
        },
    });
    return found;
}
/** Tells the first ones, and how many more there are. */
function tellSome(all, where, mistakes, tell) {
    for (const one of all.slice(0, MOST_TOLD))
        tell(one);
    const more = all.length - MOST_TOLD;
    if (more > 0)
        mistakes.add(where, `has ${more} more mistakes`);
}
function placeIn(document, path, placeAt) {
    for (let length = path.length; length >= 0; length -= 1) {
        const part = path.slice(0, length);
        const node = document.getIn(part, true);
        const written = (0,yaml_dist/* isNode */.Ll)(node) && !((0,yaml_dist/* isScalar */.jn)(node) && node.value === null);
        const shown = written ? node : keyAt(document, part);
        if ((0,yaml_dist/* isNode */.Ll)(shown) && shown.range)
            return placeAt(shown.range[0]);
    }
    return undefined;
}
/** The key itself, for a value that is not written anywhere. */
function keyAt(document, path) {
    const around = document.getIn(path.slice(0, -1), true);
    if (!(0,yaml_dist/* isMap */.jh)(around))
        return undefined;
    return around.items
        .map(({ key }) => key)
        .find((key) => (0,yaml_dist/* isScalar */.jn)(key) && key.value === path.at(-1));
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
    tellSome(checked.issues, where, mistakes, (issue) => {
        const path = (issue.path ?? []).map(({ key }) => key);
        if (issue.type === 'never' && issue.input === null) {
            // In `{password: one,two}` the key `two` is a part of the password.
            const problem = 'has a name without a value; put text that has a comma in it in quotes';
            mistakes.add(pathText(where, path.slice(0, -1)), problem, placeOf(path));
        }
        else {
            mistakes.add(pathText(where, path), issue.message, placeOf(path));
        }
    });
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
const userSchema = dist/* objectWithRest */.U1j({
    email: dist/* pipe */.FsL(dist/* string */.YjP('must be text'), dist/* maxLength */.Ru6(256, 'is longer than 256 characters'), dist/* regex */.yGV(EMAIL, 'is not an email address'), dist/* toLowerCase */.PXX()),
    name: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* string */.YjP('must be text'), dist/* minLength */.BpQ(1, 'is empty'), dist/* maxLength */.Ru6(255, 'is longer than 255 characters'))),
    password: dist/* optional */.lqM(passwordSchema),
    roles: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* array */.YOg(
    // Better Auth keeps the roles of a user in one text, separated by commas.
    dist/* pipe */.FsL(dist/* string */.YjP('must be text'), dist/* regex */.yGV(/^[^,\s]+$/, 'must be one word without commas')), 'must be a list, like [admin, user]'), dist/* minLength */.BpQ(1, 'is empty; a user has at least one role'))),
    email_verified: dist/* optional */.lqM(dist/* boolean */.zMY('must be true or false')),
}, dist/* never */.ZmZ(`is not known; a user has ${KNOWN}`), (issue) => (issue.expected === '"email"' ? 'is missing' : `must have ${KNOWN}`));
/** Bounds time and memory; the auth service's limits make more than this many slow anyway. */
const MOST_USERS = 1000;
const usersSchema = dist/* pipe */.FsL(dist/* array */.YOg(dist/* unknown */.L5J(), 'must be a list of users, each beginning with "- email:"'), dist/* maxLength */.Ru6(MOST_USERS, `has more than ${MOST_USERS} entries`), dist/* array */.YOg(userSchema));
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
    passwords.push(...passwordsIn(yaml?.value));
    const fitting = passwords.filter((password) => dist.is(passwordSchema, password));
    if (yaml === undefined)
        return { users: [], passwords, fitting };
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
    return { users, passwords, fitting };
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
