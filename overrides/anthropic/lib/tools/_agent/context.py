"""The limits of an agent's file tools: which paths they may reach, and how large files may be."""

from __future__ import annotations

import os
from contextlib import contextmanager
from pathlib import Path
from typing import Dict, Generator, List, Mapping, Optional, Sequence, Tuple, Union

from anthropic._core.sentinels import NotGiven, not_given

from .._errors import PathError, ToolError
from .confined_files import OpenDirectory, SymlinkError, open_directory

DEFAULT_MAX_FILE_BYTES = 256 * 1024
DEFAULT_MAX_IMAGE_BASE64_BYTES = 5 * 1024 * 1024
DEFAULT_MAX_PDF_BYTES = 20 * 1024 * 1024

Limit = Union[int, None, NotGiven]


class FileAccess:
    """The settings of the file tools, and the paths they allow.

    `workdir` is where relative paths begin; with `allowed_roots` it is all that can be reached.
    `read_only_roots` cannot be written. The limits are bytes: `not_given` for the built-in one, None for
    none.
    """

    def __init__(
        self,
        workdir: Union[str, os.PathLike[str], None] = None,
        *,
        allowed_roots: Sequence[Path] = (),
        read_only_roots: Sequence[Path] = (),
        max_file_bytes: Limit = not_given,
        max_image_base64_bytes: Limit = not_given,
        max_pdf_bytes: Limit = not_given,
    ) -> None:
        # Taken now, so that a later change of directory does not move what the tools reach.
        self.workdir: Union[str, os.PathLike[str]] = os.getcwd() if workdir is None else workdir
        self.allowed_roots: List[Path] = list(allowed_roots)
        self.read_only_roots: List[Path] = list(read_only_roots)
        self.max_file_bytes = max_file_bytes
        self.max_image_base64_bytes = max_image_base64_bytes
        self.max_pdf_bytes = max_pdf_bytes

    def resolve(self, path: str) -> Path:
        """Return the real path of a path, every symlink followed.

        Raises:
            ToolError: the path is outside of the allowed directories (also a `ValueError`).
        """
        return Path(self._locate(path)[1])

    def _locate(self, path: str) -> Tuple[str, str]:
        """Return the root that contains a path, and its real path."""
        if "\0" in path:
            raise PathError(f"path {path!r} holds a null character")
        workdir = os.path.realpath(self.workdir)
        # Dots are resolved before symlinks, so that `link/..` is the directory that contains `link`.
        real = os.path.realpath(os.path.normpath(os.path.join(workdir, os.fspath(path))))
        for root in (workdir, *map(os.path.realpath, self.allowed_roots)):
            if _is_within(real, root):
                return root, real
        raise PathError(f"path {path!r} is outside the session's working directory")

    @contextmanager
    def parent(
        self, path: str, *, make: bool = False, write: bool = False
    ) -> Generator[Tuple[OpenDirectory, str, str], None, None]:
        """Open the directory that contains a path; yield it, the name in it, and the real path.

        The directories on the way are opened without following symlinks: what they led to when the path was
        resolved is all that can be reached, even if somebody changes them meanwhile.

        Raises:
            ToolError: the path is outside of the allowed directories, or read-only and `write` is true.
        """
        root, real = self._locate(path)
        if write and any(_is_within(real, os.path.realpath(each)) for each in self.read_only_roots):
            raise ToolError(f"{path} is read-only")
        if real == root:
            raise ToolError(f"{path}: not a regular file")
        *folders, name = os.path.relpath(real, root).split(os.sep)
        try:
            with open_directory(root, folders, make=make) as directory:
                yield directory, name, real
        except SymlinkError:
            raise PathError(f"path {path!r} is outside the session's working directory") from None
        except OSError as error:
            raise file_error(path, error) from None


def _is_within(path: str, root: str) -> bool:
    return path == root or path.startswith(root.rstrip(os.sep) + os.sep)


def file_error(path: str, error: OSError) -> ToolError:
    """Return the error that tells the model why the system refused."""
    reason = (error.strerror or type(error).__name__).lower()
    return ToolError(f"{path}: {reason}")


def resolve_limit(configured: Limit, default: Optional[int]) -> Optional[int]:
    """Return a limit in bytes, or None for no limit."""
    return default if isinstance(configured, NotGiven) else configured


def bash_environment(env: Optional[Mapping[str, str]]) -> Dict[str, str]:
    """Return the environment of the shell: `env`, or that of this process without the API's credentials."""
    if env is not None:
        return {**env}
    return {name: value for name, value in os.environ.items() if not name.upper().startswith("ANTHROPIC_")}
