"""Weights -> an ONNX file that reads one window, and a small one that scores pairs of mentions: what Java runs.

The reader's model:

Inputs   ids, features [pieces] int64 ([CLS] … [SEP]); first [words] int64, first piece of each word;
         sentence [words] int64, the sentence that each word is in.
Outputs  cue [words, 3], names [words, 7]: log-probabilities;
         upos, feats, rels [words] int64: index of the best label; arcs [words, words]: score of dependent x head,
         a root scoring on the diagonal; cues [n] int64: words that may begin a cue, in order, and before
         them always word 0; roles [n, 193, 7]: scores of roles around each, the cue's first word in the middle;
         kinds [words] int64: kind of the mention that a word heads; mention [words]: probability that it heads one;
         starts, ends [words] int64: that mention's first and last word; query, key [words, 256], salient [words]:
         what the pairs' scores are made of.

The pairs' model:
Inputs   query, key [mentions, 256], of the mentions' heads; later, earlier [pairs] int64: indexes of mentions;
         features [pairs, 9] int64 (pairs.py).
Outputs  scores [pairs]; with `salient` of both added, 0 or less means that they do not belong together.

Metadata labels, CRF transitions and the numbers a decoder needs, as JSON under the key `onrecord`.
"""
import argparse
import json
from pathlib import Path

import onnx
import torch
import torch.nn as nn
import torch.nn.functional as F

from .model import REACH, Model
from .pairs import GROUPS
from .reference import KINDS, SIZE

CANDIDATE = 0.15  # probability from which a word may begin a cue


class Window(nn.Module):
    def __init__(self, model):
        super().__init__()
        self.model = model

    def forward(self, ids, features, first, sentence):
        m = self.model
        positions = torch.arange(ids.shape[0])
        statement, syntax, reference = m.words(ids[None], features[None], positions[None], first[None])
        cue = torch.log_softmax(m.cue(statement)[0], -1)
        names = torch.log_softmax(m.names(syntax)[0], -1)
        hidden = m.tags(syntax)[0]
        arcs = m.tree.arcs(syntax, sentence[None])
        rels = m.tree.rels(syntax, arcs.argmax(-1))[0].argmax(-1)
        cues = torch.nonzero(cue[:, 1].exp() > CANDIDATE)[:, 0]
        cues = torch.cat([torch.zeros(1, dtype=torch.long), cues])  # never empty: quantised kernels cannot do nothing
        padded = F.pad(statement, (0, 0, REACH, REACH))
        roles = m.roles(padded, torch.zeros_like(cues), cues)
        kind = torch.softmax(m.reference.kind(reference)[0], -1)
        starts, ends = m.reference.extents(reference, sentence[None])
        query, key, salient = m.reference.vectors(reference)
        return (cue, names, m.upos(hidden).argmax(-1), m.feats(hidden).argmax(-1), arcs[0], rels, cues, roles,
                kind.argmax(-1), 1 - kind[:, 0], starts[0].argmax(-1), ends[0].argmax(-1), query[0], key[0], salient[0])


INPUTS = ["ids", "features", "first", "sentence"]
OUTPUTS = ["cue", "names", "upos", "feats", "arcs", "rels", "cues", "roles", "kinds", "mention", "starts", "ends",
           "query", "key", "salient"]


def export(weights, out):
    saved = torch.load(weights, map_location="cpu")
    labels = saved["labels"]
    model = Model(labels)
    model.load_state_dict(saved["model"])
    model.eval()
    t, w = 40, 30
    example = (torch.randint(1000, 20000, (t,)), torch.randint(1, 8, (t,)), torch.arange(w) + 1, torch.arange(w) // 10)
    axes = {k: {0: "words"} for k in INPUTS + OUTPUTS}
    axes |= {"ids": {0: "pieces"}, "features": {0: "pieces"}, "arcs": {0: "words", 1: "words"}, "cues": {0: "n"},
             "roles": {0: "n"}}
    with torch.no_grad():
        model.cue[2].bias[1] += 20  # so that the example has cues
        torch.onnx.export(Window(model), example, str(out), input_names=INPUTS, output_names=OUTPUTS,
                          dynamic_axes=axes, opset_version=18, dynamo=False)
    graph = onnx.load(str(out))
    for tensor in graph.graph.initializer:
        if tensor.name.endswith("model.cue.2.bias"):
            fixed = onnx.numpy_helper.to_array(tensor).copy()
            fixed[1] -= 20
            tensor.CopyFrom(onnx.numpy_helper.from_array(fixed, tensor.name))
    note = {"format": 3, "labels": {**labels, "kinds": KINDS}, "reach": REACH, "candidate": CANDIDATE, "maxPieces": 512,
            "roles": chain(model.crf), "names": chain(model.names_crf)}
    entry = graph.metadata_props.add()
    entry.key, entry.value = "onrecord", json.dumps(note)
    onnx.save(graph, str(out))
    export_pairs(model, out.with_name("pairs.onnx"))


def chain(crf):
    return {"transitions": (crf.move + crf.forbidden).tolist(), "start": (crf.start + crf.first).tolist()}


def export_pairs(model, out):
    n, p = 5, 7
    example = (torch.randn(n, SIZE), torch.randn(n, SIZE), torch.randint(1, n, (p,)), torch.zeros(p, dtype=torch.long),
               torch.zeros(p, len(GROUPS), dtype=torch.long))
    names = ["query", "key", "later", "earlier", "features"]
    axes = {"query": {0: "mentions"}, "key": {0: "mentions"}, **{k: {0: "pairs"} for k in [*names[2:], "scores"]}}
    with torch.no_grad():
        torch.onnx.export(model.pairs, example, str(out), input_names=names, output_names=["scores"],
                          dynamic_axes=axes, opset_version=18, dynamo=False)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("weights")
    parser.add_argument("out", type=Path)
    arguments = parser.parse_args()
    export(arguments.weights, arguments.out)
