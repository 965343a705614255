"""Writes model.safetensors with the reference library.

    python -m venv venv && venv/bin/pip install safetensors==0.8.0 numpy==2.4.6 ml_dtypes==0.6.0
    venv/bin/python make_fixtures.py
"""

from pathlib import Path

import ml_dtypes
import numpy
from safetensors.numpy import save_file

tensors = {
    "embedding.weight": numpy.arange(6, dtype=numpy.float32).reshape(2, 3),
    "layer.bias": numpy.zeros(2, dtype=numpy.float32),
    "layer.weight": numpy.ones((2, 2), dtype=ml_dtypes.bfloat16),
    "positions": numpy.arange(3, dtype=numpy.int64),
}
save_file(tensors, Path(__file__).with_name("model.safetensors"), metadata={"format": "pt"})
