"""The body of one request, ready to send, and whether it can be sent again.

Which values make up a JSON body is decided in `json_merge`.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, Optional

from .cached_encoding import encode_body
from .json_merge import merged_json

if TYPE_CHECKING:
    from .options import FinalRequestOptions

__all__ = ["is_replayable", "json_bytes", "rewound_content"]

_PIECE = 64 * 1024


def json_bytes(options: FinalRequestOptions) -> Optional[bytes]:
    """Return the JSON body, encoded once for all attempts of a call; `None` where there is no body."""
    data, extra = options.json_data, options.extra_json
    if data is None and extra is None:
        return None
    encoded = options.encoded_body()
    if encoded.content is None or encoded.source is not data or encoded.extra is not extra:
        encoded.content = encode_body(merged_json(options))
        encoded.source, encoded.extra = data, extra
    return encoded.content


def is_replayable(options: FinalRequestOptions) -> bool:
    """Return whether the body can be sent once more: all but iterators and pipes can."""
    form = options.encoded_body().form
    if form is not None and form.is_exhausted:
        return False
    content: Any = options.content
    return _can_rewind(content) or not (hasattr(content, "__next__") or hasattr(content, "__anext__"))


def rewound_content(options: FinalRequestOptions, *, is_async: bool) -> Any:
    """Return the `content` of a call by hand; rewind a file to where it stood at the first attempt.

    Raises:
        TypeError: it is an iterable of the kind that only the other client can iterate over.
    """
    content: Any = options.content
    if not hasattr(content, "seek"):
        _check_iterable(content, is_async=is_async)
        return content
    if not _can_rewind(content):
        # An iterator, as the HTTP library takes the length of a pipe for 0.
        return content.read() if is_async else iter(partial(content.read, _PIECE), b"")
    encoded = options.encoded_body()
    if encoded.source is not content:
        encoded.source, encoded.position = content, content.tell()
    content.seek(encoded.position)
    # Async HTTP clients take no files, only bytes and async iterators.
    return content.read() if is_async else content


def _can_rewind(content: Any) -> bool:
    is_seekable = getattr(content, "seekable", None)
    return hasattr(content, "seek") and (is_seekable is None or is_seekable())


def _check_iterable(content: Any, *, is_async: bool) -> None:
    if content is None or isinstance(content, (str, bytes, bytearray)):
        return
    if not hasattr(content, "__aiter__" if is_async else "__iter__"):
        kind = "an async" if is_async else "a sync"
        raise TypeError(
            f"`content` is a {type(content).__name__}; {kind} client sends text, bytes, files and"
            f" {kind.partition(' ')[2]} iterables of bytes"
        )
