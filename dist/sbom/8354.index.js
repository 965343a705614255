"use strict";
exports.id = 8354;
exports.ids = [8354];
exports.modules = {

/***/ 8354:
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
// EXTERNAL MODULE: ./build/actions/sbom/src/collect/npm-package/workspaces.js
var workspaces = __webpack_require__(1866);
// EXTERNAL MODULE: ./build/actions/sbom/src/inventory/ref.js
var ref = __webpack_require__(3074);
// EXTERNAL MODULE: ./build/actions/sbom/src/collect/npm-package/source.js
var npm_package_source = __webpack_require__(9985);
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
    const url = (0,npm_package_source/* withoutSecrets */.cT)(place.split('?', 1)[0] ?? '');
    return kind === 'git' ? { kind: 'git', repository: `git+${url}`, commit } : { kind: 'registry', index: url };
}
/** In SPDX's form: `git+https://github.com/a/b@commit`. */
function vcsUrl({ repository, commit }) {
    return commit === undefined ? repository : `${repository}@${commit}`;
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
            return (0,purl/* packageUrl */.EH)({ type: 'cargo', name, version, qualifiers: { vcs_url: vcsUrl(source) } });
    }
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/collect/cargo/component.js


/** Source: restricted_names.rs of https://github.com/rust-lang/cargo, which lets local crates have letters of any script. */
const lawfulName = /^[\p{L}\p{N}_][\p{L}\p{N}_-]*$/u;
const sha256 = /^[0-9a-fA-F]{64}$/;
/** A crate of a lock file as a component, and what is wrong with it. */
function componentOf(crate, file, faults) {
    const { name, version, source, line } = crate;
    if (!lawfulName.test(name))
        faults.add('name', name, line);
    if (version === undefined)
        faults.add('version', name, line);
    const hashes = hashesOf(crate, faults);
    const purl = cratePurl(name, version, source);
    const component = {
        ref: purl ?? '',
        type: 'library',
        name,
        ...(version !== undefined && { version }),
        ...(purl !== undefined && { purl }),
        hashes,
        licences: { declared: [] },
        references: referencesOf(crate, hashes),
        evidence: [{ kind: 'declared', file, ...(line !== undefined && { line }), confidence: 1 }],
        properties: source.kind === 'crates.io' ? {} : { 'seaworthy:cargo:source': source.kind },
    };
    return purl === undefined ? { ...component, ref: (0,ref/* componentRef */.D)(component) } : component;
}
function hashesOf({ name, checksum, line }, faults) {
    if (checksum === undefined)
        return [];
    if (sha256.test(checksum))
        return [{ algorithm: 'SHA-256', content: checksum.toLowerCase() }];
    faults.add('integrity', name, line);
    return [];
}
/**
 * Where a crate is from. crates.io tells in its index where its archives are, which hold the source and nothing else.
 * Source: https://index.crates.io/config.json
 */
function referencesOf({ name, version, source }, hashes) {
    if (source.kind === 'git') {
        const url = vcsUrl(source);
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

// EXTERNAL MODULE: ./build/actions/sbom/src/collect/npm-package/person.js
var person = __webpack_require__(5065);
;// CONCATENATED MODULE: ./build/actions/sbom/src/collect/cargo/manifest.js

const uses = [
    [['dependencies'], 'normal'],
    [['build-dependencies', 'build_dependencies'], 'build'],
    [['dev-dependencies', 'dev_dependencies'], 'development'],
];
/**
 * What a manifest depends on; `workspace` is the manifest that members take `workspace = true` from.
 * Source: https://doc.rust-lang.org/cargo/reference/specifying-dependencies.html
 */
function declaredIn({ table }, workspace) {
    const shared = (0,json/* objectOr */.Xg)((0,json/* objectOr */.Xg)(workspace?.table['workspace'])['dependencies']);
    const found = [];
    const read = (section, target) => {
        for (const [tables, use] of uses) {
            for (const name of tables) {
                for (const [key, value] of Object.entries((0,json/* objectOr */.Xg)(section[name]))) {
                    const own = asTable(value);
                    const inherited = own['workspace'] === true && Object.hasOwn(shared, key) ? asTable(shared[key]) : {};
                    found.push({
                        key,
                        crate: (0,json/* textOr */.ph)(own['package'] ?? inherited['package']) ?? key,
                        use,
                        optional: own['optional'] === true,
                        target,
                        versions: (0,json/* textOr */.ph)(own['version'] ?? inherited['version']),
                        features: [...textsIn(inherited['features']), ...textsIn(own['features'])],
                    });
                }
            }
        }
    };
    read(table, undefined);
    for (const [target, section] of Object.entries((0,json/* objectOr */.Xg)(table['target'])))
        read((0,json/* objectOr */.Xg)(section), target);
    return found;
}
/** `serde = "1"` is short for `serde = { version = "1" }`. */
function asTable(dependency) {
    return typeof dependency === 'string' ? { version: dependency } : (0,json/* objectOr */.Xg)(dependency);
}
/** The texts of a list; nothing for anything else. */
function textsIn(list) {
    return Array.isArray(list) ? list.filter((one) => typeof one === 'string') : [];
}
/** A field of `[package]`, which a member may take from its workspace: `version.workspace = true`. */
function packageField({ table }, workspace, field) {
    const own = (0,json/* objectOr */.Xg)(table['package'] ?? table['project'])[field];
    if ((0,json/* objectOr */.Xg)(own)['workspace'] !== true)
        return own;
    return (0,json/* objectOr */.Xg)((0,json/* objectOr */.Xg)(workspace?.table['workspace'])['package'])[field];
}
/** The name in `[package]`; undefined for a manifest of a workspace alone. */
function nameIn(manifest) {
    return (0,json/* textOr */.ph)(packageField(manifest, undefined, 'name'));
}
/** A crate that runs in the compiler, and is in no program. */
function isProcMacro({ table }) {
    const library = (0,json/* objectOr */.Xg)(table['lib']);
    return library['proc-macro'] === true || library['proc_macro'] === true;
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/collect/cargo/describe.js




/**
 * Licence, supplier, places and description. The first author is the supplier. A build script runs when the crate is
 * built, which is when one is installed.
 * Source: https://doc.rust-lang.org/cargo/reference/manifest.html
 */
function describe(manifest, workspace) {
    const field = (name) => (0,json/* textOr */.ph)(packageField(manifest, workspace, name))?.trim();
    const [author] = textsIn(packageField(manifest, workspace, 'authors'));
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
    return [{ type, url: (0,npm_package_source/* withoutSecrets */.cT)(url) }];
}
/** The app as the manifest beside the lock file describes it; undefined when that is of a workspace alone. */
function subjectFrom(manifest) {
    const name = (0,json/* textOr */.ph)(packageField(manifest, manifest, 'name'));
    if (name === undefined)
        return undefined;
    const version = (0,json/* textOr */.ph)(packageField(manifest, manifest, 'version'));
    const described = describe(manifest, manifest);
    return {
        name,
        ...(version !== undefined && { version }),
        ...described,
        evidence: [{ kind: 'declared', file: manifest.file, confidence: 1 }],
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
        for (const enabled of textsIn(features[feature])) {
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
        for (const enabled of textsIn(list)) {
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
    const tables = Array.isArray(list) ? list : [];
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
        const list = raw.get(id)?.['dependencies'];
        for (const wanted of Array.isArray(list) ? list : []) {
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
// EXTERNAL MODULE: ./build/actions/sbom/src/collect/npm-package/installed.js
var installed = __webpack_require__(5048);
;// CONCATENATED MODULE: ./build/actions/sbom/src/collect/cargo/manifests.js





const manifestName = 'Cargo.toml';
/** `cargo vendor` puts it beside each manifest, with the checksum of the archive that it unpacked. */
const vendorMark = '.cargo-checksum.json';
/**
 * The manifests below a Cargo.lock, without those that a nearer one is for, and those of folders that they depend on by
 * path.
 */
async function readManifests(lockFile, folder) {
    const directory = (0,installed/* folderOf */.y)(lockFile);
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
        const name = nameIn(manifest);
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
    const others = new Set(paths.filter((path) => path.endsWith('/Cargo.lock') || path.endsWith(vendorMark)).map(installed/* folderOf */.y));
    others.delete(directory);
    return paths.filter((path) => {
        if (!path.startsWith(directory) || path.slice(path.lastIndexOf('/') + 1) !== manifestName)
            return false;
        for (let place = (0,installed/* folderOf */.y)(path); place.length > directory.length; place = (0,installed/* folderOf */.y)(place.slice(0, -1))) {
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
        return { file, directory: (0,installed/* folderOf */.y)(file), table: parsed.value };
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
function isVendored(file, { paths }) {
    return holds(paths, `${(0,installed/* folderOf */.y)(file)}${vendorMark}`);
}
/** Paths are in code-unit order. */
function holds(paths, path) {
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
            const isIt = manifest && nameIn(manifest) === name && packageField(manifest, undefined, 'version') === version;
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
    return (0,assemble/* assembleLock */.s)(lock, sources.top && subjectFrom(sources.top), problems, [...faults, ...sources.faults]);
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
    const app = top && nameIn(top);
    let root = top && app === undefined ? [] : undefined;
    for (const [id, crate] of crates) {
        const manifest = manifests.get(id);
        const isLocal = crate.source.kind === 'local';
        const declarations = manifest && declarationsOf(manifest, isLocal);
        const needs = crate.dependencies.flatMap((target) => needsFor(target, crates.get(target) ?? crate, declarations).map((need) => {
            const runsInCompiler = manifests.get(target);
            return runsInCompiler && isProcMacro(runsInCompiler) ? { id: target, kind: 'development' } : need;
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
    const featured = new Map([...byCrate].map(([name, manifest]) => [name, { manifest, declared: declaredIn(manifest, top) }]));
    const activated = activatedBy(featured);
    return (manifest, isLocal) => {
        const name = nameIn(manifest) ?? '';
        const declared = isLocal ? (featured.get(name)?.declared ?? []) : declaredIn(manifest, undefined);
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
        const patterns = textsIn(defaults);
        return (manifest) => (0,workspaces/* isNamed */.e)(manifest.directory.slice(directory.length, -1), patterns);
    }
    return () => !top || nameIn(top) === undefined;
}


/***/ }),

/***/ 1866:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ isNamed),
/* harmony export */   l: () => (/* binding */ membersOf)
/* harmony export */ });
/* harmony import */ var _lock_text_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2873);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6161);


/** The members that the `workspaces` of an app's manifest name, in code-unit order. */
async function membersOf(app, directory, folder) {
    const patterns = patternsOf(app['workspaces']);
    if (patterns.length === 0)
        return [];
    const members = [];
    for (const path of folder.paths) {
        if (!path.startsWith(directory) || !path.endsWith('/package.json'))
            continue;
        const place = path.slice(directory.length, -'/package.json'.length);
        if (place === '' || !isNamed(place, patterns))
            continue;
        const manifest = await (0,_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .readManifest */ .WI)(folder, path);
        if (manifest)
            members.push({ place, manifest });
    }
    return members;
}
function patternsOf(workspaces) {
    const list = (0,_lock_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(workspaces) ? workspaces['packages'] : workspaces;
    return Array.isArray(list) ? list.filter((one) => typeof one === 'string') : [];
}
/** Whether patterns name a folder. The last pattern that fits decides; one with `!` takes away. */
function isNamed(place, patterns) {
    let named = false;
    for (const pattern of patterns) {
        const takesAway = pattern.startsWith('!');
        const clean = (takesAway ? pattern.slice(1) : pattern).replace(/^\.\//, '').replace(/\/$/, '');
        if (fitsFolders(clean.split('/'), place.split('/')))
            named = !takesAway;
    }
    return named;
}
/** `**` stands for any number of folders. */
function fitsFolders(pattern, folders) {
    return fits(pattern, folders, '**', (part, folder) => fits(Array.from(part), Array.from(folder), '*', (a, b) => a === b));
}
/** Whether parts follow a pattern in which `star` stands for any number of them; at worst the product of the lengths. */
function fits(pattern, parts, star, fitsOne) {
    let at = 0;
    let next = 0;
    let lastStar = -1;
    let afterStar = 0;
    while (next < parts.length) {
        const wanted = pattern[at];
        if (wanted === star) {
            lastStar = at++;
            afterStar = next;
        }
        else if (wanted !== undefined && fitsOne(wanted, parts[next] ?? '')) {
            at++;
            next++;
        }
        else if (lastStar !== -1) {
            at = lastStar + 1;
            next = ++afterStar;
        }
        else
            return false;
    }
    while (pattern[at] === star)
        at++;
    return at === pattern.length;
}


/***/ })

};
;