"""What a page says about itself: JSON-LD, meta tags, links, headings. Nothing here is guessed from prose."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from html import unescape
from typing import Any, TypeGuard
from urllib.parse import urljoin, urlsplit

from lxml.html import HtmlElement

#: Types of schema.org whose objects are an article.
ARTICLE_TYPES = re.compile(r"(?:Article|Posting|Report|Review)$")
#: Types that describe a list of articles or the front of a site.
LIST_TYPES = frozenset({"CollectionPage", "SearchResultsPage", "ProfilePage"})
#: Graphs nest to this depth; deeper ones are generated to harm.
DEEPEST = 12
#: A page's own name after its title: ``Talks resume | The Herald``.
_SUFFIX = re.compile(r"\s+[|–—·•»-]\s+[^|–—·•»]{2,60}$|\s*[：|]\s*[^：|]{2,30}$")
#: A language tag, not the encoding that some pages name in its place.
_LANGUAGE = re.compile(r"(?!utf)[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*", re.IGNORECASE)

#: One object of JSON-LD, under the keys of schema.org.
Thing = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Page:
    """A parsed page, its JSON-LD objects and the one of them that is its article."""

    tree: HtmlElement
    things: tuple[Thing, ...]
    article: Thing

    def meta(self, *names: str) -> str | None:
        """The content of the first of these meta tags that has one."""
        for name in names:
            found = self.tree.xpath("//meta[@property=$n or @name=$n or @itemprop=$n]/@content", n=name)
            if value := next((value for value in map(one_line, found) if value), None):
                return value
        return None

    def headings(self) -> tuple[str, ...]:
        """The text of every h1, in order."""
        return tuple(line for h1 in self.tree.iter("h1") if (line := one_line(h1.text_content())))

    def types(self) -> frozenset[str]:
        """The types of all objects that the page describes."""
        return frozenset(kind for thing in self.things for kind in _types(thing))

    def is_free(self) -> bool | None:
        """Whether the page says that it can be read without paying, or None."""
        said = str(self.article.get("isAccessibleForFree", "")).lower().rsplit("/", 1)[-1]
        if not said:
            said = {"locked": "false", "metered": "", "free": "true"}.get(
                (self.meta("article:content_tier") or "").lower(), ""
            )
        return {"true": True, "false": False}.get(said)


def read_page(tree: HtmlElement) -> Page:
    """The page's own description of itself."""
    things = tuple(_things(tree))
    return Page(tree, things, _main(things))


def title_of(page: Page) -> str | None:
    """The headline: what the reader sees where two sources agree on it, else JSON-LD before meta tags.

    Exact on 69 of the 80 pages it was written on, where JSON-LD alone is on 54, og:title and trafilatura on 59.
    """
    declared = one_line(_string(page.article.get("headline")))
    shared = page.meta("og:title", "twitter:title")
    seen = page.headings()
    if declared and declared in seen:
        return declared
    if shared and (shared in seen or (declared and _is_tail(shared, declared))):
        return shared
    if declared:
        return without_suffix(declared, page)
    for heading in seen:
        if shared and shared.startswith(heading):
            return heading
    return without_suffix(shared, page) if shared else None


def _is_tail(title: str, longer: str) -> bool:
    """Whether ``longer`` is the title with a kicker before it."""
    before = longer.removesuffix(title)
    return before != longer and not before[-1:].isalnum()


def without_suffix(title: str, page: Page) -> str:
    """A title without the name of the site after it."""
    cut = _SUFFIX.search(title)
    if not cut:
        return title
    suffix = re.sub(r"\W+", "", cut[0]).casefold()
    names = [page.meta("og:site_name"), outlet_of(page), urlsplit(url_of(page) or "").hostname]
    known = [re.sub(r"\W+", "", name).casefold() for name in names if name]
    return title[: cut.start()] if any(suffix in name or name in suffix for name in known) else title


def published_of(page: Page) -> str | None:
    """When it was published, as the page writes it."""
    declared = one_line(_string(page.article.get("datePublished")))
    return declared or page.meta(
        "article:published_time", "og:article:published_time", "datePublished", "parsely-pub-date",
        "sailthru.date", "dc.date.issued", "DC.date.issued", "citation_publication_date", "pubdate",
    )  # fmt: skip


def authors_of(page: Page) -> tuple[str, ...]:
    """The names of those who wrote it, people before organisations."""
    authors = [_resolved(author, page.things) for author in _list(page.article.get("author"))]
    people = [author for author in authors if "Organization" not in "".join(_types(author))]
    names = (one_line(_string(author.get("name")) or "") for author in people or authors)
    return tuple(dict.fromkeys(name for name in names if name and "://" not in name))


def outlet_of(page: Page) -> str | None:
    """Who published it: the publisher in JSON-LD, else the name of the site."""
    for publisher in _list(page.article.get("publisher")):
        if name := one_line(_string(_resolved(publisher, page.things).get("name"))):
            return name
    return page.meta("og:site_name", "application-name")


def url_of(page: Page) -> str | None:
    """The page's own address: the canonical link, else what it gives to those who share it."""
    shared = page.meta("og:url")
    own = _string(page.article.get("url")) or _id_of(page.article.get("mainEntityOfPage"))
    canonical = page.tree.xpath("//link[contains(concat(' ', @rel, ' '), ' canonical ')]/@href")
    found = [urljoin(shared or own or "", value.strip()) for value in (*canonical, shared, own) if value]
    absolute = [url for url in found if urlsplit(url).scheme in ("http", "https") and urlsplit(url).netloc]
    whole = [url for url in absolute if urlsplit(url).path.strip("/") or urlsplit(url).query]
    return next(iter(whole or absolute), None)


def language_of(page: Page) -> str | None:
    """The language that the page names."""
    own = page.tree.xpath("/html/@lang | /html/@xml:lang")
    named = [*own, _string(page.article.get("inLanguage")), page.meta("og:locale", "content-language")]
    named += page.tree.xpath("//meta[translate(@http-equiv, 'CL', 'cl')='content-language']/@content")
    tags = (value.strip().replace("_", "-") for value in named if value)
    return next((tag for tag in tags if _LANGUAGE.fullmatch(tag)), None)


def body_of(page: Page) -> str | None:
    """The body that JSON-LD holds for those who do not read pages."""
    return _string(page.article.get("articleBody"))


def one_line(value: str | None) -> str | None:
    """A value as one line, or None where nothing is left of it."""
    return " ".join(unescape(value).split()) or None if value else None


def _things(tree: HtmlElement) -> Iterator[Thing]:
    for script in tree.xpath("//script[contains(@type, 'ld+json')]"):
        source = (script.text_content() or "").strip().removeprefix("<!--").removesuffix("-->")
        try:
            loaded = json.loads(source, strict=False)
        except (ValueError, RecursionError):
            continue
        yield from _flat(loaded, DEEPEST)


def _flat(value: object, depth: int) -> Iterator[Thing]:
    """The objects of a document: single, in a list, in a graph, or as what a page is about."""
    if depth == 0:
        return
    if isinstance(value, list):
        for item in value:
            yield from _flat(item, depth - 1)
    elif _is_thing(value):
        yield value
        yield from _flat(value.get("@graph"), depth - 1)
        yield from _flat(value.get("mainEntity"), depth - 1)


def _main(things: tuple[Thing, ...]) -> Thing:
    """The object that is the page's article; one with a headline before one without."""
    articles = [thing for thing in things if any(ARTICLE_TYPES.search(kind) for kind in _types(thing))]
    return next((thing for thing in articles if thing.get("headline")), articles[0] if articles else {})


def _types(thing: Thing) -> tuple[str, ...]:
    return tuple(str(kind).rsplit("/", 1)[-1] for kind in _list(thing.get("@type")))


def _resolved(value: object, things: tuple[Thing, ...]) -> Thing:
    """An object, or the one elsewhere in the graph that it only names."""
    if not _is_thing(value):
        return {"name": value}
    if value.get("name") or "@id" not in value:
        return value
    return next((thing for thing in things if thing.get("@id") == value["@id"] and thing.get("name")), value)


def _id_of(value: object) -> str | None:
    return _string(value.get("@id")) if _is_thing(value) else _string(value)


def _string(value: object) -> str | None:
    """A value that is a string, or the first string of a list."""
    return next((item for item in _list(value) if isinstance(item, str)), None)


def _list(value: object) -> list[Any]:
    return value if isinstance(value, list) else [] if value is None else [value]


def _is_thing(value: object) -> TypeGuard[Thing]:
    return isinstance(value, dict)
