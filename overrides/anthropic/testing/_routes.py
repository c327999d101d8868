"""The table of operations: which handler answers which request. A handler takes state, request and the values
in the path."""

from __future__ import annotations

from typing import Callable, Tuple

from . import _batches, _files, _made, _messages, _operations, _skills
from ._answer import Answer
from ._request import RecordedRequest
from ._route import Route
from ._state import State
from ._validation import RequestRejected, body_of, check_access, check_model

_BATCH = "/v1/messages/batches/{batch_id}"
_SKILL = "/v1/skills/{skill_id}"
_VERSION = _SKILL + "/versions/{version}"

_TABLE: Tuple[Tuple[Route, Callable[..., Answer]], ...] = (
    (Route("POST", "/v1/messages"), _messages.create),
    (Route("POST", "/v1/messages/count_tokens"), _messages.count),
    (Route("POST", "/v1/messages/batches"), _batches.create),
    (Route("GET", "/v1/messages/batches"), _batches.list_all),
    (Route("GET", _BATCH), _batches.retrieve),
    (Route("DELETE", _BATCH), _batches.delete),
    (Route("POST", _BATCH + "/cancel"), _batches.cancel),
    (Route("GET", _BATCH + "/results"), _batches.results),
    (Route("POST", "/v1/complete"), _messages.complete),
    (Route("GET", "/v1/models"), _messages.list_models),
    (Route("GET", "/v1/models/{model_id}"), _messages.retrieve_model),
    (Route("POST", "/v1/files"), _files.upload),
    (Route("GET", "/v1/files"), _files.list_all),
    (Route("GET", "/v1/files/{file_id}"), _files.retrieve),
    (Route("DELETE", "/v1/files/{file_id}"), _files.delete),
    (Route("GET", "/v1/files/{file_id}/content"), _files.download),
    (Route("POST", "/v1/skills"), _skills.create),
    (Route("GET", "/v1/skills"), _skills.list_all),
    (Route("GET", _SKILL), _skills.retrieve),
    (Route("DELETE", _SKILL), _skills.delete),
    (Route("POST", _SKILL + "/versions"), _skills.create_version),
    (Route("GET", _SKILL + "/versions"), _skills.list_versions),
    (Route("GET", _VERSION), _skills.retrieve_version),
    (Route("DELETE", _VERSION), _skills.delete_version),
    (Route("GET", _VERSION + "/content"), _skills.download_version),
)


def checked(state: State, request: RecordedRequest, scripted: Answer) -> Answer:
    """Return what is scripted, or the error of a request that deserves no success."""
    try:
        if scripted.status < 400 and scripted.raw is None:
            _judge(state, request)
    except RequestRejected as rejected:
        return rejected.answer()
    return scripted


def answer(state: State, request: RecordedRequest) -> Answer:
    """Return the answer of the API."""
    try:
        check_access(request)
        _judge(state, request)
        described = _operations.find(request)
        for route, handler in _TABLE:
            is_nearer = described is None or len(route.names) <= len(described.route.names)
            if route.matches(request) and is_nearer:
                return handler(state, request, **(route.path_values(request) or {}))
        if described is not None:
            return _made.answer(state, request, described)
        routes = [*(route for route, _ in _TABLE), *(each.route for each in _operations.operations())]
        if any(route.path_values(request) is not None for route in routes):
            raise RequestRejected(405, "Method Not Allowed")
        unknown = f"{request.method} {request.path}"
        raise RequestRejected(
            404, f"Not Found: nothing is scripted for {unknown}, see `respond` and `handle`"
        )
    except RequestRejected as rejected:
        return rejected.answer()


def _judge(state: State, request: RecordedRequest) -> None:
    if state.validate:
        _operations.judge(request)
    check_model(state, body_of(request))
