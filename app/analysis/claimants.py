"""Whom several accounts give the same words to: a name that is shorter elsewhere, or spelled in another script, is one name."""

from __future__ import annotations

from collections.abc import Sequence

from app.analysis.people import Speaker
from app.analysis.sameness import may_be_one
from app.analysis.two_scripts import of_one_sound


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
    return may_be_one(one.slug, other.slug) or frozenset((one.name, other.name)) in sounds
