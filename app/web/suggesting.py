"""A comparison worth opening: accounts by different outlets, close in time, that share most topics."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from app.archive.article import Item

#: Accounts of one comparison that are suggested; a fourth can be added there.
SUGGESTED = 3
#: Fewer shared topics make no comparison worth suggesting.
FEWEST_SHARED = 2
#: Accounts of one matter appear within so many days.
DAYS_APART = 2


def suggested(items: Sequence[Item]) -> tuple[Item, ...]:
    """Up to three of these articles to lay side by side, the one with most topics first; none where none fit."""
    best: tuple[Item, ...] = ()
    for first in _by_topics(items):
        chosen = _beside(first, items)
        if len(chosen) == SUGGESTED:
            return chosen
        best = max(best, chosen, key=len)
    return best if len(best) > 1 else ()


def _by_topics(items: Iterable[Item]) -> list[Item]:
    able = [each for each in items if each.outlet and each.day and len(each.topics) >= FEWEST_SHARED]
    return sorted(able, key=lambda each: -len(each.topics))


def _beside(first: Item, items: Sequence[Item]) -> tuple[Item, ...]:
    """The first, and those of other outlets that share most with it."""
    slugs = {topic.slug for topic in first.topics}
    chosen, outlets = [first], {first.outlet}
    near = [each for each in _by_topics(items) if _near(each, first)]
    for each in sorted(near, key=lambda each: -len(slugs & {topic.slug for topic in each.topics})):
        shared = slugs & {topic.slug for topic in each.topics}
        fits = each.outlet not in outlets and all(_near(each, other) for other in chosen)
        if len(chosen) < SUGGESTED and fits and len(shared) >= FEWEST_SHARED:
            chosen.append(each)
            outlets.add(each.outlet)
    return tuple(chosen)


def _near(one: Item, other: Item) -> bool:
    return one.day is not None and other.day is not None and abs((one.day - other.day).days) <= DAYS_APART
