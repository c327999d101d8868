"""What changes between two APIs: operations with their parameters and answers, types with their members.

Works on what the generator builds, so that only what a user of the package can see counts: descriptions and
the order of things do not. What is written by hand (bases of resources, checks of arguments) is not compared
either, beyond the names of methods. A method's params type repeats its parameters; it is left out.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Literal, Optional, TypeVar, Union

from attrs import define, field, frozen

from codegen.diff.compatibility import (
    NONE,
    RULES,
    Declared,
    Effect,
    Flow,
    Identity,
    Sides,
    alternatives,
    flows,
)
from codegen.input.literals import literal
from codegen.ir.api import Api
from codegen.ir.declarations import AliasType, Field
from codegen.ir.operations import Operation, Parameter, walk
from codegen.ir.types import (
    ArrayOf,
    LiteralType,
    MapOf,
    Named,
    OptionalOf,
    Type,
    UnionOf,
    merge_literals,
    optional,
)
from codegen.render.spelling import readable

Subject = Literal["operation", "parameter", "answer", "event", "type", "field"]
Action = Literal[
    "added",
    "removed",
    "required",
    "optional",
    "type",
    "value added",
    "value removed",
    "variant added",
    "variant removed",
    "nullable",
    "not nullable",
    "default",
    "deprecated",
    "not deprecated",
    "request",
    "betas",
    "place",
    "wire name",
    "positional",
]
_Key = TypeVar("_Key", bound=Sequence[str])
_Old = TypeVar("_Old")
_New = TypeVar("_New")
_BOTH = Flow(sent=True, received=True)


@frozen
class Change:
    """One change.

    Attributes:
        owner: What it happens to: a method (`client.messages.create`) or a type (`types.Message`).
        name: The parameter or field; `""` for the owner itself.
        before: What was there, as text; `""` for nothing.
        after: What is there now.
        required: Whether an added member is.
    """

    subject: Subject
    action: Action
    owner: str
    name: str
    before: str
    after: str
    effect: Effect
    breaks_callers: bool
    breaks_readers: bool
    required: Optional[bool] = None


def compare(old: Api, new: Api) -> list[Change]:
    """Return the changes, operations first, each group by name."""
    comparer = _Comparer(Sides(Declared.of(old), Declared.of(new)), old, new)
    comparer.operations()
    comparer.types()
    return comparer.changes


@define
class _Comparer:
    sides: Sides
    old: Api
    new: Api
    changes: list[Change] = field(factory=list[Change], init=False)

    def _add(
        self,
        subject: Subject,
        action: Action,
        owner: str,
        flow: Flow,
        effect: Effect = "none",
        *,
        name: str = "",
        before: str = "",
        after: str = "",
        required: Optional[bool] = None,
    ) -> None:
        callers, readers, _ = RULES[effect]
        marks = flow.sent and callers, flow.received and readers
        self.changes.append(Change(subject, action, owner, name, before, after, effect, *marks, required))

    # -- operations ----------------------------------------------------------------------------------------

    def operations(self) -> None:
        for path, old, new in _pairs(_operations(self.old), _operations(self.new)):
            owner = f"client.{path}"
            if old is None or new is None:
                self._existence("operation", owner, _BOTH, _request(old), _request(new), was=old is not None)
            elif isinstance(old, Operation) and isinstance(new, Operation):
                self._operation(owner, old, new)

    def _operation(self, owner: str, old: Operation, new: Operation) -> None:
        if _request(old) != _request(new):
            self._add("operation", "request", owner, _BOTH, before=_request(old), after=_request(new))
        if old.betas != new.betas:
            texts = [", ".join(item.betas) for item in (old, new)]
            self._add("operation", "betas", owner, _BOTH, before=texts[0], after=texts[1])
        self._deprecation("operation", owner, "", bool(old.deprecated), bool(new.deprecated))
        parameters = [{item.field.name: item for item in each.parameters} for each in (old, new)]
        for _, before, after in _pairs(*parameters):
            self._parameter(owner, before, after)
        self._answer(owner, old, new)
        if old.event is not None and new.event is not None:
            self._type("event", owner, "", old.event, new.event, Flow(received=True))
        elif old.event != new.event:
            texts = [readable(item.event) if item.event else "" for item in (old, new)]
            self._existence("event", owner, _BOTH, texts[0], texts[1], was=old.event is not None)

    def _parameter(self, owner: str, old: Optional[Parameter], new: Optional[Parameter]) -> None:
        flow = Flow(sent=True)
        self._member("parameter", owner, old.field if old else None, new.field if new else None, flow)
        if old is None or new is None:
            return
        name = new.field.name
        if old.place != new.place:
            self._add("parameter", "place", owner, flow, name=name, before=old.place, after=new.place)
        if old.positional != new.positional:
            effect: Effect = "narrower" if old.positional else "wider"
            texts = ["positional" if item.positional else "by keyword only" for item in (old, new)]
            self._add(
                "parameter", "positional", owner, flow, effect, name=name, before=texts[0], after=texts[1]
            )

    def _answer(self, owner: str, old: Operation, new: Operation) -> None:
        flow = Flow(received=True)
        if (old.page, old.binary) == (new.page, new.binary) and old.result and new.result:
            self._type("answer", owner, "", old.result, new.result, flow)
            return
        before, after = (_answer_text(item) for item in (old, new))
        if before != after:
            self._add("answer", "type", owner, flow, "different", before=before, after=after)

    # -- types ---------------------------------------------------------------------------------------------

    def types(self) -> None:
        ways = flows(self.old), flows(self.new)
        names = _type_names(self.old), _type_names(self.new)
        for identity, old, new in _pairs(*names):
            flow = ways[0].get(identity, Flow()) | ways[1].get(identity, Flow())
            if flow == Flow():
                flow = Flow(received=True)  # a form of an answer that the client reads
            if old is None or new is None or old != new:
                # A type that is not exported any more, or only now, has another name.
                if old is not None:
                    self._add("type", "removed", old, flow, "gone", before=old)
                if new is not None:
                    self._add("type", "added", new, flow, "more", after=new)
            elif identity in self.sides.new.by_name:
                self._declaration(identity, new, flow)

    def _declaration(self, identity: Identity, owner: str, flow: Flow) -> None:
        old, new = self.sides.old.by_name[identity], self.sides.new.by_name[identity]
        if isinstance(old, AliasType) and isinstance(new, AliasType):
            self._type("type", owner, "", old.type, new.type, flow)
            return
        old, new = self.sides.old.behind(old), self.sides.new.behind(new)
        if isinstance(old, AliasType) or isinstance(new, AliasType) or type(old) is not type(new):
            texts = [
                readable(item.type) if isinstance(item, AliasType) else "a class of its own"
                for item in (old, new)
            ]
            self._add("type", "type", owner, flow, "different", before=texts[0], after=texts[1])
            return
        fields = [{item.name: item for item in each.fields} for each in (old, new)]
        for _, before, after in _pairs(*fields):
            self._member("field", owner, before, after, flow)

    # -- members -------------------------------------------------------------------------------------------

    def _member(
        self, subject: Subject, owner: str, old: Optional[Field], new: Optional[Field], flow: Flow
    ) -> None:
        if old is None or new is None:
            if old is not None:
                self._add(subject, "removed", owner, flow, "gone", name=old.name, before=readable(old.type))
            if new is not None:
                effect: Effect = "needed" if new.required and flow.sent else "more"
                text, required = readable(new.type), new.required
                self._add(subject, "added", owner, flow, effect, name=new.name, after=text, required=required)
            return
        name, types = new.name, (old.type, new.type)
        if old.required != new.required:
            if new.required:
                self._add(subject, "required", owner, flow, "needed", name=name)
            else:
                self._add(subject, "optional", owner, flow, "not needed", name=name)
            if flow.received:
                # What an answer may leave out is null then: that is said once.
                types = (_without_null(old.type), _without_null(new.type))
        self._type(subject, owner, name, types[0], types[1], flow)
        if old.wire != new.wire:
            self._add(subject, "wire name", owner, flow, name=name, before=old.wire, after=new.wire)
        if old.default != new.default:
            self._add(subject, "default", owner, flow, name=name, before=old.default, after=new.default)
        self._deprecation(subject, owner, name, old.deprecated, new.deprecated)

    def _type(self, subject: Subject, owner: str, name: str, old: Type, new: Type, flow: Flow) -> None:
        """Say what became of a type: single alternatives where there are any in common, or the whole."""
        old, new = _opened(old, self.sides.old), _opened(new, self.sides.new)
        was_null, is_null = (NONE in tuple(alternatives(item)) for item in (old, new))
        if is_null and not was_null:
            effect: Effect = "none" if self.sides.was_taken(NONE, old) else "wider"
            self._add(subject, "nullable", owner, flow, effect, name=name)
        if was_null and not is_null:
            effect = "none" if self.sides.is_taken(NONE, new) else "narrower"
            self._add(subject, "not nullable", owner, flow, effect, name=name)
        old, new = _without_null(old), _without_null(new)
        if isinstance(old, ArrayOf) and isinstance(new, ArrayOf) and old.form == new.form:
            self._type(subject, owner, name, old.item, new.item, flow)
        elif isinstance(old, MapOf) and isinstance(new, MapOf):
            self._type(subject, owner, name, old.value, new.value, flow)
        elif _have_common(old, new):
            self._alternatives(subject, owner, name, old, new, flow)
        elif (effect := self.sides.effect(old, new)) != "none":
            self._add(
                subject, "type", owner, flow, effect, name=name, before=readable(old), after=readable(new)
            )

    def _alternatives(
        self, subject: Subject, owner: str, name: str, old: Type, new: Type, flow: Flow
    ) -> None:
        first, second = tuple(alternatives(old)), tuple(alternatives(new))
        gone = [item for item in first if item not in second]
        come = [item for item in second if item not in first]
        lists = [[item for item in items if isinstance(item, ArrayOf)] for items in (gone, come)]
        if len(lists[0]) == len(lists[1]) == 1 and lists[0][0].form == lists[1][0].form:
            # One list became another: what became of its items says more.
            (before,), (after,) = lists
            gone.remove(before)
            come.remove(after)
            self._type(subject, owner, name, before.item, after.item, flow)
        for item in gone:
            action: Action = "value removed" if isinstance(item, LiteralType) else "variant removed"
            effect: Effect = "none" if self.sides.is_taken(item, new) else "narrower"
            self._add(subject, action, owner, flow, effect, name=name, before=_alternative(item))
        for item in come:
            action = "value added" if isinstance(item, LiteralType) else "variant added"
            effect = "none" if self.sides.was_taken(item, old) else "wider"
            self._add(subject, action, owner, flow, effect, name=name, after=_alternative(item))

    def _deprecation(self, subject: Subject, owner: str, name: str, was: bool, is_now: bool) -> None:
        if was != is_now:
            self._add(subject, "deprecated" if is_now else "not deprecated", owner, _BOTH, name=name)

    def _existence(
        self, subject: Subject, owner: str, flow: Flow, before: str, after: str, *, was: bool
    ) -> None:
        if was:
            self._add(subject, "removed", owner, flow, "gone", before=before)
        else:
            self._add(subject, "added", owner, flow, "more", after=after)


def _pairs(
    old: Mapping[_Key, _Old], new: Mapping[_Key, _New]
) -> Iterator[tuple[_Key, Optional[_Old], Optional[_New]]]:
    for key in sorted({*old, *new}, key=tuple):
        yield key, old.get(key), new.get(key)


def _operations(api: Api) -> dict[str, Union[Operation, str]]:
    """Return every method by its path from the client; a text for helpers and those of hand-written bases."""
    found: dict[str, Union[Operation, str]] = {}
    for resource in walk(api.resources):
        path = ".".join(resource.path)
        found.update({f"{path}.{name}": "" for name in (resource.base.methods if resource.base else ())})
        found.update({f"{path}.{helper.operation.name}": "" for helper in resource.helpers})
        found.update({f"{path}.{item.name}": item for item in resource.operations})
    return found


def _type_names(api: Api) -> dict[Identity, str]:
    """Return how each type is reached, except those that repeat a method's parameters or a field's type."""
    mirrors: set[Identity] = set()
    for resource in walk(api.resources):
        for own in filter(None, (operation.params for operation in resource.operations)):
            for suffix in ("", "Base", "NonStreaming", "Streaming"):
                mirrors.add((own.package, own.module, own.name + suffix))
    names: dict[Identity, str] = {}
    for module in api.modules:
        for declaration in module.declarations:
            path = "" if declaration.name in module.exports else f".{module.name}"
            identity = (module.package, module.name, declaration.name)
            is_private = isinstance(declaration, AliasType) and declaration.private_to_module
            if identity not in mirrors and not is_private:
                names[identity] = f"{module.package}{path}.{declaration.name}"
    for parsed in api.parsed:
        for name in parsed.exports:
            names[parsed.package, parsed.name, name] = f"{parsed.package}.{name}"
    return names


def _request(operation: Union[Operation, str, None]) -> str:
    if not isinstance(operation, Operation):
        return ""
    form = " (multipart)" if operation.multipart else ""
    return f"{operation.verb.upper()} {operation.url}{form}"


def _answer_text(operation: Operation) -> str:
    if operation.result is None:
        return "bytes" if operation.binary else "None"
    text = readable(operation.result)
    return f"{operation.page}[{text}]" if operation.page else text


def _alternative(item: Type) -> str:
    return literal(item.values[0]) if isinstance(item, LiteralType) else readable(item)


def _opened(type_: Type, declared: Declared) -> Type:
    """Return what an alias beside a class stands for: it has no meaning of its own."""
    if isinstance(type_, OptionalOf):
        return optional(_opened(type_.inner, declared))
    alias = declared.get(type_) if isinstance(type_, Named) else None
    return alias.type if isinstance(alias, AliasType) and alias.private_to_module else type_


def _without_null(type_: Type) -> Type:
    """Return the type without null among its alternatives, if something else is left."""
    if isinstance(type_, OptionalOf):
        return _without_null(type_.inner)
    if isinstance(type_, (UnionOf, LiteralType)):
        rest = tuple(item for item in alternatives(type_) if item != NONE)
        merged = tuple(merge_literals(rest)) or (type_,)
        return merged[0] if len(merged) == 1 else UnionOf(merged)
    return type_


def _have_common(old: Type, new: Type) -> bool:
    first, second = list(alternatives(old)), list(alternatives(new))
    return any(item in second for item in first) or all(
        isinstance(item, LiteralType) for item in (*first, *second)
    )
