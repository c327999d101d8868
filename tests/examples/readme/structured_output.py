from dataclasses import dataclass

from anthropic import Anthropic


@dataclass
class Person:
    name: str
    age: int
    friends: list[str]


client = Anthropic()
message = client.messages.parse(
    max_tokens=1024,
    messages=[{"role": "user", "content": "Ada, 36, is a friend of Charles and Mary."}],
    model="claude-opus-4-8",
    output_format=Person,
)
print(message.parsed_output)  # Person(name='Ada', age=36, friends=['Charles', 'Mary'])
