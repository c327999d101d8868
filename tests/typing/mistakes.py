"""Mistakes a checker has to report. Only type-checked, never run.

An ignore comment that is not needed is itself an error in strict mode, so each line proves its complaint.
"""

# pyright: reportUnnecessaryTypeIgnoreComment=true

from anthropic import Anthropic, types

client = Anthropic()
hello: types.MessageParam = {"role": "user", "content": "Hello"}


def a_required_parameter_is_missing() -> None:
    client.messages.create(max_tokens=1, messages=[hello])  # type: ignore[call-overload]


def a_parameter_has_the_wrong_type() -> None:
    client.messages.create(max_tokens="1", messages=[hello], model="m")  # type: ignore[call-overload]


def a_name_is_misspelt() -> None:
    _ = client.mesages  # type: ignore[attr-defined]
    _ = types.Massage  # type: ignore[attr-defined]
    types.Usage(input_token=1, output_tokens=2)  # type: ignore[call-arg]


def a_value_is_not_in_the_enum() -> types.MessageParam:
    return {"role": "robot", "content": "Hello"}  # type: ignore[typeddict-item]
