"""A function as a tool: its definition for the API, and its arguments from the input of a call. Calls
nothing."""

from __future__ import annotations

import inspect
import re
from functools import cached_property, partial
from typing import Any, Callable, Dict, Generic, Iterable, List, Mapping, Optional, Type, TypeVar, Union, cast

from typing_extensions import Literal, Self

from anthropic._core.models.checks import Problem
from anthropic._core.models.type_guards import is_mapping
from anthropic._core.schemas import schema_of
from anthropic.types import beta as beta_types

from ._docstring import ToolDoc, read_docstring
from ._errors import ToolInputError
from ._parameters import Arguments, parameters_of

CallableT = TypeVar("CallableT", bound=Callable[..., Any])
AllowedCaller = Literal[
    "direct", "code_execution_20250825", "code_execution_20260120", "code_execution_20260521"
]
InputSchema = Union[Dict[str, object], Type[Any]]

_NAME = re.compile(r"[a-zA-Z0-9_-]{1,128}")


class BaseFunctionTool(Generic[CallableT]):
    """A function, method, or object with `__call__`, described for the model.

    A class is one too if its instances can be called without arguments: the input constructs an instance,
    whose call returns the result.

    Args:
        func: The function to call.
        name: The name by which the model calls it; the function's name by default.
        description: The description for the model; the docstring without its sections by default.
        input_schema: The schema of the input, as a dictionary or as a class; made from the annotations and
            the docstring by default.
        defer_loading: Whether the tool is left out until a tool search finds it.
        cache_control: A cache breakpoint after this tool.
        allowed_callers: Who may call the tool: the model, code that it runs, or both.
        eager_input_streaming: Whether the input is streamed as it is written, before it is checked.
        input_examples: Inputs that show how the tool is meant to be called.
        strict: Whether the API guarantees that inputs fit the schema.

    Raises:
        TypeError: an annotation cannot be used; the message names the parameter.
        ValueError: the function has no name that a tool may have.
    """

    func: CallableT
    name: str
    close: Optional[Callable[[], Any]] = None
    """A function to call when the tool is closed."""

    _context_manager: Optional[object] = None

    def __init__(
        self,
        func: CallableT,
        *,
        name: Optional[str] = None,
        description: Optional[str] = None,
        input_schema: Optional[InputSchema] = None,
        defer_loading: Optional[bool] = None,
        cache_control: Optional[beta_types.BetaCacheControlEphemeralParam] = None,
        allowed_callers: Optional[List[AllowedCaller]] = None,
        eager_input_streaming: Optional[bool] = None,
        input_examples: Optional[Iterable[Dict[str, object]]] = None,
        strict: Optional[bool] = None,
    ) -> None:
        is_wrapped = isinstance(func, (staticmethod, classmethod))
        target: Any = cast("Any", func).__func__ if is_wrapped else func
        if inspect.isclass(target) and "__call__" not in dir(target):
            raise TypeError(f"{target.__qualname__} is no tool: its instances cannot be called")
        self.func = cast("CallableT", target)
        self.name = _tool_name(target) if name is None else name
        self._parameters = parameters_of(target, has_schema=input_schema is not None)
        self._is_classmethod = isinstance(func, classmethod)
        if description is not None:
            self.description = description
        if input_schema is not None:
            self.input_schema = _as_schema(input_schema)
        self._options: Dict[str, Any] = {
            "defer_loading": defer_loading,
            "cache_control": cache_control,
            "allowed_callers": allowed_callers,
            "eager_input_streaming": eager_input_streaming,
            "input_examples": None if input_examples is None else list(input_examples),
            "strict": strict,
        }

    @cached_property
    def description(self) -> str:
        """The description that is sent to the model."""
        return self._doc.description

    @cached_property
    def input_schema(self) -> Dict[str, object]:
        """The JSON Schema of the input."""
        return self._parameters.schema(self._doc.parameters)

    @cached_property
    def _doc(self) -> ToolDoc:
        given: Any = self.func
        func: Any = cast("Any", given).func if isinstance(given, partial) else given
        call: Any = type(func).__call__
        documented: Any = call if func.__doc__ is None and inspect.isfunction(call) else func
        return read_docstring(documented.__doc__)

    @property
    def __call__(self) -> CallableT:
        """The function itself, to be called as it is written."""
        return self.func

    def __get__(self, instance: object, owner: Optional[type] = None) -> Self:
        """Return the tool bound to an object, where the function is a method of its class."""
        receiver = owner if self._is_classmethod else instance
        if receiver is None or not self._parameters.is_method:
            return self
        bound = object.__new__(type(self))
        bound.__dict__.update(self.__dict__)
        bound.func = cast("Any", self.func).__get__(receiver)
        return bound

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.name!r}>"

    def to_dict(self) -> beta_types.BetaToolParam:
        """Return the tool's entry in the `tools` of a request."""
        definition = {"name": self.name, "description": self.description, "input_schema": self.input_schema}
        given = {name: value for name, value in self._options.items() if value is not None}
        return cast("beta_types.BetaToolParam", {**definition, **given})

    def _arguments(self, input: object) -> Arguments:
        """Return the arguments to call the function with.

        Raises:
            TypeError: the input is no mapping.
            ToolInputError: the input does not fit the schema.
        """
        if not is_mapping(input):
            raise TypeError(f"The input of {self.name} has to be a dictionary, not {type(input).__name__}")
        problems: List[Problem] = []
        arguments = self._parameters.read(cast("Mapping[str, Any]", input), problems)
        if problems:
            raise ToolInputError(self.name, problems)
        return arguments


def _tool_name(func: Any) -> str:
    func = func.func if isinstance(func, partial) else func
    name: str = getattr(func, "__name__", type(func).__name__)
    if not _NAME.fullmatch(name):
        raise ValueError(f"A tool cannot be called {name!r}; pass `name=`")
    return name


def _as_schema(schema: InputSchema) -> Dict[str, object]:
    return {**schema} if is_mapping(schema) else schema_of(schema)
