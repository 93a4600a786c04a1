"""Lines that are a menu: the names of an outlet's sections in a row."""

from __future__ import annotations

from app.analysis import furniture

#: So many sections make a menu: two may be a headline's.
FEWEST = 3
#: Longer lines are no menus.
LONGEST = 200
#: Sections that a menu has beside those that stand alone over an article.
_MORE = (
    "스포츠 생활 지역 전국 기획 연재 라이프 건강 부동산 증권 금융 과학 환경 교육 여행 만평 날씨 운세 로그인 회원가입 구독 전체메뉴 it 테크 글로벌 피플 종교 노동"
    " 体育 體育 财经 军事 軍事 科技 要闻 要聞 港澳 台湾 台灣 地方 健康 教育 房产 房產 汽车 汽車 文化 副刊 登录 登錄 订阅 訂閱 經濟 經貿 娛樂 新聞 評論 香港 生活"
    " sports sport home health science weather education travel arts books style food climate local login subscribe"
)
_SECTIONS = frozenset(_MORE.split()).union(*furniture.SECTION_LABELS.values())
_BETWEEN = str.maketrans(dict.fromkeys("|·/,>›»•、｜ㅣ", " "))


def is_menu(line: str) -> bool:
    """Whether a whole line is sections in a row."""
    if len(line) > LONGEST:
        return False
    words = line.translate(_BETWEEN).casefold().split()
    return len(words) >= FEWEST and all(each in _SECTIONS for each in words)
