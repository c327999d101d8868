"""Operations to methods: parameters and where they travel, their order, what the answer is."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Optional

from attrs import evolve

from codegen.build.answers import AnswerBuilder
from codegen.build.forms import field_order, is_file, output_format
from codegen.build.names import Place, resource_pointer
from codegen.build.types import TypeBuilder
from codegen.build.words import parameter as parameter_name
from codegen.build.words import params_module, resource_class, singular
from codegen.config.resources import FoldFacts, MethodFacts
from codegen.description import openapi
from codegen.description.openapi import MediaType, Reference, Schema, SchemaOrRef
from codegen.description.operations import JSON, MULTIPART, Endpoint, media_type
from codegen.description.shapes import COMPONENTS, offers_class, resolve, variants_of
from codegen.input.pointers import join
from codegen.input.problems import Problems, did_you_mean
from codegen.ir.declarations import AliasType, ParamsClass
from codegen.ir.operations import Fold, Operation, Parameter
from codegen.ir.types import (
    OBJECT,
    ArrayOf,
    Import,
    LiteralType,
    Named,
    OptionalOf,
    OutputType,
    UnionOf,
    with_items,
)

# Said to callers where sdk.yaml does not say it better.
_DEPRECATED = "This method is deprecated; its description says more."


class OperationBuilder:
    """Builds the methods of one resource."""

    def __init__(
        self,
        types: TypeBuilder,
        path: tuple[str, ...],
        package: str,
        missing: Problems,
        betas: tuple[str, ...] = (),
    ) -> None:
        self._types = types
        self._path = path
        self._package = package
        self._missing = missing
        self._betas = betas
        self._answers = AnswerBuilder(types, path, package)

    def build(self, method: str, facts: MethodFacts, endpoint: Endpoint) -> Operation:
        """Build the method for an operation, and declare the type of its parameters."""
        owner = (self._package, params_module(self._path, method))
        media, content = self._request_media(endpoint)
        parameters = [*self._declared(endpoint, owner), *self._body(endpoint, media, content, owner)]
        answer = self._answers.build(method, facts, endpoint, parameters)
        ordered = _order(parameters, endpoint.url, list(self._types.sdk.headers))
        may_stream = answer.event is not None and not answer.only_streams
        is_open = self._is_open(content.media_type_schema if content else None)
        params = self._declare_params(ordered, owner, endpoint, streams=may_stream, is_open=is_open)
        ordered = tuple(self._converted(method, facts, _with_added(facts.fold, ordered)))
        return Operation(
            name=method,
            identity=".".join((*self._path, method)),
            verb=endpoint.verb,
            url=endpoint.url,
            parameters=ordered,
            result=answer.result,
            event=answer.event,
            only_streams=answer.only_streams,
            page=answer.page,
            accept=answer.accept,
            binary=answer.binary,
            multipart=media == MULTIPART,
            betas=self._betas if facts.betas is None else facts.betas,
            description=endpoint.text(),
            deprecated=facts.deprecated or (_DEPRECATED if endpoint.operation.deprecated else ""),
            check=self._check(facts, ordered, endpoint),
            fold=self._fold(facts, ordered, endpoint),
            params=params,
        )

    # -- parameters ----------------------------------------------------------------------------------------

    def _declared(self, endpoint: Endpoint, owner: tuple[str, str]) -> Iterator[Parameter]:
        headers = self._types.sdk.headers
        declared = [*endpoint.shared, *(endpoint.operation.parameters or ())]
        for index, item in enumerate(declared):
            pointer = join(endpoint.pointer, "parameters", index - len(endpoint.shared))
            if isinstance(item, Reference):
                item = self._shared_parameter(item, pointer)
                if item is None:
                    continue
            wire, where = openapi.plain(item.name), openapi.location(item)
            if where == "header" and wire.lower() in self._types.sdk.client_headers:
                continue
            name = headers[wire].name if wire in headers else parameter_name(wire)
            self._types.used_headers.add(wire)
            place = Place(join(pointer, "schema"), "request", f"{endpoint.identifier}.{name}", name, owner)
            if where not in ("path", "query", "header") or item.param_schema is None:
                self._problem(
                    pointer, f"A parameter in {where!r} cannot be sent.", "Use path, query or header."
                )
                continue
            built = self._types.field(wire.removesuffix("[]"), item.param_schema, place, item.required, name)
            item_type = headers[wire].item if wire in headers else None
            if item_type is not None:
                built = evolve(built, type=ArrayOf(item_type.named))
            if where == "header" and isinstance(built.type, OptionalOf):
                # A header has no null: it is sent or not.
                built = evolve(built, type=built.type.inner)
            is_deprecated = built.deprecated or item.deprecated
            text = openapi.with_deprecation(
                openapi.plain(item.description) or built.description, is_deprecated
            )
            built = evolve(built, description=text, deprecated=is_deprecated)
            yield Parameter(built, where)  # type: ignore[arg-type]  # narrowed by the test above

    def _shared_parameter(self, reference: Reference, pointer: str) -> Optional[openapi.Parameter]:
        components = self._types.description.openapi.components
        name = openapi.target(reference).removeprefix("#/components/parameters/")
        for key, value in ((components and components.parameters) or {}).items():
            if openapi.plain(key) == name and not isinstance(value, Reference):
                return value
        reason = f"Nothing is at {openapi.target(reference)!r}."
        self._problem(join(pointer, "$ref"), reason, "Name a parameter of the components.")
        return None

    def _body(
        self, endpoint: Endpoint, media: str, content: Optional[MediaType], owner: tuple[str, str]
    ) -> Iterator[Parameter]:
        if content is None or content.media_type_schema is None:
            return
        pointer = join(endpoint.pointer, "requestBody", "content", media, "schema")
        schema, path = content.media_type_schema, endpoint.identifier
        while isinstance(schema, Reference) or len(schema.oneOf) == 1:
            if isinstance(schema, Schema):
                schema = schema.oneOf[0]
                continue
            path = openapi.target(schema).rpartition("/")[2]
            if path not in self._types.description.schemas:
                reason = f"Nothing is at {openapi.target(schema)!r}."
                self._problem(pointer, reason, "Name a schema of the components.")
                return
            pointer = join(COMPONENTS, path)
            schema = self._types.description.schemas[path]
        if offers_class(variants_of(schema)[0], self._types.description.schemas):
            yield self._whole(endpoint, content.media_type_schema, pointer, owner)
            return
        if not schema.properties:
            reason = "A body that is not an object with properties has no parameters."
            self._problem(pointer, reason, "Describe it as an object with properties, or as one of several.")
            return
        place = Place(pointer, "request", path, "", owner)
        for item in self._types.fields(schema, place):
            yield Parameter(item, "file" if is_file(item.type) else "body")

    def _is_open(self, body: Optional[SchemaOrRef]) -> bool:
        """Return whether the API takes members of a body that are not described."""
        shape = resolve(body, self._types.description.schemas) if body is not None else None
        if shape is not None and len(shape.oneOf) == 1:
            return self._is_open(shape.oneOf[0])
        return shape is not None and shape.additionalProperties is not False

    def _whole(
        self, endpoint: Endpoint, schema: SchemaOrRef, pointer: str, owner: tuple[str, str]
    ) -> Parameter:
        """Return the one parameter for a body that is one of several objects: called after the resource."""
        name = singular(self._path[-1])
        place = Place(pointer, "request", f"{endpoint.identifier}.{name}", name, owner)
        return Parameter(self._types.field(name, schema, place, needed=True), "whole")

    def _request_media(self, endpoint: Endpoint) -> tuple[str, Optional[MediaType]]:
        body = endpoint.operation.request_body
        if body is None or isinstance(body, Reference):
            return "", None
        contents = {media_type(openapi.plain(key)): value for key, value in body.content.items()}
        for media in (JSON, MULTIPART):
            if media in contents:
                return media, contents[media]
        pointer = join(endpoint.pointer, "requestBody", "content")
        self._problem(pointer, f"Cannot send {sorted(contents)}.", f"Offer {JSON} or {MULTIPART}.")
        return "", None

    def _check(
        self, facts: MethodFacts, parameters: tuple[Parameter, ...], endpoint: Endpoint
    ) -> Optional[tuple[Import, tuple[str, ...]]]:
        if facts.check is None:
            return None
        names = {item.field.name for item in parameters}
        for name in facts.check.parameters:
            if name not in names:
                reason = f"The check looks at {name!r}, which is no parameter.{did_you_mean(name, names)}"
                self._problem(endpoint.pointer, reason, "Correct `check` in sdk.yaml.")
        return facts.check.function, facts.check.parameters

    def _fold(
        self, facts: MethodFacts, parameters: tuple[Parameter, ...], endpoint: Endpoint
    ) -> Optional[Fold]:
        if facts.fold is None:
            return None
        names = {item.field.name for item in parameters}
        for name in (facts.fold.parameter, facts.fold.into):
            if name not in names:
                reason = f"{name!r}, which is folded, is no parameter.{did_you_mean(name, names)}"
                self._problem(endpoint.pointer, reason, "Correct `fold` in sdk.yaml.")
        return Fold(facts.fold.parameter, facts.fold.into, facts.fold.function)

    def _converted(
        self, method: str, facts: MethodFacts, parameters: tuple[Parameter, ...]
    ) -> Iterator[Parameter]:
        """Yield the parameters, with what lists take besides; what is converted in vain goes to `missing`."""
        types = {item.field.name: item.field.type for item in parameters}
        lists = {name for name, type_ in types.items() if with_items(type_, OBJECT) != type_}
        for item in parameters:
            name = item.field.name
            yield evolve(item, conversion=facts.converts.get(name) if name in lists else None)
        for name in facts.converts.keys() - lists:
            reason = f"{method!r} has no list {name!r}.{did_you_mean(name, lists)}"
            at = join(resource_pointer(self._path), "methods", method, "converts", name)
            self._missing.add(self._types.sdk.file, at, reason, "Correct or remove it.")

    # -- params types --------------------------------------------------------------------------------------

    def _declare_params(
        self,
        parameters: tuple[Parameter, ...],
        owner: tuple[str, str],
        endpoint: Endpoint,
        *,
        streams: bool,
        is_open: bool,
    ) -> Optional[Named]:
        fields = tuple(item.field for item in parameters if not item.positional)
        if not any(item.place in ("query", "body", "file", "whole") for item in parameters):
            return None
        package, module = owner
        name = resource_class(module, self._types.sdk.acronyms)
        named = Named(package, module, name)
        declare, pointer = self._types.modules.declare, endpoint.pointer
        if not streams:
            declare(named, ParamsClass(name, fields, is_open=is_open), "request", pointer)
            return named
        base, others = f"{name}Base", tuple(item for item in fields if item.name != "stream")
        stream = next(item for item in fields if item.name == "stream")
        declare(named, ParamsClass(base, others, is_open=is_open), "request", pointer)
        parts: list[Named] = []
        for suffix, value in (("NonStreaming", False), ("Streaming", True)):
            item = evolve(stream, type=LiteralType((value,)), required=value)
            part = evolve(named, name=name + suffix, exported=False)
            declare(named, ParamsClass(part.name, (item,), base=base), "request", pointer)
            parts.append(part)
        declare(named, AliasType(name, UnionOf(tuple(parts))), "request", pointer)
        return named

    def _problem(self, pointer: str, reason: str, remedy: str) -> None:
        self._types.problems.add(self._types.description.file, pointer, reason, remedy)


def _with_added(fold: Optional[FoldFacts], parameters: tuple[Parameter, ...]) -> tuple[Parameter, ...]:
    """Insert the parameter that only Python has behind the one it travels in."""
    names = [item.field.name for item in parameters]
    if fold is None or not fold.added or fold.into not in names:
        return parameters
    after = names.index(fold.into) + 1
    added = output_format(fold.parameter, fold.added, fold.also, OutputType(is_bound=False))
    return (*parameters[:after], added, *parameters[after:])


def _order(parameters: list[Parameter], url: str, headers: list[str]) -> tuple[Parameter, ...]:
    """Sort parameters: the positional one (the last of the path), what is required, by place, by name.
    Headers go last, in the order that `headers` gives.
    """
    in_path = re.findall(r"{([^}]*)}", url)
    last = in_path[-1] if in_path else ""

    def rank(item: Parameter) -> tuple[object, ...]:
        if item.place == "path":
            return (not item.positional, False, 0, 0, in_path.index(item.field.wire))
        by_name = field_order(item.field, item.field.required)
        if item.place == "header":
            known = headers.index(item.field.wire) if item.field.wire in headers else len(headers)
            return (True, True, 3, known, by_name)
        return (True, not item.field.required, 1 if item.place == "query" else 2, 0, by_name)

    marked = [
        evolve(item, positional=item.place == "path" and item.field.wire == last) for item in parameters
    ]
    return tuple(sorted(marked, key=rank))
