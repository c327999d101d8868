"""Read the files of a directory in the form that uploads take. Blocks."""

from __future__ import annotations

import os
from errno import EPERM
from typing import Iterator, List, Sequence, Tuple, Union

from anthropic._core.typing_names import FileTypes


def files_from_dir(directory: Union[str, os.PathLike[str]]) -> List[FileTypes]:
    """Read every file below a directory into memory, as pairs of name and content.

    Names have forward slashes and begin with that of the directory, as the files of a skill have to.
    Links to what is in the directory are followed.

    Raises:
        PermissionError: a link leads out of the directory; the error names the link.
        OSError: the path is no directory, or something in it cannot be read.
    """
    top = os.fspath(directory)
    name = os.path.basename(os.path.normpath(top))
    prefix = "" if name in (os.curdir, os.pardir) else f"{name}/"
    files: List[FileTypes] = []
    for path, relative_path in _walk_files(os.path.realpath(top), top, "", []):
        with open(path, "rb") as file:
            files.append((prefix + relative_path, file.read()))
    return files


def _walk_files(root: str, folder: str, prefix: str, entered: Sequence[str]) -> Iterator[Tuple[str, str]]:
    """Yield the real path of each file and its name relative to the directory, whose real path is `root`."""
    real = os.path.realpath(folder)
    if real in entered:
        return  # a symlink that leads back
    for name in sorted(os.listdir(folder)):
        path = os.path.join(folder, name)
        target = os.path.realpath(path)
        if os.path.commonpath([root, target]) != root:
            raise PermissionError(
                EPERM,
                f"This link leads out of the directory (to {target}); replace it by what belongs there",
                path,
            )
        if os.path.isdir(target):
            yield from _walk_files(root, path, f"{prefix}{name}/", [*entered, real])
        elif os.path.isfile(target):
            yield target, prefix + name
