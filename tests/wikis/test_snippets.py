"""What the share dialog says to paste: pasted into real wikis, it shows the view that was shared."""

from __future__ import annotations

from urllib.parse import parse_qsl, urlencode, urlsplit

import pytest

from app.web.framing import Asked
from app.web.links import Links
from app.web.sharing import SANDBOX
from app.web.snippets import Framed, frame_of, page_of, snippets
from tests.browser.conftest import Seat
from tests.browser.reader import Window
from tests.wikis.conftest import Written
from tests.wikis.looking import box_of, expect_to_fit
from tests.wikis.recipes import TOPIC, VIEW

#: By wiki: the snippet for its frame, and for its picture.
FRAME = {"DokuWiki": "dokuwiki", "MediaWiki": "mediawiki", "An Otter Wiki": "html"}
PICTURE = {"DokuWiki": "dokuwiki-image", "MediaWiki": "mediawiki-image", "An Otter Wiki": "markdown"}
ODD_WORDS = "\"Hallyu ban\" -THAAD, a|b }} [c] {d} <e> & 'f' + 서해 100%"
SHARED = {
    "plain": Framed(Asked("timeline", urlencode([("topic", TOPIC), ("limit", 10)])), "Hallyu ban", 300),
    "several": Framed(
        Asked("timeline", "topic=hallyu-ban&topic=north-korea&match=all", "theme=dark&title=0"), "Both", 700
    ),
    "odd": Framed(Asked("timeline", urlencode({"q": ODD_WORDS})), f"Found for {ODD_WORDS}", 300),
    "matrix": Framed(Asked("matrix", "lang=ko"), "By outlet and topic", 560),
    "saved": Framed(Asked("timeline", f"topic={TOPIC}&limit=10"), "A saved view", 300, VIEW),
}


def snippet(name: str, view: Framed, readout: str) -> str:
    """The words for one wiki."""
    text = next(each.text for each in snippets(view, Links(readout)) if each.name == name)
    # An Otter Wiki's administrator has put the script on every page.
    return text.partition("\n<script")[0]


def meaning(address: str) -> tuple[str, list[tuple[str, str]]]:
    """An address without the ways in which one letter can be written."""
    parts = urlsplit(address)
    return f"{parts.scheme}://{parts.netloc}{parts.path}", parse_qsl(parts.query)


@pytest.mark.parametrize("name", SHARED)
def test_the_frame_is_the_view_that_was_shared(seat: Seat, readout: str, framed: Written, name: str) -> None:
    view = SHARED[name]
    reader = seat(Window())
    reader.page.goto(framed.site.write(f"shared-{name}", snippet(FRAME[framed.site.name], view, readout)))
    box = box_of(reader.page)
    assert meaning(box.get_attribute("src") or "") == meaning(frame_of(view, Links(readout)))
    assert box.get_attribute("height") == str(view.height)
    assert box.get_attribute("sandbox") == SANDBOX
    if framed.site.name != "DokuWiki":  # which has no way to write some letters
        assert box.get_attribute("title") == view.title
    expect_to_fit(reader.page, reader.page)
    assert reader.complaints == []


@pytest.mark.parametrize("name", ["saved"])
def test_the_picture_links_to_the_view_that_was_shared(
    seat: Seat, readout: str, pictured: Written, name: str
) -> None:
    view = SHARED[name]
    page = seat(Window()).page
    page.goto(pictured.site.write(f"shared-{name}", snippet(PICTURE[pictured.site.name], view, readout)))
    link = page.locator(f"a[href^='{readout}']").filter(has=page.locator("img"))
    assert meaning(link.get_attribute("href") or "") == meaning(page_of(view, Links(readout)))
