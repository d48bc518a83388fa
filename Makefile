# What a fresh machine needs is make and Python 3.11 or newer; everything else goes into .venv.
PYTHON ?= python3
VENV ?= .venv
BIN = $(VENV)/bin
TALLYGRAM = $(BIN)/python -m tallygram.cli

.PHONY: demo test lint types bench gold lock wheel clean

demo: $(VENV)/ready-to-run  ## the main job on the shipped sample
	@$(TALLYGRAM) demo

test: $(VENV)/ready-to-develop
	$(BIN)/python -m pytest -q

lint: $(VENV)/ready-to-develop
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: $(VENV)/ready-to-develop  ## over the package by its installed name, as its users import it
	@mkdir -p build/types/tallygram
	@for part in scraper extractors data reports commands cli.py; do ln -sfn ../../../$$part build/types/tallygram/$$part; done
	cd build/types && $(abspath $(BIN))/mypy --config-file ../../pyproject.toml --cache-dir ../../.mypy_cache -p tallygram

bench: $(VENV)/ready-to-develop
	$(BIN)/python -m benchmarks.extraction
	$(BIN)/python -m benchmarks.places
	$(BIN)/python -m benchmarks.store
	$(BIN)/python -m benchmarks.scale 10000 100000
	$(BIN)/python -m benchmarks.import_memory
	$(BIN)/python -m benchmarks.scrape
	$(BIN)/python -m benchmarks.kills

gold: $(VENV)/ready-to-develop
	$(BIN)/python -m benchmarks.accuracy

wheel: $(VENV)/ready-to-develop
	$(BIN)/python -m hatchling build -t wheel

lock: $(VENV)/ready-to-develop  ## new locked versions; commit what changes
	$(BIN)/python -m pip install -q uv
	$(BIN)/uv pip compile -q --universal --python-version 3.11 --generate-hashes --no-header --no-annotate \
		pyproject.toml -o requirements.txt
	$(BIN)/uv pip compile -q --universal --python-version 3.11 --generate-hashes --no-header --no-annotate \
		-c requirements.txt --extra all --group dev pyproject.toml -o requirements-dev.txt

clean:
	rm -rf $(VENV) build dist .pytest_cache .mypy_cache .ruff_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

$(VENV)/ready-to-run: requirements.txt
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
		{ echo "Tallygram needs Python 3.11 or newer; $(PYTHON) is older or missing. Name another: make PYTHON=python3.12" >&2; exit 1; }
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || \
		{ echo "$(PYTHON) cannot make a virtual environment. On Debian and Ubuntu: apt install python3-venv" >&2; exit 1; }
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install -q --disable-pip-version-check --use-pep517 --no-deps --require-hashes -r requirements.txt
	@touch $@

$(VENV)/ready-to-develop: requirements-dev.txt pyproject.toml $(VENV)/ready-to-run
	$(BIN)/python -m pip install -q --disable-pip-version-check --use-pep517 --no-deps --require-hashes -r requirements-dev.txt
	$(BIN)/python -m pip install -q --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $@
