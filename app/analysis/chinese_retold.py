"""Who passes on, from the beginning of a Chinese sentence, what somebody says in it; and whom a word for somebody known
stands for: 老人. In simplified characters.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache

from app.analysis.chinese_names import OUTLET
from app.analysis.chinese_naming import Known, Told, name_in
from app.analysis.chinese_people import PRONOUN, is_called, named_in
from app.analysis.patterns import regex

#: Who tells what somebody else did and said: 林一舟记得，…，马天河问：“…”.
_KEEPS = regex(r"^(?P<lead>[^，,：:■]{2,30}?)(?:还|仍|至今|清楚地?)?(?:记得|忆述|转述|复述|回忆道?)[，,]")
_LEARNS = r"(?:注意到|获悉|了解到|披露|透露|独家|爆料)"
#: An outlet that tells all of a sentence: 湖光社注意到，…，局长只说：“…”.
_OUTLET_TELLS = regex(
    rf"^(?:[\u4e00-\u9fff]{{0,6}}《(?P<paper>[^《》]{{2,20}})》[^，,。：《》■]{{0,10}}?(?:报[道导]|称|指|写道|刊文说?|{_LEARNS})"
    rf"|(?![\u4e00-\u9fff]{{0,12}}本[报刊社网台])(?P<outlet>{OUTLET})[^，,。：《》■]{{0,6}}?{_LEARNS})[，,]"
)
#: A paper itself as the subject: 《湖区邮报》警告.
PAPER_SAYS = regex(
    r"(?:^|[，,])[^，,。《》■对向诉受据引在于]{0,8}《(?P<paper>[^《》]{2,20})》(?!记者|总编|主编)[^，,。：《》]{0,14}$"
)
#: What an outlet has told: 湖光社的报道称.
OUTLET_TOLD = regex(
    rf"(?:^|[，,])(?P<paper>(?!本[报刊社网]){OUTLET})的(?:独家)?(?:报[道导]|社论|社评|评论|文章|消息)$"
)
#: Whoever was named, by what he is.
_DEFINITE = regex(
    r"(?:这位|那位|这名|那名|该)?(?:老人家?|老汉|老伯|大爷|大[娘妈]|老太太?|姑娘|小伙子?|男孩|女孩|少年)"
)


#: Characters of a name behind an office; and somebody of its bearer's, who is told of there; not who speaks for them.
_LONGEST_NAME = 24
_WHOSE = regex(r"的(?!发言人|办公室)")
#: Offices of which a body has one: whoever was named with it is meant by the word alone.
_OFFICE = regex(
    r"(?:总统|总理|首相|主席|议长|国王|女王|教宗|总书记|委员长|外长|防长|部长|局长|省长|州长|市长|校长|会长|董事长|大使)"
)
#: The first and the second of two who were named.
_OF_TWO = ("前者", "后者")
_SENTENCE = regex(r"[^。！？\n]+")


def _of_two(name: str, earlier: str, known: Known) -> str:
    """Who is meant in the last sentence that names two."""
    for sentence in reversed(_SENTENCE.findall(earlier)):
        places = sorted(
            (sentence.find(each), whole) for each, whole in known.named.names.items() if each in sentence
        )
        two = list(dict.fromkeys(whole for _, whole in places))
        if len(two) > 1:
            return two[_OF_TWO.index(name)]
    return name


def turned(known: Known, sentence: str) -> Known:
    """With whoever quoted another before as the one whom a pronoun means: 林一舟引述父亲的话：“…”。他解释."""
    is_his = known.via and is_called(known.via) and PRONOUN.match(sentence)
    return replace(known, last=known.via, via=None) if is_his else known


def relayed(found: Told, sentence: str, known: Known) -> Told:
    """With the relay that the beginning of the sentence names, where somebody else speaks in it."""
    if found.via or not found.speaker:
        return found
    if outlet := _OUTLET_TELLS.match(sentence):
        return replace(found, via=outlet["paper"] or outlet["outlet"])
    teller = _KEEPS.match(sentence)
    is_other = teller and found.speaker.rpartition("·")[2] in sentence[teller.end() :]
    name = name_in(teller["lead"], known) if teller and is_other else None
    return replace(found, via=name) if name and name != found.speaker else found


def _in_office(office: str, earlier: str, known: Known) -> str | None:
    """Who was named behind the word for an office, where the text names one alone: 罗建宁 for 总统 after 总统罗建宁."""
    whole = _holder(known.named.text, office)
    names = (name for name, each in known.named.names.items() if each == whole)
    return whole if whole and any(f"{office}{name}" in earlier for name in names) else None


@lru_cache(maxsize=256)
def _holder(text: str, office: str) -> str | None:
    """Whoever alone a text names with an office, of which it names none that was, is to be, or is next to it."""
    if re.search(rf"[副前候代原任新]{office}", text):
        return None
    behind = {text[each.end() : each.end() + _LONGEST_NAME] for each in re.finditer(office, text)}
    holders = {
        whole
        for name, whole in named_in(text).names.items()
        if any(each.startswith(name) and not _WHOSE.match(each, len(name)) for each in behind)
    }
    return holders.pop() if len(holders) == 1 else None


def meant(name: str | None, earlier: str, known: Known) -> str | None:
    """Who is meant by a word for somebody who is known: 老人, where one has spoken in the paragraph; 前者, the first of two;
    总统, who was named with that office.
    """
    if name in _OF_TWO:
        return _of_two(name, earlier, known)
    if name and _OFFICE.fullmatch(name):
        return _in_office(name, earlier, known) or name
    found = _DEFINITE.fullmatch(name) if name else None
    if found is None or not known.last or re.match(r"[一二两三几]", known.last):
        return name
    is_this = found[0][0] in "这那该"
    return known.last if is_this or known.paragraph == known.here else name
