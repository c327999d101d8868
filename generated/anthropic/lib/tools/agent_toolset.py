# Generated from codegen/sdk.yaml. Do not edit.
"""The tools of an agent that works in a directory, their context, and their limits."""

from anthropic.lib.tools._agent.context import (
    DEFAULT_MAX_FILE_BYTES,
    DEFAULT_MAX_IMAGE_BASE64_BYTES,
    DEFAULT_MAX_PDF_BYTES,
)
from anthropic.lib.tools._agent.context import DEFAULT_MAX_FILE_BYTES as READ_MAX_BYTES
from anthropic.lib.tools._agent.context import DEFAULT_MAX_IMAGE_BASE64_BYTES as READ_IMAGE_MAX_BASE64_BYTES
from anthropic.lib.tools._agent.context import DEFAULT_MAX_PDF_BYTES as READ_PDF_MAX_BYTES
from anthropic.lib.tools._agent.search import (
    GLOB_RESULT_LIMIT,
    GREP_MAX_LINE_LENGTH,
    GREP_OUTPUT_LIMIT,
    WALK_MAX_ENTRIES,
)
from anthropic.lib.tools._agent.shell_protocol import BASH_OUTPUT_LIMIT, BashResult
from anthropic.lib.tools._async.agent_skills import download_session_skills
from anthropic.lib.tools._async.agent_skills import logger as log
from anthropic.lib.tools._async.agent_tools import (
    AgentToolContext,
    beta_agent_toolset_20260401,
    beta_bash_tool,
    beta_edit_tool,
    beta_glob_tool,
    beta_grep_tool,
    beta_read_tool,
    beta_write_tool,
    resolve_path,
)
from anthropic.lib.tools._async.bash_session import BASH_DEFAULT_TIMEOUT, BashSession

__all__ = [
    "AgentToolContext",
    "BASH_DEFAULT_TIMEOUT",
    "BASH_OUTPUT_LIMIT",
    "BashResult",
    "BashSession",
    "DEFAULT_MAX_FILE_BYTES",
    "DEFAULT_MAX_IMAGE_BASE64_BYTES",
    "DEFAULT_MAX_PDF_BYTES",
    "GLOB_RESULT_LIMIT",
    "GREP_MAX_LINE_LENGTH",
    "GREP_OUTPUT_LIMIT",
    "READ_IMAGE_MAX_BASE64_BYTES",
    "READ_MAX_BYTES",
    "READ_PDF_MAX_BYTES",
    "WALK_MAX_ENTRIES",
    "beta_agent_toolset_20260401",
    "beta_bash_tool",
    "beta_edit_tool",
    "beta_glob_tool",
    "beta_grep_tool",
    "beta_read_tool",
    "beta_write_tool",
    "download_session_skills",
    "log",
    "resolve_path",
]
