"""Operations to methods: parameters and where they travel, their order, what the answer is."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Optional, Union

from attrs import evolve, frozen

from codegen import schema_layer as layer
from codegen.build_types import TypeBuilder
from codegen.config import MethodFacts
from codegen.document import join
from codegen.ir import (
    AliasType,
    ArrayOf,
    LiteralType,
    Named,
    Operation,
    OptionalOf,
    Parameter,
    ParamsClass,
    Type,
    UnionOf,
)
from codegen.names import answer_module, params_module, pascal
from codegen.names import parameter as parameter_name
from codegen.place import Place
from codegen.problems import did_you_mean
from codegen.schema_layer import MediaType, Reference, Schema
from codegen.schema_shapes import COMPONENTS, component_name
from codegen.type_shapes import field_order, is_file, reference

_JSON = "application/json"
_MULTIPART = "multipart/form-data"
VERBS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")


@frozen
class Found:
    """An operation in the description."""

    pointer: str
    verb: str
    url: str
    operation: layer.Operation
    shared: tuple[Union[layer.Parameter, Reference], ...]


def _text(operation: layer.Operation) -> str:
    """The summary as the first line, for those who only see that, then what there is to say."""
    parts = (layer.plain(operation.summary).strip(), layer.plain(operation.description).strip())
    return "\n\n".join(dict.fromkeys(part for part in parts if part))


def find_operations(description: layer.Description) -> Iterator[tuple[str, Found]]:
    """Every operation with its identifier, in document order."""
    for path, item in description.paths.items():
        for verb in VERBS:
            operation = getattr(item, verb)
            if operation is not None:
                pointer = join("/paths", path, verb)
                shared = tuple(item.parameters or ())
                yield layer.plain(operation.operationId), Found(pointer, verb, path, operation, shared)


class OperationBuilder:
    """Builds the methods of one resource."""

    def __init__(self, types: TypeBuilder, path: tuple[str, ...], package: str) -> None:
        self._types = types
        self._path = path
        self._package = package

    def build(self, method: str, facts: MethodFacts, found: Found) -> Operation:
        """The method for an operation. Declares its params types on the way."""
        owner = (self._package, params_module(self._path, method))
        media, content = self._request_media(found)
        parameters = [*self._declared(found, owner), *self._body(found, media, content, owner)]
        result, page = self._result(method, facts, found, parameters)
        event = self._event(facts, found)
        ordered = _order(parameters, found.url)
        self._declare_params(method, ordered, owner, found, streams=event is not None)
        content_type = self._answer_media(found)[0]
        return Operation(
            name=method,
            identity=".".join((*self._path, method)),
            verb=found.verb,
            url=found.url,
            parameters=ordered,
            result=result,
            event=event,
            page=page,
            accept=facts.accept or _accept(content_type),
            binary=_is_binary(content_type),
            multipart=media == _MULTIPART,
            betas=facts.betas,
            description=_text(found.operation),
            deprecated=facts.deprecated,
            check=self._check(facts, ordered, found),
        )

    # -- parameters ----------------------------------------------------------------------------------------

    def _declared(self, found: Found, owner: tuple[str, str]) -> Iterator[Parameter]:
        headers = self._types.sdk.headers
        declared = [*found.shared, *(found.operation.parameters or ())]
        for index, item in enumerate(declared):
            pointer = join(found.pointer, "parameters", index - len(found.shared))
            if isinstance(item, Reference):
                item = self._shared_parameter(item, pointer)
                if item is None:
                    continue
            wire, where = layer.plain(item.name), layer.location(item)
            if where == "header" and wire.lower() in self._types.sdk.client_headers:
                continue
            name = headers[wire].name if wire in headers else parameter_name(wire)
            self._types.used_headers.add(wire)
            place = Place(
                join(pointer, "schema"), "request", f"{found.operation.operationId}.{name}", name, owner
            )
            if where not in ("path", "query", "header") or item.param_schema is None:
                self._problem(
                    pointer, f"A parameter in {where!r} cannot be sent.", "Use path, query or header."
                )
                continue
            built = self._types.field(wire.removesuffix("[]"), item.param_schema, place, item.required, name)
            if wire in headers and headers[wire].item:
                built = evolve(built, type=ArrayOf(reference(headers[wire].item or "")))
            if where == "header" and isinstance(built.type, OptionalOf):
                # A header has no null: it is sent or not.
                built = evolve(built, type=built.type.inner)
            text = layer.plain(item.description) or built.description
            built = evolve(built, description=text, deprecated=built.deprecated or item.deprecated)
            yield Parameter(built, where)  # type: ignore[arg-type]  # narrowed by the test above

    def _shared_parameter(self, reference_: Reference, pointer: str) -> Optional[layer.Parameter]:
        components = self._types.description.openapi.components
        name = layer.target(reference_).removeprefix("#/components/parameters/")
        for key, value in ((components and components.parameters) or {}).items():
            if layer.plain(key) == name and not isinstance(value, Reference):
                return value
        reason = f"Nothing is at {layer.target(reference_)!r}."
        self._problem(join(pointer, "$ref"), reason, "Name a parameter of the components.")
        return None

    def _body(
        self, found: Found, media: str, content: Optional[MediaType], owner: tuple[str, str]
    ) -> Iterator[Parameter]:
        if content is None or content.media_type_schema is None:
            return
        pointer = join(found.pointer, "requestBody", "content", media, "schema")
        schema, path = content.media_type_schema, layer.plain(found.operation.operationId)
        while isinstance(schema, Reference) or len(schema.oneOf) == 1:
            if isinstance(schema, Schema):
                schema = schema.oneOf[0]
                continue
            path = layer.target(schema).rpartition("/")[2]
            if path not in self._types.description.schemas:
                reason = f"Nothing is at {layer.target(schema)!r}."
                self._problem(pointer, reason, "Name a schema of the components.")
                return
            pointer = join(COMPONENTS, path)
            schema = self._types.description.schemas[path]
        if not schema.properties:
            reason = "A body that is not an object with properties has no parameters."
            self._problem(pointer, reason, "Describe it as an object with properties.")
            return
        place = Place(pointer, "request", path, "", owner)
        for item in self._types.fields(schema, place):
            yield Parameter(item, "file" if is_file(item.type) else "body")

    def _request_media(self, found: Found) -> tuple[str, Optional[MediaType]]:
        body = found.operation.request_body
        if body is None or isinstance(body, Reference):
            return "", None
        contents = {layer.plain(key): value for key, value in body.content.items()}
        for media in (_JSON, _MULTIPART):
            if media in contents:
                return media, contents[media]
        pointer = join(found.pointer, "requestBody", "content")
        self._problem(pointer, f"Cannot send {sorted(contents)}.", f"Offer {_JSON} or {_MULTIPART}.")
        return "", None

    def _check(
        self, facts: MethodFacts, parameters: tuple[Parameter, ...], found: Found
    ) -> Optional[tuple[str, tuple[str, ...]]]:
        if facts.check is None:
            return None
        names = {item.field.name for item in parameters}
        for name in facts.check.parameters:
            if name not in names:
                reason = f"The check looks at {name!r}, which is no parameter.{did_you_mean(name, names)}"
                self._problem(found.pointer, reason, "Correct `check` in sdk.yaml.")
        return facts.check.function, facts.check.parameters

    # -- answers -------------------------------------------------------------------------------------------

    def _answer_media(self, found: Found) -> tuple[str, Optional[MediaType], str]:
        for status, response in (found.operation.responses or {}).items():
            code = layer.plain(status)
            if code.startswith("2") and isinstance(response, layer.Response):
                pointer = join(found.pointer, "responses", code, "content")
                for media, content in (response.content or {}).items():
                    kind = layer.plain(media)
                    if kind != "text/event-stream":
                        return kind, content, join(pointer, kind, "schema")
        return "", None, ""

    def _result(
        self, method: str, facts: MethodFacts, found: Found, parameters: list[Parameter]
    ) -> tuple[Optional[Type], Optional[str]]:
        media, content, pointer = self._answer_media(found)
        if content is None or content.media_type_schema is None or _is_binary(media):
            return None, None
        place = Place(pointer, "response", f"{found.operation.operationId}()", method, (self._package, "_"))
        page = self._page(method, facts, found, parameters)
        if page is None:
            return self._answer(method, content.media_type_schema, place), None
        schema = content.media_type_schema
        if isinstance(schema, Reference):
            schema = self._types.description.schemas.get(layer.target(schema).rpartition("/")[2], schema)
        members = layer.properties(schema) if isinstance(schema, Schema) else {}
        item = _items(members.get("data"))
        missing = [name for name in self._types.sdk.pages[page].answer if name not in members]
        if (item is None or missing) and facts.is_guess:
            return self._types.type_of(content.media_type_schema, place), None
        if item is None:
            self._problem(pointer, "A page has no list called `data`.", "Describe it, or say `page: false`.")
            return None, page
        if missing:
            reason = f"Pages of {method!r} cannot be followed: the answer has no {' and no '.join(missing)}."
            self._problem(pointer, reason, "Describe it, or say `page: false` in sdk.yaml.")
        return self._answer(method, item, evolve(place, hint="data")), page

    def _answer(self, method: str, schema: Union[Schema, Reference], place: Place) -> Type:
        if isinstance(schema, Reference) and component_name(schema) in self._types.sdk.answers:
            module = answer_module(self._path, method)
            return self._types.answer(schema, Named(self._package, module, pascal(module)), place)
        return self._types.type_of(schema, place)

    def _page(
        self, method: str, facts: MethodFacts, found: Found, parameters: list[Parameter]
    ) -> Optional[str]:
        if facts.page is False or (facts.page is None and method != "list"):
            return None
        query = {item.field.wire for item in parameters if item.place == "query"}
        pages = self._types.sdk.pages
        if isinstance(facts.page, str):
            if facts.page not in pages:
                reason = f"{facts.page!r} is no page class.{did_you_mean(facts.page, pages)}"
                self._problem(found.pointer, reason, "Correct `page` in sdk.yaml.")
                return None
            pages = {facts.page: pages[facts.page]}
        for page, needs in pages.items():
            if query.issuperset(needs.cursors):
                return page
        if facts.is_guess:
            return None
        needed = " or ".join(f"{page} needs {', '.join(needs.cursors)}" for page, needs in pages.items())
        reason = f"Pages of {method!r} cannot be followed, no cursor is among its query parameters: {needed}."
        self._problem(found.pointer, reason, "Describe the cursor, or say `page: false` in sdk.yaml.")
        return None

    def _event(self, facts: MethodFacts, found: Found) -> Optional[Type]:
        name = facts.stream
        if name is None:
            return None
        schemas = self._types.description.schemas
        if name not in schemas:
            reason = f"The stream's events are {name!r}, which is no schema.{did_you_mean(name, schemas)}"
            self._problem(found.pointer, reason, "Correct `stream` in sdk.yaml.")
            return None
        place = Place(join(COMPONENTS, name), "response", name, name, (self._package, "_"))
        return self._types.component(name, place)

    # -- params types --------------------------------------------------------------------------------------

    def _declare_params(
        self,
        method: str,
        parameters: tuple[Parameter, ...],
        owner: tuple[str, str],
        found: Found,
        *,
        streams: bool,
    ) -> None:
        fields = tuple(item.field for item in parameters if not item.positional)
        if not any(item.place in ("query", "body", "file") for item in parameters):
            return
        package, module = owner
        name = pascal(module)
        named = Named(package, module, name)
        declare, pointer = self._types.modules.declare, found.pointer
        if not streams:
            declare(named, ParamsClass(name, fields), "request", pointer)
            return
        base, others = f"{name}Base", tuple(item for item in fields if item.name != "stream")
        stream = next((item for item in fields if item.name == "stream"), None)
        if stream is None:
            self._problem(pointer, "The operation streams but takes no `stream`.", "Describe the property.")
            return
        declare(named, ParamsClass(base, others), "request", pointer)
        parts: list[Named] = []
        for suffix, value in (("NonStreaming", False), ("Streaming", True)):
            item = evolve(stream, type=LiteralType((value,)), required=value)
            part = evolve(named, name=name + suffix, exported=False)
            declare(named, ParamsClass(part.name, (item,), base=base), "request", pointer)
            parts.append(part)
        declare(named, AliasType(name, UnionOf(tuple(parts))), "request", pointer)

    def _problem(self, pointer: str, reason: str, remedy: str) -> None:
        self._types.problems.add(self._types.description.file, pointer, reason, remedy)


def _order(parameters: list[Parameter], url: str) -> tuple[Parameter, ...]:
    """Positional first: the last one of the path. Then what is required; within, by place, then by name."""
    in_path = re.findall(r"{([^}]*)}", url)
    last = in_path[-1] if in_path else ""

    def rank(item: Parameter) -> tuple[object, ...]:
        if item.place == "path":
            return (not item.positional, False, 0, False, False, in_path.index(item.field.wire))
        place = 3 if item.place == "header" else 1 if item.place == "query" else 2
        return (
            True,
            not item.field.required or place == 3,
            place,
            *field_order(item.field, item.field.required),
            0,
        )

    marked = [
        evolve(item, positional=item.place == "path" and item.field.wire == last) for item in parameters
    ]
    return tuple(sorted(marked, key=rank))


def _items(schema: Union[Schema, Reference, None]) -> Union[Schema, Reference, None]:
    if not isinstance(schema, Schema):
        return None
    if schema.items is not None:
        return schema.items
    return next((found for found in map(_items, [*schema.anyOf, *schema.oneOf]) if found is not None), None)


def _is_binary(media: str) -> bool:
    return media not in ("", _JSON, "application/x-jsonl") and not media.startswith("text/")


def _accept(media: str) -> Optional[str]:
    """The `Accept` header of an operation that is not answered with JSON."""
    if not media:
        return "*/*"
    return media if _is_binary(media) else None
