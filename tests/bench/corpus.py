"""The real press texts, where they are at hand: loaded, loaded bare for comparison, and looped over plainly."""

from __future__ import annotations

import json
import re
import sqlite3
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter

from app.analysis.searching import SEARCHED_ROLES, tokens_of
from app.analysis.text import fold
from app.archive.database import Archive
from app.archive.filters import Filters
from app.archive.rows import segments_of
from app.settings import ROOT

PRESS = ROOT.parent / "shared" / "eval" / "korean-press-dev.zip"
WHY_NOT = f"no press texts to measure on: {PRESS.name} is not beside the checkout"
_EVERY = """
    SELECT a.public_id, a.headline, a.lang, a.form, a.day, o.slug AS outlet, o.kind, x.text, x.segments
    FROM article a JOIN article_text x ON x.article_id = a.id LEFT JOIN outlet o ON o.id = a.outlet_id
    WHERE a.listed = 1"""
_TAGS = """
    SELECT a.public_id, t.slug, g.grade FROM article_topic g
    JOIN article a ON a.id = g.article_id JOIN topic t ON t.id = g.topic_id"""


@dataclass(frozen=True, slots=True)
class Plain:
    """An article as the plain loop sees it. ``words`` is what is searched, folded, parts on lines of their own."""

    id: str
    lang: str
    form: str
    day: int | None
    outlet: str | None
    kind: str | None
    grades: dict[str, str]
    words: str


def plain_articles(archive: Archive) -> tuple[Plain, ...]:
    """Every listed article of an archive, read past everything that makes listings quick."""
    with closing(sqlite3.connect(archive.path)) as connection:
        connection.row_factory = sqlite3.Row
        grades: dict[str, dict[str, str]] = {}
        for row in connection.execute(_TAGS):
            grades.setdefault(row["public_id"], {})[row["slug"]] = row["grade"]
        return tuple(
            Plain(
                row["public_id"],
                row["lang"],
                row["form"],
                row["day"],
                row["outlet"],
                row["kind"],
                grades.get(row["public_id"], {}),
                _words(row),
            )
            for row in connection.execute(_EVERY)
        )


def _words(row: sqlite3.Row) -> str:
    parts = segments_of(json.loads(row["segments"]))
    lines = [row["text"][part.start : part.end] for part in parts if part.role in SEARCHED_ROLES]
    return "\n".join(fold(line).text for line in (row["headline"] or "", *lines))


def holds(article: Plain, asked: Filters, words: Sequence[str], unwanted: Sequence[str]) -> bool:
    """The filters as their contract has them, one article at a time; ``words`` are those of ``asked.q``."""
    grades = {slug for slug, grade in article.grades.items() if not asked.grade or grade in asked.grade}
    every = all if asked.match == "all" else any
    return (
        (not asked.topic or every(slug in grades for slug in asked.topic))
        and (not asked.grade or bool(grades))
        and (not asked.outlet or (article.outlet or "none") in asked.outlet)
        and (not asked.kind or article.kind in asked.kind)
        and (not asked.lang or article.lang in asked.lang)
        and (not asked.form or article.form in asked.form)
        and (not asked.dated or article.day is not None)
        and (asked.since is None or (article.day or 0) >= asked.since.toordinal())
        and (asked.until is None or (article.day or 0) <= asked.until.toordinal())
        and all(_stands(word, article.words) for word in words)
        and not any(_stands(word, article.words) for word in unwanted)
    )


def _stands(word: str, words: str) -> bool:
    """A Korean, Chinese or Japanese word anywhere, any other as a whole word."""
    folded = fold(word).text
    if not folded.isascii():
        return folded in words
    return re.search(rf"(?<![a-z0-9]){re.escape(folded)}(?![a-z0-9])", words) is not None


def bare_load(archive: Archive, path: Path) -> float:
    """Seconds to fold the texts of ``archive`` and insert them with plain sqlite3, one transaction each."""
    with closing(sqlite3.connect(archive.path)) as source:
        rows = source.execute(
            "SELECT a.id, a.headline, x.text, x.segments FROM article a JOIN article_text x ON x.article_id = a.id"
        ).fetchall()
    texts = [(row, headline, text, segments_of(json.loads(parts))) for row, headline, text, parts in rows]
    with closing(sqlite3.connect(path, isolation_level=None)) as target:
        target.execute("PRAGMA journal_mode = WAL")
        target.execute("PRAGMA synchronous = NORMAL")
        target.execute("CREATE TABLE text (id INTEGER PRIMARY KEY, text TEXT)")
        target.execute("CREATE VIRTUAL TABLE fts USING fts5(words, content = '', tokenize = 'ascii')")
        start = perf_counter()
        for row, headline, text, segments in texts:
            target.execute("BEGIN IMMEDIATE")
            target.execute("INSERT INTO text VALUES (?, ?)", (row, text))
            words = tokens_of(headline, text, segments)
            target.execute("INSERT INTO fts (rowid, words) VALUES (?, ?)", (row, words))
            target.execute("COMMIT")
        return perf_counter() - start
