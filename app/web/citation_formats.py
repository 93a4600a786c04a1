"""A citation's twin: all that it fixes and all that has changed since, written article by article."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, NotRequired

from typing_extensions import TypedDict

from app.archive.citations import Citation
from app.archive.cited import Cited, CitedOutlet
from app.archive.cited_matrix import Count, columns
from app.archive.filters import Filters
from app.archive.since import Changed, Gone, Since
from app.web import formats
from app.web.reopening import LISTS
from app.web.shapes import OutletShape, PublishedShape


class CitedTopicShape(TypedDict):
    slug: str
    grade: str


class CitedShape(TypedDict):
    id: str
    revision: int
    sha256: str
    headline: str | None
    outlet: OutletShape | None
    form: str
    lang: str
    published: PublishedShape
    topics: list[CitedTopicShape]
    superseded_by: str | None


class RegradedShape(TypedDict):
    slug: str
    then: str | None
    now: str | None


class ChangedShape(TypedDict):
    """An article as it was and as it is; ``changes`` names what differs, as the keys of ``counts`` do."""

    changes: list[str]
    retagged: list[RegradedShape]
    then: CitedShape
    now: CitedShape


class GoneShape(TypedDict):
    id: str
    why: str
    reason: str | None
    superseded_by: str | None
    then: CitedShape
    now: CitedShape | None


class StateShape(TypedDict):
    """The archive in a state: how often it had changed, its rules, the time zone of its days."""

    archive: int
    ruleset: int
    timezone: str
    articles: int
    stale: NotRequired[int]


class CountShape(TypedDict):
    then: int
    now: int


class CitedCellShape(TypedDict):
    topic: str
    then: int
    now: int


class CitedLineShape(TypedDict):
    outlet: str
    name: str
    looked_at: CountShape
    cells: list[CitedCellShape]


class CitationShape(TypedDict):
    slug: str
    kind: str
    view: str
    sentence: str
    cited_at: str
    then: StateShape
    now: StateShape
    unchanged: bool
    counts: dict[str, int]
    matrix: NotRequired[list[CitedLineShape]]
    added: list[CitedShape]
    gone: list[GoneShape]
    changed: list[ChangedShape]
    articles: list[CitedShape]


def written(
    citation: Citation, found: Since, headlines: Mapping[str, str], filters: Filters
) -> Iterator[str]:
    """The twin as JSON, in pieces: its articles may be a hundred thousand."""
    head = json.dumps(_head(citation, found, filters), ensure_ascii=False)
    yield head[:-1]
    kept = headlines.get
    lists: dict[str, Iterator[Any]] = {
        "added": (_cited(each.cited, each.headline) for each in found.added),
        "gone": (_gone(each, kept(each.then.id)) for each in found.gone),
        "changed": (_changed(each, kept(each.then.id)) for each in found.changed),
        "articles": (_cited(each, kept(each.id)) for each in citation.content.articles),
    }
    for name, shapes in lists.items():
        yield f', "{name}": ['
        yield from _apart(shapes)
        yield "]"
    yield "}"


def _apart(shapes: Iterable[Any]) -> Iterator[str]:
    for place, each in enumerate(shapes):
        yield (",\n" if place else "\n") + json.dumps(each, ensure_ascii=False)


def counts(found: Since) -> dict[str, int]:
    """How many articles each list holds."""
    whole = {"added": len(found.added), "gone": len(found.gone)}
    return {name: whole[name] if name in whole else len(found.of(name)) for name in LISTS}


def _head(citation: Citation, found: Since, filters: Filters) -> dict[str, Any]:
    content = citation.content
    then = StateShape(
        archive=citation.counter,
        ruleset=content.ruleset,
        timezone=content.timezone,
        articles=len(content.articles),
    )
    now = StateShape(
        archive=found.counter,
        ruleset=found.ruleset,
        timezone=found.timezone,
        articles=found.total,
        stale=found.stale,
    )
    head: dict[str, Any] = {
        "slug": citation.slug,
        "kind": content.kind,
        "view": content.path,
        "sentence": content.sentence,
        "cited_at": citation.cited_at,
        "then": then,
        "now": now,
        "unchanged": found.nothing,
        "counts": counts(found),
    }
    return head | ({"matrix": _matrix(citation, found, filters)} if content.kind == "matrix" else {})


def _matrix(citation: Citation, found: Since, filters: Filters) -> list[CitedLineShape]:
    topics = columns(citation.content, filters)
    return [
        CitedLineShape(
            outlet=line.slug,
            name=line.name,
            looked_at=_count(line.looked_at),
            cells=[
                CitedCellShape(topic=topic, then=cell.then, now=cell.now)
                for topic, cell in zip(topics, line.cells, strict=True)
            ],
        )
        for line in found.lines
    ]


def _count(count: Count) -> CountShape:
    return CountShape(then=count.then, now=count.now)


def _cited(each: Cited, headline: str | None) -> CitedShape:
    return CitedShape(
        id=each.id,
        revision=each.revision,
        sha256=each.sha256,
        headline=headline,
        outlet=_outlet(each.outlet),
        form=each.form,
        lang=each.lang,
        published=formats.published(each.published),
        topics=[CitedTopicShape(slug=slug, grade=grade) for slug, grade in each.topics.items()],
        superseded_by=each.superseded_by,
    )


def _outlet(outlet: CitedOutlet | None) -> OutletShape | None:
    return OutletShape(slug=outlet.slug, name=outlet.name, kind=outlet.kind) if outlet else None


def _changed(each: Changed, headline: str | None) -> ChangedShape:
    return ChangedShape(
        changes=list(each.aspects),
        retagged=[RegradedShape(slug=one.topic, then=one.then, now=one.now) for one in each.regraded],
        then=_cited(each.then, headline),
        now=_cited(each.now.cited, each.now.headline),
    )


def _gone(each: Gone, headline: str | None) -> GoneShape:
    return GoneShape(
        id=each.then.id,
        why=each.why,
        reason=each.stone.reason if each.stone else None,
        superseded_by=each.superseded_by,
        then=_cited(each.then, headline),
        now=_cited(each.changed.now.cited, each.changed.now.headline) if each.changed else None,
    )
