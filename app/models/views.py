"""What is saved and cited, what was withdrawn, and the state of the archive."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, Column, ForeignKey, Integer, LargeBinary, String, Text
from sqlmodel import Field, SQLModel


class Withdrawal(SQLModel, table=True):
    """What stays of an article whose text was taken down: nothing that it said."""

    __tablename__ = "withdrawal"

    public_id: str = Field(primary_key=True)
    withdrawn_at: str
    reason: str
    form: str
    outlet: str | None = None
    published: str | None = None
    published_precision: str
    lang: str


class WithdrawnText(SQLModel, table=True):
    """The hash of a text or of a body that was taken down, so that it is known when it comes again."""

    __tablename__ = "withdrawn_text"

    sha256: str = Field(primary_key=True)
    public_id: str = Field(
        sa_column=Column(
            String, ForeignKey("withdrawal.public_id", ondelete="CASCADE"), primary_key=True, nullable=False
        )
    )


class ArchiveState(SQLModel, table=True):
    """One row: how often the archive changed, the time zone its days were counted in, and the fold of its
    full-text index.
    """

    __tablename__ = "archive_state"
    __table_args__ = (CheckConstraint("id = 1", name="one_row"),)

    id: int = Field(default=1, primary_key=True)
    counter: int = 0
    timezone: str
    search_fold: int = Field(default=0, sa_column=Column(Integer, nullable=False, server_default="0"))


class View(SQLModel, table=True):
    """A view that was saved to be shared. Either it has a slug, or it is private and only the hash of its token is kept."""

    __tablename__ = "view"

    id: int | None = Field(default=None, primary_key=True)
    slug: str | None = Field(default=None, unique=True)
    token_hash: bytes | None = Field(default=None, sa_column=Column(LargeBinary, unique=True))
    title: str
    titled: bool
    page: str
    query: str
    made_at: str
    revoked_at: str | None = None
    used_at: str | None = None


class Citation(SQLModel, table=True):
    """A view as it was when someone cited it. Its slug is made from ``content``, so that both prove each other.

    No article is referred to by its row: a citation outlives what it is of. ``counter`` is that of the archive.
    """

    __tablename__ = "citation"

    slug: str = Field(primary_key=True)
    cited_at: str
    counter: int
    content: bytes = Field(sa_column=Column(LargeBinary, nullable=False))


class CitedHeadline(SQLModel, table=True):
    """A headline that a cited article had, for all citations at once: withdrawing the article takes it away."""

    __tablename__ = "cited_headline"
    __table_args__ = ({"sqlite_with_rowid": False},)

    public_id: str = Field(primary_key=True)
    digest: str = Field(primary_key=True)
    headline: str = Field(sa_column=Column(Text, nullable=False))
