"""Where a transcript tells what was said instead of having it said: 罗建宁还表示：“…”, 문세라 대변인은 “…”이라고 덧붙였다.

What is told so is a quotation beside the turns, and not the words of whoever spoke last.
"""

from __future__ import annotations

from collections.abc import Sequence

from app.analysis.patterns import regex
from app.analysis.text import Span, sentences

_OPEN, _SHUT = "“\"「『‘'", "”\"」』’'"
#: Who speaks of what was said to oneself tells nothing for the outlet: 他对我说, 저는, 어머니가.
_OWN_CHINESE = r"(?![他她它你您咱]|[^：:，,“「]{0,20}[我咱]|有(?:人|句))"
_SAYS_CHINESE = (
    r"(?:表示|指出|强调|強調|认为|認為|宣布|重申|回应|回應|补充|補充|坦言|直言|写道|寫道|[说說称稱答道])"
)
_CHINESE = regex(
    rf"{_OWN_CHINESE}(?P<who>[\u4e00-\u9fff·]{{2,24}}?){_SAYS_CHINESE}道?\s*[：:，,]\s*[{_OPEN}].{{2,600}}[{_SHUT}]。?\s*"
)
_OWN_KOREAN = r"(?!(?:나|저|내|제|우리|저희|너|당신|그|그녀|이|누)[은는가]?\s)"
_KOREAN = regex(
    rf"{_OWN_KOREAN}[가-힣A-Za-z·]{{1,12}}(?: [가-힣A-Za-z·]{{1,12}}){{0,3}}[은는이가] (?:[^\s{_OPEN}]{{1,12}} ){{0,4}}[{_OPEN}][^\n]{{2,600}}[{_SHUT}]"
    r"(?:이?라고|고|며|면서|이?라며|이?라면서)(?: [가-힣]{1,10}){0,3}? ?(?:말|말을|덧붙|밝|강조|전|설명|답|반박|주장|부연|거듭 말)(?:했|였|혔|이었)다\.?\s*"
)
#: How somebody ends a sentence who speaks, and no outlet: polite Korean.
_POLITE = regex(r"(?:니다|니까|[요죠])[.?!]?\s*$")


def is_told(line: str) -> bool:
    """Whether a whole line without a label is the outlet's, who tells what was said."""
    return any(each.fullmatch(line) for each in (_CHINESE, _KOREAN))


def without_told(text: str, said: Span, label: str) -> Span:
    """What is said in a line, without the sentences at its end in which the outlet tells more of it."""
    parts: Sequence[Span] = tuple(sentences(text, said))
    end = len(parts)
    while end > 1 and _is_added(parts[end - 1].of(text), parts[end - 2].of(text), label):
        end -= 1
    return said if end == len(parts) else Span(said.start, parts[end - 1].end)


def _is_added(sentence: str, before: str, label: str) -> bool:
    """Whether a sentence tells: in Korean behind polite words, in Chinese of whom the label names."""
    if found := _CHINESE.fullmatch(sentence):
        return label in found["who"]
    is_spoken = _POLITE.search(before) or _KOREAN.fullmatch(before)
    return bool(is_spoken and _KOREAN.fullmatch(sentence))
