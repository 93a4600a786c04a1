"""Tables of the archive, and nothing else."""

from __future__ import annotations

from sqlalchemy import (
    JSON,
    CheckConstraint,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    PrimaryKeyConstraint,
    String,
    Text,
    UniqueConstraint,
)
from sqlmodel import Field, SQLModel


def _owner(table: str, *, index: bool = False, nullable: bool = False) -> Column[int]:
    """A reference whose rows go when the row they belong to goes."""
    return Column(Integer, ForeignKey(f"{table}.id", ondelete="CASCADE"), index=index, nullable=nullable)


#: What the ledger of quotations filters by, besides days.
_ASKED = ("speaker", "outlet_id", "lang", "form")


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

    article_id: int = Field(sa_column=_owner("article"))
    n: int
    seen_at: str
    sha256: str
    text: str | None = Field(default=None, sa_column=Column(Text, nullable=True))
    segments: list[list[str | int]] | None = Field(default=None, sa_column=Column(JSON, nullable=True))


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
    article_id: int = Field(sa_column=_owner("article", index=True))
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

    article_id: int = Field(sa_column=_owner("article"))
    topic_id: int = Field(foreign_key="topic.id", index=True)
    n: int
    start: int
    end: int
    sentence_start: int
    sentence_end: int
    rule: str
    kind: str


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
    article_id: int = Field(sa_column=_owner("article", index=True))
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
    quotation_id: int = Field(sa_column=_owner("quotation", index=True))


class LoadedItem(SQLModel, table=True):
    """An item that is all in an article, by a digest of its bytes and of how they were read, and of its name."""

    __tablename__ = "loaded_item"
    __table_args__ = ({"sqlite_with_rowid": False},)

    digest: bytes = Field(sa_column=Column(LargeBinary, primary_key=True, nullable=False))
    article_id: int = Field(sa_column=_owner("article", index=True))
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
    run_id: int = Field(sa_column=_owner("run", index=True))
    item: str
    reason: str


class Notice(SQLModel, table=True):
    """A field that a run could not read, in an item that it loaded all the same."""

    __tablename__ = "notice"

    id: int | None = Field(default=None, primary_key=True)
    run_id: int = Field(sa_column=_owner("run", index=True))
    item: str
    field: str
    message: str


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
