"""Reader of calendars and address books on servers (CalDAV, CardDAV); `account.open_account` is its door."""
