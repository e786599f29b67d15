"""Joins what sources saw into people: certain keys first, then names and all else weighed together."""
