/******/ (() => { // webpackBootstrap
/******/ 	"use strict";
/******/ 	// The require scope
/******/ 	var __nccwpck_require__ = {};
/******/ 	
/************************************************************************/
/******/ 	/* webpack/runtime/compat get default export */
/******/ 	(() => {
/******/ 		// getDefaultExport function for compatibility with non-harmony modules
/******/ 		__nccwpck_require__.n = (module) => {
/******/ 			var getter = module && module.__esModule ?
/******/ 				() => (module['default']) :
/******/ 				() => (module);
/******/ 			__nccwpck_require__.d(getter, { a: getter });
/******/ 			return getter;
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/define property getters */
/******/ 	(() => {
/******/ 		// define getter functions for harmony exports
/******/ 		__nccwpck_require__.d = (exports, definition) => {
/******/ 			for(var key in definition) {
/******/ 				if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 					Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 				}
/******/ 			}
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/hasOwnProperty shorthand */
/******/ 	(() => {
/******/ 		__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ 	})();
/******/ 	
/************************************************************************/
var __webpack_exports__ = {};

;// CONCATENATED MODULE: external "node:events"
const external_node_events_namespaceObject = require("node:events");
;// CONCATENATED MODULE: external "node:worker_threads"
const external_node_worker_threads_namespaceObject = require("node:worker_threads");
;// CONCATENATED MODULE: ./build/shared/verdict/src/user-error.js
/**
 * A fault that the user can mend: bad input, a missing file, a tool that is not there. Every other error is a bug.
 * It carries exactly what a finding needs, so that it is reported like one.
 */
class user_error_UserError extends Error {
    rule;
    details;
    constructor(rule, message, details) {
        super(message, details.cause === undefined ? undefined : { cause: details.cause });
        this.name = 'UserError';
        this.rule = rule;
        this.details = details;
    }
}
/** Several faults of one input, reported together so that they can be mended together. */
class UserErrors extends Error {
    errors;
    constructor(errors) {
        super(errors.map((error) => error.message).join('; '));
        this.name = 'UserErrors';
        this.errors = errors;
    }
}
/** The findings that an error stands for, or nothing when it is a bug. */
function findingsOf(error) {
    if (error instanceof UserErrors)
        return error.errors.map(findingOf);
    return error instanceof user_error_UserError ? [findingOf(error)] : undefined;
}
function findingOf(error) {
    const { remedy, at, properties } = error.details;
    return {
        rule: error.rule,
        severity: 'high',
        message: error.message,
        remedy,
        ...(at && { at }),
        ...(properties && { properties }),
    };
}

;// CONCATENATED MODULE: ./build/shared/verdict/src/index.js





;// CONCATENATED MODULE: ./build/actions/sbom/src/advisories/advisory.js
const eventKinds = ['introduced', 'fixed', 'last_affected', 'limit'];

;// CONCATENATED MODULE: ./build/actions/sbom/src/advisories/packages/ecosystem.js
/** How an ecosystem compares names of packages, where it is not letter by letter. */
const normal = {
    // https://packaging.python.org/en/latest/specifications/name-normalization/
    PyPI: (name) => name.toLowerCase().replace(/[-_.]+/g, '-'),
    NuGet: lowered,
    Packagist: lowered,
    // Package URLs of Go modules and of GitHub are in lower case, advisories keep the author's.
    Go: lowered,
    'GitHub Actions': lowered,
    // The address of a repository, with or without scheme and ending.
    SwiftURL: (name) => name
        .toLowerCase()
        .replace(/^[a-z+]+:\/\//, '')
        .replace(/\.git$/, ''),
};
function lowered(name) {
    return name.toLowerCase();
}
/** A package as a key of maps. */
function packageKey({ ecosystem, name }) {
    return `${ecosystem}\0${name}`;
}
/** The name as the ecosystem compares it; an ecosystem such as `Maven:https://…` is one of `Maven`. */
function packageName(ecosystem, name) {
    const base = ecosystem.split(':', 1)[0] ?? '';
    const normalise = Object.hasOwn(normal, base) ? normal[base] : undefined;
    return { ecosystem: base, name: normalise ? normalise(name) : name };
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/advisories/osv/forms.js
/** Ids are shown, and are parts of addresses: `GHSA-jfh8-c2jp-5v3q`, `CVE-2021-44228`. */
const idForm = /^\w[\w.:-]{2,99}$/;
const timeForm = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/;
/** Of the texts that are kept, in UTF-16 units. */
const forms_longestText = 300;
/** Whether a text can be the id of an advisory, in any database. */
function isId(text) {
    return idForm.test(text);
}
/** Whether a text is a time as OSV writes it: RFC 3339 in UTC. */
function isTime(text) {
    return timeForm.test(text) && !Number.isNaN(Date.parse(text));
}
/** A text of others in one line, not too long and without characters that steer a terminal. */
function forms_oneLine(text) {
    const line = text
        .toWellFormed()
        .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ')
        .trim();
    return line.length > forms_longestText ? `${line.slice(0, forms_longestText)}…` : line;
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/advisories/osv/record.js



/** Larger than any record, in bytes; the largest name every version of thousands of packages. */
const largestRecord = 32 * 1024 * 1024;
/** More than any record has; hostile ones could have millions. */
const most = 100_000;
/** In UTF-16 units. */
const longestVersion = 256;
/**
 * An OSV record of any 1.x schema, as far as matching and judging need it; fields that are not known are passed over. What
 * must be right and is not makes a fault: an advisory that is half read would let something pass.
 * Source: https://ossf.github.io/osv-schema/
 */
function readRecord(value, file) {
    try {
        const record = objectAt(value, 'the record');
        const id = record_textAt(record['id'], 'id');
        if (!isId(id))
            throw new Unreadable('id', 'an id');
        if (optional(record['withdrawn'], 'withdrawn', timeAt) !== undefined)
            return { withdrawn: id };
        return { advisory: advisoryOf(id, record) };
    }
    catch (error) {
        if (!(error instanceof Unreadable))
            throw error;
        return { fault: unreadable(error.message, file) };
    }
}
/** The fault of an advisory that cannot be read. */
function unreadable(message, file) {
    return {
        rule: 'sbom/advisory-invalid',
        message: `An advisory cannot be read: ${message}.`,
        remedy: 'Get the advisories again from where they come from; what this one is of is not assessed.',
        file,
    };
}
class Unreadable extends Error {
    constructor(field, expected) {
        super(`expected ${expected} as ${field}`);
    }
}
function advisoryOf(id, record) {
    const published = optional(record['published'], 'published', timeAt);
    const summary = optional(record['summary'], 'summary', record_textAt);
    const rating = ratingOf(record['database_specific']);
    return {
        id,
        aliases: [...new Set(listAt(record['aliases'], 'aliases', record_textAt))].filter(isId),
        kind: id.startsWith('MAL-') ? 'malware' : 'vulnerability',
        ...(summary !== undefined && { summary: forms_oneLine(summary) }),
        ...(published !== undefined && { published }),
        modified: timeAt(record['modified'], 'modified'),
        severity: listAt(record['severity'], 'severity', severityAt),
        ...(rating !== undefined && { rating }),
        affected: listAt(record['affected'], 'affected', affectedAt).flat(),
    };
}
/** GitHub's word for how bad it is; other databases use the field for other things. */
function ratingOf(specific) {
    if (typeof specific !== 'object' || specific === null || !('severity' in specific))
        return undefined;
    return typeof specific.severity === 'string' ? specific.severity.slice(0, 20) : undefined;
}
/** Nothing when it names no package: a range of a repository alone is of no component that could be looked up. */
function affectedAt(value, field) {
    const affected = objectAt(value, field);
    if (affected['package'] === undefined || affected['package'] === null)
        return [];
    const named = objectAt(affected['package'], `${field}.package`);
    const ecosystem = record_textAt(named['ecosystem'], `${field}.package.ecosystem`);
    const name = record_textAt(named['name'], `${field}.package.name`);
    return [
        {
            ...packageName(ecosystem, name),
            versions: listAt(affected['versions'], `${field}.versions`, versionAt),
            ranges: listAt(affected['ranges'], `${field}.ranges`, rangeAt),
            severity: listAt(affected['severity'], `${field}.severity`, severityAt),
        },
    ];
}
function rangeAt(value, field) {
    const range = objectAt(value, field);
    const type = range['type'];
    if (type !== 'SEMVER' && type !== 'ECOSYSTEM' && type !== 'GIT') {
        throw new Unreadable(`${field}.type`, 'SEMVER, ECOSYSTEM or GIT');
    }
    const events = listAt(range['events'], `${field}.events`, eventsAt).flat();
    if (!events.some(({ kind }) => kind === 'introduced'))
        throw new Unreadable(`${field}.events`, 'an introduced event');
    return { type, events };
}
/** One event is one field; some old records have two in one object. */
function eventsAt(value, field) {
    const event = objectAt(value, field);
    return eventKinds.flatMap((kind) => event[kind] === undefined || event[kind] === null
        ? []
        : [{ kind, version: versionAt(event[kind], `${field}.${kind}`) }]);
}
function severityAt(value, field) {
    const { type, score } = objectAt(value, field);
    return { type: record_textAt(type, `${field}.type`), score: record_textAt(score, `${field}.score`).slice(0, forms_longestText) };
}
function versionAt(value, field) {
    const version = record_textAt(value, field);
    if (version.length > longestVersion)
        throw new Unreadable(field, `a version of at most ${longestVersion} characters`);
    return version;
}
function timeAt(value, field) {
    const time = record_textAt(value, field);
    if (!isTime(time))
        throw new Unreadable(field, 'a time such as 2026-11-24T12:00:00Z');
    return time;
}
function objectAt(value, field) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        throw new Unreadable(field, 'an object');
    return value;
}
function record_textAt(value, field) {
    if (typeof value !== 'string' || value === '')
        throw new Unreadable(field, 'a text');
    return value;
}
function listAt(value, field, read) {
    if (value === undefined || value === null)
        return [];
    if (!Array.isArray(value))
        throw new Unreadable(field, 'a list');
    if (value.length > most)
        throw new Unreadable(field, `at most ${most} entries`);
    return value.map((item, index) => read(item, `${field}[${index}]`));
}
function optional(value, field, read) {
    return value === undefined || value === null || value === '' ? undefined : read(value, field);
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/advisories/fields.js

/** More entries of one list are not read. */
const fields_mostEntries = 100_000;
/** An own field of an object; undefined for all else, such as a field of a text. */
function fieldOf(value, ...path) {
    let at = value;
    for (const name of path) {
        if (typeof at !== 'object' || at === null || !Object.hasOwn(at, name))
            return undefined;
        at = at[name];
    }
    return at;
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** The text in one line, without characters that steer a terminal; undefined when it is none, or empty. */
function textOf(value) {
    if (typeof value !== 'string')
        return undefined;
    const line = oneLine(value.slice(0, 10 * longestText));
    return line === '' ? undefined : line;
}
function textsOf(value) {
    return listOf(value).flatMap((one) => textOf(one) ?? []);
}
function listOf(value) {
    return Array.isArray(value) ? value.slice(0, fields_mostEntries) : [];
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/advisories/osv/packages-named.js


/** The packages that a record names which cannot be read otherwise, as far as they can be made out. */
function packagesNamed(record) {
    const affected = fieldOf(record, 'affected');
    if (!Array.isArray(affected))
        return [];
    return affected.slice(0, 1000).flatMap((one) => {
        const named = fieldOf(one, 'package');
        const [ecosystem, name] = [fieldOf(named, 'ecosystem'), fieldOf(named, 'name')];
        return typeof ecosystem === 'string' && typeof name === 'string' ? packageName(ecosystem, name) : [];
    });
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/advisories/offline/entry-store.js
/** In bytes. */
const pieceBytes = 4 * 1024 * 1024;
/** Bytes of a key that are compared as one number. */
const prefixBytes = 6;
/**
 * Texts by key, several for one, as bytes outside of JavaScript's heap: a few hundred thousand strings would be copied by
 * the garbage collector again and again, and take five times the room.
 */
class EntryStore {
    #pieces = [];
    #used = pieceBytes;
    #places = { piece: new Numbers(), start: new Numbers(), key: new Numbers(), text: new Numbers() };
    #prefixes = new Numbers();
    #bytes = 0;
    /** Of all keys and texts, in bytes. */
    get bytes() {
        return this.#bytes;
    }
    get count() {
        return this.#prefixes.length;
    }
    add(key, text) {
        const [keyLength, textLength] = [Buffer.byteLength(key), Buffer.byteLength(text)];
        const length = keyLength + textLength;
        const start = this.#roomFor(Math.max(length, prefixBytes));
        const piece = this.#pieces.at(-1) ?? Buffer.alloc(0);
        // A short key is compared as if zeros followed, and by its bytes where that does not decide.
        piece.fill(0, start, start + prefixBytes);
        piece.write(key, start);
        this.#prefixes.push(piece.readUIntBE(start, prefixBytes));
        piece.write(text, start + keyLength);
        this.#places.piece.push(this.#pieces.length - 1);
        this.#places.start.push(start);
        this.#places.key.push(keyLength);
        this.#places.text.push(textLength);
        this.#bytes += length;
    }
    #roomFor(length) {
        if (this.#used + length > pieceBytes) {
            this.#pieces.push(Buffer.allocUnsafeSlow(Math.max(pieceBytes, length)));
            this.#used = 0;
        }
        const start = this.#used;
        this.#used += length;
        return start;
    }
    /** Each key in the order of its bytes, with its texts in the order in which they were added. */
    *sorted() {
        const order = Uint32Array.from({ length: this.count }, (_, at) => at);
        order.sort((a, b) => this.#compare(a, b));
        let group = [];
        for (const at of order) {
            const place = this.#placeOf(at);
            const [first] = group;
            if (first && compareKeys(first, place) !== 0) {
                yield group;
                group = [];
            }
            group.push(place);
        }
        if (group.length > 0)
            yield group;
    }
    #compare(a, b) {
        return this.#prefixes.at(a) - this.#prefixes.at(b) || compareKeys(this.#placeOf(a), this.#placeOf(b)) || a - b;
    }
    #placeOf(at) {
        const { piece, start: starts, key, text } = this.#places;
        const start = starts.at(at);
        const keyEnd = start + key.at(at);
        return { piece: this.#pieces[piece.at(at)] ?? Buffer.alloc(0), start, keyEnd, end: keyEnd + text.at(at) };
    }
}
function compareKeys(a, b) {
    return a.piece.compare(b.piece, b.start, b.keyEnd, a.start, a.keyEnd);
}
/** A list of numbers that takes eight bytes for each. */
class Numbers {
    #values = new Float64Array(1024);
    length = 0;
    push(value) {
        if (this.length === this.#values.length) {
            const larger = new Float64Array(this.length * 2);
            larger.set(this.#values);
            this.#values = larger;
        }
        this.#values[this.length++] = value;
    }
    at(index) {
        return this.#values[index] ?? 0;
    }
}

;// CONCATENATED MODULE: external "node:crypto"
const external_node_crypto_namespaceObject = require("node:crypto");
;// CONCATENATED MODULE: ./build/actions/sbom/src/advisories/offline/index-file.js

/** Changes with the format, so that no index of another version is read. */
const indexFormat = 'seaworthy-advisories/3';
/** Behind a name, in front of its entry; JSON has no plain tab. */
const tab = 0x09;
const newline = 0x0a;
/** As long as the digest that takes its place. */
const unsealed = '0'.repeat(64);
/**
 * The index as a file: a header, then a line for each package, sorted by the bytes of its name as JSON, so that a package
 * is found by halving. `advisories` are Packed as JSON by name as JSON; `unreadable` are places by name.
 */
function writeIndex(header, advisories, unreadable) {
    const unread = new Map(Array.from(unreadable, ([name, places]) => [JSON.stringify(name), JSON.stringify([...places])]));
    for (const name of unread.keys())
        advisories.add(name, '');
    const file = new Writing(largestOf(header, advisories, unread));
    file.text(sealed(header, unsealed));
    const start = file.length;
    for (const [first, ...more] of advisories.sorted()) {
        if (!first)
            continue;
        file.bytes(first.piece, first.start, first.keyEnd);
        file.text('\t{"advisories":[');
        const texts = [first, ...more].filter(({ keyEnd, end }) => end > keyEnd);
        texts.forEach(({ piece, keyEnd, end }, at) => {
            if (at > 0)
                file.text(',');
            file.bytes(piece, keyEnd, end);
        });
        const places = unread.size === 0 ? undefined : unread.get(first.piece.toString('utf8', first.start, first.keyEnd));
        file.text(places === undefined ? ']}\n' : `],"unreadable":${places}}\n`);
    }
    const written = file.written();
    written.write(sealed(header, digestOf(header, written.subarray(start))));
    return written;
}
function sealed(header, sha256) {
    return `${JSON.stringify({ ...header, sha256 })}\n`;
}
/** What a line has beside name, advisories and places. */
const lineBytes = '\t{"advisories":[],"unreadable":}\n'.length;
/** At least as large as the file, in bytes. */
function largestOf(header, advisories, unread) {
    const places = [...unread.values()].reduce((sum, text) => sum + Buffer.byteLength(text), 0);
    return Buffer.byteLength(sealed(header, unsealed)) + advisories.bytes + places + advisories.count * lineBytes;
}
/** A file as it is written in memory. */
class Writing {
    #buffer;
    length = 0;
    constructor(largest) {
        this.#buffer = Buffer.allocUnsafeSlow(largest);
    }
    text(text) {
        this.length += this.#buffer.write(text, this.length);
    }
    bytes(source, start, end) {
        this.length += source.copy(this.#buffer, this.length, start, end);
    }
    written() {
        return this.#buffer.subarray(0, this.length);
    }
}
/** The index in these bytes; undefined when they are none of this format, or not all of it. */
function readIndex(bytes) {
    const end = bytes.indexOf(newline);
    const header = headerOf(bytes.subarray(0, Math.max(0, end)));
    const body = bytes.subarray(end + 1);
    if (!header)
        return undefined;
    const { sha256, ...rest } = header;
    if (sha256 !== digestOf(rest, body))
        return undefined;
    return { header, find: (name) => findLine(body, Buffer.from(JSON.stringify(name))) };
}
function headerOf(line) {
    try {
        const header = JSON.parse(line.toString());
        return header.format === indexFormat ? header : undefined;
    }
    catch {
        return undefined;
    }
}
function digestOf(header, body) {
    return (0,external_node_crypto_namespaceObject.createHash)('sha256')
        .update(`${JSON.stringify(header)}\n`)
        .update(body)
        .digest('hex');
}
function findLine(body, key) {
    let low = 0;
    let high = body.length;
    while (low < high) {
        const start = startOfLine(body, Math.floor((low + high) / 2));
        const split = body.indexOf(tab, start);
        const order = key.compare(body, start, split);
        const end = body.indexOf(newline, split);
        if (order === 0)
            return JSON.parse(body.toString('utf8', split + 1, end));
        if (order < 0)
            high = start;
        else
            low = end + 1;
    }
    return undefined;
}
function startOfLine(body, at) {
    // A negative offset would count from the end.
    return at === 0 ? 0 : body.lastIndexOf(newline, at - 1) + 1;
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/advisories/versions/affects.js
/** At the same version a fix counts before what is introduced. */
const order = (/* unused pure expression or super */ null && (['limit', 'fixed', 'introduced', 'last_affected']));
/** A commit, as Git names it. */
const commit = /^[0-9a-f]{40}$/;
const everything = { type: 'ECOSYSTEM', events: [{ kind: 'introduced', version: '0' }] };
/** Several entries of one package as one, since a version is affected by any of them; one that names no version is of all. */
function joined(entries) {
    return {
        versions: entries.flatMap(({ versions }) => versions),
        ranges: entries.flatMap(({ versions, ranges }) => versions.length === 0 && ranges.length === 0 ? [everything] : ranges),
    };
}
/**
 * Whether a version is affected: it is when it is in the list or in any range. Without a version it is only when all are.
 * Source: https://ossf.github.io/osv-schema/#evaluation
 */
function affects({ versions, ranges }, version, ordering) {
    if (version !== undefined &&
        versions.some((listed) => listed === version || ordering.compare(listed, version) === 0)) {
        return 'yes';
    }
    const answers = ranges.map((range) => inRange(range, version, ordering));
    if (answers.includes('yes'))
        return 'yes';
    if (answers.includes('undecided') || (versions.length > 0 && !hasPlace(version, ordering)))
        return 'undecided';
    if (namesCommitsAlone(versions, ranges) && !(version !== undefined && commit.test(version)))
        return 'undecided';
    // A record that names no version at all is of all of them.
    return ranges.length === 0 && versions.length === 0 ? 'yes' : 'no';
}
/** Of which released versions they are part, only the repository tells. */
function namesCommitsAlone(versions, ranges) {
    return versions.length === 0 && ranges.length > 0 && ranges.every(({ type }) => type === 'GIT');
}
/** A text that the ecosystem does not know for a version may be meant for any of a list. */
function hasPlace(version, ordering) {
    return version !== undefined && ordering.compare(version, version) !== undefined;
}
function inRange(range, version, ordering) {
    if (isEverything(range))
        return 'yes';
    if (version === undefined)
        return 'undecided';
    return range.type === 'GIT' ? inHistory(range.events, version) : inOrder(range.events, version, ordering);
}
function isEverything({ events }) {
    return events.length > 0 && events.every(({ kind, version }) => kind === 'introduced' && version === '0');
}
/** Without the repository only commits that the record names can be told; a released version is told by what else it has. */
function inHistory(events, version) {
    if (!commit.test(version))
        return 'no';
    const named = events.find((event) => event.version === version);
    if (!named)
        return 'undecided';
    return named.kind === 'introduced' || named.kind === 'last_affected' ? 'yes' : 'no';
}
function inOrder(events, version, ordering) {
    const sorted = sortEvents(events, ordering);
    if (!sorted)
        return 'undecided';
    let affected = false;
    let limits = 0;
    let within = false;
    for (const { kind, version: at } of sorted) {
        const since = at === '0' ? 1 : at === '*' ? -1 : ordering.compare(version, at);
        if (since === undefined)
            return 'undecided';
        if (kind === 'limit') {
            limits++;
            within ||= since < 0;
        }
        else if (kind === 'introduced' && since >= 0)
            affected = true;
        else if (kind === 'fixed' && since >= 0)
            affected = false;
        else if (kind === 'last_affected' && since > 0)
            affected = false;
    }
    return affected && (limits === 0 || within) ? 'yes' : 'no';
}
/** Undefined when one of them is at no version of the ecosystem. */
function sortEvents(events, ordering) {
    if (events.some(({ version }) => !isBound(version) && ordering.compare(version, version) === undefined))
        return undefined;
    return [...events].sort((a, b) => (compareBounds(a.version, b.version, ordering) ?? 0) || order.indexOf(a.kind) - order.indexOf(b.kind));
}
/** `0` comes before every version, `*` after. */
function isBound(version) {
    return version === '0' || version === '*';
}
function compareBounds(a, b, ordering) {
    if (a === b)
        return 0;
    if (a === '0' || b === '*')
        return -1;
    return b === '0' || a === '*' ? 1 : ordering.compare(a, b);
}
/**
 * The first version behind this one that none of these affects: what an upgrade must reach at least. Undefined when none
 * is published.
 */
function firstFixed(affected, version, ordering) {
    const fixes = affected.flatMap(({ ranges }) => ranges.flatMap(({ type, events }) => (type === 'GIT' ? [] : events.filter(({ kind }) => kind === 'fixed'))));
    const all = joined(affected);
    return fixes
        .map((event) => event.version)
        .filter((fix) => (ordering.compare(fix, version) ?? -1) > 0)
        .sort((a, b) => ordering.compare(a, b) ?? 0)
        .find((fix) => affects(all, fix, ordering) === 'no');
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/advisories/offline/packed.js

const kinds = { i: 'introduced', f: 'fixed', a: 'last_affected', l: 'limit' };
const types = { S: 'SEMVER', E: 'ECOSYSTEM', G: 'GIT' };
const letters = new Map([...Object.entries(kinds), ...Object.entries(types)].map(([letter, name]) => [name, letter]));
/** `affected` are the entries of the advisory for one package: they count as one, since a version is affected by any. */
function pack(advisory, affected) {
    const { id, modified, published, aliases, summary, rating, kind } = advisory;
    const own = affected.flatMap(({ severity }) => severity);
    const severity = (advisory.severity.length > 0 ? advisory.severity : own).map(({ type, score }) => [
        type,
        score,
    ]);
    const { versions, ranges } = joined(affected);
    return {
        i: id,
        m: modified,
        ...(aliases.length > 0 && { a: aliases }),
        ...(published !== undefined && { p: published }),
        ...(kind === 'vulnerability' && summary !== undefined && { s: summary }),
        ...(severity.length > 0 && { c: severity }),
        ...(rating !== undefined && { r: rating }),
        ...(versions.length > 0 && { v: versions }),
        ...(ranges.length > 0 && { e: ranges.map(packRange) }),
    };
}
function packRange({ type, events }) {
    return [letterOf(type), ...events.map(({ kind, version }) => `${letterOf(kind)}${version}`)];
}
function letterOf(name) {
    return letters.get(name) ?? '';
}
function unpack({ i, m, p, a = [], s, c = [], r, v = [], e = [] }, ecosystem, name) {
    return {
        id: i,
        aliases: a,
        kind: i.startsWith('MAL-') ? 'malware' : 'vulnerability',
        ...(s !== undefined && { summary: s }),
        ...(p !== undefined && { published: p }),
        modified: m,
        severity: c.map(([type, score]) => ({ type, score })),
        ...(r !== undefined && { rating: r }),
        affected: [{ ecosystem, name, versions: v, ranges: e.map(unpackRange), severity: [] }],
    };
}
function unpackRange([letter = '', ...events]) {
    return {
        type: types[letter] ?? 'ECOSYSTEM',
        events: events.map((event) => ({ kind: kinds[event.charAt(0)] ?? 'introduced', version: event.slice(1) })),
    };
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/advisories/offline/build-index.js






/** More of one dump are not told. */
const mostFaults = 50;
/**
 * The index of one ecosystem's advisories in a dump, as a file. Records are read one after the other, and of each only
 * what matching needs is kept. Throws UserError when the dump cannot be read at all.
 */
function buildIndex(dump, ecosystem, digest) {
    const builder = new IndexBuilder(ecosystem, dump.file);
    for (const record of dump.records())
        builder.add(record);
    return builder.finish(digest, dump.faults());
}
class IndexBuilder {
    #ecosystem;
    #file;
    /** By name as JSON: advisories as JSON. */
    #advisories = new EntryStore();
    #unreadable = new Map();
    #faults = [];
    #records = 0;
    #lost = 0;
    #lastModified;
    constructor(ecosystem, file) {
        this.#ecosystem = ecosystem;
        this.#file = file;
    }
    add(raw) {
        const value = this.#parse(raw);
        if (value === undefined)
            return;
        const read = readRecord(value, raw.place);
        if (read.fault)
            this.#leaveOut(read.fault, packagesNamed(value));
        else if ('advisory' in read)
            this.#keep(read.advisory);
    }
    #parse(raw) {
        try {
            return JSON.parse(raw.text());
        }
        catch (error) {
            this.#leaveOut(faultOf(error, raw.place), []);
            return undefined;
        }
    }
    #keep(advisory) {
        const own = Map.groupBy(advisory.affected.filter(({ ecosystem }) => ecosystem === this.#ecosystem), ({ name }) => name);
        for (const [name, affected] of own)
            this.#advisories.add(JSON.stringify(name), JSON.stringify(pack(advisory, affected)));
        if (own.size === 0)
            return;
        this.#records++;
        if (this.#lastModified === undefined || advisory.modified > this.#lastModified)
            this.#lastModified = advisory.modified;
    }
    /** What cannot be read makes the packages that it names unknown, and all of them when it names none. */
    #leaveOut(fault, packages) {
        if (packages.length > 0 && packages.every(({ ecosystem }) => ecosystem !== this.#ecosystem))
            return;
        if (this.#faults.length < mostFaults)
            this.#faults.push(fault);
        if (packages.length === 0)
            this.#lost++;
        for (const { ecosystem, name } of packages) {
            if (ecosystem !== this.#ecosystem)
                continue;
            const places = this.#unreadable.get(name) ?? new Set();
            this.#unreadable.set(name, places.add(fault.file));
        }
    }
    finish(dump, dumpFaults) {
        const incomplete = this.#incomplete(dumpFaults);
        const header = {
            format: indexFormat,
            ecosystem: this.#ecosystem,
            dump,
            records: this.#records,
            ...(this.#lastModified !== undefined && { lastModified: this.#lastModified }),
            ...(incomplete !== undefined && { incomplete }),
            faults: [...dumpFaults, ...this.#faults].slice(0, mostFaults),
        };
        return writeIndex(header, this.#advisories, this.#unreadable);
    }
    #incomplete([first]) {
        if (first)
            return `${this.#file} is damaged: ${first.message}`;
        if (this.#lost > 0)
            return `${this.#lost} records of ${this.#file} cannot be read`;
        return this.#records === 0 ? `${this.#file} has no advisory of ${this.#ecosystem}` : undefined;
    }
}
function faultOf(error, place) {
    if (!(error instanceof user_error_UserError))
        return unreadable('it is not valid JSON', place);
    return { rule: error.rule, message: error.message, remedy: error.details.remedy, file: place };
}

;// CONCATENATED MODULE: external "node:path"
const external_node_path_namespaceObject = require("node:path");
var external_node_path_default = /*#__PURE__*/__nccwpck_require__.n(external_node_path_namespaceObject);
;// CONCATENATED MODULE: external "node:fs/promises"
const promises_namespaceObject = require("node:fs/promises");
;// CONCATENATED MODULE: external "node:timers/promises"
const external_node_timers_promises_namespaceObject = require("node:timers/promises");
;// CONCATENATED MODULE: ./build/shared/files/src/shown.js
/** The path as one line of a message: control and line-breaking characters are written as escapes. */
function shown_shown(path) {
    return `"${path.replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/gu, escaped)}"`;
}
function escaped(character) {
    return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}

;// CONCATENATED MODULE: ./build/shared/files/src/fault.js


/** The operating system's code of an error (`ENOENT`), if it has one. Errors of another realm count too. */
function fault_codeOf(error) {
    if (typeof error !== 'object' || error === null || !('code' in error))
        return undefined;
    return typeof error.code === 'string' ? error.code : undefined;
}
/**
 * A refusal to read, as a fault that its user can mend. An error that is neither from the system nor a UserError is
 * thrown on.
 */
function fault_readFault(error, path) {
    if (error instanceof user_error_UserError)
        return error;
    const code = fault_codeOf(error);
    const at = { file: path };
    switch (code) {
        case undefined:
            throw error;
        case 'ENOENT':
        case 'ENOTDIR':
            return fault_notFound(path);
        case 'ELOOP':
        case 'EMLINK':
            return notAFile(path, 'a link');
        case 'EISDIR':
            return notAFile(path, 'a directory');
        case 'ENXIO':
        case 'EOPNOTSUPP':
            return notAFile(path, 'a socket or a device');
        case 'ERR_INVALID_ARG_VALUE':
            return new user_error_UserError('files/illegal-path', `${shown_shown(path)} is not a path: it contains a NUL character.`, {
                remedy: 'Remove the NUL character from the path.',
                at,
                cause: error,
            });
        case 'EACCES':
        case 'EPERM':
            return new user_error_UserError('files/unreadable', `${shown_shown(path)} cannot be read: permission denied (${code}).`, {
                remedy: 'Give the user that runs this job permission to read it.',
                at,
                cause: error,
            });
        default:
            return new user_error_UserError('files/unreadable', `${shown_shown(path)} cannot be read (${code}).`, {
                remedy: 'Check the disk and the path, then run the job again.',
                at,
                cause: error,
            });
    }
}
function fault_notFound(path, at = path) {
    return new user_error_UserError('files/not-found', `${shown_shown(path)} does not exist.`, {
        remedy: 'Correct the path, or add the file before this step runs.',
        at: { file: at },
    });
}
function notAFile(path, found) {
    return new user_error_UserError('files/not-a-file', `${shown_shown(path)} is ${found}, but a regular file is expected.`, {
        remedy: 'Put the file itself there, or name another path.',
        at: { file: path },
    });
}
function fault_notADirectory(path, at = path) {
    return new UserError('files/not-a-directory', `${shown(path)} is not a directory.`, {
        remedy: 'Name a directory.',
        at: { file: at },
    });
}
function fault_changedWhileReading(path) {
    return new user_error_UserError('files/changed-while-reading', `${shown_shown(path)} changed while it was being read.`, {
        remedy: 'Run this step when nothing writes to the file any more.',
        at: { file: path },
    });
}
function fault_tooLarge(path, size, maximumBytes) {
    return new UserError('files/too-large', `${shown(path)} has ${size} bytes; at most ${maximumBytes} are read.`, {
        remedy: 'Make the file smaller, or name the right file.',
        at: { file: path },
        properties: { size, maximum: maximumBytes },
    });
}

;// CONCATENATED MODULE: ./build/shared/files/src/atomic.js







/**
 * Writes the whole file or nothing: to a new file beside it, to the disk, then over the name. Makes the directory.
 * A link at the name is replaced, never followed. Throws `files/unwritable`.
 */
async function atomic_writeAtomically(file, content) {
    const directory = path.dirname(file);
    const draft = path.join(directory, `.${randomUUID()}.tmp`);
    try {
        await makeDirectory(directory);
        await writeDraft(draft, content);
        await replace(draft, file);
    }
    catch (error) {
        await rm(draft, { force: true }).catch(() => undefined);
        throw writeFault(error, file);
    }
    await syncDirectory(directory);
}
/**
 * Node's own recursive mkdir never ends where a directory cannot be made in one that exists, as in `/proc` (found on
 * 24.21).
 */
async function makeDirectory(directory) {
    const found = await stat(directory).catch(() => undefined);
    if (found?.isDirectory())
        return;
    const parent = path.dirname(directory);
    if (parent !== directory)
        await makeDirectory(parent);
    await mkdir(directory).catch(async (error) => {
        // Another process may have made it meanwhile; a file of that name is no directory.
        if (codeOf(error) !== 'EEXIST' || !(await stat(directory)).isDirectory())
            throw error;
    });
}
async function writeDraft(draft, content) {
    const handle = await open(draft, 'wx');
    try {
        await handle.writeFile(content);
        await handle.sync();
    }
    finally {
        await handle.close();
    }
}
/** Waits before each new try, in milliseconds: on Windows a virus scanner may hold a file for a moment. */
const patience = process.platform === 'win32' ? [10, 50, 200, 800] : [];
async function replace(draft, file) {
    for (const wait of patience) {
        try {
            await rename(draft, file);
            return;
        }
        catch (error) {
            if (!['EPERM', 'EACCES', 'EBUSY'].includes(codeOf(error) ?? ''))
                throw error;
            await setTimeout(wait);
        }
    }
    await rename(draft, file);
}
/** Makes the new name last over a power failure where the system can; Windows and some network disks cannot. */
async function syncDirectory(directory) {
    const handle = await open(directory, 'r').catch(() => undefined);
    await handle?.sync().catch(() => undefined);
    await handle?.close();
}
const reasons = {
    EACCES: ['permission denied', 'Give the user that runs this job permission to write there.'],
    EPERM: ['permission denied', 'Give the user that runs this job permission to write there.'],
    EROFS: ['the file system is read-only', 'Name a path on a writable disk.'],
    ENOSPC: ['the disk is full', 'Free space on the disk.'],
    EDQUOT: ['the quota is used up', 'Free space, or raise the quota.'],
    EFBIG: ['the file is too large for this system', 'Write less, or to another disk.'],
    EISDIR: ['a directory has that name', 'Remove the directory, or name another path.'],
    ENOTDIR: ['a part of the path is not a directory', 'Name a path whose parents are directories.'],
    EEXIST: ['a part of the path is not a directory', 'Name a path whose parents are directories.'],
    ENAMETOOLONG: ['the path is too long', 'Name a shorter path.'],
    ERR_INVALID_ARG_VALUE: ['the path contains a NUL character', 'Remove the NUL character.'],
};
function writeFault(error, file) {
    const code = codeOf(error);
    if (code === undefined)
        throw error;
    const [reason, remedy] = reasons[code] ?? [
        'the system refuses',
        'Check the disk and the path, then run the job again.',
    ];
    return new UserError('files/unwritable', `${shown(file)} cannot be written: ${reason} (${code}).`, {
        remedy,
        at: { file },
        cause: error,
    });
}

;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = require("node:fs");
;// CONCATENATED MODULE: ./build/shared/files/src/regular-file.js


/** Never through a link, never waiting for a FIFO. What Windows lacks is undefined there, which `|` takes for 0. */
const flags = external_node_fs_namespaceObject.constants.O_RDONLY | external_node_fs_namespaceObject.constants.O_NOFOLLOW | external_node_fs_namespaceObject.constants.O_NONBLOCK;
/** Opens a regular file that is not a link. Throws `files/not-found`, `files/not-a-file` or `files/unreadable`. */
function regular_file_openRegularFile(path) {
    try {
        const before = process.platform === 'win32' ? (0,external_node_fs_namespaceObject.lstatSync)(path) : undefined;
        if (before?.isSymbolicLink())
            throw notAFile(path, 'a link');
        return checkedFile(path, (0,external_node_fs_namespaceObject.openSync)(path, flags), before);
    }
    catch (error) {
        throw fault_readFault(error, path);
    }
}
function checkedFile(path, descriptor, before) {
    try {
        const stat = (0,external_node_fs_namespaceObject.fstatSync)(descriptor);
        if (!stat.isFile())
            throw notAFile(path, kindOf(stat));
        if (before && (before.ino !== stat.ino || before.dev !== stat.dev))
            throw fault_changedWhileReading(path);
        return { descriptor, stat };
    }
    catch (error) {
        (0,external_node_fs_namespaceObject.closeSync)(descriptor);
        throw error;
    }
}
/**
 * All bytes of an open file, in memory of a byte more than it has: where that stays unused, the file ends, since one gives
 * less than it is asked for at its end alone. Throws `files/unreadable` or `files/changed-while-reading`.
 */
function regular_file_readWhole(path, { descriptor, stat }, memory) {
    let length = 0;
    try {
        for (;;) {
            const more = readSync(descriptor, memory, length, memory.length - length, null);
            length += more;
            if (more === 0 || length >= stat.size)
                break;
        }
    }
    catch (error) {
        throw readFault(error, path);
    }
    if (length !== stat.size)
        throw changedWhileReading(path);
    return memory.subarray(0, length);
}
function kindOf(stat) {
    if (stat.isDirectory())
        return 'a directory';
    if (stat.isFIFO())
        return 'a FIFO';
    return 'a socket or a device';
}

;// CONCATENATED MODULE: ./build/shared/files/src/bounded.js



/**
 * The content of a regular file of at most `maximumBytes`. A link is refused: `resolveWithin` follows those that may be
 * followed.
 * Throws `files/too-large`, `files/not-found`, `files/unreadable`, `files/not-a-file` or `files/changed-while-reading`.
 */
function bounded_readBounded(path, maximumBytes) {
    return Promise.try(readNow, path, maximumBytes);
}
function readNow(path, maximumBytes) {
    const file = openRegularFile(path);
    try {
        if (file.stat.size > maximumBytes)
            throw tooLarge(path, file.stat.size, maximumBytes);
        return readWhole(path, file, Buffer.allocUnsafe(file.stat.size + 1));
    }
    catch (error) {
        throw readFault(error, path);
    }
    finally {
        closeSync(file.descriptor);
    }
}

;// CONCATENATED MODULE: ./build/shared/files/src/read-at.js


/** So many bytes from an offset of an open file; fewer when it has become shorter. Throws `files/unreadable`. */
function readAt(path, descriptor, offset, length) {
    const bytes = Buffer.allocUnsafe(length);
    try {
        let filled = 0;
        while (filled < length) {
            const read = (0,external_node_fs_namespaceObject.readSync)(descriptor, bytes, filled, length - filled, offset + filled);
            if (read === 0)
                break;
            filled += read;
        }
        return bytes.subarray(0, filled);
    }
    catch (error) {
        throw fault_readFault(error, path);
    }
}

;// CONCATENATED MODULE: ./build/shared/files/src/byte-source.js



/** Bytes in memory. */
function byte_source_memorySource(bytes) {
    return { size: bytes.length, read: (offset, length) => bytes.subarray(offset, offset + length) };
}
/** A part of a source. What lies outside the part cannot be read through it. */
function byte_source_partOf(source, start, size) {
    const end = Math.max(0, Math.min(size, source.size - start));
    return {
        size: end,
        read: (offset, length) => source.read(start + Math.min(offset, end), Math.max(0, Math.min(length, end - offset))),
    };
}
/**
 * An open regular file. A link as the last component is refused. Throws `files/not-found`, `files/not-a-file` or
 * `files/unreadable`. Close it.
 */
function openSource(path) {
    const { descriptor, stat } = regular_file_openRegularFile(path);
    return {
        size: stat.size,
        read: (offset, length) => readAt(path, descriptor, offset, Math.max(0, Math.min(length, stat.size - offset))),
        close() {
            (0,external_node_fs_namespaceObject.closeSync)(descriptor);
        },
    };
}

;// CONCATENATED MODULE: ./build/shared/files/src/links.js



/** Links that one path may pass, as in Linux (path_resolution(7)); more are taken for a cycle. */
const mostLinks = 40;
/**
 * Follows the components from the real directory `root`, and opens nothing outside it.
 * Throws `files/unreadable` when the system does not let us look.
 */
function links_follow(root, components) {
    const ahead = components.toReversed();
    let at = root;
    let stat;
    let last = { link: root, target: root };
    let links = 0;
    for (let name = ahead.pop(); name !== undefined; name = ahead.pop()) {
        if (name === '' || name === '.')
            continue;
        if (stat && !stat.isDirectory())
            return { kind: 'nothing' };
        if (name === '..') {
            if (at === root)
                return { kind: 'outside', ...last };
            at = path.dirname(at);
            continue;
        }
        const next = path.join(at, name);
        const found = look(next);
        if (!found)
            return { kind: 'nothing' };
        if (!found.isSymbolicLink()) {
            at = next;
            stat = found;
            continue;
        }
        last = { link: next, target: targetOf(next) };
        if (++links > mostLinks)
            return { kind: 'cycle', ...last };
        stat = undefined;
        if (!path.isAbsolute(last.target)) {
            ahead.push(...links_split(last.target).reverse());
            continue;
        }
        const inside = belowRoot(root, last.target);
        if (inside === undefined)
            return { kind: 'outside', ...last };
        at = root;
        ahead.push(...links_split(inside).reverse());
    }
    stat ??= look(at);
    if (!stat)
        return { kind: 'nothing' };
    return { kind: stat.isFile() ? 'file' : stat.isDirectory() ? 'directory' : 'other', path: at, size: stat.size };
}
/** What a link says behind the root, with its `..`, which mean something else behind a link. */
function belowRoot(root, target) {
    return target.startsWith(root + path.sep) ? target.slice(root.length) : links_within(root, target);
}
/**
 * The path relative to the root, or nothing when it is not in it; `''` is the root itself.
 * The root may go by another name, as `/tmp` does for `/private/tmp`.
 */
function links_within(root, target) {
    const relative = links_namedWithin(root, target);
    if (relative !== undefined)
        return relative;
    for (let above = path.resolve(target); above !== path.dirname(above); above = path.dirname(above)) {
        if (links_realOf(above) === root)
            return path.relative(above, target);
    }
    return undefined;
}
/** The same by name alone, without a look at the disk. */
function links_namedWithin(root, target) {
    const relative = path.relative(root, target);
    return relative === '..' || relative.startsWith(`..${path.sep}`) || path.isAbsolute(relative) ? undefined : relative;
}
/** That name with `/` on every system. */
function portableWithin(root, target) {
    return links_namedWithin(root, target)?.split(path.sep).join('/');
}
/** The path without links, if there is such a file. */
function links_realOf(file) {
    try {
        return realpathSync.native(file);
    }
    catch {
        return undefined;
    }
}
function look(file) {
    try {
        return lstatSync(file);
    }
    catch (error) {
        if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR')
            return undefined;
        throw readFault(error, file);
    }
}
function targetOf(link) {
    try {
        return readlinkSync(link);
    }
    catch (error) {
        throw readFault(error, link);
    }
}
/** The components of a path of this system. */
function links_split(file) {
    return file.split(path.sep === '\\' ? /[\\/]/ : '/');
}

;// CONCATENATED MODULE: ./build/shared/files/src/root.js








/** Throws `files/not-found`, `files/not-a-directory` or `files/unreadable`. The directory itself may be a link. */
async function root_openRoot(directory) {
    try {
        const real = await realpath(directory);
        if (!statSync(real).isDirectory())
            throw notADirectory(directory);
        return { path: real };
    }
    catch (error) {
        const code = codeOf(error);
        throw code === 'ENOTDIR' || code === 'ELOOP' ? notADirectory(directory) : readFault(error, directory);
    }
}
/**
 * The real absolute path of a portable name (`models/voice.onnx`). Links are followed as long as they stay in the root.
 * The spelling must be that of the disk, also where the system does not care, so that it works everywhere.
 * Throws `files/illegal-path`, `files/leaves-root`, `files/not-found` or `files/unreadable`.
 */
function root_resolveWithin(root, name) {
    return Promise.try(resolveNow, root, name);
}
function resolveNow(root, name) {
    const reason = checkPortablePath(name);
    if (reason !== undefined)
        throw illegalPath(root, name, reason);
    const found = follow(root.path, name.split('/'));
    const place = path.join(root.path, name);
    switch (found.kind) {
        case 'outside':
            throw root_leavesRoot(root, name, found);
        case 'nothing':
            throw notFound(name, place);
        case 'cycle':
            throw linkCycle(name, place, found);
        case 'file':
        case 'directory':
        case 'other':
            return spelledAsOnDisk(found.path, name, place);
    }
}
function spelledAsOnDisk(real, name, place) {
    const onDisk = realpathSync.native(real);
    if (onDisk === real)
        return real;
    throw new UserError('files/not-found', `${shown(name)} does not exist; the disk has ${shown(onDisk)}.`, {
        remedy: 'Spell the path exactly as on the disk: other systems tell upper from lower case.',
        at: { file: place },
    });
}
function illegalPath(root, name, reason) {
    return new UserError('files/illegal-path', `The path ${shown(name.slice(0, 200))} ${reason}.`, {
        remedy: 'Write a path relative to the directory, with "/" between names that every system allows.',
        at: { file: root.path },
    });
}
function linkCycle(name, place, { link }) {
    return new UserError('files/not-found', `${shown(name)} does not exist: the link ${shown(link)} leads back to itself.`, {
        remedy: 'Point the link at a file, or replace it by the file.',
        at: { file: place },
    });
}
/** Says which link leaves the root, and where it points. */
function root_leavesRoot(root, name, found) {
    const link = path.relative(root.path, found.link);
    return new UserError('files/leaves-root', `${shown(name)} leads out of ${shown(root.path)}: the link ${shown(link)} points to ${shown(found.target)}.`, {
        remedy: 'Replace the link by the file itself, or point it at a file inside the directory.',
        at: { file: path.join(root.path, name) },
        properties: { link, target: found.target },
    });
}

;// CONCATENATED MODULE: ./build/shared/files/src/glob/pattern.js




const longestPattern = 4096;
/**
 * The patterns that a relative glob stands for, one for each alternative of its braces.
 * Throws `files/illegal-pattern` with the reason. `at` is the directory that the pattern is for.
 */
function pattern_parseGlob(text, at) {
    checkGlob(text, at);
    const alternatives = expandBraces(text);
    if (!alternatives) {
        throw illegal(text, at, `its braces stand for more than ${mostAlternatives} alternatives`, 'Use * instead, or fewer alternatives.');
    }
    return alternatives.map((alternative) => {
        const names = alternative.split('/').filter((name) => name !== '' && name !== '.');
        if (names.includes('..'))
            throw illegal(text, at, 'it contains ".."', 'Name files below the directory.');
        const pattern = names.map(parseSegment);
        return pattern.at(-1)?.kind === 'globstar' ? pattern_everythingBelow(pattern.slice(0, -1)) : pattern;
    });
}
/** The pattern of all that is in the directories that the pattern matches, at any depth. */
function pattern_everythingBelow(pattern) {
    return [...pattern, { kind: 'globstar' }, parseSegment('*')];
}
/** The pattern that matches exactly this path, whatever characters its names contain. */
function pattern_literalPattern(names) {
    return names.filter((name) => name !== '' && name !== '.').map((name) => ({ kind: 'name', name }));
}
/** Whether the text contains characters that a glob gives a meaning. */
function pattern_hasMagic(text) {
    return /[*?[{]/.test(text);
}
function parseSegment(text) {
    if (text === '**')
        return { kind: 'globstar' };
    return /[*?[]/.test(text) ? { kind: 'wild', wildcard: parseWildcard(text) } : { kind: 'name', name: text };
}
function checkGlob(text, at) {
    if (text === '')
        throw illegal(text, at, 'it is empty', 'Remove the line, or write a pattern.');
    if (text.length > longestPattern) {
        throw illegal(text, at, `it is longer than ${longestPattern} characters`, 'Write several shorter patterns.');
    }
    if (text.includes('\0'))
        throw illegal(text, at, 'it contains a NUL character', 'Remove it.');
    if (text.includes('\\'))
        throw illegal(text, at, 'it contains a backslash', 'Use / between names, and [*] for a literal *.');
    if (text.startsWith('/') || /^[a-z]:/i.test(text))
        throw illegal(text, at, 'it is absolute', 'Write it relative to the directory.');
    if (text.includes('//'))
        throw illegal(text, at, 'it contains "//"', 'Write one / between names.');
    if (text.endsWith('/'))
        throw illegal(text, at, 'it names a directory', `Write ${text}** for all files in it.`);
    if (/[?*+@!]\(/.test(text)) {
        throw illegal(text, at, 'it contains an extended glob', 'Write {a,b} for alternatives, and [(] for a literal bracket.');
    }
    if (text.includes('[:'))
        throw illegal(text, at, 'it contains a named character class', 'Write the range, for example [a-z].');
}
function illegal(text, at, reason, remedy) {
    return new UserError('files/illegal-pattern', `The pattern ${shown(text.slice(0, 200))} cannot be used: ${reason}.`, {
        remedy,
        at: { file: at },
    });
}
/** Whether the segment, which is no globstar, matches one name of a path. */
function pattern_matchesName(segment, name, hidden) {
    if (segment.kind === 'name')
        return segment.name === name;
    if (hidden === 'named' && name.startsWith('.') && !namesTheDot(segment.wildcard))
        return false;
    return matchesWildcard(segment.wildcard, name);
}

;// CONCATENATED MODULE: external "node:buffer"
const external_node_buffer_namespaceObject = require("node:buffer");
;// CONCATENATED MODULE: ./build/shared/files/src/directory.js





/** What Node puts where the bytes of a name are not UTF-8. */
const replacement = '\u{FFFD}';
/**
 * The entries of a directory, in the order of the system.
 * Throws `files/unreadable`, and `files/illegal-name` when a name is not UTF-8: it could not be opened under the name
 * shown.
 */
function directory_readDirectory(directory) {
    const { entries, illegal } = directory_readLegalNames(directory);
    const [broken] = illegal;
    if (!broken)
        return entries;
    throw new UserError('files/illegal-name', `The directory ${shown(directory)} contains a name that is not UTF-8: bytes ${broken.toString('hex')}.`, { remedy: 'Rename the file.', at: { file: directory } });
}
/** The entries of a directory whose names are UTF-8, and the bytes of the others' names. Throws `files/unreadable`. */
function directory_readLegalNames(directory) {
    try {
        const entries = readdirSync(directory, { withFileTypes: true });
        if (!entries.some(({ name }) => name.includes(replacement)))
            return { entries, illegal: [] };
        const illegal = readdirSync(directory, { encoding: 'buffer' }).filter((name) => !isUtf8(name));
        // A legal name that looks like one of them is left out with it: no entry tells which of the two it is.
        const broken = new Set(illegal.map((name) => name.toString('utf8')));
        return { entries: entries.filter(({ name }) => !broken.has(name)), illegal };
    }
    catch (error) {
        throw codeOf(error) === 'ENOTDIR' ? notADirectory(directory) : readFault(error, directory);
    }
}
/** Entries that one walk visits unless it is told otherwise. */
const directory_mostEntries = 1_000_000;
function directory_tooManyEntries(directory, limit) {
    return new UserError('files/too-many', `${shown(directory)} contains more than ${limit} files and directories.`, {
        remedy: 'Name a smaller directory, or exclude what need not be read.',
        at: { file: directory },
    });
}

;// CONCATENATED MODULE: ./build/shared/files/src/pace.js

/** Longest time that synchronous work holds the thread, in milliseconds. */
const turn = 10;
function pace_startPace() {
    let since = performance.now();
    return {
        due: () => performance.now() - since > turn,
        rest: async () => {
            await (0,external_node_timers_promises_namespaceObject.setImmediate)();
            since = performance.now();
        },
    };
}

;// CONCATENATED MODULE: ./build/shared/files/src/glob/progress.js

function progress_begin(patterns) {
    return new Map(Array.from(patterns, (pattern) => [pattern, new Set(reach(pattern, 0))]));
}
/** One name further down. */
function progress_advance(progress, name, hidden) {
    return step(progress, (pattern, at) => {
        const segment = pattern[at];
        if (!segment)
            return [];
        if (segment.kind !== 'globstar')
            return matchesName(segment, name, hidden) ? reach(pattern, at + 1) : [];
        return hidden === 'named' && name.startsWith('.') ? [] : reach(pattern, at);
    });
}
/** One name further down, only where a pattern says that very name. */
function progress_advanceLiterally(progress, name) {
    return step(progress, (pattern, at) => {
        const segment = pattern[at];
        return segment?.kind === 'name' && segment.name === name ? reach(pattern, at + 1) : [];
    });
}
/** The patterns that have come to their end. */
function progress_complete(progress) {
    return [...progress].filter(([pattern, positions]) => positions.has(pattern.length)).map(([pattern]) => pattern);
}
/** Whether a pattern matches everything that is below. */
function progress_takesAll(progress) {
    return [...progress].some(([pattern, positions]) => {
        const last = pattern.at(-1);
        const any = last?.kind === 'wild' && last.wildcard.every((token) => token.kind === 'star');
        return any && pattern.at(-2)?.kind === 'globstar' && positions.has(pattern.length - 2);
    });
}
function step(progress, next) {
    const further = new Map();
    for (const [pattern, positions] of progress) {
        const reached = new Set();
        for (const at of positions)
            for (const position of next(pattern, at))
                reached.add(position);
        if (reached.size > 0)
            further.set(pattern, reached);
    }
    return further;
}
/** The position, and those behind it that a globstar reaches by standing for no directory. */
function reach(pattern, at) {
    const positions = [at];
    while (pattern[at]?.kind === 'globstar')
        positions.push(++at);
    return positions;
}

;// CONCATENATED MODULE: ./build/shared/files/src/glob/search.js









/**
 * The files in the root that a pattern matches and no pattern excludes; patterns are anchored. Reads only directories
 * that a pattern can lead to. A link to a file of the root counts as that file; a link to a directory is followed only
 * where a pattern says its name.
 * Throws `files/leaves-root` for a link that matches but leaves the root, `files/unreadable`, `files/illegal-name`,
 * `files/too-many`.
 */
async function search_search(root, include, exclude) {
    const matches = [];
    const passedOver = [];
    const places = [startPlace(root, include, exclude)];
    const pace = startPace();
    let visited = 0;
    for (let place = places.pop(); place; place = places.pop()) {
        if (place.include.size === 0 || takesAll(place.exclude))
            continue;
        for (const entry of readDirectory(place.path)) {
            if (++visited > mostEntries)
                throw tooManyEntries(root.path, mostEntries);
            if (pace.due())
                await pace.rest();
            const found = examine(root, place, entry);
            if (!found)
                continue;
            if ('patterns' in found)
                matches.push(found);
            else if ('found' in found)
                passedOver.push(found);
            else
                places.push(found);
        }
    }
    return { matches, passedOver };
}
/** What an entry gives: a file that matches, a directory to look into, something to pass over, or nothing. */
function examine(root, parent, entry) {
    const child = enter(parent, entry.name);
    if (child.include.size === 0)
        return undefined;
    if (entry.isDirectory())
        return child;
    if (entry.isFile())
        return matchOf(child, child.path);
    return entry.isSymbolicLink() ? examineLink(root, parent, child) : passOver(child, 'a device, FIFO or socket');
}
function examineLink(root, parent, link) {
    const found = follow(root.path, split(path.relative(root.path, link.path)));
    const named = advanceLiterally(parent.include, path.basename(link.path));
    if (found.kind === 'file')
        return matchOf(link, found.path);
    if (found.kind === 'directory' && named.size > 0)
        return { ...link, path: found.path, include: named };
    if (found.kind === 'directory')
        return passOver(link, 'a link to a directory');
    const matters = named.size > 0 || complete(link.include).length > 0;
    if (found.kind === 'outside' && matters && !isExcluded(link))
        throw leavesRoot(root, link.name, found);
    return passOver(link, found.kind === 'other' ? 'a device, FIFO or socket' : 'a link that leads nowhere');
}
function passOver(place, found) {
    if (complete(place.include).length === 0 || isExcluded(place))
        return undefined;
    return { name: place.name, path: place.path, found };
}
/** An anchored pattern begins with the names of an absolute directory. */
function search_anchor(directory, pattern) {
    return [...literalPattern(split(directory)), ...pattern];
}
function startPlace(root, include, exclude) {
    const names = split(root.path).filter((name) => name !== '');
    const enterAll = (patterns, hidden) => names.reduce((progress, name) => advance(progress, name, hidden), begin(patterns));
    return { name: '', path: root.path, include: enterAll(include, 'named'), exclude: enterAll(exclude, 'matched') };
}
function enter(place, name) {
    return {
        name: place.name === '' ? name : `${place.name}/${name}`,
        path: path.join(place.path, name),
        include: advance(place.include, name, 'named'),
        exclude: advance(place.exclude, name, 'matched'),
    };
}
function isExcluded(place) {
    return complete(place.exclude).length > 0;
}
function matchOf(found, file) {
    const patterns = complete(found.include);
    if (patterns.length === 0 || isExcluded(found))
        return undefined;
    try {
        return { name: found.name, path: file, size: lstatSync(file).size, patterns };
    }
    catch (error) {
        if (codeOf(error) === 'ENOENT')
            return undefined;
        throw readFault(error, file);
    }
}

;// CONCATENATED MODULE: ./build/shared/files/src/glob/glob.js




/**
 * The files of the root that a pattern matches, sorted by UTF-8 bytes of the name: the same on every system,
 * case-sensitive, with `/`.
 *
 * - `*`, `?`, `[a-z]`, `[!a-z]` stay within one name; `**` as a whole name stands for any directories; `{a,b}` and
 *   `{1..3}` as in bash.
 * - Hidden names must be named with their dot.
 * - A pattern that begins with `!` takes away its matches, hidden ones and all that is in a directory too, wherever it
 *   stands in the list.
 * - A pattern that is the path of an existing file matches that file, whatever characters it contains.
 * - A link to a file of the root is reported as that file, `path` being its real path.
 *
 * Throws `files/illegal-pattern`, `files/leaves-root`, `files/unreadable`, `files/illegal-name` or `files/too-many`.
 */
async function glob(root, patterns) {
    const [taken, added] = [patterns.filter(glob_takesAway), patterns.filter((pattern) => !glob_takesAway(pattern))];
    if (added.length === 0 && taken.length > 0)
        throw glob_nothingAdded(root.path);
    const include = added.flatMap((pattern) => glob_readings(root.path, pattern));
    const exclude = taken.flatMap((pattern) => glob_exclusions(root.path, pattern.slice(1)));
    const { matches } = await search(root, include, exclude);
    return matches
        .map(({ name, path, size }) => ({ name, path, kind: 'file', size }))
        .sort((a, b) => inByteOrder(a.name, b.name));
}
/** An extended glob `!(a)` is none: it is refused later. */
function glob_takesAway(pattern) {
    return /^!(?!\()/.test(pattern);
}
/** Both ways to read a pattern: as a glob and, since names may look like globs, as the very path. */
function glob_readings(directory, pattern) {
    const globs = parseGlob(pattern, directory);
    const literal = hasMagic(pattern) ? [literalPattern(pattern.split('/'))] : [];
    return [...globs, ...literal].map((reading) => anchor(directory, reading));
}
/**
 * What is taken away, a directory with all that is in it. It is read as a glob only: a file must not hide others by its
 * name.
 */
function glob_exclusions(directory, pattern) {
    return parseGlob(pattern, directory)
        .flatMap((reading) => [reading, everythingBelow(reading)])
        .map((reading) => anchor(directory, reading));
}
function glob_nothingAdded(directory) {
    return new UserError('files/no-match', 'The patterns name no file: all of them begin with "!", which only takes away.', {
        remedy: 'Add a pattern that names files, for example **/*.',
        at: { file: directory },
    });
}

;// CONCATENATED MODULE: ./build/shared/files/src/glob/glob-paths.js











/**
 * The files that the lines of an input name: real absolute paths, each once, sorted by UTF-8 bytes. A line is a glob
 * relative to the working directory or an absolute path or glob; `!` takes away. The directory that a line starts from
 * is a root that nothing may leave.
 * Throws `files/no-match` for a line that names no file, `files/not-a-file` for what matches and is none, and what `glob` and `openRoot` throw.
 */
async function globPaths(workingDirectory, lines) {
    const working = await openRoot(workingDirectory);
    const added = await Promise.all(lines.filter((text) => !takesAway(text)).map((text) => placeLine(working, workingDirectory, text)));
    const taken = lines.filter(takesAway).map((text) => startOf(working, text.slice(1)));
    if (added.length === 0 && taken.length > 0)
        throw nothingAdded(workingDirectory);
    const exclude = taken.flatMap(({ directory, pattern }) => exclusions(directory, pattern));
    const found = new Set();
    for (const group of Map.groupBy(added, (line) => line.root.path).values()) {
        for (const file of await searchLines(group, exclude, workingDirectory))
            found.add(file);
    }
    return [...found].sort(inByteOrder);
}
async function searchLines(lines, exclude, at) {
    const [first] = lines;
    if (!first)
        return [];
    const lineOf = new Map();
    for (const line of lines)
        for (const pattern of line.patterns)
            lineOf.set(pattern, line);
    const { matches, passedOver } = await search(first.root, lineOf.keys(), exclude);
    const [strange] = passedOver;
    if (strange)
        throw glob_paths_notAFile(strange);
    const matched = new Set(matches.flatMap((match) => match.patterns.map((pattern) => lineOf.get(pattern))));
    const unmatched = lines.find((line) => !matched.has(line));
    if (unmatched)
        throw noMatch(unmatched.text, at);
    return matches.map((match) => match.path);
}
async function placeLine(working, given, text) {
    const { directory, pattern } = startOf(working, text);
    if (directory === working.path)
        return { text, root: working, patterns: readings(directory, pattern) };
    const file = existingFile(text);
    if (file !== undefined && !hasMagic(text))
        return fileLine(text, file);
    try {
        const root = await openRoot(directory);
        return { text, root, patterns: readings(root.path, pattern) };
    }
    catch (error) {
        const missing = ['files/not-found', 'files/not-a-directory'];
        throw error instanceof UserError && missing.includes(error.rule) ? noMatch(text, given) : error;
    }
}
/** A file that is named by its absolute path, outside the working directory, may be a link: its user said so. */
function fileLine(text, file) {
    const directory = path.dirname(file);
    return { text, root: { path: directory }, patterns: [anchor(directory, literalPattern([path.basename(file)]))] };
}
function existingFile(file) {
    try {
        return statSync(file).isFile() ? realpathSync.native(file) : undefined;
    }
    catch (error) {
        if (['ENOENT', 'ENOTDIR', 'ELOOP'].includes(codeOf(error) ?? ''))
            return undefined;
        throw readFault(error, file);
    }
}
/** The directory from which a line is searched, and the rest of the line as a glob under it. */
function startOf(working, text) {
    if (!path.isAbsolute(text))
        return { directory: working.path, pattern: text };
    const inWorking = within(working.path, text);
    if (inWorking !== undefined)
        return { directory: working.path, pattern: withSlashes(inWorking) || '.' };
    const directory = namedDirectory(text);
    return { directory: realOf(directory) ?? directory, pattern: withSlashes(path.relative(directory, text)) };
}
/** The deepest directory that is named without a glob. */
function namedDirectory(text) {
    let directory = path.dirname(path.resolve(text));
    while (hasMagic(directory))
        directory = path.dirname(directory);
    return directory;
}
/** What this system writes with its own separator, as globs write it. */
function withSlashes(file) {
    return path.sep === '\\' ? file.replaceAll('\\', '/') : file;
}
/** Nothing that was asked for is passed over in silence. */
function glob_paths_notAFile({ name, path: file, found }) {
    return new UserError('files/not-a-file', `${shown(name)} is matched and is no file: found ${found}.`, {
        remedy: 'Take it away with a line that begins with "!", name what the link leads to, or remove it.',
        at: { file },
    });
}
function noMatch(text, at) {
    return new UserError('files/no-match', `The line ${shown(text)} names no file.`, {
        remedy: 'Correct the pattern; all files of a directory are written directory/**.',
        at: { file: at },
    });
}

;// CONCATENATED MODULE: ./build/shared/files/src/locate.js






/**
 * `resolveWithin` for many names, in their order; what is wrong with one is a value. `walked` is what a walk of the same
 * root found, by name: the system is not asked again about plain files that are among it, which for many files is several times
 * faster.
 */
async function locate(root, names, walked = new Map()) {
    const pace = startPace();
    const located = [];
    for (const name of names) {
        const found = walked.get(name);
        // A walk shows names as the disk spells them, also such as no other system allows.
        if (found?.kind === 'file' && checkPortablePath(name) === undefined)
            located.push({ path: found.path });
        else
            located.push(await locateOne(root, name));
        if (pace.due())
            await pace.rest();
    }
    return located;
}
async function locateOne(root, name) {
    try {
        const path = await resolveWithin(root, name);
        return { path, size: lstatSync(path).size };
    }
    catch (error) {
        return error instanceof UserError ? error : readFault(error, name);
    }
}

;// CONCATENATED MODULE: ./build/shared/files/src/program-digest.js



/**
 * SHA-256 over the scripts and grammars of a program's folders and the version of Node: what one program concluded is
 * worth nothing to another one. Undefined when there are none, as when it runs from source: then no two runs are known to
 * be of the same program.
 */
async function programDigest(folders) {
    const digest = createHash('sha256').update(`${process.version}\n`);
    let files = 0;
    for (const folder of folders) {
        for (const name of (await readdir(folder)).filter((file) => /\.(?:js|cjs|wasm)$/.test(file)).sort()) {
            const content = createHash('sha256').update(await readFile(nodePath.join(folder, name)));
            digest.update(`${name}\n${content.digest('hex')}\n`);
            files++;
        }
    }
    return files === 0 ? undefined : digest.digest('hex');
}

;// CONCATENATED MODULE: ./build/shared/files/src/read/digest.js

/** Digests that Node computes itself; a worker's script can offer more by other names. */
const digest_knownDigests = {
    sha256: () => streaming('sha256'),
    blake2b: () => streaming('blake2b512'),
    md5: () => streaming('md5'),
    /** As git names a file (git, "Git Objects"). */
    'git-sha1': (size) => streaming('sha1', `blob ${size}\0`),
};
function streaming(algorithm, first = '') {
    const hash = (0,external_node_crypto_namespaceObject.createHash)(algorithm).update(first);
    return {
        update: (block) => {
            hash.update(block);
        },
        digest: () => hash.digest('hex'),
    };
}
/** One digest for each part of a file, in their order. An empty file has no part. */
class digest_PartDigests {
    #start;
    #partSize;
    #digests = [];
    #part;
    #filled = 0;
    /** `partSize` in bytes; the last part may be shorter. */
    constructor(start, partSize) {
        this.#start = start;
        this.#partSize = partSize;
    }
    update(block) {
        for (let at = 0; at < block.length;) {
            this.#part ??= this.#start(this.#partSize);
            const bytes = block.subarray(at, at + this.#partSize - this.#filled);
            this.#part.update(bytes);
            at += bytes.length;
            this.#filled += bytes.length;
            if (this.#filled === this.#partSize)
                this.#finishPart();
        }
    }
    /** Once. */
    digests() {
        this.#finishPart();
        return this.#digests;
    }
    #finishPart() {
        if (this.#part)
            this.#digests.push(this.#part.digest());
        this.#part = undefined;
        this.#filled = 0;
    }
}

;// CONCATENATED MODULE: ./build/shared/files/src/read/identity.js


/** The present state of a file, without reading it. Never follows a link. Throws `files/not-found`, `files/unreadable`. */
function identityOf(path) {
    try {
        return identify(lstatSync(path, { bigint: true }));
    }
    catch (error) {
        throw readFault(error, path);
    }
}
/** The state of an open file. */
function identityOfOpen(descriptor) {
    return identify((0,external_node_fs_namespaceObject.fstatSync)(descriptor, { bigint: true }));
}
function sameIdentity(a, b) {
    return (a.device === b.device &&
        a.inode === b.inode &&
        a.size === b.size &&
        a.changed === b.changed &&
        a.modified === b.modified);
}
function identify({ dev, ino, size, ctimeNs, mtimeNs }) {
    return {
        device: String(dev),
        inode: String(ino),
        size: String(size),
        changed: String(ctimeNs),
        modified: String(mtimeNs),
    };
}

;// CONCATENATED MODULE: ./build/shared/files/src/read/kept-source.js


/**
 * The bytes of an open file, of which some are in memory still: what lies within one kept piece costs no read of the disk.
 * Reading throws `files/unreadable`.
 */
function keptSource(path, descriptor, size, kept) {
    const [head] = kept;
    // The whole of a small file, whose inspection reads pieces by the dozen.
    if (head?.start === 0 && head.bytes.length === size)
        return byte_source_memorySource(head.bytes);
    return {
        size,
        read(offset, length) {
            const end = Math.min(size, offset + length);
            const piece = kept.find(({ start, bytes }) => start <= offset && end <= start + bytes.length);
            if (piece)
                return piece.bytes.subarray(offset - piece.start, Math.max(0, end - piece.start));
            return readAt(path, descriptor, offset, Math.max(0, end - offset));
        },
    };
}

;// CONCATENATED MODULE: ./build/shared/files/src/read/window.js
/** Bytes at the start of a file that are kept for inspection. A file that is not longer is in memory as a whole. */
const window_headSize = 1024 * 1024;
/**
 * Bytes that are read at once behind the head: two such blocks fit the processor's cache, and larger ones are not faster
 * (measured: 256 KiB to 1 MiB alike).
 */
const blockSize = 256 * 1024;
/**
 * The memory of one reader, used again for every file: the head of the file, and behind it two blocks filled in turn, so
 * that at the end of the file at least its last 256 KiB are there.
 */
class window_Window {
    #head = { start: 0, length: 0, memory: Buffer.allocUnsafeSlow(window_headSize) };
    /** All of them, the head first. */
    #areas = [this.#head];
    #current = this.#head;
    /** Made when a file is longer than the head. */
    #blocks;
    /** Forgets all bytes. */
    restart() {
        this.#current = this.#head;
        for (const area of this.#areas)
            area.length = 0;
    }
    /** Where the next bytes of the file are to be written, at most so many as a block has. */
    space() {
        if (this.#current.length === this.#current.memory.length)
            this.#turn();
        const { memory, length } = this.#current;
        return memory.subarray(length, length + blockSize);
    }
    /** Takes note that so many bytes have been written to the space, and returns them. */
    fill(bytes) {
        const { memory, length } = this.#current;
        this.#current.length += bytes;
        return memory.subarray(length, length + bytes);
    }
    /** The start of the head, whose bytes are forgotten: for who reads a small file at once. At most `headSize`. */
    start(length) {
        this.restart();
        return this.#head.memory.subarray(0, length);
    }
    kept() {
        const kept = [];
        for (const { start, length, memory } of this.#areas) {
            if (length > 0)
                kept.push({ start, bytes: memory.subarray(0, length) });
        }
        return kept;
    }
    #turn() {
        const [one, other] = (this.#blocks ??= this.#newBlocks());
        const next = this.#current === one ? other : one;
        next.start = this.#current.start + this.#current.length;
        next.length = 0;
        this.#current = next;
    }
    #newBlocks() {
        const blocks = [newBlock(), newBlock()];
        this.#areas.push(...blocks);
        return blocks;
    }
}
function newBlock() {
    return { start: 0, length: 0, memory: Buffer.allocUnsafeSlow(blockSize) };
}

;// CONCATENATED MODULE: ./build/shared/files/src/read/file-reader.js






const nothing = Buffer.alloc(0);
/**
 * Reads one file from its start to its end, block by block, so that its user can report progress or stop in between.
 * Reading is synchronous: per block that is several times faster than a stream. The window may be used again when the
 * file is closed.
 */
class file_reader_FileReader {
    #path;
    #file;
    #window;
    #hash;
    #size = 0;
    #atEnd = false;
    /** Whoever opened the file closes it. */
    constructor(path, file, window) {
        this.#path = path;
        this.#file = file;
        this.#window = window;
        window.restart();
        this.#hash = file.stat.size < window_headSize ? undefined : (0,external_node_crypto_namespaceObject.createHash)('sha256');
    }
    /**
     * The next bytes, valid until the next call; none at the end. Throws `files/unreadable` or
     * `files/changed-while-reading`.
     */
    next() {
        if (this.#atEnd)
            return nothing;
        const space = this.#window.space();
        const block = this.#window.fill(this.#read(space));
        this.#size += block.length;
        // A file gives less than it was asked for at its end alone: asking once more would double the calls for a small one.
        this.#atEnd = block.length < space.length && this.#size === this.#file.stat.size;
        if (this.#size > this.#file.stat.size)
            throw fault_changedWhileReading(this.#path);
        this.#hash?.update(block);
        return block;
    }
    /** The digest, once `next` has returned nothing. Throws `files/changed-while-reading`. */
    finish() {
        if (this.#size !== this.#file.stat.size)
            throw fault_changedWhileReading(this.#path);
        this.requireUnchanged();
        return { path: this.#path, size: this.#size, sha256: this.#hash?.digest('hex') ?? this.#hashSmall() };
    }
    /** All bytes of the file; what has been kept of them is not read again. Valid as long as the file is open. */
    source() {
        return keptSource(this.#path, this.#file.descriptor, this.#size, this.#window.kept());
    }
    /** Throws `files/changed-while-reading` when somebody has written to a file that is not in memory as a whole. */
    requireUnchanged() {
        if (!this.#hash)
            return;
        const { size, mtimeMs, ctimeMs } = (0,external_node_fs_namespaceObject.fstatSync)(this.#file.descriptor);
        const { stat } = this.#file;
        if (size !== stat.size || mtimeMs !== stat.mtimeMs || ctimeMs !== stat.ctimeMs)
            throw fault_changedWhileReading(this.#path);
    }
    identity() {
        return identityOfOpen(this.#file.descriptor);
    }
    /** Throws `files/changed-while-reading` when the file is not in that state any more. */
    requireIdentity(identity) {
        if (!sameIdentity(this.identity(), identity))
            throw fault_changedWhileReading(this.#path);
    }
    #read(space) {
        try {
            return (0,external_node_fs_namespaceObject.readSync)(this.#file.descriptor, space, 0, space.length, null);
        }
        catch (error) {
            throw fault_readFault(error, this.#path);
        }
    }
    /** A small file is kept as a whole; hashing it at once is faster. */
    #hashSmall() {
        const [head] = this.#window.kept();
        return (0,external_node_crypto_namespaceObject.hash)('sha256', head?.bytes ?? '', 'hex');
    }
}

;// CONCATENATED MODULE: ./build/shared/files/src/read/hash-here.js






/**
 * Hashes one regular file in this thread, with bounded memory, and lets timers run. Never follows a link.
 * Throws `files/not-found`, `files/not-a-file`, `files/unreadable` or `files/changed-while-reading`, and the signal's
 * reason.
 */
function hashFile(path, options = {}) {
    return hashPaced(path, new window_Window(), pace_startPace(), options);
}
/**
 * Hashes the files in this thread, one after the other, and yields each with its digest or with what is wrong with it.
 */
async function* hash_here_hashHere(files, options) {
    const window = new Window();
    const pace = startPace();
    for (const file of files) {
        yield [file, await hashOrFault(file.path, window, pace, options)];
        if (pace.due())
            await pace.rest();
    }
}
async function hashOrFault(path, window, pace, options) {
    try {
        return await hashPaced(path, window, pace, options);
    }
    catch (error) {
        options.signal?.throwIfAborted();
        return readFault(error, path);
    }
}
async function hashPaced(path, window, pace, options) {
    options.signal?.throwIfAborted();
    const file = regular_file_openRegularFile(path);
    try {
        const reader = new file_reader_FileReader(path, file, window);
        for (let block = reader.next(); block.length > 0; block = reader.next()) {
            options.onProgress?.(block.length);
            if (!pace.due())
                continue;
            await pace.rest();
            options.signal?.throwIfAborted();
        }
        return reader.finish();
    }
    finally {
        (0,external_node_fs_namespaceObject.closeSync)(file.descriptor);
    }
}

;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = require("node:os");
;// CONCATENATED MODULE: ./build/shared/files/src/read/faults.js


/** The thread died over this file, and not over its content. */
function faults_readingStopped(path, cause) {
    return new UserError('files/hashing-stopped', `${shown(path)} was not read to its end: its worker thread died.`, {
        remedy: 'Run the job again; if it happens again, give the runner more memory.',
        at: { file: path },
        cause,
    });
}
/** The inspection of this file's content ended its thread. */
function faults_inspectionEnded(path, { reason, cause }, { deadline, memory }) {
    const reasons = {
        deadline: ['files/inspection-too-long', `took longer than ${deadline / 1000} s`],
        memory: ['files/inspection-too-large', `needed more than ${memory} MiB of memory`],
        death: ['files/inspection-failed', 'ended its thread'],
    };
    const [rule, what] = reasons[reason];
    return new UserError(rule, `Judging the content of ${shown(path)} ${what}.`, {
        remedy: 'Treat the file as unsafe: sound files are judged in a fraction of that.',
        at: { file: path },
        properties: { deadline, memory },
        cause,
    });
}
/** Nobody inspected this file's content, since others had used up the patience. */
function faults_inspectionGivenUp(path, ended) {
    return new UserError('files/inspection-given-up', `The content of ${shown(path)} was not judged, since judging ${ended} other files took too long or too much memory.`, { remedy: 'Remove those files first.', at: { file: path } });
}

;// CONCATENATED MODULE: ./build/shared/files/src/read/messages.js

function messages_toFault({ rule, message, details }) {
    const { remedy, at, properties } = details;
    return { rule, message, remedy, ...(at && { at }), ...(properties && { properties }) };
}
function fromFault({ rule, message, ...details }) {
    return new UserError(rule, message, details);
}
function messages_received(path, outcome) {
    if ('fault' in outcome)
        return fromFault(outcome.fault);
    const { size, sha256, digests, parts, identity, inspection } = outcome;
    const reading = { path, size, sha256 };
    if (digests)
        reading.digests = digests;
    if (parts)
        reading.parts = parts;
    if (identity)
        reading.identity = identity;
    if (inspection)
        reading.inspection = 'fault' in inspection ? fromFault(inspection.fault) : inspection.content;
    return reading;
}

;// CONCATENATED MODULE: ./build/shared/files/src/read/reading-worker.js



/** What sound files never need. */
const reading_worker_usualLimits = { deadline: 60_000, memory: 192 };
/** How often the deadline is looked at, in milliseconds. */
const watchEvery = 100;
/** One worker thread that reads one batch of files at a time, and is ended when it takes too long over one of them. */
class reading_worker_ReadingWorker {
    #thread;
    #activity = new Activity();
    #limits;
    #events;
    #finish;
    #reason = 'death';
    #cause;
    #end;
    /** `entry` is the absolute path of a script that calls `serveReading`. */
    constructor(entry, limits, scratch) {
        this.#limits = limits;
        const workerData = { activity: this.#activity.shared, ...(scratch !== undefined && { scratch }) };
        this.#thread = new Worker(entry, {
            workerData,
            resourceLimits: { maxOldGenerationSizeMb: limits.memory, maxYoungGenerationSizeMb: youngGeneration },
        });
        this.#thread.on('message', (reply) => {
            if ('progress' in reply)
                this.#events?.onProgress(reply.progress);
            else if ('answers' in reply)
                for (const one of JSON.parse(reply.answers))
                    this.#events?.onAnswer(one);
            else
                this.#finish?.(undefined);
        });
        this.#thread.on('error', (cause) => {
            this.#cause = cause;
            if (codeOf(cause) === 'ERR_WORKER_OUT_OF_MEMORY')
                this.#reason = 'memory';
        });
        this.#thread.on('exit', (code) => {
            const cause = this.#cause ?? new Error(`the worker ended with code ${code}`);
            this.#end = { reason: this.#reason, ...this.#activity.now(), cause };
            this.#finish?.(this.#end);
        });
    }
    /** Reads the files, and tells of each reading. Returns why the thread ended, if it did before it had read all. */
    async read(tasks, events) {
        if (this.#end)
            return this.#end;
        this.#events = events;
        const watch = setInterval(this.#watch(), watchEvery);
        try {
            return await new Promise((resolve) => {
                this.#finish = resolve;
                this.#post({ files: tasks });
            });
        }
        finally {
            clearInterval(watch);
            this.#finish = undefined;
        }
    }
    /** Loads what files of which so much is wanted will need. */
    prepare(wanted) {
        this.#post({ prepare: wanted });
    }
    async close() {
        await this.#thread.terminate();
    }
    #post(batch) {
        this.#thread.postMessage(batch);
    }
    /** Ends the thread when it has inspected the same file for longer than allowed. */
    #watch() {
        let seen = this.#activity.now();
        let since = performance.now();
        return () => {
            const { id, phase } = this.#activity.now();
            if (phase !== 'inspecting' || id !== seen.id || phase !== seen.phase) {
                seen = { id, phase };
                since = performance.now();
            }
            else if (performance.now() - since > this.#limits.deadline) {
                this.#reason = 'deadline';
                void this.#thread.terminate();
            }
        };
    }
}
/** For short-lived objects, in MiB: less than Node's 48, since many workers have it. */
const youngGeneration = 12;

;// CONCATENATED MODULE: ./build/shared/files/src/read/pool.js





/** One per available processor, and not more than any disk keeps busy. */
function mostReaders() {
    return Math.min(availableParallelism(), 8);
}
/** Inspections that may end their thread before no more files are inspected: it bounds the time of the whole. */
const mostEnded = 20;
/** Reads files in worker threads. A thread that an inspection ended is replaced; one that died otherwise is not. */
class pool_ReadingPool {
    #files;
    #options;
    #limits;
    #queue;
    #workers;
    #outcomes;
    #inspectionFaults = new Map();
    #running = new Set();
    #events = {
        onProgress: (bytes) => this.#options.onProgress?.(bytes),
        onAnswer: ({ id, outcome }) => {
            this.#settle(id, received(this.#files[id - 1]?.path ?? '', outcome));
        },
    };
    #ended = 0;
    constructor(files, options) {
        this.#files = files;
        this.#options = options;
        this.#limits = options.limits ?? usualLimits;
        this.#queue = new Queue(files);
        this.#outcomes = files.map(() => undefined);
        this.#workers = this.#queue.workers(options.concurrency ?? mostReaders());
    }
    /** Reads until there is nothing left, or no worker. Throws the reason of the signal when that is raised. */
    async run() {
        const { signal } = this.#options;
        signal?.throwIfAborted();
        const stop = () => void this.#close();
        signal?.addEventListener('abort', stop);
        try {
            await Promise.all(Array.from({ length: this.#workers }, () => this.#work()));
            signal?.throwIfAborted();
        }
        finally {
            signal?.removeEventListener('abort', stop);
            await this.#close();
        }
    }
    /** What became of a file; nothing when no worker was left to read it. */
    outcomeOf(index) {
        return this.#outcomes[index];
    }
    async #work() {
        while (this.#queue.length > 0 && !this.#options.signal?.aborted) {
            const end = await this.#drain();
            if (end?.phase !== 'inspecting')
                return;
        }
    }
    /** Reads with one worker until the queue is empty or the thread ends. */
    async #drain() {
        const worker = this.#start();
        try {
            for (let batch = this.#next(); batch.length > 0; batch = this.#next()) {
                const end = await worker.read(batch, this.#events);
                if (this.#options.signal?.aborted)
                    return undefined;
                if (end)
                    return this.#accountFor(end, batch);
            }
            return undefined;
        }
        finally {
            this.#running.delete(worker);
            const closed = worker.close();
            // The end of a thread takes 10 to 20 ms, in which what was read can be judged.
            if (!this.#options.ready?.has(worker))
                await closed;
        }
    }
    #start() {
        const { worker: script, scratch, ready } = this.#options;
        const worker = ready?.take() ?? new ReadingWorker(script, this.#limits, scratch);
        this.#running.add(worker);
        return worker;
    }
    #next() {
        const batch = this.#queue.next(this.#workers);
        return this.#ended < mostEnded ? batch : batch.map((task) => this.#giveUp(task));
    }
    #giveUp(task) {
        return this.#withoutInspection(task, inspectionGivenUp(task.path, this.#ended));
    }
    #withoutInspection({ inspectAs, ...task }, reason) {
        if (inspectAs !== undefined)
            this.#inspectionFaults.set(task.id, reason);
        return task;
    }
    /** Finds the file to blame; the others that the thread has not answered go back into the queue. */
    #accountFor(end, batch) {
        const open = batch.filter(({ id }) => this.outcomeOf(id - 1) === undefined);
        const blamed = open.find(({ id }) => id === end.id) ?? open[0];
        for (const task of open.toReversed())
            if (task !== blamed)
                this.#queue.putBack(task);
        if (!blamed)
            return end;
        if (end.phase === 'inspecting') {
            this.#ended++;
            this.#queue.putBack(this.#withoutInspection(blamed, inspectionEnded(blamed.path, end, this.#limits)));
        }
        else {
            this.#settle(blamed.id, readingStopped(blamed.path, end.cause));
        }
        return end;
    }
    #settle(id, outcome) {
        const fault = this.#inspectionFaults.get(id);
        this.#outcomes[id - 1] = fault && 'sha256' in outcome ? { ...outcome, inspection: fault } : outcome;
    }
    async #close() {
        await Promise.all([...this.#running].map((worker) => worker.close()));
    }
}

;// CONCATENATED MODULE: ./build/shared/files/src/read/hash-files.js


/** From this size on, in bytes, a file is worth a message to a worker. */
const largeFile = (/* unused pure expression or super */ null && (1024 * 1024));
/** From this sum of large files on, in bytes, the start of a worker (about 30 ms) pays. */
const worthWorkers = 50_000_000;
/**
 * Hashes all the files: large ones in worker threads, largest first, small ones in this thread meanwhile.
 * Outcomes are in the order of the files; what is wrong with one file is a value and stops no other.
 * `onProgress` is told of newly hashed bytes. Throws the reason of the signal when that is raised.
 */
async function hashFiles(files, options = {}) {
    const { worker } = options;
    const large = files.filter(({ size }) => size >= largeFile);
    const total = large.reduce((sum, { size }) => sum + size, 0);
    const outcomes = new Map();
    if (worker === undefined || total < worthWorkers)
        await hashInThisThread(files, outcomes, options);
    else
        await hashWithWorkers(files, large, outcomes, { ...options, worker });
    return files.map((file) => outcomes.get(file)).filter((outcome) => outcome !== undefined);
}
/** What is left when all workers have died is hashed in this thread. */
async function hashWithWorkers(files, large, outcomes, options) {
    const pool = new ReadingPool(large.map(({ path, size }) => ({ path, size })), options);
    const small = files.filter(({ size }) => size < largeFile);
    await Promise.all([hashInThisThread(small, outcomes, options), pool.run()]);
    for (const [index, file] of large.entries()) {
        const outcome = pool.outcomeOf(index);
        if (outcome)
            outcomes.set(file, outcome);
    }
    const left = large.filter((file) => !outcomes.has(file));
    await hashInThisThread(left, outcomes, options);
}
async function hashInThisThread(files, outcomes, options) {
    for await (const [file, outcome] of hashHere(files, options))
        outcomes.set(file, outcome);
}

;// CONCATENATED MODULE: ./build/shared/files/src/read/read-files.js


/**
 * Reads every file once, in worker threads, for all that is wanted of it: largest first, small ones together.
 * Outcomes are in the order of the files; what is wrong with one file, or with its content, is a value and stops no
 * other. An inspection that takes too long or too much memory is ended. Throws the reason of the signal when that is
 * raised.
 */
async function readFiles(files, options) {
    const pool = new ReadingPool(files, options);
    await pool.run();
    return files.map(({ path }, index) => pool.outcomeOf(index) ?? readingStopped(path, new Error('no worker thread was left')));
}

;// CONCATENATED MODULE: ./build/shared/files/src/read/ready-readers.js

/**
 * Threads that start, and load what they will need, while their user still finds out which files there are to read. Close
 * them, used or not.
 */
class ReadyReaders {
    #all;
    #waiting;
    /** `worker` is the absolute path of a script that calls `serveReading`; `wanted` is what will be asked of it. */
    constructor(worker, count, wanted) {
        this.#all = Array.from({ length: count }, () => new ReadingWorker(worker, usualLimits));
        this.#waiting = [...this.#all];
        for (const reader of this.#all)
            reader.prepare(wanted);
    }
    /** One that nobody has; whoever takes it closes it, and need not wait for its end. */
    take() {
        return this.#waiting.pop();
    }
    has(reader) {
        return this.#all.includes(reader);
    }
    /** Waits for the end of all. */
    async close() {
        this.#waiting.length = 0;
        await Promise.all(this.#all.map((reader) => reader.close()));
    }
}

;// CONCATENATED MODULE: ./build/shared/files/src/read/read-file.js











/**
 * Takes all that is wanted of a file by one read of it. What is wrong with the content, or with its inspection, is a value.
 * Throws `files/not-found`, `files/not-a-file`, `files/unreadable`, `files/too-large` or `files/changed-while-reading`.
 */
function read_file_readFile(path, wanted, skills, window, observer) {
    const file = openRegularFile(path);
    try {
        const { size } = file.stat;
        if (wanted.mostBytes !== undefined && size > wanted.mostBytes)
            throw tooLarge(path, size, wanted.mostBytes);
        const readIt = size < headSize && isUsual(wanted) ? readAtOnce : readInBlocks;
        return readIt(path, file, wanted, skills, window, observer);
    }
    finally {
        closeSync(file.descriptor);
    }
}
/** Whether nothing but the SHA-256 and the content is asked for, as of most files. */
function isUsual({ digests, parts, identify }) {
    return (digests === undefined || digests.length === 0) && parts === undefined && identify !== true;
}
/** A small file as a whole, of which models have thousands. */
function readAtOnce(path, file, { inspectAs }, skills, window, observer) {
    const { size } = file.stat;
    const bytes = readWhole(path, file, window.start(size + 1));
    observer.onProgress(size);
    const sha256 = hash('sha256', bytes, 'hex');
    if (inspectAs === undefined)
        return { size, sha256 };
    observer.onInspection();
    return { size, sha256, inspection: inspect(path, inspectAs, memorySource(bytes), skills) };
}
function readInBlocks(path, file, wanted, skills, window, observer) {
    const reader = new FileReader(path, file, window);
    const identity = wanted.identify ? reader.identity() : undefined;
    const further = startDigests(wanted, skills, file.stat.size);
    for (let block = reader.next(); block.length > 0; block = reader.next()) {
        for (const digest of further.all)
            digest.update(block);
        observer.onProgress(block.length);
    }
    const { size, sha256 } = reader.finish();
    const reading = { size, sha256, ...further.results() };
    if (wanted.inspectAs !== undefined) {
        observer.onInspection();
        reading.inspection = inspect(path, wanted.inspectAs, reader.source(), skills);
        reader.requireUnchanged();
    }
    if (identity)
        reader.requireIdentity((reading.identity = identity));
    return reading;
}
function startDigests({ digests = [], parts }, skills, size) {
    if (digests.length === 0 && !parts)
        return noDigests;
    const named = [...new Set(digests)].map((name) => ({ name, digest: read_file_startOf(name, skills)(size) }));
    const ofParts = parts && new PartDigests(read_file_startOf(parts.digest, skills), parts.size);
    const all = [...named.map(({ digest }) => digest), ...(ofParts ? [ofParts] : [])];
    return {
        all,
        results: () => ({
            ...(named.length > 0 && {
                digests: Object.fromEntries(named.map(({ name, digest }) => [name, digest.digest()])),
            }),
            ...(ofParts && { parts: ofParts.digests() }),
        }),
    };
}
const noDigests = { all: [], results: () => ({}) };
function read_file_startOf(name, { digests }) {
    const start = Object.hasOwn(digests, name) ? digests[name] : undefined;
    if (start)
        return start;
    throw new Error(`this worker has no digest ${name}`);
}
function inspect(path, name, source, skills) {
    try {
        if (!skills.inspect)
            throw new Error('this worker inspects nothing');
        return { content: skills.inspect(name, source) };
    }
    catch (cause) {
        return { fault: toFault(cause instanceof UserError ? cause : inspectionFailed(path, cause)) };
    }
}
function inspectionFailed(path, cause) {
    return new UserError('files/inspection-failed', `The content of ${shown(path)} could not be judged: ${String(cause)}.`, {
        remedy: 'Treat the file as unsafe, and report this: it is a bug.',
        at: { file: path },
        cause,
    });
}

;// CONCATENATED MODULE: ./build/shared/files/src/read/serve.js







/** The whole program of a worker thread of `hashFiles`: answers its requests until it is terminated. */
function serveHashing() {
    serveReading({});
}
/** The whole program of a worker thread of `readFiles`: answers its requests until it is terminated. */
function serveReading(load) {
    if (!parentPort)
        throw new Error('serveReading runs in a worker thread only');
    const server = new Server(parentPort, load);
    parentPort.on('message', (batch) => {
        void ('prepare' in batch ? server.learn(batch.prepare) : server.answer(batch.files));
    });
}
/** Bytes between two messages of progress. */
const progressStep = (/* unused pure expression or super */ null && (16 * 1024 * 1024));
/** Longest time that answers are held back, in milliseconds: a thread that is ended loses no more than that. */
const holdBack = 20;
class Server {
    #port;
    #load;
    #window = new Window();
    #data = workerData;
    #activity = new Activity(this.#data.activity);
    #skills = { digests: knownDigests };
    #observer = {
        onProgress: (bytes) => {
            this.#unreported += bytes;
            if (this.#unreported >= progressStep)
                this.#reportProgress();
        },
        onInspection: () => {
            this.#activity.beginInspection();
        },
    };
    #unreported = 0;
    #held = [];
    #heldSince = 0;
    constructor(port, load) {
        this.#port = port;
        this.#load = load;
    }
    async answer(tasks) {
        this.#heldSince = performance.now();
        for (const task of tasks) {
            this.#activity.begin('reading', task.id);
            if (!this.#isSkilled(task))
                await this.learn(task);
            this.#answerOne(task);
        }
        this.#activity.begin('idle', 0);
        this.#release();
        this.#post({ done: true });
    }
    /** Apart from the batch, which is left and entered again too often to be compiled well. */
    #answerOne(task) {
        this.#held.push({ id: task.id, outcome: this.#read(task) });
        if (performance.now() - this.#heldSince > holdBack)
            this.#release();
    }
    #read(task) {
        const { path } = task;
        try {
            return readFile(path, task, this.#skills, this.#window, this.#observer);
        }
        catch (error) {
            return { fault: toFault(readFault(error, path)) };
        }
    }
    #isSkilled(wanted) {
        return (wanted.inspectAs === undefined || this.#skills.inspect !== undefined) && !this.#lacksDigest(wanted);
    }
    #lacksDigest({ digests = [], parts }) {
        if (digests.length === 0 && !parts)
            return false;
        const known = (name) => Object.hasOwn(this.#skills.digests, name);
        return !digests.every(known) || (parts !== undefined && !known(parts.digest));
    }
    /** Loads what files of which so much is wanted need. */
    async learn(wanted) {
        if (this.#lacksDigest(wanted))
            this.#skills.digests = { ...knownDigests, ...(await this.#load.digests?.()) };
        if (wanted.inspectAs === undefined || this.#skills.inspect)
            return;
        const inspect = await this.#load.inspect?.(this.#data.scratch);
        if (inspect)
            this.#skills.inspect = inspect;
    }
    #release() {
        this.#reportProgress();
        if (this.#held.length > 0)
            this.#post({ answers: JSON.stringify(this.#held) });
        this.#held = [];
        this.#heldSince = performance.now();
    }
    #reportProgress() {
        if (this.#unreported > 0)
            this.#post({ progress: this.#unreported });
        this.#unreported = 0;
    }
    #post(reply) {
        this.#port.postMessage(reply);
    }
}

;// CONCATENATED MODULE: ./build/shared/files/src/sealed-file.js




/** Bytes before what is sealed: the MAC in hexadecimal, and a line feed. */
const sealLength = 65;
/** What a sealed file holds, if its first line is the HMAC-SHA256 of all that follows; nothing is made of it before. */
async function readSealed(file, { key, purpose, largest }) {
    try {
        const content = await readBounded(file, largest);
        const body = content.subarray(sealLength);
        const mac = Buffer.from(content.subarray(0, sealLength - 1).toString('latin1'));
        const expected = Buffer.from(macOf(key, purpose, body));
        return mac.length === expected.length && timingSafeEqual(mac, expected) ? body : 'forged';
    }
    catch (error) {
        if (error instanceof UserError)
            return error.rule === 'files/not-found' ? 'missing' : 'unreadable';
        throw error;
    }
}
/** Replaces the file as a whole: who reads it at the same time sees the old one or the new one. Throws `files/unwritable`. */
async function writeSealed(file, body, { key, purpose }) {
    await writeAtomically(file, Buffer.concat([Buffer.from(`${macOf(key, purpose, body)}\n`), body]));
}
function macOf(key, purpose, body) {
    return createHmac('sha256', key).update(`${purpose}\n`).update(body).digest('hex');
}

;// CONCATENATED MODULE: ./build/shared/files/src/walk.js








/**
 * All that is in the root, sorted by UTF-8 bytes of the name. Links are reported and never followed.
 * A file that vanishes during the walk is left out. Throws `files/unreadable`, `files/illegal-name` or
 * `files/too-many`.
 */
async function walk(root, options = {}) {
    const entries = [];
    const pace = startPace();
    for (const entry of await walkNames(root, options)) {
        const size = sizeOf(entry);
        if (size !== undefined)
            entries.push({ ...entry, size });
        if (pace.due())
            await pace.rest();
    }
    return entries;
}
/** The same without the sizes, for which the system must be asked about each file: whoever opens all of them learns them then. */
async function walkNames(root, options = {}) {
    const { under, skip = () => false, maximumEntries = mostEntries } = options;
    const first = under === undefined ? { path: root.path, name: '' } : await directoryWithin(root, under);
    const directories = [first];
    const entries = [];
    const pace = startPace();
    for (let directory = directories.pop(); directory; directory = directories.pop()) {
        const above = directory.name === '' ? '' : `${directory.name}/`;
        const place = directory.path.endsWith(path.sep) ? directory.path : directory.path + path.sep;
        // Sorted runs of short names make the sort of all whole names several times faster.
        for (const found of sortByName(entriesOf(directory.path, above, options))) {
            const name = above + found.name;
            if (skip(name))
                continue;
            const entry = describe(root, name, place + found.name, found);
            if (!entry)
                continue;
            if (entries.push(entry) > maximumEntries)
                throw tooManyEntries(first.path, maximumEntries);
            if (entry.kind === 'directory')
                directories.push(entry);
            if (pace.due())
                await pace.rest();
        }
    }
    return sortByName(entries);
}
function entriesOf(directory, above, { onIllegalName }) {
    if (!onIllegalName)
        return readDirectory(directory);
    const { entries, illegal } = readLegalNames(directory);
    for (const bytes of illegal)
        onIllegalName(above + bytes.toString('utf8'), bytes);
    return entries;
}
async function directoryWithin(root, under) {
    const real = await resolveWithin(root, under);
    if (!lstatSync(real).isDirectory())
        throw notADirectory(under, real);
    return { path: real, name: under };
}
/** Nothing when the file has vanished. */
function sizeOf({ kind, path: file }) {
    if (kind !== 'file')
        return 0;
    try {
        return lstatSync(file).size;
    }
    catch (error) {
        if (codeOf(error) === 'ENOENT')
            return undefined;
        throw readFault(error, file);
    }
}
function describe(root, name, file, found) {
    if (found.isFile())
        return { name, path: file, kind: 'file' };
    if (found.isDirectory())
        return { name, path: file, kind: 'directory' };
    if (!found.isSymbolicLink())
        return { name, path: file, kind: 'other' };
    try {
        return { name, path: file, kind: 'link', link: describeLink(root, file) };
    }
    catch (error) {
        if (codeOf(error) === 'ENOENT')
            return undefined;
        throw readFault(error, file);
    }
}
function describeLink(root, file) {
    const target = readlinkSync(file);
    const found = follow(root.path, split(path.relative(root.path, file)));
    if (found.kind === 'outside')
        return { target, leavesRoot: true, resolves: 'nothing' };
    const surrounds = found.kind === 'directory' && namedWithin(found.path, file) !== undefined;
    return { target, leavesRoot: false, resolves: surrounds ? 'cycle' : found.kind };
}

;// CONCATENATED MODULE: ./build/shared/files/src/index.js
























;// CONCATENATED MODULE: ./build/actions/sbom/src/advisories/offline/loose-dump.js





/** Records that lie in a folder as files. `files` are relative to the folder of dumps, with `/`, in code-unit order. */
function openLooseDump(folder, files, file) {
    const read = (name) => readRecordFile(external_node_path_default().join(folder, name));
    return {
        file,
        digest() {
            const hash = (0,external_node_crypto_namespaceObject.createHash)('sha256');
            for (const name of files) {
                const bytes = (0,external_node_crypto_namespaceObject.createHash)('sha256').update(read(name)).digest('hex');
                hash.update(`${name}\0${bytes}\n`);
            }
            return Promise.resolve(hash.digest('hex'));
        },
        *records() {
            for (const name of files)
                yield { place: name, text: () => read(name).toString('utf8') };
        },
        faults: () => [],
        close() {
            // Each file is open only while it is read.
        },
    };
}
function readRecordFile(file) {
    const source = openSource(file);
    try {
        if (source.size > largestRecord) {
            throw new user_error_UserError('sbom/advisories-broken', `A record has ${source.size} bytes, and at most ${largestRecord} are read.`, {
                remedy: 'Leave out what is no record of OSV.',
            });
        }
        return source.read(0, source.size);
    }
    finally {
        source.close();
    }
}

;// CONCATENATED MODULE: external "node:zlib"
const external_node_zlib_namespaceObject = require("node:zlib");
;// CONCATENATED MODULE: ./build/shared/archives/src/archive.js

/** An archive, or an entry of one, that cannot be read: its rule is one of `archive/…`, `zip/…`, `tar/…`, `asar/…`. */
class archive_ArchiveError extends user_error_UserError {
    constructor({ rule, message, remedy }) {
        super(rule, message, { remedy });
        this.name = 'ArchiveError';
    }
}

;// CONCATENATED MODULE: ./build/shared/archives/src/faults.js

/** More of one archive are not told: a hostile one could have millions. */
const faults_most = 100;
const faults_packAgain = 'Pack the archive again from its files, or do not use it.';
/** Collects what is wrong with one archive. */
class faults_Faults {
    list = [];
    #format;
    constructor(format) {
        this.#format = format;
    }
    add(rule, message, offset) {
        if (this.list.length >= faults_most)
            return;
        const place = offset === undefined ? {} : { offset };
        this.list.push({ rule: `${this.#format}/${rule}`, message, remedy: faults_packAgain, ...place });
    }
}
function faults_corrupt(message) {
    return new archive_ArchiveError({ rule: 'archive/corrupt', message, remedy: faults_packAgain });
}

;// CONCATENATED MODULE: ./build/shared/archives/src/names.js

/** Longest part of a name that a message repeats, in UTF-16 units. */
const longest = 200;
/** The name as a part of a message. */
function names_quoted(name) {
    return shown_shown(name.length > longest ? `${name.slice(0, longest)}…` : name);
}
/** Why unpacking under this name could write outside of the folder, or nothing. Completes "the name …". */
function unsafeName(name) {
    if (name === '')
        return 'is empty';
    if (/\p{Cc}/u.test(name))
        return 'contains a control character';
    if (name.startsWith('/'))
        return 'is absolute';
    if (/^[a-z]:/i.test(name))
        return 'begins with a drive letter';
    if (name.includes('\\'))
        return 'contains a backslash';
    if (name.split('/').includes('..'))
        return 'contains ".."';
    return undefined;
}
/** Reports names that lead out of the folder, and names that stand for two files. */
function names_checkNames(entries, faults) {
    const seen = new Set();
    for (const { name, offset, kind, target } of entries) {
        const reason = unsafeName(name);
        if (reason !== undefined)
            faults.add('unsafe-name', `The name ${names_quoted(name)} ${reason}.`, offset);
        const plain = name.replace(/\/+$/, '');
        if (seen.has(plain) && kind !== 'directory') {
            faults.add('duplicate-name', `${names_quoted(name)} stands in the archive twice: programs differ in which one they read.`, offset);
        }
        seen.add(plain);
        if (kind === 'link' && target !== undefined && leaves(name, target)) {
            faults.add('link-leaves', `The link ${names_quoted(name)} points out of the archive, to ${names_quoted(target)}.`, offset);
        }
    }
}
function leaves(name, target) {
    if (unsafeName(target.replaceAll('..', 'x')) !== undefined)
        return true;
    let depth = name.split('/').filter((part) => part !== '' && part !== '.').length - 1;
    for (const part of target.split('/')) {
        if (part === '..')
            depth--;
        else if (part !== '' && part !== '.')
            depth++;
        if (depth < 0)
            return true;
    }
    return false;
}

;// CONCATENATED MODULE: ./build/shared/archives/src/asar/header.js



/** Larger headers are refused: this one has room for about half a million files. In bytes. */
const largest = (/* unused pure expression or super */ null && (64 * 1024 * 1024));
/** The length of the JSON, when the four numbers in front of it fit each other (electron/asar, Chromium's Pickle). */
function jsonLength(source) {
    const head = source.read(0, 16);
    if (head.length < 16 || head.readUInt32LE(0) !== 4)
        return undefined;
    const headerSize = head.readUInt32LE(4);
    const payload = head.readUInt32LE(8);
    const length = head.readUInt32LE(12);
    const fits = headerSize === payload + 4 && payload >= length + 4 && payload < length + 8;
    return fits && 8 + headerSize <= source.size ? length : undefined;
}
function isAsar(source) {
    return jsonLength(source) !== undefined && source.read(16, 1)[0] === 0x7b;
}
/** Throws `asar/header`. */
function header_readAsarHeader(source) {
    const length = jsonLength(source);
    if (length === undefined)
        throw badHeader('does not begin with four sizes that fit each other');
    if (length > largest)
        throw badHeader(`has a header of ${length} bytes; at most ${largest} are read`);
    const bytes = source.read(16, length);
    if (!isUtf8(bytes))
        throw badHeader('has a header that is not UTF-8');
    const files = header_filesOf(parse(bytes.toString('utf8')));
    if (files === undefined)
        throw badHeader('has a header without "files"');
    return { files, contentOffset: 8 + source.read(4, 4).readUInt32LE(0) };
}
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        throw badHeader('has a header that is not JSON');
    }
}
/** The listing of a directory node. */
function header_filesOf(node) {
    const files = header_isRecord(node) ? node['files'] : undefined;
    return header_isRecord(files) ? files : undefined;
}
function header_isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function badHeader(reason) {
    return new ArchiveError({ rule: 'asar/header', message: `The asar file ${reason}.`, remedy: packAgain });
}

;// CONCATENATED MODULE: ./build/shared/archives/src/asar/integrity.js


const digest = /^[0-9a-f]{64}$/;
/** Nothing when there is none, or it is not of the one kind that Electron knows. */
function integrity_integrityOf(value) {
    if (!isRecord(value) || value['algorithm'] !== 'SHA256')
        return undefined;
    const { hash, blockSize } = value;
    const blocks = value['blocks'];
    if (typeof hash !== 'string' || !digest.test(hash))
        return undefined;
    if (typeof blockSize !== 'number' || !Number.isSafeInteger(blockSize) || blockSize < 4096)
        return undefined;
    return isDigests(blocks) ? { hash, blockSize, blocks } : undefined;
}
function isDigests(value) {
    return Array.isArray(value) && value.every((block) => typeof block === 'string' && digest.test(block));
}
/** Whether the content is what the archive's header says of it, as a whole and block by block. Reads all of it. */
function fitsIntegrity(content, { hash, blockSize, blocks }) {
    const whole = createHash('sha256');
    const found = [];
    const piece = 1024 * 1024;
    for (let start = 0; start < content.size; start += blockSize) {
        const block = createHash('sha256');
        const end = Math.min(start + blockSize, content.size);
        for (let at = start; at < end; at += piece) {
            const bytes = content.read(at, Math.min(piece, end - at));
            whole.update(bytes);
            block.update(bytes);
        }
        found.push(block.digest('hex'));
    }
    // electron/asar hashes an empty file as one empty block.
    if (found.length === 0 && blocks.length === 1)
        found.push(createHash('sha256').digest('hex'));
    return (whole.digest('hex') === hash && found.length === blocks.length && found.every((at, index) => at === blocks[index]));
}

;// CONCATENATED MODULE: ./build/shared/archives/src/asar/asar.js






const asar_mostEntries = 500_000;
const deepest = 128;
/**
 * An Electron app's archive (electron/asar, lib/filesystem.ts): a tree in JSON, then the content of all files. The sizes
 * and hashes of unpacked files are there too. Throws `asar/header` or `asar/too-many`.
 */
function readAsar(source) {
    const { files, contentOffset } = readAsarHeader(source);
    const content = partOf(source, contentOffset, source.size);
    const faults = new Faults('asar');
    const entries = [];
    const folders = [{ path: '', node: { files }, depth: 0 }];
    for (let folder = folders.pop(); folder; folder = folders.pop()) {
        const { path, depth } = folder;
        for (const [name, node] of Object.entries(filesOf(folder.node) ?? {})) {
            const inner = path === '' ? name : `${path}/${name}`;
            if (name.includes('/'))
                faults.add('unsafe-name', `The name ${quoted(inner)} has a "/" where one component is expected.`);
            const entry = asar_describe(content, inner, node, faults);
            if (entries.push(entry) > asar_mostEntries)
                throw tooMany(`more than ${asar_mostEntries} files`);
            if (entry.kind !== 'directory')
                continue;
            if (depth === deepest)
                throw tooMany(`folders more than ${deepest} deep`);
            folders.push({ path: inner, node, depth: depth + 1 });
        }
    }
    checkNames(entries, faults);
    checkOverlap(entries, faults);
    return { entries, faults: faults.list };
}
function asar_describe(content, name, node, faults) {
    const plain = { name, size: 0, offset: 0, executable: false };
    const unreadable = () => {
        throw corrupt(`${quoted(name)} has no bytes in the archive.`);
    };
    if (filesOf(node))
        return { ...plain, kind: 'directory', open: unreadable };
    if (!isRecord(node))
        return refuse();
    if (typeof node['link'] === 'string')
        return { ...plain, kind: 'link', target: node['link'], open: unreadable };
    const size = node['size'];
    if (typeof size !== 'number' || !Number.isSafeInteger(size) || size < 0)
        return refuse();
    const integrity = integrityOf(node['integrity']);
    const file = { ...plain, size, executable: node['executable'] === true, ...(integrity && { integrity }) };
    if (node['unpacked'] === true)
        return { ...file, kind: 'outside', open: unreadable };
    const offset = typeof node['offset'] === 'string' && /^\d{1,15}$/.test(node['offset']) ? Number(node['offset']) : Number.NaN;
    if (!(offset + size <= content.size))
        return refuse();
    return { ...file, kind: 'file', offset, open: () => partOf(content, offset, size) };
    function refuse() {
        faults.add('entry', `${quoted(name)} has no size and offset inside the archive.`);
        return { ...plain, kind: 'other', open: unreadable };
    }
}
/** Files of the same content may share all their bytes, as newer packers store them; parts may not. */
function checkOverlap(entries, faults) {
    const files = entries
        .filter(({ kind, size }) => kind === 'file' && size > 0)
        .sort((a, b) => a.offset - b.offset || a.size - b.size);
    let end = 0;
    let previous;
    for (const file of files) {
        const same = previous?.offset === file.offset && previous.size === file.size;
        if (file.offset < end && !same)
            faults.add('overlap', `${quoted(file.name)} shares bytes with another file.`, file.offset);
        end = Math.max(end, file.offset + file.size);
        previous = file;
    }
}
function tooMany(found) {
    return new ArchiveError({ rule: 'asar/too-many', message: `The asar file has ${found}.`, remedy: packAgain });
}

;// CONCATENATED MODULE: ./build/shared/archives/src/budget.js

/** Bytes that are unpacked, counted again when they are unpacked again: about 40 seconds of work. */
const defaultBytes = 4 * 1024 ** 3;
function budget_startBudget(bytes = defaultBytes) {
    let left = bytes;
    return {
        spend(spent) {
            left -= spent;
            if (left < 0) {
                throw new archive_ArchiveError({
                    rule: 'archive/too-large',
                    message: `More than ${bytes} bytes have to be unpacked to read it.`,
                    remedy: 'Ship the content unpacked, or split it.',
                });
            }
        },
    };
}

;// CONCATENATED MODULE: ./build/shared/archives/src/deflate/bit-reader.js

const windowBytes = 64 * 1024;
/** Bits of a source, lowest first (RFC 1951, section 3.1.1). */
class BitReader {
    /** Bits taken from the source and not used, lowest first. */
    hold = 0;
    /** How many of them. */
    held = 0;
    #source;
    #window = Buffer.alloc(0);
    #start = 0;
    #at = 0;
    constructor(source, offset) {
        this.#source = source;
        this.#start = offset;
    }
    /** Holds at least so many bits, at most 16. Past the end of the source they are zeros, which `take` refuses. */
    need(bits) {
        while (this.held < bits) {
            if (this.#at === this.#window.length && !this.#refill())
                return;
            this.hold |= (this.#window[this.#at++] ?? 0) << this.held;
            this.held += 8;
        }
    }
    drop(bits) {
        if (bits > this.held)
            throw faults_corrupt('The deflate stream ends in the middle.');
        this.hold >>>= bits;
        this.held -= bits;
    }
    take(bits) {
        this.need(bits);
        const value = this.hold & ((1 << bits) - 1);
        this.drop(bits);
        return value;
    }
    /** Forgets the rest of the current byte, and gives back whole bytes. */
    align() {
        this.drop(this.held & 7);
        this.#at -= this.held >> 3;
        this.hold = 0;
        this.held = 0;
        if (this.#at < 0)
            this.seek({ byte: this.#start + this.#at, hold: 0, held: 0 });
    }
    /** Copies whole bytes, after `align`. Returns how many; fewer only at the end of the source. */
    copy(target, at, length) {
        let copied = 0;
        while (copied < length) {
            if (this.#at === this.#window.length && !this.#refill())
                break;
            const part = this.#window.copy(target, at + copied, this.#at, this.#at + length - copied);
            copied += part;
            this.#at += part;
        }
        return copied;
    }
    position() {
        return { byte: this.#start + this.#at, hold: this.hold, held: this.held };
    }
    seek({ byte, hold, held }) {
        this.#window = Buffer.alloc(0);
        this.#start = byte;
        this.#at = 0;
        this.hold = hold;
        this.held = held;
    }
    #refill() {
        this.#start += this.#window.length;
        this.#at = 0;
        this.#window = this.#source.read(this.#start, windowBytes);
        return this.#window.length > 0;
    }
}

;// CONCATENATED MODULE: ./build/shared/archives/src/deflate/huffman.js

/** The canonical code of these lengths (RFC 1951, section 3.2.2). A length of 0 is an unused symbol. */
function huffman_codeOf(lengths) {
    const counts = new Uint16Array(16);
    for (const length of lengths)
        counts[length] = (counts[length] ?? 0) + 1;
    counts[0] = 0;
    let bits = 0;
    let free = 1;
    const next = new Uint16Array(17);
    for (let length = 1; length <= 15; length++) {
        free = free * 2 - (counts[length] ?? 0);
        if (free < 0)
            throw faults_corrupt('The deflate stream has a code with more symbols than its lengths allow.');
        if (counts[length])
            bits = length;
        next[length + 1] = ((next[length] ?? 0) + (counts[length] ?? 0)) << 1;
    }
    // As zlib: an incomplete code is allowed only when it is empty or has a single symbol of one bit.
    if (free > 0 && bits > 1)
        throw faults_corrupt('The deflate stream has a code with fewer symbols than its lengths need.');
    const table = new Uint16Array(1 << bits);
    lengths.forEach((length, symbol) => {
        if (length === 0)
            return;
        const code = next[length] ?? 0;
        next[length] = code + 1;
        fill(table, reversed(code, length), 1 << length, (symbol << 4) | length);
    });
    return { bits, table };
}
function fill(table, from, step, entry) {
    for (let at = from; at < table.length; at += step)
        table[at] = entry;
}
function reversed(code, length) {
    let result = 0;
    for (let bit = 0; bit < length; bit++)
        result |= ((code >> bit) & 1) << (length - 1 - bit);
    return result;
}
/** The lengths of the fixed code (section 3.2.6). */
function fixedLengths() {
    const literals = new Uint8Array(288).fill(8, 0, 144).fill(9, 144, 256).fill(7, 256, 280).fill(8, 280);
    return { literals, distances: new Uint8Array(32).fill(5) };
}

;// CONCATENATED MODULE: ./build/shared/archives/src/deflate/inflater.js



const historyBytes = 32 * 1024;
const chunkBytes = 128 * 1024;
/** The longest match of one symbol. */
const longestMatch = 258;
/** What a block costs beside its bytes, as bytes of work: a hostile stream has blocks without any. */
const codedBlockCost = 4096;
const storedBlockCost = 64;
const lengthBase = [3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258]; // prettier-ignore
const lengthBits = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0];
const distanceBase = [1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097, 6145, 8193, 12289, 16385, 24577]; // prettier-ignore
const distanceBits = [0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13];
const codeLengthOrder = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];
/**
 * Reads a deflate stream (RFC 1951) piece by piece. Node's synchronous zlib gives only whole results, and its streams
 * are asynchronous; this one stops after each piece, can go on from a saved state, and says where the stream ends.
 */
class inflater_Inflater {
    #input;
    #budget;
    #buffer = Buffer.alloc(historyBytes + chunkBytes + longestMatch);
    /** Bytes of history at the front of the buffer that were produced; a match may not reach further back. */
    #history = 0;
    #block = { kind: 'between' };
    #last = false;
    constructor(source, offset, budget) {
        this.#input = new BitReader(source, offset);
        this.#budget = budget;
    }
    /** The next bytes, or nothing at the end. Throws `archive/corrupt` or `archive/too-large`. */
    next() {
        if (this.#block.kind === 'end')
            return undefined;
        const start = historyBytes;
        let at = start;
        const end = start + chunkBytes;
        while (at < end && this.#block.kind !== 'end') {
            if (this.#block.kind === 'between')
                this.#block = this.#startBlock();
            else if (this.#block.kind === 'stored')
                at = this.#copyStored(this.#block, at, end);
            else
                at = this.#decode(this.#block, at, end);
        }
        if (at === start)
            return undefined;
        this.#budget.spend(at - start);
        const chunk = Buffer.from(this.#buffer.subarray(start, at));
        this.#history = Math.min(historyBytes, this.#history + chunk.length);
        this.#buffer.copyWithin(0, at - historyBytes, at);
        return chunk;
    }
    /** Where the bytes after the stream begin. Only at the end. */
    endOffset() {
        this.#input.align();
        return this.#input.position().byte;
    }
    save() {
        const history = Buffer.from(this.#buffer.subarray(historyBytes - this.#history, historyBytes));
        return { input: this.#input.position(), block: { ...this.#block }, last: this.#last, history };
    }
    restore({ input, block, last, history }) {
        this.#input.seek(input);
        this.#block = { ...block };
        this.#last = last;
        this.#history = history.length;
        history.copy(this.#buffer, historyBytes - history.length);
    }
    #startBlock() {
        if (this.#last)
            return { kind: 'end' };
        this.#last = this.#input.take(1) === 1;
        switch (this.#input.take(2)) {
            case 0:
                return this.#startStored();
            case 1: {
                this.#budget.spend(codedBlockCost);
                const { literals, distances } = fixedLengths();
                return { kind: 'coded', literals: huffman_codeOf(literals), distances: huffman_codeOf(distances) };
            }
            case 2:
                return this.#startDynamic();
            default:
                throw faults_corrupt('The deflate stream has a block of the reserved type 3.');
        }
    }
    #startStored() {
        this.#budget.spend(storedBlockCost);
        this.#input.align();
        const left = this.#input.take(16);
        if ((this.#input.take(16) ^ left) !== 0xffff)
            throw faults_corrupt('The deflate stream has a stored block of no clear length.');
        this.#input.align();
        return { kind: 'stored', left };
    }
    /** Section 3.2.7. */
    #startDynamic() {
        this.#budget.spend(codedBlockCost);
        const input = this.#input;
        const literalCount = input.take(5) + 257;
        const distanceCount = input.take(5) + 1;
        const codeLengthCount = input.take(4) + 4;
        if (literalCount > 286 || distanceCount > 30)
            throw faults_corrupt('The deflate stream has a code with too many symbols.');
        const codeLengths = new Uint8Array(19);
        for (const symbol of codeLengthOrder.slice(0, codeLengthCount))
            codeLengths[symbol] = input.take(3);
        const lengths = this.#readLengths(huffman_codeOf(codeLengths), literalCount + distanceCount);
        if (lengths[256] === 0)
            throw faults_corrupt('The deflate stream has a block without an end.');
        return {
            kind: 'coded',
            literals: huffman_codeOf(lengths.subarray(0, literalCount)),
            distances: huffman_codeOf(lengths.subarray(literalCount)),
        };
    }
    #readLengths(code, count) {
        const lengths = new Uint8Array(count);
        let at = 0;
        while (at < count) {
            const symbol = this.#symbol(code);
            if (symbol < 16) {
                lengths[at++] = symbol;
                continue;
            }
            if (symbol === 16 && at === 0)
                throw faults_corrupt('The deflate stream repeats a length before the first one.');
            const value = symbol === 16 ? (lengths[at - 1] ?? 0) : 0;
            const repeat = symbol === 18 ? 11 + this.#input.take(7) : 3 + this.#input.take(symbol === 16 ? 2 : 3);
            if (at + repeat > count)
                throw faults_corrupt('The deflate stream has more code lengths than it announced.');
            lengths.fill(value, at, at + repeat);
            at += repeat;
        }
        return lengths;
    }
    #symbol({ bits, table }) {
        const input = this.#input;
        if (input.held < bits)
            input.need(bits);
        const entry = table[input.hold & ((1 << bits) - 1)] ?? 0;
        if (entry === 0)
            throw faults_corrupt('The deflate stream has bits that stand for no symbol.');
        input.drop(entry & 15);
        return entry >> 4;
    }
    #copyStored(block, at, end) {
        const wanted = Math.min(block.left, end - at);
        const copied = this.#input.copy(this.#buffer, at, wanted);
        if (copied < wanted)
            throw faults_corrupt('The deflate stream ends in the middle.');
        block.left -= copied;
        if (block.left === 0)
            this.#block = { kind: 'between' };
        return at + copied;
    }
    #decode({ literals, distances }, from, end) {
        const buffer = this.#buffer;
        let at = from;
        while (at < end) {
            const symbol = this.#symbol(literals);
            if (symbol < 256) {
                buffer[at++] = symbol;
                continue;
            }
            if (symbol === 256) {
                this.#block = { kind: 'between' };
                break;
            }
            const length = this.#extended(symbol - 257, lengthBase, lengthBits);
            const distance = this.#extended(this.#symbol(distances), distanceBase, distanceBits);
            if (distance > this.#history + at - historyBytes)
                throw faults_corrupt('The deflate stream refers to bytes before its start.');
            for (const stop = at + length; at < stop; at++)
                buffer[at] = buffer[at - distance] ?? 0;
        }
        return at;
    }
    #extended(symbol, bases, extras) {
        const base = bases[symbol];
        const extra = extras[symbol];
        if (base === undefined || extra === undefined)
            throw faults_corrupt('The deflate stream has a symbol that is not in use.');
        return extra === 0 ? base : base + this.#input.take(extra);
    }
}

;// CONCATENATED MODULE: ./build/shared/archives/src/deflate/unpacked-source.js

/** A state is kept for so many unpacked bytes: going back costs at most that much work. */
const interval = 32 * 1024 * 1024;
/**
 * Random access to what a decoder unpacks, with one piece and a few saved states in memory however large it is (the idea
 * of zlib's examples/zran.c). Reading throws `archive/corrupt` where the stream has fewer bytes than this size.
 */
function unpackedSource(decoder, size) {
    return new Unpacked(decoder, size);
}
/** The same for a stream whose size nobody knows: unpacks everything once to find it. */
function unpacked_source_measuredSource(decoder) {
    const source = new Unpacked(decoder, Number.MAX_SAFE_INTEGER);
    source.size = source.findEnd();
    return source;
}
/** Whether a source unpacks again what is read of it again: whoever reads much of it in parts should copy it. */
function unpacksOnRead(source) {
    return source instanceof Unpacked;
}
class Unpacked {
    size;
    #decoder;
    #saved;
    #piece = Buffer.alloc(0);
    /** Of the piece, in the unpacked bytes. */
    #start = 0;
    constructor(decoder, size) {
        this.#decoder = decoder;
        this.size = size;
        this.#saved = [{ offset: 0, state: decoder.save() }];
    }
    findEnd() {
        while (this.#advance())
            ;
        return this.#start;
    }
    read(offset, length) {
        const wanted = Math.max(0, Math.min(length, this.size - offset));
        if (wanted === 0)
            return Buffer.alloc(0);
        this.#seek(offset);
        const parts = [];
        let left = wanted;
        while (left > 0 && this.#piece.length > 0) {
            const from = offset + wanted - left - this.#start;
            const part = this.#piece.subarray(from, from + left);
            parts.push(part);
            left -= part.length;
            if (left > 0 && !this.#advance())
                break;
        }
        if (left > 0)
            throw faults_corrupt(`The compressed data unpack to ${this.#start} bytes instead of ${this.size}.`);
        return parts.length === 1 && parts[0] ? parts[0] : Buffer.concat(parts);
    }
    #seek(offset) {
        if (offset < this.#start)
            this.#restart(offset);
        const ahead = this.#saved.at(-1);
        if (ahead && ahead.offset > this.#start + this.#piece.length && ahead.offset <= offset)
            this.#restart(offset);
        while (offset >= this.#start + this.#piece.length && this.#advance())
            ;
    }
    #restart(offset) {
        const nearest = this.#saved.findLast((saved) => saved.offset <= offset) ?? this.#saved[0];
        if (nearest === undefined)
            return;
        this.#decoder.restore(nearest.state);
        this.#start = nearest.offset;
        this.#piece = Buffer.alloc(0);
    }
    /** To the next piece. */
    #advance() {
        this.#start += this.#piece.length;
        const last = this.#saved.at(-1);
        if (last && this.#start >= last.offset + interval) {
            this.#saved.push({ offset: this.#start, state: this.#decoder.save() });
        }
        const piece = this.#decoder.next();
        this.#piece = piece ?? Buffer.alloc(0);
        return piece !== undefined;
    }
}

;// CONCATENATED MODULE: ./build/shared/archives/src/deflate/unpack.js




/** Up to here zlib unpacks into memory at once, which is several times as fast. In bytes. */
const atOnce = 16 * 1024 * 1024;
/**
 * The bytes that a deflate stream unpacks to, of which there are so many: a few in memory, more of them piece by piece
 * whenever they are read. Nothing when a few are refused or not so many; reading more throws `archive/corrupt` then.
 */
function unpackDeflate(packed, size, budget, format = 'raw') {
    if (Math.max(size, packed.size) > atOnce) {
        const stream = format === 'zlib' ? byte_source_partOf(packed, 2, packed.size - 2) : packed;
        return unpackedSource(new inflater_Inflater(stream, 0, budget), size);
    }
    budget.spend(size);
    const bytes = inflated(packed.read(0, packed.size), size, format === 'zlib' ? external_node_zlib_namespaceObject.inflateSync : external_node_zlib_namespaceObject.inflateRawSync);
    return bytes?.length === size ? byte_source_memorySource(bytes) : undefined;
}
/** One piece of zlib's output holds it all: zlib takes at least 64 bytes, and looks for an end behind the last byte. */
function pieceFor(size) {
    return Math.max(64, size + 1);
}
/** Nothing when zlib refuses it, or it is larger. */
function inflated(packed, size, inflate) {
    try {
        return inflate(packed, { maxOutputLength: Math.max(1, size), chunkSize: pieceFor(size) });
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/shared/archives/src/gzip.js




/** RFC 1952. Optional fields are followed; their content does not matter. */
const gzip = {
    name: 'gzip',
    headerSize(source, offset) {
        const head = source.read(offset, 12);
        if (head.length < 12 || head[0] !== 0x1f || head[1] !== 0x8b || head[2] !== 8)
            return undefined;
        const flags = head[3] ?? 0;
        let at = 10;
        if (flags & 4)
            at += 2 + head.readUInt16LE(10);
        if (flags & 8)
            at = afterNul(source, offset, at);
        if (flags & 16)
            at = afterNul(source, offset, at);
        return flags & 2 ? at + 2 : at;
    },
    trailerSize: 8,
};
/** RFC 1950. A preset dictionary is not known to anybody here. */
const zlib = {
    name: 'zlib',
    headerSize(source, offset) {
        const head = source.read(offset, 2);
        const [method = 0, flags = 0] = head;
        const known = head.length === 2 && (method & 15) === 8 && method >> 4 <= 7;
        return known && ((method << 8) | flags) % 31 === 0 && !(flags & 32) ? 2 : undefined;
    },
    trailerSize: 4,
};
/** Longest file name or comment in a gzip header, in bytes. */
const longestField = 64 * 1024;
function afterNul(source, offset, at) {
    const end = source.read(offset + at, longestField).indexOf(0);
    if (end < 0)
        throw faults_corrupt('The gzip header has a field without an end.');
    return at + end + 1;
}
function isGzip(source) {
    const [first, second, method] = source.read(0, 3);
    return first === 0x1f && second === 0x8b && method === 8 && source.size > 12;
}
function isZlib(source) {
    if (zlib.headerSize(source, 0) === undefined)
        return false;
    try {
        // Two bytes are little to go by: only what begins to unpack is zlib.
        return new Inflater(source, 2, startBudget()).next() !== undefined;
    }
    catch {
        return false;
    }
}
/** A gzip file: one entry, with the bytes of all members. Unpacks everything once. Throws ArchiveError. */
function readGzip(source, budget = startBudget()) {
    return readWrapped(gzip, source, budget);
}
/** A zlib stream, or several behind each other, as joblib writes and reads. Unpacks everything once. Throws ArchiveError. */
function readZlib(source, budget = startBudget()) {
    return readWrapped(zlib, source, budget);
}
/** Hands the bytes of a gzip file to `take`, in pieces, once. Returns what is wrong with the file. Throws ArchiveError. */
function unpackGzip(source, budget, take) {
    const decoder = new MemberDecoder(gzip, source, budget);
    for (let bytes = decoder.next(); bytes; bytes = decoder.next())
        take(bytes);
    return trailing(gzip, source, decoder.endOffset);
}
function readWrapped(wrapping, source, budget) {
    const decoder = new MemberDecoder(wrapping, source, budget);
    const content = measuredSource(decoder);
    const entry = { name: 'content', kind: 'file', size: content.size, offset: 0, open: () => content };
    return { entries: [entry], faults: trailing(wrapping, source, decoder.endOffset) };
}
function trailing({ name }, source, end) {
    const rest = source.read(end, 64 * 1024);
    // Tapes are padded with zeros, which gzip allows.
    if (end + rest.length >= source.size && rest.every((byte) => byte === 0))
        return [];
    const faults = new Faults(name);
    faults.add('trailing-data', `Behind the compressed data are ${source.size - end} more bytes.`, end);
    return faults.list;
}
/** Members behind each other are one stream of bytes. */
class MemberDecoder {
    /** Where the last member ended that was read to its end. */
    endOffset = 0;
    #wrapping;
    #source;
    #budget;
    #at = 0;
    #inner;
    constructor(wrapping, source, budget) {
        this.#wrapping = wrapping;
        this.#source = source;
        this.#budget = budget;
    }
    next() {
        for (;;) {
            this.#inner ??= this.#open();
            if (!this.#inner)
                return undefined;
            const bytes = this.#inner.next();
            if (bytes)
                return bytes;
            this.#at = this.#inner.endOffset() + this.#wrapping.trailerSize;
            if (this.#at > this.#source.size)
                throw corrupt(`The ${this.#wrapping.name} file ends before its checksum.`);
            this.endOffset = Math.max(this.endOffset, this.#at);
            this.#inner = undefined;
        }
    }
    save() {
        return { at: this.#at, ...(this.#inner && { inner: this.#inner.save() }) };
    }
    restore({ at, inner }) {
        this.#at = at;
        this.#inner = undefined;
        if (!inner)
            return;
        this.#inner = new Inflater(this.#source, at, this.#budget);
        this.#inner.restore(inner);
    }
    #open() {
        const header = this.#wrapping.headerSize(this.#source, this.#at);
        return header === undefined ? undefined : new Inflater(this.#source, this.#at + header, this.#budget);
    }
}

;// CONCATENATED MODULE: ./build/shared/archives/src/tar/tar.js






const tar_mostEntries = 200_000;
/** Of a long name or a pax header, in bytes. */
const largestExtension = (/* unused pure expression or super */ null && (1024 * 1024));
function isTar(source) {
    const header = readHeader(source.read(0, blockBytes));
    return header !== undefined && header.name !== '';
}
/** A tar archive: ustar, pax and GNU, as Python's tarfile reads it. Throws `tar/too-many`. */
function readTar(source) {
    const faults = new Faults('tar');
    const entries = [];
    let at = 0;
    let global = {};
    let next = {};
    for (let header = readHeader(source.read(0, blockBytes)); header; header = readHeader(source.read(at, blockBytes))) {
        const body = partOf(source, at + blockBytes, header.size);
        if (isExtension(header.type)) {
            const records = readExtension(header, body);
            if (!records)
                faults.add('extension', 'A header with a long name or other records cannot be read.', at);
            else if (header.type === 'g')
                global = { ...global, ...records };
            else
                next = { ...next, ...records };
            at += blockBytes + padded(header.size);
            continue;
        }
        const entry = tar_describe(source, at, header, { ...global, ...next });
        if (entry.offset + blockBytes + entry.size > source.size)
            faults.add('truncated', `${quoted(entry.name)} is cut off.`, at);
        if (global.sparse || next.sparse || header.type === 'S')
            faults.add('sparse', `${quoted(entry.name)} has holes, which cannot be read.`, at);
        if (entries.push(entry) > tar_mostEntries) {
            throw new ArchiveError({
                rule: 'tar/too-many',
                message: `The tar file has more than ${tar_mostEntries} entries.`,
                remedy: packAgain,
            });
        }
        next = {};
        at += blockBytes + padded(hasContent(header.type) ? entry.size : 0);
    }
    checkEnd(source, at, faults);
    checkNames(entries, faults);
    return { entries, faults: faults.list };
}
function padded(size) {
    return Math.ceil(size / blockBytes) * blockBytes;
}
function isExtension(type) {
    return 'xgLKX'.includes(type);
}
/** Links, devices, directories and FIFOs have none, whatever their size says. */
function hasContent(type) {
    return !'123456'.includes(type);
}
function readExtension({ type, size }, body) {
    if (size > largestExtension)
        return undefined;
    const bytes = body.read(0, size);
    if (bytes.length < size)
        return undefined;
    if (type === 'L')
        return { path: textAt(bytes, 0, size) };
    return type === 'K' ? { linkpath: textAt(bytes, 0, size) } : readPax(bytes);
}
function tar_describe(source, offset, header, records) {
    const size = hasContent(header.type) ? (records.size ?? header.size) : 0;
    const kind = tar_kindOf(header);
    return {
        name: (records.path ?? header.name).replace(/(?<=.)\/+$/, ''),
        kind,
        size,
        offset,
        ...('12'.includes(header.type) && { target: records.linkpath ?? header.target }),
        open: () => partOf(source, offset + blockBytes, size),
    };
}
function tar_kindOf({ type, name }) {
    if (type === '5')
        return 'directory';
    if (type === '2')
        return 'link';
    // A hard link names another entry of the archive by its path from the root; tarfile reads that entry.
    if (type === '1' || '346'.includes(type))
        return 'other';
    return (type === '\0' || type === '0') && name.endsWith('/') ? 'directory' : 'file';
}
/** Two blocks of zeros end the archive; tarfile reads nothing behind the first. */
function checkEnd(source, end, faults) {
    const block = source.read(end, blockBytes);
    if (block.length === 0)
        return;
    if (block.some((byte) => byte !== 0)) {
        faults.add('header', `At byte ${end} an entry or the end is expected; the block there is neither.`, end);
        return;
    }
    const chunk = 1024 * 1024;
    for (let at = end; at < source.size; at += chunk) {
        const rest = source.read(at, chunk);
        const found = rest.findIndex((byte) => byte !== 0);
        if (found < 0)
            continue;
        faults.add('trailing-data', `Behind the end of the archive are ${source.size - at - found} more bytes.`, at + found);
        return;
    }
}

;// CONCATENATED MODULE: ./build/shared/archives/src/zip/directory.js




const headerBytes = 46;
const signature = 0x02014b50;
/** Larger directories are refused: this one has room for about a million entries. */
const largestDirectory = 64 * 1024 * 1024;
/** Reads the directory to its last entry that can be read. Throws `zip/too-many`. */
function zip_directory_readDirectory(source, record, faults, mostEntries) {
    return [...walkDirectory(source, record, faults, mostEntries)];
}
/** The entries one after the other. Faults are complete once the last one was read. Throws `zip/too-many`. */
function* walkDirectory(source, record, faults, mostEntries) {
    if (record.directorySize > largestDirectory)
        throw directory_tooMany(`a directory of ${record.directorySize} bytes`);
    const start = record.directoryOffset + record.shift;
    const bytes = source.read(start, record.directorySize);
    let count = 0;
    let at = 0;
    while (at + headerBytes <= bytes.length && bytes.readUInt32LE(at) === signature) {
        const length = headerBytes + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
        if (at + length > bytes.length)
            break;
        if (++count > mostEntries)
            throw directory_tooMany(`more than ${mostEntries} entries`);
        yield readEntry(bytes.subarray(at, at + length), start + at, record.shift, faults);
        at += length;
    }
    if (at !== bytes.length || bytes.length !== record.directorySize) {
        faults.add('directory', `The directory cannot be read behind its entry ${count}.`, start + at);
    }
    if (count !== record.entries) {
        faults.add('directory', `The end record counts ${record.entries} entries; the directory has ${count}.`, record.offset);
    }
}
function readEntry(bytes, offset, shift, faults) {
    const nameEnd = headerBytes + bytes.readUInt16LE(28);
    const rawName = bytes.subarray(headerBytes, nameEnd);
    const entry = {
        name: (0,external_node_buffer_namespaceObject.isUtf8)(rawName) ? rawName.toString('utf8') : rawName.toString('latin1'),
        rawName,
        flags: bytes.readUInt16LE(8),
        method: bytes.readUInt16LE(10),
        crc32: bytes.readUInt32LE(16),
        packedSize: bytes.readUInt32LE(20),
        size: bytes.readUInt32LE(24),
        localOffset: bytes.readUInt32LE(42),
        offset,
        unixType: bytes[5] === 3 ? bytes.readUInt16LE(40) & 0xf000 : 0,
    };
    const extra = bytes.subarray(nameEnd, nameEnd + bytes.readUInt16LE(30));
    if (!widen(entry, extra))
        faults.add('directory', `${names_quoted(entry.name)} has a zip64 field that is too short.`, offset);
    entry.localOffset += shift;
    return entry;
}
/** Takes the values that do not fit into 32 bits from the extra field (section 4.5.3). */
function widen(entry, extra) {
    const wide = ['size', 'packedSize', 'localOffset'].filter((field) => entry[field] === 0xffffffff);
    if (wide.length === 0)
        return true;
    for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
        if (extra.readUInt16LE(at) !== 1)
            continue;
        const values = extra.subarray(at + 4, at + 4 + extra.readUInt16LE(at + 2));
        if (values.length < wide.length * 8)
            return false;
        wide.forEach((field, index) => (entry[field] = Number(values.readBigUInt64LE(index * 8))));
        return true;
    }
    return false;
}
function directory_tooMany(found) {
    return new archive_ArchiveError({ rule: 'zip/too-many', message: `The zip file has ${found}.`, remedy: faults_packAgain });
}

;// CONCATENATED MODULE: ./build/shared/archives/src/zip/end-record.js
const end_record_signature = 0x06054b50;
const signature64 = 0x06064b50;
const locatorSignature = 0x07064b50;
const entrySignature = 0x02014b50;
const recordBytes = 22;
const record64Bytes = 56;
const locatorBytes = 20;
const longestComment = 0xffff;
/** All end records that point at a directory, last first: which one counts is the last, for PyTorch and Python alike. */
function end_record_findEndRecords(source) {
    const start = Math.max(0, source.size - recordBytes - longestComment);
    const tail = source.read(start, source.size - start);
    const records = [];
    const bytes = Buffer.alloc(4);
    bytes.writeUInt32LE(end_record_signature);
    // A hostile tail is full of signatures; which records beyond the first few it holds does not matter.
    for (let at = tail.lastIndexOf(bytes); at >= 0 && records.length < 4;) {
        const record = at + recordBytes <= tail.length ? end_record_readRecord(source, start + at, tail.subarray(at)) : undefined;
        if (record)
            records.push(record);
        at = at === 0 ? -1 : tail.lastIndexOf(bytes, at - 1);
    }
    return records;
}
function end_record_readRecord(source, offset, bytes) {
    const record = {
        offset,
        end: offset + recordBytes + bytes.readUInt16LE(20),
        disk: bytes.readUInt16LE(4),
        entries: bytes.readUInt16LE(10),
        directorySize: bytes.readUInt32LE(12),
        directoryOffset: bytes.readUInt32LE(16),
    };
    return place(source, record64(source, offset, record) ?? { ...record, directoryEnd: offset });
}
/** The values of the zip64 record, if there is one: also where the old ones are not at their limit, as Python reads it. */
function record64(source, offset, record) {
    const locator = offset < locatorBytes ? Buffer.alloc(0) : source.read(offset - locatorBytes, locatorBytes);
    if (locator.length < locatorBytes || locator.readUInt32LE(0) !== locatorSignature)
        return undefined;
    // Its own offset does not count bytes in front of the archive; then it stands right in front of the locator.
    for (const at of [Number(locator.readBigUInt64LE(8)), offset - locatorBytes - record64Bytes]) {
        const bytes = at >= 0 && at < offset ? source.read(at, record64Bytes) : Buffer.alloc(0);
        if (bytes.length < record64Bytes || bytes.readUInt32LE(0) !== signature64)
            continue;
        return {
            ...record,
            disk: bytes.readUInt32LE(16),
            entries: Number(bytes.readBigUInt64LE(32)),
            directorySize: Number(bytes.readBigUInt64LE(40)),
            directoryOffset: Number(bytes.readBigUInt64LE(48)),
            directoryEnd: at,
        };
    }
    return undefined;
}
/** Python takes the directory that ends at the record, miniz the one at the stated offset. Both must be looked at. */
function place(source, { directoryEnd, ...record }) {
    const { directorySize, directoryOffset } = record;
    const adjacent = directoryEnd - directorySize;
    if (adjacent < 0 || directoryOffset > directoryEnd)
        return undefined;
    if (directorySize === 0)
        return directoryOffset === directoryEnd ? { ...record, shift: 0 } : undefined;
    if (hasEntry(source, adjacent) && adjacent >= directoryOffset)
        return { ...record, shift: adjacent - directoryOffset };
    return hasEntry(source, directoryOffset) ? { ...record, shift: 0 } : undefined;
}
function hasEntry(source, offset) {
    const bytes = source.read(offset, 4);
    return bytes.length === 4 && bytes.readUInt32LE(0) === entrySignature;
}

;// CONCATENATED MODULE: ./build/shared/archives/src/zip/layout.js

const layout_headerBytes = 30;
const layout_signature = 0x04034b50;
/** Deflate cannot make more of one byte. */
const largestRatio = 1032;
/** Finds the packed bytes behind the local headers, and says where these contradict the directory. */
function layout_placeEntries(source, entries, faults) {
    return entries.map((entry) => placeEntry(source, entry, faults));
}
function placeEntry(source, entry, faults) {
    const { name, localOffset, packedSize } = entry;
    const header = source.read(localOffset, layout_headerBytes);
    if (header.length < layout_headerBytes || header.readUInt32LE(0) !== layout_signature) {
        faults.add('local-header', `${names_quoted(name)} has no local header where the directory says.`, entry.offset);
        return { ...entry, dataOffset: undefined };
    }
    const nameLength = header.readUInt16LE(26);
    const dataOffset = localOffset + layout_headerBytes + nameLength + header.readUInt16LE(28);
    compareHeaders(entry, header, source.read(localOffset + layout_headerBytes, nameLength), faults);
    if (dataOffset + packedSize > source.size) {
        faults.add('truncated', `${names_quoted(name)} ends behind the end of the file.`, localOffset);
    }
    checkSizes(entry, faults);
    return { ...entry, dataOffset };
}
function compareHeaders(entry, header, localName, faults) {
    const { name, localOffset, flags, method } = entry;
    if (!localName.equals(entry.rawName)) {
        const local = names_quoted(localName.toString('utf8'));
        faults.add('local-header', `The directory calls a file ${names_quoted(name)}, its own header ${local}.`, localOffset);
    }
    if (header.readUInt16LE(8) !== method) {
        faults.add('local-header', `The directory and the header of ${names_quoted(name)} name different compressions.`, localOffset);
    }
    if ((flags | header.readUInt16LE(6)) & 1) {
        faults.add('encrypted', `${names_quoted(name)} is marked as encrypted. Its bytes are read as they are, and not every program does that.`, localOffset);
    }
}
function checkSizes({ name, method, size, packedSize, offset }, faults) {
    if (method === 0 && size !== packedSize) {
        faults.add('size', `${names_quoted(name)} is stored as it is and yet has two sizes: ${packedSize} and ${size}.`, offset);
    }
    if (method === 8 && size > packedSize * largestRatio + largestRatio) {
        faults.add('size', `${names_quoted(name)} claims to unpack from ${packedSize} to ${size} bytes, which is impossible.`, offset);
    }
}
/** Reports bytes that are used twice, and bytes before and behind the archive. */
function layout_checkLayout(source, entries, record, faults) {
    const ranges = entries.flatMap((entry) => rangeOf(entry) ?? []);
    checkRanges(source, ranges.sort((a, b) => a.start - b.start), record, faults);
}
function rangeOf({ name, localOffset, dataOffset, packedSize }) {
    return dataOffset === undefined ? undefined : { name, start: localOffset, end: dataOffset + packedSize };
}
/** `ranges` are sorted by their start. */
function checkRanges(source, ranges, record, faults) {
    const directory = record.directoryOffset + record.shift;
    let end;
    for (const range of ranges) {
        end ??= checkFront(range.start, faults);
        if (range.start < end)
            faults.add('overlap', `${shownRange(range)} shares bytes with another entry.`, range.start);
        end = Math.max(end, range.end);
    }
    end ??= checkFront(directory, faults);
    if (end > directory)
        faults.add('overlap', 'The directory lies inside an entry.', directory);
    if (record.end !== source.size) {
        const found = source.size - record.end;
        const message = found > 0 ? `Behind the archive are ${found} more bytes.` : 'The comment of the archive is cut off.';
        faults.add('trailing-data', message, record.end);
    }
}
function checkFront(start, faults) {
    if (start > 0)
        faults.add('prepended-data', `In front of the archive are ${start} other bytes.`, 0);
    return start;
}
function shownRange({ name, start }) {
    return name === undefined ? `The entry at byte ${start}` : names_quoted(name);
}

;// CONCATENATED MODULE: ./build/shared/archives/src/zip/ranges.js
/** Ranges of many entries, as sixteen bytes each. */
class Ranges {
    #bounds = [];
    #isSorted = true;
    add({ start, end }) {
        this.#isSorted &&= start >= (this.#bounds.at(-2) ?? 0);
        this.#bounds.push(start, end);
    }
    holds(offset) {
        for (const { start, end } of this.#inTurn())
            if (offset >= start && offset < end)
                return true;
        return false;
    }
    /** By their start. Archives whose directory has another order, which are rare, take more memory. */
    sorted() {
        return this.#isSorted ? this.#inTurn() : [...this.#inTurn()].sort((a, b) => a.start - b.start);
    }
    *#inTurn() {
        for (let at = 0; at < this.#bounds.length; at += 2) {
            yield { start: this.#bounds[at] ?? 0, end: this.#bounds[at + 1] ?? 0 };
        }
    }
}

;// CONCATENATED MODULE: ./build/shared/archives/src/zip/zip.js










/** Linux's PATH_MAX, in bytes. */
const longestTarget = 4096;
/** Where the end record of a zip archive is, or nothing when there is none. The archive may begin behind other bytes. */
function findZip(source) {
    return findEndRecords(source)[0]?.offset;
}
/**
 * A zip archive as PyTorch reads it (miniz, caffe2/serialize/inline_container.cc): by its directory, whatever the
 * checksums, the flag bits and the local headers say. Everything that these contradict is a fault. Throws ArchiveError
 * when there is no directory or it is too large.
 */
function readZip(source, budget = startBudget(), { mostEntries = 200_000 } = {}) {
    const faults = new Faults('zip');
    const [record, ...others] = findEndRecords(source);
    if (!record)
        throw noDirectory();
    if (record.disk !== 0)
        faults.add('directory', 'The archive is one part of several.', record.offset);
    const placed = placeEntries(source, readDirectory(source, record, faults, mostEntries), faults);
    for (const { offset } of others) {
        // An archive that is stored in this one has a record of its own.
        if (placed.some((entry) => holds(entry, offset)))
            continue;
        faults.add(...ambiguous(offset));
    }
    checkLayout(source, placed, record, faults);
    const entries = placed.map((entry) => zip_describe(source, entry, budget));
    checkNames(entries, faults);
    return { entries, faults: faults.list };
}
function holds({ dataOffset, packedSize }, offset) {
    return dataOffset !== undefined && offset >= dataOffset && offset < dataOffset + packedSize;
}
/**
 * A zip archive entry by entry, in a few dozen bytes of memory for each, in the order of its directory. Names are not
 * looked at: it is for those who read what is in the entries and unpack nothing under their names. Throws ArchiveError
 * when there is no directory, and while walking when it is too large.
 */
function walkZip(source, budget, { mostEntries = 200_000 } = {}) {
    const faults = new faults_Faults('zip');
    const [record, ...others] = end_record_findEndRecords(source);
    if (!record)
        throw noDirectory();
    if (record.disk !== 0)
        faults.add('directory', 'The archive is one part of several.', record.offset);
    function* entries(end) {
        const ranges = new Ranges();
        for (const found of walkDirectory(source, end, faults, mostEntries)) {
            const placed = placeEntry(source, found, faults);
            const range = rangeOf(placed);
            if (range)
                ranges.add(range);
            yield zip_describe(source, placed, budget);
        }
        for (const { offset } of others) {
            if (!ranges.holds(offset))
                faults.add(...ambiguous(offset));
        }
        checkRanges(source, ranges.sorted(), end, faults);
    }
    return { entries: entries(record), faults: faults.list };
}
function noDirectory() {
    return new archive_ArchiveError({ rule: 'zip/no-directory', message: 'The zip file has no directory.', remedy: faults_packAgain });
}
function ambiguous(offset) {
    return ['ambiguous', 'The file has more than one end record, and with it more than one directory.', offset];
}
function zip_describe(source, entry, budget) {
    const { name, size, offset, crc32 } = entry;
    const kind = zip_kindOf(entry);
    const described = { name, kind, size, offset, crc32, open: () => zip_open(source, entry, budget) };
    return kind === 'link' && size <= longestTarget ? { ...described, ...zip_targetOf(described) } : described;
}
/** The content of a link is its target. */
function zip_targetOf(link) {
    try {
        return { target: link.open().read(0, longestTarget).toString('utf8') };
    }
    catch (error) {
        if (error instanceof archive_ArchiveError)
            return {};
        throw error;
    }
}
/** A directory with content is a file to whoever asks for it by its name. */
function zip_kindOf({ name, size, unixType }) {
    if (unixType === 0xa000)
        return 'link';
    if (name.endsWith('/') && size === 0)
        return 'directory';
    return unixType === 0 || unixType === 0x8000 || unixType === 0x4000 ? 'file' : 'other';
}
function zip_open(source, { name, method, dataOffset, packedSize, size }, budget) {
    if (dataOffset === undefined)
        throw faults_corrupt(`${names_quoted(name)} has no bytes in the archive.`);
    const packed = byte_source_partOf(source, dataOffset, packedSize);
    if (method === 0)
        return packed;
    if (method !== 8) {
        const message = `${names_quoted(name)} is compressed by method ${method}; only 0 (stored) and 8 (deflate) can be read.`;
        throw new archive_ArchiveError({ rule: 'zip/compression', message, remedy: faults_packAgain });
    }
    const content = unpackDeflate(packed, size, budget);
    if (content)
        return content;
    throw faults_corrupt(`${names_quoted(name)} does not unpack to the ${size} bytes that it claims.`);
}

;// CONCATENATED MODULE: ./build/shared/archives/src/index.js











;// CONCATENATED MODULE: ./build/actions/sbom/src/advisories/offline/read-ahead.js
/** In bytes: a few thousand reads for the largest dump there is. */
const read_ahead_windowBytes = 128 * 1024;
/** The same source for whoever reads forwards in small pieces: it is asked for one large piece at a time. */
function readAhead(source) {
    let start = 0;
    let piece = Buffer.alloc(0);
    return {
        size: source.size,
        read(offset, length) {
            if (length > read_ahead_windowBytes)
                return source.read(offset, length);
            if (offset < start || offset + length > start + piece.length) {
                start = offset;
                piece = source.read(offset, read_ahead_windowBytes);
            }
            return piece.subarray(offset - start, offset - start + length);
        },
    };
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/advisories/offline/zip-dump.js






/** npm's dump had 214,000 records in January 2026. */
const mostRecords = 2_000_000;
/** Unpacked, in bytes; npm's is about 1 GB. */
const mostBytes = 64 * 1024 ** 3;
/** Of an entry, as part of a place. */
const longestName = 200;
const again = 'Download the dump again, and check its size.';
/** An `all.zip` of OSV. Throws `files/not-found`, `files/not-a-file` or `files/unreadable`. */
function openZipDump(path, file) {
    const source = openSource(path);
    let faults = [];
    return {
        file,
        digest: async () => (await hashFile(path)).sha256,
        *records() {
            const walk = walkZip(readAhead(source), budget_startBudget(mostBytes), { mostEntries: mostRecords });
            faults = walk.faults;
            for (const entry of walk.entries) {
                if (entry.kind !== 'directory')
                    yield recordOf(entry, file);
            }
        },
        faults: () => faults.map(({ rule, message, remedy }) => ({ rule, message, remedy, file })),
        close() {
            source.close();
        },
    };
}
function recordOf(entry, file) {
    return { place: `${file}!${zip_dump_oneLine(entry.name)}`, text: () => zip_dump_textOf(entry) };
}
function zip_dump_oneLine(name) {
    return name.slice(0, longestName).replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '?');
}
function zip_dump_textOf({ name, size, crc32: stated, open }) {
    if (size > largestRecord)
        throw broken(`${shown_shown(name)} has ${size} bytes, and a record at most ${largestRecord}`);
    const bytes = open().read(0, size);
    if (bytes.length !== size || (0,external_node_zlib_namespaceObject.crc32)(bytes) !== stated)
        throw broken(`${shown_shown(name)} is not what its checksum says`);
    return bytes.toString('utf8');
}
function broken(reason) {
    return new user_error_UserError('sbom/advisories-broken', `The dump is damaged: ${reason}.`, { remedy: again });
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/advisories/offline/open-dump.js


/** Throws UserError. Close it. */
function openDump(place) {
    return place.kind === 'zip'
        ? openZipDump(place.path, place.file)
        : openLooseDump(place.folder, place.names, place.file);
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/advisories/offline/index-thread.js





/**
 * Records are garbage as soon as they are read. With a small young generation, in MB, V8 uses their memory again instead of
 * taking more: for a dump of 200,000 records the whole process peaks at 240 MB instead of 345, at the same speed.
 */
const limits = { maxYoungGenerationSizeMb: 6, maxOldGenerationSizeMb: 2048 };
/** The index, made here. Throws UserError when the dump cannot be read at all. */
function indexHere({ place, ecosystem, digest }) {
    const dump = openDump(place);
    try {
        return buildIndex(dump, ecosystem, digest);
    }
    finally {
        dump.close();
    }
}
/** The index, made by a thread beside whatever else runs. `script` is a file that calls `serveIndexing`. */
async function indexBeside(script, request) {
    const worker = new Worker(script, { workerData: request, resourceLimits: limits });
    try {
        const [reply] = (await once(worker, 'message'));
        if ('bytes' in reply)
            return Buffer.from(reply.bytes.buffer, reply.bytes.byteOffset, reply.bytes.byteLength);
        const { rule, message, remedy } = reply.refused;
        throw new UserError(rule, message, { remedy });
    }
    finally {
        await worker.terminate();
    }
}
/** The whole program of such a thread. */
function serveIndexing() {
    if (!external_node_worker_threads_namespaceObject.parentPort)
        throw new Error('serveIndexing runs in a worker thread only');
    try {
        const bytes = indexHere(external_node_worker_threads_namespaceObject.workerData);
        external_node_worker_threads_namespaceObject.parentPort.postMessage({ bytes }, [bytes.buffer]);
    }
    catch (error) {
        if (!(error instanceof user_error_UserError))
            throw error;
        const { rule, message, details } = error;
        external_node_worker_threads_namespaceObject.parentPort.postMessage({ refused: { rule, message, remedy: details.remedy } });
    }
}

;// CONCATENATED MODULE: ./build/actions/sbom/src/workers/advisories.js

serveIndexing();

module.exports = __webpack_exports__;
/******/ })()
;