"""The words by which English reporting says who says what."""

from __future__ import annotations

import re

from app.analysis.attribution import MASK
from app.analysis.english_names import words
from app.analysis.english_titles import TITLES
from app.analysis.patterns import regex

#: Capital letters of the languages written in Latin ones.
CAPITAL = "A-ZÀ-ÖØ-Þ" + "".join(filter(str.isupper, map(chr, range(0x100, 0x250))))
_ARTICLED = r"(?:[ae][dlnrst]h?-|d[’'])?"
WORD = rf"(?:(?:[A-Z]\.){{1,4}}|{_ARTICLED}[{CAPITAL}][\w’'&\-]{{0,40}})"
#: Ulrike von der Heide, Khalid bin Sultan.
_PARTICLE = r"(?:(?:van|von) de[rn]?|van ’t|de las?|de los|(?:bin|ibn) al|de|das?|dos|del|della|di|du|van|von|der|den|ter|ten|bint?|binti|ibn|al|el|la|le|zu)"
LINK = rf"(?:of the|of|for|and|the|&|{_PARTICLE})"
#: No more than nine words, so that a text of capitals is read in time.
NAME = rf"{WORD}(?:[ \u00a0]+(?:{LINK}[ \u00a0]+)?{WORD}){{0,8}}"
TITLE_WORD = regex(rf"\b{TITLES}(?=\s|$)")
_PART = rf"[{CAPITAL}][\w’'\-]+"
#: S Reed; K. P. Reed; K.P. Reed. "A" is a word and "I" too; "U.S." and "N.Y." are places.
_INITIALS = r"(?:(?!U\.[SKN]\.|E\.U\.|D\.C\.|L\.A\.|[NS]\.[CDHJMY]\.|R\.I\.|A\.M\.|P\.M\.)(?:[A-Z]\.){2,3}[ \t]+|(?:[B-HJ-Z]\.?[ \t]+){0,3})"
_PARTS = rf"(?:[ \t]+[A-Z]\.)?(?:[ \t]+(?:(?:{_PARTICLE}|Al|El|Bin)[ \t]+)?{_ARTICLED}{_PART})"
#: A title and a name, or two or three names; of "Northern Minister Tom Reed" the minister, not "Northern Minister Tom".
PERSON = regex(
    rf"\b{TITLES}[ \t]+(?!(?:{_PART}[ \t]+)?{TITLES}[ \t]+[A-Z]){_INITIALS}{_PART}{_PARTS}{{0,2}}\b"
    rf"|(?<![A-Z]\.)\b(?!(?:{_PART}[ \t]+){{1,2}}{TITLES}[ \t]+[A-Z])(?:{_PART}{_PARTS}{{1,2}}|{_INITIALS}{_PART}{_PARTS}{{0,2}})\b"
)
#: An adverb or an auxiliary between a subject and its verb.
BETWEEN = regex(
    r"\s+(?:(?:can|could) be heard|(?:(?:less|more) than |just |about |over )?(?:an?|one|two|three|four|five|six|several|\d{1,2}) (?:days?|weeks?|months?|years?|hours?) (?:ago|earlier|later|before)"
    r"|(?:has|had|have) (?:since|long)|has|had|have|already|also|further|repeatedly|then|later|reportedly|was|were|is|are|been|be|still|once|again|thus|even|never"
    r"|just|openly|publicly|previously|earlier|however|meanwhile|separately|instead|quickly|strongly|clearly|firmly|often|recently"
    r"|went|will|would|did|does|do|not|only|jointly|both|on|to|too|first|now|always|soon|eventually|himself|herself|themselves"
    r"|kept|keeps|keep|started|stopped|began|may|might|could|can|should|must|ever|subsequently|sometimes|famously|in turn|all but|respectively|(?!(?:family|assembly|bully|monopoly|weekly|daily|monthly)\b)[a-z]{3,}ly)\s*$"
)
#: What opens a clause that is nobody's attribution: “…,” and the rest of the sentence.
JOINING = regex(
    r"\s*(?:and|but|while|when|after|before|which|who|whose|because|if|so|or|then|where|than|that|even|though|although|until|since)\b"
)
CLAUSE = regex(
    r"[;:—–“”\"■]|\b(?:that|when|while|because|although|if|but|where|whether|how|why|what|after|before|since|until|though|than)\s"
    r"|(?<=[a-z]),\s+(?=and\s)|,\s|\band\s+(?=(?:he|she|they|it)\b)"
)
#: A full stop, but not that of an initial or of a title before a name.
FULL_STOP = (
    r"(?<!Mr)(?<!Ms)(?<!Mrs)(?<!Dr)(?<!Rep)(?<!Sen)(?<!Gov)(?<!Gen)(?<!Del)(?<!Amb)(?<!Supt)(?<!Cmdr)(?<!Prof)(?<!Rev)(?<!Col)(?<!Lt)(?<!Sgt)(?<!Capt)(?<!Jr)(?<!St)"
    r"(?<!vs)(?<!Inc)(?<!Corp)(?<!Co)(?<!No)(?<!Jan)(?<!Feb)(?<!Aug)(?<!Sept)(?<!Oct)(?<!Nov)(?<!Dec)(?<!\b[A-Z])[.!?]"
)
STOP = regex(rf"{FULL_STOP}(?:\s|$|(?=[A-Z“\"]))|[“\"\n]")
SENTENCE_END = regex(rf"{FULL_STOP}[\"”]?(?:\s+|(?=[“\"A-Z])|$)")
_ACCOUNT = r"(?:explanations?|remarks|comments|accounts?|words|estimates?|calculations?|figures|statements?|testimony|posts?|tweets?|book|memoirs?|diary|letters?|lawsuit)"
ACCORDING = regex(
    rf"\b[Aa]ccording to ((?:[a-z-]+ ){{0,5}}?{NAME}(?: {TITLES} {NAME})?(?:’s|'s)?(?:\s+(?:spokes\w+|officials?|office|aide|(?:[a-z]+\s)?(?:mission|embassy|ministry|delegation)(?: (?:to|in) (?:the )?[A-Z]\w+(?: [A-Z]\w+)?)?))?"
    rf"|(?:the|a|an|his|her)\s+[\w\s’'-]{{3,60}}?|her|him|them|(?:[a-z-]{{2,20}}\s){{0,3}}?(?:[a-z-]{{3,20}}s|people))(?=,|\.|;|:|\s+(?:who|by|from|on|in|that)\b|(?<=[’']s)\s+(?:[a-z]+\s+)?{_ACCOUNT}\b|$)"
)
LAST_SAID = (
    r"(?:said|says?|added|adds|noted|notes|explained|explains|argued|argues|stressed|warned|warns|wrote|writes|reported|reports"
    r"|claimed|claims|proclaimed|declared|insisted|insists|acknowledged|conceded|recalled|believes?|contended|predicted|observed"
    r"|maintained|asserted|emphasi[sz]ed|suggested|remarked|reiterated|commented|complained|shows?|showed"
    r"|joked|quipped|tweeted|testified|concluded|cautioned|lamented|mused|points? out|pointed out|puts? it)"
)
#: What ends a sentence after its fragment: “…” for them, Reed said on Monday.
#: The same with its verb first: “…” for them, said Reed, the envoy.
TRAILING_INVERTED = regex(
    rf",[\"”]?\s+(?P<cue>{LAST_SAID}|according to)\s+(?P<who>[^,;:“\"{MASK}]{{2,80}})(?:,[^“\"]{{0,200}})?$"
)
TRAILING = regex(
    rf"[,{MASK}][\"”]?\s+(?P<who>[^,;:“\"{MASK}]{{2,80}}?(?:,\s[^,;:“\"{MASK}]{{2,80}},)?)\s+(?:also\s+|further\s+|has\s+|have\s+)?"
    rf"(?P<cue>{LAST_SAID}|told|tells|continued|announced|(?:was|were) (?:quoted|cited) (?:by [^;“\",{MASK}]{{2,40}} )?as saying)\b"
    r"(?:[^;“\",]{0,60}|[^;“\",]{0,60},\s(?:(?:as|while|after|but|and|according|in|when|to|[a-z]{3,}ing)\b.{0,160}|[A-Z][\w.]*(?: [A-Z][\w.]*)?))$"
)
#: “…,” Reed said, and Hale cut in. | “…”
CUT_IN = regex(
    rf", (?:and|but|as|while|before|when) (?P<who>[^,;:“”\"{MASK}]{{2,50}}?) (?P<cue>(?:cut|chimed|butted|jumped) in|interjected|interrupted|responded|replied|countered"
    r"|objected|disagreed|agreed|retorted|(?:shot|fired) back)[.:]\s*[“\"‘']?\s*$"
)
#: Verbs that report a whole clause, whichever they are: X wagered that …
THAT = regex(r"\b[a-z]{3,}(?:ed|es|s)(?: (?:back|out|away))? that\b")
#: What may be a verb where a name stands before it and a quotation before that.
ANY_VERB = regex(r"\b(?:[a-z]{3,}(?:ed|es|s)|went on|sang|swore|spat|shot|put|began|started)\b")
#: Nouns that hold words: X's conclusion that …
_HELD = (
    r"(?:conclusion|claim|comment|statement|remark|description|assertion"
    r"|argument|accusation|exhortation|appeal|admission|observation|belief|declaration|urging|request|boast|quip|joke|promise|pledge|vow|warning|complaint|call|demand|suggestion|insistence|contention|response|reply|words|portrayal|characterisation"
    r"|answer|apology|speech|address|message|letter|tweet|view|characterization|criticism|proposal|phrase"
    r"|plea|order|ultimatum|instruction|recommendation|announcement|acknowledge?ment|confession|assessment|finding|ruling|judge?ment|rebuke|retort|offer|invitation|hint|denial|rebuttal|prayer|wish|quote|slogan|motto|praise|verdict|reference|dictum|mantra|credo|prediction|advice|charge|allegation|testimony|lament|threat|line)s?\b"
)
HOLDER = regex(
    rf"\b(?P<who>(?:[Tt]he\s+(?:[a-z-]+\s+){{0,2}}?[a-z-]+|{NAME}))(?:’s|'s|’|')\s+(?:(?!(?:office|spokes\w+|lawyers?|attorneys?|aides?|team|camp|wife|husband|son|daughter|party|ministry|government|administration)\b)[\w-]+\s+){{0,3}}?{_HELD}"
)
#: Orders from Reed to “…”.
HELD_BY = regex(
    rf"\b(?:orders?|directives?|instructions?|{_HELD})\s+(?:from|by)\s+(?P<who>(?:the\s+[a-z]+|(?:[a-z]+\s+){{0,3}}?{NAME}))\s+(?:to|that)\s+$"
)
#: The pilot went on with his warnings that …
OWN_HOLDER = regex(rf"\b(?P<who>his|her)\s+(?:[\w-]+\s+){{0,2}}?{_HELD}\s+(?:[\w’'-]+\s+){{0,4}}?that\b")
RELAYING = r"(?:replied|urged|told|said|indicated|emphasi[sz]ed|stressed|asked|noted|expressed|responded|described|called)"
RELAYED = regex(
    rf"(?:[Aa]ccording to (?P<teller>[A-Z][\w-]+),\s+|\b(?P<outer>[A-Z][\w-]+|[Hh]e|[Ss]he)\s+(?:also\s+)?(?:said|added|noted|explained)\s+"
    rf"(?:that\s+)?)(?:the\s+)?(?P<inner>[A-Z][\w-]+)\s+(?:had\s+|has\s+)?{RELAYING}\b"
)
REPORTED = regex(
    rf"[^“\"■]{{0,40}}?(?:^|,\s*|\s)(?:the\s+|as\s+)?(?P<outlet>{NAME})\s+(?:has\s+|also\s+)?(?:reported|reports|quoted|cited)\b"
)
#: …, the Harbour Times reported.
REPORTED_LAST = regex(rf",\s+(?P<as>as\s+)?(?:the\s+)?(?P<outlet>{NAME})\s+(?:reported|reports)$")
TO_OUTLET = regex(
    r"\b(?:told|tells|tell|telling|with|to|by|via)\s+(?:the\s+)?(?P<outlet>BBC|CNN|NHK|Reuters|Bloomberg|AFP|AP|Yonhap|NBC|CBS|ABC|NPR|MSNBC|USA Today|USA TODAY|Politico|POLITICO"
    r"|CNBC|ESPN|PBS|ITV|RTÉ|Axios|Newsweek|TechCrunch|Gizmodo|Forbes|Wired|Insider|Variety|HuffPost|TASS|Tass|Interfax|Kyodo|Nikkei|Xinhua|DPA|ANSA|RIA Novosti"
    r"|Al[ -]Jazeera|Al[ -]Arabiya|Sky News|France 24|Radio Free Europe|Deutsche Welle|Euronews|Business Insider"
    r"|Fox News|[A-Z][\w-]+(?: [A-Z][\w-]+){0,2} (?:Times|Post|Daily|Herald|News|Journal|Agency|Tribune|Guardian|Telegraph|Press))\b"
)
#: A name and a colon: Reed: “…”
COLON = regex(
    rf"(?:^|[.!?]\s|[-–—]\s|\n)\s*(?:(?:Here(?: is|[’']s)|From|Per)\s)?(?P<who>(?:[a-z]+\s){{0,2}}{NAME})(?:\s\([^()]{{1,30}}\)|\s(?:[Oo]n|[Ii]n|[Aa]bout)\s[^:“”\"]{{2,40}})?\s*:\s*$"
)
#: On the ribbon were letters reading “…”
INSCRIBED = regex(
    r"\b(?:ribbons?|wreaths?|baskets?|bouquets?)\b[^.]{0,80}\b(?:reading|written|inscribed|words|message)[,:]?\s*$"
)
OFFERED = regex(
    rf"\b(?:wreath|basket|bouquet)s?\b[^.]{{0,90}}?\b(?:(?:in|bearing|with) the (?:[a-z]+ )?names? of|from|sent by) (?P<who>(?:the )?{NAME})"
)
#: The case is told by this finding: “…”
THIS_PASSAGE = regex(
    r"\b(?:this|the following|one) (?:[a-z]+ )?(?:finding|passage|sentence|line|excerpt|paragraph|conclusion|warning):\s*$"
)
#: Instead, said Reed, the road …
PARENTHETIC = regex(rf",\s+(?P<cue>{LAST_SAID})\s+(?P<who>[^,;:“\"{MASK}]{{2,60}}),\s")
#: What an outlet itself says, and how far before its words that is told.
OPINION = regex(r"\b(?:editorials?|commentary|op-ed|opinion (?:article|piece|column))\b", re.IGNORECASE)
OPINING = 500
#: A pull quote: the name stands alone in the line below.
SIGNED = regex(rf"[\"”]\s*(?:\n\s*({NAME})\s*(?:\n|$)|(?:\n\s*[-–—―]|[―—–])\s*({NAME})\s*(?:[,.\n]|$))")
#: A quotation that only names something has these before it.
NAMING = regex(
    r"\b(?:so-called|self-(?:described|styled|proclaimed|identified|declared)|titled|entitled|named|nicknamed|coined|headlined|subtitled|(?:known|billed|branded) as(?: an?| the)?"
    r"|terms?|(?<!\bhis )(?<!\bher )(?<!\btheir )(?<![’']s )(?<!s[’'] )words?|phrases?|keywords?|slogan|theme|motto|hashtags?|nickname|name|songs?|singles?|albums?|films?|movies?|book|novel|drama|series|(?<!to )show"
    r"|musical|comedy|thriller|biopic|blockbuster|opera|ballet|podcast|EP|tracks?|exhibition|program|programme|project|campaign|initiative|service|installation|forum|hit|play|episode"
    r"|magazine|app|brand|membership|lyrics?|memoir|documentary|sitcom|column|sketch|the likes of|,\smeaning|which means|translat(?:es?|ed|ing) (?:to|as|into))(?: including| such as| like| is| was| of)?[,:]?\s*$",
    re.IGNORECASE,
)
#: Who calls somebody something is told behind the quotation.
CALLING = regex(
    r"\s*(?:Calling|Describing|Dubbing|Labell?ing|Branding|Hailing|Praising|Denouncing|Condemning|Quoting|Echoing|Citing|Noting|Warning"
    r"|Declaring|Saying|Insisting|Arguing|Claiming|Stressing|Invoking|Referring to|Announcing|Critici[sz]ing|Slamming|Blasting|Promising|Vowing)\b"
)
#: Whatever follows is a title, however long.
TITLED = regex(r"\b(?:titled|entitled|headlined|subtitled)[,:]?\s*$")
#: In the view of Reed, …; as Reed related, …
IN_WORDS = regex(
    rf"\b[Ii]n the (?:words|view|eyes|opinion|judge?ment) of (?P<who>the [a-z]+|(?:the )?(?:[a-z]+ ){{0,3}}?{NAME})(?=[,:]|\s*$)"
    rf"|\b[Ii]n (?P<owner>his|her|{NAME}(?:’s|'s|’|')) (?:own )?(?:view|eyes|opinion|judge?ment|estimation|words|telling|account)\b"
    rf"|\b[Aa]s (?:has been |was |is )?(?:[a-z]+ly )?[a-z]{{3,}}ed by (?P<by>(?:{TITLES} )?{NAME})(?=,)"
    rf"|^\s*To (?P<whom>(?:{TITLES} )?{NAME}), (?=(?:the|it|this|that|these|those)\b)"
    rf"|\b[Aa]s (?P<teller>he|she|(?:the )?(?:[a-z]+ ){{0,3}}?{NAME}) (?:(?:once|later|then|has|had) )?(?:[a-z]{{3,}}(?:ed|s)|wrote|puts?|told|saw)(?: it)?[,:]\s*$"
)
#: An outlet says so itself.
JUDGES = regex(
    r"(?:warn|urg|argu|accus|insist|demand|critici|mock|slam|blast|opin|editoriali|prais|condemn|conclud|lament|dismiss|denounc)"
)
FIRST_PERSON = regex(r"\b(?:I|me|my|myself)\b")
MYSELF = regex(
    r"\bI(?:[’'](?:m|d|ve))?\s+(?:[a-z]+\s+){0,2}?(?:said|say|told|asked|thought|replied|answered|like)\b(?:\s+[a-z]+){0,3}[,:]?\s*$"
)
#: “…,” I say: these words are the writer’s own.
MY_WORDS = regex(
    r"(?:I|we) (?:say|said|ask|asked|tell|told|reply|replied|answer|answered|wrote|thought|think)\b"
)
#: It should be recalled as “…”.
OUGHT = regex(
    r"\b(?:should|must|would|could|can|cannot|will|may|might|ought to|has to|have to|needs? to)\s+(?:not\s+)?be\s+$"
)
#: While Reed praised it, | he …
UNDER = regex(r"\s*(?:Although|Though|While|When|As|After|Before|Because|Since|If|Once)\s+(?=[A-Z]|the\s)")
#: Reed has a hat, while Hale has a scarf that he (calls) …
OF_ITS_CLAUSE = regex(
    rf"\b(?:while|whereas|but|and) (?P<who>(?:{TITLES} )?{NAME}) (?:[a-z][\w’'-]* ){{1,12}}?[a-z][\w’'-]*,? (?:that|which) (?:he|she)(?: [a-z]+ly| has| had)? $"
)
#: Later I got an email from the mayor. | “…”
ANSWER_FROM = regex(
    rf"\b(?:reply|statement|e-?mail|response|answer|message|letter|note|text|comment) (?:sent )?(?:from|by) (?P<who>(?:(?:an?|the|his|her) )?(?:[A-Za-z][\w’'-]* ){{0,4}}?(?:{NAME}|[a-z-]+))[.:]$"
)
TO_WHICH = regex(r"(?:^|[\s,”\"])(?:to|at) which (?:he|she) $")
#: What is done aloud, and told of whoever was there.
UTTERED = words(
    "yelled shouted screamed cried exclaimed whispered replied answered responded barked muttered"
)
#: Hale added that | Reed surfaced and (yelled) …
INNER = regex(
    rf" (?:that )?(?P<who>(?:{TITLES} )?{NAME}) (?!(?:is|was|has|had|and|or)\b)[a-z]{{2,14}}\b(?:[^,:;“”\"■]{{0,60}},(?: then)?| [^,:;“”\"■]{{0,60}}\band(?: then)?) $"
)
#: The mayor | “has put aside her fears.”
GOES_ON = regex(r"(?:has|have|had|is|are|was|were|will|would|can|could|should|must|did|does|do|needs?)\b")
SEVERAL_SENTENCES = regex(r"[a-z]{3,}[.!?] [A-Z]")
ONLY_A_NAME = regex(rf"(?:(?:The|A|His|Her|Our) )?(?:[a-z]+ ){{0,3}}(?:{NAME}|[a-z]+) ")
