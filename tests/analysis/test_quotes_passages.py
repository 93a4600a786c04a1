"""Who says what in seven invented English passages in the manner of agencies and papers, each labelled before any rule was run on it.

Behind each quotation stands in braces who says it and who passes it on, "-" for nobody and "|" between what is right alike.
Of fourteen, the odd ones were studied and had 56 of 67 speakers and 12 of 27 relays right at the first look; these had 50 of
62 and 16 of 22, and once the others were mended for, 51 and 19. Who wrote them knew the rules. Floors are never lowered.
"""

from __future__ import annotations

import re

import pytest

from tests.analysis.test_quotes import name_of, read

_LABEL = re.compile(r"\{([^{};]*);([^{}]*)\}")
_ARTICLE = re.compile(r"^(?:the|an?|one) ")

PASSAGES = {
    "ap-flood": """CEDAR FALLS HOLLOW (AP) — Rescue crews pulled 14 people from rooftops on Tuesday after a levee gave way overnight, officials said.

“It sounded like a train,”{Darlene Pruitt;-} said Darlene Pruitt, 61, who spent six hours clinging to a gutter with her grandson. “I told him, just don't look down.”{Darlene Pruitt;-}

Sheriff Wade Lockhart, whose own home was flooded, called the response “nothing short of heroic.”{Wade Lockhart;-} But a state emergency official, speaking on condition of anonymity because he was not authorized to discuss the inquiry, said warnings had gone unheeded for years. “Everybody knew about that levee,”{state emergency official|official;-} he said.

Pruitt's neighbor, Hank Sobel, told local radio station KRVO that deputies had arrived “two hours too late.”{Hank Sobel;KRVO}

“We'll answer every question,”{Wade Lockhart;-} Lockhart said, “but not today.”{Wade Lockhart;-}

Gov. Alicia Tremont, who toured the area by helicopter, told WDLT-TV the damage was “breathtaking.”{Alicia Tremont;WDLT-TV|WDLT} Her opponent, state Sen. Roy Gantz, labeled the visit a “photo op.”{Roy Gantz;-}

“People want pumps, not photos,”{Roy Gantz;-} Gantz said in a statement released by his campaign.""",
    "yonhap": """SEOUL, Nov. 11 (Yonhap) -- A senior presidential official said Tuesday that Seoul would keep the door open to talks with Pyongyang, brushing aside its latest warning.

“There is no change in our position,”{senior presidential official|official|presidential official;-} the official told reporters on customary condition of anonymity. “We will respond calmly and in an orderly manner,”{senior presidential official|official|presidential official;-} she added.

North Korea's Korean Central News Agency (KCNA) earlier carried a statement in which Vice Foreign Minister Ryom Chol-jin branded the drills a “war rehearsal”{Ryom Chol-jin;KCNA|Korean Central News Agency} and said Pyongyang's patience “has its limits.”{Ryom Chol-jin;KCNA|Korean Central News Agency}

Unification Minister Baek Seung-ho, in an interview with local broadcaster YBN, said the statement was “harsh in tone but thin on substance.”{Baek Seung-ho;YBN}

“It leaves room for dialogue,”{Baek Seung-ho;YBN} Baek said.

Rep. Nam Kyu-ri of the main opposition party, however, slammed the government's approach as “wishful thinking,”{Nam Kyu-ri;-} calling for a “principled”{Nam Kyu-ri;-} policy.

A military source, requesting anonymity, said that “no unusual movements”{military source;-} had been detected.""",
    "kyodo": """TOKYO, Kyodo - Prime Minister Haruto Shiraishi said Friday he will “not hesitate”{Haruto Shiraishi;-} to dissolve the lower house if the budget stalls, raising the stakes in a standoff with the opposition.

“The people should be the judge,”{Haruto Shiraishi;-} Shiraishi told reporters at his office.

Chief Cabinet Secretary Emi Tachikawa, the government's top spokeswoman, declined to elaborate, saying only that the premier's words “speak for themselves.”{Emi Tachikawa;-}

A lawmaker close to Shiraishi said the premier was bluffing. “He has neither the money nor the candidates,”{lawmaker|lawmaker close to Shiraishi;-} the lawmaker said on condition of anonymity.

Opposition leader Kenji Murasame, appearing on a TV Kasuga program, labeled the remark “a threat wrapped in a smile.”{Kenji Murasame;TV Kasuga} “We are ready any time,”{Kenji Murasame;TV Kasuga|-} he said.

According to the Mainami Shimbun, Shiraishi told a closed-door meeting of faction heads that he was “tired of waiting.”{Haruto Shiraishi;Mainami Shimbun} The daily quoted one participant as saying the mood was “icy.”{participant|one participant;Mainami Shimbun}

Yuko Amano, a professor of politics at Seiran University who has advised three prime ministers, said, “An election now would be a gamble.”{Yuko Amano;-}""",
    "ft": """For a man accused of destroying one of Europe's oldest insurers, Lorenz Aicher seems remarkably relaxed. “I sleep like a child,”{Lorenz Aicher;-} he says, stirring his espresso.

Former colleagues are less serene. One person familiar with the board's deliberations said directors had been kept in the dark. “We learnt about it from the newspapers,”{person|One person familiar with the board’s deliberations|One person familiar with the board's deliberations|One person;-} the person said. Two others described the chief executive as “allergic to detail.”{Two others|others;-}

Helvia declined to comment. In a letter to shareholders seen by the Financial Times, chair Brigitte Sauer wrote that the board had “acted promptly and in full.”{Brigitte Sauer;Financial Times}

“It's the governance, stupid,”{Diego Marchetti;-} quips Diego Marchetti, who runs the activist fund Pallas and owns 4 per cent of Helvia. He has called Aicher's strategy “a bonfire of capital.”{Diego Marchetti;-}

Aicher, who left in January, told the Swiss newspaper Limmat Zeitung last month that he had been made “the scapegoat of the season.”{Lorenz Aicher;Limmat Zeitung} A lawyer for Sauer dismissed the interview as “self-serving.”{lawyer|lawyer for Sauer;-}

A former aide recalled being told that numbers were “for accountants.”{-|Lorenz Aicher;former aide|-}""",
    "briefing": """Foreign Ministry Spokesperson Lu Wenqi's Regular Press Conference on September 9

Reuters: The Karelin foreign minister told Izvestnik newspaper that the patrols were “provocative and reckless.”{Karelin foreign minister|foreign minister|The Karelin foreign minister;Izvestnik} What is your response?

Lu Wenqi: China's position is consistent. We oppose any attempt to hype up the so-called “patrol threat”{-;-}. As the Chinese saying goes, “clear conscience fears no midnight knock.”{-;-}

AFP: A US official, speaking on background, said last night that Beijing had been “stonewalling”{US official|A US official;-} for weeks. Do you have a comment?

Lu Wenqi: That is not true. As Minister Fang Zhiyuan told his counterpart by phone, “dialogue is the only way out.”{Fang Zhiyuan;Lu Wenqi|-}

Kyodo News: Japan's Chief Cabinet Secretary Emi Tachikawa called the drills “extremely regrettable.”{Emi Tachikawa;-} Will China send an envoy?

Lu Wenqi: I have nothing to share. I would advise the official in question to “stop playing with fire.”{Lu Wenqi|-;-}""",
    "readout": """Readout of the President's Call with Prime Minister Nadia Brenk of Valdora

The President spoke today with Prime Minister Nadia Brenk of Valdora. He reaffirmed the United States' “ironclad”{President|The President;-} commitment to the alliance and thanked the Prime Minister for hosting the summit.

In a separate statement carried by the Valdoran news agency VNA, Brenk's office said the two had a “warm and substantive”{Brenk’s office|Brenk's office|office;VNA|Valdoran news agency VNA} conversation. “They agreed to meet before the end of the year,”{Brenk’s office|Brenk's office|office|statement|the statement;VNA|-} the statement said.

Briefing reporters aboard Air Force One, National Security Adviser Paul Renwick said the call had been “long planned.”{Paul Renwick;-} Pressed on whether tariffs came up, a senior administration official said only that it was “a broad conversation.”{senior administration official;-} “I'm not going to get ahead of the president,”{senior administration official;-} he added.

Brenk herself told public broadcaster VRT Nova on Thursday evening that tariffs “were the elephant in the room.”{Nadia Brenk;VRT Nova} Her finance minister, Stefan Holub, speaking to the business daily Hospodar, put it more bluntly: “We have two months.”{Stefan Holub;Hospodar}""",
    "wires": """MOSCOW, April 2 /TASS/. Deputy Prime Minister Arkady Belozerov has rejected as “groundless”{Arkady Belozerov;-} claims that grain shipments were being held up at the border.

“All wagons are moving on schedule,”{Arkady Belozerov;Rossiya-24} Belozerov said in an interview with the Rossiya-24 television channel. “Those who say otherwise should look at the timetable,”{Arkady Belozerov;Rossiya-24} he added.

Veranian Economy Minister Levon Sarkis told the state news agency Verapress on Wednesday that some 400 wagons were “stuck in the middle of nowhere.”{Levon Sarkis;Verapress} The minister also said Yerkan was “running out of patience,”{Levon Sarkis;Verapress|-} Interfax reported.

A source in the railway operator told RIA Novosti that the delays were “purely technical.”{source|A source in the railway operator|source in the railway operator;RIA Novosti} “It will be over by the weekend,”{source|A source in the railway operator|source in the railway operator;RIA Novosti} the source said.

Political scientist Gleb Starodub, head of the Centre for Border Studies, said on the air of Radio Kompas that the row was “a storm in a teacup.”{Gleb Starodub;Radio Kompas} Sarkis's deputy, Ani Melik, called that “an insult,”{Ani Melik;Veran Today} the online newspaper Veran Today wrote.

The Kremlin spokesman said he had “nothing to add.”{Kremlin spokesman|The Kremlin spokesman;-}""",
}
#: Speakers and relays that are right.
RIGHT = {
    "ap-flood": (10, 2),
    "yonhap": (5, 2),
    "kyodo": (8, 3),
    "ft": (7, 2),
    "briefing": (4, 1),
    "readout": (8, 3),
    "wires": (9, 6),
}


def _plain(name: str | None) -> str:
    return _ARTICLE.sub("", (name or "-").replace("'", "’").lower())


def _is_one(name: str | None, labels: str) -> bool:
    return _plain(name) in {_plain(each) for each in labels.split("|")}


@pytest.mark.parametrize("name", PASSAGES)
def test_who_says_what_in_an_invented_passage(name: str) -> None:
    text = _LABEL.sub("", PASSAGES[name])
    ends = {each.span.end: each for each in read(text, "en")}
    speakers = relays = off = 0
    for label in _LABEL.finditer(PASSAGES[name]):
        place = label.start() - off
        off += len(label[0])
        found = ends.get(place) or ends.get(place - 1)
        speaker, via = (name_of(found.speaker), name_of(found.via)) if found else (None, None)
        speakers += _is_one(speaker, label[1])
        relays += "-" not in label[2].split("|") and _is_one(via, label[2])
    print(f"\n{name}: {speakers} speakers, {relays} relays right")
    assert speakers >= RIGHT[name][0]
    assert relays >= RIGHT[name][1]
