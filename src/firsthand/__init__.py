"""Firsthand keeps a professional network that its owner knows first-hand."""

__version__ = "0.1.0"
