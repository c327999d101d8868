"""Look for certificate authorities in directories. Blocks, once per process."""

from __future__ import annotations

import os
from glob import escape, iglob

__all__ = ["check_certificates"]

_HASHED_NAME = "[0-9a-f]" * 8 + ".0"


def check_certificates(directories: str) -> None:
    """Check that OpenSSL finds a certificate in a directory, or in one of several, separated as in `PATH`.

    Raises:
        FileNotFoundError: it would find none, and only say so when it refuses a server.
    """
    paths = directories.split(os.pathsep)
    if not any(os.path.isdir(path) for path in paths):
        raise FileNotFoundError("there is no such directory")
    if not any(any(iglob(os.path.join(escape(path), _HASHED_NAME))) for path in paths):
        raise FileNotFoundError("no certificate there has a name as `openssl rehash` gives them")
