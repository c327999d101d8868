import asyncio

from anthropic import AsyncAnthropic


async def main() -> None:
    worker = AsyncAnthropic().beta.environments.work.worker(workdir="workspace")
    await worker.handle_item()  # with ANTHROPIC_WORK_ID, ANTHROPIC_SESSION_ID and so on in the environment
    print("served")


asyncio.run(main())
