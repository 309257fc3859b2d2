export const id = 845;
export const ids = [845];
export const modules = {

/***/ 2845:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   upsertComment: () => (/* binding */ upsertComment)
/* harmony export */ });
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1469);
/* harmony import */ var _lib_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(292);
/* harmony import */ var _github_client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8025);



/**
 * Keeps one comment of a pull request up to date: the one that begins with the marker and that this
 * token's owner wrote, whoever else may have copied the marker.
 *
 * @returns what was done
 * @throws ActionError if GitHub refuses or does not respond
 */
async function upsertComment(github, number, { marker, text, footer, create }) {
    const constant = `${marker}\n${text}`;
    const body = `${constant}${footer}`;
    const [present, ...twins] = await ownComments(github, number, marker);
    if (present !== undefined) {
        // Two jobs that looked at the same time have each made one.
        for (const { id } of twins)
            await remove(github, number, id);
        if (beginsWith(present.body, constant))
            return 'unchanged';
        await (0,_github_client_js__WEBPACK_IMPORTED_MODULE_1__/* .callGitHub */ .ur)(github, `change the comment on pull request ${number}`, (octokit, place) => octokit.request('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', {
            ...place,
            comment_id: present.id,
            body,
        }));
        return 'updated';
    }
    if (!create)
        return 'none';
    await (0,_github_client_js__WEBPACK_IMPORTED_MODULE_1__/* .callGitHub */ .ur)(github, `comment on pull request ${number}`, (octokit, place) => octokit.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
        ...place,
        issue_number: number,
        body,
    }));
    return 'created';
}
async function remove(github, number, id) {
    const purpose = `remove a second comment from pull request ${number}`;
    await (0,_github_client_js__WEBPACK_IMPORTED_MODULE_1__/* .callGitHub */ .ur)(github, purpose, async (octokit, place) => {
        await octokit.request('DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}', {
            ...place,
            comment_id: id,
        });
        return { data: true };
    });
}
/**
 * The comments with the marker that the token's owner wrote, the oldest first. Whose token it is, is
 * asked only where one may be ours.
 */
async function ownComments(github, number, marker) {
    const marked = [];
    const all = (0,_github_client_js__WEBPACK_IMPORTED_MODULE_1__/* .paginate */ .En)(github, `read the comments of pull request ${number}`, (octokit, place) => octokit.paginate.iterator('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', {
        ...place,
        issue_number: number,
        per_page: _github_client_js__WEBPACK_IMPORTED_MODULE_1__/* .PAGE_SIZE */ .md,
    }));
    for await (const comments of all) {
        for (const { id, body = '', user } of comments) {
            if (body.startsWith(marker))
                marked.push({ id, body, author: user?.login });
        }
    }
    if (marked.length === 0)
        return [];
    const login = await ownLogin(github);
    return marked.filter(({ author }) => author === login);
}
/**
 * The login of the token's owner. A job's own token may not ask `GET /user`; GraphQL returns it for every
 * kind of token (`github-actions[bot]`).
 */
async function ownLogin(github) {
    const purpose = 'tell whose token `github_token` is';
    const data = await (0,_github_client_js__WEBPACK_IMPORTED_MODULE_1__/* .callGitHub */ .ur)(github, purpose, async (octokit) => ({
        data: await octokit.graphql('query { viewer { login } }'),
    }));
    const viewer = (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(data) ? data['viewer'] : undefined;
    const login = (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(viewer) ? viewer['login'] : undefined;
    if (typeof login === 'string' && login !== '')
        return login;
    throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ({ attempted: purpose, answered: 'GitHub did not say it' });
}
function beginsWith(present, wanted) {
    const plain = (text) => text.replaceAll('\r\n', '\n');
    return plain(present).startsWith(plain(wanted));
}


/***/ })

};
