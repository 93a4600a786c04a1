"""Chinese names: how people are named, by a family name and one or two characters, and how outlets are."""

from __future__ import annotations

from app.analysis.chinese_forms import in_both_forms
from app.analysis.chinese_words import may_be_named
from app.analysis.patterns import regex

#: The common family names, without those that running text has as other words: 应, 向, 和, 关, 常.
_FAMILIES = (
    "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗高郑梁谢宋唐许韩冯邓曹彭曾肖萧田董袁潘蒋蔡余于杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔汤温康"
    "施洪季汝庄祝耿华章裴凌柳牛俞岑殷齐骆简桂欧朴文安申柴阮翟葛樊甘项祁倪颜鲁涂卞霍岳梅盛池冉焦舒桑艾卫蓝尚聂辛苗吉褚谷楚柯沙滕翁费毕束易戚仲成冷卓乔晏缪路"
    "赖狄邝尤古闵玄鄢裘冼佘佟阎臧敖蒲匡寇谌阙邢娄饶宫宗瞿麦巩储虞阚桓刁郜揭雍钮邸郗屠扈卜栗禹郎仇甄游巫荆郦屈荀栾漆窦蔺嵇丘麻粟茅鞠廉姬郁隋宁柏童逄卿苟芦晁邬鲍管"
)
_DOUBLE = "欧阳|司马|上官|诸葛|司徒|东方|皇甫|慕容|令狐|端木|南宫|夏侯|公孙|尉迟"
#: Characters of when, where and what for, that no given name of news has.
_NEVER = "就答对此记者问情况昨今日周午晚办公室介绍例行主持会议媒体网网站回应谈话的了在于及与为月年号时将已表示处长部局后还又续指却仍不没吗呢吧很这那"
#: A rank behind a name: 罗建宁大校.
RANK = in_both_forms(r"(?:[大上中少]校|[上中少]将|[大上中少]尉)")
#: 严正 is a name to the dictionary of words, and how a spokesperson speaks.
_NAME = regex(
    in_both_forms(
        rf"(?!严正$|古[语话人今])(?P<family>(?:{_DOUBLE})|[{_FAMILIES}])(?P<given>[^{_NEVER}\s]{{1,2}})"
    )
)

#: How outlets are named in running text: they pass words on.
OUTLET = in_both_forms(
    r"[\u4e00-\u9fffA-Za-z·]{1,14}?(?:通讯社|新闻社|日报|晚报|时报|早报|电视台|卫视|电台|广播公司|新闻网|周刊|週刊|杂志|邮报|社|报|网)"
)
_OUTLET_LABEL = regex(rf"{OUTLET}|{in_both_forms(r'[一-鿿]*(?:台|新闻|电视|频道)')}")


def is_outlet(label: str) -> bool:
    """Whether a label of a transcript has the shape of an outlet's name; there 台 and 新闻 end one too."""
    return _OUTLET_LABEL.fullmatch(label) is not None


def is_person(name: str) -> bool:
    """Whether a name has the shape of a person's and is no other word: 罗建宁, 冷新生; not 办公室, 答记者问, 冷静.

    Who is called as a word is (成方) is no person here, and words that people are called too are (高峰, 许可).
    """
    found = _NAME.fullmatch(name)
    return found is not None and may_be_named(found["family"], found["given"])


def is_named_so(name: str) -> bool:
    """Whether a name has the shape of a person's, whatever word it is besides."""
    return _NAME.fullmatch(name) is not None
