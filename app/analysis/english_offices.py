"""By which offices an English text calls people whom it has named: "the minister" after Minister Reed."""

from __future__ import annotations

import re
from collections.abc import Mapping

from app.analysis.english_names import words
from app.analysis.patterns import regex

#: Nouns of people that tell whom a text means only where it told of one person by them: Tom Reed, a pilot; the pilot.
_DESCRIBING = words(
    "counsel advocate barrister solicitor ombudsman ombudswoman superintendent inspector officer detective sheriff constable sergeant "
    "captain skipper colonel lieutenant major brigadier marshal commodore pastor priest bishop archbishop cardinal imam rabbi cleric monk nun "
    "pope king queen prince princess duke duchess monarch emir sultan treasurer principal headteacher headmaster headmistress teacher tutor "
    "nurse doctor physician surgeon midwife pilot singer rapper musician guitarist drummer pianist violinist composer conductor songwriter "
    "comedian comic presenter broadcaster newsreader anchor host model supermodel designer chef restaurateur dancer ballerina choreographer "
    "striker midfielder defender goalkeeper winger footballer batsman batter bowler cricketer spinner pacer all-rounder boxer golfer sprinter "
    "swimmer cyclist racer jockey quarterback pitcher wrestler gymnast skater skier rower runner champion athlete olympian novelist poet "
    "playwright historian columnist journalist reporter correspondent editor blogger vlogger youtuber influencer filmmaker photographer artist "
    "painter sculptor architect engineer farmer fisherman businessman businesswoman entrepreneur tycoon industrialist billionaire millionaire "
    "magnate banker investor financier philanthropist physicist biologist chemist astronomer astronaut cosmonaut geologist ecologist "
    "epidemiologist virologist psychologist psychiatrist sociologist anthropologist archaeologist politician parliamentarian whistleblower "
    "pensioner widow widower veteran soldier firefighter paramedic academic lecturer mp pm warlord writer campaigner trainer veterinarian "
    "defendant plaintiff complainant peer cm cs vc manager boss gaffer"
)
#: Of these a text calls whom it told of right before, rather than somebody without a name.
_PLAYERS = words(
    "striker midfielder defender goalkeeper winger batter batsman bowler all-rounder pacer spinner quarterback pitcher boxer golfer sprinter swimmer "
    "cyclist boss gaffer chef singer rapper comedian presenter broadcaster model"
)
#: Words for whoever a text told of right before, whatever else it called them.
FEATURES = words(
    "mum dad dutchman frenchman englishman irishman scotsman welshman spaniard swede dane briton londoner native forward star starlet megastar superstar hitmaker songstress crooner funnyman youngster teenager teen victim survivor frontman songbird ace "
    "supremo tactician"
)
ANAPHOR = regex(
    r"(?:the|this|that|his|her)\s+(?:[\w’'.-]+\s+){0,3}?(?:ex-)?(?P<noun>president|minister|leader|founder|chairman|chairwoman|chairperson|chair|lawmaker"
    r"|professor|senator|governor|mayor|judge|official|spokes(?:man|woman|person)|director|analyst|expert|researcher|commander|envoy"
    r"|ambassador|secretary|premier|candidate|nominee|actor|actress|singer|author|lawyer|attorney|economist|chief|ceo|executive"
    r"|pollster|strategist|congressman|congresswoman|diplomat|general|admiral|coach|speaker|source|activist|scholar|scientist|legislator|deputy|prosecutor|representative|councill?or|commissioner|chancellor"
    rf"|{'|'.join(sorted(_DESCRIBING | FEATURES))})",
    re.IGNORECASE,
)
OFFICE = regex(r"\b" + ANAPHOR.pattern[ANAPHOR.pattern.index("(?P<noun>") :] + r"\b")
#: Offices by which a text may call who has another title.
HELD_BY = {
    "lawmaker": r"rep|sen|reps|sens|senator|congressman|congresswoman|representative|mp",
    "senator": "sen|sens",
    "congressman": "rep|representative",
    "congresswoman": "rep|representative",
    "governor": "gov",
    "diplomat": r"foreign (?:minister|secretary|affairs)|secretary of state|fm|ambassador|envoy|consul",
    "legislator": "lawmaker|mp|rep|sen|senator|representative",
    "official": "spokesman|spokeswoman|spokesperson|official|officer|secretary|director|commissioner|deputy",
    "spokesperson": "spokesman|spokeswoman|spokesperson",
    "spokesman": "spokesperson|spokesman",
    "spokeswoman": "spokesperson|spokeswoman",
    "premier": "prime minister|pm",
    "lawyer": "attorney|counsel|barrister|solicitor|advocate|adv|barr",
    "attorney": "lawyer|counsel",
    "counsel": "barrister|solicitor|lawyer|attorney|advocate|adv|barr",
    "advocate": "adv|lawyer|barrister",
    "barrister": "barr|advocate|lawyer",
    "officer": "dcp|acp|dgp|adgp|dig|igp|ssp|dsp|dci|dsi|superintendent|inspector|commissioner|constable|sheriff|sergeant|lieutenant|captain",
    "detective": "dci|dsi|inspector",
    "captain": "skipper|captains|skippers",
    "skipper": "captain|captains",
    "batter": "batsman|opener",
    "batsman": "batter|opener",
    "cricketer": "batsman|batter|bowler|spinner|pacer|all-rounder",
    "footballer": "striker|midfielder|defender|goalkeeper|winger|forward",
    "actor": "comedian|comic",
    "actress": "comedian|singer",
    "singer": "songwriter|vocalist|frontman|musician",
    "musician": "singer|guitarist|drummer|rapper|songwriter",
    "comedian": "comic",
    "comic": "comedian",
    "presenter": "host|broadcaster|anchor",
    "broadcaster": "presenter|host",
    "doctor": "dr|physician|surgeon",
    "physician": "dr|doctor",
    "academic": "professor|prof|lecturer|dr",
    "priest": "fr|father|rev|reverend",
    "pastor": "rev|reverend|bishop",
    "bishop": "archbishop",
    "cleric": "imam|mufti|maulana|ayatollah|sheikh|bishop|archbishop|mullah|priest|pastor",
    "businessman": "ceo|founder|co-founder|tycoon|billionaire|magnate|industrialist|entrepreneur",
    "businesswoman": "ceo|founder|co-founder|billionaire|entrepreneur",
    "entrepreneur": "founder|co-founder|businessman|businesswoman",
    "tycoon": "billionaire|magnate|businessman",
    "billionaire": "tycoon|magnate",
    "parliamentarian": "mp|lawmaker|senator",
    "politician": "mp|minister|senator|lawmaker|councillor|congressman",
    "mp": "lawmaker|parliamentarian",
    "pm": "prime minister|premier",
    "writer": "author|novelist|journalist|columnist|poet",
    "novelist": "author|writer",
    "journalist": "reporter|correspondent|editor|columnist|broadcaster",
    "reporter": "journalist|correspondent",
    "filmmaker": "director",
    "peer": "sir|lord|lady|baroness|dame|viscount|earl|peer",
    "cm": "chief minister|cm",
    "cs": "cabinet secretary|cs|chief secretary",
    "vc": "vice chancellor|vice-chancellor|vc",
    "manager": "boss|coach|manager",
    "boss": "manager|coach|chief|governor|ceo|mayor|head|president|boss",
    "gaffer": "manager|boss|coach",
    "coach": "coach|manager|boss",
    "monarch": "king|queen",
    "headteacher": "head teacher|headmaster|headmistress|principal",
    "chief": "minister|secretary|commander|chair|chairman|chairwoman|head|director|president|ceo|founder|leader|governor|commissioner",
    "leader": "chair|chairman|chairwoman|head|president|chief",
    "executive": "ceo|cfo|coo|chief|president",
    "professor": "prof",
    "general": "gen",
    "candidate": "nominee",
    "nominee": "candidate",
}
#: The mayor’s spokesman is not the mayor.
OWNED = regex(r"[’']s?\s")
#: Whom texts leave without a name.
UNNAMED = (_DESCRIBING - _PLAYERS) | words(
    "source official analyst expert researcher diplomat executive lawyer attorney activist scientist scholar"
)
#: The 36-year-old, the mother of three.
AGED = regex(
    r"(?:the|this) (?:\d{1,3}-year-old|(?P<she>mother|mum|mom|grandmother)[ -]of[ -][a-z]+|(?P<he>father|dad|grandfather)[ -]of[ -][a-z]+)",
    re.IGNORECASE,
)


ONE = regex(r"(?:an?|one|another|the) ", re.IGNORECASE)
#: The second official is nobody of whom a text told.
TOLD_APART = regex(r"(?:the|this|that) (?:second|third|other|unnamed|anonymous)\b", re.IGNORECASE)
#: What sets an office apart from the one above it.
_RANK = r"(?:deputy|vice|assistant|associate|acting|junior|co)"
_RANKED = regex(rf"\b{_RANK}\b")


def is_ranked(words: str) -> bool:
    """Whether an office is that of a deputy."""
    return _RANKED.search(words.lower()) is not None


def is_held_by_name(noun: str, text: str) -> bool:
    """Whether a text names somebody with an office itself, not its deputy: Governor Ann Hale."""
    named = re.finditer(rf"(?:\b(\w+)[ -])?\b{noun.capitalize()} (?=[A-Z])", text)
    return any(not (each[1] and is_ranked(each[1])) for each in named)


def of_them(words: str, noun: str, holders: list[str], described: Mapping[str, str]) -> list[str]:
    """Of those who hold an office the ones whom its words mean, the nearest first: the vice president is none of the presidents."""
    before = words.lower().split()[1:-1]
    every = [name for name in holders if before and set(before) <= set(described[name].split())]
    if not every:
        ranked = re.compile(rf"\b{_RANK}[ -](?:[\w-]+ ){{0,2}}{noun}\b")
        every = [name for name in holders if bool(ranked.search(described[name])) == is_ranked(words)]
    return every if noun not in _DESCRIBING or len(set(every)) == 1 else []
