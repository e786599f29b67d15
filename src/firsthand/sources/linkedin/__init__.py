"""The archive a LinkedIn member downloads with "Get a copy of your data"."""
