"""What to call a statement: by the words that its passages share, the rarer ones first, or else by the names, figures and
days that they share, or else as one of them begins; never by words of our own.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import combinations

from app.analysis.aliases import Aliases
from app.analysis.common_units import WEIGHTS
from app.analysis.passages import Passage
from app.analysis.patterns import regex
from app.analysis.sameness import units
from app.analysis.searching import is_cjk
from app.analysis.text import Span

#: Words of a label.
MOST_WORDS = 6
#: In so large a part of a comparison's passages a word stands that it does not tell one statement from others: read on
#: ten pairs of press articles, of whose labels of one such word none told which statement it was.
COMMON = 0.2
#: Letters between two words of one phrase: “memorandum of understanding”, “2:20 p.m”.
LONGEST_GAP = 5
#: Rarer words beside which common ones are left out.
SURE = 3
#: Passages of a language from which on that can be said.
ENOUGH = 8
#: Words that say that something was said, as units: they label nothing.
_TELLING = frozenset(
    [
        "said",
        "told",
        "add",
        "added",
        "report",
        "announc",
        "stat",
        "according",
        "밝혔",
        "혔다",
        "말했",
        "했다",
        "전했",
        "고밝",
        "이날",
        "이번",
        "지난",
        "따르",
        "르면",
    ]
)
_WORD = regex(r"[0-9]+(?:[.,][0-9]+)+|[^\W_]+(?:[-'’.][^\W_]+)*")
#: The word right behind another, with what is written close to it, and right before it.
_NEXT = regex(r"(?:['’]s\b)?[%℃]?[^\W_]{0,8}[’'”\"]?\s?[^\W_]+|[%℃]")
_BEFORE = regex(r"(?P<word>[^\W_]{1,20})\s$")
#: What no phrase goes on over.
_PARTS = regex(r"[.!?;。！？；\n“”\"]")
#: What of a number stands before its last digits: 2:20, 1,200.
_NUMBER_BEFORE = regex(r"(?:\d{1,4}[:.,/])+$")
#: What only ends a sentence.
_VERB = regex(
    r"(?:[가-힣]다|\b(?:is|are|was|were|has|have|had|will|would|and|or|of|in|on|to|for|with|that))$"
)
#: Letters of a run without spaces that are looked at: words of Korean are shorter, and Chinese and Japanese have none.
LONGEST_RUN = 12
#: Characters of a beginning.
LONGEST_BEGINNING = 60
#: Ways to take one passage of each account that are kept from one account to the next, those that share most first.
MOST_CHOICES = 64
#: A name in Latin letters, as other scripts write it too: KT, TF.
_LATIN = regex(r"(?=.*[A-Z])[A-Za-z0-9][A-Za-z0-9.&-]+")
#: Words that no cut beginning ends with, for what they lead to is cut off.
_LEADING = frozenset((
    "a", "an", "the", "of", "in", "on", "to", "for", "with", "that", "and", "or", "by", "at", "from", "as", "but", "who", "which",
    "into", "over", "its", "his", "her", "their", "is", "are", "was", "were", "has", "have", "had", "will", "would", "be", "not",
))  # fmt: skip
#: Marks around quoted words, of which a beginning may have one without the other.
_QUOTED = str.maketrans(dict.fromkeys('"“”«»「」『』《》〈〉'))
#: What no beginning starts or ends with.
_MARKS = " '‘’.,;:…·-–—。、，"
#: What a word is written with and adds nothing to a label.
_ENDING = regex(
    r"['’]s$|(?:(?<=\d[가-힣])|(?<=\d[가-힣]{2})|(?<=\d[가-힣]{3}))(?:으로|에서|까지|부터|을|를|은|는|이|가|에|로)$"
)
#: What tells a day by itself: today and Thursday are called so in every account.
_DIGIT = regex(r"\d")


@dataclass(frozen=True, slots=True)
class Commonness:
    """In what part of a comparison's passages of a language a unit or a name stands."""

    shares: Mapping[tuple[str, Hashable], float] = field(default_factory=dict)

    def of(self, lang: str, found: Iterable[Hashable]) -> float:
        """The share of the rarest of several units."""
        return min((self.shares.get((lang, each), 0.0) for each in found), default=1.0)


@dataclass(frozen=True, slots=True)
class _Word:
    """A word as a passage writes it, and whether it tells one statement from others."""

    text: str
    start: int
    end: int
    share: float

    @property
    def is_bare(self) -> bool:
        """Whether it is a number without what it counts."""
        return not any(map(str.isalpha, self.text))

    @property
    def is_strong(self) -> bool:
        """Whether it tells one statement from others, beside which the rest are left out."""
        return self.share < COMMON and len(self.text) > 1 and not _VERB.search(self.text)


def commonness(found: Sequence[Passage]) -> Commonness:
    """How common every unit and name is among passages."""
    passages = Counter(each.lang for each in found)
    counts: Counter[tuple[str, Hashable]] = Counter()
    for each in found:
        named = [("name", slug) for slug in each.names]
        dated = {("date", day.value) for day in each.dates}
        counts.update((each.lang, unit) for unit in (*each.units, *named, *dated))
    return Commonness(
        {key: count / passages[key[0]] for key, count in counts.items() if passages[key[0]] >= ENOUGH}
    )


def label(members: Sequence[Passage], aliases: Aliases, common: Commonness) -> tuple[str, ...]:
    """The words that all passages of the language of most accounts have; if there is none, or none tells anything, the names,
    figures and days that all passages have, in English where they are in several languages. Where one sentence says what
    another account says in two, what one passage of each account has. Of many the rarer ones, in their order; one that
    is a bare number or in much of the accounts only beside others, or with the word next to it.

    Where all have nothing, what most accounts have; where no two have anything, how one passage begins: the shortest, in
    English if one is.
    """
    choices = (each for some in _fewer_and_fewer(members) for each in (some, *_one_of_each(some)))
    found = next((found for each in choices if (found := _shared(each, aliases, common))), ())
    return found or _beginning(min(members, key=lambda each: (each.lang != "en", len(each.text))))


def _fewer_and_fewer(members: Sequence[Passage]) -> Iterator[Sequence[Passage]]:
    """The passages of all accounts, then of one account less, those that share most words first, down to two."""
    accounts = list(dict.fromkeys(each.account for each in members))
    yield members
    for count in range(len(accounts) - 1, 1, -1):
        some = [[each for each in members if each.account in kept] for kept in combinations(accounts, count)]
        yield from sorted(some, key=lambda kept: -len(_units(kept)))


def _beginning(passage: Passage) -> tuple[str, ...]:
    """The first words of a passage, and an ellipsis where it goes on."""
    every = passage.text.translate(_QUOTED).split()
    kept = every[:MOST_WORDS]
    while len(kept) > 1 and len(" ".join(kept)) > LONGEST_BEGINNING:
        kept.pop()
    while 1 < len(kept) < len(every) and (kept[-1].casefold() in _LEADING or _ENDING.search(kept[-1])):
        kept.pop()
    whole, begun = (" ".join(words).strip(_MARKS) for words in (every, kept))
    if is_cjk(begun[:1]) and len(kept[0]) > LONGEST_RUN and (run := _WORD.match(begun)):
        begun = run[0][:LONGEST_RUN]
    begun = begun[:LONGEST_BEGINNING]
    return (begun if begun == whole else f"{begun}…",) if begun else ()


def _shared(members: Sequence[Passage], aliases: Aliases, common: Commonness) -> tuple[str, ...]:
    (lang, count), *_ = Counter({each.account: each.lang for each in members}.values()).most_common(1)
    alike = [each for each in members if each.lang == lang]
    if count > 1:
        words = list(_shared_words(alike[0], _units(alike), common))
        if told := _told(words, [each.text for each in alike]):
            return tuple(told)
    every = sorted(members, key=lambda each: each.lang != "en")
    return tuple(_told(list(_shared_names(every, aliases, common)), [each.text for each in every]))


def _one_of_each(members: Sequence[Passage]) -> Iterator[Sequence[Passage]]:
    """One passage of each account, those that share most words first."""
    accounts = dict.fromkeys(each.account for each in members)
    if len(accounts) < len(members):
        own = [[each for each in members if each.account == key] for key in accounts]
        yield from sorted(_choices(own), key=lambda chosen: -len(_units(chosen)))


def _choices(own: Sequence[Sequence[Passage]]) -> list[tuple[Passage, ...]]:
    """Ways to take one passage of each account, in order: all of a few, of many those whose passages share most."""
    found: list[tuple[Passage, ...]] = [()]
    named = {id(each): frozenset(_named(each)) for passages in own for each in passages}
    for passages in own:
        found = [(*chosen, each) for chosen in found for each in passages]
        if len(found) > MOST_CHOICES:
            best = sorted(range(len(found)), key=lambda at: _little_shared(found[at], named))[:MOST_CHOICES]
            found = [found[at] for at in sorted(best)]
    return found


def _little_shared(chosen: Sequence[Passage], named: Mapping[int, frozenset[Hashable]]) -> tuple[int, int]:
    """The less, the more units passages share, or else the more names, figures and days: by the identity of each what it has."""
    return -len(_units(chosen)), -len(frozenset.intersection(*(named[id(each)] for each in chosen)))


def _named(passage: Passage) -> Iterator[Hashable]:
    yield from passage.names
    yield from ((figure.value, figure.unit) for figure in passage.figures if figure.value is not None)
    yield from (day.value for day in passage.dates if day.value)


def _units(members: Sequence[Passage]) -> frozenset[str]:
    return frozenset.intersection(*(each.units for each in members))


def _told(words: Sequence[_Word], texts: Sequence[str]) -> list[str]:
    """The words that tell most, as they stand in the first text."""
    kept: list[_Word] = []
    for each in sorted(words, key=lambda each: each.start):
        if not any(_is_one(each.text, one.text) for one in kept):
            kept.append(each)
    strong = [each for each in kept if each.is_strong]
    if sum(not each.is_bare for each in strong) >= SURE:
        kept = strong
    if len(kept) == 1 and (kept[0].is_bare or kept[0].share >= COMMON):
        told = _with_its_neighbour(kept[0], texts)
        return [told] if kept[0].is_bare or told != kept[0].text else []
    rarest = sorted(kept, key=lambda each: each.share)[:MOST_WORDS]
    return list(_phrases([each for each in kept if each in rarest], texts))


def _phrases(words: Sequence[_Word], texts: Sequence[str]) -> Iterator[str]:
    """Words, as one phrase where all texts have the same between them; a bare number with its neighbour, or else only beside
    few others.
    """
    runs: list[list[_Word]] = []
    for each in words:
        if runs and _goes_on(runs[-1], each, texts):
            runs[-1].append(each)
        else:
            runs.append([each])
    told = [_as_written(run, texts) for run in runs]
    speaking = [each for each in told if each.strip("0123456789.,:/-– ")]
    yield from speaking if len(speaking) >= SURE - 1 else told


def _as_written(run: Sequence[_Word], texts: Sequence[str]) -> str:
    """The phrase of a run, with the whole of a number that it begins with; a bare number alone with its neighbour."""
    first, last = run[0], run[-1]
    if first is last:
        return _with_its_neighbour(first, texts) if first.is_bare else first.text
    led = _NUMBER_BEFORE.search(texts[0], 0, first.start) if first.is_bare else None
    whole = texts[0][led.start() if led else first.start : last.end]
    return whole if _in_all(whole, texts[1:]) else texts[0][first.start : last.end]


def _goes_on(run: Sequence[_Word], word: _Word, texts: Sequence[str]) -> bool:
    """Whether a word stands so near behind a run in all texts, with the same between."""
    between = texts[0][run[-1].end : word.start] if run[0].start >= 0 else "."
    if word.start < run[-1].end or len(between) > LONGEST_GAP or _PARTS.search(between):
        return False
    return _in_all(texts[0][run[0].start : word.end], texts[1:])


def _is_one(one: str, other: str) -> bool:
    """Whether two words are the same, or one the beginning of the other in a script that writes endings to words."""
    is_begun = is_cjk(one[0]) and (one.startswith(other) or other.startswith(one))
    return is_begun or one.casefold() == other.casefold()


def _with_its_neighbour(word: _Word, texts: Sequence[str]) -> str:
    """A word with the one behind it as it stands in all texts, or before it where that is a verb or another: 6일 오후."""
    text, others = texts[0], texts[1:]
    if word.start < 0:
        return word.text
    behind = _NEXT.match(text, word.end)
    if behind and not _VERB.search(behind[0]) and _in_all(both := text[word.start : behind.end()], others):
        return both
    before = _BEFORE.search(text, 0, word.start)
    if before and _in_all(both := text[before.start("word") : word.end], others):
        return both
    return word.text


def _in_all(words: str, texts: Sequence[str]) -> bool:
    return all(words.casefold() in text.casefold() for text in texts)


def _shared_words(first: Passage, shared: frozenset[str], common: Commonness) -> Iterator[_Word]:
    """Words of a passage, as written there, that are shared; of a run without spaces the beginning that is."""
    for found in _WORD.finditer(first.text):
        written = found[0]
        word = written[:LONGEST_RUN] if is_cjk(written[0]) else written
        ends = range(len(word), 1, -1) if is_cjk(word[0]) else (len(word),)
        for end in ends:
            own = units(word[:end])
            if own and own <= shared:
                telling = [unit for unit in own if unit not in WEIGHTS and unit not in _TELLING]
                if telling:
                    text = _ENDING.sub("", word[:end])
                    yield _Word(
                        text, found.start(), found.start() + len(text), common.of(first.lang, telling)
                    )
                break


def _shared_names(members: Sequence[Passage], aliases: Aliases, common: Commonness) -> Iterator[_Word]:
    """Names, figures and days that all have, as the first passage writes them; of several languages in English."""
    first, langs = members[0], {each.lang for each in members}
    lang = first.lang if len(langs) == 1 else "en"
    slugs = frozenset.intersection(*(each.names for each in members))
    called = ((name, slug) for slug in slugs if (name := _as_called(slug, lang, members, aliases)))
    found = []
    for at, (name, slug) in enumerate(sorted(called)):
        start = first.text.find(name)
        place = start if start >= 0 else at - len(slugs)
        found.append(_Word(name, place, place + len(name), common.of(first.lang, [("name", slug)])))
    found += _shared_figures(members, lang)
    found += _shared_writing(members, common) if len(langs) > 1 else ()
    yield from found
    yield from (each for each in _shared_days(members, lang, common) if found or _DIGIT.search(each.text))


def _as_called(slug: str, lang: str, members: Sequence[Passage], aliases: Aliases) -> str:
    """What passages call a thing in a language, the first of them that does, or else what the tables call it."""
    texts = [each.text for each in members if each.lang == lang]
    names = sorted((name.strip("*") for name in aliases.names(slug, [lang])), key=len, reverse=True)
    told = (re.search(rf"\b{re.escape(name)}\b", text) for text in texts for name in names)
    usual = aliases.called(slug, lang)
    return usual if any(usual in text for text in texts) else next((each[0] for each in told if each), usual)


def _shared_figures(members: Sequence[Passage], lang: str) -> Iterator[_Word]:
    first = members[0]
    values = [
        frozenset(
            (figure.value, figure.unit, figure.comparator)
            for figure in each.figures
            if figure.value is not None
        )
        for each in members
    ]
    alike = frozenset.intersection(*values)
    for figure in first.figures:
        if (told := (figure.value, figure.unit, figure.comparator)) in alike:
            written = next(
                _written(each, own.span)
                for each in _those_of(lang, members)
                for own in each.figures
                if (own.value, own.unit, own.comparator) == told
            )
            start = max(first.text.find(written), 0) if lang == first.lang else -1
            yield _Word(written, start, start + len(written), 0.0)


def _those_of(lang: str, members: Sequence[Passage]) -> list[Passage]:
    """Those in the language of the label first: a figure and a day are called as a passage writes them."""
    return sorted(members, key=lambda each: each.lang != lang)


def _shared_days(members: Sequence[Passage], lang: str, common: Commonness) -> Iterator[_Word]:
    first = members[0]
    alike = frozenset.intersection(*(frozenset(day.value for day in each.dates) for each in members))
    for day in first.dates:
        if day.value and day.value in alike:
            text = next(
                _written(each, own.span)
                for each in _those_of(lang, members)
                for own in each.dates
                if own.value == day.value
            )
            yield _Word(text, -1, -1, common.of(first.lang, [("date", day.value)]))


def _shared_writing(members: Sequence[Passage], common: Commonness) -> Iterator[_Word]:
    """Names in Latin letters that passages of several languages write alike."""
    first, *others = members
    for found in _WORD.finditer(first.text):
        word = _ENDING.sub("", found[0])
        if _LATIN.fullmatch(word):
            alone = re.compile(rf"(?<![A-Za-z0-9]){re.escape(word)}(?![A-Za-z0-9])", re.IGNORECASE)
            if all(alone.search(each.text) for each in others):
                yield _Word(
                    word, found.start(), found.start() + len(word), common.of(first.lang, units(word))
                )


def _written(passage: Passage, span: Span) -> str:
    return " ".join(span.of(" " * passage.span.start + passage.raw).split())
