"""Articles with their texts, outlets, topics and evidence."""

from __future__ import annotations

from sqlalchemy import (
    JSON,
    CheckConstraint,
    Column,
    ForeignKey,
    Index,
    Integer,
    PrimaryKeyConstraint,
    Text,
    UniqueConstraint,
)
from sqlmodel import Field, SQLModel

from app.models.owners import owner


class Outlet(SQLModel, table=True):
    """Someone who publishes. ``in_table`` tells the outlets of the seeds from those met in articles."""

    __tablename__ = "outlet"

    id: int | None = Field(default=None, primary_key=True)
    slug: str = Field(unique=True)
    name: str
    native_name: str | None = None
    kind: str | None = None
    country: str | None = None
    lang: str | None = None
    in_table: bool = Field(default=True)


class Topic(SQLModel, table=True):
    """What we look for. ``position`` is its place in the rule file; null once the file dropped it."""

    __tablename__ = "topic"

    id: int | None = Field(default=None, primary_key=True)
    slug: str = Field(unique=True)
    label: str
    about: str = ""
    scope: str = ""
    position: int | None = None


class Ruleset(SQLModel, table=True):
    """The versions that the topic rules went through; the highest is the current one."""

    __tablename__ = "ruleset"

    version: int = Field(primary_key=True)
    sha256: str


class Article(SQLModel, table=True):
    """An article without its text: what listings show, filter and sort by.

    ``public_id`` is its address. ``address`` is the canonical URL behind the identity. ``published_at``
    orders it: epoch seconds, local midnight for a day, a sentinel for undated. ``day`` is its day in
    READOUT_TIMEZONE as an ordinal. ``borrowed`` names the fields filled in by a copy of the same text that
    arrived under another identity. An article that is not ``listed`` keeps only its address.
    """

    __tablename__ = "article"
    # Each covers what filters ask for: not one of a listing's counts has to look into the table itself.
    __table_args__ = (
        Index("article_by_date", "listed", "published_at", "id", "outlet_id", "lang", "form", "day"),
        Index("article_by_outlet", "listed", "outlet_id", "published_at", "id", "lang", "form", "day"),
        Index("article_by_lang", "listed", "lang", "published_at", "id", "outlet_id", "form", "day"),
        Index("article_by_form", "listed", "form", "published_at", "id", "outlet_id", "lang", "day"),
        Index("article_cells", "listed", "outlet_id", "lang", "form", "day"),
        Index("article_days", "listed", "day", "outlet_id", "lang", "form"),
    )

    id: int | None = Field(default=None, primary_key=True)
    public_id: str = Field(unique=True)
    address: str | None = Field(default=None, index=True)
    form: str
    url: str | None = None
    headline: str | None = None
    headline_basis: str
    outlet_id: int | None = Field(default=None, foreign_key="outlet.id", index=True)
    outlet_basis: str
    carrier_id: int | None = Field(default=None, foreign_key="outlet.id", index=True)
    byline: list[str] = Field(default_factory=list, sa_column=Column(JSON, nullable=False))
    published: str | None = None
    published_precision: str
    published_basis: str
    published_confidence: str
    not_before: str | None = None
    published_at: int
    day: int | None = None
    lang: str
    lede: str
    revision: int = 1
    ruleset: int = Field(index=True)
    listed: bool = True
    superseded_by: int | None = Field(default=None, foreign_key="article.id", index=True)
    full_text_sha256: str | None = Field(default=None, index=True)
    borrowed: list[str] = Field(default_factory=list, sa_column=Column(JSON, nullable=False))
    ingested_at: str


class ArticleText(SQLModel, table=True):
    """The text of an article's current revision and its parts, as [role, start, end]."""

    __tablename__ = "article_text"

    article_id: int = Field(
        sa_column=Column(Integer, ForeignKey("article.id", ondelete="CASCADE"), primary_key=True)
    )
    text: str = Field(sa_column=Column(Text, nullable=False))
    segments: list[list[str | int]] = Field(sa_column=Column(JSON, nullable=False))


class Revision(SQLModel, table=True):
    """A version of an article's text. The current one's text stands in ``article_text``, so null here."""

    __tablename__ = "revision"
    __table_args__ = (
        PrimaryKeyConstraint("article_id", "n"),
        UniqueConstraint("article_id", "sha256"),
        Index("revision_by_text", "sha256", "article_id"),
        {"sqlite_with_rowid": True},
    )

    article_id: int = Field(sa_column=owner("article"))
    n: int
    seen_at: str
    sha256: str
    text: str | None = Field(default=None, sa_column=Column(Text, nullable=True))
    segments: list[list[str | int]] | None = Field(default=None, sa_column=Column(JSON, nullable=True))


class Reprint(SQLModel, table=True):
    """Another outlet that printed a revision of an article: where and when, and what that rests on; each once.

    ``revision`` is 0 where only the body is the same, which all revisions share; ``copy_id`` is the public address
    under which another text of the copy's own address is kept, if there is one.
    """

    __tablename__ = "reprint"
    __table_args__ = (
        PrimaryKeyConstraint("article_id", "outlet_id", "revision"),
        {"sqlite_with_rowid": False},
    )

    article_id: int = Field(sa_column=owner("article"))
    outlet_id: int = Field(foreign_key="outlet.id", index=True)
    revision: int
    copy_id: str | None = None
    outlet_basis: str
    url: str | None = None
    published: str | None = None
    published_precision: str
    published_basis: str
    published_confidence: str
    not_before: str | None = None


class ArticleTopic(SQLModel, table=True):
    """A topic found in an article; its keys put a topic's articles, and a topic's in one outlet, in order.

    It repeats what filters ask of the article, so that a topic's listing never looks at other articles.
    """

    __tablename__ = "article_topic"
    __table_args__ = (
        PrimaryKeyConstraint("topic_id", "published_at", "article_id"),
        Index(
            "article_topic_by_outlet",
            *(
                "topic_id",
                "outlet_id",
                "published_at",
                "article_id",
                "listed",
                "grade",
                "lang",
                "form",
                "day",
            ),
        ),
        CheckConstraint("grade IN ('focus', 'covered', 'mentioned')", name="grade_is_known"),
        {"sqlite_with_rowid": False},
    )

    topic_id: int = Field(sa_column=Column(Integer, ForeignKey("topic.id"), nullable=False))
    published_at: int
    article_id: int = Field(sa_column=owner("article", index=True))
    outlet_id: int | None = Field(default=None, foreign_key="outlet.id")
    listed: bool = True
    grade: str
    evidence: int
    lang: str
    form: str
    day: int | None = None


class Evidence(SQLModel, table=True):
    """The words that prove a tag, and the sentence around them."""

    __tablename__ = "evidence"
    __table_args__ = (
        PrimaryKeyConstraint("article_id", "topic_id", "n"),
        {"sqlite_with_rowid": False},
    )

    article_id: int = Field(sa_column=owner("article"))
    topic_id: int = Field(foreign_key="topic.id", index=True)
    n: int
    start: int
    end: int
    sentence_start: int
    sentence_end: int
    rule: str
    kind: str
