"""Measurements of what Firsthand decides and how fast; nothing in here ships with the program."""
