"""Façades: what they name has to be there, and is looked for in source; nothing is imported."""

from __future__ import annotations

import pytest

from tests.codegen.conftest import SDK, Checkout

Capture = pytest.CaptureFixture[str]

QUERY = '''"""Query strings."""

import json as _json
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .wire import Wire

DEFAULT: int = 1


class Query: ...


def parse(text: str) -> None:
    inner = text
'''
FACADE = "facades:\n  _qs:\n    description: Re-export query strings.\n"


@pytest.fixture
def by_hand(checkout: Checkout) -> Checkout:
    core = checkout.root / "overrides/anthropic/_core"
    core.mkdir()
    (core / "__init__.py").write_text("VERSION = 1\n", encoding="utf-8")
    (core / "query.py").write_text(QUERY, encoding="utf-8")
    return checkout


def test_shows_what_a_module_defines_or_imports(by_hand: Checkout) -> None:
    by_hand.set_sdk(
        SDK + FACADE + "    _core.query: [Query, parse, DEFAULT as FIRST, Wire]\n    _core: [VERSION]\n"
    )
    assert by_hand.generate() == 0
    assert by_hand.generate("--check") == 0
    assert by_hand.generated()["anthropic/_qs.py"].decode() == (
        "# Generated from codegen/sdk.yaml. Do not edit.\n"
        '"""Re-export query strings."""\n'
        "\n"
        "from anthropic._core import VERSION\n"
        "from anthropic._core.query import DEFAULT as FIRST\n"
        "from anthropic._core.query import Query, Wire, parse\n"
        "\n"
        '__all__ = [\n    "FIRST",\n    "Query",\n    "VERSION",\n    "Wire",\n    "parse",\n]\n'
    )


def test_shows_what_another_one_shows(by_hand: Checkout) -> None:
    other = "  _other: {description: Re-export Q., _qs: [Q]}\n"
    by_hand.set_sdk(SDK + FACADE + "    _core.query: [Query as Q]\n" + other)
    assert by_hand.generate() == 0


def test_a_package_by_hand_may_have_generated_modules(by_hand: Checkout) -> None:
    shown = "  _core._public: {description: Names., lazy: true, _core.query: [Query], =json: [dumps]}\n"
    by_hand.set_sdk(SDK + FACADE + "    _core: [Query, dumps]\n" + shown)
    assert by_hand.generate() == 0
    assert by_hand.generate("--check") == 0
    files = by_hand.generated()
    # Each in both source roots is the same package.
    assert files["anthropic/_core/__init__.py"] == b"VERSION = 1\n"
    names: dict[str, object] = {}
    exec(files["anthropic/_core/_public.py"], names)
    assert names["NAMES"] == {"Query": "=anthropic._core.query", "dumps": "=json"}


def test_a_changed_package_is_copied_again(by_hand: Checkout) -> None:
    by_hand.set_sdk(SDK + "facades:\n  _core._public: {description: Names., _core.query: [Query]}\n")
    assert by_hand.generate() == 0
    package = by_hand.root / "overrides/anthropic/_core/__init__.py"
    package.write_text("VERSION = 2\n", encoding="utf-8")
    assert by_hand.generate("--check") == 1
    assert by_hand.generate() == 0
    assert by_hand.generated()["anthropic/_core/__init__.py"] == b"VERSION = 2\n"


@pytest.mark.parametrize(
    ("facades", "pointer", "reason", "remedy"),
    [
        (
            FACADE + "    _core.query: [Qery]\n",
            "11#/facades/_qs/_core.query",
            "_core.query has no 'Qery'. Did you mean 'Query'?",
            "Correct or remove it.",
        ),
        (
            FACADE + "    _core.query: [inner]\n",
            "11#/facades/_qs/_core.query",
            "_core.query has no 'inner'.",
            "Correct or remove it.",
        ),
        (
            FACADE + "    _core.qery: [Query]\n",
            "11#/facades/_qs/_core.qery",
            "There is no module '_core.qery' that holds names.",
            "Correct or remove it.",
        ),
        (
            FACADE + "    names: {_core.query: [Query]}\n",
            "11#/facades/_qs/names",
            "This is not a list.",
            "Write a list.",
        ),
        (
            "facades:\n  _qs:\n    descripton: [Query]\n",
            "10#/facades/_qs/descripton",
            "There is no module 'descripton' that holds names.",
            "Correct or remove it.",
        ),
        (
            FACADE + "    _core.query: [Query, parse as Query]\n",
            "10#/facades/_qs",
            "'Query' is here twice.",
            "Rename or remove it.",
        ),
        (
            FACADE + "    _core.query: [Query as 1st]\n",
            "10#/facades/_qs",
            "'1st' is no Python name.",
            "Rename or remove it.",
        ),
        (
            "facades:\n  _core.query: {description: Re-export Query., _qs: [Query]}\n",
            "9#/facades/_core.query",
            "_core.query is also written by hand.",
            "Remove one of the two.",
        ),
        (
            "facades:\n  _a.b: {description: Re-export Query., _core.query: [Query]}\n",
            "9#/facades/_a.b",
            "Its package '_a' is no façade.",
            "Add the package.",
        ),
        (
            "facades:\n  _qs: {description: Re-export queries., _core.query: ['*']}\n",
            "9#/facades/_qs",
            "'*' is no Python name.",
            "Rename or remove it.",
        ),
        (
            "facade: {}\n",
            "8#/facade",
            "'facade' is not understood here. Did you mean 'facades'?",
            "",
        ),
    ],
)
def test_what_is_wrong_is_reported(
    by_hand: Checkout, capsys: Capture, facades: str, pointer: str, reason: str, remedy: str
) -> None:
    by_hand.set_sdk(SDK + facades)
    assert by_hand.generate() == 1
    error = capsys.readouterr().err
    assert f"codegen/sdk.yaml:{pointer}\n    {reason}\n    Remedy: {remedy}" in error
    assert by_hand.generated() == {}


def test_a_type_that_is_not_there_is_left_out_and_listed(checkout: Checkout, capsys: Capture) -> None:
    api = checkout.api()
    api["components"]["schemas"]["Ash"] = {"type": "object", "properties": {"id": {"type": "string"}}}
    checkout.set_api(api)
    packages = "packages: {types.fire: [Ash]}\nstandalone: [Ash]\n"
    facade = "facades:\n  _hot:\n    description: Hot.\n    types.fire: [Ash, Ashes]\n"
    checkout.set_sdk(f"{packages}{SDK}{facade}")
    assert checkout.generate() == 0
    assert "types.fire has no 'Ashes'. Did you mean 'Ash'?" in capsys.readouterr().out
    shown = checkout.generated()["anthropic/_hot.py"].decode()
    assert "from anthropic.types.fire import Ash\n" in shown
    assert "Ashes" not in shown
