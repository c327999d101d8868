"""Local imitations of Amazon Bedrock and of Claude Platform on AWS, which check who sends a request."""

from __future__ import annotations

import json
from base64 import b64decode
from typing import Any, Dict, Optional, Tuple

from tests.lib.platforms.bedrock.event_stream_writer import chunk
from tests.lib.platforms.cloud_server import CloudServer, Received, Reply
from tests.lib.platforms.message_samples import EVENTS, MESSAGE

from .botocore_reference import is_signed

__all__ = ["KEYS", "AwsServer"]

KEYS: Dict[str, Any] = {"aws_access_key": "AKID", "aws_secret_key": "secret"}
"""Of a user it knows."""


class AwsServer(CloudServer):
    """Answers as a service of AWS does, those who know one of `secrets` or `api_key`.

    `secrets` are AWS keys by their ids, each with its session token if it has one.
    """

    def __init__(self, service: str) -> None:
        super().__init__(self._answer_known)
        self.service = service
        self.secrets: Dict[str, Tuple[str, Optional[str]]] = {"AKID": ("secret", None)}
        self.api_key = "api-key"
        self.events = EVENTS

    def _answer_known(self, received: Received) -> Reply:
        if not self._is_known(received):
            headers = {"x_amzn_requestid": "aws-1"}
            return Reply.of({"message": "The request signature does not match"}, 403, **headers)
        if self.service == "bedrock":
            return self._answer_bedrock(received)
        return self._answer_api(received)

    def _is_known(self, received: Received) -> bool:
        headers = received.headers
        if "bedrock" in self.service and headers.get("authorization") == f"Bearer {self.api_key}":
            return True
        if self.service == "aws-external-anthropic":
            if "anthropic-workspace-id" not in headers:
                return False
            if headers.get("x-api-key") == self.api_key:
                return True
        return is_signed(received, self.secrets, self.service)

    def _answer_bedrock(self, received: Received) -> Reply:
        _, model, *name, action = received.path.split("/")
        if model != "model" or not name:
            return Reply.of({"message": f"There is no {received.path}"}, 404)
        body = received.json()
        if action == "count-tokens":
            invoked = json.loads(b64decode(body["input"]["invokeModel"]["body"]))
            return Reply.of({"inputTokens": len(invoked["messages"])})
        if body.get("anthropic_version") != "bedrock-2023-05-31" or {"model", "stream"} & set(body):
            return Reply.of({"message": "Malformed input request"}, 400)
        if action == "invoke":
            return Reply.of({**MESSAGE, "completion": "done"} if "prompt" in body else MESSAGE)
        data = b"".join(map(chunk, self.events))
        pieces = [data[at : at + 100] for at in range(0, len(data), 100)]
        return Reply(pieces, headers={"content-type": "application/vnd.amazon.eventstream"})

    def _answer_api(self, received: Received) -> Reply:
        path = received.path[len("/anthropic") :] if self.service == "bedrock-mantle" else received.path
        if path == "/v1/messages/count_tokens":
            return Reply.of({"input_tokens": len(received.json()["messages"])})
        if path == "/v1/messages":
            if not received.json().get("stream"):
                return Reply.of(MESSAGE, request_id="req_1")
            text = "".join(f"event: {event['type']}\ndata: {json.dumps(event)}\n\n" for event in self.events)
            return Reply([text.encode()], headers={"content-type": "text/event-stream"})
        if path == "/v1/models":
            after = "after_id=m+1" in received.target or "after_id=m%201" in received.target
            page = [{"type": "model", "id": "m 2" if after else "m 1"}]
            return Reply.of(
                {"data": page, "has_more": not after, "first_id": page[0]["id"], "last_id": page[0]["id"]}
            )
        if path == "/v1/files" and received.method == "POST":
            return Reply.of({"type": "file", "id": "file_1", "size_bytes": len(received.body)})
        return Reply.of({"type": "error", "error": {"type": "not_found_error", "message": path}}, 404)
