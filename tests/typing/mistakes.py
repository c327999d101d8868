"""Mistakes a checker has to report. Only type-checked, never run.

An ignore comment that is not needed is itself an error in strict mode, so each line proves its complaint.
"""

# pyright: reportUnnecessaryTypeIgnoreComment=true

from anthropic import Anthropic, types

client = Anthropic()
hello: types.MessageParam = {"role": "user", "content": "Hello"}

client.messages.create(max_tokens=1, messages=[hello])  # type: ignore[call-overload]  # pyright: ignore[reportCallIssue]
client.messages.create(max_tokens="1", messages=[hello], model="m")  # type: ignore[call-overload]  # pyright: ignore[reportArgumentType, reportCallIssue]
client.mesages  # type: ignore[attr-defined]  # pyright: ignore
types.Massage  # type: ignore[attr-defined]  # pyright: ignore
types.Usage(input_token=1, output_tokens=2)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
wrong_role: types.MessageParam = {"role": "robot", "content": "Hello"}  # type: ignore[typeddict-item]  # pyright: ignore
