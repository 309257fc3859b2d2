import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

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

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 99:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:sqlite");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 7830:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/web");

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

/***/ 3429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   NM: () => (/* binding */ parseJobAuth),
/* harmony export */   X3: () => (/* binding */ JOB_AUTH_STATE),
/* harmony export */   ke: () => (/* binding */ serializeJobAuth)
/* harmony export */ });
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(696);
/* harmony import */ var _lib_json_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(145);


/** The name under which GitHub's runner hands the note on to the post step. */
const JOB_AUTH_STATE = 'own_auth';
/** The note as text. */
function serializeJobAuth(own) {
    return JSON.stringify(own);
}
/**
 * The note out of its text.
 *
 * @returns undefined where nothing was noted: then this is not the end of a job that enabled auth
 * @throws Failure if there is something else in its place
 */
function parseJobAuth(text) {
    if (text === '')
        return undefined;
    const note = parsed(text);
    if ((0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(note)) {
        const { projectId, branchId, confirmed, providerProjectId } = note;
        if (isId(projectId) && isId(branchId) && typeof confirmed === 'boolean') {
            const id = typeof providerProjectId === 'string' ? providerProjectId : undefined;
            return { projectId, branchId, confirmed, providerProjectId: id };
        }
    }
    throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
        attempted: 'remove the auth that this job enabled (`lifetime: job`)',
        answered: `its note of which one that is (the state \`${JOB_AUTH_STATE}\`) can not be read`,
        remedy: 'tear it down by hand: `operation: teardown`, with the branch in `branch`.',
    });
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/** Ids of projects and branches, as Neon's API document gives them. */
function isId(id) {
    return typeof id === 'string' && /^[a-z0-9-]{1,60}$/.test(id);
}


/***/ }),

/***/ 8506:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T5: () => (/* binding */ isPullRequestEvent),
/* harmony export */   wj: () => (/* binding */ parseEvent),
/* harmony export */   yA: () => (/* binding */ parsePullRequest)
/* harmony export */ });
/* harmony import */ var _lib_json_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(145);

const NO_GITHUB = { apiUrl: '', repository: '' };
/**
 * Reads what started the workflow.
 *
 * @param event the event's name (`GITHUB_EVENT_NAME`)
 * @param actor who started it (`GITHUB_ACTOR`)
 * @param payload the event's payload, as GitHub wrote it; anything else counts as empty
 * @param jobAuth in the post step: what the job has noted
 */
function parseEvent(name, actor, payload, github = NO_GITHUB, jobAuth) {
    const content = (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(payload) ? payload : {};
    const { action, pull_request: pullRequest } = content;
    return {
        name,
        action: typeof action === 'string' ? action : undefined,
        pullRequest: isPullRequestEvent(name) ? parsePullRequest(pullRequest) : undefined,
        deployment: name === 'deployment_status' ? parseDeployment(content) : undefined,
        fromDependabot: actor === 'dependabot[bot]',
        github,
        jobAuth,
        isPrivateRepository: isPrivate(content['repository']),
    };
}
/** Whether the event is one about a pull request that opens, changes or closes. */
function isPullRequestEvent(event) {
    return event === 'pull_request' || event === 'pull_request_target';
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
/** Reads a pull request as GitHub's payloads and its API give it. */
function parsePullRequest(payload) {
    if (!(0,_lib_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(payload))
        return undefined;
    const { number, head, base, state } = payload;
    if (typeof number !== 'number' || !(0,_lib_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(head))
        return undefined;
    const { ref, sha, repo } = head;
    if (typeof ref !== 'string' || typeof sha !== 'string')
        return undefined;
    return {
        number,
        headRef: ref,
        headSha: sha,
        // A deleted fork leaves no repository behind in the payload.
        fromFork: repositoryName(repo) !== repositoryName((0,_lib_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(base) ? base['repo'] : undefined),
        closed: state === 'closed',
    };
}
function isPrivate(repository) {
    if (!(0,_lib_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(repository))
        return false;
    const { private: isPrivate, visibility } = repository;
    // Older payloads have no visibility.
    return isPrivate === true && (visibility === undefined || visibility === 'private');
}
function repositoryName(repository) {
    return (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(repository) ? repository['full_name'] : undefined;
}


/***/ }),

/***/ 696:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ InvalidInputsError),
/* harmony export */   l: () => (/* binding */ ActionError)
/* harmony export */ });
/**
 * The one kind of error that this action raises for a user to read. Texts from outside must have
 * gone through `printable` before they are put in here.
 */
class ActionError extends Error {
    name = 'Failure';
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
/** All mistakes in the inputs, one a line; nothing was called before it was raised. */
class InvalidInputsError extends Error {
    name = 'WrongInputs';
    constructor(mistakes) {
        const what = mistakes.length === 1 ? 'a mistake' : `${mistakes.length} mistakes`;
        super([
            `Nothing was done, because the inputs have ${what}:`,
            ...mistakes.map((mistake) => `- ${mistake}`),
        ].join('\n'));
    }
}


/***/ }),

/***/ 145:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _j: () => (/* binding */ asArray),
/* harmony export */   dw: () => (/* binding */ parseJsonObject),
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
/** A text as a JSON object, or an empty object if it is something else. */
function parseJsonObject(text) {
    try {
        const value = JSON.parse(text);
        return isRecord(value) ? value : {};
    }
    catch {
        return {};
    }
}


/***/ }),

/***/ 7712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ol: () => (/* binding */ joinWithAnd),
/* harmony export */   g$: () => (/* binding */ printable),
/* harmony export */   td: () => (/* binding */ pluralize)
/* harmony export */ });
/* unused harmony export truncate */
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

/***/ 3786:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _report_format_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9784);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9191);
/* harmony import */ var _runner_cancellation_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9575);
/* harmony import */ var _runner_runner_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2623);




const cancelled = (0,_runner_cancellation_js__WEBPACK_IMPORTED_MODULE_2__/* .cancellation */ .WN)();
try {
    await (0,_run_js__WEBPACK_IMPORTED_MODULE_1__/* .run */ .e)(_runner_runner_js__WEBPACK_IMPORTED_MODULE_3__/* .runner */ .l, cancelled);
}
catch (error) {
    const { message, traces } = (0,_report_format_error_js__WEBPACK_IMPORTED_MODULE_0__/* .formatError */ .W)(error);
    for (const trace of traces)
        _runner_runner_js__WEBPACK_IMPORTED_MODULE_3__/* .runner */ .l.debug(trace);
    _runner_runner_js__WEBPACK_IMPORTED_MODULE_3__/* .runner */ .l.fail(message);
    if (cancelled.reason instanceof _runner_cancellation_js__WEBPACK_IMPORTED_MODULE_2__/* .Cancelled */ .cJ) {
        process.exitCode = (0,_runner_cancellation_js__WEBPACK_IMPORTED_MODULE_2__/* .exitCodeAfter */ .ej)(cancelled.reason.signal);
    }
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 9784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ formatError)
/* harmony export */ });
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(696);
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7712);
/* harmony import */ var _runner_cancellation_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9575);



/** Explains everything that went wrong, each thing once. */
function formatError(error) {
    const errors = [...new Set(flattened(error))];
    return {
        message: [...new Set(errors.map(messageOf))].join('\n\n'),
        traces: errors.filter((one) => !isForeseen(one)).map(traceOf),
    };
}
function flattened(error) {
    return error instanceof AggregateError ? error.errors.flatMap(flattened) : [error];
}
function isForeseen(error) {
    return [_lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l, _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InvalidInputsError */ .X, _runner_cancellation_js__WEBPACK_IMPORTED_MODULE_2__/* .Cancelled */ .cJ, _runner_cancellation_js__WEBPACK_IMPORTED_MODULE_2__/* .RunTimeoutError */ .NE].some((kind) => error instanceof kind);
}
function messageOf(error) {
    if (isForeseen(error))
        return error.message;
    const what = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    return `An error that this action did not foresee: ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(what, 300)}\nWhat to do: run the job again with debug logging, and report the trace as an issue of this action.`;
}
function traceOf(error) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
}


/***/ }),

/***/ 3937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   kq: () => (/* binding */ escapeCell),
/* harmony export */   ti: () => (/* binding */ inlineCode),
/* harmony export */   tp: () => (/* binding */ table)
/* harmony export */ });
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7712);

/**
 * Text from outside, fit for a cell of a Markdown table: what would break out of it, or be taken for
 * HTML, a link, a mention or formatting, is escaped.
 */
function escapeCell(text, most = 120) {
    return withoutHtml((0,_lib_text_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(text, most).trimStart())
        .replace(/[\\`*_{}[\]()#+=!|~$-]/g, (mark) => `\\${mark}`)
        .replace(/^(\d+)\./, '$1\\.')
        .replace(LINKING, asEntity)
        .replace(/:(?=\/\/)/g, asEntity);
}
/**
 * Text from outside as code; it can't end the code or the cell. Markdown is still read inside the
 * element, so what it would act on is written as entities. Addresses stay as they are, and are links.
 */
function inlineCode(text, most = 200) {
    const escaped = withoutHtml((0,_lib_text_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(text, most))
        // An underscore inside a word is none of Markdown's marks.
        .replace(/[\\`*[\]!|~$]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, asEntity)
        .replace(LINKING, asEntity);
    return `<code>${escaped}</code>`;
}
function withoutHtml(text) {
    return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
/** What makes a link of the text around it: `www.…`, addresses of mail, mentions. */
const LINKING = /(?<=www)\.|@/gi;
function asEntity(mark) {
    return `&#${mark.codePointAt(0)};`;
}
/** A Markdown table; cells must have been made fit before. */
function table(head, rows) {
    return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}


/***/ }),

/***/ 7351:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  O: () => (/* binding */ LOG_ONLY),
  m: () => (/* binding */ publish)
});

// EXTERNAL MODULE: ./build/lib/text.js
var lib_text = __nccwpck_require__(7712);
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
    const on = branch === undefined ? '' : ` on branch ${(0,lib_text/* printable */.g$)(branch.name, 100)}`;
    switch (result) {
        case 'enabled':
            return `Auth is enabled${on}`;
        case 'updated':
            return `Auth was brought up to date${on}`;
        case 'unchanged':
            if (operation === 'teardown')
                return `Auth is kept${on}`;
            return `Auth is as declared${on}; nothing had to be changed`;
        case 'disabled':
            return `Auth is disabled${on}`;
        case 'absent':
            return branch === undefined
                ? 'There is no such branch (any more), so there is no auth to disable'
                : `Auth is not enabled${on}, so there is nothing to disable`;
        case 'planned':
            return `Dry run: nothing was changed${on}`;
        case 'skipped':
            return 'Skipped';
        case 'failed':
            /* v8 ignore next -- a run that fails has an operation; only one that is skipped has none */
            return `${capitalized(operation ?? 'setup')} failed${on}`;
    }
}
function capitalized(word) {
    return word.charAt(0).toUpperCase() + word.slice(1);
}
function statusLine({ result, branch }) {
    if (result === 'failed')
        return 'Status failed';
    if (branch === undefined)
        return 'Status: there is no such branch';
    const is = result === 'absent' ? 'is not enabled' : 'is enabled';
    return `Status: auth ${is} on branch ${(0,lib_text/* printable */.g$)(branch.name, 100)}`;
}
function sweepLine({ result, sweep }) {
    if (sweep === undefined)
        return 'Sweep failed: nothing was changed';
    const { swept, kept, withoutAuth } = sweep;
    const verb = result === 'planned'
        ? 'Dry run of a sweep: would remove'
        : `${result === 'failed' ? 'Sweep with errors' : 'Sweep'}: removed`;
    const branches = (0,lib_text/* pluralize */.td)(swept, 'branch', 'branches');
    return `${verb} auth on ${branches} of closed pull requests; kept ${kept.length}; without auth ${withoutAuth}`;
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
    const { operation, changes, users, integration, domains, settings, integrations, notes, sweep } = report;
    return [
        headline(report),
        ...truncateLines(changes.map(changeLine)),
        ...truncateLines((sweep?.kept ?? []).map(({ name, why }) => `  = ${(0,lib_text/* printable */.g$)(name)}: kept, ${why}`)),
        ...truncateLines(users.map(({ email, status }) => `  ${(0,lib_text/* printable */.g$)(email)}: ${status}`)),
        ...(integration === undefined
            ? []
            : [
                ...(integration.baseUrl ? [`  base_url: ${integration.baseUrl.href}`] : []),
                `  jwks_url: ${integration.jwksUrl.href}`,
            ]),
        ...(operation === 'status' ? domains.map((domain) => `  trusts ${(0,lib_text/* printable */.g$)(domain)}`) : []),
        ...settings.map(({ name, value }) => `  ${name}: ${(0,lib_text/* printable */.g$)(value, 1000)}`),
        ...integrations.map(({ branchId, authProvider, databaseName, ownedBy }) => `  in this project: ${(0,lib_text/* printable */.g$)(authProvider, 40)} on branch ${(0,lib_text/* printable */.g$)(branchId, 80)}, database ${(0,lib_text/* printable */.g$)(databaseName, 80)}, owned by ${(0,lib_text/* printable */.g$)(ownedBy, 40)}`),
        ...notes.map((note) => `  i ${(0,lib_text/* printable */.g$)(note, 500)}`),
    ];
}
function changeLine({ change, status }) {
    const told = status === 'done' || status === 'planned' ? '' : ` (${status})`;
    return `  ${MARKS[status]} ${(0,lib_text/* printable */.g$)(change, 500)}${told}`;
}
function truncateLines(lines) {
    const more = lines.length - MAX_LINES;
    return more > 0 ? [...lines.slice(0, MAX_LINES), `  … and ${more} more`] : [...lines];
}

;// CONCATENATED MODULE: ./build/report/outputs.js
/**
 * The action's outputs. None holds a password, so none holds a masked text, which GitHub would drop from
 * what a job hands on; but for Stack Auth's secrets, which are for later steps of the same job only.
 */
function renderOutputs(report) {
    const { branch, integration, sweep } = report;
    return {
        base_url: integration?.baseUrl?.href ?? '',
        jwks_url: integration?.jwksUrl.href ?? '',
        result: report.result === 'failed' ? '' : report.result,
        operation: report.operation ?? '',
        created: String(report.created),
        branch_id: branch?.id ?? '',
        branch_name: branch?.name ?? '',
        database_name: integration?.databaseName ?? '',
        auth_provider: integration?.authProvider ?? '',
        users: JSON.stringify(report.users.map(({ email, id = null, name = null, roles = null, status }) => ({
            email,
            id,
            name,
            roles,
            status,
        }))),
        domains: JSON.stringify(report.domains),
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

// EXTERNAL MODULE: ./build/report/markdown.js
var markdown = __nccwpck_require__(3937);
// EXTERNAL MODULE: ./build/report/truncate.js
var truncate = __nccwpck_require__(642);
;// CONCATENATED MODULE: ./build/report/summary.js



/**
 * Of one table or block; what does not fit is counted. GitHub takes at most 1 MiB of summary for a step,
 * and drops all of a longer one.
 */
const LIMITS = { items: 500, bytes: 100_000 };
/** Lines of a problem, and warnings and notes. */
const SHORT_LIMITS = { ...LIMITS, items: 60 };
/** The job summary. */
function renderSummary(report) {
    const parts = [
        `### Neon Auth: ${(0,markdown/* escapeCell */.kq)(headline(report), 200)}`,
        report.error && blockOf(report.error),
        addresses(report),
        ...report.blocks,
        users(report),
        domains(report),
        callbacks(report),
        settings(report),
        integrations(report),
        changeTable(report),
        keptTable(report),
        warnings(report),
        notes(report),
        timings(report),
    ];
    return `${parts.filter(Boolean).join('\n\n')}\n\n`;
}
function blockOf(problem) {
    const lines = (0,truncate/* truncateList */.X)(problem.split('\n'), SHORT_LIMITS, (line) => `> ${(0,markdown/* escapeCell */.kq)(line, 500)}  `);
    return ['> [!CAUTION]', ...lines.fitting, ...(lines.more ? [`> ${lines.more}`] : [])].join('\n');
}
function warnings({ warnings }) {
    return alerts('WARNING', warnings);
}
function notes({ notes }) {
    return alerts('NOTE', notes);
}
function alerts(kind, texts) {
    const { fitting, more } = (0,truncate/* truncateList */.X)(texts, SHORT_LIMITS, (text) => `> [!${kind}]\n> ${(0,markdown/* escapeCell */.kq)(text, 500)}`);
    return [...fitting, more].filter(Boolean).join('\n\n');
}
/** Steps that took no time to speak of are not worth a word. */
function timings({ timings }) {
    const seconds = (milliseconds) => `${(milliseconds / 1000).toFixed(1)} s`;
    const steps = timings.filter(({ milliseconds }) => milliseconds >= 50);
    if (steps.length === 0)
        return undefined;
    const all = timings.reduce((sum, { milliseconds }) => sum + milliseconds, 0);
    const each = steps.map(({ step, milliseconds }) => `${step} ${seconds(milliseconds)}`);
    return `Took ${seconds(all)}: ${each.join(', ')}.`;
}
function addresses({ integration, branch }) {
    if (branch === undefined)
        return undefined;
    const rows = [['Branch', `${(0,markdown/* inlineCode */.ti)(branch.name)} (${(0,markdown/* inlineCode */.ti)(branch.id)})`]];
    if (integration !== undefined) {
        if (integration.baseUrl)
            rows.push(['`base_url`', (0,markdown/* inlineCode */.ti)(integration.baseUrl.href)]);
        rows.push(['`jwks_url`', (0,markdown/* inlineCode */.ti)(integration.jwksUrl.href)]);
    }
    if (integration?.databaseName)
        rows.push(['Database', (0,markdown/* inlineCode */.ti)(integration.databaseName)]);
    return (0,markdown/* table */.tp)(['', ''], rows);
}
function users({ users }) {
    return (0,truncate/* truncatedTable */.T)(['User', 'Roles', 'Status'], users, LIMITS, ({ email, roles, status }) => [
        (0,markdown/* escapeCell */.kq)(email),
        (0,markdown/* escapeCell */.kq)(roles?.join(', ') ?? ''),
        status,
    ]);
}
function domains({ domains }) {
    return (0,truncate/* truncatedTable */.T)(['Trusted domain'], domains, LIMITS, (domain) => [(0,markdown/* inlineCode */.ti)(domain)]);
}
function callbacks({ callbacks }) {
    return (0,truncate/* truncatedTable */.T)(['OAuth provider', 'Callback URL to enter there'], callbacks, LIMITS, ({ provider, url }) => [(0,markdown/* escapeCell */.kq)(provider), (0,markdown/* inlineCode */.ti)(url, 500)]);
}
function settings({ settings }) {
    return (0,truncate/* truncatedTable */.T)(['Setting', 'Value'], settings, LIMITS, ({ name, value }) => [
        (0,markdown/* inlineCode */.ti)(name),
        (0,markdown/* escapeCell */.kq)(value, 1000),
    ]);
}
function integrations({ integrations }) {
    return (0,truncate/* truncatedTable */.T)(['Auth in this project, on branch', 'Provider', 'Database', 'Owner'], integrations, LIMITS, ({ branchId, authProvider, databaseName, ownedBy }) => [
        (0,markdown/* inlineCode */.ti)(branchId),
        (0,markdown/* escapeCell */.kq)(authProvider),
        (0,markdown/* escapeCell */.kq)(databaseName),
        (0,markdown/* escapeCell */.kq)(ownedBy),
    ]);
}
function changeTable({ changes }) {
    return (0,truncate/* truncatedTable */.T)(['Change', 'Result'], changes, LIMITS, ({ change, status }) => [
        (0,markdown/* escapeCell */.kq)(change, 500),
        status,
    ]);
}
function keptTable({ sweep }) {
    return (0,truncate/* truncatedTable */.T)(['Kept branch', 'Because'], sweep?.kept ?? [], LIMITS, ({ name, why }) => [
        (0,markdown/* inlineCode */.ti)(name),
        (0,markdown/* escapeCell */.kq)(why, 200),
    ]);
}

;// CONCATENATED MODULE: ./build/report/publish.js



/** Log and outputs alone. */
const LOG_ONLY = { summary: false, exportEnv: false };
/**
 * Tells a report: log, outputs, and what else is wanted: environment variables for later steps, the
 * job summary. A summary that can't be written is worth a warning, but never fails a job that
 * succeeded.
 */
async function publish(runner, report, { summary, exportEnv }) {
    for (const line of logLines(report))
        runner.info(line);
    for (const [name, value] of Object.entries(renderOutputs(report)))
        runner.output(name, value);
    if (exportEnv) {
        for (const [name, value] of environmentVariables(report))
            runner.exportVariable(name, value);
    }
    if (!summary)
        return;
    try {
        await runner.writeSummary(renderSummary(report));
    }
    catch (error) {
        runner.warning(`The job summary could not be written: ${String(error)}`);
    }
}


/***/ }),

/***/ 4438:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ EMPTY_REPORT)
/* harmony export */ });
/* harmony import */ var _stack_auth_outputs_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4299);

/** The report of a run that has done and seen nothing. */
const EMPTY_REPORT = {
    operation: undefined,
    result: 'skipped',
    created: false,
    branch: undefined,
    integration: undefined,
    users: [],
    domains: [],
    changes: [],
    warnings: [],
    notes: [],
    callbacks: [],
    settings: [],
    integrations: [],
    timings: [],
    sweep: undefined,
    blocks: [],
    stackOutputs: _stack_auth_outputs_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_STACK_OUTPUTS */ .S,
    error: undefined,
};


/***/ }),

/***/ 642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ truncatedTable),
/* harmony export */   X: () => (/* binding */ truncateList)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3937);

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

/***/ 9191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  e: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./build/lib/text.js
var lib_text = __nccwpck_require__(7712);
// EXTERNAL MODULE: ./build/event/workflow-event.js
var workflow_event = __nccwpck_require__(8506);
;// CONCATENATED MODULE: ./build/event/skip-reason.js


/**
 * Why there is nothing to do, if what started the workflow tells so by itself.
 *
 * @returns for the user; undefined if the run goes on
 */
function skipReason(inputs, trigger) {
    if (inputs('api_key').trim() === '' && withoutSecrets(trigger))
        return whyWithoutSecrets(trigger);
    if (inputs('operation').trim() !== 'auto')
        return undefined;
    return isLate(trigger) ? ALREADY_CLOSED : whyNotDeployed(trigger);
}
/** An event that would set up, on a pull request that is closed. */
function isLate({ name, action, pullRequest }) {
    return (0,workflow_event/* isPullRequestEvent */.T5)(name) && action !== 'closed' && pullRequest?.closed === true;
}
const ALREADY_CLOSED = 'Skipped: the pull request is closed, so its preview gets no auth (any more). Nothing was done. If it is wanted all the same, say `operation: setup`.';
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
        return `Skipped: ${of} is one to production, which is no preview. Nothing was done.`;
    }
    return url === ''
        ? `Skipped: ${of} does not say where it can be seen (environment_url). Nothing was done.`
        : undefined;
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

// EXTERNAL MODULE: ./build/report/publish.js + 4 modules
var publish = __nccwpck_require__(7351);
// EXTERNAL MODULE: ./build/report/report.js
var report = __nccwpck_require__(4438);
;// CONCATENATED MODULE: ./build/run.js



/**
 * One run of the action. Of a run that is skipped, no more is loaded than it takes to say so: the
 * HTTP stack and the schemas cost three times as long as the rest.
 *
 * @param cancelled ends it; what was changed only for the run is put back then
 * @throws what went wrong; except for wrong inputs and an unusable proxy, after it was reported
 */
async function run(runner, cancelled, outside) {
    const trigger = await runner.event();
    // The post step has no outputs: later steps have none that could read them.
    const speaker = trigger.jobAuth ? { ...runner, output: () => undefined } : runner;
    const why = trigger.jobAuth ? undefined : skipReason(runner.input, trigger);
    if (why !== undefined) {
        runner.notice(why);
        return await (0,publish/* publish */.m)(runner, report/* EMPTY_REPORT */.V, publish/* LOG_ONLY */.O);
    }
    const { runOperation } = await Promise.all(/* import() */[__nccwpck_require__.e(60), __nccwpck_require__.e(595)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5595));
    await runOperation(speaker, trigger, cancelled, outside);
}


/***/ }),

/***/ 9575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   NE: () => (/* binding */ RunTimeoutError),
/* harmony export */   WN: () => (/* binding */ cancellation),
/* harmony export */   cJ: () => (/* binding */ Cancelled),
/* harmony export */   ej: () => (/* binding */ exitCodeAfter),
/* harmony export */   zc: () => (/* binding */ timeLimit)
/* harmony export */ });
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7712);

/** The job was cancelled: the runner sent a signal. */
class Cancelled extends Error {
    name = 'Cancelled';
    signal;
    constructor(signal) {
        super(`Cancelled (${signal}). Nothing new was started, except to close a sign-up that is declared closed. What was changed only for the run is put back, unless an error beside this one says otherwise. Running it again is safe.`);
        this.signal = signal;
    }
}
/** The time of the whole run was up. */
class RunTimeoutError extends Error {
    name = 'TimeUp';
    /** @param doing what was going on, each as the rest of "it was trying to …" */
    constructor(seconds, doing) {
        const going = doing.length === 0 ? '' : `, while it was trying to ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_0__/* .joinWithAnd */ .Ol)(doing.slice(0, 5))}`;
        super(`The time for the whole run was up (timeout: ${seconds} seconds)${going}.\nWhat to do: run the job again, which is safe, or raise \`timeout\`.`);
    }
}
/** The conventional exit code of a process that a signal ended. */
function exitCodeAfter(signal) {
    return signal === 'SIGINT' ? 130 : 143;
}
/**
 * Ends a run when the runner cancels the job. A second signal ends the process at once.
 *
 * @returns a signal whose reason is `Cancelled`
 */
function cancellation() {
    const controller = new AbortController();
    const end = (signal) => {
        if (controller.signal.aborted)
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

/***/ 2623:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  l: () => (/* binding */ runner)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
;// CONCATENATED MODULE: external "os"
const external_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");
;// CONCATENATED MODULE: ./build/node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./build/node_modules/@actions/core/lib/command.js


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
function command_issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_namespaceObject.EOL);
}
function command_issue(name, message = '') {
    command_issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
;// CONCATENATED MODULE: external "crypto"
const external_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");
;// CONCATENATED MODULE: external "fs"
const external_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");
;// CONCATENATED MODULE: ./build/node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function file_command_issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_namespaceObject.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_namespaceObject.appendFileSync(filePath, `${toCommandValue(message)}${external_os_namespaceObject.EOL}`, {
        encoding: 'utf8'
    });
}
function prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_namespaceObject.randomUUID()}`;
    const convertedValue = toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_namespaceObject.EOL}${convertedValue}${external_os_namespaceObject.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
;// CONCATENATED MODULE: external "path"
const external_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");
;// CONCATENATED MODULE: ./build/node_modules/@actions/core/lib/core.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};






/**
 * The code to exit an action
 */
var ExitCode;
(function (ExitCode) {
    /**
     * A code indicating that the action was successful
     */
    ExitCode[ExitCode["Success"] = 0] = "Success";
    /**
     * A code indicating that the action was a failure
     */
    ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
//-----------------------------------------------------------------------
// Variables
//-----------------------------------------------------------------------
/**
 * Sets env variable for this action and future actions in the job
 * @param name the name of the variable to set
 * @param val the value of the variable. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function exportVariable(name, val) {
    const convertedVal = toCommandValue(val);
    process.env[name] = convertedVal;
    const filePath = process.env['GITHUB_ENV'] || '';
    if (filePath) {
        return file_command_issueFileCommand('ENV', prepareKeyValueMessage(name, val));
    }
    command_issueCommand('set-env', { name }, convertedVal);
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
    command_issueCommand('add-mask', {}, secret);
}
/**
 * Prepends inputPath to the PATH (for this action and future actions)
 * @param inputPath
 */
function addPath(inputPath) {
    const filePath = process.env['GITHUB_PATH'] || '';
    if (filePath) {
        issueFileCommand('PATH', inputPath);
    }
    else {
        issueCommand('add-path', {}, inputPath);
    }
    process.env['PATH'] = `${inputPath}${path.delimiter}${process.env['PATH']}`;
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
    const val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
    if (options && options.required && !val) {
        throw new Error(`Input required and not supplied: ${name}`);
    }
    if (options && options.trimWhitespace === false) {
        return val;
    }
    return val.trim();
}
/**
 * Gets the values of an multiline input.  Each value is also trimmed.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string[]
 *
 */
function getMultilineInput(name, options) {
    const inputs = getInput(name, options)
        .split('\n')
        .filter(x => x !== '');
    if (options && options.trimWhitespace === false) {
        return inputs;
    }
    return inputs.map(input => input.trim());
}
/**
 * Gets the input value of the boolean type in the YAML 1.2 "core schema" specification.
 * Support boolean input list: `true | True | TRUE | false | False | FALSE` .
 * The return value is also in boolean type.
 * ref: https://yaml.org/spec/1.2/spec.html#id2804923
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   boolean
 */
function getBooleanInput(name, options) {
    const trueValue = ['true', 'True', 'TRUE'];
    const falseValue = ['false', 'False', 'FALSE'];
    const val = getInput(name, options);
    if (trueValue.includes(val))
        return true;
    if (falseValue.includes(val))
        return false;
    throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}\n` +
        `Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
/**
 * Sets the value of an output.
 *
 * @param     name     name of the output to set
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function setOutput(name, value) {
    const filePath = process.env['GITHUB_OUTPUT'] || '';
    if (filePath) {
        return file_command_issueFileCommand('OUTPUT', prepareKeyValueMessage(name, value));
    }
    process.stdout.write(external_os_namespaceObject.EOL);
    command_issueCommand('set-output', { name }, toCommandValue(value));
}
/**
 * Enables or disables the echoing of commands into stdout for the rest of the step.
 * Echoing is disabled by default if ACTIONS_STEP_DEBUG is not set.
 *
 */
function setCommandEcho(enabled) {
    issue('echo', enabled ? 'on' : 'off');
}
//-----------------------------------------------------------------------
// Results
//-----------------------------------------------------------------------
/**
 * Sets the action status to failed.
 * When the action exits it will be with an exit code of 1
 * @param message add error issue message
 */
function setFailed(message) {
    process.exitCode = ExitCode.Failure;
    error(message);
}
//-----------------------------------------------------------------------
// Logging Commands
//-----------------------------------------------------------------------
/**
 * Gets whether Actions Step Debug is on or not
 */
function isDebug() {
    return process.env['RUNNER_DEBUG'] === '1';
}
/**
 * Writes debug message to user log
 * @param message debug message
 */
function debug(message) {
    command_issueCommand('debug', {}, message);
}
/**
 * Adds an error issue
 * @param message error issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function error(message, properties = {}) {
    command_issueCommand('error', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a warning issue
 * @param message warning issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function warning(message, properties = {}) {
    command_issueCommand('warning', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a notice issue
 * @param message notice issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function notice(message, properties = {}) {
    command_issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Writes info to log with console.log.
 * @param message info message
 */
function info(message) {
    process.stdout.write(message + external_os_namespaceObject.EOL);
}
/**
 * Begin an output group.
 *
 * Output until the next `groupEnd` will be foldable in this group
 *
 * @param name The name of the output group
 */
function startGroup(name) {
    issue('group', name);
}
/**
 * End an output group.
 */
function endGroup() {
    issue('endgroup');
}
/**
 * Wrap an asynchronous function call in a group.
 *
 * Returns the same type as the function itself.
 *
 * @param name The name of the group
 * @param fn The function to wrap in the group
 */
function group(name, fn) {
    return __awaiter(this, void 0, void 0, function* () {
        startGroup(name);
        let result;
        try {
            result = yield fn();
        }
        finally {
            endGroup();
        }
        return result;
    });
}
//-----------------------------------------------------------------------
// Wrapper action state
//-----------------------------------------------------------------------
/**
 * Saves state for current action, the state can only be retrieved by this action's post job execution.
 *
 * @param     name     name of the state to store
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function saveState(name, value) {
    const filePath = process.env['GITHUB_STATE'] || '';
    if (filePath) {
        return file_command_issueFileCommand('STATE', prepareKeyValueMessage(name, value));
    }
    command_issueCommand('save-state', { name }, toCommandValue(value));
}
/**
 * Gets the value of an state set by this action's main execution.
 *
 * @param     name     name of the state to get
 * @returns   string
 */
function getState(name) {
    return process.env[`STATE_${name}`] || '';
}
function getIDToken(aud) {
    return __awaiter(this, void 0, void 0, function* () {
        return yield OidcClient.getIDToken(aud);
    });
}
/**
 * Summary exports
 */

/**
 * @deprecated use core.summary
 */

/**
 * Path exports
 */

/**
 * Platform utilities exports
 */

//# sourceMappingURL=core.js.map
;// CONCATENATED MODULE: ./build/node_modules/@actions/core/lib/summary.js
var summary_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { access, appendFile, writeFile } = external_fs_namespaceObject.promises;
const SUMMARY_ENV_VAR = 'GITHUB_STEP_SUMMARY';
const SUMMARY_DOCS_URL = 'https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary';
class Summary {
    constructor() {
        this._buffer = '';
    }
    /**
     * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
     * Also checks r/w permissions.
     *
     * @returns step summary file path
     */
    filePath() {
        return summary_awaiter(this, void 0, void 0, function* () {
            if (this._filePath) {
                return this._filePath;
            }
            const pathFromEnv = process.env[SUMMARY_ENV_VAR];
            if (!pathFromEnv) {
                throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
            }
            try {
                yield access(pathFromEnv, external_fs_namespaceObject.constants.R_OK | external_fs_namespaceObject.constants.W_OK);
            }
            catch (_a) {
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
        const htmlAttrs = Object.entries(attrs)
            .map(([key, value]) => ` ${key}="${value}"`)
            .join('');
        if (!content) {
            return `<${tag}${htmlAttrs}>`;
        }
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
        return summary_awaiter(this, void 0, void 0, function* () {
            const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
            const filePath = yield this.filePath();
            const writeFunc = overwrite ? writeFile : appendFile;
            yield writeFunc(filePath, this._buffer, { encoding: 'utf8' });
            return this.emptyBuffer();
        });
    }
    /**
     * Clears the summary buffer and wipes the summary file
     *
     * @returns {Summary} summary instance
     */
    clear() {
        return summary_awaiter(this, void 0, void 0, function* () {
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
        this._buffer = '';
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
        return this.addRaw(external_os_namespaceObject.EOL);
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
        const attrs = Object.assign({}, (lang && { lang }));
        const element = this.wrap('pre', this.wrap('code', code), attrs);
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
        const tag = ordered ? 'ol' : 'ul';
        const listItems = items.map(item => this.wrap('li', item)).join('');
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
        const tableBody = rows
            .map(row => {
            const cells = row
                .map(cell => {
                if (typeof cell === 'string') {
                    return this.wrap('td', cell);
                }
                const { header, data, colspan, rowspan } = cell;
                const tag = header ? 'th' : 'td';
                const attrs = Object.assign(Object.assign({}, (colspan && { colspan })), (rowspan && { rowspan }));
                return this.wrap(tag, data, attrs);
            })
                .join('');
            return this.wrap('tr', cells);
        })
            .join('');
        const element = this.wrap('table', tableBody);
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
        const element = this.wrap('details', this.wrap('summary', label) + content);
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
        const attrs = Object.assign(Object.assign({}, (width && { width })), (height && { height }));
        const element = this.wrap('img', null, Object.assign({ src, alt }, attrs));
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
        const allowedTag = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].includes(tag)
            ? tag
            : 'h1';
        const element = this.wrap(allowedTag, text);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML thematic break (<hr>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addSeparator() {
        const element = this.wrap('hr', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML line break (<br>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addBreak() {
        const element = this.wrap('br', null);
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
        const attrs = Object.assign({}, (cite && { cite }));
        const element = this.wrap('blockquote', text, attrs);
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
        const element = this.wrap('a', text, { href });
        return this.addRaw(element).addEOL();
    }
}
const _summary = new Summary();
/**
 * @deprecated use `core.summary`
 */
const markdownSummary = (/* unused pure expression or super */ null && (_summary));
const summary = _summary;
//# sourceMappingURL=summary.js.map
// EXTERNAL MODULE: ./build/event/job-auth.js
var job_auth = __nccwpck_require__(826);
// EXTERNAL MODULE: ./build/event/workflow-event.js
var workflow_event = __nccwpck_require__(8506);
// EXTERNAL MODULE: ./build/lib/text.js
var lib_text = __nccwpck_require__(7712);
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





/** The runner around this process. Messages may hold any text: none of it is taken for a command. */
const runner = {
    input: (name) => getInput(name, { trimWhitespace: false }),
    event: async () => (0,workflow_event/* parseEvent */.wj)(process.env['GITHUB_EVENT_NAME'] ?? '', process.env['GITHUB_ACTOR'] ?? '', await eventPayload(), {
        apiUrl: process.env['GITHUB_API_URL'] ?? '',
        repository: process.env['GITHUB_REPOSITORY'] ?? '',
    }, (0,job_auth/* parseJobAuth */.NM)(getState(job_auth/* JOB_AUTH_STATE */.X3))),
    mask: (secret) => setSecret(secret),
    info: (message) => {
        for (const line of message.split('\n'))
            info(logLine(line));
    },
    debug: (message) => debug(logLine(message)),
    notice: (message) => notice(lines(message)),
    warning: (message) => warning(lines(message)),
    fail: (message) => setFailed(lines(message)),
    output: (name, value) => setOutput(name, value),
    exportVariable: (name, value) => exportVariable(name, value),
    saveState: (name, text) => saveState(name, text),
    writeSummary: async (markdown) => {
        await summary.addRaw(markdown).write();
    },
};
function lines(message) {
    return message.split('\n').map(logLine).join('\n');
}
async function eventPayload() {
    try {
        return JSON.parse(await (0,promises_.readFile)(process.env['GITHUB_EVENT_PATH'] ?? '', 'utf8'));
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 4299:
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
/******/ var __webpack_exports__ = __nccwpck_require__(3786);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
