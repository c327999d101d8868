"""A newer description in place of the old one: what is gone and what is new is generated, and said."""

from __future__ import annotations

import json
from collections.abc import Sequence

import pytest

from codegen.build import build_api
from codegen.config import read_sdk
from codegen.document import Document, load, loads
from codegen.lint import lint_document
from codegen.problems import Problems
from codegen.render import render
from tests.codegen.conftest import REPOSITORY, SDK, Checkout
from tests.codegen.vendor_form import vendor_form

Capture = pytest.CaptureFixture[str]


def test_what_is_gone_is_listed_and_left_out(checkout: Checkout, capsys: Capture) -> None:
    checkout.generate()
    capsys.readouterr()
    checkout.set_sdk(SDK + "inline: [Thng]\naliases: {types.old: {Old: Thng, Own: {extends: Thng}}}\n")
    api = checkout.api()
    del api["paths"]["/v1/things/{thing_id}"]
    checkout.set_api(api)
    assert checkout.generate() == 0
    out = capsys.readouterr().out
    assert [line for line in out.splitlines() if line.startswith("absent")] == [
        "absent    codegen/sdk.yaml:7#/resources/things/methods/retrieve: "
        "The description has no operation 'get_thing'. Did you mean 'create_thing'?",
        "absent    codegen/sdk.yaml:9#/aliases/types.old/Old: Nothing is called 'Thng'.",
        "absent    codegen/sdk.yaml:9#/aliases/types.old/Own: types.old has no class 'Thng' for requests.",
        "absent    codegen/sdk.yaml:8#/inline: The description has no schema 'Thng'. Did you mean 'Thing'?",
    ]
    assert b"def list(" in checkout.generated()["anthropic/resources/things.py"]
    assert b"def retrieve(" not in checkout.generated()["anthropic/resources/things.py"]


def test_the_check_fails_until_the_names_agree(checkout: Checkout, capsys: Capture) -> None:
    checkout.set_sdk(SDK + "inline: [Thng]\n")
    for arguments, code in ((), 0), (("--check",), 1), ((), 0), (("--check",), 1):
        assert checkout.generate(*arguments) == code
    assert "codegen/sdk.yaml:8#/inline\n    The description has no schema" in capsys.readouterr().err
    checkout.set_sdk(SDK)
    assert checkout.generate("--check") == 0


def test_a_resource_goes_with_its_last_operation(checkout: Checkout) -> None:
    checkout.set_sdk(
        SDK + "  gone:\n    methods: {do: do_it}\n    children: {inner: {methods: {do: do_more}}}\n"
    )
    assert checkout.generate() == 0
    assert not [path for path in checkout.generated() if "gone" in path or "inner" in path]


def test_a_resource_offers_no_name_that_is_gone(checkout: Checkout, capsys: Capture) -> None:
    names = "    names: ['anthropic.types.thing:Thing', 'anthropic.types.thng:Thng', 'anthropic._core.x:X']\n"
    checkout.set_sdk(SDK.replace("  things:\n", "  things:\n" + names))
    assert checkout.generate() == 0
    assert (
        "#/resources/things/names: There is no type 'anthropic.types.thng:Thng'." in capsys.readouterr().out
    )
    source = checkout.generated()["anthropic/resources/things.py"].decode()
    assert "import Thing as Thing" in source
    assert "Thng" not in source


def test_an_operation_keeps_its_place_under_another_name(checkout: Checkout, capsys: Capture) -> None:
    checkout.generate()
    before = checkout.generated()
    api = checkout.api()
    api["paths"]["/v1/things/{thing_id}"]["get"]["operationId"] = "get_thing_by_id"
    checkout.set_api(api)
    assert checkout.generate() == 0
    assert checkout.generated() == before
    out = capsys.readouterr().out
    assert "undecided" not in out
    assert (
        "absent    codegen/sdk.yaml:7#/resources/things/methods/retrieve: The description has no operation "
        "'get_thing'. 'get_thing_by_id' has its place.\n"
    ) in out


def test_an_operation_under_another_name_keeps_what_is_said_of_it(
    checkout: Checkout, capsys: Capture
) -> None:
    facts = "{operation: create_thing, betas: [new-2020-01-01], page: false}"
    checkout.set_sdk(SDK.replace("create: create_thing", f"create: {facts}"))
    checkout.generate()
    before = checkout.generated()
    assert b"new-2020-01-01" in before["anthropic/_api/things.py"]
    api = checkout.api()
    api["paths"]["/v1/things"]["post"]["operationId"] = "make_thing"
    checkout.set_api(api)
    assert checkout.generate() == 0
    assert checkout.generated() == before
    assert checkout.generate("--check") == 1
    assert "'make_thing' has its place.\n    Remedy: Name 'make_thing'.\n" in capsys.readouterr().err


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
    api = build_api(document, sdk, problems)
    problems.raise_if_any()
    assert not api.absent
    assert not api.undecided
    return render(api)


GADGET = {
    "type": "object",
    "properties": {"id": {"type": "string"}, "parts": {"$ref": "#/components/schemas/GadgetParts"}},
}


def add_gadgets(checkout: Checkout) -> None:
    """Three operations nobody knows yet: of a new resource, below a known one, and of a known one."""
    api = checkout.api()
    thing = api["paths"]["/v1/things/{thing_id}"]
    gadget = {"application/json": {"schema": {"$ref": "#/components/schemas/Gadget"}}}
    answer = {"responses": {"200": {"description": "It.", "content": gadget}}}
    path = {"parameters": thing["get"]["parameters"]}
    api["paths"]["/v1/gadgets"] = {"get": {"operationId": "null", **answer}}
    api["paths"]["/v1/things/{thing_id}/gadgets/wheels"] = {"get": {"operationId": "spin", **path, **answer}}
    thing["delete"] = {"operationId": "Delete-Thing.v2", **path, **answer}
    api["components"]["schemas"]["Gadget"] = GADGET
    api["components"]["schemas"]["GadgetParts"] = {"type": "string", "enum": ["a", "b"]}
    checkout.set_api(api)


def pasted(sdk: str, lines: Sequence[str]) -> str:
    """The file with the proposed lines where the comments above them say."""
    places: list[tuple[int, list[str]]] = []
    for line in lines:
        if line.startswith("# codegen/sdk.yaml, after line "):
            places.append((int(line.split()[4].rstrip(",")), []))
        else:
            places[-1][1].append(line)
    text = sdk.splitlines()
    for number, block in reversed(places):
        text[number:number] = block
    return "\n".join(text) + "\n"


def test_new_operations_are_decided_by_pasting_what_is_proposed(checkout: Checkout, capsys: Capture) -> None:
    sdk = "# Names.\n" + SDK.replace("      list:", "      # In pages.\n      list:") + "\n# The end.\n"
    checkout.set_sdk(sdk)
    checkout.generate()
    capsys.readouterr()
    add_gadgets(checkout)
    assert checkout.generate() == 0
    out = capsys.readouterr().out
    assert out.count("undecided ") == 3
    block = out.split("\n\n")[1]
    assert block == (
        "# codegen/sdk.yaml, after line 9, into /resources/things/methods:\n"
        "      delete: Delete-Thing.v2\n"
        "# codegen/sdk.yaml, after line 9, into /resources/things:\n"
        "    children:\n"
        "      gadgets:\n"
        "        children:\n"
        "          wheels:\n"
        "            methods:\n"
        "              list: {operation: spin, page: false}\n"
        "# codegen/sdk.yaml, after line 9, into /resources:\n"
        "  gadgets:\n"
        "    methods:\n"
        '      list: {operation: "null", page: false}'
    )
    before = checkout.generated()
    checkout.set_sdk(pasted(sdk, block.split("\n")))
    assert checkout.generate("--check") == 0
    assert "undecided" not in capsys.readouterr().out
    assert checkout.generated() == before


def test_new_types_are_listed_with_the_names_they_got(checkout: Checkout, capsys: Capture) -> None:
    checkout.generate()
    capsys.readouterr()
    add_gadgets(checkout)
    assert checkout.generate() == 0
    out = capsys.readouterr().out
    assert "new type  types.Gadget is the schema 'Gadget'\n" in out
    assert (
        "# New types are named by the rules. To name one otherwise, keep its line, under `schemas`:\n"
        "#   - reason: …\n"
        "#     names:\n"
        "#       Gadget: {response: Gadget}\n"
        "#       GadgetParts: {response: GadgetParts}\n\n"
    ) in out
    before = checkout.generated()
    names = "schemas: [{reason: As is., names: {Gadget: {response: Gadget}}}]\n"
    checkout.set_sdk(SDK + names)
    checkout.generate()
    assert checkout.generated() == before
    checkout.set_sdk(SDK + names.replace("response: Gadget", "response: Device"))
    checkout.generate()
    assert "anthropic/types/device.py" in checkout.generated()


def test_a_place_written_in_braces_is_left_to_the_reader(checkout: Checkout, capsys: Capture) -> None:
    checkout.set_sdk("resources: {things: {methods: {create: create_thing}}}\n")
    assert checkout.generate() == 0
    out = capsys.readouterr().out
    assert (
        "\n# codegen/sdk.yaml, by hand, into /resources/things/methods:\n"
        "list: {operation: list_things, page: false}\nretrieve: get_thing\n\n" in out
    )


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


def test_a_schema_that_nothing_comes_to_is_listed(checkout: Checkout, capsys: Capture) -> None:
    api = checkout.api()
    lonely = [f"Lonely{number}" for number in range(30)]
    api["components"]["schemas"] |= {name: {"type": "object", "properties": {"a": {}}} for name in lonely}
    checkout.set_api(api)
    assert checkout.generate() == 0
    _, _, listed = capsys.readouterr().out.partition("unused    no operation comes to 30 schemas:\n")
    names = [name for line in listed.splitlines() if line.startswith("  ") for name in line.split()]
    assert [name.rstrip(",") for name in names] == lonely


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


def test_a_description_without_operations_leaves_everything_as_it_is(
    checkout: Checkout, capsys: Capture
) -> None:
    checkout.generate()
    before = checkout.generated()
    checkout.set_api({**checkout.api(), "paths": {}})
    assert checkout.generate() == 1
    assert "openapi.yaml" in (error := capsys.readouterr().err)
    assert "#/paths\n    The description has no operations" in error
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
