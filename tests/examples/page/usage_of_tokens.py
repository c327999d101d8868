message = client.messages.create(...)
print(message.usage)
# Usage(input_tokens=25, output_tokens=13)
