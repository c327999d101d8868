"""A newer document gives the description its structure; what is ours stays, or is reported missing."""

from __future__ import annotations

import copy
import json
import random
import re
from pathlib import Path
from typing import Any, Callable

import pytest
import yaml

from codegen.__main__ import main
from codegen.input.pointers import as_list, as_mapping
from codegen.update.words import structure
from tests.codegen.conftest import REPOSITORY

OWN = """\
# What stands above all.
openapi: 3.1.0
info:
  title: Things
  version: '1'
paths:
  # Things
  /v1/things:
    get:
      operationId: things_get
      summary: List the things.
      parameters:
        - name: limit
          in: query
          description: How many to return.
          # Why it is a string.
          schema:
            type: string
      responses:
        "200":
          description: Some things.
          headers:
            request-id:
              schema:
                type: string
          x-corrected:
            content/text~1csv: It is there, and not described.
            content/text~1plain: It is described, and not there.
          content:
            application/json:
              schema:
                $ref: '#/components/schemas/Thing'
            text/csv:
              schema:
                type: string
        "4XX":
          description: Refused.

  /v1/things/{thing_id}:
    delete:
      operationId: things_delete
      summary: Delete a thing.
      responses:
        "204":
          description: It is gone.
        "4XX":
          description: Refused.

components:
  schemas:
    Alpha:
      description: The first one.
      type: string
      enum:
        - a
        - b

    Thing:
      description: A thing.
      type: object
      required:
        - id
      properties:
        id:
          description: What it is called.
          type: string
        # Why it may be null.
        size:
          description: How big it is.
          x-corrected:
            type: The vendor forgets null.
          type:
            - integer
            - 'null'
        old:
          description: A thing of the past.
          type: string
"""


class Description:
    """A checkout with the description, and the vendor's document, which says the same in other words."""

    def __init__(self, root: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.root = root
        self._capsys = capsys
        (root / "openapi.yaml").write_text(OWN)
        self.vendor: Any = structure(yaml.safe_load(OWN))
        get = self.vendor["paths"]["/v1/things"]["get"]
        get["summary"] = "Vendor prose."
        get["responses"]["200"]["content"] = {
            "application/json": {"schema": {"$ref": "#/components/schemas/Thing"}},
            "text/plain": {"schema": {"type": "string"}},
        }
        get["responses"]["400"] = {"description": "Vendor prose."}
        self.thing = self.vendor["components"]["schemas"]["Thing"]
        self.thing["properties"]["size"] = {
            "type": "integer",
            "description": "Vendor prose.",
            "title": "Size",
        }

    def update(self) -> str:
        (self.root / "vendor.json").write_text(json.dumps(self.vendor))
        assert main(["--root", str(self.root), "--all", "--update", str(self.root / "vendor.json")]) == 0
        return self._capsys.readouterr().out

    @property
    def text(self) -> str:
        return (self.root / "openapi.yaml").read_text()

    @property
    def content(self) -> Any:
        return yaml.safe_load(self.text)


@pytest.fixture
def description(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Description:
    return Description(tmp_path, capsys)


def replaced(*changes: tuple[str, str]) -> str:
    text = OWN
    for old, new in changes:
        assert text.count(old) == 1, old
        text = text.replace(old, new)
    return text


def test_the_same_structure_changes_no_byte(description: Description) -> None:
    out = description.update()
    assert description.text == OWN
    assert "words     12 texts are kept, 0 belong to what has gone\n" in out
    assert "corrected 3 corrections are kept, 0 no longer apply\n" in out
    assert "openapi.yaml is as it was" in out


def test_what_is_new_comes_without_the_vendors_words(description: Description) -> None:
    description.thing["properties"]["color"] = {
        "type": "string",
        "description": "Vendor prose.",
        "title": "C",
    }
    description.thing["required"].append("color")
    out = description.update()
    assert description.text == replaced(
        ("      required:\n        - id\n", "      required:\n        - id\n        - color\n"),
        (
            "          description: A thing of the past.\n          type: string\n",
            "          description: A thing of the past.\n          type: string\n"
            "        color:\n          type: string\n",
        ),
    )
    assert re.search(r"^no words +/components/schemas/Thing/properties/color$", out, re.MULTILINE)


def test_new_things_stand_where_people_look_for_them(description: Description) -> None:
    schemas, paths = description.vendor["components"]["schemas"], description.vendor["paths"]
    schemas["Beta"] = {"type": "object", "properties": {"name": {"type": "string"}}}
    paths["/v1/things/{thing_id}/parts"] = {
        "get": {"operationId": "parts", "responses": {"200": {"description": "Vendor."}, "500": {}}}
    }
    paths["/v1/others"] = {"get": {"operationId": "others", "responses": {"200": {"description": "Vendor."}}}}
    out = description.update()
    assert list(description.content["components"]["schemas"]) == ["Alpha", "Beta", "Thing"]
    assert list(description.content["paths"]) == [
        "/v1/things",
        "/v1/things/{thing_id}",
        "/v1/things/{thing_id}/parts",
        "/v1/others",
    ]
    # Failures are answered as usual, and answers have the usual headers; descriptions are for us to write.
    usual = description.content["paths"]["/v1/things/{thing_id}"]["delete"]["responses"]["4XX"]
    assert description.content["paths"]["/v1/others"]["get"]["responses"]["4XX"] == usual
    assert "500" not in description.text
    assert description.content["paths"]["/v1/others"]["get"]["responses"]["200"]["description"] == ""
    assert "Vendor" not in description.text
    added = description.text
    for line in OWN.splitlines():
        assert line in added
    for place in ("schemas/Beta", "schemas/Beta/properties/name", "paths/~1v1~1others/get"):
        assert re.search(rf"^no words .*{place}$", out, re.MULTILINE), place


def test_what_is_new_is_written_in_the_order_in_which_people_read_it(description: Description) -> None:
    description.vendor["components"]["schemas"]["Beta"] = {
        "properties": {"items": {"items": {"type": "string"}, "type": "array"}},
        "required": ["items"],
        "type": "object",
    }
    parameter = {"schema": {"type": "string"}, "required": False, "in": "query", "name": "order"}
    answers: Any = {"200": {}}
    operation = {"responses": answers, "parameters": [parameter], "operationId": "others"}
    description.vendor["paths"]["/v1/others"] = {"get": operation}
    description.update()
    added = description.content
    assert list(added["components"]["schemas"]["Beta"]) == ["type", "required", "properties"]
    assert list(added["components"]["schemas"]["Beta"]["properties"]["items"]) == ["type", "items"]
    others = added["paths"]["/v1/others"]["get"]
    assert list(others) == ["operationId", "parameters", "responses"]
    assert list(others["parameters"][0]) == ["name", "in", "required", "schema"]


def test_a_property_that_is_called_as_a_keyword_is_a_property(description: Description) -> None:
    added = {
        "type": "object",
        "properties": {name: {"type": "string"} for name in ("responses", "description")},
    }
    description.vendor["components"]["schemas"]["Odd"] = added
    description.thing["properties"]["tags"] = {
        "type": "object",
        "properties": {"responses": {"type": "string"}},
    }
    description.update()
    schemas = description.content["components"]["schemas"]
    assert schemas["Odd"] == added
    assert schemas["Thing"]["properties"]["tags"] == description.thing["properties"]["tags"]


def test_a_new_method_of_a_known_path_is_answered_as_usual(description: Description) -> None:
    operation = {"operationId": "things_make", "responses": {"200": {"description": "Vendor."}}}
    description.vendor["paths"]["/v1/things"]["post"] = operation
    description.update()
    assert list(description.content["paths"]["/v1/things"]["post"]["responses"]) == ["200", "4XX"]


def test_words_move_with_what_is_only_called_otherwise(description: Description) -> None:
    schemas, paths = description.vendor["components"]["schemas"], description.vendor["paths"]
    schemas["Omega"] = schemas.pop("Alpha")
    paths["/v1/things/{id}"] = paths.pop("/v1/things/{thing_id}")
    out = description.update()
    assert description.content["components"]["schemas"]["Omega"]["description"] == "The first one."
    assert description.content["paths"]["/v1/things/{id}"]["delete"]["summary"] == "Delete a thing."
    assert "0 belong to what has gone" in out
    assert "no words" not in out


def test_words_of_what_has_gone_are_listed(description: Description) -> None:
    del description.thing["properties"]["old"]
    out = description.update()
    assert "gone      /components/schemas/Thing/properties/old/description\n" in out
    assert "old:" not in description.text
    assert "# Why it may be null.\n" in description.text


def test_a_changed_item_of_a_list_keeps_its_lines(description: Description) -> None:
    limit = description.vendor["paths"]["/v1/things"]["get"]["parameters"][0]
    limit["required"] = True
    limit["schema"]["maxLength"] = 5
    description.update()
    assert description.text == replaced(
        (
            "          # Why it is a string.\n          schema:\n            type: string\n",
            "          # Why it is a string.\n          schema:\n            type: string\n"
            "            maxLength: 5\n          required: true\n",
        ),
    )


def test_a_union_need_not_say_how_to_tell_its_alternatives_apart(description: Description) -> None:
    own = (
        "    Union:\n      oneOf:\n        - type: string\n      discriminator:\n        propertyName: type\n"
    )
    (description.root / "openapi.yaml").write_text(OWN + own)
    description.vendor["components"]["schemas"]["Union"] = {"oneOf": [{"type": "string"}]}
    description.update()
    assert description.text == OWN + own


def test_corrections_that_are_of_no_use_any_more_are_reported(description: Description) -> None:
    description.thing["properties"]["size"]["type"] = ["integer", "null"]
    content = description.vendor["paths"]["/v1/things"]["get"]["responses"]["200"]["content"]
    del content["text/plain"]
    content["text/csv"] = {"schema": {"type": "string"}}
    out = description.update()
    assert "corrected 0 corrections are kept, 3 no longer apply\n" in out
    assert "obsolete  /components/schemas/Thing/properties/size/x-corrected/type: " in out
    assert description.text == OWN


EDITS: list[Callable[[Any], object]] = [
    lambda thing: thing["properties"].pop("id"),
    lambda thing: thing["properties"]["id"].update({"type": "integer", "minimum": 1}),
    lambda thing: thing.update({"additionalProperties": False}),
    lambda thing: thing["properties"]["old"].update({"type": ["string", "null"]}),
    lambda thing: thing["properties"].update({"description": {"type": "string"}}),
    lambda thing: thing.update({"properties": {}}),
]


@pytest.mark.parametrize("edit", EDITS)
def test_the_structure_is_the_vendors(description: Description, edit: Callable[[Any], object]) -> None:
    edit(description.thing)
    description.update()
    expected = copy.deepcopy(description.thing)
    if "size" in expected["properties"]:
        expected["properties"]["size"]["type"] = ["integer", "null"]
    assert structure(description.content["components"]["schemas"]["Thing"]) == structure(expected)


def test_the_whole_description_survives_its_own_structure(tmp_path: Path) -> None:
    text = (REPOSITORY / "openapi.yaml").read_text(encoding="utf-8")
    (tmp_path / "openapi.yaml").write_text(text, encoding="utf-8")
    random.seed(7)
    vendor = shuffled(structure(yaml.load(text, getattr(yaml, "CSafeLoader", yaml.SafeLoader))))
    (tmp_path / "vendor.json").write_text(json.dumps(vendor))
    assert main(["--root", str(tmp_path), "--update", str(tmp_path / "vendor.json")]) == 0
    assert (tmp_path / "openapi.yaml").read_text(encoding="utf-8") == text


def shuffled(value: Any) -> Any:
    """Return a value with its members in another order; lists as they are."""
    members, items = as_mapping(value), as_list(value)
    if members is not None:
        pairs = [(key, shuffled(member)) for key, member in members.items()]
        random.shuffle(pairs)
        return dict(pairs)
    return value if items is None else [shuffled(item) for item in items]
