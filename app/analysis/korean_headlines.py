"""Who speaks in Korean headlines: a name before the words or behind them, or whoever says them in the article below."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import islice

from app.analysis.attribution import FARTHEST, FULL, MOST_NAMED, Attribution, Marked, Page
from app.analysis.korean_cast import PROSECUTION, Cast
from app.analysis.korean_names import is_full_name, naming_at, title_of, unbracketed
from app.analysis.korean_subjects import Subject, subjects
from app.analysis.korean_words import (
    ABBREVIATED,
    COUNTRIES,
    MARKS,
    ORGANISATION,
    OUTLET,
    PERSON,
    PERSON_END,
    PRONOUNS,
    SIGNS,
)
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
#: Who opens a line and acts in it: 항구중공업, 새 배 공개.
_OPENING = re.compile(r"(?:\[[^\]\n]{1,20}\]\s?)?((?:[^\s,…\"“”‘’'■]{1,12}\s){0,2}[^\s,…\"“”‘’'■]{1,12}),")
#: Who is called by words of theirs: "…" 외친 배우 김항구.
_CALLING = re.compile(
    r"[\"”]?\s?(?:외친|외치던|밝힌|말한|주장한|호소한|강조한|요구한|자신한|고백한|토로한|선언한|다짐한|당부한|경고한|비판한|남긴|했던|하던|던진|한|라던|라는)\s((?:[^\s■]{1,12}\s?){1,4})"
)
#: The line under a headline that ends with its quotation.
_BELOW = re.compile(r"\s*\n\s*([^\n]{2,80})")
#: What others say of whoever acts: "…" 비판도.
_OTHERS = re.compile(r"\s?(?:비판|반발|지적|우려|논란|의혹|질타|비난|목소리|성토|불만|고발|원성|항의)")
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
#: A figure that the line above ends with.
_FIGURE = re.compile(r"^\S*[\d)%]")
#: Sentences that tell who acts in an article.
LEDE = 2
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
    if glued := _glued(cast, word):
        return glued
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


def _glued(cast: Cast, word: str) -> str | None:
    """Who stands at the end of a word that the line above ran into: 방침김항구, 주장法, 46%항구은행."""
    if person := cast.person_at_end(word):
        return person
    tail = _FIGURE.sub("", word)
    if tail != word and cast.knows(tail, tail):
        return tail
    return ABBREVIATED[word[-1]] if len(word) > 1 and word[-1] in SIGNS and word not in ABBREVIATED else None


def _particle(word: str) -> str:
    """What a headline's subject ends in; names end in 이 and 가 as well."""
    if is_full_name(word):
        return ""
    return word[-1] if re.search(r".[은는]$", word) or (word.endswith("도") and _is_told(word[:-1])) else ""


def _is_told(stem: str) -> bool:
    """Whether what stands before 도 is whole without it: 김 총리도, 항구당도."""
    named = title_of(stem) or PERSON.search(stem) or PERSON_END.search(stem) or ORGANISATION.search(stem)
    return bool(named) or is_full_name(stem)


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
    if not tokens or tokens[-1][0].endswith("에"):
        return None  # 김항구 발언에 "…": what is said of it
    for at in reversed(range(max(0, len(tokens) - FAR), len(tokens))):
        if at + 1 < len(tokens) and ORGANISATION.search(tokens[at + 1][0]):
            continue  # 마데로 정부
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
        self._vias = {one.via for _, one in self._said if one.via and not one.speaker}
        self._speakers = {one.speaker for _, one in self._said if one.speaker}
        self._actors = _actors(page, cast, ())
        self._tellers = _actors(page, cast, SAYING)

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
        return self._announced(each, one)

    def _announced(self, each: Marked, one: Attribution) -> Attribution:
        """A headline's words, which no line below repeats, with whoever its lines or the article name for them."""
        if not self._speakers and len(self._vias) == 1 and each.in_headline:
            return replace(one, via=next(iter(self._vias)))
        ways = (
            self._behind,
            self._calling,
            self._opening,
            self._above,
            self._only_one,
            self._below,
            self._telling,
        )
        return replace(one, speaker=next((name for way in ways if (name := way(each))), None))

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
        is_named = only and re.search(rf"{re.escape(only)}(?! ?{PROSECUTION})", heads)
        return only if is_named else None

    def _telling(self, each: Marked) -> str | None:
        """Who tells what the article opens with, where nobody else speaks in it."""
        if _OPENING.match(self._line(each)):
            return None
        tellers = self._tellers | self._speakers
        return next(iter(self._tellers)) if len(tellers) == 1 and self._tellers and each.in_headline else None

    def _opening(self, each: Marked) -> str | None:
        """Who opens the line as the one who acts in it: 항구중공업, 새 배 공개…"…"."""
        if _OTHERS.match(self._page.masked, each.span.end + 1):
            return None
        return self._acting(self._line(each), each)

    def _line(self, each: Marked) -> str:
        """What stands before the words in their line."""
        start = max(
            each.part.start, each.span.start - FARTHEST, self._page.masked.rfind("\n", 0, each.span.start) + 1
        )
        return self._page.masked[start : each.span.start - 1]

    def _calling(self, each: Marked) -> str | None:
        """Who is said to have called so: "…" 외친 김항구."""
        found = _CALLING.match(self._page.masked, each.span.end + 1, min(each.part.end, each.span.end + 60))
        words = [unbracketed(word).strip(MARKS) for word in found[1].split()] if found else []
        ends = {name.split()[-1]: name for name in (one.name for one in self._cast.full)}
        return next((ends[word] for word in words if word in ends), None)

    def _above(self, each: Marked) -> str | None:
        """Who opens the headline, for the words of a line below it that names nobody."""
        end = self._page.masked.find("\n")
        is_below = each.in_headline and 0 <= end < each.span.start
        return self._acting(self._page.masked[:end], each) if is_below else None

    def _below(self, each: Marked) -> str | None:
        """Who opens the line under a headline in which nobody is named."""
        found = _BELOW.match(self._page.masked, each.span.end + 1) if each.in_headline else None
        return self._acting(found[1], each) if found else None

    def _acting(self, line: str, each: Marked) -> str | None:
        found = _OPENING.match(line)
        tokens = list(re.finditer(r"\S+", found[1])) if found else []
        naming = naming_at(tokens, len(tokens) - 1, "") if tokens else None
        if naming is None:
            return None
        name = self._cast.fullest(replace(naming, span=Span(each.span.start, each.span.start)))
        return name if name in self._actors - COUNTRIES else None

    def _behind(self, each: Marked) -> str | None:
        """Who is named right behind the words, where the article lets them speak."""
        line = self._page.masked[each.span.end : min(each.part.end, each.span.end + 60)]
        found = _BEHIND.match(line)
        tokens = list(re.finditer(r"\S+", found[1])) if found else []
        naming = naming_at(tokens, len(tokens) - 1, "") if tokens else None
        if naming is None:
            return None
        name = self._cast.fullest(replace(naming, span=Span(each.span.start, each.span.start)))
        return name if name in self._speakers or name in self._actors else None


def _actors(page: Page, cast: Cast, verbs: tuple[str, ...]) -> frozenset[str]:
    """Who does what an article tells first: the subjects of its first sentences that are persons by name or bodies;
    with verbs only of those that end in one.
    """
    heads = [each.part.end for each in page.marked if each.part.role in ("title", "deck")]
    first = bisect_left(page.sentences, max(heads, default=0), key=lambda each: each.start)
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


def _tells(one: Subject) -> bool:
    """Whether a subject is a person by name, or a body that is no outlet."""
    name = one.naming.name
    if name in PRONOUNS or PERSON.search(name) or OUTLET.search(name):
        return False
    return bool(one.naming.title or ORGANISATION.search(name) or is_full_name(name))


def _pairs(text: str) -> set[str]:
    letters = "".join(_letters(text))
    return {letters[at : at + 2] for at in range(len(letters) - 1)}


def _letters(text: str) -> Iterator[str]:
    return (char for char in text if char.isalnum())
