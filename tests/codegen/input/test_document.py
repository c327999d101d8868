"""Inputs that cannot be read: each is reported with its file, line, reason and remedy."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from codegen.input.document import Document, load, loads
from codegen.input.pointers import join, tokens
from codegen.input.problems import GenerationError

SYNTAX = "Correct the syntax."
ONE = "Keep one of the two, or rename one."


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "a: [1\nb: 2",
            "in.yaml:2#\n"
            "    Not valid YAML: did not find expected ',' or ']' (while parsing a flow sequence)."
            f"\n    Remedy: {SYNTAX}",
            id="syntax",
        ),
        pytest.param(
            "a: 1\nb: {c: 1, c: 2}\na: 3",
            f"in.yaml:2#/b/c\n    The key 'c' is written twice.\n    Remedy: {ONE}\n\n"
            f"in.yaml:3#/a\n    The key 'a' is written twice.\n    Remedy: {ONE}",
            id="keys written twice, all of them",
        ),
        pytest.param(
            "a:\n  - b: *x",
            "in.yaml:2#/a/0/b\n    The alias '*x' names no value that is complete before it.\n"
            "    Remedy: Use `$ref` for a schema that contains itself.",
            id="unknown alias",
        ),
        pytest.param(
            "a: &x {b: *x}",
            "in.yaml:1#/a/b\n    The alias '*x' names no value that is complete before it.\n"
            "    Remedy: Use `$ref` for a schema that contains itself.",
            id="endless alias",
        ),
        pytest.param(
            "a/b: {<<: {c: 1}}",
            "in.yaml:1#/a~1b/<<\n"
            "    Merge keys (`<<`) are not part of YAML 1.2.\n    Remedy: Write the keys out.",
            id="merge key",
        ),
        pytest.param(
            "a: !!python/object/apply:os.system [ls]\nb: !!python/name:os.system x",
            "in.yaml:2#/b\n    The tag 'tag:yaml.org,2002:python/name:os.system' is not understood.\n"
            "    Remedy: Write a plain value.",
            id="foreign tag",
        ),
        pytest.param(
            "a: 1\n---\nb: 2",
            "in.yaml:2#\n"
            "    A second document follows in the same file.\n    Remedy: Keep one document per file.",
            id="two documents",
        ),
        pytest.param(
            "- 1",
            "in.yaml:1#\n    The document is not a mapping.\n    Remedy: Write an object at the top level.",
            id="a list",
        ),
        pytest.param(
            "",
            "in.yaml:1#\n    The document is not a mapping.\n    Remedy: Write an object at the top level.",
            id="nothing",
        ),
        pytest.param(
            "{a: {? {b: 1} : 2}}",
            "in.yaml:1#/a\n    A key is not a plain text.\n    Remedy: Write the key as a text.",
            id="a mapping as key",
        ),
        pytest.param(
            "a: " + "[" * 50_000,
            "in.yaml#\n"
            "    Nested too deeply.\n    Remedy: Move inner schemas to components and refer to them.",
            id="too deep",
        ),
    ],
)
def test_bad_yaml(text: str, expected: str) -> None:
    with pytest.raises(GenerationError) as caught:
        loads(text, "in.yaml")
    assert str(caught.value) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            '{"a":\n 1 2}',
            f"in.json:2#\n    Not valid JSON: Expecting ',' delimiter.\n    Remedy: {SYNTAX}",
            id="syntax",
        ),
        pytest.param(
            '{"a": 1,\n "b": {"c": 1,\n  "c": 2}}',
            f"in.json:3#/b/c\n    The key 'c' is written twice.\n    Remedy: {ONE}",
            id="key written twice",
        ),
        pytest.param(
            '{"a": ["\\ud83d\\ude00", {"\\ud800": "b"}]}',
            "in.json#/a/1/\\ud800\n    The text '\\ud800' is no Unicode: it has half of a surrogate pair.\n"
            "    Remedy: Write the whole character.",
            id="half a character",
        ),
    ],
)
def test_bad_json(text: str, expected: str) -> None:
    with pytest.raises(GenerationError) as caught:
        loads(text, "in.json", is_json=True)
    assert str(caught.value) == expected


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(GenerationError, match=r"none\.yaml#\n    The file cannot be read: No such file"):
        load(tmp_path / "none.yaml")


def test_a_file_that_is_not_text(tmp_path: Path) -> None:
    (tmp_path / "x.yaml").write_bytes(b"a: \xff")
    with pytest.raises(GenerationError, match=r"The file cannot be read: 'utf-8' codec"):
        load(tmp_path / "x.yaml")


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("on", "on"),
        ("no", "no"),
        ("true", True),
        ("~", None),
        ("", None),
        ("'1'", "1"),
        ("1", 1),
        ("-0777", -777),
        ("0o17", 15),
        ("0x1F", 31),
        ("1_000", "1_000"),
        ("12:30", "12:30"),
        ("2024-01-01", "2024-01-01"),
        ("1e3", 1000.0),
        (".5", 0.5),
        ("-.inf", float("-inf")),
        ("1.2.3", "1.2.3"),
        ("!!str 1", "1"),
        ("|\n  a\n  b\n", "a\nb\n"),
        ("[&x [1], *x]", [[1], [1]]),
        ("9" * 5000, "9" * 5000),
    ],
)
def test_scalars_follow_yaml_1_2(text: str, value: Any) -> None:
    read = loads(f"k: {text}", "in.yaml").root["k"]
    assert read == value
    assert type(read) is type(value)


def test_keys_are_texts() -> None:
    assert loads("200: {true: 1, 1.0: 2}", "in.yaml").root == {"200": {"true": 1, "1.0": 2}}


def test_json_and_yaml_read_the_same(tmp_path: Path) -> None:
    text = '{"a": [1, 2.5, null, true, "x"], "b": {"c/d": {"~": "é"}}}'
    (tmp_path / "x.json").write_text(text, encoding="utf-8")
    (tmp_path / "x.yaml").write_text("\ufeff" + text, encoding="utf-8")
    assert load(tmp_path / "x.json").root == load(tmp_path / "x.yaml").root


def test_pointers() -> None:
    document = Document("x", {"a/b": [{"~": 1}]})
    pointer = join("", "a/b", 0, "~")
    assert pointer == "/a~1b/0/~0"
    assert tokens(pointer) == ["a/b", "0", "~"]
    assert document.at(pointer) == 1
    assert document.follow("#" + pointer) == (pointer, 1)
    with pytest.raises(KeyError, match="/a~1b/1"):
        document.at("/a~1b/1/x")
    with pytest.raises(KeyError, match="other"):
        document.follow("other.yaml#/a")


def test_lines() -> None:
    document = loads("a:\n  b:\n    - c\n    - d\n", "x.yaml")
    assert [document.line(pointer) for pointer in ("", "/a", "/a/b", "/a/b/1", "/x")] == [1, 2, 3, 4, None]
