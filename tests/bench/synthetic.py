"""Archives of any size, filled with invented rows straight into the tables."""

from __future__ import annotations

import random
from datetime import date
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, insert, select

from app.archive import tables as t
from app.archive.database import Archive
from app.archive.days import UNDATED, midnight
from tests.archive.support import archive_in

BATCH = 10_000
FIRST_DAY, LAST_DAY = 735_600, 739_600
#: A press archive is mostly Korean full texts; topics are rare and often come together.
LANGS = ("ko",) * 16 + ("en",) * 3 + ("zh",)
FORMS = ("full",) * 97 + ("partial",) * 2 + ("summary",)
OUTLETS = 60
TOPIC_SHARES = (0.08, 0.03, 0.01, 0.05)
LEDE = "Invented words stand here in the place of a first paragraph. " * 3


def filled_archive(folder: Path, articles: int, *, seed: int = 1) -> Archive:
    """An archive with that many articles over eleven years; one in fifty has no date."""
    archive = archive_in(folder)
    with archive.write() as connection:
        outlets = _outlets(connection)
        topics = tuple(connection.execute(select(t.topic.c.id).order_by(t.topic.c.position)).scalars())
        chance = random.Random(seed)
        for start in range(1, articles + 1, BATCH):
            rows = [
                _article(row, chance, outlets, archive)
                for row in range(start, min(start + BATCH, articles + 1))
            ]
            connection.execute(insert(t.article), rows)
            if tags := [tag for row in rows for tag in _tags(row, chance, topics)]:
                connection.execute(insert(t.article_topic), tags)
    return archive


def _outlets(connection: Connection) -> tuple[int | None, ...]:
    kinds = ("newspaper", "newspaper", "broadcaster", "agency", "online", "magazine")
    rows = [{"slug": f"outlet-{n}", "name": f"Outlet {n}", "kind": kinds[n % 6]} for n in range(OUTLETS)]
    connection.execute(insert(t.outlet), rows)
    return (*connection.execute(select(t.outlet.c.id)).scalars(), None)


def _article(
    row: int, chance: random.Random, outlets: tuple[int | None, ...], archive: Archive
) -> dict[str, Any]:
    dated = chance.random() > 0.02
    day = chance.randint(FIRST_DAY, LAST_DAY) if dated else None
    at = date.fromordinal(day) if day else None
    return {
        "id": row,
        "public_id": f"{row:012d}",
        "form": chance.choice(FORMS),
        "url": f"https://outlet.example/news/{row}",
        "headline": f"An invented headline for the article of number {row}",
        "headline_basis": "text",
        "outlet_id": chance.choice(outlets),
        "outlet_basis": "declared",
        "byline": ["Ada Invented"],
        "published": at.isoformat() if at else None,
        "published_precision": "day" if at else "none",
        "published_basis": "declared" if at else "none",
        "published_confidence": "high",
        "published_at": midnight(at, archive.zone) if at else UNDATED,
        "day": day,
        "lang": chance.choice(LANGS),
        "lede": LEDE,
        "ruleset": 1,
        "borrowed": [],
        "ingested_at": "2026-02-01T00:00:00+00:00",
    }


def _tags(row: dict[str, Any], chance: random.Random, topics: tuple[int, ...]) -> list[dict[str, Any]]:
    found = [topic for topic, share in zip(topics, TOPIC_SHARES, strict=True) if chance.random() < share]
    if found:
        found += [topic for topic in topics if topic not in found and chance.random() < 0.2]
    return [
        {
            "topic_id": topic,
            "published_at": row["published_at"],
            "article_id": row["id"],
            "outlet_id": row["outlet_id"],
            "grade": chance.choice(("focus", "covered", "covered", "mentioned")),
            "evidence": chance.randint(1, 6),
            "lang": row["lang"],
            "form": row["form"],
            "day": row["day"],
        }
        for topic in found
    ]
