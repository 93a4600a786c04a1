"""The ledger against a plain reckoning of the same quotations, and how SQLite goes about it."""

from __future__ import annotations

import random
import shutil
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from itertools import product
from pathlib import Path
from typing import Any

import pytest

from app.analysis.people import Speaker
from app.analysis.quotes import Quote
from app.analysis.text import Span
from app.analysis.topics import Evidence, Tag
from app.archive.article import Article
from app.archive.asking import NOBODY, Asked
from app.archive.database import Archive, open_archive
from app.archive.entries import fold_waiting
from app.archive.filters import Filters
from app.archive.quotation_counts import ledger_figures
from app.archive.quotation_ledger import every_quotation, ledger_page
from app.archive.speakers import speaker_summary
from app.archive.vocabulary import vocabulary
from tests.archive.support import HERALD, OFFICE, VOICE, WIRE, day, make_article, put, settings_for
from tests.archive.test_plans import plans

SPEAKERS = (None, *(Speaker(slug, slug.title()) for slug in ("ada", "bo", "cy")))
WORDS = (
    "harbours share pilots",
    "barges wait at the lock",
    "tolls fall by a third",
    "dredgers clear the estuary",
)
FIRST = date(2026, 1, 1)


def quoting(n: int, chance: random.Random) -> Article:
    """An invented article in which somebody says one or two of a few things."""
    said = chance.sample(WORDS, chance.choice((1, 2)))
    text = f"Talks {n}. " + " ".join(f"“{words} {n % 3}”." for words in said)
    spans = [Span(text.index(words), text.index(words) + len(words) + 2) for words in said]
    speaker = chance.choice(SPEAKERS)
    proof = Evidence(spans[0], Span(spans[0].start - 1, spans[0].end + 1), rule="invented", kind="direct")
    at = chance.choice((None, *range(6)))
    published = day((FIRST + timedelta(days=at)).isoformat()) if at is not None else None
    return make_article(
        text=text,
        url=f"https://herald.example/{n}",
        outlet=chance.choice((None, HERALD, WIRE, OFFICE, VOICE)),
        lang=chance.choice(("en", "ko")),
        published=published or replace(day("2026-01-01"), at=None, precision="none", basis="none"),
        quotes=tuple(Quote(span, "full", speaker) for span in spans),
        tags=(Tag(chance.choice(("north-korea", "hallyu-ban")), "mentioned", (proof,)),) if n % 2 else (),
    )


@pytest.fixture(scope="module")
def ledger(blank: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Archive]:
    """Sixty articles by chance, folded; for tests that only read."""
    folder = tmp_path_factory.mktemp("ledger")
    shutil.copy(blank, folder / "archive.db")
    archive, chance = open_archive(settings_for(folder)), random.Random(5)
    put(archive, *(quoting(n, chance) for n in range(60)))
    fold_waiting(archive)
    yield archive
    archive.close()


QUESTIONS: dict[str, dict[str, Any]] = {
    "speaker": {"speakers": ("ada",)},
    "nobody": {"speakers": (NOBODY, "bo")},
    "topic": {"topic": ("north-korea",)},
    "topics": {"topic": ("north-korea", "hallyu-ban")},
    "outlet": {"outlet": ("strait-wire", "none")},
    "kind": {"kind": ("agency", "readout")},
    "lang": {"lang": ("ko",)},
    "days": {"since": date(2026, 1, 2), "until": date(2026, 1, 4)},
    "words": {"q": "barges lock"},
}


def asked(**fields: Any) -> Asked:
    speakers = fields.pop("speakers", ())
    return Asked(Filters(**fields), speakers)


def answers(archive: Archive, question: Asked) -> tuple[list[int], list[int]]:
    """The entries that paging through the ledger shows, and those that its quotations have, in their order."""
    shown: list[int] = []
    with archive.read() as connection:
        here = question.but(limit=3)
        while True:
            leaf = ledger_page(connection, here, archive.zone)
            shown += [entry.number for entry in leaf.entries]
            if leaf.next_cursor is None:
                break
            here = here.but(after=leaf.next_cursor)
        plain = question.but(limit=None, default_limit=None)
        found = [each.entry for each in every_quotation(archive, plain)]
    return shown, list(dict.fromkeys(found))


@pytest.mark.parametrize("sort", ["newest", "oldest"])
@pytest.mark.parametrize("pair", [*product(QUESTIONS, repeat=2)], ids="-".join)
def test_paging_shows_each_entry_once_where_its_first_quotation_stands(
    ledger: Archive, pair: tuple[str, str], sort: str
) -> None:
    question = asked(**{**QUESTIONS[pair[0]], **QUESTIONS[pair[1]], "sort": sort})
    shown, reckoned = answers(ledger, question)
    assert shown == reckoned
    with ledger.read() as connection:
        figures = ledger_figures(connection, vocabulary(connection), ledger.zone, question)
    assert figures.total == len(reckoned)


def test_an_entry_shows_all_its_accounts_and_leads_with_one_that_is_asked_for(ledger: Archive) -> None:
    with ledger.read() as connection:
        leaf = ledger_page(connection, asked(outlet=("strait-wire",), limit=50), ledger.zone)
    assert leaf.entries
    for entry in leaf.entries:
        assert entry.lead.outlet == WIRE
        assert [each.found for each in entry.variants] == [each.outlet == WIRE for each in entry.variants]


@pytest.mark.parametrize("name", QUESTIONS)
@pytest.mark.parametrize("sort", ["newest", "oldest"])
def test_no_query_of_the_ledger_walks_over_the_archive(ledger: Archive, name: str, sort: str) -> None:
    question = asked(**QUESTIONS[name], sort=sort, limit=5)
    steps = plans(ledger, lambda connection: ledger_page(connection, question, ledger.zone))
    tables = ("quotation", "article", "article_text", "quotation_topic")
    assert not [step for step in steps if step.startswith("SCAN") and step.split()[1] in tables]
    # Any other index for the quotation that comes before would look at all of a speaker for each of them.
    looked = [step for step in steps if "quotation_1" in step]
    assert looked
    assert all("quotation_by_entry" in step for step in looked)
    whole = [step for step in steps if step.startswith("SEARCH quotation ") and "quotation_by_entry" in step]
    assert len(whole) == 2, "entries are looked up by their numbers"


def test_a_speaker_is_counted_where_listed(ledger: Archive) -> None:
    with ledger.read() as connection:
        found = speaker_summary(connection, "ada")
        plain = asked(speakers=("ada",), default_limit=None)
        own = list(every_quotation(ledger, plain))
        assert speaker_summary(connection, "nobody-of-this-name") is None
    assert found is not None
    assert found.articles == len({each.article for each in own})
    assert sum(each.count for each in found.names) == len(own)
    assert (found.first, found.last) == (
        min(d for each in own if (d := each.day)),
        max(d for each in own if (d := each.day)),
    )
