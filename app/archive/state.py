"""What the archive knows of itself: how often it changed, and where its days begin."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from sqlalchemy import Connection, select, update

from app.archive import tables as t

# Asked with every article: statements that are built once cost half as much.
_COUNTER = select(t.archive_state.c.counter)
_RAISE = update(t.archive_state).values(counter=t.archive_state.c.counter + 1)
_TIMEZONE = select(t.archive_state.c.timezone)


def counter(connection: Connection) -> int:
    """How often the archive changed, as this connection sees it."""
    return int(connection.execute(_COUNTER).scalar_one())


def raise_counter(connection: Connection) -> None:
    """Tell every cache that what it holds is out of date."""
    connection.execute(_RAISE)


def timezone(connection: Connection) -> str:
    """The time zone in which the archive's days were counted."""
    return str(connection.execute(_TIMEZONE).scalar_one())


def set_timezone(connection: Connection, name: str) -> None:
    """Note the time zone in which the archive's days are counted from now on."""
    connection.execute(update(t.archive_state).values(timezone=name))


def zone_of(connection: Connection) -> ZoneInfo:
    """That time zone itself."""
    return ZoneInfo(timezone(connection))
