"""Writes SavedModels with TensorFlow: one that multiplies, one whose function reads and writes files.

    python -m venv venv && venv/bin/pip install tensorflow-cpu==2.21.0
    venv/bin/python make_fixtures.py
"""

import shutil
import tempfile
from pathlib import Path

import tensorflow as tf

folder = Path(__file__).parent


class Plain(tf.Module):
    @tf.function(input_signature=[tf.TensorSpec([None], tf.float32)])
    def __call__(self, x):
        return x * 2.0


class Files(tf.Module):
    @tf.function(input_signature=[tf.TensorSpec([], tf.string)])
    def __call__(self, x):
        tf.io.write_file("/tmp/out.txt", x)
        tf.print(x, output_stream="file:///tmp/log.txt")
        return tf.io.read_file("/etc/passwd")


class Vocabulary(tf.Module):
    def __init__(self, path):
        self.table = tf.lookup.StaticHashTable(
            tf.lookup.TextFileInitializer(path, tf.string, 0, tf.int64, 1, delimiter=" "), -1
        )

    @tf.function(input_signature=[tf.TensorSpec([None], tf.string)])
    def __call__(self, x):
        return self.table.lookup(x)


def save(module, name):
    with tempfile.TemporaryDirectory() as saved:
        tf.saved_model.save(module, saved)
        shutil.copy(Path(saved, "saved_model.pb"), folder / f"{name}.pb")


save(Plain(), "plain")
save(Files(), "files")
with tempfile.TemporaryDirectory() as words:
    vocabulary = Path(words, "words.txt")
    vocabulary.write_text("a 1\nb 2\n")
    save(Vocabulary(str(vocabulary)), "vocabulary")
    graph = tf.Graph()
    with graph.as_default():
        tf.compat.v1.py_func(lambda x: x, [tf.constant(1.0)], tf.float32)
    (folder / "frozen.pb").write_bytes(graph.as_graph_def().SerializeToString())
