"""The agent's tools for finding files: glob and grep. They block, and never follow symlinks."""

from __future__ import annotations

import os
import re
import stat
from typing import Iterator, List, Optional, Tuple

from .._errors import ToolError
from .confined_files import OpenDirectory, SymlinkError, open_directory, read_file
from .context import FileAccess, file_error
from .glob_pattern import path_matcher
from .line_matcher import Matcher, MatchTimeout, line_matcher

GLOB_RESULT_LIMIT = 200
GREP_MAX_LINE_LENGTH = 2000
GREP_OUTPUT_LIMIT = 100 * 1024
WALK_MAX_ENTRIES = 50_000
_MAX_SEARCHED_BYTES = 10 * 1024 * 1024
_SEARCH_SECONDS = 30.0
_MAX_DEPTH = 64

_Entry = Tuple[str, str, OpenDirectory, os.stat_result]
"""Path relative to the start of the walk, name, the open directory it is in, status."""


def find_files(access: FileAccess, pattern: str, path: Optional[str]) -> str:
    """Return the paths that match a pattern such as `**/*.py`, newest first."""
    if os.path.isabs(pattern):
        raise ToolError("absolute pattern not permitted; pass a relative pattern (and optionally path)")
    if ".." in re.split(r"[/\\]", pattern):
        raise ToolError("'..' is not permitted in the pattern")
    root = str(access.resolve(path or "."))
    matches = path_matcher(pattern)
    found: List[Tuple[float, str]] = []
    is_truncated = False
    for index, (inner, _, _, status) in enumerate(_walk(access, root, path)):
        if index >= WALK_MAX_ENTRIES:
            is_truncated = True
            break
        if matches(inner):
            found.append((-status.st_mtime, os.path.join(root, inner)))
    found.sort()
    lines = [each for _, each in found[:GLOB_RESULT_LIMIT]]
    if len(found) > GLOB_RESULT_LIMIT:
        lines.append(f"[{len(found) - GLOB_RESULT_LIMIT} more matches; narrow the pattern]")
    if is_truncated:
        lines.append(f"[stopped after {WALK_MAX_ENTRIES} entries; narrow the path]")
    return "\n".join(lines) or "no matches"


def search(access: FileAccess, pattern: str, path: Optional[str]) -> str:
    """Return the lines that match a regular expression, as `path:number:line`."""
    try:
        expression = re.compile(pattern)
    except re.error as error:
        raise ToolError(f"invalid regex: {error}") from None
    root = str(access.resolve(path or "."))
    lines: List[str] = []
    try:
        with line_matcher(expression, GREP_MAX_LINE_LENGTH, _SEARCH_SECONDS) as matcher:
            size = 0
            for line in _matching_lines(access, root, path, matcher):
                size += len(line) + 1
                if size > GREP_OUTPUT_LIMIT:
                    lines.append("[output truncated; narrow the pattern or the path]")
                    break
                lines.append(line)
    except MatchTimeout:
        lines.append("[search stopped early; narrow the path or simplify the pattern]")
    return "\n".join(lines) or "no matches"


def _matching_lines(access: FileAccess, root: str, path: Optional[str], matcher: Matcher) -> Iterator[str]:
    for index, (shown, directory, name) in enumerate(_files_to_search(access, root, path)):
        if index >= WALK_MAX_ENTRIES:
            raise MatchTimeout
        yield from _lines_in_file(matcher, directory, name, shown)


def _files_to_search(
    access: FileAccess, root: str, path: Optional[str]
) -> Iterator[Tuple[str, OpenDirectory, str]]:
    """Yield the file that a path names, or all files below it."""
    if os.path.isdir(root):
        for inner, name, directory, status in _walk(access, root, path):
            if stat.S_ISREG(status.st_mode):
                yield os.path.join(root, inner), directory, name
        return
    with access.parent(path or ".") as (directory, name, real):
        if directory.status(name) is None:
            raise ToolError(f"{path}: no such file or directory")
        yield real, directory, name


def _lines_in_file(matcher: Matcher, directory: OpenDirectory, name: str, shown: str) -> Iterator[str]:
    try:
        data = read_file(directory, name, _MAX_SEARCHED_BYTES)[0]
    except OSError:
        return
    if b"\0" in data[:8192]:
        return
    matches = matcher(data)
    for number, (line, is_match) in enumerate(zip(data.decode("utf-8", "replace").split("\n"), matches), 1):
        if is_match:
            cut = line[:GREP_MAX_LINE_LENGTH]
            yield f"{shown}:{number}:{cut}{'…' if len(line) > len(cut) else ''}"


def _walk(access: FileAccess, root: str, path: Optional[str]) -> Iterator[_Entry]:
    """Yield everything below a directory. It goes by open directories, so nothing swapped for a symlink is
    followed."""
    allowed = os.path.realpath(access.workdir)
    start = next(
        each
        for each in (allowed, *map(os.path.realpath, access.allowed_roots))
        if root == each or root.startswith(each.rstrip(os.sep) + os.sep)
    )
    folders = [part for part in os.path.relpath(root, start).split(os.sep) if part != "."]
    try:
        with open_directory(start, folders) as directory:
            yield from _walk_below(directory, "", 0)
    except SymlinkError:
        raise ToolError(f"path {path!r} is outside the session's working directory") from None
    except OSError as error:
        raise file_error(path or ".", error) from None


def _walk_below(directory: OpenDirectory, prefix: str, depth: int) -> Iterator[_Entry]:
    for name in directory.names():
        status = directory.status(name)
        if status is None or stat.S_ISLNK(status.st_mode):
            continue
        yield prefix + name, name, directory, status
        if stat.S_ISDIR(status.st_mode) and name != ".git" and depth < _MAX_DEPTH:
            try:
                inner = directory.enter(name)
            except OSError:
                continue  # gone, not readable, or swapped for a symlink
            try:
                yield from _walk_below(inner, f"{prefix}{name}/", depth + 1)
            finally:
                inner.close()
