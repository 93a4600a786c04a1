"""Days and stretches that English names by what they are for: Christmas Eve, Thanksgiving, the weekend."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from app.analysis.day_mentions import FEAST, MEANT_WEEKEND, Mention
from app.analysis.english_weekdays import LEAN, lean_of
from app.analysis.patterns import regex

_FEASTS: Mapping[str, tuple[int, int]] = {
    "Christmas Eve": (12, 24), "Christmas Day": (12, 25), "Boxing Day": (12, 26), "Valentine's Day": (2, 14),
    "Valentine’s Day": (2, 14), "Halloween": (10, 31),
}  # fmt: skip
_FEAST = regex(
    rf"(?<![\w-])(?<!Orthodox\s)(?:(?P<lean>(?i:{LEAN}))\s)?(?P<name>{'|'.join(_FEASTS)})(?![\w-])"
    r"(?!\s(?:[Pp]arty|[Pp]arties|[Mm]assacre|[Ss]ales?|[Cc]ostumes?|[Mm]ovies?|[Ss]pirit|[Tt]raditions?|[Pp]resents?|[Dd]ecorations?)\b)"
)
#: The fourth Thursday of an American November, as the day of something; a Canadian one is in October.
_THANKSGIVING = regex(
    rf"(?<![\w-])(?:(?P<lean>(?i:{LEAN}))\sThanksgiving(?:\sDay)?|Thanksgiving\sDay|(?:(?<=\bon\s)|(?<=\bOn\s)|(?<=\bsince\s)|(?<=\bbefore\s)|(?<=\bafter\s)|(?<=\buntil\s)|(?<=\bby\s))Thanksgiving)(?![\w-])"
    r"(?!\s(?:[Ww]eekend|[Ww]eek|[Hh]oliday|[Dd]inner|[Tt]urkey|[Bb]reak|Eve|[Tt]ravel|[Mm]eal|[Tt]raditions?|[Ss]ervice)\b)"
)
_ABROAD = regex(r"(?:Canadian|Canada['’]s)\s$")
#: The weekend before or after a day of news; on the weekend somebody works every week.
_WEEKEND = regex(
    r"(?:(?<=\b[Oo]ver\s)|(?<=\b[Dd]uring\s)|(?<=\bbefore\s)|(?<=\bahead\sof\s)|(?<=\binto\s)|(?<=\bby\s)|(?<=\bsince\s)|(?<=\b[Tt]hroughout\s)|(?<=\b[Tt]hrough\s))the\sweekend(?![\w-])(?!\s(?:of|before|after|when|edition|following|prior|ahead)\b)"
    r"|\b[Tt]he\sweekend(?:['’]s)?(?=\s(?:talks|summit|meetings?|vote|elections?|attacks?|strikes?|violence|visit|raids?|protests?|clashes|fighting|referendum|shootings?|unrest|riots?)\b)"
)
#: What a text has that names one, which is soon seen of one that does not.
_NEEDED = ("Christmas", "Boxing", "Valentine", "Halloween", "Thanksgiving", "weekend")


def feasts(text: str) -> Iterator[Mention]:
    """Every such day, and every weekend that is one of two."""
    if not any(each in text for each in _NEEDED):
        return
    for match in _FEAST.finditer(text):
        month, day = _FEASTS[match["name"]]
        yield Mention(match.start(), match.end(), month=month, day=day, lean=lean_of(match))
    for match in _THANKSGIVING.finditer(text):
        if not _ABROAD.search(text[max(0, match.start() - 10) : match.start()]):
            yield Mention(match.start(), match.end(), part=FEAST, lean=lean_of(match))
    for match in _WEEKEND.finditer(text):
        yield Mention(match.start(), match.end(), unit="week", part=MEANT_WEEKEND)
