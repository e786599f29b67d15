"""Bulk writes: one file per noun; plain SQL through the cursor, inside the caller's transaction.

Each function takes the rows of one batch, compares them with what is stored and returns a Tally. Rows
only ever widen or win by the date of their export, so that archives give the same content in any order.
"""
