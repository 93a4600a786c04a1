"""What Korean reporting says of outlets: what they are, what they bring out, and where nobody needs them."""

from __future__ import annotations

from app.analysis.korean_words import KINDS, OUTLET
from app.analysis.patterns import regex

#: An outlet that tells of the words themselves, behind them: "…"고 노을통신도 29일 보도했다.
REPORTED_BY = regex(
    r"(?:이?라|다)?고 (?P<who>(?:(?![^\s]*(?:는|은|을|를|고) )[^\s.■]+ ){0,3}?[^\s.■]+?)(?<!다)(?:[은는이가도]| 역시) (?:(?:\d[^\s.■]*|이날|지난 [^\s.■]+|단독|별도로) ){0,2}(?:보도|타전)(?:했|하였|하고)"
)
#: An outlet that says so itself, by its verb: "…"고 보도했다, "…"며 … 보도했다.
REPORTS = regex(
    r"(?:(?:이?라)?(?:며|면서) [\"“]■+[\"”])?(?:이?라|다)?고 (?:[^\s.■]{1,10} ){0,2}?(?:보도|타전)(?:했|하였|하며|하면서|한 바)"
)
#: Who brought out a paper or a recording that is the source: 항구신문이 입수한 28분 분량 녹취에 따르면.
ISSUED = regex(
    r"(?P<who>[^\s■]+?)(?:이|가|에서) (?:(?![^\s■]*[은는이가] )[^\s■]{1,12} ){0,5}?(?:입수|확보|공개|발표|발간|배포|보도|제출)(?:한|받은|해 (?:[^\s■]{1,8} )?(?:공개|발표|보도)한) [^.\n]{1,70}$"
)
#: Where somebody writes or speaks on their own, so that nobody passes it on: 자신의 페이스북에.
OWN_CHANNEL = regex(
    r"(?:페이스북|인스타그램|스레드|트위터|트루스 ?소셜|링크드인|텔레그램|블로그|SNS|소셜 ?미디어|사회관계망서비스|입장문)(?:\([^()\n]{0,24}\))?(?: (?:글|게시글|게시물|계정|채널|메시지|영상))?(?:[을를에로]|에서|에는|에도)(?= )"
)
#: What a text says to be an outlet: 일간지 마루는, 전문매체 마루에 따르면.
IS_OUTLET = regex(
    r"(?:매체|일간|일간지|주간지|월간지|전문지|경제지|잡지|통신사)(?:인)? (?P<name>(?!보도)[가-힣A-Za-z·]{2,12}?)(?:\([^()\n]{1,12}\))?(?:[은는이가]| 등[은이]|에 따르면|의 보도)(?= )"
)
#: An outlet by its kind alone, which tells of what follows: 신문은, 매체에 따르면.
KIND_SPEAKS = regex(r"(?:신문|매체|통신|방송|외신|언론|보도)(?:[은는이도]|에 따르면)(?= )")
#: What makes words of another day: 4일에도, 앞서.
OTHER_DAY = regex(
    r"(?:^|(?<=[.\s]))(?:(?<!에 )(?<!보다 )앞서|이튿날|다음 ?날|(?:전날|\d{1,2}일|지난달|지난해|지난 \S{1,6})에도|(?:지난해|작년|재작년|지난) \d{1,2}월(?= ?$))(?=[ ,])"
)
#: The word before an outlet's kind.
WORD_BEFORE = regex(r"(?:^|[\s.,\"”'’)<])([가-힣A-Za-z·]{2,12})>? ?$")
#: A topic close before words, however it is called.
BARE_TOPIC = regex(
    r"(?:^|[\s.])(?P<who>[가-힣A-Za-z·]{3,12}?)(?:[은는도]| 역시) (?:[^\s■]{1,8} ){0,2}(?:[\"“]■+[\"”](?:이?라)?(?:며|면서) )?$"
)
#: Kinds of outlets that are a part of a name whenever they stand alone: 항구 뉴스.
HALVES = frozenset(kind for kind in KINDS if OUTLET.search(kind)) | frozenset(
    ["뉴스", "저널", "타임스", "타임즈", "포스트", "투데이", "데일리", "헤럴드", "인사이더"]
)
