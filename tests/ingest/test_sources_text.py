"""Plain text: decoding, refusals, and the address on the last line. All texts are made up."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.ingest.draft import Draft, Unreadable
from app.ingest.sources.decoding import decode, tidy
from app.ingest.sources.text import own_address, read

KOREAN = "두 나라 정상은 오늘 회담을 열고 협력을 넓히기로 했다. 다음 회담은 가을에 열린다.\n" * 6
JAPANESE = "両国の首脳は今日、首都で会談し、協力を広げることで一致した。次の会談は秋に開かれる。\n" * 6
CHINESE = "两国领导人今天在首都举行会谈，同意扩大合作。下一次会谈将在秋天举行。\n" * 6


def draft(content: bytes | str) -> Draft:
    (only,) = read("a.txt", content.encode() if isinstance(content, str) else content, "folder/a.txt")
    return only


def test_nothing_is_stripped() -> None:
    text = "\n  Ministers meet \n\n\tThey met &amp; talked.  \n\n"
    assert draft(text).text == text
    assert draft(text).item == "folder/a.txt"
    assert draft(text).warnings == ()


def test_line_ends_become_one_kind_and_the_mark_of_encoding_goes() -> None:
    assert draft(b"\xef\xbb\xbfone\r\ntwo\rthree\n").text == "one\ntwo\nthree\n"


def test_what_no_database_holds_is_replaced_one_for_one() -> None:
    assert draft(b"one\x00two").text == "one\ufffdtwo"
    assert draft(b"one \xed\xa0\x80 two " * 3).text == "one \ufffd two " * 3
    assert tidy("a\ud800b") == "a\ufffdb"


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (KOREAN, "cp949"),
        (JAPANESE, "shift_jis"),
        (CHINESE, "gb18030"),
        ("Café déjà vu à Séoul, où l’été fut bref.\n" * 6, "cp1252"),
    ],
)
def test_other_encodings_are_read_with_a_warning(text: str, encoding: str) -> None:
    found = draft(text.encode(encoding))
    assert found.text == text
    assert [note.field for note in found.warnings] == ["text"]
    assert "not UTF-8" in found.warnings[0].message


@pytest.mark.parametrize(
    ("content", "warning"),
    [
        (b"one\x00two", "1 NUL character replaced"),
        (b"one \xed\xa0\x80 two \xed\xb0\x80", "2 lone surrogates replaced"),
        ("one \u202etwo\u202c".encode(), "2 characters that turn the direction of writing were kept"),
        ("one \u2067two\u2069".encode(), "2 characters that turn the direction of writing were kept"),
    ],
)
def test_strange_characters_are_a_warning(content: bytes, warning: str) -> None:
    assert [note.message for note in draft(content).warnings] == [warning]


def test_marks_of_direction_that_turn_nothing_are_no_warning() -> None:
    assert draft("שלום\u200f one\u200e").warnings == ()


def test_lines_of_another_encoding_among_utf8_are_read_each_in_its_own() -> None:
    found = draft(KOREAN.encode() + KOREAN.encode("cp949") + KOREAN.encode())
    assert found.text == KOREAN * 3
    assert [note.message for note in found.warnings] == [
        "mixed encodings: 6 lines are not UTF-8 and were read as cp949"
    ]


@pytest.mark.parametrize("encoding", ["utf-16", "utf-32", "utf-8-sig"])
def test_a_mark_of_encoding_is_believed(encoding: str) -> None:
    assert draft(KOREAN.encode(encoding)).text == KOREAN
    assert draft(KOREAN.encode(encoding)).warnings == ()


def test_damaged_utf8_loses_only_what_is_damaged() -> None:
    found = draft(KOREAN.encode()[:-3] + b"\n")
    assert found.text.startswith(KOREAN[:-3])
    assert "damaged" in found.warnings[0].message


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b" \n\t\r\n",
        b"\xef\xbb\xbf",
        b"%PDF-1.7 text",
        b"PK\x03\x04",
        b"\x89PNG\r\n",
        bytes(range(256)) * 4,
        b"\x00" * 50,
    ],
)
def test_binary_and_empty_files_are_refused(content: bytes) -> None:
    with pytest.raises(Unreadable):
        draft(content)


@given(st.binary(max_size=300))
def test_any_bytes_are_text_or_refused(content: bytes) -> None:
    try:
        text = decode(content).text
    except Unreadable:
        return
    assert text.strip()
    assert "\x00" not in text
    assert "\r" not in text
    text.encode("utf-8")


ADDRESS = "https://paper.example/2026-01-07/story"


@pytest.mark.parametrize(
    ("text", "url"),
    [
        (f"They met.\n{ADDRESS}", ADDRESS),
        (f"They met.\n\n  {ADDRESS}  \n\n\n", ADDRESS),
        (f"They met.\n{ADDRESS}\nPosted by somebody\n\n7 Comments\nWell said.", ADDRESS),
        (f"They met.\n{ADDRESS}\n\n댓글 3\n좋네요.", ADDRESS),
        (f"They met.\nSee {ADDRESS}", None),
        (f"They met.\n{ADDRESS} is the address.", None),
        (f"They met.\n{ADDRESS}\nThey met again.", None),
        ("They met.\nftp://paper.example/a", None),
        ("They met.", None),
    ],
)
def test_a_last_line_that_is_only_an_address_is_the_articles_own(text: str, url: str | None) -> None:
    found = draft(text)
    assert found.url == url == own_address(text)
    assert found.text == text


@pytest.mark.parametrize(
    "after",
    ["Comments from the capital were cautious.", "Shared on Monday by both sides.", "공유 경제가 화제다."],
)
def test_a_link_between_paragraphs_is_not_the_articles_own_address(after: str) -> None:
    assert own_address(f"The envoys met.\nhttps://video.example/watch?v=1\n{after}\n") is None


@pytest.mark.parametrize(
    "after", ["7 Comments", "Posted by Some-Reader", "Leave a reply", "댓글 12개", "Comments (3)"]
)
def test_the_address_above_the_replies_is_the_articles_own(after: str) -> None:
    address = "https://daily.example/envoys"
    assert own_address(f"The envoys met.\n{address}\n{after}\nNice.\n") == address
