"""Signatures are those of botocore, on random requests."""

from __future__ import annotations

import hashlib
import random
from typing import Dict, Optional
from urllib.parse import quote, urlencode

import httpx

from anthropic.lib.aws._credentials import AwsCredentials
from anthropic.lib.aws._sigv4 import signature_headers, signed_header_names

from .aws_library import signature_of

_CHARACTERS = "abcXYZ019-._~!$&'()*+,;=:@/ %?#[]äé漢\U0001f600"
_VISIBLE = "abcXYZ019-._~!$&'()*+,;=:@/?#[] \t"
_SECONDS = 1_800_000_000


def text(source: random.Random, characters: str = _CHARACTERS, longest: int = 12) -> str:
    return "".join(source.choices(characters, k=source.randint(0, longest)))


def random_request(source: random.Random) -> httpx.Request:
    segments = [quote(text(source), safe=source.choice(["", ":", "/:", "!$&'()*+,;=:@"])) for _ in range(4)]
    query = urlencode([(text(source), text(source)) for _ in range(source.randint(0, 4))])
    headers: Dict[str, str] = {"accept": "*/*", "x-stainless-lang": "python", "user-agent": "x"}
    for name in ("content-type", "Anthropic-Beta", "X-Amz-Meta", "anthropic-workspace-id"):
        if source.random() < 0.6:
            headers[name] = text(source, _VISIBLE).strip()
    body = bytes(source.getrandbits(8) for _ in range(source.choice([0, 1, 63, 700])))
    host = source.choice(["bedrock-runtime.eu-west-3.amazonaws.com", "localhost:8080", "[::1]:99"])
    url = f"http://{host}/{'/'.join(segments)}" + (f"?{query}" if query else "")
    method = source.choice(["GET", "POST", "put", "DELETE", "PATCH"])
    return httpx.Request(method, url, headers=headers, content=body)


def random_keys(source: random.Random) -> AwsCredentials:
    token: Optional[str] = source.choice([None, "token/" + "t" * 300 + "=="])
    return AwsCredentials(f"AKIA{source.randint(0, 10**9)}", f"{source.randint(0, 10**30)}/+x", token)


def test_a_thousand_random_requests_are_signed_as_botocore_signs_them() -> None:
    source = random.Random(4)
    signatures: Dict[str, str] = {}
    for _ in range(1000):
        request, credentials = random_request(source), random_keys(source)
        region, service = (
            source.choice(["us-east-1", "eu-west-3"]),
            source.choice(["bedrock", "bedrock-mantle"]),
        )
        path, _, query = request.url.raw_path.decode().partition("?")
        given = {name: request.headers[name] for name in signed_header_names(request.headers)}
        seconds = _SECONDS + source.randint(0, 10**8)
        added = signature_headers(
            method=request.method,
            path=path,
            query=query,
            headers=given,
            payload_hash=hashlib.sha256(request.content).hexdigest(),
            credentials=credentials,
            region=region,
            service=service,
            timestamp=seconds,
        )
        authorization = added.pop("authorization")
        expected = signature_of(
            method=request.method,
            url=str(request.url),
            headers={**given, **added},
            body=request.content,
            keys=(credentials.access_key, credentials.secret_key, credentials.session_token),
            region=region,
            service=service,
            date=added["x-amz-date"],
        )
        assert authorization.endswith(f"Signature={expected}"), request.url
        assert (
            f"Credential={credentials.access_key}/{added['x-amz-date'][:8]}/{region}/{service}/"
            in authorization
        )
        signatures[expected] = authorization
    assert len(signatures) == 1000
