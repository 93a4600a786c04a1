"""Who speaks in Chinese where a clause without a verb of saying leads to some words: 林一舟话锋一转：“…”. In simplified
characters.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from app.analysis.chinese_naming import HIS, Known, Told, first_named, name_in
from app.analysis.chinese_people import PRONOUN
from app.analysis.chinese_saying import OFFICES, ROLES
from app.analysis.chinese_trades import KIN, TRADES
from app.analysis.patterns import regex

#: Clauses before some words in which somebody is looked for.
_CLAUSES = 6
#: How people who hear or see something show it: they say what stands behind.
_SHOWS = (
    r"(?:[苦惨冷微大]笑|笑[了着]?|跳脚|傻眼|气炸|动怒|发飙|开[轰炮呛]|吐苦水|拍胸[脯口]|[摇点]头|[摆挥]手|叹[了口]*气|耸[了]?耸?肩|撇嘴|皱眉|瞪眼|红了眼眶|哽咽|落泪|哭诉|不以为然|不甘示弱|毫不讳言|坦承不讳|直率"
    r"|话锋一转|话音一转|打[了起]?个?[比譬][方喻]|一语道破|一针见血|脱口而出|开门见山|语重心长|快人快语|补刀|帮腔|搭腔|接茬|接过话[头茬]|插话|松[了]?口|道出心声|说得[很更]?[\u4e00-\u9fff]{1,3}|算[了起]?[一]?笔?账)"
)
#: Words that somebody utters, as what he does: 下达死命令, 撂下狠话, 只交代一句.
_UTTERS = (
    r"(?:下达|下了|撂下|放出|抛出|丢下|丢出|留下|发出|立下|给出|说出|写下|送上|开出|甩出|回以|交代|吐出|补上|蹦出|挤出|冒出|送给[^，。：]{1,6})[^，。：；]{0,6}?"
    r"(?:命令|狠话|重话|气话|[一几两]?句话?|军令状|警告|豪言|通牒|口号|誓言|答复|感慨|疑问|质问|指示|嘱咐|寄语|忠告|评语|结论|[一两三四几]个字)"
)
_SHOWN = regex(rf"(?P<who>[^：；]*?)(?:{_SHOWS}|{_UTTERS})[，：]$")
#: A sentence by itself: behind a comma nobody but a speaker has one.
_WHOLE = "。！？"
#: So many characters of a clause are looked at.
_LONGEST = 40
#: What is nobody's words: 的横幅, 字样.
_THING_BEHIND = regex(r"[”’](?:的|字样|字眼|一[词语]|等)")
#: From whom a sound comes: 门外传来邻居的喊声.
_HEARD = regex(
    r"(?:传来|传出|响起|听[到见]|飘来)(?:了|一[声阵句]|[^，。：]{0,8}?里)?(?P<name>[\u4e00-\u9fff·]{2,12}?)的?(?:声音|喊声|呼喊声?|叫声|喊叫声?|吆喝声?|哭声|笑声|应答|回答|提醒|催促声?|叮嘱声?)(?:$|[，。：！])"
)
#: Whose words somebody keeps: 记得父亲临终的嘱咐.
_KEPT = regex(
    r"(?P<teller>[^，。：]*?)(?:(?:记得|忆起|想起|回忆起?|提起|念叨着?|转述了?|复述|学着|搬出|牢记着?|谨记|铭记|宣读|朗读|读出|念出|出示|翻出|晒出|展示)(?:了|着)?)(?P<name>[\u4e00-\u9fff·]{1,10}?)"
    r"(?:临终前?|生前|当年|当时|那时|常说|说过|挂在嘴边|留下|曾经?|反复)*的(?:那|一|几|句|番)*"
    r"(?:嘱咐|嘱托|叮嘱|交代|教诲|遗言|口头禅|回答|答复|原话|口信|留言|话|家训|评语|抱怨|劝告|忠告|信|遗书|家书|来信|短信|微信|纸条|日记)[，：]$"
)
#: Somebody's own words, as what they are: 老林的回答只有一句：.
_THEIR_WORDS = regex(
    r"(?P<name>[\u4e00-\u9fff·]{2,12}?)的(?:回答|回应|答复|回复|答案|反应|态度|口头禅|评价|解释|说法|笔迹|留言|忠告|心愿|愿望|要求)[^，。：■]{0,8}[，：]$"
)
#: Without a name, by an office, a trade or a kinship, right before what they do.
_ROLE = regex(
    rf"(?:但|而|不过|随后)?(?:[这那]位|这名|那名|该|一[名位个]|另一[名位个]|[数几]名)?(?P<name>[\u4e00-\u9fff]{{0,6}}?(?:{OFFICES}|{ROLES}|{TRADES}|{KIN}|老人|老汉|人士|男子|女子))(?=[把将对向只则却也又还就再拿举抬摇点笑指站蹲坐说问喊叹]|$)"
)
_FRONT = regex(rf"(?:{OFFICES}|{TRADES}|{KIN}|的|^)$")
#: What nobody in particular says, or is written somewhere: 古语云, 标语格外醒目.
_SAYING = regex(
    r"(?:古[语话人]|俗[话语]|老话|常言|谚语|歌声|歌词|标语|对联|横幅|牌匾|招牌|石碑)[^，。：]{0,8}[，：]$"
)
#: Who is no speaker: 有人, 记者, and what stands for nobody.
_NOBODY = regex(r"(?:记者|有人|人们|大家|自己|外界|本报)$")
#: 用“…”形容夜市: what somebody does by some words.
_BY_MEANS = regex(
    r"”(?:来|去|作|为|一?句)*(?:形容|比喻|概括|总结|描述|回应|反驳|自况|自嘲|自勉|共勉|勉励|作结|作答|评价|回敬|回呛|反击|答复|回绝|打发|搪塞|定调|开场|作为回应)"
)
_WITH = regex(r"(?:^|[，,])?(?P<who>[^：；■]*?)(?:以|用|仅以|只用|拿)(?:一?句|一个)?$")


@dataclass(frozen=True, slots=True)
class Lead:
    """What stands before some words in their sentence, the words, and what stands behind."""

    text: str
    inside: str
    after: str

    @property
    def is_whole(self) -> bool:
        """Whether a sentence with its stop, or a clause of its own behind a colon, is quoted."""
        return self.inside[-1:] in _WHOLE or self.text[-1:] == "："


def led(lead: Lead, known: Known) -> Told | None:
    """Who speaks behind a colon or a comma, in a way that no verb of saying tells."""
    if _THING_BEHIND.match(lead.after):
        return None
    if found := _by_means(lead, known):
        return found
    if lead.text[-1:] not in "：，" or not lead.text or _SAYING.search(lead.text):
        return None
    if found := _heard(lead.text, known):
        return found
    ends = lead.is_whole or lead.after[1:2] in "，。；！？\n"
    shown = _SHOWN.search(lead.text[-_LONGEST * 3 :]) if ends else None
    if shown and (name := _subject(shown["who"], known)):
        return Told(name, None, "", apart=True)
    return _leading(lead, known) if lead.is_whole else _counted(lead, known)


def _leading(lead: Lead, known: Known) -> Told | None:
    """Whoever is the subject of the nearest clause that has one; of one who goes on speaking in the sentence, himself."""
    name = _subject(lead.text[:-1], known)
    if name is None and "■" in lead.text and known.last:
        return Told(known.last, known.via, "", apart=True)
    return Told(name, None, "", apart=True) if name else None


def _counted(lead: Lead, known: Known) -> Told | None:
    """Whoever stands before a colon some clauses ago, behind which his words are told: 林一舟算：船票三元，“…”."""
    head, colon, _ = lead.text.rpartition("：")
    if not colon or lead.after[1:2] not in "，。；！？":
        return None
    name = _subject(head, known)
    return Told(name, None, "", near=False) if name else None


def _subject(text: str, known: Known) -> str | None:
    """The subject of the last clause that has one."""
    clauses = re.split(r"[，,、■“”]", text)[-_CLAUSES:]
    for clause in reversed(clauses):
        if found := _of_clause(clause.strip()[-_LONGEST:], known):
            return found
    return None


def _of_clause(clause: str, known: Known) -> str | None:
    if found := HIS.match(clause):
        return found["name"]
    if PRONOUN.match(clause):
        return known.last
    name = first_named(clause, known)
    if name and _FRONT.search(clause[: max(clause.find(name.rpartition("·")[2]), 0)]):
        return name
    found = _ROLE.match(clause)
    return found["name"] if found and not _NOBODY.search(found["name"]) else None


def kept(lead: Lead, known: Known) -> Told | None:
    """Whose words somebody remembers, by way of him, or whose answer they are: 林一舟记得父亲的嘱咐：“…”."""
    text = lead.text
    if text[-1:] not in "：，" or not text or not lead.is_whole:
        return None
    clause = text[max(text[:-1].rfind("，"), text[:-1].rfind("。")) + 1 :][-_LONGEST:]
    if found := _KEPT.search(clause):
        teller = _subject(text[: -len(clause)] + found["teller"], known) or known.last
        name = name_in(found["name"], replace(known, last=None)) or found["name"]
        return (
            None if _NOBODY.search(name) else Told(name, teller if teller != name else None, "", apart=True)
        )
    if found := _THEIR_WORDS.search(clause):
        name = known.last if PRONOUN.match(clause) else known.named.subject(found["name"]) or _in_role(found)
        return Told(name, None, "", apart=True) if name else None
    return None


def _in_role(found: re.Match[str]) -> str | None:
    role = _ROLE.search(found["name"])
    return role["name"] if role and not _NOBODY.search(role["name"]) else None


def _heard(text: str, known: Known) -> Told | None:
    found = _HEARD.search(text[-_LONGEST:])
    return heard(found, known) if found else None


def heard(found: re.Match[str] | None, known: Known) -> Told | None:
    """From whom a sound comes."""
    if found is None or _NOBODY.search(found["name"]):
        return None
    name = known.named.subject(found["name"]) or found["name"]
    return Told(name, None, "", apart=True)


def heard_behind(sentence: str) -> re.Match[str] | None:
    """A sound that is told of behind some words."""
    return _HEARD.search(sentence[:_LONGEST])


def _by_means(lead: Lead, known: Known) -> Told | None:
    """Who describes or answers something with some words: 林一舟以“…”形容夜市."""
    found = _WITH.search(lead.text[-_LONGEST * 2 :]) if _BY_MEANS.match(lead.after) else None
    if found is None:
        return None
    name = name_in(found["who"], known) if found["who"].strip("，") else known.last
    return Told(name, None, "", near=True) if name else None
