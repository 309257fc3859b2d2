import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 2613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 4589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 8995:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 7272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ parsePullRequest)
/* harmony export */ });
/* harmony import */ var _lib_json_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(292);

/**
 * Reads a pull request as GitHub's payloads and its API give it.
 *
 * @returns undefined without a number, the one part that every use needs
 */
function parsePullRequest(payload) {
    const { number, head, base, state, user } = asRecord(payload);
    if (typeof number !== 'number')
        return undefined;
    const { ref, sha, repo } = asRecord(head);
    const { login } = asRecord(user);
    return {
        number,
        headRef: typeof ref === 'string' ? ref : undefined,
        headSha: typeof sha === 'string' ? sha : undefined,
        // A deleted fork leaves no repository behind in the payload.
        fromFork: repositoryName(repo) !== repositoryName(asRecord(base)['repo']),
        closed: state === 'closed',
        author: typeof login === 'string' ? login : undefined,
    };
}
function repositoryName(repository) {
    const name = asRecord(repository)['full_name'];
    return typeof name === 'string' ? name.toLowerCase() : undefined;
}
function asRecord(value) {
    return (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(value) ? value : {};
}


/***/ }),

/***/ 6159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FS: () => (/* binding */ SESSION_FILES_STATE),
/* harmony export */   NM: () => (/* binding */ parseJobAuth),
/* harmony export */   X3: () => (/* binding */ JOB_AUTH_STATE),
/* harmony export */   ke: () => (/* binding */ serializeJobAuth)
/* harmony export */ });
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1469);
/* harmony import */ var _lib_json_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(292);
/* harmony import */ var _journal_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5740);



/** The name under which GitHub's runner hands the note on to the post step. */
const JOB_AUTH_STATE = 'own_auth';
/** The name for the folder in which the job has written session files. `post.ts` has both names, too. */
const SESSION_FILES_STATE = 'session_files';
/** The note as text. */
function serializeJobAuth(own) {
    return JSON.stringify(own);
}
/**
 * The note out of its text.
 *
 * @returns undefined where nothing was noted: then this is not the end of a job that enabled auth
 * @throws ActionError if there is something else in its place
 */
function parseJobAuth(text) {
    if (text === '')
        return undefined;
    const note = (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .qF)(text);
    if ((0,_lib_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(note)) {
        const { projectId, branchId, confirmed, providerProjectId } = note;
        if ((0,_journal_js__WEBPACK_IMPORTED_MODULE_1__/* .isId */ .eQ)(projectId) && (0,_journal_js__WEBPACK_IMPORTED_MODULE_1__/* .isId */ .eQ)(branchId) && typeof confirmed === 'boolean') {
            const id = typeof providerProjectId === 'string' ? providerProjectId : undefined;
            return { projectId, branchId, confirmed, providerProjectId: id };
        }
    }
    throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ({
        attempted: 'remove the auth that this job enabled (`lifetime: job`)',
        answered: `the saved state (\`${JOB_AUTH_STATE}\`) that identifies it cannot be read`,
        remedy: 'tear it down by hand: `operation: teardown`, with the branch in `branch`.',
    });
}


/***/ }),

/***/ 5740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   WU: () => (/* binding */ serializeJournal),
/* harmony export */   eL: () => (/* binding */ JOURNAL_STATE),
/* harmony export */   eQ: () => (/* binding */ isId),
/* harmony export */   z8: () => (/* binding */ parseJournal)
/* harmony export */ });
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1469);
/* harmony import */ var _lib_json_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(292);


/** The name under which GitHub's runner hands it on to the post step. `post.ts` has it, too. */
const JOURNAL_STATE = 'journal';
/** The journal as text; '' if there is nothing to undo. */
function serializeJournal(entry) {
    const { admin, settings = {}, organization, webhook } = entry;
    const isEmpty = !admin && !organization && !webhook && Object.keys(settings).length === 0;
    return isEmpty ? '' : JSON.stringify(entry);
}
/**
 * The journal out of its text.
 *
 * @returns undefined where there is nothing to undo
 * @throws ActionError if there is something else in its place
 */
function parseJournal(text) {
    if (text === '')
        return undefined;
    const entry = (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(text);
    if ((0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(entry)) {
        const { projectId, branchId, providerProjectId, admin, settings, organization, webhook } = entry;
        if (isId(projectId) && isId(branchId)) {
            return {
                projectId,
                branchId,
                providerProjectId: typeof providerProjectId === 'string' ? providerProjectId : undefined,
                ...(isUser(admin) && { admin }),
                ...(isFlags(settings) && { settings }),
                ...(isValues(organization) && { organization }),
                ...(webhook === true && { webhook }),
            };
        }
    }
    throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ({
        attempted: 'undo what the main step of this action changed for its own time',
        answered: `its note of what that is (the state \`${JOURNAL_STATE}\`) cannot be read`,
        remedy: 'look at the preview branch in the Neon console: remove users whose address ends with @example.invalid, and check whether sign-up is open as it should be.',
    });
}
/** Ids of projects and branches, as Neon's API document gives them. */
function isId(id) {
    return typeof id === 'string' && /^[a-z0-9-]{1,60}$/.test(id);
}
function isUser(user) {
    if (!(0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(user) || typeof user['email'] !== 'string')
        return false;
    const { id } = user;
    // It becomes part of a path. The auth service's ids have capitals, too.
    return id === undefined || (typeof id === 'string' && /^[A-Za-z0-9_-]{1,100}$/.test(id));
}
function isFlags(settings) {
    return (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(settings) && Object.values(settings).every((value) => typeof value === 'boolean');
}
function isValues(settings) {
    return ((0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(settings) &&
        Object.values(settings).every((value) => /^(boolean|string)$/.test(typeof value)));
}


/***/ }),

/***/ 8807:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ isPullRequestEvent),
/* harmony export */   w: () => (/* binding */ parseEvent)
/* harmony export */ });
/* harmony import */ var _clients_github_pull_request_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7272);
/* harmony import */ var _lib_json_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(292);


const DEPENDABOT = 'dependabot[bot]';
const NO_GITHUB = { apiUrl: '', repository: '' };
/**
 * Reads what started the workflow.
 *
 * @param event the event's name (`GITHUB_EVENT_NAME`)
 * @param actor who started it (`GITHUB_ACTOR`)
 * @param payload the event's payload, as GitHub wrote it; anything else counts as empty
 * @param noted in the post step: what the main step has noted
 */
function parseEvent(name, actor, payload, github = NO_GITHUB, { jobAuth, journal } = {}) {
    const content = (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(payload) ? payload : {};
    const { action, number, pull_request: payloadPullRequest } = content;
    const carried = isPullRequestEvent(name) && (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(payloadPullRequest);
    // The payload has the number twice; a hand-made one may have either.
    const pullRequest = carried ? (0,_clients_github_pull_request_js__WEBPACK_IMPORTED_MODULE_1__/* .parsePullRequest */ .y)({ number, ...payloadPullRequest }) : undefined;
    return {
        name,
        action: typeof action === 'string' ? action : undefined,
        pullRequest,
        lacksNumber: carried && pullRequest === undefined,
        pullRequestNumber: findPullRequestNumber(name, content),
        deployment: name === 'deployment_status' ? parseDeployment(content) : undefined,
        fromDependabot: actor === DEPENDABOT || pullRequest?.author === DEPENDABOT,
        github,
        jobAuth,
        journal,
        isPrivateRepository: isPrivate(content['repository']),
    };
}
/** Whether the event is one about a pull request that opens, changes or closes. */
function isPullRequestEvent(event) {
    return event === 'pull_request' || event === 'pull_request_target';
}
/**
 * The number of the pull request that an event names without carrying it: a comment on one, a
 * workflow's run that one of this repository started, or the merge queue's try of one.
 */
function findPullRequestNumber(name, { issue, workflow_run: run, merge_group: group, repository }) {
    if (name === 'issue_comment' && (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(issue) && (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(issue['pull_request'])) {
        return numberOf(issue);
    }
    if (name === 'workflow_run' && (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(run)) {
        const own = (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_0__/* .asArray */ ._j)(run['pull_requests']).filter((pull) => isPullRequestOf(repository, pull));
        const [first, ...others] = own;
        return others.length === 0 ? numberOf(first) : undefined;
    }
    if (name === 'merge_group' && (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(group)) {
        // refs/heads/gh-readonly-queue/main/pr-12-0d1a26e67d8f5eaf1f6ba5c57fc3c7d91ac0fd1c
        const [, number] = /\/pr-([1-9]\d*)-[0-9a-f]+$/.exec(String(group['head_ref'])) ?? [];
        return number === undefined ? undefined : Number(number);
    }
    return undefined;
}
/**
 * Whether a pull request is one of a repository, and not of a fork that has the same commit. What the
 * payload does not tell counts as the repository's.
 */
function isPullRequestOf(repository, pull) {
    const base = (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(pull) ? pull['base'] : undefined;
    const [into, here] = [(0,_lib_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(base) ? idOf(base['repo']) : undefined, idOf(repository)];
    return into === undefined || here === undefined || into === here;
}
function idOf(item) {
    return (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(item) ? item['id'] : undefined;
}
function numberOf(item) {
    const number = (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(item) ? item['number'] : undefined;
    return typeof number === 'number' ? number : undefined;
}
function parseDeployment({ deployment_status: status, deployment, }) {
    if (!(0,_lib_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(status) || !(0,_lib_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(deployment))
        return undefined;
    const { state, environment_url: url, environment } = status;
    const { sha } = deployment;
    if (typeof state !== 'string' || typeof sha !== 'string')
        return undefined;
    return {
        state,
        environment: String(environment ?? deployment['environment'] ?? ''),
        production: deployment['production_environment'] === true,
        url: typeof url === 'string' ? url.trim() : '',
        commit: sha,
    };
}
function isPrivate(repository) {
    if (!(0,_lib_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(repository))
        return false;
    const { private: isPrivate, visibility } = repository;
    // Older payloads have no visibility.
    return isPrivate === true && (visibility === undefined || visibility === 'private');
}


/***/ }),

/***/ 1469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G5: () => (/* binding */ ifReadable),
/* harmony export */   Xt: () => (/* binding */ InvalidInputsError),
/* harmony export */   gJ: () => (/* binding */ errorMessage),
/* harmony export */   lZ: () => (/* binding */ ActionError)
/* harmony export */ });
/* harmony import */ var _issues_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5790);

/**
 * The one kind of error that this action raises for a user to read. Texts from outside must have
 * gone through `printable` before they are put in here.
 */
class ActionError extends Error {
    name = 'ActionError';
    facts;
    constructor(facts, options) {
        super([
            `Could not ${facts.attempted}: ${facts.answered}`,
            facts.likely && `Likely cause: ${facts.likely}`,
            facts.remedy && `What to do: ${facts.remedy}`,
        ]
            .filter(Boolean)
            .join('\n'), options);
        this.facts = facts;
    }
}
/** The message of anything that was thrown; libraries throw more than errors. */
function errorMessage(error) {
    return error instanceof Error ? error.message : String(error);
}
/**
 * What a read says that the run can do without.
 *
 * @returns undefined if it failed with an ActionError
 * @throws anything else, such as the end of the run
 */
async function ifReadable(read) {
    try {
        return await read();
    }
    catch (error) {
        if (error instanceof ActionError)
            return undefined;
        throw error;
    }
}
/** Everything that is wrong with the inputs, one a line; nothing was called before it was raised. */
class InvalidInputsError extends Error {
    name = 'InvalidInputsError';
    issues;
    constructor(issues) {
        super([`${countIssues(issues)}:`, ...issues.map((issue) => `- ${(0,_issues_js__WEBPACK_IMPORTED_MODULE_0__/* .formatIssue */ .H)(issue)}`)].join('\n'));
        this.issues = issues;
    }
    /** The message without the issues that are shown on their lines of a file. */
    get withoutFileIssues() {
        const others = this.issues.filter(({ position }) => position?.file === undefined);
        const inFile = this.issues.length - others.length;
        if (inFile === 0)
            return this.message;
        const files = [...new Set(this.issues.flatMap(({ position }) => position?.file ?? []))];
        const elsewhere = `${files.join(', ')}, reported above on ${inFile === 1 ? 'its line' : 'their lines'}`;
        if (others.length === 0)
            return `${countIssues(this.issues)} in ${elsewhere}.`;
        return [
            `${countIssues(this.issues)}:`,
            ...others.map((issue) => `- ${(0,_issues_js__WEBPACK_IMPORTED_MODULE_0__/* .formatIssue */ .H)(issue)}`),
            `- ${inFile} in ${elsewhere}`,
        ].join('\n');
    }
}
function countIssues({ length }) {
    return `Nothing was done, because the inputs have ${length === 1 ? 'a mistake' : `${length} mistakes`}`;
}


/***/ }),

/***/ 5790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ formatIssue),
/* harmony export */   t: () => (/* binding */ Issues)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4869);

/** More issues than anybody mends at once are counted. */
const MAX_ISSUES = 200;
/** Characters of each, so that hostile inputs don't fill the log. */
const MAX_WHERE_LENGTH = 300;
const MAX_PROBLEM_LENGTH = 2_000;
/** Collects what is wrong with the inputs, so that all of it can be said at once. */
class Issues {
    #listed = [];
    #explained = new Set();
    #more = 0;
    add(where, problem, position, cause) {
        if (cause !== undefined && this.#explained.has(cause))
            return;
        if (position === undefined && this.#told(where, problem, cause))
            return;
        if (this.#listed.length === MAX_ISSUES) {
            this.#more += 1;
            return;
        }
        this.#listed.push({
            where: (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .truncate */ .xv)(where, MAX_WHERE_LENGTH),
            problem: (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .truncate */ .xv)(problem, MAX_PROBLEM_LENGTH),
            position,
        });
    }
    /** Says of a cause that an issue explains it: no further issue that comes from it is listed. */
    explained(cause) {
        this.#explained.add(cause);
    }
    /** Whether an issue is listed already; one of the same cause then names this input as well. */
    #told(where, problem, cause) {
        const index = this.#listed.findIndex((issue) => issue.position === undefined && issue.problem === problem);
        const issue = this.#listed[index];
        if (issue === undefined)
            return false;
        const inputs = issue.where.split(', ');
        if (inputs.includes(where))
            return true;
        if (cause === undefined)
            return false;
        const joined = (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .truncate */ .xv)([...inputs, where].join(', '), MAX_WHERE_LENGTH);
        this.#listed[index] = { ...issue, where: joined };
        return true;
    }
    /** The same collection, in which every issue is reported at one position. */
    at(where, position) {
        return { add: (_, problem, __, cause) => this.add(where, problem, position, cause) };
    }
    /** The first ones, and how many more there are. */
    get all() {
        if (this.#more === 0)
            return this.#listed;
        const problem = `have ${this.#more} more issues, which are not listed`;
        return [...this.#listed, { where: 'inputs', problem, position: undefined }];
    }
    get lines() {
        return this.all.map(formatIssue);
    }
}
/** An issue as one line. */
function formatIssue({ where, problem, position }) {
    if (position === undefined)
        return `${where}: ${problem}`;
    const file = position.file === undefined ? '' : `${position.file}, `;
    return `${where} (${file}line ${position.line}, column ${position.column}): ${problem}`;
}


/***/ }),

/***/ 292:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _j: () => (/* binding */ asArray),
/* harmony export */   dw: () => (/* binding */ parseJsonObject),
/* harmony export */   qF: () => (/* binding */ parseJson),
/* harmony export */   u4: () => (/* binding */ isRecord)
/* harmony export */ });
// What JSON and YAML hold is of any shape until somebody has looked.
/** Whether the value is an object with string keys (no array, no null). */
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** The entries of a list; none of something else. */
function asArray(value) {
    return Array.isArray(value) ? value : [];
}
/** A text as what it is in JSON; undefined if it is not JSON. */
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/** A text as a JSON object, or an empty object if it is something else. */
function parseJsonObject(text) {
    const value = parseJson(text);
    return isRecord(value) ? value : {};
}


/***/ }),

/***/ 4869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ol: () => (/* binding */ joinWithAnd),
/* harmony export */   g$: () => (/* binding */ printable),
/* harmony export */   td: () => (/* binding */ pluralize),
/* harmony export */   xv: () => (/* binding */ truncate)
/* harmony export */ });
/**
 * Characters that a terminal or a log viewer acts on instead of showing: controls (C0, DEL, C1),
 * line and paragraph separators, the marks that turn the direction of writing, and those without any
 * width, which make two names look the same. (The joiners U+200C and U+200D are parts of words and
 * emoji, and stay.)
 */
const ACTING = 
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not get through
/[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028\u2029\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/gu;
const NAMED = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };
/** Made where it is needed first: that loads ICU's rules, which takes half as long as Node's start. */
let graphemes;
/**
 * Makes text that came from outside fit to stand inside one line of ours: what would act is shown
 * as an escape, and long text is cut between two whole characters.
 *
 * @param most characters to keep (as a reader counts them, so that an emoji is never cut in half)
 */
function printable(text, most = 200) {
    // Beyond the look-ahead of a cut, only that there is more counts.
    return truncate(text
        .slice(0, most * LOOK_AHEAD + 1)
        .replace(ACTING, (mark) => NAMED[mark] ?? `\\u{${mark.codePointAt(0)?.toString(16)}}`), most);
}
/**
 * Code units looked at for each character that is kept. One that a reader sees can be long (a family
 * emoji is 11, with skin colours 19), but not endless: this bounds the work on megabytes of text.
 */
const LOOK_AHEAD = 32;
/** Cuts text after `most` characters as a reader counts them, and marks the cut with an ellipsis. */
function truncate(text, most) {
    if (text.length <= most)
        return text;
    let kept = '';
    let count = 0;
    const near = text.slice(0, most * LOOK_AHEAD).replace(/[\ud800-\udbff]$/, '');
    graphemes ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
    for (const { segment } of graphemes.segment(near)) {
        if (count === most)
            return `${kept}…`;
        kept += segment;
        count += 1;
    }
    return kept.length < text.length ? `${kept}…` : kept;
}
/** `a`, `a and b`, `a, b and c`. */
function joinWithAnd(items) {
    return items.length < 2
        ? (items[0] ?? '')
        : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}
/** `1 user`, `2 users`. */
function pluralize(count, thing, things = `${thing}s`) {
    return `${count} ${count === 1 ? thing : things}`;
}


/***/ }),

/***/ 9479:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3813);
/* harmony import */ var _runner_cancellation_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(172);
/* harmony import */ var _runner_runner_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2130);
/* harmony import */ var _runner_v8_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9460);




(0,_runner_v8_js__WEBPACK_IMPORTED_MODULE_3__/* .tuneV8 */ .H)();
// A reader of the log that goes away must not end the run, and its clean-up with it.
for (const stream of [process.stdout, process.stderr])
    stream.on('error', () => undefined);
process.exitCode = await (0,_run_js__WEBPACK_IMPORTED_MODULE_0__/* .runStep */ .e)(_runner_runner_js__WEBPACK_IMPORTED_MODULE_2__/* .runner */ .lj, (0,_runner_cancellation_js__WEBPACK_IMPORTED_MODULE_1__/* .cancellation */ .WN)());

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 8949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ alert)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4902);
/* harmony import */ var _truncate_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3337);


/** A block that GitHub shows with an icon and a colour, one line of it for each line of the text. */
function alert(kind, text, limits = { items: 60, bytes: 100_000 }) {
    const { fitting, more } = (0,_truncate_js__WEBPACK_IMPORTED_MODULE_1__/* .truncateList */ .X)(text.split('\n'), limits, (line) => `> ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .renderText */ .S5)(line)}  `);
    return [`> [!${kind}]`, ...fitting, ...(more ? [`> ${more}`] : [])].join('\n');
}


/***/ }),

/***/ 3439:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ formatWholeError),
/* harmony export */   W: () => (/* binding */ formatError)
/* harmony export */ });
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1469);
/* harmony import */ var _lib_issues_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5790);
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4869);
/* harmony import */ var _runner_cancellation_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(172);




/** Explains everything that went wrong, each thing once. */
function formatError(error) {
    const errors = [...new Set(flattened(error))];
    return {
        message: [...new Set(errors.map(shortMessageOf))].join('\n\n'),
        annotations: errors.flatMap(annotationsOf),
        traces: errors.filter((one) => !isForeseen(one)).map(traceOf),
    };
}
/** Everything that went wrong in one text, for those places that show no annotations. */
function formatWholeError(error) {
    return [...new Set(flattened(error).map(messageOf))].join('\n\n');
}
function annotationsOf(error) {
    if (!(error instanceof _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InvalidInputsError */ .Xt))
        return [];
    return error.issues.flatMap((issue) => {
        const { file, line, column } = issue.position ?? {};
        if (file === undefined || line === undefined || column === undefined)
            return [];
        return [{ message: (0,_lib_issues_js__WEBPACK_IMPORTED_MODULE_1__/* .formatIssue */ .H)(issue), position: { file, line, column } }];
    });
}
function shortMessageOf(error) {
    return error instanceof _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InvalidInputsError */ .Xt ? error.withoutFileIssues : messageOf(error);
}
function flattened(error) {
    return error instanceof AggregateError ? error.errors.flatMap(flattened) : [error];
}
function isForeseen(error) {
    return [_lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ, _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InvalidInputsError */ .Xt, _runner_cancellation_js__WEBPACK_IMPORTED_MODULE_3__/* .Cancelled */ .cJ, _runner_cancellation_js__WEBPACK_IMPORTED_MODULE_3__/* .RunTimeoutError */ .NE].some((kind) => error instanceof kind);
}
function messageOf(error) {
    if (isForeseen(error))
        return error.message;
    const what = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    return `Unexpected error: ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(what, 300)}\nWhat to do: run the job again with debug logging, and report the trace as an issue of this action.`;
}
function traceOf(error) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
}


/***/ }),

/***/ 4902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BK: () => (/* binding */ renderLink),
/* harmony export */   S5: () => (/* binding */ renderText),
/* harmony export */   TM: () => (/* binding */ folded),
/* harmony export */   kq: () => (/* binding */ escapeCell),
/* harmony export */   ti: () => (/* binding */ inlineCode),
/* harmony export */   tp: () => (/* binding */ table)
/* harmony export */ });
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4869);

/**
 * Text from outside, fit for a cell of a Markdown table: what would break out of it, or be taken for
 * HTML, a link, a mention or formatting, is escaped.
 */
function escapeCell(text, most = 120) {
    return escapeText((0,_lib_text_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(text, most).trimStart());
}
function escapeText(text) {
    return withoutHtml(text)
        .replace(/[\\`*_{}[\]()#+=!|~$-]/g, (mark) => `\\${mark}`)
        .replace(/^(\d+)\./, '$1\\.')
        .replace(/(?<=www)\.|@/gi, asEntity)
        .replace(/:(?=\/\/)/g, asEntity);
}
/**
 * Text of this action or of the workflow's author: what stands between backticks becomes code, and the
 * rest is escaped.
 *
 * @param links whether `https` URLs are links; otherwise they are shown as text
 */
function renderText(text, { most = 500, links = false } = {}) {
    const parts = (0,_lib_text_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(text, most)
        .trimStart()
        .split(links ? /(`[^`]+`|https:\/\/[^\s<>"'`]+)/ : /(`[^`]+`)/);
    return parts
        .map((part, index) => {
        // Every second part is what the expression matched.
        if (index % 2 === 0)
            return escapeText(part);
        return part.startsWith('`') ? inlineCode(part.slice(1, -1), most) : renderLink(part);
    })
        .join('');
}
/** A link to a URL that was checked to be `https`, or of this action's own making. */
function renderLink(url, text = url) {
    const attribute = withoutHtml(url).replace(/["\\`*[\]!|~$_@]/g, asEntity);
    return `<a href="${attribute}">${escapeText(text)}</a>`;
}
/**
 * Text from outside as code; it can't end the code or the cell. Markdown is still read inside the
 * element, so what it would act on is written as entities. URLs stay as they are, and are links.
 */
function inlineCode(text, most = 200) {
    const escaped = withoutHtml((0,_lib_text_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(text, most))
        // An underscore inside a word is none of Markdown's marks.
        .replace(/[\\`*[\]!|~$]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, asEntity)
        // In a URL, `www.` makes no other link, and an entity would be a part of the link that there is.
        .replace(/(?<=(?<!https?:\/\/)www)\.|@/gi, asEntity);
    return `<code>${escaped}</code>`;
}
function withoutHtml(text) {
    return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
function asEntity(mark) {
    return `&#${mark.codePointAt(0)};`;
}
/** A Markdown table; cells must have been made fit before. */
function table(head, rows) {
    return [head, head.map(() => ':--'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}
/** A block that is folded until a reader opens it. */
function folded(title, content) {
    return `<details><summary>${title}</summary>\n\n${content}\n\n</details>`;
}


/***/ }),

/***/ 6773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  mk: () => (/* binding */ publish),
  JR: () => (/* binding */ publishFailedStart),
  B_: () => (/* binding */ publishNothing)
});

// EXTERNAL MODULE: ./build/lib/errors.js
var errors = __nccwpck_require__(1469);
// EXTERNAL MODULE: ./build/report/format-error.js
var format_error = __nccwpck_require__(3439);
// EXTERNAL MODULE: ./build/lib/text.js
var lib_text = __nccwpck_require__(4869);
;// CONCATENATED MODULE: ./build/report/headline.js

/** What happened, in one line. */
function headline(report) {
    const { result, operation, branch } = report;
    if (operation === 'status')
        return statusLine(report);
    if (result === 'swept' || operation === 'sweep')
        return sweepLine(report);
    if (report.headline && result !== 'failed')
        return report.headline;
    if (isBranchMissing(report)) {
        const dryRun = result === 'planned' ? 'Dry run: ' : '';
        return `${dryRun}${notFound(report)}; nothing to clean up`;
    }
    const on = branch === undefined ? '' : ` on branch ${(0,lib_text/* printable */.g$)(branch.name, 100)}`;
    switch (result) {
        case 'enabled':
            return `Auth is enabled${on}`;
        case 'updated':
            return `Auth was updated${on}`;
        case 'unchanged':
            if (operation === 'teardown')
                return `Auth is kept${on}`;
            return `No changes: auth is up to date${on}`;
        case 'disabled':
            return `Auth is disabled${on}`;
        case 'absent':
            return `Auth is not enabled${on}; nothing to clean up`;
        case 'planned':
            return `Dry run: nothing was changed${on}`;
        case 'skipped':
            return 'Skipped';
        case 'failed':
            if (operation === undefined)
                return 'Nothing was done';
            return `${capitalized(operation)} failed${on}`;
    }
}
function capitalized(word) {
    return word.charAt(0).toUpperCase() + word.slice(1);
}
/** Whether a teardown, or a status, has found no branch. */
function isBranchMissing({ result, operation, branch }) {
    if (branch !== undefined)
        return false;
    return result === 'absent' || (result === 'planned' && operation === 'teardown');
}
function notFound({ target }) {
    return target === undefined
        ? 'Branch not found'
        : `Branch ${(0,lib_text/* printable */.g$)(target.branch, 100)} not found in project ${(0,lib_text/* printable */.g$)(target.projectId, 80)}`;
}
function statusLine(report) {
    const { result, branch } = report;
    if (result === 'failed')
        return 'Status failed';
    if (branch === undefined)
        return `Status: ${notFound(report).replace('Branch', 'branch')}`;
    const state = result === 'absent' ? 'is not enabled' : 'is enabled';
    return `Status: auth ${state} on branch ${(0,lib_text/* printable */.g$)(branch.name, 100)}`;
}
function sweepLine({ result, sweep }) {
    if (sweep === undefined)
        return 'Sweep failed: nothing was changed';
    const { swept, kept, withoutAuth } = sweep;
    const verb = result === 'planned'
        ? 'Dry run of a sweep: would remove'
        : `${result === 'failed' ? 'Sweep with errors' : 'Sweep'}: removed`;
    const branches = (0,lib_text/* pluralize */.td)(swept, 'branch', 'branches');
    return `${verb} auth from ${branches} of closed pull requests; kept ${kept.length}; without auth ${withoutAuth}`;
}

;// CONCATENATED MODULE: ./build/report/log.js


const MARKS = {
    done: '✓',
    unchanged: '=',
    failed: '✗',
    'not tried': '·',
    planned: '→',
};
/** Changes, and users, that are named one by one in the log; more are counted. */
const MAX_LINES = 50;
/** What the log says at the end of a run. */
function logLines(report) {
    const { operation, changes, users, organizations, integration, domains, settings, integrations, notes, sweep, } = report;
    return [
        headline(report),
        ...truncateLines(changes.map(changeLine)),
        ...truncateLines((sweep?.kept ?? []).map(({ name, reason }) => `  = ${(0,lib_text/* printable */.g$)(name)}: kept, ${reason}`)),
        ...truncateLines(users.map(userLine)),
        ...truncateLines(organizations.map(organizationLine)),
        ...(integration === undefined
            ? []
            : [
                ...(integration.baseUrl ? [`  base_url: ${integration.baseUrl.href}`] : []),
                `  jwks_url: ${integration.jwksUrl.href}`,
            ]),
        ...(operation === 'status' ? domains.map(({ origin }) => `  trusts ${(0,lib_text/* printable */.g$)(origin)}`) : []),
        ...settings.map(({ name, value }) => `  ${name}: ${(0,lib_text/* printable */.g$)(value, 1000)}`),
        ...integrations.map(({ branchId, branchName = branchId, authProvider, databaseName, ownedBy }) => `  in this project: ${(0,lib_text/* printable */.g$)(authProvider, 40)} on branch ${(0,lib_text/* printable */.g$)(branchName)}, database ${(0,lib_text/* printable */.g$)(databaseName, 80)}, owned by ${(0,lib_text/* printable */.g$)(ownedBy, 40)}`),
        ...notes.map((note) => `  i ${(0,lib_text/* printable */.g$)(note, 500)}`),
    ];
}
function changeLine({ change, status }) {
    const told = status === 'done' || status === 'planned' ? '' : ` (${status})`;
    return `  ${MARKS[status]} ${(0,lib_text/* printable */.g$)(change, 500)}${told}`;
}
function userLine({ email, status, hasPassword }) {
    // One without a declared password may still have one, copied from the parent.
    const password = hasPassword ? 'with a password' : 'no password declared';
    return `  ${(0,lib_text/* printable */.g$)(email)}: ${status}${status === 'removed' ? '' : `, ${password}`}`;
}
function organizationLine({ slug, status, members }) {
    const shown = members.filter((member) => member.status !== 'removed').length;
    return `  ${(0,lib_text/* printable */.g$)(slug)}: ${status}${status === 'removed' ? '' : `, with ${(0,lib_text/* pluralize */.td)(shown, 'declared member')}`}`;
}
function truncateLines(lines) {
    const more = lines.length - MAX_LINES;
    return more > 0 ? [...lines.slice(0, MAX_LINES), `  … and ${more} more`] : [...lines];
}

;// CONCATENATED MODULE: ./build/report/outputs.js

/** Outputs that are secrets: they are for later steps of the same job, masked. */
const SECRET_OUTPUTS = new Set(['secret_server_key', 'claim_url']);
const URL_OUTPUTS = new Set(['base_url', 'jwks_url']);
/**
 * The action's outputs. None holds a password, so none holds a masked text, which GitHub would drop from
 * what a job hands on; but for Stack Auth's secrets, which are for later steps of the same job only.
 */
function renderOutputs(report) {
    const { branch, integration, sweep } = report;
    const missing = isBranchMissing(report) ? report.target : undefined;
    return {
        base_url: integration?.baseUrl?.href ?? '',
        jwks_url: integration?.jwksUrl.href ?? '',
        result: report.result === 'failed' ? '' : report.result,
        operation: report.operation ?? '',
        created: String(report.created),
        branch_id: branch?.id ?? '',
        branch_name: branch?.name ?? missing?.branch ?? '',
        database_name: integration?.databaseName ?? '',
        auth_provider: integration?.authProvider ?? '',
        users: JSON.stringify(report.users.map(({ email, id = null, name = null, roles = null, status }) => ({
            email,
            id,
            name,
            roles,
            status,
        }))),
        organizations: JSON.stringify(report.organizations.map(({ slug, id = null, name = null, status, members }) => ({
            slug,
            id,
            name,
            status,
            members: members.map(({ email, roles, status }) => ({
                email,
                role: roles.join(','),
                status,
            })),
        }))),
        domains: JSON.stringify(report.domains.filter(({ declared }) => declared).map(({ origin }) => origin)),
        sessions: JSON.stringify(Object.fromEntries(report.sessions)),
        ...report.stackOutputs,
        changes: JSON.stringify(report.changes.map(({ change, status }) => ({ change, status }))),
        swept: sweep === undefined ? '' : String(sweep.swept),
        kept: sweep === undefined ? '' : String(sweep.kept.length),
    };
}
/** The environment variables that later steps get where auth is; the last one is read by Vite. */
function environmentVariables({ integration }) {
    if (integration === undefined)
        return [];
    const { baseUrl, jwksUrl } = integration;
    const jwks = ['NEON_AUTH_JWKS_URL', jwksUrl.href];
    if (baseUrl === undefined)
        return [jwks];
    return [['NEON_AUTH_BASE_URL', baseUrl.href], jwks, ['VITE_NEON_AUTH_URL', baseUrl.href]];
}

// EXTERNAL MODULE: ./build/report/report.js
var report_report = __nccwpck_require__(7177);
// EXTERNAL MODULE: ./build/report/alert.js
var report_alert = __nccwpck_require__(8949);
// EXTERNAL MODULE: ./build/report/markdown.js
var markdown = __nccwpck_require__(4902);
// EXTERNAL MODULE: ./build/report/truncate.js
var truncate = __nccwpck_require__(3337);
;// CONCATENATED MODULE: ./build/report/summary.js





/**
 * Of one table or block; what does not fit is counted. GitHub takes at most 1 MiB of summary for a step,
 * and drops all of a longer one.
 */
const LIMITS = { items: 500, bytes: 75_000 };
/** Warnings and notes. */
const MAX_ALERTS = { ...LIMITS, items: 60 };
/** Users who are shown at once; more are counted, and folded. */
const MAX_OPEN_USERS = 10;
/** The job summary: what happened, what there is now, and the changes. */
function renderSummary(report) {
    const parts = [
        `### Neon Auth: ${(0,markdown/* escapeCell */.kq)(headline(report), 200)}`,
        report.error && (0,report_alert/* alert */.x)('CAUTION', report.error, MAX_ALERTS),
        failedChanges(report),
        currentState(report),
        ...report.blocks,
        users(report),
        organizations(report),
        callbacks(report),
        settings(report),
        integrations(report),
        changes(report),
        sweepTable(report),
        alerts('WARNING', report.warnings),
        alerts('NOTE', [...report.notices, ...report.notes]),
        timings(report),
    ];
    return `${parts.filter(Boolean).join('\n\n')}\n\n`;
}
function alerts(kind, texts) {
    const { fitting, more } = (0,truncate/* truncateList */.X)(texts, MAX_ALERTS, (text) => (0,report_alert/* alert */.x)(kind, text));
    return [...fitting, more].filter(Boolean).join('\n\n');
}
/** Steps that took no time to speak of are left out. */
function timings({ timings }) {
    const seconds = (milliseconds) => `${(milliseconds / 1000).toFixed(1)} s`;
    const steps = timings.filter(({ milliseconds }) => milliseconds >= 50);
    if (steps.length === 0)
        return undefined;
    const all = timings.reduce((sum, { milliseconds }) => sum + milliseconds, 0);
    const each = steps.map(({ step, milliseconds }) => `${step} ${seconds(milliseconds)}`);
    return `Took ${seconds(all)}: ${each.join(', ')}.`;
}
/** One table; the branch is its head. */
function currentState(report) {
    const { integration, branch } = report;
    if (branch === undefined)
        return undefined;
    const rows = [
        ['Auth URL', integration?.baseUrl && (0,markdown/* inlineCode */.ti)(integration.baseUrl.href)],
        ['JWKS URL', integration && (0,markdown/* inlineCode */.ti)(integration.jwksUrl.href)],
        ['Database', integration?.databaseName && (0,markdown/* inlineCode */.ti)(integration.databaseName)],
        ['Trusted domains', domainList(report, ['trusted'])],
        ['Not trusted', domainList(report, ['failed', 'not tried'])],
    ];
    return (0,markdown/* table */.tp)(['Branch', `${(0,markdown/* inlineCode */.ti)(branch.name)} (${(0,markdown/* inlineCode */.ti)(branch.id)})`], rows.flatMap(([name, value]) => (value ? [[name, value]] : [])));
}
/** Domains that are yet to be trusted are among the changes of a dry run. */
function domainList({ domains }, states) {
    const fitting = domains.filter(({ state }) => states.includes(state));
    const list = (0,truncate/* truncateList */.X)(fitting, LIMITS, ({ origin }) => (0,markdown/* inlineCode */.ti)(origin));
    return [...list.fitting, list.more].filter(Boolean).join('<br>');
}
function users({ users }) {
    const shown = (0,truncate/* truncatedTable */.T)(['User', 'Roles', 'Password', 'Status'], users, LIMITS, ({ email, roles, status, hasPassword }) => [
        (0,markdown/* escapeCell */.kq)(email),
        (0,markdown/* escapeCell */.kq)(roles?.join(', ') ?? ''),
        status === 'removed' ? '' : hasPassword ? 'yes' : 'none declared',
        status,
    ]);
    if (shown === undefined || users.length <= MAX_OPEN_USERS)
        return shown;
    return (0,markdown/* folded */.TM)(`${users.length} users: ${countBy(users.map(({ status }) => status))}`, shown);
}
/** A line for each member; a removed organization has none. */
function organizations({ organizations }) {
    const rows = organizations.flatMap(({ slug, name = '', status, members }) => {
        const title = [(0,markdown/* escapeCell */.kq)(slug), (0,markdown/* escapeCell */.kq)(name), status];
        return members.length === 0
            ? [[...title, '', '', '']]
            : members.map(({ email, roles, status }, index) => [
                ...(index === 0 ? title : ['', '', '']),
                (0,markdown/* escapeCell */.kq)(email),
                (0,markdown/* escapeCell */.kq)(roles.join(', ')),
                status,
            ]);
    });
    const head = ['Organization', 'Name', 'Status', 'Member', 'Role', 'Membership'];
    const shown = (0,truncate/* truncatedTable */.T)(head, rows, LIMITS, (row) => row);
    if (shown === undefined || rows.length <= MAX_OPEN_USERS)
        return shown;
    const statuses = countBy(organizations.map(({ status }) => status));
    return (0,markdown/* folded */.TM)(`${(0,lib_text/* pluralize */.td)(organizations.length, 'organization')}: ${statuses}`, shown);
}
function countBy(words) {
    return [...new Set(words)]
        .map((word) => `${words.filter((one) => one === word).length} ${word}`)
        .join(', ');
}
function callbacks({ callbacks }) {
    return (0,truncate/* truncatedTable */.T)(['OAuth provider', 'Callback URL to register there'], callbacks, LIMITS, ({ provider, url }) => [(0,markdown/* escapeCell */.kq)(provider), (0,markdown/* inlineCode */.ti)(url, 500)]);
}
function settings({ settings }) {
    return (0,truncate/* truncatedTable */.T)(['Setting', 'Value'], settings, LIMITS, ({ name, value }) => [
        (0,markdown/* inlineCode */.ti)(name),
        (0,markdown/* escapeCell */.kq)(value, 1000),
    ]);
}
function integrations({ integrations }) {
    return (0,truncate/* truncatedTable */.T)(['Branches with auth in this project', 'Provider', 'Database', 'Owner'], integrations, LIMITS, ({ branchId, branchName = branchId, authProvider, databaseName, ownedBy }) => [
        (0,markdown/* inlineCode */.ti)(branchName),
        (0,markdown/* escapeCell */.kq)(authProvider),
        (0,markdown/* escapeCell */.kq)(databaseName),
        (0,markdown/* escapeCell */.kq)(ownedBy),
    ]);
}
const isUnfinished = ({ status }) => status === 'failed' || status === 'not tried';
/** Open, and before everything that went well. */
function failedChanges({ changes, sweep }) {
    if (sweep !== undefined)
        return undefined;
    const rank = ({ status }) => (status === 'failed' ? 0 : 1);
    const unfinished = changes.filter(isUnfinished).toSorted((a, b) => rank(a) - rank(b));
    return changeTable('Change', unfinished);
}
/** A plan is open, since it is what a dry run is for; what went well is folded. */
function changes({ result, changes, sweep }) {
    if (sweep !== undefined)
        return undefined;
    const others = changes.filter((change) => !isUnfinished(change));
    if (result === 'planned') {
        return (0,truncate/* truncatedTable */.T)(['The plan'], others, LIMITS, ({ change }) => [(0,markdown/* renderText */.S5)(change)]);
    }
    const shown = changeTable('Change', others);
    return shown && (0,markdown/* folded */.TM)((0,lib_text/* pluralize */.td)(others.length, 'change', 'changes'), shown);
}
function changeTable(title, changes) {
    return (0,truncate/* truncatedTable */.T)([title, 'Result'], changes, LIMITS, ({ change, status }) => [
        (0,markdown/* renderText */.S5)(change),
        status,
    ]);
}
function sweepTable({ sweep }) {
    return (0,truncate/* truncatedTable */.T)(['Branch', 'Pull request', 'Result'], sweep?.rows ?? [], LIMITS, sweepRow);
}
function sweepRow({ name, number, status, reason }) {
    return [
        (0,markdown/* inlineCode */.ti)(name),
        number === undefined ? '' : `#${number}`,
        reason === '' ? status : `${status}: ${(0,markdown/* renderText */.S5)(reason, { most: 200 })}`,
    ];
}

;// CONCATENATED MODULE: ./build/report/publish.js






/** Log and outputs alone. */
const LOG_ONLY = { summary: false, exportEnv: false };
/**
 * Publishes a report: log, outputs, and what else is wanted: environment variables for later steps, the
 * job summary. A summary that can't be written is worth a warning, but never fails a job that
 * succeeded.
 *
 * @returns the error if an output or a variable could not be set, after everything that could be reported was
 */
async function publish(runner, report, { summary, exportEnv }) {
    // Before anything is cut or escaped.
    const shown = runner.secrets.redactAll(report);
    for (const notice of shown.notices)
        runner.notice(notice);
    for (const line of logLines(shown))
        runner.info(line);
    const failure = handOn(runner, { ...shown, stackOutputs: report.stackOutputs }, exportEnv);
    if (summary)
        await writeSummary(runner, shown);
    return failure;
}
/**
 * Publishes that a run had nothing to do.
 *
 * @throws ActionError if an output could not be handed on
 */
async function publishNothing(runner) {
    const failure = await publish(runner, report_report/* EMPTY_REPORT */.V, LOG_ONLY);
    if (failure)
        throw failure;
}
/** Writes the job summary of a run that failed before its settings were known. */
async function publishFailedStart(runner, error) {
    if (runner.input('summary').trim().toLowerCase() === 'false')
        return;
    const report = { ...report_report/* EMPTY_REPORT */.V, result: 'failed', error: (0,format_error/* formatWholeError */.D)(error) };
    await writeSummary(runner, runner.secrets.redactAll(report));
}
async function writeSummary(runner, report) {
    try {
        await runner.writeSummary(renderSummary(report));
    }
    catch (error) {
        runner.warning(`The job summary could not be written: ${String(error)}`);
    }
}
function handOn(runner, report, exportEnv) {
    let failure;
    const attempt = (write) => {
        try {
            write();
        }
        catch (error) {
            failure ??= error;
        }
    };
    const isSafe = (value) => !runner.secrets.occursIn(value);
    for (const [name, value] of Object.entries(renderOutputs(report))) {
        if (SECRET_OUTPUTS.has(name) && value !== '')
            attempt(() => runner.outputSecret(name, value));
        // Half of a URL leads nowhere.
        else
            attempt(() => runner.output(name, URL_OUTPUTS.has(name) && !isSafe(value) ? '' : value));
    }
    for (const [name, value] of exportEnv ? environmentVariables(report) : []) {
        if (isSafe(value))
            attempt(() => runner.exportVariable(name, value));
    }
    return failure === undefined ? undefined : notHandedOn(failure);
}
function notHandedOn(cause) {
    return new errors/* ActionError */.lZ({
        attempted: 'hand the outputs to later steps',
        answered: (0,errors/* errorMessage */.gJ)(cause),
        likely: "the runner's disk is full, or its file for outputs (GITHUB_OUTPUT) is gone.",
        remedy: 'run the job again, which is safe, on a runner with free disk space.',
    }, { cause });
}


/***/ }),

/***/ 7177:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ EMPTY_REPORT)
/* harmony export */ });
/* harmony import */ var _stack_outputs_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(548);

/** The report of a run that has done and seen nothing. */
const EMPTY_REPORT = {
    operation: undefined,
    result: 'skipped',
    created: false,
    branch: undefined,
    integration: undefined,
    users: [],
    organizations: [],
    domains: [],
    changes: [],
    warnings: [],
    notices: [],
    notes: [],
    callbacks: [],
    settings: [],
    integrations: [],
    timings: [],
    sweep: undefined,
    blocks: [],
    sessions: new Map(),
    stackOutputs: _stack_outputs_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_STACK_OUTPUTS */ .S,
    error: undefined,
};


/***/ }),

/***/ 548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ NO_STACK_OUTPUTS)
/* harmony export */ });
/** Nothing was handed over. */
const NO_STACK_OUTPUTS = {
    pub_client_key: '',
    secret_server_key: '',
    claim_url: '',
};


/***/ }),

/***/ 3337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ truncatedTable),
/* harmony export */   X: () => (/* binding */ truncateList)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4902);

/** Bytes around the cells of a row, at most. */
const CELL_BORDERS = 16;
/** Makes as much of the first items as may be shown, and says how many more there are. */
function truncateList(items, most, make) {
    const fitting = [];
    let bytes = 0;
    for (const item of items.slice(0, most.items)) {
        const made = make(item);
        bytes += Buffer.byteLength(String(made)) + CELL_BORDERS;
        if (bytes > most.bytes)
            break;
        fitting.push(made);
    }
    const more = items.length - fitting.length;
    return { fitting, more: more > 0 ? `… and ${more} more, left out here.` : '' };
}
/** A Markdown table of a list, or undefined if that is empty. */
function truncatedTable(head, items, most, row) {
    if (items.length === 0)
        return undefined;
    const { fitting, more } = truncateList(items, most, row);
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(head, fitting) + (more ? `\n\n${more}` : '');
}


/***/ }),

/***/ 3813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  e: () => (/* binding */ runStep)
});

// UNUSED EXPORTS: run

// EXTERNAL MODULE: ./build/event/job-auth.js
var job_auth = __nccwpck_require__(6159);
// EXTERNAL MODULE: ./build/lib/text.js
var lib_text = __nccwpck_require__(4869);
// EXTERNAL MODULE: ./build/event/workflow-event.js
var workflow_event = __nccwpck_require__(8807);
;// CONCATENATED MODULE: ./build/event/skip-reason.js


/**
 * Why there is nothing to do, if the event alone shows that.
 *
 * @param automatic whether the event is to choose the operation
 * @returns a message for the user; undefined if the run continues
 */
function skipReason(event, { hasApiKey, automatic }) {
    if (!hasApiKey && withoutSecrets(event))
        return whyWithoutSecrets(event);
    if (!automatic)
        return undefined;
    return isLate(event) ? ALREADY_CLOSED : whyNotDeployed(event);
}
/** An event that would set up, on a pull request that is closed. */
function isLate({ name, action, pullRequest }) {
    return (0,workflow_event/* isPullRequestEvent */.T)(name) && action !== 'closed' && pullRequest?.closed === true;
}
const ALREADY_CLOSED = 'Skipped: the pull request is closed, so its preview gets no auth. Nothing was done. To set it up anyway, use `operation: setup`.';
/** Of a deployment, only a success that can be seen somewhere and is no production is a preview's. */
function whyNotDeployed({ deployment }) {
    if (deployment === undefined)
        return undefined;
    const { state, url, environment, production } = deployment;
    const of = `the deployment to "${(0,lib_text/* printable */.g$)(environment, 60)}"`;
    if (state !== 'success') {
        return `Skipped: the state of ${of} is ${(0,lib_text/* printable */.g$)(state, 40)}. Auth is set up when it is success.`;
    }
    // Vercel writes "Production", and "Production – name" where a repository has several projects.
    if (production || /^prod(uction)?\b/i.test(environment)) {
        return `Skipped: ${of} goes to production, which is not a preview. Nothing was done.`;
    }
    return url === '' ? `Skipped: ${of} has no environment_url. Nothing was done.` : undefined;
}
/** GitHub keeps a repository's secrets from pull requests of forks and from Dependabot. */
function withoutSecrets({ name, pullRequest, fromDependabot }) {
    return fromDependabot || (name === 'pull_request' && pullRequest?.fromFork === true);
}
function whyWithoutSecrets({ fromDependabot }) {
    const [who, how] = fromDependabot
        ? ['was started by Dependabot', 'add the key to the Dependabot secrets of the repository']
        : ['comes from a fork', 'let a maintainer push the branch to this repository'];
    return `Skipped: this run ${who}, so GitHub gave it no secrets and there is no Neon API key. Nothing was done. If this pull request needs a preview with auth, ${how}.`;
}

// EXTERNAL MODULE: ./build/report/format-error.js
var format_error = __nccwpck_require__(3439);
// EXTERNAL MODULE: ./build/report/publish.js + 4 modules
var publish = __nccwpck_require__(6773);
// EXTERNAL MODULE: ./build/runner/cancellation.js
var cancellation = __nccwpck_require__(172);
;// CONCATENATED MODULE: ./build/run.js





/**
 * The whole step: one run, whose failure is printed.
 *
 * @param cancelled as for `run`
 * @returns the exit code of the process
 */
async function runStep(runner, cancelled, runtime) {
    try {
        await run(runner, cancelled, runtime);
        return 0;
    }
    catch (error) {
        const { message, annotations, traces } = (0,format_error/* formatError */.W)(error);
        for (const trace of traces)
            runner.debug(trace);
        for (const { message, position } of annotations)
            runner.annotate(message, position);
        runner.fail(message);
        return cancelled.reason instanceof cancellation/* Cancelled */.cJ ? (0,cancellation/* exitCodeAfter */.ej)(cancelled.reason.signal) : 1;
    }
}
/**
 * One run of the action. Of a run that is skipped, no more is loaded than it takes to say so: the
 * HTTP stack and the schemas cost three times as long as the rest.
 *
 * @param cancelled ends it; what was changed only for the run is put back then
 * @throws what went wrong; except for wrong inputs and an unusable proxy, after it was reported
 */
async function run(runner, cancelled, runtime) {
    const event = await runner.event();
    const endsJob = isPostStep(event, runner);
    // It has no outputs: later steps have none that could read them.
    const speaker = endsJob ? { ...runner, output: () => undefined } : runner;
    const why = endsJob
        ? undefined
        : skipReason(event, {
            hasApiKey: runner.input('api_key').trim() !== '',
            automatic: ['', 'auto'].includes(runner.input('operation').trim()),
        });
    if (why !== undefined) {
        runner.notice(why);
        await (0,publish/* publishNothing */.B_)(runner);
        return;
    }
    const { runOperation } = await Promise.all(/* import() */[__nccwpck_require__.e(72), __nccwpck_require__.e(90)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3090));
    await runOperation(speaker, event, cancelled, runtime);
}
/** Whether an earlier step of the job has saved something for its end. */
function isPostStep({ jobAuth, journal }, runner) {
    return jobAuth !== undefined || journal !== undefined || runner.state(job_auth/* SESSION_FILES_STATE */.FS) !== '';
}


/***/ }),

/***/ 172:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   NE: () => (/* binding */ RunTimeoutError),
/* harmony export */   WN: () => (/* binding */ cancellation),
/* harmony export */   cJ: () => (/* binding */ Cancelled),
/* harmony export */   ej: () => (/* binding */ exitCodeAfter),
/* harmony export */   zc: () => (/* binding */ timeLimit)
/* harmony export */ });
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4869);

/** The job was cancelled: the runner sent a signal. */
class Cancelled extends Error {
    name = 'Cancelled';
    signal;
    constructor(signal) {
        super(`Cancelled (${signal}). Nothing new was started, except closing a sign-up that is declared closed. Temporary changes were undone, unless another error says otherwise. It is safe to run the job again.`);
        this.signal = signal;
    }
}
/** The time of the whole run was up. */
class RunTimeoutError extends Error {
    name = 'TimeUp';
    /** @param doing what was going on, each as the rest of "it was trying to …" */
    constructor(seconds, doing) {
        const going = doing.length === 0 ? '' : ` while trying to ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_0__/* .joinWithAnd */ .Ol)(doing.slice(0, 5))}`;
        super(`The run timed out (timeout: ${seconds} seconds)${going}.\nWhat to do: run the job again, which is safe, or raise \`timeout\`.`);
    }
}
/** The conventional exit code of a process that a signal ended. */
function exitCodeAfter(signal) {
    return signal === 'SIGINT' ? 130 : 143;
}
/** Milliseconds after a signal by which the clean-up is over at the latest (see `DOUBT_TIMEOUT_MS`). */
const CLEANUP_BOUND_MS = 9_000;
/**
 * Ends a run when the runner cancels the job. A second signal changes nothing while the clean-up, which
 * is bounded, goes on: a terminal's Ctrl+C reaches the process once directly and once through its parent,
 * and a user who cancels twice does not want a temporary admin to stay. After that it ends the process.
 *
 * @returns a signal whose reason is `Cancelled`
 */
function cancellation() {
    const controller = new AbortController();
    let first;
    const end = (signal) => {
        first ??= performance.now();
        if (performance.now() - first > CLEANUP_BOUND_MS)
            process.exit(exitCodeAfter(signal));
        controller.abort(new Cancelled(signal));
    };
    process.on('SIGINT', end);
    process.on('SIGTERM', end);
    return controller.signal;
}
/**
 * Ends a run after its time.
 *
 * @param doing read when the time is up
 * @returns a signal whose reason is `TimeUp`
 */
function timeLimit(seconds, doing, clock) {
    const controller = new AbortController();
    clock
        .after(seconds * 1000)
        .addEventListener('abort', () => controller.abort(new RunTimeoutError(seconds, doing())), {
        once: true,
    });
    return controller.signal;
}


/***/ }),

/***/ 2130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  lj: () => (/* binding */ runner)
});

// UNUSED EXPORTS: createRunner, redactingRunner

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: external "os"
var external_os_ = __nccwpck_require__(857);
;// CONCATENATED MODULE: external "crypto"
const external_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");
// EXTERNAL MODULE: external "fs"
var external_fs_ = __nccwpck_require__(9896);
;// CONCATENATED MODULE: ./build/node_modules/@actions/core/used.js





// node_modules/@actions/core/lib/utils.js
/**
* Sanitizes an input into a string so it can be passed into issueCommand safely
* @param input input to sanitize into a string
*/
function toCommandValue(input) {
	if (input === null || input === void 0) return "";
	else if (typeof input === "string" || input instanceof String) return input;
	return JSON.stringify(input);
}
/**
*
* @param annotationProperties
* @returns The command properties to send with the actual annotation command
* See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
*/
function toCommandProperties(annotationProperties) {
	if (!Object.keys(annotationProperties).length) return {};
	return {
		title: annotationProperties.title,
		file: annotationProperties.file,
		line: annotationProperties.startLine,
		endLine: annotationProperties.endLine,
		col: annotationProperties.startColumn,
		endColumn: annotationProperties.endColumn
	};
}
// node_modules/@actions/core/lib/command.js
/**
* Issues a command to the GitHub Actions runner
*
* @param command - The command name to issue
* @param properties - Additional properties for the command (key-value pairs)
* @param message - The message to include with the command
* @remarks
* This function outputs a specially formatted string to stdout that the Actions
* runner interprets as a command. These commands can control workflow behavior,
* set outputs, create annotations, mask values, and more.
*
* Command Format:
*   ::name key=value,key=value::message
*
* @example
* ```typescript
* // Issue a warning annotation
* issueCommand('warning', {}, 'This is a warning message');
* // Output: ::warning::This is a warning message
*
* // Set an environment variable
* issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
* // Output: ::set-env name=MY_VAR::some value
*
* // Add a secret mask
* issueCommand('add-mask', {}, 'secretValue123');
* // Output: ::add-mask::secretValue123
* ```
*
* @internal
* This is an internal utility function that powers the public API functions
* such as setSecret, warning, error, and exportVariable.
*/
function issueCommand(command, properties, message) {
	const cmd = new Command(command, properties, message);
	process.stdout.write(cmd.toString() + external_os_.EOL);
}
const CMD_STRING = "::";
var Command = class {
	constructor(command, properties, message) {
		if (!command) command = "missing.command";
		this.command = command;
		this.properties = properties;
		this.message = message;
	}
	toString() {
		let cmdStr = CMD_STRING + this.command;
		if (this.properties && Object.keys(this.properties).length > 0) {
			cmdStr += " ";
			let first = true;
			for (const key in this.properties) if (this.properties.hasOwnProperty(key)) {
				const val = this.properties[key];
				if (val) {
					if (first) first = false;
					else cmdStr += ",";
					cmdStr += `${key}=${escapeProperty(val)}`;
				}
			}
		}
		cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
		return cmdStr;
	}
};
function escapeData(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}
// node_modules/@actions/core/lib/file-command.js
function issueFileCommand(command, message) {
	const filePath = process.env[`GITHUB_${command}`];
	if (!filePath) throw new Error(`Unable to find environment variable for file command ${command}`);
	if (!external_fs_.existsSync(filePath)) throw new Error(`Missing file at path: ${filePath}`);
	external_fs_.appendFileSync(filePath, `${toCommandValue(message)}${external_os_.EOL}`, { encoding: "utf8" });
}
function prepareKeyValueMessage(key, value) {
	const delimiter = `ghadelimiter_${external_crypto_namespaceObject.randomUUID()}`;
	const convertedValue = toCommandValue(value);
	if (key.includes(delimiter)) throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
	if (convertedValue.includes(delimiter)) throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
	return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
}
// node_modules/@actions/core/lib/summary.js
var __awaiter$1 = function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P || (P = Promise))(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator["throw"](value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};
const { access, appendFile, writeFile } = external_fs_.promises;
const SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
var Summary = class {
	constructor() {
		this._buffer = "";
	}
	/**
	* Finds the summary file path from the environment, rejects if env var is not found or file does not exist
	* Also checks r/w permissions.
	*
	* @returns step summary file path
	*/
	filePath() {
		return __awaiter$1(this, void 0, void 0, function* () {
			if (this._filePath) return this._filePath;
			const pathFromEnv = process.env[SUMMARY_ENV_VAR];
			if (!pathFromEnv) throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
			try {
				yield access(pathFromEnv, external_fs_.constants.R_OK | external_fs_.constants.W_OK);
			} catch (_a) {
				throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
			}
			this._filePath = pathFromEnv;
			return this._filePath;
		});
	}
	/**
	* Wraps content in an HTML tag, adding any HTML attributes
	*
	* @param {string} tag HTML tag to wrap
	* @param {string | null} content content within the tag
	* @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
	*
	* @returns {string} content wrapped in HTML element
	*/
	wrap(tag, content, attrs = {}) {
		const htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
		if (!content) return `<${tag}${htmlAttrs}>`;
		return `<${tag}${htmlAttrs}>${content}</${tag}>`;
	}
	/**
	* Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
	*
	* @param {SummaryWriteOptions} [options] (optional) options for write operation
	*
	* @returns {Promise<Summary>} summary instance
	*/
	write(options) {
		return __awaiter$1(this, void 0, void 0, function* () {
			const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
			const filePath = yield this.filePath();
			yield (overwrite ? writeFile : appendFile)(filePath, this._buffer, { encoding: "utf8" });
			return this.emptyBuffer();
		});
	}
	/**
	* Clears the summary buffer and wipes the summary file
	*
	* @returns {Summary} summary instance
	*/
	clear() {
		return __awaiter$1(this, void 0, void 0, function* () {
			return this.emptyBuffer().write({ overwrite: true });
		});
	}
	/**
	* Returns the current summary buffer as a string
	*
	* @returns {string} string of summary buffer
	*/
	stringify() {
		return this._buffer;
	}
	/**
	* If the summary buffer is empty
	*
	* @returns {boolen} true if the buffer is empty
	*/
	isEmptyBuffer() {
		return this._buffer.length === 0;
	}
	/**
	* Resets the summary buffer without writing to summary file
	*
	* @returns {Summary} summary instance
	*/
	emptyBuffer() {
		this._buffer = "";
		return this;
	}
	/**
	* Adds raw text to the summary buffer
	*
	* @param {string} text content to add
	* @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
	*
	* @returns {Summary} summary instance
	*/
	addRaw(text, addEOL = false) {
		this._buffer += text;
		return addEOL ? this.addEOL() : this;
	}
	/**
	* Adds the operating system-specific end-of-line marker to the buffer
	*
	* @returns {Summary} summary instance
	*/
	addEOL() {
		return this.addRaw(external_os_.EOL);
	}
	/**
	* Adds an HTML codeblock to the summary buffer
	*
	* @param {string} code content to render within fenced code block
	* @param {string} lang (optional) language to syntax highlight code
	*
	* @returns {Summary} summary instance
	*/
	addCodeBlock(code, lang) {
		const attrs = Object.assign({}, lang && { lang });
		const element = this.wrap("pre", this.wrap("code", code), attrs);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML list to the summary buffer
	*
	* @param {string[]} items list of items to render
	* @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
	*
	* @returns {Summary} summary instance
	*/
	addList(items, ordered = false) {
		const tag = ordered ? "ol" : "ul";
		const listItems = items.map((item) => this.wrap("li", item)).join("");
		const element = this.wrap(tag, listItems);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML table to the summary buffer
	*
	* @param {SummaryTableCell[]} rows table rows
	*
	* @returns {Summary} summary instance
	*/
	addTable(rows) {
		const tableBody = rows.map((row) => {
			const cells = row.map((cell) => {
				if (typeof cell === "string") return this.wrap("td", cell);
				const { header, data, colspan, rowspan } = cell;
				const tag = header ? "th" : "td";
				const attrs = Object.assign(Object.assign({}, colspan && { colspan }), rowspan && { rowspan });
				return this.wrap(tag, data, attrs);
			}).join("");
			return this.wrap("tr", cells);
		}).join("");
		const element = this.wrap("table", tableBody);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds a collapsable HTML details element to the summary buffer
	*
	* @param {string} label text for the closed state
	* @param {string} content collapsable content
	*
	* @returns {Summary} summary instance
	*/
	addDetails(label, content) {
		const element = this.wrap("details", this.wrap("summary", label) + content);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML image tag to the summary buffer
	*
	* @param {string} src path to the image you to embed
	* @param {string} alt text description of the image
	* @param {SummaryImageOptions} options (optional) addition image attributes
	*
	* @returns {Summary} summary instance
	*/
	addImage(src, alt, options) {
		const { width, height } = options || {};
		const attrs = Object.assign(Object.assign({}, width && { width }), height && { height });
		const element = this.wrap("img", null, Object.assign({
			src,
			alt
		}, attrs));
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML section heading element
	*
	* @param {string} text heading text
	* @param {number | string} [level=1] (optional) the heading level, default: 1
	*
	* @returns {Summary} summary instance
	*/
	addHeading(text, level) {
		const tag = `h${level}`;
		const allowedTag = [
			"h1",
			"h2",
			"h3",
			"h4",
			"h5",
			"h6"
		].includes(tag) ? tag : "h1";
		const element = this.wrap(allowedTag, text);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML thematic break (<hr>) to the summary buffer
	*
	* @returns {Summary} summary instance
	*/
	addSeparator() {
		const element = this.wrap("hr", null);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML line break (<br>) to the summary buffer
	*
	* @returns {Summary} summary instance
	*/
	addBreak() {
		const element = this.wrap("br", null);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML blockquote to the summary buffer
	*
	* @param {string} text quote text
	* @param {string} cite (optional) citation url
	*
	* @returns {Summary} summary instance
	*/
	addQuote(text, cite) {
		const attrs = Object.assign({}, cite && { cite });
		const element = this.wrap("blockquote", text, attrs);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML anchor tag to the summary buffer
	*
	* @param {string} text link text/content
	* @param {string} href hyperlink
	*
	* @returns {Summary} summary instance
	*/
	addLink(text, href) {
		const element = this.wrap("a", text, { href });
		return this.addRaw(element).addEOL();
	}
};
const summary = new Summary();
/**
* The code to exit an action
*/
var ExitCode;
(function(ExitCode) {
	/**
	* A code indicating that the action was successful
	*/
	ExitCode[ExitCode["Success"] = 0] = "Success";
	/**
	* A code indicating that the action was a failure
	*/
	ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
/**
* Sets env variable for this action and future actions in the job
* @param name the name of the variable to set
* @param val the value of the variable. Non-string values will be converted to a string via JSON.stringify
*/
function exportVariable(name, val) {
	const convertedVal = toCommandValue(val);
	process.env[name] = convertedVal;
	if (process.env["GITHUB_ENV"] || "") return issueFileCommand("ENV", prepareKeyValueMessage(name, val));
	issueCommand("set-env", { name }, convertedVal);
}
/**
* Registers a secret which will get masked from logs
*
* @param secret - Value of the secret to be masked
* @remarks
* This function instructs the Actions runner to mask the specified value in any
* logs produced during the workflow run. Once registered, the secret value will
* be replaced with asterisks (***) whenever it appears in console output, logs,
* or error messages.
*
* This is useful for protecting sensitive information such as:
* - API keys
* - Access tokens
* - Authentication credentials
* - URL parameters containing signatures (SAS tokens)
*
* Note that masking only affects future logs; any previous appearances of the
* secret in logs before calling this function will remain unmasked.
*
* @example
* ```typescript
* // Register an API token as a secret
* const apiToken = "abc123xyz456";
* setSecret(apiToken);
*
* // Now any logs containing this value will show *** instead
* console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
* ```
*/
function setSecret(secret) {
	issueCommand("add-mask", {}, secret);
}
/**
* Gets the value of an input.
* Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
* Returns an empty string if the value is not defined.
*
* @param     name     name of the input to get
* @param     options  optional. See InputOptions.
* @returns   string
*/
function getInput(name, options) {
	const val = process.env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] || "";
	if (options && options.required && !val) throw new Error(`Input required and not supplied: ${name}`);
	if (options && options.trimWhitespace === false) return val;
	return val.trim();
}
/**
* Sets the value of an output.
*
* @param     name     name of the output to set
* @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
*/
function setOutput(name, value) {
	if (process.env["GITHUB_OUTPUT"] || "") return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
	process.stdout.write(external_os_.EOL);
	issueCommand("set-output", { name }, toCommandValue(value));
}
/**
* Sets the action status to failed.
* When the action exits it will be with an exit code of 1
* @param message add error issue message
*/
function setFailed(message) {
	process.exitCode = ExitCode.Failure;
	error(message);
}
/**
* Writes debug message to user log
* @param message debug message
*/
function debug(message) {
	issueCommand("debug", {}, message);
}
/**
* Adds an error issue
* @param message error issue message. Errors will be converted to string via toString()
* @param properties optional properties to add to the annotation.
*/
function error(message, properties = {}) {
	issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
* Adds a warning issue
* @param message warning issue message. Errors will be converted to string via toString()
* @param properties optional properties to add to the annotation.
*/
function warning(message, properties = {}) {
	issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
* Adds a notice issue
* @param message notice issue message. Errors will be converted to string via toString()
* @param properties optional properties to add to the annotation.
*/
function notice(message, properties = {}) {
	issueCommand("notice", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
* Writes info to log with console.log.
* @param message info message
*/
function info(message) {
	process.stdout.write(message + external_os_.EOL);
}
/**
* Saves state for current action, the state can only be retrieved by this action's post job execution.
*
* @param     name     name of the state to store
* @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
*/
function saveState(name, value) {
	if (process.env["GITHUB_STATE"] || "") return issueFileCommand("STATE", prepareKeyValueMessage(name, value));
	issueCommand("save-state", { name }, toCommandValue(value));
}
/**
* Gets the value of an state set by this action's main execution.
*
* @param     name     name of the state to get
* @returns   string
*/
function getState(name) {
	return process.env[`STATE_${name}`] || "";
}


// EXTERNAL MODULE: ./build/event/job-auth.js
var job_auth = __nccwpck_require__(6159);
// EXTERNAL MODULE: ./build/event/journal.js
var journal = __nccwpck_require__(5740);
// EXTERNAL MODULE: ./build/event/workflow-event.js
var workflow_event = __nccwpck_require__(8807);
// EXTERNAL MODULE: ./build/secrets/secrets.js + 1 modules
var secrets_secrets = __nccwpck_require__(8634);
// EXTERNAL MODULE: ./build/lib/text.js
var lib_text = __nccwpck_require__(4869);
;// CONCATENATED MODULE: ./build/runner/log-line.js

/**
 * A line for the log that says nothing to the runner. It obeys workflow commands at the beginning of
 * a line (`::add-mask::…`) and, in their old form (`##[…]`), anywhere in one; and it takes a lone
 * carriage return for the end of a line.
 */
function logLine(text) {
    const line = (0,lib_text/* printable */.g$)(text, LONGEST_LINE);
    const defused = line.replaceAll('##[', '# #[');
    return defused.trimStart().startsWith('::') ? `│${defused}` : defused;
}
/** Characters. The log viewer of GitHub cuts lines that are much longer. */
const LONGEST_LINE = 4_000;

;// CONCATENATED MODULE: ./build/runner/runner.js








/** A runner to speak to. Messages may hold any text: none of it is taken for a command. */
function createRunner(toolkit, environment) {
    return redactingRunner({
        environment,
        input: (name) => toolkit.getInput(name, { trimWhitespace: false }),
        state: (name) => toolkit.getState(name),
        event: async () => (0,workflow_event/* parseEvent */.w)(environment['GITHUB_EVENT_NAME'] ?? '', environment['GITHUB_ACTOR'] ?? '', await readPayload(environment['GITHUB_EVENT_PATH'] ?? ''), {
            apiUrl: environment['GITHUB_API_URL'] ?? '',
            repository: environment['GITHUB_REPOSITORY'] ?? '',
        }, {
            jobAuth: (0,job_auth/* parseJobAuth */.NM)(toolkit.getState(job_auth/* JOB_AUTH_STATE */.X3)),
            journal: (0,journal/* parseJournal */.z8)(toolkit.getState(journal/* JOURNAL_STATE */.eL)),
        }),
        mask: (secret) => toolkit.setSecret(secret),
        info: (message) => {
            for (const line of message.split('\n'))
                toolkit.info(logLine(line));
        },
        debug: (message) => toolkit.debug(logLine(message)),
        notice: (message) => toolkit.notice(lines(message)),
        warning: (message) => toolkit.warning(lines(message)),
        annotate: (message, { file, line, column }) => toolkit.error(lines(message), {
            file: external_node_path_.posix.normalize(file),
            startLine: line,
            startColumn: column,
            title: 'Neon Auth Preview',
        }),
        fail: (message) => toolkit.setFailed(lines(message)),
        output: (name, value) => toolkit.setOutput(name, value),
        exportVariable: (name, value) => toolkit.exportVariable(name, value),
        saveState: (name, text) => toolkit.saveState(name, text),
        writeSummary: async (markdown) => {
            await toolkit.summary.addRaw(markdown).write();
        },
    });
}
/**
 * The last check before anything leaves the process: nothing that is printed, written to the summary or
 * handed to later steps holds a text that was masked before, in any spelling.
 */
function redactingRunner(runner) {
    const secrets = new secrets_secrets/* Secrets */.S();
    const masked = new Set();
    const mask = (secret, options) => {
        secrets.add(secret, options);
        if (secret === '' || masked.has(secret))
            return;
        masked.add(secret);
        runner.mask(secret);
    };
    const redact = (text) => secrets.redact(text);
    return {
        secrets,
        mask,
        environment: runner.environment,
        input: runner.input,
        event: runner.event,
        state: runner.state,
        info: (message) => runner.info(redact(message)),
        debug: (message) => runner.debug(redact(message)),
        notice: (message) => runner.notice(redact(message)),
        warning: (message) => runner.warning(redact(message)),
        fail: (message) => runner.fail(redact(message)),
        annotate: (message, position) => runner.annotate(redact(message), position),
        output: (name, value) => runner.output(name, redact(value)),
        outputSecret: (name, value) => {
            runner.mask(value);
            runner.output(name, value);
        },
        exportVariable: (name, value) => runner.exportVariable(name, redact(value)),
        saveState: runner.saveState,
        writeSummary: (markdown) => runner.writeSummary(redact(markdown)),
    };
}
/** The runner around this process. */
const runner = createRunner({
    debug: debug,
    error: error,
    exportVariable: exportVariable,
    getInput: getInput,
    getState: getState,
    info: info,
    notice: notice,
    saveState: saveState,
    setFailed: setFailed,
    setOutput: setOutput,
    setSecret: setSecret,
    summary: summary,
    warning: warning,
}, process.env);
function lines(message) {
    return message.split('\n').map(logLine).join('\n');
}
async function readPayload(path) {
    try {
        return JSON.parse(await (0,promises_.readFile)(path, 'utf8'));
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 9460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  H: () => (/* binding */ tuneV8)
});

;// CONCATENATED MODULE: external "node:v8"
const external_node_v8_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:v8");
;// CONCATENATED MODULE: ./build/runner/v8.js

/**
 * Tunes V8 for a process that is over within a second, and waits for its networks meanwhile. What V8
 * prepares for long runs costs this one 35 MB and 60 ms of processor (docs/benchmarks.md has the rest).
 */
function tuneV8() {
    // A function of undici's HTTP parser, which is WebAssembly, would be optimised on a thread that the
    // process waits for at its end: 40 ms and 20 MB.
    (0,external_node_v8_namespaceObject.setFlagsFromString)('--wasm-tiering-budget=1000000000');
    // So would the loop that hashes the list of public suffixes as it is loaded: 20 ms and 6 MB. ("On-stack
    // replacement" is for loops that run on; functions called again and again are optimised as ever.)
    (0,external_node_v8_namespaceObject.setFlagsFromString)('--no-use-osr');
    // The part of the heap for new objects would grow from 1 MB to 4 MB and more, each of them twice.
    (0,external_node_v8_namespaceObject.setFlagsFromString)('--semi-space-growth-factor=1');
}


/***/ }),

/***/ 8634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  S: () => (/* binding */ Secrets)
});

// EXTERNAL MODULE: ./build/lib/json.js
var json = __nccwpck_require__(292);
;// CONCATENATED MODULE: ./build/secrets/canonical.js
/** Undoing one escape can reveal another one; nobody escapes more often. */
const MAX_PASSES = 4;
const ESCAPES = /(?<!\\)\\+(?:u\{([0-9a-f]{1,6})\}|u([0-9a-f]{4})|x([0-9a-f]{2}))|((?:%[0-9a-f]{2})+)|&#x([0-9a-f]{1,6});|&#([0-9]{1,7});|&([a-z]{2,4});/gi;
/** What different spellings of a text have more or less of, once its escapes are undone. */
const NOISE = /\\+|[\s+]+/g;
const ENTITIES = {
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    nbsp: ' ',
};
/** Undoes all escapes. Linear in the length of the text. */
function canonicalize(text) {
    let result = { text, span: (start, end) => [start, end] };
    for (let pass = 0; pass < MAX_PASSES; pass += 1) {
        const next = substitute(result, ESCAPES, decode);
        if (next === result)
            break;
        result = next;
    }
    return substitute(result, NOISE, (noise) => (noise.startsWith('\\') ? '' : ' '));
}
function decode(sequence, groups) {
    const [braced, unicode, byte, percent, hexEntity, entity, named] = groups;
    if (percent !== undefined)
        return Buffer.from(percent.replaceAll('%', ''), 'hex').toString('utf8');
    if (named !== undefined)
        return ENTITIES[named.toLowerCase()] ?? sequence;
    // Two halves of a surrogate pair, each escaped separately, become one character side by side.
    if (unicode !== undefined)
        return String.fromCharCode(Number.parseInt(unicode, 16));
    const hex = braced ?? byte ?? hexEntity;
    const code = hex === undefined ? Number(entity) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : sequence;
}
/** Replaces every match, and keeps account of where each character came from. */
function substitute(before, pattern, replace) {
    const pieces = [];
    let [text, from] = ['', 0];
    for (const match of before.text.matchAll(pattern)) {
        const [whole, ...groups] = match;
        const replacement = replace(whole, groups);
        if (replacement === whole)
            continue;
        text += before.text.slice(from, match.index);
        from = match.index + whole.length;
        pieces.push({ at: text.length, length: replacement.length, source: match.index, end: from });
        text += replacement;
    }
    if (pieces.length === 0)
        return before;
    const sourceStart = (position) => {
        const piece = lastPiece(pieces, position + 1);
        if (piece === undefined)
            return position;
        const beyond = position - piece.at - piece.length;
        return beyond < 0 ? piece.source : piece.end + beyond;
    };
    const sourceEnd = (position) => {
        const piece = lastPiece(pieces, position);
        return piece === undefined
            ? position
            : piece.end + Math.max(0, position - piece.at - piece.length);
    };
    return {
        text: text + before.text.slice(from),
        span: (start, end) => before.span(sourceStart(start), sourceEnd(end)),
    };
}
/** The last piece that begins before a position. */
function lastPiece(pieces, position) {
    let [low, high] = [0, pieces.length];
    while (low < high) {
        const middle = (low + high) >>> 1;
        const piece = pieces[middle];
        if (piece !== undefined && piece.at < position)
            low = middle + 1;
        else
            high = middle;
    }
    return pieces[low - 1];
}

;// CONCATENATED MODULE: ./build/secrets/secrets.js


/** What replaces a secret. */
const REDACTED = '***';
/** What replaces a text that repeats a part of a secret. */
const WITHHELD = '(not shown, because it repeats a part of a secret)';
/** Characters. Shorter secrets are a part of many a word: they are redacted as whole words only. */
const MIN_LENGTH = 8;
/** Characters. What is shorter still says nothing. */
const MIN_WORD_LENGTH = 4;
/** Characters. How much of an untrusted text is examined and kept; nothing longer is ever shown. */
const MAX_UNTRUSTED_LENGTH = 256 * 1024;
/**
 * The secrets of a run. GitHub's masks hold in its log and job summary alone, only for the spellings that
 * the runner knows, and not once a text was cut or escaped; so what is shown or handed on goes through
 * `redact` besides.
 */
class Secrets {
    #secrets = new Map();
    #exact = new Set();
    #spellings;
    #fragments;
    constructor(secrets = []) {
        for (const secret of secrets)
            this.add(secret);
    }
    /** Adds a secret, and each line of it: what is shown is shown line by line. */
    add(secret, options = {}) {
        if (options.exact) {
            this.#exact.add(secret);
            return;
        }
        for (const text of new Set([secret, ...secret.split(/[\r\n]+/)])) {
            const trimmed = text.trim();
            if (trimmed !== '')
                this.#secrets.set(trimmed, { ...this.#secrets.get(trimmed), ...options });
        }
        this.#spellings = undefined;
        this.#fragments = undefined;
    }
    /** These secrets and some more, which count for one text only. */
    with(more) {
        if (more.every((secret) => this.#secrets.has(secret)))
            return this;
        const all = new Secrets();
        for (const [secret, options] of this.#secrets)
            all.add(secret, options);
        for (const secret of this.#exact)
            all.add(secret, { exact: true });
        for (const secret of more)
            all.add(secret);
        return all;
    }
    /** Whether a text holds a secret in any spelling that `redact` knows. */
    occursIn(text) {
        return this.redact(text) !== text;
    }
    /**
     * A text without the secrets: as they are, escaped for JSON, URLs, HTML or Markdown, in hex, in base64
     * (also inside of a longer text, such as `user:password`), in capitals, and the beginning of one
     * before an ellipsis.
     */
    redact(text) {
        return this.#replace(text, false);
    }
    redactAll(value) {
        return mapStrings(value, (text) => this.redact(text));
    }
    /**
     * What somebody else said about a request, fit to be quoted: without the secrets in any letter case,
     * and nothing at all where it has a part of one, because it was cut or rewritten.
     */
    redactUntrusted(text) {
        const redacted = this.#replace(text.slice(0, MAX_UNTRUSTED_LENGTH), true);
        return this.#repeatsFragment(redacted) ? WITHHELD : redacted;
    }
    /** The same of every string in a value of lists and plain objects. */
    redactAllUntrusted(value) {
        return mapStrings(value, (text) => this.redactUntrusted(text));
    }
    #replace(text, anyCase) {
        const plain = [...this.#exact].reduce((rest, secret) => rest.replaceAll(secret, REDACTED), text);
        this.#spellings ??= [...this.#secrets].flatMap(spellingsOf);
        if (this.#spellings.length === 0)
            return plain;
        const { text: canonical, span } = canonicalize(plain);
        const folded = fold(canonical);
        const found = this.#spellings.flatMap((one) => occurrences(canonical, folded, one, anyCase));
        const spans = [...found, ...cutOccurrences(folded, this.#spellings)];
        return replaceSpans(plain, spans.map(([start, end]) => span(start, end)));
    }
    #repeatsFragment(text) {
        this.#fragments ??= fragmentsOf([...this.#secrets.keys()]);
        const letters = lettersOf(fold(canonicalize(text).text));
        for (let at = 0; at + FRAGMENT_LENGTH <= letters.length; at += 1) {
            const tails = this.#fragments.get(letters.slice(at, at + FRAGMENT_LENGTH));
            for (const tail of tails ?? []) {
                if (letters.startsWith(tail, at + FRAGMENT_LENGTH))
                    return true;
            }
        }
        return false;
    }
}
/** Levels of a value that are examined; anything nested deeper is left out. */
const MAX_DEPTH = 50;
function mapStrings(value, change, depth = 0) {
    if (typeof value === 'string')
        return change(value);
    if (typeof value !== 'object' || value === null)
        return value;
    if (depth === MAX_DEPTH)
        return REDACTED;
    if (Array.isArray(value))
        return value.map((item) => mapStrings(item, change, depth + 1));
    // A URL is a value of its own.
    if (!(0,json/* isRecord */.u4)(value) || Object.getPrototypeOf(value) !== Object.prototype)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, mapStrings(item, change, depth + 1)]));
}
/** In small letters, each of them in its place. */
function fold(text) {
    const lower = text.toLowerCase();
    if (lower.length === text.length)
        return lower;
    return Array.from(text, (letter) => {
        const small = letter.toLowerCase();
        return small.length === letter.length ? small : letter;
    }).join('');
}
function spellingsOf([secret, { random = false }]) {
    const bytes = Buffer.from(secret.toWellFormed());
    const text = canonicalize(secret.toWellFormed()).text.trim();
    const plain = { text, folded: fold(text), anyCase: random };
    if (text.length < MIN_LENGTH)
        return text.length < MIN_WORD_LENGTH ? [] : [plain];
    const encoded = [0, 1, 2].flatMap((offset) => base64Inside(bytes, offset));
    return [
        plain,
        { text: bytes.toString('hex'), folded: bytes.toString('hex'), anyCase: true },
        ...[...new Set(encoded)].map((base64) => {
            const { text: spelled } = canonicalize(base64);
            return { text: spelled, folded: fold(spelled), anyCase: false };
        }),
    ];
}
/**
 * The part of the base64 of bytes within others that does not depend on these others, in both
 * alphabets.
 *
 * @param offset bytes before them, modulo 3
 */
function base64Inside(bytes, offset) {
    const whole = Buffer.concat([Buffer.alloc(offset), bytes]);
    const own = whole
        .toString('base64')
        .slice(Math.ceil((offset * 8) / 6), Math.floor((whole.length * 8) / 6));
    return [own, own.replaceAll('+', '-').replaceAll('/', '_')];
}
function occurrences(text, folded, spelling, anyCase) {
    const spans = [];
    const { length } = spelling.text;
    const capitals = spelling.text.toUpperCase();
    for (let start = folded.indexOf(spelling.folded); start >= 0; start = folded.indexOf(spelling.folded, start + 1)) {
        const end = start + length;
        const found = text.slice(start, end);
        const same = anyCase || spelling.anyCase || found === spelling.text || found === capitals;
        if (same && (length >= MIN_LENGTH || isWord(text, start, end)))
            spans.push([start, end]);
    }
    return spans;
}
function isWord(text, start, end) {
    const isInside = (character) => /[\p{L}\p{N}_]/u.test(character);
    return !isInside(text.charAt(start - 1)) && !isInside(text.charAt(end));
}
const ELLIPSIS = '…';
/** Characters of the beginning of a secret that give it away. */
const MIN_PREFIX_LENGTH = 6;
/** No text that is shown has been cut more often. */
const MAX_CUTS = 1_000;
/** The beginnings of secrets before an ellipsis, with which this action marks where it cuts. */
function cutOccurrences(folded, spellings) {
    const spans = [];
    let end = folded.indexOf(ELLIPSIS);
    for (let cuts = 0; end >= 0 && cuts < MAX_CUTS; cuts += 1) {
        for (const { folded: secret } of spellings) {
            if (secret.length < MIN_LENGTH)
                continue;
            const near = folded.slice(Math.max(0, end - secret.length), end);
            const start = near.lastIndexOf(secret.slice(0, MIN_PREFIX_LENGTH));
            if (start >= 0 && secret.startsWith(near.slice(start))) {
                spans.push([end - near.length + start, end]);
            }
        }
        end = folded.indexOf(ELLIPSIS, end + 1);
    }
    return spans;
}
function replaceSpans(text, spans) {
    if (spans.length === 0)
        return text;
    let [result, shown] = ['', 0];
    for (const [start, end] of spans.toSorted((a, b) => a[0] - b[0] || b[1] - a[1])) {
        if (end <= shown)
            continue;
        // Overlapping spans are one secret, or two that share a part.
        if (start >= shown)
            result += text.slice(shown, start) + REDACTED;
        shown = end;
    }
    return result + text.slice(shown);
}
/** Letters and digits. A part of a secret that has more than small letters is no word by chance. */
const FRAGMENT_LENGTH = 8;
/** The same for a part that is nothing but letters. */
const LETTERS_LENGTH = 12;
function lettersOf(folded) {
    return folded.replace(/[^\p{L}\p{N}]+/gu, '');
}
/**
 * Every part of the secrets that is too long to be a coincidence: its first letters, with what has
 * to come behind them.
 */
function fragmentsOf(secrets) {
    const fragments = new Map();
    for (const secret of secrets) {
        const { letters, marked } = markedLetters(canonicalize(secret).text);
        for (let at = 0; at + FRAGMENT_LENGTH <= letters.length; at += 1) {
            const word = !marked.slice(at + 1, at + FRAGMENT_LENGTH).includes(true);
            const length = word ? LETTERS_LENGTH : FRAGMENT_LENGTH;
            if (at + length > letters.length)
                continue;
            const head = letters.slice(at, at + FRAGMENT_LENGTH);
            const tails = fragments.get(head) ?? new Set();
            tails.add(letters.slice(at + FRAGMENT_LENGTH, at + length));
            fragments.set(head, tails);
        }
    }
    return fragments;
}
/** Letters and digits, and which are digits, capitals, or behind another character. */
function markedLetters(text) {
    let letters = '';
    let gap = false;
    const marked = [];
    for (const character of text) {
        if (/[\p{L}\p{N}]/u.test(character)) {
            letters += fold(character);
            marked.push(gap || /[\p{N}\p{Lu}]/u.test(character));
            if (character.length === 2)
                marked.push(false);
            gap = false;
        }
        else
            gap = true;
    }
    return { letters, marked };
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		id: moduleId,
/******/ 		loaded: false,
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Flag the module as loaded
/******/ 	module.loaded = true;
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/node module decorator */
/******/ (() => {
/******/ 	__nccwpck_require__.nmd = (module) => {
/******/ 		module.paths = [];
/******/ 		if (!module.children) module.children = [];
/******/ 		return module;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(9479);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
