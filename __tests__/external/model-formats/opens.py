"""Prints which files of a folder the reference implementation of safetensors opens: {"name": null or the error}."""

import json
import sys
from pathlib import Path

from safetensors import safe_open


def fault(path):
    try:
        with safe_open(path, "np") as file:
            list(file.keys())
    except Exception as error:
        return str(error)
    return None


json.dump({path.name: fault(path) for path in Path(sys.argv[1]).iterdir()}, sys.stdout)
