"""How Korean reporting names people and bodies: a name, an office, and the particle of a subject."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from app.analysis.korean_words import (
    ADNOMINALS,
    BETWEEN,
    COMMON,
    COUNTRIES,
    CUTS,
    HANJA,
    LONG_ENDS,
    MARKS,
    NAME_LENGTH,
    NO_SUBJECT,
    NO_SUBJECT_END,
    OPENERS,
    ORGANISATION,
    PERSON_END,
    PRONOUNS,
    RARE_SURNAMES,
    REACH,
    SUBJECT,
    SURNAMES,
    TITLES,
    TOKEN,
    TOPICS,
    UNNAMED,
)
from app.analysis.text import Span


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


@dataclass(frozen=True, slots=True)
class Subject:
    """A naming as the subject of its sentence, with its particle."""

    naming: Naming
    particle: str

    @property
    def is_topic(self) -> bool:
        """Whether it governs the whole sentence."""
        return self.particle in TOPICS


def looks_like_name(word: str) -> bool:
    """Whether a word has the shape of a Korean person's name."""
    return 2 <= len(word) <= 4 and word[0] in SURNAMES and re.fullmatch(r"[가-힣]+", word) is not None


def namings(text: str, span: Span) -> Iterator[Naming]:
    """Everyone named with an office in ``span``, a sentence."""
    tokens = list(TOKEN.finditer(text, span.start, span.end))
    found = (naming_at(tokens, at) for at in range(len(tokens)))
    return (each for each in found if each is not None and each.title)


def subjects(text: str, span: Span) -> list[Subject]:
    """The subjects in ``span``, a sentence whose quotations are masked, in order."""
    tokens = list(TOKEN.finditer(text, span.start, span.end))
    found = (_subject(tokens, at) for at in range(len(tokens)))
    return [each for each in found if each is not None]


def naming_at(tokens: Sequence[re.Match[str]], at: int) -> Naming | None:
    """Who is named by the word at ``at`` and those before it."""
    stem = _stem(unicodedata.normalize("NFC", tokens[at][0]).translate(HANJA).strip(MARKS))
    if stem in ("측", "쪽") and at:
        return naming_at(tokens, at - 1)
    title = _title_of(stem)
    if title is None:
        return _body(tokens, at, stem)
    glued = stem[: -len(title)]
    if len(glued) == 1 or (len(glued) == NAME_LENGTH and looks_like_name(glued)):
        return Naming(_span(tokens, at, at), glued, title)
    return _titled(tokens, at, stem)


def _subject(tokens: Sequence[re.Match[str]], at: int) -> Subject | None:
    word = tokens[at][0].strip(MARKS)
    end = SUBJECT.search(word)
    if end is None or "■" in word or word in NO_SUBJECT or NO_SUBJECT_END.search(word):
        return None
    if len(word) == len(end[0]) and (not word.startswith("측") or not at):
        return None
    naming = naming_at(tokens, at)
    if naming is None or not (naming.title or _is_credible(naming.name) or _leads(tokens, at)):
        return None
    return Subject(naming, end[0])


def _is_credible(name: str) -> bool:
    """Whether a word without an office is of someone who can speak."""
    is_person = len(name) == NAME_LENGTH and looks_like_name(name)
    return is_person or name in PRONOUNS or name in COUNTRIES or bool(ORGANISATION.search(name))


def _leads(tokens: Sequence[re.Match[str]], at: int) -> bool:
    """Whether a word opens its sentence, but for a day or a word that ties it to the one before."""
    return all(token[0].strip(MARKS) in OPENERS or token[0][0].isdigit() for token in tokens[:at])


def _titled(tokens: Sequence[re.Match[str]], at: int, title: str) -> Naming:
    """The name that belongs to an office: before it, among the words that no ending cuts off."""
    left = _left(tokens, at)
    words = [_unbracketed(tokens[each][0].translate(HANJA)).strip(MARKS) for each in left]
    if title in UNNAMED:
        return Naming(_span(tokens, at, at), f"{words[-1]} {title}" if words else title, title)
    if words and len(words[-1]) == 1 and words[-1] in SURNAMES | RARE_SURNAMES:
        return Naming(_span(tokens, left[-1], at), words[-1], title)
    likely = [n for n, word in enumerate(words) if looks_like_name(word) and not _is_no_person(word)]
    if likely:
        first = min(likely, key=lambda n: (len(words[n]) != NAME_LENGTH, n))
        return Naming(_span(tokens, left[first], at), words[first], title)
    rare = [n for n, word in enumerate(words) if _is_rare_name(word)]
    if rare and all(_is_no_person(word) for word in words if not _is_rare_name(word)):
        return Naming(_span(tokens, left[rare[-1]], at), words[rare[-1]], title)
    foreign = _foreign(words)
    if foreign:
        return Naming(_span(tokens, left[words.index(foreign[0])], at), " ".join(foreign), title)
    body = f"{words[-1]} " if words and ORGANISATION.search(words[-1]) else ""
    return Naming(_span(tokens, at, at), body + title, title)


def _foreign(words: Sequence[str]) -> list[str]:
    """The run of words that name no body, no country and no office."""
    found: list[str] = []
    for word in words:
        if (found or len(word) > 1) and not _is_no_person(word) and re.fullmatch(r"[가-힣·]+", word):
            found.append(word)
        elif found:
            break
    return found


def _is_rare_name(word: str) -> bool:
    is_shaped = len(word) == NAME_LENGTH and re.fullmatch(r"[가-힣]+", word) is not None
    return is_shaped and word[0] in RARE_SURNAMES and not _is_no_person(word)


def _is_no_person(word: str) -> bool:
    if len(word) == NAME_LENGTH and looks_like_name(word) and word.endswith("원"):
        return False  # 원 ends given names as often as institutes
    return bool(ORGANISATION.search(word)) or word in COUNTRIES or word in TITLES or word in ADNOMINALS


def _left(tokens: Sequence[re.Match[str]], at: int) -> list[int]:
    found: list[int] = []
    for each in range(at - 1, max(-1, at - REACH - 1), -1):
        word = tokens[each][0]
        if word in BETWEEN:
            continue
        bare = _unbracketed(word).strip(MARKS)
        is_name = bare == word and (len(bare) == 1 or (len(bare) == NAME_LENGTH and looks_like_name(bare)))
        if (
            any(char.isdigit() for char in word)
            or (CUTS.search(_unbracketed(word)) and not is_name)
            or "■" in word
        ):
            break
        found.insert(0, each)
    return found


def _named_before(tokens: Sequence[re.Match[str]], at: int, office: str) -> Naming | None:
    """A person with an office that no list holds: 김항구 브랜드 담당자."""
    for each in reversed(_left(tokens, at)[-3:]):
        word = _unbracketed(tokens[each][0]).strip(MARKS)
        if len(word) == NAME_LENGTH and looks_like_name(word) and not _is_no_person(word):
            return Naming(_span(tokens, each, at), word, office)
    return None


def _unbracketed(word: str) -> str:
    """총통부(대통령실) is 총통부. The departments of universities and hospitals end like a particle: 산부인과."""
    bare = re.sub(r"\(.*?\)", "", word)
    return (
        bare[:-1]
        if len(bare) > NAME_LENGTH and bare.endswith(("학과", "내과", "외과", "인과", "공학과"))
        else bare
    )


def _body(tokens: Sequence[re.Match[str]], at: int, stem: str) -> Naming | None:
    """A body, a person without an office, or a pronoun."""
    if not stem or COMMON.search(stem) or any(char.isdigit() for char in stem):
        return None
    before = tokens[at - 1][0] if at else ""
    if PERSON_END.search(stem) and (named := _named_before(tokens, at, stem)):
        return named
    if ORGANISATION.search(stem) and before in COUNTRIES:
        return Naming(_span(tokens, at - 1, at), f"{before} {stem}")
    return Naming(_span(tokens, at, at), stem)


def _stem(word: str) -> str:
    for end in LONG_ENDS:
        if word.endswith(end) and len(word) > len(end):
            return word[: -len(end)]
    is_particle = len(word) > 1 and word[-1] in "은는이가도의을를와과에" and _title_of(word) is None
    return word[:-1] if is_particle else word


def _title_of(stem: str) -> str | None:
    starts = (stem[at:] for at in range(len(stem)))
    return next((end for end in starts if end in TITLES), None)


def _span(tokens: Sequence[re.Match[str]], first: int, last: int) -> Span:
    return Span(tokens[first].start(), tokens[last].end())
