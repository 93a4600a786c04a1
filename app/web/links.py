"""Addresses of pages, in one place: relative to this server, or absolute where a page is framed elsewhere."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from typing import Any
from urllib.parse import quote, urlencode, urlsplit

from app.archive.asking import Asked, asked_query
from app.archive.filters import Filters, having, query_string, without

#: Schemes that a link to an outlet may have; anything else is shown as words.
LINKED_SCHEMES = ("http", "https")


@dataclass(frozen=True, slots=True)
class Links:
    """Builds addresses under ``base``: "" or a root path for pages, the whole base URL for embeds."""

    base: str = ""

    def to(self, path: str) -> str:
        """A path of this server."""
        return self.base + path

    def timeline(self, filters: Filters | None = None, **changes: Any) -> str:
        """The timeline under filters; its plain address is the front page."""
        query = query_string(filters or Filters(), **changes)
        return self.to(f"/timeline?{query}" if query else "/")

    def twin(self, filters: Filters) -> str:
        """The same listing as JSON."""
        query = query_string(filters)
        return self.to("/timeline.json" + (f"?{query}" if query else ""))

    def export(self, extension: str, filters: Filters, **changes: Any) -> str:
        """The same listing in other clothes, such as "csv" or "csl.json"."""
        query = query_string(filters, **({"after": filters.after} | changes))
        return self.to(f"/timeline.{extension}" + (f"?{query}" if query else ""))

    def matrix(self, filters: Filters | None = None, extension: str = "", **changes: Any) -> str:
        """Outlet by topic under filters; with an extension, such as ".csv", in other clothes."""
        return self._outlet_by_topic(f"/matrix{extension}", filters, changes)

    def _outlet_by_topic(self, path: str, filters: Filters | None, changes: dict[str, Any]) -> str:
        # It has no pages and an order of its own.
        asked = replace(filters or Filters(), sort=Filters().sort, after=None)
        query = query_string(asked, **changes)
        return self.to(path + (f"?{query}" if query else ""))

    def having(self, name: str, value: str) -> str:
        """The timeline of all articles that have one value."""
        return self.timeline(having(Filters(), name, value))

    def graded(self, slug: str, grade: str) -> str:
        """The timeline of all articles that carry a topic in one grade."""
        return self.timeline(Filters(topic=(slug,), grade=(grade,)))

    def both(self, outlet: str, topic: str) -> str:
        """The timeline of all articles of an outlet that carry a topic."""
        return self.timeline(Filters(outlet=(outlet,), topic=(topic,)))

    def without(self, filters: Filters, name: str, value: str | None = None) -> str:
        """The timeline with one filter taken away."""
        return self.timeline(without(filters, name, value))

    def days(self, filters: Filters, since: date, until: date) -> str:
        """The timeline under the same filters between two days."""
        return self.timeline(filters, since=since, until=until)

    def on_days(self, since: date, until: date) -> str:
        """The timeline of all articles between two days."""
        return self.timeline(Filters(), since=since, until=until)

    def article(self, key: str, q: str = "") -> str:
        """An article's page, with what was searched for marked in it."""
        return self.to(f"/articles/{quote(key)}" + (f"?{urlencode({'q': q})}" if q else ""))

    def evidence(self, key: str, topics: Iterable[str] = ()) -> str:
        """The evidence of an article, that of these topics alone."""
        query = urlencode([("topic", topic) for topic in topics])
        return f"{self.article(key)}/evidence" + (f"?{query}" if query else "")

    def revision(self, key: str, number: int) -> str:
        """An article's text as it stood in one revision."""
        return f"{self.article(key)}/revisions/{number}"

    def changes(self, key: str, number: int) -> str:
        """What changed in one revision."""
        return f"{self.revision(key, number)}/changes"

    def sentence(self, key: str, start: int) -> str:
        """The place of a sentence in an article."""
        return f"{self.article(key)}#s{start}"

    def quotation(self, key: str, start: int) -> str:
        """The place of a quotation in an article."""
        return f"{self.article(key)}#q{start}"

    def quotes(self, asked: Asked | None = None, **changes: Any) -> str:
        """The ledger of quotations under a question."""
        return self._ledger("/quotes", asked, changes)

    def quotes_twin(self, asked: Asked, extension: str) -> str:
        """The same ledger in other clothes: json, jsonl, csv or md."""
        return self._ledger(f"/quotes.{extension}", asked, {})

    def said_by(self, slug: str, **changes: Any) -> str:
        """The ledger of one speaker, under filters."""
        return self.quotes(Asked(replace(Filters(), **changes), (slug,)))

    def speaker(self, slug: str) -> str:
        """A speaker's page."""
        return self.to(f"/quotes/speakers/{quote(slug)}")

    def _ledger(self, path: str, asked: Asked | None, changes: dict[str, Any]) -> str:
        query = asked_query(asked or Asked(), **changes)
        return self.to(path + (f"?{query}" if query else ""))

    def compare(self, keys: Iterable[str] = (), topics: Iterable[str] = (), view: str = "") -> str:
        """Articles side by side, these topics first, laid out in a view; "" is the usual one."""
        return self.compared("", keys, topics, view)

    def compared_first(self, filters: Filters) -> str:
        """What leads to the first article under filters beside the accounts closest to it."""
        return self._outlet_by_topic("/compare/first", filters, {"limit": None})

    def compared(self, extension: str, keys: Iterable[str], topics: Iterable[str], view: str = "") -> str:
        """The same in other clothes: .json or .md."""
        pairs = [*(("article", key) for key in keys), *(("topic", topic) for topic in topics)]
        query = urlencode([*pairs, *([("view", view)] if view else [])])
        return self.to(f"/compare{extension}" + (f"?{query}" if query else ""))

    def view(self, key: str, extension: str = "") -> str:
        """A saved view in a frame; with an extension, such as ".png", in other clothes."""
        return self.to(f"/embed/v/{quote(key)}{extension}")

    def snapshot(self, page: str, filters: Filters) -> str:
        """The picture that stands for a view where only its address is given."""
        query = query_string(filters, after=None, limit=None)
        return self.to(f"/{page}.png" + (f"?{query}" if query else ""))

    def share(self, page: str, query: str) -> str:
        """Where a view is shared: how it will look elsewhere, and what to paste there."""
        return self.to(f"/share/{page}" + (f"?{query}" if query else ""))

    def sharing(self, page: str, filters: Filters) -> str:
        """The same for a listing under filters."""
        asked = replace(filters, sort=Filters().sort) if page == "matrix" else filters
        return self.share(page, query_string(asked, after=None, limit=None))

    def oembed(self, address: str) -> str:
        """How another site may show an address."""
        return self.to(f"/oembed?{urlencode({'url': address})}")

    def shared_comparison(self, keys: Iterable[str], topics: Iterable[str], view: str = "") -> str:
        """The same for articles side by side; "" is the usual view."""
        return self.share("compare", self.compare(keys, topics, view).partition("?")[2])

    def passage(self, key: str, start: int) -> str:
        """A sentence in its article, marked."""
        return f"{self.article(key)}?at={start}#found"

    def run(self, number: int) -> str:
        """A run's page in the ledger."""
        return self.to(f"/runs/{number}")

    def topic(self, slug: str) -> str:
        """A topic's page."""
        return self.to(f"/topics/{quote(slug)}")

    def outlet(self, slug: str) -> str:
        """An outlet's page."""
        return self.to(f"/outlets/{quote(slug)}")

    def citation(self, slug: str) -> str:
        """A view as it was when it was cited."""
        return self.to(f"/cite/{quote(slug)}")

    @property
    def bare(self) -> Links:
        """The same addresses as this server itself knows them, whatever root it is under."""
        return Links()


def is_linkable(url: str | None) -> bool:
    """Whether an article's own address may become a link."""
    if not url:
        return False
    try:
        parts = urlsplit(url)
    except ValueError:
        return False
    return parts.scheme.lower() in LINKED_SCHEMES and bool(parts.netloc)
