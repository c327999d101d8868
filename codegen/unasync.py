"""Writes `generated/anthropic/_sync` from the `_async` folders of `overrides/anthropic`: names, no branches.

Asynchronous source is the original. Each name of the table below becomes its synchronous twin, `async` and
`await` fall away, and nothing else changes: a file that would need more moves its decision to `_core`, or its
difference to `_concurrency`, whose modules for tasks and for threads have twin names.

One rule says where a twin stands, as a file and as a module: `_async/…` is `_sync/…`, and
`lib/<feature>/_async/…` is `_sync/<feature>/…`.

`python -m codegen.unasync` runs this step alone, without the description.
"""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Optional

from codegen.converter import Converter, obstacles
from codegen.input.literals import header
from codegen.input.problems import GenerationError, Problems
from codegen.output.formatting import format_sources
from codegen.output.tree import Tree

HAND_WRITTEN = "overrides/anthropic"
SOURCES = ("_async", "lib/*/_async")  # below HAND_WRITTEN
TARGET = "anthropic/_sync"
_THIS_FILE = "codegen/unasync.py"

# Asynchronous name -> synchronous name, in code, strings and comments. Errors are: a name that no source
# uses (not when this step runs alone), and one that looks asynchronous and is missing here. A name that
# stays the same maps to itself.
NAMES: dict[str, str] = {
    "AsyncAPIClient": "SyncAPIClient",
    "AsyncAPIResource": "SyncAPIResource",
    "AsyncAPIResponse": "APIResponse",
    "AsyncAnthropic": "Anthropic",
    "AsyncAwsClient": "AwsClient",
    "AsyncBatchResults": "BatchResults",
    "AsyncBetaBatchResults": "BetaBatchResults",
    "AsyncBetaMessageHelpers": "BetaMessageHelpers",
    "AsyncBeta": "Beta",
    "AsyncBidirectionalPageCursor": "SyncBidirectionalPageCursor",
    "AsyncBinaryAPIResponse": "BinaryAPIResponse",
    "AsyncBinaryTypes": "BinaryTypes",
    "AsyncByteStream": "SyncByteStream",
    "AsyncClient": "Client",
    "AsyncConnectionInterface": "ConnectionInterface",
    "AsyncConnectionPool": "ConnectionPool",
    "AsyncConnections": "Connections",
    "AsyncCredentialsClient": "CredentialsClient",
    "AsyncCredentialsFile": "CredentialsFile",
    "AsyncFunctionT": "FunctionT",
    "AsyncHTTPConnection": "HTTPConnection",
    "AsyncHTTPProxy": "HTTPProxy",
    "AsyncHTTPTransport": "HTTPTransport",
    "AsyncHttpxClientWrapper": "SyncHttpxClientWrapper",
    "AsyncIdentityTokenFile": "IdentityTokenFile",
    "AsyncInMemoryConfig": "InMemoryConfig",
    "AsyncIterator": "Iterator",
    "AsyncJSONLDecoder": "JSONLDecoder",
    "AsyncJoiningBackend": "JoiningBackend",
    "AsyncMessageHelpers": "MessageHelpers",
    "AsyncMessageStream": "MessageStream",
    "AsyncMessageStreamBase": "MessageStreamBase",
    "AsyncMessageStreamManager": "MessageStreamManager",
    "AsyncMessageStreamManagerBase": "MessageStreamManagerBase",
    "BetaAsyncMessageStream": "BetaMessageStream",
    "BetaAsyncMessageStreamManager": "BetaMessageStreamManager",
    "AsyncMessages": "Messages",
    "AsyncMessagesWithRawResponse": "MessagesWithRawResponse",
    "AsyncMessagesWithStreamingResponse": "MessagesWithStreamingResponse",
    "AsyncMultipartStream": "MultipartStream",
    "AsyncNetworkBackend": "NetworkBackend",
    "AsyncNetworkStream": "NetworkStream",
    "AsyncPage": "SyncPage",
    "AsyncPageCursor": "SyncPageCursor",
    "AsyncReportPageCursor": "SyncReportPageCursor",
    "AsyncPlatformBeta": "PlatformBeta",
    "AsyncPlatformBetaWithRawResponse": "PlatformBetaWithRawResponse",
    "AsyncPlatformBetaWithStreamingResponse": "PlatformBetaWithStreamingResponse",
    "AsyncResponseContextManager": "ResponseContextManager",
    "AsyncSOCKSProxy": "SOCKSProxy",
    "AsyncStream": "Stream",
    "AsyncStreamedBinaryAPIResponse": "StreamedBinaryAPIResponse",
    "AsyncTokenCache": "TokenCache",
    "AsyncTokenClient": "TokenClient",
    "AsyncTokenPage": "SyncTokenPage",
    "AsyncWebhookEvents": "WebhookEvents",
    "AsyncWork": "Work",
    "AsyncWorkloadIdentityCredentials": "WorkloadIdentityCredentials",
    "BaseAsyncPage": "BaseSyncPage",
    "BaseAsyncToolRunner": "BaseSyncToolRunner",
    "BetaAsyncAbstractMemoryTool": "BetaAbstractMemoryTool",
    "BetaAsyncBuiltinFunctionTool": "BetaBuiltinFunctionTool",
    "BetaAsyncFunctionTool": "BetaFunctionTool",
    "BetaAsyncLocalFilesystemMemoryTool": "BetaLocalFilesystemMemoryTool",
    "BetaAsyncStreamingToolRunner": "BetaStreamingToolRunner",
    "BetaAsyncToolRunner": "BetaToolRunner",
    "DefaultAsyncHttpxClient": "DefaultHttpxClient",
    "DefaultAsyncTransport": "DefaultTransport",
    "__aenter__": "__enter__",
    "__aexit__": "__exit__",
    "__aiter__": "__iter__",
    "__anext__": "__next__",
    "aclose": "close",
    "aclose_runnable_tool": "close_runnable_tool",
    "aio": "threads",
    "aio_sockets": "thread_sockets",
    "aiter_bytes": "iter_bytes",
    "aiter_lines": "iter_lines",
    "aiter_text": "iter_text",
    "aread": "read",
    "aiter_work": "iter_work",
    "async_to_api_response_wrapper": "to_api_response_wrapper",
    "async_to_custom_raw_response_wrapper": "to_custom_raw_response_wrapper",
    "async_to_custom_streamed_response_wrapper": "to_custom_streamed_response_wrapper",
    "async_to_raw_response_wrapper": "to_raw_response_wrapper",
    "async_to_streamed_response_wrapper": "to_streamed_response_wrapper",
    "async_mcp_tool": "mcp_tool",
    "beta_async_tool": "beta_tool",
    "handle_async": "handle",
    "handle_async_request": "handle_request",
}

# Files without a synchronous twin, by path below HAND_WRITTEN.
ASYNC_ONLY: frozenset[str] = frozenset(
    {
        "_async/credentials/token_auth.py",
        "_async/paginator.py",
        "_async/transport/aiohttp_client.py",
        "_async/transport/aiohttp_transport.py",
        "lib/_resources/_async/directory_files.py",
        "lib/_resources/_async/session_event_helpers.py",
        "lib/_resources/_async/work_helpers.py",
        "lib/environments/_async/environment_worker.py",
        "lib/environments/_async/work_lease.py",
        "lib/environments/_async/work_service.py",
        "lib/middleware/_async/refusal_middleware.py",
        "lib/sessions/_async/__init__.py",
        "lib/sessions/_async/memory_sync.py",
        "lib/sessions/_async/session_memory.py",
        "lib/sessions/_async/session_run.py",
        "lib/sessions/_async/session_tool_runner.py",
        "lib/tools/_async/agent_skills.py",
        "lib/tools/_async/agent_tools.py",
        "lib/tools/_async/bash_session.py",
    }
)

_FOLDER = re.compile(r"(?:lib/(?P<feature>\w+)/)?_async/(?P<rest>.+)")


def source_files(root: Path) -> dict[str, Path]:
    """Return the files written by hand that may have a twin, by path below HAND_WRITTEN."""
    top = root / HAND_WRITTEN
    folders = [folder for pattern in SOURCES for folder in sorted(top.glob(pattern))]
    return {
        path.relative_to(top).as_posix(): path for folder in folders for path in sorted(folder.rglob("*.py"))
    }


def render_sync(root: Path, problems: Problems, *, is_complete: bool = True) -> dict[str, str]:
    """Return the synchronous package, as sources by path relative to `generated/`; write nothing.

    Args:
        root: The checkout.
        problems: Receives what cannot be converted, and what the tables list in vain.
        is_complete: Whether every name of the table must have been met.
    """
    files = source_files(root)
    converter = Converter(NAMES)
    sources: dict[str, str] = {}
    origins: dict[str, str] = {}
    for name in sorted(set(files) - ASYNC_ONLY):
        converted = _convert(name, files[name], converter, problems)
        target = _twin_path(name)
        _check_place(name, target, origins, problems)
        if converted is None:
            is_complete = False
        else:
            sources[target] = header(f"{HAND_WRITTEN}/{name}") + converted
    _check_packages(origins, problems)
    if is_complete:
        for name in sorted(set(NAMES) - converter.used):
            problems.add(_THIS_FILE, "", f"No source uses the name {name!r}.", "Remove it from `NAMES`.")
    for name in sorted(ASYNC_ONLY - set(files)):
        reason = f"There is no file {HAND_WRITTEN}/{name}."
        problems.add(_THIS_FILE, "", reason, "Remove it from `ASYNC_ONLY`.")
    return sources


def _convert(name: str, path: Path, converter: Converter, problems: Problems) -> Optional[str]:
    """Return the twin's source, or None if the original is not Python."""
    original = path.read_text(encoding="utf-8")
    package = ".".join(("anthropic", *Path(name).parent.parts))
    file = f"{HAND_WRITTEN}/{name}"
    try:
        ast.parse(original)
        converted = converter.convert(original, package)
        for line, reason, remedy in obstacles(original, converted, converter.names):
            problems.add(file, "", reason, remedy, line)
    except SyntaxError as error:
        problems.add(file, "", "This is not valid Python.", "Correct the syntax.", error.lineno)
        return None
    return converted


def _twin_path(name: str) -> str:
    """Return where the twin of a file stands, relative to `generated/`."""
    match = _FOLDER.fullmatch(name)
    assert match, f"{name} is no path of SOURCES"
    return "/".join(filter(None, (TARGET, match["feature"], match["rest"])))


def _check_place(name: str, target: str, origins: dict[str, str], problems: Problems) -> None:
    """Note two files whose twins would be one module; `origins` holds the file of each module so far."""
    module = target.removesuffix(".py").removesuffix("/__init__")
    other = origins.setdefault(module, name)
    if other != name:
        reason = f"Its twin would be {module}, as that of {HAND_WRITTEN}/{other} is."
        problems.add(f"{HAND_WRITTEN}/{name}", "", reason, "Rename one of them.")


def _check_packages(origins: Mapping[str, str], problems: Problems) -> None:
    """Note folders whose twin would be no regular package."""
    for folder in sorted({str(Path(module).parent) for module in origins} - {str(Path(TARGET).parent)}):
        if not origins.get(folder, "").endswith("/__init__.py"):
            reason = f"The package {folder} would have no __init__.py."
            problems.add(_THIS_FILE, "", reason, "Add one to the folder that it is the twin of.")


def main() -> int:
    """Write `generated/anthropic/_sync` and say what changed."""
    root = Path(__file__).resolve().parent.parent
    problems = Problems()
    try:
        sources = render_sync(root, problems, is_complete=False)
        problems.raise_if_any()
        files = format_sources(sources, root / "pyproject.toml")
    except GenerationError as error:
        print(error, file=sys.stderr)
        return 1
    changes = Tree(root / "generated", within=TARGET).compare(files)
    changes.apply()
    print(f"{TARGET}: {changes.summary()}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
