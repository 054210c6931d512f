"""Words, their features and their word pieces: the twin of org.onrecord.reader.text and .encoder in Java.

Whatever changes here must change there; `dump_parity` writes the file that a Java test checks itself against.
All offsets are code points.
"""
import json
import unicodedata
from pathlib import Path

import regex

WS = r"[\x09-\x0d\x1c-\x20\x85\xa0\u1680\u2000-\u200b\u2028\u2029\u202f\u205f\u3000\ufeff]"
W = r"[\p{L}\p{M}\p{N}_\u00ad\u200c\u200d]"
END = rf"(?!{W})"
ABBREVIATIONS = (
    "Mr Mrs Ms Mx Dr Prof Sen Sens Rep Reps Gov Govs Gen Lt Col Sgt Capt Cmdr Adm Maj Cpl Pvt Rev Hon Pres "
    "Supt Det Atty St Ste Mt Ft Jr Sr Esq Inc Corp Co Ltd LLC Bros vs etc Jan Feb Mar Apr Jun Jul Aug Sept Sep "
    "Oct Nov Dec Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb "
    "Nev Okla Ore Pa Tenn Tex Va Vt Wash Wis Wyo No Nos Vol Fig al ca approx dept est ext"
).split()
WORD = regex.compile(
    "|".join(
        [
            # web addresses, e-mail addresses, handles
            rf"(?:https?://|www\.)[^\s<>\"“”‘’]*[^\s<>\"“”‘’.,;:!?)\]'*]",
            r"[A-Za-z0-9._%+\-]+@[A-Za-z0-9\-]+(?:\.[A-Za-z0-9\-]+)+",
            rf"[@#]{W}+",
            # U.S., a.m., J.
            rf"(?<!{W})(?:\p{{L}}\.){{2,}}",
            rf"(?<!{W})\p{{Lu}}\.(?={WS}+\p{{Lu}})",
            rf"(?<!{W})(?:{'|'.join(ABBREVIATIONS)})\.(?=(?:{WS}|[,;:]))",
            # numbers
            rf"(?<!{W})\d+(?=[ap]m{END})",
            rf"(?<!{W})\d+(?:[.,:/]\d+)+",
            # clitics and what they hang on
            rf"(?i:can(?=not{END})|gon(?=na{END})|wan(?=na{END})|got(?=ta{END}))",
            rf"{W}+?(?=(?i:n['’]t){END})",
            rf"(?i:n['’]t){END}",
            rf"(?<={W})['’](?i:s|re|ve|ll|d|m){END}",
            # O'Brien
            rf"(?<!{W})\p{{Lu}}['’]\p{{Lu}}{W}+",
            rf"{W}+",
            # runs of one mark
            r"\.{2,}|-{2,}|!+(?:[!?])*|\?+(?:[!?])*|''|``",
            rf"(?!{WS})(?s:.)",
        ]
    )
)

OPENING, CLOSING, STRAIGHT = set("“„«‟") | {"``"}, set("”»") | {"''"}, {'"'}
SHAPES, SEPARATORS = 16, 4


def words(text):
    """Words and punctuation marks as (start, end)."""
    return [m.span() for m in WORD.finditer(text)]


def shape(word):
    """How a word is written, 1 to 9; 0 is for [CLS] and [SEP]."""
    if word in OPENING or word in CLOSING or word in STRAIGHT:
        return 8
    if not any(c.isalnum() for c in word):
        return 7
    if all(c.isdecimal() for c in word):
        return 5
    letters = [c for c in word if c.isalpha()]
    if len(letters) < len([c for c in word if c.isalnum()]):
        return 6
    if all(c.isupper() for c in letters):
        return 3 if len(letters) > 1 else 2
    if letters[0].isupper():
        return 2 if not any(c.isupper() for c in letters[1:]) else 4
    return 1 if not any(c.isupper() for c in letters) else 4


def separators(text, spans):
    """What stands before each word: 0 nothing, 1 a space, 2 a line break, 3 a blank line or the beginning."""
    out, end = [], None
    for s, e in spans:
        gap = text[end:s] if end is not None else "\n\n"
        breaks = gap.count("\n")
        out.append(3 if breaks > 1 else 2 if breaks else 1 if gap else 0)
        end = e
    return out


def quoted(text, spans, seps):
    """Whether each word stands inside double quotation marks (the marks too); a paragraph begins outside."""
    out, inside = [], False
    for i, (s, e) in enumerate(spans):
        w = text[s:e]
        if seps[i] >= 2:
            inside = False
        opens = w in OPENING
        closes = w in CLOSING
        if w in STRAIGHT:
            glued_after = i + 1 < len(spans) and seps[i + 1] == 0
            glued_before = seps[i] == 0 and text[spans[i - 1][0]:spans[i - 1][1]] not in ("(", "[", "—", "–", "-", "--")
            opens = not inside and (glued_after or not glued_before)
            closes = inside and not opens
        if opens:
            inside = True
        out.append(int(inside))
        if closes:
            inside = False
    return out


def features(text, spans):
    """Feature ids of words, 0 to 127: shape + 16 * separator + 64 * quoted."""
    seps = separators(text, spans)
    inside = quoted(text, spans, seps)
    return [
        shape(text[s:e]) + SHAPES * p + SHAPES * SEPARATORS * q for (s, e), p, q in zip(spans, seps, inside)
    ]


class WordPiece:
    """Uncased WordPiece (BERT's vocabulary), at most 16 pieces a word."""

    LIMIT = 16

    def __init__(self, tokenizer_json):
        self.vocab = json.loads(Path(tokenizer_json).read_text())["model"]["vocab"]
        self.cls, self.sep, self.unk = (self.vocab[k] for k in ("[CLS]", "[SEP]", "[UNK]"))
        self.memory = {}

    def pieces(self, word):
        got = self.memory.get(word)
        if got is None:
            got = self.memory[word] = self._pieces(word)
        return got

    def _pieces(self, word):
        plain = unicodedata.normalize("NFD", word.lower())
        plain = "".join(c for c in plain if unicodedata.category(c) not in ("Mn", "Cf", "Cc"))
        ids = []
        for run in regex.findall(r"[\p{L}\p{N}\p{M}]+|(?s:.)", plain):
            ids += self._run(run)
        return (ids or [self.unk])[: self.LIMIT]

    def _run(self, run):
        if len(run) > 60:
            return [self.unk]
        ids, i = [], 0
        while i < len(run):
            for j in range(len(run), i, -1):
                piece = self.vocab.get(("##" if i else "") + run[i:j])
                if piece is not None:
                    break
            else:
                return [self.unk]
            ids.append(piece)
            i = j
        return ids
