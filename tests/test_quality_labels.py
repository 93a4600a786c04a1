"""The labels of real articles are whole: frozen, set aside by rule, and of the texts that are read today."""

from __future__ import annotations

import json
from hashlib import sha256
from itertools import chain
from pathlib import Path

import pytest

from tests.accounts import DRAWN, MATTERS, pairs_read
from tests.speech import (
    ASIDE,
    ASIDE_SECOND,
    AT_HAND,
    HELD_OUT,
    SECOND,
    TUNED,
    WHY_NOT,
    digest,
    labelled,
    matters,
    texts,
)

#: Of the pairs of accounts that were read for what they state alike; fixed before the models were fitted.
FROZEN_PAIRS = "538c708f972faf90133e04b2e25bc2906da59c7925f32848df53abfa49d94245"
#: Fixed before the first rule was written. Whoever changes a label says so by changing this.
FROZEN = "1007be40f6fe373019ba0711099c766f9e4d84a4cedb4b5105482ec6b0efb092"
#: Fixed before any rule was run on their texts.
FROZEN_ASIDE = "666b89ee275b6407f8477755f739970590c886da6d38e4323b2c5581e1e4c560"


def test_the_labels_of_the_articles_read_last_are_those_that_were_frozen() -> None:
    assert digest(ASIDE) == FROZEN_ASIDE
    read = {each.id for path in (TUNED, HELD_OUT) for each in labelled(path)}
    assert not read & {each.id for each in labelled(ASIDE)}


def test_two_readers_of_a_fifth_of_the_articles_read_last_agree() -> None:
    first, second = {each.id: each for each in labelled(ASIDE)}, labelled(ASIDE_SECOND)
    assert len(second) >= 0.2 * len(first)
    for kind in ("quotations", "figures", "dates"):
        mine, theirs = (
            [(each.id, label) for each in side for label in getattr(each, kind)]
            for side in ([first[each.id] for each in second], second)
        )
        same = len(set(mine) & set(theirs))
        print(f"\n{kind}: {same} alike of {len(mine)} and {len(theirs)}")
        assert 2 * same >= 0.95 * (len(mine) + len(theirs))


def test_the_labels_set_aside_are_those_that_were_frozen() -> None:
    assert digest(HELD_OUT) == FROZEN


def test_the_pairs_set_aside_are_those_that_were_frozen_and_a_third_by_their_ids_alone() -> None:
    lines = [line for path in (DRAWN, MATTERS) for line in path.read_text("utf-8").splitlines()]
    aside = [line for line in lines if json.loads(line)["part"] == "set-aside"]
    assert sha256("\n".join(aside).encode()).hexdigest() == FROZEN_PAIRS
    drawn = [*pairs_read(DRAWN, "tuned"), *pairs_read(DRAWN, "set-aside")]
    ordered = sorted(drawn, key=lambda pair: sha256((pair.one.id + pair.other.id).encode()).hexdigest())
    assert {pair.part for pair in ordered[: len(drawn) // 3]} == {"set-aside"}
    assert {pair.part for pair in ordered[len(drawn) // 3 :]} == {"tuned"}


def test_a_third_of_the_matters_is_set_aside_by_their_names_alone() -> None:
    held, all_matters = set(matters(HELD_OUT)), {*matters(HELD_OUT), *matters(TUNED)}
    english = {each.matter for each in chain(labelled(TUNED), labelled(HELD_OUT)) if each.lang == "en"}
    expected: set[str] = set()
    for group in (english, all_matters - english):
        ordered = sorted(group, key=lambda name: sha256(name.encode()).hexdigest())
        expected |= set(ordered[: len(group) // 3])
    assert held == expected


def test_two_readers_read_a_fifth() -> None:
    first = {each.id: each for each in chain(labelled(TUNED), labelled(HELD_OUT))}
    second = labelled(SECOND)
    assert len(second) >= 0.2 * (len(first) - 5)  # of the articles beside the five first ones
    pairs = [(first[each.id].quotations, each.quotations) for each in second]
    places = [({(q.start, q.end) for q in a}, {(q.start, q.end) for q in b}) for a, b in pairs]
    same = sum(len(a & b) for a, b in places)
    f = 2 * same / sum(len(a) + len(b) for a, b in places)
    print(f"\nquotations: two readers agree at F {f:.3f} on {same}")
    assert f > 0.97


@pytest.mark.parametrize("path", [TUNED, HELD_OUT, ASIDE], ids=lambda path: path.stem)
@pytest.mark.skipif(not AT_HAND, reason=WHY_NOT)
def test_the_labels_are_of_the_texts_that_are_read_today(path: Path) -> None:
    found = texts(path)
    for each in labelled(path):
        assert sha256(found[each.source].text.encode()).hexdigest() == each.sha256, each.source
