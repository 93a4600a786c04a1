"""What English names tell of who bears them: a person or a body, a place, an outlet."""

from __future__ import annotations

import re
from collections.abc import Iterable

from app.analysis.patterns import regex


def words(text: str) -> frozenset[str]:
    """A table of words, as one writes them."""
    return frozenset(text.split())


def branched(forms: Iterable[str], depth: int = 2) -> str:
    """Words as one expression that is parted by their first letters, so that few of them are tried at a place."""
    if not depth or min(map(len, forms := set(forms))) < 2:
        return "|".join(re.escape(form) for form in sorted(forms, key=len, reverse=True))
    firsts = sorted({form[0] for form in forms})
    parted = {first: [form[1:] for form in forms if form[0] == first] for first in firsts}
    return "|".join(f"{first}(?:{branched(rest, depth - 1)})" for first, rest in parted.items())


#: Capitalised words that are no person: outlets, places, bodies.
NO_PERSON = regex(
    r"\b(?:Herald|Times|Post|Daily|News|Journal|Agency|Press|Yonhap|Reuters|Bloomberg|Peninsula|Sea|Island|Ocean|University|College"
    r"|Hospital|Ministry|Party|Station|Cemetery|Center|Centre|Court|Assembly|Committee|Commission|Council|Association"
    r"|Institute|Group|Bank|Korea|China|Japan|America|States|Kingdom|Union|Nations|Street|Road|Square|Museums?|Theater|Province"
    r"|Electronics|Aerospace|Motor|Motors|Corp|Inc|Ltd|Co|LLC|League|Cup|Series|Award|Awards|Year|Act|Bill|Child Left|Agreement|Treaty|Amendment"
    r"|Department|Office|Bureau|Federation|Foundation|Network|Services?|Authority|Administration|Congress|Senate"
    r"|Army|Navy|Forces?|Police|Pentagon|Kremlin|Parliament|Government|Cabinet|Fund|Society|Club|City|County|Company"
    r"|Democrats|Republicans|Church|School|Board|Team|Airlines|Holdings|Entertainment|Tower|Castle|Airport|Hotel|Plaza|Building"
    r"|Energy|Securities|Research|Health|Capital|Partners|Trust|Campaign|Coalition|Alliance|Organi[sz]ation|Conference|District"
    r"|Star|Standard|Express|Mail|Independent|Inquirer|Bulletin|Courier|Examiner|Sentinel|Monitor"
    r"|East|North|South|New|San|Los|Middle|Saudi|United|World|National|American|British|European|Chinese|Japanese|Central"
    r"|Korean|Russian|Iranian|Israeli|Facebook|Twitter|YouTube|Instagram|Google|And|The"
    r"|Affairs|Protocol|Convention|Accords?|Declaration|Charter|Constitution|Embassy|Consulate|Policy|Rights|Brigades?|Movement|Security|Guards?|Command|Corps|Fleet|Marines)\b"
    r"|(?<=\s)(?:Park|House|Day|Hall|Beach|Valley|River|Lake|Bridge|Festival|Concert|Games|Show|Forum|Summit|Project|Program)$"
)
#: How outlets are named: they pass words on, and never speak themselves.
OUTLET = regex(
    r"\b(?:Herald|Times|Post|Daily|News|Journal|(?<!Energy )(?<!Space )(?<!Security )(?<!Intelligence )(?<!Protection )(?<!Police )(?<!Defense )(?<!Defence )(?<!Refugee )(?<!Environment )(?<!Aviation )(?<!Crime )Agency|Yonhap|Reuters|Bloomberg|Xinhua|AFP|BBC|CNN|NHK|KCNA|TASS|Tass|Kyodo|Nikkei"
    r"|Tribune|Gazette|Guardian|Telegraph|Chronicle|Magazine|Sun-Times|Globe|Press|Politico|POLITICO|Axios|NPR|NBC|CBS|ABC|MSNBC"
    r"|Broadcasting|Television|Radio|Weekly|Newsweek|Shimbun|Sinmun|Ilbo|Zeitung|Spiegel|Figaro|AP|DPA|ANSA|KBS|MBC|SBS|YTN|PBS"
    r"|Insider|Economist|Atlantic|Observer|Mirror|Breitbart|SABC|RTHK|CCTV|CGTN|ARD|ZDF|RTL|IRNA|ISNA|SANA|SAPA|Interfax|Novosti|Antara|Bernama|Anadolu|Ritzau|Jiji|Tanjug|Haaretz|Maariv|Kommersant|Izvestia|Hurriyet|Milliyet|Kathimerini)$"
)
#: People without names, whom a sentence may open with.
CROWDS = words(
    "Officials Analysts Experts Critics Investors Economists Demonstrators Protesters Protestors "
    "Activists Campaigners Scientists Researchers Authorities Doctors Teachers Students Parents "
    "Relatives Witnesses Neighbours Neighbors Organisers Organizers Supporters Opponents Fans "
    "Observers Diplomats Lawyers Commentators Historians Nurses Farmers Traders Soldiers Rebels "
    "Militants Refugees Villagers Locals Officers Prosecutors Lawmakers Residents Workers Voters "
    "Aides Advisers Police"
)
#: Countries, capitals and bodies that act like people in the news, and are not "he".
PLACES = (
    words(
        "Alabama Alaska Arizona Arkansas California Colorado Connecticut Delaware Florida Hawaii Idaho Illinois "
        "Indiana Iowa Kansas Kentucky Louisiana Maine Maryland Massachusetts Michigan Minnesota Mississippi "
        "Missouri Montana Nebraska Nevada Ohio Oklahoma Oregon Tennessee Texas Utah Vermont Wisconsin Wyoming "
        "China Japan Korea America Russia Iran Israel Ukraine Germany France Britain India Taiwan Canada "
        "Mexico Australia Brazil Turkey Egypt Syria Iraq Pakistan Vietnam Indonesia Philippines Italy Spain "
        "Poland Europe Asia Africa England Scotland Ireland Wales Seoul Pyongyang Beijing Washington Moscow "
        "Tokyo London Paris Berlin Brussels Kyiv Kiev Tehran Jerusalem Taipei Delhi Ottawa Canberra Hanoi "
        "Congress Senate Parliament Republican Democrat Hamas Hezbollah Republicans Democrats Conservatives Labour Labor "
        "Christians Muslims Jews Facebook Google Apple Amazon Microsoft Twitter Instagram "
        "Afghanistan Albania Algeria Angola Argentina Armenia Austria Azerbaijan Bahrain Bangladesh Belarus Belgium Benin Bhutan Bolivia "
        "Bosnia Botswana Bulgaria Burundi Cambodia Cameroon Chile Colombia Congo Croatia Cuba Cyprus Czechia Denmark Ecuador Eritrea Estonia "
        "Eswatini Ethiopia Fiji Finland Gabon Gambia Ghana Greece Greenland Guatemala Guinea Guyana Haiti Honduras Hungary Iceland Jamaica "
        "Kazakhstan Kosovo Kuwait Kyrgyzstan Laos Latvia Lebanon Lesotho Liberia Libya Lithuania Luxembourg Madagascar Malawi Malaysia "
        "Maldives Mali Malta Mauritania Mauritius Moldova Mongolia Montenegro Morocco Mozambique Myanmar Namibia Nepal Netherlands "
        "Nicaragua Niger Nigeria Norway Oman Palestine Panama Paraguay Peru Portugal Qatar Romania Rwanda Senegal Serbia Singapore Slovakia "
        "Slovenia Somalia Sudan Suriname Sweden Switzerland Tajikistan Tanzania Thailand Togo Tunisia Turkmenistan Türkiye Uganda Uruguay "
        "Uzbekistan Vanuatu Venezuela Yemen Zambia Zimbabwe Crimea Donbas Gaza Kashmir Tibet Xinjiang Abuja Accra Amsterdam Ankara Athens "
        "Baghdad Bangkok Belfast Belgrade Bucharest Budapest Busan Cairo Cardiff Chennai Copenhagen Damascus Dhaka Doha Dubai Dublin Edinburgh "
        "Geneva Glasgow Gothenburg Harare Helsinki Incheon Islamabad Istanbul Jakarta Johannesburg Kabul Kampala Karachi Kathmandu Khartoum "
        "Kinshasa Kolkata Lahore Leeds Lisbon Liverpool Lusaka Madrid Manchester Manila Maseru Melbourne Minsk Mogadishu Montreal Mumbai Munich "
        "Nairobi Oslo Prague Pretoria Riyadh Rome Sofia Stockholm Tallinn Tbilisi Toronto Tripoli Vancouver Vienna Vilnius Warsaw Yerevan "
        "Zagreb Zurich Chicago Boston Detroit Atlanta Seattle Philadelphia Miami Denver Baltimore Pittsburgh "
        "TikTok YouTube Tesla Boeing Airbus Samsung Hyundai Toyota"
    )
    | CROWDS
)
#: Of which nation somebody is; alone they name nobody.
DEMONYMS = words(
    "afghan african alaskan albanian algerian american arab argentine armenian asian australian austrian azerbaijani bangladeshi "
    "belarusian belgian bolivian brazilian british bulgarian burmese cambodian canadian chilean chinese colombian croatian "
    "cuban cypriot czech danish dutch egyptian english estonian ethiopian european filipino finnish french georgian german "
    "greek hungarian icelandic indian indonesian iranian iraqi irish israeli italian japanese jordanian kazakh kenyan korean "
    "kuwaiti latvian lebanese libyan lithuanian malaysian mexican mongolian moroccan nepali nepalese nigerian norwegian "
    "pakistani palestinian panamanian peruvian philippine polish portuguese qatari romanian russian saudi scottish serbian "
    "singaporean slovak slovenian somali spanish sudanese swedish swiss syrian taiwanese thai tunisian turkish ugandan "
    "ukrainian uruguayan uzbek venezuelan vietnamese welsh yemeni zambian zimbabwean"
)
#: What is said to say something without being anybody.
SPEECHLESS = words(
    "Data Research Evidence Nothing Something Everything Logic History Science Legend Rumour Rumor Law News Scripture "
    "Tradition Experience Analysis Polling Custom Protocol Intelligence Testimony Media Results Figures Reality Everybody "
    "Somebody Whoever Anyone Plans Details Records Findings Statistics Numbers Estimates Images Footage Signs Critics"
)
#: No names, though they open with a capital.
NOBODY = words(
    "Other Enter Meet Introducing Sometimes Often Usually Always Never Rarely Occasionally Thus Hence Therefore Otherwise Overall Thereafter Afterwards Afterward Again Already "
    "Almost Nearly Quite Indeed Surely Sure Yeah Yep Nope Okay Ah Hey Hi Hello Thanks Sorry Wow Pressed Finally Additionally Similarly Recently Previously Notably Reportedly Apparently Unfortunately "
    "Specifically Historically Importantly Ultimately Initially Originally Clearly Obviously Certainly "
    "Naturally Eventually Suddenly Currently Typically Generally Basically Actually Really Simply Only "
    "Early Likely To Here’s Here's There’s There's That’s That's It’s It's What’s What's Let’s Let's He She They Him Them Both Neither Another Though Unless Like Among Amid Unlike Such "
    "Others Some Many His Her Their Its The A An I We This That These Those It There Here What Who Why "
    "How But And Or So Yet Then Now Still Also If When While As Although Because Since After Before "
    "During Once Until In On At By For From With Without Under Over About Despite Instead However "
    "Meanwhile Moreover Nevertheless Monday Tuesday Wednesday Thursday Friday Saturday Sunday January "
    "February March April May June July August September October November December Jan Feb Mar Apr Jun "
    "Jul Aug Sept Sep Oct Nov Dec Mon Tue Wed Thu Fri Sat Sun Yes No Not Just Even Asked Today Yesterday "
    "Several Various Numerous Dozens Hundreds Thousands Tomorrow Earlier Later Last Next Every Each All Most Few None One Two Three Four Five Six Seven "
    "Eight Nine Ten Our My Your Nobody Everyone Someone Perhaps Maybe According Claims Along Against Can "
    "Could Would Should Does Did Is Are Was Were Has Have Had More Much Less Nor Any Well Informed Contacted "
    "Preceded Seen Walking Through Toward Towards Upon Let Lest Whether Where Which Whatever Please They Between Beyond Article Harsh Wis Va Colo Estimates Contrast Compare Consider "
    "Former Absent Speaking Appearing Responding Addressing Referring Citing Noting Adding Saying Writing Talking Commenting Ever Initial Additional Further Subsequent Elsewhere Regardless Imagine Note Recall See Look Take Think Remember Listen Responses Given"
)


#: The Northern Secretary is nobody's name; King, Bishop and Major are.
OFFICES = words(
    "President Minister Premier Chairman Chairwoman Chairperson Secretary Governor Mayor Commissioner Senator Chancellor "
    "Spokesperson Spokesman Spokeswoman Ambassador Envoy Officer Director Chief CEO General Attorney Executive"
)
DAYS = words("Monday Tuesday Wednesday Thursday Friday Saturday Sunday")


def is_person(name: str) -> bool:
    """Whether a name of several words may be a person's."""
    first, last = name.split(maxsplit=1)[0], name.rpartition(" ")[2]
    # Stormy Tuesday is none.
    if first in NOBODY or first in PLACES or last in DAYS or last in OFFICES or name.isupper():
        return False
    return " " in name and not NO_PERSON.search(name) and not OUTLET.search(name) and " of " not in name
