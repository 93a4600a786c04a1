"""What a check of a citation says in a shell: a line for every article that is otherwise."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from app.archive.citations import Citation
from app.archive.cited import Cited
from app.archive.since import Changed, Gone, Since
from app.archive.vocabulary import FORM_LABELS
from app.web import words
from app.web.reopening import LISTS, dated

PATH = "/cite/"


def slug_in(address: str) -> str:
    """The slug that an address or its twin's ends with, or that is given alone. Raises ValueError for another address."""
    if "/" not in address:
        return address.lower()
    _before, mark, slug = urlsplit(address).path.rpartition(PATH)
    if not mark or not slug or "/" in slug:
        raise ValueError(
            f"{address[:200]} is not the address of a citation: these hold {PATH} and 12 characters."
        )
    return slug.removesuffix(".json").lower()


def lines(citation: Citation, found: Since, headlines: Mapping[str, str]) -> Iterator[str]:
    """The verdict, and each article that was added, is gone or differs, under what is otherwise about it."""
    content = citation.content
    zone = ZoneInfo(content.timezone)
    yield content.sentence
    yield (
        f"Cited on {words.moment(citation.cited_at, zone)}: "
        f"rules v{content.ruleset}, archive version {citation.counter}, {words.plural(len(content.articles), 'article')}."
    )
    yield f"Now: rules v{found.ruleset}, archive version {found.counter}, {words.plural(found.total, 'article')}."
    if found.timezone != content.timezone:
        yield f"Days are counted in {found.timezone} now, and were in {content.timezone}."
    if found.nothing:
        yield "Nothing has changed since."
        return
    for name, label in LISTS.items():
        told = tuple(_told(name, citation, found, headlines))
        if told:
            yield f"{len(told):,} {label}:"
            yield from (f"  {each}" for each in told)


def _told(name: str, citation: Citation, found: Since, headlines: Mapping[str, str]) -> Iterator[str]:
    zone = ZoneInfo(citation.content.timezone)
    if name == "added":
        yield from (_named(each.cited, each.headline, zone) for each in found.added)
    elif name == "gone":
        for gone in found.gone:
            yield f"{_named(gone.then, headlines.get(gone.then.id), zone)}: {_why(gone, citation)}"
    else:
        for each in found.of(name):
            yield f"{_named(each.then, headlines.get(each.then.id), zone)}: {_difference(name, each, citation)}"


def _named(each: Cited, headline: str | None, zone: ZoneInfo) -> str:
    outlet = each.outlet.name if each.outlet else "Unknown outlet"
    said = words.headed(headline)
    return f"{each.id}  {outlet}, {dated(each, zone)}" + (f", “{said}”" if said else "")


def _why(gone: Gone, citation: Citation) -> str:
    if gone.stone:
        return f"withdrawn: {gone.stone.reason}"
    if gone.changed is None:
        return "not in this archive"
    if gone.superseded_by:
        return _superseded(gone.changed, citation)
    otherwise = "; ".join(_difference(name, gone.changed, citation) for name in gone.changed.aspects)
    return f"no longer matches{': ' if otherwise else ''}{otherwise}"


def _difference(name: str, changed: Changed, citation: Citation) -> str:
    return _DIFFERENCES[name](changed, citation)


def _superseded(changed: Changed, _citation: Citation) -> str:
    now = changed.now.cited.superseded_by
    return f"our summary gave way to {now}" if now else "our summary stands by itself again"


def _revised(changed: Changed, _citation: Citation) -> str:
    return f"revision {changed.then.revision} → {changed.now.cited.revision}"


def _retagged(changed: Changed, citation: Citation) -> str:
    label = citation.content.label
    return ", ".join(
        f"{label(each.topic)}: {each.then or 'none'} → {each.now or 'none'}" for each in changed.regraded
    )


def _moved(changed: Changed, citation: Citation) -> str:
    zone = ZoneInfo(citation.content.timezone)
    return f"{dated(changed.then, zone)} → {dated(changed.now.cited, zone)}"


def _renamed(changed: Changed, _citation: Citation) -> str:
    headline = words.headed(changed.now.headline)
    return f"→ “{headline}”" if headline else "→ without a headline"


def _attributed(changed: Changed, _citation: Citation) -> str:
    return " → ".join(
        f"{each.outlet.name} ({each.outlet.kind or 'of unknown kind'})" if each.outlet else "unknown outlet"
        for each in (changed.then, changed.now.cited)
    )


def _reformed(changed: Changed, _citation: Citation) -> str:
    return f"{FORM_LABELS[changed.then.form]} → {FORM_LABELS[changed.now.cited.form]}"


def _translated(changed: Changed, _citation: Citation) -> str:
    return f"{changed.then.lang} → {changed.now.cited.lang}"


_DIFFERENCES: dict[str, Callable[[Changed, Citation], str]] = {
    "superseded": _superseded,
    "revised": _revised,
    "retagged": _retagged,
    "moved": _moved,
    "renamed": _renamed,
    "outlet": _attributed,
    "form": _reformed,
    "lang": _translated,
}
