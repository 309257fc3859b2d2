export const id = 372;
export const ids = [372];
export const modules = {

/***/ 9372:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findDeployed: () => (/* binding */ findDeployed)
/* harmony export */ });
/* harmony import */ var _github_pull_requests_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9554);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(977);


/**
 * Finds the open pull request whose head is the deployed commit.
 *
 * @throws Failure if GitHub refuses or gives no answer
 */
async function findDeployed({ deployment, github }, wire) {
    const found = await (0,_github_pull_requests_js__WEBPACK_IMPORTED_MODULE_0__/* .openPullRequestsAt */ .P)({ ...github, wire }, deployment.commit);
    const own = found.filter(({ fromFork }) => !fromFork);
    const [pullRequest, ...others] = own;
    const commit = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(deployment.commit.slice(0, 12));
    const [forked] = found;
    if (pullRequest === undefined && forked !== undefined) {
        return skipped(`pull request ${forked.number} comes from a fork, whose code must not choose by its deployment what auth trusts`);
    }
    if (pullRequest === undefined) {
        return skipped(`the commit ${commit} that was deployed is not the head of an open pull request (any more)`);
    }
    if (others.length > 0) {
        const numbers = own.map(({ number }) => String(number));
        return skipped(`the commit ${commit} that was deployed is the head of several open pull requests (${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(numbers)}), and which of them is meant can't be told`);
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
