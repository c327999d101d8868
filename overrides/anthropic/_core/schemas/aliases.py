"""Type aliases: their values, and the adapter of those that are recursive."""

import sys
from typing import Any, Dict, List, Tuple

import typing_extensions

from ..models.checks import Problem
from ..models.type_guards import alias_value, is_type_alias
from .adapters import Adapter, Path
from .definitions import AnnotationError, Definitions


class AliasAdapter(Adapter):
    """The adapter of a recursive alias, under its name; `target` is set when that has been read."""

    target: Adapter

    def __init__(self, alias: Any) -> None:
        self._alias = alias
        self.name = alias_of(alias).__name__
        self.is_recursive = False

    def schema(self, definitions: Definitions) -> Dict[str, Any]:
        return definitions.reference(self._alias, self.name, lambda: self.target.schema(definitions))

    def decode(self, data: Any, path: Path, problems: List[Problem]) -> Any:
        return self.target.decode(data, path, problems)


def alias_of(annotation: Any) -> Any:
    """Return the alias in an annotation that is one, with type arguments or without; None for any other."""
    origin = typing_extensions.get_origin(annotation) or annotation
    return origin if is_type_alias(origin) else None


def alias_target(annotation: Any, where: str) -> Any:
    """Return the value of an alias, with its type arguments in place.

    Raises:
        AnnotationError: a name in it cannot be found.
    """
    alias = alias_of(annotation)
    arguments = typing_extensions.get_args(annotation)
    return substitute(_evaluated(alias, where), dict(zip(alias.__type_params__, arguments)))


def substitute(annotation: Any, bindings: Dict[Any, Any]) -> Any:
    """Return an annotation with its type variables replaced."""
    free: Tuple[Any, ...] = getattr(annotation, "__parameters__", ())
    if typing_extensions.get_origin(annotation) is None:
        return bindings.get(annotation, annotation) if bindings else annotation
    if not any(variable in bindings for variable in free):
        return annotation
    return annotation[tuple(bindings.get(variable, variable) for variable in free)]


def _evaluated(alias: Any, where: str) -> Any:
    """Return the value of an alias; names in quotes are looked up where it was made."""
    module = sys.modules.get(alias.__module__)
    scope = {alias.__name__: alias}
    try:
        holder = type("holder", (), {"__annotations__": {"value": alias_value(alias)}})
        hints = typing_extensions.get_type_hints(holder, vars(module) if module else {}, scope, True)
    except (NameError, TypeError, AttributeError, SyntaxError) as error:
        raise AnnotationError(f"{where}: the type alias {alias} cannot be evaluated: {error}") from error
    return hints["value"]
