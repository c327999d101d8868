"""The table of operations: which handler answers which request. A handler takes state, request and the values
in the path."""

from __future__ import annotations

import re
from typing import Callable, Dict, Optional, Tuple
from urllib.parse import unquote

from . import _batches, _files, _messages, _skills
from ._answer import Answer
from ._request import RecordedRequest
from ._state import State
from ._validation import RequestRejected, check_access


class Route:
    """A method and a path such as `/v1/files/{file_id}`; a name in braces stands for one segment."""

    def __init__(self, method: str, path: str) -> None:
        if not path.startswith("/"):
            raise ValueError(f"A path begins with a slash: {path!r}")
        self.method = method.upper()
        self._pattern = re.compile(re.sub(r"\\\{(\w+)\\\}", r"(?P<\1>[^/]+)", re.escape(path)))

    def path_values(self, request: RecordedRequest) -> Optional[Dict[str, str]]:
        """Return the values of the named segments if the path is this route's, whatever the method; else
        None."""
        # Matched before unescaping: an escaped slash stays inside its segment.
        found = self._pattern.fullmatch(request.target.partition("?")[0])
        return {name: unquote(value) for name, value in found.groupdict().items()} if found else None

    def matches(self, request: RecordedRequest) -> bool:
        """Return whether a request is for this route."""
        return request.method == self.method and self.path_values(request) is not None


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


def answer(state: State, request: RecordedRequest) -> Answer:
    """Return the answer of the API."""
    is_known_path = False
    try:
        check_access(request)
        for route, handler in _TABLE:
            values = route.path_values(request)
            if values is None:
                continue
            is_known_path = True
            if route.method == request.method:
                return handler(state, request, **values)
        if is_known_path:
            raise RequestRejected(405, "Method Not Allowed")
        unknown = f"{request.method} {request.path}"
        raise RequestRejected(
            404, f"Not Found: nothing is scripted for {unknown}, see `respond` and `handle`"
        )
    except RequestRejected as rejected:
        return rejected.answer()
