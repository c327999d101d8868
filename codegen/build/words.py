"""From names in the description to Python names. Rules only: exceptions are listed in `sdk.yaml`."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from codegen.input.literals import is_name

_ACRONYM_END = re.compile(r"([A-Z]+)([A-Z][a-z])")
_WORD_END = re.compile(r"([a-z\d])([A-Z])")
_DATE = re.compile(r"([A-Za-z])(\d{6,})")
_NO_WORDS: Mapping[str, str] = {}
_PARAMS = re.compile(r"Params?\Z")


def class_name(schema: str, family: str, acronyms: Mapping[str, str]) -> str:
    """Return what a schema is called in answers.

    `family` is a prefix that stays in front (`Beta`). `Request` and `Response` prefixes are dropped, acronyms
    respelled, `_20250124` joined.
    """
    core = schema.removeprefix(family)
    for prefix in ("Request", "Response"):
        if core.startswith(prefix) and core != prefix:
            core = core.removeprefix(prefix)
            break
    for word, spelling in acronyms.items():
        core = re.sub(rf"{word}(?=[A-Z0-9_]|\Z)", spelling, core)
    return (family if schema.startswith(family) else "") + pascal(core)


def resource_class(name: str, acronyms: Mapping[str, str]) -> str:
    """Return what the class of a resource is called: `APIKeys` for `api_keys`."""
    words = [word.capitalize() for word in name.split("_")]
    plurals = {f"{word}s": f"{spelling}s" for word, spelling in acronyms.items()}
    return "".join(acronyms.get(word) or plurals.get(word, word) for word in words)


def params_name(name: str) -> str:
    """Return what the same is called in requests."""
    return name if _PARAMS.search(name) else name + "Param"


def pascal(text: str) -> str:
    """Return `tool_choice`, `toolChoice` or `ToolChoice` as `ToolChoice`."""
    return "".join(word[:1].upper() + word[1:] for word in re.split(r"[^A-Za-z0-9]+", text))


def snake(name: str, words: Mapping[str, str] = _NO_WORDS) -> str:
    """Return `URLImageSourceParam` as `url_image_source_param`; a date is a word of its own.

    `words` respells what does not show where its words end (`URLPDF` as `UrlPdf`); a spelling in lower case
    stays as it is.
    """
    for word, spelling in words.items():
        head, found, tail = name.partition(word)
        if found and spelling.islower():
            return "_".join(filter(None, (snake(head, words), spelling, snake(tail, words))))
        name = name.replace(word, spelling)
    name = re.sub(r"[^A-Za-z0-9]+", "_", name)
    name = _ACRONYM_END.sub(r"\1_\2", name)
    name = _WORD_END.sub(r"\1_\2", name)
    name = _DATE.sub(r"\1_\2", name)
    return name.lower().strip("_")


def singular(word: str) -> str:
    """Return the singular of a regular English plural."""
    if word.endswith("ies"):
        return word.removesuffix("ies") + "y"
    if word.endswith(("ches", "shes", "xes", "sses")):
        return word.removesuffix("es")
    return word.removesuffix("s") if not word.endswith("ss") else word


def parameter(wire: str) -> str:
    """Return the Python name of a query parameter or header: `created_at_gte` for `created_at[gte]`."""
    return snake(wire.removesuffix("[]"))


def field_name(wire: str) -> str:
    """Return the Python name of a property, the same where that is one: `class_` for `class`."""
    return next(filter(is_name, (wire, wire + "_")), parameter(wire))


def params_module(path: Sequence[str], method: str) -> str:
    """Return the module of the type that holds a method's parameters, whose class is called after it."""
    return snake(f"{singular(path[-1])}_{method}_params")


def answer_module(path: Sequence[str], method: str) -> str:
    """Return the module of an answer that is called after the method, as its class is."""
    return snake(f"{singular(path[-1])}_{method}_response")
