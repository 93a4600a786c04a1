"""Sayings of two accounts that may be one, told in other words or of somebody else, though no rule is sure of it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property, partial

from app.analysis.acts import in_common
from app.analysis.attribution import SCARE
from app.analysis.details import words_of
from app.analysis.differences import ATTRIBUTION, WORDING
from app.analysis.nearest import Likely, Pair, nearest
from app.analysis.passages import Passage
from app.analysis.patterns import regex
from app.analysis.people import People, Speaker
from app.analysis.quotes import Quote
from app.analysis.said_alike import Said, are_wholly_same
from app.analysis.sameness import units, weight
from app.analysis.sounds import sounds_of_name
from app.analysis.tabulation import Noted, noted_at
from app.analysis.tellers import ENGLISH_BODY, Teller, surely_two
from app.analysis.two_scripts import of_one_sound
from app.analysis.written import letters

#: How likely two sentences of two languages must be in which one saying is in two mouths, and of one language in which one
#: speaker says it in other words; how much of the shorter saying the other has in one language, and of one speaker.
LIKELY_SAYING, LIKELY_SAME, SAME_SAYING, LIKE_SAYING = 0.5, 0.8, 0.5, 0.3
#: What a saying weighs at least by its words: “Thank you, Laura” weighs less.
TELLING = 20.0
#: Where the name stands before the office: 문세라 대변인.
_NAME_FIRST = "ko"
#: Who is told by no name: the governor, an official, 업계, 관계자, 官员.
_UNNAMED = regex(
    r"[a-z]|(?:The|An?|One|Some) |.* (?:minister|president|premier|ambassador|envoy|official|officer|spokes(?:man|woman|person)|leader)s?$"
    r"|(?:部[长長]|外[长長]|防[长長]|[总總][统統理裁]|首相|主席|[发發]言人|大使|特使|官[员員]|[议議][员員]|省[长長]|市[长長])$|[가-힣 ]*(?:관계자|업계|당국|정부|측|당국자|주민|시민)$|.*(?:官员|官員|人士|方面)$|.?씨$|[A-Z] 씨$"
)
#: Words that are quoted within what is quoted: a sentence of them, no title.
_INNER = regex(r"(?<!\w)'[^']{6,120}'(?!\w)|[『「‘][^’』」]{6,120}[’』」](?![a-z])")

#: A foreign name as another script spells it: nobody can say by its signs that it is another's.
_SPELLED = regex(
    r"[\u3400-\u9fff]+[·・][\u3400-\u9fff·・]+|[가-힣]+(?: [가-힣]+)+|[ァ-ヶー]+(?:[·・＝][ァ-ヶー]+)+"
)
#: A Chinese name without a mark, which may spell a foreign one by its first part alone: 羅斯娜 for Rosnah Idris.
_SHORT = regex(r"[\u3400-\u9fff]{2,4}")
#: With what one name may begin in two scripts: 罗 for Ro and Lo, 奧 for O, 約 for John.
_SOUNDS = ("lr", "bp", "dt", "m", "n", "aeiouywvf", "gkcqjxhzsy")


def sayings(found: Sequence[Passage], likely: Likely, people: People) -> Iterator[Pair]:
    """What two accounts let one speaker say in other words, or two speakers say, in sentences nearest to each other."""
    told = [_Saying(each, quote) for each in found if (quote := _only_quote(each))]
    alike = partial(_of_one_saying, likely=likely)
    for one, other, near in nearest(told, lambda each: each.passage.account, alike):
        is_same = likely.is_same(one.passage, other.passage)
        if kind := _how_said(one, other, people, is_same=is_same):
            yield Pair(kind, one.noted, other.noted, near)


def _how_said(one: _Saying, other: _Saying, people: People, *, is_same: bool) -> str | None:
    """In what two accounts differ of a saying that may be one: in its words, or in who says so."""
    is_one_language = one.passage.lang == other.passage.lang
    if one.is_by(other):
        is_part = one.plain in other.plain or other.plain in one.plain
        return WORDING if is_one_language and not is_part else None
    are_known = all(each.quote.speaker and people.of_slug(each.quote.speaker.slug) for each in (one, other))
    if not is_one_language and not are_known and _may_be_spelled(one, other):
        return None
    if one.is_passed_on or other.is_passed_on or one.names(other) != other.names(one):
        return None
    if not all(each.is_of_a_person(people) for each in (one, other)):
        return None
    return ATTRIBUTION if _are_two_of_one(one, other, people, is_same=is_same) else None


def _are_two_of_one(one: _Saying, other: _Saying, people: People, *, is_same: bool) -> bool:
    """Whether two surely say one thing: in one language the same words, beside which each is named; of two languages what sentences
    surely state alike.
    """
    if one.passage.lang != other.passage.lang:
        return is_same
    return are_wholly_same(one.said, other.said) and surely_two(one.teller, other.teller, people)


def _may_be_spelled(one: _Saying, other: _Saying) -> bool:
    """Whether two names in two scripts may be one: a foreign name in either, or one that begins as a word of the other sounds,
    or of which nobody knows how it sounds.
    """
    if any(_SPELLED.fullmatch(each.name) for each in (one, other)):
        return True
    mine, theirs = (_beginnings(each) for each in (one, other))
    return not (mine and theirs) or not mine.isdisjoint(theirs)


def _beginnings(each: _Saying) -> frozenset[str]:
    """With which sounds a name may begin; of a Chinese one that is short the first character alone, and none of a longer one."""
    lang = each.passage.lang
    words = each.name.split()
    if lang == "zh":
        words = [each.name[0] * 2] if _SHORT.fullmatch(each.name) else []
    first = {sound[0] for word in words for sound in _sounds(word, lang)}
    return frozenset(group for letter in first for group in _SOUNDS if letter in group)


def _sounds(word: str, lang: str) -> frozenset[str]:
    """How a word of a name sounds; one in Latin letters as it is written, for its sound may have lost what it begins with."""
    return frozenset({word.lower()}) if word.isascii() and word.isalpha() else sounds_of_name(word, lang)


def _is_told(quote: Quote, passage: Passage) -> bool:
    """Whether a quotation stands whole in a sentence and says something: no “Thank you, Laura.”"""
    said = words_of(passage, quote.span)
    return quote.span.end <= passage.span.end and weight(units(said)) >= TELLING


def _of_one_saying(one: _Saying, other: _Saying, *, likely: Likely) -> float | None:
    """How alike two sayings are; None where that is too little."""
    sentences = likely.of(one.passage, other.passage)
    if one.passage.lang != other.passage.lang:
        return sentences if sentences >= LIKELY_SAYING else None
    words = in_common(one.units, other.units)
    near = max(words, sentences) if sentences >= LIKELY_SAME and one.is_by(other) else words
    return near if near >= LIKE_SAYING else None


def _only_quote(passage: Passage) -> Quote | None:
    """The first quotation of a sentence that quotes one speaker."""
    quoted = [each for each in passage.quotes if each.type != SCARE and _is_told(each, passage)]
    speakers = {each.speaker.slug if each.speaker else None for each in quoted}
    return quoted[0] if len(speakers) == 1 and None not in speakers else None


@dataclass(frozen=True)
class _Saying:
    """A sentence that quotes one speaker."""

    passage: Passage
    quote: Quote

    @property
    def noted(self) -> Noted:
        """It, with who says so."""
        return noted_at(self.passage, self.quote.span, said=self.name)

    @property
    def said(self) -> Said:
        """What is quoted, in its passage."""
        return Said(self.passage, self.quote)

    @property
    def teller(self) -> Teller:
        """Whom the account gives it to, who is known wherever this is asked."""
        speaker = self.quote.speaker or Speaker("", "")
        return Teller(speaker, self.passage.lang, self.said.around, self.said.words)

    @property
    def name(self) -> str:
        """Who says so."""
        return self.quote.speaker.name if self.quote.speaker else ""

    @cached_property
    def plain(self) -> str:
        """What is said without its stops and spaces."""
        return letters(words_of(self.passage, self.quote.span))

    @cached_property
    def units(self) -> frozenset[str]:
        """What is said."""
        return units(words_of(self.passage, self.quote.span))

    @cached_property
    def sounds(self) -> frozenset[str]:
        """Who says so, as it sounds in any script."""
        return sounds_of_name(self.name, self.passage.lang)

    def is_of_a_person(self, people: People) -> bool:
        """Whether it is told by name who says so: no body, and nobody by an office alone."""
        speaker = self.quote.speaker
        is_body = speaker is not None and speaker.slug in people.places.by_slug
        is_body = is_body or ENGLISH_BODY.search(self.name) is not None
        return not is_body and _UNNAMED.match(self.name) is None

    @property
    def is_passed_on(self) -> bool:
        """Whether it has another's words in it, which who says so only passes on: “그가 한 말은 ‘…’였다”."""
        return _INNER.search(words_of(self.passage, self.quote.span)) is not None

    def names(self, other: _Saying) -> bool:
        """Whether its sentence names the other's speaker, of whom it may be told: Velos, deputy head of the Salt Bureau."""
        return other.name in self.passage.raw

    def is_by(self, other: _Saying) -> bool:
        """Whether both are by one speaker, as the tables know or as two scripts sound."""
        mine, theirs = self.quote.speaker, other.quote.speaker
        if not (mine and theirs):
            return False
        parts, others = (frozenset(each.slug.split("-")) for each in (mine, theirs))
        is_one_name = self.passage.lang == _NAME_FIRST and self.name.split()[:1] == other.name.split()[:1]
        if parts <= others or others <= parts or is_one_name:
            return True
        is_one_sound = next(iter(of_one_sound((self.name, other.name))), None) is not None
        return is_one_sound or not self.sounds.isdisjoint(other.sounds)
