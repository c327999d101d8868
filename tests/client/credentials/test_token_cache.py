"""The token cache: one exchange at a time, in time, whoever asks."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor
from typing import Any, Callable, List

import anyio
import httpx
import pytest

import anthropic
from anthropic import AccessToken, AccessTokenAuth, AsyncAnthropic, StaticToken, TokenCache
from anthropic._core.credentials.token_cache import InFlightRefresh, TokenState, WaitForRefresh
from tests.scripted_server import eventually

from .conftest import CREATE, TokenCalls
from .test_federation import workload
from .token_server import TokenServer


class Clock:
    now = 1000.0

    def __call__(self) -> float:
        return self.now


class Provider:
    """Tokens `1`, `2`, … that live for `lifetime` seconds of a clock."""

    def __init__(self, clock: Clock, lifetime: float = 200) -> None:
        self.clock = clock
        self.lifetime = lifetime
        self.calls = 0
        self.is_broken = False

    def __call__(self, *, force_refresh: bool = False) -> AccessToken:
        self.calls += 1
        if self.is_broken:
            raise ValueError("broken")
        return AccessToken(str(self.calls), int(self.clock.now + self.lifetime))


def made(**settings: Any) -> tuple[Clock, Provider, TokenCache]:
    clock = Clock()
    provider = Provider(clock)
    return clock, provider, TokenCache(provider, time_source=clock, **settings)


def test_a_token_is_renewed_two_minutes_before_its_end() -> None:
    clock, _, cache = made()
    seen = [cache.get_token()]
    for seconds in (79, 2, 1):
        clock.now += seconds
        seen.append(cache.get_token())
    assert seen == ["1", "1", "2", "2"]


def test_a_failure_matters_only_half_a_minute_before_the_end() -> None:
    clock, provider, cache = made()
    assert cache.get_token() == "1"
    provider.is_broken = True
    clock.now += 100
    assert [cache.get_token() for _ in range(3)] == ["1"] * 3
    assert provider.calls == 2
    clock.now += 6
    assert cache.get_token() == "1"
    assert provider.calls == 3
    clock.now += 65
    with pytest.raises(ValueError, match="broken"):
        cache.get_token()
    provider.is_broken = False
    assert cache.get_token() == "5"


def test_tokens_that_are_old_already_are_not_asked_for_all_the_time() -> None:
    clock, provider, cache = made()
    provider.lifetime = 60
    assert [cache.get_token() for _ in range(3)] == ["1"] * 3
    clock.now += 6
    assert cache.get_token() == "2"


def test_limits_of_ones_own_and_tokens_without_an_end() -> None:
    clock, _, cache = made(advisory_refresh_seconds=10, mandatory_refresh_seconds=5)
    assert cache.get_token() == "1"
    clock.now += 150
    assert cache.get_token() == "1"
    assert TokenCache(StaticToken("t")).get_token() == "t"


def test_invalidate_asks_for_another_token() -> None:
    asked: List[bool] = []

    def provider(*, force_refresh: bool = False) -> AccessToken:
        asked.append(force_refresh)
        return AccessToken("t")

    cache = TokenCache(provider)
    cache.get_token()
    cache.invalidate()
    cache.get_token()
    cache.get_token()
    assert asked == [False, True]


def test_only_the_token_that_was_refused_is_dropped() -> None:
    state = TokenState(None)
    refresh = state.next_step(threading.Event)
    assert isinstance(refresh, InFlightRefresh)
    state.succeed(refresh, AccessToken("new"))
    state.invalidate("old")
    assert state.current() == "new"
    state.invalidate("new")
    assert state.current() is None


def test_a_cancelled_refresh_passes_to_one_who_waits() -> None:
    state = TokenState(None)
    first = state.next_step(threading.Event)
    second = state.next_step(threading.Event)
    assert isinstance(first, InFlightRefresh)
    assert isinstance(second, WaitForRefresh)
    state.abandon(first)
    assert second.signal.is_set()
    assert isinstance(state.next_step(threading.Event), InFlightRefresh)


@pytest.mark.timeout(10)
def test_a_refresh_left_behind_may_end_in_the_midst_of_a_call() -> None:
    now: List[Callable[[], float]] = [lambda: 0.0]
    state = TokenState(None, clock=lambda: now[0]())
    first = state.next_step(threading.Event)
    assert isinstance(first, InFlightRefresh)
    state.succeed(first, AccessToken("old", 10))
    left_behind = state.next_step(threading.Event)
    assert isinstance(left_behind, InFlightRefresh)

    def collected() -> float:
        state.abandon(left_behind)
        return 0.0

    now[0] = collected
    assert isinstance(state.next_step(threading.Event), InFlightRefresh)


def in_threads(count: int, work: Callable[[], Any]) -> List[Any]:
    with ThreadPoolExecutor(count) as pool:
        return [future.result(60) for future in [pool.submit(work) for _ in range(count)]]


def release_for(waiting: int, client: Any, server: TokenServer) -> None:
    """Let the exchange of a client end as soon as this many others wait for it."""

    def is_time() -> bool:
        refresh = client._source.state._in_flight
        return refresh is not None and len(refresh.signals) == waiting

    def work() -> None:
        eventually(is_time)
        server.release.set()

    threading.Thread(target=work, daemon=True).start()


def test_fifty_threads_make_one_exchange(server: TokenServer) -> None:
    server.release.clear()
    client = anthropic.Anthropic(credentials=workload(), base_url=server.url, max_retries=0)
    release_for(49, client, server)
    with client:
        in_threads(50, lambda: client.messages.create(**CREATE))
    assert len(server.exchanges) == 1
    assert server.tokens == ["token-1"] * 50


def test_fifty_threads_share_a_failure(server: TokenServer) -> None:
    server.release.clear()
    server.answers = [(400, {"error": "invalid_grant"})]
    client = anthropic.Anthropic(credentials=workload(), base_url=server.url, max_retries=0)
    release_for(49, client, server)

    def work() -> str:
        with pytest.raises(anthropic.WorkloadIdentityError) as raised:
            client.messages.create(**CREATE)
        return str(raised.value)

    with client:
        assert len(set(in_threads(50, work))) == 1
    assert len(server.exchanges) == 1


@pytest.mark.anyio
async def test_fifty_tasks_make_one_exchange(calls: TokenCalls, server: TokenServer) -> None:
    if not calls.twin.is_async:
        return
    server.release.clear()
    client = calls.client(credentials=workload())
    was_waiting: List[int] = []

    async def release() -> None:
        while not server.exchanges:
            await anyio.sleep(0.01)
        # This task runs while the exchange is under way, so nothing holds the event loop up.
        was_waiting.append(len(server.exchanges) - len(server.calls))
        server.release.set()

    async with anyio.create_task_group() as group:
        group.start_soon(release)
        for _ in range(50):
            group.start_soon(calls.create, client)
    assert was_waiting == [1]
    assert len(server.exchanges) == 1
    assert server.tokens == ["token-1"] * 50

    server.refused = {"token-1"}
    async with anyio.create_task_group() as group:
        for _ in range(50):
            group.start_soon(calls.create, client)
    assert len(server.exchanges) == 2
    assert set(server.tokens[50:]) == {"token-1", "token-2"}


@pytest.mark.anyio
async def test_a_task_that_gives_up_does_not_take_the_others_along(
    calls: TokenCalls, server: TokenServer
) -> None:
    if not calls.twin.is_async:
        return
    server.release.clear()
    client = calls.client(credentials=workload())
    limits: List[anyio.CancelScope] = []
    kept: List[BaseException] = []

    async def impatient() -> None:
        try:
            with anyio.fail_after(60) as limit:
                limits.append(limit)
                await calls.create(client)
        except TimeoutError as error:
            kept.append(error)  # a traceback that is kept keeps what was cancelled alive
            server.release.set()

    async with anyio.create_task_group() as group:
        group.start_soon(impatient)
        while not server.exchanges:
            await anyio.sleep(0.01)
        for _ in range(5):
            group.start_soon(calls.create, client)
        await anyio.sleep(0.05)
        limits[0].deadline = anyio.current_time()
    assert len(kept) == 1
    assert len(server.exchanges) == 2
    assert server.tokens == ["token-2"] * 5


def test_event_loops_in_several_threads_share_an_exchange(server: TokenServer) -> None:
    server.release.clear()
    provider = workload()
    cache = TokenCache(provider)
    threading.Timer(0.3, server.release.set).start()

    def work() -> None:
        async def call() -> None:
            async with AsyncAnthropic(
                credentials=provider, base_url=server.url, max_retries=0, _token_cache=cache
            ) as client:
                await client.messages.create(**CREATE)

        anyio.run(call)

    in_threads(4, work)
    assert len(server.exchanges) == 1
    assert server.tokens == ["token-1"] * 4


def tokens() -> TokenCache:
    names = iter(["old", "new"])
    return TokenCache(lambda: AccessToken(next(names)))


def test_access_tokens_for_an_http_client_of_ones_own(server: TokenServer) -> None:
    server.refused = {"old"}
    with httpx.Client(auth=AccessTokenAuth(tokens()), base_url=server.url) as http_client:
        assert http_client.post("/v1/messages").status_code == 200
        http_client.post("/v1/messages", headers={"X-Api-Key": "k"})
    assert server.tokens == ["old", "new", None]


@pytest.mark.anyio
async def test_access_tokens_for_an_async_http_client(server: TokenServer) -> None:
    server.refused = {"old"}
    async with httpx.AsyncClient(auth=AccessTokenAuth(tokens()), base_url=server.url) as http_client:
        assert (await http_client.post("/v1/messages")).status_code == 200
        await http_client.post("/v1/messages", headers={"X-Api-Key": "k"})
    assert server.tokens == ["old", "new", None]
