"""A speech is in the entry of each of its sentences: counted in one, listed in the others."""

from __future__ import annotations

from app.archive.asking import Asked
from app.archive.database import Archive
from app.archive.entries import fold_waiting
from app.archive.filters import Filters
from app.archive.quotation_counts import ledger_figures
from app.archive.quotation_ledger import Entry, every_quotation, ledger_page
from app.archive.vocabulary import vocabulary
from app.archive.withdrawing import withdraw
from tests.archive.support import OFFICE, VOICE, WIRE, day, put
from tests.archive.test_plans import plans
from tests.archive.test_quotations import SAID, quoting, rows, whole

BARGE = "no barge will wait longer than an hour at the northern lock"
SPEECH = f"{SAID}. And {BARGE}."
FIRST = quoting(SAID, url="https://herald.example/1")
SECOND = quoting(BARGE, url="https://wire.example/2", outlet=WIRE)
WHOLE = quoting(SPEECH, url="https://office.example/3", outlet=OFFICE)


def shown(archive: Archive, **fields: object) -> tuple[Entry, ...]:
    with archive.read() as connection:
        return ledger_page(connection, Asked(Filters(**fields)), archive.zone).entries  # type: ignore[arg-type]


def told(found: tuple[Entry, ...]) -> set[frozenset[str]]:
    """The words of each entry."""
    return {frozenset(each.text for each in entry.variants) for entry in found}


BOTH = {frozenset((SAID, SPEECH)), frozenset((BARGE, SPEECH))}


def test_a_speech_is_listed_in_the_entry_of_each_of_its_sentences(archive: Archive) -> None:
    put(archive, FIRST, SECOND, WHOLE)
    fold_waiting(archive)
    found = shown(archive)
    assert told(found) == BOTH
    assert sorted([each.text for each in entry.own] for entry in found) in (
        sorted([[SAID, SPEECH], [BARGE]]),
        sorted([[SAID], [BARGE, SPEECH]]),
    )
    assert [len(entry.own) + len(entry.elsewhere) for entry in found] == [2, 2]


def test_it_is_counted_once(archive: Archive) -> None:
    put(archive, FIRST, SECOND, WHOLE)
    fold_waiting(archive)
    with archive.read() as connection:
        figures = ledger_figures(connection, vocabulary(connection), archive.zone, Asked())
    assert (figures.total, figures.quotations) == (2, 3)
    lines = list(every_quotation(archive, Asked()))
    assert len(lines) == 3
    [speech] = [each for each in lines if each.text == SPEECH]
    assert {speech.entry, *speech.further} == {each.entry for each in lines if each.text != SPEECH}


def test_it_is_listed_wherever_it_comes_in(archive: Archive) -> None:
    for article in (WHOLE, FIRST, SECOND):
        put(archive, article)
        fold_waiting(archive)
    assert told(shown(archive)) == BOTH


def test_what_a_filter_leaves_out_stands_there_without_matching(archive: Archive) -> None:
    put(archive, FIRST, SECOND, WHOLE)
    fold_waiting(archive)
    by_text = {entry.lead.text: entry for entry in shown(archive, outlet=(WIRE.slug,))}
    assert set(by_text) == {BARGE}
    assert {each.text: each.found for each in by_text[BARGE].variants} == {BARGE: True, SPEECH: False}


def test_an_entry_of_which_only_speeches_are_left_is_no_entry(archive: Archive) -> None:
    put(archive, FIRST, SECOND, WHOLE)
    fold_waiting(archive)
    alone = next(entry for entry in shown(archive) if entry.elsewhere)
    withdraw(archive, alone.lead.article, "a test")
    assert len(shown(archive)) == 1
    assert whole(archive)
    assert rows(archive, "SELECT count(*) FROM further_entry") == [(0,)]
    assert not any(each.further for each in every_quotation(archive, Asked()))


def test_an_article_that_is_revised_leaves_no_entry_behind_that_speeches_were_in(archive: Archive) -> None:
    put(archive, FIRST, SECOND, WHOLE)
    fold_waiting(archive)
    for at in range(3):
        put(archive, quoting(f"{BARGE} {at}", url="https://wire.example/2", outlet=WIRE))
        put(archive, quoting(f"{SAID} {at}", url="https://herald.example/1"))
        fold_waiting(archive)
    there = {entry for (entry,) in rows(archive, "SELECT entry FROM quotation WHERE told")}
    assert {entry for (entry,) in rows(archive, "SELECT entry FROM further_entry")} <= there
    assert len(shown(archive)) == 2


def test_a_speech_goes_with_its_article(archive: Archive) -> None:
    put(archive, FIRST, SECOND, WHOLE)
    fold_waiting(archive)
    withdraw(archive, WHOLE.id, "a test")
    assert rows(archive, "SELECT count(*) FROM further_entry") == [(0,)]
    assert told(shown(archive)) == {frozenset((SAID,)), frozenset((BARGE,))}


def test_entries_that_become_one_keep_the_speeches_of_both(archive: Archive) -> None:
    put(
        archive,
        SECOND,
        WHOLE,
        quoting(f"{SAID} 0", url="https://herald.example/0", published=day("2026-01-05")),
    )
    fold_waiting(archive)
    for at, on in ((1, "2026-01-11"), (2, "2026-01-08")):
        put(
            archive,
            quoting(f"{SAID} {at}", url=f"https://voice.example/{at}", outlet=VOICE, published=day(on)),
        )
        fold_waiting(archive)
    found = shown(archive)
    assert len(found) == 2
    assert all(SPEECH in {each.text for each in entry.variants} for entry in found)
    assert len({each.text for entry in found for each in entry.variants}) == 5
    numbers = {entry for (entry,) in rows(archive, "SELECT entry FROM quotation WHERE told")}
    assert {entry for (entry,) in rows(archive, "SELECT entry FROM further_entry")} <= numbers


def test_speeches_are_looked_up_by_their_numbers(archive: Archive) -> None:
    put(archive, FIRST, SECOND, WHOLE)
    fold_waiting(archive)
    steps = plans(archive, lambda connection: ledger_page(connection, Asked(), archive.zone))
    looked = [step for step in steps if step.startswith("SEARCH quotation ") and "by_day" in step]
    assert looked == []
    assert any(step.startswith("SEARCH quotation USING INTEGER PRIMARY KEY") for step in steps)
