"""When an article was published: the date, its precision, what it rests on, how sure it is."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Published:
    """An article's date.

    ``at`` is RFC 3339 with an offset (precision ``minute``), ``YYYY-MM-DD`` (``day``) or None (``none``).
    ``basis``: declared, url, dateline, caption, relative, none. ``confidence``: high, medium, low.
    ``not_before``: the latest past full date that the text itself names, only where ``at`` is None.
    """

    at: str | None = None
    precision: str = "none"
    basis: str = "none"
    confidence: str = "low"
    not_before: str | None = None
