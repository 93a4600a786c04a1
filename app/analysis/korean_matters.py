"""Korean words that are nobody: stems of verbs, adverbs, and nouns of what is told of."""

from __future__ import annotations

from functools import lru_cache

from app.analysis.patterns import regex

#: Words of which it is remembered whether they are nobody.
_REMEMBERED = 50_000


def _words(table: str) -> frozenset[str]:
    return frozenset(table.split())


#: Stems of verbs before 은 and 는: syllables in which no name ends.
_STEM = regex(
    r"[놓받막걷듣뱉쏟꼽맡잡찾묻낳짓갖겪얻읽닫싣뽑엎덮꺾볶닦섞묶깎씻솟늦잊쫓갚짚싶넣쌓닿않앉얹끊잃앓뚫꿇닮굶밟없있겠났했됐갔왔]$"
    r"|^(?:나오|내려오|들어오|벼르|아우르|가르|이르|다다르|흐리|지켜내|여쭤보|받아들이|불거지|이어지|드러내|내세우|빼놓)$|[가-힣]{2}거리$"
)
#: Clauses and words with a particle that names do not have.
_CLAUSE = regex(
    r"(?:(?<!보)고서|해서|려서|켜서|라며|다며|더니|다면|라면|는데도|어서도|받아야|해야|해야 할|하려|되려|했더니|했고|였고|답했고|에서|에서는|에선|라인서|이 무렵|하자|되자"
    r"|(?:[가-힣]인|[한은던할])가|결과물인|무엇인|필요한|유효한|중요한|가능한)$"
    r"|(?:부동산|주식|채권|금융|외환|자본|노동|주택|전세|분양|인수합병|컨설팅|국내|세계|글로벌|맞춤형|콘솔|생수|한국|미국|중국|일본) ?시장$"
    r"|(?:공작|거대|딥러닝|언어|생성형|추론|사업|수익|파운데이션) 모델$|봉사$|[가-힣]{2}(?:민|산|신|합|검|몫)이라$|^이라$|씨가$|따라야$"
    r"|(?:지적|질문|질의|비판|논란|우려|주장|의혹|요구|발언|해명|답변|물음|말|목소리|반응|촉구|당부|지시|제안|약속)(?:에|엔|에는|에도|으로)$"
)
#: Adverbs and determiners, to which a subject's particle is added or taken away.
_NEVER = _words(
    """
    경향 나아 대신 그제서야 혹여 심지어 예컨대 가령 연이어 스스로 알고보니 줄줄이 겉으로 그리고 자연스럽게 사실 산하 특정 주요 전직 직후 빠르게 충분히 이제 무엇 어디 언제 절반 상당수 차기 본인 자신들 자신
    이곳 그곳 저곳 꿈꾸듯이 아침마다 밤마다 한국처럼 보다 찾아 넘어 받고 아파 몰라 한글로 영문으로 미국선 주말 전임 후임 평 임시 경제 강행 조작 갈취 협조 유발
    사 무렵 시기 와중 우리 저희 아무 연이 마디 평소 애초 당초 반면 요컨대 이를테면 하물며 비단 정작 맞 쓰 제 숨 밑 한쪽 다른 쪽 양쪽 모두 전문 핵심 우선 까닭 탓 덕분 별 이론 몸 돈 키워드
    """
)
#: Nouns of what is told of; whole words, or the last word of several.
_MATTERS = _words(
    """
    지적 질의 질문 비판 논란 우려 주장 의혹 반응 증언 설명 해명 응답 답변 논의 전망 평가 발언 요구 촉구 당부 지시 제안 약속 사과 항의 반발 성토 후회 고백 일갈 주문 언급
    하락 상승 급락 급등 출시 임명 지명 승인 협력 시도 시작 개선 확대 축소 인하 인상 규제 투자유치 손해배상 소매판매 주둔 열풍 물가 주가 환율 금값 관세 금리 수익률 실적 매출 수준 기능 역할 국적
    원인 원칙 목표 임기 기간 죽음 건물 차량 체인 세계 화장실 북반구 남반구 주제 문제 방식 산정방식 구속 기소 체포 압수수색 수사 합의 철회 사퇴 신뢰 위험 습관 수요 공급 수도 정책 농정 음식 매장
    처리비 무릎 이용권 상품권 쿠폰 군사작전 작전 전기차 항공기 설계 후렴 매생이 매생이국 정답 고위험 저체중 지방간 뇌 수면 클래식 컴퓨팅 오픈소스 플랫폼 롱패딩 콘셉트카 골프
    해제사유 자금사정 소설 건반 만두 집값 오피스텔 한한령 연계 부담 가맹 배상 친족상도례 배임죄 바이오의약품 반려동물 캐릭터 트로트 리튬 창업 시금석 수확 언행 서비스 로봇 표준계약서 환급금 조사보고서 분위기 시점
    메시지 쪽지 편지 서명 성희롱 갑질 폭언 제목 문구 구호 자막 사항 논거 결정 취지 흐름 모양 행사 훈련 발사 선고 판결 재판 선거 대선 총선 지선 탄핵 참사 사고 화재 폭발 지진 사건 계엄 개혁 신뢰도 만족도 이미지 카메라 배터리 정신력
    """
)


@lru_cache(_REMEMBERED)
def is_nobody(name: str) -> bool:
    """Whether a name is that of no one who could speak, unless a text gives it to somebody with an office."""
    if _CLAUSE.search(name) or _STEM.search(name) or name in _NEVER:
        return True
    return name.rsplit(maxsplit=1)[-1] in _MATTERS or "http" in name or "kr " in name
