"""What absences stand beside in a brief: what there is of the outlet, how much of it is on the topic, where it is silent."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from app.archive.sentence import days_in_words
from app.archive.silences import Denominator, Silence
from app.web import words
from app.web.comparison import Cell, Row
from app.web.links import Links
from app.web.marking_down import plain


def beside(cell: Cell, links: Links) -> str:
    """What goes on behind an absence in a table; "" where it stands beside nothing."""
    found = cell.denominator
    if found is None:
        return ""
    return f"; {_articles(found, links)} of the outlet here, {_on_topic(found, 'this topic', links)}"


def in_none(rows: Sequence[Row], called: Mapping[str, str], links: Links) -> Iterator[str]:
    """The topics of which nothing was found in any account, and what there is of each outlet that was looked through."""
    absent = [row for row in rows if not row.found]
    if not absent:
        return
    yield f"Found in none of these accounts: {', '.join(plain(row.label) for row in absent)}."
    yield ""
    listed = False
    for column in zip(*(row.cells for row in absent), strict=True):
        told = [
            (row.label, cell.denominator)
            for row, cell in zip(absent, column, strict=True)
            if cell.denominator
        ]
        if told:
            listed = True
            yield f"- {plain(called[column[0].id])}: {_held(told, links)}"
    if listed:
        yield ""


def _held(told: Sequence[tuple[str, Denominator]], links: Links) -> str:
    """What there is of an outlet, on each of several topics, and when there is nothing at all."""
    one = told[0][1]
    since, until = one.holding.first, one.holding.last
    days = days_in_words(since, until) if since and until else "undated"
    topics = "; ".join(_on_topic(found, plain(label), links) for label, found in told)
    silent = "".join(f"; {_silence(each, links)}" for each in one.silences)
    return f"{_articles(one, links)} of the outlet here, {days}; {topics}{silent}."


def _articles(found: Denominator, links: Links) -> str:
    outlet = found.holding.outlet.slug
    return f"[{words.plural(found.holding.articles, 'article')}]({links.having('outlet', outlet)})"


def _on_topic(found: Denominator, label: str, links: Links) -> str:
    if not found.on_topic:
        return f"nothing on {label}"
    address = links.both(found.holding.outlet.slug, found.topic or "")
    return f"[{found.on_topic:,} on {label}]({address})"


def _silence(each: Silence, links: Links) -> str:
    others = f"[{each.others:,} in all from other outlets]({links.on_days(each.since, each.until)})"
    return f"nothing at all {days_in_words(each.since, each.until)} ({others})"
