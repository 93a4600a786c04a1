"""People whom a Chinese text names without an office: behind a trade, kin or an age, and those with whom clauses begin
again: 渔民林一舟, 妻子林一舟, 七十六岁的林一舟. In simplified characters.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from app.analysis.chinese_names import is_named_so, is_person
from app.analysis.chinese_words import is_edge
from app.analysis.patterns import regex

#: What people are to somebody.
KIN = (
    r"(?:奶奶|爷爷|外婆|外公|婆婆|妻子|丈夫|老伴|[儿养继侄]子|女儿|儿媳|女婿|[父母]亲|哥哥|弟弟|姐姐|妹妹|孙[子女]|侄女"
    r"|[女男好队战校]友|同伴|搭档|邻居|老乡|街坊|同学|同事|徒弟|助手)"
)
#: What people do.
TRADES = (
    r"(?:(?<![动成定吸复])员|(?:[水歌舵选新枪鼓骑猎旗好能射棋吊]|指挥|操盘)手|[员职矿焊电民女义社护船水技志瓦木铁杂洁]工|[铁木瓦石花工巧]匠"
    r"|[农租住商用佃]户|(?:养殖|贫困|种植|经营|个体|脱贫|承包)户|[村居市渔农牧灾难移股选网果茶]民|(?<![出本大祖拜从])师(?!傅?[们的])|师傅|[摊茶菜粮客布]商|(?:经销|供应|承包|制造)商"
    r"|[小摊菜鱼肉]贩|(?:志愿|工作|爱好|消费|创业|经营|研究|管理|守护|见证|养殖|种植|幸存|亲历|从业|[业患读讲])者|[店车业船户摊雇事东房货]主|(?:[学考男女新门]|大学|中学|小学|实习|研究|毕业|留学)生"
    r"|(?:承办|经办|主理|传承|经营|合伙|监护|举报|投诉|受害|知情|代理|牵头|带头|撰稿|报案|目击|守[灯山林墓夜塔岛]|领头|掌门|媒|主持|当家)人|[会队班组站台馆园团社排连营所厂场区里屯寨庄岛]长"
    r"|总指挥|老大|掌柜|老汉|老伯|大[爷娘妈叔姐嫂伯]|阿[姨婆公伯嫂]"
    r"|护士|司机|保安|裁缝|门卫|乡贤|里长|站务|船老大|村支书|支书|书记|导游|模特|名嘴|博主|网红|主播|厨子|店家|老板娘?|[两三四五六七八九十\d]岁的)"
)
_BEHIND = regex(rf"(?:{TRADES}|{KIN})(?=(?P<name>[\u4e00-\u9fff]{{2,4}}))")
_OPENS = regex(r"(?:^|[，。；！？\n”])(?P<name>[\u4e00-\u9fff]{3})")
#: What may stand right behind a name of two characters.
_AFTER_SHORT = regex(r"[，。：；、（的说在对向则也还又把将从和与是正曾刚却告表]|$")
#: Characters of no given name where nothing but its place tells that it is one.
_RUNNING = regex(r".[^不是的他她你我们有没这那也都很太最又再被让把给从到要会能可去来]{2}")
#: Clauses that are to begin with a name, and how many beginnings are read.
_AGAIN, _MOST = 2, 2000


def by_trade(text: str) -> Iterator[str]:
    """The names behind trades, in order."""
    starts = (found.start("name") for found in _BEHIND.finditer(text))
    for start in (each for each in starts if is_edge(text, each)):
        for length in (4, 3, 2):
            if _is_named(text, start, start + length):
                yield text[start : start + length]
                break


def opening_again(text: str) -> Iterator[str]:
    """Names of three characters with which more than one clause begins."""
    places = (found for found, _ in zip(_OPENS.finditer(text), range(_MOST), strict=False))
    starts = [(each["name"], each.start("name")) for each in places]
    often = Counter(name for name, _ in starts)
    seen: set[str] = set()
    for name, start in starts:
        if often[name] >= _AGAIN and name not in seen and _RUNNING.fullmatch(name):
            seen.add(name)
            if is_person(name) and is_edge(text, start + len(name)):
                yield name


def _is_named(text: str, start: int, end: int) -> bool:
    """Whether a stretch is a person's name, with a word's end behind it."""
    name = text[start:end]
    if len(name) < end - start or not is_named_so(name) or not is_person(name):
        return False
    return bool(_AFTER_SHORT.match(text, end)) if len(name) == 2 else is_edge(text, end)
