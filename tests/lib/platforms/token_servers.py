"""Local imitations of token servers, and of platforms that know the tokens those have issued.

The token servers are Google's, for service accounts and for machines, and that of Microsoft Entra ID.
"""

from __future__ import annotations

import json
from typing import Any, Dict, List, Mapping, Optional
from urllib.parse import parse_qs, urlsplit

from tests.lib.platforms.google_cloud.google_auth_reference import is_assertion
from tests.lib.platforms.message_samples import EVENTS, MESSAGE

from .cloud_server import CloudServer, Received, Reply

__all__ = ["ACCOUNT", "TENANT", "ModelServer", "TokenServer"]

ACCOUNT = "robot@project.iam.gserviceaccount.com"
TENANT: Mapping[str, str] = {"client_id": "app", "client_secret": "hidden-client-secret"}

_MACHINE = "/computeMetadata/v1/"


class TokenServer(CloudServer):
    """Issues `token-1`, `token-2` …, each for one of `lifetimes` in seconds, the last one again and again."""

    def __init__(self, public_key: bytes) -> None:
        super().__init__(self._answer_known)
        self.public_key = public_key
        self.lifetimes = [3600]
        self.issued: List[str] = []

    def _answer_known(self, received: Received) -> Reply:
        if received.path == "/" or received.path.startswith(_MACHINE):
            return self._answer_machine(received)
        form = {name: values[0] for name, values in parse_qs(received.body.decode()).items()}
        if received.path == "/token" and form["grant_type"].endswith(":jwt-bearer"):
            is_known = is_assertion(form["assertion"], self.public_key, ACCOUNT)
        else:
            is_known = received.path == "/tenant/oauth2/v2.0/token" and TENANT.items() <= form.items()
        if not is_known:
            return Reply.of({"error": "invalid_grant", "error_description": "It is not you"}, 400)
        return self._issue()

    def _issue(self, **headers: str) -> Reply:
        token = f"token-{len(self.issued) + 1}"
        self.issued.append(token)
        lifetime = self.lifetimes.pop(0) if len(self.lifetimes) > 1 else self.lifetimes[0]
        return Reply.of(
            {"access_token": token, "expires_in": lifetime, "token_type": "Bearer"}, 200, **headers
        )

    def _answer_machine(self, received: Received) -> Reply:
        flavor = {"metadata_flavor": "Google"}
        if received.headers.get("metadata-flavor") != "Google":
            return Reply.of({}, 403)
        name = received.path[len(_MACHINE) :]
        if name.endswith("/token"):
            return self._issue(**flavor)
        if name == "project/project-id":
            return Reply(
                b"machine-project", headers={"metadata-flavor": "Google", "content-type": "application/text"}
            )
        accounts = {"default": {"aliases": ["default"], "email": ACCOUNT, "scopes": []}}
        return Reply.of(accounts["default"] if name.endswith("/default/") else accounts, 200, **flavor)


class ModelServer(CloudServer):
    """Answers as the API does, below `prefix`, those who have the key or a token that was not revoked.

    With `predicts` the paths and bodies are those of Vertex AI.
    """

    def __init__(self, tokens: TokenServer, *, prefix: str, predicts: bool = False) -> None:
        super().__init__(self._answer_known)
        self.tokens = tokens
        self.prefix = prefix
        self.predicts = predicts
        self.revoked: List[str] = []
        self.api_key: Optional[str] = None

    @property
    def used(self) -> List[str]:
        """The tokens that came, in order."""
        return [request.headers.get("authorization", "-")[len("Bearer ") :] for request in self.requests]

    def _answer_known(self, received: Received) -> Reply:
        if not self._is_known(received):
            error = {"type": "authentication_error", "message": "Nobody knows you"}
            return Reply.of({"type": "error", "error": error}, 401)
        path = received.path
        if not path.startswith(self.prefix):
            return self._not_found(path)
        path = path[len(self.prefix) :]
        return self._predict(path, received) if self.predicts else self._answer_api(path, received)

    def _is_known(self, received: Received) -> bool:
        scheme, _, token = received.headers.get("authorization", "").partition(" ")
        if scheme == "Bearer" and token in self.tokens.issued and token not in self.revoked:
            return True
        keys = {received.headers.get(name) for name in ("api-key", "x-api-key")}
        return self.api_key is not None and keys == {self.api_key}

    def _predict(self, path: str, received: Received) -> Reply:
        model, _, action = path.rpartition(":")
        body: Dict[str, Any] = received.json()
        if body.get("anthropic_version") != "vertex-2023-10-16" or "anthropic-version" in received.headers:
            return Reply.of({"error": {"message": "Malformed request"}}, 400)
        if model.rpartition("/")[2] == "count-tokens" and action == "rawPredict" and "model" in body:
            return Reply.of({"input_tokens": len(body["messages"])})
        if "model" in body or action != ("streamRawPredict" if body.get("stream") else "rawPredict"):
            return Reply.of({"error": {"message": "Malformed request"}}, 400)
        return self._message(body)

    def _message(self, body: Mapping[str, Any]) -> Reply:
        if not body.get("stream"):
            return Reply.of(MESSAGE, request_id="req_1")
        text = "".join(f"event: {event['type']}\ndata: {json.dumps(event)}\n\n" for event in EVENTS)
        return Reply([text.encode()], headers={"content-type": "text/event-stream"})

    def _answer_api(self, path: str, received: Received) -> Reply:
        if path == "v1/messages":
            return self._message(received.json())
        if path == "v1/messages/count_tokens":
            return Reply.of({"input_tokens": len(received.json()["messages"])})
        if path == "v1/files":
            is_last = parse_qs(urlsplit(received.target).query).get("page") == ["second page"]
            page = [{"type": "file", "id": "file_2" if is_last else "file_1"}]
            return Reply.of({"data": page, "next_page": None if is_last else "second page"})
        return self._not_found(path)

    def _not_found(self, path: str) -> Reply:
        return Reply.of({"type": "error", "error": {"type": "not_found_error", "message": path}}, 404)
