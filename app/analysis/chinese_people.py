"""The people whom a Chinese text names: behind a title, before a verb of saying, in letters or by the sound of a foreign name."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from app.analysis.chinese_names import is_named_so, is_person
from app.analysis.chinese_opinions import THINKS
from app.analysis.chinese_saying import CUES, OFFICES, ROLES
from app.analysis.chinese_trades import KIN, by_trade, opening_again
from app.analysis.patterns import regex

#: So many names of a text are remembered.
MOST = 300
#: Characters by which the sound of foreign names is written.
_SOUNDS = (
    "阿埃艾安昂奥巴白柏班邦包保鲍贝本比彼毕宾波伯博卜布采查昌茨达大戴丹当道德登邓迪蒂丁东杜顿敦多厄恩尔耳法凡范方菲费芬丰冯佛夫弗福盖甘冈高戈哥格葛根贡古瓜圭哈海罕汉豪赫黑亨洪侯胡华怀惠霍基吉季加佳贾简杰捷金津卡凯坎康考柯科可克肯孔库夸奎昆"
    "拉莱赖兰朗劳勒雷蕾里理利立莉丽连廉列林琳刘柳龙隆娄卢鲁露路伦罗洛吕马玛迈麦曼芒毛梅门蒙孟米密敏明缪摩莫墨默姆木穆拿娜纳乃奈南内尼妮年涅宁纽农努诺欧帕派潘庞培佩彭蓬皮匹平珀普齐奇恰乔切钦琴琼屈让热仁日荣茹儒瑞若撒萨塞赛桑瑟森沙莎山珊尚绍舍申"
    "圣施石史士舒朔斯思丝苏素孙所索塔泰坦汤陶特滕提廷图托脱瓦万汪旺威韦维卫魏温文翁沃乌武西希悉锡席夏先香肖晓谢辛欣兴雄休许雪逊雅亚延扬杨耶叶伊依易因英尤于约越泽扎詹张章哲者珍治朱兹孜祖佐凯娅茜薇雯黛琪黎钱贤坤凛聪尧祥宏乍侬垒什娃莲烈萝翰腾帝捏楠诗察策娥妲丘隋耐瑙焦迦额呼赞卓汗慕契拜谭松玉甫噶嘎喀苗狄楚汀鼎蓝珠岑披帖颂彻"
)
#: Words of reporting that begin with such a character.
_WORDS = "希望|当[天日地时场晚]|可[能以]|特别|明确|因[为此而]|先后|尤其|于是|道[：，]|和|达成|达到|保证|保持|明年|明天|今|随后|理解|道歉|坦言|坦承|丰富|多次|大[会使]|参[加与观谋]|通[过知报告常力]|力[争推主挺图求促]|那[里时个么些天]|别[无的]|永[远久]|云集|赞[成同扬赏叹许]|富[有含裕]|义[务正]|济[助]|末[日了]|松[绑动]|呼[吁应]|额[外度]|卓[有越]|宝[贵物]|其[中他实它次余间后]|彻底|披露|颂扬|威胁|陪同|特使|普[遍通]|法院|法官|比较|里[面的]|西方|东方|尔后"
#: Those that are words of their own besides: before another they are part of a name.
_SOUNDS_BEFORE = "力那参通永别宝其云富义济末"
_SOUND = rf"(?:(?!{_WORDS})(?:[{_SOUNDS}]|[{_SOUNDS_BEFORE}](?=[{_SOUNDS}])))"
_FOREIGN = rf"{_SOUND}{{1,8}}(?:·{_SOUND}{{1,9}}){{1,4}}"
_LATIN = r"[A-Z][A-Za-z.’'-]{1,20}(?: (?:de |van |von |al-)?[A-Z][A-Za-z.’'-]{0,20}){1,3}"
#: What may stand between who speaks and the verb: 还, 5日, 对记者, 在会上.
_BETWEEN = (
    r"(?:还|又|也|则|再|并|曾|续|亦|就此|[随其事会]后|最后|进一步|同时|当[天日庭场]|同日|今天|昨[天日晚]|\d{1,2}日|[\u4e00-\u9fff]{2,4}时|中将|少将|上校|大校"
    r"|[对向]记者|(?:在|于|对|向|就|[今昨明][（(]|接受)[^，。；：■]{1,16}?)"
)
_SAYING = rf"{_BETWEEN}{{0,2}}(?:{CUES}|介绍|通报|会见|主持|抵达|出席|访问|没有|拒绝|要求|同意|估计|预计|告诉|坚持|担心)"
_BY_SOUND = regex(rf"{_SOUND}{{2,8}}(?:·{_SOUND}{{1,9}}){{0,4}}")
_NAMED = regex(
    rf"{OFFICES}(?P<behind>[\u4e00-\u9fff]{{1,6}}(?:·{_SOUND}{{1,9}}){{1,4}})|(?:{OFFICES}|[记学使患作编]者)?(?P<foreign>{_FOREIGN})|{OFFICES}(?P<latin>{_LATIN})"
    rf"|{OFFICES}(?P<sounded>{_SOUND}{{3,10}})(?![{_SOUNDS}·])"
    rf"|(?:{OFFICES}|(?:退役|前)[上中少][将校])(?P<titled>[\u4e00-\u9fff]{{2,4}})(?!·)"
    rf"|(?:^|[，。；：！？\n”])(?P<plain>[\u4e00-\u9fff]{{2,4}})(?={_SAYING})"
)
_OFFICE = regex(OFFICES)
_THEIRS = regex(rf"{OFFICES}|{ROLES}$|的{KIN}")
_VERB = regex(rf"{THINKS}|{CUES}|指[着著出]|说")
_SAID = regex(rf"{_SAYING}|[（(，]")
#: Whom something is said to or about: no subject.
_OF_ANOTHER = regex(
    r"(?:(?<![反])[对向与和同跟把被给由令据替]|会见|接见|回应|针对|谈[及到]|提[及到]|关于|对于|访问|代表|邀请|致函|感谢|批评|指责|拜会|陪同|率领的)$"
)
#: A body that is called by its head: 林一舟办公室.
BODY_OF = regex(r"(?:办公室|团队|竞选总部|阵营|基金会|政府|内阁|方面|家属|家人|律师团?|事务所|工作室)")
_OF_LANDS = (
    "政府",
    "外交部",
    "国防部",
    "全国",
    "首都",
    "使馆",
    "大使馆",
    "人民",
    "国会",
    "海军",
    "当局",
    "军方",
    "媒体",
    "网民",
    "民众",
    "议会",
    "境内",
    "国家",
    "方面",
)
_OF_A_LAND = regex(rf"(?=(?:{'|'.join(_OF_LANDS)}))")
_POSTED_TO = regex("驻")
#: Characters of the name of a state at most: 圣文森特和格林纳丁斯.
LONGEST_LAND = 12
_TITLE_BEFORE = regex(rf"[\u4e00-\u9fff]{{0,14}}?{OFFICES}$")
PRONOUN = regex(r"(?:但|而|不过|随后|同时|对此)?[，,]?(?:他|她)(?!们|的)")


@dataclass(frozen=True, slots=True)
class Named:
    """The people of a text: by each word for them the fullest one; and whatever stands where a state is named, at any length
    that the name of one may have: 奥恩 of 奥恩政府.
    """

    names: Mapping[str, str]
    text: str = ""
    lands: frozenset[str] = frozenset()

    def is_land(self, name: str) -> bool:
        """Whether the text calls a state so elsewhere."""
        return name in self.lands

    def subject(self, clause: str) -> str | None:
        """Who is named first in a clause and is no one to whom or of whom something is said."""
        places = [(clause.find(name), -len(name), name) for name in self.names if name in clause]
        for at, _, name in sorted(places):
            if BODY_OF.match(clause, at + len(name)):
                continue
            is_of_theirs = clause.startswith("的", at + len(name)) and _THEIRS.search(clause, at + len(name))
            if not is_of_theirs and not _OF_ANOTHER.search(_without_title(clause[:at])):
                return self.names[name]
        return None

    def of_family(self, family: str) -> str | None:
        """The only person of the text with this family name: 林一舟 for 林."""
        named = sorted(name for name in {*self.names.values()} if name[0] == family and is_named_so(name))
        is_one = named and all(name.startswith(named[0]) for name in named)
        return named[-1] if is_one else None

    def opening(self, sentence: str) -> str | None:
        """Who is the subject of a sentence: named in its first clauses; "" where that is "he"."""
        for clause in re.split(r"[，,]", sentence)[:3]:
            if PRONOUN.match(clause.strip()):
                return ""
            if found := self.subject(clause):
                return found
        return None


def is_called(name: str) -> bool:
    """Whether a name has the shape of a person's, or is written by the sound of a foreign one."""
    return is_person(name) or _BY_SOUND.fullmatch(name) is not None


def _without_title(lead: str) -> str:
    return _TITLE_BEFORE.sub("", lead)


@lru_cache(maxsize=16)
def named_in(text: str) -> Named:
    """The people of a text in simplified characters."""
    found: dict[str, str] = {}
    for match in _NAMED.finditer(text):
        for name in _whole(match):
            found.setdefault(name, name)
            if "·" in name:
                found.setdefault(name.rpartition("·")[2], name)
        if len(found) >= MOST:
            break
    for name in (*by_trade(text), *opening_again(text)):
        if len(found) < MOST:
            found.setdefault(name, name)
    return Named({name: full for name, full in found.items() if len(name) > 1}, text, frozenset(_lands(text)))


def _lands(text: str) -> Iterator[str]:
    """What stands before the bodies of states and behind 驻, at every length."""
    for size in range(1, LONGEST_LAND + 1):
        for found in _OF_A_LAND.finditer(text, size):
            yield text[found.start() - size : found.start()]
        for found in _POSTED_TO.finditer(text):
            yield text[found.end() : found.end() + size]


def _whole(match: re.Match[str]) -> Iterator[str]:
    if match["behind"]:
        yield _OFFICE.split(match["behind"])[-1]
        return
    if name := match["foreign"] or match["latin"] or match["sounded"]:
        yield name
        return
    written = _without_verb(match["titled"] or match["plain"])
    if match["plain"] and is_person(written):
        yield written
    elif match["titled"]:
        yield from (written[:end] for end in (4, 3) if _is_titled(written[:end], end, match))


def _without_verb(written: str) -> str:
    """The characters behind a title up to a verb: 王平 of 王平指着, 王平分析 and 王平说."""
    found = _VERB.search(written, 2)
    return written[: found.start()] if found else written


def _is_titled(name: str, length: int, match: re.Match[str]) -> bool:
    """Whether so many characters behind a title are a name: that of a person, or of its shape with a verb of saying behind."""
    is_followed = _SAID.match(match.string, match.start("titled") + length) is not None
    return len(name) == length and (is_person(name) or (is_followed and is_named_so(name)))
