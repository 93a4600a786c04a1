"""Numbers of a list at the head of sentences are left out where the sentences stand alone, and nothing else is."""

from __future__ import annotations

import re

import pytest

from app.analysis.passages import passages
from app.web.list_numbers import list_numbers
from tests.accounts import aliases
from tests.analysis.test_comparison import account

from . import press
from .conftest import Visitor


@pytest.mark.parametrize(
    ("lines", "cut"),
    [
        (["1. The wardens met at the quay.", "2. They spoke of the ferry."], ["1. ", "2. "]),
        (["(1) The wardens met at the quay.", "(2) They spoke of the ferry."], ["(1) ", "(2) "]),
        (["3) 항만청은 여객선을 점검했다.", "4) 등대는 다시 켜졌다."], ["3) ", "4) "]),
        (["1. The wardens met at the quay.", "They spoke of the ferry."], []),
        (["1. The wardens met at the quay.", "5. They spoke of the ferry."], []),
        (["3. 4. 항만청은 여객선을 점검했다.", "5. 2. 등대는 다시 켜졌다."], []),
        (["12 wardens met at the quay.", "13 boats lay there."], []),
    ],
)
def test_only_a_number_that_another_follows_is_of_a_list(lines: list[str], cut: list[str]) -> None:
    found = passages(account("a", ["Notes of Orn", *lines], "en"), aliases())
    starts = {each.span.start: each.raw for each in found}
    assert [starts[start][:length] for (_, start), length in list_numbers(found).items()] == cut


SAID = "The keepers of Orn counted {} ferries in the harbour of Tolvik on Monday."


def test_a_sentence_of_a_list_stands_without_its_number_and_is_not_told_twice(visitor: Visitor) -> None:
    listed = f"1. {SAID.format(12)}\n\n2. A lamp burned all night on the far cape."
    press.store(
        visitor.archive,
        press.article("one", listed, headline="Notes of Orn"),
        press.article("two", SAID.format(15), headline="Ferries", outlet=press.WIRE),
    )
    asked = f"article={'one'.ljust(12, 'a')}&article={'two'.ljust(12, 'a')}"
    page = visitor.get(f"/compare?{asked}").text
    card = page[page.index('<article class="statement') : page.index("</article>")]
    told = re.sub(r"<[^>]+>", "", card)
    assert "1. The keepers" not in told
    assert told.count("The keepers of Orn counted 12") == told.count("The keepers of Orn counted 15") == 1
    assert 'class="quiet act"' not in card
    assert "“The keepers of Orn counted 12 ferries" in visitor.get(f"/compare.md?{asked}").text


def test_the_clause_of_a_detail_stands_beside_it_where_its_sentence_is_much_longer(visitor: Visitor) -> None:
    longer = ", while a storm from the north held the mail boats and the two tugs of Almar at their moorings until the evening"
    for key, count in (("one", 12), ("two", 15)):
        body = SAID.format(count).replace(" on Monday", f" on Monday{longer}")
        press.store(visitor.archive, press.article(key, body, headline=f"From {key}"))
    asked = f"article={'one'.ljust(12, 'a')}&article={'two'.ljust(12, 'a')}"
    page = visitor.get(f"/compare?{asked}").text
    acts = re.findall(r'<span class="quiet act"[^>]*>(.*?)</span>', page)
    assert len(acts) == 2
    assert all("The keepers of Orn counted" in act and "storm" not in act for act in acts)
