"""The first data: rules and outlets load, and the records say what the accounts say, and no more."""

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from html import unescape
from typing import Any

import pytest

from app.analysis.cleaning import EVIDENCE_ROLES, FURNITURE_ROLES
from app.analysis.topics import GRADES, Tag
from app.archive.article import Article
from app.ingest.reading import found_in, read
from app.ingest.seeds import Seeds, read_seeds
from app.ingest.sources import items
from app.ingest.sources import read as drafts_of
from app.settings import ROOT, Settings

SEEDS = ROOT / "seeds"
RECORDS = SEEDS / "articles"
SLUGS = ["hallyu-ban", "north-korea", "public-sentiment", "yellow-sea-structures"]
GOLDEN = tomllib.loads((ROOT / "tests/golden/seed_records.toml").read_text(encoding="utf-8"))
NAMES = sorted(GOLDEN)
CELLS = [(name, slug) for name in NAMES for slug in SLUGS]
#: A summary is long enough to carry the differences between accounts and short enough to stay one.
FEWEST_WORDS, MOST_WORDS = 120, 260
#: Where the accounts themselves may stand; they are never part of the project.
TEXTS = ROOT.parent / "shared" / "seeds"
#: Words in a row that an account and our words about it may share outside quotation marks.
LONGEST_SHARED_RUN = 5

needs_the_accounts = pytest.mark.skipif(
    not TEXTS.is_dir(), reason=f"the accounts themselves are not beside this checkout, at {TEXTS}"
)


@dataclass(frozen=True)
class Record:
    """A record read and tagged by the real recipe."""

    article: Article
    topics: dict[str, Any]
    warnings: tuple[str, ...]


@cache
def seeds() -> Seeds:
    return read_seeds(SEEDS)


@cache
def record(name: str) -> Record:
    [found] = items([RECORDS / name])
    [draft] = drafts_of(found)
    reading = read(draft, seeds(), Settings().zone)
    topics = {tag.topic: tag for tag in found_in(reading.article, None, seeds()).tags}
    return Record(reading.article, topics, tuple(notice.message for notice in reading.notices))


def sentences(name: str, slug: str) -> str:
    """The evidence sentences of a cell, one a line."""
    text = record(name).article.text
    return "\n".join(text[e.sentence.start : e.sentence.end] for e in record(name).topics[slug].evidence)


def test_every_record_that_is_known_here_is_there() -> None:
    assert set(NAMES) < {path.name for path in RECORDS.iterdir()}


def test_the_four_topics_load_with_their_examples() -> None:
    assert sorted(topic.slug for topic in seeds().rules.topics) == SLUGS


def test_the_outlets_load() -> None:
    assert len(seeds().outlets.outlets) > 20


@pytest.mark.parametrize("name", NAMES)
def test_a_record_is_a_summary_in_english_that_reads_without_a_warning(name: str) -> None:
    article = record(name).article
    assert (article.form, article.lang, record(name).warnings) == ("summary", "en", ())


@pytest.mark.parametrize("name", NAMES)
def test_a_record_names_the_text_that_will_replace_it(name: str) -> None:
    digests = [record(other).article.full_text_sha256 for other in NAMES]
    digest = record(name).article.full_text_sha256
    assert re.fullmatch(r"[0-9a-f]{64}", digest or "")
    assert digests.count(digest) == 1


@pytest.mark.parametrize("name", NAMES)
def test_a_record_is_as_long_as_a_summary(name: str) -> None:
    article = record(name).article
    body = [article.text[part.start : part.end] for part in article.segments if part.role == "body"]
    assert FEWEST_WORDS <= len(" ".join(body).split()) <= MOST_WORDS
    assert len(body) > 3


@pytest.mark.parametrize("name", NAMES)
def test_a_record_claims_only_what_is_known(name: str) -> None:
    article, wanted = record(name).article, GOLDEN[name]
    assert (article.outlet.slug if article.outlet else None) == wanted.get("outlet")
    assert article.outlet_basis == ("declared" if "outlet" in wanted else "none")
    assert article.published.at == wanted.get("published")
    assert article.published.basis == ("declared" if "published" in wanted else "none")
    assert article.headline_basis == wanted["headline_basis"]


@pytest.mark.parametrize("name", NAMES)
def test_the_outlet_of_a_record_is_one_of_the_table(name: str) -> None:
    outlet = record(name).article.outlet
    assert outlet is None or outlet in seeds().outlets.outlets


@pytest.mark.parametrize(("name", "slug"), CELLS)
def test_a_cell_is_empty_exactly_where_the_account_is_silent(name: str, slug: str) -> None:
    assert (slug in record(name).topics) == (slug in GOLDEN[name]["topics"])


@pytest.mark.parametrize(("name", "slug"), [cell for cell in CELLS if cell[1] in GOLDEN[cell[0]]["topics"]])
def test_a_cell_is_proved_by_the_sentences_that_say_it(name: str, slug: str) -> None:
    assert record(name).topics[slug].grade in GRADES
    assert [words for words in GOLDEN[name]["topics"][slug] if words not in sentences(name, slug)] == []


@pytest.mark.parametrize("name", NAMES)
def test_evidence_lies_in_its_sentence_and_its_sentence_in_readable_text(name: str) -> None:
    article = record(name).article
    for tag in record(name).topics.values():
        for proof in tag.evidence:
            [part] = [s for s in article.segments if s.start <= proof.sentence.start < s.end]
            assert part.role in EVIDENCE_ROLES
            assert part.start <= proof.sentence.start <= proof.span.start < proof.span.end
            assert proof.span.end <= proof.sentence.end <= part.end


@pytest.mark.parametrize("name", NAMES)
def test_evidence_cuts_the_text_at_whole_words(name: str) -> None:
    text = record(name).article.text
    for tag in record(name).topics.values():
        for proof in tag.evidence:
            words = proof.span.of(text)
            assert words == words.strip() != ""
            assert not re.match(r"\w\w", text[max(proof.span.start - 1, 0) : proof.span.start + 1])
            assert not re.match(r"\w\w", text[proof.span.end - 1 : proof.span.end + 1])


@cache
def accounts() -> dict[str, Article]:
    """The articles by the digest of their text."""
    drafts = (draft for found in items([TEXTS]) for draft in drafts_of(found))
    articles = [read(draft, seeds(), Settings().zone).article for draft in drafts]
    return {article.sha256: article for article in articles}


def account_of(name: str) -> Article:
    return accounts()[record(name).article.full_text_sha256 or ""]


@cache
def tags(name: str) -> tuple[Tag, ...]:
    return found_in(account_of(name), None, seeds()).tags


def words(text: str) -> list[str]:
    return re.findall(r"\w+", re.sub("['’]", "", text.lower()))


def runs(text: str, length: int) -> Iterator[tuple[str, ...]]:
    found = words(text)
    return (tuple(found[at : at + length]) for at in range(len(found) - length + 1))


def straight(text: str) -> str:
    return re.sub(r"\s+", " ", text.translate(str.maketrans("“”‘’", "\"\"''")))


@needs_the_accounts
@pytest.mark.parametrize("name", NAMES)
def test_a_record_knows_its_account_by_digest(name: str) -> None:
    assert account_of(name).sha256 == sha256(account_of(name).text.encode()).hexdigest()
    assert account_of(name).form == "full"


@needs_the_accounts
@pytest.mark.parametrize("name", NAMES)
def test_an_account_is_dated_and_placed_by_what_its_page_shows(name: str) -> None:
    account, wanted = account_of(name), GOLDEN[name]["account"]
    outlet = account.outlet.slug if account.outlet else None
    assert (outlet, account.outlet_basis) == (wanted.get("outlet"), wanted["outlet_basis"])
    dated = (account.published.at, account.published.basis)
    assert dated == (wanted.get("published"), wanted["published_basis"])
    assert account.headline_basis == wanted["headline_basis"]
    assert sorted({s.role for s in account.segments} & FURNITURE_ROLES) == wanted["furniture"]


@needs_the_accounts
@pytest.mark.parametrize("name", NAMES)
def test_an_account_has_exactly_the_grades_that_a_reader_gives_it(name: str) -> None:
    assert {tag.topic: tag.grade for tag in tags(name)} == GOLDEN[name]["full"]


@needs_the_accounts
@pytest.mark.parametrize("name", NAMES)
def test_nothing_that_is_page_rather_than_article_proves_a_topic(name: str) -> None:
    account = account_of(name)
    for tag in tags(name):
        for proof in tag.evidence:
            [part] = [s for s in account.segments if s.start <= proof.span.start and proof.span.end <= s.end]
            assert part.role in EVIDENCE_ROLES


@needs_the_accounts
@pytest.mark.parametrize("name", NAMES)
def test_a_record_is_in_our_own_words(name: str) -> None:
    body = (RECORDS / name).read_text(encoding="utf-8").split("---\n", 2)[2]
    theirs = {run for account in accounts().values() for run in runs(account.text, LONGEST_SHARED_RUN + 1)}
    ours = [run for part in re.split(r'"[^"]*"|\n\n', body) for run in runs(part, LONGEST_SHARED_RUN + 1)]
    assert [" ".join(run) for run in ours if run in theirs] == []


@needs_the_accounts
@pytest.mark.parametrize("name", NAMES)
def test_a_record_quotes_exactly(name: str) -> None:
    body = (RECORDS / name).read_text(encoding="utf-8").split("---\n", 2)[2]
    original = straight(account_of(name).text)
    assert [quote for quote in re.findall(r'"([^"]*)"', body) if quote.strip(" .,") not in original] == []


#: The other records: accounts of the same visit and its run-up, each under the address of its account.
OTHERS = sorted({path.name for path in RECORDS.iterdir()} - set(NAMES))
PRESS = ROOT.parent / "shared" / "eval" / "korean-press-dev.zip"
FIRST_DAY, LAST_DAY = "2025-12-28", "2026-01-06"
#: Letters in the body, spaces aside: shorter is no account, longer no summary.
LETTERS = {"ko": (200, 900), "en": (500, 1500), "ja": (180, 700)}
#: Words in a row (letters in Japanese) that a record may not share with its account outside quotation marks.
SHARED_RUN = {"ko": 4, "en": 6, "ja": 13}
#: Characters of a quotation.
LONGEST_QUOTATION = {"ko": 60, "en": 110, "ja": 60}

needs_the_press = pytest.mark.skipif(
    not PRESS.is_file(), reason=f"no {PRESS.name} to hold the records against"
)


def body_of(name: str) -> str:
    return (RECORDS / name).read_text(encoding="utf-8").split("---\n", 2)[2]


def test_the_records_come_from_many_outlets_in_three_languages() -> None:
    articles = [record(name).article for name in OTHERS]
    assert len(articles) >= 35
    assert len({article.outlet.slug for article in articles if article.outlet}) >= 15
    assert {article.lang for article in articles} == {"en", "ja", "ko"}


@pytest.mark.parametrize("name", OTHERS)
def test_another_record_says_of_itself_what_a_record_must(name: str) -> None:
    found = record(name)
    article = found.article
    assert found.warnings == ()
    assert article.form == "summary"
    assert article.url
    assert article.outlet
    assert article.outlet.kind
    assert FIRST_DAY <= (article.published.at or "") <= LAST_DAY
    fewest, most = LETTERS[article.lang]
    assert fewest <= len(re.sub(r"\s", "", body_of(name))) <= most
    assert len(body_of(name).strip().split("\n\n")) >= 3
    assert all(
        len(quote) <= LONGEST_QUOTATION[article.lang] for quote in re.findall(r'"([^"]*)"', body_of(name))
    )


@cache
def press_accounts() -> dict[str, Article]:
    """The accounts behind the other records, by their address."""
    wanted = {record(name).article.url for name in OTHERS}
    numbers = {"_".join((url or "").rsplit("/", 2)[1:]) + ".md" for url in wanted}
    found = (each for each in items([PRESS]) if each.item.rpartition("/")[2] in numbers)
    read_them = (read(draft, seeds(), Settings().zone).article for each in found for draft in drafts_of(each))
    return {article.url or "": article for article in read_them}


def units(text: str, lang: str) -> list[str]:
    """Words; in Japanese letters, which stand without spaces."""
    return re.findall(r"[^\W_]" if lang == "ja" else r"\w+", text.lower())


def unit_runs(text: str, lang: str) -> set[tuple[str, ...]]:
    found, length = units(straight(text), lang), SHARED_RUN[lang]
    return {tuple(found[at : at + length]) for at in range(len(found) - length + 1)}


@needs_the_press
@pytest.mark.parametrize("name", OTHERS)
def test_another_record_is_in_our_own_words_and_quotes_exactly(name: str) -> None:
    article, account = record(name).article, press_accounts()[record(name).article.url or ""]
    theirs = unit_runs(unescape(account.text), article.lang)
    ours = [unit_runs(part, article.lang) for part in re.split(r'"[^"]*"|\n\n', body_of(name))]
    assert [run for part in ours for run in part & theirs] == []
    assert unit_runs(article.headline or "", article.lang) & theirs == set()
    original = straight(unescape(account.text))
    assert [
        q for q in re.findall(r'"([^"]*)"', straight(body_of(name))) if q.strip(" .,") not in original
    ] == []


@needs_the_press
@pytest.mark.parametrize("name", OTHERS)
def test_another_record_speaks_of_the_topics_of_its_account_and_of_no_other(name: str) -> None:
    account = press_accounts()[record(name).article.url or ""]
    assert set(record(name).topics) == {found.topic for found in found_in(account, None, seeds()).tags}
