"""Meetings that the stories rest on, a line each: days ago, hour, minutes, title, place, who.

Days below zero are ahead; with a `w` it is a working day. Whoever called the meeting has a `*` (else the owner did);
`-` declined, `?` said maybe. "me-" is the owner's own no. A title in round brackets was cancelled.
"""

MEETINGS = """
392w | 14 | 60 | Brightwater: first look at the stock | Brightwater Foods, Dresden | jonas*
118w | 10 | 45 | Offer for the spring, cold store | | jonas*
47w | 9 | 120 | Recount in the dry store | Brightwater Foods, Dresden | jonas* wiebren
-9w | 10 | 60 | Cold store, start of work | Brightwater Foods, Dresden | jonas* wiebren
66 | 11 | 45 | (Coffee with Emeric Vaudrenoy) | Coffee house at the Voldersgracht, Delft | emeric*
34 | 19 | 150 | Dinner with Maria | | maria
203w | 10 | 180 | The cellar with the pumps | Lagunare Acque, Mestre | maria*
93 | 9 | 90 | Breakfast with Ruth | | ruth
300w | 13 | 120 | Two days with the new product managers | Tidewell Software, Utrecht | priya*
-16w | 13 | 120 | Spring course, first sketch | | priya* keshav?
188w | 16 | 30 | Returns sheet: where it breaks | | ana*
74w | 9 | 30 | Harbour round | | elin*- me-
-2 | 15 | 30 | Call with Harriet Oldcastle | |
"""
LARGE = ("Brightwater supplier day", "Brightwater Foods, Dresden", ("jonas", "ottilie"))
