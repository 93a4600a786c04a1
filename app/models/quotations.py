"""Quotations, the topics beside them, and their entries in the ledger."""

from __future__ import annotations

from sqlalchemy import Index, PrimaryKeyConstraint
from sqlmodel import Field, SQLModel

from app.models.owners import owner

#: What the ledger of quotations filters by, besides days.
_ASKED = ("speaker", "outlet_id", "lang", "form")


class Quotation(SQLModel, table=True):
    """Words between quotation marks in an article's current text: who says them, who relays them.

    ``speaker`` and ``via`` are slugs. Words that are ``told`` are somebody's; others are quoted of nobody.
    Quotations of one ``entry`` are the same words in several accounts; ``folded`` tells that these were
    looked for. It repeats what filters ask of the article.
    """

    __tablename__ = "quotation"
    # Each covers what the ledger filters by, so that counting never looks into the table itself.
    __table_args__ = (
        Index("quotation_by_date", "listed", "told", "published_at", "id", "entry", *_ASKED),
        Index(
            "quotation_by_speaker", "speaker", "listed", "told", "published_at", "id", "entry", *_ASKED[1:]
        ),
        Index("quotation_by_outlet", "outlet_id", "listed", "told", "published_at", "id", "entry", *_ASKED),
        Index("quotation_by_entry", "entry", "listed", "told", "published_at", "id", *_ASKED),
        Index("quotation_waiting", "folded", "told", "listed", "day"),
        Index("quotation_by_day", "told", "listed", "day"),
        # A number is never given out again: quotations of one entry would outlive the one it was made of.
        {"sqlite_autoincrement": True},
    )

    id: int | None = Field(default=None, primary_key=True)
    article_id: int = Field(sa_column=owner("article", index=True))
    n: int
    start: int
    end: int
    type: str
    in_headline: bool
    told: bool
    speaker: str | None = None
    speaker_name: str | None = None
    via: str | None = None
    via_name: str | None = None
    cue: str = ""
    entry: int | None = None
    folded: bool = False
    published_at: int
    outlet_id: int | None = Field(default=None, foreign_key="outlet.id")
    listed: bool = True
    lang: str
    form: str
    day: int | None = None


class QuotationTopic(SQLModel, table=True):
    """A topic whose evidence stands in the sentences that a quotation is of."""

    __tablename__ = "quotation_topic"
    __table_args__ = (
        PrimaryKeyConstraint("topic_id", "quotation_id"),
        {"sqlite_with_rowid": False},
    )

    topic_id: int = Field(foreign_key="topic.id")
    quotation_id: int = Field(sa_column=owner("quotation", index=True))


class FurtherEntry(SQLModel, table=True):
    """An entry that a quotation is in besides its own: a speech or a headline says what it holds, and more.

    Where two entries became one it may be the quotation's own.
    """

    __tablename__ = "further_entry"
    __table_args__ = (
        PrimaryKeyConstraint("entry", "quotation_id"),
        {"sqlite_with_rowid": False},
    )

    entry: int
    quotation_id: int = Field(sa_column=owner("quotation", index=True))
