"""A made-up network, written as the files a person has: archives of LinkedIn, mail, a calendar, an address book."""
