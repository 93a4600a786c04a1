"""What a deed is done to, in words of three languages: boats that were returned are no bodies that were not."""

from __future__ import annotations

from functools import lru_cache

from app.analysis.chinese_script import character_by_character
from app.analysis.patterns import regex
from app.analysis.text import Span
from app.analysis.things_left import clause_around
from app.analysis.word_table import Line, pattern_of

#: Sentences of which it is remembered.
_REMEMBERED = 4_000
#: Things of which one account tells a deed and another that it was not done to another thing; words of one line may be one thing.
_THINGS = (
    Line("boats", r"(?:fishing |patrol |speed)?boats?|vessels?|ships?|trawlers?|ferr(?:y|ies)|tankers?|cutters?|freighters?|yachts?|submarines?", r"어선|선박|여객선|유조선|화물선|경비정|경비함|함정|잠수함|조사선|배(?=[를을가는은도에]\s?)", r"渔船|船只|船舶|客轮|渡轮|油轮|货轮|巡逻船|军舰|舰艇|潜艇|科考船"),
    Line("planes", r"(?:air)?planes?|aircraft|jets?|helicopters?|drones?|airliners?", r"항공기|비행기|여객기|전투기|헬기|헬리콥터|무인기|드론", r"飞机|客机|战机|直升机|无人机"),
    Line("dead", r"remains|bod(?:y|ies)|corpses?|ashes", r"유해|시신|유골", r"遗体|遗骸|骨灰|尸体"),
    Line("papers", r"(?:full )?texts?|documents?|transcripts?|minutes|reports?|agreement|pact|treat(?:y|ies)|statements?|protocols?|accords?|declaration|memorandum|deal", r"전문|문서|회의록|보고서|협정문?|합의문?|조약|성명|의정서|선언문?|양해각서", r"全文|文本|文件|记录|报告|协议|协定|条约|声明|议定书|宣言|备忘录"),
    Line("maps", r"maps?|charts?", r"지도|해도", r"地图|海图"),
    Line("pictures", r"footage|videos?|photos?|photographs?|pictures?|images?", r"영상|동영상|사진", r"视频|录像|照片|影像|画面"),
    Line("books", r"books?|memoirs?|novels?|magazines?", r"책(?=[을를은이])|회고록|소설|잡지", r"书籍?|回忆录|小说|杂志"),
    Line("demands", r"demands?|claims?", r"요구|주장", r"要求|主张"),
    Line("data", r"information|data|figures|numbers", r"정보|자료|수치|통계", r"信息|数据|资料|统计"),
    Line("medicine", r"vaccines?|doses|drugs?|medicines?", r"백신|의약품|약품|비축분", r"疫苗|药品|药物"),
    Line("food", r"rice|food|grain|wheat|flour|meals?", r"쌀|식량|곡물|밀가루", r"大米|粮食|食品|小麦|面粉"),
    Line("cars", r"cars?|vehicles?|trucks?|buses|bus|trains?", r"차량|자동차|트럭|버스|열차", r"汽车|车辆|卡车|巴士|列车"),
    Line("arms", r"missiles?|rockets?|weapons?|arms|ammunition|shells|guns?|rifles?|tanks", r"미사일|로켓|무기|탄약|포탄|소총|전차", r"导弹|火箭|武器|弹药|炮弹|枪支|坦克"),
    Line("fines", r"fines?|penalt(?:y|ies)", r"벌금|과태료|과징금", r"罚款|罚金"),
    Line("wages", r"wages?|salar(?:y|ies)", r"임금|월급|급여", r"工资|薪水|薪酬"),
    Line("damages", r"compensation|damages|ransoms?", r"배상금?|보상금?|몸값", r"赔偿金?|赎金|补偿金?"),
    Line("dues", r"dues|fees|tolls?|rent|contributions?|debts?|loans?|bills?", r"분담금|사용료|수수료|통행료|임대료|빚|대출금?|대금|요금", r"会费|费用|租金|通行费|债务|贷款|账单"),
    Line("recorders", r"recorders?|black box(?:es)?", r"기록장치|블랙박스", r"记录[仪器]|黑匣子"),
    Line("passports", r"passports?|visas?", r"여권|비자|사증", r"护照|签证"),
    Line("offers", r"proposals?|offers?|bids?", r"제안|제의", r"提案|提议|建议"),
    Line("suits", r"complaints?|lawsuits?|suits?|charges", r"소송|고소|고발|제소", r"诉讼|起诉|申诉|指控"),
    Line("permits", r"permits?|licen[cs]es?|permission", r"허가증?|면허|인가", r"许可证?|执照|牌照"),
    Line("troops", r"troops|forces|army|soldiers", r"군대|병력|부대|군(?=[은을이도])", r"部队|军队|兵力"),
    Line("diplomats", r"ambassadors?|envoys?|consuls?|diplomats?|delegations?", r"대사(?!관)|특사|영사|외교관|대표단", r"大使(?!馆)|特使|领事|外交官|代表团"),
)  # fmt: skip
#: The deeds of which it is asked what they are done to, and what that may be.
_OF = {
    "gave back": ("boats", "planes", "dead", "recorders", "passports", "arms", "papers"),
    "gave": ("medicine", "food", "arms", "cars", "papers", "planes", "boats", "dead", "recorders"),
    "published": ("papers", "maps", "pictures", "books", "demands", "data"),
    "paid": ("fines", "wages", "damages", "dues"),
    "recalled": ("cars", "medicine", "food", "diplomats", "troops"),
    "revoked": ("offers", "suits", "permits"),
}
#: Of these, those that are done to so many things that only one which both name tells that it is the same.
_OF_ANYTHING = frozenset({"published", "gave", "gave back"})
_PATTERNS = {
    lang: {line.name: regex(pattern_of(line, lang)) for line in _THINGS} for lang in ("en", "ko", "zh")
}


def are_done_to_two(name: str, one: tuple[str, Span, str], other: tuple[str, Span, str]) -> bool:
    """Whether the clauses of two deeds of one name tell that they are done to two things, or of a deed that is done to anything
    none that both name; of each its sentence, its words and its language.
    """
    if name not in _OF:
        return False
    said, heard = (_things_beside(name, *each) for each in (one, other))
    return said.isdisjoint(heard) if name in _OF_ANYTHING else bool(said and heard and said.isdisjoint(heard))


@lru_cache(_REMEMBERED)
def _things_beside(name: str, raw: str, words: Span, lang: str) -> frozenset[str]:
    """What of the table the clause of a deed names that the deed may be done to."""
    text = character_by_character(raw) if lang == "zh" else raw.lower()
    beside = f"{words.of(text)} {clause_around(text, words, lang)}"
    return frozenset(
        each for each in _OF[name] if each in _PATTERNS[lang] and _PATTERNS[lang][each].search(beside)
    )
