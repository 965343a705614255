"use strict";
exports.id = 904;
exports.ids = [904];
exports.modules = {

/***/ 1904:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sign: () => (/* binding */ sign)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./build/shared/evidence/src/index.js + 9 modules
var src = __webpack_require__(95217);
// EXTERNAL MODULE: ./build/shared/files/src/index.js + 40 modules
var files_src = __webpack_require__(58881);
// EXTERNAL MODULE: ./build/shared/verdict/src/index.js + 4 modules
var verdict_src = __webpack_require__(36999);
// EXTERNAL MODULE: ./build/actions/model-manifest-verify/src/oms/oms.js + 39 modules
var oms = __webpack_require__(31479);
// EXTERNAL MODULE: ./build/shared/secrets/src/index.js
var secrets_src = __webpack_require__(57846);
;// CONCATENATED MODULE: ./build/actions/model-manifest-verify/src/signature/signer.js




/** In bytes. */
const largestKey = 1024 * 1024;
/**
 * The signer that the inputs name: a private key (PEM itself, a file, or a `pkcs11:` URI with its PIN as passphrase), with
 * or without a certificate chain; without a key the job's own identity, by Sigstore.
 */
async function signerOf(inputs) {
    const { privateKey, privateKeyPassphrase: passphrase, certificateChain, fulcioUrl, rekorUrl } = inputs;
    if (privateKey === undefined)
        return (0,oms/* keylessSigner */.ln)({ fulcioUrl, rekorUrl });
    const chain = certificateChain === undefined ? undefined : await (0,files_src/* readBounded */.CB)(certificateChain, largestKey);
    const given = privateKey.reveal();
    if (given.startsWith('pkcs11:')) {
        if (passphrase === undefined)
            throw noPin();
        return (0,oms/* pkcs11Signer */.W1)({ uri: given, pin: passphrase, ...(chain && { chain }) });
    }
    const pem = given.includes('-----BEGIN ')
        ? privateKey
        : new secrets_src/* Secret */.z((await (0,files_src/* readBounded */.CB)(given, largestKey)).toString('utf8'));
    const key = { pem, ...(passphrase && { passphrase }) };
    return chain ? (0,oms/* certificateSigner */.cQ)(key, chain) : (0,oms/* keySigner */.Ye)(key);
}
function noPin() {
    return new verdict_src/* UserError */.yo('signature/no-pin', 'A key in a token needs its PIN as private-key-passphrase; found none.', {
        remedy: 'Pass the PIN from a secret: private-key-passphrase: ${{ secrets.TOKEN_PIN }}.',
    });
}

// EXTERNAL MODULE: ./build/actions/model-manifest-verify/src/modes/verify.js + 30 modules
var verify = __webpack_require__(44840);
;// CONCATENATED MODULE: ./build/actions/model-manifest-verify/src/modes/sign.js







/**
 * Signs by OpenSSF Model Signing: with `path` that directory or file as a whole, else the manifest with every file that it
 * lists, once they are verified.
 */
async function sign(inputs, job) {
    const { signature, path } = inputs;
    if (signature === undefined) {
        throw new verdict_src/* UserError */.yo('inputs/missing', '"signature" is required in mode sign, and was not given.', {
            remedy: 'Set it to the file that takes the signature, such as models.manifest.sig.',
        });
    }
    if (path !== undefined) {
        const model = await (0,oms/* digestModel */.On)(path, { signatureFile: signature });
        await write(model, inputs, signature);
        return signedVerdict(model, job);
    }
    if (inputs.shard !== undefined)
        throw onlyPart(inputs.shard);
    const manifest = await (0,verify/* openManifest */.g)(inputs, job);
    // Nothing is signed that would not pass: the signature says that it was reviewed.
    const verdict = await (0,verify/* verifyManifest */.T)(manifest, undefined, inputs, job);
    if (verdict.outcome !== 'pass')
        return verdict;
    await write(modelOf(manifest), inputs, signature);
    return verdict;
}
async function write(model, inputs, file) {
    await (0,files_src/* writeAtomically */.vK)(file, await (0,oms/* signModel */.TP)(model, await signerOf(inputs)));
}
/**
 * The manifest and every file that it lists, named from the manifest's folder. The digests are those that were reviewed,
 * and that verification has just found in the files: reading these again could only find what nobody reviewed.
 */
function modelOf({ file, folder, sha256, files }) {
    const listed = files.map(({ name, digest }) => ({ name, digest: digest.sha256 }));
    return {
        rootName: external_node_path_default().basename(folder),
        serialization: { method: 'files', hash: 'sha256', allowSymlinks: true, ignorePaths: [] },
        resources: [{ name: external_node_path_default().basename(file), digest: sha256 }, ...listed].map((resource) => ({
            ...resource,
            algorithm: 'sha256',
        })),
    };
}
function onlyPart(shard) {
    return new verdict_src/* UserError */.yo('inputs/shard', `Mode sign needs the whole manifest verified, found shard ${shard}.`, {
        remedy: 'Leave out `shard` in the step that signs; verify in parts after it.',
    });
}
function signedVerdict({ resources, rootName }, job) {
    job.output('files', resources.length);
    job.output('verified', true);
    return {
        outcome: 'pass',
        findings: [],
        subjects: [(0,src/* commitSubject */.sF)(job.invocation)],
        measured: { judged: false, model: rootName, signedResources: resources.length },
    };
}


/***/ })

};
;