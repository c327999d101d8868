"""`python -m codegen --diff`: with what it compares, what it prints, what it refuses."""

from __future__ import annotations

import json
import os
import subprocess
import sys

import pytest

from codegen.diff.compatibility import CALLERS as CALLERS_RULE
from codegen.diff.compatibility import READERS as READERS_RULE
from tests.codegen.conftest import REPOSITORY, SDK, Checkout

Capture = pytest.CaptureFixture[str]


class TestCommandLine:
    """`python -m codegen --diff` in a repository of its own."""

    @pytest.fixture
    def repository(self, checkout: Checkout) -> Checkout:
        git(checkout, "init", "--quiet")
        git(checkout, "add", ".")
        commit(checkout)
        return checkout

    def test_tells_what_changed(self, repository: Checkout, capsys: Capture) -> None:
        api = repository.api()
        del api["paths"]["/v1/things/{thing_id}"]
        api["components"]["schemas"]["CreateThingParams"]["required"] = ["name", "color"]
        repository.set_api(api)
        repository.set_sdk(SDK.replace("      retrieve: get_thing\n", ""))
        assert repository.generate("--diff", "HEAD") == 0
        assert capsys.readouterr().out == (
            "## API changes since `HEAD`\n\n"
            "2 changes; breaking for callers: 2, for readers: 1.\n\n"
            "### Operations\n\n"
            "- `client.things.create`: parameter `color` is required now (**breaks callers**)\n"
            "- `client.things.retrieve` removed: `GET /v1/things/{thing_id}` "
            "(**breaks callers and readers**)\n\n"
            f"{CALLERS_RULE}\n{READERS_RULE}\n"
        )
        assert repository.generate("--diff", "HEAD", "--json") == 0
        facts = json.loads(capsys.readouterr().out)
        assert facts["breaking"] == {"callers": 2, "readers": 1}
        assert [item["owner"] for item in facts["changes"]] == [
            "client.things.create",
            "client.things.retrieve",
        ]
        assert not (repository.root / "generated").exists()

    def test_says_that_nothing_changed(self, repository: Checkout, capsys: Capture) -> None:
        commit(repository)
        assert repository.generate("--diff") == 0
        assert capsys.readouterr().out == "## API changes since `HEAD~1`\n\nNo change of the API.\n"

    def test_ends_quietly_when_nobody_reads_on(self, repository: Checkout) -> None:
        command = [sys.executable, "-m", "codegen", "--root", str(repository.root), "--diff", "HEAD"]
        reading, writing = os.pipe()
        os.close(reading)
        try:
            done = subprocess.run(command, cwd=REPOSITORY, stdout=writing, stderr=subprocess.PIPE, timeout=60)
        finally:
            os.close(writing)
        assert done.stderr == b""

    def test_compares_with_a_document_from_elsewhere(self, repository: Checkout, capsys: Capture) -> None:
        api = repository.api()
        api["components"]["schemas"]["Thing"]["properties"]["size"] = {"type": "integer"}
        (repository.root / "newer.json").write_text(json.dumps(api))
        assert repository.generate("--diff", "HEAD", "--spec", "newer.json") == 0
        assert "- `types.Thing`: field `size` added: `Optional[int]`, optional\n" in capsys.readouterr().out

    def test_reports_what_is_wrong_now(self, repository: Checkout, capsys: Capture) -> None:
        repository.set_sdk(SDK + "unknown: 1\n")
        assert repository.generate("--diff", "HEAD") == 1
        captured = capsys.readouterr()
        assert captured.out == ""
        assert "'unknown' is not understood here." in captured.err

    def test_says_nothing_of_what_cannot_be_generated(self, repository: Checkout, capsys: Capture) -> None:
        api = repository.api()
        api["components"]["schemas"]["Thing"]["properties"]["size"] = {"type": "number", "enum": [1.5]}
        repository.set_api(api)
        assert repository.generate("--diff", "HEAD") == 1
        captured = capsys.readouterr()
        assert captured.out == ""
        assert "1.5 cannot be a literal type" in captured.err

    def test_hundreds_of_new_types_are_gathered(self, repository: Checkout, capsys: Capture) -> None:
        api = repository.api()
        thing = api["components"]["schemas"]["Thing"]
        for number in range(30):
            api["components"]["schemas"][f"New{number:02}"] = {"type": "string", "enum": [f"n{number}"]}
            reference = {"$ref": f"#/components/schemas/New{number:02}"}
            thing["properties"][f"new{number:02}"] = reference
        repository.set_api(api)
        assert repository.generate("--diff", "HEAD") == 0
        out = capsys.readouterr().out
        assert "\n- `types`: 30 types added: `New00`, `New01`, " in out
        assert out.count("`New07`") == 1
        assert "- `types.Thing`\n  - field `new00` added: " in out

    def test_notes_names_that_are_no_longer_there(self, repository: Checkout, capsys: Capture) -> None:
        repository.set_sdk(SDK.replace("get_thing", "got_thing"))
        assert repository.generate("--diff", "HEAD") == 0
        assert capsys.readouterr().out == (
            "## API changes since `HEAD`\n\nNo change of the API.\n\n"
            "What is named now and is not there, to be corrected or removed:\n\n"
            "- `codegen/sdk.yaml#/resources/things/methods/retrieve`: "
            "`The description has no operation 'got_thing'. 'get_thing' has its place.`\n"
        )

    def test_compares_with_where_the_branch_began(self, repository: Checkout, capsys: Capture) -> None:
        git(repository, "update-ref", "refs/remotes/origin/main", "HEAD")
        commit(repository)
        commit(repository)
        assert repository.generate("--diff", "--json") == 0
        facts = json.loads(capsys.readouterr().out)
        assert facts["commit"] == git(repository, "rev-parse", "HEAD~2").strip()

    def test_understands_less_of_an_older_configuration(self, repository: Checkout, capsys: Capture) -> None:
        repository.set_sdk(SDK.partition("\n")[2] + "colours: {}\n")
        git(repository, "add", ".")
        commit(repository)
        repository.set_sdk(SDK)
        assert repository.generate("--diff", "HEAD") == 0
        out = capsys.readouterr().out
        assert (
            "- `client.things.list`: answer: `types.ThingListResponse` → `PageCursor[types.Thing]` "
            "(**breaks readers**)\n" in out
        )
        assert "What `HEAD` says and today's generator does not understand," in out
        assert "- `HEAD:codegen/sdk.yaml#/colours`: `'colours' is not understood here." in out
        assert "- `HEAD:openapi.yaml#/paths/~1v1~1things/get`: `Pages of 'list' cannot be followed" in out

    @pytest.mark.parametrize(
        ("revision", "message"),
        [
            ("v9", "git knows no revision 'v9' in .: name a commit"),
            ("--help", "git knows no revision '--help' in .: name a commit"),
            ("HEAD~1", "'HEAD~1' has no openapi.yaml: name a revision that has it."),
        ],
    )
    def test_refuses_revisions(
        self, repository: Checkout, revision: str, message: str, capsys: Capture
    ) -> None:
        moved = repository.root / "openapi.yaml"
        text = moved.read_text()
        moved.unlink()
        git(repository, "add", ".")
        commit(repository)
        commit(repository)
        moved.write_text(text)
        assert repository.generate(f"--diff={revision}") == 2
        captured = capsys.readouterr()
        assert captured.out == ""
        assert captured.err.startswith(f"python -m codegen: error: {message}")

    @pytest.mark.parametrize("arguments", [("--json",), ("--diff", "HEAD", "--check")])
    def test_refuses_what_does_not_go_together(self, checkout: Checkout, arguments: tuple[str, ...]) -> None:
        with pytest.raises(SystemExit) as caught:
            checkout.generate(*arguments)
        assert caught.value.code == 2


def git(checkout: Checkout, *arguments: str) -> str:
    names = [f"user.{name}={value}" for name, value in (("name", "A"), ("email", "a@example.com"))]
    settings = [word for name in (*names, "commit.gpgsign=false") for word in ("-c", name)]
    command = ["git", "-C", str(checkout.root), *settings, *arguments]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def commit(checkout: Checkout) -> None:
    git(checkout, "commit", "--quiet", "--allow-empty", "--message", "A change")
