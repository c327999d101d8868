"""Files: stored in memory as they were uploaded."""

from __future__ import annotations

from ._answer import Answer
from ._forms import is_beta
from ._pages import page_by_id, page_by_token
from ._request import RecordedRequest
from ._state import State, StoredFile
from ._validation import RequestRejected


def upload(state: State, request: RecordedRequest) -> Answer:
    """Answer `POST /v1/files`."""
    sent = [file for file in request.files if file.field == "file"]
    if not sent:
        raise RequestRejected(400, "file: Field required")
    file = sent[0]
    mime_type = file.content_type or "application/octet-stream"
    info = state.add_file(file.filename, file.content, mime_type)
    lifetime = request.form.get("expires_in_seconds")
    if lifetime:
        info["expires_at"] = state.now(seconds=int(lifetime))
    return Answer.from_json(info)


def list_all(state: State, request: RecordedRequest) -> Answer:
    """Answer `GET /v1/files`, newest first; the beta form of the operation pages by id."""
    items = [file.info for file in state.files.values()][::-1]
    wanted = {value for name, value in request.query_items if name == "ids[]"}
    if wanted:
        items = [info for info in items if info["id"] in wanted]
    page = page_by_id if is_beta(request) else page_by_token
    return Answer.from_json(page(request, items))


def retrieve(state: State, request: RecordedRequest, file_id: str) -> Answer:
    """Answer `GET /v1/files/{id}`."""
    return Answer.from_json(_find(state, file_id).info)


def download(state: State, request: RecordedRequest, file_id: str) -> Answer:
    """Answer `GET /v1/files/{id}/content`."""
    file = _find(state, file_id)
    return Answer.from_bytes(file.content, file.info["mime_type"])


def delete(state: State, request: RecordedRequest, file_id: str) -> Answer:
    """Answer `DELETE /v1/files/{id}`."""
    _find(state, file_id)
    del state.files[file_id]
    return Answer.from_json({"id": file_id, "type": "file_deleted"})


def _find(state: State, file_id: str) -> StoredFile:
    if file_id not in state.files:
        raise RequestRejected(404, f"File not found: {file_id}")
    return state.files[file_id]
