# Generated from overrides/anthropic/lib/tools/_async/function_tool.py. Do not edit.
"""Tools that can be called: functions turned into tools, and the base of tools that the API defines."""

from __future__ import annotations

import inspect
import logging
from abc import ABC, abstractmethod
from typing import (
    Any,
    Callable,
    Dict,
    Generic,
    Iterable,
    List,
    Optional,
    Tuple,
    TypeVar,
    Union,
    cast,
    overload,
)

from typing_extensions import Self

import anthropic.lib.tools._results as results
from anthropic._concurrency import threads
from anthropic.lib.tools._contexts import close_callbacks, context_manager_type, enter_sync
from anthropic.lib.tools._function_tool import AllowedCaller, BaseFunctionTool, InputSchema
from anthropic.types import beta as beta_types

logger = logging.getLogger(__name__)

FunctionT = TypeVar("FunctionT", bound=Callable[..., threads.MaybeAwaitable["results.ToolValue"]])


class BetaFunctionTool(BaseFunctionTool[FunctionT], Generic[FunctionT]):
    __doc__ = BaseFunctionTool.__doc__

    def call(self, input: object) -> results.BetaFunctionToolResultType:
        """Call the function with the input of a tool call.

        Raises:
            ToolInputError: the input does not fit; the message says what is wrong.
        """
        positional, named = self._arguments(input)
        outcome: Any = self.func(*positional, **named)
        if inspect.isclass(self.func):
            outcome = outcome()
        return cast("results.BetaFunctionToolResultType", threads.maybe_await(outcome))

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exc: object) -> None:
        close_runnable_tool(self)


class BetaBuiltinFunctionTool(ABC):
    """A tool whose definition the API has; subclasses implement it."""

    @abstractmethod
    def to_dict(self) -> beta_types.BetaToolUnionParam:
        """Return the tool's entry in the `tools` of a request."""

    @abstractmethod
    def call(self, input: object) -> results.BetaFunctionToolResultType:
        """Run the tool on the input of a tool call."""

    @property
    def name(self) -> str:
        """The name by which the model calls it."""
        definition: Any = self.to_dict()
        if "name" not in definition:
            raise ValueError(f"The definition of {type(self).__name__} has no name")
        return str(definition["name"])


@overload
def beta_tool(func: FunctionT) -> BetaFunctionTool[FunctionT]: ...
@overload
def beta_tool(
    func: FunctionT,
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
) -> BetaFunctionTool[FunctionT]: ...
@overload
def beta_tool(
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
) -> Callable[[FunctionT], BetaFunctionTool[FunctionT]]: ...
def beta_tool(
    func: Optional[FunctionT] = None,
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
) -> Union[BetaFunctionTool[FunctionT], Callable[[FunctionT], BetaFunctionTool[FunctionT]]]:
    """Turn a function into a tool that the model can call; a decorator with or without keywords.

    The input schema comes from the annotations: anything that `messages.parse` takes as a type, with
    `Annotated[int, "what it is"]` or the docstring (Google, NumPy or reST style) describing the parameters. A
    context manager that yields the function is a tool too; what it opens is closed with the tool.

        @beta_tool
        def weather(city: str) -> str:
            \"\"\"Look up the weather.

            Args:
                city: Name of the city.
            \"\"\"

    The function returns text, content blocks, image files as bytes, or anything that becomes JSON. The
    keywords are those of `BetaFunctionTool`.

    Raises:
        TypeError: an annotation cannot be used; the message names the parameter.
        ValueError: the function has no name that a tool may have.
    """

    def make_tool(func: FunctionT) -> BetaFunctionTool[FunctionT]:
        target, manager = _enter_context_manager(func, has_schema=input_schema is not None)
        tool = BetaFunctionTool(
            target,
            name=name,
            description=description,
            input_schema=input_schema,
            defer_loading=defer_loading,
            cache_control=cache_control,
            allowed_callers=allowed_callers,
            eager_input_streaming=eager_input_streaming,
            input_examples=input_examples,
            strict=strict,
        )
        tool._context_manager = manager
        return tool

    return make_tool if func is None else make_tool(func)


def _enter_context_manager(func: Any, *, has_schema: bool) -> Tuple[Any, Any]:
    """Enter a context manager; return the function that it yields and itself. Return a plain function as it
    is."""
    context_type = context_manager_type(func)
    if context_type == "sync":
        return enter_sync(func)
    return threads.enter_on_first_call(func, has_schema=has_schema) if context_type else (func, None)


def close_runnable_tool(tool: object) -> None:
    """Close a tool: call its `close` and exit its context manager. Errors are logged, not raised."""
    for close in close_callbacks(tool):
        try:
            threads.maybe_await(close())
        except Exception as error:
            logger.warning(
                "Closing the tool %s failed: %s", getattr(tool, "name", tool), type(error).__name__
            )
