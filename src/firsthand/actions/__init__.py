"""The verbs: the only place where core and store meet; they own the transactions."""
