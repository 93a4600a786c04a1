"""Names that Korean rules found, before they are anybody's: without the line above that ran into them, or nobody's."""

from __future__ import annotations

import re
from dataclasses import replace

from app.analysis.attribution import Attribution
from app.analysis.korean_cast import Cast
from app.analysis.korean_matters import is_nobody
from app.analysis.korean_shapes import is_full_name, is_several, title_of
from app.analysis.korean_words import COUNTRIES, FIRMS, KINDS, NAME_LENGTH, OUTLET, SHORT, SURNAMES
from app.analysis.patterns import regex


def _words(table: str) -> frozenset[str]:
    return frozenset(table.split())


#: Nouns with which a line ends that the next one runs into: 강조항구당, 추진나루은행.
_LINE_ENDS = _words(
    """
    추진 강조 재강조 위반 표명 일단락 사과 발표 경쟁 제출 시작 주목 논란 증폭 폐지 적시 논의 정황 확보 결정 촉구 발송 이송 감소 증가 전환 파악 평가 주장 비판 우려 요구 조치 선정 개최 지원 확대 축소 상승 하락
    급등 급락 마감 기록 공개 출시 체결 참석 예정 전망 가능성 방침 계획 검토 착수 돌입 합의 반발 항의 촉발 확산 고조 심화 임박 무산 불발 철회 사퇴 지명 임명 제명 고발 기소 구속 송치 체포 압수수색
    신년사 핵심요약 종합 속보 뚜렷 의무 반박 해명 지적 언급 당부 다짐 약속 선언 취임 임박 야망 변동 이유 효과 경험 기대 호소 성토 환영 반대 찬성 거부 수용 불가 필요 가동 재가동 운영 인상 인하 삼아
    """
)
#: Marks before a name that opens a line; one who asks stands before the others: -학회가 할 일은?
_LEADING, _ASKING = "━─‥·=~<〈▶■□◆●※☞ ", "-–—"
#: Letters of a text in which a name is looked for on its own: whoever is named at the end of a line is named early.
_READ = 30_000
#: What stands before a name or behind it and is none of it.
_BEFORE = _words("뒤 조차 직후 직전 이후 듯 왜 등과 의 보다 관련 당초 먼저 무엇보다 심지어 가령 과거 명인 두")
_CLAUSE = regex(
    r"[가-힣](?:고도|서도|다면|면서|에선|에서|지만|려면|하며|하고|비롯해|대표해|벗어나|있어|더라도|체인)$|^(?:비롯해|벗어나|있어|대표해)$"
)
_BEHIND = _words(
    "연방 임시 주중 주유엔 주한 주미 주일 주러 연준 크렘린 크렘린궁 백악관 공동 안보 원자재 투자 마켓 국제 경제"
)
#: What ends as outlets do and is none: paper, loudspeakers, a tendency.
_NO_OUTLETS = frozenset(("종이신문", "벽신문", "안내 방송", "구내방송", "생방송", "재방송", "경향", "보도"))
#: What counts, at the end of a line: 6만 원김항구.
_UNITS = frozenset(("원", "명", "건", "개", "곳"))
#: What an ending was taken from that is a part of it: 양측은, both sides, who are nobody in particular.
_CUT = frozenset(("양", "쌍", "누군"))
#: Who stands at the beginning of a line without a name.
_LINE_STARTS = FIRMS | COUNTRIES | SHORT.keys() | frozenset(SHORT.values()) | _words(
    """
    정부 노조 국힘 국민의힘 민주당 더불어민주당 개혁신당 경찰 검찰 법조계 업계 여성계 노동계 의료계 재계 학계 여권 야권 여당 야당 정치권 소속사 시민단체 전문가 전문가들 소비자단체 유족 청와대 대통령실 당국 금융당국
    통일부 외교부 국방부 법무부 당감위 통일교 직장인
    """
)  # fmt: skip


def sound(one: Attribution, cast: Cast, text: str) -> Attribution:
    """The attribution without a speaker who is nobody; names without what ran into them."""
    if one.via in _NO_OUTLETS:
        one = replace(one, via=None)
    if one.speaker is None or not one.speaker.strip():
        return one
    name = parted(trimmed(one.speaker.lstrip(_LEADING).rstrip(">〉") or one.speaker, cast), cast, text)
    is_known = any(each.name == name and each.title for each in cast.full) or cast.people.knows(name, "ko")
    if (is_nobody(name) or name in _CUT or name[0] in _ASKING) and not is_known:
        is_other = one.via is not None and not (is_nobody(one.via) or OUTLET.search(one.via))
        return replace(one, speaker=one.via, via=None) if is_other else replace(one, speaker=None)
    return one if name == one.speaker else replace(one, speaker=name)


def trimmed(name: str, cast: Cast) -> str:
    """A name without the words and particles that are none of it: 뒤 마루 나니, 마루 나니 연방, 마루 나니도."""
    words = name.split()
    while words[1:] and title_of(words[1]) != words[1] and (words[0] in _BEFORE or _CLAUSE.search(words[0])):
        words = words[1:]
    while words[1:] and words[-1] in _BEHIND and (words[2:] or words[-1] == "임시"):
        words = words[:-1]
    last = words[-1]
    whole = next((f"{last}{end}" for end in "이가" if f"{last}{end}" in FIRMS), last)
    bare = " ".join([*words[:-1], last[:-1]])
    if last[-1] == "도" and cast.people.find(bare) and not cast.people.find(" ".join(words)):
        return bare
    return " ".join([*words[:-1], whole])


def parted(name: str, cast: Cast, text: str) -> str:
    """A name without the end of the line above: 강조항구당 is 항구당, 속보마루 나니 is 마루 나니."""
    first, *rest = name.split()
    if cast.people.find(name) or len(first) <= NAME_LENGTH or is_several(first):
        return name
    named = {each.name for each in (*cast.full, *cast.bodies)}
    is_titled = not rest or title_of(rest[-1]) is not None
    for at in range(1, len(first) - 1):
        person, is_line_end = first[at:], first[:at] in _LINE_ENDS or first[:at] in _UNITS
        whole = " ".join([person, *rest])
        is_long = len(person) > NAME_LENGTH or cast.people.find(person) is not None
        is_run = whole in named and (rest or (is_line_end and person not in KINDS and is_long))
        if at > 1 and (is_run or (is_line_end and whole in _LINE_STARTS)):
            return whole
        is_person = is_line_end and person in named and len(person) == NAME_LENGTH and person[0] in SURNAMES
        is_alone = (at > 1 or first[0] in _UNITS) and is_full_name(person) and _is_alone(person, text)
        if is_titled and (is_person or is_alone):
            return person
    return name


def _is_alone(person: str, text: str) -> bool:
    """Whether a text has a name on its own somewhere."""
    return re.search(rf"(?<![가-힣]){person}(?![가-힣]{{3}})", text[:_READ]) is not None
