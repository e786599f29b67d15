"""Conversations by mail that the stories rest on, in the form of `scripts`: members, subject, lines.

The first who wrote wrote to all the others; a copy goes to everybody.
"""

BY_MAIL = {
    "lotte||De telkaart van loods 3": """
640 lotte: Dag Nora, via via kreeg ik je adres. Wij tellen in loods 3 nog met kaartjes en ik mag er iets beters van
 maken. Mag ik je een foto sturen?
639 me: Dag Lotte, graag. Stuur ook een kaartje mee waar iets aan mankeert, daar leer ik het meest van.
637 lotte: Hierbij. De vlek is koffie, het getal eronder weet niemand meer.
636 me: Dan is dat je eerste verbetering: wie telt, schrijft het uur erbij. De rest mag blijven.
301 lotte: Het uur staat er nu bij, en we vonden in een week meer dan in een jaar. Dank je wel!
300 me: Wat een mooi bericht. Vertel het vooral door, en drink die koffie ergens anders.
""",
    "priya keshav||Keshav, meet Nora": """
6 priya: Nora, let me introduce you to Keshav Moorthigar, who designs our planner training at Pallava Learn. Keshav,
 Nora is the one whose bug list you keep quoting. You two should talk about the spring course, I am out of
 this thread.
""",
    "elin||Negative stock on quay nine": """
530 elin: Dear Nora, I heard you in Lisbon. Our quay nine shows minus fourteen containers since Tuesday. Is there
 a known reason, or are we haunted?
529 me: Dear Elin, mostly it is a move that was booked before the discharge. Could you look at the times of both?
528 elin: That was it, eleven minutes apart. The ghost is called shift change. Thank you!
527 me: It usually is. Greetings to the ghost.
""",
    "jonas wiebren||Recount in the dry store": """
52 jonas: Hallo Nora, Wiebren hat die Nachtschicht im Trockenlager übernommen und kommt zur Nachzählung mit. Passt
 dir die Woche noch?
51 me: Hallo Jonas, die Woche passt, ich bringe die alten Listen mit.
""",
    "maria||The pumps, part four": """
210 maria: Nora, the pumps add up for the first time since 1998. I had the number framed. Come and see it.
209 me: I would not miss a framed number. Is the second week of the month any good?
208 maria: It is. Bring boots, the number hangs in the cellar.
31 me: The roti is on my conscience, so here is the sheet I promised. Tab two is the honest one.
30 maria: Tab two made me laugh and then call a meeting. Grazie!
""",
    "ruth||Tea, and the list you are avoiding": """
405 me: Dear Ruth, here is the list of what I am avoiding. It is longer than the list of what I do.
404 ruth: That is the correct proportion. Strike out three and do not tell me which.
403 me: Done, and I feel better about two of them.
95 ruth: I am in Rotterdam for my niece's concert on the Saturday. Breakfast, and you tell me about the third?
94 me: Breakfast, gladly. The third one is why I need pancakes.
""",
    "ana||Returns before the sale, again": """
196 ana: Hi Nora, after your session in Lisbon two of my team want to see your returns sheet. May I share it?
195 me: Hi Ana, please do, and tell me where it breaks. It always breaks in the same place and I want to be wrong.
193 ana: It broke in the same place. They are delighted.
""",
    "jonas||Angebot Frühjahr, zwei Wochen": """
121 jonas: Hallo Nora, der Vorstand hat zwei Wochen im Frühjahr freigegeben, diesmal Kühllager. Schickst du mir ein
 Angebot?
120 me: Hallo Jonas, das freut mich. Angebot hängt an: zwei Wochen, ein Bericht, kein Foliensatz.
118 jonas: Kein Foliensatz ist der beste Teil. Unterschrieben zurück.
""",
    "maria ilaria||Seven bids for the meters": """
26 maria: Nora, seven bids for the new meters and not one of them says how a broken meter is counted. Copy to the
 tender desk, which has to read all seven.
25 me: Ask each for the list of last year's broken ones. Who has none has never looked.
24 maria: Four of seven have none. The tender desk says that this is the best question of the year.
""",
}
AT_TIDEWELL = {
    "priya||Carrier demo": """
3301 priya: Stuck in Pune until Thursday. Slides attached, ignore slide nine, it is an apology.
3300 me: Slide nine was the best one, they laughed. The carrier wants two more docks.
3299 priya: Two more docks! I take the apology back.
""",
    "lars||Gate three, again": """
3120 lars: Reproduced it with a bucket of water. It is the sensor, not us, but we can be kind to it.
3119 me: Let us be kind to it in the next release then. Can you write the note?
3118 lars: Note is in: "works when dry".
""",
}
