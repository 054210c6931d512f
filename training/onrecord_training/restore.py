"""The reader's int8 ONNX file -> weights that training can go on from (what quantising lost stays lost)."""
import argparse
import json
from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import numpy_helper

from .model import BUCKETS, REACH, Model, bucket

OF_TREE = ("arc_dep", "arc_head", "rel_dep", "rel_head", "head_bias", "root", "rel", "rel_sum")


def restored(path, encoder_file):
    """Labels and state of the model in an ONNX file; parts that the file lacks are as in a new model."""
    graph = onnx.load(str(path))
    note = json.loads(next(m.value for m in graph.metadata_props if m.key == "onrecord"))
    known = tensors(graph.graph)
    model = Model(note["labels"], encoder_file)
    state = model.state_dict()
    taken = {k for k in state if k.startswith("encoder.word.")}  # frozen: still the pretrained ones
    for name, value in known.items():
        key = name.removeprefix("model.")
        if key in state and state[key].shape == value.shape:
            state[key] = value
            taken.add(key)
    for node in graph.graph.node:
        key = weight_of(node)
        if key in state:
            value = dequantised(known, node.input[1])
            state[key] = value if key == "tree.arc" else value.t().contiguous()
            taken.add(key)
    mixes(graph.graph, known, state, taken)
    distances(known, state, taken)
    crf = note["transitions"], note["start"]
    state["crf.move"] = torch.tensor(crf[0]) - state["crf.forbidden"]
    state["crf.start"] = torch.tensor(crf[1]) - state["crf.first"]
    taken |= {"crf.move", "crf.start", "crf.forbidden", "crf.first"}
    return note["labels"], state, sorted(set(state) - taken)


def tensors(graph):
    known = {t.name: torch.tensor(np.array(numpy_helper.to_array(t))) for t in graph.initializer}
    for name in [n for n in known if n.endswith("_quantized")]:
        known[name.removesuffix("_quantized")] = dequantised(known, name)
    return known


def dequantised(known, name):
    base = name.removesuffix("_quantized")
    return (known[name].float() - known[base + "_zero_point"].float()) * known[base + "_scale"].float()


def weight_of(node):
    """Key of the weight that a quantised product holds, from the scope in its name."""
    if node.op_type not in ("MatMulInteger", "DynamicQuantizeMatMul"):
        return None
    if node.name == "/MatMul_quant":
        return "tree.arc"
    parts = node.name.strip("/").split("/")
    parts = [p for p in parts[:-1]]
    if parts[0] in ("cue", "names", "tags") and len(parts) == 2:
        parts = [parts[1]]
    if parts[0] in OF_TREE:
        parts = ["tree"] + parts
    return ".".join(parts) + ".weight"


def mixes(graph, known, state, taken):
    """The layers' shares, folded into factors numbered in the order of the code: statements, then syntax."""
    factors = {i for n in graph.node if n.op_type == "Mul" for i in n.input if i.startswith("onnx::Mul_") and i in known}
    values = [known[f].item() for f in sorted(factors, key=lambda f: int(f.split("_")[1])) if known[f].dim() == 0]
    layers = len(state["mix_statement.weight"])
    for k, name in enumerate(("mix_statement.weight", "mix_syntax.weight")):
        share = torch.tensor(values[k * layers:(k + 1) * layers])
        assert abs(share.sum() - 1) < 1e-3, (name, share)
        state[name] = share.clamp(min=1e-6).log()
        taken.add(name)


def distances(known, state, taken):
    table = next(v for n, v in known.items() if v.shape == (1, 2 * REACH + 1, state["roles.distance.weight"].shape[1]))
    rows = bucket(torch.arange(-REACH, REACH + 1))
    for i, row in enumerate(rows):
        state["roles.distance.weight"][row] = table[0, i]
    assert rows.max() <= BUCKETS
    taken.add("roles.distance.weight")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("onnx", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--encoder", required=True)
    a = parser.parse_args()
    labels, state, missing = restored(a.onnx, a.encoder)
    torch.save({"labels": labels, "model": state}, a.out)
    print("restored", len(state) - len(missing), "tensors; new:", missing)
