"""Multipart forms: what is written for fields and files, and the length that a body states."""

from __future__ import annotations

import gzip
import io
import os
import tempfile
from email import message_from_bytes
from pathlib import Path
from typing import Any, List, Optional, Tuple

import pytest

from anthropic._concurrency.file_reading import READ_SIZE, FileSource, file_from_path
from anthropic._core.errors import AnthropicError
from anthropic._core.request.files import is_base64_file_input, is_file_content
from anthropic._core.request.multipart import MultipartBody
from anthropic._sync.multipart import MultipartStream

Part = Tuple[Optional[str], Optional[str], Optional[str], bytes]


def body_of(data: Any = None, files: Any = None, content_type: Optional[str] = None) -> bytes:
    form = MultipartBody(data, files, content_type)
    body = b"".join(MultipartStream(form))
    assert form.content_length in (None, len(body))
    return body


def parts_of(data: Any = None, files: Any = None) -> List[Part]:
    """Name, file name, type and content of each part, as another parser reads them."""
    form = MultipartBody(data, files)
    head = f"Content-Type: {form.content_type}\r\n\r\n".encode()
    message = message_from_bytes(head + b"".join(MultipartStream(form)))
    assert message.is_multipart()
    assert not message.defects
    parts: List[Part] = []
    for part in message.get_payload():
        assert not isinstance(part, str)
        name = part.get_param("name", header="content-disposition")
        kind = part.get_content_type() if "content-type" in part else None
        content = part.get_payload(decode=True)
        assert isinstance(content, bytes)
        parts.append((str(name), part.get_filename(), kind, content))
    return parts


@pytest.fixture
def path(tmp_path: Path) -> Path:
    file = tmp_path / "a note.txt"
    file.write_bytes(b"from disk")
    return file


def test_exact_bytes() -> None:
    body = body_of(
        {"n": 3}, {"file": ("x.txt", b"abc", "text/x", {"X-Extra": "1"})}, "multipart/form-data; boundary=b"
    )
    assert body == (
        b'--b\r\nContent-Disposition: form-data; name="n"\r\n\r\n3\r\n'
        b'--b\r\nContent-Disposition: form-data; name="file"; filename="x.txt"\r\n'
        b"X-Extra: 1\r\nContent-Type: text/x\r\n\r\nabc\r\n"
        b"--b--\r\n"
    )


def test_fields() -> None:
    data = {"text": "é", "yes": True, "none": None, "list": [1, "b", None], "nested": {"a": {"b": [2.5]}}}
    assert parts_of(data) == [
        ("text", None, None, "é".encode()),
        ("yes", None, None, b"true"),
        ("list[]", None, None, b"1"),
        ("list[]", None, None, b"b"),
        ("nested[a][b][]", None, None, b"2.5"),
    ]


def test_every_form_of_a_file(path: Path) -> None:
    with path.open("rb") as opened:
        opened.read(4)
        files: List[Any] = [
            ("file", b"raw"),
            ("file", bytearray(b"array")),
            ("file", path),
            ("file", opened),
            ("file", io.BytesIO(b"in memory")),
            ("file", ("named.md", b"1")),
            ("file", ("named.png", path)),
            ("file", ("typed", io.BytesIO(b"2"), "text/x")),
            ("file", ("typed.txt", b"3", None)),
            ("file", (None, b"4")),
            ("file", ("text.txt", "\N{EURO SIGN} and a/path", None)),
        ]
        expected: List[Part] = [
            ("file", "upload", "application/octet-stream", b"raw"),
            ("file", "upload", "application/octet-stream", b"array"),
            ("file", "a note.txt", "text/plain", b"from disk"),
            ("file", "a note.txt", "text/plain", b"from disk"),
            ("file", "upload", "application/octet-stream", b"in memory"),
            ("file", "named.md", parts_of(None, [("f", ("x.md", b""))])[0][2], b"1"),
            ("file", "named.png", "image/png", b"from disk"),
            ("file", "typed", "text/x", b"2"),
            ("file", "typed.txt", "text/plain", b"3"),
            ("file", None, None, b"4"),
            ("file", "text.txt", "text/plain", "\N{EURO SIGN} and a/path".encode()),
        ]
        assert parts_of(None, files) == expected
        assert not opened.closed


def test_names_cannot_leave_their_quotes() -> None:
    body = body_of({'f"\r\n': "1"}, {"file": ('a"\r\nX: 1\r\n\r\nb\\.txt', b"")})
    assert b'name="f%22%0D%0A"' in body
    assert b'filename="a%22%0D%0AX: 1%0D%0A%0D%0Ab\\\\.txt"' in body


@pytest.mark.parametrize("headers", [{"X": "1\r\nY: 2"}, {"X\n": "1"}])
def test_headers_of_a_file_cannot_break_lines(headers: Any) -> None:
    with pytest.raises(ValueError, match="line break"):
        body_of(None, {"file": ("a", b"", None, headers)})
    with pytest.raises(ValueError, match="line break"):
        body_of(None, {"file": ("a", b"", "text/x\r\nY: 2")})


def test_a_type_among_the_headers_of_a_file_is_the_only_one() -> None:
    body = body_of(None, {"file": ("a.txt", b"", None, {"content-type": "x/y"})})
    assert body.lower().count(b"content-type") == 1


@pytest.mark.parametrize("wrong", ["a path", {"a": 1}, 3, None, ("name", 3)])
def test_what_is_no_file_is_refused_by_name(wrong: Any) -> None:
    with pytest.raises(RuntimeError, match="entry at `avatar` to be bytes"):
        body_of(None, {"avatar": wrong})
    assert is_file_content(b"")
    assert is_file_content(io.BytesIO())
    assert not is_file_content("text")
    assert is_base64_file_input(Path("x"))
    assert not is_base64_file_input(b"")


def test_what_would_be_a_file_is_said() -> None:
    with pytest.raises(RuntimeError, match=r"pathlib\.Path"):
        body_of(None, {"file": "notes.txt"})
    with pytest.raises(ValueError, match=r"`file` has 1 items.*\(name, content\)"):
        body_of(None, {"file": ("notes.txt",)})


def test_text_files_are_refused(path: Path) -> None:
    with path.open() as opened, pytest.raises(TypeError, match="binary mode"):
        body_of(None, {"file": opened})
    with pytest.raises(TypeError, match="binary mode"):
        body_of(None, {"file": io.StringIO("x")})


def test_a_missing_path_is_noticed_before_sending(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        MultipartBody(None, {"file": tmp_path / "nothing"})


def test_temporary_and_compressed_files(path: Path) -> None:
    with tempfile.NamedTemporaryFile() as named, tempfile.SpooledTemporaryFile() as spooled:
        named.write(b"12345")
        spooled.write(b"678")
        parts = parts_of(None, [("file", named), ("file", spooled)])
        assert [(name, content) for _, name, _, content in parts] == [
            (os.path.basename(named.name), b"12345"),
            ("upload", b"678"),
        ]
    compressed = path.with_name("x.gz")
    compressed.write_bytes(gzip.compress(b"inside" * 100))
    with gzip.open(compressed) as opened:
        assert parts_of(None, {"file": opened})[0][3] == b"inside" * 100


def test_large_files_are_sent_in_pieces_with_a_known_length(tmp_path: Path) -> None:
    file = tmp_path / "large.bin"
    content = os.urandom(3 * READ_SIZE + 5)
    file.write_bytes(content)
    form = MultipartBody(None, {"file": file})
    pieces = list(MultipartStream(form))
    assert max(map(len, pieces)) == READ_SIZE
    assert form.headers["Content-Length"] == str(len(b"".join(pieces)))
    assert content in b"".join(pieces)


def test_every_attempt_sends_the_whole_form(path: Path) -> None:
    in_memory = io.BytesIO(b"x" * 10)
    in_memory.read()
    stream = MultipartStream(MultipartBody({"a": 1}, [("f", path), ("g", in_memory)]))
    first = b"".join(stream)
    assert b"from disk" in first
    assert b"x" * 10 in first
    assert b"".join(stream) == first


def test_a_pipe_is_sent_once_in_chunks() -> None:
    read_end, write_end = os.pipe()
    os.write(write_end, b"piped")
    os.close(write_end)
    with os.fdopen(read_end, "rb") as pipe:
        form = MultipartBody(None, {"file": pipe})
        assert form.content_length is None
        assert form.headers["Transfer-Encoding"] == "chunked"
        stream = MultipartStream(form)
        assert b"\r\n\r\npiped\r\n" in b"".join(stream)
        with pytest.raises(AnthropicError, match="cannot be rewound"):
            b"".join(stream)


def test_files_opened_here_are_closed(path: Path) -> None:
    source = FileSource(path)
    opened = source.open()
    source.close(opened)
    assert opened.closed


def test_a_form_of_nothing_and_one_of_no_mapping() -> None:
    assert body_of(None, None, "multipart/form-data; boundary=b") == b"--b--\r\n"
    assert body_of({}, [], 'multipart/form-data; boundary="b b"') == b"--b b--\r\n"
    with pytest.raises(TypeError, match="mapping"):
        MultipartBody([1], None)


def test_file_from_path(path: Path) -> None:
    assert file_from_path(str(path)) == ("a note.txt", b"from disk")
