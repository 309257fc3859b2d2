export const id = 27;
export const ids = [27];
export const modules = {

/***/ 9027:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  findDeployedPullRequest: () => (/* binding */ findDeployedPullRequest)
});

// EXTERNAL MODULE: ./build/event/workflow-event.js
var workflow_event = __webpack_require__(8807);
// EXTERNAL MODULE: ./build/clients/github/github-client.js
var github_client = __webpack_require__(2038);
;// CONCATENATED MODULE: ./build/clients/github/commits.js


/**
 * The open pull requests of the repository whose head is a commit.
 *
 * @throws ActionError if GitHub refuses or does not respond
 */
async function findOpenPullRequestsByCommit(github, commit) {
    const found = [];
    const all = (0,github_client/* paginate */.En)(github, 'find the pull request that was deployed', (octokit, place) => octokit.paginate.iterator('GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls', {
        ...place,
        commit_sha: commit,
        per_page: github_client/* PAGE_SIZE */.md,
    }));
    for await (const pulls of all) {
        // A fork and its parent share commits: the pull request may be one of another repository.
        const own = pulls.filter(({ base }) => base.repo.full_name.toLowerCase() === `${github.owner}/${github.repo}`.toLowerCase());
        found.push(...own.flatMap((pull) => (0,workflow_event/* parsePullRequest */.yA)(pull) ?? []));
    }
    return found.filter(({ closed, headSha }) => !closed && headSha === commit);
}

// EXTERNAL MODULE: ./build/lib/text.js
var lib_text = __webpack_require__(4869);
;// CONCATENATED MODULE: ./build/observe/deployment.js


/**
 * Finds the open pull request whose head is the deployed commit.
 *
 * @throws ActionError if GitHub refuses or does not respond
 */
async function findDeployedPullRequest({ deployment, github }, http) {
    const found = await findOpenPullRequestsByCommit({ ...github, http }, deployment.commit);
    const own = found.filter(({ fromFork }) => !fromFork);
    const [pullRequest, ...others] = own;
    const commit = (0,lib_text/* printable */.g$)(deployment.commit.slice(0, 12));
    const [forked] = found;
    if (pullRequest === undefined && forked !== undefined) {
        return skipped(`pull request ${forked.number} comes from a fork, whose code must not choose by its deployment what auth trusts`);
    }
    if (pullRequest === undefined) {
        return skipped(`the commit ${commit} that was deployed is not the head of an open pull request (any more)`);
    }
    if (others.length > 0) {
        const numbers = own.map(({ number }) => String(number));
        return skipped(`the commit ${commit} that was deployed is the head of several open pull requests (${(0,lib_text/* joinWithAnd */.Ol)(numbers)}), and which of them is meant can't be told`);
    }
    return { pullRequest };
}
function skipped(because) {
    return {
        why: `Skipped: ${because}. Nothing was done. If it is wanted all the same, say \`operation: setup\` and which \`branch\`.`,
    };
}


/***/ })

};
