"""The shapes of the JSON twins, key by key, as /openapi.json describes them."""

from __future__ import annotations

from typing import NotRequired

from typing_extensions import TypedDict

from app.web.denials import DenialShape
from app.web.details import ClockTimeShape, NamedDateShape


class OutletShape(TypedDict):
    slug: str
    name: str
    kind: str | None


class CarrierShape(TypedDict):
    slug: str
    name: str


class PublishedShape(TypedDict):
    at: str | None
    precision: str
    basis: str
    confidence: str
    not_before: str | None


class GradedShape(TypedDict):
    slug: str
    grade: str
    evidence: int


class ItemShape(TypedDict):
    id: str
    form: str
    headline: str | None
    url: str | None
    outlet: OutletShape | None
    published: PublishedShape
    lang: str
    lede: str
    topics: list[GradedShape]


class FacetShape(TypedDict):
    value: str
    label: str
    count: int


#: Written as a call: "from" is not a name that a class could have.
BarShape = TypedDict("BarShape", {"from": str, "to": str, "count": int})


class HistogramShape(TypedDict):
    unit: str
    bars: list[BarShape]


class TimelineShape(TypedDict):
    sentence: str
    total: int
    undated_left_out: int
    items: list[ItemShape]
    facets: dict[str, list[FacetShape]]
    histogram: HistogramShape
    next: str | None


class SegmentShape(TypedDict):
    role: str
    start: int
    end: int


class SpanShape(TypedDict):
    start: int
    end: int


class EvidenceShape(TypedDict):
    start: int
    end: int
    sentence: SpanShape
    rule: str
    kind: str


class TagShape(TypedDict):
    slug: str
    grade: str
    ruleset: int
    evidence: list[EvidenceShape]


class RevisionShape(TypedDict):
    n: int
    seen_at: str
    sha256: str


class SpeakerShape(TypedDict):
    slug: str
    name: str


class QuoteShape(TypedDict):
    start: int
    end: int
    text: str
    speaker: SpeakerShape | None
    via: SpeakerShape | None
    cue: str | None
    type: str


class FigureShape(TypedDict):
    start: int
    end: int
    text: str
    value: float | list[float] | None
    unit: str | None
    comparator: str | None
    noun: str | None


class ArticleShape(TypedDict):
    id: str
    form: str
    headline: str | None
    url: str | None
    outlet: OutletShape | None
    published: PublishedShape
    lang: str
    lede: str
    topics: list[TagShape]
    text: str
    segments: list[SegmentShape]
    headline_basis: str
    byline: list[str]
    outlet_basis: str
    carrier: CarrierShape | None
    superseded_by: str | None
    quotes: NotRequired[list[QuoteShape]]
    figures: list[FigureShape]
    dates: list[NamedDateShape]
    times: list[ClockTimeShape]
    revisions: list[RevisionShape]


class CellShape(TypedDict):
    article: str
    grade: str | None
    evidence: int
    absence: str | None
    outlet: dict[str, int] | None


class RowShape(TypedDict):
    topic: str
    cells: list[CellShape]


class PassageShape(TypedDict):
    topic: str
    article: str
    start: int
    end: int
    text: str


class MemberShape(TypedDict):
    article: str
    start: int
    end: int
    text: str


class DifferingShape(TypedDict):
    article: str
    start: int
    text: str
    value: str
    act: str


class DifferenceShape(TypedDict):
    kind: str
    translated: bool
    values: list[DifferingShape]


class StatementShape(TypedDict):
    topic: str | None
    tier: str
    label: str
    members: list[MemberShape]
    close: list[MemberShape]
    differences: list[DifferenceShape]
    rounded: list[DifferenceShape]
    denials: list[DenialShape]
    aside: list[DifferenceShape]


class VariantShape(TypedDict):
    article: str
    start: int
    end: int
    text: str
    speaker: SpeakerShape | None
    via: SpeakerShape | None


class UtteranceShape(TypedDict):
    speaker: SpeakerShape | None
    variants: list[VariantShape]


class OnlyShape(MemberShape):
    nearest: list[MemberShape]


class ClosestShape(TypedDict):
    members: list[MemberShape]


class ComparedShape(TypedDict):
    encoder: str | None
    statements: list[StatementShape]
    quotes: list[UtteranceShape]
    only: list[OnlyShape]
    checks: list[DifferenceShape]
    closest: list[ClosestShape]


class ComparisonShape(ComparedShape):
    articles: list[ItemShape]
    matrix: list[RowShape]
    passages: list[PassageShape]


class GradesShape(TypedDict):
    focus: int
    covered: int
    mentioned: int


class MatrixTopicShape(TypedDict):
    slug: str
    label: str


class MatrixCellShape(TypedDict):
    topic: str
    articles: int
    share: float | None
    first: str | None
    grades: GradesShape
    absence: str | None


class MatrixRowShape(TypedDict):
    outlet: OutletShape | None
    articles: int
    full_texts: int
    matching: int
    cells: list[MatrixCellShape]


class MatrixWholeShape(TypedDict):
    articles: int
    full_texts: int
    matching: int
    cells: list[MatrixCellShape]


class MatrixShape(TypedDict):
    sentence: str
    ruleset: int
    total: int
    undated_left_out: int
    outlets: int
    topics: list[MatrixTopicShape]
    rows: list[MatrixRowShape]
    all_outlets: MatrixWholeShape


class TopicShape(TypedDict):
    slug: str
    label: str
    about: str
    scope: str
    articles: int
    grades: GradesShape
    first: str | None
    last: str | None


class TopicsShape(TypedDict):
    ruleset: int
    topics: list[TopicShape]


#: Written as a call for the same reason as BarShape; both days are inclusive, others are all other outlets' articles.
SilenceShape = TypedDict("SilenceShape", {"from": str, "to": str, "others": int})


class ListedOutletShape(TypedDict):
    slug: str
    name: str
    native_name: str | None
    kind: str | None
    country: str | None
    lang: str | None
    articles: int
    undated: int
    first: str | None
    last: str | None
    silences: list[SilenceShape]


class OutletsShape(TypedDict):
    outlets: list[ListedOutletShape]


class RunShape(TypedDict):
    run: int
    what: str
    started_at: str
    finished_at: str | None
    seconds: int | None
    read: int
    added: int
    revised: int
    unchanged: int
    skipped: int
    refused: int
    warnings: int


class RunsShape(TypedDict):
    runs: list[RunShape]
    next: str | None


class RefusedShape(TypedDict):
    item: str
    reason: str


class NoticedShape(TypedDict):
    item: str
    field: str
    message: str


class RunReportShape(TypedDict):
    run: int
    what: str
    started_at: str
    finished_at: str | None
    seconds: int | None
    read: int
    added: int
    revised: int
    unchanged: int
    skipped: int
    refused: list[RefusedShape]
    warnings: list[NoticedShape]
    next_refused: str | None
    next_warnings: str | None


class ProblemShape(TypedDict):
    type: str
    title: str
    status: int
    detail: str
    parameter: NotRequired[str]


class OembedShape(TypedDict):
    type: str
    version: str
    title: str
    provider_name: str
    provider_url: str
    cache_age: NotRequired[int]
    html: str
    width: int
    height: int
