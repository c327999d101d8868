"""Names the method of the client that calls an operation, as `codegen/sdk.yaml` does, read as bare YAML.

Nothing here asks the generator; that the names are the published ones is for `tests/surface` to say.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any, Dict, Iterator, Mapping, NamedTuple, Tuple

import yaml

__all__ = ["betas_of", "method_of", "parameter_name", "whole_name"]

SDK: Dict[str, Any] = yaml.load(
    (Path(__file__).parents[2] / "codegen/sdk.yaml").read_bytes(),
    getattr(yaml, "CSafeLoader", yaml.SafeLoader),
)


class Named(NamedTuple):
    """A method: its dotted path from the client, and what it always sends in `anthropic-beta`."""

    path: str
    betas: Tuple[str, ...]


def _methods(
    resources: Mapping[str, Any], path: str = "", betas: Tuple[str, ...] = ()
) -> Iterator[Tuple[str, Named]]:
    for name, facts in resources.items():
        sent = tuple(facts.get("betas", betas))
        performed = (facts.get("base") or {}).get("methods") or {}
        for method, said in {**(facts.get("methods") or {}), **performed}.items():
            operation = said if isinstance(said, str) else said["operation"]
            own = sent if isinstance(said, str) else tuple(said.get("betas", sent))
            yield operation, Named(f"{path}{name}.{method}", own)
        yield from _methods(facts.get("children") or {}, f"{path}{name}.", sent)


METHODS: Dict[str, Named] = dict(_methods(SDK["resources"]))
BETAS = {method.path: method.betas for method in METHODS.values()}
HEADERS = {wire: facts["parameter"] for wire, facts in SDK["headers"].items()}


def method_of(operation: str) -> str:
    """The dotted path of the method, from the client; an operation that nobody has named has none."""
    assert operation in METHODS, (
        f"sdk.yaml does not name {operation}: paste the line that `make generate` prints"
    )
    return METHODS[operation].path


def betas_of(method: str) -> Tuple[str, ...]:
    """Return what a method always sends in `anthropic-beta`."""
    return BETAS[method]


def parameter_name(wire_name: str) -> str:
    """The parameter of the methods that carries a value of this wire name."""
    plain = wire_name.lower().replace("[]", "").replace("[", "_").replace("]", "").replace("-", "_")
    name: str = HEADERS.get(wire_name, plain)
    return name


def whole_name(method: str) -> str:
    """The parameter that is the whole body: called after the resource, in the singular."""
    return method.split(".")[-2].removesuffix("s")
