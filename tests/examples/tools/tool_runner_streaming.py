import datetime

from anthropic import Anthropic, beta_tool


@beta_tool
def today() -> datetime.date:
    """What day it is."""
    return datetime.date.today()


client = Anthropic()
runner = client.beta.messages.tool_runner(
    max_tokens=1024,
    messages=[{"role": "user", "content": "What day is it?"}],
    model="claude-opus-4-8",
    tools=[today],
    stream=True,
)
for stream in runner:
    for event in stream:
        if event.type == "text":
            print(event.text, end="", flush=True)
    results = runner.generate_tool_call_response()  # run now rather than before the next request
    if results is not None:
        print(results["content"])
