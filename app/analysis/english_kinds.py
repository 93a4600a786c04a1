"""What English outlets are called and how it is told that something was said to them: the patterns of `english_outlets`."""

from __future__ import annotations

from app.analysis.english_names import DEMONYMS
from app.analysis.english_words import TO_OUTLET
from app.analysis.patterns import regex

NATIONS = "|".join(sorted(name.title() for name in DEMONYMS))
#: What outlets are called before or behind their names: the weekly Beacon, the Beacon newspaper.
KIND = (
    r"(?:(?:news|wire|press|radio|television|TV|broadcasting) (?:agency|service)|podcast|newspaper|newswire|newsmagazine|broadsheet|tabloid|daily|weekly|monthly|magazine|periodical|mouthpiece|broadcaster"
    r"|(?:radio|television|TV|news) (?:station|channel|network|program(?:me)?|site|website|portal|outlet)|(?:web)?site|portal|agency|radio|television|TV)"
)
WORD = r"(?:(?:Channel|Kanal|Canal|TV|Radio|Live|Rai|Network|Europe|France|Antena|Rossiya) \d{1,3}\b|[A-Z][\w’'-]{0,40})"
#: Al-Marn, the Harbour and Orn Beacon, Marn TV.
NAME = rf"{WORD}(?: (?:(?:of|and|el|al|am|da|das|de|della|der|do|dos|du|des|di|für|la|las|le|los|van|y|the) ){{0,2}}(?:(?:[ae][dlnrst]h?)-)?{WORD}){{0,4}}"
#: The state-owned Turkish evening | daily.
WHICH = rf"(?:(?:[a-z]+(?:-[a-z]+)*|{WORD}),? )"
#: What may follow an outlet, and no noun of which it is told: Orn radio | listeners.
BEHIND = (
    r"(?=[^\w ’']|\s*$| (?:\W|[A-Z][a-z]+day|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? \d|(?:on|in|at|by|that|from|after|before|during|as|for|and|who|which|he|she|they|it|the|a|an|his|her|its|there|this|last|late"
    r"|early|earlier|ahead|shortly|said|says|also|later|has|had|reported|reports|reporting|quoted|added|wrote|to|when|while|via|of|website|online|here|how|why|what|is|was|will|would|came|met|ran|cites|[a-z]+ed)\b))"
)
#: What stands before: the country’s, its.
_WHOSE = r"(?:(?:the [a-z]{3,12}[’']s|the|an?|its) )?"
#: Whose a station or a channel is that is no train's and no sea's: French, the private.
_OF_WHOM = rf"(?:[a-z]+(?:-[a-z]+)* )?(?:{NATIONS}|[Pp]rivate|[Pp]ublic|[Ss]tate|state-(?:run|owned|controlled)|independent|commercial|pan-Arab|satellite|opposition|pro-government|local) (?:news |music |sports )?"
#: What an outlet is, and its name: the Turkish daily Marn; French station Marn.
KIND_FIRST = regex(
    rf"{_WHOSE}(?:{WHICH}{{0,6}}?(?<![\w-])(?!(?:agency|(?:web)?site|radio|television|TV) (?=[A-Z]))(?P<kind>{KIND}),?|{_OF_WHOM}(?:station|channel|network)|[A-Z][\w-]{{1,24}}[’']s (?:(?:national|state|public|private|local) )?(?:radio|television|TV|broadcaster|newspaper|daily|channel|station)) (?P<name>[A-Za-z][\w-]*(?:\.[A-Za-z]{{2,7}})+|{NAME}){BEHIND}"
)
#: How often a body meets, and whom a name is of that is no outlet for that: the weekly | Security Council, her weekly | Marn.
HOW_OFTEN = regex(r"(?:daily|weekly|monthly|periodical)")
BODY = regex(
    r"\b(?:Cabinet|Council|Knesset|House|Forum|Club|Senate|Congress|Parliament|Assembly|Committee|Commission|Ministry|Government|Court|Board|Union|Association|Party|Conference"
    r"|Summit|Office|Department|Duma|Bundestag|Diet|Politburo|Bureau|Meeting|Session|Briefing|Prayers?|Mass|Chamber|Institute|Society|Federation|Kremlin|Pentagon|NATO|UN|EU|Rally|Gathering"
    r"|Dinner|Luncheon|Lunch|Breakfast|Talks|Fair|Embassy|Agency|Authority|Police|Army|Staff)\b"
)
OWNED = regex(r"\b(?:her|his|their|our|my|its)\b")
#: The Ornish state news agency (OSNA), Ornish state television: what has no name but its letters.
OF_A_NATION = regex(
    rf"(?:the |its )?(?P<name>(?:{WORD} ){{0,2}}(?:state|public|official|government|state-(?:run|owned|controlled))(?: (?:news|satellite))? (?:agency|television|TV|radio|broadcaster|media))(?: \((?P<short>[A-Z]{{2,6}})\))?(?! ?(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)[A-Z(\d]){BEHIND}"
)
#: What is on the air is called before its name without a word for its house: state television Marn, private radio Marn FM.
ON_AIR = regex(
    rf"{_WHOSE}(?:[a-z]+(?:-[a-z]+)* ){{0,2}}?(?:{NATIONS}|[A-Z][a-z]{{2,16}}(?:ish|ian|ean|ese)|[A-Z][\w-]{{1,24}}[’']s|[Ss]tate|state-(?:run|owned|controlled)|public|private|local|national|regional|provincial|commercial|independent|official|pro-[a-z]+|opposition|community|satellite|military|army|rebel|Islamic|Catholic|Christian)"
    rf" (?:news |music |talk |sports )?(?:television|TV|radio),? (?P<name>(?!(?:Channel|Kanal|Canal) \d){NAME}){BEHIND}"
)
#: What somebody does of whom a station is told: state television Reed | was ill.
DOES = regex(r" (?:is|was|were|would|will|has|had|could|can|should|may|might|did|came|met|ran|[a-z]+ed)\b")
#: Ornish radio | “Voice of the Harbour”; Ornish radio alone.
IN_MARKS = regex(
    rf"(?:the )?(?P<name>(?:{NATIONS}) (?:(?:radio|television|TV|newspaper|daily|weekly|magazine|website)(?= [“\"])|(?:(?:state|national|public|army|military) )?(?:radio|television|TV)(?! ?[A-Z(\d]){BEHIND}))(?P<short>)"
)
OWNER = regex(r"(.{2,40}?)[’'](?:s\b|(?<=[sS][’'])) ?")
TIMED = regex(
    r"(.{2,40}?) (?:(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)\b|\d)"
)
#: Its name, and what it is: Lowport-based Al-Marn satellite television.
NAME_FIRST = regex(
    rf"{_WHOSE}(?:[A-Z][\w-]{{1,24}}[’']s (?=[a-z]))?(?:[a-z]+(?:-[a-z]+)* ){{0,4}}?(?:{WORD}-(?:based|owned|run|language) )?(?P<name>{NAME}) (?:(?:satellite|state|public|private|official|online|cable|evening|morning|news) ){{0,2}}(?:{KIND}|channel){BEHIND}"
)
#: Who hosts it tells what an outlet is: Lock Talk | host Tom Reed; not the Cup host Orn.
HOSTED = regex(
    rf"(?:the |its )?(?:[a-z]+(?:-[a-z]+)* ){{0,3}}?(?P<name>{NAME})(?<!Cup)(?<!Games)(?<!Olympics)(?<!Summit)(?<!Awards)(?<!Festival)(?<!Open)(?<!Conference)(?<!Championship)(?<!Party) (?:co-)?(?:host|anchor|presenter|newscaster)s? (?=[A-Z][\w’'-]+ [A-Z])"
)
#: Names of papers that only these words tell: the mass-circulation Marn, the semi-official Marn.
SOLD = regex(
    rf"(?:the |its )?(?:[A-Z][\w-]{{1,24}}[’']s )?(?:[a-z]+(?:-[a-z]+)* ){{0,3}}?(?:mass-(?:circulation|selling|market)|large-circulation|semi-official|(?:[A-Z][a-z]+|foreign)-language) (?P<name>{NAME}){BEHIND}"
)
#: What stands behind a name and tells that it is an outlet's: Marn, | a harbour daily.
APPOSED = regex(
    rf"(?:the |its )?(?P<name>{NAME})(?:, | \()(?:an?|the) (?:(?!(?:of|with|for|at|in|on|from|by|who|that|and|to) )(?:[a-z]+(?:-[a-z]+)*|{WORD}(?:-[a-z]+)?) ){{0,4}}?(?:{KIND}|channel|network|blog|journal|newsletter)(?=[,.;:)”\"]|$)"
)
#: A name that tells it alone, or what the text said of it before: Orn Radio, Beacon.
ALONE = regex(
    rf"(?:the |its )?(?:[A-Z][\w-]{{1,24}}[’']s (?=[a-z]))?(?:(?:[a-z]+|{WORD}(?=-[a-z]))(?:-[a-z]+)* ){{0,4}}?(?![A-Z]\w*-(?:based|owned|run|language)\b)(?P<name>(?:(?:al|el)[ -])?{NAME})"
)
#: Who is told something that belongs to a name which might be an outlet's, at the end of the clause: PA | officials, Time |
#: travellers; not of whom an outlet is told: the Guardian | police had come.
THEIR_PEOPLE = regex(
    r"(?:[’']s?)?\s(?:(?:security|senior|top|local|army|military|party|government|health|foreign|defen[cs]e|intelligence) )?"
    r"(?:officials?|officers?|workers?|employees|travell?ers?|lawyers?|members?|leaders?|police|soldiers?|troops|forces|supporters?|fans|residents?|delegates?"
    r"|delegations?|ministers?|lawmakers?|diplomats?|envoys?|aides?|negotiators?|executives?|bosses|managers?|choir|passengers?|players?|coach|crew)"
    r"(?=[.;:”“\"]|$|\son\s[A-Z][a-z]+day\b[.,;:]?(?:\s*$|[.”“\"])|\sthat\s[“\"])"
)
#: One that was named before, by its kind: the newspaper; not the network of traders, the station on the pier, the weekly Friday prayers.
MEANT = regex(
    rf"[Tt]he (?:(?:same|state-run|state-owned|left-wing|right-wing|left-leaning|right-leaning|tabloid|broadsheet|evening|liberal|conservative|local|business|financial|independent|leading|(?:[A-Z][a-z]+|foreign)-language|[A-Z][a-z]+-based|{NATIONS}) )?(?:(?:(?:news|wire) )agency|(?:news)?paper|magazine|broadcaster|tabloid|(?:daily|weekly)(?! [A-Z])|(?:agency|channel|network|(?:web)?site|station|report)(?! (?:in|at|by|from|for|via)\b| on (?![A-Z][a-z]+day)))(?![’']| of\b)"
    + BEHIND
)
#: Told the paper | Britain was far.
MEANT_ON = regex(
    r"[Tt]he (?:newspaper|paper|magazine|broadcaster|tabloid|website|daily|channel|station|network)(?= [A-Z])"
)
#: What a kind alone is called, which names nobody: Radio host Hale.
NAMELESS = regex(r"(?:Radio|Television|Press|News|Broadcasting|Agency|Daily|Weekly|Magazine)")
DAY = r"(?: (?:(?:late|early|on) ){0,2}[A-Z][a-z]+day)?"
TOLD = regex(
    r"\b(?:told|tells|telling|interview (?:with|to|for|in|on)|interviewed by|[Ss]peaking (?:to|with)|[Tt]alk(?:ing|ed) (?:to|with)|spoke (?:to|with)|[Rr]emarks to|[Cc]omments to|via|(?:statement|message|note|letter|e-?mail|text) (?:sent |given |provided )?to) "
)
#: In a letter seen by | the Beacon, shared with | it.
SEEN = regex(
    r"\b(?:(?:seen|obtained|reviewed|viewed|unearthed|uncovered) (?:first |exclusively )?by|(?:shared|leaked|provided|released) (?:exclusively )?(?:with|to)"
    r"|(?:in|from|on|according to) (?:[\w’-]+ ){1,4}?(?:memos?|e-?mails?|letters?|recordings?|audio|videos?|footage|clips?|messages?|texts?|documents?|excerpts?|transcripts?|interview|remarks|comments|statement)(?:,? (?:which|that) (?:was|were))?"
    r" (?:first |later |originally |exclusively )?(?:reported|published|released|posted|aired|broadcast|shared|shot|recorded)(?: [a-z]+)? by) "
)
#: Told Tom Reed of | the Beacon.
TOLD_OF = regex(
    rf"\b(?:told|with) (?:(?:host|anchor|presenter|journalist|reporter|correspondent|columnist) )?{WORD}(?: {WORD}){{1,2}} (?:of|from|on|at) "
)
#: Said in an interview with | Marnax: no name of more than one word, which may be anybody’s.
INTERVIEW = regex(
    r"\b[Ii]nterview (?:with|to|for) (?:the )?(?:[a-z]+(?:-[a-z]+)* ){0,2}(?P<name>[A-Z][\w-]{1,24})(?=$|[,.;:]|\s(?!of\b)(?:[a-z]|[A-Z][a-z]+day\b|\())"
)
#: Said it is old and | told the Beacon that it shall go: other words.
AND_TOLD = regex(r"\b(?:and|but|who) (?:also |later |has |had |then )?(?=(?:told|tells|spoke|gave)\b)")
#: Behind the words, of outlets that need no more than their names.
TOLD_USUAL = regex(rf"(?<=[\w,] )(?=(?:told|tells|via)\s){TO_OUTLET.pattern}")
#: Was quoted as saying in the latest edition of | the weekly Beacon; quoted by | it.
QUOTED = regex(
    rf"\b(?:(?:[Qq]uoted|[Cc]ited){DAY}(?: as [a-z]+)?|(?:remarks|comments|excerpts|interview|quotes|speech|statement|address|letter|message|recording|audio|footage)(?:,? (?:which|that) (?:was|were))?(?: [a-z]+){{0,3}}? (?:carried|cited|quoted|published|broadcast|aired|printed|released|reported)(?: live)?){DAY} (?:by|in|on) (?:(?:the|an|its) (?:[\w-]+ ){{0,2}}(?:edition|issue) of )?"
)
#: Was quoted as saying in the New Light of Orn, by Beacon news on Monday, by local media.
QUOTED_IN = regex(
    rf"\bquoted(?:{DAY} as [a-z]+)?{DAY} (?:in the (?P<name>{NAME})(?=\W*$|[,.;])|by (?:the )?(?P<news>[A-Z][\w-]+ news)(?= on\b|\W*$)|by (?:the )?(?P<many>(?:[a-z]+ ){{0,2}}(?:news agencies|media|newspapers|press)\b))"
)
BY_LAST = regex(
    rf"(?: \([A-Z]{{2,6}}\))? (?:also |later |has |had )?(?:said|says|reported|reports|quoted|added|wrote){DAY}(?:, (?:citing|quoting) [^“”\"■]{{2,120}})?\W*$"
)
OPENS = regex(r"(?:^|, |[”\"],? )(?=\w)")
#: What an outlet does that a sentence opens with.
TELLS_SO = regex(
    r" (?:also |later |has |had )?(?:said|says|reported|reports|quoted|quotes|cited|cites|wrote|writes|told)\b"
)
#: Another report from | the Harbour Times; a | Reuters report.
REPORT_OF = regex(
    r"^(?:(?:[Aa]nother|[Aa]n?|[Tt]he|[Ii]ts) (?:[a-z]+ )?(?:report|article|story|dispatch|interview) (?:from|by|in|of|on|with) (?:the )?|(?:an?|the) (?=[A-Z][\w’'. -]{1,40} (?:report|article|story|interview)s?$))"
)
QUOTES = regex(r" (?:also |later |has |had )?quote[ds]\b")
_MANY = (
    rf"(?:{WORD} )?(?:(?:state|local|official|foreign|national|international|domestic|regional|government|opposition|independent|social|several|various|other|and|news|press|media|state-(?:run|owned|controlled)|pro-[a-z]+|semi-official|{NATIONS}) ){{0,4}}"
    r"(?:media|TV|television|radio|news agencies|newspapers|broadcasters|news outlets|news sites)"
)
_ACCOUNTS = r"(?: (?:reports?|accounts?|outlets?|coverage))?"
#: According to Ornish state media, local and foreign media reports.
MANY = regex(
    rf"\b[Aa]ccording to (?:the |an? )?(?P<many>{_MANY}){_ACCOUNTS}(?=$|[,.;:]|\s(?:on|in|at|which|that|quoting|citing)\b)"
)
#: The same at a sentence’s end; …, local media reported.
MANY_LAST = regex(
    rf"(?:\b[Aa]ccording to (?:the |an? )?(?P<many>{_MANY}){_ACCOUNTS}|, (?P<they>{_MANY}){_ACCOUNTS} (?:also )?(?:said|say|reported|report|quoted)){DAY}$"
)
#: How a text tells of outlets elsewhere: the daily Beacon.
TELLS = regex(
    rf"(?<![\w-])(?!(?:agency|(?:web)?site|radio|television|TV) (?=[A-Z]))(?P<kind>{KIND}),? (?P<name>{NAME}){BEHIND}|(?<![\w’'-])(?P<first>{NAME}) (?:(?:satellite|state|news) ){{0,2}}(?:news agency|newspaper|daily|weekly|magazine|television|radio|TV){BEHIND}"
)
#: The official Marn news agency.
OF_A_KIND = regex(
    rf"{WORD} (?:[a-z]+ )?(?:news agency|newspaper|daily|weekly|magazine|television|radio)$"
    r"|\b(?:News|Press|Broadcasting|Television|Radio|Media) (?:Service|Agency|Association|Corporation|Company|Network|System|Group|International|Online)$"
)
#: Bodies and companies that say for themselves what they only say: the Orn Press Association, in a statement.
OF_ITS_OWN = regex(
    r"(?:\bPress Service|(?<!^Press )(?<!^The Press )(?<!^the Press )\bAssociation|\bGroup|\bCompany|\bCorporation)$"
)
#: Orn’s | Beacon, Friday’s | Beacon; Monday is no outlet.
WHOSE = regex(r"[’']s?$")
TIME_NAME = regex(
    r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)(?: .*)?"
)
#: The Marn, where it opens a sentence; not of the Times and the Post, which are called so.
ARTICLE = regex(r"^The (?!(?:Times|Post|Sun|Star|Independent|Economist|Guardian|Voice|Nation|Age)$)")
#: A kind that nothing but an outlet is called by.
PAPER = regex(r"[Tt]he (?:newspaper|daily|weekly|tabloid|broadcaster|news agency)")
SHORT = regex(r"[A-Z]{2,5}")
#: What is called by its kind also: Orn TV.
WHOLE = regex(r".* (?:TV|Radio|Television|News|Online)$")
#: An account that is another's: to both, in a statement.
ANEW_ALSO = regex(r"\b(?:reporters|statement|conference|briefing)\b")
#: “…” and “…,” | according to the Beacon.
ACCORDING_LAST = regex(r"[,”\"] according to (?=[^,]*$)")
#: Time | magazine.
NAMED_BEFORE = regex(r"\b([A-Z][\w’'-]*) (?:(?:news|monthly|weekly|daily) )?$")
MOST_LETTERS = 40
#: How far back an outlet may be named that is called by its kind alone.
BACK = 1_500
