"""Who speaks in Korean headlines: a name before the words or behind them, or whoever says them in the article below."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import islice

from app.analysis.attribution import FARTHEST, FULL, MOST_NAMED, Attribution, Marked, Page
from app.analysis.korean_cast import Cast
from app.analysis.korean_names import is_full_name, naming_at, unbracketed
from app.analysis.korean_words import COUNTRIES, MARKS, ORGANISATION, PERSON, PRONOUNS
from app.analysis.text import Span

#: The stretch of a headline in which its speaker stands ends with what came before.
_CUT = re.compile(r"[\n”\"…\]]|···|\.{2,}")
_NO_SPEAKER_END = re.compile(r"(?:에|엔|에는|을|를|로|으로|서|의|에도|까지|부터|에서)$")
_SUBJECT_END = re.compile(r"(?:은|는|이|가)$")
#: A name behind the words: "…" 김항구, 항구 방문.
_BEHIND = re.compile(
    r"[\"”]?[\s….·]{0,4}((?:[^\s,…\"“”‘’'■]{1,12}\s){0,3}?[^\s,…\"“”‘’'■]{1,12})(?:,|…|\.\.|\n|$)"
)
#: Between two quotations of one speaker.
_NOTHING = re.compile(r"[\"”\s….·,]*[\"“]?")
#: A headline's words are those of a quotation below it where so many of their pairs of letters are.
SHARED_PAIRS = 0.5
_CIRCLE = re.compile(r"(?:업계|재계|학계|정계|의료계|노동계|법조계|경제계|종교계|야권|여권|정치권|금융권)$")
#: A share of those asked: 주민 75% "…"
_SHARE = re.compile(r"([가-힣]{2,10}) \d[\d.]{0,5}% ?$")
#: What may stand between a speaker and the words: 김항구, 항구서 "…".
FAR = 3


def headed(page: Page, cast: Cast, each: Marked) -> str | None:
    """The speaker of a headline: who is named before the quotation, the nearest first."""
    start = each.span.start - 1
    begin = max(each.part.start, start - FARTHEST)
    cuts = [cut.end() for cut in _CUT.finditer(page.masked, begin, start)]
    tokens = list(re.finditer(r"(?:\([^()\n]{0,40}\)|\S)+", page.masked[max([begin, *cuts]) : start]))
    here = Span(each.span.start, each.span.start)
    if share := _SHARE.search(page.masked, max(begin, start - 20), start):
        return share[1]
    return _at_end(cast, tokens, here) or _before_comma(cast, tokens, here) or _anywhere(cast, tokens, here)


def _at_end(cast: Cast, tokens: Sequence[re.Match[str]], here: Span) -> str | None:
    """Who is named right before the quotation."""
    if not tokens:
        return None
    word = unbracketed(tokens[-1][0]).strip(MARKS + "·")
    naming = naming_at(tokens, len(tokens) - 1, _particle(word)) if word else None
    if (
        naming is None
        or "■" in word
        or naming.name in PRONOUNS
        or word.islower()
        or len(naming.name + naming.title) < 2
        or (_NO_SPEAKER_END.search(word) and not _ends(word, naming.title))
    ):
        return None
    name = cast.unglued(cast.fullest(replace(naming, span=here)))
    if naming.is_bare and name == naming.name and not PERSON.search(name):
        return None
    is_whole = word.endswith(naming.name.split()[-1]) or _SUBJECT_END.search(word) is not None
    circle = _CIRCLE.search(name)
    if circle and len(name) > len(circle[0]) + 2:
        name = circle[0]  # the end of the line above ran into it
    is_known = cast.knows(word, name) or cast.knows(naming.name, name)
    if naming.title or len(tokens) == 1 or is_known or (is_whole and _is_speaker(naming.name)):
        return name
    return None


def _particle(word: str) -> str:
    """What a headline's subject ends in; names end in 이 and 가 as well."""
    return word[-1] if re.search(r".[은는]$", word) and not is_full_name(word) else ""


def _ends(word: str, title: str) -> bool:
    return bool(title) and word.endswith(title)


def _is_speaker(name: str) -> bool:
    return bool(PERSON.search(name) or ORGANISATION.search(name) or _CIRCLE.search(name)) or name in COUNTRIES


def _before_comma(cast: Cast, tokens: Sequence[re.Match[str]], here: Span) -> str | None:
    """Who is named before a comma or as a topic: 김항구, 항구서 "…"."""
    for at in reversed(range(len(tokens))):
        shown = unbracketed(tokens[at][0])
        if not (shown.endswith((",", "，")) or re.search(r"(?:은|는)$", shown)):
            continue
        word = shown.strip(MARKS + "·，")
        naming = naming_at(tokens, at, _particle(word)) if word else None
        if naming is None or "■" in word or word.islower() or len(naming.name + naming.title) < 2:
            continue
        name = cast.fullest(replace(naming, span=here))
        if naming.title or cast.knows(word, name) or _is_speaker(naming.name):
            return name
    return None


def _anywhere(cast: Cast, tokens: Sequence[re.Match[str]], here: Span) -> str | None:
    """Whom a short stretch names with an office, or by a name that the text gives to a person."""
    for at in reversed(range(max(0, len(tokens) - FAR), len(tokens))):
        word = unbracketed(tokens[at][0]).strip(MARKS + "·")
        naming = naming_at(tokens, at) if word else None
        if naming is None or (_NO_SPEAKER_END.search(word) and not _SUBJECT_END.search(word)):
            continue
        name = cast.fullest(replace(naming, span=here))
        if (naming.title and not naming.is_bare) or any(each.name == name for each in cast.full):
            return name
    return None


def is_alone(page: Page, each: Marked) -> bool:
    """Whether a quotation fills its line."""
    before = page.masked[max(each.part.start, each.span.start - 2) : each.span.start - 1].strip(" ")
    after = page.masked[each.span.end + 1 : each.span.end + 3].strip(" ")
    return not before.strip("\n]") and not after.strip("\n")


def _is_vague(name: str) -> bool:
    """Whether a headline names a kind of speaker whom the article may know by name."""
    return bool(PERSON.search(name))


class Echo:
    """What is said in an article, to find it again in its headlines."""

    def __init__(self, page: Page, cast: Cast, found: Sequence[Attribution]) -> None:
        self._page, self._cast = page, cast
        pairs = zip(page.marked, found, strict=True)
        below = (pair for pair in pairs if not (pair[0].in_headline or is_alone(page, pair[0])))
        spoken = [(each.span.of(page.text), one) for each, one in below if one.speaker or one.via]
        self._said = [(_pairs(text[:FARTHEST]), one) for text, one in islice(spoken, MOST_NAMED)]
        self._speakers = {one.speaker for _, one in self._said if one.speaker}

    def lead(self, each: Marked, one: Attribution, before: tuple[Marked, Attribution] | None) -> Attribution:
        """A headline's quotation with the speaker of the words that it repeats, or who is named beside it."""
        if not (each.in_headline or is_alone(self._page, each)) or one.type != FULL or one.via:
            return one
        if one.speaker and not (each.in_headline and _is_vague(one.speaker)):
            return one
        repeated = self._repeated(each.span.of(self._page.text))
        if one.speaker and not repeated:
            return one
        if repeated:
            return replace(one, speaker=repeated.speaker, via=None if repeated.speaker else repeated.via)
        is_next = before and before[0].in_headline and before[1].speaker
        if before and is_next and (not each.in_headline or self._adjoins(before[0], each)):
            return replace(one, speaker=before[1].speaker, via=before[1].via)
        return replace(one, speaker=self._behind(each) or self._only_one(each))

    def _repeated(self, headline: str) -> Attribution | None:
        """Who says the words that a headline repeats."""
        sought = _pairs(headline[:FARTHEST])
        shares = [(len(sought & pairs) / len(sought), one) for pairs, one in self._said if sought]
        best = max(shares, key=lambda share: share[0], default=(0.0, None))
        return best[1] if best[0] >= SHARED_PAIRS else None

    def _adjoins(self, first: Marked, second: Marked) -> bool:
        gap = self._page.masked[first.span.end : second.span.start]
        return len(gap) < FAR * 2 and _NOTHING.fullmatch(gap) is not None

    def _only_one(self, each: Marked) -> str | None:
        """The only speaker of the article, where its headlines name nobody else who speaks."""
        only = next(iter(self._speakers)) if len(self._speakers) == 1 else None
        heads = self._page.masked[: max(each.part.end, each.span.end)]
        return only if only and only in heads else None

    def _behind(self, each: Marked) -> str | None:
        """Who is named right behind the words, where the article lets them speak."""
        line = self._page.masked[each.span.end : min(each.part.end, each.span.end + 60)]
        found = _BEHIND.match(line)
        tokens = list(re.finditer(r"\S+", found[1])) if found else []
        naming = naming_at(tokens, len(tokens) - 1, "") if tokens else None
        if naming is None:
            return None
        name = self._cast.fullest(replace(naming, span=Span(each.span.start, each.span.start)))
        return name if name in self._speakers else None


def _pairs(text: str) -> set[str]:
    letters = "".join(_letters(text))
    return {letters[at : at + 2] for at in range(len(letters) - 1)}


def _letters(text: str) -> Iterator[str]:
    return (char for char in text if char.isalnum())
