"""Where a sentence says "not", in four languages, and another that is nearest to it says nothing of the kind."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from app.analysis.chinese_forms import in_both_forms
from app.analysis.denial_words import has_not
from app.analysis.passages import Passage
from app.analysis.patterns import regex
from app.analysis.text import Span

#: How a Korean verb goes on behind 안 and 못: not 건물 안 사람들, nor what is nailed, 못 박았다.
_KO_DONE = r"(?=(?!박)[가-힣]{0,5}(?:[했왔갔됐났섰렸졌쳤냈켰봤줬썼샀겼탔었았겠]|[한된는온간난본준낸]다|하[고기며지]|되[고기며지]|[할될]\s(?:것|수|예정)))"
#: Words that begin with 不 and deny nothing: 不断, 不久.
_ZH_NO_WORD = r"(?![断斷仅僅久少过過满滿明安足幸错錯良料利]|同(?!意))"
#: By language the words of a plain not: none of those that only tell one thing from another (비무장, 非法, unknown), nor those
#: that tell an act of their own (refused, 거부했다).
_NOT: Mapping[str, re.Pattern[str]] = {
    "en": regex(
        r"\b(?:not|never|cannot|none|nobody|nothing|neither|nor|no|no one|without(?= [a-z]+ing\b))\b|n[’']t\b",
        re.IGNORECASE,
    ),
    "ko": regex(
        rf"(?<=[가-힣] )않(?!은 |는 |던 )|(?<![가-힣])(?:안|못) {_KO_DONE}|(?<![가-힣])못(?=[했하한할해])|(?<![가-힣])없(?=[다었을고으습])"
        r"|(?<![가-힣])아(?:니(?=[다었라며고])|닙)"
    ),
    "zh": regex(
        in_both_forms(
            rf"(?<![沉淹出埋吞湮])没(?![收落顶])有?|[从尚并並仍均也都至]?未(?![来知婚成遂竟免央定])[能曾]?|[并並绝絕决从也都将仍还就永毫]不{_ZH_NO_WORD}"
            r"|不(?:会|能|愿|願|想|再|是|要|应|得|肯|敢|符|属|屬|存在|同意|接受|承认|参加|參加|参与|支持|打算|准备|允许|考虑|希望|认为|知道|需|该|該|宜|含|包括|进行|出席"
            r"|构成|针对|寻求|尋求|回应|回應|影响|影響|涉及|提供|改变|放弃|放棄)|[并並绝絕]非|[无無][法意权權须須需]|[毫并並尚][无無]"
        )
    ),
    "ja": regex(
        r"な(?:い|かった)(?!か)|ませ(?:んでした|ん)|(?<=[らかさたなまわばがせけげれえめべ])ず(?=[、に])|ではなく|なくて"
    ),
}
#: What has such a word and says nothing of the kind.
_NONE_AT_ALL: Mapping[str, re.Pattern[str]] = {
    "en": regex(
        r"\bno\.? ?\d+|\bnot (?:only|just|merely|least|to mention)\b|\bwhether or not\b|\bor not\b|\bno (?:later|more|less|fewer|earlier|sooner) than\b"
        r"|\bno (?:doubt|matter|wonder)\b|\bnothing (?:but|short of)\b|\bif not\b|\bwhy not\b|\bnever again\b|\bno-[a-z]+",
        re.IGNORECASE,
    ),
    "ko": regex(r"뿐(?:만)?(?:이)? 아니라|밖에 없|않[을나느][가-힣]*(?:까|냐)|아니(?:냐|겠|나)[가-힣]*|없지 않|지 않으면 안|더할 나위 없"),
    "zh": regex(
        in_both_forms(r"不得不|不得已|不能不|不会不|不要紧|不是[吗嗎]|(?P<verb>[\u4e00-\u9fff])[不没](?P=verb)|有没有|不会儿")
    ),
    "ja": regex(
        r"(?:少|危|切|幼|汚|しか|かもしれ|もったい|せつ)な(?:い|かった)|違いな(?:い|かった)|なければなら(?:ない|なかった|ません)|なければいけ(?:ない|なかった|ません)|ざるを得な(?:い|かった)|だけではなく|とは限らない|かもしれません|少なくて"
    ),
}  # fmt: skip

#: Words that deny where no list of denials has any: refused, denied.
_DENIES: Mapping[str, re.Pattern[str]] = {"ja": regex(r"拒[否みむん絶]|否定|断[っりる]|見送")}


def nots_alone(members: Sequence[Passage]) -> Mapping[str, tuple[Span, ...]]:
    """By account where its sentence says "not" and the sentence of another account of the same row has no word of the kind,
    not even one that refuses or denies. Nothing where any of them is in a language of which no such words are known.

    A word, not what it is said of: it is wrong where both sentences tell one thing and only one has a not ("it is not
    closed", "it is open"), and silent where two sentences deny two things. Chinese 不 is known before the common verbs
    alone.
    """
    if any(each.lang not in _NOT for each in members):
        return {}
    plain = {each.account: _plain(each) for each in members}
    without = {each.account for each in members if not (plain[each.account] or _denies(each))}
    return {account: found for account, found in plain.items() if found and without - {account}}


def _denies(passage: Passage) -> bool:
    """Whether a passage has any word that may deny."""
    own = _DENIES.get(passage.lang)
    return has_not(passage.raw, passage.lang) or (own is not None and own.search(passage.raw) is not None)


def _plain(passage: Passage) -> tuple[Span, ...]:
    said = _NONE_AT_ALL[passage.lang].sub(lambda found: "·" * len(found[0]), passage.raw)
    begin = passage.span.start
    return tuple(
        Span(begin + each.start(), begin + each.start() + len(each[0].rstrip()))
        for each in _NOT[passage.lang].finditer(said)
    )
