"""Hide credentials in what logs, errors and pickles show of a request. Nothing is logged here."""

from __future__ import annotations

import re
from copy import copy
from typing import Any, Dict, Mapping
from urllib.parse import urlsplit, urlunsplit

REDACTED = "***"

# Words by which names of headers and query parameters say that their value is a credential.
_SECRET_WORDS = re.compile(
    r"key|token(?!s)|secret|auth|cookie|passw|credential|signature|session|^sig$|^code$|bearer", re.IGNORECASE
)
_QUERY_VALUE = re.compile(r"([^&=;]+)=([^&;]*)")


def is_secret_name(name: str) -> bool:
    """Return whether a header or query parameter of this name may hold a credential."""
    return _SECRET_WORDS.search(name) is not None


def redact_headers(headers: Mapping[str, Any]) -> Dict[str, str]:
    """Return the headers with every value hidden that may be a credential."""
    return {name: REDACTED if is_secret_name(name) else str(value) for name, value in headers.items()}


def redact_url(url: object) -> str:
    """Return the URL without user and password, and with the values of secret query parameters hidden."""
    parts = urlsplit(str(url))
    netloc = parts.netloc.rpartition("@")[2]
    if netloc != parts.netloc:
        netloc = f"{REDACTED}@{netloc}"
    query = _QUERY_VALUE.sub(
        lambda pair: f"{pair[1]}={REDACTED if is_secret_name(pair[1]) else pair[2]}", parts.query
    )
    return urlunsplit(parts._replace(netloc=netloc, query=query, fragment=""))


def without_secrets(value: Any) -> Any:
    """Return a copy of an HTTP library's request or response without credentials; anything else as it is."""
    names = {base.__name__ for base in type(value).__mro__}
    if not names & {"Request", "Response"} or not hasattr(value, "headers"):
        return value
    shown = copy(value)
    shown.headers = type(value.headers)(
        [(name, REDACTED if is_secret_name(name) else text) for name, text in value.headers.multi_items()]
    )
    if "Request" in names:
        shown.url = type(value.url)(redact_url(value.url))
    else:
        shown.request = without_secrets(value.request)
        shown.history = [without_secrets(earlier) for earlier in value.history]
    return shown
