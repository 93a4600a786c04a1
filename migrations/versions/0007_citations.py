"""Views as they were cited, and the headlines that their articles had."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "citation",
        sa.Column("slug", sa.String(), nullable=False),
        sa.Column("cited_at", sa.String(), nullable=False),
        sa.Column("counter", sa.Integer(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("slug"),
    )
    op.create_table(
        "cited_headline",
        sa.Column("public_id", sa.String(), nullable=False),
        sa.Column("digest", sa.String(), nullable=False),
        sa.Column("headline", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("public_id", "digest"),
        sqlite_with_rowid=False,
    )


def downgrade() -> None:
    op.drop_table("cited_headline")
    op.drop_table("citation")
