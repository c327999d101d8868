import asyncio

from anthropic import AsyncAnthropic


async def main() -> None:
    client = AsyncAnthropic()
    async with client.messages.stream(
        max_tokens=1024,
        messages=[{"role": "user", "content": "What is the weather in Paris?"}],
        model="claude-opus-4-8",
        tools=[{"name": "get_weather", "input_schema": {"type": "object"}}],
    ) as stream:
        async for event in stream:
            if event.type == "text":
                print(event.text, end="")
            elif event.type == "input_json":
                print(event.snapshot)  # the tool's input, as far as it has come
            elif event.type == "content_block_stop":
                print(event.content_block.type)


asyncio.run(main())
