"""The subjects of a Korean sentence: whom its particles make speak."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from app.analysis.korean_matters import is_nobody
from app.analysis.korean_names import Naming, naming_at, span_of
from app.analysis.korean_shapes import (
    is_full_name,
    is_no_person,
    looks_like_name,
    stem_of,
    title_of,
    unbracketed,
)
from app.analysis.korean_words import (
    BODIES,
    COUNTRIES,
    CUTS,
    FIRMS,
    INTRODUCING,
    LATIN_NAME,
    MARKS,
    NAME_LENGTH,
    NO_SUBJECT,
    NO_SUBJECT_END,
    OPENERS,
    ORGANISATION,
    OUTLET,
    PARTICLED,
    PERSON,
    POINTING,
    PRONOUNS,
    SPEAKING,
    STOPS,
    SUBJECT,
    TERMS,
    TOKEN,
    TOPICS,
    UNNAMED,
    VERB_STEM,
)
from app.analysis.patterns import regex
from app.analysis.text import Span

#: Who signs an article rather than speaks in it.
WRITERS = frozenset(("기자", "특파원", "앵커"))
#: Behind a thing with 도, that somebody points it out: 뱃길도 새 희망으로 꼽으며.
_POINTED_OUT = regex(r" (?:[^\s■.]{1,10} ){0,3}[^\s■.]{1,10}로 (?:꼽|제시하|지목하|거론하|내세우|뽑)")
#: Whoever acts and is no thing that is pointed out: 국방부, 해경, 물결당, 미국.
_IS_A_BODY = regex(r"(?:[부청처원당국회군경측단]|정부|위원회|노조|연대|협회|대통령실)$")
#: Marks that open an entry of a list, or close the words of somebody else.
LEADING = frozenset('·■→▶◆◇○●▲△”"━—–-☞◎※▷□*')
#: What somebody is, before 인 and the name.
ROLES = frozenset(
    ("자문", "멤버", "일원", "회원", "창립자", "설립자", "소유주", "거주자", "책임자", "총괄", "출신", "팬")
)
#: What stands for a subject's particle: 김항구 특사 또한.
_ALSO = frozenset(("또한", "역시"))
#: Behind an outlet, others with it: 항구통신 등은.
_AND_OTHERS = frozenset(("등은", "등이", "등도"))
#: What subjects end in.
_SUBJECT_ENDS = frozenset("은는이가도서께")


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


def subjects(text: str, span: Span) -> list[Subject]:
    """The subjects in ``span``, a sentence whose quotations are masked, in order."""
    tokens = list(TOKEN.finditer(text, span.start, span.end))
    found = (_subject(tokens, at) for at in range(len(tokens)))
    return [each for each in found if each is not None]


def _subject(tokens: Sequence[re.Match[str]], at: int) -> Subject | None:
    token = tokens[at][0]
    if token in _ALSO and at:
        named = _introduced(tokens, at - 1, unbracketed(tokens[at - 1][0])) or naming_at(tokens, at - 1)
        return Subject(named, "도") if named and (named.title or _is_credible(named.name)) else None
    if token in _AND_OTHERS and at:
        return _with_others(tokens, at)
    particle = _particle(token, is_first=not at) if token[-1] in _SUBJECT_ENDS or token[-1] in MARKS else ""
    if not particle or _is_whole_name(tokens, at):
        return None
    if named := _introduced(tokens, at, unbracketed(token).strip(MARKS).removesuffix(particle)):
        return Subject(named, particle)
    naming = naming_at(tokens, at, particle)
    if naming is None or _is_no_subject(tokens, at, naming, particle):
        return None
    is_sure = bool(naming.title) or _is_credible(naming.name)
    is_sure = is_sure or (not PARTICLED.search(naming.name) and _leads(tokens, at))
    is_sure = is_sure or (len(naming.name) > 1 and _is_side(token, particle))
    is_sure = is_sure or (at > 0 and BODIES.search(tokens[at - 1][0]) is not None)
    return Subject(naming, particle, is_sure and not (particle == "도" and naming.name.isascii()))


def _is_side(token: str, particle: str) -> bool:
    """Whether a word makes speak whoever is before it, however named: 마루나 측은."""
    return particle.startswith("측") or unbracketed(token).strip(MARKS) in ("측은", "측이", "측도")


def _with_others(tokens: Sequence[re.Match[str]], at: int) -> Subject | None:
    """The outlet that a sentence names for several."""
    named = naming_at(tokens, at - 1, "")
    is_told = at > 1 and BODIES.search(tokens[at - 2][0]) is not None
    is_outlet = named and (OUTLET.search(named.name) or is_told)
    return Subject(named, "는" if tokens[at][0][-1] == "은" else "가") if named and is_outlet else None


def _is_whole_name(tokens: Sequence[re.Match[str]], at: int) -> bool:
    """Whether what seems to be a particle ends the name of somebody with an office: 김항은 시장이."""
    following = stem_of(unbracketed(tokens[at + 1][0])) if at + 1 < len(tokens) else ""
    return bool(following) and title_of(following) == following and is_full_name(tokens[at][0])


def _is_no_subject(tokens: Sequence[re.Match[str]], at: int, naming: Naming, particle: str) -> bool:
    """Whether a word with a subject's particle is that of a clause within, a thing, or a verb."""
    if naming.title:
        return False
    if (
        particle == "도"
        and not is_full_name(naming.name)
        and not _IS_A_BODY.search(naming.name)
        and _POINTED_OUT.match(tokens[at].string, tokens[at].end())
    ):
        return True
    is_verb = naming.name.endswith(("다", "까")) or is_nobody(naming.name)
    return (
        (is_verb and not is_full_name(naming.name))
        or (particle in "이가" and _is_embedded(tokens, at))
        or _is_pointed_at(tokens, at, naming)
    )


def _is_pointed_at(tokens: Sequence[re.Match[str]], at: int, naming: Naming) -> bool:
    """Whether a word is a thing that was spoken of before: 이 자세가."""
    is_pointed = at > 0 and tokens[at - 1][0] in POINTING
    return is_pointed and not (naming.title or _is_credible(naming.name))


def _is_embedded(tokens: Sequence[re.Match[str]], at: int) -> bool:
    """Whether a subject is that of a clause which a noun carries: 구조가 같다는 주장."""
    return at + 1 < len(tokens) and tokens[at + 1][0].endswith(("다는", "라는", "자는", "냐는"))


def _particle(token: str, *, is_first: bool) -> str:
    """The particle by which a word is a subject; "" for none."""
    word = unbracketed(token).strip(MARKS)
    end = SUBJECT.search(word)
    if end is None or "■" in word or word in NO_SUBJECT or NO_SUBJECT_END.search(word) or token[-1] == ".":
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
    if _is_pointed_at(tokens, at, naming) or is_nobody(naming.name):
        return None
    first = at
    while first and re.fullmatch(r"[가-힣A-Za-z0-9&·]+", tokens[first - 1][0]) and at - first < NAME_LENGTH:
        first -= 1
    if first and not tokens[first - 1][0].endswith((",", ".")):
        return Subject(naming, particle)
    named = max(first, next((n for n in range(at) if tokens[n].end() == naming.span.end), at))
    words = [token[0] for token in tokens[first:named] if token[0] not in OPENERS]
    is_name = not any(CUTS.search(word) or STOPS.search(word) for word in words)
    whole = " ".join([*words, naming.name]) if is_name else naming.name
    return Subject(Naming(naming.span, whole), particle)


def named_before(text: str, span: Span) -> Naming | None:
    """Whoever the last words of ``span`` name without a particle, right before what is said: · 김항구 "…"."""
    tokens = list(TOKEN.finditer(text, span.start, span.end))
    word = tokens[-1][0] if tokens else ""
    naming = naming_at(tokens, len(tokens) - 1, "") if word and "■" not in word else None
    is_led = len(tokens) < 2 or tokens[-2][0][-1] in LEADING
    if naming is None or naming.is_bare or not (naming.title or (is_led and is_full_name(naming.name))):
        return None
    return (
        naming
        if naming.title not in UNNAMED | WRITERS and unbracketed(word).endswith(naming.title or naming.name)
        else None
    )


def heading_before(text: str, span: Span, knows: Callable[[str, str], bool]) -> Naming | None:
    """A body or whoever is known that stands alone before the words, as in a heading: ● 항구중공업 "…"."""
    tokens = [
        token for token in TOKEN.finditer(text, span.start, span.end) if not LEADING.issuperset(token[0])
    ]
    word = tokens[0][0] if len(tokens) == 1 else ""
    if not word or word in OPENERS or "■" in word:
        return None
    naming = naming_at(tokens, 0, "")
    is_body = word in COUNTRIES | FIRMS or ORGANISATION.search(word) or knows(word, word)
    return naming if naming and not naming.is_bare and is_body else None


def full_name_before(text: str, span: Span, known: Sequence[Naming]) -> Naming | None:
    """Whose foreign name, known from elsewhere, the last words of ``span`` are, without a particle."""
    tokens = list(TOKEN.finditer(text, span.start, span.end))
    if len(tokens) < len(("first", "last")):
        return None
    whole = f"{tokens[-2][0]} {unbracketed(tokens[-1][0])}"
    is_named = any(each.name == whole for each in known)
    return Naming(span_of(tokens, len(tokens) - 2, len(tokens) - 1), whole) if is_named else None


def _introduced(tokens: Sequence[re.Match[str]], at: int, name: str) -> Naming | None:
    """A name of any shape behind an office: 배우 김항구, 국무장관 마코 루비오; or one in Latin letters."""
    if LATIN_NAME.fullmatch(name):
        return _in_latin(tokens, at, name)
    is_verb = VERB_STEM.search(name) and (len(name) <= NAME_LENGTH or name[-1] in "하되있없않")
    if not re.fullmatch(r"[가-힣]{2,6}", name) or is_no_person(name) or is_verb:
        return None
    for first in range(at, max(at - 2, 0), -1):
        before = unbracketed(tokens[first - 1][0])
        before = before[:-1] if _is_role(before) else before  # 시장인 김항구
        if _is_national(tokens, first) and (first == at or tokens[first][0].endswith(("와", "과"))):
            return Naming(
                span_of(tokens, first, at), " ".join([*(token[0] for token in tokens[first:at]), name])
            )
        title = title_of(before)
        is_double = first < at
        is_kind = (
            is_double
            and (PERSON.search(before) or before in ROLES)
            and (not before.endswith("들") or (before == "아들" and not CUTS.search(tokens[first][0])))
        )  # 전직 외교관 항구 마루
        if title in INTRODUCING or is_kind or (title and (is_double or looks_like_name(name))):
            words = [*(unbracketed(token[0]) for token in tokens[first:at]), name]
            return Naming(span_of(tokens, first, at), " ".join(words), title or before)
        if _ends_name(before):
            return None
    return None


def _ends_name(word: str) -> bool:
    """Whether a word is none of a name's, and cuts off what stands before it."""
    if not re.fullmatch(r"[가-힣]{2,6}", word) or is_no_person(word) or STOPS.search(word):
        return True
    return bool(CUTS.search(word)) and is_no_person(word[:-1])


def _in_latin(tokens: Sequence[re.Match[str]], at: int, name: str) -> Naming | None:
    """A name of several words in Latin letters."""
    first = at
    while first and LATIN_NAME.fullmatch(tokens[first - 1][0]):
        first -= 1
    words = [*(token[0] for token in tokens[first:at]), name]
    return Naming(span_of(tokens, first, at), " ".join(words)) if len(words) > 1 else None


def _is_national(tokens: Sequence[re.Match[str]], first: int) -> bool:
    """Whether a name is told to be of somebody by the country, and what they are: 스위스인 마루, 스위스인 목격자 마루."""
    words = [unbracketed(token[0]) for token in tokens[max(0, first - 2) : first]]
    if words[1:] and PERSON.search(words[-1]) and not words[-1].endswith("들"):
        words.pop()
    return (
        bool(words)
        and words[-1].endswith("인")
        and words[-1][:-1] in COUNTRIES
        and len(words[-1]) > len("중인")
    )


def _is_role(word: str) -> bool:
    """Whether a word says what somebody is whose name follows: 시장인, 자문인."""
    role = word[:-1]
    return word.endswith("인") and bool(title_of(role) or PERSON.search(role) or role in ROLES)


def _is_credible(name: str) -> bool:
    """Whether a word without an office is of someone who can speak."""
    is_person = is_full_name(name) or name in PRONOUNS or name in COUNTRIES | FIRMS
    is_person = is_person or (name not in TERMS and any("A" <= char <= "Z" for char in name))
    speaking = (ORGANISATION, PERSON, OUTLET, SPEAKING)
    return is_person or any(each.search(name) for each in speaking)


def _leads(tokens: Sequence[re.Match[str]], at: int) -> bool:
    """Whether a word opens its sentence, but for a day or a word that ties it to the one before."""
    quoted = max((n for n in range(at) if "■" in tokens[n][0]), default=-1)
    before = tokens[quoted + 1 : at]
    return all(token[0].strip(MARKS) in OPENERS or token[0][0].isdigit() for token in before)
