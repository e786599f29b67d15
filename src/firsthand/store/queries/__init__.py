"""Reads: plain SQL, one file per noun. They take a `Rows` and need no Django of their own."""
