# The two commands to know: `make serve` and `make test`. Each does its own set-up.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.installed
TEST_STAMP := $(VENV)/.installed-test
BENCH_STAMP := $(VENV)/.installed-bench

.PHONY: serve link test setup check browser bench learn pictures format lock clean

serve: $(STAMP)
	$(BIN)/firsthand serve --open

link: $(STAMP)
	@$(BIN)/firsthand link

test: $(TEST_STAMP)
	$(BIN)/python tools/test.py

setup: $(TEST_STAMP)

check: $(TEST_STAMP)
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	FIRSTHAND_HOME=$(VENV)/home $(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python tools/shape.py

browser: $(TEST_STAMP)
	$(BIN)/python tools/test.py browser

bench: $(BENCH_STAMP)
	$(BIN)/python -m bench.notes --half held
	$(BIN)/python -m bench.claims
	$(BIN)/python -m bench.verdicts
	$(BIN)/python -m bench.imports
	$(BIN)/python -m bench.mail
	$(BIN)/python -m bench.people
	$(BIN)/python -m bench.organising
	$(BIN)/python -m bench.goodwill
	$(BIN)/python -m bench.ties_speed
	$(BIN)/python -m bench.search
	$(BIN)/python -m bench.network_map
	$(BIN)/python -m bench.paths
	$(BIN)/python -m bench.pruning
	$(BIN)/python -m bench.backtest
	$(BIN)/python -m bench.model_check
	$(BIN)/python -m bench.results

learn: $(BENCH_STAMP)
	$(BIN)/python -m bench.learn

pictures: $(TEST_STAMP)
	$(BIN)/python tools/pictures.py

format: $(TEST_STAMP)
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

lock:
	$(PYTHON) tools/lock.py

$(VENV)/bin/python:
	@echo "Setting Firsthand up, once; this takes about half a minute."
	@$(PYTHON) -m venv $(VENV)

$(STAMP): $(VENV)/bin/python requirements.lock pyproject.toml package-lock.json tools/vendor.py
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --editable .
	@touch $@

$(TEST_STAMP): $(STAMP) requirements-dev.lock
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-dev.lock
	@touch $@

$(BENCH_STAMP): $(TEST_STAMP) requirements-bench.lock
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-bench.lock
	@touch $@

clean:
	rm -rf $(VENV) build dist src/firsthand/web/static/vendor
