"""A topic that the words of a search name: it finds the same matter in other words and other languages."""

from __future__ import annotations

from collections.abc import Iterable

from app.analysis.cleaning import Segment
from app.analysis.searching import read_query, units_of
from app.analysis.topics import RuleSet, TopicRules, tag

#: Languages whose rules of boundaries a short query may be written under.
READ_AS = ("en", "ko")


def named(q: str, ruleset: RuleSet) -> tuple[str, ...]:
    """The topics whose label the wanted words of ``q`` are, or whose rules find evidence in them."""
    wanted = " ".join(each.written for each in read_query(q).wanted)
    if not wanted:
        return ()
    whole = (Segment(role="body", start=0, end=len(wanted)),)
    found = {each.topic for lang in READ_AS for each in tag(wanted, whole, lang, ruleset)}
    units = units_of(wanted)
    return tuple(
        topic.slug
        for topic in ruleset.topics
        if topic.slug in found or any(units_of(label) == units for label in _labels(topic))
    )


def _labels(topic: TopicRules) -> Iterable[str]:
    return (topic.label, *(each.label for each in topic.labels))
