export const id = 933;
export const ids = [933];
export const modules = {

/***/ 933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  findPullRequest: () => (/* binding */ findPullRequest)
});

// EXTERNAL MODULE: ./build/clients/github/github-client.js + 1 modules
var github_client = __webpack_require__(8025);
// EXTERNAL MODULE: ./build/clients/github/pull-request.js
var pull_request = __webpack_require__(7272);
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
        for (const pull of own) {
            const parsed = (0,pull_request/* parsePullRequest */.y)(pull);
            if (parsed?.headRef !== undefined)
                found.push(parsed);
        }
    }
    return found.filter(({ closed, headSha }) => !closed && headSha === commit);
}

// EXTERNAL MODULE: ./build/clients/github/pull-requests.js
var pull_requests = __webpack_require__(5463);
// EXTERNAL MODULE: ./build/lib/errors.js
var errors = __webpack_require__(1469);
// EXTERNAL MODULE: ./build/lib/text.js
var lib_text = __webpack_require__(4869);
;// CONCATENATED MODULE: ./build/observe/find-pull-request.js




/**
 * Finds the pull request of a number, or the open one whose head is the deployed commit.
 *
 * @throws ActionError if GitHub refuses or does not respond, or has no pull request of that number
 */
async function findPullRequest({ by, github }, http) {
    const client = { ...github, http };
    if ('deployedCommit' in by)
        return await findDeployed(client, by.deployedCommit);
    const pullRequest = await (0,pull_requests/* readPullRequest */.DQ)(client, by.number);
    if (pullRequest !== undefined)
        return { pullRequest };
    throw new errors/* ActionError */.lZ({
        attempted: `read pull request ${by.number}`,
        answered: `GitHub knows no pull request ${by.number} in ${github.owner}/${github.repo}`,
        likely: 'it is the number of an issue, or of another repository, or `github_token` may not read pull requests.',
        remedy: 'give `pull_request` the number of a pull request of this repository, and the job the permission pull-requests: read.',
    });
}
async function findDeployed(github, fullCommit) {
    const found = await findOpenPullRequestsByCommit(github, fullCommit);
    const own = found.filter(({ fromFork }) => !fromFork);
    const [pullRequest, ...others] = own;
    const commit = (0,lib_text/* printable */.g$)(fullCommit.slice(0, 12));
    const [forked] = found;
    if (pullRequest === undefined && forked !== undefined) {
        return skipped(`pull request ${forked.number} comes from a fork, so its deployments must not decide what auth trusts`);
    }
    if (pullRequest === undefined) {
        return skipped(`the commit ${commit} that was deployed is not the head of an open pull request`);
    }
    if (others.length > 0) {
        const numbers = own.map(({ number }) => String(number));
        return skipped(`the commit ${commit} that was deployed is the head of several open pull requests (${(0,lib_text/* joinWithAnd */.Ol)(numbers)}), so it is ambiguous`);
    }
    return { pullRequest };
}
function skipped(because) {
    return {
        why: `Skipped: ${because}. Nothing was done. To set it up anyway, use \`operation: setup\` and which \`branch\`.`,
    };
}


/***/ })

};
