"""Whom the clauses before a Chinese verb of saying name, in simplified characters: without office, rank, when and how."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from app.analysis.chinese_names import RANK, is_named_so, is_person
from app.analysis.chinese_opinions import THINKS
from app.analysis.chinese_people import BODY_OF, PRONOUN, Named, is_called
from app.analysis.chinese_saying import CUES, OFFICES, ROLES
from app.analysis.chinese_words import begins_longer, is_manner
from app.analysis.patterns import regex
from app.analysis.people import People

#: What opens a clause of what is said.
_NO_NAME = regex(
    r"(?:希望|愿|要求|支持|反对(?!党|派)|相信|期待|敦促|应|必须|将|此举|这(?![家位名])|该(?!国|[^，]{0,8}(?:发言人|负责人|代表|律师|人士|人员|官员|专家|学者|公司|机构|部门|组织|协会|集团|[报台所院局校厂厅署社党])))"
)
_CUE = regex(rf"{CUES}道?|(?<![疑访顾学询质责提发])[问讲]$")
_NAMED = regex(
    rf"{OFFICES}(?!在|就|兼|及|向|[对向](?:记|方|此|媒|外|本)|当天|[今昨明前当翌次][日天晚早晨]|私下|周[一二三四五六日]|还|也|并|是|的|曾[对在经]|通过|接受)"
    r"(?P<name>[\u4e00-\u9fff·]{2,8}?)(?=$|[，,、在于对就向当今昨周曾还也\d（(])"
)
_OFFICE_LAST = regex(r"(?P<name>[\u4e00-\u9fffA-Za-z·]{2,14})$")
#: On what occasion somebody says so: 受访时, 离开码头前.
_WHEN = (
    r"(?:离场|离开|抵达|到达|出席|返回|登机|下车|上车|受访|启程|临行|告别|会见|步入|走出|走进|被捕|判刑|宣判|求情|作供|作证|出庭|开庭|闻判|散庭"
    r"|陈词|结案|发言(?!人)|致辞|演讲|讲话|质询|答询|备询|受询|答复|回复|回答|回应|被问|追问|谈话|接受|参加|主持|视察|访问|拜票|开会|散会)[^，,]{0,8}(?:时|前|后|期间|之际|途中)"
    r"|(?:早前|当庭|庭上)?(?:作供|作证|供述|陈词|受访)"
)
#: When, where, how and on what occasion: no part of a name.
_ASIDE = regex(
    r"(?:通过.*|指着.*|\d+(?:月\d+)?日[晚早]?|当[天日时庭晚]|[今昨明前]天|[今昨当次翌同隔][日天晚早]|发(?:表|布|文|帖|推|出?公告).*|书面|私下|(?:上|本|这)?(?:周|星期|礼拜)[一二三四五六日天]"
    r"|在(?!野党).*|于.*|对此|就.*|向.*|(?<!反)对(?!方)[^手]+|[随其之事会此较早稍]后|[此早]前"
    r"|还|也|都|均|并|再次|曾|起初|最初|晚些时候|早些时候|稍晚(?:时候)?|拍桌|摊手|[摇点低抬]头|[挥摆]手|[苦冷微]笑|皱眉|叹气|起身|上前|[转回]身|回头|哽咽|落泪|先是|原本|本来|已经?|至今|一直|始终|随即|转而|[大小高轻低柔]声|作出|做出|给予|一?边[^，]{1,4}边[^，]{0,4}|则|只|仅|仍|续|又|亦|再|更|进一步|同时|明确|公开|席间|日前|近日|当场|最后|接着|倒是|一度|多次|反复|立[即刻]|甚至|霸气|无奈|激动|哽咽|淡定|强硬|火大|傻眼|[笑怒急昨今]|(?:[今昨]日?)?(?:晚间|深夜|凌晨|清晨|午间|傍晚|[上下中]午)|[哭笑含指望看][着泪](?:泪|头)?|见(?:记者|传媒|媒体)|[\u4e00-\u9fff]{2,4}地"
    rf"|{_WHEN})$"
)
#: What is a clause of its own that tells when: 步入囚室前, 会后.
_ONLY_WHEN = regex(
    rf"(?:{_WHEN}|[随其之事会此稍]后|[此早]前|同时|最后|接着|对此|拍桌|摊手|[摇点低抬]头|[挥摆]手|[苦冷微]笑|皱眉|叹气|起身|上前|[转回]身|哽咽|落泪)$"
)
#: People without a name, by what they are in a story: 被告, 店家, 网友.
_ROLE = regex(
    rf"(?:但|惟|而|不过|该|另一?|其中|有|案中|\d{{1,3}}岁)*(?P<name>{ROLES}[A-Z]?)(?!的|们的|[^，]{{0,2}}发言人|[罪席]|起诉|协会|公会|工会|会|委员会|方(?![则也表说])|团体|代表|组织)"
)
#: Somebody of a body: 警方一名负责人.
_ONE_OF_THEM = regex(
    rf"的?(?:一|两|三|数|几|多|另一)[名位](?:不愿[^，,]{{2,8}}的)?[\u4e00-\u9fff]{{0,6}}?(?:{OFFICES}|人士|人员)|的?(?:胞?[兄姊姐弟妹](?![弟妹])|父母|父亲?|母亲?|妻子?|丈夫|[儿养]子|女儿|家属|家人|亲友|友人|(?:代表)?律师)"
)
#: How a family name alone stands before a verb: 林续指, 林先生说.
_FAMILY = regex(r"(?:但|惟|而|不过)?(?P<family>[\u4e00-\u9fff])(?:官|氏|生|某|先生|女士)?$")
#: Brackets behind a name: 林一舟（化名）.
_BRACKETS = regex(r"[（(][^（）()]{0,24}[）)]")
#: A name behind what describes its bearer: 在市场卖菜的林一舟.
_DESCRIBED = regex(r"的(?P<name>[\u4e00-\u9fff·]{2,14})$")
_ADVERBS = "就也则都还又却"
#: A family name before how its bearer is addressed: 黄太太.
_HONOURED = regex(
    r"(?![姐哥嫂姨叔伯婆老])[\u4e00-\u9fff](?:太太?|先生|女士|小姐|婆婆?|伯伯?|叔叔?|姨|嫂|姐|哥|老师|师傅|医生|同学|经理)"
)
#: Where somebody's own words stand, and no one: 信中写道.
_IN_WRITING = regex(r"(?:信|函|文|帖|声明|视频|影片|日记|遗书|书|报告|文件|节目|影像)(?:中|里|内)$")
#: How people call each other: 老林, 小林, 阿林.
_NICKNAME = regex(
    r"[老小阿][\u4e00-\u9fff](?=$|[说讲问道叹笑则也还又在对向摇点蹲坐站把将正给]|告诉|回忆|表示|坦言|直言|补充|认为|觉得)"
)
#: What opens a clause before its subject.
_OPENERS = regex(
    r"^(?:(?:常|时常|总|更|曾|不时)有(?!关|权|望|效)|但是?|惟|而|不过|然而|另外?|此外|其中|至于|对此|据了解)+(?=[\u4e00-\u9fff]{2})"
)
#: Nobody in particular, whose office is all that is known.
_ONE_OF = regex(
    r"(?:[一两三四五六七八九十]|其中一|[多数几上近]|\d)[十百千万]*[余多]?(?:名|位)[\u4e00-\u9fff]{2,18}$|^(?:一个|某)"
)
#: What stands before whoever is met: 采访到一名目击者; the name of a paper.
_MET = regex(r"[《》“”（）]|(?:采访|[见遇碰找联]|拦|走访)[到上住系]*了?(?=[一两几多])")
#: By whom something is told of another: 他的话被媒体批“空洞”.
_BY_WHOM = regex(r"(?<=[言话举法案文策动论度])被(?![告害捕问控访选罚绑困])(?P<name>[^，,被的]{2,12})$")
#: Whoever was named, by what he is: 这位局长.
_THIS_ONE = regex(r"(?:[这那][位名]|该)(?:[\u4e00-\u9fff]{0,4}岁的)?[\u4e00-\u9fff]{1,8}")
#: A subject has as many characters.
_FEWEST = 2
#: A day before whoever speaks; and where a report comes from, which is nobody's name: 4日发自湖区的报道.
_DAY_FIRST = regex(r"^.*\d[日月年](?:发自.*)?")
#: Japanese names of so many characters may end in 则.
_JAPANESE = 4
#: What somebody puts out, whose words are theirs: 总理办公室发布的声明说.
_PUT_OUT = regex(
    r"(?<=[\u4e00-\u9fff]{2})(?<![发表布出])(?<!联合)(?<!共同)(?:(?:发布|发表|公布|发出|张贴|刊出)的|的)?(?P<what>(?:联合|共同)?(?:声明|公报|通报|公告|新闻稿|文告|贴文|帖文|推文|公开信|来信|邮件))[中里]?[则也还都并又更]?$"
)
#: What its subject does before it says so: 该国外交部发表声明，称….
_SUBJECT_OF = regex(
    r"(?:(?:发[表布出]|提出)(?!的)|(?:召开|举行)(?!的)|见(?:记者|传媒|媒体)|致[函信]|[发撰]文|[出列]席|主持|感谢|祝贺|欢迎|赞扬|刊文|载文|批评|指责|质疑|谴责|抨击|痛批|怒斥|痛斥|反驳|驳斥|讽刺|拒绝|否认|没有|未有|摇头|点头|笑而不答)"
    rf"(?![^，]{{0,14}}的[^，]{{0,8}}(?:{OFFICES}|·))"
)
#: What is asked of a name that stands in no list.
_LONGEST = 14
_BODY = regex(r"(?:政府|当局|会|公司|集团|使馆|方|[部署厅院协党社]|[大中小]学|联盟|银行|中心|[警海]军?局)$")
_OCCASION = regex(r"^\s*(?:在(?!野党)|当(?!局|事|地)|就|对于|针对|谈到|谈及|随着|为|关于)")
PRONOUN_LAST = regex(r"(?:^|[，,])\s*(?:他|她|其)(?!的)(?:[^，,]{0,6})?$")
#: A verb of saying before another: 林一舟批评称.
_SAYS_LAST = regex(rf"(?:{CUES}|{THINKS}|回答|接着)$")
_QUOTED_PART = regex(r"[的是为了把将]$|(?:报道|消息)$")
#: Whom a sentence is about: a name before a day, or a name after an office.
_OPENS = regex(r"(?:^|[。！？\n])(?P<name>(?!本[报刊社网台])[\u4e00-\u9fff·]{2,4})(?=\d+[日月])")
#: 罗建宁大校 is 罗建宁.
_RANK_LAST = regex(rf"(?<=.{{2}}){RANK}$")
_SENTENCE = regex(r"[^。！？\n；]+")
#: By whom it is reported what a sentence tells: 据路透社报道，.
_REPORTED = regex(r"^据[^，,。“”]{2,24}[，,]")
_ONE_SAYS = regex(
    rf"(?P<name>[\u4e00-\u9fff]{{0,14}}?[一某][名位](?:不愿[^，,。]{{2,8}}的)?[\u4e00-\u9fff]{{0,10}}?(?:{OFFICES}|{ROLES}|人士|人员|[军警法检]官))"
    rf"(?:[对向](?:本[报社刊台]|记者|媒体|《|[^，,。的他她其]{{1,8}}(?:报|社|台))[^，,。的]{{0,10}}|告诉[^，,。他她]{{1,10}}[，,]|{CUES})"
)


@dataclass(frozen=True, slots=True)
class Known:
    """Whom a reader of a text knows where words are quoted: the table's people, the text's, and who spoke last."""

    people: People
    named: Named
    last: str | None = None
    #: Who passed their words on.
    via: str | None = None
    #: Where the paragraph begins in which they spoke, and where their words end.
    paragraph: int = -1
    end: int = 0
    #: Where the paragraph begins of the words that are asked about.
    here: int = 0
    #: Whether no sentence stands before theirs in the paragraph.
    is_opening: bool = False
    #: Whether the last words that were quoted break off: “…，”林一舟说.
    breaks_off: bool = False

    def without_last(self) -> Known:
        return replace(self, last=None)


@dataclass(frozen=True, slots=True)
class Told:
    """Who says some words, by whom, and how near the verb stands; ``apart`` are words that are a clause of their own."""

    speaker: str | None
    via: str | None
    cue: str
    near: bool = True
    apart: bool = False


#: Whoever is posted to a state is not that state: 奥恩驻韩大使班迪.
_POSTED = regex(
    r"驻[\u4e00-\u9fff]{1,5}?(?:大使|公使|总领事|临时代办|代办|武官|参赞)(?P<name>[\u4e00-\u9fff·]{2,12}?)(?=$|告诉|对|向|在|接受)"
)
#: Who speaks of himself: 我要强调.
_SELF = frozenset("我你您咱")


def mentioned(text: str, known: Known) -> str | None:
    """Who was named last before a sentence, for "he" in it."""
    found = max((*_OPENS.finditer(text), *_NAMED.finditer(text)), key=lambda each: each.start(), default=None)
    last = (_called(found["name"]) or None) if found else None
    for sentence in reversed(list(_SENTENCE.finditer(text))):
        subject = known.named.opening(sentence[0])
        told = _REPORTED.sub("", sentence[0].strip("”’ "))
        if subject := _person_first(told) or _one_first(told) if subject is None else subject:
            return subject
        if subject == "" and (known.last or last):
            return known.last or last
        if last and found and found.start() >= sentence.start() - 1:
            return last
    return last


def name_in(lead: str, known: Known) -> str | None:
    """Who is named in the clause of a verb of saying, or else is the subject of those before it."""
    parts = re.split(r"[，,、■“”]", _BRACKETS.sub("", lead))
    clauses = [_OPENERS.sub("", part.strip()) for part in parts if part.strip()]
    if clauses and clauses[-1][:1] in _SELF:
        return None
    for at, clause in enumerate(reversed(clauses)):
        if _NO_NAME.match(clause) and not known.named.subject(clause):
            continue
        if his := HIS.match(clause):
            return his["name"]
        if PRONOUN_LAST.search(clause) or (at and PRONOUN.match(clause)):
            before = (first_named(each, known) or _met(each) for each in clauses[: len(clauses) - at - 1])
            if found := next(filter(None, before), None) or known.last:
                return found
            continue
        if found := _in_clause(clause, known, is_own=at == 0):
            return found
    is_named = clauses and len(_without_aside(clauses[-1])) >= _FEWEST
    return None if known.is_opening and is_named else known.last


def _in_clause(clause: str, known: Known, *, is_own: bool) -> str | None:
    """Who is named in a clause; who is in no list only where the clause is that of the verb itself."""
    if posted := _POSTED.search(clause):
        return known.named.subject(posted["name"]) or posted["name"]
    if listed := _tabled(clause, known.people) or known.named.subject(clause):
        return listed
    if by := _BY_WHOM.search(clause):
        clause = by["name"]
    if does := _SUBJECT_OF.search(clause, _FEWEST):
        clause, is_own = clause[: does.start()], True
    bare = _owner(clause)
    if _ONLY_WHEN.fullmatch(bare) or _IN_WRITING.search(bare):
        return None
    if called := _called_so(clause, bare, known, is_own=is_own):
        return called
    if (named := _NAMED.search(clause)) and not _CUE.match(named["name"]):
        if name := _called(named["name"]):
            return name
        bare = _without_aside(_SAYS_LAST.sub("", clause[: named.start("name")]))
    return _body(bare, clause, known, is_own=is_own)


def _owner(clause: str) -> str:
    """A clause without when and how, and whoever puts out what it names, or that where it is nobody's: 联合声明."""
    found = _PUT_OUT.search(clause)
    owner = _without_aside(clause[: found.start()] if found else _SAYS_LAST.sub("", clause))
    return found["what"] if found and (len(owner) < _FEWEST or _ONLY_WHEN.fullmatch(owner)) else owner


def _called_so(clause: str, bare: str, known: Known, *, is_own: bool) -> str | None:
    """Who is called by a family name alone, by what he or she is in a story, or by one of several."""
    if (family := _FAMILY.fullmatch(bare)) and (whole := known.named.of_family(family["family"])):
        return whole
    if role := _ROLE.match(clause):
        if one := _ONE_OF_THEM.match(clause, role.end()):
            return clause[role.start("name") : one.end()]
        return _person_first(clause[role.end() :]) or role["name"]
    one = None if _OCCASION.match(clause) else _ONE_OF.search(bare)
    whole = bare[min(one.start(), max(0, len(bare) - _LONGEST)) :] if one else None
    if called := known.last if _is_last(bare, known) else whole:
        return _MET.split(called)[-1]
    if person := _person_first(clause):
        return person
    described = _DESCRIBED.search(bare) or _DESCRIBED.search(clause.rstrip(_ADVERBS)) if is_own else None
    is_named = described and (is_called(described["name"]) or _HONOURED.fullmatch(described["name"]))
    return described["name"] if described and is_named else None


#: Whoever stands by the one who was named: 其发言人, 其支持者.
HIS = regex(
    r"其(?P<name>(?:首席|新闻|竞选)?(?:发言人|律师|秘书|办公室|助手|家属|家人|经纪人|团队|代表|副手|幕僚|顾问|支持者|追随者|对手|父亲?|母亲?|妻子?|丈夫|[儿女]子?|友人|同事|邻居))"
)


def _met(clause: str) -> str | None:
    """Whom somebody meets in a clause, without a name: 记者采访到一名目击者."""
    found = _MET.split(clause)[-1] if _MET.search(clause) else ""
    return found if _ONE_OF.search(found) else None


def _is_last(bare: str, known: Known) -> bool:
    """Whether whoever was named is meant by what he is: 这位局长; 该知情人士, where one of them spoke."""
    found = _THIS_ONE.fullmatch(bare) if known.last else None
    return found is not None and (bare[0] != "该" or (known.last or "").endswith(bare[1:]))


def first_named(clause: str, known: Known) -> str | None:
    """Who is named in a clause, or the shape of whose name it begins with: 林一舟蹲在码头上, 老林叹了口气."""
    return known.named.subject(clause) or _person_first(clause)


def _person_first(words: str) -> str | None:
    """The name with which words begin: 林一舟 of 林一舟昨日, 老林."""
    shaped = (
        words[:end]
        for end in (4, 3)
        if is_person(words[:end])
        and not (words.startswith("的", end) or BODY_OF.match(words, end) or begins_longer(words, 0, end))
    )
    return next(shaped, nicknamed(words))


def _one_first(words: str) -> str | None:
    """Somebody without a name who says something as a sentence begins: 海军一名军官 of 海军一名军官对本报表示."""
    found = _ONE_SAYS.match(words)
    return found["name"] if found else None


def nicknamed(words: str) -> str | None:
    """The family name with 老, 小 or 阿 with which words begin, before what its bearer does: 老林叹了口气."""
    called = _NICKNAME.match(words)
    return called[0] if called and is_named_so(f"{called[0][1]}一一") else None


def _body(bare: str, clause: str, known: Known, *, is_own: bool) -> str | None:
    """A place of the table, or whatever stands right before the verb."""
    if known.people.places.find(bare, "zh"):
        return bare
    plain = _OFFICE_LAST.search(_DAY_FIRST.sub("", bare)) if is_own else None
    if not plain or _QUOTED_PART.search(bare) or _OCCASION.match(clause):
        return None
    return _without_office(plain["name"], known)


def _without_office(name: str, known: Known) -> str:
    """A name without the office behind it, but for whoever is called by that of a body or a state: 政府发言人."""
    bare = re.sub(rf"(?<!对方){OFFICES}$", "", name)
    is_whole = not bare or _BODY.search(bare) or known.named.is_land(bare) or not is_called(bare)
    return name if is_whole and not known.named.subject(bare) else bare


def _called(written: str) -> str:
    """The name behind an office, without a rank, and without how and when its holder speaks; "" where that is all."""
    name = _SAYS_LAST.sub("", written)
    if not (len(name) == _JAPANESE and name.endswith("则") and not is_called(name[:-1])):
        name = _without_aside(name)
    is_how = not name or is_manner(name) or (_ASIDE.fullmatch(name) and not is_named_so(name))
    return "" if is_how or _ONLY_WHEN.fullmatch(name) else _RANK_LAST.sub("", name) or name


def _without_aside(name: str) -> str:
    """A name without when, where and how somebody says so."""
    while (shorter := _ASIDE.sub("", name)) != name and shorter:
        name = shorter
    return name


def _tabled(clause: str, people: People) -> str | None:
    """A name of the table that a clause is, with an office behind it or without: 李在明 holds 在, as asides do."""
    for bare in (clause, re.sub(rf"{OFFICES}$", "", clause)):
        if people.find(bare):
            return bare
    return None
