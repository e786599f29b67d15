"""Texts of a word to somebody one knows, and of the three tones, by language."""
