"""Whom several accounts give the same words to: a name that is shorter elsewhere, or spelled in another script, is one name."""

from __future__ import annotations

from collections.abc import Sequence

from app.analysis.korean_cast import is_body
from app.analysis.patterns import regex
from app.analysis.people import Speaker
from app.analysis.sameness import may_be_one
from app.analysis.tellers import ENGLISH_BODY
from app.analysis.two_scripts import of_one_sound

#: Names of bodies in Chinese, and those of English ones that are written small: the foreign ministry, Seoul police.
_BODY = regex(
    r"[部署厅廳局院委会會方]$|当局$|當局$|政府$|警察$|\b(?:ministry|police|government|office|agency|party|committee|army|navy)$"
)


def each_once(speakers: Sequence[Speaker]) -> tuple[Speaker, ...]:
    """Speakers in their order, of those who may be one by their names the one that is named most fully: 德雷尼克 is 帕沃·德雷尼克,
    and 윤해인 is 尹海仁. Whether two people of one name are meant nobody can say.
    """
    if len(speakers) < 2:
        return tuple(speakers)
    sounds = {frozenset((each.native, each.other)) for each in of_one_sound(one.name for one in speakers)}
    kept: list[Speaker] = []
    for each in speakers:
        at = next((at for at, one in enumerate(kept) if _are_one(one, each, sounds)), None)
        if at is None:
            kept.append(each)
        elif len(each.slug.split("-")) > len(kept[at].slug.split("-")):
            kept[at] = each
    return tuple(kept)


def _are_one(one: Speaker, other: Speaker, sounds: set[frozenset[str]]) -> bool:
    if any(_is_of_many(each.name) for each in (one, other)):
        return False
    return may_be_one(one.slug, other.slug) or frozenset((one.name, other.name)) in sounds


def _is_of_many(name: str) -> bool:
    """Whether a name is a body's: two states have a foreign ministry each."""
    return is_body(name) or ENGLISH_BODY.search(name) is not None or _BODY.search(name.casefold()) is not None
