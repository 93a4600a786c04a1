"""What reference managers are told alike: which kind of account it is, and what no field of theirs holds."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from app.archive.article import Item
from app.web import words
from app.web.exports.export import Export, one_line


@dataclass(frozen=True, slots=True)
class Genre:
    """A kind of account in the words of three formats."""

    bibtex: str
    ris: str
    csl: str


IN_PRINT = Genre("article", "NEWS", "article-newspaper")
IN_MAGAZINE = Genre("article", "MGZN", "article-magazine")
ONLINE = Genre("online", "ELEC", "webpage")
#: By kind of outlet; every other is known from its page alone.
GENRES = {
    "agency": IN_PRINT,
    "magazine": IN_MAGAZINE,
    "newspaper": IN_PRINT,
    "state-media": IN_PRINT,
}
#: Stands where a format refuses an entry without a title; a remark then says so.
UNTITLED = "Untitled"


def genre(item: Item) -> Genre:
    """The kind of an account, as far as its outlet tells."""
    return GENRES.get((item.outlet.kind or "") if item.outlet else "", ONLINE)


def remarks(item: Item, export: Export) -> Iterator[str]:
    """What a citation should not leave out: what the date rests on, whose words these are, what proves the topics."""
    yield f"Date: {words.when(item, export.zone)}."
    if item.headline is None:
        yield "The account has no headline."
    if item.headline_basis == "url":
        yield "Headline made from its address."
    if item.form != "full":
        yield f"{words.FORM_NOTES[item.form].capitalize()}."
    if item.topics:
        yield f"Topics, under rules v{export.ruleset}: {'; '.join(graded(item))}."
    yield f"In Readout: {export.links.article(item.id)}"


def graded(item: Item) -> Iterator[str]:
    """Its topics, each with its grade and how many sentences prove it."""
    for topic in item.topics:
        yield f"{one_line(topic.label)} ({topic.grade}, {words.plural(topic.evidence, 'sentence')})"
