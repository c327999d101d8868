import asyncio

from anthropic import AsyncAnthropic
from anthropic.lib.tools.agent_toolset import AgentToolContext, beta_agent_toolset_20260401


async def main() -> None:
    client = AsyncAnthropic()
    async with AgentToolContext("workspace") as context:
        tools = beta_agent_toolset_20260401(context)
        async for call in client.beta.sessions.events.tool_runner("sesn_1", tools=tools):
            print(call.name, "failed" if call.is_error else "done")


asyncio.run(main())
