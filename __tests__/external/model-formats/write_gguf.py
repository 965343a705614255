"""Writes a GGUF file for every type of tensor that the library knows, and prints their names."""

import json
import sys
from pathlib import Path

import gguf
import numpy
from gguf.constants import GGML_QUANT_SIZES

folder = Path(sys.argv[1])
# The library has 40 bytes for a block, ggml 36; no file has this type.
types = [kind for kind in GGML_QUANT_SIZES if kind.name != "Q8_1"]
for kind in types:
    _, size = GGML_QUANT_SIZES[kind]
    writer = gguf.GGUFWriter(folder / f"{kind.name}.gguf", "llama")
    for number in range(3):
        rows = numpy.zeros((number + 1, 2 * size), dtype=numpy.uint8)
        writer.add_tensor(f"blk.{number}.weight", rows, raw_dtype=kind)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
json.dump([kind.name for kind in types], sys.stdout)
