"""An edit of the description changes the files it concerns and no others, whatever the hash seed."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from copy import deepcopy
from typing import Any

import pytest

from codegen.build.api import build_api
from codegen.config.sdk import Sdk, read_sdk
from codegen.input.document import Document, load
from codegen.input.problems import Problems
from codegen.render.api import render
from tests.codegen.conftest import REPOSITORY


@pytest.fixture(scope="module")
def sdk() -> Sdk:
    return read_sdk(load(REPOSITORY / "codegen" / "sdk.yaml"), Problems())


@pytest.fixture(scope="module")
def root() -> dict[str, Any]:
    return dict(load(REPOSITORY / "openapi.yaml").root)


def rendered(root: dict[str, Any], sdk: Sdk) -> dict[str, str]:
    problems = Problems()
    api, _ = build_api(Document("openapi.yaml", root), sdk, problems)
    problems.raise_if_any()
    return render(api)


def changed(root: dict[str, Any], edited: dict[str, Any], sdk: Sdk) -> set[str]:
    before, after = rendered(root, sdk), rendered(edited, sdk)
    assert before.keys() == after.keys()
    return {path.removeprefix("anthropic/") for path in before if before[path] != after[path]}


def test_a_field_of_an_answer_changes_its_class(root: dict[str, Any], sdk: Sdk) -> None:
    edited = deepcopy(root)
    edited["components"]["schemas"]["Usage"]["properties"]["batch_tokens"] = {"type": "integer"}
    assert changed(root, edited, sdk) == {"types/usage.py"}


def test_a_field_of_a_body_changes_the_operation_too(root: dict[str, Any], sdk: Sdk) -> None:
    edited = deepcopy(root)
    edited["components"]["schemas"]["CountMessageTokensParams"]["properties"]["seed"] = {"type": "integer"}
    assert changed(root, edited, sdk) == {
        "_api/messages.py",
        "resources/messages/messages.py",
        "types/message_count_tokens_params.py",
    }


def test_the_order_of_properties_and_components_means_nothing(root: dict[str, Any], sdk: Sdk) -> None:
    edited = deepcopy(root)
    schemas = edited["components"]["schemas"]
    edited["components"]["schemas"] = dict(reversed(schemas.items()))
    schemas["Usage"]["properties"] = dict(reversed(schemas["Usage"]["properties"].items()))
    assert changed(root, edited, sdk) == set()


def test_hash_seeds_change_nothing() -> None:
    script = (
        "import hashlib; from tests.codegen.render import test_locality as t;"
        "from codegen.input.problems import Problems;"
        "sdk = t.read_sdk(t.load(t.REPOSITORY / 'codegen' / 'sdk.yaml'), Problems());"
        "files = t.rendered(dict(t.load(t.REPOSITORY / 'openapi.yaml').root), sdk);"
        "print(hashlib.sha256(repr(sorted(files.items())).encode()).hexdigest())"
    )
    digests = {
        subprocess.run(
            [sys.executable, "-c", script],
            cwd=REPOSITORY,
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            text=True,
            check=True,
        ).stdout.strip()
        for seed in ("1", "2", "3")
    }
    assert len(digests) == 1
    assert digests != {hashlib.sha256(b"[]").hexdigest()}
