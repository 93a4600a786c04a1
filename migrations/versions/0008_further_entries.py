"""The entries of the ledger that a quotation is in besides its own."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "further_entry",
        sa.Column("entry", sa.Integer(), nullable=False),
        sa.Column("quotation_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["quotation_id"], ["quotation.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("entry", "quotation_id"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_further_entry_quotation_id", "further_entry", ["quotation_id"], unique=False)


def downgrade() -> None:
    op.drop_table("further_entry")
