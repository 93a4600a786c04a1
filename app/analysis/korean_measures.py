"""The units in which Korean counts and measures, and its own words for numbers."""

from __future__ import annotations

from collections.abc import Mapping

SCALES: Mapping[str, int] = {"조": 10**12, "억": 10**8, "만": 10**4, "천": 10**3, "백": 10**2, "십": 10,
    "兆": 10**12, "億": 10**8, "萬": 10**4}  # fmt: skip
_MEASURES: Mapping[str, str] = {
    "원": "won", "달러": "usd", "홍콩달러": "hkd", "대만달러": "twd", "호주달러": "aud", "캐나다달러": "cad", "싱가포르달러": "sgd",
    "리알": "irr", "바트": "thb", "링깃": "myr", "루피아": "idr", "디르함": "aed", "헤알": "brl", "페소": "peso", "루블": "rub", "루피": "inr", "프랑": "chf", "인승": "person", "유로": "eur", "엔": "jpy", "위안": "cny", "위안화": "cny", "파운드": "gbp",
    "%포인트": "point", "%p": "point", "%P": "point", "퍼센트포인트": "point", "%": "percent", "％": "percent",
    "퍼센트": "percent", "㎞": "km", "km": "km", "킬로미터": "km", "m": "m", "ｍ": "m", "미터": "m",
    "㎝": "cm", "cm": "cm", "센티미터": "cm", "㎜": "mm", "mm": "mm", "밀리미터": "mm", "톤": "ton", "t": "ton",
    "㎏": "kg", "kg": "kg", "킬로그램": "kg", "g": "gram", "그램": "gram", "㎎": "milligram", "mg": "milligram",
    "ℓ": "litre", "리터": "litre", "L": "litre", "㎖": "millilitre", "ml": "millilitre", "mL": "millilitre", "밀리리터": "millilitre",
    "마일": "mile", "해리": "nautical mile", "피트": "foot", "인치": "inch", "야드": "yard", "에이커": "acre", "㎥": "cubic metre",
    "세제곱미터": "cubic metre", "kWh": "kilowatt hour", "㎾h": "kilowatt hour", "킬로와트시": "kilowatt hour", "MWh": "megawatt hour",
    "Wh": "watt hour", "Mbps": "megabit a second", "Gbps": "gigabit a second", "MB": "megabyte", "GB": "gigabyte", "TB": "terabyte", "PB": "petabyte",
    "dB": "decibel", "데시벨": "decibel", "ppm": "ppm", "hPa": "hectopascal", "볼트": "volt", "와트": "watt",
    "kcal": "kilocalorie", "㎉": "kilocalorie", "칼로리": "calorie", "마력": "horsepower", "rpm": "rpm", "cc": "cubic centimetre", "㏄": "cubic centimetre",
    "bp": "basis point", "㎾": "kilowatt", "㎍": "microgram", "㎛": "micrometre", "㎚": "nanometre", "나노미터": "nanometre", "나노": "nanometre", "mmHg": "mmHg", "㎜Hg": "mmHg", "nm": "nanometre", "배럴": "barrel", "도": "degree", "℃": "degree",
    "제곱미터": "square metre", "㎡": "square metre", "제곱킬로미터": "square km", "㎢": "square km", "㏊": "hectare",
    "ha": "hectare", "헥타르": "hectare", "평": "pyeong", "GW": "gigawatt", "기가와트": "gigawatt", "MW": "megawatt",
    "메가와트": "megawatt", "㎿": "megawatt", "kW": "kilowatt", "초간": "second", "초": "second", "분간": "minute",
    "분": "minute", "시간": "hour", "일간": "day", "영업일": "day", "근무일": "day", "박": "day", "주간": "week", "개월": "month", "년간": "year",
    "개년": "year", "세": "year", "살": "year", "명": "person", "인": "person",
}  # fmt: skip
_COUNTERS = (
    "회분", "도즈", "건", "개", "곳", "척", "발", "회", "차례", "가지", "배", "선", "가구", "세대", "마리", "점", "종", "편", "권", "채",
    "대", "기", "개국", "개사", "개소", "표", "석", "병상", "학급", "과목", "문항", "장", "줄", "벌", "그루", "자루",
    "단체", "업체", "기업", "국가", "나라", "도시", "시군", "부처", "쌍", "켤레", "잔", "병", "봉지", "상자", "필지",
    "품목", "페이지", "글자", "단어", "경기", "골", "거래일", "포인트", "p", "영업일", "량", "매", "포기", "송이", "팀",
    "곡", "군데", "인분", "그릇", "통", "세트", "박스", "컷", "정거장", "개교", "개동", "객실", "관왕", "연승", "연패",
    "득점", "도움", "리바운드", "어시스트", "홈런", "안타", "타점", "세이브", "이닝", "삼진", "볼넷", "도루", "블로킹", "승", "패",
    "학점", "칸", "갈래", "바퀴", "문장", "개팀", "조각", "묶음", "pt", "노드", "코어", "화소", "픽셀", "좌석", "슬롯", "개비", "토막", "포", "포대", "모금", "방울", "장면", "본", "RSU", "CGT", "MPN", "CFU", "P",
)  # fmt: skip
#: These count only what is held in thousands; else they number: 305호, 7번, 3주.
IN_THOUSANDS = ("호", "주", "부")
UNITS: Mapping[str, str | None] = dict.fromkeys(_COUNTERS) | dict(_MEASURES)
_ONES: Mapping[str, int] = {
    "하나": 1, "한": 1, "두": 2, "둘": 2, "세": 3, "셋": 3, "네": 4, "넷": 4, "다섯": 5, "여섯": 6, "일곱": 7, "여덟": 8, "아홉": 9,
}  # fmt: skip
_TENS: Mapping[str, int] = {
    "열": 10, "스물": 20, "서른": 30, "마흔": 40, "쉰": 50, "예순": 60, "일흔": 70, "여든": 80, "아흔": 90,
}  # fmt: skip
NATIVE: Mapping[str, int | tuple[int, int]] = {
    **{word: value for word, value in _ONES.items() if value > 1},
    "석": 3, "넉": 4, "스무": 20,
    **_TENS,
    **{ten + one: tens + ones for ten, tens in _TENS.items() for one, ones in _ONES.items()},
    "한두": (1, 2), "두세": (2, 3), "서너": (3, 4), "두어": (2, 3), "너덧": (4, 5), "네댓": (4, 5), "너댓": (4, 5),
    "네다섯": (4, 5), "대여섯": (5, 6), "예닐곱": (6, 7), "일고여덟": (7, 8), "열서너": (13, 14), "열대여섯": (15, 16),
}  # fmt: skip
NATIVE_UNITS: Mapping[str, str | None] = {
    "명": "person", "사람": "person", "달": "month", "시간": "hour", "해": "year", "살": "year", "주": "week",
    "가지": None, "차례": None, "번": None, "곳": None, "개": None, "멤버": None, "나라": None, "단계": None, "축": None,
    "후보": None, "배": None, "척": None, "편": None, "건": None, "대": None, "마리": None, "권": None, "채": None, "장": None,
    "줄": None, "벌": None, "그루": None, "자루": None, "표": None, "종": None, "점": None, "발": None, "작품": None,
    "잔": None, "병": None, "팀": None, "기업": None, "도시": None, "군데": None, "쌍": None, "골": None, "경기": None,
    "사건": None, "정당": None, "회사": None, "기관": None, "학교": None, "선수": None, "형제": None, "자매": None, "남매": None, "모녀": None,
    "아들": None, "딸": None, "아이": None, "자녀": None, "곡": None, "대회": None, "종목": None, "분야": None, "요소": None, "원칙": None,
    "방향": None, "과제": None, "주제": None, "장면": None, "유형": None, "부문": None, "영역": None, "업체": None, "은행": None, "그룹": None,
    "인물": None, "주인공": None, "국가": None, "정상": None, "여성": None, "남성": None, "배우": None, "의원": None, "위원": None, "판사": None,
    "검사": None, "피고인": None, "용의자": None, "노선": None, "구간": None, "건물": None, "마을": None, "지역": None, "구역": None, "섬": None,
    "채널": None, "모델": None, "제품": None, "브랜드": None, "시즌": None, "학기": None, "식구": None, "가족": None, "바퀴": None, "세트": None,
     "분": None, "쪽": None, "끼": None, "판": None, "지표": None, "조건": None, "항목": None, "사업": None, "부처": None, "재판부": None,
    "법안": None, "조직": None, "단체": None, "대학": None, "병원": None, "공장": None, "무대": None, "앨범": None, "직원": None, "친구": None,
    "문": None, "기": None, "필지": None, "가구": None, "세대": None, "상자": None, "켤레": None, "량": None, "석": None, "개월": "month", "통": None, "동": None,
}  # fmt: skip
#: These only count: what they count stands before or behind them, 어선 쉰 척.
NATIVE_COUNTERS = frozenset(
    [
        "명",
        "곳",
        "개",
        "척",
        "편",
        "건",
        "대",
        "마리",
        "권",
        "채",
        "장",
        "줄",
        "벌",
        "그루",
        "자루",
        "표",
        "종",
        "점",
        "발",
        "잔",
        "병",
        "쌍",
        "곡",
        "군데",
        "문",
        "기",
        "필지",
        "가구",
        "세대",
        "상자",
        "켤레",
        "량",
        "석",
    ]
)
SPANS_OF_DAYS: Mapping[str, int] = {
    "이틀": 2, "사흘": 3, "나흘": 4, "닷새": 5, "엿새": 6, "이레": 7, "여드레": 8, "아흐레": 9, "열흘": 10, "열하루": 11, "열이틀": 12,
    "열사흘": 13, "열나흘": 14, "보름": 15,
}  # fmt: skip
