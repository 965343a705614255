"""Saves a model directory as MLflow does, by its own functions: a file of weights with a Python model around it."""

import sys
from pathlib import Path

from mlflow.models import Model

folder = Path(sys.argv[1])
(folder / "data").mkdir(parents=True)
(folder / "data" / "model.onnx").write_bytes(b"weights\0" * 100)
model = Model(artifact_path="voice", run_id="0123456789abcdef0123456789abcdef")
model.add_flavor("onnx", data="data/model.onnx", onnx_version="1.17.0")
model.add_flavor("python_function", loader_module="mlflow.onnx", data="data")
model.save(str(folder / "MLmodel"))
print(model.model_uuid)
