"""Rows of the archive to the shapes that travel, and back."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from sqlalchemy import FromClause, Label, Row

from app.analysis.cleaning import Segment
from app.analysis.dates import Published
from app.analysis.outlets import Outlet


def published_of(row: Row[Any]) -> Published:
    """The date of an article row."""
    return Published(
        at=row.published,
        precision=row.published_precision,
        basis=row.published_basis,
        confidence=row.published_confidence,
        not_before=row.not_before,
    )


#: What the archive keeps of an outlet.
OUTLET_FIELDS = ("slug", "name", "native_name", "kind", "country", "lang")


def outlet_columns(table: FromClause, prefix: str) -> list[Label[Any]]:
    """An outlet's columns, named so that ``outlet_of`` finds them beside an article's own."""
    return [table.c[name].label(f"{prefix}_{name}") for name in OUTLET_FIELDS]


def outlet_of(row: Row[Any], prefix: str = "outlet") -> Outlet | None:
    """The outlet that was joined to a row under ``prefix``; None where there is none."""
    columns = row._mapping
    if columns[f"{prefix}_slug"] is None:
        return None
    return Outlet(**{name: columns[f"{prefix}_{name}"] for name in OUTLET_FIELDS})


def segments_of(stored: Iterable[list[Any]]) -> tuple[Segment, ...]:
    """Segments as they stand in the archive: [role, start, end]."""
    return tuple(Segment(role, start, end) for role, start, end in stored)


def segments_to_store(segments: Iterable[Segment]) -> list[list[str | int]]:
    """The other way round."""
    return [[part.role, part.start, part.end] for part in segments]
