"""Words across languages: how much of what one passage says in its words another says in those of its language."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations, islice

import numpy as np
import numpy.typing as npt

from app.analysis.chinese_english import meaning_of, root
from app.analysis.chinese_words import words_of
from app.analysis.common_units import WEIGHTS
from app.analysis.encoded_together import Vectors
from app.analysis.encoding import Encoder, Meanings, centred
from app.analysis.passages import Passage
from app.analysis.patterns import regex
from app.analysis.sino_korean import LONGEST as LONGEST_READ
from app.analysis.sino_korean import readings

#: One row for each passage, one column for each word or passage.
Grid = npt.NDArray[np.float32]
#: Words of a passage that are read, and of a comparison: three accounts of 800 words in two languages have some 1,000.
MOST_OF_PASSAGE, MOST_WORDS = 60, 3_000
#: Cosines of words of two languages from which on one means a little of what the other means, and all of it: of 9,565
#: words of the accounts in tests/golden/statements translations lie above the second (police, 경찰: 0.85), and the nearest
#: word of another meaning between 0.35 and 0.55. Fitted with the models of link_models; flat around.
UNLIKE, ALIKE = 0.2, 0.8
#: From here on a word is said to stand in the other passage.
STANDS = 0.6
#: The cosine that a Chinese and an English word have at least where a dictionary says that one means the other, alone or
#: with another word: by trial on the invented accounts that are not set aside (tests/invented.py), of counterparts at a
#: precision of .8 it finds .35 where vectors alone find .27; flat around.
MEANT, MEANT_IN_PART = 0.8, 0.65
#: That of a Chinese word and a Korean one that is the same as Korean reads it, which may be another that sounds alike, so
#: that it stands nowhere by that alone: there 8 links of 10 are right where vectors alone have 7 of 9, and the average
#: precision is .36, not .35; from .65 on it were .38, with 9 links of 12.
HEARD = 0.6
SHORTEST = 2
#: Passages of which the words are remembered: each is held against those of every other account.
REMEMBERED = 4_000
_WORD = regex(
    r"[가-힣]+|[一-鿿㐀-䶿々]+|[ァ-ヺー]+"
    r"|[^\W\d_가-힣一-鿿㐀-䶿々ぁ-ゖァ-ヺー]+(?:['’-][^\W\d_가-힣一-鿿㐀-䶿々ぁ-ゖァ-ヺー]+)*"
)
_POSSESSIVE = regex(r"['’]s\b")
#: Words that hold a sentence together, or say that something was said: every account has them.
_FUNCTION = frozenset(unit for unit, weight in WEIGHTS.items() if weight <= 1.0) | frozenset(
    [
        "said",
        "says",
        "say",
        "told",
        "while",
        "during",
        "between",
        "under",
        "since",
        "until",
        "such",
        "because",
        "before",
        "after",
        "through",
        "against",
        "there",
        "however",
        "also",
    ]
)


@dataclass(frozen=True, slots=True)
class Translated:
    """What passages of two languages have in common by the meaning of their words, each pair both ways: ``told`` is the
    part of the words of each that the other tells, the lesser of both: a short sentence is told by many a long one;
    ``standing`` the rarity of those that stand in it.
    """

    told: Grid
    standing: Grid


@lru_cache(maxsize=REMEMBERED)
def words(text: str, lang: str) -> tuple[str, ...]:
    """The words of a passage that mean something by themselves, each once, in their order."""
    return _words(text, lang)[:MOST_OF_PASSAGE]


def _words(text: str, lang: str) -> tuple[str, ...]:
    plain = _POSSESSIVE.sub("", text.casefold())
    listed = _WORD.findall(" ".join(words_of(plain)) if lang == "zh" else plain)
    found = (each for each in listed if len(each) >= SHORTEST and each not in _FUNCTION)
    return tuple(dict.fromkeys(found))


def common_words(texts: Iterable[tuple[str, str]], most: int) -> list[str]:
    """The words that most texts have, each given as language and text; at least two have each, and so many are of a language
    at most. The commonest come first.
    """
    found: dict[str, Counter[str]] = {}
    for lang, text in texts:
        found.setdefault(lang, Counter()).update(_words(text, lang))
    counted = Counter({each: count for own in found.values() for each, count in own.most_common(most)})
    return [word for word, count in counted.most_common() if count > 1]


def load_dictionaries() -> None:
    """Have in memory what Chinese words are cut and held against English ones by: some 90 MB, a second of work."""
    for word in words("渡轮", "zh"):
        meaning_of(word)
        readings(word)


def meanings(passages: Sequence[Passage], vectors: Vectors, encoder: Encoder) -> Meanings:
    """The vectors of passages with those of their words, if they are in more than one language."""
    if len({each.lang for each in passages}) < 2:
        return Meanings(vectors, {})
    listed = words_of_all(passages)
    return Meanings(vectors, dict(zip(listed, encoder.encode_words(listed), strict=True)))


def words_of_all(passages: Iterable[Passage]) -> list[str]:
    """The words of passages, each once, not too many: as many of each language, its first."""
    found: dict[str, dict[str, None]] = {}
    for each in passages:
        found.setdefault(each.lang, {}).update(dict.fromkeys(words(each.text, each.lang)))
    return list(
        dict.fromkeys(word for own in found.values() for word in islice(own, MOST_WORDS // len(found)))
    )


def translated(passages: Sequence[Passage], vectors: Mapping[str, Vectors]) -> Translated:
    """What passages have in common by their words; 0 within a language, whose words are compared as they are."""
    size = len(passages)
    told, standing = (np.zeros((size, size), dtype=np.float32) for _ in range(2))
    for one, other in combinations(_sides(passages, vectors), 2):
        alike = _alike(one, other)
        for mine, theirs, found in ((one, other, alike), (other, one, alike.T)):
            place = np.ix_(mine.rows, theirs.rows)
            told[place], standing[place] = _held(mine, theirs, found)
    return Translated(
        np.asarray(np.minimum(told, told.T), np.float32),
        np.asarray(np.log1p(np.minimum(standing, standing.T)), np.float32),
    )


@dataclass(frozen=True, slots=True)
class _Side:
    """The passages of one language that have words: their places, their words with vectors and rarities, and which passage
    has which, as columns of the words laid end to end.
    """

    lang: str
    words: tuple[str, ...]
    rows: npt.NDArray[np.int64]
    vectors: Vectors
    rarity: Grid
    columns: npt.NDArray[np.int64]
    starts: npt.NDArray[np.int64]

    @property
    def weighed(self) -> Grid:
        """Per passage and word its rarity, 0 for a word that it has not."""
        found = np.zeros((len(self.rows), len(self.rarity)), dtype=np.float32)
        sizes = np.diff(np.append(self.starts, len(self.columns)))
        found[np.repeat(np.arange(len(self.rows)), sizes), self.columns] = self.rarity[self.columns]
        return found


def _sides(passages: Sequence[Passage], vectors: Mapping[str, Vectors]) -> list[_Side]:
    own = [[word for word in words(each.text, each.lang) if word in vectors] for each in passages]
    counts: dict[str, int] = {}
    for word in (word for listed in own for word in listed):
        counts[word] = counts.get(word, 0) + 1
    most = math.log(len(passages) + 1)
    found = []
    for lang in dict.fromkeys(each.lang for each in passages):
        rows = [at for at, each in enumerate(passages) if each.lang == lang and own[at]]
        listed = {
            word: at for at, word in enumerate(dict.fromkeys(word for row in rows for word in own[row]))
        }
        if listed:
            laid = np.array([vectors[word] for word in listed], dtype=np.float32)
            sizes = [len(own[row]) for row in rows]
            found.append(
                _Side(
                    lang,
                    tuple(listed),
                    np.array(rows),
                    centred(laid, [lang] * len(laid)),
                    np.array(
                        [math.log((len(passages) + 1) / counts[word]) / most for word in listed], np.float32
                    ),
                    np.array([listed[word] for row in rows for word in own[row]]),
                    np.concatenate([[0], np.cumsum(sizes)[:-1]]).astype(np.int64),
                )
            )
    return found


def _alike(one: _Side, other: _Side) -> Grid:
    """How alike each word of one side, a row, is to each of the other, a column: by vectors, and by what is known of words."""
    if (other.lang, one.lang) in _MEANT:
        return _alike(other, one).T
    alike = one.vectors @ other.vectors.T
    for row, columns, bar in _MEANT.get((one.lang, other.lang), _nothing)(one.words, other.words):
        if columns:
            alike[row, columns] = np.maximum(alike[row, columns], bar)
    return np.asarray(alike, np.float32)


#: A word by its place, the places of those that it is known to mean, most often none, and how alike they are at least.
_Known = Iterator[tuple[int, list[int], float]]


def _nothing(_one: Sequence[str], _other: Sequence[str]) -> _Known:
    return iter(())


def _in_english(chinese: Sequence[str], english: Sequence[str]) -> _Known:
    columns = _by_key((root(word), at) for at, word in enumerate(english))
    for row, word in enumerate(chinese):
        for bar, roots in zip((MEANT_IN_PART, MEANT), reversed(meaning_of(word)), strict=True):
            yield row, [at for each in roots for at in columns.get(each, ())], bar


def _in_korean(chinese: Sequence[str], korean: Sequence[str]) -> _Known:
    """Words that begin with a Chinese one as Korean reads it: particles and endings follow."""
    beginnings = (
        (word[:end], at)
        for at, word in enumerate(korean)
        for end in range(SHORTEST, min(len(word), LONGEST_READ) + 1)
    )
    columns = _by_key(beginnings)
    for row, word in enumerate(chinese):
        yield row, [at for each in readings(word) for at in columns.get(each, ())], HEARD


_MEANT: Mapping[tuple[str, str], Callable[[Sequence[str], Sequence[str]], _Known]] = {
    ("zh", "en"): _in_english,
    ("zh", "ko"): _in_korean,
}


def _by_key(pairs: Iterable[tuple[str, int]]) -> Mapping[str, list[int]]:
    found: dict[str, list[int]] = {}
    for key, at in pairs:
        found.setdefault(key, []).append(at)
    return found


def _held(one: _Side, other: _Side, alike: Grid) -> tuple[Grid, Grid]:
    """Of the words of each passage of one side: what part each passage of the other tells, and how much stands there; ``alike``
    is how alike each word of one side is to each of the other.
    """
    best = np.maximum.reduceat(alike.take(other.columns, axis=1), other.starts, axis=1)
    weighed = one.weighed
    told = weighed @ np.clip((best - UNLIKE) / (ALIKE - UNLIKE), 0, 1)
    whole = np.maximum(weighed.sum(axis=1, keepdims=True), 1e-9)
    return np.asarray(told / whole, np.float32), np.asarray(weighed @ (best > STANDS), np.float32)
