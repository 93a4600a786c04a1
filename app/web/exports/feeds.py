"""What both kinds of feed say alike."""

from __future__ import annotations

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from app.analysis.dates import Published
from app.archive.exporting import Exported
from app.web.exports.export import Export, one_line

#: When a feed without an article was last changed.
NEVER = "1970-01-01T00:00:00Z"


def title(export: Export) -> str:
    """What it lists; not how much, or it would be another feed with every article."""
    return f"Readout: {export.sentence.question}"


def page_after(export: Export, extension: str) -> str:
    """The address of the page after this one."""
    return export.links.export(extension, export.filters, after=export.next_cursor)


def credited(found: Exported) -> list[str]:
    """Whose words they are: the outlet, then who is named as having written them."""
    outlet = found.item.outlet
    names = [outlet.name if outlet else "Unknown outlet", *found.byline]
    return list(filter(None, map(one_line, names)))


def instant(published: Published, zone: ZoneInfo) -> str | None:
    """A date as RFC 3339 wants it, with a clock time: that at which its day begins where it has none itself.

    None for no date, and for one before time zones kept to whole minutes, of which RFC 3339 has no words.
    """
    if published.at is None:
        return None
    at = datetime.fromisoformat(published.at)
    at = at if at.tzinfo else at.replace(tzinfo=zone)
    offset = at.utcoffset() or timedelta()
    return at.isoformat() if not offset % timedelta(minutes=1) else None
