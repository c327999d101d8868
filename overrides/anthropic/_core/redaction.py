"""What logs may show of a request: names and places, never the values that grant access."""

from __future__ import annotations

import re
from typing import Any, Dict, Mapping
from urllib.parse import urlsplit, urlunsplit

__all__ = ["REDACTED", "is_secret_name", "redact_headers", "redact_url"]

REDACTED = "***"

# Words by which names of headers and query parameters say that their value is a credential.
_SECRET_WORDS = re.compile(
    r"key|token(?!s)|secret|auth|cookie|passw|credential|signature|session|^sig$|^code$|bearer", re.IGNORECASE
)
_QUERY_VALUE = re.compile(r"([^&=;]+)=([^&;]*)")


def is_secret_name(name: str) -> bool:
    """Whether a header or query parameter of this name may hold a credential."""
    return _SECRET_WORDS.search(name) is not None


def redact_headers(headers: Mapping[str, Any]) -> Dict[str, str]:
    """The headers with every value hidden that may be a credential."""
    return {name: REDACTED if is_secret_name(name) else str(value) for name, value in headers.items()}


def redact_url(url: object) -> str:
    """The URL without user and password, and with the values of secret query parameters hidden."""
    parts = urlsplit(str(url))
    netloc = parts.netloc.rpartition("@")[2]
    if netloc != parts.netloc:
        netloc = f"{REDACTED}@{netloc}"
    query = _QUERY_VALUE.sub(
        lambda pair: f"{pair[1]}={REDACTED if is_secret_name(pair[1]) else pair[2]}", parts.query
    )
    return urlunsplit(parts._replace(netloc=netloc, query=query, fragment=""))
