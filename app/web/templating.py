"""Templates: how they are loaded, what they may call, and how a page becomes an answer."""

from __future__ import annotations

import html
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from fastapi import Request
from fastapi.responses import HTMLResponse
from jinja2 import Environment, FileSystemLoader, StrictUndefined

from app.archive.filters import Filters, having
from app.archive.sentence import days_in_words
from app.archive.vocabulary import KIND_LABELS, LANGS, Vocabulary
from app.settings import ROOT
from app.web import words
from app.web.desk import Desk, desk_of
from app.web.exports.table import FORMATS
from app.web.links import Links, is_linkable
from app.web.marks import Passage, Run

TEMPLATES = ROOT / "templates"


#: How many topic colours the style sheets hold.
HUES = 8


@dataclass(frozen=True, slots=True)
class Door:
    """A main page as the navigation shows it; on a phone, whose row has no room for all, one stands beside the name."""

    label: str
    path: str
    section: str
    beside_name: bool = False


NAVIGATION = (
    Door("Timeline", "/", "timeline"),
    Door("Compare", "/compare", "compare"),
    Door("Matrix", "/matrix", "matrix"),
    Door("Quotes", "/quotes", "quotes"),
    Door("Topics", "/topics", "topics"),
    Door("Outlets", "/outlets", "outlets"),
    Door("About", "/about", "about", beside_name=True),
)


def make_environment() -> Environment:
    """The templates of this application: escaping always on, an unknown name an error."""
    environment = Environment(
        loader=FileSystemLoader(TEMPLATES),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )
    environment.globals.update(
        navigation=NAVIGATION,
        grade_steps=words.GRADE_STEPS,
        form_notes=words.FORM_NOTES,
        absence=words.absence,
        when=words.when,
        at=words.at,
        moment=words.moment,
        days_in_words=days_in_words,
        day_before=words.day_before,
        day_after=words.day_after,
        span=words.span,
        who=words.who,
        matched=matched,
        only=only,
        number_words=words.NUMBERS,
        hue=hue,
        topic_names=topic_names,
        is_linkable=is_linkable,
        form_plurals=words.FORM_PLURALS,
        kind_labels=KIND_LABELS,
        languages=LANGS,
        exports=FORMATS,
        with_one=with_one,
    )
    environment.filters.update(
        plural=words.plural,
        percent=words.percent,
        headed=words.headed,
        number=words.number,
        duration=words.duration,
        day=words.day,
        short_day=words.short_day,
        weekday=words.weekday,
        as_query=as_query,
        printed=html.unescape,
        host=words.host,
    )
    return environment


def hue(known: Vocabulary, slug: str) -> str:
    """The class of a topic's colour: its place among the topics, so that a new topic gets one too."""
    slugs = [choice.value for choice in known.topic]
    return f"hue-{slugs.index(slug) % HUES + 1}" if slug in slugs else "hue-none"


def with_one(name: str, value: str) -> Filters:
    """The filters that ask for one value and nothing else."""
    return having(Filters(), name, value)


def topic_names(known: Vocabulary, slugs: Iterable[str]) -> str:
    """Topics by their labels."""
    return ", ".join(known.label("topic", slug) for slug in slugs)


def matched(passage: Passage, slug: str) -> str:
    """The words of a passage that matched a topic, what lies between them left out."""
    found = [run.text for run in only(passage.stretch.runs, slug) if run.topics]
    return html.unescape(" … ".join(" ".join(text.split()) for text in found))


def only(runs: Iterable[Run], slug: str) -> tuple[Run, ...]:
    """Runs with the marks of one topic alone, those that now touch joined."""
    joined: list[Run] = []
    for run in runs:
        kept = Run(run.text, (slug,), run.context) if slug in run.topics else Run(run.text)
        if joined and joined[-1].topics == kept.topics:
            joined[-1] = Run(joined[-1].text + kept.text, kept.topics, joined[-1].context and kept.context)
        else:
            joined.append(kept)
    return tuple(joined)


def as_query(values: Iterable[str], name: str) -> str:
    """Values as a query string under one name."""
    return urlencode([(name, value) for value in values])


def here_of(request: Request) -> Links:
    """Addresses on this server; a mounted application calls its own place the root, so ask for the outer."""
    return Links(request.scope.get("app_root_path", request.scope.get("root_path", "")))


def is_fragment(request: Request) -> bool:
    """htmx asks for a part of the page, except where it follows a link or goes back in history."""
    whole = "HX-Boosted" in request.headers or "HX-History-Restore-Request" in request.headers
    return "HX-Request" in request.headers and not whole


def page(request: Request, template: str, *, status: int = 200, **context: Any) -> HTMLResponse:
    """A template as an answer to a reader of this server."""
    desk = desk_of(request)
    here = here_of(request)
    return HTMLResponse(_rendered(desk, template, here, here, context), status_code=status)


def framed(request: Request, template: str, *, status: int = 200, **context: Any) -> HTMLResponse:
    """A template as an answer that stands in a frame on another site: its links lead to the base URL."""
    desk = desk_of(request)
    here = here_of(request)
    there = Links(desk.settings.base_url)
    return HTMLResponse(_rendered(desk, template, here, there, context), status_code=status)


def _rendered(desk: Desk, template: str, here: Links, links: Links, context: dict[str, Any]) -> str:
    # Style sheets and scripts must come from where the page itself came from: the policy says 'self'.
    def asset(name: str) -> str:
        return here.to(desk.assets.address(name))

    permanent = Links(desk.settings.base_url)
    given = {"links": links, "permanent": permanent, "zone": desk.zone, "asset": asset} | context
    return desk.environment.get_template(template).render(given)
