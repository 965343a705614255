"""Makes the signed test vectors beside this file, with the reference implementation and with cryptography.

    $(tools/install --print-path model-signing) make-vectors.py

good/  what a verifier must accept: made by model_signing, and odd but valid bundles
bad/   <rule>--<case>.sig: validly signed, breaks that rule alone
The private keys are thrown away: a new run makes all files anew.
"""

import base64
import datetime
import hashlib
import json
import pathlib
import shutil
import tempfile

import model_signing
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

HERE = pathlib.Path(__file__).parent
MODEL = HERE / "model"
GOOD = HERE / "good"
BAD = HERE / "bad"
TYPE = "application/vnd.in-toto+json"
V03 = "application/vnd.dev.sigstore.bundle.v0.3+json"
DAY = datetime.timedelta(days=1)
NOW = datetime.datetime(2026, 11, 1, tzinfo=datetime.timezone.utc)
IGNORED = [".git", ".gitattributes", ".github", ".gitignore"]


def fresh(folder):
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()


for folder in (MODEL, GOOD, BAD):
    fresh(folder)
(MODEL / "sub").mkdir()
(MODEL / "config.json").write_bytes(b'{ "hidden": 4 }\n')
(MODEL / "sub" / "weights.bin").write_bytes(bytes(range(256)) * 10)
FILES = {"config.json": b'{ "hidden": 4 }\n', "sub/weights.bin": bytes(range(256)) * 10}

KEYS = {name: ec.generate_private_key(curve) for name, curve in
        {"p256": ec.SECP256R1(), "p384": ec.SECP384R1(), "p521": ec.SECP521R1()}.items()}
HASHES = {256: hashes.SHA256(), 384: hashes.SHA384(), 521: hashes.SHA512()}


def public_pem(key):
    return key.public_key().public_bytes(serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo)


for name, key in KEYS.items():
    (HERE / f"{name}.pem").write_bytes(public_pem(key))
KEY = KEYS["p256"]
HINT = hashlib.sha256(public_pem(KEY)).hexdigest()


# Bundles


def pae(payload, payload_type):
    return b"DSSEv1 %d %s %d %s" % (len(payload_type), payload_type.encode(), len(payload), payload)


def legacy_pae(payload, payload_type):
    return f"DSSEV1 {len(payload_type)} {payload_type} {len(payload)} {payload}".encode()


def b64(data):
    return base64.b64encode(data).decode()


def sign(payload, key=KEY, payload_type=TYPE, encode=pae, algorithm=None):
    return key.sign(encode(payload, payload_type), ec.ECDSA(algorithm or HASHES[key.curve.key_size]))


def bundle(payload, material=None, key=KEY, payload_type=TYPE, media_type=V03, encode=pae, algorithm=None):
    return {
        "mediaType": media_type,
        "verificationMaterial": material or {"publicKey": {"hint": HINT}, "tlogEntries": []},
        "dsseEnvelope": {
            "payload": b64(payload),
            "payloadType": payload_type,
            "signatures": [{"sig": b64(sign(payload, key, payload_type, encode, algorithm)), "keyid": ""}],
        },
    }


def resource(name, data, algorithm="sha256"):
    base = algorithm.split("-")[0]
    digest = hashlib.sha256(data) if base == "sha256" else hashlib.blake2b(data)
    return {"name": name, "digest": digest.hexdigest(), "algorithm": algorithm}


def statement(resources=None, serialization=None, **changes):
    resources = [resource(n, d) for n, d in FILES.items()] if resources is None else resources
    try:
        root = hashlib.sha256(b"".join(bytes.fromhex(r["digest"]) for r in resources)).hexdigest()
    except ValueError:
        root = "0" * 64
    return {
        "_type": "https://in-toto.io/Statement/v1",
        "subject": [{"name": "model", "digest": {"sha256": root}}],
        "predicateType": "https://model_signing/signature/v1.0",
        "predicate": {
            "resources": resources,
            "serialization": {"method": "files", "hash_type": "sha256", "allow_symlinks": False,
                              "ignore_paths": IGNORED, **(serialization or {})},
        },
        **changes,
    }


def write(folder, name, content):
    text = content if isinstance(content, bytes) else (json.dumps(content) + "\n").encode()
    (folder / f"{name}.sig").write_bytes(text)


def signed(content, **options):
    return bundle(json.dumps(content).encode(), **options)


def good(name, content, **options):
    write(GOOD, name, signed(content, **options))


def bad(rule, case, content, **options):
    write(BAD, f"{rule}--{case}", signed(content, **options))


# Certificates


def name_of(common_name):
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, common_name)])


def certificate(subject, key, issuer, issuer_key, *, start=NOW - 30 * DAY, end=NOW + 36500 * DAY, ca=False,
                path_length=None, usage=True, purpose=None, extra=None):
    builder = (x509.CertificateBuilder().subject_name(name_of(subject)).issuer_name(name_of(issuer))
               .public_key(key.public_key()).serial_number(x509.random_serial_number())
               .not_valid_before(start).not_valid_after(end))
    if ca is not None:
        builder = builder.add_extension(x509.BasicConstraints(ca=ca, path_length=path_length if ca else None), True)
    if usage is not None:
        builder = builder.add_extension(x509.KeyUsage(
            digital_signature=usage and not ca, content_commitment=False, key_encipherment=not usage,
            data_encipherment=False, key_agreement=False, key_cert_sign=bool(ca), crl_sign=False,
            encipher_only=False, decipher_only=False), True)
    if purpose:
        builder = builder.add_extension(x509.ExtendedKeyUsage([purpose]), False)
    if extra:
        builder = builder.add_extension(extra, True)
    return builder.sign(issuer_key, hashes.SHA256())


def new_key():
    return ec.generate_private_key(ec.SECP256R1())


ROOT_KEY, INTER_KEY, LEAF_KEY = new_key(), new_key(), KEYS["p384"]
ROOT = certificate("Root", ROOT_KEY, "Root", ROOT_KEY, ca=True)
INTER = certificate("Intermediate", INTER_KEY, "Root", ROOT_KEY, ca=True, path_length=0)
OTHER = certificate("Root", INTER_KEY, "Root", INTER_KEY, ca=True)


def pem(cert):
    return cert.public_bytes(serialization.Encoding.PEM)


(HERE / "authority.pem").write_bytes(pem(ROOT))
(HERE / "other-authority.pem").write_bytes(pem(OTHER))


def leaf(issuer="Intermediate", issuer_key=INTER_KEY, **options):
    return certificate("Signer", LEAF_KEY, issuer, issuer_key, **options)


def chain(*certs):
    der = [{"rawBytes": b64(c.public_bytes(serialization.Encoding.DER))} for c in certs]
    return {"x509CertificateChain": {"certificates": der}, "tlogEntries": []}


def bad_chain(rule, case, *certs):
    bad(rule, f"certificate-{case}", statement(), material=chain(*certs), key=LEAF_KEY)


# What must be accepted

with tempfile.TemporaryDirectory() as temporary:
    for name, key in KEYS.items():
        private = pathlib.Path(temporary) / f"{name}.pem"
        private.write_bytes(key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8,
                                              serialization.NoEncryption()))
        signer = model_signing.signing.Config().use_elliptic_key_signer(private_key=private)
        signer.sign(MODEL, GOOD / f"{name}-model-signing.sig")
    for algorithm in ("sha256", "blake2", "blake3"):
        for method in ("files", "shards"):
            if (algorithm, method) in (("sha256", "files"), ("blake3", "shards")):
                continue
            config = model_signing.hashing.Config()
            config = (config.use_file_serialization(hashing_algorithm=algorithm) if method == "files" else
                      config.use_shard_serialization(hashing_algorithm=algorithm, shard_size=1000))
            signer = model_signing.signing.Config().use_elliptic_key_signer(
                private_key=pathlib.Path(temporary) / "p256.pem").set_hashing_config(config)
            signer.sign(MODEL, GOOD / f"p256-model-signing-{algorithm}-{method}.sig")
    for name, cert in {"leaf": leaf(), "intermediate": INTER}.items():
        (pathlib.Path(temporary) / f"{name}.crt").write_bytes(pem(cert))
    model_signing.signing.Config().use_certificate_signer(
        private_key=pathlib.Path(temporary) / "p384.pem",
        signing_certificate=pathlib.Path(temporary) / "leaf.crt",
        certificate_chain=[pathlib.Path(temporary) / "intermediate.crt"],
    ).sign(MODEL, GOOD / "certificate-model-signing.sig")

STATEMENT = statement()
good("p256-without-tlog-entries", STATEMENT, material={"publicKey": {"hint": HINT}})
good("p256-without-hint", STATEMENT, material={"publicKey": {}})
good("p256-raw-bytes", STATEMENT, material={"publicKey": {"rawBytes": b64(public_pem(KEY)),
                                                          "keyDetails": "PKIX_ECDSA_P256_SHA_256"}})
for keyid, case in ((None, "null"), ("any", "set")):
    odd = signed(STATEMENT)
    odd["dsseEnvelope"]["signatures"][0]["keyid"] = keyid
    write(GOOD, f"p256-keyid-{case}", odd)
odd = signed(STATEMENT)
del odd["dsseEnvelope"]["signatures"][0]["keyid"]
write(GOOD, "p256-keyid-absent", odd)
odd = signed(STATEMENT)
odd["dsseEnvelope"]["payload"] = odd["dsseEnvelope"]["payload"].replace("+", "-").replace("/", "_").rstrip("=")
write(GOOD, "p256-base64url", odd)
for version in ("0.1", "0.2", "0.3"):
    good(f"p256-media-type-{version}", STATEMENT,
         media_type=f"application/vnd.dev.sigstore.bundle+json;version={version}")
good("p256-predicate-1.1", statement(predicateType="https://model_signing/signature/v1.1"))
good("p256-any-order", statement([resource(n, d) for n, d in reversed(FILES.items())]))
good("p256-unknown-fields", statement([{**resource(n, d), "mediaType": "x", "annotations": {"a": 1}}
                                       for n, d in FILES.items()], note="ignored"))
good("p256-ignore-paths-of-elsewhere", statement(serialization={"ignore_paths": ["/tmp/x", "../y", "cwd/model/z", ""]}))
good("p256-without-ignore-paths", {**STATEMENT, "predicate": {
    **STATEMENT["predicate"],
    "serialization": {"method": "files", "hash_type": "sha256", "allow_symlinks": False}}})
SHARDS = [resource(f"{n}:{s}:{min(s + 1000, len(d))}", d[s:s + 1000])
          for n, d in FILES.items() for s in range(0, len(d), 1000)]
BY_SHARDS = {"method": "shards", "shard_size": 1000}
good("p256-shards", statement(SHARDS, BY_SHARDS))
good("certificate-code-signing-only", STATEMENT, key=LEAF_KEY,
     material=chain(leaf(usage=None, purpose=ExtendedKeyUsageOID.CODE_SIGNING), INTER))
good("certificate-with-root", STATEMENT, key=LEAF_KEY, material=chain(leaf(), INTER, ROOT))
good("certificate-unordered", STATEMENT, key=LEAF_KEY, material=chain(leaf(), ROOT, OTHER, INTER))
good("single-p256-dot", statement([resource(".", FILES["config.json"])]))
good("single-p256-name", statement([resource("config.json", FILES["config.json"])]))
good("single-p256-dot-shards", statement([resource(".:0:16", FILES["config.json"])], BY_SHARDS))
LEGACY = {"_type": "https://in-toto.io/Statement/v1", "predicateType": "https://model_signing/Digests/v0.1",
          "predicate": {"unused": "Unused, just passed due to API requirements"},
          "subject": [{"name": n, "digest": {"sha256": hashlib.sha256(d).hexdigest()}} for n, d in FILES.items()]}
write(GOOD, "legacy-p256", bundle(json.dumps(LEGACY, indent=2).encode(), encode=legacy_pae))
write(GOOD, "legacy-certificate", bundle(json.dumps({**LEGACY, "note": "it's \\ \"\t ü"}, ensure_ascii=False).encode(),
                                         encode=legacy_pae, key=LEAF_KEY, material=chain(leaf(), INTER),
                                         algorithm=hashes.SHA256()))

# What must be refused

changed = signed(STATEMENT)
changed["dsseEnvelope"]["payload"] = b64(json.dumps(statement([resource("config.json", b"x")])).encode())
write(BAD, "invalid--changed-payload", changed)
bad("invalid", "another-key", STATEMENT, key=new_key(), material={"publicKey": {}})
write(BAD, "invalid--plain-payload", bundle(json.dumps(STATEMENT).encode(), encode=lambda payload, _: payload))
write(BAD, "invalid--legacy-encoding", bundle(json.dumps(LEGACY).encode(), encode=legacy_pae))
raw = signed(STATEMENT)
raw["dsseEnvelope"]["signatures"][0]["sig"] = b64(b"not DER")
write(BAD, "invalid--not-der", raw)
bad("invalid", "another-hash", STATEMENT, algorithm=hashes.SHA512())
bad("wrong-key", "hint-of-another-key", STATEMENT, material={"publicKey": {"hint": "0" * 64}})
bad("wrong-method", "certificate-chain", STATEMENT, material=chain(leaf(), INTER), key=LEAF_KEY)
bad("wrong-method", "keyless", STATEMENT, key=LEAF_KEY,
    material={"certificate": chain(leaf())["x509CertificateChain"]["certificates"][0], "tlogEntries": [{}]})
bad("media-type", "unknown", STATEMENT, media_type="application/vnd.dev.sigstore.bundle.v9.9+json")
bad("payload-type", "another", STATEMENT, payload_type="application/json")
none = signed(STATEMENT)
none["dsseEnvelope"]["signatures"] = []
write(BAD, "signature-count--none", none)
two = signed(STATEMENT)
two["dsseEnvelope"]["signatures"] *= 2
write(BAD, "signature-count--two", two)
write(BAD, "malformed--empty", b"")
write(BAD, "malformed--not-json", b"{")
write(BAD, "malformed--not-utf8", b'"\xff"')
write(BAD, "malformed--not-an-object", b"[]")
for field in ("mediaType", "verificationMaterial", "dsseEnvelope"):
    write(BAD, f"malformed--no-{field}", {k: v for k, v in signed(STATEMENT).items() if k != field})
write(BAD, "malformed--unknown-field", {**signed(STATEMENT), "messageSignature": {}})
bad("malformed", "two-materials", STATEMENT,
    material={"publicKey": {"hint": HINT}, **chain(leaf())})
bad("malformed", "no-material", STATEMENT, material={"tlogEntries": []})
odd = signed(STATEMENT)
odd["dsseEnvelope"]["payload"] += "!"
write(BAD, "malformed--not-base64", odd)
BEHIND = leaf().public_bytes(serialization.Encoding.DER) + b"\n" + pem(ROOT)
bad("malformed", "certificate-with-another-behind-it", STATEMENT,
    material={"certificate": {"rawBytes": b64(BEHIND)}, "tlogEntries": [{}]})
bad("malformed", "certificate-in-pem", STATEMENT,
    material={"certificate": {"rawBytes": b64(pem(leaf()))}, "tlogEntries": [{}]})
bad("malformed", "not-a-certificate", STATEMENT, material={"certificate": {"rawBytes": b64(b"x")}, "tlogEntries": [{}]})

write(BAD, "malformed-statement--not-json", bundle(b"{"))
write(BAD, "malformed-statement--not-utf8", bundle(b'"\xff"'))
write(BAD, "malformed-statement--not-an-object", bundle(b"null"))
TEXT = json.dumps(STATEMENT)
write(BAD, "malformed-statement--duplicate-key", bundle(TEXT.replace('"subject"', '"subject": [], "subject"', 1).encode()))
write(BAD, "malformed-statement--duplicate-key-inside",
      bundle(TEXT.replace('"digest"', f'"digest": "{"0" * 64}", "d\\u0069gest"', 1).encode()))
write(BAD, "malformed-statement--deep", bundle(TEXT.replace("{", '{"x": ' + "[" * 200 + "]" * 200 + ", ", 1).encode()))
bad("statement-type", "v0.1", statement(_type="https://in-toto.io/Statement/v0.1"))
bad("predicate-type", "another", statement(predicateType="https://slsa.dev/provenance/v1"))
bad("predicate-type", "v2", statement(predicateType="https://model_signing/signature/v2.0"))
bad("predicate-type", "longer", statement(predicateType="https://model_signing/signature/v1.0/x"))
bad("legacy", "v0.2", LEGACY)
bad("subject", "none", statement(subject=[]))
bad("subject", "absent", {k: v for k, v in STATEMENT.items() if k != "subject"})
bad("subject", "two", statement(subject=STATEMENT["subject"] * 2))
bad("subject", "no-name", statement(subject=[{"name": "", "digest": STATEMENT["subject"][0]["digest"]}]))
bad("subject", "another-digest", statement(subject=[{"name": "model", "digest": {"sha512": "0" * 128}}]))
bad("predicate", "absent", {k: v for k, v in STATEMENT.items() if k != "predicate"})
bad("predicate", "no-serialization", statement(predicate={"resources": STATEMENT["predicate"]["resources"]}))
bad("predicate", "unknown-parameter", statement(serialization={"normalize": "NFC"}))
bad("predicate", "unknown-method", statement(serialization={"method": "tree"}))
bad("predicate", "unknown-hash", statement(serialization={"hash_type": "sha1"}))
bad("predicate", "shard-size-of-files", statement(serialization={"shard_size": 1000}))
bad("predicate", "shards-without-size", statement(SHARDS, {"method": "shards"}))
bad("predicate", "shard-size-zero", statement(SHARDS, {"method": "shards", "shard_size": 0}))
bad("predicate", "shard-size-fraction", statement(SHARDS, {"method": "shards", "shard_size": 1000.5}))
bad("predicate", "symlinks-as-text", statement(serialization={"allow_symlinks": "false"}))
bad("no-resources", "empty", statement([]))
bad("duplicate-name", "same-digest", statement([resource("config.json", FILES["config.json"])] * 2))
bad("duplicate-name", "other-digest", statement([resource("config.json", b"x"),
                                                 *STATEMENT["predicate"]["resources"]]))
for case, name in {"parent": "../x", "inner-parent": "sub/../config.json", "absolute": "/etc/passwd",
                   "dot": "./config.json", "double-slash": "sub//weights.bin", "trailing-slash": "sub/",
                   "empty": "", "nul": "a\0b", "half-surrogate": "\ud800", "dot-among-others": "."}.items():
    bad("unsafe-name", case, statement([*STATEMENT["predicate"]["resources"], resource(name, b"x")]))
bad("unsafe-name", "shard-parent", statement([*SHARDS, resource("../x:0:1", b"x")], BY_SHARDS))
upper = [{**r, "digest": r["digest"].upper()} for r in STATEMENT["predicate"]["resources"]]
bad("bad-digest", "upper-case", statement(upper))
bad("bad-digest", "short", statement([{**resource("config.json", b""), "digest": "abcd"}]))
bad("bad-digest", "empty", statement([{**resource("config.json", b""), "digest": ""}]))
bad("algorithm", "md5", statement([{**resource("config.json", FILES["config.json"]), "algorithm": "md5"}]))
bad("algorithm", "not-the-hash-type", statement([{**resource("config.json", b"x"), "algorithm": "blake3"}]))
bad("algorithm", "sharded-files", statement([resource("config.json", b"x", "sha256-sharded-1000")]))
bad("algorithm", "another-shard-size", statement([resource("a:0:1", b"x", "sha256-sharded-999")], BY_SHARDS))
bad("root-digest", "another", statement(subject=[{"name": "model", "digest": {"sha256": "0" * 64}}]))
for case, names in {"gap": ["a:0:1000", "a:2000:2001"], "overlap": ["a:0:1000", "a:999:1500"],
                    "not-from-zero": ["a:1000:2000"], "too-long": ["a:0:1001"], "short-inside": ["a:0:10", "a:10:20"],
                    "no-range": ["a"], "backwards": ["a:5:1"], "hexadecimal": ["a:0:0x10"]}.items():
    bad("shards", case, statement([resource(n, n.encode()) for n in names], BY_SHARDS))

bad_chain("untrusted-certificate", "no-intermediate", leaf())
bad_chain("untrusted-certificate", "same-names-other-keys", certificate("Signer", LEAF_KEY, "Root", new_key()))
bad_chain("untrusted-certificate", "self-signed", certificate("Signer", LEAF_KEY, "Signer", LEAF_KEY, ca=True))
bad_chain("certificate-expired", "leaf", leaf(start=NOW - 30 * DAY, end=NOW - DAY), INTER)
bad_chain("certificate-expired", "intermediate", leaf(),
          certificate("Intermediate", INTER_KEY, "Root", ROOT_KEY, ca=True, end=NOW - DAY))
bad_chain("certificate-not-yet-valid", "leaf", leaf(start=NOW + 36000 * DAY), INTER)
bad_chain("certificate-usage", "leaf-cannot-sign", leaf(usage=False), INTER)
bad_chain("certificate-usage", "leaf-without-usage", leaf(usage=None), INTER)
bad_chain("certificate-usage", "leaf-for-web-servers", leaf(purpose=ExtendedKeyUsageOID.SERVER_AUTH), INTER)
bad_chain("certificate-usage", "leaf-for-code-with-a-key-for-none",
          leaf(usage=False, purpose=ExtendedKeyUsageOID.CODE_SIGNING), INTER)
bad_chain("unsupported-key", "rsa", certificate("Signer", rsa.generate_private_key(65537, 2048), "Intermediate", INTER_KEY),
          INTER)
NO_CA_KEY = new_key()
bad_chain("certificate-usage", "issuer-is-no-authority",
          leaf("No authority", NO_CA_KEY), certificate("No authority", NO_CA_KEY, "Root", ROOT_KEY, ca=None, usage=None))
DEEP_KEY = new_key()
bad_chain("certificate-usage", "path-too-long", leaf("Deep", DEEP_KEY),
          certificate("Deep", DEEP_KEY, "Intermediate", INTER_KEY, ca=True), INTER)
bad_chain("certificate-usage", "unknown-critical-extension",
          leaf(extra=x509.UnrecognizedExtension(x509.ObjectIdentifier("1.2.3.4"), b"\x05\x00")), INTER)
RSA_LIKE = signed(STATEMENT, material=chain(leaf(), INTER), key=new_key())
write(BAD, "invalid--certificate-of-another-key", RSA_LIKE)
