PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
# The releases that development is done with, so that a newer one of some tool fails nobody's first build.
LOCK := .ci/constraints.txt
# A process for each core; one that has run out of tests takes some from another.
SPREAD := -n auto --maxprocesses 8 --dist worksteal

.DEFAULT_GOAL := help
.PHONY: help env lock generate update golden demo test check drift diff lint types layers pythons fuzz bench build clean

help: ## Show every target with what it does
	@grep -hE '^[a-z]+:.*## ' $(MAKEFILE_LIST) | awk -F':.*## ' '{printf "  make %-10s %s\n", $$1, $$2}'

env: $(READY) ## Make the environment (.venv) and install the package with its development tools

$(READY): pyproject.toml $(LOCK)
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Development needs Python 3.11 or newer: make PYTHON=python3.11 ...")'
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	@echo "Installing into $(VENV) ..."
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --upgrade "pip>=25.1"
	@$(BIN)/python -m pip install --quiet --editable . --group dev --constraint $(LOCK)
	@touch $(READY)

lock: ## Renew the releases that development is done with: the newest that pyproject.toml allows
	@.ci/write-constraints $(PYTHON) $(LOCK)

generate: $(READY) ## Write generated/ anew from openapi.yaml, codegen/sdk.yaml and the _async folders of overrides/
	@$(BIN)/python -m codegen

update: $(READY) ## Take the structure of the vendor's document SPEC into openapi.yaml; our words and corrections stay
	@$(BIN)/python -m codegen --update '$(SPEC)'

golden: $(READY) ## Rewrite the expected outputs of the generator's tests
	@UPDATE_GOLDEN=1 $(BIN)/python -m pytest -q tests/codegen

demo: $(READY) ## Regenerate, start the fake API and hold a conversation with it through the SDK
	@$(BIN)/python -m codegen
	@$(BIN)/python -m codegen --check
	@$(BIN)/python tests/examples/demo.py $(DEMO)

test: $(READY) ## Run every test
	@$(BIN)/python -m pytest -q $(SPREAD) $(TESTS)

check: drift lint layers types pythons ## Everything a change must pass besides the tests

drift: $(READY) ## Fail when generated/ is not what the generator would write
	@$(BIN)/python -m codegen --check

diff: $(READY) ## What changes in the API since REV (by default where the branch left origin/main), as Markdown
	@$(BIN)/python -m codegen --diff $(if $(REV),'$(REV)') $(if $(JSON),--json)

lint: $(READY) ## Lint and formatting
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .

layers: $(READY) ## Who may import whom
	@$(BIN)/python -m pytest -q tests/layers

types: $(READY) ## pyright strict and mypy strict, on the checkout and on the installed wheel
	@$(BIN)/pyright
	@$(BIN)/mypy
	@.ci/check-wheel-types

pythons: $(READY) ## The tests on the oldest and the newest Pythons, where those interpreters exist
	@.ci/test-on-python 3.9 $(SPREAD)
	@.ci/test-on-python 3.13 $(SPREAD)
	@.ci/test-on-python 3.14 $(SPREAD)

fuzz: $(READY) ## Change the description at random a thousand times and generate from each
	@MUTATIONS=1000 $(BIN)/python -m pytest -q $(SPREAD) tests/codegen/mutations

bench: $(READY) ## Compare with the official package and with bare httpx (needs the package registry)
	@$(BIN)/python -m tests.benchmarks $(BENCH)

build: $(READY) ## Build the wheel and the source distribution into dist/
	@rm -rf dist
	@$(BIN)/python -m build --quiet

clean: ## Remove the environment, caches and build results
	@rm -rf $(VENV) .cache dist .mypy_cache .pytest_cache .ruff_cache
