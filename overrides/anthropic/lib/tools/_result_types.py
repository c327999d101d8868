"""The type of what a tool returns, in a module of its own: the alias loads every type it names."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Iterable, Union

from anthropic.types import beta as beta_types

__all__ = ["BetaContent", "BetaFunctionToolResultType"]

if TYPE_CHECKING:
    BetaContent = Union[
        beta_types.BetaTextBlockParam,
        beta_types.BetaImageBlockParam,
        beta_types.BetaSearchResultBlockParam,
        beta_types.BetaRequestDocumentBlockParam,
        beta_types.BetaToolReferenceBlockParam,
        beta_types.BetaBrowserStateBlockParam,
    ]
    BetaFunctionToolResultType = Union[str, Iterable[BetaContent]]

else:

    def __getattr__(name: str) -> Any:
        if name not in __all__:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from anthropic.types.beta.beta_tool_result_block_param import Content

        aliases = {"BetaContent": Content, "BetaFunctionToolResultType": Union[str, Iterable[Content]]}
        globals().update(aliases)
        return aliases[name]
