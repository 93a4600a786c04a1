"""The words by which a sentence tells that a thing is denied, in three languages, and where they do not tell it."""

from __future__ import annotations

import re

from app.analysis.passages import Passage
from app.analysis.patterns import regex
from app.analysis.text import Span
from app.analysis.verb_forms import SIMPLE_PASTS

_CLAIM = r"(?:reports?|claims?|allegations?|accusations?|suggestions?|speculation|rumou?rs?|assertions?|accounts?|stories|story|narrative)\b"
UNTRUE = r"(?:[“‘\"'](?:\w+ly )?)?(?:false|untrue|baseless|groundless|unfounded|fabricated|fictitious|a fabrication|fake news)"
#: A clause that begins with who does it and has its verb, without what is told of them: no boats "that had strayed".
_NOBODY = r"(?!(?:that|which|who|whom|whose|where|when|it|he|she|they|we|you)\b)"
_ACTOR = rf"(?:{_NOBODY}[\w’'-]+ )"
_FINITE = (
    r"(?:(?:was|were|is|are|had|has|have|would|will|did)\b"
    rf"|(?:{SIMPLE_PASTS})\b|[a-z]{{2,}}ed (?=(?:an?|the|its|their|his|her|any|some|two|three|at)\b|(?-i:[A-Z])|\d))"
)
_CLAUSE = rf"(?:that\b|(?:it|he|she|they)\b|{_ACTOR}{{1,7}}?{_FINITE})"
#: What a claim tells, behind it: not a claim for damages, nor one to an island, nor the report of a commission.
_TELLS = rf"(?= {_CLAUSE}| (?:of|about) (?:(?:having|being) )?[a-z]{{2,}}ing\b| (?:of|about) (?:an?|any) )"
CLAIMS = rf"{_CLAIM}{_TELLS}"
#: Words in -ing that are things, which may be withheld or are charges.
_THINGS = (
    r"(?!(?:land|fund|shipp|build|meet|train|financ|hous|lodg|hear|bear|stand|back|park|dock|moor|bank|min|cloth|vot|wrongdo|fish|broadcast"
    r"|licens|process|counsel|everyth|anyth|someth|noth|schedul|travell?|visit|liv|work|drink|farm|graz|operat|overfly)ing\b)"
)
#: What stands behind "denied" where it is a thing told: not an entry, a visa or a shelter that is denied to somebody.
_TOLD = (
    rf"(?:{_CLAUSE}|having\b|being\b|(?:the |a |any |such |these |those |this |media |press |all ){{0,2}}(?:[\w’'-]+ )?{CLAIMS}"
    r"|any (?:[\w’'-]+ )?(?:involvement|role|part|knowledge|responsibility|plans?|talks?|contacts?|deal|intention)\b"
    rf"|(?:involvement|a role|a part) in\b|responsibility for\b|knowledge of\b|(?:[a-z]+ly )?{_THINGS}[a-z]{{2,}}ing\b)"
)
#: When or how it is denied: "denied on Monday that", "denied again that".
WHEN = r"(?: (?:(?:on|late on|early on|late|earlier) [A-Z]?[a-z]+|in (?:an?|the) [a-z]+|again|repeatedly|flatly|strongly|publicly|to reporters),?){0,2}"
#: Words by which a sentence tells that somebody denies what stands behind them.
DENIES = {
    "en": regex(
        rf"(?<!\b(?:be|is) )(?<!\b(?:was|are) )(?<!\b(?:were|been) )(?<!\bbeing )\b(?:denied|denies|(?:is|are) denying)\b(?={WHEN} {_TOLD})"
        r"|(?<=, )denying\b(?= (?:that|any|it|he|she|they|the|having|\w+ing)\b)"
        rf"|\b(?:issued|made|repeated|gave) an? (?:\w+ )?denial\b(?= that\b| (?:of|to) (?:the |a |any )?(?:[\w’'-]+ )?{CLAIMS})"
        rf"|\b(?:disput(?:es|ed)|refut(?:es|ed)|rebut(?:s|ted))\b(?= (?:that\b|having\b|any\b|(?:the |a )?(?:[\w’'-]+ )?{CLAIMS}))"
        rf"|\b(?:reject(?:s|ed)|dismiss(?:es|ed)|brush(?:es|ed) (?:off|aside)) (?:as {UNTRUE} )?(?:[\w’'-]+ ){{0,3}}?{CLAIMS}|\brul(?:es|ed) out\b"
        rf"|\b(?:call(?:s|ed) it|it (?:is|was)) (?:\w+ly )?(?:{UNTRUE}|not true)\b(?= that\b)|\bcall(?:s|ed) it (?:\w+ly )?{UNTRUE}\b",
        re.IGNORECASE,
    ),
    "zh": regex(
        r"(?<![可有法以会會])(?:否认|否認)(?![或可])(?![^，。]{0,8}罪)(?![^，。]{0,24}(?:权|權|资格|資格|签证|簽證|准入)(?:[，。]|$))"
        r"|(?:驳斥|駁斥)(?=[^，。]{0,20}(?:说法|說法|报道|報道|传闻|傳聞|谣言|謠言|指称|指稱))"
    ),
}  # fmt: skip
_KO_ENDS = r"(?:했|하였|하고|하며|하면서|해\s?왔|합니다|한다|하는 입장|한 것으로)"
_KO_LIES = r"(?:오보|거짓|날조|허위|가짜뉴스|가짜 뉴스)"
#: Words by which it tells that what stands before them is denied.
IS_DENIED = {
    "en": regex(
        rf"\b(?:is|was|were|are) (?!(?:hard|bare|scarce|rare|part)ly\b)(?:\w+ly )?(?:{UNTRUE}|not (?:true|correct|accurate|the case))\b|\b(?:it|them|that) (?:\w+ly )?{UNTRUE}\b|(?<=\bas )(?:\w+ly )?{UNTRUE}\b",
        re.IGNORECASE,
    ),
    "ko": regex(
        rf"부인{_KO_ENDS}|(?<!우려를 )일축{_KO_ENDS}"
        rf"|(?:주장|보도|의혹|발표|설|관측|소문)(?:을|를|에 대해|에)\s(?:[가-힣]{{1,6}}\s)?반박{_KO_ENDS}"
        rf"|(?<=[은는도이가] )(?:(?:모두|완전한|명백한|전혀|전적으로)\s)?{_KO_LIES}(?:라고|라며|라|이라고|이라며|이며|이다|다|였다|로 (?:드러|밝혀|확인))"
        r"|사실(?:이)? 아니(?:라|다|며|고|었)|사실무근|사실과 다르(?:다|며|고)|사실과 다른|근거\s?없는 (?:주장|소문|억측|이야기|보도|의혹)|선을 (?:그었|긋|그은|그어)"
    ),
    "zh": regex(
        r"不属实|不屬實|与事实不符|與事實不符|子虚乌有|子虛烏有|毫无根据|毫無根據|纯属捏造|純屬捏造|(?:消息|说法|說法|报道|報道)是假的"
        r"|(?<=[说說]法|消息|[报報]道|[传傳][闻聞]|指控)(?:完全|纯属|純屬|均)?不[实實]|(?:纯属|純屬|纯粹是|純粹是)(?:谣言|謠言|谎言|謊言|虚构|虛構)"
    ),
}  # fmt: skip
#: Letters that every word of denial has some of: most sentences have none, and are looked at no further.
HINTS = {
    "en": ("enied", "enies", "enying", "enial", "isput", "efut", "ebut", "eject", "ismiss", "rushe", "uled out", "ules out", "false", "untrue", "aseless", "roundless", "nfounded", "fabric", "fictit", "fake", "not true", "not corr", "not accu", "not the case"),
    "ko": ("부인", "일축", "반박", "사실", "근거", "선을", "오보", "거짓", "날조", "허위", "가짜"),
    "zh": ("否", "驳", "駁", "属实", "屬實", "事实", "事實", "子虚", "子虛", "毫无", "毫無", "捏造", "是假", "不实", "不實", "纯属", "純屬", "纯粹", "純粹"),
}  # fmt: skip
#: Words with which a sentence may itself say that something is not so.
_NOT = {
    "en": regex(
        r"\b(?:den(?:y|ies|ied|ying|ials?)|reject\w*|refut\w*|dismiss\w*|disputes\b|rebut\w*|rebuff\w*|refus\w*|declin\w*|fail\w*|not|never|no|neither|nor"
        r"|cannot|without \w+ing|none|nobody|nothing|un(?:able|likely|willing)|false|untrue|baseless|groundless|unfounded|fabricat\w*|fictitious|fake|hoax|contrary|contradict\w*|object(?:s|ed|ions?)?|protest(?:s|ed|ing)?|rul(?:e|es|ed|ing) out)\b|n[’']t\b",
        re.IGNORECASE,
    ),
    "ko": regex(
        r"부인(?=[했하한해.…]|$)|일축|반박|배제|오보|날조|낭설|사실무근|사실과|허위|거짓|않|아니|못|없|맞섰|항의|반발|무관|거부|거절|불가|무산|불발|실패|선을 [그긋]|불(?:참|출석|허|응)|(?:주장|의혹|지적|보도)에 대[해한]|[한은는] 데 대해"
    ),
    "zh": regex(r"[不没沒未无無非否]|驳|駁|辟谣|闢謠|谣言|謠言|谎言|謊言|拒绝|拒絕|子虚乌有|子虛烏有|捏造"),
}
#: Chinese words that have such a sign and say nothing of the kind.
_NOT_NOT = regex(
    r"无人|無人|[沉淹出埋]没|[沉淹出埋]沒|不断|不斷|不仅|不僅|不久|不少|不同(?!意)|不满|不滿|不得不|没收|沒收|未来|未來|非洲|南非|非常|除非|是否|能否|可否|无论|無論|无线|無線|否则|否則|不明|不过|不過"
)
#: Words with which a sentence asks whether a thing is so, or for it, and does not tell it.
_ASKS = {
    "en": regex(r"\b(?:whether|if|unless)\b|\?", re.IGNORECASE),
    "ko": regex(r"(?:는|은|을|할)지(?=[ ,를도])|여부|라고 (?:요구|촉구|요청)|\?"),
    "zh": regex(r"是否|如果|假如|若|要求|敦促|呼吁|呼籲|吗|嗎|？"),
}
#: Words of the court, by which a thing is a charge.
_OF_COURT = {
    "en": regex(
        r"\b(?:is|are|was|were|been|being|stands?) (?:\w+ )?(?:accused|charged|indicted|suspected|convicted|tried)\b"
        r"|\b(?:indict\w*|plead\w*|pled|defendants?|prosecutors?|prosecuted|judges?|courts?|jury|on trial|charges of|in custody)\b",
        re.IGNORECASE,
    ),
    "ko": regex(r"혐의|기소|재판|구속|피의자|피고인|공소"),
    "zh": regex(r"被告|嫌疑|嫌犯|受贿|受賄|开庭|開庭|起诉|起訴|被控|受审|受審"),
}  # fmt: skip
#: What ends the clause of what is denied: marks, and where something else is said.
_BORDER = regex(
    r"[“”\"「」『』;:；：。]|,\s(?=(?:and|but|say|add|call|assert|insist|claim|argu|not|stress|describ)\w*\b)|[가-힣](?:며|면서|으나|지만)[,\s]|\sas (?=an?\s)|[，](?=称|稱|表示|强调|強調|并|並|但)"
)
#: Words before those of denial with which nobody denies it, or only if, or once, or wrongly.
_NO_DENIAL_BEFORE = {
    "en": regex(
        r"\b(?:not|never|no|neither|nor|nobody|none|nothing|cannot|few|hardly|barely|scarcely|rarely|seldom|without|if|whether|why|unless|as though|once|initially|originally|previously|formerly|falsely|wrongly|earlier)\b(?!,)|n[’']t\b"
        r"|^\W*had\b|\bat first\b|\b(?:was|were|been|being|be|is|are) (?:\w+ )?$|\b(?:would|could|may|might|should|must|will|to) (?:\w+ ){0,2}have (?:\w+ )?$|\b(?:who|which|whom|whose|in which)\b(?:,? [\w’'-]+){0,5} $",
        re.IGNORECASE,
    ),
    "ko": regex(r"(?:만약|만일) "),
    "zh": regex(
        r"(?:没有|沒有|[不没沒未可]|拒绝|拒絕|无法|無法|难以|難以)[^，。]{0,4}$|(?:如果|假如|若|除非|是否|曾|一度|起初|最初|原先|当初|當初|无人|無人)[^。]{0,16}$"
    ),
}  # fmt: skip
#: A question that somebody answers by the denial, and that who denies has no name.
_SET_ASIDE = regex(
    r"\b(?:when |if )?asked (?:if|whether)\b[^,;]*,|\b(?:who |that )?(?:asked|requested|declined|refused|wished) (?:not )?to be (?:named|identified|quoted)\b"
    r"|\bnot authori[sz]ed to \w+",
    re.IGNORECASE,
)
#: What begins the clause of those who deny.
_EN_OPENS = regex(r"[;:“”\"]|\b(?:but|while|though|although)\b|,\s(?:and|yet)\b")
#: Words behind those of denial with which it is over, or only if.
_OVER = {
    "en": regex(
        r"\b(?:admi(?:ts?|tted|tting)|conced\w+|acknowledg\w+|confess\w*|retract\w*|backtrack\w*|revers(?:ed|ing) (?:itself|its|course)|withdr[ea]w\w* (?:the|its|his|her|that) (?:\w+ )?(?:statement|denial)|no longer den\w+)\b",
        re.IGNORECASE,
    ),
    "ko": regex(r"(?:인정|시인|자인)[했하한해]|번복|철회했|뒤늦게|말을 바[꾸꿨]|입장을 바[꾸꿨]"),
    "zh": regex(r"(?<!不)(?:承认|承認|坦承|改口)|撤回|收回"),
}
_ENDING = regex(r"[가-힣]*")
#: Korean words of not that only say which thing is meant: 멀지 않은 항구, not 만나지 않은 것으로.
_KO_WHICH = regex(
    r"(?:않은|않는|않던|않았던|못한|못하는|못했던|없는|없던|아닌|없이)(?=\s(?!것|적|바|채|상태|셈|사실))"
)
#: How a Korean word of denial goes on where it is told of something else.
_KO_NO_DENIAL = regex(
    r"(?:면|는지|던|다가|더라도|다는|라는)$|라는 (?!입장|점|취지|뜻|설명|해명|답변|것이|것을)"
)
_KO_STANDS = regex(r"\s(?:입장|점|취지|뜻|설명|해명|답변|것)")
_KO_NOT_SAID = regex(r"\s[가-힣]{1,6}(?:지는? (?:않|못)|[할기을] (?:수|순|어렵)\s?없?|기\S? 어렵)")


def nots(text: str, lang: str) -> frozenset[str]:
    """The words of a text that may deny, by their beginnings: "failed" and "fails" are one."""
    raw = _NOT_NOT.sub("", text) if lang == "zh" else text
    length = 4 if lang == "en" else 2
    found = _NOT[lang].finditer(raw) if lang in _NOT else iter(())
    return frozenset(each[0].casefold().replace("’", "'")[:length] for each in found)


def says_not(passage: Passage) -> bool:
    """Whether a passage has a word that may deny."""
    return has_not(passage.raw, passage.lang)


def without_idle_signs(text: str) -> str:
    """A Chinese text of the same length without the words that have a sign of "not" and say nothing of the kind, 未来, 无人."""
    return _NOT_NOT.sub(lambda found: "·" * len(found[0]), text)


def has_not(text: str, lang: str) -> bool:
    """Whether a text has a word that may deny."""
    raw = _NOT_NOT.sub("", text) if lang == "zh" else text
    return lang in _NOT and _NOT[lang].search(raw) is not None


def tells_not(clause: str, lang: str) -> bool:
    """Whether a clause tells what is not so: none of a harbour 멀지 않은."""
    return has_not(_KO_WHICH.sub(" ", clause) if lang == "ko" else clause, lang)


def asks(passage: Passage) -> bool:
    """Whether a passage only asks whether a thing is so, or for it."""
    return passage.lang in _ASKS and _ASKS[passage.lang].search(passage.raw) is not None


def is_of_court(passage: Passage) -> bool:
    """Whether a passage tells of a charge."""
    return passage.lang in _OF_COURT and _OF_COURT[passage.lang].search(passage.raw) is not None


def clause_behind(raw: str, at: int) -> str:
    """The rest of the clause from a place."""
    border = _BORDER.search(raw, at)
    return raw[at : border.start() if border else len(raw)]


def clause_before(raw: str, at: int) -> str:
    """The clause up to a place."""
    borders = [each.end() for each in _BORDER.finditer(raw, 0, at)]
    return raw[max(borders, default=0) : at]


def stands(raw: str, opens: int, cue: Span, lang: str) -> bool:
    """Whether words of denial deny: not where nobody does, or only if, or where it is over. Who denies stands before
    ``opens``.
    """
    before = _SET_ASIDE.sub(" ", raw[:opens]) if lang == "en" else raw[:opens]
    marks = [each.end() for each in _EN_OPENS.finditer(before)] if lang == "en" else []
    if _NO_DENIAL_BEFORE[lang].search(before[max(marks, default=0) :]) or _OVER[lang].search(raw):
        return False
    return lang != "ko" or _stands_in_korean(raw, cue.end)


def _stands_in_korean(raw: str, end: int) -> bool:
    ending = _ENDING.match(raw, end)
    at = ending.end() if ending else end
    word = raw[end - 1 : at]
    if _KO_NO_DENIAL.search(word) and not (word.endswith("는") and _KO_STANDS.match(raw, at)):
        return False
    return not (word.endswith("고") and _KO_NOT_SAID.match(raw, at))
