"""Writes what Java must agree with: words, features and pieces of every text in the reader's parity file.

Add a text to the file (a text alone will do), run this, and review what changed.
"""
import argparse
import json
from pathlib import Path

from . import text as T


def entry(text, pieces):
    spans = T.words(text)
    return {
        "text": text,
        "words": [list(span) for span in spans],
        "features": T.features(text, spans),
        "pieces": [pieces.pieces(text[s:e]) for s, e in spans],
    }


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("tokenizer", help="the encoder's …-tokenizer.json")
    parser.add_argument("file", type=Path, help="reader/src/test/resources/org/onrecord/reader/encoder/parity.json")
    arguments = parser.parse_args()
    pieces = T.WordPiece(arguments.tokenizer)
    texts = [e if isinstance(e, str) else e["text"] for e in json.loads(arguments.file.read_text(encoding="utf8"))]
    lines = [json.dumps(entry(t, pieces), ensure_ascii=True, separators=(",", ":")) for t in texts]
    arguments.file.write_text("[\n" + ",\n".join(lines) + "\n]\n", encoding="utf8")


if __name__ == "__main__":
    main()
