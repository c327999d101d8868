"""How the changes between two descriptions are told to people."""

from __future__ import annotations

from codegen.diff.compare import compare
from codegen.diff.compatibility import CALLERS as CALLERS_RULE
from codegen.diff.compatibility import READERS as READERS_RULE
from codegen.diff.report import code, to_markdown
from codegen.diff.revision import OldApi
from tests.codegen.diff.edited_api import GONE, THING, api_of, edited


class TestReport:
    def test_for_people(self) -> None:
        old = api_of(edited())
        edits = [(f"{THING}.properties.state.enum", ["new", "a`b\n"]), (f"{THING}.properties.name", GONE)]
        text = to_markdown(OldApi("v1", "0" * 40, old, ()), compare(old, api_of(edited(*edits))))
        assert text == (
            "## API changes since `v1`\n\n"
            "3 changes; breaking for callers: 0, for readers: 2.\n\n"
            "### Types\n\n"
            "- `types.Thing`\n"
            "  - field `name` removed: `Optional[str]` (**breaks readers**)\n"
            '  - field `state` value `"old"` removed\n'
            '  - field `state` value ``"a`b\\n"`` added (**breaks readers**)\n\n'
            f"{CALLERS_RULE}\n{READERS_RULE}"
        )

    def test_says_of_fields_what_is_received(self) -> None:
        null = {"anyOf": [{"type": "integer"}, {"type": "null"}]}
        state = {"type": "string"}
        edits = [(f"{THING}.properties.size", null), (f"{THING}.properties.state", state)]
        sides = api_of(edited()), api_of(edited(*edits))
        there, back = (
            to_markdown(OldApi("v1", "0" * 40, old, ()), compare(old, new)).split("\n")[6:9]
            for old, new in (sides, sides[::-1])
        )
        assert there == [
            "- `types.Thing`",
            "  - field `size` may be absent or null now (**breaks readers**)",
            '  - field `state`: `Literal["new", "old"]` → `str` (**breaks readers**)',
        ]
        assert back == [
            "- `types.Thing`",
            "  - field `size` is always there now",
            '  - field `state`: `str` → `Literal["new", "old"]`',
        ]

    def test_code_spans_hold_any_text(self) -> None:
        assert code("`a``") == "``` `a`` ```"
        assert code("a\nb") == "`a\\nb`"
