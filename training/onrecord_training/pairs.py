"""Features of pairs of mentions: small numbers, one for each group. The twin of the Java reader's PairFeatures."""
import numpy as np

PRONOUNS = {}
for number, words in enumerate((
        "i me my mine myself", "you your yours yourself yourselves", "he him his himself", "she her hers herself",
        "it its itself", "they them their theirs themselves themself", "we us our ours ourselves",
        "who whom whose which", "this that", "these those"), 1):
    for word in words.split():
        PRONOUNS[word] = number
DETERMINERS = {"a": 1, "an": 1, "some": 1, "another": 1, "any": 1, "no": 1, "the": 2, "this": 3, "that": 3, "these": 3,
               "those": 3, "such": 3, "my": 4, "your": 4, "his": 4, "her": 4, "its": 4, "their": 4, "our": 4, "whose": 4}
TAGS = {"PROPN": 1, "NOUN": 2, "PRON": 3, "NUM": 4}  # others: 5; unknown: 0
NUMBERS = {"Sing": 1, "Plur": 2}
SIDES = len("0123456789X")  # classes of pronouns
GROUPS = (SIDES * SIDES, 8, 9, 16, 25, 36, 4, 8, 9)
FAR = np.array([1, 2, 3, 4, 5, 8, 16])
RANKS = np.array([2, 3, 4, 5, 8, 16, 32, 64])


class Mention:
    """A mention as the features see it: its head, first word and end, and what is known of them."""

    def __init__(self, doc, head, start, end):
        words = [w.lower() for w in doc.words[start:end]]
        self.head, self.start, self.end = head, start, end
        self.word = doc.words[head].lower()
        self.bag = set(words)
        plain = words[1:] if words[0] in DETERMINERS and len(words) > 1 else words
        plain = plain[:-1] if plain[-1] in ("'s", "’s") and len(plain) > 1 else plain
        self.text = " ".join(plain)
        self.pronoun = PRONOUNS.get(self.word, 0) if end - start == 1 else 0
        self.determiner = DETERMINERS.get(words[0], 0)
        upos = getattr(doc, "upos", None)
        self.tag = TAGS.get(upos[head], 5) if upos else 0
        feats = getattr(doc, "feats", None)
        number = [f[7:] for f in feats[head].split("|") if f.startswith("Number=")] if feats else []
        self.number = NUMBERS.get(number[0], 0) if number else 0
        self.sentence = int(doc.sentence[head])
        self.quoted = doc.features[head] // 64
        self.quotation = doc.quotation[head]


def features(mentions, later, earlier):
    """Mentions in the order of their heads; pairs as two arrays of indexes -> [pairs, groups]."""
    column = lambda name: np.array([getattr(m, name) for m in mentions])
    sentence, pronoun, determiner, tag, number = map(column, ("sentence", "pronoun", "determiner", "tag", "number"))
    quoted, quotation, start, end = map(column, ("quoted", "quotation", "start", "end"))
    words = {}
    word = np.array([words.setdefault(m.word, len(words)) for m in mentions])
    text = np.array([words.setdefault("=" + m.text, len(words)) for m in mentions])
    holds = np.array([[mentions[b].word in mentions[a].bag for b in range(len(mentions))] for a in range(len(mentions))], dtype=int)
    i, j = later, earlier
    out = np.zeros((len(i), len(GROUPS)), dtype=np.int64)
    out[:, 0] = pronoun[i] * SIDES + pronoun[j]
    out[:, 1] = np.searchsorted(FAR, sentence[i] - sentence[j], side="right")
    out[:, 2] = np.searchsorted(RANKS, i - j, side="right")
    out[:, 3] = (word[i] == word[j]) + 2 * (text[i] == text[j]) + 4 * holds[j, i] + 8 * holds[i, j]
    out[:, 4] = determiner[i] * 5 + determiner[j]
    out[:, 5] = tag[i] * 6 + tag[j]
    inside = (start[i] <= start[j]) & (end[j] <= end[i])
    within = (start[j] <= start[i]) & (end[i] <= end[j])
    out[:, 6] = np.where(inside, 1, np.where(within, 2, np.where(end[j] >= start[i] - 1, 3, 0)))
    out[:, 7] = quoted[i] + 2 * quoted[j] + 4 * ((quotation[i] == quotation[j]) & (quoted[i] > 0))
    out[:, 8] = number[i] * 3 + number[j]
    return out
