"""Reader of address books (vCard)."""
