"""The rule that decides what a change of the API breaks, for those who call and for those who read.

What is sent may only become wider, what is received only narrower: callers are safe as long as everything
they could send is still taken, readers as long as everything they get is something they could get before.
Decisions over the values of `codegen.ir` only; what changed is found elsewhere.

Readers are taken at their types' word: an enumeration that gains a value breaks them, although the package
hands unknown values on, because code that tells all the values apart does not know the new one.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Literal, Optional

from attrs import frozen

from codegen.ir.api import Api
from codegen.ir.declarations import AliasType, Declaration, Field, ModelClass, ParamsClass
from codegen.ir.operations import walk
from codegen.ir.types import (
    OBJECT,
    ArrayOf,
    LiteralType,
    MapOf,
    Named,
    OptionalOf,
    Scalar,
    Type,
    UnionOf,
    named_in,
)

Effect = Literal["none", "more", "needed", "not needed", "gone", "wider", "narrower", "different"]

RULES: Mapping[Effect, tuple[bool, bool, str]] = {
    "none": (False, False, "what can be sent and received stays the same"),
    "more": (False, False, "there is something that nobody has to use"),
    "needed": (True, False, "it must be sent now, or is always received now"),
    "not needed": (False, True, "it may be absent now"),
    "gone": (True, True, "the name is no longer there"),
    "wider": (False, True, "there are values that there were not before"),
    "narrower": (True, False, "there are no longer all the values that there were"),
    "different": (True, True, "both"),
}
"""Whether an effect breaks callers where the thing is sent, and readers where it is received; its meaning."""

CALLERS = "Breaks callers: something they could send, or leave out, is no longer taken."
READERS = "Breaks readers: they can receive what they could not before, or miss what they relied on."

Identity = tuple[str, str, str]
NONE = Scalar("None")
_SCALARS: Mapping[type, tuple[str, ...]] = {
    bool: ("bool",),
    int: ("int", "float"),
    float: ("float",),
    str: ("str",),
}
# What is taken where the container is: each one takes what those before it hold.
_FORMS = ("List", "SequenceNotStr", "Iterable")


@frozen
class Flow:
    """Which ways a thing travels."""

    sent: bool = False
    received: bool = False

    def __or__(self, other: Flow) -> Flow:
        return Flow(self.sent or other.sent, self.received or other.received)


@frozen
class Declared:
    """The declarations of an API by package, module and name."""

    by_name: Mapping[Identity, Declaration]

    @classmethod
    def of(cls, api: Api) -> Declared:
        return cls(
            {
                (module.package, module.name, declaration.name): declaration
                for module in api.modules
                for declaration in module.declarations
            }
        )

    def get(self, named: Named) -> Optional[Declaration]:
        return self.by_name.get((named.package, named.module, named.name))

    def behind(self, declaration: Declaration) -> Declaration:
        """Return the declaration itself, or what an alias that is just another name stands for."""
        seen: list[Declaration] = []
        while isinstance(declaration, AliasType) and isinstance(declaration.type, Named):
            target = self.get(declaration.type)
            if target is None or target in seen:
                break
            seen.append(target)
            declaration = target
        return declaration

    def fields(self, part: ParamsClass, named: Named) -> tuple[Field, ...]:
        """Return the fields of a TypedDict with those of its base."""
        base = self.by_name.get((named.package, named.module, part.base)) if part.base else None
        return (*part.fields, *(base.fields if isinstance(base, ParamsClass) else ()))


def alternatives(type_: Type) -> Iterator[Type]:
    """Yield a type as its alternatives, each value of a literal and null among them. Names stay closed."""
    if isinstance(type_, UnionOf):
        for member in type_.members:
            yield from alternatives(member)
    elif isinstance(type_, OptionalOf):
        yield from alternatives(type_.inner)
        yield NONE
    elif isinstance(type_, LiteralType):
        for value in type_.values:
            yield NONE if value is None else LiteralType((value,))
    else:
        yield type_


@frozen
class Comparison:
    """Whether values of one side's types are values of the other's. The same name means the same on both."""

    ones: Declared
    others: Declared
    assumed: tuple[tuple[Type, Type], ...] = ()

    def fits(self, one: Type, other: Type) -> bool:
        """Return whether every value of `one` is a value of `other`."""
        if one == other or (one, other) in self.assumed:
            return True
        inner = Comparison(self.ones, self.others, (*self.assumed, (one, other)))
        taken = tuple(alternatives(other))
        return all(inner._is_taken(each, taken) for each in alternatives(one))

    def _is_taken(self, one: Type, taken: tuple[Type, ...]) -> bool:
        if any(self._fits_alternative(one, other) for other in taken):
            return True
        if isinstance(one, Named):
            declared = self.ones.get(one)
            if isinstance(declared, AliasType) and self.fits(declared.type, UnionOf(taken)):
                return True
        for other in taken:
            declared = self.others.get(other) if isinstance(other, Named) else None
            if isinstance(declared, AliasType) and self.fits(one, declared.type):
                return True
        return False

    def _fits_alternative(self, one: Type, other: Type) -> bool:
        if one == other or other == OBJECT:
            return True
        if isinstance(one, LiteralType) and isinstance(other, Scalar):
            return other.name in _SCALARS[type(one.values[0])]
        if isinstance(one, Scalar):
            return one == Scalar("int") and other == Scalar("float")
        if isinstance(one, ArrayOf) and isinstance(other, ArrayOf):
            return _FORMS.index(one.form) <= _FORMS.index(other.form) and self.fits(one.item, other.item)
        if isinstance(one, MapOf) and isinstance(other, MapOf):
            return self.fits(one.value, other.value)
        return isinstance(one, Named) and self._dict_fits(one, other)

    def _dict_fits(self, one: Named, other: Type) -> bool:
        """Compare TypedDicts by their members, whatever their names; response classes go by name."""
        part = self.ones.get(one)
        if not isinstance(part, ParamsClass):
            return False
        if isinstance(other, MapOf):
            return other.value == OBJECT
        wanted = self.others.get(other) if isinstance(other, Named) else None
        if not isinstance(other, Named) or not isinstance(wanted, ParamsClass):
            return False
        given = {item.name: item for item in self.ones.fields(part, one)}
        known = {item.name: item for item in self.others.fields(wanted, other)}
        return given.keys() <= known.keys() and all(
            self.fits(given[name].type, item.type) and (given[name].required or not item.required)
            if name in given
            else not item.required
            for name, item in known.items()
        )


@frozen
class Sides:
    """An old and a new API, to say what becomes of a type."""

    old: Declared
    new: Declared

    def is_taken(self, before: Type, after: Type) -> bool:
        """Return whether what was a value of an old type is one of a new type."""
        return Comparison(self.old, self.new).fits(before, after)

    def was_taken(self, after: Type, before: Type) -> bool:
        """Return whether what is a value of a new type was one of an old type."""
        return Comparison(self.new, self.old).fits(after, before)

    def effect(self, before: Type, after: Type) -> Effect:
        """Return what it means that one type took the place of another."""
        keeps, adds = self.is_taken(before, after), not self.was_taken(after, before)
        if keeps:
            return "wider" if adds else "none"
        return "different" if adds else "narrower"


def flows(api: Api) -> dict[Identity, Flow]:
    """Return which way types travel: classes by what they are, aliases by where they are used."""
    declared = Declared.of(api)
    found: dict[Identity, Flow] = {}

    def visit(type_: Type, flow: Flow) -> None:
        for named in named_in(type_):
            declaration = declared.get(named)
            identity = (named.package, named.module, named.name)
            known = found.get(identity, Flow())
            if isinstance(declaration, AliasType) and known | flow != known:
                found[identity] = known | flow
                visit(declaration.type, flow)

    for identity, declaration in declared.by_name.items():
        if not isinstance(declaration, AliasType):
            found[identity] = flow = (
                Flow(received=True) if isinstance(declaration, ModelClass) else Flow(sent=True)
            )
            for item in declaration.fields:
                visit(item.type, flow)
    for resource in walk(api.resources):
        for operation in resource.operations:
            for parameter in operation.parameters:
                visit(parameter.field.type, Flow(sent=True))
            for type_ in (operation.result, operation.event):
                if type_ is not None:
                    visit(type_, Flow(received=True))
    for module in api.modules:
        usual = Flow(sent=module.use == "request", received=module.use == "response")
        for declaration in module.declarations:
            found.setdefault((module.package, module.name, declaration.name), usual)
    return found
