"""Writes models with Keras, and HDF5 files with h5py.

    python -m venv venv && venv/bin/pip install keras==3.15.1 h5py==3.16.0 numpy==2.4.6 jax scipy
    KERAS_BACKEND=jax venv/bin/python make_fixtures.py
"""

from pathlib import Path

import h5py
import keras
import numpy

folder = Path(__file__).parent


def models():
    """A model of layers only, and one with a lambda inside a layer that wraps another, as both formats."""
    plain = keras.Sequential(
        [keras.layers.Input((4,)), keras.layers.Dense(2, activation="relu", name="first"), keras.layers.Dropout(0.5)]
    )
    plain.compile(optimizer="adam", loss="mse")
    wrapped = keras.layers.Lambda(lambda x: x * 2, output_shape=(2,), name="double")
    evil = keras.Sequential(
        [keras.layers.Input((3, 2)), keras.layers.TimeDistributed(wrapped, name="each"), keras.layers.Dense(1)]
    )
    for name, model in {"plain": plain, "lambda": evil}.items():
        model.save(folder / f"{name}.keras")
        model.save(folder / f"{name}.h5")


def latest():
    """The newest format, with so many links and attributes that both are kept in heaps with indexes."""
    with h5py.File(folder / "latest.h5", "w", libver="latest", track_order=False) as file:
        file.attrs["model_config"] = '{"class_name": "Lambda", "config": {"name": "late", "function": ["4wEA"]}}'
        for number in range(40):
            file.attrs[f"attribute {number}"] = f"text {number}" * 20
        many = file.create_group("many")
        for number in range(300):
            many.create_group(f"group {number}")
        many["outside"] = h5py.ExternalLink("/etc/passwd", "/secret")


def write(name, fill, **options):
    with h5py.File(folder / f"{name}.h5", "w", **options) as file:
        fill(file)


def virtual(file):
    layout = h5py.VirtualLayout(shape=(4,), dtype="f4")
    layout[:] = h5py.VirtualSource("other.h5", "data", shape=(4,))
    file.create_virtual_dataset("data", layout)


def cycle(file):
    file.create_group("inner")["outer"] = file["/"]


models()
latest()
write("cycle", cycle)
write("external-link", lambda file: file.__setitem__("outside", h5py.ExternalLink("/etc/passwd", "/secret")))
write("soft-link", lambda file: file.__setitem__("inside", h5py.SoftLink("/data")))
write(
    "external-data",
    lambda file: file.create_dataset("data", (8,), "u1", external=[("/etc/passwd", 0, 8)]),
)
write("virtual-data", virtual, libver="latest")
write("expansion", lambda file: file.create_dataset("data", (2**20, 2**20), "f8", chunks=(1, 1024), compression="gzip"))
write("user-block", lambda file: file.create_dataset("data", data=numpy.arange(4.0)), userblock_size=1024)
write("filter", lambda file: file.create_dataset("data", (64,), "f4", chunks=(64,), compression="lzf", shuffle=True))
write("pickle", lambda file: file.attrs.__setitem__("object", numpy.void(b"\x80\x04cos\nsystem\n.")))
