"""What `sdk.yaml` says of a schema holds for its twin in a family as well: `BetaX` is called as `X` is.

Only what `sdk.yaml` does not say of the twin itself is added, and only for schemas that exist.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Callable, Optional, TypeVar

from attrs import evolve, frozen

from codegen.config.sdk import Accepts, Sdk, UnionName

_V = TypeVar("_V")
_ROOT = "types"


def with_twins(sdk: Sdk, schemas: Collection[str]) -> Sdk:
    """The same facts, said of the twins in every family, too."""
    for prefix, package in sdk.families.items():
        sdk = _Family(prefix, package, schemas).extend(sdk)
    return sdk


@frozen
class _Family:
    prefix: str
    package: str
    schemas: Collection[str]

    def extend(self, sdk: Sdk) -> Sdk:
        """`sdk` with an entry for every twin that has none."""
        return evolve(
            sdk,
            names=self._entries(sdk.names, self._names),
            packages=self._entries(sdk.packages, self._below),
            inline=self._set(sdk.inline),
            named=self._set(sdk.named),
            closed=self._set(sdk.closed),
            fields=self._entries(sdk.fields, lambda name: name),
            first=self._entries(sdk.first, lambda fields: fields),
            homes=self._entries(sdk.homes, self._home),
            bodies=self._entries(sdk.bodies, self._path),
            unions=self._entries(sdk.unions, self._union),
            accepts=self._entries(sdk.accepts, self._accepts),
            skipped=self._entries(sdk.skipped, lambda names: tuple(self.prefix + name for name in names)),
        )

    def _entries(self, entries: Mapping[str, _V], twin: Callable[[_V], _V]) -> dict[str, _V]:
        """Entries by schema, or by a place in one."""
        added = {
            self.prefix + key: twin(value)
            for key, value in entries.items()
            if self.prefix + key not in entries and self._exists(key.partition(".")[0].removesuffix("[]"))
        }
        return {**entries, **added}

    def _set(self, names: frozenset[str]) -> frozenset[str]:
        return names | {self.prefix + name for name in names if self._exists(name)}

    def _exists(self, schema: str) -> bool:
        return self.prefix + schema in self.schemas

    def _names(self, names: Mapping[str, str]) -> Mapping[str, str]:
        return {use: self.prefix + name for use, name in names.items()}

    def _below(self, package: str) -> str:
        return self.package + package.removeprefix(_ROOT)

    def _home(self, home: tuple[str, str]) -> tuple[str, str]:
        package, _, module = home[0].rpartition(".")
        return f"{self._below(package)}.{self._module(module)}", home[1]

    def _module(self, module: str) -> str:
        # The module of a method's parameters is called after the method, which has one name in all families.
        return module if module.endswith("_params") else f"{self.prefix.lower()}_{module}"

    def _path(self, path: str) -> str:
        module, name = self._home((path.partition(":")[0], path.partition(":")[2]))
        return f"{module}:{name if module.endswith('_params') else self.prefix + name}"

    def _union(self, union: UnionName) -> UnionName:
        package: Optional[str] = union.package and self._below(union.package)
        return UnionName(self.prefix + union.name, package)

    def _accepts(self, accepts: Accepts) -> Accepts:
        return evolve(accepts, also=tuple(self._path(path) for path in accepts.also))
