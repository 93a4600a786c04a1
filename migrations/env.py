"""How Alembic reaches the archive: over the connection that app.archive.migration hands it."""

from __future__ import annotations

from alembic import context
from sqlmodel import SQLModel

from app import models
from app.archive.migration import include_object

assert models.Article.__tablename__ in SQLModel.metadata.tables  # noqa: S101 - importing models fills the metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=SQLModel.metadata,
    include_object=include_object,
    render_as_batch=True,
)
with context.begin_transaction():
    context.run_migrations()
