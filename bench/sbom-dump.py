"""sbom-dump.py FILE RECORDS: writes a dump of npm advisories as OSV serves them, the same on every run.

Nine in ten are reports of malware, as in the real one; others are advisories with a range, of which some are of the
packages `part-N` of the generated lock file.
"""

import json
import random
import sys
import zipfile

file, count = sys.argv[1], int(sys.argv[2])
pick = random.Random(1)
words = ["".join(pick.choices("abcdefghijklmnopqrstuvwxyz", k=pick.randint(3, 10))) for _ in range(5000)]


def text(length):
    return " ".join(pick.choices(words, k=length))


def affected(name, **where):
    return [{"package": {"ecosystem": "npm", "name": name, "purl": "pkg:npm/" + name}, **where}]


def malware(index):
    return {
        "id": f"MAL-2026-{index}",
        "summary": "Malicious code (npm)",
        "details": text(120),
        "affected": affected("-".join(pick.choices(words, k=2)), versions=[f"{a}.{b}.0" for a in (1, 2) for b in range(3)]),
        "credits": [{"name": text(2), "type": "FINDER"}],
    }


def advisory(index):
    ours = index % 200 == 0
    name = f"part-{index // 200}" if ours else "-".join(pick.choices(words, k=2))
    events = [{"introduced": "0"}, {"fixed": f"{index % 12}.{index % 31}.4"}]
    return {
        "id": f"GHSA-{index >> 16:04x}-{index & 65535:04x}-bbbb",
        "aliases": [f"CVE-2026-{index}"],
        "summary": text(8),
        "details": text(300),
        "severity": [{"type": "CVSS_V3", "score": "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H"}],
        "affected": affected(name, ranges=[{"type": "SEMVER", "events": events}]),
        "database_specific": {"severity": "HIGH", "cwe_ids": ["CWE-79"]},
    }


with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
    for index in range(count):
        record = advisory(index) if index % 10 == 0 else malware(index)
        dated = {"schema_version": "1.7.0", "published": "2025-01-01T00:00:00Z", "modified": "2026-01-01T00:00:00Z"}
        archive.writestr(zipfile.ZipInfo(f"{record['id']}.json"), json.dumps({**dated, **record}), zipfile.ZIP_DEFLATED)
