"""Who passes words on where a kind of medium stands before a name that no table has, by invented sentences."""

from __future__ import annotations

import pytest

from tests.analysis.test_quotes_passed_on import told


@pytest.mark.parametrize(
    ("whom", "via"),
    [
        ("told state television RTR", "RTR"),
        ("told state television Tidecast on Monday", "Tidecast"),
        ("told public radio RNE", "RNE"),
        ("told commercial television TV Kasuga", "TV Kasuga"),
        ("told Brazilian TV Tidecast", "Tidecast"),
        ("told Marnish radio Echo FM", "Echo FM"),
        ("told Orn’s state television Tidecast", "Tidecast"),
        ("told the state news agency Marna", "Marna"),
        ("told local radio station KRVO", "KRVO"),
        ("told online newspaper Orn Today", "Orn Today"),
        ("told Israeli army radio", "Israeli army radio"),
        ("told state television Monday", "state television"),
        ("said live on state television RTR", "RTR"),
        ("said on the air of Radio Kompas", "Radio Kompas"),
        ("said in an interview with the daily Jornal da Ribeira", "Jornal da Ribeira"),
        ("told the country’s Anadar news agency", "Anadar"),
        ("told news website Orn.ru on Monday", "Orn.ru"),
        ("told the Teesvale Mercury", "Teesvale Mercury"),
        ("told a state television reporter", None),
        ("told state television anchor Ada Hale", None),
        ("told the state agency Harbour Works", None),
        ("told Freddie Mercury", None),
    ],
)
def test_an_outlet_is_told_by_the_kind_of_medium_before_its_name(whom: str, via: str | None) -> None:
    assert told(f"“It is late,” Tom Reed {whom}.") == [("Tom Reed", via)]


@pytest.mark.parametrize(
    ("text", "via"),
    [
        ("Tom Reed, speaking on Tidecast’s morning programme, said it was “late.”", "Tidecast"),
        (
            "Speaking on the morning programme of the private radio Horizon FM, Tom Reed said it was “late.”",
            "Horizon FM",
        ),
        ("On Radio 4’s PM programme, union leader Tom Reed accused them of “walking into it.”", "Radio 4"),
        ("Tom Reed was blunter on MSNBC: “It is late.”", "MSNBC"),
        ("The Teesvale Echo is reporting that its owner, Tom Reed, called it “late.”", "Teesvale Echo"),
        ("Tom Reed, quoted by the country’s Anadar news agency, termed it “late.”", "Anadar"),
        ("The state-run Marna news agency cited Tom Reed as saying it was “late.”", "Marna"),
        ("“It is late,” Tom Reed said, according to the state-run Marna agency.", "Marna"),
        ("“It is late,” Tom Reed said, according to a report by the Marna news agency.", "Marna"),
        (
            "“It is late,” Tom Reed said, according to a lawyer for the Harbour Times.",
            "a lawyer for the Harbour Times",
        ),
        ("“It is late,” Tom Reed reported.", None),
        ("As first reported by the Orn Ledger, Tom Reed told them it was “late.”", "Orn Ledger"),
        ("Contacted by the Orn Ledger, Tom Reed said it was “late.”", "Orn Ledger"),
        ("Tom Reed texted the Orn Ledger: “It is late.”", "Orn Ledger"),
        ("Tom Reed said in a YTN radio interview that it was “late.”", "YTN"),
        ("Tom Reed said in a Monday radio interview that it was “late.”", None),
        ("The Harbour Times reported Tom Reed as saying it was “late.”", "Harbour Times"),
        ("Speaking on Ben Hale’s morning show, Tom Reed said it was “late.” Ben Hale left.", None),
        ("Speaking on Eastmark’s nuclear program, Tom Reed said it was “late.”", None),
        ("Speaking on Monday’s edition of the programme, Tom Reed said it was “late.”", None),
        ("Tom Reed told state television Hale was ill and “unfit.” Ben Hale left.", None),
        ("Tom Reed told state television Russia was “unfit.”", None),
        ("On Monday, Tom Reed accused them of “walking into it.”", None),
        ("On Facebook, Tom Reed accused them of “walking into it.”", None),
        ("On Monday Reuters asked Tom Reed, who called it “late.”", None),
        ("On the Harbour Times’ report, Tom Reed called it “late.”", None),
        ("On the BBC’s licence fee, Tom Reed said it was “late.”", None),
        ("Speaking on Orn’s New Deal program, Tom Reed called it “late.”", None),
        ("Speaking on NASA’s Artemis Moon programme, Tom Reed called it “late.”", None),
        ("Speaking on BBC Radio 4’s Today programme, Tom Reed called it “late.”", "BBC Radio 4"),
        ("Tom Reed told TV Bosses it was “late.”", None),
    ],
)
def test_an_outlet_passes_on_what_is_said_on_its_programme(text: str, via: str | None) -> None:
    assert told(text) == [("Tom Reed", via)]
