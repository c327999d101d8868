"""Count what a request goes through: calls into the package, and the named hops down to the HTTP client.

    python -m tests.benchmarks.calls [--list]

Each line is of a second request, when everything is loaded and compiled. A call is any function of the
package that is entered. A hop is a function that is active when the HTTP client is asked to send, or when the
JSON of the answer is parsed: the way there, and the way back.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections import Counter
from pathlib import Path
from typing import Any, Callable, Dict, Iterator, List, NamedTuple, Tuple

import httpx

import anthropic
from anthropic import Anthropic, beta_tool
from anthropic.testing import FakeAnthropic, tool_use

__all__ = ["COUNTED", "Counted", "count"]

QUESTION: Any = {
    "model": "claude-opus-4-8",
    "max_tokens": 9,
    "messages": [{"role": "user", "content": "Hi"}],
}
_FOLDERS = tuple(f"{Path(folder).resolve()}{os.sep}" for folder in anthropic.__path__)
_LANDMARKS = (httpx.Client.send.__code__, json.loads.__code__)
_TESTING = f"{os.sep}testing{os.sep}"


class Counted(NamedTuple):
    """What one piece of work went through."""

    calls: int
    hops: Tuple[str, ...]
    functions: Counter[str]


def count(work: Callable[[], object]) -> Counted:
    """Do the work and count; the hops are those of its first request."""
    functions: Counter[str] = Counter()
    hops: List[str] = []
    passed: List[Any] = []

    def profile(frame: Any, event: str, argument: object) -> None:
        if event != "call":
            return
        if _is_ours(frame):
            functions[_name(frame)] += 1
        elif frame.f_code in _LANDMARKS and len(passed) < len(_LANDMARKS):
            passed.append(frame.f_code)
            hops.extend(name for name in reversed(list(_ours_above(frame))) if name not in hops)

    sys.setprofile(profile)
    try:
        work()
    finally:
        sys.setprofile(None)
    return Counted(sum(functions.values()), tuple(hops), functions)


def _is_ours(frame: Any) -> bool:
    name = frame.f_code.co_filename
    return name.startswith(_FOLDERS) and _TESTING not in name


def _ours_above(frame: Any) -> Iterator[str]:
    while frame is not None:
        if _is_ours(frame):
            yield _name(frame)
        frame = frame.f_back


def _name(frame: Any) -> str:
    module = str(frame.f_globals.get("__name__", "")).removeprefix("anthropic.")
    return f"{module}.{getattr(frame.f_code, 'co_qualname', frame.f_code.co_name)}"


def _message(client: Anthropic, fake: FakeAnthropic) -> Callable[[], object]:
    return lambda: client.messages.create(**QUESTION)


def _events(number: int) -> Callable[[Anthropic, FakeAnthropic], Callable[[], object]]:
    def prepare(client: Anthropic, fake: FakeAnthropic) -> Callable[[], object]:
        def read() -> None:
            fake.reply("x " * number)
            with client.messages.stream(**QUESTION) as stream:
                for _ in stream:
                    pass

        return read

    return prepare


def _retries(client: Anthropic, fake: FakeAnthropic) -> Callable[[], object]:
    """Prepare a 529 and then a 401 that a new access token answers."""
    tokens = iter(f"token-{number}" for number in range(100))
    authorized = Anthropic(
        credentials=lambda **_: anthropic.AccessToken(next(tokens), expires_at=None),
        base_url=fake.base_url,
        max_retries=2,
    )
    authorized._calculate_retry_timeout = lambda *_, **__: 0.0  # type: ignore[method-assign]

    def work() -> None:
        fake.reply_error(529)
        fake.reply_error(401)
        fake.reply("Hello.")
        authorized.messages.create(**QUESTION)

    return work


def _turns(number: int) -> Callable[[Anthropic, FakeAnthropic], Callable[[], object]]:
    @beta_tool
    def look(at: int) -> str:
        """Look at a number."""
        return str(at)

    def prepare(client: Anthropic, fake: FakeAnthropic) -> Callable[[], object]:
        def work() -> None:
            for turn in range(number):
                fake.reply(tool_use("look", {"at": turn}))
            fake.reply("Done.")
            client.beta.messages.tool_runner(tools=[look], **QUESTION).until_done()

        return work

    return prepare


COUNTED: Dict[str, Callable[[Anthropic, FakeAnthropic], Callable[[], object]]] = {
    "messages.create": _message,
    "529, then 401": _retries,
    "stream of 10 deltas": _events(10),
    "stream of 110 deltas": _events(110),
    "tool runner, 1 turn": _turns(1),
    "tool runner, 11 turns": _turns(11),
}


def main() -> None:
    """Print the figures, and on request the functions behind them."""
    parser = argparse.ArgumentParser(description=__doc__, prog="python -m tests.benchmarks.calls")
    parser.add_argument("--list", action="store_true", help="every function, with how often it was called")
    parser.add_argument("--json", action="store_true", help="calls and hops as JSON")
    chosen = parser.parse_args()
    found: Dict[str, Any] = {}
    for name, prepare in COUNTED.items():
        with FakeAnthropic() as fake, Anthropic(base_url=fake.base_url, api_key="key") as client:
            work = prepare(client, fake)
            work()
            counted = count(work)
        found[name] = {"calls": counted.calls, "hops": counted.hops}
        if not chosen.json:
            print(f"{name:24} {counted.calls:6} calls {len(counted.hops):4} hops")
            if chosen.list:
                print("".join(f"    {times:5} {function}\n" for function, times in counted.functions.items()))
                print("".join(f"    hop {hop}\n" for hop in counted.hops))
    if chosen.json:
        print(json.dumps(found, indent=1))


if __name__ == "__main__":
    main()
