"""Prepares the training data: corpora in their own formats -> documents of words with labels, as JSON lines.

A document holds `text`, `spans` (code points), `sentences` (index of the first word of each, or null where the
corpus has none), and any of these label layers: `statements`, `names`, `upos`, `feats`, `heads`, `rels`.
"""
import argparse
import bisect
import json
import re
from pathlib import Path

from . import text as T

GUM_LICENSED = {
    "academic", "bio", "conversation", "court", "interview", "news", "speech", "textbook", "vlog", "voyage",
}
GUM_NAME = {"person": "PER", "organization": "ORG", "place": "LOC"}
TITLES = set(
    "mr mrs ms dr sir president vice minister prime senator sen. rep. governor gov. king queen prince princess pope "
    "captain general professor prof. judge justice mayor chancellor secretary lord lady saint king".split()
)


def polnear(folder):
    """PolNeAR's articles: one document for each annotator's file, the first of an article marked `first`."""
    for path in sorted(Path(folder, "text").glob("*.txt")):
        text = path.read_bytes().decode("utf8")
        spans = T.words(text)
        files = sorted(p for p in Path(folder, "attributions").glob("*.ann") if p.name.startswith(path.stem + "_"))
        for rank, file in enumerate(files):
            yield {
                "name": path.stem, "kind": "polnear", "first": rank == 0, "text": text, "spans": spans,
                "sentences": None, "statements": attributions(file, spans),
            }


def attributions(file, spans):
    """Statements of a brat file as {"source": [[a, b]…], "cue": …, "content": …}, half-open ranges of words."""
    starts, ends = [s for s, _ in spans], [e for _, e in spans]

    def to_words(a, b):
        return [bisect.bisect_right(ends, a), bisect.bisect_left(starts, b)]

    marked, out = {}, []
    lines = [line.split("\t") for line in file.read_bytes().decode("utf8").split("\n")]
    lines = [fields for fields in lines if len(fields) > 1]
    for fields in lines:  # first all spans, for some stand after the statement that they belong to
        if fields[0].startswith("T"):
            ranges = fields[1].split(" ", 1)[1].split(";")
            marked[fields[0]] = [to_words(*map(int, r.split())) for r in ranges]
    for fields in lines:
        if fields[0].startswith("E"):
            roles = {"source": [], "cue": [], "content": []}
            for argument in fields[1].split():
                role, target = argument.split(":")
                role = re.sub(r"\d", "", role).lower()
                if role in roles:
                    roles[role] += [r for r in marked.get(target, []) if r[1] > r[0]]
            if roles["cue"] and roles["content"]:
                out.append({k: merged(v) for k, v in roles.items()})
    return out


def merged(ranges):
    """Ranges in order, those that touch joined."""
    out = []
    for a, b in sorted(ranges):
        if out and a <= out[-1][1]:
            out[-1][1] = max(b, out[-1][1])
        else:
            out.append([a, b])
    return out


def conllu(path):
    """Sentences of a CoNLL-U file: (comments, rows, has_space_after for each row); rows are syntactic words."""
    comments, rows, space, until, last_of_range = [], [], [], 0, {}
    for line in Path(path).read_text(encoding="utf8").split("\n"):
        if not line.strip():
            if rows:
                yield comments, rows, space
            comments, rows, space, until = [], [], [], 0
        elif line.startswith("#"):
            comments.append(line)
        else:
            f = line.split("\t")
            if "." in f[0]:
                continue
            glued = "SpaceAfter=No" in f[9]
            if "-" in f[0]:
                until = int(f[0].split("-")[1])
                outer_glued = glued
                continue
            i = int(f[0])
            rows.append(f)
            space.append(False if i < until else not (outer_glued if i == until else glued))


def treebank(paths, name):
    """Documents of a treebank with words, tags, features and trees (head = own index for a root)."""
    doc = None
    for path in paths:
        for comments, rows, space in conllu(path):
            new = any(c.startswith("# newdoc") for c in comments)
            if new or doc is None:
                if doc and doc["spans"]:
                    yield doc
                doc = {"name": f"{name}", "kind": name, "text": "", "spans": [], "sentences": [], "ids": [],
                       "upos": [], "feats": [], "heads": [], "rels": [], "misc": []}
            if any(c.startswith("# newpar") for c in comments) and doc["text"]:
                doc["text"] = doc["text"].rstrip() + "\n\n"
            first = len(doc["spans"])
            doc["sentences"].append(first)
            doc["ids"].append(next((c.split("=", 1)[1].strip() for c in comments if c.startswith("# sent_id")), ""))
            for f, after in zip(rows, space):
                s = len(doc["text"])
                doc["text"] += f[1] + (" " if after else "")
                doc["spans"].append([s, s + len(f[1])])
                doc["upos"].append(f[3])
                doc["feats"].append(f[5])
                h = int(f[6])
                doc["heads"].append(first + (h - 1 if h else int(f[0]) - 1))
                doc["rels"].append(f[7])
                doc["misc"].append(f[9])
            if not space[-1] and not doc["text"].endswith(" "):
                doc["text"] += " "
    if doc and doc["spans"]:
        yield doc


def uner(path):
    """Names of each sentence, by sent_id; OTH and the stray B-O become O."""
    out, sent = {}, None
    for line in Path(path).read_text(encoding="utf8").split("\n"):
        if line.startswith("# sent_id"):
            sent = line.split("=", 1)[1].strip()
            out[sent] = []
        elif line and line[0].isdigit():
            tag = line.split("\t")[2]
            out[sent].append(tag if tag[2:] in ("PER", "ORG", "LOC") else "O")
    return out


def ewt(folder, names, part):
    """EWT with UNER's names over it; sentences whose words differ between the two carry no names."""
    found = uner(Path(names, f"{part}.iob2"))
    for doc in treebank([Path(folder, f"{part}.conllu")], "ewt"):
        ends = doc["sentences"][1:] + [len(doc["spans"])]
        doc["names"] = []
        for sent, a, b in zip(doc["ids"], doc["sentences"], ends):
            tags = found.get(sent, [])
            doc["names"] += tags if len(tags) == b - a else [None] * (b - a)
        del doc["misc"]
        yield doc


def gum(folder, chains, licensed_only=True):
    """GUM with the names in its `Entity=` brackets (persons, organisations, places whose words are proper nouns),
    all its mentions, and OntoGUM's coreference chains."""
    for path in sorted(Path(folder).glob("*.conllu")):
        if licensed_only and path.stem.split("_")[1] not in GUM_LICENSED:
            continue
        for doc in treebank([path], "gum"):
            doc["name"] = path.stem
            doc["names"] = gum_names(doc)
            doc["mentions"] = gum_mentions(doc)
            doc["chains"] = chains_of(Path(chains, path.stem + ".conll"), column=2)
            del doc["misc"]
            yield doc


def gum_mentions(doc):
    """Mentions in GUM's `Entity=` brackets: (first word, end, entity type)."""
    mentions, opened = [], []
    for i, misc in enumerate(doc["misc"]):
        found = re.search(r"(?:^|\|)Entity=([^|]*)", misc)
        for piece in re.findall(r"\([^()]*\)?|[^()]*\)", found.group(1)) if found else []:
            if piece.startswith("("):
                parts = piece.strip("()").split("-")
                opened.append((parts[0], parts[1] if len(parts) > 1 else "", i))
            if piece.endswith(")"):
                key = piece.strip("()").split("-")[0]
                for j in range(len(opened) - 1, -1, -1):
                    if opened[j][0] == key:
                        mentions.append((opened[j][2], i + 1, opened[j][1]))
                        del opened[j]
                        break
    return mentions


def head(doc, a, b):
    """The first word of a span whose own head stands outside it, or None."""
    return next((i for i in range(a, b) if not a <= doc["heads"][i] < b or doc["heads"][i] == i), None)


def gum_names(doc):
    tags = ["O"] * len(doc["spans"])
    for a, b, kind in sorted(gum_mentions(doc), key=lambda m: m[0] - m[1]):
        tag = GUM_NAME.get(kind)
        at = head(doc, a, b)
        if not tag or at is None or doc["upos"][at] != "PROPN":
            continue
        word = lambda i: doc["text"][slice(*doc["spans"][i])]
        inner = lambda i: doc["upos"][i] == "PROPN" or (doc["upos"][i] in ("PUNCT", "ADP", "DET", "NUM", "ADJ", "NOUN") and word(i)[:1].isupper()) or word(i) in ("-", "of", "de", "al")
        s, e = at, at + 1
        while s > a and inner(s - 1):
            s -= 1
        while e < b and inner(e):
            e += 1
        while s < at and (word(s).lower() in TITLES or doc["upos"][s] in ("DET", "ADP", "PUNCT")):
            s += 1
        while e > at + 1 and doc["upos"][e - 1] in ("ADP", "PUNCT", "DET"):
            e -= 1
        if all(t == "O" for t in tags[s:e]):
            tags[s:e] = [f"B-{tag}"] + [f"I-{tag}"] * (e - s - 1)
    return tags


def chains_of(path, column):
    """Coreference brackets of a CoNLL file: [first word, end, chain] in words of the file."""
    found, opened, i = [], {}, 0
    for line in Path(path).read_text(encoding="utf8").split("\n"):
        fields = line.rstrip("\r").split("\t")
        if line.startswith("#") or len(fields) <= column:
            continue
        for piece in re.findall(r"\(\d+\)?|\d+\)", fields[column]):
            chain = int(piece.strip("()"))
            if piece.startswith("("):
                opened.setdefault(chain, []).append(i)
            if piece.endswith(")") and opened.get(chain):
                found.append([opened[chain].pop(), i + 1, chain])
        i += 1
    return found


def litbank(folder):
    """LitBank's novels: words and chains alone, put together with a space between words."""
    for path in sorted(Path(folder).glob("*.conll")):
        doc = {"name": path.stem, "kind": "litbank", "text": "", "spans": [], "sentences": []}
        fresh = True
        for line in path.read_text(encoding="utf8").split("\n"):
            fields = line.split("\t")
            if len(fields) < 5:
                fresh = True
                continue
            if fresh:
                doc["sentences"].append(len(doc["spans"]))
                fresh = False
            glued = not doc["text"] or re.fullmatch(r"[.,;:!?)\]”’]|'s|n't|'\w+", fields[3]) or doc["text"][-1] in "(“‘["
            doc["text"] += ("" if glued else " ") + fields[3]
            doc["spans"].append([len(doc["text"]) - len(fields[3]), len(doc["text"])])
        doc["chains"] = chains_of(path, column=12)
        yield doc


def prepare(data, out):
    """Writes train.jsonl and dev.jsonl and labels.json (UPOS, features and relations seen in training)."""
    data, out = Path(data), Path(out)
    out.mkdir(parents=True, exist_ok=True)
    seen = {"upos": {}, "feats": {}, "rels": {}}
    for part in ("train", "dev"):
        docs = list(polnear(data / "attribution/polnear" / part))
        docs += ewt(data / "syntax/ewt", data / "names/uner-ewt", part)
        docs += gum(data / "syntax/gum" / part, data / "coreference/ontogum" / part)
        docs += litbank(data / "coreference/litbank") if part == "train" else []
        with open(out / f"{part}.jsonl", "w", encoding="utf8") as f:
            for doc in docs:
                doc["features"] = T.features(doc["text"], doc["spans"])
                doc.pop("ids", None)
                for layer in seen if part == "train" else ():
                    for label in doc.get(layer, ()):
                        seen[layer][label] = seen[layer].get(label, 0) + 1
                f.write(json.dumps(doc, ensure_ascii=False) + "\n")
        print(part, len(docs), "documents", sum(len(d["spans"]) for d in docs), "words")
    labels = {k: sorted(x for x, n in v.items() if n > (2 if k == "feats" else 1)) for k, v in seen.items()}
    labels["names"] = ["O", "B-PER", "I-PER", "B-ORG", "I-ORG", "B-LOC", "I-LOC"]
    labels["cue"], labels["roles"] = ["O", "B", "I"], [
        "O", "B-source", "I-source", "B-content", "I-content", "B-cue", "I-cue"]
    (out / "labels.json").write_text(json.dumps(labels, indent=1))
    print({k: len(v) for k, v in labels.items()})


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", type=Path, help="folder with attribution/, syntax/ and names/")
    parser.add_argument("--build", type=Path, default=Path("build"))
    arguments = parser.parse_args()
    prepare(arguments.data, arguments.build)
