with Anthropic() as client:
    message = client.messages.create(...)

# HTTP client is automatically closed
