"use strict";
exports.id = 4341;
exports.ids = [4341];
exports.modules = {

/***/ 4341:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  loadPrevious: () => (/* binding */ loadPrevious)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./build/shared/files/src/index.js + 41 modules
var src = __webpack_require__(2638);
// EXTERNAL MODULE: ./build/shared/verdict/src/index.js + 3 modules
var verdict_src = __webpack_require__(6980);
// EXTERNAL MODULE: ./build/actions/sbom/src/collect/lock-text/decode.js
var decode = __webpack_require__(4025);
// EXTERNAL MODULE: ./build/shared/http/src/index.js + 6 modules
var http_src = __webpack_require__(9382);
// EXTERNAL MODULE: ./build/actions/sbom/src/read/largest-bill.js
var largest_bill = __webpack_require__(9619);
;// CONCATENATED MODULE: ./build/actions/sbom/src/compare/previous/download.js



/** Storage behind an API is one step away; a chain of addresses is none. */
const mostRedirects = 5;
/** Milliseconds for all of it, and for one attempt: 256 MiB over a slow line. */
const deadlineMs = 600_000;
const attemptMs = 300_000;
/** Downloads a bill over TLS. Throws `sbom/previous-answer`, or `http/…`. */
async function download(url, options, headers = {}) {
    const { status, body } = await ask(url, options, headers);
    if (status !== 200)
        throw badAnswer(url, `the status ${status}`, status);
    return { body, from: (0,http_src/* shownUrl */.zA)(url) };
}
/**
 * The answer behind redirects. `headers` go to the host of `url` alone, so that a token never reaches the storage that an
 * API redirects to.
 */
async function ask(url, options, headers) {
    // As strict as with a secret: without TLS anybody on the way could make an attack look like no change.
    let address = (0,http_src/* serviceAddress */.Ad)(url, 'with a secret');
    for (let redirects = 0; redirects <= mostRedirects; redirects++) {
        const answer = await askOnce(address, options, address.origin === url.origin ? headers : {});
        const next = redirected(answer, address);
        if (!next)
            return answer;
        address = (0,http_src/* serviceAddress */.Ad)(next, 'with a secret');
    }
    throw badAnswer(url, `more than ${mostRedirects} redirects`, 0);
}
/** GitHub refuses those that do not say who asks. */
function askOnce(url, { authorities, environment, signal }, headers) {
    return (0,http_src/* request */.Em)(url, {
        headers: { 'User-Agent': 'seaworthy-sbom', ...headers },
        deadlineMs,
        attemptMs,
        maximumBytes: largest_bill/* largestBill */.K,
        ...(authorities && { authorities }),
        ...(environment && { environment }),
        ...(signal && { signal }),
    });
}
/** Where an answer leads; from TLS to none it leads nowhere. */
function redirected({ status, headers }, from) {
    const { location } = headers;
    if (![301, 302, 303, 307, 308].includes(status) || location === undefined)
        return undefined;
    const next = URL.parse(location, from.href) ?? undefined;
    return from.protocol === 'https:' && next?.protocol !== 'https:' ? undefined : next;
}
/** The server answered, and not with a bill. */
function badAnswer(url, found, status) {
    const mayBeSecret = status === 401 || status === 403 || status === 404;
    return new verdict_src/* UserError */.yo('sbom/previous-answer', `Expected the last release's bill at ${(0,http_src/* shownUrl */.zA)(url)}, found ${found}.`, {
        remedy: mayBeSecret
            ? 'Check the address, and that it can be read without signing in; releases of private repositories are read as github-release with a token.'
            : 'Check the address, and run the job again.',
        properties: { status },
    });
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/shared/secrets/src/index.js
var secrets_src = __webpack_require__(7846);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
// EXTERNAL MODULE: ./build/actions/sbom/src/inventory/ref.js
var ref = __webpack_require__(3074);
;// CONCATENATED MODULE: ./build/actions/sbom/src/compare/previous/asset.js


/** Names of bills in JSON, those that say most first. */
const bills = [
    /\.cdx\.json$|cyclonedx[^/]*\.json$|^bom\.json$/i,
    /\.spdx3?\.json$|spdx[^/]*\.json$/i,
    /sbom[^/]*\.json$/i,
];
/** Enough to choose from. */
const mostNamed = 10;
/** The asset of this name, or the only bill of the release. Throws `sbom/previous-asset`. `release` is for people. */
function chooseAsset(assets, name, release) {
    if (name !== undefined) {
        const found = assets.find((asset) => asset.name === name);
        if (!found)
            throw wrongAsset(`Expected the asset ${(0,ref/* encodeControls */.d)(name)} in ${release}`, assets);
        return found;
    }
    const [best = []] = bills
        .map((pattern) => assets.filter((asset) => pattern.test(asset.name)))
        .filter((all) => all.length > 0);
    const [only] = best;
    if (only && best.length === 1)
        return only;
    throw only
        ? wrongAsset(`Expected one bill of materials in ${release}`, best)
        : wrongAsset(`Expected a bill of materials such as sbom.cdx.json in ${release}`, assets);
}
function wrongAsset(expected, found) {
    const names = found.slice(0, mostNamed).map(({ name }) => (0,ref/* encodeControls */.d)(name));
    const more = found.length > mostNamed ? ' and more' : '';
    return new verdict_src/* UserError */.yo('sbom/previous-asset', `${expected}, found ${names.length === 0 ? 'no assets' : names.join(', ') + more}.`, {
        remedy: 'Name it: github-release:owner/name@tag#asset, or github-release#asset for the latest release of this repository.',
    });
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/compare/previous/release.js










/** What is read of a release. Source: https://docs.github.com/en/rest/releases/releases */
const releaseSchema = schemas/* object */.Ikc({
    tag_name: schemas/* string */.YjP(),
    assets: schemas/* array */.YOg(schemas/* object */.Ikc({
        id: schemas/* int */.Whr(),
        name: schemas/* string */.YjP(),
        size: schemas/* int */.Whr(),
        digest: schemas/* string */.YjP().nullish(),
        state: schemas/* string */.YjP().nullish(),
    })),
});
/** An asset of a release, by GitHub's API; its digest is checked where GitHub has one. */
async function loadRelease(name, options) {
    const { api = 'https://api.github.com', token } = options;
    const repository = name.repository ?? options.repository;
    if (repository === undefined)
        throw noRepository();
    const base = `${api.replace(/\/+$/, '')}/repos/${repository}/releases`;
    const authorization = token ? { Authorization: new secrets_src/* Secret */.z(`Bearer ${token.reveal()}`) } : {};
    const headers = { ...authorization, 'X-GitHub-Api-Version': '2022-11-28' };
    const url = new URL(`${base}/${name.tag === undefined ? 'latest' : `tags/${encodeURIComponent(name.tag)}`}`);
    const answer = await ask(url, options, { ...headers, Accept: 'application/vnd.github+json' });
    if (answer.status === 404)
        throw noRelease(repository, name.tag);
    if (answer.status !== 200)
        throw refused(url, answer.status);
    const { tag_name: tag, assets } = parsed(answer.body, url);
    const asset = chooseAsset(assets, name.asset, `${repository}@${tag}`);
    const from = (0,ref/* encodeControls */.d)(`${repository}@${tag}#${asset.name}`);
    if (asset.size > largest_bill/* largestBill */.K)
        throw tooLarge(from, asset.size);
    const { body } = await download(new URL(`${base}/assets/${asset.id}`), options, {
        ...headers,
        Accept: 'application/octet-stream',
    });
    checkDigest(body, asset, from);
    return { text: (0,decode/* decodeText */.g)(body, from), from };
}
function parsed(body, url) {
    try {
        return releaseSchema.parse(JSON.parse(body.toString('utf8')));
    }
    catch {
        throw new verdict_src/* UserError */.yo('sbom/previous-answer', `${(0,http_src/* shownUrl */.zA)(url)} was asked for a release and answered with something else.`, {
            remedy: 'Check the address of GitHub’s API, and run the job again.',
        });
    }
}
/** GitHub computes digests since June 2025; older assets have none. */
function checkDigest(body, { digest }, from) {
    if (digest === null || digest === undefined)
        return;
    const found = `sha256:${(0,external_node_crypto_.createHash)('sha256').update(body).digest('hex')}`;
    if (found === digest.toLowerCase())
        return;
    throw new verdict_src/* UserError */.yo('sbom/previous-digest', `Expected ${from} with the digest ${(0,ref/* encodeControls */.d)(digest.slice(0, 200))}, found ${found}.`, {
        remedy: 'Run the job again; if it stays so, find out who changed the asset.',
    });
}
function noRepository() {
    return new verdict_src/* UserError */.yo('sbom/previous-address', 'Expected a repository, found github-release alone outside of a job on GitHub.', {
        remedy: 'Write github-release:owner/name.',
    });
}
function noRelease(repository, tag) {
    const which = tag === undefined ? 'a release that is neither a draft nor a pre-release' : `the release ${(0,ref/* encodeControls */.d)(tag)}`;
    return new verdict_src/* UserError */.yo('sbom/previous-none', `Expected ${which} of ${repository}, found none.`, {
        remedy: 'Leave out "previous" for the first release; for a private repository give a token that may read its contents.',
    });
}
function refused(url, status) {
    const isLimited = status === 403 || status === 429;
    return new verdict_src/* UserError */.yo('sbom/previous-answer', `${(0,http_src/* shownUrl */.zA)(url)} was asked for a release and answered with the status ${status}.`, {
        remedy: isLimited
            ? 'Give a token: GitHub answers few questions of those that have none. It needs the permission contents: read.'
            : 'Check the token, which needs the permission contents: read, and run the job again.',
        properties: { status },
    });
}
function tooLarge(from, size) {
    return new verdict_src/* UserError */.yo('sbom/previous-size', `Expected a bill of at most ${largest_bill/* largestBill */.K} bytes, found ${size} in ${from}.`, {
        remedy: 'Name the asset that is the bill of materials.',
    });
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/compare/previous/release-name.js

/** Undefined when the text names no release. Throws `sbom/previous-address` when it begins like one and is none. */
function parseReleaseName(text) {
    if (!/^github-release(?:[:@#]|$)/.test(text))
        return undefined;
    const found = /^github-release(?::(?<repository>(?!\.+\/)[\w.-]+\/(?!\.+(?:[@#]|$))[\w.-]+))?(?:@(?<tag>[^#\s]+))?(?:#(?<asset>[^/\\]+))?$/.exec(text)?.groups;
    if (!found) {
        throw new verdict_src/* UserError */.yo('sbom/previous-address', `Expected github-release:owner/name@tag#asset, found ${JSON.stringify(text.slice(0, 200))}.`, { remedy: 'Leave out what you do not need: github-release alone is the latest release of this repository.' });
    }
    return { repository: found['repository'], tag: found['tag'], asset: found['asset'] };
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/compare/previous/load.js








/**
 * The last release's bill: `where` is a file, an `https:` URL, `github-release` for an asset of the latest release of this
 * repository, or `github-release:owner/name@tag#asset`, of which all but the first word may be left out.
 * Throws `sbom/previous-…`, or what `shared/files` and `shared/http` throw; no error holds a token or a query.
 */
async function loadPrevious(where, options) {
    const release = parseReleaseName(where);
    if (release)
        return loadRelease(release, options);
    if (/^[a-z][a-z0-9+.-]+:\/\//i.test(where))
        return loadUrl(where, options);
    const file = external_node_path_default().resolve(options.workingDirectory, where);
    const from = external_node_path_default().isAbsolute(where) ? external_node_path_default().basename(where) : where.replaceAll('\\', '/');
    return { text: (0,decode/* decodeText */.g)(await (0,src/* readBounded */.CB)(file, largest_bill/* largestBill */.K), from), from };
}
async function loadUrl(where, options) {
    const url = URL.parse(where);
    if (!url) {
        throw new verdict_src/* UserError */.yo('sbom/previous-address', 'Expected "previous" to be a file, a URL or github-release, found no valid URL.', {
            remedy: 'Write it as https://host/path.',
        });
    }
    const { body, from } = await download(url, options);
    return { text: (0,decode/* decodeText */.g)(body, from), from };
}


/***/ })

};
;