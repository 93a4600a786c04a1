"""Whose town or state stands between a foreign name and its office in Korean: 캐런 배스 로스앤젤레스 시장."""

from __future__ import annotations

from collections.abc import Sequence

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
    "쿤밍 닝보 시즈오카 아이치 효고 구마모토 가고시마 미야기 후쿠시마 이시카와 아오모리 이와테"
)
ABROAD = frozenset(_ABROAD.split())
#: Of these, what people are called by more often: 나루 리마.
_FAMILIES = frozenset(("리마", "산티아고", "발렌시아"))
#: What may be glued to a place and still mean it: 캘리포니아주, 뉴욕시, 도쿄도.
_KINDS = ("", "주", "시", "현", "도", "성")


def is_place(word: str) -> bool:
    """Whether a word is a town, province or state abroad, or one with its kind."""
    return any(word.endswith(kind) and word.removesuffix(kind) in ABROAD for kind in _KINDS)


def unseated(title: str) -> str:
    """An office without the place abroad that is glued to it: 뉴욕시장, 도쿄도지사, 캘리포니아주지사."""
    return next((one for one in LOCAL if title.endswith(one) and is_place(title.removesuffix(one))), title)


def without_place(words: Sequence[str], title: str) -> int:
    """How many of the words before an office are left when the place of the office is taken away."""
    is_seat = title in LOCAL and bool(words) and is_place(words[-1])
    is_name = is_seat and words[-1] in _FAMILIES and len(words) == len(("나루", "리마"))
    return len(words) - (is_seat and not is_name)
