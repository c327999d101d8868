"""Redaction: logs show nothing that grants access."""

from __future__ import annotations

import pytest

from anthropic._core.redaction import redact_headers, redact_url


@pytest.mark.parametrize(
    "name",
    [
        "X-Api-Key",
        "authorization",
        "Proxy-Authorization",
        "Cookie",
        "set-cookie",
        "X-Amz-Security-Token",
        "x-goog-api-key",
        "My-Secret",
        "X-Signature",
    ],
)
def test_these_headers_are_hidden(name: str) -> None:
    assert redact_headers({name: "s3cret"}) == {name: "***"}


def test_what_helps_with_debugging_stays() -> None:
    headers = {"request-id": "req_1", "anthropic-ratelimit-tokens-remaining": "5", "content-type": "json"}
    assert redact_headers(headers) == headers


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("https://user:pa55@api.test/v1?limit=2", "https://***@api.test/v1?limit=2"),
        ("https://api.test/v1?api_key=s3cret&a=b", "https://api.test/v1?api_key=***&a=b"),
        ("https://api.test/v1?X-Amz-Signature=s3cret", "https://api.test/v1?X-Amz-Signature=***"),
        ("/v1/messages", "/v1/messages"),
    ],
)
def test_urls(url: str, shown: str) -> None:
    assert redact_url(url) == shown
