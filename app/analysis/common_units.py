"""How little common words tell two quotations apart: measured, so that a small archive weighs like a large one."""

from __future__ import annotations

from collections.abc import Mapping

#: By weight. Korean: the natural logarithm of one in how many quotations holds them, in halves, of the 300 commonest
#: pairs of letters in 49,000 quotations of the press, without the names and affairs of its weeks. English: words that
#: hold a sentence together, and common ones, by judgement; the press at hand holds 300 English quotations, too few.
_BY_WEIGHT: Mapping[float, str] = {
    1.0: (
        "a about all also an and any are as at be been being but by can could did do does for "
        "from had has have he her him his how i if in into is it its just may me might more most "
        "my no not of on only or our out over she should so than that the their them then there "
        "these they this those to up us very was we were what when where which who why will with "
        "would you your"
    ),
    1.5: "으로",
    2.0: "에서 하고 하는",
    2.5: "것 겠다 수 있다 한다 했다",
    3.0: "국민 다는 대한 있는 적으 적인 하겠",
    3.5: (
        "ai 것이 그 기업 까지 다고 대통 대해 더 도록 된다 들이 등 력을 성장 시장 아니 없다 었다 에게 우리 위해 이 이라 이번 정부 지만 지속 지역 책임 "
        "통령 통해 필요 하게 하기 하다 하지 한 함께 해야"
    ),
    4.0: (
        "after against always back because before between both come continu country day even "
        "every first get go good government great important know last make many mean minister "
        "much need never new now one other part people president right same say see still strong "
        "such take thing think through time today two under use want way well while without work "
        "world year 가겠 가능 강화 것으 것은 결과 경쟁 경제 고객 과정 구조 국가 글로 기관 기대 기를 기반 기술 나가 년 노력 는데 니다 니라 다면 "
        "대로 대표 됐다 되는 될 들어 들의 라고 라는 로도 로벌 리는 만들 면서 모든 문제 미국 미래 민의 민주 변화 보다 부터 사람 사를 사실 사업 사회 산업 "
        "상황 생각 서는 성과 성을 수사 시간 안 안전 았다 앞으 없는 없이 에는 에도 요하 요한 위한 의원 이고 이나 이어 있도 장에 장을 전 정보 정책 정치 "
        "조사 중심 중요 지금 지는 지원 추진 통합 투자 하며 하면 한국 할 해서 행위 협력 화하 확대 확인 환경"
    ),
    4.5: (
        "2026 가 가는 가장 가족 가치 개선 개인 것을 게 결정 계를 계획 과를 관계 관련 관리 국정 금융 기가 기에 내년 넘어 는다 다른 다시 달라 대응 "
        "데 되고 되지 들에 들은 들을 따라 때 때문 력이 로서 로운 를 리가 리고 리를 만큼 많은 모두 민국 및 발전 보고 부의 비스 새로 서도 서비 선을 성이 "
        "세계 속적 시민 신뢰 아닌 안정 않는 않았 어가 어려 여러 역량 역사 역할 올해 운영 원을 원이 월 위원 으면 이는 이다 이를 이상 인사 인정 일 "
        "임을 있어 있었 있을 자가 자들 자리 자의 장의 장이 쟁력 적극 적이 전략 전환 정에 정을 정적 제가 제공 제도 제를 조치 주당 주의 준비 중 중국 "
        "지고 지난 지를 진행 질적 체계 치를 큰 판단 피해 한민 핵심 행정 혁신 현장 화를 회복 회의"
    ),
}
WEIGHTS: Mapping[str, float] = {
    unit: weight for weight, units in _BY_WEIGHT.items() for unit in units.split()
}
