"""What a reader of an English text remembers at any place: full names, abbreviations, who "he" is, who "the minister"."""

from __future__ import annotations

import re
from bisect import bisect_left, insort
from collections import Counter

from app.analysis.attribution import MOST_NAMED, Page
from app.analysis.english_bodies import BODY_NOUN, body_of, called_bodies
from app.analysis.english_cast import (
    DESCRIBED,
    LONGEST,
    abbreviations,
    descriptions,
    longer,
    names,
    sentence_subjects,
)
from app.analysis.english_genders import gender, kin_of, told_genders
from app.analysis.english_names import (
    CROWDS,
    DEMONYMS,
    NO_PERSON,
    NOBODY,
    PLACES,
    SPEECHLESS,
    is_person,
)
from app.analysis.english_offices import (
    AGED,
    ANAPHOR,
    FEATURES,
    HELD_BY,
    OFFICE,
    ONE,
    OWNED,
    TOLD_APART,
    UNNAMED,
    is_held_by_name,
    is_ranked,
    of_them,
)
from app.analysis.english_phrases import NO_NAME, Subject, bare, is_nation
from app.analysis.english_roles import is_body, is_own_writing, is_several, is_somebody, is_writing, may_speak
from app.analysis.english_sightings import Sightings
from app.analysis.english_subjects import main
from app.analysis.english_verbs import cues, saying
from app.analysis.english_words import TITLE_WORD
from app.analysis.patterns import regex
from app.analysis.people import People

#: Whom a text is about it names more often.
FEW_TIMES = 3
_INSIDE = regex(r"(?<=[a-z,]\s)(?:[A-Z]\w*\.?\s)?([A-Z][\w’-]*)")
#: The words of an office that have a capital within it.
_PROPER = regex(r"(?<=\s)[A-Z][\w-]+")
_AND_ALSO = regex(r" (?:(?:also|has|had|later|then|further|once) )?")
_OTHER = {"he": "she", "she": "he"}
#: Characters in which somebody told of is near.
FAR = 1_000


class Memory(Sightings):
    """A text read from top to bottom, asked for what was known at a place."""

    def __init__(self, page: Page, people: People) -> None:
        super().__init__()
        self._people = people
        self._page, self._masked = page, page.masked
        named = [(at, name) for at, name in names(page)]
        bared = [(at, bare(name), name) for at, name in named]
        self._places = [
            (at, name)
            for at, name, _ in bared
            if is_person(name)
            and name.split()[0] not in NOBODY
            and not name.isupper()
            and not NO_NAME.match(name)
        ]
        self._counted = dict(Counter(name for _, name in self._places).most_common(MOST_NAMED))
        titled = {name for _, name, whole in bared if TITLE_WORD.match(whole)} - NOBODY
        self._titled = {each for each in titled if not (NO_PERSON.search(each) or TITLE_WORD.fullmatch(each))}
        self._longer = longer(self._counted)
        self._inside = set(_INSIDE.findall(page.masked))
        self._genders = told_genders(page.masked, [(name, whole) for _, name, whole in bared])
        self._described = descriptions(page, bared)
        self._firms = {
            name
            for found in DESCRIBED.finditer(page.masked)
            if is_body(found[2]) and not gender(name := bare(found[1]))
        }
        self._bodies = {bare(name) for name in called_bodies(page.masked)} | self._firms
        self._short = abbreviations(page.masked)
        self._sayers: set[str] = set()
        self._sure = self._titled | {name for name in self._counted if gender(name) or people.find(name)}
        for at, subject, says in sentence_subjects(page):
            self.heard(at, subject, says=says)

    def heard(self, at: int, subject: Subject, *, says: bool) -> None:
        """Remember whom a sentence is about."""
        if subject.kind == "pronoun":
            if says and subject.words in _OTHER and (told := self._fitting(subject.words, at)):
                insort(self._said, (at, told[0]))
            return
        if subject.kind == "role":
            self._roles.append((at, subject.words))
            return
        name = self.full(subject.words, at)
        if self._says_by_name(name, at):
            self._sayers.add(name)
        speaks = says and name.isalpha() and name[-1].islower() and not name.endswith("s")
        speaks = speaks and name not in PLACES and not NO_PERSON.search(name) and name not in NOBODY
        # Fun as it sounds, …: a word that the text writes small too is none's name.
        speaks = speaks and (name in self._inside or f" {name.lower()} " not in self._masked)
        person = (speaks or self._may_be_person(name)) and name not in self._firms
        if says:
            insort(self._said, (at, name))
        if not is_nation(name):
            insort(self._subjects, (at, name, person))
        # Whom a text calls by one name alone, or who says something, is no place and no event.
        if (says and " " in name) or name != bare(subject.words):
            self._sure.add(name)

    def _says_by_name(self, name: str, at: int) -> bool:
        """Whether one word that opens a sentence is a name, having a verb of saying right behind it: Reed says."""
        if not name.isalpha() or name in NOBODY or name in SPEECHLESS or may_speak(name.lower()):
            return False
        behind = _AND_ALSO.match(self._masked, at + len(name)) if self._masked.startswith(name, at) else None
        is_word = name not in self._inside and f" {name.lower()} " in self._masked
        return bool(behind and not is_word and saying().match(self._masked, behind.end()))

    def spoke(self, at: int, name: str) -> None:
        """Remember who spoke: "he said" a line further on is most likely the same."""
        if self._may_be_person(name):
            insort(self._subjects, (at, name, True))
            insort(self._said, (at, name))
            self._sure.add(name)

    def writing(self, at: int) -> str | None:
        """Which writing a text told of last: the report."""
        return next((role for _, role in self._roles_back(at) if is_writing(role)), None)

    def is_person(self, name: str) -> bool:
        """Whether a name is that of a person of the text or of the table."""
        return name in self._counted or name in self._titled or self._people.find(name) is not None

    def opening(self, line: str) -> str | None:
        """Which person of the text a line opens with."""
        return next((name for name in self._counted if line.lstrip().startswith(f"{name} ")), None)

    def _may_be_person(self, name: str) -> bool:
        """Whether a name is a person's, or one word alone that may be, as it stands within sentences too."""
        several = name.endswith("s") and may_speak(name.lower())
        alone = name.isalpha() and name[-1].islower() and name in self._inside and not several
        return self.is_person(name) or (alone and name not in PLACES and not NO_PERSON.search(name))

    def full(self, words: str, at: int) -> str:
        """The fullest name that the text has for a name, rather one given before than after."""
        name = bare(words)
        if name in self._short:
            return self._short[name]
        if name in self._counted or (self._people.find(name) and not self._is_another(name)):
            return self._longer.get(name, name)
        if " " in name:
            return self._longer.get(name, name)
        # El-Reed opens a sentence, Tom el-Reed does not.
        lasts = (name, name[0].lower() + name[1:]) if "-" in name else (name,)
        fuller = [each for each in self._counted if each.rpartition(" ")[2] in lasts] or [
            each for each in self._counted if name in each.split()
        ]
        # Of two of one family the one whom the text spoke of last; a title tells only where none was spoken of yet.
        if told := next((each for _, each, _ in self._back(at) if each in fuller), None):
            return told
        chosen = [each for each in fuller if each in self._titled] or fuller
        near = next((each for _, each in reversed(self._before(at)) if each in chosen), None)
        if near or chosen:
            return near or max(chosen, key=self._counted.__getitem__)
        titled = self._people.titled(self._masked, name)
        return titled.name("en") if titled else name

    def _is_another(self, name: str) -> bool:
        """Whether a text has its own bearer of a name by which the table knows somebody else."""
        own = [each for each in self._counted if name in each.split()] if " " not in name else []
        told = any(self._people.find(each) for each in own) or self._people.titled(self._masked, name)
        return bool(own) and not told

    def resolved(self, subject: Subject | None, at: int) -> str | None:
        """The name of whom a subject means at a place; None where it cannot be told."""
        if subject is None or (subject.words in NOBODY and subject.kind != "role"):
            return None
        if subject.kind == "name":
            name = self.full(subject.words, at)
            return name if not is_nation(name) and (" " in name or self._is_known(name)) else None
        if subject.kind == "pronoun":
            return self._pronoun(subject.words, at)
        return self._role(subject.words, at)

    def _is_known(self, name: str) -> bool:
        """Any word has a capital where it opens a sentence: one alone must stand within a sentence too."""
        return (
            self._people.knows(name, "en")
            or self.is_person(name)
            or name in self._inside
            or name in self._sayers
            or name in PLACES
            or (name.endswith("s") and may_speak(name.lower()))
            or not name[1:].islower()
        )

    def _fitting(self, word: str, at: int) -> list[str]:
        """Persons whom the sentences before a place are about and of whom a pronoun may be said, the nearest first."""
        return [name for _, name, person in self._back(at) if person and self._gender(name) in (None, word)]

    def _pronoun(self, word: str, at: int) -> str | None:
        back = self._back(at)
        if word in ("they", "it"):
            return self._several(word, at, back)
        fitting = self._fitting(word, at)
        if back and back[0][1] in fitting and " " not in back[0][1]:
            return self._teller_of(back[0][1], fitting, at)
        if role := self._nearer_role(word, at, back):
            return role
        sure = next((name for name in fitting if name in self._sure), None)
        name = sure or next(iter(fitting), None) or self._only(word, at)
        name = self._teller_of(name, fitting, at) if name else None
        if name is None or self._gender(name):
            return name
        # "My mother laughed. She said": nobody of whom it is not known that she is a woman.
        since = next((place for place, each, _ in back if each == name), at)
        # Kin of whom an earlier paragraph told are not meant any more.
        line = self._masked.rfind("\n", 0, max(0, self._masked.rfind("\n", 0, at) - 1))
        if not kin_of(word, self._masked[max(since, at - 2 * LONGEST, line) : at]):
            return name
        named = (each for place, each in reversed(self._before(at)) if place >= since)
        return next((each for each in named if self._genders.get(each) == word), None)

    def _teller_of(self, name: str, fitting: list[str], at: int) -> str:
        """He said that Mr Hale sold it. Hale left. “…,” he said: whoever told of Hale, who has said nothing himself."""
        said = {each for _, each in self._said[: bisect_left(self._said, (at, ""))]}
        other = next((each for each in fitting if each != name and each in said), None)
        last = name.rpartition(" ")[2]
        first = self._masked.find(last)
        if name in said or other is None or self._masked.count(last, 0, at) > FEW_TIMES:
            return name
        before = self._masked[self._page.sentence_of(first).start : first]
        cue = next((cue for cue in cues(before) if cue.form == "finite"), None)
        subject = main(before) if cue else None
        tells = subject and (subject.kind == "pronoun" or self.full(subject.words, first) == other)
        return other if tells and subject and subject.words not in ("they", "it") else name

    def _nearer_role(self, word: str, at: int, back: list[tuple[int, str, bool]]) -> str | None:
        """Somebody without a name of whom a sentence was about since a person was named."""
        until = bisect_left(self._roles, at, key=lambda each: each[0])
        place, role = self._roles[until - 1] if until else (-1, "")
        named = next((where for where, _, person in back if person), -1)
        if place <= named or not is_somebody(role) or kin_of(_OTHER[word], role):
            return None
        name = self._role(role, place)
        return name if self.fits(name, word) or not self.is_person(name) else None

    def another(self, word: str, at: int, than: str) -> str | None:
        """Who a pronoun means where it cannot be the one who just spoke: “…?” Hale asked, to which she replied: “…”"""
        fitting = (
            name for _, name, person in self._back(at) if person and self._gender(name) in (None, word)
        )
        return next((name for name in fitting if name != than), None)

    def _several(self, word: str, at: int, back: list[tuple[int, str, bool]]) -> str | None:
        until = bisect_left(self._roles, at, key=lambda each: each[0])
        role = self._roles[until - 1] if until else None
        told = (each for each in back if not each[2] and not (word == "it" and each[1] in CROWDS))
        body = next(((place, name) for place, name, _ in told), None)
        fits = role and (
            is_several(role[1])
            if word == "they"
            else is_writing(role[1]) or (is_body(role[1]) and at - role[0] < LONGEST)
        )
        # A source laughed. They said: “…”
        alone = role and word == "they" and ONE.match(role[1]) and is_somebody(role[1])
        if (
            role
            and alone
            and at - role[0] < LONGEST
            and role[0] > max((place for place, *_ in back), default=-1)
        ):
            return role[1]
        if role and fits and (body is None or role[0] > body[0]):
            return role[1]
        return body[1] if body else None

    def _only(self, word: str, at: int) -> str | None:
        """The only person named so far whom a pronoun fits: of two, it may be either."""
        before = {name for _, name in self._before(at)}
        fitting = [name for name in before if self._gender(name) in (None, word)]
        return fitting[0] if len(fitting) == 1 else None

    def is_borne(self, outlet: str) -> bool:
        """Whether a name like an outlet's is somebody's: Tom Press."""
        given = re.compile(rf"\b([A-Z][a-z]+) (?:[A-Z]\. )?{re.escape(outlet)}\b")
        return bool(gender(outlet) or any(gender(found[0]) for found in given.finditer(self._masked)))

    def is_meant(self, word: str, role: str) -> bool:
        """Whether "it" or "they" may be said of a role."""
        return (word == "they" and is_several(role)) or (word == "it" and (is_writing(role) or is_body(role)))

    def fits(self, name: str, word: str) -> bool:
        """Whether "he" or "she" may be said of a name."""
        return word not in ("he", "she") or (self.is_person(name) and self._gender(name) in (None, word))

    def _gender(self, name: str) -> str | None:
        """Whether "he" or "she" is said of a name: by its title, by the given name, or by the text's own pronouns."""
        known = self._people.find(name)
        whole = known.name("en") if known else name
        return self._genders.get(name) or gender(whole) or self._genders.get(name.rpartition(" ")[2])

    def _role(self, words: str, at: int) -> str:
        office = ANAPHOR.fullmatch(words)
        if (
            office
            and not TOLD_APART.match(words)
            and (name := self._by_office(words, office["noun"].lower(), at))
        ):
            return name
        if aged := AGED.fullmatch(words):
            return self._told_apart(aged.lastgroup, at) or words
        if BODY_NOUN.fullmatch(words):
            told_of = next((name for _, name, _ in self._back(at) if name in self._bodies), None)
            return told_of or body_of(self._masked, words.rpartition(" ")[2].lower(), at) or words
        owned = re.match(r"(his|her)\s+(?=\w)", words, re.IGNORECASE)
        owner = self._pronoun({"his": "he", "her": "she"}[owned[1].lower()], at) if owned else None
        if owned and (kin := self._kin(words.lower())):
            return kin
        if owned and owner and is_own_writing(words):
            return owner
        return f"{owner}’s {words[owned.end() :]}" if owned and owner else words

    def _by_office(self, words: str, noun: str, at: int) -> str | None:
        """Who holds an office of which a text tells, or by which longer words it told of the same before."""
        held = re.compile(rf"\b(?:{noun}|{HELD_BY.get(noun, noun)})\b")
        holders = [
            name
            for _, name, person in self._back(at)
            if person and held.search(self._described.get(name, ""))
        ]
        named = (name for name in self._named_back(at) if held.search(self._described.get(name, "")))
        holders = of_them(words, noun, holders, self._described) or of_them(
            words, noun, [*named], self._described
        )
        # The Northport senator is none of two senators, unless one is told to be of Northport.
        proper = {each.lower() for each in _PROPER.findall(words)}
        if proper and len(set(holders)) > 1:
            holders = [name for name in holders if proper <= set(self._described[name].split())]
        # The Irish president is none of whom a text says that he is the Polish one.
        if nation := proper & DEMONYMS:
            told = {name: DEMONYMS & set(self._described[name].split()) for name in holders}
            holders = [name for name in holders if not told[name] or told[name] & nation]
        if holders and not (is_past := self._is_past(holders[0], noun, at)):
            return holders[0]
        if holders and is_past:
            near = self._without_office(words, noun, at)
            return near if near or noun in UNNAMED else holders[0]
        for _, role in self._roles_back(at):
            fits = re.search(rf"\b{noun}\b", role.lower()) and proper <= set(role.lower().split())
            if fits and role.lower() != words.lower() and is_ranked(role) == is_ranked(words):
                return role
        # Where a text tells of no minister, the minister is the deputy.
        deputies = [name for name in self._named_back(at) if held.search(self._described.get(name, ""))]
        if deputies and not is_ranked(words) and not is_held_by_name(noun, self._masked[:at]):
            return deputies[0]
        return self._without_office(words, noun, at) if noun not in UNNAMED else None

    def _told_apart(self, sex: str | None, at: int) -> str | None:
        """Whom the last sentence is about where another word calls them; nobody without a name who may be meant."""
        if sex and kin_of(sex, self._masked[max(0, at - 2 * LONGEST) : at]):
            return None
        name = next((name for _, name, person in self._back(at) if person), None)
        return name if name and (sex is None or self._gender(name) in (None, sex)) else None

    def _kin(self, words: str) -> str | None:
        """The one of whom a text says the same by name: his wife, Ann Reed."""
        told = [name for name, described in self._described.items() if f" {words}, " in f" {described} "]
        return told[0] if len(told) == 1 and self.is_person(told[0]) else None

    def _is_past(self, name: str, noun: str, at: int) -> bool:
        """Whether a text told of others since it told of somebody: far on, or of another officer."""
        told = next((place for place, each, _ in self._back(at) if each == name), -1)
        named = next((place for place, each in reversed(self._before(at)) if each == name), -1)
        last = told if told >= 0 else named
        another = re.compile(rf"(?:an?|another|one|the second)\b.*\b{noun}\b", re.IGNORECASE)
        since = (role for place, role in self._roles_back(at) if place > last)
        nearest = next((each for _, each, person in self._back(at) if person), name)
        return (nearest != name and at - last > FAR) or any(another.match(role) for role in since)

    def _without_office(self, words: str, noun: str, at: int) -> str | None:
        """The person told of right before, of whom a text says no office: “…,” the spokesman said."""
        place, name, person = next(iter(self._back(at)), (0, "", False))
        told = words.lower().startswith("the ") and not OWNED.search(words) and at - place < LONGEST
        is_other = noun not in FEATURES and OFFICE.search(self._described.get(name, ""))
        return name if told and person and self.is_person(name) and not is_other else None
