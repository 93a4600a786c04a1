"""Outlets that English texts name without saying what they are: by a table of names, and by how outlets' names end."""

from __future__ import annotations

from app.analysis.english_genders import gender
from app.analysis.patterns import regex
from app.analysis.press_table import Press

#: Lock TV, Harbour Gazette, Channel 14: how names end that are of an outlet. Not those of ministries and of firms, nor ends that
#: people and bodies have too (Tom Courier, the Medical Examiner).
_ENDS = regex(
    r"(?!(?:.* )?(?:[Mm]inister|[Mm]inistry|[Dd]epartment|[Ss]ecretary|[Oo]ffice|[Cc]ommittee|[Uu]niversity)\b)(?!.* (?:of|for|and) )[A-Z][\w’'-]*(?: [A-Z][\w’'-]*){0,3}"
    r" (?:TV|Newswire|Newspapers?|Gazeta|Zeitung|Presse|Online|FM|Podcast|Nachrichten|Noticias|Nouvelles|Notizie|Gazette|Inquirer|Enquirer)$"
    r"|(?:The )?Voice of (?:the )?[A-Z][\w’'-]*$|(?:[A-Z][\w’'-]* ){0,2}(?:Channel|Kanal|Canal|Radio|TV|Network|Antenne|Rai|Live) \d{1,3}$|[A-Z][\w]*(?:TV|FM|News)$|[A-Z]{2,5}-(?:TV|FM|AM)|[A-Z]\w+-(?:Ledger|Gazette|Tribune|Times|Herald|Dispatch|Post|Journal|Telegraph|Sentinel|Observer|News|Press)$"
)
#: The same where something is told to it, for people and bodies are called so too: Lock Sports, but Tom Courier.
_MAY_END = regex(
    r"(?!.* (?:of|for|and) )[A-Z][\w’'-]*(?: [A-Z][\w’'-]*){0,3} (?:Sports?|Finance|Dispatch|Sentinel|Examiner|Bulletin|Courier|Register|Ledger|Star|Pravda)$"
    r"|(?:R[aá]dio|Radyo|TV|T[eé]l[eé]|Kanal|Canal|Canale) (?!(?:Hosts?|Stars?|Anchors?|Presenters?|Shows?|City|House|Tower|Academy|Times|License|Authority|Commission|Zone|Street|Bosses|Operators?|Workers?|Executives?|Producers?|Crews?|Viewers?|Listeners?|Networks?|Stations?)\b)[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?$"
)
#: The same of names that are nobody’s: the Lowport Echo, but Tom Mercury.
_NO_FAMILY = regex(
    r"(?!.* (?:of|for|and) )[A-Z][\w’'-]*(?: [A-Z][\w’'-]*){0,3} (?:Echo|Mercury|Argus|Advertiser|Recorder|Informer|Messenger|Clarion)$"
)
#: American stations by their letters, no bodies; shows that somebody hosts, no fairs.
_ON_AIR = regex(
    r"(?!WADA|WIPO|WFTU|KFOR)[KW][A-Z]{3}|(?:The )?(?!.*(?:Air|Boat|Motor|Auto|Car|Trade|Fashion|Flower|Horse|Dog|Gun|Electronics|Agricultural|Road|Art|Toy|Talent) Show)"
    r"(?:[A-Z][\w’-]*(?: [A-Z][\w’-]*)? (?:(?:and|&) )?[A-Z][\w’-]*|Today|Tonight|Late|Breakfast|Morning|Daily) Show"
)
_ARTICLE = regex(r"^[Tt]he ")


def is_press(name: str, press: Press, *, told: bool = False) -> bool:
    """Whether a name is an outlet's by the table or by its end. ``told``: it stands where an outlet would, told something."""
    bare = _ARTICLE.sub("", name.replace("'", "’"))
    bare = bare[:1].upper() + bare[1:] if bare.startswith(("al ", "al-", "el ")) else bare
    is_nobodys = told and _NO_FAMILY.fullmatch(bare) and not gender(bare)
    may_be_called_so = is_nobodys or (told and (_MAY_END.fullmatch(bare) or _ON_AIR.fullmatch(bare)))
    return press.has(bare, told=told) or bool(_ENDS.fullmatch(bare) or may_be_called_so)
