"""Invented accounts of an invented accord, in which some is the same, some differs and some is in one only."""

from datetime import date

DAY = date(2026, 3, 4)
ENGLISH = [
    "Harbour talks between Korea and Norway end with a ferry accord",
    "Korean Transport Minister Han Seo-yun and her Norwegian counterpart signed a ferry accord in Busan on Tuesday.",
    "The accord sets aside 420 million won for three electric ferries between Busan and Tsushima.",
    '"We will share every drawing of the charging piers with our partners," Han said.',
    "Dockworkers in Ulsan had asked for a seat at the table and were turned away by the guards.",
]
OTHER = [
    "Korea, Norway sign electric ferry accord in Busan",
    "Han Seo-yun, the Korean transport minister, signed a ferry accord with her Norwegian counterpart in Busan on Tuesday.",
    "Under the accord 450 million won goes to three electric ferries between Busan and Tsushima.",
    '"We will share all drawings of the charging piers with our partners," Han said after the signing.',
    "A choir of schoolchildren from Bergen sang two songs before the ministers left the quay.",
]
KOREAN = [
    "한국·노르웨이, 부산서 전기 여객선 협정 서명",
    "한서윤 국토교통부 장관과 노르웨이 장관은 지난 3일 부산에서 전기 여객선 협정에 서명했다.",
    "협정에 따라 부산과 쓰시마를 잇는 전기 여객선 3척에 4억2000만원을 투입한다.",
    "울산의 한 어민은 조업 구역이 줄어들까 걱정된다고 말했다.",
]
