"""The context of the template for clients: what people construct, one class in a module."""

from __future__ import annotations

import re
from collections.abc import Iterator

from attrs import frozen
from jinja2 import Environment

from codegen.converter import synchronous_modules
from codegen.input.literals import docstring, string
from codegen.ir.api import Api, Facade
from codegen.ir.clients import Call, Client
from codegen.ir.operations import Resource
from codegen.ir.types import Import
from codegen.render.facades import facade_source
from codegen.render.methods import argument_lines
from codegen.render.resources import title
from codegen.render.spelling import MODES, Imports, Mode

_TYPING = ("Any", "Mapping", "Optional", "Sequence", "TypeVar", "Union")
_PACKAGE = "_clients"
_ASYNC = re.compile("Async(?=[A-Z])")


def render_clients(api: Api, templates: Environment) -> Iterator[tuple[str, str]]:
    """Yield the module of every client, as path and source."""
    template = templates.get_template("clients/client.py.jinja")
    for client in api.clients:
        for mode in MODES:
            module = _Module(client, mode)
            yield f"anthropic/{module.path}.py", template.render(module.context())
        if not _is_public(client):
            path = client.class_.module.replace(".", "/")
            yield f"{path}.py", facade_source(_shown(client), templates)
    if any(not _is_public(client) for client in api.clients):
        package = templates.get_template("clients/__init__.py.jinja")
        yield f"anthropic/{_PACKAGE}/__init__.py", package.render()


def _is_public(client: Client) -> bool:
    """Return whether a client stands where people import it from: beside the packages, not in one of them.

    Where they import another one from shows it.
    """
    return client.class_.module.count(".") == 1


def _shown(client: Client) -> Facade:
    """Return the module from which people import a client that does not stand there."""
    modules = [_Module(client, mode) for mode in MODES]
    names = {item.path.replace("/", "."): tuple((name, name) for name in item.names()) for item in modules}
    return Facade(f"The clients of {client.service}. Each is loaded on first use.", names, lazy=True)


@frozen
class _Module:
    """The module of a client in one mode."""

    client: Client
    mode: Mode

    @property
    def path(self) -> str:
        """The module, below the package `anthropic`."""
        if _is_public(self.client):
            name = self.client.class_.module.partition(".")[2].lstrip("_")
            return f"_{self.mode.wrapper_prefix}{name}"
        return f"{_PACKAGE}/{self.mode.wrapper_prefix}{self.client.key}"

    def context(self) -> dict[str, object]:
        """Return what the template needs."""
        client, imports = self.client, Imports()
        name = self.text(client.class_.name)
        for word in (*_TYPING, "TYPE_CHECKING"):
            imports.add("typing", word)
        for item in client.names:
            imports.add_name(self.name(item))
        imports.add("functools", "cached_property")
        borrowed = _Module(client, MODES[1]).names() if self._is_at_home else []
        return {
            "doc": docstring(self._module_text(), 0),
            "imports": imports,
            "borrowed": borrowed,
            "other": _Module(client, MODES[1]).path,
            "exports": sorted((*self.names(), *borrowed)),
            "alias": self.text(client.alias),
            "name": name,
            "bases": [imports.add_name(self.name(base)) for base in client.bases],
            "public": "" if self._is_at_home else string(client.class_.module),
            "class_doc": docstring(self._class_text(), 4),
            "configure": f"_configure_{client.key}",
            "constructor": self._call(client.constructor, self._constructor_text()),
            "copy": self._call(client.copied, self._copy_text()),
            "resources": [self._resource(item) for item in client.resources],
            "own": [
                (item.name, imports.add_name(self.name(item.class_)), docstring(item.description, 8))
                for item in client.own
            ],
            "lacks": client.lacks,
            "is_whole": client.is_whole,
        }

    def names(self) -> list[str]:
        """Return what the module of this mode alone offers."""
        name = self.text(self.client.class_.name)
        suffixes = ("", "WithRawResponse", "WithStreamedResponse") if self.client.is_whole else ("",)
        aliases = [self.text(self.client.alias)] if self.client.alias else []
        return [*(f"{name}{suffix}" for suffix in suffixes), *aliases]

    def text(self, text: str) -> str:
        """Return a text about the asynchronous client in this mode."""
        return text if self.mode.asynchronous else _ASYNC.sub("", text)

    def name(self, item: Import) -> Import:
        """Return a hand-written name in this mode."""
        if self.mode.asynchronous:
            return item
        return Import(synchronous_modules(item.module), self.text(item.name))

    def _resource(self, item: Resource) -> dict[str, str]:
        class_ = f"resources.{self.mode.prefix}{item.class_name}"
        return {"name": item.name, "class": class_, "doc": title(item, 8)}

    @property
    def _is_at_home(self) -> bool:
        """Whether it is the module that people import; it loads the names of the other mode on first use."""
        return _is_public(self.client) and not self.mode.asynchronous

    def _call(self, call: Call, text: str) -> dict[str, object]:
        names = [item.name for item in call.parameters]
        return {
            "parameters": [f"{item.name}: {self.text(item.signature)}" for item in call.parameters],
            "positional": call.positional,
            "passed": [name for name in names if name not in call.refused],
            "refused": call.refused,
            "doc": docstring(self.text(text), 8),
        }

    def _module_text(self) -> str:
        if self._is_at_home:
            return f"The clients of {self.client.service}. The asynchronous one is loaded on first use."
        kind = "asynchronous" if self.mode.asynchronous else "synchronous"
        return f"The {kind} client of {self.client.service}, which `{self.client.class_.module}` shows."

    def _class_text(self) -> str:
        client = self.client
        code = " for async code" if self.mode.asynchronous else ""
        return self.text(
            f"A client of {client.service}{code}, with {client.offers}.\n\n{client.note}"
        ).strip()

    def _constructor_text(self) -> str:
        client = self.client
        lines = [f"Make a client. {client.constructor.description}", "", "Args:"]
        for item in client.constructor.parameters:
            if item.description:
                lines += argument_lines(item.name, self.text(item.description))
        if client.refers_to:
            lines += ["", f"The other arguments are those of `{client.refers_to}`."]
        return "\n".join([*lines, *self._raises(client.constructor)])

    def _copy_text(self) -> str:
        client = self.client
        lines = [
            f"Return a client that differs in these arguments and shares the rest, {client.shares} included."
        ]
        refer = f"See `{client.refers_to}.copy`." if client.refers_to else ""
        if client.copied.description or refer:
            lines += ["", f"{client.copied.description} {refer}".strip()]
        return "\n".join([*lines, *self._raises(client.copied)])

    def _raises(self, call: Call) -> list[str]:
        lines = [line for error, when in call.raises for line in argument_lines(error, self.text(when))]
        return ["", "Raises:", *lines] if lines else []
