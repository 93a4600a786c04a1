"""Which English words may say something: offices and people, bodies that speak, and writings that are quoted."""

from __future__ import annotations

import re

from app.analysis.english_names import words
from app.analysis.patterns import regex

#: A role is read until here: the spokesman | of the ministry, a clerk | who left.
_UNTIL = regex(
    r",|\s(?:of|from|in|at|for|who|whom|whose|that|which|with|on|to|by|close|familiar|involved|including|surveyed|behind|near|about|like"
    r"|linked|based|briefed|interviewed|signed|released|filed|published|sent|surnamed|named|covering|working|going|running|using|wearing|speaking|there|here"
    r"|after|before|during|since|following|obtained|seen|reviewed|provided|posted|viewed|shared|also|responsible|traveling|travelling|lining|standing|waiting|sitting|queuing|walking|living|attending|representing|into|over|against|under|between|among|alongside|outside|inside|within|across)(?=\s|$)"
)
_SOME_OF = regex(
    r"^(?:(?:an?|the|one) )?(?:copy|copies|draft|transcript|version|text|summary|excerpt|translation|recording) of (?=\w)|^(?:the )?(?:one|two|three|four|five|some|many|most|several|both|none|all|each|a (?:few|couple|number|group|majority|handful))"
    r" (?:of|among) (?=\w)",
    re.IGNORECASE,
)
_FIRST = regex(
    r"^(?:(?:the|an?|his|her|its|their|our|my|this|that|these|those|one|two|three|four|five|six|some|many|several|most|another|other|all"
    r"|few|both|such|any|no)\s)+",
    re.IGNORECASE,
)
#: Nouns of people that do not end as such nouns do.
_PEOPLE = words(
    "analyst analysts magistrate magistrates troop troops medic medics paramedic paramedics academic academics pupils mum mums "
    "passer-by passers-by passerby passersby forward fullback playmaker keeper gaffer skipper widow widows locals bosses poet poets actress teammate teammates rival rivals bishop bishops cleric clerics rabbi rabbis "
    "spy spies hostage hostages expat expats guard guards roommate classmate classmates exiles monarch duchess duke earl baron "
    "baroness tsar czar barista vet vets taoiseach mps meps playwright playwrights psychoanalyst "
    "prefect prefects subprefect consul consuls gendarme gendarmes vicar vicars nuncio warden wardens bailiff usher mechanic mechanics sceptic "
    "sceptics skeptic skeptics eyewitness eyewitnesses waitress waitresses hostess heiress countess headmistress landlord landlords landlady "
    "warlord warlords cadet cadets patriot patriots apprentice apprentices sheriff sheriffs "
    "aide aides ally allies attache boss bride brother brothers cabbie captain chair chairs chief chiefs child children "
    "clerk clerks coach coaches colleague colleagues correspondent couple critic critics crowd crew dad daughter delegate "
    "delegates diplomat diplomats doctor duo exec execs expert experts family families father fan fans friend friends girl "
    "girls boy boys guard guest guests general groom guy guys head heads heckler hero hubby husband host hosts insider king "
    "kid kids lady majority minority mom mother mogul moguls neighbor neighbors neighbour neighbours nephew niece nurse "
    "nurses parent parents patriarch pastor people personnel police pope pop priest priests prince princess principal "
    "principals psychic pundit pundits queen relative relatives scribe senior shepherd sister sisters son sons source "
    "sources staff star stars student students superstar suspect suspects teen teens trio twins uncle aunt veteran veterans victim "
    "victims viewer wife witness witnesses wives youth youths others surrogate surrogates superdelegates official officials "
    "executive executives representative representatives native natives operative operatives detective detectives "
    "intellectual intellectuals fugitive captive mayor judge judges justice justices magnate scholar scholars cop cops medic architect "
    "architects pilot pilots sergeant heavyweight heavyweights democrat democrats republican republicans socialist "
    "conservative conservatives liberal liberals progressive progressives moderate moderates independent americans koreans "
    "mogul confidante confidant conductor ceo cfo mp mep bloc masses hand frontrunner front-runner attorney attorneys jury juror jockey "
    "chef chefs nun monk monks athlete athletes envoy envoys deputy deputies counsel co-host opponent elite recruit lawmen "
    "columnist businesswoman deputy hopeful hopefuls favorite billionaire millionaire lieutenant colonel admiral marshal secretary secretaries plaintiff plaintiffs visionary imam sheikh comrade comrades merchant intern interns "
    "agent agents president presidents student resident residents opponents client clients patient patients respondent "
    "correspondents superintendent adherents proponent proponents regent insurgent insurgents recipient recipients incumbent "
    "dissident dissidents assistant assistants accountant consultant consultants commandant defendant defendants descendant "
    "descendants immigrant immigrants migrant migrants informant inhabitant inhabitants participant participants occupant "
    "applicant applicants claimant combatant combatants contestant contestants servant servants tenant tenants attendant "
    "attendants militant militants tyrant complainant complainants appellant litigant aspirant aspirants entrant merchants "
    "lieutenants sergeants adolescent dependents presidents-elect mouthpieces "
    "spokespeople graduate graduates undergraduate inmate inmates survivor survivors respondents mouthpiece watchdog watchdogs tycoon tycoons audience candidate candidates reactionaries look-alike gangsters maniac maniacs traitor clique"
)
#: Bodies that speak as people do.
_BODIES = words(
    "opposition prosecution defence defense customs judiciary treasury gendarmerie diocese archdiocese vatican brotherhood syndicate "
    "cooperative co-operative confederation taskforce coastguard insurgency resistance monarchy sultanate emirate kingdom republic "
    "province municipality prefecture district island territory marines corps garrison legation summit conference forum caucus "
    "exchange carrier utility brokerage tank ombudsman regulator admiralty chancellery chancery papacy patriarchate synod sangha "
    "politburo duma knesset diet bundestag panchayat junta caliphate commonwealth bloc "
    "daily weekly broadsheet bench junta think-tank thinktank ngo ngos consulate consulates kremlin palace task-force "
    "administration agency airline airlines alliance army assembly association authority authorities bank board body "
    "branch brigade bureau business businesses cabinet camp campaign campaigns center centre chamber chapter church city clinic club "
    "coalition college command commission committee community companies company conglomerate congress consortium council "
    "country countries court courts delegation department division embassy enterprise faction federation firm firms force forces foundation "
    "fund giant government governments group groups headquarters hospital institute institution label labor law-firm league lobby band bands orchestra choir studio studios festival charity charities trust chain lab laboratory "
    "militia militias rebels gallery theatre theater "
    "legislature maker mission ministry ministries military movement museum nation nations navy network "
    "office offices operator organization organisation organizations organisations outlet outfit pac panel parliament parties party "
    "pentagon presidency program-office readership regime school secretariat senate service side society startup state states station "
    "store subsidiary super-pac team teams town tribunal union unions unit university white-house zoo media tabloid newspaper paper newspapers "
    "magazine publication publisher broadcaster website site account press council county staffers presidium"
)
#: Writings that are quoted as if they spoke; of "an article" more is never known.
_WRITINGS = words(
    "ad ads advert affidavit advisory announcement audit bill blog blurb book booklet brief brochure bulletin cable caption card chapter charter "
    "column commentary communique complaint constitution contract decree dictionary directive disclosure document documents "
    "editorial email emails e-mail e-mails essay filing filings flyer footnote guidelines handbook headline indictment "
    "inscription instructions journal law lawsuit leaflet letter letters manifesto manual manuscript memo memoir memoirs memorandum message messages motion "
    "inquiry inquiries enquiry inquest probe investigation investigations dossier prospectus circular finding findings assessment "
    "narration note notice op-ed opinion order pamphlet paper passage petition piece placard plaque platform poem policy poll polls "
    "post poster posting preamble proclamation readout release report reports resolution review ruling screenplay script sign "
    "slate songbook statement statements story study studies subpoena suit summary survey surveys telegram testimony text textbook "
    "forecast forecasts projection projections guidance presentation analysis estimate estimates profile listing "
    "disclosures records transcripts minutes logs transcript treatise treaty tweet tweets verdict voice-over voiceover warrant white-paper"
)
_OWN_WRITINGS = words(
    "statement statements letter letters email emails message messages post posts tweet tweets memo note text affidavit column essay op-ed testimony "
    "book memoir memoirs autobiography speech caption"
)
#: Things whose names end as those of people do.
_THINGS = words(
    "number numbers paper letter power powers matter matters order tower border center weather water river number banner barrier "
    "chapter character computer counter danger dinner disaster encounter factor favor finger flavor floor door error fever filter flower gender "
    "honor humor offer labor layer ladder manner mirror monster motor murder other poster quarter rather rumor rumors "
    "shoulder slaughter summer supper temper terror theater timber transfer trailer tumor vapor vector winter wonder bomber fighter "
    "carrier newsletter banter laughter clamor fervor furor horror rigor vigor endeavor behavior remainder reminder "
    "moment comment comments event events statement document element argument incident movement treatment agreement apartment "
    "content environment development department government investment instrument equipment amount account tournament settlement "
    "announcement arrangement commitment judgment judgement improvement sentiment segment payment enforcement experiment "
    "current talent extent accent percent cent rent tent constant plant restaurant variant grant want giant instant "
    "perspective initiative alternative objective narrative archive drive incentive directive negative live five motive "
    "committee fee coffee degree guarantee tree three knee spree pedigree consensus assent descent intent segments garden "
    "open then when even seven ten often golden taken given been seen broken seasons pollen human humans women men"
)
_PERSON_ENDS = regex(
    r"(?:ers?|izens?|eons?|ors?|ists?|ians?|[a-z]*(?:man|men|woman|women|persons?|people)|ees?|crats?|eurs?|ologues?|logians?"
    r"|[a-z]+-olds?|grapher|naut|path|smith|wright|[a-z]{3,}ese)$"
)


def may_speak(role: str) -> bool:
    """Whether a role's own noun is that of people, of a body or of a writing."""
    head = _head(role)
    noun = _plain(head)
    if not noun or noun in ("of", "more"):
        return False
    if noun in _PEOPLE or noun in _BODIES or noun in _WRITINGS:
        return True
    is_named = head[:1].isupper() and len(head) > 1
    return noun not in _THINGS and (is_named or bool(_PERSON_ENDS.search(noun)))


def is_writing(role: str) -> bool:
    """Whether a role is that of a writing: the report."""
    return _plain(_head(role)) in _WRITINGS


def is_own_writing(role: str) -> bool:
    """Whether a role is that of words by which its owner alone speaks: her statement."""
    return _plain(_head(role)) in _OWN_WRITINGS


def is_body(role: str) -> bool:
    """Whether a role is that of a body: the council."""
    return _plain(_head(role)) in _BODIES


def is_several(role: str) -> bool:
    """Whether "they" may be said of a role."""
    noun = _plain(_head(role))
    return (
        noun.endswith(("s", "men", "people"))
        or " and " in role
        or noun in _BODIES
        or noun in ("police", "crowd", "staff", "crew", "couple", "duo", "media")
    )


def is_somebody(role: str) -> bool:
    """Whether "he" or "she" may be said of a role: the waiter, but not the council, the letter or the nurses."""
    noun = _plain(_head(role))
    one = noun in _PEOPLE or bool(_PERSON_ENDS.search(noun)) or noun in _OFFICES
    several = (
        is_several(role) or _SEVERAL.match(role) or noun in _BODIES or noun in _WRITINGS or noun in _THINGS
    )
    return one and not several


_SEVERAL = regex(
    r"(?:two|three|four|five|six|some|many|several|most|other|all|few|both|these|those)\b", re.IGNORECASE
)
_OFFICES = words("president minister premier chancellor governor senator king")


def _head(role: str) -> str:
    plain = _FIRST.sub("", _SOME_OF.sub("", role))
    return next(reversed(_UNTIL.split(plain, maxsplit=1)[0].split()), "")


def _plain(head: str) -> str:
    noun = re.sub(r"(?:'s|’s|-of-[a-z]+)$", "", head.strip(".'’\"").lower())
    return noun if noun.endswith(("old", "olds")) or noun in _PEOPLE else noun.rpartition("-")[2]


def is_clause(role: str) -> bool:
    """Whether words that should be a role are a piece of a sentence: let out such, which some."""
    return bool(_PIECE.search(role))


_PIECE = regex(
    r"^(?:and|or|but|whose|nothing|yet|he|she|it|they|we|i|you|echoing|citing|quoting|noting|saying|describing|recalling|including|particularly|even|which|whom|who|sometimes|more|hard|much|making|repeating|such|nearly)\b"
    r"|\b(?:let|such|than|doesn[’']t|didn[’']t|being|become|wanting|reportedly|shows|appears|contradict|reminds|ago|made|making|use)\b"
    r"|^(?:the|an?) (?:(?!(?:of|from|in|at|for|to|with|on|by|about|as|who|into|over|against|under|between|near|outside|inside|behind|beside|along|across|around)\b)[\w-]+ ){1,3}(?:the|an?) |[:!?)]$|\b(?:the|an?|of|from|each|many|some|who|which|that)$",
    re.IGNORECASE,
)
