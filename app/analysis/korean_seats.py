"""Whose town or state stands between a foreign name and its office in Korean: 캐런 배스 로스앤젤레스 시장."""

from __future__ import annotations

from collections.abc import Sequence

from app.analysis.korean_shapes import is_no_person
from app.analysis.korean_words import COUNTRIES

#: Who governs a town, a province or a state.
LOCAL = frozenset(
    (
        "시장",
        "부시장",
        "시장대행",
        "시장권한대행",
        "지사",
        "부지사",
        "주지사",
        "도지사",
        "시의장",
        "경찰청장",
        "경찰국장",
        "검사장",
    )
)
#: Towns, provinces and states abroad as Korean reporting spells them.
_ABROAD = (
    "뉴욕 LA 로스앤젤레스 시카고 휴스턴 필라델피아 샌프란시스코 샌디에이고 시애틀 보스턴 워싱턴 마이애미 애틀랜타 디트로이트 덴버 "
    "댈러스 미니애폴리스 포틀랜드 볼티모어 라스베이거스 피닉스 뉴올리언스 샬럿 캘리포니아 텍사스 플로리다 뉴저지 버지니아 조지아 "
    "미시간 일리노이 오하이오 펜실베이니아 애리조나 네바다 메릴랜드 매사추세츠 미네소타 위스콘신 콜로라도 오리건 루이지애나 "
    "앨라배마 인디애나 테네시 미주리 켄터키 유타 하와이 알래스카 코네티컷 사우스캐롤라이나 노스캐롤라이나 아이오와 오클라호마 "
    "토론토 밴쿠버 몬트리올 오타와 온타리오 퀘벡 앨버타 멕시코시티 상파울루 리우데자네이루 부에노스아이레스 보고타 카라카스 리마 "
    "아바나 런던 맨체스터 에든버러 더블린 파리 마르세유 리옹 베를린 함부르크 뮌헨 프랑크푸르트 로마 밀라노 나폴리 마드리드 "
    "바르셀로나 리스본 암스테르담 로테르담 브뤼셀 빈 취리히 제네바 코펜하겐 오슬로 스톡홀름 헬싱키 바르샤바 크라쿠프 프라하 "
    "부다페스트 부쿠레슈티 소피아 베오그라드 아테네 이스탄불 앙카라 키이우 하르키우 오데사 르비우 드니프로 헤르손 자포리자 "
    "모스크바 상트페테르부르크 벨고로드 쿠르스크 블라디보스토크 민스크 테헤란 예루살렘 텔아비브 가자 베이루트 다마스쿠스 바그다드 "
    "카이로 두바이 아부다비 리야드 도하 나이로비 라고스 뉴델리 뭄바이 카라치 다카 방콕 하노이 호찌민 다낭 프놈펜 마닐라 "
    "자카르타 발리 쿠알라룸푸르 울란바토르 시드니 멜버른 브리즈번 퍼스 오클랜드 도쿄 오사카 교토 나고야 요코하마 고베 삿포로 "
    "센다이 후쿠오카 오키나와 나하 히로시마 나가사키 홋카이도 가나가와 사이타마 지바 니가타 시마네 돗토리 대마도 쓰시마 베이징 "
    "상하이 선전 광저우 톈진 충칭 우한 청두 난징 항저우 칭다오 다롄 선양 시안 하얼빈 옌타이 홍콩 마카오 타이베이 가오슝 "
    "타이중 베르겐 그단스크 리비우 하리코프 키예프 캔버라 웰링턴 위니펙 캘거리 에드먼턴 몬테비데오 산티아고 키토 아순시온 "
    "브라질리아 산살바도르 파나마시티 산호세 마나과 산토도밍고 포르토프랭스 메데인 과야킬 몬테레이 티후아나 글래스고 카디프 "
    "벨파스트 리버풀 버밍엄 툴루즈 스트라스부르 보르도 쾰른 드레스덴 라이프치히 슈투트가르트 뒤셀도르프 토리노 피렌체 베네치아 "
    "팔레르모 세비야 발렌시아 포르투 헤이그 안트베르펜 룩셈부르크 바젤 잘츠부르크 예테보리 트론헤임 레이캬비크 탈린 빌뉴스 "
    "브로츠와프 포즈난 브르노 브라티슬라바 자그레브 사라예보 스코페 티라나 류블랴나 키시너우 테살로니키 니코시아 이즈미르 카잔 "
    "노보시비르스크 칼리닌그라드 하바롭스크 마리우폴 미콜라이우 도네츠크 루한스크 트빌리시 예레반 바쿠 아스타나 알마티 타슈켄트 "
    "비슈케크 두샨베 카불 이슬라마바드 라호르 콜롬보 카트만두 델리 첸나이 콜카타 양곤 네피도 비엔티안 치앙마이 세부 다바오 "
    "수라바야 하이파 라말라 암만 알레포 무스카트 마나마 트리폴리 벵가지 튀니스 알제 라바트 카사블랑카 하르툼 아디스아바바 "
    "모가디슈 캄팔라 키갈리 루사카 하라레 마푸투 루안다 킨샤사 아부자 아크라 다카르 케이프타운 요하네스버그 프리토리아 "
    "새크라멘토 오스틴 샌안토니오 내슈빌 멤피스 밀워키 클리블랜드 세인트루이스 캔자스시티 피츠버그 버펄로 호놀룰루 앵커리지 "
    "뉴햄프셔 버몬트 로드아일랜드 델라웨어 와이오밍 몬태나 아이다호 뉴멕시코 캔자스 네브래스카 아칸소 미시시피 노스다코타 "
    "사우스다코타 웨스트버지니아 브리티시컬럼비아 쓰촨 광둥 푸젠 장쑤 산둥 랴오닝 지린 헤이룽장 윈난 타이난 신베이 창춘 샤먼 "
    "쿤밍 닝보 시즈오카 아이치 효고 구마모토 가고시마 미야기 후쿠시마 이시카와 아오모리 이와테 "
    "브리스톨 리즈 셰필드 노팅엄 레스터 코번트리 사우샘프턴 플리머스 뉴캐슬 옥스퍼드 케임브리지 켄트 에식스 애버딘 던디 골웨이 "
    "니스 낭트 그르노블 몽펠리에 하이델베르크 만하임 카를스루에 브레멘 하노버 도르트문트 에센 뉘른베르크 아우크스부르크 "
    "포츠담 로스토크 마인츠 비스바덴 볼로냐 제노바 카타니아 코르도바 그라나다 말라가 사라고사 빌바오 브라가 위트레흐트 에인트호번 "
    "헨트 브뤼허 리에주 로잔 베른 루체른 그라츠 린츠 인스브루크 오르후스 오덴세 말뫼 웁살라 스타방에르 탐페레 투르쿠 카우나스 리가 "
    "타르투 카토비체 루블린 슈체친 오스트라바 데브레첸 세게드 클루지나포카 티미쇼아라 이아시 플로브디프 바르나 노비사드 스플리트 "
    "포드고리차 프리슈티나 파트라스 안탈리아 아다나 부르사 가지안테프 체르니히우 폴타바 빈니차 크라마토르스크 멜리토폴 이르핀 "
    "보로네시 로스토프나도누 볼고그라드 사마라 옴스크 크라스노다르 크라스노야르스크 이르쿠츠크 야쿠츠크 무르만스크 예카테린부르크 "
    "첼랴빈스크 브랸스크 모술 키르쿠크 바스라 아르빌 이스파한 시라즈 타브리즈 마슈하드 메카 메디나 제다 나블루스 "
    "헤브론 베들레헴 칸유니스 아슈켈론 알렉산드리아 마라케시 오란 몸바사 더반 불라와요 벵갈루루 하이데라바드 아마다바드 "
    "푸네 자이푸르 러크나우 스리나가르 페샤와르 만달레이 하이퐁 껀터 시엠레아프 루앙프라방 페낭 조호르 반둥 메단 마카사르 "
    "덴파사르 바기오 일로일로 삼보앙가 마카티 파시그 호바트 다윈 애들레이드 골드코스트 크라이스트처치 핼리팩스 미시소가 "
    "과달라하라 푸에블라 칸쿤 시우다드후아레스 쿠리치바 포르투알레그리 사우바도르 헤시피 포르탈레자 마나우스 로사리오 멘도사 발파라이소 "
    "콘셉시온 코차밤바 산타크루스 라파스 바랑키야 카르타헤나 마라카이보 프레즈노 롱비치 머데스토 스톡턴 산호세 "
    "스포캔 타코마 앵커리지 보이시 투손 앨버커키 엘패소 포트워스 알링턴 러벅 털사 위치토 오마하 디모인 매디슨 그랜드래피즈 앤아버 "
    "톨레도 콜럼버스 신시내티 데이턴 애크런 인디애나폴리스 루이빌 렉싱턴 녹스빌 채터누가 버밍햄 잭슨빌 탬파 올랜도 세인트피터즈버그 "
    "서배너 찰스턴 롤리 더럼 그린즈버로 리치먼드 노퍽 뉴어크 저지시티 트렌턴 하트퍼드 뉴헤이븐 프로비던스 우스터 로체스터 시러큐스 올버니"
)
#: States, provinces and prefectures in which no town is called the same: they have no mayor.
_STATES = (
    "캘리포니아 텍사스 플로리다 뉴저지 버지니아 조지아 미시간 일리노이 오하이오 펜실베이니아 애리조나 네바다 메릴랜드 매사추세츠 미네소타 위스콘신 "
    "콜로라도 오리건 루이지애나 앨라배마 인디애나 테네시 미주리 켄터키 유타 하와이 알래스카 코네티컷 사우스캐롤라이나 노스캐롤라이나 아이오와 "
    "온타리오 앨버타 뉴햄프셔 버몬트 로드아일랜드 델라웨어 와이오밍 몬태나 아이다호 뉴멕시코 네브래스카 아칸소 미시시피 노스다코타 사우스다코타 "
    "웨스트버지니아 브리티시컬럼비아 쓰촨 광둥 푸젠 장쑤 산둥 랴오닝 헤이룽장 윈난"
)
#: Towns that give no state its name, and so have no governor, though people are called so.
_TOWNS = (
    "오스틴 런던 샬럿 소피아 휴스턴 시카고 댈러스 덴버 디트로이트 보스턴 시애틀 피닉스 포틀랜드 클리블랜드 매디슨 렉싱턴 알링턴 콜럼버스 찰스턴 "
    "리치먼드 링컨 잭슨빌 올랜도 톨레도 뉴턴 파리 로마 빈 베를린 프라하 더블린 버밍엄 리버풀 맨체스터 브리스톨 레스터 케임브리지 옥스퍼드"
)
#: Given names abroad: nobody in office is called by one alone, so that a family name follows: 폴 런던 시장.
_GIVEN = (
    "폴 존 잭 조 짐 팀 톰 빌 밥 벤 댄 돈 더그 에드 프랭크 프레드 게리 그레그 할 헨리 제이 제프 제리 제시 조너선 조지프 조슈아 카를 켄 케빈 래리 레너드 "
    "마크 맷 매튜 마이크 마이클 닉 패트릭 피터 필 필립 랠프 레이 리처드 릭 로버트 로저 론 샘 숀 스티븐 스티브 테드 토니 트로이 월터 윌리엄 "
    "앤서니 앤드루 벤저민 브라이언 크리스 크리스토퍼 대니얼 데이비드 도널드 에드워드 에릭 진 그레이엄 이언 저스틴 키스 칼 니컬러스 올리버 "
    "제인 메리 앤 애나 안나 바버라 캐런 캐시 캐럴 캐서린 크리스틴 신시아 다이앤 도나 에마 이디스 엘리자베스 에밀리 글로리아 그레이스 헬렌 재닛 "
    "제니퍼 제시카 줄리 줄리아 카렌 케이트 로라 린다 리사 루시 마거릿 마리아 마리나 마리 미셸 낸시 니콜 올리비아 패멀라 레베카 로즈 세라 사라 샌드라 "
    "섀런 소니아 수전 테리사 바네사 비키 빅토리아 웬디 호세 후안 카를로스 루이스 페드로 파블로 디에고 하비에르 프란시스코 안토니오 마누엘 라파엘 "
    "클라우디아 카르멘 이사벨 안드레아 마르코 조반니 주세페 파올로 장 피에르 자크 미셸 프랑수아 안 나탈리 한스 카를 클라우스 위르겐 안드레아스 "
    "제이미 알렉산더 알렉산드라 미카엘 블레이크 훌리오 브렌던 빅터 오스카 데릭 모니카 로사 소피 클로이 한나 다니엘 미겔 에두아르도 페르난도 리카르도 로베르토 루카 마테오 엔리코 "
    "프리드리히 볼프강 슈테판 토마스 요하네스 파벨 보리스 유리 막심 안톤 레오니드 빅토르 이고르 올렉산드르 볼로디미르 데니스 안드리 "
    "이반 세르게이 드미트리 블라디미르 미하일 니콜라이 알렉세이 올가 나탈리야 타티야나 이리나 옐레나 야니스 니코스 에바 올라프 라르스 안데르스 "
    "노라 닐스 엘레나 엘사 일세 잉그리드 프레야 아스트리드 마르타 파보 밀란 즈덴카 라도반 야로슬라프 카밀라 루시아 베아트리체 아민 카림 파티마 라일라 유수프 하산 후세인 칼리드 아흐메드"
)
#: Provinces and the towns that are one, before the seat of a member of parliament: 부산 항구을.
_PROVINCES = "서울 부산 대구 인천 광주 대전 울산 세종 경기 강원 충북 충남 전북 전남 경북 경남 제주"
ABROAD = frozenset(_ABROAD.split())
GIVEN = frozenset(_GIVEN.split())
#: What stands between a name and an office and is no family's: 한나 상임 대표, 한나 부산 대표.
_NO_FAMILIES = frozenset(
    (
        *_PROVINCES.split(),
        *[
            "상임",
            "공동",
            "수석",
            "전임",
            "현직",
            "전직",
            "명예",
            "임시",
            "신임",
            "초대",
            "원내",
            "특별",
            "책임",
            "선임",
            "총괄",
            "담당",
            "지역",
            "전국",
            "중앙",
            "국제",
            "아시아",
            "유럽",
            "한국",
        ],
    )
)
#: Of which office a place can have none.
_ELSEWHERE = {"지사": frozenset(_TOWNS.split()), "시장": frozenset(_STATES.split())}
#: Of the places, what people are called by more often: 나루 리마.
_FAMILIES = frozenset(("리마", "산티아고", "발렌시아"))
#: Bodies by their kind alone, which words of their name may stand before. Whoever has a name of two words is none of theirs:
#: 마루 나니스 연맹 회장.
_BODIES = frozenset(
    [
        "연맹",
        "연합",
        "평의회",
        "협의회",
        "이사회",
        "대표단",
        "의원단",
        "선수단",
        "사절단",
        "위원회",
        "협회",
        "재단",
        "총회",
        "기구",
    ]
)
#: A word of fewer letters between a name and a body is as likely what the body is of: 어민, 축구.
_LONG_NAME = 3
#: Words of such names that nobody is called by: 국제 올림픽 위원회 위원장.
_SCOPES = frozenset(
    [
        "국제",
        "세계",
        "전국",
        "아시아",
        "아프리카",
        "동아시아",
        "동남아",
        "중남미",
        "북미",
        "범민족",
        "대한",
        "전미",
    ]
)
#: What may be glued to a place and still mean it: 캘리포니아주, 뉴욕시, 도쿄도.
_KINDS = ("", "주", "시", "현", "도", "성")


def is_party_seat(before: str, word: str, following: str) -> bool:
    """Whether a word is the seat of whoever a party sent: 부산 항구을 항구당 의원."""
    return word[-1] == "을" and before in _PROVINCES.split() and following.endswith(("당", "국민의힘"))


def is_given(words: Sequence[str], at: int) -> bool:
    """Whether a word that is shaped like a whole Korean name is given abroad, before a family name: 노라 린드 대표."""
    if words[at] not in GIVEN or at + 1 >= len(words):
        return False
    return words[at + 1] not in _NO_FAMILIES and not is_no_person(words[at + 1])


def is_place(word: str) -> bool:
    """Whether a word is a town, province or state abroad, or one with its kind."""
    return any(word.endswith(kind) and word.removesuffix(kind) in ABROAD for kind in _KINDS)


def unseated(title: str) -> str:
    """An office without the place abroad that is glued to it: 뉴욕시장, 도쿄도지사, 캘리포니아주지사."""
    return next((one for one in LOCAL if title.endswith(one) and is_place(title.removesuffix(one))), title)


def without_place(words: Sequence[str], title: str) -> int:
    """How many of the words before an office are left when the place of the office is taken away."""
    is_seat = title in LOCAL and bool(words) and is_place(words[-1])
    return len(words) - (is_seat and not _is_family(words, title))


def is_of_body(words: Sequence[str]) -> bool:
    """Whether the words before an office are a body's name of several words: 국제 어업 협회."""
    return len(words) > 1 and words[0] in _SCOPES and words[-1] in _BODIES


def is_bare_body(words: Sequence[str]) -> bool:
    """Whether the last word before an office tells the kind of a body behind a name of two words: 마루 나니스 연맹."""
    if len(words) <= len(("마루", "나니")) or words[-1] not in _BODIES:
        return False
    return len(words[-2]) >= _LONG_NAME and words[-3] not in _SCOPES and words[-3] not in COUNTRIES


def _is_family(words: Sequence[str], title: str) -> bool:
    """Whether the last of two words is a family's though a place is called so: 마루 리마, 폴 런던, 제인 오스틴 지사."""
    given, last = words[-2:] if len(words) == len(("나루", "리마")) else ("", words[-1])
    if not given:
        return False
    return last in _FAMILIES or last in _ELSEWHERE.get(title[-2:], ()) or given in GIVEN
