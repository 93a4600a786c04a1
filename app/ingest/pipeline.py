"""The recipe: from paths to articles in the archive, one transaction an article."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from zoneinfo import ZoneInfo

from app.archive.articles import Kept, ids_to_retag, keep, load_for_tagging, retag
from app.archive.runs import finish_run, now, refuse, start_run, warn
from app.ingest.draft import Draft, Notice, Unreadable
from app.ingest.progress import Step
from app.ingest.reading import read, tags_of
from app.ingest.report import Refused, Report
from app.ingest.seeds import Opened
from app.ingest.sources import items
from app.ingest.sources import read as drafts_of
from app.ingest.sources.folders import Found


def ingest(opened: Opened, paths: Sequence[Path], zone: ZoneInfo, step: Step) -> Report:
    """Load every article under ``paths``; what cannot be read is refused by name and nothing else is lost.

    ``step`` is told after each item how many are done. Raises ArchiveError when the archive itself can no
    longer be written; every article kept before that is whole.
    """
    with opened.archive.write() as connection:
        report = Report(run=start_run(connection, "ingest"))
    for found in items(paths):
        if found.skipped:
            report.skipped += 1
            continue
        for draft in _drafts(opened, found, report):
            _load(opened, draft, zone, report)
            step(report.read, None)
    with opened.archive.write() as connection:
        finish_run(connection, report.run, report.tally())
    return report


def retag_all(opened: Opened, step: Step) -> int:
    """Tag anew every article whose tags were found under other rules than today's; how many that was."""
    with opened.archive.read() as connection:
        waiting = ids_to_retag(connection, opened.ruleset)
    for done, key in enumerate(waiting, start=1):
        with opened.archive.write() as connection:
            kept = load_for_tagging(connection, key)
            retag(connection, key, tags_of(kept, opened.seeds.rules), opened.ruleset)
        step(done, len(waiting))
    return len(waiting)


def _drafts(opened: Opened, found: Found, report: Report) -> Iterator[Draft]:
    """The drafts of an item; where its source breaks off, those before it are kept."""
    try:
        yield from drafts_of(found)
    except Unreadable as error:
        _refuse(opened, found.item, str(error), report)


def _load(opened: Opened, draft: Draft, zone: ZoneInfo, report: Report) -> None:
    try:
        reading = read(draft, opened.seeds, zone)
    except Unreadable as error:
        _refuse(opened, draft.item, str(error), report)
        return
    article = replace(reading.article, tags=tags_of(reading.article, opened.seeds.rules))
    with opened.archive.write() as connection:
        kept = keep(connection, article, seen_at=now())
        notices = reading.notices + _update(draft, kept)
        for notice in notices:
            warn(connection, report.run, notice.item, notice.field, notice.message)
    report.count(kept.outcome, notices)


def _update(draft: Draft, kept: Kept) -> tuple[Notice, ...]:
    """A known text whose particulars changed says so, since the counts call it unchanged."""
    if kept.outcome != "metadata":
        return ()
    return (
        Notice(draft.item, "metadata", f"the text of {kept.id} is known; what is said about it was updated"),
    )


def _refuse(opened: Opened, item: str, reason: str, report: Report) -> None:
    report.read += 1
    report.refused.append(Refused(item, reason))
    with opened.archive.write() as connection:
        refuse(connection, report.run, item, reason)
