"""Asks botocore for the signature a request should have, and for the frames in an event stream."""

from __future__ import annotations

from importlib import import_module
from typing import Any, Dict, List, Mapping, Optional, Tuple

from tests.lib.platforms.cloud_server import Received

__all__ = ["frames_of", "is_signed", "signature_of"]

# Without stubs, so looked up by name.
_auth: Any = import_module("botocore.auth")
_awsrequest: Any = import_module("botocore.awsrequest")
_credentials: Any = import_module("botocore.credentials")
_eventstream: Any = import_module("botocore.eventstream")


def signature_of(
    *,
    method: str,
    url: str,
    headers: Mapping[str, str],
    body: bytes,
    keys: Tuple[str, str, Optional[str]],
    region: str,
    service: str,
    date: str,
) -> str:
    """The signature that botocore gives to a request with these headers, at the time `date`."""
    request = _awsrequest.AWSRequest(method=method, url=url, headers=dict(headers), data=body)
    request.context["timestamp"] = date
    signer = _auth.SigV4Auth(_credentials.Credentials(*keys), service, region)
    to_sign = signer.string_to_sign(request, signer.canonical_request(request))
    signature: str = signer.signature(to_sign, request)
    return signature


def is_signed(received: Received, secrets: Mapping[str, Tuple[str, Optional[str]]], service: str) -> bool:
    """Whether the signature of a request is that of one of the known keys, for this service."""
    algorithm, _, rest = received.headers.get("authorization", "").partition(" ")
    if algorithm != "AWS4-HMAC-SHA256":
        return False
    fields: Dict[str, str] = dict(part.split("=", 1) for part in rest.split(", "))
    access_key, day, region, named_service, _ = fields["Credential"].split("/")
    if access_key not in secrets or named_service != service:
        return False
    secret, token = secrets[access_key]
    date = received.headers["x-amz-date"]
    signed = {name: received.headers[name] for name in fields["SignedHeaders"].split(";")}
    expected = signature_of(
        method=received.method,
        url=f"http://{received.headers['host']}{received.target}",
        headers=signed,
        body=received.body,
        keys=(access_key, secret, None),
        region=region,
        service=service,
        date=date,
    )
    return (
        expected == fields["Signature"]
        and date.startswith(day)
        and {"host", "x-amz-date"} <= set(signed)
        and received.headers.get("x-amz-security-token") == token
        and (token is None or "x-amz-security-token" in signed)
    )


def frames_of(data: bytes) -> List[Tuple[Dict[str, Any], bytes]]:
    """The frames of an event stream, headers and payload."""
    buffer = _eventstream.EventStreamBuffer()
    buffer.add_data(data)
    return [(message.headers, message.payload) for message in buffer]
