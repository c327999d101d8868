"""Async files given to clients: those of web frameworks, of aiofiles and of anyio."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any, Callable, Dict, List, Optional, Tuple

import anyio
import pytest

from tests.calls import MESSAGE, Calls
from tests.twins import asyncio_only, maybe, sync_only

pytestmark = pytest.mark.anyio

CONTENT = b"%PDF" + b"x" * 1_200_000


class AioFile:
    """Stands for a file of aiofiles: every method of a file is there, and has to be awaited."""

    def __init__(self, content: bytes, name: str) -> None:
        self.file = io.BytesIO(content)
        self.name = name
        self.mode = "rb"
        self.closed = False

    async def read(self, size: int = -1) -> bytes:
        return self.file.read(size)

    async def seek(self, offset: int, whence: int = 0) -> int:
        return self.file.seek(offset, whence)

    async def tell(self) -> int:
        return self.file.tell()

    async def seekable(self) -> bool:
        return True


class UploadFile:
    """Stands for the class of starlette and FastAPI: it seeks from the start only, and cannot tell where it
    is."""

    def __init__(
        self,
        file: io.BytesIO,
        *,
        filename: Optional[str] = None,
        size: Optional[int] = None,
        content_type: Optional[str] = None,
    ) -> None:
        self.file = file
        self.filename = filename
        self.size = size
        self.content_type = content_type

    async def read(self, size: int = -1) -> bytes:
        return self.file.read(size)

    async def seek(self, offset: int) -> None:
        self.file.seek(offset)


class Reader:
    """Has `read` and nothing else."""

    def __init__(self, content: bytes) -> None:
        self.file = io.BytesIO(content)

    async def read(self, size: int = -1) -> bytes:
        return self.file.read(size)


def of_framework(size: Optional[int] = None) -> UploadFile:
    """An upload as a web framework hands it to a handler, read to its end."""
    file = io.BytesIO(CONTENT)
    file.seek(0, io.SEEK_END)
    return UploadFile(file, filename="form/report.pdf", size=size)


FILES: Dict[str, Tuple[Callable[[], Any], str]] = {
    "upload": (lambda: of_framework(len(CONTENT)), "report.pdf"),
    "upload of unknown size": (of_framework, "report.pdf"),
    "aiofiles": (lambda: AioFile(CONTENT, "/tmp/report.pdf"), "report.pdf"),
    "reader": (lambda: Reader(CONTENT), "upload"),
}


@pytest.fixture(params=sorted(FILES))
def kind(request: pytest.FixtureRequest) -> str:
    return request.param  # type: ignore[no-any-return]


def uploaded(calls: Calls) -> List[Tuple[str, bytes]]:
    return [(file.filename, file.content) for file in calls.fake.last_request.files]


@asyncio_only
async def test_async_clients_read_them(calls: Calls, kind: str) -> None:
    make, name = FILES[kind]
    for files in (calls.client.files, calls.client.beta.files):
        await files.upload(file=make())
        assert uploaded(calls) == [(name, CONTENT)]
        has_length = "content-length" in calls.fake.last_request.headers
        assert has_length == (kind != "reader")
        await files.upload(file=("mine.pdf", make(), "application/pdf"))
        assert uploaded(calls) == [("mine.pdf", CONTENT)]


@asyncio_only
async def test_as_files_of_a_skill(calls: Calls, kind: str) -> None:
    await calls.client.beta.skills.create(
        display_title="s", files=[("s/SKILL.md", FILES[kind][0]()), ("s/b", b"2")]
    )
    assert uploaded(calls) == [("s/SKILL.md", CONTENT), ("s/b", b"2")]


@asyncio_only
async def test_the_media_type_of_an_upload_is_sent(calls: Calls) -> None:
    upload = UploadFile(io.BytesIO(b"1"), filename="x", content_type="text/x")
    await calls.client.files.upload(file=upload)
    assert b"Content-Type: text/x\r\n" in calls.fake.last_request.body


@asyncio_only
async def test_files_of_anyio(calls: Calls, tmp_path: Path) -> None:
    path = tmp_path / "report.pdf"
    path.write_bytes(CONTENT)
    async with await anyio.open_file(path, "rb") as file:
        for _ in range(2):
            await calls.client.files.upload(file=file)
            assert uploaded(calls) == [("report.pdf", CONTENT)]
    with pytest.raises(TypeError, match="binary mode"):
        async with await anyio.open_file(path, "r", errors="replace") as text:
            await calls.client.files.upload(file=text)


@asyncio_only
async def test_they_are_sent_again(calls: Calls, kind: str) -> None:
    calls.fake.reply_error(500, headers={"retry-after-ms": "1"})
    client = calls.client.with_options(max_retries=1)
    if kind == "reader":
        with pytest.raises(Exception, match="500"):
            await client.files.upload(file=FILES[kind][0]())
        return
    await client.files.upload(file=FILES[kind][0]())
    assert uploaded(calls) == [(FILES[kind][1], CONTENT)]
    assert len(calls.fake.requests) == 2


def document(file: Any) -> Any:
    source = {"type": "base64", "media_type": "application/pdf", "data": file}
    return [{"role": "user", "content": [{"type": "document", "source": source}]}]


@asyncio_only
async def test_as_the_data_of_a_source(calls: Calls) -> None:
    await calls.client.messages.create(**{**MESSAGE, "messages": document(AioFile(b"%PDF", "x"))})
    source = calls.fake.last_request.json["messages"][0]["content"][0]["source"]
    assert source["data"] == "JVBERg=="


@asyncio_only
async def test_as_a_whole_body(calls: Calls) -> None:
    calls.fake.handle("post", "/x", lambda request: {})
    for file in (AioFile(b"body", "x"), UploadFile(io.BytesIO(b"body"))):
        await calls.client.post("/x", cast_to=object, content=file)
        assert calls.fake.last_request.body == b"body"


@sync_only
async def test_sync_clients_refuse_them_before_anything_is_sent(calls: Calls, kind: str) -> None:
    make = FILES[kind][0]
    files, skills = calls.client.files, calls.client.beta.skills
    name = f"{type(make()).__module__}.{type(make()).__qualname__}"
    attempts: List[Tuple[str, Callable[[], Any]]] = [
        ("The file for `file`", lambda: files.upload(file=make())),
        ("The file for `file`", lambda: files.upload(file=("a", make()))),
        (r"The file for `files\[\]`", lambda: skills.create(files=[("s/SKILL.md", make())])),
        (
            r"The request body's messages\[0\]\.content\[0\]\.source\.data",
            lambda: calls.client.messages.create(**{**MESSAGE, "messages": document(make())}),
        ),
    ]
    if kind != "reader":
        attempts.append(("`content`", lambda: calls.client.post("/x", cast_to=object, content=make())))
    for where, attempt in attempts:
        with pytest.raises(TypeError, match=f"^{where} is a {name}, whose `read` has to be awaited"):
            await maybe(attempt())
    assert calls.fake.requests == []
