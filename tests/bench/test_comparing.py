"""What a comparison costs: cutting, encoding, weighing, and asking again; shares of one run."""

from __future__ import annotations

import resource
from collections.abc import Callable, Iterable
from time import process_time
from typing import TypeVar

import pytest

from app.analysis.cleaning import Segment
from app.analysis.comparison import laid, vectors_of
from app.analysis.encoding import UniversalEncoder, installed_encoder
from app.analysis.passages import Account, passages
from app.analysis.word_meanings import common_words
from app.web.comparer import MOST_LEARNT, Comparer
from tests.accounts import aliases
from tests.analysis.test_comparison import account
from tests.ferries import ENGLISH, KOREAN, OTHER
from tests.invented import matters

T = TypeVar("T")
#: Lines of each account: 4 accounts of some 800 words, in two languages.
LINES = 45
#: Weighing every pair of sentences may cost at most so much of what encoding them costs.
MOST_WEIGHING = 1.0
#: Words encoded and pairs weighed for the first time may cost so many times what encoding the sentences costs: measured,
#: 1.6 times of .33 s.
MOST_FIRST = 3.0


def timed(work: Callable[[], T]) -> tuple[float, T]:
    began = process_time()
    found = work()
    return process_time() - began, found


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
    encoding, vectors = timed(lambda: [vectors_of(each, encoder) for each in cut])
    words, _ = timed(lambda: laid(cut, aliases(), encoder, vectors))
    weighing, comparison = timed(lambda: laid(cut, aliases(), encoder, vectors))
    assert words < MOST_WEIGHING * encoding
    print(
        f"\n{sum(map(len, cut))} sentences: cutting {cutting:.3f} s, encoding {encoding:.3f} s,"
        f" weighing with words encoded {words:.3f} s, weighing"
        f" {weighing:.3f} s, {len(comparison.statements)} statements; the encoder took {(loaded - before) / 1024:.0f} MB"
    )
    assert weighing < MOST_WEIGHING * encoding


@pytest.mark.skipif(installed_encoder() is None, reason="no sentence encoder is installed")
def test_a_first_comparison_in_three_languages_costs_a_few_times_what_encoding_its_sentences_costs() -> None:
    Comparer(aliases()).warm()
    accounts = [_long(lang, turn) for turn, lang in enumerate(("zh", "en", "ko", "en"))]
    encoder = UniversalEncoder()
    encoder.encode(["."])
    cut = [passages(each, aliases()) for each in accounts]
    encoding, vectors = timed(lambda: [vectors_of(each, encoder) for each in cut])
    first, _ = timed(lambda: laid(cut, aliases(), encoder, vectors))
    again, _ = timed(lambda: laid(cut, aliases(), encoder, vectors))
    learnt = UniversalEncoder()
    learnt.encode_words(common_words(_told_elsewhere(), MOST_LEARNT))
    ahead, _ = timed(lambda: laid(cut, aliases(), learnt, vectors))
    words = sum(len(each.text.split()) for each in accounts if each.lang == "en") // 2
    print(
        f"\nfour accounts in three languages, some {words} English words each: encoding {encoding:.3f} s,"
        f" the rest {first:.3f} s, {ahead:.3f} s with the words of other matters learnt, with all encoded {again:.3f} s"
    )
    assert first < MOST_FIRST * encoding
    assert ahead < first


def _told_elsewhere() -> Iterable[tuple[str, str]]:
    return [(lang, told.account.text) for matter in matters()[5:] for lang, told in matter.told.items()]


def _long(lang: str, turn: int) -> Account:
    """Some 800 words: one account of each of several invented matters after another."""
    told = [matter.told[lang].account for matter in matters()[turn : turn + 2]]
    text = "\n".join(each.text for each in told)
    segments, at = [], 0
    for each in told:
        segments += [Segment(part.role, part.start + at, part.end + at) for part in each.segments]
        at += len(each.text) + 1
    return Account(f"{lang}{turn}", text, tuple(segments), lang, told[0].day)
