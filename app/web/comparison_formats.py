"""A comparison in other clothes: the keys of its JSON twin, and a Markdown brief with its sources as footnotes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from zoneinfo import ZoneInfo

from app.analysis.checked_once import Candidate
from app.analysis.comparison import Comparison
from app.analysis.differences import Difference, Value
from app.analysis.named_days import NamedDate
from app.analysis.only_here import Only
from app.analysis.passages import Passage
from app.analysis.utterances import utterances
from app.archive.article import StoredArticle
from app.web import words
from app.web.absent import beside, in_none
from app.web.closest import Row as Near
from app.web.comparer import account_of
from app.web.comparison import Account, Row, names
from app.web.denials import STATED, Stood, shaped
from app.web.formats import speaker
from app.web.glance import NOTHING, OUTLIERS, Glanced, Line, lines
from app.web.links import Links
from app.web.marking_down import between_angles, marked, plain
from app.web.shapes import (
    ComparedShape,
    DifferenceShape,
    MemberShape,
    OnlyShape,
    StatementShape,
    UtteranceShape,
    VariantShape,
)
from app.web.statements import Card, Differing, Found, Told
from app.web.tabulating import Row as Checked
from app.web.tabulating import Sentence
from app.web.variants import Variant


def compared(found: Comparison, stored: Sequence[StoredArticle]) -> ComparedShape:
    """Statements, quotations and what only one account has, under the keys that other people's scripts rely on."""
    return ComparedShape(
        encoder=found.encoder,
        statements=[
            StatementShape(
                topic=each.statement.topic,
                tier=each.statement.tier,
                label=" · ".join(each.statement.label),
                members=[_member(found.passages[at]) for at in each.statement.members],
                close=[_member(found.passages[at]) for at in each.close],
                differences=[_difference(one) for one in each.differences if not one.rounded],
                rounded=[_difference(one) for one in each.rounded],
                denials=[shaped(one) for one in each.denials],
                aside=[_difference(one) for one in each.aside],
            )
            for each in sorted(found.gathered, key=lambda each: each.statement.members)
        ],
        quotes=_quotes(stored),
        only=[_lone(found, each) for each in found.only],
        checks=[_check(each) for each in found.candidates],
        closest=[{"members": [_member(found.passages[at]) for at in each]} for each in found.closest],
    )


def _check(found: Candidate) -> DifferenceShape:
    """What is worth checking, as differences are told: its words, what they come to or who says so, and its sentence."""
    values = (
        Value(each.account, each.span, each.words, each.said or _day(each.date), each.passage.text)
        for each in found.row.noted
    )
    return _difference(Difference(found.kind, tuple(values)))


def _day(named: NamedDate | None) -> str:
    """What a date comes to, if there is one and it is known."""
    return (named.value if named else None) or ""


def _lone(found: Comparison, only: Only) -> OnlyShape:
    return OnlyShape(
        **_member(found.passages[only.place]), nearest=[_member(found.passages[at]) for at in only.nearest]
    )


def _member(passage: Passage) -> MemberShape:
    return MemberShape(
        article=passage.account, start=passage.span.start, end=passage.span.end, text=passage.raw
    )


def _difference(found: Difference) -> DifferenceShape:
    return DifferenceShape(
        kind=found.kind,
        translated=found.translated,
        values=[
            {
                "article": each.account,
                "start": each.span.start,
                "text": each.text,
                "value": each.value,
                "act": each.act,
            }
            for each in found.values
        ],
    )


def _quotes(stored: Sequence[StoredArticle]) -> list[UtteranceShape]:
    return [
        UtteranceShape(
            speaker=speaker(each.speaker),
            variants=[
                VariantShape(
                    article=one.account,
                    start=one.quote.span.start,
                    end=one.quote.span.end,
                    text=one.text,
                    speaker=speaker(one.quote.speaker),
                    via=speaker(one.quote.via),
                )
                for one in each.variants
            ],
        )
        for each in utterances([account_of(each) for each in stored])
    ]


def markdown(
    *,
    accounts: Sequence[Account],
    rows: Sequence[Row],
    found: Found,
    links: Links,
    zone: ZoneInfo,
    topics: Sequence[str] = (),
    checked: Sequence[Checked] = (),
    near: Sequence[Near] = (),
) -> str:
    """The brief: what each account holds, what they state alike and in what they differ, what only one has."""
    brief = _Brief(names(accounts), [each.item.id for each in accounts], links)
    keys = [each.item.id for each in accounts]
    lines = [
        f"# {words.NUMBERS[len(accounts)]} accounts side by side",
        "",
        *(brief.coverage(rows) if any(row.found for row in rows) else ()),
        *brief.glance(found),
        *brief.checks(checked),
        *brief.statements(found),
        *brief.closest(near),
        *brief.only(found),
        *in_none(rows, names(accounts), links),
        *brief.listed(found, links.compare(keys, topics, "texts")),
        "## Sources",
        "",
        *(brief.source(each, links, zone) for each in accounts),
        "",
        f"This comparison: <{links.compare(keys, topics)}>. {_whose(accounts)}, found by rules ({_how(found)});"
        " ¶3.2 is paragraph 3, sentence 2.",
    ]
    return "\n".join(lines) + "\n"


def _whose(accounts: Sequence[Account]) -> str:
    """Whose words the passages are."""
    summaries = [each.item.form == "summary" for each in accounts]
    if all(summaries):
        return "Every passage is from our summary of the account"
    mixed = ", or our summary’s where a source says so" if any(summaries) else ""
    return f"Every passage is the account’s own{mixed}"


def _how(found: Found) -> str:
    return "words and sentence vectors" if found.encoder else "words alone, without sentence vectors"


def _glanced(one: Glanced) -> str:
    """A cell of the table of what differs, bold what the fewest accounts say."""
    said = f"“{plain(one.text)}”" if one.is_quoted else plain(one.text)
    whole = f"{said} ({one.value})" if one.value else said
    return f"**{whole}**" if one.is_outlier else whole


def _of_what(line: Line) -> str:
    """The clause that a denial is of: "entered" and "did not enter" alone name nothing."""
    return f": “{plain(line.clause.text)}”" if line.is_denial and line.clause else ""


def _cell(line: Line, key: str) -> str:
    """What an account has of a difference, or what it means that it has nothing."""
    if found := line.of(key):
        return " · ".join(map(_glanced, found))
    return plain(line.blank(key).whole)


class _Brief:
    """The parts of a brief, each source under its footnote."""

    def __init__(self, called: Mapping[str, str], keys: Sequence[str], links: Links) -> None:
        self._called, self._links = called, links
        self._notes = {key: at for at, key in enumerate(keys, start=1)}

    def coverage(self, rows: Sequence[Row]) -> Iterator[str]:
        """Topics by accounts, with grade and number of sentences."""
        heads = [f"{plain(self._called[key])}{self._note(key)}" for key in self._notes]
        yield f"| Topic | {' | '.join(heads)} |"
        yield f"|---|{'---|' * len(heads)}"
        for row in rows:
            if not row.found:
                continue
            cells = (
                f"{cell.grade}, {words.plural(cell.count, 'sentence')}"
                if cell.grade
                else plain(cell.absence or "") + beside(cell, self._links)
                for cell in row.cells
            )
            yield f"| {plain(row.label)} | {' | '.join(cells)} |"
        yield ""

    def glance(self, found: Found) -> Iterator[str]:
        """Everything in which accounts differ, a line each: its statement, and what every account has."""
        yield "## What differs"
        yield ""
        if not (found.differences or found.denials):
            yield NOTHING
            yield ""
            return
        yield f"| | {' | '.join(f'{plain(self._called[key])}{self._note(key)}' for key in self._notes)} |"
        yield f"|---|{'---|' * len(self._notes)}"
        told = tuple(lines(found))
        for each in told:
            cells = (_cell(each, key) for key in self._notes)
            yield f"| {plain(each.named)}{_of_what(each)} ({each.card.number}) | {' | '.join(cells)} |"
        yield ""
        if any(each.has_outliers for each in told):
            yield f"Bold: {OUTLIERS}."
            yield ""

    def checks(self, checked: Sequence[Checked]) -> Iterator[str]:
        """What may differ, of which no rule is sure, each in its sentence."""
        if not checked:
            return
        yield "## Worth checking"
        yield ""
        yield "No rule is sure that these are of one thing."
        yield ""
        for each in checked:
            yield f"- {plain(each.head)}"
            yield from (f"  - {self._checked(one)}" for cell in each.cells for one in cell)
        yield ""

    def _checked(self, one: Sentence) -> str:
        noted = one.first.noted
        said = marked([(cut.text, bool(cut.entry and cut.text)) for cut in one.cuts])
        value = f" ({plain(one.comes_to)})" if one.comes_to else ""
        return f"{plain(self._called[noted.account])}: “{said.strip()}”{value} {one.first.place.short}{self._note(noted.account)}"

    def closest(self, near: Sequence[Near]) -> Iterator[str]:
        """What may be the same and stands in no statement, with what nobody else in its row has in bold."""
        if not near:
            return
        yield "## Closest, not surely the same"
        yield ""
        for number, each in enumerate(near, start=1):
            yield f"{number}."
            for key, one in zip(self._notes, each.cells, strict=True):
                if one:
                    said = marked([(piece.text, piece.is_alone) for piece in one.pieces]).strip()
                    yield f"   - {plain(self._called[key])}: “{said}” {one.place.short}{self._note(key)}"
        yield ""

    def statements(self, found: Found) -> Iterator[str]:
        """What two accounts or more state, each as each words it."""
        if not found.cards:
            return
        yield "## Reported by two or more"
        yield ""
        yield "What the rules find to be of one matter; they find some four of ten statements that readers find within a language, some three of ten across."
        yield ""
        for one, other in found.two_counts:
            yield f"Figures of {plain(self._called[one])} and {plain(self._called[other])} are set aside, not counted: they conflict in more than they agree in, as those of two days, towns or groups do; what may be of one thing all the same is worth checking."
            yield ""
        for key in found.unread:
            yield f"Figures of {plain(self._called[key])} are not read: only English, Korean and Chinese ones are."
            yield ""
        for card in found.cards:
            yield from self._statement(card)

    def _statement(self, card: Card) -> Iterator[str]:
        why = f": {card.why_close.told}" if card.why_close else ""
        close = f" (close, not surely the same{why})" if card.is_close else ""
        yield f"### {card.number}. {plain(' · '.join(card.label)) or 'Statement'}{close}"
        yield ""
        for cell in card.cells:
            yield from (self._told(told) for told in cell.told)
            yield from (
                f"{self._told(told)} (close, not surely the same as all of it)" for told in cell.close
            )
            if cell.absence and cell.denial:
                yield f"{self._told(cell.denial)} ({cell.denies})"
            elif cell.absence:
                yield f"- {plain(self._called[cell.article])}: {cell.absence}"
        for each in card.differences:
            yield from self._difference(each)
        for denial in card.denials:
            yield f"- **{denial.heading}**"
            yield from (f"  - {self._stand(one)}" for one in denial.stands)
        if card.note:
            yield f"- {card.note[:1].upper()}{card.note[1:]}"
        for other in card.pointers:
            yield f"- {other.heading}: see {other.of}"
        for each in (*card.translated, *card.aside, *card.rounded):
            yield f"- {each.heading}: {'; '.join(self._quiet(one) for one in each.variants)}"
        yield ""

    def _stand(self, one: Stood) -> str:
        place = self._links.passage(one.article, one.start)
        said = f"“{plain(one.text)}”" if one.text else f"[{STATED}](<{place}>)"
        return f"{plain(self._called[one.article])}: {said}{self._note(one.article)}"

    def _quiet(self, one: Variant) -> str:
        said = "".join(bit.text for bit in one.bits)
        return f"{plain(self._called[one.article])} “{plain(said)}”{self._note(one.article)}"

    def _difference(self, found: Differing) -> Iterator[str]:
        yield f"- **{plain(found.named)}**"
        for each in found.variants:
            said = "".join(bit.text for bit in each.bits)
            value = f" ({plain(each.value)})" if each.value and each.value != said else ""
            act = f": {plain(each.act)}" if each.act and each.act != said else ""
            yield f"  - {plain(self._called[each.article])}: “{plain(said)}”{value}{act}{self._note(each.article)}"

    def only(self, found: Found) -> Iterator[str]:
        """What no other account has anything near to, and whose silence says nothing."""
        for key, lone in found.alone.items():
            if lone:
                yield f"## In {plain(self._called[key])}, with nothing near it found elsewhere"
                yield ""
                yield from (self._told(each.told, named=False) for each in lone)
                yield ""
        for each in found.silences:
            called = " · ".join(plain(self._called[key]) for key in each.articles)
            yield f"{called}: {each.why}, so that what is missing there says nothing."
            yield ""

    def listed(self, found: Found, texts: str) -> Iterator[str]:
        """How much of each account the brief holds, and where the rest is."""
        counts = (
            f"{plain(self._called[each.account])}: {'the first ' if each.is_cut else ''}{words.plural(each.sentences, 'sentence')}, {each.stated} in statements,"
            f" {f'{each.closest} closest to another’s, ' if each.closest else ''}{f'{each.checked} worth checking alone, ' if each.checked else ''}{each.only} with nothing near elsewhere, {each.neither} in none of these"
            for each in found.listed
        )
        yield f"{'; '.join(counts)}. Those in none of these are near to others without being surely the same, or say too little: <{texts}> has all."
        yield ""

    def source(self, account: Account, links: Links, zone: ZoneInfo) -> str:
        """A footnote: outlet, headline, date, address."""
        item = account.item
        form = f" ({words.FORM_NOTES[item.form]})" if item.form != "full" else ""
        headline = plain(item.headline or "without a headline")
        at = f" {address}" if (address := between_angles(item.url)) else ""
        where = links.article(item.id)
        return f"[^{self._notes[item.id]}]: {plain(words.who(item))}, “{headline}”, {words.when(item, zone)}{form}.{at} In Readout: <{where}>"

    def _told(self, told: Told, *, named: bool = True) -> str:
        who = f"{plain(self._called[told.article])}: " if named else ""
        return f"- {who}“{plain(told.text)}” {told.place.short}{self._note(told.article)}"

    def _note(self, key: str) -> str:
        return f"[^{self._notes[key]}]"
