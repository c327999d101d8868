"""What a module under `anthropic.types` shows besides what it defines.

Its classes and aliases name others by text, so that importing one imports no other. Readers of the module may
not notice: an alias read from it holds classes, and the names its fields refer to can be imported from it.
"""

from __future__ import annotations

import sys
from importlib import import_module
from types import ModuleType
from typing import TYPE_CHECKING, Any, ForwardRef, get_type_hints

__all__ = ["show_names"]

_SHARED = (
    "anthropic._core.typing_names",
    "anthropic._core.models",
    "typing_extensions",
    "__future__",
)


class _TypeModule(ModuleType):
    def __getattribute__(self, name: str) -> Any:
        value = ModuleType.__getattribute__(self, name)
        if name[0] != "_" and _holds_text(value):
            value = _Annotated(value).evaluated(self.__dict__)
            setattr(self, name, value)
        return value

    if not TYPE_CHECKING:
        # Hidden from checkers, for which a misspelt name has to stay an error.

        def __getattr__(self, name: str) -> Any:
            if name[0] != "_":
                for place in (*_packages_around(self.__name__), *_SHARED):
                    value = getattr(import_module(place), name, None)
                    if value is not None:
                        return value
            raise AttributeError(f"module {self.__name__!r} has no attribute {name!r}")


def _holds_text(annotation: Any) -> bool:
    if isinstance(annotation, ForwardRef):
        return True
    return any(map(_holds_text, getattr(annotation, "__args__", None) or ()))


class _Annotated:
    """An object with one annotation, for `get_type_hints` to evaluate."""

    def __init__(self, annotation: Any) -> None:
        self.__annotations__ = {"alias": annotation}

    def evaluated(self, names: dict[str, Any]) -> Any:
        return get_type_hints(self, names, include_extras=True)["alias"]


class _TypePackage(ModuleType):
    def __setattr__(self, name: str, value: Any) -> None:
        """Bind `value`; the import system binds each submodule here as soon as it has run."""
        if type(value) is ModuleType and name[0] != "_":
            value.__class__ = _TypeModule
        super().__setattr__(name, value)


def show_names(package: str) -> None:
    """Make every module of `package` that is imported from now on show the names described above."""
    sys.modules[package].__class__ = _TypePackage


def _packages_around(module: str) -> list[str]:
    """Return the packages of types in which to look for what `module` refers to, the nearest first."""
    parts = module.split(".")
    around = [".".join(parts[:length]) for length in range(len(parts) - 1, 1, -1)]
    return [*around, "anthropic.types.beta", "anthropic.types.beta.sessions"]
