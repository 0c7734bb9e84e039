"""Reads the published weights of a BERT from its Java archive, which is where they can be had without a model hub: small
ones (all-MiniLM-L6-v2, bge-small-en-v1.5) from an ONNX file, BERT base from the variables of a saved TensorFlow model."""

import io
import json
import zipfile

import numpy
import onnx
import torch
from onnx import numpy_helper
from tokenizers import BertWordPieceTokenizer, Tokenizer

from . import variables
from .encoder import Encoder

ENDINGS = {"kernel": "weight", "gamma": "weight", "beta": "bias"}
HEADS = 12  # of each layer, in all of them
LAYER = {"attention/self/query": "query", "attention/self/key": "key", "attention/self/value": "value",
         "attention/output/dense": "attended", "attention/output/LayerNorm": "norm1",
         "intermediate/dense": "inner", "output/dense": "outer", "output/LayerNorm": "norm2"}


def member(jar, ending):
    """The one file in the archive whose name ends so; None when there is none."""
    with zipfile.ZipFile(jar) as archive:
        found = [name for name in archive.namelist() if name.endswith(ending)]
        if len(found) > 1:
            raise ValueError(f"{jar} has {len(found)} files *{ending}. Maybe it is not the archive of one model")
        return archive.read(found[0]) if found else None


def saved_model(jar):
    """The saved TensorFlow model in an archive: an archive in the archive, whose name says the size of its layers."""
    found = member(jar, "L-12-H-768-A-12")
    if found is None:
        raise ValueError(f"{jar} has neither tokenizer.json nor a saved BERT base. Maybe it is not the archive of a model")
    return io.BytesIO(found)


def tokenizer(jar):
    text = member(jar, "tokenizer.json")
    if text is None:
        words = {word: number for number, word in enumerate(vocabulary(jar))}
        return BertWordPieceTokenizer(words, lowercase=True)
    made = Tokenizer.from_str(text.decode())
    made.no_padding()
    made.no_truncation()
    return made


def vocabulary(jar):
    """The word pieces in the order of their numbers."""
    text = member(jar, "tokenizer.json")
    if text is None:
        return member(saved_model(jar), "assets/vocab.txt").decode().splitlines()
    words = json.loads(text)["model"]["vocab"]
    return sorted(words, key=words.get)


def tensors(jar):
    """name -> weights."""
    graph = member(jar, ".onnx")
    return of_variables(saved_model(jar)) if graph is None else of_graph(onnx.load(io.BytesIO(graph)).graph)


def of_graph(graph):
    """A MatMul's matrix has no name of its own in the file: the node's path tells what it is."""
    found = {t.name: numpy_helper.to_array(t) for t in graph.initializer}
    named = {name: value for name, value in found.items() if "::" not in name}
    for node in graph.node:
        if node.op_type == "MatMul" and node.input[1] in found:
            path = node.name.strip("/").removesuffix("/MatMul").replace("/", ".")
            named[path + ".weight"] = found[node.input[1]].T
    return named


def of_variables(model):
    """TensorFlow keeps a matrix the other way round, and has names of its own for the last part of a path."""
    named = {}
    found = variables.read(member(model, "variables.index"), member(model, "variables.data-00000-of-00001"))
    for path, value in found.items():
        *start, last = path.removeprefix("module/bert/").replace("layer_", "layer.").split("/")
        if last.endswith("_embeddings"):
            start, last = [*start, last], "gamma"
        if last == "kernel":
            value = value.T
        named[".".join([*start, ENDINGS.get(last, last)])] = value
    return named


def encoder(jar, columns):
    """An encoder of the archive's size with its weights; letter case and heads begin new."""
    named = tensors(jar)
    layers = sum(name.endswith("intermediate.dense.bias") for name in named)
    words, width = named["embeddings.word_embeddings.weight"].shape
    inner = named["encoder.layer.0.intermediate.dense.bias"].shape[0]
    made = Encoder(columns, words, width, layers, HEADS, inner, case_layer=layers // 3)
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
