import asyncio
import sys

from mcp import ClientSession, StdioServerParameters
from mcp.client.stdio import stdio_client

from anthropic import AsyncAnthropic
from anthropic.lib.tools.mcp import async_mcp_tool

client = AsyncAnthropic()


async def main() -> None:
    server = StdioServerParameters(command=sys.executable, args=["my_mcp_server.py"])
    async with stdio_client(server) as streams, ClientSession(*streams) as session:
        await session.initialize()
        offered = await session.list_tools()
        runner = client.beta.messages.tool_runner(
            max_tokens=1024,
            messages=[{"role": "user", "content": "How much is 2 and 3?"}],
            model="claude-opus-4-8",
            tools=[async_mcp_tool(tool, session) for tool in offered.tools],
        )
        print((await runner.until_done()).content)


asyncio.run(main())
