# make demo | test | bench | fuzz: set everything up, then do it. PYTHON chooses the interpreter to
# build for; SECONDS, of each target, and JOBS (2 at most) are for fuzz.
# make soak | sanitize: the long versions of what `make test` does in small.
PYTHON ?= python3
BUILD  := build
VENV   := .venv
BIN    := $(VENV)/bin
JOBS   := $(shell nproc 2>/dev/null || echo 2)

SECONDS ?= 60

.PHONY: demo test bench fuzz soak sanitize build check lint clean
.DEFAULT_GOAL := build

$(VENV)/ready: pyproject.toml
	@$(PYTHON) python/ltdic_build/doctor.py
	$(PYTHON) -m venv $(VENV)
	$(BIN)/pip install --quiet --disable-pip-version-check --upgrade pip
	$(BIN)/python python/ltdic_build/requirement.py > $(VENV)/requirements.txt
	$(BIN)/pip install --quiet --disable-pip-version-check -r $(VENV)/requirements.txt
	@command -v cmake >/dev/null || $(BIN)/pip install --quiet --disable-pip-version-check cmake
	@touch $@

build: $(VENV)/ready
	@PATH="$(CURDIR)/$(BIN):$$PATH" cmake -S . -B $(BUILD) -DPython_EXECUTABLE=$(CURDIR)/$(BIN)/python \
		> $(BUILD).log 2>&1 || { cat $(BUILD).log; exit 1; }
	@PATH="$(CURDIR)/$(BIN):$$PATH" cmake --build $(BUILD) -j $(JOBS) >> $(BUILD).log 2>&1 \
		|| { cat $(BUILD).log; exit 1; }
	@echo "built $(BUILD)/libltdic.so"

demo: build
	@$(BIN)/python examples/demo.py --build $(BUILD)

lint: $(VENV)/ready
	$(BIN)/ruff check python tests examples benchmarks
	$(BIN)/ruff format --check python tests examples benchmarks
	$(BIN)/mypy
	PYTHONPATH=python $(BIN)/lint-imports

PYTEST = PATH="$$PATH:$(CURDIR)/$(BIN)" PYTHONPATH="$(CURDIR)/python" $(BIN)/pytest

test: build lint
	$(PYTEST) tests

soak: build
	PYTHONPATH="$(CURDIR)/python" $(BIN)/python tests/soak/soak.py --result tests/soak/RESULT.md
	LTDIC_SOAK_SECONDS=60 $(PYTEST) tests/soak/test_mixed.py

sanitize: build
	LTDIC_TEST_SLOWNESS=4 $(PYTEST) tests/programs tests/bugs tests/interop tests/hostile tests/fuzz \
		--under sanitizers --timeout 1200
	LTDIC_TEST_SLOWNESS=10 $(PYTEST) tests/programs tests/bugs --under valgrind --timeout 1200

bench: build
	$(BIN)/python benchmarks/run.py --build $(BUILD)

fuzz: build
	$(BIN)/python python/ltdic_build/requirement.py fuzz > $(VENV)/fuzz.txt
	@$(BIN)/pip install --quiet --disable-pip-version-check --only-binary atheris -r $(VENV)/fuzz.txt || { \
		echo "make fuzz: no atheris for `$(BIN)/python -V` on this machine. There are wheels of it for CPython"; \
		echo "  3.10 to 3.13 on x86-64: make clean, then make fuzz PYTHON=python3.11. Without it inputs are changed"; \
		echo "  at random: PYTHONPATH=python:tests $(BIN)/python -m fuzz.replay --seconds $(SECONDS)"; exit 1; }
	nice -n 19 $(BIN)/python tests/fuzz/run.py --seconds $(SECONDS) --jobs $(JOBS)

clean:
	rm -rf $(BUILD) $(BUILD).log $(VENV)
