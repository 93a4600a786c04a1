"""Files go in, articles are kept; what cannot be read is named and nothing else is lost."""

from hashlib import sha256
from pathlib import Path

import pytest

from app.archive.article import StoredArticle
from app.archive.articles import get, ids_to_retag
from app.archive.filters import Filters
from app.archive.runs import recent_runs
from app.archive.timeline import every_item
from app.archive.topics import load_topics
from app.ingest.pipeline import ingest, retag_all
from app.ingest.report import Report
from app.ingest.seeds import Opened
from app.settings import Settings

STORY = """---
headline: Harbour talks resume after a year
outlet: The Coastal Herald
byline: Ann Poe
published: 2026-03-04 09:30
url: https://coastal.example/2026/03/04/harbour-talks?utm_source=mail
---

The two delegations met in the old customs house on Wednesday. They spoke about North Korea for an hour.

A second round is planned in May, when North Korea will be raised again.
"""


def load(opened: Opened, settings: Settings, *paths: Path) -> Report:
    return ingest(opened, paths, settings.zone, lambda done, total: None)


def listed(opened: Opened, settings: Settings) -> list[str]:
    with opened.archive.read() as connection:
        return [item.id for item in every_item(connection, Filters(), settings.zone)]


def stored(opened: Opened, key: str) -> StoredArticle:
    with opened.archive.read() as connection:
        article = get(connection, key)
    assert article is not None
    return article


@pytest.fixture
def story(tmp_path: Path) -> Path:
    path = tmp_path / "story.md"
    path.write_text(STORY, encoding="utf-8")
    return path


def test_an_article_is_kept_with_everything_that_its_source_declared(
    opened: Opened, settings: Settings, story: Path
) -> None:
    report = load(opened, settings, story)
    assert (report.read, report.added, report.refused, report.warnings) == (1, 1, [], [])
    article = stored(opened, listed(opened, settings)[0])
    assert article.item.headline == "Harbour talks resume after a year"
    assert article.headline_basis == "declared"
    assert article.item.url == "https://coastal.example/2026/03/04/harbour-talks"
    assert article.byline == ("Ann Poe",)
    assert article.item.outlet is not None
    assert (article.item.outlet.name, article.item.outlet.kind) == ("The Coastal Herald", None)
    assert article.item.published.at == "2026-03-04T09:30:00+09:00"
    assert (article.item.form, article.item.lang) == ("full", "en")
    assert [(topic.slug, topic.evidence) for topic in article.item.topics] == [("north-korea", 2)]


def test_evidence_cuts_the_text_at_the_right_characters(
    opened: Opened, settings: Settings, story: Path
) -> None:
    load(opened, settings, story)
    article = stored(opened, listed(opened, settings)[0])
    assert [proof.span.of(article.text) for proof in article.evidence] == ["North Korea", "North Korea"]
    assert article.evidence[0].sentence.of(article.text) == "They spoke about North Korea for an hour."


def test_loading_the_same_folder_again_changes_nothing(
    opened: Opened, settings: Settings, story: Path
) -> None:
    load(opened, settings, story.parent)
    before = [stored(opened, key) for key in listed(opened, settings)]
    report = load(opened, settings, story.parent)
    assert (report.added, report.revised, report.unchanged) == (0, 0, 1)
    assert [stored(opened, key) for key in listed(opened, settings)] == before


def test_a_changed_text_is_a_new_revision_at_the_same_address(
    opened: Opened, settings: Settings, story: Path
) -> None:
    load(opened, settings, story)
    story.write_text(STORY.replace("in May", "in June"), encoding="utf-8")
    report = load(opened, settings, story)
    assert report.revised == 1
    (key,) = listed(opened, settings)
    assert [revision.n for revision in stored(opened, key).revisions] == [1, 2]
    assert "in June" in stored(opened, key).text


def test_changed_particulars_of_a_known_text_are_updated_and_said(
    opened: Opened, settings: Settings, story: Path
) -> None:
    load(opened, settings, story)
    story.write_text(STORY.replace("Ann Poe", "Bea Poe"), encoding="utf-8")
    report = load(opened, settings, story)
    (key,) = listed(opened, settings)
    message = f"the text of {key} is known; what is said about it was updated: byline"
    assert [(note.field, note.message) for note in report.warnings] == [("metadata", message)]
    assert report.unchanged == 1
    assert stored(opened, key).byline == ("Bea Poe",)


def test_another_outlet_of_a_text_without_an_address_is_named_among_what_was_updated(
    opened: Opened, settings: Settings, story: Path
) -> None:
    words = STORY.replace("url: https://coastal.example/2026/03/04/harbour-talks?utm_source=mail\n", "")
    story.write_text(words, encoding="utf-8")
    load(opened, settings, story)
    story.write_text(words.replace("The Coastal Herald", "The Inland Post"), encoding="utf-8")
    (note,) = load(opened, settings, story).warnings
    assert note.message.endswith("what is said about it was updated: outlet")


REPRINTS = {
    "another address": (
        {"harbour-talks?utm_source=mail": "harbour-talks-print"},
        "url",
        "https://coastal.example/2026/03/04/harbour-talks-print is another address of it",
    ),
    "another outlet": (
        {"The Coastal Herald": "The Inland Post", "coastal.example": "inland.example"},
        "reprint",
        "printed by The Inland Post too at https://inland.example/2026/03/04/harbour-talks, and listed once",
    ),
}


@pytest.mark.parametrize("what", list(REPRINTS))
def test_a_reprint_is_listed_once_and_said_with_where_it_is_kept(
    opened: Opened, settings: Settings, story: Path, what: str
) -> None:
    load(opened, settings, story)
    (key,) = listed(opened, settings)
    changes, field, said = REPRINTS[what]
    words = STORY
    for old, new in changes.items():
        words = words.replace(old, new)
    (story.parent / "again.md").write_text(words, encoding="utf-8")
    report = load(opened, settings, story.parent)
    assert (report.added, report.unchanged, listed(opened, settings)) == (0, 2, [key])
    (note,) = report.warnings
    place = "The Coastal Herald, https://coastal.example/2026/03/04/harbour-talks"
    told = f"same text as “Harbour talks resume after a year” ({place}), kept under {key}; {said}"
    assert (note.field, note.message) == (field, told)
    assert report.lines()[-1].endswith(f"again.md: {field}: {told}")
    with opened.archive.read() as connection:
        (kept,) = recent_runs(connection)[0].warnings
    assert (kept.field, kept.message) == (field, told)
    assert load(opened, settings, story.parent).warnings == report.warnings


def test_one_body_with_the_names_of_two_outlets_below_it_is_kept_once(
    opened: Opened, settings: Settings, tmp_path: Path
) -> None:
    body = STORY.split("---\n")[2].strip()
    for file, name in (("a.txt", "Reuters"), ("b.txt", "Yonhap News Agency")):
        (tmp_path / file).write_text(f"Harbour talks resume\n\n{body}\n\n{name}\n", encoding="utf-8")
    report = load(opened, settings, tmp_path)
    assert (report.added, report.revised, report.unchanged) == (1, 0, 1)
    (note,) = report.warnings
    assert (note.field, note.message.partition("; ")[2]) == (
        "reprint",
        "printed by Yonhap News Agency too, and listed once",
    )
    outlet = stored(opened, *listed(opened, settings)).item.outlet
    assert outlet
    assert outlet.name == "Reuters"


def test_a_bad_file_is_refused_by_name_and_the_rest_is_loaded(
    opened: Opened, settings: Settings, story: Path
) -> None:
    (story.parent / "empty.md").write_text("", encoding="utf-8")
    (story.parent / "only-fields.md").write_text("---\nheadline: Nothing else\n---\n", encoding="utf-8")
    (story.parent / "picture.txt").write_bytes(b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + bytes(200))
    (story.parent / "table.xyz").write_text("a,b", encoding="utf-8")
    report = load(opened, settings, story.parent, story.parent / "missing.txt")
    assert report.added == 1
    assert report.skipped == 1
    assert sorted(Path(refusal.item).name for refusal in report.refused) == [
        "empty.md",
        "missing.txt",
        "only-fields.md",
        "picture.txt",
    ]
    assert all(refusal.reason for refusal in report.refused)


def test_a_date_that_cannot_be_is_a_warning_and_the_article_stays(
    opened: Opened, settings: Settings, story: Path
) -> None:
    story.write_text(STORY.replace("2026-03-04 09:30", "2026-02-31").replace("/2026/03/04", ""), "utf-8")
    report = load(opened, settings, story)
    assert (report.added, [note.field for note in report.warnings]) == (1, ["published"])
    assert stored(opened, listed(opened, settings)[0]).item.published.precision == "none"


def test_the_ledger_keeps_what_the_report_says(opened: Opened, settings: Settings, story: Path) -> None:
    report = load(opened, settings, story, story.parent / "missing.txt")
    with opened.archive.read() as connection:
        (run,) = recent_runs(connection, 1)
    assert (run.id, run.tally, run.finished_at is not None) == (report.run, report.tally(), True)
    assert [refusal.reason for refusal in run.refused] == [refusal.reason for refusal in report.refused]


SUMMARY = """---
form: summary
outlet: The Coastal Herald
{key}
---

The Herald reports a meeting at the harbour, where North Korea came up.
"""


@pytest.mark.parametrize("known_by", ["url", "text"])
@pytest.mark.parametrize("order", [["summary", "full"], ["full", "summary"]])
def test_a_summary_yields_its_place_to_the_full_text(
    opened: Opened, settings: Settings, tmp_path: Path, known_by: str, order: list[str]
) -> None:
    full = "The delegations met at the harbour on Wednesday and spoke about North Korea.\n\n" + (
        "https://coastal.example/harbour\n" if known_by == "url" else "A second round is planned.\n"
    )
    key = (
        "url: https://coastal.example/harbour"
        if known_by == "url"
        else f"full_text_sha256: {sha256(full.encode()).hexdigest()}"
    )
    (tmp_path / "full.txt").write_text(full, encoding="utf-8")
    (tmp_path / "summary.md").write_text(SUMMARY.format(key=key), encoding="utf-8")
    names = {"full": tmp_path / "full.txt", "summary": tmp_path / "summary.md"}
    for name in order:
        assert load(opened, settings, names[name]).added == 1
    (shown,) = listed(opened, settings)
    assert stored(opened, shown).item.form == "full"
    again = load(opened, settings, tmp_path / "summary.md")
    assert (again.unchanged, again.revised, again.added) == (1, 0, 0)
    assert listed(opened, settings) == [shown]


def test_retagging_leaves_nothing_under_other_rules(opened: Opened, settings: Settings, story: Path) -> None:
    load(opened, settings, story)
    (key,) = listed(opened, settings)
    later = Opened(opened.archive, opened.seeds, opened.ruleset + 1)
    with opened.archive.read() as connection:
        assert ids_to_retag(connection, later.ruleset) == (key,)
    assert retag_all(later, settings.zone, lambda done, total: None).tagged == 1
    assert retag_all(later, settings.zone, lambda done, total: None).tagged == 0
    assert stored(opened, key).ruleset == later.ruleset


def test_two_photographs_without_an_address_stay_two_articles(
    opened: Opened, settings: Settings, tmp_path: Path
) -> None:
    for place in ("Busan", "Incheon"):
        caption = f"Ministers shake hands in {place} on March 4, 2026. (Photo courtesy of the ministry)\n"
        (tmp_path / f"{place}.txt").write_text(caption, encoding="utf-8")
    assert load(opened, settings, tmp_path).added == 2
    assert len(listed(opened, settings)) == 2


def test_an_article_says_under_which_rules_it_was_read_though_newer_ones_are_in_force(
    opened: Opened, settings: Settings, story: Path
) -> None:
    with opened.archive.write() as connection:
        newer = load_topics(connection, opened.seeds.rules.topics, "0" * 64)
    load(opened, settings, story)
    (key,) = listed(opened, settings)
    assert stored(opened, key).ruleset == opened.ruleset == newer - 1
    with opened.archive.read() as connection:
        assert ids_to_retag(connection, newer) == (key,)


@pytest.mark.parametrize(
    "text",
    ["https://wire.example/2026/01/05/talks\n", "Leave a Reply\nYour email address will not be published.\n"],
)
def test_a_page_without_an_article_is_refused(
    opened: Opened, settings: Settings, tmp_path: Path, text: str
) -> None:
    (tmp_path / "page.txt").write_text(text, encoding="utf-8")
    report = load(opened, settings, tmp_path)
    assert [refusal.reason for refusal in report.refused] == [
        "it has no article: nothing but navigation, forms, comments or credits"
    ]


def test_a_language_that_is_none_is_warned_of(opened: Opened, settings: Settings, tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("---\nlang: klingon!!\n---\n\nThe ministers met in the old hall.\n")
    (tmp_path / "b.md").write_text("---\nlang: en-GB\n---\n\nThe ministers left the old hall at noon.\n")
    report = load(opened, settings, tmp_path)
    assert [(note.field, note.message) for note in report.warnings] == [
        ("lang", "'klingon!!' is not a language")
    ]


def test_no_text_looks_back_on_a_day_to_come(opened: Opened, settings: Settings, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("The treaty ends on March 3, 2131.\n\nIt was signed on May 2, 2019.\n")
    load(opened, settings, tmp_path)
    assert stored(opened, listed(opened, settings)[0]).item.published.not_before == "2019-05-02"


def test_a_declared_day_that_is_yet_to_come_is_uncertain_and_warned_of(
    opened: Opened, settings: Settings, tmp_path: Path
) -> None:
    (tmp_path / "a.md").write_text("---\npublished: 2131-05-01\n---\n\nThe ministers met in the old hall.\n")
    report = load(opened, settings, tmp_path)
    assert [(note.field, note.message) for note in report.warnings] == [
        ("published", "'2131-05-01' is yet to come")
    ]
    published = stored(opened, listed(opened, settings)[0]).item.published
    assert (published.at, published.confidence) == ("2131-05-01", "low")
