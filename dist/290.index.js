export const id = 290;
export const ids = [290];
export const modules = {

/***/ 5290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createOctokit: () => (/* binding */ createOctokit)
/* harmony export */ });
/* harmony import */ var _actions_github__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6286);

/**
 * The client of GitHub's own toolkit. The toolkit's module is imported here alone, and this one
 * dynamically, so that runs that do not ask GitHub do not pay for it.
 *
 * @param fetch sends what the client shapes
 */
function createOctokit({ apiUrl, token }, fetch) {
    return (0,_actions_github__WEBPACK_IMPORTED_MODULE_0__/* .getOctokit */ .Q)(token, {
        baseUrl: apiUrl,
        request: { fetch },
        // By default it would write GitHub's texts to the log.
        log: { debug: ignored, info: ignored, warn: ignored, error: ignored },
    });
}
/* v8 ignore next -- what it would log about is in headers that it is not given (see `octokit-fetch.ts`) */
function ignored() {
    // Failures are reported as errors.
}


/***/ })

};
