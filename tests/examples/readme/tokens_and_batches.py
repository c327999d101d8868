from anthropic import Anthropic

client = Anthropic()
count = client.messages.count_tokens(
    model="claude-opus-4-8", messages=[{"role": "user", "content": "Hello, world"}]
)
print(count.input_tokens)

batch = client.messages.batches.create(
    requests=[
        {
            "custom_id": "my-first-request",
            "params": {
                "model": "claude-opus-4-8",
                "max_tokens": 1024,
                "messages": [{"role": "user", "content": "Hello, world"}],
            },
        },
    ]
)

# Later:
batch = client.messages.batches.retrieve(batch.id)
if batch.processing_status == "ended":
    for entry in client.messages.batches.results(batch.id):
        if entry.result.type == "succeeded":
            print(entry.custom_id, entry.result.message.content)
