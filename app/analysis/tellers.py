"""Whether two accounts surely give words to two: who is named more fully, or by an office, is nobody else."""

from __future__ import annotations

import re
from dataclasses import dataclass
from difflib import SequenceMatcher
from unicodedata import normalize

from rapidfuzz.fuzz import ratio

from app.analysis.english_titles import TITLES as ENGLISH_TITLES
from app.analysis.korean_shapes import is_full_name, is_no_person, looks_like_name
from app.analysis.korean_words import NAME_LENGTH, ORGANISATION, PERSON, TITLES
from app.analysis.patterns import regex
from app.analysis.people import People, Speaker
from app.analysis.places import Found, every_name
from app.analysis.sameness import is_nameless, is_unnamed, may_be_one
from app.analysis.spellings import by_sound

#: From so many letters on, in a foreign name in Hangul of fewer, two words of a name are one that is spelled or typed otherwise, if so much of a hundred of
#: their single letters is the same: in 160 pairs of accounts those of one person were at 84 and more, those of two at 60
#: and less. Korean names of three syllables that differ in one are two people's.
SPELLED_ALIKE, LONG_ENOUGH, LONG_FOREIGN = 78, 4, 3
#: Letters in a row that two names of bodies share if one of them is the other, called otherwise.
SHARED_LETTERS = 2
#: Korean family names in Latin letters, by one spelling of each.
_FAMILIES = {
    spelled: line.split()[0]
    for line in (
        "kim gim", "lee yi rhee ri i", "park bak pak", "choi choe", "jung jeong chung", "cho jo", "kang gang", "yoon yun",
        "jang chang", "lim im rim", "han", "oh o", "seo suh", "shin sin", "kwon gwon", "hwang", "ahn an", "song", "ryu yoo yu",
        "hong", "jeon chun jun", "ko go koh", "moon mun", "yang", "son sohn", "bae pae", "baek paik baik", "heo hur huh", "nam",
        "sim shim", "roh noh no ro", "ha", "kwak gwak", "sung seong", "cha", "joo ju chu", "woo wu u", "koo gu ku", "min", "jin",
        "na ra", "ji jee chi", "eom um", "chae", "won weon", "cheon", "bang pang", "gong kong", "hyun hyeon", "ham", "byun byeon",
        "yeom yum", "do", "wi", "pyo", "ban", "wang",
    )
    for spelled in line.split()
}  # fmt: skip
#: In this order: what one Korean sound is written by, of the finals and the initials alike.
_SOUNDS = (
    ("woo", "u"), ("wu", "u"), ("yeo", "yu"), ("eo", "u"), ("oo", "u"), ("ou", "u"), ("ee", "i"), ("oi", "oe"), ("sh", "s"), ("ch", "j"),
    ("k", "g"), ("c", "g"), ("p", "b"), ("t", "d"), ("r", "l"),
)  # fmt: skip
#: The body that speaks for all of a state's.
GOVERNMENT = "government"
_HANGUL = regex(r"[가-힣]")
#: Offices that stand behind a family name; of one letter only the address.
_OFFICES = frozenset(title for title in TITLES if len(title) > 1) | {"씨"}
_PARTICLE = regex(r"(?:은|는|이|가|도|의|을|를|에게|께서?|과|와)$")
#: Words of names that any sentence may begin with.
_SMALL_WORDS = frozenset(
    (
        "He",
        "In",
        "An",
        "So",
        "No",
        "Do",
        "The",
        "Of",
        "And",
        "May",
        "Will",
        "Her",
        "His",
        "Us",
        "It",
        "On",
        "At",
    )
)
#: What a body has, and by which it is no other body.
_OF_A_BODY = regex(
    r"^(?:대변인실|비서실|공보실|홍보실|사무처|사무국|본부|본사|위원회|특위|특별위원회|비대위|비상대책위원회|지도부|집행부|재판부|수사팀|수사본부|연구팀|연구진|노조|노동조합|지부|지회|의회)$"
)
#: Ends of what no person is called in English.
ENGLISH_BODY = regex(
    r"\b(?:administration|agency|air(?:lines|ways)|army|association|authority|bank|board|bureau|cabinet|cent(?:er|re)|church|club|coalition"
    r"|commission|committee|company|congress|corp(?:oration|s)?|council|court|department|electronics|embassy|federation|foundation"
    r"|fund|government|group|holdings|hospital|house|inc|industries|institute|laborator(?:y|ie)|ltd|media|ministry|motors|movement|museum|navy|network|office|organi[sz]ation|palace"
    r"|parliament|party|plc|police|post|press|school|senate|service|society|statement|systems|team|technolog(?:y|ie)|times|treasury|union|university|watchdog)s?\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Teller:
    """Whom an account gives words to, in which language, the words, and the sentence in which it does, without what is
    quoted in it.
    """

    speaker: Speaker
    lang: str
    sentence: str
    words: str = ""

    def is_named(self, people: People) -> bool:
        """Whether the sentence names the speaker, and nobody had to be found further up: in any language that the tables
        have, by a part of the name, or a Korean by family name and office.
        """
        return _names(self.sentence, self, people)

    def is_named_in_full(self) -> bool:
        """Whether the sentence has the name, and not only a family name with an office, which two may have."""
        return self.speaker.name in self.sentence

    def is_told_by(self, other: Teller, people: People) -> bool:
        """Whether the words that another is given name this speaker: then these are told in them."""
        return bool(other.words) and _names(other.words, self, people)


def surely_two(one: Teller, other: Teller, people: People) -> bool:
    """Whether two accounts cannot mean one speaker: two people by their names, two bodies of which neither is a part of
    the other, or a person and a body of another state that neither the tables nor the account's sentence give that person.
    Nothing is sure of a speaker whom the sentence itself does not name, nor of one whose words are told in the other's.

    Somebody without a name may be anybody; a body speaks by its people, and its people are called by its name. In 1,000
    comparisons of the press that pages offer, drawn with three fixed seeds, these rules left seven attributions, two of
    them by reading of two speakers; without asking for names in the sentence 300 of these showed 14, two of two speakers.
    """
    if not _are_both_named(one, other, people):
        return False
    if may_be_one(one.speaker.slug, other.speaker.slug) or _is_part(one.speaker.name, other.speaker.name):
        return False
    if all(people.of_slug(each.speaker.slug) for each in (one, other)):
        return True
    mine, theirs = _is_person(one, people), _is_person(other, people)
    if mine and theirs:
        is_one_script = _script(one.speaker.name) == _script(other.speaker.name)
        return is_one_script and not _spelled_alike(one.speaker.name, other.speaker.name)
    if mine or theirs:
        person, body = (one, other) if mine else (other, one)
        return _is_of_another_state(person, body, people)
    return _are_two_bodies(one, other, people)


def _script(name: str) -> str:
    """Which letters a name is written in, as far as two of one name differ by them."""
    return "hangul" if _HANGUL.search(name) else "latin" if name[:1] < "\u2e80" else "other"


def _are_both_named(one: Teller, other: Teller, people: People) -> bool:
    """Whether each is named beside the words, and not one alone in full where the other speaks, or in the words that the other is
    given: one who tells another’s words, or to whom they are told, is no second speaker of them. Where each is, each told it
    the other.
    """
    if (one.speaker.name in other.sentence) != (other.speaker.name in one.sentence):
        return False
    is_told = one.is_told_by(other, people) or other.is_told_by(one, people)
    return one.is_named(people) and other.is_named(people) and not is_told and not _may_be_kin(one, other)


def _may_be_kin(one: Teller, other: Teller) -> bool:
    """Whether two Koreans of one family name may be one: where either sentence has only that, 이 후보."""
    mine, theirs = one.speaker.name, other.speaker.name
    is_family = bool(_HANGUL.match(mine)) and mine[0] == theirs[0] and " " not in mine + theirs
    return is_family and not (one.is_named_in_full() and other.is_named_in_full())


def _names(text: str, teller: Teller, people: People) -> bool:
    """Whether a text has a part of a speaker's name, in letters of any language."""
    speaker = teller.speaker
    known = people.of_slug(speaker.slug)
    found = None if known else people.places.find(speaker.name, teller.lang)
    of = known or (found and (found.body or found.place))
    names = {speaker.name, *(every_name(of) if of else ())}
    words = {word for name in names for word in re.findall(r"[^\W_]+", name)} - _SMALL_WORDS
    written = frozenset(re.findall(r"[^\W_]+", text))
    is_there = any(
        word in written and word[0].isupper() if word.isascii() else len(word) > 1 and word in text
        for word in words
        if len(word) > 1
    )
    return is_there or any(_has_office(text, name) for name in names)


def _has_office(text: str, name: str) -> bool:
    """Whether a text has a Korean family name before an office: 위 실장, 여 전 사령관."""
    if not is_full_name(name) and not (len(name) == NAME_LENGTH and _HANGUL.search(name)):
        return False
    called = re.findall(rf"(?<![가-힣]){name[0]} ((?:[가-힣]+ )?[가-힣]+)", text)
    behind = (_PARTICLE.sub("", word) for words in called for word in words.split())
    return any(word.endswith(title) for word in behind for title in _OFFICES)


def _is_part(one: str, other: str) -> bool:
    """Whether the words of one name are among those of the other: addresses of foreign names are by their sound."""
    mine, theirs = set(one.casefold().split()), set(other.casefold().split())
    return mine <= theirs or theirs <= mine


def _is_person(each: Teller, people: People) -> bool:
    """Whether a name is surely a person's."""
    name = each.speaker.name
    if people.of_slug(each.speaker.slug):
        return True
    if is_unnamed(each.speaker.slug) or is_nameless(each.speaker.slug):
        return False
    if _is_in_office(each):
        return True
    if _HANGUL.search(name):
        words = name.split()
        is_foreign = len(words) > 1 and by_sound(name) is not None
        return is_foreign or any(_is_korean(word) for word in words)
    if ENGLISH_BODY.search(name) or people.places.find(name, each.lang):
        return False
    words = re.findall(r"[^\W\d_][\w.'’-]*", name)
    return len([word for word in words if word[0].isupper()]) > 1


def _is_in_office(each: Teller) -> bool:
    """Whether one word is a person's name because its sentence gives it an office: Commissioner Lindqvist, 린드크비스트 집행위원."""
    name = each.speaker.name
    if " " in name:
        return False
    if not _HANGUL.search(name):
        return bool(re.search(rf"{ENGLISH_TITLES} {re.escape(name)}\b", each.sentence))
    called = re.findall(rf"(?<![가-힣]){re.escape(name)} ((?:[A-Za-z가-힣]+ ){{0,3}}[가-힣]+)", each.sentence)
    behind = [_PARTICLE.sub("", word) for words in called for word in words.split()]
    return len(name) > NAME_LENGTH and any(word.endswith(title) for word in behind for title in _OFFICES)


def _is_korean(word: str) -> bool:
    is_shaped = len(word) == NAME_LENGTH and looks_like_name(word) and not is_no_person(word)
    return is_full_name(word) or is_shaped


def _spelled_alike(one: str, other: str) -> bool:
    """Whether two names may be one, spelled or typed otherwise, word by word; Korean ones in Latin letters by their sound."""
    mine, theirs = _romanised(one), _romanised(other)
    if mine and theirs:
        return mine == theirs
    words = [re.findall(r"\w+", name.casefold()) for name in (one, other)]
    is_foreign = len(words[0]) > 1 and bool(_HANGUL.match(one))
    least = LONG_FOREIGN if is_foreign else LONG_ENOUGH
    if len(words[0]) != len(words[1]):
        return False
    return all(_is_one_word(mine, theirs, least) for mine, theirs in zip(*words, strict=True))


def _is_one_word(one: str, other: str, least: int = LONG_ENOUGH) -> bool:
    alike = ratio(normalize("NFD", one), normalize("NFD", other))
    return one == other or (min(len(one), len(other)) >= least and alike >= SPELLED_ALIKE)


def _romanised(name: str) -> tuple[str, ...]:
    """The syllables of a Korean name in Latin letters, as they sound, the family name first; () of another name."""
    syllables = re.findall(r"[a-z]+", name.casefold())
    if syllables and syllables[0] not in _FAMILIES and syllables[-1] in _FAMILIES:
        syllables = [syllables[-1], *syllables[:-1]]
    if not (name.isascii() and len(syllables) in (2, 3) and syllables[0] in _FAMILIES):
        return ()
    return (_FAMILIES[syllables[0]], _sound("".join(syllables[1:])))


def _sound(syllables: str) -> str:
    """Letters of which several write one sound, by one: Suk-yeol and Seok-yeol."""
    for written, sound in _SOUNDS:
        syllables = syllables.replace(written, sound)
    return syllables


def _is_of_another_state(person: Teller, body: Teller, people: People) -> bool:
    found = people.places.find(body.speaker.name, body.lang)
    if found is None or found.place is None or found.unsaid or body.lang in found.place.home:
        return False
    known = people.of_slug(person.speaker.slug)
    if known and known.roles:
        return all(role.of != found.place.slug for role in known.roles)
    called = (*every_name(found.place), *found.place.adjectives, *found.place.capital, *found.place.short)
    return not any(name in person.sentence for name in called)


def _are_two_bodies(one: Teller, other: Teller, people: People) -> bool:
    mine, theirs = (people.places.find(each.speaker.name, each.lang) for each in (one, other))
    if mine and theirs:
        return _are_two_of_states(mine, theirs)
    if not all(_is_body(each) for each in (one, other)):
        return False
    is_hangul = any(_HANGUL.search(each.speaker.name) for each in (one, other))
    # A committee is its party's, a union its works': in Korean only two of a kind are surely two.
    is_of_kinds = is_hangul and one.speaker.name[-1] != other.speaker.name[-1]
    return not is_of_kinds and not _share_letters(one.speaker, other.speaker)


def _are_two_of_states(mine: Found, theirs: Found) -> bool:
    """Bodies of two states, or two of one; the state itself, its government and who is unnamed are any of its bodies."""
    if mine.place != theirs.place:
        return not mine.unsaid and not theirs.unsaid and bool(mine.place and theirs.place)
    bodies = {each.body.slug for each in (mine, theirs) if each.body and each.body.slug != GOVERNMENT}
    return len(bodies) > 1


def _is_body(each: Teller) -> bool:
    slug, name = each.speaker.slug, each.speaker.name
    if is_unnamed(slug) or is_nameless(slug) or _OF_A_BODY.match(name):
        return False
    if _HANGUL.search(name):
        last = name.split()[-1]
        return bool(ORGANISATION.search(last)) and not PERSON.search(last) and is_no_person(last)
    return ENGLISH_BODY.search(name) is not None


def _share_letters(one: Speaker, other: Speaker) -> bool:
    """Whether two names have a word in common, or as many letters in a row of a script that writes syllables; or one
    is made of the other's first letters.
    """
    mine, theirs = (ENGLISH_BODY.sub(" ", each.name) for each in (one, other))
    if not (_HANGUL.search(mine) and _HANGUL.search(theirs)):
        words = [set(re.findall(r"\w{3,}", name.casefold())) - {"the", "and"} for name in (mine, theirs)]
        return bool(words[0] & words[1]) or _is_short_for(one.name, other.name)
    short, long = sorted(("".join(filter(str.isalnum, name)) for name in (mine, theirs)), key=len)
    longest = SequenceMatcher(None, short, long, autojunk=False).find_longest_match()
    return longest.size >= SHARED_LETTERS or set(short) <= set(long)


def _is_short_for(one: str, other: str) -> bool:
    short, long = sorted((one, other), key=len)
    initials = "".join(word[0] for word in re.findall(r"[A-Z]\w*", long))
    return "".join(filter(str.isupper, short)) in initials
