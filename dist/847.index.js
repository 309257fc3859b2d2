export const id = 847;
export const ids = [847];
export const modules = {

/***/ 3847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sweepBranches: () => (/* binding */ sweepBranches)
});

// EXTERNAL MODULE: ./node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(370);
// EXTERNAL MODULE: ./build/clients/github/pull-requests.js
var pull_requests = __webpack_require__(5463);
// EXTERNAL MODULE: ./build/clients/neon/branches.js
var neon_branches = __webpack_require__(7554);
// EXTERNAL MODULE: ./build/lib/errors.js
var errors = __webpack_require__(1469);
// EXTERNAL MODULE: ./build/lib/text.js
var lib_text = __webpack_require__(4869);
// EXTERNAL MODULE: ./build/branch-name/pattern.js
var pattern = __webpack_require__(5937);
;// CONCATENATED MODULE: ./build/sweep/classify.js


/**
 * Separates branches by what the two lists say. A branch needs a closer look only if its pull request
 * is not among the open ones; that it is closed has yet to be shown.
 *
 * @param open all open pull requests, read after the branches: one that was opened in between has its
 *   branch among them, or has none yet
 */
function triage(pattern, branches, open) {
    const keptBranches = [];
    const candidates = [];
    for (const branch of branches) {
        const parsed = pattern.parse(branch.name);
        if (parsed === undefined)
            continue;
        const result = classifyByLists(branch, parsed, open);
        if ('kind' in result)
            keptBranches.push({ ...result, branch });
        else
            candidates.push(result);
    }
    return { kept: keptBranches, candidates };
}
function classifyByLists(branch, parsed, open) {
    if (branch.isDefault)
        return kept('it is the default branch');
    if (branch.isProtected)
        return kept('it is a protected branch');
    if (parsed === 'ambiguous')
        return kept('its name can be read in more than one way');
    const user = open.find((pullRequest) => matchesPullRequest(pullRequest, parsed));
    return user === undefined ? { branch, parsed } : inUse(user);
}
function orphaned(reason) {
    return { kind: 'orphaned', reason };
}
function kept(reason) {
    return { kind: 'kept', reason };
}
function inUse({ number }) {
    return { kind: 'in use', reason: `pull request ${number} is open` };
}
/**
 * Whether a name is that of the pull request's branch. A number decides where there is one: the head
 * may have been renamed since, or belong to another pull request as well.
 */
function matchesPullRequest({ number, headRef }, parsed) {
    return parsed.number === undefined ? (0,pattern/* matchesHead */.i)(parsed, headRef) : parsed.number === number;
}
/** The same for a pull request whose head is in the repository itself. */
function matchesOwnPullRequest(pullRequest, parsed) {
    return !pullRequest.fromFork && matchesPullRequest(pullRequest, parsed);
}
/** The last run for a pull request may begin this long after it was closed. */
const LATE_RUN_MS = 24 * 60 * 60 * 1000;
/**
 * Classifies a branch whose name carries a number, by the pull request with that number as it is now.
 * Another repository that uses the same Neon project has the same numbers.
 */
function classifyByNumber({ branch, parsed }, pullRequest) {
    if ('numberUse' in pullRequest)
        return classifyMissing(pullRequest);
    const { number, closed, headRef } = pullRequest;
    if (!closed)
        return inUse(pullRequest);
    const sameHead = (parsed.headRef ?? parsed.headSlug) !== undefined && (0,pattern/* matchesHead */.i)(parsed, headRef);
    if (!sameHead && isYounger(branch, pullRequest))
        return createdAfter(pullRequest);
    const renamed = (0,pattern/* matchesHead */.i)(parsed, headRef) ? '' : `, its head is ${(0,lib_text/* printable */.g$)(headRef, 80)} now`;
    return orphaned(`pull request ${number} is closed${renamed}`);
}
/**
 * Numbers are given in turn, to issues too. A number below the latest that is missing was that of a pull
 * request that GitHub has removed. One above was never given here, and an issue's is no pull request's:
 * then the branch is another repository's, or somebody's own.
 */
function classifyMissing({ number, numberUse, latest }) {
    if (number > latest)
        return kept(`this repository never had a pull request ${number}`);
    if (numberUse === 'an issue')
        return kept(`${number} is an issue of this repository`);
    if (numberUse === 'unknown')
        return kept(`${number} may be an issue of this repository`);
    return orphaned(`there is no pull request ${number}`);
}
/** Whether a branch was created so long after a pull request was closed that it can't be its preview. */
function isYounger({ createdAt }, { closedAt = Number.NaN }) {
    return createdAt > closedAt + LATE_RUN_MS;
}
function createdAfter({ number }) {
    return kept(`it was made long after pull request ${number} was closed`);
}
/**
 * Classifies a branch whose name carries a head alone. Pull requests of forks count while they are open,
 * but prove nothing when they are closed: many a fork's head has the name of a branch of the
 * repository itself.
 *
 * @param open those that are open now
 * @param closed those that are closed; not all of them, where there are very many
 */
function classifyByHead({ branch, parsed }, open, closed) {
    const user = open.find((pullRequest) => matchesPullRequest(pullRequest, parsed));
    if (user !== undefined)
        return inUse(user);
    const ofHead = closed.filter((pullRequest) => matchesOwnPullRequest(pullRequest, parsed));
    const own = ofHead.find((pullRequest) => !isYounger(branch, pullRequest));
    if (own !== undefined)
        return orphaned(`pull request ${own.number} is closed`);
    // A head may be used again: a branch created later is that of a push that has no pull request yet.
    return ofHead[0] === undefined
        ? kept('no pull request of this repository with this head is known')
        : createdAfter(ofHead[0]);
}

;// CONCATENATED MODULE: ./build/sweep/lookup.js


/**
 * Pages of a hundred closed pull requests that are searched for a head. A branch whose pull request is
 * older than that is kept.
 */
const MAX_PAGES = 30;
/**
 * Reads what all candidates need, so that each can be classified right before something is done to it: a
 * pull request may be opened or reopened while the sweep is going on.
 *
 * @throws ActionError if GitHub refuses
 */
async function createClassifier(github, candidates) {
    const byHead = candidates.filter(({ parsed }) => parsed.number === undefined);
    const latest = candidates.length > byHead.length ? await (0,pull_requests/* latestPullRequestNumber */.T)(github) : 0;
    const closed = await findClosed(github, byHead);
    return async (candidate) => {
        const { number, headRef } = candidate.parsed;
        if (number === undefined) {
            // Listed for one head alone, since a list of all can miss one between two pages.
            return classifyByHead(candidate, await (0,pull_requests/* listOpenPullRequests */.oh)(github, headRef), closed);
        }
        const pullRequest = await (0,pull_requests/* readPullRequest */.DQ)(github, number);
        return classifyByNumber(candidate, pullRequest ?? { number, latest, numberUse: await (0,pull_requests/* lookupNumber */.YQ)(github, number) });
    };
}
/** Closed pull requests, newest first, until each candidate has one or there are no more to read. */
async function findClosed(github, candidates) {
    const closed = [];
    let [unmatched, pages] = [candidates, 0];
    if (unmatched.length === 0)
        return closed;
    for await (const page of (0,pull_requests/* listPullRequests */.qc)(github, 'closed')) {
        closed.push(...page);
        unmatched = unmatched.filter(({ parsed }) => !page.some((pullRequest) => matchesOwnPullRequest(pullRequest, parsed)));
        pages += 1;
        if (unmatched.length === 0 || pages === MAX_PAGES)
            break;
    }
    return closed;
}

// EXTERNAL MODULE: ./build/clients/neon/auth.js
var auth = __webpack_require__(1900);
// EXTERNAL MODULE: ./build/clients/neon/preview-branch.js
var preview_branch = __webpack_require__(9865);
;// CONCATENATED MODULE: ./build/sweep/sweep-branch.js




/**
 * Classifies a branch, and tears it down if it is orphaned. Whatever may have changed since the lists were
 * read is read again right before: the pull request, and the branch itself. Never throws.
 */
async function sweepBranch(candidate, context) {
    const { branch, integration } = candidate;
    const { signal } = context.neon.http;
    let removing = false;
    try {
        if (signal.aborted)
            return { branch, status: 'not tried', reason: RUN_ENDED };
        const [classification, current] = await Promise.all([
            context.classify(candidate),
            (0,neon_branches/* readBranch */.pG)(context.neon, branch),
        ]);
        if (classification.kind !== 'orphaned') {
            return { branch, status: classification.kind, reason: classification.reason };
        }
        const sweepable = assess(branch, current, integration);
        if (typeof sweepable === 'string')
            return { branch, status: 'kept', reason: sweepable };
        if (context.dryRun)
            return { branch, status: 'planned', reason: classification.reason };
        removing = true;
        const kept = await removeAuth(candidate, sweepable, context);
        if (kept !== undefined)
            return { branch, status: 'kept', reason: kept };
        return { branch, status: 'swept', reason: classification.reason };
    }
    catch (error) {
        return removing && signal.aborted
            ? { branch, status: 'failed', reason: 'the run ended in the middle of it', error }
            : afterError(branch, error, signal);
    }
}
const RUN_ENDED = 'the run ended before';
function afterError(branch, error, signal) {
    return signal.aborted
        ? { branch, status: 'not tried', reason: RUN_ENDED }
        : { branch, status: 'failed', reason: 'see the error', error };
}
/** A branch must no longer be swept. */
class KeptMeanwhile extends Error {
}
/**
 * Removes the auth. The request is not cut off when the run ends, so that its outcome is known; before it is
 * repeated, everything is read again.
 *
 * @returns why it was kept, if it was
 */
async function removeAuth(candidate, current, { neon, classify, deleteData }) {
    const { branch, integration: seen } = candidate;
    const stillWanted = async (looking) => {
        const [classification, now] = await Promise.all([
            classify(candidate),
            (0,neon_branches/* readBranch */.pG)(looking, branch),
        ]);
        const sweepable = classification.kind === 'orphaned' ? assess(branch, now, seen) : classification.reason;
        if (typeof sweepable === 'string')
            throw new KeptMeanwhile(sweepable);
    };
    try {
        const draining = { ...neon, http: neon.http.draining() };
        const preview = (0,preview_branch/* assertPreview */.p)(current, 'tear down auth');
        const outcome = await (0,auth/* disableAuth */.Hr)(draining, preview, { deleteData, seen, stillWanted });
        return outcome === 'replaced' ? 'another job has enabled its auth anew' : undefined;
    }
    catch (error) {
        if (error instanceof KeptMeanwhile)
            return error.message;
        throw error;
    }
}
/**
 * @param current the branch as it is now; undefined if it is gone
 * @returns the branch as it is now, or why it is to be kept
 */
function assess({ name }, current, { authProvider }) {
    if (current === undefined)
        return 'it was deleted meanwhile';
    if (current.name !== name)
        return 'it was renamed meanwhile';
    if (current.isDefault || current.isProtected)
        return 'it is the default or a protected branch now';
    return authProvider === 'better_auth'
        ? current
        : `its auth is of the provider "${(0,lib_text/* printable */.g$)(authProvider, 40)}"`;
}
/**
 * Reads whether a branch has auth, without which there is nothing to remove. Never throws.
 *
 * @returns the branch with its auth; or what became of it already
 */
async function findCandidateAuth(neon, candidate) {
    const { branch } = candidate;
    try {
        const integration = await (0,auth/* readAuthIntegration */.xj)(neon, branch);
        return integration === undefined
            ? { branch, status: 'without auth', reason: '' }
            : { ...candidate, integration };
    }
    catch (error) {
        return afterError(branch, error, neon.http.signal);
    }
}

;// CONCATENATED MODULE: ./build/sweep/sweep.js








/**
 * Branches that are worked on at a time. Each takes some four requests in turn; so a sweep stays far
 * below the 700 requests a minute that all runs of a Neon account share.
 */
const CONCURRENCY = 4;
/**
 * Tears down what closed pull requests have left behind: reads all branches and open pull requests, then
 * takes a closer look at each branch without an open one. A failure does not stop the others.
 *
 * @throws ActionError if a list can't be read whole: then nothing was changed
 */
async function sweepBranches(settings, neon) {
    const { pattern, deleteData, dryRun } = settings;
    const github = { ...settings.github, http: neon.http };
    // Branches first: one created later, for a pull request opened later, is not seen.
    const all = await (0,neon_branches/* listAllBranches */.gf)(neon);
    const { kept, candidates } = triage(pattern, all, await (0,pull_requests/* listOpenPullRequests */.oh)(github));
    const limit = (0,p_limit/* default */.A)(CONCURRENCY);
    const results = await limit.map(candidates, (candidate) => findCandidateAuth(neon, candidate));
    const withAuth = results.filter((result) => 'integration' in result);
    const classify = await createClassifier(github, withAuth);
    const swept = await limit.map(withAuth, (candidate) => sweepBranch(candidate, { neon, classify, deleteData, dryRun }));
    const branches = [
        ...swept,
        ...results.filter((result) => 'status' in result),
        ...kept.map(({ branch, kind, reason }) => ({ branch, status: kind, reason })),
    ];
    return { branches, errors: errorsOf(branches, neon.http.signal) };
}
/** Failures that are reported one by one; more are counted, and are in the summary. */
const MAX_REPORTED = 5;
function errorsOf(branches, signal) {
    const failed = branches.filter(({ status }) => status === 'failed');
    const ended = signal.aborted ? [signal.reason] : [];
    const errors = failed
        .slice(0, MAX_REPORTED)
        .map(withBranch)
        .filter((error) => error !== signal.reason);
    const more = failed.length - MAX_REPORTED;
    return more > 0 ? [...ended, ...errors, furtherFailures(more)] : [...ended, ...errors];
}
/** The error, which may be about a request alone, with the branch that it concerns. */
function withBranch({ branch, error }) {
    if (!(error instanceof errors/* ActionError */.lZ))
        return error;
    const { attempted, answered, ...advice } = error.facts;
    return new errors/* ActionError */.lZ({
        attempted: `sweep branch "${(0,lib_text/* printable */.g$)(branch.name)}" (${branch.id})`,
        answered: `could not ${attempted}: ${answered}`,
        ...advice,
    }, { cause: error });
}
function furtherFailures(count) {
    return new errors/* ActionError */.lZ({
        attempted: `sweep ${count} more branches`,
        answered: 'see the table of branches in the job summary',
        remedy: 'run the sweep again, which is safe, once the errors above are fixed.',
    });
}


/***/ })

};
