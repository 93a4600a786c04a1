"""What the archive's newest articles say, in each of its languages."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import Connection, select

from app.archive import tables as t


def newest_texts(connection: Connection, most: int) -> Iterator[tuple[str, str]]:
    """Language and text of the listed articles that were published last, at most so many of each language."""
    listed = t.article.c.listed == t.YES
    for lang in connection.scalars(select(t.article.c.lang).where(listed).distinct()).all():
        query = (
            select(t.article_text.c.text)
            .join(t.article, t.article.c.id == t.article_text.c.article_id)
            .where(listed, t.article.c.lang == lang)
            .order_by(t.article.c.published_at.desc(), t.article.c.id.desc())
            .limit(most)
        )
        for text in connection.scalars(query):
            yield lang, text
