print(anthropic.__version__)
