"""The methods of a model that dump it to plain data or text.

Signatures are those of pydantic, which code written for these models uses; the work is done in `dump.py`.
"""

from typing import Any, Callable, Dict, Literal, Optional, Union

from .dump import IncEx, dump_json, dump_model, set_data, set_json


class DumpMethods:
    """The base of models that holds their dump methods."""

    def to_dict(
        self,
        *,
        mode: Literal["json", "python"] = "python",
        use_api_names: bool = True,
        exclude_unset: bool = True,
        exclude_defaults: bool = False,
        exclude_none: bool = False,
        warnings: bool = True,
    ) -> Dict[str, object]:
        """Return the data as plain dicts and lists, by default exactly what the API sent.

        `mode="json"` turns timestamps into strings. `use_api_names=False` uses the names of attributes where
        they differ from those on the wire. `warnings` is accepted and has no effect.
        """
        if mode == "python" and use_api_names and exclude_unset and not (exclude_defaults or exclude_none):
            return set_data(self)
        return dump_model(
            self,
            mode=mode,
            by_alias=use_api_names,
            exclude_unset=exclude_unset,
            exclude_defaults=exclude_defaults,
            exclude_none=exclude_none,
        )

    def to_json(
        self,
        *,
        indent: Optional[int] = 2,
        use_api_names: bool = True,
        exclude_unset: bool = True,
        exclude_defaults: bool = False,
        exclude_none: bool = False,
        warnings: bool = True,
    ) -> str:
        """Return the data as JSON text, by default exactly what the API sent, indented by two."""
        if use_api_names and exclude_unset and not (exclude_defaults or exclude_none):
            return set_json(self, indent)
        return dump_json(
            self,
            indent=indent,
            by_alias=use_api_names,
            exclude_unset=exclude_unset,
            exclude_defaults=exclude_defaults,
            exclude_none=exclude_none,
        )

    def model_dump(
        self,
        *,
        mode: Union[Literal["json", "python"], str] = "python",
        include: Optional[IncEx] = None,
        exclude: Optional[IncEx] = None,
        context: Optional[Any] = None,
        by_alias: Optional[bool] = None,
        exclude_unset: bool = False,
        exclude_defaults: bool = False,
        exclude_none: bool = False,
        exclude_computed_fields: bool = False,
        round_trip: bool = False,
        warnings: Union[bool, Literal["none", "warn", "error"]] = True,
        fallback: Optional[Callable[[Any], Any]] = None,
        serialize_as_any: bool = False,
        polymorphic_serialization: Optional[bool] = None,
    ) -> Dict[str, Any]:
        """Return the data as plain dicts and lists, absent fields included (as their default).

        Differs from `to_dict` in its defaults: all fields, names of attributes. `include` and `exclude` are
        sets or nested mappings of names and indices. Options that only concern pydantic have no effect.
        """
        return dump_model(
            self,
            mode=mode,
            include=include,
            exclude=exclude,
            by_alias=bool(by_alias),
            exclude_unset=exclude_unset,
            exclude_defaults=exclude_defaults,
            exclude_none=exclude_none,
            fallback=fallback,
        )

    def model_dump_json(
        self,
        *,
        indent: Optional[int] = None,
        ensure_ascii: bool = False,
        include: Optional[IncEx] = None,
        exclude: Optional[IncEx] = None,
        context: Optional[Any] = None,
        by_alias: Optional[bool] = None,
        exclude_unset: bool = False,
        exclude_defaults: bool = False,
        exclude_none: bool = False,
        exclude_computed_fields: bool = False,
        round_trip: bool = False,
        warnings: Union[bool, Literal["none", "warn", "error"]] = True,
        fallback: Optional[Callable[[Any], Any]] = None,
        serialize_as_any: bool = False,
        polymorphic_serialization: Optional[bool] = None,
    ) -> str:
        """Return `model_dump(mode="json")` as JSON text, compact unless `indent` is given."""
        return dump_json(
            self,
            indent=indent,
            ensure_ascii=ensure_ascii,
            include=include,
            exclude=exclude,
            by_alias=bool(by_alias),
            exclude_unset=exclude_unset,
            exclude_defaults=exclude_defaults,
            exclude_none=exclude_none,
            fallback=fallback,
        )

    def dict(
        self,
        *,
        include: Optional[IncEx] = None,
        exclude: Optional[IncEx] = None,
        by_alias: bool = False,
        exclude_unset: bool = False,
        exclude_defaults: bool = False,
        exclude_none: bool = False,
    ) -> Dict[str, Any]:
        """Return `model_dump(...)`, of which this is the older name."""
        return dump_model(
            self,
            include=include,
            exclude=exclude,
            by_alias=by_alias,
            exclude_unset=exclude_unset,
            exclude_defaults=exclude_defaults,
            exclude_none=exclude_none,
        )

    def json(
        self,
        *,
        include: Optional[IncEx] = None,
        exclude: Optional[IncEx] = None,
        by_alias: bool = False,
        exclude_unset: bool = False,
        exclude_defaults: bool = False,
        exclude_none: bool = False,
        indent: Optional[int] = None,
    ) -> str:
        """Return `model_dump_json(...)`, of which this is the older name."""
        return dump_json(
            self,
            indent=indent,
            include=include,
            exclude=exclude,
            by_alias=by_alias,
            exclude_unset=exclude_unset,
            exclude_defaults=exclude_defaults,
            exclude_none=exclude_none,
        )
