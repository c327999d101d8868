"""Message batches: create, retrieve, list, cancel, delete, and their results as JSON lines."""

from __future__ import annotations

import json
from typing import Any, Dict

from ._answer import Answer, error_body
from ._forms import is_beta, render
from ._messages import build_message, check_params
from ._operations import judge_message
from ._pages import page_by_id
from ._request import RecordedRequest
from ._state import Batch, State
from ._validation import RequestRejected, check_model, json_object, require


def create(state: State, request: RecordedRequest) -> Answer:
    """Answer `POST /v1/messages/batches`."""
    body = json_object(request)
    require(body, requests=(list, "list"))
    if not body["requests"]:
        raise RequestRejected(400, "requests: List should have at least 1 item")
    for entry in body["requests"]:
        require(entry, custom_id=(str, "string"), params=(dict, "dictionary"))
    ids = [entry["custom_id"] for entry in body["requests"]]
    if len(set(ids)) < len(ids):
        raise RequestRejected(400, "requests: custom_id must be unique within a batch")
    entries = [_process_entry(state, request, entry) for entry in body["requests"]]
    return Answer.from_json(state.add_batch(entries, polls_left=state.batch_polls))


def retrieve(state: State, request: RecordedRequest, batch_id: str) -> Answer:
    """Answer `GET /v1/messages/batches/{id}`. A batch ends when it has been retrieved `batch_polls` times."""
    batch = _find(state, batch_id)
    if batch.info["processing_status"] != "ended":
        if batch.polls_left == 0:
            state.end_batch(batch)
        batch.polls_left -= 1
    return Answer.from_json(_render_batch(batch, request))


def list_all(state: State, request: RecordedRequest) -> Answer:
    """Answer `GET /v1/messages/batches`, newest first."""
    newest_first = list(state.batches.values())[::-1]
    return Answer.from_json(page_by_id(request, [_render_batch(batch, request) for batch in newest_first]))


def cancel(state: State, request: RecordedRequest, batch_id: str) -> Answer:
    """Answer `POST /v1/messages/batches/{id}/cancel`."""
    batch = _find(state, batch_id)
    if batch.info["processing_status"] == "in_progress":
        batch.info.update(processing_status="canceling", cancel_initiated_at=state.now())
    return Answer.from_json(_render_batch(batch, request))


def delete(state: State, request: RecordedRequest, batch_id: str) -> Answer:
    """Answer `DELETE /v1/messages/batches/{id}`, once it has ended."""
    if _find(state, batch_id).info["processing_status"] != "ended":
        raise RequestRejected(400, f"Message Batch {batch_id} cannot be deleted while it is processing")
    del state.batches[batch_id]
    return Answer.from_json({"id": batch_id, "type": "message_batch_deleted"})


def results(state: State, request: RecordedRequest, batch_id: str) -> Answer:
    """Answer `GET /v1/messages/batches/{id}/results`, with a line per entry."""
    batch = _find(state, batch_id)
    if batch.info["processing_status"] != "ended":
        raise RequestRejected(404, f"Message Batch {batch_id} has no results yet")
    lines = tuple(json.dumps(_render_entry(entry, request)).encode() + b"\n" for entry in batch.results)
    return Answer(headers={"content-type": "application/x-jsonl"}, pieces=lines, is_streamed=True)


def _find(state: State, batch_id: str) -> Batch:
    if batch_id not in state.batches:
        raise RequestRejected(404, f"Message Batch {batch_id} not found")
    return state.batches[batch_id]


def _render_batch(batch: Batch, request: RecordedRequest) -> Dict[str, Any]:
    if batch.info["processing_status"] != "ended":
        return batch.info
    form = "?beta=true" if is_beta(request) else ""
    url = f"{request.origin}/v1/messages/batches/{batch.info['id']}/results{form}"
    return {**batch.info, "results_url": url}


def _render_entry(entry: Dict[str, Any], request: RecordedRequest) -> Dict[str, Any]:
    result = entry["result"]
    if result["type"] != "succeeded":
        return entry
    return {**entry, "result": {**result, "message": render(request, result["message"])}}


def _process_entry(state: State, request: RecordedRequest, entry: Dict[str, Any]) -> Dict[str, Any]:
    """Return the result of one entry: its message, or an error for invalid parameters."""
    params = entry["params"]
    try:
        check_params(params)
        if state.validate:
            judge_message(request, params)
        check_model(state, params)
    except RequestRejected as rejected:
        result = {"type": "errored", "error": error_body(rejected.type, rejected.message)}
    else:
        whole = build_message(state, params, state.default_reply(params))
        result = {"type": "succeeded", "message": whole}
    return {"custom_id": entry["custom_id"], "result": result}
