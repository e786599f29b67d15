"""Conversations with those the owner knows well: friends, a mentor, old colleagues, a client."""

FRIENDS = {
    "maria": """
2980 maria: Nora! The dock screens in Mestre are live and nobody has shouted yet. I give it until Thursday.
2979 me: Thursday is generous. Is the big screen still upside down in bay six?
2979 maria: We turned the forklift drivers instead.  Baci, M
2210 maria: I left Tidewell yesterday. Strange day. I took your plant.
2209 me: The plant was always yours, it only pretended to be mine. What will you do now?
2207 maria: Water, would you believe. The public works here need somebody who can count pumps.
1490 me: You were right about Halden, I said yes. Nine depots and one very old forecast.
1489 maria: Poor forecast. It does not know what is coming.
730 me: I am out of Halden and on my own since Friday. Can I use you as the reference on product work?
729 maria: Certo. I will tell them about bay six.
392 maria: In bocca al lupo for the Brightwater job! Jonas asked me about you, I was honest and he hired
 you anyway.
391 me: Then dinner is on me, next time you are in Rotterdam.
41 maria: I am in Rotterdam on the ninth for two nights. Dinner, the Surinamese place, you pay?
40 me: The ninth is perfect, half past seven. I pay and you tell me everything about the pumps.
33 maria: Best roti in years, and you still talk with your hands more than I do. Grazie!
""",
    "maria tomasz": """
24 maria: Tomasz, Nora: I would like to introduce you to each other. Tomasz rebuilds stock counting for three
 hospitals in Gdansk and has exactly the problem Nora solved at Halden. Nora, Tomasz is kind, quick, and
 does not
 sell anything. I leave you two to it.
""",
    "ruth": """
3990 me: Dear Ruth, thank you for the two hours. I wrote down "decide what you will not measure" and put it
 over my desk.
3988 ruth: Take it down again in a year, otherwise it becomes wallpaper. How is the dock scheduler?
3120 me: They offered me the senior role. I am afraid I will only sit in meetings.
3118 ruth: You will, for eight months. Then you will have people who do, and you will miss it. Say yes.
2050 me: I did say yes to Halden, and I think you knew before I did.
2049 ruth: I knew when you complained about release notes for a whole lunch.  Go and run something heavy.
1122 ruth: I retire in June. Come to the party, there will be bad speeches.
1120 me: I would not miss a bad speech of yours. I bring the cake from Delft.
610 me: Working alone is quieter than I thought. Do you have an hour in May?
609 ruth: I have all hours in May. Bring the list of what you are avoiding.
212 ruth: Read your piece about the warehouse that counted twice. Page two is the best thing you have
 written, cut page one.
211 me: Page one is gone. Thank you, as always.
88 me: I said no to a client today, for the first time, and thought of you.
87 ruth: Good. The second time is easier. Tea when you are in Leeds?
""",
    "jonas": """
604 jonas: Hallo Nora, Maria meinte, du zählst Lager so lange, bis sie stimmen. Hast du im Mai Zeit für uns?
603 me: Hallo Jonas, im Mai habe ich zwei Wochen. Was stimmt denn nicht?
602 jonas: Neun Prozent Abweichung, immer nur im Trockenlager, immer nur nach Feiertagen.
601 me: Das klingt nach doppelten Umlagerungen. Schickst du mir die Buchungen vom Januar?
598 jonas: Sind unterwegs, 41.000 Zeilen. Entschuldige die Spaltennamen.
596 me: Die Spaltennamen sind ein eigenes Projekt. Ich sehe 312 Umlagerungen, die zweimal quittiert wurden.
595 jonas: Zweimal?! Das ist die Spätschicht mit den alten Scannern.
590 me: Ich bin Montag um acht am Tor, mit Sicherheitsschuhen.
588 jonas: Der Pförtner weiß Bescheid. Kaffee ist schlecht, Kuchen ist gut.
583 me: Bericht liegt bei dir: sieben Seiten, drei Bilder, eine Bitte wegen der Scanner.
581 jonas: Gelesen, dem Vorstand gezeigt, Scanner sind bestellt. Danke dir, das war gut angelegtes Geld.
580 me: Freut mich sehr. Ich melde mich in einem Vierteljahr und frage nach den neun Prozent.
402 jonas: Kurz vor Weihnachten: 0,8 Prozent. Ich wollte, dass du es von mir hörst.
401 me: Das schönste Geschenk bisher. Frohe Feiertage euch allen!
""",
    "priya": """
4290 priya: Found you. Now you have no excuse, the Utrecht office has a ping pong table.
4288 me: I have seen the table. It is holding up the printer.
3300 priya: Can you take the carrier demo on Tuesday? I am stuck in Pune until Thursday.
3300 me: Taken. I will say "it depends" in your voice.
2400 me: I handed in my notice. You are the second person to know.
2399 priya: I am furious and very happy for you. Who gets the dock scheduler?
2398 me: Lars, if he stops hiding.
1310 priya: We crossed forty sites. Cake with your name on it, eaten by people who never met you.
1309 me: Send a picture of the cake and one of the bug list.
640 priya: Would you do two days with my new product managers in the autumn? Paid, obviously.
638 me: For you I would do it for cake. Yes, and send me who they are before.
300 priya: They still quote you. One of them has "who counts it?" as a status message.
118 me: Congratulations on the VP thing! About time somebody noticed.
117 priya: Thank you! I was in the room and hardly noticed myself.
""",
    "ines": """
2705 ines: Olá Nora, que bom encontrar-te aqui depois do curso em Lisboa.
2704 me: Inês! Ainda tenho o teu guarda-chuva.
2190 ines: Parabéns, Nora! Este ano sem chuva, espero.
2190 me: Obrigada, Inês! Choveu na mesma, pensei em ti.
1825 ines: Mais um ano, muitos parabéns. A minha filha já anda.
1824 me: Já anda! Um beijo às duas, e obrigada.
1095 ines: Parabéns outra vez! Mudámos para Setúbal, vê-se o mar da cozinha.
1094 me: Que inveja boa. Um dia apareço com o guarda-chuva.
365 ines: Muitos parabéns! Quarenta e tal e ainda contas paletes?
364 me: Agora pagam-me para contar as dos outros. Beijinhos!
""",
    "lars": """
3895 lars: Hi Nora, gate three sends two signals when it rains. Feature or bug?
3895 me: In Rotterdam rain is the default, so bug. Can you reproduce it with a bucket?
3893 lars: Reproduced, one bucket, one wet sock.
2395 me: I told Priya you should get the scheduler. Do not hide.
2394 lars: I was not hiding, I was under the dock. Thank you, Nora.
1240 lars: Left for Fjordlift. Real docks, real rain, no release notes.
1238 me: You will miss the release notes by spring.
150 lars: I do miss them. Do you still have the wording for "known limitations"?
149 me: "It works when dry." Help yourself.
""",
    "wout": """
4990 wout: Nora, planlijst van vannacht ligt bij je. Twee trailers te veel, niet vragen.
4990 me: Ik vraag niet, ik tel alleen. Dank je Wout.
4600 wout: Ze willen de nachtploeg opsplitsen. Wat zeg jij?
4598 me: Dat ze eerst een nacht moeten meelopen. Ik heb het zo opgeschreven.
3400 wout: Zonder jou zijn de lijstjes korter, en niet omdat er minder werk is.
3398 me: Lief. Hou je dat schrift nog bij?
1400 wout: Schrift nummer negen. Volgend jaar pensioen, dan mag jij ze lezen.
1399 me: Afgesproken, ik neem appeltaart mee.
""",
    "joris": """
3700 joris: Nora, leuk dat je meekijkt. De release is donderdag, ik houd mijn hart vast.
3699 me: Vasthouden en ademen. Ik test de kade, jij de poort.
3690 joris: Alles groen, behalve ik. Bier?
3690 me: Bier. Jij betaalt, jij had de poort.
2300 joris: Ik ben overgestapt naar Havenbaas. Kleiner, natter, leuker.
2298 me: Klinkt als jij. Laat me weten als ze een nuchtere buitenstaander zoeken.
1020 joris: Nuchtere buitenstaander gezocht: heb je in maart drie dagen?
1018 me: Twee en een halve. Stuur maar wat er stuk is.
1004 joris: Het is niet meer stuk. Factuur mag naar mij, en bedankt.
""",
}
