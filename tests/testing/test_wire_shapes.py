"""Every answer that the fake has by hand fits the schema that openapi.yaml gives for it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Dict, Iterator, List, Set, Tuple

import httpx
import pytest
import yaml
from jsonschema import Draft202012Validator

from anthropic.testing import FakeAnthropic, message, tool_use

from .conftest import ACCESS
from .test_made_answers import IMITATED

DESCRIPTION = Path(__file__).parents[2] / "openapi.yaml"
PARAMS: Dict[str, Any] = {
    "model": "claude-opus-4-8",
    "max_tokens": 64,
    "messages": [{"role": "user", "content": "Hello"}],
}
SKILL = {"files[]": ("a/SKILL.md", b"---\nname: a\ndescription: b\n---\n", "text/markdown")}


@pytest.fixture(scope="module")
def document() -> Any:
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    with DESCRIPTION.open(encoding="utf-8") as file:
        return yaml.load(file, loader)


def problems(document: Any, schema: Any, data: Any) -> List[str]:
    validator: Any = Draft202012Validator({**schema, "components": document["components"]})
    return [f"{error.json_path}: {error.message}"[:300] for error in validator.iter_errors(data)]


def schema_for(document: Any, method: str, path: str, status: int, content_type: str) -> Any:
    responses = document["paths"][path][method.lower()]["responses"]
    response = responses[str(status)] if str(status) in responses else responses[f"{status // 100}XX"]
    if "$ref" in response:
        response = document["components"]["responses"][response["$ref"].rpartition("/")[2]]
    return response["content"][content_type]["schema"]


def requests(fake: FakeAnthropic) -> Iterator[Tuple[str, str, Dict[str, str], Dict[str, Any]]]:
    """A request of every stable operation: method, path of the description, values of the path, what is
    sent."""
    batch = fake.add_batch({"a": "Hi"}, id="batch_1")
    file = fake.add_file("a.txt", b"a")
    entries: List[Dict[str, Any]] = [{"custom_id": "a", "params": PARAMS}, {"custom_id": "b", "params": {}}]
    yield "POST", "/v1/messages", {}, {"json": PARAMS}
    yield "POST", "/v1/messages", {}, {"json": {}}
    yield "POST", "/v1/messages/count_tokens", {}, {"json": PARAMS}
    yield "POST", "/v1/messages/batches", {}, {"json": {"requests": entries}}
    yield "GET", "/v1/messages/batches", {}, {}
    values = {"message_batch_id": batch["id"]}
    yield "GET", "/v1/messages/batches/{message_batch_id}", values, {}
    yield "GET", "/v1/messages/batches/{message_batch_id}/results", values, {}
    yield "POST", "/v1/messages/batches/{message_batch_id}/cancel", values, {}
    yield "DELETE", "/v1/messages/batches/{message_batch_id}", values, {}
    yield "DELETE", "/v1/messages/batches/{message_batch_id}", values, {}
    yield "GET", "/v1/models", {}, {}
    yield "GET", "/v1/models/{model_id}", {"model_id": "claude-opus-4-8"}, {}
    yield "GET", "/v1/models/{model_id}", {"model_id": "gone"}, {}
    yield "POST", "/v1/files", {}, {"files": {"file": ("b.txt", b"b", "text/plain")}}
    yield "GET", "/v1/files", {}, {"params": {"limit": 1}}
    yield "GET", "/v1/files/{file_id}", {"file_id": file["id"]}, {}
    yield "DELETE", "/v1/files/{file_id}", {"file_id": file["id"]}, {}
    yield "POST", "/v1/skills", {}, {"files": SKILL}
    yield "GET", "/v1/skills", {}, {}
    skill = {"skill_id": fake_id("skill")}
    yield "POST", "/v1/skills/{skill_id}/versions", skill, {"files": SKILL}
    yield "GET", "/v1/skills/{skill_id}", skill, {}
    yield "GET", "/v1/skills/{skill_id}/versions", skill, {"params": {"limit": 1}}
    version = {**skill, "version": fake_id("skillver")}
    yield "GET", "/v1/skills/{skill_id}/versions/{version}", version, {}
    yield "DELETE", "/v1/skills/{skill_id}/versions/{version}", version, {}
    yield "DELETE", "/v1/skills/{skill_id}", skill, {}
    prompt = {"model": "claude-2.1", "prompt": "\n\nHuman: Hi\n\nAssistant:", "max_tokens_to_sample": 9}
    yield "POST", "/v1/complete", {}, {"json": prompt}


def fake_id(prefix: str) -> str:
    return f"{prefix}_fake00000001"


@pytest.mark.parametrize("form", ["", "?beta=true"])
def test_every_answer_fits_its_schema(document: Any, form: str) -> None:
    fake = FakeAnthropic()
    asked: Set[Tuple[str, str]] = set()
    wrong: List[str] = []
    with httpx.Client(transport=fake.transport(), base_url="http://api.test", headers=ACCESS) as http:
        for method, path, values, sent in requests(fake):
            if path + form not in document["paths"]:
                continue
            query = {**sent.pop("params", {}), **({"beta": "true"} if form else {})}
            answer = http.request(method, path.format(**values), params=query, **sent)
            content_type = answer.headers["content-type"]
            schema = schema_for(document, method, path + form, answer.status_code, content_type)
            lines = answer.text.splitlines() if content_type == "application/x-jsonl" else [answer.text]
            for line in lines:
                found = problems(document, schema, json.loads(line))
                wrong += [f"{method} {path} {answer.status_code} {problem}" for problem in found]
            asked.add((method.lower(), path))
    described = {(method, path) for path, item in document["paths"].items() for method in item}
    stable = {(method, path) for method, path in described if "?" not in path}
    in_form = {(method, path) for method, path in stable if (method, path + form) in described}
    assert wrong == []
    # The other answers are made from the description, see test_made_answers.py.
    by_hand = {(method, path) for method, path in in_form if path.split("/")[2] in IMITATED}
    assert by_hand - asked == {("get", "/v1/files/{file_id}/content")}


def test_streams_fit_the_schema_of_their_events(document: Any) -> None:
    fake = FakeAnthropic()
    blocks: List[Dict[str, Any]] = [
        {"type": "thinking", "thinking": "Hm.", "signature": "c2ln"},
        {"type": "text", "text": "Well, yes.", "citations": None},
        tool_use("get_weather", {"city": "Zürich"}),
    ]
    fake.reply(blocks)
    schema = document["paths"]["/v1/messages"]["post"]["responses"]["200"]["content"]["text/event-stream"]
    with httpx.Client(transport=fake.transport(), base_url="http://api.test", headers=ACCESS) as http:
        text = http.post("/v1/messages", json={**PARAMS, "stream": True}).text
    events = [json.loads(line[6:]) for line in text.splitlines() if line.startswith("data: ")]
    assert len(events) > 10
    for event in events:
        if event["type"] != "ping":
            assert problems(document, schema["schema"], event) == [], event


def test_made_messages_fit_their_schema(document: Any) -> None:
    schema = {"$ref": "#/components/schemas/Message"}
    for content in (
        "Hi",
        "",
        tool_use("a"),
        [{"type": "text", "text": "b", "citations": None}, tool_use("c")],
    ):
        assert problems(document, schema, message(content)) == []
