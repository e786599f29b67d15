"""One file a noun: parse, call one action or query, render."""
