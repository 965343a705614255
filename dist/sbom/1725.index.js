"use strict";
exports.id = 1725;
exports.ids = [1725];
exports.modules = {

/***/ 9559:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ KindFaults)
/* harmony export */ });
/** Enough of a long list to find the rest. */
const mostNamed = 3;
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
        if (known.named.length < mostNamed)
            known.named.push(JSON.stringify(name.slice(0, 100)));
        this.#found.set(kind, known);
    }
    list() {
        return [...this.#found].map(([kind, { count, named, line }]) => {
            const { rule, says, remedy } = this.#kinds[kind];
            const more = count > named.length ? ', …' : '';
            return {
                rule,
                message: `Packages of ${this.#called} (${count}) ${says}: ${named.join(', ')}${more}.`,
                remedy,
                file: this.#file,
                ...(line !== undefined && { line }),
            };
        });
    }
}


/***/ }),

/***/ 69:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ assembleLock)
});

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
    return {
        components,
        dependencies: graphOf(lock),
        roots: rootsOf(lock),
        ...(subject && { subject }),
        completeness: completenessOf(lock),
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
function completenessOf({ file, packages, root, missing, flat }) {
    const lacking = new Set(missing.map(({ from }) => (from === '' ? '' : (packages.get(from)?.component.ref ?? from))));
    const refs = [...new Set([...packages.values()].map(({ component }) => component.ref))];
    const known = refs.filter((ref) => !lacking.has(ref));
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
    if (!root) {
        const because = flat ?? `no manifest stands beside ${file}`;
        statements.push({ aggregate: 'unknown', refs: [''], because });
    }
    return statements;
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

/***/ 6679:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ listedComponent)
/* harmony export */ });
/* harmony import */ var _inventory_purl_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4942);
/* harmony import */ var _inventory_ref_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3074);


/** What would break a line of a report, or of the file that it stands in. */
const unlawful = /[\s\p{Cc}\p{Cf}\p{Zl}\p{Zp}]|^$/u;
/** The package as a component; a name that no package may have is told to `problems`. */
function listedComponent(listed, file, problems) {
    const { name, group, version, line, confidence = 1 } = listed;
    if (unlawful.test(name) || (group !== undefined && unlawful.test(group)))
        problems.add('name', name, line);
    const purl = listed.purl && (0,_inventory_purl_js__WEBPACK_IMPORTED_MODULE_0__/* .packageUrl */ .EH)({ namespace: group, name, version, ...listed.purl });
    const component = {
        type: 'library',
        name,
        ...(group !== undefined && { group }),
        ...(version !== undefined && { version }),
        ...(purl !== undefined && { purl }),
        hashes: listed.hashes ?? [],
        licences: { declared: [] },
        references: listed.references ?? [],
        evidence: [{ kind: 'declared', file, ...(line !== undefined && { line }), confidence }],
        properties: listed.properties ?? {},
    };
    return { ref: (0,_inventory_ref_js__WEBPACK_IMPORTED_MODULE_1__/* .componentRef */ .D)(component), ...component };
}


/***/ }),

/***/ 1725:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  collectNugetAssets: () => (/* binding */ collectNugetAssets)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/actions/sbom/src/collect/locked/assemble.js + 1 modules
var assemble = __webpack_require__(69);
// EXTERNAL MODULE: ./build/actions/sbom/src/collect/locked/faults.js
var faults = __webpack_require__(4907);
// EXTERNAL MODULE: ./build/actions/sbom/src/collect/lock-text/faults.js
var lock_text_faults = __webpack_require__(3882);
// EXTERNAL MODULE: ./build/actions/sbom/src/collect/lock-text/json.js
var json = __webpack_require__(2873);
;// CONCATENATED MODULE: ./build/actions/sbom/src/collect/nuget/assets.js

/**
 * The targets of a `project.assets.json`.
 * Source: LockFileFormat.cs in https://github.com/NuGet/NuGet.Client
 */
function restoredTargets(document) {
    const described = (0,json/* objectOr */.Xg)(document['libraries']);
    const groups = (0,json/* objectOr */.Xg)(document['projectFileDependencyGroups']);
    return Object.entries((0,json/* objectOr */.Xg)(document['targets'])).map(([name, entries]) => {
        const libraries = new Map();
        for (const [key, value] of Object.entries((0,json/* objectOr */.Xg)(entries))) {
            const library = restored(key, (0,json/* objectOr */.Xg)(value), described);
            if (library)
                libraries.set(library.name.toLowerCase(), library);
        }
        return { name, libraries, asked: askedFor(groups, name) };
    });
}
/** Names in lower case of what takes part in the build alone: packages that are not handed on. */
function privatePackages(document) {
    const found = new Set();
    for (const framework of Object.values((0,json/* objectOr */.Xg)((0,json/* objectOr */.Xg)(document['project'])['frameworks']))) {
        for (const [name, dependency] of Object.entries((0,json/* objectOr */.Xg)((0,json/* objectOr */.Xg)(framework)['dependencies']))) {
            if ((0,json/* objectOr */.Xg)(dependency)['suppressParent'] === 'All')
                found.add(name.toLowerCase());
        }
    }
    return found;
}
function restored(key, entry, described) {
    const slash = key.indexOf('/');
    if (slash < 1)
        return undefined;
    const library = (0,json/* objectOr */.Xg)(Object.hasOwn(described, key) ? described[key] : undefined);
    return {
        name: key.slice(0, slash),
        version: key.slice(slash + 1),
        isProject: entry['type'] === 'project',
        sha512: (0,json/* textOr */.ph)(library['sha512']),
        needs: Object.keys((0,json/* objectOr */.Xg)(entry['dependencies'])),
    };
}
/** `Serilog >= 3.0.0`, of the framework without its runtime. */
function askedFor(groups, target) {
    const framework = target.split('/', 1)[0] ?? '';
    const lists = Object.hasOwn(groups, framework) ? groups[framework] : undefined;
    const named = Array.isArray(lists) ? lists : [];
    return named.flatMap((one) => (typeof one === 'string' ? (one.split(' ', 1)[0] ?? '').toLowerCase() : []));
}

// EXTERNAL MODULE: ./build/actions/sbom/src/collect/nuget/package.js
var nuget_package = __webpack_require__(7917);
;// CONCATENATED MODULE: ./build/actions/sbom/src/collect/nuget/collect-assets.js







const versions = [2, 3];
/**
 * `obj/project.assets.json`, which a restore leaves: the whole graph. Where the project has a lock file that counts,
 * since it is what was reviewed.
 */
async function collectNugetAssets(file, folder) {
    const text = await folder.text(file);
    const lockFile = external_node_path_.posix.join(external_node_path_.posix.dirname(file), '../packages.lock.json');
    if (text === undefined || (await folder.bytes(lockFile)) !== undefined)
        return (0,lock_text_faults/* nothingBut */.z7)([]);
    const lines = new Map();
    const parsed = (0,json/* parseJsonLock */.ho)(text, file, (path, line) => {
        if (path.length === 2 && path[0] === 'libraries')
            lines.set(path[1] ?? '', line);
    });
    if (parsed.fault)
        return (0,lock_text_faults/* nothingBut */.z7)([parsed.fault]);
    const { version } = parsed.value;
    if (!versions.includes(version))
        return (0,lock_text_faults/* nothingBut */.z7)([(0,lock_text_faults/* unknownVersion */.VN)(file, version, '2 and 3')]);
    const problems = new faults/* LockedFaults */.I(file);
    const lock = lockFrom(file, restoredTargets(parsed.value), privatePackages(parsed.value), lines, problems);
    return (0,assemble/* assembleLock */.s)(lock, undefined, problems);
}
function lockFrom(file, targets, development, lines, problems) {
    const packages = new Map();
    const root = [];
    const missing = [];
    for (const { name: target, libraries, asked } of targets) {
        const add = (from, names, needs) => {
            for (const name of names) {
                const key = name.toLowerCase();
                const isDevelopment = from === '' && development.has(key);
                const library = libraries.get(key);
                if (!library)
                    missing.push({ from, name });
                // Projects are the app's own, and what they need is what the app needs.
                else if (!library.isProject)
                    needs.push({ id: `${target}\0${key}`, kind: isDevelopment ? 'development' : 'required' });
            }
        };
        for (const [key, library] of libraries) {
            if (library.isProject)
                add('', library.needs, root);
            else {
                const id = `${target}\0${key}`;
                const needs = [];
                const line = lines.get(`${library.name}/${library.version}`);
                packages.set(id, { component: componentOf(library, line, file, problems), needs });
                add(id, library.needs, needs);
            }
        }
        add('', asked, root);
    }
    return { file, packages, root, missing, onlyForProperty: 'seaworthy:nuget:only-for' };
}
function componentOf({ name, version, sha512 }, line, file, problems) {
    const hash = sha512 === undefined ? undefined : (0,nuget_package/* contentHash */.Ae)(sha512);
    if (sha512 !== undefined && !hash)
        problems.add('integrity', name, line);
    const properties = hash && nuget_package/* contentHashOf */.pP;
    return (0,nuget_package/* nugetComponent */.pz)({ name, version, line, hashes: hash && [hash], properties }, file, problems);
}


/***/ }),

/***/ 7917:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AO: () => (/* binding */ normalVersion),
/* harmony export */   Ae: () => (/* binding */ contentHash),
/* harmony export */   pP: () => (/* binding */ contentHashOf),
/* harmony export */   pz: () => (/* binding */ nugetComponent)
/* harmony export */ });
/* harmony import */ var _locked_listed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6679);

/** A NuGet package as a component. */
function nugetComponent(listed, file, problems) {
    return (0,_locked_listed_js__WEBPACK_IMPORTED_MODULE_0__/* .listedComponent */ .D)({ ...listed, purl: { type: 'nuget' } }, file, problems);
}
/**
 * The digest of a package's content, or nothing when it is none. NuGet takes it of the archive without the signature
 * that a registry adds, so that it is the same wherever the package is from; `contentHashOf` says so.
 * Source: https://github.com/NuGet/Home/wiki/Nuget-Package-Signatures-Technical-Details
 */
function contentHash(base64) {
    if (!/^[A-Za-z0-9+/]{86}==$/.test(base64))
        return undefined;
    return { algorithm: 'SHA-512', content: Buffer.from(base64, 'base64').toString('hex') };
}
/** What a digest by NuGet is of. */
const contentHashOf = { 'seaworthy:nuget:digest-of': 'package without signature' };
/**
 * The version as NuGet writes it in lock files and asks registries for it: three numbers, or four when the last is not
 * zero, without leading zeros and without build metadata.
 * Source: https://learn.microsoft.com/nuget/concepts/package-versioning#normalized-version-numbers
 */
function normalVersion(version) {
    const [, numbers = '', label = ''] = /^(\d+(?:\.\d+){0,3})(-[0-9A-Za-z.-]+)?(?:\+.*)?$/.exec(version) ?? [];
    if (numbers === '')
        return version;
    const parts = numbers.split('.').map((part) => part.replace(/^0+(?=\d)/, ''));
    while (parts.length < 3)
        parts.push('0');
    if (parts[3] === '0')
        parts.pop();
    return parts.join('.') + label;
}


/***/ })

};
;