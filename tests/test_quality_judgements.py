"""What two readers, not knowing which, said of articles that were tagged and of others: precision, and agreement.

``golden/judgements/topics.jsonl`` holds ids, verdicts and reasons, no text. Each line is an article drawn with a
fixed seed from those tagged in the Korean press corpus and the items of a state agency, or a decoy drawn from
the others. Where the texts are at hand, today's rules are held against every verdict.
"""

from __future__ import annotations

import json
from collections import defaultdict
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from zipfile import ZipFile

import pytest

from app.ingest import work
from app.ingest.seeds import read_seeds
from app.ingest.sources import Intake, items, parse_map
from app.settings import ROOT, read_settings

GOLDEN = Path(__file__).parent / "golden" / "judgements" / "topics.jsonl"
SHARED = ROOT.parent / "shared" / "eval"
PRESS, AGENCY = SHARED / "korean-press-dev.zip", SHARED / "kcna-dev.jsonl"
#: The draw that tells how the rules do that are now in force, by topic: rules were mended after the earlier ones.
LAST_DRAW = {"north-korea": 5, "hallyu-ban": 1, "yellow-sea-structures": 1, "public-sentiment": 1}
PRECISION = 0.95
AGREEMENT = 0.98


@dataclass(frozen=True, slots=True)
class Judgement:
    """An article and a topic, whether it was tagged then, and what each reader said."""

    draw: int
    id: str
    source: str
    topic: str
    lang: str
    tagged: bool
    verdicts: tuple[bool, bool]

    @property
    def on_topic(self) -> bool:
        """Both said so."""
        return all(self.verdicts)

    @property
    def off_topic(self) -> bool:
        """Both denied it."""
        return not any(self.verdicts)


@cache
def judgements() -> tuple[Judgement, ...]:
    lines = map(json.loads, GOLDEN.read_text(encoding="utf-8").splitlines())
    return tuple(
        Judgement(
            each["draw"],
            each["id"],
            each["source"],
            each["topic"],
            each["lang"],
            each["tagged"],
            (each["verdicts"][0]["on_topic"], each["verdicts"][1]["on_topic"]),
        )
        for each in lines
    )


@pytest.mark.parametrize("topic", LAST_DRAW)
def test_korean_articles_that_are_tagged_are_on_the_topic(topic: str) -> None:
    drawn = [each for each in judgements() if each.topic == topic and each.lang == "ko" and each.tagged]
    drawn = [each for each in drawn if each.draw == LAST_DRAW[topic]]
    right = sum(each.on_topic for each in drawn)
    print(f"\n{topic}: {right} of {len(drawn)} on topic by both readers")
    assert right >= PRECISION * len(drawn)


def test_the_readers_agree() -> None:
    same = sum(len(set(each.verdicts)) == 1 for each in judgements())
    print(f"\nagreed on {same} of {len(judgements())}")
    assert same >= AGREEMENT * len(judgements())


def test_no_decoy_was_on_its_topic() -> None:
    assert [each.id for each in judgements() if not each.tagged and not each.off_topic] == []


@cache
def tags_now() -> dict[str, frozenset[str]]:
    """The topics that today's rules find in each article that was judged, by where it came from."""
    wanted = {each.source for each in judgements()}
    work.prepare(read_seeds(ROOT / "seeds"), read_settings({}).zone)
    found: dict[str, frozenset[str]] = {}
    with ZipFile(PRESS) as press:
        assert wanted - {name.rpartition("/")[2] for name in press.namelist()} <= {
            each for each in wanted if each.startswith(AGENCY.name)
        }
    for item in items([PRESS, AGENCY], Intake(parse_map(["text=story_text"]))):
        name = item.item.rpartition("/")[2]
        if name in wanted:
            found[name] = frozenset(
                tag.topic for each in work.load(item).readings for tag in each.article.tags
            )
    return found


@pytest.mark.skipif(
    not PRESS.is_file() or not AGENCY.is_file(), reason=f"the judged texts are not in {SHARED.name}/"
)
def test_todays_rules_agree_with_the_readers() -> None:
    now = tags_now()
    held: dict[bool, list[str]] = defaultdict(list)
    for each in judgements():
        if each.on_topic != each.off_topic:
            held[(each.topic in now[each.source]) == each.on_topic].append(f"{each.topic} {each.id}")
    print(f"\nagrees with {len(held[True])} verdicts; not with {sorted(set(held[False]))}")
    assert len(set(held[False])) <= 3
