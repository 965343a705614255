"""Writes models with the reference library.

    python -m venv venv && venv/bin/pip install onnx==1.23.2 numpy==2.4.6
    venv/bin/python make_fixtures.py
"""

from pathlib import Path

import numpy
import onnx
from onnx import TensorProto, helper, numpy_helper

folder = Path(__file__).parent


def weights(name, shape):
    return numpy_helper.from_array(numpy.ones(shape, dtype=numpy.float32), name)


def value(name):
    return helper.make_tensor_value_info(name, TensorProto.FLOAT, [2, 2])


def branch(name, operator):
    node = helper.make_node(operator, ["x", f"{name}_weights"], [f"{name}_out"])
    return helper.make_graph([node], name, [], [value(f"{name}_out")], [weights(f"{name}_weights", (2, 2))])


def model():
    """Initializers, graphs inside a node, a function of the model's own, an operator of ONNX Runtime."""
    graph = helper.make_graph(
        [
            helper.make_node("MatMul", ["x", "w"], ["h"]),
            helper.make_node("If", ["c"], ["y"], then_branch=branch("then", "Add"), else_branch=branch("else", "Mul")),
            helper.make_node("Twice", ["y"], ["z"], domain="local"),
            helper.make_node("FusedMatMul", ["z", "w"], ["out"], domain="com.microsoft"),
        ],
        "tiny",
        [value("x"), helper.make_tensor_value_info("c", TensorProto.BOOL, [])],
        [value("out")],
        [weights("w", (2, 2)), helper.make_tensor("half", TensorProto.INT4, [3], [1, 2, 3])],
    )
    twice = helper.make_function(
        "local", "Twice", ["a"], ["b"], [helper.make_node("Add", ["a", "a"], ["b"])], [helper.make_opsetid("", 21)]
    )
    made = helper.make_model(
        graph,
        functions=[twice],
        producer_name="tests",
        producer_version="1",
        ir_version=10,
        opset_imports=[helper.make_opsetid("", 21), helper.make_opsetid("local", 1), helper.make_opsetid("com.microsoft", 1)],
    )
    helper.set_model_props(made, {"license": "MIT"})
    return made


onnx.save(model(), folder / "model.onnx")
onnx.save(model(), folder / "external.onnx", save_as_external_data=True, location="external.onnx.data", size_threshold=0)
(folder / "external.onnx.data").unlink()
