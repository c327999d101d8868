"""Environments of Claude Platform on AWS: who their helpers say they are."""

from __future__ import annotations

from contextlib import suppress
from typing import Any, Dict, Iterator

import anyio
import pytest

from anthropic import AsyncAnthropicAWS
from anthropic.lib.environments import SessionToolRunner
from tests.twins import collect, on_each_loop

from .aws_server import KEYS, AwsServer
from .botocore_reference import is_signed

pytestmark = [pytest.mark.anyio, on_each_loop]

ENVIRONMENT: Dict[str, Any] = {"environment_id": "env_1", "environment_key": "env-key"}


@pytest.fixture
def server() -> Iterator[AwsServer]:
    with AwsServer("aws-external-anthropic") as running:
        running.secrets["ASIA"] = ("secret", "session-token")
        yield running


def make(server: AwsServer, **credentials: Any) -> Any:
    given: Dict[str, Any] = {"aws_region": "eu-west-3", "workspace_id": "w", "max_retries": 0, **credentials}
    return AsyncAnthropicAWS(base_url=server.url, **given)


async def poll(client: Any) -> None:
    await collect(client.beta.environments.work.poller(**ENVIRONMENT))


async def work(client: Any) -> None:
    await client.beta.environments.work.worker(**ENVIRONMENT, tools=[]).run()


async def run_tools(client: Any) -> None:
    runner = SessionToolRunner(client, "sesn_1", tools=[], environment_key="env-key")
    await runner.until_done()


@pytest.mark.parametrize("helper", [poll, work, run_tools])
@pytest.mark.parametrize(
    "keys", [KEYS, {**KEYS, "aws_access_key": "ASIA", "aws_session_token": "session-token"}]
)
async def test_a_client_that_signs_signs_for_its_helpers(server: AwsServer, helper: Any, keys: Any) -> None:
    with anyio.fail_after(30), suppress(Exception):  # there is no such environment
        await helper(make(server, **keys, default_headers={"Authorization": "Bearer other"}))
    assert server.requests
    for request in server.requests:
        assert is_signed(request, server.secrets, server.service)
        assert "env-key" not in str(request.headers)


@pytest.mark.parametrize("helper", [poll, work, run_tools])
@pytest.mark.parametrize("credentials", [{"api_key": "key"}, {"skip_auth": True}])
async def test_other_clients_send_the_key_of_the_environment(
    server: AwsServer, helper: Any, credentials: Any
) -> None:
    headers = {"X-Api-Key": "other"}
    with anyio.fail_after(30), suppress(Exception):
        await helper(make(server, **credentials, default_headers=headers))
    assert server.requests
    for request in server.requests:
        assert request.headers["authorization"] == "Bearer env-key"
        assert not {"x-api-key", "x-amz-date"} & set(request.headers)
