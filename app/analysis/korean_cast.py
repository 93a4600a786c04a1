"""Whom a Korean text names, and the fullest name by which it knows each."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from itertools import islice

from app.analysis.attribution import MOST_NAMED
from app.analysis.korean_foreign import is_chinese_name
from app.analysis.korean_names import Naming
from app.analysis.korean_shapes import is_full_name, is_no_person, is_several, looks_like_name, title_of
from app.analysis.korean_words import (
    AGED,
    COUNTRIES,
    CUTS,
    KINDS,
    NAME_LENGTH,
    ORGANISATION,
    OUTLET,
    PERSON,
    PRONOUNS,
    SHORT,
    STOPS,
    UNNAMED,
    WHICH,
)
from app.analysis.patterns import regex
from app.analysis.people import People

#: An office that is called by the name of whoever holds it, or of whom it is about.
PROSECUTION = "특검"
#: Offices whose holders a text introduces with them, and that many hold at once: another of the family name is nobody.
INTRODUCED = frozenset(("시의원", "구의원", "도의원", "군의원", "장관", "차관", "판사", "검사", "변호사"))
#: Who was named for an office is called so wherever they sit; nobody who holds one of these is named for another.
NOMINEES = frozenset(("후보자", "지명자", "내정자"))
#: Offices that are somebody's to somebody else: a boss without a name is none of those whom a text names.
ANYONES = frozenset(("상사",))
#: Offices that one holds at a time: of several who are named with one the others held it before.
HELD_ONCE = frozenset(("대통령", "총리", "주석", "총통"))
_MADE = regex(r"(?P<office>[가-힣]{2,10})(?:으로|로|에|인) (?P<name>[가-힣]{3})(?=[ 을를이가은는(]|$)")
SPOKEN_FOR = ("수석", "대변인", "대통령", "총리", "실장", "비서관", "장관")


@dataclass(slots=True)
class Cast:
    """Whom a text names: people by full name and office, bodies by name; each where it is named."""

    people: People
    full: list[Naming] = field(default_factory=list)
    bodies: list[Naming] = field(default_factory=list)
    often: Counter[tuple[str, str]] = field(default_factory=Counter)
    aged: dict[str, str] = field(default_factory=dict)
    #: By family name and office those whom the text says to be made it.
    made: dict[tuple[str, str], set[str]] = field(default_factory=dict)
    #: The same of whom the text names with others: 김항구·나마루 의원.
    together: dict[tuple[str, str], set[str]] = field(default_factory=dict)

    def add(self, naming: Naming) -> None:
        """Remember who is named, where each is named first."""
        if naming.title and is_several(naming.name):
            for name in naming.name.split("·") if naming.title not in HELD_ONCE else ():
                self.together.setdefault((name[0], naming.title), set()).add(name)
            return
        known = self.full if naming.title else self.bodies
        if naming.is_family or naming.is_bare or naming.title in UNNAMED:
            return
        if naming.title and ORGANISATION.search(naming.name) and not is_full_name(naming.name):
            return
        if naming.title.endswith("장관") and naming.name.endswith(f" {naming.title}"):
            return
        if naming.title == PROSECUTION and not is_full_name(naming.name):
            return
        self.often[naming.name, naming.title] += 1
        if len(known) < MOST_NAMED and all(
            (each.name, each.title) != (naming.name, naming.title) for each in known
        ):
            known.append(naming)

    def meet_aged(self, text: str) -> None:
        """Remember whom an age in brackets tells to be a person, by the whole name and by each of its words."""
        for found in islice(AGED.finditer(text), MOST_NAMED):
            words = found[1].split()
            if len(words) > 1 and (is_no_person(words[0]) or STOPS.search(words[0]) or title_of(words[0])):
                words = words[1:]
            if not (title_of(words[-1]) or PERSON.search(words[-1]) or ORGANISATION.search(words[-1])):
                for name in (" ".join(words), words[-1]):
                    self.aged.setdefault(name, " ".join(words))

    def meet_made(self, text: str) -> None:
        """Remember who is named right behind an office that they are given: 장관 후보자로 한서윤 전 의원을 골랐다."""
        for found in islice(_MADE.finditer(text), MOST_NAMED):
            office, name = title_of(found["office"]), found["name"]
            if office and is_full_name(name):
                self.made.setdefault((name[0], office), set()).add(name)

    def fullest(self, naming: Naming) -> str:
        """The fullest name by which the text knows who is named."""
        if naming.title in UNNAMED or is_several(naming.name):
            return naming.name
        if naming.is_family:
            return self._of_family(naming)
        if naming.is_bare or naming.name.endswith(f" {naming.title}"):
            return self._of_bare_office(naming)
        return self._of_office(naming) if naming.title else self._of_body(naming)

    def _of_body(self, naming: Naming) -> str:
        """The whole name of a body, or of a person who is named without an office."""
        longer = (
            each.name
            for each in self.full
            if each.name == naming.name
            or (_holds(each.name, naming.name) and not each.name.endswith(f" {each.title}"))
        )
        if naming.name in self.aged:
            return self.aged[naming.name]
        words = naming.name.split()
        if (known := self._known_person(words)) is not words:
            return " ".join(known)
        if (whole := SHORT.get(naming.name)) and any(each.name == whole for each in self.bodies):
            return whole
        before = [each.name for each in self.bodies if each.span.start < naming.span.start]
        kind = naming.name if naming.name in KINDS else f" {naming.name}"
        bodies = (name for name in reversed(before) if name.endswith(kind) and len(name) > len(kind))
        return next(bodies, None) or self._on_its_own(next(longer, naming.name))

    def unglued(self, name: str) -> str:
        """A body's name without the end of the line above that ran into it."""
        if name in SHORT.values() or any(each.name == name for each in self.bodies):
            return name
        names = {each.name for each in self.bodies}
        if whole := next(
            (whole for short, whole in SHORT.items() if name.endswith(short) and whole in names), ""
        ):
            return whole
        ends = (each for each in names if len(each) > len("00") and name.endswith(each))
        return max(ends, key=len, default=name)

    def person_at_end(self, word: str) -> str | None:
        """Who is named at the end of a word that the end of a line ran into: 방침김항구."""
        for each in self.full:
            last = each.name.split()[-1]
            is_whole = is_full_name(last) or (" " in each.name and len(last) >= NAME_LENGTH)
            if is_whole and word.endswith(last) and word[: -len(last)][1:].isalpha():
                return each.name
        return None

    def knows(self, word: str, name: str) -> bool:
        """Whether a word of a headline is a name that the text or the table knows."""
        if name in self.aged:
            return True
        named = any(each.name in (word, name) or _holds(each.name, word) for each in self.full)
        return named or any(each.name == name for each in self.bodies) or self.people.find(word) is not None

    def is_person(self, naming: Naming, name: str) -> bool:
        """Whether it is a single person, whom "he" may mean."""
        if naming.title or is_full_name(naming.name) or naming.name in self.aged:
            return True
        if PERSON.search(naming.name) and naming.name.split()[0] not in WHICH:
            return not naming.name.endswith("들") and not ORGANISATION.search(naming.name)
        return any(each.name == name for each in self.full) or self.people.find(name) is not None

    def _of_office(self, naming: Naming) -> str:
        """A foreign name with its body's taken off, in the longest form that the text has."""
        words = self._known_end(self._known_person(naming.name.split()))
        bodies = {each.name for each in self.bodies}
        while len(words) > 1 and words[-1] in bodies and not self._is_last_name(words[-1], naming.title):
            words.pop()
        name = " ".join(words)
        fuller = (each.name for each in self.full if _holds(each.name, name))
        fuller = (
            each for each in fuller if each.split()[0][-1] not in "에의와과서" or each.split()[0] == words[0]
        )
        fits = [each for each in fuller if each.count(" ") >= len(words) and each.split()[0] not in bodies]
        found = min(fits, key=lambda each: each.count(" "), default=name)
        if words and not is_full_name(words[-1]) and (person := self.person_at_end(words[-1])):
            found = person
        elif len(words) == 1:
            found = self._whole(found, naming.title)
        if naming.title == PROSECUTION and not self._prosecutes(found):
            if _has_particle(found):
                return PROSECUTION
            return f"{found} {naming.title}"
        found = self._on_its_own(found)
        is_known = (
            found.endswith(naming.title)
            or " " in found
            or looks_like_name(found)
            or is_chinese_name(found)
            or found in bodies
            or self.people.find(found)
        )
        return found if is_known else f"{found} {naming.title}"

    def _whole(self, name: str, title: str) -> str:
        """A Chinese name of which two letters stand for it: 라이 총통 is 라이칭더."""
        if len(name) != len("라이"):
            return name
        longer = (each.name for each in self.full if each.title == title and " " not in each.name)
        return next((each for each in longer if each.startswith(name) and len(each) > len(name) + 1), name)

    def _known_person(self, words: list[str]) -> list[str]:
        """The last words of a name that the table knows, or what a line above ran into: 비판오르단 마데로."""
        for at in range(len(words) - 1):
            first, rest = words[at], words[at + 1 :]
            starts = range(len(first) - 1) if not at else range(1)
            for start in starts:
                if (at or start) and self.people.find(" ".join([first[start:], *rest])):
                    return [first[start:], *rest]
        return words

    def _on_its_own(self, name: str) -> str:
        """A name without the line above that ran into it, where what is left is the table's name: 비판마루 나니."""
        known = " ".join(self._known_person(name.split()))
        person = self.people.find(known) if known != name else None
        return known if person and person.name("ko") == known else name

    def _prosecutes(self, name: str) -> bool:
        """Whether it is the prosecutor's name; the others are of those whom the prosecution is about."""
        return any(
            each.name == name and each.title != PROSECUTION and each.title.endswith("검사")
            for each in self.full
        )

    def _known_end(self, words: list[str]) -> list[str]:
        """The last words of a name where the text names somebody by them alone."""
        alone = {each.name for each in self.full}
        ends = (words[at:] for at in range(1, len(words)))
        return next((end for end in ends if " ".join(end) in alone), words)

    def _is_last_name(self, word: str, title: str) -> bool:
        return any(each.name == word and each.title == title for each in self.full)

    def _of_bare_office(self, naming: Naming) -> str:
        """The only holder of an office that stands without a name; for a bare one whoever was named with it last."""
        office = naming.name.replace(" ", "") if naming.is_bare else naming.title
        held = [each for each in self.full if each.title == office]
        like = [each for each in self.full if each.title.endswith(office) or office.endswith(each.title)]
        if naming.name in ANYONES:
            return naming.name
        if naming.is_bare:
            before = [each for each in held or like if each.span.start <= naming.span.start] or held or like
            return self._holder(before[-1]) if before else naming.name
        names = {each.name for each in held}
        return names.pop() if len(names) == 1 else naming.name

    def _holder(self, naming: Naming) -> str:
        is_about = naming.title == PROSECUTION and not self._prosecutes(naming.name)
        return f"{naming.name} {naming.title}" if is_about else naming.name

    def _of_family(self, naming: Naming) -> str:
        family = [each for each in self.full if each.name[0] == naming.name and _is_one_name(each)]
        same = [each for each in family if each.title == naming.title]
        like = [
            each for each in family if each.title.endswith(naming.title) or naming.title.endswith(each.title)
        ]
        alone = [each for each in self.bodies if each.name[0] == naming.name and is_full_name(each.name)]
        foreign = [each for each in self.full if each.name.endswith(f" {naming.name}")]
        known = self.people.of_office(naming.name, naming.title)
        is_any = known and naming.title == "위원장" and all(each.name != known.name("ko") for each in family)
        if known and not (same or like or is_any):
            return known.name("ko")
        made = self.made.get((naming.name, naming.title), set())
        if len(made) == 1 and not (same or like):
            return next(iter(made))
        beside = self.together.get((naming.name, naming.title), set())
        if len(beside) == 1 and naming.name != "한" and not (same or like):  # 한 의원 is any of them
            return next(iter(beside))
        fits = same or like or self._of_other_office(family, naming.title) or alone
        before = [each for each in fits if each.span.start <= naming.span.start] or fits
        if before:
            most = max(self.often[each.name, each.title] for each in before)
            return [each for each in before if self.often[each.name, each.title] * 2 > most][-1].name.split()[
                0
            ]
        if foreign:
            return foreign[-1].name
        return f"{naming.name} {naming.title}"

    def _of_other_office(self, family: list[Naming], title: str) -> list[Naming]:
        """Who of a family name may be meant with an office by which the text names none of them in full: nobody who
        holds an office of the table and is named with it, and nobody where it is one of a council's many seats.
        """
        in_office = {each.name for each in family if self._is_in_office(each)}
        if title in NOMINEES:
            in_office |= {each.name for each in family if each.title.endswith(SPOKEN_FOR)}
        fits = [each for each in family if each.name not in in_office]
        return [] if title in INTRODUCED else fits

    def _is_in_office(self, naming: Naming) -> bool:
        person = self.people.find(naming.name)
        roles = [role.ko for role in person.roles] if person else []
        return any(role.endswith(naming.title) or naming.title.endswith(role) for role in roles)

    def is_told_of(self, name: str, words: str) -> bool:
        """Whether words name somebody by the office that the text gives: 김 의원. Nobody does so of himself."""
        calls = (name, name[0]) if looks_like_name(name) else ()
        offices = {title for (each, title), _ in self.often.items() if each == name and title}
        return any(f"{call} {title}" in words for call in calls for title in offices)

    def meets_often(self, name: str) -> bool:
        """Whether the text names somebody with an office more than once."""
        return sum(count for (each, _), count in self.often.items() if each == name) > 1


def is_body(name: str) -> bool:
    """Whether a name is of a body, an outlet or a country, or stands for somebody."""
    return bool(ORGANISATION.search(name) or OUTLET.search(name)) or name in COUNTRIES or name in PRONOUNS


def is_one(name: str) -> bool:
    """Whether a source is a person, whose own the words are if nobody else speaks."""
    return not is_body(name) and bool(PERSON.search(name) or is_full_name(name))


def _has_particle(name: str) -> bool:
    return bool(STOPS.search(name) or CUTS.search(name))


def _is_one_name(naming: Naming) -> bool:
    """Whether it is a Korean name, or one with a body behind it."""
    first, *rest = naming.name.split()
    return not rest or is_full_name(first)


def _holds(full: str, part: str) -> bool:
    return full != part and (full.endswith(f" {part}") or full.startswith(f"{part} "))
