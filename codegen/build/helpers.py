"""Helpers: methods with the parameters of an operation, whose answer hand-written code takes care of."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from attrs import evolve, frozen

from codegen.build.forms import output_format
from codegen.build.names import resource_pointer
from codegen.config.helpers import HelperFacts, OwnParameterFacts
from codegen.input.pointers import join
from codegen.input.problems import Problems, did_you_mean
from codegen.ir.declarations import Field
from codegen.ir.operations import Fold, Helper, Operation, Parameter
from codegen.ir.types import OutputType, with_items

_OUTPUT_FORMAT = "output_format"


@frozen
class HelperBuilder:
    """Builds the helpers of one resource; what they name in vain goes to `missing`."""

    operations: Sequence[Operation]
    path: tuple[str, ...]
    file: str
    missing: Problems

    def build(self, helpers: Mapping[str, HelperFacts]) -> Iterator[Helper]:
        """Yield the helpers whose method there is."""
        by_name = {operation.name: operation for operation in self.operations}
        for name, facts in helpers.items():
            operation = by_name.get(facts.method)
            if operation is not None and self._has_what_it_fills(name, facts, operation):
                yield self._helper(name, facts, operation)

    def _has_what_it_fills(self, helper: str, facts: HelperFacts, operation: Operation) -> bool:
        known = {item.field.name for item in operation.parameters}
        filled = () if facts.passes_arguments else (facts.output_format.into,)
        extended = (own for own, fact in facts.own.items() if fact.items)
        missing = sorted({*filled, *extended, *facts.sets} - known)
        for name in missing:
            self._missing(helper, name, facts, known)
        return not missing

    def _helper(self, name: str, facts: HelperFacts, operation: Operation) -> Helper:
        wanted = facts.output_format
        return Helper(
            operation=evolve(
                operation,
                name=name,
                identity=".".join((*self.path, name)),
                parameters=tuple(self._parameters(name, facts, operation)),
                event=None,
                description=facts.description,
            ),
            builder=operation.name,
            output_format=Fold(_OUTPUT_FORMAT, wanted.into, wanted.function) if wanted.function else None,
            sets=tuple(facts.sets.items()),
            betas=facts.betas,
            gives=facts.gives,
            finish=facts.finish,
            awaited=facts.awaited,
            raw=facts.raw,
            streams=facts.streams,
        )

    def _parameters(self, helper: str, facts: HelperFacts, operation: Operation) -> Iterator[Parameter]:
        """Yield those that are listed, in that order, then what the operation has besides."""
        known = {item.field.name: item for item in operation.parameters}
        wanted = facts.output_format
        known[_OUTPUT_FORMAT] = output_format(_OUTPUT_FORMAT, wanted.description, wanted.also, OutputType())
        known.update({name: _own(name, own, known) for name, own in facts.own.items()})
        for name in facts.parameters:
            if name in known:
                yield known[name]
            else:
                self._missing(helper, name, facts, known)
        passed_over = {*facts.parameters, *facts.without, *facts.sets}
        yield from (item for name, item in known.items() if name not in passed_over)

    def _missing(self, helper: str, name: str, facts: HelperFacts, known: Iterable[str]) -> None:
        reason = f"{facts.method!r} has no parameter {name!r}.{did_you_mean(name, known)}"
        at = join(resource_pointer(self.path), "helpers", helper)
        self.missing.add(self.file, at, reason, "Correct or remove it.")


def _own(name: str, facts: OwnParameterFacts, known: Mapping[str, Parameter]) -> Parameter:
    """Return a parameter with a type of the helper's own, required if it extends the other method's list."""
    type_ = facts.type
    if facts.items:
        type_ = with_items(known[name].field.type, facts.type)
    field = Field(name, name, type_, required=facts.items, description=facts.description)
    return Parameter(field, "body")
