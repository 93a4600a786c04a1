"""How Korean reporting names people and bodies: a name, an office, and the particle of a subject."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from app.analysis.korean_foreign import foreign_run, named_in
from app.analysis.korean_seats import (
    GIVEN,
    is_bare_body,
    is_given,
    is_of_body,
    is_party_seat,
    is_place,
    unseated,
    without_place,
)
from app.analysis.korean_shapes import (
    glued_end,
    glued_name,
    is_common,
    is_full_name,
    is_no_person,
    is_several,
    looks_like_name,
    stem_of,
    title_of,
    unbracketed,
)
from app.analysis.korean_states import is_state
from app.analysis.korean_words import (
    ABBREVIATED,
    ABROAD,
    ADNOMINALS,
    ATTRIBUTIVE,
    BETWEEN,
    COUNTED,
    COUNTRIES,
    CUTS,
    FIRMS,
    FOREIGN_ENDS,
    GENERIC,
    GIVEN_ENDS,
    HANJA,
    INITIALS,
    MARKS,
    MINISTERS,
    NAME_LENGTH,
    NO_CALL,
    OPENERS,
    ORDINALS,
    ORGANISATION,
    OUTLET,
    PERSON,
    PERSON_END,
    PRESIDENTS,
    RARE_SURNAMES,
    REACH,
    SHAPED,
    SHOPS,
    SHORT,
    SIGNS,
    STOPS,
    SURE_SURNAMES,
    SURNAMES,
    THEIRS,
    TITLES,
    TOKEN,
    UNNAMED,
    UNNAMED_WORDS,
    WHICH,
)
from app.analysis.patterns import regex
from app.analysis.text import Span

_HANJA = frozenset(map(chr, HANJA))
#: What offices end in.
_TITLE_ENDS = frozenset(title[-1] for title in TITLES)
#: Parts of a hospital or a university, and what stands behind them before an office and is no name.
_DEPARTMENT = regex(
    r"(?:내과|외과|의학과|공학과|학과|안과|치과|피부과|신경과|정신과|소아과|청소년과|비뇨기과|부인과|학부|교실)$"
)
_NO_SHORT_NAMES = frozenset(("임상", "조교", "안과", "연구", "정원"))
_MONK = "스님"
_DIGITS = frozenset("0123456789")
#: What governs a place, by its kind alone.
_SEATS = frozenset("도시군구")
#: What may be glued to an office behind a whole name, and is no family name there: 김항구 남구청장.
_GLUED = frozenset("시도남소지원주구")
#: Bodies with a number in their name.
_NUMBERED = regex(
    r"(?!오[전후]|지난|최근|올해|매년|매월)[가-힣]{2,10}(?:119|112|\d{1,2})|[가-힣]{2,10}[A-Z]{1,3}\d{1,4}|[가-힣]{0,8}\d{1,4}인(?:위원회|회의|연대|모임)"
)
#: Letters of a foreign name's word; longer ones that end like a particle have it.
LONGEST_FOREIGN = 5
#: What is glued to the closing mark of speech, and could be a family name or a word.
BEHIND_SPEECH = frozenset(
    (
        "고",
        "며",
        "라",
        "라고",
        "라며",
        "이라고",
        "이라며",
        "면서",
        "라면서",
        "이라면서",
        "라는",
        "이라는",
        "는",
    )
)
_CLOSING = frozenset("”\"’'」』")
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


def namings(text: str, span: Span) -> Iterator[Naming]:
    """Everyone named with an office in ``span``, a sentence."""
    tokens = list(TOKEN.finditer(text, span.start, span.end))
    found = (naming_at(tokens, at) for at in range(len(tokens)) if _may_be_titled(tokens[at][0]))
    return (each for each in found if each is not None and each.title and not each.is_bare)


def _may_be_titled(word: str) -> bool:
    """Whether one of a word's last letters, before its particles, ends an office."""
    return "(" in word or not _TITLE_ENDS.isdisjoint(word[-4:])


def naming_at(tokens: Sequence[re.Match[str]], at: int, particle: str | None = None) -> Naming | None:
    """Who is named by the word at ``at`` and those before it. ``particle`` is what the word ends in, if it is known."""
    for each in range(at, max(-1, at - len("측쪽")), -1):
        word = _word(tokens[each][0]).removesuffix(particle or "")
        if each < at and word not in COUNTRIES and (word in SHAPED or word.endswith(("는", "한"))):
            return None  # 주장을 제기한 측
        last = _word(tokens[each][0]).rpartition("…")[2]
        if "…" in word and (tail := last if last in ABBREVIATED else word.rpartition("…")[2]):
            return _read(tokens[each : each + 1], 0, tail, is_stem=particle is not None)  # 의혹…노동장관
        if word not in ("", "측", "쪽") or not each:
            return _read(tokens, each, word, is_stem=particle is not None or each < at)
        particle = None
    return None


@lru_cache(_REMEMBERED)
def _word(token: str) -> str:
    word = unbracketed(token)
    return (word if word.isascii() else unicodedata.normalize("NFC", word)).strip(MARKS)


def _read(tokens: Sequence[re.Match[str]], at: int, word: str, *, is_stem: bool) -> Naming | None:
    if word in PRESIDENTS:
        return Naming(span_of(tokens, at, at), *PRESIDENTS[word])
    if word[:1] in SIGNS and len(word) >= NAME_LENGTH and word not in ABBREVIATED:
        return _of_country(tokens, at, word)
    plain = word if _HANJA.isdisjoint(word) else word.translate(HANJA)
    stem = ABBREVIATED.get(word) or (plain if is_stem else stem_of(plain))
    if is_full_name(stem):
        return Naming(span_of(tokens, at, at), stem)
    title = title_of(stem)
    if title is None or stem in NO_CALL:
        return _body(tokens, at, stem)
    glued = stem[: -len(title)]
    is_named = at > 0 and is_full_name(unbracketed(tokens[at - 1][0]))  # 김항구 서대문구청장, 나마루 남구청장
    is_family = (
        len(glued) == 1
        and not (is_named and glued in _GLUED)
        and title != "모델"
        and stem != "주지사"
        and (glued in SURNAMES | RARE_SURNAMES or title == "씨")
    )
    is_glued = is_family or (is_full_name(glued) and not is_named) or (title == "씨" and _is_called(glued))
    is_lettered = title != "씨" and glued.isascii() and INITIALS.fullmatch(glued) and glued != "LA"  # A과장
    if is_lettered or (title == _MONK and len(glued) == len("진우")):
        return Naming(span_of(tokens, at, at), stem, title)  # names of orders have no family name
    return Naming(span_of(tokens, at, at), glued, title) if is_glued else _titled(tokens, at, stem)


def _is_called(word: str) -> bool:
    """Whether 씨 calls somebody by what stands before it: 마루씨, but not 날씨."""
    return len(word) > 1 and f"{word}씨" not in NO_CALL and re.fullmatch(r"[가-힣]{2,4}", word) is not None


def _of_country(tokens: Sequence[re.Match[str]], at: int, word: str) -> Naming | None:
    """A name or body with the sign of its country or side before it: 中외교부, 與김항구."""
    side, rest = ABBREVIATED[word[0]], MINISTERS.get(word[1:], word[1:])
    title = title_of(rest)
    if ORGANISATION.search(rest) and not title:
        return Naming(span_of(tokens, at, at), f"{side} {rest}")
    if title == rest:
        return Naming(span_of(tokens, at, at), f"{side} {rest}", rest)
    return Naming(span_of(tokens, at, at), rest.removesuffix(title or "") or rest, title or "")


def _titled(tokens: Sequence[re.Match[str]], at: int, title: str) -> Naming:
    """The name that belongs to an office: before it, among the words that no ending cuts off."""
    left, near = _left(tokens, at)
    words = [unbracketed(tokens[each][0]).strip(MARKS).translate(HANJA) for each in left]
    if title in UNNAMED:
        return _unnamed(tokens, at, words[near:], title)
    named = [
        n
        for n, word in enumerate(words)
        if _is_named(word) and not (_is_institute(words, n) or is_given(words, n))
    ]
    if named and not THEIRS.isdisjoint(words[named[-1] + 1 :]):
        return Naming(span_of(tokens, at, at), f"{words[-1]} {title}", title)  # 김항구 지역구 구의원
    if named and named[-1] < len(words) - 1 and words[-1] in SURE_SURNAMES | {"이"}:
        named = []  # 김항구 감싼 이 대통령
    if named:
        return Naming(span_of(tokens, left[named[-1]], at), words[named[-1]], title)
    if words[near + 1 :] and _DEPARTMENT.search(tokens[left[-2]][0]) and _is_short_name(words[-1]):
        return Naming(span_of(tokens, left[-1], at), words[-1], title)  # 항구외과 손원 교수
    if is_of_body(words[near:]):
        return Naming(span_of(tokens, left[near], at), " ".join([*words[near:], title]), title)
    return _untold(tokens, at, title, left[near:], words[near:])


def _untold(
    tokens: Sequence[re.Match[str]], at: int, title: str, left: Sequence[int], words: Sequence[str]
) -> Naming:
    """The name before an office that has not the form of a whole Korean one: a family's, a foreign one, or none."""
    if words[2:] and words[-1] == "주" and not COUNTRIES.isdisjoint(words):
        left, words = left[:-2], words[:-2]  # 마루 나니 스위스 바다 주 총장
    is_apart = words[1:] and words[-1] in _SEATS and looks_like_name(words[-2])
    if is_apart or (words[1:] and (words[-1], title) == ("모", "씨")):
        return Naming(span_of(tokens, left[-2], at), words[-2], title)  # 안항 도 산업실장, 김 모 씨
    if words and (words[-1] in SURNAMES | RARE_SURNAMES or (title == "씨" and INITIALS.fullmatch(words[-1]))):
        return Naming(span_of(tokens, left[-1], at), words[-1], title)
    if run := next(((n, name) for n, word in enumerate(words) if (name := glued_name(word))), None):
        return Naming(span_of(tokens, left[run[0]], at), run[1], title)
    if words[2:] and is_state(words[-1], title, tokens[at]):
        left, words = left[:-1], words[:-1]
    if title in GENERIC and not any(len(word) > 1 and word in GIVEN for word in words):
        return Naming(span_of(tokens, at, at), " ".join([*words[-2:], title]), title)
    if is_bare_body(words):
        left, words = left[:-1], words[:-1]
    own = without_place(words, title)
    office = unseated(title)
    is_abroad = own < len(words) or office != title
    place, left, words = " ".join(words[own:]), left[:own], words[:own]
    formerly = max((n for n, each in enumerate(left) if tokens[each + 1][0] in BETWEEN), default=None)
    foreign = foreign_run(words if formerly is None else words[: formerly + 1])
    is_run_into = any(glued_end(word) for word in foreign)
    if len(foreign) > NAME_LENGTH and not is_run_into:  # 마루 나니 항구 바다 호텔 총지배인 opens a sentence
        foreign = foreign[:2] if left[words.index(foreign[0])] == 0 else []
    if foreign:
        behind = words[words.index(foreign[-1]) + 1 :][:1]
        first, name = named_in(foreign, is_abroad=is_abroad or not ABROAD.isdisjoint(behind))
        return Naming(span_of(tokens, left[words.index(first)], at), name, office)
    is_body = words and (
        ORGANISATION.search(words[-1]) or words[-1] in COUNTRIES | FIRMS or SHOPS.search(words[-1])
    )
    body = place or (words[-1] if is_body else "")
    return Naming(span_of(tokens, at, at), f"{body} {title}".lstrip(), title)


def _unnamed(tokens: Sequence[re.Match[str]], at: int, words: Sequence[str], title: str) -> Naming:
    """An unnamed person by what stands before: SN증권 관계자, 항구시 바다과 관계자."""
    first = len(words) - 1
    while first > 0 and len(words) - first < UNNAMED_WORDS and ORGANISATION.search(words[first - 1]):
        first -= 1
    name = " ".join([*words[max(first, 0) :], title])
    return Naming(span_of(tokens, at, at), name, title)


def _is_named(word: str) -> bool:
    return is_full_name(word) or is_several(word)  # 김항구·나마루 의원


def _is_short_name(word: str) -> bool:
    return len(word) == len("손원") and word[0] in SURE_SURNAMES and word not in _NO_SHORT_NAMES


def _is_institute(words: Sequence[str], at: int) -> bool:
    """Whether a word that is shaped like a name is rather the body of a person named before it."""
    return bool(ORGANISATION.search(words[at])) and any(is_full_name(word) for word in words[:at])


def _left(tokens: Sequence[re.Match[str]], at: int) -> tuple[list[int], int]:
    """The words before an office, and how many stand before one that may cut them off: only a full name counts there."""
    found: list[int] = []
    near = None
    for each in range(at - 1, max(-1, at - REACH - 1), -1):
        word = tokens[each][0]
        if (
            word in BEHIND_SPEECH
            and tokens[each].string[tokens[each].start() - 1 : tokens[each].start()] in _CLOSING
        ):
            break  # "…"고 대통령은: no family name
        bare = unbracketed(word)
        if word in BETWEEN or not bare or COUNTED.fullmatch(bare):
            continue
        if word in OPENERS or not bare.strip(MARKS) or "…" in bare.strip(MARKS):
            break
        shown = bare.strip(MARKS)
        is_seat = each + 1 == at and is_place(bare)  # 마루 린드 런던 시장
        is_given = len(bare) > 1 and bare in GIVEN  # 제인 린드 장관
        is_name = is_seat or is_given or (shown == bare and (len(bare) == 1 or is_full_name(bare)))
        if (
            "■" in word
            or (_has_digits(bare) and not bare[0].isascii() and not _NUMBERED.fullmatch(bare))
            or (bare[0].isdigit() and not (each and is_full_name(tokens[each - 1][0])))
            or (
                STOPS.search(bare)
                and not (is_name or bare in COUNTRIES or bare in GIVEN_ENDS or bare in SHORT)
                and not is_party_seat(tokens[max(0, each - 1)][0], bare, tokens[each + 1][0])
            )
        ):
            break
        if not is_name and _may_end(bare, tokens[each + 1][0], is_next=each + 1 == at):
            if title_of(bare[:-1]):
                break
            near = len(found) if near is None else near
        found.append(each)
    found.reverse()
    return found, 0 if near is None else len(found) - near


def _may_end(word: str, following: str, *, is_next: bool) -> bool:
    """Whether a word seems to end with a particle: 항만청이, but not 마두로."""
    if (
        not CUTS.search(word)
        or following in COUNTRIES
        or word in GIVEN_ENDS | ATTRIBUTIVE
        or word.endswith(("법인", "전자", "적십자"))
        or _DEPARTMENT.search(word)
    ):
        return False
    stem = word[:-1]
    is_foreign = (word[-1] in FOREIGN_ENDS and not _is_long(word)) or (word[-1] == "에" and not is_next)
    return not is_foreign or is_no_person(stem) or is_full_name(stem) or stem in ADNOMINALS


def _has_digits(word: str) -> bool:
    return not _DIGITS.isdisjoint(word)


def _is_long(word: str) -> bool:
    """Whether a word is longer than those of foreign names, so that 이 and 가 are its particle."""
    return len(word) > LONGEST_FOREIGN and word[-1] in "이가"


def _named_before(tokens: Sequence[re.Match[str]], at: int, office: str) -> Naming | None:
    """A person with an office that no list holds: 김항구 브랜드 담당자, 김 담당자."""
    left, near = _left(tokens, at)
    for each in reversed(left[-4:]):
        word = unbracketed(tokens[each][0]).translate(HANJA).strip(MARKS)
        if is_full_name(word) and not ORGANISATION.search(office):
            return Naming(span_of(tokens, each, at), word, office)
    last = tokens[left[-1]][0] if left[near:] else ""
    return Naming(span_of(tokens, left[-1], at), last, office) if last in SURE_SURNAMES else None


def _body(tokens: Sequence[re.Match[str]], at: int, stem: str) -> Naming | None:
    """A body, a person without an office, or a pronoun."""
    if not stem or (_has_digits(stem) and not _NUMBERED.fullmatch(stem)):
        return None
    if len(stem) > 1 and PERSON_END.search(stem) and (named := _named_before(tokens, at, stem)):
        return named
    before = tokens[at - 1][0] if at else ""
    is_branch = stem.endswith("지원") and before.endswith("지법")
    if is_common(stem) and not (is_branch or OUTLET.search(stem) or (stem == "인사" and before in WHICH)):
        return None
    if stem.isascii() and is_full_name(before):
        return Naming(span_of(tokens, at - 1, at), before, stem)  # 김항구 CTO
    is_whose = ORGANISATION.search(stem) and (before in COUNTRIES or before in ORDINALS)
    if is_branch or is_whose or (PERSON.search(stem) and before in WHICH):
        return Naming(span_of(tokens, at - 1, at), f"{before} {stem}")
    return Naming(span_of(tokens, at, at), stem)


def span_of(tokens: Sequence[re.Match[str]], first: int, last: int) -> Span:
    return Span(tokens[first].start(), tokens[last].end())
