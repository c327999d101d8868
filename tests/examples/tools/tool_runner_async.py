import asyncio

from anthropic import AsyncAnthropic, beta_async_tool


@beta_async_tool
async def look_up(word: str) -> str:
    """Look up a word.

    Args:
        word: In its basic form.
    """
    await asyncio.sleep(0.1)
    return f"{word} is a word"


async def main() -> None:
    async with AsyncAnthropic() as client:
        runner = client.beta.messages.tool_runner(
            max_tokens=1024,
            messages=[{"role": "user", "content": "What do fox, dog and hedge mean?"}],
            model="claude-opus-4-8",
            tools=[look_up],
            max_iterations=10,
        )
        runner.max_parallel_tools = 4  # of one answer; all of them by default
        message = await runner.until_done()
        print(message.content)


asyncio.run(main())
