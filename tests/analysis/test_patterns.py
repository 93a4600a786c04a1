"""Patterns that are compiled when they are first asked for."""

import gc
import pickle
import re
import subprocess
import sys

import pytest

import app.main as whole
from app.analysis.patterns import Late, _known, compile_all, regex


def test_it_is_the_pattern_that_it_stands_for() -> None:
    one = regex(r"(?P<day>\d+) days?", re.IGNORECASE)
    found = one.search("after 12 DAYS of talks")
    assert found
    assert (found["day"], found.re) == ("12", re.compile(r"(?P<day>\d+) days?", re.IGNORECASE))
    assert (one.pattern, one.flags, one.groupindex) == (found.re.pattern, found.re.flags, {"day": 1})
    assert one.sub("later", "12 days, 1 day") == "later, later"


def test_it_is_compiled_when_it_is_first_asked_for() -> None:
    one = regex("tide")
    assert "compiled" not in vars(one)
    assert one.pattern == "tide"
    assert one.search("a tide")
    assert "compiled" in vars(one)


def test_what_is_no_pattern_is_refused_where_it_is_used() -> None:
    late = regex("(")
    with pytest.raises(re.error, match="unterminated subpattern"):
        late.search("a")
    assert _known.pop().pattern == "("


def test_it_goes_to_another_process() -> None:
    one = regex("tide", re.IGNORECASE)
    for again in (pickle.loads(pickle.dumps(one)), one):
        assert again.fullmatch("TIDE")
        assert pickle.loads(pickle.dumps(again)).flags == re.compile("tide", re.IGNORECASE).flags


def test_every_pattern_of_the_rules_is_one() -> None:
    assert whole.Readout.__name__ == "Readout"
    rules = {name: vars(each) for name, each in sys.modules.items() if name.startswith("app.analysis.")}
    early = [name for name, own in rules.items() for each in own.values() if isinstance(each, re.Pattern)]
    assert early == []
    known = sum(isinstance(each, Late) for each in gc.get_objects())
    assert 1_000 < known == compile_all()


def test_the_application_starts_without_compiling_the_rules() -> None:
    code = (
        "import gc, app.main\nfrom app.analysis.patterns import Late\n"
        "own = [each for each in gc.get_objects() if isinstance(each, Late)]\n"
        "print(sum('compiled' in vars(each) for each in own), len(own))"
    )
    compiled, known = map(int, subprocess.check_output([sys.executable, "-c", code], text=True).split())
    assert compiled * 20 < known
