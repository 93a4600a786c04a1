"""Whether the archive is whole: its file, and everything in it that must agree with something else."""

from __future__ import annotations

from collections.abc import Iterator
from hashlib import sha256

from sqlalchemy import Connection

from app.archive import search
from app.archive.citations import content_of

#: Faults of one kind that are named; their number is always said.
MOST_NAMED = 3
#: What is wrong with an article, and the query that finds the addresses of those it is wrong with.
_RULES = {
    "has no text": "SELECT public_id FROM article WHERE id NOT IN (SELECT article_id FROM article_text)",
    "has revisions that do not count up to its current one": """
        SELECT a.public_id FROM article a LEFT JOIN revision r ON r.article_id = a.id GROUP BY a.id
        HAVING count(r.n) <> a.revision OR coalesce(max(r.n), 0) <> a.revision""",
    "keeps a revision without its text, or its current text twice": """
        SELECT DISTINCT a.public_id FROM article a JOIN revision r ON r.article_id = a.id
        WHERE (r.text IS NULL) <> (r.n = a.revision)""",
    "has a tag that does not say what the article says": """
        SELECT DISTINCT a.public_id FROM article_topic g JOIN article a ON a.id = g.article_id
        WHERE NOT (g.published_at IS a.published_at AND g.outlet_id IS a.outlet_id AND g.listed IS a.listed
                   AND g.lang IS a.lang AND g.form IS a.form AND g.day IS a.day)""",
    "has a tag whose count is not that of its evidence": """
        SELECT DISTINCT a.public_id FROM article_topic g JOIN article a ON a.id = g.article_id
        WHERE g.evidence <> (SELECT count(DISTINCT e.sentence_start) FROM evidence e
                             WHERE e.article_id = g.article_id AND e.topic_id = g.topic_id)""",
    "has evidence without a tag": """
        SELECT DISTINCT a.public_id FROM evidence e JOIN article a ON a.id = e.article_id
        WHERE NOT EXISTS (SELECT 1 FROM article_topic g
                          WHERE g.topic_id = e.topic_id AND g.published_at = a.published_at
                          AND g.article_id = e.article_id)""",
    "has evidence beyond the end of its text": """
        SELECT DISTINCT a.public_id FROM evidence e JOIN article a ON a.id = e.article_id
        JOIN article_text x ON x.article_id = e.article_id
        WHERE e.start >= e.end OR max(e.end, e.sentence_end) > length(x.text)""",
    "has a quotation that does not say what the article says": """
        SELECT DISTINCT a.public_id FROM quotation q JOIN article a ON a.id = q.article_id
        WHERE NOT (q.published_at IS a.published_at AND q.outlet_id IS a.outlet_id AND q.listed IS a.listed
                   AND q.lang IS a.lang AND q.form IS a.form AND q.day IS a.day)""",
    "has a quotation beyond the end of its text, or in no entry": """
        SELECT DISTINCT a.public_id FROM quotation q JOIN article a ON a.id = q.article_id
        JOIN article_text x ON x.article_id = q.article_id
        WHERE q.start >= q.end OR q.end > length(x.text) OR (q.told AND q.entry IS NULL)""",
    "is not listed, though nothing took its place": """
        SELECT public_id FROM article WHERE listed <> (superseded_by IS NULL)""",
    "has a headline in a citation, though it was withdrawn": """
        SELECT DISTINCT public_id FROM cited_headline
        WHERE public_id IN (SELECT public_id FROM withdrawal)""",
    "is here, though it was withdrawn": """
        SELECT public_id FROM article WHERE public_id IN (SELECT public_id FROM withdrawal)""",
}  # fmt: skip


def faults(connection: Connection) -> tuple[str, ...]:
    """Everything that is wrong, in words; nothing where the archive is whole."""
    damaged = [
        f"Its file is damaged: {row[0]}"
        for row in connection.exec_driver_sql("PRAGMA integrity_check")
        if row[0] != "ok"
    ]
    # What a damaged file holds can no longer be told from what it lost.
    return (
        tuple(damaged)
        if damaged
        else (
            *_strays(connection),
            *_disagreements(connection),
            *_texts(connection),
            *_citations(connection),
            *_index(connection),
        )
    )


def _strays(connection: Connection) -> Iterator[str]:
    rows = connection.exec_driver_sql("PRAGMA foreign_key_check").all()
    for table in sorted({row[0] for row in rows}):
        count = sum(row[0] == table for row in rows)
        yield f"{count} of the rows of {table} belong to nothing."


def _disagreements(connection: Connection) -> Iterator[str]:
    for fault, query in _RULES.items():
        found = sorted(connection.exec_driver_sql(query).scalars())
        if found:
            more = f" and {len(found) - MOST_NAMED} more" if len(found) > MOST_NAMED else ""
            yield f"Article {', '.join(found[:MOST_NAMED])}{more} {fault}."


def _citations(connection: Connection) -> Iterator[str]:
    """Whether every citation holds what its address was made from."""
    rows = connection.exec_driver_sql("SELECT slug, content FROM citation ORDER BY slug")
    for slug, content in rows:
        if content_of(slug, content) is None:
            yield f"Citation {slug} does not hold what its address was made from."


def _texts(connection: Connection) -> Iterator[str]:
    """Whether every text is the one that was kept: by the hash that its revision noted."""
    rows = connection.exec_driver_sql("""
        SELECT a.public_id, r.sha256, coalesce(r.text, x.text) FROM revision r
        JOIN article a ON a.id = r.article_id JOIN article_text x ON x.article_id = r.article_id""")
    changed = sorted({row[0] for row in rows if sha256(row[2].encode()).hexdigest() != row[1]})
    if changed:
        more = f" and {len(changed) - MOST_NAMED} more" if len(changed) > MOST_NAMED else ""
        yield f"Article {', '.join(changed[:MOST_NAMED])}{more} has another text than the one that was kept."


def _index(connection: Connection) -> Iterator[str]:
    yield from search.check(connection)
