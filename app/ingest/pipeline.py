"""The recipe: from paths to articles in the archive, one transaction an article."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from zoneinfo import ZoneInfo

from app.archive.articles import Kept, Taggable, ids_to_retag, keep, load_for_tagging, retag
from app.archive.entries import fold_waiting
from app.archive.errors import ArchiveError
from app.archive.loaded import forget_all_loaded, forget_loaded, is_loaded, note_loaded
from app.archive.runs import finish_run, now, refuse, start_run, tally_run, warn
from app.ingest import work
from app.ingest.digests import digest_of, way_of_reading
from app.ingest.draft import Notice, Unreadable
from app.ingest.pool import Failed, in_order, workers_here
from app.ingest.progress import Step
from app.ingest.reading import Reading
from app.ingest.report import Refused, Report, reprint_notice
from app.ingest.seeds import Opened
from app.ingest.sources import Intake, content_of, expected, items
from app.ingest.sources.folders import Found
from app.ingest.tidying import writable

#: Larger items are read by a worker under a time limit: all but 60 of 13,303 press articles are smaller.
SMALL_BYTES = 20_000
#: Items that are passed over between two notes in the ledger of how far a run has come.
TALLY_EVERY = 1000
#: What a warning is about that tells of an earlier text: it need not be told again.
EARLIER = "revision"


def ingest(
    opened: Opened,
    paths: Sequence[Path],
    zone: ZoneInfo,
    step: Step,
    *,
    workers: int | None = None,
    intake: Intake | None = None,
) -> Report:
    """Load every article under ``paths``; what cannot be read is refused by name and nothing else is lost.

    Items are read and tagged by ``workers`` processes (all processors unless said), and kept by this one in
    the order in which they lie. ``step`` is told after each item how many are done. Raises ArchiveError when
    the archive itself can no longer be written; every article kept before that is whole.
    """
    with opened.archive.write() as connection:
        report = Report(run=start_run(connection, "ingest"))
    intake = intake or Intake()
    way = way_of_reading(opened.seeds, zone, intake)
    given = (opened.seeds, zone, way)
    total = expected(paths)
    jobs = _waiting(opened, items(paths, intake), way, report, lambda done, _: step(done, total))
    count = workers or workers_here()
    for done in in_order(
        work.load, jobs, prepare=work.prepare, given=given, workers=count, is_small=_is_small
    ):
        if isinstance(done.result, Failed):
            _refuse(opened, Refused(done.job.item, done.result.reason), report)
        else:
            _keep_all(opened, done.result, report)
        step(report.read, total)
    fold_waiting(opened.archive)
    with opened.archive.write() as connection:
        finish_run(connection, report.run, report.tally())
    return report


@dataclass(frozen=True, slots=True)
class Retagged:
    """How many articles were tagged anew, and which kept the tags they had, and why."""

    tagged: int
    failed: tuple[Refused, ...]


def retag_all(opened: Opened, zone: ZoneInfo, step: Step, *, workers: int | None = None) -> Retagged:
    """Tag anew every article whose tags were found under other rules than today's."""
    with opened.archive.read() as connection:
        waiting = ids_to_retag(connection, opened.ruleset)
    given = (opened.seeds, zone)
    jobs = (_taggable(opened, key) for key in waiting)
    count = workers or workers_here()
    tagged, failed = 0, []
    for done in in_order(work.findings, jobs, prepare=work.prepare, given=given, workers=count):
        if isinstance(done.result, Failed):
            failed.append(Refused(done.job.id, done.result.reason))
            continue
        with opened.archive.write() as connection:
            retag(connection, done.job.id, done.result, opened.ruleset)
        tagged += 1
        step(tagged, len(waiting))
    fold_waiting(opened.archive)
    return Retagged(tagged, tuple(failed))


def _waiting(
    opened: Opened, every: Iterable[Found], way: bytes, report: Report, step: Step
) -> Iterator[Found]:
    """The items to read; what is passed over, and what was loaded before as it lies, is counted."""
    for found in every:
        if found.skipped:
            report.skipped += 1
        elif _is_loaded(opened, found, way):
            report.count("unchanged", ())
            step(report.read, None)
            if report.read % TALLY_EVERY == 0:
                with opened.archive.write() as connection:
                    tally_run(connection, report.run, report.tally())
        else:
            yield found


def _is_loaded(opened: Opened, found: Found, way: bytes) -> bool:
    try:
        digest = digest_of(way, found, content_of(found))
    except Unreadable:
        return False
    with opened.archive.read() as connection:
        return is_loaded(connection, digest)


def _is_small(found: Found) -> bool:
    """Whether reading it takes no time to speak of; what is refused anyway takes none."""
    try:
        return found.size <= SMALL_BYTES
    except OSError:
        return True


def _taggable(opened: Opened, key: str) -> Taggable:
    with opened.archive.read() as connection:
        return load_for_tagging(connection, key)


def _keep_all(opened: Opened, loaded: work.Loaded, report: Report) -> None:
    for reading in loaded.readings:
        try:
            _keep(opened, reading, loaded.digest, report)
        except ArchiveError:
            raise
        except Exception as error:
            # One article that cannot be kept stops no run; the transaction took back what there was of it.
            _refuse(opened, Refused(reading.item, f"{type(error).__name__}: {error}"), report)
    for refused in loaded.refused:
        _refuse(opened, refused, report)


def _keep(opened: Opened, reading: Reading, digest: bytes | None, report: Report) -> None:
    with opened.archive.write() as connection:
        kept = keep(connection, replace(reading.article, ruleset=opened.ruleset), seen_at=now())
        notices = reading.notices + _update(reading, kept)
        for notice in notices:
            warn(connection, report.run, *map(writable, (notice.item, notice.field, notice.message)))
        if kept.outcome == "revised":
            forget_all_loaded(connection, kept.id)
        elif kept.outcome == "metadata":
            forget_loaded(connection, kept.id, reading.item)
        if digest and all(notice.field == EARLIER for notice in notices):
            note_loaded(connection, digest, kept.id, reading.item)
        report.count(kept.outcome, notices)
        tally_run(connection, report.run, report.tally())


def _update(reading: Reading, kept: Kept) -> tuple[Notice, ...]:
    """What is counted as unchanged but is not quite: a text that was withdrawn, that a later one has replaced, or that is known
    with other particulars.
    """
    if kept.outcome == "withdrawn":
        message = f"it was withdrawn from this archive as {kept.id}, and was not loaded again"
        return (Notice(reading.item, "withdrawn", message),)
    notices = []
    if kept.outcome == "metadata":
        what = f": {', '.join(kept.updated)}" if kept.updated else ""
        message = f"the text of {kept.id} is known; what is said about it was updated{what}"
        notices.append(Notice(reading.item, "metadata", message))
    if kept.earlier:
        message = f"its text is that of revision {kept.earlier} of {kept.id}, which a later one has replaced: the later one stays"
        notices.append(Notice(reading.item, EARLIER, message))
    if kept.reprint:
        notices.append(reprint_notice(reading.item, kept.id, kept.reprint))
    return tuple(notices)


def _refuse(opened: Opened, refused: Refused, report: Report) -> None:
    refused = Refused(writable(refused.item), writable(refused.reason))
    report.read += 1
    report.refused.append(refused)
    with opened.archive.write() as connection:
        refuse(connection, report.run, refused.item, refused.reason)
        tally_run(connection, report.run, report.tally())
