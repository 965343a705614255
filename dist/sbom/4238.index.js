"use strict";
exports.id = 4238;
exports.ids = [4238];
exports.modules = {

/***/ 4238:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  snapshotOf: () => (/* reexport */ snapshotOf),
  submitSnapshot: () => (/* reexport */ submitSnapshot)
});

// EXTERNAL MODULE: ./build/actions/sbom/src/inventory/order.js
var order = __webpack_require__(4667);
;// CONCATENATED MODULE: ./build/actions/sbom/src/submit/snapshot.js

/** The name of the manifest of what is in the app and in no lock file. */
const shippedManifest = 'what ships';
/**
 * The inventory as a snapshot: a manifest for each lock file, and one for packages that only ship. Components without
 * package URL or version are left out, since GitHub knows packages by both. `folder` is where the lock files' paths begin,
 * relative to the root of the repository, with `/`; empty for the root.
 */
function snapshotOf(inventory, folder, { invocation, action, now }) {
    const { server, repository, run, attempt, commit, ref } = invocation;
    return {
        version: 0,
        job: {
            id: `${run}-${attempt}`,
            correlator: correlator(invocation.workflow, folder),
            html_url: `${server}/${repository}/actions/runs/${run}/attempts/${attempt}`,
        },
        sha: commit,
        ref,
        detector: {
            name: `seaworthy/${action.name}`,
            version: action.version,
            url: 'https://github.com/OWNER/seaworthy/tree/main/actions/sbom',
        },
        scanned: now.toISOString(),
        manifests: manifestsOf(inventory, folder),
    };
}
/**
 * GitHub replaces the last snapshot of the same correlator. It names the workflow, without the ref that its name ends with
 * and that changes from branch to branch, and the folder, since jobs of a matrix may look at different ones.
 */
function correlator(workflow, folder) {
    return ['sbom', workflow.replace(/@[^@]*$/, ''), folder].filter((part) => part !== '').join(' ');
}
function manifestsOf({ subject, components, dependencies }, folder) {
    const direct = new Set(dependencies.get(subject.ref));
    const known = new Map(components.flatMap((component) => (isPackage(component) ? [[component.ref, component]] : [])));
    const manifests = new Map();
    for (const component of known.values()) {
        const targets = (dependencies.get(component.ref) ?? []).flatMap((ref) => known.get(ref)?.purl ?? []);
        const resolved = resolvedOf(component, targets, direct.has(component.ref) ? 'direct' : 'indirect');
        for (const file of filesOf(component)) {
            const manifest = manifests.get(file) ?? new Map();
            manifests.set(file, manifest.set(component.purl, resolved));
        }
    }
    const sorted = [...manifests].sort(([a], [b]) => (0,order/* inCodeUnitOrder */.Z)(a, b));
    return Object.fromEntries(sorted.map(([file, resolved]) => manifestOf(file, resolved, folder)));
}
function isPackage(component) {
    return component.purl !== undefined && component.version !== undefined && component.version !== '';
}
function resolvedOf({ purl, scope }, dependencies, relationship) {
    return { package_url: purl, relationship, scope: scope === 'excluded' ? 'development' : 'runtime', dependencies };
}
/** The lock files that declare it; the empty text when none does. */
function filesOf({ evidence }) {
    const declared = evidence.filter(({ kind }) => kind === 'declared').map(({ file }) => file);
    return new Set(declared.length > 0 ? declared : ['']);
}
function manifestOf(file, resolved, folder) {
    // Only what this manifest lists may be named in it.
    const own = [...resolved].map(([purl, one]) => [
        purl,
        { ...one, dependencies: one.dependencies.filter((target) => resolved.has(target)) },
    ]);
    const shown = { resolved: Object.fromEntries(own) };
    if (file === '')
        return [shippedManifest, { name: shippedManifest, ...shown }];
    const location = folder === '' ? file : `${folder}/${file}`;
    return [location, { name: location, file: { source_location: location }, ...shown }];
}

// EXTERNAL MODULE: ./build/shared/http/src/index.js + 6 modules
var src = __webpack_require__(9382);
// EXTERNAL MODULE: ./build/shared/secrets/src/index.js
var secrets_src = __webpack_require__(7846);
// EXTERNAL MODULE: ./build/shared/verdict/src/index.js + 3 modules
var verdict_src = __webpack_require__(6980);
;// CONCATENATED MODULE: ./build/actions/sbom/src/submit/submit.js



/** A guard of our own: GitHub tells no limit, and its servers give up on requests that take them long. */
const mostBytes = 24 * 2 ** 20;
/** Milliseconds: GitHub answers when it has taken all in. */
const patience = 120_000;
/** Of what the server says, in UTF-16 units. */
const longestReason = 300;
/**
 * Sends a snapshot to the dependency graph of a repository. Throws UserError `sbom/submission-refused` with what to change,
 * `sbom/submission-too-large`, or what `request` throws.
 */
async function submitSnapshot(snapshot, { api, repository, token }, options = {}) {
    const body = JSON.stringify(snapshot);
    const bytes = Buffer.byteLength(body);
    if (bytes > mostBytes)
        throw tooLarge(bytes);
    const address = new URL(`${api.replace(/\/+$/, '')}/repos/${repositoryPath(repository)}/dependency-graph/snapshots`);
    const response = await (0,src/* request */.Em)((0,src/* serviceAddress */.Ad)(address, 'with a secret'), {
        ...options,
        method: 'POST',
        headers: {
            accept: 'application/vnd.github+json',
            authorization: new secrets_src/* Secret */.z(`Bearer ${token.reveal()}`),
            'content-type': 'application/json',
            'user-agent': `${snapshot.detector.name}/${snapshot.detector.version}`,
            'x-github-api-version': '2022-11-28',
        },
        body,
        // The same snapshot again replaces itself, so it may be sent again when a server is busy.
        effect: 'none',
        deadlineMs: patience,
        attemptMs: patience / 2,
    });
    return submittedOf(response, address);
}
/** `owner/name`, and nothing that leads elsewhere. */
function repositoryPath(repository) {
    const parts = repository.split('/');
    const isName = (part) => /^[\w.-]+$/.test(part) && part !== '.' && part !== '..';
    if (parts.length === 2 && parts.every(isName))
        return repository;
    throw refusal(`Expected a repository as owner/name, found ${quoted(repository)}.`, {
        remedy: 'Run in a workflow of GitHub, which sets GITHUB_REPOSITORY.',
    });
}
function submittedOf(response, address) {
    const answer = answerOf(response);
    const { id, result, message } = answer;
    const said = typeof message === 'string' ? message : '';
    if (response.status !== 201)
        throw refused(response.status, said, address);
    if (typeof id !== 'number' || typeof result !== 'string') {
        throw refusal(`${(0,src/* shownUrl */.zA)(address)} answered with 201 and without what GitHub says then.`, {
            remedy: 'Check that the address of the API is that of GitHub.',
        });
    }
    if (result !== 'SUCCESS' && result !== 'ACCEPTED') {
        throw refusal(`GitHub took the dependency snapshot and found it ${result}: ${quoted(said)}.`, {
            remedy: 'Run the job again; when GitHub says the same, report it with the message.',
        });
    }
    return { id, result, message: said };
}
function answerOf({ body }) {
    try {
        const value = JSON.parse(body.toString('utf8'));
        return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
    }
    catch {
        // An error page of a proxy: the status tells enough.
        return {};
    }
}
/** What to change, by the status that GitHub refuses with. */
const remedies = {
    401: 'Give a token that is valid: secrets.GITHUB_TOKEN, or an app’s token that has not run out.',
    403: 'Add "permissions: { contents: write }" to the job; runs for pull requests of forks never have it, so do not submit in those.',
    404: 'Check owner and name of the repository, that the token can see it, and that the dependency graph is on in its settings under "Advanced Security".',
    413: 'Submit the parts of the repository in jobs of their own, each with its "path".',
    422: 'GitHub could not use the snapshot: see its words, and check that the commit is pushed and the ref begins with "refs/".',
};
function refused(status, said, address) {
    const words = said === '' ? '' : `: ${quoted(said)}`;
    return refusal(`Expected 201 from ${(0,src/* shownUrl */.zA)(address)} for the dependency snapshot, found ${status}${words}.`, {
        remedy: remedies[status] ?? 'Run the job again later; GitHub may be out of service.',
        properties: { status },
    });
}
function refusal(message, details) {
    return new verdict_src/* UserError */.yo('sbom/submission-refused', message, details);
}
function tooLarge(bytes) {
    return new verdict_src/* UserError */.yo('sbom/submission-too-large', `The dependency snapshot has ${bytes} bytes, and at most ${mostBytes} are sent.`, { remedy: 'Submit the parts of the repository in jobs of their own, each with its "path".', properties: { bytes } });
}
function quoted(text) {
    return JSON.stringify(text.slice(0, longestReason));
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/submit/index.js




/***/ }),

/***/ 9382:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Em: () => (/* reexport */ request),
  Ad: () => (/* reexport */ serviceAddress),
  zA: () => (/* reexport */ shownUrl)
});

// EXTERNAL MODULE: ./build/shared/secrets/src/index.js
var src = __webpack_require__(7846);
// EXTERNAL MODULE: ./build/shared/verdict/src/index.js + 3 modules
var verdict_src = __webpack_require__(6980);
;// CONCATENATED MODULE: ./build/shared/http/src/failure.js


/** The address without user, password and query, where secrets may stand. */
function shownUrl({ origin, pathname }) {
    return `${origin}${pathname}`;
}
/** `cause` is what Node said; no secret of the request is in what this says. */
function unreachable(url, cause, secrets) {
    const reason = (0,src/* redact */.E)(reasonOf(cause), secrets);
    return new verdict_src/* UserError */.yo('http/unreachable', `${shownUrl(url)} cannot be reached: ${reason}.`, {
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
    return new verdict_src/* UserError */.yo('http/timeout', `${shownUrl(url)} did not answer within ${deadlineMs / 1000} seconds.`, {
        remedy: 'Check the server, and run the job again.',
        properties: { host: url.host, deadlineMs },
    });
}
function tooLarge(url, maximumBytes) {
    return new verdict_src/* UserError */.yo('http/too-large', `${shownUrl(url)} answers with more than ${maximumBytes} bytes.`, {
        remedy: 'Check that the address is that of the service, and not of a page.',
        properties: { host: url.host, maximum: maximumBytes },
    });
}
function badAddress(url, reason) {
    return new verdict_src/* UserError */.yo('http/bad-address', `The address ${withoutSecrets(url)} cannot be used: it ${reason}.`, {
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
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(4708);
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
var external_node_tls_ = __webpack_require__(1692);
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
    const secrets = Object.values(headers).filter((value) => value instanceof src/* Secret */.z);
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
        throw error instanceof verdict_src/* UserError */.yo ? error : unreachable(url, error, secrets);
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
        if (ended.aborted || error instanceof verdict_src/* UserError */.yo)
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
    return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, value instanceof src/* Secret */.z ? value.reveal() : value]));
}

;// CONCATENATED MODULE: ./build/shared/http/src/index.js





/***/ })

};
;