"""How often each rule of a topic fires, and who carries the topic most."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import Connection, func, select

from app.archive import tables as t
from app.archive.counts import Facet
from app.archive.vocabulary import NO_OUTLET

#: The latest articles that are looked at: enough to see which rules work, few enough for any archive.
MOST_ARTICLES = 2000
MOST_RULES = 40
#: An outlet with fewer articles says nothing by its share.
FEWEST_ARTICLES = 10
#: With fewer on the topic a share is chance.
FEWEST_ON_TOPIC = 3


@dataclass(frozen=True, slots=True)
class Firing:
    """A rule as evidence names it ("strong: Hallyu ban*"), and in how many articles it is evidence."""

    rule: str
    articles: int

    @property
    def kind(self) -> str:
        """strong, name, near, weak or carry."""
        return self.rule.partition(": ")[0]

    @property
    def terms(self) -> str:
        """The words of the rule."""
        return self.rule.partition(": ")[2]


@dataclass(frozen=True, slots=True)
class Firings:
    """The rules that fired most in the latest ``articles`` of a topic, and how many others did."""

    articles: int
    rules: tuple[Firing, ...]
    others: int


@dataclass(frozen=True, slots=True)
class Carrier:
    """An outlet, how many of its articles carry a topic, and how many it has in all."""

    slug: str
    label: str
    count: int
    articles: int

    @property
    def share(self) -> float:
        """Of its own coverage."""
        return self.count / self.articles


def firings(connection: Connection, slug: str) -> Firings:
    """How often each rule fired in the latest articles of a topic."""
    tags, proofs = t.article_topic.c, t.evidence.c
    topic = select(t.topic.c.id).where(t.topic.c.slug == slug).scalar_subquery()
    latest = (
        select(tags.article_id)
        .where(tags.topic_id == topic, tags.listed == t.YES)
        .order_by(tags.published_at.desc(), tags.article_id.desc())
        .limit(MOST_ARTICLES)
        .cte("latest")
    )
    articles = func.count(proofs.article_id.distinct()).label("articles")
    query = (
        select(proofs.rule, articles)
        .join(latest, latest.c.article_id == proofs.article_id)
        .where(proofs.topic_id == topic)
        .group_by(proofs.rule)
        .order_by(articles.desc(), proofs.rule)
    )
    rows = [Firing(row.rule, row.articles) for row in connection.execute(query)]
    looked_at = int(connection.execute(select(func.count()).select_from(latest)).scalar_one())
    return Firings(looked_at, tuple(rows[:MOST_RULES]), max(0, len(rows) - MOST_RULES))


def carriers(on_topic: tuple[Facet, ...], everything: Mapping[str, int], most: int) -> tuple[Carrier, ...]:
    """The outlets with the largest share of a topic in their own coverage, the largest first.

    A single article makes no habit: those with fewer than ``FEWEST_ON_TOPIC`` come after all others.
    """
    found = [
        Carrier(each.value, each.label, each.count, everything[each.value])
        for each in on_topic
        if each.value != NO_OUTLET and each.count and everything.get(each.value, 0) >= FEWEST_ARTICLES
    ]
    found.sort(key=lambda each: (each.count < FEWEST_ON_TOPIC, -each.share, -each.count, each.label))
    return tuple(found[:most])
