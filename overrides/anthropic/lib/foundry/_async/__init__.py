"""The constructor of the async client of Microsoft Foundry."""
