from anthropic import Anthropic
from anthropic.tools import BetaLocalFilesystemMemoryTool

client = Anthropic()
message = client.beta.messages.tool_runner(
    betas=["context-management-2025-06-27"],
    max_tokens=1024,
    messages=[{"role": "user", "content": "Remember that I prefer short answers."}],
    model="claude-opus-4-8",
    tools=[BetaLocalFilesystemMemoryTool(base_path="./memory")],
).until_done()
print(message.content)
