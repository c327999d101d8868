"""What operations answer with: a value, the pages of a list, a stream of events, a file, or nothing."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Optional, Union

from attrs import evolve, frozen

from codegen.build.names import Place
from codegen.build.types import TypeBuilder
from codegen.build.words import answer_module, resource_class
from codegen.config.facts import PageFacts
from codegen.config.resources import MethodFacts
from codegen.description import openapi
from codegen.description.openapi import Reference, Schema
from codegen.description.operations import EVENTS, JSON, Endpoint
from codegen.description.shapes import COMPONENTS, component_name
from codegen.input.pointers import join
from codegen.input.problems import did_you_mean
from codegen.ir.operations import Parameter
from codegen.ir.types import Named, Type

_JSON_LINES = "application/x-jsonl"


@frozen
class Answer:
    """What a method returns, and how it is asked for; the attributes are those of `ir.Operation`."""

    result: Optional[Type] = None
    page: Optional[str] = None
    event: Optional[Type] = None
    only_streams: bool = False
    accept: Optional[str] = None
    binary: bool = False


class AnswerBuilder:
    """Builds the answers of one resource's operations, whose types live in `package`."""

    def __init__(self, types: TypeBuilder, path: tuple[str, ...], package: str) -> None:
        self._types = types
        self._path = path
        self._package = package

    def build(
        self, method: str, facts: MethodFacts, endpoint: Endpoint, parameters: list[Parameter]
    ) -> Answer:
        """Return the answer of an operation, and declare its types."""
        event = self._event(facts, endpoint)
        if event is not None and not any(item.field.name == "stream" for item in parameters):
            return Answer(event, event=event, only_streams=True, accept=facts.accept)
        others = (answer for answer in endpoint.answers() if answer[0] != EVENTS)
        media, content, pointer = next(others, ("", None, ""))
        event = event or self._declared_event(method, endpoint, parameters, is_only=content is None)
        if event is not None and content is None:
            return Answer(event, event=event, only_streams=True, accept=facts.accept)
        is_other_json = media.endswith("+json")
        is_text = media in ("", JSON, _JSON_LINES) or is_other_json or media.startswith("text/")
        result, page = None, None
        if content is not None and content.media_type_schema is not None and is_text:
            place = self._place(pointer, method, endpoint)
            result, page = self._result(method, facts, content.media_type_schema, place, endpoint, parameters)
        asked = "*/*" if not media else media if is_other_json or not is_text else None
        return Answer(result, page, event, accept=facts.accept or asked, binary=not is_text)

    def _result(
        self,
        method: str,
        facts: MethodFacts,
        schema: Union[Schema, Reference],
        place: Place,
        endpoint: Endpoint,
        parameters: list[Parameter],
    ) -> tuple[Optional[Type], Optional[str]]:
        members = self._members(schema)
        page = self._page(method, facts, endpoint, members, parameters)
        if page is None:
            return self._type_of(method, schema, place), None
        item = _items(members.get("data"))
        missing = _missing(self._types.sdk.pages[page], members)
        if (item is None or missing) and facts.is_guess:
            return self._type_of(method, schema, place), None
        if item is None:
            self._problem(
                place.pointer, "A page has no list called `data`.", "Describe it, or say `page: false`."
            )
            return None, page
        if missing:
            reason = f"Pages of {method!r} cannot be followed: the answer has no {' and no '.join(missing)}."
            self._problem(place.pointer, reason, "Describe it, or say `page: false` in sdk.yaml.")
        return self._type_of(method, item, evolve(place, hint="data")), page

    def _type_of(self, method: str, schema: Union[Schema, Reference], place: Place) -> Type:
        is_own = isinstance(schema, Reference) and component_name(schema) in self._types.sdk.answers
        if is_own or (isinstance(schema, Schema) and schema.properties):
            module = answer_module(self._path, method)
            name = resource_class(module, self._types.sdk.acronyms)
            return self._types.answer(schema, Named(self._package, module, name), place)
        return self._types.type_of(schema, place)

    def _place(self, pointer: str, method: str, endpoint: Endpoint) -> Place:
        """Return where an answer is described, whose classes live beside the parameters of the method."""
        owner = self._package, answer_module(self._path, method)
        return Place(pointer, "response", f"{endpoint.identifier}()", method, owner)

    def _members(self, schema: Union[Schema, Reference]) -> Mapping[str, Union[Schema, Reference]]:
        if isinstance(schema, Reference):
            schema = self._types.description.schemas.get(openapi.target(schema).rpartition("/")[2], schema)
        return openapi.properties(schema) if isinstance(schema, Schema) else {}

    def _page(
        self,
        method: str,
        facts: MethodFacts,
        endpoint: Endpoint,
        members: Mapping[str, Union[Schema, Reference]],
        parameters: list[Parameter],
    ) -> Optional[str]:
        """Return the first class that the query and the answer fit; else the simplest that the query fits."""
        if facts.page is False or (facts.page is None and method != "list"):
            return None
        pages = self._types.sdk.pages
        if isinstance(facts.page, str):
            if facts.page not in pages:
                reason = f"{facts.page!r} is no page class.{did_you_mean(facts.page, pages)}"
                self._problem(endpoint.pointer, reason, "Correct `page` in sdk.yaml.")
                return None
            pages = {facts.page: pages[facts.page]}
        query = {item.field.wire for item in parameters if item.place == "query"}
        fitting = [page for page, needs in pages.items() if query.issuperset(needs.cursors)]
        if fitting:
            return next((page for page in fitting if not _missing(pages[page], members)), fitting[-1])
        if facts.is_guess:
            return None
        needed = " or ".join(f"{page} needs {', '.join(needs.cursors)}" for page, needs in pages.items())
        reason = f"Pages of {method!r} cannot be followed, no cursor is among its query parameters: {needed}."
        self._problem(endpoint.pointer, reason, "Describe the cursor, or say `page: false` in sdk.yaml.")
        return None

    def _event(self, facts: MethodFacts, endpoint: Endpoint) -> Optional[Type]:
        name = facts.stream
        if name is None:
            return None
        schemas = self._types.description.schemas
        if name not in schemas:
            reason = f"The stream's events are {name!r}, which is no schema.{did_you_mean(name, schemas)}"
            self._problem(endpoint.pointer, reason, "Correct `stream` in sdk.yaml.")
            return None
        place = Place(join(COMPONENTS, name), "response", name, name, (self._package, "_"))
        return self._types.component(name, place)

    def _declared_event(
        self, method: str, endpoint: Endpoint, parameters: list[Parameter], *, is_only: bool
    ) -> Optional[Type]:
        """Return the declared events, where a parameter asks for them or there is nothing else."""
        if not is_only and not any(item.field.name == "stream" for item in parameters):
            return None
        for media, content, pointer in endpoint.answers():
            if media == EVENTS and content.media_type_schema is not None:
                return self._types.type_of(content.media_type_schema, self._place(pointer, method, endpoint))
            if media == EVENTS:
                reason = "The events of the stream are not described."
                self._problem(pointer, reason, "Give them a schema, or name it as `stream` in sdk.yaml.")
        return None

    def _problem(self, pointer: str, reason: str, remedy: str) -> None:
        self._types.problems.add(self._types.description.file, pointer, reason, remedy)


def _missing(needs: PageFacts, members: Mapping[str, object]) -> list[str]:
    return [name for name in needs.answer if name not in members]


def _items(schema: Union[Schema, Reference, None]) -> Union[Schema, Reference, None]:
    if not isinstance(schema, Schema):
        return None
    if schema.items is not None:
        return schema.items
    return next((items for items in map(_items, [*schema.anyOf, *schema.oneOf]) if items is not None), None)
