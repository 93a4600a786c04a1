"""Draft to Article: everything that is found in a text, in the order in which it can be found."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from hashlib import sha256
from zoneinfo import ZoneInfo

from app.analysis.addresses import article_id, canonical, host_of, identity
from app.analysis.bylines import bylines
from app.analysis.cleaning import FURNITURE_ROLES, Segment, segment, title_of
from app.analysis.dates import published
from app.analysis.forms import form_of
from app.analysis.headlines import headline_from_address
from app.analysis.language import is_language, language
from app.analysis.lede import lede
from app.analysis.outlet_lines import outlet_lines
from app.analysis.outlet_table import CARRIER
from app.analysis.outlets import OutletFinding, OutletTable, find
from app.analysis.quotes import quotes
from app.analysis.topics import tag
from app.archive.article import Article
from app.archive.articles import Findings, Taggable
from app.ingest.draft import Draft, Notice, Unreadable
from app.ingest.seeds import Seeds

#: What an outlet was known by, in words for a report.
_BASES = {"url": "address", "dateline": "dateline", "byline": "byline", "declared": "own declaration"}


@dataclass(frozen=True, slots=True)
class Headline:
    """An article's headline and what it rests on: declared, text, url or none."""

    words: str | None
    basis: str


@dataclass(frozen=True, slots=True)
class Reading:
    """An article, the item it came from, and what could not be read on the way."""

    item: str
    article: Article
    notices: tuple[Notice, ...]


def read(draft: Draft, seeds: Seeds, zone: ZoneInfo) -> Reading:
    """Everything about a draft but its tags. Raises Unreadable where cleaning leaves no text."""
    text = draft.text
    segments = _segments(draft, seeds.outlets)
    if not segments:
        raise Unreadable("it has no text")
    if all(part.role in FURNITURE_ROLES for part in segments):
        raise Unreadable("it has no article: nothing but navigation, forms, comments or credits")
    form = form_of(text, segments, draft.form)
    url = canonical(draft.url) if draft.url else None
    lang = language(_reading_text(text, segments), draft.lang)
    head = _headline(draft, segments, url)
    outlet = find(declared=draft.outlet, url=url, text=text, segments=segments, table=seeds.outlets)
    dated = published(
        declared=draft.published,
        url=url,
        text=text,
        segments=segments,
        fetched=draft.fetched,
        zone=zone,
        today=datetime.now(zone).date(),
    )
    known_as = identity(url=url, body=_body(text, segments), form=form)
    article = Article(
        id=article_id(known_as),
        identity=known_as,
        sha256=sha256(text.encode()).hexdigest(),
        text=text,
        segments=segments,
        form=form,
        url=url,
        headline=head.words,
        headline_basis=head.basis,
        outlet=outlet.outlet,
        outlet_basis=outlet.basis,
        carrier=outlet.carrier,
        byline=bylines(draft.byline, text, segments),
        published=dated.published,
        lang=lang,
        lede=lede(text, segments, lang),
        full_text_sha256=draft.full_text_sha256,
        tags=(),
    )
    notices = (
        *draft.warnings,
        *_notices(draft, url, dated.problem),
        *_of_outlet(draft, outlet, seeds.outlets),
    )
    return Reading(draft.item, article, notices)


def found_in(article: Article | Taggable, day: date | None, seeds: Seeds) -> Findings:
    """The topics and the quotations of an article of that day. A headline made from an address is no part of it."""
    return Findings(
        tags=tag(article.text, article.segments, article.lang, seeds.rules),
        quotes=quotes(
            article.text,
            article.segments,
            article.lang,
            seeds.people.on(day),
            is_outlet=seeds.outlets.is_press,
        ),
    )


def _segments(draft: Draft, table: OutletTable) -> tuple[Segment, ...]:
    return segment(
        draft.text,
        headline=draft.headline,
        marks=draft.marks,
        lang=draft.lang,
        is_outlet=lambda name: table.named(name) is not None,
    )


def _headline(draft: Draft, segments: tuple[Segment, ...], url: str | None) -> Headline:
    if draft.headline:
        return Headline(draft.headline, "declared")
    if title := title_of(draft.text, segments):
        return Headline(title, "text")
    if url and (words := headline_from_address(url)):
        return Headline(words, "url")
    return Headline(None, "none")


def _notices(draft: Draft, url: str | None, date_problem: str | None) -> tuple[Notice, ...]:
    found = []
    if draft.url and not url:
        found.append(Notice(draft.item, "url", f"{draft.url[:200]!r} is not an http or https address"))
    if draft.lang and draft.lang.strip() and not is_language(draft.lang):
        found.append(Notice(draft.item, "lang", f"{draft.lang[:40]!r} is not a language"))
    if date_problem:
        found.append(Notice(draft.item, "published", date_problem))
    return tuple(found)


def _of_outlet(draft: Draft, found: OutletFinding, table: OutletTable) -> Iterator[Notice]:
    """What a text says of its outlet that nobody understood, or that something else overruled."""
    yield from _of_unlisted(draft, found, table)
    for line in () if draft.outlet else outlet_lines(draft.text):
        if line.is_labelled and found.outlet and table.named(line.name) == found.outlet:
            continue
        if found.outlet is None:
            why = f"the table of outlets has no “{line.name}”, and the article is listed under none"
        elif line.is_labelled:
            why = f"passed over: the article is {found.outlet.name}’s by its {_BASES[found.basis]}"
        else:
            continue
        yield Notice(draft.item, "outlet", f"line {line.number}, “{line.words}”: {why}")


def _of_unlisted(draft: Draft, found: OutletFinding, table: OutletTable) -> Iterator[Notice]:
    """What became of a name that no table lists, at the address of an outlet that is listed."""
    name = " ".join((draft.outlet or "").split())[:200]
    owner = table.at_host(host_of(draft.url))
    if not name or not found.outlet or not owner or owner.kind == CARRIER or table.named(name):
        return
    if found.outlet == owner and found.basis == "url":
        yield Notice(
            draft.item, "outlet", f"no table has “{name}”: taken for {owner.name}, whose address it is"
        )
    elif found.outlet.kind is None:
        why = f"listed as an outlet of its own, though the address is {owner.name}’s"
        yield Notice(draft.item, "outlet", f"no table has “{name}”: {why}")


def _body(text: str, segments: tuple[Segment, ...]) -> str:
    """The cleaned body: what identifies an article that has no address.

    A photograph with its caption has no body; what it does say keeps it apart from the next one.
    """
    bodies = [part for part in segments if part.role == "body"]
    article = [part for part in segments if part.role not in FURNITURE_ROLES]
    return "\n".join(text[part.start : part.end] for part in bodies or article or segments)


def _reading_text(text: str, segments: tuple[Segment, ...]) -> str:
    """What a reader reads: the language of a page is not that of its navigation."""
    reading = [part for part in segments if part.role in ("title", "deck", "body", "heading", "caption")]
    return "\n".join(text[part.start : part.end] for part in reading) or text
