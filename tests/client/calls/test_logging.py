"""Logging: what is shown, and what must not be."""

from __future__ import annotations

import logging
import subprocess
import sys
from typing import Any, Dict, List

import httpx
import pytest

from tests.twins import Twin, maybe

pytestmark = pytest.mark.anyio

CREATE: Dict[str, Any] = {
    "model": "m",
    "max_tokens": 5,
    "messages": [{"role": "user", "content": "s3cret words"}],
}
ANSWER = httpx.Response(
    200, json={"id": "m"}, headers={"request-id": "req_9", "set-cookie": "session=s3cret; Path=/"}
)


async def test_a_call_is_logged_without_its_secrets(
    twin: Twin, sleeps: List[float], caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG, logger="anthropic")
    client = twin.answering(
        httpx.Response(529),
        ANSWER,
        api_key="s3cret",
        auth_token="s3cret",
        base_url="http://user:s3cret@api.test",
        default_headers={"Cookie": "a=s3cret", "Proxy-Authorization": "s3cret"},
        default_query={"api_key": "s3cret", "page": "two"},
    )
    await maybe(client.messages.create(**CREATE))
    text = "\n".join(record.getMessage() for record in caplog.records if record.name.startswith("anthropic"))
    assert "s3cret" not in text
    for shown in (
        "POST",
        "/v1/messages",
        "529",
        "200 OK",
        "req_9",
        "page=two",
        "messages.create",
        "Retrying",
    ):
        assert shown in text


async def test_info_says_what_happened_in_a_line(twin: Twin, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, logger="anthropic")
    await maybe(twin.answering(ANSWER).messages.create(**CREATE))
    (line,) = [record for record in caplog.records if record.name == "anthropic._base_client"]
    assert line.levelname == "INFO"
    assert 'POST https://api.anthropic.com/v1/messages "200 OK" in 0.' in line.getMessage()
    assert "request id req_9" in line.getMessage()


async def test_a_failure_is_logged(twin: Twin, caplog: pytest.LogCaptureFixture) -> None:
    def cut(request: httpx.Request) -> httpx.Response:
        raise httpx.ReadError("quotes s3cret")

    caplog.set_level(logging.DEBUG, logger="anthropic")
    client = twin.client(http_client=twin.http_client(cut), max_retries=0)
    with pytest.raises(Exception, match="Connection error"):
        await maybe(client.messages.create(**CREATE))
    assert "ReadError" in caplog.text
    assert "s3cret" not in caplog.text


@pytest.mark.parametrize(("value", "level"), [("debug", "10"), ("INFO", "20"), ("", "0"), ("loud", "0")])
def test_the_environment_turns_logs_on(value: str, level: str) -> None:
    code = (
        "import logging, anthropic; anthropic.Anthropic(api_key='k');"
        " print(logging.getLogger('anthropic').level, len(logging.getLogger().handlers))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        env={"ANTHROPIC_LOG": value},
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.split() == [level, "0" if level == "0" else "1"]
