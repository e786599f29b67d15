"""A made-up network, written as the files LinkedIn would give."""
