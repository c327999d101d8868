"""The skills of a managed agent: what is brought where, and that an archive reaches nothing else."""

from __future__ import annotations

import io
import logging
import os
import tarfile
import zipfile
from pathlib import Path
from typing import Any, Callable, Dict, Optional

import pytest

from anthropic.lib.tools._agent import skill_archive as _skill_archive
from anthropic.lib.tools._agent.skill_archive import ArchiveError, unpack_skill
from anthropic.lib.tools.agent_toolset import AgentToolContext, download_session_skills
from anthropic.types.beta import BetaManagedAgentsSession
from tests.calls import Calls
from tests.twins import asyncio_only

from .agent_tools import needs_posix

pytestmark = [needs_posix, pytest.mark.anyio]

FILES = {"pdf/SKILL.md": b"# Read PDFs", "pdf/scripts/read.py": b"print()"}
UNPACKED = {"SKILL.md": b"# Read PDFs", "scripts/read.py": b"print()"}


def zipped(files: Dict[str, bytes]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return buffer.getvalue()


def tarred(files: Dict[str, bytes], mode: Any = "w:gz", link: Optional[str] = None) -> bytes:
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode=mode) as archive:
        for name, content in files.items():
            info = tarfile.TarInfo(name)
            info.size, info.mode = len(content), 0o755
            archive.addfile(info, io.BytesIO(content))
        if link is not None:
            info = tarfile.TarInfo(link)
            info.type, info.linkname = tarfile.SYMTYPE, "/etc/passwd"
            archive.addfile(info)
    return buffer.getvalue()


def contents(folder: Path) -> Dict[str, bytes]:
    files = [path for path in folder.rglob("*") if not path.is_dir()]
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}


@pytest.fixture
def unpacked(tmp_path: Path) -> Callable[[bytes], Path]:
    """Unpacks an archive as the skill `pdf` below `tmp_path/work`."""
    archive, workdir = tmp_path / "archive", tmp_path / "work"
    workdir.mkdir()

    def unpack(data: bytes) -> Path:
        archive.write_bytes(data)
        return Path(unpack_skill(str(archive), str(workdir), "pdf"))

    return unpack


@pytest.mark.parametrize(
    "data",
    [
        zipped(FILES),
        zipped(UNPACKED),
        tarred(FILES),
        tarred(FILES, "w"),
        tarred(FILES, "w:bz2"),
        tarred(FILES, link="pdf/passwords"),
    ],
    ids=["zip", "zip without a folder", "tar.gz", "tar", "tar.bz2", "a link is left out"],
)
def test_archives_of_every_kind(unpacked: Callable[[bytes], Path], tmp_path: Path, data: bytes) -> None:
    folder = unpacked(data)
    assert folder == tmp_path / "work" / "skills" / "pdf"
    assert contents(folder) == UNPACKED


def test_what_can_be_run_stays_so(unpacked: Callable[[bytes], Path]) -> None:
    assert os.access(unpacked(tarred(FILES)) / "scripts" / "read.py", os.X_OK)
    assert not os.access(unpacked(zipped(FILES)) / "scripts" / "read.py", os.X_OK)


@pytest.mark.parametrize("name", ["../evil", "pdf/../../evil", "/tmp/evil", ".", "pdf/.."])
def test_nothing_leads_out_of_the_directory(
    unpacked: Callable[[bytes], Path], tmp_path: Path, name: str
) -> None:
    for data in (zipped({**FILES, name: b"x"}), tarred({**FILES, name: b"x"})):
        with pytest.raises(ArchiveError, match="leads out"):
            unpacked(data)
    assert contents(tmp_path / "work") == {}


def test_a_link_in_the_way_is_not_followed(unpacked: Callable[[bytes], Path], tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    (tmp_path / "work" / "skills").symlink_to(outside)
    with pytest.raises(OSError, match="symlink"):
        unpacked(zipped(FILES))
    assert contents(outside) == {}


def test_a_link_in_place_of_the_skill_is_replaced(unpacked: Callable[[bytes], Path], tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "kept").write_bytes(b"kept")
    (tmp_path / "work" / "skills").mkdir()
    (tmp_path / "work" / "skills" / "pdf").symlink_to(outside)
    assert contents(unpacked(zipped(FILES))) == UNPACKED
    assert contents(outside) == {"kept": b"kept"}


def test_what_was_there_is_replaced(unpacked: Callable[[bytes], Path]) -> None:
    (unpacked(zipped(FILES)) / "old").write_bytes(b"")
    assert contents(unpacked(zipped(FILES))) == UNPACKED


@pytest.mark.parametrize(
    "data",
    [b"", b"junk", zipped(FILES)[:60], tarred(FILES)[:40]],
    ids=["nothing", "junk", "cut zip", "cut tar"],
)
def test_what_is_no_archive_is_refused(unpacked: Callable[[bytes], Path], data: bytes) -> None:
    with pytest.raises(ArchiveError, match="no archive"):
        unpacked(data)


def test_how_much_is_unpacked_is_limited(
    unpacked: Callable[[bytes], Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(_skill_archive, "MAX_UNPACKED_BYTES", 10)
    with pytest.raises(ArchiveError, match="more than"):
        unpacked(zipped(FILES))
    monkeypatch.undo()
    monkeypatch.setattr(_skill_archive, "MAX_FILES", 1)
    with pytest.raises(ArchiveError, match="more than"):
        unpacked(zipped(FILES))


# -- through the API


async def uploaded(calls: Calls, name: str) -> Any:
    """A skill with one version."""
    text = f"---\nname: {name}\ndescription: x\n---\n".encode()
    return await calls.client.beta.skills.create(files=[("folder/SKILL.md", text)])


def session_with(*skills: Dict[str, str]) -> Any:
    agent = {"id": "agent_1", "type": "agent", "skills": list(skills)}
    session: Any = {"id": "sesn_1", "type": "session", "agent": agent}
    return BetaManagedAgentsSession.construct(**session)


def custom(skill_id: str, version: str = "latest") -> Dict[str, str]:
    return {"type": "custom", "skill_id": skill_id, "version": version}


@asyncio_only
async def test_a_context_brings_the_skills_and_removes_them(
    calls: Calls, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    first, second, evil = [await uploaded(calls, name) for name in ("pdf", "pdf", "../../evil")]
    session = session_with(
        custom(first.id), custom("skill_absent"), custom(second.id, second.latest_version), custom(evil.id)
    )
    (tmp_path / "work").mkdir()
    async with AgentToolContext(tmp_path / "work", client=calls.client, session=session):
        seen = sorted(contents(tmp_path))
    names = ["evil", "pdf", f"pdf-{second.id}"]
    assert seen == sorted(f"work/skills/{name}/SKILL.md" for name in names)
    assert contents(tmp_path) == {}
    assert [record.getMessage() for record in caplog.records if record.levelno >= logging.WARNING] == [
        "The skill skill_absent could not be downloaded: NotFoundError"
    ]


@asyncio_only
async def test_without_a_session_there_are_no_skills(calls: Calls, tmp_path: Path) -> None:
    for settings in ({}, {"client": calls.client}, {"session": session_with(custom("skill_1"))}):
        await AgentToolContext(tmp_path, **settings).setup_skills()
    assert calls.fake.requests == []
    assert contents(tmp_path) == {}
    with pytest.raises(TypeError, match="session_id") as caught:
        await download_session_skills(calls.client, workdir=tmp_path)
    assert isinstance(caught.value, ValueError)


@asyncio_only
async def test_a_session_is_retrieved_by_its_id(
    calls: Calls, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = session_with(custom((await uploaded(calls, "pdf")).id))

    async def retrieve(session_id: str) -> Any:
        assert session_id == "sesn_1"
        return session

    monkeypatch.setattr(calls.client.beta.sessions, "retrieve", retrieve)
    made = await download_session_skills(calls.client, workdir=tmp_path, session_id="sesn_1")
    assert made == [tmp_path / "skills" / "pdf"]
    assert list(contents(made[0])) == ["SKILL.md"]
