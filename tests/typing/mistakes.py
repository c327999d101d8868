"""Mistakes a checker has to report. Only type-checked, never run.

An ignore comment that is not needed is itself an error in strict mode, so each line proves its complaint.
"""

# pyright: reportUnnecessaryTypeIgnoreComment=true

from anthropic import Anthropic, beta_async_tool, beta_tool, types

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


class Odd: ...


async def look_up(word: str) -> str:
    return word


def find(word: str) -> Odd:
    return Odd()


async def find_later(word: str) -> Odd:
    return Odd()


def a_tool_is_async_where_it_may_not_be() -> None:
    beta_tool(look_up)  # type: ignore[type-var]
    client.beta.messages.tool_runner(
        max_tokens=1,
        messages=[{"role": "user", "content": "Hello"}],
        model="m",
        tools=[beta_async_tool(look_up)],  # type: ignore[list-item]
    )


def a_tool_returns_what_json_cannot_hold() -> None:
    beta_tool(find)  # type: ignore[type-var]
    beta_async_tool(find_later)  # type: ignore[type-var]


def what_is_passed_is_no_tool() -> None:
    client.beta.messages.count_tokens(messages=[], model="m", tools=[find])  # type: ignore[list-item]
    client.messages.count_tokens(messages=[], model="m", tools=[Odd()])  # type: ignore[list-item]
    client.messages.count_tokens(messages=[], model="m", tools=[{"nam": "x"}])  # type: ignore[list-item]
