"""Commands: parse, call one action or query, print."""
