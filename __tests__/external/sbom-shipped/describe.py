"""Prints what Python itself knows of the distributions in its site-packages, and where its launchers are, as JSON."""

import importlib.metadata
import json
import sysconfig

import pip._vendor.distlib as distlib

print(
    json.dumps(
        {
            "folder": sysconfig.get_path("purelib"),
            "distributions": sorted(f"{one.metadata['Name']} {one.version}" for one in importlib.metadata.distributions()),
            "launchers": distlib.__path__[0],
        }
    )
)
