"""Who else printed an article's text."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "reprint",
        sa.Column("article_id", sa.Integer(), nullable=False),
        sa.Column("outlet_id", sa.Integer(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("copy_id", sa.String(), nullable=True),
        sa.Column("outlet_basis", sa.String(), nullable=False),
        sa.Column("url", sa.String(), nullable=True),
        sa.Column("published", sa.String(), nullable=True),
        sa.Column("published_precision", sa.String(), nullable=False),
        sa.Column("published_basis", sa.String(), nullable=False),
        sa.Column("published_confidence", sa.String(), nullable=False),
        sa.Column("not_before", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(["article_id"], ["article.id"], ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["outlet_id"], ["outlet.id"]),
        sa.PrimaryKeyConstraint("article_id", "outlet_id", "revision"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_reprint_outlet_id", "reprint", ["outlet_id"], unique=False)


def downgrade() -> None:
    op.drop_table("reprint")
