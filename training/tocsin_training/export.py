"""From a trained encoder to the files that the reader loads."""

import hashlib
import pathlib
import warnings

import numpy
import onnx
import onnxruntime
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic

from .labels import ATTRIBUTION, KINDS, MENTIONS, ROLES


def graph(model, path):
    """The encoder as it is, for one window of any length."""
    model.frozen = False
    trace(model, path, ["ids", "cases"], "scores", {"scores": {1: "pieces"}})


def trace(model, path, inputs, output, lengths):
    model.eval()
    example = tuple(torch.ones(1, 7, dtype=torch.long) for _ in inputs)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        torch.onnx.export(model, example, str(path), input_names=inputs, output_names=[output],
                          dynamic_axes={**{name: {1: "pieces"} for name in inputs}, **lengths},
                          opset_version=17, dynamo=False)


def quantise(source, target):
    """Weights to 8 bits, one scale for each output; what flows is scaled when it flows (so: one window at a time)."""
    quantize_dynamic(str(source), str(target), weight_type=QuantType.QInt8, per_channel=True,
                     extra_options={"MatMulConstBOnly": True})
    made = onnx.load(str(target))
    made.doc_string = made.producer_name = made.producer_version = ""
    onnx.save(made, str(target))


def run(path):
    """What a model puts out for one window, by the names of its inputs, with ONNX Runtime."""
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    options.log_severity_level = 3
    session = onnxruntime.InferenceSession(str(path), options)

    def first(**inputs):
        feed = {name: numpy.array([values], dtype=numpy.int64) for name, values in inputs.items()}
        return session.run(None, feed)[0][0]
    return first


def sha256(path):
    return hashlib.sha256(pathlib.Path(path).read_bytes()).hexdigest()


def describe(folder, name):
    """model.properties: what the reader checks before it trusts the model."""
    labels = " ".join(MENTIONS + ROLES + ATTRIBUTION + KINDS)
    lines = [f"name={name}", f"labels={labels}"]
    lines += [f"sha256.{file}={sha256(folder / file)}" for file in ("model.onnx", "vocabulary.txt")]
    (folder / "model.properties").write_text("\n".join(lines) + "\n", encoding="utf-8")


def write(model, vocabulary, folder, name, quantised=True):
    """All files of a model."""
    folder.mkdir(parents=True, exist_ok=True)
    plain = folder / "plain.onnx"
    graph(model, plain)
    if quantised:
        quantise(plain, folder / "model.onnx")
    else:
        plain.replace(folder / "model.onnx")
    (folder / "vocabulary.txt").write_text("\n".join(vocabulary) + "\n", encoding="utf-8", newline="\n")
    describe(folder, name)
    return plain
