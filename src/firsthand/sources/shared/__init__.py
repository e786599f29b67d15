"""Lists of people that others shared."""
