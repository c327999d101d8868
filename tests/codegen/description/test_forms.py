"""Forms in which a description may say things, and the code that they give."""

from __future__ import annotations

import json
from collections.abc import Sequence

import pytest

from codegen.build.api import build_api
from codegen.config.sdk import read_sdk
from codegen.description.lint import lint_document
from codegen.input.document import Document, load, loads
from codegen.input.problems import Problems
from codegen.render.api import render
from tests.codegen.conftest import REPOSITORY, Checkout
from tests.codegen.description.vendor_form import vendor_form

Capture = pytest.CaptureFixture[str]


def test_the_vendors_form_of_our_description_gives_the_same_code() -> None:
    ours = load(REPOSITORY / "openapi.yaml")
    theirs = loads(json.dumps(vendor_form(ours.root)), "theirs")
    assert theirs.root["info"] == {"title": "API", "x-logo": {"url": "logo.png"}}
    assert rendered(theirs) == rendered(ours)


def test_json_may_take_the_place_of_our_file(checkout: Checkout) -> None:
    checkout.generate()
    before = checkout.generated()
    text = json.dumps(vendor_form(checkout.api()), indent="\t").replace(
        "Its identifier", "Its \\ud83c\\udd94"
    )
    (checkout.root / "openapi.yaml").write_text(text)
    assert checkout.generate() == 0
    after = checkout.generated()
    changed = {path for path in before | after if before.get(path) != after.get(path)}
    assert changed == {"anthropic/types/thing.py"}
    assert "Its \N{SQUARED ID}." in after["anthropic/types/thing.py"].decode()


def rendered(document: Document) -> dict[str, str]:
    problems = Problems()
    lint_document(document, problems)
    sdk = read_sdk(load(REPOSITORY / "codegen" / "sdk.yaml"), problems)
    api, findings = build_api(document, sdk, problems)
    problems.raise_if_any()
    assert not findings.missing
    assert not findings.undecided
    return render(api)


def test_what_is_deprecated_says_so(checkout: Checkout) -> None:
    api = checkout.api()
    thing = api["paths"]["/v1/things/{thing_id}"]["get"]
    thing["deprecated"] = True
    thing["parameters"] = [
        *thing["parameters"],
        {"name": "b", "in": "query", "schema": TEXT, "deprecated": True},
    ]
    properties = api["components"]["schemas"]["Thing"]["properties"]
    properties["old"] = {**TEXT, "deprecated": True}
    properties["told"] = {**TEXT, "deprecated": True, "description": "Deprecated: use `new`."}
    checkout.set_api(api)
    assert checkout.generate() == 0
    files = {path: content.decode() for path, content in checkout.generated().items()}
    resource = files["anthropic/resources/things.py"]
    assert resource.count('@deprecated("This method is deprecated; its description says more."') == 2
    assert "            b: Deprecated.\n" in resource
    assert '    old: Optional[str] = None\n    """Deprecated."""\n' in files["anthropic/types/thing.py"]
    assert '"""Deprecated: use `new`."""\n' in files["anthropic/types/thing.py"]


RECURSIVE = {"$ref": "#/components/schemas/Tree"}
TEXT = {"type": "string"}


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        ({"oneOf": [RECURSIVE, TEXT]}, "Tree: TypeAlias = Union[object, str]"),
        (
            {"anyOf": [TEXT, {"type": "array", "items": RECURSIVE}]},
            "Tree: TypeAlias = Union[str, List[object]]",
        ),
        ({"type": "object", "properties": {"left": RECURSIVE}}, "left: Optional[Tree] = None"),
    ],
)
def test_a_type_may_contain_itself(
    checkout: Checkout, schema: dict[str, object], expected: str, capsys: Capture
) -> None:
    api = checkout.api()
    api["components"]["schemas"]["Tree"] = schema
    api["components"]["schemas"]["Thing"]["properties"]["tree"] = RECURSIVE
    checkout.set_api(api)
    assert checkout.generate() == 0, capsys.readouterr().err
    assert expected in checkout.generated()["anthropic/types/tree.py"].decode()


@pytest.mark.parametrize(
    "schema",
    [
        {"type": "array", "items": RECURSIVE},
        {"type": "object", "additionalProperties": RECURSIVE},
        {"allOf": [RECURSIVE]},
    ],
)
def test_a_type_without_a_name_may_contain_itself(checkout: Checkout, schema: dict[str, object]) -> None:
    api = checkout.api()
    api["components"]["schemas"]["Tree"] = schema
    api["components"]["schemas"]["Thing"]["properties"]["tree"] = RECURSIVE
    checkout.set_api(api)
    assert checkout.generate() == 0
    assert b"object" in checkout.generated()["anthropic/types/thing.py"]


def test_aliases_that_need_each_other_end_in_any_value(checkout: Checkout) -> None:
    api = checkout.api()
    branch = {"oneOf": [RECURSIVE, {"type": "integer"}]}
    api["components"]["schemas"]["Branch"] = branch
    api["components"]["schemas"]["Tree"] = {"oneOf": [{"$ref": "#/components/schemas/Branch"}, TEXT]}
    api["components"]["schemas"]["Thing"]["properties"]["tree"] = RECURSIVE
    checkout.set_api(api)
    assert checkout.generate() == 0
    assert b"Tree: TypeAlias = Union[object, str]" in checkout.generated()["anthropic/types/tree.py"]


def test_bodies_and_answers_may_stand_among_the_components(checkout: Checkout) -> None:
    checkout.generate()
    before = checkout.generated()
    api = checkout.api()
    create = api["paths"]["/v1/things"]["post"]
    api["components"]["requestBodies"] = {"New": create["requestBody"]}
    api["components"]["responses"] = {"Made": create["responses"]["200"]}
    create["requestBody"] = {"$ref": "#/components/requestBodies/New"}
    create["responses"]["200"] = {"$ref": "#/components/responses/Made"}
    checkout.set_api(api)
    assert checkout.generate() == 0
    assert checkout.generated() == before


def add_watch(checkout: Checkout, content: dict[str, object], parameters: Sequence[object] = ()) -> None:
    api = checkout.api()
    answer = {"200": {"description": "Them.", "content": content}}
    api["paths"]["/v1/things/watch"] = {
        "get": {"operationId": "watch", "parameters": list(parameters), "responses": answer}
    }
    checkout.set_api(api)


THING = {"schema": {"$ref": "#/components/schemas/Thing"}}


def test_a_declared_stream_is_one_without_a_word_in_sdk_yaml(checkout: Checkout) -> None:
    add_watch(checkout, {"text/event-stream": THING})
    assert checkout.generate() == 0
    source = checkout.generated()["anthropic/resources/things.py"].decode()
    assert ") -> _sync.Stream[types.Thing]:" in source
    assert ") -> _async.AsyncStream[types.Thing]:" in source


def test_a_declared_stream_beside_an_answer_is_asked_for_by_a_parameter(checkout: Checkout) -> None:
    content: dict[str, object] = {"application/json": THING, "text/event-stream": THING}
    add_watch(checkout, content, [{"name": "stream", "in": "query", "schema": {"type": "boolean"}}])
    assert checkout.generate() == 0
    source = checkout.generated()["anthropic/resources/things.py"].decode()
    assert ") -> Union[types.Thing, _sync.Stream[types.Thing]]:" in source


def test_a_stream_has_to_say_what_its_events_are(checkout: Checkout, capsys: Capture) -> None:
    add_watch(checkout, {"text/event-stream": {}})
    assert checkout.generate() == 1
    assert "    The events of the stream are not described.\n    Remedy: " in capsys.readouterr().err


def test_an_answer_written_in_place_is_called_after_its_method(checkout: Checkout) -> None:
    schema = {"type": "object", "properties": {"part": {"type": "object", "properties": {"size": TEXT}}}}
    add_watch(checkout, {"application/json": {"schema": schema}})
    assert checkout.generate() == 0
    files = checkout.generated()
    assert b") -> types.ThingWatchResponse:" in files["anthropic/resources/things.py"]
    module = files["anthropic/types/thing_watch_response.py"].decode()
    assert '__all__ = ["Part", "ThingWatchResponse"]' in module


def test_media_types_may_have_parameters(checkout: Checkout) -> None:
    checkout.generate()
    before = checkout.generated()
    text = json.dumps(checkout.api()).replace('"application/json"', '"Application/JSON; charset=utf-8"')
    (checkout.root / "openapi.yaml").write_text(text)
    assert checkout.generate() == 0
    assert checkout.generated() == before


def test_an_answer_in_another_form_of_json_is_asked_for_and_read(checkout: Checkout) -> None:
    add_watch(checkout, {"application/vnd.things+json": THING})
    assert checkout.generate() == 0
    files = checkout.generated()
    assert b"    ) -> types.Thing:" in files["anthropic/resources/things.py"]
    assert b'"Accept": "application/vnd.things+json"' in files["anthropic/_api/things.py"]
