"""What stands between an English subject and its verb and is none of the name: when, where and how somebody says it."""

from __future__ import annotations

import re

from app.analysis.patterns import regex

#: Characters before a verb in which its adverbs stand.
REACH = 140
_DAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_MONTH = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December"
    r"|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?)"
)
_PART = r"(?:morning|afternoon|evening|night|noon|lunchtime)"
_SPAN = rf"(?:day|night|week|weekend|fortnight|month|quarter|year|decade|season|term|spring|summer|autumn|fall|winter|{_PART})"
_COUNT = r"(?:(?:just|only|barely|about|over|nearly) )?(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|several|some|a few|\d{1,2})"
_TIMES = (
    rf"\s(?:(?:late|early|earlier|later|since|by|on|again) ){{0,3}}{_DAY}(?: {_PART})?",
    rf"\s(?:(?:late|early|earlier|later) )?(?:yesterday|today|tonight|overnight)(?: {_PART})?",
    rf"\s(?:(?:late|early|earlier|later) )?(?:this|last|that|the same|the next|the following|the previous) {_SPAN}",
    rf"\s(?:early|earlier|late|later) in the {_SPAN}",
    rf"\s(?:the|that) {_SPAN} (?:before|after|earlier)",
    rf"\s{_COUNT} (?:minute|hour|{_SPAN})s? (?:ago|earlier|later|before|after|on)",
    rf"\s(?:back )?(?:in|since) (?:(?:early|late|mid) |mid-)?(?:{_MONTH}(?: (?:(?:19|20)\d\d|this year|last year))?|(?:19|20)\d\d)",
    rf"\son (?:{_MONTH} \d{{1,2}}|(?:the )?\d{{1,2}}(?:st|nd|rd|th)?(?: of)? {_MONTH})(?:,? (?:19|20)\d\d)?",
    rf"\sin the (?:{_PART}|past|meantime|(?:past|last|latest) (?:few |two |three )?(?:minute|hour|{_SPAN})s?)",
    rf"\s(?:in|for) (?:recent|many|some) (?:minute|hour|{_SPAN})s",
    r"\s(?:over|at|during) the weekend",
    rf"\sat (?:the (?:start|beginning|end) of (?:the|this|last) {_SPAN}|noon|midnight|dawn|dusk|nightfall|night|first|last|once|one point|\d{{1,2}}(?:[:.]\d\d)? ?(?:[ap]\.?m\.?)?(?: local time)?)",
    rf"\sfor (?:the (?:first|second|third|last) time(?: in (?:\w+ )?{_SPAN}s?| since \w+)?|(?:minute|hour|{_SPAN})s|now|example|instance|(?:his|her|its|their) part)",
)
_MANNERS = (
    r"\sin (?:response|reply|turn|return|unison|private|public|person|part|particular|general|principle|effect|essence|passing|detail|full|court|open court|tears|disbelief|retaliation)",
    r"\s(?:by|via|over|on) (?:(?:the|a) )?(?:phone|telephone|e-?mail|text message|text|fax|video ?link|video call|letter)",
    r"\swith an? (?:[a-z]+ )?(?:smile|laugh|shrug|sigh|grin|nod|wink|chuckle|frown)",
    r"\s(?:on|off) the record|\son (?:the )?condition of anonymity|\sunder oath|\sbehind closed doors|\sbehind the scenes|\sas (?:well|usual|expected|ever)",
    r"\sin (?:no uncertain|strong|stronger|the strongest|blunt|unusually \w+|\w+ly \w+) terms",
    r"\swithout (?:elaborating|elaboration|explanation|evidence|proof|hesitation|offering (?:any )?(?:evidence|proof|details)|giving (?:any |further )?(?:details|evidence|reasons?)|further comment|naming (?:it|him|her|them|names|anyone|anybody))",
)
_PLAIN = regex(rf"(?:{'|'.join((*_TIMES, *_MANNERS))})(?P<end>,?)\s*$")
#: What is said in a writing, or in a talk of one's own.
_WRITING = (
    r"(?:statement|declaration|communiqu[eé]|readout|release|report|letter|memo|memorandum|note|notice|bulletin|circular|advisory|e-?mail|message|text|telegram|cable"
    r"|tweet|post|posting|thread|blog|article|commentary|editorial|op-ed|column|essay|ruling|judge?ment|verdict|opinion|dissent|indictment|complaint|lawsuit|filing|motion"
    r"|petition|affidavit|resolution|dispatch|document|reply|response|rebuttal|interview|speech|address|sermon|toast|testimony|comment|broadcast|podcast|call|press note|rebuke|warning|announcement|apology|admission|outburst|tirade|swipe|jab"
    r"|(?:news|press) conference|briefing)"
)
#: Where others are as well: who is told of may be one of those there.
_OCCASION = (
    r"(?:conference|presser|hearing|session|meeting|rally|ceremony|debate|summit|forum|event|gathering|vigil|banquet|dinner|luncheon|reception|protest|seminar"
    r"|trial|visit|trip|tour|congress|commemoration|appearance)"
)
_ANY = r"(?:an?|another|one|his|her|its|their|separate|joint|similar|recent)"
_ADJECTIVES = r"(?:[A-Za-z][\w’'-]* ){0,3}?"
_MANY = r"(?:remarks|comments|statements|messages|posts|letters|e-?mails|interviews|testimony|court (?:papers|filings|documents)|filings|speeches|leaflets)"
_CAPITALS = r"(?:[A-Z][\w’'.-]*\s?){1,4}"
#: What goes on telling of it: to reporters in Seoul, posted on its website on Monday.
_TAIL = (
    rf"(?:(?P<to>\s(?:to|on|of|with|from|for|at|in|about|before|by|near|carried by|aired by|(?:posted|released|issued|published|shared|sent|circulated|broadcast|aired|carried)(?: on| to| in| at| by)?) (?:(?:the|an?|his|her|its|their) )?(?:(?:[a-z][\w’'-]* ){{0,2}}(?:platform|network|site|app|newspaper|agency|daily|broadcaster) {_CAPITALS}|[a-z][\w’'-]*(?: [a-z][\w’'-]*){{0,2}}|{_CAPITALS}(?:\s?(?:website|channel|account|page|newspaper|television|radio|platform))?))"
    rf"|{'|'.join(_TIMES)}|\s(?:posted|released|issued|published)){{0,4}}"
)
_SAYING = regex(
    rf"\s(?:in|at|during|via|through|by) (?:{_ANY} {_ADJECTIVES}(?:{_WRITING}|(?P<there>{_OCCASION}))|(?P<that>the|this|that) {_ADJECTIVES}(?:{_WRITING}|{_OCCASION})|(?:[a-z]+ )?{_MANY}){_TAIL}(?P<end>,?)\s*$"
)
#: Who is at a place or in a writing: residents at a meeting, one witness at the hearing.
_ONE_THERE = regex(
    r"(?:(?<![\w’'])(?:an?|one|another|some|any|no)\s(?:[\w-]+\s){0,3}[\w-]+|\b(?:(?!\w*(?:ss|us|is)$)[a-z-]+s|people|men|women|children|police|crowd|audience|man|woman|person|figure|boy|girl|voice|actor|character|witness))$"
)
#: What the words behind a participle belong to: the man arrested | on Monday; of what is published they tell nothing.
_HELD = regex(
    r"\s(?!(?:accused|wounded|deceased|injured|bereaved|united|released|issued|published|posted|obtained|reviewed)$)(?:[a-z]+ed|seen|shown|heard|held|made|taken|filmed|found|caught|shot|hurt|lost|born|built|sent|written|won|left|sworn|killed|elected)$"
)
#: What opens a clause, whose subject may follow within the adverb: that in a statement on X | Hale.
_OPENS = regex(
    r"(?:^|[,;:—–“”\"■]|\b(?:and|but|or|then|that|when|while|because|if|as|so|yet|where|whether|than|how|what|after|before|since|until|though|although))$",
    re.IGNORECASE,
)


def without_adverbs(words: str) -> str:
    """Words up to a verb without what stands at their end of when, where and how somebody says so."""
    while True:
        low = max(0, len(words) - REACH)
        found = next(
            (one for way in (_PLAIN, _SAYING) if (one := way.search(words, low)) and _is_aside(one)), None
        )
        if found is None:
            return words
        before = words[: found.start()]
        # Reed’s office, in a statement, | said; of Reed, the envoy, in a statement, | the comma tells of the apposition.
        is_one = found["end"] and "," not in before[low:-1]
        words = before.removesuffix(",") if is_one else before


def _is_aside(found: re.Match[str]) -> bool:
    """Whether what was found belongs to the verb: not to a participle, a clause of its own, or those who are there."""
    before = found.string[: found.start()].rstrip()
    if _HELD.search(before) or (found["end"] and not before.endswith(",")):
        return False
    if found.re.pattern == _PLAIN.pattern:
        return True
    # … and in a speech on Friday | said; … and in a speech to members Hale | said.
    may_hold_another = found["to"] and _OPENS.search(before.removesuffix(",") if found["end"] else before)
    is_one_there = (found["there"] or found["that"]) and _ONE_THERE.search(before)
    return not (may_hold_another or is_one_there)
