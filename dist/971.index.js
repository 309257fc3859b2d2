export const id = 971;
export const ids = [971];
export const modules = {

/***/ 8971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sweepBranches: () => (/* binding */ sweepBranches)
});

// EXTERNAL MODULE: ../../work/main/node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(6986);
// EXTERNAL MODULE: ./build/clients/github/pull-requests.js
var pull_requests = __webpack_require__(4994);
// EXTERNAL MODULE: ./build/clients/neon/branches.js
var neon_branches = __webpack_require__(5313);
// EXTERNAL MODULE: ./build/lib/errors.js
var errors = __webpack_require__(696);
// EXTERNAL MODULE: ./build/lib/text.js
var lib_text = __webpack_require__(7712);
// EXTERNAL MODULE: ./build/branch-name/pattern.js
var pattern = __webpack_require__(5754);
;// CONCATENATED MODULE: ./build/sweep/classify.js


/**
 * Sorts branches by what is known of all of them. Only a branch whose pull request is not among the
 * open ones is worth a closer look; that it is closed has yet to be shown.
 *
 * @param open all open pull requests, read after the branches: one that was opened in between has its
 *   branch among them, or has none yet
 */
function triage(pattern, branches, open) {
    const keptOnes = [];
    const candidates = [];
    for (const branch of branches) {
        const parsed = pattern.parse(branch.name);
        if (parsed === undefined)
            continue;
        const sorted = sortedOut(branch, parsed, open);
        if ('kind' in sorted)
            keptOnes.push({ branch, keeping: sorted });
        else
            candidates.push(sorted);
    }
    return { kept: keptOnes, candidates };
}
function sortedOut(branch, parsed, open) {
    if (branch.isDefault)
        return kept('it is the default branch');
    if (branch.isProtected)
        return kept('it is a protected branch');
    if (parsed === 'ambiguous')
        return kept('its name can be read in more than one way');
    const live = open.find((pullRequest) => matchesPullRequest(pullRequest, parsed));
    return live === undefined ? { branch, parsed } : inUse(live);
}
function kept(why) {
    return { kind: 'kept', why };
}
function inUse({ number }) {
    return { kind: 'in use', why: `pull request ${number} is open` };
}
/**
 * Whether a name speaks of that pull request. A number rules where there is one: the head may have
 * been renamed since, or be another one's name as well.
 */
function matchesPullRequest({ number, headRef }, parsed) {
    return parsed.number === undefined ? (0,pattern/* matchesHead */.i)(parsed, headRef) : parsed.number === number;
}
/** Whether a name speaks of that pull request, and its head is in the repository itself. */
function matchesOwnPullRequest(pullRequest, parsed) {
    return !pullRequest.fromFork && matchesPullRequest(pullRequest, parsed);
}
/** Milliseconds. The last run for a pull request may begin this long after it was closed. */
const LATE_RUN_MS = 24 * 60 * 60 * 1000;
/**
 * Judges a branch whose name carries a number, by the pull request of that number as it is now. Numbers
 * repeat in other repositories, which may use the same project.
 *
 * @param seen the pull request; or what is there in its place
 */
function classifyByNumber({ branch, parsed }, seen) {
    if ('instead' in seen)
        return classifyMissing(seen);
    const { number, closed, headRef } = seen;
    if (!closed)
        return inUse(seen);
    const sameHead = (parsed.headRef ?? parsed.headSlug) !== undefined && (0,pattern/* matchesHead */.i)(parsed, headRef);
    if (!sameHead && isYounger(branch, seen))
        return madeAfter(seen);
    const renamed = (0,pattern/* matchesHead */.i)(parsed, headRef) ? '' : `, its head is ${(0,lib_text/* printable */.g$)(headRef, 80)} now`;
    return { kind: 'left over', why: `pull request ${number} is closed${renamed}` };
}
/**
 * Numbers are given in turn, to issues as well. One that is missing below the newest was a pull request's
 * that GitHub has removed. One above has never been given here, and an issue's is no pull request's: then
 * the branch is another repository's, or somebody's own.
 */
function classifyMissing({ number, instead, newest }) {
    if (number > newest)
        return kept(`this repository never had a pull request ${number}`);
    if (instead === 'an issue')
        return kept(`${number} is an issue of this repository`);
    if (instead === 'unknown')
        return kept(`${number} may be an issue of this repository`);
    return { kind: 'left over', why: `there is no pull request ${number}` };
}
/** Whether a branch was made long after the end of a pull request, so that it is none of its preview. */
function isYounger({ createdAt }, { closedAt = Number.NaN }) {
    return createdAt > closedAt + LATE_RUN_MS;
}
function madeAfter({ number }) {
    return kept(`it was made long after pull request ${number} was closed`);
}
/**
 * Judges a branch whose name carries a head alone, by the pull requests that were closed. Those of
 * forks count while they are open, but prove nothing when they are closed: many a fork's head is
 * called like a branch of the repository itself.
 *
 * @param open those that are open now
 * @param closed those that were closed; not all, where there are very many
 */
function classifyByHead({ branch, parsed }, open, closed) {
    const live = open.find((pullRequest) => matchesPullRequest(pullRequest, parsed));
    if (live !== undefined)
        return inUse(live);
    const ended = closed.filter((pullRequest) => matchesOwnPullRequest(pullRequest, parsed));
    const its = ended.find((pullRequest) => !isYounger(branch, pullRequest));
    if (its !== undefined)
        return { kind: 'left over', why: `pull request ${its.number} is closed` };
    // A head may be used again: a branch that was made after the end is of a push that has no pull
    // request yet.
    return ended[0] === undefined
        ? kept('no pull request of this repository with this head is known')
        : madeAfter(ended[0]);
}

;// CONCATENATED MODULE: ./build/sweep/lookup.js


/**
 * Pages of closed pull requests, a hundred each, that are searched for a head. A branch whose pull
 * request is older than that is kept.
 */
const MAX_PAGES = 30;
/**
 * Gets ready to judge branches, one by one, right before something is done to them: a pull request
 * may be opened or reopened while the sweep is going on.
 *
 * @param doubtful those that are going to be judged
 * @throws Failure if GitHub refuses
 */
async function createClassifier(github, doubtful) {
    const byHead = doubtful.filter(({ parsed }) => parsed.number === undefined);
    const newest = doubtful.length > byHead.length ? await (0,pull_requests/* latestPullRequestNumber */.T)(github) : 0;
    const closed = await closedOf(github, byHead);
    return async (named) => {
        const { number, headRef } = named.parsed;
        if (number === undefined) {
            // Of one head alone: nothing can be missed between two pages, as in the list of all.
            return classifyByHead(named, await (0,pull_requests/* listOpenPullRequests */.oh)(github, headRef), closed);
        }
        const pullRequest = await (0,pull_requests/* readPullRequest */.DQ)(github, number);
        const seen = pullRequest ?? { number, newest, instead: await (0,pull_requests/* lookupNumber */.YQ)(github, number) };
        return classifyByNumber(named, seen);
    };
}
/** Closed pull requests, newest first, until each branch has one or there are no more to look at. */
async function closedOf(github, doubtful) {
    const closed = [];
    let [left, read] = [doubtful, 0];
    if (left.length === 0)
        return closed;
    for await (const page of (0,pull_requests/* listPullRequests */.qc)(github, 'closed')) {
        closed.push(...page);
        left = left.filter((named) => !page.some((one) => matchesOwnPullRequest(one, named.parsed)));
        read += 1;
        if (left.length === 0 || read === MAX_PAGES)
            break;
    }
    return closed;
}

// EXTERNAL MODULE: ./build/apply/enable.js
var enable = __webpack_require__(969);
// EXTERNAL MODULE: ./build/clients/neon/auth.js
var auth = __webpack_require__(2491);
// EXTERNAL MODULE: ./build/clients/neon/preview-branch.js
var preview_branch = __webpack_require__(6622);
;// CONCATENATED MODULE: ./build/sweep/sweep-branch.js





/**
 * Judges a branch and tears down what is left over. Everything that may have changed since the lists
 * were read is read again right before: the pull request, and what the branch is. Never throws.
 */
async function sweepBranch(found, sweeping) {
    const { branch, integration } = found;
    const { signal } = sweeping.neon.http;
    let removing = false;
    try {
        if (signal.aborted)
            return { branch, status: 'not tried', why: ENDED };
        const [verdict, present] = await Promise.all([
            sweeping.classify(found),
            (0,neon_branches/* readBranch */.pG)(sweeping.neon, branch),
        ]);
        if (verdict.kind !== 'left over')
            return { branch, status: verdict.kind, why: verdict.why };
        if (present === undefined)
            return { branch, status: 'kept', why: 'it was deleted meanwhile' };
        const why = skipReason(branch, present, integration);
        if (why !== undefined)
            return { branch, status: 'kept', why };
        if (sweeping.dryRun)
            return { branch, status: 'planned', why: verdict.why };
        removing = true;
        await remove(present, sweeping);
        return { branch, status: 'swept', why: verdict.why };
    }
    catch (error) {
        return removing && signal.aborted
            ? { branch, status: 'failed', why: 'the run ended in the middle of it', error }
            : afterError(branch, error, signal);
    }
}
const ENDED = 'the run ended before';
function afterError(branch, error, signal) {
    return signal.aborted
        ? { branch, status: 'not tried', why: ENDED }
        : { branch, status: 'failed', why: 'see the error', error };
}
/** The request is not cut off when the run ends, so that it is known what became of it. */
async function remove(branch, { neon, deleteData }) {
    const finishing = { ...neon, http: neon.http.draining() };
    await (0,enable/* disableAuth */.H)(finishing, (0,preview_branch/* assertPreview */.p)(branch, 'tear down auth'), deleteData);
}
function skipReason({ name }, present, { authProvider }) {
    if (present.name !== name)
        return 'it was renamed meanwhile';
    if (present.isDefault || present.isProtected)
        return 'it is the default or a protected branch now';
    return authProvider === 'better_auth'
        ? undefined
        : `its auth is of the provider "${(0,lib_text/* printable */.g$)(authProvider, 40)}"`;
}
/**
 * Looks whether a branch has auth, without which there is nothing left over. Never throws.
 *
 * @returns the branch with its auth; or what became of it already
 */
async function findCandidateAuth(neon, named) {
    const { branch } = named;
    try {
        const integration = await (0,auth/* readAuthIntegration */.xj)(neon, branch);
        return integration === undefined
            ? { branch, status: 'without auth', why: '' }
            : { ...named, integration };
    }
    catch (error) {
        return afterError(branch, error, neon.http.signal);
    }
}

;// CONCATENATED MODULE: ./build/sweep/sweep.js








/**
 * Branches that are worked on at a time. Each takes some four requests in turn; so it stays far below
 * the 700 requests a minute that all runs of a Neon account share.
 */
const CONCURRENCY = 4;
/**
 * Tears down what closed pull requests have left over: looks at all branches and pull requests, and
 * then at each branch in doubt alone. One that fails does not stop the others.
 *
 * @throws Failure if a list can't be read whole: then nothing was changed
 */
async function sweepBranches(settings, neon) {
    const { pattern, deleteData, dryRun } = settings;
    const github = { ...settings.github, http: neon.http };
    // First the branches: one that is made later, for a pull request that is opened later, is not seen.
    const all = await (0,neon_branches/* listAllBranches */.gf)(neon);
    const { kept, candidates } = triage(pattern, all, await (0,pull_requests/* listOpenPullRequests */.oh)(github));
    const limit = (0,p_limit/* default */.A)(CONCURRENCY);
    const looked = await limit.map(candidates, (named) => findCandidateAuth(neon, named));
    const found = looked.filter((one) => 'integration' in one);
    const classify = await createClassifier(github, found);
    const swept = await limit.map(found, (one) => sweepBranch(one, { neon, classify, deleteData, dryRun }));
    const branches = [
        ...swept,
        ...looked.filter((one) => 'status' in one),
        ...kept.map(({ branch, keeping }) => ({ branch, status: keeping.kind, why: keeping.why })),
    ];
    return { branches, errors: errorsOf(branches, neon.http.signal) };
}
/** Failures that are told one by one; more are counted, and stand in the summary. */
const MAX_REPORTED = 5;
function errorsOf(branches, signal) {
    const failed = branches.filter(({ status }) => status === 'failed');
    const ended = signal.aborted ? [signal.reason] : [];
    const errors = failed
        .slice(0, MAX_REPORTED)
        .map(named)
        .filter((error) => error !== signal.reason);
    const more = failed.length - MAX_REPORTED;
    return more > 0 ? [...ended, ...errors, furtherFailures(more)] : [...ended, ...errors];
}
/** The error, which may be about a request alone, with the branch that it is about. */
function named({ branch, error }) {
    if (!(error instanceof errors/* ActionError */.l))
        return error;
    const { attempted, answered, ...advice } = error.facts;
    return new errors/* ActionError */.l({
        attempted: `sweep branch "${(0,lib_text/* printable */.g$)(branch.name)}" (${branch.id})`,
        answered: `could not ${attempted}: ${answered}`,
        ...advice,
    }, { cause: error });
}
function furtherFailures(count) {
    return new errors/* ActionError */.l({
        attempted: `sweep ${count} more branches`,
        answered: 'each failed for itself, as the list of changes shows',
        remedy: 'run the sweep again, which is safe, when the errors above are mended.',
    });
}


/***/ })

};
