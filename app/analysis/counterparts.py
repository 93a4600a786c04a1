"""Words that tell two things apart of which all else is told alike: a beginning and an end, exports and imports, two places."""

from __future__ import annotations

import re
from collections.abc import Mapping

from app.analysis.acts import clause
from app.analysis.calendar_words import MONTHS
from app.analysis.details import Detail

#: Words of which only one of two sentences has one, and the other its counterpart, where both are of one thing in all else.
#: The first seven pairs are the same in each language, in one order, and tell sentences of two languages apart too.
_COUNTERPARTS: Mapping[str, tuple[tuple[str, str], ...]] = {
    "ko": (
        (r"시작|시행|개막|개시|개장|발효|착공|개통", r"종료|만료|폐막|끝나|끝난|폐장|마감|준공|완공"),
        (r"수출", r"수입"),
        (r"비행|사거리|거리", r"고도|높이"),
        (r"긍정|찬성|지지", r"부정|반대"),
        (r"오르|올라|올랐|오른|상승|증가|늘[어었]", r"내리|내려|내렸|내린|하락|감소|줄[어었]"),
        (r"회담", r"만찬|오찬|환담|통화"),
        (r"어린이|아동|청소년", r"성인|어른|노인"),
        (r"국장급", r"차관급|장관급|실무"),
    ),
    "en": (
        (r"\b(?:begin|start|open|take effect|takes effect|enter|launch)", r"\b(?:end|expire|close|finish|run out|conclude)"),
        (r"\bexport", r"\bimport"),
        (r"\bflew|\brange\b|\bdistance", r"\baltitude|\bheight|\bhigh\b"),
        (r"\b(?:approv|favou?rabl|support|back)", r"\b(?:disapprov|unfavou?rabl|oppos|against)"),
        (r"\b(?:rose|rise|grew|gain|increas|climb|up)\b", r"\b(?:fell|fall|drop|declin|decreas|down)\b"),
        (r"\b(?:talks|summit|meeting)\b", r"\b(?:dinner|banquet|lunch|call)\b"),
        (r"\b(?:child|children|minors)\b", r"\badults?\b"),
    ),
    "zh": (
        (r"开始|開始|开幕|開幕|生效|启动|啟動|开工|開工|实施|實施", r"结束|結束|闭幕|閉幕|到期|终止|終止|完工|竣工|截止"),
        (r"出口", r"进口|進口"),
        (r"飞行|飛行|射程|航程|距离|距離", r"高度"),
        (r"赞成|贊成|支持|满意|滿意", r"反对|反對|不满|不滿"),
        (r"上涨|上漲|增长|增長|增加|上升|回升", r"下跌|下降|减少|減少|回落|下滑"),
        (r"会谈|會談|会晤|會晤", r"晚宴|午宴|通话|通話"),
        (r"儿童|兒童|未成年", r"成人|(?<!未)成年"),
    ),
}  # fmt: skip
#: What begins like a name and is none, as the months, which are part of what differs.
_NAME = re.compile(r"[“‘\"'(]?([A-Z][a-z]{2,})")
_NO_NAMES = frozenset(
    [name.title() for name in MONTHS if name.isascii()]
    + ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
    + ["President", "Minister", "Prime", "Foreign", "Secretary", "Government", "State", "The"]
)
#: A town or a province, 서울시, 강원도; a party's or a firm's name is told by many.
_PLACE = re.compile(r"(?<![가-힣])([가-힣]{2,4}[시도군])(?=[은는이가의 ])")
_BOTH = {
    lang: tuple(tuple(re.compile(word, re.IGNORECASE) for word in pair) for pair in pairs)
    for lang, pairs in _COUNTERPARTS.items()
}


def _named_beside(each: Detail) -> frozenset[str]:
    """The names of its clause in English, but for the word that begins it; whoever says so stands behind a comma. In
    Korean its towns.
    """
    if each.passage.lang != "en":
        return frozenset(_PLACE.findall(clause(each.passage, each.span)))
    words = clause(each.passage, each.span).split()[1:]
    return frozenset(found[1] for found in map(_NAME.match, words) if found and found[1] not in _NO_NAMES)


def are_of_two(one: Detail, other: Detail) -> bool:
    """Whether words that only one sentence has tell two things apart: each clause names somebody or some place that
    the other does not, or one tells of a beginning, an export, a rise where the other tells of an end, an import, a fall.
    """
    mine, theirs = _named_beside(one), _named_beside(other)
    return bool(mine - theirs and theirs - mine) or are_counterparts(one, other)


def are_counterparts(one: Detail, other: Detail) -> bool:
    """Whether one tells of a beginning, an export, a rise where the other tells of an end, an import, a fall; in whichever
    languages.
    """
    has = [
        [
            [bool(word.search(each.passage.raw)) for word in pair]
            for each, pair in zip((one, other), pairs, strict=True)
        ]
        for pairs in zip(*(_BOTH.get(each.passage.lang, ()) for each in (one, other)), strict=False)
    ]
    return any(sorted(found) == [[False, True], [True, False]] for found in has)
