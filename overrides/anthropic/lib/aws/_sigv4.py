"""Signature Version 4, by which AWS services know who sends a request. Pure functions of what is sent.

Written here although botocore has one: botocore's writes the session token to its debug log, and importing it
takes longer than a request. The tests compare the two on random requests.
"""

from __future__ import annotations

import hashlib
import hmac
from time import gmtime, strftime
from typing import TYPE_CHECKING, Dict, List, Mapping, Optional
from urllib.parse import quote

if TYPE_CHECKING:
    from ._keys import AwsKeys

__all__ = ["signature_headers", "signed_names"]

_ALGORITHM = "AWS4-HMAC-SHA256"


def signature_headers(
    *,
    method: str,
    path: str,
    query: str,
    headers: Mapping[str, str],
    body_hash: str,
    keys: AwsKeys,
    region: str,
    service: str,
    seconds: Optional[float] = None,
) -> Dict[str, str]:
    """The headers that sign a request, to be added to it.

    Args:
        path, query: As they are sent, percent-encoded.
        headers: Those of the request, by lower-case name; all of them are signed.
        body_hash: The SHA-256 of the body, in hexadecimal.
        seconds: When it is sent, since the epoch; by default now. Services refuse it some minutes later.
    """
    date = strftime("%Y%m%dT%H%M%SZ", gmtime(seconds))
    added = {"x-amz-date": date}
    if keys.session_token is not None:
        added["x-amz-security-token"] = keys.session_token
    signed = {**headers, **added}
    names = ";".join(sorted(signed))
    canonical = "\n".join(
        [
            method.upper(),
            _canonical_path(path),
            "&".join(sorted(query.split("&"), key=_name_and_value)) if query else "",
            *(f"{name}:{' '.join(signed[name].split())}" for name in sorted(signed)),
            "",
            names,
            body_hash,
        ]
    )
    scope = f"{date[:8]}/{region}/{service}/aws4_request"
    to_sign = "\n".join([_ALGORITHM, date, scope, hashlib.sha256(canonical.encode()).hexdigest()])
    key = f"AWS4{keys.secret_key}".encode()
    for part in scope.split("/"):
        key = hmac.digest(key, part.encode(), "sha256")
    signature = hmac.digest(key, to_sign.encode(), "sha256").hex()
    added["authorization"] = (
        f"{_ALGORITHM} Credential={keys.access_key}/{scope}, SignedHeaders={names}, Signature={signature}"
    )
    return added


def signed_names(headers: Mapping[str, str]) -> List[str]:
    """Which headers of a request to sign: what it means, and not what proxies add to and rewrite."""
    names = (name.lower() for name in headers)
    return [
        name
        for name in names
        if name in ("host", "content-type") or name.startswith(("anthropic-", "x-amz-", "x-amzn-"))
    ]


def _name_and_value(pair: str) -> List[str]:
    name, _, value = pair.partition("=")
    return [name, value]


def _canonical_path(path: str) -> str:
    """The path without dot segments and doubled slashes, percent-encoded once more."""
    kept: List[str] = []
    for segment in path.split("/"):
        if segment == "..":
            del kept[-1:]
        elif segment not in ("", "."):
            kept.append(segment)
    end = "/" if kept and path.endswith("/") else ""
    return quote(f"/{'/'.join(kept)}{end}", safe="/~")
