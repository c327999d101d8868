"""Unpack the archive of a skill, which is not trusted, into one directory and nowhere else. Downloads
nothing."""

from __future__ import annotations

import os
import stat
import tarfile
import zipfile
from contextlib import contextmanager
from typing import IO, Any, Callable, Generator, Iterator, List, NamedTuple, Optional, Tuple

from .confined_files import create_file, open_directory, remove

SKILLS_FOLDER = "skills"
"""The directory of skills below the working directory."""

MAX_FILES = 10_000
MAX_UNPACKED_BYTES = 512 * 1024 * 1024


class ArchiveError(Exception):
    """An archive that cannot be read, is too large, or holds names that lead out of its directory."""


_Open = Callable[[Any], Optional[IO[bytes]]]


class _Member(NamedTuple):
    """A regular file in an archive; `mode` has its permissions, `key` identifies it in the archive."""

    parts: List[str]
    size: int
    mode: int
    key: Any


def unpack_skill(archive: str, workdir: str, name: str) -> str:
    """Unpack an archive (zip, or tar in any compression) into `skills/<name>` and return the path of that
    directory. A directory that all members share is left out; what was there is replaced.

    Raises:
        ArchiveError: the archive cannot be read, leads out of the directory, or is too large.
        OSError: a file cannot be written, or a symlink is in its path.
    """
    with _open_archive(archive) as (members, open_member):
        _check_size(members)
        members = _without_common_folder(members)
        remove_skill(workdir, name)
        with open_directory(workdir, [SKILLS_FOLDER, name], make=True):
            pass
        for member in members:
            folders = [SKILLS_FOLDER, name, *member.parts[:-1]]
            with open_directory(workdir, folders, make=True) as directory:
                mode = 0o755 if member.mode & stat.S_IXUSR else 0o644
                create_file(
                    directory, member.parts[-1], _read_member(open_member(member.key), member.size), mode
                )
    return os.path.join(workdir, SKILLS_FOLDER, name)


def _read_member(file: Optional[IO[bytes]], size: int) -> bytes:
    if file is None:
        return b""
    with file:
        return file.read(size)


def remove_skill(workdir: str, name: str) -> None:
    """Remove the directory of a skill, if there is one."""
    with open_directory(workdir, [SKILLS_FOLDER], make=True) as directory:
        if directory.status(name) is not None:
            remove(directory, name)


@contextmanager
def _open_archive(path: str) -> Generator[Tuple[List[_Member], _Open], None, None]:
    """Open an archive; yield its files and the function that opens one of them by its key."""
    try:
        if zipfile.is_zipfile(path):
            with zipfile.ZipFile(path) as zipped:
                yield list(_zip_members(zipped)), zipped.open
        else:
            with tarfile.open(path) as tarred:
                yield list(_tar_members(tarred)), tarred.extractfile
    except (tarfile.TarError, zipfile.BadZipFile, EOFError, NotImplementedError, RuntimeError) as error:
        raise ArchiveError(f"no archive that can be read: {error}") from error


def _zip_members(archive: zipfile.ZipFile) -> Iterator[_Member]:
    for info in archive.infolist():
        mode = info.external_attr >> 16
        if not info.is_dir() and stat.S_IFMT(mode) in (0, stat.S_IFREG):
            yield _Member(_split_name(info.filename), info.file_size, mode, info)


def _tar_members(archive: tarfile.TarFile) -> Iterator[_Member]:
    for info in archive:
        if info.isfile():
            yield _Member(_split_name(info.name), info.size, info.mode, info)


def _split_name(name: str) -> List[str]:
    parts = [part for part in name.split("/") if part not in ("", ".")]
    # On Windows backslashes and drive letters lead out of a directory, too.
    leads_elsewhere = os.name == "nt" and any(character in name for character in "\\:")
    if name.startswith("/") or ".." in parts or not parts or leads_elsewhere:
        raise ArchiveError(f"it holds {name!r}, which leads out of the skill's directory")
    return parts


def _check_size(members: List[_Member]) -> None:
    if len(members) > MAX_FILES or sum(member.size for member in members) > MAX_UNPACKED_BYTES:
        raise ArchiveError(f"it holds more than {MAX_FILES} files or {MAX_UNPACKED_BYTES} bytes")


def _without_common_folder(members: List[_Member]) -> List[_Member]:
    tops = {member.parts[0] for member in members}
    if len(tops) != 1 or any(len(member.parts) == 1 for member in members):
        return members
    return [member._replace(parts=member.parts[1:]) for member in members]
