"""Writes GGUF files with the reference library.

    python -m venv venv && venv/bin/pip install gguf==0.19.0 numpy==2.4.6
    venv/bin/python make_fixtures.py
"""

from pathlib import Path

import gguf
import numpy

folder = Path(__file__).parent


def chat_model():
    """A quantised model with everything that is told of."""
    writer = gguf.GGUFWriter(folder / "chat.gguf", "llama")
    writer.add_name("Tiny Chat")
    writer.add_license("apache-2.0")
    writer.add_base_model_count(1)
    writer.add_base_model_name(0, "Tiny")
    writer.add_file_type(gguf.LlamaFileType.MOSTLY_Q4_K_M)
    writer.add_context_length(2048)
    writer.add_tokenizer_model("gpt2")
    writer.add_token_list(["a", "b", "<|end|>"])
    writer.add_token_scores([0.5, 1.5, 2.5])
    writer.add_bool("tokenizer.ggml.add_bos_token", True)
    writer.add_chat_template("{% for m in messages %}{{ m.role }}: {{ m.content }}\n{% endfor %}")
    writer.add_tensor("token_embd.weight", numpy.arange(12, dtype=numpy.float32).reshape(3, 4))
    writer.add_tensor("blk.0.ffn.weight", numpy.zeros((2, 144), dtype=numpy.uint8), raw_dtype=gguf.GGMLQuantizationType.Q4_K)
    writer.add_tensor("output.weight", numpy.ones((2, 34), dtype=numpy.uint8), raw_dtype=gguf.GGMLQuantizationType.Q8_0)
    write(writer)


def aligned_model():
    """An alignment of its own, several templates, and a place in a split."""
    writer = gguf.GGUFWriter(folder / "aligned.gguf", "bert")
    writer.add_custom_alignment(64)
    writer.add_chat_template(
        [
            {"name": "default", "template": "{{ messages[0].content }}"},
            {"name": "tool_use", "template": "{{ tools | tojson }}"},
        ]
    )
    writer.add_uint16("split.no", 0)
    writer.add_uint16("split.count", 2)
    writer.add_tensor("a", numpy.zeros(3, dtype=numpy.float16))
    writer.add_tensor("b", numpy.zeros(5, dtype=numpy.int8))
    write(writer)


def write(writer):
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()


chat_model()
aligned_model()
