"""The operations of the API: which one a request is for, and what is wrong with it by the description."""

from __future__ import annotations

import json
from functools import cache
from importlib import import_module
from typing import Any, Dict, Iterator, List, Mapping, Optional, Sequence, Tuple, Union, cast

import attrs

from anthropic.types._operations import HEADERS, OPEN, OPERATIONS

from ._forms import is_beta
from ._request import RecordedRequest
from ._route import Route
from ._shapes import (
    Member,
    Problem,
    choices,
    fits,
    is_list,
    members_of,
    problems,
    problems_of_members,
)
from ._validation import RequestRejected, json_object

_MESSAGES = "/v1/messages"
_BATCHES = "/v1/messages/batches"


@attrs.frozen(eq=False)
class Operation:
    """One operation; the names of types are those of the table."""

    route: Route
    is_beta: bool
    params: str
    body: str
    """The parameter that is the whole body; `body` if those are that travel nowhere else; `-` for no body."""
    answer: str
    form: str
    query: Sequence[str]

    @classmethod
    def parse(cls, row: str) -> Operation:
        """Read a row of the table."""
        method, url, params, body, answer, form, *query = row.split(" ")
        path, _, form_of_path = url.partition("?")
        return cls(Route(method, path), "beta=true" in form_of_path, params, body, answer, form, query)

    def problems(self, request: RecordedRequest) -> Iterator[Problem]:
        """Yield what is wrong with a request."""
        members = parameters(self)
        names = members if self.body == "-" else self.query
        query = {name: members[name] for name in names}
        yield from problems_of_members(_read(request.query_items, query), query, (), is_open=True)
        if self.body == "-":
            return
        members = {name: member for name, member in members.items() if name not in query}
        if request.form or request.files:
            texts = [*request.form.items(), *((file.field, "") for file in request.files)]
            yield from problems_of_members(_read(texts, members), members, (), is_open=True)
        elif request.body or any(member.is_required for member in members.values()):
            yield from self.problems_of_body(json_object(request), members)

    def problems_of_body(
        self, body: Dict[str, Any], members: Optional[Mapping[str, Member]] = None
    ) -> Iterator[Problem]:
        """Yield what is wrong with a body that is an object."""
        members = parameters(self) if members is None else members
        if self.body != "body":
            yield from problems(body, members[self.body].hint, ())
            return
        for place, message in problems_of_members(body, members, (), is_open=self.params in OPEN):
            # What is wrong with the requests of a batch is among its results.
            if not (self.route.path == _BATCHES and place[2:3] == ("params",)):
                yield place, message


@cache
def parameters(operation: Operation) -> Dict[str, Member]:
    """Return what an operation takes in its query and body, by the names on the wire."""
    kinds = () if operation.params == "-" else choices(load(operation.params))
    forms = [members_of(kind) for kind in kinds]
    merged: Dict[str, Member] = {}
    for form in forms:
        for name, new in form.items():
            hint = Union[merged[name].hint, new.hint] if name in merged else new.hint
            merged[name] = Member(hint, all(name in each and each[name].is_required for each in forms))
    elsewhere = {name.lower() for name in (*HEADERS, *operation.route.names)}
    return {name: member for name, member in merged.items() if name.lower() not in elsewhere}


@cache
def load(place: str) -> Any:
    """Return a type by where it is: `beta.beta_message:BetaMessage`."""
    module, _, name = place.partition(":")
    return getattr(import_module(f"anthropic.types.{module}"), name)


@cache
def operations() -> Tuple[Operation, ...]:
    """Return all operations, the most specific paths first."""
    return tuple(sorted(map(Operation.parse, OPERATIONS), key=lambda each: len(each.route.names)))


def find(request: RecordedRequest) -> Optional[Operation]:
    """Return the operation that a request is for."""
    depth = request.target.partition("?")[0].count("/")
    matching = [each for each in operations() if each.route.depth == depth and each.route.matches(request)]
    return _of_form(matching, request)


def judge(request: RecordedRequest) -> None:
    """Reject a request that does not fit its operation."""
    operation = find(request)
    if operation is not None:
        _reject(operation.problems(request))


def judge_message(request: RecordedRequest, params: Dict[str, Any]) -> None:
    """Reject the parameters of a message in a batch."""
    creating = [each for each in operations() if (each.route.method, each.route.path) == ("POST", _MESSAGES)]
    operation = _of_form(creating, request)
    if operation is not None:
        _reject(operation.problems_of_body(params))


def _of_form(matching: Sequence[Operation], request: RecordedRequest) -> Optional[Operation]:
    """Choose between the stable and the beta form, which the betas that are named switch on, too."""
    matching = [each for each in matching if len(each.route.names) == len(matching[0].route.names)]
    wanted = is_beta(request) or "anthropic-beta" in request.headers
    return next((each for each in matching if each.is_beta == wanted), next(iter(matching), None))


def _reject(found: Iterator[Problem]) -> None:
    for place, message in found:
        raise RequestRejected(400, ": ".join([*([".".join(place)] if place else []), message]))


def _read(items: Sequence[Tuple[str, str]], members: Mapping[str, Member]) -> Dict[str, Any]:
    """Return the values that texts in a query or a form stand for."""
    values: Dict[str, Any] = {}
    for name, text in items:
        plain = name[:-2] if name.endswith("[]") else name
        if plain not in members:
            continue
        hint = members[plain].hint
        lists = [each for each in choices(hint) if is_list(each)]
        if lists:
            item = lists[0].__args__[0]
            cast("List[Any]", values.setdefault(plain, [])).append(_value(text, item))
        else:
            values[plain] = _value(text, hint)
    return values


def _value(text: str, hint: Any) -> Any:
    if fits(text, hint):
        return text
    try:
        return json.loads(text)
    except ValueError:
        return text
