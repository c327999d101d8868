"""A fake of the API, for tests of programs that use it: no network, no key, no cost.

`FakeAnthropic` is a small HTTP server on loopback, and the same thing without sockets as httpx transports.
It answers every operation sensibly, refuses what the API's description does not allow, and does what a
test tells it to, on any path: replies, tool calls, streams, errors, delays, cut connections. It records every
request.

    with FakeAnthropic() as fake:
        fake.reply("Good morning.")
        client = Anthropic(base_url=fake.base_url, api_key="test-key")
        ...
        assert fake.last_request.json["model"] == "claude-opus-4-8"

Nothing here uses the client's own code, for a fake that shared it would share its mistakes: only its types,
which say what the API takes and answers.
"""

from ._answer import Answer, Cut, Delivery
from ._fake import FakeAnthropic
from ._replies import Content, message, tool_use
from ._request import Headers, RecordedRequest, UploadedFile
from ._script import Handler
from ._sse import Event, message_events

__all__ = [
    "FakeAnthropic",
    "Answer",
    "Content",
    "Cut",
    "Delivery",
    "Event",
    "Handler",
    "Headers",
    "RecordedRequest",
    "UploadedFile",
    "message",
    "message_events",
    "tool_use",
]
