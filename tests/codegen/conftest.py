"""A small checkout to generate in: a description of three operations and the Python facts for it."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import pytest
import yaml
from attrs import frozen

from codegen import unasync
from codegen.__main__ import main

REPOSITORY = Path(__file__).parents[2]

API = """\
openapi: 3.1.0
info: {title: Things, version: '1'}
paths:
  /v1/things:
    get:
      operationId: list_things
      description: Lists things.
      parameters:
        - {name: page, in: query, schema: {type: string}}
      responses:
        '200':
          description: Things.
          content:
            application/json:
              schema:
                type: object
                properties:
                  data: {type: array, items: {$ref: '#/components/schemas/Thing'}}
                  next_page: {type: [string, 'null']}
    post:
      operationId: create_thing
      description: Makes a thing.
      requestBody:
        content:
          application/json: {schema: {$ref: '#/components/schemas/CreateThingParams'}}
      responses:
        '200':
          description: The thing.
          content:
            application/json: {schema: {$ref: '#/components/schemas/Thing'}}
  /v1/things/{thing_id}:
    get:
      operationId: get_thing
      parameters:
        - {name: thing_id, in: path, required: true, schema: {type: string}}
      responses:
        '200':
          description: The thing.
          content:
            application/json: {schema: {$ref: '#/components/schemas/Thing'}}
components:
  schemas:
    CreateThingParams:
      type: object
      properties:
        color: {$ref: '#/components/schemas/Color'}
        name: {type: string}
      required: [name]
    Color: {type: string, enum: [blue, red]}
    Thing:
      type: object
      description: A thing.
      properties:
        id: {type: string, description: Its identifier.}
        color: {$ref: '#/components/schemas/Color'}
        type: {type: string, const: thing}
      required: [id, type]
"""

SDK = """\
pages: {PageCursor: {cursors: [page], answer: [next_page]}}
resources:
  things:
    methods:
      list: list_things
      create: create_thing
      retrieve: get_thing
"""


@frozen
class Checkout:
    """A directory the generator runs in."""

    root: Path

    def generate(self, *arguments: str) -> int:
        """Run the command line; its exit code."""
        return main(["--root", str(self.root), *arguments])

    def api(self) -> Any:
        """Return the description, to be changed and given to `set_api`."""
        return yaml.safe_load((self.root / "openapi.yaml").read_text(encoding="utf-8"))

    def set_api(self, api: Any) -> None:
        (self.root / "openapi.yaml").write_text(yaml.safe_dump(api, sort_keys=False), encoding="utf-8")

    def set_sdk(self, text: str) -> None:
        (self.root / "codegen/sdk.yaml").write_text(text, encoding="utf-8")

    def generated(self) -> dict[str, bytes]:
        """Return every file below `generated/`."""
        folder = self.root / "generated"
        return {
            path.relative_to(folder).as_posix(): path.read_bytes()
            for path in folder.rglob("*")
            if path.is_file() and path.suffix != ".pyc"
        }


@pytest.fixture
def checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Checkout:
    (tmp_path / "openapi.yaml").write_text(API, encoding="utf-8")
    (tmp_path / "codegen").mkdir()
    (tmp_path / "codegen/sdk.yaml").write_text(SDK, encoding="utf-8")
    (tmp_path / "overrides/anthropic").mkdir(parents=True)
    (tmp_path / "overrides/anthropic/__init__.py").write_text('"""By hand."""\n', encoding="utf-8")
    shutil.copy(REPOSITORY / "pyproject.toml", tmp_path)
    # Nothing here is written by hand that a synchronous half could be made of.
    monkeypatch.setattr(unasync, "NAMES", {})
    monkeypatch.setattr(unasync, "ASYNC_ONLY", frozenset[str]())
    monkeypatch.chdir(tmp_path)
    return Checkout(tmp_path)
