"""What the tools of an agent decide: which files are inside its folder, patterns, the protocol of its shell."""
