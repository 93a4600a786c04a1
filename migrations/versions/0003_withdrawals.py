"""What was taken down, and by what its text is known should it come again."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "withdrawal",
        sa.Column("public_id", sa.String(), nullable=False),
        sa.Column("withdrawn_at", sa.String(), nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("form", sa.String(), nullable=False),
        sa.Column("outlet", sa.String(), nullable=True),
        sa.Column("published", sa.String(), nullable=True),
        sa.Column("published_precision", sa.String(), nullable=False),
        sa.Column("lang", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("public_id"),
    )
    op.create_table(
        "withdrawn_text",
        sa.Column("sha256", sa.String(), nullable=False),
        sa.Column("public_id", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["public_id"], ["withdrawal.public_id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("sha256", "public_id"),
    )


def downgrade() -> None:
    op.drop_table("withdrawn_text")
    op.drop_table("withdrawal")
