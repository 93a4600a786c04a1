"""The four topics on the five accounts that the project began with, where they lie beside the checkout."""

from pathlib import Path

import pytest

from app.analysis.cleaning import EVIDENCE_ROLES, segment
from app.analysis.topics import parse_rules, tag

ROOT = Path(__file__).resolve().parents[2]
SEEDS = sorted((ROOT.parent / "shared" / "seeds").glob("*.txt"))
EXPECTED = [
    {
        "north-korea": "covered",
        "hallyu-ban": "covered",
        "yellow-sea-structures": "covered",
        "public-sentiment": "focus",
    },
    {"public-sentiment": "focus"},
    {"north-korea": "focus", "hallyu-ban": "mentioned"},
    {"north-korea": "covered", "hallyu-ban": "covered", "yellow-sea-structures": "covered"},
    {"north-korea": "focus", "hallyu-ban": "covered", "yellow-sea-structures": "covered"},
]
pytestmark = pytest.mark.skipif(len(SEEDS) != len(EXPECTED), reason="no ../shared/seeds beside this checkout")


@pytest.mark.parametrize("number", range(len(EXPECTED)))
def test_an_account_has_the_grades_that_readers_gave_it(number: int) -> None:
    text = SEEDS[number].read_text(encoding="utf-8")
    segments = segment(text)
    tags = tag(
        text, segments, "en", parse_rules((ROOT / "seeds" / "topics.toml").read_text(encoding="utf-8"))
    )
    assert {found.topic: found.grade for found in tags} == EXPECTED[number]
    carriers = [part for part in segments if part.role in EVIDENCE_ROLES]
    for item in (item for found in tags for item in found.evidence):
        assert item.sentence.start <= item.span.start < item.span.end <= item.sentence.end
        assert any(part.start <= item.sentence.start and item.sentence.end <= part.end for part in carriers)
