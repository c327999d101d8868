"""The body of one request, ready to send, and whether it can be sent again.

Which values make up a JSON body is decided in `json_merge`. What blocks, because it reads files, is done by
`read_files` alone; a body without files is encoded where it is needed first.
"""

from __future__ import annotations

from functools import partial
from operator import is_
from typing import TYPE_CHECKING, Any, Optional

from ..sentinels import NotGiven
from .body import BodyEncoder, FilesNeededError
from .cached_encoding import encode_body
from .json_merge import merged_json

if TYPE_CHECKING:
    from .multipart import MultipartBody
    from .options import FinalRequestOptions

_PIECE = 64 * 1024


def json_bytes(
    options: FinalRequestOptions, *, may_read: bool = True, is_async: bool = True
) -> Optional[bytes]:
    """Return the JSON body, encoded once for all attempts of a call; `None` where there is no body.

    Raises:
        FilesNeededError: it holds a file, which may not be read here.
    """
    data, extra = options.json_data, options.extra_json
    if data is None and extra is None:
        return None
    encoded = options.encoded_body()
    if encoded.content is None or encoded.source is not data or encoded.extra is not extra:
        encoder = encoded.encoder or BodyEncoder()
        encoded.encoder = None
        encoder.may_await = is_async
        try:
            encoded.content = encode_body(merged_json(options), encoder, may_read=may_read)
        except FilesNeededError:
            encoded.encoder = encoder
            raise
        encoded.source, encoded.extra = data, extra
    return encoded.content


def needs_files(options: FinalRequestOptions) -> bool:
    """Return whether files have to be read for the body; a JSON body without any is encoded on the way."""
    if options.content is not None:
        return hasattr(options.content, "seek")
    if options.files or _form_type(options) is not None:
        return bool(options.files)
    if options.method.lower() == "get":
        return False
    try:
        json_bytes(options, may_read=False)
    except FilesNeededError:
        return True
    return False


def read_files(options: FinalRequestOptions, *, is_async: bool) -> None:
    """Read the files that the body is made of, and cache what it becomes with the options. Blocks.

    An upload is not read, but looked up on disk; it is read while it is sent.
    """
    if options.content is not None:
        if is_async:
            options.encoded_body().read = _rewound(options).read()
        else:
            from anthropic._concurrency.async_files import async_file_error, is_async_file

            if is_async_file(options.content):
                raise async_file_error(options.content, "`content`")
    elif form_of(options, is_async=is_async) is None:
        json_bytes(options, is_async=is_async)


def form_of(options: FinalRequestOptions, *, is_async: bool = True) -> Optional[MultipartBody]:
    """Return the body as a form, shared by all attempts, if there are files or the content type says so."""
    content_type = _form_type(options)
    if content_type is None and not options.files:
        return None
    from .multipart import MultipartBody

    encoded = options.encoded_body()
    if encoded.form is not None and encoded.files is options.files:
        encoded.form.check_unread()
    inputs = (options.json_data, options.extra_json, options.files)
    if encoded.form is None or not all(map(is_, inputs, (encoded.source, encoded.extra, encoded.files))):
        encoded.source, encoded.extra, encoded.files = inputs
        encoded.form = MultipartBody(merged_json(options), options.files, content_type, is_async=is_async)
    return encoded.form


def _form_type(options: FinalRequestOptions) -> Optional[str]:
    """Return the content type that the caller set, if it is that of a form."""
    content_type: Any = None
    if not isinstance(options.headers, NotGiven):
        for name, value in options.headers.items():
            if name.lower() == "content-type":
                content_type = value
    is_form = isinstance(content_type, str) and content_type.lower().startswith("multipart/form-data")
    return content_type if is_form else None


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
    if is_async:
        # Async HTTP clients take no files, only bytes and async iterators.
        kept = options.encoded_body()
        read, kept.read = kept.read, None
        return _rewound(options).read() if read is None else read
    file = _rewound(options)
    # An iterator, as the HTTP library takes the length of a pipe for 0.
    return file if _can_rewind(file) else iter(partial(file.read, _PIECE), b"")


def _rewound(options: FinalRequestOptions) -> Any:
    """Return the file given as `content`, set back to where it stood at the first attempt if it can be."""
    file = _blocking(options.content)
    if _can_rewind(file):
        kept = options.encoded_body()
        if kept.source is not options.content:
            kept.source = options.content
            # Uploads of web frameworks cannot tell it.
            kept.position = file.tell() if hasattr(options.content, "tell") else 0
        file.seek(kept.position)
    return file


def _blocking(content: Any) -> Any:
    from anthropic._concurrency.async_files import AwaitedFile, is_async_file

    return AwaitedFile(content) if is_async_file(content) else content


def _can_rewind(content: Any) -> bool:
    if not hasattr(content, "seek"):
        return False
    from anthropic._concurrency.async_files import is_async_file

    if is_async_file(content):
        return True
    is_seekable = getattr(content, "seekable", None)
    return is_seekable is None or bool(is_seekable())


def _check_iterable(content: Any, *, is_async: bool) -> None:
    if content is None or isinstance(content, (str, bytes, bytearray)):
        return
    if not hasattr(content, "__aiter__" if is_async else "__iter__"):
        kind = "an async" if is_async else "a sync"
        raise TypeError(
            f"`content` is a {type(content).__name__}; {kind} client sends text, bytes, files and"
            f" {kind.partition(' ')[2]} iterables of bytes"
        )
