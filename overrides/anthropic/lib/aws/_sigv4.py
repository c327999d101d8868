"""AWS Signature Version 4: the headers that sign a request. Pure functions of what is sent.

Written here although botocore has one: botocore's writes the session token to its debug log, and importing it
takes longer than a request. The tests compare the two on random requests.

https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html
"""

from __future__ import annotations

import hashlib
import hmac
from time import gmtime, strftime
from typing import TYPE_CHECKING, Dict, List, Mapping, Optional
from urllib.parse import quote

if TYPE_CHECKING:
    from ._credentials import AwsCredentials

_ALGORITHM = "AWS4-HMAC-SHA256"


def signature_headers(
    *,
    method: str,
    path: str,
    query: str,
    headers: Mapping[str, str],
    payload_hash: str,
    credentials: AwsCredentials,
    region: str,
    service: str,
    timestamp: Optional[float] = None,
) -> Dict[str, str]:
    """Return the headers to add to a request to sign it.

    Args:
        path, query: As they are sent, percent-encoded.
        headers: Those of the request, by lower-case name; all of them are signed.
        payload_hash: The SHA-256 of the body, in hexadecimal.
        seconds: When it is sent, since the epoch; by default now. Services refuse it some minutes later.
    """
    date = strftime("%Y%m%dT%H%M%SZ", gmtime(timestamp))
    signature_fields = {"x-amz-date": date}
    if credentials.session_token is not None:
        signature_fields["x-amz-security-token"] = credentials.session_token
    signed = {**headers, **signature_fields}
    signed_headers = ";".join(sorted(signed))
    canonical_request = "\n".join(
        [
            method.upper(),
            _canonical_uri(path),
            "&".join(sorted(query.split("&"), key=_name_and_value)) if query else "",
            *(f"{name}:{' '.join(signed[name].split())}" for name in sorted(signed)),
            "",
            signed_headers,
            payload_hash,
        ]
    )
    credential_scope = f"{date[:8]}/{region}/{service}/aws4_request"
    string_to_sign = "\n".join(
        [_ALGORITHM, date, credential_scope, hashlib.sha256(canonical_request.encode()).hexdigest()]
    )
    signing_key = f"AWS4{credentials.secret_key}".encode()
    for part in credential_scope.split("/"):
        signing_key = hmac.digest(signing_key, part.encode(), "sha256")
    signature = hmac.digest(signing_key, string_to_sign.encode(), "sha256").hex()
    signature_fields["authorization"] = (
        f"{_ALGORITHM} Credential={credentials.access_key}/{credential_scope}, "
        f"SignedHeaders={signed_headers}, Signature={signature}"
    )
    return signature_fields


def signed_header_names(headers: Mapping[str, str]) -> List[str]:
    """Return the headers to sign: those that define the request, not those that proxies add or rewrite."""
    signed_headers = (name.lower() for name in headers)
    return [
        name
        for name in signed_headers
        if name in ("host", "content-type") or name.startswith(("anthropic-", "x-amz-", "x-amzn-"))
    ]


def _name_and_value(pair: str) -> List[str]:
    name, _, value = pair.partition("=")
    return [name, value]


def _canonical_uri(path: str) -> str:
    """Return the path without dot segments and doubled slashes, percent-encoded once more."""
    kept: List[str] = []
    for segment in path.split("/"):
        if segment == "..":
            del kept[-1:]
        elif segment not in ("", "."):
            kept.append(segment)
    end = "/" if kept and path.endswith("/") else ""
    return quote(f"/{'/'.join(kept)}{end}", safe="/~")
