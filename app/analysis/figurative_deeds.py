"""Deeds that are told of what has no body: markets crash and anger explodes, and no account that says of a plane or a tank that
it did not denies that.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from app.analysis.patterns import regex
from app.analysis.word_table import Line

#: Deeds that bodies do or suffer, and that are told of other things in a figure of speech.
BODILY = frozenset(
    {
        "crashed", "exploded", "on fire", "sunk", "flooded", "attacked", "hurt", "killed", "rescued", "escaped", "landed", "took off", "aground",
        "jammed", "broken", "cut", "surrendered", "operated on", "sounded alarm", "seized", "fired", "rammed", "boarded", "towed", "quarantined",
        "vaccinated", "crossed", "entered", "intercepted", "blocked", "mistreated", "anchored", "shook hands", "handcuffed",
    }
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Kind:
    """Nouns of what has no body, in three languages, and the deeds that are figures of speech beside them."""

    nouns: Line
    deeds: frozenset[str]


_KINDS = (
    Kind(
        Line(
            "mind and plan",
            r"shares|stocks(?! of)|prices?|currency|currencies|econom(?:y|ies)|demand|sales(?! of)|exports(?! of)|imports(?! of)|trade|growth|spending|inflation|debts?|deficits?|confidence|popularity|ratings?|anger|rage|fury"
            r"|outrage|frustration|discontent|resentment|tensions?|emotions?|tempers?|feelings|pride|morale|hopes?|dreams?|fears?|talks|negotiations|deal|relations|ties|plans?|bills?|proposals?|motion|initiative"
            r"|careers?|reputation|interests|credibility|chances?|opportunity|opportunities|momentum|lead|spotlight|attention|imagination|debate|controversy|scandal|rumou?rs|criticism|blame|censure|scrutiny|notice|punishment"
            r"|poverty|recession|slump|crisis|reality|jobs?|contracts?|rivalry|competition",
            r"분노|불만|감정|울분|원성|인기|수요|관심|판매량?|웃음|웃음보|열정|매력|주가|증시|환율|지지율|경제|수출|수입|신뢰|자존심|기대|희망|협상|대화|합의|계획|법안|물가|가격|부채|여론|논란|갈등|경쟁|사기|침묵|걱정|위기|부진|가난|빈곤|적자|침체|기회|민심|표심|마음|자신감|이미지|명예|평판|꿈",
            r"股价|楼市|房价|价格|经济|信心|民意|支持率|人气|需求|销量|愤怒|怒火|情绪|不满|矛盾|希望|谈判|关系|计划|法案|信息|债务|机会|先机|危机|困境|贫困|争论|舆论|感情|自尊心?|士气|出口|贸易|利益|名誉|声誉|形象|流言|竞争|梦想",
        ),
        BODILY,
    ),
    Kind(
        Line(
            "markets and machines",
            r"markets?|stock exchange|index|indexes|indices|bitcoin|websites?|servers?|computers?|apps?|software|networks?|systems?",
            r"주식시장|금융시장|부동산\s?시장|증권시장|비트코인|서버|홈페이지|사이트|시스템|전산망|코스피|코스닥",
            r"市场|股市|大盘|指数|比特币|网站|服务器|系统|电脑",
        ),
        frozenset({"crashed", "sunk", "hurt", "rescued"}),
    ),
    Kind(Line("number", r"populations?|numbers", r"인구", r"人口"), frozenset({"exploded", "sunk"})),
)  # fmt: skip
#: What is attacked in words, behind an English or a Chinese attack and before a Korean one.
_ATTACKED = Line(
    "what is said",
    r"government|opposition|part(?:y|ies)|polic(?:y|ies)|record|speech|remarks|comments|decision|ruling|budget|law|critics|media|idea|report|verdict",
    r"정부|여당|야당|정책|발언|결정|판결|예산안?|언론",
    r"政府|政策|对手|言论|反对党|执政党|决定|判决|媒体|批评者",
)
#: Characters beside a deed in which such a noun is looked for.
BESIDE = 60
_EN_OF = r"(?: (?:of|for|in|on|over|at|with|between|among) (?:(?:the|an?|its|their|his|her) )?[a-z’'-]{1,20}(?: [a-z’'-]{1,20})?)?"
_EN_AUX = r"(?: (?:did|does|do|have|has|had|was|were|is|are|be|been|being|will|would|not|never|also|then|again|nearly|almost|[a-z]{2,12}ly|(?:did|do|does|have|has|had|was|were|is|are|wo|would)n[’']t)){0,4}"
_EN_WHOSE = r"(?: (?:the|an?|its|their|his|her|our|this|that|any|all|much|some|more|[a-z]{1,16}[’']s?)){0,3}(?: [a-z-]{2,14})?"
_EN_ENDS = r"(?=[.,;:!?”\"’)]|$| (?:in|on|of|by|at|for|with|from|over|and|or|but|as|after|before|when|while|because|to|that|this|last|yesterday|today|badly|again|has|have|had|was|were|is|are|will|would|did)\b)"


@dataclass(frozen=True, slots=True)
class _Beside:
    """What stands right before a deed and right behind it, if it is told of such a noun."""

    before: re.Pattern[str]
    behind: re.Pattern[str] | None


def _beside(line: Line) -> Mapping[str, _Beside]:
    return {
        "en": _Beside(
            regex(rf"\b(?:{line.en}){_EN_OF}{_EN_AUX}\s$"),
            regex(rf"{_EN_WHOSE} (?:{line.en}){_EN_ENDS}"),
        ),
        "ko": _Beside(
            regex(
                rf"(?<![가-힣])(?:{line.ko})(?:이|가|은|는|을|를|도)?\s?(?:(?:결국|다시|크게|완전히|한꺼번에|순식간에|일시에|마침내|끝내|또|더|전혀|아직)\s)?$"
            ),
            None,
        ),
        "zh": _Beside(
            regex(rf"(?:{line.zh})(?:也|又|再次|彻底|一度|突然|终于|并|尚|从|没有?|未|不)*$"),
            regex(
                rf"[了过]?(?:[\u4e00-\u9fff]{{1,4}}的|其|对方|该)?(?:{line.zh})(?=[，。；！？、]|$|的(?!人))"
            ),
        ),
    }


_TABLE = tuple((kind.deeds, _beside(kind.nouns)) for kind in _KINDS)
#: 정부를 공격했다; and whence nobody flees on foot: 가난에서 탈출했다.
_KO_ATTACKED = regex(rf"(?<![가-힣])(?:{_ATTACKED.ko})(?:을|를)\s$")
_KO_ESCAPED = regex(rf"(?:{_KINDS[0].nouns.ko})에서\s$")


def is_figurative(name: str, at: tuple[int, int], text: str, lang: str) -> bool:
    """Whether the words of a deed are told of what has no body; of a text in lower case, Chinese in simplified characters."""
    if name not in BODILY:
        return False
    start, end = at
    before, behind = text[max(0, start - BESIDE) : start], text[end : end + BESIDE]
    if any(name in deeds and _is_beside(by_lang[lang], before, behind) for deeds, by_lang in _TABLE):
        return True
    if lang == "ko":
        patterns = {"attacked": _KO_ATTACKED, "escaped": _KO_ESCAPED}
        return name in patterns and patterns[name].search(before) is not None
    attacked = _WORDS_ATTACKED[lang].behind
    return name == "attacked" and attacked is not None and attacked.match(behind) is not None


_WORDS_ATTACKED = _beside(_ATTACKED)


def _is_beside(nouns: _Beside, before: str, behind: str) -> bool:
    return nouns.before.search(before) is not None or (
        nouns.behind is not None and nouns.behind.match(behind) is not None
    )
