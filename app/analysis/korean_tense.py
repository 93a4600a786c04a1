"""Whether a Korean sentence tells of what is to come or has been, and what says so beside a date."""

from __future__ import annotations

from app.analysis.day_mentions import COMING, PAST, UNSAID, Mention
from app.analysis.day_telling import AHEAD_SURELY, MONTH_AHEAD, NEVER
from app.analysis.patterns import regex

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
_TENSE = regex(
    rf"(?P<ahead>예정|예고(?![했한된됐])|잡혀\s?있다|(?<![적수바일])[이가]\s있다(?:고|며|면서)|는\s것으로\s(?:알려|전해|예상|관측|전망|결정|합의|정해)|(?:기일|일정|날짜)[이은도]?\s(?:잡[혀혔힌]|정해)|계획|방침|전망|예보|예상|앞두고|(?:되|열리|치러지|이어지)는\s(?!등|바람)|열리는|열릴|열린다|개최한다|겠|[{_L}]\s(?:것|수\s있을|예정|계획|전망|방침|뿐|가능성)|만난다|방문한다|나선다|시작한다|시작된다|진행한다|진행된다|출국한다|시행된다|시행한다|참석한다|공개한다|발표한다|떠난다|찾는다|오른다|맞붙는다|치른다|출시한다|선보인다|하겠|되겠|종료된다|만료|[{_N}]다(?:[.,고는며”\"]|$|\s)|[{_B}]니다)"
    rf"|(?P<neither>[기키]로\s?(?:했|하였|결정|합의|확정|정[했하]|약속))"
    rf"|(?P<maybe>까지|마감|하는\s|가능성이?\s?(?:높|크|있))"
    rf"|(?P<behind>[{_SS}]|열린(?!다)|발표한(?!다)|공개한(?!다)|발생한(?!다)|체결한(?!다)|밝힌(?!다)|따르면|에서\s전해|당시)"
)
#: Right before a date: that it is of something planned: 개장 예정(1월 초).
_PLANNED = regex(r"(?:예정|계획|전망|목표)\s?\(?$")
#: Right before a date: that it is the last one: 지급 기한은 10월 31일; not where it was.
_DUE = regex(r"(?:(?<!무)기한|시한|마감일?|만기일?)(?:[은는이가인]|:)?\s?(?:오는\s)?\(?$")
_WAS = regex(
    r"\s?(?:\([^)]{1,8}\))?(?:까지)?(?:이었|였|에서|을|를|에\s|로\s(?:이미\s)?(?:지났|지나|끝났|만료))"
)
#: Right behind a date: that something was set for it: 5일로 잡혔다, 16일을 선고기일로 지정했다.
_FIXED = regex(
    r"\s?(?:\([^)]{1,8}\))?\s?(?:[을를]\s)?(?:[^\s]{0,4}(?:기일|일정|날짜|시점|날))?(?:로|으로)\s(?:지정|잡[혔혀힌았]|확정|결정|정[해했하])"
)
#: Right behind a date that is itself what is told: 5일이라고 밝혔다.
_ITSELF = regex(r"\s?(?:\([^)]{1,8}\))?(?:이라|로)(?:고|며|면서)\s")
#: Right behind a date ahead of most of its year: 12월까지, 12월 준공 예정.
_SET_AHEAD = regex(r"\s?(?:\([^)]{1,8}\))?\s?(?:말)?(?:까지|[^.\n]{0,24}(?:예정|계획|목표|방침))")


#: What is planned, asked for or agreed may be of the month beside it, not done in it.
_PLANS = regex(
    r"(?:라고|자고|려고|도록|달라|기로|하자|싶|위해|위한|향해|목표|준비|앞두|앞둔|예정|계획|요구|촉구|제안|요청|약속|선언|결정|확정|추진|논의|검토|공약|예고|통보|신청|공고|모집|접수|예약|연기|미뤘|미뤄|늦춰|늦췄|앞당"
    r"|발표|공지|공개|밝[혔히]|말했|알렸|편성|배정|잡[았혔]|정했|정해|지정|초청|초대|소집|기대|전망|예상|합류|출마|도전|[될할열갈릴질칠킬을]\s(?!수록)|[하되리]는\s|기\s전|있[어다는을])"
)
#: Directly behind a month something was done in it: 6월에 합의했다.
_DONE_IN = regex(
    rf"\s?(?:초|말|중순)?(?:에는?|에도|들어|중에?)\s(?P<between>(?:[^.\n“”\"]|\.\d){{0,40}}?)[가-힣]{{0,3}}[{_SS}]"
)
#: A figure of a month has gone up or down: 6월 수출은 증가했다.
_FIGURE = r"(?:수출|수입|매출|물가|실적|판매|생산|고용|취업|실업|관광객|무역|흑자|적자|거래|지수|이익|수지|소비|방문객|이용객|승객|여객|물동량|가격|점유율|지지율|출생아|사망자|착공|인허가)[가-힣]{0,3}"
_CHANGE = r"(?:증가|감소|상승|하락|급증|급감|늘|줄|올랐|올라|내렸|내려|뛰|뛴|떨어|기록|[였]|이었|나타났|그쳤|달했|넘[었어])(?!\s?(?:우려|전망|압력|가능성|목표|대책|예상|기대|요인|방안|계획|[할될]|하겠))"
_MEASURED = regex(
    rf"\s?(?:\([^)]{{1,8}}\))?\s?(?:한\s달\s|누적\s|기준\s|중\s|전체\s)?(?:[가-힣]{{1,5}}\s){{0,2}}?[가-힣]{{0,6}}{_FIGURE}(?P<between>(?:[^.\n“”\"]|\.\d){{0,30}}?){_CHANGE}"
)
#: What was to be on a day has been: 6월 3일 대선이 치러졌다.
_HELD = regex(
    r"(?:[과와]\s\d{1,2}일)?\s?(?:\([^)]{1,8}\))?(?:에는?|까지)?\s(?:[가-힣]{1,8}\s){0,2}?[가-힣]{1,8}[이가은는]\s(?:[가-힣]{1,6}\s){0,2}?"
    r"(?:치러졌|열렸|개최됐|개최되었|인용됐|기각됐|실시됐|진행됐|이어졌|끝났|발생했|있었|숨졌|선출됐|당선됐|선포됐|체결됐|선고됐|취임했|출범했)(?!지만\s않)"
)
_HELD_AT = regex(
    r"(?:[과와]\s\d{1,2}일)?\s?(?:\([^)]{1,8}\))?\s(?:[가-힣]{1,8}\s)?(?:대선|총선|선거|회담|회의|경기|총회|투표)에서\s(?:[가-힣]{1,6}\s)?(?:당선|승리|패배|낙선|합의|서명|승낙|선출)(?:됐|했|돼|해|한|된)"
)
#: Right behind a date: that it was done on it: 6월 초 취임한, 2월 1일부터 시행됐다.
_DONE_ON = regex(
    r"\s?(?:\([^)]{1,8}\))?\s?(?:초|말|중순)?(?:에는?|부터)?\s(?:취임|개봉|출범|출시|합의|서명|발표|시작|발생|사망|당선|개최|개막|개통|개장|시행|도입|체결|방문|방중|방일|방미|방북|출국|귀국|입국|준공|착공|완공"
    r"|폐막|선출|승리|선포|통과|공개|출간|설립|창단|부임|퇴임|은퇴|사임|구속|체포|기소|석방|발사|침몰|타결|발효|발간|발행|배포|게재|게시|보도)(?:했(?!으면)|됐(?!으면)|되었|[한된](?!다|\s(?:뒤|다음|후|이후|이래)))"
)
#: Right behind a month: that somebody was invited to it: 10월에 섬으로 초청했다, 10월 방문을 초청했다.
_INVITED = regex(
    r"\s?(?:초|말|중순)?(?:에|의)?\s(?:(?:[^\s.,“”\"]{1,8}(?<![은는인한된던온간본준고며서자])\s)?(?:[^\s.,“”\"]{0,9}[을를에로의게]|국빈|공식|실무)\s){0,4}?(?:방문\s?)?(?:초청|초대)(?:[했하](?=다|고|며|면|습|지|였)|한다|장을\s[보건전])"
)
_BEEN = (_HELD, _HELD_AT, _DONE_ON)


def surely(each: Mention, _: str, after: str) -> int:
    """How many days ahead a date is this year's even in a sentence that tells of the past: none where what was on it
    has been, few for a month in which something was done or of which a figure is told.
    """
    if any(pattern.match(after) for pattern in _BEEN):
        return 0
    return MONTH_AHEAD if not each.day and (_is_measured(after) or _is_done(after)) else AHEAD_SURELY


def _is_measured(after: str) -> bool:
    measured = _MEASURED.match(after)
    return bool(measured) and not _PLANS.search(after[: measured.end()] if measured else "")


def _is_done(after: str) -> bool:
    done = _DONE_IN.match(after)
    if done is None:
        return False
    return not _PLANS.search(after[done.start("between") : done.end()]) if done["between"] else True


def lean(each: Mention, before: str, after: str) -> int:
    """Whether what follows a date in its sentence is to come or has been: the first verb that tells says so, not one
    that was quoted there. What was agreed upon may be on the date, or agreed on it.
    """
    is_due = _DUE.search(before) and not _WAS.match(after)
    if is_due or _PLANNED.search(before) or _FIXED.match(after) or (not each.day and _INVITED.match(after)):
        return COMING
    if _ITSELF.match(after) or _DONE_ON.match(after):
        return PAST if _DONE_ON.match(after) else UNSAID
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
    return COMING if near else PAST if _is_measured(after) else UNSAID


def _is_quoted_later(before: str, between: str) -> bool:
    """Whether a verb stands in a quotation that was opened behind the date."""
    if between.rfind("“") > between.rfind("”"):
        return True
    marks, is_inside = between.count('"'), before.count('"') % 2 == 1
    return marks > 0 and (marks % 2 == 0) == is_inside


def hardly(_: Mention, __: str, after: str) -> int:
    """From how many days ahead a date is rather the year before's."""
    return NEVER if _SET_AHEAD.match(after) else HARDLY
