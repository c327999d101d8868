"""The command line: what it writes, prints and returns."""

from __future__ import annotations

import json
import os
import pty
import re
import shutil
import signal
import subprocess
import sys
from typing import Any

import pytest

from tests.codegen.conftest import REPOSITORY, SDK, Checkout

Capture = pytest.CaptureFixture[str]


def untimed(text: str) -> str:
    """Return the output without time and memory, which are there."""
    text, count = re.subn(r" \(\d+\.\d\d s, \d+ MB\)", "", text)
    assert count == 1
    return text


def test_writes_and_reports(checkout: Checkout, capsys: Capture) -> None:
    assert checkout.generate() == 0
    out = untimed(capsys.readouterr().out)
    assert out.startswith("Read      openapi.yaml: 3 operations, 4 types\nadded     generated/anthropic/")
    files = checkout.generated()
    assert out.endswith(f"Wrote generated: {len(files)} written, 0 unchanged, 0 removed\n")
    assert files["anthropic/__init__.py"] == b'"""By hand."""\n'
    assert b"class Thing(BaseModel):" in files["anthropic/types/thing.py"]


def test_each_file_says_where_it_comes_from(checkout: Checkout) -> None:
    checkout.generate()
    for path, content in checkout.generated().items():
        if path != "anthropic/__init__.py":
            assert content.startswith(b"# Generated from openapi.yaml. Do not edit.\n"), path


def test_without_drift(checkout: Checkout, capsys: Capture) -> None:
    checkout.generate()
    capsys.readouterr()
    (checkout.root / ".cache/codegen.json").unlink()
    assert checkout.generate("--check") == 0
    assert untimed(capsys.readouterr().out) == (
        "Read      openapi.yaml: 3 operations, 4 types\n"
        f"No drift: {len(checkout.generated())} files are what the generator writes\n"
    )


def test_names_what_drifted_and_writes_nothing(checkout: Checkout, capsys: Capture) -> None:
    checkout.generate()
    capsys.readouterr()
    types = checkout.root / "generated/anthropic/types"
    (types / "thing.py").write_text("edited by hand")
    (types / "color.py").unlink()
    (types / "stray.py").write_text("")
    (checkout.root / "generated/anthropic/stranger").mkdir()
    (checkout.root / "generated/anthropic/stranger/notes.txt").write_text("")
    before = checkout.generated()
    assert checkout.generate("--check") == 1
    assert untimed(capsys.readouterr().out) == (
        "Read      openapi.yaml: 3 operations, 4 types\n"
        "missing   generated/anthropic/types/color.py\n"
        "differs   generated/anthropic/types/thing.py\n"
        "stray     generated/anthropic/stranger/notes.txt\n"
        "stray     generated/anthropic/types/stray.py\n"
        "Drift in 4 files: run `make generate` and commit the result\n"
    )
    assert checkout.generated() == before


def test_repairs_drift(checkout: Checkout) -> None:
    checkout.generate()
    before = checkout.generated()
    types = checkout.root / "generated/anthropic/types"
    (types / "thing.py").write_text("edited by hand")
    (types / "color.py").unlink()
    (types / "stray.py").write_text("")
    assert checkout.generate() == 0
    assert checkout.generated() == before


def test_check_of_nothing_is_drift(checkout: Checkout) -> None:
    assert checkout.generate("--check") == 1
    assert not checkout.generated()
    assert not (checkout.root / ".cache").exists()


def test_one_added_field_changes_the_files_it_concerns(checkout: Checkout) -> None:
    checkout.generate()
    before = checkout.generated()
    api = checkout.api()
    api["components"]["schemas"]["Thing"]["properties"]["size"] = {"type": "integer"}
    checkout.set_api(api)
    checkout.generate()
    after = checkout.generated()
    assert {path for path in before | after if before.get(path) != after.get(path)} == {
        "anthropic/types/thing.py"
    }


def test_a_description_is_tried_without_writing(checkout: Checkout, capsys: Capture) -> None:
    checkout.generate()
    before = checkout.generated()
    api = checkout.api()
    api["components"]["schemas"]["Thing"]["properties"]["size"] = {"$ref": "#/components/schemas/Size"}
    api["components"]["schemas"]["Size"] = {"type": "string", "enum": ["big"]}
    (checkout.root / "newer.json").write_text(json.dumps(api))
    capsys.readouterr()
    assert checkout.generate("--spec", "newer.json") == 0
    out = untimed(capsys.readouterr().out)
    assert "new type  types.Size is the schema 'Size'\n" in out
    assert out.endswith(
        "to add    generated/anthropic/types/size.py\n"
        "to change generated/anthropic/types/__init__.py\n"
        "to change generated/anthropic/types/_modules.py\n"
        "to change generated/anthropic/types/thing.py\n"
        "Tried newer.json, and wrote nothing: 4 files would be written, 0 removed."
        " Add --write, or put it in place\n"
    )
    assert checkout.generated() == before
    assert checkout.generate("--spec", "newer.json", "--write") == 0
    assert "anthropic/types/size.py" in checkout.generated()


def test_long_lists_are_complete_when_asked(checkout: Checkout, capsys: Capture) -> None:
    api = checkout.api()
    for number in range(30):
        name = f"Part{number}"
        api["components"]["schemas"]["Thing"]["properties"][name] = {"$ref": f"#/components/schemas/{name}"}
        api["components"]["schemas"][name] = {"type": "object", "properties": {"a": {"type": "string"}}}
    (checkout.root / "newer.json").write_text(json.dumps(api))
    checkout.generate("--spec", "newer.json")
    assert re.search(r"^to add    and \d+ more, which --all lists$", capsys.readouterr().out, re.MULTILINE)
    checkout.generate("--spec", "newer.json", "--all")
    out = capsys.readouterr().out
    assert " more, which" not in out
    assert all(f"to add    generated/anthropic/types/part{number}.py" in out for number in range(30))


def test_a_renamed_schema_can_keep_its_name(checkout: Checkout, capsys: Capture) -> None:
    checkout.generate()
    capsys.readouterr()
    text = (checkout.root / "openapi.yaml").read_text().replace("schemas/Thing'", "schemas/Object'")
    text = text.replace("    Thing:\n", "    Object:\n")
    (checkout.root / "openapi.yaml").write_text(text)
    checkout.generate()
    lines = "  - reason: The schema was renamed.\n    names:\n      Object: {response: Thing}\n"
    assert f"under `schemas`:\n{lines}" in capsys.readouterr().out
    checkout.set_sdk(SDK + "schemas:\n" + lines)
    checkout.generate()
    assert b"class Thing(BaseModel):" in checkout.generated()["anthropic/types/thing.py"]
    assert "anthropic/types/object.py" not in checkout.generated()


def test_other_inputs_can_be_named(checkout: Checkout, capsys: Capture) -> None:
    spec, config = checkout.root / "vendor.json", checkout.root / "names.yaml"
    spec.write_text(json.dumps(checkout.api()))
    (checkout.root / "openapi.yaml").unlink()
    (checkout.root / "codegen/sdk.yaml").rename(config)
    assert checkout.generate("--write", "--spec", "vendor.json", "--config", "names.yaml") == 0
    assert "Read      vendor.json: 3 operations" in capsys.readouterr().out


class TestUnchangedInputs:
    """A run without work takes a short way, which must not hide anything."""

    @pytest.fixture
    def generated(self, checkout: Checkout, capsys: Capture) -> Checkout:
        checkout.generate()
        capsys.readouterr()
        return checkout

    @pytest.mark.parametrize("arguments", [(), ("--check",)])
    def test_says_so_and_renders_nothing(
        self,
        generated: Checkout,
        arguments: tuple[str, ...],
        capsys: Capture,
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        monkeypatch.delattr("codegen.pipeline.generate")
        assert generated.generate(*arguments) == 0
        assert untimed(capsys.readouterr().out) == (
            "Read      openapi.yaml: 3 operations, 4 types\n"
            f"No drift: {len(generated.generated())} files are what was generated from these inputs\n"
        )

    @pytest.mark.parametrize(
        "path",
        ["openapi.yaml", "codegen/sdk.yaml", "pyproject.toml", "overrides/anthropic/__init__.py"],
    )
    def test_sees_a_changed_input(self, generated: Checkout, path: str, capsys: Capture) -> None:
        with (generated.root / path).open("a") as file:
            file.write("\n# more\n")
        generated.generate()
        assert "Wrote generated" in capsys.readouterr().out

    def test_sees_a_changed_output(self, generated: Checkout) -> None:
        path = generated.root / "generated/anthropic/types/thing.py"
        times = path.stat()
        path.write_bytes(path.read_bytes().replace(b"id", b"di"))
        os.utime(path, ns=(times.st_atime_ns, times.st_mtime_ns))
        assert generated.generate("--check") == 1

    def test_sees_a_stray_output(self, generated: Checkout) -> None:
        (generated.root / "generated/anthropic/stray").touch()
        assert generated.generate("--check") == 1

    @pytest.mark.parametrize("content", ["", "{}", "[1]", '{"inputs": 1}', "\x00"])
    def test_survives_a_broken_fingerprint(self, generated: Checkout, content: str) -> None:
        (generated.root / ".cache/codegen.json").write_text(content)
        assert generated.generate("--check") == 0


def run(checkout: Checkout, *arguments: str, **options: Any) -> subprocess.Popen[Any]:
    # The command line of a process of its own, with nothing by hand to convert.
    script = (
        "import sys; from codegen import unasync; unasync.NAMES = {}; unasync.ASYNC_ONLY = frozenset();"
        "from codegen.__main__ import main; sys.exit(main(sys.argv[1:]))"
    )
    environment = {**os.environ, "PYTHONPATH": str(REPOSITORY), **options.pop("env", {})}
    command = [sys.executable, "-c", script, "--root", str(checkout.root), *arguments]
    return subprocess.Popen(command, env=environment, cwd=checkout.root, **options)


def test_shows_a_person_what_it_does(checkout: Checkout) -> None:
    ours, theirs = pty.openpty()
    with run(checkout, stdout=theirs) as process:
        os.close(theirs)
        shown = b""
        while True:
            try:
                shown += os.read(ours, 4096)
            except OSError:  # Linux says so that the other end is closed
                break
        os.close(ours)
    assert process.returncode == 0
    text = shown.decode()
    for step in ("Reading openapi.yaml", "Naming", "Rendering", "Formatting", "Writing"):
        assert f"\r\x1b[2K{step}" in text
    assert re.search(r"\r\x1b\[2KWrote generated: \d+ written, .* \(\d+\.\d\d s, \d+ MB\)\r\n\Z", text)


def test_the_bytes_depend_on_the_inputs_only(checkout: Checkout) -> None:
    outputs: list[dict[str, bytes]] = []
    for seed in ("0", "4711"):
        with run(checkout, env={"PYTHONHASHSEED": seed}, stdout=subprocess.DEVNULL) as process:
            assert process.wait() == 0
        outputs.append(checkout.generated())
        for path in (checkout.root / "generated", checkout.root / ".cache"):
            shutil.rmtree(path)
    assert outputs[0] == outputs[1]
    assert outputs[0]


@pytest.mark.skipif(sys.platform == "win32", reason="signals are others on Windows")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_an_interrupted_run_says_so_and_leaves_nothing_behind(checkout: Checkout, number: int) -> None:
    temporary = checkout.root / "temporary"
    temporary.mkdir()
    script = INTERRUPTED.format(number=int(number))
    done = subprocess.run(
        [sys.executable, "-c", script, "--root", str(checkout.root)],
        env={**os.environ, "PYTHONPATH": str(REPOSITORY), "TMPDIR": str(temporary)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stdout) == (130, "")
    assert done.stderr == "Interrupted: every file is old or new. Run again to complete it.\n"
    assert not checkout.generated()
    assert not list(temporary.iterdir())


# Ends itself where its temporary files are there.
INTERRUPTED = """
import os, runpy, signal, sys
from codegen import unasync
from codegen.output import formatting
signal.signal(signal.SIGINT, signal.default_int_handler)  # ignored in what a shell runs in the background
unasync.NAMES, unasync.ASYNC_ONLY = {{}}, frozenset()
formatting._fast_directory = lambda: None
formatting._ruff = lambda *arguments, cwd: os.kill(os.getpid(), {number})
sys.argv[0] = "codegen"
runpy.run_module("codegen", run_name="__main__", alter_sys=True)
"""
