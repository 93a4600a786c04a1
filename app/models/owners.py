"""How a row belongs to another."""

from __future__ import annotations

from sqlalchemy import Column, ForeignKey, Integer


def owner(table: str, *, index: bool = False, nullable: bool = False) -> Column[int]:
    """A reference whose rows go when the row they belong to goes."""
    return Column(Integer, ForeignKey(f"{table}.id", ondelete="CASCADE"), index=index, nullable=nullable)
