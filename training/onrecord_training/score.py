"""Scores an ONNX file on the dev parts, from Python: a check that is independent of the Java reader.

Prints exact F1 of source, cue and content, linked F1, cues found (PolNeAR); names F1; UPOS, LAS (EWT).
"""
import argparse
import json
from pathlib import Path

import numpy as np
import onnxruntime

from . import text as T
from .windows import load

REACH = 96


class Onnx:
    """The exported model: one window at a time."""

    def __init__(self, path, threads=1):
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = threads
        self.session = onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])
        self.note = json.loads(self.session.get_modelmeta().custom_metadata_map["onrecord"])
        self.names = [o.name for o in self.session.get_outputs()]

    def __call__(self, doc, a, b, vocabulary):
        ids = [vocabulary["[CLS]"]] + [i for p in doc.pieces[a:b] for i in p] + [vocabulary["[SEP]"]]
        features = [0] + [f for f, p in zip(doc.features[a:b], doc.pieces[a:b]) for _ in p] + [0]
        feed = {"ids": ids, "features": features, "first": doc.offset[a:b] - doc.offset[a] + 1,
                "sentence": doc.sentence[a:b] - doc.sentence[a]}
        found = self.session.run(None, {k: np.array(v, dtype=np.int64) for k, v in feed.items()})
        return dict(zip(self.names, found))


def plan(doc, limit):
    """Overlapping windows of whole sentences, each with the sentences (of its own) that it decides on."""
    bounds = list(doc.starts) + [len(doc.words)]
    n = len(bounds) - 1
    pieces = lambda i, j: doc.offset[bounds[j]] - doc.offset[bounds[i]]
    windows, i = [], 0
    while True:
        j = i + 1
        while j < n and pieces(i, j + 1) <= limit:
            j += 1
        windows.append((i, j))
        if j >= n:
            break
        k = j
        while k > i + 1 and pieces(k - 1, j) <= limit // 3:
            k -= 1
        i = k
    owner = {}
    for s in range(n):
        middle = (doc.offset[bounds[s]] + doc.offset[bounds[s + 1]]) / 2
        fits = [w for w, (x, y) in enumerate(windows) if x <= s < y]
        centre = lambda w: abs((doc.offset[bounds[windows[w][0]]] + doc.offset[bounds[windows[w][1]]]) / 2 - middle)
        owner[s] = min(fits, key=centre)
    for w, (x, y) in enumerate(windows):
        a, b = bounds[x], bounds[y]
        while b > a + 1 and doc.offset[b] - doc.offset[a] > 510:
            b -= 1
        yield a, b, {s for s, o in owner.items() if o == w}


def viterbi(scores, move, start):
    s, back = start + scores[0], []
    for row in scores[1:]:
        m = s[:, None] + move
        best = m.argmax(0)
        s = m[best, np.arange(len(best))] + row
        back.append(best)
    y = [int(s.argmax())]
    for best in reversed(back):
        y.append(int(best[y[-1]]))
    return y[::-1]


def spans(tags, begin):
    out, s = [], None
    for i, t in enumerate(list(tags) + [0]):
        if s is not None and t != begin + 1:
            out.append((s, i))
            s = None
        if t == begin:
            s = i
    return out


def bio_moves(labels):
    move = np.zeros((len(labels), len(labels)))
    for a, x in enumerate(labels):
        for b, y in enumerate(labels):
            if y.startswith("I") and (x == "O" or x[1:] != y[1:]):
                move[a, b] = -1e4
    return move, np.array([-1e4 if y.startswith("I") else 0.0 for y in labels])


def statements(model, doc, vocabulary, limit, bias):
    out, note = [], model.note
    move, start = np.array(note["transitions"]), np.array(note["start"])
    cue_move, cue_start = bio_moves(["O", "B", "I"])
    for a, b, owned in plan(doc, limit):
        y = model(doc, a, b, vocabulary)
        cue = y["cue"] + np.array([0, bias, 0])
        tagged = dict(spans(viterbi(cue, cue_move, cue_start), 1))
        for c, r in zip(y["cues"], y["roles"]):
            end = tagged.get(int(c))
            if end is None or doc.sentence[a + c] not in owned:
                continue
            lo, hi = max(0, c - REACH), min(b - a, c + REACH + 1)
            if out and any(p <= c + a < q for p, q in out[-1]["cue"]):
                continue
            s = r[lo - c + REACH:hi - c + REACH].copy()
            s[c - lo, [0, 1, 2, 3, 4, 6]] -= 1e4  # a cue's first word begins its cue
            tags = viterbi(s, move, start)
            put = lambda begin: [(p + lo + a, q + lo + a) for p, q in spans(tags, begin)]
            if put(3):
                out.append({"cue": put(5), "source": put(1), "content": put(3)})
    return out


def f1(tp, found, gold):
    return 2 * tp / (found + gold) if found + gold else 0.0


def score_statements(model, docs, vocabulary, limit=384, bias=0.0, errors=None):
    counts = {k: [0, 0, 0] for k in ("source", "cue", "content", "linked", "cue overlap")}
    for d in docs:
        if d.kind != "polnear" or not d.first:
            continue
        found, gold = statements(model, d, vocabulary, limit, bias), d.statements
        for role in ("source", "cue", "content"):
            x = {tuple(s) for f in found for s in f[role]}
            y = {tuple(s) for g in gold for s in g[role]}
            for i, v in enumerate((len(x & y), len(x), len(y))):
                counts[role][i] += v
        words = lambda s: {i for p, q in s for i in range(p, q)}
        same = lambda f, g, r: sorted(map(tuple, f[r])) == sorted(map(tuple, g[r]))
        taken, both = set(), 0
        for f in found:
            hit = next((k for k, g in enumerate(gold) if k not in taken and words(f["cue"]) & words(g["cue"])), None)
            if hit is not None:
                taken.add(hit)
                both += same(f, gold[hit], "source") and same(f, gold[hit], "content")
            if errors is not None:
                errors.append((d, f, gold[hit] if hit is not None else None))
        if errors is not None:
            errors.extend((d, None, g) for k, g in enumerate(gold) if k not in taken)
        for key, n in (("linked", both), ("cue overlap", len(taken))):
            for i, v in enumerate((n, len(found), len(gold))):
                counts[key][i] += v
    return {k: round(f1(*v), 4) for k, v in counts.items()}


def score_trees(model, docs, vocabulary, limit=384):
    labels, n = model.note["labels"], {"words": 0, "upos": 0, "feats": 0, "uas": 0, "las": 0, "las without subtypes": 0}
    names = [0, 0, 0]
    move, start = bio_moves(labels["names"])
    for d in docs:
        if d.kind != "ewt":
            continue
        for a, b, owned in plan(d, limit):
            y = model(d, a, b, vocabulary)
            heads = y["arcs"].argmax(-1)
            for s in owned:
                where = np.flatnonzero(d.sentence[a:b] == s)
                for i in where:
                    n["words"] += 1
                    n["upos"] += labels["upos"][y["upos"][i]] == d.upos[a + i]
                    n["feats"] += labels["feats"][y["feats"][i]] == d.feats[a + i]
                    right = heads[i] + a == d.heads[a + i]
                    rel = labels["rels"][y["rels"][i]]
                    n["uas"] += right
                    n["las"] += right and rel == d.rels[a + i]
                    n["las without subtypes"] += right and rel.split(":")[0] == d.rels[a + i].split(":")[0]
                gold = d.names[a + where[0]:a + where[-1] + 1]
                if None in gold:
                    continue
                tags = [labels["names"][t] for t in viterbi(y["names"][where], move, start)]
                x, g = entities(tags), entities(gold)
                for i, v in enumerate((len(x & g), len(x), len(g))):
                    names[i] += v
    total = n.pop("words")
    return {**{k: round(float(v) / total, 4) for k, v in n.items()}, "names": round(f1(*names), 4)}


def entities(tags):
    out, start = set(), None
    for i, t in enumerate(list(tags) + ["O"]):
        if start is not None and not t.startswith("I"):
            out.add((start, i, tags[start][2:]))
            start = None
        if t.startswith("B") or t.startswith("I") and start is None:
            start = i
    return out


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("model", type=Path)
    parser.add_argument("--tokenizer", required=True)
    parser.add_argument("--build", default="build")
    parser.add_argument("--limit", type=int, default=384)
    parser.add_argument("--bias", type=float, nargs="*", default=[0.0])
    parser.add_argument("--articles", type=int, default=0, help="only so many of PolNeAR's")
    parser.add_argument("--part", choices=("statements", "trees", "all"), default="all")
    a = parser.parse_args()
    word_pieces = T.WordPiece(a.tokenizer)
    documents = load(Path(a.build) / "dev.jsonl", word_pieces)
    reader = Onnx(a.model)
    if a.articles:
        polnear = [d for d in documents if d.kind == "polnear" and d.first][: a.articles]
        documents = polnear + [d for d in documents if d.kind != "polnear"]
    if a.part != "trees":
        for bias_value in a.bias:
            print("bias", bias_value, score_statements(reader, documents, word_pieces.vocab, a.limit, bias_value), flush=True)
    if a.part != "statements":
        print(score_trees(reader, documents, word_pieces.vocab, a.limit))
