"""The rules of the house: which floor may import which, and how large a room may grow."""

import ast
from collections.abc import Iterator
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
APP = ROOT / "app"
#: Each floor may import from those on its left, and from itself.
FLOORS = ("analysis", "settings", "models", "archive", "ingest", "web", "main", "commands", "cli")
MODULE_LIMIT = 400
FUNCTION_LIMIT = 50
BANNED_NAMES = ("manager", "helper", "util", "handler", "data", "process")
MODULES = sorted(path for path in APP.rglob("*.py") if path != APP / "__init__.py")


def floor_of(dotted: str) -> str:
    return dotted.split(".")[1]


def dotted(path: Path) -> str:
    return ".".join(path.relative_to(ROOT).with_suffix("").parts)


def imports_of(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module == "app":
            yield from (f"app.{alias.name}" for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield ("." * node.level) + (node.module or "")


def parsed(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"), filename=str(path))


def upward(source: str, place: str) -> list[str]:
    """The imports in ``source``, standing at ``place``, that look up a stair."""
    floor = FLOORS.index(floor_of(place))
    inner = (name for name in imports_of(ast.parse(source)) if name.startswith("app."))
    return [name for name in inner if FLOORS.index(floor_of(name)) > floor]


@pytest.mark.parametrize("path", MODULES, ids=dotted)
def test_a_module_never_imports_from_a_higher_floor(path: Path) -> None:
    assert upward(path.read_text(encoding="utf-8"), dotted(path)) == []


def loaded_by(source: str, known: set[str]) -> set[str]:
    """The modules of ours that are loaded when a module with this source is."""
    found: set[str] = set()
    for node in ast.parse(source).body:
        if isinstance(node, ast.ImportFrom) and node.module:
            for alias in node.names:
                name = f"{node.module}.{alias.name}"
                found.add(name if name in known else node.module)
        elif isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
    return found & known


def test_no_module_loads_what_loads_it() -> None:
    known = {dotted(path) for path in APP.rglob("*.py")}
    loads = {dotted(path): loaded_by(path.read_text(encoding="utf-8"), known) for path in APP.rglob("*.py")}
    TopologicalSorter(loads).prepare()


def test_a_circle_would_be_noticed() -> None:
    known = {"app.a", "app.b"}
    loads = {"app.a": loaded_by("from app import b", known), "app.b": loaded_by("from app.a import x", known)}
    with pytest.raises(CycleError):
        TopologicalSorter(loads).prepare()


def test_an_upward_import_would_be_noticed() -> None:
    assert upward("from app.web import assets", "app.analysis.text") == ["app.web"]
    assert upward("from app import cli", "app.main") == ["app.cli"]
    assert upward("import app.analysis.text", "app.web.assets") == []


@pytest.mark.parametrize("path", MODULES, ids=dotted)
def test_imports_name_the_whole_place(path: Path) -> None:
    assert [name for name in imports_of(parsed(path)) if name.startswith(".")] == []


@pytest.mark.parametrize("path", MODULES, ids=dotted)
def test_a_module_says_in_its_first_line_what_it_is(path: Path) -> None:
    if path.name == "__init__.py" and not path.read_text(encoding="utf-8"):
        pytest.skip("an empty package file")
    docstring = ast.get_docstring(parsed(path))
    assert docstring
    assert docstring.splitlines()[0].strip()


@pytest.mark.parametrize("path", MODULES, ids=dotted)
def test_a_module_fits_on_a_desk(path: Path) -> None:
    assert len(path.read_text(encoding="utf-8").splitlines()) <= MODULE_LIMIT


@pytest.mark.parametrize("path", MODULES, ids=dotted)
def test_a_function_fits_in_the_eye(path: Path) -> None:
    functions = [n for n in ast.walk(parsed(path)) if isinstance(n, ast.FunctionDef | ast.AsyncFunctionDef)]
    long = {f.name: size for f in functions if (size := (f.end_lineno or 0) - f.lineno + 1) > FUNCTION_LIMIT}
    assert long == {}


@pytest.mark.parametrize("path", MODULES, ids=dotted)
def test_a_module_is_named_for_what_it_holds(path: Path) -> None:
    assert not [word for word in BANNED_NAMES if word in path.stem.split("_")]


@pytest.mark.parametrize("path", sorted((APP / "analysis").rglob("*.py")), ids=dotted)
def test_analysis_knows_nothing_but_words(path: Path) -> None:
    outside = {
        "os",
        "pathlib",
        "sqlite3",
        "sqlalchemy",
        "sqlmodel",
        "httpx",
        "urllib.request",
        "socket",
        "time",
    }
    assert outside.isdisjoint(imports_of(parsed(path)))


def test_only_the_archive_speaks_sql() -> None:
    speakers = {
        dotted(path)
        for path in MODULES
        if floor_of(dotted(path)) not in ("models", "archive")
        and any(
            name.split(".")[0] in ("sqlalchemy", "sqlmodel", "sqlite3", "alembic")
            for name in imports_of(parsed(path))
        )
    }
    assert speakers == set()
