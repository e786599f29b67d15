"""Readers: bytes in, records or problems out. They merge nothing and write nothing."""
