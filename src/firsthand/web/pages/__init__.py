"""What each page says, as plain values made from queries: the words are here, the marks in templates."""
