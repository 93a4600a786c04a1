"""Every page is valid HTML, as the Nu checker sees it. READOUT_TEST_VNU names its vnu.jar; it runs on Java."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest

from .conftest import DAILY, KOREAN, SUMMARY, WIRE, Visitor

PAGES = {
    "timeline": "/",
    "filtered": "/timeline?topic=hallyu-ban&lang=en&lang=ko&from=2031-05-01&q=envoys",
    "nothing": "/timeline?topic=public-sentiment",
    "paged": "/timeline?limit=1",
    "article": f"/articles/{DAILY}",
    "korean": f"/articles/{KOREAN}",
    "summary": f"/articles/{SUMMARY}",
    "marked": f"/articles/{DAILY}?q=rain",
    "evidence": f"/articles/{DAILY}/evidence",
    "revision": f"/articles/{DAILY}/revisions/1",
    "compare": f"/compare?article={DAILY}&article={WIRE}&article={KOREAN}&article={SUMMARY}",
    "compare-texts": f"/compare?article={DAILY}&article={KOREAN}&view=texts",
    "compare-figures": f"/compare?article={DAILY}&article={KOREAN}&view=figures",
    "compare-quotes": f"/compare?article={DAILY}&article={WIRE}&view=quotes",
    "compare-adding": f"/compare?article={DAILY}&article={WIRE}&view=pick",
    "sentence": f"/articles/{DAILY}?at=3",
    "pick": f"/compare?article={DAILY}",
    "matrix": "/matrix",
    "matrix-filtered": "/matrix?topic=north-korea&topic=hallyu-ban&limit=1",
    "matrix-of-nothing": "/matrix?q=zebra",
    "embed-matrix": "/embed/matrix?density=compact",
    "quotes": "/quotes",
    "quotes-filtered": "/quotes?topic=hallyu-ban&lang=en&q=ban",
    "topics": "/topics",
    "topic": "/topics/hallyu-ban",
    "outlets": "/outlets",
    "outlet": "/outlets/harbour-daily",
    "runs": "/runs",
    "about": "/about",
    "style": "/about/style",
    "embed": "/embed/timeline",
    "missing": "/articles/nowhere",
    "wrong": "/timeline?from=yesterday",
    "wrong-embed": "/embed/timeline?theme=pink",
}


@pytest.fixture(scope="module")
def checker() -> str:
    """The path of vnu.jar."""
    found = os.environ.get("READOUT_TEST_VNU", "")
    if not Path(found).is_file() or not shutil.which("java"):
        pytest.skip("READOUT_TEST_VNU names no vnu.jar, or there is no Java: HTML was not checked")
    return found


def test_every_page_is_valid(reader: Visitor, checker: str, tmp_path: Path) -> None:
    for name, address in PAGES.items():
        (tmp_path / f"{name}.html").write_text(reader.get(address).text, "utf-8")
    assert complaints(checker, tmp_path) == []


def test_the_checker_sees_what_is_not_valid(checker: str, tmp_path: Path) -> None:
    (tmp_path / "bad.html").write_text("<!doctype html><title>T</title><p><div id=a></div><b id=a>", "utf-8")
    assert complaints(checker, tmp_path)


def complaints(checker: str, folder: Path) -> list[str]:
    command = ["java", "-jar", checker, "--format", "json", *map(str, sorted(folder.glob("*.html")))]
    said = subprocess.run(command, capture_output=True, text=True, check=False, timeout=120).stderr
    found = json.loads(said)["messages"]
    return [f"{Path(each['url']).name}: {each['message']}" for each in found if each["type"] == "error"]
