"""By which offices an English text calls people whom it has named: "the minister" after Minister Reed."""

from __future__ import annotations

import re

from app.analysis.english_names import words

ANAPHOR = re.compile(
    r"(?:the|this|that|his|her)\s+(?:[\w’'.-]+\s+){0,3}?(?P<noun>president|minister|leader|founder|chairman|chairwoman|chairperson|chair|lawmaker"
    r"|professor|senator|governor|mayor|judge|official|spokes(?:man|woman|person)|director|analyst|expert|researcher|commander|envoy"
    r"|ambassador|secretary|premier|candidate|nominee|actor|actress|singer|author|lawyer|attorney|economist|chief|ceo|executive"
    r"|pollster|strategist|congressman|congresswoman|diplomat|general|admiral|coach|speaker|source|activist|scholar|scientist|legislator|deputy|prosecutor|representative|councill?or|commissioner|chancellor)",
    re.IGNORECASE,
)
OFFICE = re.compile(r"\b" + ANAPHOR.pattern[ANAPHOR.pattern.index("(?P<noun>") :] + r"\b")
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
    "lawyer": "attorney|counsel|barrister|solicitor",
    "attorney": "lawyer|counsel",
    "chief": "minister|secretary|commander|chair|chairman|chairwoman|head|director|president|ceo|founder|leader|governor|commissioner",
    "leader": "chair|chairman|chairwoman|head|president|chief",
    "executive": "ceo|cfo|coo|chief|president",
    "professor": "prof",
    "general": "gen",
    "candidate": "nominee",
    "nominee": "candidate",
}
#: The mayor’s spokesman is not the mayor.
OWNED = re.compile(r"[’']s?\s")
#: Whom texts leave without a name.
UNNAMED = words(
    "source official analyst expert researcher diplomat executive lawyer attorney activist scientist scholar"
)
