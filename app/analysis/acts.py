"""To which act a figure or a date of a passage belongs: its clause, the day of telling, what it is compared with."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice

from app.analysis.attribution import SCARE
from app.analysis.chinese_telling import is_chinese_telling
from app.analysis.ends import DEADLINE, LEFT_OUT, SINCE, UNTIL, Beside
from app.analysis.named_days import NamedDate
from app.analysis.passages import Passage
from app.analysis.patterns import regex
from app.analysis.quotes import Quote
from app.analysis.sameness import units, weight
from app.analysis.text import Span

#: Characters on either side of a value in which its act is looked for.
ACT = 110
#: Characters beside a day in which a word of saying makes it the day of telling.
BESIDE = 60
#: Characters beside a date in which a word makes it what something else is compared with.
COMPARING = 24
#: Characters between a figure and the date that it is of.
FARTHEST = 60
#: A parenthesis so short is a gloss and parts nothing: (Thaad), (3일), (3.3%).
GLOSS = 24
#: Characters that a title has besides its year.
TITLE = 4
#: Characters behind a day in which it may be said in whose time it is told.
ZONE = 20
#: Letters of a year, a month and a day.
YEAR, MONTH, DAY = len("2026"), len("2026-01"), len("2026-01-01")
#: A clause so light tells no act: "In 2016," is of what comes next.
LIGHT = 8.0
#: Values of which it is remembered where their clauses begin and end: each is held against many others.
_REMEMBERED = 20_000
_GLOSS = regex(rf"[(\[][^()\[\]\n]{{0,{GLOSS}}}[)\]]")
#: The stop of an abbreviation, the comma of a number and the colon of 5:40 part nothing: a passage is one sentence.
_BREAK = regex(r"""[;。，；、“”"\n…()\[\]]|:(?!\d\d)|,(?!\d{3})|(?<=[가-힣])\.|(?<=[a-z]{4})\.(?=\s)""")
_TELLING = "said|says|told|added|stated|warned|confirmed|pledged|vowed|stressed|noted|insisted|urged|claimed|declared|denied|admitted"
_TOLD_BEFORE = regex(
    rf"\b(?:{_TELLING}|announced|reported|according to)\b[^,;:]{{0,40}}$"
    r"|\b(?:in|at) an? (?:[a-z]+ ){0,2}(?:statement|briefing|interview|speech|post|address|report)\b[^,;:]{0,40}$",
    re.IGNORECASE,
)
_TOLD_AFTER = regex(rf"\s*(?:that\b|(?:also )?(?:{_TELLING})\b| according to\b)", re.IGNORECASE)
_SAID = (
    "(?:밝혔|말했|전했|보도했|발표했|강조했|설명했|덧붙였|주장했|언급했|지적했|촉구했|경고했|약속했|답했|평가했|내다봤|예고했|당부했"
    "|전망했|비판했|요구했|반박했|호소했|역설했|시사했|다고 했|라고 했)"
)
_DAY_LED = r"(?:지난 |이날 |오늘 )?\(?$"
#: The main verb of a Korean sentence stands at its end; the day of it behind whoever speaks, or first.
_KOREAN_SPEAKER = regex(rf"(?:^|[은는도][ ]|[)\]][ ]?[은는도][ ]){_DAY_LED}")
#: 한 장관이 3일: who stands before the day speaks, unless somebody is named before or right before the verb.
_KOREAN_SUBJECT = regex(rf"(?:^|\s)[^\s]{{1,20}}[이가] {_DAY_LED}")
_KOREAN_TOPIC = regex(r"[가-힣)\]][은는] ")
_KOREAN_ANOTHER = regex(rf"[은는이가] {_SAID}[가-힣]{{0,4}}[.\s]*$")
#: 맺었다고 30일 밝혔다, 맺은 것을 30일 거듭 비판했다: the day right before the verb is its own.
_KOREAN_TOLD_THEN = regex(
    rf"\)?\s?(?:오전|오후)?\s?(?:(?:강하게|강력히|거듭|공개적으로|싸잡아|공식|직접|다시|재차|잇달아|일제히|함께) )?{_SAID}"
)
#: 맺었다고 30일 신문이 전했다: so is that behind what is said.
_KOREAN_SAID_BEFORE = regex(r"(?:[가-힣]고|[”\"']이?라며|라면서) (?:지난 )?$")
#: 이날 기사에서, 3일 성명에서: on that day a paper wrote so; somebody said so, where the sentence ends in a word of saying.
_KOREAN_WRITTEN = regex(r"\)?\s?(?:[가-힣]{1,8}\s){0,2}?(?:기사|사설|칼럼|보도)에서(?=\s)")
_KOREAN_IN_WORDS = regex(
    r"\)?\s?(?:오전|오후)?\s?(?:[가-힣]{1,8}\s){0,2}?(?:성명|논평|담화|브리핑|인터뷰|기자회견|간담회|연설|축사|보고서)에서(?=\s)"
)
_KOREAN_TELLING = regex(rf"{_SAID}[가-힣]{{0,4}}[.\s]*$")
#: 30일 항만청에 따르면: the day on which the source said so.
_KOREAN_SOURCE = regex(r"\)?(?:\([^()]{1,10}\))? [^.,\n]{1,30}에 따르면")
#: Words of saying so behind what is said.
_KOREAN_SPEAKING = regex(r'["”](?:이?라고|이?라며|이?라면서|이?고|며|면서)(?![가-힣])')
#: 3일 발간한 보고서: the day right before a verb that says which is meant is that verb's.
_KOREAN_OF_VERB = regex(
    r"\)?(?:\([^()]{1,10}\))? (?:오전 |오후 )?(?:(?:발간|발표|공개|체결|개최|서명|출간|보도|배포|게재|게시|방송|공포|시행|개막|폐막|개통|출범|합의|통과|의결|발사|발생"
    r"|실시|진행|단행|방문|도착|출국|귀국|입국|출시|개봉|개장|착공|준공|완공|설립|창설|제출|접수|기소|선고|체포|구속|임명|지명|취임|사퇴|제정|개정|비준|채택|열|퍼)[한된]"
    r"|열린|펴낸|낸|나온|내놓은|맺은|가진|치른|이뤄진|벌어진|일어난|보낸|받은|만난|찾은|쓴|올린) "
)
#: 전날보다, 지난해 같은 기간 대비, 2022년 41%에서: the date is only what another is compared with.
_KOREAN_COMPARED = regex(
    r"\)?\s?(?:\([^()]{1,16}\))?\s?(?:(?:같은\s?(?:기간|달|날|분기|때)|동기|동월|동일|말|초|중|연간|평균|분기)\s?)?(?:\([^()]{1,16}\)\s?)?"
    r"(?:보다|[와과]\s?(?:마찬가지|같이|같은|달리|비슷)|에\s이어(?=\s)|대비(?![태한해하훈책])|[에와과]\s?비(?:해(?=\s)|하면|하여|교하|교해)|[\d.,조억만천]{1,16}(?:원|달러|%p?)?에서"
    r"|(?:[\d.,조억만천]{1,16}(?:원|달러|%p?|명|건|개|대|곳)?)?(?:\([^()]{1,16}\))?\s?이[후래]\s.{0,24}"
    r"(?:\d\s?(?:년|개월|달|주|일)\s?만[에이입의]|처음|최[대고저다장](?:치|기록|[를을이다로.,\s])))"
)
#: 전일 오후 3시 30분 종가 대비: what is counted from the day before is what another is compared with.
_KOREAN_BEFORE_IT = regex(r"전(?:일|날|장|주|월|달|년|분기| ?거래일)")
_KOREAN_COMPARED_ON = regex(r"[^.,;\n]{1,24}?(?:대비|보다|에 비해)")
_COMPARED_BEFORE = regex(
    r"\b(?:than|compared (?:with|to)|versus|against|up on|down on)\s+(?:(?:in|the|that of|on|end of|levels?)\s+){0,3}$",
    re.IGNORECASE,
)
#: From a year or from the day before is a comparison, from Sunday a beginning.
_FROM = regex(r"\bfrom\s+(?:the |end of |that of |in ){0,3}$", re.IGNORECASE)
_SINCE = regex(
    r"\b(?:first|highest|lowest|largest|biggest|most|fewest|slowest|fastest|weakest|strongest|sharpest|steepest)\b"
    r"[^.;:\n]{0,60}\bsince (?:the end of )?$",
    re.IGNORECASE,
)
#: 29일 발표한 조사, 3일 발간된 보고서: the day on which something was given out, not that of what it tells.
_ISSUING = r"(?:발간|발표|공개|출간|보도|배포|게재|게시)(?:[한된했됐]|하[며고]|되[며고])|펴[낸냈]|내놓[은았]|나[온왔]"
_KOREAN_ISSUED = regex(
    r"\)?(?:\([^()]{1,10}\))? (?:오전 |오후 )?(?:(?:발간|발표|공개|출간|배포|게재|게시)[한된]|펴낸|내놓은|나온) [^.,\n]{0,40}?(?:조사|보고서|통계|자료|백서|지표|동향|집계|전망)"
)
_KOREAN_ISSUES = regex(_ISSUING)
#: In whose time a day is told: Tuesday (local time), 6일(현지시간).
_ZONE = (
    r"(?:\b(?:local|[A-Z][a-z]{2,15}(?:[ ](?:standard|daylight))?) ?time\b|\b(?:KST|JST|CST|[EP][SD]?T|CES?T|GMT|UTC)\b"
    r"|(?:현지|한국|우리|미국|미|일본|중국|동부|서부|유럽|런던|파리|워싱턴|뉴욕|베이징|모스크바|서울)\s?(?:표준\s?)?시[간각](?![가-힣]*[을를]))"
)
_ZONE_AFTER = regex(rf"[^.;\n]{{0,{ZONE}}}?(?P<zone>{_ZONE})")
_ZONE_BEFORE = regex(rf"(?P<zone>{_ZONE})(?:으로|로)?\s?(?:기준\s?)?(?:on )?(?:지난 )?$")
#: What joins two parts of a clause, each with a verb of its own or with the verb of the other.
_JOINTS = {
    "en": regex(r"(?:^|\s)(?:and|but|or|while|after|before|when|as|until|because|than)(?=\s)", re.IGNORECASE),
    "ko": regex(r"(?<![광사창보참최재경])고(?=,|\s(?!있|싶|말))|며(?=[\s,])|(?:지만|으나|면서|는데|한 뒤|한 후|끝에)(?=[\s,])"),
    "zh": regex(r"并(?!非)|並(?!非)|而(?!且)|随后|隨後|之后|之後|同时|同時|以及|\s"),
}  # fmt: skip
#: Words between a date and its figure, and between a figure and its date.
_BETWEEN_DATE = regex(r"(?:에는?|의|말|초| 말| 초| 기준)?\s?[(]?")
_BETWEEN_FIGURE = regex(r"\)?\s(?:in |of |for |on )?(?:the )?(?:end of )?")


@dataclass(frozen=True, slots=True)
class End:
    """Which end of some time a date is: whether its last, which that by which something is to be done is too, and whether that."""

    is_until: bool
    is_deadline: bool

    def may_be(self, other: End) -> bool:
        """Whether both are the last of some time, or neither; what is to be done by a day may be done on one."""
        return self.is_until == other.is_until or self.is_deadline or other.is_deadline


def part(passage: Passage, span: Span) -> str:
    """The part of its clause in which a value stands, without what a conjunction joins to it: two were killed and five hurt."""
    begin, start, end, last = _places(passage, span)
    joints = list(_JOINTS[passage.lang].finditer(passage.raw, begin, last)) if passage.lang in _JOINTS else []
    first = max((each.end() for each in joints if each.end() <= start), default=begin)
    final = min((each.start() for each in joints if each.start() >= end), default=last)
    return " ".join(passage.raw[first:final].split())


def clause(passage: Passage, span: Span) -> str:
    """The clause around a value, without what a comma parts from it."""
    begin, _start, _end, last = _places(passage, span)
    return " ".join(passage.raw[begin:last].split())


def clause_around(passage: Passage, span: Span) -> tuple[str, str, str]:
    """The clause around a value, cut before the value and behind it, the spaces of each as they are read."""
    begin, start, end, last = _places(passage, span)
    before, words, behind = (
        " ".join(passage.raw[at:to].split()) for at, to in ((begin, start), (start, end), (end, last))
    )
    return (
        before + " " * (begin < start and passage.raw[start - 1].isspace()),
        words,
        " " * (end < last and passage.raw[end].isspace()) + behind,
    )


def _places(passage: Passage, span: Span) -> tuple[int, int, int, int]:
    """Where in the passage the clause begins, the value, the value ends, the clause ends; whole words."""
    return _cut(passage.raw, span.start - passage.span.start, span.end - passage.span.start)


@lru_cache(_REMEMBERED)
def _cut(raw: str, start: int, end: int) -> tuple[int, int, int, int]:
    first, final = max(0, start - ACT), min(len(raw), end + ACT)
    glosses = [each.span() for each in _GLOSS.finditer(raw, first, final)]
    breaks = [
        each.start()
        for each in _BREAK.finditer(raw, first, final)
        if not any(opened <= each.start() < closed for opened, closed in glosses)
    ]
    begin = max((at + 1 for at in breaks if at < start), default=first)
    last = min((at for at in breaks if at >= end), default=final)
    if weight(units(raw[begin:start]) | units(raw[end:last])) < LIGHT:
        last = min((at for at in breaks if at > last), default=final)
    if begin == first > 0:
        begin = min(start, raw.find(" ", first, start) + 1 or first)
    if last == final < len(raw):
        last = max(end, raw.rfind(" ", end, final))
    return begin, start, end, last


def context(passage: Passage, span: Span) -> frozenset[str]:
    """The words of the clause around a value, without those of the value."""
    begin, start, end, last = _places(passage, span)
    return units(passage.raw[begin:start]) | units(passage.raw[end:last])


def own_words(passage: Passage, span: Span) -> frozenset[str]:
    """The words of its clause that belong to one date and not to the next: opens on 9 March and closes on 10 March."""
    begin, start, end, last = _places(passage, span)
    at = passage.span.start
    others = [Span(each.span.start - at, each.span.end - at) for each in passage.dates if each.span != span]
    if passage.lang == "ko":
        return units(
            passage.raw[end : min((each.start for each in others if end <= each.start), default=last)]
        )
    return units(
        passage.raw[max((each.end for each in others if begin <= each.end <= start), default=begin) : start]
    )


def beside_it(passage: Passage, span: Span) -> Iterator[Span]:
    """The other dates of acts in the clause of one."""
    begin, _start, _end, last = _places(passage, span)
    clause_of = Span(passage.span.start + begin, passage.span.start + last)
    return (
        each.span
        for each in passage.dates
        if each.span != span and clause_of.overlaps(each.span) and is_of_an_act(passage, each)
    )


def zone_of(passage: Passage, span: Span) -> str | None:
    """In whose time a day is told, where that is said beside it."""
    start, end = span.start - passage.span.start, span.end - passage.span.start
    said = _ZONE_AFTER.match(passage.raw, end) or _ZONE_BEFORE.search(
        passage.raw[max(0, start - BESIDE) : start]
    )
    return "".join(said["zone"].casefold().split()) if said else None


def in_common(one: frozenset[str], other: frozenset[str]) -> float:
    """The weight of what two clauses share as part of the lighter."""
    lighter = min(weight(one), weight(other))
    return weight(one & other) / lighter if lighter else 0.0


def is_of_an_act(passage: Passage, named: NamedDate) -> bool:
    """Whether a date is that of an act: not of telling, not only what another time is compared with, not left out of
    a stretch, not in a title, and not counted from a day on which somebody said so, which the text need not tell.
    """
    if is_of_telling(passage, named.span) or is_compared(passage, named) or is_left_out(passage, named.span):
        return False
    is_counted_day = named.how == "relative" and len(named.value or "") == DAY
    return not any(
        (is_counted_day or _is_title(each, named)) and each.span.overlaps(named.span)
        for each in passage.quotes
    )


def _is_title(quote: Quote, named: NamedDate) -> bool:
    """Whether words in marks that nobody says hold more than a date."""
    return (
        quote.type == SCARE and quote.span.end - quote.span.start > named.span.end - named.span.start + TITLE
    )


def is_of_telling(passage: Passage, span: Span) -> bool:
    """Whether a day is that on which something was said, not done: accounts of one act are told on several days."""
    start, end = span.start - passage.span.start, span.end - passage.span.start
    if passage.lang == "zh":
        return is_chinese_telling(passage.raw, end)
    before = passage.raw[max(0, start - BESIDE) : start]
    if passage.lang == "ko":
        return _is_korean_telling(passage.raw, before, end)
    return bool(_TOLD_BEFORE.search(before) or _TOLD_AFTER.match(passage.raw, end))


def _is_korean_telling(raw: str, before: str, end: int) -> bool:
    last = max(end, len(raw) - BESIDE)
    if _KOREAN_OF_VERB.match(raw, end) or any(each["ko"].are_at("", raw, end) for each in (SINCE, UNTIL)):
        return False
    is_in_words = _KOREAN_IN_WORDS.match(raw, end) and _KOREAN_TELLING.search(raw, last)
    if is_in_words or _KOREAN_WRITTEN.match(raw, end):
        return True
    if _KOREAN_TOLD_THEN.match(raw, end) or _KOREAN_SAID_BEFORE.search(before):
        return bool(_KOREAN_TELLING.search(raw, last))
    led = _KOREAN_SPEAKER.search(before)
    if led and (led.start() == 0 or not _KOREAN_ANOTHER.search(raw, last)):
        telling = _KOREAN_TELLING.search(raw, last) or _KOREAN_SPEAKING.search(raw, end)
        return bool(telling or _is_open(raw[end:]) or _KOREAN_SOURCE.match(raw, end))
    is_subject = _KOREAN_SUBJECT.search(before) and not _KOREAN_TOPIC.search(before)
    is_told = _KOREAN_TELLING.search(raw, last) and not _KOREAN_ANOTHER.search(raw, last)
    return bool(is_subject and is_told)


def _is_open(text: str) -> bool:
    """Whether what is said goes on to the end."""
    return text.count('"') % 2 == 1 or text.count("“") > text.count("”")


def is_compared(passage: Passage, named: NamedDate) -> bool:
    """Whether a date is only what another time is compared with."""
    start, end = named.span.start - passage.span.start, named.span.end - passage.span.start
    if passage.lang == "ko":
        is_before = _KOREAN_BEFORE_IT.match(passage.raw, start)
        return bool(
            _KOREAN_COMPARED.match(passage.raw, end)
            or (is_before and _KOREAN_COMPARED_ON.match(passage.raw, end))
        )
    before = passage.raw[max(0, start - COMPARING) : start]
    if _FROM.search(before):
        return named.how == "told" or len(named.value or "") == YEAR
    return bool(_COMPARED_BEFORE.search(before) or _SINCE.search(passage.raw[max(0, start - ACT) : start]))


def _is_told_so(passage: Passage, span: Span, words: Mapping[str, Beside]) -> bool:
    """Whether words right before or right behind a date say what it is, in the language of its passage."""
    start, end = span.start - passage.span.start, span.end - passage.span.start
    beside = words.get(passage.lang, words["en"])
    return beside.are_at(passage.raw[max(0, start - COMPARING) : start], passage.raw, end)


def is_until(passage: Passage, span: Span) -> bool:
    """Whether a date is told as the last of some time, or as that by which something is to be done."""
    return _is_told_so(passage, span, UNTIL) or is_deadline(passage, span)


def is_deadline(passage: Passage, span: Span) -> bool:
    """Whether a date is told as that by which something is to be done."""
    return _is_told_so(passage, span, DEADLINE)


def end_of(passage: Passage, span: Span) -> End:
    """Which end a date is."""
    is_by_then = is_deadline(passage, span)
    return End(is_by_then or _is_told_so(passage, span, UNTIL), is_by_then)


def may_be_ends_alike(one: Passage, mine: Span, other: Passage, theirs: Span) -> bool:
    """Whether the ends that two dates are may be one."""
    return end_of(one, mine).may_be(end_of(other, theirs))


def is_since(passage: Passage, span: Span) -> bool:
    """Whether a date is told as the first of some time."""
    return _is_told_so(passage, span, SINCE)


def is_owner(passage: Passage, span: Span) -> bool:
    """Whether a date is that of a thing named behind it: "last year's elections"."""
    return passage.raw.startswith(("'s", "’s"), span.end - passage.span.start)


def is_left_out(passage: Passage, span: Span) -> bool:
    """Whether a day is the one that a stretch leaves out."""
    return _is_told_so(passage, span, LEFT_OUT)


def is_issued_apart(one: Passage, mine: Span, other: Passage, theirs: Span) -> bool:
    """Whether one Korean day is that on which a report was given out, and nothing was given out in the clause of the other."""
    pairs = ((one, mine, other, theirs), (other, theirs, one, mine))
    return any(
        _KOREAN_ISSUED.match(passage.raw, span.end - passage.span.start)
        and not _KOREAN_ISSUES.search(clause(beside, of))
        for passage, span, beside, of in pairs
        if passage.lang == "ko"
    )


def dates_beside(passage: Passage, span: Span) -> frozenset[str]:
    """The dates that a figure is of: one told with it, else those of its clause, else the nearest of its sentence."""
    begin, start, end, last = _places(passage, span)
    at = passage.span.start
    dates = [each for each in passage.dates if each.value and "/" not in each.value]
    touching = [
        each
        for each in dates
        if _touches(passage.raw, each, start, end, at) and not is_of_telling(passage, each.span)
    ]
    inside = [each for each in dates if at + begin <= each.span.start < at + last]
    own = touching or [each for each in inside if is_of_an_act(passage, each)]
    return frozenset(each.value for each in own or _nearest(passage, dates, span) if each.value)


def _touches(raw: str, named: NamedDate, start: int, end: int, at: int) -> bool:
    """Whether a date and a figure are told together: 2022년 41%, 전월(3.3%), 3 percent in 2021."""
    first, last = named.span.start - at, named.span.end - at
    if last <= start:
        return _BETWEEN_DATE.fullmatch(raw, last, start) is not None
    return end <= first and _BETWEEN_FIGURE.fullmatch(raw, end, first) is not None


def _nearest(passage: Passage, dates: list[NamedDate], span: Span) -> list[NamedDate]:
    away = [(max(span.start - each.span.end, each.span.start - span.end), each) for each in dates]
    near = sorted((each for each in away if each[0] <= FARTHEST), key=lambda each: each[0])
    return list(islice((each for _, each in near if is_of_an_act(passage, each)), 1))


def may_be_one_time(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether any two dates agree as far as both are told; nothing is known of what has none."""
    return not (one and other) or any(agree(mine, theirs) for mine in one for theirs in other)


def agree(one: str, other: str) -> bool:
    """Whether two dates are the same as far as both are told: 2022 and November 2022."""
    return f"{one}-".startswith(f"{other}-") or f"{other}-".startswith(f"{one}-")
