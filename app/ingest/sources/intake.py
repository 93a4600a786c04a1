"""Intake: what the person who loads has said about reading: limits, and which key holds which field."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from app.ingest.sources.frontmatter import KEYS

MEGABYTE = 1024 * 1024


@dataclass(frozen=True, slots=True)
class MappedField:
    """One of our fields and the key under which it arrives."""

    field: str
    key: str


@dataclass(frozen=True, slots=True)
class Mapping:
    """Which key holds which field, where that is not one of the usual keys."""

    fields: tuple[MappedField, ...] = ()

    def keys(self, field: str) -> tuple[str, ...]:
        """The keys under which ``field`` may arrive: the one that was named, else the usual ones."""
        named = tuple(mapped.key for mapped in self.fields if mapped.field == field)
        return named or KEYS[field]


@dataclass(frozen=True, slots=True)
class Intake:
    """How everything of one run is read. The sizes count bytes."""

    mapping: Mapping = Mapping()
    largest_document: int = 20 * MEGABYTE
    largest_archive: int = 2_000 * MEGABYTE


def parse_map(values: Iterable[str]) -> Mapping:
    """``["text=story_text"]`` as a mapping. Raises ValueError with what is wrong and what exists."""
    fields: list[MappedField] = []
    for value in values:
        field, equals, key = (word.strip() for word in value.partition("="))
        if not equals or not field or not key:
            raise ValueError(f"{value!r} is not of the form field=key, such as text=story_text")
        if field not in KEYS:
            raise ValueError(f"{field!r} is not a field; the fields are {' '.join(KEYS)}")
        if any(mapped.field == field for mapped in fields):
            raise ValueError(f"{field!r} is mapped twice")
        fields.append(MappedField(field, key))
    return Mapping(tuple(fields))
