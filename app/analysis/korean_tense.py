"""Whether a Korean sentence tells of what is to come or has been, and what says so beside a date."""

from __future__ import annotations

import re

from app.analysis.day_mentions import COMING, PAST, UNSAID, Mention
from app.analysis.day_telling import NEVER

#: Characters behind a date in which the verb that it belongs to stands.
REACH = 120
#: Characters behind a date within which "until" and the like are of the date, and a verb of the past outweighs them.
CLOSE, NEAR = 24, 60
#: A month so many days ahead is that of the year before, which is nearer, unless words right beside it set it ahead.
HARDLY = 330
#: The last sound of a past tense, of any verb.
_SS, _N, _B, _L = (
    "".join(
        chr(code)
        for code in range(0xAC00, 0xD7A4)
        if (code - 0xAC00) % 28 == final and chr(code) not in "있겠습입"
    )
    for final in (20, 4, 17, 8)
)
_TENSE = re.compile(
    rf"(?P<ahead>예정|예고(?![했한된됐])|잡혀\s?있다|(?<![적수바일])[이가]\s있다(?:고|며|면서)|는\s것으로\s(?:알려|전해|예상|관측|전망|결정|합의|정해)|(?:기일|일정|날짜)[이은도]?\s(?:잡[혀혔힌]|정해)|계획|방침|전망|예보|예상|앞두고|(?:되|열리|치러지|이어지)는\s(?!등|바람)|열리는|열릴|열린다|개최한다|겠|[{_L}]\s(?:것|수\s있을|예정|계획|전망|방침|뿐|가능성)|만난다|방문한다|나선다|시작한다|시작된다|진행한다|진행된다|출국한다|시행된다|시행한다|참석한다|공개한다|발표한다|떠난다|찾는다|오른다|맞붙는다|치른다|출시한다|선보인다|하겠|되겠|종료된다|만료|[{_N}]다(?:[.,고는며”\"]|$|\s)|[{_B}]니다)"
    rf"|(?P<neither>[기키]로\s?(?:했|하였|결정|합의|확정|정[했하]|약속))"
    rf"|(?P<maybe>까지|마감|하는\s|가능성이?\s?(?:높|크|있))"
    rf"|(?P<behind>[{_SS}]|열린(?!다)|발표한(?!다)|공개한(?!다)|발생한(?!다)|체결한(?!다)|밝힌(?!다)|따르면|에서\s전해|당시)"
)
#: Right before a date: that it is of something planned: 개장 예정(1월 초).
_PLANNED = re.compile(r"(?:예정|계획|전망|목표)\s?\(?$")
#: Right behind a date: that something was set for it: 5일로 잡혔다, 16일을 선고기일로 지정했다.
_FIXED = re.compile(
    r"\s?(?:\([^)]{1,8}\))?\s?(?:[을를]\s)?(?:[^\s]{0,4}(?:기일|일정|날짜|시점|날))?(?:로|으로)\s(?:지정|잡[혔혀힌았]|확정|결정|정[해했하])"
)
#: Right behind a date that is itself what is told: 5일이라고 밝혔다.
_ITSELF = re.compile(r"\s?(?:\([^)]{1,8}\))?(?:이라|로)(?:고|며|면서)\s")
#: Right behind a date ahead of most of its year: 12월까지, 12월 준공 예정.
_SET_AHEAD = re.compile(r"\s?(?:\([^)]{1,8}\))?\s?(?:말)?(?:까지|[^.\n]{0,24}(?:예정|계획|목표|방침))")


def lean(_: Mention, before: str, after: str) -> int:
    """Whether what follows a date in its sentence is to come or has been: the first verb that tells says so, not one
    that was quoted there. What was agreed upon may be on the date, or agreed on it.
    """
    if _PLANNED.search(before) or _FIXED.match(after):
        return COMING
    if _ITSELF.match(after):
        return UNSAID
    near = 0
    for told in _TENSE.finditer(after[:REACH]):
        at = told.start()
        if told["neither"]:
            return COMING if near else UNSAID
        if told["maybe"]:
            near = max(near, at + NEAR) if at <= CLOSE else near
        elif not _is_quoted_later(before, after[:at]):
            if not told["behind"]:
                return COMING
            return COMING if near and at > near else PAST
    return COMING if near else UNSAID


def _is_quoted_later(before: str, between: str) -> bool:
    """Whether a verb stands in a quotation that was opened behind the date."""
    if between.rfind("“") > between.rfind("”"):
        return True
    marks, is_inside = between.count('"'), before.count('"') % 2 == 1
    return marks > 0 and (marks % 2 == 0) == is_inside


def hardly(_: Mention, __: str, after: str) -> int:
    """From how many days ahead a date is rather the year before's."""
    return NEVER if _SET_AHEAD.match(after) else HARDLY
