"""Reader of calendar files (iCalendar)."""
