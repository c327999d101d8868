"""Schemas to types: what a schema is in Python, in answers or in requests, and which classes that takes.

Types are declared when something refers to them, so that only what operations reach is generated.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from typing import Optional

from attrs import define, evolve, field

from codegen.build.forms import array_form, conversion, field_order, string_type
from codegen.build.modules import Modules
from codegen.build.names import Pending, Place, name_in_place, public_name
from codegen.build.words import field_name, pascal
from codegen.config.facts import Accepts
from codegen.config.sdk import Sdk
from codegen.description import openapi
from codegen.description.cycles import Cycles
from codegen.description.discriminators import find_variants
from codegen.description.openapi import Reference, Schema, SchemaOrRef
from codegen.description.shapes import (
    COMPONENTS,
    component_name,
    find_whole,
    has_no_name,
    implied_kind,
    is_class,
    is_enumeration,
    is_null,
    literal_of,
    may_be_text,
    offers_class,
    resolve,
    unexpressed,
    variant_hint,
    variants_but,
    variants_of,
)
from codegen.input.literals import is_name
from codegen.input.pointers import join
from codegen.input.problems import Problems, did_you_mean
from codegen.ir.declarations import AliasType, Declaration, Field, ModelClass, ParamsClass
from codegen.ir.types import (
    OBJECT,
    ArrayOf,
    MapOf,
    Named,
    OptionalOf,
    Scalar,
    Type,
    UnionOf,
    Use,
    merge_literals,
    optional,
)

_SCALARS = {"boolean": "bool", "integer": "int", "number": "float", "string": "str"}


@define
class TypeBuilder:
    """Builds types on demand and collects the modules that declare them."""

    description: openapi.Description
    sdk: Sdk
    problems: Problems
    modules: Modules = field(init=False)
    _cycles: Cycles = field(init=False)
    _named: dict[tuple[str, str], Named] = field(factory=dict[tuple[str, str], Named], init=False)
    _pending: deque[Pending] = field(factory=lambda: deque[Pending](), init=False)
    used_places: set[str] = field(factory=set[str], init=False)
    used_headers: set[str] = field(factory=set[str], init=False)
    used_answers: set[str] = field(factory=set[str], init=False)

    def __attrs_post_init__(self) -> None:
        self.modules = Modules(self.problems, self.description.file)
        self._cycles = Cycles(self.description.schemas)

    def finish(self) -> None:
        """Declare everything that was referred to so far."""
        while self._pending:
            item = self._pending.popleft()
            with self._cycles.inside(item.place.path):
                for declaration in self._declarations(item.named, item.schema, item.place):
                    self.modules.declare(item.named, declaration, item.place.use, item.place.pointer)

    # -- types ---------------------------------------------------------------------------------------------

    def type_of(self, schema: SchemaOrRef, place: Place) -> Type:
        """Return the type of a schema at a place."""
        if isinstance(schema, Reference):
            return self._referenced(schema, place)
        self._refuse_unexpressed(schema, place)
        literal = literal_of(schema)
        if literal is not None:
            return literal
        variants, keyword = variants_of(schema)
        if variants:
            return self._alternatives(schema, variants, keyword, place)
        names = openapi.type_names(schema)
        kinds = [name for name in names if name != "null"]
        if not kinds and names:
            return Scalar("None")
        single = [self._single(kind, schema, place) for kind in kinds or [implied_kind(schema)]]
        inner = single[0] if len(single) == 1 else UnionOf(tuple(single))
        return optional(inner) if "null" in names or schema.nullable else inner

    def _single(self, kind: str, schema: Schema, place: Place) -> Type:
        if kind == "array":
            schemas = self.description.schemas
            item = self.type_of(schema.items, place.items()) if schema.items else OBJECT
            if place.use == "response" or is_enumeration(schema.items, schemas):
                return ArrayOf(item, "List")
            return ArrayOf(item, array_form(item, may_be_text(schema.items, schemas)))
        if kind == "object":
            return self._object(schema, place)
        if kind == "string":
            return string_type(openapi.plain(schema.schema_format), place.use)
        return Scalar(_SCALARS[kind]) if kind else OBJECT

    def _object(self, schema: Schema, place: Place) -> Type:
        if schema.properties:
            named = self._called(place) or Named(*place.owner, pascal(place.hint), exported=False)
            self._declare_later(named, schema, place)
            return named
        extra = schema.additionalProperties
        if isinstance(extra, (Schema, Reference)):
            return MapOf(self.type_of(extra, place.at("additionalProperties")))
        return MapOf(OBJECT)

    def _called(self, place: Place, *, is_class: bool = True) -> Optional[Named]:
        """Return the name that `sdk.yaml` gives to a type that is written in place."""
        if place.path in self.sdk.unions:
            self.used_places.add(place.path)
        return name_in_place(place, self.sdk, is_class=is_class)

    # -- unions --------------------------------------------------------------------------------------------

    def _alternatives(
        self, schema: Schema, variants: Sequence[SchemaOrRef], keyword: str, place: Place
    ) -> Type:
        present = [(index, variant) for index, variant in enumerate(variants) if not is_null(variant)]
        nullable = len(present) < len(variants) or bool(schema.nullable)
        if len(present) == 1:
            index, variant = present[0]
            inner = self.type_of(variant, place.at(keyword, index))
        else:
            inner = self._union(schema, present, keyword, place)
        if nullable and place.use == "response":
            self.modules.allow_null(inner)
        return optional(inner) if nullable else inner

    def _union(
        self, schema: Schema, present: Sequence[tuple[int, SchemaOrRef]], keyword: str, place: Place
    ) -> Type:
        named = self._called(place, is_class=False)
        union = self._members(schema, present, keyword, place)
        if named is not None:
            alias = AliasType(named.name, union, openapi.description_of(schema))
            self.modules.declare(named, alias, place.use, place.pointer)
            return named
        opened = [self._opened(variant) for _, variant in present]
        if isinstance(union, UnionOf) and offers_class(opened, self.description.schemas):
            named = Named(*place.owner, pascal(place.hint), exported=False)
            names = [prefix + named.name for prefix in ("", *self.sdk.families)]
            names = [name for name in names if name not in self.sdk.inline]
            whole = find_whole([variant for _, variant in present], names, self.description.schemas)
            of = self.component(whole, place) if whole and place.use == "response" else union
            alias = AliasType(named.name, of, openapi.description_of(schema), private_to_module=True)
            self.modules.declare(named, alias, place.use, place.pointer)
            return named
        return union

    def _members(
        self, schema: Schema, present: Sequence[tuple[int, SchemaOrRef]], keyword: str, place: Place
    ) -> Type:
        if keyword == "allOf" and len(present) > 1:
            return self._refuse_all_of(place)
        members: list[Type] = []
        for index, variant in present:
            inner = evolve(place.at(keyword, index), hint=variant_hint(variant, place.hint, index))
            variant = self._opened(variant)
            within, inner_keyword = variants_of(variant) if isinstance(variant, Schema) else ((), "")
            if len(within) > 1 and inner_keyword != "allOf":
                # Alternatives among alternatives are one set of alternatives.
                type_ = self._members(schema, list(enumerate(within)), inner_keyword, inner)
                members += type_.members if isinstance(type_, UnionOf) else [type_]
            else:
                members.append(self.type_of(variant, inner))
        merged = merge_literals(members) or [Scalar("None")]
        if len(merged) == 1:
            return merged[0]
        union = UnionOf(tuple(merged))
        if place.use == "request":
            return union
        return self._discriminated(union, schema, present, place)

    def _named_members(self, schema: Schema, place: Place) -> Type:
        skipped = self.sdk.skipped.get(place.path, ())
        return self._members(schema, *variants_but(schema, skipped), place)

    def _opened(self, variant: SchemaOrRef) -> SchemaOrRef:
        """Return what a component without a name stands for."""
        name = component_name(variant) if isinstance(variant, Reference) else ""
        known = name in self.sdk.inline and name in self.description.schemas
        return self.description.schemas[name] if known and not self._cycles.contains_itself(name) else variant

    def _discriminated(
        self, union: UnionOf, schema: Schema, present: Sequence[tuple[int, SchemaOrRef]], place: Place
    ) -> UnionOf:
        found = find_variants(self.description, schema, [variant for _, variant in present])
        if found is None:
            return union
        for problem in found.problems:
            self._problem(place.at("discriminator"), problem, found.remedy)
        variants = [(tag, self.component(name, place)) for tag, name in found.components]
        classes = tuple((tag, named) for tag, named in variants if isinstance(named, Named))
        return evolve(union, discriminator=found.property, variants=classes)

    # -- components ----------------------------------------------------------------------------------------

    def _referenced(self, reference: Reference, place: Place) -> Type:
        name = component_name(reference)
        if name in self.description.schemas:
            return self.component(name, place)
        reason = f"Nothing is at {openapi.target(reference)!r}.{did_you_mean(name, self.description.schemas)}"
        return self._problem(place.at("$ref"), reason, "Name a schema of the components.")

    def component(self, name: str, place: Place) -> Type:
        """Return the type of a component where something refers to it."""
        if self._cycles.closes(name):
            return OBJECT
        schema = self.description.schemas[name]
        inner = evolve(place, pointer=join(COMPONENTS, name))
        accepts = self._accepts(place) if place.path not in self.description.schemas else None
        if accepts and isinstance(schema, Schema):
            self._component_class(name, schema, place.use)
            union = self._named_members(schema, evolve(inner, path=name))
            members = union.members if accepts.expand and isinstance(union, UnionOf) else (union,)
            return UnionOf((*members, *(each.named for each in accepts.also)))
        if name in self.sdk.bodies and place.use == "request":
            return evolve(self.sdk.bodies[name].named, exported=False)
        if name in self.sdk.named and isinstance(schema, Schema):
            named = self._component_class(name, schema, place.use)
            return optional(named) if any(map(is_null, variants_of(schema)[0])) else named
        if name in self.sdk.inline or has_no_name(schema):
            with self._cycles.inside(name):
                return self.type_of(schema, inner)
        return self._component_class(name, schema, place.use)

    def answer(self, schema: SchemaOrRef, named: Named, place: Place) -> Type:
        """Return the type of an answer that is called after the method that gives it."""
        if isinstance(schema, Reference):
            self.used_answers.add(name := component_name(schema))
            place, schema = place.component(name), self.description.schemas[name]
        named = evolve(named, is_class=is_class(schema, self.description.schemas))
        self._declare_later(named, schema, place)
        return named

    def _accepts(self, place: Place) -> Optional[Accepts]:
        """Return what a place in a request takes beyond the wire's form, if it does."""
        accepts = self.sdk.accepts.get(place.path) if place.use == "request" else None
        if accepts is not None:
            self.used_places.add(place.path)
        return accepts if accepts and (accepts.expand or accepts.also) else None

    def _component_class(self, name: str, schema: SchemaOrRef, use: Use) -> Named:
        one_name = isinstance(schema, Schema) and literal_of(schema) is not None
        key = (name, "" if one_name else use)
        if key not in self._named:
            named = public_name(name, "response" if one_name else use, self.sdk)
            if not is_name(named.name):
                reason, remedy = f"{name!r} gives no Python name.", f"Name it in {self.sdk.file}."
                self.problems.add(self.description.file, join(COMPONENTS, name), reason, remedy)
            named = evolve(named, is_class=is_class(schema, self.description.schemas))
            self._named[key] = named
            place = Place(join(COMPONENTS, name), use, name, named.name, (named.package, named.module))
            self._declare_later(named, schema, place)
        return self._named[key]

    # -- declarations --------------------------------------------------------------------------------------

    def _declare_later(self, named: Named, schema: SchemaOrRef, place: Place) -> None:
        """Claim the name now, and have it declared by `finish`."""
        self.modules.reserve(named, place.use, place.pointer)
        place = evolve(place, hint=named.name, owner=(named.package, named.module))
        self._pending.append(Pending(named, schema, place))

    def _declarations(self, named: Named, schema: SchemaOrRef, place: Place) -> list[Declaration]:
        if isinstance(schema, Reference):
            return [AliasType(named.name, self._referenced(schema, place), openapi.description_of(schema))]
        self._refuse_unexpressed(schema, place)
        text = openapi.description_of(schema)
        variants, _ = variants_of(schema)
        present = [variant for variant in variants if not is_null(variant)]
        if place.path in self.sdk.named and len(present) == 1:
            return self._declarations_of_only(named, present[0], text, place)
        if not schema.properties and variants:
            union = literal_of(schema) or self._named_members(schema, place)
            accepts = self._accepts(place)
            if accepts and isinstance(union, UnionOf):
                union = UnionOf((*union.members, *(each.named for each in accepts.also)))
            return [AliasType(named.name, union, text)]
        if not schema.properties and literal_of(schema) is not None:
            return [AliasType(named.name, self.type_of(schema, place), text)]
        fields = self.fields(schema, place)
        if place.use == "response":
            taken, kept = (
                part.get(place.path, ()) for part in (self.sdk.sendable_fields, self.sdk.answered_only)
            )
            return [ModelClass(named.name, fields, text, taken, kept)]
        if schema.additionalProperties is True and place.path not in self.sdk.closed:
            typed = evolve(named, name=named.name + "Typed", exported=False)
            either = AliasType(
                named.name, UnionOf((typed, MapOf(OBJECT))), text, private_to_module=not named.exported
            )
            return [ParamsClass(typed.name, fields, text, is_open=True), either]
        is_open = schema.additionalProperties is not False
        return [ParamsClass(named.name, fields, text, is_open=is_open)]

    def _declarations_of_only(
        self, named: Named, only: SchemaOrRef, text: str, place: Place
    ) -> list[Declaration]:
        """Return a type of its own for a schema that has one alternative."""
        shape = resolve(only, self.description.schemas)
        if shape is None or not shape.properties:
            return [AliasType(named.name, self.type_of(only, place), text)]
        path = component_name(only) if isinstance(only, Reference) else place.path
        declarations = self._declarations(named, shape, evolve(place, path=path))
        return [evolve(part, description=text or part.description) for part in declarations]

    def fields(self, schema: Schema, place: Place) -> tuple[Field, ...]:
        """Build the fields of an object: `id`, the required ones, the optional ones, alphabetically.

        What `first` lists comes before all of them.
        """
        needed = openapi.required(schema)
        fields: dict[str, Field] = {}
        for wire, value in openapi.properties(schema).items():
            inner = evolve(place.at("properties", wire), path=f"{place.path}.{wire}", hint=wire)
            built = self.field(wire, value, inner, wire in needed)
            if built.name in fields:
                reason = f"{wire!r} and {fields[built.name].wire!r} have the same Python name."
                self._problem(inner, reason, self._name_it(inner))
            fields[built.name] = built
        first = self.sdk.first.get(place.path, ())
        by_need = sorted(fields.values(), key=lambda item: field_order(item, item.wire in needed))
        return tuple(sorted(by_need, key=lambda item: item.name not in first))

    def field(self, wire: str, schema: SchemaOrRef, place: Place, needed: bool, name: str = "") -> Field:
        """Build the field of a property. `needed` is what the description says: answers may lack more."""
        type_ = self.type_of(schema, place)
        required = needed
        if place.use == "response":
            required = needed and not isinstance(type_, OptionalOf) and openapi.default(schema)[:1] != "{"
            type_ = type_ if required else optional(type_)
        if place.path in self.sdk.fields:
            self.used_places.add(place.path)
        name = self.sdk.fields.get(place.path) or name or field_name(wire)
        if not is_name(name):
            self._problem(place, f"{wire!r} gives no Python name.", self._name_it(place))
            name = f"unnamed_{len(self.problems)}"
        return Field(
            name=name,
            wire=wire,
            type=type_,
            required=required,
            description=openapi.with_deprecation(
                openapi.description_of(schema), openapi.is_deprecated(schema)
            ),
            deprecated=openapi.is_deprecated(schema),
            format=conversion(type_) if place.use == "request" else None,
            default=openapi.default(schema) if place.use == "request" and not required else "",
        )

    def _name_it(self, place: Place) -> str:
        return f"Name it in {self.sdk.file}, under `fields`, as {place.path!r}."

    # -- problems ------------------------------------------------------------------------------------------

    def _refuse_unexpressed(self, schema: Schema, place: Place) -> None:
        if schema.properties and schema.allOf:
            self._refuse_all_of(place)
        for keyword in unexpressed(schema):
            reason = f"`{keyword}` has no form in Python types."
            self._problem(place.at(keyword), reason, "Describe the values without it.")

    def _refuse_all_of(self, place: Place) -> Type:
        reason = "What `allOf` lists is not one object."
        return self._problem(place, reason, "Write one schema with all properties.")

    def _problem(self, place: Place, reason: str, remedy: str) -> Type:
        self.problems.add(self.description.file, place.pointer, reason, remedy)
        return OBJECT
