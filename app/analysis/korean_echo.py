"""Who is announced by a Korean headline that names nobody before its words: behind them, below, or in the article."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cached_property
from itertools import islice

from app.analysis.attribution import FARTHEST, FULL, MOST_NAMED, Attribution, Marked, Page
from app.analysis.korean_aims import ANSWERED, GUESSED, is_suffered
from app.analysis.korean_cast import PROSECUTION, Cast
from app.analysis.korean_headlines import FAR
from app.analysis.korean_lede import actors, tellers
from app.analysis.korean_names import naming_at
from app.analysis.korean_reporting import OF_WHOM
from app.analysis.korean_shapes import is_full_name, title_of, unbracketed
from app.analysis.korean_words import COUNTRIES, MARKS, OUTLET, PERSON
from app.analysis.patterns import regex
from app.analysis.text import Span

#: A name behind the words: "…" 김항구, 항구 방문.
_BEHIND = regex(
    r"[\"”]?[\s….·]{0,4}((?:[^\s,…\"“”‘’'■]{1,12}\s){0,3}?[^\s,…\"“”‘’'■]{1,12})(?:,|…|\.\.|\n|$)"
)
#: Between two quotations of one speaker.
_NOTHING = regex(r"[\"”\s….·,]*[\"“]?")
#: A headline's words are those of a quotation below it where so many of their pairs of letters are.
SHARED_PAIRS = 0.5
#: Who opens a line and acts in it: 항구중공업, 새 배 공개.
_OPENING = regex(r"(?:\[[^\]\n]{1,20}\]\s?)?((?:[^\s,…\"“”‘’'■]{1,12}\s){0,2}[^\s,…\"“”‘’'■]{1,12}),")
#: Who is called by words of theirs: "…" 외친 배우 김항구.
_CALLING = regex(
    r"[\"”]?\s?(?:외친|외치던|밝힌|말한|주장한|호소한|강조한|요구한|자신한|고백한|토로한|선언한|다짐한|당부한|경고한|비판한|남긴|했던|하던|던진|한|라던|라는)\s((?:[^\s■]{1,12}\s?){1,4})"
)
#: Whose words are answered in the same line.
_ANSWERED = regex(r"[\"”]?\s?([가-힣]{2,5})(?:에|에게)(?:…|\.{2,3}|,)[^■\n]{0,20}[\"“]■")
#: An outlet that signs the words: "…"-NYT.
_SIGNED = regex(r"[\"”]?\s?[-–—]\s?([A-Za-z가-힣]{2,10})")
#: The line under a headline that ends with its quotation.
_BELOW = regex(r"\s*\n\s*([^\n]{2,80})")
#: What others say of whoever acts: "…" 비판도.
_OTHERS = regex(r"\s?(?:비판|반발|지적|우려|논란|의혹|질타|비난|목소리|성토|불만|고발|원성|항의)")


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

    @cached_property
    def _actors(self) -> frozenset[str]:
        return actors(self._page, self._cast)

    @cached_property
    def _tellers(self) -> frozenset[str]:
        return tellers(self._page, self._cast)

    def lead(self, each: Marked, one: Attribution, before: tuple[Marked, Attribution] | None) -> Attribution:
        """A headline's quotation with the speaker of the words that it repeats, or who is named beside it."""
        is_head = each.in_headline or is_alone(self._page, each) or self._is_behind_dots(each)
        if not is_head or one.type != FULL or one.via:
            return one
        if one.speaker and not (each.in_headline and _is_vague(one.speaker)):
            return one
        repeated = self._repeated(each.span.of(self._page.text))
        if one.speaker and not repeated:
            return one
        if repeated:
            return replace(one, speaker=repeated.speaker, via=None if repeated.speaker else repeated.via)
        is_answered = ANSWERED.match(self._page.masked, each.span.end + 1)
        is_next = before and before[0].in_headline and before[1].speaker and not is_answered
        if before and is_next and (not each.in_headline or self._adjoins(before[0], each)):
            return replace(one, speaker=before[1].speaker, via=before[1].via)
        return self._announced(each, one)

    def _announced(self, each: Marked, one: Attribution) -> Attribution:
        """A headline's words, which no line below repeats, with whoever its lines or the article name for them."""
        signed = _SIGNED.match(self._page.masked, each.span.end + 1)
        if signed and OUTLET.search(signed[1]):
            return replace(one, via=signed[1])
        if ANSWERED.match(self._page.masked, each.span.end + 1):
            return replace(one, speaker=self._answered(each))
        if not self._speakers and len(self._vias) == 1 and each.in_headline:
            return replace(one, via=next(iter(self._vias)))
        named = (self._of_whom, self._behind, self._answered, self._calling)
        acting = (self._opening, self._above, self._only_one, self._below, self._telling)
        name = next((name for way in named if (name := way(each))), None)
        if name is None and (name := next((name for way in acting if (name := way(each))), None)):
            is_one = is_full_name(name) or self._cast.people.find(name)
            is_guess = each.span.of(self._page.text).endswith(GUESSED)
            name = None if is_one and (is_guess or is_suffered(self._line(each))) else name
        return replace(one, via=name) if name and OUTLET.search(name) else replace(one, speaker=name)

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
        rest = self._page.masked[each.span.end + 1 : each.part.end].partition("\n")[0]
        is_last = not any(char.isalpha() for char in rest)
        if not (each.in_headline and is_last) or _OPENING.match(self._line(each)):
            return None
        heading = self._page.masked[each.part.start : each.span.start - 1].split()
        if (named := [name for name in self._tellers if name in heading])[:1] and not named[1:]:
            return named[0]
        tellers = self._tellers | {name for name in self._speakers if not name.endswith("관계자")}
        return next(iter(self._tellers)) if len(tellers) == 1 and self._tellers else None

    def _opening(self, each: Marked) -> str | None:
        """Who opens the line as the one who acts in it: 항구중공업, 새 배 공개…"…"."""
        if _OTHERS.match(self._page.masked, each.span.end + 1):
            return None
        line = self._line(each)
        behind = line[max(line.rfind(mark) for mark in "\"”’'") + 1 :].lstrip(" ….·")
        return self._acting(behind, each) or (None if _OPENING.match(behind) else self._acting(line, each))

    def _is_behind_dots(self, each: Marked) -> bool:
        """Whether only dots tie the words to what stands before them in their line, as below a headline."""
        return self._line(each).rstrip().endswith(("…", "⋯"))

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

    def _of_whom(self, each: Marked) -> str | None:
        """A person without a name, of whom the headline says that they said so: "…"는 아내."""
        found = OF_WHOM.match(self._page.masked, each.span.end, min(each.part.end, each.span.end + FAR * 10))
        is_person = found and PERSON.search(found["who"]) and not title_of(found["who"])
        return found["who"].split()[-1] if found and is_person else None

    def _answered(self, each: Marked) -> str | None:
        """Whose words another quotation of the line answers: "…" 김항구에…야당 "…"."""
        found = _ANSWERED.match(self._page.masked, each.span.end + 1, min(each.part.end, each.span.end + 60))
        ends = {name.split()[-1]: name for name in (one.name for one in self._cast.full)}
        return ends.get(found[1]) if found else None

    def _above(self, each: Marked) -> str | None:
        """Who opens the headline, for the words of a line below it that names nobody."""
        end = self._page.masked.find("\n")
        is_below = (each.in_headline or self._is_behind_dots(each)) and 0 <= end < each.span.start
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
        return name if name in (self._actors | self._speakers) - COUNTRIES else None

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


def _pairs(text: str) -> set[str]:
    letters = "".join(_letters(text))
    return {letters[at : at + 2] for at in range(len(letters) - 1)}


def _letters(text: str) -> Iterator[str]:
    return (char for char in text if char.isalnum())
