"""Tools, messages and resources of a real MCP server, over standard input and output."""

from __future__ import annotations

import base64
import json
import sys
from pathlib import Path
from typing import Any, Awaitable, Callable, Dict, List

import anyio
import pytest

from anthropic import Anthropic
from anthropic.testing import FakeAnthropic, tool_use
from tests.calls import Calls
from tests.twins import asyncio_only

from .tool_loop import results_in, runner_of, sent

if sys.version_info < (3, 10):
    pytest.skip("The mcp package needs Python 3.10", allow_module_level=True)

import mcp.types
from mcp import ClientSession, StdioServerParameters
from mcp.client.stdio import stdio_client

from anthropic.lib.tools import ToolError
from anthropic.lib.tools.mcp import (
    UnsupportedMCPValueError,
    async_mcp_tool,
    mcp_content,
    mcp_message,
    mcp_resource_to_content,
    mcp_resource_to_file,
    mcp_tool,
)

SERVER = Path(__file__).with_name("mcp_server.py")
PNG = base64.b64encode(b"\x89PNG").decode()
PDF = base64.b64encode(b"%PDF").decode()


async def with_session(body: Callable[[Any], Awaitable[None]]) -> None:
    parameters = StdioServerParameters(command=sys.executable, args=[str(SERVER)])
    with open("/dev/null", "w") as nowhere:
        async with (
            stdio_client(parameters, errlog=nowhere) as (read, write),
            ClientSession(read, write) as session,
        ):
            await session.initialize()
            await body(session)


@pytest.mark.anyio
@asyncio_only
async def test_the_tools_of_a_server_in_the_tool_loop(calls: Calls) -> None:
    fake = calls.fake
    fake.reply(
        [
            tool_use("add", {"a": 1, "b": 2}, id="add"),
            tool_use("fail", {}, id="fail"),
            tool_use("picture", {}, id="picture"),
        ]
    )
    fake.reply("Done.")

    async def body(session: Any) -> None:
        listed = (await session.list_tools()).tools
        tools = [async_mcp_tool(tool, session, cache_control={"type": "ephemeral"}) for tool in listed]
        await runner_of(calls, *tools).until_done()

    await with_session(body)
    first, second = sent(calls)
    add = next(tool for tool in first["tools"] if tool["name"] == "add")
    assert add["description"] == "Add two numbers."
    assert add["cache_control"] == {"type": "ephemeral"}
    assert add["input_schema"]["required"] == ["a", "b"]
    results = {result["tool_use_id"]: result for result in results_in(second)}
    assert results["add"]["content"] == [{"type": "text", "text": "3"}]
    assert results["fail"]["is_error"] is True
    assert "Error executing tool fail" in results["fail"]["content"][0]["text"]
    assert results["picture"]["content"][0]["source"] == {
        "type": "base64",
        "data": PNG,
        "media_type": "image/png",
    }


def test_a_sync_client_in_a_thread_of_the_session() -> None:
    async def body(session: Any) -> None:
        listed = {tool.name: tool for tool in (await session.list_tools()).tools}
        tool = mcp_tool(listed["add"], session)

        def converse(client: Anthropic) -> None:
            calls: Any = type("Calls", (), {"client": client, "is_async": False})
            runner_of(calls, tool).until_done()

        with FakeAnthropic() as fake, Anthropic(base_url=fake.base_url, api_key="key") as client:
            fake.reply(tool_use("add", {"a": 1, "b": 2}, id="add"))
            fake.reply("Done.")
            await anyio.to_thread.run_sync(converse, client)
            assert results_in(fake.last_request.json)[0]["content"] == [{"type": "text", "text": "3"}]
        with pytest.raises(RuntimeError, match="async_mcp_tool"):
            tool.call({"a": 1, "b": 2})

    anyio.run(with_session, body)


def test_prompts_and_resources() -> None:
    seen: Dict[str, Any] = {}

    async def body(session: Any) -> None:
        prompt = await session.get_prompt("ask", {"topic": "ships"})
        seen["message"] = mcp_message(prompt.messages[0], cache_control={"type": "ephemeral"})
        for name in ("text", "picture", "paper", "archive.zip"):
            resource = await session.read_resource(f"res://{name}")
            seen[f"{name} file"] = mcp_resource_to_file(resource)
            try:
                seen[name] = mcp_resource_to_content(resource)
            except UnsupportedMCPValueError as error:
                seen[name] = str(error)

    anyio.run(with_session, body)
    block = {"type": "text", "text": "Tell me about ships.", "cache_control": {"type": "ephemeral"}}
    assert seen["message"] == {"role": "user", "content": [block]}
    assert seen["text"]["source"] == {"type": "text", "data": "# Hello", "media_type": "text/plain"}
    assert seen["picture"]["source"] == {"type": "base64", "data": PNG, "media_type": "image/png"}
    assert seen["paper"] == {
        "type": "document",
        "source": {"type": "base64", "data": PDF, "media_type": "application/pdf"},
    }
    assert (
        seen["archive.zip"] == "No supported MIME type found in resource contents. Available: application/zip"
    )
    assert seen["archive.zip file"][1:] == (b"PK", "application/zip")
    assert seen["text file"][1:] == (b"# Hello", "text/markdown")


def of_mcp(kind: str, **fields: Any) -> Any:
    """A value of the `mcp` package, whose fields version 1 writes in camel case."""
    cls: Any = getattr(mcp.types, kind)
    return cls.model_validate(fields)


def test_content_of_every_kind() -> None:
    text = of_mcp("TextContent", type="text", text="a")
    image = of_mcp("ImageContent", type="image", data=PNG, mimeType="image/png")
    assert mcp_content(text) == {"type": "text", "text": "a"}
    assert mcp_content(image) == {
        "type": "image",
        "source": {"type": "base64", "data": PNG, "media_type": "image/png"},
    }
    resource = of_mcp("EmbeddedResource", type="resource", resource={"uri": "file:///a/b.txt", "text": "x"})
    source: Any = {"type": "text", "data": "x", "media_type": "text/plain"}
    assert mcp_content(resource) == {"type": "document", "source": source}
    unsupported: List[Any] = [
        of_mcp("ImageContent", type="image", data="", mimeType="image/bmp"),
        of_mcp("AudioContent", type="audio", data="", mimeType="audio/wav"),
        of_mcp("ResourceLink", type="resource_link", uri="file:///a", name="a"),
        of_mcp(
            "EmbeddedResource",
            type="resource",
            resource={"uri": "file:///a.json", "text": "{}", "mimeType": "application/json"},
        ),
    ]
    for value in unsupported:
        with pytest.raises(UnsupportedMCPValueError):
            mcp_content(value)


URI = "file:///a/x"
BINARY = {"uri": URI, "blob": base64.b64encode(b"\xff\x00\x89PNG").decode()}


def embedded(resource: Dict[str, Any]) -> Any:
    return of_mcp("EmbeddedResource", type="resource", resource=resource)


def resource_of(*contents: Dict[str, Any]) -> Any:
    return of_mcp("ReadResourceResult", contents=list(contents))


def blob(data: bytes, mime_type: str) -> Dict[str, Any]:
    return {"uri": URI, "blob": base64.b64encode(data).decode(), "mimeType": mime_type}


@pytest.mark.parametrize(
    ("resource", "message"),
    [
        (BINARY, "no MIME type.*cannot be read as text"),
        ({"uri": URI, "blob": base64.b64encode(b"PK\0\3").decode()}, "no MIME type"),
        ({"uri": URI, "text": "hello", "mimeType": "image/png"}, "Image resource must have blob data"),
        ({"uri": URI, "text": "hello", "mimeType": "application/pdf"}, "PDF resource must have blob data"),
        (blob(b"\xe9", "text/plain"), "cannot be read as text"),
        (blob(b"\xe9", "text/plain; charset=nonesuch"), "nonesuch"),
        ({"uri": URI, "blob": "!!!", "mimeType": "text/plain"}, "not base64"),
    ],
)
def test_resources_that_are_not_what_they_say(resource: Dict[str, Any], message: str) -> None:
    with pytest.raises(UnsupportedMCPValueError, match=message) as caught:
        mcp_content(embedded(resource))
    assert URI in str(caught.value)
    with pytest.raises(UnsupportedMCPValueError, match=message):
        mcp_resource_to_content(resource_of(resource))
    text = {"uri": URI, "text": "usable"}
    converted: Any = mcp_resource_to_content(resource_of(resource, text))
    assert converted["source"]["data"] == "usable"


@pytest.mark.parametrize(
    ("data", "mime_type", "text"),
    [
        ("é".encode("latin-1"), "text/plain; charset=iso-8859-1", "é"),
        ("日本".encode("shift-jis"), 'text/plain; charset="Shift_JIS"', "日本"),
        ("é".encode("utf-16"), "text/plain", "é"),
        ("é".encode("utf-8-sig"), "Text/Plain", "é"),
        ("é".encode(), "text/markdown; variant=x", "é"),
    ],
)
def test_charsets_of_text_resources(data: bytes, mime_type: str, text: str) -> None:
    converted: Any = mcp_content(embedded(blob(data, mime_type)))
    assert converted["source"] == {"type": "text", "data": text, "media_type": "text/plain"}
    assert mcp_resource_to_file(resource_of(blob(data, mime_type))) == ("x", data, mime_type)


def test_text_files_are_encoded_as_they_say() -> None:
    latin = {"uri": URI, "text": "é", "mimeType": "text/plain; charset=iso-8859-1"}
    assert mcp_resource_to_file(resource_of(latin)) == ("x", b"\xe9", latin["mimeType"])
    impossible = {**latin, "text": "日本"}
    with pytest.raises(UnsupportedMCPValueError, match="cannot be encoded"):
        mcp_resource_to_file(resource_of(impossible))
    for unusable in (impossible, {**latin, "mimeType": "image/png"}, {"uri": URI, "blob": "!"}):
        assert mcp_resource_to_file(resource_of(unusable, {"uri": URI, "text": "a"})) == ("x", b"a", None)


def test_types_with_parameters_and_base64_of_urls() -> None:
    image = {"uri": URI, "blob": "-_-_", "mimeType": "Image/PNG; q=1"}
    source = {"type": "base64", "data": "+/+/", "media_type": "image/png"}
    assert mcp_content(embedded(image)) == {"type": "image", "source": source}
    assert mcp_resource_to_file(resource_of(image))[1] == base64.b64decode("+/+/")
    plain = of_mcp("ImageContent", type="image", data=PNG, mimeType="IMAGE/png")
    assert mcp_content(plain) == {"type": "image", "source": {**source, "data": PNG}}


def test_links_and_json_in_a_result_are_text() -> None:
    from anthropic.lib.tools._mcp_content import tool_result

    text = {"type": "text", "text": "a"}
    link = {"type": "resource_link", "uri": URI, "name": "x", "mimeType": "text/csv"}
    json_text = {"uri": URI, "text": "{}", "mimeType": "application/json"}
    content: List[Any] = [
        text,
        link,
        {"type": "resource", "resource": json_text},
        {"type": "resource", "resource": blob(b"{}", "application/vnd.a+json; charset=utf-8")},
    ]
    blocks: Any = tool_result(of_mcp("CallToolResult", content=content))
    assert blocks[0] == text
    assert json.loads(blocks[1]["text"]) == {
        "type": "resource_link",
        "uri": URI,
        "name": "x",
        "mimeType": "text/csv",
    }
    source = {"type": "text", "data": "{}", "media_type": "text/plain"}
    assert blocks[2:] == [{"type": "document", "source": source}] * 2
    with pytest.raises(ToolError):
        tool_result(of_mcp("CallToolResult", content=content, isError=True))
    with pytest.raises(UnsupportedMCPValueError):
        tool_result(of_mcp("CallToolResult", content=[text, {"type": "resource", "resource": BINARY}]))


def test_files_are_named_after_the_resource() -> None:
    for uri, name in (("file:///a/b%20c.txt?x=1", "b c.txt"), ("file:///a/", None)):
        result = of_mcp("ReadResourceResult", contents=[{"uri": uri, "text": "x"}])
        assert mcp_resource_to_file(result) == (name, b"x", None)
    with pytest.raises(UnsupportedMCPValueError, match="at least one"):
        mcp_resource_to_file(of_mcp("ReadResourceResult", contents=[]))


def test_structured_results_are_json_and_errors_are_errors() -> None:
    from anthropic.lib.tools._mcp_content import tool_result

    assert tool_result(of_mcp("CallToolResult", content=[], structuredContent={"a": 1})) == '{"a": 1}'
    text = {"type": "text", "text": "bad"}
    with pytest.raises(ToolError) as caught:
        tool_result(of_mcp("CallToolResult", content=[text], isError=True))
    assert caught.value.content == [text]
