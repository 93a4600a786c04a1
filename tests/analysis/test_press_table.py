"""Outlets that accounts quote: by the names of a table that users extend, and by those of the outlets that publish."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from app.analysis.cleaning import Segment
from app.analysis.outlets import parse_outlets
from app.analysis.people import People
from app.analysis.press_table import BadPress, Press, parse_press
from app.analysis.quotes import quotes
from app.ingest.seeds import BadSeeds, read_press, read_seeds
from app.settings import ROOT

LISTED = """
agencies = ["OSNA", "Ferrax"]
broadcasters = ["Lock One"]
papers = ["The Quay", "L'Écluse", "Tide"]
words_too = ["Tide"]
"""
PUBLISHING = """
[[outlet]]
slug = "harbour-lantern"
name = "The Harbour Lantern"
native_name = "항구거울"
aliases = ["Keel", "HM"]
kind = "newspaper"

[[outlet]]
slug = "quillian-ministry"
name = "Ministry of Quillia"
kind = "readout"

[[outlet]]
slug = "wavebook"
name = "Wavebook"
kind = "aggregator"

[[outlet]]
slug = "tidal-studies"
name = "Lorn Centre for Tidal Studies"
aliases = ["LCTS"]
kind = "online"
"""


@pytest.mark.parametrize(
    ("name", "anywhere", "told"),
    [
        ("Ferrax", True, True),
        ("FERRAX", True, True),
        ("ferrax", False, False),
        ("the Quay", True, True),
        ("The Quay", True, True),
        ("Quay", True, True),
        ("L’Écluse", True, True),
        ("L'Écluse", True, True),
        ("Tide", False, True),
        ("TIDE", True, True),
        ("Lock", False, False),
        ("Harbour Lantern", True, True),
        ("Keel", False, True),
        ("HM", False, True),
        ("harbour-lantern", False, False),
        ("항구거울", False, False),
        ("Ministry of Quillia", False, False),
        ("Wavebook", False, False),
        ("Lorn Centre for Tidal Studies", False, False),
        ("LCTS", False, False),
    ],
)
def test_an_outlet_is_known_by_its_name_and_a_word_of_other_meaning_where_it_is_told(
    name: str, anywhere: bool, told: bool
) -> None:
    press = parse_press(LISTED).with_published(parse_outlets(PUBLISHING).quoted)
    assert (press.has(name), press.has(name, told=True)) == (anywhere, told)


@pytest.mark.parametrize("outlet", ["Keel", "the Harbour Lantern"])
def test_an_outlet_of_the_table_of_outlets_relays_what_it_is_told(outlet: str) -> None:
    text = f"“The lock is old,” Ben Hale told {outlet} on Monday."
    known = People(press=Press().with_published(parse_outlets(PUBLISHING).quoted))

    def via(people: People) -> str | None:
        (quote,) = quotes(text, [Segment("body", 0, len(text))], "en", people)
        return quote.via.name if quote.via else None

    assert (via(known), via(People())) == (outlet.removeprefix("the "), None)


@pytest.mark.parametrize(
    ("table", "complaint"),
    [
        ("papers = [", "It is no TOML"),
        (
            "magazines = []",
            "There is no list 'magazines'; there are agencies, broadcasters, papers, words_too",
        ),
        ('papers = "The Quay"', "The list 'papers' holds names in quotation marks and nothing else"),
        ('papers = ["Quay", 3]', "The list 'papers' holds names"),
        ('papers = [" "]', "The list 'papers' holds names"),
    ],
)
def test_a_wrong_table_is_refused_with_what_is_wrong(table: str, complaint: str, tmp_path: Path) -> None:
    with pytest.raises(BadPress, match=complaint):
        parse_press(table)
    (tmp_path / "press.toml").write_text(table, "utf-8")
    with pytest.raises(BadSeeds, match=r"press\.toml: "):
        read_press(tmp_path)


def test_a_folder_without_the_table_has_no_outlets_that_are_quoted(tmp_path: Path) -> None:
    assert read_press(tmp_path) == Press()


def test_what_is_quoted_decides_what_articles_hold() -> None:
    seeds = read_seeds(ROOT / "seeds")
    people = replace(seeds.people, press=Press(("Ferrax",)))
    assert replace(seeds, people=people).sha256 != seeds.sha256


def test_every_word_of_another_meaning_is_the_name_of_an_outlet() -> None:
    press = read_press(ROOT / "seeds")
    assert [word for word in press.words_too if not press.has(word, told=True)] == []
    assert [word for word in press.words_too if press.has(word)] == []
    without = replace(press, words_too=())
    assert [word for word in press.words_too if not without.has(word)] == []
