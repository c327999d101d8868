"""Writes `generated/anthropic/_sync` from `overrides/anthropic/_async`: names only, no branches.

Asynchronous source is the original. Each name of the table below becomes its synchronous twin, `async` and
`await` fall away, and nothing else changes: a file that would need more moves its decision to `_core`, or its
difference to `_concurrency`, whose two modules have twin names.

`python -m codegen.unasync` runs this step alone, without the description.
"""

from __future__ import annotations

import ast
import io
import re
import sys
import tokenize
from collections.abc import Iterator, Mapping
from pathlib import Path

from attrs import define, field

from codegen.problems import GenerationError, Problems

SOURCE = "overrides/anthropic/_async"
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
    "AsyncAnthropicAWS": "AnthropicAWS",
    "AsyncAnthropicBedrock": "AnthropicBedrock",
    "AsyncAnthropicBedrockMantle": "AnthropicBedrockMantle",
    "AsyncAnthropicFoundry": "AnthropicFoundry",
    "AsyncAnthropicGoogleCloud": "AnthropicGoogleCloud",
    "AsyncAnthropicVertex": "AnthropicVertex",
    "AsyncAwsClient": "AwsClient",
    "AsyncAzureADTokenProvider": "AzureADTokenProvider",
    "AsyncBatchResults": "BatchResults",
    "AsyncBetaBatchResults": "BetaBatchResults",
    "AsyncBetaMessageHelpers": "BetaMessageHelpers",
    "AsyncBidirectionalPageCursor": "SyncBidirectionalPageCursor",
    "AsyncBinaryAPIResponse": "BinaryAPIResponse",
    "AsyncBinaryTypes": "BinaryTypes",
    "AsyncByteStream": "SyncByteStream",
    "AsyncClient": "Client",
    "AsyncConnectionInterface": "ConnectionInterface",
    "AsyncConnectionPool": "ConnectionPool",
    "AsyncConnections": "Connections",
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
    "AsyncMultipartStream": "MultipartStream",
    "AsyncNetworkBackend": "NetworkBackend",
    "AsyncNetworkStream": "NetworkStream",
    "AsyncPage": "SyncPage",
    "AsyncPageCursor": "SyncPageCursor",
    "AsyncResponseContextManager": "ResponseContextManager",
    "AsyncSOCKSProxy": "SOCKSProxy",
    "AsyncStream": "Stream",
    "AsyncStreamedBinaryAPIResponse": "StreamedBinaryAPIResponse",
    "AsyncTokenCache": "TokenCache",
    "AsyncTokenClient": "TokenClient",
    "AsyncTokenPage": "SyncTokenPage",
    "AsyncWebhookEvents": "WebhookEvents",
    "AsyncTokenProvider": "TokenProvider",
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

# Files below `_async` without a synchronous twin.
ASYNC_ONLY: frozenset[str] = frozenset(
    {
        "agent_skills.py",
        "agent_tools.py",
        "aiohttp_client.py",
        "bash_session.py",
        "directory_files.py",
        "environment_worker.py",
        "memory_exchange.py",
        "paginator.py",
        "refusal_middleware.py",
        "session_event_helpers.py",
        "session_memory.py",
        "session_run.py",
        "session_tool_runner.py",
        "token_auth.py",
        "work_helpers.py",
        "work_lease.py",
        "work_service.py",
    }
)

_WORD = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
_ASYNCHRONOUS = re.compile(
    r"\w*Async[A-Z]\w*|_*async_\w+|__a(?:enter|exit|iter|next)__|aclose|aread|aiter(?:_\w+)?|anext|asyncio|anyio"
)
_KEYWORD_IN_PROSE = re.compile(r"\b(?:await|async(?= +(?:def|with|for)\b)) +")
_BEFORE_STATEMENT = (tokenize.NEWLINE, tokenize.INDENT, tokenize.DEDENT, tokenize.ENCODING)
_NO_TOKEN = (tokenize.NL, tokenize.COMMENT)
_Place = tuple[int, int]


@define
class Converter:
    """Turns asynchronous source into synchronous source, and remembers which names it met."""

    names: Mapping[str, str]
    used: set[str] = field(factory=lambda: set[str](), init=False)

    def convert(self, source: str) -> str:
        """The synchronous twin of a module's source.

        Raises:
            SyntaxError: If the source is not Python.
        """
        lines = source.splitlines(keepends=True)
        for (row, column), (end_row, end_column), text in reversed(list(self._replacements(source))):
            tail = lines[end_row - 1][end_column:]
            lines[row - 1 : end_row] = [lines[row - 1][:column] + text + tail]
        return "".join(lines)

    def _replacements(self, source: str) -> Iterator[tuple[_Place, _Place, str]]:
        before = tokenize.ENCODING
        for token in _whole_tokens(source):
            is_prose = token.type == tokenize.COMMENT
            if token.type == tokenize.STRING:
                is_prose = before in _BEFORE_STATEMENT
            if token.type == tokenize.NAME and token.string in ("async", "await"):
                row, column = token.end
                rest = token.line[column:]
                yield token.start, (row, column + len(rest) - len(rest.lstrip(" "))), ""
            elif is_prose:
                yield token.start, token.end, self._words(_KEYWORD_IN_PROSE.sub("", token.string))
            elif token.type in (tokenize.NAME, tokenize.STRING):
                yield token.start, token.end, self._words(token.string)
            if token.type not in _NO_TOKEN:
                before = token.type

    def _words(self, text: str) -> str:
        return _WORD.sub(lambda match: self._word(match.group()), text)

    def _word(self, word: str) -> str:
        if word in self.names:
            self.used.add(word)
            return self.names[word]
        return word


def render_sync(root: Path, problems: Problems, *, is_complete: bool = True) -> dict[str, str]:
    """The synchronous package, as sources by path relative to `generated/`; nothing is written.

    Args:
        root: The checkout.
        problems: Receives what cannot be converted, and what the tables list in vain.
        is_complete: Whether every name of the table must have been met.
    """
    folder = root / SOURCE
    found = {path.relative_to(folder).as_posix(): path for path in sorted(folder.rglob("*.py"))}
    converter = Converter(NAMES)
    sources: dict[str, str] = {}
    for name, path in found.items():
        if name in ASYNC_ONLY:
            continue
        original = path.read_text(encoding="utf-8")
        file = f"{SOURCE}/{name}"
        try:
            ast.parse(original)
            converted = converter.convert(original)
            _check(file, original, converted, problems)
        except SyntaxError as error:
            problems.add(file, "", "This is not valid Python.", "Correct the syntax.", error.lineno)
            is_complete = False
            continue
        sources[f"{TARGET}/{name}"] = f"# Written by make generate from {file}. Do not edit.\n{converted}"
    if is_complete:
        for name in sorted(set(NAMES) - converter.used):
            problems.add(_THIS_FILE, "", f"No source uses the name {name!r}.", "Remove it from `NAMES`.")
    for name in sorted(ASYNC_ONLY - set(found)):
        problems.add(_THIS_FILE, "", f"There is no file {SOURCE}/{name}.", "Remove it from `ASYNC_ONLY`.")
    return sources


def _whole_tokens(source: str) -> Iterator[tokenize.TokenInfo]:
    """Python's tokens, with an f-string as one string on every version (3.12 splits it)."""
    start_types = (getattr(tokenize, "FSTRING_START", -1),)
    end_types = (getattr(tokenize, "FSTRING_END", -1),)
    lines = source.splitlines(keepends=True)
    depth, first = 0, (0, 0)
    for token in tokenize.generate_tokens(io.StringIO(source).readline):
        if token.type in start_types:
            first = first if depth else token.start
            depth += 1
        elif token.type in end_types:
            depth -= 1
            if not depth:
                text = _between(lines, first, token.end)
                yield tokenize.TokenInfo(tokenize.STRING, text, first, token.end, token.line)
        elif not depth:
            yield token


def _between(lines: list[str], start: _Place, end: _Place) -> str:
    if start[0] == end[0]:
        return lines[start[0] - 1][start[1] : end[1]]
    inner = lines[start[0] : end[0] - 1]
    return "".join([lines[start[0] - 1][start[1] :], *inner, lines[end[0] - 1][: end[1]]])


def _check(file: str, original: str, converted: str, problems: Problems) -> None:
    """Note what names alone cannot make synchronous."""
    for row, word in _asynchronous_words(converted):
        reason = f"The name {word!r} looks asynchronous and has no synchronous twin."
        problems.add(file, "", reason, f"Add it to `NAMES` in {_THIS_FILE}.", row)
    tree = ast.parse(converted)
    for node in ast.walk(tree):
        if isinstance(node, (ast.Await, ast.AsyncFor, ast.AsyncWith)):
            reason = "An f-string or a type comment awaits."
            problems.add(file, "", reason, "Await in a statement of its own.", node.lineno)
    for before, after in zip(_definitions(ast.parse(original)), _definitions(tree)):
        for name in sorted(set(after)):
            merged = sorted({old for old, new in zip(before, after) if new == name})
            if len(merged) > 1:
                reason = f"The definitions {' and '.join(merged)} both become {name!r}."
                problems.add(file, "", reason, "Rename one, or move it to a file listed in `ASYNC_ONLY`.")


def _asynchronous_words(converted: str) -> Iterator[tuple[int, str]]:
    kept = {new for old, new in NAMES.items() if old == new}
    before = tokenize.ENCODING
    for token in _whole_tokens(converted):
        is_text = token.type == tokenize.STRING and before not in _BEFORE_STATEMENT
        if is_text or token.type == tokenize.NAME:
            for word in _WORD.findall(token.string):
                if _ASYNCHRONOUS.fullmatch(word) and word not in kept:
                    yield token.start[0], word
        if token.type not in _NO_TOKEN:
            before = token.type


def _definitions(tree: ast.Module) -> list[list[str]]:
    """The names each module or class body defines, body by body."""
    bodies = [node.body for node in ast.walk(tree) if isinstance(node, (ast.Module, ast.ClassDef))]
    kinds = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)
    return [[node.name for node in body if isinstance(node, kinds)] for body in bodies]


def main() -> int:
    """Write `generated/anthropic/_sync` and say what changed."""
    from codegen.formatting import format_sources
    from codegen.write import Tree

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
