"""When an article was published, and what that rests on. All texts are made up."""

from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.analysis.cleaning import Segment
from app.analysis.dates import DateFinding, Published, published

SEOUL = ZoneInfo("Asia/Seoul")


def dated(
    text: str = "",
    *,
    declared: str | None = None,
    url: str | None = None,
    fetched: str | None = None,
    segments: tuple[Segment, ...] = (),
    zone: ZoneInfo = SEOUL,
) -> DateFinding:
    return published(declared=declared, url=url, text=text, segments=segments, fetched=fetched, zone=zone)


def captioned(caption: str, body: str = "The ministers met again.") -> Published:
    parts = (
        Segment("caption", 0, len(caption)),
        Segment("body", len(caption) + 1, len(caption) + 1 + len(body)),
    )
    return dated(f"{caption}\n{body}", segments=parts).published


@pytest.mark.parametrize(
    ("declared", "at", "precision"),
    [
        ("2026-01-07", "2026-01-07", "day"),
        ("2026-01-07 00:00", "2026-01-07", "day"),
        ("2026-01-07T00:00:00Z", "2026-01-07", "day"),
        ("2026-01-07T00:00:00.000-05:00", "2026-01-07", "day"),
        ("2026-01-07T09:30:00+09:00", "2026-01-07T09:30:00+09:00", "minute"),
        ("2026-01-07T00:30:00Z", "2026-01-07T00:30:00+00:00", "minute"),
        ("2026-01-07 09:30", "2026-01-07T09:30:00+09:00", "minute"),
        ("2026-01-07T09:30:15.123+0900", "2026-01-07T09:30:15+09:00", "minute"),
        ("2026.01.07. 오후 3:20", "2026-01-07T15:20:00+09:00", "minute"),
        ("2026년 1월 7일 오전 9시 5분", "2026-01-07T09:05:00+09:00", "minute"),
        ("2026年1月7日 15時20分", "2026-01-07T15:20:00+09:00", "minute"),
        ("２０２６年１月７日", "2026-01-07", "day"),
        ("2026/1/7", "2026-01-07", "day"),
        ("20260107", "2026-01-07", "day"),
        ("20260107T093000Z", "2026-01-07T09:30:00+00:00", "minute"),
        ("20260107093000", "2026-01-07T09:30:00+09:00", "minute"),
        ("Wed, 07 Jan 2026 09:30:00 +0900", "2026-01-07T09:30:00+09:00", "minute"),
        ("Wed, 7 Jan 2026 00:30:00 GMT", "2026-01-07T00:30:00+00:00", "minute"),
        ("January 7, 2026 9:30 PM EST", "2026-01-07T21:30:00-05:00", "minute"),
        ("Jan. 7, 2026, 9 a.m.", "2026-01-07T09:00:00+09:00", "minute"),
        ("7th of January, 2026", "2026-01-07", "day"),
        ("13/01/2026", "2026-01-13", "day"),
        ("01/13/2026", "2026-01-13", "day"),
        ("1767744000", "2026-01-07", "day"),
        ("1767744000000", "2026-01-07", "day"),
        ("1767778200000", "2026-01-07T09:30:00+00:00", "minute"),
        ("2026-01-07 25:99", "2026-01-07", "day"),
    ],
)
def test_a_declared_date_is_read_as_it_was_meant(declared: str, at: str, precision: str) -> None:
    assert dated(declared=declared) == DateFinding(Published(at, precision, "declared", "high"))


@pytest.mark.parametrize(
    "declared",
    [
        "2026-02-30",
        "2026-13-01",
        "31 February 2026",
        "2026년 2월 31일",
        "20260231",
        "yesterday",
        "2026",
        "01/02/2026",
        "0000-00-00",
    ],
)
def test_an_impossible_date_is_none_and_said_so(declared: str) -> None:
    found = dated(declared=declared)
    assert found.published == Published()
    assert found.problem
    assert declared in found.problem


def test_behind_an_impossible_date_the_address_still_counts() -> None:
    found = dated(declared="2026-02-30", url="https://example.com/2026/02/28/story")
    assert (found.published.at, found.published.basis) == ("2026-02-28", "url")
    assert found.problem


@pytest.mark.parametrize(
    "declared", ["0001-01-01T00:00:00Z", "0001-01-01 09:00", "9999-12-31T23:59:59-12:00"]
)
@pytest.mark.parametrize(
    "fetched", [None, "2026-01-07 10:00:00", "0001-01-01T00:00:00+14:00", "9999-12-31 23:59:59"]
)
def test_the_ends_of_the_calendar_are_no_dates_of_publication(declared: str, fetched: str | None) -> None:
    found = dated(declared=declared, fetched=fetched)
    assert found.published.at is None
    assert found.problem
    assert "hardly the year" in found.problem


@pytest.mark.parametrize(
    ("declared", "fetched", "confidence"),
    [
        ("2026-01-07", "2026-01-07 01:00:00", "high"),
        ("2026-01-08", "2026-01-07 18:00:00", "medium"),
        ("2026-01-12", "2026-01-07 18:00:00", "low"),
        ("2026-01-07T10:00:00Z", "2026-01-07T09:00:00Z", "medium"),
        ("2026-01-07T10:00:00+09:00", "2026-01-07T09:00:00Z", "high"),
        ("2026-01-07", "sometime", "high"),
    ],
)
def test_a_date_later_than_its_fetching_is_kept_with_less_confidence(
    declared: str, fetched: str, confidence: str
) -> None:
    found = dated(declared=declared, fetched=fetched).published
    assert found.at
    assert found.at.startswith(declared[:10])
    assert found.confidence == confidence


@pytest.mark.parametrize(
    ("path", "at", "confidence"),
    [
        ("news/2026-01-07/national/story/12345", "2026-01-07", "high"),
        ("2026/01/07/story.html", "2026-01-07", "high"),
        ("world/2026/jan/07/story", "2026-01-07", "high"),
        ("n1/2026/0107/c90000-1234.html", "2026-01-07", "high"),
        ("20260107/abcdef/c.html", "2026-01-07", "medium"),
        ("view/AKR20260107000100001", "2026-01-07", "medium"),
        ("story?date=20260107", "2026-01-07", "medium"),
        ("story/0020260107", None, None),
        ("2026/13/45/story", None, None),
        ("2026/01/story", None, None),
    ],
)
def test_an_address_may_name_the_day(path: str, at: str | None, confidence: str | None) -> None:
    found = dated(url=f"https://example.com/{path}").published
    assert found == (Published(at, "day", "url", confidence or "") if at else Published())


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ("SEOUL, Jan. 6, 2026 (Some Wire) -- The two sides met.", "2026-01-06"),
        ("SEOUL, South Korea, Jan. 6, 2026 (Some Wire) — They met.", "2026-01-06"),
        ("SEOUL, Jan. 6 (Some Wire) -- They met on Jan. 6, 2026.", "2026-01-06"),
        ("Pyongyang, December 24 (WIRE) -- A plenary was held from December 20, 2025.", "2025-12-24"),
        ("MOSCOW, January 6. /WIRE/. Talks that opened on January 4, 2026 go on.", "2026-01-06"),
        ("SEOUL, Jan. 2 (Some Wire) -- The year closed on Dec. 31, 2025 with a call.", "2026-01-02"),
        ("TOKYO, Dec. 30 (Some Wire) -- The visit of Jan. 4, 2026 was announced.", "2025-12-30"),
        ("某通讯社北京1月6日电 双方于2026年1月5日举行会谈。", "2026-01-06"),
        ("（平壤12月24日某社电）2025年12月23日举行会议。", "2025-12-24"),
        ("SEOUL, Jan. 6 (Some Wire) -- They met again.", None),
        ("SEOUL, Sept. 9 (Some Wire) -- The state was founded on September 9, 1948.", None),
        (
            "SEOUL, Oct. 8 (Some Wire) -- The 10th anniversary of the pact of October 8, 2014 was marked.",
            None,
        ),
        ("SEOUL, Aug. 24 (Some Wire) -- The pact of August 1, 2014 was recalled in 2016.", None),
        ("SEOUL, Jan. 6 (Some Wire) -- It began on Dec. 3, 2024 and is still felt in 2026.", None),
        ("(서울=어느통신) 홍길동 기자 = 양측은 2026년 1월 5일 만났다.", None),
        ("The two sides met on Jan. 6, 2026 (local time) in the capital.", None),
        ("They will meet on Wednesday.", None),
    ],
)
def test_a_dateline_gives_the_day_where_a_full_date_gives_the_year(text: str, at: str | None) -> None:
    found = dated(text).published
    assert found.at == at
    assert found.basis == ("dateline" if at else "none")


@pytest.mark.parametrize(
    ("line", "at"),
    [
        ("Published January 7, 2026 at 9:30 am KST", "2026-01-07T09:30:00+09:00"),
        ("입력 2026.01.07. 09:30", "2026-01-07T09:30:00+09:00"),
        ("입력 2026-01-07 09:30 수정 2026-01-08 10:00", "2026-01-07T09:30:00+09:00"),
        ("发布时间：2026年1月7日 09:30", "2026-01-07T09:30:00+09:00"),
        ("2026年1月7日", "2026-01-07"),
        ("Jan 7, 2026", "2026-01-07"),
        ("Wednesday, January 7, 2026", "2026-01-07"),
    ],
)
def test_a_line_that_is_only_a_date_dates_the_text(line: str, at: str) -> None:
    found = dated(f"Ministers meet\n{line}\nThe ministers met in the capital.").published
    assert (found.at, found.basis, found.confidence) == (at, "dateline", "high")


def test_the_date_of_publication_goes_before_that_of_an_update() -> None:
    text = "Updated January 9, 2026\nPublished January 7, 2026\nThe ministers met."
    assert dated(text).published.at == "2026-01-07"


def test_replies_never_date_an_article() -> None:
    text = "The ministers met.\nPosted January 9, 2026"
    parts = (Segment("body", 0, 18), Segment("comment", 19, len(text)))
    assert dated(text, segments=parts).published == Published()


@pytest.mark.parametrize(
    ("caption", "at"),
    [
        ("The two leaders walk in a garden on Jan. 6, 2026. (Agency)", "2026-01-06"),
        ("두 정상이 악수하고 있다. 2026.1.6 photo@example.com", "2026-01-06"),
        ("The leaders in a file photo of Jan. 6, 2026.", None),
        ("The garden where talks are set for Jan. 16, 2026.", None),
        ("The two leaders walk in a garden on January 6.", None),
    ],
)
def test_a_caption_dates_a_text_that_says_nothing_better(caption: str, at: str | None) -> None:
    found = captioned(caption)
    assert found.at == at
    assert (found.basis, found.confidence) == ("caption" if at else "none", "low")


def test_an_old_picture_gives_way_to_a_later_day_in_the_text() -> None:
    found = captioned("The hall on May 2, 2019.", "The ministers met on January 5, 2026.")
    assert (found.at, found.not_before) == (None, "2026-01-05")


@pytest.mark.parametrize(
    ("line", "fetched", "at"),
    [
        ("3 hours ago", "2026-01-07T01:00:00+09:00", "2026-01-06"),
        ("20 minutes ago", "2026-01-07T09:30:00+09:00", "2026-01-07T09:10:00+09:00"),
        ("2시간 전", "2026-01-07 09:30", "2026-01-07"),
        ("2 days ago", "2026-01-07", "2026-01-05"),
        ("3小时前", "2026-01-07 09:30", "2026-01-07"),
        ("3 hours ago", None, None),
        ("3 hours ago", "2026-01-07", None),
        ("They met 3 hours ago in the old town hall.", "2026-01-07 09:30", None),
    ],
)
def test_so_long_ago_is_counted_from_the_fetching(line: str, fetched: str | None, at: str | None) -> None:
    found = dated(f"Ministers meet\n{line}\nThe ministers met.", fetched=fetched).published
    assert found.at == at
    assert found.basis == ("relative" if at else "none")


@pytest.mark.parametrize(
    ("text", "fetched", "bound"),
    [
        ("Talks were held on January 5, 2026, and on Monday.", None, "2026-01-05"),
        ("Talks were held on January 5, 2026. On January 7 the leader spoke.", None, "2026-01-07"),
        ("Talks were held on January 5. On January 7 the leader spoke.", None, None),
        ("They met on 5 January 2026. They will meet on March 3, 2026.", None, "2026-01-05"),
        ("They met on 5 January 2026. The rule runs until 1 March 2026.", None, "2026-01-05"),
        ("They met on 5 January 2026. On 9 January 2026 they met again.", "2026-01-07", "2026-01-05"),
        ("양측은 2026년 1월 5일 만났다. 규정은 2026년 3월 1일부터 시행된다.", None, "2026-01-05"),
        ("지난 5일 만났다.", None, None),
        ("双方于2026年1月5日举行会谈。", None, "2026-01-05"),
        ("両首脳は２０２６年１月５日に会談した。", None, "2026-01-05"),
        ("The accord of June 25, 1950 and that of 2026.", None, "1950-06-25"),
        ("They met on Wednesday in 2026.", None, None),
        ("It came on February 30, 2026.", None, None),
    ],
)
def test_without_a_date_the_text_bounds_it(text: str, fetched: str | None, bound: str | None) -> None:
    assert dated(text, fetched=fetched).published == Published(not_before=bound)


def test_a_caption_lends_its_year_before_any_sentence() -> None:
    caption, body = (
        "The garden on Jan. 5, 2026.",
        "SEOUL, Jan. 6 (Some Wire) -- Since Jan. 6, 2009 they meet.",
    )
    parts = (
        Segment("caption", 0, len(caption)),
        Segment("body", len(caption) + 1, len(caption) + 1 + len(body)),
    )
    assert dated(f"{caption}\n{body}", segments=parts).published.at == "2026-01-06"


def test_lines_with_several_days_are_a_chronicle() -> None:
    assert dated("January 3, 2026\nThey met.\nJanuary 5, 2026\nThey met again.").published.at is None


def test_an_address_lends_its_year() -> None:
    text = "SEOUL, Jan. 6 (Some Wire) -- They met."
    assert dated(text, url="https://example.com/202601/story").published.at is None
    assert dated(text, url="https://example.com/2026/01/07/story").published.at == "2026-01-07"


@given(st.text(), st.text(), st.text())
def test_no_text_is_too_strange(text: str, declared: str, fetched: str) -> None:
    dated(text, declared=declared, fetched=fetched)
    dated(text + " 9999-12-31 1월 1일 " + declared, fetched="0001-01-01")
