"""Every stable operation, answered without a script."""

from __future__ import annotations

import json
from typing import Any, Dict, List, Tuple

import httpx
import pytest

from anthropic.testing import FakeAnthropic

PARAMS: Dict[str, Any] = {
    "model": "claude-opus-4-8",
    "max_tokens": 64,
    "messages": [{"role": "user", "content": "Hello, Claude"}],
}
SKILL = b"---\nname: greeter\ndescription: Says hello.\n---\nSay hello.\n"


def events_of(response: httpx.Response) -> List[Dict[str, Any]]:
    return [json.loads(line[6:]) for line in response.text.splitlines() if line.startswith("data: ")]


def test_a_message_repeats_what_was_said(http: httpx.Client) -> None:
    answer = http.post("/v1/messages", json=PARAMS)
    assert answer.status_code == 200
    assert answer.headers["request-id"] == "req_fake00000001"
    message = answer.json()
    assert message["content"] == [{"type": "text", "text": "You said: Hello, Claude", "citations": None}]
    assert message["stop_reason"] == "end_turn"
    assert message["model"] == "claude-opus-4-8"
    assert message["usage"]["input_tokens"] > 0


def test_a_stream_has_the_events_of_the_message(http: httpx.Client) -> None:
    answer = http.post("/v1/messages", json={**PARAMS, "stream": True})
    assert answer.headers["content-type"].startswith("text/event-stream")
    events = events_of(answer)
    assert [event["type"] for event in events if event["type"] != "content_block_delta"] == [
        "message_start",
        "content_block_start",
        "ping",
        "content_block_stop",
        "message_delta",
        "message_stop",
    ]
    text = "".join(event["delta"]["text"] for event in events if event["type"] == "content_block_delta")
    assert text == "You said: Hello, Claude"
    names = [line[7:] for line in answer.text.splitlines() if line.startswith("event: ")]
    assert names == [event["type"] for event in events]


def test_tokens_are_counted(http: httpx.Client) -> None:
    asked = {"model": "claude-opus-4-8", "messages": [{"role": "user", "content": "Hello, world"}]}
    assert http.post("/v1/messages/count_tokens", json=asked).json() == {"input_tokens": 10}


def test_completions_whole_and_streamed(http: httpx.Client) -> None:
    asked = {"model": "claude-2.1", "prompt": "\n\nHuman: Hi\n\nAssistant:", "max_tokens_to_sample": 9}
    whole = http.post("/v1/complete", json=asked).json()
    events = events_of(http.post("/v1/complete", json={**asked, "stream": True}))
    assert whole["completion"] == "".join(event["completion"] for event in events)
    assert events[-1]["stop_reason"] == whole["stop_reason"] == "stop_sequence"


def test_a_batch_from_creation_to_deletion(http: httpx.Client) -> None:
    entries = [{"custom_id": "good", "params": PARAMS}, {"custom_id": "bad", "params": {"model": "m"}}]
    made = http.post("/v1/messages/batches", json={"requests": entries}).json()
    url = f"/v1/messages/batches/{made['id']}"
    assert made["processing_status"] == "in_progress"
    assert made["request_counts"]["processing"] == 2
    assert http.get(url + "/results").status_code == 404
    assert http.delete(url).status_code == 400
    ended = http.get(url).json()
    assert ended["processing_status"] == "ended"
    assert ended["request_counts"] == {
        "processing": 0,
        "succeeded": 1,
        "errored": 1,
        "canceled": 0,
        "expired": 0,
    }
    assert ended["results_url"].startswith(str(http.base_url).rstrip("/"))
    results = [json.loads(line) for line in http.get(ended["results_url"]).text.splitlines()]
    assert [entry["custom_id"] for entry in results] == ["good", "bad"]
    assert results[0]["result"]["message"]["content"][0]["text"] == "You said: Hello, Claude"
    assert results[1]["result"]["error"]["error"]["message"] == "messages: Field required"
    assert http.delete(url).json() == {"id": made["id"], "type": "message_batch_deleted"}
    assert http.get(url).status_code == 404


def test_a_cancelled_batch_ends_cancelled(http: httpx.Client) -> None:
    body = {"requests": [{"custom_id": "one", "params": PARAMS}]}
    url = f"/v1/messages/batches/{http.post('/v1/messages/batches', json=body).json()['id']}"
    assert http.post(url + "/cancel").json()["processing_status"] == "canceling"
    assert http.get(url).json()["request_counts"]["canceled"] == 1
    assert json.loads(http.get(url + "/results").text)["result"] == {"type": "canceled"}


def test_a_batch_takes_the_looks_it_was_given() -> None:
    fake = FakeAnthropic(batch_polls=2)
    access = {"x-api-key": "k", "anthropic-version": "v"}
    with httpx.Client(transport=fake.transport(), base_url="http://api.test", headers=access) as http:
        batch_id = fake.add_batch({"one": "Hi"}, has_ended=False)["id"]
        seen = [http.get(f"/v1/messages/batches/{batch_id}").json()["processing_status"] for _ in range(4)]
    assert seen == ["in_progress", "in_progress", "ended", "ended"]


def test_files_are_kept_as_they_were_sent(http: httpx.Client, fake: FakeAnthropic) -> None:
    content = bytes(range(256)) * 3 + b"\r\n--not-a-boundary\r\n"
    info = http.post("/v1/files", files={"file": ("ä b.bin", content, "application/x-thing")}).json()
    assert (info["filename"], info["mime_type"], info["size_bytes"]) == (
        "ä b.bin",
        "application/x-thing",
        len(content),
    )
    assert fake.last_request.files[0].content == content
    assert http.get(f"/v1/files/{info['id']}").json() == info
    downloaded = http.get(f"/v1/files/{info['id']}/content")
    assert downloaded.content == content
    assert downloaded.headers["content-type"] == "application/x-thing"
    assert http.delete(f"/v1/files/{info['id']}").json() == {"id": info["id"], "type": "file_deleted"}
    assert http.get(f"/v1/files/{info['id']}/content").status_code == 404
    assert http.post("/v1/files", json={}).status_code == 400


def test_models_are_listed_and_found(http: httpx.Client) -> None:
    models = http.get("/v1/models").json()["data"]
    assert models[0]["id"] == "claude-opus-4-8"
    assert http.get("/v1/models/claude-opus-4-8").json() == models[0]
    unknown = http.get("/v1/models/gone")
    assert (unknown.status_code, unknown.json()["error"]["type"]) == (404, "not_found_error")


def test_skills_and_their_versions(http: httpx.Client) -> None:
    upload: List[Tuple[str, Tuple[str, bytes, str]]] = [
        ("files[]", ("greeter/SKILL.md", SKILL, "text/markdown")),
        ("files[]", ("greeter/a.py", b"1", "text/x-python")),
    ]
    skill = http.post("/v1/skills", files=upload, data={"display_name": "Greeter"}).json()
    url = f"/v1/skills/{skill['id']}"
    assert skill["display_name"] == "Greeter"
    first = http.get(f"{url}/versions/{skill['latest_version_id']}").json()
    assert (first["name"], first["description"]) == ("greeter", "Says hello.")
    second = http.post(f"{url}/versions", files=upload).json()
    assert http.get(url).json()["latest_version_id"] == second["id"]
    assert [version["id"] for version in http.get(f"{url}/versions").json()["data"]] == [
        second["id"],
        first["id"],
    ]
    gone = http.delete(f"{url}/versions/{second['id']}").json()
    assert gone == {"id": second["id"], "type": "skill_version_deleted"}
    assert http.get("/v1/skills").json() == {"data": [http.get(url).json()], "next_page": None}
    assert http.get("/v1/skills?source=anthropic").json()["data"] == []
    assert http.delete(url).json() == {"id": skill["id"], "type": "skill_deleted"}
    assert http.get(f"{url}/versions").status_code == 404
    assert http.post("/v1/skills", files=upload[1:]).json()["error"]["message"] == "SKILL.md file is required"


def test_pages_by_id_in_both_directions(http: httpx.Client, fake: FakeAnthropic) -> None:
    newest_first = [fake.add_batch({"one": "Hi"})["id"] for _ in range(5)][::-1]
    seen: List[str] = []
    cursor: Dict[str, str] = {}
    has_more = True
    while has_more:
        page = http.get("/v1/messages/batches", params={"limit": "2", **cursor}).json()
        seen += [item["id"] for item in page["data"]]
        has_more, cursor = page["has_more"], {"after_id": page["last_id"]}
    assert seen == newest_first
    before = http.get("/v1/messages/batches", params={"limit": "2", "before_id": newest_first[3]}).json()
    assert [item["id"] for item in before["data"]] == newest_first[1:3]
    assert before["has_more"] is True
    assert (before["first_id"], before["last_id"]) == (newest_first[1], newest_first[2])


def test_pages_by_token(http: httpx.Client, fake: FakeAnthropic) -> None:
    newest_first = [fake.add_file(f"{number}.txt", b"")["id"] for number in range(5)][::-1]
    seen: List[str] = []
    token: Dict[str, str] = {}
    while True:
        page = http.get("/v1/files", params={"limit": "2", **token}).json()
        seen += [item["id"] for item in page["data"]]
        if page["next_page"] is None:
            break
        token = {"page": page["next_page"]}
    assert seen == newest_first
    some = http.get("/v1/files", params=[("ids[]", newest_first[0]), ("ids[]", newest_first[4])]).json()
    assert [item["id"] for item in some["data"]] == [newest_first[0], newest_first[4]]
    assert http.get("/v1/files?beta=true&limit=2").json()["last_id"] == newest_first[1]


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"max_tokens": ...}, "max_tokens: Field required"),
        ({"model": ...}, "model: Field required"),
        ({"max_tokens": "many"}, "max_tokens: Input should be a valid integer"),
        ({"max_tokens": True}, "max_tokens: Input should be a valid integer"),
        ({"messages": []}, "messages: at least one message is required"),
        ({"messages": [{"role": "user"}]}, "messages.0.content: Field required"),
    ],
)
def test_a_bad_request_is_refused(http: httpx.Client, changes: Dict[str, Any], message: str) -> None:
    body = {name: value for name, value in {**PARAMS, **changes}.items() if value is not ...}
    answer = http.post("/v1/messages", json=body)
    assert answer.status_code == 400
    assert answer.json() == {
        "type": "error",
        "error": {"type": "invalid_request_error", "message": message},
        "request_id": answer.headers["request-id"],
    }


def test_access_and_routes_are_checked(http: httpx.Client) -> None:
    assert http.post("/v1/messages", json=PARAMS, headers={"x-api-key": ""}).status_code == 401
    assert http.post("/v1/messages", content=b"{").status_code == 400
    assert http.get("/v1/nothing").json()["error"]["type"] == "not_found_error"
    assert http.get("/v1/complete").status_code == 405
    assert http.get("/v1/files/..%2fskills").json()["error"]["message"] == "File not found: ../skills"
    del http.headers["anthropic-version"]
    assert http.get("/v1/models").json()["error"]["message"] == "anthropic-version: header is required"


@pytest.mark.parametrize(
    ("changed", "place"),
    [
        ({"messages": [{"role": "user", "content": [1]}]}, "messages.0.content.0"),
        ({"messages": [{"role": "user", "content": ["Hi"]}]}, "messages.0.content.0"),
        ({"system": [None]}, "system.0"),
    ],
)
def test_blocks_that_are_no_objects_are_refused(http: httpx.Client, changed: Any, place: str) -> None:
    answer = http.post("/v1/messages", json={**PARAMS, **changed})
    assert answer.status_code == 400
    assert answer.json()["error"]["message"].startswith(f"{place}: ")


def test_a_text_that_is_none_is_not_repeated(http: httpx.Client, fake: FakeAnthropic) -> None:
    fake.validate = False
    content = [{"type": "text", "text": 5}, {"type": "text", "text": "Hi"}]
    answer = http.post("/v1/messages", json={**PARAMS, "messages": [{"role": "user", "content": content}]})
    assert answer.json()["content"][0]["text"] == "You said: Hi"
