"""How Korean reporting names people and bodies: a name, an office, and the particle of a subject."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from app.analysis.korean_words import (
    ABBREVIATED,
    ADNOMINALS,
    BETWEEN,
    COMMON,
    COUNTED,
    COUNTRIES,
    CUTS,
    DETERMINERS,
    FIRMS,
    FOREIGN_ENDS,
    GENERIC,
    GIVEN_FIRST,
    GIVEN_LAST,
    HANJA,
    INITIALS,
    INTRODUCING,
    LATIN_NAME,
    LONG_ENDS,
    LONG_NAME,
    MARKS,
    NAME_LENGTH,
    NO_NAME_END,
    NO_NAMES,
    NO_SUBJECT,
    NO_SUBJECT_END,
    OPENERS,
    ORDINALS,
    ORGANISATION,
    PERSON,
    PERSON_END,
    PRESIDENTS,
    PRONOUNS,
    RARE_SURNAMES,
    REACH,
    SIGNS,
    STOPS,
    SUBJECT,
    SURE_SURNAMES,
    SURNAMES,
    TERMS,
    THINGS,
    TITLES,
    TOKEN,
    TOPICS,
    UNNAMED,
    UNNAMED_WORDS,
    VERB_ENDS,
    VERB_STEM,
    WHICH,
)
from app.analysis.text import Span

_BRACKETS = re.compile(r"\([^()]*\)")
#: What offices end in, and subjects.
_TITLE_ENDS = frozenset(title[-1] for title in TITLES)
_SUBJECT_ENDS = frozenset("은는이가도서께")
#: What stands for a subject's particle: 김항구 특사 또한.
_ALSO = frozenset(("또한", "역시"))
#: Words of which it is remembered whether they are names or offices.
_REMEMBERED = 50_000


@dataclass(frozen=True, slots=True)
class Naming:
    """A person or body as a text names it. ``name`` may be a family name alone where there is a ``title``."""

    span: Span
    name: str
    title: str = ""

    @property
    def is_family(self) -> bool:
        """Whether only the family name and the office are given."""
        return bool(self.title) and len(self.name) == 1 and self.name != self.title

    @property
    def is_bare(self) -> bool:
        """Whether nothing but the office is given."""
        return bool(self.title) and self.name == self.title


@dataclass(frozen=True, slots=True)
class Subject:
    """A naming as the subject of its sentence, with its particle. ``is_sure`` where its form tells that it can speak."""

    naming: Naming
    particle: str
    is_sure: bool = True

    @property
    def is_topic(self) -> bool:
        """Whether it governs the whole sentence."""
        return self.particle in TOPICS


def looks_like_name(word: str) -> bool:
    """Whether a word has the shape of a Korean person's name."""
    is_short = 2 <= len(word) <= NAME_LENGTH and word[0] in SURNAMES
    return (is_short or LONG_NAME.match(word) is not None) and re.fullmatch(r"[가-힣]+", word) is not None


@lru_cache(_REMEMBERED)
def is_full_name(word: str) -> bool:
    """Whether a word is made of a family name and the letters of given names."""
    return (
        len(word) == NAME_LENGTH
        and (word[0] in SURNAMES or (word[0] in RARE_SURNAMES and not NO_NAME_END.search(word)))
        and word[1] in GIVEN_FIRST
        and word[2] in GIVEN_LAST
        and word not in NO_NAMES
        and word not in COUNTRIES
        and _title_of(word) is None
        and _title_of(word[:-1]) is None
    )


def namings(text: str, span: Span) -> Iterator[Naming]:
    """Everyone named with an office in ``span``, a sentence."""
    tokens = list(TOKEN.finditer(text, span.start, span.end))
    found = (naming_at(tokens, at) for at in range(len(tokens)) if _may_be_titled(tokens[at][0]))
    return (each for each in found if each is not None and each.title and not each.is_bare)


def _may_be_titled(word: str) -> bool:
    """Whether one of a word's last letters, before its particles, ends an office."""
    return "(" in word or not _TITLE_ENDS.isdisjoint(word[-4:])


def subjects(text: str, span: Span) -> list[Subject]:
    """The subjects in ``span``, a sentence whose quotations are masked, in order."""
    tokens = list(TOKEN.finditer(text, span.start, span.end))
    found = (_subject(tokens, at) for at in range(len(tokens)))
    return [each for each in found if each is not None]


def naming_at(tokens: Sequence[re.Match[str]], at: int, particle: str | None = None) -> Naming | None:
    """Who is named by the word at ``at`` and those before it. ``particle`` is what the word ends in, if it is known."""
    for each in range(at, max(-1, at - len("측쪽")), -1):
        word = _word(tokens[each][0]).removesuffix(particle or "")
        if word not in ("", "측", "쪽") or not each:
            return _read(tokens, each, word, is_stem=particle is not None)
        particle = None
    return None


def _word(token: str) -> str:
    word = unbracketed(token)
    return (word if word.isascii() else unicodedata.normalize("NFC", word)).strip(MARKS)


def _read(tokens: Sequence[re.Match[str]], at: int, word: str, *, is_stem: bool) -> Naming | None:
    if word in PRESIDENTS:
        return Naming(_span(tokens, at, at), *PRESIDENTS[word])
    if word[:1] in SIGNS and len(word) >= NAME_LENGTH and word not in ABBREVIATED:
        return _of_country(tokens, at, word)
    plain = word.translate(HANJA)
    stem = ABBREVIATED.get(word) or (plain if is_stem else _stem(plain))
    if is_full_name(stem):
        return Naming(_span(tokens, at, at), stem)
    title = _title_of(stem)
    if title is None:
        return _body(tokens, at, stem)
    glued = stem[: -len(title)]
    is_family = len(glued) == 1 and (glued in SURNAMES | RARE_SURNAMES or title == "씨")
    is_glued = is_family or is_full_name(glued)
    return Naming(_span(tokens, at, at), glued, title) if is_glued else _titled(tokens, at, stem)


def _of_country(tokens: Sequence[re.Match[str]], at: int, word: str) -> Naming | None:
    """A name or body with the sign of its country or side before it: 中외교부, 與김항구."""
    side, rest = ABBREVIATED[word[0]], word[1:]
    title = _title_of(rest)
    if ORGANISATION.search(rest) and not title:
        return Naming(_span(tokens, at, at), f"{side} {rest}")
    if title == rest:
        return Naming(_span(tokens, at, at), f"{side} {rest}", rest)
    return Naming(_span(tokens, at, at), rest.removesuffix(title or "") or rest, title or "")


def _subject(tokens: Sequence[re.Match[str]], at: int) -> Subject | None:
    token = tokens[at][0]
    if token in _ALSO and at:
        named = naming_at(tokens, at - 1)
        return Subject(named, "도") if named and (named.title or is_full_name(named.name)) else None
    particle = _particle(token, is_first=not at) if token[-1] in _SUBJECT_ENDS or token[-1] in MARKS else ""
    if not particle:
        return None
    if named := _introduced(tokens, at, unbracketed(token).strip(MARKS).removesuffix(particle)):
        return Subject(named, particle)
    naming = naming_at(tokens, at, particle)
    if naming is None or (naming.name.endswith(("다", "까")) and not is_full_name(naming.name)):
        return None
    is_sure = bool(naming.title) or _is_credible(naming.name) or _leads(tokens, at)
    return Subject(naming, particle, is_sure and not (particle == "도" and naming.name.isascii()))


def _particle(token: str, *, is_first: bool) -> str:
    """The particle by which a word is a subject; "" for none."""
    word = unbracketed(token).strip(MARKS)
    end = SUBJECT.search(word)
    if end is None or "■" in word or word in NO_SUBJECT or NO_SUBJECT_END.search(word):
        return ""
    is_alone = len(word) == len(end[0]) and (not word.startswith("측") or is_first)
    return "" if is_alone else end[0]


def subject_before(text: str, span: Span) -> Subject | None:
    """Whoever the last word of ``span`` makes a subject, right before what is said, however named."""
    tokens = list(TOKEN.finditer(text, span.start, span.end))
    if not tokens:
        return None
    at = len(tokens) - 1
    particle = _particle(tokens[at][0], is_first=not at)
    naming = naming_at(tokens, at, particle) if particle else None
    if naming is None or naming.title or _is_credible(naming.name) or naming.name.endswith(("다", "까")):
        return None
    first = at
    while first and re.fullmatch(r"[가-힣A-Za-z0-9&·]+", tokens[first - 1][0]) and at - first < NAME_LENGTH:
        first -= 1
    if first and not tokens[first - 1][0].endswith((",", ".")):
        return Subject(naming, particle)
    words = [token[0] for token in tokens[first:at] if token[0] not in OPENERS]
    is_name = not any(CUTS.search(word) or STOPS.search(word) for word in words)
    whole = " ".join([*words, naming.name]) if is_name else naming.name
    return Subject(Naming(naming.span, whole), particle)


def _introduced(tokens: Sequence[re.Match[str]], at: int, name: str) -> Naming | None:
    """A name of any shape behind an office: 배우 김항구, 국무장관 마코 루비오; or one in Latin letters."""
    if LATIN_NAME.fullmatch(name):
        first = at
        while first and LATIN_NAME.fullmatch(tokens[first - 1][0]):
            first -= 1
        words = [*(token[0] for token in tokens[first:at]), name]
        return Naming(_span(tokens, first, at), " ".join(words)) if len(words) > 1 else None
    if not re.fullmatch(r"[가-힣]{2,6}", name) or _is_no_person(name) or VERB_STEM.search(name):
        return None
    for first in range(at, max(at - 2, 0), -1):
        before = unbracketed(tokens[first - 1][0])
        title = _title_of(before)
        is_double = first < at
        if title in INTRODUCING or (title and (is_double or looks_like_name(name))):
            words = [*(unbracketed(token[0]) for token in tokens[first:at]), name]
            return Naming(_span(tokens, first, at), " ".join(words), title)
        if not re.fullmatch(r"[가-힣]{2,6}", before) or _is_no_person(before) or STOPS.search(before):
            return None
    return None


def _is_credible(name: str) -> bool:
    """Whether a word without an office is of someone who can speak."""
    is_person = is_full_name(name) or name in PRONOUNS or name in COUNTRIES
    is_person = is_person or (name not in TERMS and any("A" <= char <= "Z" for char in name))
    return is_person or bool(ORGANISATION.search(name) or PERSON.search(name))


def _leads(tokens: Sequence[re.Match[str]], at: int) -> bool:
    """Whether a word opens its sentence, but for a day or a word that ties it to the one before."""
    quoted = max((n for n in range(at) if "■" in tokens[n][0]), default=-1)
    before = tokens[quoted + 1 : at]
    return all(token[0].strip(MARKS) in OPENERS or token[0][0].isdigit() for token in before)


def _titled(tokens: Sequence[re.Match[str]], at: int, title: str) -> Naming:
    """The name that belongs to an office: before it, among the words that no ending cuts off."""
    left, near = _left(tokens, at)
    words = [unbracketed(tokens[each][0]).translate(HANJA).strip(MARKS) for each in left]
    if title in UNNAMED:
        return _unnamed(tokens, at, words[near:], title)
    named = [n for n, word in enumerate(words) if is_full_name(word) and not _is_institute(words, n)]
    if named:
        return Naming(_span(tokens, left[named[-1]], at), words[named[-1]], title)
    return _untold(tokens, at, title, left[near:], words[near:])


def _untold(
    tokens: Sequence[re.Match[str]], at: int, title: str, left: Sequence[int], words: Sequence[str]
) -> Naming:
    """The name before an office that has not the form of a whole Korean one: a family's, a foreign one, or none."""
    if words and (words[-1] in SURNAMES | RARE_SURNAMES or (title == "씨" and INITIALS.fullmatch(words[-1]))):
        return Naming(_span(tokens, left[-1], at), words[-1], title)
    if words and (glued := _glued_name(words[0])):
        return Naming(_span(tokens, left[0], at), glued, title)
    if title in GENERIC:
        return Naming(_span(tokens, at, at), " ".join([*words[-2:], title]), title)
    formerly = max((n for n, each in enumerate(left) if tokens[each + 1][0] in BETWEEN), default=None)
    foreign = _foreign(words if formerly is None else words[: formerly + 1])
    if foreign:
        name = foreign[0] if looks_like_name(foreign[0]) else " ".join(foreign)
        return Naming(_span(tokens, left[words.index(foreign[0])], at), name, title)
    body = f"{words[-1]} " if words and (ORGANISATION.search(words[-1]) or words[-1] in COUNTRIES) else ""
    return Naming(_span(tokens, at, at), body + title, title)


def _unnamed(tokens: Sequence[re.Match[str]], at: int, words: Sequence[str], title: str) -> Naming:
    """An unnamed person by what stands before: SN증권 관계자, 항구시 바다과 관계자."""
    first = len(words) - 1
    while first > 0 and len(words) - first < UNNAMED_WORDS and ORGANISATION.search(words[first - 1]):
        first -= 1
    name = " ".join([*words[max(first, 0) :], title])
    return Naming(_span(tokens, at, at), name, title)


def _is_institute(words: Sequence[str], at: int) -> bool:
    """Whether a word that is shaped like a name is rather the body of a person named before it."""
    return bool(ORGANISATION.search(words[at])) and any(is_full_name(word) for word in words[:at])


def _glued_name(word: str) -> str:
    """The name at the end of a word that a caption was run into: 항만청김항구."""
    is_run = len(word) > NAME_LENGTH + 2 and is_full_name(word[-NAME_LENGTH:])
    return word[-NAME_LENGTH:] if is_run and ORGANISATION.search(word[:-NAME_LENGTH]) else ""


def _foreign(words: Sequence[str]) -> list[str]:
    """The run of words that name no body, no country and no office."""
    found: list[str] = []
    for word in words:
        is_short = len(word) == 1 and word in DETERMINERS
        if (
            not is_short
            and (found or word[-1:] not in VERB_ENDS)
            and not _is_no_person(word)
            and re.fullmatch(r"[가-힣]+", word)
        ):
            found.append(word)
        elif found:
            break
    return found if len(found) <= NAME_LENGTH else []


@lru_cache(_REMEMBERED)
def _is_no_person(word: str) -> bool:
    if is_full_name(word):
        return False  # 원 ends given names as often as institutes
    is_common = ORGANISATION.search(word) or PERSON.search(word)
    is_common = is_common or (THINGS.search(word) and not looks_like_name(word))
    return (
        bool(is_common or NO_NAME_END.search(word))
        or word in COUNTRIES
        or _title_of(word) is not None
        or word in ADNOMINALS
        or word in FIRMS
    )


def _left(tokens: Sequence[re.Match[str]], at: int) -> tuple[list[int], int]:
    """The words before an office that may belong to it, and how many of these stand before one that may cut them
    off: 과 ends a department as well as the half of a pair, so that only a full name counts beyond it.
    """
    found: list[int] = []
    near = None
    for each in range(at - 1, max(-1, at - REACH - 1), -1):
        word = tokens[each][0]
        bare = unbracketed(word)
        if word in BETWEEN or not bare or COUNTED.fullmatch(bare):
            continue
        if word in OPENERS or not bare.strip(MARKS):
            break
        shown = bare.strip(MARKS)
        is_name = shown == bare and (len(bare) == 1 or is_full_name(bare))
        if "■" in word or any(char.isdigit() for char in bare) or (STOPS.search(bare) and not is_name):
            break
        if not is_name and _may_end(bare, tokens[each + 1][0], is_next=each + 1 == at):
            if _title_of(bare[:-1]):
                break
            near = len(found) if near is None else near
        found.append(each)
    found.reverse()
    return found, 0 if near is None else len(found) - near


def _may_end(word: str, following: str, *, is_next: bool) -> bool:
    """Whether a word seems to end with a particle: 항만청이, but not 마두로."""
    if not CUTS.search(word) or following in COUNTRIES:
        return False
    stem = word[:-1]
    is_foreign = word[-1] in FOREIGN_ENDS or (word[-1] == "에" and not is_next)
    return not is_foreign or _is_no_person(stem) or is_full_name(stem) or stem in ADNOMINALS


def _named_before(tokens: Sequence[re.Match[str]], at: int, office: str) -> Naming | None:
    """A person with an office that no list holds: 김항구 브랜드 담당자, 김 담당자."""
    left, near = _left(tokens, at)
    for each in reversed(left[-4:]):
        word = unbracketed(tokens[each][0]).translate(HANJA).strip(MARKS)
        if is_full_name(word) and not ORGANISATION.search(office):
            return Naming(_span(tokens, each, at), word, office)
    last = tokens[left[-1]][0] if left[near:] else ""
    return Naming(_span(tokens, left[-1], at), last, office) if last in SURE_SURNAMES else None


def unbracketed(word: str) -> str:
    """총통부(대통령실) is 총통부. The departments of universities and hospitals end like a particle: 산부인과."""
    bare = _BRACKETS.sub("", word) if "(" in word else word
    return (
        bare[:-1]
        if len(bare) > NAME_LENGTH and bare.endswith(("학과", "내과", "외과", "인과", "공학과"))
        else bare
    )


def _body(tokens: Sequence[re.Match[str]], at: int, stem: str) -> Naming | None:
    """A body, a person without an office, or a pronoun."""
    if not stem or any(char.isdigit() for char in stem):
        return None
    if len(stem) > 1 and PERSON_END.search(stem) and (named := _named_before(tokens, at, stem)):
        return named
    if COMMON.search(stem):
        return None
    before = tokens[at - 1][0] if at else ""
    if ORGANISATION.search(stem) and (before in COUNTRIES or before in ORDINALS):
        return Naming(_span(tokens, at - 1, at), f"{before} {stem}")
    if PERSON.search(stem) and before in WHICH:
        return Naming(_span(tokens, at - 1, at), f"{before} {stem}")
    return Naming(_span(tokens, at, at), stem)


def _stem(word: str) -> str:
    for end in LONG_ENDS:
        if word.endswith(end) and len(word) > len(end):
            return word[: -len(end)]
    if is_full_name(word):
        return word
    is_particle = len(word) > 1 and word[-1] in "은는이가도의을를와과에" and _title_of(word) is None
    return word[:-1] if is_particle else word


@lru_cache(_REMEMBERED)
def _title_of(stem: str) -> str | None:
    starts = (stem[at:] for at in range(len(stem)))
    return next((end for end in starts if end in TITLES), None)


def _span(tokens: Sequence[re.Match[str]], first: int, last: int) -> Span:
    return Span(tokens[first].start(), tokens[last].end())
