"""Turns asynchronous source text into synchronous source text, by Python's tokens.

No file is read or written here, and which name becomes which is a caller's table.
"""

from __future__ import annotations

import ast
import io
import re
import tokenize
from collections.abc import Iterable, Iterator, Mapping
from typing import Optional

from attrs import define, field

_WORD = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
_MODULE = re.compile(r"(?<![\w.])anthropic\.(?:lib\.(?P<feature>\w+)\.)?_async\b")
_ASYNCHRONOUS = re.compile(
    r"\w*Async[A-Z]\w*|_async|_*async_\w+|__a(?:enter|exit|iter|next)__|aclose|aread|aiter(?:_\w+)?|anext|asyncio|anyio"
)
_KEYWORD_IN_PROSE = re.compile(r"\b(?:await|async(?= +(?:def|with|for)\b)) +")
_BEFORE_STATEMENT = (tokenize.NEWLINE, tokenize.INDENT, tokenize.DEDENT, tokenize.ENCODING)
_NO_TOKEN = (tokenize.NL, tokenize.COMMENT)
_Place = tuple[int, int]
_NAME_IT = "Add it to `NAMES` in codegen/unasync.py."
_IMPORT_WHOLE = "Import by the whole path of the module."


@define
class Converter:
    """Turns asynchronous source into synchronous source, and remembers which names it met."""

    names: Mapping[str, str]
    used: set[str] = field(factory=lambda: set[str](), init=False)

    def convert(self, source: str, package: str = "anthropic._async") -> str:
        """Return the synchronous twin of a module's source.

        Args:
            source: The text of the module.
            package: The package that its relative imports start from.

        Raises:
            SyntaxError: If the source is not Python.
        """
        lines = source.splitlines(keepends=True)
        for (row, column), (end_row, end_column), text in reversed(list(self._replacements(source, package))):
            tail = lines[end_row - 1][end_column:]
            lines[row - 1 : end_row] = [lines[row - 1][:column] + text + tail]
        return "".join(lines)

    def _replacements(self, source: str, package: str) -> Iterator[tuple[_Place, _Place, str]]:
        before = tokenize.ENCODING
        for token in _with_module_paths(_whole_tokens(source)):
            is_prose = token.type == tokenize.COMMENT
            if token.type == tokenize.STRING:
                is_prose = before in _BEFORE_STATEMENT
            if token.type == tokenize.NAME and token.string in ("async", "await"):
                row, column = token.end
                rest = token.line[column:]
                yield token.start, (row, column + len(rest) - len(rest.lstrip(" "))), ""
            elif is_prose:
                yield token.start, token.end, self._words(_KEYWORD_IN_PROSE.sub("", token.string))
            elif token.type == tokenize.NAME and token.string[0] == ".":
                yield token.start, token.end, self._words(_outside(token.string, package))
            elif token.type in (tokenize.NAME, tokenize.STRING):
                yield token.start, token.end, self._words(token.string)
            if token.type not in _NO_TOKEN:
                before = token.type

    def _words(self, text: str) -> str:
        return _WORD.sub(lambda match: self._word(match.group()), synchronous_modules(text))

    def _word(self, word: str) -> str:
        if word in self.names:
            self.used.add(word)
            return self.names[word]
        return word


def synchronous_modules(text: str) -> str:
    """Return a text in which the paths of asynchronous modules are those of their twins."""
    return _MODULE.sub(_twin_module, text)


def _twin_module(module: re.Match[str]) -> str:
    return f"anthropic._sync.{module['feature']}" if module["feature"] else "anthropic._sync"


def _outside(relative: str, package: str) -> str:
    """Return a relative module path as it is if it stays in the `_async` folder, else the absolute path."""
    name = relative.lstrip(".")
    parts = package.split(".")
    parts = parts[: len(parts) + 1 - (len(relative) - len(name))]
    absolute = ".".join([*parts, name] if name else parts)
    top = package[: package.index("._async") + len("._async")]
    return relative if f"{absolute}.".startswith(f"{top}.") else absolute


def obstacles(
    original: str, converted: str, names: Mapping[str, str]
) -> Iterator[tuple[Optional[int], str, str]]:
    """Yield what names alone cannot make synchronous: the line, the reason and the remedy."""
    for row, word in _asynchronous_words(converted, names):
        reason = f"The name {word!r} looks asynchronous and has no synchronous twin."
        yield row, reason, _IMPORT_WHOLE if word == "_async" else _NAME_IT
    tree = ast.parse(converted)
    for node in ast.walk(tree):
        if isinstance(node, (ast.Await, ast.AsyncFor, ast.AsyncWith)):
            yield node.lineno, "An f-string or a type comment awaits.", "Await in a statement of its own."
    for before, after in zip(_definitions(ast.parse(original)), _definitions(tree)):
        for name in sorted(set(after)):
            merged = sorted({old for old, new in zip(before, after) if new == name})
            if len(merged) > 1:
                reason = f"The definitions {' and '.join(merged)} both become {name!r}."
                yield None, reason, "Rename one, or move it to a file listed in `ASYNC_ONLY`."


def _asynchronous_words(converted: str, names: Mapping[str, str]) -> Iterator[tuple[int, str]]:
    kept = {new for old, new in names.items() if old == new}
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
    """Return the names each module or class body defines, body by body."""
    bodies = [node.body for node in ast.walk(tree) if isinstance(node, (ast.Module, ast.ClassDef))]
    kinds = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)
    return [[node.name for node in body if isinstance(node, kinds)] for body in bodies]


def _whole_tokens(source: str) -> Iterator[tokenize.TokenInfo]:
    """Yield Python's tokens, with an f-string as one string on every version (3.12 splits it)."""
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


def _with_module_paths(tokens: Iterable[tokenize.TokenInfo]) -> Iterator[tokenize.TokenInfo]:
    """Yield Python's tokens, with a relative module path, or an absolute one of this package, as one name."""
    parts: list[tokenize.TokenInfo] = []
    before = tokenize.TokenInfo(tokenize.ENCODING, "", (0, 0), (0, 0), "")
    for token in tokens:
        if parts and _continues(parts[-1], token):
            parts.append(token)
            continue
        yield from _joined(parts)
        starts = token.string in (".", "...") and before.string == "from"
        starts |= token.string == "anthropic" and before.string != "."
        parts = [token] if starts else []
        if not starts:
            yield token
        before = token
    yield from _joined(parts)


def _continues(last: tokenize.TokenInfo, token: tokenize.TokenInfo) -> bool:
    is_dot = token.type == tokenize.OP and token.string in (".", "...")
    if last.type == tokenize.NAME:
        return token.string == "."
    return is_dot or (token.type == tokenize.NAME and token.string != "import")


def _joined(parts: list[tokenize.TokenInfo]) -> Iterator[tokenize.TokenInfo]:
    if parts:
        text = "".join(token.string for token in parts)
        yield tokenize.TokenInfo(tokenize.NAME, text, parts[0].start, parts[-1].end, parts[0].line)


def _between(lines: list[str], start: _Place, end: _Place) -> str:
    if start[0] == end[0]:
        return lines[start[0] - 1][start[1] : end[1]]
    inner = lines[start[0] : end[0] - 1]
    return "".join([lines[start[0] - 1][start[1] :], *inner, lines[end[0] - 1][: end[1]]])
