export const id = 290;
export const ids = [290];
export const modules = {

/***/ 5290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createOctokit: () => (/* binding */ createOctokit)
/* harmony export */ });
/* harmony import */ var _octokit_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5194);
/* harmony import */ var _octokit_plugin_paginate_rest__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3779);


/**
 * GitHub's own client: its core, which types each route, and its way through pages. `@actions/github`
 * is the same with a method for every route and an HTTP client of its own, four times the size.
 */
const Paging = _octokit_core__WEBPACK_IMPORTED_MODULE_0__/* .Octokit */ .E.plugin(_octokit_plugin_paginate_rest__WEBPACK_IMPORTED_MODULE_1__/* .paginateRest */ .ud);
/** @param fetch sends what the client shapes */
function createOctokit({ apiUrl, token }, fetch) {
    return new Paging({
        auth: token,
        baseUrl: apiUrl,
        request: { fetch },
        // By itself it would write GitHub's texts to the log.
        log: { debug: ignored, info: ignored, warn: ignored, error: ignored },
    });
}
/* v8 ignore next -- what it would log about is in headers that it is not given (see `fetchingOver`) */
function ignored() {
    // What went wrong is told by errors.
}


/***/ })

};
