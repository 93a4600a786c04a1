"""Outlets that an English text tells of: by their names, by what it says that they are, by what they do with words."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from app.analysis.attribution import Page
from app.analysis.english_genders import gender
from app.analysis.english_kinds import (
    ACCORDING_LAST,
    ALONE,
    AND_TOLD,
    ANEW_ALSO,
    APPOSED,
    ARTICLE,
    BACK,
    BODY,
    BY_LAST,
    DOES,
    HOSTED,
    HOW_OFTEN,
    IN_MARKS,
    INTERVIEW,
    KIND_FIRST,
    MANY,
    MANY_LAST,
    MEANT,
    MEANT_ON,
    MOST_LETTERS,
    NAME,
    NAME_FIRST,
    NAMED_BEFORE,
    NAMELESS,
    OF_A_KIND,
    OF_A_NATION,
    OF_ITS_OWN,
    ON_AIR,
    OPENS,
    OWNED,
    OWNER,
    PAPER,
    QUOTED,
    QUOTED_IN,
    QUOTES,
    REPORT_OF,
    SEEN,
    SHORT,
    SOLD,
    TELLS,
    TELLS_SO,
    THEIR_PEOPLE,
    TIME_NAME,
    TIMED,
    TOLD,
    TOLD_OF,
    TOLD_USUAL,
    WHOLE,
    WHOSE,
)
from app.analysis.english_names import CROWDS, DEMONYMS, NO_PERSON, NOBODY, OUTLET, PLACES
from app.analysis.english_press import is_press
from app.analysis.english_words import TO_OUTLET
from app.analysis.press_table import Press

#: Places that have their article.
_TOWNS = frozenset({"Hague", "Bronx", "Vatican", "Gambia", "Netherlands", "Philippines", "Bahamas"})


@dataclass(frozen=True, slots=True)
class _Found:
    name: str
    end: int


class Outlets:
    """Those of a text, ``press`` those that need no more than their names."""

    def __init__(self, page: Page, press: Press, is_person: Callable[[str], bool] = bool) -> None:
        self._page, self._press = page, press
        self._is_person = is_person
        self._told = [
            (each.start(), name)
            for each in TELLS.finditer(page.masked)
            if (name := _called(each) if each["name"] else _bare(each["first"]))
        ]
        self._names = {name.lower() for _, name in self._told}

    def is_outlet(self, name: str, *, told: bool = False) -> bool:
        """Whether a name is of an outlet, as it is or because the text says so; ``told`` where an outlet is likely to stand."""
        if NAMELESS.fullmatch(name):
            return False
        is_usual = TO_OUTLET.fullmatch(f"told {name}") and not name.endswith("Agency")
        is_called_so = OUTLET.search(name) or OF_A_KIND.search(name)
        known = is_usual or is_called_so or is_press(name, self._press, told=told)
        return bool(known) or name.lower().removeprefix("the ") in self._names

    def told(self, lead: str, tail: str, at: int) -> str | None:
        """The outlet that somebody told something: “…,” Reed told the daily Beacon."""
        tail = AND_TOLD.split(tail, maxsplit=1)[0]
        usual = TO_OUTLET.search(lead) or TOLD_USUAL.search(tail)
        own = self._behind(TOLD, lead, at) or self._behind(TOLD, tail, at)
        further = (self._behind(way, words, at) for way in (TOLD_OF, SEEN) for words in (lead, tail))
        own = own or next((each for each in further if each), None)
        own = own or self._interviewer(lead) or self._interviewer(tail)
        is_longer = usual and own and own.startswith(usual["outlet"])
        return usual["outlet"] if usual and not is_longer else own

    def seen(self, words: str, at: int) -> str | None:
        """The outlet that has seen a writing: a letter obtained by the Beacon."""
        return self._behind(SEEN, words, at)

    def _interviewer(self, words: str) -> str | None:
        """What gave an interview to a name of one word that is nobody’s and no place’s: an outlet that no table has."""
        return self.called(INTERVIEW, words)

    def called(self, way: re.Pattern[str], words: str, *, known: bool = False) -> str | None:
        """The first name behind a phrase that only an outlet's stands behind, if it is nobody's and no place's; ``known``
        where persons that the text names stand behind it as well.
        """
        found = (each["name"] for each in way.finditer(words))
        return next(
            (name for name in found if self._may_be(name) and not (known and self._is_person(name))), None
        )

    def _may_be(self, name: str) -> bool:
        """Whether a name that stands where an outlet’s does is nobody’s and no place’s."""
        # Names of two words may be anybody's by their capitals alone.
        is_somebody = " " not in name and bool(NO_PERSON.search(name) or self._is_person(name))
        return not (_is_another(name) or is_somebody)

    def quotes(self, words: str, at: int) -> str | None:
        """The outlet by or in which somebody is quoted, however it is called."""
        found = self._behind(QUOTED, words, at)
        sure = QUOTED_IN.search(words)
        if sure is None or (found and not (sure["news"] or "").startswith(found)):
            return found
        return _bare(sure["name"]) if sure["name"] else sure["news"] or sure["many"]

    def last(self, tail: str, at: int) -> str | None:
        """The outlet that is said last to have said so: …, the Marn news agency reported."""
        for opens in OPENS.finditer(tail):
            found = self._at(tail, opens.end(), at)
            if found and BY_LAST.match(tail, found.end):
                return found.name
        by = ACCORDING_LAST.search(tail)
        source = self._at(tail, by.end(), at) if by and "■" in tail else None
        return source.name if source and not tail[source.end :].strip(" .") else None

    def account(self, words: str, at: int) -> str | None:
        """The outlet to which the sentence of some words says that somebody told it, or which reports it at its end."""
        return None if ANEW_ALSO.search(words) else self._behind(TOLD, words, at) or self.last(words, at)

    def reporting(self, source: str, at: int) -> str | None:
        """The outlet whose report a source is: a Reuters report, a report by the Orn news agency."""
        bare = REPORT_OF.sub("", source)
        found = self._at(bare, 0, at) if bare != source or source[:1].isupper() else None
        return found.name if found else None

    def whole(self, words: str, at: int) -> str | None:
        """The outlet that some words are: US magazine The Beacon."""
        found = self._at(words, 0, at)
        return found.name if found and not words[found.end :].strip(" .") else None

    def at(self, words: str, start: int, at: int) -> tuple[str, int] | None:
        """The outlet named at a place of some words, and where its name ends."""
        found = self._at(words, start, at)
        return (found.name, found.end) if found else None

    def teller(self, words: str, at: int) -> str | None:
        """The outlet that a sentence opens with, or that reports it last."""
        found = self._at(words, 0, at)
        return found.name if found and TELLS_SO.match(words, found.end) else self.last(words, at)

    def quoter(self, words: str, at: int) -> str | None:
        """The outlet that quotes somebody at a sentence’s end: …, the Beacon | quoted Reed as saying."""
        for opens in OPENS.finditer(words):
            found = self._at(words, opens.end(), at)
            if found and QUOTES.match(words, found.end):
                return found.name
        return None

    def last_named(self, at: int) -> str | None:
        """The outlet that was named last before a place."""
        before = [name for _, name in self._every(at)]
        return before[-1] if before else None

    @staticmethod
    def many(words: str) -> str | None:
        """Outlets without a name according to which something is so: according to Ornish state media."""
        found = MANY.search(words)
        return found["many"] if found else None

    @staticmethod
    def many_last(words: str) -> str | None:
        """Outlets without a name that a sentence ends with: …, according to Ornish media; …, local media reported."""
        found = MANY_LAST.search(words)
        return (found["many"] or found["they"]) if found else None

    def meant(self, words: str, at: int) -> str | None:
        """The outlet that was named last, where the words are of its kind: the newspaper."""
        if not MEANT.fullmatch(words):
            return None
        return self.last_named(at)

    def spoken_of(self, speaker: str, at: int) -> str | None:
        """The outlet that is told to speak, by its name or by its kind; not a body or a company of its own."""
        if OF_ITS_OWN.search(speaker):
            return None
        if self.is_outlet(speaker):
            return speaker
        return self.meant(speaker, at) if PAPER.fullmatch(speaker) else None

    def _every(self, at: int) -> Iterator[tuple[int, str]]:
        """The outlets that are named before a place, in their order."""
        since = max(0, at - BACK)
        by_name = (
            (each.start(), ARTICLE.sub("", each[0]))
            for each in re.finditer(NAME, self._page.masked[since:at])
            if self.is_outlet(each[0])
        )
        told = [(start, name) for start, name in self._told if since <= start < at]
        yield from sorted([*told, *((since + start, name) for start, name in by_name)])

    def _is_short(self, name: str, at: int) -> bool:
        """Whether a name is the first letters of an outlet that was named before: HT of the Harbour Times."""
        if not SHORT.fullmatch(name):
            return False
        before = ("".join(re.findall(r"\b[A-Z]", named)) for _, named in self._every(at))
        return name in before

    def _behind(self, way: re.Pattern[str], words: str, at: int) -> str | None:
        found = (self._at(words, each.end(), at) for each in way.finditer(words))
        return next((each.name for each in found if each), None)

    def _at(self, words: str, start: int, at: int) -> _Found | None:
        """The outlet that is named at a place of some words."""
        if meant := MEANT.match(words, start):
            name = self.meant(meant[0], at)
            return _Found(name, meant.end()) if name else None
        alone = ALONE.match(words, start)
        if alone and THEIR_PEOPLE.match(words, alone.end()):
            alone = None
        is_whole = alone and WHOLE.match(alone["name"]) and " of " not in alone["name"]
        if alone and is_whole and self.is_outlet(alone["name"], told=True):
            return _Found(alone["name"], alone.end())
        for way, name_of in (
            (OF_A_NATION, _nameless),
            (IN_MARKS, _nameless),
            (KIND_FIRST, _called),
            (ON_AIR, self._aired),
            (NAME_FIRST, _named),
            (SOLD, _named),
            (APPOSED, _named),
            (HOSTED, _named),
        ):
            named = way.match(words, start)
            bare = name_of(named) if named else None
            is_none = bare is None or NAMELESS.fullmatch(bare) or (way is APPOSED and self._is_person(bare))
            if named and bare and not is_none:
                return _Found(bare, named.end())
        if (loose := MEANT_ON.match(words, start)) and (name := self.last_named(at)):
            return _Found(name, loose.end())
        return self._alone(alone, at) if alone else None

    def _aired(self, found: re.Match[str]) -> str | None:
        """The name behind what is on the air; nobody’s who is told to have been there: state television Reed was ill."""
        name = _bare(found["name"])
        acts = DOES.match(found.string, found.end()) and self._is_person(name or "")
        return name if name and not (acts or _is_another(name)) else None

    def _alone(self, alone: re.Match[str], at: int) -> _Found | None:
        """What a name tells alone, without whose or when it is."""
        if self._is_short(alone["name"], at):
            return _Found(alone["name"], alone.end())
        whole = alone["name"]
        names = ((name, alone.start("name") + whole.rindex(name) + len(name)) for name in _shorter(whole))
        return next((_Found(name, end) for name, end in names if self.is_outlet(name, told=True)), None)


def _is_another(name: str) -> bool:
    """Whether a name is a body's, a day's, a place's or by its given name a person's."""
    no_outlet = any((NAMELESS.fullmatch(name), BODY.search(name), TIME_NAME.fullmatch(name)))
    no_outlet = no_outlet or name in PLACES | NOBODY | CROWDS | _TOWNS or name.lower() in DEMONYMS
    return no_outlet or bool(gender(name if " " in name else f"{name} {name}"))


def _named(found: re.Match[str]) -> str | None:
    return _bare(found["name"])


def _nameless(found: re.Match[str]) -> str | None:
    """What a nation’s outlet is called that has no name: by its letters, the Ornish state news agency (OSNA), or as it is."""
    return found["short"] or found["name"]


def _shorter(name: str) -> Iterator[str]:
    """A name, and what it is without whose it is the outlet: BBC Radio’s | Tom Reed, Sky News | Monday, Orn’s | Beacon."""
    whose, _, rest = name.partition(" ")
    if WHOSE.search(whose) and rest and (whose[:-2] in PLACES or TIME_NAME.fullmatch(whose[:-2])):
        yield from _shorter(rest)
    of_whom, _, of = name.partition(" of ")
    if of and gender(of_whom):
        yield from _shorter(of)
    yield name
    if owner := OWNER.match(name):
        yield owner[1]
    if timed := TIMED.match(name):
        yield timed[1]
    if " of " in name:
        yield name.partition(" of ")[0]


def _called(found: re.Match[str]) -> str | None:
    """The name behind what an outlet is called, unless that tells how often a body meets: the weekly Security Council."""
    if found["kind"] is None:
        return _named(found)
    is_often = HOW_OFTEN.fullmatch(found["kind"])
    if is_often and (BODY.search(found["name"]) or OWNED.search(found[0])):
        return None
    # Time magazine, Reed said …: it is called by what stands before it.
    before = found.string[max(0, found.start("kind") - MOST_LETTERS) : found.start("kind")]
    own = NAMED_BEFORE.search(before)
    if own and own[1].lower() not in DEMONYMS and found.string[found.end("kind")] == ",":
        return None
    return _named(found)


def _bare(name: str) -> str | None:
    """A name without whose it is, Turkish Marn, Orn’s Marn; None for a nation's, a place's or a day's alone."""
    words = name.split()
    while words and (words[0] == "The" or WHOSE.search(words[0]) or words[0].lower() in DEMONYMS):
        words.pop(0)
    while len(words) > 1 and TIME_NAME.fullmatch(words[-1]):
        words.pop()
    found = " ".join(words)
    # Tom Reed of the | Beacon newspaper.
    whose, _, of = found.partition(" of the ")
    found = of if of and gender(whose) else found
    return found if found and found not in PLACES and not TIME_NAME.fullmatch(found) else None
