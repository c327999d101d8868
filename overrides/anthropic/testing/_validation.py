"""The errors by which the API rejects a request, in its words. Shapes only: nothing here knows what a field
means."""

from __future__ import annotations

from typing import Any, Dict, List, Mapping, Tuple, cast

from ._answer import Answer, error_type
from ._request import RecordedRequest
from ._state import State


class RequestRejected(Exception):
    """An error to answer the request with."""

    def __init__(self, status: int, message: str) -> None:
        super().__init__(message)
        self.status = status
        self.type = error_type(status)
        self.message = message

    def answer(self) -> Answer:
        """Return the error as an answer."""
        return Answer.from_error(self.status, self.type, self.message)


def check_access(request: RecordedRequest) -> None:
    """Reject a request without credentials or without the version of the API."""
    if not (request.headers.get("x-api-key") or request.headers.get("authorization")):
        raise RequestRejected(401, "x-api-key header is required")
    if "anthropic-version" not in request.headers:
        raise RequestRejected(400, "anthropic-version: header is required")


def json_object(request: RecordedRequest) -> Dict[str, Any]:
    """Return the body of a request that must be a JSON object."""
    try:
        body = request.json
    except ValueError:
        raise RequestRejected(400, "The request body is not valid JSON") from None
    if not isinstance(body, dict):
        raise RequestRejected(400, "Input should be a valid dictionary")
    return cast(Dict[str, Any], body)


def body_of(request: RecordedRequest) -> Dict[str, Any]:
    """Return the body of any request as far as it has members."""
    try:
        return object_of(request.json)
    except ValueError:
        return dict(request.form)


def object_of(value: Any) -> Dict[str, Any]:
    """Return a JSON object; an empty one for anything else."""
    return cast("Dict[str, Any]", value) if isinstance(value, dict) else {}


def check_model(state: State, params: Mapping[str, Any]) -> None:
    """Reject a model that is not offered, if the test says which are."""
    model = params.get("model")
    if state.offered is not None and isinstance(model, str) and model not in state.models:
        raise RequestRejected(404, f"model: {model}")


def require(body: Dict[str, Any], **kinds: Tuple[type, str]) -> None:
    """Reject a body in which a field is missing or of the wrong type: `max_tokens=(int, "integer")`."""
    for name, (kind, called) in kinds.items():
        if name not in body:
            raise RequestRejected(400, f"{name}: Field required")
        # In JSON, true is no number.
        if not isinstance(body[name], kind) or (kind is int and isinstance(body[name], bool)):
            raise RequestRejected(400, f"{name}: Input should be a valid {called}")


def require_messages(body: Dict[str, Any]) -> None:
    """Reject a body without a model or without well-formed messages."""
    require(body, model=(str, "string"), messages=(list, "list"))
    if not body["messages"]:
        raise RequestRejected(400, "messages: at least one message is required")
    for index, message in enumerate(body["messages"]):
        if not isinstance(message, dict):
            raise RequestRejected(400, f"messages.{index}: Input should be a valid dictionary")
        for name in ("role", "content"):
            if name not in message:
                raise RequestRejected(400, f"messages.{index}.{name}: Field required")
        if message["role"] not in ("user", "assistant", "system"):
            raise RequestRejected(400, f"messages.{index}.role: Input should be 'user' or 'assistant'")
        if not isinstance(message["content"], (str, list)):
            raise RequestRejected(400, f"messages.{index}.content: Input should be a valid list")
        _require_blocks(f"messages.{index}.content", message["content"])
    if isinstance(body.get("system"), list):
        _require_blocks("system", body["system"])


def _require_blocks(where: str, content: Any) -> None:
    blocks: List[object] = [] if isinstance(content, str) else content
    for index, block in enumerate(blocks):
        if not isinstance(block, dict):
            raise RequestRejected(400, f"{where}.{index}: Input should be a valid dictionary")
