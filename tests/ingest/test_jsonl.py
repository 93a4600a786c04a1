"""JSONL: one article a line, by the usual keys or by named ones. All texts are made up."""

import io
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from app.ingest.draft import Draft, Unreadable
from app.ingest.sources import Found, Intake, items, parse_map, read
from app.ingest.sources.intake import Mapping

TEXT = "The delegations met at the harbour. A second round is planned in May."


def outcomes(found: list[Found]) -> Iterator[Draft | str]:
    for one in found:
        try:
            yield from read(one)
        except Unreadable as refusal:
            yield f"{one.item.rpartition('/')[2]} {refusal}"


def loaded(path: Path, content: str | bytes, mapping: Mapping | None = None) -> list[Draft | str]:
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return list(outcomes(list(items([path], Intake(mapping or Mapping())))))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "file.jsonl"


def one(path: Path, record: dict[str, Any], mapping: Mapping | None = None) -> Draft:
    (found,) = loaded(path, json.dumps(record), mapping)
    assert isinstance(found, Draft), found
    return found


def test_each_line_is_an_item_with_its_number(path: Path) -> None:
    found = loaded(path, f'{{"text": "{TEXT}"}}\n\n  \n{{"body": "{TEXT}"}}')
    assert [draft.item for draft in found if isinstance(draft, Draft)] == [f"{path}:1", f"{path}:4"]


@pytest.mark.parametrize(
    ("record", "field", "value"),
    [
        ({"url": "https://a.example/1"}, "url", "https://a.example/1"),
        ({"link": "https://a.example/1"}, "url", "https://a.example/1"),
        ({"headline": "Talks  resume"}, "headline", "Talks resume"),
        ({"title": "Talks &amp; ferries"}, "headline", "Talks & ferries"),
        ({"outlet": "The Herald"}, "outlet", "The Herald"),
        ({"publisher": {"@type": "Organization", "name": "The Herald"}}, "outlet", "The Herald"),
        ({"byline": "Ann Poe"}, "byline", ("Ann Poe",)),
        ({"author": ["Ann Poe", "Bea Roe"]}, "byline", ("Ann Poe", "Bea Roe")),
        ({"author": [{"name": "Ann Poe"}]}, "byline", ("Ann Poe",)),
        ({"published": "2026-03-04"}, "published", "2026-03-04"),
        ({"published_at": "2026-03-04 09:30"}, "published", "2026-03-04 09:30"),
        ({"date": 1772582400}, "published", "1772582400"),
        ({"date": 1772582400000}, "published", "1772582400000"),
        ({"date": 1772582400.0}, "published", "1772582400"),
        ({"lang": "en"}, "lang", "en"),
        ({"language": "en"}, "lang", "en"),
        ({"form": "Partial"}, "form", "partial"),
        ({"Title": "Talks"}, "headline", "Talks"),
        ({"headline": "", "title": "Talks"}, "headline", "Talks"),
        ({"topic": "Ferries", "section": [1, {"a": None}]}, "headline", None),
        ({"url": None, "headline": False}, "url", None),
    ],
)
def test_the_usual_keys_are_read_and_others_ignored(
    path: Path, record: dict[str, Any], field: str, value: object
) -> None:
    found = one(path, {"text": TEXT} | record)
    assert getattr(found, field) == value
    assert found.warnings == ()


def test_the_text_begins_with_the_headline(path: Path) -> None:
    found = one(path, {"headline": "Talks resume", "text": TEXT})
    assert found.text == f"Talks resume\n\n{TEXT}"
    assert [(mark.role, mark.start, mark.end) for mark in found.marks] == [("title", 0, 12)]
    again = one(path, {"headline": "Talks resume", "text": f"TALKS RESUME!\n{TEXT}"})
    assert again.text == f"Talks resume\n\n{TEXT}"


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("One &amp; two.\nThree.", "One & two.\nThree."),
        ("<p>One <b>and</b> two.</p><script>x</script><p>Three.</p>", "One and two.\n\nThree."),
        ("If a < b and c > d, then.", "If a < b and c > d, then."),
        (["One.", "Two."], "One.\n\nTwo."),
    ],
)
def test_a_text_comes_without_its_markup(path: Path, text: object, plain: str) -> None:
    assert one(path, {"text": text}).text == plain


def test_a_named_key_stands_in_for_the_usual_ones(path: Path) -> None:
    mapping = parse_map(["text=story_text", "headline = kop"])
    found = one(path, {"kop": "Talks resume", "title": "x", "text": "x", "story_text": TEXT}, mapping)
    assert found.text == f"Talks resume\n\n{TEXT}"


@pytest.mark.parametrize(
    ("values", "message"),
    [
        (["text"], "not of the form field=key"),
        (["=story"], "not of the form field=key"),
        (["text="], "not of the form field=key"),
        (["story=text"], "'story' is not a field; the fields are url headline"),
        (["text=a", "text=b"], "'text' is mapped twice"),
    ],
)
def test_a_mapping_that_cannot_be_says_why(values: list[str], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        parse_map(values)


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("{not json", "not JSON"),
        ('{"text": "cut', "not JSON"),
        ("[1, 2]", "not an object"),
        ('"text"', "not an object"),
        ('{"headline": "Talks"}', "no text under text or body or content; the keys here are headline"),
        ('{"text": "  "}', "no text"),
        ('{"text": 12}', "no text"),
        ('{"a": ' + "9" * 5000 + "}", "not JSON that can be read"),
        ("[" * 100_000, "not JSON"),
    ],
)
def test_a_bad_line_is_refused_by_its_number_and_the_rest_is_read(path: Path, line: str, reason: str) -> None:
    good = json.dumps({"text": TEXT})
    first, second, third = loaded(path, f"{good}\n{line}\n{good}\n")
    assert isinstance(first, Draft)
    assert isinstance(third, Draft)
    assert isinstance(second, str)
    assert second.startswith("file.jsonl:2 ")
    assert reason in second


def test_a_line_over_the_limit_is_refused_and_the_rest_is_read(path: Path) -> None:
    path.write_text(f'{{"text": "{TEXT}"}}\n{{"text": "{"a" * 5000}"}}\n{{"text": "{TEXT}"}}')
    found = list(items([path], Intake(largest_document=1000)))
    assert [one.refused for one in found] == [None, "larger than 0 MB", None]


@pytest.mark.parametrize("content", [b"", b"\n \n", b"%PDF-1.7", b"PK\x03\x04", b"{" + bytes(20)])
def test_a_file_without_a_line_of_text_is_refused_whole(path: Path, content: bytes) -> None:
    (found,) = loaded(path, content)
    assert isinstance(found, str)
    assert found.startswith("file.jsonl ")


def test_strange_characters_are_warned_of(path: Path) -> None:
    found = one(path, {"text": f"{TEXT} \ud800 \x00 \u202e"})
    assert [note.field for note in found.warnings] == ["text"] * 3
    found.text.encode("utf-8")


def test_a_raw_control_character_does_not_break_a_line(path: Path) -> None:
    (found,) = loaded(path, b'{"text": "The delegations\x00 met\tat the harbour."}')
    assert isinstance(found, Draft)
    assert found.text == "The delegations\ufffd met\tat the harbour."
    assert [note.message for note in found.warnings] == ["1 NUL character replaced"]


def test_a_form_that_is_none_is_warned_of(path: Path) -> None:
    found = one(path, {"text": TEXT, "form": "essay"})
    assert (found.form, [note.field for note in found.warnings]) == (None, ["form"])


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-32"])
def test_a_mark_of_encoding_is_believed(path: Path, encoding: str) -> None:
    text = "두 대표단은 항구에서 만났다.\u2028 다음 회담은 5월에 열린다."
    lines = "\n".join(json.dumps({"text": text}, ensure_ascii=False) for _ in range(3))
    assert [draft.text for draft in loaded(path, lines.encode(encoding)) if isinstance(draft, Draft)] == [
        text
    ] * 3


def test_a_line_in_another_encoding_is_read_with_a_warning(path: Path) -> None:
    text = "두 대표단은 항구에서 만나 뱃길을 다시 열기로 합의했다. 다음 회담은 5월에 열린다."
    (found,) = loaded(path, json.dumps({"text": text}, ensure_ascii=False).encode("cp949"))
    assert isinstance(found, Draft)
    assert found.text == text
    assert "read as cp949" in found.warnings[0].message


def test_a_dash_is_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    line = json.dumps({"text": TEXT}).encode()
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(line + b"\nnot json\n")))
    first, second = outcomes(list(items([Path("-")])))
    assert isinstance(first, Draft)
    assert first.item == "-:1"
    assert str(second).startswith("-:2 not JSON")


def test_lines_are_read_one_by_one(path: Path) -> None:
    path.write_text(f'{{"text": "{TEXT}"}}\n' * 3)
    found = items([path])
    assert next(found).item == f"{path}:1"
    with path.open("a") as more:
        more.write(f'{{"text": "{TEXT}"}}\n')
    assert len(list(found)) == 3
