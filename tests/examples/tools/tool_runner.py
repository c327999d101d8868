from typing import Annotated, Literal

from anthropic import Anthropic, beta_tool


@beta_tool
def get_weather(
    city: Annotated[str, "Name of the city."], unit: Literal["celsius", "fahrenheit"] = "celsius"
) -> str:
    """Look up the weather."""
    return f"{city}: sun, 20 degrees {unit}"


client = Anthropic()
runner = client.beta.messages.tool_runner(
    max_tokens=1024,
    messages=[{"role": "user", "content": "What is the weather in Paris?"}],
    model="claude-opus-4-8",
    tools=[get_weather],
)
for message in runner:  # one request for each
    print(message.stop_reason)
print(runner.until_done().content)
