"""What is known about an article, field by field, and what each of them rests on."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from app.archive.article import Printing, StoredArticle
from app.archive.vocabulary import FORM_LABELS, LANGS
from app.web import words
from app.web.links import is_linkable

FORM_BASIS = {
    "full": "the whole account",
    "partial": "cut short where it came from; nothing is concluded from what it lacks",
    "summary": "our own words about the account; grades may be lower than those of the full text",
}
SURE = {"high": "certain", "medium": "likely", "low": "uncertain"}
#: What a date that is not certain leaves open, by its basis and confidence.
OPEN = {
    ("declared", "medium"): "a little later than when the text was saved",
    ("declared", "low"): "later than when the text was saved or loaded",
    ("url", "medium"): "digits in the address that look like a day",
    ("dateline", "medium"): "with the year that stands beside it",
    ("dateline", "low"): "with a year from elsewhere in the text",
    ("caption", "low"): "the day of a picture",
    ("relative", "medium"): "counted back from when the text was saved",
    ("relative", "low"): "counted back in whole days from when the text was saved",
}


@dataclass(frozen=True, slots=True)
class Fact:
    """A field, its value and what it rests on; ``linked`` where the value is an address to follow."""

    name: str
    value: str
    basis: str = ""
    linked: bool = False


def facts(stored: StoredArticle, zone: ZoneInfo) -> tuple[Fact, ...]:
    """The facts in the order in which a reader doubts them."""
    return tuple(_facts(stored, zone))


def _facts(stored: StoredArticle, zone: ZoneInfo) -> Iterator[Fact]:
    item, published = stored.item, stored.item.published
    outlet = item.outlet.name if item.outlet else "unknown"
    yield Fact("Outlet", outlet, words.OUTLET_BASIS.get(stored.outlet_basis, stored.outlet_basis))
    if stored.carrier:
        yield Fact("Carried by", stored.carrier.name, "the site it was read on")
    if item.day is None:
        yield Fact("Date", words.when(item, zone))
    else:
        basis = words.DATE_BASIS.get(published.basis, published.basis)
        left_open = OPEN.get((published.basis, published.confidence))
        sure = SURE[published.confidence] + (f": {left_open}" if left_open else "")
        yield Fact("Date", words.full_when(item, zone), f"{basis}; {sure}")
    if item.url:
        yield Fact("Original", item.url, linked=is_linkable(item.url))
    for each in stored.printings:
        told = words.OUTLET_BASIS.get(each.outlet_basis, each.outlet_basis)
        yield Fact(
            "Also printed by",
            f"{each.outlet.name} ({words.when(each, zone)})",
            f"{_printed(each)}, kept once; outlet {told}",
        )
        if each.url:
            yield Fact("Printed at", each.url, linked=is_linkable(each.url))
    yield Fact("Headline", words.HEADLINE_BASIS.get(stored.headline_basis, stored.headline_basis))
    if stored.byline:
        yield Fact("Byline", ", ".join(stored.byline))
    yield Fact("Language", LANGS.get(item.lang, item.lang))
    yield Fact("Form", FORM_LABELS[item.form], FORM_BASIS[item.form])
    yield Fact("Loaded", words.moment(stored.ingested_at, zone))
    yield Fact("Tagged", f"rules v{stored.ruleset}")


def _printed(found: Printing) -> str:
    return f"the text of revision {found.earlier}" if found.earlier else "the same text"
