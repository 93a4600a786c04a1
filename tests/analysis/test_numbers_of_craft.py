"""A ship or a train that is called by a number counts nothing."""

from __future__ import annotations

import pytest

from tests.analysis.test_figures_in_words import counted


@pytest.mark.parametrize(
    "text",
    [
        "The cutter 4102 struck the pier at dawn.",
        "Coast guard cutter 4102 struck a ferry.",
        "Patrol boat 518 hit the rocks off Orn.",
        "Warship 551 sank in the sound.",
        "The vessel 3120 swung to port.",
        "Destroyer 155 shadowed the convoy.",
        "Frigate 534 rammed the barge.",
        "The barge 77 broke loose in the gale.",
        "Train 218 derailed near Lorn.",
        "The tram 14 ran into a lorry.",
        "Bus 620 burst into flames.",
        "Helicopter 905 lifted the crew.",
        "The buoy 31 drifted ashore.",
        "Satellite 12 burned up over the sea.",
        "The ferry 209 quit the harbour.",
        "The submarine 72 dived and fled.",
    ],
)
def test_the_number_of_a_ship_or_a_train_is_no_figure(text: str) -> None:
    assert counted(text, "en") == []


@pytest.mark.parametrize(
    ("text", "noun"),
    [
        ("Aboard the ferry 300 passengers slept.", "passengers"),
        ("By bus 40 pupils came to Lorn.", "pupils"),
        ("By train 1,200 people left the city.", "people"),
        ("On the ship 200 sailors fell ill.", "sailors"),
        ("In the cutter 12 men stood guard.", "men"),
        ("On the barge 16 crew slept.", "crew"),
        ("In the bus 14 killed and 20 injured were found.", "killed"),
        ("Aboard the train 203 dead and 45 missing were counted.", "dead"),
        ("The cutter fired 12 warning shots.", "warning shots"),
        ("The navy sent 155 destroyers.", "destroyers"),
        ("The convoy had 534 vessels.", "vessels"),
        ("A jet with 120 seats was bought.", "seats"),
        ("They counted 31 buoys.", "buoys"),
        ("Of the aircraft 14 planes were grounded.", "planes"),
        ("The engine made 200 turns.", "turns"),
        ("Aboard the submarine 72 sailors waited.", "sailors"),
    ],
)
def test_who_is_aboard_one_is_counted(text: str, noun: str) -> None:
    assert counted(text, "en")[0] == noun
