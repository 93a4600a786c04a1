"""What a sum of money is: a cost, a loan, damages, a prize: two sums of different uses are no two tellings of one."""

from __future__ import annotations

import re
from collections.abc import Mapping

from app.analysis.acts import clause_around
from app.analysis.passages import Passage
from app.analysis.patterns import regex
from app.analysis.text import Span
from app.analysis.ties import MONEYS

#: Characters between a sum and the word for its use.
NEAR = 40
_I = re.IGNORECASE
#: By use, the words of it in each language; none of a whole that the sum is a part of: 건설비 가운데, 造价中.
_USES: Mapping[str, Mapping[str, re.Pattern[str]]] = {
    "cost": {
        "en": regex(r"\bat a cost\b|\bprice tag\b|\b(?:costs?|costing|priced at)(?= (?:\||an? |some |about |around |nearly |almost |more |over |up ))|\bcost of(?= \|)", _I),
        "ko": regex(r"(?:(?:건설|공사|제작|운영|총)?비용|공사비|건설비|사업비|제작비|총사업비)(?=[은는이가을를도로\s])(?!\s(?:가운데|중))|(?<![가-힣])들[여였인]"),
        "zh": regex(r"(?:造[价價]|成本|[耗斥][资資])(?![^，。]{0,2}中)"),
    },
    "loan": {
        "en": regex(r"\b(?:lends?|lent|lending|loan(?:s|ed|ing)?|borrow(?:s|ed|ing)?)\b", _I),
        "ko": regex(r"빌[려렸린]|대출|융자|차관(?=[을를이가은는\s])(?!\s[가-힣]{2,4}(?:은|는|이|가)\s)|꿔"),
        "zh": regex(r"[贷貸]款|借款|借[给給出了]"),
    },
    "damages": {
        "en": regex(r"\b(?:damages|compensat(?:ion|es?|ed)|fined|(?:an?|record|heavy) fine|fines? of|penalt(?:y|ies)|reparations?)\b", _I),
        "ko": regex(r"배상|보상금|벌금|과징금|과태료|위약금"),
        "zh": regex(r"[赔賠][偿償]|赔款|賠款|[赔賠]付|[罚罰]款|[罚罰]金|[违違][约約]金"),
    },
    "prize": {
        "en": regex(r"\bprize(?:s| fund| money)?\b", _I),
        "ko": regex(r"상금"),
        "zh": regex(r"[奖獎]金"),
    },
    "arrears": {
        "en": regex(r"\b(?:arrears|overdue|unpaid)\b", _I),
        "ko": regex(r"밀린|체납|연체|미납"),
        "zh": regex(r"欠[费費款缴繳]|拖欠"),
    },
    "gift": {
        "en": regex(r"\b(?:donat(?:es?|ed|ion)|(?:an?|the|in) grants?|gifts?)\b", _I),
        "ko": regex(r"기부|기증|무상"),
        "zh": regex(r"捐[款赠贈助]|[无無][偿償]"),
    },
}  # fmt: skip


def of_two_uses(one: Passage, mine: Span, other: Passage, theirs: Span) -> bool:
    """Whether two sums of money are each told with a use that the other's clause does not name: a loan
    of 120 million, at a cost of 310 million; in any two languages. By reading no pair of the golden matters is so.
    """
    if not (_is_money(one, mine) and _is_money(other, theirs)):
        return False
    said, heard = _uses(one, mine), _uses(other, theirs)
    return bool(said and heard) and said.isdisjoint(heard)


def _is_money(passage: Passage, span: Span) -> bool:
    return any(each.span == span and each.unit in MONEYS for each in passage.figures)


def _uses(passage: Passage, span: Span) -> frozenset[str]:
    """The uses that the clause of a sum names near it."""
    before, _, behind = clause_around(passage, span)
    near = f"{before[-NEAR:]}|{behind[:NEAR]}"
    named = ((use, words.get(passage.lang)) for use, words in _USES.items())
    return frozenset(use for use, pattern in named if pattern and pattern.search(near))
