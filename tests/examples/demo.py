"""A tour of the client in eight parts: read it to learn the client, run it to see it work.

    python tests/examples/demo.py           against a fake API on loopback, over a real socket
    python tests/examples/demo.py --live    against the real API, with ANTHROPIC_API_KEY set

Exits with 1 when a part does not give what it should.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import sys
import time
from contextlib import ExitStack
from typing import Dict, List, Optional

import anthropic
from anthropic import Anthropic, AsyncAnthropic
from anthropic.testing import FakeAnthropic

MODEL = "claude-haiku-4-5"
POEM = (
    "A stream is a river of words,\neach on its way as soon as it is found.\n"
    "You need not wait for the sea\nto hear the water sound."
)


class Unexpected(Exception):
    """A part did not give what it should."""


def expect(holds: bool, what: str) -> None:
    if not holds:
        raise Unexpected(what)


def one_message(client: Anthropic, fake: Optional[FakeAnthropic]) -> None:
    """A message"""
    if fake:
        fake.reply("Hello! What shall we build?", usage={"input_tokens": 25, "output_tokens": 13})
    message = client.messages.create(
        model=MODEL,
        max_tokens=100,
        messages=[{"role": "user", "content": "Hello, Claude"}],
    )
    print(message.content)
    print(message.usage)
    # Public in spite of its underscore: no field of the API can ever have that name.
    print("stop reason", message.stop_reason, "| request", message._request_id)
    block = message.content[0]
    expect(block.type == "text" and bool(block.text), "a text")
    expect(message.stop_reason == "end_turn", "an ended turn")


def a_stream(client: Anthropic, fake: Optional[FakeAnthropic]) -> None:
    """A stream, printed as it arrives"""
    if fake:
        fake.reply(POEM, pause=0.02)
    arrivals: List[float] = []
    kinds: List[str] = []
    with client.messages.create(
        model=MODEL,
        max_tokens=200,
        messages=[{"role": "user", "content": "A short poem about streams, please."}],
        stream=True,
    ) as stream:
        for event in stream:
            kinds.append(event.type)
            if event.type == "content_block_delta" and event.delta.type == "text_delta":
                arrivals.append(time.monotonic())
                print(event.delta.text, end="", flush=True)
    print()
    spread = arrivals[-1] - arrivals[0] if arrivals else 0.0
    print(f"{len(arrivals)} pieces, the last one {spread:.2f} s after the first")
    expect(kinds[0] == "message_start" and kinds[-1] == "message_stop", "a complete stream")
    if fake:
        expect(len(arrivals) > 20 and spread > 0.2, "pieces as they come, not all at the end")


def an_async_fan_out(client: Anthropic, fake: Optional[FakeAnthropic]) -> None:
    """Eight questions at once, with asyncio"""
    if fake:
        fake.reply("Good question.", times=8, delay=0.3)

    async def ask(asynchronous: AsyncAnthropic, number: int) -> int:
        message = await asynchronous.messages.create(
            model=MODEL,
            max_tokens=50,
            messages=[{"role": "user", "content": f"In five words: why {number}?"}],
        )
        return message.usage.output_tokens

    async def main() -> List[int]:
        async with AsyncAnthropic(base_url=client.base_url, api_key=client.api_key) as asynchronous:
            return await asyncio.gather(*(ask(asynchronous, number) for number in range(8)))

    started = time.monotonic()
    tokens = asyncio.run(main())
    taken = time.monotonic() - started
    print(f"{len(tokens)} answers, {sum(tokens)} tokens, {taken:.2f} s")
    expect(all(tokens), "eight answers")
    if fake:
        print("Each answer took 0.30 s: one after the other it would have been 2.40 s.")
        expect(taken < 1.6, "answers at the same time")


def pages(client: Anthropic, fake: Optional[FakeAnthropic]) -> None:
    """All batches, page by page"""
    if fake:
        for number in range(45):
            fake.add_batch({"only": f"Answer {number}"})
    before = len(fake.requests) if fake else 0
    first_page = client.messages.batches.list(limit=20)
    print(f"first page: {len(first_page.data)} batches, more to come: {first_page.has_next_page()}")
    seen = [batch.id for batch in client.messages.batches.list(limit=20)]
    print(f"all pages: {len(seen)} batches", f"from {seen[0]} to {seen[-1]}" if seen else "")
    expect(len(set(seen)) == len(seen), "every batch once")
    if fake:
        asked = [request.query for request in fake.requests[before + 1 :]]
        print("requests:", *(f"limit={query['limit']} after_id={query.get('after_id')}" for query in asked))
        expect(len(seen) == 45 and len(asked) == 3, "45 batches in three pages")


def batch_results(client: Anthropic, fake: Optional[FakeAnthropic]) -> None:
    """A batch and its results"""
    questions = {"capital": "The capital of France?", "sum": "2 + 2?"}
    batch = client.messages.batches.create(
        requests=[
            {
                "custom_id": name,
                "params": {
                    "model": MODEL,
                    "max_tokens": 50,
                    "messages": [{"role": "user", "content": question}],
                },
            }
            for name, question in questions.items()
        ]
    )
    print(batch.id, batch.processing_status, batch.request_counts)
    patience = time.monotonic() + 600
    while batch.processing_status != "ended" and time.monotonic() < patience:
        time.sleep(0.05 if fake else 10)
        batch = client.messages.batches.retrieve(batch.id)
    print(batch.id, batch.processing_status, batch.request_counts)
    expect(batch.processing_status == "ended", "a batch that ends")
    answers: Dict[str, str] = {}
    for entry in client.messages.batches.results(batch.id):
        if entry.result.type == "succeeded":
            block = entry.result.message.content[0]
            answers[entry.custom_id] = block.text if block.type == "text" else block.type
            print(f"  {entry.custom_id}: {answers[entry.custom_id]}")
    expect(answers.keys() == questions.keys(), "a result for each question")


def a_file(client: Anthropic, fake: Optional[FakeAnthropic]) -> None:
    """A file, uploaded and deleted"""
    content = b"Notes of the meeting: all is well.\n" * 3
    info = client.files.upload(file=("notes.txt", content, "text/plain"))
    print(
        info.id, info.filename, info.mime_type, f"{info.size_bytes} bytes, created {info.created_at:%Y-%m-%d}"
    )
    expect(info.size_bytes == len(content), "the whole file")
    if fake:
        expect(fake.last_request.files[0].content == content, "the very bytes")
        expect(client.files.download(info.id).read() == content, "the same bytes back")
    deleted = client.files.delete(info.id)
    print("deleted", deleted.id)


def a_retry(client: Anthropic, fake: Optional[FakeAnthropic]) -> None:
    """An overloaded API (529), retried"""
    if not fake:
        print("Only the fake can be told to be overloaded.")
        return
    fake.reply_error(529, times=2)
    fake.reply("Sorry to keep you waiting.")
    before, started = len(fake.requests), time.monotonic()
    message = client.with_options(max_retries=3).messages.create(
        model=MODEL, max_tokens=50, messages=[{"role": "user", "content": "Are you there?"}]
    )
    attempts = fake.requests[before:]
    for number, request in enumerate(attempts, 1):
        retries = request.headers["x-stainless-retry-count"]
        outcome = "529 overloaded_error" if number < 3 else "200"
        print(f"attempt {number} (x-stainless-retry-count: {retries}) {request.request_id}: {outcome}")
    print(message.content, f"after {time.monotonic() - started:.1f} s")
    expect(len(attempts) == 3, "three attempts")


def an_error(client: Anthropic, fake: Optional[FakeAnthropic]) -> None:
    """An error with its type and the id of the request"""
    try:
        client.models.retrieve("claude-of-tomorrow")
    except anthropic.NotFoundError as error:
        print(f"{type(error).__name__}: {error.message}")
        print("status", error.status_code, "| request", error.request_id)
        expect(error.status_code == 404 and bool(error.request_id), "404 and the id of the request")
    else:
        raise Unexpected("a NotFoundError")


PARTS = (
    one_message,
    a_stream,
    an_async_fan_out,
    pages,
    batch_results,
    a_file,
    a_retry,
    an_error,
)


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--live", action="store_true", help="talk to the real API (costs a little)")
    live = parser.parse_args().live
    if live and not os.environ.get("ANTHROPIC_API_KEY"):
        print("--live needs ANTHROPIC_API_KEY in the environment.", file=sys.stderr)
        return 2
    if not live:
        for name in ("NO_PROXY", "no_proxy"):  # no proxy can reach the fake
            os.environ[name] = "127.0.0.1"
    with ExitStack() as stack:
        fake = None if live else stack.enter_context(FakeAnthropic())
        client = stack.enter_context(
            Anthropic(base_url=fake.base_url, api_key="test-key") if fake else Anthropic()
        )
        print(f"anthropic {anthropic.__version__}, talking to {client.base_url}")
        for number, part in enumerate(PARTS, 1):
            print(f"\n{number}. {part.__doc__}\n")
            try:
                part(client, fake)
            except (Unexpected, anthropic.AnthropicError) as failure:
                print(f"\nFAILED: expected {failure}", file=sys.stderr)
                return 1
    print(f"\nAll {len(PARTS)} parts gave what they should.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
