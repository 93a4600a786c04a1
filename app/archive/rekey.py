"""The keys that depend on the time zone, worked out again when READOUT_TIMEZONE changes."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from sqlalchemy import Connection, bindparam, select, update

from app.archive import tables as t
from app.archive.days import local_day, sort_key
from app.archive.rows import published_of

BATCH = 5_000
_DATED = (
    select(t.article)
    .where(t.article.c.id > bindparam("last"), t.article.c.published.is_not(None))
    .order_by(t.article.c.id)
    .limit(BATCH)
)
_SET_ARTICLE = (
    update(t.article)
    .where(t.article.c.id == bindparam("row"))
    .values(published_at=bindparam("key"), day=bindparam("ordinal"))
)
_SET_REPEATED = [
    update(table)
    .where(table.c.article_id == bindparam("row"))
    .values(published_at=bindparam("key"), day=bindparam("ordinal"))
    for table in t.REPEATING
]


def rekey(connection: Connection, zone: ZoneInfo) -> None:
    """Give every dated article the sort key and the day that it has in ``zone``."""
    last = 0
    while rows := connection.execute(_DATED, {"last": last}).all():
        last = rows[-1].id
        keys: list[dict[str, int | None]] = []
        for row in rows:
            published = published_of(row)
            day = local_day(published, zone)
            key = sort_key(published, zone)
            keys.append({"row": row.id, "key": key, "ordinal": day.toordinal() if day else None})
        connection.execute(_SET_ARTICLE, keys)
        for repeated in _SET_REPEATED:
            connection.execute(repeated, keys)
