# Readout: make run, make test; make check before a change goes in.
PYTHON ?= python3
BIN := .venv/bin
PORT ?= 8000

.DEFAULT_GOAL := help
.PHONY: help run test test-wikis lint check bench pictures format lock clean

help:  ## what can be made
	@grep -E '^[a-z-]+:.*##' Makefile | sed 's/:.*##/\t/' | expand -t 12

run: .venv/ready  ## install, load the first articles into an empty archive, serve on http://127.0.0.1:8000
	@$(BIN)/readout ingest --if-empty seeds/articles
	@$(BIN)/readout serve --port $(PORT)

test: .venv/ready-dev  ## the whole suite; browser tests need Chromium
	@$(BIN)/python -m pytest -n 2 --dist loadfile tests --ignore tests/bench --ignore tests/wikis

test-wikis: .venv/ready-dev  ## Readout in real wikis, laid out in .ci/tools; needs Debian, PHP, npm and Chromium
	-@$(PYTHON) -m tests.wikis.install
	@$(BIN)/python -m pytest -n 2 --dist loadfile tests/wikis

lint: .venv/ready-dev  ## lint, format, types
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy

check: lint  ## the same, and the rules of the house
	@$(BIN)/python -m pytest -q tests/test_house.py

bench: .venv/ready-dev  ## benchmarks: ratios within one run
	@$(BIN)/python -m pytest -q -s tests/bench

pictures: .venv/ready-dev  ## take the README's pictures anew; needs Chromium
	@$(BIN)/python -m tests.browser.pictures

format: .venv/ready-dev  ## put every file into house style
	@$(BIN)/ruff check --fix .
	@$(BIN)/ruff format .

lock:  ## renew requirements.lock from the newest releases
	@rm -rf .venv && $(PYTHON) -m venv .venv && $(BIN)/pip install -q -e '.[dev]'
	@{ echo "# Every package that Readout runs and is tested with, pinned. Renewed by: make lock"; \
	   $(BIN)/pip freeze --exclude-editable; } > requirements.lock
	@touch .venv/ready .venv/ready-dev

clean:  ## remove the environment; the archive in var/ stays
	@rm -rf .venv .mypy_cache .ruff_cache .pytest_cache *.egg-info

.venv/ready: pyproject.toml requirements.lock
	@test -x $(BIN)/python || $(PYTHON) -m venv .venv
	@echo "Installing Readout into .venv ..."
	@$(BIN)/pip install -q --disable-pip-version-check -c requirements.lock -e .
	@touch $@

.venv/ready-dev: .venv/ready
	@$(BIN)/pip install -q --disable-pip-version-check -c requirements.lock -e '.[dev]'
	@touch $@
