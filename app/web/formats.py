"""The JSON twins: what the archive hands back, under the keys that other people's scripts rely on."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from decimal import Decimal

from app.analysis.dates import Published
from app.analysis.figures import Figure
from app.analysis.outlets import Outlet
from app.analysis.people import Speaker
from app.analysis.quotes import Quote
from app.archive.article import Item, Proof, StoredArticle
from app.archive.counts import Facet, Facets, Histogram
from app.archive.ledger import NoticedPage, RefusedPage, RunLine
from app.archive.outlets import OutletSummary
from app.archive.silences import Holding
from app.archive.topics import TopicSummary
from app.web.comparison import Account, Cell, Row
from app.web.details import date_shapes, figures_of, time_shapes
from app.web.shapes import (
    ArticleShape,
    BarShape,
    CellShape,
    ComparedShape,
    ComparisonShape,
    EvidenceShape,
    FacetShape,
    FigureShape,
    GradesShape,
    HistogramShape,
    ItemShape,
    ListedOutletShape,
    OutletShape,
    PassageShape,
    PublishedShape,
    QuoteShape,
    RowShape,
    RunReportShape,
    RunShape,
    SpeakerShape,
    TagShape,
    TopicShape,
)


def item(found: Item) -> ItemShape:
    """An article in a listing."""
    return ItemShape(
        id=found.id,
        form=found.form,
        headline=found.headline,
        url=found.url,
        outlet=outlet_named(found.outlet),
        published=published(found.published),
        lang=found.lang,
        lede=found.lede,
        topics=[{"slug": each.slug, "grade": each.grade, "evidence": each.evidence} for each in found.topics],
    )


def article(found: StoredArticle, ruleset: int) -> ArticleShape:
    """A whole article and who says what in it, as far as the rules in force have read it for that."""
    listed = item(found.item)
    shape = ArticleShape(
        id=listed["id"],
        form=listed["form"],
        headline=listed["headline"],
        url=listed["url"],
        outlet=listed["outlet"],
        published=listed["published"],
        lang=listed["lang"],
        lede=listed["lede"],
        topics=_tags(found),
        text=found.text,
        segments=[{"role": part.role, "start": part.start, "end": part.end} for part in found.segments],
        headline_basis=found.headline_basis,
        byline=list(found.byline),
        outlet_basis=found.outlet_basis,
        carrier={"slug": found.carrier.slug, "name": found.carrier.name} if found.carrier else None,
        superseded_by=found.superseded_by,
        figures=[_figure(found.text, each) for each in figures_of(found)],
        dates=list(date_shapes(found)),
        times=list(time_shapes(found)),
        revisions=[{"n": each.n, "seen_at": each.seen_at, "sha256": each.sha256} for each in found.revisions],
    )
    if found.quotes or found.ruleset == ruleset:
        shape["quotes"] = [_quote(found.text, each) for each in found.quotes]
    return shape


def _quote(text: str, quote: Quote) -> QuoteShape:
    return QuoteShape(
        start=quote.span.start,
        end=quote.span.end,
        text=quote.span.of(text),
        speaker=speaker(quote.speaker),
        via=speaker(quote.via),
        cue=quote.cue or None,
        type=quote.type,
    )


def _figure(text: str, found: Figure) -> FigureShape:
    value = found.value
    return FigureShape(
        start=found.span.start,
        end=found.span.end,
        text=found.span.of(text),
        value=[_plain(end) for end in value]
        if isinstance(value, tuple)
        else None
        if value is None
        else _plain(value),
        unit=found.unit,
        comparator=found.comparator,
        noun=found.noun,
    )


def _plain(value: Decimal) -> float:
    return int(value) if value == value.to_integral_value() else float(value)


def speaker(found: Speaker | None) -> SpeakerShape | None:
    """Who speaks, under an address made of the name."""
    return SpeakerShape(slug=found.slug, name=found.name) if found else None


def comparison(accounts: Sequence[Account], rows: Sequence[Row], found: ComparedShape) -> ComparisonShape:
    """Articles side by side, and what was found by comparing them."""
    return ComparisonShape(
        **found,
        articles=[item(account.item) for account in accounts],
        matrix=[RowShape(topic=row.slug, cells=[_cell(cell) for cell in row.cells]) for row in rows],
        passages=[
            PassageShape(
                topic=row.slug,
                article=cell.id,
                start=passage.stretch.span.start,
                end=passage.stretch.span.end,
                text="".join(run.text for run in passage.stretch.runs),
            )
            for row in rows
            for cell in row.cells
            for passage in cell.passages
        ],
    )


def facets(found: Facets) -> dict[str, list[FacetShape]]:
    """Exact counts of what each filter would choose."""
    named = {"topic": found.topic, "outlet": found.outlet, "kind": found.kind, "lang": found.lang}
    return {name: [_facet(each) for each in values] for name, values in named.items()}


def histogram(found: Histogram) -> HistogramShape:
    """Bars whose ends are inclusive."""
    bars: list[BarShape] = [
        {"from": bar.since.isoformat(), "to": bar.until.isoformat(), "count": bar.count} for bar in found.bars
    ]
    return HistogramShape(unit=found.unit, bars=bars)


def topic(found: TopicSummary) -> TopicShape:
    """A topic and how much it was covered."""
    return TopicShape(
        slug=found.slug,
        label=found.label,
        about=found.about,
        scope=found.scope,
        articles=found.articles,
        grades=GradesShape(focus=found.focus, covered=found.covered, mentioned=found.mentioned),
        first=found.first.isoformat() if found.first else None,
        last=found.last.isoformat() if found.last else None,
    )


def outlet(found: OutletSummary, held: Holding | None) -> ListedOutletShape:
    """An outlet, what it published, and the days on which nothing of it is here though much would be usual."""
    return ListedOutletShape(
        slug=found.outlet.slug,
        name=found.outlet.name,
        native_name=found.outlet.native_name,
        kind=found.outlet.kind,
        country=found.outlet.country,
        lang=found.outlet.lang,
        articles=found.articles,
        undated=held.undated if held else 0,
        first=found.first.isoformat() if found.first else None,
        last=found.last.isoformat() if found.last else None,
        silences=[
            {"from": each.since.isoformat(), "to": each.until.isoformat(), "others": each.others}
            for each in (held.silences if held else ())
        ],
    )


def run(found: RunLine) -> RunShape:
    """A run, with how much it refused and warned of."""
    return RunShape(
        run=found.id,
        what=found.what,
        started_at=found.started_at,
        finished_at=found.finished_at,
        seconds=found.seconds,
        read=found.tally.read,
        added=found.tally.added,
        revised=found.tally.revised,
        unchanged=found.tally.unchanged,
        skipped=found.tally.skipped,
        refused=found.refused,
        warnings=found.warnings,
    )


def run_report(found: RunLine, refused: RefusedPage, noticed: NoticedPage) -> RunReportShape:
    """A run under the keys of ``readout ingest --json``, and where the rest of its lists begins."""
    counted = run(found)
    return RunReportShape(
        run=counted["run"],
        what=counted["what"],
        started_at=counted["started_at"],
        finished_at=counted["finished_at"],
        seconds=counted["seconds"],
        read=counted["read"],
        added=counted["added"],
        revised=counted["revised"],
        unchanged=counted["unchanged"],
        skipped=counted["skipped"],
        refused=[{"item": each.item, "reason": each.reason} for each in refused.items],
        warnings=[
            {"item": each.item, "field": each.field, "message": each.message} for each in noticed.items
        ],
        next_refused=None if refused.next is None else str(refused.next),
        next_warnings=None if noticed.next is None else str(noticed.next),
    )


def outlet_named(found: Outlet | None) -> OutletShape | None:
    """Whose article it is."""
    return OutletShape(slug=found.slug, name=found.name, kind=found.kind) if found else None


def published(found: Published) -> PublishedShape:
    """A date with what it rests on."""
    return PublishedShape(
        at=found.at,
        precision=found.precision,
        basis=found.basis,
        confidence=found.confidence,
        not_before=found.not_before,
    )


def _facet(found: Facet) -> FacetShape:
    return FacetShape(value=found.value, label=found.label, count=found.count)


def _cell(cell: Cell) -> CellShape:
    """``outlet``: how much there is of it here, and on the topic, where an absence stands beside that."""
    beside = cell.denominator
    outlet = {"articles": beside.holding.articles, "on_topic": beside.on_topic} if beside else None
    return CellShape(
        article=cell.id, grade=cell.grade, evidence=cell.count, absence=cell.absence, outlet=outlet
    )


def _tags(found: StoredArticle) -> list[TagShape]:
    return [
        TagShape(
            slug=each.slug,
            grade=each.grade,
            ruleset=found.ruleset,
            evidence=_evidence(proof for proof in found.evidence if proof.topic == each.slug),
        )
        for each in found.item.topics
    ]


def _evidence(proofs: Iterable[Proof]) -> list[EvidenceShape]:
    return [
        EvidenceShape(
            start=proof.span.start,
            end=proof.span.end,
            sentence={"start": proof.sentence.start, "end": proof.sentence.end},
            rule=proof.rule,
            kind=proof.kind,
        )
        for proof in proofs
    ]
