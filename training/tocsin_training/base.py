"""Reads the published weights of a small BERT (all-MiniLM-L6-v2, bge-small-en-v1.5) from the ONNX file inside its
Java archive, which is where they can be had without a model hub."""

import io
import json
import zipfile

import numpy
import onnx
import torch
from onnx import numpy_helper
from tokenizers import Tokenizer

from .encoder import Encoder

LAYER = {"attention/self/query": "query", "attention/self/key": "key", "attention/self/value": "value",
         "attention/output/dense": "attended", "attention/output/LayerNorm": "norm1",
         "intermediate/dense": "inner", "output/dense": "outer", "output/LayerNorm": "norm2"}


def member(jar, ending):
    """The one file in the archive whose name ends so."""
    with zipfile.ZipFile(jar) as archive:
        found = [name for name in archive.namelist() if name.endswith(ending)]
        if len(found) != 1:
            raise ValueError(f"{jar} has {len(found)} files *{ending}. Maybe it is not the archive of one model")
        return archive.read(found[0])


def tokenizer(jar):
    made = Tokenizer.from_str(member(jar, "tokenizer.json").decode())
    made.no_padding()
    made.no_truncation()
    return made


def vocabulary(jar):
    """The word pieces in the order of their numbers."""
    words = json.loads(member(jar, "tokenizer.json"))["model"]["vocab"]
    return sorted(words, key=words.get)


def tensors(jar):
    """name -> weights. A MatMul's matrix has no name of its own in the file: the node's path tells what it is."""
    graph = onnx.load(io.BytesIO(member(jar, ".onnx"))).graph
    found = {t.name: numpy_helper.to_array(t) for t in graph.initializer}
    named = {name: value for name, value in found.items() if "::" not in name}
    for node in graph.node:
        if node.op_type == "MatMul" and node.input[1] in found:
            path = node.name.strip("/").removesuffix("/MatMul").replace("/", ".")
            named[path + ".weight"] = found[node.input[1]].T
    return named


def encoder(jar, columns):
    """An encoder of the archive's size with its weights; letter case and heads begin new."""
    named = tensors(jar)
    layers = sum(name.endswith("intermediate.dense.bias") for name in named)
    words, width = named["embeddings.word_embeddings.weight"].shape
    inner = named["encoder.layer.0.intermediate.dense.bias"].shape[0]
    made = Encoder(columns, words, width, layers, width // 32, inner, case_layer=layers // 3)
    load(made, named)
    return made


def load(encoder, named):
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
        raise ValueError(f"The archive does not hold the expected weights: missing {missing}, unexpected {unexpected}")
