"""Asks pyright's language server what an editor would ask it. Knows the protocol, nothing of our package."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import IO, Any, Dict, List


class LanguageServer:
    """A server for the Python files of one folder; a context manager."""

    def __init__(self, command: List[str], folder: Path) -> None:
        self._folder = folder
        self._process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
        )
        self._last = 0

    def __enter__(self) -> LanguageServer:
        uri = self._folder.as_uri()
        formats = {"documentationFormat": ["plaintext"]}
        resolved = {"resolveSupport": {"properties": ["documentation", "detail"]}, **formats}
        document = {"completion": {"completionItem": resolved}, "hover": {"contentFormat": ["plaintext"]}}
        self._request(
            "initialize",
            {
                "processId": None,
                "rootUri": uri,
                "capabilities": {"textDocument": document, "workspace": {"configuration": True}},
                "workspaceFolders": [{"uri": uri, "name": "project"}],
            },
        )
        self._notify("initialized", {})
        return self

    def __exit__(self, *_: object) -> None:
        self._process.kill()
        self._process.communicate()

    def completions(self, source: str) -> Dict[str, Dict[str, Any]]:
        """What can follow the end of a source, by name."""
        found = self._ask("completion", source)
        items = found["items"] if isinstance(found, dict) else found
        return {item["label"]: item for item in items or ()}

    def documentation(self, item: Dict[str, Any]) -> str:
        """The text an editor shows beside a completion."""
        return str(self._request("completionItem/resolve", item).get("documentation", {}).get("value", ""))

    def hover(self, source: str) -> str:
        """What is shown over the last word of a source."""
        return str(self._ask("hover", source, back=1)["contents"]["value"])

    def _ask(self, question: str, source: str, back: int = 0) -> Any:
        # A file for each question, left open: what was completed is explained while its file is.
        uri = (self._folder / f"editing_{self._last}.py").as_uri()
        document = {"uri": uri, "languageId": "python", "version": 1, "text": source}
        self._notify("textDocument/didOpen", {"textDocument": document})
        lines = source.split("\n")
        position = {"line": len(lines) - 1, "character": len(lines[-1]) - back}
        return self._request(f"textDocument/{question}", {"textDocument": {"uri": uri}, "position": position})

    def _request(self, method: str, parameters: Any) -> Any:
        self._last += 1
        self._send({"id": self._last, "method": method, "params": parameters})
        while True:
            message = self._receive()
            if "method" in message:
                if "id" in message:  # it asks for settings, one for each item; null is the default
                    items = message.get("params", {}).get("items", ())
                    self._send({"id": message["id"], "result": [None for _ in items]})
            elif message.get("id") == self._last:
                assert "error" not in message, message["error"]
                return message["result"]

    def _notify(self, method: str, parameters: Any) -> None:
        self._send({"method": method, "params": parameters})

    def _send(self, message: Dict[str, Any]) -> None:
        stream = self._process.stdin
        assert stream is not None
        content = json.dumps({"jsonrpc": "2.0", **message}).encode()
        stream.write(b"Content-Length: %d\r\n\r\n%b" % (len(content), content))
        stream.flush()

    def _receive(self) -> Dict[str, Any]:
        stream = self._process.stdout
        assert stream is not None
        message: Dict[str, Any] = json.loads(stream.read(_length(stream)))
        return message


def _length(stream: IO[bytes]) -> int:
    length = 0
    for line in iter(stream.readline, b"\r\n"):
        assert line, "The language server has ended."
        name, _, value = line.partition(b":")
        length = int(value) if name.lower() == b"content-length" else length
    return length
