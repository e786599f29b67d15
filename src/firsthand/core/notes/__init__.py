"""Reading a note: its kind, its language, and what it claims."""
