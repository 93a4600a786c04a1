"""What was loaded as it lies, by a digest: the same item is not read again."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "loaded_item",
        sa.Column("digest", sa.LargeBinary(), nullable=False),
        sa.Column("article_id", sa.Integer(), nullable=False),
        sa.Column("place", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["article_id"], ["article.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("digest"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_loaded_item_article_id", "loaded_item", ["article_id"], unique=False)


def downgrade() -> None:
    op.drop_index("ix_loaded_item_article_id", table_name="loaded_item")
    op.drop_table("loaded_item")
