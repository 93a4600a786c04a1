"""What a comparison loads is in memory before anybody asks for one."""

from __future__ import annotations

import sys
from subprocess import run

import pytest

from app.analysis.encoding import is_installed
from app.settings import ROOT

#: Compares what was invented in three languages, in a program of its own, and says which parts of libraries came of it.
FIRST = """
import gc, sys
from app.analysis.patterns import Late
from app.analysis.encoding import installed_encoder
from app.web.comparer import Comparer
from tests.accounts import aliases
from tests.invented import matters

comparer = Comparer(aliases())
comparer.warm()
before, patterns = set(sys.modules), [each for each in gc.get_objects() if isinstance(each, Late)]
comparer._laid([told.account for told in matters()[0].told.values()])
print(*sorted(set(sys.modules) - before))
print("pypinyin" in before, "rjieba" in before, all("compiled" in vars(each) for each in patterns))
"""


@pytest.mark.skipif(not is_installed(), reason="no sentence encoder is installed")
def test_the_first_comparison_that_is_asked_for_loads_nothing() -> None:
    said = run([sys.executable, "-c", FIRST], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    assert said.splitlines() == ["", "True True True"]
