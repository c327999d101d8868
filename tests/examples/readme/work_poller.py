import asyncio
import os

from anthropic import AsyncAnthropic


async def main() -> None:
    queue = AsyncAnthropic().beta.environments.work.poller(
        environment_id="env_1", environment_key=os.environ["ENVIRONMENT_KEY"], drain=True
    )
    async for work in queue:
        print("serving", work.data.id)


asyncio.run(main())
