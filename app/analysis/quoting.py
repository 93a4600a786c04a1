"""Quotation marks: which stretches of a text stand between them, however carelessly they were set.

Curly and straight marks mixed, closing marks that open, marks left open, quotations nested in others,
apostrophes and inches that are no marks at all. Nothing here knows who speaks.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from app.analysis.patterns import regex
from app.analysis.text import FILL, Span, paragraphs, sentences, shadow

#: Marks of one family open and close each other, whichever way they curl.
_FAMILIES = {
    **dict.fromkeys('“”„‟"＂〝〞', "double"),
    **dict.fromkeys("‘’‚‛'＇`´", "single"),
}
_BRACKETS = {"「": "」", "『": "』", "«": "»", "《": "》"}
_OPENING = "“„‟〝‘‚‛"
_SINGLE = regex(f"[{''.join(mark for mark, family in _FAMILIES.items() if family == 'single')}]")
_DECADE = regex(r"\d0s\b")
#: A mark before digits opens where another single one follows within so many characters.
FAR = 40
_HANGUL = regex(r"[가-힣]")
#: … by night. "We left …": paragraphs of one speech in one line, each opened and only the last one closed.
_GOES_ON_APART = regex(r"[a-z][.!?…] $")
_LATIN = regex(r"[A-Za-zÀ-ɏ]")
_BEFORE_OPENING = regex(r"[\s(\[{<〈【—–\-:,·…/|]")
#: Korean goes on so behind the closing mark of what was said, and never begins so behind an opening one.
_GOES_ON = regex(
    r"(?:(?:이?라|다)(?:고|며|면서|는|던|지만|했|밝혔|말했|[ ,.])|(?:고|며|면서|는)[ ,]|(?:고|라고)(?:했|말|밝|전|강조|주장|설명|지적|덧붙))"
)
#: How far ahead the closing mark of an opening one is looked for that a space follows, and what else a mark rests on.
AHEAD = 200
#: Marks open within each other; 13,302 press articles have no more than four.
DEEPEST = 8
_AFTER_CLOSING = regex(r"[\s)\]}>〉】.,;:!?…·—–/|]")
_DOUBLE = "double"
#: White space, and what stands for the rest of an entity.
_AROUND = f" \t\u00a0\u3000{FILL}"


@dataclass(frozen=True, slots=True)
class Quoted:
    """A stretch between quotation marks, without them. ``depth`` 0 stands in no other quotation.

    ``mark`` is the family: double, single, or the bracket that opened it. ``open`` where no mark closes it.
    """

    span: Span
    mark: str
    depth: int = 0
    open: bool = False


@dataclass(slots=True)
class _Pending:
    at: int
    mark: str
    glyph: str


def quoted(text: str, span: Span | None = None) -> tuple[Quoted, ...]:
    """Every stretch between quotation marks in ``span``, in order; an outer one before those inside it."""
    seen = shadow(text)
    lines = paragraphs(text, span)
    following = (*lines[1:], None)[: len(lines)]
    found = [
        each for line, after in zip(lines, following, strict=True) for each in _in_line(seen, line, after)
    ]
    return tuple(_nested(sorted(found, key=lambda each: (each.span.start, -each.span.end))))


def _nested(found: Sequence[Quoted]) -> Iterator[Quoted]:
    """Each with the number of those that it stands in: marks that nothing closed hold nothing."""
    ends: list[int] = []
    for each in found:
        while ends and ends[-1] <= each.span.start:
            ends.pop()
        yield each if each.depth == len(ends) else replace(each, depth=len(ends))
        ends.append(each.span.end)


def _in_line(text: str, line: Span, following: Span | None) -> Iterator[Quoted]:
    """Those of a line; a single mark that nothing closes holds none of them: shoot 'em ups."""
    pending: list[_Pending] = []
    found = list(_marked(text, line, following, pending))
    unclosed = [each.at for each in pending if each.mark == "single"]
    for each in found:
        within = sum(at < each.span.start for at in unclosed)
        yield replace(each, depth=max(0, each.depth - within)) if within and each.depth else each


def _marked(text: str, line: Span, following: Span | None, pending: list[_Pending]) -> Iterator[Quoted]:
    for at in range(line.start, line.end):
        char = text[at]
        if char in _BRACKETS:
            _open(pending, _Pending(at, char, char))
        elif char in _BRACKETS.values():
            yield from _close_bracket(text, pending, at)
        elif char in _FAMILIES:
            yield from _meet(text, line, pending, at)
    for depth, each in enumerate(pending):
        if each.mark == _DOUBLE:
            yield from _left_open(text, line, each, depth, following)
            return


def _open(pending: list[_Pending], mark: _Pending) -> None:
    """Within so many open marks another is a character like any."""
    if len(pending) < DEEPEST:
        pending.append(mark)


def _close_bracket(text: str, pending: list[_Pending], at: int) -> Iterator[Quoted]:
    depth = next(
        (d for d in reversed(range(len(pending))) if _BRACKETS.get(pending[d].mark) == text[at]), None
    )
    if depth is not None:
        yield from _made(text, pending[depth], at, depth)
        del pending[depth:]


def _meet(text: str, line: Span, pending: list[_Pending], at: int) -> Iterator[Quoted]:
    """A mark of a family whose shape says little: it closes what is open, or opens."""
    family = _FAMILIES[text[at]]
    rest = text[at + 1 : min(line.end, at + AHEAD)]
    before = text[at - 1] if at > line.start else " "
    after = text[at + 1] if at + 1 < line.end else " "
    if family == "single":
        is_open = any(each.mark == family for each in pending)
        if _is_apostrophe(before, after, rest, is_open=is_open):
            return
    depth = next((d for d in reversed(range(len(pending))) if pending[d].mark == family), None)
    if depth is None and text[at] == "”" and pending and _opened_wrongly(text, pending[-1], at):
        yield from _made(text, pending[-1], at, len(pending) - 1)
        del pending[-1]
        return
    if depth is None:
        if _may_open(family, before, after, rest):
            _open(pending, _Pending(at, family, text[at]))
        elif family == _DOUBLE and after.isspace():
            yield from _never_opened(text, line, at)
        return
    if (
        family == _DOUBLE
        and depth == 0
        and _GOES_ON_APART.search(text, max(pending[0].at + 1, at - 3), at)
        and _LATIN.match(after)
    ):
        yield from _made(text, pending[0], at, 0, open=True)
        del pending[:]
        pending.append(_Pending(at, family, text[at]))
        return
    if _opens_again(text[at], before, after):
        # What was open was never closed, or never a mark.
        del pending[depth:]
        pending.append(_Pending(at, family, text[at]))
        return
    yield from _made(text, pending[depth], at, depth)
    del pending[depth:]


def _opened_wrongly(text: str, mark: _Pending, end: int) -> bool:
    """Whether a single mark opens what a double one closes: ‘We met,” said Reed."""
    before = text[mark.at - 1] if mark.at else " "
    return (
        mark.mark == "single"
        and before.isspace()
        and text[end - 1] in ",.?!"
        and text.find(" ", mark.at, min(end, mark.at + AHEAD)) > 0
    )


def _is_apostrophe(before: str, after: str, rest: str, *, is_open: bool) -> bool:
    """``rest`` is what follows in the line; ``is_open`` whether a single quotation is."""
    if _LATIN.match(before) and _LATIN.match(after):
        return True
    # Harbour!’s chief.
    if not is_open and not before.isspace() and rest.startswith("s "):
        return True
    if after.isdigit() and not before.isalnum():
        far = AHEAD if _HANGUL.search(rest, 0, FAR) else FAR
        return bool(_DECADE.match(rest)) or not _SINGLE.search(rest, 0, far)
    return not is_open and bool(_LATIN.match(before) or before.isdigit())


def _may_open(family: str, before: str, after: str, rest: str) -> bool:
    """``rest`` is what follows in the line."""
    if family == "single":
        return not after.isspace() and not _LATIN.match(before)
    if after.isspace():
        return before.isspace() and _is_closed(rest)
    if not _BEFORE_OPENING.match(before) and _GOES_ON.match(rest):
        return False
    return not (before.isdigit() and _AFTER_CLOSING.match(after))


def _is_closed(rest: str) -> bool:
    """Whether the next mark can only be a closing one: words before it, and behind it what follows speech."""
    end = next((at for at, char in enumerate(rest) if _FAMILIES.get(char) == _DOUBLE), None)
    return (
        end is not None
        and end > 0
        and not rest[end - 1].isspace()
        and _GOES_ON.match(rest[end + 1 :]) is not None
    )


def _opens_again(glyph: str, before: str, after: str) -> bool:
    """Whether a mark that could close is set as only an opening one is: after a space, before a word."""
    return bool(glyph in _OPENING and _BEFORE_OPENING.match(before) and not _AFTER_CLOSING.match(after))


def _made(text: str, pending: _Pending, end: int, depth: int, *, open: bool = False) -> Iterator[Quoted]:
    inside = _trimmed(text, pending.at + 1, end)
    if inside is not None:
        yield Quoted(inside, pending.mark, depth, open)


def _never_opened(text: str, line: Span, end: int) -> Iterator[Quoted]:
    """In a line of headlines such as "one"…two" the dots stand for a closing and an opening mark."""
    gap = text.rfind("…", max(line.start, end - AHEAD), end)
    if gap > line.start and _FAMILIES.get(text[gap - 1]) == _DOUBLE:
        yield from _made(text, _Pending(gap, _DOUBLE, text[gap]), end, 0)


def _left_open(
    text: str, line: Span, pending: _Pending, depth: int, following: Span | None
) -> Iterator[Quoted]:
    """Speech that goes on in the next paragraph opens it with a mark again; else it ends with its sentence."""
    goes_on = following is not None and _FAMILIES.get(text[following.start]) == _DOUBLE
    end = line.end
    if not goes_on:
        first = next(iter(sentences(text, Span(pending.at + 1, line.end))), None)
        end = first.end if first else line.end
    inside = _trimmed(text, pending.at + 1, end)
    if inside is not None:
        yield Quoted(inside, pending.mark, depth, open=True)


def _trimmed(text: str, start: int, end: int) -> Span | None:
    inside = text[start:end]
    if not any(char.isalnum() for char in inside):
        return None
    start += len(inside) - len(inside.lstrip(_AROUND))
    return Span(start, start + len(inside.strip(_AROUND)))
