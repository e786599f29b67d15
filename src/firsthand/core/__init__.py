"""Decisions as pure functions over frozen values: no Django, files, network, clock or randomness."""
