"""Who is "he" and who is "she" in an English text: by given names, by titles, and by what else the text says."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable

from app.analysis.english_names import words
from app.analysis.patterns import regex

#: The commonest given names: enough to keep "she" from a man who was named last; none that men and women bear in one country
#: or in two, such as Andrea, Ashley and Nicola.
MEN = words(
    "aaron abdullah adam ahmed alan albert alexander ali andrew anthony antonio arthur barack ben "
    "benjamin bernard bernie bill bob boris brad brandon brian bruce bryan carl carlos charles chris "
    "christian christopher chuck clarence colin craig dan daniel dave david dean dennis dick dmitry don "
    "donald doug douglas ed eddie edward emmanuel eric ernest eugene francis francois frank fred gary "
    "gavin george gerald giorgio glenn gordon graham greg gregory guy harold harry harvey henry howard "
    "hugh ian ibrahim igor isaac ivan jack jacob jake jamal james jared jason jay jeff jeffrey jeremy "
    "jerry jim jimmy joe joel johannes john johnny jon jonathan jorge jose joseph josh joshua juan justin "
    "karl keith ken kenneth kevin kyle larry lawrence leo leon lindsey lloyd louis luis luke marco "
    "mario mark martin marvin matt matthew max michael miguel mike mikhail mitch mitt mohamed mohammad "
    "mohammed muhammad narendra nathan neil newt nicholas nick nicolas nigel noah oliver olaf omar oscar "
    "owen pablo patrick paul pedro pete peter phil philip pierre rahul ralph rand randy ray raymond rex "
    "ricardo rich richard rick rob robert rodrigo roger roman ron ronald ross roy rudy russell ryan sam "
    "samuel scott sean sebastian sergei simon stanley stefan stephen steve steven stuart ted "
    "theodore thomas tim timothy tobias todd tom tommy tony travis trevor tyler victor vincent vladimir "
    "volodymyr walter warren wayne will william xavier yuri zachary "
    "jonah mick reince devin darrell dustin ernie kurt lars evan ethan dylan caleb seth chad clint curt derek "
    "duncan felix hank herb ira jeremiah jesse joaquin julian kirk lance lonnie malcolm marcus melvin miles "
    "milton murray ned norm norman otto randall rodney roland rupert saul sid spencer stan terrence tyrone "
    "keir boris rishi shinzo fumio yoshihide shigeru narendra anthony justin olaf friedrich viktor ferdinand joko "
    "vernon vince wesley wilbur willie woodrow mateo diego rafael raul sergio alejandro "
    "aidan ajay alasdair alexei alfie alistair alvaro anders andriy andrzej angus anil archie arun ashok asif babatunde bilal "
    "bjorn bongani brett brock bruno callum carlo chidi chukwuemeka clive cody colby cole conor corey darnell darren deandre "
    "declan deepak dermot derrick desmond dieter dinesh dmitri dominic dwight earl elijah elliott emeka emmett enrique erik "
    "ernesto euan everett faisal farai femi fergus fernando freddie gabor ganesh gareth garrett giovanni glen grant guillaume "
    "guillermo gunnar gustavo hamish hamza hans harish hasan hassan hector heinrich henri henrik hugo hussein ignacio imran ismail "
    "istvan jacques janusz jasper javier jean-luc joao julio jurgen kent khalid kieran klaus kofi kwame kwesi lamar levi "
    "lewis liam logan lorenzo louis-philippe luca mahmoud mandla manoj mason matteo maurice mikkel miroslav mitchell mohan mukesh "
    "mustafa mykola nasser nathaniel naveen niall nikhil nikolai nitin nolan oleksandr olusegun orlando pavel petro piotr pradeep "
    "prakash preston quentin rajesh rakesh ramesh ramon rashid ravi reginald rodolfo rohit ronnie rory roscoe rowan russ sachin "
    "saeed salman sandeep sanjay sergey shane shashi shaun sheldon sherman sibusiso siddharth sipho sonny sourav subramanian sunil "
    "suresh sven tariq tendai thabo themba thiago tinashe tomas trent troy tunde ulysses usman uwe vance vaughn vijay vikram vinod "
    "virat virgil wade wally wendell winston wolfgang wyatt yasser yaw yevgeny yusuf zaid zoltan "
)
WOMEN = words(
    "abigail alexandra alice alicia alison allison amanda amy ana angela anita ann anna anne annie "
    "april audrey barbara becky beth betty beverly bonnie brenda camila carla carly carol caroline "
    "carolyn catherine charlotte cheryl christina christine claire claudia condoleezza crystal "
    "cynthia danielle dawn debbie deborah debra denise diana diane donna dorothy edith elaine eleanor "
    "elena elise elizabeth ellen emily emma erica erin eva fatima fiona florence frances gail "
    "giorgia gina gloria grace hannah heather heidi helen hillary holly ingrid irene iris isabel ivanka "
    "jacqueline jane janet janice jasmine jenna jennifer jessica jill joanna joyce judith judy "
    "julia julie kamala karen kate katherine kathleen kathryn kathy katie keiko kim kimberly "
    "kristen kristin kristina laura lauren lillian linda lisa liz lori louise lucy lydia madeleine "
    "malala margaret maria marie marilyn marine marissa martha mary maureen megan melania melanie melissa "
    "michelle mildred monica nadia nancy natalia natalie nicole nina nora olga olivia pamela pat "
    "patricia paula penelope peggy phyllis rachel rebecca renee rhonda rosa rose ruth sally samantha "
    "sandra sara sarah selena sharon sheila shirley sonia sophia sophie stephanie sue susan suzanne "
    "svetlana sylvia tamara tammy tanya teresa theresa tiffany tina tulsi ursula valerie vanessa "
    "vera veronica victoria virginia wendy whitney winnie yvonne "
    "brigid abby adele amelia annette ariana bernadette bianca bridget camille candace carmen cassandra "
    "cecilia celeste chelsea chloe colleen constance daphne darlene deanna dolores edna eileen eliza ella ellie "
    "elsa esther ethel felicia frieda gabrielle geraldine gretchen gwen harriet huma ida inez ivana jackie jenny "
    "jeanne jodi josephine juanita katrina kayla kellyanne kirsten kristi lena leah lois lorraine lucia lynn "
    "marcia marjorie marlene marsha maxine meredith mia miranda miriam molly muriel naomi natasha nikki norma "
    "patti patty pauline priscilla ramona regina rita roberta rosalind rosemary roxanne sabrina sadie stella "
    "penny marise ursula yoko yuriko jacinda retno sanae noriko sylvia priti theresa kemi "
    "tatiana tracey trish trudy wanda wilma zoe "
    "aaliyah adaeze agnieszka aisha aishwarya alejandra aliyah amaka amber amina ananya anastasia annalena aoife astrid autumn "
    "ayesha beatriz brandi brianna brigitte brittany bronwyn brooke bukola catriona cerys chantal chiara chioma ciara cindy "
    "colette consuelo daisy deepika delphine destiny doreen ekaterina elodie esperanza eunice folake francesca francoise freya "
    "funke gabriela galina gemma genevieve georgina ginette giulia grainne greta guadalupe gwendolyn hasina hayley helga hilde "
    "imogen irina isabella isla ivy janelle jeanette jemima jillian joanne jocelyn jodie josie juana juliana kara kari katarzyna "
    "katja kavita kayleigh keira kellie kendra khadija kirsty krista krystal lakshmi latoya layla leanne leila lindiwe loretta "
    "lorna lourdes lucille ludmila luisa luz lynne mackenzie madeline maisie malgorzata mallory mariam marisol maryam meera "
    "mercedes mhairi millie mindy mireille moira monique morag nadine nathalie neha ngozi niamh nirmala noelle nomsa nomvula noor "
    "octavia oksana olena olive orla paige palesa paola paulette petra philippa phoebe pilar pippa pooja poppy pratibha priya "
    "priyanka radhika rania rekha ritu rochelle roisin rosario rosie ruby samira sangeeta serena shelby sherry shweta "
    "silvia sinead siobhan smriti solange soledad sonali sonya stacey sunita sushma swati sylvie tabitha tara tessa "
    "thandeka thandi toni traci trisha ulrike veronique vicki vidya vivian ximena yasmin yolanda yulia yvette zahra zainab zara "
    "zodwa zuzana "
) - {"kim", "pat", "kelly", "leslie", "jean"}
_HIS_TITLE = regex(
    r"\b(?:Mr|Sir|Lord|King|Prince|spokesman|chairman|businessman|congressman|actor|Father|Baron)\b\.?"
)
_HER_TITLE = regex(
    r"\b(?:Ms|Mrs|Miss|Lady|Dame|Queen|Princess|[Ss]pokeswoman|[Cc]hairwoman|[Bb]usinesswoman|[Cc]ongresswoman|[Aa]ctress|Sister)\b\.?"
)
#: Reed and his wife; Reed, who lost her hat; Reed called himself.
_OWN = regex(
    r"(?<![\w’'-])(?P<name>[A-Z][\w’-]*[a-z])(?:,? (?:and|with|or) |, (?:who|whose) (?:[a-z]+ ){1,4}?| (?:[a-z]+ ){1,4}?(?=him|herself))"
    r"(?P<word>his|her|himself|herself)\b"
)
#: His sister, Ann Reed.
_KIN_BY_NAME = regex(
    r"\b(?:[Hh]is|[Hh]er|[Tt]heir|[’']s) (?:late |elder |younger |older |former |ex-)?(?:(?P<she>sister|wife|mother|mum|mom|daughter|aunt|niece|girlfriend|grandmother|widow)"
    r"|(?P<he>brother|husband|father|dad|son|uncle|nephew|boyfriend|grandfather|widower)),? (?P<name>[A-Z][\w’-]+(?: [A-Z][\w’-]+){1,2})"
)
_FIRST_LADY = regex(r"\b[Ff]irst [Ll]ady,? (?P<name>[A-Z][\w’-]+(?: [A-Z][\w’-]+){1,2})")
_KIN = {
    "she": regex(
        r"\b(?:my|our|his|her|a|the|young|old) (?:mother|mom|wife|daughter|sister|aunt|grandmother|niece|woman|girl|lady)\b",
        re.IGNORECASE,
    ),
    "he": regex(
        r"\b(?:my|our|his|her|a|the|young|old) (?:father|dad|husband|son|brother|uncle|grandfather|nephew|man|boy)\b",
        re.IGNORECASE,
    ),
}


def gender(name: str) -> str | None:
    """ "he" or "she" where a given name is known to be a man's or a woman's."""
    first = name.split(maxsplit=1)[0].casefold() if " " in name else ""
    return "he" if first in MEN else "she" if first in WOMEN else None


def told_genders(text: str, named: Iterable[tuple[str, str]]) -> dict[str, str]:
    """ "he" or "she" of names as they are written, by titles first and then by what is theirs; not where a text differs."""
    titled: dict[str, set[str]] = defaultdict(set)
    named = tuple(named)
    families: dict[str, set[str]] = defaultdict(set)
    for name, _ in named:
        if " " in name:
            families[name.rpartition(" ")[2]].add(name)
    for name, whole in named:
        if sex := _by_title(whole[: len(whole) - len(name)]):
            titled[name].add(sex)
            # Ms Reed’s father, Shaun Reed, is no woman.
            if len(families[last := name.rpartition(" ")[2]]) < 2:
                titled[last].add(sex)
    own: dict[str, Counter[str]] = defaultdict(Counter)
    for found in _OWN.finditer(text):
        own[found["name"]]["he" if found["word"].startswith("hi") else "she"] += 1
    for found in _KIN_BY_NAME.finditer(text):
        own[found["name"]]["she" if found["she"] else "he"] += 1
    for found in _FIRST_LADY.finditer(text):
        own[found["name"]]["she"] += 1
    told = {name: each.most_common(1)[0][0] for name, each in own.items() if len(each) == 1}
    return told | {name: min(sexes) for name, sexes in titled.items() if len(sexes) == 1}


def kin_of(word: str, before: str) -> bool:
    """Whether somebody without a name of whom a pronoun may be said stands in the words before."""
    return word in _KIN and bool(_KIN[word].search(before))


def _by_title(title: str) -> str | None:
    return "he" if _HIS_TITLE.search(title) else "she" if _HER_TITLE.search(title) else None
