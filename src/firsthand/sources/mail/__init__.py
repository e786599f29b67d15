"""Mail on disk: mbox, Maildir and .eml; what a single message says is read apart from where it lies."""
