"""Filters from and to a query string, and what is said of one that cannot be honoured."""

from __future__ import annotations

from contextlib import suppress
from datetime import date
from typing import Any
from urllib.parse import parse_qsl

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.archive.cursor import Cursor
from app.archive.days import UNDATED
from app.archive.filters import REPEATABLE, BadFilter, Filters, having, parse, query_string, without
from app.archive.vocabulary import Choice, Vocabulary

WORDS = Vocabulary(
    topic=(Choice("north-korea", "North Korea"), Choice("hallyu-ban", "Hallyu ban")),
    outlet=(Choice("harbour-herald", "Harbour Herald"), Choice("none", "Unknown outlet")),
)
MANY = Vocabulary(outlet=tuple(Choice(f"outlet-{n}", f"Outlet {n}") for n in range(300)))


def read(query: str, **options: object) -> Filters:
    return parse(parse_qsl(query, keep_blank_values=True), WORDS, **options)  # type: ignore[arg-type]


def refused(query: str, **options: object) -> BadFilter:
    with pytest.raises(BadFilter) as caught:
        read(query, **options)
    return caught.value


def test_every_name_is_read() -> None:
    assert read(
        "topic=north-korea&topic=hallyu-ban&match=all&outlet=none&kind=agency&lang=ko&grade=focus&form=full"
        "&from=2026-01-01&to=2026-01-07&q=%EC%84%9C%ED%95%B4+-talks&sort=oldest&limit=20&after=o.0.7"
    ) == Filters(
        topic=("north-korea", "hallyu-ban"),
        match="all",
        outlet=("none",),
        kind=("agency",),
        lang=("ko",),
        grade=("focus",),
        form=("full",),
        since=date(2026, 1, 1),
        until=date(2026, 1, 7),
        q="서해 -talks",
        sort="oldest",
        limit=20,
        after=Cursor("oldest", 0, 7),
    )


def test_nothing_asked_is_the_newest_fifty() -> None:
    filters = read("")
    assert filters == Filters()
    assert (filters.sort, filters.size, filters.narrowed, filters.dated) == ("newest", 50, False, False)


def test_empty_values_as_forms_send_them_count_as_absent() -> None:
    assert read("topic=&from=&to=&limit=&sort=&after=&topic=north-korea") == Filters(topic=("north-korea",))


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        ("%00sea%1f%0a%0dtalks%7f", "sea talks"),
        ("%E2%80%AEsea%E2%81%A6", "sea"),
        ("++sea%E3%80%80talks+", "sea talks"),
        ("%0a", ""),
        ("a" * 2000, "a" * 2000),
        ('"Hallyu+ban"+-sea', '"Hallyu ban" -sea'),
    ],
)
def test_words_to_search_for_are_kept_as_written_in_one_visible_line(written: str, kept: str) -> None:
    filters = read(f"q={written}")
    assert filters.q == kept
    assert filters.narrowed is bool(kept)


def test_words_to_search_for_are_taken_away_like_any_filter() -> None:
    filters = read("q=sea+talks&topic=north-korea&after=n.0.7")
    assert query_string(filters) == "topic=north-korea&q=sea+talks&after=n.0.7"
    assert query_string(without(filters, "q", "sea talks")) == "topic=north-korea"
    assert query_string(filters, q="whales") == "topic=north-korea&q=whales"


def test_repeated_values_count_once() -> None:
    assert read("topic=north-korea&topic=north-korea").topic == ("north-korea",)


def test_a_page_has_its_own_limits() -> None:
    assert read("", default_limit=20).size == 20
    assert read("limit=100", max_limit=100, default_limit=20).size == 100
    assert read("", default_limit=None).size is None
    assert refused("limit=101", max_limit=100).message == "It must be a number from 1 to 100."


def test_a_page_reads_its_own_parameters_itself() -> None:
    assert read("article=abc&topic=north-korea", extra={"article"}) == Filters(topic=("north-korea",))


def test_a_lenient_page_passes_over_unknown_parameters_but_not_wrong_values() -> None:
    assert read("utm_source=wiki&topic=north-korea", lenient=True) == Filters(topic=("north-korea",))
    assert refused("topic=weather", lenient=True).parameter == "topic"


@pytest.mark.parametrize(
    ("query", "parameter", "message"),
    [
        ("topic=weather", "topic", "There is no topic “weather”; there are north-korea, hallyu-ban."),
        ("outlet=x", "outlet", "There is no outlet “x”; there are harbour-herald, none."),
        ("kind=blog", "kind", "there are readout, agency, state-media, newspaper, broadcaster, magazine"),
        ("grade=high", "grade", "there are focus, covered, mentioned."),
        ("form=long", "form", "there are full, partial, summary."),
        ("lang=xx", "lang", "there are en, ja, ko, und, zh."),
        ("match=some", "match", "there are any, all."),
        ("sort=best", "sort", "there are newest, oldest."),
        ("sort=newest&sort=oldest", "sort", "only once"),
        ("from=2026-1-5", "from", "write it like 2026-01-05"),
        ("from=2026-02-30", "from", "is not a day"),
        ("to=0000-01-01", "to", "is not a day"),
        ("to=２０２６-01-01", "to", "is not a day"),
        ("from=2026-01-02&to=2026-01-01", "to", "before the first"),
        ("limit=0", "limit", "a number from 1 to 200"),
        ("limit=201", "limit", "a number from 1 to 200"),
        ("limit=ten", "limit", "a number from 1 to 200"),
        ("limit=-1", "limit", "a number from 1 to 200"),
        ("limit=٣", "limit", "a number from 1 to 200"),
        ("limit=" + "9" * 150, "limit", "a number from 1 to 200"),
        ("after=xyz", "after", "not a cursor"),
        ("after=n.1", "after", "not a cursor"),
        ("after=n.99999999999999999999.1", "after", "not a cursor"),
        ("after=o.0.7", "after", "belongs to sort=oldest"),
        ("after=n.0.7&sort=oldest", "after", "belongs to sort=newest"),
        (
            "colour=red",
            "colour",
            "there are topic, outlet, kind, lang, grade, form, match, from, to, q, sort, limit",
        ),
        ("q=" + "a" * 2001, "q", "at most 2,000 characters"),
        ("q=" + "a" * 10_000, "q", "at most 2,000 characters"),
        ("q=" + "%20".join(chr(0xAC00 + n) for n in range(401)), "q", "too many words at once"),
        ("q=talks&q=sea", "q", "only once"),
        ("topic=" + "a" * 201, "topic", "at most 200 characters"),
    ],
)
def test_a_wrong_value_is_refused_by_name_with_what_would_be_right(
    query: str, parameter: str, message: str
) -> None:
    error = refused(query)
    assert error.parameter == parameter
    assert message in error.message


def test_unknown_parameters_are_told_of_the_pages_own_too() -> None:
    assert "after, article" in refused("colour=red", extra={"article"}).message


def test_a_long_vocabulary_is_pointed_at_rather_than_listed() -> None:
    with pytest.raises(BadFilter, match=r"There is no outlet “x”; /outlets lists all 300\."):
        parse([("outlet", "x")], MANY)


def test_there_is_an_end_to_parameters() -> None:
    assert "more than 100" in refused("&".join(["topic=north-korea"] * 101)).message


def test_a_query_string_leaves_out_what_is_the_default() -> None:
    assert query_string(Filters()) == ""
    assert query_string(read("sort=newest&match=any", default_limit=20)) == ""
    assert (
        query_string(read("to=2026-01-07&limit=50&topic=north-korea"))
        == "topic=north-korea&to=2026-01-07&limit=50"
    )


def test_a_change_begins_again_on_the_first_page() -> None:
    filters = read("topic=north-korea&after=n.0.7")
    assert query_string(filters) == "topic=north-korea&after=n.0.7"
    assert query_string(filters, sort="oldest") == "topic=north-korea&sort=oldest"
    assert query_string(filters, after=Cursor("newest", 5, 8)) == "topic=north-korea&after=n.5.8"
    assert query_string(having(filters, "topic", "hallyu-ban")) == "topic=north-korea&topic=hallyu-ban"
    assert having(filters, "topic", "north-korea").topic == ("north-korea",)


def test_a_value_or_a_whole_name_may_be_taken_away() -> None:
    filters = read("topic=north-korea&topic=hallyu-ban&from=2026-01-01&after=n.0.7")
    assert query_string(without(filters, "topic", "north-korea")) == "topic=hallyu-ban&from=2026-01-01"
    assert query_string(without(filters, "topic")) == "from=2026-01-01"
    assert query_string(without(filters, "from", "2026-01-01")) == "topic=north-korea&topic=hallyu-ban"


def some(name: str) -> st.SearchStrategy[tuple[str, ...]]:
    return st.lists(st.sampled_from([choice.value for choice in WORDS.choices(name)]), unique=True).map(tuple)


@st.composite
def filters_of_any_kind(draw: st.DrawFn) -> Filters:
    days = sorted(draw(st.lists(st.dates(), min_size=2, max_size=2)))
    sort = draw(st.sampled_from(["newest", "oldest"]))
    keys = st.integers(UNDATED, 10**12)
    chosen: dict[str, Any] = {name: draw(some(name)) for name in REPEATABLE}
    return Filters(
        **chosen,
        match=draw(st.sampled_from(["any", "all"])),
        q=draw(st.sampled_from(["", "서해", '"Hallyu ban" -sea', "50%+ & a=b#"])),
        since=draw(st.sampled_from([None, days[0]])),
        until=draw(st.sampled_from([None, days[1]])),
        sort=sort,
        after=draw(
            st.none() | st.builds(Cursor, sort=st.just(sort), published_at=keys, row=st.integers(1, 10**9))
        ),
        limit=draw(st.none() | st.integers(1, 200)),
    )


@given(filters_of_any_kind())
def test_a_query_string_reads_back_as_the_same_filters(filters: Filters) -> None:
    assert read(query_string(filters)) == filters


@given(
    st.lists(
        st.tuples(st.sampled_from(["topic", "after", "limit", "from", "lang", "q", "zz"]), st.text()),
        max_size=6,
    )
)
def test_any_query_is_read_or_refused(pairs: list[tuple[str, str]]) -> None:
    with suppress(BadFilter):
        assert parse(pairs, WORDS).size is not None
