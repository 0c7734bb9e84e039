"""Reads the published all-MiniLM-L6-v2 weights from the ONNX file inside its Java archive."""

import io
import json
import zipfile

import numpy
import onnx
import torch
from onnx import numpy_helper
from tokenizers import Tokenizer

TOKENIZER = "all-minilm-l6-v2-tokenizer.json"
MODEL = "all-minilm-l6-v2.onnx"
LAYER = {"attention/self/query": "query", "attention/self/key": "key", "attention/self/value": "value",
         "attention/output/dense": "attended", "attention/output/LayerNorm": "norm1",
         "intermediate/dense": "inner", "output/dense": "outer", "output/LayerNorm": "norm2"}


def tokenizer(jar):
    with zipfile.ZipFile(jar) as archive:
        made = Tokenizer.from_str(archive.read(TOKENIZER).decode())
    made.no_padding()
    made.no_truncation()
    return made


def vocabulary(jar):
    """The word pieces in the order of their numbers."""
    with zipfile.ZipFile(jar) as archive:
        words = json.loads(archive.read(TOKENIZER))["model"]["vocab"]
    return sorted(words, key=words.get)


def load(encoder, jar):
    """Copies the weights. A MatMul's matrix has no name of its own in the file: the node's path tells what it is."""
    with zipfile.ZipFile(jar) as archive:
        graph = onnx.load(io.BytesIO(archive.read(MODEL))).graph
    tensors = {t.name: numpy_helper.to_array(t) for t in graph.initializer}
    named = {name: value for name, value in tensors.items() if "::" not in name}
    for node in graph.node:
        if node.op_type == "MatMul" and node.input[1] in tensors:
            path = node.name.strip("/").removesuffix("/MatMul").replace("/", ".")
            named[path + ".weight"] = tensors[node.input[1]].T
    state = {"words.weight": named["embeddings.word_embeddings.weight"],
             "positions.weight": named["embeddings.position_embeddings.weight"],
             "segment": named["embeddings.token_type_embeddings.weight"][0],
             "norm.weight": named["embeddings.LayerNorm.weight"], "norm.bias": named["embeddings.LayerNorm.bias"]}
    for number in range(len(encoder.layers)):
        for path, ours in LAYER.items():
            for part in ("weight", "bias"):
                theirs = f"encoder.layer.{number}.{path.replace('/', '.')}.{part}"
                state[f"layers.{number}.{ours}.{part}"] = named[theirs]
    state = {name: torch.from_numpy(numpy.array(value)) for name, value in state.items()}
    missing, unexpected = encoder.load_state_dict(state, strict=False)
    if unexpected or set(missing) != {"case.weight", "out.weight", "out.bias"}:
        raise ValueError(f"{jar} does not hold the expected weights: missing {missing}, unexpected {unexpected}")
