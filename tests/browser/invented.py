"""Invented press for the browser tests: one article for every odd thing that an article can be."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import select

from app.archive import tables as t
from app.archive.withdrawing import withdraw
from app.ingest import pipeline
from app.ingest.seeds import Opened, open_with_seeds
from app.settings import read_settings

from .sites import archive_file

WIDE = "Wave" * 75
LONG = ("An envoy asks again whether the ferry may leave " * 7)[:300].strip()
KOREAN = "특사단, 항구에서 만나 북한 문제와 한한령을 논의하다"
REASON = "asked for by the outlet"
FIRST_TEXT = """The envoys spoke of North Korea first. Rain fell all day on the harbour.

The Hallyu ban may ease, the envoys said. North Korea was named again at the end of the evening.

They agreed to meet again when the ferries run. Nobody said when that would be."""
SECOND_TEXT = FIRST_TEXT.replace("Rain fell all day", "Snow fell all night")
FURNISHED = """Home | World | Politics | Sport
Log in
Subscribe

Envoys leave the harbour

By Ada Quill
ada.quill@press.example
May 6, 2025 10:30

The envoys left the harbour in the morning. A band played for them on the quay.

North Korea was named once more in the farewell, a spokeswoman said. The ferry was late.

Share this article
Related articles
Copyright 2025 Harbour Daily. All rights reserved.
"""
BODY = {
    "envoys": FIRST_TEXT,
    "korean": "특사단은 먼저 북한 문제를 논의했다. 항구에는 비가 내렸다.\n\n한한령은 완화될 수 있다고 특사단은 말했다.",
    "bound": "The letter was signed on 3 May 2025 by both envoys. It names no other day, and nobody remembers one.",
    "undated": "The letter was never signed. It names no day at all, and nobody at the harbour remembers one.",
}
FACTS = {
    "envoys": "headline: Envoys meet by the harbour\noutlet: Harbour Daily\npublished: 2025-05-05",
    "korean": f"headline: {KOREAN}\noutlet: Lantern Wire\npublished: 2025-05-05\nlang: ko",
    "wide": f"headline: {WIDE}\noutlet: Lantern Wire\npublished: 2025-05-04",
    "long": f"headline: {LONG}\noutlet: Harbour Daily\npublished: 2025-05-04",
    "nobody": "headline: A letter from nobody\npublished: 2025-05-03",
    "bound": "headline: A letter with a day in it\noutlet: Harbour Daily",
    "undated": "headline: A letter without a day\noutlet: Harbour Daily",
    "withdrawn": "headline: A letter that was taken back\noutlet: Harbour Daily\npublished: 2025-05-02",
}


@dataclass(frozen=True)
class Press:
    """A Readout with invented articles, and their ids by the names that they have here."""

    address: str
    ids: Mapping[str, str]

    def article(self, name: str) -> str:
        """The address of one article."""
        return f"{self.address}/articles/{self.ids[name]}"

    def compare(self, *names: str) -> str:
        """The address of a comparison."""
        return f"{self.address}/compare?" + "&".join(f"article={self.ids[name]}" for name in names)


def load(folder: Path) -> dict[str, str]:
    """Load the whole press into the archive of ``folder``: two runs, a revision, a refusal, a withdrawal."""
    opened = open_with_seeds(read_settings({}, database_url=f"sqlite:///{archive_file(folder)}"))
    papers = folder / "papers"
    papers.mkdir()
    for name in FACTS:
        _write(papers, name, BODY.get(name, FIRST_TEXT))
    (papers / "furnished.txt").write_text(FURNISHED, encoding="utf-8")
    (papers / "refused.html").write_text("<html><title>Log in</title></html>", encoding="utf-8")
    _ingest(opened, papers)
    _write(papers, "envoys", SECOND_TEXT)
    _ingest(opened, papers)
    ids = dict(_ids(opened))
    withdraw(opened.archive, ids["withdrawn"], REASON)
    opened.archive.close()
    return ids


def _write(papers: Path, name: str, body: str) -> None:
    address = "" if name == "nobody" else f"url: https://press.example/{name}\n"
    (papers / f"{name}.md").write_text(f"---\n{address}{FACTS[name]}\n---\n{body}\n", encoding="utf-8")


def _ingest(opened: Opened, papers: Path) -> None:
    zone = read_settings({}).zone
    pipeline.ingest(opened, [papers], zone, lambda _done, _total: None, workers=1)


def _ids(opened: Opened) -> Iterator[tuple[str, str]]:
    names = {_headline(name): name for name in FACTS} | {"Envoys leave the harbour": "furnished"}
    with opened.archive.read() as connection:
        for headline, key in connection.execute(select(t.article.c.headline, t.article.c.public_id)):
            yield names[headline], key


def _headline(name: str) -> str:
    return FACTS[name].partition("\n")[0].removeprefix("headline: ")
