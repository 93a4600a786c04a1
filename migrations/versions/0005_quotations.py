"""Quotations: who says what, which of them are the same words, and an index of their words."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

_ASKED = ("speaker", "outlet_id", "lang", "form")
_INDEXES = {
    "quotation_by_date": ("listed", "told", "published_at", "id", "entry", *_ASKED),
    "quotation_by_speaker": ("speaker", "listed", "told", "published_at", "id", "entry", *_ASKED[1:]),
    "quotation_by_outlet": (
        "outlet_id",
        "listed",
        "told",
        "published_at",
        "id",
        "entry",
        "speaker",
        "lang",
        "form",
    ),
    "quotation_by_entry": ("entry", "listed", "told", "published_at", "id", *_ASKED),
    "quotation_waiting": ("folded", "told", "listed", "day"),
    "quotation_by_day": ("told", "listed", "day"),
    "ix_quotation_article_id": ("article_id",),
}


def upgrade() -> None:
    op.create_table(
        "quotation",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("article_id", sa.Integer(), nullable=False),
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("start", sa.Integer(), nullable=False),
        sa.Column("end", sa.Integer(), nullable=False),
        sa.Column("type", sa.String(), nullable=False),
        sa.Column("in_headline", sa.Boolean(), nullable=False),
        sa.Column("told", sa.Boolean(), nullable=False),
        sa.Column("speaker", sa.String(), nullable=True),
        sa.Column("speaker_name", sa.String(), nullable=True),
        sa.Column("via", sa.String(), nullable=True),
        sa.Column("via_name", sa.String(), nullable=True),
        sa.Column("cue", sa.String(), nullable=False),
        sa.Column("entry", sa.Integer(), nullable=True),
        sa.Column("folded", sa.Boolean(), nullable=False),
        sa.Column("published_at", sa.Integer(), nullable=False),
        sa.Column("outlet_id", sa.Integer(), nullable=True),
        sa.Column("listed", sa.Boolean(), nullable=False),
        sa.Column("lang", sa.String(), nullable=False),
        sa.Column("form", sa.String(), nullable=False),
        sa.Column("day", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["article_id"], ["article.id"], ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["outlet_id"], ["outlet.id"]),
        sa.PrimaryKeyConstraint("id"),
        sqlite_autoincrement=True,
    )
    for name, columns in _INDEXES.items():
        op.create_index(name, "quotation", columns, unique=False)
    op.create_table(
        "quotation_topic",
        sa.Column("topic_id", sa.Integer(), nullable=False),
        sa.Column("quotation_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["topic_id"], ["topic.id"]),
        sa.ForeignKeyConstraint(["quotation_id"], ["quotation.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("topic_id", "quotation_id"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_quotation_topic_quotation_id", "quotation_topic", ["quotation_id"], unique=False)
    op.execute("CREATE VIRTUAL TABLE quotation_fts USING fts5(words, content = '', tokenize = 'ascii')")


def downgrade() -> None:
    op.execute("DROP TABLE quotation_fts")
    op.drop_table("quotation_topic")
    op.drop_table("quotation")
