"""Untrusted text as Python source: it stays a value, whatever it holds."""

from __future__ import annotations

import ast
import random
from typing import Any

import pytest

from codegen.input.literals import docstring, is_name, literal, string

PIECES = (
    *"ab \"'\\\n\r\t\v\f#{}%$`-",
    '"""',
    "'''",
    '\\"',
    "\\N{DASH}",
    "\0",
    "\x1b",
    "é",
    "\u202e",
    "\u2028",
    "\ufeff",
    "\ud800",
    "\U0001f600",
    "\n\n    ",
    "```",
    "import os; os._exit(1)",
)
TEXTS = ["", " ", '"', '""', '"""', "\\", 'ends with "', "ends with \\", '""""""', '"\\', "\n", 'a\n"']


def random_texts() -> list[str]:
    chance = random.Random(7)
    return ["".join(chance.choices(PIECES, k=chance.randrange(1, 25))) for _ in range(3000)]


def test_a_string_evaluates_to_the_text() -> None:
    for text in TEXTS + random_texts():
        source = string(text)
        assert ast.literal_eval(source) == text
        assert source.isprintable()


def test_a_docstring_is_one_literal_and_keeps_the_words() -> None:
    for text in TEXTS + random_texts():
        source = f"class A:\n    {docstring(text, width=40)}\n    x = 1\n".encode()
        (body,) = ast.parse(source).body
        assert isinstance(body, ast.ClassDef)
        literal_statement, assignment = body.body
        assert isinstance(assignment, ast.Assign)
        assert isinstance(literal_statement, ast.Expr)
        value = ast.literal_eval(literal_statement.value)
        assert "".join(value.split()) == "".join(text.split()), source


def test_a_docstring_is_wrapped_but_code_and_tables_are_not() -> None:
    text = (
        "First words that go on and on.\n\n- an item that is too long\n\n"
        "```\nx = 1  # a long line of code\n```\n| a | long | table | row |"
    )
    assert docstring(text, indent=2, width=24) == (
        '"""First words that go\n'
        "  on and on.\n"
        "\n"
        "  - an item that is too\n"
        "    long\n"
        "\n"
        "  ```\n"
        "  x = 1  # a long line of code\n"
        "  ```\n"
        "  | a | long | table | row |\n"
        '  """'
    )


@pytest.mark.parametrize(
    "value", [None, True, 0, -1, 2**70, 1.5, 1e300, "a'b", [], [1, ["x", None]], {"a": {'"': 1.0}, "b": []}]
)
def test_a_literal_evaluates_to_the_value(value: Any) -> None:
    result = ast.literal_eval(literal(value))
    assert result == value
    assert type(result) is type(value)


@pytest.mark.parametrize("value", [float("nan"), float("inf"), b"", {1}, object(), [float("-inf")]])
def test_what_json_does_not_have_is_refused(value: Any) -> None:
    with pytest.raises(ValueError, match="has no JSON form"):
        literal(value)


@pytest.mark.parametrize("name", ["a", "A1_b", "_", "match", "type"])
def test_names(name: str) -> None:
    assert is_name(name)


@pytest.mark.parametrize("name", ["", "1a", "a-b", "a b", "class", "None", "ﬁ", "é", "a\n", "a;b", "x=1"])
def test_no_names(name: str) -> None:
    assert not is_name(name)
