"""`FakeAnthropic`: scripts answers, records requests, starts and stops the server."""

from __future__ import annotations

import logging
import threading
from types import TracebackType
from typing import TYPE_CHECKING, Any, Callable, Dict, Iterable, List, Mapping, Optional, Tuple, Type, Union

from typing_extensions import Self, Unpack

from . import _routes
from ._answer import Answer, Delivery, error_body
from ._forms import render
from ._messages import build_message, message_answer, parse_body
from ._replies import Content, message
from ._request import RecordedRequest
from ._route import Route
from ._script import Entry, Handler, RequestLimit, Script, as_answer
from ._server import Server
from ._sse import PING, Event, message_events
from ._state import State
from ._validation import RequestRejected, check_access

if TYPE_CHECKING:
    from ._transport import AsyncFakeTransport, FakeTransport

logger = logging.getLogger(__name__)

_MESSAGES = Route("POST", "/v1/messages")


class FakeAnthropic:
    """A fake of the API, over a socket on loopback or as an httpx transport.

    Without a script it answers every operation: messages repeat what was said, batches end when they are
    looked at, files and skills are kept in memory, lists have pages, unknown ids of these are 404. What else
    there is, such as sessions, answers with a value made from the API's description, which repeats what the
    request says, and keeps nothing. Ids and times are counted, not drawn. What `respond` and `handle` say
    comes first:

        fake.respond("POST", "/v1/sessions", json={"id": "sesn_1", "type": "session"})
        fake.handle("GET", "/v1/sessions/{id}/events/stream", lambda _: Answer.from_events(events))

    A request that does not fit the description is refused as the API refuses it, also where a success is
    scripted for it. All methods may be called from any thread, also while requests are being answered.

    Args:
        port: Port to listen on; 0 takes a free one.
        default_reply: What an unscripted message says: content, or a function of the request's JSON.
        batch_polls: How many times a batch is retrieved `in_progress` before it is found `ended`.
        models: The models there are; others are 404. By default any model is answered for.
        validate: Whether requests have to fit the description; an attribute, too. Without it they need no
            more than the answer is made from.
    """

    def __init__(
        self,
        *,
        port: int = 0,
        default_reply: Union[Content, Callable[[Mapping[str, Any]], Content], None] = None,
        batch_polls: int = 0,
        models: Optional[Iterable[str]] = None,
        validate: bool = True,
    ) -> None:
        self._port = port
        self._default_reply = default_reply
        self._batch_polls = batch_polls
        if isinstance(models, str):
            raise TypeError(f"`models` is a list of names; not {models!r}")
        self._models = None if models is None else tuple(models)
        self.validate = validate
        self._lock = threading.RLock()
        self._limit: Optional[RequestLimit] = None
        self._server: Optional[Server] = None
        self.reset()

    # Start and end

    def start(self) -> Self:
        """Listen on loopback. `with` does it too."""
        if self._server is None:
            self._server = Server(self, self._port)
        return self

    def close(self) -> None:
        """Stop listening and cut what is open. Requests and script stay readable."""
        server, self._server = self._server, None
        if server is not None:
            server.close()

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(
        self,
        exc_type: Optional[Type[BaseException]],
        exc: Optional[BaseException],
        traceback: Optional[TracebackType],
    ) -> None:
        self.close()

    async def __aenter__(self) -> Self:
        return self.start()

    async def __aexit__(
        self,
        exc_type: Optional[Type[BaseException]],
        exc: Optional[BaseException],
        traceback: Optional[TracebackType],
    ) -> None:
        self.close()

    @property
    def base_url(self) -> str:
        """The `base_url` for a client. Raises `RuntimeError` before `start`."""
        if self._server is None:
            raise RuntimeError("The fake is not listening: use `with FakeAnthropic() as fake`, or start().")
        return f"http://127.0.0.1:{self._server.port}"

    def transport(self) -> FakeTransport:
        """Return a transport for `httpx.Client(transport=…)`; needs no `start`."""
        from ._transport import FakeTransport

        return FakeTransport(self)

    def async_transport(self) -> AsyncFakeTransport:
        """Return a transport for `httpx.AsyncClient(transport=…)`; needs no `start`."""
        from ._transport import AsyncFakeTransport

        return AsyncFakeTransport(self)

    # Script

    def reply(
        self,
        content: Content,
        *,
        times: int = 1,
        stop_reason: Optional[str] = None,
        usage: Optional[Mapping[str, int]] = None,
        pings: bool = False,
        error_after: Optional[int] = None,
        error: str = "overloaded_error",
        **delivery: Unpack[Delivery],
    ) -> None:
        """Answer the next message request with `content`, streamed when the request asks for it.

        Replies are used up in the order they were given.

        Args:
            content: A text, a block (see `tool_use`), a list of blocks, or a whole message.
            times: How many requests get it.
            stop_reason: In place of the one that follows from the blocks.
            usage: Token counts, over those made up.
            pings: In a stream, send a `ping` before every event but the first.
            error_after: In a stream, send an `error` event after that many events and end.
            error: The `error.type` of that event.
            delivery: How it travels; see `Delivery`.
        """
        # Errors in the script are raised here, and not sent to the client.
        message_events(message(content, stop_reason=stop_reason, usage=usage))
        Answer().delivered(**delivery)

        def answer(request: RecordedRequest) -> Answer:
            try:
                check_access(request)
                body = parse_body(request)
            except RequestRejected as rejected:
                return rejected.answer()
            with self._lock:
                made = build_message(self._state, body, content, stop_reason=stop_reason, usage=usage)
                whole = render(request, made)
            if not body.get("stream"):
                return message_answer(body, whole).delivered(**delivery)
            events = message_events(whole)
            if error_after is not None:
                events[error_after:] = [error_body(error, error.replace("_", " ").capitalize())]
            if pings:
                events = [event for original in events for event in (PING, original)][1:]
            return Answer.from_events(events, **delivery)

        self._add(answer, _MESSAGES, times)

    def reply_events(
        self, events: Iterable[Union[Event, bytes]], *, times: int = 1, **delivery: Unpack[Delivery]
    ) -> None:
        """Answer the next message request with this stream; `bytes` go out as they are."""
        answer = Answer.from_events(events, **delivery)
        self._add(lambda _: answer, _MESSAGES, times)

    def reply_error(
        self,
        status: int,
        type: Optional[str] = None,
        message: Optional[str] = None,
        *,
        times: int = 1,
        route: Optional[Tuple[str, str]] = None,
        **delivery: Unpack[Delivery],
    ) -> None:
        """Answer the next request, whatever it is or of one route, with an error.

        Args:
            status: The HTTP status, such as 429 or 529.
            type: The API's `error.type`; follows from the status when it is not given.
            message: The text of the error.
            times: How many requests get it; every attempt of a retried call is one.
            route: Method and path, such as `("POST", "/v1/files")`; by default any.
            delivery: How it travels; see `Delivery`. `headers={"retry-after": "0"}` is common.
        """
        answer = Answer.from_error(status, type, message, **delivery)
        self._add(lambda _: answer, Route(*route) if route else None, times)

    def respond(
        self,
        method: str,
        path: str,
        *,
        json: object = None,
        content: Optional[bytes] = None,
        content_type: str = "application/octet-stream",
        status: int = 200,
        times: Optional[int] = None,
        **delivery: Unpack[Delivery],
    ) -> None:
        """Answer requests of one route with a body of any kind.

        Args:
            method: The HTTP method.
            path: The path; `{name}` stands for any one segment: `/v1/things/{id}`. Of several that match, the
                one with the fewest names counts, and of equals the latest.
            json: The body as JSON data, when `content` is not given.
            content: The body as bytes.
            content_type: The type of `content`.
            status: The HTTP status.
            times: How many requests get it; by default all of them.
            delivery: How it travels; see `Delivery`.
        """
        if content is None:
            answer = Answer.from_json(json, status, **delivery)
        else:
            answer = Answer.from_bytes(content, content_type, status, **delivery)
        self._add(lambda _: answer, Route(method, path), times)

    def respond_raw(
        self, data: bytes, *, route: Optional[Tuple[str, str]] = None, times: int = 1, delay: float = 0.0
    ) -> None:
        """Write these bytes to the socket in place of an HTTP answer, then close it. Sockets only."""
        answer = Answer(raw=data, delay=delay)
        self._add(lambda _: answer, Route(*route) if route else None, times)

    def handle(self, method: str, path: str, handler: Handler, *, times: Optional[int] = None) -> None:
        """Let a function answer the requests of one route; see `Handler`. `times` as for `respond`."""
        self._add(lambda request: as_answer(handler(request)), Route(method, path), times)

    def limit_requests(self, allowed: Optional[int], *, retry_after: Optional[str] = None) -> None:
        """Answer `allowed` more requests, then 429 until this is called again; `None` lifts the limit.

        While a limit is set, answers carry the `anthropic-ratelimit-requests-*` headers.
        """
        with self._lock:
            self._limit = None if allowed is None else RequestLimit(allowed, allowed, retry_after)

    @property
    def replies_waiting(self) -> int:
        """Scripted answers that no request has taken: 0 at the end of a test that used them all."""
        with self._lock:
            return self._script.waiting

    def reset(self) -> None:
        """Forget requests, script and everything stored."""
        with self._lock:
            self._state = State(batch_polls=self._batch_polls, offered=self._models)
            wanted = self._default_reply
            if callable(wanted):
                self._state.default_reply = wanted
            elif wanted is not None:
                self._state.default_reply = lambda _: wanted
            self._script = Script()
            self._requests: List[RecordedRequest] = []
            self._limit = None

    # What is stored

    def add_model(self, id: str, **fields: Any) -> Dict[str, Any]:
        """Offer a further model; returns its data. `fields` replace those made up."""
        with self._lock:
            return dict(self._state.add_model(id, **fields))

    def add_file(
        self, filename: str, content: bytes, mime_type: str = "text/plain", *, id: Optional[str] = None
    ) -> Dict[str, Any]:
        """Store a file as if it had been uploaded; returns its metadata."""
        with self._lock:
            return dict(self._state.add_file(filename, content, mime_type, id=id))

    def add_batch(
        self,
        replies: Mapping[str, Content],
        *,
        id: Optional[str] = None,
        has_ended: bool = True,
    ) -> Dict[str, Any]:
        """Store a batch as if it had been created; returns its data.

        Args:
            replies: What the message of each `custom_id` says. A mapping with the `type` of a result, such as
                `{"type": "expired"}`, is taken as the result itself.
            id: Its id, if the test wants a certain one.
            has_ended: Whether it is found `ended` from the start.
        """
        with self._lock:
            results = [{"custom_id": name, "result": self._result(said)} for name, said in replies.items()]
            info = self._state.add_batch(results, id=id, polls_left=self._batch_polls)
            if has_ended:
                self._state.end_batch(self._state.batches[info["id"]])
            return dict(info)

    # What came in

    @property
    def requests(self) -> List[RecordedRequest]:
        """Every request, in the order they came."""
        with self._lock:
            return list(self._requests)

    @property
    def last_request(self) -> RecordedRequest:
        """The latest request. Raises `LookupError` when there was none."""
        with self._lock:
            if not self._requests:
                raise LookupError("The fake has received no request.")
            return self._requests[-1]

    def answer(
        self, method: str, target: str, headers: Iterable[Tuple[str, str]], body: bytes, *, origin: str
    ) -> Answer:
        """Record a request and decide its answer. For servers and transports of your own.

        Args:
            method: The HTTP method.
            target: Path and query as sent.
            headers: Names and values as sent.
            body: The whole body, decoded from any transfer encoding.
            origin: Scheme, host and port the client addressed; URLs in the answer begin with it.
        """
        with self._lock:
            self._state.validate = self.validate
            request_id = self._state.new_id("req")
            request = RecordedRequest.received(
                method, target, headers, body, origin=origin, request_id=request_id
            )
            self._requests.append(request)
            rejected = self._limit.refusal() if self._limit else None
            extra = {"request-id": request_id, **(self._limit.headers() if self._limit else {})}
            entries = [] if rejected else self._script.take(request)
        answer = rejected or self._decide(entries, request)
        return answer.identified(request_id, extra)

    def _scripted(self, entries: List[Entry], request: RecordedRequest) -> Optional[Answer]:
        # Outside the lock: a handler may block, or use the fake.
        for entry in entries:
            answer = entry.answer(request)
            if answer is not None:
                return _routes.checked(self._state, request, answer)
        return None

    def _decide(self, entries: List[Entry], request: RecordedRequest) -> Answer:
        try:
            return self._scripted(entries, request) or self._unscripted(request)
        except Exception as error:
            # A mistake in the test: sent to the waiting client, which does not retry.
            logger.exception("The script for %s %s failed", request.method, request.path)
            text = f"The script for this request raised {error!r}"
            return Answer.from_error(500, message=text, headers={"x-should-retry": "false"})

    def _unscripted(self, request: RecordedRequest) -> Answer:
        with self._lock:
            return _routes.answer(self._state, request)

    def _add(
        self,
        answer: Callable[[RecordedRequest], Optional[Answer]],
        route: Optional[Route],
        times: Optional[int],
    ) -> None:
        if times is not None and times < 1:
            raise ValueError(f"`times` is 1 or more; not {times}")
        with self._lock:
            self._script.entries.append(Entry(answer, route, times))

    def _result(self, said: Content) -> Mapping[str, Any]:
        if isinstance(said, Mapping) and said.get("type") in ("succeeded", "errored", "canceled", "expired"):
            return said
        whole = build_message(self._state, {"model": "claude-opus-4-8", "messages": []}, said)
        return {"type": "succeeded", "message": whole}
