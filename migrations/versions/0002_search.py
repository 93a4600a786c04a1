"""The full-text index. It is filled when the archive opens: its state says that no fold has made it yet."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    # The tokens are made before SQLite sees them; ascii parts them at spaces and at nothing else. Without
    # content the texts are not kept twice.
    op.execute("CREATE VIRTUAL TABLE article_fts USING fts5(words, content = '', tokenize = 'ascii')")
    op.add_column(
        "archive_state", sa.Column("search_fold", sa.Integer(), nullable=False, server_default=sa.text("0"))
    )


def downgrade() -> None:
    with op.batch_alter_table("archive_state", schema=None) as batch_op:
        batch_op.drop_column("search_fold")
    op.execute("DROP TABLE article_fts")
