# Generated from codegen/sdk.yaml. Do not edit.
"""Convert tools, content, messages and resources of MCP servers for the Messages API."""

from anthropic._sync.tools.mcp_tool import mcp_tool
from anthropic.lib.tools._async.mcp_tool import async_mcp_tool
from anthropic.lib.tools._mcp_content import (
    mcp_content,
    mcp_message,
    mcp_resource_to_content,
    mcp_resource_to_file,
)
from anthropic.lib.tools._mcp_resources import UnsupportedMCPValueError

__all__ = [
    "UnsupportedMCPValueError",
    "async_mcp_tool",
    "mcp_content",
    "mcp_message",
    "mcp_resource_to_content",
    "mcp_resource_to_file",
    "mcp_tool",
]
