export const id = 516;
export const ids = [516];
export const modules = {

/***/ 8065:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

var __webpack_unused_export__;


const { getGlobalDispatcher, setGlobalDispatcher } = __webpack_require__(2581)
const EnvHttpProxyAgent = __webpack_require__(3137)
const fetchImpl = (__webpack_require__(4398).fetch)

// Capture __filename at module load time for stack trace augmentation.
// This may be undefined when bundled in environments like Node.js internals.
const currentFilename = typeof __filename !== 'undefined' ? __filename : undefined

function appendFetchStackTrace (err, filename) {
  if (!err || typeof err !== 'object') {
    return
  }

  const stack = typeof err.stack === 'string' ? err.stack : ''
  const normalizedFilename = filename.replace(/\\/g, '/')

  if (stack && (stack.includes(filename) || stack.includes(normalizedFilename))) {
    return
  }

  const capture = {}
  Error.captureStackTrace(capture, appendFetchStackTrace)

  if (!capture.stack) {
    return
  }

  const captureLines = capture.stack.split('\n').slice(1).join('\n')

  err.stack = stack ? `${stack}\n${captureLines}` : capture.stack
}

module.exports.hd = function fetch (init, options = undefined) {
  return fetchImpl(init, options).catch(err => {
    if (currentFilename) {
      appendFetchStackTrace(err, currentFilename)
    } else if (err && typeof err === 'object') {
      Error.captureStackTrace(err, module.exports.hd)
    }
    throw err
  })
}
module.exports.FormData = __webpack_require__(5910).FormData
module.exports.Headers = __webpack_require__(660).Headers
module.exports.Response = __webpack_require__(9051).Response
module.exports.Request = __webpack_require__(9967).Request

const { CloseEvent, ErrorEvent, MessageEvent, createFastMessageEvent } = __webpack_require__(5188)
/* unused reexport */ __webpack_require__(3726).WebSocket
__webpack_unused_export__ = CloseEvent
__webpack_unused_export__ = ErrorEvent
__webpack_unused_export__ = MessageEvent
__webpack_unused_export__ = createFastMessageEvent

/* unused reexport */ __webpack_require__(1238).EventSource

const api = __webpack_require__(6615)
const Dispatcher = __webpack_require__(883)
Object.assign(Dispatcher.prototype, api)
// Expose the fetch implementation to be enabled in Node.js core via a flag
module.exports.J2 = EnvHttpProxyAgent
__webpack_unused_export__ = getGlobalDispatcher
__webpack_unused_export__ = setGlobalDispatcher


/***/ }),

/***/ 9256:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ createClient)
});

;// CONCATENATED MODULE: ./node_modules/@neon/sdk/dist/client/core/serverSentEvents.gen.js
//#region src/client/core/serverSentEvents.gen.ts
function createSseClient({ onRequest, onSseError, onSseEvent, responseTransformer, responseValidator, sseDefaultRetryDelay, sseMaxRetryAttempts, sseMaxRetryDelay, sseSleepFn, url, ...options }) {
	let lastEventId;
	const sleep = sseSleepFn ?? ((ms) => new Promise((resolve) => setTimeout(resolve, ms)));
	const createStream = async function* () {
		let retryDelay = sseDefaultRetryDelay ?? 3e3;
		let attempt = 0;
		const signal = options.signal ?? new AbortController().signal;
		while (true) {
			if (signal.aborted) break;
			attempt++;
			const headers = options.headers instanceof Headers ? options.headers : new Headers(options.headers);
			if (lastEventId !== void 0) headers.set("Last-Event-ID", lastEventId);
			try {
				const requestInit = {
					redirect: "follow",
					...options,
					body: options.serializedBody,
					headers,
					signal
				};
				let request = new Request(url, requestInit);
				if (onRequest) request = await onRequest(url, requestInit);
				const response = await (options.fetch ?? globalThis.fetch)(request);
				if (!response.ok) throw new Error(`SSE failed: ${response.status} ${response.statusText}`);
				if (!response.body) throw new Error("No body in SSE response");
				const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
				let buffer = "";
				const abortHandler = () => {
					try {
						reader.cancel();
					} catch {}
				};
				signal.addEventListener("abort", abortHandler);
				try {
					while (true) {
						const { done, value } = await reader.read();
						if (done) break;
						buffer += value;
						buffer = buffer.replace(/\r\n?/g, "\n");
						const chunks = buffer.split("\n\n");
						buffer = chunks.pop() ?? "";
						for (const chunk of chunks) {
							const lines = chunk.split("\n");
							const dataLines = [];
							let eventName;
							for (const line of lines) if (line.startsWith("data:")) dataLines.push(line.replace(/^data:\s*/, ""));
							else if (line.startsWith("event:")) eventName = line.replace(/^event:\s*/, "");
							else if (line.startsWith("id:")) lastEventId = line.replace(/^id:\s*/, "");
							else if (line.startsWith("retry:")) {
								const parsed = Number.parseInt(line.replace(/^retry:\s*/, ""), 10);
								if (!Number.isNaN(parsed)) retryDelay = parsed;
							}
							let data;
							let parsedJson = false;
							if (dataLines.length) {
								const rawData = dataLines.join("\n");
								try {
									data = JSON.parse(rawData);
									parsedJson = true;
								} catch {
									data = rawData;
								}
							}
							if (parsedJson) {
								if (responseValidator) await responseValidator(data);
								if (responseTransformer) data = await responseTransformer(data);
							}
							onSseEvent?.({
								data,
								event: eventName,
								id: lastEventId,
								retry: retryDelay
							});
							if (dataLines.length) yield data;
						}
					}
				} finally {
					signal.removeEventListener("abort", abortHandler);
					reader.releaseLock();
				}
				break;
			} catch (error) {
				onSseError?.(error);
				if (sseMaxRetryAttempts !== void 0 && attempt >= sseMaxRetryAttempts) break;
				const backoff = Math.min(retryDelay * 2 ** (attempt - 1), sseMaxRetryDelay ?? 3e4);
				await sleep(backoff);
			}
		}
	};
	return { stream: createStream() };
}
//#endregion


//# sourceMappingURL=serverSentEvents.gen.js.map
// EXTERNAL MODULE: ./node_modules/@neon/sdk/dist/client/core/utils.gen.js
var utils_gen = __webpack_require__(2594);
// EXTERNAL MODULE: ./node_modules/@neon/sdk/dist/client/client/utils.gen.js + 1 modules
var client_utils_gen = __webpack_require__(928);
;// CONCATENATED MODULE: ./node_modules/@neon/sdk/dist/client/client/client.gen.js



//#region src/client/client/client.gen.ts
const createClient = (config = {}) => {
	let _config = (0,client_utils_gen/* mergeConfigs */.SV)((0,client_utils_gen/* createConfig */.Z3)(), config);
	const getConfig = () => ({ ..._config });
	const setConfig = (config) => {
		_config = (0,client_utils_gen/* mergeConfigs */.SV)(_config, config);
		return getConfig();
	};
	const interceptors = (0,client_utils_gen/* createInterceptors */.JM)();
	const beforeRequest = async (options) => {
		const opts = {
			..._config,
			...options,
			fetch: options.fetch ?? _config.fetch ?? globalThis.fetch,
			headers: (0,client_utils_gen/* mergeHeaders */.lF)(_config.headers, options.headers),
			serializedBody: void 0
		};
		if (opts.security) await (0,client_utils_gen/* setAuthParams */.H4)(opts);
		if (opts.requestValidator) await opts.requestValidator(opts);
		if (opts.body !== void 0 && opts.bodySerializer) opts.serializedBody = opts.bodySerializer(opts.body);
		if (opts.body === void 0 || opts.serializedBody === "") opts.headers.delete("Content-Type");
		const resolvedOpts = opts;
		return {
			opts: resolvedOpts,
			url: (0,client_utils_gen/* buildUrl */.c$)(resolvedOpts)
		};
	};
	const request = async (options) => {
		const throwOnError = options.throwOnError ?? _config.throwOnError;
		const responseStyle = options.responseStyle ?? _config.responseStyle;
		let request;
		let response;
		try {
			const { opts, url } = await beforeRequest(options);
			const requestInit = {
				redirect: "follow",
				...opts,
				body: (0,utils_gen/* getValidRequestBody */.QD)(opts)
			};
			request = new Request(url, requestInit);
			for (const fn of interceptors.request.fns) if (fn) request = await fn(request, opts);
			const _fetch = opts.fetch;
			response = await _fetch(request);
			for (const fn of interceptors.response.fns) if (fn) response = await fn(response, request, opts);
			const result = {
				request,
				response
			};
			if (response.ok) {
				const parseAs = (opts.parseAs === "auto" ? (0,client_utils_gen/* getParseAs */.mb)(response.headers.get("Content-Type")) : opts.parseAs) ?? "json";
				if (response.status === 204 || response.headers.get("Content-Length") === "0") {
					let emptyData;
					switch (parseAs) {
						case "arrayBuffer":
						case "blob":
						case "text":
							emptyData = await response[parseAs]();
							break;
						case "formData":
							emptyData = new FormData();
							break;
						case "stream":
							emptyData = response.body;
							break;
						default: emptyData = {};
					}
					return opts.responseStyle === "data" ? emptyData : {
						data: emptyData,
						...result
					};
				}
				let data;
				switch (parseAs) {
					case "arrayBuffer":
					case "blob":
					case "formData":
					case "text":
						data = await response[parseAs]();
						break;
					case "json": {
						const text = await response.text();
						data = text ? JSON.parse(text) : {};
						break;
					}
					case "stream": return opts.responseStyle === "data" ? response.body : {
						data: response.body,
						...result
					};
				}
				if (parseAs === "json") {
					if (opts.responseValidator) await opts.responseValidator(data);
					if (opts.responseTransformer) data = await opts.responseTransformer(data);
				}
				return opts.responseStyle === "data" ? data : {
					data,
					...result
				};
			}
			const textError = await response.text();
			let jsonError;
			try {
				jsonError = JSON.parse(textError);
			} catch {}
			throw jsonError ?? textError;
		} catch (error) {
			let finalError = error;
			for (const fn of interceptors.error.fns) if (fn) finalError = await fn(finalError, response, request, options);
			finalError = finalError || {};
			if (throwOnError) throw finalError;
			return responseStyle === "data" ? void 0 : {
				error: finalError,
				request,
				response
			};
		}
	};
	const makeMethodFn = (method) => (options) => request({
		...options,
		method
	});
	const makeSseFn = (method) => async (options) => {
		const { opts, url } = await beforeRequest(options);
		return createSseClient({
			...opts,
			body: opts.body,
			method,
			onRequest: async (url, init) => {
				let request = new Request(url, init);
				for (const fn of interceptors.request.fns) if (fn) request = await fn(request, opts);
				return request;
			},
			serializedBody: (0,utils_gen/* getValidRequestBody */.QD)(opts),
			url
		});
	};
	const _buildUrl = (options) => (0,client_utils_gen/* buildUrl */.c$)({
		..._config,
		...options
	});
	return {
		buildUrl: _buildUrl,
		connect: makeMethodFn("CONNECT"),
		delete: makeMethodFn("DELETE"),
		get: makeMethodFn("GET"),
		getConfig,
		head: makeMethodFn("HEAD"),
		interceptors,
		options: makeMethodFn("OPTIONS"),
		patch: makeMethodFn("PATCH"),
		post: makeMethodFn("POST"),
		put: makeMethodFn("PUT"),
		request,
		setConfig,
		sse: {
			connect: makeSseFn("CONNECT"),
			delete: makeSseFn("DELETE"),
			get: makeSseFn("GET"),
			head: makeSseFn("HEAD"),
			options: makeSseFn("OPTIONS"),
			patch: makeSseFn("PATCH"),
			post: makeSseFn("POST"),
			put: makeSseFn("PUT"),
			trace: makeSseFn("TRACE")
		},
		trace: makeMethodFn("TRACE")
	};
};
//#endregion


//# sourceMappingURL=client.gen.js.map

/***/ }),

/***/ 928:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c$: () => (/* binding */ buildUrl),
  Z3: () => (/* binding */ createConfig),
  JM: () => (/* binding */ createInterceptors),
  mb: () => (/* binding */ getParseAs),
  SV: () => (/* binding */ mergeConfigs),
  lF: () => (/* binding */ mergeHeaders),
  H4: () => (/* binding */ setAuthParams)
});

// UNUSED EXPORTS: createQuerySerializer

// EXTERNAL MODULE: ./node_modules/@neon/sdk/dist/client/core/bodySerializer.gen.js
var bodySerializer_gen = __webpack_require__(1375);
// EXTERNAL MODULE: ./node_modules/@neon/sdk/dist/client/core/pathSerializer.gen.js
var pathSerializer_gen = __webpack_require__(8744);
// EXTERNAL MODULE: ./node_modules/@neon/sdk/dist/client/core/utils.gen.js
var utils_gen = __webpack_require__(2594);
;// CONCATENATED MODULE: ./node_modules/@neon/sdk/dist/client/core/auth.gen.js
//#region src/client/core/auth.gen.ts
const getAuthToken = async (auth, callback) => {
	const token = typeof callback === "function" ? await callback(auth) : callback;
	if (!token) return;
	if (auth.scheme === "bearer") return `Bearer ${token}`;
	if (auth.scheme === "basic") return `Basic ${btoa(token)}`;
	return token;
};
//#endregion


//# sourceMappingURL=auth.gen.js.map
;// CONCATENATED MODULE: ./node_modules/@neon/sdk/dist/client/client/utils.gen.js




//#region src/client/client/utils.gen.ts
const createQuerySerializer = ({ parameters = {}, ...args } = {}) => {
	const querySerializer = (queryParams) => {
		const search = [];
		if (queryParams && typeof queryParams === "object") for (const name in queryParams) {
			const value = queryParams[name];
			if (value === void 0 || value === null) continue;
			const options = parameters[name] || args;
			if (Array.isArray(value)) {
				const serializedArray = (0,pathSerializer_gen/* serializeArrayParam */.vQ)({
					allowReserved: options.allowReserved,
					explode: true,
					name,
					style: "form",
					value,
					...options.array
				});
				if (serializedArray) search.push(serializedArray);
			} else if (typeof value === "object") {
				const serializedObject = (0,pathSerializer_gen/* serializeObjectParam */.$8)({
					allowReserved: options.allowReserved,
					explode: true,
					name,
					style: "deepObject",
					value,
					...options.object
				});
				if (serializedObject) search.push(serializedObject);
			} else {
				const serializedPrimitive = (0,pathSerializer_gen/* serializePrimitiveParam */.ri)({
					allowReserved: options.allowReserved,
					name,
					value
				});
				if (serializedPrimitive) search.push(serializedPrimitive);
			}
		}
		return search.join("&");
	};
	return querySerializer;
};
/**
* Infers parseAs value from provided Content-Type header.
*/
const getParseAs = (contentType) => {
	if (!contentType) return "stream";
	const cleanContent = contentType.split(";")[0]?.trim();
	if (!cleanContent) return;
	if (cleanContent.startsWith("application/json") || cleanContent.endsWith("+json")) return "json";
	if (cleanContent === "multipart/form-data") return "formData";
	if ([
		"application/",
		"audio/",
		"image/",
		"video/"
	].some((type) => cleanContent.startsWith(type))) return "blob";
	if (cleanContent.startsWith("text/")) return "text";
};
const checkForExistence = (options, name) => {
	if (!name) return false;
	if (options.headers.has(name) || options.query?.[name] || options.headers.get("Cookie")?.includes(`${name}=`)) return true;
	return false;
};
async function setAuthParams(options) {
	for (const auth of options.security ?? []) {
		if (checkForExistence(options, auth.name)) continue;
		const token = await getAuthToken(auth, options.auth);
		if (!token) continue;
		const name = auth.name ?? "Authorization";
		switch (auth.in) {
			case "query":
				if (!options.query) options.query = {};
				options.query[name] = token;
				break;
			case "cookie":
				options.headers.append("Cookie", `${name}=${token}`);
				break;
			default: options.headers.set(name, token);
		}
	}
}
const buildUrl = (options) => (0,utils_gen/* getUrl */.ID)({
	baseUrl: options.baseUrl,
	path: options.path,
	query: options.query,
	querySerializer: typeof options.querySerializer === "function" ? options.querySerializer : createQuerySerializer(options.querySerializer),
	url: options.url
});
const mergeConfigs = (a, b) => {
	const config = {
		...a,
		...b
	};
	if (config.baseUrl?.endsWith("/")) config.baseUrl = config.baseUrl.substring(0, config.baseUrl.length - 1);
	config.headers = mergeHeaders(a.headers, b.headers);
	return config;
};
const headersEntries = (headers) => {
	const entries = [];
	headers.forEach((value, key) => {
		entries.push([key, value]);
	});
	return entries;
};
const mergeHeaders = (...headers) => {
	const mergedHeaders = new Headers();
	for (const header of headers) {
		if (!header) continue;
		const iterator = header instanceof Headers ? headersEntries(header) : Object.entries(header);
		for (const [key, value] of iterator) if (value === null) mergedHeaders.delete(key);
		else if (Array.isArray(value)) for (const v of value) mergedHeaders.append(key, v);
		else if (value !== void 0) mergedHeaders.set(key, typeof value === "object" ? JSON.stringify(value) : value);
	}
	return mergedHeaders;
};
var Interceptors = class {
	fns = [];
	clear() {
		this.fns = [];
	}
	eject(id) {
		const index = this.getInterceptorIndex(id);
		if (this.fns[index]) this.fns[index] = null;
	}
	exists(id) {
		const index = this.getInterceptorIndex(id);
		return Boolean(this.fns[index]);
	}
	getInterceptorIndex(id) {
		if (typeof id === "number") return this.fns[id] ? id : -1;
		return this.fns.indexOf(id);
	}
	update(id, fn) {
		const index = this.getInterceptorIndex(id);
		if (this.fns[index]) {
			this.fns[index] = fn;
			return id;
		}
		return false;
	}
	use(fn) {
		this.fns.push(fn);
		return this.fns.length - 1;
	}
};
const createInterceptors = () => ({
	error: new Interceptors(),
	request: new Interceptors(),
	response: new Interceptors()
});
const defaultQuerySerializer = createQuerySerializer({
	allowReserved: false,
	array: {
		explode: true,
		style: "form"
	},
	object: {
		explode: true,
		style: "deepObject"
	}
});
const defaultHeaders = { "Content-Type": "application/json" };
const createConfig = (override = {}) => ({
	...bodySerializer_gen/* jsonBodySerializer */.DO,
	headers: defaultHeaders,
	parseAs: "auto",
	querySerializer: defaultQuerySerializer,
	...override
});
//#endregion


//# sourceMappingURL=utils.gen.js.map

/***/ }),

/***/ 1375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DO: () => (/* binding */ jsonBodySerializer),
/* harmony export */   H8: () => (/* binding */ formDataBodySerializer)
/* harmony export */ });
/* unused harmony export urlSearchParamsBodySerializer */
//#region src/client/core/bodySerializer.gen.ts
const serializeFormDataPair = (data, key, value) => {
	if (typeof value === "string" || value instanceof Blob) data.append(key, value);
	else if (value instanceof Date) data.append(key, value.toISOString());
	else data.append(key, JSON.stringify(value));
};
const serializeUrlSearchParamsPair = (data, key, value) => {
	if (typeof value === "string") data.append(key, value);
	else data.append(key, JSON.stringify(value));
};
const formDataBodySerializer = { bodySerializer: (body) => {
	const data = new FormData();
	Object.entries(body).forEach(([key, value]) => {
		if (value === void 0 || value === null) return;
		if (Array.isArray(value)) value.forEach((v) => serializeFormDataPair(data, key, v));
		else serializeFormDataPair(data, key, value);
	});
	return data;
} };
const jsonBodySerializer = { bodySerializer: (body) => JSON.stringify(body, (_key, value) => typeof value === "bigint" ? value.toString() : value) };
const urlSearchParamsBodySerializer = { bodySerializer: (body) => {
	const data = new URLSearchParams();
	Object.entries(body).forEach(([key, value]) => {
		if (value === void 0 || value === null) return;
		if (Array.isArray(value)) value.forEach((v) => serializeUrlSearchParamsPair(data, key, v));
		else serializeUrlSearchParamsPair(data, key, value);
	});
	return data.toString();
} };
//#endregion


//# sourceMappingURL=bodySerializer.gen.js.map

/***/ }),

/***/ 8744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $8: () => (/* binding */ serializeObjectParam),
/* harmony export */   ri: () => (/* binding */ serializePrimitiveParam),
/* harmony export */   vQ: () => (/* binding */ serializeArrayParam)
/* harmony export */ });
/* unused harmony exports separatorArrayExplode, separatorArrayNoExplode, separatorObjectExplode */
//#region src/client/core/pathSerializer.gen.ts
const separatorArrayExplode = (style) => {
	switch (style) {
		case "label": return ".";
		case "matrix": return ";";
		case "simple": return ",";
		default: return "&";
	}
};
const separatorArrayNoExplode = (style) => {
	switch (style) {
		case "form": return ",";
		case "pipeDelimited": return "|";
		case "spaceDelimited": return "%20";
		default: return ",";
	}
};
const separatorObjectExplode = (style) => {
	switch (style) {
		case "label": return ".";
		case "matrix": return ";";
		case "simple": return ",";
		default: return "&";
	}
};
const serializeArrayParam = ({ allowReserved, explode, name, style, value }) => {
	if (!explode) {
		const joinedValues = (allowReserved ? value : value.map((v) => encodeURIComponent(v))).join(separatorArrayNoExplode(style));
		switch (style) {
			case "label": return `.${joinedValues}`;
			case "matrix": return `;${name}=${joinedValues}`;
			case "simple": return joinedValues;
			default: return `${name}=${joinedValues}`;
		}
	}
	const separator = separatorArrayExplode(style);
	const joinedValues = value.map((v) => {
		if (style === "label" || style === "simple") return allowReserved ? v : encodeURIComponent(v);
		return serializePrimitiveParam({
			allowReserved,
			name,
			value: v
		});
	}).join(separator);
	return style === "label" || style === "matrix" ? separator + joinedValues : joinedValues;
};
const serializePrimitiveParam = ({ allowReserved, name, value }) => {
	if (value === void 0 || value === null) return "";
	if (typeof value === "object") throw new Error("Deeply-nested arrays/objects aren’t supported. Provide your own `querySerializer()` to handle these.");
	return `${name}=${allowReserved ? value : encodeURIComponent(value)}`;
};
const serializeObjectParam = ({ allowReserved, explode, name, style, value, valueOnly }) => {
	if (value instanceof Date) return valueOnly ? value.toISOString() : `${name}=${value.toISOString()}`;
	if (style !== "deepObject" && !explode) {
		let values = [];
		Object.entries(value).forEach(([key, v]) => {
			values = [
				...values,
				key,
				allowReserved ? v : encodeURIComponent(v)
			];
		});
		const joinedValues = values.join(",");
		switch (style) {
			case "form": return `${name}=${joinedValues}`;
			case "label": return `.${joinedValues}`;
			case "matrix": return `;${name}=${joinedValues}`;
			default: return joinedValues;
		}
	}
	const separator = separatorObjectExplode(style);
	const joinedValues = Object.entries(value).map(([key, v]) => serializePrimitiveParam({
		allowReserved,
		name: style === "deepObject" ? `${name}[${key}]` : key,
		value: v
	})).join(separator);
	return style === "label" || style === "matrix" ? separator + joinedValues : joinedValues;
};
//#endregion


//# sourceMappingURL=pathSerializer.gen.js.map

/***/ }),

/***/ 2594:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ID: () => (/* binding */ getUrl),
/* harmony export */   QD: () => (/* binding */ getValidRequestBody)
/* harmony export */ });
/* unused harmony exports PATH_PARAM_RE, defaultPathSerializer */
/* harmony import */ var _pathSerializer_gen_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8744);

//#region src/client/core/utils.gen.ts
const PATH_PARAM_RE = /\{[^{}]+\}/g;
const defaultPathSerializer = ({ path, url: _url }) => {
	let url = _url;
	const matches = _url.match(PATH_PARAM_RE);
	if (matches) for (const match of matches) {
		let explode = false;
		let name = match.substring(1, match.length - 1);
		let style = "simple";
		if (name.endsWith("*")) {
			explode = true;
			name = name.substring(0, name.length - 1);
		}
		if (name.startsWith(".")) {
			name = name.substring(1);
			style = "label";
		} else if (name.startsWith(";")) {
			name = name.substring(1);
			style = "matrix";
		}
		const value = path[name];
		if (value === void 0 || value === null) continue;
		if (Array.isArray(value)) {
			url = url.replace(match, (0,_pathSerializer_gen_js__WEBPACK_IMPORTED_MODULE_0__/* .serializeArrayParam */ .vQ)({
				explode,
				name,
				style,
				value
			}));
			continue;
		}
		if (typeof value === "object") {
			url = url.replace(match, (0,_pathSerializer_gen_js__WEBPACK_IMPORTED_MODULE_0__/* .serializeObjectParam */ .$8)({
				explode,
				name,
				style,
				value,
				valueOnly: true
			}));
			continue;
		}
		if (style === "matrix") {
			url = url.replace(match, `;${(0,_pathSerializer_gen_js__WEBPACK_IMPORTED_MODULE_0__/* .serializePrimitiveParam */ .ri)({
				name,
				value
			})}`);
			continue;
		}
		const replaceValue = encodeURIComponent(style === "label" ? `.${value}` : value);
		url = url.replace(match, replaceValue);
	}
	return url;
};
const getUrl = ({ baseUrl, path, query, querySerializer, url: _url }) => {
	const pathUrl = _url.startsWith("/") ? _url : `/${_url}`;
	let url = (baseUrl ?? "") + pathUrl;
	if (path) url = defaultPathSerializer({
		path,
		url
	});
	let search = query ? querySerializer(query) : "";
	if (search.startsWith("?")) search = search.substring(1);
	if (search) url += `?${search}`;
	return url;
};
function getValidRequestBody(options) {
	const hasBody = options.body !== void 0;
	if (hasBody && options.bodySerializer) {
		if ("serializedBody" in options) return options.serializedBody !== void 0 && options.serializedBody !== "" ? options.serializedBody : null;
		return options.body !== "" ? options.body : null;
	}
	if (hasBody) return options.body;
}
//#endregion


//# sourceMappingURL=utils.gen.js.map

/***/ }),

/***/ 7065:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  QvT: () => (/* binding */ raw_gen_addBranchNeonAuthOauthProvider),
  hi0: () => (/* binding */ raw_gen_addBranchNeonAuthTrustedDomain),
  UbX: () => (/* binding */ raw_gen_addNeonAuthDomainToRedirectUriWhitelist),
  OmK: () => (/* binding */ raw_gen_addNeonAuthOauthProvider),
  eSz: () => (/* binding */ raw_gen_createBranchNeonAuthNewUser),
  vqW: () => (/* binding */ raw_gen_createNeonAuth),
  zYI: () => (/* binding */ raw_gen_createNeonAuthIntegration),
  ig8: () => (/* binding */ raw_gen_createNeonAuthNewUser),
  i1b: () => (/* binding */ raw_gen_createNeonAuthProviderSdkKeys),
  ck8: () => (/* binding */ raw_gen_deleteBranchNeonAuthOauthProvider),
  xRi: () => (/* binding */ raw_gen_deleteBranchNeonAuthTrustedDomain),
  VXX: () => (/* binding */ raw_gen_deleteBranchNeonAuthUser),
  bYF: () => (/* binding */ raw_gen_deleteNeonAuthDomainFromRedirectUriWhitelist),
  kiJ: () => (/* binding */ raw_gen_deleteNeonAuthIntegration),
  _ZS: () => (/* binding */ raw_gen_deleteNeonAuthOauthProvider),
  tm9: () => (/* binding */ raw_gen_disableNeonAuth),
  bj0: () => (/* binding */ raw_gen_getNeonAuth),
  YFi: () => (/* binding */ raw_gen_getNeonAuthEmailServer),
  p8F: () => (/* binding */ raw_gen_getNeonAuthPluginConfigs),
  qu: () => (/* binding */ raw_gen_getNeonAuthWebhookConfig),
  clh: () => (/* binding */ raw_gen_getProjectBranch),
  Fdp: () => (/* binding */ raw_gen_listBranchNeonAuthTrustedDomains),
  GSk: () => (/* binding */ raw_gen_listNeonAuthIntegrations),
  slY: () => (/* binding */ raw_gen_listNeonAuthOauthProviders),
  VQP: () => (/* binding */ raw_gen_listNeonAuthRedirectUriWhitelistDomains),
  qXf: () => (/* binding */ raw_gen_listProjectBranches),
  y7Z: () => (/* binding */ raw_gen_sendNeonAuthEmailProviderTest),
  Tmg: () => (/* binding */ raw_gen_sendNeonAuthTestEmail),
  YuH: () => (/* binding */ raw_gen_transferNeonAuthProviderProject),
  Yjy: () => (/* binding */ raw_gen_updateBranchNeonAuthOauthProvider),
  esh: () => (/* binding */ raw_gen_updateNeonAuthAllowLocalhost),
  y2M: () => (/* binding */ raw_gen_updateNeonAuthConfig),
  I9r: () => (/* binding */ raw_gen_updateNeonAuthEmailAndPasswordConfig),
  Jr1: () => (/* binding */ raw_gen_updateNeonAuthEmailProvider),
  pwj: () => (/* binding */ raw_gen_updateNeonAuthEmailServer),
  SBY: () => (/* binding */ raw_gen_updateNeonAuthMagicLinkPlugin),
  gp9: () => (/* binding */ raw_gen_updateNeonAuthOauthProvider),
  s_p: () => (/* binding */ raw_gen_updateNeonAuthOrganizationPlugin),
  k$E: () => (/* binding */ raw_gen_updateNeonAuthPhoneNumberPlugin),
  daG: () => (/* binding */ raw_gen_updateNeonAuthUserRole),
  JmO: () => (/* binding */ raw_gen_updateNeonAuthWebhookConfig)
});

// UNUSED EXPORTS: acceptProjectTransferRequest, addProjectJwks, assignOrganizationVpcEndpoint, assignProjectVpcEndpoint, countProjectBranches, createApiKey, createCredential, createOrgApiKey, createOrganizationInvitations, createProject, createProjectBranch, createProjectBranchAnonymized, createProjectBranchBucket, createProjectBranchDataApi, createProjectBranchDatabase, createProjectBranchFunctionDeployment, createProjectBranchRole, createProjectBranchTrigger, createProjectEndpoint, createProjectTransferRequest, createSnapshot, deleteNeonAuthUser, deleteOrganizationSpendingLimit, deleteOrganizationVpcEndpoint, deleteProject, deleteProjectBranch, deleteProjectBranchBucket, deleteProjectBranchBucketObject, deleteProjectBranchBucketObjectsByPrefix, deleteProjectBranchCustomDomain, deleteProjectBranchDataApi, deleteProjectBranchDatabase, deleteProjectBranchFunction, deleteProjectBranchRole, deleteProjectBranchTrigger, deleteProjectEndpoint, deleteProjectJwks, deleteProjectVpcEndpoint, deleteSnapshot, finalizeRestoreBranch, getActiveRegions, getAnonymizedBranchStatus, getAuthDetails, getAvailablePreloadLibraries, getConnectionUri, getConsumptionHistoryPerBranchV2, getConsumptionHistoryPerProject, getConsumptionHistoryPerProjectV2, getCurrentUserInfo, getCurrentUserOrganizations, getMaskingRules, getNeonAuthAllowLocalhost, getNeonAuthEmailAndPasswordConfig, getNeonAuthEmailProvider, getNeonAuthPhoneNumberPlugin, getOrganization, getOrganizationInvitations, getOrganizationMember, getOrganizationMembers, getOrganizationSpendingLimit, getOrganizationVpcEndpointDetails, getProject, getProjectAdvisorSecurityIssues, getProjectBranchAiGateway, getProjectBranchBucketObject, getProjectBranchDataApi, getProjectBranchDatabase, getProjectBranchFunction, getProjectBranchRole, getProjectBranchRolePassword, getProjectBranchSchema, getProjectBranchSchemaComparison, getProjectBranchStorage, getProjectBranchTrigger, getProjectEndpoint, getProjectJwks, getProjectOperation, getSnapshotSchedule, grantPermissionToProject, listApiKeys, listBranchNeonAuthOauthProviders, listCredentials, listOrgApiKeys, listOrganizationVpcEndpoints, listOrganizationVpcEndpointsAllRegions, listProjectBranchBucketObjects, listProjectBranchBuckets, listProjectBranchCustomDomains, listProjectBranchDatabases, listProjectBranchEndpoints, listProjectBranchFunctions, listProjectBranchLogFieldValues, listProjectBranchLogFields, listProjectBranchRoles, listProjectBranchTriggers, listProjectEndpoints, listProjectMembers, listProjectOperations, listProjectPermissions, listProjectVpcEndpoints, listProjects, listSharedProjects, listSnapshots, presignProjectBranchBucketObject, queryProjectBranchLogs, recoverProject, registerProjectBranchCustomDomain, removeOrganizationMember, removeProjectMemberRole, resetProjectBranchRolePassword, restartProjectEndpoint, restoreProjectBranch, restoreSnapshot, revealCredential, revokeApiKey, revokeCredential, revokeOrgApiKey, revokePermissionFromProject, rotateCredential, setDefaultProjectBranch, setOrganizationSpendingLimit, setProjectMemberRole, setSnapshotSchedule, startAnonymization, startProjectEndpoint, suspendProjectEndpoint, transferProjectsFromOrgToOrg, transferProjectsFromUserToOrg, updateMaskingRules, updateOrganizationMember, updateProject, updateProjectBranch, updateProjectBranchDataApi, updateProjectBranchDatabase, updateProjectBranchFunction, updateProjectBranchTrigger, updateProjectEndpoint, updateSnapshot

// EXTERNAL MODULE: ./node_modules/@neon/sdk/dist/client/core/bodySerializer.gen.js
var bodySerializer_gen = __webpack_require__(1375);
// EXTERNAL MODULE: ./node_modules/@neon/sdk/dist/client/client/utils.gen.js + 1 modules
var utils_gen = __webpack_require__(928);
// EXTERNAL MODULE: ./node_modules/@neon/sdk/dist/client/client/client.gen.js + 1 modules
var client_gen = __webpack_require__(9256);
;// CONCATENATED MODULE: ./node_modules/@neon/sdk/dist/client/client.gen.js


//#region src/client/client.gen.ts
const client = (0,client_gen/* createClient */.U)((0,utils_gen/* createConfig */.Z3)({ baseUrl: "https://console.neon.tech/api/v2" }));
//#endregion


//# sourceMappingURL=client.gen.js.map
;// CONCATENATED MODULE: ./node_modules/@neon/sdk/dist/client/sdk.gen.js


//#region src/client/sdk.gen.ts
/**
* Get advisor issues
*
* Analyzes the database for security and performance issues.
* Returns a list of issues categorized by severity (ERROR, WARN, INFO).
*
* Requires read access to the project and Data API enabled.
*
*/
const getProjectAdvisorSecurityIssues = (options) => (options.client ?? client).get({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/projects/{project_id}/advisors",
	...options
});
/**
* List API keys
*
* Retrieves the API keys for your Neon account.
* The response does not include API key tokens. A token is only provided when creating an API key.
* API keys can also be managed in the Neon Console.
* For more information, see [Manage API keys](https://neon.com/docs/manage/api-keys/).
*
*/
const listApiKeys = (options) => (options?.client ?? client).get({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/api_keys",
	...options
});
/**
* Create API key
*
* Creates an API key.
* The `key_name` is a user-specified name for the key.
* Returns an `id` and `key`; the `key` is a randomly generated, 64-bit token required to access the Neon API.
* Store the key securely — it is only returned once.
* API keys can also be managed in the Neon Console.
* See [Manage API keys](https://neon.com/docs/manage/api-keys/).
*
*/
const createApiKey = (options) => (options.client ?? client).post({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/api_keys",
	...options,
	headers: {
		"Content-Type": "application/json",
		...options.headers
	}
});
/**
* Revoke API key
*
* Revokes the specified API key.
* An API key that is no longer needed can be revoked.
* This action cannot be reversed.
* API keys can also be managed in the Neon Console.
* See [Manage API keys](https://neon.com/docs/manage/api-keys/).
*
*/
const revokeApiKey = (options) => (options.client ?? client).delete({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/api_keys/{key_id}",
	...options
});
/**
* Retrieve operation details
*
* Retrieves details for the specified operation.
* An operation is an action performed on a Neon project resource.
*
*/
const getProjectOperation = (options) => (options.client ?? client).get({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/projects/{project_id}/operations/{operation_id}",
	...options
});
/**
* List projects
*
* Retrieves a list of projects for the specified organization.
* If using a personal API key, include the `org_id` parameter to specify which organization to work with.
* If using an org API key, `org_id` is automatically inferred from the key.
* For more information, see [Manage organizations using the Neon API](https://neon.com/docs/manage/orgs-api)
* and [Manage projects](https://neon.com/docs/manage/projects/).
*
*/
const listProjects = (options) => (options?.client ?? client).get({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/projects",
	...options
});
/**
* Create project
*
* Creates a Neon project within an organization.
* If using a personal API key, include the `org_id` parameter to specify which organization to create the project in.
* If using an org API key, `org_id` is automatically inferred from the key.
* Plan limits define how many projects you can create.
* For more information, see [Manage projects](https://neon.com/docs/manage/projects/).
*
* You can specify a region and Postgres version in the request body.
* Neon supports Postgres 14 through 18, with 19 rolling out to enabled regions.
* For supported regions and `region_id` values, see [Regions](https://neon.com/docs/introduction/regions/).
*
*/
const createProject = (options) => (options.client ?? client).post({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/projects",
	...options,
	headers: {
		"Content-Type": "application/json",
		...options.headers
	}
});
/**
* List shared projects
*
* Retrieves a list of projects shared with your Neon account.
* For more information, see [Manage projects](https://neon.com/docs/manage/projects/).
*
*/
const listSharedProjects = (options) => (options?.client ?? client).get({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/projects/shared",
	...options
});
/**
* Delete project
*
* Deletes the specified project and all its endpoints, branches, databases, and users.
* Deleted projects can be recovered within 7 days using `POST /projects/{project_id}/recover`.
* To list recoverable projects, use `GET /projects?recoverable=true`.
*
*/
const deleteProject = (options) => (options.client ?? client).delete({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/projects/{project_id}",
	...options
});
/**
* Retrieve project details
*
* Retrieves information about the specified project.
* Returned details include the project settings, compute configuration, history retention, owner information, and current usage metrics.
*
*/
const getProject = (options) => (options.client ?? client).get({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/projects/{project_id}",
	...options
});
/**
* Update project
*
* Updates the specified project.
* Configurable properties include the project name, default compute settings, history retention period, and IP allowlist.
*
*/
const updateProject = (options) => (options.client ?? client).patch({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/projects/{project_id}",
	...options,
	headers: {
		"Content-Type": "application/json",
		...options.headers
	}
});
/**
* Recover a deleted project
*
* Recovers a deleted project within the 7-day deletion recovery period.
* Restores branches, endpoints, settings, and connection strings.
* Some integrations require manual reconfiguration after recovery.
* To list recoverable projects, use `GET /projects?recoverable=true`.
*
*/
const recoverProject = (options) => (options.client ?? client).post({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/projects/{project_id}/recover",
	...options
});
/**
* List operations
*
* Retrieves a list of operations for the specified Neon project.
* The number of operations returned can be large.
* To paginate the response, issue an initial request with a `limit` value.
* Then, add the `cursor` value that was returned in the response to the next request.
* Operations older than 6 months may be deleted from our systems.
* If you need more history than that, you should store your own history.
*
*/
const listProjectOperations = (options) => (options.client ?? client).get({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/projects/{project_id}/operations",
	...options
});
/**
* List project access
*
* Retrieves details about users who have access to the project, including the permission `id`, the granted-to email address, and the date project access was granted.
*/
const listProjectPermissions = (options) => (options.client ?? client).get({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/projects/{project_id}/permissions",
	...options
});
/**
* Grant project access
*
* Grants project access to the account associated with the specified email address.
*
*/
const grantPermissionToProject = (options) => (options.client ?? client).post({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/projects/{project_id}/permissions",
	...options,
	headers: {
		"Content-Type": "application/json",
		...options.headers
	}
});
/**
* List org members and their project roles
*
* Lists organization members and their per-project roles for an org-owned project.
* Returns 404 when the project is not org-owned, per-project role management is disabled,
* or the caller has no access. Callers with VIEWER or EDITOR see members with
* effective project access. Callers with ADMIN also see unassigned org members.
*
*/
const listProjectMembers = (options) => (options.client ?? client).get({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/projects/{project_id}/members",
	...options
});
/**
* Remove an org member's role on a project
*
* Idempotently removes the explicit project grant. The member's organization-role
* default project permission still applies. Self-DELETE requires
* `confirm_self_lockout=true` when effective manage access would be lost.
*
*/
const removeProjectMemberRole = (options) => (options.client ?? client).delete({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/projects/{project_id}/members/{member_id}/role",
	...options
});
/**
* Set an org member's role on a project
*
* Idempotently sets or updates the explicit project grant of the specified org member.
* Self-demotion requires `confirm_self_demotion=true`.
*
*/
const setProjectMemberRole = (options) => (options.client ?? client).put({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/projects/{project_id}/members/{member_id}/role",
	...options,
	headers: {
		"Content-Type": "application/json",
		...options.headers
	}
});
/**
* Revoke project access
*
* Revokes project access from the user associated with the specified permission `id`. You can retrieve a user's permission `id` by listing project access.
*/
const revokePermissionFromProject = (options) => (options.client ?? client).delete({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/projects/{project_id}/permissions/{permission_id}",
	...options
});
/**
* List available shared preload libraries
*
* Returns the shared preload libraries available for the specified project's Postgres version.
* Shared preload libraries are Postgres extensions that require the `shared_preload_libraries`
* setting and a compute restart to activate.
* Use this list to determine which libraries can be enabled in the project's
* `settings.preload_libraries` configuration.
*
*/
const getAvailablePreloadLibraries = (options) => (options.client ?? client).get({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/projects/{project_id}/available_preload_libraries",
	...options
});
/**
* Create a project transfer request
*
* Creates a transfer request for the specified project. The request expires after a set period.
* To accept the request, the recipient calls `PUT /projects/{project_id}/transfer_requests/{request_id}`
* or uses the Neon Console claim link.
* The optional `ru` parameter redirects the recipient after acceptance.
*
*/
const createProjectTransferRequest = (options) => (options.client ?? client).post({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/projects/{project_id}/transfer_requests",
	...options,
	headers: {
		"Content-Type": "application/json",
		...options.headers
	}
});
/**
* Accept a project transfer request
*
* Accepts a transfer request for the specified project, transferring it to the specified organization
* or user. If org_id is not passed, the project will be transferred to the current user or organization account.
*
*/
const acceptProjectTransferRequest = (options) => (options.client ?? client).put({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/projects/{project_id}/transfer_requests/{request_id}",
	...options,
	headers: {
		"Content-Type": "application/json",
		...options.headers
	}
});
/**
* List JWKS URLs
*
* Returns the JWKS URLs available for verifying JWTs used as the authentication mechanism for the specified project.
*
*/
const getProjectJwks = (options) => (options.client ?? client).get({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/projects/{project_id}/jwks",
	...options
});
/**
* Add JWKS URL
*
* Adds a JWKS URL to the specified project for verifying JWTs used as the authentication mechanism.
*
* The URL must be a valid HTTPS URL that returns a JSON Web Key Set.
*
* The `provider_name` field allows you to specify which authentication provider you're using (e.g., Clerk, Auth0, AWS Cognito).
*
* The `branch_id` scopes the JWKS URL to specific branches; if not specified, it applies to all branches.
*
* The `role_names` scopes the URL to specific roles; if not specified, default roles are used (`authenticator`, `authenticated`, `anonymous`).
*
* The `jwt_audience` specifies which `aud` values are accepted in JWTs.
*
*/
const addProjectJwks = (options) => (options.client ?? client).post({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/projects/{project_id}/jwks",
	...options,
	headers: {
		"Content-Type": "application/json",
		...options.headers
	}
});
/**
* Delete JWKS URL
*
* Removes the specified JWKS URL from the project.
* JWTs signed by keys from the removed URL can no longer authenticate to the project's endpoints.
*
*/
const deleteProjectJwks = (options) => (options.client ?? client).delete({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/projects/{project_id}/jwks/{jwks_id}",
	...options
});
/**
* Delete Neon Data API
*
* Deletes the Neon Data API for the specified branch.
* Existing connections using the Data API endpoint will fail after deletion.
*
*/
const deleteProjectBranchDataApi = (options) => (options.client ?? client).delete({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/projects/{project_id}/branches/{branch_id}/data-api/{database_name}",
	...options
});
/**
* Retrieve Neon Data API configuration
*
* Retrieves the Neon Data API configuration for the specified branch,
* including endpoint URL, enabled state, and database settings.
*
*/
const getProjectBranchDataApi = (options) => (options.client ?? client).get({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/projects/{project_id}/branches/{branch_id}/data-api/{database_name}",
	...options
});
/**
* Update Neon Data API
*
* Updates the Neon Data API configuration for the specified branch.
* You can optionally provide settings to update the Data API configuration.
* The schema cache is always refreshed as part of this operation.
*
*/
const updateProjectBranchDataApi = (options) => (options.client ?? client).patch({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/projects/{project_id}/branches/{branch_id}/data-api/{database_name}",
	...options,
	headers: {
		"Content-Type": "application/json",
		...options.headers
	}
});
/**
* Create Neon Data API
*
* Creates a new instance of Neon Data API in the specified branch.
* The Data API exposes a REST interface over the branch database. The `database_name` path parameter determines which database the API serves.
*
*/
const createProjectBranchDataApi = (options) => (options.client ?? client).post({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/projects/{project_id}/branches/{branch_id}/data-api/{database_name}",
	...options,
	headers: {
		"Content-Type": "application/json",
		...options.headers
	}
});
/**
* Create Neon Auth integration
*
* Deprecated. Use `/projects/{project_id}/branches/{branch_id}/auth` instead. Removal scheduled for March 1, 2026.
* Use this endpoint if the frontend integration flow can't be used.
*
*
* @deprecated
*/
const createNeonAuthIntegration = (options) => (options.client ?? client).post({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/projects/auth/create",
	...options,
	headers: {
		"Content-Type": "application/json",
		...options.headers
	}
});
/**
* Disable Neon Auth for the branch
*
* Disables the Neon Auth integration for the specified branch, removing the connection
* to the authentication provider.
* If `delete_data` is `true`, also deletes the `neon_auth` schema and all associated tables
* from the branch database.
* The integration can be re-enabled by calling `POST /projects/{project_id}/branches/{branch_id}/auth`.
*
*/
const disableNeonAuth = (options) => (options.client ?? client).delete({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/projects/{project_id}/branches/{branch_id}/auth",
	...options,
	headers: {
		"Content-Type": "application/json",
		...options.headers
	}
});
/**
* Retrieve Neon Auth details for the branch
*
* Retrieves the Neon Auth integration details for the specified branch,
* including the auth provider type and integration status.
*
*/
const getNeonAuth = (options) => (options.client ?? client).get({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/projects/{project_id}/branches/{branch_id}/auth",
	...options
});
/**
* Enable Neon Auth for the branch
*
* Enables Neon Auth for the specified branch by connecting it to an authentication provider.
* Creating the integration provisions the `neon_auth` schema in the branch database, which stores user identity data synchronized from the provider.
*
*/
const createNeonAuth = (options) => (options.client ?? client).post({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/projects/{project_id}/branches/{branch_id}/auth",
	...options,
	headers: {
		"Content-Type": "application/json",
		...options.headers
	}
});
/**
* Delete trusted redirect URI domain
*
* Deprecated. Use `/projects/{project_id}/branches/{branch_id}/auth/domains` instead. Removal scheduled for March 1, 2026.
*
*
* @deprecated
*/
const deleteNeonAuthDomainFromRedirectUriWhitelist = (options) => (options.client ?? client).delete({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/projects/{project_id}/auth/domains",
	...options,
	headers: {
		"Content-Type": "application/json",
		...options.headers
	}
});
/**
* List trusted redirect URI domains
*
* Deprecated. Use `/projects/{project_id}/branches/{branch_id}/auth/domains` instead. Removal scheduled for March 1, 2026.
*
*
* @deprecated
*/
const listNeonAuthRedirectUriWhitelistDomains = (options) => (options.client ?? client).get({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/projects/{project_id}/auth/domains",
	...options
});
/**
* Add trusted redirect URI domain
*
* Deprecated. Use `/projects/{project_id}/branches/{branch_id}/auth/domains` instead. Removal scheduled for March 1, 2026.
*
*
* @deprecated
*/
const addNeonAuthDomainToRedirectUriWhitelist = (options) => (options.client ?? client).post({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/projects/{project_id}/auth/domains",
	...options,
	headers: {
		"Content-Type": "application/json",
		...options.headers
	}
});
/**
* Delete domain from redirect_uri whitelist
*
* Removes a domain from the redirect URI whitelist for the specified branch.
* After removal, the domain can no longer be used as a redirect target after authentication.
*
*/
const deleteBranchNeonAuthTrustedDomain = (options) => (options.client ?? client).delete({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/projects/{project_id}/branches/{branch_id}/auth/domains",
	...options,
	headers: {
		"Content-Type": "application/json",
		...options.headers
	}
});
/**
* List domains in redirect_uri whitelist
*
* Lists the trusted domains in the redirect URI whitelist for the specified branch.
* Only domains in this list are permitted as redirect targets after authentication.
*
*/
const listBranchNeonAuthTrustedDomains = (options) => (options.client ?? client).get({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/projects/{project_id}/branches/{branch_id}/auth/domains",
	...options
});
/**
* Add domain to redirect_uri whitelist
*
* Adds a domain to the redirect URI whitelist for the specified branch.
* Only domains in this list are permitted as redirect targets after authentication.
*
*/
const addBranchNeonAuthTrustedDomain = (options) => (options.client ?? client).post({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/projects/{project_id}/branches/{branch_id}/auth/domains",
	...options,
	headers: {
		"Content-Type": "application/json",
		...options.headers
	}
});
/**
* Create Auth Provider SDK keys
*
* Generates SDK or API Keys for the auth provider. These might be called different things depending
* on the auth provider you're using, but are generally used for setting up the frontend and backend SDKs.
*
*/
const createNeonAuthProviderSdkKeys = (options) => (options.client ?? client).post({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/projects/auth/keys",
	...options,
	headers: {
		"Content-Type": "application/json",
		...options.headers
	}
});
/**
* Create new auth user
*
* Deprecated. Use `/projects/{project_id}/branches/{branch_id}/auth/users` instead. Removal scheduled for March 1, 2026.
* The user will be created in your neon_auth.users_sync table and automatically propagated to your auth project, whether Neon-managed or provider-owned.
*
*
* @deprecated
*/
const createNeonAuthNewUser = (options) => (options.client ?? client).post({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/projects/auth/user",
	...options,
	headers: {
		"Content-Type": "application/json",
		...options.headers
	}
});
/**
* Create new auth user
*
* Creates a new user in the Neon Auth user directory for the specified branch.
* The user is created in the `neon_auth.users_sync` table and can immediately authenticate
* using the branch's configured auth providers.
*
*/
const createBranchNeonAuthNewUser = (options) => (options.client ?? client).post({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/projects/{project_id}/branches/{branch_id}/auth/users",
	...options,
	headers: {
		"Content-Type": "application/json",
		...options.headers
	}
});
/**
* Delete auth user
*
* Deletes the specified user from the Neon Auth user directory for the specified branch.
* Removes the user record from `neon_auth.users_sync`. This action cannot be undone.
*
*/
const deleteBranchNeonAuthUser = (options) => (options.client ?? client).delete({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/projects/{project_id}/branches/{branch_id}/auth/users/{auth_user_id}",
	...options
});
/**
* Update auth user role
*
* Updates the role of a user in the Neon Auth user directory for the specified branch.
* The role controls the user's level of access within the Neon Auth integration.
*
*/
const updateNeonAuthUserRole = (options) => (options.client ?? client).put({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/projects/{project_id}/branches/{branch_id}/auth/users/{auth_user_id}/role",
	...options,
	headers: {
		"Content-Type": "application/json",
		...options.headers
	}
});
/**
* Delete auth user
*
* Deprecated. Use `/projects/{project_id}/branches/{branch_id}/auth/users/{auth_user_id}` instead. Removal scheduled for March 1, 2026.
*
*
* @deprecated
*/
const deleteNeonAuthUser = (options) => (options.client ?? client).delete({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/projects/{project_id}/auth/users/{auth_user_id}",
	...options
});
/**
* Transfer Neon-managed auth project to your own account
*
* Transfers ownership of your Neon-managed auth project to your own auth provider account.
*
*/
const transferNeonAuthProviderProject = (options) => (options.client ?? client).post({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/projects/auth/transfer_ownership",
	...options,
	headers: {
		"Content-Type": "application/json",
		...options.headers
	}
});
/**
* List active integrations with auth providers
*
* Deprecated. Use `/projects/{project_id}/branches/{branch_id}/auth` instead. Removal scheduled for March 1, 2026.
*
* @deprecated
*/
const listNeonAuthIntegrations = (options) => (options.client ?? client).get({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/projects/{project_id}/auth/integrations",
	...options
});
/**
* List OAuth providers
*
* Deprecated. Use `/projects/{project_id}/branches/{branch_id}/auth/oauth_providers` instead. Removal scheduled for March 1, 2026.
*
*
* @deprecated
*/
const listNeonAuthOauthProviders = (options) => (options.client ?? client).get({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/projects/{project_id}/auth/oauth_providers",
	...options
});
/**
* Add an OAuth provider
*
* Deprecated. Use `/projects/{project_id}/branches/{branch_id}/auth/oauth_providers` instead. Removal scheduled for March 1, 2026.
*
*
* @deprecated
*/
const addNeonAuthOauthProvider = (options) => (options.client ?? client).post({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/projects/{project_id}/auth/oauth_providers",
	...options,
	headers: {
		"Content-Type": "application/json",
		...options.headers
	}
});
/**
* List OAuth providers for the branch
*
* Lists the OAuth providers configured for the specified branch's Neon Auth integration.
*
*/
const listBranchNeonAuthOauthProviders = (options) => (options.client ?? client).get({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/projects/{project_id}/branches/{branch_id}/auth/oauth_providers",
	...options
});
/**
* Add an OAuth provider
*
* Adds an OAuth provider configuration to the specified branch's Neon Auth integration.
* After adding, users can authenticate using the configured provider.
*
*/
const addBranchNeonAuthOauthProvider = (options) => (options.client ?? client).post({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/projects/{project_id}/branches/{branch_id}/auth/oauth_providers",
	...options,
	headers: {
		"Content-Type": "application/json",
		...options.headers
	}
});
/**
* Delete OAuth provider
*
* Deprecated. Use `/projects/{project_id}/branches/{branch_id}/auth/oauth_providers/{oauth_provider_id}` instead. Removal scheduled for March 1, 2026.
*
*
* @deprecated
*/
const deleteNeonAuthOauthProvider = (options) => (options.client ?? client).delete({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/projects/{project_id}/auth/oauth_providers/{oauth_provider_id}",
	...options
});
/**
* Update OAuth provider
*
* Deprecated. Use `/projects/{project_id}/branches/{branch_id}/auth/oauth_providers/{oauth_provider_id}` instead. Removal scheduled for March 1, 2026.
*
*
* @deprecated
*/
const updateNeonAuthOauthProvider = (options) => (options.client ?? client).patch({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/projects/{project_id}/auth/oauth_providers/{oauth_provider_id}",
	...options,
	headers: {
		"Content-Type": "application/json",
		...options.headers
	}
});
/**
* Delete OAuth provider
*
* Deletes an OAuth provider from the specified project.
*
*/
const deleteBranchNeonAuthOauthProvider = (options) => (options.client ?? client).delete({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/projects/{project_id}/branches/{branch_id}/auth/oauth_providers/{oauth_provider_id}",
	...options
});
/**
* Update OAuth provider
*
* Updates an OAuth provider for the specified project.
*
*/
const updateBranchNeonAuthOauthProvider = (options) => (options.client ?? client).patch({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/projects/{project_id}/branches/{branch_id}/auth/oauth_providers/{oauth_provider_id}",
	...options,
	headers: {
		"Content-Type": "application/json",
		...options.headers
	}
});
/**
* Retrieve email server configuration
*
* Deprecated. Use `/projects/{project_id}/branches/{branch_id}/auth/email_provider` instead. Removal scheduled for March 1, 2026.
*
*
* @deprecated
*/
const getNeonAuthEmailServer = (options) => (options.client ?? client).get({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/projects/{project_id}/auth/email_server",
	...options
});
/**
* Update email server configuration
*
* Deprecated. Use `/projects/{project_id}/branches/{branch_id}/auth/email_provider` instead. Removal scheduled for March 1, 2026.
*
*
* @deprecated
*/
const updateNeonAuthEmailServer = (options) => (options.client ?? client).patch({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/projects/{project_id}/auth/email_server",
	...options,
	headers: {
		"Content-Type": "application/json",
		...options.headers
	}
});
/**
* Send test email
*
* Sends a test email using the SMTP server settings supplied in the request body to verify connectivity and credentials.
* The request body must include the full SMTP server settings
* (`host`, `port`, `username`, `password`, `sender_email`, `sender_name`) and the `recipient_email` address.
*
* Deprecated: to test a branch's already-saved configuration, use `sendNeonAuthEmailProviderTest`, which
* reuses the stored SMTP password server-side so the caller never has to re-supply (or be able to read) it.
* This endpoint remains available for testing an unsaved full configuration and for non-Better-Auth providers.
*
*
* @deprecated
*/
const sendNeonAuthTestEmail = (options) => (options.client ?? client).post({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/projects/{project_id}/branches/{branch_id}/auth/send_test_email",
	...options,
	headers: {
		"Content-Type": "application/json",
		...options.headers
	}
});
/**
* Send test email using the saved email provider
*
* Sends a test email using the branch's already-saved custom SMTP configuration. Only the
* `recipient_email` is provided — the stored SMTP settings and password are used server-side,
* so the caller does not need to re-supply (or be able to read) the password. This avoids the
* GET response's masked password being sent back, which would fail SMTP authentication.
*
* Requires a configured custom SMTP provider on a Better Auth integration. A shared provider,
* a missing configuration, or a non-Better-Auth integration is rejected.
*
*/
const sendNeonAuthEmailProviderTest = (options) => (options.client ?? client).post({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/projects/{project_id}/branches/{branch_id}/auth/email_provider/test",
	...options,
	headers: {
		"Content-Type": "application/json",
		...options.headers
	}
});
/**
* Retrieve email and password configuration
*
* Retrieves the email and password authentication configuration for the specified branch's Neon Auth integration,
* including whether it is enabled and the email verification method.
*
*/
const getNeonAuthEmailAndPasswordConfig = (options) => (options.client ?? client).get({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/projects/{project_id}/branches/{branch_id}/auth/email_and_password",
	...options
});
/**
* Update email and password configuration
*
* Updates the email and password authentication configuration for the specified branch's Neon Auth integration.
* Only the fields provided in the request body are updated.
*
*/
const updateNeonAuthEmailAndPasswordConfig = (options) => (options.client ?? client).patch({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/projects/{project_id}/branches/{branch_id}/auth/email_and_password",
	...options,
	headers: {
		"Content-Type": "application/json",
		...options.headers
	}
});
/**
* Retrieve email provider configuration
*
* Retrieves the email provider configuration for the specified branch's Neon Auth integration,
* including the provider type and server settings.
*
*/
const getNeonAuthEmailProvider = (options) => (options.client ?? client).get({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/projects/{project_id}/branches/{branch_id}/auth/email_provider",
	...options
});
/**
* Update email provider configuration
*
* Updates the email provider configuration for the specified branch's Neon Auth integration.
* The email provider handles transactional messages such as verification emails and password reset links.
*
* Partial `standard` updates — omitting fields to keep their stored values — are supported only for
* Better Auth integrations, which merge omitted fields server-side. Legacy Stack Auth integrations do
* not merge and require all six `standard` fields (`host`, `port`, `username`, `password`,
* `sender_email`, `sender_name`) on every update; a partial `standard` body is rejected with 400.
*
*/
const updateNeonAuthEmailProvider = (options) => (options.client ?? client).patch({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/projects/{project_id}/branches/{branch_id}/auth/email_provider",
	...options,
	headers: {
		"Content-Type": "application/json",
		...options.headers
	}
});
/**
* Delete integration with auth provider
*
* Deprecated. Use `/projects/{project_id}/branches/{branch_id}/auth` instead. Removal scheduled for March 1, 2026.
*
* @deprecated
*/
const deleteNeonAuthIntegration = (options) => (options.client ?? client).delete({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/projects/{project_id}/auth/integration/{auth_provider}",
	...options,
	headers: {
		"Content-Type": "application/json",
		...options.headers
	}
});
/**
* Retrieve connection URI
*
* Retrieves a connection URI for the specified database.
* The URI uses the standard PostgreSQL connection string format. Set `pooled=true` to include the `-pooler` suffix for a connection pooler URI.
*
*/
const getConnectionUri = (options) => (options.client ?? client).get({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/projects/{project_id}/connection_uri",
	...options
});
/**
* Retrieve localhost allow setting
*
* Retrieves the localhost allow setting for the specified branch's Neon Auth integration.
* When enabled, authentication flows work from `localhost` without adding it to the redirect URI whitelist.
*
*/
const getNeonAuthAllowLocalhost = (options) => (options.client ?? client).get({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/projects/{project_id}/branches/{branch_id}/auth/allow_localhost",
	...options
});
/**
* Update localhost allow setting
*
* Updates the localhost allow setting for the specified branch's Neon Auth integration.
* When enabled, authentication flows work from `localhost` without adding it to the redirect URI whitelist.
*
*/
const updateNeonAuthAllowLocalhost = (options) => (options.client ?? client).patch({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/projects/{project_id}/branches/{branch_id}/auth/allow_localhost",
	...options,
	headers: {
		"Content-Type": "application/json",
		...options.headers
	}
});
/**
* Retrieve Neon Auth plugin configurations
*
* Returns all plugin configurations for Neon Auth in a single response.
* This endpoint aggregates organization, email provider, email and password,
* OAuth providers, and localhost settings.
*
*/
const getNeonAuthPluginConfigs = (options) => (options.client ?? client).get({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/projects/{project_id}/branches/{branch_id}/auth/plugins",
	...options
});
/**
* Update organization plugin configuration
*
* Updates the organization plugin configuration for Neon Auth.
* The organization plugin enables multi-tenant organization support.
*
*/
const updateNeonAuthOrganizationPlugin = (options) => (options.client ?? client).patch({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/projects/{project_id}/branches/{branch_id}/auth/plugins/organization",
	...options,
	headers: {
		"Content-Type": "application/json",
		...options.headers
	}
});
/**
* Update auth configuration
*
* Updates the auth configuration for the branch.
* Currently supports updating the application name used in auth emails.
*
*/
const updateNeonAuthConfig = (options) => (options.client ?? client).patch({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/projects/{project_id}/branches/{branch_id}/auth/config",
	...options,
	headers: {
		"Content-Type": "application/json",
		...options.headers
	}
});
/**
* Update magic link plugin configuration
*
* Updates the magic link plugin configuration for Neon Auth.
* The magic link plugin enables passwordless authentication via email magic links.
*
*/
const updateNeonAuthMagicLinkPlugin = (options) => (options.client ?? client).patch({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/projects/{project_id}/branches/{branch_id}/auth/plugins/magic-link",
	...options,
	headers: {
		"Content-Type": "application/json",
		...options.headers
	}
});
/**
* Retrieve phone number plugin configuration
*
* Returns the phone number plugin configuration for Neon Auth.
* The phone number plugin enables phone-based OTP authentication.
*
*/
const getNeonAuthPhoneNumberPlugin = (options) => (options.client ?? client).get({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/projects/{project_id}/branches/{branch_id}/auth/plugins/phone-number",
	...options
});
/**
* Update phone number plugin configuration
*
* Updates the phone number plugin configuration for Neon Auth.
* Only the fields provided in the request body are updated; omitted fields retain their current values.
* The phone number plugin enables phone-based OTP authentication.
* OTP codes are delivered via the `send.otp` webhook event with `delivery_preference: "sms"`.
* A webhook must be configured with the `send.otp` event enabled for SMS delivery to work.
*
*/
const updateNeonAuthPhoneNumberPlugin = (options) => (options.client ?? client).patch({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/projects/{project_id}/branches/{branch_id}/auth/plugins/phone-number",
	...options,
	headers: {
		"Content-Type": "application/json",
		...options.headers
	}
});
/**
* Retrieve Neon Auth webhook configuration
*
* Returns the webhook configuration for the specified branch's Neon Auth integration,
* including the endpoint URL and the events that trigger it.
*
*/
const getNeonAuthWebhookConfig = (options) => (options.client ?? client).get({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/projects/{project_id}/branches/{branch_id}/auth/webhooks",
	...options
});
/**
* Update Neon Auth webhook configuration
*
* Updates the webhook configuration for the specified branch's Neon Auth integration.
* Webhooks notify an external endpoint when auth events occur, such as user creation or sign-in.
*
*/
const updateNeonAuthWebhookConfig = (options) => (options.client ?? client).put({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/projects/{project_id}/branches/{branch_id}/auth/webhooks",
	...options,
	headers: {
		"Content-Type": "application/json",
		...options.headers
	}
});
/**
* List branches
*
* Retrieves a list of branches for the specified project.
*
* Each Neon project has a root branch named `main`.
* A `branch_id` value has a `br-` prefix.
* A project may contain child branches that were branched from `main` or from another branch.
* A parent branch is identified by the `parent_id` value, which is the `id` of the parent branch.
* For related information, see [Manage branches](https://neon.com/docs/manage/branches/).
*
*/
const listProjectBranches = (options) => (options.client ?? client).get({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/projects/{project_id}/branches",
	...options
});
/**
* Create branch
*
* Creates a branch in the specified project.
* No request body is required, but you can specify one to create a compute endpoint or select a non-default parent branch.
* By default, the branch is created from the project's default branch with no compute endpoint, and the branch name is auto-generated.
* To access the branch, add a `read_write` endpoint.
* Each branch supports one read-write endpoint and multiple read-only endpoints.
* For related information, see [Manage branches](https://neon.com/docs/manage/branches/).
*
*/
const createProjectBranch = (options) => (options.client ?? client).post({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/projects/{project_id}/branches",
	...options,
	headers: {
		"Content-Type": "application/json",
		...options.headers
	}
});
/**
* Create anonymized branch
*
* Creates a new branch with anonymized data using PostgreSQL Anonymizer for static masking.
* This allows developers to work with masked production data.
* Optionally, provide `masking_rules` to set initial masking rules for the branch
* and `start_anonymization` to automatically start anonymization after creation. This
* combines functionality of updating masking rules and starting anonymization into the
* branch creation request.
*
* **Note**: This endpoint is currently in Beta.
*
*/
const createProjectBranchAnonymized = (options) => (options.client ?? client).post({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/projects/{project_id}/branch_anonymized",
	...options,
	headers: {
		"Content-Type": "application/json",
		...options.headers
	}
});
/**
* Retrieve number of branches
*
* Retrieves the total number of branches in the specified project.
* Supports an optional `search` parameter to count branches matching a name filter.
*
*/
const countProjectBranches = (options) => (options.client ?? client).get({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/projects/{project_id}/branches/count",
	...options
});
/**
* Delete branch
*
* Deletes the specified branch from a project and places all compute endpoints into an idle state, breaking existing client connections.
*
* The deletion completes after all operations finish.
* You cannot delete a project's root or default branch, or a branch that has a child branch.
* A project must have at least one branch.
*
* For related information, see [Manage branches](https://neon.com/docs/manage/branches/).
*
*/
const deleteProjectBranch = (options) => (options.client ?? client).delete({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/projects/{project_id}/branches/{branch_id}",
	...options
});
/**
* Retrieve branch details
*
* Retrieves information about the specified branch.
* A `branch_id` value has a `br-` prefix.
*
* Each Neon project is initially created with a root and default branch named `main`.
* A project can contain one or more branches.
* A parent branch is identified by a `parent_id` value, which is the `id` of the parent branch.
* For related information, see [Manage branches](https://neon.com/docs/manage/branches/).
*
*/
const getProjectBranch = (options) => (options.client ?? client).get({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/projects/{project_id}/branches/{branch_id}",
	...options
});
/**
* Update branch
*
* Updates the specified branch.
* For more information, see [Manage branches](https://neon.com/docs/manage/branches/).
*
*/
const updateProjectBranch = (options) => (options.client ?? client).patch({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/projects/{project_id}/branches/{branch_id}",
	...options,
	headers: {
		"Content-Type": "application/json",
		...options.headers
	}
});
/**
* Restore branch to a historical state
*
* Restores a branch to an earlier state in its own or another branch's history
* by specifying an LSN or timestamp.
* Creates a new branch from the historical state.
*
*/
const restoreProjectBranch = (options) => (options.client ?? client).post({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/projects/{project_id}/branches/{branch_id}/restore",
	...options,
	headers: {
		"Content-Type": "application/json",
		...options.headers
	}
});
/**
* Retrieve database schema
*
* Retrieves the database schema. Specify `lsn` or `timestamp` (not both) to read at a point in time; omit both to read from the database's head.
*/
const getProjectBranchSchema = (options) => (options.client ?? client).get({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/projects/{project_id}/branches/{branch_id}/schema",
	...options
});
/**
* Compare database schema
*
* Compares the schema from the specified database with another branch's schema.
*/
const getProjectBranchSchemaComparison = (options) => (options.client ?? client).get({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/projects/{project_id}/branches/{branch_id}/compare_schema",
	...options
});
/**
* Retrieve masking rules
*
* Retrieves the masking rules for the specified anonymized branch.
* Masking rules define how sensitive data should be anonymized using PostgreSQL Anonymizer.
*
* **Note**: This endpoint is currently in Beta.
*
*/
const getMaskingRules = (options) => (options.client ?? client).get({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/projects/{project_id}/branches/{branch_id}/masking_rules",
	...options
});
/**
* Update masking rules
*
* Updates the masking rules for the specified anonymized branch.
* Masking rules define how sensitive data should be anonymized using PostgreSQL Anonymizer.
*
* **Note**: This endpoint is currently in Beta.
*
*/
const updateMaskingRules = (options) => (options.client ?? client).patch({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/projects/{project_id}/branches/{branch_id}/masking_rules",
	...options,
	headers: {
		"Content-Type": "application/json",
		...options.headers
	}
});
/**
* Retrieve anonymized branch status
*
* Retrieves the current status of an anonymized branch, including its state and progress information.
* This endpoint allows you to monitor the anonymization process from initialization through completion.
* Only anonymized branches will have status information available.
*
* **Note**: This endpoint is currently in Beta.
*
*/
const getAnonymizedBranchStatus = (options) => (options.client ?? client).get({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/projects/{project_id}/branches/{branch_id}/anonymized_status",
	...options
});
/**
* Start anonymization
*
* Starts the anonymization process for an anonymized branch that is in the initialized, error, or anonymized state.
* This will apply all defined masking rules to anonymize sensitive data in the branch databases.
* The branch must be an anonymized branch to start anonymization.
*
* **Note**: This endpoint is currently in Beta.
*
*/
const startAnonymization = (options) => (options.client ?? client).post({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/projects/{project_id}/branches/{branch_id}/anonymize",
	...options
});
/**
* Set branch as default
*
* Sets the specified branch as the project's default branch.
* The default designation is automatically removed from the previous default branch.
* For more information, see [Manage branches](https://neon.com/docs/manage/branches/).
*
*/
const setDefaultProjectBranch = (options) => (options.client ?? client).post({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/projects/{project_id}/branches/{branch_id}/set_as_default",
	...options
});
/**
* Finalize branch restore from snapshot
*
* Finalize the restore operation for a branch created from a snapshot.
* This operation updates the branch so it functions as the original branch it replaced.
* This includes:
* - Reassigning any computes from the original branch to the restored branch (this will restart the computes)
* - Renaming the restored branch to the original branch's name
* - Renaming the original branch so it no longer uses the original name
*
* This operation only applies to branches created using the `restoreSnapshot` endpoint with `finalize_restore: false`.
*
*/
const finalizeRestoreBranch = (options) => (options.client ?? client).post({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/projects/{project_id}/branches/{branch_id}/finalize_restore",
	...options,
	headers: {
		"Content-Type": "application/json",
		...options.headers
	}
});
/**
* List branch endpoints
*
* Retrieves a list of compute endpoints for the specified branch.
* Neon permits only one read-write compute endpoint per branch.
* A branch can have multiple read-only compute endpoints.
*
*/
const listProjectBranchEndpoints = (options) => (options.client ?? client).get({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/projects/{project_id}/branches/{branch_id}/endpoints",
	...options
});
/**
* List databases
*
* Retrieves a list of databases for the specified branch.
* A branch can have multiple databases.
* For related information, see [Manage databases](https://neon.com/docs/manage/databases/).
*
*/
const listProjectBranchDatabases = (options) => (options.client ?? client).get({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/projects/{project_id}/branches/{branch_id}/databases",
	...options
});
/**
* Create database
*
* Creates a database in the specified branch.
* A branch can have multiple databases.
* For related information, see [Manage databases](https://neon.com/docs/manage/databases/).
*
*/
const createProjectBranchDatabase = (options) => (options.client ?? client).post({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/projects/{project_id}/branches/{branch_id}/databases",
	...options,
	headers: {
		"Content-Type": "application/json",
		...options.headers
	}
});
/**
* Delete database
*
* Deletes the specified database from the branch.
* For related information, see [Manage databases](https://neon.com/docs/manage/databases/).
*
*/
const deleteProjectBranchDatabase = (options) => (options.client ?? client).delete({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/projects/{project_id}/branches/{branch_id}/databases/{database_name}",
	...options
});
/**
* Retrieve database details
*
* Retrieves information about the specified database.
* For related information, see [Manage databases](https://neon.com/docs/manage/databases/).
*
*/
const getProjectBranchDatabase = (options) => (options.client ?? client).get({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/projects/{project_id}/branches/{branch_id}/databases/{database_name}",
	...options
});
/**
* Update database
*
* Updates the specified database in the branch.
* For related information, see [Manage databases](https://neon.com/docs/manage/databases/).
*
*/
const updateProjectBranchDatabase = (options) => (options.client ?? client).patch({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/projects/{project_id}/branches/{branch_id}/databases/{database_name}",
	...options,
	headers: {
		"Content-Type": "application/json",
		...options.headers
	}
});
/**
* List roles
*
* Retrieves a list of Postgres roles from the specified branch.
* For related information, see [Manage roles](https://neon.com/docs/manage/roles/).
*
*/
const listProjectBranchRoles = (options) => (options.client ?? client).get({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/projects/{project_id}/branches/{branch_id}/roles",
	...options
});
/**
* Create role
*
* Creates a Postgres role in the specified branch.
* For related information, see [Manage roles](https://neon.com/docs/manage/roles/).
*
* Connections established to the active compute endpoint will be dropped.
* If the compute endpoint is idle, the endpoint becomes active for a short period of time and is suspended afterward.
*
*/
const createProjectBranchRole = (options) => (options.client ?? client).post({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/projects/{project_id}/branches/{branch_id}/roles",
	...options,
	headers: {
		"Content-Type": "application/json",
		...options.headers
	}
});
/**
* Delete role
*
* Deletes the specified Postgres role from the branch.
* For related information, see [Manage roles](https://neon.com/docs/manage/roles/).
*
*/
const deleteProjectBranchRole = (options) => (options.client ?? client).delete({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/projects/{project_id}/branches/{branch_id}/roles/{role_name}",
	...options
});
/**
* Retrieve role details
*
* Retrieves details about the specified role.
* In Neon, the terms "role" and "user" are synonymous.
* For related information, see [Manage roles](https://neon.com/docs/manage/roles/).
*
*/
const getProjectBranchRole = (options) => (options.client ?? client).get({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/projects/{project_id}/branches/{branch_id}/roles/{role_name}",
	...options
});
/**
* Retrieve role password
*
* Retrieves the password for the specified Postgres role, if possible.
* For related information, see [Manage roles](https://neon.com/docs/manage/roles/).
*
*/
const getProjectBranchRolePassword = (options) => (options.client ?? client).get({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/projects/{project_id}/branches/{branch_id}/roles/{role_name}/reveal_password",
	...options
});
/**
* Reset role password
*
* Resets the password for the specified Postgres role.
* Returns a new password and operations. The new password is ready to use when the last operation finishes.
* The old password remains valid until last operation finishes.
* Connections to the compute endpoint are dropped. If idle,
* the compute endpoint becomes active for a short period of time.
*
* For related information, see [Manage roles](https://neon.com/docs/manage/roles/).
*
*/
const resetProjectBranchRolePassword = (options) => (options.client ?? client).post({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/projects/{project_id}/branches/{branch_id}/roles/{role_name}/reset_password",
	...options
});
/**
* List VPC endpoint restrictions
*
* Lists VPC endpoint restrictions for the specified Neon project.
*
*/
const listProjectVpcEndpoints = (options) => (options.client ?? client).get({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/projects/{project_id}/vpc_endpoints",
	...options
});
/**
* Delete VPC endpoint restriction
*
* Removes the specified VPC endpoint restriction from a Neon project.
*
*/
const deleteProjectVpcEndpoint = (options) => (options.client ?? client).delete({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/projects/{project_id}/vpc_endpoints/{vpc_endpoint_id}",
	...options
});
/**
* Set VPC endpoint restriction
*
* Sets or updates a VPC endpoint restriction for a Neon project.
* When a VPC endpoint restriction is set, the project only accepts connections
* from the specified VPC.
* A VPC endpoint can be set as a restriction only after it is assigned to the
* parent organization of the Neon project.
*
*/
const assignProjectVpcEndpoint = (options) => (options.client ?? client).post({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/projects/{project_id}/vpc_endpoints/{vpc_endpoint_id}",
	...options,
	headers: {
		"Content-Type": "application/json",
		...options.headers
	}
});
/**
* List compute endpoints
*
* Retrieves a list of compute endpoints for the specified project.
* A compute endpoint is a Neon compute instance.
* For information about compute endpoints, see [Manage computes](https://neon.com/docs/manage/endpoints/).
*
*/
const listProjectEndpoints = (options) => (options.client ?? client).get({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/projects/{project_id}/endpoints",
	...options
});
/**
* Create compute endpoint
*
* Creates a compute endpoint for the specified branch.
* A compute endpoint is a Neon compute instance.
* There is a maximum of one read-write compute endpoint per branch.
* If the specified branch already has a read-write compute endpoint, the operation fails.
* A branch can have multiple read-only compute endpoints.
*
* For more information about compute endpoints, see [Manage computes](https://neon.com/docs/manage/endpoints/).
*
*/
const createProjectEndpoint = (options) => (options.client ?? client).post({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/projects/{project_id}/endpoints",
	...options,
	headers: {
		"Content-Type": "application/json",
		...options.headers
	}
});
/**
* Delete compute endpoint
*
* Deletes the specified compute endpoint.
* A compute endpoint is a Neon compute instance.
* Deleting a compute endpoint drops existing network connections to the compute endpoint.
* The deletion is completed when the last operation in the chain finishes successfully.
*
* An `endpoint_id` has an `ep-` prefix.
* For information about compute endpoints, see [Manage computes](https://neon.com/docs/manage/endpoints/).
*
*/
const deleteProjectEndpoint = (options) => (options.client ?? client).delete({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/projects/{project_id}/endpoints/{endpoint_id}",
	...options
});
/**
* Retrieve compute endpoint details
*
* Retrieves information about the specified compute endpoint.
* A compute endpoint is a Neon compute instance.
* An `endpoint_id` has an `ep-` prefix.
* For information about compute endpoints, see [Manage computes](https://neon.com/docs/manage/endpoints/).
*
*/
const getProjectEndpoint = (options) => (options.client ?? client).get({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/projects/{project_id}/endpoints/{endpoint_id}",
	...options
});
/**
* Update compute endpoint
*
* Updates the specified compute endpoint.
*
* An `endpoint_id` has an `ep-` prefix. A `branch_id` has a `br-` prefix.
* For more information about compute endpoints, see [Manage computes](https://neon.com/docs/manage/endpoints/).
*
* If the returned list of operations is not empty, the compute endpoint is not ready to use.
* The client must wait for the last operation to finish before using the compute endpoint.
* If the compute endpoint was idle before the update, it becomes active for a short period of time,
* and the control plane suspends it again after the update.
*
*/
const updateProjectEndpoint = (options) => (options.client ?? client).patch({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/projects/{project_id}/endpoints/{endpoint_id}",
	...options,
	headers: {
		"Content-Type": "application/json",
		...options.headers
	}
});
/**
* Start compute endpoint
*
* Starts a compute endpoint.
* The compute endpoint is ready to use after the last operation in the chain finishes successfully.
*
* An `endpoint_id` has an `ep-` prefix.
* For information about compute endpoints, see [Manage computes](https://neon.com/docs/manage/endpoints/).
*
*/
const startProjectEndpoint = (options) => (options.client ?? client).post({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/projects/{project_id}/endpoints/{endpoint_id}/start",
	...options
});
/**
* Suspend compute endpoint
*
* Suspends the specified compute endpoint.
* An `endpoint_id` has an `ep-` prefix.
* For information about compute endpoints, see [Manage computes](https://neon.com/docs/manage/endpoints/).
*
*/
const suspendProjectEndpoint = (options) => (options.client ?? client).post({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/projects/{project_id}/endpoints/{endpoint_id}/suspend",
	...options
});
/**
* Restart compute endpoint
*
* Restarts the specified compute endpoint by immediately suspending it and then starting it again.
* An `endpoint_id` has an `ep-` prefix.
* For information about compute endpoints, see [Manage computes](https://neon.com/docs/manage/endpoints/).
*
*/
const restartProjectEndpoint = (options) => (options.client ?? client).post({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/projects/{project_id}/endpoints/{endpoint_id}/restart",
	...options
});
/**
* Retrieve project consumption metrics (legacy plans)
*
* Retrieves consumption metrics for Scale, Business, and Enterprise plan projects. History begins at the time of upgrade.
* Results are ordered by time in ascending order (oldest to newest).
* Issuing a call to this API does not wake a project's compute endpoint.
*
*/
const getConsumptionHistoryPerProject = (options) => (options.client ?? client).get({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/consumption_history/projects",
	...options
});
/**
* Retrieve project consumption metrics
*
* Returns consumption metrics for up to `limit` projects per page. If `project_ids` is omitted,
* projects in the organization are included across pages (use `cursor`). If `project_ids` is
* provided, the response is limited to those projects (up to 100). Available for accounts on
* Launch, Scale, Agent, Business, and Enterprise plans.
*
* History starts when the account upgrades to an eligible plan.
*
* The `metrics` query parameter is required. Supported values:
* `compute_unit_seconds`, `root_branch_bytes_month`, `child_branch_bytes_month`,
* `instant_restore_bytes_month`, `public_network_transfer_bytes`, `private_network_transfer_bytes`,
* `extra_branches_month`, `snapshot_storage_bytes_month`.
*
* Consumption metrics within each project are returned in ascending time order (oldest first).
* This request does not wake project computes.
*
*/
const getConsumptionHistoryPerProjectV2 = (options) => (options.client ?? client).get({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/consumption_history/v2/projects",
	...options
});
/**
* Retrieve branch consumption metrics
*
* Returns consumption metrics for each branch across one or more projects listed in
* `project_ids` (1 to 100 projects). Available for accounts on paid usage-based Launch, Scale,
* Agent, and Enterprise plans.
*
* History starts when the account first ingests branch-level consumption data.
*
* The `metrics` query parameter is required. Only these six values are supported on this
* endpoint:
* `compute_unit_seconds`, `root_branch_bytes_month`, `child_branch_bytes_month`,
* `instant_restore_bytes_month`, `public_network_transfer_bytes`, `private_network_transfer_bytes`.
*
* This endpoint does not support `extra_branches_month` or `snapshot_storage_bytes_month`.
* Use `GET /consumption_history/v2/projects` for those.
*
* Consumption metrics within each branch are returned in ascending time order (oldest first).
* This request does not wake project computes.
*
*/
const getConsumptionHistoryPerBranchV2 = (options) => (options.client ?? client).get({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/consumption_history/v2/branches",
	...options
});
/**
* Retrieve organization details
*
* Retrieves details for the specified organization, including its name, plan, and configuration.
*
*/
const getOrganization = (options) => (options.client ?? client).get({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/organizations/{org_id}",
	...options
});
/**
* List organization API keys
*
* Retrieves the API keys for the specified organization.
* The response does not include API key tokens. A token is only provided when creating an API key.
* API keys can also be managed in the Neon Console.
* For more information, see [Manage API keys](https://neon.com/docs/manage/api-keys/).
*
*/
const listOrgApiKeys = (options) => (options.client ?? client).get({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/organizations/{org_id}/api_keys",
	...options
});
/**
* Create organization API key
*
* Creates an API key for the specified organization.
* The `key_name` is a user-specified name for the key.
* Returns an `id` and `key`; the `key` is a randomly generated, 64-bit token required to access the Neon API.
* Store the key securely — it is only returned once.
* API keys can also be managed in the Neon Console.
* See [Manage API keys](https://neon.com/docs/manage/api-keys/).
*
*/
const createOrgApiKey = (options) => (options.client ?? client).post({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/organizations/{org_id}/api_keys",
	...options,
	headers: {
		"Content-Type": "application/json",
		...options.headers
	}
});
/**
* Revoke organization API key
*
* Revokes the specified organization API key.
* An API key that is no longer needed can be revoked.
* This action cannot be reversed.
* API keys can also be managed in the Neon Console.
* See [Manage API keys](https://neon.com/docs/manage/api-keys/).
*
*/
const revokeOrgApiKey = (options) => (options.client ?? client).delete({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/organizations/{org_id}/api_keys/{key_id}",
	...options
});
/**
* Remove organization spending limit
*
* Removes the configured monthly spending limit for the specified organization.
* Idempotent — removing an already-unset limit still succeeds.
* Available to organization admins on Launch and Scale plans only.
*
*/
const deleteOrganizationSpendingLimit = (options) => (options.client ?? client).delete({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/organizations/{org_id}/billing/spending_limit",
	...options
});
/**
* Retrieve organization spending limit
*
* Returns the configured monthly spending limit for the specified organization.
* `spending_limit_cents: null` indicates that no limit is currently set.
* Available to organization members with read access on Launch and Scale plans only.
*
*/
const getOrganizationSpendingLimit = (options) => (options.client ?? client).get({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/organizations/{org_id}/billing/spending_limit",
	...options
});
/**
* Set organization spending limit
*
* Sets the monthly spending limit for the specified organization.
* To remove a previously configured limit, send a DELETE request to this endpoint.
* When a limit is configured, email notifications are sent at 80% and 100% of the limit.
* Computes are not suspended when the limit is reached.
* Available to organization admins on Launch and Scale plans only.
*
*/
const setOrganizationSpendingLimit = (options) => (options.client ?? client).put({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/organizations/{org_id}/billing/spending_limit",
	...options,
	headers: {
		"Content-Type": "application/json",
		...options.headers
	}
});
/**
* List organization members
*
* Retrieves a paginated list of members for the specified organization.
*
*/
const getOrganizationMembers = (options) => (options.client ?? client).get({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/organizations/{org_id}/members",
	...options
});
/**
* Remove organization member
*
* Removes the specified member from the organization.
* Only organization admins can perform this action.
* The last admin in an organization cannot be removed.
*
*/
const removeOrganizationMember = (options) => (options.client ?? client).delete({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/organizations/{org_id}/members/{member_id}",
	...options
});
/**
* Retrieve organization member details
*
* Retrieves information about the specified organization member.
*
*/
const getOrganizationMember = (options) => (options.client ?? client).get({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/organizations/{org_id}/members/{member_id}",
	...options
});
/**
* Update role for organization member
*
* Updates the role of an existing member in the specified organization.
* The requested role must be valid for the organization.
* Only organization admins can call this endpoint.
*
*/
const updateOrganizationMember = (options) => (options.client ?? client).patch({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/organizations/{org_id}/members/{member_id}",
	...options,
	headers: {
		"Content-Type": "application/json",
		...options.headers
	}
});
/**
* List organization invitations
*
* Retrieves pending and accepted invitations for the specified organization.
*
*/
const getOrganizationInvitations = (options) => (options.client ?? client).get({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/organizations/{org_id}/invitations",
	...options
});
/**
* Create organization invitations
*
* Creates invitations for a specific organization.
* If the invited user has an existing account, they automatically join as a member.
* If they don't yet have an account, they are invited to create one, after which they become a member.
* Each invited user receives an email notification.
*
*/
const createOrganizationInvitations = (options) => (options.client ?? client).post({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/organizations/{org_id}/invitations",
	...options,
	headers: {
		"Content-Type": "application/json",
		...options.headers
	}
});
/**
* Transfer projects between organizations
*
* Transfers selected projects, identified by their IDs, from your organization to another specified organization.
*
*/
const transferProjectsFromOrgToOrg = (options) => (options.client ?? client).post({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/organizations/{source_org_id}/projects/transfer",
	...options,
	headers: {
		"Content-Type": "application/json",
		...options.headers
	}
});
/**
* List VPC endpoints across all regions
*
* Retrieves the list of VPC endpoints for the specified Neon organization across all regions.
*
*/
const listOrganizationVpcEndpointsAllRegions = (options) => (options.client ?? client).get({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/organizations/{org_id}/vpc/vpc_endpoints",
	...options
});
/**
* List VPC endpoints
*
* Retrieves the list of VPC endpoints for the specified Neon organization.
*
*/
const listOrganizationVpcEndpoints = (options) => (options.client ?? client).get({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/organizations/{org_id}/vpc/region/{region_id}/vpc_endpoints",
	...options
});
/**
* Delete VPC endpoint
*
* Deletes the VPC endpoint from the specified Neon organization.
* If you delete a VPC endpoint from a Neon organization, that VPC endpoint cannot
* be added back to the Neon organization.
*
*/
const deleteOrganizationVpcEndpoint = (options) => (options.client ?? client).delete({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/organizations/{org_id}/vpc/region/{region_id}/vpc_endpoints/{vpc_endpoint_id}",
	...options
});
/**
* Retrieve VPC endpoint details
*
* Retrieves the current state and configuration details of a specified VPC endpoint.
*
*/
const getOrganizationVpcEndpointDetails = (options) => (options.client ?? client).get({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/organizations/{org_id}/vpc/region/{region_id}/vpc_endpoints/{vpc_endpoint_id}",
	...options
});
/**
* Assign or update VPC endpoint
*
* Assigns a VPC endpoint to a Neon organization or updates its existing assignment.
*
*/
const assignOrganizationVpcEndpoint = (options) => (options.client ?? client).post({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/organizations/{org_id}/vpc/region/{region_id}/vpc_endpoints/{vpc_endpoint_id}",
	...options,
	headers: {
		"Content-Type": "application/json",
		...options.headers
	}
});
/**
* List supported regions
*
* Lists supported Neon regions.
*
* **Note:** Not all regions are available to all organizations. Pass the `org_id`
* parameter to get an accurate list of regions available to your organization.
*
*/
const getActiveRegions = (options) => (options?.client ?? client).get({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/regions",
	...options
});
/**
* Retrieve current user details
*
* Retrieves information about the currently authenticated Neon user,
* including account identifiers, plan details, and linked auth accounts.
*
*/
const getCurrentUserInfo = (options) => (options?.client ?? client).get({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/users/me",
	...options
});
/**
* List organizations for the current user
*
* Retrieves the organizations that the currently authenticated user belongs to.
*
* When called with an organization- or project-scoped API key (which is not
* tied to a user), this returns the single organization that owns the key.
*
*/
const getCurrentUserOrganizations = (options) => (options?.client ?? client).get({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/users/me/organizations",
	...options
});
/**
* Transfer projects from personal account to organization
*
* Deprecated. Personal accounts have been migrated to organizations, so this operation no longer applies. Removal scheduled for July 1, 2026.
*
*
* @deprecated
*/
const transferProjectsFromUserToOrg = (options) => (options.client ?? client).post({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/users/me/projects/transfer",
	...options,
	headers: {
		"Content-Type": "application/json",
		...options.headers
	}
});
/**
* Retrieve request authentication details
*
* Returns authentication details for the credentials used in the request,
* including the credential type (API key, Bearer token, or OAuth session)
* and the associated identity.
*
*/
const getAuthDetails = (options) => (options?.client ?? client).get({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/auth",
	...options
});
/**
* Create snapshot
*
* Creates a snapshot from the specified branch.
* This operation may initiate an asynchronous process.
*
*/
const createSnapshot = (options) => (options.client ?? client).post({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/projects/{project_id}/branches/{branch_id}/snapshot",
	...options
});
/**
* List project snapshots
*
* Lists the snapshots for the specified project.
* Each snapshot represents a point-in-time backup of the project data.
*
*/
const listSnapshots = (options) => (options.client ?? client).get({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/projects/{project_id}/snapshots",
	...options
});
/**
* Delete snapshot
*
* Deletes the specified snapshot.
*
*/
const deleteSnapshot = (options) => (options.client ?? client).delete({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/projects/{project_id}/snapshots/{snapshot_id}",
	...options
});
/**
* Update snapshot
*
* Updates the specified snapshot.
*
*/
const updateSnapshot = (options) => (options.client ?? client).patch({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/projects/{project_id}/snapshots/{snapshot_id}",
	...options,
	headers: {
		"Content-Type": "application/json",
		...options.headers
	}
});
/**
* Restore snapshot
*
* Restores the specified snapshot to a new branch,
* and optionally finalizes the restore operation to replace the original branch.
*
*/
const restoreSnapshot = (options) => (options.client ?? client).post({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/projects/{project_id}/snapshots/{snapshot_id}/restore",
	...options,
	headers: {
		"Content-Type": "application/json",
		...options.headers
	}
});
/**
* Retrieve backup schedule
*
* Returns the backup schedule for the specified branch, including the configured snapshot frequencies.
*
*/
const getSnapshotSchedule = (options) => (options.client ?? client).get({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/projects/{project_id}/branches/{branch_id}/backup_schedule",
	...options
});
/**
* Update backup schedule
*
* Updates the backup schedule for the specified branch.
* The schedule defines how often automatic snapshots are created (for example, `daily` or `weekly`). Requires a paid plan.
*
*/
const setSnapshotSchedule = (options) => (options.client ?? client).put({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/projects/{project_id}/branches/{branch_id}/backup_schedule",
	...options,
	headers: {
		"Content-Type": "application/json",
		...options.headers
	}
});
/**
* List buckets on the branch
*
* Lists branchable object storage buckets visible on the specified branch,
* including those inherited from ancestor branches.
*
* **Note**: This endpoint is currently in Beta.
*
*/
const listProjectBranchBuckets = (options) => (options.client ?? client).get({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/projects/{project_id}/branches/{branch_id}/buckets",
	...options
});
/**
* Create a bucket on the branch
*
* Creates a new branchable object storage bucket on the specified branch.
* Buckets are managed by the Neon Platform branchable object storage service.
*
* **Note**: This endpoint is currently in Beta.
*
*/
const createProjectBranchBucket = (options) => (options.client ?? client).post({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/projects/{project_id}/branches/{branch_id}/buckets",
	...options,
	headers: {
		"Content-Type": "application/json",
		...options.headers
	}
});
/**
* Delete a bucket on the branch
*
* Deletes the named bucket from the specified branch.
*
* **Note**: This endpoint is currently in Beta.
*
*/
const deleteProjectBranchBucket = (options) => (options.client ?? client).delete({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/projects/{project_id}/branches/{branch_id}/buckets/{bucket_name}",
	...options
});
/**
* Get branch object storage state
*
* Returns whether branchable object storage is usable for the specified
* branch. A 200 response means the branch is registered in the object storage
* service and the S3 data plane will accept requests for it. A 404
* response includes a `reason` field indicating why object storage is unavailable.
*
* **Note**: This endpoint is currently in Beta.
*
*/
const getProjectBranchStorage = (options) => (options.client ?? client).get({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/projects/{project_id}/branches/{branch_id}/storage",
	...options
});
/**
* Get branch AI Gateway endpoint
*
* Returns the AI Gateway endpoint host for the specified branch, used to
* render code-snippet base URLs. A 200 response means the branch is
* registered and this region serves the AI gateway. A 404 response
* includes a `reason` field indicating why the gateway is unavailable.
*
* **Note**: This endpoint is currently in Beta.
*
*/
const getProjectBranchAiGateway = (options) => (options.client ?? client).get({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/projects/{project_id}/branches/{branch_id}/ai_gateway",
	...options
});
/**
* Query branch logs
*
* Returns logs emitted by services running on the specified branch,
* ordered by timestamp according to `sort_order`.
*
* All supplied filters are combined with `AND`: a record is returned only
* when it matches every filter. `minimum_severity` and `severity_text` are
* independent filters, so setting both requires a record to clear the
* severity floor *and* match the exact severity text.
*
* Supply `logql` instead of the structured filters to run a raw LogQL
* expression. Combining it with any structured filter is rejected rather
* than silently ignored; `limit`, `sort_order`, and the time window still
* apply, because those bound the query rather than form part of the
* expression.
*
* Give the window either as `since` — a duration ending at `end_time`, or
* at the current time when `end_time` is omitted — or as an explicit
* `start_time`. Supplying both is rejected.
*
* A single response holds at most 1,000 records. When `is_truncated` is
* `true`, pass the returned `next_cursor` back as `cursor` to fetch the
* next page, repeating the time range and every filter unchanged.
*
* If no time range is supplied, the query covers the previous hour. The
* maximum supported time range is seven days. `end_time` is exclusive.
*
* **Note**: This endpoint is currently in Private Beta.
*
*/
const queryProjectBranchLogs = (options) => (options.client ?? client).post({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/projects/{project_id}/branches/{branch_id}/logs/query",
	...options,
	headers: {
		"Content-Type": "application/json",
		...options.headers
	}
});
/**
* List branch log fields
*
* Lists the low-cardinality log fields observed on this branch whose
* distinct values can be discovered with the log field-values endpoint.
*
* The set is computed per branch and grows as new fields are observed, so
* treat it as data rather than a fixed list: discover a field here, then
* pass it as `field_name` to the field-values endpoint.
*
* **Note**: This endpoint is currently in Private Beta.
*
*/
const listProjectBranchLogFields = (options) => (options.client ?? client).get({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/projects/{project_id}/branches/{branch_id}/logs/fields",
	...options
});
/**
* List branch log field values
*
* Lists the distinct values observed for a low-cardinality log field in
* the requested time range. Call the log fields endpoint first to learn
* which `field_name` values this branch supports; a field that branch has
* never emitted is rejected with `unknown_field`.
*
* Give the window either as `since` or as an explicit `start_time`;
* supplying both is rejected. If neither is given, the previous six hours
* are used. The maximum supported time range is seven days.
*
* **Note**: This endpoint is currently in Private Beta.
*
*/
const listProjectBranchLogFieldValues = (options) => (options.client ?? client).get({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/projects/{project_id}/branches/{branch_id}/logs/fields/{field_name}/values",
	...options
});
/**
* List objects in a bucket
*
* Lists objects visible in the named bucket on the specified branch,
* including those inherited from ancestor branches. Listing is served by
* the user's session (no customer S3 credentials required).
*
* When `delimiter` is supplied (typically `/`), keys are collapsed into
* common prefixes (`folders`) so callers can render a folder-style
* browser; keys that do not contain the delimiter after `prefix` are
* returned as `objects`.
*
* **Note**: This endpoint is currently in Beta.
*
*/
const listProjectBranchBucketObjects = (options) => (options.client ?? client).get({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/projects/{project_id}/branches/{branch_id}/buckets/{bucket_name}/objects",
	...options
});
/**
* Delete an object in a bucket
*
* Deletes the named object from the bucket on the specified branch.
* Served by the user's session (no customer S3 credentials required).
*
* **Note**: This endpoint is currently in Beta.
*
*/
const deleteProjectBranchBucketObject = (options) => (options.client ?? client).delete({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/projects/{project_id}/branches/{branch_id}/buckets/{bucket_name}/objects/{object_key}",
	...options
});
/**
* Download an object's bytes
*
* Streams the raw bytes of the named object from the bucket on the
* specified branch, including objects inherited from ancestor branches.
* Served by the user's session (no customer S3 credentials required).
*
* The body is returned as `application/octet-stream` so a browser treats
* it as a download; the `Content-Length` and `ETag` response headers echo
* the stored object metadata.
*
* BINARY-STREAM EXCEPTION TO THE BUILD-GENERATED-TYPES RULE (#7029): the
* successful 200 body is the raw object stream, proxied verbatim from the
* platform object storage admin endpoint. It is modeled as an
* `application/octet-stream` binary body (not a JSON response schema) and
* is streamed without buffering the whole object in memory. Error
* responses still use the generated `GeneralError` shape.
*
* **Note**: This endpoint is currently in Beta.
*
*/
const getProjectBranchBucketObject = (options) => (options.client ?? client).get({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/projects/{project_id}/branches/{branch_id}/buckets/{bucket_name}/objects/{object_key}/download",
	...options
});
/**
* Delete every object under a key prefix (folder) in a bucket
*
* Soft-deletes every object on the specified branch whose key starts with
* `prefix`, in a single call. Intended to back a "delete folder" action in
* an object browser: a `prefix` of `app/avatars/` removes every object
* beneath that folder. Served by the user's session (no customer S3
* credentials required).
*
* `prefix` must be non-empty, end with `/`, be at most 1024 bytes, and
* contain no control characters - a partial-segment prefix cannot
* accidentally delete sibling keys. Returns the number of objects
* soft-deleted (`deleted`), which may be 0 when no live object matched the
* prefix on this branch.
*
* Only objects physically present on this branch are tombstoned; objects
* inherited from an ancestor branch via copy-on-write (not materialized on
* this branch) are out of scope.
*
* **Note**: This endpoint is currently in Beta.
*
*/
const deleteProjectBranchBucketObjectsByPrefix = (options) => (options.client ?? client).delete({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/projects/{project_id}/branches/{branch_id}/buckets/{bucket_name}/objects-by-prefix",
	...options
});
/**
* Presign an upload or download for an object in a bucket
*
* Returns a presigned URL that transfers bytes directly to or from the
* object's bucket on the specified branch, without the caller ever
* handling S3 credentials. The `operation` field selects the direction:
*
* - `upload` returns a presigned `PUT` URL (the caller `PUT`s the file
* bytes straight to `url` with the returned `headers`). Authorized with
* project write access.
* - `download` returns a presigned `GET` URL (the caller `GET`s the
* bytes straight from `url`). Authorized with project read access.
*
* The platform mints a short-lived credential and builds the SigV4-signed
* URL against the branch's S3 data-plane host, returning it together with
* the HTTP method, any headers the caller must echo, and the URL's expiry.
*
* Served by the user's session (no customer S3 credentials required).
*
* **Note**: This endpoint is currently in Beta.
*
*/
const presignProjectBranchBucketObject = (options) => (options.client ?? client).post({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/projects/{project_id}/branches/{branch_id}/buckets/{bucket_name}/objects/{object_key}/presign",
	...options,
	headers: {
		"Content-Type": "application/json",
		...options.headers
	}
});
/**
* List credentials on the branch
*
* Returns metadata for customer-issued credentials on the branch.
* Secrets are never included.
*
* **Note**: This endpoint is currently in Beta.
*
*/
const listCredentials = (options) => (options.client ?? client).get({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/projects/{project_id}/branches/{branch_id}/credentials",
	...options
});
/**
* Issue a scoped credential on the branch
*
* Issues a new scoped service credential anchored to the specified
* branch. The response carries `api_token` and `s3_secret_access_key`
* exactly once — they are not stored server-side.
*
* **Note**: This endpoint is currently in Beta.
*
*/
const createCredential = (options) => (options.client ?? client).post({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/projects/{project_id}/branches/{branch_id}/credentials",
	...options,
	headers: {
		"Content-Type": "application/json",
		...options.headers
	}
});
/**
* Revoke a credential
*
* Soft-deletes the credential.  Idempotent.
*
* **Note**: This endpoint is currently in Beta.
*
*/
const revokeCredential = (options) => (options.client ?? client).delete({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/projects/{project_id}/branches/{branch_id}/credentials/{token_id}",
	...options
});
/**
* Reveal a credential's secrets
*
* Returns the live `api_token` and `s3_secret_access_key` of an existing
* credential, so a credential whose issuance response was lost can be
* recovered without minting a new one.
*
* This is a POST with an explicit `/reveal` verb so the secrets never ride
* a GET, where they would land in access logs, browser history and proxy
* caches. Revoked and expired credentials return 404, as does a
* `token_id` that does not belong to this project.
*
* A credential issued before secret retrieval was supported has no
* recoverable secret and returns 409 — rotate it to obtain one.
*
* **Note**: This endpoint is currently in Beta.
*
*/
const revealCredential = (options) => (options.client ?? client).post({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/projects/{project_id}/branches/{branch_id}/credentials/{token_id}/reveal",
	...options
});
/**
* Rotate a credential's secrets
*
* Replaces the secret material on an existing scoped credential in
* place. `token_id` is preserved — it is the `AWS_ACCESS_KEY_ID` for
* S3-compatible clients, so the access key id your application already
* holds keeps working and only the secret changes. This is the analog of
* resetting a Postgres password, not of issuing a second credential.
*
* The response carries the new `api_token` and `s3_secret_access_key`
* exactly once. Rotation is **not** idempotent: retrying after an
* ambiguous timeout mints another secret and supersedes the previous
* replacement, so a retry does not recover a lost response — it only
* invalidates the secret you did not receive. If you lose the response,
* issue a replacement credential and revoke this one.
*
* The old secret stops authenticating as soon as the rotation commits.
* Where a region caches credentials on its data-plane verifiers, a
* replica may briefly keep accepting the old secret — and rejecting the
* new one — until its cache entry expires; where it does not, the
* cutover is immediate apart from requests already in flight. Either way
* the changeover is not atomic across replicas, so retry an unexpected
* authentication failure right after rotating rather than treating the
* new secret as bad. `last_used_at` continues to report the logical
* credential's prior usage and says nothing about whether the new secret
* has been used yet.
*
* Only a live, unexpired, unrevoked customer-managed (`user`) credential
* on a live project and live branch is eligible. Anything else —
* including the platform-internal `function` and `system` credentials —
* is reported as not found, indistinguishable from an unknown
* `token_id`.
*
* **Note**: This endpoint is currently in Beta.
*
*/
const rotateCredential = (options) => (options.client ?? client).post({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/projects/{project_id}/branches/{branch_id}/credentials/{token_id}/rotate",
	...options
});
/**
* List functions on the branch
*
* Lists functions on the specified branch.
*
* **Note**: This endpoint is currently in Beta.
*
*/
const listProjectBranchFunctions = (options) => (options.client ?? client).get({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/projects/{project_id}/branches/{branch_id}/functions",
	...options
});
/**
* Delete a function on the branch
*
* Deletes the function identified by its slug.
*
* **Note**: This endpoint is currently in Beta.
*
*/
const deleteProjectBranchFunction = (options) => (options.client ?? client).delete({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/projects/{project_id}/branches/{branch_id}/functions/{slug}",
	...options
});
/**
* Get function details
*
* Returns the function identified by its slug.
*
* **Note**: This endpoint is currently in Beta.
*
*/
const getProjectBranchFunction = (options) => (options.client ?? client).get({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/projects/{project_id}/branches/{branch_id}/functions/{slug}",
	...options
});
/**
* Update a function
*
* Updates the function's mutable metadata — currently only the display
* `name`. A string sets the display name; `null` clears it, after which
* the function's `name` falls back to its slug. Leading and trailing
* whitespace is trimmed; a whitespace-only name is rejected. Acts only
* on a function owned by the branch: a slug that is only inherited from
* an ancestor branch returns 404 — rename it on the branch that owns
* it. Like every other change on a branch, a rename is isolated per
* branch: a branch forked before the rename keeps the name it had at
* fork time.
*
* **Note**: This endpoint is currently in Beta.
*
*/
const updateProjectBranchFunction = (options) => (options.client ?? client).patch({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/projects/{project_id}/branches/{branch_id}/functions/{slug}",
	...options,
	headers: {
		"Content-Type": "application/json",
		...options.headers
	}
});
/**
* Deploy code to a function
*
* Creates a deployment for the function. Supply any subset of zip,
* environment, and runtime; omitted fields inherit the
* function's latest version. At least one field must be supplied. The
* first deployment of a function must include zip. The newest deployment
* becomes active.
*
* **Note**: This endpoint is currently in Beta.
*
*/
const createProjectBranchFunctionDeployment = (options) => (options.client ?? client).post({
	...bodySerializer_gen/* formDataBodySerializer */.H8,
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/projects/{project_id}/branches/{branch_id}/functions/{slug}/deployments",
	...options,
	headers: {
		"Content-Type": null,
		...options.headers
	}
});
/**
* List triggers on the branch
*
* Lists the complete project-bounded set of triggers visible on the branch,
* ordered by `trigger_id`. An inherited trigger keeps its project-wide ID
* and configuration, and is disabled on the child until explicitly enabled
* there.
*
* The supported trigger types are `schedule` and
* `storage_object_created`. A storage-object-created trigger watches one
* exact bucket and fires only after an object upload succeeds.
*
* **Note**: This endpoint is currently in Beta.
*
*/
const listProjectBranchTriggers = (options) => (options.client ?? client).get({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/projects/{project_id}/branches/{branch_id}/triggers",
	...options
});
/**
* Create a trigger
*
* Creates a trigger for a Function visible on the branch. The required
* `type` discriminator selects the trigger-specific configuration. The
* supported types are `schedule` and `storage_object_created`. A schedule
* trigger uses a numeric five-field cron expression interpreted in UTC. A
* storage-object-created trigger fires only after a successful upload to
* one exact bucket and may narrow matches to an object-key prefix.
*
* The name must be unique among triggers visible on the branch, including
* inherited triggers.
*
* **Note**: This endpoint is currently in Beta.
*
*/
const createProjectBranchTrigger = (options) => (options.client ?? client).post({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/projects/{project_id}/branches/{branch_id}/triggers",
	...options,
	headers: {
		"Content-Type": "application/json",
		...options.headers
	}
});
/**
* Delete a trigger
*
* Deletes a branch-local trigger or writes a branch-local tombstone for an
* inherited trigger so it does not reappear. Deletion stops future
* scheduling or storage-event matching but does not cancel invocations
* already committed for delivery. The supported trigger types are
* `schedule` and `storage_object_created`.
*
* **Note**: This endpoint is currently in Beta.
*
*/
const deleteProjectBranchTrigger = (options) => (options.client ?? client).delete({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/projects/{project_id}/branches/{branch_id}/triggers/{trigger_id}",
	...options
});
/**
* Get a trigger
*
* Returns the trigger visible on the branch. The supported trigger types
* are `schedule` and `storage_object_created`.
*
* **Note**: This endpoint is currently in Beta.
*
*/
const getProjectBranchTrigger = (options) => (options.client ?? client).get({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/projects/{project_id}/branches/{branch_id}/triggers/{trigger_id}",
	...options
});
/**
* Update a trigger
*
* Applies a partial update. The required `type` discriminator must identify
* the existing trigger kind. The supported types are `schedule` and
* `storage_object_created`. Editing an inherited trigger creates a
* child-local shadow with the same `trigger_id`; it remains disabled unless
* this request explicitly enables it. For a schedule trigger, updating the
* schedule or enabled state increments `version` and recomputes
* `next_run_at`.
*
* Disabling stops future scheduling but does not cancel occurrences already
* committed for delivery. For `storage_object_created`, the configuration
* selects one exact bucket. An omitted object-key prefix matches every key
* in that bucket; a present prefix is matched byte-for-byte and
* case-sensitively against the full key, without path normalization or a
* path-segment boundary.
*
* **Note**: This endpoint is currently in Beta.
*
*/
const updateProjectBranchTrigger = (options) => (options.client ?? client).patch({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/projects/{project_id}/branches/{branch_id}/triggers/{trigger_id}",
	...options,
	headers: {
		"Content-Type": "application/json",
		...options.headers
	}
});
/**
* List the custom domains on a branch
*
* Lists all custom domains registered on the branch, across every target
* entity.
*
* **Note**: This endpoint is currently in Beta.
*
*/
const listProjectBranchCustomDomains = (options) => (options.client ?? client).get({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/projects/{project_id}/branches/{branch_id}/custom-domains",
	...options
});
/**
* Register a custom domain on a branch
*
* Registers a customer-owned domain (for example `dashboard.acme.com`) on the
* branch and points it at a target entity, chosen by `entity_type` +
* `entity_id`. In v1 only `entity_type: function` is supported (an
* unsupported type is rejected with `400`), where `entity_id` is the function
* slug and the function must already exist on the branch (else `404`).
*
* The response includes the `cname_target` the customer must point their
* domain at with a CNAME record; the domain goes live only once that DNS
* resolves and a certificate is issued on the first request. A domain already
* registered to another resource is rejected with `409` and no detail about
* the owner. Re-registering the same domain for the same entity is idempotent.
*
* **Note**: This endpoint is currently in Beta.
*
*/
const registerProjectBranchCustomDomain = (options) => (options.client ?? client).post({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/projects/{project_id}/branches/{branch_id}/custom-domains",
	...options,
	headers: {
		"Content-Type": "application/json",
		...options.headers
	}
});
/**
* Delete a custom domain from a branch
*
* Removes a custom domain registered on the branch and stops routing it.
*
* **Note**: This endpoint is currently in Beta.
*
*/
const deleteProjectBranchCustomDomain = (options) => (options.client ?? client).delete({
	security: [
		{
			scheme: "bearer",
			type: "http"
		},
		{
			in: "cookie",
			name: "zenith",
			type: "apiKey"
		},
		{
			in: "cookie",
			name: "keycloak_token",
			type: "apiKey"
		}
	],
	url: "/projects/{project_id}/branches/{branch_id}/custom-domains/{domain}",
	...options
});
//#endregion


//# sourceMappingURL=sdk.gen.js.map
;// CONCATENATED MODULE: ./node_modules/@neon/sdk/dist/neon/errors.js
//#region src/neon/errors.ts
/** Used when a transport failure carries neither an `errno` code nor any message. */
const UNKNOWN_TRANSPORT_REASON = "cause unavailable";
/**
* Base class for every error the ergonomic layer produces.
*
* Every subclass assigns `this.name` as a string literal rather than reading it from the
* constructor. Bundlers rename classes, so deriving the name at runtime leaves consumers
* of a minified build with errors called `s` and `r` — unreadable in logs and impossible
* to group on in an error tracker.
*
* The SDK does not construct this class directly; it emits {@link NeonErrorUnion} members.
*/
var NeonError = class extends Error {
	kind;
	constructor(message, kind, options) {
		super(message, options);
		this.name = "NeonError";
		this.kind = kind;
	}
};
/** A non-2xx HTTP response from the Neon API. */
var NeonApiError = class extends NeonError {
	/** HTTP status code. */
	status;
	/** Machine-readable Neon error code (`GeneralError.code`), when present. */
	code;
	/** Neon request id (`X-Request-Id` / `GeneralError.request_id`), when present. */
	requestId;
	/** The raw response, when one was received. */
	response;
	/** The parsed error body, as returned by the API. */
	body;
	constructor(message, init) {
		super(message, "api");
		this.name = "NeonApiError";
		this.status = init.status;
		this.code = init.code;
		this.requestId = init.requestId;
		this.response = init.response;
		this.body = init.body;
	}
};
/** 404 — the resource does not exist. */
var NeonNotFoundError = class extends NeonApiError {
	kind = "not_found";
	constructor(message, init) {
		super(message, init);
		this.name = "NeonNotFoundError";
	}
};
/** 401/403 — the API key is missing, invalid, or lacks permission. */
var NeonAuthError = class extends NeonApiError {
	kind = "auth";
	constructor(message, init) {
		super(message, init);
		this.name = "NeonAuthError";
	}
};
/** 429 — rate limited (after retries, if enabled, were exhausted). */
var NeonRateLimitError = class extends NeonApiError {
	kind = "rate_limit";
	constructor(message, init) {
		super(message, init);
		this.name = "NeonRateLimitError";
	}
};
/** An awaited Neon operation ended in a non-success terminal state. */
var NeonOperationError = class extends NeonError {
	/** The id of the operation that failed. */
	operationId;
	/** The terminal status reported by the API (`failed` / `error` / `cancelled`). */
	status;
	constructor(message, init) {
		super(message, "operation");
		this.name = "NeonOperationError";
		this.operationId = init.operationId;
		this.status = init.status;
	}
};
/**
* A deadline was exceeded — either `requestTimeoutMs` for a request and its retries, or
* the `wait` budget while polling operations for readiness. Not constructible: use
* {@link NeonRequestTimeoutError} or {@link NeonWaitTimeoutError}.
*/
var NeonTimeoutError = class extends NeonError {
	/** The budget that was exceeded, in ms. */
	timeoutMs;
	constructor(message, init) {
		super(message, "timeout");
		this.name = "NeonTimeoutError";
		this.timeoutMs = init.timeoutMs;
	}
};
/** `requestTimeoutMs` ran out. The call may never have reached the API. */
var NeonRequestTimeoutError = class extends NeonTimeoutError {
	source = "request";
	constructor(message, init) {
		super(message, init);
		this.name = "NeonRequestTimeoutError";
	}
};
/** `wait.timeoutMs` ran out. The mutation was accepted; these operations were still running. */
var NeonWaitTimeoutError = class extends NeonTimeoutError {
	source = "wait";
	/** Pass to `neon.operations.waitFor` to resume. Each carries `project_id`. */
	operations;
	constructor(message, init) {
		super(message, init);
		this.name = "NeonWaitTimeoutError";
		this.operations = init.operations;
	}
};
/**
* The caller's `AbortSignal` fired. Distinct from {@link NeonTimeoutError} because nothing
* went wrong: the caller asked for the work to stop, and the two call for different
* handling (retry a timeout, don't retry a cancellation).
*
* Raised only where the SDK knows the caller cancelled — the call's own deadline, or an
* already-aborted `signal` on a raw call. A transport failure that merely looks like an
* abort stays a {@link NeonNetworkError}, since the generated client reports auth,
* serialization, interceptor and parsing faults through the same channel and an error's
* name is not evidence about which one occurred.
*/
var NeonAbortError = class extends NeonError {
	constructor(message, options) {
		super(message, "aborted", options);
		this.name = "NeonAbortError";
	}
};
/** A transport-level failure (DNS, connection, abort) — no HTTP response received. */
var NeonNetworkError = class extends NeonError {
	/**
	* The most specific reason the platform gave for the failure — an `errno` code such as
	* `ECONNRESET` when one is available, otherwise the innermost non-empty message. Read
	* this instead of matching on {@link message}.
	*/
	reason;
	constructor(message, options) {
		super(message, "network", { cause: options?.cause });
		this.name = "NeonNetworkError";
		this.reason = options?.reason ?? UNKNOWN_TRANSPORT_REASON;
	}
};
/**
* A failure the SDK detected itself — an ambiguous connection-string selection, an
* invalid `requestTimeoutMs`, a `noCompute` branch with compute settings, a response
* missing a field the wrapper needs. `cause` is set when a lower-level error triggered it.
*/
var NeonClientError = class extends NeonError {
	constructor(message, options) {
		super(message, "client", options);
		this.name = "NeonClientError";
	}
};
/**
* Whether `error` is a member of {@link NeonErrorUnion}. Use this in a `catch` after
* `throwOnError`: `instanceof NeonError` only yields the base class, whose `kind` does
* not narrow.
*/
function isNeonError(error) {
	return error instanceof NeonApiError || error instanceof NeonOperationError || error instanceof NeonTimeoutError || error instanceof NeonAbortError || error instanceof NeonNetworkError || error instanceof NeonClientError;
}
function readApiErrorBody(body) {
	if (typeof body !== "object" || body === null) return {};
	const out = {};
	if ("message" in body && typeof body.message === "string") out.message = body.message;
	if ("code" in body && typeof body.code === "string") out.code = body.code;
	if ("request_id" in body && typeof body.request_id === "string") out.request_id = body.request_id;
	return out;
}
/**
* Walk a transport failure's `cause` chain for the most specific description available.
*
* `fetch` reports every transport fault as `TypeError: fetch failed` and puts the real
* reason underneath, sometimes several levels down and sometimes with an empty message and
* only an `errno` code. Without this, a DNS failure, a reset connection and a redirect the
* client refused to follow all produce the same sentence.
*/
function describeTransportFailure(error) {
	const seen = /* @__PURE__ */ new Set();
	let current = error;
	let deepestMessage;
	while (current instanceof Error && !seen.has(current)) {
		seen.add(current);
		if ("code" in current && typeof current.code === "string") return current.code;
		if (current.message) deepestMessage = current.message;
		current = current.cause;
	}
	return deepestMessage ?? UNKNOWN_TRANSPORT_REASON;
}
/**
* Build the right {@link NeonError} subclass from a raw client result. `error` is the
* decoded error body (Neon `GeneralError`); `response` is present unless the failure was
* transport-level.
*/
function toNeonError(error, response) {
	if (!response) {
		const reason = describeTransportFailure(error);
		return new NeonNetworkError(`Network error: no response received from the Neon API (${reason}).`, {
			cause: error,
			reason
		});
	}
	const parsed = readApiErrorBody(error);
	const status = response.status;
	const message = parsed.message ?? `Neon API request failed with status ${status}.`;
	const init = {
		status,
		code: parsed.code,
		requestId: parsed.request_id ?? response.headers.get("x-request-id") ?? void 0,
		response,
		body: error
	};
	if (status === 404) return new NeonNotFoundError(message, init);
	if (status === 401 || status === 403) return new NeonAuthError(message, init);
	if (status === 429) return new NeonRateLimitError(message, init);
	return new NeonApiError(message, init);
}
//#endregion


//# sourceMappingURL=errors.js.map
;// CONCATENATED MODULE: ./node_modules/@neon/sdk/dist/neon/raw-wrap.js

//#region src/neon/raw-wrap.ts
/**
* The raw layer's result adapter.
*
* The generated `client/sdk.gen.ts` functions return hey-api's `{ data, error, request,
* response }` envelope and are driven by two orthogonal switches (`throwOnError` and
* `responseStyle`). {@link wrapRaw} collapses that onto the ergonomic client's contract: a
* `{ data, error }` result by default (with {@link NeonErrorUnion} on the error
* channel), or the bare resource when you pass `throwOnError: true`. `responseStyle` is
* removed from the public raw surface — `throwOnError` is the only switch and the return
* type always tracks it.
*
* The one difference from the ergonomic `NeonResult` is that the raw result also exposes the
* underlying `response`/`request`, so power users (and the neonctl CLI) can read HTTP status
* and headers without dropping to the low-level client.
*/
/**
* Did the caller's own signal end this call?
*
* Read from the signal rather than the error, because the generated client reports
* authentication, serialization, interceptor, transport and parsing faults through one
* channel — an error named `AbortError` is not evidence about which occurred. A response
* having arrived rules cancellation out.
*
* This deliberately says nothing about a signal the SDK never saw: the Neon CLI installs
* its own request timeout inside a custom `fetch` rather than passing `signal`, so its
* timeouts keep classifying as {@link NeonNetworkError} exactly as before.
*/
function abortedBy(signal, response) {
	return response === void 0 && signal?.aborted === true;
}
/**
* Wrap a generated raw function so it speaks the ergonomic result contract.
*
* @example
* ```ts
* import { getProject } from "@neon/sdk/raw";
*
* const { data, error } = await getProject({ client, path: { project_id } });
* // or, throwing:
* const { project } = await getProject({ client, path: { project_id }, throwOnError: true });
* ```
*/
function wrapRaw(fn) {
	async function call(options) {
		const shouldThrow = options.throwOnError === true;
		const raw = await fn({
			...options,
			throwOnError: false,
			responseStyle: "fields"
		});
		if (raw.error !== void 0 && raw.error !== null) {
			const error = abortedBy(options.signal, raw.response) ? new NeonAbortError("The request was aborted by its signal.", { cause: raw.error }) : toNeonError(raw.error, raw.response);
			if (shouldThrow) throw error;
			return {
				data: void 0,
				error,
				response: raw.response,
				request: raw.request
			};
		}
		const data = raw.data;
		if (shouldThrow) return data;
		return {
			data,
			error: void 0,
			response: raw.response,
			request: raw.request
		};
	}
	return call;
}
//#endregion


//# sourceMappingURL=raw-wrap.js.map
;// CONCATENATED MODULE: ./node_modules/@neon/sdk/dist/client/raw.gen.js


//#region src/client/raw.gen.ts
const raw_gen_acceptProjectTransferRequest = wrapRaw(acceptProjectTransferRequest);
const raw_gen_addBranchNeonAuthOauthProvider = wrapRaw(addBranchNeonAuthOauthProvider);
const raw_gen_addBranchNeonAuthTrustedDomain = wrapRaw(addBranchNeonAuthTrustedDomain);
const raw_gen_addNeonAuthDomainToRedirectUriWhitelist = wrapRaw(addNeonAuthDomainToRedirectUriWhitelist);
const raw_gen_addNeonAuthOauthProvider = wrapRaw(addNeonAuthOauthProvider);
const raw_gen_addProjectJwks = wrapRaw(addProjectJwks);
const raw_gen_assignOrganizationVpcEndpoint = wrapRaw(assignOrganizationVpcEndpoint);
const raw_gen_assignProjectVpcEndpoint = wrapRaw(assignProjectVpcEndpoint);
const raw_gen_countProjectBranches = wrapRaw(countProjectBranches);
const raw_gen_createApiKey = wrapRaw(createApiKey);
const raw_gen_createBranchNeonAuthNewUser = wrapRaw(createBranchNeonAuthNewUser);
const raw_gen_createCredential = wrapRaw(createCredential);
const raw_gen_createNeonAuth = wrapRaw(createNeonAuth);
const raw_gen_createNeonAuthIntegration = wrapRaw(createNeonAuthIntegration);
const raw_gen_createNeonAuthNewUser = wrapRaw(createNeonAuthNewUser);
const raw_gen_createNeonAuthProviderSdkKeys = wrapRaw(createNeonAuthProviderSdkKeys);
const raw_gen_createOrganizationInvitations = wrapRaw(createOrganizationInvitations);
const raw_gen_createOrgApiKey = wrapRaw(createOrgApiKey);
const raw_gen_createProject = wrapRaw(createProject);
const raw_gen_createProjectBranch = wrapRaw(createProjectBranch);
const raw_gen_createProjectBranchAnonymized = wrapRaw(createProjectBranchAnonymized);
const raw_gen_createProjectBranchBucket = wrapRaw(createProjectBranchBucket);
const raw_gen_createProjectBranchDataApi = wrapRaw(createProjectBranchDataApi);
const raw_gen_createProjectBranchDatabase = wrapRaw(createProjectBranchDatabase);
const raw_gen_createProjectBranchFunctionDeployment = wrapRaw(createProjectBranchFunctionDeployment);
const raw_gen_createProjectBranchRole = wrapRaw(createProjectBranchRole);
const raw_gen_createProjectBranchTrigger = wrapRaw(createProjectBranchTrigger);
const raw_gen_createProjectEndpoint = wrapRaw(createProjectEndpoint);
const raw_gen_createProjectTransferRequest = wrapRaw(createProjectTransferRequest);
const raw_gen_createSnapshot = wrapRaw(createSnapshot);
const raw_gen_deleteBranchNeonAuthOauthProvider = wrapRaw(deleteBranchNeonAuthOauthProvider);
const raw_gen_deleteBranchNeonAuthTrustedDomain = wrapRaw(deleteBranchNeonAuthTrustedDomain);
const raw_gen_deleteBranchNeonAuthUser = wrapRaw(deleteBranchNeonAuthUser);
const raw_gen_deleteNeonAuthDomainFromRedirectUriWhitelist = wrapRaw(deleteNeonAuthDomainFromRedirectUriWhitelist);
const raw_gen_deleteNeonAuthIntegration = wrapRaw(deleteNeonAuthIntegration);
const raw_gen_deleteNeonAuthOauthProvider = wrapRaw(deleteNeonAuthOauthProvider);
const raw_gen_deleteNeonAuthUser = wrapRaw(deleteNeonAuthUser);
const raw_gen_deleteOrganizationSpendingLimit = wrapRaw(deleteOrganizationSpendingLimit);
const raw_gen_deleteOrganizationVpcEndpoint = wrapRaw(deleteOrganizationVpcEndpoint);
const raw_gen_deleteProject = wrapRaw(deleteProject);
const raw_gen_deleteProjectBranch = wrapRaw(deleteProjectBranch);
const raw_gen_deleteProjectBranchBucket = wrapRaw(deleteProjectBranchBucket);
const raw_gen_deleteProjectBranchBucketObject = wrapRaw(deleteProjectBranchBucketObject);
const raw_gen_deleteProjectBranchBucketObjectsByPrefix = wrapRaw(deleteProjectBranchBucketObjectsByPrefix);
const raw_gen_deleteProjectBranchCustomDomain = wrapRaw(deleteProjectBranchCustomDomain);
const raw_gen_deleteProjectBranchDataApi = wrapRaw(deleteProjectBranchDataApi);
const raw_gen_deleteProjectBranchDatabase = wrapRaw(deleteProjectBranchDatabase);
const raw_gen_deleteProjectBranchFunction = wrapRaw(deleteProjectBranchFunction);
const raw_gen_deleteProjectBranchRole = wrapRaw(deleteProjectBranchRole);
const raw_gen_deleteProjectBranchTrigger = wrapRaw(deleteProjectBranchTrigger);
const raw_gen_deleteProjectEndpoint = wrapRaw(deleteProjectEndpoint);
const raw_gen_deleteProjectJwks = wrapRaw(deleteProjectJwks);
const raw_gen_deleteProjectVpcEndpoint = wrapRaw(deleteProjectVpcEndpoint);
const raw_gen_deleteSnapshot = wrapRaw(deleteSnapshot);
const raw_gen_disableNeonAuth = wrapRaw(disableNeonAuth);
const raw_gen_finalizeRestoreBranch = wrapRaw(finalizeRestoreBranch);
const raw_gen_getActiveRegions = wrapRaw(getActiveRegions);
const raw_gen_getAnonymizedBranchStatus = wrapRaw(getAnonymizedBranchStatus);
const raw_gen_getAuthDetails = wrapRaw(getAuthDetails);
const raw_gen_getAvailablePreloadLibraries = wrapRaw(getAvailablePreloadLibraries);
const raw_gen_getConnectionUri = wrapRaw(getConnectionUri);
const raw_gen_getConsumptionHistoryPerBranchV2 = wrapRaw(getConsumptionHistoryPerBranchV2);
const raw_gen_getConsumptionHistoryPerProject = wrapRaw(getConsumptionHistoryPerProject);
const raw_gen_getConsumptionHistoryPerProjectV2 = wrapRaw(getConsumptionHistoryPerProjectV2);
const raw_gen_getCurrentUserInfo = wrapRaw(getCurrentUserInfo);
const raw_gen_getCurrentUserOrganizations = wrapRaw(getCurrentUserOrganizations);
const raw_gen_getMaskingRules = wrapRaw(getMaskingRules);
const raw_gen_getNeonAuth = wrapRaw(getNeonAuth);
const raw_gen_getNeonAuthAllowLocalhost = wrapRaw(getNeonAuthAllowLocalhost);
const raw_gen_getNeonAuthEmailAndPasswordConfig = wrapRaw(getNeonAuthEmailAndPasswordConfig);
const raw_gen_getNeonAuthEmailProvider = wrapRaw(getNeonAuthEmailProvider);
const raw_gen_getNeonAuthEmailServer = wrapRaw(getNeonAuthEmailServer);
const raw_gen_getNeonAuthPhoneNumberPlugin = wrapRaw(getNeonAuthPhoneNumberPlugin);
const raw_gen_getNeonAuthPluginConfigs = wrapRaw(getNeonAuthPluginConfigs);
const raw_gen_getNeonAuthWebhookConfig = wrapRaw(getNeonAuthWebhookConfig);
const raw_gen_getOrganization = wrapRaw(getOrganization);
const raw_gen_getOrganizationInvitations = wrapRaw(getOrganizationInvitations);
const raw_gen_getOrganizationMember = wrapRaw(getOrganizationMember);
const raw_gen_getOrganizationMembers = wrapRaw(getOrganizationMembers);
const raw_gen_getOrganizationSpendingLimit = wrapRaw(getOrganizationSpendingLimit);
const raw_gen_getOrganizationVpcEndpointDetails = wrapRaw(getOrganizationVpcEndpointDetails);
const raw_gen_getProject = wrapRaw(getProject);
const raw_gen_getProjectAdvisorSecurityIssues = wrapRaw(getProjectAdvisorSecurityIssues);
const raw_gen_getProjectBranch = wrapRaw(getProjectBranch);
const raw_gen_getProjectBranchAiGateway = wrapRaw(getProjectBranchAiGateway);
const raw_gen_getProjectBranchBucketObject = wrapRaw(getProjectBranchBucketObject);
const raw_gen_getProjectBranchDataApi = wrapRaw(getProjectBranchDataApi);
const raw_gen_getProjectBranchDatabase = wrapRaw(getProjectBranchDatabase);
const raw_gen_getProjectBranchFunction = wrapRaw(getProjectBranchFunction);
const raw_gen_getProjectBranchRole = wrapRaw(getProjectBranchRole);
const raw_gen_getProjectBranchRolePassword = wrapRaw(getProjectBranchRolePassword);
const raw_gen_getProjectBranchSchema = wrapRaw(getProjectBranchSchema);
const raw_gen_getProjectBranchSchemaComparison = wrapRaw(getProjectBranchSchemaComparison);
const raw_gen_getProjectBranchStorage = wrapRaw(getProjectBranchStorage);
const raw_gen_getProjectBranchTrigger = wrapRaw(getProjectBranchTrigger);
const raw_gen_getProjectEndpoint = wrapRaw(getProjectEndpoint);
const raw_gen_getProjectJwks = wrapRaw(getProjectJwks);
const raw_gen_getProjectOperation = wrapRaw(getProjectOperation);
const raw_gen_getSnapshotSchedule = wrapRaw(getSnapshotSchedule);
const raw_gen_grantPermissionToProject = wrapRaw(grantPermissionToProject);
const raw_gen_listApiKeys = wrapRaw(listApiKeys);
const raw_gen_listBranchNeonAuthOauthProviders = wrapRaw(listBranchNeonAuthOauthProviders);
const raw_gen_listBranchNeonAuthTrustedDomains = wrapRaw(listBranchNeonAuthTrustedDomains);
const raw_gen_listCredentials = wrapRaw(listCredentials);
const raw_gen_listNeonAuthIntegrations = wrapRaw(listNeonAuthIntegrations);
const raw_gen_listNeonAuthOauthProviders = wrapRaw(listNeonAuthOauthProviders);
const raw_gen_listNeonAuthRedirectUriWhitelistDomains = wrapRaw(listNeonAuthRedirectUriWhitelistDomains);
const raw_gen_listOrganizationVpcEndpoints = wrapRaw(listOrganizationVpcEndpoints);
const raw_gen_listOrganizationVpcEndpointsAllRegions = wrapRaw(listOrganizationVpcEndpointsAllRegions);
const raw_gen_listOrgApiKeys = wrapRaw(listOrgApiKeys);
const raw_gen_listProjectBranchBucketObjects = wrapRaw(listProjectBranchBucketObjects);
const raw_gen_listProjectBranchBuckets = wrapRaw(listProjectBranchBuckets);
const raw_gen_listProjectBranchCustomDomains = wrapRaw(listProjectBranchCustomDomains);
const raw_gen_listProjectBranchDatabases = wrapRaw(listProjectBranchDatabases);
const raw_gen_listProjectBranchEndpoints = wrapRaw(listProjectBranchEndpoints);
const raw_gen_listProjectBranches = wrapRaw(listProjectBranches);
const raw_gen_listProjectBranchFunctions = wrapRaw(listProjectBranchFunctions);
const raw_gen_listProjectBranchLogFields = wrapRaw(listProjectBranchLogFields);
const raw_gen_listProjectBranchLogFieldValues = wrapRaw(listProjectBranchLogFieldValues);
const raw_gen_listProjectBranchRoles = wrapRaw(listProjectBranchRoles);
const raw_gen_listProjectBranchTriggers = wrapRaw(listProjectBranchTriggers);
const raw_gen_listProjectEndpoints = wrapRaw(listProjectEndpoints);
const raw_gen_listProjectMembers = wrapRaw(listProjectMembers);
const raw_gen_listProjectOperations = wrapRaw(listProjectOperations);
const raw_gen_listProjectPermissions = wrapRaw(listProjectPermissions);
const raw_gen_listProjects = wrapRaw(listProjects);
const raw_gen_listProjectVpcEndpoints = wrapRaw(listProjectVpcEndpoints);
const raw_gen_listSharedProjects = wrapRaw(listSharedProjects);
const raw_gen_listSnapshots = wrapRaw(listSnapshots);
const raw_gen_presignProjectBranchBucketObject = wrapRaw(presignProjectBranchBucketObject);
const raw_gen_queryProjectBranchLogs = wrapRaw(queryProjectBranchLogs);
const raw_gen_recoverProject = wrapRaw(recoverProject);
const raw_gen_registerProjectBranchCustomDomain = wrapRaw(registerProjectBranchCustomDomain);
const raw_gen_removeOrganizationMember = wrapRaw(removeOrganizationMember);
const raw_gen_removeProjectMemberRole = wrapRaw(removeProjectMemberRole);
const raw_gen_resetProjectBranchRolePassword = wrapRaw(resetProjectBranchRolePassword);
const raw_gen_restartProjectEndpoint = wrapRaw(restartProjectEndpoint);
const raw_gen_restoreProjectBranch = wrapRaw(restoreProjectBranch);
const raw_gen_restoreSnapshot = wrapRaw(restoreSnapshot);
const raw_gen_revealCredential = wrapRaw(revealCredential);
const raw_gen_revokeApiKey = wrapRaw(revokeApiKey);
const raw_gen_revokeCredential = wrapRaw(revokeCredential);
const raw_gen_revokeOrgApiKey = wrapRaw(revokeOrgApiKey);
const raw_gen_revokePermissionFromProject = wrapRaw(revokePermissionFromProject);
const raw_gen_rotateCredential = wrapRaw(rotateCredential);
const raw_gen_sendNeonAuthEmailProviderTest = wrapRaw(sendNeonAuthEmailProviderTest);
const raw_gen_sendNeonAuthTestEmail = wrapRaw(sendNeonAuthTestEmail);
const raw_gen_setDefaultProjectBranch = wrapRaw(setDefaultProjectBranch);
const raw_gen_setOrganizationSpendingLimit = wrapRaw(setOrganizationSpendingLimit);
const raw_gen_setProjectMemberRole = wrapRaw(setProjectMemberRole);
const raw_gen_setSnapshotSchedule = wrapRaw(setSnapshotSchedule);
const raw_gen_startAnonymization = wrapRaw(startAnonymization);
const raw_gen_startProjectEndpoint = wrapRaw(startProjectEndpoint);
const raw_gen_suspendProjectEndpoint = wrapRaw(suspendProjectEndpoint);
const raw_gen_transferNeonAuthProviderProject = wrapRaw(transferNeonAuthProviderProject);
const raw_gen_transferProjectsFromOrgToOrg = wrapRaw(transferProjectsFromOrgToOrg);
const raw_gen_transferProjectsFromUserToOrg = wrapRaw(transferProjectsFromUserToOrg);
const raw_gen_updateBranchNeonAuthOauthProvider = wrapRaw(updateBranchNeonAuthOauthProvider);
const raw_gen_updateMaskingRules = wrapRaw(updateMaskingRules);
const raw_gen_updateNeonAuthAllowLocalhost = wrapRaw(updateNeonAuthAllowLocalhost);
const raw_gen_updateNeonAuthConfig = wrapRaw(updateNeonAuthConfig);
const raw_gen_updateNeonAuthEmailAndPasswordConfig = wrapRaw(updateNeonAuthEmailAndPasswordConfig);
const raw_gen_updateNeonAuthEmailProvider = wrapRaw(updateNeonAuthEmailProvider);
const raw_gen_updateNeonAuthEmailServer = wrapRaw(updateNeonAuthEmailServer);
const raw_gen_updateNeonAuthMagicLinkPlugin = wrapRaw(updateNeonAuthMagicLinkPlugin);
const raw_gen_updateNeonAuthOauthProvider = wrapRaw(updateNeonAuthOauthProvider);
const raw_gen_updateNeonAuthOrganizationPlugin = wrapRaw(updateNeonAuthOrganizationPlugin);
const raw_gen_updateNeonAuthPhoneNumberPlugin = wrapRaw(updateNeonAuthPhoneNumberPlugin);
const raw_gen_updateNeonAuthUserRole = wrapRaw(updateNeonAuthUserRole);
const raw_gen_updateNeonAuthWebhookConfig = wrapRaw(updateNeonAuthWebhookConfig);
const raw_gen_updateOrganizationMember = wrapRaw(updateOrganizationMember);
const raw_gen_updateProject = wrapRaw(updateProject);
const raw_gen_updateProjectBranch = wrapRaw(updateProjectBranch);
const raw_gen_updateProjectBranchDataApi = wrapRaw(updateProjectBranchDataApi);
const raw_gen_updateProjectBranchDatabase = wrapRaw(updateProjectBranchDatabase);
const raw_gen_updateProjectBranchFunction = wrapRaw(updateProjectBranchFunction);
const raw_gen_updateProjectBranchTrigger = wrapRaw(updateProjectBranchTrigger);
const raw_gen_updateProjectEndpoint = wrapRaw(updateProjectEndpoint);
const raw_gen_updateSnapshot = wrapRaw(updateSnapshot);
//#endregion


//# sourceMappingURL=raw.gen.js.map

/***/ }),

/***/ 7785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ leven)
/* harmony export */ });
/* unused harmony export closestMatch */
const array = [];
const characterCodeCache = [];

function leven(first, second, options) {
	if (first === second) {
		return 0;
	}

	const maxDistance = options?.maxDistance;
	const swap = first;

	// Swapping the strings if `a` is longer than `b` so we know which one is the
	// shortest & which one is the longest
	if (first.length > second.length) {
		first = second;
		second = swap;
	}

	let firstLength = first.length;
	let secondLength = second.length;

	// Performing suffix trimming:
	// We can linearly drop suffix common to both strings since they
	// don't increase distance at all
	// Note: `~-` is the bitwise way to perform a `- 1` operation
	while (firstLength > 0 && (first.charCodeAt(~-firstLength) === second.charCodeAt(~-secondLength))) {
		firstLength--;
		secondLength--;
	}

	// Performing prefix trimming
	// We can linearly drop prefix common to both strings since they
	// don't increase distance at all
	let start = 0;

	while (start < firstLength && (first.charCodeAt(start) === second.charCodeAt(start))) {
		start++;
	}

	firstLength -= start;
	secondLength -= start;

	// Early termination after trimming: if difference in length exceeds max distance
	if (maxDistance !== undefined && secondLength - firstLength > maxDistance) {
		return maxDistance;
	}

	if (firstLength === 0) {
		return maxDistance !== undefined && secondLength > maxDistance
			? maxDistance
			: secondLength;
	}

	let bCharacterCode;
	let result;
	let temporary;
	let temporary2;
	let index = 0;
	let index2 = 0;

	while (index < firstLength) {
		characterCodeCache[index] = first.charCodeAt(start + index);
		array[index] = ++index;
	}

	while (index2 < secondLength) {
		bCharacterCode = second.charCodeAt(start + index2);
		temporary = index2++;
		result = index2;

		for (index = 0; index < firstLength; index++) {
			temporary2 = bCharacterCode === characterCodeCache[index] ? temporary : temporary + 1;
			temporary = array[index];
			// eslint-disable-next-line no-multi-assign
			result = array[index] = temporary > result
				? (temporary2 > result ? result + 1 : temporary2)
				: (temporary2 > temporary ? temporary + 1 : temporary2);
		}

		// Early termination: if all values in current row exceed maxDistance
		if (maxDistance !== undefined) {
			let rowMinimum = result;
			for (index = 0; index < firstLength; index++) {
				if (array[index] < rowMinimum) {
					rowMinimum = array[index];
				}
			}

			if (rowMinimum > maxDistance) {
				return maxDistance;
			}
		}
	}

	// Bound arrays to avoid retaining large previous sizes
	array.length = firstLength;
	characterCodeCache.length = firstLength;

	return maxDistance !== undefined && result > maxDistance ? maxDistance : result;
}

function closestMatch(target, candidates, options) {
	if (!Array.isArray(candidates) || candidates.length === 0) {
		return undefined;
	}

	const userMax = options?.maxDistance;
	const targetLength = target.length;

	// Exact match fast-path
	for (const candidate of candidates) {
		if (candidate === target) {
			return candidate;
		}
	}

	if (userMax === 0) {
		return undefined;
	}

	let best;
	let bestDist = Number.POSITIVE_INFINITY;
	const seen = new Set();

	for (const candidate of candidates) {
		if (seen.has(candidate)) {
			continue;
		}

		seen.add(candidate);

		const lengthDiff = Math.abs(candidate.length - targetLength);
		if (lengthDiff >= bestDist) {
			continue;
		}

		if (userMax !== undefined && lengthDiff > userMax) {
			continue;
		}

		const cap = Number.isFinite(bestDist)
			? (userMax === undefined ? bestDist : Math.min(bestDist, userMax))
			: userMax;

		const distance = cap === undefined
			? leven(target, candidate)
			: leven(target, candidate, {maxDistance: cap});

		// Skip candidates that exceed the user's maximum distance
		if (userMax !== undefined && distance > userMax) {
			continue;
		}

		// If we got a capped result that equals the cap, we need the actual distance
		// for accurate comparison, but only if the cap was due to userMax
		let actualD = distance;
		if (cap !== undefined && distance === cap && cap === userMax) {
			actualD = leven(target, candidate);
		}

		if (actualD < bestDist) {
			bestDist = actualD;
			best = candidate;
			if (bestDist === 0) {
				break;
			}
		}
	}

	if (userMax !== undefined && bestDist > userMax) {
		return undefined;
	}

	return best;
}


/***/ }),

/***/ 370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ pLimit)
});

// UNUSED EXPORTS: limitFunction

;// CONCATENATED MODULE: ./node_modules/yocto-queue/index.js
/*
How it works:
`this.#head` is an instance of `Node` which keeps track of its current value and nests another instance of `Node` that keeps the value that comes after it. When a value is provided to `.enqueue()`, the code needs to iterate through `this.#head`, going deeper and deeper to find the last value. However, iterating through every single item is slow. This problem is solved by saving a reference to the last value as `this.#tail` so that it can reference it to add a new value.
*/

class Node {
	value;
	next;

	constructor(value) {
		this.value = value;
	}
}

class Queue {
	#head;
	#tail;
	#size;

	constructor() {
		this.clear();
	}

	enqueue(value) {
		const node = new Node(value);

		if (this.#head) {
			this.#tail.next = node;
			this.#tail = node;
		} else {
			this.#head = node;
			this.#tail = node;
		}

		this.#size++;
	}

	dequeue() {
		const current = this.#head;
		if (!current) {
			return;
		}

		this.#head = this.#head.next;
		this.#size--;

		// Clean up tail reference when queue becomes empty
		if (!this.#head) {
			this.#tail = undefined;
		}

		return current.value;
	}

	peek() {
		if (!this.#head) {
			return;
		}

		return this.#head.value;

		// TODO: Node.js 18.
		// return this.#head?.value;
	}

	clear() {
		this.#head = undefined;
		this.#tail = undefined;
		this.#size = 0;
	}

	get size() {
		return this.#size;
	}

	* [Symbol.iterator]() {
		let current = this.#head;

		while (current) {
			yield current.value;
			current = current.next;
		}
	}

	* drain() {
		while (this.#head) {
			yield this.dequeue();
		}
	}
}

;// CONCATENATED MODULE: ./node_modules/p-limit/index.js


function pLimit(concurrency) {
	let rejectOnClear = false;

	if (typeof concurrency === 'object') {
		({concurrency, rejectOnClear = false} = concurrency);
	}

	validateConcurrency(concurrency);

	if (typeof rejectOnClear !== 'boolean') {
		throw new TypeError('Expected `rejectOnClear` to be a boolean');
	}

	const queue = new Queue();
	let activeCount = 0;

	const resumeNext = () => {
		// Process the next queued function if we're under the concurrency limit
		if (activeCount < concurrency && queue.size > 0) {
			activeCount++;
			queue.dequeue().run();
		}
	};

	const next = () => {
		activeCount--;
		resumeNext();
	};

	const run = async (function_, resolve, arguments_) => {
		// Execute the function and capture the result promise
		const result = (async () => function_(...arguments_))();

		// Resolve immediately with the promise (don't wait for completion)
		resolve(result);

		// Wait for the function to complete (success or failure)
		// We catch errors here to prevent unhandled rejections,
		// but the original promise rejection is preserved for the caller
		try {
			await result;
		} catch {}

		// Decrement active count and process next queued function
		next();
	};

	const enqueue = (function_, resolve, reject, arguments_) => {
		const queueItem = {reject};

		// Queue the internal resolve function instead of the run function
		// to preserve the asynchronous execution context.
		new Promise(internalResolve => { // eslint-disable-line promise/param-names
			queueItem.run = internalResolve;
			queue.enqueue(queueItem);
		}).then(run.bind(undefined, function_, resolve, arguments_)); // eslint-disable-line promise/prefer-await-to-then

		// Start processing immediately if we haven't reached the concurrency limit
		if (activeCount < concurrency) {
			resumeNext();
		}
	};

	const generator = (function_, ...arguments_) => new Promise((resolve, reject) => {
		enqueue(function_, resolve, reject, arguments_);
	});

	Object.defineProperties(generator, {
		activeCount: {
			get: () => activeCount,
		},
		pendingCount: {
			get: () => queue.size,
		},
		clearQueue: {
			value() {
				if (!rejectOnClear) {
					queue.clear();
					return;
				}

				const abortError = AbortSignal.abort().reason;

				while (queue.size > 0) {
					queue.dequeue().reject(abortError);
				}
			},
		},
		concurrency: {
			get: () => concurrency,

			set(newConcurrency) {
				validateConcurrency(newConcurrency);
				concurrency = newConcurrency;

				queueMicrotask(() => {
					// eslint-disable-next-line no-unmodified-loop-condition
					while (activeCount < concurrency && queue.size > 0) {
						resumeNext();
					}
				});
			},
		},
		map: {
			async value(iterable, function_) {
				const promises = [];

				try {
					Array.from(iterable, (value, index) => {
						const promise = generator(function_, value, index);
						promises.push(promise);
						return promise;
					});
				} catch (error) {
					// The iterable threw, so `Promise.all` never observes the already scheduled promises. Observe them here to avoid unhandled rejections.
					for (const promise of promises) {
						promise.catch(() => {}); // eslint-disable-line promise/prefer-await-to-then
					}

					throw error;
				}

				return Promise.all(promises);
			},
		},
	});

	return generator;
}

function limitFunction(function_, options) {
	const limit = pLimit(options);

	const limitedFunction = (...arguments_) => limit(() => function_(...arguments_));
	Object.defineProperty(limitedFunction, 'clearQueue', {
		value: limit.clearQueue,
	});

	return limitedFunction;
}

function validateConcurrency(concurrency) {
	if (!((Number.isInteger(concurrency) || concurrency === Number.POSITIVE_INFINITY) && concurrency > 0)) {
		throw new TypeError('Expected `concurrency` to be a number from 1 and up');
	}
}


/***/ }),

/***/ 1429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s_: () => (/* binding */ parseSetCookie)
/* harmony export */ });
/* unused harmony exports parse, parseString, splitCookiesString */
var defaultParseOptions = {
  decodeValues: true,
  map: false,
  silent: false,
  split: "auto", // auto = split strings but not arrays
};

function isForbiddenKey(key) {
  return typeof key !== "string" || key in {};
}

function createNullObj() {
  return Object.create(null);
}

function isNonEmptyString(str) {
  return typeof str === "string" && !!str.trim();
}

function parseString(setCookieValue, options) {
  var parts = setCookieValue.split(";");

  // the name-value-pair is everything before the first ";", even if it is empty
  var nameValuePairStr = parts.shift();
  if (!isNonEmptyString(nameValuePairStr)) {
    return null;
  }
  var parsed = parseNameValuePair(nameValuePairStr);
  var name = parsed.name;
  var value = parsed.value;
  // rfc6265bis 5.7 step 2: ignore the cookie if both the name and the value are empty
  if (!name && !value) {
    return null;
  }

  options = options
    ? Object.assign({}, defaultParseOptions, options)
    : defaultParseOptions;

  if (isForbiddenKey(name)) {
    if (!options.silent) {
      console.warn("set-cookie-parser: dropping cookie due to name:", name);
    }
    return null;
  }

  try {
    value = options.decodeValues ? decodeURIComponent(value) : value; // decode cookie value
  } catch (e) {
    if (!options.silent) {
      console.error(
        "set-cookie-parser: failed to decode cookie value. Set options.decodeValues=false to disable decoding.",
        e
      );
    }
  }

  var cookie = createNullObj();
  cookie.name = name;
  cookie.value = value;

  parts.forEach(function (part) {
    var sides = part.split("=");
    var key = sides.shift().trim().toLowerCase();
    // name/value are reserved fields set from the name-value-pair; an attribute
    // with one of these keys must not overwrite them
    if (isForbiddenKey(key) || key === "name" || key === "value") {
      if (!options.silent) {
        console.warn("set-cookie-parser: ignoring attribute:", part);
      }
      return;
    }
    var value = sides.join("=").trim();
    if (key === "expires") {
      var expires = new Date(value);
      if (Number.isNaN(expires.getTime())) {
        if (!options.silent) {
          console.error(
            "set-cookie-parser: failed to parse expires time:",
            value
          );
        }
      } else {
        cookie.expires = expires;
      }
    } else if (key === "max-age") {
      // rfc6265 5.2.2: ignore a max-age whose value isn't all digits after an optional leading "-"
      if (/^-?\d+$/.test(value)) {
        cookie.maxAge = parseInt(value, 10);
      } else if (!options.silent) {
        console.error("set-cookie-parser: failed to parse max-age:", value);
      }
    } else if (key === "secure") {
      cookie.secure = true;
    } else if (key === "httponly") {
      cookie.httpOnly = true;
    } else if (key === "samesite") {
      cookie.sameSite = value;
    } else if (key === "partitioned") {
      cookie.partitioned = true;
    } else if (key) {
      cookie[key] = value;
    }
  });

  return cookie;
}

function parseNameValuePair(nameValuePairStr) {
  // Parses name-value-pair according to rfc6265bis draft

  var name = "";
  var value = "";
  var nameValueArr = nameValuePairStr.split("=");
  if (nameValueArr.length > 1) {
    name = nameValueArr.shift();
    value = nameValueArr.join("="); // everything after the first =, joined by a "=" if there was more than one part
  } else {
    value = nameValuePairStr;
  }

  // rfc6265 5.2: remove any leading or trailing WSP characters from the name string and the value string
  return { name: trimWsp(name), value: trimWsp(value) };
}

// Trims only WSP (SP / HTAB), per rfc6265. Unlike String.prototype.trim(), this leaves other
// whitespace (e.g. NBSP) alone, and it is linear-time.
function trimWsp(str) {
  var start = 0;
  var end = str.length;
  while (start < end && isWsp(str.charCodeAt(start))) {
    start += 1;
  }
  while (end > start && isWsp(str.charCodeAt(end - 1))) {
    end -= 1;
  }
  return str.substring(start, end);
}

function isWsp(code) {
  return code === 0x20 || code === 0x09;
}

function parseSetCookie(input, options) {
  options = options
    ? Object.assign({}, defaultParseOptions, options)
    : defaultParseOptions;

  if (!input) {
    if (!options.map) {
      return [];
    } else {
      return createNullObj();
    }
  }

  if (input.headers) {
    if (typeof input.headers.getSetCookie === "function") {
      // for fetch responses - they combine headers of the same type in the headers array,
      // but getSetCookie returns an uncombined array
      input = input.headers.getSetCookie();
    } else if (input.headers["set-cookie"]) {
      // fast-path for node.js (which automatically normalizes header names to lower-case)
      input = input.headers["set-cookie"];
    } else {
      // slow-path for other environments - see #25
      var sch =
        input.headers[
          Object.keys(input.headers).find(function (key) {
            return key.toLowerCase() === "set-cookie";
          })
        ];
      // warn if called on a request-like object with a cookie header rather than a set-cookie header - see #34, 36
      if (!sch && input.headers.cookie && !options.silent) {
        console.warn(
          "Warning: set-cookie-parser appears to have been called on a request object. It is designed to parse Set-Cookie headers from responses, not Cookie headers from requests."
        );
      }
      input = sch;
    }
  }

  var split = options.split;
  var isArray = Array.isArray(input);

  if (split === "auto") {
    split = !isArray;
  }

  if (!isArray) {
    input = [input];
  }

  input = input.filter(isNonEmptyString);

  if (split) {
    input = input.map(splitCookiesString).flat();
  }

  if (!options.map) {
    return input
      .map(function (str) {
        return parseString(str, options);
      })
      .filter(Boolean);
  } else {
    var cookies = createNullObj();
    return input.reduce(function (cookies, str) {
      var cookie = parseString(str, options);
      if (cookie) {
        cookies[cookie.name] = cookie;
      }
      return cookies;
    }, cookies);
  }
}

/*
  Set-Cookie header field-values are sometimes comma joined in one string. This splits them without choking on commas
  that are within a single set-cookie field-value, such as in the Expires portion.

  This is uncommon, but explicitly allowed - see https://tools.ietf.org/html/rfc2616#section-4.2
  Node.js does this for every header *except* set-cookie - see https://github.com/nodejs/node/blob/d5e363b77ebaf1caf67cd7528224b651c86815c1/lib/_http_incoming.js#L128
  React Native's fetch does this for *every* header, including set-cookie.

  Based on: https://github.com/google/j2objc/commit/16820fdbc8f76ca0c33472810ce0cb03d20efe25
  Credits to: https://github.com/tomball for original and https://github.com/chrusart for JavaScript implementation
*/
function splitCookiesString(cookiesString) {
  if (Array.isArray(cookiesString)) {
    return cookiesString;
  }
  if (typeof cookiesString !== "string") {
    return [];
  }

  var cookiesStrings = [];
  var pos = 0;
  var start;
  var ch;
  var lastComma;
  var nextStart;
  var cookiesSeparatorFound;

  function skipWhitespace() {
    while (pos < cookiesString.length && /\s/.test(cookiesString.charAt(pos))) {
      pos += 1;
    }
    return pos < cookiesString.length;
  }

  function notSpecialChar() {
    ch = cookiesString.charAt(pos);

    return ch !== "=" && ch !== ";" && ch !== ",";
  }

  while (pos < cookiesString.length) {
    start = pos;
    cookiesSeparatorFound = false;

    while (skipWhitespace()) {
      ch = cookiesString.charAt(pos);
      if (ch === ",") {
        // ',' is a cookie separator if we have later first '=', not ';' or ','
        lastComma = pos;
        pos += 1;

        skipWhitespace();
        nextStart = pos;

        while (pos < cookiesString.length && notSpecialChar()) {
          pos += 1;
        }

        // currently special character
        if (pos < cookiesString.length && cookiesString.charAt(pos) === "=") {
          // we found cookies separator
          cookiesSeparatorFound = true;
          // pos is inside the next cookie, so back up and return it.
          pos = nextStart;
          cookiesStrings.push(cookiesString.substring(start, lastComma));
          start = pos;
        } else {
          // in param ',' or param separator ';',
          // we continue from that comma
          pos = lastComma + 1;
        }
      } else {
        pos += 1;
      }
    }

    if (!cookiesSeparatorFound || pos >= cookiesString.length) {
      cookiesStrings.push(cookiesString.substring(start, cookiesString.length));
    }
  }

  return cookiesStrings;
}

// named export for CJS
parseSetCookie.parseSetCookie = parseSetCookie;
// for backwards compatibility
parseSetCookie.parse = parseSetCookie;
parseSetCookie.parseString = parseString;
parseSetCookie.splitCookiesString = splitCookiesString;

// EXPORTS
// (this section is replaced by build-cjs.js)

// named export for ESM

// for backwards compatibility
/* unused harmony default export */ var __WEBPACK_DEFAULT_EXPORT__ = ((/* unused pure expression or super */ null && (parseSetCookie)));



/***/ }),

/***/ 7934:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BpQ: () => (/* binding */ minLength),
/* harmony export */   DDF: () => (/* binding */ title),
/* harmony export */   FsL: () => (/* binding */ pipe),
/* harmony export */   H0v: () => (/* binding */ rawCheck),
/* harmony export */   Ikc: () => (/* binding */ object),
/* harmony export */   KIO: () => (/* binding */ picklist),
/* harmony export */   L5J: () => (/* binding */ unknown),
/* harmony export */   PXX: () => (/* binding */ toLowerCase),
/* harmony export */   RZV: () => (/* binding */ lazy),
/* harmony export */   Rpp: () => (/* binding */ email),
/* harmony export */   Ru6: () => (/* binding */ maxLength),
/* harmony export */   Wwf: () => (/* binding */ minValue),
/* harmony export */   YOg: () => (/* binding */ array),
/* harmony export */   YjP: () => (/* binding */ string),
/* harmony export */   ZmZ: () => (/* binding */ never),
/* harmony export */   _H3: () => (/* binding */ looseObject),
/* harmony export */   aig: () => (/* binding */ number),
/* harmony export */   cGV: () => (/* binding */ maxValue),
/* harmony export */   euz: () => (/* binding */ literal),
/* harmony export */   h_: () => (/* binding */ description),
/* harmony export */   is: () => (/* binding */ is),
/* harmony export */   lqM: () => (/* binding */ optional),
/* harmony export */   ndf: () => (/* binding */ integer),
/* harmony export */   pdi: () => (/* binding */ transform),
/* harmony export */   xLC: () => (/* binding */ safeParse),
/* harmony export */   yGV: () => (/* binding */ regex),
/* harmony export */   z6Y: () => (/* binding */ check),
/* harmony export */   zMY: () => (/* binding */ boolean)
/* harmony export */ });
/* unused harmony exports BASE64_REGEX, BIC_REGEX, CUID2_REGEX, DECIMAL_REGEX, DIGITS_REGEX, DOMAIN_REGEX, EMAIL_REGEX, EMOJI_REGEX, HEXADECIMAL_REGEX, HEX_COLOR_REGEX, IMEI_REGEX, IPV4_REGEX, IPV6_REGEX, IP_REGEX, ISO_DATE_REGEX, ISO_DATE_TIME_REGEX, ISO_DATE_TIME_SECOND_REGEX, ISO_TIMESTAMP_REGEX, ISO_TIME_REGEX, ISO_TIME_SECOND_REGEX, ISO_WEEK_REGEX, ISRC_REGEX, JWS_COMPACT_REGEX, KSUID_REGEX, MAC48_REGEX, MAC64_REGEX, MAC_REGEX, NANO_ID_REGEX, OCTAL_REGEX, RFC_EMAIL_REGEX, SLUG_REGEX, ULID_REGEX, UUID_REGEX, ValiError, _addIssue, _cloneDataset, _formatCase, _getByteCount, _getCodePointCount, _getGraphemeCount, _getLastMetadata, _getWordCount, _isLuhnAlgo, _isSameValueZero, _isValidObjectKey, _isValueMatch, _joinExpects, _standardSchema, _stringify, any, args, argsAsync, arrayAsync, assert, awaitAsync, base64, bic, bigint, blob, brand, bytes, cache, cacheAsync, checkAsync, checkItems, checkItemsAsync, codePoints, config, creditCard, cuid2, custom, customAsync, date, decimal, deleteGlobalConfig, deleteGlobalMessage, deleteSchemaMessage, deleteSpecificMessage, digits, domain, emoji, empty, endsWith, entries, entriesFromList, entriesFromObjects, enum, enum_, everyItem, exactOptional, exactOptionalAsync, examples, excludes, fallback, fallbackAsync, file, filterItems, findItem, finite, flatten, flavor, forward, forwardAsync, function, function_, getDefault, getDefaults, getDefaultsAsync, getDescription, getDotPath, getExamples, getFallback, getFallbacks, getFallbacksAsync, getGlobalConfig, getGlobalMessage, getMetadata, getSchemaMessage, getSpecificMessage, getTitle, graphemes, gtValue, guard, hash, hexColor, hexadecimal, imei, includes, instance, intersect, intersectAsync, ip, ipv4, ipv6, isOfKind, isOfType, isValiError, isbn, isoDate, isoDateTime, isoDateTimeSecond, isoTime, isoTimeSecond, isoTimestamp, isoWeek, isrc, jwsCompact, keyof, ksuid, lazyAsync, length, looseObjectAsync, looseTuple, looseTupleAsync, ltValue, mac, mac48, mac64, map, mapAsync, mapItems, maxBytes, maxCodePoints, maxEntries, maxGraphemes, maxSize, maxWords, message, metadata, mimeType, minBytes, minCodePoints, minEntries, minGraphemes, minSize, minWords, multipleOf, nan, nanoid, nonEmpty, nonNullable, nonNullableAsync, nonNullish, nonNullishAsync, nonOptional, nonOptionalAsync, normalize, notBytes, notCodePoints, notEntries, notGraphemes, notLength, notSize, notValue, notValues, notWords, null, null_, nullable, nullableAsync, nullish, nullishAsync, objectAsync, objectWithRest, objectWithRestAsync, octal, omit, optionalAsync, parse, parseAsync, parseBoolean, parseJson, parser, parserAsync, partial, partialAsync, partialCheck, partialCheckAsync, pick, pipeAsync, promise, rawCheckAsync, rawTransform, rawTransformAsync, readonly, record, recordAsync, reduceItems, required, requiredAsync, returns, returnsAsync, rfcEmail, safeInteger, safeParseAsync, safeParser, safeParserAsync, set, setAsync, setGlobalConfig, setGlobalMessage, setSchemaMessage, setSpecificMessage, size, slug, someItem, sortItems, startsWith, strictObject, strictObjectAsync, strictTuple, strictTupleAsync, stringifyJson, summarize, symbol, toBigint, toBoolean, toCamelCase, toDate, toKebabCase, toMaxValue, toMinValue, toNumber, toPascalCase, toSnakeCase, toString, toUpperCase, transformAsync, trim, trimEnd, trimStart, tuple, tupleAsync, tupleWithRest, tupleWithRestAsync, ulid, undefined, undefined_, undefinedable, undefinedableAsync, union, unionAsync, unwrap, url, uuid, value, values, variant, variantAsync, void, void_, words */
//#region src/storages/globalConfig/globalConfig.ts
let store$4;
const DEFAULT_CONFIG = {
	lang: void 0,
	message: void 0,
	abortEarly: void 0,
	abortPipeEarly: void 0
};
/**
* Sets the global configuration.
*
* @param config The configuration.
*/
function setGlobalConfig(config$1) {
	store$4 = {
		...store$4,
		...config$1
	};
}
/**
* Returns the global configuration.
*
* @param config The config to merge.
*
* @returns The configuration.
*/
/* @__NO_SIDE_EFFECTS__ */
function getGlobalConfig(config$1) {
	if (!config$1 && !store$4) return DEFAULT_CONFIG;
	return {
		lang: config$1?.lang ?? store$4?.lang,
		message: config$1?.message,
		abortEarly: config$1?.abortEarly ?? store$4?.abortEarly,
		abortPipeEarly: config$1?.abortPipeEarly ?? store$4?.abortPipeEarly
	};
}
/**
* Deletes the global configuration.
*/
function deleteGlobalConfig() {
	store$4 = void 0;
}

//#endregion
//#region src/storages/globalMessage/globalMessage.ts
let store$3;
/**
* Sets a global error message.
*
* @param message The error message.
* @param lang The language of the message.
*/
function setGlobalMessage(message$1, lang) {
	if (!store$3) store$3 = /* @__PURE__ */ new Map();
	store$3.set(lang, message$1);
}
/**
* Returns a global error message.
*
* @param lang The language of the message.
*
* @returns The error message.
*/
/* @__NO_SIDE_EFFECTS__ */
function getGlobalMessage(lang) {
	return store$3?.get(lang);
}
/**
* Deletes a global error message.
*
* @param lang The language of the message.
*/
function deleteGlobalMessage(lang) {
	store$3?.delete(lang);
}

//#endregion
//#region src/storages/schemaMessage/schemaMessage.ts
let store$2;
/**
* Sets a schema error message.
*
* @param message The error message.
* @param lang The language of the message.
*/
function setSchemaMessage(message$1, lang) {
	if (!store$2) store$2 = /* @__PURE__ */ new Map();
	store$2.set(lang, message$1);
}
/**
* Returns a schema error message.
*
* @param lang The language of the message.
*
* @returns The error message.
*/
/* @__NO_SIDE_EFFECTS__ */
function getSchemaMessage(lang) {
	return store$2?.get(lang);
}
/**
* Deletes a schema error message.
*
* @param lang The language of the message.
*/
function deleteSchemaMessage(lang) {
	store$2?.delete(lang);
}

//#endregion
//#region src/storages/specificMessage/specificMessage.ts
let store$1;
/**
* Sets a specific error message.
*
* @param reference The identifier reference.
* @param message The error message.
* @param lang The language of the message.
*/
function setSpecificMessage(reference, message$1, lang) {
	if (!store$1) store$1 = /* @__PURE__ */ new Map();
	if (!store$1.get(reference)) store$1.set(reference, /* @__PURE__ */ new Map());
	store$1.get(reference).set(lang, message$1);
}
/**
* Returns a specific error message.
*
* @param reference The identifier reference.
* @param lang The language of the message.
*
* @returns The error message.
*/
/* @__NO_SIDE_EFFECTS__ */
function getSpecificMessage(reference, lang) {
	return store$1?.get(reference)?.get(lang);
}
/**
* Deletes a specific error message.
*
* @param reference The identifier reference.
* @param lang The language of the message.
*/
function deleteSpecificMessage(reference, lang) {
	store$1?.get(reference)?.delete(lang);
}

//#endregion
//#region src/utils/_stringify/_stringify.ts
/**
* Stringifies an unknown input to a literal or type string.
*
* @param input The unknown input.
*
* @returns A literal or type string.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _stringify(input) {
	const type = typeof input;
	if (type === "string") return `"${input}"`;
	if (type === "number" || type === "bigint" || type === "boolean") return `${input}`;
	if (type === "object" || type === "function") return (input && Object.getPrototypeOf(input)?.constructor?.name) ?? "null";
	return type;
}

//#endregion
//#region src/utils/_addIssue/_addIssue.ts
/**
* Adds an issue to the dataset.
*
* @param context The issue context.
* @param label The issue label.
* @param dataset The input dataset.
* @param config The configuration.
* @param other The optional props.
*
* @internal
*/
function _addIssue(context, label, dataset, config$1, other) {
	const input = other && "input" in other ? other.input : dataset.value;
	const expected = other?.expected ?? context.expects ?? null;
	const received = other?.received ?? /* @__PURE__ */ _stringify(input);
	const issue = {
		kind: context.kind,
		type: context.type,
		input,
		expected,
		received,
		message: `Invalid ${label}: ${expected ? `Expected ${expected} but r` : "R"}eceived ${received}`,
		requirement: context.requirement,
		path: other?.path,
		issues: other?.issues,
		lang: config$1.lang,
		abortEarly: config$1.abortEarly,
		abortPipeEarly: config$1.abortPipeEarly
	};
	const isSchema = context.kind === "schema";
	const message$1 = other?.message ?? context.message ?? /* @__PURE__ */ getSpecificMessage(context.reference, issue.lang) ?? (isSchema ? /* @__PURE__ */ getSchemaMessage(issue.lang) : null) ?? config$1.message ?? /* @__PURE__ */ getGlobalMessage(issue.lang);
	if (message$1 !== void 0) issue.message = typeof message$1 === "function" ? message$1(issue) : message$1;
	if (isSchema) dataset.typed = false;
	if (dataset.issues) dataset.issues.push(issue);
	else dataset.issues = [issue];
}

//#endregion
//#region src/utils/_cloneDataset/_cloneDataset.ts
/**
* Creates a shallow copy of a dataset.
*
* Hint: The `value` is copied by reference, but the `issues` array, its issues
* and their `path` arrays are cloned to avoid reusing mutable dataset state
* across multiple runs. Mutating a returned object or array value can
* therefore affect later cache hits that reuse the same cached output.
*
* @param dataset The output dataset.
*
* @returns The copied output dataset.
*/
/* @__NO_SIDE_EFFECTS__ */
function _cloneDataset(dataset) {
	return {
		typed: dataset.typed,
		value: dataset.value,
		issues: dataset.issues?.map((issue) => ({
			...issue,
			path: issue.path && [...issue.path]
		}))
	};
}

//#endregion
//#region src/utils/_formatCase/_formatCase.ts
/**
* Splits a string into lowercase words and rejoins them with the given
* separator and capitalization rules.
*
* Words are separated by `_`, `-` and ASCII whitespace, as well as by case
* and acronym boundaries. Whether the first or subsequent words are
* capitalized is controlled by `capFirst` and `capRest`.
*
* Hint: Implemented in a single pass that emits directly to the result
* string to avoid an intermediate `string[]` allocation. ASCII chars are
* classified via char codes to skip `.toLowerCase()` and `.toUpperCase()`
* method calls in the common case.
*
* Hint: Digits are treated as a separate character class, so `item2Name`
* yields `item2` and `name` rather than `item`, `2` and `name`.
*
* @param input The input string.
* @param separator The string inserted between words.
* @param capFirst Whether to capitalize the first word.
* @param capRest Whether to capitalize subsequent words.
*
* @returns The formatted string.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _formatCase(input, separator, capFirst, capRest) {
	let result = "";
	let firstWord = true;
	let start = 0;
	let prev = 0;
	let prevPrev = 0;
	const flush = (end) => {
		if (end > start) {
			let word = input.slice(start, end).toLowerCase();
			if (firstWord ? capFirst : capRest) {
				const firstCode = word.charCodeAt(0);
				if (firstCode >= 97 && firstCode <= 122) word = String.fromCharCode(firstCode - 32) + word.slice(1);
				else {
					const charLen = firstCode >= 55296 && firstCode <= 56319 ? 2 : 1;
					word = word.slice(0, charLen).toUpperCase() + word.slice(charLen);
				}
			}
			result += firstWord ? word : separator + word;
			firstWord = false;
		}
	};
	for (let index = 0; index < input.length; index++) {
		const code = input.charCodeAt(index);
		let type;
		if (code === 32 || code === 9 || code === 10 || code === 11 || code === 12 || code === 13 || code === 45 || code === 95) {
			flush(index);
			start = index + 1;
			type = 0;
		} else if (code < 128) type = code >= 65 && code <= 90 ? 1 : code >= 97 && code <= 122 ? 2 : 3;
		else {
			const char = input[index];
			const charLower = char.toLowerCase();
			type = charLower === char.toUpperCase() ? 3 : char === charLower ? 2 : 1;
		}
		if (type === 1 && (prev === 2 || prev === 3) && index > start) {
			flush(index);
			start = index;
		} else if (type === 2 && prev === 1 && prevPrev === 1 && index - 1 > start) {
			flush(index - 1);
			start = index - 1;
		}
		prevPrev = prev;
		prev = type;
	}
	flush(input.length);
	return result;
}

//#endregion
//#region src/utils/_getByteCount/_getByteCount.ts
let textEncoder;
/**
* Returns the byte count of the input.
*
* @param input The input to be measured.
*
* @returns The byte count.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _getByteCount(input) {
	if (!textEncoder) textEncoder = new TextEncoder();
	return textEncoder.encode(input).length;
}

//#endregion
//#region src/utils/_getCodePointCount/_getCodePointCount.ts
/**
* Returns the code point count of the input.
*
* @param input The input to be measured.
*
* @returns The code point count.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _getCodePointCount(input) {
	let count = input.length;
	const lengthMinus1 = input.length - 1;
	for (let i = 0; i < lengthMinus1;) if (input.codePointAt(i) <= 65535) i++;
	else {
		i += 2;
		count--;
	}
	return count;
}

//#endregion
//#region src/utils/_getGraphemeCount/_getGraphemeCount.ts
let segmenter;
/**
* Returns the grapheme count of the input.
*
* @param input The input to be measured.
*
* @returns The grapheme count.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _getGraphemeCount(input) {
	if (!segmenter) segmenter = new Intl.Segmenter();
	const segments = segmenter.segment(input);
	let count = 0;
	for (const _ of segments) count++;
	return count;
}

//#endregion
//#region src/utils/_getLastMetadata/_getLastMetadata.ts
/**
* Returns the last top-level value of a given metadata type from a schema
* using a breadth-first search that starts with the last item in the pipeline.
*
* @param schema The schema to search.
* @param type The metadata type.
*
* @returns The value, if any.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _getLastMetadata(schema, type) {
	if ("pipe" in schema) {
		const nestedSchemas = [];
		for (let index = schema.pipe.length - 1; index >= 0; index--) {
			const item = schema.pipe[index];
			if (item.kind === "schema" && "pipe" in item) nestedSchemas.push(item);
			else if (item.kind === "metadata" && item.type === type) return item[type];
		}
		for (const nestedSchema of nestedSchemas) {
			const result = /* @__PURE__ */ _getLastMetadata(nestedSchema, type);
			if (result !== void 0) return result;
		}
	}
}

//#endregion
//#region src/utils/_getWordCount/_getWordCount.ts
let store;
/**
* Returns the word count of the input.
*
* @param locales The locales to be used.
* @param input The input to be measured.
*
* @returns The word count.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _getWordCount(locales, input) {
	if (!store) store = /* @__PURE__ */ new Map();
	const key = String(locales);
	let segmenter$1 = store.get(key);
	if (!segmenter$1) {
		segmenter$1 = new Intl.Segmenter(locales, { granularity: "word" });
		store.set(key, segmenter$1);
	}
	const segments = segmenter$1.segment(input);
	let count = 0;
	for (const segment of segments) if (segment.isWordLike) count++;
	return count;
}

//#endregion
//#region src/utils/_isLuhnAlgo/_isLuhnAlgo.ts
/**
* Non-digit regex.
*/
const NON_DIGIT_REGEX = /\D/gu;
/**
* Checks whether a string with numbers corresponds to the luhn algorithm.
*
* @param input The input to be checked.
*
* @returns Whether input is valid.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _isLuhnAlgo(input) {
	const number$1 = input.replace(NON_DIGIT_REGEX, "");
	let length$1 = number$1.length;
	let bit = 1;
	let sum = 0;
	while (length$1) {
		const value$1 = +number$1[--length$1];
		bit ^= 1;
		sum += bit ? [
			0,
			2,
			4,
			6,
			8,
			1,
			3,
			5,
			7,
			9
		][value$1] : value$1;
	}
	return sum % 10 === 0;
}

//#endregion
//#region src/utils/_isSameValueZero/_isSameValueZero.ts
/**
* Compares two values using the SameValueZero algorithm, which treats `NaN`
* as equal to itself unlike `===`.
*
* @param value1 The first value.
* @param value2 The second value.
*
* @returns Whether the values are equal.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _isSameValueZero(value1, value2) {
	return value1 === value2 || Number.isNaN(value1) && Number.isNaN(value2);
}

//#endregion
//#region src/utils/_isValidObjectKey/_isValidObjectKey.ts
/**
* Disallows inherited object properties and prevents object prototype
* pollution by disallowing certain keys.
*
* @param object The object to check.
* @param key The key to check.
*
* @returns Whether the key is allowed.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _isValidObjectKey(object$1, key) {
	return Object.prototype.hasOwnProperty.call(object$1, key) && key !== "__proto__" && key !== "prototype" && key !== "constructor";
}

//#endregion
//#region src/utils/_isValueMatch/_isValueMatch.ts
/**
* Checks whether a value matches a value action requirement.
*
* @param requirement The value action requirement.
* @param value The value to check.
*
* @returns Whether the value matches the requirement.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _isValueMatch(requirement, value$1) {
	return Number.isNaN(requirement) && Number.isNaN(value$1) || requirement <= value$1 && requirement >= value$1;
}

//#endregion
//#region src/utils/_joinExpects/_joinExpects.ts
/**
* Joins multiple `expects` values with the given separator.
*
* @param values The `expects` values.
* @param separator The separator.
*
* @returns The joined `expects` property.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _joinExpects(values$1, separator) {
	const list = [...new Set(values$1)];
	if (list.length > 1) return `(${list.join(` ${separator} `)})`;
	return list[0] ?? "never";
}

//#endregion
//#region src/utils/_standardSchema/_standardSchema.ts
/**
* Eagerly creates and attaches the Standard Schema properties of a schema.
*
* Hint: The contextual `this` type includes the standard properties that are
* attached before the schema is returned.
*
* @param schema The schema to attach standard properties to.
*
* @returns The schema with standard properties attached.
*
* @internal
*/
function _standardSchema(schema) {
	schema["~standard"] = {
		version: 1,
		vendor: "valibot",
		validate: (value$1) => schema["~run"]({ value: value$1 }, /* @__PURE__ */ getGlobalConfig())
	};
	return schema;
}

//#endregion
//#region src/utils/entriesFromList/entriesFromList.ts
/**
* Creates an object entries definition from a list of keys and a schema.
*
* @param list A list of keys.
* @param schema The schema of the keys.
*
* @returns The object entries.
*/
/* @__NO_SIDE_EFFECTS__ */
function entriesFromList(list, schema) {
	const entries$1 = {};
	for (const key of list) entries$1[key] = schema;
	return entries$1;
}

//#endregion
//#region src/utils/entriesFromObjects/entriesFromObjects.ts
/* @__NO_SIDE_EFFECTS__ */
function entriesFromObjects(schemas) {
	const entries$1 = {};
	for (const schema of schemas) Object.assign(entries$1, schema.entries);
	return entries$1;
}

//#endregion
//#region src/utils/getDotPath/getDotPath.ts
/* @__NO_SIDE_EFFECTS__ */
function getDotPath(issue) {
	if (issue.path) {
		let key = "";
		for (const item of issue.path) if (typeof item.key === "string" || typeof item.key === "number") if (key) key += `.${item.key}`;
		else key += item.key;
		else return null;
		return key;
	}
	return null;
}

//#endregion
//#region src/utils/isOfKind/isOfKind.ts
/**
* A generic type guard to check the kind of an object.
*
* @param kind The kind to check for.
* @param object The object to check.
*
* @returns Whether it matches.
*/
/* @__NO_SIDE_EFFECTS__ */
function isOfKind(kind, object$1) {
	return object$1.kind === kind;
}

//#endregion
//#region src/utils/isOfType/isOfType.ts
/**
* A generic type guard to check the type of an object.
*
* @param type The type to check for.
* @param object The object to check.
*
* @returns Whether it matches.
*/
/* @__NO_SIDE_EFFECTS__ */
function isOfType(type, object$1) {
	return object$1.type === type;
}

//#endregion
//#region src/utils/ValiError/ValiError.ts
/**
* A Valibot error with useful information.
*/
var ValiError = class extends Error {
	/**
	* Creates a Valibot error with useful information.
	*
	* @param issues The error issues.
	*/
	constructor(issues) {
		super(issues[0].message);
		this.name = "ValiError";
		this.issues = issues;
	}
};

//#endregion
//#region src/utils/isValiError/isValiError.ts
/**
* A type guard to check if an error is a ValiError.
*
* @param error The error to check.
*
* @returns Whether its a ValiError.
*/
/* @__NO_SIDE_EFFECTS__ */
function isValiError(error) {
	return error instanceof ValiError;
}

//#endregion
//#region src/actions/args/args.ts
/* @__NO_SIDE_EFFECTS__ */
function args(schema) {
	return {
		kind: "transformation",
		type: "args",
		reference: args,
		async: false,
		schema,
		"~run"(dataset, config$1) {
			const func = dataset.value;
			dataset.value = (...args_) => {
				const argsDataset = this.schema["~run"]({ value: args_ }, config$1);
				if (argsDataset.issues) throw new ValiError(argsDataset.issues);
				return func(...argsDataset.value);
			};
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/args/argsAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function argsAsync(schema) {
	return {
		kind: "transformation",
		type: "args",
		reference: argsAsync,
		async: false,
		schema,
		"~run"(dataset, config$1) {
			const func = dataset.value;
			dataset.value = async (...args$1) => {
				const argsDataset = await schema["~run"]({ value: args$1 }, config$1);
				if (argsDataset.issues) throw new ValiError(argsDataset.issues);
				return func(...argsDataset.value);
			};
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/await/awaitAsync.ts
/**
* Creates an await transformation action.
*
* @returns An await action.
*/
/* @__NO_SIDE_EFFECTS__ */
function awaitAsync() {
	return {
		kind: "transformation",
		type: "await",
		reference: awaitAsync,
		async: true,
		async "~run"(dataset) {
			dataset.value = await dataset.value;
			return dataset;
		}
	};
}

//#endregion
//#region src/regex.ts
/**
* [Base64](https://en.wikipedia.org/wiki/Base64) regex.
*/
const BASE64_REGEX = /^(?:[\da-z+/]{4})*(?:[\da-z+/]{2}==|[\da-z+/]{3}=)?$/iu;
/**
* [BIC](https://en.wikipedia.org/wiki/ISO_9362) regex.
*/
const BIC_REGEX = /^[A-Z]{6}(?!00)[\dA-Z]{2}(?:[\dA-Z]{3})?$/u;
/**
* [Cuid2](https://github.com/paralleldrive/cuid2) regex.
*/
const CUID2_REGEX = /^[a-z][\da-z]*$/u;
/**
* [Decimal](https://en.wikipedia.org/wiki/Decimal) regex.
*/
const DECIMAL_REGEX = /^[+-]?(?:\d*\.)?\d+$/u;
/**
* [Digits](https://en.wikipedia.org/wiki/Numerical_digit) regex.
*/
const DIGITS_REGEX = /^\d+$/u;
/**
* [Domain name](https://en.wikipedia.org/wiki/Domain_name) regex.
*
* Hint: We decided against the `i` flag for better JSON Schema compatibility.
* ASCII-only validation. Internationalized domain names (IDNs) are not
* supported, including Punycode-encoded labels.
*/
const DOMAIN_REGEX = /^(?=.{1,253}$)(?:(?![Xx][Nn]--)[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z]{2,63}$/u;
/**
* [Email address](https://en.wikipedia.org/wiki/Email_address) regex.
*
* Hint: We decided against the `i` flag to avoid matching non-ASCII characters.
*/
const EMAIL_REGEX = /^[\w+-]+(?:\.[\w+-]+)*@[\da-zA-Z]+(?:[.-][\da-zA-Z]+)*\.[a-zA-Z]{2,}$/u;
/**
* Emoji regex from [emoji-regex-xs](https://github.com/slevithan/emoji-regex-xs) v1.0.0 (MIT license).
*
* Hint: We decided against the newer `/^\p{RGI_Emoji}+$/v` regex because it is
* not supported in older runtimes and does not match all emoji.
*/
const EMOJI_REGEX = /^(?:[\u{1F1E6}-\u{1F1FF}]{2}|\u{1F3F4}[\u{E0061}-\u{E007A}]{2}[\u{E0030}-\u{E0039}\u{E0061}-\u{E007A}]{1,3}\u{E007F}|(?:\p{Emoji}\uFE0F\u20E3?|\p{Emoji_Modifier_Base}\p{Emoji_Modifier}?|(?![\p{Emoji_Modifier_Base}\u{1F1E6}-\u{1F1FF}])\p{Emoji_Presentation})(?:\u200D(?:\p{Emoji}\uFE0F\u20E3?|\p{Emoji_Modifier_Base}\p{Emoji_Modifier}?|(?![\p{Emoji_Modifier_Base}\u{1F1E6}-\u{1F1FF}])\p{Emoji_Presentation}))*)+$/u;
/**
* [Hexadecimal](https://en.wikipedia.org/wiki/Hexadecimal) regex.
*
* Hint: We decided against the `i` flag for better JSON Schema compatibility.
*/
const HEXADECIMAL_REGEX = /^(?:0[hx])?[\da-fA-F]+$/u;
/**
* [Hex color](https://en.wikipedia.org/wiki/Web_colors#Hex_triplet) regex.
*
* Hint: We decided against the `i` flag for better JSON Schema compatibility.
*/
const HEX_COLOR_REGEX = /^#(?:[\da-fA-F]{3,4}|[\da-fA-F]{6}|[\da-fA-F]{8})$/u;
/**
* [IMEI](https://en.wikipedia.org/wiki/International_Mobile_Equipment_Identity) regex.
*/
const IMEI_REGEX = /^\d{15}$|^\d{2}-\d{6}-\d{6}-\d$/u;
/**
* [IPv4](https://en.wikipedia.org/wiki/IPv4) regex.
*/
const IPV4_REGEX = /^(?:(?:[1-9]|1\d|2[0-4])?\d|25[0-5])(?:\.(?:(?:[1-9]|1\d|2[0-4])?\d|25[0-5])){3}$/u;
/**
* [IPv6](https://en.wikipedia.org/wiki/IPv6) regex.
*/
const IPV6_REGEX = /^(?:(?:[\da-f]{1,4}:){7}[\da-f]{1,4}|(?:[\da-f]{1,4}:){1,7}:|(?:[\da-f]{1,4}:){1,6}:[\da-f]{1,4}|(?:[\da-f]{1,4}:){1,5}(?::[\da-f]{1,4}){1,2}|(?:[\da-f]{1,4}:){1,4}(?::[\da-f]{1,4}){1,3}|(?:[\da-f]{1,4}:){1,3}(?::[\da-f]{1,4}){1,4}|(?:[\da-f]{1,4}:){1,2}(?::[\da-f]{1,4}){1,5}|[\da-f]{1,4}:(?::[\da-f]{1,4}){1,6}|:(?:(?::[\da-f]{1,4}){1,7}|:)|fe80:(?::[\da-f]{0,4}){0,4}%[\da-z]+|::(?:f{4}(?::0{1,4})?:)?(?:(?:25[0-5]|(?:2[0-4]|1?\d)?\d)\.){3}(?:25[0-5]|(?:2[0-4]|1?\d)?\d)|(?:[\da-f]{1,4}:){1,4}:(?:(?:25[0-5]|(?:2[0-4]|1?\d)?\d)\.){3}(?:25[0-5]|(?:2[0-4]|1?\d)?\d))$/iu;
/**
* [IP](https://en.wikipedia.org/wiki/IP_address) regex.
*/
const IP_REGEX = /^(?:(?:[1-9]|1\d|2[0-4])?\d|25[0-5])(?:\.(?:(?:[1-9]|1\d|2[0-4])?\d|25[0-5])){3}$|^(?:(?:[\da-f]{1,4}:){7}[\da-f]{1,4}|(?:[\da-f]{1,4}:){1,7}:|(?:[\da-f]{1,4}:){1,6}:[\da-f]{1,4}|(?:[\da-f]{1,4}:){1,5}(?::[\da-f]{1,4}){1,2}|(?:[\da-f]{1,4}:){1,4}(?::[\da-f]{1,4}){1,3}|(?:[\da-f]{1,4}:){1,3}(?::[\da-f]{1,4}){1,4}|(?:[\da-f]{1,4}:){1,2}(?::[\da-f]{1,4}){1,5}|[\da-f]{1,4}:(?::[\da-f]{1,4}){1,6}|:(?:(?::[\da-f]{1,4}){1,7}|:)|fe80:(?::[\da-f]{0,4}){0,4}%[\da-z]+|::(?:f{4}(?::0{1,4})?:)?(?:(?:25[0-5]|(?:2[0-4]|1?\d)?\d)\.){3}(?:25[0-5]|(?:2[0-4]|1?\d)?\d)|(?:[\da-f]{1,4}:){1,4}:(?:(?:25[0-5]|(?:2[0-4]|1?\d)?\d)\.){3}(?:25[0-5]|(?:2[0-4]|1?\d)?\d))$/iu;
/**
* [ISO 8601](https://en.wikipedia.org/wiki/ISO_8601) date regex.
*/
const ISO_DATE_REGEX = /^\d{4}-(?:0[1-9]|1[0-2])-(?:[12]\d|0[1-9]|3[01])$/u;
/**
* [ISO 8601](https://en.wikipedia.org/wiki/ISO_8601) date-time regex.
*/
const ISO_DATE_TIME_REGEX = /^\d{4}-(?:0[1-9]|1[0-2])-(?:[12]\d|0[1-9]|3[01])[T ](?:0\d|1\d|2[0-3]):[0-5]\d$/u;
/**
* [ISO 8601](https://en.wikipedia.org/wiki/ISO_8601) date-time with seconds regex.
*/
const ISO_DATE_TIME_SECOND_REGEX = /^\d{4}-(?:0[1-9]|1[0-2])-(?:[12]\d|0[1-9]|3[01])[T ](?:0\d|1\d|2[0-3])(?::[0-5]\d){2}$/u;
/**
* [ISO 8601](https://en.wikipedia.org/wiki/ISO_8601) time regex.
*/
const ISO_TIME_REGEX = /^(?:0\d|1\d|2[0-3]):[0-5]\d$/u;
/**
* [ISO 8601](https://en.wikipedia.org/wiki/ISO_8601) time with seconds regex.
*/
const ISO_TIME_SECOND_REGEX = /^(?:0\d|1\d|2[0-3])(?::[0-5]\d){2}$/u;
/**
* [ISO 8601](https://en.wikipedia.org/wiki/ISO_8601) timestamp regex. Allows a
* space as a date/time separator and an optional space before the UTC offset.
*/
const ISO_TIMESTAMP_REGEX = /^\d{4}-(?:0[1-9]|1[0-2])-(?:[12]\d|0[1-9]|3[01])[T ](?:0\d|1\d|2[0-3])(?::[0-5]\d){2}(?:\.\d{1,9})?(?:Z| ?[+-](?:0\d|1\d|2[0-3])(?::?[0-5]\d)?)$/u;
/**
* [ISO 8601](https://en.wikipedia.org/wiki/ISO_8601) week regex.
*/
const ISO_WEEK_REGEX = /^\d{4}-W(?:0[1-9]|[1-4]\d|5[0-3])$/u;
/**
* [JWS compact serialization](https://datatracker.ietf.org/doc/html/rfc7515#section-3.1)
* regex.
*
* Hint: Empty payload and signature segments are allowed because the
* Base64URL-encoded representation of an empty octet sequence is an empty
* string.
*/
const JWS_COMPACT_REGEX = /^(?:[\w-]{2,3}|(?:[\w-]{4})+(?:[\w-]{2,3})?)\.(?:[\w-]{2,3}|(?:[\w-]{4})+(?:[\w-]{2,3})?)?\.(?:[\w-]{2,3}|(?:[\w-]{4})+(?:[\w-]{2,3})?)?$/u;
/**
* [ISRC](https://en.wikipedia.org/wiki/International_Standard_Recording_Code) regex.
*/
const ISRC_REGEX = /^(?:[A-Z]{2}[A-Z\d]{3}\d{7}|[A-Z]{2}-[A-Z\d]{3}-\d{2}-\d{5})$/u;
/**
* [KSUID](https://github.com/segmentio/ksuid) regex.
*/
const KSUID_REGEX = /^[a-zA-Z0-9]{27}$/u;
/**
* [MAC](https://en.wikipedia.org/wiki/MAC_address) 48 bit regex.
*
* Hint: We decided against the `i` flag for better JSON Schema compatibility.
*/
const MAC48_REGEX = /^(?:[\da-fA-F]{2}:){5}[\da-fA-F]{2}$|^(?:[\da-fA-F]{2}-){5}[\da-fA-F]{2}$|^(?:[\da-fA-F]{4}\.){2}[\da-fA-F]{4}$/u;
/**
* [MAC](https://en.wikipedia.org/wiki/MAC_address) 64 bit regex.
*
* Hint: We decided against the `i` flag for better JSON Schema compatibility.
*/
const MAC64_REGEX = /^(?:[\da-fA-F]{2}:){7}[\da-fA-F]{2}$|^(?:[\da-fA-F]{2}-){7}[\da-fA-F]{2}$|^(?:[\da-fA-F]{4}\.){3}[\da-fA-F]{4}$|^(?:[\da-fA-F]{4}:){3}[\da-fA-F]{4}$/u;
/**
* [MAC](https://en.wikipedia.org/wiki/MAC_address) regex.
*
* Hint: We decided against the `i` flag for better JSON Schema compatibility.
*/
const MAC_REGEX = /^(?:[\da-fA-F]{2}:){5}[\da-fA-F]{2}$|^(?:[\da-fA-F]{2}-){5}[\da-fA-F]{2}$|^(?:[\da-fA-F]{4}\.){2}[\da-fA-F]{4}$|^(?:[\da-fA-F]{2}:){7}[\da-fA-F]{2}$|^(?:[\da-fA-F]{2}-){7}[\da-fA-F]{2}$|^(?:[\da-fA-F]{4}\.){3}[\da-fA-F]{4}$|^(?:[\da-fA-F]{4}:){3}[\da-fA-F]{4}$/u;
/**
* [Nano ID](https://github.com/ai/nanoid) regex.
*/
const NANO_ID_REGEX = /^[\w-]+$/u;
/**
* [Octal](https://en.wikipedia.org/wiki/Octal) regex.
*/
const OCTAL_REGEX = /^(?:0o)?[0-7]+$/u;
/**
* [RFC 5322 email address](https://datatracker.ietf.org/doc/html/rfc5322#section-3.4.1) regex.
*
* Hint: This regex was taken from the [HTML Living Standard Specification](https://html.spec.whatwg.org/multipage/input.html#valid-e-mail-address) and does not perfectly represent RFC 5322.
*/
const RFC_EMAIL_REGEX = /^[a-zA-Z0-9.!#$%&'*+\/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/;
/**
* [Slug](https://en.wikipedia.org/wiki/Clean_URL#Slug) regex.
*/
const SLUG_REGEX = /^[\da-z]+(?:[-_][\da-z]+)*$/u;
/**
* [ULID](https://github.com/ulid/spec) regex.
*
* Hint: We decided against the `i` flag for better JSON Schema compatibility.
* Hint: The first character is restricted to `[0-7]` because the 48-bit
* timestamp cannot exceed 2^48-1, making the maximum valid ULID
* `7ZZZZZZZZZZZZZZZZZZZZZZZZZ` in Crockford's Base32 encoding.
*/
const ULID_REGEX = /^[0-7][\da-hjkmnp-tv-zA-HJKMNP-TV-Z]{25}$/u;
/**
* [UUID](https://en.wikipedia.org/wiki/Universally_unique_identifier) regex.
*/
const UUID_REGEX = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/iu;

//#endregion
//#region src/actions/base64/base64.ts
/* @__NO_SIDE_EFFECTS__ */
function base64(message$1) {
	return {
		kind: "validation",
		type: "base64",
		reference: base64,
		async: false,
		expects: null,
		requirement: BASE64_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "Base64", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/bic/bic.ts
/* @__NO_SIDE_EFFECTS__ */
function bic(message$1) {
	return {
		kind: "validation",
		type: "bic",
		reference: bic,
		async: false,
		expects: null,
		requirement: BIC_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "BIC", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/brand/brand.ts
/**
* Creates a brand transformation action.
*
* @param name The brand name.
*
* @returns A brand action.
*/
/* @__NO_SIDE_EFFECTS__ */
function brand(name) {
	return {
		kind: "transformation",
		type: "brand",
		reference: brand,
		async: false,
		name,
		"~run"(dataset) {
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/bytes/bytes.ts
/* @__NO_SIDE_EFFECTS__ */
function bytes(requirement, message$1) {
	return {
		kind: "validation",
		type: "bytes",
		reference: bytes,
		async: false,
		expects: `${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const length$1 = /* @__PURE__ */ _getByteCount(dataset.value);
				if (length$1 !== this.requirement) _addIssue(this, "bytes", dataset, config$1, { received: `${length$1}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/check/check.ts
/* @__NO_SIDE_EFFECTS__ */
function check(requirement, message$1) {
	return {
		kind: "validation",
		type: "check",
		reference: check,
		async: false,
		expects: null,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "input", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/check/checkAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function checkAsync(requirement, message$1) {
	return {
		kind: "validation",
		type: "check",
		reference: checkAsync,
		async: true,
		expects: null,
		requirement,
		message: message$1,
		async "~run"(dataset, config$1) {
			if (dataset.typed && !await this.requirement(dataset.value)) _addIssue(this, "input", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/checkItems/checkItems.ts
/* @__NO_SIDE_EFFECTS__ */
function checkItems(requirement, message$1) {
	return {
		kind: "validation",
		type: "check_items",
		reference: checkItems,
		async: false,
		expects: null,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) for (let index = 0; index < dataset.value.length; index++) {
				const item = dataset.value[index];
				if (!this.requirement(item, index, dataset.value)) _addIssue(this, "item", dataset, config$1, {
					input: item,
					path: [{
						type: "array",
						origin: "value",
						input: dataset.value,
						key: index,
						value: item
					}]
				});
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/checkItems/checkItemsAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function checkItemsAsync(requirement, message$1) {
	return {
		kind: "validation",
		type: "check_items",
		reference: checkItemsAsync,
		async: true,
		expects: null,
		requirement,
		message: message$1,
		async "~run"(dataset, config$1) {
			if (dataset.typed) {
				const requirementResults = await Promise.all(dataset.value.map(this.requirement));
				for (let index = 0; index < dataset.value.length; index++) if (!requirementResults[index]) {
					const item = dataset.value[index];
					_addIssue(this, "item", dataset, config$1, {
						input: item,
						path: [{
							type: "array",
							origin: "value",
							input: dataset.value,
							key: index,
							value: item
						}]
					});
				}
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/codePoints/codePoints.ts
/* @__NO_SIDE_EFFECTS__ */
function codePoints(requirement, message$1) {
	return {
		kind: "validation",
		type: "code_points",
		reference: codePoints,
		async: false,
		expects: `${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getCodePointCount(dataset.value);
				if (count !== this.requirement) _addIssue(this, "code points", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/creditCard/creditCard.ts
/**
* Credit card regex.
*/
const CREDIT_CARD_REGEX = /^(?:\d{13,19}|\d{4}(?: \d{3,6}){2,4}|\d{4}(?:-\d{3,6}){2,4})$/u;
/**
* Sanitize regex.
*/
const SANITIZE_REGEX = /[- ]/gu;
/**
* Provider regex list.
*/
const PROVIDER_REGEX_LIST = (/* unused pure expression or super */ null && ([
	/^3[47]\d{13}$/u,
	/^3(?:0[0-5]|[68]\d)\d{11,13}$/u,
	/^6(?:011|5\d{2})\d{12,15}$/u,
	/^(?:2131|1800|35\d{3})\d{11}$/u,
	/^(?:5[1-5]\d{2}|222\d|22[3-9]\d|2[3-6]\d{2}|27[01]\d|2720)\d{12}$/u,
	/^(?:6[27]\d{14,17}|81\d{14,17})$/u,
	/^4\d{12}(?:\d{3,6})?$/u
]));
/* @__NO_SIDE_EFFECTS__ */
function creditCard(message$1) {
	return {
		kind: "validation",
		type: "credit_card",
		reference: creditCard,
		async: false,
		expects: null,
		requirement(input) {
			let sanitized;
			return CREDIT_CARD_REGEX.test(input) && (sanitized = input.replace(SANITIZE_REGEX, "")) && PROVIDER_REGEX_LIST.some((regex$1) => regex$1.test(sanitized)) && /* @__PURE__ */ _isLuhnAlgo(sanitized);
		},
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "credit card", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/cuid2/cuid2.ts
/* @__NO_SIDE_EFFECTS__ */
function cuid2(message$1) {
	return {
		kind: "validation",
		type: "cuid2",
		reference: cuid2,
		async: false,
		expects: null,
		requirement: CUID2_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "Cuid2", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/decimal/decimal.ts
/* @__NO_SIDE_EFFECTS__ */
function decimal(message$1) {
	return {
		kind: "validation",
		type: "decimal",
		reference: decimal,
		async: false,
		expects: null,
		requirement: DECIMAL_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "decimal", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/description/description.ts
/**
* Creates a description metadata action.
*
* @param description_ The description text.
*
* @returns A description action.
*/
/* @__NO_SIDE_EFFECTS__ */
function description(description_) {
	return {
		kind: "metadata",
		type: "description",
		reference: description,
		description: description_
	};
}

//#endregion
//#region src/actions/digits/digits.ts
/* @__NO_SIDE_EFFECTS__ */
function digits(message$1) {
	return {
		kind: "validation",
		type: "digits",
		reference: digits,
		async: false,
		expects: null,
		requirement: DIGITS_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "digits", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/domain/domain.ts
/* @__NO_SIDE_EFFECTS__ */
function domain(message$1) {
	return {
		kind: "validation",
		type: "domain",
		reference: domain,
		expects: null,
		async: false,
		requirement: DOMAIN_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "domain", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/email/email.ts
/* @__NO_SIDE_EFFECTS__ */
function email(message$1) {
	return {
		kind: "validation",
		type: "email",
		reference: email,
		expects: null,
		async: false,
		requirement: EMAIL_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "email", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/emoji/emoji.ts
/* @__NO_SIDE_EFFECTS__ */
function emoji(message$1) {
	return {
		kind: "validation",
		type: "emoji",
		reference: emoji,
		async: false,
		expects: null,
		requirement: EMOJI_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "emoji", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/empty/empty.ts
/* @__NO_SIDE_EFFECTS__ */
function empty(message$1) {
	return {
		kind: "validation",
		type: "empty",
		reference: empty,
		async: false,
		expects: "0",
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.length > 0) _addIssue(this, "length", dataset, config$1, { received: `${dataset.value.length}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/endsWith/endsWith.ts
/* @__NO_SIDE_EFFECTS__ */
function endsWith(requirement, message$1) {
	return {
		kind: "validation",
		type: "ends_with",
		reference: endsWith,
		async: false,
		expects: `"${requirement}"`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !dataset.value.endsWith(this.requirement)) _addIssue(this, "end", dataset, config$1, { received: `"${dataset.value.slice(-this.requirement.length)}"` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/entries/entries.ts
/* @__NO_SIDE_EFFECTS__ */
function entries(requirement, message$1) {
	return {
		kind: "validation",
		type: "entries",
		reference: entries,
		async: false,
		expects: `${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (!dataset.typed) return dataset;
			const count = Object.keys(dataset.value).length;
			if (dataset.typed && count !== this.requirement) _addIssue(this, "entries", dataset, config$1, { received: `${count}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/everyItem/everyItem.ts
/* @__NO_SIDE_EFFECTS__ */
function everyItem(requirement, message$1) {
	return {
		kind: "validation",
		type: "every_item",
		reference: everyItem,
		async: false,
		expects: null,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !dataset.value.every(this.requirement)) _addIssue(this, "item", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/examples/examples.ts
/**
* Creates an examples metadata action.
*
* @param examples_ The examples.
*
* @returns An examples action.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function examples(examples_) {
	return {
		kind: "metadata",
		type: "examples",
		reference: examples,
		examples: examples_
	};
}

//#endregion
//#region src/actions/excludes/excludes.ts
/* @__NO_SIDE_EFFECTS__ */
function excludes(requirement, message$1) {
	const received = /* @__PURE__ */ _stringify(requirement);
	return {
		kind: "validation",
		type: "excludes",
		reference: excludes,
		async: false,
		expects: `!${received}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.includes(this.requirement)) _addIssue(this, "content", dataset, config$1, { received });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/filterItems/filterItems.ts
/* @__NO_SIDE_EFFECTS__ */
function filterItems(operation) {
	return {
		kind: "transformation",
		type: "filter_items",
		reference: filterItems,
		async: false,
		operation,
		"~run"(dataset) {
			dataset.value = dataset.value.filter(this.operation);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/findItem/findItem.ts
/* @__NO_SIDE_EFFECTS__ */
function findItem(operation) {
	return {
		kind: "transformation",
		type: "find_item",
		reference: findItem,
		async: false,
		operation,
		"~run"(dataset) {
			dataset.value = dataset.value.find(this.operation);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/finite/finite.ts
/* @__NO_SIDE_EFFECTS__ */
function finite(message$1) {
	return {
		kind: "validation",
		type: "finite",
		reference: finite,
		async: false,
		expects: null,
		requirement: Number.isFinite,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "finite", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/flavor/flavor.ts
/**
* Creates a flavor transformation action.
*
* @param name The flavor name.
*
* @returns A flavor action.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function flavor(name) {
	return {
		kind: "transformation",
		type: "flavor",
		reference: flavor,
		async: false,
		name,
		"~run"(dataset) {
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/graphemes/graphemes.ts
/* @__NO_SIDE_EFFECTS__ */
function graphemes(requirement, message$1) {
	return {
		kind: "validation",
		type: "graphemes",
		reference: graphemes,
		async: false,
		expects: `${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getGraphemeCount(dataset.value);
				if (count !== this.requirement) _addIssue(this, "graphemes", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/gtValue/gtValue.ts
/* @__NO_SIDE_EFFECTS__ */
function gtValue(requirement, message$1) {
	return {
		kind: "validation",
		type: "gt_value",
		reference: gtValue,
		async: false,
		expects: `>${requirement instanceof Date ? requirement.toJSON() : /* @__PURE__ */ _stringify(requirement)}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !(dataset.value > this.requirement)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/guard/guard.ts
/* @__NO_SIDE_EFFECTS__ */
function guard(requirement, message$1) {
	return {
		kind: "transformation",
		type: "guard",
		reference: guard,
		async: false,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) {
				_addIssue(this, "input", dataset, config$1);
				dataset.typed = false;
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/hash/hash.ts
/**
* Hash lengths object.
*/
const HASH_LENGTHS = {
	md4: 32,
	md5: 32,
	sha1: 40,
	sha256: 64,
	sha384: 96,
	sha512: 128,
	ripemd128: 32,
	ripemd160: 40,
	tiger128: 32,
	tiger160: 40,
	tiger192: 48,
	crc32: 8,
	crc32b: 8,
	adler32: 8
};
/* @__NO_SIDE_EFFECTS__ */
function hash(types, message$1) {
	return {
		kind: "validation",
		type: "hash",
		reference: hash,
		expects: null,
		async: false,
		requirement: RegExp(types.map((type) => `^[a-fA-F0-9]{${HASH_LENGTHS[type]}}$`).join("|"), "u"),
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "hash", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/hexadecimal/hexadecimal.ts
/* @__NO_SIDE_EFFECTS__ */
function hexadecimal(message$1) {
	return {
		kind: "validation",
		type: "hexadecimal",
		reference: hexadecimal,
		async: false,
		expects: null,
		requirement: HEXADECIMAL_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "hexadecimal", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/hexColor/hexColor.ts
/* @__NO_SIDE_EFFECTS__ */
function hexColor(message$1) {
	return {
		kind: "validation",
		type: "hex_color",
		reference: hexColor,
		async: false,
		expects: null,
		requirement: HEX_COLOR_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "hex color", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/imei/imei.ts
/* @__NO_SIDE_EFFECTS__ */
function imei(message$1) {
	return {
		kind: "validation",
		type: "imei",
		reference: imei,
		async: false,
		expects: null,
		requirement(input) {
			return IMEI_REGEX.test(input) && /* @__PURE__ */ _isLuhnAlgo(input);
		},
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "IMEI", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/includes/includes.ts
/* @__NO_SIDE_EFFECTS__ */
function includes(requirement, message$1) {
	const expects = /* @__PURE__ */ _stringify(requirement);
	return {
		kind: "validation",
		type: "includes",
		reference: includes,
		async: false,
		expects,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !dataset.value.includes(this.requirement)) _addIssue(this, "content", dataset, config$1, { received: `!${expects}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/integer/integer.ts
/* @__NO_SIDE_EFFECTS__ */
function integer(message$1) {
	return {
		kind: "validation",
		type: "integer",
		reference: integer,
		async: false,
		expects: null,
		requirement: Number.isInteger,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "integer", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/ip/ip.ts
/* @__NO_SIDE_EFFECTS__ */
function ip(message$1) {
	return {
		kind: "validation",
		type: "ip",
		reference: ip,
		async: false,
		expects: null,
		requirement: IP_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "IP", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/ipv4/ipv4.ts
/* @__NO_SIDE_EFFECTS__ */
function ipv4(message$1) {
	return {
		kind: "validation",
		type: "ipv4",
		reference: ipv4,
		async: false,
		expects: null,
		requirement: IPV4_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "IPv4", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/ipv6/ipv6.ts
/* @__NO_SIDE_EFFECTS__ */
function ipv6(message$1) {
	return {
		kind: "validation",
		type: "ipv6",
		reference: ipv6,
		async: false,
		expects: null,
		requirement: IPV6_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "IPv6", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/isbn/utils/_isIsbn10.ts
/**
* [Validates an ISBN-10](https://en.wikipedia.org/wiki/ISBN#ISBN-10_check_digits).
*
* @param input The input value.
*
* @returns `true` if the input is a valid ISBN-10, `false` otherwise.
*
* @internal
*/
function _isIsbn10(input) {
	const digits$1 = input.split("").map((c) => c === "X" ? 10 : parseInt(c));
	let sum = 0;
	for (let i = 0; i < 10; i++) sum += digits$1[i] * (10 - i);
	return sum % 11 === 0;
}

//#endregion
//#region src/actions/isbn/utils/_isIsbn13.ts
/**
* [Validates an ISBN-13](https://en.wikipedia.org/wiki/ISBN#ISBN-13_check_digit_calculation).
*
* @param input The input value.
*
* @returns `true` if the input is a valid ISBN-13, `false` otherwise.
*
* @internal
*/
function _isIsbn13(input) {
	const digits$1 = input.split("").map((c) => parseInt(c));
	let sum = 0;
	for (let i = 0; i < 13; i++) sum += digits$1[i] * (i % 2 === 0 ? 1 : 3);
	return sum % 10 === 0;
}

//#endregion
//#region src/actions/isbn/isbn.ts
/**
* ISBN separator regex.
*/
const ISBN_SEPARATOR_REGEX = /[- ]/gu;
/**
* ISBN-10 detection regex.
*/
const ISBN_10_DETECTION_REGEX = /^\d{9}[\dX]$/u;
/**
* ISBN-13 detection regex.
*/
const ISBN_13_DETECTION_REGEX = /^\d{13}$/u;
/* @__NO_SIDE_EFFECTS__ */
function isbn(message$1) {
	return {
		kind: "validation",
		type: "isbn",
		reference: isbn,
		async: false,
		expects: null,
		requirement(input) {
			const replacedInput = input.replace(ISBN_SEPARATOR_REGEX, "");
			if (ISBN_10_DETECTION_REGEX.test(replacedInput)) return _isIsbn10(replacedInput);
			else if (ISBN_13_DETECTION_REGEX.test(replacedInput)) return _isIsbn13(replacedInput);
			return false;
		},
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "ISBN", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/isrc/isrc.ts
/* @__NO_SIDE_EFFECTS__ */
function isrc(message$1) {
	return {
		kind: "validation",
		type: "isrc",
		reference: isrc,
		async: false,
		expects: null,
		requirement: ISRC_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "ISRC", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/isoDate/isoDate.ts
/* @__NO_SIDE_EFFECTS__ */
function isoDate(message$1) {
	return {
		kind: "validation",
		type: "iso_date",
		reference: isoDate,
		async: false,
		expects: null,
		requirement: ISO_DATE_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "date", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/isoDateTime/isoDateTime.ts
/* @__NO_SIDE_EFFECTS__ */
function isoDateTime(message$1) {
	return {
		kind: "validation",
		type: "iso_date_time",
		reference: isoDateTime,
		async: false,
		expects: null,
		requirement: ISO_DATE_TIME_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "date-time", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/isoDateTimeSecond/isoDateTimeSecond.ts
/* @__NO_SIDE_EFFECTS__ */
function isoDateTimeSecond(message$1) {
	return {
		kind: "validation",
		type: "iso_date_time_second",
		reference: isoDateTimeSecond,
		async: false,
		expects: null,
		requirement: ISO_DATE_TIME_SECOND_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "date-time-second", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/isoTime/isoTime.ts
/* @__NO_SIDE_EFFECTS__ */
function isoTime(message$1) {
	return {
		kind: "validation",
		type: "iso_time",
		reference: isoTime,
		async: false,
		expects: null,
		requirement: ISO_TIME_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "time", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/isoTimeSecond/isoTimeSecond.ts
/* @__NO_SIDE_EFFECTS__ */
function isoTimeSecond(message$1) {
	return {
		kind: "validation",
		type: "iso_time_second",
		reference: isoTimeSecond,
		async: false,
		expects: null,
		requirement: ISO_TIME_SECOND_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "time-second", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/isoTimestamp/isoTimestamp.ts
/* @__NO_SIDE_EFFECTS__ */
function isoTimestamp(message$1) {
	return {
		kind: "validation",
		type: "iso_timestamp",
		reference: isoTimestamp,
		async: false,
		expects: null,
		requirement: ISO_TIMESTAMP_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "timestamp", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/isoWeek/isoWeek.ts
/* @__NO_SIDE_EFFECTS__ */
function isoWeek(message$1) {
	return {
		kind: "validation",
		type: "iso_week",
		reference: isoWeek,
		async: false,
		expects: null,
		requirement: ISO_WEEK_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "week", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/jwsCompact/jwsCompact.ts
/* @__NO_SIDE_EFFECTS__ */
function jwsCompact(message$1) {
	return {
		kind: "validation",
		type: "jws_compact",
		reference: jwsCompact,
		async: false,
		expects: null,
		requirement: JWS_COMPACT_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "JWS compact", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/ksuid/ksuid.ts
/* @__NO_SIDE_EFFECTS__ */
function ksuid(message$1) {
	return {
		kind: "validation",
		type: "ksuid",
		reference: ksuid,
		async: false,
		expects: null,
		requirement: KSUID_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "KSUID", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/length/length.ts
/* @__NO_SIDE_EFFECTS__ */
function length(requirement, message$1) {
	return {
		kind: "validation",
		type: "length",
		reference: length,
		async: false,
		expects: `${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.length !== this.requirement) _addIssue(this, "length", dataset, config$1, { received: `${dataset.value.length}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/ltValue/ltValue.ts
/* @__NO_SIDE_EFFECTS__ */
function ltValue(requirement, message$1) {
	return {
		kind: "validation",
		type: "lt_value",
		reference: ltValue,
		async: false,
		expects: `<${requirement instanceof Date ? requirement.toJSON() : /* @__PURE__ */ _stringify(requirement)}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !(dataset.value < this.requirement)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/mac/mac.ts
/* @__NO_SIDE_EFFECTS__ */
function mac(message$1) {
	return {
		kind: "validation",
		type: "mac",
		reference: mac,
		async: false,
		expects: null,
		requirement: MAC_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "MAC", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/mac48/mac48.ts
/* @__NO_SIDE_EFFECTS__ */
function mac48(message$1) {
	return {
		kind: "validation",
		type: "mac48",
		reference: mac48,
		async: false,
		expects: null,
		requirement: MAC48_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "48-bit MAC", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/mac64/mac64.ts
/* @__NO_SIDE_EFFECTS__ */
function mac64(message$1) {
	return {
		kind: "validation",
		type: "mac64",
		reference: mac64,
		async: false,
		expects: null,
		requirement: MAC64_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "64-bit MAC", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/mapItems/mapItems.ts
/* @__NO_SIDE_EFFECTS__ */
function mapItems(operation) {
	return {
		kind: "transformation",
		type: "map_items",
		reference: mapItems,
		async: false,
		operation,
		"~run"(dataset) {
			dataset.value = dataset.value.map(this.operation);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/maxBytes/maxBytes.ts
/* @__NO_SIDE_EFFECTS__ */
function maxBytes(requirement, message$1) {
	return {
		kind: "validation",
		type: "max_bytes",
		reference: maxBytes,
		async: false,
		expects: `<=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const length$1 = /* @__PURE__ */ _getByteCount(dataset.value);
				if (length$1 > this.requirement) _addIssue(this, "bytes", dataset, config$1, { received: `${length$1}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/maxCodePoints/maxCodePoints.ts
/* @__NO_SIDE_EFFECTS__ */
function maxCodePoints(requirement, message$1) {
	return {
		kind: "validation",
		type: "max_code_points",
		reference: maxCodePoints,
		async: false,
		expects: `<=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getCodePointCount(dataset.value);
				if (count > this.requirement) _addIssue(this, "code points", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/maxEntries/maxEntries.ts
/* @__NO_SIDE_EFFECTS__ */
function maxEntries(requirement, message$1) {
	return {
		kind: "validation",
		type: "max_entries",
		reference: maxEntries,
		async: false,
		expects: `<=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (!dataset.typed) return dataset;
			const count = Object.keys(dataset.value).length;
			if (dataset.typed && count > this.requirement) _addIssue(this, "entries", dataset, config$1, { received: `${count}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/maxGraphemes/maxGraphemes.ts
/* @__NO_SIDE_EFFECTS__ */
function maxGraphemes(requirement, message$1) {
	return {
		kind: "validation",
		type: "max_graphemes",
		reference: maxGraphemes,
		async: false,
		expects: `<=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getGraphemeCount(dataset.value);
				if (count > this.requirement) _addIssue(this, "graphemes", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/maxLength/maxLength.ts
/* @__NO_SIDE_EFFECTS__ */
function maxLength(requirement, message$1) {
	return {
		kind: "validation",
		type: "max_length",
		reference: maxLength,
		async: false,
		expects: `<=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.length > this.requirement) _addIssue(this, "length", dataset, config$1, { received: `${dataset.value.length}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/maxSize/maxSize.ts
/* @__NO_SIDE_EFFECTS__ */
function maxSize(requirement, message$1) {
	return {
		kind: "validation",
		type: "max_size",
		reference: maxSize,
		async: false,
		expects: `<=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.size > this.requirement) _addIssue(this, "size", dataset, config$1, { received: `${dataset.value.size}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/maxValue/maxValue.ts
/* @__NO_SIDE_EFFECTS__ */
function maxValue(requirement, message$1) {
	return {
		kind: "validation",
		type: "max_value",
		reference: maxValue,
		async: false,
		expects: `<=${requirement instanceof Date ? requirement.toJSON() : /* @__PURE__ */ _stringify(requirement)}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !(dataset.value <= this.requirement)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/maxWords/maxWords.ts
/* @__NO_SIDE_EFFECTS__ */
function maxWords(locales, requirement, message$1) {
	return {
		kind: "validation",
		type: "max_words",
		reference: maxWords,
		async: false,
		expects: `<=${requirement}`,
		locales,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getWordCount(this.locales, dataset.value);
				if (count > this.requirement) _addIssue(this, "words", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/metadata/metadata.ts
/**
* Creates a custom metadata action.
*
* @param metadata_ The metadata object.
*
* @returns A metadata action.
*/
/* @__NO_SIDE_EFFECTS__ */
function metadata(metadata_) {
	return {
		kind: "metadata",
		type: "metadata",
		reference: metadata,
		metadata: metadata_
	};
}

//#endregion
//#region src/actions/mimeType/mimeType.ts
/* @__NO_SIDE_EFFECTS__ */
function mimeType(requirement, message$1) {
	return {
		kind: "validation",
		type: "mime_type",
		reference: mimeType,
		async: false,
		expects: /* @__PURE__ */ _joinExpects(requirement.map((option) => `"${option}"`), "|"),
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.includes(dataset.value.type)) _addIssue(this, "MIME type", dataset, config$1, { received: `"${dataset.value.type}"` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/minBytes/minBytes.ts
/* @__NO_SIDE_EFFECTS__ */
function minBytes(requirement, message$1) {
	return {
		kind: "validation",
		type: "min_bytes",
		reference: minBytes,
		async: false,
		expects: `>=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const length$1 = /* @__PURE__ */ _getByteCount(dataset.value);
				if (length$1 < this.requirement) _addIssue(this, "bytes", dataset, config$1, { received: `${length$1}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/minCodePoints/minCodePoints.ts
/* @__NO_SIDE_EFFECTS__ */
function minCodePoints(requirement, message$1) {
	return {
		kind: "validation",
		type: "min_code_points",
		reference: minCodePoints,
		async: false,
		expects: `>=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getCodePointCount(dataset.value);
				if (count < this.requirement) _addIssue(this, "code points", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/minEntries/minEntries.ts
/* @__NO_SIDE_EFFECTS__ */
function minEntries(requirement, message$1) {
	return {
		kind: "validation",
		type: "min_entries",
		reference: minEntries,
		async: false,
		expects: `>=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (!dataset.typed) return dataset;
			const count = Object.keys(dataset.value).length;
			if (dataset.typed && count < this.requirement) _addIssue(this, "entries", dataset, config$1, { received: `${count}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/minGraphemes/minGraphemes.ts
/* @__NO_SIDE_EFFECTS__ */
function minGraphemes(requirement, message$1) {
	return {
		kind: "validation",
		type: "min_graphemes",
		reference: minGraphemes,
		async: false,
		expects: `>=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getGraphemeCount(dataset.value);
				if (count < this.requirement) _addIssue(this, "graphemes", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/minLength/minLength.ts
/* @__NO_SIDE_EFFECTS__ */
function minLength(requirement, message$1) {
	return {
		kind: "validation",
		type: "min_length",
		reference: minLength,
		async: false,
		expects: `>=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.length < this.requirement) _addIssue(this, "length", dataset, config$1, { received: `${dataset.value.length}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/minSize/minSize.ts
/* @__NO_SIDE_EFFECTS__ */
function minSize(requirement, message$1) {
	return {
		kind: "validation",
		type: "min_size",
		reference: minSize,
		async: false,
		expects: `>=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.size < this.requirement) _addIssue(this, "size", dataset, config$1, { received: `${dataset.value.size}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/minValue/minValue.ts
/* @__NO_SIDE_EFFECTS__ */
function minValue(requirement, message$1) {
	return {
		kind: "validation",
		type: "min_value",
		reference: minValue,
		async: false,
		expects: `>=${requirement instanceof Date ? requirement.toJSON() : /* @__PURE__ */ _stringify(requirement)}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !(dataset.value >= this.requirement)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/minWords/minWords.ts
/* @__NO_SIDE_EFFECTS__ */
function minWords(locales, requirement, message$1) {
	return {
		kind: "validation",
		type: "min_words",
		reference: minWords,
		async: false,
		expects: `>=${requirement}`,
		locales,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getWordCount(this.locales, dataset.value);
				if (count < this.requirement) _addIssue(this, "words", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/multipleOf/multipleOf.ts
/* @__NO_SIDE_EFFECTS__ */
function multipleOf(requirement, message$1) {
	return {
		kind: "validation",
		type: "multiple_of",
		reference: multipleOf,
		async: false,
		expects: `%${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value % this.requirement != 0) _addIssue(this, "multiple", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/nanoid/nanoid.ts
/* @__NO_SIDE_EFFECTS__ */
function nanoid(message$1) {
	return {
		kind: "validation",
		type: "nanoid",
		reference: nanoid,
		async: false,
		expects: null,
		requirement: NANO_ID_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "Nano ID", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/nonEmpty/nonEmpty.ts
/* @__NO_SIDE_EFFECTS__ */
function nonEmpty(message$1) {
	return {
		kind: "validation",
		type: "non_empty",
		reference: nonEmpty,
		async: false,
		expects: "!0",
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.length === 0) _addIssue(this, "length", dataset, config$1, { received: "0" });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/normalize/normalize.ts
/* @__NO_SIDE_EFFECTS__ */
function normalize(form) {
	return {
		kind: "transformation",
		type: "normalize",
		reference: normalize,
		async: false,
		form,
		"~run"(dataset) {
			dataset.value = dataset.value.normalize(this.form);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/notBytes/notBytes.ts
/* @__NO_SIDE_EFFECTS__ */
function notBytes(requirement, message$1) {
	return {
		kind: "validation",
		type: "not_bytes",
		reference: notBytes,
		async: false,
		expects: `!${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const length$1 = /* @__PURE__ */ _getByteCount(dataset.value);
				if (length$1 === this.requirement) _addIssue(this, "bytes", dataset, config$1, { received: `${length$1}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/notCodePoints/notCodePoints.ts
/* @__NO_SIDE_EFFECTS__ */
function notCodePoints(requirement, message$1) {
	return {
		kind: "validation",
		type: "not_code_points",
		reference: notCodePoints,
		async: false,
		expects: `!${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getCodePointCount(dataset.value);
				if (count === this.requirement) _addIssue(this, "code points", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/notEntries/notEntries.ts
/* @__NO_SIDE_EFFECTS__ */
function notEntries(requirement, message$1) {
	return {
		kind: "validation",
		type: "not_entries",
		reference: notEntries,
		async: false,
		expects: `!${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (!dataset.typed) return dataset;
			const count = Object.keys(dataset.value).length;
			if (dataset.typed && count === this.requirement) _addIssue(this, "entries", dataset, config$1, { received: `${count}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/notGraphemes/notGraphemes.ts
/* @__NO_SIDE_EFFECTS__ */
function notGraphemes(requirement, message$1) {
	return {
		kind: "validation",
		type: "not_graphemes",
		reference: notGraphemes,
		async: false,
		expects: `!${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getGraphemeCount(dataset.value);
				if (count === this.requirement) _addIssue(this, "graphemes", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/notLength/notLength.ts
/* @__NO_SIDE_EFFECTS__ */
function notLength(requirement, message$1) {
	return {
		kind: "validation",
		type: "not_length",
		reference: notLength,
		async: false,
		expects: `!${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.length === this.requirement) _addIssue(this, "length", dataset, config$1, { received: `${dataset.value.length}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/notSize/notSize.ts
/* @__NO_SIDE_EFFECTS__ */
function notSize(requirement, message$1) {
	return {
		kind: "validation",
		type: "not_size",
		reference: notSize,
		async: false,
		expects: `!${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.size === this.requirement) _addIssue(this, "size", dataset, config$1, { received: `${dataset.value.size}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/notValue/notValue.ts
/* @__NO_SIDE_EFFECTS__ */
function notValue(requirement, message$1) {
	return {
		kind: "validation",
		type: "not_value",
		reference: notValue,
		async: false,
		expects: requirement instanceof Date ? `!${requirement.toJSON()}` : `!${/* @__PURE__ */ _stringify(requirement)}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && /* @__PURE__ */ _isValueMatch(this.requirement, dataset.value)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/notValues/notValues.ts
/* @__NO_SIDE_EFFECTS__ */
function notValues(requirement, message$1) {
	return {
		kind: "validation",
		type: "not_values",
		reference: notValues,
		async: false,
		expects: `!${/* @__PURE__ */ _joinExpects(requirement.map((value$1) => value$1 instanceof Date ? value$1.toJSON() : /* @__PURE__ */ _stringify(value$1)), "|")}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && this.requirement.some((requirement$1) => /* @__PURE__ */ _isValueMatch(requirement$1, dataset.value))) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/notWords/notWords.ts
/* @__NO_SIDE_EFFECTS__ */
function notWords(locales, requirement, message$1) {
	return {
		kind: "validation",
		type: "not_words",
		reference: notWords,
		async: false,
		expects: `!${requirement}`,
		locales,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getWordCount(this.locales, dataset.value);
				if (count === this.requirement) _addIssue(this, "words", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/octal/octal.ts
/* @__NO_SIDE_EFFECTS__ */
function octal(message$1) {
	return {
		kind: "validation",
		type: "octal",
		reference: octal,
		async: false,
		expects: null,
		requirement: OCTAL_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "octal", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/parseBoolean/parseBoolean.ts
const TRUTHY = (/* unused pure expression or super */ null && ([
	true,
	1,
	"true",
	"1",
	"yes",
	"y",
	"on",
	"enabled"
]));
const FALSY = (/* unused pure expression or super */ null && ([
	false,
	0,
	"false",
	"0",
	"no",
	"n",
	"off",
	"disabled"
]));
/* @__NO_SIDE_EFFECTS__ */
function parseBoolean(config$1, message$1) {
	const normalize$1 = (v) => typeof v === "string" ? v.toLowerCase() : v;
	const truthyRaw = config$1?.truthy ?? TRUTHY;
	const falsyRaw = config$1?.falsy ?? FALSY;
	const truthy = config$1?.truthy ? config$1.truthy.map(normalize$1) : TRUTHY;
	const falsy = config$1?.falsy ? config$1.falsy.map(normalize$1) : FALSY;
	return {
		kind: "transformation",
		type: "parse_boolean",
		reference: parseBoolean,
		expects: /* @__PURE__ */ _joinExpects([...truthyRaw, ...falsyRaw].map(_stringify), "|"),
		config: config$1,
		message: message$1,
		async: false,
		"~run"(dataset, config$2) {
			const input = normalize$1(dataset.value);
			if (truthy.includes(input)) dataset.value = true;
			else if (falsy.includes(input)) dataset.value = false;
			else {
				_addIssue(this, "boolean", dataset, config$2);
				dataset.typed = false;
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/parseJson/parseJson.ts
/* @__NO_SIDE_EFFECTS__ */
function parseJson(config$1, message$1) {
	return {
		kind: "transformation",
		type: "parse_json",
		reference: parseJson,
		config: config$1,
		message: message$1,
		async: false,
		"~run"(dataset, config$2) {
			try {
				dataset.value = JSON.parse(dataset.value, this.config?.reviver);
			} catch (error) {
				if (error instanceof Error) {
					_addIssue(this, "JSON", dataset, config$2, { received: `"${error.message}"` });
					dataset.typed = false;
				} else throw error;
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/partialCheck/utils/_isPartiallyTyped/_isPartiallyTyped.ts
/**
* Checks if a dataset is partially typed.
*
* @param dataset The dataset to check.
* @param paths The paths to check.
*
* @returns Whether it is partially typed.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _isPartiallyTyped(dataset, paths) {
	if (dataset.issues) for (const path of paths) for (const issue of dataset.issues) {
		let typed = false;
		const bound = Math.min(path.length, issue.path?.length ?? 0);
		for (let index = 0; index < bound; index++) if (path[index] !== issue.path[index].key && (path[index] !== "$" || issue.path[index].type !== "array")) {
			typed = true;
			break;
		}
		if (!typed) return false;
	}
	return true;
}

//#endregion
//#region src/actions/partialCheck/partialCheck.ts
/* @__NO_SIDE_EFFECTS__ */
function partialCheck(paths, requirement, message$1) {
	return {
		kind: "validation",
		type: "partial_check",
		reference: partialCheck,
		async: false,
		expects: null,
		paths,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if ((dataset.typed || /* @__PURE__ */ _isPartiallyTyped(dataset, paths)) && !this.requirement(dataset.value)) _addIssue(this, "input", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/partialCheck/partialCheckAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function partialCheckAsync(paths, requirement, message$1) {
	return {
		kind: "validation",
		type: "partial_check",
		reference: partialCheckAsync,
		async: true,
		expects: null,
		paths,
		requirement,
		message: message$1,
		async "~run"(dataset, config$1) {
			if ((dataset.typed || /* @__PURE__ */ _isPartiallyTyped(dataset, paths)) && !await this.requirement(dataset.value)) _addIssue(this, "input", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/rawCheck/rawCheck.ts
/**
* Creates a raw check validation action.
*
* @param action The validation action.
*
* @returns A raw check action.
*/
/* @__NO_SIDE_EFFECTS__ */
function rawCheck(action) {
	return {
		kind: "validation",
		type: "raw_check",
		reference: rawCheck,
		async: false,
		expects: null,
		"~run"(dataset, config$1) {
			action({
				dataset,
				config: config$1,
				addIssue: (info) => _addIssue(this, info?.label ?? "input", dataset, config$1, info)
			});
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/rawCheck/rawCheckAsync.ts
/**
* Creates a raw check validation action.
*
* @param action The validation action.
*
* @returns A raw check action.
*/
/* @__NO_SIDE_EFFECTS__ */
function rawCheckAsync(action) {
	return {
		kind: "validation",
		type: "raw_check",
		reference: rawCheckAsync,
		async: true,
		expects: null,
		async "~run"(dataset, config$1) {
			await action({
				dataset,
				config: config$1,
				addIssue: (info) => _addIssue(this, info?.label ?? "input", dataset, config$1, info)
			});
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/rawTransform/rawTransform.ts
/**
* Creates a raw transformation action.
*
* @param action The transformation action.
*
* @returns A raw transform action.
*/
/* @__NO_SIDE_EFFECTS__ */
function rawTransform(action) {
	return {
		kind: "transformation",
		type: "raw_transform",
		reference: rawTransform,
		async: false,
		"~run"(dataset, config$1) {
			const output = action({
				dataset,
				config: config$1,
				addIssue: (info) => _addIssue(this, info?.label ?? "input", dataset, config$1, info),
				NEVER: null
			});
			if (dataset.issues) dataset.typed = false;
			else dataset.value = output;
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/rawTransform/rawTransformAsync.ts
/**
* Creates a raw transformation action.
*
* @param action The transformation action.
*
* @returns A raw transform action.
*/
/* @__NO_SIDE_EFFECTS__ */
function rawTransformAsync(action) {
	return {
		kind: "transformation",
		type: "raw_transform",
		reference: rawTransformAsync,
		async: true,
		async "~run"(dataset, config$1) {
			const output = await action({
				dataset,
				config: config$1,
				addIssue: (info) => _addIssue(this, info?.label ?? "input", dataset, config$1, info),
				NEVER: null
			});
			if (dataset.issues) dataset.typed = false;
			else dataset.value = output;
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/readonly/readonly.ts
/* @__NO_SIDE_EFFECTS__ */
function readonly() {
	return {
		kind: "transformation",
		type: "readonly",
		reference: readonly,
		async: false,
		"~run"(dataset) {
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/reduceItems/reduceItems.ts
/* @__NO_SIDE_EFFECTS__ */
function reduceItems(operation, initial) {
	return {
		kind: "transformation",
		type: "reduce_items",
		reference: reduceItems,
		async: false,
		operation,
		initial,
		"~run"(dataset) {
			dataset.value = dataset.value.reduce(this.operation, this.initial);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/regex/regex.ts
/* @__NO_SIDE_EFFECTS__ */
function regex(requirement, message$1) {
	return {
		kind: "validation",
		type: "regex",
		reference: regex,
		async: false,
		expects: `${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "format", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/returns/returns.ts
/* @__NO_SIDE_EFFECTS__ */
function returns(schema) {
	return {
		kind: "transformation",
		type: "returns",
		reference: returns,
		async: false,
		schema,
		"~run"(dataset, config$1) {
			const func = dataset.value;
			dataset.value = (...args_) => {
				const returnsDataset = this.schema["~run"]({ value: func(...args_) }, config$1);
				if (returnsDataset.issues) throw new ValiError(returnsDataset.issues);
				return returnsDataset.value;
			};
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/returns/returnsAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function returnsAsync(schema) {
	return {
		kind: "transformation",
		type: "returns",
		reference: returnsAsync,
		async: false,
		schema,
		"~run"(dataset, config$1) {
			const func = dataset.value;
			dataset.value = async (...args_) => {
				const returnsDataset = await this.schema["~run"]({ value: await func(...args_) }, config$1);
				if (returnsDataset.issues) throw new ValiError(returnsDataset.issues);
				return returnsDataset.value;
			};
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/rfcEmail/rfcEmail.ts
/* @__NO_SIDE_EFFECTS__ */
function rfcEmail(message$1) {
	return {
		kind: "validation",
		type: "rfc_email",
		reference: rfcEmail,
		expects: null,
		async: false,
		requirement: RFC_EMAIL_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "email", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/safeInteger/safeInteger.ts
/* @__NO_SIDE_EFFECTS__ */
function safeInteger(message$1) {
	return {
		kind: "validation",
		type: "safe_integer",
		reference: safeInteger,
		async: false,
		expects: null,
		requirement: Number.isSafeInteger,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "safe integer", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/size/size.ts
/* @__NO_SIDE_EFFECTS__ */
function size(requirement, message$1) {
	return {
		kind: "validation",
		type: "size",
		reference: size,
		async: false,
		expects: `${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.size !== this.requirement) _addIssue(this, "size", dataset, config$1, { received: `${dataset.value.size}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/slug/slug.ts
/* @__NO_SIDE_EFFECTS__ */
function slug(message$1) {
	return {
		kind: "validation",
		type: "slug",
		reference: slug,
		async: false,
		expects: null,
		requirement: SLUG_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "slug", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/someItem/someItem.ts
/* @__NO_SIDE_EFFECTS__ */
function someItem(requirement, message$1) {
	return {
		kind: "validation",
		type: "some_item",
		reference: someItem,
		async: false,
		expects: null,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !dataset.value.some(this.requirement)) _addIssue(this, "item", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/sortItems/sortItems.ts
/* @__NO_SIDE_EFFECTS__ */
function sortItems(operation) {
	return {
		kind: "transformation",
		type: "sort_items",
		reference: sortItems,
		async: false,
		operation,
		"~run"(dataset) {
			dataset.value = dataset.value.sort(this.operation);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/startsWith/startsWith.ts
/* @__NO_SIDE_EFFECTS__ */
function startsWith(requirement, message$1) {
	return {
		kind: "validation",
		type: "starts_with",
		reference: startsWith,
		async: false,
		expects: `"${requirement}"`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !dataset.value.startsWith(this.requirement)) _addIssue(this, "start", dataset, config$1, { received: `"${dataset.value.slice(0, this.requirement.length)}"` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/stringifyJson/stringifyJson.ts
/* @__NO_SIDE_EFFECTS__ */
function stringifyJson(config$1, message$1) {
	return {
		kind: "transformation",
		type: "stringify_json",
		reference: stringifyJson,
		message: message$1,
		config: config$1,
		async: false,
		"~run"(dataset, config$2) {
			try {
				const output = JSON.stringify(dataset.value, this.config?.replacer, this.config?.space);
				if (output === void 0) {
					_addIssue(this, "JSON", dataset, config$2);
					dataset.typed = false;
				} else dataset.value = output;
			} catch (error) {
				if (error instanceof Error) {
					_addIssue(this, "JSON", dataset, config$2, { received: `"${error.message}"` });
					dataset.typed = false;
				} else throw error;
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/title/title.ts
/**
* Creates a title metadata action.
*
* @param title_ The title text.
*
* @returns A title action.
*/
/* @__NO_SIDE_EFFECTS__ */
function title(title_) {
	return {
		kind: "metadata",
		type: "title",
		reference: title,
		title: title_
	};
}

//#endregion
//#region src/actions/toBigint/toBigint.ts
/* @__NO_SIDE_EFFECTS__ */
function toBigint(message$1) {
	return {
		kind: "transformation",
		type: "to_bigint",
		reference: toBigint,
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			try {
				dataset.value = BigInt(dataset.value);
			} catch {
				_addIssue(this, "bigint", dataset, config$1);
				dataset.typed = false;
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toBoolean/toBoolean.ts
/**
* Creates a to boolean transformation action.
*
* @returns A to boolean action.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function toBoolean() {
	return {
		kind: "transformation",
		type: "to_boolean",
		reference: toBoolean,
		async: false,
		"~run"(dataset) {
			dataset.value = Boolean(dataset.value);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toCamelCase/toCamelCase.ts
/**
* Creates a to camel case transformation action.
*
* Words are separated by `_`, `-` and ASCII whitespace, as well as by case
* and acronym boundaries.
*
* Hint: Acronym runs are normalized to lowercase (e.g. `parseURLValue` →
* `parseUrlValue`) and digits stay attached to the preceding token (e.g.
* `item2Name` → `item2Name`).
*
* @returns A to camel case action.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function toCamelCase() {
	return {
		kind: "transformation",
		type: "to_camel_case",
		reference: toCamelCase,
		async: false,
		"~run"(dataset) {
			dataset.value = /* @__PURE__ */ _formatCase(dataset.value, "", false, true);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toDate/toDate.ts
/* @__NO_SIDE_EFFECTS__ */
function toDate(message$1) {
	return {
		kind: "transformation",
		type: "to_date",
		reference: toDate,
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			try {
				dataset.value = new Date(dataset.value);
				if (isNaN(dataset.value)) {
					_addIssue(this, "date", dataset, config$1, { received: "\"Invalid Date\"" });
					dataset.typed = false;
				}
			} catch {
				_addIssue(this, "date", dataset, config$1);
				dataset.typed = false;
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toKebabCase/toKebabCase.ts
/**
* Creates a to kebab case transformation action.
*
* Words are separated by `_`, `-` and ASCII whitespace, as well as by case
* and acronym boundaries.
*
* Hint: Acronym runs are normalized to lowercase (e.g. `parseURLValue` →
* `parse-url-value`) and digits stay attached to the preceding token (e.g.
* `item2Name` → `item2-name`).
*
* @returns A to kebab case action.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function toKebabCase() {
	return {
		kind: "transformation",
		type: "to_kebab_case",
		reference: toKebabCase,
		async: false,
		"~run"(dataset) {
			dataset.value = /* @__PURE__ */ _formatCase(dataset.value, "-", false, false);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toLowerCase/toLowerCase.ts
/**
* Creates a to lower case transformation action.
*
* @returns A to lower case action.
*/
/* @__NO_SIDE_EFFECTS__ */
function toLowerCase() {
	return {
		kind: "transformation",
		type: "to_lower_case",
		reference: toLowerCase,
		async: false,
		"~run"(dataset) {
			dataset.value = dataset.value.toLowerCase();
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toMaxValue/toMaxValue.ts
/**
* Creates a to max value transformation action.
*
* @param requirement The maximum value.
*
* @returns A to max value action.
*/
/* @__NO_SIDE_EFFECTS__ */
function toMaxValue(requirement) {
	return {
		kind: "transformation",
		type: "to_max_value",
		reference: toMaxValue,
		async: false,
		requirement,
		"~run"(dataset) {
			dataset.value = dataset.value > this.requirement ? this.requirement : dataset.value;
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toMinValue/toMinValue.ts
/**
* Creates a to min value transformation action.
*
* @param requirement The minimum value.
*
* @returns A to min value action.
*/
/* @__NO_SIDE_EFFECTS__ */
function toMinValue(requirement) {
	return {
		kind: "transformation",
		type: "to_min_value",
		reference: toMinValue,
		async: false,
		requirement,
		"~run"(dataset) {
			dataset.value = dataset.value < this.requirement ? this.requirement : dataset.value;
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toNumber/toNumber.ts
/* @__NO_SIDE_EFFECTS__ */
function toNumber(message$1) {
	return {
		kind: "transformation",
		type: "to_number",
		reference: toNumber,
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			try {
				dataset.value = Number(dataset.value);
				if (isNaN(dataset.value)) {
					_addIssue(this, "number", dataset, config$1);
					dataset.typed = false;
				}
			} catch {
				_addIssue(this, "number", dataset, config$1);
				dataset.typed = false;
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toPascalCase/toPascalCase.ts
/**
* Creates a to pascal case transformation action.
*
* Words are separated by `_`, `-` and ASCII whitespace, as well as by case
* and acronym boundaries.
*
* Hint: Acronym runs are normalized to lowercase (e.g. `parseURLValue` →
* `ParseUrlValue`) and digits stay attached to the preceding token (e.g.
* `item2Name` → `Item2Name`).
*
* @returns A to pascal case action.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function toPascalCase() {
	return {
		kind: "transformation",
		type: "to_pascal_case",
		reference: toPascalCase,
		async: false,
		"~run"(dataset) {
			dataset.value = /* @__PURE__ */ _formatCase(dataset.value, "", true, true);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toSnakeCase/toSnakeCase.ts
/**
* Creates a to snake case transformation action.
*
* Words are separated by `_`, `-` and ASCII whitespace, as well as by case
* and acronym boundaries.
*
* Hint: Acronym runs are normalized to lowercase (e.g. `parseURLValue` →
* `parse_url_value`) and digits stay attached to the preceding token (e.g.
* `item2Name` → `item2_name`).
*
* @returns A to snake case action.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function toSnakeCase() {
	return {
		kind: "transformation",
		type: "to_snake_case",
		reference: toSnakeCase,
		async: false,
		"~run"(dataset) {
			dataset.value = /* @__PURE__ */ _formatCase(dataset.value, "_", false, false);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toString/toString.ts
/* @__NO_SIDE_EFFECTS__ */
function toString(message$1) {
	return {
		kind: "transformation",
		type: "to_string",
		reference: toString,
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			try {
				dataset.value = String(dataset.value);
			} catch {
				_addIssue(this, "string", dataset, config$1);
				dataset.typed = false;
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toUpperCase/toUpperCase.ts
/**
* Creates a to upper case transformation action.
*
* @returns A to upper case action.
*/
/* @__NO_SIDE_EFFECTS__ */
function toUpperCase() {
	return {
		kind: "transformation",
		type: "to_upper_case",
		reference: toUpperCase,
		async: false,
		"~run"(dataset) {
			dataset.value = dataset.value.toUpperCase();
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/transform/transform.ts
/**
* Creates a custom transformation action.
*
* @param operation The transformation operation.
*
* @returns A transform action.
*/
/* @__NO_SIDE_EFFECTS__ */
function transform(operation) {
	return {
		kind: "transformation",
		type: "transform",
		reference: transform,
		async: false,
		operation,
		"~run"(dataset) {
			dataset.value = this.operation(dataset.value);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/transform/transformAsync.ts
/**
* Creates a custom transformation action.
*
* @param operation The transformation operation.
*
* @returns A transform action.
*/
/* @__NO_SIDE_EFFECTS__ */
function transformAsync(operation) {
	return {
		kind: "transformation",
		type: "transform",
		reference: transformAsync,
		async: true,
		operation,
		async "~run"(dataset) {
			dataset.value = await this.operation(dataset.value);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/trim/trim.ts
/**
* Creates a trim transformation action.
*
* @returns A trim action.
*/
/* @__NO_SIDE_EFFECTS__ */
function trim() {
	return {
		kind: "transformation",
		type: "trim",
		reference: trim,
		async: false,
		"~run"(dataset) {
			dataset.value = dataset.value.trim();
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/trimEnd/trimEnd.ts
/**
* Creates a trim end transformation action.
*
* @returns A trim end action.
*/
/* @__NO_SIDE_EFFECTS__ */
function trimEnd() {
	return {
		kind: "transformation",
		type: "trim_end",
		reference: trimEnd,
		async: false,
		"~run"(dataset) {
			dataset.value = dataset.value.trimEnd();
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/trimStart/trimStart.ts
/**
* Creates a trim start transformation action.
*
* @returns A trim start action.
*/
/* @__NO_SIDE_EFFECTS__ */
function trimStart() {
	return {
		kind: "transformation",
		type: "trim_start",
		reference: trimStart,
		async: false,
		"~run"(dataset) {
			dataset.value = dataset.value.trimStart();
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/ulid/ulid.ts
/* @__NO_SIDE_EFFECTS__ */
function ulid(message$1) {
	return {
		kind: "validation",
		type: "ulid",
		reference: ulid,
		async: false,
		expects: null,
		requirement: ULID_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "ULID", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/url/url.ts
/* @__NO_SIDE_EFFECTS__ */
function url(message$1) {
	return {
		kind: "validation",
		type: "url",
		reference: url,
		async: false,
		expects: null,
		requirement(input) {
			try {
				if (URL.canParse) return URL.canParse(input);
				new URL(input);
				return true;
			} catch {
				return false;
			}
		},
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "URL", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/uuid/uuid.ts
/* @__NO_SIDE_EFFECTS__ */
function uuid(message$1) {
	return {
		kind: "validation",
		type: "uuid",
		reference: uuid,
		async: false,
		expects: null,
		requirement: UUID_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "UUID", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/value/value.ts
/* @__NO_SIDE_EFFECTS__ */
function value(requirement, message$1) {
	return {
		kind: "validation",
		type: "value",
		reference: value,
		async: false,
		expects: requirement instanceof Date ? requirement.toJSON() : /* @__PURE__ */ _stringify(requirement),
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !/* @__PURE__ */ _isValueMatch(this.requirement, dataset.value)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/values/values.ts
/* @__NO_SIDE_EFFECTS__ */
function values(requirement, message$1) {
	return {
		kind: "validation",
		type: "values",
		reference: values,
		async: false,
		expects: `${/* @__PURE__ */ _joinExpects(requirement.map((value$1) => value$1 instanceof Date ? value$1.toJSON() : /* @__PURE__ */ _stringify(value$1)), "|")}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.some((requirement$1) => /* @__PURE__ */ _isValueMatch(requirement$1, dataset.value))) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/words/words.ts
/* @__NO_SIDE_EFFECTS__ */
function words(locales, requirement, message$1) {
	return {
		kind: "validation",
		type: "words",
		reference: words,
		async: false,
		expects: `${requirement}`,
		locales,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getWordCount(this.locales, dataset.value);
				if (count !== this.requirement) _addIssue(this, "words", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/const.ts
const ABORT_EARLY_CONFIG = { abortEarly: true };

//#endregion
//#region src/methods/assert/assert.ts
/**
* Checks if the input matches the schema. As this is an assertion function, it
* can be used as a type guard.
*
* @param schema The schema to be used.
* @param input The input to be tested.
*/
function assert(schema, input) {
	const issues = schema["~run"]({ value: input }, ABORT_EARLY_CONFIG).issues;
	if (issues) throw new ValiError(issues);
}

//#endregion
//#region src/methods/cache/_LruCache.ts
/**
* Efficient LRU cache using Map iteration order.
*/
var _LruCache = class {
	constructor(config$1) {
		this.refCount = 0;
		this.maxSize = config$1?.maxSize ?? 1e3;
		this.maxAge = config$1?.maxAge ?? Infinity;
		this.hasMaxAge = isFinite(this.maxAge);
	}
	/**
	* Stringifies an unknown input to a cache key component.
	*
	* @param input The unknown input.
	*
	* @returns A cache key component.
	*/
	stringify(input) {
		const type = typeof input;
		if (type === "string") return `"${input}"`;
		if (type === "number" || type === "boolean") return `${input}`;
		if (type === "bigint") return `${input}n`;
		if (type === "object" || type === "function") {
			if (input) {
				this.refIds ?? (this.refIds = /* @__PURE__ */ new WeakMap());
				let id = this.refIds.get(input);
				if (!id) {
					id = ++this.refCount;
					this.refIds.set(input, id);
				}
				return `#${id}`;
			}
			return "null";
		}
		return type;
	}
	/**
	* Creates a cache key from input and config.
	*
	* @param input The input value.
	* @param config The parse configuration.
	*
	* @returns The cache key.
	*/
	key(input, config$1 = {}) {
		return `${this.stringify(input)}|${this.stringify(config$1.lang)}|${this.stringify(config$1.message)}|${this.stringify(config$1.abortEarly)}|${this.stringify(config$1.abortPipeEarly)}`;
	}
	/**
	* Gets a value from the cache by key.
	*
	* @param key The cache key.
	*
	* @returns The cached value.
	*/
	get(key) {
		if (!this.store) return void 0;
		const entry = this.store.get(key);
		if (!entry) return void 0;
		if (this.hasMaxAge && Date.now() - entry[1] > this.maxAge) {
			this.store.delete(key);
			return;
		}
		this.store.delete(key);
		this.store.set(key, entry);
		return entry[0];
	}
	/**
	* Sets a value in the cache by key.
	*
	* @param key The cache key.
	* @param value The cached value.
	*/
	set(key, value$1) {
		this.store ?? (this.store = /* @__PURE__ */ new Map());
		this.store.delete(key);
		const timestamp = this.hasMaxAge ? Date.now() : 0;
		this.store.set(key, [value$1, timestamp]);
		if (this.store.size > this.maxSize) this.store.delete(this.store.keys().next().value);
	}
	/**
	* Clears all entries from the cache.
	*/
	clear() {
		this.store?.clear();
	}
};

//#endregion
//#region src/methods/cache/cache.ts
/* @__NO_SIDE_EFFECTS__ */
function cache(schema, config$1) {
	return _standardSchema({
		...schema,
		cacheConfig: config$1,
		cache: new _LruCache(config$1),
		"~run"(dataset, runConfig) {
			const key = this.cache.key(dataset.value, runConfig);
			let outputDataset = this.cache.get(key);
			if (!outputDataset) this.cache.set(key, outputDataset = schema["~run"](dataset, runConfig));
			return /* @__PURE__ */ _cloneDataset(outputDataset);
		}
	});
}

//#endregion
//#region src/methods/cache/cacheAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function cacheAsync(schema, config$1) {
	let activeRuns;
	return _standardSchema({
		...schema,
		async: true,
		cacheConfig: config$1,
		cache: new _LruCache(config$1),
		async "~run"(dataset, runConfig) {
			const key = this.cache.key(dataset.value, runConfig);
			const cached = this.cache.get(key);
			if (cached) return /* @__PURE__ */ _cloneDataset(cached);
			let promise$1 = activeRuns?.get(key);
			if (!promise$1) {
				activeRuns ?? (activeRuns = /* @__PURE__ */ new Map());
				promise$1 = Promise.resolve(schema["~run"](dataset, runConfig));
				activeRuns.set(key, promise$1);
			}
			try {
				const outputDataset = await promise$1;
				this.cache.set(key, outputDataset);
				return /* @__PURE__ */ _cloneDataset(outputDataset);
			} finally {
				activeRuns?.delete(key);
			}
		}
	});
}

//#endregion
//#region src/methods/config/config.ts
/**
* Changes the local configuration of a schema.
*
* @param schema The schema to configure.
* @param config The parse configuration.
*
* @returns The configured schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function config(schema, config$1) {
	return _standardSchema({
		...schema,
		"~run"(dataset, config_) {
			return schema["~run"](dataset, {
				...config_,
				...config$1
			});
		}
	});
}

//#endregion
//#region src/methods/getFallback/getFallback.ts
/**
* Returns the fallback value of the schema.
*
* @param schema The schema to get it from.
* @param dataset The output dataset if available.
* @param config The config if available.
*
* @returns The fallback value.
*/
/* @__NO_SIDE_EFFECTS__ */
function getFallback(schema, dataset, config$1) {
	return typeof schema.fallback === "function" ? schema.fallback(dataset, config$1) : schema.fallback;
}

//#endregion
//#region src/methods/fallback/fallback.ts
/**
* Returns a fallback value as output if the input does not match the schema.
*
* @param schema The schema to catch.
* @param fallback The fallback value.
*
* @returns The passed schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function fallback(schema, fallback$1) {
	return _standardSchema({
		...schema,
		fallback: fallback$1,
		"~run"(dataset, config$1) {
			const outputDataset = schema["~run"](dataset, config$1);
			return outputDataset.issues ? {
				typed: true,
				value: /* @__PURE__ */ getFallback(this, outputDataset, config$1)
			} : outputDataset;
		}
	});
}

//#endregion
//#region src/methods/fallback/fallbackAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function fallbackAsync(schema, fallback$1) {
	return _standardSchema({
		...schema,
		fallback: fallback$1,
		async: true,
		async "~run"(dataset, config$1) {
			const outputDataset = await schema["~run"](dataset, config$1);
			return outputDataset.issues ? {
				typed: true,
				value: await /* @__PURE__ */ getFallback(this, outputDataset, config$1)
			} : outputDataset;
		}
	});
}

//#endregion
//#region src/methods/flatten/flatten.ts
/* @__NO_SIDE_EFFECTS__ */
function flatten(issues) {
	const flatErrors = {};
	for (const issue of issues) if (issue.path) {
		const dotPath = /* @__PURE__ */ getDotPath(issue);
		if (dotPath) {
			if (!flatErrors.nested) flatErrors.nested = {};
			if (Object.prototype.hasOwnProperty.call(flatErrors.nested, dotPath)) flatErrors.nested[dotPath].push(issue.message);
			else flatErrors.nested[dotPath] = [issue.message];
		} else if (flatErrors.other) flatErrors.other.push(issue.message);
		else flatErrors.other = [issue.message];
	} else if (flatErrors.root) flatErrors.root.push(issue.message);
	else flatErrors.root = [issue.message];
	return flatErrors;
}

//#endregion
//#region src/methods/forward/forward.ts
/**
* Forwards the issues of the passed validation action.
*
* @param action The validation action.
* @param path The path to forward the issues to.
*
* @returns The modified action.
*/
/* @__NO_SIDE_EFFECTS__ */
function forward(action, path) {
	return {
		...action,
		"~run"(dataset, config$1) {
			const prevIssues = dataset.issues && [...dataset.issues];
			dataset = action["~run"](dataset, config$1);
			if (dataset.issues) {
				for (const issue of dataset.issues) if (!prevIssues?.includes(issue)) {
					let pathInput = dataset.value;
					for (const key of path) {
						const pathValue = pathInput[key];
						const pathItem = {
							type: "unknown",
							origin: "value",
							input: pathInput,
							key,
							value: pathValue
						};
						if (issue.path) issue.path.push(pathItem);
						else issue.path = [pathItem];
						if (!pathValue) break;
						pathInput = pathValue;
					}
				}
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/methods/forward/forwardAsync.ts
/**
* Forwards the issues of the passed validation action.
*
* @param action The validation action.
* @param path The path to forward the issues to.
*
* @returns The modified action.
*/
/* @__NO_SIDE_EFFECTS__ */
function forwardAsync(action, path) {
	return {
		...action,
		async: true,
		async "~run"(dataset, config$1) {
			const prevIssues = dataset.issues && [...dataset.issues];
			dataset = await action["~run"](dataset, config$1);
			if (dataset.issues) {
				for (const issue of dataset.issues) if (!prevIssues?.includes(issue)) {
					let pathInput = dataset.value;
					for (const key of path) {
						const pathValue = pathInput[key];
						const pathItem = {
							type: "unknown",
							origin: "value",
							input: pathInput,
							key,
							value: pathValue
						};
						if (issue.path) issue.path.push(pathItem);
						else issue.path = [pathItem];
						if (!pathValue) break;
						pathInput = pathValue;
					}
				}
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/methods/getDefault/getDefault.ts
/**
* Returns the default value of the schema.
*
* @param schema The schema to get it from.
* @param dataset The input dataset if available.
* @param config The config if available.
*
* @returns The default value.
*/
/* @__NO_SIDE_EFFECTS__ */
function getDefault(schema, dataset, config$1) {
	return typeof schema.default === "function" ? schema.default(dataset, config$1) : schema.default;
}

//#endregion
//#region src/methods/getDefaults/getDefaults.ts
/**
* Returns the default values of the schema.
*
* Hint: The difference to `getDefault` is that for object and tuple schemas
* this function recursively returns the default values of the subschemas
* instead of `undefined`.
*
* @param schema The schema to get them from.
*
* @returns The default values.
*/
/* @__NO_SIDE_EFFECTS__ */
function getDefaults(schema) {
	if ("entries" in schema) {
		const object$1 = {};
		for (const key in schema.entries) object$1[key] = /* @__PURE__ */ getDefaults(schema.entries[key]);
		return object$1;
	}
	if ("items" in schema) return schema.items.map(getDefaults);
	return /* @__PURE__ */ getDefault(schema);
}

//#endregion
//#region src/methods/getDefaults/getDefaultsAsync.ts
/**
* Returns the default values of the schema.
*
* Hint: The difference to `getDefault` is that for object and tuple schemas
* this function recursively returns the default values of the subschemas
* instead of `undefined`.
*
* @param schema The schema to get them from.
*
* @returns The default values.
*/
/* @__NO_SIDE_EFFECTS__ */
async function getDefaultsAsync(schema) {
	if ("entries" in schema) return Object.fromEntries(await Promise.all(Object.entries(schema.entries).map(async ([key, value$1]) => [key, await /* @__PURE__ */ getDefaultsAsync(value$1)])));
	if ("items" in schema) return Promise.all(schema.items.map(getDefaultsAsync));
	return /* @__PURE__ */ getDefault(schema);
}

//#endregion
//#region src/methods/getDescription/getDescription.ts
/**
* Returns the description of the schema.
*
* If multiple descriptions are defined, the last one of the highest level is
* returned. If no description is defined, `undefined` is returned.
*
* @param schema The schema to get the description from.
*
* @returns The description, if any.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function getDescription(schema) {
	return /* @__PURE__ */ _getLastMetadata(schema, "description");
}

//#endregion
//#region src/methods/getExamples/getExamples.ts
/**
* Returns the examples of a schema.
*
* If multiple examples are defined, it concatenates them using depth-first
* search. If no examples are defined, an empty array is returned.
*
* @param schema The schema to get the examples from.
*
* @returns The examples, if any.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function getExamples(schema) {
	const examples$1 = [];
	function depthFirstCollect(schema$1) {
		if ("pipe" in schema$1) {
			for (const item of schema$1.pipe) if (item.kind === "schema" && "pipe" in item) depthFirstCollect(item);
			else if (item.kind === "metadata" && item.type === "examples") for (const example of item.examples) examples$1.push(example);
		}
	}
	depthFirstCollect(schema);
	return examples$1;
}

//#endregion
//#region src/methods/getFallbacks/getFallbacks.ts
/**
* Returns the fallback values of the schema.
*
* Hint: The difference to `getFallback` is that for object and tuple schemas
* this function recursively returns the fallback values of the subschemas
* instead of `undefined`.
*
* @param schema The schema to get them from.
*
* @returns The fallback values.
*/
/* @__NO_SIDE_EFFECTS__ */
function getFallbacks(schema) {
	if ("entries" in schema) {
		const object$1 = {};
		for (const key in schema.entries) object$1[key] = /* @__PURE__ */ getFallbacks(schema.entries[key]);
		return object$1;
	}
	if ("items" in schema) return schema.items.map(getFallbacks);
	return /* @__PURE__ */ getFallback(schema);
}

//#endregion
//#region src/methods/getFallbacks/getFallbacksAsync.ts
/**
* Returns the fallback values of the schema.
*
* Hint: The difference to `getFallback` is that for object and tuple schemas
* this function recursively returns the fallback values of the subschemas
* instead of `undefined`.
*
* @param schema The schema to get them from.
*
* @returns The fallback values.
*/
/* @__NO_SIDE_EFFECTS__ */
async function getFallbacksAsync(schema) {
	if ("entries" in schema) return Object.fromEntries(await Promise.all(Object.entries(schema.entries).map(async ([key, value$1]) => [key, await /* @__PURE__ */ getFallbacksAsync(value$1)])));
	if ("items" in schema) return Promise.all(schema.items.map(getFallbacksAsync));
	return /* @__PURE__ */ getFallback(schema);
}

//#endregion
//#region src/methods/getMetadata/getMetadata.ts
/**
* Returns the metadata of a schema.
*
* If multiple metadata are defined, it shallowly merges them using depth-first
* search. If no metadata is defined, an empty object is returned.
*
* @param schema Schema to get the metadata from.
*
* @returns The metadata, if any.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function getMetadata(schema) {
	const result = {};
	function depthFirstMerge(schema$1) {
		if ("pipe" in schema$1) {
			for (const item of schema$1.pipe) if (item.kind === "schema" && "pipe" in item) depthFirstMerge(item);
			else if (item.kind === "metadata" && item.type === "metadata") Object.assign(result, item.metadata);
		}
	}
	depthFirstMerge(schema);
	return result;
}

//#endregion
//#region src/methods/getTitle/getTitle.ts
/**
* Returns the title of the schema.
*
* If multiple titles are defined, the last one of the highest level is
* returned. If no title is defined, `undefined` is returned.
*
* @param schema The schema to get the title from.
*
* @returns The title, if any.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function getTitle(schema) {
	return /* @__PURE__ */ _getLastMetadata(schema, "title");
}

//#endregion
//#region src/methods/is/is.ts
/**
* Checks if the input matches the schema. By using a type predicate, this
* function can be used as a type guard.
*
* @param schema The schema to be used.
* @param input The input to be tested.
*
* @returns Whether the input matches the schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function is(schema, input) {
	return !schema["~run"]({ value: input }, ABORT_EARLY_CONFIG).issues;
}

//#endregion
//#region src/schemas/any/any.ts
/**
* Creates an any schema.
*
* Hint: This schema function exists only for completeness and is not
* recommended in practice. Instead, `unknown` should be used to accept
* unknown data.
*
* @returns An any schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function any() {
	return _standardSchema({
		kind: "schema",
		type: "any",
		reference: any,
		expects: "any",
		async: false,
		"~run"(dataset) {
			dataset.typed = true;
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/array/array.ts
/* @__NO_SIDE_EFFECTS__ */
function array(item, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "array",
		reference: array,
		expects: "Array",
		async: false,
		item,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				for (let key = 0; key < input.length; key++) {
					const value$1 = input[key];
					const itemDataset = this.item["~run"]({ value: value$1 }, config$1);
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/array/arrayAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function arrayAsync(item, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "array",
		reference: arrayAsync,
		expects: "Array",
		async: true,
		item,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				const itemDatasets = await Promise.all(input.map((value$1) => this.item["~run"]({ value: value$1 }, config$1)));
				for (let key = 0; key < itemDatasets.length; key++) {
					const itemDataset = itemDatasets[key];
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: input[key]
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/bigint/bigint.ts
/* @__NO_SIDE_EFFECTS__ */
function bigint(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "bigint",
		reference: bigint,
		expects: "bigint",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "bigint") dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/blob/blob.ts
/* @__NO_SIDE_EFFECTS__ */
function blob(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "blob",
		reference: blob,
		expects: "Blob",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.value instanceof Blob) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/boolean/boolean.ts
/* @__NO_SIDE_EFFECTS__ */
function boolean(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "boolean",
		reference: boolean,
		expects: "boolean",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "boolean") dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/custom/custom.ts
/* @__NO_SIDE_EFFECTS__ */
function custom(check$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "custom",
		reference: custom,
		expects: "unknown",
		async: false,
		check: check$1,
		message: message$1,
		"~run"(dataset, config$1) {
			if (this.check(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/custom/customAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function customAsync(check$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "custom",
		reference: customAsync,
		expects: "unknown",
		async: true,
		check: check$1,
		message: message$1,
		async "~run"(dataset, config$1) {
			if (await this.check(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/date/date.ts
/* @__NO_SIDE_EFFECTS__ */
function date(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "date",
		reference: date,
		expects: "Date",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.value instanceof Date) if (!isNaN(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1, { received: "\"Invalid Date\"" });
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/enum/enum.ts
/* @__NO_SIDE_EFFECTS__ */
function enum_(enum__, message$1) {
	const options = [];
	for (const key in enum__) if (`${+key}` !== key || typeof enum__[key] !== "string" || !Object.is(enum__[enum__[key]], +key)) options.push(enum__[key]);
	return _standardSchema({
		kind: "schema",
		type: "enum",
		reference: enum_,
		expects: /* @__PURE__ */ _joinExpects(options.map(_stringify), "|"),
		async: false,
		enum: enum__,
		options,
		message: message$1,
		"~run"(dataset, config$1) {
			if (this.options.includes(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/exactOptional/exactOptional.ts
/* @__NO_SIDE_EFFECTS__ */
function exactOptional(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "exact_optional",
		reference: exactOptional,
		expects: wrapped.expects,
		async: false,
		wrapped,
		default: default_,
		"~run"(dataset, config$1) {
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/exactOptional/exactOptionalAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function exactOptionalAsync(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "exact_optional",
		reference: exactOptionalAsync,
		expects: wrapped.expects,
		async: true,
		wrapped,
		default: default_,
		async "~run"(dataset, config$1) {
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/file/file.ts
/* @__NO_SIDE_EFFECTS__ */
function file(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "file",
		reference: file,
		expects: "File",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.value instanceof File) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/function/function.ts
/* @__NO_SIDE_EFFECTS__ */
function function_(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "function",
		reference: function_,
		expects: "Function",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "function") dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/instance/instance.ts
/* @__NO_SIDE_EFFECTS__ */
function instance(class_, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "instance",
		reference: instance,
		expects: class_.name,
		async: false,
		class: class_,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.value instanceof this.class) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/intersect/utils/_merge/_merge.ts
/**
* Merges two values into one single output.
*
* @param value1 First value.
* @param value2 Second value.
*
* @returns The merge dataset.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _merge(value1, value2) {
	if (typeof value1 === typeof value2) {
		if (/* @__PURE__ */ _isSameValueZero(value1, value2) || value1 instanceof Date && value2 instanceof Date && /* @__PURE__ */ _isSameValueZero(+value1, +value2)) return { value: value1 };
		if (value1 && value2 && value1.constructor === Object && value2.constructor === Object) {
			const nextValue = {
				...value1,
				...value2
			};
			for (const key in value2) if (Object.prototype.hasOwnProperty.call(value1, key) && Object.prototype.hasOwnProperty.call(value2, key)) {
				const dataset = /* @__PURE__ */ _merge(value1[key], value2[key]);
				if (dataset.issue) return dataset;
				nextValue[key] = dataset.value;
			}
			return { value: nextValue };
		}
		if (Array.isArray(value1) && Array.isArray(value2)) {
			if (value1.length === value2.length) {
				const nextValue = [...value1];
				for (let index = 0; index < value1.length; index++) {
					const dataset = /* @__PURE__ */ _merge(value1[index], value2[index]);
					if (dataset.issue) return dataset;
					nextValue[index] = dataset.value;
				}
				return { value: nextValue };
			}
		}
	}
	return { issue: true };
}

//#endregion
//#region src/schemas/intersect/intersect.ts
/* @__NO_SIDE_EFFECTS__ */
function intersect(options, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "intersect",
		reference: intersect,
		expects: /* @__PURE__ */ _joinExpects(options.map((option) => option.expects), "&"),
		async: false,
		options,
		message: message$1,
		"~run"(dataset, config$1) {
			if (this.options.length) {
				const input = dataset.value;
				let outputs;
				dataset.typed = true;
				for (const schema of this.options) {
					const optionDataset = schema["~run"]({ value: input }, config$1);
					if (optionDataset.issues) {
						if (dataset.issues) for (const issue of optionDataset.issues) dataset.issues.push(issue);
						else dataset.issues = optionDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!optionDataset.typed) dataset.typed = false;
					if (dataset.typed) if (outputs) outputs.push(optionDataset.value);
					else outputs = [optionDataset.value];
				}
				if (dataset.typed) {
					dataset.value = outputs[0];
					for (let index = 1; index < outputs.length; index++) {
						const mergeDataset = /* @__PURE__ */ _merge(dataset.value, outputs[index]);
						if (mergeDataset.issue) {
							_addIssue(this, "type", dataset, config$1, { received: "unknown" });
							break;
						}
						dataset.value = mergeDataset.value;
					}
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/intersect/intersectAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function intersectAsync(options, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "intersect",
		reference: intersectAsync,
		expects: /* @__PURE__ */ _joinExpects(options.map((option) => option.expects), "&"),
		async: true,
		options,
		message: message$1,
		async "~run"(dataset, config$1) {
			if (this.options.length) {
				const input = dataset.value;
				let outputs;
				dataset.typed = true;
				const optionDatasets = await Promise.all(this.options.map((schema) => schema["~run"]({ value: input }, config$1)));
				for (const optionDataset of optionDatasets) {
					if (optionDataset.issues) {
						if (dataset.issues) for (const issue of optionDataset.issues) dataset.issues.push(issue);
						else dataset.issues = optionDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!optionDataset.typed) dataset.typed = false;
					if (dataset.typed) if (outputs) outputs.push(optionDataset.value);
					else outputs = [optionDataset.value];
				}
				if (dataset.typed) {
					dataset.value = outputs[0];
					for (let index = 1; index < outputs.length; index++) {
						const mergeDataset = /* @__PURE__ */ _merge(dataset.value, outputs[index]);
						if (mergeDataset.issue) {
							_addIssue(this, "type", dataset, config$1, { received: "unknown" });
							break;
						}
						dataset.value = mergeDataset.value;
					}
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/lazy/lazy.ts
/**
* Creates a lazy schema.
*
* @param getter The schema getter.
*
* @returns A lazy schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function lazy(getter) {
	return _standardSchema({
		kind: "schema",
		type: "lazy",
		reference: lazy,
		expects: "unknown",
		async: false,
		getter,
		"~run"(dataset, config$1) {
			return this.getter(dataset.value)["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/lazy/lazyAsync.ts
/**
* Creates a lazy schema.
*
* @param getter The schema getter.
*
* @returns A lazy schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function lazyAsync(getter) {
	return _standardSchema({
		kind: "schema",
		type: "lazy",
		reference: lazyAsync,
		expects: "unknown",
		async: true,
		getter,
		async "~run"(dataset, config$1) {
			return (await this.getter(dataset.value))["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/literal/literal.ts
/* @__NO_SIDE_EFFECTS__ */
function literal(literal_, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "literal",
		reference: literal,
		expects: /* @__PURE__ */ _stringify(literal_),
		async: false,
		literal: literal_,
		message: message$1,
		"~run"(dataset, config$1) {
			if (/* @__PURE__ */ _isSameValueZero(dataset.value, this.literal)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/looseObject/looseObject.ts
/* @__NO_SIDE_EFFECTS__ */
function looseObject(entries$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "loose_object",
		reference: looseObject,
		expects: "Object",
		async: false,
		entries: entries$1,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				for (const key in this.entries) {
					const valueSchema = this.entries[key];
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						const value$1 = key in input ? input[key] : /* @__PURE__ */ getDefault(valueSchema);
						const valueDataset = valueSchema["~run"]({ value: value$1 }, config$1);
						if (valueDataset.issues) {
							const pathItem = {
								type: "object",
								origin: "value",
								input,
								key,
								value: value$1
							};
							for (const issue of valueDataset.issues) {
								if (issue.path) issue.path.unshift(pathItem);
								else issue.path = [pathItem];
								dataset.issues?.push(issue);
							}
							if (!dataset.issues) dataset.issues = valueDataset.issues;
							if (config$1.abortEarly) {
								dataset.typed = false;
								break;
							}
						}
						if (!valueDataset.typed) dataset.typed = false;
						dataset.value[key] = valueDataset.value;
					} else if (valueSchema.fallback !== void 0) dataset.value[key] = /* @__PURE__ */ getFallback(valueSchema);
					else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
						_addIssue(this, "key", dataset, config$1, {
							input: void 0,
							expected: `"${key}"`,
							path: [{
								type: "object",
								origin: "key",
								input,
								key,
								value: input[key]
							}]
						});
						if (config$1.abortEarly) break;
					}
				}
				if (!dataset.issues || !config$1.abortEarly) {
					for (const key in input) if (/* @__PURE__ */ _isValidObjectKey(input, key) && !Object.prototype.hasOwnProperty.call(this.entries, key)) dataset.value[key] = input[key];
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/looseObject/looseObjectAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function looseObjectAsync(entries$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "loose_object",
		reference: looseObjectAsync,
		expects: "Object",
		async: true,
		entries: entries$1,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				const valueDatasets = await Promise.all(Object.entries(this.entries).map(async ([key, valueSchema]) => {
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						const value$1 = key in input ? input[key] : await /* @__PURE__ */ getDefault(valueSchema);
						return [
							key,
							value$1,
							valueSchema,
							await valueSchema["~run"]({ value: value$1 }, config$1)
						];
					}
					return [
						key,
						input[key],
						valueSchema,
						null
					];
				}));
				for (const [key, value$1, valueSchema, valueDataset] of valueDatasets) if (valueDataset) {
					if (valueDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!valueDataset.typed) dataset.typed = false;
					dataset.value[key] = valueDataset.value;
				} else if (valueSchema.fallback !== void 0) dataset.value[key] = await /* @__PURE__ */ getFallback(valueSchema);
				else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
					_addIssue(this, "key", dataset, config$1, {
						input: void 0,
						expected: `"${key}"`,
						path: [{
							type: "object",
							origin: "key",
							input,
							key,
							value: value$1
						}]
					});
					if (config$1.abortEarly) break;
				}
				if (!dataset.issues || !config$1.abortEarly) {
					for (const key in input) if (/* @__PURE__ */ _isValidObjectKey(input, key) && !Object.prototype.hasOwnProperty.call(this.entries, key)) dataset.value[key] = input[key];
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/looseTuple/looseTuple.ts
/* @__NO_SIDE_EFFECTS__ */
function looseTuple(items, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "loose_tuple",
		reference: looseTuple,
		expects: "Array",
		async: false,
		items,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				for (let key = 0; key < this.items.length; key++) {
					const value$1 = input[key];
					const itemDataset = this.items[key]["~run"]({ value: value$1 }, config$1);
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
				if (!dataset.issues || !config$1.abortEarly) for (let key = this.items.length; key < input.length; key++) dataset.value.push(input[key]);
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/looseTuple/looseTupleAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function looseTupleAsync(items, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "loose_tuple",
		reference: looseTupleAsync,
		expects: "Array",
		async: true,
		items,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				const itemDatasets = await Promise.all(this.items.map(async (item, key) => {
					const value$1 = input[key];
					return [
						key,
						value$1,
						await item["~run"]({ value: value$1 }, config$1)
					];
				}));
				for (const [key, value$1, itemDataset] of itemDatasets) {
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
				if (!dataset.issues || !config$1.abortEarly) for (let key = this.items.length; key < input.length; key++) dataset.value.push(input[key]);
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/map/map.ts
/* @__NO_SIDE_EFFECTS__ */
function map(key, value$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "map",
		reference: map,
		expects: "Map",
		async: false,
		key,
		value: value$1,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input instanceof Map) {
				dataset.typed = true;
				dataset.value = /* @__PURE__ */ new Map();
				for (const [inputKey, inputValue] of input) {
					const keyDataset = this.key["~run"]({ value: inputKey }, config$1);
					if (keyDataset.issues) {
						const pathItem = {
							type: "map",
							origin: "key",
							input,
							key: inputKey,
							value: inputValue
						};
						for (const issue of keyDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = keyDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					const valueDataset = this.value["~run"]({ value: inputValue }, config$1);
					if (valueDataset.issues) {
						const pathItem = {
							type: "map",
							origin: "value",
							input,
							key: inputKey,
							value: inputValue
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!keyDataset.typed || !valueDataset.typed) dataset.typed = false;
					dataset.value.set(keyDataset.value, valueDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/map/mapAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function mapAsync(key, value$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "map",
		reference: mapAsync,
		expects: "Map",
		async: true,
		key,
		value: value$1,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (input instanceof Map) {
				dataset.typed = true;
				dataset.value = /* @__PURE__ */ new Map();
				const datasets = await Promise.all([...input].map(([inputKey, inputValue]) => Promise.all([
					inputKey,
					inputValue,
					this.key["~run"]({ value: inputKey }, config$1),
					this.value["~run"]({ value: inputValue }, config$1)
				])));
				for (const [inputKey, inputValue, keyDataset, valueDataset] of datasets) {
					if (keyDataset.issues) {
						const pathItem = {
							type: "map",
							origin: "key",
							input,
							key: inputKey,
							value: inputValue
						};
						for (const issue of keyDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = keyDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (valueDataset.issues) {
						const pathItem = {
							type: "map",
							origin: "value",
							input,
							key: inputKey,
							value: inputValue
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!keyDataset.typed || !valueDataset.typed) dataset.typed = false;
					dataset.value.set(keyDataset.value, valueDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/nan/nan.ts
/* @__NO_SIDE_EFFECTS__ */
function nan(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "nan",
		reference: nan,
		expects: "NaN",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (Number.isNaN(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/never/never.ts
/* @__NO_SIDE_EFFECTS__ */
function never(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "never",
		reference: never,
		expects: "never",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			_addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/nonNullable/nonNullable.ts
/* @__NO_SIDE_EFFECTS__ */
function nonNullable(wrapped, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "non_nullable",
		reference: nonNullable,
		expects: "!null",
		async: false,
		wrapped,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.value !== null) dataset = this.wrapped["~run"](dataset, config$1);
			if (dataset.value === null) _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/nonNullable/nonNullableAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function nonNullableAsync(wrapped, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "non_nullable",
		reference: nonNullableAsync,
		expects: "!null",
		async: true,
		wrapped,
		message: message$1,
		async "~run"(dataset, config$1) {
			if (dataset.value !== null) dataset = await this.wrapped["~run"](dataset, config$1);
			if (dataset.value === null) _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/nonNullish/nonNullish.ts
/* @__NO_SIDE_EFFECTS__ */
function nonNullish(wrapped, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "non_nullish",
		reference: nonNullish,
		expects: "(!null & !undefined)",
		async: false,
		wrapped,
		message: message$1,
		"~run"(dataset, config$1) {
			if (!(dataset.value === null || dataset.value === void 0)) dataset = this.wrapped["~run"](dataset, config$1);
			if (dataset.value === null || dataset.value === void 0) _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/nonNullish/nonNullishAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function nonNullishAsync(wrapped, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "non_nullish",
		reference: nonNullishAsync,
		expects: "(!null & !undefined)",
		async: true,
		wrapped,
		message: message$1,
		async "~run"(dataset, config$1) {
			if (!(dataset.value === null || dataset.value === void 0)) dataset = await this.wrapped["~run"](dataset, config$1);
			if (dataset.value === null || dataset.value === void 0) _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/nonOptional/nonOptional.ts
/* @__NO_SIDE_EFFECTS__ */
function nonOptional(wrapped, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "non_optional",
		reference: nonOptional,
		expects: "!undefined",
		async: false,
		wrapped,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.value !== void 0) dataset = this.wrapped["~run"](dataset, config$1);
			if (dataset.value === void 0) _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/nonOptional/nonOptionalAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function nonOptionalAsync(wrapped, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "non_optional",
		reference: nonOptionalAsync,
		expects: "!undefined",
		async: true,
		wrapped,
		message: message$1,
		async "~run"(dataset, config$1) {
			if (dataset.value !== void 0) dataset = await this.wrapped["~run"](dataset, config$1);
			if (dataset.value === void 0) _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/null/null.ts
/* @__NO_SIDE_EFFECTS__ */
function null_(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "null",
		reference: null_,
		expects: "null",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.value === null) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/nullable/nullable.ts
/* @__NO_SIDE_EFFECTS__ */
function nullable(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "nullable",
		reference: nullable,
		expects: `(${wrapped.expects} | null)`,
		async: false,
		wrapped,
		default: default_,
		"~run"(dataset, config$1) {
			if (dataset.value === null) {
				if (this.default !== void 0) dataset.value = /* @__PURE__ */ getDefault(this, dataset, config$1);
				if (dataset.value === null) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/nullable/nullableAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function nullableAsync(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "nullable",
		reference: nullableAsync,
		expects: `(${wrapped.expects} | null)`,
		async: true,
		wrapped,
		default: default_,
		async "~run"(dataset, config$1) {
			if (dataset.value === null) {
				if (this.default !== void 0) dataset.value = await /* @__PURE__ */ getDefault(this, dataset, config$1);
				if (dataset.value === null) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/nullish/nullish.ts
/* @__NO_SIDE_EFFECTS__ */
function nullish(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "nullish",
		reference: nullish,
		expects: `(${wrapped.expects} | null | undefined)`,
		async: false,
		wrapped,
		default: default_,
		"~run"(dataset, config$1) {
			if (dataset.value === null || dataset.value === void 0) {
				if (this.default !== void 0) dataset.value = /* @__PURE__ */ getDefault(this, dataset, config$1);
				if (dataset.value === null || dataset.value === void 0) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/nullish/nullishAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function nullishAsync(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "nullish",
		reference: nullishAsync,
		expects: `(${wrapped.expects} | null | undefined)`,
		async: true,
		wrapped,
		default: default_,
		async "~run"(dataset, config$1) {
			if (dataset.value === null || dataset.value === void 0) {
				if (this.default !== void 0) dataset.value = await /* @__PURE__ */ getDefault(this, dataset, config$1);
				if (dataset.value === null || dataset.value === void 0) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/number/number.ts
/* @__NO_SIDE_EFFECTS__ */
function number(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "number",
		reference: number,
		expects: "number",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "number" && !isNaN(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/object/object.ts
/* @__NO_SIDE_EFFECTS__ */
function object(entries$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "object",
		reference: object,
		expects: "Object",
		async: false,
		entries: entries$1,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				for (const key in this.entries) {
					const valueSchema = this.entries[key];
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						const value$1 = key in input ? input[key] : /* @__PURE__ */ getDefault(valueSchema);
						const valueDataset = valueSchema["~run"]({ value: value$1 }, config$1);
						if (valueDataset.issues) {
							const pathItem = {
								type: "object",
								origin: "value",
								input,
								key,
								value: value$1
							};
							for (const issue of valueDataset.issues) {
								if (issue.path) issue.path.unshift(pathItem);
								else issue.path = [pathItem];
								dataset.issues?.push(issue);
							}
							if (!dataset.issues) dataset.issues = valueDataset.issues;
							if (config$1.abortEarly) {
								dataset.typed = false;
								break;
							}
						}
						if (!valueDataset.typed) dataset.typed = false;
						dataset.value[key] = valueDataset.value;
					} else if (valueSchema.fallback !== void 0) dataset.value[key] = /* @__PURE__ */ getFallback(valueSchema);
					else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
						_addIssue(this, "key", dataset, config$1, {
							input: void 0,
							expected: `"${key}"`,
							path: [{
								type: "object",
								origin: "key",
								input,
								key,
								value: input[key]
							}]
						});
						if (config$1.abortEarly) break;
					}
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/object/objectAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function objectAsync(entries$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "object",
		reference: objectAsync,
		expects: "Object",
		async: true,
		entries: entries$1,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				const valueDatasets = await Promise.all(Object.entries(this.entries).map(async ([key, valueSchema]) => {
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						const value$1 = key in input ? input[key] : await /* @__PURE__ */ getDefault(valueSchema);
						return [
							key,
							value$1,
							valueSchema,
							await valueSchema["~run"]({ value: value$1 }, config$1)
						];
					}
					return [
						key,
						input[key],
						valueSchema,
						null
					];
				}));
				for (const [key, value$1, valueSchema, valueDataset] of valueDatasets) if (valueDataset) {
					if (valueDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!valueDataset.typed) dataset.typed = false;
					dataset.value[key] = valueDataset.value;
				} else if (valueSchema.fallback !== void 0) dataset.value[key] = await /* @__PURE__ */ getFallback(valueSchema);
				else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
					_addIssue(this, "key", dataset, config$1, {
						input: void 0,
						expected: `"${key}"`,
						path: [{
							type: "object",
							origin: "key",
							input,
							key,
							value: value$1
						}]
					});
					if (config$1.abortEarly) break;
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/objectWithRest/objectWithRest.ts
/* @__NO_SIDE_EFFECTS__ */
function objectWithRest(entries$1, rest, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "object_with_rest",
		reference: objectWithRest,
		expects: "Object",
		async: false,
		entries: entries$1,
		rest,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				for (const key in this.entries) {
					const valueSchema = this.entries[key];
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						const value$1 = key in input ? input[key] : /* @__PURE__ */ getDefault(valueSchema);
						const valueDataset = valueSchema["~run"]({ value: value$1 }, config$1);
						if (valueDataset.issues) {
							const pathItem = {
								type: "object",
								origin: "value",
								input,
								key,
								value: value$1
							};
							for (const issue of valueDataset.issues) {
								if (issue.path) issue.path.unshift(pathItem);
								else issue.path = [pathItem];
								dataset.issues?.push(issue);
							}
							if (!dataset.issues) dataset.issues = valueDataset.issues;
							if (config$1.abortEarly) {
								dataset.typed = false;
								break;
							}
						}
						if (!valueDataset.typed) dataset.typed = false;
						dataset.value[key] = valueDataset.value;
					} else if (valueSchema.fallback !== void 0) dataset.value[key] = /* @__PURE__ */ getFallback(valueSchema);
					else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
						_addIssue(this, "key", dataset, config$1, {
							input: void 0,
							expected: `"${key}"`,
							path: [{
								type: "object",
								origin: "key",
								input,
								key,
								value: input[key]
							}]
						});
						if (config$1.abortEarly) break;
					}
				}
				if (!dataset.issues || !config$1.abortEarly) {
					for (const key in input) if (/* @__PURE__ */ _isValidObjectKey(input, key) && !Object.prototype.hasOwnProperty.call(this.entries, key)) {
						const valueDataset = this.rest["~run"]({ value: input[key] }, config$1);
						if (valueDataset.issues) {
							const pathItem = {
								type: "object",
								origin: "value",
								input,
								key,
								value: input[key]
							};
							for (const issue of valueDataset.issues) {
								if (issue.path) issue.path.unshift(pathItem);
								else issue.path = [pathItem];
								dataset.issues?.push(issue);
							}
							if (!dataset.issues) dataset.issues = valueDataset.issues;
							if (config$1.abortEarly) {
								dataset.typed = false;
								break;
							}
						}
						if (!valueDataset.typed) dataset.typed = false;
						dataset.value[key] = valueDataset.value;
					}
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/objectWithRest/objectWithRestAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function objectWithRestAsync(entries$1, rest, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "object_with_rest",
		reference: objectWithRestAsync,
		expects: "Object",
		async: true,
		entries: entries$1,
		rest,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				const [normalDatasets, restDatasets] = await Promise.all([Promise.all(Object.entries(this.entries).map(async ([key, valueSchema]) => {
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						const value$1 = key in input ? input[key] : await /* @__PURE__ */ getDefault(valueSchema);
						return [
							key,
							value$1,
							valueSchema,
							await valueSchema["~run"]({ value: value$1 }, config$1)
						];
					}
					return [
						key,
						input[key],
						valueSchema,
						null
					];
				})), Promise.all(Object.entries(input).filter(([key]) => /* @__PURE__ */ _isValidObjectKey(input, key) && !Object.prototype.hasOwnProperty.call(this.entries, key)).map(async ([key, value$1]) => [
					key,
					value$1,
					await this.rest["~run"]({ value: value$1 }, config$1)
				]))]);
				for (const [key, value$1, valueSchema, valueDataset] of normalDatasets) if (valueDataset) {
					if (valueDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!valueDataset.typed) dataset.typed = false;
					dataset.value[key] = valueDataset.value;
				} else if (valueSchema.fallback !== void 0) dataset.value[key] = await /* @__PURE__ */ getFallback(valueSchema);
				else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
					_addIssue(this, "key", dataset, config$1, {
						input: void 0,
						expected: `"${key}"`,
						path: [{
							type: "object",
							origin: "key",
							input,
							key,
							value: value$1
						}]
					});
					if (config$1.abortEarly) break;
				}
				if (!dataset.issues || !config$1.abortEarly) for (const [key, value$1, valueDataset] of restDatasets) {
					if (valueDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!valueDataset.typed) dataset.typed = false;
					dataset.value[key] = valueDataset.value;
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/optional/optional.ts
/* @__NO_SIDE_EFFECTS__ */
function optional(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "optional",
		reference: optional,
		expects: `(${wrapped.expects} | undefined)`,
		async: false,
		wrapped,
		default: default_,
		"~run"(dataset, config$1) {
			if (dataset.value === void 0) {
				if (this.default !== void 0) dataset.value = /* @__PURE__ */ getDefault(this, dataset, config$1);
				if (dataset.value === void 0) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/optional/optionalAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function optionalAsync(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "optional",
		reference: optionalAsync,
		expects: `(${wrapped.expects} | undefined)`,
		async: true,
		wrapped,
		default: default_,
		async "~run"(dataset, config$1) {
			if (dataset.value === void 0) {
				if (this.default !== void 0) dataset.value = await /* @__PURE__ */ getDefault(this, dataset, config$1);
				if (dataset.value === void 0) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/picklist/picklist.ts
/* @__NO_SIDE_EFFECTS__ */
function picklist(options, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "picklist",
		reference: picklist,
		expects: /* @__PURE__ */ _joinExpects(options.map(_stringify), "|"),
		async: false,
		options,
		message: message$1,
		"~run"(dataset, config$1) {
			if (this.options.includes(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/promise/promise.ts
/* @__NO_SIDE_EFFECTS__ */
function promise(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "promise",
		reference: promise,
		expects: "Promise",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.value instanceof Promise) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/record/record.ts
/* @__NO_SIDE_EFFECTS__ */
function record(key, value$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "record",
		reference: record,
		expects: "Object",
		async: false,
		key,
		value: value$1,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				for (const entryKey in input) if (/* @__PURE__ */ _isValidObjectKey(input, entryKey)) {
					const entryValue = input[entryKey];
					const keyDataset = this.key["~run"]({ value: entryKey }, config$1);
					if (keyDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "key",
							input,
							key: entryKey,
							value: entryValue
						};
						for (const issue of keyDataset.issues) {
							issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = keyDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					const valueDataset = this.value["~run"]({ value: entryValue }, config$1);
					if (valueDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "value",
							input,
							key: entryKey,
							value: entryValue
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!keyDataset.typed || !valueDataset.typed) dataset.typed = false;
					if (keyDataset.typed) dataset.value[keyDataset.value] = valueDataset.value;
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/record/recordAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function recordAsync(key, value$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "record",
		reference: recordAsync,
		expects: "Object",
		async: true,
		key,
		value: value$1,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				const datasets = await Promise.all(Object.entries(input).filter(([key$1]) => /* @__PURE__ */ _isValidObjectKey(input, key$1)).map(([entryKey, entryValue]) => Promise.all([
					entryKey,
					entryValue,
					this.key["~run"]({ value: entryKey }, config$1),
					this.value["~run"]({ value: entryValue }, config$1)
				])));
				for (const [entryKey, entryValue, keyDataset, valueDataset] of datasets) {
					if (keyDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "key",
							input,
							key: entryKey,
							value: entryValue
						};
						for (const issue of keyDataset.issues) {
							issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = keyDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (valueDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "value",
							input,
							key: entryKey,
							value: entryValue
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!keyDataset.typed || !valueDataset.typed) dataset.typed = false;
					if (keyDataset.typed) dataset.value[keyDataset.value] = valueDataset.value;
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/set/set.ts
/* @__NO_SIDE_EFFECTS__ */
function set(value$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "set",
		reference: set,
		expects: "Set",
		async: false,
		value: value$1,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input instanceof Set) {
				dataset.typed = true;
				dataset.value = /* @__PURE__ */ new Set();
				for (const inputValue of input) {
					const valueDataset = this.value["~run"]({ value: inputValue }, config$1);
					if (valueDataset.issues) {
						const pathItem = {
							type: "set",
							origin: "value",
							input,
							key: null,
							value: inputValue
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!valueDataset.typed) dataset.typed = false;
					dataset.value.add(valueDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/set/setAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function setAsync(value$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "set",
		reference: setAsync,
		expects: "Set",
		async: true,
		value: value$1,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (input instanceof Set) {
				dataset.typed = true;
				dataset.value = /* @__PURE__ */ new Set();
				const valueDatasets = await Promise.all([...input].map(async (inputValue) => [inputValue, await this.value["~run"]({ value: inputValue }, config$1)]));
				for (const [inputValue, valueDataset] of valueDatasets) {
					if (valueDataset.issues) {
						const pathItem = {
							type: "set",
							origin: "value",
							input,
							key: null,
							value: inputValue
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!valueDataset.typed) dataset.typed = false;
					dataset.value.add(valueDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/strictObject/strictObject.ts
/* @__NO_SIDE_EFFECTS__ */
function strictObject(entries$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "strict_object",
		reference: strictObject,
		expects: "Object",
		async: false,
		entries: entries$1,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				for (const key in this.entries) {
					const valueSchema = this.entries[key];
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						const value$1 = key in input ? input[key] : /* @__PURE__ */ getDefault(valueSchema);
						const valueDataset = valueSchema["~run"]({ value: value$1 }, config$1);
						if (valueDataset.issues) {
							const pathItem = {
								type: "object",
								origin: "value",
								input,
								key,
								value: value$1
							};
							for (const issue of valueDataset.issues) {
								if (issue.path) issue.path.unshift(pathItem);
								else issue.path = [pathItem];
								dataset.issues?.push(issue);
							}
							if (!dataset.issues) dataset.issues = valueDataset.issues;
							if (config$1.abortEarly) {
								dataset.typed = false;
								break;
							}
						}
						if (!valueDataset.typed) dataset.typed = false;
						dataset.value[key] = valueDataset.value;
					} else if (valueSchema.fallback !== void 0) dataset.value[key] = /* @__PURE__ */ getFallback(valueSchema);
					else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
						_addIssue(this, "key", dataset, config$1, {
							input: void 0,
							expected: `"${key}"`,
							path: [{
								type: "object",
								origin: "key",
								input,
								key,
								value: input[key]
							}]
						});
						if (config$1.abortEarly) break;
					}
				}
				if (!dataset.issues || !config$1.abortEarly) {
					for (const key in input) if (!Object.prototype.hasOwnProperty.call(this.entries, key)) {
						_addIssue(this, "key", dataset, config$1, {
							input: key,
							expected: "never",
							path: [{
								type: "object",
								origin: "key",
								input,
								key,
								value: input[key]
							}]
						});
						break;
					}
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/strictObject/strictObjectAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function strictObjectAsync(entries$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "strict_object",
		reference: strictObjectAsync,
		expects: "Object",
		async: true,
		entries: entries$1,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				const valueDatasets = await Promise.all(Object.entries(this.entries).map(async ([key, valueSchema]) => {
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						const value$1 = key in input ? input[key] : await /* @__PURE__ */ getDefault(valueSchema);
						return [
							key,
							value$1,
							valueSchema,
							await valueSchema["~run"]({ value: value$1 }, config$1)
						];
					}
					return [
						key,
						input[key],
						valueSchema,
						null
					];
				}));
				for (const [key, value$1, valueSchema, valueDataset] of valueDatasets) if (valueDataset) {
					if (valueDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!valueDataset.typed) dataset.typed = false;
					dataset.value[key] = valueDataset.value;
				} else if (valueSchema.fallback !== void 0) dataset.value[key] = await /* @__PURE__ */ getFallback(valueSchema);
				else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
					_addIssue(this, "key", dataset, config$1, {
						input: void 0,
						expected: `"${key}"`,
						path: [{
							type: "object",
							origin: "key",
							input,
							key,
							value: value$1
						}]
					});
					if (config$1.abortEarly) break;
				}
				if (!dataset.issues || !config$1.abortEarly) {
					for (const key in input) if (!Object.prototype.hasOwnProperty.call(this.entries, key)) {
						_addIssue(this, "key", dataset, config$1, {
							input: key,
							expected: "never",
							path: [{
								type: "object",
								origin: "key",
								input,
								key,
								value: input[key]
							}]
						});
						break;
					}
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/strictTuple/strictTuple.ts
/* @__NO_SIDE_EFFECTS__ */
function strictTuple(items, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "strict_tuple",
		reference: strictTuple,
		expects: "Array",
		async: false,
		items,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				for (let key = 0; key < this.items.length; key++) {
					const value$1 = input[key];
					const itemDataset = this.items[key]["~run"]({ value: value$1 }, config$1);
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
				if (!(dataset.issues && config$1.abortEarly) && this.items.length < input.length) _addIssue(this, "type", dataset, config$1, {
					input: input[this.items.length],
					expected: "never",
					path: [{
						type: "array",
						origin: "value",
						input,
						key: this.items.length,
						value: input[this.items.length]
					}]
				});
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/strictTuple/strictTupleAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function strictTupleAsync(items, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "strict_tuple",
		reference: strictTupleAsync,
		expects: "Array",
		async: true,
		items,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				const itemDatasets = await Promise.all(this.items.map(async (item, key) => {
					const value$1 = input[key];
					return [
						key,
						value$1,
						await item["~run"]({ value: value$1 }, config$1)
					];
				}));
				for (const [key, value$1, itemDataset] of itemDatasets) {
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
				if (!(dataset.issues && config$1.abortEarly) && this.items.length < input.length) _addIssue(this, "type", dataset, config$1, {
					input: input[this.items.length],
					expected: "never",
					path: [{
						type: "array",
						origin: "value",
						input,
						key: this.items.length,
						value: input[this.items.length]
					}]
				});
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/string/string.ts
/* @__NO_SIDE_EFFECTS__ */
function string(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "string",
		reference: string,
		expects: "string",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "string") dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/symbol/symbol.ts
/* @__NO_SIDE_EFFECTS__ */
function symbol(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "symbol",
		reference: symbol,
		expects: "symbol",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "symbol") dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/tuple/tuple.ts
/* @__NO_SIDE_EFFECTS__ */
function tuple(items, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "tuple",
		reference: tuple,
		expects: "Array",
		async: false,
		items,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				for (let key = 0; key < this.items.length; key++) {
					const value$1 = input[key];
					const itemDataset = this.items[key]["~run"]({ value: value$1 }, config$1);
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/tuple/tupleAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function tupleAsync(items, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "tuple",
		reference: tupleAsync,
		expects: "Array",
		async: true,
		items,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				const itemDatasets = await Promise.all(this.items.map(async (item, key) => {
					const value$1 = input[key];
					return [
						key,
						value$1,
						await item["~run"]({ value: value$1 }, config$1)
					];
				}));
				for (const [key, value$1, itemDataset] of itemDatasets) {
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/tupleWithRest/tupleWithRest.ts
/* @__NO_SIDE_EFFECTS__ */
function tupleWithRest(items, rest, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "tuple_with_rest",
		reference: tupleWithRest,
		expects: "Array",
		async: false,
		items,
		rest,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				for (let key = 0; key < this.items.length; key++) {
					const value$1 = input[key];
					const itemDataset = this.items[key]["~run"]({ value: value$1 }, config$1);
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
				if (!dataset.issues || !config$1.abortEarly) for (let key = this.items.length; key < input.length; key++) {
					const value$1 = input[key];
					const itemDataset = this.rest["~run"]({ value: value$1 }, config$1);
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/tupleWithRest/tupleWithRestAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function tupleWithRestAsync(items, rest, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "tuple_with_rest",
		reference: tupleWithRestAsync,
		expects: "Array",
		async: true,
		items,
		rest,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				const [normalDatasets, restDatasets] = await Promise.all([Promise.all(this.items.map(async (item, key) => {
					const value$1 = input[key];
					return [
						key,
						value$1,
						await item["~run"]({ value: value$1 }, config$1)
					];
				})), Promise.all(input.slice(this.items.length).map(async (value$1, key) => {
					return [
						key + this.items.length,
						value$1,
						await this.rest["~run"]({ value: value$1 }, config$1)
					];
				}))]);
				for (const [key, value$1, itemDataset] of normalDatasets) {
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
				if (!dataset.issues || !config$1.abortEarly) for (const [key, value$1, itemDataset] of restDatasets) {
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/undefined/undefined.ts
/* @__NO_SIDE_EFFECTS__ */
function undefined_(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "undefined",
		reference: undefined_,
		expects: "undefined",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.value === void 0) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/undefinedable/undefinedable.ts
/* @__NO_SIDE_EFFECTS__ */
function undefinedable(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "undefinedable",
		reference: undefinedable,
		expects: `(${wrapped.expects} | undefined)`,
		async: false,
		wrapped,
		default: default_,
		"~run"(dataset, config$1) {
			if (dataset.value === void 0) {
				if (this.default !== void 0) dataset.value = /* @__PURE__ */ getDefault(this, dataset, config$1);
				if (dataset.value === void 0) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/undefinedable/undefinedableAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function undefinedableAsync(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "undefinedable",
		reference: undefinedableAsync,
		expects: `(${wrapped.expects} | undefined)`,
		async: true,
		wrapped,
		default: default_,
		async "~run"(dataset, config$1) {
			if (dataset.value === void 0) {
				if (this.default !== void 0) dataset.value = await /* @__PURE__ */ getDefault(this, dataset, config$1);
				if (dataset.value === void 0) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/union/utils/_subIssues/_subIssues.ts
/**
* Returns the sub issues of the provided datasets for the union issue.
*
* @param datasets The datasets.
*
* @returns The sub issues.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _subIssues(datasets) {
	let issues;
	if (datasets) for (const dataset of datasets) if (issues) for (const issue of dataset.issues) issues.push(issue);
	else issues = dataset.issues;
	return issues;
}

//#endregion
//#region src/schemas/union/union.ts
/* @__NO_SIDE_EFFECTS__ */
function union(options, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "union",
		reference: union,
		expects: /* @__PURE__ */ _joinExpects(options.map((option) => option.expects), "|"),
		async: false,
		options,
		message: message$1,
		"~run"(dataset, config$1) {
			let validDataset;
			let typedDatasets;
			let untypedDatasets;
			for (const schema of this.options) {
				const optionDataset = schema["~run"]({ value: dataset.value }, config$1);
				if (optionDataset.typed) if (optionDataset.issues) if (typedDatasets) typedDatasets.push(optionDataset);
				else typedDatasets = [optionDataset];
				else {
					validDataset = optionDataset;
					break;
				}
				else if (untypedDatasets) untypedDatasets.push(optionDataset);
				else untypedDatasets = [optionDataset];
			}
			if (validDataset) return validDataset;
			if (typedDatasets) {
				if (typedDatasets.length === 1) return typedDatasets[0];
				_addIssue(this, "type", dataset, config$1, { issues: /* @__PURE__ */ _subIssues(typedDatasets) });
				dataset.typed = true;
			} else if (untypedDatasets?.length === 1) return untypedDatasets[0];
			else _addIssue(this, "type", dataset, config$1, { issues: /* @__PURE__ */ _subIssues(untypedDatasets) });
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/union/unionAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function unionAsync(options, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "union",
		reference: unionAsync,
		expects: /* @__PURE__ */ _joinExpects(options.map((option) => option.expects), "|"),
		async: true,
		options,
		message: message$1,
		async "~run"(dataset, config$1) {
			let validDataset;
			let typedDatasets;
			let untypedDatasets;
			for (const schema of this.options) {
				const optionDataset = await schema["~run"]({ value: dataset.value }, config$1);
				if (optionDataset.typed) if (optionDataset.issues) if (typedDatasets) typedDatasets.push(optionDataset);
				else typedDatasets = [optionDataset];
				else {
					validDataset = optionDataset;
					break;
				}
				else if (untypedDatasets) untypedDatasets.push(optionDataset);
				else untypedDatasets = [optionDataset];
			}
			if (validDataset) return validDataset;
			if (typedDatasets) {
				if (typedDatasets.length === 1) return typedDatasets[0];
				_addIssue(this, "type", dataset, config$1, { issues: /* @__PURE__ */ _subIssues(typedDatasets) });
				dataset.typed = true;
			} else if (untypedDatasets?.length === 1) return untypedDatasets[0];
			else _addIssue(this, "type", dataset, config$1, { issues: /* @__PURE__ */ _subIssues(untypedDatasets) });
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/unknown/unknown.ts
/**
* Creates a unknown schema.
*
* @returns A unknown schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function unknown() {
	return _standardSchema({
		kind: "schema",
		type: "unknown",
		reference: unknown,
		expects: "unknown",
		async: false,
		"~run"(dataset) {
			dataset.typed = true;
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/variant/variant.ts
/* @__NO_SIDE_EFFECTS__ */
function variant(key, options, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "variant",
		reference: variant,
		expects: "Object",
		async: false,
		key,
		options,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				let outputDataset;
				let maxDiscriminatorPriority = 0;
				let invalidDiscriminatorKey = this.key;
				let expectedDiscriminators = [];
				const parseOptions = (variant$1, allKeys) => {
					for (const schema of variant$1.options) {
						if (schema.type === "variant") parseOptions(schema, new Set(allKeys).add(schema.key));
						else {
							let keysAreValid = true;
							let currentPriority = 0;
							for (const currentKey of allKeys) {
								const discriminatorSchema = schema.entries[currentKey];
								if (currentKey in input ? discriminatorSchema["~run"]({
									typed: false,
									value: input[currentKey]
								}, ABORT_EARLY_CONFIG).issues : discriminatorSchema.type !== "exact_optional" && discriminatorSchema.type !== "optional" && discriminatorSchema.type !== "nullish") {
									keysAreValid = false;
									if (invalidDiscriminatorKey !== currentKey && (maxDiscriminatorPriority < currentPriority || maxDiscriminatorPriority === currentPriority && currentKey in input && !(invalidDiscriminatorKey in input))) {
										maxDiscriminatorPriority = currentPriority;
										invalidDiscriminatorKey = currentKey;
										expectedDiscriminators = [];
									}
									if (invalidDiscriminatorKey === currentKey) expectedDiscriminators.push(schema.entries[currentKey].expects);
									break;
								}
								currentPriority++;
							}
							if (keysAreValid) {
								const optionDataset = schema["~run"]({ value: input }, config$1);
								if (!outputDataset || !outputDataset.typed && optionDataset.typed) outputDataset = optionDataset;
							}
						}
						if (outputDataset && !outputDataset.issues) break;
					}
				};
				parseOptions(this, new Set([this.key]));
				if (outputDataset) return outputDataset;
				_addIssue(this, "type", dataset, config$1, {
					input: input[invalidDiscriminatorKey],
					expected: /* @__PURE__ */ _joinExpects(expectedDiscriminators, "|"),
					path: [{
						type: "object",
						origin: "value",
						input,
						key: invalidDiscriminatorKey,
						value: input[invalidDiscriminatorKey]
					}]
				});
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/variant/variantAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function variantAsync(key, options, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "variant",
		reference: variantAsync,
		expects: "Object",
		async: true,
		key,
		options,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				let outputDataset;
				let maxDiscriminatorPriority = 0;
				let invalidDiscriminatorKey = this.key;
				let expectedDiscriminators = [];
				const parseOptions = async (variant$1, allKeys) => {
					for (const schema of variant$1.options) {
						if (schema.type === "variant") await parseOptions(schema, new Set(allKeys).add(schema.key));
						else {
							let keysAreValid = true;
							let currentPriority = 0;
							for (const currentKey of allKeys) {
								const discriminatorSchema = schema.entries[currentKey];
								if (currentKey in input ? (await discriminatorSchema["~run"]({
									typed: false,
									value: input[currentKey]
								}, ABORT_EARLY_CONFIG)).issues : discriminatorSchema.type !== "exact_optional" && discriminatorSchema.type !== "optional" && discriminatorSchema.type !== "nullish") {
									keysAreValid = false;
									if (invalidDiscriminatorKey !== currentKey && (maxDiscriminatorPriority < currentPriority || maxDiscriminatorPriority === currentPriority && currentKey in input && !(invalidDiscriminatorKey in input))) {
										maxDiscriminatorPriority = currentPriority;
										invalidDiscriminatorKey = currentKey;
										expectedDiscriminators = [];
									}
									if (invalidDiscriminatorKey === currentKey) expectedDiscriminators.push(schema.entries[currentKey].expects);
									break;
								}
								currentPriority++;
							}
							if (keysAreValid) {
								const optionDataset = await schema["~run"]({ value: input }, config$1);
								if (!outputDataset || !outputDataset.typed && optionDataset.typed) outputDataset = optionDataset;
							}
						}
						if (outputDataset && !outputDataset.issues) break;
					}
				};
				await parseOptions(this, new Set([this.key]));
				if (outputDataset) return outputDataset;
				_addIssue(this, "type", dataset, config$1, {
					input: input[invalidDiscriminatorKey],
					expected: /* @__PURE__ */ _joinExpects(expectedDiscriminators, "|"),
					path: [{
						type: "object",
						origin: "value",
						input,
						key: invalidDiscriminatorKey,
						value: input[invalidDiscriminatorKey]
					}]
				});
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/void/void.ts
/* @__NO_SIDE_EFFECTS__ */
function void_(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "void",
		reference: void_,
		expects: "void",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.value === void 0) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/methods/keyof/keyof.ts
/* @__NO_SIDE_EFFECTS__ */
function keyof(schema, message$1) {
	return /* @__PURE__ */ picklist(Object.keys(schema.entries), message$1);
}

//#endregion
//#region src/methods/message/message.ts
/**
* Changes the local message configuration of a schema.
*
* @param schema The schema to configure.
* @param message_ The error message.
*
* @returns The configured schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function message(schema, message_) {
	return _standardSchema({
		...schema,
		"~run"(dataset, config$1) {
			return schema["~run"](dataset, {
				...config$1,
				message: message_
			});
		}
	});
}

//#endregion
//#region src/methods/omit/omit.ts
/**
* Creates a modified copy of an object schema that does not contain the
* selected entries.
*
* @param schema The schema to omit from.
* @param keys The selected entries.
*
* @returns An object schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function omit(schema, keys) {
	const entries$1 = { ...schema.entries };
	for (const key of keys) delete entries$1[key];
	return _standardSchema({
		...schema,
		entries: entries$1
	});
}

//#endregion
//#region src/methods/parse/parse.ts
/**
* Parses an unknown input based on a schema.
*
* @param schema The schema to be used.
* @param input The input to be parsed.
* @param config The parse configuration.
*
* @returns The parsed input.
*/
function parse(schema, input, config$1) {
	const dataset = schema["~run"]({ value: input }, /* @__PURE__ */ getGlobalConfig(config$1));
	if (dataset.issues) throw new ValiError(dataset.issues);
	return dataset.value;
}

//#endregion
//#region src/methods/parse/parseAsync.ts
/**
* Parses an unknown input based on a schema.
*
* @param schema The schema to be used.
* @param input The input to be parsed.
* @param config The parse configuration.
*
* @returns The parsed input.
*/
async function parseAsync(schema, input, config$1) {
	const dataset = await schema["~run"]({ value: input }, /* @__PURE__ */ getGlobalConfig(config$1));
	if (dataset.issues) throw new ValiError(dataset.issues);
	return dataset.value;
}

//#endregion
//#region src/methods/parser/parser.ts
/* @__NO_SIDE_EFFECTS__ */
function parser(schema, config$1) {
	const func = (input) => parse(schema, input, config$1);
	func.schema = schema;
	func.config = config$1;
	return func;
}

//#endregion
//#region src/methods/parser/parserAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function parserAsync(schema, config$1) {
	const func = (input) => parseAsync(schema, input, config$1);
	func.schema = schema;
	func.config = config$1;
	return func;
}

//#endregion
//#region src/methods/partial/partial.ts
/* @__NO_SIDE_EFFECTS__ */
function partial(schema, keys) {
	const entries$1 = {};
	for (const key in schema.entries) entries$1[key] = !keys || keys.includes(key) ? /* @__PURE__ */ optional(schema.entries[key]) : schema.entries[key];
	return _standardSchema({
		...schema,
		entries: entries$1
	});
}

//#endregion
//#region src/methods/partial/partialAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function partialAsync(schema, keys) {
	const entries$1 = {};
	for (const key in schema.entries) entries$1[key] = !keys || keys.includes(key) ? /* @__PURE__ */ optionalAsync(schema.entries[key]) : schema.entries[key];
	return _standardSchema({
		...schema,
		entries: entries$1
	});
}

//#endregion
//#region src/methods/pick/pick.ts
/**
* Creates a modified copy of an object schema that contains only the selected
* entries.
*
* @param schema The schema to pick from.
* @param keys The selected entries.
*
* @returns An object schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function pick(schema, keys) {
	const entries$1 = {};
	for (const key of keys) entries$1[key] = schema.entries[key];
	return _standardSchema({
		...schema,
		entries: entries$1
	});
}

//#endregion
//#region src/methods/pipe/pipe.ts
/* @__NO_SIDE_EFFECTS__ */
function pipe(...pipe$1) {
	return _standardSchema({
		...pipe$1[0],
		pipe: pipe$1,
		"~run"(dataset, config$1) {
			for (const item of pipe$1) if (item.kind !== "metadata") {
				if (dataset.issues && (item.kind === "schema" || item.kind === "transformation")) {
					dataset.typed = false;
					break;
				}
				if (!dataset.issues || !config$1.abortEarly && !config$1.abortPipeEarly) dataset = item["~run"](dataset, config$1);
			}
			return dataset;
		}
	});
}

//#endregion
//#region src/methods/pipe/pipeAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function pipeAsync(...pipe$1) {
	return _standardSchema({
		...pipe$1[0],
		pipe: pipe$1,
		async: true,
		async "~run"(dataset, config$1) {
			for (const item of pipe$1) if (item.kind !== "metadata") {
				if (dataset.issues && (item.kind === "schema" || item.kind === "transformation")) {
					dataset.typed = false;
					break;
				}
				if (!dataset.issues || !config$1.abortEarly && !config$1.abortPipeEarly) dataset = await item["~run"](dataset, config$1);
			}
			return dataset;
		}
	});
}

//#endregion
//#region src/methods/required/required.ts
/* @__NO_SIDE_EFFECTS__ */
function required(schema, arg2, arg3) {
	const keys = Array.isArray(arg2) ? arg2 : void 0;
	const message$1 = Array.isArray(arg2) ? arg3 : arg2;
	const entries$1 = {};
	for (const key in schema.entries) entries$1[key] = !keys || keys.includes(key) ? /* @__PURE__ */ nonOptional(schema.entries[key], message$1) : schema.entries[key];
	return _standardSchema({
		...schema,
		entries: entries$1
	});
}

//#endregion
//#region src/methods/required/requiredAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function requiredAsync(schema, arg2, arg3) {
	const keys = Array.isArray(arg2) ? arg2 : void 0;
	const message$1 = Array.isArray(arg2) ? arg3 : arg2;
	const entries$1 = {};
	for (const key in schema.entries) entries$1[key] = !keys || keys.includes(key) ? /* @__PURE__ */ nonOptionalAsync(schema.entries[key], message$1) : schema.entries[key];
	return _standardSchema({
		...schema,
		entries: entries$1
	});
}

//#endregion
//#region src/methods/safeParse/safeParse.ts
/**
* Parses an unknown input based on a schema.
*
* @param schema The schema to be used.
* @param input The input to be parsed.
* @param config The parse configuration.
*
* @returns The parse result.
*/
/* @__NO_SIDE_EFFECTS__ */
function safeParse(schema, input, config$1) {
	const dataset = schema["~run"]({ value: input }, /* @__PURE__ */ getGlobalConfig(config$1));
	return {
		typed: dataset.typed,
		success: !dataset.issues,
		output: dataset.value,
		issues: dataset.issues
	};
}

//#endregion
//#region src/methods/safeParse/safeParseAsync.ts
/**
* Parses an unknown input based on a schema.
*
* @param schema The schema to be used.
* @param input The input to be parsed.
* @param config The parse configuration.
*
* @returns The parse result.
*/
/* @__NO_SIDE_EFFECTS__ */
async function safeParseAsync(schema, input, config$1) {
	const dataset = await schema["~run"]({ value: input }, /* @__PURE__ */ getGlobalConfig(config$1));
	return {
		typed: dataset.typed,
		success: !dataset.issues,
		output: dataset.value,
		issues: dataset.issues
	};
}

//#endregion
//#region src/methods/safeParser/safeParser.ts
/* @__NO_SIDE_EFFECTS__ */
function safeParser(schema, config$1) {
	const func = (input) => /* @__PURE__ */ safeParse(schema, input, config$1);
	func.schema = schema;
	func.config = config$1;
	return func;
}

//#endregion
//#region src/methods/safeParser/safeParserAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function safeParserAsync(schema, config$1) {
	const func = (input) => /* @__PURE__ */ safeParseAsync(schema, input, config$1);
	func.schema = schema;
	func.config = config$1;
	return func;
}

//#endregion
//#region src/methods/summarize/summarize.ts
/**
* Summarize the error messages of issues in a pretty-printable multi-line string.
*
* @param issues The list of issues.
*
* @returns A summary of the issues.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function summarize(issues) {
	let summary = "";
	for (const issue of issues) {
		if (summary) summary += "\n";
		summary += `× ${issue.message}`;
		const dotPath = /* @__PURE__ */ getDotPath(issue);
		if (dotPath) summary += `\n  → at ${dotPath}`;
	}
	return summary;
}

//#endregion
//#region src/methods/unwrap/unwrap.ts
/**
* Unwraps the wrapped schema.
*
* @param schema The schema to be unwrapped.
*
* @returns The unwrapped schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function unwrap(schema) {
	return schema.wrapped;
}

//#endregion


/***/ })

};
