"""Carries what is ours into the structure of a newer document. What does not change is the same object."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from typing import Any, Optional

from attrs import define, field

from codegen.input.pointers import as_list, as_mapping, join, tokens
from codegen.update.moves import insert, moved
from codegen.update.words import (
    CORRECTED,
    NAMES,
    identity,
    is_failure,
    is_ours,
    is_text,
    named_in,
    structure,
    words_in,
)

_Members = Mapping[str, Any]
# How deep in the document they are.
_PATH, _OPERATION = 2, 3


@define
class Carrier:
    """Makes the new description, and notes what a maintainer wants to know of it.

    Attributes:
        kept: How many texts of ours are in it.
        bare: Places that are new, and without words.
        lost: Texts of ours whose place is gone.
        corrections: How many members stay as we corrected them.
        obsolete: Corrections that are of no use any more, with the reason.
    """

    kept: int = 0
    bare: list[str] = field(factory=list[str])
    lost: list[str] = field(factory=list[str])
    corrections: int = 0
    obsolete: list[tuple[str, str]] = field(factory=list[tuple[str, str]])
    _usual: dict[bool, dict[str, Any]] = field(factory=dict[bool, dict[str, Any]], init=False)

    def document(self, own: _Members, new: _Members) -> dict[str, Any]:
        """Return the description: paths, webhooks and schemas are the vendor's, everything else is ours."""
        self._usual = {is_beta: _usual_answers(own, is_beta) for is_beta in (False, True)}
        result = dict(own)
        for part in ("paths", "webhooks"):
            if part in own or part in new:
                result[part] = self._value(own.get(part, {}), new.get(part, {}), f"/{part}", part)
        components = dict(own.get("components", {}))
        schemas = new.get("components", {}).get("schemas", {})
        components["schemas"] = self._value(
            components.get("schemas", {}), schemas, "/components/schemas", "schemas"
        )
        result["components"] = components
        return result

    def _value(self, own: Any, new: Any, pointer: str, keyword: str, corrected: Collection[str] = ()) -> Any:
        if as_mapping(own) is not None and as_mapping(new) is not None:
            if keyword in NAMES:
                return self._names(own, new, pointer, keyword, corrected)
            return self._members(own, new, pointer)
        if as_list(own) is not None and as_list(new) is not None:
            return self._items(own, new, pointer, keyword)
        return own if own == new and own.__class__ is new.__class__ else structure(new)

    def _names(
        self, own: _Members, new: _Members, pointer: str, keyword: str, corrected: Collection[str]
    ) -> Any:
        """Return a mapping by names; one that is called otherwise now takes over what was said of it."""
        sources = {name: name for name in new if name in own} | moved(own, new, keyword)
        result: dict[str, Any] = {}
        for name, value in own.items():
            at = join(pointer, name)
            if is_failure(keyword, name) or name in corrected:
                result[name] = value
                self.kept += len(list(words_in(value, at)))
            elif name in new:
                result[name] = self._value(value, new[name], at, "")
            elif name not in sources.values():
                self.lost += words_in(value, at)
        for name, value in new.items():
            if name in own or name in corrected or is_failure(keyword, name):
                continue
            at = join(pointer, name)
            source = sources.get(name)
            made = (
                self._value(own[source], value, at, "") if source else self._added(value, at, keyword, name)
            )
            result = insert(result, name, made, keyword)
        return _same(own, result)

    def _members(self, own: _Members, new: _Members, pointer: str) -> Any:
        reasons: _Members = own.get(CORRECTED, {})
        corrected = [tokens(f"/{member}") for member in reasons]
        alone = {steps[0] for steps in corrected if len(steps) == 1}
        result: dict[str, Any] = {}
        for key, value in own.items():
            at = join(pointer, key)
            if is_ours(key):
                result[key] = value
                self.kept += is_text(key, value)
            elif key in alone:
                result[key] = value
                self.kept += len(list(words_in(value, at, key)))
            elif key in new:
                within = [steps[1] for steps in corrected if steps[0] == key and len(steps) > 1]
                result[key] = self._value(value, new[key], at, key, within)
            elif key == "discriminator":
                result[key] = value  # it follows from the alternatives, and need not be declared
            else:
                self.lost += words_in(value, at, key)
        for member in reasons:
            self._judge_correction(_at(own, member), _at(new, member), join(pointer, CORRECTED, member))
        for key, value in new.items():
            if key not in own and key not in alone and not is_ours(key):
                result[key] = self._added(value, join(pointer, key), "", key)
        return _same(own, result)

    def _judge_correction(self, own: Any, new: Any, pointer: str) -> None:
        self.corrections += 1
        if structure(own) == structure(new):
            self.obsolete.append((pointer, "the vendor's document says the same now"))

    def _items(self, own: Sequence[Any], new: Sequence[Any], pointer: str, keyword: str) -> Any:
        """Return a list: what was there in its order, then what is new."""
        waiting = dict(enumerate(new))
        pairs: list[tuple[Any, Optional[int]]] = []
        for item in own:
            key = identity(item)
            index = next((index for index, other in waiting.items() if identity(other) == key), None)
            pairs.append((item, index))
            if index is not None:
                del waiting[index]
        unmatched = [place for place, (_, index) in enumerate(pairs) if index is None]
        if len(unmatched) == len(waiting):
            # What has changed is at the same place.
            for place, index in zip(unmatched, list(waiting)):
                pairs[place] = (pairs[place][0], index)
                del waiting[index]
        result: list[Any] = []
        for place, (item, index) in enumerate(pairs):
            if index is None:
                self.lost += words_in(item, join(pointer, place))
            else:
                result.append(self._value(item, new[index], join(pointer, len(result)), ""))
        for index in waiting:
            at = join(pointer, len(result))
            if keyword == "parameters":
                self.bare.append(at)
            result.append(self._added(new[index], at, "", ""))
        is_same = len(result) == len(own) and all(one is other for one, other in zip(own, result))
        return own if is_same else result

    def _added(self, value: Any, pointer: str, keyword: str, name: str) -> Any:
        """Return what is new, without the vendor's words; failures are answered as they usually are."""
        if keyword in ("properties", "schemas"):
            self.bare.append(pointer)
        self.bare += named_in(value, pointer, "" if keyword in NAMES else name)
        taken = structure(value, "" if keyword in NAMES else name)
        depth = len(tokens(pointer)) if pointer.startswith("/paths/") else 0
        if depth == _PATH:
            return {method: self._answered(operation, pointer) for method, operation in taken.items()}
        return self._answered(taken, pointer) if depth == _OPERATION else taken

    def _answered(self, operation: Any, pointer: str) -> Any:
        """Return a new operation with what those of its form usually answer besides."""
        members = as_mapping(operation)
        answers = as_mapping((members or {}).get("responses"))
        if members is None or answers is None:
            return operation
        usual = self._usual["beta=true" in pointer]
        headers = {"headers": usual["headers"]} if usual["headers"] else {}
        # OpenAPI asks for a description.
        taken = {status: {"description": "", **headers, **answer} for status, answer in answers.items()}
        return {**members, "responses": {**taken, **usual["failures"]}}


def _usual_answers(document: _Members, is_beta: bool) -> dict[str, Any]:
    """Return what most operations answer to failures, and which headers most other answers have.

    Those of the beta have others than the rest.
    """
    failures: Counter[str] = Counter()
    headers: Counter[str] = Counter()
    items = [item for path, item in document.get("paths", {}).items() if ("beta=true" in path) is is_beta]
    for item in items:
        for operation in item.values():
            answers = (as_mapping(operation) or {}).get("responses", {})
            failed = {status: each for status, each in answers.items() if is_failure("responses", status)}
            failures[json.dumps(failed)] += 1
            headers.update(
                json.dumps(each.get("headers", {}))
                for status, each in answers.items()
                if status not in failed
            )
    return {
        "failures": json.loads(failures.most_common(1)[0][0]) if failures else {},
        "headers": json.loads(headers.most_common(1)[0][0]) if headers else {},
    }


def _at(members: _Members, pointer: str) -> Any:
    value: Any = members
    for step in tokens(f"/{pointer}"):
        value = value.get(step) if isinstance(value, Mapping) else None  # pyright: ignore[reportUnknownMemberType, reportUnknownVariableType]
    return value  # pyright: ignore[reportUnknownVariableType]


def _same(own: _Members, result: dict[str, Any]) -> Any:
    is_same = list(own) == list(result) and all(own[key] is result[key] for key in own)
    return own if is_same else result
