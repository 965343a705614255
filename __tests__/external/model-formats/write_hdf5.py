"""Writes trees of HDF5 in the oldest and the newest format, and prints how many objects each has."""

import json
import sys
from pathlib import Path

import h5py

folder = Path(sys.argv[1])
counts = {}
for version in ("earliest", "latest"):
    for size in (0, 1, 8, 9, 100, 5000):
        path = folder / f"{version}-{size}.h5"
        with h5py.File(path, "w", libver=version) as file:
            for number in range(size):
                file.create_group(f"group {number}")
                if number % 7 == 0:
                    file[f"group {number}"].create_dataset("data", data=[number], chunks=(1,), compression="gzip")
            for number in range(min(size, 3000)):
                file.attrs[f"attribute {number}"] = "x" * (number % 200)
            file.attrs["model_config"] = json.dumps({"class_name": "Lambda", "config": {"name": path.stem}})
        objects = [1]
        with h5py.File(path) as file:
            file.visititems(lambda *_: objects.append(1))
        counts[path.name] = len(objects)
json.dump(counts, sys.stdout)
