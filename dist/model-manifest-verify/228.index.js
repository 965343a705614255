"use strict";
exports.id = 228;
exports.ids = [228];
exports.modules = {

/***/ 90228:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkRegistry: () => (/* binding */ checkRegistry)
});

// EXTERNAL MODULE: ./build/shared/verdict/src/index.js + 4 modules
var src = __webpack_require__(36999);
;// CONCATENATED MODULE: ./build/actions/model-manifest-verify/src/sources/mlflow/address.js
/**
 * `models:/name/3` or `models:/name@champion` (MLflow, "Model Registry"); nothing when it is no address of a registered
 * model. Stages (`models:/name/Production`) move like aliases and are deprecated: they count as a version that is none.
 */
function parseRegistryAddress(uri) {
    const path = /^models:\/(?!\/)(.+)$/.exec(uri)?.[1];
    if (path === undefined)
        return undefined;
    const [, named, alias] = /^([^/@]+)@([^/@]+)$/.exec(path) ?? [];
    if (named !== undefined && alias !== undefined)
        return { name: decode(named), alias: decode(alias) };
    const [, name, version] = /^([^/]+)\/([^/]+)$/.exec(path) ?? [];
    return name === undefined || version === undefined ? undefined : { name: decode(name), version: decode(version) };
}
function decode(part) {
    try {
        return decodeURIComponent(part);
    }
    catch {
        return part;
    }
}

// EXTERNAL MODULE: ./build/shared/secrets/src/index.js
var secrets_src = __webpack_require__(57846);
;// CONCATENATED MODULE: ./build/shared/http/src/failure.js


/** The address without user, password and query, where secrets may stand. */
function shownUrl({ origin, pathname }) {
    return `${origin}${pathname}`;
}
/** `cause` is what Node said; no secret of the request is in what this says. */
function unreachable(url, cause, secrets) {
    const reason = (0,secrets_src/* redact */.E)(reasonOf(cause), secrets);
    return new src/* UserError */.yo('http/unreachable', `${shownUrl(url)} cannot be reached: ${reason}.`, {
        remedy: 'Check the address and that this machine may reach it; behind a proxy set HTTPS_PROXY, for a private authority NODE_EXTRA_CA_CERTS.',
        properties: { host: url.host },
    });
}
/** Node joins the failures of all addresses of a name in an AggregateError, which has no message of its own. */
function reasonOf(cause) {
    if (typeof cause !== 'object' || cause === null)
        return 'no reason was given';
    if ('errors' in cause && Array.isArray(cause.errors) && cause.errors.length > 0)
        return reasonOf(cause.errors[0]);
    return 'message' in cause && typeof cause.message === 'string'
        ? cause.message.replace(/\.$/, '')
        : 'no reason was given';
}
function tooSlow(url, deadlineMs) {
    return new src/* UserError */.yo('http/timeout', `${shownUrl(url)} did not answer within ${deadlineMs / 1000} seconds.`, {
        remedy: 'Check the server, and run the job again.',
        properties: { host: url.host, deadlineMs },
    });
}
function tooLarge(url, maximumBytes) {
    return new src/* UserError */.yo('http/too-large', `${shownUrl(url)} answers with more than ${maximumBytes} bytes.`, {
        remedy: 'Check that the address is that of the service, and not of a page.',
        properties: { host: url.host, maximum: maximumBytes },
    });
}
function badAddress(url, reason) {
    return new src/* UserError */.yo('http/bad-address', `The address ${withoutSecrets(url)} cannot be used: it ${reason}.`, {
        remedy: 'Write it as https://host/path; give user, password or token by an input that is a secret.',
    });
}
function withoutSecrets(url) {
    return JSON.stringify(url
        .slice(0, 200)
        .replace(/\/\/[^/@]*@/, '//***@')
        .replace(/[?#].*$/s, ''));
}

;// CONCATENATED MODULE: ./build/shared/http/src/address.js

/**
 * The address of a service. Throws `http/bad-address` when it is not one of HTTP, when it carries a user or password, or
 * when a secret would travel without TLS to another machine.
 */
function serviceAddress(text, carriesSecret) {
    const url = URL.parse(String(text));
    if (!url)
        throw badAddress(String(text), 'is not an absolute URL');
    if (url.protocol !== 'https:' && url.protocol !== 'http:')
        throw badAddress(String(text), 'is not of https or http');
    if (url.username !== '' || url.password !== '')
        throw badAddress(String(text), 'contains a user or a password');
    if (carriesSecret === 'with a secret' && url.protocol === 'http:' && !isLoopback(url.hostname)) {
        throw badAddress(String(text), 'is not of https, and a token would be readable on its way');
    }
    return url;
}
function isLoopback(host) {
    return host === 'localhost' || host === '[::1]' || /^127(\.\d{1,3}){3}$/.test(host);
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(44708);
;// CONCATENATED MODULE: ./build/shared/http/src/exchange.js



/** The agent for an address: through the proxy that the environment names, trusting these authorities too. */
function agentFor({ protocol }, environment, authorities) {
    const proxyEnv = proxiesOf(environment);
    if (protocol === 'http:')
        return new external_node_http_.Agent({ proxyEnv });
    return new external_node_https_.Agent({ proxyEnv, ...(authorities && { ca: authorities }) });
}
/** Names are upper or lower case on Unix, and any on Windows. */
function proxiesOf(environment) {
    const names = ['HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY'];
    return Object.fromEntries(Object.entries(environment).filter(([name]) => names.includes(name.toUpperCase())));
}
/** One request and its whole answer. Redirects are answers. Throws what Node throws, and `http/too-large`. */
function exchange({ url, body, maximumBytes, ...options }) {
    const { request } = url.protocol === 'http:' ? external_node_http_ : external_node_https_;
    return new Promise((resolve, reject) => {
        const sent = request(url, options, (answer) => {
            receive(answer, url, maximumBytes).then(resolve, (error) => {
                answer.destroy();
                reject(error instanceof Error ? error : new Error(String(error)));
            });
        });
        sent.on('error', reject);
        sent.end(body);
    });
}
async function receive(answer, url, maximumBytes) {
    const blocks = [];
    let size = 0;
    for await (const block of answer) {
        size += block.length;
        if (size > maximumBytes)
            throw tooLarge(url, maximumBytes);
        blocks.push(block);
    }
    const headers = Object.entries(answer.headers).map(([name, value]) => [name, String(value)]);
    return { status: answer.statusCode ?? 0, headers: Object.fromEntries(headers), body: Buffer.concat(blocks) };
}

;// CONCATENATED MODULE: ./build/shared/http/src/retry.js
/** Answers that a later request may not get: too slow, too many requests, or a server that is not there for now. */
const passing = new Set([408, 425, 429, 500, 502, 503, 504]);
/** Whether another attempt may get another answer. */
function mayPass(status) {
    return passing.has(status);
}
/** First and longest wait between attempts, in milliseconds. */
const first = 250;
const longest = 20_000;
/**
 * Milliseconds before the next attempt: what `Retry-After` asks for (RFC 9110, 10.2.3: seconds or a date), else twice as
 * long each time, of which a random half, so that many jobs do not come back at once. `attempt` counts from 1.
 */
function waitBefore(attempt, retryAfter, now, random) {
    const asked = askedWait(retryAfter, now);
    if (asked !== undefined)
        return asked;
    const whole = Math.min(longest, first * 2 ** (attempt - 1));
    return whole / 2 + (whole / 2) * random;
}
function askedWait(retryAfter, now) {
    if (retryAfter === undefined)
        return undefined;
    if (/^\d{1,9}$/.test(retryAfter.trim()))
        return Number(retryAfter) * 1000;
    const date = /^[A-Z][a-z]{2}/.test(retryAfter) ? Date.parse(retryAfter) : NaN;
    return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}

// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(41692);
;// CONCATENATED MODULE: ./build/shared/http/src/trust.js

/**
 * Authorities whose certificates are accepted: Node's, with what `NODE_EXTRA_CA_CERTS` adds, and these, in PEM. Nothing
 * when there are none beside Node's own, which is Node's default.
 */
function authorities(own) {
    return own.length === 0 ? undefined : [...(0,external_node_tls_.getCACertificates)('default'), ...own];
}

;// CONCATENATED MODULE: ./build/shared/http/src/request.js








/**
 * Sends a request, again when the answer may be another one later, and returns the last answer, whatever its status.
 * Redirects are not followed. Needs Node 24.5 for proxies.
 *
 * @throws UserError `http/unreachable`, `http/timeout`, `http/too-large` or `http/bad-address`, without any secret.
 * @throws the signal's reason when it is aborted.
 */
async function request(address, options = {}) {
    const { headers = {}, deadlineMs = 60_000, environment = process.env, signal } = options;
    const secrets = Object.values(headers).filter((value) => value instanceof secrets_src/* Secret */.z);
    const url = serviceAddress(address, secrets.length > 0 ? 'with a secret' : 'without a secret');
    const agent = agentFor(url, environment, authorities(options.authorities ?? []));
    const deadline = AbortSignal.timeout(deadlineMs);
    const ended = signal ? AbortSignal.any([signal, deadline]) : deadline;
    try {
        return await attempt(url, { ...options, agent, ended, headers, until: Date.now() + deadlineMs });
    }
    catch (error) {
        signal?.throwIfAborted();
        if (deadline.aborted)
            throw tooSlow(url, deadlineMs);
        throw error instanceof src/* UserError */.yo ? error : unreachable(url, error, secrets);
    }
    finally {
        agent.destroy();
    }
}
async function attempt(url, options, number = 1) {
    const { method = 'GET', attempts = 4, attemptMs = 20_000, maximumBytes = 16 * 2 ** 20, ended } = options;
    const once = options.effect !== 'none' && (method === 'POST' || method === 'PATCH');
    const last = once || number >= attempts;
    const slow = AbortSignal.timeout(attemptMs);
    let refusal;
    try {
        const response = await exchange({
            url,
            method,
            headers: plainHeaders(options.headers),
            ...(options.body !== undefined && { body: options.body }),
            agent: options.agent,
            maximumBytes,
            signal: AbortSignal.any([ended, slow]),
        });
        if (last || !mayPass(response.status))
            return response;
        refusal = response;
    }
    catch (error) {
        if (ended.aborted || error instanceof src/* UserError */.yo)
            throw error;
        if (last)
            throw slow.aborted ? tooSlow(url, attemptMs) : error;
    }
    const wait = waitBefore(number, refusal?.headers['retry-after'], Date.now(), Math.random());
    // A server that asks for more time than there is has given its answer.
    if (refusal && Date.now() + wait > options.until)
        return refusal;
    await (0,promises_.setTimeout)(wait, undefined, { signal: ended });
    return attempt(url, options, number + 1);
}
function plainHeaders(headers) {
    return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, value instanceof secrets_src/* Secret */.z ? value.reveal() : value]));
}

;// CONCATENATED MODULE: ./build/shared/http/src/index.js




// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var classic_schemas = __webpack_require__(27597);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(43759);
;// CONCATENATED MODULE: ./node_modules/zod/v4/classic/coerce.js


function string(params) {
    return api/* _coercedString */.K_(classic_schemas/* ZodString */.NDH, params);
}
function number(params) {
    return core._coercedNumber(schemas.ZodNumber, params);
}
function coerce_boolean(params) {
    return core._coercedBoolean(schemas.ZodBoolean, params);
}
function bigint(params) {
    return core._coercedBigint(schemas.ZodBigInt, params);
}
function date(params) {
    return core._coercedDate(schemas.ZodDate, params);
}

;// CONCATENATED MODULE: ./build/actions/model-manifest-verify/src/sources/mlflow/registry.js




/** mlflow/protos/model_registry.proto, `ModelVersion`; it has no digest of any kind. */
const versionSchema = classic_schemas/* object */.Ikc({
    name: classic_schemas/* string */.YjP(),
    version: string(),
    /** Where the files are; anybody who may write there can change them. */
    source: classic_schemas/* string */.YjP().default(''),
    status: classic_schemas/* string */.YjP().default('READY'),
    status_message: classic_schemas/* string */.YjP().optional(),
    run_id: classic_schemas/* string */.YjP().optional(),
    model_id: classic_schemas/* string */.YjP().optional(),
});
const oneVersion = classic_schemas/* object */.Ikc({ model_version: versionSchema });
const page = classic_schemas/* object */.Ikc({ model_versions: classic_schemas/* array */.YOg(versionSchema).default([]), next_page_token: classic_schemas/* string */.YjP().optional() });
const failure = classic_schemas/* object */.Ikc({ error_code: classic_schemas/* string */.YjP(), message: classic_schemas/* string */.YjP().default('') });
/** Versions that one model may have before searching them ends. */
const mostPages = 100;
/** The model registry of an MLflow server, by its REST API 2.0. */
class Registry {
    #base;
    #options;
    /** Throws `http/bad-address`, also when a token would travel without TLS. */
    constructor(options) {
        this.#options = options;
        const secret = options.token ? 'with a secret' : 'without a secret';
        this.#base = serviceAddress(`${options.endpoint.replace(/\/+$/, '')}/api/2.0/mlflow/`, secret);
    }
    /** Throws `mlflow/not-found`, `mlflow/denied`, `mlflow/refused`, `mlflow/no-registry` or a fault of the connection. */
    async version(name, version) {
        return (await this.#get('model-versions/get', { name, version }, oneVersion)).model_version;
    }
    /** The version that an alias names now. Throws like `version`. */
    async alias(name, alias) {
        return (await this.#get('registered-models/alias', { name, alias }, oneVersion)).model_version;
    }
    /** All versions of a model, newest first. Throws like `version`, and `mlflow/too-many`. */
    async versions(name) {
        const found = [];
        const { pageSize = 1000 } = this.#options;
        let token;
        for (let number = 0; number < mostPages; number++) {
            const filter = `name='${name.replaceAll("'", "''")}'`;
            const query = { filter, max_results: String(pageSize), ...(token !== undefined && { page_token: token }) };
            const { model_versions: versions, next_page_token: next } = await this.#get('model-versions/search', query, page);
            found.push(...versions);
            if (next === undefined || next === '')
                return found;
            token = next;
        }
        throw fault('mlflow/too-many', `lists more than ${mostPages} pages of versions of ${name}`, 'Delete old versions.');
    }
    async #get(method, query, schema) {
        const url = new URL(method, this.#base);
        url.search = new URLSearchParams(query).toString();
        const { token, http } = this.#options;
        const authorization = token && { authorization: new secrets_src/* Secret */.z(`Bearer ${token.reveal()}`) };
        const { status, body } = await request(url, { ...http, headers: { accept: 'application/json', ...authorization } });
        const answer = parse(body);
        if (status !== 200)
            throw refusal(status, failure.safeParse(answer).data, Object.values(query).join(' '));
        const parsed = schema.safeParse(answer);
        if (parsed.success)
            return parsed.data;
        throw fault('mlflow/no-registry', `answers ${method} with something else than MLflow does`, checkEndpoint);
    }
}
const checkEndpoint = 'Check that the endpoint is the address of an MLflow server.';
function refusal(status, failed, asked) {
    if (status === 401 || status === 403) {
        const remedy = 'Give a token that may read the registered model.';
        return fault('mlflow/denied', `does not let this job read ${asked} (HTTP ${status})`, remedy);
    }
    // An alias that is not there is an invalid parameter to MLflow.
    const absent = failed?.error_code === 'RESOURCE_DOES_NOT_EXIST' || /alias .* not found/i.test(failed?.message ?? '');
    if (absent) {
        return fault('mlflow/not-found', `has no ${asked}`, 'Correct the name in the manifest, or register the model.');
    }
    const told = failed ? `: ${failed.message.slice(0, 300).replace(/\.$/, '')}` : '';
    if (status === 404)
        return fault('mlflow/no-registry', `has no such service (HTTP 404)${told}`, checkEndpoint);
    return fault('mlflow/refused', `refused to tell ${asked} (HTTP ${status})${told}`, 'Look into the log of the server.');
}
function fault(rule, what, remedy) {
    return new src/* UserError */.yo(rule, `The MLflow registry ${what}.`, { remedy });
}
function parse(body) {
    try {
        return JSON.parse(body.toString('utf8'));
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/actions/model-manifest-verify/src/sources/mlflow/check-models.js



/**
 * Whether the registry still means what was reviewed. A registry knows no digests: aliases move, and so can the source of
 * a version. Whatever keeps it from telling is a finding too.
 */
async function checkRegistry(models, options) {
    const registry = new Registry(options);
    const findings = [];
    for (const model of models) {
        const address = parseRegistryAddress(model.source.uri);
        if (address)
            findings.push(...(await checkModel(registry, model, address)));
    }
    return findings;
}
async function checkModel(registry, model, address) {
    try {
        const found = await lookUp(registry, address);
        const pinned = parsePin(model.source.revision, address);
        return [
            ...notReady(model, found),
            ...movedAlias(model, address, found, pinned),
            ...(await otherSource(registry, model, found, pinned)),
        ];
    }
    catch (error) {
        if (!(error instanceof src/* UserError */.yo))
            throw error;
        return [unchecked(model, error)];
    }
}
function lookUp(registry, { name, version, alias }) {
    return alias === undefined ? registry.version(name, version ?? '') : registry.alias(name, alias);
}
function parsePin(revision, { version }) {
    const [first = '', source] = revision.split(/\s+/, 2);
    if (!/^\d+$/.test(first))
        return { source: revision, ...(version !== undefined && { version }) };
    return { version: first, ...(source !== undefined && { source }) };
}
function notReady(model, { status, status_message: told }) {
    if (status === 'READY')
        return [];
    return [
        {
            rule: 'source/mlflow-not-ready',
            severity: 'high',
            message: `The MLflow registry has ${model.source.uri} as ${status}${told === undefined ? '' : ` (${told.slice(0, 200)})`}: expected READY.`,
            remedy: 'Wait until the version is registered, or register it again.',
            properties: { model: model.name, status },
        },
    ];
}
function movedAlias(model, { alias }, found, pinned) {
    if (pinned.version === undefined || pinned.version === found.version)
        return [];
    const what = alias === undefined ? 'The version' : 'The alias';
    return [
        {
            rule: alias === undefined ? 'source/mlflow-other-version' : 'source/alias-moved',
            severity: 'high',
            message: `${what} ${model.source.uri} is version ${found.version} in the MLflow registry: expected version ${pinned.version}, which was reviewed.`,
            remedy: `Review version ${found.version} and update the model's files and revision, or set it back to version ${pinned.version}.`,
            properties: { model: model.name, expected: pinned.version, found: found.version },
        },
    ];
}
async function otherSource(registry, model, found, { source, version }) {
    if (source === undefined || (version !== undefined && version !== found.version))
        return [];
    if ([found.source, found.run_id, found.model_id].includes(source))
        return [];
    const others = (await registry.versions(found.name)).filter((other) => other.source === source);
    const hint = others.length === 0 ? 'no version has it' : `version ${others.map((other) => other.version).join(', ')} has it`;
    return [
        {
            rule: 'source/mlflow-other-source',
            severity: 'high',
            message: `${model.source.uri} has the source ${found.source} in the MLflow registry: expected ${source} (${hint}).`,
            remedy: "Find out who changed the version; review its files before you update the model's revision.",
            properties: { model: model.name, expected: source, found: found.source },
        },
    ];
}
function unchecked(model, error) {
    return {
        rule: error.rule === 'mlflow/not-found' ? 'source/mlflow-not-found' : 'source/mlflow-unchecked',
        severity: 'high',
        message: `${model.source.uri} cannot be checked: ${error.message}`,
        remedy: error.details.remedy,
        properties: { model: model.name, reason: error.rule },
    };
}


/***/ })

};
;