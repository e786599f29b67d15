"""Being asked for an introduction, and the words that follow one, in each language."""
