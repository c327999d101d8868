"""Uploads over real sockets: every form of a file, the names on the wire, retries, and event loops that
keep running."""

from __future__ import annotations

import asyncio
import builtins
import io
import os
import socket
import tracemalloc
from pathlib import Path
from typing import Any, BinaryIO, Callable, List, Tuple

import anyio
import pytest

import anthropic
from anthropic.lib import async_files_from_dir, files_from_dir
from anthropic.testing import FakeAnthropic
from tests.calls import Calls
from tests.scripted_server import ScriptedServer, head
from tests.twins import maybe
from tests.unread_bodies import leaves_bodies_unread

pytestmark = pytest.mark.anyio


def uploaded(calls: Calls) -> List[Tuple[str, str, bytes]]:
    request = calls.fake.last_request
    assert request.headers["content-type"].startswith("multipart/form-data; boundary=")
    return [(file.field, file.filename, file.content) for file in request.files]


async def test_every_form_of_a_file(calls: Calls, tmp_path: Path) -> None:
    path = tmp_path / "notes.txt"
    path.write_bytes(b"disk")
    with path.open("rb") as opened:
        cases: List[Tuple[Any, str, bytes]] = [
            (b"raw", "upload", b"raw"),
            (path, "notes.txt", b"disk"),
            (opened, "notes.txt", b"disk"),
            (io.BytesIO(b"memory"), "upload", b"memory"),
            (("a.txt", b"1"), "a.txt", b"1"),
            (("b.txt", path, "text/x"), "b.txt", b"disk"),
            (anthropic.file_from_path(str(path)), "notes.txt", b"disk"),
        ]
        for file, name, content in cases:
            assert (await maybe(calls.client.files.upload(file=file))).type == "file"
            assert uploaded(calls) == [("file", name, content)]
            assert calls.fake.last_request.headers["content-length"] == str(len(calls.fake.last_request.body))


async def test_fields_beside_the_file(calls: Calls) -> None:
    await maybe(
        calls.client.files.upload(file=b"1", expires_in_seconds=3600, extra_body={"a": {"b": [1, True]}})
    )
    request = calls.fake.last_request
    assert request.form["expires_in_seconds"] == "3600"
    assert request.body.count(b'name="a[b][]"') == 2


async def test_the_files_of_a_skill(calls: Calls) -> None:
    files = [("s/SKILL.md", b"1", "text/markdown"), ("s/n.txt", io.BytesIO(b"2"))]
    await maybe(calls.client.skills.create(files=files, display_name="Ünique"))
    assert uploaded(calls) == [("files[]", "s/SKILL.md", b"1"), ("files[]", "s/n.txt", b"2")]
    assert calls.fake.last_request.form == {"display_name": "Ünique"}


def test_the_files_of_a_directory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    skill = tmp_path / "my-skill"
    (skill / "scripts").mkdir(parents=True)
    (skill / "SKILL.md").write_bytes(b"# Skill")
    (skill / "scripts" / "run.py").write_bytes(b"pass")
    (skill / "scripts" / "back").symlink_to(skill)
    expected = [("my-skill/SKILL.md", b"# Skill"), ("my-skill/scripts/run.py", b"pass")]
    assert files_from_dir(skill) == expected
    assert files_from_dir(f"{skill}{os.sep}") == expected
    assert asyncio.run(async_files_from_dir(skill)) == expected
    monkeypatch.chdir(skill)
    assert files_from_dir(".") == [("SKILL.md", b"# Skill"), ("scripts/run.py", b"pass")]
    with pytest.raises(FileNotFoundError):
        files_from_dir(tmp_path / "none")
    with pytest.raises(NotADirectoryError):
        files_from_dir(skill / "SKILL.md")


@pytest.mark.parametrize("target", ["secret", "secret/key", "nothing", "my-skill-2"])
def test_links_out_of_a_directory(tmp_path: Path, target: str) -> None:
    skill = tmp_path / "my-skill"
    (skill / "scripts").mkdir(parents=True)
    (tmp_path / "secret").mkdir()
    (tmp_path / "my-skill-2").mkdir()
    (tmp_path / "secret" / "key").write_bytes(b"key")
    link = skill / "scripts" / "link"
    link.symlink_to(tmp_path / target)
    for read in (files_from_dir, lambda path: asyncio.run(async_files_from_dir(path))):
        with pytest.raises(PermissionError, match="leads out of the directory") as caught:
            read(skill)
        assert caught.value.filename == str(link)


def test_links_inside_a_directory(tmp_path: Path) -> None:
    skill = tmp_path / "my-skill"
    skill.mkdir()
    (skill / "SKILL.md").write_bytes(b"# Skill")
    (skill / "README.md").symlink_to("SKILL.md")
    (tmp_path / "alias").symlink_to(skill)
    expected = [("README.md", b"# Skill"), ("SKILL.md", b"# Skill")]
    assert files_from_dir(skill) == [(f"my-skill/{name}", content) for name, content in expected]
    assert files_from_dir(tmp_path / "alias") == [(f"alias/{name}", content) for name, content in expected]


@pytest.mark.parametrize("wrong", ["a/path", 3, {"a": 1}])
async def test_what_is_no_file(calls: Calls, wrong: Any) -> None:
    with pytest.raises(RuntimeError, match="entry at `file`"):
        await maybe(calls.client.files.upload(file=wrong))
    with pytest.raises(FileNotFoundError):
        await maybe(calls.client.files.upload(file=Path("does-not-exist")))
    assert calls.fake.requests == []


async def test_a_retried_upload_sends_everything_again(calls: Calls, tmp_path: Path) -> None:
    path = tmp_path / "big.bin"
    content = os.urandom(1_500_000)
    path.write_bytes(content)
    client = calls.client.with_options(max_retries=2)
    for file in (path, io.BytesIO(content)):
        calls.fake.reply_error(500, times=2, headers={"retry-after-ms": "1"})
        before = len(calls.fake.requests)
        await maybe(client.files.upload(file=file))
        bodies = [request.files[0].content for request in calls.fake.requests[before:]]
        assert bodies == [content] * 3


def pipe_with(content: bytes) -> BinaryIO:
    read_end, write_end = os.pipe()
    os.write(write_end, content)
    os.close(write_end)
    return os.fdopen(read_end, "rb")


async def test_a_pipe_is_sent(calls: Calls) -> None:
    with pipe_with(b"piped") as pipe:
        await maybe(calls.client.files.upload(file=("p.txt", pipe)))
    assert uploaded(calls) == [("file", "p.txt", b"piped")]


async def test_a_pipe_is_not_sent_twice(calls: Calls) -> None:
    calls.fake.reply_error(500, headers={"retry-after-ms": "1"})
    with pipe_with(b"piped") as pipe, pytest.raises(anthropic.InternalServerError):
        await maybe(calls.client.with_options(max_retries=1).files.upload(file=("p.txt", pipe)))
    assert len(calls.fake.requests) == 1


async def test_uploads_take_constant_memory(calls: Calls, tmp_path: Path) -> None:
    path = tmp_path / "large.bin"
    with path.open("wb") as file:
        file.truncate(24_000_000)
    calls.fake.handle("POST", "/v1/files", lambda request: {"id": "f", "type": "file"})
    with _Drain() as url:
        calls.client.base_url = url
        await maybe(calls.client.files.upload(file=b"warm up"))
        tracemalloc.start()
        try:
            await maybe(calls.client.files.upload(file=path))
            _, peak = tracemalloc.get_traced_memory()
        finally:
            tracemalloc.stop()
    assert peak < 4_000_000


class _Drain:
    """A server that throws bodies away, so that the memory measured is the client's."""

    def __enter__(self) -> str:
        import threading
        from http.server import BaseHTTPRequestHandler, HTTPServer

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_POST(self) -> None:
                left = int(self.headers["content-length"])
                while left:
                    left -= len(self.rfile.read(min(left, 65536)))
                body = b'{"id": "f", "type": "file"}'
                self.send_response(200)
                self.send_header("content-type", "application/json")
                self.send_header("content-length", str(len(body)))
                self.send_header("connection", "close")
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, format: str, *args: Any) -> None:
                pass

        self._server = HTTPServer(("127.0.0.1", 0), Handler)
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.01,), daemon=True)
        self._thread.start()
        return f"http://127.0.0.1:{self._server.server_port}"

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._thread.join(10)
        self._server.server_close()


def test_the_event_loop_runs_while_a_slow_file_is_read() -> None:
    class Slow(io.BytesIO):
        def read(self, size: Any = -1) -> bytes:
            import time

            time.sleep(0.2)
            return super().read(size)

    async def ticks_during_upload(url: str) -> int:
        ticks = 0

        async def tick() -> None:
            nonlocal ticks
            while True:
                await asyncio.sleep(0.01)
                ticks += 1

        async with anthropic.AsyncAnthropic(base_url=url, api_key="k") as client:
            ticking = asyncio.create_task(tick())
            await client.files.upload(file=("slow.txt", Slow(b"x")))
            ticking.cancel()
        return ticks

    with FakeAnthropic() as fake:
        assert asyncio.run(ticks_during_upload(fake.base_url)) > 10
        assert fake.last_request.files[0].content == b"x"


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> List[Any]:
    """What is opened in the temporary directory."""
    files: List[Any] = []
    really_open: Callable[..., Any] = open

    def remember(path: Any, *args: Any, **keywords: Any) -> Any:
        file = really_open(path, *args, **keywords)
        if str(path).startswith(str(tmp_path)):
            files.append(file)
        return file

    monkeypatch.setattr(builtins, "open", remember)
    return files


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_a_download_that_is_cancelled_closes_its_file(
    backend: str, opened: List[Any], tmp_path: Path
) -> None:
    async def give_up(url: str) -> None:
        async with anthropic.AsyncAnthropic(base_url=url, api_key="k", max_retries=0) as client:
            with anyio.move_on_after(0.3):
                async with client.files.with_streaming_response.download("f") as response:
                    await response.stream_to_file(tmp_path / "down")

    body = head("Content-Length: 999", content_type="application/octet-stream"), b"some"
    with ScriptedServer([*body, 5.0]) as server:
        anyio.run(give_up, server.url, backend=backend)
    assert [file.closed for file in opened] == [True]
    assert (tmp_path / "down").read_bytes() == b"some"


@leaves_bodies_unread
@pytest.mark.filterwarnings("ignore:.*AsyncMultipartStream:ResourceWarning")  # left by httpcore
@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_an_upload_that_is_cancelled_closes_its_file(backend: str, opened: List[Any], tmp_path: Path) -> None:
    async def give_up(url: str) -> None:
        async with anthropic.AsyncAnthropic(base_url=url, api_key="k", max_retries=0) as client:
            with anyio.move_on_after(0.3):
                await client.files.upload(file=tmp_path / "up")

    with (tmp_path / "up").open("wb") as file:
        file.truncate(1 << 27)
    with socket.create_server(("127.0.0.1", 0)) as deaf:
        anyio.run(give_up, f"http://127.0.0.1:{deaf.getsockname()[1]}", backend=backend)
    assert [file.closed for file in opened] == [True]
