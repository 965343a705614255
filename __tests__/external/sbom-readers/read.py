"""Reads each document of a folder with every independent reader of its format, and prints what they say as JSON.

Names of files are formats: cyclonedx-1.7.json, spdx-2.3.spdx.json, spdx-3.0.1.json.
"""

import contextlib
import io
import json
import sys
from pathlib import Path

from cyclonedx.model.bom import Bom
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
from ntia_conformance_checker import SbomChecker
from spdx_python_model.bindings import v3_0_1
from spdx_tools.spdx.parser.parse_anything import parse_file
from spdx_tools.spdx.validation.document_validator import validate_full_spdx_document


def cyclonedx(file: Path, version: str) -> dict:
    text = file.read_text(encoding="utf-8")
    fault = JsonStrictValidator(SchemaVersion.from_version(version)).validate_str(text)
    bom = Bom.from_json(json.loads(text))
    return {"faults": [] if fault is None else [str(fault)], "components": len(bom.components), "serial": str(bom.serial_number)}


def spdx2(file: Path) -> dict:
    document = parse_file(str(file))
    faults = [message.validation_message for message in validate_full_spdx_document(document)]
    return {"faults": faults, "components": len(document.packages), "namespace": document.creation_info.document_namespace}


def spdx3(file: Path) -> dict:
    found = v3_0_1.SHACLObjectSet()
    with file.open("rb") as stream:
        v3_0_1.JSONLDDeserializer().read(stream, found)
    dangling = found.link()
    return {
        "faults": sorted(str(iri) for iri in dangling or []),
        "components": sum(isinstance(one, v3_0_1.software_SoftwareArtifact) for one in found.foreach()),
        "models": sorted(one.name for one in found.foreach_type("ai_AIPackage")),
    }


def conformance(file: Path, spec: str, standard: str) -> dict:
    with contextlib.redirect_stdout(io.StringIO()):
        checker = SbomChecker(str(file), compliance=standard, sbom_spec=spec)
        return {
            "compliant": checker.compliant,
            "faults": [str(message) for message in checker.validation_messages or []],
            "noVersion": sorted(checker.get_components_without_versions()),
            "noSupplier": sorted(checker.get_components_without_suppliers()),
        }


def read(file: Path) -> dict:
    if file.name.startswith("cyclonedx-"):
        return cyclonedx(file, file.name.removeprefix("cyclonedx-").removesuffix(".json"))
    if file.name.startswith("spdx-2"):
        return {**spdx2(file), "ntia": conformance(file, "spdx2", "ntia")}
    return {**spdx3(file), "ntia": conformance(file, "spdx3", "ntia")}


print(json.dumps({file.name: read(file) for file in sorted(Path(sys.argv[1]).iterdir())}))
