"""Where in a description what is new goes, and what is only called otherwise now."""

from __future__ import annotations

import json
import re
from bisect import bisect
from collections.abc import Mapping
from itertools import takewhile
from typing import Any

from codegen.update.words import structure

_PLACEHOLDER = re.compile(r"{[^}]*}")


def moved(own: Mapping[str, Any], new: Mapping[str, Any], keyword: str) -> dict[str, str]:
    """Return the new names for what has gone under another name, with that name."""
    if keyword not in ("paths", "schemas"):
        return {}
    gone: dict[str, list[str]] = {}
    for name, value in own.items():
        if name not in new:
            gone.setdefault(_shape(name, value, keyword), []).append(name)
    found: dict[str, str] = {}
    for name, value in new.items():
        candidates = gone.get(_shape(name, value, keyword), []) if name not in own else []
        if len(candidates) == 1:
            found[name] = candidates.pop()
    return found


def _shape(name: str, value: Any, keyword: str) -> str:
    """Return what stays the same: of a path all but what its parameters are called."""
    if keyword == "paths":
        return _PLACEHOLDER.sub("{}", name)
    return json.dumps(structure(value), sort_keys=True)


def insert(result: dict[str, Any], name: str, value: Any, keyword: str) -> dict[str, Any]:
    """Return the mapping with a new member: schemas by name, a path behind those that are most like it."""
    names = list(result)
    if keyword == "schemas":
        place = bisect(names, name) if names == sorted(names) else len(names)
    elif keyword == "paths" and names:
        common = [_in_common(other, name) for other in names]
        place = len(names) - common[::-1].index(max(common))
    else:
        place = len(names)
    members = list(result.items())
    return dict([*members[:place], (name, value), *members[place:]])


def _in_common(one: str, other: str) -> int:
    """Return with how many segments both begin; the forms of a beta begin with that."""
    (path, _, query), (other_path, _, other_query) = one.partition("?"), other.partition("?")
    pairs = zip([query, *path.split("/")], [other_query, *other_path.split("/")])
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))
