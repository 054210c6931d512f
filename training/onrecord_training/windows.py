"""Documents -> windows of word pieces with labels -> padded batches."""
import json
import random

import numpy as np
import torch

from . import text as T
from .disguise import Stock, commas, name_spans, vary
from .model import REACH

LENGTHS = (64, 128, 192, 256, 320, 384, 512)


class Document:
    """A prepared document with its word pieces; `starts` are the words at which a window may begin."""

    def __init__(self, record, pieces):
        self.__dict__.update(record)
        if self.kind == "gum":
            self.gum_names, self.names = self.names, None
        self.words = [self.text[a:b] for a, b in self.spans]
        self.pieces = [pieces.pieces(w) for w in self.words]
        self.offset = np.concatenate([[0], np.cumsum([len(p) for p in self.pieces])])
        self.starts = self.sentences or guessed_starts(self.words, self.features)
        ends = self.starts[1:] + [len(self.words)]
        self.sentence = np.repeat(np.arange(len(self.starts)), [b - a for a, b in zip(self.starts, ends)])

    def cut(self, limit, first=None):
        """Windows (a, b) of whole sentences of at most `limit` pieces; the first may be shorter, at random."""
        bounds = list(self.starts) + [len(self.words)]
        room, i = first or limit, 0
        while i < len(bounds) - 1:
            a, j = bounds[i], i + 1
            while j < len(bounds) - 1 and self.offset[bounds[j + 1]] - self.offset[a] <= room:
                j += 1
            b = bounds[j]
            while b > a + 1 and self.offset[b] - self.offset[a] > limit:
                b -= 1
            yield a, b
            if b < bounds[j]:
                bounds[j - 1] = b
                i = j - 1
            else:
                i = j
            room = limit


def guessed_starts(words, features):
    """Sentence starts as well as needed to begin a window: after a full stop (and a closing mark), at a new line."""
    out, ended = [0], False
    for i in range(1, len(words)):
        separator = features[i] // T.SHAPES % T.SEPARATORS
        if separator >= 2 or ended and separator == 1:
            out.append(i)
        if words[i] in (".", "!", "?") or words[i] in ("...", "…"):
            ended = True
        elif not (ended and words[i] in "”\"’')]"):
            ended = False
    return out


def load(path, pieces, varied=False):
    """The documents of a file; with `varied`, more names than theirs are at hand to vary them with."""
    with open(path, encoding="utf8") as f:
        docs = [Document(json.loads(line), pieces) for line in f]
    named = [d for d in docs if getattr(d, "names", None) is not None]
    stock = Stock(pieces)
    for d in named:
        d.stock = stock
        for s, e, kind in name_spans(d.names, 0, len(d.words)):
            stock.add(kind, d.words[s:e])
    if varied:
        stock.add_known()
    return docs


def window(doc, a, b, labels, rng=None, mask=0.0, vocabulary=None):
    """One window as arrays; with `rng`, its quotation marks may change their style and words may be masked."""
    ids = [list(p) for p in doc.pieces[a:b]]
    features = list(doc.features[a:b])
    left_out = []
    if rng:
        restyle(doc.words[a:b], ids, features, rng, vocabulary)
        vary(doc, a, b, ids, features, rng)
        left_out = commas(doc, a, b, rng)
        if mask:
            for k in range(len(ids)):
                if rng.random() < mask:
                    ids[k] = [vocabulary["[MASK]"]] * len(ids[k])
    lengths = [len(p) for p in ids]
    first = 1 + np.concatenate([[0], np.cumsum(lengths)[:-1]])
    out = {
        "ids": [vocabulary["[CLS]"]] + [i for p in ids for i in p] + [vocabulary["[SEP]"]],
        "features": [T.CONTENT if doc.kind == "content" else 0] + [f for f, n in zip(features, lengths) for _ in range(n)] + [0],
        "first": first, "sentence": doc.sentence[a:b] - doc.sentence[a],
    }
    if getattr(doc, "statements", None) is not None:
        out["cue"], out["cues"], out["tags"] = statement_labels(doc.statements, a, b)
    for layer in ("names", "gum_names", "upos", "feats", "rels"):
        values = getattr(doc, layer, None)
        if values is not None:
            known = {x: i for i, x in enumerate(labels[layer.removeprefix("gum_")])}
            out[layer] = [known.get(v, -100) for v in values[a:b]]
    if getattr(doc, "heads", None) is not None:
        out["heads"] = [h - a if a <= h < b else -100 for h in doc.heads[a:b]]
    return without(out, left_out) if left_out else out


def without(window, words):
    """The window without these of its words; it holds no statements, and their heads lie outside what is left out."""
    keep = [k for k in range(len(window["first"])) if k not in words]
    ends = list(window["first"][1:]) + [len(window["ids"]) - 1]
    pieces = {i for k in words for i in range(window["first"][k], ends[k])}
    place = {k: i for i, k in enumerate(keep)}
    out = {key: [v for i, v in enumerate(window[key]) if i not in pieces] for key in ("ids", "features")}
    out["first"] = np.array([window["first"][k] - sum(i < window["first"][k] for i in pieces) for k in keep])
    out["sentence"] = window["sentence"][keep]
    for layer in ("names", "gum_names", "upos", "feats", "rels"):
        if layer in window:
            out[layer] = [window[layer][k] for k in keep]
    if "heads" in window:
        out["heads"] = [place.get(window["heads"][k], -100) for k in keep]
    return out


def statement_labels(statements, a, b):
    cue, cues, tags = np.zeros(b - a, int), [], []
    for s in statements:
        inside = [(x, y) for x, y in s["cue"] if x >= a and y <= b]
        if not inside:
            continue
        at, end = inside[0]  # further pieces of a cue are found among the roles
        cue[at - a], cue[at - a + 1:end - a] = 1, 2
        row = np.zeros(2 * REACH + 1, int)
        for role, begin in (("source", 1), ("content", 3), ("cue", 5)):
            for x, y in s[role]:
                x, y = max(x, a, at - REACH), min(y, b, at + REACH + 1)
                if y > x:
                    row[x - at + REACH:y - at + REACH] = begin + 1
                    row[x - at + REACH] = begin
        cues.append(at - a)
        tags.append(row)
    return cue, cues, tags


def restyle(words, ids, features, rng, vocabulary):
    """Now and then turns curly marks straight, straight ones curly, or double ones single."""
    kind = rng.random()
    if kind > 0.35:
        return
    style = "straight" if kind < 0.13 else "curly" if kind < 0.26 else "single"
    before = 0
    for k, w in enumerate(words):
        inside = features[k] // 64
        if w in ("“", "”", '"', "''", "``"):
            opens = inside and not before or w == "“"
            before = 1 if opens else 0
            if style == "straight":
                mark = '"'
            elif style == "curly":
                mark = "“" if opens else "”"
            else:
                mark = "‘" if opens else "’"
            ids[k] = [vocabulary[mark]]
            if style == "single":
                features[k] = features[k] % 64 // 16 * 16 + 7
        else:
            before = inside
            if style == "single":
                features[k] %= 64


def batch(items, shift=0):
    """Pads windows to one of few lengths. Word layers get a sentence of -1 and labels of -100 where there is no word."""
    longest = max(len(x["ids"]) for x in items)
    t = next((n for n in LENGTHS if n >= longest), longest)
    w = max(len(x["first"]) for x in items)
    pad = lambda v, n, fill: list(v) + [fill] * (n - len(v))
    out = {k: torch.tensor([pad(x[k], t, 0) for x in items]) for k in ("ids", "features")}
    out["positions"] = (torch.arange(t) + min(shift, 512 - t)).expand(len(items), -1)
    out["mask"] = torch.tensor([[i < len(x["ids"]) for i in range(t)] for x in items])[:, None, None, :]
    out["first"] = torch.tensor([pad(x["first"], w, 0) for x in items])
    out["sentence"] = torch.tensor([pad(x["sentence"], w, -1) for x in items])
    for layer in ("cue", "names", "gum_names", "upos", "feats", "rels", "heads"):
        if layer in items[0]:
            out[layer] = torch.tensor([pad(x[layer], w, -100) for x in items])
    if "cues" in items[0]:
        out["rows"] = torch.tensor([i for i, x in enumerate(items) for _ in x["cues"]], dtype=torch.long)
        out["cues"] = torch.tensor([c for x in items for c in x["cues"]], dtype=torch.long)
        tags = [t for x in items for t in x["tags"]]
        out["tags"] = torch.tensor(np.array(tags)) if tags else torch.zeros(0, 2 * REACH + 1, dtype=torch.long)
    return out


def epoch(docs, labels, vocabulary, seed, sizes, mask):
    """Batches of one pass, in random order: of statements, of trees, and of consecutive windows with chains.

    sizes: kind of batch -> (pieces, windows a batch, share of what there is that one pass sees)."""
    from . import chains  # which needs windows itself

    rng = random.Random(seed)
    by_article = {}
    for d in docs:
        by_article.setdefault((d.kind, d.name if d.kind == "polnear" else id(d)), []).append(d)
    todo, plans = {k: [] for k in sizes}, []
    for (kind, _), group in by_article.items():
        d = rng.choice(group)
        key = {"polnear": "statements", "ewt": "trees"}.get(kind, kind)
        if key not in sizes:
            continue
        limit = sizes[key][0] - 2
        if key in ("gum", "litbank"):
            todo[key] += [(d, s) for s in chains.segments(d, limit, rng)]
            continue
        for a, b in d.cut(limit, rng.randint(limit // 4, limit)):
            if b - a > 3 or key == "trees":
                todo[key].append((d, a, b))
    for key, found in todo.items():
        rng.shuffle(found)
        found = found[: int(len(found) * sizes[key][2])]
        if key in ("gum", "litbank"):
            plans += [[x] for x in found]
            continue
        n = sizes[key][1]
        found.sort(key=lambda x: -next(l for l in LENGTHS if l >= x[0].offset[x[2]] - x[0].offset[x[1]] + 2))
        plans += [found[i:i + n] for i in range(0, len(found), n)]
    rng.shuffle(plans)
    for plan in plans:
        if len(plan[0]) == 2:
            yield chains.segment(*plan[0], labels, rng, mask, vocabulary)
        else:
            yield batch([window(*x, labels, rng, mask, vocabulary) for x in plan], rng.choice((0, 0, rng.randint(0, 256))))
