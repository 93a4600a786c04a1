"""From a question and a format to what is written: shared by the addresses and the command."""

from __future__ import annotations

from collections.abc import Iterable

from app.archive.counts import counts
from app.archive.database import Archive
from app.archive.exporting import every_article, exported_page
from app.archive.figures import unpaged
from app.archive.filters import DEFAULT_LIMIT, parse
from app.archive.sentence import sentence
from app.archive.topics import current_version
from app.archive.vocabulary import vocabulary
from app.web.exports.export import Export
from app.web.exports.table import Format
from app.web.links import Links


def export_of(archive: Archive, base_url: str, chosen: Format, pairs: Iterable[tuple[str, str]]) -> Export:
    """What the query string's ``pairs`` ask for in a format. Raises BadFilter, before anything is written."""
    with archive.read() as connection:
        known = vocabulary(connection)
        filters = parse(pairs, known, default_limit=DEFAULT_LIMIT if chosen.paged else None)
        counted = counts(connection, known, archive.zone)
        total, left_out = counted.total(unpaged(filters)), counted.undated_left_out(unpaged(filters))
        page = exported_page(connection, filters, archive.zone) if chosen.paged else None
        return Export(
            filters=filters,
            sentence=sentence(filters, total, left_out, known),
            total=total,
            ruleset=current_version(connection),
            links=Links(base_url),
            zone=archive.zone,
            articles=page.articles if page else every_article(archive, filters),
            next_cursor=page.next_cursor if page else None,
        )
