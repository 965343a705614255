"use strict";
exports.id = 6368;
exports.ids = [6368];
exports.modules = {

/***/ 6368:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  collectCargo: () => (/* binding */ collectCargo)
});

// EXTERNAL MODULE: ./build/actions/sbom/src/collect/locked/assemble.js + 1 modules
var assemble = __webpack_require__(69);
// EXTERNAL MODULE: ./build/actions/sbom/src/collect/locked/faults.js
var locked_faults = __webpack_require__(4907);
// EXTERNAL MODULE: ./build/actions/sbom/src/collect/lock-text/faults.js
var lock_text_faults = __webpack_require__(3882);
// EXTERNAL MODULE: ./build/actions/sbom/src/collect/lock-text/json.js
var json = __webpack_require__(2873);
// EXTERNAL MODULE: ./build/actions/sbom/src/collect/lock-text/toml.js
var toml = __webpack_require__(2467);
// EXTERNAL MODULE: ./build/actions/sbom/src/collect/folder-patterns.js
var folder_patterns = __webpack_require__(6245);
// EXTERNAL MODULE: ./build/actions/sbom/src/inventory/described.js
var described = __webpack_require__(1208);
// EXTERNAL MODULE: ./build/actions/sbom/src/inventory/evidence.js
var evidence = __webpack_require__(8314);
// EXTERNAL MODULE: ./build/actions/sbom/src/inventory/hashes.js
var hashes = __webpack_require__(1967);
// EXTERNAL MODULE: ./build/actions/sbom/src/collect/origins/address.js
var origins_address = __webpack_require__(3597);
// EXTERNAL MODULE: ./build/actions/sbom/src/inventory/purl.js
var purl = __webpack_require__(4942);
;// CONCATENATED MODULE: ./build/actions/sbom/src/collect/cargo/source.js


const cratesIo = new Set([
    'registry+https://github.com/rust-lang/crates.io-index',
    'sparse+https://index.crates.io/',
    'registry+sparse+https://index.crates.io/',
]);
/**
 * What `source` in a lock file says: `registry+https://…`, `sparse+https://…`, `git+https://…?branch=main#commit`. What
 * names a place on a disk names it for nobody else.
 * Source: https://doc.rust-lang.org/cargo/reference/pkgid-spec.html
 */
function sourceOf(source) {
    if (source === undefined)
        return { kind: 'local' };
    if (cratesIo.has(source))
        return { kind: 'crates.io' };
    const [, kind = '', address = ''] = /^(registry|sparse|git)\+(?:sparse\+)?([a-z+]+:\/\/.*)$/s.exec(source) ?? [];
    if (address === '' || address.startsWith('file:'))
        return { kind: 'local' };
    const [place = '', commit] = address.split('#', 2);
    const url = (0,origins_address/* withoutSecrets */.cT)(place.split('?', 1)[0] ?? '');
    return kind === 'git' ? { kind: 'git', repository: `git+${url}`, commit } : { kind: 'registry', index: url };
}
const plain = /^[\w.-]+$/;
/**
 * The package URL of a crate; one that is not of crates.io has the place it is from. None for what is in the sources: a
 * crate of the same name on crates.io may be another.
 */
function cratePurl(name, version, source) {
    switch (source.kind) {
        case 'local':
            return undefined;
        case 'crates.io':
            // The library takes longer than all else that is done to a crate.
            if (version !== undefined && plain.test(name) && plain.test(version))
                return `pkg:cargo/${name}@${version}`;
            return (0,purl/* packageUrl */.EH)({ type: 'cargo', name, version });
        case 'registry':
            return (0,purl/* packageUrl */.EH)({ type: 'cargo', name, version, qualifiers: { repository_url: source.index } });
        case 'git':
            return (0,purl/* packageUrl */.EH)({ type: 'cargo', name, version, qualifiers: { vcs_url: (0,origins_address/* vcsUrl */.W4)(source) } });
    }
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/collect/cargo/component.js





/** Source: restricted_names.rs of https://github.com/rust-lang/cargo, which lets local crates have letters of any script. */
const lawfulName = /^[\p{L}\p{N}_][\p{L}\p{N}_-]*$/u;
/** A crate of a lock file as a component, and what is wrong with it. */
function componentOf(crate, file, faults) {
    const { name, version, source, line } = crate;
    if (!lawfulName.test(name))
        faults.add('name', name, line);
    if (version === undefined)
        faults.add('version', name, line);
    const hashes = hashesOf(crate, faults);
    const purl = cratePurl(name, version, source);
    return (0,described/* component */.s)({
        type: 'library',
        name,
        ...(version !== undefined && { version }),
        ...(purl !== undefined && { purl }),
        hashes,
        references: referencesOf(crate, hashes),
        evidence: [(0,evidence/* declaredIn */.e)(file, line)],
        properties: source.kind === 'crates.io' ? {} : { 'seaworthy:cargo:source': source.kind },
    });
}
function hashesOf({ name, checksum, line }, faults) {
    if (checksum === undefined)
        return [];
    const hash = (0,hashes/* digestOf */.ol)('SHA-256', checksum);
    if (hash)
        return [hash];
    faults.add('integrity', name, line);
    return [];
}
/**
 * Where a crate is from. crates.io tells in its index where its archives are, which hold the source and nothing else.
 * Source: https://index.crates.io/config.json
 */
function referencesOf({ name, version, source }, hashes) {
    if (source.kind === 'git') {
        const url = (0,origins_address/* vcsUrl */.W4)(source);
        return URL.canParse(url) ? [{ type: 'vcs', url }] : [];
    }
    if (source.kind !== 'crates.io' || version === undefined)
        return [];
    const [folder, archive] = [encodeURIComponent(name.toWellFormed()), encodeURIComponent(version.toWellFormed())];
    const url = `https://static.crates.io/crates/${folder}/${folder}-${archive}.crate`;
    return [
        { type: 'distribution', url, ...(hashes.length > 0 && { hashes }) },
        { type: 'source-distribution', url, ...(hashes.length > 0 && { hashes }) },
    ];
}

// EXTERNAL MODULE: ./build/actions/sbom/src/collect/person.js
var person = __webpack_require__(1320);
// EXTERNAL MODULE: ./build/actions/sbom/src/collect/cargo/manifest.js
var cargo_manifest = __webpack_require__(3433);
;// CONCATENATED MODULE: ./build/actions/sbom/src/collect/cargo/describe.js





/**
 * Licence, supplier, places and description. The first author is the supplier. A build script runs when the crate is
 * built, which is when one is installed.
 * Source: https://doc.rust-lang.org/cargo/reference/manifest.html
 */
function describe(manifest, workspace) {
    const field = (name) => (0,json/* textOr */.ph)((0,cargo_manifest/* packageField */.jP)(manifest, workspace, name))?.trim();
    const [author] = (0,json/* textsIn */.Ej)((0,cargo_manifest/* packageField */.jP)(manifest, workspace, 'authors'));
    const supplier = (0,person/* supplierOf */.k)(author, manifest.file);
    const [licence, description] = [field('license'), field('description')];
    return {
        licences: licence ? licenceClaims(licence, manifest.file) : { declared: [] },
        ...(supplier && { supplier }),
        references: [...reference('vcs', field('repository')), ...reference('website', field('homepage'))],
        ...(description && { description }),
        ...(field('build') && { hasInstallScript: true }),
    };
}
/** Before Cargo had SPDX expressions, `MIT/Apache-2.0` offered a choice; read as anything else, half of it is lost. */
function licenceClaims(text, from) {
    const declared = [{ text, from }];
    if (!/^[\w.+-]+(?:\s*\/\s*[\w.+-]+)+$/.test(text))
        return { declared };
    return { declared, concluded: { expression: text.split(/\s*\/\s*/).join(' OR '), from } };
}
function reference(type, url) {
    if (url === undefined || !/^(?:git\+)?(?:https?|ssh|git):\/\//.test(url) || !URL.canParse(url))
        return [];
    return [{ type, url: (0,origins_address/* withoutSecrets */.cT)(url) }];
}
/** The app as the manifest beside the lock file describes it; undefined when that is of a workspace alone. */
function subjectFrom(manifest) {
    const name = (0,json/* textOr */.ph)((0,cargo_manifest/* packageField */.jP)(manifest, manifest, 'name'));
    if (name === undefined)
        return undefined;
    const version = (0,json/* textOr */.ph)((0,cargo_manifest/* packageField */.jP)(manifest, manifest, 'version'));
    const described = describe(manifest, manifest);
    return {
        name,
        ...(version !== undefined && { version }),
        ...described,
        evidence: [(0,evidence/* declaredIn */.e)(manifest.file)],
    };
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/collect/cargo/features.js


/**
 * By crate, the keys of the optional dependencies that a build with the default features uses, among them those that other
 * crates of the sources ask for. A feature of a dependency that is itself not used counts too: rather one that does not
 * ship is called required than the other way round.
 * Source: https://doc.rust-lang.org/cargo/reference/features.html
 */
function activatedBy(crates) {
    const used = new Map([...crates.keys()].map((name) => [name, new Set()]));
    const namesIn = new Map([...crates].map(([name, { declared }]) => [name, namesByKey(declared)]));
    const seen = new Set();
    const waiting = [];
    const ask = (crate, feature) => {
        const key = JSON.stringify([crate, feature]);
        if (!crates.has(crate) || seen.has(key))
            return;
        seen.add(key);
        waiting.push([crate, feature]);
    };
    for (const [name, { declared }] of crates) {
        ask(name, 'default');
        for (const { crate, features, use } of declared) {
            if (use === 'normal')
                for (const feature of features)
                    ask(crate, feature);
        }
    }
    for (let next = waiting.pop(); next; next = waiting.pop()) {
        const [name, feature] = next;
        const crate = crates.get(name);
        if (!crate)
            continue;
        const features = (0,json/* objectOr */.Xg)(crate.manifest.table['features']);
        if (!Object.hasOwn(features, feature)) {
            used.get(name)?.add(feature);
            continue;
        }
        for (const enabled of (0,json/* textsIn */.Ej)(features[feature])) {
            const { dependency, itsFeature, own } = parseFeature(enabled);
            if (own !== undefined)
                ask(name, own);
            if (dependency === undefined)
                continue;
            if (!enabled.includes('?/'))
                used.get(name)?.add(dependency);
            if (itsFeature !== undefined)
                ask(namesIn.get(name)?.get(dependency) ?? dependency, itsFeature);
        }
    }
    return used;
}
function namesByKey(declared) {
    return new Map(declared.map(({ key, crate }) => [key, crate]));
}
/** The features that switch an optional dependency on. Without one, it is a feature itself. */
function featuresFor({ table }) {
    const found = new Map();
    for (const [name, list] of Object.entries((0,json/* objectOr */.Xg)(table['features']))) {
        for (const enabled of (0,json/* textsIn */.Ej)(list)) {
            const { dependency, own } = parseFeature(enabled);
            const key = dependency ?? own;
            if (key === undefined)
                continue;
            const known = found.get(key);
            if (known)
                known.push(name);
            else
                found.set(key, [name]);
        }
    }
    return found;
}
/** `dep:x` switches a dependency on, `x/y` and `x?/y` a feature of one, `x` a feature of the crate itself. */
function parseFeature(enabled) {
    if (enabled.startsWith('dep:'))
        return { dependency: enabled.slice('dep:'.length) };
    const slash = enabled.indexOf('/');
    if (slash === -1)
        return { own: enabled };
    return { dependency: enabled.slice(0, slash).replace(/\?$/, ''), itsFeature: enabled.slice(slash + 1) };
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/collect/cargo/lock.js



/**
 * The crates of a Cargo.lock, whichever its version: the first has checksums in `[metadata]`, and in its oldest form the
 * app in `[root]`. Crates that are patched and not used are in no build, and left out.
 * Source: src/cargo/core/resolver/encode.rs of https://github.com/rust-lang/cargo
 */
function readCrates(document, text) {
    const { package: list, root, metadata } = document;
    const tables = (0,json/* listOr */.QD)(list);
    const lines = (0,toml/* tableLines */.o)(text, 'package', tables.length);
    const entries = tables.map((entry, index) => [entry, lines[index]]);
    if (root !== undefined)
        entries.unshift([root, undefined]);
    const checksums = (0,json/* objectOr */.Xg)(metadata);
    const crates = new Map();
    const raw = new Map();
    const unread = [];
    for (const [entry, line] of entries) {
        const name = (0,json/* isObject */.Gv)(entry) ? (0,json/* textOr */.ph)(entry['name']) : undefined;
        if (!(0,json/* isObject */.Gv)(entry) || name === undefined) {
            unread.push({ name: '', line });
            continue;
        }
        const version = (0,json/* textOr */.ph)(entry['version']);
        const id = idOf(name, version, (0,json/* textOr */.ph)(entry['source']));
        const checksum = (0,json/* textOr */.ph)(entry['checksum']) ?? checksumIn(checksums, id);
        const source = sourceOf((0,json/* textOr */.ph)(entry['source']));
        crates.set(id, { name, version, source, checksum, line, dependencies: [], missing: [] });
        raw.set(id, entry);
    }
    resolveAll(crates, raw);
    return { crates, unread };
}
/** As the first version names crates: `serde 1.0.0 (registry+https://…)`. */
function idOf(name, version = '', source) {
    return source === undefined ? `${name} ${version}` : `${name} ${version} (${source})`;
}
function checksumIn(metadata, id) {
    const checksum = (0,json/* textOr */.ph)(metadata[`checksum ${id}`]);
    return checksum === '<none>' ? undefined : checksum;
}
function resolveAll(crates, raw) {
    const known = namesOf(crates);
    for (const [id, crate] of crates) {
        for (const wanted of (0,json/* listOr */.QD)(raw.get(id)?.['dependencies'])) {
            const target = typeof wanted === 'string' ? known.get(wanted) : undefined;
            if (target === undefined)
                crate.missing.push(String(wanted));
            else
                crate.dependencies.push(target);
        }
    }
}
/** What dependencies may call a crate: as much of its id as tells it from others. */
function namesOf(crates) {
    const known = new Map();
    const ambiguous = new Set();
    for (const [id, { name, version = '' }] of crates) {
        for (const key of new Set([name, `${name} ${version}`, id, id.replace(/#[^#]*\)$/, ')')])) {
            if (known.has(key))
                ambiguous.add(key);
            else
                known.set(key, id);
        }
    }
    for (const key of ambiguous)
        if (!crates.has(key))
            known.delete(key);
    return known;
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/actions/sbom/src/collect/is-among.js
var is_among = __webpack_require__(7832);
// EXTERNAL MODULE: ./build/actions/sbom/src/inventory/path.js
var inventory_path = __webpack_require__(2888);
;// CONCATENATED MODULE: ./build/actions/sbom/src/collect/cargo/manifests.js






const manifestName = 'Cargo.toml';
/** `cargo vendor` puts it beside each manifest, with the checksum of the archive that it unpacked. */
const vendorMark = '.cargo-checksum.json';
/**
 * The manifests below a Cargo.lock, without those that a nearer one is for, and those of folders that they depend on by
 * path.
 */
async function readManifests(lockFile, folder) {
    const directory = (0,inventory_path/* folderOf */.yS)(lockFile);
    const faults = [];
    const byCrate = new Map();
    let top;
    const waiting = new Set(manifestsBelow(directory, folder.paths));
    // A set hands out what is added while it is walked.
    for (const file of waiting) {
        const manifest = await readManifest(file, folder, faults);
        if (!manifest)
            continue;
        if (manifest.directory === directory)
            top = manifest;
        const name = (0,cargo_manifest/* nameIn */.ZC)(manifest);
        if (name !== undefined && !byCrate.has(name))
            byCrate.set(name, manifest);
        for (const path of pathsIn(manifest)) {
            const place = external_node_path_.posix.join(manifest.directory, path, manifestName);
            if (!place.startsWith('../') && !external_node_path_.posix.isAbsolute(place))
                waiting.add(place);
        }
    }
    return { top, byCrate, faults };
}
function manifestsBelow(directory, paths) {
    const others = new Set(paths.filter((path) => path.endsWith('/Cargo.lock') || path.endsWith(vendorMark)).map(inventory_path/* folderOf */.yS));
    others.delete(directory);
    return paths.filter((path) => {
        if (!path.startsWith(directory) || (0,inventory_path/* baseOf */.bx)(path) !== manifestName)
            return false;
        for (let place = (0,inventory_path/* folderOf */.yS)(path); place.length > directory.length; place = (0,inventory_path/* folderOf */.yS)(place.slice(0, -1))) {
            if (others.has(place))
                return false;
        }
        return true;
    });
}
async function readManifest(file, folder, faults) {
    const text = await folder.text(file);
    if (text === undefined)
        return undefined;
    const parsed = (0,toml/* parseToml */.M)(text, file);
    if (!parsed.fault)
        return { file, directory: (0,inventory_path/* folderOf */.yS)(file), table: parsed.value };
    faults.push({
        ...parsed.fault,
        rule: 'sbom/manifest-invalid',
        remedy: 'Mend it, and run cargo: it tells which crates are needed for what.',
    });
    return undefined;
}
function pathsIn({ table }) {
    const sections = [table, (0,json/* objectOr */.Xg)(table['workspace']), ...Object.values((0,json/* objectOr */.Xg)(table['target'])).map(json/* objectOr */.Xg)];
    return sections.flatMap((section) => [section['dependencies'], section['build-dependencies'], section['dev-dependencies']].flatMap((list) => Object.values((0,json/* objectOr */.Xg)(list)).flatMap((one) => (0,json/* textOr */.ph)((0,json/* objectOr */.Xg)(one)['path']) ?? [])));
}
/** Whether a file stands in the folder of a vendored crate. */
function isVendored(file, folder) {
    return (0,is_among/* isAmong */.F)(folder, `${(0,inventory_path/* folderOf */.yS)(file)}${vendorMark}`);
}
/** Reads manifests of vendored crates, where they are what the lock file means. */
class Vendored {
    #folder;
    /** By the name of the folder. */
    #places;
    constructor(folder) {
        this.#folder = folder;
        const places = folder.paths.filter((path) => path.endsWith(`/${vendorMark}`)).map((path) => external_node_path_.posix.dirname(path));
        this.#places = Map.groupBy(places, (place) => external_node_path_.posix.basename(place));
    }
    /** Undefined where the crate is not there in this version, or was unpacked from another archive. */
    async manifestOf({ name, version, checksum, source }) {
        if (source.kind === 'local')
            return undefined;
        const places = [...(this.#places.get(`${name}-${version ?? ''}`) ?? []), ...(this.#places.get(name) ?? [])];
        for (const place of places) {
            const manifest = await readManifest(`${place}/${manifestName}`, this.#folder, []);
            const isIt = manifest && (0,cargo_manifest/* nameIn */.ZC)(manifest) === name && (0,cargo_manifest/* packageField */.jP)(manifest, undefined, 'version') === version;
            if (isIt && (await this.#checksumIn(place)) === checksum)
                return manifest;
        }
        return undefined;
    }
    async #checksumIn(place) {
        try {
            const value = JSON.parse((await this.#folder.text(`${place}/${vendorMark}`)) ?? '');
            return (0,json/* textOr */.ph)((0,json/* objectOr */.Xg)(value)['package']);
        }
        catch {
            // Not JSON, or not UTF-8: it proves nothing.
            return undefined;
        }
    }
}

// EXTERNAL MODULE: ./build/actions/sbom/src/collect/origins/majority.js
var majority = __webpack_require__(2666);
// EXTERNAL MODULE: ./build/actions/sbom/src/collect/origins/origin.js
var origin = __webpack_require__(1155);
// EXTERNAL MODULE: ./build/actions/sbom/src/collect/origins/settings.js
var settings = __webpack_require__(2652);
;// CONCATENATED MODULE: ./build/actions/sbom/src/collect/cargo/origins.js







/** The crates whose place is for the policy to decide. Cargo itself compares its lock file with what manifests ask for. */
async function originsOf(file, crates, folder) {
    const all = [...crates];
    const known = all.some(({ source }) => source.kind === 'registry') ? await registriesNamed(file, folder) : new Set();
    const areDigested = (0,majority/* areUsually */.q)(all.filter(isOfRegistry), ({ checksum }) => checksum !== undefined);
    const origins = new origin/* Origins */.C(file);
    for (const crate of all) {
        const { name, version, source, checksum, line } = crate;
        const named = { name, purl: cratePurl(name, version, source), line };
        const place = placeOf(source);
        if (source.kind === 'registry' && !known.has((0,origins_address/* hostOf */.w4)(source.index)))
            origins.add('registry', named, place);
        if (source.kind === 'git')
            origins.add('git', named, place);
        if (source.kind === 'git' && !(0,origin/* isCommit */.W)(source.commit))
            origins.add('unpinned', named, place);
        if ((0,origins_address/* isUnencrypted */.oK)(place))
            origins.add('unencrypted', named, place);
        if (areDigested && isOfRegistry(crate) && checksum === undefined)
            origins.add('undigested', named, place);
    }
    return origins.list;
}
function isOfRegistry({ source }) {
    return source.kind === 'crates.io' || source.kind === 'registry';
}
function placeOf(source) {
    if (source.kind === 'git')
        return (0,origins_address/* vcsUrl */.W4)(source);
    return source.kind === 'registry' ? source.index : undefined;
}
/**
 * The hosts of the registries that Cargo's configuration names. One that cannot be read names none.
 * Source: https://doc.rust-lang.org/cargo/reference/config.html#registries
 */
async function registriesNamed(file, folder) {
    const texts = await (0,settings/* settingsFor */.z)(file, ['.cargo/config.toml', '.cargo/config'], folder);
    return new Set(texts.flatMap((text) => {
        const parsed = (0,toml/* parseToml */.M)(text, file);
        const { registries, source } = parsed.fault ? {} : parsed.value;
        return [...Object.values((0,json/* objectOr */.Xg)(registries)), ...Object.values((0,json/* objectOr */.Xg)(source))].map((one) => {
            const { index, registry } = (0,json/* objectOr */.Xg)(one);
            return (0,origins_address/* hostOf */.w4)(((0,json/* textOr */.ph)(index) ?? (0,json/* textOr */.ph)(registry))?.replace(/^(?:sparse|registry)\+/, ''));
        });
    }));
}

// EXTERNAL MODULE: ./node_modules/semver/ranges/valid.js
var valid = __webpack_require__(4737);
var valid_default = /*#__PURE__*/__webpack_require__.n(valid);
// EXTERNAL MODULE: ./node_modules/semver/functions/satisfies.js
var satisfies = __webpack_require__(8011);
var satisfies_default = /*#__PURE__*/__webpack_require__.n(satisfies);
;// CONCATENATED MODULE: ./build/actions/sbom/src/collect/cargo/needs.js


/**
 * What it takes for a crate to be needed. Cargo.lock has the crates of all targets and all features of the sources; which
 * of them a build is for, nothing here knows. So what is declared for some targets, or for a feature that is not on by
 * default, is optional, and says for which. What the manifest does not declare, or no manifest is there for, is required.
 */
function needsFor(id, { name, version = '' }, declarations) {
    const ofName = declarations?.byCrate.get(name) ?? [];
    // Two versions of one crate can be declared under two names.
    const declared = ofName.length > 1 ? ofName.filter(({ versions }) => allows(versions, version)) : ofName;
    if (!declarations || declared.length === 0)
        return [{ id, kind: 'required' }];
    const conditions = new Set();
    for (const dependency of declared) {
        if (dependency.use !== 'normal')
            continue;
        const condition = conditionOf(dependency, declarations);
        if (condition === undefined)
            return [{ id, kind: 'required' }];
        conditions.add(condition);
    }
    if (conditions.size === 0)
        return [{ id, kind: 'development' }];
    return [...conditions].map((onlyFor) => ({ id, kind: 'optional', onlyFor }));
}
/** Whether a requirement, in which `1.2` stands for `^1.2`, allows a version. One that cannot be read allows all. */
function allows(requirement, version) {
    if (requirement === undefined || requirement.length > 200)
        return true;
    const range = requirement.split(',').map((part) => part.trim().replace(/^(?=\d)/, '^'));
    return satisfies_default()(version, range.join(' '), { includePrerelease: true }) || valid_default()(range.join(' ')) === null;
}
function conditionOf({ key, optional, target }, { isActive, featuresFor }) {
    const features = optional && !isActive(key) ? (featuresFor.get(key) ?? [key]).toSorted().join(' or ') : undefined;
    const parts = [target && `target ${target}`, features && `feature ${features}`].filter(Boolean);
    return parts.length === 0 ? undefined : parts.join(' with ');
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/collect/cargo/collect.js














const knownVersions = [undefined, 1, 2, 3, 4];
/**
 * `Cargo.lock`, versions 1 to 4, with the manifests of the sources, and those of vendored crates where they are there.
 * Source: https://doc.rust-lang.org/cargo/guide/cargo-toml-vs-cargo-lock.html
 */
async function collectCargo(file, folder) {
    const text = await folder.text(file);
    // Crates are published with the lock file that their own tests use, which says nothing of the app.
    if (text === undefined || isVendored(file, folder))
        return (0,lock_text_faults/* nothingBut */.z7)([]);
    const parsed = (0,toml/* parseToml */.M)(text, file);
    if (parsed.fault)
        return (0,lock_text_faults/* nothingBut */.z7)([parsed.fault]);
    const { version, package: list, root } = parsed.value;
    const faults = knownVersions.includes(version) ? [] : [(0,lock_text_faults/* unknownVersion */.VN)(file, version, '1 to 4')];
    if (list !== undefined && !Array.isArray(list)) {
        return (0,lock_text_faults/* nothingBut */.z7)([...faults, (0,lock_text_faults/* invalidLock */.B$)(file, 'The lock file has a "package" that is no list.', 1)]);
    }
    // Cargo writes an entry for every crate of the sources, so that there is no lock file without any.
    if (list === undefined && root === undefined) {
        return (0,lock_text_faults/* nothingBut */.z7)(faults.length > 0 ? faults : [(0,lock_text_faults/* invalidLock */.B$)(file, 'The lock file has no "package".', 1)]);
    }
    const { crates, unread } = readCrates(parsed.value, text);
    const problems = new locked_faults/* LockedFaults */.I(file);
    for (const { name, line } of unread)
        problems.add('entry', name, line);
    const sources = await readManifests(file, folder);
    const lock = await lockFrom(file, crates, sources, new Vendored(folder), problems);
    const origins = await originsOf(file, crates.values(), folder);
    return (0,assemble/* assembleLock */.s)({ ...lock, origins }, sources.top && subjectFrom(sources.top), problems, [
        ...faults,
        ...sources.faults,
    ]);
}
async function lockFrom(file, crates, sources, vendored, problems) {
    const { top, byCrate } = sources;
    const manifests = new Map();
    for (const [id, crate] of crates) {
        const manifest = crate.source.kind === 'local' ? byCrate.get(crate.name) : await vendored.manifestOf(crate);
        if (manifest)
            manifests.set(id, manifest);
    }
    const declarationsOf = declarationsIn(sources);
    const isBuilt = builtMembers(sources);
    const packages = new Map();
    const missing = [];
    const app = top && (0,cargo_manifest/* nameIn */.ZC)(top);
    let root = top && app === undefined ? [] : undefined;
    for (const [id, crate] of crates) {
        const manifest = manifests.get(id);
        const isLocal = crate.source.kind === 'local';
        const declarations = manifest && declarationsOf(manifest, isLocal);
        const needs = crate.dependencies.flatMap((target) => needsFor(target, crates.get(target) ?? crate, declarations).map((need) => {
            const runsInCompiler = manifests.get(target);
            return runsInCompiler && (0,cargo_manifest/* isProcMacro */.fG)(runsInCompiler) ? { id: target, kind: 'development' } : need;
        }));
        const isApp = isLocal && crate.name === app;
        for (const name of crate.missing)
            missing.push({ from: isApp ? '' : id, name, line: crate.line });
        if (isApp) {
            root = needs;
            continue;
        }
        const component = componentOf(crate, file, problems);
        if (manifest) {
            const { references, ...facts } = describe(manifest, isLocal ? top : undefined);
            Object.assign(component, facts);
            component.references.push(...references);
        }
        packages.set(id, {
            component,
            needs,
            ...(isLocal && manifest && { member: isBuilt(manifest) ? 'built' : 'other' }),
        });
    }
    return { file, packages, root, missing, onlyForProperty: 'seaworthy:cargo:only-for' };
}
/** What a manifest declares. A feature of a vendored crate that has a dependency in the lock file was asked for. */
function declarationsIn({ top, byCrate, }) {
    const featured = new Map([...byCrate].map(([name, manifest]) => [name, { manifest, declared: (0,cargo_manifest/* declaredDependencies */.Ot)(manifest, top) }]));
    const activated = activatedBy(featured);
    return (manifest, isLocal) => {
        const name = (0,cargo_manifest/* nameIn */.ZC)(manifest) ?? '';
        const declared = isLocal ? (featured.get(name)?.declared ?? []) : (0,cargo_manifest/* declaredDependencies */.Ot)(manifest, undefined);
        return {
            byCrate: Map.groupBy(declared, ({ crate }) => crate),
            isActive: (key) => !isLocal || (activated.get(name)?.has(key) ?? false),
            featuresFor: featuresFor(manifest),
        };
    };
}
/**
 * What cargo builds when it is told no package: the workspace's default members, else its top package, else all.
 * Source: https://doc.rust-lang.org/cargo/reference/workspaces.html#the-default-members-field
 */
function builtMembers({ top }) {
    const defaults = (0,json/* objectOr */.Xg)(top?.table['workspace'])['default-members'];
    const directory = top?.directory ?? '';
    if (Array.isArray(defaults)) {
        const patterns = (0,json/* textsIn */.Ej)(defaults);
        return (manifest) => (0,folder_patterns/* isNamed */.e)(manifest.directory.slice(directory.length, -1), patterns);
    }
    return () => !top || (0,cargo_manifest/* nameIn */.ZC)(top) === undefined;
}


/***/ }),

/***/ 3433:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ot: () => (/* binding */ declaredDependencies),
/* harmony export */   ZC: () => (/* binding */ nameIn),
/* harmony export */   fG: () => (/* binding */ isProcMacro),
/* harmony export */   jP: () => (/* binding */ packageField)
/* harmony export */ });
/* harmony import */ var _lock_text_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2873);

const uses = [
    [['dependencies'], 'normal'],
    [['build-dependencies', 'build_dependencies'], 'build'],
    [['dev-dependencies', 'dev_dependencies'], 'development'],
];
/**
 * What a manifest depends on; `workspace` is the manifest that members take `workspace = true` from.
 * Source: https://doc.rust-lang.org/cargo/reference/specifying-dependencies.html
 */
function declaredDependencies({ table }, workspace) {
    const shared = (0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOr */ .Xg)((0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOr */ .Xg)(workspace?.table['workspace'])['dependencies']);
    const found = [];
    const read = (section, target) => {
        for (const [tables, use] of uses) {
            for (const name of tables) {
                for (const [key, value] of Object.entries((0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOr */ .Xg)(section[name]))) {
                    const own = asTable(value);
                    const inherited = own['workspace'] === true && Object.hasOwn(shared, key) ? asTable(shared[key]) : {};
                    found.push({
                        key,
                        crate: (0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textOr */ .ph)(own['package'] ?? inherited['package']) ?? key,
                        use,
                        optional: own['optional'] === true,
                        target,
                        versions: (0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textOr */ .ph)(own['version'] ?? inherited['version']),
                        features: [...(0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textsIn */ .Ej)(inherited['features']), ...(0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textsIn */ .Ej)(own['features'])],
                    });
                }
            }
        }
    };
    read(table, undefined);
    for (const [target, section] of Object.entries((0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOr */ .Xg)(table['target'])))
        read((0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOr */ .Xg)(section), target);
    return found;
}
/** `serde = "1"` is short for `serde = { version = "1" }`. */
function asTable(dependency) {
    return typeof dependency === 'string' ? { version: dependency } : (0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOr */ .Xg)(dependency);
}
/** A field of `[package]`, which a member may take from its workspace: `version.workspace = true`. */
function packageField({ table }, workspace, field) {
    const own = (0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOr */ .Xg)(table['package'] ?? table['project'])[field];
    if ((0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOr */ .Xg)(own)['workspace'] !== true)
        return own;
    return (0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOr */ .Xg)((0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOr */ .Xg)(workspace?.table['workspace'])['package'])[field];
}
/** The name in `[package]`; undefined for a manifest of a workspace alone. */
function nameIn(manifest) {
    return (0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textOr */ .ph)(packageField(manifest, undefined, 'name'));
}
/** A crate that runs in the compiler, and is in no program. */
function isProcMacro({ table }) {
    const library = (0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOr */ .Xg)(table['lib']);
    return library['proc-macro'] === true || library['proc_macro'] === true;
}


/***/ }),

/***/ 7832:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ isAmong)
/* harmony export */ });
/**
 * Whether a file is among those that are looked at. One that is left out stands in the place of no other: it is not read, and
 * what the other says would be lost. In time that grows with the logarithm of the number of files.
 */
function isAmong({ paths }, path) {
    let [low, high] = [0, paths.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((paths[middle] ?? '') < path)
            low = middle + 1;
        else
            high = middle;
    }
    return paths[low] === path;
}


/***/ }),

/***/ 2873:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ej: () => (/* binding */ textsIn),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   QD: () => (/* binding */ listOr),
/* harmony export */   Xg: () => (/* binding */ objectOr),
/* harmony export */   ho: () => (/* binding */ parseJsonLock),
/* harmony export */   ph: () => (/* binding */ textOr)
/* harmony export */ });
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3882);
/* harmony import */ var _scan_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(605);


/**
 * The object that a JSON lock file holds. `visit` is told where each object and list in it stands. Merge-conflict
 * markers, errors of syntax, keys that stand twice and depth are faults with their line.
 */
function parseJsonLock(text, file, visit) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (error) {
        return {
            fault: (0,_faults_js__WEBPACK_IMPORTED_MODULE_0__/* .mergeConflict */ .Tt)(text, file) ??
                (0,_faults_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidLock */ .B$)(file, 'The lock file is not valid JSON.', (0,_faults_js__WEBPACK_IMPORTED_MODULE_0__/* .lineOfSyntaxError */ .hk)(error, text)),
        };
    }
    if (!isObject(value))
        return { fault: (0,_faults_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidLock */ .B$)(file, 'The lock file holds no JSON object.', 1) };
    const found = (0,_scan_json_js__WEBPACK_IMPORTED_MODULE_1__/* .scanJson */ .E)(text, visit);
    return found ? { fault: (0,_faults_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidLock */ .B$)(file, found.message, found.line) } : { value };
}
/** Whether a value of a parsed document is an object with keys. */
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** The object, or an empty one for anything else. */
function objectOr(value) {
    return isObject(value) ? value : {};
}
/** The text, or nothing for anything else; empty texts tell nothing. */
function textOr(value) {
    return typeof value === 'string' && value !== '' ? value : undefined;
}
/** What is in the list; nothing for anything else. */
function listOr(value) {
    return Array.isArray(value) ? value : [];
}
/** The texts of a list; nothing for anything else. */
function textsIn(list) {
    return listOr(list).filter((one) => typeof one === 'string');
}


/***/ }),

/***/ 9559:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ KindFaults)
/* harmony export */ });
/* harmony import */ var _inventory_first_named_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4681);

/** What is wrong with packages of one file: one fault for each kind, however many packages have it. */
class KindFaults {
    #kinds;
    #file;
    #called;
    #found = new Map();
    /** `called` is what sentences call the file. */
    constructor(kinds, file, called) {
        this.#kinds = kinds;
        this.#file = file;
        this.#called = called;
    }
    add(kind, name, line) {
        const known = this.#found.get(kind) ?? { count: 0, named: [], line };
        known.count++;
        if (known.named.length < _inventory_first_named_js__WEBPACK_IMPORTED_MODULE_0__/* .mostNamed */ .x)
            known.named.push(name);
        this.#found.set(kind, known);
    }
    list() {
        return [...this.#found].map(([kind, { count, named, line }]) => {
            const { rule, says, remedy } = this.#kinds[kind];
            return {
                rule,
                message: `Packages of ${this.#called} (${count}) ${says}: ${(0,_inventory_first_named_js__WEBPACK_IMPORTED_MODULE_0__/* .firstNamed */ .Y)(named, count)}.`,
                remedy,
                file: this.#file,
                ...(line !== undefined && { line }),
            };
        });
    }
}


/***/ }),

/***/ 605:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ scanJson)
/* harmony export */ });
/** Deeper than npm's first lock files, whose packages stand in one another, go in practice. */
const deepest = 200;
const quote = 0x22;
const backslash = 0x5c;
const newline = 0x0a;
const comma = 0x2c;
const openList = 0x5b;
const closeList = 0x5d;
const openObject = 0x7b;
const closeObject = 0x7d;
/**
 * Goes once through a valid JSON text, and tells where its objects and lists stand: JSON.parse, which is ten times as
 * fast as any parser that keeps places, does not. Stops at a key that stands twice in one object, since readers disagree
 * about which counts, and at objects that nest too deeply.
 */
function scanJson(text, visit) {
    const path = [];
    /** The keys of the objects that are open, by depth; used again for the next object of that depth. */
    const keys = [];
    const inList = [];
    let depth = 0;
    let line = 1;
    let keyLine = 1;
    let keyNext = false;
    for (let at = 0; at < text.length; at++) {
        const character = text.charCodeAt(at);
        if (character === newline)
            line++;
        else if (character === quote) {
            const end = endOfString(text, at);
            if (keyNext) {
                const key = keyOf(text, at, end);
                const known = (keys[depth] ??= new Set());
                if (known.has(key))
                    return { message: `The key ${JSON.stringify(key.slice(0, 100))} stands twice in one object.`, line };
                known.add(key);
                path[depth - 1] = key;
                keyLine = line;
                keyNext = false;
            }
            at = end;
        }
        else if (character === openObject || character === openList) {
            path.length = depth;
            if (depth > 0)
                visit(path, inList[depth] ? line : keyLine);
            if (++depth > deepest)
                return { message: `It nests deeper than ${deepest} levels.`, line };
            inList[depth] = character === openList;
            if (character === openList)
                path[depth - 1] = '';
            else
                keys[depth]?.clear();
            keyNext = character === openObject;
        }
        else if (character === closeObject || character === closeList) {
            depth--;
            keyNext = false;
        }
        else if (character === comma)
            keyNext = inList[depth] === false;
    }
    return undefined;
}
/** The offset of the quote that ends the string which begins at an offset. */
function endOfString(text, start) {
    for (let end = text.indexOf('"', start + 1); end !== -1; end = text.indexOf('"', end + 1)) {
        let before = end - 1;
        while (text.charCodeAt(before) === backslash)
            before--;
        if ((end - before) % 2 === 1)
            return end;
    }
    return text.length;
}
function keyOf(text, start, end) {
    const raw = text.slice(start + 1, end);
    return raw.includes('\\') ? JSON.parse(text.slice(start, end + 1)) : raw;
}


/***/ }),

/***/ 2467:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ parseToml),
/* harmony export */   o: () => (/* binding */ tableLines)
/* harmony export */ });
/* harmony import */ var smol_toml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3292);
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3882);


/** Deeper than tools write. */
const deepest = 100;
/** The table that a TOML lock file or manifest holds. Merge-conflict markers, errors of syntax and keys that stand twice are faults with their line. */
function parseToml(text, file) {
    try {
        return { value: (0,smol_toml__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(text, { maxDepth: deepest }) };
    }
    catch (error) {
        if (!(error instanceof smol_toml__WEBPACK_IMPORTED_MODULE_0__/* .TomlError */ .zx))
            throw error;
        const [reason = ''] = error.message.split('\n', 1);
        return {
            fault: (0,_faults_js__WEBPACK_IMPORTED_MODULE_1__/* .mergeConflict */ .Tt)(text, file) ?? (0,_faults_js__WEBPACK_IMPORTED_MODULE_1__/* .invalidLock */ .B$)(file, `The file is not valid TOML: ${reason}.`, error.line),
        };
    }
}
/**
 * The lines of the tables of one list, `[[package]]`, in their order: of the name where that comes first, as tools write
 * it. None when the text seems to have another number of them than the parser found, as one within a text has.
 */
function tableLines(text, list, count) {
    const header = new RegExp(String.raw `^\[\[${list}\]\][ \t]*(?:\r?\n(name)[ \t]*=)?`, 'gm');
    const lines = [];
    let line = 1;
    let counted = 0;
    for (const match of text.matchAll(header)) {
        for (let at = text.indexOf('\n', counted); at !== -1 && at < match.index; at = text.indexOf('\n', at + 1))
            line++;
        counted = match.index;
        lines.push(match[1] === undefined ? line : line + 1);
    }
    return lines.length === count ? lines : [];
}


/***/ }),

/***/ 69:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ assembleLock)
});

// EXTERNAL MODULE: ./build/actions/sbom/src/collect/locked/completeness.js
var completeness = __webpack_require__(1858);
;// CONCATENATED MODULE: ./build/actions/sbom/src/collect/locked/scopes.js
/** Conditions that are told of one package: more would make the time grow with their number. */
const mostConditions = 4;
/**
 * Whether each package ships: what the app and those of its members that are built require, directly or not, does; what
 * only optional dependencies or other members lead to may, and has their conditions; the rest is for development.
 * Without a manifest that tells the app's dependencies, everything may ship.
 */
function scopesOf({ packages, root }) {
    if (!root)
        return (id) => ({ scope: packages.get(id)?.scope ?? 'required', onlyFor: [] });
    const needsOf = (id) => packages.get(id)?.needs ?? [];
    const required = new Set();
    const optional = [];
    const visit = (needs) => {
        for (const need of needs) {
            if (need.kind === 'required')
                required.add(need.id);
            else if (need.kind === 'optional')
                optional.push(need);
        }
    };
    visit(root);
    for (const [id, { member, component }] of packages) {
        if (member === 'built')
            required.add(id);
        else if (member === 'other')
            optional.push({ id, kind: 'optional', onlyFor: `member ${component.name}` });
    }
    // A set hands out what is added while it is walked.
    for (const id of required)
        visit(needsOf(id));
    const conditions = spread(optional, required, needsOf);
    return (id) => {
        const onlyFor = [...(conditions.get(id) ?? [])].sort();
        const stated = packages.get(id)?.scope;
        if (stated !== undefined)
            return { scope: stated, onlyFor: stated === 'optional' ? onlyFor : [] };
        if (required.has(id))
            return { scope: 'required', onlyFor: [] };
        return conditions.has(id) ? { scope: 'optional', onlyFor } : { scope: 'excluded', onlyFor: [] };
    };
}
/** The conditions of what only optional needs lead to. Each package is visited once for each of them that it is given. */
function spread(starts, required, needsOf) {
    const found = new Map();
    const waiting = [...starts];
    for (let need = waiting.pop(); need; need = waiting.pop()) {
        const { id, onlyFor, kind } = need;
        if (kind === 'development' || required.has(id))
            continue;
        const known = found.get(id);
        const isNews = !known || (onlyFor !== undefined && !known.has(onlyFor) && known.size < mostConditions);
        if (!isNews)
            continue;
        const conditions = known ?? new Set();
        found.set(id, onlyFor === undefined ? conditions : conditions.add(onlyFor));
        // What an optional package needs is needed for the same reason, unless it has one of its own.
        for (const next of needsOf(id))
            waiting.push({ ...next, onlyFor: next.onlyFor ?? onlyFor });
    }
    return found;
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/collect/locked/assemble.js


/** A lock file's packages as components with their graph, scopes, and what is proved of them. */
function assembleLock(lock, subject, problems, faults = []) {
    const scopeOf = scopesOf(lock);
    const components = [...lock.packages].map(([id, { component }]) => {
        const { scope, onlyFor } = scopeOf(id);
        const told = onlyFor.join('; ');
        const properties = told === '' ? component.properties : { ...component.properties, [lock.onlyForProperty]: told };
        return { ...component, scope, properties };
    });
    for (const { name, line } of lock.missing)
        problems.add('missing', name, line);
    const refs = new Map([...lock.packages].map(([id, { component }]) => [id, component.ref]));
    return {
        components,
        dependencies: graphOf(lock),
        roots: rootsOf(lock),
        ...(subject && { subject }),
        completeness: (0,completeness/* completenessOf */.wf)(lock, refs, 'manifest'),
        faults: [...faults, ...problems.list()],
        ...(lock.origins && { origins: lock.origins }),
    };
}
/** Several entries can be one component: they have one ref. */
function graphOf({ packages }) {
    const graph = new Map();
    for (const { component, needs } of packages.values()) {
        const targets = graph.get(component.ref) ?? [];
        for (const { id } of needs) {
            const ref = packages.get(id)?.component.ref;
            if (ref !== undefined)
                targets.push(ref);
        }
        graph.set(component.ref, targets);
    }
    return graph;
}
/** Members of the workspace belong to the app. Where no manifest is, what nothing else depends on does. */
function rootsOf({ packages, root }) {
    const ids = new Set(root?.map(({ id }) => id));
    const needed = new Set(root ? [] : [...packages.values()].flatMap(({ needs }) => needs.map(({ id }) => id)));
    for (const [id, { member }] of packages)
        if (member || (!root && !needed.has(id)))
            ids.add(id);
    return [...new Set([...ids].flatMap((id) => packages.get(id)?.component.ref ?? []))];
}


/***/ }),

/***/ 1858:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cb: () => (/* binding */ leftOpen),
/* harmony export */   uM: () => (/* binding */ needsUnknown),
/* harmony export */   wf: () => (/* binding */ completenessOf)
/* harmony export */ });
/**
 * What a lock file proves of the dependencies of its packages, by their refs, and of the app, which is the empty text. A
 * lock file proves the whole closure of all that it describes; `manifest` is what else tells what the app asks for.
 */
function completenessOf({ file, root, missing, flat }, refs, manifest) {
    const lacking = new Set(missing.map(({ from }) => refs.get(from) ?? from));
    const known = [...new Set(refs.values())].filter((ref) => !lacking.has(ref));
    const statements = [];
    if (flat === undefined) {
        const proved = root && !lacking.has('') ? ['', ...known] : known;
        statements.push({ aggregate: 'complete', refs: proved, because: file });
    }
    else {
        statements.push({ aggregate: 'unknown', refs: root ? ['', ...known] : known, because: flat });
    }
    if (lacking.size > 0) {
        const because = `${file} does not describe all dependencies`;
        statements.push({ aggregate: 'incomplete', refs: [...lacking], because });
    }
    if (!root)
        statements.push({ aggregate: 'unknown', refs: [''], because: flat ?? `no ${manifest} stands beside ${file}` });
    return statements;
}
/** Of packages of which nothing tells what they need. */
function needsUnknown(packages, because) {
    return { aggregate: 'unknown', refs: [...packages.values()].map(({ component }) => component.ref), because };
}
/** Of what a manifest asks for, and no lock file closes: neither is it all, nor is it known what that needs. */
function leftOpen(packages, because) {
    if (packages.size === 0)
        return [];
    return [{ aggregate: 'incomplete', refs: [''], because }, needsUnknown(packages, because)];
}


/***/ }),

/***/ 4907:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ LockedFaults)
/* harmony export */ });
/* harmony import */ var _lock_text_kind_faults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9559);

const remake = 'Make the lock file again with the tool that wrote it.';
const kinds = {
    name: {
        rule: 'sbom/name-invalid',
        says: 'have names that no package may have',
        remedy: 'Find out who put them in the lock file: package managers refuse such names.',
    },
    version: { rule: 'sbom/version-missing', says: 'have no version', remedy: remake },
    unpinned: {
        rule: 'sbom/version-missing',
        says: 'are not pinned to one version, so that nobody can tell which one ships',
        remedy: 'Pin all of them with ==, as pip-compile and uv pip compile do, and list what they depend on.',
    },
    unnamed: {
        rule: 'sbom/package-unnamed',
        says: 'are places without a name',
        remedy: 'Write them as "name @ place": what is there cannot be told from here.',
    },
    integrity: {
        rule: 'sbom/integrity-invalid',
        says: 'have a digest that is none',
        remedy: 'Make the entries again with the tool that wrote them: what is installed cannot be compared with them.',
    },
    missing: {
        rule: 'sbom/dependency-undescribed',
        says: 'are depended on, and no entry describes them',
        remedy: remake,
    },
    entry: { rule: 'sbom/lock-invalid', says: 'are entries that are no packages', remedy: remake },
};
/** What is wrong with packages of one lock file. */
class LockedFaults extends _lock_text_kind_faults_js__WEBPACK_IMPORTED_MODULE_0__/* .KindFaults */ .e {
    constructor(file) {
        super(kinds, file, file);
    }
}


/***/ }),

/***/ 2666:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ mostCommon),
/* harmony export */   q: () => (/* binding */ areUsually)
/* harmony export */ });
/** The host of more than half of them, if there is one. What has no host is of the usual registry. */
function mostCommon(hosts) {
    return [...Map.groupBy(hosts, (host) => host)].find(([, all]) => all.length * 2 > hosts.length)?.[0];
}
/** Whether at least half of them are so, also where there are none. */
function areUsually(all, isSo) {
    return all.filter(isSo).length * 2 >= all.length;
}


/***/ }),

/***/ 1155:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ Origins),
/* harmony export */   W: () => (/* binding */ isCommit)
/* harmony export */ });
/** The origins of one lock file, in its order. */
class Origins {
    list = [];
    #file;
    constructor(file) {
        this.#file = file;
    }
    add(kind, { name, purl, line }, place) {
        this.list.push({
            kind,
            name,
            ...(purl !== undefined && { purl }),
            ...(place !== undefined && { place }),
            file: this.#file,
            ...(line !== undefined && { line }),
        });
    }
}
/** Commits by their digest, short or whole; branches and tags can be moved. */
function isCommit(reference) {
    return reference !== undefined && /^[0-9a-f]{7,64}$/i.test(reference);
}


/***/ }),

/***/ 2652:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ settingsFor)
/* harmony export */ });
/* harmony import */ var _inventory_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2888);

const comment = /^[ \t]*(?:[#;]|\/\/).*$/gm;
/** The text of settings of these names beside a lock file and in the folders above it, without what is commented out. */
async function settingsFor(lockFile, names, folder) {
    const places = foldersFrom((0,_inventory_path_js__WEBPACK_IMPORTED_MODULE_0__/* .folderOf */ .yS)(lockFile)).flatMap((directory) => names.map((name) => directory + name));
    const texts = await Promise.all(places.map((place) => folder.text(place)));
    return texts.flatMap((text) => (text === undefined ? [] : [text.replace(comment, '')]));
}
/** The folder and those above it: `a/b/`, `a/`, and the empty text. */
function foldersFrom(directory) {
    const folders = [directory];
    for (let above = directory; above !== '';) {
        above = (0,_inventory_path_js__WEBPACK_IMPORTED_MODULE_0__/* .folderOf */ .yS)(above.slice(0, -1));
        folders.push(above);
    }
    return folders;
}


/***/ }),

/***/ 1320:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ supplierOf)
/* harmony export */ });
/* harmony import */ var _lock_text_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2873);

/** `Name <email> (url)`: https://docs.npmjs.com/cli/configuring-npm/package-json#people-fields-author-contributors */
const person = /^([^<(]*)(?:<([^>]*)>)?[^(]*(?:\(([^)]*)\))?/;
/** A person that a manifest of npm, Cargo or Python names. Undefined when it names nobody. */
function supplierOf(author, from) {
    const { name, email, url } = (0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(author) ? author : parse(author);
    const called = (0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textOr */ .ph)(name)?.trim();
    if (!called)
        return undefined;
    const mail = (0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textOr */ .ph)(email)?.trim();
    const site = (0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textOr */ .ph)(url)?.trim();
    return {
        name: called,
        ...(mail?.includes('@') && { email: mail }),
        ...(site && /^https?:\/\//.test(site) && { url: site }),
        from,
    };
}
function parse(author) {
    if (typeof author !== 'string' || author.length > 1000)
        return {};
    const [, name, email, url] = person.exec(author) ?? [];
    return { name, email, url };
}


/***/ }),

/***/ 1208:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ component)
/* harmony export */ });
/* harmony import */ var _ref_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3074);

/** The whole component, under the ref that follows from what it is. */
function component(described) {
    const whole = {
        ref: '',
        hashes: [],
        licences: { declared: [] },
        references: [],
        scope: 'required',
        properties: {},
        ...described,
    };
    whole.ref = (0,_ref_js__WEBPACK_IMPORTED_MODULE_0__/* .componentRef */ .D)(whole);
    return whole;
}


/***/ }),

/***/ 8314:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ shippedIn),
/* harmony export */   e: () => (/* binding */ declaredIn)
/* harmony export */ });
/** That a lock file or manifest of the sources says so. */
function declaredIn(file, line, confidence = 1) {
    return { kind: 'declared', file, ...(line !== undefined && { line }), confidence };
}
/** That a file which ships says so. */
function shippedIn(file, confidence = 1) {
    return { kind: 'shipped', file, confidence };
}


/***/ })

};
;