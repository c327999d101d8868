"""Perform the steps of getting credentials that block: reading and writing files, sending with a sync client.

Sync code calls these functions as they are, async code in worker threads. None decides anything.
"""

from __future__ import annotations

import os
import stat
import tempfile
from pathlib import Path
from typing import Any, Optional

from anthropic._core.credentials.steps import FileContent, Post, TokenResponse

_HAS_MODES = os.name != "nt"
TOKEN_TIMEOUT = 30.0


def read_file(path: os.PathLike[str]) -> FileContent:
    """Read a small text file and its permissions.

    Raises:
        OSError: it cannot be read.
        ValueError: it is not text.
    """
    is_link = os.path.islink(path)
    with open(path, encoding="utf-8") as file:
        mode: Optional[int] = None
        if _HAS_MODES:
            mode = stat.S_IMODE(os.fstat(file.fileno()).st_mode)
        return FileContent(file.read(), mode=mode, is_link=is_link)


def write_private_file(path: os.PathLike[str], text: str) -> None:
    """Replace a file in one step. Only the owner may read it, and the folder if that has to be created.

    Raises:
        OSError: it cannot be written; the file is then what it was.
    """
    folder = Path(path).parent
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    # Created with mode 600, in the same folder, so that it can replace the old one in one step.
    number, temporary = tempfile.mkstemp(prefix=f".{Path(path).name}.", dir=folder)
    try:
        with open(number, "w", encoding="utf-8") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        os.replace(temporary, path)
    except BaseException:
        os.unlink(temporary)
        raise


def post_blocking(http_client: Any, post: Post) -> TokenResponse:
    """Send with a blocking HTTP client that the user gave to a provider."""
    response = http_client.post(
        post.url,
        content=post.body,
        headers=post.headers,
        timeout=TOKEN_TIMEOUT,
        auth=None,
        follow_redirects=False,
    )
    return TokenResponse(response.status_code, response.content, response.headers.get("request-id"))
