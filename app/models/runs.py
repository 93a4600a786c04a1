"""Ingest runs: what they loaded, refused and noticed."""

from __future__ import annotations

from sqlalchemy import Column, LargeBinary
from sqlmodel import Field, SQLModel

from app.models.owners import owner


class LoadedItem(SQLModel, table=True):
    """An item that is all in an article, by a digest of its bytes and of how they were read, and of its name."""

    __tablename__ = "loaded_item"
    __table_args__ = ({"sqlite_with_rowid": False},)

    digest: bytes = Field(sa_column=Column(LargeBinary, primary_key=True, nullable=False))
    article_id: int = Field(sa_column=owner("article", index=True))
    place: bytes = Field(sa_column=Column(LargeBinary, nullable=False))


class Run(SQLModel, table=True):
    """One ingest run and its tally; no ``finished_at`` while it works, or when it was cut short."""

    __tablename__ = "run"

    id: int | None = Field(default=None, primary_key=True)
    what: str
    started_at: str
    finished_at: str | None = None
    read: int = 0
    added: int = 0
    revised: int = 0
    unchanged: int = 0
    skipped: int = 0


class Refusal(SQLModel, table=True):
    """An item that a run did not load, and why."""

    __tablename__ = "refusal"

    id: int | None = Field(default=None, primary_key=True)
    run_id: int = Field(sa_column=owner("run", index=True))
    item: str
    reason: str


class Notice(SQLModel, table=True):
    """A field that a run could not read, in an item that it loaded all the same."""

    __tablename__ = "notice"

    id: int | None = Field(default=None, primary_key=True)
    run_id: int = Field(sa_column=owner("run", index=True))
    item: str
    field: str
    message: str
