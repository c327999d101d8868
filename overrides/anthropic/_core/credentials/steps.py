"""The steps of getting a token, one class each: drivers perform them and send back the outcome.

No step performs itself.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any, Dict, Generator, Optional, TypeVar, Union

from ..exchange.steps import Sleep as Sleep

if TYPE_CHECKING:
    from typing_extensions import TypeAlias

    Step: TypeAlias = Union[
        "ReadFile", "WriteFile", "TryLock", "Post", "CallProvider", "WaitForSignal", "Sleep"
    ]
    _T = TypeVar("_T")
    Flow: TypeAlias = Generator[Step, Any, _T]


class ReadFile:
    """Read a file; sent back: a `FileContent`. An `OSError` is thrown in."""

    __slots__ = ("path",)

    def __init__(self, path: os.PathLike[str]) -> None:
        self.path = path


class FileContent:
    """A file that was read. `mode` is `None` where permissions say nothing, as on Windows."""

    __slots__ = ("is_link", "mode", "text")

    def __init__(self, text: str, *, mode: Optional[int] = None, is_link: bool = False) -> None:
        self.text = text
        self.mode = mode
        self.is_link = is_link


class WriteFile:
    """Replace a file at once, readable by its owner only; its folder is made if need be."""

    __slots__ = ("path", "text")

    def __init__(self, path: os.PathLike[str], text: str) -> None:
        self.path = path
        self.text = text


class TryLock:
    """Take the lock, between processes, that a file stands for.

    Sent back: a `FileLock`, or `None` if another holds it. An `OSError` is thrown in where none is possible.
    """

    __slots__ = ("path",)

    def __init__(self, path: os.PathLike[str]) -> None:
        self.path = path


class Post:
    """Send JSON to the token endpoint, without following redirects; sent back: a `TokenResponse`.

    `http_client` is the blocking client to use, `None` for that of the API client.
    """

    __slots__ = ("body", "headers", "http_client", "url")

    def __init__(self, url: str, body: bytes, headers: Dict[str, str], http_client: Any = None) -> None:
        self.url = url
        self.body = body
        self.headers = headers
        self.http_client = http_client


class TokenResponse:
    """The response of the token endpoint."""

    __slots__ = ("body", "request_id", "status_code")

    def __init__(self, status_code: int, body: bytes, request_id: Optional[str] = None) -> None:
        self.status_code = status_code
        self.body = body
        self.request_id = request_id


class CallProvider:
    """Call a function of the user, which may block or be async; sent back: its result."""

    __slots__ = ("function", "keywords")

    def __init__(self, function: Any, **keywords: Any) -> None:
        self.function = function
        self.keywords: Dict[str, Any] = keywords


class WaitForSignal:
    """Wait until a signal is set."""

    __slots__ = ("signal",)

    def __init__(self, signal: Any) -> None:
        self.signal = signal
