"""Answers made from the description, for operations that nothing here imitates: valid, the same every time,
and with what the request said where they have it, too."""

from __future__ import annotations

from typing import Any, Dict, Iterator, List, Literal, Sequence, Tuple, cast

from typing_extensions import get_args, get_origin

from ._answer import Answer
from ._operations import Operation, load, operations, parameters
from ._request import RecordedRequest
from ._shapes import choices, fits, is_list, is_map, is_object, literals, members_of
from ._state import START, State
from ._validation import body_of, object_of

_TEXTS = {"amount": "1.00", "currency": "USD", "email": "someone@example.com"}
_SCALARS: Dict[Any, object] = {int: 1, float: 1.0, bool: False}


def answer(state: State, request: RecordedRequest, operation: Operation) -> Answer:
    """Answer a request with what the description says that its operation answers."""
    if "/" in operation.form:
        return Answer.from_bytes(b"A file.", operation.form.replace("*/*", "application/octet-stream"))
    if operation.answer == "-":
        return Answer.from_json({})
    kind, values = load(operation.answer), operation.route.path_values(request) or {}
    if operation.form == "events":
        return Answer.from_events([_make(kind, "event", values)])
    if operation.form != "-":
        return Answer.from_json(_page(operation.form, _make(kind, "item", values)))
    members = parameters(operation).items()
    left_out = {name: list[Any]() for name, member in members if any(map(is_list, choices(member.hint)))}
    said = {**left_out, **body_of(request), **values}
    named = _named_by_path(operation)
    if named:
        said["id"] = values[named]
    elif request.method == "POST":
        said["id"] = state.new_id(_prefix(_chosen(kind, said)))
    return Answer.from_json(_make(kind, "answer", said))


def _named_by_path(operation: Operation) -> str:
    """Return the name of the id in the path, if the answer is what that stands for."""
    path, _, last = operation.route.path.rpartition("/")
    if last.startswith("{"):
        return last[1:-1]
    below = f"{operation.route.path}/{{"
    has_items = any(each.route.path.startswith(below) for each in operations())
    return "" if has_items or not path.endswith("}") else operation.route.names[-1]


def _page(form: str, item: Any) -> Dict[str, Any]:
    from anthropic import pagination

    page = {name: None for name in members_of(getattr(pagination, f"Sync{form}"))}
    edge = object_of(item).get("id")
    known: Dict[str, Any] = {
        "data": [item],
        "has_more": False,
        "first_id": edge,
        "last_id": edge,
        "data_refreshed_at": START,
    }
    return {name: known.get(name) for name in page}


def _make(hint: Any, name: str, said: Any = None, within: Tuple[Any, ...] = ()) -> Any:
    """Make a value of a type, with what was said of it."""
    kind = _chosen(hint, said, within)
    is_made = is_object(kind) or is_list(kind)
    if said is not None and not is_made and fits(said, hint):
        return said
    if type(None) in choices(hint) and (said is None or not is_made):
        return None
    if is_object(kind):
        return None if kind in within else dict(_members(kind, said, (*within, kind)))
    if is_list(kind):
        return _items(get_args(kind)[0], name, said, within)
    if is_map(kind) or kind in (object, Any):
        return {}
    if get_origin(kind) is Literal:
        return get_args(kind)[0]
    return _SCALARS[kind] if kind in _SCALARS else _text(kind, name)


def _chosen(hint: Any, said: Any = None, within: Sequence[Any] = ()) -> Any:
    """Return the alternative whose constants are those that were said, or else the first that ends."""
    possible = [each for each in choices(hint) if each is not type(None)] or [type(None)]
    new = [each for each in possible if each not in within] or possible
    return next((each for each in new if is_object(each) and _agrees(each, said)), new[0])


def _agrees(kind: Any, said: Any) -> bool:
    constants = {name: member.hint for name, member in members_of(kind).items() if literals(member.hint)}
    shared = {name: value for name, value in object_of(said).items() if name in constants}
    return bool(shared) and all(fits(value, constants[name]) for name, value in shared.items())


def _members(kind: Any, said: Any, within: Tuple[Any, ...]) -> Iterator[Tuple[str, Any]]:
    values = {"id": said} if isinstance(said, str) else object_of(said)
    for name, member in members_of(kind).items():
        called = f"{_prefix(kind)}_id" if name == "id" else name
        yield name, _make(member.hint, called, values.get(name), within)


def _items(item: Any, name: str, said: Any, within: Tuple[Any, ...]) -> List[Any]:
    """Return a list of what was said, or of one item unless that would hold another like it."""
    if isinstance(said, list):
        return [_make(item, name, each, within) for each in cast("Sequence[Any]", said)]
    return [] if all(each in within for each in choices(item)) else [_make(item, name[:-1], within=within)]


def _prefix(kind: Any) -> str:
    """Return what the ids of a class begin with: its type, where it says that."""
    types = literals(members_of(kind)["type"].hint) if is_object(kind) and "type" in members_of(kind) else ()
    return str(types[0]) if types else "id"


def _text(kind: Any, name: str) -> str:
    if kind is not str:
        return START if "datetime" in str(kind) else START[:10]
    if name.endswith("_at"):
        return START
    if name.endswith("_id"):
        return f"{name[:-3]}_fake00000001"
    if name.endswith("url"):
        return "https://example.com/" + name
    return _TEXTS.get(name, name.replace("_", " "))
