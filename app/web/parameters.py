"""What /openapi.json says of the twins: their parameters, answers and problems."""

from __future__ import annotations

from typing import Any

from app.analysis.outlets import KINDS
from app.analysis.topics import GRADES
from app.archive.article import FORMS
from app.archive.filters import LONGEST_Q, MATCHES, MAX_LIMIT, SORTS
from app.web.shapes import ProblemShape


def _parameter(name: str, about: str, schema: dict[str, Any]) -> dict[str, Any]:
    return {"name": name, "in": "query", "required": False, "description": about, "schema": schema}


def _repeatable(name: str, about: str, values: tuple[str, ...] = ()) -> dict[str, Any]:
    return _several(name, f"{about} Repeatable: several are alternatives.", values)


def _several(name: str, about: str, values: tuple[str, ...] = ()) -> dict[str, Any]:
    one: dict[str, Any] = {"type": "string"} | ({"enum": list(values)} if values else {})
    return _parameter(name, about, {"type": "array", "items": one}) | {"style": "form", "explode": True}


WORDS = (
    'Words that headline or body hold, all of them; "a phrase" in quotation marks, -word for what must not '
    "be there. Words are found whole, any part of a Korean, Chinese or Japanese word is found."
)
_DAY = {"type": "string", "format": "date"}
FILTER_PARAMETERS = [
    _repeatable("topic", "Slug of a topic."),
    _repeatable("outlet", "Slug of an outlet; none stands for an unknown one."),
    _repeatable("kind", "Kind of outlet.", KINDS),
    _repeatable("lang", "Language of the text, BCP 47 primary."),
    _repeatable("grade", "Grade in the topics named, or in any.", GRADES),
    _repeatable("form", "What is kept of the account.", FORMS),
    _parameter("match", "all asks for every topic named.", {"type": "string", "enum": list(MATCHES)}),
    _parameter("from", "First day, inclusive; undated articles are then left out.", _DAY),
    _parameter("to", "Last day, inclusive; undated articles are then left out.", _DAY),
    _parameter("q", WORDS, {"type": "string", "maxLength": LONGEST_Q}),
    _parameter("sort", "Undated articles come last in both.", {"type": "string", "enum": list(SORTS)}),
    _parameter("limit", "Articles a page.", {"type": "integer", "minimum": 1, "maximum": MAX_LIMIT}),
    _parameter("after", "The cursor under next of the page before.", {"type": "string"}),
]
_SAID = {
    "topic": _repeatable("topic", "Slug of a topic whose evidence the quotation stands beside."),
    "q": _parameter(
        "q",
        WORDS.replace("headline or body hold", "the quotation holds"),
        {"type": "string", "maxLength": LONGEST_Q},
    ),
    "limit": _parameter(
        "limit", "Quotations a page.", {"type": "integer", "minimum": 1, "maximum": MAX_LIMIT}
    ),
}
#: The ledger takes the filters of every listing but grades, and speakers.
LEDGER_PARAMETERS = [
    _repeatable("speaker", "Slug of a speaker; none stands for nobody known."),
    *(_SAID.get(each["name"], each) for each in FILTER_PARAMETERS if each["name"] != "grade"),
]
#: Outlets are hundreds, not thousands: a matrix may show every one of them.
MOST_OUTLETS = 10_000
#: What chooses articles, in whatever order and however many a page.
GROUND_PARAMETERS = [each for each in FILTER_PARAMETERS if each["name"] not in ("sort", "limit", "after")]
#: The matrix has no pages and an order of its own.
MATRIX_PARAMETERS = [
    *GROUND_PARAMETERS,
    _parameter(
        "limit",
        "Outlets shown, those with most articles first.",
        {"type": "integer", "minimum": 1, "maximum": MOST_OUTLETS},
    ),
]
SPEAKERS_PARAMETERS = [
    _parameter("q", "Part of a name, in any language.", {"type": "string", "maxLength": LONGEST_Q})
]
_PLACE = {"type": "integer", "minimum": 0}
RUNS_PARAMETERS = [
    _parameter("limit", "Runs a page.", {"type": "integer", "minimum": 1, "maximum": MAX_LIMIT}),
    _parameter("after", "The place under next of the page before.", _PLACE),
]
RUN_PARAMETERS = [
    _parameter("refused_after", "The place under next_refused of the page before.", _PLACE),
    _parameter("warnings_after", "The place under next_warnings of the page before.", _PLACE),
]
ARTICLE_PARAMETERS = [
    {
        **_repeatable("article", "Id of an article, two to four of them."),
        "required": True,
    }
]


FIRST_TOPIC_PARAMETERS = [_several("topic", "Slug of a topic that stands first. Repeatable.")]
VIEW_PARAMETER = _parameter(
    "view",
    "How a comparison is laid out; pick adds an account.",
    {"type": "string", "enum": ["statements", "figures", "quotes", "texts", "pick"]},
)
PICKED_FROM_PARAMETER = _parameter(
    "q",
    f"Of the page that picks accounts: {WORDS[0].lower()}{WORDS[1:]}",
    {"type": "string", "maxLength": LONGEST_Q},
)
EVIDENCE_PARAMETERS = [_several("topic", "Slug of a topic whose evidence alone is shown. Repeatable.")]
SEARCH_PARAMETERS = [
    _parameter("q", "Words to mark in the text.", {"type": "string", "maxLength": LONGEST_Q}),
    _parameter("at", "A place in the text whose sentence is marked.", _PLACE),
]
#: What a picture may be asked for beside what it shows; only a painted one has a scale.
LOOK_PARAMETERS = [
    _parameter("theme", "The picture's own ground.", {"type": "string", "enum": ["light", "dark"]}),
    _parameter("width", "In points.", {"type": "integer", "minimum": 480, "maximum": 1600}),
]
SCALE_PARAMETER = _parameter(
    "scale", "How many points of the screen a point is.", {"type": "integer", "enum": [1, 2]}
)
STATEMENTS_PARAMETER = _parameter(
    "limit", "Statements shown, the first of the page.", {"type": "integer", "minimum": 1, "maximum": 100}
)

_SIZE = {"type": "integer", "minimum": 1}
OEMBED_PARAMETERS = [
    {**_parameter("url", "Address of a view of this server.", {"type": "string"}), "required": True},
    _parameter("maxwidth", "Pixels that the asking page has room for.", _SIZE),
    _parameter("maxheight", "Pixels that the asking page has room for.", _SIZE),
    _parameter("format", "The one that is spoken.", {"type": "string", "enum": ["json"]}),
]


def asking(parameters: list[dict[str, Any]]) -> dict[str, Any]:
    """The arguments of a page's route that takes these parameters."""
    return {"include_in_schema": False, "openapi_extra": {"parameters": parameters}}


def as_sent(schema: dict[str, Any]) -> dict[str, Any]:
    """The description without FastAPI's own 422, which is never sent, and with problems as what they are."""
    for path in schema["paths"].values():
        for operation in path.values():
            operation["responses"].pop("422", None)
            for status, answer in operation["responses"].items():
                if status.startswith("4"):
                    answer["content"] = {"application/problem+json": answer["content"]["application/json"]}
    for unused in ("HTTPValidationError", "ValidationError"):
        schema["components"]["schemas"].pop(unused, None)
    return schema


def described(shape: Any, parameters: list[dict[str, Any]] | None = None) -> dict[str, Any]:
    """The arguments that describe a twin's route."""
    problem = {"model": ProblemShape, "description": "What was wrong, as application/problem+json."}
    return {
        "response_model": None,
        "responses": {200: {"model": shape}, 400: problem, 404: problem},
        "openapi_extra": {"parameters": parameters} if parameters else None,
    }
