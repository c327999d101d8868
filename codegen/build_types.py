"""Schemas to types: what a schema is in Python, in answers or in requests, and which classes that takes.

Types are declared when something refers to them, so that only what operations reach is generated.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence
from typing import Optional

from attrs import define, evolve, field

from codegen import schema_layer as layer
from codegen.build_unions import find_variants
from codegen.config import Sdk
from codegen.document import join
from codegen.ir import (
    AliasType,
    ArrayOf,
    Declaration,
    Field,
    MapOf,
    ModelClass,
    Named,
    OptionalOf,
    ParamsClass,
    Scalar,
    Type,
    UnionOf,
    Use,
)
from codegen.literals import is_name
from codegen.modules import Modules
from codegen.names import class_name, parameter, params_name, pascal, snake
from codegen.place import Place
from codegen.problems import Problems, did_you_mean
from codegen.schema_layer import Reference, Schema, SchemaOrRef
from codegen.schema_shapes import (
    COMPONENTS,
    component_name,
    implied_kind,
    is_null,
    literal_of,
    variant_hint,
    variants_of,
)
from codegen.type_shapes import (
    OBJECT,
    array_form,
    conversion,
    field_order,
    merge_literals,
    optional,
    reference,
    string_type,
)

_SCALARS = {"boolean": "bool", "integer": "int", "number": "float", "string": "str"}
_UNEXPRESSED = (
    "not",
    "patternProperties",
    "prefixItems",
    "if",
    "then",
    "else",
    "dependentSchemas",
    "contains",
)


@define
class TypeBuilder:
    """Builds types on demand and collects the modules that declare them."""

    description: layer.Description
    sdk: Sdk
    problems: Problems
    modules: Modules = field(init=False)
    _named: dict[tuple[str, str], Named] = field(factory=dict[tuple[str, str], Named], init=False)
    _queue: deque[Callable[[], None]] = field(factory=lambda: deque[Callable[[], None]](), init=False)
    _open: list[str] = field(factory=list[str], init=False)
    used_places: set[str] = field(factory=set[str], init=False)
    used_headers: set[str] = field(factory=set[str], init=False)

    def __attrs_post_init__(self) -> None:
        self.modules = Modules(self.problems, self.description.file)

    def finish(self) -> None:
        """Declare everything that was referred to so far."""
        while self._queue:
            self._queue.popleft()()

    def module_name(self, name: str) -> str:
        """The module of a public name."""
        return snake(name, self.sdk.words)

    # -- types ---------------------------------------------------------------------------------------------

    def type_of(self, schema: SchemaOrRef, place: Place) -> Type:
        """The type of a schema at a place."""
        if isinstance(schema, Reference):
            return self._referenced(schema, place)
        self._refuse_unexpressed(schema, place)
        literal = literal_of(schema)
        if literal is not None:
            return literal
        variants, keyword = variants_of(schema)
        if variants:
            return self._alternatives(schema, variants, keyword, place)
        names = layer.type_names(schema)
        kinds = [name for name in names if name != "null"]
        if len(kinds) > 1:
            return self._problem(place, f"Several types at once: {kinds}.", "Write `anyOf`, one type each.")
        if not kinds and names:
            return Scalar("None")
        inner = self._single(kinds[0] if kinds else implied_kind(schema), schema, place)
        return optional(inner) if "null" in names or schema.nullable else inner

    def _single(self, kind: str, schema: Schema, place: Place) -> Type:
        if kind == "array":
            item = self.type_of(schema.items, place.items()) if schema.items else OBJECT
            plain = place.use == "response" or self._is_enumeration(schema.items)
            return ArrayOf(item, "List" if plain else array_form(item))
        if kind == "object":
            return self._object(schema, place)
        if kind == "string":
            return string_type(layer.plain(schema.schema_format), place.use)
        return Scalar(_SCALARS[kind]) if kind else OBJECT

    def _object(self, schema: Schema, place: Place) -> Type:
        if schema.properties:
            package, module = place.owner
            named = Named(package, module, pascal(place.hint), exported=False)
            self._later(named, schema, place.use, place.pointer, place.path)
            return named
        extra = schema.additionalProperties
        if isinstance(extra, (Schema, Reference)):
            return MapOf(self.type_of(extra, place.at("additionalProperties")))
        return MapOf(OBJECT)

    # -- unions --------------------------------------------------------------------------------------------

    def _alternatives(
        self, schema: Schema, variants: Sequence[SchemaOrRef], keyword: str, place: Place
    ) -> Type:
        present = [(index, variant) for index, variant in enumerate(variants) if not is_null(variant)]
        nullable = len(present) < len(variants) or bool(schema.nullable)
        if len(present) == 1:
            index, variant = present[0]
            inner = self.type_of(variant, place.at(keyword, index))
        elif keyword == "allOf":
            return self._problem(
                place, "`allOf` of several schemas has no one type.", "Write one schema with all properties."
            )
        else:
            inner = self._union(schema, present, keyword, place)
        return optional(inner) if nullable else inner

    def _union(
        self, schema: Schema, present: Sequence[tuple[int, SchemaOrRef]], keyword: str, place: Place
    ) -> Type:
        package, module = place.owner
        name = self.sdk.unions.get(place.path)
        union = self._members(schema, present, keyword, place)
        if name is not None:
            self.used_places.add(place.path)
            named = Named(name.package or package, self.module_name(name.name), name.name, is_class=False)
            self.modules.declare(
                named, AliasType(name.name, union, layer.described(schema)), place.use, place.pointer
            )
            return named
        if isinstance(union, UnionOf) and all(self._is_class(variant) for _, variant in present):
            named = Named(package, module, pascal(place.hint), exported=False)
            alias = AliasType(named.name, union, private_to_module=True)
            self.modules.declare(named, alias, place.use, place.pointer)
            return named
        return union

    def _members(
        self, schema: Schema, present: Sequence[tuple[int, SchemaOrRef]], keyword: str, place: Place
    ) -> Type:
        members: list[Type] = []
        for index, variant in present:
            inner = evolve(place.at(keyword, index), hint=variant_hint(variant, place.hint, index))
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

    def _discriminated(
        self, union: UnionOf, schema: Schema, present: Sequence[tuple[int, SchemaOrRef]], place: Place
    ) -> UnionOf:
        found = find_variants(self.description, schema, [variant for _, variant in present])
        if found is None:
            return union
        for problem in found.problems:
            self.problems.add(
                self.description.file, join(place.pointer, "discriminator"), problem, found.remedy
            )
        variants = [(tag, self.component(name, place)) for tag, name in found.components]
        classes = tuple((tag, named) for tag, named in variants if isinstance(named, Named))
        return evolve(union, discriminator=found.property, variants=classes)

    def _is_declared_class(self, schema: SchemaOrRef) -> bool:
        if isinstance(schema, Reference):
            return self._is_class(schema)
        return bool(schema.properties) or not (variants_of(schema)[0] or literal_of(schema))

    def _is_enumeration(self, schema: Optional[SchemaOrRef]) -> bool:
        if isinstance(schema, Reference):
            return self._is_enumeration(self.description.schemas.get(component_name(schema)))
        return schema is not None and literal_of(schema) is not None

    def _is_class(self, schema: SchemaOrRef) -> bool:
        if isinstance(schema, Reference):
            resolved = self.description.schemas.get(component_name(schema))
            return resolved is not None and self._is_class(resolved)
        return bool(schema.properties)

    # -- components ----------------------------------------------------------------------------------------

    def _referenced(self, reference: Reference, place: Place) -> Type:
        name = component_name(reference)
        if name in self.description.schemas:
            return self.component(name, place)
        pointer = join(place.pointer, "$ref")
        reason = f"Nothing is at {layer.target(reference)!r}.{did_you_mean(name, self.description.schemas)}"
        self.problems.add(self.description.file, pointer, reason, "Name a schema of the components.")
        return OBJECT

    def component(self, name: str, place: Place) -> Type:
        """The type of a component where something refers to it."""
        schema = self.description.schemas[name]
        inner = evolve(place, pointer=join(COMPONENTS, name))
        accepts = self.sdk.accepts.get(place.path)
        if accepts is not None and place.use == "request" and isinstance(schema, Schema):
            self.used_places.add(place.path)
            self._component_class(name, schema, place.use)
            union = self._members(schema, *self._present(name, schema), evolve(inner, path=name))
            also = [reference(path) for path in accepts.also]
            members = union.members if accepts.expand and isinstance(union, UnionOf) else (union,)
            return UnionOf((*members, *also))
        if name in self.sdk.bodies and place.use == "request":
            return reference(self.sdk.bodies[name], exported=False)
        if name in self.sdk.inline or self._has_no_name(schema):
            return self._written_in_place(name, schema, inner)
        return self._component_class(name, schema, place.use)

    def _written_in_place(self, name: str, schema: SchemaOrRef, place: Place) -> Type:
        if name in self._open:
            return OBJECT  # a list of such lists, and so on, has no name to end with
        self._open.append(name)
        try:
            return self.type_of(schema, place)
        finally:
            self._open.pop()

    def _present(self, name: str, schema: Schema) -> tuple[list[tuple[int, SchemaOrRef]], str]:
        variants, keyword = variants_of(schema)
        skipped = self.sdk.skipped.get(name, ())
        return [
            (index, variant)
            for index, variant in enumerate(variants)
            if not (isinstance(variant, Reference) and component_name(variant) in skipped)
        ], keyword

    def _has_no_name(self, schema: SchemaOrRef) -> bool:
        """Whether a component is a plain value or map, which no public name stands for."""
        if isinstance(schema, Reference) or schema.properties or literal_of(schema) is not None:
            return False
        variants, _ = variants_of(schema)
        if variants:
            return sum(not is_null(variant) for variant in variants) < 2
        kinds = [kind for kind in layer.type_names(schema) if kind != "null"]
        return kinds != ["object"] or schema.additionalProperties is not False

    def _component_class(self, name: str, schema: SchemaOrRef, use: Use) -> Named:
        one_name = isinstance(schema, Schema) and literal_of(schema) is not None
        key = (name, "" if one_name else use)
        if key not in self._named:
            named = self._public_name(name, "response" if one_name else use)
            named = evolve(named, is_class=self._is_declared_class(schema))
            self._named[key] = named
            self._later(named, schema, use, join(COMPONENTS, name), name)
        return self._named[key]

    def _public_name(self, schema: str, use: Use) -> Named:
        if schema in self.sdk.homes:
            module, name = self.sdk.homes[schema]
            package, _, module = module.rpartition(".")
            return Named(package, module, name, exported=False)
        given = self.sdk.names.get(schema, {})
        family = next((prefix for prefix in self.sdk.families if schema.startswith(prefix)), "")
        base = given.get("") or class_name(schema, family, self.sdk.acronyms)
        name = given.get(use) or (params_name(base) if use == "request" else base)
        package = self.sdk.packages.get(schema) or self.sdk.families.get(family, "types")
        if not is_name(name):
            reason, remedy = f"{schema!r} gives no Python name.", f"Name it in {self.sdk.file}."
            self.problems.add(self.description.file, join(COMPONENTS, schema), reason, remedy)
        return Named(package, self.module_name(name), name)

    # -- declarations --------------------------------------------------------------------------------------

    def _later(self, named: Named, schema: SchemaOrRef, use: Use, pointer: str, path: str) -> None:
        place = Place(pointer, use, path, hint=named.name, owner=(named.package, named.module))
        self.modules.reserve(named, use, pointer)

        def declare() -> None:
            for declaration in self._declarations(named, schema, place):
                self.modules.declare(named, declaration, use, pointer)

        self._queue.append(declare)

    def _declarations(self, named: Named, schema: SchemaOrRef, place: Place) -> list[Declaration]:
        if isinstance(schema, Reference):
            return [AliasType(named.name, self._referenced(schema, place), layer.described(schema))]
        text = layer.described(schema)
        variants, _ = variants_of(schema)
        if not schema.properties and variants:
            literal = literal_of(schema)
            union = literal or self._members(schema, *self._present(place.path, schema), place)
            return [AliasType(named.name, union, text)]
        if not schema.properties and literal_of(schema) is not None:
            return [AliasType(named.name, self.type_of(schema, place), text)]
        fields = self.fields(schema, place)
        if place.use == "response":
            return [ModelClass(named.name, fields, text)]
        if schema.additionalProperties is True:
            typed = evolve(named, name=named.name + "Typed", exported=False)
            either = AliasType(
                named.name, UnionOf((typed, MapOf(OBJECT))), text, private_to_module=not named.exported
            )
            return [ParamsClass(typed.name, fields, text), either]
        return [ParamsClass(named.name, fields, text)]

    def fields(self, schema: Schema, place: Place) -> tuple[Field, ...]:
        """The properties as fields: `id`, the required ones, the optional ones, alphabetically."""
        needed = layer.required(schema)
        fields: dict[str, Field] = {}
        for wire, value in layer.properties(schema).items():
            inner = evolve(place.at("properties", wire), path=f"{place.path}.{wire}", hint=wire)
            built = self.field(wire, value, inner, wire in needed)
            if built.name in fields:
                reason = f"{wire!r} and {fields[built.name].wire!r} have the same Python name."
                self.problems.add(self.description.file, inner.pointer, reason, "Rename one of them.")
            fields[built.name] = built
        return tuple(sorted(fields.values(), key=lambda item: field_order(item, item.wire in needed)))

    def field(self, wire: str, schema: SchemaOrRef, place: Place, needed: bool, name: str = "") -> Field:
        """One property as a field. `needed` is what the description says; answers may leave out more."""
        type_ = self.type_of(schema, place)
        required = needed
        if place.use == "response":
            default = schema.default if isinstance(schema, Schema) else None
            required = needed and not isinstance(type_, OptionalOf) and not isinstance(default, dict)
            type_ = type_ if required else optional(type_)
        name = name or (wire if is_name(wire) else wire + "_" if is_name(wire + "_") else parameter(wire))
        if not is_name(name):
            reason, remedy = f"{wire!r} gives no Python name.", "Use letters, digits and underscores."
            self.problems.add(self.description.file, place.pointer, reason, remedy)
        return Field(
            name=name,
            wire=wire,
            type=type_,
            required=required,
            description=layer.described(schema),
            deprecated=layer.is_deprecated(schema),
            format=conversion(type_) if place.use == "request" else None,
        )

    # -- problems ------------------------------------------------------------------------------------------

    def _refuse_unexpressed(self, schema: Schema, place: Place) -> None:
        extra = schema.model_extra or {}
        for keyword in _UNEXPRESSED:
            stated = {"not": schema.schema_not, "prefixItems": schema.prefixItems}.get(keyword)
            if stated or keyword in extra:
                reason = f"`{keyword}` has no form in Python types."
                self._problem(place.at(keyword), reason, "Describe the values without it.")

    def _problem(self, place: Place, reason: str, remedy: str) -> Type:
        self.problems.add(self.description.file, place.pointer, reason, remedy)
        return OBJECT
