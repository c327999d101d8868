"""Imports generated packages and resolves every annotation, each in a process of its own.

Its arguments are directories, each the `anthropic` part of a `generated`. A process is forked for each one,
behind what all have in common, because a package can be imported once only. Prints a line for each directory:
its name, a tab, and nothing or what went wrong.
"""

from __future__ import annotations

import importlib
import inspect
import os
import sys
import traceback
import typing
from pathlib import Path
from typing import Any

PRELOADED = (
    *(
        "httpx",
        "typing_extensions",
        "anthropic._core.models",
        "anthropic._core.request.options",
        "anthropic._core.request.paths",
    ),
    *(
        "anthropic._async.client",
        "anthropic._sync.client",
        "anthropic._core.request.headers",
        "anthropic._core.sentinels",
    ),
    *("anthropic._async.raw", "anthropic._sync.raw", "anthropic._core.request.deprecated_models"),
    *("anthropic.lib._resources._async.webhook_events", "anthropic._sync._resources.webhook_events"),
)
GENERATED = (
    *("anthropic.types", "anthropic.resources", "anthropic._api"),
    *("anthropic._client", "anthropic._clients", "anthropic._async_client", "anthropic._public"),
    "anthropic.lib._tool_types",
)


def main(directories: list[str]) -> None:
    for name in PRELOADED:
        importlib.import_module(name)
    package = sys.modules["anthropic"]
    # What was generated in the checkout gives way, apart from the synchronous half.
    checkout = next(path for path in package.__path__ if "generated" in path)
    for name in [name for name in sys.modules if name.startswith(GENERATED)]:
        del sys.modules[name]
    for name in GENERATED:
        vars(package).pop(name.rpartition(".")[2], None)
    for directory in directories:
        sys.stdout.flush()
        child = os.fork()
        if not child:
            package.__path__ = [directory, *(path for path in package.__path__ if path != checkout), checkout]
            package.lib.__path__ = [f"{root}/lib" for root in package.__path__]
            try:
                _import_all(Path(directory))
                print(f"{directory}\t")
            except BaseException:
                print(f"{directory}\t" + traceback.format_exc(limit=-3).replace("\n", " | "))
            sys.stdout.flush()
            os._exit(0)
        os.waitpid(child, 0)


def _import_all(directory: Path) -> None:
    for path in sorted(directory.rglob("*.py")):
        parts = ("anthropic", *path.relative_to(directory).with_suffix("").parts)
        name = ".".join(parts[:-1] if parts[-1] == "__init__" else parts)
        module = importlib.import_module(name)
        assert module.__file__ == str(path), f"{name} is {module.__file__}"
        for attribute in getattr(module, "__all__", ()):
            getattr(module, attribute)
        for value in list(vars(module).values()):
            if getattr(value, "__module__", None) == name:
                _resolve(value)


def _resolve(value: Any) -> None:
    if inspect.isclass(value):
        if not issubclass(value, Exception) and not value.__module__.startswith(
            ("anthropic.resources", "anthropic._client", "anthropic._async_client", "anthropic.lib")
        ):  # what their bases annotate is not generated
            typing.get_type_hints(value, include_extras=True)
        for member in vars(value).values():
            if inspect.isfunction(member):
                typing.get_type_hints(member)
    elif inspect.isfunction(value):
        typing.get_type_hints(value)


if __name__ == "__main__":
    main(sys.argv[1:])
