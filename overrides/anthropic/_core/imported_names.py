"""What a module of types or resources shows besides what it defines.

Such a module names what it refers to by text, so that importing it imports no other. Its readers may not
notice: its aliases hold classes, and the names it refers to can be imported from it.
"""

from __future__ import annotations

import sys
from importlib import import_module
from types import ModuleType
from typing import TYPE_CHECKING, Any, ForwardRef, get_type_hints

__all__ = ["show_names"]

_PLACES = {
    "types": (
        "types.beta",
        "types.beta.sessions",
        "_core.typing_names",
        "_core.models",
    ),
    "resources": (
        "resources.messages",
        "resources.beta",
        "types.beta",
        "lib.streaming",
        "lib.tools",
        "lib.tools._beta_compaction_control",
        "lib._parse._response",
        "lib._parse._transform",
        "_base_client",
        "_constants",
        "_decoders.jsonl",
        "_exceptions",
        "_models",
        "_resource",
        "_response",
        "_streaming",
        "_types",
        "_utils",
        "_core.typing_names",
    ),
}
"""Where else in this package the modules of a package may find a name, beside the packages they are in."""


# How a text begins that is an alias as a whole.
_REFERENCES = ("types.", "beta_types.")


class _Module(ModuleType):
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
                imported = [each.__name__ for each in vars(self).values() if isinstance(each, ModuleType)]
                for place in (*_places(self.__name__), *imported):
                    try:
                        return getattr(import_module(place), name)
                    except (AttributeError, ModuleNotFoundError):
                        continue
            raise AttributeError(f"module {self.__name__!r} has no attribute {name!r}")


def _holds_text(annotation: Any) -> bool:
    if isinstance(annotation, ForwardRef):
        return True
    if isinstance(annotation, str):
        return annotation.startswith(_REFERENCES)
    return any(map(_holds_text, getattr(annotation, "__args__", None) or ()))


class _Annotated:
    """An object with one annotation, for `get_type_hints` to evaluate."""

    def __init__(self, annotation: Any) -> None:
        self.__annotations__ = {"alias": annotation}

    def evaluated(self, names: dict[str, Any]) -> Any:
        return get_type_hints(self, names, include_extras=True)["alias"]


class _Package(ModuleType):
    def __setattr__(self, name: str, value: Any) -> None:
        """Bind `value`; the import system binds each submodule here as soon as it has run."""
        if type(value) is ModuleType and name[0] != "_":
            value.__class__ = _Module
        super().__setattr__(name, value)


def show_names(package: str) -> None:
    """Make every module of `package` that is imported from now on show what is described above."""
    sys.modules[package].__class__ = _Package


def _places(module: str) -> list[str]:
    """Return the modules in which to look for what `module` refers to, its own packages first."""
    root, kind, *parts = module.split(".")
    around = [
        ".".join((root, branch, *parts[:length]))
        for branch in dict.fromkeys((kind, "types"))
        for length in range(len(parts) - 1, -1, -1)
    ]
    return [*around, *(f"{root}.{place}" for place in _PLACES[kind]), "typing_extensions", "__future__"]
