"""What the tools of an agent decide: which files are in its folder, patterns, the protocol of its shell."""
