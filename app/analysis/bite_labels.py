"""The label of a sound bite that stands on a line of its own, [NAME/OFFICE], told from the sections and links of a page."""

from __future__ import annotations

from collections.abc import Iterable

from app.analysis.korean_words import TITLES

#: Offices that are as often a thing, and those who write the page.
_NO_OFFICE = "공사 프로 모델 책임 총괄 담당 지사 수석 소장 이사 기장 상사 하사 시인 경위 중사 기자 특파원 앵커 캐스터 아나운서 주필 편집인 논설위원 해설위원 연출 부"
#: Who else speaks in the news, by what they are.
_OTHERS = "부통령 선원 시민 농민 어민 승객 관광객 피해자 생존자 직원 공무원 조종사 간호사 학생 대학생 학부모 이웃 참가자 이용객 신도 유가족 탈북민 회사원 자영업자 교사 병사 군인 경찰관 노동자 근로자"
#: What stands before a stroke and is no name, beside the sections of a page.
_NO_NAMES = "전국 지역 스포츠 날씨 부동산 증권 건강 과학 교육 여행 생활 금융 인터뷰 현장 기획 특집 기자수첩 기고 기자 만평 연재 화보 인물 인사 부고 동정 게시판 공지 야구 축구 농구 배구 골프 방송 영화 음악 책 종교 법률 사건 사고 노동 환경 복지 의료 정당 선거 행정 지방 수도권 영남 호남 충청 강원 제주 서울 부산 미국 중국 일본 러시아 유럽 아시아 군사"


def bite_label(sections: Iterable[str]) -> str:
    """A pattern of such a label: a name that is no section, and behind the stroke an office or what somebody is.

    Wrong about an office that no table has, and about a topic that ends as an office does ("[물가/외환 시장]").
    """
    offices = {*TITLES, *_OTHERS.split()} - {*_NO_OFFICE.split()}
    ends = "|".join(sorted(each for each in offices if len(each) > 1))
    none = "|".join(sorted({*sections, *_NO_NAMES.split()}))
    return rf"\[(?!(?:{none})\s?/)[가-힣]{{1,8}}(?:[ ·][가-힣]{{1,8}}){{0,3}}\s?/\s?(?:[가-힣A-Za-z0-9·]{{1,12}}\s){{0,3}}[가-힣A-Za-z0-9]{{0,10}}(?:{ends})\]"
