"""A server of the Model Context Protocol over standard input and output, for the tests of its helpers."""

from __future__ import annotations

from importlib import import_module
from typing import Any, Callable, TypeVar

try:  # version 2 of the package
    module: Any = import_module("mcp.server.mcpserver")
    new_server = module.MCPServer
except ImportError:
    module = import_module("mcp.server.fastmcp")
    new_server = module.FastMCP

Function = TypeVar("Function", bound=Callable[..., Any])
server: Any = new_server("tests")


def tool(function: Function) -> Function:
    server.tool()(function)
    return function


def resource(uri: str, mime_type: str) -> Callable[[Function], Function]:
    def register(function: Function) -> Function:
        server.resource(uri, mime_type=mime_type)(function)
        return function

    return register


@tool
def add(a: int, b: int) -> int:
    """Add two numbers."""
    return a + b


@tool
def fail() -> str:
    raise ValueError("broken")


@tool
def picture() -> Any:
    return module.Image(data=b"\x89PNG", format="png")


@resource("res://text", "text/markdown")
def text() -> str:
    return "# Hello"


@resource("res://picture", "image/png")
def resource_picture() -> bytes:
    return b"\x89PNG"


@resource("res://paper", "application/pdf")
def paper() -> bytes:
    return b"%PDF"


@resource("res://archive.zip", "application/zip")
def archive() -> bytes:
    return b"PK"


def ask(topic: str) -> str:
    return f"Tell me about {topic}."


server.prompt()(ask)


if __name__ == "__main__":
    server.run()
