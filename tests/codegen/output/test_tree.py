"""Bringing a directory in step with rendered files, and what an interruption leaves behind."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from codegen.output.tree import Changes, Tree

FILES = {"pkg/__init__.py": b"", "pkg/a.py": b"a = 1\n", "pkg/sub/b.py": b"b = 1\n"}


@pytest.fixture
def tree(tmp_path: Path) -> Tree:
    """A tree that holds FILES."""
    tree = Tree(tmp_path / "generated")
    tree.compare(FILES).apply()
    return tree


def contents(tree: Tree) -> dict[str, bytes]:
    return {path: (tree.root / path).read_bytes() for path in tree.present()}


def paths(changes: Changes) -> tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]:
    return changes.added, changes.changed, changes.removed


def test_writes_what_is_missing(tree: Tree) -> None:
    assert contents(tree) == FILES
    assert [path.name for path in tree.root.parent.iterdir()] == ["generated"]


def test_leaves_alone_what_is_right(tree: Tree) -> None:
    before = {path: (tree.root / path).stat().st_ino for path in FILES}
    changes = tree.compare({**FILES, "pkg/a.py": b"a = 2\n"})
    changes.apply()
    assert paths(changes) == ((), ("pkg/a.py",), ())
    assert changes.unchanged == 2
    assert (tree.root / "pkg/a.py").read_bytes() == b"a = 2\n"
    after = {path: (tree.root / path).stat().st_ino for path in FILES}
    assert {path for path in FILES if before[path] != after[path]} == {"pkg/a.py"}


def test_comparing_writes_nothing(tree: Tree) -> None:
    changes = tree.compare({"pkg/new.py": b""})
    assert changes
    assert contents(tree) == FILES


def test_sees_no_change_in_what_it_wrote(tree: Tree) -> None:
    assert not tree.compare(FILES)


@pytest.mark.parametrize("stray", ["stray.py", "pkg/notes.txt", "other/deep/file.py", "pkg/.hidden"])
def test_finds_and_removes_stray_files(tree: Tree, stray: str) -> None:
    (tree.root / stray).parent.mkdir(parents=True, exist_ok=True)
    (tree.root / stray).write_bytes(b"by hand")
    changes = tree.compare(FILES)
    assert paths(changes) == ((), (), (stray,))
    changes.apply()
    assert contents(tree) == FILES


def test_an_emptied_package_goes_with_its_bytecode(tree: Tree) -> None:
    bytecode = tree.root / "pkg/sub/__pycache__"
    bytecode.mkdir()
    (bytecode / "b.cpython-311.pyc").write_bytes(b"")
    files = {path: content for path, content in FILES.items() if "sub" not in path}
    tree.compare(files).apply()
    assert not (tree.root / "pkg/sub").exists()
    assert contents(tree) == files


def test_bytecode_is_no_stray_file(tree: Tree) -> None:
    (tree.root / "pkg/__pycache__").mkdir()
    (tree.root / "pkg/__pycache__/a.cpython-311.pyc").write_bytes(b"")
    assert not tree.compare(FILES)


def test_owns_only_its_part(tree: Tree) -> None:
    part = Tree(tree.root, within="pkg/sub")
    changes = part.compare({"pkg/sub/c.py": b"c = 1\n"})
    assert paths(changes) == (("pkg/sub/c.py",), (), ("pkg/sub/b.py",))
    changes.apply()
    assert (tree.root / "pkg/a.py").exists()


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights on Windows")
def test_a_link_is_replaced_and_its_target_left_alone(tree: Tree, tmp_path: Path) -> None:
    outside = tmp_path / "outside.py"
    outside.write_bytes(FILES["pkg/a.py"])
    (tree.root / "pkg/a.py").unlink()
    (tree.root / "pkg/a.py").symlink_to(outside)
    tree.compare({**FILES, "pkg/a.py": b"a = 3\n"}).apply()
    assert not (tree.root / "pkg/a.py").is_symlink()
    assert outside.read_bytes() == FILES["pkg/a.py"]


def test_a_file_takes_the_place_of_a_directory_and_back(tree: Tree) -> None:
    as_directory = {"pkg/a.py/inner.py": b"", "pkg/sub": b"a file now"}
    tree.compare(as_directory).apply()
    assert contents(tree) == as_directory
    tree.compare(FILES).apply()
    assert contents(tree) == FILES


def test_discards_what_killed_runs_left(tree: Tree) -> None:
    old, young = tree.root.parent / ".generated-old", tree.root.parent / ".generated-young"
    for left in (old, young):
        left.mkdir()
        (left / "0").write_bytes(b"half")
    an_hour_ago = time.time() - 3600
    os.utime(old, (an_hour_ago, an_hour_ago))
    tree.compare({}).apply()
    tree.compare(FILES).apply()
    assert not old.exists()
    assert young.exists()


WRITER = """
import sys
from pathlib import Path
from codegen.output.tree import Tree

def files(version):
    names = [f"pkg/{n}/m{n}.py" for n in range(version, 120 + version)]
    return {name: (f"{name} {version} " * 2000 + "end").encode() for name in names}

if __name__ == "__main__":
    tree = Tree(Path(sys.argv[1]))
    version = int(sys.argv[2])
    print("ready", flush=True)
    while True:
        version = 1 - version
        tree.compare(files(version)).apply()
        if len(sys.argv) > 3:
            break
"""


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL on Windows")
def test_a_killed_run_leaves_every_file_old_or_new(tmp_path: Path) -> None:
    script, root = tmp_path / "writer.py", tmp_path / "generated"
    script.write_text(WRITER)
    scope: dict[str, Any] = {"__name__": "writer"}
    exec(WRITER, scope)
    versions: list[dict[str, bytes]] = [scope["files"](version) for version in (0, 1)]
    environment = {**os.environ, "PYTHONPATH": os.getcwd()}
    chance = random.Random(20)
    interrupted = 0
    half_way = root / "pkg/60/m60.py"
    for attempt in range(10):
        before = half_way.stat().st_ino if half_way.exists() else 0
        command = [sys.executable, str(script), str(root), "1"]
        with subprocess.Popen(command, stdout=subprocess.PIPE, env=environment) as process:
            assert process.stdout is not None
            process.stdout.readline()
            moment = time.monotonic() + (5 if attempt % 2 else chance.uniform(0.005, 0.06))
            # Every other one dies when half of the files have been replaced.
            while time.monotonic() < moment and not (
                attempt % 2 and half_way.exists() and half_way.stat().st_ino != before
            ):
                time.sleep(0.0002)
            process.send_signal(signal.SIGKILL)
        present = contents(Tree(root))
        for path, content in present.items():
            assert content in [version[path] for version in versions if path in version], path
        interrupted += present not in versions
    assert interrupted, "no kill hit the writing: the test shows nothing"
    subprocess.run([sys.executable, str(script), str(root), "1", "once"], env=environment, check=True)
    assert contents(Tree(root)) == versions[0]
