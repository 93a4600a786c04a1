"""Who acts in the first sentences of a Korean article, and who tells what they tell."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator

from app.analysis.attribution import Page
from app.analysis.korean_cast import Cast
from app.analysis.korean_names import naming_at
from app.analysis.korean_reporting import SOURCES
from app.analysis.korean_shapes import is_full_name
from app.analysis.korean_subjects import Subject, subjects
from app.analysis.korean_words import FIRMS, ORGANISATION, OUTLET, PERSON, PRONOUNS, TOKEN

#: How a sentence ends in which its subject tells something.
SAYING = tuple(
    f"{stem}{end}"
    for stem in (
        "밝혔",
        "말했",
        "전했",
        "당부했",
        "강조했",
        "주장했",
        "설명했",
        "발표했",
        "경고했",
        "촉구했",
        "요청했",
    )
    for end in ("다", "습니다")
)
#: Sentences that tell who acts in an article.
LEDE = 2


def actors(page: Page, cast: Cast) -> frozenset[str]:
    """Who does what an article tells first: the subjects of its first sentences that are no kinds of people."""
    return _subjects(page, cast, ())


def tellers(page: Page, cast: Cast) -> frozenset[str]:
    """Who says what it tells first, or according to whom it is told."""
    return _subjects(page, cast, SAYING) | {*_cited(page, cast)}


def _subjects(page: Page, cast: Cast, verbs: tuple[str, ...]) -> frozenset[str]:
    """Who does what an article tells first: the subjects of its first sentences that are persons by name or bodies;
    with verbs only of those that end in one.
    """
    first = _first(page)
    told = [
        one
        for each in page.sentences[first : first + LEDE]
        if not verbs or page.masked[each.start : each.end].rstrip(" .").endswith(verbs)
        for one in subjects(page.masked, each)
        if one.is_sure
        and not one.naming.is_bare
        and one.naming.name not in PRONOUNS
        and not PERSON.search(one.naming.name)
    ]
    return frozenset(cast.fullest(one.naming) for one in told if not verbs or _tells(one))


def _cited(page: Page, cast: Cast) -> Iterator[str]:
    """The bodies according to which an article tells what it opens with."""
    first = _first(page)
    for each in page.sentences[first : first + LEDE]:
        found = SOURCES.search(page.masked, each.start, each.end)
        tokens = list(TOKEN.finditer(page.masked, each.start, found.start())) if found else []
        naming = naming_at(tokens, len(tokens) - 1, "") if tokens else None
        if naming and ORGANISATION.search(naming.name) and not OUTLET.search(naming.name):
            yield cast.fullest(naming)


def _first(page: Page) -> int:
    """Which sentence the article opens with."""
    heads = [each.part.end for each in page.marked if each.part.role in ("title", "deck")]
    return bisect_left(page.sentences, max(heads, default=0), key=lambda each: each.start)


def _tells(one: Subject) -> bool:
    """Whether a subject is a person by name, or a body that is no outlet."""
    name = one.naming.name
    if name in PRONOUNS or PERSON.search(name) or OUTLET.search(name):
        return False
    return (
        bool(one.naming.title or ORGANISATION.search(name) or is_full_name(name))
        or name in FIRMS
        or name.isupper()
    )
