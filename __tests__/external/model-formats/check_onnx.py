"""Prints which locations of external data the checker of ONNX takes: {"location": null or the error}."""

import json
import sys
from pathlib import Path

import onnx
from onnx import TensorProto, helper

folder = Path(sys.argv[1])
(folder / "sub").mkdir()
for name in ("w.bin", "sub/w.bin"):
    (folder / name).write_bytes(bytes(16))


def write(location, name):
    tensor = TensorProto(name="w", data_type=TensorProto.FLOAT, dims=[4], data_location=TensorProto.EXTERNAL)
    if location is not None:
        tensor.external_data.add(key="location", value=location)
    output = helper.make_tensor_value_info("y", TensorProto.FLOAT, [4])
    graph = helper.make_graph([helper.make_node("Neg", ["w"], ["y"])], "g", [], [output], [tensor])
    model = helper.make_model(graph, ir_version=10, opset_imports=[helper.make_opsetid("", 21)])
    (folder / name).write_bytes(model.SerializeToString())
    return str(folder / name)


def fault(path):
    try:
        onnx.checker.check_model(path)
    except Exception as error:
        return str(error)
    return None


locations = json.loads(sys.argv[2])
json.dump([fault(write(location, f"{number}.onnx")) for number, location in enumerate(locations)], sys.stdout)
