"""What was asked before the words that an entry of the ledger is headed by."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, select

from app.analysis.attribution import FULL
from app.analysis.text import Span
from app.analysis.turns import questions
from app.archive import tables as t
from app.archive.quotation_ledger import Entry
from app.archive.rows import segments_of


@dataclass(frozen=True, slots=True)
class Asking:
    """A question of a transcript: where it stands, and its words in one line."""

    article: str
    lang: str
    span: Span
    text: str


def asked_before(connection: Connection, entries: Sequence[Entry]) -> Mapping[int, Asking]:
    """The question that the leading words of an entry answer, by the entry's number; most answer none."""
    leads = [(each.number, each.lead) for each in entries if each.lead.type == FULL]
    query = (
        select(t.article.c.public_id, t.article_text.c.text, t.article_text.c.segments)
        .join(t.article_text, t.article_text.c.article_id == t.article.c.id)
        .where(t.article.c.public_id.in_({lead.article for _, lead in leads}))
    )
    found: dict[int, Asking] = {}
    for row in connection.execute(query):
        answered = {
            each.answer.start: each.span
            for each in questions(row.text, segments_of(row.segments))
            if each.answer
        }
        for number, lead in leads:
            if lead.article == row.public_id and (span := answered.get(lead.span.start)):
                words = " ".join(span.of(row.text).split())
                found[number] = Asking(lead.article, lead.lang, span, words)
    return found
