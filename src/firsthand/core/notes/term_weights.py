"""How much each term says for each kind of note, in eighths: personal, pitch, template, scam.

Written by `python -m bench.learn` from labelled notes; change the notes, not the numbers.
"""

TERMS = """
0	0 5 -16 11
00	-6 7 -9 8
01	8 -6 -1 0
0万	-3 -3 -2 8
0万円	-3 -2 -2 6
1	2 -2 -12 11
1.900	-8 9 0 0
12	2 -6 -2 6
1998	2 4 -5 -1
1999	4 -2 -1 0
1촌	-3 -4 8 0
2	-3 0 -14 16
2.500	-3 -4 0 7
20	8 -6 -3 1
2003	5 -3 -1 -1
2006	3 -2 0 0
2008	7 -4 -3 0
2009	0 3 -2 -1
2011	0 2 -2 0
2012	7 -3 -4 0
2013	5 -3 -2 0
2014	5 -2 -2 -1
2015	8 -2 -6 0
2016	2 2 -4 0
2017	-2 5 -1 -2
2018	10 -7 -2 0
2019	6 -3 -2 -1
2020	6 -4 -1 0
2021	8 -4 -4 0
2022	7 -4 -2 -1
2023	6 -5 -1 0
2024	-4 6 -1 -1
2026	-18 8 7 3
2027	-14 10 6 -2
24/7	-7 9 -1 -1
24h	-3 6 -1 -3
3	2 9 -11 1
3e	8 -4 -4 0
4	10 -11 -9 11
5	-11 14 -7 4
6	-5 16 -8 -3
7	6 -11 -3 7
8	-7 7 -9 9
80	-2 4 -3 2
9	2 3 -5 0
<firm>	51 12 -54 -9
<firm> <firm>	40 -24 -7 -8
<firm> <number>	-8 2 0 6
<firm> a	4 -3 -1 0
<firm> chi	-7 9 0 -1
<firm> como	4 -3 -2 0
<firm> da	-6 1 4 2
<firm> de	6 -6 -3 3
<firm> du	4 -3 0 0
<firm> e	-3 1 3 0
<firm> em	4 -2 -1 -1
<firm> en	-1 4 -2 -1
<firm> has	-6 6 0 0
<firm> in	14 -12 -2 0
<firm> is	-11 1 11 -1
<firm> la	4 -3 -1 0
<firm> na	6 -5 0 0
<firm> on	-7 8 0 -1
<firm> por	6 -5 0 -2
<firm> que	4 -4 0 0
<firm> was	6 -5 0 0
<firm> we	-2 -5 6 0
<firm> y	6 -5 0 -1
<link>	-11 23 -12 0
<mail>	-5 -5 -4 14
<money>	-11 13 -18 16
<money> a	-14 13 0 1
<money> al	1 2 0 -3
<money> and	4 -3 0 -1
<money> de	0 -5 -2 7
<money> e	4 -1 0 -3
<money> en	1 -5 0 4
<money> et	7 -7 0 0
<money> for	-4 0 0 4
<money> in	3 -10 -2 9
<money> je	-1 5 0 -4
<money> l	-2 5 0 -3
<money> le	-1 5 0 -4
<money> para	-1 -7 0 8
<money> per	-1 3 0 -1
<money> por	-2 0 0 2
<money> te	5 -6 0 2
<money> voor	4 -6 0 2
<number>	11 28 -110 71
<number> <money>	-3 -18 0 21
<number> <number>	-57 9 -20 68
<number> a	3 -2 -2 1
<number> al	-10 11 0 -1
<number> anni	4 -3 1 -2
<number> anos	-6 -4 13 -3
<number> april	6 -1 0 -6
<number> at	5 -4 0 0
<number> august	5 -3 0 -1
<number> bis	6 -4 0 -2
<number> chf	-3 -2 0 6
<number> cm	5 -4 0 -1
<number> dagen	-5 7 0 -2
<number> de	24 -18 -1 -5
<number> dias	-8 7 0 2
<number> dni	-5 7 -2 -1
<number> e	3 1 -2 -3
<number> en	4 -5 -1 1
<number> es	6 -4 0 -1
<number> ezer	-6 6 -2 1
<number> fcfa	-5 1 0 4
<number> franken	-5 -2 0 6
<number> h	5 -6 -1 2
<number> horas	-5 7 0 -2
<number> hours	-3 3 0 0
<number> i	-9 10 0 -1
<number> im	-6 7 0 0
<number> in	2 -7 -1 6
<number> jaar	-1 3 2 -4
<number> jahre	-2 -2 5 -1
<number> juni	-2 7 -1 -4
<number> kc	-8 6 -1 2
<number> kg	-11 11 -1 0
<number> kr	-8 4 -1 6
<number> le	9 -8 0 0
<number> lei	-7 6 -2 3
<number> lucas	-7 1 0 6
<number> m	-5 6 0 -1
<number> m2	-6 7 -1 0
<number> maart	4 -4 0 -1
<number> mai	-5 7 0 -2
<number> man	-4 8 0 -4
<number> metri	9 -6 0 -3
<number> mil	-12 -2 -2 16
<number> milioni	0 -4 0 3
<number> millones	-1 -6 0 7
<number> min	-10 13 0 -3
<number> minuten	-10 13 -1 -2
<number> minutes	4 -3 0 0
<number> minutos	-2 3 0 -1
<number> mm	6 -2 -1 -3
<number> months	-3 5 0 -1
<number> no	0 -5 0 5
<number> novembre	4 -4 0 0
<number> o	4 -2 0 -2
<number> og	3 -5 -1 3
<number> on	-1 3 0 -2
<number> ore	-3 0 -1 4
<number> p	-9 4 0 6
<number> people	5 -5 0 0
<number> per	-22 18 -1 4
<number> personen	-3 6 -1 -1
<number> procent	-4 3 -1 1
<number> ribu	-11 10 -2 3
<number> stuck	-3 4 0 -1
<number> tage	-6 5 0 1
<number> to	-5 2 0 4
<number> trieu	-10 8 -2 4
<number> uhr	13 -12 0 0
<number> und	4 -1 -1 -2
<number> weeks	-3 5 0 -3
<number> years	-9 -1 12 -2
<number> zl	-9 4 -2 7
<number> грн	-9 5 -1 4
<number> дни	-7 8 -1 0
<number> лв	-11 6 -2 7
<number> ש	-8 2 -1 7
<number> دلار	-3 -5 -1 9
<number> ہزار	-4 -5 -1 10
<number> ल	-2 -4 -1 7
<owner>	4 -2 -36 33
<owner> <owner>	-3 6 -3 -1
<owner> a	12 -16 4 0
<owner> de	5 -4 0 0
<owner> die	6 -5 0 0
<owner> el	9 -8 -1 -1
<owner> hanım	-3 0 5 -2
<owner> ho	-3 4 0 -1
<owner> i	-12 2 7 3
<owner> ich	1 -2 1 0
<owner> ik	-3 -1 4 0
<owner> il	-8 7 0 2
<owner> j	-5 2 4 -1
<owner> je	12 -2 -10 0
<owner> jeg	-7 3 0 3
<owner> la	-2 4 -1 0
<owner> le	-1 -4 3 2
<owner> me	-5 5 0 0
<owner> mi	-3 4 -1 0
<owner> on	4 -3 -1 0
<owner> sie	-3 5 -1 -1
<owner> somos	-5 4 0 2
<owner> sono	4 -5 -3 3
<owner> soy	3 -5 1 1
<owner> te	5 -5 0 0
<owner> vi	-5 8 -2 -1
<owner> vos	-8 9 0 0
<owner> votre	-4 0 0 5
<owner> we	-2 5 0 -4
<owner> wir	16 -13 -2 -1
<owner> your	7 -10 4 0
<percent>	-16 7 -11 20
<percent> al	0 -6 0 6
<percent> ao	-1 -4 0 5
<percent> de	-1 4 0 -2
<percent> off	-3 5 0 -2
<percent> per	-2 -5 0 7
<school>	41 -16 -5 -20
<school> <school>	28 -17 -8 -3
<school> de	3 -3 1 -1
<school> e	-2 -6 8 -1
<sender>	7 -18 -7 17
<sender> <number>	-9 6 0 3
<sender> <sender>	-3 2 -2 3
<sender> example	-2 7 -1 -5
<sender> from	10 -5 -2 -2
a	12 2 -12 -2
a <firm>	0 7 -4 -2
a <money>	-6 11 -1 -4
a <number>	4 2 -2 -4
a <owner>	3 2 -3 -2
a <percent>	3 -4 0 1
a <school>	10 -2 -6 -2
a call	5 -4 0 0
a casa	-3 4 0 -1
a chi	-6 8 -1 -1
a day	-5 0 0 5
a de	-10 10 0 0
a demo	5 -5 0 0
a distance	-6 5 0 1
a dit	-3 4 -1 0
a domicilio	-6 4 0 2
a donne	-5 4 3 -2
a due	-5 6 -1 0
a ete	2 -4 0 2
a fait	8 -7 -1 0
a few	-7 5 3 0
a gente	-6 11 -3 -1
a great	-3 -1 4 0
a l	7 -14 4 3
a la	-6 4 2 0
a las	4 -3 -1 0
a lei	6 -9 5 -1
a look	-4 5 0 -1
a los	-5 6 -1 0
a lot	-3 3 1 0
a mano	-5 5 0 0
a mi	1 -7 3 2
a minha	6 -4 -2 0
a mon	-3 2 -2 3
a month	-10 7 0 3
a notre	-4 3 0 1
a partir	-8 13 -1 -4
a primeira	-7 5 0 2
a qui	-5 5 0 0
a quote	-6 6 0 0
a senhora	5 -6 0 1
a settimana	-3 4 -2 0
a small	7 -6 -1 0
a student	-6 -1 7 0
a su	-5 2 1 2
a sua	-2 -1 0 3
a t	-6 6 0 0
a ti	6 -5 0 -1
a todos	-1 -2 4 0
a tu	-6 8 0 -1
a tutti	-2 -4 6 0
a un	-4 4 0 0
a une	5 -5 0 1
a votre	-3 3 -2 1
a vous	3 -6 4 -1
a week	3 0 -4 0
aan	-3 0 2 0
aan de	-1 6 -2 -3
aan een	3 -8 1 5
aan het	9 -5 -2 -2
aapka	1 -4 3 1
ab	3 13 -6 -10
ab <money>	-2 4 0 -3
ab <number>	-6 13 0 -6
aber	5 -2 -1 -2
abord	0 -5 0 6
about	7 -6 7 -9
about <number>	6 -6 0 0
about it	7 -6 -1 -1
about the	5 -3 -1 -1
abraco	-2 -5 8 0
abrazo	1 -4 4 -1
abrimos	-6 7 -1 0
abrir	1 -3 0 2
aca	-1 -2 0 3
accept	-2 -2 3 1
accepteriez	4 -4 -1 0
accepteriez vous	4 -4 -1 0
accord	5 -5 2 -1
account	0 -6 -2 8
aceita	-3 -2 7 -2
aceite	1 -3 2 -1
achats	5 -5 0 0
achei	0 -3 4 -1
acho	-3 -2 0 5
acho que	-3 -2 0 5
acht	-5 7 -2 1
acima	-4 5 -1 0
acompanhar	-2 -1 3 -1
acompanho	-6 5 1 -1
acqua	-1 4 -2 -2
acredito	-1 -3 4 0
across	-4 -2 6 0
ad	8 -4 -2 -2
add	-7 -4 7 4
add me	-2 -3 6 -1
address	3 -6 0 3
adesso	1 3 -2 -2
admiro	-5 -2 7 0
adoro	-3 -3 5 1
adresse	3 -7 -1 5
advogado	-4 0 0 4
after	9 -4 -3 -2
again	7 0 -6 -1
agence	3 -4 -1 1
agencia	5 -4 0 -1
agenda	1 4 -1 -3
agent	-5 -3 -1 9
agente	0 -1 -2 3
agents	-9 10 0 -1
agenzia	-4 5 -1 -1
agora	-6 5 -1 2
agosto	4 -1 -2 -1
agree	4 -6 0 2
agua	1 2 -3 -1
ahead	3 -4 1 0
ahoj	5 -4 -1 0
ahora	-1 8 -5 -2
ai	-2 8 -7 0
ai une	-5 5 0 0
aide	-4 7 -1 -1
aider	-1 6 -2 -3
aimerais	-3 0 4 0
aimerais vous	-5 7 -1 0
ainda	1 2 -2 0
aj	6 -5 -1 0
ako	4 4 -7 -1
al	4 2 -14 8
al <firm>	6 -5 -1 -1
al <number>	-3 4 0 -1
al giorno	-4 4 1 0
al mes	-7 3 -1 4
al mese	-11 11 -2 2
alatt	-7 12 -5 0
ale	11 -5 -3 -4
algo	-13 3 11 -1
alguem	3 -1 -1 -1
alguma	1 -6 5 0
alguma coisa	-1 -4 5 0
all	-4 3 6 -5
all the	-3 2 3 -2
alla	0 2 2 -4
alla <firm>	4 -3 -1 0
alle	-1 -7 9 -1
alle <number>	8 -6 0 -1
alleen	1 -1 -2 2
alles	-9 -1 7 3
allo	4 3 -6 -1
alltid	-2 -4 7 0
already	1 -3 -1 3
alright	-2 -3 6 0
als	0 4 0 -4
als je	-1 -3 4 0
als u	-7 9 2 -3
also	1 -6 6 -1
altijd	-1 2 4 -4
alto	-2 -3 3 3
altra	5 -5 0 0
alugo	-10 11 -1 0
alvast	6 -5 0 -1
always	-3 -6 9 0
am	10 -11 -4 4
am <number>	5 0 -2 -3
am a	-17 5 11 1
am an	-4 1 0 2
am back	-9 10 0 0
am looking	1 3 -4 -1
am montag	6 -2 -3 -1
am not	8 -5 -2 -1
am stand	-4 6 -2 0
am the	3 0 -2 -1
am writing	8 -8 0 0
amanha	11 -9 -1 -1
amb	-2 2 2 -2
amigo	-4 -2 2 3
amitie	0 1 -8 8
amo	-5 -2 7 0
amp	-8 -2 -3 14
an	2 -12 2 8
an der	13 -10 -2 -1
an einem	-5 6 0 -1
an hour	12 -8 -2 -1
anak	5 -2 -2 -1
analista	0 -4 3 1
analista de	2 -6 3 0
analyst	4 -4 0 0
anche	5 0 1 -5
anche la	-2 6 -3 0
anchio	-3 0 4 0
ancienne	-3 4 -1 -1
ancora	5 -2 -1 -1
and	-15 6 16 -7
and <firm>	8 -6 -2 0
and a	1 -5 2 2
and i	-2 1 6 -4
and it	3 -11 6 1
and need	5 -5 0 1
and the	13 -11 2 -5
and then	-7 8 0 -1
and there	-1 5 -2 -2
and to	2 -4 3 0
and we	-3 -1 3 1
and would	12 -11 -3 2
and you	3 4 0 -6
and your	1 -4 5 -2
anda	-4 0 -3 7
ander	5 -6 0 1
andere	-5 4 2 -1
anders	6 -2 -2 -1
anfrage	-6 0 6 0
ang	11 -7 -3 -2
angebot	5 -3 -1 -2
anh	-8 2 2 4
anh <owner>	-3 5 -1 -1
ani	0 -4 6 -2
anmeldung	-2 5 0 -2
annee	0 -3 2 0
annee je	-3 -4 7 0
annehmen	-4 -5 4 6
annehmen und	-3 -4 0 6
anni	5 -4 1 -3
anni e	3 -4 2 0
anno	4 0 0 -4
ano	3 -2 3 -5
anos	-2 6 1 -5
anos e	4 -2 -2 0
anos em	-7 7 -1 0
anrufen	6 -4 -1 -1
ans	14 -5 -5 -4
antes	13 -12 -5 3
antes de	3 -1 -3 0
antigo	-6 7 -1 1
antwoord	1 -4 2 1
anuncio	5 -4 0 0
any	-1 -8 11 -2
any chance	8 -7 0 0
anybody	1 -6 5 0
anything	0 -3 3 -1
ao	-4 2 -1 4
aout	9 -6 -1 -1
apenas	3 -8 0 5
api	5 1 -4 -1
apoio	-4 5 -1 0
app	-11 16 -6 1
appel	3 -5 0 2
appelle	-1 4 -2 -1
appli	-4 6 0 -2
applied	4 -2 -2 0
applied for	4 -2 -2 0
apply	5 -6 0 1
appreciate	0 -4 4 0
apprecie	-4 -2 6 0
aprender	-4 0 5 -1
apres	8 -3 -5 -1
april	7 3 -2 -8
aqui	-2 -11 16 -3
ar	3 -8 3 2
arbeit	-7 1 6 0
arbeite	-5 5 -3 4
arbeiten	4 -4 2 -2
are	-6 0 4 1
are both	5 -4 -1 -1
are on	-5 1 0 4
are the	8 -7 -1 -1
are you	-13 9 2 3
area	-3 -2 6 -1
arriva	-2 5 -2 0
arrive	4 -4 1 0
arrivee	-5 6 -2 1
art	2 3 -4 -1
arte	-5 -1 7 0
article	3 -1 -2 -1
articolo	4 -3 -1 0
articulo	-2 3 -2 0
articulo sobre	-3 4 -2 0
artigo	7 -4 0 -2
artigo sobre	4 -3 0 -1
artikel	3 5 -5 -3
as	9 0 -7 -2
as a	-8 6 1 2
as i	-13 10 2 0
as the	1 -5 0 4
as you	-6 6 0 0
ask	-2 6 -6 3
ask me	-5 3 -3 5
asked	6 -6 0 0
asking	5 -6 1 -1
assegno	1 -8 0 8
at	1 -7 3 3
at <firm>	-7 4 3 0
at <money>	-8 9 0 -1
at <school>	4 -3 0 0
at all	1 -6 3 2
at du	4 -2 -1 0
at home	-7 10 -2 0
at night	-5 6 0 0
at once	-2 -2 0 5
at our	7 -6 0 -1
at the	5 8 -12 0
atau	6 -4 -1 -1
ate	6 5 -4 -8
atelier	-3 6 -3 0
atendo	-3 4 -1 0
ati	9 -8 0 -1
atlas	7 -6 0 -1
att	15 -12 -1 -1
att jag	6 -4 -3 0
att vi	0 -5 5 -1
attention	-3 1 3 0
au	6 6 -12 -1
au <firm>	6 -5 0 -1
au <number>	8 -6 0 -1
au plaisir	-3 -4 7 0
auch	5 2 -1 -6
audit	-4 5 -2 1
auditoria	6 -3 -1 -1
auf	-3 0 5 -2
auf dem	4 -1 0 -3
auf den	5 1 -4 -2
auf der	2 -3 -1 1
auf die	5 1 -5 0
august	4 -2 -2 -1
aujourd	-6 2 2 1
aujourd hui	-6 2 2 1
aula	-4 7 -4 0
auriez	4 -2 -2 0
aus	-7 5 3 -1
aus dem	3 -8 5 -1
aus der	-9 6 4 0
aussi	-5 8 -1 -2
austausch	0 -3 4 0
auteurs	-6 8 -1 0
auto	1 -3 -1 3
aux	1 3 5 -9
av	-6 3 4 -1
available	-7 3 4 -1
avait	5 -5 0 0
avant	9 -8 -4 2
avant la	5 -5 0 0
avant le	6 -2 0 -4
avec	-3 1 1 2
avec des	-3 4 -1 0
avec votre	5 -5 0 1
avete	7 -3 -2 -2
aveti	-6 3 1 2
avez	8 -5 -4 1
avez vous	3 -3 0 0
aviez	4 -3 -1 0
avoir	11 -3 -5 -3
avons	-6 6 1 -1
avril	4 -3 0 -1
award	2 4 -5 -1
ay	-9 7 2 0
ayer	8 -5 -3 -1
aynı	4 -5 1 0
az	4 2 -6 0
az elso	-3 7 -3 -1
azienda	-5 6 1 -1
aziende	-3 6 -2 -1
b	15 -11 -5 2
b2	-3 7 -2 -1
ba	5 -4 -4 4
baat	8 -4 -4 0
bac	5 -6 0 0
background	-3 2 2 -1
bai	4 3 -5 -2
bakery	6 -4 0 -1
bald	-6 5 3 -1
ban	-8 0 4 5
bana	2 -5 0 3
banca	-3 4 -1 0
banco	5 -2 -1 -3
band	-8 9 0 -1
banda	2 6 -2 -6
bando	6 -4 0 -1
bang	-6 5 5 -4
bank	10 -6 -2 -2
banque	1 -5 -1 5
bao	1 4 -6 0
bar	9 -6 -2 -1
basta	2 -3 -1 2
be	-13 11 0 2
be a	4 0 -3 -2
be nice	-1 5 -4 0
be the	-4 4 0 0
beau	0 -1 -7 8
beau profil	0 0 -7 7
beaucoup	-6 -1 8 -1
bebe	7 -5 -2 0
because	6 -4 -1 -1
because of	5 -4 -1 0
bed	-4 4 0 0
bedankt	5 -2 -3 0
bedrag	-1 -4 0 6
bedrijf	3 -6 2 2
bedrijven	-2 4 -1 -1
been	-3 1 2 0
before	4 2 -3 -3
begeleid	-3 6 -2 0
begin	3 -10 6 1
begint	-5 5 1 0
begleite	-8 9 -1 0
bei	5 5 -9 -2
bei <firm>	5 -3 -1 -1
bei der	-1 2 -3 1
bei euch	6 -3 -2 0
bei ihnen	-4 8 -2 -2
bei mir	6 -4 -2 0
bei uns	-4 5 -3 2
beide	3 -3 1 0
beim	6 -1 -5 0
beitrag	-3 -1 3 0
bel	-3 5 -3 1
bella	-5 1 6 -2
belle	-3 2 0 1
bellen	-1 3 -1 -1
belles	-3 -4 10 -2
bello	-5 -3 3 5
bem	-8 9 0 -1
ben	2 -2 1 -1
ben <firm>	8 -3 -4 0
ben anh	-6 8 -1 0
ben em	-4 7 -2 -1
ben ik	-3 3 1 -1
bene	6 -5 -1 -1
benieuwd	-1 -3 5 0
bent	-1 -2 2 1
bereit	-6 3 0 2
bergen	-3 -1 4 0
beroep	-5 6 -1 0
bescheid	5 -3 0 -2
besoin	-11 9 0 2
besoin d	-5 5 0 0
besprechen	-6 7 0 0
best	3 -5 3 0
bestatigen	3 -5 -1 3
bestatigung	-2 -3 5 0
beste	-5 0 6 -1
beste <owner>	-6 5 1 0
besten	-3 -1 4 0
betaal	-3 -5 -1 9
betaal <number>	-5 -2 0 7
betaald	5 -2 -1 -2
betalen	3 0 -1 -1
betaler	-4 -1 0 5
better	-3 6 0 -3
between	-5 6 0 -1
bevor	5 -3 -1 0
beworben	7 -5 -1 0
bey	4 0 -3 -1
bez	-13 12 -3 4
bezorgen	-4 5 0 -1
bi	-6 -3 5 4
biblioteca	5 -3 -1 -1
bien	-5 3 7 -5
bij	10 -2 -7 -2
bij <firm>	11 -10 -1 -1
bij de	6 -9 4 -1
bij een	2 -6 -2 5
bij het	6 -4 -2 0
bij jullie	-2 5 -3 0
bij ons	11 -8 -1 -2
bij u	0 12 -4 -7
bila	-8 6 2 -1
bile	7 -6 0 -1
billet	-2 -3 -1 7
bin	3 -10 2 5
bin ich	-2 5 -3 0
bin im	0 -5 1 4
bin jetzt	7 -1 -6 0
bine	-2 -1 4 -1
binnen	-9 9 1 -1
binnen <number>	-5 8 0 -3
bio	-4 7 -1 -2
bir	-10 7 7 -3
bis	8 3 -7 -5
bisa	1 -2 3 -2
bist du	-5 0 2 3
bitte	5 -14 1 8
biz	-4 8 -3 -1
bizim	6 -4 -1 -1
bleiben	4 -6 2 0
bless	-2 -3 7 -2
blev	6 -3 -3 -1
bli	5 -2 -4 1
blik	-5 -4 6 3
blog	9 -3 -2 -4
blue	3 -5 2 -1
bo	-5 -2 5 2
boa	-12 -2 14 1
boa noite	-5 -1 6 0
boa tarde	-6 3 2 1
board	5 -6 1 1
boards	-5 6 -1 0
boas	0 -4 5 -1
boat	5 -1 -3 -1
bodegas	-6 7 -1 0
bol	4 -5 2 -1
boleh	-7 6 2 0
bolsa	-3 -1 0 4
bom	2 -4 3 -1
bom dia	5 -7 2 0
bona	-7 -2 9 0
bonjour	-1 -4 8 -2
bonjour <owner>	1 7 -4 -4
bonjour je	7 -6 -2 1
bonjour madame	1 1 -3 1
bonjour monsieur	-5 5 1 0
bonne	-2 -3 5 0
bonsoir	-4 1 3 -1
book	-2 1 -4 5
bora	-6 1 5 -1
bot	-2 -4 -1 7
both	5 -3 -3 0
bouwen	-4 5 -1 0
boven	6 -5 -1 0
bra	17 -10 -5 -2
branch	5 -4 -1 0
branche	-4 0 4 0
brauche	4 -4 0 0
brauchen	-1 -2 -1 5
braucht	-8 5 4 -1
bravo	7 -5 -1 -1
bravo pour	7 -3 -3 -1
breakfast	-3 6 -2 0
brengen	-8 9 -1 0
breve	-5 3 3 0
brief	11 -9 -1 -1
bring the	6 -5 -1 0
bringen	-5 6 0 -1
bro	3 -5 1 1
bu	4 -3 4 -5
bu <owner>	6 -1 -2 -4
buch	-12 11 -1 2
buchhaltung	-6 3 0 3
budget	6 -7 -1 2
budu	-2 -3 5 0
buen	-3 -1 5 0
buenas	-2 -1 4 -1
buenos	-4 2 0 2
buffet	5 -4 0 -1
building	-6 5 3 -2
built	-2 3 0 0
built a	-4 4 0 0
buna	-6 1 4 2
buna ziua	-2 -1 4 -1
buon	0 -5 6 0
buonasera	-6 3 2 1
buone	-2 -3 6 0
buongiorno	5 -3 -1 0
buongiorno <owner>	6 -1 -6 0
bureau	5 -5 -1 0
buro	-5 8 -1 -2
bus	-2 4 -1 -1
busca	2 -4 2 1
buscais	-4 7 -2 -1
buscamos	4 -4 -1 1
buscando	-2 -5 7 0
busco	-3 -5 8 0
business	6 -8 1 1
busqueda	3 -5 2 0
buy	-4 8 -3 -1
buyers	-6 6 0 0
buying	6 -2 -4 -1
by	-8 3 1 4
by ste	-8 7 1 0
by the	4 -3 -1 -1
bych	0 -3 3 -1
bygger	-7 8 0 0
byl	7 -4 -2 0
c	16 -2 -10 -5
c e	-2 3 0 -1
c est	-5 4 -1 1
ca	13 -1 1 -13
cache	5 -6 -1 2
cada	-4 -1 8 -3
caderno	5 -4 0 0
cafe	-5 9 -1 -2
caffe	-2 5 -1 -2
caiu	5 0 -1 -3
call	1 5 -8 1
calls	0 -4 0 4
cam	2 -6 6 -1
cam on	5 -7 4 -1
camara	4 -1 -3 -1
cambio	6 -1 -3 -2
came	5 -5 1 -1
camera	3 2 -3 -1
caminho	-3 -2 6 0
campo	6 -3 -2 -1
can	3 -4 -5 7
can i	-2 5 -1 -2
can not	5 -1 -3 -1
can you	7 -6 0 -1
canada	-5 4 -2 3
capa	7 -4 -2 0
capitulo	-4 5 -1 -1
car	-4 -2 0 7
cara	5 -8 0 2
card	1 -9 -2 11
care	-5 4 4 -3
carga	-2 7 -2 -3
carne	-2 5 -3 0
caro	-8 -3 5 5
carta	-1 -2 -1 4
cartao	0 -3 -1 3
carte	-13 7 -2 8
carteira	1 -5 3 1
cas	-2 4 -1 -1
casa	-1 -3 -1 5
case	-6 8 0 -1
cash	9 -5 -1 -2
casi	-1 6 -4 -1
causa	5 -1 -3 -1
caut	3 -7 5 0
ce	5 -5 1 -1
ce moment	-4 5 -1 0
ce que	2 -1 1 -1
ce soir	0 -4 0 5
cela	3 -5 3 -1
celles	-3 -1 6 -2
celui	-5 5 0 0
cem	-3 6 -1 -2
cena	-4 9 -3 -2
centre	4 -3 0 -1
cerca	-3 -1 3 1
cerchiamo	8 -9 0 1
cerco	8 -10 2 1
certa	3 -6 1 2
certificado	5 -1 -1 -4
certified	-3 5 2 -4
certo	-4 2 1 1
cette annee	-1 5 -4 0
ceux	-3 -1 4 0
ceux qui	-3 -1 4 0
cfo	-4 10 -5 -1
chain	-4 0 3 1
chama	-4 -1 2 3
chance	4 -4 0 0
change	3 -2 0 -1
changed	1 -3 0 3
chao	-6 -8 6 8
chao chi	-1 -7 1 7
chaque	-6 5 3 -2
charla	-3 6 -2 -1
chat	-12 14 -1 0
chay	-5 9 -3 0
che	-2 -5 15 -8
che ha	6 -5 -1 0
che lo	-5 5 0 0
che non	-5 6 0 -1
check	-2 -3 0 5
checklist	7 -3 -3 -1
cheers	3 -6 4 0
chef	1 -5 3 0
chefe	4 -2 0 -1
cheque	-1 -7 0 8
cherche	1 -4 -6 9
cherche une	4 -4 -1 1
chetnie	-5 1 5 -1
chez	8 0 -10 1
chez <firm>	13 -10 -1 -1
chez vous	-2 9 -3 -3
chf	-15 4 -1 12
chf <number>	-12 10 -1 2
chi	-14 3 9 2
chi <owner>	6 -3 -3 -1
chi can	-6 4 -1 3
chi cho	7 -6 0 -1
chi fa	-2 5 -2 -2
chi oi	-4 7 -2 -1
chicos	5 -5 0 0
chiedo	-7 3 2 1
chiesto	6 -4 -1 0
chirurg	-6 -2 -1 9
chiuso	4 -2 -1 -1
cho	4 2 -1 -5
cho em	0 -2 -2 4
chose	-3 1 2 0
christmas	-6 1 3 1
chua	-6 8 0 -2
chuc mung	10 -3 -5 -1
chung	-1 4 -1 -3
chuyen	7 -8 -3 4
ci	1 -6 9 -4
ci siamo	0 2 -3 0
ci sono	-6 6 1 0
ciao	-12 -4 10 6
ciao <owner>	-3 -4 8 -2
cinco	-4 6 -2 -1
cinq	3 2 -4 -1
cinque	4 0 -3 -1
cities	-5 7 0 -2
claims	-3 4 -1 0
class	5 -3 -2 0
clave	-4 -4 -2 9
cleaning	-9 11 -2 0
client	3 -4 -1 2
cliente	-4 1 -3 6
clienten	-7 8 0 0
clientes	6 -7 -2 2
clienti	5 -3 -1 -2
clients	2 -4 1 2
clinic	10 -9 0 -1
clinical	-6 6 0 0
cloud	-2 6 -3 0
club	3 4 -5 -2
cm	7 -5 -1 -1
co	-2 0 4 -2
co muon	-6 8 0 -1
co nhan	9 -9 0 0
coaching	-4 6 -1 -1
cobra	-5 3 0 2
cobro	-12 12 -2 2
code	-4 -8 -3 15
codes	-5 3 0 2
codigo	-4 -3 -4 10
coffee	-3 3 0 0
coi	-3 6 -1 -2
coisa	1 -3 3 0
colega	-2 -7 5 3
colegas	1 -3 3 0
colleague	4 -6 1 1
collega	-6 3 5 -2
college	7 -6 0 -1
colleghi	-8 4 5 0
column	7 -5 -1 0
com	-12 10 2 1
com a	7 -6 -2 1
com o	-2 4 -3 2
com quem	5 -6 1 0
com um	-3 4 0 -1
combien	3 -1 -2 0
come	7 -7 0 0
come si	4 -5 1 0
comecar	4 -3 0 -1
comeco	6 -6 0 0
comercial	-6 0 5 1
comes	-7 7 1 -1
comigo	-5 1 5 -1
comision	-2 5 -1 -1
comissao	-6 8 -1 -1
comite	7 -3 -2 -2
comme	2 2 -3 -1
comme la	-4 5 -1 0
comment	-2 -4 7 -1
commission	6 0 0 -6
community	-3 4 0 -1
como	-5 6 -1 0
como lo	-5 6 -1 0
companies	-2 3 0 0
company	-1 -5 2 3
compare	3 -2 -1 -1
compartir	1 -3 2 0
completo	-7 7 1 0
complimenti	7 -8 1 -1
complimenti per	12 -6 -5 -1
compra	-2 6 -1 -3
comprar	8 -6 -1 -1
compras	5 -3 -1 -1
compris	-3 4 -1 0
compro	10 -12 0 2
compte	-10 7 -2 6
comune	-1 -2 4 -1
comuni	-5 7 -2 0
comunidad	5 -1 -4 0
con	-12 13 -3 3
con <money>	0 -8 0 8
con chi	4 -4 1 -1
con el	-5 0 0 5
con gente	-4 6 -2 0
con gusto	-1 7 1 -6
con i	-3 5 -2 0
con il	1 -3 -1 3
con la	7 4 -5 -6
con le	-2 -8 4 6
con los	-4 6 -2 0
con te	5 -4 -1 0
con tu	-5 0 5 0
con un	-5 1 -1 5
con usted	4 -3 0 -1
conectamos	-5 -2 7 0
conectar	-1 -1 2 0
conference	6 -2 -3 0
confirm	-2 -3 0 5
confrere	-5 6 -1 -1
confronto	-5 3 2 -1
cong	-12 7 4 1
congrats	4 -1 -3 0
congratulations	5 0 -5 0
congratulations on	4 -2 -2 0
congresso	4 -2 0 -2
conhecer	-3 3 1 -1
connect	-3 -8 12 -1
connecte	5 -2 -2 0
connected	-2 -1 3 0
connectes	4 3 -6 -1
connections	-3 -2 5 -1
consegna	-2 5 -1 -2
consegue	6 -5 -1 -1
consejo	-6 6 0 0
consider	-1 -2 4 -1
consigo	6 -2 -1 -3
consulta	7 -5 -2 0
consultora	-9 9 1 -1
consultorio	7 -7 0 0
conta	-9 7 -3 5
contact	1 -5 4 -1
contactos	-3 -3 6 0
contacts	1 0 1 -2
container	7 -2 -4 0
contar	-4 4 0 0
contarte	-6 7 -1 0
contas	-3 7 -3 -1
contato	-5 1 -1 4
contatti	-2 -3 5 1
contatto	-3 -4 7 -1
content	1 -2 2 -1
contigo	7 -6 -1 0
conto	-10 5 0 4
contract	1 3 -2 -2
contrato	-1 -9 2 8
contre	5 -3 -4 2
contributo	-5 6 0 -1
control	-5 7 -1 -1
convite	-4 3 1 0
cookie	-5 7 -1 0
cooperativa	5 -3 -1 -1
cooperative	5 -5 0 0
copia	-2 -4 -1 7
copie	1 -3 0 2
cosa	-4 6 -1 -1
cosi	4 -5 2 -1
cost	-5 6 -1 -1
costa	-5 9 -1 -3
costo	-2 3 0 0
costs	3 -5 -1 3
cotacao	-3 5 -1 -1
cote	7 -4 -1 -2
cotizo	-5 6 -1 0
coucou	-5 0 3 2
coucou <owner>	3 0 -5 2
could	-3 -2 2 2
could be	-8 8 0 0
could i	-5 3 3 0
could not	7 -7 0 0
could we	8 -12 0 3
council	3 -4 -1 2
country	2 -5 3 0
coup	-5 6 0 0
coup de	-7 7 0 0
courses	-3 5 0 -2
cover	-2 3 0 -1
coworking	-5 6 0 -1
cred	-5 0 5 0
credit	8 -5 -2 0
crediti	-7 9 -1 -1
credito	0 4 2 -6
credits	3 -5 -1 3
creo	-5 1 1 2
creo que	-3 2 -1 2
crm	0 8 -3 -5
crois	-3 -3 8 -2
csak	-10 2 -2 10
cu	7 0 -2 -6
cua	11 -11 -1 1
cualquier	-3 -5 10 -1
cuando	-1 9 -2 -5
cuanto	6 -6 -1 1
cuenta	-2 6 -5 1
cuesta	-6 6 0 0
cui	-5 4 2 0
cultura	1 -4 3 0
cumprimentos	-2 -2 4 0
cung	-3 -2 6 -1
curso	4 -1 -1 -1
curso de	3 -2 -1 -1
customers	5 -5 0 0
cut	-8 5 -2 4
cv	-10 2 10 -2
czesc	6 -4 -1 -1
czy	4 -4 3 -2
d	-5 5 -6 6
d <firm>	-5 6 0 0
d <school>	5 -4 -1 0
d abord	0 -5 0 6
d avoir	5 -4 -1 -1
d essai	-5 6 -1 0
d etre	4 -8 4 0
d ora	-3 5 -1 0
d un	-6 2 -1 5
d une	0 -4 2 2
da	11 2 0 -13
da <firm>	5 0 -5 0
da <money>	3 3 0 -6
da <number>	-10 8 -1 3
da area	-4 -2 4 1
da casa	-3 -4 1 5
da me	-4 6 -1 0
da nossa	3 -6 0 3
da sie	-6 7 -1 0
da sua	5 -4 -1 0
da voi	3 -1 -2 0
daar	-6 10 -1 -3
daarna	-4 5 -2 1
daarom	-3 -3 7 -1
dabei	-5 7 -1 -2
daca	-3 3 2 -2
dacht	6 -2 -4 0
dachte	-3 -3 7 -1
dado	-5 5 0 0
dados	2 -2 -1 1
dafur	-2 2 2 -2
dag	-15 4 11 0
dag <owner>	-2 -5 7 -1
dagen	-1 -2 -2 5
dahil	-2 7 -4 -1
dai	-4 1 0 4
daily	4 -3 0 0
dal	1 4 0 -5
dall	3 -5 0 2
dam	6 -6 0 -1
damals	6 -4 -1 0
damos	-6 6 0 0
dan	-15 -2 17 0
dana	-5 6 -1 0
danach	-7 9 -2 0
danas	6 -7 2 0
dando	7 -7 0 0
dank	8 -6 -1 -2
danke	8 -14 6 -1
danke fur	5 -6 1 0
dann	-3 3 0 0
dans	-2 1 -1 2
dans l	-7 3 3 1
dans le	-10 6 3 2
dans un	-6 8 -1 -1
dans une	5 -6 -1 1
dans votre	8 -7 1 -2
dar	5 -4 -3 1
darf	2 -3 1 0
dari	0 3 0 -3
das	14 -2 -8 -4
das fur	-5 5 0 0
dass	5 -5 2 -2
dat	2 -6 1 3
dat bij	-5 5 0 0
dat ik	-5 6 0 -1
dat je	3 -3 -1 1
dat we	3 -4 1 0
data	-3 8 1 -5
date	7 -4 -1 -1
dates	-7 8 -1 0
dati	3 0 -2 -1
dato	2 -4 3 -1
datos	2 3 -4 -1
datum	6 -6 0 0
daughter	3 -4 -1 2
davanti	-4 4 0 0
davon	6 -4 -1 -1
davvero	-1 -4 4 2
day	-6 10 -3 -1
days	-7 5 -2 4
days i	-8 8 0 0
dazu	-4 4 1 0
de	12 1 -8 -5
de <firm>	3 -10 0 8
de <money>	-1 -10 0 12
de <number>	-12 9 -4 7
de <school>	5 -3 -1 -1
de alguma	-2 -4 5 0
de bank	7 -2 0 -4
de casa	-2 5 0 -3
de dados	-5 1 3 1
de datos	0 5 -4 -1
de deux	-7 6 -1 1
de eerste	-8 11 -1 -2
de gente	-7 2 5 0
de groep	7 -3 -2 -1
de l	5 -13 9 -1
de la	24 -17 -1 -6
de las	5 -7 1 1
de los	9 -6 -2 -1
de luz	-1 6 1 -6
de me	-3 -3 6 0
de mi	2 -4 -1 3
de mim	-9 3 5 0
de muestra	-8 8 0 0
de nieuwe	5 -3 -1 -1
de nos	-4 2 -3 5
de o	-8 5 -1 4
de paie	-6 8 -1 -1
de prijs	5 -3 0 -1
de que	1 -3 3 -1
de r	-1 -4 0 5
de su	-4 0 3 0
de ti	-2 5 -2 0
de trabajo	5 -5 0 0
de trabalho	4 0 -3 0
de travail	4 -3 -1 0
de um	-3 -5 0 8
de un	0 4 -2 -2
de una	2 -4 0 1
de ustedes	7 -6 0 0
de vos	-9 7 4 -2
de votre	6 -8 0 2
de vous	-6 3 6 -3
de zorg	-4 1 4 0
dear	-8 -1 10 -2
dear <owner>	0 -3 6 -3
decide	-11 11 -2 1
deck	-5 11 -2 -4
decouvrir	-3 -2 5 0
deg	2 -4 1 1
deg i	8 -5 -2 0
dei	-1 3 -4 2
dein	5 -7 3 -1
deine	3 -1 -2 1
deiner	5 -3 -1 0
deixar	-3 4 -1 0
deja	-4 6 -2 0
dejo	0 4 0 -3
del	10 -6 -8 4
del <firm>	6 -3 -3 0
del <number>	6 -3 0 -4
del <percent>	-1 -3 0 4
del <school>	-4 3 -1 2
dele	5 -4 2 -4
delivered	-6 14 -5 -3
dell	8 -5 -3 -1
della	-1 3 0 -2
delle	-3 3 1 -1
dels	7 -6 -1 0
dem	2 3 0 -4
demain	8 -10 1 1
demande	9 -11 2 0
demi	-3 5 -1 0
demo	-10 9 -1 1
den	27 -21 1 -7
den <number>	16 -12 -2 -3
denk	-12 13 -1 -1
denken	-6 2 5 -1
dental	-5 7 0 -2
dentro	-7 9 0 -1
depois	5 1 -4 -2
deposit	-1 -6 0 7
deposite	0 -6 0 6
deposito	-4 0 -1 5
depot	-2 4 -1 -1
depuis	9 -3 -1 -4
der	15 -17 -2 4
dere	7 4 -9 -2
deres	-3 3 -2 1
des	-10 17 6 -13
des <number>	-2 4 -1 -1
desculpa	-2 -2 0 5
desde	2 2 0 -4
desde <money>	-4 7 -1 -2
desde <number>	-12 12 0 0
desde la	7 -6 -1 0
design	-3 6 -1 -1
designer	4 -1 -2 -1
desk	3 -6 -1 3
despre	9 -9 0 -1
despues	-2 3 -1 -1
dessine	-9 9 0 0
det	11 -8 5 -7
det du	-7 -2 9 0
det i	4 -6 0 2
details	-5 -1 1 4
detto	3 -2 -1 0
deu	4 -3 -1 0
deus	-2 -3 6 -1
deux	1 9 -9 -1
developers	-3 6 -2 -1
devo	11 -10 -1 0
dez	4 2 -5 -1
deze	-7 -2 6 3
dezelfde	4 -4 1 -1
di	17 -11 5 -11
di <firm>	5 -6 4 -3
di <money>	-3 -9 0 13
dia	-4 -4 9 -1
dia <number>	11 -6 -1 -4
dias	-16 13 -4 7
dica	4 -2 -1 -1
dice	12 -12 1 -1
dice che	3 -3 0 0
dich	0 3 -3 0
dico	-4 6 -2 0
did	10 -6 -2 -2
did the	4 -3 0 0
did you	8 -8 0 0
die	23 -7 -12 -3
die erste	-4 5 -1 -1
die ich	-6 2 3 0
die in	7 -6 -1 0
die stelle	5 -4 0 0
die van	-3 0 -1 4
dieci	1 5 -2 -4
diesel	-5 9 -3 -1
diesem	-2 -3 6 -1
dieser	1 -6 5 0
diez	-9 10 -1 -1
diez minutos	-5 6 0 0
dig	12 -11 5 -5
dig en	2 -6 5 0
dig i	6 -2 -4 -1
dig pa	7 -3 -2 -2
digital	-12 4 10 -2
digo	-2 6 -2 -2
dijo	-6 6 0 0
dijo que	-7 7 0 0
dimanche	4 -3 -1 0
din	11 -18 2 5
dinara	-5 8 -1 -2
dine	-2 -3 5 0
dinsdag	6 -3 -2 -1
dir	8 -2 -5 -1
direct	-8 8 0 0
directeur	6 -5 -3 1
director	8 -9 0 1
diretora	4 -4 0 0
direttore	5 -4 -1 0
disponibile	-1 -3 4 0
disponibili	-3 6 -2 -1
disponible	-6 2 5 -1
disponivel	-4 2 3 -1
disse	-5 6 -1 0
disse que	-3 4 0 0
distance	-5 4 0 1
dit	-8 -3 2 9
dites	4 0 -2 -2
ditt	-4 -6 5 5
dix	-3 7 -2 -2
dix jours	-3 6 -1 -1
diz que	4 -3 -1 0
dizer	3 -1 -2 0
dla	-6 1 -2 7
dnes	4 -2 -3 1
dni	-6 7 -4 3
do	7 0 -8 1
do <firm>	7 -5 -1 -1
do <number>	0 -4 -1 5
do <school>	-1 4 0 -3
do ano	-6 6 0 0
do estado	-4 7 1 -4
do not	-6 6 1 -2
do the	-9 6 1 2
do you	-16 21 -5 0
do your	-7 8 0 -1
doamna	4 -3 -1 0
doble	-3 -5 0 8
dobry	-5 -1 3 3
dobry den	-7 2 5 0
doch	-5 5 -1 1
doctor	3 -7 1 3
dodici	-5 8 -2 -1
doe	-3 4 -2 1
doen	0 6 -3 -3
does	5 0 -2 -3
does not	-2 3 0 -1
does the	6 -5 0 -1
dog	6 -1 -4 0
doing	8 -4 -2 -2
dois	6 0 -7 1
dolares	-1 -4 0 5
domande	5 -4 0 0
domani	5 -3 -2 0
domicilio	-10 7 -1 4
domingo	8 -5 -1 -2
dona	-6 5 0 1
donde	4 -5 1 1
done	-8 9 -1 -1
donne	-6 3 4 -1
donnerstag	6 -4 -1 0
door	7 2 -6 -3
door de	8 -4 0 -3
doos	-6 7 0 -1
dopo	1 0 -2 2
dormi	7 -5 -1 -1
dos	16 -4 -12 0
dossier	-5 6 -3 2
dottor	-7 8 0 0
dottor <owner>	-5 6 0 0
dottoressa	1 -4 2 1
doua	0 4 -1 -3
doutor	0 4 0 -5
dove	-1 4 -2 -1
down	2 -2 2 -2
dr	-2 9 0 -7
dr <owner>	-10 15 1 -5
drei	5 1 -1 -5
drie	-3 13 -5 -5
dron	-5 7 0 -1
drone	-9 11 2 -4
druk	-7 7 -1 0
du	14 -14 2 -3
du <firm>	-1 3 -2 0
du <number>	6 -4 0 -1
du er	-2 -6 6 3
du har	2 -6 4 0
du se	-6 8 -2 0
du var	6 -5 -1 0
dua	0 4 -3 -1
duas	10 -4 -4 -3
dubai	-7 -4 -2 13
dubbel	8 -4 0 -4
due	4 4 -9 2
dulu	6 2 -1 -6
durch	-9 10 0 -1
durfen	5 -4 1 -1
durfte	4 -5 2 0
durfte ich	4 -5 2 0
dus	3 -2 6 -6
dvs	6 -10 0 4
dwa	-4 6 -1 -1
dziekuje	7 -3 -3 -1
e	-27 5 11 11
e <firm>	-8 8 0 0
e <number>	-2 3 0 -1
e a	11 -7 -2 -2
e chi	-4 -2 6 0
e da	5 -2 0 -3
e de	-11 -1 5 8
e due	5 -2 -2 -1
e eu	9 -8 -1 1
e faco	-6 3 4 -1
e il	3 1 -1 -3
e la	-4 5 -3 2
e le	-6 10 -4 0
e mail	-2 -6 -2 10
e me	-5 5 0 0
e mi	-9 4 2 3
e nao	6 -4 -1 -1
e non	3 -4 1 0
e o	11 -5 1 -8
e que	1 -6 3 1
e quem	-6 6 0 0
e quero	8 -7 -1 0
e se	-4 3 -1 2
e so	-6 9 -3 0
e stato	8 -6 -3 1
e um	4 -2 0 -3
e un	-5 2 5 -2
e vorrei	2 -3 -1 3
each	-8 2 6 0
each other	-1 -4 5 0
earn	-2 5 0 -2
echange	3 -2 -1 0
echt	10 -9 0 -2
ecole	4 -2 -1 -1
ecrivez	1 -4 0 4
een	-12 8 1 3
een gesprek	-2 4 -1 -1
een nieuwe	-5 4 2 -1
een uur	-7 9 -1 -1
een week	-4 5 -1 0
eens	-7 10 0 -3
eerst	10 -11 -2 3
eerste	-11 15 -1 -3
egna	-8 7 1 -1
egy	-1 4 -4 1
ei	-6 -1 1 6
eigen	-10 11 1 -3
eight	-7 9 -1 -1
ein	-15 18 -4 2
ein buch	-7 5 0 2
eine	9 -12 -3 6
einem	-6 12 -2 -4
einen	-1 -4 -1 6
einer	-8 7 0 1
einfach	-7 5 3 -1
einkauf	4 -5 0 1
einmal	-6 12 -3 -2
el	27 -5 -16 -6
el <number>	8 -5 0 -3
el de	5 -3 0 -1
el lunes	-6 4 -1 2
eleves	7 -7 0 0
elk	-4 5 -1 -1
elkaar	-9 -4 13 1
elke	-6 9 4 -7
elle	-6 12 -5 -1
eller	7 -17 12 -2
els	4 -4 2 -2
elso	-3 7 -3 -1
em	5 5 -7 -3
em <number>	-6 9 0 -2
em <school>	-7 -4 11 0
em cinco	-5 6 -1 0
em co	-8 4 -1 5
em gui	-8 9 -2 0
em khong	-4 8 -2 -2
em la	1 -9 -3 10
em lam	-8 10 -1 -1
em muon	8 -9 1 0
em xin	4 -5 3 -2
embargo	8 -9 0 1
empiezo	5 -4 -1 0
empresa	3 -4 -2 3
empresa de	5 -6 -1 2
empresas	-3 3 -1 0
en	-11 5 4 3
en <firm>	7 -7 0 0
en <number>	-6 5 -1 3
en <school>	5 -4 0 -1
en dat	5 -5 1 0
en de	4 -3 0 -1
en een	3 -2 2 -3
en el	20 -11 -3 -5
en er	5 -5 0 0
en heb	-10 6 3 1
en ik	7 -5 -1 -1
en jij	-7 7 0 0
en la	19 -6 -7 -6
en las	6 -6 0 1
en ligne	-4 4 0 1
en los	-2 4 -1 -1
en parler	-4 6 -1 0
en su	5 -4 0 -1
en tu	-12 10 1 2
en un	4 -9 -1 6
en una	9 -9 -3 3
en wat	5 -3 -1 -1
en wil	0 -4 -1 4
en zoeken	6 -5 0 -2
en zonder	-8 8 0 0
encantaria	-3 1 3 -1
encontro	5 -4 0 0
encontros	-4 5 -1 0
encore	1 3 -3 -1
end	6 1 -4 -3
energia	-6 4 3 0
energie	-8 6 0 1
enero	4 -2 -1 -1
enfin	5 -3 -2 0
engineer	3 -3 -1 1
english	-4 6 -1 -2
enhorabuena	6 -5 -1 0
enhorabuena por	7 -4 -1 -1
enkel	-5 2 -1 4
ennen	10 -5 -2 -2
enough	6 -6 0 0
ens	9 -13 5 -1
ensemble	0 -4 4 0
entao	2 -5 4 -2
entra	-9 9 -1 1
entre	-6 -2 8 -1
entrega	-4 6 -1 -2
entrego	-6 9 -1 -1
entrevista	-4 5 -1 1
entrevistar	6 -6 0 0
entrevistas	5 -2 -2 -1
entro	2 -7 -1 5
entry	-6 4 -1 3
enviar	0 -5 2 3
envie	-10 -2 2 9
envio	-4 3 1 1
envoie	2 -7 6 -1
ep	-8 10 -2 0
episode	-1 5 -2 -1
equipe	7 1 -6 -2
equipes	1 5 -5 -1
er	1 0 -3 3
er <number>	-5 3 0 2
er al	-5 6 0 0
er bij	-6 7 0 0
er den	7 -6 -1 0
er det	0 -3 4 -1
er du	-3 -2 5 -1
er een	-1 4 -1 -2
er i	-5 7 -1 -1
er staat	8 -7 0 -1
er twee	-5 6 -1 0
er zijn	-6 4 2 0
era	13 -9 -2 -1
erbij	-2 5 -1 -3
erfahrung	-4 -3 7 -1
eri	2 -6 0 3
ero	3 -2 -1 0
erst	-8 4 4 -1
erste	-5 12 -5 -2
ersten	5 -3 -3 2
ert	5 -1 -5 1
es	0 -17 13 4
es geht	5 -5 0 0
escrevo	-1 3 0 -2
escribo	5 -3 -2 1
escritorio	-2 3 0 0
eso	2 1 -1 -2
espera	4 -5 0 0
esperienza	-4 1 2 0
essa	6 -5 -1 0
essai	-6 8 -2 0
essayer	-4 7 -2 -1
esse	5 -5 0 0
est	10 -2 -7 -1
est a	-8 9 -1 0
est ce	12 -9 -2 -2
est en	-4 5 0 -1
est le	6 -6 0 0
est pas	-3 7 -2 -3
est pour	-5 5 0 0
est une	-7 2 5 0
esta	10 -3 -9 2
esta a	7 -3 -4 0
esta en	-1 5 -4 -1
estado	-3 6 0 -4
estagio	-3 -3 6 0
estamos	8 -9 1 0
estamos a	5 -4 0 0
estar	-3 3 3 -3
estas	2 -4 3 -1
estate	-5 2 1 1
este	-9 0 4 5
este mes	-2 6 -1 -3
estimado	-2 -3 3 2
estou	3 -3 1 -1
estou a	3 -2 0 -1
estoy	2 -10 3 5
estoy en	-4 1 0 4
estudio	-3 6 -1 -2
estudo	5 -4 0 0
estuve	-3 4 0 0
et	-13 2 22 -11
et de	-1 -3 5 0
et deux	-6 6 0 0
et j	1 -3 3 -1
et je	15 -12 -1 -2
et la	-7 4 2 1
et le	9 -10 0 1
et les	-5 7 -1 -1
et pas	8 -7 0 -1
et si	-5 -1 6 0
et un	-4 6 -1 -1
et vous	-5 -5 5 4
etait	3 -4 2 -1
etes	2 -4 1 1
etre	1 -3 2 -1
etsin	-4 -3 8 0
ett	-13 14 1 -1
etta	10 -8 1 -3
etter	-2 -5 6 1
etwas	-3 2 3 -2
eu	2 -2 -3 3
euch	-1 0 2 -1
eura	-5 0 -1 6
euro	-6 7 -3 3
europe	-3 1 2 0
euros	-3 4 -1 -1
even	-1 -4 -1 6
evening	3 -2 -1 0
ever	-8 9 -1 -1
every	-1 4 3 -6
everything	-3 4 0 0
evra	-2 -3 -2 7
ex	-6 -1 -6 14
exa	-8 -2 -3 14
example	-27 19 -22 30
excel	-1 5 -2 -2
excelente	0 -3 3 0
exchange	-4 2 2 -1
exitos	-4 -2 6 0
experience	0 -9 10 -2
explain	-4 2 0 3
explicar	3 -6 0 3
explico	-6 7 0 -1
exporters	-4 8 0 -3
ezer	-6 7 -2 1
ezert	0 -5 6 -1
f	-7 7 -8 8
fa	0 3 2 -5
fabrica	-4 7 -1 -2
fabricamos	-3 4 -1 0
fac	-5 9 0 -4
faccia	2 -4 2 0
facciamo	-3 1 3 -1
faccio	-7 12 -4 -1
faco	-11 19 -2 -5
faco a	5 -3 -1 -1
factura	10 -10 0 1
factures	4 -5 -1 2
faire	4 -2 3 -4
fais	-8 11 -1 -1
faisons	-4 3 2 0
fait	1 0 1 -2
falar	0 3 -3 -1
falls	-7 4 2 2
falo	4 -5 0 1
falou	3 -1 0 -1
falta	1 2 -5 2
familia	7 -3 -1 -3
families	-8 7 0 1
family	-5 -1 2 4
far	-2 2 1 0
fara	-3 5 -3 0
fare	6 -10 3 1
farebbe	-2 6 -3 0
farebbe piacere	-2 6 -3 0
farmacia	3 -3 -1 0
fast pris	-6 7 0 -1
father	-1 -4 -1 5
fatto	0 4 -3 -1
fatto un	-6 6 0 0
fattura	5 -5 0 0
faudrait	5 -5 0 -1
faz	-8 -1 5 4
fazem	5 -6 1 0
fazemos	-5 6 -1 -1
fazer	4 -5 2 -1
fcfa	-5 1 0 4
februar	4 -2 -1 -1
fee	-7 5 -3 5
fee of	5 -7 0 2
feed	1 -5 6 -2
feel	-5 -2 0 7
fehlt	6 -3 -1 -2
felice	-5 -2 7 0
felice di	-3 -1 4 0
felicitaciones	13 -4 -9 0
felicitaciones por	13 -4 -9 0
felicitations	6 0 -7 1
felicitations pour	6 0 -6 0
feliz	-11 -2 14 -1
feliz dia	-3 -2 6 0
fellow	-8 3 6 0
fem	1 6 -4 -3
femme	-2 -5 5 2
ferramenta	-5 6 0 0
few	-8 5 3 0
fez	6 -5 -1 0
fi	5 -4 -2 1
fica	-2 3 -1 -1
ficou	3 -3 -1 0
fiera	-8 10 1 -2
fiera del	-7 9 0 -2
figlio	6 -5 -1 0
fijn	-3 0 3 0
fijne	-1 -4 5 0
fil	-4 6 0 -2
fila	8 -4 -4 -1
file	1 -6 -1 6
film	-4 7 -1 -2
filmpje	-3 5 -2 0
fils	4 -1 -4 1
fim	-3 5 -2 0
fin	-5 3 4 -2
final	7 -6 -1 0
finally	7 -6 0 0
finance	1 -3 2 0
find	8 -5 -1 -2
find it	4 -4 0 0
fino	-4 3 2 -1
fintech	3 -5 1 1
fintechs	-7 7 0 0
fiquei	4 -3 0 0
fiquei com	4 -5 2 0
fire	9 -6 -2 -1
firm	-5 3 0 1
firma	3 1 -4 0
first	-2 3 -4 3
first week	-6 1 5 0
fiscal	-6 4 -4 6
fish	6 -4 -1 0
fisso	-4 5 0 -1
fit	-4 7 -3 0
five	-4 6 -1 -1
five minutes	-6 6 0 0
fix	-4 3 0 1
fixed	-1 3 -2 0
fiz	5 -2 -1 -2
fiz o	7 -5 0 -1
flat	4 -3 -1 0
flere	-8 2 6 0
flight	6 -2 -4 0
floor	2 1 -3 0
fly	-5 6 0 0
fo	-6 13 -4 -2
foi	0 -2 -2 3
foi o	-6 2 -1 5
folge	-4 -2 6 -1
folk	-4 1 4 -1
font	5 -7 4 -2
food	4 0 -3 -1
for	-3 13 -15 5
for <firm>	-5 5 -2 1
for <number>	-7 2 0 5
for a	12 -15 3 -1
for an	7 -6 -3 2
for any	-3 -3 6 -1
for each	5 -6 0 1
for en	6 -5 -1 -1
for it	-5 -1 6 0
for my	5 -5 0 0
for our	-3 1 0 2
for the	21 -21 -4 4
for three	6 -5 -1 0
for you	-10 13 -3 0
for your	-1 8 -4 -3
forca	-5 -1 7 0
fore	7 -6 -1 -1
forever	-11 -3 14 0
formar	-2 -2 4 0
formation	-1 3 -3 1
forme	-1 4 0 -2
forno	-8 8 0 0
forst	2 2 -4 1
forste	-2 4 -2 -1
forte	-2 -3 5 0
forum	8 -2 -4 -2
forward	3 -1 -1 0
forward to	3 -1 -2 0
foto	2 -4 -5 6
fotografia	5 -6 0 1
fotos	-6 13 -2 -5
found	3 -3 -1 1
four	2 1 -1 -2
fournisseurs	6 -6 0 0
fra	5 1 -5 -1
fragen	6 -2 -3 -1
frais	-6 2 0 4
frais de	-4 1 0 2
fran	6 1 -4 -3
francais	6 -3 0 -3
franken	-5 -2 1 6
frans	-4 6 0 -1
frau	2 0 -2 -1
frau <owner>	9 -3 -3 -2
frau dr	-10 8 2 0
free	-2 8 -5 -1
free to	6 -6 0 0
freelance	-5 6 0 -2
frei	-7 7 -3 2
freie	-6 7 0 0
freitag	6 -4 -1 -1
freue	5 -3 -1 0
freue mich	7 -5 -2 0
freuen	-3 -3 6 0
frist	5 -4 0 -1
from	-1 5 0 -4
from <firm>	3 -1 -2 0
from <money>	-2 3 0 -1
from <number>	-7 7 0 0
from our	-6 5 2 -1
from the	7 -10 7 -4
from your	-4 3 -1 2
front	-4 5 -1 0
ft	-2 -4 -4 10
fue	3 -3 -1 1
fui	5 1 -3 -3
fuimos	5 -4 -1 0
funf	3 -1 -1 0
fur	-7 16 -4 -5
fur <number>	-8 8 0 0
fur das	6 -5 -1 -1
fur den	8 -3 -1 -4
fur die	11 -13 -2 4
fur ein	5 -5 0 0
fur eine	-2 -3 1 3
fur ihre	-7 9 1 -3
fur sie	-6 9 -2 -1
furs	5 -5 0 0
futuro	-5 -3 8 -1
g	4 -1 -4 0
ga	6 -4 -1 -1
gaat	-7 8 -2 1
gala	-9 13 -1 -3
game	-5 3 3 -1
gan	-6 7 0 -1
gang	-5 7 -1 0
ganz	-5 2 0 3
gap	4 -7 -2 5
gar	9 -1 -6 -2
garage	9 -8 -1 0
garanti	-2 5 -1 -2
garantia	-5 6 0 -1
garantie	-1 8 0 -6
garantiert	0 -5 0 5
garanzia	-5 6 0 -1
garde	4 -2 -1 -1
garder	-2 4 -2 1
garna	-6 0 6 1
gave	-3 3 0 0
gday	-11 4 7 0
ge	14 -10 -3 0
geachte	-4 3 1 0
geehrte	-1 -2 4 0
geen	-4 1 -1 4
gefeliciteerd	6 -2 -3 -1
gefeliciteerd met	6 -3 -3 -1
gefunden	-4 1 -2 4
gegarandeerd	-1 -4 0 5
gehen	6 -4 -1 -1
geht	14 -13 0 -1
geld	-2 1 -3 4
gemaakt	-8 7 -2 3
gemeenten	-5 6 0 -1
genannt	5 -4 0 0
genau	-4 6 -1 -1
general	13 -11 0 -2
gennaio	4 -3 -1 0
gens	-7 1 8 -2
gent	2 -4 3 -1
gente	-24 23 8 -6
gentile	2 -6 1 3
gepruft	-4 6 0 -2
gerade	-3 1 1 0
gerente	10 -10 0 0
gerente de	8 -8 0 0
gern	5 -6 2 -1
gerne	-12 6 9 -3
geschrieben	-6 6 -1 0
gesehen	-4 -1 5 0
gesprach	1 2 -2 -1
gesprek	-3 7 -2 -2
gestern	15 -7 -6 -2
gestion	-4 1 2 0
get	-11 13 -2 0
gets	-3 5 0 -2
geven	0 -5 2 3
gezocht	-8 8 0 0
gia	-15 16 -2 1
gian	1 -7 3 3
giao	-1 5 -2 -2
gibt	5 -5 2 -1
gibt es	3 -3 0 -1
gids	-8 10 -1 -1
gij	7 -6 -1 -1
gio	2 1 -3 0
gioco	0 -8 3 5
giornata	-4 7 -1 -2
giorno	-2 -2 5 -1
giovedi	4 -2 -1 -1
girls	9 -5 -4 0
giro	-7 6 1 0
gisteren	7 -6 -1 0
giugno	3 0 -2 -1
give	-3 7 -1 -3
gjerne	-6 1 6 -1
glad	-3 -4 8 -1
gli	-3 7 -2 -2
gluckwunsch	6 -2 -6 3
go	9 -1 -5 -3
god	-5 -10 14 1
god bless	-2 -2 5 -1
gode	-5 -1 7 0
godt	6 -7 2 -1
goed	2 0 1 -3
going	-1 -1 4 -2
going to	5 -3 0 -1
gold	0 -3 -1 4
gone	-2 3 -1 0
good	-7 -4 11 0
good morning	-8 5 2 1
good to	-2 3 0 -1
google	-8 10 -1 -1
gor	-7 7 1 -1
gostaria	2 -5 3 -1
gostaria de	2 -5 3 -1
gosto	0 -8 8 0
gosto de	-4 -5 8 1
got	6 0 -4 -2
gott	1 -6 4 0
graag	-16 2 11 2
gracias	13 -8 -2 -2
gracias por	3 -6 4 -1
grad	5 -4 0 -1
grade	-3 7 -3 -1
graduate	-1 -3 4 0
grafico	6 -5 0 0
grand	1 5 -5 -2
grande	0 -5 3 1
grant	-7 5 0 3
gratis	-10 16 -6 0
grattis	7 -4 -3 0
grattis till	7 -4 -3 0
gratuit	-3 5 -2 0
gratuito	-4 5 0 -1
graz	-5 5 1 0
grazie	9 -9 -1 2
grazie per	3 -3 1 -1
great	1 1 -1 -1
greetings	1 -3 2 1
groep	1 3 0 -3
groet	0 -4 4 0
groeten	-4 5 0 -1
groetjes	3 -7 4 0
group	0 1 -5 4
groupe	-2 0 -2 4
gruezi	-4 4 1 0
grupa	6 -3 -3 -1
grupo	2 -3 1 0
grupo de	1 -2 0 1
grupos	-8 10 -2 0
gruppi	-5 6 -1 0
gruppo	4 -3 -2 1
gruss	5 -6 3 -2
grusse	1 -5 6 -1
guaranteed	1 -4 0 2
guardo	-9 10 0 0
gui	-12 11 -6 7
guide	7 -4 -5 2
gun	-7 5 3 -1
gunde	-5 6 -1 0
gusta	-2 -3 6 -1
gusto	1 8 1 -9
gute	-3 1 4 -2
guten	-4 -4 6 2
guten tag	5 -5 -2 2
h	-3 0 1 2
ha	-4 -1 13 -8
ha <number>	-1 -4 7 -2
ha en	-3 -1 4 0
ha gia	-4 5 -1 -1
haar	8 -6 -1 -1
hab	11 -7 -2 -2
hab ich	7 -2 0 -5
habari	-7 -2 7 2
habe	3 -7 -2 5
habe ich	-4 6 0 -3
haben	4 3 -2 -5
haben sie	-1 4 -2 -2
habla	-3 5 -2 0
hablamos	-5 5 -1 1
habt	4 -4 0 0
hace	-4 3 0 0
hacemos	-8 9 -1 0
had	8 -7 -2 0
hadde	7 -2 -5 0
hadden	-7 7 0 0
hago	-4 12 -5 -2
haha	-5 -1 6 0
hai	7 -6 3 -4
hain	6 -1 -2 -3
hala	7 -3 -3 -1
halen	-2 5 -2 0
half	8 -3 -4 0
hall	4 -3 -1 0
halle	5 -4 -1 0
hallo	-2 -12 10 5
hallo <owner>	4 -4 -2 2
halo	-2 -3 5 0
halve	-5 6 -1 0
han	8 -5 -1 -1
hand	-2 5 -2 -1
handling	-8 9 0 0
handover	7 -7 0 0
hangen	8 -5 -3 0
hangouts	-4 -2 -1 6
hanno	3 -2 1 -2
hanım	-2 -1 5 -2
happy	1 -7 8 -1
happy to	-3 -1 4 0
har	0 3 0 -3
har du	0 -4 4 0
hari	3 -3 -3 3
harom	-2 0 -3 5
hart	-3 -3 6 -1
has	11 -8 -4 1
hast	3 -2 -2 1
hast du	-4 2 0 2
hasta	-5 11 -2 -4
hat	22 -23 -4 6
hat mir	-4 0 4 0
hat sie	5 -5 0 0
hate	-9 3 6 0
hatte	-1 8 -4 -3
hatte gern	7 -6 -1 0
hatten	8 -5 -1 -1
hatten sie	3 -2 0 -1
haus	-3 6 -1 -2
have	0 5 2 -7
have <number>	-1 -3 3 0
have a	-13 10 5 -1
have got	-7 9 -1 -1
have the	7 -6 -3 1
have three	-5 5 0 0
have you	-6 8 -2 0
havi	-5 5 0 1
hay	11 -8 -3 0
hay que	4 -2 -2 -1
he	5 -6 4 -4
he is	4 -4 0 0
head	8 -4 -2 -2
head of	11 -9 -2 0
hear	-5 6 -2 1
heb	-1 3 1 -3
heb een	-5 1 3 1
heb ik	3 -1 -1 -1
heb je	-1 3 -1 -1
heb nu	-7 8 0 0
hebben	-9 7 0 2
hebben er	-6 6 0 0
hebt	9 -4 0 -5
hebt u	7 -4 0 -3
heeft	-1 -1 0 2
heel	3 0 -3 -1
hei	-10 3 0 6
hei <owner>	-10 11 -3 2
hej	-6 -4 7 3
hej <owner>	-8 4 4 -1
hele	4 2 -5 -1
helfen	-2 4 -2 0
hello	-15 -2 13 4
hello <owner>	-4 3 3 -2
help	-4 9 -1 -3
helt	2 -5 -1 3
hem	3 -3 1 -1
hemos	4 -2 -1 -2
her	4 -2 2 -3
here	5 -14 5 4
hermano	6 -4 -1 0
herr	7 -3 -3 -2
herr <owner>	6 -4 0 -2
herramienta	-5 5 0 0
herzlichen	5 -3 -5 3
herzlichen gluckwunsch	4 -2 -5 3
het	2 4 -3 -3
het is	7 -6 1 -2
het over	-14 14 0 0
hetzelfde	3 -3 0 0
heure	-6 7 -1 0
heute	6 -10 0 5
hey	-14 -6 12 8
hey <owner>	-4 -4 11 -2
hi	-14 -4 17 1
hi <owner>	-7 -2 5 3
hielp	-6 7 -1 0
hier	18 -25 6 1
hij	7 -7 -1 1
hilsen	-5 -2 7 0
him	5 -4 0 0
hire	-8 10 -2 0
his	5 -3 -1 0
hiya	6 -7 0 1
hledam	0 -6 5 1
ho	-1 9 -5 -3
ho so	-7 2 -3 8
hoc	-4 8 -1 -3
hoe	4 -2 -1 -1
hoeft	-3 4 -1 -1
hoeveel	6 -5 -1 -1
hof	-4 6 0 -2
hogy	3 -6 6 -2
hoi	0 -3 6 -3
hoi <owner>	-5 7 -2 0
hoja	6 -3 -1 -2
hoje	-3 -4 -2 10
hola	-10 -7 15 2
hola <owner>	-7 7 0 0
hold	1 -2 -3 4
holder	-5 4 2 0
hom	5 -6 -6 7
home	-12 12 -5 5
hong	-7 1 -1 7
honorar	-1 4 -1 -2
honorarios	-4 6 0 -1
hoor	3 -1 -1 -1
hoort	-7 4 4 -1
hop	-5 9 0 -4
hope	-3 -1 5 0
hora	-6 13 -3 -4
horas	1 3 -1 -3
horen	9 -10 2 -1
hort	8 -5 -1 -2
hos	17 -7 -8 -2
hos dere	11 -8 -2 -1
hospital	4 0 -3 -1
hospitals	-6 0 6 0
hotel	1 -1 -2 2
houden	-5 3 2 0
hour	7 0 -6 -1
hours	2 -1 0 -1
how	-6 -8 0 13
how are	-7 6 0 1
how you	-2 -4 7 0
hoy	-2 -2 -3 8
hr	10 -8 -2 0
huis	-3 5 0 -1
hun	-6 7 1 -1
hur	4 0 -3 -1
huur	-4 5 -1 -1
hvis	-3 4 0 -1
hvordan	-4 4 -4 4
i	-3 0 -6 9
i <firm>	7 -1 -4 -2
i <number>	-2 5 -1 -2
i am	-10 -7 12 5
i ask	-5 -2 7 0
i bring	-5 6 -1 0
i can	-6 7 -1 0
i come	-5 5 0 0
i could	-3 3 0 0
i dag	-2 0 -5 6
i did	-5 6 0 0
i do	-15 6 5 3
i feel	-4 -3 -1 8
i gar	10 -5 -4 -1
i have	6 -5 1 -2
i help	-4 4 0 0
i know	-4 5 -1 -1
i read	3 -2 0 0
i recruit	5 -6 0 0
i said	-6 7 0 0
i saw	-4 3 0 1
i see	-4 1 4 -1
i send	-2 6 0 -4
i start	6 -2 -4 0
i still	5 -4 -1 0
i suoi	-4 2 2 0
i teach	7 -5 -1 -2
i tell	-6 6 0 0
i think	-4 0 2 3
i thought	-4 2 2 0
i will	-4 5 2 -4
i work	-1 5 -4 0
i would	-1 0 4 -3
i write	7 -1 -4 -2
ia	-11 10 4 -2
iban	-7 -9 -1 17
ice	6 -5 -1 0
ich	-1 4 -3 1
ich begleite	-7 7 0 0
ich bin	-2 -5 0 7
ich es	3 -4 0 2
ich freue	4 -3 -2 0
ich habe	9 -9 -3 3
ich hatte	-7 9 -1 -1
ich ihnen	-8 15 -4 -3
ich leite	5 -5 0 0
ich mich	-4 3 3 -2
ich mit	-4 5 -1 0
ich mochte	3 -4 1 0
ich schreibe	-1 4 -2 0
ich sie	13 -12 0 0
ich vertrete	7 -5 -4 2
ich war	2 1 -2 -1
ici	9 -9 -5 5
icin	8 -4 -6 2
idea	4 2 -4 -2
idee	-7 5 2 0
iedereen	-3 -1 3 0
iemand	-1 -1 4 -2
iemand die	4 -4 0 0
ieri	15 -9 -5 -1
iets	-11 4 11 -4
iets voor	-6 4 2 0
if	-7 7 3 -3
if not	-7 7 0 0
if the	6 -2 -1 -3
if you	-12 12 4 -4
ihnen	0 4 -1 -4
ihnen die	5 -1 -2 -2
ihnen gern	-7 8 -1 0
ihnen im	5 -3 -1 -1
ihr	7 -13 3 3
ihr profil	0 -3 4 0
ihre	-13 7 -1 6
ihrem	6 -1 -1 -4
ihren	4 -3 -3 2
ihrer	4 1 -3 -2
ik	-6 4 1 1
ik ben	0 -6 9 -2
ik de	1 -5 -1 5
ik een	-1 5 0 -4
ik er	-8 9 0 -1
ik graag	-1 5 -2 -1
ik hem	6 -6 0 0
ik het	6 -5 0 0
ik je	10 -10 0 0
ik kom	4 -3 -1 0
ik met	-4 4 0 0
ik u	-10 4 6 1
ik uw	-3 -3 2 4
ik werk	4 -4 -1 1
ik wil	10 -8 -1 -1
ik zit	0 -5 0 5
ik zoek	2 -8 -1 6
iki	2 5 -4 -2
ikke	1 -7 7 -1
il	16 -10 -8 2
il <number>	8 -5 0 -3
il <percent>	-9 10 0 0
il est	-3 5 0 -2
il mio	-8 1 2 5
il nostro	-5 3 -2 3
il nous	7 -5 -1 -1
il primo	-4 6 0 -1
il suo	-2 -2 3 1
il tuo	5 -6 -1 2
il vostro	6 -3 -1 -1
il y	3 -2 0 -1
ile	-5 2 3 0
ili	0 -7 7 0
ilk	5 -1 -4 1
ils	7 -5 -1 0
im	5 -3 1 -3
im <firm>	-3 3 0 0
im haus	-6 7 -1 0
im monat	-4 6 0 -1
im team	5 -3 -1 0
im voraus	-4 -2 7 -1
imi	6 -5 1 -1
immer	-7 -2 10 -1
imprime	8 -8 0 0
in	-1 -3 0 4
in <firm>	-13 8 1 4
in <money>	-1 -6 -2 9
in <number>	-26 27 -2 2
in <school>	-3 -5 6 2
in a	0 -8 1 7
in april	-4 5 0 -1
in azienda	-4 5 -1 0
in contatto	-1 -3 5 -1
in de	0 -1 3 -2
in der	0 4 -2 -1
in een	0 4 -1 -3
in gent	5 -4 0 -1
in giornata	-5 8 -3 0
in het	-5 3 1 1
in ihrer	9 -6 -2 0
in it	5 0 -3 -2
in je	7 -3 -1 -3
in june	-1 3 -1 -1
in lista	-8 -1 9 0
in mano	-5 6 0 -1
in march	-3 5 -1 0
in may	-2 3 0 0
in mijn	-2 5 0 -2
in my	-3 1 4 -2
in onze	4 -5 0 0
in our	5 -2 -2 -1
in pensione	5 -4 0 0
in plaats	6 -3 -1 -2
in the	9 -4 -3 -2
in touch	8 -2 -6 0
in un	2 -8 2 4
in una	4 -3 -1 0
in uw	-7 10 -1 -2
in your	0 -2 -1 2
inbegrepen	-3 7 -1 -2
industrial	-2 6 -2 -2
industry	-1 -2 3 0
ine	-1 -7 -2 10
ing	-5 6 0 -1
ingen	-5 3 2 1
ingeniero	-4 2 1 1
ingles	-1 6 -3 -1
ini	-1 -4 4 2
inn	4 -7 -1 5
inom	-4 2 2 1
ins	6 0 -4 -2
inside	4 -4 0 1
insieme	3 -2 0 -1
insights	-5 -1 7 0
inspection	-2 5 -3 -1
instagram	-4 8 -1 -3
institut	6 -4 -2 0
institute	-4 6 0 -1
interes	-2 -4 6 0
interesa	0 4 -2 -2
interessa	13 -14 1 -1
interessant	-4 2 3 0
interesse	2 -10 8 0
interested	-2 4 0 -1
internacional	0 -5 0 5
internet	-3 8 -5 0
interview	3 -3 -1 2
into	3 -3 -2 1
investimento	3 2 0 -6
invitation	-5 -1 7 -1
invite	-4 6 1 -4
invito	-4 2 2 0
invoice	8 -7 -1 0
io	9 -1 -8 0
irmao	5 -3 1 -3
irok	7 -6 0 -1
is	5 -6 6 -5
is <firm>	8 -8 -1 0
is <money>	-6 6 0 0
is <sender>	5 -2 -1 -1
is a	7 -3 -3 -2
is dat	9 -6 -2 0
is de	4 -3 0 -1
is done	-9 9 0 0
is een	12 -12 2 -2
is er	6 0 -5 -1
is free	7 -6 0 -1
is in	0 5 -4 -1
is it	8 -6 -1 0
is life	-5 -2 7 0
is on	2 0 -1 -1
is out	-3 7 -3 -1
is that	9 -9 0 0
is the	9 -11 4 -2
is there	11 -10 -1 0
is your	-4 4 0 -1
iscritti	-4 5 0 -1
iscrizione	0 -6 0 6
iso	-4 7 0 -2
isso	-5 4 2 -1
ist	8 -4 2 -6
ist bei	10 -9 -1 0
ist das	7 -5 -1 0
isterim	-4 0 5 -1
it	5 -4 3 -3
it and	4 -2 -1 -1
it for	-6 5 0 1
it in	4 0 -1 -2
it is	6 -11 6 -1
it to	3 -1 -5 3
it was	-7 6 -1 1
it would	3 0 -3 0
italia	-4 2 2 0
italiano	3 -2 -1 0
its	3 -6 2 0
iz	1 -5 1 3
j	-3 3 3 -3
j ai	2 1 -1 -2
j aime	-2 -2 4 0
j aimerais	-3 0 4 0
j en	-4 5 -1 0
ja	3 7 -6 -3
ja tem	-7 8 -1 0
jaar	-7 14 -2 -5
jag	4 -6 1 0
jag ar	0 -4 0 3
jahr	4 -1 -1 -2
jahre	1 -5 6 -2
jahren	-1 3 0 -2
jak	-7 5 2 -1
jako	4 -4 0 0
januari	11 -9 -1 -1
jaren	-2 4 -1 0
je	9 1 -2 -8
je <number>	-6 3 0 3
je crois	-3 -3 8 -2
je de	10 -10 -1 1
je een	-4 5 0 -1
je fais	-7 7 0 -1
je l	11 -8 -2 -1
je me	-4 5 0 -1
je ne	2 3 -4 0
je peux	1 4 -1 -4
je sais	-6 6 0 0
je souhaite	-3 -2 1 4
je suis	9 -11 -1 3
je te	5 -1 -4 1
je vends	-6 7 0 0
je viens	-5 0 -1 6
je voudrais	3 -3 -1 0
je vous	-16 15 2 -1
jeden	-3 0 0 3
jefe	5 -4 -1 0
jeg	6 -5 1 -3
jeg er	4 -14 8 1
jeg har	7 -7 1 0
jeg sende	-6 6 0 0
jeg var	6 -3 -2 0
jemand	6 -4 -2 0
jemanden	-4 4 0 0
jer	-6 8 -1 -1
jeres	7 -1 -5 -1
jestem	2 -9 5 2
jetzt	11 -1 -6 -3
jeudi	13 -10 -2 -1
jeune	-5 4 2 -1
jij	9 -8 1 -2
jij een	-10 8 0 2
jo	1 -8 3 5
job	8 -6 1 -4
join	-6 -2 4 4
jos	0 -7 9 -2
joten	-4 -2 5 2
jou	4 -3 1 -2
jour	-13 10 1 3
journalist	4 -5 1 0
jours	1 5 -5 -1
jouw	5 -7 2 1
jsem	7 -8 -1 2
jste	6 -5 0 0
ju	-6 6 -1 1
jueves	-1 3 0 -2
juist	-5 6 0 0
juli	3 -1 -1 -1
jullie	7 2 -3 -6
july	-6 3 0 3
june	4 -1 -1 -1
junho	4 -3 -1 -1
juni	3 6 -5 -5
junior	0 -5 5 0
juntas	0 -5 5 0
junto	-5 2 3 0
juntos	2 -10 8 0
jury	12 -8 -2 -1
jusqu	-2 6 -2 -3
just	-1 -2 3 -1
juste	3 -4 -1 1
justo	-2 4 1 -2
k	7 -4 -6 3
kaartje	-6 6 0 0
kabul	-4 -3 7 1
kaffee	-4 2 4 -2
kak	-3 -1 0 4
kal	9 -6 -3 0
kalau	-3 6 -1 -2
kam	8 -6 0 -2
kamer	9 -7 -1 -1
kamera	-4 6 -1 -1
kami	-3 7 -8 4
kan	10 -14 2 2
kan du	6 -9 -1 3
kan ik	5 -3 -1 0
kann	7 -6 0 -1
kann ich	9 -8 -1 0
kantoor	-5 2 1 3
kantoren	-6 6 -1 1
kanzleien	-6 7 0 0
kar	7 -7 -1 1
karte	-5 7 0 -2
kasih	3 -9 3 4
katalog	-9 11 -2 -1
kaution	-4 -6 0 9
kayo	4 -2 -1 0
kazi	-4 -3 7 -1
kc	-7 6 -1 2
ke	11 -8 -2 -1
kedves	-5 2 -2 5
keep	-8 5 4 -1
keep in	7 -1 -6 0
keer	1 7 -4 -5
kein	-6 8 -2 -1
kell	-4 4 -2 1
ken	-4 2 -2 4
kenne	-3 7 -3 0
kenne ich	-3 7 -3 0
kennen	-9 0 9 1
ket	-1 -7 5 2
ket noi	4 -6 3 -1
keuken	-4 5 0 0
key	5 -3 -1 -1
kg	-6 10 -1 -3
khi	-10 4 2 5
khong	9 0 -7 -2
khong a	4 -1 -1 -2
ki	-6 8 -2 0
kids	5 -3 0 -1
kiel	5 -4 -1 0
kiitos	9 -5 -3 -1
kijken	-3 2 1 -1
kind	-4 -4 5 3
kinder	6 -3 -2 -1
kindly	-5 5 4 -4
kit	-1 1 -4 3
kita	5 -3 0 -2
kits	-4 6 -2 0
kivanok	-4 -1 6 -1
klant	8 -6 0 -1
klanten	5 -3 -2 -1
klar	-6 6 1 0
klienta	7 -10 2 1
klopt	8 -7 0 -1
km	3 -1 -1 -2
knap	8 -8 2 -2
know	-8 -1 7 2
know you	-5 3 1 1
ko	5 -7 2 0
kod	-2 0 -5 6
koffie	0 2 0 -2
koji	-8 0 5 3
koko	7 -2 -4 -1
kollegen	-6 6 -1 0
kollegin	-2 -2 -1 5
kom	3 -1 -1 -1
komen	7 -5 0 -1
kommen	-3 6 -1 -2
kommen sie	-5 6 0 0
kommer	7 -8 1 -1
kommt	-3 -3 -1 7
komt	1 2 1 -4
konnen	5 0 -3 -2
konnen sie	7 -5 0 -1
konnte	-7 8 -1 0
konnten	6 -5 -1 -1
konnten sie	8 -7 -1 -1
kontakt	-1 -3 5 -1
kontakte	-2 -3 5 0
kontakty	-3 -2 5 0
konto	0 -6 -1 7
kopen	7 -4 0 -3
kort	-6 4 -2 4
korte	-2 6 0 -4
kost	2 -4 -1 3
kostet	-4 6 -1 -2
koszonom	6 -4 -2 -1
kozos	-3 -3 6 -1
kr	-10 2 -2 9
krijgt	-6 1 -2 7
kto	-6 6 1 0
ktore	-5 5 1 0
kuhusu	7 -1 -5 -1
kul	0 -4 6 -2
kuldok	-7 7 -2 1
kun	-1 -2 1 3
kunden	8 -9 1 0
kunnen	4 -1 0 -2
kunt	7 -6 -1 0
kunt u	8 -6 0 -1
kurs	5 -4 -1 -1
kurz	-2 0 -2 3
kwa	-4 3 2 0
ky	-1 6 -5 0
l	0 -11 -4 14
l <firm>	-10 9 1 0
l <school>	5 -5 0 0
l an	7 -4 -1 -2
l anno	-2 4 -1 -2
l autre	5 -3 -2 0
l ecole	6 -4 0 -1
l ho	8 -6 -2 -1
la	24 -8 -10 -6
la <firm>	2 -6 5 -2
la commission	8 -6 0 -1
la foto	6 -5 0 0
la main	-4 4 0 0
la meme	4 -4 0 0
la mia	3 -3 2 -1
la pagina	6 -6 0 0
la parte	4 0 -3 -1
la place	-5 6 0 0
la planta	-5 6 0 0
la premiere	5 -6 -1 1
la prima	-8 9 -1 0
la primera	-5 7 -2 -1
la radio	-4 6 -1 -2
la region	-7 3 5 0
la sala	-4 5 0 0
la semaine	-4 3 0 1
la sera	-5 8 -4 0
la sua	2 -2 -2 2
la tesi	5 -5 0 0
la tua	3 -3 -2 2
la votre	-8 9 -1 0
laat	-5 1 6 -2
laatste	4 -1 -2 -1
lab	-7 10 -2 -1
label	9 -4 -5 0
laboratorio	6 -4 -1 -1
lado de	-5 5 0 0
lager	-4 10 -4 -1
lai	3 -12 2 7
lam	8 -6 -2 0
lang	2 -4 2 0
language	-3 -2 5 0
languages	-2 5 -1 -2
las	19 -11 -6 -2
lass	-2 -3 5 0
lassen	-5 4 1 0
last	5 0 -5 0
late	1 -2 -3 4
laten	-1 2 -3 2
lavora	-3 2 1 -1
lavorato	-5 6 0 0
lavoro	-5 3 -1 3
le	-2 8 -9 4
le <number>	15 -8 -1 -5
le giro	-6 7 -1 0
le ho	6 -5 -1 0
le interessa	6 -6 0 0
le mando	-8 7 0 1
le prix	5 -4 0 -1
le temps	-5 6 -1 0
le votre	-8 9 0 -1
lead	13 -10 -1 -2
leader	-3 0 3 0
leaders	-6 -2 8 0
leaders in	-5 -3 8 0
leadership	-7 5 2 -1
leads	-7 7 1 -1
learn	-1 -2 2 0
leasing	-2 4 -1 -1
leave	5 -6 -1 1
leben	-9 -1 10 0
led	-4 9 -1 -4
leder	8 -7 -1 0
leeds	-1 4 -2 -1
leer	3 -1 -1 -1
legal	6 -12 -3 9
legale	-5 4 -2 3
legger	-6 1 6 -1
lei	-6 0 -1 7
lei e	-2 -5 5 2
lei ha	4 -3 -1 0
leite	3 -2 0 0
leiter	-6 7 -1 -1
leiterin	9 -9 0 0
leitung	6 -5 0 0
lembra	-9 5 5 0
lembra de	-9 3 5 0
leo	2 -6 0 4
leren	-4 -1 5 0
les	12 0 -4 -8
les <number>	6 -4 0 -1
les deux	8 -9 -1 2
les frais	-3 -1 0 4
lese	-7 5 3 -1
let	-6 -2 9 0
let me	-5 5 1 -1
let us	2 -9 7 0
letter	5 -1 -5 0
letto	4 -4 0 0
letzte	-5 3 0 2
leuk	3 1 -3 -1
leur	-5 6 0 -2
leurs	-7 6 1 0
leute	-3 4 0 -2
leva	-5 1 2 3
levar	-4 5 0 0
level	5 -4 0 -1
lever	-7 7 0 0
levert	-4 6 0 -2
levo	-9 10 -1 0
lhe	-3 7 -3 -1
li	-15 4 2 9
library	6 -5 0 0
libre	-2 3 -1 0
libres	-5 6 0 0
libro	-3 6 -2 -1
licence	5 -2 -1 -2
licenciado	-3 -2 6 -1
licht	-7 6 1 -1
lideres	-3 6 -2 -1
lidi	-5 -2 8 -1
liebe	-5 -1 7 -1
liegt	1 -4 -3 6
lieu	-1 5 -1 -4
liever	5 -5 0 0
life	-13 2 11 -1
ligar	-3 -2 6 -1
lige	-3 6 -2 0
ligger	7 -3 -3 0
ligne	-6 7 -1 0
ligt	2 0 -2 -1
lijst	-8 8 1 0
like	0 3 -3 1
like to	7 -4 -1 -2
like yours	3 -2 0 -1
lin	-8 -6 5 9
line	6 -8 1 1
linea	-7 9 -1 -1
linie	-6 7 0 0
link	-9 8 -2 2
linkedin	-18 11 7 0
linken	-2 -5 7 0
links	5 -4 0 0
lire	-4 2 3 0
lisboa	-4 4 -1 1
list	-5 4 0 1
lista	-7 3 5 -1
liste	4 -3 0 -1
listened	-1 -5 6 0
listened to	-1 -5 6 0
livre	-1 2 0 -1
livres	-4 6 -1 -1
ljude	-3 -3 7 0
llamo	-2 4 -2 0
llego	5 -7 0 2
llevamos	5 -3 -1 -1
llevo	0 1 -3 2
lo	11 5 -8 -9
lo de	12 -6 -5 -1
lo del	7 -3 -1 -2
lo fa	-7 7 2 -1
lo que	-9 1 9 0
lo stesso	4 -5 1 0
load	6 -3 -1 -2
loan	5 -1 -3 -1
local	4 -7 3 0
locatie	-3 6 -2 0
logiciel	-5 4 -1 1
logiciel de	-5 6 -1 -1
login	-5 6 0 0
logo	-9 14 0 -5
loi	1 -5 2 2
londra	-2 -3 0 5
londres	-2 -3 0 5
look	-7 7 1 0
look at	-5 7 0 -2
looking	5 -4 0 -1
looking for	1 -2 2 -1
looking forward	3 -1 -2 0
loopt	5 -4 0 0
lop	13 -7 -5 -1
loro	-2 4 -1 0
los	7 -3 0 -4
los martes	7 -7 0 0
lote de	-7 7 0 0
lots	-4 6 -2 -1
love	-2 -1 0 2
love to	0 -2 -2 3
loved	-8 3 5 -1
loved your	-7 8 -1 0
lu	-3 4 -1 0
lucas	-7 1 0 6
ludi	-6 1 5 0
lugar	-6 2 2 1
lumiere	-2 -5 7 0
luna	-4 5 0 -1
lunch	-4 4 4 -4
lundi	7 -4 -2 -1
lunedi	7 -4 -3 0
luni	9 -7 -1 -1
lust	4 -4 1 0
luz	-2 7 1 -7
m	1 -14 -5 17
m <owner>	-4 3 2 -1
m a	8 -2 -4 -2
m interesse	0 -4 4 0
m2	-5 10 -1 -4
ma	4 -6 -3 6
ma otp	-3 -4 -3 9
maak	-1 5 -3 -1
maakt	1 -5 1 3
maam	4 0 -1 -2
maand	-13 10 -1 4
maandag	4 -2 -3 0
maanden	1 4 -2 -3
maar	9 -6 -7 5
maart	6 -4 -1 -1
mache	-4 6 -1 -1
machen	4 3 0 -7
machen sie	8 -7 0 0
machine	2 -5 -1 3
macht	-6 3 3 0
madame	-2 0 0 2
madame je	1 5 -3 -2
made	-2 5 -4 1
mae	-1 -3 1 2
mag	-8 -7 -1 15
mag ik	2 -8 1 5
magst	-5 7 -1 -1
magst du	-9 10 -1 0
mai	6 2 -4 -4
mail	-4 -4 -4 11
maio	3 -1 -1 -1
mais	14 -12 4 -6
maison	-8 5 1 2
make	-3 4 0 -2
maken	6 -5 3 -4
makes	-4 2 3 0
mal	-1 -4 8 -3
male	-3 3 1 -1
mam	2 -5 6 -3
mama	3 -7 -3 7
maman	9 -2 -8 1
mame	2 1 1 -3
mamy	-5 7 -1 -1
man	0 -3 4 -1
manager	13 -11 -2 0
managers	-5 6 -1 0
manana	8 -6 -1 -2
manca	10 -9 -1 0
mando	-2 3 0 -1
maneden	-6 6 0 -1
manha	-3 4 -1 0
mann	-4 7 -3 0
mannen	12 -10 -2 0
manniskor	-4 -1 5 0
mano	-14 16 0 -1
manque	4 -4 -1 1
many	-6 2 1 3
maps	1 5 -5 0
mar	-3 -1 2 2
marca	1 -4 -1 3
marco	-4 5 0 0
mardi	1 2 -4 1
market	6 -3 -1 -1
marketing	-5 5 1 -2
marque	-2 5 0 -3
mars	6 -2 -3 -2
martes	4 -1 -2 -1
marz	-3 4 -1 -1
marzo	6 -3 -2 -2
mas	18 -12 -3 -3
master	8 -11 4 -2
masterclass	-4 9 -2 -2
mat	-7 8 -2 1
mate	3 1 -1 -3
material	-5 3 0 3
maths	4 -3 -1 0
matin	3 -1 -1 -1
mau	2 3 -3 -2
may	-13 10 6 -3
may i	-1 -1 3 -2
mbak	6 -3 -2 -1
me	-3 -14 6 11
me a	9 -10 -1 2
me dijo	-10 10 0 0
me dois	8 -5 -2 -1
me e	6 -4 -2 0
me gusta	-4 -1 6 0
me gustaria	0 2 -1 0
me how	0 -6 -2 9
me i	-12 5 7 0
me in	-6 3 4 0
me permets	-4 -1 5 0
me the	6 -2 -4 0
me to	-4 6 -3 1
mea	-3 -3 5 2
measure	-5 6 0 -2
med	-3 -3 -2 7
med en	4 -6 -1 3
media	-1 2 0 -2
medida	-9 10 -2 1
mee	-13 17 -3 -2
meet	-6 3 3 -1
meeting	10 0 -8 -2
meeting you	8 0 -7 -1
meetup	5 -4 0 -1
meg	9 -6 -14 11
meg i	7 -4 -3 -1
mehr	4 -3 -2 1
meilla	-9 10 0 -2
meilla on	-10 11 -1 -1
mein	3 4 -6 0
mein mann	5 -4 0 0
meine	4 3 -3 -4
meinem	-7 6 2 -1
meinen	1 -3 2 0
meiner	6 -4 -2 0
meint	7 -7 0 0
meist	-7 7 0 0
mejor	-2 5 1 -4
members	-4 2 0 2
meme	4 -3 0 -2
memoria	5 -4 -1 0
men	2 -3 2 -1
mennesker	-5 -2 7 0
menos	5 -1 -2 -2
menschen	4 -8 4 0
mensen	-14 -4 19 0
mensen die	-4 0 5 -1
mensen met	-7 2 5 0
mentor	3 -4 -2 3
mer	-10 10 0 0
mercado	-2 -4 4 2
merci	12 -13 1 0
merci de	-3 -3 3 3
merci pour	8 -5 -1 -1
mere	2 -5 3 0
merhaba	-5 0 2 3
merite	-1 3 2 -4
mes	7 -5 -4 1
mes contacts	4 -2 -2 0
mesa	7 -5 -2 0
mesa de	5 -7 0 3
mese	-6 5 -4 5
meses	1 2 -3 0
mesiac	-2 7 -1 -3
mesmo	-1 -3 3 1
message	3 -5 -1 3
mestiere	-3 5 -1 -1
mestrado	6 -7 1 0
met	-4 11 -6 -1
met at	2 -5 0 3
met de	17 -10 -5 -2
met die	6 -6 -1 0
met een	-4 9 -6 1
met het	-5 6 -1 0
met je	4 -1 -3 -1
met mensen	-2 -2 4 -1
met mijn	5 -5 -1 1
met u	-6 7 -1 0
met uw	0 -3 2 1
meta	-7 5 2 0
metade	-2 -2 0 4
meteen	-3 4 -5 4
meter	5 -2 -1 -2
metiers	4 -6 2 -1
metri	8 -5 0 -3
metri per	9 -9 0 0
metro	-5 6 -1 -1
metto	-6 6 0 0
meu	-6 5 0 1
meus	12 -12 0 0
mevrouw	2 -3 0 0
mi	16 -12 1 -5
mi ati	7 -5 0 -1
mi farebbe	-3 7 -3 0
mi ha	-12 10 3 -1
mi je	3 -3 -1 1
mi occupo	-7 8 0 0
mi piace	-4 -2 6 0
mi piacerebbe	-3 4 0 -1
mi red	-3 -4 7 0
mia	7 -6 1 -2
mich	4 -7 6 -3
mich auf	4 0 -4 0
mich freuen	-4 -1 5 0
mich uber	-3 -1 4 0
mien	-4 3 1 -1
mieux	4 -2 -1 -1
mig	3 -10 4 3
mij	0 -8 6 2
mijn	11 -4 -6 0
mijn man	4 -2 -2 0
mil	-8 -6 0 13
mile	7 -5 -2 -1
milioni	0 -4 0 3
millones	-1 -6 0 7
milo	0 -4 4 -1
mim	-4 -2 6 0
min	1 3 -3 -1
mina	5 -3 -1 -1
mind	-5 1 5 0
mine	-5 2 1 2
minh	-2 1 5 -4
minha	3 3 -4 -2
minimo	-6 6 0 0
minut	3 -4 1 0
minute	5 -4 0 -1
minuten	-10 14 -1 -3
minutes	0 2 -1 -1
minuti	-1 3 -1 -1
minutos	-4 7 -1 -1
minutter	9 -9 0 0
mio	3 -3 -4 5
mir	0 -5 4 1
mis	3 -5 2 -1
mismo	0 3 -3 -1
misschien	-6 5 4 -3
missing	1 -4 0 3
misura	-2 6 -2 -1
mit	-9 12 -5 1
mit der	4 -7 -1 4
mit ihnen	6 -3 -4 0
mit mir	-4 5 -1 0
mitt	-3 -4 5 2
mittwoch	7 -5 -2 0
mln	-4 -2 0 6
mm	8 -4 -1 -3
mme	3 -5 0 3
mnie	-3 -1 5 -1
mo	6 -4 1 -3
mobile	-12 14 0 -2
moc	6 -4 -1 -1
mochte	10 -12 3 -2
mochten sie	-6 7 0 -1
model	6 -4 -1 -1
moeder	6 -4 0 -2
moet	14 -12 -3 2
moet ik	4 -3 -1 0
mogen	-1 3 -1 0
mohon	-7 -2 9 1
moi	-4 0 5 0
moi je	4 -4 0 1
moi qui	-4 4 0 1
moin	10 -5 -4 -1
mois	-13 14 -2 1
molt	2 -5 4 0
molto	-3 0 1 2
moment	-14 15 0 -1
momento	2 -3 3 -1
mon	14 -13 -11 10
mon fils	6 -2 -4 0
monat	-6 5 0 1
monday	5 -5 1 -1
monde	-5 2 3 0
mondo	-5 -3 9 -1
money	-2 -2 -1 5
mong	-8 -4 13 -1
monsieur	-3 -3 1 5
monsieur <owner>	3 -6 -1 4
montag	15 -9 -4 -2
month	-11 6 -1 5
monthly	-3 0 0 3
months	-10 10 -1 1
mooi	-6 1 6 -1
mooie	3 -5 4 -2
more	-7 11 6 -10
morgen	7 -7 -2 2
morning	-2 -1 6 -2
moro	5 -5 0 0
most	-4 8 -1 -2
mostro	0 -5 0 5
mot	-6 13 0 -6
moto	-6 6 0 0
moved	4 -3 -1 -1
moving	-5 0 2 3
mp	-5 -3 -4 13
mpl	-8 -2 -3 14
mr	-1 4 0 -3
mr <owner>	-4 6 1 -3
mu	13 -12 -1 0
muchas	-5 2 5 -2
mucho	5 -3 1 -4
muestra	-5 6 -1 0
muito	3 -6 5 -2
mulheres	-3 5 2 -4
munca	-4 -3 8 -1
mung	10 -3 -5 -1
mung chi	8 -3 -5 0
municipios	-5 6 0 0
museo	5 -5 0 0
mussen	5 -4 -1 1
muster	-6 7 -1 0
mutual	-2 -1 3 0
my	3 -2 -10 10
n	3 -7 -3 7
n a	7 -4 -1 -2
n est	-3 8 -2 -3
na	19 -4 -20 5
na <firm>	23 -18 -2 -3
na area	-2 -2 4 0
na de	4 -4 1 0
na een	-5 4 1 0
na hora	-7 9 0 -2
na sua	-2 4 -1 -1
naam	2 -2 0 1
naar	-3 2 4 -4
naar de	2 -4 2 1
nach	-10 7 -4 7
nachste	3 2 -4 0
nachste woche	6 -2 -4 0
nachsten	-6 7 0 -1
nacht	-3 5 -1 -2
nada	4 1 -3 -2
nadie	3 -4 -2 2
naeste	-4 8 -3 -1
nagot	-9 5 5 -1
nam	7 -6 0 -2
name	-3 2 -1 2
named	2 -5 -1 4
namens	6 -6 0 0
names	5 -5 0 0
namin	6 -5 -1 0
nao	10 -2 -5 -4
nar	-5 -1 6 0
nar det	-3 -4 7 0
nas	-1 1 4 -4
national	5 -6 2 -1
natural	-5 5 0 0
nay	3 -8 -3 7
ne	-14 6 0 8
ne ha	-5 3 -2 3
necesito	11 -12 -1 2
nee	6 -4 -1 -1
need	0 -1 -3 5
need a	-6 8 -1 -1
needed	1 -4 0 2
needs	0 -4 1 3
neem	-4 6 -2 0
nehmen sie	7 -7 2 -1
nei	2 2 -7 3
nej	7 -4 -2 -1
nel	0 -4 5 -1
nell	2 -3 1 0
nella	3 -7 6 -2
nelle	-4 5 -1 0
nem	7 -7 -1 2
nen	3 -11 6 2
nennen	4 -2 -2 -1
nessun	-5 4 1 1
nesta	-5 -2 5 2
netto	-4 3 -3 4
netwerk	-2 0 3 0
network	-1 -5 7 -1
networking	-2 -2 4 0
netz	-6 4 3 -1
netzwerk	-3 -2 6 0
neu	-8 5 2 0
neue	1 -1 4 -4
neuen	7 -7 -3 3
neuf	-4 4 0 0
never	1 -5 3 1
new	-7 5 3 -1
next	-1 5 1 -4
next to	-3 4 0 -1
next week	5 -4 0 0
ng	9 -7 -1 -2
ngay	-3 9 -2 -4
nghe	2 -6 4 0
nguoi	1 -5 4 -1
nha	5 -3 -4 2
nhan	1 -3 -3 4
nhau	-4 -4 8 -1
nhe	-6 6 1 -1
nhieu	1 -6 8 -2
nho	-6 6 -4 5
nhu	-9 5 7 -2
ni	-4 1 2 1
nic	-8 10 -1 -1
nice	-3 4 -1 0
nice to	-4 4 -1 1
nich	-7 6 2 0
nicht	10 -8 -3 2
nicht mehr	5 -1 -4 -1
nichts	4 -4 0 -1
nie	7 -7 -1 0
niente	-3 4 -2 0
niet	11 -12 1 0
niet ik	-8 5 0 3
niet op	7 -2 -5 0
niets	3 1 -2 -2
nieuwe	-4 -4 0 8
night	10 -6 0 -4
nine	6 -4 -1 -1
no	16 -9 -19 12
no fim	-3 5 -2 0
no le	-8 8 0 1
no quiero	5 -4 -1 0
no se	3 0 -4 1
no seu	4 -4 1 -2
no shows	-1 8 0 -7
nobody	3 -3 0 0
noch	0 6 -5 -1
nodig	-11 7 1 3
nodig ik	-4 6 -2 0
noe	-7 5 4 -1
noen	-5 3 3 -1
nog	10 -4 -9 2
nog een	-10 12 -3 0
noget	-7 5 3 -1
noi	-12 19 -2 -6
noite	-3 0 4 0
noleggio	-6 8 -2 0
nom	8 -6 -1 0
nombre	10 -8 -2 0
nome	-4 1 2 1
nomes	-5 2 -1 4
nomor	-3 -1 -2 6
non	9 -10 7 -7
non paga	-6 8 -1 -1
non si	3 0 -2 -1
norte	4 -2 -1 -1
north	-5 4 1 0
nos	0 -12 14 -1
nossa	-2 0 -2 3
nosso	-1 -4 -1 6
nostro	-9 8 -2 3
not	9 -5 -3 -1
nota	-9 9 4 -4
notes	5 -4 -1 0
nothing	2 4 -1 -5
notice	-4 3 0 1
notre	-4 9 -7 3
nous	0 5 -2 -3
nous avons	-1 2 0 -1
nous sommes	12 -10 -1 -1
nouvelle	-6 6 1 -2
nova	0 3 -3 0
novas	-1 -3 5 0
nove	2 -10 8 -1
november	2 2 -3 -1
novo	-4 5 0 -1
now	-2 6 -7 3
now i	-4 7 -2 0
nr	2 -7 -1 6
nr <number>	3 -6 0 3
nu	7 6 -11 -2
nu een	-3 6 -2 -1
nuestra	-6 9 -2 0
nueve	6 -7 -1 2
nuit	3 -1 -2 0
nulla	-7 9 -1 -1
num	6 -3 1 -4
numa	-5 5 0 0
number	-1 -5 0 6
numbers	9 -9 0 1
numerique	-4 5 1 -2
numero	-6 -3 -2 10
nummer	3 -5 -1 3
nunca	0 1 2 -3
nuovo	5 -4 -2 0
nur	-8 4 -5 9
nurse	5 -5 0 0
nurses	-4 5 0 0
ny	6 -4 -1 -1
nye	-6 -3 9 -1
nytt	-4 -8 8 3
o	22 -5 -15 -2
o <firm>	-3 5 -2 -1
o <owner>	2 -6 -1 5
o codigo	-4 -1 -4 9
o grupo	6 -2 -1 -3
o meu	-9 12 -2 -1
o nosso	-1 -1 0 3
o que	-15 7 5 3
o senhor	0 2 -2 -1
o seu	-6 1 -1 6
o vosso	7 -5 0 -2
ob	4 -4 1 -1
obra	-3 5 -4 2
obrigada	4 -4 0 -1
occasion	-3 4 1 -2
occupo	-7 8 0 0
occupo di	-8 9 0 0
och	-3 -5 8 0
och jag	6 -5 -1 -1
ocho	4 0 -3 0
october	4 -2 0 -1
octobre	5 -4 0 -1
od	-2 3 -1 0
od <number>	-9 12 -2 -1
oder	-7 4 5 -2
of	-3 -3 4 2
of <money>	1 -10 -1 10
of <number>	-3 1 0 2
of a	-3 -1 4 0
of een	-5 6 0 0
of our	4 -3 0 -1
of the	7 -8 2 -1
of them	-3 3 2 -2
of us	8 -6 -1 0
of your	-2 3 -1 0
off	5 1 -4 -3
offen	-4 -2 7 -1
offen fur	-5 -1 8 -1
offer	4 -6 -1 3
offered	6 -3 -2 0
offerte	-1 7 -2 -3
office	1 -3 3 -1
officer	1 -6 -2 7
oficina	4 1 -2 -3
ofter	-6 -1 7 0
og	-7 1 3 2
og har	-3 3 0 0
og jeg	4 -1 -1 -2
og vil	6 -5 -1 0
oggi	2 -8 0 6
ogni	-8 1 6 0
ohne	2 -3 -5 6
oi	-7 2 1 4
oi <owner>	-6 2 0 4
oito	-4 5 0 -1
ok	-2 -4 0 6
oktober	1 5 -4 -2
ola	-7 1 8 -1
ola <owner>	-6 0 8 -2
old	4 -1 -3 0
oldu	8 -5 -3 0
olen	3 -11 3 5
oli	9 -7 -2 0
olisiko	-7 8 0 -1
om	13 -3 -8 -3
om det	-6 9 -2 -1
om du	-11 7 6 -1
om te	-5 0 3 2
oma	5 -4 -1 -1
on	14 -2 -10 -3
on <number>	9 -6 -1 -2
on a	-8 11 -3 0
on chi	-2 -3 6 -1
on en	-10 10 0 0
on here	-1 -3 4 0
on it	6 -5 0 -1
on me	-3 5 0 -1
on s	3 -2 -1 0
on se	-5 1 5 -1
on telegram	-1 -3 0 4
on the	22 -14 -4 -4
on your	-2 9 -4 -3
onaj	6 -3 -2 0
onboarding	6 -4 -2 0
once	-3 5 -2 0
onde	-5 3 2 0
onder	0 -4 4 -1
one	-4 11 -7 0
one of	2 -1 2 -3
one who	-5 5 -2 1
ong	4 -5 -1 3
online	-6 11 -4 -1
only	5 -6 -2 4
only one	6 -6 0 0
onnea	7 -2 -5 0
ons	9 -6 -5 3
ont	5 -6 -1 2
ontem	9 -4 -4 -1
onze	0 0 -2 2
ooit	-5 4 2 -1
ook	-2 6 1 -5
ook voor	-7 8 0 -1
op	1 6 -2 -4
op <number>	4 0 0 -3
op de	7 -2 -9 3
op een	9 -12 0 3
op het	3 -6 4 -1
op linkedin	0 -5 6 -1
op locatie	-5 5 -2 1
op ons	-6 3 -1 5
open	5 -3 2 -4
open to	-1 -2 4 0
opened	-2 4 0 -2
opening	4 -4 0 0
opinion	-5 5 0 0
oplata	-1 -8 0 9
opleiding	0 5 -2 -2
oportunidade	-2 -4 7 -1
opportunity	-2 -3 5 0
or	6 -9 10 -7
ora	-1 4 -6 3
orcamento	10 -5 -3 -2
order	1 3 -1 -2
ore	-7 4 -1 5
original	1 6 -3 -3
oro	-4 2 -3 5
os	12 -3 -4 -5
os meus	4 -4 1 0
oss	-2 -5 8 -1
other	0 -4 5 -1
otp	-8 -7 -3 17
otra	3 -4 -1 2
otto	-2 4 -2 0
ou	3 -11 9 -2
oud	-7 7 1 0
oude	4 -1 -2 0
oui	-7 7 -1 1
our	0 2 -1 0
ours	7 -5 0 -1
out	-1 1 -3 2
out in	1 -6 -2 8
outra	6 -5 0 -1
outsourcing	-3 5 -1 -1
ouvert	0 -5 5 0
ouvir	4 -3 -1 0
oven	-8 12 0 -3
over	18 -4 -8 -6
over <number>	-6 6 0 0
over de	4 -6 -1 3
over het	6 -4 -1 -1
over the	-4 3 2 -1
own	-3 6 -1 -2
owner	1 -7 0 6
p	-11 10 -11 12
pa	18 -10 -9 1
pa <firm>	4 -5 -2 3
pa <number>	-6 3 -1 5
pa en	-3 7 -6 2
pa jeres	-5 5 0 0
paar	-2 5 0 -2
pack	-2 5 0 -3
package	-7 5 -1 2
pacote	-2 -3 6 -1
paga	-16 10 -3 8
pagamos	4 -2 0 -1
pagar	1 -3 -1 2
pagas	-3 5 -1 -1
page	-4 7 -2 -1
page <number>	-4 5 0 -1
paghi	-1 -4 0 5
pagina	-1 -2 0 3
pagina <number>	6 -6 0 0
pago	-2 -1 -2 4
pague	-1 -5 -1 8
paid	2 -3 -1 3
paie	-4 2 -4 5
painel	5 -2 -2 -1
pais	-4 0 4 1
pak	-3 -3 8 -2
palavra	-3 -2 4 1
pan	9 -7 2 -3
pana	-8 4 0 4
pane	-6 9 0 -3
panel	10 -5 -2 -2
panels	-6 6 0 0
pani	7 -10 3 0
papa	10 -6 -3 0
papel	-2 5 0 -2
papers	-5 2 -1 4
papier	3 1 -1 -3
paquete	3 -5 -1 3
par	-12 2 -2 11
par mois	-5 6 -2 1
para	-12 14 -5 3
para <firm>	-7 8 0 -1
para <number>	6 -5 0 0
para a	18 -18 -3 3
para el	-5 5 0 1
para grupos	-5 5 0 0
para o	1 -6 0 6
para tres	6 -5 -1 -1
para una	8 -8 0 0
parabens	12 -7 -4 -1
parabens pelo	5 -5 0 0
parcours	-2 -5 7 -1
parece	-3 5 0 -2
parlare	6 -6 0 0
parlarne	6 -6 0 0
parle	2 3 -4 -1
parmi	-3 -1 4 0
parole	-4 1 3 0
parte	-2 9 -3 -4
parte de	-4 3 1 0
partij	-3 -3 -1 7
partir	-9 14 -1 -4
partir de	-10 14 -1 -4
partner	4 -4 -2 3
pas	19 -3 -10 -7
pas a	2 -5 2 1
pas d	7 -6 0 -1
paso	-7 8 -1 -1
pass	-4 5 0 -1
passagem	7 -6 0 -1
passar	2 -6 5 -1
passare	7 -5 -2 0
passe	6 -4 0 -2
passed	5 -7 0 3
passen	-5 5 -1 0
passer	-3 2 -1 2
passi	5 -5 -1 0
passion	-4 -1 5 0
passo	-6 6 0 -1
passo a	-6 5 0 1
past	-3 6 -2 -1
patient	-4 -5 9 0
patients	7 -7 -1 1
patio	-4 5 -1 0
pay	-10 2 -5 12
pay <money>	0 -7 0 7
paye	4 -4 -2 2
payez	-5 -1 0 6
pays	-6 5 0 0
pe	3 -4 0 1
peca	-6 12 -5 0
pela	2 -3 -1 2
pelo	-3 -1 -1 5
pelos	5 -2 -3 0
pense	-5 5 1 -1
pensez	-4 7 -1 -1
pensioen	2 -5 3 -1
pension	2 -5 0 3
pensione	4 -5 0 0
pensou	-5 5 0 0
pensou em	-5 5 0 0
pentru	4 -6 2 1
people	0 -10 6 4
people are	4 -5 -1 2
people who	-1 -3 4 0
pequeno	5 -4 0 -1
per	-2 20 -17 -1
per <number>	13 -12 0 0
per a	-10 6 5 0
per chi	-6 10 -3 -1
per dag	6 -1 0 -5
per due	7 -6 0 0
per gli	-4 6 -2 0
per i	-1 6 -1 -3
per il	14 -13 -3 3
per l	2 -6 1 3
per la	14 -6 -6 -1
per maand	-3 4 0 -1
per un	13 -12 -1 0
per una	4 -3 0 0
per uur	5 -2 0 -2
per week	-7 -1 -1 8
per whatsapp	4 10 -1 -13
perche	2 -5 -1 3
percorso	-5 6 1 -1
perfil	-5 -4 5 3
permets	-4 -1 5 0
pero	8 -5 -3 0
person	-13 7 8 -2
persona	2 -6 2 2
personal	-2 7 -5 1
personale	-5 6 -1 -1
personas	2 -4 3 -1
persone	1 -8 7 0
personen	-12 14 -2 0
personne	6 -4 -2 0
personnes	5 -6 4 -2
pesa	-4 -1 -2 6
pesos	-5 2 0 3
pessoal	-3 0 -1 4
pessoas	-2 -8 9 1
pet	4 -3 -1 0
petit	2 2 -4 -1
petite	-2 3 0 -1
petites	-5 6 0 0
peu	-7 3 4 0
peut etre	-3 5 -2 0
peux	1 3 -1 -4
pezzi	-6 8 -1 0
phi	-15 6 -2 11
phone	-6 -2 -2 10
phones	-7 7 0 0
phong	10 -7 -1 -2
photo	0 0 3 -3
photos	0 5 -2 -3
piace	-7 3 4 0
piacere	6 -6 2 -1
piacere di	4 -2 -1 0
piacerebbe	-3 4 0 -1
piden	8 -7 0 -1
piece	8 -8 -1 2
piece on	8 -7 -1 0
pieces	-7 9 -1 -1
pilot	-3 -2 4 0
pin	0 -4 -1 5
piu	-4 5 0 -1
pix	-3 -6 0 10
pl	-11 1 -4 14
plaats	4 -2 -2 -1
plaats van	6 -3 -1 -2
place	0 -3 -1 3
placement	2 -6 4 1
placer	-1 -6 7 1
places	-9 8 -2 4
plaisir	-5 0 8 -3
plan	2 2 -3 -1
planning	5 -4 0 -1
plano	-5 6 -1 -1
plans	-4 5 0 0
plant	3 0 -2 -1
planta	2 0 0 -3
plantas	-3 6 -1 -2
plateau	-4 5 0 -1
plateforme	-2 -3 5 1
platform	-4 -2 7 -1
platite	-7 8 0 0
plats	-7 10 -1 -1
platz	-3 5 -2 0
platze	6 -5 0 0
plaza	3 -3 0 0
ple	-8 -2 -3 14
please	8 -10 3 -1
pleasure	-6 4 0 2
plein	-3 -3 7 -1
plein de	-4 -3 7 0
plus	9 -13 5 0
plusieurs	-5 0 3 2
pm	6 -2 -9 4
pmp	6 -4 -1 -1
po	-8 9 -3 1
poco	-8 6 3 -1
podcast	-5 18 -6 -7
podcast on	8 -6 -1 0
pode	8 -5 -3 0
pode ser	5 -4 -1 0
podemos	0 -1 2 -1
poder	-2 -3 5 0
poi	-1 4 -1 -2
point	-3 6 0 -2
policy	4 -5 -1 3
por	-3 -5 -5 13
por <money>	5 -3 0 -2
por <number>	-7 0 0 8
por aqui	-2 -7 10 -1
por dia	-1 -2 -2 4
por el	9 -6 -4 1
por eso	-4 4 0 -1
por hora	-6 8 -2 0
por la	9 0 -6 -3
por mes	-4 8 -3 -1
por mi	0 4 -2 -3
por que	4 -5 -1 1
por r	-3 6 0 -2
por semana	-3 4 -1 1
porque	1 1 1 -4
porta	-2 4 0 -2
porte	5 -5 1 -2
portfolio	0 1 2 -3
porto	-9 13 -4 0
portugues	4 -3 0 0
pos	-1 7 -5 -1
pose	-3 8 -5 0
posible	7 -6 0 0
position	6 -7 2 -1
possiamo	5 -6 0 1
possible	1 1 0 -3
posso	-11 6 -5 9
posso enviar	-2 -3 0 4
post	11 -5 -8 2
post on	5 -5 0 0
poste	5 -7 3 -1
poster	5 -3 -1 -1
posti	-2 0 -3 4
posto	-7 8 -4 3
posts	-7 6 2 -1
pot	0 5 -3 -2
potremmo	-6 5 1 0
pour	6 4 -11 2
pour deux	7 -5 0 -2
pour l	-6 7 -1 1
pour la	5 -7 0 2
pour le	12 -10 -5 2
pour les	-10 12 -1 -1
pour mon	-3 -2 -2 7
pour un	3 -4 0 1
pour une	10 -10 0 0
pour votre	-5 10 -4 -1
pour vous	-3 3 -1 2
pouvez	5 -4 0 -2
pouvez vous	5 -3 0 -2
power	0 5 -4 -1
power bi	0 4 -3 -1
pozdrav	-3 -3 6 0
pr	5 -1 -2 -1
pra	-8 10 1 -3
praatje	8 -4 -4 0
practice	-4 3 0 0
prata	9 -5 -1 -2
praten	5 -5 2 -2
prazer	1 -6 5 0
prazo	-5 4 2 0
precio	-15 15 -2 2
precio de	-5 3 0 2
precisa	-1 -3 0 3
precisar	-4 5 -1 0
preciso	9 -12 -1 4
preciso de	6 -5 0 0
prefere	5 -3 0 -2
preji	-5 -3 9 0
premier	-3 5 -1 -1
premiere	5 -2 -1 -2
premio	5 -2 -4 1
premium	-6 4 0 2
prende	-6 6 0 0
prendre	-6 6 0 0
prepare	3 -1 -2 0
preparo	5 -4 -2 1
pres	-2 0 4 -2
presente	0 -1 2 -1
presenter	-3 4 -1 -1
preside	5 -5 0 0
presidente	6 -6 0 0
pret	-7 10 -2 -1
prete	5 -7 2 0
preventivo	6 -4 -1 -1
prezzi	-4 4 0 0
prezzo	0 3 -2 -2
price	-7 13 -6 1
prijs	6 7 -3 -9
prima	5 -6 -1 1
prima che	8 -8 0 0
prima di	4 -4 0 1
primavera	4 -5 2 -1
primeiro	4 -2 0 -2
primera	-3 8 -4 -1
primo	-1 5 -2 -2
pris	-2 3 1 -2
privat	-3 -3 0 6
private	-4 -3 0 7
prive	-3 -3 1 5
prix	2 3 -2 -4
pro	3 8 -6 -4
probe	-7 8 -1 0
problema	4 -3 0 0
procent	-9 9 -2 3
procuro	-5 -1 6 1
product	8 -4 -3 -1
produto	2 -4 2 0
produzione	-6 3 1 1
proef	4 -2 0 -1
prof	6 -2 -4 -1
profe	2 -5 -1 4
profesional	-2 -2 4 -1
professional	-3 -2 5 0
professionale	-4 2 2 0
professionista	-3 -2 5 0
professor	5 -6 1 0
professora	4 -4 0 0
proficiat	10 -4 -6 0
proficiat met	8 -6 -1 -1
profiel	-7 1 7 -1
profil	0 -17 5 13
profile	-5 2 4 0
profilo	-1 -2 4 0
profissional	-1 -3 5 -1
program	0 7 -5 -2
programa	-2 6 -1 -3
programm	-4 4 0 0
programma	-6 3 0 3
programme	4 -3 0 0
project	8 0 -7 -1
projektleiter	-7 7 0 0
projet	6 -4 -1 -1
promis	5 0 -4 0
promise	-5 4 2 -1
pronto	6 -7 -2 3
proposito	0 -6 6 0
proposta	-3 4 -2 1
proprio	-3 3 -2 2
prosim	5 -9 2 1
prosze	-4 -5 5 4
prova	0 2 -1 -1
prove	-3 5 -1 -1
provision	4 -5 -3 5
prowadze	-4 6 -1 -1
proxima	-3 5 0 -2
proyecto	0 5 -4 0
prufung	-4 3 -3 4
przy	2 0 -1 -2
puan	2 4 -5 -1
public	0 -2 3 -1
publica	-4 -1 3 2
puedo	0 6 -2 -5
puesto	-3 -1 0 4
puis	-5 3 0 3
pump	7 -6 0 -1
punya	-5 6 0 -1
puo	1 3 -4 0
puo fare	5 -5 0 0
put	-4 7 -2 -1
python	-3 6 0 -3
q	5 -2 -3 0
qu	-3 0 3 0
qu on	4 -5 1 0
qua	-4 3 -1 2
qualcosa	-5 -2 8 -1
qualcuno	3 -1 -2 0
qualquer	-3 -3 6 -1
quand	-7 9 -1 -1
quando	0 2 -4 2
quanto	10 -7 -1 -3
quarta	3 -2 -1 0
quartal	-4 5 0 0
quarter	-4 0 3 2
quatro	4 -1 -2 0
quattro	-5 5 -1 0
que	-3 1 9 -8
que <firm>	-5 7 -1 0
que a	-4 5 0 -1
que ca	-4 5 0 0
que el	-3 -1 5 -1
que et	7 -2 -5 0
que je	4 -4 1 -1
que la	-5 0 2 2
que les	2 -3 2 0
que lhe	6 -4 -2 0
que me	-8 10 -1 -1
que nao	-3 4 -1 0
que no	-11 10 3 -2
que nous	-4 6 -2 1
que o	-3 0 2 1
que se	3 -4 -1 1
que tu	2 -3 0 1
que voce	-2 -1 -1 4
que vous	2 10 -9 -3
quedan	-2 5 -1 -1
quedo	2 -5 3 1
queira	-6 8 -2 0
quella	2 1 -3 -1
quello	-1 6 -4 -1
quelques	-8 6 1 0
quelquun	6 -3 0 -3
quem	-14 12 3 -1
quer	-12 12 0 0
queremos	9 -10 0 2
queria	6 -3 -2 -1
quero	9 -8 -1 0
question	4 2 -5 -1
questions	-3 -4 4 3
questo	-3 0 1 1
qui	-5 3 2 -1
qui a	8 -8 0 0
qui l	-5 5 0 0
quick	-5 7 -1 0
quien	-4 5 -1 0
quien les	-8 8 0 0
quiere	4 -1 -2 -1
quiero	13 -13 -2 1
quince	-6 8 -1 -1
quinta	2 -1 -1 0
quoi	4 -3 0 0
quota	-5 3 0 3
quote	-3 4 -1 0
r	11 -6 -3 -2
r <money>	2 0 0 -2
ra	6 -3 -1 -1
racconto	-4 5 0 0
rad	-3 -6 7 2
rada	0 -7 8 -1
radio	8 -4 -1 -3
rapport	8 -3 -2 -2
rat	-1 -8 11 -2
rate	-4 6 -1 -2
rates	-7 11 -4 -1
rather	-4 5 -1 0
raum	-3 6 -1 -1
razem	9 -5 -3 -1
react	-4 7 -2 -1
read	4 -1 -3 0
ready	-11 7 4 0
ready for	-7 6 2 0
really	-1 -4 6 0
receive	-3 -3 0 6
recent	-7 0 7 0
rechnet	-5 5 0 0
recht	4 -2 0 -1
recibe	3 -5 0 2
recibo	-3 9 0 -6
recruit	5 -5 0 0
recruiter	1 -2 2 0
recruiting	-7 7 0 0
recrute	2 -3 1 0
recu	3 -5 0 1
red	-3 -8 12 -1
rede	-9 1 9 -1
reden	-7 7 0 0
reels	-4 5 0 -1
regalo	-1 -2 -1 4
regards	-2 -4 5 0
region	-9 3 7 -1
register	1 -3 0 1
registro	1 2 -3 1
reglez	-3 -1 -1 4
rekening	-5 -1 -2 8
relations	-5 -6 10 0
relatorio	-1 4 -3 0
release	3 -7 -2 6
remise	6 -4 0 -2
remote	-3 -2 0 5
remoto	3 -3 -1 1
remplacement	-4 6 -2 -1
rencontres	-5 -2 9 -2
rent	-7 11 0 -4
reparto	6 -6 0 0
reply	-6 3 2 0
repo	5 -4 -1 0
repond	-6 7 -1 0
repondez	-5 3 0 2
report	-5 6 -1 1
reporter	9 -8 0 0
represento	-11 9 0 2
represento a	4 -5 0 0
research	2 -6 3 1
reseau	-5 -5 10 -1
reserva	6 -4 0 -1
reserve	-2 -3 4 1
residencias	-7 9 -1 -1
respect	-4 -4 8 0
respected	-4 1 3 0
responsabilidad	-4 6 -1 0
responsable	11 -11 2 -2
rest	-2 -1 -1 4
reste	-3 1 -1 3
resultado	5 -6 1 0
retail	2 5 -3 -4
rete	-9 0 10 -1
retour	3 -5 -1 3
retraite	-3 0 0 3
reunion	3 0 -2 -1
review	4 1 -3 -2
revista	0 4 0 -4
rh	1 -6 6 -1
ribu	-11 10 -2 3
richesse	-6 -1 7 0
richiesta	2 -3 2 0
rien	3 1 -3 0
rien a	5 -5 0 0
rimborso	3 -5 0 3
ring	-6 13 -7 1
risk	4 -6 0 2
ritengo	-2 -3 5 -1
ritiro	-5 9 -3 0
rivista	6 -4 -2 0
robo	2 -6 0 4
robot	-3 -2 0 5
rock	-7 3 4 0
rode	5 -5 0 0
roi	9 -2 -4 -3
rok	0 3 -2 -1
rond	4 -2 -1 -1
ronde	9 -5 -3 -1
room	9 -7 -2 0
rota	4 -1 -1 -2
rotterdam	-3 0 0 3
round	-1 4 -2 0
rs	-4 -3 2 5
rs <number>	-4 -2 0 7
rue	5 -2 -2 0
ruhig	-6 4 0 2
run	7 -4 -3 0
runde	-10 11 -1 0
runs	-3 4 -1 0
ruta	-8 10 -1 -1
s	6 8 -8 -6
s est	5 -5 0 0
sa	-2 -11 14 -1
sa ne	0 -4 5 -1
sabato	4 -3 -1 0
sabe	-4 -3 7 0
sabe de	-2 -4 6 0
saber	3 -2 -1 0
saco	7 -7 0 0
sad	4 -3 -1 0
safe	-4 -3 4 3
safety	-9 6 3 -1
sage	5 -4 0 -1
sagen	5 -4 0 -1
sagt	1 -4 3 0
sai	4 -3 -1 0
said	0 3 -1 -1
said no	-11 11 0 0
said you	6 -5 0 0
sair	-3 6 0 -2
sais	-7 10 -3 0
sala	-10 18 -5 -3
sala de	-5 6 0 -1
salam	-5 -2 6 1
salamat	7 -5 -1 0
salary	0 -3 0 4
salas	-10 10 0 0
saldo	-2 -2 0 4
sale	0 5 -2 -3
sales	8 -8 2 -2
salio	6 -4 -1 -1
salle	3 0 -2 -1
salon	3 1 -4 0
salud	-3 6 -1 -2
saludo	-5 -3 8 0
saludos	0 -3 3 0
salut	2 3 -13 8
salut <owner>	2 3 -5 0
salutations	-2 -2 5 0
saluti	-3 0 5 -1
saluto	0 -4 5 -1
salva	6 -1 -4 -1
salve	-9 0 7 2
sam	13 -11 -2 0
sama	-4 -1 6 -1
same	7 1 -11 2
same day	-7 12 -4 -1
samen	-2 0 4 -1
samen met	-4 4 0 0
samma	5 -6 2 0
samme	4 -7 3 -1
sammen	-6 2 4 0
samo	-6 2 0 3
samples	-5 6 -1 -1
samstag	4 -2 -1 -1
san	4 0 -2 -2
sana	-3 -2 9 -4
sang	4 -2 -4 2
sans	6 0 -2 -4
sao	7 -12 2 3
sara	0 -6 2 3
sarebbe	5 -3 1 -2
sarei	-6 2 5 0
sassen	6 -5 0 0
sat	3 1 -1 -3
satt	7 -6 -2 2
satu	0 5 -2 -3
saturday	7 -6 -1 -1
sau	4 -3 -2 0
saude	-1 0 3 -2
save	-2 4 0 -2
saw	-4 5 -1 1
say	4 -1 0 -3
saya	10 -6 4 -8
says	12 -9 -2 -2
schicken	3 -3 -1 2
schlussel	-2 -5 -1 9
schon	-3 3 2 -1
schonen	-2 -2 4 0
school	3 2 -2 -2
schreibe	6 -3 -2 0
schreiben	-1 -2 -1 3
science	3 -5 2 0
scritto	3 -1 0 -2
scriu	9 -7 -2 0
scrivo	-2 6 -3 -1
se	-8 12 7 -11
se a	-6 7 -1 0
se le	-4 7 -3 0
se mi	-9 8 1 0
se si	8 -3 -3 -2
se un	-4 5 -1 0
sea	-3 0 4 -1
season	-4 1 3 -1
seat	7 -2 -5 0
seats	-4 5 0 -1
second	4 -2 -2 0
secondo	10 -6 -4 0
secteur	-4 3 3 -1
sector	-5 -4 10 -1
see	-2 6 3 -6
see the	-4 5 0 0
see what	-5 4 1 0
see you	12 -12 1 -1
seeking	-3 -2 5 0
segunda	5 -1 -2 -2
seguo	-5 2 5 -2
seguro	-5 3 -2 4
seguro de	-6 11 -2 -3
sehen	0 3 -2 -1
sehr	3 -6 2 1
sehr geehrte	-1 -2 4 0
sei	-6 7 0 -1
sein	-3 -7 5 6
seis	6 1 -5 -2
seis anos	6 -6 -1 1
seit	11 -4 -4 -3
selamat	2 -3 -3 4
selben	8 -8 0 0
selbst	-2 2 1 -1
sell	3 1 -1 -3
selling	-2 4 -1 -1
selv	-2 -1 4 -2
sem	-8 8 1 -1
semaine	0 1 -2 1
semaines	-5 5 -1 1
semana	1 -4 2 1
semanas	-4 7 -4 1
semoga	-4 -2 6 0
sempre	-5 -9 16 -2
sen	3 1 -4 0
send	-14 6 1 7
send the	-7 3 -1 4
send you	5 -5 3 -3
sende	-6 7 -2 1
senden	-4 1 0 3
senhor	3 -5 -1 2
senior	3 1 -2 -2
senora	8 -6 -2 0
sense	-4 3 2 0
sensori	6 -5 0 0
sent	7 -6 -5 3
sentido	0 -3 4 -1
senza	0 5 -8 3
seo	-8 9 0 -1
september	4 -1 -1 -2
ser	-12 -4 14 2
sera	-3 -1 -4 8
serait	6 -5 0 0
seria	-3 5 2 -4
serie	5 -5 0 1
seriez	3 -4 2 -1
serio	-7 7 0 0
serra	-2 4 -1 0
serve	2 -3 -3 5
serve una	3 -5 0 2
server	4 0 -4 0
service	7 -6 0 -2
services	4 -7 0 2
servicio	5 -5 1 -1
servis	-2 5 -3 -1
servus	-3 -1 5 -1
ses	6 -5 -1 -1
session	2 1 -3 0
set	-6 4 -1 3
setembro	5 -5 0 -1
settimana	-1 5 -1 -2
settore	-3 -1 4 0
seu	5 -10 0 5
seu artigo	5 -4 0 -1
seu nome	-2 1 0 1
seu perfil	0 -4 2 2
seu trabalho	-1 -4 7 -1
seule	-1 1 -8 8
seus	-11 7 3 1
seven	2 -5 -3 6
several	-3 4 -1 0
sexta	4 -5 1 0
shall	-16 16 0 0
shall i	-13 13 0 1
share	-5 -1 3 4
she	9 -3 -5 0
shifts	5 -4 0 0
shop	7 -8 -1 1
short	-8 7 0 1
should	3 0 -2 -1
show	-11 11 -1 1
show you	-4 2 -1 3
shows	1 6 0 -7
si	-12 14 3 -5
si la	-2 4 -2 0
si no	-11 14 -1 -3
si te	-3 4 -1 0
si tu	-6 0 0 6
si un	-5 8 -4 0
si vous	-7 8 -1 0
sia	3 -6 4 0
siamo	3 3 -6 0
sich	-10 3 8 -1
side	-4 7 1 -4
siden	7 -5 -2 0
sie	-4 2 2 -1
sie auf	-5 6 0 -1
sie die	6 -6 -1 0
sie fur	-7 8 0 -1
sie haben	5 -5 -2 1
sie ihre	-7 8 -1 0
sie schon	-6 3 3 0
sie sich	4 -5 1 0
sieci	-5 -1 6 0
siempre	-3 3 3 -3
siete	-4 3 3 -2
sig	-5 4 2 -1
sign	3 -3 0 0
signed	-4 5 0 -1
sigue	8 -8 0 0
simple	-4 -6 6 4
sin	-10 12 -9 7
sina	-3 5 -1 -1
sinal	-3 -4 1 5
since	8 -6 -1 -1
sind	-7 7 3 -3
sind sie	-6 5 1 0
sind wir	-5 6 0 -1
sinds	7 -8 0 1
singapore	-3 -1 0 5
sir	-3 -3 8 -1
sir i	-5 -1 7 0
sistema	-1 -7 1 7
sit	-6 5 2 -1
sita	8 -6 0 -2
site	-10 11 3 -4
sites	-9 9 -1 1
six	-6 10 -5 1
size	6 1 -4 -2
ska	-4 1 3 -1
skal	-3 2 3 -2
skal jeg	-13 14 0 0
skal vi	-4 -2 6 0
skicka	-5 4 0 2
skoly	-5 7 -1 0
skrev	6 -5 -1 0
skriv	1 -4 -1 4
skriver	3 -6 4 -1
skulle	5 -3 0 -2
slide	3 -3 -1 0
slides	4 -4 0 0
slt	-5 -3 8 0
small	-4 4 -1 1
sme	10 -8 -1 -1
smo	8 0 -7 -1
smo zajedno	8 -4 -4 0
sms	-9 -7 -6 22
snel	-5 1 1 3
so	-1 -6 0 7
so i	-7 3 5 -2
so that	2 -4 0 1
sob	-4 7 -2 -1
sobre	14 1 -9 -5
sobre a	4 -4 0 0
sobre los	6 -6 0 0
sobre o	-3 4 0 0
societa	4 -4 -1 1
socio	2 -5 -1 3
sofort	-5 1 0 4
software	-2 5 -1 -2
soir	-5 4 -2 3
sok	-8 0 9 -1
soker	3 -4 -3 4
sola	-4 1 -1 5
solar	-7 12 -2 -2
solche	-6 1 5 0
soll	6 -5 -1 0
soll ich	-5 6 0 -1
solo	2 3 -8 4
som	6 -4 0 -1
someone	4 -3 0 -1
something	-7 3 1 3
something for	-8 8 0 0
sommer	-7 7 -1 2
sommes	11 -7 -3 -1
somos	-1 -3 2 2
somos <number>	6 -6 0 0
soms	-4 4 0 0
son	12 -3 -6 -2
sono	-1 -6 -1 8
sono il	4 -3 0 -1
sono in	6 -3 -2 0
sono la	0 4 -2 -2
sono una	-4 -2 2 4
sont	8 -4 -3 -1
sopra	4 -3 -1 -1
sorry	11 -9 -4 1
sou	13 -18 3 2
sou a	4 -2 0 -1
souhaite	-3 -3 2 4
source	6 -2 -3 0
sourire	-4 -1 7 -2
sous	-3 6 -1 -1
souvent	-4 3 2 0
soy	2 -2 1 -1
soy <sender>	-2 -2 4 0
soy la	3 -1 -4 2
speak	7 -6 0 0
speak to	-6 7 0 0
speaker	1 5 -3 -4
spero	-4 -1 5 0
spesso	-7 6 1 -1
spolu	7 -4 -2 -1
sponsor	-7 7 0 -1
sprechen	4 0 -4 0
spreek	-4 5 0 -1
spring	-11 14 -1 -1
sql	8 -2 -1 -5
st	-1 3 -2 0
sta	-1 -3 5 -1
staan	-5 5 1 -1
staat	8 -1 -3 -4
stadig	5 -6 0 0
staff	-5 7 -1 -1
stage	4 -5 1 0
stamp	0 -8 0 8
stand	-3 10 -7 0
stands	-9 10 0 0
start	-5 2 -1 4
start ups	-7 7 0 0
startup	1 0 3 -4
stata	-4 -1 0 4
stato	10 -8 -3 1
statt	-4 7 0 -3
stay	-4 -3 6 0
stayed	-6 0 7 0
ste	8 -5 -1 -2
steht	2 0 -2 0
stelle	8 -4 -2 -2
stellen	-4 4 0 0
stem	-8 11 -1 -1
stesso	8 -8 1 0
still	2 3 -3 -2
stilte	-5 6 -1 0
sto	8 -9 1 -1
stock	-7 9 -3 1
stod	7 -2 -5 -1
stond	7 -4 -2 0
stort	-8 -5 7 6
story	-2 -3 6 -1
straight	4 -2 0 -2
stress	-2 5 -4 0
strong	3 -4 4 -3
stuck	-4 7 0 -2
student	-3 -4 8 -1
student at	-6 0 7 0
students	11 -9 -1 -1
studi	-6 8 -1 -1
studio	1 7 -4 -5
study	4 -2 0 -1
stuk	7 -3 -1 -3
stuks	-4 4 0 -1
stunde	-1 -2 -1 3
stunden	-5 5 -1 0
sturen	-1 2 -1 -1
stuur	-5 -1 3 4
su	-7 -7 0 14
su misura	-4 7 -2 -1
su nombre	4 -5 0 1
su whatsapp	-1 -3 0 4
sua	1 -1 -1 1
subsidie	-3 7 -3 -1
suche	1 -8 9 -2
suche fur	5 -4 0 -1
suche ich	4 -4 0 0
suchen	-4 -2 0 6
suchen sie	-5 6 0 0
sucht	5 -5 1 -1
suggested	4 -3 0 0
sui	5 4 -4 -5
suis	8 -8 -3 3
suit	-3 -2 4 0
suits	-4 5 0 0
suivre	-6 0 7 0
sujet	-4 5 0 0
sul	9 -2 -4 -3
sulla	4 -2 -1 -1
sulle	12 -8 -2 -1
summer	-6 7 0 0
sunday	2 6 -6 -2
sunt	2 -4 -1 3
suo	-4 -4 5 3
suo profilo	-2 -2 4 0
suoi	-7 0 5 2
super	-2 -5 7 -1
supplier	0 -4 0 4
support	1 5 -4 -1
sur	4 2 -6 0
sur l	6 -2 -3 -1
sur la	1 -7 8 -1
sur le	-1 5 -3 -1
sur les	14 -6 -5 -3
sure	-1 -4 0 5
surgir	-4 -2 6 0
survey	5 -2 -2 -1
sus	-6 7 1 -1
suyo	-2 3 -1 0
svp	3 -5 0 2
system	-4 6 -3 1
szakmai	-3 -2 6 0
szia	-2 -1 -1 4
szia <owner>	0 -4 0 4
szivesen	-9 6 4 -1
t	3 5 -9 1
t il	-5 6 -1 0
ta	-4 3 0 1
ta en	-8 7 1 0
tabela	-9 10 -1 -1
table	0 4 -3 -2
tableau	4 -3 -1 0
tac	-1 -4 0 5
tack	7 -5 -1 -1
tafel	-4 5 -1 0
tag	-4 -1 5 -1
tag frau	6 -4 -1 0
tage	-8 7 0 0
tagen	-6 5 -1 2
taget	7 -3 -2 -2
taglich	2 -6 2 2
tai	-13 1 5 7
tak	13 -14 4 -3
tak for	10 -6 -4 0
take	-1 3 -2 1
takk	4 -5 1 -1
takk for	8 -5 -3 -1
talk	11 -13 3 -1
talk about	-3 -1 4 0
talk on	0 -4 3 1
talk to	5 -2 -2 -1
talks	-9 5 4 0
taller	-5 7 -1 -1
taller de	-3 4 -1 0
tam	2 2 0 -4
tambem	5 -3 1 -4
tambien	3 -1 -1 -1
tan	-6 7 -1 -1
tante	6 -4 -6 4
tanto	-4 0 4 -1
tarde	5 -8 2 2
tarif	-4 5 -1 -1
tarifa	-2 3 -1 -1
tarjeta	-3 -4 -2 9
tax	1 -5 0 4
taxa	-4 9 0 -5
taxa de	-2 4 0 -1
taxi	5 -3 -1 -1
tay	8 -5 -3 -1
te	-8 3 6 -1
te la	-4 5 -1 0
te lo	-7 10 -3 -1
te mando	-7 8 1 -1
te zien	2 -5 4 0
teach	5 -4 -1 0
teachers	-3 3 0 -1
team	7 8 -9 -6
teams	-7 10 -1 -2
tech	-5 7 0 -3
tecnica	11 -8 0 -2
tecnici	-5 7 -1 -1
tecnico	8 -9 2 -1
tecnico de	0 -5 5 0
tecnicos	-7 6 -1 2
tegen	7 -1 -5 -2
teil	-5 3 2 0
tekenen	4 -8 0 4
tekst	-1 4 -2 -1
telefon	1 3 -2 -2
telefono	2 2 -1 -2
telegram	-4 -11 -1 15
telephone	-4 6 -2 0
tell	-2 4 -4 3
tell me	1 3 -3 -2
tell you	-6 7 0 0
tem	-5 6 -3 2
temos um	-5 5 0 0
template	10 -7 -3 0
tempo	-3 3 5 -5
temps	-3 5 -1 -1
ten	13 -2 -7 -4
ten minutes	3 -4 0 2
tengo	11 -5 -5 0
tengo una	5 -3 -2 0
tenho	3 -1 0 -2
tenho uma	2 1 -4 0
tens	-3 4 -1 0
ter	1 -2 2 0
terima	3 -5 3 -1
terima kasih	3 -5 3 -1
term	-7 7 0 0
termin	3 2 -4 -1
terug	-2 0 0 2
terzo	-2 4 -2 0
tes	-2 6 -1 -3
tesi	5 -8 3 0
tesim	-5 -2 7 0
test	-4 5 -1 0
teste	-1 3 0 -2
testen	-5 5 0 0
tests	5 -4 -1 0
teu	2 -3 -2 4
text	2 -8 -1 7
texto	5 -5 0 0
than	-4 4 -2 2
thang	-9 15 -3 -4
thank	12 -12 2 -2
thank you	12 -12 2 -2
thanks	9 -2 -7 0
thanks for	5 2 -6 0
that	-3 5 1 -3
that is	-12 11 1 0
that you	7 -8 1 -1
thay	-5 4 2 -1
the	27 -21 -3 -4
the <number>	4 -1 0 -2
the <school>	-3 5 0 -2
the code	-7 2 -1 6
the last	6 -4 -1 0
the moment	-8 9 0 0
the new	3 -4 0 2
the next	-4 4 0 0
the night	5 -4 0 0
the north	-6 7 0 0
the old	4 -2 -2 0
the one	2 1 -1 -2
the only	5 -6 1 0
the phone	-6 7 0 -1
the right	-3 6 -3 0
the same	8 -6 -7 5
the second	8 -7 0 -1
the spring	-7 7 0 0
the summer	-7 7 0 0
the two	4 -4 0 0
their	2 5 -6 -1
them	-9 2 6 1
thema	0 4 -4 -1
then	-7 9 0 -2
theo	-7 10 0 -4
there	3 5 -5 -4
there a	7 -6 0 0
there is	-6 13 -4 -3
they	11 -9 -1 -2
thi	4 7 -6 -5
thing	3 1 -4 -1
think	-6 -6 9 3
third	4 -4 0 0
this	-4 -2 8 -2
this week	4 -2 -1 -1
those	-6 5 2 0
thought	-8 8 0 0
thought i	-5 6 -1 0
three	6 4 -7 -4
through	-8 9 0 -1
through the	-4 4 0 0
thu	0 9 -2 -8
thursday	4 -2 -2 0
ti	-1 5 -2 -2
ti ho	3 -1 -1 -1
ti va	-5 7 -1 0
ti y	-3 -3 6 -1
tien	4 1 -2 -4
tiene	3 -4 -2 3
tiga	-2 6 -3 -1
tijd	-6 5 2 -1
tijdens	8 -6 0 -2
til	2 3 -7 1
til <number>	-11 13 0 -2
til at	4 -9 5 -1
till	0 3 -1 -1
tillykke	6 -3 -3 0
tillykke med	6 -3 -3 0
tim	5 2 -2 -5
time	1 -2 2 -1
timer	-4 5 -1 0
times	4 -8 2 1
tin	-9 3 4 2
tinc	7 -6 -1 0
tinh	-3 6 -2 -1
tio	1 -2 -3 5
tips	-4 -1 6 0
tl	-9 7 -2 4
to	-2 -6 11 -3
to <number>	0 2 -1 -1
to a	3 -2 0 -1
to about	-7 9 -1 0
to ask	9 -2 -6 -1
to be	-4 2 2 0
to connect	-2 -2 4 0
to have	-7 7 0 -1
to hear	-6 6 -1 2
to it	6 -4 -2 0
to know	-2 -4 5 1
to look	5 -4 -1 0
to meet	-3 3 1 0
to our	6 -6 0 0
to receive	-2 -2 0 4
to see	-6 7 0 -1
to the	-1 -4 1 4
to work	1 -4 3 0
to you	-1 -3 7 -3
to your	-7 -1 5 3
toda	7 -3 -3 -1
todas	-5 4 0 1
today	-4 -4 1 8
todo	2 -3 3 -2
todo o	-5 1 3 0
todos	-4 -3 8 -2
toe	-5 -1 6 0
toen	-7 7 0 -1
toevoegen	-4 -2 6 0
together	1 -6 4 1
toi	0 -11 1 10
told	-1 -1 -2 4
told me	-3 3 -1 2
ton	6 -3 -6 2
tonight	-5 -4 -1 9
too	0 -2 2 -1
took	6 -3 0 -3
top	-2 4 2 -3
topa	-12 10 2 0
torna	-5 7 -2 0
torsdag	4 1 -5 0
tot	-5 9 3 -6
tot de	-2 5 -3 0
touch	9 -4 -6 0
toujours	5 -6 1 -1
tous	1 -3 2 -1
tous les	-4 5 -1 0
tout	-17 8 10 -1
toute	1 -3 1 0
toutes	2 -8 6 0
tra	-4 1 3 0
tra i	-5 -2 5 3
trabajo	8 -5 -3 0
trabajo con	-3 7 -2 -1
trabajo en	7 -6 -1 0
trabalhamos	-2 4 -1 0
trabalho	-1 -4 4 0
traders	7 -6 -1 -1
trading	-5 -9 0 13
traduction	-2 6 -1 -3
train	9 -8 -1 -1
training	0 4 -4 -1
transfer	1 -3 -2 3
transition	-3 -2 6 0
transport	7 -4 -4 0
travail	-4 -1 4 1
travaille	2 2 -3 0
travel	0 -4 0 4
tre	-7 16 -5 -3
tre anni	-4 5 0 -1
trenger	2 -7 1 4
trenta	-3 4 -1 -1
tres	17 -16 1 -1
tri	-8 13 -1 -3
trieu	-9 7 -2 4
trimit	-3 6 -2 0
tro	4 -7 3 0
trocar	-2 -4 6 -1
trois	6 -2 -2 -2
trong	-14 2 5 7
trop	4 -4 0 0
tror	-2 -4 6 0
trouve	4 -4 1 -1
true	7 -4 0 -3
truoc	0 -10 0 10
try	-5 7 -1 -1
trying	-4 3 1 0
tu	9 -4 -6 1
tu <number>	-7 8 0 -1
tu m	-3 -2 -1 7
tu me	5 -2 -2 -1
tu van	-10 12 -1 -1
tua	9 -5 -4 -1
tudo	-7 1 6 0
tun	-4 5 -1 0
tungkol	8 -4 -3 0
tungkol sa	8 -4 -3 0
tuo	4 -2 -2 0
tuoi	0 3 -2 -1
turma	-6 7 0 0
tus	2 -3 2 -1
tussen	-4 -2 3 4
tutte	3 -4 3 -2
tutti	3 -5 4 -2
tutti i	0 -3 4 -1
tutto	-5 13 -3 -5
tuyo	-4 4 0 0
tv	6 -3 0 -3
tva	-4 7 -2 -1
twee	4 -1 0 -3
twelve	5 -4 0 -1
twenty	-5 5 0 0
twice	6 -2 -1 -3
twintig	5 -5 0 0
two	10 2 -5 -7
two days	-4 4 2 -1
two of	8 -5 -3 0
two questions	-6 -1 7 0
ty	-1 -3 -3 8
tym	9 -7 0 -1
u	9 -7 -12 10
u de	-5 4 0 1
u een	-6 6 -1 1
u graag	-3 5 1 -3
u het	-5 2 1 2
u in	4 -5 2 0
u krijgt	-4 3 -1 2
u nog	-2 4 -1 -1
u ook	6 -6 0 0
u op	-6 8 -2 0
u vas	7 -3 -2 -1
u voor	7 -5 2 -4
uber	7 -10 4 -1
uber eine	-3 -1 4 0
uberweisen	-4 -2 0 6
uc	-3 8 -2 -3
ufficio	7 -6 -3 2
uhr	11 -10 -1 0
uit	-5 1 4 1
uit de	6 -3 -2 -1
uitnodiging	-2 -3 6 -1
uj	5 -5 1 -1
um	-11 7 1 4
um cliente	-2 -3 0 5
um die	-3 5 -2 0
um grupo	-5 7 -1 -1
um orcamento	7 -6 0 -1
uma	3 11 -8 -6
un	-18 12 3 4
un <firm>	-5 3 0 2
un abrazo	1 -4 4 -1
un caffe	-4 6 -1 -1
un coup	-6 6 0 0
un dia	0 5 -2 -3
un jour	-4 6 -2 0
un petit	-8 6 1 0
un placer	1 -7 7 0
un poste	4 -5 2 -1
un quarto	-4 5 -1 0
un saludo	-4 -2 7 0
una	1 4 -6 1
una llamada	-6 6 0 0
una persona	4 -6 2 0
una settimana	-4 5 0 -1
und	-5 -1 11 -5
und die	4 -4 -1 1
und hatte	8 -6 -2 0
und ich	4 -4 2 -2
under	2 -3 0 1
under the	-4 5 -1 0
undrar	8 -5 -3 0
une	-10 12 0 -2
uni	5 -4 -1 0
unica	-2 4 -2 0
unico	4 -5 -1 1
unit	7 -5 -1 -1
unit <number>	6 -6 0 -1
uno	-5 8 1 -3
uns	-7 -5 7 4
unser	2 4 -5 -1
unsere	1 2 -1 -1
unserer	3 -4 1 0
unterwegs	-5 2 3 0
until	-7 10 0 -2
until the	-4 5 0 -1
untuk	-5 8 -3 0
up	-12 1 14 -3
up a	-4 3 2 0
up for	-6 -1 7 -1
up to	0 3 0 -3
update	4 -7 -2 5
upp	8 -9 0 0
ups	-7 7 0 0
uren	-4 6 0 -2
urgente	2 -6 0 4
us	5 -2 0 -3
us and	-3 7 0 -4
usamos	9 -8 0 0
usd	-3 -4 0 7
usdt	0 -3 0 4
use	-2 4 -4 2
use your	7 -5 -2 0
used	-10 12 -1 -1
usei	8 -6 -1 0
usine	-4 6 0 -2
uso	8 -3 -4 0
usted	8 -7 0 -2
ustedes	9 -6 -3 -1
ut	-12 8 -1 5
utan	-5 9 -3 -1
utile	-4 3 2 -1
uur	13 -7 -2 -4
uw	10 1 -11 0
uw profiel	-2 -4 5 0
ux	7 0 -6 -1
uz	8 -3 -4 -1
v	18 -11 -6 -1
v am	-9 8 1 -1
va	-9 2 6 1
vaak	-5 4 1 -1
vacature	7 -7 0 0
vad	-5 1 5 0
vader	7 -3 0 -4
vaere	-2 -3 5 0
vaga	4 -2 -1 -1
vagas	-6 7 0 -1
vagy	6 -5 0 -1
vagyok	1 -7 -1 7
vai	-3 7 -2 -2
vak	-4 1 3 -1
val	-10 11 0 0
val d	-9 9 0 0
valide	1 -5 0 4
vam	-8 8 -1 2
vami	5 -4 -1 0
vamos	-2 -7 10 -1
van	11 -4 -9 2
van <firm>	-6 8 0 -2
van <money>	-1 -5 0 6
van <number>	-7 5 -3 5
van de	23 -11 -10 -3
van een	1 -5 1 4
van het	1 2 -2 -2
van mijn	3 -2 1 -2
van ons	4 -2 0 -1
van onze	-4 4 0 -1
van u	8 -5 -2 -1
van uw	-4 2 0 2
vanaf	-4 10 1 -7
vanaf <money>	-3 7 0 -3
vandaag	-5 -9 4 9
vanuit	2 -2 3 -2
var	15 -8 -7 0
vara	-3 6 -2 -1
varios	-1 -3 4 0
vart	-2 11 -8 -1
vas	5 -2 2 -5
vas na	-5 10 -2 -2
vasa	-3 5 -2 0
vase	-6 -6 5 7
vast	1 -1 -2 2
vaste	-3 5 2 -4
vaste prijs	-2 6 0 -3
vaut	-4 5 -1 0
vc	5 -6 1 0
ve	12 -5 -11 4
ved	11 -9 0 -2
vedere	-4 2 1 1
veel	-7 7 2 -2
veio	5 -2 -1 -2
vemos	-2 -2 5 0
venda	-5 6 0 0
vendas	-7 7 2 -1
vende	-1 4 -3 0
vender	3 0 -3 -1
vendo	-16 16 -2 2
vendre	6 -5 -1 0
vendredi	2 -1 -1 -1
vends	-6 6 0 0
venerdi	4 -2 -4 2
venga	-1 -3 5 -1
vengo	4 -2 -1 -1
venir	7 -6 0 0
ver	-5 2 -3 6
verbinden	-2 -2 4 0
verbindung	-2 -3 6 0
verde	4 -4 -1 1
verder	-6 3 1 2
verdient	-6 10 0 -4
verifica	-1 -4 0 5
verim	-2 -2 5 0
vernetzen	-4 -6 10 0
versicherung	8 -5 0 -3
version	4 -3 0 -1
vertrete	7 -5 -4 2
very	5 -4 1 -1
verzekering	-1 6 -3 -1
veut	8 -3 -1 -4
veux	3 -5 1 1
vez	3 3 -3 -3
vi	6 7 -6 -7
vi a	5 -4 -1 0
vi ar	6 -4 -1 -1
vi er	5 -8 2 1
vi har	-8 5 4 -1
vi kan	-5 -1 6 -1
vi skal	6 -6 0 0
via	1 -9 1 6
vida	-2 -5 7 0
vidas	-4 7 -2 -1
video	0 7 -3 -4
videos	-6 10 -2 -2
vie	-3 -4 6 1
viec	-1 -5 5 1
viel	-8 7 2 -2
viela	10 -5 -4 0
viele	-8 2 6 0
vielen	4 -4 1 -1
vielleicht	-11 3 7 2
vien	1 0 -6 5
viene	-7 8 0 -1
viens	-4 1 -2 4
vier	-6 15 -2 -8
viernes	7 -5 -1 0
viet	-6 0 -3 9
viikossa	-8 7 0 1
vijf	-7 9 -4 2
vil	4 -8 0 4
vil du	-10 7 -2 5
vil gerne	3 -4 2 -1
vill	-5 7 -2 -1
ville	3 -4 1 -1
vinden	-3 0 4 -1
vinto	4 -1 0 -3
vip	0 -6 0 6
visa	-4 1 1 2
vision	-7 -3 11 0
visit	3 -2 0 0
visita	-4 7 -1 -2
vista	-4 2 2 0
visto	-2 -3 2 3
vitrine	-7 8 0 0
vivo	-6 4 -2 4
voce	0 -3 1 2
voces	6 -2 -3 -1
voi	7 2 -8 -1
voi chi	8 -4 -4 0
voir	-7 6 2 -1
vol	-5 6 -1 0
volevo	6 -6 0 0
volg	-6 5 3 -2
volgen	0 -6 0 5
volgende week	6 -5 -1 0
volgens	9 -7 -1 -2
volne	-7 8 -1 0
volt	4 2 -5 -1
volta	-3 2 1 0
voltou	6 -4 -2 0
vom	5 2 -3 -4
von	-3 2 -2 3
von <money>	-2 -1 0 3
von <number>	-7 7 0 0
von der	5 -4 0 -1
von ihnen	4 -7 2 1
vontade	-5 3 3 -1
voor	1 5 -8 3
voor <money>	-2 -4 0 6
voor <number>	11 -7 0 -4
voor de	12 -9 -6 3
voor een	3 -13 7 3
voor het	9 -2 -4 -3
voor je	-4 3 0 1
voor jullie	-9 10 -1 0
voor mij	-5 0 5 0
voor mijn	2 -8 0 7
voor u	-7 5 1 1
voor uw	-12 10 1 1
vooraf	0 -8 0 8
vooruit	-2 -6 4 4
vor	-3 6 -7 4
voraus	-4 -3 7 0
vores	6 -1 -4 -1
vorher	4 -3 -1 0
vorra	-4 -1 6 -1
vorrei	9 -11 -1 2
vorremmo	10 -9 -1 0
vorstellen	-6 6 0 0
vortrag	4 -3 -1 -1
vos	-13 9 8 -4
vosso	10 -7 -1 -2
vostro	10 -5 -2 -4
votre	3 -3 1 -1
votre <firm>	-5 3 0 2
votre a	-7 6 0 0
votre article	3 -3 -1 1
votre nom	6 -8 0 2
votre profil	-1 -2 4 -1
vou	5 -4 0 0
voudrais	4 -3 -1 0
voulais	4 -2 -2 -1
vous	-4 2 9 -8
vous a	4 -4 1 0
vous avez	2 0 -3 1
vous aviez	3 -3 0 0
vous en	-7 8 -1 -1
vous envoie	-1 -5 7 -1
vous et	-5 6 0 -1
vous etes	6 -6 1 -1
vous le	-2 5 -2 -1
vous les	4 -4 0 0
vous un	4 -3 0 -1
voy	-3 3 -2 2
vp	7 -6 -1 0
vraag	3 4 -4 -2
vraagt	0 -4 0 4
vragen	1 -4 1 2
vrij	-18 17 -3 4
vrijdag	6 0 -1 -5
vrouw	5 -4 0 0
vu	7 -6 -2 1
vuoi	-5 5 0 0
vuole	0 2 -2 0
w	19 -7 -11 -1
w <number>	-4 6 -1 -1
wa	1 -9 1 7
waar	-5 5 0 -1
waarom	5 -4 0 0
wako	-4 -4 8 -1
wala	6 -3 -3 0
walk	-3 5 0 -1
wallet	-3 -3 0 5
wann	-6 7 -1 0
wanneer	-1 6 -2 -3
want	0 3 -6 3
want a	-8 8 0 0
want it	6 -1 -5 0
want to	-1 -1 0 2
wanted	6 -2 -1 -2
wants	9 -9 0 0
wants to	6 -6 0 0
war	12 -2 -8 -3
ward	4 -3 -1 0
ware das	-4 4 0 0
waren	2 2 -2 -1
warm	-5 1 1 3
was	14 -11 -1 -2
was good	-7 7 0 0
was the	8 -6 -2 0
wat	-1 -4 8 -3
wat er	-6 6 0 0
water	4 -7 1 2
way	-2 -3 1 3
we	-6 -1 3 4
we are	8 -10 4 -3
we can	3 -2 0 0
we do	-9 14 -3 -2
we have	11 -13 2 0
we hebben	-4 5 0 -1
we in	-5 4 0 0
we met	3 -8 1 3
we need	5 -5 0 0
we pay	3 -6 0 3
we run	8 -7 0 -1
we will	3 -5 0 2
we would	5 -6 1 0
web	-4 7 0 -3
webinar	-3 9 -1 -5
website	3 1 -3 -2
wednesday	5 -2 -1 -2
week	-7 0 0 7
week and	2 -7 0 5
week in	1 -5 0 4
week of	-6 1 5 0
weekly	2 3 -5 -1
weeks	5 -1 -1 -3
weer	10 -2 -7 -1
weet	-5 -1 8 -1
weet dat	-5 7 0 -1
weg	-4 -1 5 0
wegen	3 -3 -1 1
weiter	-4 3 0 1
wel	-2 4 1 -2
welche	5 -4 0 0
welke	9 -8 0 0
well	-1 3 -3 0
wen	5 -5 0 0
wenn	-14 15 2 -3
wenn sie	-3 7 -3 -1
wenn wir	-2 -3 5 0
went	8 -5 0 -3
wer	-2 4 0 -2
werd	6 -6 -1 1
were	7 -2 -4 -2
werf	-8 9 0 -1
werkt	-2 3 0 -1
west	-3 4 0 -1
weten	4 -3 0 -1
what	-8 8 4 -4
what i	-4 6 0 -1
whatsapp	1 -2 -4 4
when	-11 14 -1 -3
where	3 -2 0 -1
where you	-2 7 -4 0
which	5 -4 -1 0
who	-9 -3 4 9
who is	-4 5 -1 1
whole	7 -7 0 0
why	2 -4 2 0
wi	0 5 -5 0
widow	-4 -2 -1 6
wie	-8 3 4 0
wieder	6 -1 -6 1
wij	-8 9 -4 3
wij doen	-3 5 0 -1
wij zijn	4 -5 -2 3
wil	13 -16 -2 5
wil ik	7 -6 1 -1
will	-2 -9 4 7
will be	-1 -4 1 5
will not	4 -4 1 -1
willen	3 1 -4 -1
winter	-18 18 1 0
wir	-7 13 -1 -5
wir haben	13 -9 -1 -2
wir machen	-7 8 0 -1
wir sie	5 -5 0 0
wir sind	4 -1 -2 -1
wir suchen	3 -10 3 4
wir uns	-4 -3 7 0
wir waren	4 -3 0 0
wird	-5 2 2 1
wishing	-3 -1 4 0
with	-7 0 5 2
with <number>	-4 -1 5 0
with a	-5 4 -1 1
with me	-7 -1 6 2
with one	-5 5 0 0
with people	-2 -2 4 0
with the	13 -10 -5 3
with two	5 -4 -1 0
with your	0 4 -2 -1
without	2 -4 -1 3
woche	5 -1 -6 1
woensdag	3 -1 -1 0
wohin	5 -7 0 2
wohnung	-3 -4 0 7
wollen	-6 8 -2 -1
wollen sie	-8 9 0 0
wollte	7 -4 -3 0
women	3 -1 0 -2
women in	-2 5 -1 -1
won	-4 0 -1 5
word	-2 3 2 -3
wordt	2 -5 -1 4
work	2 4 -3 -3
worked	4 -4 1 0
working	2 -3 -1 2
workshop	-3 5 -1 -1
world	-2 -1 4 -2
worth	-4 5 0 -1
worth a	-3 4 -1 0
would	-2 6 -3 -1
would a	-7 7 0 0
would be	-4 1 5 -2
would like	26 -20 -4 -2
would love	-2 3 -4 3
would you	17 -21 6 -1
write	8 -4 -9 4
writing	3 -10 7 0
writing about	-6 -1 7 0
wrong	3 0 -2 -1
wrote	3 -2 -1 0
wunsche	-1 -5 6 0
wurde	-5 -1 7 -1
wurde ich	-6 3 3 0
wurde mich	-6 0 6 0
wurden	2 -4 0 2
wurden sie	5 -5 0 0
x	-3 -1 -10 14
xa	-5 -4 -3 11
xam	-8 -2 -3 14
xe	6 -4 0 -1
xem	-6 7 0 -2
xin	-3 -1 5 -2
y	-21 3 4 15
y a	-3 4 0 -2
y ahora	-5 4 -1 1
y el	3 -3 -1 1
y en	4 -12 0 8
y los	-5 2 4 0
y me	-7 1 3 3
y no	13 -10 -2 -1
y nos	6 -5 0 0
y que	-1 -7 9 -1
y quiero	5 -5 0 0
y te	-4 7 -1 -1
y un	3 1 0 -5
y yo	8 -7 0 -1
ya	5 4 -7 -2
yako	3 -3 -3 4
yang	-3 5 0 -3
year	14 -4 -4 -6
year <number>	7 -6 0 0
year and	4 -4 0 0
yearly	-6 6 -1 0
years	-13 7 10 -5
years experience	-3 -1 6 -2
yemen	-5 -1 -1 7
yeni	-3 -5 10 -2
yes	-4 4 0 1
yo	6 -2 -5 1
yoga	-6 6 0 0
yok	-4 8 -3 -1
you	5 1 1 -6
you a	0 -4 4 0
you and	-7 -6 12 1
you are	-1 5 1 -5
you as	-4 9 -4 -1
you asked	4 -4 0 0
you at	9 -3 -5 -1
you be	-2 -4 6 -1
you can	-4 -2 3 3
you come	4 -4 0 0
you do	-7 8 1 -2
you ever	-4 5 -1 0
you for	2 -4 0 2
you have	-2 8 -2 -4
you how	-7 5 0 3
you i	-2 -3 0 4
you in	4 -3 0 0
you know	-2 -3 2 4
you like	-18 19 -1 0
you look	3 -6 -1 3
you on	8 -9 -1 2
you open	7 -7 0 0
you pay	-6 6 -1 0
you said	-13 13 0 0
you speak	6 -6 0 0
you take	5 -4 0 -1
you think	-5 -2 7 0
you told	-4 5 0 0
you two	-12 6 6 0
you want	0 5 -5 -1
you were	4 -3 0 -1
you will	-6 6 1 -1
you would	-5 4 -2 3
your	10 -4 -3 -3
your <firm>	0 2 0 -2
your article	4 -3 0 -1
your blog	6 -6 0 0
your family	-2 -4 6 0
your name	-4 1 0 3
your old	5 -3 0 -2
your own	-4 3 -2 3
your piece	6 -5 -1 0
your post	-5 5 0 0
your team	-5 8 -2 0
yours	2 0 0 -2
yung	7 -3 -4 -1
z	-4 -2 7 -1
za	2 4 -7 0
za <number>	-9 12 -1 -3
zadarmo	-6 8 -1 0
zahl	6 -5 0 -1
zahlen	5 -2 -3 0
zajedno	7 -3 -4 0
zal	-7 4 2 1
zal ik	-7 7 0 1
zapraszam	-3 -1 4 -1
zat	4 -2 -2 -1
zaten	4 -4 0 0
zaterdag	5 -4 0 -1
zdarma	-4 6 -1 0
ze	-3 5 0 -3
zeg	-6 9 -3 0
zeggen	5 -2 0 -2
zegt	7 -4 -2 -2
zehn	3 0 -2 -1
zei	-3 2 -1 2
zeige	-4 2 0 2
zeit	-1 -2 4 -1
zelf	-7 11 -4 0
zelfde	5 -5 -1 1
zero	-4 10 -3 -2
zes	-4 3 -1 1
zet	-5 0 2 3
zie	-4 3 1 0
zien	4 -4 4 -4
zijn	3 -7 5 0
zile	-6 4 3 -1
zit	-4 1 1 2
zitten	6 -5 0 0
ziua	1 -2 3 -2
zl	-10 8 -5 7
znajomych	-3 -2 5 0
zo	0 -1 2 -2
zoals	-3 4 -1 -1
zoek	-3 -8 5 6
zoek ik	5 -8 3 0
zoeken	9 -11 1 1
zoeken een	6 -6 0 0
zoekt	-9 5 4 0
zoekt u	-8 9 0 0
zomer	-4 5 1 -3
zona	-8 7 3 -3
zondag	4 -2 -1 -1
zonder	-12 12 -2 3
zorg	-2 -2 4 0
zou	8 -5 0 -3
zu	-1 -3 8 -4
zug	5 -7 -1 2
zullen	-5 5 1 0
zullen we	-6 7 0 0
zum	10 0 -10 0
zur	8 -2 -10 3
zuruck	3 -4 0 2
zwei	1 9 -8 -3
zwei personen	-9 7 0 1
zweite	-3 4 0 -1
zwolf	4 -2 -1 -2
zycze	-5 -2 7 -1
~ 000	-6 2 -1 5
~ 1.1	-6 3 0 3
~ 1.9	-8 7 0 2
~ 100	-7 9 -1 0
~ 11.	4 -8 0 4
~ 12.	4 -5 -1 1
~ 14.	-7 8 0 -1
~ 195	5 -5 0 0
~ 199	7 2 -8 -2
~ 1초	-5 -5 11 0
~ 2.5	-3 -4 0 7
~ 200	31 -18 -12 0
~ 201	44 -16 -22 -5
~ 202	-6 4 3 -1
~ 24/	-8 10 -1 -1
~ 24h	-3 6 -1 -3
~ 3e 	8 -4 -4 0
~ a 	5 7 2 -14
~ aal	4 -3 -1 0
~ aan	-5 -3 4 4
~ aap	11 -7 -2 -1
~ ab 	3 13 -6 -10
~ aba	5 -6 -4 5
~ abb	-2 -2 3 1
~ abe	4 -2 3 -5
~ abg	5 -5 -2 1
~ abi	-4 3 5 -4
~ abl	7 -6 0 -1
~ abo	-6 9 2 -5
~ abr	-9 1 6 2
~ abs	4 1 -3 -2
~ aca	11 -8 -4 2
~ acc	0 -15 6 9
~ ace	-1 -15 17 0
~ ach	4 -17 3 11
~ aci	-1 4 -1 -1
~ aco	-15 6 7 2
~ acq	-4 4 -2 2
~ acr	-4 -4 9 -1
~ act	2 -23 17 4
~ acu	4 -3 -2 1
~ acı	-3 -3 8 -2
~ ad 	8 -4 -2 -2
~ ada	-4 7 0 -3
~ add	-4 -11 9 6
~ ade	-5 6 -3 1
~ adi	-3 -5 -1 10
~ adm	-8 -8 13 3
~ ado	-11 5 7 -1
~ adr	2 -3 -4 4
~ adu	-10 6 1 4
~ adv	1 3 -3 -1
~ af 	-2 2 1 -1
~ afa	-8 10 -1 -1
~ afi	3 -2 -1 0
~ afr	-6 -1 6 1
~ aft	6 -5 -4 3
~ aga	11 -4 -6 0
~ age	-20 15 -5 9
~ agg	-8 -4 10 2
~ agi	5 -5 1 -1
~ ago	-4 6 -4 1
~ agr	2 -15 14 -1
~ agu	4 4 -6 -2
~ ahe	3 -4 1 0
~ aho	2 6 -5 -3
~ ai 	1 7 -6 -1
~ aid	-18 20 -5 3
~ aim	0 -4 5 -1
~ ain	2 0 -2 -1
~ air	-3 1 3 -1
~ ait	9 -3 -5 0
~ aiu	-5 8 -3 0
~ aj 	6 -5 -1 0
~ aja	-13 5 5 4
~ ajo	0 -7 7 0
~ aju	-7 10 -2 -1
~ aka	-3 4 -6 4
~ aki	0 -3 5 -1
~ akk	-3 4 -5 4
~ ako	4 2 -5 -1
~ akt	-6 -6 6 6
~ aku	-4 5 -3 2
~ al 	4 0 -14 10
~ ala	-6 -5 11 0
~ alb	-6 6 0 -1
~ ald	6 -9 3 0
~ ale	14 0 -5 -9
~ alg	-11 -5 16 1
~ ali	1 -8 5 2
~ alk	-6 5 4 -3
~ all	-3 -19 21 1
~ alm	-1 8 -3 -5
~ alo	-2 3 -3 2
~ alp	2 -4 5 -2
~ alq	-7 3 0 4
~ alr	-1 -6 5 2
~ als	1 -2 6 -5
~ alt	9 -13 6 -1
~ alu	-3 13 -10 0
~ alv	6 -7 -1 2
~ alw	-2 -6 9 0
~ alı	-5 0 5 0
~ am 	19 -8 -1 -10
~ ama	19 -16 1 -4
~ amb	-1 2 2 -4
~ ame	-1 -3 1 2
~ ami	-20 -1 4 16
~ amm	0 -4 5 -1
~ amo	-12 -3 15 -1
~ amp	1 -3 4 -2
~ an 	1 -10 3 6
~ ana	6 6 -8 -4
~ anc	6 1 1 -7
~ and	-4 -8 14 -2
~ anf	-12 7 5 0
~ ang	14 -2 -6 -6
~ anh	-11 5 2 3
~ ani	-10 -2 16 -4
~ ank	-3 6 -4 1
~ anl	12 -8 -4 0
~ ann	4 -8 4 0
~ ano	-1 5 4 -7
~ anr	6 -4 -1 -1
~ ans	13 -7 -4 -3
~ ant	8 -14 -8 14
~ anu	6 -2 -1 -3
~ anv	7 -6 -1 0
~ any	-11 -8 15 4
~ anz	4 -5 0 2
~ ao 	-4 3 -1 3
~ aou	9 -6 -1 -1
~ apa	6 -6 6 -6
~ ape	-2 -11 8 5
~ api	5 1 -5 -1
~ apl	-4 0 -1 6
~ apo	-14 8 3 3
~ app	-1 -3 2 1
~ apr	1 -7 5 2
~ apt	-4 7 -1 -1
~ apu	2 -8 -1 7
~ aqu	4 -8 11 -7
~ ar 	3 -7 5 -1
~ ara	2 4 -8 2
~ arb	-11 1 6 4
~ arc	-5 4 -2 3
~ are	-2 -6 8 0
~ arg	-3 3 -1 2
~ ark	-4 -5 8 0
~ arm	-10 8 -2 5
~ arn	5 -2 0 -2
~ arq	4 1 -4 -1
~ arr	8 0 -7 -1
~ art	1 13 -4 -9
~ arv	7 -7 0 0
~ arz	-4 5 -3 2
~ as 	7 -1 -4 -1
~ asa	5 -8 4 -1
~ asc	-5 6 0 -1
~ ase	-5 6 -3 2
~ asi	-1 2 0 -1
~ ask	12 -8 -5 2
~ ass	6 -4 -13 11
~ asu	-7 7 1 -1
~ at 	-1 -7 4 3
~ ata	6 1 -5 -2
~ ate	-11 20 2 -10
~ ati	9 -11 3 -1
~ atl	9 -11 0 2
~ atr	-3 -7 6 4
~ att	-9 1 10 -2
~ atu	-2 -2 3 1
~ au 	6 6 -12 -1
~ auc	3 3 -1 -5
~ aud	-2 5 -2 -1
~ auf	-1 2 6 -7
~ aug	0 -1 3 -2
~ auj	-6 2 2 1
~ aul	-6 10 -4 -1
~ aur	-1 0 2 -1
~ aus	-18 13 1 4
~ aut	-13 8 4 1
~ aux	2 2 4 -9
~ av 	-5 3 4 -1
~ ava	14 -18 1 3
~ ave	10 -15 4 2
~ avi	8 -5 -3 0
~ avo	3 -3 -3 2
~ avr	12 -7 -4 -1
~ avs	5 -6 2 0
~ awa	-7 12 -4 -2
~ ay 	-9 9 3 -3
~ aye	8 -5 -3 -1
~ ayn	5 -5 1 0
~ ayu	-7 6 2 0
~ az 	4 2 -6 0
~ azi	-9 9 -4 4
~ azt	8 -8 0 -1
~ azu	11 -8 -1 -2
~ b 	14 -11 -1 -1
~ b2 	-1 5 -2 -1
~ ba 	7 -3 -4 0
~ baa	17 -7 -9 -1
~ bab	10 -8 -1 -1
~ bac	2 13 -9 -6
~ bad	4 -5 5 -4
~ bag	7 -1 -1 -5
~ bah	0 4 0 -4
~ bai	9 -1 -5 -3
~ baj	12 -10 -1 -1
~ bak	6 -8 2 0
~ bal	-4 9 -3 -2
~ bam	4 1 -2 -4
~ ban	-11 11 -12 12
~ bao	1 4 -6 0
~ bar	17 -5 -10 -2
~ bas	6 3 -1 -8
~ bat	5 -3 -2 -1
~ bau	0 11 -8 -3
~ be 	-13 11 0 2
~ bea	-4 -6 5 6
~ beb	8 -7 -1 0
~ bec	3 -12 0 9
~ bed	-10 4 2 4
~ bee	-5 0 5 0
~ bef	8 -2 -4 -2
~ beg	-3 5 -1 -1
~ beh	2 -5 -4 7
~ bei	11 -6 -1 -4
~ bek	-7 -6 9 4
~ bel	-11 -5 15 0
~ bem	-8 15 -3 -4
~ ben	6 -18 11 1
~ ber	-11 4 13 -6
~ bes	-8 15 -1 -6
~ bet	-5 2 -14 17
~ beu	0 -3 -1 4
~ bev	1 -1 -2 1
~ bew	3 -8 4 2
~ bey	0 5 -4 -1
~ bez	-8 18 -8 -2
~ bi 	-5 -4 5 4
~ bia	-3 -3 0 5
~ bib	10 -4 -3 -3
~ bid	-4 -3 8 -1
~ bie	10 -14 11 -7
~ bij	2 2 -6 1
~ bik	-7 -1 5 3
~ bil	-8 2 -4 10
~ bim	-7 11 -2 -2
~ bin	-7 -2 4 6
~ bio	-9 16 -4 -3
~ bir	-13 10 8 -6
~ bis	13 -5 -2 -6
~ bit	2 -13 -4 15
~ biu	-4 6 -1 -1
~ biz	-3 8 -7 2
~ bla	12 -7 -2 -3
~ ble	14 -17 6 -3
~ bli	-14 -3 16 1
~ blo	12 -12 -8 9
~ blu	5 -6 2 -1
~ bo 	-6 -1 5 2
~ boa	-8 -7 15 1
~ bod	-1 4 -3 0
~ boe	1 3 1 -5
~ boi	6 2 -5 -2
~ bok	5 0 -4 -1
~ bol	2 -6 -3 7
~ bom	0 3 0 -3
~ bon	-20 -10 21 9
~ boo	-16 20 -2 -2
~ bor	4 -1 -9 5
~ bos	-6 6 -3 2
~ bot	7 -7 -7 7
~ bou	-5 3 -2 3
~ bov	-2 3 0 -1
~ box	5 0 -2 -3
~ boy	7 -5 -1 -1
~ bra	15 -3 -5 -6
~ bre	4 12 -6 -10
~ bri	-2 5 -1 -2
~ bro	7 2 -9 0
~ bru	15 -5 -5 -5
~ bu 	4 -3 4 -5
~ buc	-15 13 0 3
~ bud	6 -19 9 5
~ bue	-7 -4 9 2
~ buf	8 -5 -2 -1
~ bug	4 -5 -3 3
~ bui	-9 11 2 -4
~ buk	-4 7 -2 -1
~ bul	-3 14 -6 -4
~ bun	-3 -3 6 1
~ buo	-9 -3 15 -4
~ bur	-6 19 -9 -3
~ bus	3 -12 12 -3
~ but	-9 13 -1 -3
~ buu	5 -2 -1 -2
~ buy	-4 11 -6 -1
~ by 	-8 3 1 4
~ byc	-1 -4 6 -1
~ byg	7 -2 -3 -2
~ byl	15 -7 -6 -2
~ byt	-3 -2 5 0
~ c 	7 -1 -2 -4
~ ca 	13 -3 3 -13
~ cab	-4 19 -9 -6
~ cac	-7 7 0 0
~ cad	1 3 1 -4
~ caf	-5 13 -3 -5
~ cag	-7 9 -3 1
~ cai	6 4 -3 -6
~ cal	4 12 -8 -7
~ cam	3 1 -1 -3
~ can	2 4 -15 10
~ cap	-6 4 -9 11
~ car	-11 -5 0 16
~ cas	4 -1 -2 0
~ cat	-5 15 -6 -4
~ cau	3 -9 4 2
~ cav	-2 4 -2 -1
~ ce 	0 -2 3 -1
~ ced	-6 5 -5 5
~ ceg	4 2 -2 -3
~ cek	-4 1 0 4
~ cel	-2 -2 4 0
~ cem	1 4 -2 -4
~ cen	-8 19 -4 -6
~ cer	1 -4 4 -2
~ ces	11 -6 -3 -2
~ ceu	-3 -1 4 0
~ cev	2 -5 4 -1
~ cez	-5 10 -4 -1
~ cfo	-4 7 -3 0
~ cha	-3 8 -4 -2
~ chc	4 -1 -1 -2
~ che	-3 -10 1 12
~ chf	-15 4 -1 12
~ chi	4 2 -6 1
~ chl	5 -5 0 0
~ cho	0 5 -4 -1
~ chr	-7 1 4 2
~ chu	2 2 -1 -3
~ ci 	1 -6 9 -4
~ cia	-12 -5 10 7
~ cie	-3 -5 8 0
~ cin	5 12 -11 -6
~ cir	-3 -6 10 -1
~ cis	4 -6 -1 3
~ cit	3 -6 3 0
~ cla	8 -1 -9 1
~ cle	1 2 -5 1
~ cli	9 -5 -7 4
~ clo	-4 2 1 2
~ clu	-1 7 -4 -3
~ cm 	5 -4 0 -1
~ co 	-3 2 3 -2
~ coa	-8 14 -4 -2
~ cob	-15 9 -6 11
~ coc	0 6 -4 -2
~ cod	-10 -7 -10 26
~ cof	-6 11 -2 -3
~ cog	7 -2 -4 -1
~ coi	-3 1 6 -3
~ col	-7 2 8 -3
~ com	-4 1 9 -6
~ con	-17 -2 18 2
~ coo	11 -6 1 -6
~ cop	3 4 -7 1
~ cor	5 -3 5 -7
~ cos	-10 10 5 -6
~ cot	0 10 -7 -3
~ cou	1 3 -5 0
~ cow	-5 6 0 -1
~ cra	8 -6 -2 0
~ cre	-9 -11 19 1
~ cri	5 -7 3 0
~ crm	-2 9 -2 -5
~ cro	-6 3 7 -3
~ cru	7 -6 0 0
~ cry	0 -3 0 3
~ csa	-7 2 -3 7
~ cso	-2 1 -3 4
~ cu 	7 0 -2 -6
~ cua	9 -3 -2 -5
~ cub	-9 10 -1 1
~ cue	1 5 -6 0
~ cui	-10 8 4 -2
~ cul	-2 -2 6 -2
~ cum	-10 -1 14 -2
~ cun	1 -9 6 2
~ cuo	3 -2 -3 2
~ cup	-4 1 0 3
~ cur	-14 0 14 -1
~ cus	7 -5 -2 0
~ cut	-12 12 -6 5
~ cv 	-10 2 10 -2
~ cze	8 -7 2 -3
~ czy	5 -3 1 -3
~ d 	3 2 -8 4
~ da 	9 3 0 -13
~ daa	-12 9 5 -2
~ dab	-4 6 -1 -2
~ dac	-8 10 3 -5
~ dad	2 0 -2 0
~ daf	-3 2 2 -2
~ dag	-15 0 6 9
~ dah	-11 8 -2 5
~ dai	-3 0 -1 3
~ dak	0 9 -7 -1
~ dal	6 2 -1 -7
~ dam	7 -2 -3 -2
~ dan	7 -19 11 1
~ dar	0 -7 5 2
~ das	21 -9 -7 -5
~ dat	16 -3 -6 -7
~ dau	6 -2 -5 0
~ dav	-1 -4 8 -4
~ day	-12 14 -5 3
~ daz	-8 6 2 -1
~ de 	20 -9 -7 -4
~ dea	-8 -1 10 -1
~ deb	1 -2 -1 3
~ dec	4 2 -3 -2
~ ded	-5 2 -1 5
~ dee	1 4 -3 -3
~ def	9 -4 -3 -2
~ deg	11 -17 10 -4
~ dei	13 -11 -3 1
~ dej	1 4 0 -5
~ dek	-2 -6 8 0
~ del	17 0 -15 -2
~ dem	3 7 -3 -6
~ den	10 -10 13 -13
~ dep	-2 -3 -5 10
~ der	9 0 -16 8
~ des	13 -2 4 -16
~ det	-10 7 3 -1
~ deu	6 5 -7 -5
~ dev	-8 3 -1 6
~ dez	-4 5 1 -2
~ di 	20 -9 -2 -10
~ dia	-8 0 6 1
~ dib	3 -5 0 2
~ dic	13 -5 -8 0
~ did	11 -7 -2 -3
~ die	9 0 -1 -8
~ dif	-9 -6 5 9
~ dig	0 -11 9 2
~ dij	-4 13 -10 1
~ dik	6 -1 -4 0
~ dil	1 -10 6 3
~ dim	17 -11 -3 -3
~ din	11 -5 -6 0
~ dio	5 -3 0 -2
~ dip	-12 9 8 -6
~ dir	17 2 -18 -1
~ dis	9 -6 7 -9
~ dit	-9 -7 5 11
~ diu	6 -3 -2 0
~ div	7 -2 -3 -2
~ dix	-3 7 -2 -2
~ diz	6 -1 -4 -1
~ dla	-5 -1 0 6
~ dne	6 -7 -3 4
~ dni	-10 7 0 2
~ do 	7 0 -8 1
~ doa	2 -3 -1 2
~ dob	-4 -22 10 16
~ doc	3 -1 -5 3
~ dod	3 3 -4 -2
~ doe	1 9 -5 -5
~ dog	-3 6 -5 1
~ doi	15 -4 -9 -2
~ dok	13 -10 -4 1
~ dol	-7 -10 2 15
~ dom	-3 -2 -1 5
~ don	2 4 -6 -1
~ doo	-6 11 -4 0
~ dop	-5 2 -7 9
~ dor	-5 0 5 0
~ dos	2 6 -11 2
~ dot	-5 0 1 5
~ dou	2 10 -3 -9
~ dov	0 2 0 -1
~ dow	-2 -2 2 1
~ doz	-5 7 -1 -1
~ dr 	-2 9 0 -7
~ dra	-8 10 -3 1
~ dre	2 0 5 -7
~ dri	7 5 -8 -5
~ dro	9 3 -4 -8
~ dru	2 13 -9 -5
~ dry	-3 5 -2 0
~ drz	4 -4 1 -1
~ du 	14 -14 2 -3
~ dua	9 1 -7 -4
~ dub	-9 3 -2 8
~ dud	8 -5 -2 -1
~ due	1 5 -11 5
~ dui	3 -4 4 -2
~ dul	4 4 -1 -7
~ dum	-2 2 1 -1
~ dun	5 -2 0 -3
~ dup	-4 5 -3 2
~ dur	7 2 -7 -3
~ dus	1 -6 11 -5
~ duv	5 -6 1 0
~ dva	6 -4 -1 -1
~ dvo	6 -1 -5 -1
~ dvs	6 -9 0 4
~ dzi	8 -4 -1 -3
~ e 	-14 4 16 -7
~ eac	-8 2 6 0
~ ear	-6 7 -1 -1
~ eas	-3 6 -2 0
~ eau	7 -4 -1 -1
~ ech	6 -1 -1 -4
~ ecl	8 -6 -1 -1
~ eco	2 -6 9 -5
~ ecr	-6 2 0 4
~ ede	7 -8 1 0
~ edi	-5 9 -3 -1
~ edu	-7 -1 7 1
~ een	-14 11 3 0
~ eer	-8 10 -4 1
~ eff	5 -2 -3 0
~ eft	0 2 1 -3
~ egn	-9 10 0 -1
~ egr	-5 -1 4 1
~ egy	1 3 -3 -1
~ ei 	-4 2 2 0
~ eig	-16 19 -2 -2
~ eil	5 -1 -4 -1
~ ein	-23 12 -1 12
~ eki	4 8 -10 -2
~ ekl	1 -8 8 -2
~ el 	29 -9 -14 -6
~ ele	7 1 -7 -1
~ elf	-7 5 3 -2
~ eli	-5 5 -3 3
~ elk	-20 13 15 -7
~ ell	10 -11 3 -3
~ elm	9 -7 -2 0
~ els	0 10 -7 -3
~ em 	9 -1 -6 -3
~ ema	2 0 -3 1
~ emb	3 -9 4 3
~ emi	-2 4 -2 0
~ emp	0 -6 9 -3
~ en 	-13 5 5 3
~ enc	-4 -1 3 1
~ end	11 -6 0 -5
~ ene	-14 9 6 0
~ enf	11 -13 2 0
~ eng	-13 14 -2 1
~ enh	4 -8 4 -1
~ enk	-2 -6 0 9
~ enn	3 -4 4 -3
~ eno	12 -13 2 0
~ enr	-5 8 -3 0
~ ens	0 -9 8 1
~ ent	-14 -2 5 10
~ env	-15 -9 12 12
~ ep 	-8 10 -2 0
~ epi	14 -6 -5 -3
~ equ	3 9 -10 -2
~ er 	0 -1 1 0
~ era	14 -7 -4 -3
~ erb	-3 5 0 -2
~ erd	0 -6 7 -1
~ ere	-8 5 4 -1
~ erf	-12 -4 13 3
~ erg	-2 -1 4 -1
~ erh	-5 6 -1 0
~ eri	5 -4 0 -2
~ ero	5 -2 -1 -1
~ err	11 -13 -3 5
~ ers	-16 23 -4 -2
~ ert	-3 5 -4 2
~ erv	2 -6 5 0
~ erw	-5 2 2 1
~ erz	-1 -3 5 -1
~ es 	3 -21 14 5
~ esa	5 0 -4 -1
~ esc	-7 21 -3 -10
~ ese	2 1 -3 0
~ esi	7 -2 -4 -1
~ eso	3 1 -2 -2
~ esp	-15 12 5 -1
~ ess	-3 6 0 -3
~ est	-1 -11 15 -3
~ et 	-13 2 22 -11
~ eta	6 -4 -1 -1
~ ete	3 -11 5 2
~ eti	-3 9 -3 -2
~ etr	2 -5 2 2
~ ets	2 -7 6 -1
~ ett	-1 -3 6 -2
~ etw	-1 -1 3 -2
~ eu 	2 -2 -3 3
~ euc	-1 -1 2 -1
~ eur	-19 4 -6 20
~ eva	0 4 -2 -1
~ eve	-12 16 0 -4
~ evi	6 -11 -3 7
~ evo	1 -5 4 0
~ evr	-4 -4 1 7
~ ex 	0 1 -2 1
~ exa	-16 13 -27 30
~ exc	2 -2 6 -7
~ exe	-2 6 -1 -4
~ exi	-4 -5 7 2
~ exp	-12 6 5 0
~ ext	-4 5 -2 0
~ eze	-9 1 9 -1
~ fa 	0 3 2 -5
~ fab	-13 18 -1 -4
~ fac	-15 34 -5 -13
~ fag	-8 1 8 -1
~ fah	4 2 -4 -2
~ fai	1 7 2 -9
~ fak	6 -1 -4 -1
~ fal	20 -14 -9 3
~ fam	-14 5 4 5
~ fan	-4 6 2 -5
~ far	-5 15 -8 -1
~ fas	2 -4 4 -1
~ fat	5 0 -6 1
~ fau	12 -11 3 -4
~ fav	7 -4 2 -5
~ faz	-7 -6 7 7
~ fcf	-5 1 0 4
~ feb	7 1 -5 -3
~ fec	-1 5 -3 -1
~ fee	-11 -3 6 8
~ feh	14 -10 -2 -3
~ fei	-4 5 1 -1
~ fej	-5 6 -3 1
~ fel	12 -16 9 -5
~ fem	-1 2 0 -1
~ fen	-2 5 -1 -2
~ fer	-3 7 1 -5
~ fes	0 -2 3 -2
~ feu	-2 3 -1 0
~ fev	5 2 -5 -1
~ few	-9 7 3 0
~ fez	6 -5 -1 0
~ fi 	5 -5 -1 1
~ fia	5 -4 -1 0
~ fic	3 2 -1 -4
~ fid	-4 3 -3 4
~ fie	-6 4 6 -4
~ fif	-3 5 0 -1
~ fig	6 -9 3 0
~ fij	-5 -6 6 4
~ fik	-7 4 5 -1
~ fil	11 3 -16 2
~ fim	-3 5 -2 0
~ fin	-2 8 2 -9
~ fiq	3 -2 0 -1
~ fir	2 11 -17 4
~ fis	2 -5 -6 8
~ fit	-13 15 -1 -1
~ fiv	-4 6 -1 -1
~ fix	-14 16 -4 2
~ fiy	0 6 -5 -1
~ fiz	4 -2 -3 1
~ fje	4 -5 1 0
~ fjo	7 -3 -3 -1
~ fla	5 5 -4 -5
~ fle	-15 8 12 -5
~ fli	1 4 -5 -1
~ flo	0 9 -6 -3
~ flu	-8 6 4 -1
~ fly	-4 9 -3 -2
~ foc	-2 -6 8 -1
~ fog	-5 4 2 -1
~ foi	-1 1 -3 3
~ fol	-16 9 11 -4
~ fon	4 -3 1 -2
~ foo	10 -4 -3 -2
~ for	0 6 3 -9
~ fos	8 -8 -1 2
~ fot	-10 16 -12 6
~ fou	7 -3 -1 -2
~ fra	8 3 -14 4
~ fre	-7 8 3 -4
~ fri	0 4 -6 2
~ fro	-12 16 1 -5
~ fru	-2 5 -2 0
~ ft 	-3 -3 -4 10
~ fuh	-3 5 0 -2
~ fui	11 -4 -3 -3
~ fum	-9 10 0 -1
~ fun	-1 6 -9 3
~ fur	9 8 -9 -7
~ fut	-7 -4 10 1
~ ga 	6 -4 -1 -1
~ gaa	-9 11 -3 0
~ gag	1 -3 1 2
~ gal	-4 16 -7 -5
~ gam	-10 5 5 0
~ gan	-3 -4 0 8
~ gap	4 -7 -2 5
~ gar	-4 7 -14 12
~ gas	-2 1 -3 4
~ gat	-6 5 3 -2
~ gav	-1 3 -1 0
~ gda	-8 1 7 0
~ ge 	12 -9 -3 0
~ geb	-6 7 -4 2
~ gec	13 -3 -9 -1
~ ged	-6 2 7 -3
~ gee	-9 -2 6 5
~ gef	-6 11 -7 2
~ geg	-1 -1 -4 6
~ geh	22 -21 2 -3
~ gek	2 -6 3 1
~ gel	5 0 -7 1
~ gem	-2 0 2 0
~ gen	-5 4 15 -14
~ geo	9 -7 -1 -1
~ gep	5 -4 0 -1
~ ger	-4 -2 10 -4
~ ges	-14 17 6 -9
~ get	-13 19 -6 0
~ gev	11 -11 -2 2
~ gew	7 -8 -1 2
~ gez	0 -3 5 -2
~ gha	-7 8 -1 0
~ gho	-3 5 -2 0
~ gia	-10 21 -8 -3
~ gib	8 -5 1 -3
~ gid	-6 9 -1 -1
~ gij	7 -6 -1 -1
~ gil	-1 -2 4 -1
~ gin	4 -2 -1 -1
~ gio	5 -5 2 -1
~ gir	5 -8 -4 7
~ gis	7 -6 -1 0
~ git	5 -3 -1 0
~ giu	5 -5 -3 3
~ giv	-1 3 2 -3
~ gje	-3 0 5 -2
~ gjo	2 5 -7 -1
~ gla	-5 3 5 -3
~ gle	7 -10 2 1
~ gli	-6 13 -3 -3
~ glu	10 -3 -9 2
~ go 	7 0 -5 -3
~ god	-11 -16 23 4
~ goe	-12 3 14 -4
~ goi	6 -5 2 -3
~ gol	-4 -3 -2 8
~ gon	-2 -5 5 2
~ goo	-14 3 10 0
~ gor	-9 -1 11 -1
~ gos	-5 -4 10 -2
~ got	3 1 0 -5
~ gou	2 -6 1 2
~ gra	14 -6 -2 -6
~ gre	10 -9 1 -2
~ gri	-8 12 -2 -2
~ gro	-11 0 8 2
~ gru	2 3 1 -6
~ gua	2 -3 -3 4
~ gue	-2 -2 5 -1
~ gui	-8 6 -10 12
~ gun	2 3 -4 -1
~ gus	0 5 4 -9
~ gut	-12 -4 9 7
~ h 	2 1 -2 0
~ ha 	-4 -2 13 -7
~ haa	-2 7 -3 -2
~ hab	3 -7 1 2
~ hac	-5 9 -2 -1
~ had	12 -4 -8 0
~ haf	0 7 -4 -3
~ hag	-3 14 -8 -2
~ hah	-3 -2 5 0
~ hai	16 -11 -1 -4
~ hak	6 -2 -4 0
~ hal	-7 11 0 -4
~ ham	5 -7 0 2
~ han	16 -5 -12 1
~ hap	-6 -8 15 -1
~ har	10 -13 5 -2
~ has	13 -6 -3 -4
~ hat	13 -16 4 -1
~ hau	-8 13 -3 -3
~ hav	0 9 -3 -5
~ hay	12 -15 4 -1
~ haz	-6 10 -2 -1
~ he 	4 -4 5 -5
~ hea	0 4 4 -7
~ heb	2 4 0 -6
~ hed	-4 7 1 -4
~ hee	-5 6 -1 0
~ hei	1 -6 0 4
~ hej	-8 -2 7 3
~ hel	-12 6 1 4
~ hem	12 -6 -1 -4
~ her	-3 -15 11 7
~ hes	-9 -3 3 9
~ het	9 -2 -7 0
~ heu	-3 0 1 2
~ hey	-14 -6 12 8
~ hi 	-9 -10 17 2
~ hie	1 -19 14 4
~ hij	12 -9 -5 2
~ hil	7 -5 2 -4
~ him	9 -7 -1 -1
~ hin	-15 5 10 0
~ hir	-2 4 -1 0
~ his	-5 3 3 0
~ hiv	-3 5 -1 -1
~ hiy	6 -7 0 1
~ hja	-6 5 -2 3
~ hje	-7 4 2 0
~ hle	1 -3 4 -1
~ ho 	1 7 -5 -3
~ hoa	1 0 -5 4
~ hoc	-1 0 2 -1
~ hod	-12 4 8 1
~ hoe	9 -4 -2 -4
~ hof	-6 9 0 -2
~ hog	1 -12 8 3
~ hoi	0 -2 4 -2
~ hoj	4 -6 -5 7
~ hol	-6 -7 8 4
~ hom	-12 16 -14 11
~ hon	3 -1 0 -2
~ hoo	-1 -2 6 -3
~ hop	-11 4 13 -6
~ hor	11 -1 2 -12
~ hos	13 0 -5 -8
~ hot	-7 4 -1 4
~ hou	-16 15 1 0
~ how	-3 -10 0 13
~ hoy	-2 -2 -3 8
~ hoz	-8 6 2 0
~ hr 	10 -4 -6 0
~ hub	-8 5 -2 5
~ hui	-2 8 -4 -1
~ hum	-1 -1 9 -7
~ hur	2 3 -3 -2
~ hus	8 -3 -4 -1
~ hut	-2 4 -1 -1
~ huu	3 4 -4 -3
~ hva	8 -8 2 -2
~ hve	-1 -2 4 0
~ hvo	-6 1 1 4
~ hyb	11 -8 -1 -2
~ hyd	0 3 -3 -1
~ hyg	4 -3 0 -2
~ hyv	-6 -2 7 0
~ i 	11 0 -3 -9
~ ia 	-11 9 4 -2
~ iba	-7 -11 0 18
~ ibu	3 2 -3 -1
~ ich	1 2 -3 1
~ ici	15 -15 -10 10
~ ide	4 -7 6 -3
~ ied	-7 3 6 -1
~ iem	-1 -3 4 1
~ ier	15 -9 -5 -1
~ iet	-11 4 11 -4
~ if 	-4 10 5 -11
~ iga	6 -6 1 -1
~ igr	6 -5 -1 1
~ igu	3 0 -3 -1
~ ihm	-7 -4 11 0
~ ihn	-3 9 -2 -4
~ ihr	10 -8 -4 1
~ ik 	-6 4 1 1
~ iki	0 7 -4 -3
~ ikk	2 -8 7 -1
~ il 	16 -10 -8 2
~ ile	-8 4 3 1
~ ilh	-7 2 6 -1
~ ili	5 -11 6 0
~ ilk	2 2 -5 0
~ ill	-5 11 -8 2
~ ilm	-5 4 2 0
~ ils	5 -4 -1 0
~ ilu	-8 8 2 -2
~ im 	6 -1 1 -6
~ ima	-16 12 6 -2
~ imi	8 -7 1 -1
~ imm	-6 -1 6 1
~ imo	-5 -1 4 2
~ imp	-15 -5 8 12
~ in 	5 0 0 -5
~ ina	-4 -1 5 0
~ inb	-8 11 -4 1
~ inc	-14 20 -4 -3
~ ind	-6 5 4 -2
~ inf	-4 0 -6 10
~ ing	-20 17 -2 5
~ ini	-1 -16 7 10
~ inj	-1 6 -4 0
~ ink	-5 6 -2 1
~ inl	-1 -6 -2 9
~ inm	-1 -2 4 -1
~ inn	-10 -3 8 5
~ ino	-5 4 2 -2
~ ins	-16 6 9 1
~ int	-3 0 5 -2
~ inv	-10 3 8 0
~ inz	4 -2 -1 -1
~ io 	9 0 -9 0
~ irm	3 -2 3 -4
~ is 	5 -6 6 -5
~ isc	-4 0 -1 4
~ ise	-2 8 -3 -2
~ isk	-3 -4 5 2
~ ism	-3 -4 9 -1
~ iso	-5 8 -1 -2
~ isp	5 -3 0 -1
~ iss	-2 4 0 -2
~ ist	12 -12 5 -6
~ it 	2 -3 3 -2
~ ita	-3 2 -1 2
~ its	-4 1 4 0
~ iva	3 -2 0 -1
~ iz 	1 -5 1 3
~ izl	8 -6 -2 0
~ j 	-4 5 5 -6
~ ja 	2 7 -6 -3
~ jaa	-6 15 -3 -5
~ jac	8 -5 -1 -2
~ jag	5 -6 1 0
~ jah	0 1 8 -9
~ jak	1 -1 2 -2
~ jal	7 -3 -1 -3
~ jam	-3 -8 7 3
~ jan	16 -4 -9 -3
~ jap	-6 4 0 2
~ jar	3 4 -5 -2
~ jat	0 -9 6 2
~ jau	7 -5 -1 0
~ jav	3 -3 -1 1
~ je 	8 2 -2 -8
~ jed	-10 15 3 -7
~ jef	3 1 -4 -1
~ jeg	9 -7 -1 -1
~ jel	-2 -1 5 -2
~ jem	-3 -1 -1 6
~ jer	4 5 -7 -2
~ jes	-3 -7 9 1
~ jet	12 -2 -6 -3
~ jeu	8 -3 -1 -4
~ jij	9 -8 1 -2
~ jin	11 -9 -1 -1
~ jo 	2 -8 3 2
~ job	9 -8 6 -6
~ jog	7 -4 0 -2
~ joi	3 -13 3 7
~ jon	4 0 -4 -1
~ jor	2 -8 6 0
~ jos	-5 -5 10 -1
~ jot	-8 -2 9 1
~ jou	4 -2 3 -6
~ jse	7 -8 -1 2
~ jst	6 -5 0 0
~ ju 	-6 6 -1 1
~ jub	9 -6 -2 -1
~ jud	-2 3 0 -1
~ jue	-1 4 -1 -2
~ jui	-6 10 -2 -2
~ jul	4 6 -6 -5
~ jum	13 -5 -7 -1
~ jun	6 0 5 -12
~ jur	6 1 -7 -1
~ jus	-10 15 1 -5
~ jut	3 6 -7 -2
~ k 	11 0 -9 -2
~ kaa	-8 5 3 0
~ kab	3 -4 3 -2
~ kad	1 2 -3 0
~ kaf	-4 10 -3 -3
~ kah	5 4 -7 -1
~ kai	2 -9 8 -2
~ kak	-1 3 -5 3
~ kal	9 13 -16 -6
~ kam	13 -2 -11 0
~ kan	2 0 -1 -1
~ kap	5 -3 -2 -1
~ kar	-2 -6 -2 10
~ kas	4 1 -5 0
~ kat	-1 2 -2 1
~ kau	-3 -9 -2 15
~ kav	-7 12 -5 -1
~ kay	11 -1 -6 -3
~ kaz	-4 -7 13 -3
~ kc 	-7 6 -1 2
~ kdy	-6 3 5 -2
~ ke 	15 -6 -9 0
~ kec	9 -4 -1 -4
~ ked	-11 13 -5 3
~ kee	-1 7 1 -6
~ kei	-4 5 0 -2
~ kel	11 -3 -7 -1
~ ken	-19 6 12 1
~ kep	-3 3 0 0
~ ker	8 -7 -8 8
~ kes	9 -4 -2 -3
~ ket	-2 0 3 -1
~ keu	-7 7 -2 2
~ key	3 2 1 -5
~ kez	5 -2 -3 -1
~ kg 	-7 11 -1 -3
~ kha	2 3 -2 -3
~ khi	-10 1 2 8
~ kho	3 -3 -3 2
~ ki 	-6 8 -1 -1
~ kic	6 -3 -2 -1
~ kid	7 -4 0 -3
~ kie	-9 1 1 7
~ kii	0 -5 7 -2
~ kij	-1 5 -1 -3
~ kik	10 -6 -2 -1
~ kil	10 -3 -3 -4
~ kim	12 -17 -2 7
~ kin	2 -8 9 -3
~ kip	6 -1 -3 -2
~ kir	-6 10 -6 2
~ kis	3 2 -1 -3
~ kit	-6 10 -5 1
~ kiv	0 -7 8 -1
~ kje	-3 -4 4 3
~ kjo	10 -7 -3 0
~ kla	10 5 -10 -4
~ kle	1 2 -1 -2
~ kli	-1 6 -2 -3
~ klo	8 -8 2 -2
~ klu	1 4 -5 1
~ km 	3 -1 -1 -2
~ kna	5 -8 1 2
~ kni	-4 5 0 -2
~ kno	-3 -8 11 1
~ ko 	5 -7 2 0
~ kob	-3 0 7 -4
~ koc	-3 5 -1 -1
~ kod	-1 -4 -7 13
~ koe	8 -4 -3 -1
~ kof	1 4 -4 -1
~ koj	-12 3 4 5
~ kol	2 7 -8 -1
~ kom	7 6 -4 -10
~ kon	-2 -15 8 9
~ koo	10 -8 -7 5
~ kop	1 -5 -1 4
~ kor	-1 7 -6 0
~ kos	-6 22 -16 0
~ kot	-6 9 -1 -2
~ kou	-4 7 0 -3
~ koz	-7 4 4 0
~ kr 	-10 2 -2 9
~ kra	-9 12 5 -8
~ kre	-1 -16 4 14
~ kri	5 -2 -6 4
~ kro	0 3 -2 -1
~ kte	-8 5 4 -1
~ kto	-14 9 3 2
~ kub	-3 1 6 -4
~ kuh	15 -4 -10 -1
~ kui	5 -3 -2 0
~ kuj	-1 -6 8 -1
~ kul	2 -6 1 3
~ kum	5 -2 -2 -1
~ kun	7 -2 -4 -1
~ kuo	11 -9 -2 0
~ kup	1 -4 -6 9
~ kur	4 7 -14 3
~ kus	-4 7 -2 -1
~ kut	-2 -8 11 -1
~ kuu	-5 5 3 -3
~ kwa	-8 3 5 0
~ kwe	6 -4 0 -2
~ ky 	-2 7 -4 0
~ kys	15 -7 -5 -3
~ kız	7 -2 -4 -1
~ l 	24 -17 -2 -4
~ la 	24 -8 -10 -6
~ laa	3 -6 6 -3
~ lab	2 8 -9 0
~ lac	0 -9 8 1
~ lad	1 1 2 -4
~ lae	-5 4 3 -2
~ lag	3 -1 -4 2
~ lah	-2 -3 2 3
~ lai	2 -9 3 3
~ lak	-2 1 -3 4
~ lam	12 -6 -4 -2
~ lan	0 0 7 -8
~ lap	1 7 -6 -1
~ lar	2 1 -7 4
~ las	3 4 -5 -2
~ lat	4 -6 0 2
~ lau	8 -3 1 -5
~ lav	-14 21 -2 -5
~ law	-2 1 -3 3
~ lay	12 -8 -3 -1
~ le 	7 9 -6 -10
~ lea	-14 14 7 -7
~ leb	-17 5 11 2
~ lec	-1 3 -1 -1
~ led	-9 16 1 -8
~ lee	2 3 -2 -2
~ lef	5 -2 -2 -1
~ leg	-7 9 -6 4
~ leh	1 -7 3 3
~ lei	7 -13 4 3
~ lek	4 4 -5 -3
~ lem	-10 6 5 -1
~ len	-7 7 -1 1
~ leo	4 -7 -1 4
~ ler	1 -4 5 -2
~ les	16 2 -7 -11
~ let	-7 2 6 0
~ leu	-7 11 1 -5
~ lev	-7 9 -4 2
~ lez	5 -3 -1 -2
~ lhe	-3 7 -3 -1
~ li 	-7 10 -3 0
~ lib	-11 16 -5 -1
~ lic	-12 9 1 2
~ lid	-13 9 8 -5
~ lie	5 -8 1 2
~ lif	-8 2 7 -1
~ lig	3 -7 5 -1
~ lij	-16 7 9 -1
~ lik	-3 1 0 2
~ lil	-4 1 2 1
~ lim	-3 7 -3 -1
~ lin	-9 3 9 -3
~ lip	6 -6 -1 1
~ lis	-13 10 1 2
~ lit	-2 5 -3 0
~ liv	-3 9 1 -7
~ lju	-14 3 12 -1
~ lla	-3 8 -3 -1
~ lle	12 -6 -6 0
~ lo 	12 5 -8 -9
~ loa	8 -2 -3 -3
~ loc	-4 -3 5 2
~ log	-9 3 -3 9
~ loi	2 -7 2 2
~ lok	7 -5 0 -2
~ lom	-5 5 -1 1
~ lon	-12 0 -5 17
~ loo	2 -3 0 1
~ lop	18 -18 -5 5
~ lor	-1 4 -2 -1
~ los	23 -18 -6 0
~ lot	-1 7 -5 -1
~ lou	-4 8 -1 -3
~ lov	-4 0 2 2
~ low	0 -4 4 0
~ lu 	-3 4 -1 0
~ lua	5 -6 2 -1
~ luc	-3 6 -8 4
~ lud	-9 -1 11 -1
~ lue	-6 6 -1 1
~ lug	3 -1 -2 0
~ lui	-8 12 -3 0
~ luk	9 -7 -2 0
~ lum	-4 -4 10 -2
~ lun	2 3 -1 -4
~ luo	-2 -5 6 0
~ lut	0 -4 3 1
~ luz	-2 9 0 -8
~ lys	-5 4 2 -1
~ m 	2 -11 7 2
~ m2 	-5 10 -1 -4
~ ma 	2 -2 -2 2
~ maa	10 4 -13 -1
~ mac	-9 16 2 -9
~ mad	0 1 -6 6
~ mae	6 -12 3 4
~ mag	-7 3 -3 7
~ mah	5 -8 1 3
~ mai	18 -4 -12 -2
~ maj	5 -1 -2 -1
~ mak	-4 -2 6 0
~ mal	0 2 4 -6
~ mam	7 -8 0 1
~ man	2 4 -8 2
~ map	8 1 -8 -2
~ maq	-7 10 -3 1
~ mar	27 1 -17 -11
~ mas	3 13 -3 -14
~ mat	14 4 -10 -9
~ mau	-3 8 -2 -3
~ may	-11 12 4 -5
~ mba	9 -6 -1 -1
~ me 	-6 -12 7 11
~ mea	-6 -4 11 -1
~ mec	3 0 0 -2
~ med	-5 10 -9 4
~ mee	2 13 -12 -3
~ meg	2 -8 -8 15
~ meh	-4 4 -1 1
~ mei	2 9 -6 -5
~ mej	-5 8 -1 -1
~ mek	3 -9 6 0
~ mel	-4 7 -5 2
~ mem	-5 4 3 -2
~ men	-9 -9 20 -2
~ mer	7 -14 8 -1
~ mes	-13 18 -9 4
~ met	0 12 -7 -4
~ meu	0 0 -1 1
~ mex	-12 8 0 4
~ mez	0 6 1 -7
~ mi 	13 -12 4 -5
~ mia	6 -12 6 0
~ mic	2 2 3 -7
~ mid	-8 8 0 -1
~ mie	-12 10 5 -2
~ mig	0 -7 3 3
~ mij	6 -7 -2 3
~ mik	11 -2 -3 -7
~ mil	-15 -6 -2 23
~ mim	-3 -4 5 3
~ min	6 8 -3 -12
~ mio	5 -5 -4 4
~ mir	-6 4 3 -1
~ mis	10 -8 -6 5
~ mit	1 -9 1 8
~ mln	-4 -2 0 6
~ mm 	7 -4 -1 -3
~ mme	4 -6 -1 3
~ mni	-4 0 5 -1
~ mo 	9 -8 2 -2
~ mob	-17 16 -2 3
~ moc	7 -10 4 0
~ mod	9 -1 -7 -2
~ moe	24 -23 -2 2
~ mog	1 3 1 -4
~ moh	1 -9 8 0
~ moi	-11 11 0 0
~ moj	1 -2 3 -2
~ mol	3 -3 5 -5
~ mom	-13 11 1 1
~ mon	-11 7 -10 14
~ moo	-1 -7 11 -3
~ mor	14 1 -1 -13
~ mos	-13 16 -2 -1
~ mot	0 6 3 -9
~ mou	1 2 0 -3
~ mov	4 -8 3 1
~ moz	-11 -1 16 -4
~ mr 	-1 4 0 -3
~ mu 	14 -11 -1 -1
~ muc	3 -4 9 -8
~ mud	9 -11 -1 2
~ mue	-7 12 -2 -3
~ muh	1 5 -4 -2
~ mui	0 -7 11 -4
~ muj	1 -5 1 3
~ muk	-3 -4 4 3
~ mul	-11 1 15 -4
~ mum	5 -5 0 0
~ mun	0 -4 4 -1
~ mur	11 -7 -3 -1
~ mus	8 1 -8 -1
~ mut	-2 4 0 -2
~ mwa	8 -8 -3 3
~ my 	3 -2 -10 10
~ mys	-2 -3 4 1
~ myy	-7 9 -1 0
~ n 	8 -1 -1 -6
~ na 	18 -3 -19 5
~ naa	6 1 -2 -5
~ nac	9 8 -14 -3
~ nad	9 -12 3 -1
~ nae	1 4 -3 -2
~ nag	4 -7 4 -2
~ nah	7 2 -3 -5
~ nai	2 -6 3 1
~ nak	-3 3 2 -2
~ nal	-2 8 -6 0
~ nam	17 -15 -2 0
~ nao	5 -5 4 -4
~ nap	-6 6 -1 1
~ nar	-6 1 4 1
~ nas	2 1 3 -7
~ nat	-1 -1 7 -6
~ nau	6 -4 -1 -1
~ nav	-4 0 1 4
~ nay	12 -11 -8 8
~ naz	10 -5 -5 0
~ ne 	-13 13 0 -1
~ neb	0 6 -3 -3
~ nec	8 -17 11 -1
~ ned	9 -4 -8 3
~ nee	1 -8 2 5
~ neg	4 0 -5 0
~ neh	1 -4 3 0
~ nei	9 -2 -6 -1
~ nej	9 -5 -4 -1
~ nek	1 -4 2 0
~ nel	8 -13 6 -2
~ nem	4 1 -5 0
~ nen	10 -15 4 2
~ nep	0 4 -1 -3
~ ner	2 3 -1 -4
~ nes	5 -6 3 -1
~ net	-17 -12 24 5
~ neu	-4 0 7 -4
~ nev	5 -12 0 7
~ new	0 4 -1 -3
~ nex	-1 5 1 -4
~ ng 	10 -10 1 -2
~ nga	0 8 -2 -6
~ ngh	2 -8 7 -2
~ ngo	9 1 -9 0
~ ngu	-3 -2 6 -1
~ nha	0 -2 -1 3
~ nhe	-6 6 1 -1
~ nhi	2 -6 7 -3
~ nho	-4 8 -6 3
~ nhu	-8 2 9 -3
~ ni 	-5 1 3 1
~ nic	-5 8 -4 1
~ nie	7 -8 1 1
~ nig	8 -4 1 -5
~ nii	4 -8 2 2
~ nik	-5 6 4 -5
~ nil	11 -5 -5 -1
~ nim	-2 -1 1 3
~ nin	10 -2 0 -8
~ nis	-2 5 -1 -1
~ nit	-7 5 -1 3
~ no 	17 -8 -19 10
~ noa	-5 6 0 -1
~ nob	3 -1 0 -1
~ noc	13 -2 -8 -3
~ nod	-18 18 -1 2
~ noe	-5 0 7 -2
~ nog	4 -1 -4 1
~ noi	-3 9 1 -7
~ nol	-8 9 -1 0
~ nom	12 -8 -13 9
~ non	11 -9 5 -7
~ nor	3 1 -5 0
~ nos	-15 1 10 4
~ not	3 3 -12 5
~ nou	7 -5 6 -8
~ nov	-2 1 7 -7
~ now	-10 10 0 1
~ nr 	2 -7 -1 6
~ nu 	7 6 -11 -2
~ nue	-7 0 4 3
~ nui	1 3 -4 0
~ nul	-4 3 -2 3
~ num	5 -14 -9 18
~ nun	-3 0 6 -3
~ nuo	2 -2 0 0
~ nur	-3 2 -7 8
~ ny 	6 -4 -1 -1
~ nye	-5 -2 5 2
~ nyt	-4 -9 10 3
~ o 	30 -19 -8 -3
~ oam	-3 -3 7 -1
~ ob 	4 -4 2 -1
~ oba	7 -4 -2 -1
~ obc	2 -6 3 2
~ obe	2 3 -5 0
~ obj	-4 -6 12 -2
~ obl	-10 5 4 1
~ obo	-3 -5 9 0
~ obr	6 -3 -3 0
~ obs	-7 -1 10 -2
~ occ	-14 9 3 2
~ och	3 -7 5 -1
~ oct	6 -2 -1 -3
~ ocu	-9 11 -1 -1
~ od 	-1 0 -1 1
~ odd	1 4 -4 -1
~ ode	1 -11 0 10
~ odp	8 -6 -3 1
~ of 	-7 1 5 1
~ ofe	-7 4 4 -1
~ off	3 -7 -3 6
~ ofi	-4 14 -8 -2
~ ofr	-4 0 -1 5
~ oft	-10 1 10 -2
~ og 	-6 1 3 2
~ ogg	2 -8 0 6
~ ogn	-9 1 8 0
~ ogr	5 -9 5 -1
~ ohn	0 -1 -5 6
~ oi 	-7 2 1 4
~ oit	0 4 -2 -1
~ ok 	-1 -6 1 7
~ oka	1 -4 4 -1
~ okt	2 7 -4 -5
~ ola	-4 -5 12 -3
~ old	12 -8 -2 -2
~ ole	-1 -5 3 2
~ olh	-8 6 2 0
~ oli	15 -11 -1 -3
~ olm	-4 -3 7 1
~ ols	8 -7 1 -2
~ olt	4 -1 -2 -1
~ olu	-2 0 4 -1
~ om 	13 -3 -8 -3
~ oma	5 -2 -2 -1
~ on 	12 0 -10 -2
~ ona	9 -6 -3 0
~ onb	5 -3 -1 -1
~ onc	0 2 -1 -1
~ ond	1 -6 7 -2
~ one	-5 10 -4 -1
~ onl	-7 13 -8 2
~ onn	12 -4 -7 0
~ ono	-1 0 -2 4
~ ons	8 -10 -2 4
~ ont	5 -1 -5 0
~ onz	0 0 -2 2
~ ooi	-5 4 2 -1
~ ook	-2 6 1 -5
~ op 	1 6 -2 -4
~ opd	-4 3 1 0
~ ope	-3 1 4 -2
~ opi	7 -9 -1 3
~ opl	-2 -3 -2 8
~ opo	-3 -8 11 0
~ opp	-16 -2 21 -3
~ ops	2 0 2 -3
~ opt	0 1 3 -4
~ or 	4 -9 11 -6
~ ora	3 4 -8 1
~ orc	11 -4 -4 -3
~ ord	-5 2 1 2
~ ore	-2 -1 -2 4
~ org	-12 13 5 -5
~ ori	-1 -1 7 -4
~ oro	-4 2 -3 5
~ ort	-3 4 -1 0
~ oru	5 -7 3 -1
~ os 	12 -3 -4 -5
~ osi	-6 8 0 -2
~ oso	-5 -2 3 4
~ osp	-3 5 -1 -1
~ oss	-6 -5 13 -3
~ ost	-5 2 1 3
~ ota	5 -6 -1 1
~ ote	-12 11 2 -1
~ oth	3 -8 7 -1
~ oti	4 -2 -1 0
~ otp	-6 -8 -3 17
~ otr	-3 1 -1 2
~ ott	3 1 -1 -3
~ otv	-7 -1 9 -1
~ ou 	6 -14 10 -1
~ oud	3 0 -2 -1
~ oui	-7 7 -1 1
~ our	1 -1 -2 2
~ out	-2 4 0 -1
~ ouv	3 -1 0 -2
~ ove	-3 8 -8 3
~ own	-3 3 -1 1
~ p 	-16 15 -1 2
~ pa 	13 -4 -9 0
~ paa	17 -7 -7 -3
~ pac	-6 9 2 -5
~ pad	0 4 1 -5
~ pag	-10 2 -16 24
~ pai	-9 1 2 6
~ pak	-4 -6 2 8
~ pal	0 2 0 -1
~ pam	2 -5 4 -1
~ pan	19 -8 -2 -9
~ pap	-5 14 -13 5
~ paq	2 -4 -1 3
~ par	-3 4 -5 5
~ pas	2 -1 1 -3
~ pat	10 -8 -1 -1
~ pau	4 2 -4 -3
~ pay	-5 -2 -8 15
~ paz	4 -6 0 1
~ pe 	4 -3 1 -2
~ pec	-3 10 -8 0
~ ped	8 -6 -3 0
~ peh	6 -3 -3 0
~ pei	-7 11 -3 -1
~ pek	-3 0 6 -3
~ pel	14 -14 -5 5
~ pem	1 5 -3 -2
~ pen	-8 9 -3 2
~ peo	-2 -8 6 4
~ peq	3 2 -2 -3
~ per	-1 -5 4 3
~ pes	-8 -7 2 13
~ pet	7 6 -12 -1
~ peu	-2 4 2 -4
~ pez	-3 6 -2 -1
~ pfl	-1 -2 5 -2
~ pha	5 -3 -2 0
~ phe	-4 7 0 -3
~ phi	-17 9 -2 10
~ pho	7 -4 -5 1
~ pia	-2 4 2 -4
~ pic	-2 7 -4 -1
~ pid	5 -5 1 -1
~ pie	-6 10 -5 1
~ pil	-2 2 3 -3
~ pin	17 -13 -6 2
~ pip	-1 4 -3 0
~ pis	12 -6 -4 -2
~ pit	11 -7 -2 -1
~ piu	-3 3 0 -1
~ pix	-3 -5 -1 9
~ piz	7 -4 -2 -1
~ pla	-6 25 -12 -8
~ ple	-2 -6 13 -5
~ plo	1 1 1 -3
~ plu	-1 -3 6 -1
~ pm 	1 0 -5 4
~ po 	-4 4 -2 2
~ poc	-10 4 4 3
~ pod	10 -2 5 -13
~ poe	5 -1 -3 -1
~ poi	-4 12 -2 -6
~ pol	-14 20 -7 0
~ pom	6 -6 7 -6
~ pon	0 -9 9 0
~ poo	-1 3 0 -1
~ pop	-12 5 6 1
~ por	-1 18 -17 0
~ pos	-5 -2 7 1
~ pot	4 -10 0 6
~ pou	16 -7 -12 3
~ pov	-8 -2 7 3
~ pow	4 1 -3 -1
~ poz	-5 -9 22 -8
~ pra	5 -5 10 -10
~ pre	15 10 -14 -10
~ pri	-11 2 5 5
~ pro	-16 26 -2 -8
~ pru	-8 9 -3 3
~ prz	7 -14 -1 9
~ pua	1 5 -4 -1
~ pub	-12 12 8 -8
~ pue	4 0 -1 -3
~ puh	8 -4 -2 -2
~ pui	1 -3 0 3
~ pul	0 11 -9 -2
~ pum	10 -8 -1 -1
~ pun	-7 6 3 -2
~ puo	6 2 -7 -2
~ pur	7 -7 2 -2
~ pus	3 -1 -3 1
~ put	5 -3 1 -3
~ pyt	1 6 -3 -4
~ q 	6 -5 -1 0
~ qu 	-4 1 3 0
~ qua	1 9 3 -13
~ que	11 -7 7 -12
~ qui	-8 23 -13 -2
~ quo	-4 2 1 2
~ r 	11 -8 -1 -2
~ raa	15 -10 -3 -2
~ rab	-6 6 3 -2
~ rac	-13 23 -7 -3
~ rad	-1 -8 12 -3
~ rag	-2 -3 2 3
~ rah	6 -4 -4 2
~ rai	7 -2 -4 -1
~ rak	-3 5 -1 0
~ ram	3 -1 1 -4
~ ran	10 4 -8 -6
~ rap	3 0 -4 0
~ rar	3 -5 3 0
~ ras	0 4 2 -6
~ rat	-8 5 7 -4
~ rau	2 4 -2 -4
~ rav	4 -5 2 -1
~ raz	7 -5 -1 -1
~ rea	-7 -2 9 0
~ reb	6 -4 -4 2
~ rec	-5 7 -2 -1
~ red	-9 -3 12 0
~ ree	-5 2 -3 5
~ ref	-5 8 -2 -1
~ reg	-5 -2 -7 14
~ reh	13 -7 -5 -1
~ rei	0 -14 4 9
~ rek	-5 -3 5 3
~ rel	-16 -9 25 1
~ rem	2 -4 -3 6
~ ren	-6 13 -8 1
~ rep	3 6 -9 1
~ req	4 -4 1 -1
~ res	-9 -4 7 6
~ ret	-9 -1 1 9
~ reu	6 0 -2 -4
~ rev	-3 13 -11 1
~ rez	-2 -3 0 5
~ rh 	1 -6 6 -1
~ rib	-13 10 -2 5
~ ric	-16 1 12 3
~ rie	15 -12 -1 -1
~ rif	6 -4 -1 -1
~ rig	-3 3 1 -1
~ rij	-7 4 2 1
~ rik	8 -7 -1 0
~ rim	3 -14 2 9
~ rin	5 3 -7 -1
~ ris	5 -16 -8 18
~ rit	1 6 -2 -5
~ riu	-2 3 -1 0
~ riv	14 -7 -3 -4
~ roa	-5 7 0 -1
~ rob	4 -4 -7 7
~ roc	-3 4 1 -2
~ rod	2 2 1 -5
~ rog	-7 4 4 -1
~ roi	10 -3 -4 -3
~ rok	-2 6 -1 -3
~ rol	-2 -3 5 0
~ rom	-2 6 0 -4
~ ron	7 -1 -4 -2
~ roo	8 -8 3 -3
~ ros	12 -10 -2 0
~ rot	15 -8 -6 -1
~ rou	-13 15 2 -4
~ rov	3 0 -2 -1
~ row	9 -4 -5 0
~ roz	0 -2 7 -5
~ rs 	-3 -4 2 6
~ rua	-3 5 -1 0
~ rub	-3 6 -2 -1
~ ruc	-9 6 1 1
~ rud	6 -2 -1 -3
~ rue	3 -4 -2 3
~ rug	-6 7 -1 0
~ ruh	-10 6 2 1
~ rul	6 -6 0 0
~ rum	2 4 -3 -3
~ run	-9 13 -2 -2
~ rut	-2 5 -5 2
~ ruz	-7 -1 5 3
~ s 	9 -10 4 -3
~ sa 	-3 -13 16 -1
~ saa	2 1 -3 0
~ sab	19 -8 -7 -4
~ sac	15 -7 -6 -1
~ sad	4 0 -1 -3
~ saf	-12 4 8 0
~ sag	19 -17 3 -6
~ sah	1 -9 0 8
~ sai	-5 12 -5 -2
~ sak	8 -6 -3 0
~ sal	0 -11 13 -2
~ sam	7 -3 7 -10
~ san	17 -12 -4 -1
~ sao	7 -12 2 3
~ sap	15 -12 -2 0
~ sar	4 -11 7 1
~ sat	11 1 -6 -5
~ sau	2 -1 1 -2
~ sav	4 2 -5 0
~ saw	-5 7 -2 0
~ say	24 -21 9 -12
~ sba	4 -3 -2 1
~ sbl	0 -5 0 5
~ sca	0 4 -6 2
~ sce	3 -1 -1 -1
~ sch	-8 15 -5 -2
~ sci	3 -3 3 -3
~ sco	1 3 -1 -3
~ scr	9 6 -8 -7
~ scu	-1 3 -1 -1
~ se 	-3 4 10 -10
~ sea	-6 10 0 -5
~ seb	-5 10 -1 -4
~ sec	-4 7 2 -5
~ sed	0 7 -6 -2
~ see	-6 4 10 -8
~ sef	9 -1 -6 -2
~ seg	-15 3 10 3
~ seh	-2 -1 4 -1
~ sei	9 -3 -7 2
~ sek	-7 8 3 -4
~ sel	-8 7 2 -1
~ sem	-6 4 9 -7
~ sen	12 -4 -17 10
~ seo	-8 9 0 -1
~ sep	17 -9 -3 -4
~ ser	9 -20 7 4
~ ses	9 4 -9 -4
~ set	-8 1 4 3
~ seu	-17 5 -3 15
~ sev	-7 4 -1 4
~ sex	5 -3 1 -3
~ sha	-10 5 1 4
~ she	2 3 -3 -1
~ shi	0 -3 5 -2
~ sho	-7 14 -6 -1
~ si 	-11 12 4 -5
~ sia	1 0 0 -2
~ sib	9 -4 -2 -3
~ sic	-14 3 7 4
~ sid	-1 7 -2 -4
~ sie	-9 7 10 -7
~ sig	3 -19 1 15
~ sii	2 0 -5 3
~ sik	-11 3 4 4
~ sil	7 -3 3 -7
~ sim	3 -13 8 2
~ sin	2 -15 -4 16
~ sir	-6 4 5 -4
~ sis	-2 4 -5 3
~ sit	-6 17 -1 -10
~ six	-2 5 -6 4
~ siz	6 0 -2 -4
~ sja	-3 5 -1 -1
~ sje	11 -9 -3 1
~ ska	-11 3 11 -3
~ ske	0 -4 5 0
~ ski	-4 4 -2 2
~ sko	-2 -3 2 3
~ skr	10 -14 -5 9
~ sku	6 -5 -2 1
~ sky	6 -8 3 -1
~ sla	8 -3 -3 -2
~ sli	1 1 0 -2
~ slo	-2 3 1 -1
~ slt	-5 -3 8 0
~ slu	2 1 -3 0
~ sma	-9 11 -1 -1
~ sme	15 -11 -2 -2
~ smo	12 -4 -7 -1
~ sms	-9 -7 -6 22
~ sna	10 -8 0 -2
~ sni	-4 8 -1 -2
~ sno	7 -5 0 -1
~ so 	-1 -6 0 7
~ soa	8 -10 3 -1
~ sob	18 -7 -9 -2
~ soc	8 -2 -2 -4
~ sof	-3 4 -1 1
~ soi	-6 10 -6 2
~ sok	-4 1 1 2
~ sol	-10 8 -4 6
~ som	-1 -1 0 2
~ son	3 -2 -1 0
~ sop	8 0 -8 -1
~ sor	9 -11 0 3
~ sot	8 -3 -3 -3
~ sou	-11 -6 16 1
~ sov	-2 6 -2 -1
~ soy	5 -5 0 0
~ spa	-17 8 10 -1
~ spe	-1 -1 -2 4
~ spi	11 -5 -2 -5
~ spo	0 -6 14 -7
~ spr	0 11 -4 -7
~ spu	4 -2 0 -1
~ sql	9 -5 1 -5
~ squ	-4 6 -1 -2
~ sre	-10 0 11 -1
~ sta	7 6 -6 -8
~ ste	9 -4 -1 -4
~ sti	7 -12 7 -3
~ sto	11 -8 -1 -2
~ str	2 1 -4 0
~ stu	13 12 -9 -15
~ su 	-8 -6 0 14
~ sua	2 -3 1 0
~ sub	-7 10 -7 4
~ suc	-14 -5 18 2
~ sud	-1 -2 5 -3
~ sue	2 -1 1 -2
~ suf	0 -5 3 2
~ sug	0 -7 9 -2
~ sui	-3 -5 5 3
~ suk	-7 0 7 0
~ sul	24 -8 -10 -6
~ sum	4 -15 7 4
~ sun	8 1 -9 0
~ suo	-6 -12 9 9
~ sup	4 -2 -4 2
~ sur	6 -7 3 -2
~ sus	2 2 -3 -1
~ suy	-2 3 -1 0
~ sve	-7 5 5 -2
~ svi	-2 -7 6 4
~ svo	-1 -5 7 -1
~ svp	3 -5 0 2
~ swi	6 -3 1 -4
~ sym	2 -4 3 -1
~ syn	1 -8 7 -1
~ syr	-7 -2 -2 10
~ sys	-4 4 -3 4
~ sza	1 -13 6 5
~ sze	-2 11 -2 -6
~ szi	-12 2 5 5
~ szo	3 5 -5 -2
~ szp	-10 10 0 0
~ sır	9 -3 -5 -1
~ t 	-2 9 -6 0
~ ta 	-5 4 0 1
~ taa	5 0 -3 -3
~ tab	6 13 -15 -5
~ tac	9 -12 0 4
~ taf	-5 3 2 -1
~ tag	-13 11 3 -1
~ tah	-8 2 4 3
~ tai	-11 -3 7 6
~ tak	-4 -5 7 2
~ tal	-3 -2 14 -9
~ tam	3 4 2 -8
~ tan	0 -10 16 -7
~ tap	6 -4 3 -5
~ tar	4 -3 -1 0
~ tas	-9 1 -3 11
~ tat	6 -6 1 -2
~ tau	7 -12 -1 6
~ tav	4 1 -3 -2
~ tax	-1 2 -3 2
~ te 	-9 2 8 -1
~ tea	-1 15 -5 -9
~ teb	6 -2 -3 -1
~ tec	-5 6 3 -5
~ ted	6 2 -5 -3
~ tee	-8 9 0 -2
~ teg	0 8 -7 -1
~ tei	-2 5 -2 0
~ tek	1 3 3 -7
~ tel	-11 19 -21 13
~ tem	3 10 -4 -9
~ ten	9 14 -9 -14
~ ter	7 0 -1 -6
~ tes	-4 18 -4 -10
~ tet	0 7 -3 -4
~ teu	5 -6 -2 2
~ tev	-5 3 2 0
~ tex	1 -5 -1 6
~ tez	8 -6 -1 -1
~ tha	1 10 -5 -7
~ the	22 -5 -11 -6
~ thi	-1 -2 8 -6
~ tho	-9 11 -1 -2
~ thr	-3 14 -5 -5
~ thu	10 4 -5 -9
~ ti 	2 3 -3 -1
~ tid	2 3 -3 -2
~ tie	10 10 -22 2
~ tii	7 -2 -5 0
~ tij	-2 1 2 -1
~ tik	-5 7 0 -2
~ til	6 8 -13 -1
~ tim	-9 10 0 -2
~ tin	7 -1 -2 -4
~ tio	1 -1 -5 5
~ tip	3 -2 3 -4
~ tir	3 1 -5 0
~ tis	5 -7 1 0
~ tit	3 4 -4 -3
~ tiv	3 1 -4 0
~ tiz	8 -6 -1 -1
~ tl 	-9 7 -2 4
~ to 	-3 -6 12 -3
~ toa	1 -1 -3 3
~ tod	-2 -10 8 4
~ toe	-9 -4 17 -5
~ tog	5 -9 3 1
~ toi	-3 -14 10 8
~ tok	6 -12 -3 9
~ tol	1 5 -4 -1
~ tom	0 5 -4 -1
~ ton	1 -2 -14 15
~ too	3 -4 6 -5
~ top	-9 16 -2 -5
~ tor	10 8 -15 -3
~ tos	6 -4 0 -1
~ tot	0 4 6 -10
~ tou	1 -5 8 -4
~ tov	1 -4 5 -1
~ tow	-6 4 0 2
~ tra	-11 -10 9 12
~ tre	-3 16 -6 -7
~ tri	-3 18 -9 -6
~ tro	-2 8 8 -14
~ tru	4 -8 -4 8
~ try	-11 13 -1 -1
~ tu 	6 -2 -6 1
~ tua	7 -5 -4 2
~ tub	-1 5 -3 -2
~ tud	-9 -6 13 2
~ tue	2 -2 1 -1
~ tui	6 -5 1 -2
~ tuk	-1 5 0 -4
~ tul	5 -4 -5 5
~ tun	-6 19 -5 -7
~ tuo	0 6 -6 0
~ tur	1 4 -2 -3
~ tus	-5 -6 8 2
~ tut	-10 -4 11 2
~ tuu	-4 -3 7 0
~ tuy	-11 6 6 0
~ tv 	6 -3 0 -3
~ tva	-3 7 -2 -1
~ twe	2 3 -1 -4
~ twi	12 -7 -2 -2
~ two	10 3 -6 -8
~ ty 	-3 -2 -3 8
~ tyd	-10 7 4 -1
~ tym	11 -8 -2 -1
~ tyo	-5 1 6 -1
~ u 	8 -8 -7 7
~ ube	7 -11 2 2
~ ubu	7 -4 0 -2
~ uc 	-3 8 -2 -3
~ uci	0 -4 5 -1
~ ucr	-4 6 -2 0
~ ude	-5 3 0 2
~ udv	-4 -1 5 0
~ uff	4 -3 -3 2
~ ugy	-5 1 0 4
~ uhr	9 -14 1 4
~ uit	-6 -5 12 -1
~ uj 	5 -5 1 -1
~ uka	0 6 -2 -4
~ ult	-5 10 -4 0
~ um 	-11 7 1 4
~ uma	-3 12 -3 -6
~ ume	-9 5 1 3
~ un 	-16 9 3 4
~ una	-4 1 0 3
~ unc	-1 -4 0 5
~ und	4 -9 8 -2
~ une	-11 8 4 -2
~ ung	9 -7 -2 -1
~ uni	-6 -11 9 7
~ uno	-5 8 1 -4
~ uns	0 -2 4 -1
~ unt	-8 18 -9 -1
~ up 	-12 1 14 -3
~ upd	3 -7 -2 5
~ upl	0 -6 0 6
~ upo	-4 1 3 0
~ upp	3 -7 3 2
~ ups	-6 6 0 0
~ ure	-4 7 -1 -3
~ urg	0 -2 -3 5
~ uru	9 -7 0 -3
~ us 	7 -5 1 -3
~ usa	10 -1 -7 -3
~ usd	-3 -7 0 10
~ use	4 0 -5 2
~ usi	7 0 -5 -2
~ uso	12 -4 -4 -4
~ usp	-10 -4 15 -1
~ ust	15 -7 -4 -4
~ ut 	-12 8 -1 5
~ uta	-2 -1 -4 7
~ ute	7 -4 -5 2
~ uti	-2 1 1 0
~ uur	8 -1 -2 -5
~ uw 	12 -3 -11 2
~ ux 	4 1 -4 0
~ uyg	-4 0 5 -1
~ uz 	8 -3 -4 -1
~ uzo	-7 -1 8 0
~ v 	20 -10 -4 -5
~ va 	-8 2 6 1
~ vaa	5 -2 -2 -2
~ vac	5 -7 2 0
~ vad	6 -7 6 -4
~ vae	-13 3 12 -2
~ vag	5 -6 -5 6
~ vai	3 5 -6 -2
~ vak	-9 -3 10 2
~ val	-7 -7 12 2
~ vam	-4 -7 6 5
~ van	-8 7 -2 4
~ vap	-4 7 -1 -1
~ vaq	8 -7 0 0
~ var	-2 11 -8 -2
~ vas	4 -6 3 -1
~ vat	5 -4 -1 0
~ vaz	2 -4 1 1
~ vc 	5 -6 1 0
~ ve 	14 -3 -10 -1
~ vec	-5 5 1 -1
~ ved	6 -3 2 -4
~ vee	-9 8 1 -1
~ veg	-3 4 0 -1
~ vei	0 4 0 -3
~ vej	-6 5 1 -1
~ vel	6 -10 3 1
~ vem	0 -2 4 -2
~ ven	11 7 -16 -2
~ ver	-13 -7 5 16
~ vet	4 0 0 -3
~ veu	8 -3 -6 1
~ vez	12 -3 -1 -7
~ vi 	6 7 -6 -7
~ via	-4 5 1 -2
~ vib	-5 -2 1 6
~ vic	-2 -1 4 -1
~ vid	0 10 -2 -8
~ vie	-4 0 1 3
~ vig	-5 12 -5 -2
~ vii	-14 12 2 0
~ vij	2 3 -6 1
~ vik	-2 5 1 -3
~ vil	5 -10 0 5
~ vin	-2 8 4 -10
~ vio	4 -8 1 3
~ vip	-2 -5 -1 7
~ vir	-7 4 -5 7
~ vis	-21 13 14 -7
~ vit	-1 2 -1 -1
~ viu	-3 2 -1 2
~ viv	-9 -2 6 5
~ viz	2 -1 -3 3
~ vla	1 6 -4 -3
~ voc	-1 0 1 -1
~ vod	8 -4 -3 -1
~ voe	0 -6 6 0
~ vog	4 -3 1 -1
~ voi	7 1 -6 -3
~ vol	14 -7 -4 -3
~ vom	5 2 -3 -4
~ von	-3 -4 6 1
~ voo	-5 5 -8 8
~ vor	1 1 -4 1
~ vos	11 -3 1 -9
~ vot	4 -4 2 -1
~ vou	7 -9 8 -6
~ voy	-3 1 -3 5
~ vp 	5 -5 0 0
~ vra	3 0 -7 4
~ vri	-13 12 1 0
~ vro	6 -4 -2 0
~ vu 	7 -6 -2 1
~ vue	-3 7 -2 -2
~ vuo	-1 7 -3 -3
~ vyb	-6 1 5 0
~ vyv	-6 6 0 0
~ w 	22 -17 -6 1
~ wa 	1 -12 2 9
~ waa	2 -5 6 -2
~ wac	-2 6 -1 -2
~ wag	7 -4 -2 -1
~ wah	7 -4 -3 0
~ wai	3 -5 1 0
~ wak	-1 -1 4 -2
~ wal	-3 4 -1 0
~ wan	6 8 -10 -4
~ war	20 -16 -4 1
~ was	13 -8 1 -5
~ wat	3 -7 9 -4
~ way	-1 -3 1 3
~ we 	-7 0 3 4
~ wea	-4 5 -1 0
~ web	-10 27 -5 -12
~ wed	5 -4 -1 -1
~ wee	10 1 -8 -3
~ weg	3 -10 5 2
~ wei	-5 -2 2 4
~ wek	10 -2 -5 -2
~ wel	3 6 1 -10
~ wen	-7 10 5 -7
~ wer	-2 5 3 -7
~ wes	-7 4 2 1
~ wet	13 -8 -2 -3
~ wha	-7 1 1 5
~ whe	-13 18 -1 -5
~ whi	11 -8 -3 0
~ who	-10 2 0 8
~ why	2 -4 2 0
~ wid	-13 7 -1 7
~ wie	5 -1 -1 -2
~ wij	-8 11 -5 2
~ wil	12 -19 -4 11
~ win	0 2 -2 0
~ wir	-7 -1 5 2
~ wis	-7 0 9 -3
~ wit	-2 -5 2 5
~ woc	2 6 -7 -1
~ woe	4 -2 -1 0
~ woh	5 -11 -2 8
~ wol	10 -1 -7 -2
~ wom	4 -3 1 -2
~ won	6 -8 -2 3
~ woo	2 3 -2 -3
~ wor	-5 10 2 -7
~ wou	2 2 -3 -2
~ wri	-1 1 -3 3
~ wro	10 -4 -5 -2
~ wsp	-5 -4 10 -1
~ wun	-7 -4 11 0
~ wur	-3 -2 4 0
~ wym	-5 -3 8 -1
~ x 	-3 6 -4 2
~ xe 	6 -4 0 -1
~ xem	-6 7 0 -2
~ xin	-1 -2 5 -2
~ y 	-24 6 10 8
~ ya 	5 4 -7 -2
~ yak	-4 3 -2 3
~ yan	6 -1 -2 -4
~ yap	-3 -1 2 1
~ yar	-1 6 -3 -2
~ yaz	-5 9 -7 3
~ yea	-3 8 6 -11
~ yem	-6 0 -1 7
~ yen	-6 -1 9 -2
~ yes	-1 3 -3 1
~ yet	-7 8 1 -2
~ yhd	7 -2 -4 -1
~ yht	-6 -4 11 -1
~ yo 	6 -2 -5 1
~ yog	-6 7 -1 -1
~ yok	-3 7 -3 -1
~ yol	-4 3 4 -3
~ yor	-1 5 -3 -1
~ you	9 -1 -14 6
~ yun	7 -3 -4 -1
~ yıl	-3 7 -3 -2
~ z 	-1 -4 8 -3
~ za 	2 4 -7 0
~ zaa	5 0 -3 -1
~ zac	5 -3 -1 -1
~ zad	-8 10 -1 -1
~ zah	5 -11 2 3
~ zaj	6 -3 -2 -1
~ zak	-2 -2 -1 5
~ zal	-12 2 0 10
~ zam	5 -6 5 -3
~ zap	-3 -2 3 3
~ zar	-1 -3 -1 5
~ zas	7 -15 -2 10
~ zat	17 -10 -2 -5
~ zau	-3 1 4 -2
~ zaw	-8 1 8 -1
~ zda	-1 3 -1 -1
~ zdr	4 -6 3 -1
~ ze 	0 3 1 -5
~ zee	10 -6 -3 -1
~ zeg	2 3 -6 0
~ zeh	5 -1 -2 -2
~ zei	3 0 -2 -1
~ zek	-7 3 3 2
~ zel	-7 1 3 2
~ zen	2 0 1 -4
~ zer	4 6 -5 -5
~ zes	-5 12 -7 -1
~ zet	-2 -3 4 2
~ zeu	6 -4 -2 0
~ zie	-5 4 7 -6
~ zij	1 -6 2 3
~ zim	2 -3 -1 2
~ zin	-3 2 3 -1
~ zis	-8 0 4 3
~ zit	12 -12 -2 1
~ ziu	1 -2 3 -2
~ zku	-5 4 2 -1
~ zl 	-10 8 -5 7
~ zna	-1 -7 9 -1
~ zo 	0 -1 2 -2
~ zoa	-3 4 -1 -1
~ zod	-7 3 -2 7
~ zoe	-4 -11 11 4
~ zom	-9 12 1 -4
~ zon	-6 5 1 0
~ zor	-1 -6 6 1
~ zou	7 -4 -1 -3
~ zu 	-1 -3 8 -4
~ zug	10 -14 0 4
~ zui	5 -5 0 0
~ zul	-11 13 0 -1
~ zum	13 -2 -11 0
~ zur	6 -8 -11 13
~ zus	5 0 -2 -3
~ zwa	5 -2 -2 -1
~ zwe	16 -2 -9 -5
~ zwi	-3 0 -1 4
~ zwo	7 -4 -1 -2
~ zyc	-5 -2 7 -1
~ đan	1 -5 3 1
~ đau	-9 9 -2 2
~ đe 	4 -14 -1 12
~ đo 	5 -3 -5 4
~ đoi	3 -9 2 4
~ đon	-4 0 -1 5
~ đuo	1 -4 6 -4
~ αλλ	9 -11 -1 3
~ αν 	-8 8 4 -4
~ ανθ	-5 -2 9 -1
~ αντ	-2 -6 8 1
~ απο	0 3 2 -5
~ ασ 	-4 -3 7 0
~ ατο	-6 7 3 -3
~ αυτ	-7 10 -2 -1
~ για	6 -5 -11 9
~ γρα	1 12 -7 -7
~ δει	-5 10 -2 -3
~ δεν	4 1 -1 -4
~ δευ	6 -2 -3 -1
~ δια	-11 9 5 -3
~ δικ	-8 10 -3 0
~ δυο	0 9 -5 -4
~ δωρ	-9 10 -2 1
~ εγγ	-4 -4 0 8
~ ειμ	4 -8 5 -1
~ εμπ	-5 -1 8 -2
~ ενα	-9 9 0 -1
~ επα	-8 -3 13 -3
~ επι	-11 -1 3 8
~ ευκ	-6 -5 12 -1
~ ευρ	-6 -1 -1 8
~ ευχ	-2 -2 7 -2
~ εχε	11 -3 -6 -1
~ εχο	-1 7 -4 -2
~ εχω	6 -4 -3 0
~ η 	19 -12 -2 -5
~ ητα	3 -5 2 -1
~ θα 	-2 -11 12 2
~ θελ	13 -7 -4 -3
~ ιδι	6 -8 3 -1
~ καθ	-7 3 7 -3
~ και	-6 1 7 -2
~ καλ	-4 -10 17 -3
~ καν	-3 6 -1 -3
~ καρ	4 -9 -3 8
~ κατ	8 -9 -1 1
~ κυρ	9 -8 -2 1
~ λογ	-7 8 -4 2
~ μαρ	8 -5 -2 -1
~ μασ	4 -7 4 0
~ με 	-9 8 2 -1
~ μην	-8 6 1 1
~ μια	-6 6 3 -3
~ μιλ	7 0 -4 -3
~ μον	2 3 -5 0
~ μου	4 -9 8 -2
~ να 	1 -2 6 -4
~ ο 	12 -10 0 -2
~ ομα	-8 9 2 -4
~ οτι	3 -7 6 -2
~ παν	2 -5 6 -2
~ περ	-2 6 -1 -3
~ πισ	-10 10 3 -3
~ πλη	-5 4 -3 5
~ ποι	9 -7 -2 -1
~ πολ	-11 -5 17 -1
~ που	7 3 -4 -5
~ πρι	9 -4 -3 -1
~ προ	-14 3 10 0
~ πρω	-3 8 -1 -4
~ σασ	-1 0 -1 3
~ σε 	-10 6 -1 4
~ σου	7 1 -5 -2
~ στα	3 3 -4 -2
~ στε	-6 4 -2 4
~ στη	14 -9 -7 1
~ στι	9 -8 3 -4
~ στο	17 3 -11 -9
~ συγ	6 -5 0 -1
~ συμ	-8 8 2 -2
~ συν	-3 0 6 -3
~ τα 	12 2 -4 -9
~ τη 	14 -6 -7 -1
~ την	8 -4 -9 5
~ τησ	6 -3 -4 1
~ τισ	2 2 0 -4
~ το 	15 4 -14 -5
~ τον	5 3 -7 -1
~ του	4 -2 -2 -1
~ υπε	0 -7 8 0
~ χαι	-4 -4 8 0
~ χαρ	-6 8 1 -3
~ χρο	-3 6 -3 -1
~ χωρ	-6 2 4 0
~ ψαχ	10 -7 -3 -1
~ ωσ 	1 -7 -2 8
~ а 	-8 2 11 -4
~ або	-7 9 -1 -1
~ аз 	3 -4 0 2
~ акт	-2 -3 6 -1
~ ана	-4 7 -2 -1
~ бан	2 -7 0 5
~ бач	-8 4 5 0
~ без	-14 18 -5 2
~ бес	-7 8 -1 0
~ беш	10 -5 -4 0
~ бла	2 -4 3 -1
~ бол	-9 8 3 -2
~ бра	8 -5 -2 -1
~ буд	-5 -15 20 0
~ бул	7 -5 -2 -1
~ был	6 -5 0 -1
~ в 	21 -6 -7 -8
~ вам	10 -9 -3 2
~ вас	7 -1 -1 -5
~ ваш	6 -9 -4 6
~ вер	-6 6 2 -2
~ ви 	10 -9 -2 0
~ вид	16 -9 -9 2
~ вип	-5 9 -4 -1
~ воп	6 -5 -1 0
~ вос	-8 9 -1 0
~ вре	-7 -1 8 0
~ все	-7 3 8 -4
~ вто	6 -1 -4 -2
~ вче	7 -4 -2 -1
~ вчи	9 -5 -4 0
~ във	0 -5 -2 7
~ вър	8 -7 -1 0
~ вы 	14 -11 -2 -1
~ выс	7 -4 -2 -1
~ від	-3 6 -2 -1
~ віт	2 2 -4 0
~ г 	-5 6 -1 -1
~ гар	-8 3 5 0
~ гла	9 -7 -2 -1
~ гов	12 -9 -3 1
~ год	-6 11 -4 -2
~ гол	7 -4 -2 0
~ гор	6 -2 -3 -1
~ гра	4 1 -5 1
~ грн	-9 5 -1 5
~ гру	10 2 -10 -2
~ да 	-9 2 7 0
~ дав	-2 -4 7 -1
~ дал	-4 7 -2 -2
~ дан	2 -6 -1 5
~ два	4 2 -4 -2
~ две	5 -2 -2 -1
~ дво	3 -5 -2 4
~ дел	-6 5 2 -1
~ ден	-3 0 6 -4
~ для	-6 14 -8 0
~ дне	-7 10 -2 -1
~ дни	-6 7 -1 0
~ дня	-4 4 1 -1
~ до 	-8 4 5 -1
~ доб	-5 -18 24 -2
~ дог	-4 6 -1 -1
~ дод	-6 -2 9 -1
~ дол	-10 2 3 5
~ дос	2 -4 4 -2
~ дру	-7 0 8 -1
~ дуж	3 -4 1 -1
~ дяк	5 -8 3 -1
~ е 	1 -6 4 1
~ евр	-7 -1 -2 9
~ еди	-4 4 1 -1
~ есл	-8 8 2 -2
~ жур	7 -4 -2 -1
~ з 	7 -3 -5 1
~ за 	5 1 -9 3
~ заб	-6 11 -5 0
~ зав	7 -2 -3 -2
~ зае	7 0 -6 -1
~ зал	-6 9 -3 0
~ зап	12 -5 -6 -1
~ здр	-13 1 10 2
~ зна	-8 -2 13 -3
~ зни	-3 7 -3 -1
~ и 	-12 -5 17 0
~ из 	11 -6 -3 -2
~ изв	8 -3 -3 -1
~ изп	-5 6 -3 2
~ или	7 -11 4 -1
~ има	-6 -2 7 1
~ име	3 -7 0 3
~ инт	-8 0 8 0
~ иск	11 -11 -2 2
~ к 	4 0 -2 -2
~ каз	6 -2 -2 -2
~ как	10 0 -7 -2
~ кал	-4 6 -1 0
~ кар	-8 -1 -5 13
~ кат	-8 8 0 0
~ кла	10 -8 -1 -1
~ кол	3 -7 8 -4
~ ком	0 4 -2 -2
~ кон	-3 -7 8 1
~ кор	5 -2 -5 2
~ кур	7 -7 -4 4
~ лв 	-11 6 -2 7
~ ли 	-2 6 -2 -2
~ лич	-7 -2 -1 10
~ люб	-17 13 5 -1
~ люд	-11 -4 12 4
~ мар	8 0 -6 -1
~ мас	-6 7 0 0
~ мат	-11 14 -2 -1
~ маю	-6 -5 8 3
~ має	-3 -8 10 1
~ мед	-6 2 1 2
~ мен	8 -10 1 1
~ мес	-17 21 0 -4
~ ми 	10 -7 -4 1
~ мин	7 1 -4 -3
~ мне	5 -5 0 0
~ мно	-2 -1 3 -1
~ мог	-8 13 -3 -3
~ мож	0 -8 10 -2
~ мол	6 -7 -2 2
~ мяс	-6 7 0 -1
~ міс	-8 15 -4 -2
~ на 	11 9 -17 -2
~ над	-3 -9 11 1
~ наи	5 -7 5 -3
~ нам	5 1 -4 -2
~ нап	6 -5 1 -1
~ нас	5 -6 -3 4
~ нач	10 -7 -2 -2
~ наш	0 5 -2 -3
~ не 	14 -9 -4 -1
~ ни 	8 -4 -2 -2
~ ние	-7 9 -2 -1
~ нов	6 -15 13 -5
~ нуж	-11 -1 2 9
~ о 	5 -3 -1 -1
~ обр	3 -7 3 1
~ общ	-3 0 7 -4
~ одн	-4 -2 8 -2
~ опл	-5 5 -2 2
~ опы	-3 -5 9 -1
~ оре	-3 5 -2 0
~ ост	-6 1 2 3
~ от 	-1 3 0 -2
~ отв	-2 -7 7 2
~ отг	-7 4 -1 4
~ отд	1 6 -5 -2
~ още	9 -6 -3 0
~ пер	-4 13 -7 -1
~ пет	6 -3 -2 -1
~ пиш	-1 3 -7 4
~ пла	1 0 -7 5
~ по 	17 -3 -9 -5
~ пов	0 -8 2 6
~ пог	7 -7 1 -1
~ под	-4 -7 4 6
~ пож	-8 1 8 -1
~ поз	10 -11 -1 2
~ пок	-12 14 -2 0
~ пол	3 3 -2 -4
~ пом	4 2 -5 -1
~ пон	6 1 -6 -1
~ пор	5 -3 -2 0
~ пос	4 4 -8 0
~ пот	2 -8 1 5
~ пра	-1 4 -3 0
~ пре	1 -9 7 0
~ при	1 -13 15 -2
~ про	16 -9 6 -13
~ пят	11 -7 -2 -2
~ під	-3 -6 11 -2
~ раб	1 -3 3 -2
~ рад	10 -14 3 2
~ раз	-10 7 3 0
~ реш	1 -8 4 3
~ роз	-6 7 2 -2
~ с 	2 4 -8 2
~ сам	1 4 -4 0
~ сво	-1 -2 7 -3
~ свъ	-2 -3 6 -1
~ свя	-7 -2 9 0
~ се 	-5 -4 9 -1
~ сем	11 -9 -1 -1
~ сер	-5 5 -2 2
~ сил	-8 -5 14 -1
~ ска	9 -3 -3 -2
~ сле	-3 -2 5 0
~ сме	-7 10 -3 0
~ соб	-6 5 1 -1
~ спа	8 -4 -7 3
~ спр	5 -3 -2 0
~ спі	-4 -5 9 -1
~ сре	5 -2 -2 -1
~ ста	15 -4 -8 -4
~ сте	3 -6 -3 6
~ сто	-2 6 -2 -2
~ стр	-13 16 -1 -2
~ сфе	-10 -2 13 0
~ съм	2 -11 2 6
~ та 	-14 -1 12 2
~ так	-7 -4 9 1
~ тем	5 -4 0 -1
~ теп	4 1 -4 -1
~ тес	-4 8 -2 -2
~ тех	-4 9 -3 -2
~ тре	16 -5 -9 -2
~ три	0 5 -2 -3
~ у 	12 -3 -5 -4
~ ува	-5 -3 7 2
~ усп	-7 -4 11 -1
~ уча	-5 8 0 -2
~ хар	-10 7 6 -3
~ хор	-14 2 13 -1
~ хот	12 -8 -3 -2
~ хоч	13 -9 -3 -1
~ цік	-11 1 10 0
~ чек	10 -4 -4 -1
~ чем	-5 -3 9 -1
~ чес	-4 -5 4 6
~ чет	5 -1 -2 -1
~ чи 	4 0 -3 -1
~ чит	10 -7 -1 -1
~ что	5 -9 4 0
~ шес	7 -5 -2 0
~ шук	6 -6 1 -1
~ ще 	-1 -7 6 1
~ щоб	-2 -3 -2 7
~ я 	9 -2 -11 3
~ якщ	-8 8 2 -1
~ є 	-9 9 0 0
~ і 	-6 -2 4 3
~ או 	9 -9 1 -1
~ אות	2 -6 3 2
~ אז 	-9 -1 11 -1
~ אחר	-4 8 -1 -4
~ איש	-5 9 -4 0
~ אית	9 -1 -6 -2
~ אלי	4 -8 -2 6
~ אם 	0 -2 5 -3
~ אמר	9 -6 -2 -1
~ אנח	-2 8 -5 -2
~ אני	10 -11 5 -4
~ אנש	-5 -4 10 -1
~ אצל	17 -4 -12 -1
~ אשמ	-6 0 9 -3
~ את 	2 -5 -2 5
~ אתה	8 -5 -2 -1
~ ב 	7 -3 -9 5
~ בדי	-5 10 -4 -1
~ בוא	-7 -3 10 0
~ ביו	8 -5 -7 3
~ בלי	-11 10 -2 2
~ בתי	10 -6 -3 -1
~ גם 	-3 -2 7 -1
~ דין	-5 6 -3 2
~ דמי	-1 -7 -4 12
~ היה	13 -3 -9 0
~ היו	-1 -7 -1 8
~ היי	7 -4 -1 -2
~ הכת	9 -7 -2 -1
~ המק	7 -7 0 0
~ השנ	8 -6 -1 -1
~ התח	-10 12 -2 0
~ זה 	-10 9 3 -2
~ ח 	-9 3 -1 7
~ טוב	-2 -8 9 1
~ יום	-5 5 1 -1
~ יחד	10 -2 -8 0
~ יש 	-2 2 -3 3
~ כמה	-5 3 2 0
~ לא 	-4 -4 4 3
~ לאי	-4 -4 -1 8
~ להכ	0 -7 5 2
~ להת	-4 0 6 -3
~ לחו	-12 12 0 0
~ לי 	2 -3 3 -2
~ לך 	-15 8 7 0
~ לפנ	6 -2 -5 1
~ מאו	-11 5 7 -1
~ מאמ	-7 1 7 -1
~ מה 	6 -6 4 -4
~ מוכ	-8 9 1 -1
~ מחל	6 -12 -2 8
~ מחפ	0 -10 9 1
~ מכי	-6 3 3 0
~ מעו	-6 -3 10 0
~ משר	-6 2 3 1
~ מתח	7 -8 1 1
~ עבו	-4 6 -2 1
~ על 	28 -13 -11 -4
~ עם 	2 1 0 -3
~ קבו	-6 13 -4 -3
~ קור	-5 10 -1 -4
~ רוצ	7 -6 -1 0
~ ש 	-2 -2 -2 7
~ שאת	10 -11 2 -1
~ שיח	-7 7 0 0
~ שיש	-11 5 6 -1
~ של 	19 -9 -7 -3
~ שלא	-4 7 -3 -1
~ שלו	-9 1 6 2
~ שלח	-3 -7 -3 13
~ שלי	-4 -5 4 5
~ שלך	2 -5 2 1
~ שמח	-6 -2 9 -1
~ שני	10 0 -7 -3
~ שעו	-14 14 -1 2
~ תוד	6 -7 2 -1
~ תעו	-4 9 -3 -3
~ תשל	-10 13 -2 -1
~ ابح	-5 -4 10 -1
~ ابو	11 -6 -4 -1
~ اج 	-1 -3 -5 9
~ اخر	2 4 -5 -1
~ ارز	-4 5 0 -1
~ ارس	-5 2 -3 6
~ از 	8 -4 2 -7
~ اسب	-9 5 3 1
~ است	1 -5 5 -1
~ اسم	7 -5 -7 5
~ اشن	2 -6 5 -1
~ اصل	-8 6 -2 4
~ اضي	-8 -2 11 -1
~ اعم	-2 -4 -1 7
~ افت	7 -8 3 -2
~ اقا	9 -3 -4 -2
~ الا	5 -1 -6 3
~ الب	-1 8 -1 -6
~ الت	2 -3 5 -4
~ الث	8 -5 -1 -1
~ الج	-3 11 -5 -2
~ الح	10 -5 -3 -2
~ الخ	-7 -4 4 7
~ الد	3 4 -7 0
~ الذ	3 -8 4 0
~ الر	10 -1 -6 -3
~ الس	14 -7 -5 -1
~ الش	-4 5 1 -1
~ الط	-3 -8 13 -2
~ الف	10 -11 -1 2
~ الق	-10 8 6 -3
~ الل	7 -8 5 -4
~ الم	1 6 -14 7
~ الن	7 -3 -1 -2
~ اله	-5 -2 8 -1
~ الو	6 -1 -4 -1
~ الى	1 -5 6 -2
~ الي	-6 -6 4 8
~ اما	-8 -4 11 1
~ امس	11 -3 -7 0
~ ان 	4 -15 6 4
~ انا	4 -11 3 5
~ انت	9 -5 -3 0
~ انك	10 -10 -4 4
~ اهل	-10 -1 12 -1
~ اور	-5 -5 4 6
~ اول	5 8 -10 -2
~ اون	8 -3 -4 -1
~ اي 	-5 -4 10 -1
~ ايا	8 -7 -1 -1
~ اپ 	14 -16 0 2
~ اکا	-7 -1 -3 10
~ این	-8 0 5 3
~ ایک	-11 16 -2 -3
~ با 	-11 6 -2 7
~ بار	4 0 -2 -2
~ باز	5 7 -9 -3
~ باس	-6 1 2 3
~ باش	-2 -10 15 -3
~ بال	5 -3 -1 -2
~ بان	-6 -1 5 2
~ باي	4 -8 4 0
~ بدم	-10 11 -1 0
~ بده	-2 -6 -1 9
~ بدو	-1 5 -3 -1
~ برا	0 6 -13 7
~ برن	2 0 -7 5
~ بعد	0 11 -9 -3
~ بعض	-9 0 9 0
~ بنا	-2 11 -7 -1
~ بند	1 -9 2 6
~ به 	-9 -1 -4 15
~ بود	23 -10 -8 -5
~ بين	-1 -5 5 1
~ بچه	10 -6 -4 -1
~ بگی	7 -9 -2 3
~ بھی	-4 2 -4 6
~ بیٹ	13 -11 -5 3
~ تام	-7 9 -2 -1
~ تبا	-5 -4 9 -1
~ تجر	-1 -9 12 -1
~ تحت	-6 10 -3 -1
~ تحي	-7 -4 12 -1
~ تلگ	-4 -5 -1 11
~ تو 	9 -10 -2 2
~ توا	-3 -3 7 0
~ توی	7 -3 -3 -1
~ تھا	15 -8 -5 -2
~ جاه	-9 8 2 0
~ جاي	6 -7 0 2
~ جدی	7 -4 -3 -1
~ جلس	7 3 -8 -2
~ جمع	-7 0 5 2
~ حرف	-8 3 4 2
~ حسا	-5 3 -7 9
~ خان	-6 7 -1 0
~ خبر	-9 -4 13 0
~ خدم	-11 8 3 -1
~ خلا	-8 8 -3 3
~ خوا	0 -3 6 -3
~ خوب	-5 -4 10 -1
~ خود	-10 10 -6 6
~ خوش	-8 -9 20 -3
~ داد	14 -10 -3 -1
~ دار	-9 7 7 -5
~ دان	10 -7 -2 -1
~ داي	0 -6 7 -1
~ در 	2 -8 1 6
~ درب	15 -7 -8 -1
~ درخ	-3 -4 8 -1
~ درص	-10 4 -1 7
~ دست	5 1 -11 4
~ دلا	-3 -5 -1 9
~ دن 	-4 6 -1 -1
~ دو 	-2 15 -12 -1
~ دور	-3 7 -2 -2
~ دوس	-5 -5 13 -3
~ دول	-8 -7 2 13
~ دوں	-9 11 -1 -1
~ دید	-5 -2 9 -2
~ دیں	3 -4 -8 9
~ ر 	8 -8 -2 2
~ را 	1 -5 -5 10
~ رات	12 -11 -1 0
~ رفت	8 -5 -3 -1
~ رقم	1 -10 -1 9
~ رنگ	-6 10 -3 -1
~ رو 	10 0 -11 1
~ روز	-11 8 -4 8
~ رکھ	-6 1 7 -2
~ رہی	-12 4 9 -1
~ سات	0 5 -4 -2
~ ساخ	-4 7 -2 -1
~ ساع	13 -4 -7 -1
~ سال	4 1 -1 -4
~ سام	8 -6 -2 0
~ سب 	-12 6 7 -2
~ سر 	4 -7 2 2
~ سلا	-5 -5 13 -2
~ سه 	-3 9 -4 -3
~ سوا	-6 0 7 -1
~ سکت	8 -7 0 0
~ سیل	-1 8 -5 -1
~ سے 	-2 -1 7 -3
~ شب 	9 -3 -4 -2
~ شخص	-4 -5 8 1
~ شدم	9 -4 -4 -1
~ شرك	-3 -1 -3 7
~ شرو	-4 -3 1 6
~ شرک	-4 8 -2 -1
~ شكر	9 -8 0 -1
~ شما	6 -14 5 3
~ شهر	1 10 -8 -3
~ صور	-2 -4 -2 7
~ طرا	2 7 -5 -5
~ طيب	-9 -4 7 6
~ عدد	-6 5 3 -2
~ عرض	7 -7 1 -1
~ علا	-2 -3 6 -1
~ على	7 1 -4 -4
~ علي	7 -2 -4 -1
~ عمل	-6 2 5 -1
~ عن 	8 -6 4 -5
~ عند	11 -1 -5 -4
~ فرص	-5 -2 9 -1
~ فرو	-3 8 -3 -1
~ فصل	-3 8 -3 -2
~ فقط	-9 11 -7 5
~ في 	7 -8 -4 5
~ فیس	-8 7 -3 5
~ قال	9 -7 -2 0
~ قبل	8 1 -8 -2
~ قرا	-2 4 -3 0
~ كام	-9 14 -2 -3
~ كان	9 -5 -2 -3
~ كل 	-4 0 7 -2
~ كنت	9 -4 -4 -1
~ لا 	-5 -8 11 2
~ لك 	-5 5 0 1
~ للم	1 6 -5 -2
~ لوگ	-2 -5 9 -1
~ لي 	9 -5 -5 1
~ لکھ	2 -4 -5 8
~ لیے	-8 0 2 6
~ ما 	-8 11 -4 1
~ مال	-8 10 -6 4
~ ماه	-8 6 -4 5
~ مبر	3 -3 -8 7
~ مثل	-10 7 4 -1
~ مجا	-6 6 1 -1
~ محت	-4 -8 12 0
~ مدي	6 -2 -2 -2
~ مدی	3 -2 0 -1
~ مع 	-11 8 3 1
~ معا	2 -6 2 2
~ معك	11 -4 -7 0
~ ملف	-5 -2 8 0
~ من 	8 -2 -1 -5
~ منا	-10 6 6 -3
~ منش	-4 6 0 -1
~ مهن	-8 8 -1 1
~ موف	-5 -3 9 -1
~ میخ	8 -1 -8 1
~ میر	11 -8 0 -3
~ میش	-7 3 5 -1
~ میل	-1 -2 -7 10
~ میٹ	9 -7 -2 -1
~ میک	-2 9 -2 -5
~ میگ	11 -3 -7 -1
~ میں	6 -1 -6 1
~ نام	-6 6 -4 3
~ نحن	-6 10 -3 -1
~ نسا	-7 7 0 0
~ نظر	-9 0 0 10
~ نفس	6 -8 4 -1
~ نما	-3 8 -3 -2
~ نہ 	-7 2 5 0
~ نہی	7 0 -5 -2
~ نے 	9 0 -6 -4
~ هر 	-4 5 4 -5
~ هزی	-6 9 -3 0
~ هست	11 -15 4 0
~ هفت	10 -6 -7 2
~ هل 	4 -6 -2 4
~ هما	6 -2 -3 -1
~ همک	-6 -2 8 0
~ همی	-6 -4 10 -1
~ هنا	4 -9 1 5
~ هنو	8 -5 -3 -1
~ و 	-15 1 14 0
~ واح	3 2 -5 0
~ وار	7 -18 1 10
~ وال	3 1 -3 -1
~ وان	-2 1 7 -6
~ وبا	-6 12 -5 -1
~ يست	-8 8 -1 1
~ يوم	9 -1 -5 -2
~ پان	12 -3 -10 0
~ پر 	4 -2 -1 -1
~ پرو	-1 -3 3 1
~ پہل	-3 10 -3 -4
~ پیا	-5 -1 -3 10
~ چاہ	-6 -7 7 5
~ چوب	3 8 -9 -2
~ کا 	-2 8 -10 4
~ کار	-8 6 -3 5
~ کام	-2 0 5 -3
~ کر 	-8 3 4 1
~ کرد	20 -15 -5 0
~ کری	1 -10 1 8
~ کنی	-9 -4 5 8
~ که 	12 -9 0 -4
~ کو 	3 -8 2 3
~ کچھ	0 -6 7 -2
~ کہ 	3 -7 6 -2
~ کی 	-7 6 -6 7
~ کیا	10 -10 1 -1
~ کے 	-4 12 -9 1
~ گا 	-8 -1 6 3
~ گاڑ	-5 10 -4 -1
~ گرا	0 5 -9 4
~ گرف	8 -5 -5 1
~ گفت	15 -7 -5 -3
~ گيی	10 0 -9 -1
~ ہزا	-7 -1 -3 11
~ ہو 	1 -4 -5 8
~ ہوں	0 -10 12 -1
~ ہیں	-9 9 3 -3
~ ہے 	-10 -8 12 6
~ یا 	7 -2 -3 -2
~ یاد	-2 -7 12 -2
~ یه 	-3 7 -2 -2
~ یک 	-9 16 -6 0
~ अन 	-5 2 1 2
~ अब 	7 -4 -2 -1
~ अवस	-7 -1 8 -1
~ आग 	-2 -4 7 0
~ आज 	6 -7 -2 3
~ आप 	2 -9 8 -1
~ आपक	-1 -6 5 3
~ आपन	13 -6 -6 -1
~ इ 	-7 3 -1 4
~ ई 	10 -1 -6 -3
~ उ 	-4 7 -2 0
~ ए 	-7 2 5 0
~ एक 	-12 8 3 0
~ और 	-13 4 12 -3
~ क 	5 -1 -3 -1
~ कर 	-8 0 8 0
~ करत	-9 8 2 -2
~ करन	1 -9 6 2
~ कल 	9 -3 -5 -1
~ ख 	9 -8 -1 0
~ ग 	-12 6 3 2
~ च 	5 -5 -2 1
~ छ 	-3 1 7 -5
~ ज 	5 0 -2 -3
~ ट 	0 5 -9 3
~ टर 	0 11 -10 -1
~ ठ 	6 -6 0 -1
~ ड 	-2 4 -1 -1
~ ण 	8 -5 -3 -1
~ त 	-8 0 8 -1
~ तक 	-3 6 1 -4
~ थ 	6 -3 -5 2
~ द 	11 -4 -3 -4
~ ध 	1 3 0 -4
~ धन 	2 -8 4 1
~ न 	6 0 -5 -1
~ नत 	-3 -2 7 -3
~ नमस	-1 -6 8 -1
~ नह 	7 -4 -3 0
~ प 	-6 1 3 2
~ पन 	-4 6 -2 0
~ पय 	-4 -5 3 6
~ पल 	-6 7 -1 0
~ फ 	-6 11 -6 1
~ ब 	10 4 -16 2
~ बच 	6 -1 -4 -1
~ बढ 	-4 -6 12 -2
~ बध 	9 -2 -6 0
~ बन 	-3 1 4 -2
~ बर 	8 -10 -4 7
~ बह 	4 -5 3 -2
~ भ 	-3 -2 6 -1
~ म 	-2 4 5 -7
~ मह 	-8 8 -1 1
~ य 	-1 -8 1 8
~ यह 	5 -6 1 0
~ र 	12 -3 -8 -1
~ रण 	-3 -3 7 0
~ रह 	-4 -8 9 2
~ ल 	7 7 -15 0
~ लग 	8 -4 -2 -2
~ व 	-7 6 2 0
~ वह 	5 -3 -1 -1
~ श 	-8 6 1 1
~ शन 	6 -2 -2 -1
~ ष 	-5 -1 0 5
~ स 	1 2 3 -6
~ सकत	1 -5 3 1
~ सर 	3 -4 4 -3
~ ह 	0 -14 13 1
~ हत 	4 -8 6 -2
~ हम 	-10 17 -4 -3
~ हर 	2 -7 8 -3
~ 가ᄂ	-2 5 -3 -1
~ 감	0 -4 5 -1
~ 같	4 -4 -3 2
~ 건	5 -5 2 -2
~ 공	-1 -13 5 9
~ 과ᄌ	-3 7 -2 -1
~ 관	-13 10 -1 5
~ 다ᄋ	7 0 -5 -2
~ 달	-3 3 -6 6
~ 담	11 -5 -6 0
~ 당	-2 -4 0 7
~ 두 	-9 11 -2 0
~ 드ᄅ	-10 17 -6 -1
~ 들	9 -6 -3 -1
~ 때 	10 -7 -3 -1
~ 만	-12 17 -5 -1
~ 많	-10 2 9 -1
~ 무ᄅ	-8 14 -6 0
~ 반	-4 -2 7 -1
~ 받	-4 -4 5 3
~ 발	11 -7 -3 0
~ 배ᄋ	-5 -5 12 -2
~ 번	-5 -2 0 7
~ 보ᄀ	-2 -7 2 7
~ 보ᄂ	-3 3 0 1
~ 보ᄋ	-5 9 -3 -1
~ 부ᄐ	-2 -5 8 -1
~ 분	-1 4 -1 -3
~ 상	-6 4 -4 5
~ 석	7 -4 -3 0
~ 선	-6 -2 -2 10
~ 설	11 -5 -5 -1
~ 소ᄇ	8 -5 -2 0
~ 소ᄌ	-6 8 1 -2
~ 소ᄐ	-4 -3 8 0
~ 수 	5 -12 2 5
~ 수ᄋ	2 0 -6 4
~ 신	2 -6 5 -1
~ 실	10 -7 -9 5
~ 싶	5 -8 3 0
~ 안	-4 5 -5 5
~ 알	-2 -4 -1 6
~ 없	1 1 -6 4
~ 연	-2 5 1 -4
~ 원	-15 7 -10 19
~ 월	-3 8 -4 -1
~ 입	-2 -1 -4 7
~ 있	-8 -2 4 6
~ 잘	8 -2 -4 -1
~ 장	-5 6 -5 4
~ 저ᄒ	0 11 -9 -2
~ 전	-19 25 -4 -2
~ 정	13 -6 -5 -1
~ 제ᄀ	5 -6 -4 5
~ 좋	-8 -6 16 -2
~ 주 	11 -5 -6 0
~ 주ᄉ	0 -2 -7 9
~ 중	7 -7 -1 1
~ 지ᄂ	10 -4 -3 -2
~ 찾	8 -7 -1 0
~ 첫	-6 10 -2 -2
~ 축	8 -3 -4 -1
~ 출	7 0 -7 -1
~ 특	-4 10 -6 0
~ 팀	-2 6 -2 -2
~ 하ᄉ	5 -9 -1 5
~ 학	-1 5 -2 -3
~ 한	-10 17 -10 3
~ 함	-4 -3 8 -1
~ 합	8 -4 -5 1
~ 해ᄋ	-2 -3 -5 10
~.000	-14 -7 -11 32
~.100	-8 3 -2 7
~.200	1 -5 -1 5
~.30 	-2 -1 -2 5
~.500	-8 3 -2 7
~.900	-12 7 -3 8
~0.00	-12 -1 -3 15
~000 	-17 -5 -11 33
~003 	5 -3 -1 -1
~006 	3 -2 0 0
~008 	7 -4 -3 0
~009 	0 3 -2 -1
~011 	0 2 -2 0
~012 	7 -3 -4 0
~013 	5 -3 -2 0
~014 	5 -2 -2 -1
~015 	8 -2 -6 0
~016 	3 1 -4 0
~017 	-2 5 -1 -2
~018 	10 -7 -2 0
~019 	6 -3 -2 -1
~020 	6 -4 -1 0
~021 	8 -4 -4 0
~022 	7 -4 -2 -1
~023 	6 -5 -1 0
~024 	-3 5 -1 -1
~026 	-16 8 7 1
~027 	-14 10 6 -2
~0th 	7 -6 0 0
~0만	-2 -5 -3 10
~1.00	-1 -6 -2 8
~1.90	-8 9 0 0
~100 	-6 2 -2 6
~1998	2 4 -5 -1
~1999	4 -2 -1 0
~1촌	-5 -5 11 0
~2.00	-5 5 -2 2
~2.50	-3 -3 -1 7
~200 	1 -11 -1 11
~2003	5 -3 -1 -1
~2006	3 -2 0 0
~2008	7 -4 -3 0
~2009	0 3 -2 -1
~2011	0 2 -2 0
~2012	10 -6 -4 0
~2013	5 -3 -2 0
~2014	5 -2 -2 -1
~2015	8 -2 -6 0
~2016	3 1 -4 0
~2017	-2 4 -1 -2
~2018	10 -8 -2 0
~2019	6 -4 -2 -1
~2020	6 -5 -1 0
~2021	8 -4 -4 0
~2022	7 -4 -2 -1
~2023	7 -6 -1 0
~2024	-2 5 -1 -1
~2026	-15 5 7 3
~2027	-14 10 6 -2
~24/7	-7 9 -1 -1
~24h 	-3 6 -1 -3
~4.00	2 3 0 -5
~4/7 	-7 9 -1 -1
~4th 	4 -1 -3 0
~5.00	7 -11 -1 4
~500 	-10 1 -2 11
~900 	-12 6 -5 11
~998 	2 4 -5 -1
~999 	4 -2 -1 0
~aaf 	1 -5 5 0
~aag 	-10 -9 9 11
~aagd	8 -7 -2 0
~aagt	0 -5 0 4
~aak 	-5 12 -4 -3
~aakt	-5 1 -2 6
~aal 	-1 2 -4 4
~aald	6 -4 -1 -1
~aall	6 -3 -3 0
~aalt	4 3 -6 -1
~aam 	0 -10 11 -2
~aan 	-1 -8 2 6
~aand	-9 15 -8 2
~aang	-3 -2 7 -1
~aank	4 -6 2 1
~aann	-2 7 -3 -2
~aans	-4 2 -1 2
~aant	-2 4 -1 0
~aapk	6 -6 1 -1
~aar 	14 -2 5 -17
~aara	3 -4 2 0
~aard	0 -5 5 -1
~aari	8 -6 -1 0
~aarn	-6 7 -2 1
~aaro	2 -7 7 -1
~aars	-3 9 -4 -1
~aart	4 1 -7 2
~aarv	5 -5 0 1
~aas 	18 -13 -7 3
~aast	3 4 -4 -3
~aat 	15 -2 -3 -10
~aati	5 -4 -1 1
~aatj	1 4 -4 -1
~aats	6 3 -7 -2
~aatt	-3 4 -1 -1
~aba 	-3 0 1 3
~abad	-4 9 -5 -1
~abah	9 -5 -3 0
~abaj	8 -6 -2 -1
~abal	-5 4 3 -2
~aban	1 7 -6 -1
~abar	-6 0 5 1
~abas	7 -5 -1 0
~abat	-1 5 -2 -2
~abbi	-5 0 6 -1
~abbr	-2 -4 6 -1
~abe 	-2 -12 7 8
~abei	-4 7 -1 -2
~abel	8 3 -10 0
~aben	1 6 -4 -3
~aber	13 -4 0 -8
~abge	5 -3 -2 0
~abi 	11 -6 -3 -1
~abia	4 -1 -4 1
~abid	-5 3 2 0
~abie	0 -2 4 -2
~abil	4 7 -4 -7
~abin	5 3 -4 -3
~abit	-3 -2 6 -1
~abla	8 -7 -3 2
~able	3 -2 0 -1
~abli	-4 4 -1 0
~ablo	13 -5 -6 -1
~abo 	-5 8 -3 -1
~abog	-5 6 -3 2
~abon	-13 10 3 0
~abor	-4 -4 5 3
~abou	8 -7 7 -9
~abov	5 -4 0 0
~abra	4 -18 12 2
~abri	-5 14 -6 -3
~abro	0 -5 2 4
~absa	3 0 -3 -1
~absc	5 -3 -1 -1
~abt 	6 -5 0 0
~abte	6 -6 -2 1
~abue	8 -6 -1 -1
~abul	-4 -5 9 1
~aby 	8 -6 -1 -1
~aca 	-4 1 3 0
~acab	5 -3 -2 -1
~acad	2 -3 3 -2
~acan	-6 0 8 -1
~acao	-3 5 4 -6
~acar	9 -2 -5 -1
~acas	1 -3 3 -1
~acat	3 0 -2 -1
~acca	1 5 -3 -3
~acce	-1 -21 14 8
~acch	-2 7 -4 -1
~acci	-9 9 3 -4
~acco	-3 9 -9 3
~accu	-3 2 2 -1
~ace 	-8 6 5 -3
~acee	6 -4 -1 0
~acei	-3 -10 13 0
~acem	-10 10 3 -2
~acen	0 -1 -1 2
~acep	6 -9 4 -1
~acer	-3 -5 12 -3
~aces	-5 4 -3 5
~acev	6 -6 0 0
~ach 	2 14 -8 -8
~acha	5 -4 -1 0
~achb	-9 8 1 -1
~ache	0 11 -6 -5
~achg	8 -8 0 0
~achh	-5 3 3 0
~achi	-5 8 -4 2
~achl	-4 4 -1 0
~acho	1 -4 0 3
~achs	6 2 1 -8
~acht	-14 9 7 -2
~aci 	-6 3 0 3
~acia	15 -6 -6 -3
~acid	4 -2 -1 -1
~acie	7 -4 -2 -2
~acij	-4 4 -1 2
~acil	-15 10 0 5
~acim	-10 12 -1 0
~acin	9 -9 1 -1
~acio	0 3 -3 0
~acit	-11 12 -1 0
~acje	4 -4 2 -1
~acji	3 -2 0 -2
~ack 	7 3 -5 -6
~acka	-3 7 -4 0
~acke	12 0 -6 -6
~ackg	-3 2 2 -1
~acku	3 5 -5 -3
~aco 	-6 12 2 -8
~acoe	-1 -2 3 0
~acol	-14 13 -2 4
~acom	-18 8 10 0
~acon	0 3 -1 -2
~acot	1 -5 6 -1
~acov	5 2 -4 -3
~acow	-5 6 -1 0
~acqu	-4 4 -2 2
~acre	-1 0 3 -2
~acro	-2 -2 5 -1
~act 	-4 6 -1 -1
~acta	4 -2 -2 0
~acte	-4 -4 6 1
~acti	-6 -9 3 12
~acto	0 -8 5 3
~actr	-2 -5 7 0
~acts	-1 3 0 -2
~actu	7 -7 0 0
~acu 	-5 -2 4 3
~acy 	0 4 -2 -2
~ada 	-15 14 -3 4
~adag	-3 1 -2 4
~adam	-7 -6 13 1
~adan	4 2 -5 -2
~adar	-8 8 -1 0
~adas	2 -8 2 3
~adat	-6 8 -1 0
~adcz	-4 -3 8 -1
~add 	-8 -4 8 3
~adde	1 6 -6 0
~ade 	-3 16 -9 -4
~adea	-6 8 0 -2
~adec	0 3 0 -2
~adei	-1 5 -2 -2
~adel	5 -12 1 6
~adem	-1 5 -2 -1
~aden	3 1 -2 -2
~ader	5 2 1 -8
~ades	-3 5 1 -3
~adet	0 -3 4 -2
~adhu	2 0 2 -5
~adi 	5 0 -4 -1
~adic	-2 -5 0 6
~adie	4 -7 -2 5
~adig	3 -3 -1 1
~adim	-4 1 -1 4
~adin	3 -11 -4 11
~adio	6 1 -5 -2
~adit	-1 -8 5 3
~adma	-4 5 -1 0
~admi	-6 -9 12 2
~adni	-1 7 -4 -3
~ado 	5 -4 -6 5
~ador	-11 6 6 -1
~ados	-16 17 4 -5
~adot	8 -6 -1 0
~adra	-3 7 -2 -2
~adre	4 -2 -4 2
~adri	-4 8 -8 4
~ads 	-14 13 4 -3
~adt 	0 5 -4 -1
~adta	6 -3 -3 0
~adtw	5 -2 -3 0
~adu 	9 -9 -1 2
~adua	-3 -2 5 0
~aduc	-5 7 0 -2
~adun	-4 1 1 2
~adut	5 -3 -1 -1
~aduz	-4 9 -2 -3
~adve	8 -1 -5 -3
~advi	-7 8 2 -4
~advo	-5 4 -2 3
~ady 	-5 5 -2 2
~adze	-4 2 0 2
~aede	4 -6 2 0
~aelp	-4 6 -3 1
~aere	-7 0 10 -3
~aerl	7 -6 -2 0
~aert	-6 0 7 -1
~aese	-5 5 0 0
~aest	4 -3 0 -1
~aet 	6 -4 -1 -1
~afa 	-7 10 -1 -2
~afe 	-3 2 1 0
~afel	-1 4 -2 -1
~afet	-4 1 3 -1
~aff 	-2 5 -2 -1
~affe	-9 18 -3 -6
~affi	-5 10 -3 -2
~affo	-4 8 -4 0
~afic	8 -7 -1 0
~afir	-7 7 0 0
~afka	5 -1 -1 -3
~afor	-3 9 -5 0
~afri	-8 0 6 1
~aft 	-8 6 2 -1
~afta	1 6 -6 -1
~afte	-8 -1 5 4
~afur	-4 2 4 -2
~aga 	2 -1 -6 5
~agad	6 -6 -2 2
~agai	12 -4 -6 -2
~agam	2 -2 0 1
~agan	-1 -4 1 4
~agar	3 -7 1 3
~agas	-10 13 -1 -2
~agat	7 -6 -1 0
~agaz	8 -6 0 -2
~agd 	8 -7 -2 0
~age 	-11 18 -8 1
~agel	-5 9 -2 -2
~agem	8 -2 1 -7
~agen	-4 3 -9 9
~ager	-4 17 -14 2
~ages	-6 15 -1 -8
~aget	10 -3 -4 -3
~agge	6 -6 0 0
~aggi	-15 5 6 4
~aghi	-1 -5 0 5
~agi 	-2 6 -1 -3
~agia	11 -9 -2 0
~agin	-10 12 1 -3
~agio	1 -4 5 -1
~agis	6 -6 1 0
~agka	7 -4 -2 -1
~agla	-4 0 5 -1
~agli	-9 5 0 4
~agna	6 -6 -2 2
~agne	-3 8 -2 -2
~agni	1 4 -4 -1
~agno	-1 6 -3 -2
~ago 	5 -1 -7 3
~agom	-5 -3 7 1
~agon	13 -6 -4 -2
~agor	-1 2 -2 1
~agos	4 3 -4 -3
~agot	-8 4 3 1
~agra	-2 3 7 -8
~agre	12 -14 -1 3
~agro	7 -5 0 -2
~ags 	12 -5 -6 -1
~agst	-6 9 -2 -1
~agt 	4 -6 0 1
~agte	5 -3 -2 -1
~agua	1 6 -5 -2
~ague	3 -10 -1 8
~agyo	0 -8 1 6
~aha 	-3 -4 7 -1
~ahal	6 -3 -3 -1
~aham	-6 6 0 0
~ahan	-11 7 3 2
~ahea	3 -4 1 0
~ahet	-3 0 -1 4
~ahi 	12 -5 -2 -4
~ahil	2 6 -6 -1
~ahin	6 -9 2 0
~ahko	-4 -1 0 6
~ahl 	7 -5 -1 -1
~ahle	3 -1 -3 1
~ahlt	-7 4 2 1
~ahlu	-5 -3 -1 9
~ahme	-3 3 2 -2
~ahoj	6 -4 -1 0
~ahor	3 5 -5 -3
~ahr 	1 6 -4 -2
~ahre	-2 2 6 -6
~ahrt	3 -3 3 -2
~ahru	-1 -6 7 0
~ahua	-7 8 0 0
~aid 	2 -2 -3 3
~aide	-8 9 -5 4
~aie 	-3 5 -5 4
~aiem	0 -4 0 4
~aien	-4 7 -1 -2
~aig 	4 -1 -2 -2
~aigh	4 -2 0 -2
~aika	10 -4 -4 -2
~aikk	-2 -1 6 -3
~ail 	6 -6 -9 9
~aila	-4 3 3 -2
~aile	-3 -2 0 5
~aill	0 -2 -1 3
~ails	-7 4 0 2
~aily	5 -4 -2 0
~aim 	-8 7 0 1
~aime	0 -11 9 1
~aims	-3 4 -1 0
~ain 	8 -15 4 3
~aind	-1 2 -2 0
~aine	-7 9 -1 -1
~aini	-3 8 -3 -2
~ains	-10 12 -2 1
~aint	5 -5 -1 1
~aio 	12 -12 0 0
~air 	-7 10 1 -4
~aire	5 -9 1 4
~airi	-3 6 -1 -2
~ais 	-1 7 7 -13
~aise	6 0 -3 -3
~aisi	-5 8 -2 0
~aiso	-6 5 2 0
~aiss	-2 11 -6 -3
~aist	1 -5 2 2
~ait 	8 -6 1 -3
~aita	6 -1 -1 -3
~aite	-4 1 0 4
~aiti	3 -4 1 0
~aito	7 -3 -3 -1
~aiu 	6 -1 -1 -3
~aiut	-5 8 -3 0
~aiva	4 -2 -4 2
~aivi	8 -6 -2 0
~aixa	-4 2 0 2
~aixo	2 -5 -1 4
~aja 	12 -8 -3 -1
~ajam	-2 4 0 -2
~ajan	-7 1 1 5
~ajas	-4 5 -1 0
~ajat	-8 2 7 -1
~aje 	3 -2 -1 -1
~ajec	-3 -3 6 0
~ajed	5 -4 0 0
~ajem	-7 3 7 -3
~ajet	5 -2 -2 0
~aji 	-3 5 1 -3
~ajo 	9 -7 -3 1
~ajom	-7 1 7 -1
~ajou	-2 -7 9 0
~aju 	-5 6 1 -1
~ajud	-8 9 -1 -1
~aka 	4 0 -5 0
~akad	5 -1 -2 -1
~akan	-3 8 0 -5
~akar	-1 6 -5 0
~akas	5 -5 0 0
~akat	2 3 -3 -2
~akau	-3 -1 -1 5
~ake 	3 10 -9 -4
~aken	2 0 2 -4
~aker	2 6 -2 -7
~akes	-1 -1 0 1
~aket	-5 1 -5 9
~akfa	-4 7 -2 -1
~akgr	-2 -3 5 0
~aki 	21 -18 0 -2
~akie	-3 5 -1 -2
~akik	-5 5 0 0
~akin	-3 4 1 -2
~akke	5 -4 -2 0
~akla	-4 4 1 -1
~akma	-9 -3 8 4
~akna	5 -2 -3 -1
~ako 	9 -8 -3 2
~aks 	3 1 -4 0
~aksa	0 -3 -2 5
~akse	1 -4 0 3
~akt 	-5 -5 5 4
~akte	-5 -5 6 4
~akti	1 -5 3 2
~akto	-1 -3 2 2
~aktu	-5 6 1 -2
~akty	-2 -5 7 0
~akus	-7 7 0 0
~ala 	15 13 -18 -11
~alab	11 -9 -3 0
~alac	4 -4 -2 2
~alad	5 1 -4 -2
~alag	5 0 -4 -1
~alam	-8 4 10 -7
~alan	-7 -1 12 -4
~alar	6 -3 2 -4
~alas	-10 8 -5 7
~alat	-2 8 -5 -1
~alau	-2 4 -2 0
~alb 	3 0 -2 -1
~alba	-2 4 0 -2
~albe	-4 5 0 -1
~alca	4 -1 -1 -2
~alco	-4 -1 7 -3
~alcu	7 -2 -2 -4
~ald 	-2 1 2 -2
~alda	1 4 -5 0
~alde	5 0 -4 -1
~aldo	2 -3 -1 3
~aldr	4 -5 2 -1
~ale 	6 -1 -7 2
~aleg	-2 5 -2 -1
~alej	0 -4 4 -1
~alem	9 -3 -6 1
~alen	2 6 -1 -7
~aler	-6 14 -6 -1
~ales	6 1 -3 -4
~alet	3 4 -5 -2
~aleu	3 -5 2 0
~alf 	8 0 -6 -2
~alft	-4 7 -1 -2
~alga	-5 -3 0 8
~algo	-10 0 12 -2
~algs	6 -3 -4 0
~algu	1 -6 7 -3
~alha	-4 3 -4 4
~alho	-3 -4 7 0
~ali 	-7 8 4 -5
~alia	-8 4 2 2
~alib	-6 10 -3 -1
~alid	10 -17 1 6
~alie	0 4 -3 0
~alig	-5 5 -3 3
~alim	-2 0 3 -1
~alin	-4 -7 -3 13
~alio	4 -2 -2 -1
~alis	5 2 -2 -4
~alit	-7 -1 10 -2
~aliz	-6 2 6 -2
~alja	-4 7 -2 -1
~alje	-1 3 0 -2
~alk 	9 -9 3 -2
~alka	-6 6 2 -2
~alke	11 -5 -5 -1
~alki	2 -1 -3 3
~alko	-2 -7 6 3
~alks	-9 5 4 0
~all 	1 5 -7 1
~alla	-4 6 -4 2
~alle	-15 8 -3 9
~alli	-3 7 -2 -2
~allo	1 -7 7 0
~alls	-8 0 4 4
~allt	3 -8 5 0
~ally	4 -9 4 0
~alma	6 -7 1 0
~alme	0 1 2 -3
~almo	4 -1 0 -3
~alne	4 -6 2 0
~alni	-6 8 -2 1
~alo 	-10 -3 2 11
~alog	-9 13 -2 -1
~aloi	8 -6 -2 0
~alon	-2 7 -7 1
~alor	-2 -1 4 -2
~alos	1 2 -4 1
~alou	6 -3 -1 -2
~alqu	-14 -4 16 2
~alre	2 -4 -1 3
~alri	-2 -3 6 0
~als 	-11 12 3 -4
~also	1 -6 4 1
~alt 	4 3 -4 -3
~alta	3 -6 1 2
~altb	-6 8 -1 -1
~alte	5 8 -7 -7
~alth	-6 2 4 0
~alti	-9 4 7 -2
~alto	10 -14 0 4
~altr	5 -5 1 0
~alts	-5 4 0 1
~altu	-2 3 -2 1
~alu 	-8 6 2 0
~alud	-5 -6 14 -3
~alue	-1 -2 3 -1
~alug	-8 11 -5 2
~alun	-1 6 -1 -4
~alut	-10 -6 8 7
~alv 	-2 8 -5 -1
~alva	17 -11 -5 -1
~alve	-16 9 4 3
~alvo	4 -2 -2 0
~alwa	-2 -7 9 0
~aly 	2 0 2 -4
~alys	9 -5 -2 -1
~alyt	-7 4 4 -1
~alı 	9 -2 -5 -2
~alıs	-8 4 5 -1
~ama 	-5 2 7 -5
~amad	-3 5 -1 -2
~amai	-2 -1 3 0
~amal	12 -4 -6 -1
~amam	9 -7 0 -1
~aman	12 -9 4 -7
~amar	11 -3 -6 -1
~amas	3 2 -2 -3
~amat	14 -9 -5 0
~amb 	-2 2 2 -2
~amba	0 0 -4 3
~ambe	2 -6 8 -5
~ambi	2 4 -1 -5
~ambo	-1 -3 5 0
~ambu	2 1 -5 3
~ame 	2 0 -7 4
~amed	6 -5 -4 3
~amen	5 -8 5 -1
~amer	-11 8 -2 5
~ames	7 -9 4 -1
~amet	5 0 -4 0
~ami 	-15 11 -2 5
~amia	-3 7 -2 -2
~amic	-6 -4 6 4
~amie	-9 10 2 -3
~amig	-14 0 9 5
~amil	-3 -4 1 5
~amin	9 -19 4 6
~amio	0 4 -2 -2
~amis	5 -3 0 -2
~amit	0 -3 -7 9
~amla	-4 -4 5 3
~amm 	-4 6 0 -2
~amma	-8 0 6 1
~amme	-2 3 2 -3
~ammi	4 -10 7 -1
~amo 	-15 6 11 -1
~amoc	-1 -4 5 0
~amoj	-4 -2 7 0
~amos	-2 9 9 -16
~amou	0 -6 6 0
~amp 	-4 -2 1 5
~ampa	16 -2 -12 -2
~ampe	-2 -2 -4 8
~ampi	-12 17 -1 -3
~ampl	-28 22 -20 26
~ampo	2 -3 3 -2
~ams 	-2 10 -3 -4
~amst	6 -3 -2 -2
~amt 	3 -7 5 -1
~amu 	-1 5 -2 -2
~amy 	-6 14 -4 -4
~amı 	9 -6 -2 -1
~ana 	-13 -9 14 7
~anaa	1 1 -5 3
~anac	-3 4 0 -2
~anad	-4 4 -4 4
~anaf	-1 9 0 -7
~anag	11 -5 -8 2
~anah	-3 7 -3 -1
~anak	5 -1 -3 -2
~anal	-1 9 -2 -5
~anan	6 0 -2 -4
~anar	-1 4 -3 0
~anas	5 -4 0 0
~anbu	3 -6 -2 5
~anc 	-6 5 -1 2
~anca	16 -6 -8 -2
~ance	-18 6 3 9
~anch	-2 1 4 -3
~anci	-6 13 -6 -1
~anco	10 -2 -4 -4
~ancy	-5 4 2 -1
~and 	-13 12 4 -3
~anda	4 -12 -3 11
~andb	8 -8 -3 3
~ande	-6 1 -4 9
~andi	-6 1 12 -8
~andl	1 8 -6 -3
~ando	5 -5 3 -3
~andr	-3 -4 7 -1
~ands	-8 -4 3 9
~andu	3 -1 -3 1
~ane 	6 -10 -1 5
~aned	-4 4 0 0
~anei	4 -3 -1 0
~anej	-5 5 -1 0
~anel	-4 12 -8 -1
~anem	-7 7 1 -1
~anen	-1 5 -3 -2
~aner	-5 1 1 3
~anes	-3 2 2 -1
~anet	3 -2 1 -1
~anfr	-9 4 7 -1
~ang 	-4 11 0 -6
~anga	2 -7 8 -3
~ange	4 -7 6 -3
~angg	7 -5 -1 -1
~angh	1 -8 0 8
~angi	-2 6 -3 -1
~angl	1 5 -4 -2
~ango	-11 13 -5 3
~angt	4 -3 0 -2
~angu	-10 3 8 -1
~anh 	-6 -5 8 3
~anha	-5 1 5 -1
~anhe	-6 4 1 0
~ani 	6 -16 13 -3
~ania	7 -10 0 3
~anic	-8 9 2 -3
~anie	-9 7 1 1
~anif	-7 7 0 0
~anik	-2 -6 10 -1
~anil	0 3 -2 -1
~anim	-6 -1 9 -3
~anin	-4 7 -1 -2
~anis	-1 0 4 -4
~anit	3 -6 -2 5
~anja	-5 6 -2 1
~anje	-9 10 0 -2
~anju	7 -6 -1 -1
~ank 	15 -10 1 -7
~anka	5 -6 3 -1
~anke	1 -10 8 0
~ankf	1 -8 5 1
~anki	-2 2 -3 3
~anko	1 -4 0 2
~anks	6 1 -8 1
~ankt	1 5 -5 -1
~anku	6 -8 0 3
~anla	5 -3 1 -3
~ann 	-3 7 -3 0
~anna	-5 0 1 3
~anne	7 0 -2 -5
~anni	6 -3 3 -7
~anno	0 4 2 -7
~annt	6 -10 3 1
~annu	-10 11 -1 0
~anny	-6 5 1 0
~ano 	-6 7 -3 1
~anoi	7 -5 -1 -1
~anok	-4 -1 5 -1
~anon	9 -4 -4 0
~anos	4 4 0 -8
~anow	-1 -6 9 -1
~anpa	-3 4 -1 -1
~anqu	-4 7 -5 2
~anru	6 -4 -1 -1
~ans 	-7 16 -1 -9
~anse	4 -6 1 1
~ansf	-4 -10 1 13
~ansi	-9 1 7 1
~ansl	-4 1 6 -3
~ansp	-1 3 -8 6
~anst	-1 0 4 -3
~answ	6 -6 0 0
~ant 	0 -4 -7 11
~anta	4 -10 4 1
~ante	6 -5 1 -1
~anti	-12 14 -7 5
~anto	6 0 -8 2
~antr	-2 4 -1 0
~ants	-3 8 -2 -3
~antu	-5 2 4 -1
~antw	-2 -7 2 6
~antı	3 -5 3 -1
~anu 	11 -9 -1 -1
~anua	10 -1 -2 -6
~anui	1 0 2 -3
~anul	10 -14 5 -1
~anun	-2 4 -1 -1
~anus	-4 6 -1 -2
~anwa	-2 4 -1 -1
~any 	-8 -12 16 4
~anya	4 -2 2 -5
~anyb	2 -7 5 0
~anyo	-7 10 -2 -1
~anys	1 -6 5 0
~anyt	0 -2 2 0
~anyw	-7 4 3 0
~anz 	-5 1 1 2
~anze	8 -12 5 -2
~anzi	-5 -2 -3 11
~anzl	-7 9 -2 -1
~anzo	3 -1 -2 -1
~anım	-2 -3 2 3
~anın	7 -4 -1 -1
~anıs	-3 1 4 -2
~anız	-3 0 4 -1
~aos 	-3 2 3 -2
~aout	8 -5 -1 -1
~apa 	13 -9 6 -9
~apaa	-4 7 -1 -2
~apac	-12 13 0 -1
~apai	-5 2 1 2
~apan	-10 15 -4 -2
~apar	18 -10 -5 -2
~apas	3 -6 5 -1
~apat	-1 8 -7 0
~apcs	-3 -3 4 2
~ape 	-11 8 1 2
~apen	-2 -13 13 2
~aper	-9 5 5 -1
~apes	3 -7 2 2
~apet	2 2 -5 1
~apeu	-3 5 -3 0
~aphi	-4 5 -1 0
~api 	2 6 -6 -2
~apid	-8 7 1 -1
~apie	-2 2 -3 3
~apir	2 3 -4 -1
~apit	-10 -1 0 10
~apka	4 -6 1 1
~apla	-5 2 2 1
~apli	-3 1 -3 6
~apo 	4 -3 0 -1
~apoi	-4 8 -1 -2
~apon	5 -4 -1 0
~apor	-5 -6 -2 13
~apos	-3 6 -3 0
~apot	1 0 1 -3
~app 	-9 11 -9 8
~appa	-4 7 -1 -2
~appe	0 -5 -8 13
~appl	11 -5 -2 -4
~appo	6 0 1 -6
~appr	7 -24 15 3
~appy	0 -7 8 -1
~apra	-5 2 4 -1
~apre	-7 -4 7 5
~apri	7 2 -1 -8
~apro	-5 -5 2 8
~aps 	-1 6 -5 0
~apte	-2 7 -4 -1
~apun	5 -3 -1 -1
~apur	-2 -2 -4 7
~apıy	-5 7 -2 0
~aqua	-3 8 -5 -1
~aque	3 -5 0 2
~aqui	0 -8 11 -3
~ara 	-2 17 -20 5
~arab	10 -6 -4 -1
~arac	-1 4 -2 -1
~arad	8 -7 -2 1
~araf	4 -3 -1 -1
~arag	14 -9 -2 -3
~arak	1 -5 4 -1
~aram	-4 7 -3 0
~aran	-7 -14 -7 28
~arap	2 -4 2 0
~arar	0 5 -4 -1
~aras	-3 12 -6 -2
~arat	1 10 -3 -7
~araz	-5 7 -2 1
~arba	6 -6 1 -1
~arbe	5 -2 0 -2
~arbi	-4 0 -2 6
~arbo	3 2 -3 -1
~arca	9 -7 -4 2
~arce	-10 2 4 4
~arch	-4 6 0 -2
~arci	-1 4 -1 -2
~arco	-6 -2 3 5
~ard 	4 -12 1 6
~arda	-2 5 -2 -1
~arde	0 -10 -2 12
~ardi	12 2 -13 -1
~ardo	-3 3 2 -3
~ards	-14 6 7 1
~are 	-7 2 6 -1
~area	-2 -5 5 2
~areb	1 5 -3 -3
~arec	2 -2 1 -1
~ared	10 -8 -1 -1
~aree	7 -6 -1 0
~arei	-11 5 8 -2
~arel	0 5 -5 -1
~arem	-10 13 -2 -1
~aren	11 -5 2 -8
~arer	-4 3 -1 2
~ares	0 0 -5 5
~aret	4 3 -6 -1
~arga	1 1 -3 1
~arge	-13 9 1 3
~argi	5 -8 4 -1
~argo	1 1 -5 3
~ari 	4 -5 10 -9
~aria	8 -10 -1 4
~arib	-7 5 2 -1
~aric	0 -4 -2 6
~arie	-4 2 3 -1
~arif	-8 23 -8 -7
~aril	-2 -4 2 4
~arin	3 -3 3 -3
~ario	-12 -5 0 16
~aris	-1 0 -1 2
~arit	4 -5 2 -1
~ariu	10 -8 -2 0
~arje	-4 1 -3 5
~ark 	2 -1 0 -1
~arka	7 -3 -2 -2
~arke	-11 5 10 -4
~arki	7 -4 -2 -1
~arks	-6 6 0 0
~arla	12 -4 2 -10
~arle	0 8 -8 0
~arli	4 -4 -3 3
~arly	-9 7 0 2
~arm 	2 -4 1 1
~arma	-6 9 -2 -1
~arme	-2 -8 5 5
~armi	-3 -5 13 -4
~armo	-4 1 1 3
~armt	0 -4 1 3
~arn 	-13 13 2 -2
~arna	-3 2 0 1
~arne	1 6 -5 -2
~arni	3 5 -1 -6
~arno	4 -4 -1 1
~aro 	-1 -3 0 4
~arol	-8 2 4 3
~arom	-2 -3 2 4
~aron	5 -3 -3 1
~arou	6 -5 -1 -1
~arqu	2 8 -4 -6
~arra	9 5 -10 -4
~arre	3 -2 2 -3
~arri	-4 5 0 -1
~ars 	3 -2 5 -6
~arsa	5 0 -2 -3
~arse	2 4 -5 -1
~arsi	-7 5 3 -1
~art 	7 -4 -8 5
~arta	3 -10 2 5
~arte	-7 -2 -3 11
~arti	9 -5 -5 1
~artm	5 -4 0 -1
~artn	7 -1 -7 2
~arto	4 -4 3 -3
~arts	-3 7 -2 -2
~artu	-4 7 3 -5
~arty	2 -2 -6 6
~arul	8 -3 -4 -1
~arun	5 -4 -2 1
~arve	-1 3 -1 -1
~arvi	6 -7 -3 3
~arvo	8 -8 1 0
~ary 	13 -7 -9 3
~arz 	-2 4 -1 -1
~arze	-5 6 -1 0
~arzo	6 -3 -2 -2
~arzt	-5 11 -6 0
~arı 	0 3 -2 -2
~arım	-4 -4 10 -2
~arın	1 -2 3 -3
~arıy	-1 -2 5 -2
~asa 	-9 3 4 2
~asad	7 -4 -2 -2
~asal	8 -4 -3 0
~asam	4 1 -4 -1
~asan	2 -1 2 -3
~asar	2 0 2 -4
~asas	-3 -3 3 2
~asce	3 -5 2 0
~asch	-3 7 -2 -1
~asci	-7 4 -2 6
~asco	-5 4 1 1
~ase 	5 -6 -4 6
~aser	-6 6 1 -1
~ases	-3 5 -1 -1
~ash 	16 -15 -3 1
~ashb	-4 4 0 0
~asi 	-13 2 6 5
~asie	4 0 -2 -2
~asih	6 -10 1 3
~asil	-10 7 1 2
~asin	4 3 -5 -2
~asio	-11 1 13 -3
~asis	-1 7 -2 -4
~asit	6 -5 -1 0
~ask 	-1 4 -6 3
~aske	-4 2 5 -4
~aski	6 -4 -1 -1
~asko	7 -6 -1 0
~asku	6 -2 -2 -1
~asla	4 0 0 -4
~aso 	-2 6 -3 -1
~asod	6 -3 -2 0
~ason	-9 1 8 0
~asos	2 -4 -2 4
~aspi	-5 6 2 -2
~aspo	3 -4 -2 4
~ass 	-2 4 1 -4
~assa	7 9 -12 -4
~asse	4 12 -12 -4
~assi	-14 -1 19 -4
~asso	-3 8 -5 1
~assr	-10 10 0 0
~asst	3 -3 1 -2
~assu	-1 1 -3 3
~assw	-1 -2 0 4
~assz	-1 0 -6 7
~ast 	0 22 -18 -4
~asta	-1 2 2 -4
~aste	17 -13 1 -5
~asti	5 -6 3 -3
~asto	7 0 -5 -2
~astr	3 2 -2 -2
~astu	7 -3 -5 0
~asu 	-1 6 -4 -1
~asur	-12 9 5 -1
~asz 	7 -6 0 -1
~asza	-5 2 2 2
~aszt	3 -6 2 1
~ası 	9 -1 -7 -1
~asıl	7 -6 0 0
~asın	3 -7 -1 5
~ata 	-5 8 -11 8
~atac	-4 6 -1 -1
~ataf	2 -4 2 0
~atal	-7 16 -5 -4
~atam	-2 0 4 -2
~atan	1 2 2 -5
~atar	-1 -1 -2 4
~atas	13 -10 -3 0
~atat	4 0 -3 -1
~atau	8 -6 -1 -1
~atba	4 -6 4 -1
~atch	10 -4 -2 -4
~ate 	-8 8 0 -1
~atea	-2 5 -1 -1
~ated	-1 3 -1 -1
~atef	-2 -6 8 1
~ateg	4 -9 6 0
~atek	8 -6 -2 0
~atel	-8 8 2 -2
~atem	-2 6 1 -5
~aten	-11 14 2 -5
~ater	2 1 -6 2
~ates	-14 25 -6 -5
~ateu	-7 8 -2 1
~atfo	-9 -2 5 7
~atha	-7 4 4 -1
~athe	-3 -4 4 3
~atho	5 -3 -2 0
~aths	3 -4 1 0
~ati 	8 2 -9 0
~atia	6 -9 3 0
~atic	3 4 -5 -2
~atie	-1 -8 13 -4
~atif	-3 5 0 -2
~atig	-5 -5 6 4
~atil	-4 4 1 -1
~atim	3 -8 6 -1
~atin	12 -4 -2 -5
~atio	-3 13 -1 -9
~atiq	5 -5 1 -1
~atis	-12 24 -14 1
~atit	1 -8 0 7
~ativ	-5 -2 13 -7
~atje	1 4 -4 -1
~atka	-4 -9 8 5
~atko	8 -2 -5 -1
~atla	4 -12 8 0
~ato 	21 -19 -4 1
~atok	6 -1 -3 -2
~atom	-3 2 1 1
~aton	9 -7 -2 0
~ator	-3 17 -11 -2
~atos	1 7 -5 -3
~atot	3 1 -5 1
~atra	3 -7 4 1
~atre	-3 0 -2 5
~atro	0 11 -9 -2
~ats 	6 2 -3 -5
~atsa	1 -6 -4 9
~atsc	-6 7 0 -1
~atse	-8 9 -1 0
~atso	-4 6 -2 0
~atst	8 -7 1 -2
~att 	-1 12 -6 -6
~atta	-2 2 2 -2
~atte	0 12 -7 -5
~atti	1 -2 -2 3
~atto	12 -18 5 1
~attr	-9 9 0 0
~attu	2 -2 0 -1
~atu 	-3 7 1 -5
~atui	-14 17 -3 0
~atul	19 -11 -11 2
~atum	0 -3 3 0
~atun	5 -2 -2 -1
~atur	11 -3 1 -8
~atut	5 -6 0 1
~atuu	3 1 -1 -4
~atve	0 -4 1 4
~aty 	-1 5 -5 1
~atz 	4 4 -6 -2
~atze	2 -1 2 -2
~atıs	-3 8 -3 -1
~aube	-2 6 -4 -1
~auca	1 -5 0 4
~auch	-2 5 2 -5
~auco	-4 -2 8 -1
~auda	-4 1 3 0
~aude	-8 8 1 -2
~audi	0 5 -3 -2
~audo	3 -2 -1 0
~audr	6 -6 0 -1
~aue 	-3 4 0 -1
~auen	2 0 2 -4
~auer	1 5 -3 -3
~auf 	-2 -1 4 -1
~aufe	-3 -3 -1 6
~auff	7 -1 -1 -5
~aufl	-10 10 0 0
~auft	4 -3 -2 0
~auge	-3 4 -1 0
~augh	4 -7 0 2
~augu	1 -3 4 -2
~auja	-9 12 -3 0
~aujo	-6 2 2 1
~aul 	7 -3 0 -4
~aula	0 6 -6 -1
~aule	8 -6 -1 0
~auli	1 2 -2 -1
~aulo	-7 9 -1 -1
~aum 	-5 11 -3 -3
~aume	-4 4 0 -1
~aune	3 -6 3 0
~aunt	1 -4 -1 5
~aura	6 -4 0 -2
~aure	3 -2 -1 0
~auri	-6 6 2 -1
~aus 	-5 7 3 -5
~ausa	11 -4 -5 -1
~ausb	4 -4 -2 2
~ausc	1 -4 4 -1
~ause	-3 9 -3 -2
~ausf	-4 0 4 0
~ausg	-9 6 0 2
~ausl	-2 -4 0 6
~auss	-1 7 -4 -2
~aust	0 -3 4 -1
~aut 	3 -6 5 -1
~auta	-2 3 -1 1
~aute	-5 6 -2 1
~auti	-8 -3 1 10
~auto	-8 5 1 1
~autu	-4 4 -1 0
~auve	-5 6 0 -1
~aux 	-1 -4 10 -5
~ava 	9 -2 0 -7
~avaa	-7 2 6 -1
~avad	-4 4 0 0
~avai	0 0 3 -2
~aval	17 -13 -4 0
~avam	-8 5 7 -3
~avan	7 -10 -4 7
~avas	4 -1 -2 -1
~avat	-1 2 0 -1
~ave 	-8 -2 9 2
~avec	-2 1 1 1
~aved	6 -1 -4 0
~avel	4 -3 -3 3
~aven	-8 2 2 3
~aver	3 -7 4 0
~aves	-2 5 -2 -1
~avet	6 -6 0 0
~avev	5 -3 -2 0
~avez	9 -6 -4 1
~avi 	-3 9 -3 -3
~avie	8 -2 -5 -2
~avil	5 -2 -3 -1
~avin	-1 -2 2 1
~avir	-7 8 -2 0
~avis	4 -3 0 -1
~avit	5 -6 -2 3
~avo 	8 -3 -3 -2
~avoi	10 -4 -5 -2
~avol	0 2 -1 -1
~avon	-5 9 0 -4
~avor	-2 -3 5 -1
~avra	0 -4 4 0
~avre	10 -4 -5 -1
~avri	4 -3 0 -1
~avta	-5 8 -3 0
~avu 	-8 3 5 1
~avve	-1 -4 4 2
~avvi	-6 8 -2 0
~awan	7 -5 -1 -1
~awar	-4 10 -5 -1
~awia	-12 13 1 -3
~awie	8 -5 -4 1
~awod	-5 0 6 -1
~awye	-6 3 -1 4
~axa 	-4 9 0 -5
~axi 	6 -4 -1 -1
~axis	4 -2 -1 -1
~aya 	13 -12 3 -4
~ayar	-6 4 0 2
~aydı	11 -4 -6 -1
~aye 	6 -6 -2 1
~ayed	-5 -1 7 0
~ayee	1 -6 0 5
~ayer	8 1 -4 -5
~ayez	-5 -1 0 6
~ayla	6 -3 -1 -1
~ayme	2 -4 -1 3
~aynı	5 -5 1 0
~ayo 	4 0 -2 -2
~ays 	-4 -1 4 0
~aytt	0 4 -4 0
~ayud	-7 5 2 0
~aza 	-5 8 -1 -2
~azal	5 -7 -2 4
~azar	7 -6 -5 4
~azas	4 -6 1 1
~aze 	-8 6 3 0
~azem	5 1 -4 -2
~azen	-11 1 9 1
~azer	2 -7 8 -4
~azgo	-4 -1 0 5
~azi 	-6 1 3 2
~azie	0 6 -6 -1
~azim	0 -7 6 1
~azin	3 1 -2 -2
~azio	2 8 1 -11
~azo 	-6 -2 9 0
~azu 	-4 4 1 0
~azul	8 -6 -1 -1
~azza	-1 -7 0 8
~azzi	2 4 -1 -4
~baan	7 -6 -2 1
~baar	2 1 -1 -2
~baat	8 -4 -4 0
~bac 	5 -6 0 0
~bach	4 4 -7 -1
~back	6 4 -4 -6
~bad 	4 -2 0 -2
~bade	-2 -2 5 -1
~bado	2 3 -7 1
~baga	5 -3 0 -1
~bagl	-3 -1 4 0
~bah 	12 -9 -5 2
~baha	-9 8 2 -1
~bahn	3 -5 1 1
~bai 	-3 0 -7 11
~baix	0 -2 -1 3
~baja	5 -6 1 -1
~baje	6 -3 -3 0
~bajo	11 -9 -3 1
~bak 	9 -2 -6 -2
~bake	2 -3 2 -2
~bakg	-2 -3 5 0
~bal 	8 -6 -2 0
~bala	2 8 -7 -2
~bald	-5 5 3 -2
~balh	-6 2 6 -1
~ball	4 1 -3 -3
~ban 	2 -13 -2 14
~bana	1 -4 -1 4
~banc	4 0 -7 3
~band	16 3 -4 -15
~bang	-9 14 3 -8
~bank	6 -22 -5 21
~banq	-4 0 -3 6
~bao 	6 1 -7 0
~bar 	-4 8 -1 -3
~bara	-7 7 4 -3
~barb	5 -4 0 0
~barg	4 -9 0 6
~bari	-9 0 8 1
~barn	0 5 -5 -1
~barr	-1 4 -3 0
~bas 	8 -3 -4 -1
~base	-2 7 -3 -2
~basi	-5 3 4 -2
~bast	8 -6 -2 -1
~bat 	6 -3 -3 -1
~bata	-4 2 0 1
~bate	2 0 -2 0
~bati	-3 -2 6 -1
~bato	7 -8 2 -1
~batt	-4 4 -3 3
~baue	-1 5 -1 -2
~bbe 	12 -4 -2 -6
~bbel	3 -8 0 4
~bben	-2 2 -2 2
~bber	-2 -2 3 0
~bbia	6 -7 1 0
~bbra	-1 -4 5 0
~bear	3 -3 0 0
~beau	-9 -3 4 8
~bebe	9 -5 -4 -1
~beca	2 -2 -2 1
~beco	-4 -5 1 7
~beda	3 1 -3 -1
~bedr	-5 -1 -3 9
~bedz	2 -5 4 -1
~beel	1 3 -1 -3
~been	-3 1 2 0
~beer	6 -8 1 1
~befo	5 1 -4 -3
~bege	-9 10 2 -3
~begi	0 -2 2 0
~begl	-13 12 -1 1
~begr	1 4 -3 -2
~beha	5 -4 -2 1
~behe	-6 0 -1 7
~behi	4 -2 0 -2
~bei 	9 3 -7 -4
~beid	6 -8 3 -1
~beim	6 -1 -5 0
~beis	-5 5 0 -1
~beit	-8 5 2 1
~bejd	4 -7 4 -1
~beke	-2 -3 5 0
~bel 	11 -6 -5 0
~bela	-9 10 4 -5
~bele	-1 -4 -2 6
~belg	-7 6 0 0
~bell	-3 -12 18 -2
~belo	-3 2 0 1
~bem 	-3 7 1 -5
~bemu	6 -2 -2 -2
~ben 	5 0 1 -6
~bena	6 -2 0 -3
~bend	-9 10 2 -3
~bene	1 -4 0 3
~beni	2 -8 8 -1
~beno	0 -5 0 5
~bens	7 -2 -4 -1
~bent	-5 5 1 -1
~ber 	-3 5 -1 -1
~bera	-1 5 -4 1
~bere	-9 -4 11 2
~berg	2 -4 2 1
~beri	8 0 0 -9
~berl	1 6 -4 -2
~berm	5 0 -1 -4
~bern	-1 10 -5 -4
~bero	-7 11 1 -4
~bers	-9 9 0 0
~bert	-2 3 3 -3
~beru	-11 11 4 -3
~berw	-3 -4 0 7
~bes 	-2 3 1 -3
~besc	6 -4 -1 -1
~besi	-3 1 -2 4
~beso	-12 14 -1 -1
~besp	-3 8 -3 -1
~best	-4 0 6 -2
~beta	-9 -13 -9 31
~bete	3 -2 0 -1
~beto	3 4 -7 0
~betr	-3 3 -2 1
~bets	7 -5 1 -2
~bett	-1 4 -1 -3
~betw	-5 6 0 -1
~beur	-1 -5 -1 7
~beve	-3 4 -1 0
~bevo	4 -3 -2 0
~bewi	-5 -2 1 6
~bewo	9 -7 -1 0
~bey 	4 0 -3 -1
~bez 	-13 12 -3 4
~bezo	-2 7 -2 -3
~bezp	-4 11 -6 -1
~bhi 	-5 3 2 0
~bia 	8 -1 -7 1
~biam	-3 -2 5 0
~biar	2 -3 2 -1
~bibl	8 -1 -3 -3
~bida	-4 -3 7 0
~bie 	0 -4 2 1
~bied	0 -3 3 0
~biel	6 -4 0 -1
~bien	-4 3 10 -9
~bier	2 4 -1 -5
~bih 	-5 3 2 0
~bij 	8 1 -4 -5
~bila	-7 10 -1 -2
~bild	-1 4 -6 3
~bile	6 -8 10 -8
~bili	-5 14 -7 -2
~bill	-3 1 -6 7
~bim 	-4 5 -1 0
~bin 	7 -12 0 5
~bina	-6 18 -4 -8
~bind	-9 -6 17 -1
~bine	-2 7 0 -5
~bini	-4 8 -3 -1
~binn	-7 9 0 -2
~bio 	3 5 -4 -3
~bir 	-9 7 6 -4
~biri	-7 -2 8 1
~birl	8 -7 -1 -1
~bis 	9 2 -8 -3
~bisa	0 -1 3 -2
~bisc	-4 4 0 1
~bish	-5 7 -2 0
~bist	3 -6 2 2
~bit 	-5 1 3 1
~bita	-4 -3 6 1
~bite	0 6 -5 -1
~biti	1 -5 1 2
~bito	-5 2 2 1
~bitr	-4 0 -2 6
~bitt	0 -14 2 12
~bitu	-3 -2 5 0
~biur	-3 5 -1 -1
~biz 	-2 6 -3 -1
~bizd	-4 5 -3 2
~bizi	6 -4 -1 -1
~bla 	5 1 -3 -2
~blad	7 1 -5 -3
~blam	-5 1 -1 4
~blan	5 -6 3 -1
~blat	0 3 -1 -2
~blau	6 -5 0 -1
~ble 	6 -20 19 -5
~blea	7 -3 -3 -1
~blei	3 -7 4 0
~blem	6 -3 -3 -1
~bler	-5 5 0 0
~bles	-14 7 5 2
~blet	-5 4 -1 3
~bleu	2 3 -5 0
~blev	6 -2 -3 -1
~bli 	5 -2 -4 1
~blic	-10 8 11 -9
~blie	-1 4 -2 -1
~blig	-5 -1 0 5
~blij	0 -4 6 -2
~blik	-8 1 5 2
~blin	0 4 -1 -2
~blio	7 0 -3 -3
~blo 	3 -1 0 -2
~bloc	-4 -4 -2 11
~blog	13 -2 -5 -6
~blok	-4 3 -1 2
~bloq	3 -7 -1 5
~blue	3 -5 2 -1
~bne 	-5 2 3 -1
~bni 	-6 7 -1 -1
~boa 	-17 2 13 2
~boar	3 3 -5 -2
~boas	0 -4 5 -1
~boat	5 -1 -3 -1
~bock	-5 8 -2 -1
~bode	-5 6 -1 0
~body	9 -12 3 0
~boei	-6 3 2 0
~boek	5 1 1 -7
~boga	-8 6 0 2
~boit	4 -1 -1 -1
~bol 	4 -4 0 1
~bola	9 -6 -4 0
~bole	-7 1 3 3
~boll	-4 0 0 4
~bols	-2 -4 -1 7
~bom 	0 -1 3 -1
~bomb	1 3 -2 -2
~bon 	-2 -3 1 4
~bona	-11 0 11 0
~bone	-4 0 2 2
~boni	-4 0 0 4
~bonj	-1 -4 8 -2
~bonn	-8 11 3 -6
~bono	5 -6 -1 2
~bons	-4 1 4 -1
~bonu	1 -4 -1 4
~book	-6 10 -3 -1
~bor 	8 -3 -1 -5
~bora	-1 0 2 -1
~bord	-4 5 -5 4
~bore	5 -7 3 -1
~borg	5 -7 -2 4
~born	1 -6 6 -2
~bors	3 -8 -1 5
~boru	-1 -4 5 0
~bos 	-3 4 0 -1
~bosc	-7 7 0 0
~boss	-4 5 0 0
~bot 	-2 -6 -2 9
~bote	3 1 0 -4
~both	4 -4 -3 3
~bott	-2 7 -5 -1
~bouc	-6 7 -1 -1
~boug	4 -4 1 -1
~bour	-1 -8 -3 12
~bout	9 -8 7 -8
~bouw	-19 13 4 2
~bove	2 2 -3 -1
~box 	5 -3 -3 1
~boys	5 -4 -1 0
~bra 	6 -2 -8 5
~brac	-9 -5 11 3
~bran	-2 3 5 -5
~brar	7 -13 1 5
~bras	-8 5 1 2
~brau	-6 4 1 1
~brav	6 -3 -2 -1
~braz	3 -4 3 -1
~bre 	24 -3 -12 -9
~brea	2 2 -3 -1
~brec	4 -4 0 0
~bree	5 -4 0 0
~bren	-16 15 -1 2
~brer	4 -2 -2 -1
~bres	-4 7 -4 0
~bret	3 -2 0 -2
~brev	-7 10 0 -3
~bri 	2 -1 -2 1
~bria	-9 7 -1 2
~bric	-10 15 -2 -3
~brid	12 -9 -2 -1
~brie	16 -6 -4 -7
~brig	5 -5 -2 3
~bril	7 -5 -1 -1
~brim	-9 8 1 -1
~brin	-6 8 -1 -1
~brir	2 -4 0 2
~bro 	-7 8 -1 0
~broc	-2 5 -1 -1
~brod	-7 6 -1 1
~bron	7 -2 -4 0
~brot	0 4 -3 -1
~brua	7 0 -5 -3
~brud	-7 7 0 0
~brug	9 -8 2 -3
~brui	4 -1 -3 -1
~brut	7 -6 -1 0
~bry 	-5 -1 3 3
~bsch	7 -6 -1 -1
~bser	-4 1 4 -1
~bsid	-7 8 -3 2
~bsit	2 2 -2 -2
~bst 	-2 2 0 0
~bsts	-2 5 -1 -2
~bstu	-6 6 0 0
~buch	-8 8 -2 2
~buck	-7 7 0 0
~bude	-4 -5 6 3
~budg	6 -6 -2 2
~budu	-5 0 5 0
~buen	0 -9 8 1
~buff	8 -5 -2 -1
~buil	-8 11 0 -3
~buje	3 -6 -1 3
~bul 	-6 -3 6 2
~bula	9 1 -12 2
~bull	-8 9 -1 0
~bulu	1 -3 4 -1
~bun 	5 -8 2 0
~buna	-2 -1 2 0
~bund	4 -4 0 0
~bung	2 -3 -2 3
~buon	-11 -4 15 0
~bura	5 -3 -3 1
~bure	-2 8 -5 -1
~burg	-1 -4 1 4
~burn	-3 5 -1 -1
~buro	-12 16 -1 -3
~bus 	1 6 -4 -3
~busc	-8 -4 12 0
~busi	4 -7 2 1
~busq	3 -6 3 0
~buss	8 -6 -1 -1
~bust	-5 6 0 -1
~but 	9 -3 -2 -5
~buto	-5 6 0 -1
~buur	5 -2 -1 -2
~buy 	-4 8 -3 -1
~buye	-6 5 1 1
~buyi	6 -2 -4 -1
~bven	-3 -1 -1 5
~bych	0 -3 4 -1
~bygg	-1 3 -1 -2
~byl 	7 -4 -2 0
~bym 	5 -2 -2 -1
~caat	6 -5 0 -1
~caba	1 5 -4 -2
~cabe	-5 4 1 0
~cabi	0 6 -3 -2
~cabl	6 0 -4 -1
~cabo	-2 5 -2 -1
~caca	3 -4 7 -5
~caci	-8 3 6 -2
~cad 	-6 -1 5 2
~cada	-4 7 6 -9
~cade	1 0 1 -2
~cado	0 0 1 -1
~cafe	-2 8 -3 -3
~caff	-7 13 -4 -2
~cain	-3 -2 4 2
~cair	3 -3 -1 2
~cais	0 6 0 -6
~caja	3 2 -4 -1
~cal 	-1 -5 2 4
~cala	5 -4 2 -2
~calc	11 -6 -2 -3
~cale	1 6 -4 -3
~cali	5 -1 -4 0
~call	3 -1 -7 5
~calm	-6 2 6 -2
~calo	-1 4 -2 0
~cals	-7 7 1 -1
~calı	-6 6 1 -1
~cam 	6 -8 5 -2
~cama	5 5 -5 -6
~camb	-4 1 1 1
~came	11 -3 -9 1
~cami	-4 0 6 -3
~camo	-9 14 -4 -1
~camp	1 4 -6 2
~can 	-3 -3 -4 9
~cana	-7 1 4 2
~canc	1 -9 3 6
~cand	1 2 2 -5
~cani	-2 6 -2 -1
~cano	-1 4 -1 -2
~cans	-2 4 -2 -1
~cant	-2 2 3 -3
~cao 	-5 1 5 -1
~capa	-7 10 -4 1
~cape	-5 7 -1 -1
~capi	-2 -2 -2 6
~capo	5 -5 0 0
~capt	-1 -5 0 6
~car 	4 -15 4 6
~cara	13 -4 -7 -2
~card	-1 -12 -3 15
~care	-9 -2 9 2
~carg	-5 8 -1 -2
~cari	2 -6 2 1
~carl	1 6 -1 -6
~carm	7 -9 0 2
~carn	-2 5 -4 1
~caro	-5 -5 6 4
~carr	1 -3 5 -3
~cart	-7 8 -9 8
~cas 	-3 7 -7 3
~casa	-2 -4 1 5
~case	-11 8 3 -1
~cash	9 -6 -1 -2
~casi	-3 7 1 -4
~cass	0 3 -1 -3
~cast	17 -4 -9 -4
~cat 	0 -3 -1 4
~cata	3 5 -3 -5
~cate	-12 12 1 -1
~cati	-5 8 -1 -2
~cato	-8 8 0 0
~catu	5 -5 0 0
~cauc	-4 -1 -1 5
~caus	11 -6 -3 -2
~caut	2 -9 7 0
~cava	-2 3 0 -1
~cazi	3 -1 2 -4
~ccas	-5 3 4 -2
~ccat	-5 7 -2 0
~ccep	0 -14 13 0
~cces	-9 9 0 0
~ccet	-5 -5 8 2
~cchi	3 1 -3 -1
~ccia	2 -5 5 -3
~ccio	-2 4 -1 -1
~cco 	6 -8 -3 5
~ccog	-5 3 4 -2
~ccol	-1 4 -1 -3
~ccom	1 4 -4 -2
~ccon	-5 10 -5 0
~ccor	8 -6 -2 0
~ccou	-4 0 -4 8
~ccup	-9 9 0 -1
~cebe	-2 1 2 0
~cebi	3 -4 -1 2
~cebo	-5 5 -1 1
~ced 	-12 19 -2 -4
~cede	0 3 -5 1
~cedi	-1 -5 -1 6
~cedu	5 -4 -2 1
~cegi	-4 -3 9 -2
~cei 	-6 7 1 -2
~ceir	-3 3 1 -1
~ceit	-3 -11 12 2
~ceiv	-4 -3 0 7
~cel 	4 -6 -3 4
~cela	-3 5 -1 -1
~cele	-5 -4 10 0
~cell	5 -6 3 -2
~celu	-8 6 -1 3
~cem 	-7 6 5 -4
~cemb	5 -2 -2 -1
~ceme	-2 5 1 -5
~cemo	-6 5 2 0
~cen 	-1 4 -1 -1
~cena	-2 8 -3 -3
~cenc	4 -5 1 0
~cend	-3 2 1 0
~cene	-3 3 0 0
~ceni	-8 8 0 0
~cens	0 -2 -3 5
~cent	-11 6 3 1
~cenz	2 -6 -1 5
~cept	9 -21 14 -2
~cer 	-14 -12 15 10
~cera	7 -4 -4 2
~cerc	7 -17 9 0
~cere	-4 2 7 -5
~ceri	-6 6 -1 1
~cerr	-5 6 -1 0
~cert	-2 11 -7 -3
~ces 	-12 9 -1 5
~cesi	16 -11 -3 -1
~cess	-8 10 -6 3
~cest	5 -2 -1 -2
~cet 	-4 3 -1 2
~ceta	6 -5 -1 0
~cete	-6 7 -1 -1
~cett	-7 -5 9 3
~ceu 	3 -7 -1 4
~ceux	-3 -1 4 0
~ceva	0 -3 4 -1
~ceve	-2 -5 1 6
~cevo	-5 4 0 1
~cfa 	-4 1 0 4
~cfo 	-3 6 -3 0
~cha 	8 0 -8 -1
~chac	1 0 3 -4
~chad	-4 6 0 -1
~chaf	-4 -1 7 -2
~chai	-9 16 1 -7
~chal	9 -6 -2 -1
~cham	-2 -2 1 3
~chan	-12 1 14 -3
~chao	-9 -5 5 8
~chap	1 -6 5 0
~chaq	-8 7 3 -2
~char	10 0 -5 -6
~chas	-9 12 1 -3
~chat	-5 5 -1 1
~chau	10 0 -2 -7
~chay	-5 9 -3 0
~che 	4 -8 13 -9
~chea	-7 6 -1 1
~chec	8 -9 -6 6
~ched	4 -1 -2 -1
~chee	1 0 1 -2
~chef	7 -3 0 -3
~cheg	6 -5 -3 1
~chei	-6 -1 6 1
~chem	-4 1 4 -1
~chen	6 -2 -6 2
~cheq	-2 -6 0 8
~cher	-19 16 -1 4
~ches	-6 4 5 -3
~chet	-3 1 -1 3
~chez	6 4 -11 2
~chf 	-15 4 -1 12
~chge	4 -4 0 0
~chha	-7 2 2 2
~chi 	-14 5 6 3
~chia	16 -14 -3 1
~chic	10 -11 -5 5
~chie	-2 4 4 -5
~chif	2 -4 3 0
~chik	-10 8 3 0
~chil	2 -1 -3 2
~chim	-5 -1 8 -3
~chin	-5 16 -5 -6
~chio	-2 1 2 -1
~chip	-3 5 -6 3
~chir	-1 -11 1 10
~chis	2 -7 6 -1
~chit	1 -8 3 3
~chiu	5 1 -1 -5
~chiv	-5 8 -2 0
~chke	-4 4 2 -2
~chla	-5 -3 7 2
~chle	-3 3 0 -1
~chlu	-2 -4 -3 9
~chne	-13 6 3 4
~chnu	1 1 -3 0
~cho 	7 0 -4 -4
~choc	-2 6 -2 -1
~chod	10 -8 0 -2
~choi	4 -1 0 -3
~chol	-1 7 -3 -2
~chon	-13 3 5 5
~choo	9 0 -3 -5
~chor	8 -6 -1 0
~chos	-10 6 4 0
~chot	4 0 -2 -2
~chra	6 -1 -5 -1
~chre	0 -1 -2 4
~chri	-3 8 3 -8
~chs 	-1 3 -3 0
~chse	2 -4 5 -2
~chst	0 9 -2 -7
~cht 	5 -8 4 -1
~chte	7 -9 -2 4
~chti	4 -5 -2 3
~chts	4 1 -3 -3
~chu 	4 -8 1 3
~chua	-2 6 -2 -2
~chuc	3 -4 2 -2
~chul	4 1 -2 -3
~chun	-6 6 -3 3
~chur	-1 1 2 -2
~chus	-5 5 -2 2
~chuy	7 -8 -3 4
~chwe	2 -3 1 0
~chwi	4 -4 0 0
~cia 	9 -12 -3 5
~ciac	4 -1 -1 -2
~ciad	-7 3 6 -1
~ciai	-5 3 0 2
~cial	-11 11 1 -2
~ciam	-6 6 4 -4
~cian	3 -2 1 -2
~ciao	-12 -4 10 6
~ciar	-6 3 1 3
~cias	0 1 3 -5
~ciat	15 -9 -4 -1
~cibe	3 -5 -1 3
~cibo	-4 10 0 -6
~cicl	0 3 -1 -2
~cida	-2 -3 3 1
~cide	-7 3 1 2
~cidi	7 -8 3 -1
~cido	-2 -1 0 2
~cie 	3 -10 2 5
~ciek	-3 -3 6 -1
~ciel	-7 4 1 1
~cien	1 6 -4 -3
~cier	0 -1 -2 3
~cies	5 -4 1 -1
~cija	-5 6 2 -2
~cijf	-4 4 1 -2
~cil 	9 -5 -2 -2
~cili	-15 12 -1 5
~cim 	1 -7 3 4
~cima	-3 6 -2 -1
~cime	6 -3 -1 -2
~cimi	-2 -1 4 -2
~cimo	3 -1 -2 0
~cin 	7 -4 -6 3
~cina	6 2 -7 -1
~cinc	-5 8 -2 -1
~cine	3 5 -3 -5
~cing	4 1 0 -5
~cini	-4 6 -1 -1
~cino	-5 6 0 -1
~cinq	2 7 -7 -2
~cio 	-1 5 -5 1
~ciol	6 -5 -1 0
~cion	-10 16 -8 2
~cios	-3 2 1 -1
~cipa	-6 8 3 -4
~circ	-6 -2 10 -3
~ciso	9 -13 0 4
~cist	2 2 -3 -1
~cita	6 2 -11 3
~cite	16 -6 -7 -3
~citi	-14 9 2 2
~cito	3 -5 1 1
~city	-3 4 -1 1
~ciu 	5 -5 0 0
~ciut	11 -6 -1 -4
~cizi	-4 2 3 -1
~cja 	-3 6 -4 0
~cji 	-5 7 -1 -1
~cka 	-2 4 -1 -1
~ckag	-9 9 -1 1
~cke 	7 0 -3 -4
~cked	-3 -1 0 4
~ckel	6 -4 -1 -1
~cken	-1 3 -5 3
~cker	6 1 -3 -4
~cket	1 2 -1 -2
~ckgr	-4 2 3 -1
~ckla	-6 4 2 -1
~ckle	-6 5 1 0
~ckli	7 -5 -1 -1
~cks 	-2 7 -2 -3
~ckt 	10 -8 3 -4
~cku 	10 -3 -4 -2
~ckwu	6 -2 -6 3
~clai	3 -2 -3 2
~clam	8 -4 -1 -3
~clar	-8 10 3 -4
~clas	-4 10 -2 -4
~clau	11 -6 -3 -2
~clav	3 -4 -7 7
~cle 	0 -2 -1 3
~clea	0 2 -3 2
~cles	0 3 -2 -2
~clie	8 -10 -8 9
~clin	4 2 -1 -5
~clip	-4 7 -1 -3
~clos	5 -4 0 0
~clou	0 3 -3 0
~club	3 6 -6 -4
~clud	-6 8 -1 -1
~clui	-4 3 1 0
~clus	-2 10 -2 -6
~cna 	-5 -1 6 -1
~cne 	-4 8 -2 -1
~cnic	5 2 -4 -2
~cno 	-7 1 6 -1
~coac	-17 23 -1 -4
~cobr	-14 7 -6 13
~coci	-6 7 -1 0
~coco	-1 6 -4 -2
~code	-6 -3 -6 14
~codi	-2 -4 -4 9
~coes	-3 2 3 -2
~coff	-6 10 -2 -3
~coge	10 -7 -1 -1
~cogl	-5 3 4 -2
~coi 	-3 6 -1 -2
~coim	6 -5 0 0
~coin	-4 -3 4 4
~cois	-10 7 3 1
~cok 	-3 5 1 -3
~col 	2 -1 -1 0
~cola	0 4 1 -6
~cole	0 -2 1 1
~colh	-4 5 -1 1
~coli	-3 6 -3 -1
~coll	-8 -3 11 0
~colo	1 4 -7 2
~colt	-8 7 3 -2
~colu	7 -3 -2 -2
~com 	-16 12 3 0
~coma	7 -2 -2 -2
~comb	1 3 -3 -1
~come	-3 -2 2 3
~comi	7 -2 -1 -3
~comm	2 -2 8 -7
~como	-12 14 -1 -1
~comp	-8 0 4 5
~comu	-9 -1 9 1
~con 	-6 8 -4 2
~conc	13 -1 -8 -4
~cond	-2 9 0 -7
~cone	-4 -10 17 -3
~conf	-6 0 0 6
~cong	3 5 -8 0
~conh	-3 3 1 -1
~conn	-22 -2 25 -1
~cono	-14 5 12 -4
~cons	4 0 11 -14
~cont	-10 -3 4 9
~conv	4 0 0 -3
~cook	-5 7 0 -2
~coop	5 -4 0 -2
~coor	10 -4 -3 -3
~cope	6 -2 -1 -3
~copi	6 -9 -4 7
~cora	4 -3 2 -3
~cord	8 -11 7 -5
~core	0 1 -2 1
~corp	-2 8 -2 -5
~corr	-4 -8 3 9
~cors	-3 10 -6 0
~cort	9 0 -6 -3
~cos 	-12 16 -3 -1
~cosa	-10 3 9 -2
~cose	-4 0 4 0
~cosi	5 -6 2 -1
~cost	-4 10 -1 -4
~cota	-5 7 -2 0
~cote	6 -6 4 -4
~coti	-2 6 -2 -2
~cou 	2 -4 1 1
~couc	-4 0 2 1
~coul	-1 -2 2 2
~coun	4 -7 -1 5
~coup	-7 1 5 2
~cour	1 4 2 -7
~cous	0 2 -5 3
~cout	-3 4 2 -3
~couv	-4 0 3 1
~cove	-2 6 -2 -1
~covn	8 -5 -3 0
~cowo	-8 9 0 -1
~cqua	-1 4 -2 -2
~cqui	-3 -1 -1 4
~crab	-6 6 0 0
~crea	-6 2 4 0
~crec	-3 -4 6 0
~cred	-6 -10 6 10
~cree	5 -2 0 -3
~creo	-5 1 1 2
~cres	-1 -1 3 -1
~cret	-6 8 -4 2
~crev	2 3 -2 -2
~crew	-1 4 -1 -3
~cria	-2 2 3 -3
~crib	-5 9 -3 -1
~crip	9 -7 -2 0
~cris	0 3 0 -3
~crit	10 -1 -5 -4
~criu	7 -4 -1 -1
~criv	-10 10 -3 3
~criz	1 -7 0 6
~crm 	-2 9 -2 -5
~croi	-15 6 14 -5
~cron	8 -6 -1 -1
~cros	2 -7 7 -2
~crub	-6 4 4 -2
~crui	-3 0 4 0
~crut	3 -11 10 -1
~csak	-10 2 -2 10
~csap	5 3 -6 -2
~csol	-3 -3 4 2
~csom	-2 -5 -1 7
~ctam	-6 -1 7 0
~ctar	-6 4 4 -2
~cte 	-1 -3 -1 5
~cted	-7 -5 6 5
~ctee	-4 3 -2 2
~cten	-3 2 2 -1
~ctes	1 -3 4 -2
~cteu	1 -5 4 1
~ctic	-6 6 0 1
~ctie	0 2 6 -9
~ctio	-4 -4 3 5
~ctiv	-4 -7 4 6
~cto 	12 -2 -8 -2
~ctob	9 -6 0 -2
~ctor	-2 -8 8 2
~ctos	-3 -6 9 -1
~ctri	-9 5 6 -1
~ctro	0 2 -1 -1
~cts 	-7 7 1 -1
~ctua	0 -2 3 -1
~ctue	-1 -2 4 -1
~ctur	2 -2 -3 3
~cua 	11 -11 -1 1
~cuad	-1 4 -2 -1
~cual	-4 -4 9 -2
~cuan	2 5 -4 -4
~cuar	5 -4 -1 0
~cubi	-5 6 0 -2
~cubr	-4 2 0 2
~cuen	7 -2 -6 1
~cues	-6 4 -1 3
~cui 	-5 4 2 0
~cuid	-5 4 1 0
~cula	-2 3 -3 2
~culo	-6 6 2 -2
~culp	5 -5 -2 1
~cult	-5 1 6 -2
~cum 	-4 6 -2 -1
~cuma	1 -4 5 -2
~cump	-6 0 6 0
~cung	-3 -2 6 -1
~cuno	5 -8 0 3
~cuol	-1 3 -1 -1
~cuot	-1 4 -1 -2
~cupa	-4 3 0 1
~cupe	-4 3 0 1
~cupo	-10 8 -1 3
~cura	3 -10 2 5
~cure	1 6 -7 0
~curi	1 -7 6 0
~curo	-7 0 5 2
~curs	-3 8 -3 -1
~curt	-7 4 3 0
~cuse	3 -5 2 0
~cust	6 -4 -2 0
~cut 	-5 7 -5 4
~cuti	-9 7 4 -3
~cze 	-7 -4 12 -2
~czen	-3 -5 7 1
~czes	6 -4 0 -2
~czy 	3 -5 2 0
~czyc	-6 -1 8 -1
~daag	-8 -4 3 9
~daan	3 3 -5 -1
~daar	-9 6 6 -2
~dabe	-5 7 -1 -2
~dabl	5 -4 -1 0
~dac 	-5 8 -2 -1
~daca	4 -3 1 -2
~dach	-4 -2 7 -1
~dad 	3 1 1 -5
~dada	5 0 -5 0
~dade	4 3 2 -9
~dado	-2 8 -3 -2
~dafu	-2 2 2 -2
~dag 	19 -1 -8 -10
~dage	0 1 -3 3
~dagn	-2 0 -2 4
~dags	13 -7 -5 -1
~dah 	1 -3 4 -1
~dahi	-1 5 -3 -1
~dai 	-6 4 -1 4
~dail	3 -2 0 -1
~dak 	7 -2 -5 0
~daki	10 -5 -5 0
~dakt	8 -7 -1 1
~dal 	6 0 0 -6
~dala	8 -1 -5 -1
~dale	-10 7 3 0
~dall	6 -5 -2 1
~dam 	-2 -13 13 1
~dama	8 -6 -2 0
~dame	3 -6 2 1
~dami	-1 -1 4 -2
~damo	-7 7 1 -1
~dan 	0 -4 5 -1
~dana	-5 10 -4 -1
~dand	8 -10 2 0
~dang	-7 -3 11 -1
~dank	19 -20 6 -5
~dann	-6 7 1 -1
~dans	-2 3 -3 1
~dant	-1 10 -6 -3
~dao 	-11 6 6 -1
~dapa	-6 3 1 2
~dara	-8 7 1 -1
~dare	6 -5 1 -2
~darf	-3 1 2 0
~dari	5 -1 0 -4
~darm	-15 10 4 1
~daru	0 -4 3 2
~das 	1 7 -12 3
~dash	-3 4 0 0
~dass	10 -8 0 -2
~dast	4 -2 -2 0
~dat 	-5 -1 0 6
~data	4 4 -8 -1
~date	-7 13 -3 -3
~dati	8 -3 -4 -1
~dato	-2 7 -2 -3
~datt	-4 3 -1 1
~datu	7 -5 1 -2
~daug	3 -5 0 2
~dava	-7 5 4 -2
~davo	8 -5 -1 -1
~davv	-1 -4 4 2
~day 	8 5 -11 -3
~dayd	6 -3 -2 -1
~days	-11 10 -3 4
~dazu	-6 4 2 0
~dcas	6 11 -10 -6
~dcze	-4 -3 8 -1
~ddag	3 1 -3 -1
~dde 	10 -4 -5 -1
~ddel	7 -3 -3 -1
~dden	-5 10 -3 -1
~dder	-4 5 -1 -1
~ddin	4 -4 0 0
~ddzi	-4 6 -1 -1
~dea 	4 2 -4 -3
~deal	4 -2 1 -3
~dear	-11 -5 18 -2
~deau	-6 6 1 0
~debo	5 -3 -1 0
~dece	4 0 -4 0
~deci	0 -5 4 1
~deck	2 4 -1 -5
~deco	-4 1 3 0
~ded 	-7 2 2 3
~dedi	-6 2 -1 4
~dedo	-4 2 3 -1
~dee 	-11 8 3 0
~deeg	7 -2 -5 0
~deel	-4 4 2 -3
~deer	-6 0 1 5
~dees	-8 6 2 0
~defe	3 -2 0 -2
~deg 	2 -4 1 1
~dega	-9 6 1 2
~dege	2 -6 4 0
~degr	5 -7 3 0
~dei 	4 -10 2 4
~deia	3 -4 1 0
~dein	15 -16 2 -1
~deir	-4 8 -3 0
~deix	-8 10 -1 0
~deja	-2 5 -1 -1
~dejo	0 4 0 -3
~deke	-2 -2 5 -1
~deki	6 -6 1 -1
~deku	1 -5 4 0
~del 	18 -14 -9 4
~dela	4 -5 -2 2
~dele	7 -9 5 -2
~deli	-2 7 -6 1
~dell	16 -5 -5 -5
~delo	6 -3 -3 0
~dels	-1 3 0 -2
~dem 	5 0 3 -8
~dema	11 -13 3 -1
~deme	7 -13 3 3
~demi	2 3 -2 -2
~demo	-13 12 3 -1
~den 	-3 9 2 -7
~denc	-3 0 1 2
~dend	4 -5 1 -1
~dene	-9 1 8 1
~deng	6 -6 1 0
~denk	-11 6 10 -5
~denn	-4 0 0 4
~dens	0 0 5 -5
~dent	15 -12 -3 0
~denz	-4 -1 0 5
~deo 	-2 9 -2 -5
~deos	-9 12 0 -2
~depa	-4 3 1 0
~depe	-6 6 -1 1
~depo	-16 6 -4 14
~depu	12 -8 -2 -2
~der 	5 3 2 -10
~dera	8 -5 -6 3
~derd	-3 4 -1 -1
~dere	-7 14 -7 -1
~deri	-11 8 -2 5
~derl	-10 9 1 0
~dern	-2 2 0 1
~dero	3 -4 1 -1
~ders	1 -5 8 -4
~dert	1 -2 -2 4
~derv	5 -4 0 -2
~derw	-8 6 1 0
~derz	4 5 -4 -5
~des 	-7 13 3 -10
~desa	2 -6 4 1
~desc	5 -6 -1 1
~desd	2 2 0 -4
~dese	-7 2 7 -2
~desh	-4 1 3 0
~desi	-4 8 -3 -2
~desk	1 -3 -1 3
~desp	4 -4 0 0
~dess	5 7 -7 -4
~dest	-6 -1 -1 7
~det 	9 -3 8 -14
~deta	-11 0 4 7
~dete	1 -2 -1 2
~dett	-2 0 4 -1
~deu 	8 -6 -2 0
~deur	-3 0 4 -1
~deus	1 -5 6 -1
~deux	3 7 -9 -2
~deve	-4 7 0 -3
~devi	2 -1 -5 3
~devo	11 -14 -2 5
~dez 	-10 13 -6 3
~deze	-1 -5 5 0
~dge 	4 -1 0 -3
~dget	4 -4 -2 2
~dhei	-2 -1 4 -1
~dhun	2 1 2 -5
~dia 	-3 8 1 -6
~diad	-6 -1 7 0
~dial	3 -6 9 -6
~diam	6 -2 -4 0
~dian	2 -15 2 11
~diar	4 -3 -1 -1
~dias	-16 14 -5 7
~diat	-2 -1 7 -3
~dica	2 -3 1 -1
~dice	12 -5 -3 -3
~dich	5 1 -4 -2
~dici	-3 6 -4 1
~dico	-8 3 0 5
~dict	-7 2 0 5
~did 	10 -6 -2 -2
~dida	-6 11 -3 -3
~dido	9 -11 -2 3
~die 	20 -4 -13 -4
~diec	-5 7 1 -4
~died	4 -3 0 0
~dien	-3 1 2 0
~dier	1 -3 2 0
~dies	-4 3 5 -4
~diet	-3 -1 0 4
~diez	-16 17 -1 -1
~dife	0 -6 4 1
~diff	-8 -2 2 8
~difi	-4 4 -1 1
~dig 	2 -11 9 -1
~diga	-3 5 -2 1
~dige	-10 13 -3 0
~digi	-4 -8 9 3
~digo	-6 3 -5 9
~digt	-4 3 1 0
~dij 	-6 5 -3 4
~dijo	0 4 -3 -1
~dik 	6 -5 -2 1
~dila	6 -4 -2 0
~dile	2 -4 3 -1
~dili	-5 -4 5 4
~dim 	8 -7 -1 0
~dima	7 -6 -1 0
~dime	3 0 -2 -1
~dimo	8 -6 -2 0
~din 	-3 -6 1 8
~dina	2 -2 2 -1
~dine	-9 8 3 -1
~ding	2 0 -6 3
~dinh	-4 5 -1 0
~dini	-3 10 -6 -1
~dins	6 -3 0 -2
~dio 	18 -4 -6 -8
~dios	-3 4 2 -2
~dipe	-4 5 0 -1
~dipl	1 -5 7 -2
~diqu	3 -8 0 4
~dir 	10 -12 6 -4
~dira	-5 6 -2 1
~dire	16 -1 -14 -1
~diri	5 -7 1 1
~dis 	-3 2 -4 5
~disa	1 -7 0 6
~disc	-3 3 3 -3
~dise	3 2 -2 -3
~disi	-4 5 -1 0
~disk	-1 0 -2 3
~disp	-3 -11 17 -4
~diss	10 -6 -3 -1
~dist	0 6 -2 -4
~dit 	-4 -6 -3 13
~dita	-3 4 -3 2
~dite	6 -4 0 -2
~diti	-12 7 5 0
~dito	-1 6 2 -7
~dits	3 -5 -1 3
~ditt	-4 -10 4 9
~dium	7 -4 -3 0
~dive	-1 -9 8 2
~divi	2 7 -4 -5
~divu	-4 5 1 -3
~dix 	-3 7 -2 -2
~dize	4 -2 -2 0
~dizi	-6 6 0 0
~dje 	4 -6 2 -1
~djes	-4 7 -3 0
~dla 	12 -12 -5 4
~dle 	4 -3 -2 1
~dlei	-6 5 -2 3
~dler	5 -1 -2 -2
~dlic	2 -3 2 -1
~dlin	-5 7 -1 -1
~dly 	-9 8 5 -4
~dmap	-4 5 -1 0
~dmin	0 -4 -2 6
~dmir	-8 -5 13 -1
~dna 	-3 -1 5 -2
~dnas	9 -5 -3 -1
~dne 	-14 5 11 -2
~dner	6 -4 0 -1
~dnes	15 -10 -4 -2
~dni 	-11 11 -2 2
~dnia	-3 -2 5 0
~dnik	-5 7 -1 0
~dnin	-3 4 0 -1
~dno 	5 -2 -1 -1
~dobb	4 -9 0 5
~dobl	-3 -4 0 7
~dobn	-5 -3 9 -1
~dobr	-8 -7 10 5
~doce	-3 4 -2 1
~doch	-10 8 1 2
~dock	7 -5 0 -1
~doct	5 -8 1 2
~docu	1 0 -2 1
~dodi	-5 8 -2 -2
~doe 	-4 5 -2 1
~doen	6 2 -5 -3
~does	5 0 -2 -3
~dog 	7 -3 -4 0
~doi 	6 -5 -1 0
~doin	8 -4 -2 -2
~dois	7 -1 -7 1
~dok 	0 4 -3 -1
~dokt	9 -8 -1 -1
~doku	0 4 -4 1
~dola	-18 1 4 13
~doll	-2 -2 2 2
~dolo	0 6 -4 -2
~dom 	4 -5 0 1
~doma	7 -8 -2 3
~dome	2 -5 3 -1
~domi	-6 9 -4 1
~don 	0 -3 0 4
~dona	2 1 -5 2
~donc	3 -4 1 0
~dond	4 -3 -1 0
~done	-11 13 -1 -1
~donn	3 -2 0 -1
~dono	5 -6 -1 1
~door	2 2 -4 0
~doos	-6 7 0 -1
~dopo	3 -4 -4 5
~dopp	-5 0 1 4
~dor 	-5 4 0 1
~dora	-9 13 0 -3
~dore	-4 -1 3 2
~dorm	4 -4 -2 2
~doro	-4 -4 8 1
~dorp	1 -4 1 2
~dort	4 -1 -2 0
~dos 	9 -11 -1 3
~dosa	-7 10 -2 -1
~doss	-2 4 -5 3
~dost	-1 -3 5 -1
~dosw	-5 -3 9 -1
~dota	-6 3 -1 4
~dott	6 -6 -1 0
~dou 	7 -5 -1 -1
~doub	4 -6 -1 3
~douc	7 -8 1 0
~dout	-3 8 0 -6
~dova	6 -5 2 -3
~dove	4 -5 -2 3
~dow 	-2 1 -5 6
~down	-1 2 1 -3
~doze	-2 4 -1 -1
~dra 	-19 6 4 9
~draa	-5 7 -1 0
~drag	-3 -12 5 11
~drai	8 -3 -4 -1
~dram	6 -5 -1 1
~dran	0 3 -2 -1
~drar	6 -3 -3 0
~drau	-7 8 0 -1
~drav	-4 -5 10 -1
~draw	-6 4 0 1
~dre 	8 -14 7 -2
~drea	-2 -5 7 0
~dred	5 -3 -2 -1
~dreh	-7 8 0 0
~drei	5 4 -2 -7
~dren	4 -4 -1 1
~dres	-7 1 -4 10
~dria	7 -6 -1 0
~drie	-1 11 -6 -4
~dril	-3 7 -2 -2
~driv	4 -3 1 -2
~dro 	9 -3 -5 -1
~droi	13 -11 -1 -1
~dron	-16 24 -1 -7
~drop	10 -9 0 -1
~dros	-3 5 -1 0
~druc	-4 5 2 -3
~druh	7 -2 -5 -1
~druk	-13 15 -2 0
~drzi	6 -4 -1 0
~dsch	1 -4 0 2
~dsen	6 -6 0 0
~dsom	-6 -1 3 5
~dsze	9 -4 -2 -3
~dte 	-2 -3 0 5
~dtwe	5 -2 -3 0
~duas	10 -4 -4 -3
~duat	-2 -1 4 0
~duba	-7 -5 -2 14
~dubb	4 -2 0 -1
~dubl	-5 5 1 -1
~duca	-6 1 7 -2
~duce	-3 7 -1 -3
~duci	-11 8 -3 5
~duct	1 1 -1 -1
~due 	6 3 -11 1
~duit	-1 3 -2 0
~duje	-11 7 5 -1
~dukt	5 -7 0 2
~dul 	7 -7 -3 3
~dulu	6 0 -3 -3
~dum 	9 -3 -4 -1
~dung	4 -11 8 0
~dunk	-6 5 0 1
~dupl	-3 -2 -2 7
~dura	0 5 -4 -1
~durc	-8 9 0 -1
~durf	15 -14 0 -2
~dus 	5 -4 6 -7
~dust	-3 -1 7 -4
~duto	-2 -1 3 0
~duzi	-7 7 0 -1
~dver	7 0 -5 -3
~dves	-6 3 -3 5
~dvis	0 3 -2 -2
~dvoc	-1 5 -2 -2
~dvog	-4 3 0 1
~dvs 	6 -10 0 4
~dwa 	-6 5 -1 2
~dzi 	1 -8 5 3
~dzia	6 3 -5 -4
~dzie	-6 -3 9 1
~dzil	7 -5 -1 0
~dzin	-10 5 1 4
~dım 	7 -1 -5 -1
~dını	1 1 -5 3
~each	-4 -1 7 -2
~eact	-5 6 -2 2
~ead 	25 -14 -6 -5
~eade	-7 1 8 -2
~eadh	2 1 2 -5
~eadi	3 -3 0 -1
~eads	-15 16 0 -1
~eady	-12 9 1 2
~eage	2 -4 0 1
~eagu	2 -3 0 1
~eak 	10 -7 -3 -1
~eake	0 6 -3 -4
~eakf	-4 7 -2 -1
~eal 	-7 3 2 2
~eali	-5 3 6 -4
~eall	0 -5 6 -1
~ealt	-6 -1 7 0
~eam 	12 11 -16 -7
~eame	0 -4 5 -1
~eami	0 -4 0 5
~eams	-7 11 -2 -3
~ean 	0 -6 4 2
~eanc	0 5 -4 0
~eani	-5 8 -1 -1
~eant	-2 5 -3 -1
~ear 	-4 5 6 -7
~earc	-2 -1 2 0
~eard	5 -5 0 0
~earl	-9 11 -4 2
~earn	-4 3 4 -3
~ears	-13 11 8 -5
~eart	-2 -4 5 0
~eas 	-2 -1 3 0
~ease	3 -7 -1 5
~easi	4 2 -5 -2
~easo	-7 4 3 -1
~easu	-10 5 5 0
~eat 	3 4 -5 -2
~eate	-3 5 -1 -1
~eati	-1 -5 7 0
~eatr	-5 2 -1 3
~eats	-4 4 1 -2
~eau 	-6 0 0 6
~eauc	-8 2 8 -1
~eavo	3 -4 1 0
~eaza	-6 6 1 -1
~eba 	7 -4 0 -3
~ebbe	0 5 -1 -4
~ebe 	-9 5 4 0
~ebed	8 -6 -1 -1
~eben	-9 2 10 -4
~eber	-11 12 0 -1
~ebes	5 -3 -1 -1
~ebie	-3 -1 4 0
~ebin	-5 14 -2 -6
~eblo	1 -4 0 3
~ebni	-8 9 -1 -1
~ebo 	1 3 -1 -3
~ebor	9 -4 -2 -3
~ebot	4 -2 1 -3
~ebou	-3 3 1 -1
~ebra	0 0 -3 3
~ebre	6 -5 -1 -1
~ebri	5 -2 -2 -1
~ebru	12 -3 -7 -2
~ebsi	2 2 -2 -2
~ebt 	6 -2 1 -5
~ebuj	1 -4 -1 4
~eca 	3 7 -9 -1
~ecad	-5 7 -2 0
~ecal	7 -6 0 0
~ecan	-6 8 -1 -1
~ecau	6 -3 -1 -2
~ecch	2 1 0 -3
~ecci	2 0 -2 0
~ece 	-2 14 -9 -3
~eceb	-5 4 0 0
~eceg	-4 -3 9 -2
~ecei	-4 -2 -1 7
~ecek	7 -4 -2 0
~ecem	1 -4 5 -2
~ecen	-6 5 4 -3
~ecep	-3 8 -2 -3
~ecer	-3 2 -1 1
~eces	6 -7 -1 1
~eceu	2 -4 -1 3
~ecev	-6 3 1 1
~ech 	-4 3 5 -4
~echa	2 0 -1 -1
~eche	4 2 -2 -3
~echi	-1 -2 4 0
~echn	3 -2 -5 4
~echo	-3 -5 6 2
~echs	-1 2 -1 -1
~echt	11 -7 -7 3
~echu	0 -4 5 0
~eci 	-2 6 1 -6
~ecia	7 -2 0 -5
~ecib	0 3 0 -2
~ecid	-2 -3 3 2
~ecie	-11 3 7 2
~ecin	-9 12 -1 -1
~ecio	-12 16 -2 -2
~ecis	19 -22 0 2
~eck 	-4 3 -2 4
~ecke	1 4 -2 -4
~eckl	3 -1 1 -2
~ecko	-2 -2 4 0
~ecla	8 -2 -2 -4
~eclu	4 -3 -1 0
~ecni	5 -2 -1 -2
~ecno	-6 4 4 -1
~eco 	3 -6 2 1
~ecol	7 -3 -1 -3
~ecom	-2 -3 -1 6
~econ	0 1 1 -2
~ecor	5 -4 -2 1
~ecos	-2 3 0 -1
~ecou	0 -1 3 -2
~ecre	3 -1 -2 1
~ecri	-7 2 0 5
~ecru	-3 -11 18 -3
~ect 	1 -9 14 -6
~ecta	-15 -1 20 -4
~ecte	-3 -10 5 9
~ecti	9 -4 0 -5
~ectl	-6 4 0 1
~ecto	-5 -3 8 0
~ectr	-2 6 -2 -3
~ects	-6 5 1 -1
~ectu	4 -4 2 -3
~ecu 	7 -6 -3 1
~ecur	-3 3 -3 3
~ecut	-3 4 0 0
~eda 	4 -4 0 0
~edac	-4 -1 3 1
~edag	7 -2 -1 -4
~edak	7 -6 -2 1
~edal	1 4 -2 -3
~edam	6 -9 5 -1
~edan	-4 10 0 -6
~edas	4 -6 1 1
~edat	-4 4 0 -1
~edba	-1 3 -1 -1
~edde	-3 7 -3 -1
~ede 	11 -11 8 -8
~edec	-5 3 1 1
~eded	1 -4 0 2
~edel	8 -8 -4 4
~edem	-2 -3 6 -1
~eden	-6 4 -4 6
~eder	-2 7 -3 -2
~edes	12 -2 -8 -2
~edet	2 4 -2 -3
~edi 	24 -3 -17 -4
~edia	3 -5 3 -2
~edic	-8 8 -1 1
~edid	-4 5 -1 0
~edig	-8 13 -3 -1
~edim	17 -10 -5 -2
~edin	-11 8 2 1
~edio	5 -5 2 -2
~edir	3 -3 -2 2
~edis	3 -4 -3 4
~edit	-5 -1 -5 11
~ediu	-3 3 0 0
~ediz	-3 2 1 0
~edje	7 -2 -3 -2
~edla	10 -6 -2 -2
~edna	6 -3 -2 -1
~edne	12 -5 -2 -5
~edni	-6 7 1 -2
~edno	1 3 -3 -1
~edo 	-1 -1 5 -3
~edon	-4 5 -1 -1
~edor	-2 -1 2 1
~edov	-3 -2 5 0
~edra	-4 2 -3 5
~edri	-1 5 -4 0
~eds 	-5 -4 7 2
~edte	-4 5 -1 0
~edu 	9 -8 -3 2
~educ	-9 5 6 -2
~edui	-6 8 -2 -1
~edul	3 -3 -1 0
~edve	-7 6 -3 4
~edy 	-1 5 -2 -2
~edzi	9 -8 3 -4
~eed 	-7 -1 1 7
~eede	-2 -2 0 3
~eeds	6 -5 -1 0
~eeft	-2 1 -1 2
~eeg 	4 -2 -1 -1
~eehr	-5 -4 6 3
~eein	2 -5 3 0
~eek 	-5 -2 1 6
~eeke	-1 4 -3 0
~eeki	-1 -3 5 0
~eekl	3 3 -5 -1
~eeks	3 6 -4 -5
~eekt	4 -4 1 -1
~eel 	-3 6 -3 0
~eela	1 4 -3 -2
~eeld	5 1 -1 -4
~eele	-7 2 4 0
~eels	3 -1 -1 -1
~eelt	-4 -2 2 4
~eemb	1 -4 0 4
~een 	-8 0 1 6
~eend	-4 -3 3 3
~eens	-10 16 -1 -5
~eent	-4 7 0 -3
~eep 	-12 6 7 -1
~eepe	4 -4 0 0
~eeps	-3 5 -1 -1
~eer 	21 -10 -10 -2
~eerd	-1 -1 -2 3
~eeri	-4 3 0 1
~eerl	-6 7 -1 1
~eers	6 -2 -1 -2
~eert	-3 1 0 2
~ees 	-11 18 -2 -5
~eest	4 -1 0 -3
~eet 	-17 12 10 -6
~eeti	11 -3 -6 -1
~eetu	8 -6 -1 -1
~efa 	7 -4 -1 -2
~efal	-7 9 -2 -1
~efe 	7 -6 0 -1
~efel	9 -4 -3 -2
~efen	7 -3 -2 -3
~efer	-2 12 -4 -6
~efes	-6 8 -2 0
~effe	3 -2 0 -1
~efic	-1 -4 2 3
~efie	-3 5 -2 0
~efin	4 -3 -2 1
~efit	-3 4 -1 0
~efon	3 5 -5 -3
~efor	-1 4 -1 -1
~efra	5 -4 -1 0
~eft 	-1 3 -3 1
~efte	5 -1 0 -4
~eful	-2 -2 4 0
~efun	-6 -3 -2 12
~efus	7 -7 0 0
~ega 	-3 -2 6 -1
~egad	7 -7 -1 0
~egal	-12 2 -5 14
~egam	-7 0 7 0
~egar	1 -9 1 8
~egat	1 -1 -3 4
~ege 	16 -14 1 -3
~egeb	3 -3 0 1
~egel	-8 6 -4 6
~egen	-5 3 -5 7
~eger	4 -8 4 1
~eget	-3 -1 5 -1
~egev	4 -3 0 0
~egge	3 -8 2 3
~eggi	-2 8 -3 -2
~eghi	-9 0 8 1
~egi 	2 -6 1 3
~egia	4 -3 0 -1
~egic	4 -6 2 0
~egim	-4 -3 9 -2
~egin	2 -10 6 2
~egio	-5 -4 12 -2
~egis	2 -7 -5 10
~egit	-5 6 0 -1
~egku	-5 2 -1 4
~egla	6 -5 0 -1
~egle	-16 15 -4 5
~egli	5 -5 -1 0
~egna	-9 14 -6 1
~egne	4 -3 0 0
~egni	-7 8 -2 1
~egno	1 -6 -1 6
~ego 	-10 3 10 -3
~egoc	-3 4 0 -1
~egol	5 -4 -1 0
~egra	3 -13 -8 18
~egre	-5 6 -1 0
~egri	8 -4 -2 -2
~egro	3 5 -9 1
~egs 	-8 5 3 0
~egt 	8 -8 -5 5
~egue	-4 -4 4 4
~egui	1 -8 8 -1
~egul	-2 -2 2 2
~egun	15 -6 -6 -3
~eguo	-5 2 5 -2
~egur	-3 1 -7 10
~egy 	-7 4 -5 8
~egye	4 -5 3 -2
~ehan	4 -4 -1 1
~ehee	-5 -1 0 7
~ehen	-8 5 3 0
~ehet	-4 -8 4 8
~ehle	8 -5 -2 -1
~ehlt	6 -2 -1 -2
~ehme	-3 1 2 1
~ehn 	-2 5 -2 -1
~eho 	15 -14 1 -1
~ehol	6 -8 0 3
~ehor	-3 1 4 -1
~ehr 	7 -9 0 2
~ehre	-6 2 3 1
~ehrs	7 -6 -1 0
~ehrt	-5 -4 5 4
~eht 	5 -3 -1 -2
~eia 	2 3 -2 -3
~eibe	4 -7 3 -1
~eibu	7 -5 -2 0
~eich	-6 -8 6 8
~eid 	0 -2 6 -3
~eida	6 -2 -4 0
~eide	2 -2 -2 2
~eidi	4 2 -2 -4
~eids	-4 3 2 -1
~eie 	-7 9 -1 0
~eien	-13 11 3 0
~eier	-8 3 6 0
~eige	-6 9 -4 1
~eigh	-7 8 0 -1
~eign	-5 3 4 -3
~eigt	9 -8 0 -1
~eihe	-1 4 -3 0
~eil 	-1 2 2 -2
~eile	-4 6 -2 0
~eili	-6 7 1 -1
~eill	-2 0 4 -2
~eilu	3 -4 -2 3
~eim 	16 -7 -8 -1
~ein 	-4 7 2 -4
~eina	1 -1 3 -3
~eind	0 3 0 -4
~eine	6 -4 4 -6
~einf	-9 7 3 -1
~eing	4 -3 -1 1
~eini	-7 -3 11 0
~eink	6 -5 -2 1
~einl	0 -3 0 4
~einm	-8 10 -3 1
~eins	4 -6 1 1
~eint	3 -8 -4 9
~einz	5 -6 0 2
~eio 	6 -6 0 -1
~eir 	3 5 -6 -2
~eira	0 6 0 -5
~eiro	10 2 -6 -6
~eis 	3 9 -11 -1
~eise	-8 -5 9 5
~eiss	2 -2 1 -1
~eist	-2 -1 1 2
~eit 	2 -13 10 1
~eita	-9 -1 15 -4
~eite	-19 14 0 5
~eith	5 -2 -1 -2
~eito	-9 -1 1 8
~eitr	0 -2 3 -1
~eits	-2 0 -2 4
~eitu	1 2 -3 0
~eive	-5 -2 0 7
~eixa	-3 3 1 -1
~eixe	1 -4 4 0
~eixo	-5 3 2 0
~eize	-3 -1 -1 5
~eizo	-6 9 -2 -1
~eja 	-8 8 2 -1
~eji 	-9 1 9 -1
~ejle	-9 13 -1 -3
~ejo 	-6 11 1 -6
~ejor	-3 6 1 -4
~eka 	-1 -5 2 4
~ekan	-1 -3 3 1
~ekar	13 -3 -7 -3
~ekaw	-4 -2 6 -1
~eke 	-1 6 -3 -1
~ekee	-6 8 0 -1
~eken	-2 -9 -1 12
~eker	-2 4 -1 -1
~eket	-7 3 5 -1
~eki 	10 -6 -2 -3
~ekib	3 6 -8 -1
~ekin	0 -4 5 -1
~ekke	-4 3 3 -2
~ekku	5 -2 -3 0
~ekla	-4 6 -1 -1
~ekle	1 -7 6 0
~ekli	-7 0 5 2
~ekly	1 5 -5 -1
~ekne	-11 15 3 -7
~ekni	8 -7 1 -1
~eko 	11 -8 -2 -1
~ekom	6 -7 0 1
~ekon	6 -6 0 1
~ekra	-4 2 -2 4
~ekre	-5 6 0 -1
~ekru	-3 0 6 -2
~ekry	-3 -4 8 -1
~eks 	0 7 -2 -5
~eksi	2 2 -4 0
~ekst	-6 9 0 -2
~ekt 	8 -4 0 -3
~ekta	4 -5 1 -1
~ekte	-9 6 3 -1
~ekti	8 -4 -3 -1
~ektl	-6 9 -2 0
~ekto	-5 6 2 -4
~ektr	0 3 -1 -2
~ekuj	7 -8 2 -1
~ekun	0 -6 2 4
~ela 	20 -11 -8 -1
~elaa	14 -10 -3 -1
~elac	0 -5 6 -1
~elad	-5 6 -3 2
~elai	2 4 -5 -1
~elal	1 -4 3 1
~elam	-2 -6 6 2
~elan	-3 -2 -1 7
~elar	-3 -4 4 3
~elas	-1 8 -4 -3
~elat	-5 -2 12 -5
~elaz	1 3 1 -5
~elbe	3 -2 0 -1
~elbs	-5 8 -1 -3
~elch	11 -10 0 -1
~eld 	2 -7 1 4
~elde	-4 5 3 -4
~eldi	-2 0 3 -1
~ele 	10 -5 5 -9
~elea	4 -9 0 5
~elec	-1 7 -1 -5
~eled	5 -5 1 -1
~elee	-8 5 4 -1
~elef	6 2 -7 -1
~eleg	-15 -8 2 21
~elei	0 11 -7 -4
~elek	-4 3 3 -2
~elen	-2 -7 9 0
~elep	-7 9 -6 4
~eler	-5 0 8 -3
~eles	2 0 -4 2
~elet	-1 2 -2 1
~elev	4 -1 -1 -1
~elez	-7 0 -3 10
~elf 	-10 15 -2 -3
~elfd	11 -12 1 0
~elfe	-3 6 -2 0
~elfo	-6 3 4 -1
~elgi	-4 5 0 -1
~elho	0 3 -1 -3
~eli 	2 2 -7 4
~elia	4 -4 1 0
~elic	3 3 -5 -1
~elie	-14 16 -1 -1
~elig	3 -12 7 2
~elij	3 -4 1 0
~elik	-8 6 1 1
~elim	-12 3 6 4
~elin	10 -2 -3 -5
~elis	-6 7 0 -1
~eliv	-5 2 -1 4
~eliz	-10 -4 14 1
~elja	4 -7 1 2
~elk 	4 0 -1 -3
~elka	-7 -6 11 3
~elke	-1 2 7 -8
~ell 	12 -5 -13 7
~ella	6 -6 9 -9
~elle	5 -1 0 -4
~elli	3 -3 3 -3
~ello	-9 -7 11 5
~ells	4 -1 -1 -2
~ellt	0 4 -1 -3
~elm 	6 -4 -2 0
~elma	-8 8 1 -1
~elmi	-2 5 -2 -1
~eln 	-1 -3 3 1
~elne	11 -4 -3 -4
~elni	6 -6 -1 2
~elo 	-4 4 -5 5
~eloc	6 -10 3 2
~elol	-7 0 9 -2
~elom	6 -5 -1 0
~elon	3 -5 3 0
~eloo	-4 1 2 2
~elop	-8 11 1 -5
~elor	8 -8 -1 1
~elos	7 -2 -4 -1
~elot	4 -1 0 -3
~elp 	-13 15 -4 3
~elpe	-3 10 -2 -4
~elqu	0 1 3 -3
~els 	-8 18 -6 -4
~else	8 -12 6 -1
~elsk	-6 7 -2 1
~elso	-1 5 -3 -1
~elst	-6 8 -2 -1
~elsz	-7 12 -7 2
~elt 	10 -16 0 6
~elte	-2 -2 -3 7
~elu 	-5 5 -2 1
~elul	-4 5 -2 1
~elv 	-2 -1 4 -2
~elve	2 7 -5 -4
~elvo	-4 1 -1 4
~ely 	-1 -2 -1 5
~elye	5 1 -6 -1
~ema 	-1 -3 -1 4
~emaa	-6 5 -1 2
~emac	3 -2 -1 0
~emai	7 -8 -5 6
~eman	4 2 -5 0
~emar	-1 2 0 -1
~emas	-2 4 -1 -1
~emat	-1 2 2 -3
~emba	11 -12 -1 3
~embe	9 -2 -1 -6
~embl	0 -6 7 -1
~embo	3 -11 0 9
~embr	-2 6 1 -5
~emde	9 -9 -1 1
~eme 	3 1 -2 -2
~emed	7 -2 -3 -2
~emee	1 4 -1 -4
~emei	-4 1 5 -1
~emek	-7 2 5 0
~emel	3 -1 0 -1
~emen	-1 -10 -3 14
~emer	-7 6 4 -3
~emes	4 2 -4 -1
~emi 	-2 3 0 -1
~emic	-6 4 2 0
~emid	-3 5 -1 -1
~emie	-1 9 -4 -4
~emin	1 2 0 -3
~emio	8 0 -5 -4
~emis	10 -5 -1 -3
~emiu	-7 4 -1 3
~emli	4 -6 4 -2
~emme	-3 5 -2 0
~emmo	8 -7 0 -1
~emo 	-10 9 1 1
~emog	-4 -2 6 0
~emon	-1 12 -8 -4
~emor	2 -6 5 -1
~emos	-2 0 5 -4
~emot	2 -9 2 5
~empe	8 -9 2 -1
~empf	-7 8 0 -1
~empi	0 1 1 -2
~empl	9 3 -5 -8
~empo	0 3 1 -5
~empr	-9 -9 22 -3
~emps	-6 11 -3 -2
~emt 	4 -3 2 -3
~emu 	-5 3 4 -2
~emy 	-10 7 5 -2
~ena 	3 -5 4 -1
~enaa	-2 -2 3 2
~enad	-3 4 0 -1
~enal	-7 5 3 -1
~enam	-4 4 1 -1
~enan	2 1 -4 1
~enar	8 -4 -5 1
~enas	-13 7 2 4
~enat	6 -2 -2 -2
~enau	-3 7 -2 -2
~enba	3 1 -4 0
~enbe	-4 5 -1 0
~enbo	-4 7 0 -2
~enbu	-3 7 -1 -3
~enca	-5 2 8 -5
~ence	5 -14 8 1
~ench	1 -2 4 -3
~enci	1 -1 0 0
~enco	1 -5 3 1
~encu	6 -8 0 3
~end 	-1 3 1 -3
~enda	-13 19 -1 -5
~ende	-15 0 14 1
~endi	-8 -1 2 7
~endl	2 -6 5 0
~endo	-11 12 0 -1
~endr	12 -3 -4 -5
~ends	-2 -1 -1 5
~endu	14 -10 -3 0
~ene 	11 -7 -8 4
~ened	1 -3 4 -2
~enef	-5 1 1 2
~enei	0 3 -3 0
~enek	-7 7 0 -1
~enem	0 1 -4 4
~enen	-6 2 -3 8
~ener	-2 -3 6 -1
~enes	-13 8 5 1
~enet	-4 3 2 -1
~eneu	-5 2 4 0
~enew	-4 5 -3 2
~enez	1 4 0 -5
~enfa	0 -4 3 0
~enfi	7 -2 -3 -1
~enfo	-2 5 -1 -2
~eng 	-2 8 -1 -4
~enga	1 -7 10 -4
~enge	-13 9 -6 10
~engh	6 -2 -3 -1
~engi	-5 -1 5 1
~engl	-5 8 -1 -2
~engo	8 -2 -3 -3
~engs	-5 7 0 -2
~engu	4 -4 1 0
~enha	-2 -1 2 1
~enhe	3 -1 -2 0
~enho	0 -4 3 2
~enhu	6 -4 -2 1
~eni 	-9 -9 13 5
~enie	-11 -3 13 0
~enig	2 -1 -1 -1
~enil	5 -2 -3 0
~enim	-5 0 5 0
~enin	6 -19 -4 17
~enio	2 7 -6 -3
~enir	6 -5 1 -1
~enis	5 -8 4 -1
~enit	-7 9 1 -3
~eniz	-7 4 -2 5
~enja	1 -4 3 1
~enjo	-5 0 2 2
~enk 	-3 7 -3 -1
~enka	8 -13 -2 7
~enke	-16 8 7 2
~enki	3 -3 1 -1
~enko	6 -6 0 -1
~enla	1 -4 1 1
~enli	-1 -1 -1 3
~enlo	-3 4 -1 -1
~enn 	-16 12 3 1
~enna	1 4 -3 -1
~enne	-3 -6 9 1
~enni	-2 1 1 -1
~enns	5 -2 -1 -1
~enny	-3 8 -3 -3
~eno 	1 -4 1 1
~enoe	3 -9 0 6
~enol	5 -5 0 -1
~enom	-7 8 -4 4
~enon	-4 4 0 0
~enor	13 -10 -5 3
~enos	-8 5 3 0
~enou	6 -8 0 1
~enre	1 -3 0 2
~enro	-2 7 -4 0
~ens 	11 -12 7 -6
~ensa	-9 17 -4 -4
~ensc	0 -6 7 -1
~ensd	4 -2 -2 0
~ense	-24 -2 24 2
~ensi	-7 3 2 2
~enso	-1 1 -1 1
~enst	-2 0 7 -5
~ensu	-5 9 -6 1
~ent 	1 -9 -1 8
~enta	-2 4 -1 0
~ente	3 3 4 -10
~enti	11 -6 1 -6
~entk	12 -12 -2 2
~entl	-1 -3 3 1
~ento	-12 5 3 4
~entr	-10 3 -7 13
~ents	-1 1 4 -4
~enty	-6 6 1 -1
~enu 	-14 11 1 3
~enue	-3 4 -1 0
~enve	-4 -1 8 -4
~envi	-13 -8 6 15
~envo	7 -15 7 1
~enwo	-4 1 -1 5
~enye	-3 -4 9 -2
~enz 	7 -6 -1 1
~enza	-6 3 -4 7
~enzi	-3 1 -2 4
~enzu	3 1 -4 0
~eome	5 -5 0 0
~eon 	-6 7 -1 0
~eone	4 -3 0 -1
~eopl	0 -10 6 4
~eos 	-4 10 -4 -2
~epa 	6 -4 0 -2
~epan	-4 1 3 0
~epar	2 6 -11 3
~epas	7 -4 -1 -2
~epay	-2 -5 0 6
~epen	-14 11 0 3
~eper	-1 3 -3 1
~epet	4 -2 -1 0
~epho	-4 6 -2 0
~epin	5 -4 -1 -1
~epis	5 0 -3 -2
~epla	3 3 -4 -2
~eply	-6 3 2 0
~epo 	3 -6 4 -1
~epoi	4 2 -4 -2
~epon	-4 -2 1 5
~epor	8 -9 0 1
~epos	-13 0 -1 14
~epot	-5 9 -2 -2
~epre	-11 8 3 1
~epri	6 -2 -2 -2
~epro	6 -4 -1 -1
~epru	-5 8 -1 -2
~ept 	-1 -4 2 3
~epta	-3 -2 5 -1
~epte	16 -18 5 -4
~epui	7 0 -2 -5
~eque	0 -2 -1 3
~equi	0 9 -9 1
~era 	7 -3 -9 6
~eraa	4 1 -1 -5
~erab	10 -1 -5 -3
~erac	0 -7 3 3
~erad	-5 3 1 1
~erai	-9 8 6 -5
~erak	-3 6 -1 -2
~eral	5 -4 -1 1
~eram	13 -9 -2 -2
~eran	-2 2 4 -4
~erao	-3 4 -1 0
~erap	-4 10 -5 -1
~erar	-1 0 4 -3
~eras	-7 6 -4 4
~erat	14 2 -12 -4
~erau	-7 3 4 0
~erba	6 -6 1 0
~erbe	-4 2 -3 4
~erbi	-12 -1 15 -2
~erbs	-4 9 -4 -1
~erbu	0 3 -1 -2
~erca	0 -6 8 -1
~erce	1 5 -3 -3
~erch	2 -12 -1 11
~erci	3 -8 6 -1
~ercl	-4 6 1 -3
~erco	-4 7 0 -2
~ercr	-2 4 -2 0
~erd 	7 -10 -2 5
~erda	20 -11 -8 -1
~erde	1 -12 5 6
~erdi	-2 6 -9 5
~erdo	3 -2 -2 1
~erdu	5 -5 1 -1
~ere 	-15 6 8 1
~ereb	5 -1 1 -4
~erec	-2 9 -5 -2
~ered	9 1 -7 -4
~eree	1 -3 2 0
~erei	10 -17 6 1
~erek	-5 1 8 -4
~erel	5 -6 0 1
~erem	10 -9 2 -3
~eren	-3 -8 4 6
~erer	-2 -1 7 -5
~eres	-10 -10 22 -1
~eret	-3 0 1 2
~erez	-5 -1 3 2
~erf 	-6 8 -1 -1
~erfa	-1 -8 12 -3
~erfe	-6 3 1 1
~erfi	-8 -3 10 2
~erfl	-6 7 -1 0
~erfo	-9 1 4 4
~erfu	-2 -1 -1 4
~erg 	3 1 -3 -1
~erga	1 3 -3 -1
~erge	1 0 5 -6
~ergi	-9 -1 9 0
~ergo	2 3 -2 -4
~ergr	-6 4 3 -1
~ergu	13 -9 -4 -1
~erha	-1 4 -2 -1
~erhe	-6 -4 1 9
~erhu	-7 4 0 3
~eri 	-1 4 2 -4
~eria	13 6 -8 -12
~eric	1 -5 5 -1
~erie	-2 -9 8 3
~erif	-9 -1 -3 12
~erig	-2 0 3 -1
~erij	2 3 -4 -2
~erim	-14 -8 20 3
~erin	5 -6 -6 6
~erio	10 -16 6 0
~eriq	-4 5 1 -2
~erir	-3 4 -2 2
~eris	3 -6 4 -1
~erit	4 1 0 -4
~eriy	-3 6 0 -2
~eriz	-6 7 0 0
~erja	-4 -1 4 0
~erk 	-1 -13 16 -2
~erka	3 -3 -2 2
~erkb	-6 6 0 1
~erke	-5 7 4 -6
~erkg	7 -5 -1 -1
~erki	4 -5 0 1
~erkl	2 1 -3 0
~erko	-1 5 1 -5
~erkp	-3 5 -2 0
~erks	5 -5 3 -2
~erkt	-5 8 -2 -1
~erla	5 -6 -1 2
~erle	-9 -2 9 2
~erli	-4 8 -7 3
~erlo	2 0 -4 2
~erm 	-3 7 0 -4
~erma	-2 5 -3 0
~erme	0 -8 4 4
~ermi	-6 4 4 -2
~ermo	1 -10 1 8
~ern 	2 3 0 -5
~erna	20 -15 -10 5
~erne	-6 1 14 -8
~erni	-2 12 -5 -5
~erno	4 -4 -3 3
~ero 	3 -15 2 10
~erof	4 -3 -1 -1
~eron	5 1 -6 -1
~erop	4 -4 -1 1
~eros	0 -4 5 0
~erp 	-12 12 0 0
~erpa	-2 2 -1 1
~erpe	-5 3 1 2
~erpl	-4 1 -1 4
~erpr	2 4 -3 -3
~err 	7 -2 -3 -2
~erra	-21 31 -9 -1
~erre	9 -8 -2 1
~erri	17 -10 -3 -4
~erro	15 -15 -1 0
~erru	2 -5 1 2
~erry	3 -6 4 0
~ers 	-20 44 -8 -16
~ersa	-12 10 0 1
~ersb	-3 6 -1 -2
~ersc	-2 1 -2 3
~erse	-11 8 -2 4
~ersh	-9 8 2 -1
~ersi	6 -4 1 -3
~ersk	9 -3 -6 -1
~erso	-9 0 9 0
~erst	-11 7 -9 13
~ersu	7 -4 -3 -1
~ert 	-4 -10 6 8
~erta	-12 10 -1 3
~erte	-4 4 -4 3
~erti	-1 10 -6 -4
~erto	-9 10 3 -4
~ertr	5 2 -6 -1
~erts	-6 8 -1 -2
~ertu	6 0 -2 -3
~eru 	5 0 -5 1
~eruf	-10 9 4 -3
~erug	4 -5 -1 3
~erul	-4 -1 5 -1
~erun	-2 -3 -5 10
~erus	-2 -3 5 0
~erva	2 -12 -2 12
~erve	0 -5 -1 5
~ervi	6 11 -4 -13
~ervj	8 -7 -1 0
~ervo	-6 8 -1 0
~ervu	-4 -1 5 -1
~erwa	-1 -3 0 4
~erwe	-12 2 6 4
~erwi	-3 5 0 -2
~erwo	-9 9 1 -1
~ery 	16 -11 -2 -4
~eryt	-3 4 0 -1
~erza	-2 5 -1 -2
~erze	-8 -2 11 -1
~erzl	5 -8 0 3
~erzo	-4 9 -3 -2
~esa 	4 -8 -1 4
~esab	-6 2 -1 4
~esad	-5 4 2 -1
~esag	1 5 -2 -3
~esam	5 -3 -2 0
~esan	-6 3 4 -1
~esar	-3 -3 5 2
~esas	-1 3 -2 0
~esc 	2 -5 5 -3
~esca	-6 9 0 -3
~esce	0 -2 4 -2
~esch	5 -8 3 0
~esci	3 -6 3 0
~esco	7 2 -4 -4
~escr	13 -5 -6 -2
~escu	2 -5 -1 4
~esda	8 -2 -2 -4
~esde	3 1 0 -4
~ese 	-16 14 -3 5
~esea	-4 -9 13 0
~esec	-6 7 -1 0
~eseh	-9 4 4 0
~esel	5 -2 -2 -1
~esem	-3 -4 9 -2
~esen	-11 12 2 -3
~eser	2 -5 -1 4
~eses	3 3 -4 -1
~esh 	-4 0 5 0
~esha	-7 1 6 0
~esi 	14 -2 -16 5
~esia	-8 13 -3 -2
~esic	-10 9 0 1
~esid	5 0 -3 -3
~esie	-14 16 -1 -2
~esig	2 3 1 -6
~esil	-4 4 0 0
~esim	-3 -1 4 0
~esin	9 -1 -5 -4
~esio	-6 4 5 -3
~esis	5 -6 3 -2
~esit	5 -8 3 0
~esk 	4 -6 -1 3
~eske	-7 -3 6 4
~esla	6 -2 -3 -1
~esli	-8 8 -3 3
~eslo	4 -4 -1 2
~esma	5 -7 3 -1
~esmo	-1 -3 3 1
~eso 	8 -5 -3 0
~esoi	-11 10 0 2
~esol	2 -4 5 -3
~esor	5 3 -8 0
~esos	-2 -1 0 3
~esou	1 -4 2 2
~espa	4 1 -2 -3
~espe	-3 -11 20 -6
~espi	4 8 -10 -1
~espl	-4 6 -1 -1
~espo	6 -3 -2 -1
~espr	2 2 3 -6
~espu	-6 9 -1 -1
~ess 	-1 -3 2 1
~essa	-7 -6 10 3
~esse	-14 3 8 4
~essi	-10 6 9 -5
~esso	6 -9 -2 6
~essu	-5 7 0 -3
~est 	20 0 -10 -10
~esta	6 -3 2 -5
~este	-9 -4 4 9
~esti	-2 -6 2 7
~estl	-3 5 0 -2
~estm	-5 2 2 1
~esto	-5 -11 6 10
~estp	-6 6 0 0
~estr	1 -5 6 -1
~ests	11 -7 -2 -1
~estu	-4 9 0 -5
~esuc	1 4 -5 -1
~esul	0 1 1 -3
~esun	-6 4 4 -1
~esur	-5 7 -2 0
~esze	10 -2 -4 -3
~eszt	-5 1 -2 7
~eta 	1 -4 -3 5
~etaa	6 -15 0 9
~etab	-6 5 0 0
~etad	-4 -4 -2 10
~etag	6 -2 -2 -3
~etai	-1 5 -2 -3
~etal	-10 -11 -4 25
~etan	-6 4 1 1
~etar	3 -2 -1 -1
~etch	-1 -4 5 0
~ete 	-10 1 4 5
~etec	-3 1 -2 4
~etee	-8 5 1 2
~etei	-3 4 -1 0
~etek	-4 3 0 1
~etel	1 4 -5 0
~etem	8 -7 1 -1
~eten	6 -7 3 -2
~eter	9 -13 13 -9
~etes	4 -4 -1 1
~etet	0 5 -5 -1
~ethe	2 -7 4 1
~ethi	-6 2 1 3
~etho	4 -3 -1 0
~eti 	6 5 -8 -2
~etic	0 2 0 -3
~etid	2 -5 0 3
~etie	2 -2 1 -1
~etik	6 1 -4 -3
~etin	-4 8 0 -4
~etiq	-6 5 2 0
~etir	3 0 -5 2
~etit	-8 20 -9 -3
~etje	1 -7 4 2
~etle	-3 4 0 -2
~etme	-5 -2 8 -1
~etne	-3 -2 5 0
~etni	-13 5 5 3
~etny	6 -2 -3 -1
~eto 	-7 -1 2 6
~eton	0 6 -9 3
~etor	-6 1 6 0
~etos	-5 3 5 -3
~etou	5 -6 -1 2
~etra	-8 7 -3 4
~etre	-7 10 1 -4
~etri	6 3 -4 -5
~etro	7 -5 -3 1
~ets 	-13 19 6 -13
~etse	-3 2 -1 2
~etsi	-1 -5 5 1
~ett 	-6 16 -6 -4
~etta	4 -5 3 -2
~ette	1 9 6 -16
~etti	-6 9 -4 1
~ettl	-3 -1 -1 5
~etto	5 1 -4 -1
~ettu	4 -3 0 0
~etu 	-3 7 -2 -1
~etul	-5 4 2 -1
~etup	8 -5 -1 -2
~etur	2 -3 -1 2
~etwa	-1 0 3 -3
~etwe	-8 5 5 -2
~etwo	-5 -7 13 -1
~ety 	-6 0 3 3
~etz 	-5 4 3 -1
~etze	-4 -3 8 -1
~etzt	3 -4 2 -2
~etzw	-9 -2 11 0
~eubl	-1 6 -5 0
~euch	0 -2 2 -1
~eudi	14 -10 -2 -1
~eue 	8 -2 -1 -5
~euen	3 -9 3 3
~euer	7 -3 -2 -2
~euf 	-6 4 0 3
~eugi	-3 -1 4 0
~euil	-5 7 -1 -1
~euk 	2 6 -7 -1
~euke	-5 3 3 0
~eul 	4 -3 0 -1
~eule	-1 4 -11 7
~eun 	-3 5 -1 0
~eund	-5 -1 4 1
~eune	-3 1 4 -2
~euni	8 1 -5 -4
~eur 	6 -19 7 6
~eura	-12 5 1 6
~eure	9 -8 4 -5
~euro	-24 11 -3 16
~eurs	-24 19 -3 8
~eus 	1 -9 7 0
~euse	-6 7 4 -4
~eut 	10 -6 1 -5
~euta	-5 7 -2 0
~eute	9 -5 -5 2
~euve	-2 5 -3 0
~euwd	-1 -3 5 0
~euwe	-4 -4 -1 8
~eux 	-5 9 1 -5
~euze	1 -4 3 0
~eva 	-8 4 4 0
~eval	2 2 -1 -3
~evam	5 -3 0 -2
~evan	-6 3 4 -1
~evas	5 -3 -1 -1
~eve 	-5 1 3 1
~evee	6 -5 -1 -1
~evei	-4 6 -2 -1
~evel	-6 9 2 -5
~even	-2 0 0 3
~ever	-10 4 8 -1
~eves	11 -12 -1 2
~evi 	5 -4 0 -1
~evid	-5 6 -1 0
~evie	0 0 -4 3
~evis	11 4 -11 -4
~evit	2 -8 -2 8
~evo 	8 -2 -1 -5
~evoe	-3 -5 8 0
~evoi	-9 5 -1 5
~evol	-5 -2 3 4
~evor	6 -4 -2 0
~evra	3 -12 2 7
~evri	-1 7 -5 -1
~evue	-3 0 0 3
~ewal	-7 6 -1 1
~eweg	1 -5 5 -1
~ewer	-2 6 -7 4
~ewij	5 -10 1 3
~ewin	-2 -2 0 3
~ewon	5 -5 0 0
~ewor	7 -5 -2 -1
~ews 	-6 6 1 -1
~exam	-15 10 -25 30
~exce	-3 3 6 -5
~exch	-4 2 2 0
~excu	5 -4 0 -1
~exem	-6 10 -1 -3
~exio	-1 -5 5 2
~exit	-8 3 7 -2
~expe	-7 1 10 -4
~expi	1 -4 0 4
~expl	0 -2 -2 4
~expo	-1 10 -4 -5
~ext 	0 -3 0 3
~exta	5 -4 1 -2
~exte	0 3 -3 0
~exto	5 -5 0 0
~extr	-4 4 -1 2
~eye 	-6 4 0 2
~eyim	2 -4 4 -2
~eza 	2 -5 5 -1
~ezar	4 -6 2 0
~ezco	-2 -1 -1 4
~eze 	-8 -2 5 5
~ezel	5 -5 2 -2
~ezen	-8 6 1 1
~ezer	-7 4 1 2
~ezes	0 5 -2 -2
~ezet	10 -5 -3 -2
~ezi 	-8 5 5 -1
~ezic	-4 4 -1 0
~ezie	-2 -1 4 -2
~ezin	8 -8 0 0
~ezio	10 -7 -2 0
~ezir	8 -6 0 -2
~ezoc	-7 7 0 0
~ezon	-7 0 7 0
~ezor	-5 9 -2 -3
~ezte	10 -10 0 0
~ezza	-3 1 1 1
~ezzi	-12 15 -2 -2
~ezzo	6 -1 0 -5
~fabr	-8 14 -2 -4
~fac 	-5 9 0 -4
~facc	-5 8 0 -3
~face	7 -6 1 -1
~fach	-7 8 1 -2
~faci	-12 10 0 1
~faco	-13 20 -1 -6
~fact	5 -2 -4 0
~facu	5 -2 -2 -1
~fahr	6 -6 5 -5
~fail	9 -11 -1 4
~fair	4 -1 3 -6
~fais	-7 9 0 -2
~fait	-2 4 -2 0
~fakt	4 -1 -2 -1
~fala	1 4 -4 -1
~fale	0 -5 3 2
~fall	-3 1 -1 3
~falo	7 -6 -1 0
~fals	6 -6 -2 2
~falt	5 2 -5 -2
~fami	-13 4 4 5
~fand	-3 -2 0 4
~fang	-7 7 0 0
~far 	-3 3 1 -1
~fara	-1 6 -5 0
~fare	4 0 -3 -1
~fari	-3 -3 7 -2
~farm	3 -1 0 -3
~fas 	3 -2 0 -1
~fass	-1 4 -1 -2
~fast	-2 2 2 -2
~fath	-1 -4 -1 5
~fatt	11 -3 -3 -5
~fatu	4 -1 -2 -1
~faud	5 -4 0 -1
~favo	7 -7 2 -1
~faz 	-6 -1 4 3
~faze	1 -4 3 1
~fcfa	-5 1 0 4
~fde 	11 -12 1 0
~febr	9 -2 -4 -3
~fech	0 4 -3 -1
~fect	4 -6 0 3
~fee 	-14 9 1 3
~feed	2 -4 5 -3
~feel	-1 -5 -1 7
~fees	-2 -2 5 -1
~fehl	10 -4 -2 -3
~feit	-7 7 -1 1
~fejl	-3 6 -2 -1
~fel 	-1 4 -4 1
~fele	-2 7 -4 0
~feli	2 -9 9 -2
~fell	-1 -2 6 -2
~fem 	1 8 -6 -3
~femm	-2 -5 5 1
~fen 	-10 14 1 -5
~fens	-3 7 -1 -4
~fent	2 -3 2 -1
~fer 	-4 0 -9 13
~fera	-4 5 0 -2
~ferd	-2 5 -2 0
~fere	6 -10 0 4
~feri	1 0 -3 2
~ferm	-5 0 5 1
~fern	0 4 0 -4
~ferr	11 -6 -2 -4
~fert	-6 10 0 -4
~fes 	-11 16 -4 -1
~fesi	-4 -2 7 -1
~feso	11 -5 -5 -1
~fess	-6 -6 12 0
~fest	1 5 -1 -5
~fet 	9 -8 0 -1
~fett	5 0 -2 -4
~fety	-9 6 3 -1
~feui	-4 5 -1 0
~few 	-8 5 3 0
~fez 	6 -5 -1 0
~ffe 	-3 8 -2 -4
~ffee	-10 8 4 -2
~ffen	-2 1 3 -3
~ffer	-2 -2 -9 13
~ffet	11 -8 -1 -2
~ffeu	2 2 -1 -4
~ffic	0 0 -5 5
~ffie	-6 8 -1 -1
~ffin	-1 4 -1 -2
~ffit	-2 -1 -1 4
~ffol	-4 7 -3 0
~ffre	10 -4 -2 -3
~ffri	-5 4 0 1
~fft 	-3 5 -1 0
~fges	5 -6 -1 1
~fia 	4 -2 -1 -1
~fian	-4 7 2 -5
~fica	-2 1 -3 4
~fice	0 -9 1 8
~fich	10 1 -5 -6
~fici	7 1 -11 3
~fico	5 -6 1 1
~fidu	-7 2 -1 5
~fie 	-3 4 0 -1
~fied	-5 4 3 -2
~fiel	-7 -2 8 1
~fier	-7 7 1 -1
~fiet	-4 11 -6 -1
~fift	-3 4 0 -1
~figl	11 -9 -2 0
~figu	-4 -1 6 0
~fijn	-2 -7 9 0
~fika	-1 4 -5 2
~fiki	-6 2 5 -1
~fil 	-10 -14 10 14
~fila	11 -6 -4 -1
~file	-6 -2 3 5
~filh	6 -7 -1 2
~fili	-1 11 -6 -4
~fill	-2 2 -1 1
~film	-9 20 -5 -7
~filo	-2 1 2 -1
~filt	-5 6 0 -1
~fim 	-2 4 -1 -1
~fin 	2 -3 3 -2
~fina	7 -5 -2 1
~finc	-7 9 -1 -1
~find	2 2 0 -3
~fine	5 -2 -2 -1
~fini	1 2 -1 -1
~finn	-4 2 3 -1
~fino	-4 3 1 -1
~fint	-3 1 2 1
~fira	4 -6 -1 3
~fire	4 0 -2 -2
~firm	-6 5 -14 15
~firs	-2 3 -4 3
~fisc	-2 -1 -6 9
~fish	9 -8 -3 2
~fisi	-6 6 1 -1
~fiss	-8 4 6 -2
~fit 	-13 15 -3 0
~fits	-6 6 0 0
~fitt	-3 4 -1 0
~five	-4 6 -1 -1
~fix 	-4 3 0 1
~fixe	-3 6 -2 -1
~fiya	0 6 -5 -1
~fiz 	5 -2 -1 -2
~fize	-1 -3 -1 5
~fizi	-2 4 -3 0
~flac	-8 11 -2 -1
~flag	-6 7 -1 0
~flat	5 -4 -1 0
~fleg	-3 1 4 -1
~fler	-17 9 9 -1
~flic	-4 4 1 -1
~floa	6 -6 0 0
~floo	-2 6 -4 0
~flor	4 0 -3 0
~flot	-7 8 1 -1
~fly 	-6 7 0 -1
~foga	-4 -1 6 -1
~fogl	-3 4 0 0
~foi 	0 -2 -2 3
~fois	-4 5 0 -1
~fold	-7 10 -5 2
~folg	-7 3 3 1
~folh	4 -3 -1 -1
~foli	2 6 -3 -5
~folk	-2 -8 11 -1
~foll	0 -2 3 -1
~fon 	4 -2 -3 0
~fona	6 -5 -1 0
~fonc	-4 3 0 0
~fond	-1 8 -6 -1
~fone	-5 4 1 -1
~foni	1 3 -3 -2
~fono	5 -1 -3 -1
~font	4 -6 4 -2
~food	5 -2 -2 -1
~for 	-3 9 -12 6
~fora	6 -2 -2 -2
~forb	-9 6 4 -1
~forc	-7 -3 11 -2
~ford	-9 0 10 -1
~fore	-4 1 6 -3
~forf	-6 6 1 -1
~form	-13 4 7 3
~forn	-8 10 0 -2
~forr	4 -4 -1 0
~fors	0 8 -5 -3
~fort	-1 -11 9 3
~foru	12 -7 -6 1
~forw	3 -2 -1 0
~fost	2 -4 0 2
~foto	-9 16 -13 7
~foun	-2 0 1 1
~four	5 1 -2 -3
~fout	7 -5 -1 -1
~fra 	6 -1 -4 -1
~frag	8 -6 0 -2
~frai	-5 0 1 4
~fram	-3 -4 5 2
~fran	0 4 -4 0
~fras	-1 4 -1 -2
~frau	-7 8 0 -2
~fre 	1 5 -1 -6
~fred	3 -1 -1 -1
~free	-5 13 -5 -4
~frei	-12 18 -6 1
~frem	5 -6 2 -1
~fren	4 -5 0 1
~frer	-7 8 -2 0
~fres	4 -10 6 0
~fret	-4 7 -4 1
~freu	-4 -8 12 0
~frez	-3 -1 -1 5
~fric	-4 -4 6 2
~frid	0 5 -2 -2
~frie	6 -13 4 3
~fris	-1 7 -4 -3
~frit	-3 5 -2 1
~from	-2 7 0 -4
~fron	-7 15 0 -8
~fruh	-1 7 -3 -3
~fsta	-2 3 1 -1
~fte 	-6 4 5 -3
~ften	-6 2 5 -2
~fter	-2 2 0 -1
~ftig	-3 5 -1 -1
~ftli	4 -5 1 0
~fts 	4 -4 -1 0
~ftwa	-3 7 -2 -3
~fue 	3 -3 -1 1
~fuer	-2 5 -2 0
~fuhr	-6 7 -3 1
~fui 	5 1 -3 -3
~fuim	5 -4 -1 0
~ful 	-2 -10 13 -1
~func	1 -4 -1 4
~fund	-15 14 -8 10
~fune	-2 4 -1 -1
~funf	7 -5 -1 -1
~fung	0 -3 -3 6
~funz	0 -3 5 -2
~fur 	-7 15 -1 -7
~furg	4 -1 -2 -1
~furs	5 -5 0 0
~fuse	6 -6 0 0
~futu	-4 -8 10 1
~gaan	10 -6 -4 -1
~gaat	-8 9 -2 1
~gabe	-8 7 -3 5
~gaca	5 -1 0 -3
~gada	-2 6 -2 -2
~gado	3 -7 1 3
~gage	-3 1 3 -1
~gagn	2 -3 0 2
~gain	7 -9 -2 3
~gal 	-2 -6 -2 9
~gala	-6 9 2 -5
~gale	-7 10 -4 2
~gali	2 3 -4 -1
~galo	-5 2 -1 4
~gam 	-4 1 2 1
~game	-12 -1 11 3
~gamo	0 -4 6 -3
~gan 	-2 9 2 -9
~gana	-6 -5 6 4
~gand	-2 -3 3 3
~gane	4 -7 3 -1
~gang	3 5 -6 -1
~ganh	0 -2 1 2
~gani	-11 5 11 -5
~gano	4 -5 -1 3
~gant	7 -4 -2 -1
~ganz	0 -2 0 2
~gap 	7 -10 -2 4
~gapo	-3 -1 0 5
~gar 	0 -6 2 4
~gara	-12 1 -8 19
~gard	-6 9 -4 2
~gare	-5 1 3 0
~gari	5 -5 0 -1
~garn	2 -5 4 -1
~garr	-3 6 -2 -1
~gars	3 -5 4 -1
~gart	6 -6 -1 1
~gas 	-6 6 -1 0
~gast	2 1 -5 2
~gat 	4 -3 1 -2
~gata	3 -7 3 2
~gate	5 -2 -1 -2
~gati	-3 1 -1 3
~gato	6 -10 -3 7
~gave	-3 1 -1 2
~gay 	0 7 -3 -4
~gaze	7 -5 -2 0
~gazz	4 -3 -1 0
~gday	-11 4 7 0
~gde 	4 -4 -1 2
~geac	-4 3 1 0
~geba	5 -4 -1 0
~gebe	1 -1 1 -1
~gebi	-7 5 2 0
~gebo	1 1 1 -3
~gebr	6 -3 -5 2
~gece	4 4 -6 -2
~gecm	6 -7 0 1
~ged 	2 -6 0 4
~geda	-10 3 6 0
~gedi	6 -4 -2 0
~geeh	-5 -4 6 3
~geen	-4 1 -1 4
~gefa	-2 3 -1 0
~gefe	5 0 -3 -1
~gefu	-5 2 -2 4
~gega	-2 -3 0 5
~gege	6 -6 -3 2
~gegn	-4 1 4 -1
~geha	2 -4 0 2
~gehe	4 -3 0 -1
~geho	-3 -1 3 0
~geht	17 -15 -1 -2
~gein	-6 5 1 0
~geko	7 -7 0 0
~gel 	-2 8 -3 -3
~gela	4 -1 -8 5
~geld	-1 -4 -2 8
~gele	1 -2 -1 2
~geli	6 -4 2 -4
~gelo	-3 4 0 -1
~gels	-6 12 -2 -3
~gem 	5 1 -2 -4
~gema	-5 4 -3 3
~geme	4 -8 8 -4
~gen 	-2 -4 2 3
~gena	-5 1 2 2
~genc	5 -9 1 3
~gend	-1 7 -1 -6
~gene	1 0 -2 2
~genh	-8 8 0 0
~geni	-3 0 7 -4
~genn	7 -5 -1 -1
~geno	-6 10 -3 0
~gens	-3 2 4 -2
~gent	-36 18 3 14
~genw	-6 3 -1 4
~genz	-8 9 0 -1
~geom	5 -5 0 0
~geon	-7 6 2 0
~gepe	4 -7 4 -1
~ger 	3 -6 -1 4
~gera	-1 5 -1 -3
~gere	5 -3 -7 5
~geri	11 -3 -5 -4
~gerl	1 -8 7 0
~germ	-7 5 2 0
~gern	-3 -2 8 -4
~gero	6 -4 -2 0
~gers	7 -6 -2 0
~geru	1 -2 3 -3
~ges 	-3 17 -7 -6
~gesa	0 4 -2 -2
~gesc	-1 -2 2 1
~gese	-4 -1 4 0
~gesi	-5 3 3 -1
~gesp	7 -2 2 -7
~gest	15 -8 1 -9
~gesu	-3 -1 5 -1
~get 	-6 4 -1 3
~geta	2 -4 -1 3
~geth	1 -6 4 1
~geti	6 -4 -1 -1
~getr	-7 6 1 0
~gets	-5 4 2 -2
~gett	7 -4 -2 -2
~geve	4 -8 5 -1
~gevr	6 -6 0 0
~gewe	1 -3 0 2
~gewi	1 -5 1 3
~gewo	3 0 0 -2
~gez 	-4 6 -1 -1
~geze	2 -3 1 0
~gezi	7 -8 1 0
~gezo	-2 0 4 -2
~gge 	9 -5 -3 -1
~ggen	-2 4 -3 2
~gger	-2 -2 4 -1
~gges	7 -7 3 -4
~gget	4 -5 -2 2
~ggi 	-2 -1 -3 6
~ggio	-4 7 -3 1
~ggiu	-6 -5 10 1
~ghan	-7 8 -1 0
~ghe 	-5 -1 6 -1
~ghet	-2 -3 6 -1
~ghi 	-2 -6 4 5
~ghia	-1 -3 4 0
~ghos	-4 5 -2 0
~ght 	-1 0 0 1
~ghte	3 -5 0 2
~ghts	-11 4 7 0
~gia 	-11 13 -1 -1
~giai	9 -2 -5 -2
~gian	-2 -4 6 0
~giao	0 6 -3 -3
~giar	3 -3 0 0
~gibt	5 -5 1 -1
~gici	-6 6 -1 1
~gids	-7 10 -1 -2
~gie 	1 -4 3 1
~gien	-3 3 0 1
~gier	-7 1 6 0
~gift	0 -2 -3 4
~gij 	7 -6 -1 -1
~gile	2 -6 1 4
~gilo	-4 -1 0 5
~gimi	-2 -6 6 1
~gin 	-2 -9 5 6
~gina	-6 10 -2 -2
~gine	8 -5 -2 0
~ging	3 2 4 -8
~gini	7 -7 3 -3
~gino	-1 6 -4 -1
~gio 	-3 2 4 -3
~gioc	2 -10 3 5
~gion	2 -4 6 -4
~gior	-1 0 2 -1
~giov	3 -2 0 -1
~gir 	-8 3 6 -1
~gira	-2 -6 0 7
~giri	5 -5 -1 1
~girl	7 -3 -4 0
~giro	-3 2 1 1
~gist	9 -12 -3 6
~gita	-6 2 3 0
~giug	3 0 -2 -1
~giun	-5 -6 10 1
~giur	4 -1 -2 -1
~give	-2 3 0 -2
~gjer	-6 1 6 -1
~gjor	3 5 -7 -1
~gkat	6 -2 -3 -1
~gkol	8 -4 -3 0
~glad	-8 0 10 -1
~glan	-1 -3 5 -1
~glas	-6 11 -5 -1
~gle 	1 2 -3 0
~glei	-8 8 -1 1
~gler	0 3 -4 1
~gles	-4 8 -4 -1
~glez	-5 1 -1 4
~gli 	-1 5 -3 -1
~glia	3 0 -4 1
~glic	0 -5 4 2
~glie	-6 11 1 -5
~glio	3 1 -5 0
~glis	0 5 -3 -2
~glos	6 -5 -2 1
~glov	-6 7 -1 -1
~gluc	8 -4 -7 2
~gna 	7 0 -3 -4
~gnal	0 -4 -3 7
~gnan	-4 6 -1 -1
~gnat	-4 4 -2 2
~gne 	-5 5 -4 4
~gned	-4 5 0 0
~gnen	4 -4 2 -2
~gner	4 -5 2 -2
~gni 	-7 0 6 1
~gnia	-7 8 -2 1
~gno 	-2 6 -9 5
~gnol	5 -4 -1 -1
~gnor	2 -1 -2 1
~goci	-1 2 0 -1
~god 	-7 -7 14 0
~gode	-5 -2 7 0
~godt	6 -8 4 -1
~godz	-7 3 -1 4
~goed	-7 4 6 -3
~goei	-5 1 4 -1
~goes	-4 2 3 -1
~goi 	8 -3 -3 -2
~goin	0 -2 4 -2
~gold	2 -9 -2 9
~golf	-7 5 0 3
~gon 	2 4 -5 0
~gond	-3 -2 2 3
~gone	0 4 -3 -1
~gong	8 -7 -1 0
~gono	-3 5 0 -1
~good	-8 -5 11 2
~goog	-8 9 -1 -1
~gor 	-4 6 0 -2
~gora	-6 5 -1 2
~gore	-6 0 7 -1
~gori	5 -4 1 -2
~goru	-1 -5 4 2
~gos 	-4 11 -2 -6
~gost	-1 -1 7 -5
~got 	0 2 0 -1
~gote	5 -3 -1 -1
~goti	-1 5 -2 -2
~goto	-7 6 -1 2
~gott	1 -9 8 0
~gout	-2 -4 -1 6
~gowa	-3 -5 -1 9
~gra 	1 -5 2 2
~graa	-14 1 11 2
~grab	-5 6 -3 2
~grac	19 -12 -4 -2
~grad	0 1 4 -5
~graf	2 3 -8 3
~gram	3 0 -10 7
~gran	-5 -1 5 1
~grap	-2 5 -2 -1
~grar	3 -1 -1 -1
~gras	3 2 -3 -2
~grat	9 7 -17 1
~grau	11 -10 -1 0
~grav	-5 11 -2 -4
~graz	6 -9 3 1
~grea	2 0 -1 -1
~gree	9 -20 5 7
~greg	-7 -2 5 3
~grei	-6 3 3 0
~gren	5 -5 1 -1
~grep	-3 7 -1 -2
~gres	15 -6 -4 -4
~gret	10 -7 -3 0
~grif	-5 6 1 -2
~grij	7 -6 1 -1
~gris	-10 9 0 1
~gro 	-1 3 -2 0
~grod	8 -2 -6 -1
~groe	-10 3 7 0
~gron	-5 -3 9 -1
~gros	-4 5 -2 2
~grou	-8 9 -6 5
~grue	-5 0 5 0
~grun	1 -5 7 -3
~grup	11 9 -16 -4
~grus	6 -15 12 -3
~gsge	4 -3 0 -1
~gsko	3 -7 0 3
~gst 	-7 10 -2 -1
~gste	2 -5 4 -1
~gte 	5 -5 0 0
~gten	9 -10 0 1
~gua 	-3 8 -4 -1
~guad	0 -2 -2 4
~guag	-5 4 4 -2
~gual	5 -1 -3 -1
~guar	4 -1 -4 1
~gue 	-1 -2 -5 8
~guem	1 -2 4 -3
~guen	-2 4 -1 -1
~gues	6 -2 -3 -2
~gui 	-15 14 -7 7
~guid	8 -11 -2 5
~guil	-9 9 0 0
~guio	5 -6 -1 2
~guir	6 -11 5 0
~gula	-2 0 0 2
~guli	2 -5 1 3
~gum 	-6 3 3 0
~guma	-2 -1 3 0
~gun 	-6 6 1 -2
~gund	5 1 -3 -3
~gung	-14 5 7 2
~gunt	14 -5 -7 -2
~gunu	1 -8 9 -2
~guo 	-4 0 5 0
~guoi	1 -5 4 -1
~gura	-5 6 -4 3
~gure	-4 3 1 0
~guri	-3 -5 9 -1
~guro	-8 6 -2 4
~gust	4 9 0 -13
~gut 	2 -3 2 -1
~gute	-7 -2 9 0
~guts	-5 2 0 3
~gyok	1 -7 -1 7
~gım 	1 -8 6 1
~gını	7 -6 0 -1
~haal	0 2 0 -2
~haar	0 2 -2 -1
~hab 	12 -7 -3 -2
~haba	-13 -1 8 5
~habe	1 -6 2 3
~habi	0 -2 2 1
~habl	2 1 -5 2
~habt	6 -5 0 0
~hace	-9 11 0 -2
~hach	4 -2 1 -3
~haci	4 0 -1 -2
~had 	9 -8 -2 0
~hada	-7 7 0 1
~hadd	0 5 -5 0
~hade	-1 5 -4 -1
~hado	4 -1 -2 -1
~haft	-7 1 8 -3
~hago	-4 12 -5 -2
~haha	-3 -3 5 0
~hai 	6 -8 4 -3
~hain	-4 8 -1 -3
~hair	1 2 4 -7
~hait	-2 -2 1 3
~hak 	9 -1 -8 0
~hake	-4 9 -3 -1
~hal 	-3 7 1 -4
~hala	11 -5 -3 -3
~halb	1 4 -4 -1
~hale	4 6 -3 -6
~half	-1 12 -7 -4
~hall	-8 -9 12 5
~halo	-2 -5 8 0
~halt	-9 4 1 4
~halu	6 -6 0 -1
~halv	-4 8 -4 -1
~ham 	1 -4 1 3
~hama	-1 -6 4 3
~hamb	-4 1 0 3
~hame	-10 9 2 0
~hamo	-4 3 2 -1
~hamp	6 -5 0 0
~han 	10 -8 -9 7
~hana	-1 -3 4 0
~hanc	3 -4 2 -1
~hand	-10 7 -2 6
~hang	3 -6 -3 5
~hanh	-4 0 5 -1
~hank	19 -14 0 -4
~hann	9 -7 1 -3
~hant	-9 7 3 -2
~hanı	-3 -1 6 -2
~hao 	-7 -4 4 7
~hap 	-2 -5 5 2
~hape	5 -10 6 -1
~happ	1 -7 6 0
~haps	-4 4 0 0
~haqu	-8 7 3 -2
~har 	-1 -6 5 1
~hara	-8 8 0 -1
~hard	7 -9 4 -2
~hare	3 -8 2 4
~harg	7 1 -5 -2
~hari	-5 4 1 0
~harl	3 1 -2 -1
~harm	9 -6 -2 -2
~haro	1 -3 -3 5
~hart	-2 -3 6 -1
~has 	1 1 0 -2
~hasi	5 0 -4 -1
~hast	-1 8 -5 -3
~hat 	-2 2 2 -1
~hata	7 -4 -2 -1
~hate	-6 1 6 -1
~hati	-10 6 5 0
~hato	-7 3 2 2
~hats	5 -9 -4 7
~hatt	5 -2 -4 1
~hau 	-2 1 5 -4
~haue	-3 2 1 -1
~hauf	6 -1 0 -4
~haur	-6 6 0 0
~haus	-1 8 -4 -2
~have	13 -8 0 -5
~havi	-8 7 0 1
~hay 	6 1 -5 -1
~hbar	-5 4 1 -1
~hboa	-4 4 0 0
~head	9 -2 1 -8
~heal	-2 -2 4 0
~heap	-7 6 -1 1
~hear	-2 5 -3 0
~heat	3 -1 -1 -1
~heb 	-1 3 1 -3
~hebb	-4 5 -3 2
~hebt	9 -4 0 -5
~hece	-1 3 -1 -1
~hech	6 -7 0 1
~heck	5 -5 -6 6
~hect	-4 6 0 -2
~hed 	0 6 -6 0
~hede	-6 4 4 -1
~heds	-4 -3 6 1
~hee 	-4 9 0 -4
~heef	0 -1 0 2
~heel	-3 8 -3 -2
~heer	-4 -5 3 6
~hees	7 -4 -2 -1
~heet	-4 6 -1 -2
~hef 	7 -10 3 0
~hefe	-2 6 -3 -1
~hei 	-6 -1 4 4
~heid	-7 0 6 1
~heim	4 0 -5 0
~hein	5 -6 -3 4
~heir	5 0 -5 0
~heis	8 -6 -1 -1
~heit	-12 5 5 2
~hej 	-4 -4 6 3
~hel 	5 -3 0 -1
~hela	6 -4 -3 0
~hele	5 3 -6 -2
~helf	-5 8 -2 -1
~heli	-7 6 -1 1
~hell	-11 -5 12 5
~helo	4 -3 -1 0
~help	-3 4 -2 1
~hels	-5 -2 5 1
~helt	6 -7 -2 3
~hely	1 9 -9 0
~hem 	0 -5 7 -2
~hema	0 5 -4 -1
~hemi	-5 2 3 -1
~hemo	6 -3 -1 -2
~hen 	0 10 -8 -2
~hend	7 -3 -3 0
~hene	-2 3 0 -1
~henk	-5 2 -3 6
~hent	-3 -2 3 2
~heo 	-7 10 0 -4
~hequ	-3 -3 -1 7
~her 	9 -22 16 -3
~hera	-8 4 4 -1
~herb	-4 9 -4 -2
~herc	-6 3 -5 8
~here	0 -2 5 -3
~heri	-7 -4 10 0
~herm	3 -2 -2 0
~hern	-9 9 0 0
~herr	7 0 -3 -3
~hers	-12 10 -1 3
~heru	5 2 -1 -5
~herz	2 -5 -1 4
~hes 	-7 8 2 -4
~hesa	-6 3 -1 4
~hesi	-4 2 2 0
~hess	-6 1 6 0
~hest	-4 0 2 2
~het 	6 -2 -1 -3
~hete	-6 -2 6 2
~hetn	-7 2 6 -2
~heto	-3 -3 2 4
~hets	-2 5 -4 1
~hett	-2 4 -3 1
~hetz	3 -3 0 0
~heur	-6 6 2 -2
~heut	8 -12 0 5
~hey 	-7 -10 11 6
~hez 	7 1 -9 1
~hhal	-6 4 0 2
~hia 	-1 2 -1 0
~hiam	9 -10 1 1
~hiar	4 0 -1 -3
~hich	5 -4 -1 0
~hici	6 -5 0 0
~hick	-1 -5 -1 7
~hico	9 -8 0 0
~hidr	-3 4 0 -1
~hied	1 -6 6 -1
~hief	6 -4 0 -1
~hiel	-5 5 0 0
~hiem	-7 4 2 1
~hien	-15 9 9 -3
~hier	11 -18 6 1
~hies	9 -10 0 2
~hiet	-6 7 -1 0
~hieu	-3 0 5 -3
~hiff	1 -3 3 0
~hift	4 -2 -1 0
~hig 	-7 5 1 1
~hij 	7 -7 -1 1
~hil 	-2 5 -4 1
~hili	3 2 -4 -2
~hilo	3 4 -1 -6
~hils	4 -7 4 -1
~him 	4 -3 0 0
~hin 	3 -1 0 -3
~hina	-9 3 7 -1
~hind	3 2 -3 -2
~hine	0 5 -5 0
~hing	-1 -2 3 0
~hink	-9 -4 10 2
~hint	-4 2 1 1
~hio 	-2 0 2 0
~hip 	-9 8 1 0
~hipp	0 -4 4 0
~hir 	-3 -2 5 0
~hird	2 -1 0 0
~hire	-5 7 -1 0
~hiri	-9 5 5 -1
~hirt	-2 3 -1 0
~hiru	-5 -5 -2 11
~his 	-2 -7 11 -2
~hist	-12 12 1 -2
~hite	12 -13 1 0
~hiud	6 -1 -3 -3
~hiva	-5 -3 5 3
~hive	-3 5 -2 0
~hiya	6 -7 0 1
~hjae	-4 6 -3 1
~hjal	-4 4 0 -1
~hjem	-3 8 -4 -1
~hlag	2 -5 4 -2
~hlas	5 -5 -4 3
~hled	-2 -2 5 -1
~hlen	4 -4 -1 1
~hler	6 -3 -2 -1
~hli 	7 -3 -3 -1
~hlt 	-1 3 0 -2
~hlun	-7 -2 0 9
~hlus	-2 -4 -3 9
~hly 	-3 -4 6 2
~hme 	-9 10 0 -1
~hmen	-4 0 4 0
~hmis	-9 -4 14 0
~hne 	0 4 -9 6
~hnel	-1 -3 0 4
~hnen	-8 14 -1 -6
~hnet	-7 5 1 2
~hnic	-3 3 -2 2
~hnik	4 -5 2 0
~hnit	-4 4 1 -1
~hnun	-2 -2 -4 8
~hoa 	0 1 -4 3
~hoan	-5 1 -1 6
~hoc 	-4 8 -1 -3
~hoch	4 -8 3 1
~hode	0 -4 4 0
~hodi	-4 5 -2 1
~hodn	-2 -3 6 -1
~hodz	11 -9 -1 -1
~hoe 	-2 -4 5 1
~hoes	2 -3 0 1
~hoev	6 -4 0 -1
~hof 	-2 5 -2 -2
~hogy	-1 -4 4 1
~hoi 	-6 -3 9 0
~hoj 	6 -4 -1 0
~hoja	5 -1 -2 -2
~hoje	-2 -4 -3 10
~hola	-5 -11 14 2
~hold	3 -7 -3 7
~hole	3 2 -2 -3
~holi	-6 8 0 -1
~holl	-3 6 -2 -1
~hom 	1 -2 -4 5
~home	-14 14 -7 7
~hon 	-7 0 8 -1
~hond	4 0 -3 -1
~hone	-11 -4 3 12
~hong	8 -6 -9 6
~hono	-4 2 4 -2
~honr	1 -3 2 0
~hons	-2 6 -2 -2
~hoof	6 -3 -2 -2
~hoog	-4 3 -1 2
~hool	7 0 -3 -4
~hoor	6 -5 2 -2
~hop 	-7 9 2 -4
~hope	-4 -4 8 1
~hopp	-3 -1 4 0
~hops	-3 3 -2 1
~hor 	3 -5 2 1
~hora	2 12 -7 -8
~hore	-2 -3 5 0
~hori	1 -7 6 0
~horn	5 -4 -1 -1
~hort	5 0 -4 -2
~hos 	5 -4 3 -3
~hose	-15 10 5 0
~hosp	-3 4 2 -4
~host	-5 6 1 -2
~hot 	-1 -1 -1 4
~hote	-1 -2 -4 7
~hoto	3 6 -2 -7
~hou 	2 -1 1 -2
~houd	-17 11 2 4
~houg	-2 5 -3 -1
~houl	4 0 -2 -1
~hour	10 0 -5 -4
~hous	-11 11 -1 1
~hout	1 -1 0 0
~hove	7 -4 -1 -2
~hovo	-1 4 -3 -1
~how 	-13 0 -1 14
~hows	1 6 0 -7
~hoy 	-4 -1 -3 8
~hoz 	9 -7 -3 1
~hozz	-3 0 5 -2
~hran	-1 4 -2 -1
~hre 	-8 0 4 3
~hree	3 6 -7 -2
~hrei	4 -2 -3 2
~hrem	6 -1 -1 -4
~hren	-7 8 0 0
~hrer	-6 7 0 -1
~hrga	6 -6 0 0
~hrif	9 -3 -3 -3
~hrij	-4 6 3 -5
~hris	-6 -2 5 2
~hrli	3 0 -3 -1
~hrou	-9 8 2 -2
~hrt 	0 -3 5 -1
~hrte	-4 -3 4 4
~hrun	-6 -1 7 0
~hst 	-6 5 4 -2
~hste	-1 8 -5 -1
~hte 	3 -12 9 0
~hten	0 1 -2 1
~hter	6 -5 -8 7
~htey	-1 -5 7 -1
~htig	5 -3 -1 -1
~htin	-2 -3 1 4
~hts 	-1 -2 5 -2
~hua 	-5 7 -1 -2
~hubu	-1 -4 0 5
~huc 	0 2 2 -3
~huis	-2 9 -5 -2
~huit	4 -2 -1 -1
~hule	6 -5 0 -1
~huma	-8 2 9 -3
~hun 	1 1 -1 -2
~hung	4 -8 1 3
~hunt	2 0 3 -5
~huon	4 0 0 -4
~hur 	4 0 -3 -1
~hurs	4 -2 -2 0
~hus 	13 -9 -3 0
~huss	-5 5 -2 2
~husu	8 -1 -5 -1
~hut 	-1 3 -1 -2
~huur	-8 8 -2 1
~huye	7 -8 -3 4
~hver	-3 -2 3 2
~hvis	-5 5 0 0
~hvor	-5 1 1 4
~hwei	-5 2 2 2
~hwer	6 -5 -1 0
~hybr	11 -8 -1 -2
~hyva	-4 -4 8 1
~hyvi	-5 8 -3 0
~iabi	-2 4 -2 -1
~iac 	-7 9 2 -5
~iacc	-6 7 0 0
~iace	-3 -2 6 -2
~iach	-3 6 0 -3
~iada	-5 0 7 -2
~iadc	-5 -3 9 -1
~iado	-2 1 3 -2
~iai 	5 1 -4 -2
~ial 	-12 14 -5 4
~iale	6 2 1 -9
~iali	-1 1 -3 2
~ialo	3 -4 1 -1
~iam 	1 -3 4 -2
~iama	3 0 -3 0
~iame	-2 6 -2 -2
~iamo	0 4 2 -7
~ian 	0 -7 5 2
~iana	-6 2 6 -1
~ianc	-3 3 1 -2
~iand	-3 0 2 1
~iang	4 -2 -2 -1
~iani	-2 -2 4 0
~iano	13 -14 4 -3
~iant	0 -10 2 7
~iao 	-12 4 6 3
~iap 	-8 5 2 0
~iar 	2 -7 4 1
~iare	0 -9 1 8
~iari	-7 3 -1 5
~ias 	-13 11 1 1
~iass	5 -2 -1 -3
~iast	3 -3 1 0
~iat 	5 -4 -3 1
~iata	3 -6 4 -1
~iate	-1 -5 9 -2
~iati	3 2 0 -5
~iato	2 -3 2 -1
~iatr	7 -3 -2 -2
~iatu	-4 6 -2 -1
~iba 	8 -6 -3 0
~iban	-5 -10 -1 15
~ibe 	2 0 -1 0
~iben	6 -8 2 0
~iber	-15 15 -4 4
~ibil	2 -7 8 -3
~ibin	-2 8 -3 -2
~ible	-4 8 0 -3
~ibli	7 0 -3 -3
~ibo 	1 7 -2 -6
~ibra	5 -3 -2 -1
~ibre	-9 16 -3 -3
~ibro	-3 5 -2 -1
~ibt 	3 -4 1 -1
~ibu 	-9 11 -3 1
~ibui	-6 6 0 0
~ibun	10 -4 -4 -2
~ibut	2 2 -2 -2
~ica 	8 6 -12 -2
~icac	1 -3 6 -4
~icad	1 5 0 -6
~icai	-7 -1 4 4
~ical	-13 9 6 -2
~icam	-7 7 -2 3
~ican	1 -3 0 2
~icao	-12 8 3 1
~icar	6 -8 -1 2
~icas	3 6 -6 -2
~icat	7 -7 0 0
~icaz	3 -1 1 -4
~icco	3 -1 0 -3
~ice 	6 -1 1 -5
~iced	-3 5 -1 0
~icen	0 -9 2 7
~icer	1 0 -6 4
~ices	-9 11 -2 0
~icev	-3 -3 -1 8
~ich 	-13 2 10 1
~iche	4 -2 -1 -1
~ichn	-4 4 2 -1
~icht	-2 6 1 -6
~ici 	-6 11 -10 4
~icia	6 -8 -2 4
~icie	-2 -5 1 6
~icil	-14 9 1 4
~icim	2 -5 -1 4
~icin	20 -3 -12 -4
~icio	2 -7 4 1
~icip	-7 7 1 -1
~icis	-2 4 -3 0
~icit	15 -8 -9 2
~ick 	-3 4 -1 0
~icka	-6 5 -3 4
~icke	-4 7 -7 4
~ickl	-6 -1 1 6
~ickt	6 -2 0 -4
~icky	-3 4 -1 -1
~icle	3 1 -3 -1
~ico 	-1 -1 3 0
~icoe	-4 3 2 -2
~icol	-1 3 -1 -1
~icon	-9 15 -2 -3
~icor	4 -7 0 4
~icos	-3 5 -3 1
~icou	8 -6 -1 -1
~icro	-1 5 -2 -2
~ics 	1 1 1 -2
~icte	-5 1 0 4
~ictu	-7 7 -1 0
~icul	-5 4 0 0
~icur	-3 4 -1 1
~icy 	4 -4 -2 2
~ida 	-5 -3 2 5
~idac	5 -2 -1 -2
~idad	-2 2 8 -9
~idam	-1 -1 4 -2
~idan	3 -4 1 -1
~idar	3 -4 0 0
~idas	-3 3 0 0
~idat	3 2 -2 -3
~iday	-5 8 -2 -1
~idda	3 2 -3 -2
~idde	6 -3 -2 -1
~ide 	5 -3 -4 1
~idea	3 3 -2 -5
~idee	-10 7 5 -1
~idei	-4 0 5 -1
~idem	7 -5 -1 -1
~iden	1 -1 -4 5
~ideo	-2 15 -7 -6
~ider	0 0 1 -1
~ides	-1 3 -5 3
~idge	-4 6 -1 0
~idi 	-6 2 7 -3
~idic	-3 3 0 1
~idie	-12 11 3 -1
~idim	3 -6 4 -1
~idin	2 4 -1 -4
~idir	4 -9 6 -1
~idit	6 -5 0 -1
~ido 	-6 -12 9 9
~idon	4 -1 -2 -1
~idor	2 6 -1 -7
~idos	2 -12 1 8
~idow	-4 -2 -1 6
~idro	-6 7 0 -1
~ids 	-2 10 -2 -5
~idso	-7 2 5 -1
~idua	-4 6 -2 0
~iduc	-9 4 -1 5
~iebe	2 -4 6 -5
~iec 	-3 -7 11 -1
~ieca	6 -7 -1 2
~iece	-3 3 -1 1
~iech	1 -6 5 0
~ieci	-9 9 6 -5
~iecz	-4 9 -3 -2
~ied 	9 -7 2 -3
~ieda	1 2 1 -4
~iede	6 -11 6 0
~iedo	-8 5 2 1
~iedy	-7 5 3 -1
~iedz	9 -7 -1 -1
~iee 	4 -4 1 0
~iees	-8 9 -1 0
~ief 	10 -3 -2 -5
~iefe	-4 6 -2 0
~iege	4 0 -3 -1
~iegt	-3 2 -5 5
~iej 	6 -3 -1 -2
~iejs	-8 5 4 -2
~iek 	0 -6 9 -3
~ieka	-4 -2 7 -1
~ieke	-1 4 -2 -2
~ieko	-3 7 -1 -3
~ieku	10 -9 -4 3
~iel 	-5 -1 8 -3
~iela	7 2 -5 -4
~ield	6 -7 1 0
~iele	-15 5 13 -4
~iell	-10 0 5 5
~ielp	-7 8 -1 0
~ielt	3 -5 2 0
~iem 	-1 1 -4 4
~iema	-4 1 2 0
~ieme	9 -9 0 0
~iemp	-3 2 2 -1
~ien 	-10 12 1 -4
~ienc	-1 -11 16 -4
~iend	-7 4 2 1
~iene	-10 10 -4 4
~ieni	-2 6 -5 1
~ienn	-1 0 -1 2
~iens	-10 2 6 3
~ient	8 -11 -7 10
~ienv	-1 -7 9 -1
~ienz	-2 1 2 -1
~ier 	7 -5 4 -5
~iera	-15 18 2 -5
~ierd	6 -5 -1 1
~iere	-7 4 1 2
~ieri	9 -9 -1 1
~iern	7 -3 -2 -1
~iero	6 -9 2 1
~ierr	3 -1 -2 0
~iers	-8 8 -4 3
~iert	3 -4 1 -1
~ieru	1 -2 -4 5
~ierw	0 4 -2 -2
~ierz	5 -6 1 0
~ies 	-26 15 13 -2
~iesc	6 -4 -1 -1
~iese	-7 4 8 -5
~iesi	-5 5 -1 1
~iest	8 -17 7 1
~iet 	-2 -2 -3 7
~ieta	7 -6 0 -1
~iete	-4 10 -2 -5
~iets	-5 9 3 -7
~iett	4 -4 0 0
~ieu 	-14 5 8 2
~ieur	-7 -6 6 7
~ieus	-6 3 0 3
~ieuw	-8 2 2 4
~ieux	2 -5 3 0
~ieve	3 -5 3 -1
~iew 	11 -2 -7 -1
~iews	-4 5 -1 -1
~iez 	4 3 -4 -3
~ieza	-6 4 4 -2
~ife 	-7 -1 9 -1
~ifer	-1 -6 6 1
~ifes	-7 7 0 0
~iffe	-1 -4 1 5
~ific	0 -2 -5 7
~ifik	2 1 -4 1
~ifor	-7 8 -1 0
~ifs 	-2 6 -1 -3
~ift 	10 -9 -2 1
~ifte	4 5 -5 -3
~ifts	8 -6 -1 0
~ifug	-4 6 -1 0
~ifun	-4 -2 7 -1
~iga 	-5 5 -2 2
~igac	4 -2 0 -2
~igad	2 -1 0 -1
~igam	-2 -4 6 0
~igar	-2 -5 9 -1
~igat	-7 0 -1 7
~igaz	8 -8 1 -1
~igd 	3 -5 2 0
~ige 	-12 9 1 2
~igen	-17 14 -1 4
~iger	4 -3 3 -5
~igge	14 -8 -5 -2
~ighe	1 -6 6 -2
~ight	-9 1 8 -1
~igi 	-3 5 -2 0
~igil	-2 -2 -1 5
~igin	4 3 0 -8
~igit	-6 0 3 2
~igli	5 -2 -5 2
~ign 	-6 11 -2 -3
~igna	-8 5 -4 6
~igne	-1 2 4 -6
~igno	4 1 -5 0
~igo 	-5 0 -3 8
~igor	-1 5 0 -4
~igos	-3 -1 4 -1
~igra	8 -3 -3 -2
~igt 	-6 1 5 0
~igte	3 -6 1 2
~igua	7 -3 -3 -1
~igue	4 2 -5 -1
~igun	-3 -3 3 3
~igur	-15 9 4 2
~ihen	4 0 -4 -1
~ihin	-6 8 1 -2
~ihmi	-8 -4 12 0
~ihne	-2 6 -1 -4
~ihr 	7 -13 3 3
~ihre	1 5 -7 2
~iiko	-4 6 -1 -1
~iin 	9 -6 -3 0
~iinn	-7 -1 7 1
~iist	8 -4 -3 -1
~iita	7 -3 -3 -1
~iito	8 -7 0 -1
~ija 	-1 3 -3 1
~ijat	-5 0 6 -1
~ijbe	0 -6 3 3
~ijd 	-9 10 4 -5
~ijda	11 -3 -1 -6
~ijde	-1 3 0 -2
~ije 	1 0 -4 3
~ijen	-2 3 -2 1
~ijet	-6 0 7 0
~ijf 	3 0 -3 1
~ijfe	-2 2 1 -1
~ijft	4 -5 3 -3
~ijge	3 -1 -2 -1
~ijgt	-5 1 -2 7
~iji 	8 -3 -3 -1
~ijk 	1 -4 7 -4
~ijke	-6 3 1 2
~ijl 	-5 6 0 -1
~ijn 	1 -2 1 -1
~ijne	-1 -5 7 -1
~ijo 	-4 3 -1 3
~ijs 	3 1 -1 -3
~ijst	-8 9 -1 0
~ijt 	8 -7 -1 -1
~iju 	6 -8 -3 4
~ijve	-5 8 1 -3
~ijze	-8 8 0 0
~ijzi	7 -6 -1 -1
~ika 	9 -8 3 -4
~ikaa	8 -3 -6 1
~ikac	-5 9 -4 0
~ikal	-2 5 -2 -1
~ikan	10 -9 0 -1
~ikas	-8 5 -1 4
~ikat	-5 0 5 -1
~ikba	-4 3 2 -1
~ike 	-5 -3 8 0
~ikel	1 8 -7 -2
~iken	3 3 -3 -2
~iker	-11 0 11 0
~iket	-3 6 -1 -2
~iki 	1 8 -4 -5
~ikir	-7 4 4 -1
~ikke	2 -6 3 1
~ikki	-3 -2 5 -1
~ikko	5 -3 0 -2
~ikla	-4 6 -2 -1
~iko 	-1 2 -2 1
~ikoi	-9 10 0 -1
~ikol	8 -5 -2 -1
~ikos	-5 6 -1 0
~ikri	-7 7 0 0
~iksi	7 -4 -2 -2
~ikt 	-9 10 3 -4
~iku 	4 3 -5 -2
~ikum	7 -6 0 0
~ikut	-8 6 3 -1
~iky 	3 0 -2 -1
~ila 	5 -1 -5 1
~ilaa	-5 9 -4 0
~ilab	-3 0 4 -1
~ilan	5 6 -7 -4
~ilar	10 -10 0 0
~ilba	9 -7 -2 1
~ilbu	-4 5 0 -1
~ild 	0 -1 -4 5
~ilde	9 0 -9 -1
~ildi	-6 8 0 -3
~ile 	-7 -2 10 0
~ileg	-2 -3 5 0
~ilen	-1 -5 -1 6
~iler	-7 -3 5 4
~iles	-11 10 4 -2
~ilet	-3 3 -1 1
~ilez	-4 -1 5 0
~ilgi	-1 -7 4 4
~ilha	0 -3 7 -3
~ilho	-1 -2 -1 4
~ili 	4 -3 -8 7
~ilia	11 -5 -1 -5
~ilid	-7 10 1 -4
~ilie	-14 8 1 4
~ilig	-8 3 1 4
~ilik	4 -4 1 -2
~ilin	7 6 -9 -3
~ilio	-8 4 -1 5
~ilip	-3 5 -2 -1
~ilir	5 -5 1 -1
~ilis	-1 4 0 -3
~ilit	-8 9 -4 3
~ilje	3 -6 2 1
~iljo	-1 -2 0 3
~ilk 	5 0 -5 0
~ilke	-2 6 -3 -1
~ill 	2 -3 -1 2
~illa	4 -2 -3 0
~ille	-3 4 -3 2
~illi	11 -14 0 3
~illo	-8 5 -3 6
~ills	-11 10 4 -3
~illu	-1 6 -5 0
~illy	9 -5 -3 -1
~ilm 	-4 9 -2 -4
~ilmp	-3 7 -2 -2
~ilo 	1 -6 14 -9
~ilot	-5 4 3 -2
~ils 	-5 7 -3 2
~ilt 	6 -1 -3 -2
~ilta	-8 7 3 -2
~ilte	-5 7 -1 0
~iltr	-6 6 0 -1
~ilu 	-5 6 -1 -1
~ilup	-2 -3 0 4
~ilve	6 -2 -4 0
~ily 	-6 1 2 4
~ima 	-9 3 9 -4
~imad	-6 0 3 4
~imag	-5 9 0 -4
~imai	-5 5 0 0
~imal	-5 5 3 -3
~iman	6 -1 -3 -2
~imar	6 -6 0 0
~imat	-8 3 3 3
~imav	0 -5 6 -1
~imba	-4 2 3 -1
~imbo	0 -1 -1 2
~imbr	5 -6 0 1
~imde	7 -6 -1 0
~ime 	-4 3 9 -7
~imei	2 0 -1 -1
~imen	0 -7 5 2
~imer	-6 15 -6 -2
~imes	5 -4 0 -1
~imet	-5 3 1 1
~imi 	2 -9 2 4
~imic	-5 4 0 0
~imin	13 -11 -2 1
~imis	4 -7 4 0
~imit	-5 1 -1 5
~imiz	-3 -2 4 0
~imma	-1 4 -1 -2
~imme	0 -3 6 -3
~immt	7 -7 1 0
~imo 	-2 8 -1 -5
~imol	4 -4 1 0
~imos	-7 8 -1 0
~impa	-4 -1 2 3
~impi	-2 6 0 -3
~impl	0 -10 6 4
~impo	-16 -4 9 11
~impr	8 1 -4 -5
~ims 	-10 11 -1 0
~imte	-4 5 0 0
~imul	-7 12 -3 -2
~imy 	-4 3 -1 3
~ina 	3 1 -2 -2
~inac	-4 5 -1 -1
~inai	-4 3 0 1
~inal	7 -4 -2 -1
~inam	10 -6 -3 -2
~inan	-3 -13 15 2
~inar	3 7 -9 -2
~inas	-5 13 -7 -1
~inat	3 2 -4 -1
~inba	5 -4 0 0
~inbe	-6 12 -2 -4
~inbo	-1 -3 -1 5
~inc 	10 -8 -2 -1
~inca	-7 6 0 0
~inch	-1 5 -3 -1
~inci	14 -13 4 -4
~incl	-13 22 -2 -7
~inco	-5 3 2 1
~incr	1 -4 -1 4
~incu	-4 1 2 1
~ind 	-4 -1 12 -7
~inda	5 -5 -2 2
~inde	2 -8 12 -6
~indi	1 6 -6 -1
~indl	-4 5 3 -4
~indr	-7 6 2 -1
~inds	3 -5 2 0
~indu	1 -6 10 -6
~ine 	2 17 -7 -13
~inea	-5 4 3 -1
~ined	-3 3 2 -2
~inee	0 4 -5 1
~inei	5 -4 -1 -1
~inel	5 -2 -2 -1
~inem	-9 15 1 -7
~inen	0 -9 9 0
~iner	-6 15 -8 -1
~ines	2 3 -1 -4
~inet	6 1 -4 -2
~infa	-6 3 0 4
~infe	-6 2 -3 6
~info	0 -3 2 1
~infr	-3 6 -2 -2
~ing 	1 1 0 -2
~inga	-4 -3 -1 9
~inge	6 -2 -2 -3
~ingg	-2 6 -4 0
~ingl	2 2 -3 -1
~ingo	4 0 -2 -2
~ingp	7 -5 -2 0
~ingr	1 -4 1 3
~ings	-14 15 2 -3
~ingu	-5 9 6 -10
~inh 	-5 5 1 0
~inha	3 6 -5 -4
~inhe	3 -3 0 0
~inho	-13 9 4 0
~ini 	5 1 -3 -2
~inic	3 -2 1 -3
~inie	2 3 -1 -4
~inig	-6 -1 8 -1
~inik	3 1 -3 -1
~inim	-5 2 -1 4
~inin	-11 10 -1 2
~inio	-7 8 -1 -1
~inis	14 -14 -2 3
~iniz	-2 -4 -2 7
~inje	2 3 -5 0
~ink 	-15 9 2 4
~inka	2 -2 1 0
~inke	-5 -3 8 0
~inki	-9 2 8 0
~inkl	-6 7 -1 0
~inko	-3 6 -3 1
~inks	8 -7 0 0
~inla	3 -4 -4 4
~inle	-1 -5 1 5
~inma	-8 10 -3 1
~inn 	5 -9 -1 6
~inna	-3 5 -3 1
~inne	-27 16 12 -1
~inni	-4 1 4 -1
~inno	-16 -1 15 2
~innt	-3 5 -1 -1
~ino 	-7 10 -1 -2
~inoi	5 -3 -1 -1
~inom	-3 2 1 1
~inos	-4 2 2 -1
~inou	-4 1 -1 4
~inq 	3 2 -4 -1
~inqu	2 2 -3 -1
~ins 	-8 15 -6 -1
~insa	-4 -3 8 -1
~insc	-12 14 0 -3
~insd	6 -3 -2 -1
~inse	3 -4 -2 4
~insi	5 -14 8 1
~insp	-8 -5 16 -3
~inst	-6 8 -12 9
~insu	3 1 -3 -1
~int 	15 -13 -1 0
~inta	14 1 -12 -3
~inte	-15 7 0 8
~inti	7 0 -6 -1
~into	10 -9 0 -1
~intr	-4 -1 4 1
~ints	4 -4 -1 0
~intu	-2 5 -1 -2
~inu 	-4 6 -1 -1
~inua	4 -1 -1 -2
~inue	1 -5 5 0
~inul	7 -7 1 -1
~inun	5 -2 -2 -2
~inut	3 7 -5 -6
~inve	-13 13 -8 7
~invi	-11 -1 17 -6
~invo	2 3 -4 -1
~iny 	0 4 -3 -1
~inze	3 3 -3 -3
~ioco	0 -8 3 5
~iodi	4 -4 1 -1
~ioes	-4 5 0 0
~iolo	8 -9 -2 2
~ion 	6 3 -13 4
~iona	-22 7 12 3
~ione	-6 11 -2 -4
~ioni	-2 3 1 -1
~ionn	-7 -3 9 1
~iono	-2 7 -5 0
~ions	-3 1 10 -8
~ior 	5 -8 3 0
~iora	5 -5 1 -1
~iore	8 -7 -1 0
~iori	-4 4 1 -1
~iorn	-2 3 2 -3
~iors	-2 4 -1 -1
~ios 	-19 21 2 -5
~iosa	1 -5 5 -1
~iote	0 4 -2 -1
~ioth	-3 6 -1 -2
~iove	4 -2 -1 -1
~ipa 	-1 3 0 -2
~ipal	6 -8 2 0
~ipan	-3 4 -1 0
~ipat	-8 10 2 -3
~ipe 	5 6 -8 -3
~ipen	-4 4 -1 0
~ipes	2 4 -5 -1
~ipli	1 -6 6 -2
~iplo	1 -5 7 -2
~ipo 	9 -7 -4 2
~ipor	5 -5 0 0
~ippe	3 2 -1 -4
~ips 	-18 13 6 -2
~ipt 	-1 4 0 -2
~ipti	3 0 -1 -3
~ipto	9 -10 -1 2
~ique	2 -9 0 7
~ira 	0 1 -4 4
~irad	-5 4 2 -1
~irag	-4 7 -3 0
~iram	-5 5 -3 3
~iras	-3 -1 -1 6
~irat	-11 7 7 -3
~irco	-9 2 6 0
~ircu	3 -3 2 -2
~ird 	-4 2 1 1
~ire 	-4 -4 0 7
~irec	4 2 -8 1
~ired	-3 4 0 0
~irei	-3 4 -1 1
~irek	7 -1 -4 -1
~ires	-2 5 -1 -1
~iret	3 -2 -1 -1
~iri 	-2 6 -3 -1
~irie	-11 11 1 -1
~irik	-11 9 2 0
~irim	-3 1 2 0
~irin	0 -6 5 1
~irit	-2 -3 3 2
~iriy	3 -5 2 0
~irja	1 5 -7 1
~irke	-2 -2 4 0
~irle	6 -5 0 -1
~irls	9 -5 -4 0
~irm 	-2 -3 -1 6
~irma	4 3 -6 0
~irme	-5 -2 1 7
~irmo	5 -4 -1 1
~iro 	-1 1 1 -2
~irod	-5 7 -1 -1
~iros	-4 8 -1 -3
~irs 	0 2 -4 1
~irst	-1 2 -4 3
~irti	-2 9 0 -7
~irts	4 -5 2 -1
~irtu	-3 7 -2 -1
~irur	-5 -5 -2 12
~irve	-6 7 0 -1
~isa 	-7 -2 7 3
~isab	6 -4 -2 1
~isai	3 -3 1 0
~isal	2 -4 4 -1
~isam	3 -2 -1 0
~isan	6 -5 -1 0
~isao	8 -6 -3 0
~isar	1 -2 1 1
~isat	-2 0 3 -1
~isbo	-3 3 -1 1
~isca	-4 0 -7 10
~isce	-4 2 1 1
~isch	-3 9 -7 1
~isci	-3 4 1 -1
~isco	-3 5 2 -4
~iscr	-7 3 -1 5
~iscu	5 -1 0 -3
~ise 	-10 10 0 0
~ised	4 -2 -1 -1
~isee	-7 10 -3 0
~isel	-1 -2 5 -2
~isen	-9 0 2 7
~iser	-12 10 1 2
~ises	-1 9 -8 -1
~iset	0 -4 6 -1
~isez	-6 6 -1 1
~ish 	3 0 -1 -3
~ishe	-5 6 0 -1
~isi 	-2 -1 2 1
~isia	-5 1 6 -2
~isic	8 -7 0 -1
~isie	-3 3 1 -1
~isik	-11 10 -1 2
~isil	-4 4 2 -2
~isim	7 -8 2 -1
~isin	-3 4 -2 2
~isio	-3 -6 7 2
~isir	-3 -3 9 -3
~isis	8 -8 0 0
~isit	3 13 -5 -11
~isk 	10 -9 -3 2
~isko	9 -10 1 0
~iskr	-5 2 -1 4
~isku	5 -7 3 -1
~isla	3 -1 -1 -1
~isli	-2 6 -3 0
~isma	-2 4 -2 0
~isme	-2 -5 10 -3
~ismo	0 2 -3 0
~isni	6 -2 -3 -1
~iso 	6 -11 2 3
~isod	4 1 -3 -2
~isog	-3 3 0 0
~ison	-5 4 2 -1
~isor	10 -7 -2 -1
~ispe	1 -8 9 -2
~ispo	-5 -8 14 -2
~iss 	4 -5 2 -1
~issa	0 4 -5 1
~issc	-4 4 4 -4
~isse	7 -4 2 -5
~issi	7 -13 5 0
~isso	-9 10 3 -4
~isst	8 1 -6 -2
~ist 	11 -8 3 -7
~ista	7 -6 -3 3
~iste	2 -6 9 -5
~isti	-1 7 5 -10
~istm	-6 1 3 1
~isto	-3 4 1 -2
~istr	1 4 -14 9
~ists	-8 12 -1 -3
~istu	4 -9 -1 6
~isty	8 -2 -4 -1
~isum	5 -6 -1 2
~isur	5 -2 -2 -2
~isy 	-7 4 4 0
~iszt	-6 -1 5 3
~ita 	2 -17 16 -1
~itaa	3 -5 2 0
~itac	9 0 -8 -1
~itad	-2 0 -1 3
~itag	0 3 -1 -1
~itai	6 -11 -1 6
~ital	-14 13 -3 5
~itam	5 1 0 -6
~itan	2 -3 1 0
~itar	-1 -10 7 4
~itas	-3 0 2 2
~itat	3 -3 0 0
~itch	3 2 -2 -3
~ite 	-17 13 2 2
~itec	3 0 -1 -2
~ited	3 1 0 -4
~itee	7 -1 -4 -2
~itek	7 -8 1 0
~itel	16 -10 -4 -1
~item	-1 -1 3 -1
~iten	-12 4 9 -1
~iter	3 -3 -1 1
~ites	-3 4 -1 0
~itet	-1 -6 0 7
~iteu	-3 2 1 1
~itez	-3 1 2 0
~itge	14 -11 0 -3
~ith 	-5 -3 5 3
~ithe	5 -2 -1 -2
~ithi	-3 3 0 0
~itho	2 -4 -1 3
~iti 	-8 7 4 -3
~itic	7 -5 -2 0
~itie	-9 11 -7 4
~itim	-3 -2 7 -1
~itin	0 -7 6 2
~itio	2 -5 6 -3
~itir	-2 5 -3 0
~itit	-3 -2 0 6
~itiv	-7 4 5 -2
~itko	3 -2 -2 0
~itno	-3 -4 6 0
~ito 	-14 0 12 2
~itoi	6 0 -2 -4
~itol	5 -6 1 0
~itor	-2 3 1 -2
~itos	-9 9 5 -4
~itou	0 -6 1 5
~itra	1 -10 2 7
~itre	4 3 -3 -3
~itri	-5 6 -1 0
~its 	-4 18 -9 -5
~itse	-2 -5 1 7
~itt 	-7 -10 11 6
~itta	9 -7 1 -2
~itte	8 -9 -12 13
~itti	-5 8 -2 -2
~ittl	-4 6 -2 0
~itto	4 -3 0 -1
~ittw	7 -5 -2 0
~itu 	-1 7 -4 -2
~itud	-1 -8 9 -1
~itul	0 3 -3 -1
~itun	-2 6 -5 1
~itur	0 4 -2 -2
~itus	-3 4 -1 -1
~itut	0 6 -3 -3
~itva	-4 5 -1 0
~itwe	-11 4 2 5
~ity 	-3 1 7 -5
~itz 	7 -5 -1 -1
~itze	9 -5 -5 1
~itzu	4 -4 0 0
~iua 	4 -4 3 -3
~iugn	3 0 -2 -1
~iul 	-6 0 1 5
~ium 	13 -7 -5 -1
~iung	-6 -5 10 1
~iuso	4 -2 -1 -1
~iuta	4 -2 -2 0
~iva 	-7 6 3 -1
~ivad	-2 0 -1 3
~ival	5 -2 -2 -1
~ivam	6 -2 -2 -2
~ivan	-3 -8 9 2
~ivar	-7 0 2 4
~ivas	-2 -3 4 1
~ivat	-5 -12 2 15
~ive 	-10 7 -1 4
~ivee	-5 5 -2 2
~ivel	2 -4 3 -2
~iven	-1 -10 5 6
~iver	-9 -2 10 2
~ives	-11 5 9 -2
~ivi 	-7 7 1 -2
~ivia	6 -6 2 -1
~ivid	-7 4 3 0
~ivis	14 -1 -8 -6
~ivit	-4 -1 4 1
~ivo 	-3 12 -8 -1
~ivos	-2 3 -1 0
~ivot	-3 -1 5 -1
~ivra	-1 3 -1 -1
~ivre	-7 3 6 -2
~ivul	-3 7 -1 -3
~ixa 	4 -6 1 0
~ixar	-7 6 -1 1
~ixed	4 -1 -2 -1
~ixo 	-5 3 0 2
~iya 	15 -12 -4 0
~iyat	-1 8 -5 -1
~iye 	7 -2 -3 -3
~iyim	3 -5 3 0
~iyle	1 -6 5 1
~iyo 	-1 3 -2 -1
~iyon	6 -5 0 0
~iyor	6 -8 4 -2
~iza 	-7 9 -3 1
~izac	2 1 -2 -1
~izad	-3 -5 3 6
~izar	-1 -2 4 -1
~izde	-8 9 -1 0
~ize 	7 -7 -2 2
~izen	-3 8 -2 -2
~izes	2 -5 1 3
~izi 	-2 -1 4 -1
~izia	-6 -4 5 6
~izie	-1 5 -3 -1
~izim	4 -2 -1 -1
~izin	-10 9 1 0
~izio	-8 3 0 5
~izo 	4 0 -2 -2
~izoe	-6 9 -2 -1
~izon	-1 -2 5 -1
~izsg	10 -7 -3 -1
~izza	3 3 -4 -2
~izzo	-4 5 -1 0
~jaar	-5 12 -3 -5
~jadi	-5 4 2 0
~jael	-4 6 -3 1
~jag 	4 -6 1 0
~jahr	0 4 5 -9
~jais	5 0 -4 -1
~jako	6 -8 -1 2
~jal 	-7 9 -2 0
~jala	-2 1 3 -2
~jali	-8 7 2 -1
~jalv	-3 6 -2 0
~jam 	3 -7 -1 6
~jama	2 -3 3 -1
~jame	-2 6 -1 -3
~jamo	-3 4 -1 0
~jan 	-3 0 3 0
~jand	-1 -1 -3 5
~jane	-4 3 -3 3
~jani	9 -4 -4 0
~janu	11 -6 -3 -2
~japa	-7 6 0 2
~jar 	8 -5 -1 -2
~jaro	-7 8 -1 0
~jas 	-7 7 0 0
~jast	-1 6 -4 -1
~jat 	-5 4 2 -1
~java	-6 10 0 -4
~javi	9 -10 -3 3
~jdag	11 -3 -1 -6
~jden	-1 4 0 -3
~jdzi	-2 -8 5 5
~ject	4 -5 3 -2
~jede	-3 4 0 -1
~jedn	-7 13 1 -7
~jef 	6 -5 -1 0
~jefe	3 1 -4 0
~jeg 	8 -6 1 -3
~jekt	1 8 -5 -4
~jelo	-8 1 9 -2
~jem 	2 -14 15 -2
~jema	5 -1 -4 -1
~jeme	-7 3 -2 6
~jemm	-2 6 -3 0
~jemn	-5 1 5 -1
~jemy	-7 9 -1 0
~jen 	0 7 -5 -2
~jeni	-3 -4 8 -1
~jent	5 -8 0 3
~jer 	-11 7 2 1
~jere	4 0 -6 2
~jern	-3 0 4 -1
~jert	-4 -1 6 0
~jes 	-1 6 -4 -1
~jest	-5 -4 7 2
~jet 	3 1 -3 -2
~jeta	-4 2 -3 6
~jete	-10 9 1 0
~jeti	-1 -3 5 -1
~jeto	2 -3 1 -1
~jets	-1 -4 5 0
~jetz	11 -2 -6 -3
~jeud	13 -10 -2 -1
~jeun	-3 3 2 -2
~jfer	-4 4 1 -2
~jft 	-1 -3 5 -1
~jgt 	-5 1 -2 7
~jij 	9 -8 1 -2
~jima	-6 1 6 0
~jist	-5 5 2 -2
~jken	-4 4 1 -1
~jles	-5 6 -2 0
~jne 	0 -6 7 -1
~job 	2 -9 5 2
~jobb	9 -13 4 0
~jobs	-6 7 1 -2
~joen	-3 4 -2 1
~joga	5 -2 -2 -1
~joi 	7 -4 -2 -1
~join	-2 -8 3 7
~jomy	-3 -2 5 0
~jon 	-5 4 1 0
~jong	-2 4 -2 -1
~jonk	6 -5 -2 1
~jor 	-4 7 -4 1
~jord	-5 3 5 -3
~jorn	9 -10 -1 2
~jort	8 0 -7 -1
~jos 	3 -10 7 0
~jote	-4 -2 5 2
~jou 	5 -4 1 -2
~jour	-4 -1 10 -6
~jout	-2 -6 9 0
~jouw	5 -7 2 1
~joy 	-3 2 2 0
~jsem	7 -8 -1 2
~jst 	-9 11 -1 -1
~jste	6 -6 0 1
~jubi	9 -6 -2 -1
~juda	-10 9 2 -1
~jude	-4 -2 7 -1
~judi	-8 3 5 0
~juev	-1 3 0 -2
~juge	4 -3 -1 0
~juis	-6 5 0 0
~juk 	1 3 -6 2
~juli	12 -9 -3 -1
~jull	7 2 -3 -6
~july	-6 3 0 3
~juma	9 -4 -4 -1
~june	4 -1 -1 -1
~jung	-5 8 -1 -1
~junh	4 -3 -1 -1
~juni	12 -1 -5 -6
~junt	-2 -8 13 -3
~juri	-4 4 -1 1
~jury	10 -6 -2 -2
~jusq	-2 6 -2 -3
~just	-8 8 2 -2
~juta	-1 5 -3 -1
~jven	-2 5 1 -4
~jzen	-8 9 -1 0
~kaa 	-2 -7 5 4
~kaan	2 0 -5 3
~kaar	-12 -7 14 5
~kaas	6 -7 -1 2
~kabu	-2 -6 7 0
~kach	-2 5 -1 -1
~kade	7 0 -5 -2
~kaff	-3 8 -2 -3
~kage	-7 9 -3 1
~kahv	-1 6 -4 -1
~kai 	6 4 -8 -2
~kaik	-7 -6 14 -1
~kal 	1 4 -2 -3
~kala	-2 2 -4 4
~kali	3 1 -3 -2
~kam 	10 -10 2 -2
~kame	2 3 -6 1
~kami	-1 9 -10 3
~kamm	4 -3 0 0
~kamp	0 8 -5 -3
~kamy	8 -5 -1 -2
~kan 	10 -11 3 -2
~kana	-4 13 -6 -3
~kanc	-4 7 -4 1
~kand	-1 4 -1 -2
~kann	1 -8 7 0
~kans	-2 -4 6 1
~kant	-5 8 -2 0
~kanz	-9 8 2 0
~kapa	-3 4 1 -1
~kapc	-3 -3 4 2
~kape	-3 0 2 1
~kapo	5 -2 -1 -1
~kar 	3 -9 4 1
~kara	1 6 -8 1
~kari	2 -9 10 -3
~karn	8 -3 -3 -2
~karr	-6 6 0 0
~kars	8 -8 2 -2
~kart	-8 -12 -10 31
~kasi	2 -5 0 3
~kass	3 -1 -1 -2
~kast	6 0 -3 -3
~kat 	-5 10 -2 -4
~kata	-4 2 -2 4
~kate	9 -12 0 3
~kati	-3 -2 6 -2
~kats	-4 5 -1 0
~kauf	10 -10 -6 5
~kaun	-3 -1 -2 5
~kaup	-4 5 0 -1
~kaut	-4 -7 1 10
~kava	-8 -1 9 -1
~kawe	-6 2 4 0
~kay 	-2 -2 5 -1
~kayo	7 -5 -2 -1
~kayt	5 1 -5 -1
~kaza	5 -3 0 -2
~kazd	-4 0 6 -1
~kaze	-4 4 1 0
~kazi	0 -5 7 -2
~kazk	-3 8 0 -4
~kcji	-7 7 -1 0
~kea 	-5 -3 2 6
~ked 	-1 0 -2 3
~kedi	-18 9 7 2
~kedv	-7 6 -3 4
~keep	-6 5 3 -2
~keer	3 5 -4 -3
~keho	12 -10 -2 -1
~kehr	7 -6 -1 0
~kein	-6 7 0 -1
~keit	-7 0 8 -1
~kej 	6 -5 -1 0
~kel 	0 4 -2 -1
~kela	-3 8 -4 -1
~keli	4 -4 -2 2
~kell	15 -11 -4 0
~ken 	-11 11 -1 1
~kena	-1 0 5 -4
~kend	-10 10 4 -3
~kene	0 -4 1 3
~kenh	4 -1 -3 0
~keni	-11 -8 -5 25
~kenn	-13 6 9 -1
~kent	-4 0 5 -2
~kepa	9 -5 0 -3
~ker 	-12 2 12 -2
~kera	3 -3 2 -2
~kerd	4 0 -3 -1
~kere	-6 -5 2 9
~keri	2 7 -7 -2
~kerr	-1 5 -2 -1
~kers	-3 11 0 -8
~kery	8 -6 0 -2
~kes 	-13 3 9 1
~kesa	5 -3 -1 -1
~kesk	6 -6 0 1
~kesz	0 6 -5 -2
~ket 	-5 10 -4 -1
~kete	3 -4 0 1
~keti	-4 1 4 -1
~kett	-14 14 -1 0
~keuk	-4 5 0 0
~key 	4 -3 -1 0
~kezd	7 -3 -3 -1
~kfas	-4 7 -2 -1
~kgru	-2 -3 5 0
~khi 	-10 3 2 5
~khon	10 0 -7 -3
~kibi	-1 11 -8 -1
~kick	0 2 -5 3
~kids	5 -4 -1 -1
~kie 	1 5 -5 -1
~kied	-7 4 3 -1
~kiel	6 -3 -3 -1
~kier	4 -1 -2 -1
~kiet	-6 7 0 -1
~kiin	-11 3 8 0
~kiit	10 -7 -1 -2
~kija	6 -3 -5 1
~kijk	-10 12 0 -3
~kill	-3 1 4 -1
~kilo	0 5 -3 -2
~kim 	-1 5 -2 -1
~kin 	4 0 -2 -2
~kind	2 -10 8 0
~kine	5 -4 1 -1
~king	-3 1 10 -9
~kip 	9 -8 0 -2
~kipp	-4 6 -1 -1
~kira	-5 3 1 2
~kiri	-6 5 -1 2
~kirj	2 2 -6 2
~kisi	-11 8 3 0
~kita	6 -2 -2 -3
~kits	-4 6 -2 0
~kiva	-4 -5 8 1
~kje 	-2 0 4 -1
~kjop	8 -8 0 0
~kka 	7 -3 -3 -1
~kkaa	-3 -2 4 1
~kkar	-1 -4 -3 9
~kke 	10 -9 0 -1
~kkee	-6 6 -2 2
~kken	0 9 -6 -2
~kker	-9 1 7 2
~kket	5 0 -3 -2
~kkin	8 -3 -3 -2
~kkur	6 -2 -4 -1
~klaa	-3 5 -2 0
~klad	-9 12 -6 3
~klag	4 -7 -1 4
~klan	8 -4 0 -3
~klar	-12 22 -7 -3
~klas	9 -3 -2 -3
~klau	-4 5 -1 0
~kleb	-4 6 -2 0
~klei	-1 2 1 -1
~klic	6 -6 1 -1
~klie	3 -8 2 4
~klif	-5 5 2 -2
~klik	-5 1 5 -2
~klim	-5 8 -3 0
~klin	3 0 -3 0
~klis	12 -5 -5 -1
~klop	7 -6 0 -1
~klub	6 -3 -3 0
~kly 	-2 3 -5 4
~kmai	-3 -2 6 0
~knap	5 -8 1 2
~knek	-9 13 -1 -2
~know	-5 -5 9 1
~kobl	-5 -2 8 0
~koch	6 -3 -2 -2
~kod 	1 -1 -7 6
~kode	-1 -5 0 6
~koff	-7 14 -6 -1
~koke	-6 7 0 -1
~koko	10 -6 -4 1
~kol 	6 -3 -2 -1
~kola	5 -4 -3 1
~kole	-9 6 0 3
~koli	5 0 -2 -3
~koll	6 -1 -6 1
~kolm	-5 7 -2 0
~kolo	5 -1 -3 -1
~kolt	6 -4 -2 -1
~kolu	6 -5 -1 0
~koly	-4 6 -2 0
~kom 	11 -6 0 -5
~komb	6 -5 0 -1
~kome	4 -10 1 4
~komi	6 -4 -2 0
~komm	-7 9 -1 -1
~komp	-3 5 0 -2
~komt	1 0 3 -4
~kon 	-4 -5 8 1
~konc	10 -7 -4 2
~kone	5 -2 -2 -1
~konf	-1 3 -1 -1
~kong	2 -5 -2 6
~konk	8 -2 -3 -3
~konn	11 -3 -6 -3
~kono	5 -3 -1 -1
~kons	3 -7 5 0
~kont	-13 -11 15 9
~konu	5 -1 -4 -1
~koop	4 -3 -2 1
~koor	7 -4 -4 1
~kope	0 4 -3 -2
~kopi	7 -11 -3 7
~kor 	-11 14 0 -2
~koro	3 -6 2 1
~kort	-2 0 -7 9
~koss	-13 14 0 -1
~kost	-7 9 -5 3
~kosz	3 5 -6 -2
~kot 	-7 7 1 -1
~koti	-3 8 -2 -2
~kou 	9 -6 -2 0
~kova	6 0 -5 -1
~kove	5 -3 0 -2
~kow 	-4 5 0 0
~kozo	0 -6 5 1
~kpla	-8 9 -1 0
~kraa	-3 5 -1 -1
~kraf	-3 4 -1 0
~kran	2 1 -3 0
~kras	-5 -1 9 -3
~krat	-3 4 -2 0
~kred	-2 -7 -2 12
~kret	-6 1 1 3
~krev	8 -9 -1 3
~krij	-4 1 -3 6
~krin	-4 0 3 0
~kriv	2 -9 -1 8
~krol	9 -7 -2 0
~krut	-3 0 6 -2
~kryt	-3 -4 8 -1
~ksa 	3 -4 -1 1
~kses	3 -1 -4 1
~kset	-7 5 2 0
~ksho	-6 9 -2 -1
~ksi 	1 5 -6 1
~ksia	-7 1 7 -2
~ksis	5 -4 0 0
~kst 	-4 3 2 -1
~ksta	-3 5 -1 -1
~kste	-4 4 1 0
~kstu	3 -4 2 -1
~ktar	-4 5 -1 0
~kte 	9 -9 -4 4
~kten	-5 5 0 0
~kter	-17 10 8 -2
~ktig	2 -6 4 0
~ktij	-3 6 -1 -2
~ktik	8 -5 -2 0
~ktio	1 4 -2 -3
~ktiv	-5 -1 0 6
~ktle	-7 9 -2 0
~kto 	-6 6 1 -1
~ktob	2 7 -4 -5
~ktor	0 -5 4 1
~ktri	-9 7 2 -1
~ktro	9 -6 -2 -1
~ktur	0 4 -1 -3
~kty 	-5 1 5 0
~kuba	-5 -2 7 -1
~kuhu	7 -1 -5 -1
~kuje	5 -3 -1 -1
~kuji	-4 -7 11 -1
~kul 	6 -7 2 -2
~kuld	12 -5 -7 0
~kull	0 3 0 -3
~kult	4 -8 3 1
~kulu	8 -5 -3 0
~kum 	10 -7 -3 0
~kun 	3 -11 0 8
~kund	6 -2 -1 -2
~kunf	-6 5 1 0
~kung	-4 4 1 -1
~kunn	7 1 -5 -2
~kunt	9 -5 -2 -1
~kup 	-5 7 -2 0
~kupa	-3 7 -3 -1
~kupi	7 -4 -4 1
~kupo	1 -5 -3 8
~kuri	0 -9 -2 11
~kurs	9 9 -7 -11
~kurz	-7 15 -4 -3
~kuse	-6 4 3 -1
~kust	-12 8 4 0
~kut 	-7 12 -4 -1
~kuta	-1 -4 2 3
~kuts	-5 -2 8 0
~kuul	-2 4 -2 -1
~kuwa	2 -5 0 3
~kval	-5 3 3 -1
~kvar	11 -9 -2 1
~kvel	-7 1 6 0
~kwa 	-6 6 2 -1
~kwer	-6 6 0 0
~kwun	6 -2 -6 3
~kysy	17 -10 -4 -3
~laag	7 -5 -2 0
~laan	-1 6 -3 -1
~laar	-1 6 -3 -1
~laat	1 1 3 -5
~lab 	-6 10 -2 -2
~labe	10 -5 -5 -1
~labl	-1 -2 5 -1
~labo	-7 5 4 -2
~labr	3 -6 0 4
~lac 	-3 6 -1 -2
~laca	7 0 -5 -2
~lace	-5 -2 4 3
~lach	7 -5 -3 0
~laci	2 -1 2 -3
~lack	4 -1 -3 -1
~laco	4 -3 0 -1
~lacz	-4 -3 7 0
~lad 	7 -6 2 -3
~lada	-9 7 -1 3
~lade	5 0 -4 -1
~ladn	6 -3 -1 -2
~lado	-3 10 -6 -1
~ladr	-3 6 -1 -2
~lads	-6 6 1 0
~ladu	-1 -3 -1 4
~laer	2 -5 4 -1
~lag 	0 5 0 -5
~laga	10 -6 -3 -1
~lage	-7 14 -3 -3
~lagg	-2 0 -1 3
~lago	0 1 -3 2
~lah 	5 -3 0 -2
~lahe	-3 0 -1 4
~lai 	2 -7 0 5
~laim	-3 3 -2 2
~lain	-1 0 -3 4
~lair	4 2 -4 -1
~lais	-3 4 4 -5
~lait	-2 4 1 -3
~lalu	-5 2 3 1
~lam 	15 -10 1 -6
~lama	11 -7 -3 -1
~lame	0 3 -3 0
~lami	-4 1 4 -1
~lamo	-9 9 0 0
~lan 	11 8 -11 -7
~lana	-3 7 -6 1
~lanc	-13 19 2 -8
~land	-2 -16 3 15
~lane	-6 5 -1 2
~lang	-1 2 8 -9
~lani	4 -3 1 -3
~lann	6 0 -4 -2
~lano	-4 9 -3 -2
~lans	-2 7 -4 -1
~lant	18 -16 -1 -1
~lany	4 -4 -2 2
~lao 	7 -6 -1 -1
~laqu	-4 5 -1 -1
~lar 	-12 6 5 1
~lara	-8 4 6 -2
~lare	2 5 -7 -1
~larg	2 -5 3 1
~lari	1 -3 -3 5
~larl	-1 -2 7 -3
~laro	3 -1 0 -1
~lars	-3 4 -2 1
~lart	6 -3 -3 0
~laru	6 -5 0 0
~lary	0 -4 -1 4
~ları	-9 9 3 -3
~las 	2 22 -18 -6
~lasa	7 -4 -2 -1
~lasc	-5 2 -2 5
~lase	-4 6 -2 0
~lasi	4 -4 -3 2
~lass	-5 10 -2 -4
~last	-6 3 5 -3
~lat 	5 -5 0 -1
~lata	0 -10 -3 13
~late	3 -2 -6 6
~latf	-11 -1 5 7
~lati	19 -17 -4 3
~lato	17 -8 -8 -2
~lats	-6 10 -2 -3
~latt	-3 14 -8 -3
~latu	-13 11 2 0
~latz	3 2 -3 -3
~lau 	-8 12 -1 -3
~lauf	-6 4 2 0
~laus	11 -7 -2 -1
~laut	6 -5 -2 1
~lava	-6 14 -3 -5
~lave	2 -3 -5 6
~lavi	3 3 -5 0
~lavo	-11 13 2 -5
~lavr	-1 -3 4 1
~lawy	-6 3 -1 4
~lay 	7 -4 -2 0
~laye	3 -4 0 0
~laza	7 -5 -1 -1
~lazi	7 -3 -2 -2
~lbar	0 -4 0 5
~lbe 	6 -6 0 0
~lben	8 -8 0 0
~lber	-7 10 -1 -2
~lbst	-5 8 -1 -3
~lche	5 -5 3 -3
~lcos	-7 0 8 -1
~lcul	4 -4 2 -2
~lda 	3 7 -8 -1
~lde 	10 -4 -5 0
~lden	-3 -2 4 0
~lder	2 4 -5 -1
~ldes	4 -4 0 0
~ldet	5 -3 -1 0
~ldi 	2 -6 -1 6
~ldin	-9 11 2 -4
~ldo 	0 -1 -1 3
~ldok	-6 6 -2 1
~ldri	3 -5 3 -1
~ldu 	6 -2 -3 -1
~ldun	1 -1 3 -3
~lead	-9 0 11 -3
~lean	4 2 -6 0
~lear	2 -6 4 0
~leas	-2 3 -5 4
~leau	4 -3 0 -1
~leav	5 -3 -2 0
~lebe	-16 4 10 2
~lece	-7 2 4 0
~leci	-1 4 0 -3
~lect	-1 7 -2 -4
~led 	1 4 -1 -4
~leda	-2 3 3 -3
~lede	7 0 1 -7
~ledi	2 9 -7 -4
~lee 	-2 -5 3 4
~leed	-3 7 -2 -1
~leeg	-4 5 -2 1
~leen	2 2 -5 1
~leer	5 -3 0 -2
~lees	4 -2 1 -3
~lefo	3 6 -7 -2
~left	4 -2 -1 -1
~leg 	-1 -3 1 2
~lega	2 -21 10 9
~lege	9 -7 0 -2
~legg	-6 6 -2 2
~legh	-12 2 10 -1
~legi	-5 0 0 5
~legn	-7 7 -2 1
~legr	-5 -9 -2 16
~legs	-5 4 0 1
~legt	5 -5 -1 1
~legu	-4 2 0 3
~legy	2 -7 5 -1
~leh 	-7 5 2 0
~lehe	-2 -6 4 4
~lei 	-5 -1 -1 7
~leib	2 -7 4 0
~leic	-13 3 6 4
~leid	12 -2 -7 -3
~leie	-10 11 0 0
~leih	-8 10 0 -2
~lein	-13 4 9 -1
~leir	4 0 -1 -3
~leis	-4 -6 6 3
~leit	7 0 -7 0
~lej 	1 -5 4 -1
~lejo	5 -5 0 0
~lek 	-8 -3 7 5
~lekk	-4 4 1 -1
~lekt	-5 13 -4 -4
~lem 	-2 7 -4 -1
~lema	4 -2 -1 -1
~lemb	-10 6 5 -1
~leme	-2 -2 3 1
~lemm	-6 3 2 1
~len 	5 4 -9 0
~lenc	2 -1 -1 0
~lend	-8 7 2 -1
~lene	6 1 -6 -1
~leng	-5 2 1 1
~leni	4 -3 1 -1
~lens	3 -7 0 4
~lent	-10 -2 17 -5
~lenz	4 -3 1 -2
~leo 	-4 -1 1 4
~leph	-2 4 -3 0
~ler 	-7 0 4 2
~lera	2 5 -3 -3
~lere	-7 -4 10 0
~lerg	4 -1 -3 0
~leri	-5 -3 10 -2
~lern	9 -3 -4 -2
~lers	-16 22 -5 -1
~lert	-3 9 -4 -3
~les 	-6 21 0 -15
~lesa	-5 7 -2 0
~lese	-9 8 3 -2
~less	-3 -4 9 -2
~lest	-3 9 -3 -3
~lesz	3 2 -5 -1
~let 	0 -11 4 7
~leta	4 -3 -3 3
~lete	-3 -6 6 3
~leti	-6 7 -1 0
~letn	-4 8 -5 0
~leto	-11 7 0 4
~letr	-5 7 -2 0
~lets	-2 11 -7 -1
~lett	10 4 -9 -5
~letu	-6 6 1 -1
~letz	-6 1 3 2
~leu 	10 -4 -6 0
~leur	1 0 3 -4
~leut	-1 10 -6 -3
~lev 	8 -4 -4 -1
~leva	-2 -1 4 -2
~leve	3 3 -4 -1
~levi	5 -4 0 -1
~levo	-3 6 -4 1
~ley 	5 -3 -1 -1
~lez 	-7 -10 2 15
~leza	6 -6 1 -1
~leze	-9 10 -2 1
~lezi	-2 -5 7 0
~lfde	11 -12 1 0
~lft 	3 -4 0 1
~lfte	-6 8 0 -2
~lge 	-3 -2 7 -3
~lgen	7 -10 0 4
~lger	-10 10 -1 1
~lgo 	-13 3 11 -2
~lgt 	4 -5 -2 3
~lgum	-3 -3 7 0
~lha 	3 3 -2 -3
~lhad	2 2 -3 0
~lham	-5 -1 7 -1
~lhar	-4 -4 3 5
~lhas	-3 4 -1 0
~lhe 	-4 8 -3 -1
~lhei	5 -3 -1 -1
~lher	-3 5 2 -5
~lho 	-5 1 4 0
~lhos	-3 0 3 0
~lia 	-7 3 6 -2
~liac	5 -3 -2 0
~lial	7 -7 0 0
~liar	-14 13 2 0
~liat	3 -3 0 0
~libe	-8 11 -2 -1
~libr	-7 15 -5 -3
~lic 	5 -9 5 -1
~lica	-2 1 5 -5
~lice	-9 -2 8 4
~lich	-14 12 3 -1
~lici	16 -4 -14 3
~lick	-4 7 0 -3
~lico	-10 11 1 -2
~licy	6 -7 -2 2
~licz	-9 7 4 -1
~lid 	2 -6 3 0
~lida	-11 8 3 -1
~lide	6 -9 -1 3
~lidi	-4 -3 9 -3
~lie 	11 -3 -4 -5
~lieb	-6 1 5 0
~lied	3 0 -1 -2
~lief	-4 7 -3 0
~lieg	1 -2 -3 4
~liel	-2 4 -1 0
~lien	8 -17 -6 15
~lier	2 -2 -5 5
~lies	-12 9 0 2
~lieu	-6 10 -1 -4
~liev	-1 -1 2 0
~life	-14 2 12 -1
~lift	2 1 -2 -1
~lig 	-5 -16 9 12
~liga	-4 -10 12 2
~lige	-8 1 4 3
~ligg	11 -5 -5 -1
~ligh	3 -7 1 4
~ligi	6 2 -6 -1
~lign	-3 7 -4 0
~ligt	-3 4 0 -1
~liha	-8 5 3 -1
~lij 	-5 1 -1 5
~lije	-1 -5 6 0
~lijf	-2 -1 4 -2
~lijk	1 -1 4 -3
~lijs	-10 10 1 -1
~lijv	2 -4 3 -1
~lik 	-6 6 -2 2
~lika	-12 12 -2 3
~like	-8 -1 6 2
~liko	6 -3 -2 -1
~liku	6 -4 -2 0
~lili	5 1 -5 -1
~lill	-4 -1 4 2
~lim 	-8 4 7 -3
~lima	-8 8 -4 4
~lime	5 -11 5 1
~limi	-2 -3 2 2
~limp	1 5 -4 -3
~lin 	9 -3 -3 -3
~lina	5 -2 -1 -2
~lind	15 -10 -6 1
~line	-10 16 -1 -5
~ling	9 -11 0 2
~linh	-4 2 3 -1
~lini	10 8 -9 -9
~link	-12 1 7 4
~lino	-5 8 -2 -2
~lio 	3 4 -7 0
~lion	-3 1 2 0
~liot	7 -1 -4 -3
~lipo	8 -6 -2 0
~lips	-4 5 0 -1
~liqu	8 -10 -1 4
~lir 	-7 1 9 -3
~lire	-6 4 2 0
~liri	6 -4 -1 -1
~lis 	8 3 -8 -3
~lisa	3 -2 0 0
~lisb	-5 4 0 1
~lisc	7 -5 -2 0
~lise	-10 8 -2 5
~lish	-5 6 1 -1
~lisi	-7 7 3 -2
~lism	4 -3 -1 -1
~liss	-4 1 -1 4
~list	-2 17 -6 -9
~lit 	-10 9 -2 3
~lita	-15 6 7 2
~lite	5 -6 -1 2
~liti	7 -4 -1 -2
~lito	-2 1 -2 3
~litr	-6 8 -1 -1
~litt	-5 6 -1 0
~lity	4 4 -2 -6
~liv 	-6 -2 8 0
~live	-8 9 -4 3
~livr	-3 8 1 -5
~liyo	0 -7 4 3
~liz 	-11 -2 14 -1
~liza	-3 -6 8 2
~lizi	-6 7 1 -1
~lizz	-5 8 -2 -1
~ljud	-14 2 12 -1
~lka 	-3 -3 1 5
~lkaa	-10 -3 13 0
~lke 	2 4 2 -8
~lkin	0 2 -5 2
~lkom	-3 -5 8 -1
~lks 	-10 5 6 0
~lla 	16 0 -7 -9
~llaa	-6 5 2 -1
~llab	-5 4 1 -1
~llad	-2 5 -1 -1
~llam	-3 7 -3 -1
~llan	1 2 1 -4
~llar	0 -7 3 5
~llas	4 -5 1 -1
~llat	2 -1 -3 1
~lle 	11 -3 4 -13
~lleb	5 -5 1 0
~lled	2 3 -3 -3
~llee	8 -7 -4 3
~lleg	-6 -12 16 2
~llei	-9 -1 5 5
~llem	-6 2 4 0
~llen	-2 15 -6 -7
~ller	13 -12 0 -1
~lles	-7 -8 15 -1
~llet	-9 9 -16 15
~llev	3 5 -6 -1
~llez	-3 -5 4 3
~lli 	6 -4 1 -3
~llia	-4 5 0 0
~llic	4 -3 -1 0
~llie	9 -1 -4 -4
~llig	-10 4 2 4
~llin	12 -7 2 -7
~llis	-1 -4 3 2
~llne	-5 7 -2 0
~llo 	2 -19 12 6
~llon	-6 4 -3 5
~lloq	4 -1 -3 0
~llow	-2 1 4 -3
~lls 	-16 11 5 0
~llt 	-2 7 -2 -3
~llte	13 -11 0 -1
~llti	-3 -5 8 0
~llun	1 -3 3 -2
~llus	-2 8 -5 0
~lly 	2 -6 3 0
~llyk	6 -3 -3 0
~lma 	4 -5 2 -1
~lman	-3 3 0 -1
~lme 	-9 12 -1 -2
~lmen	2 -3 -1 2
~lmer	-3 10 -3 -3
~lmoc	3 -1 0 -2
~lmon	6 -8 3 -1
~lmpj	-3 7 -2 -2
~lms 	-5 6 -1 0
~lne 	-4 3 2 -1
~lnes	-8 10 -1 -1
~lni 	-9 3 4 1
~lnic	8 -6 -2 0
~load	9 1 0 -10
~lobo	7 -10 3 -1
~loc 	-1 -3 5 -1
~loca	-3 -1 5 0
~locc	-1 -4 -1 7
~loch	-6 3 4 -1
~lock	4 -8 -1 5
~loco	-7 7 0 0
~lode	-7 4 4 -1
~loer	1 5 -3 -4
~log 	11 -3 -8 0
~logg	4 -9 -1 6
~logi	-9 15 -3 -4
~logn	6 -5 0 0
~logo	-11 17 -4 -1
~logu	-2 5 -2 -1
~loi 	4 -8 2 2
~loit	8 -4 -4 1
~lok 	0 -3 4 0
~lokk	5 -4 -1 0
~lom 	-3 1 3 -1
~loma	-1 -8 7 3
~lomb	-4 9 -3 -1
~lome	-3 -1 4 0
~lon 	3 5 -7 -2
~lona	3 -4 1 0
~lond	-8 -8 -1 17
~lone	-1 -2 -8 11
~long	-5 5 1 -1
~loni	-5 8 -3 -1
~lons	-6 4 0 2
~lont	5 -3 1 -2
~loof	-4 0 2 2
~look	-6 6 1 -2
~loop	-1 3 0 -2
~loor	2 1 -3 0
~lop 	13 -9 -3 -1
~lope	-6 2 -1 5
~lopt	9 -7 -1 -1
~loqu	7 -8 -4 5
~lor 	1 5 -4 -2
~lora	-3 3 -1 1
~lore	8 -6 -3 1
~lori	9 -12 4 -1
~loro	-5 5 2 -2
~lors	5 -1 -3 -1
~los 	6 7 -7 -6
~losc	4 -4 -2 2
~lose	9 -5 -4 0
~losi	8 -10 -3 5
~loss	9 -11 -2 4
~lost	-4 1 0 3
~losu	6 -3 -3 0
~lot 	-6 3 4 -1
~lota	-2 4 -2 -1
~lote	-14 10 -3 6
~lots	-6 9 -2 -2
~lott	1 5 0 -6
~lou 	6 -6 -1 1
~loud	0 3 -3 0
~lour	-1 8 -4 -3
~lov 	5 -2 -2 -1
~lova	-2 8 -4 -2
~love	-20 10 8 1
~low 	-5 4 7 -6
~lowe	9 -5 -3 -1
~lowi	3 -5 1 1
~loye	6 -6 0 0
~lpa 	-2 -2 -1 5
~lpe 	9 -5 -1 -4
~lpen	7 0 -1 -5
~lper	-9 11 -1 0
~lque	-9 0 9 -1
~lqui	-11 -1 9 3
~lquu	6 -3 0 -3
~lrea	1 -3 -1 3
~lrig	-2 -3 6 0
~lsa 	-4 -2 0 5
~lsch	5 0 -2 -3
~lse 	-5 2 5 -2
~lsen	6 -9 4 -1
~lser	6 -3 -3 -1
~lso 	1 -6 3 3
~lst 	2 -4 3 -1
~lta 	3 -8 -5 9
~ltaa	-8 8 -1 0
~ltad	10 -11 2 -1
~ltam	17 -13 -2 -2
~ltan	-6 5 4 -3
~ltat	-10 12 -2 0
~lte 	-2 11 -5 -4
~ltem	5 -4 -1 -1
~lten	0 4 -3 -1
~lter	-1 6 -4 -2
~ltes	-1 -5 -1 7
~lth 	-3 2 2 0
~lti 	0 -6 7 -2
~ltid	-9 -2 12 -1
~ltij	-5 4 5 -4
~ltim	-5 5 -2 1
~ltip	-2 -1 4 -1
~lto 	-1 -8 5 4
~ltor	-3 5 0 -2
~ltou	8 -5 -2 0
~ltre	-10 10 0 0
~ltri	3 -4 3 -1
~ltro	-2 -3 3 1
~lts 	4 -4 1 0
~ltum	6 -5 -1 -1
~ltun	4 -4 -1 1
~ltur	2 -6 4 -1
~luan	2 -6 3 0
~lub 	0 7 -6 -2
~lubb	6 -4 -1 0
~luca	-7 -1 3 5
~luch	5 0 -3 -2
~luck	8 -3 -7 2
~lucr	-4 4 0 0
~lud 	-3 6 -1 -2
~luda	3 -7 5 0
~lude	-2 4 -1 -1
~ludi	-8 3 5 -1
~ludo	-7 -4 12 -1
~ludz	-6 1 6 -1
~lue 	3 -5 3 -1
~luen	-2 -1 4 -1
~luft	-5 4 1 0
~lug 	-5 6 -1 0
~luga	-3 4 -2 1
~lugo	-6 9 -3 0
~lui 	0 -4 -3 7
~luis	-6 8 -1 0
~luje	4 -5 1 -1
~lukt	7 -4 -2 -2
~lul 	-4 8 -2 -1
~lum 	-5 6 -2 0
~lume	3 -2 -2 1
~lumi	-7 0 11 -4
~lumn	10 -9 -2 1
~luna	-3 4 -1 0
~lunc	-5 6 3 -4
~lund	7 -1 -3 -2
~lune	8 -8 -2 1
~lung	-9 2 -1 7
~luni	9 -6 -1 -1
~luno	4 -2 -1 -1
~lunt	4 -3 0 -1
~luon	-5 -2 7 -1
~lupa	7 -3 -3 0
~lupp	-1 -3 0 4
~lur 	-4 4 1 0
~luri	-5 8 -2 -1
~lus 	7 -12 4 1
~lusa	-3 5 0 -2
~lusi	-8 4 4 -1
~luss	-1 0 -5 7
~lust	-3 10 -7 1
~lut 	9 3 -19 7
~luta	-10 2 9 -1
~lute	3 -7 2 2
~luti	-4 -2 5 1
~luto	1 -6 5 -1
~lux 	-5 4 -1 2
~luz 	-2 7 1 -7
~lva 	5 -2 -3 1
~lvas	4 -5 1 -1
~lve 	-8 4 5 0
~lvel	-7 6 -1 2
~lver	4 6 -8 -2
~lvi 	-5 3 3 -1
~lvid	2 -6 0 4
~lvo 	-5 5 -2 2
~lway	-2 -7 9 0
~lyen	-1 -4 6 -1
~lykk	7 -3 -3 0
~lyon	1 -4 0 3
~lyse	3 -2 -1 -1
~lyti	-4 3 2 -1
~lık 	-5 8 -4 0
~lım 	-5 7 -2 0
~lısa	-5 6 0 0
~lısı	-6 7 -1 0
~lıyo	-2 6 -3 -1
~maak	-8 8 -4 5
~maal	-6 8 -2 -1
~maam	4 0 -1 -2
~maan	-10 10 -2 2
~maar	14 -12 -5 3
~maat	5 0 -3 -2
~maca	-1 4 -2 -2
~macc	-1 3 -2 0
~mach	-2 5 6 -9
~mada	-8 3 1 3
~made	-4 10 -4 -2
~mado	-11 5 4 2
~madr	-1 -2 -3 6
~mae 	0 -4 1 2
~maes	7 -10 2 2
~mag 	-8 -7 -1 16
~maga	-2 3 5 -6
~mage	-6 9 -1 -2
~magi	1 3 -1 -4
~magn	-2 4 -1 -1
~mags	-4 6 -1 -1
~maha	1 4 -4 -1
~mai 	-1 0 6 -5
~mail	1 -4 -8 12
~main	-7 -3 7 3
~maio	2 0 -1 -2
~mais	6 -4 6 -8
~mait	0 3 -2 -1
~mak 	-7 -2 10 -1
~make	-2 3 5 -7
~maki	-3 2 2 -1
~maks	-8 2 -2 8
~mal 	-1 -2 10 -6
~mala	-4 1 7 -3
~male	0 1 -4 3
~mall	-7 5 -1 4
~mals	9 -7 0 -1
~mam 	-2 2 3 -3
~mama	10 -3 -13 6
~mame	4 0 2 -6
~mamm	-1 -4 2 2
~mamo	-4 -5 8 1
~mamy	-5 7 -1 -1
~mamı	7 -3 -3 -1
~man 	4 0 0 -3
~mana	2 5 -7 -1
~manc	12 -8 -5 1
~mand	6 -4 -10 9
~mane	-1 5 -2 -2
~mang	3 -5 4 -2
~manh	5 -3 1 -2
~mani	-2 -1 5 -2
~mann	0 3 -4 1
~mano	-7 12 -3 -2
~manq	3 -4 0 1
~mant	-8 6 0 2
~manu	-1 8 -3 -4
~many	-5 -1 3 2
~manı	-6 8 -2 0
~mao 	2 2 0 -4
~maps	0 5 -5 0
~maqu	-7 10 -3 1
~mar 	3 -13 11 -1
~mara	7 -6 0 0
~marc	-2 9 -7 0
~mard	2 2 -4 0
~mare	9 0 -6 -3
~mari	2 -1 -2 1
~mark	-3 2 3 -3
~maro	-4 3 0 1
~marq	-1 3 1 -3
~mars	11 -6 -3 -2
~mart	15 -3 -7 -5
~marz	7 -1 -4 -3
~mas 	1 -1 -1 0
~masa	-2 5 -2 -1
~masc	-2 4 -1 0
~maso	13 -8 -5 -1
~mass	-7 12 0 -6
~mast	8 -8 4 -4
~ması	7 -5 -3 0
~mat 	2 1 -8 6
~mata	-4 1 3 -1
~matc	5 -5 1 -1
~mate	-8 13 -3 -2
~math	7 -5 -1 -1
~mati	-1 8 -6 -1
~mato	10 -7 0 -3
~matt	10 -11 1 0
~mau 	2 3 -3 -2
~mave	3 -5 3 -1
~mawi	-7 9 -1 -1
~may 	-12 11 6 -6
~mayı	5 -4 0 -1
~maze	-5 5 0 0
~mba 	1 -6 5 0
~mbak	7 -3 -2 -1
~mbal	-3 4 -2 1
~mbar	4 -5 1 1
~mbat	12 -9 -2 0
~mbe 	1 -5 5 -1
~mbem	5 -3 1 -4
~mber	5 -9 3 1
~mbi 	2 -4 2 -1
~mbie	4 2 -4 -2
~mbin	2 4 -3 -3
~mbio	7 -2 -3 -2
~mbit	-7 2 6 -1
~mble	-3 -2 6 -1
~mbo 	0 -2 4 -2
~mbol	6 -10 -1 5
~mbor	1 -7 0 6
~mbou	2 -6 0 4
~mbra	-8 8 4 -3
~mbre	15 -10 -4 -1
~mbro	5 -2 -1 -2
~mbul	6 -4 -3 1
~mde 	1 -6 5 0
~mden	8 -7 0 0
~mea 	5 -9 3 0
~mean	6 -4 -1 0
~meas	-4 2 4 -2
~meca	-1 3 -2 -1
~mech	4 -4 -1 2
~meco	5 -3 -2 0
~med 	5 -10 -7 11
~meda	7 -2 -1 -5
~mede	3 3 -5 -1
~medi	-1 0 3 -3
~mee 	-16 15 0 2
~meer	-2 1 3 -3
~mees	-1 4 -2 -1
~meet	12 -2 -6 -3
~meg 	9 -6 -14 11
~mege	0 -5 5 -1
~megm	-10 13 -3 -1
~mei 	6 0 -5 -1
~meil	-9 8 3 -2
~mein	6 -5 2 -2
~meir	4 -1 -1 -2
~meis	-5 6 0 -1
~mejo	-3 6 1 -3
~mek 	-9 -3 14 -2
~meka	3 -10 4 3
~mel 	-3 3 1 -1
~meld	1 2 2 -4
~melk	5 2 -4 -3
~mell	-3 4 -3 3
~mem 	-4 5 -2 0
~memb	-8 2 4 2
~meme	2 -2 2 -2
~memo	4 -3 -2 0
~men 	-7 -10 9 8
~mena	0 0 -5 5
~menc	4 -4 3 -4
~mend	-1 1 -5 5
~mene	3 -6 5 -2
~meng	-1 0 3 -1
~meni	0 -8 5 4
~menn	-9 6 1 2
~meno	4 0 -1 -3
~mens	-12 -6 18 0
~ment	-3 -2 4 1
~menu	-6 5 0 1
~meny	3 -4 2 -1
~meon	4 -3 0 -1
~mer 	-10 -4 4 11
~mera	-3 14 -7 -4
~merc	10 -19 11 -2
~mere	8 -4 -2 -2
~merg	-2 4 -2 0
~merh	-5 1 1 3
~meri	3 7 -3 -7
~merk	0 -3 0 3
~mero	-4 -7 0 10
~mers	2 -1 3 -3
~mert	6 -7 2 0
~mes 	2 -5 -7 10
~mesa	5 1 -4 -2
~mesc	4 -4 0 0
~mese	-2 4 -6 4
~mesh	-10 6 4 0
~mesi	-10 20 -7 -4
~mesm	0 -3 3 1
~mess	-1 1 -2 2
~mest	-14 11 5 -2
~met 	12 2 -10 -4
~meta	-7 2 3 2
~mete	-4 6 -1 -1
~meth	-4 0 1 3
~meti	1 3 -2 -2
~metr	12 -1 -3 -8
~mets	3 -8 5 0
~mett	-8 5 2 1
~meu 	-7 4 0 3
~meub	-1 6 -5 0
~meus	13 -13 -1 0
~mevr	2 -3 0 0
~mexi	-8 8 0 -1
~mezz	-2 7 -2 -4
~mia 	3 -5 6 -4
~mian	0 -7 9 -3
~miar	-5 6 -1 0
~mic 	-7 8 1 -2
~mich	-2 -1 7 -4
~mici	-16 6 2 8
~micr	-1 5 -2 -2
~midd	5 1 -4 -2
~midi	6 -4 -1 -1
~mie 	6 -2 -6 2
~miel	5 -7 7 -5
~mien	-2 -4 5 1
~mier	2 -3 5 -4
~mies	-4 2 -1 3
~miet	-10 13 0 -4
~mieu	4 -2 -1 -1
~mig 	4 -11 4 3
~migo	-11 -2 11 2
~migr	0 4 -2 -1
~mij 	0 -8 6 2
~mijn	13 -7 -6 -1
~mil 	-5 -8 1 13
~mila	-4 5 -1 0
~mile	5 -6 1 0
~mili	-1 -1 -4 6
~milj	0 -3 0 3
~milk	-3 8 -3 -1
~mill	-9 5 3 1
~mily	-2 -4 2 4
~mim 	-9 -2 9 2
~min 	12 0 -8 -4
~mina	4 3 -3 -4
~minc	8 -6 -2 -1
~mind	-8 6 6 -3
~mine	-3 5 -3 1
~ming	10 -11 -3 4
~minh	-3 2 5 -4
~mini	1 -1 -8 8
~mino	-4 2 5 -2
~mint	5 -3 -1 -1
~minu	11 7 -7 -12
~mio 	7 -5 -7 5
~mion	1 2 -2 -2
~miqu	-4 -1 3 1
~mir 	0 -3 3 0
~mira	0 2 1 -3
~mire	-8 8 -1 1
~miro	-8 -2 11 -1
~mis 	14 -8 -4 -2
~mise	3 -2 3 -4
~misi	-1 -8 2 7
~mism	-4 8 -3 -2
~miss	11 -6 0 -5
~mist	-2 -3 6 -2
~misu	6 -1 -3 -2
~mit 	-10 6 -3 6
~mita	-8 0 6 3
~mite	7 -8 -1 2
~miti	2 -2 -9 8
~mitt	-2 4 -2 0
~mium	-6 4 -1 2
~mjes	-5 6 0 0
~mlar	-3 -7 11 -1
~mlei	5 -3 -1 0
~mln 	-4 -2 0 6
~mma 	-4 -1 2 3
~mmai	-2 7 -1 -4
~mman	-11 6 3 2
~mmar	-5 -1 5 1
~mme 	1 5 -5 -1
~mmed	-4 3 1 0
~mmel	2 1 0 -3
~mmen	-8 5 11 -8
~mmer	-1 -14 2 13
~mmes	6 -3 -1 -1
~mmet	6 -4 -1 -1
~mmis	8 2 -3 -6
~mmo 	11 -9 -1 -2
~mmst	-1 -5 6 0
~mmt 	4 -9 -1 6
~mmun	8 -7 2 -3
~mna 	-3 -2 6 -1
~mne 	-3 2 2 -1
~mni 	-7 2 3 2
~mnie	-4 0 5 -1
~mobi	-17 12 1 5
~moc 	6 -6 1 -1
~moch	8 -9 2 -1
~moci	-5 -1 8 -2
~moco	5 -3 0 -2
~moda	-4 0 0 3
~mode	14 -4 -6 -4
~modo	-5 6 0 -1
~moed	11 -8 0 -3
~moet	12 -17 2 3
~moga	-5 -7 8 4
~moge	-4 4 -2 2
~mogl	2 -2 3 -3
~moho	-3 -5 8 1
~moi 	-4 0 5 0
~moin	9 -6 -3 0
~mois	-13 11 0 1
~moja	1 -9 10 -2
~mola	5 -5 0 0
~moli	-5 5 1 -1
~moll	8 -6 -1 -1
~molt	-1 -3 7 -3
~mome	-17 14 5 -2
~mon 	15 -18 -10 12
~mona	-12 13 -2 1
~mond	4 -12 9 -2
~mone	-3 0 -1 4
~mong	-10 -3 15 -1
~moni	8 -3 -3 -1
~mono	9 3 -11 -1
~mons	1 -5 0 4
~mont	2 14 -13 -4
~mooi	-3 -6 12 -3
~mor 	5 -5 -4 5
~mora	3 0 -3 -1
~more	-9 12 6 -9
~morg	8 -9 1 1
~mori	4 -1 -1 -2
~morn	-1 -2 6 -3
~moro	4 -1 0 -2
~morr	6 -4 -1 0
~mort	4 2 -3 -4
~mos 	3 1 13 -16
~mose	-4 0 5 0
~most	-12 18 -6 1
~mot 	-12 13 1 -2
~mote	1 -2 -3 5
~moth	4 -3 -1 0
~moti	3 -11 10 -2
~moto	3 3 -6 -1
~moun	-3 6 -3 0
~mous	5 -4 0 0
~move	1 -7 7 0
~mpa 	5 1 -6 -1
~mpag	-3 15 -8 -3
~mpan	-14 -5 11 8
~mpar	9 -20 10 1
~mpas	-2 4 0 -2
~mpat	0 -3 5 -3
~mpe 	4 -1 -3 -1
~mpel	-3 0 -1 4
~mpen	9 -12 -6 9
~mper	5 -7 -4 6
~mpet	2 -6 4 0
~mpez	5 -5 0 -1
~mpia	4 -2 -1 -2
~mpie	1 -5 6 -2
~mpil	-4 6 -2 0
~mpin	-6 7 0 -1
~mpio	-3 6 -2 -2
~mpje	-4 9 -2 -3
~mpla	4 10 -9 -5
~mple	-34 20 -14 29
~mpli	4 -11 9 -2
~mplo	9 -8 1 -2
~mpo 	-1 0 7 -6
~mpon	-3 -4 8 -1
~mpor	-8 0 -2 10
~mpos	-4 5 -1 0
~mpra	2 5 -4 -3
~mpre	-8 -1 15 -6
~mpri	-11 13 2 -4
~mpro	5 -9 4 0
~mps 	-11 17 -4 -2
~mpta	4 -4 -1 1
~mpte	-7 4 -2 6
~mpue	3 -5 -1 4
~mrad	-1 -2 4 -1
~msel	6 -4 -2 -1
~mst 	0 -7 8 -1
~msta	-1 4 -2 -2
~mste	7 -6 -1 -1
~mtal	1 3 -3 -1
~mte 	-4 7 -2 -1
~much	2 -3 8 -7
~mues	-7 12 -2 -2
~muit	1 -5 8 -4
~muje	3 -7 1 3
~muka	-4 -3 4 3
~mula	-1 10 -6 -3
~mule	-5 6 -1 -1
~mulh	-3 4 2 -4
~muli	-3 -3 4 2
~mult	-1 -13 11 3
~mum 	-1 -4 3 2
~munc	-6 0 7 -1
~mund	3 -3 -1 1
~mune	5 -3 1 -2
~mung	13 -5 -6 -2
~muni	-3 -5 8 -1
~munk	-6 6 2 -2
~mur 	7 -6 -1 0
~muse	12 -10 -1 -1
~musi	-9 14 -1 -5
~muss	10 -9 -1 0
~must	-6 8 -5 3
~muta	2 6 -5 -3
~mutt	4 -1 -1 -2
~mutu	-11 8 4 0
~mwak	6 -4 -1 -1
~mych	-4 -2 6 0
~myon	7 -6 -1 0
~mysl	-3 -2 6 -2
~mıs 	12 -7 -4 -1
~mıst	10 -5 -4 -1
~naa 	0 -5 -1 6
~naam	2 -5 2 1
~naan	1 -5 1 3
~naar	1 0 3 -4
~naba	-5 7 -1 -1
~naca	-5 5 2 -2
~nach	11 5 -15 -2
~naci	2 -1 -4 3
~nad 	8 -5 -1 -2
~nada	1 3 -3 -1
~nadi	5 -9 -2 6
~nado	-4 14 -5 -5
~naes	-3 5 -1 -1
~naf 	-4 10 1 -7
~nage	2 10 -10 -2
~nago	-4 2 3 -1
~nagr	10 -6 -3 -1
~nagy	-3 -4 6 2
~nahm	-5 5 2 -2
~naio	4 -5 -1 2
~nair	-1 1 2 -2
~nais	0 3 -1 -2
~nait	-2 -4 7 0
~naj 	6 -3 -2 0
~naja	-4 5 -2 1
~najo	-8 2 7 -1
~nak 	12 -11 -4 3
~nakk	4 -1 -1 -1
~nal 	14 -11 1 -3
~nala	6 -2 -5 2
~nale	-4 0 -2 6
~nali	-10 16 -4 -2
~nall	10 -7 -2 -1
~nalo	-9 6 1 1
~nals	1 -4 1 1
~nalt	1 6 -1 -6
~naly	3 0 -1 -2
~nam 	11 -2 -3 -5
~nama	4 0 1 -5
~name	-1 -3 -4 8
~nami	0 5 -2 -3
~namo	-8 10 -1 -1
~nan 	-2 5 2 -5
~nana	7 -5 1 -3
~nanc	-7 9 3 -5
~nand	0 -9 11 -1
~nang	0 4 -6 2
~nann	6 -4 -1 0
~nant	-2 3 -1 0
~nanz	5 -7 -5 8
~nao 	9 0 -5 -4
~nap 	7 -1 -3 -3
~napi	-2 3 -2 1
~napo	-2 4 0 -1
~napr	-7 1 3 3
~nar 	-5 2 0 3
~nara	-1 6 -3 -3
~nare	1 0 -4 2
~nari	-4 -2 -4 11
~nars	-6 3 3 0
~naru	6 -5 -2 1
~nas 	2 2 0 -4
~nasc	1 -4 3 0
~nask	10 -6 -3 -1
~nast	-14 18 -3 -1
~nat 	7 -6 -1 -1
~nata	-6 3 2 1
~nate	-10 6 2 2
~nati	5 3 -7 -2
~nato	10 0 -7 -4
~natt	0 4 -3 -1
~natu	-6 7 4 -5
~natv	-1 -4 5 0
~nau 	1 4 -3 -2
~naus	6 -7 2 0
~nava	5 -2 -3 -1
~navn	-6 6 -1 2
~nay 	4 -11 0 7
~nayt	3 0 -3 0
~nbeg	-5 10 -2 -4
~nbes	-4 5 -1 0
~nboa	5 -3 -2 -1
~nca 	1 -4 6 -2
~ncai	5 -3 -1 -2
~ncam	-4 6 -1 -2
~ncan	-7 -2 7 1
~ncao	2 -3 0 1
~ncar	-2 1 2 -1
~nce 	-9 2 9 -2
~ncel	-2 -5 -1 7
~ncen	-3 4 -1 -1
~ncep	5 3 -5 -3
~ncer	-7 1 0 6
~nces	6 -6 0 0
~nch 	5 -1 2 -6
~ncha	-5 3 3 -1
~nche	-3 7 1 -6
~nchi	-2 -3 4 1
~nci 	1 6 -3 -4
~ncia	-15 16 -1 0
~ncid	-2 -5 5 1
~ncie	0 -1 -3 3
~ncil	8 -7 -2 1
~ncim	7 -4 -3 -1
~ncio	11 -12 -5 6
~ncip	6 -6 0 0
~ncle	3 -3 -3 4
~nclu	-16 21 -1 -4
~nco 	0 5 -4 -1
~ncom	-4 6 -3 1
~ncon	4 -10 9 -3
~ncor	11 -3 -5 -3
~ncti	3 -5 4 -1
~ncu 	7 -5 -2 0
~ncue	2 -4 0 2
~ncur	7 -4 -3 0
~ncy 	-2 2 1 -1
~nda 	4 5 -5 -4
~ndaa	-4 -8 4 8
~ndac	7 -6 -1 1
~ndad	1 -3 0 3
~ndag	15 -4 -10 -1
~ndak	6 -4 -1 -1
~ndal	8 -8 -3 3
~ndam	0 3 -1 -1
~ndan	3 2 -2 -3
~ndar	-3 5 2 -5
~ndas	-5 10 -3 -1
~ndat	-3 1 -5 7
~nday	9 0 -6 -3
~nde 	-5 -1 11 -5
~nded	-13 7 5 1
~ndee	-2 -5 1 6
~ndek	-5 3 -2 4
~ndel	6 -7 -2 2
~ndem	-3 3 0 0
~nden	-2 -7 5 4
~ndep	-6 8 -1 -1
~nder	0 -4 11 -7
~ndes	5 -5 1 0
~ndet	3 -3 3 -3
~ndeu	4 -4 0 0
~ndez	-6 9 -1 -2
~ndhe	-1 -1 3 -1
~ndi 	10 2 -8 -4
~ndia	-1 -1 -1 3
~ndic	1 -4 2 0
~ndie	-3 6 -2 -1
~ndig	-9 1 8 0
~ndik	8 -6 -2 -1
~ndim	6 -3 -3 0
~ndin	-5 4 0 1
~ndir	1 -8 8 -1
~ndis	-2 6 -1 -2
~ndit	-12 10 2 0
~ndiv	-10 5 6 -1
~ndiz	-2 5 -2 -1
~ndkr	5 -2 -3 0
~ndle	2 2 -4 0
~ndli	-7 7 1 -1
~ndly	-8 4 8 -4
~ndo 	-10 0 13 -3
~ndol	5 -2 -1 -2
~ndom	-2 7 -3 -2
~ndor	4 -7 -1 4
~ndos	-8 10 -1 -1
~ndov	6 -5 -1 0
~ndow	5 -3 -2 0
~ndra	-5 6 -5 3
~ndre	5 -12 7 0
~ndri	9 -2 -5 -1
~ndro	5 -3 -2 -1
~ndru	-3 0 3 0
~nds 	-15 12 1 2
~ndsc	4 -4 0 1
~ndst	3 -5 2 0
~ndt 	-1 -2 3 0
~ndta	1 -5 4 0
~ndu 	2 3 -4 0
~ndun	0 -8 5 2
~ndus	-2 -3 7 -3
~ndwe	-4 4 0 0
~nea 	3 4 -5 -1
~near	-2 3 0 -1
~nebe	0 6 -5 -1
~nece	9 -16 4 3
~nech	-4 0 6 -2
~nect	-11 -15 29 -3
~ned 	3 -3 4 -4
~nede	-5 7 -4 3
~nedi	5 -3 -3 0
~nee 	5 -2 1 -3
~need	2 -10 -1 9
~neel	5 -2 -2 -1
~neem	1 2 0 -3
~neen	5 -4 -2 1
~neer	-3 7 -1 -3
~nefi	-6 2 1 2
~nega	3 -5 -1 3
~nego	2 2 -1 -3
~negy	-3 7 -1 -3
~nehm	-4 -2 2 4
~neho	3 -6 2 1
~nei 	-2 0 -7 9
~neig	-5 5 1 -1
~nein	11 -8 -3 -1
~nej 	7 -1 -4 -2
~nek 	-6 -3 10 0
~nel 	13 -5 -1 -7
~nela	-5 2 -1 4
~nele	-4 6 -2 0
~nell	3 -11 5 3
~nels	-4 4 1 -1
~nem 	0 6 0 -6
~nema	-3 7 -1 -2
~neme	-11 7 2 1
~nemo	-1 4 -2 -1
~nen 	-4 10 5 -11
~nenc	-4 6 -2 0
~nend	-7 -2 9 0
~nenk	4 -2 -2 -1
~nenn	5 -2 -2 -1
~nent	12 -13 0 0
~neo 	6 -4 0 -2
~nepo	6 -4 -1 -1
~ner 	0 -3 -6 9
~nera	3 -3 0 0
~nerd	4 -2 -3 2
~nerg	-17 5 12 0
~neri	-2 2 0 -1
~nero	3 4 -5 -2
~ners	3 -4 3 -3
~nerv	-3 6 -1 -1
~nes 	5 1 -2 -5
~nesd	6 -3 -1 -2
~nesi	-7 10 -3 -1
~nesk	-5 -2 7 0
~ness	-9 7 3 -1
~nest	4 -13 6 3
~net 	-4 8 -4 1
~neta	0 -4 6 -2
~nete	-5 7 -2 -1
~neti	-1 6 -4 -1
~netr	-3 4 -1 -1
~nett	-2 2 -4 4
~netw	-8 -9 18 -1
~netz	-19 -9 29 -2
~neu 	-12 11 2 -1
~neue	8 -10 3 -1
~neuf	-4 5 0 0
~neug	-3 -1 4 0
~neur	-4 2 2 0
~neus	-2 6 0 -4
~neva	5 -3 0 -1
~neve	2 -5 0 3
~nevo	1 -4 0 3
~new 	-5 3 3 0
~newa	-5 7 -3 1
~news	3 -1 -1 -1
~nexi	-1 -5 5 2
~nexo	3 -3 1 0
~next	-1 5 1 -4
~ney 	1 -1 -4 4
~nez 	5 6 -3 -7
~neza	-7 8 0 0
~nfac	-5 3 2 -1
~nfan	2 -4 1 1
~nfer	4 2 -3 -3
~nfes	-5 6 -1 0
~nfia	-3 6 3 -6
~nfin	5 -3 -2 0
~nfir	-4 -5 -2 11
~nfoa	-7 8 0 -1
~nfor	4 -4 0 0
~nfra	-13 11 5 -2
~nfre	-8 10 -2 0
~nga 	2 -2 2 -2
~ngag	0 -4 4 0
~ngal	-1 -1 3 0
~ngan	-7 -1 14 -6
~ngap	-7 -2 -1 10
~ngar	-3 3 2 -1
~ngat	5 -5 2 -2
~ngay	-1 8 -3 -4
~nge 	2 13 -6 -9
~ngeb	6 -5 1 -3
~nged	1 -3 0 3
~ngel	4 0 -5 2
~ngen	-9 5 -3 8
~ngep	5 -7 3 -1
~nger	-10 3 4 3
~nges	-2 7 -3 -2
~ngev	-2 -3 4 0
~ngga	1 2 0 -4
~ngha	5 -3 -3 1
~nghe	0 -5 5 -1
~nghi	2 -5 4 -1
~ngi 	-3 -6 3 6
~ngin	-2 2 -4 4
~ngio	5 -3 -1 0
~ngko	5 -1 -4 0
~ngla	-5 8 -1 -2
~ngle	1 5 -5 -1
~ngli	-1 6 -2 -3
~ngo 	8 0 -1 -7
~ngol	-4 8 -2 -2
~ngos	-4 8 -3 0
~ngou	-3 -3 -1 6
~ngra	7 -2 -6 0
~ngre	6 -3 -1 -1
~ngs 	-13 7 7 -1
~ngsb	-4 6 -1 -1
~ngsk	-2 1 -2 3
~ngsp	0 5 -2 -3
~ngss	7 -3 -1 -3
~ngst	-9 10 1 -2
~ngt 	5 -2 -1 -2
~ngu 	-2 -6 6 2
~ngua	-14 6 11 -3
~ngue	2 3 1 -6
~nguo	-3 -2 6 -1
~nha 	12 -4 -9 1
~nhan	-2 -2 1 4
~nhar	0 -3 4 -1
~nhat	-1 4 -1 -2
~nhau	0 -6 7 -1
~nhe 	-6 6 1 -1
~nhec	-4 4 1 -1
~nhei	-1 -2 3 0
~nhie	1 -5 8 -3
~nho 	-18 14 1 4
~nhor	8 -15 3 3
~nhos	-5 -2 7 0
~nhou	4 -3 -1 -1
~nhu 	-9 5 7 -2
~nhui	6 -4 -2 0
~nia 	0 -1 -2 4
~nial	-4 5 0 -1
~niam	-1 3 1 -3
~nibi	-6 -2 9 -1
~nibl	-7 5 3 -1
~nic 	-2 7 -2 -3
~nica	-5 7 2 -5
~nice	1 3 -4 0
~nich	4 1 -5 0
~nici	-1 0 -2 3
~nico	5 -6 1 0
~nida	-10 5 7 -2
~nido	-5 5 1 -1
~nie 	-7 7 6 -6
~niem	3 -1 -1 0
~nien	-6 11 -5 0
~nier	-4 6 3 -6
~nies	2 -1 2 -2
~niet	17 -14 -1 -3
~nieu	-10 1 5 4
~nifi	-6 0 0 6
~nifo	-6 7 -1 0
~nige	-4 -1 6 -1
~nigh	1 -3 -1 4
~niin	0 -4 2 2
~nik 	10 -13 3 1
~nika	2 -4 3 -1
~nike	-10 2 7 0
~niko	5 -6 2 -1
~niku	2 4 -5 0
~nili	8 0 -7 -1
~nim 	-12 15 2 -5
~nima	-4 1 3 -1
~nime	-1 -1 -1 4
~nimi	-4 7 -2 -1
~nimo	-4 3 1 0
~nina	3 -5 1 0
~nine	3 -3 1 -1
~ning	-5 10 -8 2
~nino	8 -6 -1 -1
~nio 	-2 9 -5 -2
~nion	0 5 -5 0
~nior	4 2 -2 -4
~niqu	1 -2 -3 4
~nire	3 -3 1 0
~nis 	2 -7 3 2
~nisa	4 -9 6 -1
~nise	-3 3 -1 1
~nish	6 -4 -1 -1
~nisk	0 -3 4 -1
~nism	-2 3 0 -2
~niss	2 -5 5 -2
~nist	1 -4 0 4
~nit 	8 -4 -2 -2
~nita	7 -16 5 4
~nite	-7 7 3 -3
~niti	-8 6 3 -1
~nito	11 -7 0 -4
~nitt	6 -1 -4 -1
~nitu	-8 8 -2 2
~nity	-4 0 5 -1
~niu 	5 1 -3 -3
~nive	-2 -6 9 -1
~niyo	4 -1 -2 -1
~niz 	-2 -1 0 3
~niza	1 -5 -2 5
~nizi	-5 1 0 5
~nizo	5 -3 -1 -1
~nje 	-5 6 0 -1
~njou	-1 -4 8 -2
~nju 	7 -5 -1 -1
~nka 	6 -2 -6 2
~nkar	5 -6 -2 4
~nkau	8 -7 -2 0
~nkba	6 -7 1 0
~nke 	2 -6 6 -1
~nked	-17 8 7 2
~nkel	1 0 -3 2
~nken	-3 -6 8 1
~nker	5 -5 2 -2
~nkfu	1 -7 5 1
~nki 	-2 6 -2 -2
~nkin	-6 2 3 1
~nkka	-1 -6 1 6
~nklu	-2 3 -1 0
~nkom	3 -2 -1 1
~nkoo	6 -7 0 1
~nkre	0 -6 -1 6
~nks 	13 -4 -7 -2
~nkt 	0 -2 4 -2
~nkte	3 1 -3 -1
~nku 	11 -13 0 3
~nkur	4 5 -1 -8
~nlag	5 -3 -3 0
~nlar	-6 5 4 -2
~nlat	8 -5 -2 -1
~nleg	2 -4 -4 5
~nlei	5 -4 -1 0
~nlic	-5 5 1 -1
~nlij	6 -6 1 0
~nlin	-9 15 -5 -2
~nly 	6 -6 -3 3
~nmak	-5 3 4 -1
~nmal	-6 9 -3 1
~nmel	3 2 -1 -3
~nmen	-2 4 1 -3
~nna 	3 -5 -5 6
~nnai	-3 4 1 -3
~nnan	0 -3 4 0
~nne 	3 5 -2 -7
~nnea	4 2 -6 0
~nnec	-5 -10 15 1
~nnee	2 1 0 -3
~nneh	-4 -5 4 6
~nnen	2 -1 6 -7
~nner	-3 3 0 1
~nnes	0 -6 10 -5
~nnet	-2 -3 6 -1
~nni 	4 2 0 -7
~nnin	4 -1 -1 -1
~nnis	-9 2 8 -2
~nnit	6 -1 -4 -1
~nno 	5 -3 4 -7
~nnon	5 -6 2 -1
~nnos	-5 3 2 0
~nnov	-4 -7 12 0
~nnst	7 -4 -2 -1
~nnt 	7 -6 0 -1
~nnte	2 2 -4 0
~nnu 	-7 4 2 1
~nnua	-4 3 -1 1
~nnun	-4 3 1 0
~nnya	-6 5 -1 2
~nobo	3 -3 0 0
~noce	-5 3 -1 3
~noch	6 2 -6 -2
~noci	1 -3 3 -1
~nodi	-14 5 8 2
~noe 	-7 4 4 -1
~noem	7 -11 -1 4
~noen	-5 3 3 -1
~nog 	12 -4 -10 2
~noge	-7 3 5 -1
~noi 	-8 17 -3 -6
~noin	4 -2 -1 -1
~noit	6 -7 2 -2
~nok 	0 -3 4 -1
~nol 	5 -5 0 -1
~nole	-7 9 -2 0
~nolo	3 -4 2 -1
~nom 	-1 3 0 -2
~nomb	17 -14 -3 0
~nome	-14 1 2 11
~nomi	-4 10 -1 -5
~nomm	3 -3 1 -1
~nomo	-6 -2 2 6
~non 	9 -13 5 -1
~nonc	8 -3 -3 -3
~none	3 0 -3 -1
~nopo	6 -4 -1 -1
~nor 	6 -8 1 0
~nora	4 0 -4 1
~nors	-6 4 2 0
~nos 	12 -14 9 -8
~nosc	-12 6 5 1
~noss	-10 8 -2 4
~nost	-8 1 5 2
~not 	10 -6 -4 -1
~nota	-3 -6 3 5
~note	3 4 -4 -3
~noth	2 4 0 -5
~noti	-1 -1 0 2
~notr	-5 10 -7 3
~notu	-1 5 -3 0
~nou 	2 -8 3 3
~noug	6 -6 0 0
~nous	0 5 -2 -3
~nouv	3 -4 -2 2
~nova	-1 -5 11 -5
~nove	4 -3 3 -4
~novi	3 -4 2 -1
~novo	-4 7 -1 -1
~now 	-7 3 0 4
~nowa	-4 5 -1 0
~nown	-3 -3 8 -1
~nque	1 -1 -2 2
~nqui	-2 5 -1 -2
~nra 	9 -8 1 -1
~nreg	-4 3 0 1
~nrol	-3 6 -2 0
~nruf	6 -4 -1 -1
~nsab	3 -3 0 -1
~nsad	-4 6 -1 -1
~nsag	-4 6 0 -2
~nsam	-1 -6 6 0
~nsan	-1 -2 6 -2
~nsar	-4 7 -2 0
~nsat	3 -3 -2 2
~nsch	-6 -6 12 0
~nscr	-11 12 0 -1
~nsda	13 -3 -7 -3
~nse 	-1 2 -3 2
~nsed	0 -6 0 6
~nseg	13 -9 -5 0
~nsei	-4 5 3 -4
~nsej	-6 6 0 0
~nsel	5 -4 -3 2
~nsem	-2 0 4 -3
~nsen	-20 -1 20 2
~nser	3 2 -3 -1
~nsez	-4 7 -1 -1
~nsfe	-1 -7 -2 10
~nsfo	-1 -1 3 -1
~nsic	-4 -1 5 0
~nsid	1 -9 8 0
~nsie	-2 -6 5 3
~nsig	3 -5 3 -1
~nsin	-6 -2 1 7
~nsio	5 -6 -1 3
~nsit	-3 -1 4 1
~nska	-9 6 5 -2
~nske	2 -7 3 2
~nski	-4 5 -1 -1
~nsla	-1 4 0 -3
~nso 	1 -5 2 2
~nsoi	-4 1 3 -1
~nsor	-10 15 -3 -2
~nsou	-5 5 0 0
~nspe	4 5 -7 -1
~nspi	-11 -10 23 -2
~nspo	2 -2 -7 6
~nspr	-4 7 -2 -1
~nst 	3 -6 1 2
~nsta	-15 8 -2 8
~nste	-1 4 5 -7
~nsti	0 3 -4 1
~nstr	1 -10 9 0
~nsul	-1 1 4 -4
~nsur	1 2 -2 -1
~nswe	6 -6 0 0
~nta 	7 -10 -5 8
~ntaa	-5 8 -2 -2
~ntab	4 2 -5 -2
~ntac	-2 -9 15 -3
~ntad	-8 -1 6 3
~ntag	6 8 -7 -7
~ntai	20 -13 -10 3
~ntak	-12 -15 32 -5
~ntal	-12 13 3 -5
~ntam	3 3 -5 -2
~ntan	-7 -12 4 15
~ntao	6 -9 4 -1
~ntar	4 10 -8 -6
~ntas	1 4 -1 -4
~ntat	-4 -2 4 1
~ntaz	-4 5 0 -1
~nte 	-2 -23 26 -1
~ntea	-5 7 -1 -1
~ntec	-10 5 3 2
~nted	7 -2 -2 -3
~ntee	4 -2 -2 0
~nteg	2 -1 -3 2
~ntei	3 1 -2 -3
~ntek	-2 7 -3 -1
~ntel	15 -11 -1 -3
~ntem	6 -1 -3 -2
~nten	-4 6 1 -4
~nter	-2 3 -2 1
~ntes	-5 21 -13 -3
~ntet	-3 5 -3 0
~nteu	0 -4 2 3
~nth 	-12 8 -1 5
~nthl	-3 0 0 3
~nths	-10 10 -1 1
~nti 	-2 9 -3 -4
~ntia	-4 10 -6 0
~ntic	9 -14 2 2
~ntid	-1 -3 3 0
~ntie	-2 2 3 -3
~ntig	10 -9 -2 1
~ntil	-4 4 0 0
~ntin	11 -5 -1 -5
~ntio	-2 2 1 -2
~ntir	0 -3 3 -1
~ntis	-4 3 -2 2
~ntit	0 5 -5 0
~ntiv	3 -4 -2 3
~ntje	-6 6 1 -1
~ntke	9 -7 -2 0
~nto 	-10 9 -3 3
~nton	7 -9 0 2
~ntoo	-7 9 -3 2
~ntor	-3 12 -9 0
~ntos	-3 -12 13 1
~ntou	7 -1 -1 -5
~ntow	-1 -5 0 6
~ntra	5 -8 -12 15
~ntre	1 4 0 -6
~ntri	-10 9 3 -1
~ntro	6 3 -12 2
~ntru	6 -6 0 0
~ntry	-5 -1 3 3
~nts 	1 7 -2 -6
~ntsc	-1 -4 6 -1
~ntua	-6 1 6 -1
~ntuk	-5 8 -3 0
~ntul	-1 -1 -3 5
~ntur	-2 6 -1 -2
~ntva	-3 3 0 1
~ntwe	-5 3 -2 4
~ntwi	-5 7 -2 -1
~ntwo	0 -5 2 3
~nty 	0 3 -2 -2
~nua 	6 -3 -1 -2
~nual	3 2 -3 -2
~nuar	5 -1 -3 -2
~nue 	2 -7 5 0
~nuel	-2 4 -2 0
~nues	-10 9 1 1
~nuev	1 -6 3 2
~nuit	0 3 -1 -2
~nul 	13 -15 3 -2
~nule	5 -4 -2 0
~nuli	-6 7 -1 0
~null	-8 2 4 1
~nult	6 -4 -2 -1
~num 	10 -6 0 -4
~numa	-7 5 -1 3
~numb	8 -14 0 6
~nume	-2 -2 -6 9
~numm	1 -14 -2 15
~nun 	-3 -2 7 -2
~nunc	1 1 1 -3
~nung	-9 6 -2 5
~nuov	1 2 1 -4
~nur 	-9 4 -3 9
~nurs	4 -1 -2 0
~nus 	0 -2 -1 3
~nut 	6 -5 -2 1
~nuta	4 -7 2 1
~nute	-1 10 -3 -6
~nuti	0 2 -1 -1
~nuto	-3 8 -2 -3
~nutt	7 -7 0 0
~nuz 	-4 1 4 -1
~nuzu	6 -6 0 0
~nvei	-3 -2 6 0
~nven	-1 2 3 -4
~nver	7 0 -5 -2
~nves	-9 5 -4 8
~nvia	-1 -10 5 7
~nvie	-10 -2 1 11
~nvio	-6 4 0 2
~nvit	-7 -1 17 -9
~nvoi	5 -7 2 0
~nvol	2 -3 1 0
~nwal	-3 5 0 -1
~nwer	-2 2 1 -1
~nwoo	-4 1 -1 4
~nya 	5 -8 8 -6
~nyak	-3 6 -1 -1
~nybo	1 -6 5 0
~nych	2 -2 5 -5
~nye 	-7 -4 13 -2
~nyel	-3 7 -2 -2
~nym 	6 -5 2 -3
~nyon	-7 6 1 0
~nys 	5 -9 5 0
~nyt 	5 -6 0 1
~nyth	0 -3 3 -1
~nytt	-2 -8 9 1
~nza 	-5 -5 7 2
~nzar	-5 7 -1 -1
~nze 	3 -1 0 -2
~nzen	3 -2 2 -3
~nzia	-12 6 0 6
~nzie	-4 2 -2 4
~nzig	4 -1 0 -2
~nzio	1 -4 -1 3
~nzle	-8 9 -1 0
~nzo 	5 -1 -2 -2
~nım 	-2 -3 2 3
~nın 	7 -2 -4 -1
~nısm	-3 3 2 -1
~nız 	7 -12 3 2
~nıza	-6 5 1 1
~oach	-15 22 -2 -5
~oad 	3 3 -1 -6
~oadm	-4 5 -1 0
~oai 	9 -4 -6 2
~oal 	1 -4 -1 3
~oals	-3 4 -1 -1
~oame	-2 -5 7 -1
~oan 	1 -1 -3 4
~oana	6 -4 -2 0
~oard	4 3 -5 -2
~oas 	-2 -12 13 1
~oast	7 -6 -1 0
~oat 	11 -8 -3 -1
~oba 	4 -7 1 3
~obad	-2 0 -2 5
~oban	11 -10 0 -1
~obb 	-8 4 4 -1
~obbe	1 -9 1 7
~obe 	3 -2 -2 1
~oben	5 -1 -1 -3
~ober	2 10 -6 -6
~obet	4 -6 -2 4
~obie	3 -3 2 -2
~obil	-17 14 -1 4
~oble	-4 -6 4 6
~obli	-6 4 1 1
~obne	-4 -1 6 -1
~obo 	5 -8 0 4
~obod	6 -9 3 -1
~obor	-2 -3 6 0
~obot	3 -6 -3 5
~obra	1 4 -7 3
~obre	5 -5 -2 1
~obri	8 -11 1 2
~obro	-10 9 -3 3
~obry	-5 -1 3 3
~obsa	-3 -3 6 -1
~obse	-5 2 4 -1
~obst	-6 7 0 -1
~oby 	0 -5 4 1
~oca 	7 -5 -2 0
~ocac	2 -3 5 -4
~ocad	0 -5 6 -1
~ocal	5 -8 1 2
~ocam	-10 7 0 2
~ocar	-2 -11 9 3
~ocat	-12 8 0 4
~occa	-8 4 3 1
~occh	5 -5 -1 1
~occo	-3 -2 0 5
~occu	-8 9 0 -1
~oce 	-2 -5 1 6
~ocen	-11 10 -3 4
~oces	10 -5 -5 0
~och 	2 3 2 -7
~ocha	-6 6 1 -1
~oche	-4 3 5 -4
~ochi	3 -4 0 1
~ocho	0 7 -6 -1
~ocht	5 -8 1 1
~ochu	-1 3 -2 0
~oci 	-6 -4 8 2
~ocia	10 -5 -2 -3
~ocie	6 1 -5 -2
~ocin	-8 10 -2 0
~ock 	-16 19 -1 -2
~ocke	0 -2 -2 4
~ocks	6 -5 0 -1
~oco 	-8 -2 9 1
~octe	-1 -3 4 0
~octo	16 -11 -3 -1
~ocum	1 0 -2 1
~ocup	-7 6 0 1
~ocur	-5 -1 0 5
~oda 	5 -5 -5 4
~odam	-3 4 -2 0
~odar	-6 5 1 0
~odas	-5 4 1 0
~odat	-10 12 -6 4
~oday	-4 -4 1 8
~odca	5 12 -10 -7
~odde	7 -2 -4 -2
~oddi	6 -4 -2 0
~oddz	-4 6 -1 -1
~ode 	-8 -7 -1 15
~odea	-3 -4 8 -1
~odeg	-5 7 -3 0
~odel	13 -5 -6 -3
~odem	4 -7 3 1
~oden	-3 6 0 -3
~oder	-5 -3 8 0
~odes	-15 4 1 9
~odic	0 8 -4 -4
~odie	-2 4 -1 0
~odig	-18 2 4 12
~odin	-13 14 -1 0
~odio	7 -5 -2 -1
~odit	6 -7 -1 2
~odla	6 -4 -1 0
~odle	8 -6 0 -2
~odma	-7 9 -1 0
~odne	-6 0 5 1
~odo 	-3 3 5 -4
~odob	-7 -4 9 1
~odol	-9 11 -1 -1
~odos	-2 -5 8 -2
~odow	-1 -4 5 -1
~odpo	4 -4 -1 1
~odri	4 -4 0 0
~odt 	6 -6 1 -1
~oduc	4 -4 -1 0
~oduk	8 -12 1 2
~odul	4 -3 -3 2
~oduz	-5 4 0 1
~ody 	10 -3 -4 -3
~odzi	-7 3 -2 5
~oed 	-2 5 0 -3
~oede	1 -8 6 0
~oedi	-3 5 0 -2
~oef 	8 -9 1 0
~oeg 	2 -7 4 1
~oege	-6 -5 10 1
~oeie	-8 2 7 -1
~oek 	3 -7 4 0
~oeke	4 -7 6 -3
~oeks	5 -4 -1 0
~oekt	-9 5 4 -1
~oel 	-4 5 0 -1
~oeme	-2 5 -2 -1
~oen 	-6 13 -4 -3
~oep 	-2 6 -4 -1
~oepe	-4 5 0 0
~oer 	-2 5 -5 1
~oes 	2 0 3 -5
~oet 	15 -16 1 0
~oete	-3 -1 3 1
~oetj	3 -7 3 0
~oeur	0 -3 1 2
~oeve	3 0 -1 -1
~oevo	-3 -4 7 0
~ofd 	2 -3 1 1
~ofe 	2 -4 -1 4
~ofer	-3 1 3 -1
~ofes	4 -18 16 -1
~off 	16 -8 -5 -3
~offe	-7 4 -1 4
~offi	-5 6 -2 1
~offl	-7 7 0 0
~offr	3 1 -2 -2
~ofic	9 1 -7 -2
~ofie	-10 4 5 1
~ofil	-15 2 1 11
~ofis	-5 4 3 -1
~ofit	-2 5 0 -2
~ofor	-1 -2 -2 5
~ofre	-4 0 -1 5
~oft 	-4 4 0 -1
~ofte	-5 -4 11 -2
~oftw	-3 7 -2 -3
~oga 	-9 1 5 3
~ogad	-13 10 3 0
~oge 	5 -4 -1 0
~ogen	-4 5 0 0
~oger	3 -4 2 -1
~oget	-5 1 5 -1
~oggi	4 -9 -1 6
~ogia	3 -3 1 -1
~ogic	-11 14 -3 0
~ogie	5 -3 -1 -1
~ogin	-4 4 0 0
~ogis	-1 0 3 -2
~ogle	-8 10 -2 -1
~ogli	0 1 5 -5
~ogna	10 -9 -1 0
~ogni	-9 1 5 3
~ogo 	-13 21 0 -8
~ogra	-7 24 -16 -1
~ogre	6 -14 9 -1
~ogue	0 4 -2 -1
~ogy 	3 -7 7 -3
~ohin	5 -7 0 2
~ohne	4 1 -9 5
~ohnu	-4 -2 0 7
~oho 	4 -5 2 -1
~ohon	-6 -3 8 1
~oice	6 3 -2 -7
~oid 	4 -8 -1 4
~oie 	4 -15 10 1
~oign	-3 5 -1 -1
~oile	-6 7 1 -1
~oimb	6 -5 0 0
~oin 	-7 -3 2 8
~oinc	-3 -1 5 -1
~oine	2 -4 2 -1
~oing	8 -5 1 -4
~oint	6 -4 -3 1
~oir 	5 -6 2 -1
~oire	-4 7 -2 -1
~ois 	-7 13 -5 -1
~oisa	-3 -1 3 1
~oise	-4 0 4 0
~oisi	5 -10 2 3
~oiss	-4 4 0 0
~oist	6 -2 -1 -3
~oit 	1 -1 2 -2
~oite	6 -5 1 -2
~oito	-6 7 1 -1
~oitu	-1 4 -3 0
~oix 	5 1 -1 -5
~oja 	8 -8 8 -9
~oje 	-1 -5 -2 8
~ojec	2 -1 0 -1
~ojek	3 7 -6 -5
~ojen	-1 -3 6 -1
~ojes	9 -6 -3 0
~ojet	4 -7 4 -2
~oji 	-6 1 4 1
~ojis	-7 5 2 -1
~oju 	-7 5 3 -1
~oka 	3 -7 4 -1
~okat	-7 6 -1 2
~oke 	7 -4 -1 -1
~oked	-8 10 -1 -1
~oken	4 -9 1 4
~oker	2 -3 -1 3
~okin	3 2 0 -5
~okka	-4 6 -1 -1
~okke	-2 5 -4 2
~oko 	7 -2 -4 -1
~okol	3 1 -1 -3
~okon	11 -8 -3 0
~oksi	6 -6 0 0
~okto	9 1 -5 -5
~oku 	-9 6 7 -3
~okud	-5 5 1 0
~ola 	-7 -18 11 13
~olab	0 -4 5 0
~olac	4 -2 1 -3
~olai	5 -2 -2 0
~olan	1 -3 1 0
~olar	-8 8 -4 5
~olas	-2 8 -5 -1
~olat	-7 5 1 1
~olch	-12 11 3 -2
~old 	0 -1 -10 10
~olda	1 10 -2 -9
~olde	5 -8 -1 5
~oldi	-6 0 -1 7
~oldo	3 -3 -1 1
~oldu	7 -7 1 -1
~ole 	9 -4 0 -5
~oled	4 -2 -2 -1
~oleg	-4 -8 8 4
~oleh	-8 4 5 -1
~olel	9 -5 -3 0
~olem	-8 8 2 -2
~olen	-5 0 -1 6
~oler	-4 7 -2 -2
~oles	-3 5 -2 0
~olet	-4 8 -4 0
~olev	6 -8 4 -2
~olg 	-7 6 3 -2
~olga	6 0 -1 -5
~olge	5 -12 4 3
~olgo	-5 5 2 -2
~olha	0 4 -2 -2
~olho	-7 5 2 1
~oli 	4 6 -6 -4
~olic	-6 3 1 2
~olie	2 2 -3 -1
~olig	-7 9 -1 -1
~olim	-3 -4 7 -1
~olin	5 0 -2 -2
~olio	-4 2 1 1
~olis	2 0 -3 0
~olit	4 -1 -1 -1
~oliz	-6 10 -3 -2
~olk 	-3 -4 7 0
~oll 	2 -5 -2 5
~olla	-2 2 1 -1
~olle	-11 -10 20 0
~olli	2 -6 3 1
~ollo	0 2 1 -2
~ollt	9 -8 0 -1
~olma	-5 -2 7 1
~olme	-4 8 -3 0
~olne	-11 6 3 2
~olo 	9 -5 -7 3
~oloc	-9 6 3 0
~olog	3 12 -7 -8
~olon	12 -10 -2 0
~olor	10 -4 -4 -2
~olos	-3 5 -1 0
~olsa	-5 -1 -1 6
~olst	3 -6 3 0
~olt 	8 -6 -3 1
~olta	3 0 1 -4
~olte	1 4 -3 -2
~olti	4 -8 4 0
~olto	3 1 1 -5
~olu 	11 -3 -5 -2
~olum	10 -6 -2 -3
~olun	7 -4 -2 -2
~olur	-6 1 5 0
~olve	-2 6 -1 -3
~olvi	5 -9 2 3
~oma 	6 -6 -1 2
~omag	-7 3 -2 7
~omah	-5 6 -1 0
~omai	2 -4 1 1
~oman	0 5 0 -5
~omar	9 -6 -3 -1
~omat	0 -2 0 2
~omba	7 -6 2 -3
~ombe	-4 5 -1 -1
~ombi	1 4 -3 -2
~ombo	4 -2 -1 -1
~ombr	14 -8 -4 -2
~ome 	-22 10 -2 14
~omec	7 -3 -2 -2
~omen	-3 0 4 -1
~omeo	5 -4 0 -1
~omer	-1 0 5 -5
~omes	-17 7 -1 11
~omet	-2 -1 1 2
~omi 	6 -5 -1 0
~omia	3 -4 1 0
~omic	-12 10 -2 4
~omie	9 -9 0 0
~omig	-5 1 5 -1
~omin	4 17 -11 -9
~omis	-6 7 0 -1
~omit	15 -12 -2 -1
~omma	-16 10 5 1
~omme	7 1 2 -10
~ommi	5 7 -5 -7
~ommo	2 -4 2 0
~ommt	-4 -2 -1 7
~ommu	6 -6 2 -2
~omo 	-11 4 4 4
~omod	-6 7 0 -1
~omor	-2 -1 -1 3
~omos	-2 -2 3 1
~omot	9 -6 -2 -2
~ompa	-17 -1 16 2
~ompe	14 -14 -2 3
~ompi	3 -7 4 -1
~ompl	-1 -3 7 -2
~ompo	7 -1 -3 -3
~ompr	4 8 -8 -4
~ompt	-3 2 -4 5
~oms 	4 -3 -3 2
~omst	-7 5 2 -1
~omt 	-1 2 3 -4
~omun	-4 -5 9 0
~omyc	-3 -2 5 0
~ona 	8 -14 13 -6
~onad	-4 8 -2 -3
~onal	-1 -7 7 1
~onam	-12 8 2 2
~onan	-1 4 -1 -1
~onar	-10 -2 -2 14
~onas	3 -4 3 -2
~onat	-11 16 -4 0
~onbo	5 -3 -2 0
~onc 	4 -4 1 0
~onca	-3 4 -1 0
~once	10 3 -9 -4
~onci	7 -6 -2 1
~oncl	4 -2 -1 0
~onco	5 -3 -1 -1
~oncu	6 -2 -2 -1
~ond 	12 -5 -6 -1
~onda	12 -7 -3 -3
~onde	-7 8 -2 1
~ondi	-5 2 7 -4
~ondl	-6 5 -2 3
~ondo	5 -4 0 -1
~ondr	-1 -7 -1 9
~onds	-2 6 -2 -2
~ondt	6 -4 -2 0
~ondu	4 1 -3 -2
~one 	-1 1 -4 5
~onec	-1 -9 11 -1
~oned	5 -2 -2 -1
~onee	8 -4 -2 -1
~onei	-6 -1 1 7
~onel	-3 0 -1 4
~onem	-7 7 2 -1
~onen	-12 19 -2 -5
~oner	-3 2 1 0
~ones	-12 5 -3 10
~onet	2 3 -5 0
~onex	-1 -3 5 -1
~oney	1 -4 -2 5
~onfe	2 3 -5 0
~onfi	-3 -7 2 7
~onfr	-8 8 1 -1
~ong 	3 -9 4 1
~onge	-5 5 0 0
~ongi	5 -4 -1 0
~ongr	15 -1 -10 -4
~onhe	-4 2 3 -1
~onho	0 -7 7 0
~oni 	-1 12 -6 -5
~onia	-4 2 0 2
~onib	-16 8 11 -3
~onic	-3 6 -3 -1
~onie	8 -4 -1 -2
~onig	-5 -3 -1 9
~onik	2 4 -5 -1
~onim	6 -6 0 0
~onin	17 -13 -3 -1
~onis	-11 8 3 0
~onit	3 -1 0 -1
~oniv	-3 -1 3 1
~onjo	-2 -4 7 -2
~onke	7 -5 -1 -1
~onko	8 -6 -1 0
~onku	6 -2 -2 -2
~onli	-7 14 -4 -3
~only	5 -6 -2 4
~onna	-2 5 1 -4
~onne	7 -14 16 -9
~onni	6 -4 -1 -1
~onno	6 -5 0 0
~onnt	3 3 -3 -3
~onnu	-8 4 4 0
~ono 	-1 -3 -2 5
~onoc	-5 1 2 2
~onom	5 -12 10 -3
~onor	-4 0 3 0
~onos	-8 11 -1 -3
~onou	1 -4 1 3
~onra	5 -4 1 -1
~ons 	-25 17 8 0
~onsa	5 -2 -1 -1
~onse	5 8 -7 -5
~onsi	6 -11 4 1
~onsk	-6 -2 6 2
~onso	-15 14 3 -2
~onsp	6 -2 -2 -2
~onst	-4 -7 12 -1
~onsu	-1 1 5 -5
~ont 	7 1 -1 -7
~onta	-11 -13 31 -7
~onte	4 -5 1 -1
~onth	-28 19 -1 9
~onti	13 -17 8 -4
~onto	-15 9 -10 16
~ontr	14 -1 -14 2
~ontu	1 -8 0 7
~ontv	-3 3 0 1
~ontw	-6 10 -2 -2
~onu 	13 -6 -7 0
~onum	2 -5 0 4
~onus	4 -4 -3 3
~onve	6 3 -4 -4
~onvi	0 -2 3 -2
~ony 	1 -2 -6 7
~onze	-3 -1 0 5
~ood 	0 -7 7 0
~oof 	-4 5 1 -2
~ooft	-5 -1 7 -1
~oogl	-9 11 -1 -1
~ooi 	-8 2 6 0
~ooie	6 -7 4 -2
~ooit	-6 2 4 0
~ook 	0 5 2 -6
~ooke	-10 11 0 -1
~ooki	1 6 -1 -6
~ool 	10 1 -8 -3
~oole	2 -5 4 -1
~ools	-4 6 0 -2
~oom 	-3 3 -1 1
~ooms	-4 4 0 0
~oon 	5 -2 -2 0
~oonl	5 -5 0 0
~oont	-4 5 -1 0
~oop 	-1 4 0 -2
~oope	7 -5 0 -2
~oor 	3 7 -13 2
~oora	-3 -3 -1 7
~oorb	0 -2 4 -2
~oord	20 -13 -3 -3
~oorg	4 -6 0 3
~oork	-2 -2 0 5
~oorn	6 -6 0 0
~oorr	-5 5 0 -1
~oors	6 -4 -1 -2
~oort	-5 -3 3 5
~ooru	-1 -6 3 4
~opa 	-10 6 1 3
~opar	7 -6 0 -1
~ope 	-5 -1 6 0
~oped	5 -3 0 -2
~open	0 -1 3 -2
~oper	12 -9 -3 0
~opia	1 -3 -4 6
~opic	5 -1 -2 -2
~opie	8 -12 -3 7
~opin	5 -2 -2 -1
~opio	7 -6 -1 -1
~opis	3 2 -4 -1
~opla	2 -9 -1 8
~ople	4 -10 4 1
~opol	6 -3 -2 -1
~opor	-3 -1 5 -2
~opos	-3 -5 5 2
~opp 	-3 4 0 -1
~oppa	-3 -4 7 0
~oppe	-4 -4 8 0
~oppi	-5 0 5 -1
~oppo	-1 -8 9 -1
~opra	4 3 -5 -2
~opre	-7 5 3 0
~opri	-5 2 1 2
~opro	-1 6 -4 -1
~ops 	0 6 -6 0
~opt 	10 -6 -1 -3
~opti	4 -2 3 -4
~opue	-4 3 0 2
~oque	15 -15 -7 7
~oqui	7 -6 -1 0
~ora 	18 -2 -15 -1
~orab	0 -6 4 2
~orad	1 4 -8 3
~oraf	0 -8 0 8
~oral	5 2 -3 -3
~oram	4 -4 0 0
~oran	13 -1 -7 -6
~orar	-9 6 -1 4
~oras	-3 14 -6 -5
~orat	2 11 -6 -8
~orau	-8 1 7 0
~oraz	-2 3 0 -1
~orbe	0 6 -4 -2
~orbi	-2 -2 5 -2
~orca	3 -2 2 -3
~orce	-4 0 5 0
~ord 	-2 -6 2 5
~orda	-5 13 -7 -1
~orde	-2 6 -1 -3
~ordi	-4 -9 9 4
~ordo	6 -6 -1 1
~ordt	2 -5 -1 4
~ore 	-1 -7 6 2
~orek	6 -4 -2 -1
~oren	7 -8 6 -5
~orer	-7 2 3 3
~ores	-18 19 0 -1
~oret	7 -4 -2 -1
~orev	-16 -2 19 -1
~orfa	-5 6 0 -1
~org 	-3 -1 0 5
~orga	-5 8 3 -6
~orge	5 -3 -1 0
~orgo	5 -4 -1 0
~orha	0 1 3 -4
~orhe	4 -3 -1 0
~ori 	-9 16 3 -10
~oria	-6 5 5 -4
~oric	5 -10 6 -1
~orie	1 -2 4 -2
~orig	0 7 -3 -4
~orin	8 -6 -2 0
~orio	5 -2 -5 2
~oris	-3 4 -1 0
~orit	2 -8 1 5
~oriz	5 -9 6 -2
~ork 	-6 2 7 -3
~orke	0 3 -2 -1
~orki	-3 -2 5 -1
~orko	2 -9 1 6
~orks	-1 7 -5 -2
~orla	8 -3 -3 -2
~orld	-3 -2 8 -3
~orm 	-4 -7 5 7
~orma	-3 1 0 2
~orme	-9 4 6 0
~ormi	8 -4 -2 -2
~ormu	9 -5 -2 -2
~orn 	3 -1 -1 -2
~orna	2 7 -2 -7
~orne	-2 7 -3 -2
~orni	3 -6 5 -2
~orno	3 -5 4 -2
~oro 	-4 -7 3 8
~oron	8 -11 -1 4
~oros	-6 4 1 0
~orow	-3 7 0 -4
~orpo	-1 4 -2 -1
~orqu	2 1 1 -4
~orra	3 -5 2 0
~orre	18 -19 0 2
~orri	1 -10 8 2
~orro	9 -8 -3 2
~orry	12 -9 -4 1
~ors 	-2 15 -9 -4
~orsc	2 -6 1 2
~orsd	5 0 -5 0
~orsi	-12 12 -2 2
~orsk	-2 4 1 -3
~orso	-2 0 0 3
~orst	4 4 -6 -3
~orsu	-3 5 -1 0
~ort 	-1 -2 -16 19
~orta	-4 -6 -3 13
~ortb	-8 10 -1 -1
~orte	8 -3 5 -9
~ortf	4 -3 1 -3
~ortg	-6 8 0 -1
~orth	-4 4 0 -1
~orti	3 0 -3 -1
~orto	10 -2 -7 -1
~ortr	0 3 -2 -1
~orts	1 3 -1 -4
~ortu	-11 -14 22 3
~orui	-2 -6 4 4
~orul	7 -9 2 1
~orum	8 -9 3 -3
~orun	1 -6 2 3
~oruz	-8 13 -1 -4
~ory 	1 -8 4 4
~osa 	-9 -5 9 5
~osal	-10 12 -1 -1
~osam	5 -5 1 -1
~osar	-5 8 -2 -1
~osc 	-11 3 2 5
~osce	-7 4 3 1
~osch	2 1 -4 1
~osci	4 -2 5 -8
~osco	-5 8 0 -2
~ose 	-6 10 1 -4
~osed	5 -4 -2 0
~osel	-5 -1 5 0
~osen	4 -2 -3 2
~oser	2 2 -1 -2
~osi 	5 -5 0 1
~osib	7 -6 -1 0
~osic	-2 -1 3 -1
~osim	5 -10 1 4
~osin	6 -10 -1 5
~osit	-9 -13 12 10
~osiz	-3 3 1 0
~osla	6 -3 -3 -1
~osle	-7 10 -2 -1
~oslo	4 -5 1 -1
~osni	-7 9 -2 -1
~oso 	-5 -1 5 1
~osob	-6 -2 3 4
~ospe	-8 -2 9 1
~ospi	-4 7 0 -4
~ospo	-7 3 1 3
~osqu	-1 7 -4 -2
~oss 	-1 -15 13 3
~ossa	-7 5 -2 3
~osse	-2 3 -1 0
~ossi	2 1 -1 -1
~osso	-10 3 -6 13
~ost 	0 5 -6 1
~osta	-3 16 -9 -4
~oste	-3 4 -3 2
~ostg	9 -7 -1 -1
~osti	-5 -6 5 7
~osto	-9 -5 13 1
~ostr	-11 16 -3 -1
~osts	-4 1 2 2
~ostu	-6 6 1 -1
~ostw	-4 6 -2 0
~oswi	-7 -1 9 -1
~osze	-4 -4 4 4
~oszo	10 -6 -4 0
~oszt	-3 7 -3 -1
~ota 	14 -7 -3 -4
~otac	-6 5 -2 3
~otar	0 -8 -1 9
~otas	-1 4 0 -3
~otat	-3 5 -1 -1
~otaz	4 -4 -1 1
~ote 	6 -2 2 -6
~oteb	5 -2 -1 -2
~otec	6 -5 -2 1
~otek	6 -2 -4 0
~otel	-8 7 -2 3
~oten	2 -10 6 3
~oter	1 3 -6 2
~otes	-12 7 1 5
~otev	-7 7 1 0
~oth 	5 0 -3 -2
~othe	7 -8 4 -2
~othi	4 2 -1 -5
~oti 	10 -6 -2 -1
~otic	-4 2 1 2
~otif	5 -4 0 0
~otil	-6 10 -4 0
~otim	-2 5 -1 -2
~otin	-8 8 0 0
~otip	-2 5 -2 -1
~otit	7 -5 -1 0
~otiv	-4 -5 10 -2
~otiz	0 3 -2 -2
~otje	-3 7 -3 -2
~otka	-4 1 4 -1
~oto 	-5 4 -1 2
~otoc	5 -4 -1 1
~otog	-8 6 -6 8
~otok	6 -4 -2 -1
~otor	0 6 -5 -1
~otos	-6 19 -4 -9
~otow	-8 7 -2 2
~otp 	-8 -7 -3 17
~otre	1 1 -5 3
~otro	-5 5 2 -2
~ots 	-5 15 -2 -8
~ott 	2 -7 10 -5
~otta	3 -3 -4 3
~otte	5 -1 -7 3
~otti	-2 7 -1 -3
~otto	4 5 -4 -5
~otur	-1 4 -2 0
~otvo	-9 -1 9 1
~oua 	-2 1 4 -3
~oube	2 -6 4 0
~oubl	3 -3 -1 1
~ouch	7 -1 -7 1
~ouco	-3 -2 3 2
~oud 	-11 7 1 4
~oude	-4 10 -3 -2
~oudr	5 -5 -1 1
~oudt	-9 6 1 2
~ough	-2 8 -2 -3
~ouha	-4 -1 2 3
~oui 	-7 7 -1 1
~oujo	5 -6 1 -1
~oul 	0 -5 4 1
~oula	6 0 -3 -2
~ould	-7 9 -2 0
~ouli	6 -6 0 0
~oulo	4 -3 0 0
~ounc	5 -4 -2 1
~ound	-13 7 10 -4
~ount	-7 6 -2 3
~oup 	-7 4 1 2
~oupe	-3 2 -3 4
~our 	10 1 -7 -3
~oura	-6 7 1 -2
~ourc	-5 10 -3 -2
~ourd	-6 5 2 -1
~oure	-3 -1 3 1
~ouri	-6 -1 10 -3
~ourn	10 -4 1 -8
~ourr	4 -5 2 -2
~ours	3 -7 0 4
~ourt	-4 10 -3 -3
~ous 	-7 6 12 -11
~ouse	-5 9 -3 -1
~ousi	2 -4 -2 4
~ouss	5 -2 -3 0
~out 	2 -10 14 -6
~oute	-1 -10 16 -5
~outh	-4 4 1 -1
~outi	-9 7 2 0
~outo	-3 8 0 -6
~outr	10 -11 3 -2
~outs	-9 6 -2 5
~ouve	8 -14 6 0
~ouvi	3 -1 -1 -1
~ouvr	1 2 -1 -2
~ouw 	1 -7 1 5
~ouwe	-7 6 3 -2
~ouzi	7 -3 -4 0
~ova 	15 0 -9 -5
~ovab	-2 -2 5 -1
~ovad	11 -7 -3 0
~oval	7 0 -4 -4
~ovan	-2 0 1 1
~ovar	-9 10 -2 1
~ovas	1 -5 5 -1
~ovat	4 -7 3 1
~ove 	-3 7 0 -4
~oved	4 -3 2 -3
~ovee	3 -4 2 0
~ovej	7 -6 -1 0
~ovel	-5 8 -1 -1
~ovem	-1 6 -2 -3
~oven	-4 12 -3 -5
~over	10 -9 -10 8
~oves	-4 2 2 0
~ovet	6 -6 0 -1
~ovez	-2 -3 4 1
~ovi 	-4 1 3 0
~ovic	9 -8 -5 3
~ovid	4 -2 -2 -1
~ovin	-4 0 2 2
~ovis	8 -10 -3 5
~ovne	7 -3 -3 0
~ovni	-3 1 0 1
~ovo 	1 7 -4 -4
~ovor	5 -2 -4 1
~ovou	7 -5 0 -2
~owa 	-4 5 -1 0
~owad	-8 8 -2 2
~owan	-3 -5 -4 13
~owe 	-1 5 -1 -2
~owed	10 -8 -3 1
~owej	6 -5 -1 0
~ower	-2 8 -5 -1
~owin	2 -4 2 0
~own 	-8 12 0 -4
~owne	0 -8 1 6
~owni	-6 6 1 -1
~owor	-9 9 0 -1
~ows 	17 -7 -2 -7
~owyc	-3 5 -1 -1
~oxim	-11 9 4 -2
~oyec	0 3 -2 -1
~oyer	5 -5 -1 1
~oyle	5 -3 -2 0
~oys 	5 -7 -1 2
~ozas	-5 7 -1 -1
~ozdr	-4 -5 10 -1
~oze 	4 -1 1 -4
~ozen	3 0 -1 -1
~ozin	0 -3 -1 4
~ozna	7 -6 4 -4
~ozos	0 -6 4 1
~ozva	-2 -3 5 0
~ozve	-6 5 -4 5
~ozza	-2 -2 5 -1
~paas	11 -5 -6 0
~pace	3 -4 0 1
~pach	-7 5 1 1
~paci	-4 9 -1 -4
~pack	-16 22 -3 -3
~paco	-3 1 5 -3
~pada	3 -3 0 0
~paga	-8 -1 -7 15
~page	-6 11 -3 -2
~pagh	0 -4 -2 6
~pagi	-6 12 -2 -3
~pagn	2 8 -6 -3
~pago	1 -1 -2 3
~pagu	0 -7 -2 9
~paid	4 -8 -1 5
~paie	-6 2 -4 9
~pain	-4 2 6 -4
~pais	-10 5 4 1
~paiv	11 -8 -5 2
~pak 	-5 -2 7 -1
~pake	-4 -1 -5 11
~pakk	3 3 -4 -2
~pal 	3 -1 -2 -1
~pala	16 -13 -1 -1
~pale	9 2 -4 -6
~pali	-2 -7 4 5
~pall	-1 11 -6 -4
~palv	-6 5 -1 2
~pan 	10 -8 2 -4
~pana	-7 5 -3 5
~pand	-5 6 0 -1
~pane	-6 16 -7 -3
~pang	0 5 -3 -2
~panh	-13 -1 12 3
~pani	6 -5 0 -2
~pann	-7 -1 11 -3
~pany	2 -5 0 2
~papa	7 -2 -4 -1
~pape	-5 10 -3 -1
~papi	-3 1 -5 7
~par 	-7 0 -2 9
~para	9 7 -13 -3
~parc	-11 -1 10 2
~pare	3 0 -3 0
~pari	5 -7 1 0
~park	1 13 -9 -6
~parl	7 -2 -5 0
~parm	-3 2 3 -2
~paro	13 -15 -1 3
~parq	-3 5 0 -1
~parr	4 2 -2 -3
~pars	6 -3 -3 0
~part	-2 4 5 -7
~pas 	13 -2 -4 -7
~pasa	12 -6 -7 0
~paso	-4 9 -2 -3
~pass	-11 -6 10 7
~past	-3 7 -1 -3
~pat 	-2 4 -1 -1
~pata	-1 11 -9 -1
~pate	2 1 -1 -1
~path	-2 -3 5 0
~pati	1 -5 7 -3
~pato	-5 7 -2 0
~patr	-12 14 -1 -1
~patt	6 -3 -2 -1
~paul	-2 4 -2 -1
~paus	0 4 -2 -2
~pay 	-12 1 -2 13
~paye	2 -9 -2 9
~payl	5 -4 1 -1
~paym	2 -4 -1 3
~pays	-5 5 0 0
~pazi	-6 7 -1 -1
~pcso	-3 -3 4 2
~pdat	1 -6 -1 6
~pdra	-5 -1 4 2
~peak	3 5 -3 -5
~peca	-5 14 -8 -1
~pech	-4 -5 9 1
~peci	1 10 -7 -4
~pect	0 -6 8 -1
~ped 	11 -9 0 -2
~peda	-5 9 -2 -2
~pedi	3 -4 -5 5
~peel	4 -5 -2 2
~peic	6 -6 0 0
~pein	-8 11 -2 0
~pekn	-6 -1 7 0
~pel 	7 -10 1 2
~pela	6 -3 -3 1
~pele	-4 -1 0 4
~peli	1 -4 3 0
~pell	1 4 -6 0
~pelo	3 -4 -4 5
~pelt	4 -3 -4 3
~pemb	4 -2 -1 -1
~pen 	-1 -6 13 -5
~pena	9 -11 -3 5
~pend	-6 -8 0 14
~pene	-3 6 0 -2
~peng	-6 4 -2 5
~peni	4 -3 1 -1
~penn	-12 12 2 -2
~pens	-16 10 2 5
~pent	9 -9 0 -1
~penz	3 -6 -3 6
~peop	0 -10 6 4
~pequ	3 2 -2 -3
~per 	-7 12 -8 3
~pera	13 -18 2 3
~perc	-4 2 1 2
~perd	8 -15 -4 11
~pere	9 -2 -4 -2
~perf	-14 0 12 2
~perg	5 -1 -4 0
~perh	-5 3 2 0
~peri	-6 -15 21 0
~perm	0 -2 4 -2
~pero	-1 -1 5 -3
~perr	5 -4 -2 2
~pers	-4 -1 6 0
~pert	-4 1 8 -5
~perv	-1 2 -1 -1
~pes 	-3 13 -6 -3
~pesa	1 -6 -3 7
~pesc	8 -8 0 0
~pese	3 -1 -2 -1
~peso	-4 1 -1 3
~pess	-9 -5 10 5
~pet 	-3 6 -3 0
~peta	-5 9 -2 -3
~pete	-2 -2 3 1
~peti	1 6 -4 -4
~petr	8 -4 -3 -1
~pett	10 -7 -3 0
~peu 	-7 4 4 0
~peut	-3 7 -3 -1
~peux	1 3 -1 -4
~peza	5 -5 0 -1
~pezz	-3 6 -2 -1
~pfle	-3 1 4 -1
~phan	4 -1 -3 0
~phe 	-5 10 -1 -4
~phi 	-15 6 -2 11
~phon	-1 -2 -6 9
~phot	-1 9 -1 -7
~pia 	-4 -1 -1 6
~piac	-4 1 6 -3
~pian	4 0 -3 0
~piar	7 -6 0 0
~piat	-2 6 -3 -1
~pic 	7 -6 -2 1
~picc	4 -2 0 -2
~pict	-7 7 -1 0
~pida	-6 5 1 -1
~pide	8 -9 2 -1
~pidi	-3 5 -2 0
~pie 	0 -3 -2 5
~piec	1 5 -6 0
~pied	-1 4 -2 -2
~pieg	-2 5 -3 0
~piek	2 -8 2 3
~piel	2 -1 -2 0
~pien	-5 -1 2 5
~pier	-3 5 -1 -1
~pilo	-5 4 3 -2
~pin 	0 -4 0 4
~pina	6 -3 -2 0
~ping	12 -7 -3 -2
~pini	-4 4 0 0
~pio 	7 -5 -2 -1
~pios	-5 5 0 0
~pipe	-1 4 -3 0
~pira	-8 3 7 -2
~pire	-2 -3 2 4
~piri	0 -4 4 0
~pisa	7 -5 -2 -1
~pisc	-4 5 0 -1
~piso	8 0 -4 -4
~pist	-2 6 -4 0
~pisu	7 -4 -2 -2
~pisy	-7 5 2 0
~pit 	5 -5 0 0
~pita	-1 -6 2 5
~piti	-1 3 -2 -1
~pito	1 -2 -2 3
~pitu	-4 7 -2 -1
~piu 	-4 5 0 -1
~pix 	-3 -6 0 10
~pizz	5 -3 -2 -1
~pje 	-6 9 -2 -1
~pka 	1 -5 3 1
~plaa	-4 8 -3 -2
~plac	-7 9 0 -2
~plad	-5 4 0 1
~plai	-4 0 4 0
~plan	9 18 -21 -6
~plat	-4 -5 -10 19
~play	1 -2 1 0
~plaz	4 -8 -1 5
~ple 	-25 -1 -11 37
~plea	0 -6 4 2
~pleg	6 -4 -1 0
~plei	-4 0 8 -4
~plek	-1 3 0 -2
~plen	1 -5 3 0
~pler	7 -4 -3 -1
~ples	-5 7 -1 -1
~plet	0 2 1 -3
~pli 	-3 5 0 -2
~plia	-5 0 5 0
~plic	4 -11 0 6
~plie	2 -4 -3 4
~plik	-7 7 -2 3
~plim	7 -10 2 1
~plin	-2 -2 5 0
~pliq	4 -5 -1 2
~plom	-1 -3 6 -2
~plot	-2 5 -1 -2
~plus	5 -15 6 4
~poch	1 -4 0 4
~poco	-7 6 3 -1
~pod 	5 -6 1 -1
~podc	7 10 -10 -7
~pode	6 -12 8 -2
~podi	-3 4 -2 1
~podl	7 -4 -1 -2
~podn	-7 6 2 -1
~podo	-13 5 8 0
~podr	0 -3 3 0
~pogr	-4 6 0 -2
~poi 	-1 6 -2 -4
~poin	-2 3 3 -3
~poio	-4 5 -1 0
~pois	3 4 -6 -2
~poje	-6 1 5 -1
~poji	-7 0 8 -1
~poka	-3 5 -2 0
~poke	-4 0 -2 6
~pole	-3 2 3 -1
~poli	-10 16 -9 3
~poln	-1 -11 10 1
~polo	-1 -4 2 3
~pols	-6 8 -1 -1
~polu	11 -5 -4 -2
~poma	-13 14 -1 0
~pome	3 -4 1 -1
~pomo	3 -8 2 3
~pomp	13 -16 2 2
~pond	7 -7 -3 3
~pone	6 -5 -3 2
~poni	-8 0 12 -4
~pons	-4 6 -3 1
~pont	-5 2 9 -6
~ponu	-6 -3 7 1
~por 	-6 -7 -6 19
~pora	3 10 -7 -6
~pore	-3 -1 0 5
~porg	5 -2 -1 -1
~porl	-8 10 -2 0
~porq	1 1 1 -4
~port	-8 9 -4 4
~pos 	-10 17 -5 -2
~posa	-4 1 4 -1
~pose	4 3 -3 -5
~posi	-18 -8 17 10
~posl	-4 9 -1 -4
~poss	-1 -7 2 7
~post	-2 -2 -5 9
~pot 	-4 13 -2 -7
~pote	0 -6 7 0
~potr	1 -9 3 5
~pots	-3 6 0 -3
~pour	4 1 -6 1
~pouv	9 -7 0 -2
~pouz	7 -3 -4 0
~pove	-2 0 3 -1
~powe	1 4 -4 -1
~powi	3 -4 0 1
~pozd	-4 -5 10 -1
~pozi	-2 -2 6 -2
~pozn	10 -8 1 -3
~pozo	-5 5 0 -1
~pozv	-3 -2 6 0
~ppa 	0 -4 1 3
~ppal	-6 7 0 0
~ppas	-3 -3 5 1
~ppdr	-6 2 3 1
~ppe 	-2 7 -3 -2
~pped	8 -6 0 -2
~ppel	-1 -2 -4 7
~ppen	-6 2 2 1
~ppi 	-6 9 -2 -1
~ppin	0 -3 4 -1
~ppli	2 1 -3 0
~pply	5 -4 -1 0
~ppo 	7 -5 -2 0
~ppor	3 -4 7 -6
~ppre	0 -16 15 1
~ppro	6 -8 0 2
~ppy 	0 -7 8 -1
~pra 	-5 12 0 -7
~praa	8 -1 -5 -2
~prac	-10 1 7 2
~prad	7 -4 -3 1
~prak	7 -1 -2 -3
~pran	6 -3 -3 -1
~prar	8 -7 0 -2
~pras	2 -3 3 -2
~prat	1 -2 6 -6
~praw	7 -5 -4 1
~prax	8 -4 -2 -1
~pray	-5 5 0 0
~praz	-10 2 8 -1
~pre 	3 -13 15 -5
~prec	-11 -1 8 5
~pred	7 -4 -5 2
~pree	-2 -6 5 3
~pref	15 -10 -3 -2
~preg	8 -4 -1 -4
~prei	-7 16 -6 -4
~prej	-8 -2 10 0
~prek	-1 8 -5 -3
~prem	0 7 -4 -4
~pren	-12 9 9 -7
~prep	-3 -4 2 5
~pres	-2 10 -9 1
~pret	-6 2 4 1
~prev	4 3 -4 -3
~prez	-7 8 2 -3
~pri 	-1 4 -1 -2
~pria	-5 4 2 -1
~pric	-1 11 -10 0
~prid	-5 -3 9 0
~prie	3 -6 4 -1
~prij	-5 1 12 -9
~pril	0 2 6 -8
~prim	9 2 -9 -2
~prin	-6 8 -3 0
~prio	2 -3 -1 1
~prip	1 -9 1 7
~prir	4 -6 0 1
~pris	-2 2 1 -2
~priv	-23 7 -5 20
~prix	2 3 -2 -4
~pro 	7 0 -5 -2
~prob	-9 18 -8 -1
~proc	-4 -2 -2 8
~prod	2 -7 3 2
~proe	3 3 -3 -4
~prof	-10 -24 23 11
~prog	4 9 -5 -8
~proj	18 -7 -3 -8
~prom	8 -5 0 -3
~pron	1 4 -4 0
~prop	-13 10 9 -6
~pros	-9 -7 12 4
~prot	1 -2 -2 3
~prou	3 -3 1 0
~prov	0 5 -10 6
~prow	-8 8 -2 2
~prox	-11 9 4 -2
~prue	-1 2 -2 0
~pruf	-8 14 -6 0
~prze	3 -5 -3 5
~przy	9 -14 0 5
~pta 	5 -4 -1 0
~ptan	-5 9 -3 -1
~pte 	0 -4 -3 6
~ptee	-3 4 -1 0
~ptem	9 -1 -4 -3
~pter	-5 -2 6 2
~ptes	5 -4 0 0
~ptez	2 -5 4 -1
~ptie	3 -1 -1 -1
~ptim	3 -5 4 -1
~ptio	2 2 -1 -2
~pto 	0 -5 -1 6
~ptor	7 -6 0 -1
~ptur	-4 -1 0 5
~puan	2 5 -6 -1
~pubb	-3 5 1 -3
~publ	-6 4 7 -5
~pued	3 2 0 -5
~pues	-8 6 -2 5
~puhe	6 -2 -3 -1
~puis	2 1 -2 -2
~puli	-5 10 -3 -3
~pull	10 -5 -5 0
~puls	-7 4 3 0
~puma	-6 7 0 0
~pump	11 -8 -1 -2
~pune	8 -9 -1 1
~punk	4 -3 1 -2
~punt	0 1 1 -2
~puny	-5 6 0 -1
~puo 	1 3 -4 0
~puol	4 0 -3 -2
~pur 	1 -4 -1 5
~pure	-3 2 2 -1
~pus 	6 -6 0 0
~put 	-5 8 -2 -1
~pyth	-1 5 -1 -3
~pıyo	-5 7 -2 0
~qua 	-5 6 -1 0
~quad	-4 8 -1 -3
~qual	-1 -14 21 -6
~quan	1 7 -6 -2
~quar	5 4 -6 -3
~quas	-6 8 -2 -1
~quat	-3 9 -6 0
~que 	-5 -7 13 -1
~qued	3 -5 1 1
~quee	4 -9 4 1
~quei	-3 6 -3 0
~quel	13 -4 1 -9
~quem	-13 12 -1 1
~quen	6 0 -2 -4
~quer	16 -12 -2 -3
~ques	-2 1 -3 4
~quet	0 2 -4 3
~qui 	-11 -7 18 0
~quia	5 -3 0 -2
~quic	-8 5 -1 5
~quid	-5 4 0 1
~quie	-1 -2 4 -1
~quil	-4 2 -1 3
~quin	0 13 -8 -6
~quip	4 7 -9 -2
~quis	-4 0 -1 4
~quit	3 8 -8 -2
~quiz	-4 5 -1 0
~quoi	3 -5 2 -1
~quot	-8 5 1 2
~quun	6 -3 0 -3
~raa 	-4 7 -2 0
~raad	7 -7 1 -1
~raag	-18 12 3 3
~raal	7 -3 -4 0
~raar	10 -3 -2 -5
~raat	11 -3 -5 -3
~rab 	-6 4 -1 3
~raba	-7 9 3 -5
~rabe	10 1 -8 -2
~rabi	0 3 -3 0
~rabo	-7 3 4 -1
~rabu	7 -5 -1 -1
~raca	-4 -11 11 5
~racc	-11 14 3 -6
~race	3 1 -3 0
~rach	4 -3 -6 5
~raci	5 -7 1 1
~rack	2 3 -3 -3
~raco	-6 8 2 -4
~ract	-5 8 -5 2
~racu	-6 1 6 -1
~rad 	-4 -1 6 -2
~rada	-2 -10 6 6
~rade	-1 -1 4 -1
~radi	1 -5 -6 10
~rado	8 1 -10 1
~radu	0 6 2 -8
~raf 	10 -14 -3 7
~rafa	-3 7 -2 -2
~rafe	1 3 -2 -2
~raff	-1 5 -2 -2
~rafi	7 -6 -3 2
~raft	-8 13 -3 -2
~rafı	1 -4 -2 6
~rag 	-4 -11 5 10
~raga	3 -9 1 5
~rage	-1 3 0 -1
~ragg	0 -3 2 1
~rago	4 -5 1 -1
~rai 	-1 3 1 -3
~raie	-7 9 -1 -2
~raig	9 -7 1 -2
~rain	7 10 -8 -8
~rais	3 -3 -2 2
~rait	-10 17 -4 -2
~raj 	5 -2 -3 0
~raje	5 -9 5 0
~rak 	-10 4 7 -1
~rake	3 1 -1 -3
~rakt	-5 9 -3 -1
~ral 	3 2 -5 -1
~rald	5 -3 -1 0
~rale	4 -9 3 2
~rall	-2 6 -2 -2
~ram 	8 -8 -10 11
~rama	-1 7 0 -6
~ramb	4 -5 2 -1
~rame	3 -2 -3 2
~rami	-5 3 0 3
~ramm	-1 1 -1 1
~ramo	-2 -5 4 3
~ran 	4 9 -12 -1
~ranc	8 -10 -4 6
~rand	5 -10 6 -1
~rane	-6 12 -4 -1
~rang	-2 4 7 -9
~ranh	6 -3 -2 0
~rani	3 0 0 -3
~rank	-4 6 -7 5
~rann	7 -3 -5 2
~rano	1 1 -4 1
~ranq	-4 8 -1 -2
~rans	-12 -4 6 10
~rant	-3 1 -11 13
~ranz	-6 0 4 1
~rao 	-4 3 2 -1
~rapa	9 -8 -1 0
~rape	-1 5 -3 -1
~raph	-5 8 -2 -1
~rapi	-15 19 -2 -2
~rapp	9 -5 -4 0
~rar 	7 -4 -3 0
~rare	0 -2 4 -2
~rari	1 -3 1 1
~rarl	-3 0 2 1
~rary	5 -1 -4 0
~ras 	-10 20 -12 2
~rasa	-2 4 -1 -1
~rasi	-6 3 1 3
~rasn	-5 -1 9 -3
~raso	0 2 -5 3
~rasp	2 3 -3 -1
~rass	-8 7 2 -1
~rast	13 -4 -5 -5
~rasz	-1 -3 5 -1
~rat 	15 -8 0 -7
~rata	-1 7 2 -8
~rate	-17 20 2 -5
~rath	-5 8 -2 -1
~rati	-11 19 -2 -6
~ratk	-1 4 -2 -1
~rato	-1 6 -6 1
~rats	8 -8 0 0
~ratt	-2 5 -3 0
~ratu	20 -8 -14 1
~rau 	7 -4 -2 -1
~rauc	-3 1 1 1
~raue	-2 4 1 -3
~rauf	-5 5 1 0
~raul	-2 8 -2 -3
~raum	-8 12 -2 -2
~raus	-5 -6 11 -1
~rav 	-8 2 5 1
~rava	5 -4 0 -1
~rave	-2 -5 2 5
~ravi	-1 2 2 -3
~ravn	3 -5 -1 3
~ravo	4 -2 0 -2
~ravu	-3 -1 4 0
~rawi	5 -4 -2 0
~raxi	4 -2 -1 -1
~ray 	-5 5 -1 1
~raz 	-3 2 0 0
~raza	10 -7 -3 0
~raze	8 -13 6 -2
~razi	1 5 0 -6
~razo	-2 -2 5 -1
~rbal	4 -1 -3 -1
~rban	18 -15 -2 -1
~rbar	-4 0 3 1
~rbei	-8 11 -4 1
~rbej	3 -5 3 -1
~rben	3 0 -5 2
~rber	-2 3 -1 -1
~rbes	-3 2 1 0
~rbet	5 -2 0 -2
~rbij	-5 2 5 -2
~rbin	-10 -9 20 -1
~rbit	-5 1 -2 6
~rbon	3 -3 -1 1
~rbst	-3 8 -4 -1
~rca 	-4 0 4 0
~rcad	-2 -4 5 2
~rcam	14 -8 -4 -3
~rce 	3 -4 1 0
~rcei	-6 9 -2 -1
~rcel	-5 0 -1 6
~rcen	-2 3 -1 -1
~rcer	-4 4 3 -2
~rch 	-7 4 4 -2
~rcha	-2 3 0 -2
~rche	9 -10 -6 7
~rchi	-1 -1 2 0
~rci 	6 -7 2 -1
~rcia	-10 2 6 2
~rcie	4 -4 0 0
~rcin	-4 6 -1 -1
~rcio	-2 3 -1 -1
~rcla	-4 9 -2 -2
~rcle	-3 -2 6 0
~rco 	-3 -1 2 2
~rcol	-1 2 -1 -1
~rcon	-3 -2 5 -1
~rcor	-5 5 1 -1
~rcou	-4 -3 8 -1
~rcre	-2 4 -2 0
~rda 	-2 5 0 -3
~rdad	4 2 -4 -2
~rdag	14 -9 -2 -2
~rdam	-2 1 -2 3
~rdan	-4 7 -5 2
~rday	11 -6 -3 -1
~rde 	3 5 -1 -7
~rdel	4 -2 0 -2
~rdem	3 -5 2 0
~rden	4 -9 -1 6
~rder	-9 3 -3 10
~rdes	-3 2 -1 3
~rdez	-2 3 -2 1
~rdi 	1 -9 3 5
~rdia	-7 -2 11 -2
~rdie	-3 5 -1 -1
~rdig	-3 6 -6 3
~rdin	18 -11 -10 3
~rdis	-7 5 0 3
~rdo 	0 5 -2 -4
~rdon	4 -7 1 2
~rdre	3 -2 -1 0
~rds 	-14 6 7 0
~rdt 	3 -7 0 4
~rdu 	7 -5 -1 -1
~rdum	6 -2 -3 0
~rea 	5 -7 3 -1
~read	0 8 -8 0
~reag	3 -5 0 1
~reak	-2 5 -3 0
~real	-10 -2 15 -3
~ream	-2 -9 7 4
~reas	-3 0 2 1
~reat	-4 1 5 -2
~reau	-3 6 -3 0
~reba	7 -10 0 3
~rebb	8 0 -2 -6
~rebu	2 -1 -4 3
~reca	-4 8 -2 -2
~recc	3 -1 0 -2
~rece	-21 9 6 5
~rech	6 0 -10 4
~reci	1 -8 7 0
~recl	8 -5 -1 -2
~reco	-4 11 -11 4
~recr	-2 -8 13 -3
~rect	3 -2 -3 1
~recu	-3 -1 2 2
~red 	-6 -2 10 -2
~reda	11 -4 -6 -1
~rede	-6 -9 3 12
~redi	0 -3 -4 8
~redn	13 -9 -2 -2
~redo	1 -5 3 1
~redu	1 8 -4 -5
~ree 	1 12 -12 -1
~reef	-5 3 0 2
~reek	3 0 0 -4
~reel	-8 11 -2 -2
~reem	-2 -3 0 5
~reen	5 -14 7 3
~reer	9 -9 1 0
~rees	8 -8 0 0
~refa	-5 8 -2 -1
~refe	12 -5 -1 -6
~reff	5 -3 -2 0
~refi	-3 3 0 0
~refo	-4 6 -2 0
~refu	0 -3 -3 5
~rega	-1 0 0 1
~rege	-2 -4 1 4
~regg	6 -4 0 -1
~regi	2 -11 4 5
~regl	5 -8 -4 6
~regn	-3 8 -2 -2
~rego	-7 5 7 -4
~regu	3 -5 -2 4
~rei 	8 6 -9 -6
~reib	4 -1 -4 2
~reic	-1 -6 3 4
~reie	-7 10 -2 -1
~reih	5 -2 -3 0
~rein	0 -4 2 2
~reis	-5 10 -2 -2
~reit	0 -7 3 4
~reji	-5 -3 9 0
~rek 	6 -2 -2 -3
~reka	6 -5 -1 0
~reke	-17 3 -2 16
~rekk	-3 5 -2 0
~rekl	-3 6 -1 -1
~rekr	-6 -4 13 -3
~rekt	10 -1 -7 -2
~rela	-1 -11 19 -7
~reld	-2 0 3 -1
~rele	-8 7 -1 2
~reli	-10 13 -1 -2
~rell	6 -1 -4 -1
~relo	4 -10 3 3
~rem 	1 8 -1 -8
~rema	5 -7 0 3
~remb	0 -4 0 4
~reme	-1 4 -4 1
~remi	7 8 -10 -5
~remm	6 -5 0 -1
~remo	10 -10 -2 3
~remp	-4 11 -3 -5
~ren 	-4 6 6 -9
~rena	-8 2 7 -1
~renc	10 -9 -1 0
~rend	5 -6 2 -1
~rene	-1 3 -2 0
~reng	-1 6 -2 -3
~reni	-1 1 -3 4
~reno	-5 1 0 4
~rens	-7 8 1 -2
~rent	11 4 -6 -9
~renu	-2 3 1 -2
~renv	4 -5 -1 2
~renz	-3 -2 1 4
~reo 	-7 3 1 3
~repa	-1 4 -9 6
~repe	-3 4 -4 2
~repl	3 -1 2 -3
~repo	-3 -4 6 2
~repr	-5 2 0 3
~requ	4 -4 1 -1
~rer 	-5 7 1 -3
~rere	-13 7 3 3
~reri	5 0 -4 0
~rero	9 -8 -1 0
~res 	-10 19 -3 -6
~resa	-12 7 6 -1
~resc	-2 -7 9 0
~rese	-18 -3 11 10
~resh	-2 -6 7 1
~resi	-8 17 -5 -3
~reso	1 -2 3 -3
~resp	7 -7 7 -7
~ress	-19 6 8 6
~rest	7 -7 -7 7
~resu	3 -1 0 -2
~resz	-2 0 -5 6
~ret 	-4 6 -8 6
~reta	0 11 -5 -5
~rete	-1 -2 -1 4
~reti	-3 1 -3 6
~retn	-2 -5 4 3
~reto	-2 -4 2 3
~retr	1 0 -5 5
~rets	4 -3 -3 2
~rett	-3 5 3 -6
~retu	-1 -2 0 3
~reue	2 -5 5 -2
~reun	3 1 -1 -3
~reur	4 -3 -1 0
~reus	-6 0 7 -1
~reut	5 -7 2 0
~reve	-5 -6 12 -1
~revi	-1 17 -12 -4
~revo	-2 2 -1 2
~rez 	-15 9 1 5
~reza	-1 -2 4 -1
~rezi	7 -4 -2 -1
~rezz	-3 4 1 -2
~rfah	0 -6 7 -1
~rfar	-3 -1 5 -1
~rfen	1 -5 2 2
~rfil	-9 0 7 2
~rfor	-7 -4 6 5
~rfte	5 -6 2 0
~rga 	-1 5 -3 -2
~rgaa	9 -5 -4 0
~rgad	-7 4 4 -1
~rgan	-2 4 3 -5
~rgas	5 -3 -1 -1
~rge 	-7 7 -4 3
~rgeb	-5 1 1 2
~rgem	-5 4 2 -1
~rgen	-3 -4 3 4
~rger	6 -4 -2 -1
~rges	5 -1 -2 -2
~rget	-4 1 5 -2
~rgia	0 -2 2 0
~rgie	-11 2 7 3
~rgin	2 -6 4 -1
~rgir	-5 -3 7 0
~rgo 	5 -4 -2 2
~rgon	2 3 -5 0
~rgru	-6 5 2 0
~rgue	-4 5 -1 -1
~rgun	10 -5 -4 -1
~rhab	-8 4 1 3
~rhal	-7 11 0 -3
~rhan	4 -1 1 -3
~rhei	-1 -9 0 10
~rher	5 -4 0 0
~ria 	-1 11 -3 -7
~riad	6 -5 -2 1
~rial	-1 8 -8 0
~riam	-5 4 3 -2
~rian	1 -3 2 0
~rias	6 -7 3 -3
~riat	1 0 2 -2
~riba	3 -4 0 1
~ribe	-13 16 1 -3
~ribi	-1 3 -2 -1
~ribo	4 -4 -1 1
~ribu	-19 21 -2 0
~rica	-20 13 0 8
~rice	-11 11 -5 5
~rich	1 -9 13 -5
~rici	-8 5 8 -5
~rick	5 -2 -1 -1
~rico	-3 5 -2 0
~ricu	-3 2 2 -2
~rid 	7 -4 -3 1
~rida	6 -9 3 0
~ride	5 -4 1 -2
~rido	5 -4 0 -1
~rie 	-3 17 -10 -3
~rieb	-1 5 -1 -4
~rief	8 2 -4 -7
~riek	4 -2 0 -1
~riel	0 3 -4 1
~rien	-10 -17 25 2
~rier	-6 -9 0 16
~ries	-4 -1 3 3
~riet	11 -5 -4 -2
~rieu	-6 -5 3 9
~riez	15 -10 -4 -1
~rif 	-4 3 -1 1
~rifa	12 -8 -2 -2
~riff	-1 9 -3 -5
~rifi	-4 -3 -2 8
~rift	11 -1 -5 -4
~rig 	-10 4 6 0
~riga	4 -5 -2 3
~rige	7 -2 -2 -2
~righ	-2 -4 7 -2
~rigi	4 2 -2 -3
~rigo	-3 -1 0 4
~rij 	-11 15 -5 1
~rijb	-1 -6 3 3
~rijd	6 6 -3 -9
~rije	-5 -1 6 1
~rijf	7 -10 4 -1
~rijg	-5 0 -3 8
~rijk	-4 0 4 0
~rijs	-1 12 -3 -7
~rijv	-10 15 -2 -3
~rik 	-3 7 -3 0
~rika	-6 5 1 0
~ril 	18 -6 -3 -10
~rile	-3 -4 6 1
~rili	0 -3 4 -2
~rill	-2 5 -5 2
~rim 	-11 2 11 -2
~rima	14 -16 2 0
~rimb	2 -7 0 5
~rime	-1 4 -1 -3
~rimi	-3 -4 2 5
~rimo	-9 8 -3 4
~rin 	9 3 -9 -3
~rina	5 -7 -2 4
~rinc	5 -8 1 1
~rind	-2 3 1 -2
~rine	-5 11 -2 -4
~ring	-23 10 9 4
~rinh	0 0 2 -2
~rini	5 -7 0 2
~rink	3 1 -3 -1
~rinn	-8 2 6 -1
~rino	5 -2 -2 -2
~rins	-5 1 -1 5
~rio 	9 -12 -7 10
~riod	2 -4 4 -2
~rion	6 -11 3 1
~rior	9 -9 1 -1
~rios	-18 10 9 0
~riou	-5 5 0 0
~ripo	2 -6 1 3
~ripp	6 -5 0 0
~ript	11 -5 -2 -4
~riqu	-10 11 2 -3
~rir 	-8 0 3 5
~rire	-4 -1 3 2
~ris 	-10 11 -1 0
~risa	3 -3 -1 2
~risc	-3 3 -2 2
~rise	-7 6 -5 6
~rish	-7 8 -2 0
~risi	3 -11 6 2
~risk	3 -7 -1 5
~rism	-1 -4 3 2
~riso	1 -4 3 0
~risp	-1 -1 4 -2
~riss	7 0 -3 -4
~rist	-2 3 1 -3
~rit 	8 -2 -2 -3
~rita	4 -2 -2 0
~rite	-3 4 -3 1
~riti	5 -4 -2 1
~rito	-3 4 2 -2
~ritr	5 -5 0 0
~ritt	-1 4 0 -3
~riu 	7 -7 4 -4
~rium	6 -3 -2 -2
~riv 	-1 -2 -1 4
~riva	-7 2 -6 11
~rive	3 -10 -1 8
~rivi	2 -4 2 0
~rivo	-4 7 -2 -1
~rix 	3 3 -2 -4
~riz 	5 -7 3 0
~riza	-2 5 -2 -1
~rize	0 -3 0 4
~rizi	-3 0 -4 6
~rizm	-4 -4 7 1
~rizo	-2 -3 6 -1
~rja 	-7 2 5 0
~rjas	-2 6 -4 0
~rjet	-3 -1 -2 6
~rjoi	5 -6 0 0
~rka 	12 -6 -5 0
~rkau	3 -4 -3 4
~rke 	4 -1 -3 0
~rked	3 -3 1 0
~rkeh	6 -5 -1 0
~rken	-7 3 8 -4
~rker	-11 9 1 1
~rket	-5 11 0 -6
~rkin	-2 -3 5 0
~rkki	6 -4 -1 -1
~rkla	9 -3 -6 0
~rkom	1 -7 2 5
~rkoo	-5 10 -1 -4
~rkop	4 -1 -1 -2
~rkos	-6 -2 6 3
~rkpl	-8 9 -1 0
~rks 	-3 5 -1 -1
~rksh	-6 10 -2 -1
~rkst	0 -3 5 -2
~rkun	-2 7 -1 -5
~rla 	-1 -7 9 -1
~rlan	-8 10 -2 -1
~rlar	10 -6 -2 -2
~rlat	5 -2 -2 -1
~rlav	1 5 -1 -5
~rld 	-3 -1 5 -2
~rle 	-3 8 -4 -1
~rlei	-7 6 1 -1
~rlen	0 -9 7 2
~rler	9 -5 -4 -1
~rles	-2 6 -2 -2
~rli 	-2 7 -5 0
~rlia	3 -3 1 -1
~rlic	-1 5 -4 0
~rlig	6 -6 -4 4
~rlij	-5 6 -1 0
~rlin	6 -4 -1 -1
~rlo 	4 -4 -1 1
~rlor	5 -3 -2 0
~rlos	-7 6 0 2
~rls 	8 -4 -4 -1
~rly 	-8 8 0 0
~rlıy	-5 6 -1 -1
~rma 	-13 15 -4 1
~rmac	2 -1 2 -3
~rmad	-4 2 1 1
~rmal	-7 4 0 3
~rmam	-8 11 -2 -1
~rman	-1 3 -5 3
~rmar	4 -3 4 -4
~rmas	5 -2 -3 0
~rmat	9 -5 -7 3
~rme 	-13 -2 10 5
~rmee	-3 0 -1 4
~rmen	2 -1 0 0
~rmer	10 -11 1 0
~rmes	-10 5 1 4
~rmet	-4 0 6 -1
~rmi 	-3 -11 16 -2
~rmia	-2 4 0 -2
~rmie	-8 6 3 -1
~rmin	14 -5 -6 -3
~rmo 	2 1 -3 -1
~rmog	-4 0 0 4
~rmon	8 -6 0 -2
~rmos	1 -9 5 3
~rms 	-1 4 -2 -1
~rmte	2 -4 -1 3
~rmul	6 -3 -1 -1
~rmus	7 -1 -3 -3
~rna 	3 5 -8 0
~rnac	0 -5 -1 5
~rnad	9 -5 0 -3
~rnal	8 -7 1 -3
~rnam	-8 12 -2 -2
~rnan	6 -2 -4 0
~rnat	-8 5 1 2
~rne 	-8 5 7 -4
~rnee	0 1 2 -3
~rneh	2 5 -4 -3
~rnem	-4 2 2 0
~rnen	7 -4 -2 -2
~rnes	8 -2 -4 -2
~rnet	-9 7 6 -4
~rni 	-7 10 -3 1
~rnie	-3 7 -2 -2
~rnin	-1 0 4 -3
~rnis	3 -2 -1 0
~rnit	8 -4 -1 -3
~rno 	2 -3 0 0
~rnos	8 -5 -2 -1
~rns 	-3 5 -2 -1
~roa 	-6 1 -1 5
~road	-5 3 -1 3
~roat	-6 7 -1 0
~roba	3 -5 -2 4
~robe	-7 13 0 -5
~robi	6 4 -4 -5
~robl	7 -2 -4 0
~robo	-2 -6 -2 10
~roca	3 -9 7 -1
~roce	3 -4 -3 5
~roch	-6 8 1 -3
~rock	-6 4 3 -1
~rocu	-4 -2 1 5
~roda	-10 18 -6 -2
~rode	1 -3 4 -2
~rodi	-1 5 -1 -3
~rodo	4 0 -2 -2
~rodu	5 -14 4 6
~roef	8 -5 -2 -1
~roei	-4 1 3 0
~roen	-5 5 0 0
~roep	-8 12 -4 -1
~roes	3 -5 0 2
~roet	3 -8 7 -2
~rof 	6 -2 -4 -1
~rofe	4 -16 14 -2
~rofi	-23 1 13 9
~roga	5 -5 -1 1
~roge	3 2 -2 -3
~rogr	1 8 -3 -6
~roi 	8 -1 -4 -4
~rois	-11 3 13 -5
~roit	10 -7 -2 -1
~roje	16 -5 -3 -8
~rok 	1 2 -5 3
~roke	3 1 -1 -3
~rol 	14 0 -9 -4
~rola	1 -4 -1 5
~role	3 -5 1 1
~roli	-4 4 1 0
~roll	-4 5 -2 1
~rolo	3 2 -3 -2
~rom 	6 -4 -1 -1
~roma	-9 13 -1 -4
~rome	7 -5 -1 -1
~romi	-1 3 0 -2
~romo	10 -8 -2 0
~ron 	10 -1 -9 0
~rona	0 5 0 -5
~rond	3 8 -7 -4
~rone	-7 11 2 -6
~rong	-10 1 6 3
~roni	13 -6 -6 -1
~ronn	7 -1 -5 -1
~rono	-4 2 3 -1
~rons	-3 4 0 0
~ront	-3 7 -3 -2
~rood	0 4 -3 -1
~roof	-9 5 6 -2
~room	-4 3 0 1
~rop 	10 -9 -1 -1
~rope	-7 1 6 1
~roph	-4 8 0 -4
~ropi	-2 8 -3 -3
~ropo	-2 -2 8 -4
~ropp	4 -3 0 -1
~ropr	-9 10 -1 0
~ropu	-5 1 3 1
~roqu	6 -5 -1 0
~ror 	-1 -8 7 2
~rore	-2 1 -2 3
~ros 	-23 29 0 -5
~rosa	4 -2 0 -1
~rosc	8 -3 -1 -4
~rose	-1 -4 2 3
~rosi	7 -14 3 5
~rosp	-4 -1 6 -1
~ross	0 -2 5 -3
~rost	-9 9 -1 0
~rosz	-5 -4 6 3
~rota	-1 9 -4 -3
~rote	0 0 -4 3
~roth	8 -5 -1 -2
~rott	-3 4 -3 2
~rou 	12 -10 -1 -1
~roug	-8 9 1 -2
~roun	-11 5 9 -3
~roup	-1 1 -7 7
~rout	-5 7 0 -2
~rouv	2 -1 2 -3
~rouw	2 -8 1 4
~rov 	3 3 -1 -5
~rova	0 9 -9 0
~rove	2 4 -7 1
~rovi	4 2 -8 2
~rovn	-8 9 -1 0
~rovo	2 -4 2 0
~row 	8 -1 -5 -2
~rowa	-3 2 -3 4
~roxi	-11 9 4 -2
~roya	6 -1 -5 0
~roze	7 -4 -2 -1
~rozm	-1 4 -1 -2
~rozs	-7 3 4 0
~rpen	-4 2 1 2
~rpla	-5 4 0 1
~rpli	-2 -3 1 4
~rpre	-2 6 -3 -1
~rpro	6 -1 -2 -2
~rque	1 7 0 -8
~rqui	1 5 -4 -1
~rra 	-4 3 1 1
~rrab	6 -6 0 0
~rrad	-2 0 -2 3
~rrai	-3 8 -1 -4
~rram	-9 11 -1 -1
~rran	-9 13 -2 -1
~rras	6 -2 -3 -1
~rre 	-7 11 -4 0
~rrec	3 -5 1 1
~rreg	10 -8 0 -2
~rrei	6 -8 1 1
~rrel	-3 4 0 -1
~rrem	15 -16 1 0
~rren	9 -2 -2 -6
~rrer	-1 -2 3 0
~rres	3 -6 1 2
~rret	-3 -5 1 6
~rrib	4 -5 0 1
~rric	-4 6 0 -2
~rrie	-3 -4 3 4
~rrig	7 -7 0 -1
~rrin	3 1 -3 0
~rris	-1 -5 8 -2
~rriv	7 0 -6 -1
~rro 	6 -4 -3 1
~rrog	8 -5 -1 -2
~rror	7 -8 -1 2
~rrow	5 -3 -1 0
~rry 	12 -13 0 2
~rsa 	-2 4 1 -2
~rsam	6 -5 -4 3
~rsan	-5 5 2 -2
~rsat	-1 -6 6 1
~rsbo	-5 8 0 -3
~rsch	5 -9 -1 5
~rsda	12 -3 -8 -1
~rse 	-4 1 -1 4
~rsel	-4 2 4 -1
~rsen	-7 8 0 -1
~rser	6 -2 -3 0
~rses	-6 8 0 -2
~rshi	-9 9 2 -1
~rsi 	-7 3 1 3
~rsic	0 8 -4 -5
~rsik	-8 8 0 0
~rsio	9 -7 -1 -1
~rsit	5 -6 1 0
~rska	7 -3 0 -4
~rsko	-2 7 -4 -1
~rso 	10 -12 -1 4
~rson	-14 6 8 1
~rsoo	3 -3 0 0
~rsor	-5 7 -1 -1
~rspe	3 -6 3 0
~rspr	-4 6 -2 0
~rst 	-7 -1 -3 12
~rsta	6 -1 -4 -1
~rste	6 11 -15 -2
~rsto	1 -6 -1 5
~rsuc	6 -4 -2 0
~rsun	-4 5 -2 0
~rsus	4 0 -3 -1
~rta 	10 -7 -2 -1
~rtaa	-1 -1 -2 5
~rtab	-3 6 0 -3
~rtac	-7 1 -1 6
~rtad	-4 4 -3 3
~rtag	-2 -3 7 -3
~rtai	-3 2 0 2
~rtal	-3 -1 -1 5
~rtam	-5 11 -4 -2
~rtan	-4 0 3 1
~rtao	2 -2 -3 3
~rtar	9 -12 2 1
~rtas	-3 3 1 -1
~rtat	2 -5 -2 4
~rte 	-10 -12 9 14
~rted	2 3 -5 0
~rtee	-5 7 -1 0
~rtei	5 -10 4 0
~rtek	-1 -2 5 -2
~rtel	2 6 -6 -3
~rtem	5 -2 -2 -2
~rten	-5 2 -1 4
~rter	5 -1 1 -4
~rtes	1 2 2 -5
~rtet	2 -2 -3 3
~rtfo	0 1 1 -2
~rth 	-7 8 0 -1
~rti 	8 0 -7 0
~rtic	-4 5 -4 3
~rtie	3 -1 0 -2
~rtif	1 8 -7 -3
~rtig	-7 6 3 -2
~rtij	-2 -3 -1 6
~rtik	5 4 -6 -3
~rtil	0 -7 6 1
~rtim	5 3 0 -7
~rtin	-6 6 1 -1
~rtir	-9 8 2 -1
~rtis	-4 4 1 -2
~rtit	6 -1 -1 -3
~rtje	-6 9 -2 -1
~rtli	-4 3 0 1
~rtne	6 1 -7 0
~rto 	-10 9 3 -2
~rtoi	6 -3 -2 -1
~rtok	5 0 -3 -2
~rton	13 -3 -6 -4
~rtos	2 -6 5 -1
~rtra	2 4 -4 -2
~rtre	3 2 -6 1
~rtri	-2 4 0 -2
~rts 	-5 14 -2 -7
~rtsc	3 -5 3 0
~rtua	-8 8 -2 2
~rtun	-7 -12 21 -1
~rtup	-5 5 3 -4
~rty 	0 -4 0 3
~ruar	4 2 -4 -3
~rube	1 -7 5 1
~ruch	2 0 -4 2
~ruck	-14 14 1 -1
~ruct	3 -5 1 0
~rue 	12 -7 -2 -3
~rueb	-1 4 -2 -2
~ruez	-4 4 1 0
~ruf 	-4 4 2 -2
~rufe	4 0 -2 -2
~rufl	-5 4 2 0
~rufs	-2 3 -1 0
~ruft	-7 11 -1 -2
~rufu	-1 3 -4 2
~rug 	-11 5 4 1
~rugb	1 -5 0 4
~ruge	5 -4 0 -1
~rugg	6 -2 0 -4
~ruhi	-8 7 0 0
~ruik	5 -2 -3 0
~ruim	-3 3 1 -1
~ruis	0 -4 3 1
~ruit	-8 -3 11 1
~ruk 	-5 4 -2 2
~ruka	5 -2 -1 -1
~rukt	-5 5 -1 0
~rul 	3 4 -5 -2
~rule	4 -9 6 -1
~rum 	10 -13 8 -6
~rume	-5 7 -1 0
~rumo	7 -3 -1 -3
~run 	5 -4 -1 0
~rund	-2 7 -4 -2
~rung	0 -3 1 2
~runk	-7 3 -1 5
~runs	-3 4 -1 0
~runt	3 -7 3 2
~ruoc	0 -10 0 10
~rupa	5 -2 -3 -1
~rupe	-5 6 0 0
~rupo	-5 7 -1 -1
~rupp	4 5 -7 -1
~rurg	-4 -6 -2 12
~rus 	3 -7 1 3
~russ	7 -13 10 -4
~rust	-10 0 4 6
~ruta	-2 -2 6 -2
~rute	7 -5 0 -2
~rutt	-6 2 3 1
~ruye	-7 -2 9 -1
~ruz 	-8 14 -1 -4
~rva 	6 -4 0 -2
~rval	2 -4 -1 3
~rvar	-9 2 4 2
~rvas	3 2 -4 -2
~rvat	-2 -4 -1 7
~rve 	-9 1 3 5
~rven	5 1 -3 -3
~rver	1 2 -6 2
~rvi 	-2 4 -1 0
~rvic	7 -7 3 -4
~rvie	5 -3 -4 2
~rvik	6 -3 -2 -1
~rvis	2 7 -6 -2
~rvit	5 -8 0 3
~rvju	8 -7 -1 0
~rvo 	-4 5 -1 0
~rvoo	5 -5 0 0
~rvus	-3 -1 5 -1
~rwar	6 -8 -2 4
~rwei	-4 -6 2 8
~rwer	-3 5 0 -2
~rwij	-5 6 0 -1
~ryin	-3 3 1 0
~rypt	1 -4 -1 4
~ryte	-4 -1 6 -1
~ryth	-3 4 0 0
~rzah	-3 5 -2 0
~rze 	5 -7 4 -2
~rzed	-1 0 -2 4
~rzei	-3 1 -1 4
~rzek	3 4 -5 -2
~rzen	-3 5 1 -3
~rzes	6 -3 -1 -1
~rzet	-5 1 5 0
~rzeu	2 -4 3 0
~rzli	5 -8 0 3
~rzo 	6 1 -6 -2
~rzoe	4 -3 2 -3
~rzte	-4 7 -3 0
~rzy 	-2 7 -2 -3
~rzyj	-3 -6 4 5
~rım 	-4 0 7 -3
~rını	-4 -4 8 -1
~rıyo	-1 -2 5 -2
~saas	8 -3 -5 0
~saat	-8 7 -2 2
~saba	10 2 -9 -3
~sabe	3 -7 6 -1
~sabi	6 -4 -4 2
~sabl	9 -11 4 -1
~sach	4 -2 1 -3
~sad 	7 -6 -1 0
~sada	6 1 -2 -5
~sado	3 2 -2 -3
~safe	-11 3 7 1
~safi	-5 5 1 -2
~sag 	-1 4 -3 0
~sage	7 0 -3 -3
~sagg	-3 6 -3 1
~sagt	4 -2 1 -3
~saha	-2 -4 3 3
~sahk	-3 -2 0 6
~sai 	-2 5 -3 0
~said	-2 4 -1 -1
~sain	-2 0 3 0
~sair	3 2 -2 -3
~sais	-7 14 -5 -1
~sait	4 -6 3 0
~sak 	-7 1 -3 9
~sake	3 -4 -1 3
~sal 	-7 9 -3 1
~sala	-2 11 -5 -3
~sald	-1 -3 -1 4
~sale	6 2 -1 -6
~salg	6 -6 -2 3
~sali	-5 -2 7 0
~salj	-8 8 -1 1
~sall	-3 5 -1 -1
~salo	4 2 -6 -1
~salu	-10 -16 25 2
~salv	-3 0 3 0
~salı	7 -5 -2 1
~sam 	7 -10 3 -1
~sama	2 0 2 -4
~samb	6 -3 -2 0
~same	5 -1 -6 2
~samm	-2 -6 12 -4
~samo	2 -8 4 2
~samp	-2 6 -3 -1
~sams	5 -3 -2 -1
~samt	4 2 -5 -2
~san 	-4 6 3 -5
~sana	1 -5 8 -4
~sand	4 -3 -2 1
~sani	0 0 -3 3
~sanl	-2 -1 5 -2
~sans	8 -2 -1 -4
~sant	-9 9 5 -6
~sao 	-1 -4 3 3
~sapa	2 6 -5 -3
~sape	9 -10 1 0
~sapp	3 -8 -3 8
~sar 	2 -4 4 -3
~sara	4 -10 3 4
~sare	-6 7 1 -3
~sas 	-1 -3 2 1
~sass	-2 4 -2 0
~sast	9 -6 -2 -1
~sat 	3 -1 -2 0
~sate	4 2 -1 -4
~sati	-4 5 1 -2
~satl	-6 -5 12 -1
~sato	6 -1 -1 -4
~satt	8 -11 -2 5
~satu	8 -3 -1 -4
~satz	0 6 -5 -1
~sau 	7 -4 -2 0
~saud	-3 0 4 -1
~sava	8 0 -2 -6
~save	2 6 -5 -3
~savo	3 -2 1 -1
~saw 	-3 4 -1 0
~say 	4 -1 1 -3
~saya	8 -4 4 -8
~saye	-1 6 -4 -1
~says	12 -9 -2 -2
~sbil	8 -5 -2 0
~sbla	5 -2 -1 -2
~sblo	0 -5 0 6
~sboa	-4 4 -1 1
~sbor	-3 5 -1 -2
~sca 	7 -11 4 1
~scad	-3 2 -1 1
~scaf	-5 8 -3 0
~scai	-4 7 -2 -1
~scal	-1 0 -5 7
~scam	2 -3 0 1
~scan	-12 9 5 -2
~scar	0 0 -3 2
~scat	3 -3 0 -1
~sce 	-4 5 0 -2
~scen	-1 -3 3 2
~scer	-5 -1 7 -2
~sch 	-1 2 0 -1
~scha	-3 -3 10 -4
~sche	-10 8 -6 8
~schi	-13 -2 12 4
~schl	-5 -7 3 9
~schn	-6 1 2 3
~scho	16 -5 0 -11
~schr	10 4 -7 -7
~scht	3 -5 -2 4
~schu	10 -5 -6 2
~schw	7 -9 2 0
~sci 	-4 -1 4 1
~scia	-8 0 8 0
~scie	8 -6 1 -3
~scin	-5 5 0 -1
~scit	-6 5 2 -1
~sciu	14 -6 -4 -4
~sco 	-9 6 5 -2
~scol	-8 9 0 -1
~scon	5 2 1 -7
~scre	2 8 -4 -6
~scri	0 9 -9 0
~scru	-4 6 0 -2
~scul	1 1 -3 1
~scuo	-1 3 -1 -1
~scus	6 -5 0 -1
~scut	2 -6 5 -1
~sdag	19 -2 -13 -3
~sday	11 -4 -3 -4
~sde 	2 2 0 -4
~sdt 	0 -3 0 4
~sea 	-4 0 4 -1
~sean	-3 6 -1 -1
~sear	-2 0 1 0
~seas	-3 2 2 -1
~seat	5 2 -5 -2
~seau	-3 -7 12 -1
~sebn	-4 6 -2 0
~seca	-10 12 -3 0
~sech	1 2 -4 1
~seco	10 -3 -6 -2
~secr	1 -1 -2 2
~sect	-9 -3 19 -7
~sed 	-5 -3 2 7
~sede	8 -3 -4 -1
~sedi	3 3 -5 -2
~see 	-6 10 2 -5
~seek	-2 -2 5 -1
~seer	-3 3 0 -1
~sef 	9 -6 -3 -1
~segn	-5 -2 -5 11
~segr	3 0 -3 0
~segu	0 -8 6 2
~sehe	-10 5 5 0
~sehr	3 -6 2 1
~sei 	-4 5 1 -2
~seil	2 1 -2 0
~sein	-2 -8 4 5
~seis	6 0 -5 -2
~seit	9 -3 -1 -5
~seiz	-6 5 -2 3
~sejo	-6 4 2 0
~sek 	0 -4 3 2
~sekk	4 -2 -3 0
~sekr	-6 4 3 0
~seks	1 5 -5 -1
~sekt	-4 -4 8 -1
~sel 	-14 18 -6 2
~sela	7 -14 5 2
~selb	0 4 0 -4
~sele	3 -2 -1 1
~self	-2 0 1 0
~seli	-6 3 5 -2
~sell	-1 3 1 -3
~seln	7 -6 0 0
~sels	-4 4 -1 1
~selv	-5 2 5 -2
~sem 	6 -12 7 -1
~sema	-4 3 -5 6
~semb	5 -9 7 -3
~seme	3 -4 1 0
~semi	3 7 -4 -7
~semo	-5 2 5 -1
~semp	-5 -9 16 -2
~sen 	4 -14 11 -1
~sena	-3 9 -3 -3
~send	-13 4 0 9
~sene	1 3 -3 -1
~senh	-1 -2 -3 6
~seni	-2 7 0 -4
~seno	7 -16 0 9
~sens	-4 2 4 -3
~sent	-9 2 1 5
~senz	-2 7 -7 3
~seo 	-1 0 2 -1
~sepa	3 -3 0 0
~sept	8 -3 -1 -3
~ser 	-16 15 7 -6
~sera	4 -7 -4 7
~sere	-3 4 2 -3
~seri	3 -8 4 1
~sern	-1 4 -1 -2
~serr	1 3 -3 -1
~sers	-7 9 -1 -1
~sert	7 0 -6 -1
~serv	3 -6 -5 8
~ses 	-6 14 -1 -7
~sesi	-2 7 -3 -1
~seso	1 3 -3 -1
~sess	3 4 -6 -1
~sest	18 -6 -11 -1
~set 	-5 6 1 -2
~sete	7 -4 -2 -1
~seto	-1 -4 5 0
~sett	-2 2 0 0
~setz	-3 6 -2 -1
~seu 	11 -15 -1 5
~seul	-1 -1 -8 9
~seur	-5 11 -4 -1
~seus	-12 9 2 1
~seve	-3 1 -4 6
~sext	5 -4 1 -2
~sey 	-4 5 0 0
~sez 	-14 14 -4 4
~sezo	-7 6 1 0
~sfer	-2 -7 -1 11
~sfor	-6 2 5 -1
~sger	9 -8 -1 0
~sges	3 -2 0 -1
~sgru	8 -4 -3 0
~shak	-4 6 -2 0
~shal	-15 14 1 -1
~shan	6 -7 3 -3
~shar	-3 -2 2 3
~shau	-7 7 0 0
~shbo	-4 2 0 2
~she 	10 -4 -6 -1
~shed	-12 9 4 -1
~shee	-2 5 -1 -1
~shes	-2 -2 4 0
~shif	4 -2 -1 0
~shin	5 -12 5 3
~ship	-11 3 8 0
~shir	-13 11 3 -1
~shop	-5 8 -4 1
~shor	-9 6 0 3
~shou	7 -2 -2 -3
~show	-11 19 -1 -7
~sia 	-10 -1 12 -1
~siac	-6 9 -2 0
~siam	7 -1 -5 -1
~siap	-9 7 4 -1
~sias	-3 -2 6 -1
~sibi	6 -5 1 -2
~sibl	7 -3 -2 -3
~sica	-5 -1 8 -2
~sich	-19 15 6 -2
~sico	-1 -2 4 -1
~sicu	-3 5 -2 0
~side	-1 4 4 -6
~sidi	-6 8 -3 1
~sido	3 -3 -1 0
~sie 	0 0 2 -2
~siec	-8 1 8 -1
~sied	5 0 -4 -1
~sieg	-2 5 -1 -1
~siem	-6 7 3 -4
~sien	-2 7 -4 0
~sier	5 -1 -6 3
~siet	-8 3 6 -2
~sieu	-6 -4 3 7
~sig 	-8 2 7 -1
~sige	5 -6 2 -1
~sigh	-5 -1 7 0
~sigi	-2 -3 0 5
~sigl	4 -4 0 0
~sign	2 4 -6 0
~sigo	8 1 -2 -7
~sigu	-4 4 -2 2
~sih 	6 -10 1 3
~sik 	-2 6 -2 -2
~sike	-7 2 4 2
~sikk	-2 -2 0 4
~siko	-9 11 -4 2
~sikr	-8 8 0 0
~sil 	-6 6 -1 0
~sila	-5 1 4 0
~silb	8 -5 -1 -2
~sile	-2 4 1 -3
~sili	-6 6 -1 2
~sill	3 -2 1 -2
~sim 	4 -7 7 -4
~sima	1 3 -2 -2
~simi	4 -6 2 -1
~simo	-3 4 1 -2
~simp	1 -13 7 5
~simu	-2 6 -2 -2
~sin 	-8 4 -9 13
~sina	-11 7 -3 6
~sinc	9 -10 -1 2
~sind	10 -11 4 -3
~sine	-9 5 6 -2
~sing	-4 -1 -6 11
~sini	-2 -1 0 3
~sink	-6 5 1 0
~sino	-4 -3 1 6
~sins	6 -4 -1 -1
~sint	3 1 -2 -1
~sinu	12 -10 0 -2
~sio 	6 -8 -2 4
~sion	-22 3 28 -9
~sir 	-7 -3 15 -5
~sirv	-6 7 1 -1
~sis 	9 -8 1 -2
~sisc	-2 7 -4 -1
~sist	-2 2 -1 1
~sit 	-1 -8 2 7
~sita	5 6 -4 -7
~site	-12 10 6 -4
~siti	-6 -4 14 -5
~sitk	5 -5 -1 2
~sito	0 -4 2 1
~sits	-1 9 0 -8
~sitz	7 -5 -3 1
~sive	-4 1 4 -1
~six 	-6 10 -5 1
~sizd	6 -5 -1 -1
~size	6 1 -4 -2
~sizi	-8 5 4 0
~sjal	-3 6 -2 0
~sje 	-4 4 1 0
~sjef	7 -5 -1 0
~ska 	5 -3 -2 -1
~skal	-7 -1 4 5
~skan	-4 5 -1 0
~skap	-5 2 5 -3
~ske 	-9 3 5 1
~sked	3 -3 -1 1
~sken	-2 -3 5 0
~sker	-4 -5 8 2
~sket	-6 0 6 0
~ski 	0 3 -4 1
~skic	-5 5 -3 4
~skin	7 -5 -1 -1
~skiv	8 -6 -2 0
~skla	-5 5 -1 1
~sko 	6 -4 -2 0
~skol	-1 0 -4 5
~skom	4 -1 -1 -2
~skon	0 -6 7 -1
~skor	-6 0 1 4
~skot	10 -5 -5 0
~skra	-6 7 -1 0
~skre	1 -3 -1 3
~skri	3 -9 -1 7
~sku 	6 -2 -3 -1
~skul	16 -12 -2 -2
~skus	-2 -4 6 0
~sla 	6 -3 -3 -1
~slag	2 0 0 -2
~slan	4 -9 0 5
~slat	8 -1 -2 -5
~sled	-10 3 8 -1
~slei	-2 0 -2 4
~slet	0 -2 0 2
~sleu	4 1 -5 0
~sli 	-4 2 4 -1
~slid	8 -7 -1 0
~slip	-4 4 0 0
~slis	-7 10 -2 -1
~slo 	8 -9 -3 4
~slob	5 -7 3 -1
~slog	6 -4 -2 0
~slot	-5 1 -2 5
~slt 	-5 -3 8 0
~slut	5 -3 -1 -1
~sma 	-3 5 0 -2
~smak	-4 7 -2 -2
~sman	3 -5 1 2
~sme 	11 -10 2 -3
~smer	-1 -4 5 -1
~smil	4 -4 0 -1
~smit	-5 4 2 -1
~smo 	6 -1 -6 0
~sms 	-9 -7 -6 22
~smy 	4 -1 -2 -1
~snak	9 -7 -1 -1
~sny 	-4 2 5 -2
~soa 	4 -3 0 0
~soal	1 -3 -2 3
~soas	-2 -8 9 1
~sob 	-3 6 -1 -3
~soba	4 -6 2 0
~sobe	2 -5 3 0
~sobo	6 -3 -3 -1
~sobr	13 -2 -10 -1
~soci	10 -3 -6 -1
~sode	3 2 -4 -1
~sodi	3 -3 0 0
~sofo	-4 -2 1 5
~soft	-2 8 -3 -4
~soin	-10 7 0 4
~soir	-14 10 1 3
~sok 	-5 -2 11 -4
~soke	5 -6 -3 4
~sola	-13 14 -5 4
~solc	-11 8 3 0
~sold	-2 5 -2 -2
~sole	5 -8 2 1
~soli	-3 -3 3 3
~soll	10 -10 1 -1
~solo	3 0 -7 4
~solv	4 -2 0 -2
~som 	5 -4 1 -1
~soma	1 -7 -1 7
~some	-7 1 -2 8
~somm	1 -1 0 0
~somo	-1 -3 2 2
~soms	-4 4 0 0
~son 	-10 11 3 -4
~sona	7 -5 -5 3
~sond	-6 10 -3 -1
~sone	-7 3 3 2
~sonh	-5 -3 8 0
~sonl	-6 1 6 -1
~sonn	11 -11 5 -6
~sono	-6 -5 4 6
~sons	-2 2 0 0
~sont	7 -5 -3 0
~sonu	-4 6 -1 0
~soon	5 -4 0 0
~sopa	7 -6 -1 0
~sopi	-10 9 1 1
~sopr	7 2 -7 -1
~sor 	9 -1 -6 -2
~sora	6 -1 -4 0
~sore	-9 16 -5 -2
~sorg	-6 6 1 0
~sori	6 -4 -4 1
~sorr	7 -12 3 1
~sors	-6 6 0 0
~sort	-3 2 -1 2
~sos 	-2 -4 0 5
~sost	-1 2 2 -3
~sott	4 -1 -1 -2
~sou 	13 -12 1 -2
~soub	2 -6 4 0
~soud	-8 10 -1 -1
~souh	-5 -1 2 3
~soul	-6 -2 6 1
~sour	-4 3 4 -3
~sous	0 3 -2 -2
~sout	-9 5 4 -1
~souv	-3 2 2 -1
~soy 	2 -2 1 -1
~spac	-5 8 -1 -1
~spal	-2 5 -2 -1
~span	-6 0 8 -2
~spar	-3 12 -3 -6
~spat	6 -1 -1 -3
~spea	2 5 -3 -5
~spec	-12 5 14 -7
~sped	-7 5 -2 3
~spee	4 -5 -2 2
~spei	6 -7 -1 2
~spel	2 -2 -1 1
~spen	-2 -3 2 4
~sper	4 -22 20 -1
~spes	-3 1 2 0
~spet	2 -4 3 -1
~spie	0 2 -1 -2
~spir	-15 -1 18 -2
~spit	3 1 1 -5
~spla	-3 12 -8 0
~spoj	-4 -3 8 -1
~spol	6 -16 8 2
~spon	-9 8 8 -6
~spoo	2 -5 1 2
~spor	-7 -3 0 10
~spos	1 -2 4 -3
~spot	-4 7 2 -5
~spra	7 -1 -5 -1
~spre	6 4 -5 -5
~spri	-6 11 -1 -4
~spro	-7 9 2 -4
~spue	0 3 -1 -2
~spum	-6 7 0 0
~spun	-2 5 0 -3
~sql 	9 -5 1 -5
~squ 	-2 6 -2 -3
~sque	3 -2 -1 0
~squi	-5 8 -2 -1
~srec	-3 -1 5 -1
~ssa 	11 -11 -2 2
~ssag	-6 10 -6 2
~ssai	-3 5 0 -1
~ssal	4 -2 -2 0
~ssam	-1 6 -3 -2
~ssan	-8 4 7 -2
~ssao	-6 9 -3 0
~ssar	0 5 -2 -2
~ssas	3 -3 -1 0
~ssat	5 -6 0 0
~ssay	-4 7 -2 -1
~ssch	1 4 0 -5
~sse 	6 -10 12 -7
~ssed	7 -8 1 0
~sseg	-5 -7 1 11
~ssei	-3 5 0 -2
~ssel	-9 9 -6 5
~ssem	8 -12 4 0
~ssen	-10 15 -6 0
~sser	4 -1 -1 -2
~sses	-4 7 -1 -2
~sset	4 -2 -1 -1
~sseu	8 -3 -6 1
~ssez	-3 6 -1 -1
~ssi 	3 3 -1 -5
~ssia	3 -3 0 0
~ssib	10 -5 -1 -4
~ssic	-8 4 4 0
~ssie	4 -4 -5 4
~ssig	-5 1 5 -2
~ssim	-5 5 5 -5
~ssin	-3 0 -1 3
~ssio	-6 -2 13 -5
~ssis	-9 5 4 0
~ssit	-1 -4 6 -1
~ssiv	-1 -1 3 -1
~sso 	-18 8 -1 11
~ssoa	-2 -10 6 6
~ssoc	4 1 -4 -1
~ssor	3 0 -6 3
~sst 	4 -2 -2 0
~sste	2 -2 -1 2
~ssue	4 -2 -1 0
~ssun	-3 5 0 -2
~ssur	-5 4 -2 3
~sswo	-1 -2 0 4
~ssza	0 4 -5 0
~ssze	-7 2 5 -1
~sszo	-1 -2 -4 7
~sta 	6 -4 4 -7
~staa	-2 -2 5 0
~stab	-2 4 -1 -1
~stac	0 2 -3 0
~stad	8 -3 2 -7
~staf	-5 7 -1 -1
~stag	16 -9 -1 -6
~stal	3 8 -14 3
~stam	-6 9 -8 5
~stan	-6 8 -7 5
~stao	2 3 -3 -2
~stap	-3 0 2 1
~star	-12 7 9 -3
~stas	-10 5 4 1
~stat	6 8 -9 -5
~stau	9 -8 3 -4
~stav	2 -6 -2 6
~staw	-3 3 0 0
~stay	-9 -3 12 0
~stba	-7 5 3 -1
~ste 	5 -9 9 -5
~stea	3 3 -6 0
~sted	6 0 -6 0
~stee	8 -5 -2 -1
~steg	-3 0 5 -1
~steh	-1 3 -1 -1
~stei	9 -7 -2 0
~stej	-1 -3 3 2
~stel	4 0 -4 -1
~stem	-7 1 0 6
~sten	1 -1 -1 0
~step	-5 4 -1 3
~ster	12 -1 -7 -4
~stes	8 -9 3 -1
~steu	-5 7 0 -1
~stgr	7 -5 -1 0
~sti 	-7 6 -1 2
~stia	3 -1 2 -3
~stic	6 -3 1 -4
~stid	-2 8 -2 -3
~stie	-7 0 4 3
~stig	-6 5 -1 2
~stii	-6 0 3 3
~stik	-7 7 2 -1
~stil	6 3 -6 -3
~stim	-4 -12 12 4
~stin	2 -5 4 -1
~stio	-2 -6 5 3
~stiq	5 -4 0 -1
~stir	-4 -1 4 1
~stit	4 3 -6 -1
~stiv	0 5 -3 -3
~stma	-4 0 3 1
~sto 	0 -3 7 -4
~stoc	-7 10 -5 2
~stod	7 -3 -6 2
~stoe	-4 3 1 0
~stol	-6 12 -4 -2
~stom	11 -11 -2 2
~ston	7 -5 -1 -2
~stop	-1 1 -2 2
~stor	1 -16 13 1
~stos	-3 2 0 1
~stou	-4 3 2 -1
~stov	5 -6 2 -2
~stoy	2 -11 3 5
~stpr	-4 6 0 -2
~stra	-7 16 -5 -4
~stre	4 7 -8 -3
~stri	2 3 -2 -3
~stro	0 1 -3 3
~stru	-7 0 8 -1
~stry	-2 -2 3 0
~sts 	-8 13 -2 -3
~stu 	-6 11 -4 -2
~stuc	-10 14 -1 -2
~stud	24 -9 -2 -13
~stuh	6 -1 0 -4
~stuk	11 -2 -4 -5
~stul	5 -3 -2 0
~stun	-1 -3 -1 5
~stup	6 -6 -4 4
~stur	-5 2 2 0
~stus	-4 6 -2 0
~stut	-3 4 -1 0
~stuu	-2 -1 3 0
~stuv	-3 6 -1 -1
~stva	2 -7 4 2
~stwr	-3 5 -2 0
~stık	6 -3 -2 0
~sua 	-2 1 1 1
~sual	-4 4 -1 1
~subi	2 -4 1 1
~subs	-6 12 -5 0
~subv	-3 -1 -1 5
~succ	-3 4 2 -3
~suce	-5 3 2 0
~such	2 -13 5 6
~suff	3 -5 0 2
~suge	1 -6 7 -1
~sugg	1 -3 3 0
~sui 	6 3 -4 -5
~suis	7 -11 -2 6
~suit	-12 1 7 4
~suiv	-6 1 6 -1
~sul 	9 -2 -3 -3
~sula	9 -8 -4 3
~sule	0 5 -1 -3
~sull	15 -6 -5 -3
~sult	4 -5 6 -5
~sum 	3 -4 -1 1
~suma	-6 -9 8 6
~sume	4 -5 1 1
~sumi	11 -6 0 -4
~summ	-4 3 -1 2
~sumo	-4 4 0 -1
~sun 	-4 -1 4 1
~suna	-1 -2 4 0
~sund	3 5 -5 -3
~sunt	-3 7 -5 2
~sunu	-7 8 1 -1
~suo 	-4 -4 5 3
~suoi	-7 0 5 2
~supe	8 -11 4 -1
~supo	-5 6 -1 0
~supp	-2 3 -6 4
~sur 	4 5 -8 0
~sura	7 1 -5 -3
~sure	-19 14 -3 7
~surg	-4 -4 8 0
~surt	3 1 -1 -3
~surv	-1 3 -2 0
~sus 	0 9 -5 -4
~susp	-1 -1 -3 5
~sust	-4 3 1 0
~svar	-2 -1 -1 4
~svil	-1 -3 0 4
~svp 	3 -5 0 2
~swer	7 -8 1 0
~swia	-5 -4 11 -1
~swor	-4 1 0 4
~syne	-3 -2 5 0
~syon	2 -6 6 -1
~syri	-7 -2 -1 10
~syst	-6 4 -3 5
~sza 	-6 0 2 3
~szak	6 -11 8 -2
~szal	1 4 -6 1
~szam	-1 -4 0 6
~szan	-1 -3 5 -1
~sze 	-6 -5 9 2
~szed	-5 8 -2 -1
~szek	9 -4 -1 -4
~szer	-4 3 4 -3
~szia	-3 -2 0 4
~sziv	-11 11 2 -1
~szko	4 2 -4 -1
~szom	5 -2 -2 -1
~szon	9 -7 -8 6
~szta	4 -9 2 2
~szte	-4 -1 4 1
~szto	-8 10 -3 1
~sztu	-13 10 -1 4
~szuk	0 -6 6 0
~sınd	8 -9 -2 4
~sını	3 1 -6 2
~sıra	9 -3 -5 -1
~taa 	4 -12 7 1
~taal	2 -6 -3 8
~taan	-23 12 8 3
~taat	14 -9 -2 -4
~taba	9 -5 -2 -2
~tabe	0 5 -3 -2
~tabi	0 10 -2 -8
~tabl	-6 8 -3 1
~tabo	-3 7 -1 -3
~tac 	-4 -3 3 5
~taca	-15 14 -4 5
~tach	2 4 -3 -3
~taci	4 2 -7 2
~tacj	3 -3 2 -1
~tack	9 -7 -2 -1
~tact	-3 -11 16 -2
~tad 	1 -5 2 2
~tada	-2 3 -1 -1
~tade	-4 1 1 2
~tadi	7 -6 -1 -1
~tado	-4 -3 0 7
~tadt	4 0 -4 -1
~taff	-9 10 -1 -1
~tag 	28 -16 -4 -8
~tage	-4 16 -5 -7
~tagi	8 -10 3 -1
~tagl	-2 -2 3 1
~tagr	-4 8 -1 -3
~tags	-1 4 -2 -1
~taha	-7 3 2 2
~tai 	-10 0 4 7
~tail	-4 5 -1 0
~tain	5 -5 -6 6
~tair	0 -1 -3 4
~tais	0 0 3 -2
~tait	6 -8 2 0
~taj 	-4 0 -2 6
~taja	10 -5 -5 0
~tak 	10 -7 1 -4
~taka	-7 1 -3 9
~take	-1 4 -5 1
~taki	-14 8 8 -1
~takk	3 -6 3 -1
~takt	-12 -10 26 -4
~tal 	14 0 -9 -4
~tala	-4 -1 2 3
~tale	-9 -1 1 9
~talh	-3 0 -1 4
~tali	-14 6 -4 11
~talk	4 -6 4 -2
~tall	-1 2 0 0
~taln	-8 7 1 1
~talo	-5 12 -7 0
~tals	-6 0 6 0
~talv	-5 5 0 0
~taly	-5 6 1 -2
~tam 	4 5 -4 -6
~tama	1 -2 3 -2
~tamb	8 -6 2 -4
~tame	-4 11 -4 -3
~tami	-2 6 -2 -2
~tamm	-2 9 -3 -3
~tamo	7 -9 6 -3
~tamp	-5 3 -6 7
~tan 	-7 11 0 -4
~tana	7 -8 -4 4
~tanc	-9 12 -3 -1
~tand	-5 11 -3 -4
~tane	2 -5 3 0
~tang	6 -11 -2 7
~tani	0 4 -4 0
~tank	3 -5 4 -2
~tann	-2 3 0 -2
~tano	-1 -3 1 3
~tans	-5 0 6 -1
~tant	-25 1 18 6
~tanı	-9 5 3 2
~tao 	8 -7 -1 0
~tap 	4 -7 0 3
~tapa	6 -8 4 -2
~tape	-6 6 1 -1
~tapp	-6 -1 3 4
~taqu	5 -4 0 0
~tar 	-4 3 5 -3
~tara	7 -1 -6 0
~tarb	-4 4 1 -1
~tard	12 -14 3 -1
~targ	-10 4 1 5
~tari	-6 14 -7 0
~tarj	-4 2 -4 5
~tark	-6 0 6 0
~tarl	6 -3 -2 -1
~taro	3 1 -2 -1
~tars	-4 5 0 -1
~tart	-8 4 7 -3
~tary	5 -5 0 0
~tas 	-6 17 2 -13
~tasa	-5 2 2 0
~tasi	-3 -6 5 3
~tass	-3 0 -2 5
~tast	-6 2 0 4
~tası	5 -7 -2 4
~tat 	-21 23 -2 0
~tata	0 -6 4 2
~tate	-9 11 -1 -2
~tati	5 1 1 -6
~tatk	6 -7 -2 2
~tato	11 -7 -8 4
~tats	4 -2 -1 -1
~tatt	-2 -6 10 -2
~tau 	8 -8 -3 2
~taul	6 -6 0 0
~taur	7 -5 -1 -2
~taus	-2 -3 4 0
~tava	5 -6 -1 2
~tavi	-6 5 1 1
~tavo	8 -2 -5 -1
~tax 	1 -5 0 4
~taxa	-2 9 -1 -6
~taxe	-5 1 0 4
~taxi	6 -3 -1 -1
~tay 	7 -9 3 -1
~taye	-7 -1 8 0
~tazi	-1 1 -2 2
~tch 	8 1 -5 -5
~tdag	-3 -4 7 -1
~tea 	-4 3 2 -1
~teac	4 -3 0 -1
~tead	-3 5 -3 1
~team	9 17 -16 -10
~teat	-18 15 1 3
~teau	-5 7 -1 -1
~tebo	4 1 -3 -3
~teca	9 -5 -2 -1
~tece	-6 6 -1 1
~tech	-8 12 0 -4
~tecn	2 -1 2 -3
~tect	-2 2 -4 4
~ted 	4 1 0 -5
~tede	12 -4 -6 -2
~tedi	4 -4 -3 3
~tee 	-8 8 -1 1
~teed	3 -5 0 2
~teel	-3 6 -1 -2
~teem	-6 2 4 1
~teen	-4 -2 -2 8
~teer	8 0 -5 -3
~tees	-7 10 -2 -1
~tefo	-3 -2 4 1
~tege	-6 10 -6 2
~tegi	4 -6 3 -1
~tego	-1 -1 3 -1
~tegr	2 -1 -3 2
~teht	-2 4 -1 -1
~tei 	2 -1 -1 0
~teig	4 -3 0 0
~teil	6 -3 -2 -1
~tein	1 -6 3 2
~teir	6 -2 -1 -3
~teis	5 -6 2 -1
~teit	1 -3 1 0
~tej 	3 -5 2 -1
~teja	-3 4 0 0
~tek 	12 -7 -1 -4
~teke	-3 1 0 1
~tekl	-3 6 -1 -2
~tekn	5 0 0 -5
~teko	9 -7 -2 -1
~teks	-7 9 -2 0
~tekt	3 -5 1 0
~tel 	24 -8 -12 -4
~tela	-2 -1 0 3
~teld	4 -5 2 0
~tele	1 -4 -6 9
~teli	-9 4 0 6
~telj	7 -9 3 -1
~tell	0 13 -11 -2
~telm	-6 8 -1 -1
~telo	-3 4 0 -2
~tels	5 2 -4 -2
~telt	-4 1 1 2
~telu	0 3 -4 2
~tely	-6 6 0 1
~tem 	12 -4 -6 -3
~tema	-6 -3 6 3
~temb	14 -3 -6 -5
~teme	5 1 -2 -4
~temo	-2 -1 2 1
~temp	10 2 -5 -7
~temu	-7 6 1 0
~ten 	-8 16 -6 -3
~tena	-1 6 -4 -1
~tenb	5 -1 -3 -1
~tenc	-3 -1 5 0
~tend	4 -2 0 -2
~tene	-7 1 7 -1
~teng	-8 15 -1 -5
~tenh	1 2 0 -2
~teni	-7 9 1 -3
~tenn	6 -1 -4 -1
~tens	-2 5 1 -3
~tent	-2 -11 18 -5
~tenu	-3 3 0 -1
~tenz	5 -2 0 -3
~ter 	-4 -2 22 -17
~tera	-7 21 -3 -11
~terb	-3 4 -1 -1
~terc	-1 14 -10 -2
~terd	19 -15 -7 3
~tere	-2 -13 30 -14
~terg	-4 2 2 -1
~teri	-13 7 2 3
~terk	-7 4 4 -1
~terl	3 -1 -5 4
~term	-4 10 -5 -1
~tern	10 -9 -9 7
~tero	-2 -1 -1 3
~terp	-1 1 -4 4
~terr	-1 9 -3 -5
~ters	0 8 -17 9
~tert	-2 -4 0 6
~teru	-2 -8 7 2
~terv	8 -5 -1 -2
~terw	-7 4 2 1
~tery	4 -2 0 -1
~terz	3 0 -2 -1
~tes 	-4 21 -7 -10
~tesa	-6 4 2 -1
~tese	7 -4 -3 -1
~tesi	16 -23 9 -2
~teso	3 -4 0 2
~tess	10 -6 -2 -2
~test	-1 13 -10 -2
~tet 	16 -7 -12 2
~teta	0 -4 4 0
~tete	5 -4 -1 1
~teti	-6 7 -5 4
~tetr	-6 7 -1 0
~tett	0 4 -4 0
~teu 	3 -4 -2 4
~teue	-2 4 -1 -1
~teur	-5 1 -3 6
~teve	2 -3 2 -1
~tevr	-5 6 0 0
~text	4 -7 -3 6
~tez 	0 -6 2 4
~tfol	3 0 0 -3
~tfor	-13 -6 9 10
~tgag	-7 7 0 0
~tges	7 -6 -1 0
~tgev	9 -8 1 -2
~thal	6 -4 -1 0
~than	4 1 1 -6
~that	-8 10 1 -3
~thay	-5 4 2 -1
~the 	24 -16 -3 -4
~thei	1 6 -7 -1
~them	-6 4 2 0
~then	-5 7 1 -3
~theo	-4 8 0 -4
~ther	1 -5 5 0
~thes	-6 7 -1 0
~they	7 -3 -2 -3
~thi 	4 7 -6 -5
~thin	-15 5 11 -1
~thir	5 -4 -1 0
~this	-5 -3 10 -2
~thly	-3 0 0 3
~thod	3 -2 -1 0
~thon	10 -3 -2 -5
~thos	-6 5 2 0
~thou	-3 4 -3 2
~thre	5 6 -7 -4
~thro	-8 8 2 -2
~ths 	-11 11 0 0
~thu 	0 9 -2 -8
~thui	4 -2 -1 0
~thur	5 -1 -3 -2
~tia 	1 -1 -2 2
~tiam	-5 5 0 0
~tic 	3 -4 1 0
~tica	5 0 -6 0
~tice	-3 3 -3 3
~tich	0 -4 1 3
~tici	-7 7 5 -5
~tick	1 -2 3 -2
~ticl	3 0 -2 -1
~tico	6 0 -5 -2
~tics	-3 3 2 -2
~ticu	-4 2 -2 4
~tid 	-6 -4 11 -1
~tide	4 1 -2 -2
~tido	-5 -3 2 5
~tie 	-10 6 6 -3
~tieb	9 -9 0 0
~tief	-2 -2 4 0
~tiek	-3 1 5 -3
~tiel	-4 4 1 -1
~tiem	-1 2 -5 4
~tien	4 0 -5 1
~tier	-7 7 -3 2
~ties	-6 7 4 -4
~tiet	9 -10 -2 4
~tif 	-5 1 6 -2
~tifi	7 6 -8 -5
~tifs	-2 3 1 -2
~tig 	-6 4 4 -2
~tige	-1 -5 4 2
~tigi	-3 1 4 -2
~tigo	8 -4 -2 -2
~tigt	2 -5 0 3
~tigu	-6 1 2 2
~tii 	-3 3 4 -3
~tiin	14 -7 -9 1
~tij 	-3 -3 -1 7
~tijd	-1 2 5 -6
~tijk	-3 5 -1 -2
~tik 	2 5 -4 -4
~tika	9 -7 -1 -1
~tike	-2 14 -5 -6
~tikk	6 -5 0 0
~tiks	-8 8 0 0
~tiku	7 -7 0 0
~til 	-2 7 -4 0
~tila	5 2 -5 -2
~tilb	-3 4 -1 0
~tile	0 -4 2 2
~tilh	0 -4 4 0
~tili	-5 1 0 4
~till	12 1 -10 -3
~tilt	-6 7 -1 0
~tim 	7 -6 6 -6
~tima	-5 -2 5 3
~time	-13 15 5 -8
~timi	5 -4 -2 1
~timm	3 -4 2 -1
~timo	1 0 -4 3
~timp	-5 2 3 -1
~timu	-5 5 0 -1
~tin 	11 -11 0 1
~tina	6 -3 -3 0
~tinc	7 -6 -1 0
~tine	6 -2 -2 -3
~ting	-2 4 9 -10
~tinh	-4 8 -3 -1
~tini	0 5 -5 0
~tino	-7 1 -1 7
~tint	6 -1 0 -6
~tinu	-7 0 7 0
~tio 	3 0 -7 4
~tion	-8 0 4 4
~tip 	-2 6 -2 -2
~tipi	-6 7 0 -1
~tipl	0 -3 4 -1
~tipo	4 2 -2 -4
~tips	-3 -2 5 0
~tir 	-6 -2 4 3
~tira	-1 2 -4 3
~tire	-2 2 4 -4
~tiro	-2 7 -7 2
~tis 	-5 14 -10 1
~tisa	-7 14 -4 -3
~tisc	-3 4 -1 -1
~tisi	9 -9 -2 3
~tist	2 -1 0 -1
~tisz	-6 -1 5 2
~tit 	-5 5 -4 4
~tita	9 -1 -5 -3
~tite	-9 7 -3 4
~titi	8 -6 -1 -1
~tito	-2 4 -3 1
~titu	5 3 -5 -2
~tiu 	5 -5 -1 0
~tiva	-8 2 6 0
~tive	-10 5 6 0
~tivi	-9 -4 6 7
~tivn	-6 -1 5 2
~tivo	5 0 -1 -4
~tiza	3 0 -2 0
~tizo	-4 6 -1 0
~tje 	-1 12 -4 -7
~tjes	-2 1 0 2
~tka 	-5 -2 5 2
~tkan	-5 4 1 0
~tke 	7 -4 -3 0
~tkez	6 -5 -1 0
~tko 	5 -3 -3 1
~tkor	-3 -1 -2 5
~tkoz	10 -6 -3 -1
~tlak	0 -6 6 -1
~tlas	7 -6 0 -1
~tle 	-4 1 2 1
~tled	-5 9 -3 -1
~tlei	-8 9 0 0
~tler	-7 6 1 1
~tli 	-5 2 5 -1
~tlic	2 -2 2 -2
~tlin	6 -5 -1 0
~tly 	-9 3 2 4
~tman	6 -5 -1 0
~tmas	-7 6 0 1
~tmen	-3 0 4 -2
~tmet	-5 6 0 0
~tne 	6 -3 -3 1
~tner	6 1 -7 0
~tni 	-1 -5 2 5
~tnie	-5 1 5 -1
~tnin	4 -7 1 1
~tnod	-4 -1 6 -1
~tny 	6 -2 -3 -1
~toa 	-6 0 -2 8
~tobb	-6 4 3 0
~tobe	5 2 -4 -4
~tobr	8 -5 -1 -2
~toca	4 -11 7 0
~toch	-3 3 0 0
~tock	-8 10 -4 2
~toco	2 0 -2 0
~tod 	15 -8 -5 -1
~toda	-2 -5 -3 11
~todo	-5 -2 12 -5
~toe 	-6 -1 7 0
~toel	4 -3 0 -1
~toen	-8 8 0 1
~toes	3 -2 0 -1
~toev	-2 -5 7 -1
~tof 	-5 5 0 0
~toff	5 -5 0 0
~toge	0 -4 3 1
~togr	-8 7 -7 7
~toi 	-3 -8 0 11
~toil	-6 1 6 -1
~toir	6 -2 -2 -2
~tois	8 -8 0 0
~toit	-5 3 3 -1
~tok 	8 0 -4 -4
~toke	4 -10 -3 9
~toko	4 0 -3 -1
~tol 	7 -7 -2 2
~tola	6 -2 -3 -1
~told	2 -3 -2 3
~tole	-2 7 -3 -2
~toli	4 -3 -1 0
~tolk	-5 6 0 0
~toll	-10 9 2 -1
~tolo	6 -1 -3 -1
~tom 	0 -4 5 -1
~toma	-5 6 -3 2
~tome	7 -5 -1 -1
~tomo	6 -2 -1 -4
~toms	2 -5 0 3
~ton 	9 9 -13 -6
~tona	7 -4 -1 -1
~tond	10 -7 -3 -1
~tone	8 -5 -3 1
~toni	-7 -1 -1 9
~tonn	-6 9 -2 -1
~tono	1 -3 2 0
~tons	-5 -1 2 4
~tonu	5 -4 -4 3
~too 	-4 3 2 -1
~took	6 -2 -1 -4
~tool	5 -1 -3 -1
~toor	-8 8 -2 2
~top 	-7 2 8 -2
~topa	-7 7 1 0
~topi	7 -1 -5 -1
~topl	5 -2 -2 -1
~topp	-6 3 0 3
~topt	-2 6 -3 -1
~tor 	1 -11 4 6
~tora	11 2 -12 -1
~tore	-7 7 4 -3
~torg	-2 6 -2 -2
~tori	-8 19 0 -11
~tork	6 -6 1 -1
~torn	0 13 -7 -6
~toro	0 -5 -3 8
~tors	-6 13 -7 0
~tort	-2 -7 6 3
~toru	6 -3 -1 -2
~tory	-5 -4 5 4
~tos 	-12 13 18 -19
~tot 	5 6 -6 -4
~tota	6 -6 1 -1
~tott	-6 1 4 1
~tou 	13 -16 5 -3
~touc	4 0 -5 1
~touj	5 -6 1 -1
~tour	-4 1 3 -1
~tous	2 -3 2 -1
~tout	-14 1 15 -2
~tova	8 -14 2 3
~tow 	-2 -5 3 4
~toy 	-2 -4 1 5
~tpla	7 -3 -1 -2
~tpre	-4 5 0 -1
~tra 	8 2 -10 0
~traa	4 -2 -1 -1
~trab	2 -4 5 -3
~trac	-8 12 -6 2
~trad	-6 1 -2 8
~trae	4 -2 -2 -1
~traf	1 5 -2 -3
~trag	-11 3 3 5
~trai	4 8 -7 -5
~traj	1 -6 4 1
~trak	-3 6 -4 1
~tral	2 -4 2 0
~tram	0 -8 6 2
~tran	0 -18 1 17
~trap	3 0 -2 -1
~trar	-6 5 2 -1
~tras	1 -11 -5 15
~trat	-8 7 -6 8
~trau	0 4 -1 -3
~trav	-1 -7 7 1
~traz	6 -8 6 -4
~tre 	3 4 -1 -6
~trea	-14 11 0 3
~treb	8 -10 -3 5
~trec	-8 13 -2 -2
~tred	7 -4 -2 -2
~tree	5 2 -4 -4
~tref	5 -3 -1 -1
~treg	-7 11 -3 -1
~trei	6 4 -6 -4
~trek	-4 6 -2 0
~trem	-5 6 1 -1
~tren	1 -5 3 1
~trep	-7 6 0 1
~trer	4 1 -5 0
~tres	-12 10 10 -8
~tret	-6 12 -7 0
~trev	5 -4 -1 1
~tri 	0 2 5 -7
~tria	4 1 -2 -3
~trib	-1 10 -5 -4
~tric	-4 14 -3 -7
~trie	-9 7 -2 5
~trik	-8 9 1 -2
~trim	-7 4 -1 4
~trin	-7 11 1 -5
~trip	-4 6 -1 -1
~trit	3 -4 1 0
~tro 	9 -3 -11 5
~troa	-7 7 0 1
~troc	-6 3 5 -2
~trof	0 4 -1 -4
~troi	1 2 -2 -1
~troj	-5 8 -3 -1
~trol	12 -8 -5 2
~trom	11 -3 -6 -3
~tron	-5 9 1 -4
~troo	-7 1 3 3
~trop	10 -5 1 -6
~tror	-6 1 5 0
~tros	-5 8 1 -3
~trou	6 -9 1 1
~trov	-1 12 -6 -4
~tru 	12 -11 0 0
~truc	-1 5 -1 -3
~true	7 -4 0 -3
~trui	-8 3 6 -1
~truk	6 -2 -2 -2
~trum	-2 5 -2 -1
~truo	3 -13 1 10
~trus	1 -5 0 4
~trut	-3 4 0 -1
~truy	-7 -2 9 -1
~try 	-4 0 2 2
~tryi	-4 3 1 0
~tsap	2 -6 -4 9
~tsch	-2 -5 4 2
~tse 	4 -6 1 1
~tsel	-6 7 0 0
~tsen	1 -1 -4 4
~tser	-9 9 -1 1
~tsin	-4 -3 7 0
~tsle	-5 5 -3 3
~tsou	-6 9 -1 -2
~tste	5 1 -4 -2
~tswe	-5 3 2 0
~tta 	-6 -3 11 -2
~ttaa	11 -14 1 2
~ttad	6 -5 -1 -1
~ttag	6 -2 -2 -2
~ttai	-3 5 -1 -2
~ttaj	6 -4 -1 -1
~ttam	-1 4 -4 1
~ttar	2 2 -2 -2
~ttat	3 -6 2 1
~ttav	-5 4 2 0
~tte 	17 -4 -14 1
~tted	5 -3 0 -1
~ttel	-9 6 3 0
~ttem	-2 5 -1 -2
~tten	4 -1 2 -6
~tter	-9 9 -2 2
~ttes	11 0 -6 -5
~ttet	5 -5 -3 3
~tti 	-5 10 -4 -1
~ttia	-1 -3 1 4
~ttii	8 -4 -3 -1
~ttim	1 2 1 -3
~ttin	-6 10 -3 0
~ttis	10 -7 -5 2
~ttiv	-9 5 1 3
~ttle	-8 8 -3 4
~tto 	16 -5 -1 -9
~tton	-4 4 1 -1
~ttor	0 -1 1 1
~ttro	-7 9 -2 0
~ttua	-2 -4 5 1
~ttun	4 -3 -1 0
~ttur	2 0 0 -2
~ttwo	7 -5 -2 0
~tua 	7 -9 3 -1
~tual	-13 7 8 -1
~tube	-2 7 -2 -2
~tuck	-9 13 -1 -2
~tuda	2 -5 3 0
~tude	9 -10 4 -3
~tudi	3 11 -3 -11
~tudo	1 -6 5 -1
~tudy	4 -2 0 -1
~tuel	-6 5 4 -2
~tuga	-4 2 -1 3
~tuhl	6 -1 0 -4
~tuit	-14 16 -3 1
~tuje	-6 8 -2 0
~tuk 	21 -1 -13 -7
~tuka	-5 -2 7 1
~tuks	-7 8 2 -2
~tul 	-2 2 -6 6
~tula	5 -1 -8 3
~tule	0 -7 3 4
~tuli	3 3 -5 -1
~tull	-1 -3 0 4
~tulu	10 -3 -6 -2
~tum 	2 -5 3 0
~tuma	-6 -6 7 4
~tume	5 -4 0 -1
~tumi	4 0 -5 1
~tun 	-4 5 -1 0
~tuna	-10 13 -1 -2
~tund	-3 4 -2 0
~tune	-4 2 1 0
~tung	17 -9 -8 -1
~tuni	-12 -8 21 -1
~tunk	10 0 -8 -2
~tuo 	3 -4 1 0
~tuoi	0 3 -2 -1
~tup 	0 0 3 -2
~tupu	7 -5 -3 1
~tur 	5 0 0 -5
~tura	-7 11 -1 -3
~turd	11 -8 -2 -1
~ture	-4 -1 3 2
~turi	-4 1 3 -1
~turk	-4 5 0 0
~turm	-4 5 -1 0
~turn	0 10 -8 -2
~turo	-6 -1 9 -1
~tus 	-2 6 0 -4
~tuss	-5 0 2 3
~tut 	6 -8 2 -1
~tuta	-1 -8 3 6
~tute	-8 9 -1 0
~tuto	8 -7 -5 4
~tutt	-6 9 6 -9
~tutu	-7 0 7 0
~tuu 	-8 4 5 -1
~tuur	2 -3 5 -4
~tuve	-4 5 -1 0
~tuya	-3 5 -1 -1
~tuyo	-11 5 7 -1
~tva 	-4 4 2 -2
~tvan	-5 5 0 0
~tver	-4 1 4 -2
~tvor	-6 -3 9 1
~tvrt	2 4 -4 -2
~twar	-5 7 1 -3
~twas	-3 1 3 -2
~twee	-3 9 -2 -4
~twel	6 -5 0 -1
~twen	-6 6 1 -1
~twer	2 -3 -1 3
~twic	5 0 -2 -2
~twik	-4 6 -1 -2
~two 	8 4 -5 -7
~twoc	7 -5 -2 0
~twoo	1 -4 2 0
~twor	-4 -10 14 1
~twri	-3 5 -2 0
~tyck	6 -4 -1 -1
~tym 	9 -9 -1 1
~tze 	9 -5 -2 -3
~tzel	3 -3 0 0
~tzen	-4 -2 6 0
~tzt 	6 -1 -2 -4
~tzte	-5 -1 4 2
~tzun	4 -4 0 0
~tzwe	-9 -2 11 0
~tıgı	6 -5 0 0
~tık 	2 4 -4 -1
~tım 	6 -5 0 -1
~uada	-3 1 0 3
~uadr	-7 13 -3 -2
~uage	-4 3 4 -2
~uai 	-5 5 1 -1
~uair	-6 4 0 3
~ual 	-1 4 0 -4
~uala	6 -4 -1 -1
~ualc	-2 -3 7 -2
~uale	2 -5 -1 3
~uali	-11 11 6 -5
~uall	-3 5 -1 -1
~ualq	-7 -7 16 -2
~uan 	-1 -1 -1 3
~uand	-6 19 -8 -5
~uang	-5 4 2 -1
~uant	16 -7 -5 -4
~uar 	-5 7 0 -2
~uara	5 -1 -2 -2
~uard	1 3 -4 0
~uare	-4 7 -3 -1
~uari	8 -1 -4 -3
~uart	7 -5 -2 -1
~uary	2 1 -3 0
~uas 	3 -1 1 -3
~uate	-3 -4 7 0
~uati	4 -2 -1 -1
~uatr	7 -3 -5 1
~uatt	-8 10 -2 0
~uba 	4 -3 0 -1
~ubai	-7 -5 -2 14
~ubar	-4 -1 5 0
~ubbe	9 -5 -3 -2
~ubbl	-4 4 2 -3
~ube 	-1 3 -1 0
~uber	1 -3 3 -1
~ubie	-7 8 1 -2
~ubil	9 -6 -2 -1
~ubir	7 -5 -1 -1
~uble	5 1 -6 1
~ubli	-7 8 7 -7
~ubo 	-1 6 -4 -1
~ubri	-5 5 0 0
~ubsi	-7 8 -3 2
~ubun	11 -11 -2 3
~ubve	-3 -1 -1 5
~uca 	-8 9 0 -2
~ucac	-2 -1 3 0
~ucao	1 -8 4 3
~ucas	-8 1 0 7
~ucat	-4 3 2 -1
~ucce	-4 5 2 -3
~ucci	3 -4 0 1
~uce 	-9 10 -2 1
~ucer	5 -4 -2 1
~uces	-4 3 2 0
~uch 	8 4 -5 -6
~ucha	-1 0 6 -6
~uche	1 -14 5 8
~ucho	4 0 1 -5
~uchs	-1 5 -3 0
~ucht	4 -3 0 -1
~ucia	-9 9 -3 3
~uck 	-10 14 -2 -2
~uckl	-5 5 0 0
~uckw	6 -1 -6 2
~uco 	6 -3 0 -2
~ucou	-11 -1 10 1
~ucre	-7 9 -2 -1
~uct 	8 -5 -4 1
~ucte	4 -3 -1 0
~ucti	-7 7 4 -4
~ucto	-2 0 2 0
~uda 	-3 7 0 -3
~udad	-3 6 -1 -2
~udah	-1 -2 4 -1
~udam	-4 -1 4 1
~udan	-3 0 6 -3
~udar	8 -10 3 -1
~ude 	-7 4 5 -2
~udee	-4 4 0 0
~udel	-7 7 0 0
~udem	-4 -1 6 -1
~uden	5 -9 5 -1
~uder	4 0 -3 -1
~udge	7 -6 -3 1
~udi 	-11 6 8 -3
~udia	4 -4 0 0
~udie	-3 9 -3 -3
~udin	-2 -3 5 0
~udio	-4 14 -4 -7
~udit	6 -1 -4 -1
~udo 	-6 -4 13 -3
~udos	0 -3 3 0
~udou	5 -6 1 0
~udra	11 -10 -1 0
~udt 	-9 6 1 2
~udu 	-4 0 5 0
~udy 	5 -3 0 -1
~udzi	-5 1 5 -1
~uebe	-3 5 -1 -1
~ueda	7 -12 0 5
~uede	0 2 0 -2
~uedo	3 1 1 -4
~uego	-5 6 -1 0
~ueir	-7 10 -2 0
~uel 	-3 2 -1 2
~uell	-5 12 0 -7
~uelq	0 1 3 -3
~uelv	-7 3 0 4
~uem 	-7 6 4 -3
~ueme	-6 5 -1 2
~uen 	6 -15 10 -2
~uena	0 -2 4 -2
~ueno	1 0 0 -1
~uent	4 3 -6 -1
~uer 	-10 5 8 -3
~uera	6 -2 -3 -1
~uere	10 -9 -2 1
~ueri	5 -3 -3 0
~uero	9 -8 -1 0
~uert	-3 3 -1 1
~uerz	-8 9 0 0
~ues 	-11 22 -6 -5
~uest	-12 2 2 8
~uet 	5 -5 -2 1
~uete	-2 -4 3 3
~uett	-7 10 -2 0
~ueve	5 -3 -2 -1
~uevo	-2 0 3 -1
~uezi	-4 4 1 0
~ufe 	2 -4 1 1
~ufen	-4 8 -2 -3
~ufer	4 -6 -3 5
~uffe	6 2 -2 -6
~uffi	6 -5 -4 3
~ufle	-7 4 3 0
~ufli	-4 3 2 0
~uft 	-7 9 -1 0
~uftr	4 -1 -1 -2
~ufun	-1 3 -4 2
~ugad	-5 7 -2 0
~ugan	-4 4 1 -1
~uge 	4 0 -3 -1
~ugen	-2 -2 4 0
~uger	11 -7 -2 -2
~uges	-7 3 4 -1
~ugge	7 -6 4 -5
~ugh 	1 5 -3 -3
~ught	1 -3 0 3
~ugie	-1 -3 4 0
~ugno	3 0 -2 -1
~ugo 	-10 12 -2 0
~ugt 	-1 4 0 -3
~ugue	1 -5 2 2
~ugun	-1 -9 9 1
~ugur	-3 -3 7 -1
~ugus	6 -1 -3 -1
~uhai	-5 -1 2 3
~uhel	3 1 -3 -1
~uhig	-8 7 0 0
~uhl 	8 -3 0 -5
~uhr 	11 -10 -1 0
~uhre	-1 4 -2 -2
~uhru	-6 4 0 1
~uhus	7 -1 -5 -1
~uia 	0 4 -1 -3
~uick	-8 5 -1 5
~uid 	-3 4 -1 0
~uida	0 -1 2 -2
~uide	4 -3 -6 5
~uien	-5 6 0 -1
~uier	12 -14 4 -2
~uiet	-4 3 0 1
~uik 	5 -2 -3 -1
~uike	3 -2 -2 1
~uil 	-7 7 0 0
~uila	-4 6 -2 0
~uild	-1 2 2 -3
~uile	-10 8 -1 2
~uill	3 4 -4 -4
~uilt	-7 9 -2 0
~uime	1 5 -3 -2
~uimo	1 -5 4 0
~uimt	-4 5 0 0
~uin 	13 -5 -5 -3
~uina	-1 4 -3 0
~uinc	-5 8 -1 -1
~uint	2 1 -3 0
~uinz	-1 3 -1 -1
~uio 	3 -5 0 2
~uipa	-1 2 0 -1
~uipe	8 6 -11 -3
~uipo	-2 2 1 -2
~uir 	2 -6 5 -1
~uire	-5 2 3 0
~uis 	11 -1 -7 -2
~uise	-5 5 -2 3
~uisi	7 -5 -2 0
~uiss	-4 -1 1 3
~uist	-12 9 1 1
~uit 	-8 -1 8 1
~uita	0 -3 4 -1
~uite	-8 3 1 4
~uitg	10 -9 1 -2
~uiti	-9 12 -1 -1
~uitn	-4 -1 6 -1
~uito	1 0 4 -4
~uits	-4 9 -2 -4
~uitv	-5 7 -1 0
~uivr	-6 -1 7 0
~uiza	-5 6 -1 0
~uize	-2 6 -2 -1
~uje 	7 -3 -2 -3
~ujem	-3 -6 8 0
~ujer	0 -5 2 3
~ujet	-9 7 2 0
~uji 	-2 -4 7 0
~ujou	-1 -4 4 1
~uju 	6 -2 -2 -2
~uka 	1 -3 -1 3
~ukam	2 -4 2 -1
~ukav	-5 -3 8 0
~ukaz	-3 8 1 -6
~uken	-5 5 0 0
~uker	5 -5 0 0
~uks 	-4 4 0 -1
~ukse	-1 -2 0 3
~uksi	-6 0 7 -1
~ukta	3 -6 2 1
~uku 	-8 4 2 2
~ula 	-2 8 -8 2
~ulac	-3 6 -3 0
~ulad	2 -1 -3 3
~ulai	3 3 -5 -2
~ulan	7 8 -11 -4
~ular	7 -13 -4 10
~ulas	-6 7 -1 -1
~ulat	8 2 -13 2
~uld 	-2 4 -2 0
~ulde	4 -4 1 -1
~uldo	-4 6 -3 1
~ule 	7 1 -12 4
~ulen	7 1 -4 -3
~uler	7 -8 0 1
~ules	1 4 -1 -3
~ulet	-10 5 6 -1
~ulez	3 -3 -1 0
~ulga	-2 5 0 -3
~ulhe	-2 4 2 -4
~uli 	8 -4 -1 -3
~ulic	-5 7 -1 -1
~ulie	11 -15 1 3
~ulin	10 -7 -2 -1
~ulis	-3 6 -4 0
~uliz	-2 5 -2 -1
~ull 	1 -2 -5 6
~ulla	-7 14 -5 -2
~ulle	1 4 -1 -4
~ulli	4 4 -4 -5
~ulne	-4 2 3 -1
~ulo 	1 1 -1 -2
~ulon	-2 5 -3 0
~ulpe	7 -5 -1 -2
~ult 	-3 4 2 -3
~ulta	9 -10 -4 5
~ulte	3 -2 0 -1
~ulti	-8 2 4 3
~ulto	-1 3 0 -2
~ultr	-8 6 4 -1
~ultu	10 -17 9 -2
~ulu 	8 0 -2 -6
~ului	0 -3 -2 5
~uluj	8 -4 -3 -1
~ulun	5 -5 0 -1
~uly 	-4 1 0 3
~uma 	-6 10 1 -4
~umai	-11 0 14 -3
~uman	-9 6 3 -1
~umar	2 -3 0 1
~umas	0 -5 0 5
~umbe	7 -13 0 6
~umbr	-9 4 2 2
~ume 	-14 11 -1 4
~umen	1 4 -6 1
~umer	4 -8 -5 9
~umge	-6 5 0 1
~umie	-4 -6 6 4
~umin	-9 10 5 -6
~umme	-6 -4 -4 14
~umn 	8 -6 -1 -1
~umo 	-4 5 0 -1
~umor	4 -3 0 -1
~ump 	7 -6 0 -1
~umpa	5 -1 -3 -1
~umpr	-7 0 6 0
~umu 	10 -10 0 -1
~una 	-14 11 2 1
~unal	0 5 -3 -2
~unap	-5 0 3 3
~unat	-5 6 -1 -1
~unca	-5 -3 10 -1
~unch	-9 11 3 -5
~unci	3 1 -9 4
~uncl	-1 -4 -1 5
~unct	-2 1 3 -2
~und 	-7 -7 12 2
~unda	8 4 -13 1
~unde	-2 6 -3 -1
~undh	-5 1 3 1
~undi	-6 10 -8 4
~undr	9 -3 -5 -1
~undt	-8 1 7 0
~une 	-4 7 2 -4
~uned	8 -5 -3 0
~unen	4 -4 0 -1
~uner	-3 1 1 1
~unes	1 -5 4 1
~unf 	3 -1 -1 0
~unft	-6 5 1 0
~ung 	-2 -11 3 10
~unga	-4 -6 12 -1
~unge	-3 4 0 -2
~ungi	-2 -3 -1 6
~ungk	7 -3 -3 -1
~ungo	1 -4 3 0
~ungs	5 4 -2 -6
~unho	4 -3 -1 -1
~uni 	5 9 -8 -6
~unia	4 -4 1 -1
~unic	-2 -3 5 1
~unid	-3 -3 7 -2
~unie	3 -5 2 0
~unif	-4 6 -2 0
~unio	9 -5 -4 0
~uniq	-3 0 -2 6
~unis	-5 -1 6 0
~unit	3 -12 12 -4
~univ	1 -7 6 -1
~unk 	-7 6 0 1
~unka	-4 4 1 -2
~unke	-5 8 -3 0
~unkt	2 -3 4 -3
~unna	8 -7 0 0
~unne	5 1 -3 -3
~unni	-1 4 0 -3
~uno 	-2 0 4 -2
~unos	3 -7 2 2
~unqu	-5 1 4 -1
~uns 	-5 -3 6 2
~unsc	-5 -4 5 3
~unse	8 -3 -4 -2
~unst	-6 5 -1 2
~unt 	8 -13 -3 8
~unta	5 -4 1 -2
~unte	8 8 -11 -5
~unti	-10 10 0 1
~unto	2 -7 8 -3
~untr	2 -5 3 0
~untu	-10 7 0 3
~unu 	-2 -1 -1 4
~unum	7 -5 -2 0
~unun	-3 -3 6 0
~unuz	6 -7 3 -2
~unya	-5 6 1 -2
~unzi	5 -2 -3 0
~uoc 	1 -13 5 7
~uode	-7 9 -1 -1
~uoi 	-11 7 4 0
~uola	0 3 -1 -1
~uole	4 3 -5 -1
~uon 	-8 -3 11 0
~uona	-5 3 2 0
~uone	-1 -4 5 0
~uong	9 -7 5 -7
~uono	-5 2 2 0
~uori	2 -4 1 1
~uoro	6 -6 0 0
~uota	-6 5 -2 2
~uovo	5 0 -2 -3
~upa 	2 7 -8 -1
~upat	2 2 -4 0
~upda	3 -7 -2 5
~upe 	-4 5 -4 4
~uper	12 -16 4 0
~upes	-5 6 0 0
~upi 	6 -6 -3 3
~upla	-8 -5 -1 13
~upli	2 -4 -2 4
~upo 	-5 3 -1 3
~upon	-1 -6 3 4
~upor	-5 6 -1 0
~upos	-9 11 -2 0
~upp 	12 -11 -1 0
~uppa	-7 3 0 3
~uppe	0 6 -4 -2
~uppi	-5 7 -1 0
~uppl	-9 8 -3 4
~uppo	2 4 -5 -1
~ups 	-5 8 -1 -1
~upuj	7 -5 -3 1
~uque	9 -8 -2 1
~urad	13 -8 -6 1
~urag	-5 4 1 0
~ural	-10 9 2 -1
~uran	4 7 -9 -2
~uras	-4 6 -2 -1
~urba	3 1 -2 -2
~urce	0 3 -2 -1
~urch	-5 6 2 -2
~urci	-3 5 -1 -1
~urd 	-2 3 0 -1
~urda	11 -9 -1 -1
~urde	-3 -1 4 0
~urdu	8 -6 -1 0
~ure 	0 3 -2 -1
~urea	-4 7 -3 0
~ured	-1 2 -1 0
~urem	4 2 -6 0
~uren	-11 16 -5 0
~urer	5 -3 -1 -1
~ures	-6 5 -2 2
~ureu	-3 -3 7 -1
~urf 	8 -6 -2 0
~urfe	5 -4 0 -1
~urft	6 -8 2 0
~urg 	0 -7 -3 9
~urge	-4 1 -3 5
~urgi	1 -10 6 2
~urgo	2 1 -3 -1
~uri 	-5 1 9 -4
~uric	-4 -1 1 4
~urie	4 -15 1 9
~urin	0 -9 7 2
~urio	-9 2 8 -1
~urir	-4 -1 7 -2
~uris	0 -2 1 1
~urit	1 3 -4 1
~uriz	-5 -3 7 0
~urma	-4 1 3 0
~urn 	2 1 -4 0
~urna	6 -1 0 -5
~urne	-1 2 1 -1
~urni	-6 10 -3 -1
~urno	-4 11 -3 -3
~uro 	-23 7 6 10
~urop	-6 -3 2 7
~uror	-5 1 1 2
~uros	-8 13 -3 -2
~urra	-2 5 1 -4
~urri	4 -5 1 -1
~urs 	-4 19 -3 -12
~ursd	4 -2 -2 0
~urse	-2 0 -2 4
~ursi	4 -4 -3 4
~urso	3 -1 -3 1
~ursu	-1 2 -2 0
~urt 	0 6 -1 -6
~urta	-3 5 -1 -1
~urti	-7 8 0 -2
~urto	5 -5 0 -1
~uru 	4 -5 1 1
~uruc	5 -6 -1 2
~urun	11 -6 -4 0
~ury 	7 -3 -3 -2
~urz 	1 0 -3 2
~urze	-3 6 -2 -2
~usa 	7 -1 -5 -1
~usam	10 -7 -2 0
~usat	4 3 -4 -3
~usba	2 -5 1 2
~usbi	6 -4 -2 0
~usca	-4 1 4 0
~usch	-1 0 4 -2
~usci	-6 6 1 -1
~usco	-4 -3 8 -1
~usd 	-3 -4 0 7
~usdt	0 -3 0 4
~use 	-3 7 -5 1
~useb	-5 7 -1 0
~used	-7 8 1 -1
~usei	9 -8 -2 0
~usen	-1 -3 4 1
~user	-6 8 -1 0
~uses	8 -4 -2 -3
~useu	5 -5 -1 1
~usha	0 5 -1 -5
~usi 	-2 6 -2 -2
~usia	2 -8 6 -1
~usic	-7 10 0 -2
~usie	-4 1 2 1
~usin	6 -4 -5 3
~usio	-5 5 2 -2
~usla	-1 -4 0 6
~usme	1 -4 3 0
~uso 	10 -4 -4 -2
~uspe	-5 -8 9 4
~usqu	1 0 2 -3
~uss 	-2 2 2 -2
~ussa	11 2 -9 -3
~usse	5 -13 2 6
~ussi	2 3 -2 -3
~usst	0 -5 1 3
~ust 	0 -6 5 1
~usta	-16 5 13 -2
~uste	-1 12 -9 -3
~usti	-12 10 3 -1
~usto	-1 12 -3 -9
~ustr	-4 8 2 -6
~ustu	5 -1 -4 0
~usu 	9 -1 -6 -1
~usua	-3 4 -1 0
~usul	12 -10 -2 0
~usun	-4 4 2 -2
~usur	-5 5 0 0
~uswe	5 -6 -1 1
~usza	7 -5 -2 -1
~uta 	6 2 -8 0
~utac	-4 -1 6 -1
~utal	1 -4 -2 5
~utam	0 -2 5 -3
~utan	-9 13 -5 1
~utar	4 -4 1 -1
~utat	-4 1 3 0
~ute 	1 -4 7 -3
~utei	6 -5 -1 0
~utel	2 3 -6 1
~uten	3 1 -4 -1
~uter	1 -4 3 -1
~utes	5 -8 4 -1
~utet	7 -6 -2 0
~uteu	-7 7 -3 2
~uth 	4 -5 1 0
~uthe	-10 8 2 0
~uti 	-1 1 5 -5
~utia	-4 6 -1 0
~utic	-3 4 -1 0
~utie	-10 4 6 0
~util	-10 4 3 3
~utin	8 -5 -1 -2
~utio	-4 -6 1 9
~utiq	-4 5 -1 0
~utki	-5 3 1 2
~uto 	2 -5 6 -3
~utoc	-4 -1 6 0
~utom	-7 6 0 1
~uton	-8 2 7 -1
~utor	7 1 -8 0
~utos	2 5 -6 -2
~utra	5 -9 4 1
~utre	-3 2 1 -1
~utro	9 -6 0 -3
~uts 	-6 1 -1 6
~utsc	-3 0 -1 5
~utso	-6 9 -1 -2
~utsu	-8 0 8 0
~utta	2 -8 8 -2
~utte	2 2 -1 -2
~utti	6 -6 1 -1
~utto	-6 19 -3 -9
~utua	-6 2 4 0
~utur	-7 -6 12 1
~utve	-7 2 6 -1
~utz 	4 -2 -3 1
~utze	3 2 -4 -1
~uun 	12 -4 -4 -4
~uung	-7 -5 12 -1
~uur 	-1 3 1 -3
~uurt	7 0 -2 -6
~uuss	-1 7 -4 -2
~uve 	0 2 -2 0
~uvea	4 -4 -2 2
~uvel	-1 3 -1 0
~uven	-3 6 -3 0
~uver	2 -7 5 0
~uvez	5 -4 0 -2
~uvir	4 -3 -1 0
~uvre	-2 3 0 -2
~uvri	-4 3 2 -1
~uwa 	9 -5 -4 -1
~uwd 	1 -5 5 -1
~uwe 	-2 -5 -1 8
~uwen	-9 10 1 -1
~uya 	-4 3 0 1
~uyen	-6 -7 8 5
~uyer	-6 5 1 1
~uygu	-4 0 5 -1
~uyin	6 -2 -4 -1
~uyo 	-6 7 0 0
~uyos	0 -6 6 0
~uze 	-3 2 4 -2
~uzer	-1 4 -3 -1
~uzio	-8 9 -1 -1
~uziv	7 -3 -4 0
~uzun	9 -8 0 -1
~vaa 	-3 -4 9 -1
~vaak	-5 5 1 -1
~vaar	10 -6 -3 -1
~vaca	2 -6 8 -3
~vaci	-3 -1 -2 7
~vacu	5 -4 0 -1
~vad 	-4 -1 7 -1
~vada	-4 3 -2 3
~vade	12 -4 -2 -6
~vado	8 -9 0 1
~vaer	-6 -4 12 -2
~vaga	-1 4 -1 -2
~vage	5 -2 -2 -1
~vagy	1 -5 -2 6
~vai 	-3 7 -2 -2
~vail	-11 9 4 -2
~vais	-1 2 0 -1
~vait	8 -6 -2 0
~vak 	-4 1 3 -1
~val 	-4 13 -6 -3
~vala	-1 -1 4 -2
~vald	5 -3 -2 0
~vale	12 -12 1 -1
~valg	4 -5 -1 2
~vali	17 -18 -3 4
~vall	1 4 -1 -5
~valo	-3 -5 9 0
~vals	-8 6 3 -1
~valt	3 -4 -2 4
~valu	-2 3 -1 1
~vam 	-3 0 5 -2
~vami	5 -4 -1 0
~vamo	5 -9 6 -2
~van 	15 -11 -9 4
~vana	-2 10 0 -8
~vanc	-8 -4 2 9
~vand	-2 -9 6 5
~vang	-5 1 -2 6
~vanh	-3 6 -2 0
~vani	-8 8 1 -1
~vann	-3 7 -3 -1
~vano	-3 -5 5 3
~vant	7 -8 2 -1
~vanu	3 -3 3 -2
~vanz	-4 3 2 -1
~vapa	-4 8 -2 -2
~vaqu	8 -8 0 0
~var 	13 -12 -8 7
~vara	-7 8 -6 6
~vard	-8 4 5 0
~vare	-8 5 6 -2
~vari	4 -8 6 -2
~varn	6 -3 -3 0
~varo	-5 3 -3 5
~vart	-9 16 -6 0
~vas 	10 -6 4 -9
~vasa	-1 5 -2 -2
~vase	-5 -4 1 7
~vasi	-6 4 3 -1
~vast	1 -7 3 3
~vat 	-11 2 6 3
~vata	7 -8 -2 2
~vate	-1 -6 0 7
~vati	-1 -8 3 6
~vato	3 -5 0 1
~vaut	-5 6 -1 0
~vaze	-7 -1 6 1
~vec 	-6 -1 0 6
~vecc	-1 5 -1 -2
~vech	1 -5 5 -1
~veck	-7 5 3 -1
~ved 	10 -8 -1 -1
~veda	-6 1 6 -1
~vede	-8 7 1 -1
~vedi	9 -3 -2 -3
~vedl	12 -8 -2 -2
~vedo	0 -4 3 2
~vee 	-5 5 -2 2
~veel	-3 2 3 -2
~veer	3 -2 -2 1
~vegn	8 -4 -4 0
~veil	-16 11 4 1
~veio	5 -2 -1 -2
~veir	5 -4 -1 -1
~veis	-3 -2 3 2
~vej 	9 -7 -1 0
~vek 	-6 -1 7 -1
~vel 	-3 2 -1 1
~vela	-3 0 4 -1
~vele	-9 2 0 7
~vell	-1 3 1 -3
~velo	-4 8 -1 -3
~velu	-5 4 -1 2
~vem 	-6 4 5 -2
~vemb	4 2 -5 -2
~vemo	-5 0 6 0
~ven 	0 0 -1 1
~venc	3 -4 -3 4
~vend	4 10 -6 -9
~vene	6 -1 -3 -2
~veng	5 -6 3 -2
~venh	-2 -4 7 -1
~veni	0 3 -3 0
~venn	4 -6 0 3
~vens	-5 8 -3 0
~vent	-15 18 -2 0
~ver 	4 2 1 -8
~vera	-9 3 3 3
~verb	4 -18 16 -2
~verd	4 -2 -4 1
~vere	1 -1 -7 7
~verf	-1 -3 -1 5
~verg	21 -8 -5 -8
~verh	-5 3 0 2
~veri	-9 -1 3 7
~verk	-5 10 2 -6
~verl	-4 1 0 4
~verm	-11 0 0 10
~vern	-6 -2 9 -2
~vero	7 -12 1 5
~verp	-7 3 -1 5
~verr	0 -4 0 4
~vers	1 -4 -3 6
~vert	2 9 -11 -1
~verv	-6 3 -1 4
~verw	2 -1 1 -2
~very	2 -1 0 0
~verz	-1 5 -3 -1
~ves 	-2 -4 2 4
~vese	-9 8 3 -2
~vest	-10 11 -8 8
~vet 	-1 -5 6 0
~veta	5 -2 -1 -2
~vete	9 -5 -7 3
~veti	-10 8 0 3
~veur	2 -4 0 2
~veut	8 -3 -1 -4
~veux	3 -5 1 1
~veva	4 -2 -1 0
~vey 	5 -2 -2 -1
~vez 	13 -6 -6 -1
~veze	-1 5 1 -5
~via 	3 -12 1 8
~viar	1 -6 2 3
~vic 	12 -9 -3 0
~vice	3 -8 6 -2
~vici	3 -2 2 -2
~vico	-2 4 -1 -1
~vid 	4 -3 -1 0
~vida	4 -6 4 -2
~vide	3 13 -8 -8
~vidi	3 -4 1 -1
~vido	-6 -2 6 1
~vidu	-4 6 -2 0
~vie 	-14 -4 10 8
~viec	-1 -5 5 1
~viel	-4 -5 11 -2
~vien	3 -1 -13 11
~vier	1 13 -9 -6
~vies	-7 1 7 -1
~viet	-3 -2 -3 9
~view	8 1 -9 -1
~viez	4 -2 -1 0
~viik	-5 6 0 -1
~vijf	0 5 -6 1
~vil 	6 -8 0 2
~vila	4 -5 0 1
~vill	2 2 -2 -2
~vilu	-3 -1 0 4
~vim 	6 -5 0 -1
~vime	-6 7 -1 0
~vimo	-7 7 0 0
~vin 	-3 6 -2 -1
~vinc	4 -4 3 -3
~vind	-12 7 7 -2
~ving	-2 -5 4 4
~vini	-1 5 -2 -2
~vins	-7 8 -2 0
~vint	3 6 -4 -4
~vio 	2 0 -3 1
~viol	6 -9 0 3
~vip 	0 -6 0 6
~vir 	8 -5 -2 -1
~vira	-13 12 -3 4
~vire	-2 -1 0 3
~viro	-5 5 0 0
~virt	-6 8 -1 -1
~vis 	2 7 -8 -1
~visa	6 -4 -3 2
~vise	-3 12 -4 -5
~visi	-5 14 4 -13
~viso	5 -1 -3 0
~viss	-6 1 2 2
~vist	10 -6 -3 -2
~vit 	-7 7 1 -1
~vita	2 -13 8 3
~vite	-2 -8 9 1
~vito	1 -4 4 -1
~vitr	-7 10 -1 -2
~vits	5 -8 0 3
~vitt	4 -4 -2 1
~viva	6 -6 1 0
~vive	-3 -1 3 1
~vivi	-1 -3 4 0
~vivo	-5 4 -1 2
~vizi	5 -2 -1 -2
~vizs	10 -7 -3 -1
~vlaa	-4 6 -1 -2
~vlak	-7 6 1 0
~vlig	1 -6 4 1
~vloe	2 4 -2 -4
~vne 	-6 7 -1 0
~voca	-8 1 7 0
~voce	1 0 -1 0
~vodi	8 -3 -4 -2
~voeg	-4 -8 13 0
~voga	-5 3 0 1
~vogl	0 -2 3 0
~voi 	8 2 -8 -1
~voic	7 2 -3 -6
~voie	0 -10 5 5
~voir	7 -4 -3 -1
~vois	5 -6 -3 4
~voit	-7 5 -1 3
~vol 	-7 6 1 0
~vola	0 4 -3 -2
~vold	7 -7 -1 1
~vole	10 -4 -4 -2
~volg	4 -10 5 1
~voli	-9 1 7 1
~voll	-4 -4 8 1
~voln	0 3 -5 1
~volo	-1 -2 3 -1
~volt	14 -5 -6 -3
~volu	-1 -3 5 -1
~volv	7 -5 -5 3
~vom 	7 -2 1 -5
~von 	4 -4 -2 2
~vond	4 1 -3 -2
~vons	-7 6 2 -2
~vont	-5 4 2 -1
~voor	2 -4 -6 8
~vor 	4 -1 -6 3
~vora	-5 -6 9 2
~vorb	0 4 -2 -2
~vord	-8 3 -4 9
~vore	-2 -1 5 -3
~vorh	5 1 -1 -5
~vori	3 -2 -1 0
~vorl	4 0 -2 -2
~voro	-3 1 -1 3
~vorr	13 -19 5 1
~vors	-4 4 -1 1
~vort	7 -6 -1 -1
~vos 	-10 9 2 -2
~voss	11 -6 -3 -2
~vost	17 -9 -5 -4
~votr	1 -1 1 -1
~vou 	11 -9 0 -3
~voud	5 -5 -1 0
~voul	8 -7 0 -1
~vous	-5 5 8 -8
~voy 	-3 3 -2 2
~voya	-4 2 -1 3
~voz 	4 -2 -1 -1
~vozl	-3 -3 6 0
~vra 	-2 -7 2 7
~vraa	2 4 -7 1
~vrag	7 -9 0 2
~vrai	0 3 -1 -2
~vrat	5 -4 -1 0
~vre 	-1 -1 5 -3
~vred	-7 5 2 -1
~vres	-5 5 1 -2
~vrie	-1 9 -5 -3
~vrij	-11 10 1 0
~vril	4 -3 0 -1
~vrir	-5 4 2 -1
~vroe	5 -4 -1 1
~vrou	7 -7 0 0
~vtal	-5 8 -3 0
~vue 	-3 5 -2 -1
~vuel	-6 2 0 3
~vulg	-2 6 0 -3
~vull	-6 2 0 3
~vuod	-7 9 -1 -1
~vuoi	-5 5 0 0
~vuol	0 2 -2 0
~vuot	6 -5 0 -1
~vurd	8 -6 -2 0
~vus 	0 -4 5 -1
~vver	-1 -4 4 2
~vvis	-5 5 -1 0
~vybo	-1 -4 6 0
~waar	1 -3 4 -2
~wach	2 5 -1 -6
~wadz	-4 3 -1 2
~wage	7 -2 -3 -3
~wait	3 -9 2 4
~wako	-6 -5 12 -1
~wal 	-8 2 4 2
~wala	4 1 -5 -1
~wald	-5 8 -1 -2
~wall	-10 7 -1 4
~walt	-3 4 0 -1
~wana	9 -5 -3 -1
~wand	2 2 -3 -1
~wani	1 -12 -1 12
~wann	-7 14 -3 -3
~want	14 -8 -7 1
~war 	14 -5 -7 -2
~ward	0 0 -3 3
~ware	2 5 -3 -4
~warm	4 -10 2 4
~wars	7 -3 -3 -1
~wart	2 -6 5 -1
~waru	3 -6 2 2
~was 	12 -10 2 -3
~wass	5 -4 0 -2
~wat 	-2 -3 7 -3
~wate	8 -8 -1 2
~wave	-3 -1 5 0
~way 	-4 0 1 3
~ways	-3 -6 9 0
~wear	-9 7 2 0
~web 	-5 8 0 -3
~webi	-4 11 -1 -6
~webs	-5 11 -3 -3
~wed 	12 -10 -3 1
~wedn	6 -3 -1 -2
~wee 	5 -1 0 -3
~weed	-3 4 -1 0
~week	-1 6 -7 2
~ween	-4 6 0 -1
~weer	11 -1 -7 -3
~weet	-7 1 7 -1
~weg 	1 -10 5 4
~wege	3 -11 3 5
~wegs	-5 2 3 0
~wei 	2 9 -8 -3
~weis	-3 -6 0 8
~weit	-3 -5 2 7
~wej 	6 -5 -1 0
~weke	-5 7 -2 -1
~wel 	-3 4 2 -2
~welc	8 -9 1 -1
~welk	10 -11 3 -1
~well	-3 9 -5 -1
~welt	-4 -1 5 0
~welv	5 -4 0 -1
~wenn	-13 15 1 -3
~wens	-2 0 4 -2
~went	8 -2 -2 -4
~wer 	-3 6 -5 2
~werb	-3 4 -2 1
~werd	1 -4 2 2
~were	11 -7 0 -4
~werf	-11 10 1 1
~werk	-4 3 10 -9
~werp	-11 10 -1 2
~wert	-4 0 2 2
~wese	3 -6 1 1
~west	-9 8 1 0
~wete	3 -3 1 -1
~what	-8 2 1 5
~when	-11 14 -1 -3
~wher	0 -2 4 -2
~whic	4 -3 -2 0
~whit	8 -5 -2 0
~who 	-9 -3 4 9
~whol	4 -1 -2 -1
~why 	2 -4 2 0
~wiad	1 -4 5 -1
~wiam	-6 5 3 -2
~wice	6 -2 -1 -3
~wick	-1 4 -3 0
~wide	-3 -4 6 1
~wido	-4 -2 -1 6
~wie 	2 -6 1 3
~wiec	-11 9 4 -2
~wied	8 -5 -5 2
~wier	5 -5 0 0
~wij 	-8 9 -4 3
~wijk	-5 1 5 -1
~wijs	0 -5 2 3
~wikk	-4 6 -1 -2
~wil 	15 -17 -3 5
~will	-1 -7 2 7
~wilt	3 -3 0 0
~win 	-4 5 -1 0
~wind	4 -2 0 -2
~winn	-3 -1 1 3
~wins	1 -5 1 2
~wint	-6 4 1 1
~wir 	-7 13 -1 -5
~wird	-5 2 2 1
~wire	1 -6 0 5
~wirk	-2 -1 3 0
~wirt	3 -5 2 0
~wisc	-2 5 -2 -1
~wish	-7 -4 11 1
~wisk	6 -4 -1 -1
~wiss	0 2 1 -3
~with	-5 -2 5 2
~wner	1 -7 0 6
~woch	11 0 -9 -2
~wodo	-4 -2 6 -1
~woen	3 -2 -1 0
~wohi	5 -7 0 2
~wohn	-1 -4 -2 7
~wolf	6 -2 -2 -2
~woll	11 -3 -6 -2
~wome	3 -1 0 -2
~won 	-4 0 -1 5
~wond	5 -4 0 0
~wone	5 -5 0 0
~woor	1 -5 2 2
~worb	7 -5 -1 0
~word	0 -3 0 3
~work	-13 9 9 -5
~worl	-3 -2 8 -3
~wort	-8 -1 5 5
~woul	-2 6 -3 -1
~writ	3 -1 -4 3
~wron	4 -1 -2 -1
~wrot	3 -2 0 0
~wspo	-2 -6 9 -1
~wuns	-2 -7 5 3
~wurd	-2 -5 5 2
~wyer	-6 3 -1 4
~wymi	-7 -1 8 -1
~xame	13 -11 -2 1
~xamp	-27 19 -22 31
~xar 	-3 2 -1 1
~xas 	-4 6 0 -1
~xcel	-5 6 5 -6
~xcha	-4 2 2 0
~xed 	4 -1 -2 -1
~xem 	-6 7 0 -2
~xemp	-6 10 -1 -3
~xes 	4 -2 0 -2
~xiem	7 -5 -1 -1
~xima	-7 6 2 -2
~ximo	-4 4 0 0
~xin 	-2 -1 5 -2
~xion	-1 -5 5 2
~xito	-7 0 9 -2
~xped	-3 6 -3 0
~xper	-3 -7 13 -4
~xpir	1 -4 0 4
~xpla	-4 2 0 3
~xpli	5 -2 -4 1
~xpor	-4 11 -2 -4
~xpre	-6 6 -1 2
~xta 	4 -5 1 0
~xto 	5 -5 0 0
~yaka	-5 9 -2 -2
~yako	7 -6 -4 4
~yan 	-3 2 -4 5
~yanc	-5 6 0 0
~yang	-4 9 -1 -4
~yapı	-3 7 -2 -1
~yar 	-9 7 0 2
~yara	5 -6 1 0
~yarn	-7 7 0 0
~yarı	6 -2 -3 -1
~yası	3 -6 1 1
~ybod	3 -7 4 0
~ybri	11 -8 -1 -2
~ych 	-7 -3 18 -8
~ycho	7 -4 -3 0
~ycze	-4 -2 7 -1
~year	-4 9 6 -11
~yect	-1 3 -1 -1
~yed 	-4 -1 5 0
~yeme	-6 0 -1 7
~yen 	-7 -9 12 4
~yeni	-2 -5 9 -2
~yer 	8 -11 4 -1
~yers	-6 8 -1 -1
~yes 	-10 9 -3 4
~yete	-4 5 0 -1
~yez 	-4 -2 0 6
~ygge	-1 2 0 -1
~ygun	-9 4 5 -1
~yhte	-6 -4 12 -1
~yim 	4 -6 3 -2
~ying	2 3 -2 -3
~ykke	6 2 -7 -1
~yksi	-7 6 1 0
~yla 	8 -3 -4 -1
~yle 	1 -7 5 1
~ymen	-1 -3 2 2
~ymi 	-6 -1 7 -1
~yner	-6 1 4 1
~yny 	-6 9 -1 -1
~ynı 	4 -5 1 0
~yoga	-7 8 -1 0
~yok 	-4 2 -4 6
~yoll	-6 7 0 -1
~yon 	-1 -7 4 4
~yone	-2 5 -2 -1
~yong	4 -7 4 0
~yonu	7 -5 -2 -1
~yor 	5 -4 -2 1
~yors	-7 12 -2 -4
~yoru	-11 8 8 -5
~yos 	2 -10 8 -1
~you 	5 1 1 -6
~your	6 1 -3 -4
~ypto	0 -4 0 4
~yse 	5 -5 0 0
~ysel	-7 8 0 -1
~ysla	-5 5 1 -2
~ysta	6 -7 -3 4
~yste	-1 -3 -2 6
~yter	-4 -1 6 -1
~ythi	-3 2 3 -1
~ytho	-1 5 -1 -3
~ytt 	1 -9 7 2
~ytte	5 -5 0 0
~yuda	-5 1 2 1
~yung	7 -3 -4 -1
~yvaa	-3 -2 6 -1
~yvin	-6 9 -3 0
~yım 	4 -1 -3 -1
~zada	2 -3 -4 5
~zado	-10 0 9 1
~zahl	1 -12 -1 11
~zaje	2 -5 5 -2
~zake	-3 0 4 -1
~zakm	-5 -2 8 -1
~zal 	-4 2 2 0
~zale	-4 -1 1 4
~zalo	-3 -4 -1 8
~zam 	-6 0 7 0
~zamo	-4 3 -1 2
~zan 	-6 6 -1 0
~zapr	-1 -2 5 -1
~zar 	-4 1 -1 3
~zara	-3 -1 -1 5
~zare	3 -2 -1 0
~zari	-3 0 4 -1
~zast	3 -5 -1 3
~zat 	3 -1 -1 -1
~zate	6 -3 -1 -1
~zati	-4 6 -1 0
~zauj	-7 4 3 -1
~zawo	-5 0 6 -1
~zdar	-5 5 0 -1
~zde 	-4 4 -3 2
~zdra	-2 -9 12 -1
~zed 	-3 -5 -1 8
~zeg 	-4 8 -4 0
~zege	5 -6 -2 2
~zegt	7 -4 -2 -2
~zei 	-3 4 -1 0
~zeic	-5 6 0 -1
~zeig	6 -6 -2 2
~zeit	1 -2 0 2
~zek 	11 -8 -2 -1
~zeke	-4 9 -6 0
~zel 	-4 -1 3 3
~zelf	1 1 0 -2
~zeli	-1 -4 5 -1
~zell	6 -6 -1 1
~zem 	4 -8 3 0
~zeme	-8 11 -3 -1
~zemo	-11 12 0 -1
~zen 	-16 8 14 -7
~zeni	6 -12 5 1
~zent	-4 9 -3 -3
~zeny	-6 3 4 0
~zer 	2 -6 4 0
~zera	4 -4 0 0
~zere	1 3 -3 -1
~zero	-2 7 -3 -2
~zers	6 -5 0 -1
~zert	-3 -3 5 1
~zerv	-6 6 0 0
~zerz	-6 3 1 2
~zes 	-4 5 0 0
~zesc	7 -4 -1 -2
~zesn	6 -4 -1 -1
~zest	-1 4 -1 -1
~zet 	-1 -2 1 2
~zete	8 -5 -1 -1
~zeto	5 0 -2 -2
~zett	4 -5 4 -3
~zeug	2 -3 2 -1
~zia 	-12 8 2 2
~zial	4 0 -5 1
~ziar	-1 -7 -1 9
~zich	-8 9 0 -1
~zici	6 -5 0 -1
~zie 	-1 -5 1 5
~ziek	8 -1 -6 -1
~ziel	-5 -2 2 4
~zien	4 0 5 -9
~zier	-4 7 -1 -1
~zig 	-6 8 -2 -1
~zijn	0 -6 7 -1
~zile	-4 3 2 -1
~zim 	7 -12 5 0
~zimo	4 -4 0 0
~zin 	-5 1 4 1
~zine	5 -5 -1 1
~zinh	0 1 -2 1
~zio 	1 -3 3 -1
~zion	0 10 -6 -4
~zirk	8 -6 0 -2
~zis 	-6 0 5 2
~zit 	-3 1 1 1
~zitt	7 -8 -2 2
~ziua	1 -2 3 -2
~ziva	6 -1 -2 -2
~zive	-8 6 4 -1
~zku 	6 -5 -1 -1
~zkus	-5 4 2 -1
~zlei	-8 10 -1 0
~zlic	2 -5 1 2
~zna 	0 -2 -4 6
~znaj	-10 -3 14 -1
~znal	7 -1 -4 -2
~znan	0 -5 6 -1
~znie	-5 3 3 -1
~zoal	-3 4 -1 -1
~zoba	6 -4 -1 -1
~zoch	-7 7 0 0
~zode	-8 6 -1 2
~zoek	0 -15 13 2
~zoen	-6 9 -2 -1
~zoll	-5 2 0 3
~zome	-11 13 1 -4
~zona	-4 6 1 -3
~zond	-4 4 0 1
~zone	6 -6 2 -2
~zono	5 -3 -2 -1
~zony	2 -5 -6 10
~zoon	5 -3 -1 -1
~zora	5 -2 -1 -1
~zorg	-1 -2 4 -1
~zos 	-2 -3 6 -1
~zost	-4 6 -1 -1
~zou 	9 -6 0 -3
~zove	-7 5 2 0
~zsga	10 -7 -3 -1
~ztal	5 -6 2 -1
~zte 	-13 9 -1 5
~ztel	-4 -4 6 2
~ztem	6 -5 -1 0
~zten	4 -3 -1 0
~zug 	6 -6 -2 1
~zuge	2 -4 0 1
~zuk 	-7 9 -1 0
~zule	9 -5 -2 -1
~zull	-5 5 1 0
~zum 	10 0 -10 0
~zung	8 -7 -1 -1
~zunk	-7 4 4 -1
~zur 	11 -4 -10 3
~zuri	-7 -4 5 6
~zuru	3 -4 -1 2
~zusa	-1 4 -2 0
~zvan	-3 -2 5 0
~zvet	-6 9 -2 -1
~zwan	-4 1 3 0
~zwar	5 -3 -1 -2
~zwei	13 0 -9 -4
~zwer	-9 -2 11 0
~zwis	-2 5 -4 1
~zwol	9 -5 -2 -2
~zyc 	-1 -6 8 -1
~zycz	-4 -2 7 -1
~zza 	-3 -8 5 7
~zzat	-4 5 -1 -1
~zzi 	-11 16 -4 -1
~zzo 	-1 8 -2 -5
~zın 	-8 6 1 1
~đang	1 -6 4 1
~đau 	-9 9 -2 2
~đoi 	3 -9 2 4
~đong	-6 3 -1 3
~đuoc	1 -4 7 -4
~ıgım	-2 -4 7 0
~ıgın	5 -4 -1 -1
~ılar	-3 -4 8 -1
~ımız	-6 6 2 -3
~ına 	-1 -6 2 5
~ında	16 -12 -1 -3
~ını 	8 -4 -2 -2
~ınız	12 -11 -3 3
~ırsa	-5 0 6 -1
~ısma	-1 1 2 -2
~ıstı	5 -3 -2 -1
~ısı 	-6 9 -2 0
~ısın	9 -7 -4 3
~ıyor	-5 5 1 -1
~ıyım	5 -5 0 0
~ıza 	-6 6 0 0
~ızı 	6 -3 -3 0
~αθε 	-6 1 7 -2
~αθεσ	-7 3 2 2
~αιρε	-6 5 1 0
~αιρι	1 -6 7 -2
~αλει	-4 9 -4 -1
~αλη 	-4 -8 11 1
~αλησ	-1 -3 4 -1
~αλλα	4 -8 5 -1
~αμε 	9 -3 -7 1
~αμμα	-5 7 -2 -1
~ανθρ	-5 -4 9 0
~ανου	-4 9 -3 -2
~αντα	-12 -3 14 0
~αντε	-5 10 -4 -1
~ανω 	0 4 -2 -2
~απο 	6 6 -6 -6
~αρτα	-1 -7 0 9
~αστα	8 -5 -3 -1
~αστε	-8 3 6 -2
~ατα 	-6 12 -5 -2
~ατε 	2 3 -6 1
~ατομ	-6 7 3 -3
~αφει	0 6 -4 -2
~αφη 	-1 -7 5 3
~αφω 	8 -2 -3 -4
~γεια	0 -5 3 2
~για 	8 -3 -12 7
~γραφ	4 1 -3 -2
~δεν 	4 1 -1 -4
~δεσ 	-6 11 -3 -2
~δευτ	6 -2 -3 -1
~δικη	-6 6 -3 3
~δικτ	-3 -3 7 0
~δυο 	0 9 -5 -4
~δωρε	-6 7 -1 1
~εαν 	-6 7 -1 1
~εια 	-9 -7 15 2
~ειμα	4 -8 5 -1
~ειο 	5 -1 -5 1
~εισ 	-4 10 1 -6
~ενα 	-10 4 6 0
~επαφ	-6 -4 11 -1
~ερα 	0 -1 -1 2
~εται	-1 6 -5 0
~ετε 	11 -11 -1 1
~ευθυ	7 -3 -4 0
~ευκα	-4 -2 8 -1
~ευτε	6 -2 -3 -1
~εχετ	5 -1 -5 1
~εχου	1 6 -5 -2
~εχω 	5 -3 -3 0
~ζει 	-6 10 -2 -2
~ηκε 	4 -11 -2 8
~ημερ	-1 6 -7 3
~ηνα 	-7 8 0 -1
~ηριο	5 -2 -2 -2
~ησε 	9 -8 -3 2
~ηση 	-4 0 -1 5
~ησπε	-1 -3 4 -1
~θρωπ	-5 -4 9 0
~ιασ 	-8 10 -4 2
~ιδα 	1 4 -2 -3
~ιδιο	4 -6 3 -1
~ικα 	-5 10 -3 -3
~ικεσ	-8 8 2 -2
~ικη 	1 4 -4 -1
~ικο 	2 1 1 -4
~ικτυ	-3 -3 7 0
~ιμαι	5 -7 3 -1
~ιμη 	-8 1 4 3
~ινη 	7 -5 -1 -1
~ιοσ 	3 -5 -1 3
~ιου 	0 10 -4 -6
~ιρια	-4 -3 8 -1
~ιστο	-1 10 -7 -2
~καθε	-9 4 7 -2
~και 	-6 -1 8 -2
~καιρ	0 -5 7 -2
~καλη	-8 -4 13 -2
~κανω	-4 6 -2 -1
~καρτ	-1 -7 0 9
~κατα	6 -6 -2 2
~κεσ 	-5 12 -4 -3
~κυρι	9 -8 -2 1
~λατε	5 -4 -1 -1
~ληρω	-5 3 -3 5
~λησπ	-1 -3 4 -1
~λογο	-4 7 -2 -1
~μασ 	4 -8 4 0
~μαστ	-6 -1 9 -1
~ματα	-8 14 -4 -1
~ματι	-6 9 -1 -2
~μερα	-4 3 -3 4
~μερι	7 -3 -2 -2
~μετα	7 -3 -2 -2
~μηνα	-6 8 -1 -1
~μια 	-5 9 -1 -3
~μονο	1 7 -3 -4
~μου 	0 -2 7 -5
~μων 	-2 10 -6 -2
~νει 	1 -8 10 -2
~νεσ 	-5 10 -1 -4
~νθρω	-5 -4 9 0
~νια 	11 -8 -2 -1
~νικο	5 -1 -2 -1
~νουμ	-1 10 -6 -2
~ντα 	-4 -5 8 2
~ογρα	-4 4 1 -1
~ολογ	-2 6 -2 -3
~ολυ 	-6 -2 9 -1
~ομαδ	-10 8 3 -2
~ονια	5 -6 -1 2
~ονο 	-2 12 -4 -6
~οτι 	0 -7 9 -2
~ουμε	5 3 -3 -6
~ουν 	4 2 -1 -5
~ουσ 	-21 16 5 -1
~παντ	-8 5 7 -3
~περα	3 -3 2 -2
~πιστ	-7 -1 3 6
~πληρ	-5 3 -3 5
~ποιο	10 -7 -1 -2
~πολυ	-12 -1 13 -1
~πορε	-8 -3 12 -1
~ποτε	-5 5 2 -2
~που 	-2 7 -3 -2
~πριν	9 -4 -3 -1
~προσ	-14 2 8 4
~πρωτ	1 4 -3 -2
~ραφε	0 6 -4 -2
~ραφω	8 -2 -3 -4
~ρεαν	-6 7 -1 1
~ρεια	-8 -1 8 1
~ρεσ 	-3 6 -1 -3
~ρια 	3 -13 5 6
~ριεσ	-5 -5 7 3
~ριν 	9 -4 -3 -1
~ριο 	9 -5 -5 1
~ρισ 	-4 5 -2 0
~ριστ	4 0 -1 -2
~ρον 	-9 5 1 3
~ρονο	-8 12 -2 -3
~ροσ 	4 -8 0 4
~ρτα 	1 -8 -1 8
~ρωμα	-7 12 -5 0
~ρωπο	-5 -3 7 0
~ρωτη	-4 11 -4 -3
~σαμε	7 -3 -3 -1
~σασ 	2 -2 -2 2
~σεισ	0 2 3 -5
~σεσ 	7 -8 2 -2
~σετε	-7 -1 3 4
~σημε	5 -9 -1 6
~σια 	6 -6 2 -1
~σου 	6 1 -6 -2
~σπερ	0 -4 4 -1
~στα 	0 10 -6 -4
~σταν	8 -5 -3 0
~στε 	-13 -4 7 10
~στει	-2 -2 -2 6
~στη 	15 -13 -8 5
~στην	4 0 0 -5
~στικ	-2 11 -5 -3
~στισ	11 -8 0 -3
~στο 	14 2 -11 -6
~στον	5 -4 1 -2
~στου	5 1 -4 -2
~ταν 	8 -7 2 -3
~τειλ	-1 -2 -3 6
~τεσ 	-8 21 -10 -3
~την 	14 -11 -5 3
~τηρι	2 -1 4 -5
~τησ 	8 -1 -6 -1
~τια 	-2 6 -3 -1
~τικα	-2 6 -2 -2
~τιμη	-8 -1 9 -1
~τισ 	15 -6 -2 -6
~τον 	9 0 -5 -3
~του 	9 -5 -4 0
~τουμ	7 -5 -1 0
~τροφ	-3 -1 -3 7
~υθυν	7 -3 -4 0
~υκαι	-4 -3 8 -1
~υμε 	2 5 -2 -5
~υρια	8 -8 -1 1
~υτερ	7 -3 -2 -1
~φερε	7 -2 -4 -1
~φερο	-4 -5 8 0
~χαιρ	-4 -4 8 0
~χαρη	3 -5 3 -1
~χαρτ	-1 6 -3 -2
~χει 	11 -5 -3 -3
~χια 	-10 8 4 -2
~χουμ	1 5 -4 -2
~χρον	-3 6 -3 -1
~ψαχν	10 -7 -3 -1
~ψεισ	-8 8 0 0
~ωνω 	-8 9 1 -2
~ωρεα	-6 7 -1 1
~ωρισ	-3 4 -2 1
~ωστε	-1 -7 0 9
~абот	-3 0 3 0
~ава 	2 -6 5 -1
~аваи	-6 -2 9 -1
~авеи	-7 2 3 2
~ави 	-7 -1 6 2
~авит	1 -3 4 -1
~авка	6 0 -4 -2
~авле	6 -5 -2 1
~аво 	-8 8 1 -1
~авст	0 -4 3 1
~авя 	-4 7 -3 -1
~агод	3 -5 3 -1
~адва	-1 -3 4 -1
~аде 	8 -5 -2 0
~аем 	-6 11 -3 -2
~ажаю	-5 -3 9 0
~ажу 	-8 6 1 0
~азал	14 -9 -4 -1
~азат	-3 6 -1 -1
~азу 	6 -4 -3 1
~аите	-6 -7 15 -1
~акт 	-3 -3 7 -1
~акти	-5 -2 8 -1
~ала 	11 -1 -7 -3
~али 	22 -8 -9 -5
~альн	-7 0 7 0
~аліє	5 -2 -3 -1
~ама 	8 -1 -5 -2
~аме 	-5 12 -3 -4
~ами 	-2 7 1 -5
~анал	-3 5 -3 2
~анда	-6 6 0 0
~анди	6 -3 -3 -1
~ане 	-9 8 -2 4
~анси	-7 3 1 3
~аран	-5 6 -1 0
~арен	-5 7 -1 -1
~арес	-7 6 4 -2
~арта	-4 1 -2 5
~асиб	9 -3 -5 -1
~асти	-7 10 -2 -2
~ата 	7 -5 1 -3
~атал	7 -1 -5 -1
~ате 	-7 5 -1 2
~ател	-1 -7 8 0
~атет	-1 -7 -1 8
~ати 	-11 3 4 4
~атит	-6 1 0 5
~ато 	-9 0 11 -2
~атор	0 -1 -5 6
~ать 	-10 10 2 -2
~атя 	0 4 -3 -1
~ахте	6 -1 -4 -1
~ация	-5 2 1 3
~ачу 	-8 4 5 -1
~аша 	8 -3 -4 -1
~ашат	4 -7 0 3
~аше 	-4 2 0 2
~ашу 	6 -4 -2 0
~аємо	-10 5 6 -1
~банк	0 -4 -1 4
~бачу	-8 3 5 0
~без 	-5 5 -1 0
~безп	-6 9 -3 -1
~беше	10 -5 -4 0
~бира	-9 14 -2 -4
~благ	3 -5 3 -1
~бота	6 -3 -2 -1
~боту	0 -6 7 -1
~бран	2 -8 0 6
~буде	-3 -5 7 2
~буду	-2 -9 12 -2
~бщен	-3 -1 5 -1
~важа	-7 -4 9 1
~ваит	-5 -4 9 0
~вали	10 -6 -3 0
~вам 	-3 -3 8 -1
~вас 	7 -1 -1 -5
~ваш 	8 -6 -5 2
~ваша	11 -8 -5 3
~ваше	-1 -3 1 3
~ваши	-6 8 -2 -1
~вашу	7 -4 -2 0
~ваші	-12 5 9 -1
~веде	-2 7 -4 -1
~веит	-6 3 4 -1
~вери	-4 -4 -1 8
~вете	8 -5 -2 -1
~види	6 -3 -3 0
~видя	6 -4 -3 1
~випу	-3 7 -3 -1
~вити	9 -8 0 -1
~вих 	-5 0 6 -1
~вка 	-3 13 -7 -3
~влен	8 -6 -3 1
~вляю	7 -4 -4 0
~вобо	-5 8 -1 -1
~води	-3 6 -3 0
~вои 	6 -1 -4 -1
~вопр	6 -5 -1 -1
~вор 	-6 6 1 -1
~вори	2 2 -4 0
~врем	-7 0 6 0
~вств	0 -4 3 1
~втор	5 0 -5 -1
~вуит	0 -4 3 1
~вчер	7 -4 -2 -1
~във 	0 -5 -2 7
~вые 	-7 8 -1 0
~вязи	-5 -2 6 0
~від 	-5 9 -2 -1
~віта	5 1 -5 -1
~гарн	-5 -2 7 0
~гато	-3 -5 9 -1
~гда 	-4 -1 7 -2
~гово	-3 3 -2 2
~года	2 -3 3 -1
~годи	-3 7 -4 -1
~град	7 3 -7 -3
~грам	-1 7 -6 -1
~граф	-3 8 -3 -2
~грн 	-9 5 -1 5
~груп	7 5 -10 -2
~дава	-4 -1 7 -2
~данн	2 -5 -2 4
~даря	5 -3 -1 -1
~даю 	-11 6 6 -1
~двам	-3 -1 5 -1
~деи 	-6 -3 8 1
~дела	3 5 -7 -1
~дент	11 -9 -1 0
~держ	-4 -5 8 2
~дин 	-10 11 1 -2
~дите	-3 1 -5 7
~длож	-2 -6 9 0
~для 	-6 14 -8 0
~дна 	0 5 -2 -2
~днеи	-8 10 -1 -1
~дни 	-6 8 -1 -1
~дник	-6 3 -1 4
~дно 	10 -5 -4 -1
~дня 	-8 8 1 -1
~доба	1 -10 10 -2
~добр	-4 -10 11 3
~дово	-7 2 6 -1
~дого	-4 7 -1 -1
~дода	-6 -2 9 -1
~доро	3 -10 6 0
~досв	-4 -5 10 -1
~дост	-2 5 -1 -2
~драв	-5 -5 6 5
~друг	1 -3 4 -1
~дств	6 -8 2 0
~дуже	3 -4 1 -1
~дяку	7 -9 3 -1
~дів 	-7 8 -1 0
~ева 	11 -7 -3 -1
~евро	-7 -1 -2 9
~евір	-6 8 -1 -1
~его 	7 -6 0 -1
~един	-5 4 2 -1
~едло	-2 -6 9 0
~едно	6 -2 -4 -1
~еділ	11 -4 -6 0
~езпл	-6 9 -3 -1
~еите	-6 3 4 -1
~ека 	-5 -2 8 -1
~екла	-2 5 -2 -1
~екто	3 -6 5 -1
~ела 	10 -4 -6 0
~елеи	-5 7 -1 -1
~ему 	8 -8 1 -1
~енда	-4 5 -1 -1
~ени 	-6 4 3 -1
~ение	-1 -5 4 2
~ения	-4 -3 4 4
~ення	6 -5 -3 2
~ено 	-1 1 -7 6
~ень 	-2 -1 4 -1
~епер	4 2 -5 -1
~ера 	14 -5 -8 -2
~ерев	-7 7 -1 1
~еред	8 0 -6 -1
~ерес	-8 -1 11 -1
~ери 	-6 3 4 -1
~еров	-1 6 -5 0
~ером	11 -6 -5 0
~ерти	-5 8 -3 0
~еса 	-5 7 0 -2
~если	-7 8 1 -2
~есси	-3 -2 6 0
~есто	-4 8 -1 -2
~есь 	3 -6 3 0
~есяц	-9 11 -1 0
~ета 	6 -1 -4 -1
~ете 	-9 -13 4 18
~ето 	5 2 -4 -3
~еть 	-6 4 3 0
~еше 	11 -6 -4 -1
~жаю 	-7 -2 9 0
~жени	-8 -3 11 -1
~жите	5 -7 -2 4
~жна 	2 -5 1 2
~жно 	5 -8 3 -1
~заед	9 -5 -4 -1
~закр	-5 3 -1 3
~зани	-3 -3 6 -1
~запо	5 -2 -4 1
~звон	8 -6 -1 0
~здра	-5 -5 6 5
~знаи	-2 -3 5 0
~зниж	-4 7 -3 -1
~зпла	-6 9 -3 -1
~зпра	-4 5 -3 2
~зроб	-7 8 -1 0
~ибо 	9 -3 -5 -1
~изпр	-5 6 -3 2
~ика 	8 3 -9 -2
~ики 	-3 2 0 1
~иков	-7 7 0 0
~ику 	6 -1 -4 -1
~иків	-4 5 0 -1
~ила 	-1 -5 4 2
~или 	11 -6 -3 -2
~иль 	-5 0 5 0
~има 	8 -10 5 -2
~имам	-8 11 -2 -1
~имат	-7 -1 2 6
~имет	2 -7 6 0
~ими 	-7 6 3 -2
~имо 	-6 6 -4 3
~инг 	-9 13 -2 -2
~ини 	-4 6 0 -2
~инте	-7 -1 8 0
~ину 	-5 5 -1 0
~ипус	-3 7 -3 -1
~иска	3 -3 -4 4
~иста	0 -5 5 -1
~исти	-4 5 -2 1
~исто	7 -6 -1 -1
~ися 	2 -5 4 -1
~ита 	-2 -3 6 -1
~ите 	-5 -8 4 9
~ител	2 1 -3 -1
~итес	-3 -4 8 -2
~ити 	0 -4 1 3
~ить 	6 -11 3 1
~итьс	2 -7 5 -1
~ихме	8 -4 -4 0
~ици 	-10 13 -2 -2
~иша 	7 -7 -1 1
~ишет	-10 6 -1 6
~ията	0 -4 5 -1
~кажу	-7 6 1 0
~каза	9 3 -7 -4
~как 	10 -2 -6 -2
~кам 	10 -9 -4 2
~карт	-7 -4 -3 14
~ката	8 -2 -4 -2
~ках 	9 -5 -3 -1
~каю 	4 -6 3 -1
~кет 	-7 9 0 -1
~кие 	-11 7 5 0
~клад	-9 16 -4 -3
~клас	8 -7 0 -1
~ков 	-3 6 -3 0
~кова	1 -5 -3 8
~коле	4 -4 1 -1
~ком 	-6 11 -3 -2
~кома	-8 13 -4 -1
~комп	-6 2 3 1
~кому	9 -9 -1 1
~конт	-5 -9 13 0
~кошт	-8 9 -3 3
~кою 	7 -3 -3 -1
~крит	-6 -3 5 4
~ктов	-6 3 4 -1
~куме	-4 5 -4 3
~курс	8 -4 -4 -1
~кую 	4 -9 6 -1
~кщо 	-8 8 2 -1
~ків 	-5 7 0 -2
~кіль	-5 10 -5 0
~лаго	3 -5 3 -1
~лади	-6 8 -1 -1
~лата	-3 8 -5 0
~лате	6 -7 -3 5
~лати	-1 -2 -3 6
~латн	-9 11 -2 0
~лать	-10 11 -1 -1
~леи 	-5 7 -1 -1
~лени	1 -4 -1 4
~лист	6 -1 -4 -1
~личн	-11 -3 4 9
~лка 	7 -3 -4 0
~лови	-12 12 1 -1
~лого	6 -1 -3 -2
~лось	-6 6 0 0
~льки	-3 7 -3 -1
~льно	-6 -4 8 2
~льны	-9 8 4 -3
~льше	-7 7 0 -1
~любо	-5 8 -2 -1
~люде	-3 -2 4 1
~люди	-7 -1 5 2
~ліє 	5 -2 -3 -1
~мага	-7 3 3 0
~мам 	-6 6 -2 1
~манд	-8 13 -4 -1
~мате	-8 6 0 3
~мати	-12 8 1 4
~маю 	-6 -1 5 2
~мен 	2 -5 4 -1
~мент	-6 8 -4 2
~мест	-5 3 3 -1
~меся	-9 11 -1 0
~мете	-1 -5 6 0
~мину	4 1 -1 -3
~мне 	5 -5 0 0
~мног	-2 -1 3 -1
~мога	-9 11 -1 -1
~можн	5 -10 5 -1
~монт	-2 9 -6 -1
~мотр	-9 4 5 -1
~мяст	-6 7 0 -1
~місц	-6 8 -2 -1
~міся	-6 10 -3 -1
~нако	5 -6 1 0
~нам 	6 2 -6 -2
~нанс	-7 2 2 4
~напи	5 -5 0 0
~нас 	3 2 -2 -2
~ната	9 -6 -2 -1
~наше	-7 4 4 -1
~нда 	-7 9 -3 2
~неді	11 -4 -6 0
~неи 	-8 11 -2 -1
~нете	8 -7 -2 1
~ние 	-13 3 8 2
~нижк	-6 11 -4 -1
~ник 	13 -7 -6 0
~ника	9 -6 -3 0
~ники	-6 3 2 1
~нико	-4 4 -1 1
~никі	-6 6 1 -1
~ним 	8 -8 1 -1
~нима	-6 3 2 1
~ните	-2 5 -2 0
~нить	8 -8 -1 1
~них 	1 -6 4 1
~ния 	-2 -5 1 6
~нови	3 -6 5 -3
~ново	6 -3 -2 -1
~ного	-9 2 7 1
~нок 	6 -2 -2 -1
~ному	-2 -4 7 0
~ност	-7 -1 4 5
~нтак	-5 -9 15 -1
~нтер	-10 2 9 -2
~ные 	-7 3 3 1
~ныи 	-5 -7 8 4
~ных 	-3 -1 5 -1
~обав	0 -9 11 -1
~обра	0 -7 3 5
~обри	-3 -3 8 -1
~обро	0 -3 4 0
~обу 	-8 9 0 -1
~обще	-3 -1 5 -1
~ова 	4 -3 -5 5
~ован	0 -7 0 7
~овар	-3 7 -3 -1
~ове 	-5 8 -3 -1
~овек	-6 -1 6 1
~овер	-5 -5 -3 13
~овет	7 -6 0 -1
~ови 	-9 2 9 -2
~овно	-9 7 -1 3
~овод	-1 5 -4 -1
~овор	-3 3 -2 2
~ові 	-4 0 5 -1
~ого 	-1 -8 9 0
~огод	6 -4 -2 -1
~огра	-5 16 -8 -3
~огу 	-7 -3 9 0
~ода 	-4 8 -4 1
~одаж	4 -8 4 0
~одар	3 -4 1 1
~одаю	-7 0 7 0
~один	-3 3 2 -2
~одит	-6 4 2 -1
~одно	-5 2 4 -1
~оже 	6 -7 1 -1
~ожен	1 -5 5 -1
~ожно	0 -8 8 -1
~ожу 	0 6 -5 -1
~оздр	4 -6 -1 3
~озна	7 -3 -3 -1
~окаж	-11 11 0 0
~оказ	-3 5 -2 0
~олов	-7 5 0 2
~олог	-5 8 -2 -1
~омаг	-6 3 3 0
~оман	-8 11 -4 2
~омпа	-8 5 3 0
~ому 	5 -12 7 0
~она 	6 -1 -4 -2
~онал	-2 -8 11 -1
~онед	11 -3 -7 -1
~онта	-8 -6 15 -2
~опит	-8 5 4 -1
~опла	-5 4 -2 3
~опыт	-3 -5 9 -1
~ора 	7 -13 3 2
~орат	-4 5 1 -3
~ори 	-15 18 -5 2
~орма	-7 5 3 -1
~оров	-4 7 -2 -1
~орог	1 -7 6 0
~орот	6 -4 -2 -1
~осві	-4 -3 9 -1
~оста	-7 11 -5 1
~осто	-5 1 6 -2
~ось 	-15 10 5 0
~ота 	3 -6 3 0
~отел	6 -1 -5 -1
~оту 	-5 -3 8 -1
~офес	-6 -4 11 -1
~офил	-3 -5 8 0
~очу 	6 -5 -1 0
~ошто	-4 6 -5 3
~още 	9 -6 -3 0
~пани	5 -3 -2 0
~пані	-6 4 3 -1
~паси	9 -4 -5 -1
~пере	1 6 -5 -2
~перш	-2 6 -6 1
~пиша	9 -8 -2 2
~пише	-12 8 -2 5
~плат	-17 17 -10 10
~плом	4 0 -2 -2
~пова	-6 -3 9 0
~пове	0 -4 -2 7
~под 	-8 8 0 0
~подк	7 -5 -1 -1
~пожа	-7 1 7 -1
~позд	4 -6 -1 3
~позн	7 -3 -3 -1
~пока	-13 16 -2 -1
~поло	-8 9 0 -1
~пома	-6 3 3 0
~поне	7 -1 -6 -1
~пора	5 0 -4 -1
~порт	-5 4 -1 2
~прав	3 0 -4 1
~прат	-1 0 -2 4
~пращ	-8 9 -1 -1
~пред	-8 -1 11 -2
~през	6 0 -4 -1
~прес	12 -12 -1 1
~при 	7 -1 -6 0
~прим	-12 5 8 -1
~прия	-1 -6 3 3
~приє	3 -8 7 -2
~про 	19 -3 -11 -5
~проб	-18 22 -2 -2
~прог	0 5 -4 -1
~прод	1 -1 1 -1
~проп	-6 -5 11 -1
~прос	6 -1 -1 -5
~проф	-9 -13 20 1
~пуск	5 2 -6 -1
~пыт 	-3 -5 8 -1
~раве	-9 1 6 1
~рави	-4 -1 7 -2
~равл	6 -2 -9 5
~равс	0 -4 3 1
~рад 	6 -6 -1 1
~радв	-1 -3 4 -1
~ради	10 -6 -7 2
~разу	7 -5 -3 0
~рам 	6 -6 -1 1
~рата	0 -2 5 -3
~рати	5 -6 1 0
~ратя	-3 5 -1 -1
~раху	-6 8 -1 0
~раци	-5 -4 4 5
~раща	-7 7 1 -1
~реві	-6 8 -1 -1
~ред 	9 -7 -1 -1
~редл	-3 -6 9 0
~рез 	5 -2 -4 0
~рекл	-6 8 0 -1
~рен 	-3 -9 4 8
~ренд	-2 7 -4 -1
~ресн	-4 0 5 -1
~риве	8 -2 -6 -1
~риві	0 -6 3 4
~рии 	-6 5 1 -1
~риме	-8 6 4 -1
~рите	-4 -5 5 3
~рият	1 -7 3 3
~рки 	-4 9 -4 -1
~роби	-7 8 -1 -1
~робн	-5 6 -1 -1
~робо	2 -7 6 -1
~робу	-9 9 0 0
~ров 	-6 14 -7 -1
~рогр	-2 6 -4 -1
~рода	3 -4 2 -1
~ром 	14 -5 -8 -1
~ропо	-6 -5 12 0
~рост	-5 0 7 -2
~рофе	-6 -4 11 -1
~рофи	-3 -5 8 0
~рся 	1 -7 3 3
~рта 	2 -9 -3 10
~руг 	-1 -4 6 -1
~сам 	4 -2 0 -2
~своб	-5 8 -1 -1
~свър	-2 -3 6 -1
~связ	-5 -1 6 0
~свід	-4 -5 10 -1
~серт	-5 6 -1 -1
~сибо	9 -3 -5 -1
~сион	-4 -1 6 -1
~ска 	6 -2 -4 0
~сказ	9 -5 -3 -1
~скам	9 -8 -3 2
~ски 	-7 8 1 -1
~ском	-5 9 -3 -1
~слат	-4 7 -2 -1
~след	-5 -4 2 8
~сли 	-9 7 4 -2
~сме 	-7 4 3 -1
~смен	-6 10 -3 -2
~смот	-7 3 5 -1
~сов 	-5 7 -1 -1
~спас	11 -4 -6 -1
~ссио	-3 -2 6 0
~ста 	2 -5 4 -1
~став	2 4 -6 0
~стар	9 -4 -4 -1
~стат	5 2 -7 0
~ству	0 -5 4 1
~сте 	-2 -5 0 7
~сти 	-9 3 0 6
~сто 	-8 7 4 -3
~стов	-8 9 -1 -1
~стои	-5 0 6 -1
~стор	-6 3 2 1
~стра	-14 6 2 6
~стре	-5 5 2 -2
~ступ	9 -8 -2 1
~сть 	-17 12 6 -1
~сфер	-7 -4 12 -1
~съм 	2 -11 2 6
~сяц 	-8 8 0 0
~тавк	3 5 -5 -2
~таки	-7 4 4 0
~такт	-5 -9 15 -1
~тало	-7 9 -2 0
~талі	5 -2 -3 -1
~тара	3 1 -6 3
~таю 	2 -3 2 -1
~твер	4 -9 0 6
~тво 	9 -7 0 -2
~твор	-4 -6 10 -1
~твуи	0 -4 3 1
~тел 	8 -5 -5 2
~теле	-4 4 0 -1
~теля	8 -7 -1 -1
~тепе	4 2 -5 -1
~тере	-9 -1 11 -1
~тери	7 -5 -2 -1
~тері	-3 6 -3 0
~тест	-4 8 -2 -2
~тесь	-2 -5 6 0
~тете	0 -7 -1 8
~техн	-2 6 -3 -1
~тии 	2 -8 4 2
~тим 	-5 7 -2 -1
~тися	1 -4 5 -1
~тку 	6 -2 -4 0
~тов 	-11 7 6 -2
~това	0 4 -5 0
~тове	-6 9 -2 -1
~том 	6 -7 2 -1
~тому	-1 -4 6 -1
~тора	3 -5 1 2
~тори	-7 12 -7 2
~торо	5 2 -5 -2
~торі	-6 8 -2 1
~тра 	7 -5 -4 3
~трет	9 -4 -4 -2
~три 	-1 10 -5 -3
~трим	-2 -6 5 3
~тров	-3 6 -1 -2
~тся 	-9 1 7 1
~ться	3 1 0 -3
~уваж	-4 -4 7 1
~увал	5 -3 -2 0
~удов	-4 -3 8 -1
~уду 	0 -8 10 -1
~уите	0 -6 6 -1
~укаю	5 -8 3 -1
~ульт	-6 7 -1 0
~умен	-5 9 -5 2
~урат	5 -7 -2 5
~уск 	8 -6 -2 -1
~успе	-6 -3 10 0
~устр	-9 7 -1 2
~ути 	-1 -6 8 -1
~учас	-7 10 -1 -2
~фесс	-3 -2 6 0
~харе	-7 6 4 -2
~хме 	13 -5 -8 0
~ходи	-9 1 4 3
~хора	-12 3 10 -1
~хочу	7 -6 -1 0
~хте 	9 0 -7 -2
~ции 	-2 4 -1 -1
~ция 	-4 8 -6 2
~ціка	-12 2 10 0
~цію 	4 -8 0 4
~ціі 	-10 -1 13 -3
~част	-1 3 1 -3
~чем 	-3 -3 6 0
~чера	9 -6 -2 -1
~чест	-6 0 4 2
~четв	5 -3 -1 0
~чист	-6 11 -4 0
~чита	3 -4 2 -1
~чка 	5 -1 -3 -2
~чки 	-6 7 2 -2
~что 	3 -7 5 -1
~шата	4 -7 0 3
~шест	7 -5 -2 0
~шете	-8 4 -1 6
~шите	-6 6 1 -1
~ших 	-8 8 1 -1
~шлю 	-3 7 -3 0
~штов	-5 6 -4 3
~шука	6 -6 1 -1
~щата	7 -5 -1 -1
~щени	-5 0 5 -1
~щоб 	-2 -3 -2 7
~ывае	-3 5 -1 -1
~ьки 	-3 7 -3 -1
~ься 	3 1 0 -3
~ьше 	-8 8 0 -1
~юдеи	-3 -2 4 1
~юся 	-3 -6 10 -1
~язи 	-5 -2 6 0
~якую	5 -8 3 -1
~якщо	-8 8 2 -1
~ясто	-6 7 0 -1
~ята 	5 -6 3 -2
~ять 	-4 8 -2 -2
~ємо 	-9 9 2 -2
~єте 	0 -4 3 1
~ікав	-12 2 10 0
~ільк	-3 7 -3 -1
~ість	-10 10 2 -1
~ісяц	-4 8 -3 -1
~ітаю	2 2 -4 0
~іть 	5 -7 -2 3
~אוד 	-6 -3 10 -1
~אות 	-17 16 -5 5
~אותו	-7 9 -1 -1
~אותי	0 -6 8 -1
~אותך	6 -7 -3 3
~אחד 	-5 0 6 -1
~אחרי	-2 6 1 -5
~איתך	8 -4 -4 -1
~אנחנ	0 6 -4 -2
~אני 	8 -15 5 2
~אנשי	-9 -4 14 -2
~אצלכ	3 3 -5 -1
~אצלנ	9 -5 -4 -1
~אשון	-1 8 -6 -1
~אשמח	-7 1 10 -3
~אתה 	16 -11 -3 -1
~בדות	-5 12 -6 -2
~בדיק	-14 15 -1 -1
~בודה	-6 7 -2 1
~ביום	8 -7 -6 4
~בית 	-5 3 -2 4
~בלי 	-8 10 -5 2
~בתי 	-8 17 -7 -3
~גים 	-8 10 3 -5
~דבר 	12 -9 -1 -2
~דות 	0 8 -6 -2
~דים 	2 8 -8 -1
~דין 	-10 14 -4 0
~דמי 	-1 -7 -4 12
~דרך 	-9 -5 15 -1
~היה 	4 -12 9 -2
~היום	-1 -6 -1 8
~הייט	-7 7 1 0
~היית	11 -6 -4 -1
~הכיר	3 -6 5 -1
~ודה 	-4 7 1 -3
~ודש 	-11 11 -2 3
~ווה 	-9 4 6 -1
~וות 	7 -5 0 -2
~וותי	-8 13 -4 -1
~ולם 	-2 -6 9 -1
~ונה 	-9 14 -6 0
~וני 	-1 7 -5 0
~ושה 	-5 6 -1 -1
~ותו 	-7 9 -1 -1
~ותך 	6 -7 -3 3
~זמן 	5 -9 1 3
~חבר 	-2 -4 6 0
~חודש	-11 11 -3 3
~חום 	-6 -5 11 0
~חות 	-15 16 0 -1
~חים 	-7 11 -1 -2
~חיר 	-5 11 -5 -1
~חנו 	-3 9 -4 -2
~חשבו	-3 -4 -1 8
~חתי 	8 -3 -5 0
~יום 	-4 -6 -3 13
~יון 	5 -5 -4 5
~יוני	-6 10 -3 -1
~יות 	-4 6 -2 0
~יחד 	6 -5 0 -1
~ייה 	3 -9 8 -2
~ייטק	-7 7 1 0
~ייך 	5 -7 -4 7
~יים 	-9 12 0 -3
~יין 	5 -6 1 -1
~ילה 	-4 -2 7 -1
~יפה 	10 -5 -4 -1
~יקות	-12 13 -1 -1
~יתה 	8 -4 -3 -1
~יתי 	20 -7 -11 -2
~יתך 	8 -4 -4 -1
~כיר 	2 -6 5 -1
~כתוב	9 -10 -1 1
~להכי	3 -6 5 -1
~לום 	-12 1 6 5
~לות 	-5 5 4 -3
~לכם 	3 9 -10 -3
~לנו 	13 -12 -2 0
~לפני	6 -4 -4 2
~מאוד	-6 -3 10 -1
~מאמי	-9 -3 12 0
~מול 	8 2 -9 -1
~מות 	11 -9 -6 4
~מחיר	-7 13 -5 -1
~מחפש	0 -9 9 0
~מחר 	11 -8 -2 -1
~מיד 	0 -10 4 6
~מישה	5 -6 2 -1
~מפגש	-6 13 -4 -3
~מקצו	-4 -4 8 0
~משהו	-2 -6 9 -1
~משרד	-8 13 -4 -1
~נות 	-4 6 0 -2
~נחנו	0 6 -4 -2
~נים 	-3 12 -2 -6
~נראה	-8 -3 12 -1
~נשים	-4 -7 11 -1
~ספר 	8 -7 -6 4
~עבדו	-9 13 -3 -2
~עבוד	-9 0 6 4
~עות 	1 2 -5 2
~עניי	-5 0 6 -1
~פים 	-9 1 11 -3
~פני 	6 -4 -4 2
~צוות	-1 6 -3 -2
~ציתי	10 -7 -2 0
~צלכם	3 3 -5 -1
~צלנו	9 -5 -4 -1
~קוד 	-8 -1 4 5
~קות 	-7 6 3 -2
~קצוע	-4 -4 8 0
~קשר 	-7 -6 13 -1
~ראה 	-10 -4 16 -1
~ראשו	-5 11 -7 1
~רדי 	-10 10 0 0
~רות 	-1 -11 7 6
~ריך 	-3 -6 4 5
~רים 	-21 8 11 3
~רצית	11 -8 -2 0
~שהו 	0 -10 12 -2
~שון 	-1 8 -6 -1
~שור 	-3 12 -6 -2
~שות 	-7 1 2 5
~שים 	-4 -2 10 -4
~שיש 	-5 -2 9 -1
~שלא 	-4 7 -3 -1
~שלום	-6 -3 6 2
~שלי 	2 -7 -1 5
~שלך 	1 -8 6 0
~שמח 	-16 -3 23 -5
~שנים	9 -8 0 -1
~שרדי	-14 18 -3 -1
~תודה	5 -7 4 -1
~תחבר	-4 -2 6 0
~תחום	-6 -5 11 0
~תחים	-5 9 -2 -1
~תמיד	-4 -3 8 -1
~תנה 	-9 10 -1 0
~תעוד	-4 9 -3 -3
~ابحث	-6 -3 10 -1
~اتا 	-11 16 -3 -2
~اتمن	-4 -2 7 -1
~اتون	-8 3 6 -1
~اتي 	-3 -3 7 0
~اتھ 	0 5 -4 -2
~اتے 	-2 8 -4 -1
~احب 	6 -6 -2 3
~احد 	5 -6 -1 2
~اخر 	-5 9 -2 -2
~ادات	-11 13 -2 -1
~ادة 	-3 -1 -1 6
~ادل 	-4 -1 6 -1
~اده 	8 -3 -3 -2
~ارا 	-10 3 1 7
~ارجو	-6 -3 11 -1
~ارسل	-5 2 -3 5
~ارم 	1 -6 7 -2
~اره 	15 -5 -7 -2
~ارها	-4 11 -5 -2
~ارهی	-3 8 -6 0
~اری 	-1 -5 5 0
~اریز	-3 -7 -1 11
~ازیم	-6 12 -5 -1
~است 	-1 -10 10 1
~استا	7 2 -8 -1
~اسعا	-4 6 -1 -1
~اشم 	-5 -3 8 -1
~اشنا	2 -6 5 -1
~اشید	-4 -4 9 -1
~اصل 	-12 -6 14 3
~اضيف	-8 -2 11 -1
~اعة 	7 -2 -4 -2
~اعد 	-11 12 -1 -1
~اعمل	-7 0 -1 7
~افتخ	-7 -3 11 -1
~اقات	-9 -3 10 2
~اقای	5 0 -4 -1
~اقل 	-11 4 -1 8
~الا 	-1 -7 1 7
~الار	-3 9 -4 -2
~الاس	10 -4 -6 0
~البا	8 -3 -5 0
~البل	8 -6 -1 -1
~البي	12 -2 -5 -5
~الة 	-9 4 5 1
~التو	-3 -9 11 1
~الخا	-7 -1 0 8
~الخب	-1 -5 7 -1
~الذي	5 -9 3 1
~السا	7 -8 -2 2
~العم	7 -1 -4 -1
~الله	-3 -8 12 -1
~اللي	17 -7 -7 -2
~اللہ	-3 -4 9 -1
~المج	-6 -1 8 0
~المق	-10 11 -7 7
~المن	13 -6 -7 -1
~المه	-4 -8 13 -1
~المو	-5 7 1 -3
~الى 	1 -5 6 -2
~الی 	6 3 -3 -5
~امه 	-2 6 -4 -1
~امي 	10 -9 -1 1
~انا 	-2 6 -3 -2
~انت 	10 -13 1 1
~انه 	1 5 -13 7
~اني 	5 5 -9 -1
~انی 	7 -3 -7 3
~اهز 	-7 8 -2 0
~اهل 	-12 3 10 -1
~اهی 	2 3 -9 4
~اور 	2 -10 2 6
~اول 	11 -1 -9 -1
~اونٹ	-5 0 -3 8
~اين 	1 0 -6 5
~اکاو	-7 -1 -3 10
~ایم 	14 -12 -2 -1
~این 	-2 -3 8 -3
~ایک 	-8 8 3 -3
~ایی 	-7 -2 11 -2
~بات 	8 -11 -4 7
~بادل	-6 -4 11 -1
~بارك	-6 -3 9 0
~باره	11 -6 -5 0
~باشم	-5 -3 8 -1
~باشی	-6 -5 13 -2
~بال 	3 5 -4 -4
~باي 	4 -8 4 0
~بحث 	0 -6 7 -1
~بدم 	-10 11 -1 0
~بدون	-5 8 -3 -1
~برای	-3 5 -8 6
~برة 	-9 -7 17 -1
~برنا	-2 7 -3 -2
~برند	2 -2 -6 5
~بروك	3 -3 -8 7
~بعة 	8 -4 -3 -1
~بعد 	3 7 -7 -3
~بعده	-5 9 -3 -1
~بود 	6 -4 0 -2
~بودم	6 -1 -4 -1
~بھیج	-6 -1 -3 9
~تان 	1 -5 6 -2
~تباد	-6 -4 11 -1
~تجرب	2 -12 12 -1
~تحيا	-4 -2 7 0
~تخار	-7 -3 11 -1
~تطبي	-8 9 -1 -1
~تظر 	-4 -2 7 -1
~تقبل	-2 -6 8 -1
~تقى 	7 -1 -5 -1
~تلگر	-4 -5 -1 11
~تمنى	-4 -2 7 -1
~تنا 	-4 6 -1 -1
~تني 	-1 -6 7 -1
~تواص	-4 -10 16 -2
~تون 	11 -4 -1 -6
~توی 	7 -3 -3 -1
~تين 	-4 6 -3 0
~تھا 	15 -8 -5 -2
~تید 	9 -5 -4 1
~تیم 	8 2 -7 -2
~ثلاث	-4 8 -4 0
~جات 	12 -1 -6 -6
~جال 	-6 -2 8 0
~جاهز	-10 8 3 0
~جدید	7 -4 -3 -1
~جربه	0 -7 8 -1
~جلسه	7 2 -7 -1
~حاضر	10 -5 -4 -1
~حتاج	-5 3 0 3
~حساب	-2 -1 -8 11
~حيات	-4 -2 7 0
~خار 	-8 -2 11 -1
~خاص 	-8 3 -2 7
~خانم	-1 6 -3 -2
~خبرة	-9 -7 17 -1
~خدمت	-8 6 2 -1
~خصوص	11 -6 -7 2
~خلال	-7 6 -2 3
~خوب 	-7 -1 8 -1
~خودم	-6 9 -2 -1
~خونه	7 1 -7 -1
~خير 	-3 -2 7 -1
~دات 	-6 9 -2 -1
~داد 	11 -6 -8 2
~دار 	8 0 -7 -1
~دارم	-1 -3 7 -3
~داری	1 2 1 -4
~دانش	12 -8 -3 -1
~دربا	11 -6 -5 0
~درصد	-10 4 -1 7
~دفع 	-1 -2 -5 8
~دلار	-3 -5 -1 9
~دها 	-4 9 -4 -2
~دهی 	0 -10 3 7
~دوست	-8 1 9 -2
~دولا	-5 0 -2 7
~دون 	-5 9 -4 0
~دوں 	-9 11 -1 -1
~دير 	5 -1 -3 -1
~دید 	10 -5 -8 3
~دیر 	8 -7 -2 1
~دیم 	10 -5 -3 -2
~دیں 	3 -4 -8 9
~رات 	-4 10 -3 -3
~راتو	-3 10 -6 -1
~راك 	-10 12 -1 -1
~رام 	-11 -2 2 11
~ران 	-7 9 0 -1
~رای 	0 5 -8 4
~ربار	11 -6 -5 0
~رتك 	0 -11 5 6
~ردیم	10 -9 0 -1
~رسوم	-6 5 -3 5
~رصد 	-9 2 -1 9
~رفة 	8 -7 1 -1
~رقم 	-1 -5 -1 7
~ركات	-9 5 5 -1
~ركة 	-6 -9 8 6
~رنگ 	-1 8 -5 -2
~رهای	-5 10 -3 -2
~رهی 	-2 6 -4 0
~روز 	3 -2 -4 2
~روع 	-3 -1 -1 6
~روفا	-9 -4 13 0
~روك 	3 -3 -8 7
~رية 	4 -4 2 -1
~ريق 	-8 2 7 -1
~ریز 	-4 -5 -1 10
~ریم 	0 3 -2 -2
~ریں 	-1 -8 2 7
~زار 	-18 14 -6 10
~زیم 	-6 12 -5 -1
~زینه	-6 9 -3 0
~ساب 	-12 3 -3 12
~سابق	6 -8 3 -1
~ساتھ	0 5 -4 -2
~ساخت	-4 7 -2 -1
~ساعت	6 -2 -4 0
~ساعد	-9 8 2 0
~سال 	2 3 -3 -2
~ستاذ	4 3 -7 0
~ستخد	7 -5 -2 0
~ستشف	-5 9 -1 -2
~ستم 	5 -6 0 0
~سته 	-1 -6 0 7
~ستیم	13 -8 -4 -1
~سعار	-4 6 -1 -1
~سلام	-6 -4 13 -3
~سنة 	7 -5 -1 -1
~سيرت	-7 -5 12 -1
~شحال	6 -5 0 -1
~شدم 	9 -4 -4 -1
~شرة 	-5 11 -6 -1
~شركا	-7 5 2 0
~شركة	5 -7 -5 7
~شروع	-1 -4 0 6
~شرکت	-4 8 -2 -1
~شكرا	9 -8 0 -1
~شما 	9 -14 5 -1
~شنای	-3 -4 7 -1
~شنبه	7 -2 -3 -2
~شهر 	-3 13 -7 -3
~شون 	-7 8 -1 -1
~شید 	-2 -4 9 -3
~شیم 	-4 -4 9 -1
~صاحب	9 -10 -2 2
~صبر 	-5 -3 9 -1
~صورت	-2 -4 -2 7
~طبيق	-8 9 -1 -1
~طراح	4 6 -5 -5
~طريق	-2 -6 9 -1
~طيبة	-9 -4 7 6
~عار 	-6 8 -2 -1
~عدد 	-5 9 -2 -2
~عرض 	13 -11 0 -1
~علاق	-8 -3 12 -1
~علم 	-9 -1 11 -1
~على 	7 0 -2 -4
~عمار	8 -3 -4 -1
~عمل 	-12 2 5 5
~عندك	3 2 -4 -1
~غير 	-4 7 -2 -1
~فتخا	-7 -3 11 -1
~فتم 	5 0 -4 -1
~فرق 	-12 14 -1 -1
~فروش	-4 8 -3 -1
~فريق	0 8 -3 -5
~فعة 	-8 9 -1 0
~فقط 	-9 11 -7 5
~فیس 	-8 7 -3 5
~قات 	-10 -1 9 2
~قال 	16 -8 -7 -1
~قای 	7 -3 -4 -1
~قبول	1 -4 -3 6
~كامل	-4 10 -3 -3
~كان 	8 -7 0 -1
~كتب 	-9 8 2 -1
~كرا 	10 -10 0 -1
~كرة 	11 -9 0 -1
~كنت 	10 -4 -5 -1
~كون 	-4 -9 15 -2
~لات 	-10 9 2 -2
~لاث 	-7 8 -1 0
~لار 	-10 1 -3 12
~لاست	7 -1 -7 1
~لاقا	-5 -3 9 -1
~لال 	-7 6 -2 3
~لام 	-7 0 9 -1
~لتا 	-9 4 6 -1
~لتقى	7 -1 -5 -1
~لتوا	-2 -3 6 -1
~لخبر	-1 -5 7 -1
~لذي 	8 -7 -2 1
~لسه 	4 6 -9 -1
~لكم 	-6 2 5 -1
~لله 	-1 -9 11 -1
~للي 	9 -3 -4 -2
~للہ 	-3 -4 9 -1
~لمة 	-8 -5 9 4
~لمجا	-6 -2 8 0
~لمقا	-6 11 -5 -1
~لمهن	-6 -3 9 -1
~لموا	-6 7 1 -1
~لها 	10 -6 -3 -1
~ليكم	-6 1 6 -1
~لگرا	-4 -5 -1 11
~لیون	-6 0 -4 10
~لیے 	-8 0 2 6
~مال 	-2 5 -2 -1
~مالی	-6 7 -6 4
~مان 	0 8 -5 -2
~ماه 	11 -6 -4 -1
~مبار	-1 -12 13 0
~مبرو	3 -3 -8 7
~مجال	-7 -3 10 -1
~مجان	-5 7 -1 -1
~مدرس	9 -6 -7 3
~مدیر	3 -2 0 -1
~مستش	-5 9 -1 -2
~مشتر	-1 -4 7 -2
~معك 	11 -4 -7 0
~معلم	-9 8 2 -1
~مقال	7 -4 -2 -1
~ملة 	-4 10 -3 -3
~ملتق	7 -1 -5 -1
~منتج	11 1 -7 -5
~مند 	-2 -4 7 -1
~منى 	-4 -2 7 -1
~مهند	-7 10 -4 1
~مهني	-5 -3 9 -1
~موفق	-5 -3 9 -1
~مون 	6 3 -6 -3
~مية 	-8 8 -4 4
~مکار	-6 -2 8 0
~میخو	8 -1 -7 0
~میدی	-4 -1 6 -1
~میشه	-6 0 8 -2
~میلی	-6 2 -5 10
~میکن	0 8 -4 -5
~میں 	6 -1 -6 1
~نات 	2 5 -5 -1
~نار 	6 -8 0 2
~ناسب	-7 1 7 -2
~نام 	-10 11 -5 4
~نامه	2 5 -4 -4
~نایی	-3 -4 7 -1
~نتظر	-4 -2 7 -1
~نحن 	-6 10 -3 -1
~نده 	10 -10 -3 4
~نساع	-7 7 0 0
~نفس 	4 -10 7 -1
~نمای	-4 8 -2 -2
~نمون	8 -4 -3 -1
~ننا 	-5 -4 8 1
~نوز 	8 -5 -3 -1
~نين 	-11 8 5 -1
~نہیں	7 0 -5 -2
~نید 	-4 -7 1 10
~های 	-9 1 9 -1
~هذا 	-8 -1 10 -1
~هزین	-6 9 -3 0
~هستم	3 -9 4 2
~هستی	6 -5 0 -2
~همکا	-6 -2 8 0
~هندس	-5 9 -5 1
~هنوز	8 -5 -3 -1
~هنية	-5 0 5 -1
~هها 	-5 8 -1 -2
~ههای	-2 0 4 -2
~واری	-3 -7 -1 11
~واصل	0 -14 16 -2
~والا	-2 -4 -1 7
~والی	11 -3 -6 -2
~وام 	-4 8 -4 0
~وانا	-2 9 -2 -6
~وانت	2 -7 6 0
~ورة 	-5 14 -10 1
~ولار	-8 4 -2 7
~ولی 	7 -2 -4 -1
~ونٹ 	-1 -1 -8 10
~يات 	-14 10 7 -4
~ياتي	-4 -2 7 0
~يبة 	-9 -4 7 6
~يرا 	-8 7 0 1
~يرة 	0 -10 13 -3
~يكم 	-12 2 9 1
~يكون	-4 -4 8 -1
~يني 	0 -8 1 7
~يوم 	7 -1 -6 0
~يين 	-8 3 4 1
~پروف	-8 -3 11 0
~پیام	0 -5 -1 7
~کار 	-11 12 3 -4
~کارت	-3 -5 -1 9
~کاره	-3 7 -3 -1
~کارگ	6 3 -6 -2
~کاری	-2 -5 9 -2
~کاون	-5 0 -3 8
~کردی	13 -9 -3 -1
~کریں	-3 -7 2 8
~کنید	-3 -5 1 7
~کنیم	-5 6 0 -1
~کچھ 	0 -6 7 -2
~کھات	-6 8 -1 -1
~کیا 	9 -9 1 -1
~گاه 	0 7 -6 -1
~گاڑی	-5 10 -4 -1
~گرام	-8 -5 -2 16
~گرفت	11 -6 -7 1
~گروه	-3 9 -5 -1
~گیری	-1 -8 4 5
~ھاتے	-5 8 -2 -1
~ھیج 	-5 0 -3 7
~ہاں 	-3 -1 -4 8
~ہزار	-7 -1 -3 11
~ہوں 	0 -10 12 -1
~ہیں 	-8 7 5 -5
~یات 	-5 -3 0 8
~یاد 	-3 -5 6 2
~یخوا	6 1 -7 0
~یران	-8 3 4 0
~یست 	12 -7 -4 -1
~یشم 	0 -6 7 -1
~یشه 	-8 -1 11 -2
~یلی 	-7 0 -1 8
~یلیو	-8 2 -4 10
~ینه 	-3 11 -5 -3
~یون 	-4 -2 -5 10
~अवसर	-7 -1 8 -1
~आपक 	-1 -6 5 3
~आपन 	13 -6 -6 -1
~करत 	-9 8 2 -2
~करन 	1 -9 6 2
~नमस 	-1 -6 8 -1
~वसर 	-7 -1 8 -1
~सकत 	1 -5 3 1
~가느	-2 5 -2 -1
~같ᄋ	4 -4 -3 2
~겠ᄉ	-3 -3 7 -2
~계야	7 -3 -4 0
~고요	0 7 -5 -2
~과저	-5 8 -2 -1
~과하	6 -1 -4 -2
~교유	5 -9 0 4
~금 	-6 -3 -3 12
~금ᄋ	-2 -4 -4 10
~까요	3 0 -2 -1
~까지	1 5 -5 0
~나요	1 -3 -4 5
~내드	-10 15 -4 -1
~내세	-3 -6 10 -2
~네요	5 -8 4 -1
~년 	5 0 -5 -1
~녕ᄒ	-7 3 0 3
~는 	-1 1 3 -2
~는ᄃ	2 -1 -5 5
~능ᄒ	-4 7 -2 -1
~니다	3 -3 1 -1
~님 	12 -4 -12 5
~님ᄃ	-3 6 -3 0
~님ᄋ	6 -10 5 -1
~다고	6 -4 1 -3
~다으	8 -1 -6 -1
~달 	-2 10 -5 -3
~담ᄃ	8 -4 -4 0
~당 	-6 12 -4 -2
~던 	19 -9 -8 -1
~드려	2 7 -6 -3
~드리	-7 13 -6 0
~들ᄀ	-1 -5 7 -1
~들ᄋ	-1 7 -4 -3
~라고	7 -1 -5 -2
~려요	5 -2 -1 -1
~를 	4 -4 -6 5
~립ᄂ	-2 3 2 -3
~만 	-12 14 -14 13
~만ᄃ	-3 6 -2 -1
~많ᄋ	-10 2 9 -1
~면 	-13 16 1 -4
~무료	-9 15 -6 0
~문 	0 4 -4 -1
~문ᄌ	-4 8 -3 -1
~반ᄀ	-5 -2 7 -1
~받ᄋ	-5 -7 6 6
~배우	-5 -5 12 -2
~번 	5 2 -6 -1
~보내	-6 6 0 1
~보시	-7 9 -2 -1
~부타	-2 -7 9 -1
~부터	4 4 -6 -1
~분 	3 6 -6 -2
~분ᄃ	-9 6 5 -2
~사니	10 -8 -3 1
~사라	1 -8 7 1
~산 	6 0 -5 -1
~상 	-5 10 -3 -2
~세요	-25 7 11 7
~셔서	8 -5 -3 0
~소토	-4 -3 8 0
~습ᄂ	-7 1 6 0
~시가	-2 6 -2 -2
~시느	-10 8 4 -2
~시며	-10 18 -7 -2
~신 	11 -6 -4 -1
~신ᄎ	-3 -6 10 -2
~실 	-1 1 -6 5
~십ᄂ	-4 7 -4 1
~싶ᄉ	-3 -2 4 1
~싶ᄋ	8 -6 -1 -1
~안ᄂ	-11 7 -1 5
~어서	-7 9 -2 1
~어요	8 3 -6 -5
~업 	-3 8 -4 -2
~에서	26 -16 -13 3
~에요	10 -3 -5 -1
~연ᄀ	-6 9 -2 -1
~영ᄋ	5 1 -6 -1
~예요	8 -3 -5 0
~오느	3 -6 1 2
~요이	9 -3 -5 -1
~용 	-4 7 -4 1
~원 	1 12 -14 1
~원ᄇ	-6 10 -3 -2
~원ᄋ	0 -4 -5 8
~원ᄒ	-4 -6 6 5
~월 	1 7 -6 -1
~으로	1 -5 -2 6
~으시	-5 8 -1 -2
~은 	-8 1 7 0
~을 	-1 4 -2 0
~을ᄁ	6 -4 -1 0
~음 	7 0 -6 -1
~이라	8 -4 -2 -2
~이에	12 -5 -6 -2
~인ᄋ	-4 -1 5 0
~일 	25 -15 -15 4
~입ᄀ	-3 -2 -2 7
~입ᄂ	18 -10 -10 2
~있ᄂ	-3 -4 0 7
~있ᄋ	-5 6 0 -1
~자이	1 -6 5 0
~잘 	7 -5 -1 -1
~장 	-2 6 -5 1
~장ᄋ	0 8 -7 -1
~저희	0 11 -9 -2
~전 	5 -3 -4 2
~전ᄆ	-6 7 1 -1
~전ᄋ	-7 4 3 -1
~정 	-1 4 -6 2
~정ᄇ	3 -6 1 2
~정ᄉ	8 -4 -4 -1
~좋ᄋ	-5 -6 12 -1
~주세	-5 5 -2 2
~주시	5 -10 -6 11
~중 	11 -7 -4 0
~중ᄋ	1 -6 4 1
~지나	6 -1 -3 -2
~첫 	-6 10 -2 -2
~청ᄃ	1 -7 8 -2
~촌 	-4 -4 8 0
~축ᄒ	10 -5 -4 -1
~탁ᄃ	-1 -7 9 -1
~팀ᄋ	-7 11 -2 -2
~하고	-7 4 0 3
~하느	-6 -5 9 2
~하드	8 -4 -4 -1
~하세	-10 -1 2 9
~하셔	6 -3 -3 0
~하시	-11 11 2 -2
~학ᄇ	10 -6 -4 0
~한 	-5 -8 6 8
~함ᄁ	-4 -3 8 -1
~해외	-5 -4 -1 10
~해요	-7 -3 -1 12
~했ᄉ	10 -4 -5 -1
~회사	-3 7 -4 -1
~ᅡ는	-3 -4 6 2
~ᅡ능	-4 7 -2 -1
~ᅡ님	10 -8 -3 1
~ᅡ드ᄅ	15 -7 -7 -1
~ᅡ로 	-2 2 -7 7
~ᅡ를	3 -6 -4 7
~ᅡ세ᄋ	-10 -1 2 9
~ᅡ시ᄂ	-10 8 3 0
~ᅡ요 	8 -3 -9 3
~ᅡ음	5 -3 -1 -1
~ᅡ입	3 -8 5 0
~ᅡᆨ드	3 -7 5 -1
~ᅡᆫ가	-1 -4 6 -1
~ᅡᆫ녀	-7 2 0 5
~ᅡᆭ이	-6 3 4 -1
~ᅡᆮ아	-7 -2 3 6
~ᅡᆷ께	-4 -3 8 -1
~ᅡᆷ다	8 -4 -4 0
~ᅡᆼ다	-7 10 -1 -1
~ᅡᆼ자	-1 -3 -2 6
~ᅡᆼ하	-4 -7 8 3
~ᅡᇀ이	6 -3 -4 1
~ᅢ드ᄅ	-11 18 -5 -2
~ᅢ세ᄋ	-5 -2 10 -2
~ᅢ요 	-5 -4 -3 12
~ᅢᆻ스	10 -4 -5 -1
~ᅥ요 	10 0 -9 0
~ᅥ희 	5 4 -7 -2
~ᅥᆫ무	-11 6 1 4
~ᅥᆫ저	-1 1 -6 6
~ᅥᆼ드	1 -7 8 -2
~ᅦ가 	7 -7 -5 5
~ᅦ서 	23 -15 -15 7
~ᅦ요 	-10 0 5 5
~ᅦᆻ스	-3 -3 7 -2
~ᅧ도 	-5 8 -2 -1
~ᅧ드ᄅ	-8 5 -2 5
~ᅧ서 	10 -5 -5 0
~ᅧ요 	9 -4 -4 -1
~ᅧᆫ구	-2 6 -3 -1
~ᅧᆫ이	7 -3 -2 -2
~ᅧᆼ이	9 -5 -4 0
~ᅧᆼ하	-10 2 5 3
~ᅨ약	8 -1 -6 0
~ᅨ요 	8 -3 -5 0
~ᅩ내ᄃ	-9 13 -4 -1
~ᅩ요 	0 7 -5 -2
~ᅩ통	-4 -3 8 0
~ᅩᇂ으	-7 -5 14 -1
~ᅪ정	-5 8 -2 -1
~ᅪ학	6 -1 -4 -2
~ᅭ육	5 -9 0 4
~ᅭ일	9 -3 -5 -1
~ᅮ는	-5 6 2 -3
~ᅮ료 	-6 9 -5 2
~ᅮ세ᄋ	-5 5 -2 2
~ᅮ시ᄆ	-2 6 -2 -2
~ᅮ신	8 -2 -4 -1
~ᅮ실	0 -3 -2 5
~ᅮ탁	-1 -7 9 -1
~ᅮ터 	5 2 -6 -1
~ᅮᆨ하	10 -5 -4 -1
~ᅮᆫ드	-7 3 6 -1
~ᅮᆫ이	0 3 -6 3
~ᅮᆼ이	2 -5 4 -1
~ᅯᆫ부	-6 9 -3 -1
~ᅯᆫ으	-2 -5 -2 9
~ᅯᆫ하	-5 -2 8 -1
~ᅳ려ᄋ	5 -1 -1 -3
~ᅳ로 	1 -2 -5 6
~ᅳ를	-5 7 -1 -1
~ᅳ릴	-6 5 -3 4
~ᅳ립	-2 3 2 -3
~ᅳ신	6 -4 0 -2
~ᅳᆫ데	4 -3 -5 5
~ᅳᆯ과	-4 -3 7 -1
~ᅳᆯ까	5 -5 -2 2
~ᅳᆷ이	1 -7 -2 7
~ᅳᆸ니	2 -3 0 0
~ᅵ가 	7 -7 1 -1
~ᅵ난	6 -1 -3 -2
~ᅵ는	-9 12 1 -3
~ᅵ다 	5 -5 1 -1
~ᅵ라 	8 -3 -5 0
~ᅵ면	-6 16 -7 -2
~ᅵ스 	-5 10 -3 -2
~ᅵ에ᄋ	10 -3 -5 -1
~ᅵ하ᄉ	-9 11 -2 0
~ᅵᆫ사	2 -6 0 4
~ᅵᆫ이	8 -4 -6 2
~ᅵᆫ처	-1 -6 9 -2
~ᅵᆫ터	6 -3 -3 0
~ᅵᆷ드	-3 6 -3 0
~ᅵᆷ이	8 -5 -1 -3
~ᅵᆸ니	13 5 -14 -4
~ᅵᆻ느	-8 4 2 2
~ᅵᆻ어	-4 6 -1 -1
~ᅵᇁ스	-3 -2 4 1
~ᆨ드ᄅ	3 -7 5 -1
~ᆨ에 	-1 -4 5 -1
~ᆨ은	-7 10 -1 -2
~ᆨ하ᄃ	8 -4 -4 -1
~ᆫ녕	-7 2 0 5
~ᆫ데 	10 -6 -8 4
~ᆫ들	-7 6 3 -2
~ᆫ문	-3 4 1 -1
~ᆫ에 	1 5 -3 -2
~ᆫ연	-1 -3 6 -2
~ᆫ은	10 -4 -5 0
~ᆫ이ᄋ	7 -1 -6 0
~ᆫ입	9 -5 -8 4
~ᆫ청	-2 -6 10 -2
~ᆭ이 	-6 3 4 -1
~ᆮ고 	11 -8 -3 -1
~ᆯ과 	-5 -2 7 -1
~ᆯ까ᄋ	3 0 -2 -1
~ᆯ이 	-4 6 -6 4
~ᆷ께 	3 -9 5 1
~ᆷ당	8 -4 -4 0
~ᆷ들	-3 6 -3 0
~ᆷ을	-4 1 0 3
~ᆷ이 	-3 -4 2 4
~ᆸ니ᄃ	3 -3 1 -1
~ᆻ는	-3 -2 -1 6
~ᆻ던	13 -5 -7 -1
~ᆻ습	2 -2 -1 1
~ᆻ어ᄋ	12 0 -9 -3
~ᆻ을	6 -6 0 0
~ᆼ님	-2 2 -8 8
~ᆼ드ᄅ	1 -7 8 -2
~ᆼ에ᄉ	4 -2 -3 1
~ᆼ이 	5 -8 -5 8
~ᆼ하ᄀ	-4 0 2 1
~ᆼ하ᄉ	-6 1 1 3
~ᇀ이 	6 -3 -4 1
~ᇁ습	-3 -2 4 1
~ᇂ은	-10 -4 15 -1
đang	1 -6 4 1
đau	-9 9 -2 2
đe	4 -14 -1 12
đo	5 -3 -5 4
đoi	3 -9 2 4
đong	-6 3 -1 3
đuoc	1 -4 7 -4
αν	-8 8 4 -4
απο	6 6 -6 -6
ασ	-4 -3 7 0
για	7 -2 -11 7
για την	7 -5 -6 4
για τισ	-1 6 -3 -2
για το	14 -8 -6 0
γραφω	7 -1 -2 -3
δεν	4 1 -1 -4
δυο	0 9 -5 -4
δωρεαν	-6 7 -1 1
ειμαι	5 -7 3 -1
ενα	-13 12 1 0
εχουμε	-1 6 -3 -2
εχω	6 -4 -3 0
η	19 -12 -2 -5
ηταν	3 -5 2 -1
θα	-2 -11 12 2
καθε	-7 2 7 -2
και	-6 -1 8 -2
καλη	-7 -6 13 0
καλησπερα	-1 -3 4 -1
κανω	-4 6 -2 -1
καρτα	-1 -7 0 9
κυρια	3 -5 0 2
κυρια <owner>	4 -3 -1 -1
μασ	4 -8 4 0
με	-9 8 2 -1
μηνα	-6 8 -1 -1
μια	-6 6 3 -3
μονο	1 5 -2 -3
μου	5 -11 8 -2
να	1 -2 6 -4
νικο	5 -2 -2 -1
ο	12 -10 0 -2
οτι	3 -7 6 -2
πολυ	-6 -2 9 -1
που	0 6 -1 -5
πριν	9 -4 -3 -1
σασ	-1 0 -1 3
σε	-10 6 -1 4
σου	5 2 -5 -2
στα	4 2 -4 -2
στη	13 -11 -7 5
στην	7 -4 0 -4
στισ	12 -9 0 -2
στισ <number>	9 -4 -4 -1
στο	14 3 -11 -6
στον	5 -4 1 -2
τα	12 2 -4 -9
τη	14 -6 -7 -1
την	8 -4 -9 5
τησ	6 -3 -4 1
τισ	2 2 0 -4
το	15 4 -14 -5
τον	5 3 -7 -1
τον μηνα	-6 10 -3 0
του	6 -3 -4 1
χρονο	-2 5 -1 -3
χωρισ	-3 4 -2 1
ωσ	1 -7 -2 8
а	-8 2 11 -4
аз	3 -4 0 2
бачу	-8 3 5 0
без	-5 5 -1 0
беше	10 -5 -4 0
благодаря	5 -3 -1 -1
буду	0 -8 10 -1
в	21 -6 -7 -8
в <firm>	9 -5 -5 1
вам	5 -5 -3 2
вас	7 -1 -1 -5
ваш	9 -6 -5 2
ваша	8 -2 -5 -1
вашу	7 -4 -2 0
ви	10 -9 -2 0
вчера	8 -3 -4 0
във	0 -5 -2 7
вы	14 -11 -2 -1
від	-7 11 -3 -1
вітаю	2 2 -4 0
г	-5 6 -1 -1
грн	-9 5 -1 5
да	-9 2 7 0
да се	-2 -5 7 0
даваите	-4 -3 8 0
день	3 -4 2 0
для	-6 14 -8 0
днеи	-8 10 -1 -1
дни	-6 7 -1 0
дня	-4 4 1 -1
до	-8 4 5 -1
друг	-2 -2 6 -1
дуже	3 -4 1 -1
дякую	2 -7 5 -1
дякую за	4 -6 3 0
е	1 -6 4 1
если	-8 8 2 -2
з	7 -3 -5 1
за	5 1 -9 3
за <number>	-11 13 -2 1
здравеите	-6 3 4 -1
здравствуите	0 -4 3 1
и	-12 -5 17 0
из	11 -6 -3 -2
или	7 -11 4 -1
има	5 -9 5 -2
к	4 0 -2 -2
к вам	6 -5 -1 -1
как	10 -2 -6 -2
кому	9 -7 -1 0
контакт	-2 -4 7 -1
лв	-11 6 -2 7
ли	-2 6 -2 -2
людеи	-3 -2 4 1
маю	-4 -2 3 3
меня	5 -6 2 0
мені	4 -7 -1 3
месяц	-8 8 0 0
ми	10 -7 -4 1
мне	5 -5 0 0
много	-2 -1 3 -1
можно	5 -7 2 0
на	11 9 -17 -2
на <number>	6 -3 -1 -1
нас	3 2 -2 -2
наталіє	5 -2 -3 -1
не	14 -9 -4 -1
ни	8 -4 -2 -2
ние	-7 9 -2 -1
о	5 -3 -1 -1
опыт	-3 -5 8 -1
от	-1 3 0 -2
от <number>	-6 9 -2 -1
още	9 -6 -3 0
пиша	7 -6 -1 -1
по	17 -3 -9 -5
под	-8 8 0 0
през	6 -2 -4 -1
при	7 -1 -6 0
про	19 -3 -11 -5
радвам	-2 -3 5 -1
с	2 4 -8 2
связи	-5 -2 6 0
се	-5 -4 9 -1
се радвам	-4 -1 6 -1
сме	-7 4 3 -1
спасибо	9 -3 -5 -1
сте	-2 -4 -1 7
съм	2 -11 2 6
та	-14 -1 12 2
три	1 6 -5 -2
търся	1 -7 3 3
у	12 -3 -5 -4
у вас	-7 11 -3 -1
хора	-8 1 7 -1
хочу	6 -5 -1 0
чем	-3 -3 6 0
чи	4 0 -3 -1
что	3 -7 5 -1
шукаю	5 -8 3 -1
ще	-1 -7 6 1
щоб	-2 -3 -2 7
я	9 -2 -11 3
якщо	-8 8 2 -1
є	-9 9 0 0
і	-6 -2 4 3
או	9 -9 1 -1
אותי	0 -6 8 -1
אותך	5 -6 -3 4
אז	-9 -1 11 -1
איתך	8 -4 -4 -1
אם	0 -2 5 -3
אנחנו	-2 8 -5 -2
אני	10 -11 5 -4
אצלכם	3 3 -5 -1
אצלנו	9 -5 -4 -1
אשמח	-6 0 9 -3
את	2 -5 -2 5
את זה	-8 8 0 -1
אתה	8 -5 -2 -1
ב	7 -3 -9 5
ביום	8 -7 -6 4
בלי	-6 9 -5 2
גם	-3 -2 7 -1
דין	-5 6 -3 2
דמי	-1 -7 -4 12
היה	13 -3 -9 0
היום	-1 -7 -1 8
זה	-10 9 3 -2
ח	-9 3 -1 7
יום	-5 5 1 -1
יחד	10 -2 -8 0
יש	-2 2 -3 3
יש לנו	-7 6 2 -1
כמה	-5 3 2 0
לא	-4 -4 4 3
להכיר	3 -6 5 -1
לי	2 -3 3 -2
לך	-15 8 7 0
לפני	6 -4 -4 2
מאוד	-5 -4 10 -1
מה	6 -6 4 -4
עבודה	-4 5 -2 1
על	28 -13 -11 -4
עם	2 1 0 -3
רוצה	6 -5 -1 0
ש	-2 -2 -2 7
ש ח	-8 2 -1 7
של	19 -9 -7 -3
שלא	-4 7 -3 -1
שלום	-4 -7 8 3
שלי	2 -7 -1 5
שלך	2 -5 2 1
שלך על	-4 8 -3 0
שמח	-5 -5 11 -1
שעות	-8 6 -2 3
תודה	6 -7 2 -1
ابحث	-6 -3 10 -1
ابحث عن	-6 -3 10 -1
اج	-1 -3 -5 9
اخر	-4 9 -3 -2
از	8 -4 2 -7
است	-3 -10 11 2
اشنایی	-6 -3 10 -1
افتخار	-7 -3 11 -1
اقای	7 -3 -4 -1
التواصل	-3 -3 6 -1
الذي	8 -7 -2 1
الشهر	-2 7 -4 -2
الله	-3 -4 7 -1
اللي	9 -3 -4 -2
المجال	-5 -2 8 0
الى	1 -5 6 -2
ان	4 -15 6 4
انا	3 -11 3 5
اهل	-8 -1 10 -1
اور	-3 -7 4 6
اول	7 2 -8 0
اون	8 -3 -4 -1
اي	-5 -4 10 -1
اپ	14 -16 0 2
اپ نے	10 -6 -2 -2
اپ کی	-7 -2 5 5
اکاونٹ	-7 -1 -3 10
این	-4 -4 9 -2
ایک	-7 10 0 -3
با	-11 6 -2 7
با هم	6 -7 -1 2
باشید	-3 -3 7 -1
باي	4 -8 4 0
بدم	-10 11 -1 0
بدون	-4 9 -5 0
برای	0 5 -8 4
بعد	3 7 -7 -3
به	-9 -1 -4 15
بود	6 -4 0 -2
بودم	6 -1 -4 -1
بھیج	-5 0 -3 7
تحياتي	-4 -2 7 0
تو	9 -10 -2 2
تواصل	-3 -3 7 0
توی	7 -3 -3 -1
تھا	15 -8 -5 -2
جاهز	-7 8 -2 0
جلسه	9 -1 -7 -1
حساب	-11 3 -3 10
خبرة	-6 -3 10 -1
خلال	-7 6 -2 3
خوب	-7 -1 8 -1
دارم	-1 -6 9 -2
در	2 -8 1 6
درباره	16 -9 -5 -1
دلار	-3 -5 -1 9
دن	-4 6 -1 -1
دو	-2 15 -12 -1
دوں	-9 11 -1 -1
دیں	3 -4 -8 9
ر	8 -8 -2 2
را	1 -5 -5 10
رقم	0 -8 0 8
رو	10 0 -11 1
ساتھ	0 5 -4 -2
سال	1 4 -2 -3
سب	-12 6 7 -2
سر	4 -7 2 2
سلام	-7 -1 10 -2
سه	-3 9 -4 -3
سے	-2 -1 7 -3
شب	9 -3 -4 -2
شدم	9 -4 -4 -1
شروع	-4 -3 1 6
شكرا	9 -8 0 -1
شما	9 -14 5 -1
شهر	-4 8 -3 -1
طيبة	-9 -4 7 6
عدد	-3 7 -2 -2
على	7 1 -4 -4
عليكم	-6 1 6 -1
عن	8 -6 4 -5
عندي	7 -1 -5 -1
فقط	-9 11 -7 5
في	7 -8 -4 5
في <firm>	13 -9 -3 -1
فیس	-8 7 -3 5
قبل	0 5 -5 -1
كل	-4 0 7 -2
كنت	9 -4 -4 -1
لا	-5 -8 11 2
لك	-5 5 0 1
لي	9 -5 -5 1
لیے	-8 0 2 6
ما	-8 11 -4 1
ماه	8 -4 -3 0
مبروك	3 -3 -8 7
مدیر	7 -6 -2 1
مع	-11 8 3 1
معك	11 -4 -7 0
ملتقى	7 -2 -5 0
من	8 -2 -1 -5
میلیون	-6 0 -4 10
میکنیم	-5 7 -1 -1
میں	6 -1 -6 1
نام	-6 7 -4 3
نحن	-6 10 -3 -1
نساعد	-7 7 0 0
نفس	5 -8 4 -1
نہ	-7 2 5 0
نہیں	7 0 -5 -2
نے	9 0 -6 -4
هر	-4 5 4 -5
هستم	3 -9 4 2
هستیم	10 -8 -2 -1
هل	4 -6 -2 4
هنوز	8 -5 -3 -1
و	-15 1 14 0
و از	-5 -5 11 -1
واریز	-3 -7 -1 11
والا	-2 -4 -2 8
والی	11 -3 -6 -2
وانا	-2 9 -2 -6
يوم	9 -2 -5 -2
پر	4 -2 -1 -1
کا	-2 8 -10 4
کار	-7 5 4 -2
کر	-8 3 4 1
کریں	-3 -7 2 8
کنید	-9 -3 4 8
که	12 -9 0 -4
کو	3 -8 2 3
کچھ	0 -6 7 -2
کہ	3 -7 6 -2
کی	-7 6 -6 7
کیا	9 -9 1 -1
کے	-4 12 -9 1
کے لیے	-9 1 2 6
گا	-8 -1 6 3
ہزار	-7 -1 -3 11
ہو	1 -4 -5 8
ہوں	0 -10 12 -1
ہیں	-9 9 3 -3
ہے	-10 -8 12 6
یا	7 -2 -3 -2
یاد	-1 -4 7 -2
یه	-3 7 -2 -2
یک	-9 16 -6 0
अन	-5 2 1 2
अब	7 -4 -2 -1
अवसर	-7 -1 8 -1
आग	-2 -4 7 0
आज	6 -7 -2 3
आप	2 -9 8 -1
आपक	-1 -6 5 3
आपन	13 -6 -6 -1
इ	-7 3 -1 4
ई	10 -1 -6 -3
उ	-4 7 -2 0
ए	-7 2 5 0
एक	-12 8 3 0
और	-13 4 12 -3
क	5 -1 -3 -1
क क	9 -3 -5 -1
क ग	-6 4 -2 4
क छ	4 -8 4 -1
क ज	7 -3 -3 -1
क न	6 -2 -2 -1
क प	5 -9 1 2
क फ	1 4 -3 -1
क ब	9 -3 -7 0
क र	-6 2 3 1
क ल	4 6 -7 -3
क श	-11 12 0 -1
क स	-7 3 4 0
क ह	4 -6 2 0
कर	-8 0 8 0
करत	-9 8 2 -2
करत ह	-9 8 2 -2
करन	1 -9 6 2
कल	9 -3 -5 -1
ख	9 -8 -1 0
ग	-12 6 3 2
ग क	-6 0 4 1
ग र	3 0 -5 2
ग स	-5 -2 6 1
घ ट	-5 9 -3 0
च	5 -5 -2 1
च र	3 -8 3 2
च ह	-2 -4 3 3
च हत	5 -7 3 -1
छ	-3 1 7 -5
ज	5 0 -2 -3
ज ए	6 -6 -1 1
ज क	6 -6 1 -1
ज ड	-10 -6 19 -3
ज द	0 6 -5 -1
ज ल	10 -6 -2 -2
ट	0 5 -9 3
ट क	1 6 -4 -4
ट प	-4 9 -4 -1
ट म	13 -8 -6 0
टर	0 11 -10 -1
ठ	6 -6 0 -1
ड	-2 4 -1 -1
ड क	3 -1 -6 4
ड ज	-6 7 0 -1
ण	8 -5 -3 -1
त	-8 0 8 -1
त क	5 -3 0 -3
त न	-4 5 -2 1
त म	5 0 -6 1
त र	5 -12 6 1
त स	-9 5 6 -2
त ह	-16 15 5 -4
तक	-3 6 1 -4
थ	6 -3 -5 2
थ क	-11 14 -2 0
द	11 -4 -3 -4
द ख	-5 4 6 -4
द ग	-6 13 -4 -2
द न	-5 4 3 -2
द य	7 -6 0 -1
द र	10 -10 -1 1
द सर	7 -7 2 -2
ध	1 3 0 -4
धन	2 -8 4 1
न	6 0 -5 -1
न क	-5 6 -2 1
न द	-8 5 1 1
न न	6 -7 1 0
न बर	6 -11 -2 7
न म	3 -1 -4 2
न व	7 -5 -2 0
न स	8 -9 2 -1
नत	-3 -2 7 -3
नत ह	-4 -1 7 -3
नमस	-1 -6 8 -1
नमस त	5 -6 2 -1
नह	7 -4 -3 0
प	-6 1 3 2
प र	0 -4 4 0
प ल	-4 9 -4 -2
प स	-1 -2 -2 6
पन	-4 6 -2 0
पय	-4 -5 3 6
पल	-6 7 -1 0
फ	-6 11 -6 1
फ ट	-7 3 -1 4
फ त	-7 9 -2 0
फ र	6 -3 0 -3
ब	10 4 -16 2
ब क	4 -1 -5 2
ब च	-5 7 -2 0
ब त	6 -3 -3 -1
ब द	5 -4 -2 2
ब र	1 4 -1 -4
ब ल	-10 13 -2 -1
बच	6 -1 -4 -1
बच च	6 -1 -4 -1
बढ	-4 -6 12 -2
बध	9 -2 -6 0
बध ई	9 -2 -6 0
बन	-3 1 4 -2
बर	8 -10 -4 7
बह	4 -5 3 -2
बह त	4 -6 4 -1
भ	-3 -2 6 -1
भ ज	-3 0 -2 5
म	-2 4 5 -7
म आपक	8 -6 -1 -1
म ड	-5 10 -3 -2
म ब	-6 9 -4 0
म म	11 -9 -1 -1
म र	24 -18 -4 -1
म ल	4 -12 5 3
म स	-5 8 -1 -2
म ह	1 -6 0 5
मह	-8 8 -1 1
मह न	-9 11 0 -2
य	-1 -8 1 8
य र	-7 10 -5 1
य ह	1 -8 6 2
यह	5 -6 1 0
र	12 -3 -8 -1
र क	11 -10 -3 3
र ग	-6 8 -2 0
र ज	8 0 -8 1
र ट	-4 10 -7 1
र टर	9 -9 -1 2
र ड	-4 8 -3 0
र ब	4 -6 0 1
र म	-13 -2 17 -1
र य	-3 -3 0 5
रण	-3 -3 7 0
रह	-4 -8 9 2
रह ह	6 -5 -2 1
ल	7 7 -15 0
ल ए	-2 7 -2 -4
ल क	4 8 -6 -5
ल ख	6 -7 -2 4
ल ग	-3 -8 10 1
ल ड	9 -7 -1 -1
ल स	3 2 -4 -2
ल ह	14 -11 -3 0
लग	8 -4 -2 -2
व	-7 6 2 0
व क	-5 4 1 0
व र	-2 -1 3 -1
व ल	15 -5 -6 -5
व स	-2 -4 7 -1
वह	5 -3 -1 -1
श	-8 6 1 1
श ल	-5 10 -3 -2
शन	6 -2 -2 -1
ष	-5 -1 0 5
स	1 2 3 -6
स ट	8 -6 -1 0
स ड	12 -5 -4 -3
स थ	-11 9 4 -1
स न	1 -9 3 5
स प	-8 4 5 -1
स पल	-6 7 -1 0
स ब	-4 6 -1 -1
स भ	4 -7 4 -1
स र	-3 7 -3 -1
स ल	2 9 -7 -4
स व	-9 2 7 0
सकत	1 -5 3 1
सकत ह	1 -5 3 1
सर	3 -4 4 -3
ह	0 -14 13 1
ह आप	-2 -5 7 0
ह आपक	-9 6 4 -1
ह और	2 -8 10 -4
ह क	4 -7 5 -1
ह ग	4 -15 12 0
ह त	-6 0 6 0
ह न	1 -7 5 1
ह प	-8 5 4 0
ह हम	-9 9 -1 1
हत	4 -8 6 -2
हत ह	5 -7 3 -1
हम	-10 17 -4 -3
हम र	-5 11 -6 0
हर	2 -7 8 -3
ก	3 -2 -2 1
กข	8 -5 -3 0
กขอ	8 -5 -3 0
กค	1 -5 5 -2
กร	0 4 -7 3
กว	-5 9 -2 -1
กา	0 -6 5 1
การ	-2 -2 3 1
กเ	-10 9 1 0
ข	-5 -1 8 -3
ขอ	-4 -5 11 -2
ของ	6 -8 -1 3
ขอบ	3 -8 6 -1
ขอส	-1 8 -5 -1
ค	0 -1 4 -3
คน	-1 7 -4 -2
คร	-11 15 2 -6
คะ	8 -3 0 -4
ง	0 3 -3 1
งก	-5 -2 1 5
งท	-8 3 0 4
งส	7 -2 -4 -1
งา	-2 7 -3 -2
งาน	1 4 -3 -2
งเ	0 -3 -1 5
จ	2 -2 -4 3
จะ	0 -10 5 5
จา	-4 -2 8 -2
ฉ	8 -7 -3 3
ช	1 7 -9 1
ซ	2 5 -5 -2
ญ	-5 6 -1 0
ญช	-5 5 -2 2
ฐ	9 -2 -5 -1
ณ	17 -24 2 5
ด	1 4 -3 -2
ดง	8 -2 -5 -1
ดส	-3 7 -3 -1
ต	11 -7 -4 -1
ตอ	8 -3 -4 -1
ถ	15 -6 -9 0
ท	5 0 -6 0
ทร	6 -1 -3 -1
ทา	7 -1 -4 -1
ทาง	7 -1 -4 -1
ธ	6 -6 -1 1
น	-1 -2 3 -1
นก	5 -13 7 0
นค	5 -5 2 -3
นคร	-5 3 3 -2
นด	-3 0 4 -2
นต	5 -5 -2 3
นท	8 -4 -3 -2
นน	-11 6 4 0
นพ	6 -6 -1 1
นร	-6 2 3 1
นว	3 -9 7 0
นะ	-11 8 7 -4
นะค	-10 3 9 -3
นเ	8 -10 -1 3
นโ	-3 7 -3 -1
นใ	-11 1 10 0
นใจ	-6 -1 8 -1
นไ	-8 13 -3 -3
บ	-7 7 -1 1
บก	-1 -8 5 4
บร	2 13 -12 -3
บา	4 3 -5 -1
ป	8 0 -2 -6
ประ	-4 0 6 -2
ปล	5 -4 1 -2
ผ	14 -10 -3 -1
ผม	12 -8 -1 -3
พ	2 1 -3 0
ฟ	-5 19 -13 -1
ฟร	-6 10 -2 -2
ภ	7 -6 -3 2
ม	-2 -6 7 0
มค	-1 9 -4 -4
มง	-7 5 1 1
มส	4 -7 1 2
มา	-3 -2 1 3
มาก	2 -7 6 -2
มเ	11 -10 1 -2
ย	6 -2 -4 0
ยก	4 2 -5 -1
ยน	0 -7 9 -2
ยา	4 1 -3 -2
ยใ	-7 3 1 4
ร	-1 2 1 -2
รณ	-5 -3 9 -1
รา	0 11 -12 0
ราม	-11 9 -2 4
ราย	1 5 -6 -1
ล	8 3 -13 1
ลด	-10 14 -3 -1
ลอ	0 6 -5 -1
ละ	-11 9 2 0
ลา	2 -6 3 0
ว	4 6 -10 0
วก	0 2 -6 3
ศ	4 3 -6 -1
ษ	5 2 -8 1
ส	-4 -1 5 -1
สด	-11 1 8 3
สน	-5 -1 7 -1
สนใ	-6 -1 8 -1
สม	4 -4 2 -2
สร	-11 4 8 -1
สว	-12 -1 8 5
สอ	10 -7 -5 2
สา	8 -9 -1 2
ห	3 6 -7 -2
หน	18 -12 -2 -4
หม	-6 2 2 2
หมค	5 3 -6 -2
หร	-1 5 -1 -3
หาก	-6 -2 9 -1
อ	-1 -1 2 0
อง	9 -3 -11 4
องค	-5 5 -1 0
องท	-8 0 3 4
อด	7 -3 -4 -1
อน	-4 -2 3 4
อนเ	-3 -4 0 7
อบ	2 -9 7 0
อบค	3 -5 4 -1
อม	-7 -4 6 4
อย	6 -4 2 -4
อส	1 5 -4 -2
ออ	-6 7 -2 2
อา	7 -3 -7 3
อแ	-1 -5 7 -1
ะ	1 0 1 -2
ะค	-11 3 11 -3
ะคร	-9 3 6 -1
ะคะ	-1 0 3 -2
ะส	-6 -4 11 -1
ะเ	5 -2 -3 0
า	2 0 -1 -1
าก	1 -5 6 -2
าค	-6 8 0 -2
าง	3 -5 3 -1
าจ	1 -5 6 -2
าจะ	-4 -4 9 -1
าด	-8 2 2 4
าต	-3 6 -4 1
าท	6 3 -6 -3
าน	-6 7 -6 4
านเ	8 -6 -2 -1
าพ	6 -5 0 -2
าม	-1 -5 2 5
าย	6 -6 -3 3
าร	0 4 -2 -2
ารณ	-7 -2 9 0
าว	0 9 -7 -2
าส	-6 -4 7 3
าห	13 -3 -6 -3
าอ	5 -3 0 -3
าเ	4 -2 -5 3
าไ	10 -8 -1 0
เ	4 -2 -2 0
เช	5 -3 0 -2
เด	8 -7 -3 2
เป	5 -5 4 -4
เพ	-6 -1 8 -2
เร	7 -5 -2 0
เรา	-6 7 -4 2
เส	0 5 -3 -2
เห	-13 -1 11 3
เหม	-10 -1 8 4
แ	-2 4 -4 2
แพ	-8 6 -2 5
แล	-4 3 1 0
และ	-9 6 4 -1
โค	-5 10 -5 -1
ใ	0 -3 2 2
ใช	4 4 -6 -1
ใน	-9 -5 7 7
ให	-8 5 2 1
ใหม	-6 0 7 -1
ไ	4 8 -8 -3
ได	-1 0 4 -4
ไป	15 -8 -5 -1
ไม	-4 8 -3 -1
ไว	4 -6 4 -1
ไห	2 4 -3 -3
ไหม	7 2 -7 -2
ๆ	-10 2 10 -1
같이	6 -3 -4 1
다음	8 -1 -6 -1
다음 주	6 -2 -4 0
달	-2 8 -4 -2
두	-9 11 -2 0
드립니다	-6 8 -3 0
때	10 -7 -3 -1
많이	-6 3 4 -1
무료	-4 7 -4 0
부탁드립니다	-3 -3 7 0
분들과	-3 -2 6 0
수	5 -12 2 5
신청드립니다	-3 -3 8 -2
싶습니다	-3 -2 4 1
안녕하세요	-6 0 2 4
원	-4 6 -5 4
월	-4 7 -2 0
잘	7 -5 -1 -1
저희	5 4 -7 -2
좋은	-10 -4 15 -1
주	11 -5 -6 0
주세요	-4 6 -2 0
첫	-6 10 -2 -2
한	-4 8 -6 2
々	-5 -3 12 -3
あ	3 -3 -1 1
あの	7 -4 -2 0
い	-9 -1 10 0
いい	-7 6 0 0
いし	7 -5 -1 0
いた	9 -4 -3 -2
いただ	-1 -3 4 0
いつ	-6 0 7 0
いつも	-5 -2 7 0
いて	7 -4 -4 1
いで	0 -11 10 1
いでし	6 -5 -1 0
いです	-8 -6 12 1
いま	-4 4 1 -1
いまし	5 -1 -2 -2
います	-8 4 3 1
う	14 -6 -2 -6
うか	9 -5 -3 -1
うご	9 -7 -1 -1
うござ	9 -7 -1 -1
うち	9 -2 -6 -1
うちの	5 1 -5 -1
え	8 -6 -2 0
えて	10 -9 -4 2
えてい	6 -7 -2 3
お	-8 6 -1 3
おり	-6 7 -1 0
おりま	-7 6 1 0
お話	-2 -5 6 2
お話し	-6 0 4 2
お願	8 -10 0 2
お願い	8 -10 0 2
か	19 1 -17 -3
かっ	6 -4 -2 0
かった	6 -4 -2 0
から	5 2 -3 -4
が	-6 -2 4 4
がござ	-8 -1 5 4
がと	5 -3 -1 -1
き	-13 14 -6 4
きま	-5 8 -3 0
きます	-4 7 -2 -1
く	-10 1 8 1
くお	5 -3 -2 -1
くお願	5 -3 -2 -1
くだ	-9 0 2 7
くださ	-9 0 2 7
け	-7 16 -12 2
けの	-6 9 -2 -1
けま	9 -7 -1 -1
げ	4 -7 5 -1
こ	-9 2 4 3
こと	4 -8 2 2
ご	-4 -11 11 4
ご案	-3 4 -1 -1
ご案内	-3 4 -1 -1
ご縁	-7 -3 10 -1
ご連	6 -3 -2 0
ご連絡	6 -3 -2 0
さ	0 -6 1 6
さい	-9 -2 2 9
させ	-2 -6 9 -1
させて	-3 -5 9 -1
さん	6 2 -5 -3
し	2 -11 7 2
しい	-6 -7 7 7
しいで	3 -6 3 -1
しく	0 -4 5 -1
しくお	5 -3 -2 -1
しし	-9 5 4 0
した	15 -18 3 0
したい	0 -6 7 -1
したら	-3 -6 10 -1
して	-6 7 -2 1
してお	-3 8 -3 -2
しま	2 -7 1 3
しまし	0 -3 1 2
します	4 -5 1 0
しょ	8 -5 -2 -1
しょう	8 -5 -2 -1
じ	2 -3 5 -4
す	-3 -3 9 -4
すか	10 -1 -8 -2
する	5 -6 7 -5
ず	-1 -5 6 -1
せ	3 -2 2 -3
せて	9 -8 3 -4
せてい	-2 -3 5 -1
せん	-1 3 -2 0
ぜ	-5 -2 7 -1
ぜひ	-6 -1 8 -1
た	12 -10 -3 2
たい	-7 -2 6 3
ただ	-1 -3 4 0
ただき	-6 0 4 1
たの	-2 -6 3 5
たら	-2 -7 9 0
だ	2 -3 -4 5
だき	-6 0 4 1
だけ	-6 10 -4 -1
ださ	-9 0 2 7
ださい	-8 -1 2 7
だっ	6 -2 -3 0
だった	5 -2 -3 0
ち	-2 10 -9 1
ちの	3 3 -5 -1
っ	10 -4 -7 1
った	15 -7 -9 1
って	-5 0 2 3
ってく	-3 -1 -2 7
つ	-4 -4 9 -2
つな	-4 -3 7 -1
つなが	-4 -2 6 0
つも	-3 -3 7 0
て	5 -5 3 -4
てい	5 2 -2 -5
ていた	5 -6 3 -2
ていま	0 5 -2 -3
てお	-7 8 0 0
ており	-8 8 0 0
てく	6 -3 -6 4
てくだ	1 0 -4 4
ても	7 -9 2 0
てもら	8 -5 -3 0
で	8 9 -15 -1
でお	2 0 -3 1
でき	-5 5 -1 1
でし	18 -14 -2 -2
でした	7 -7 1 -1
でしょ	11 -7 -3 -1
です	11 -8 -3 0
では	-5 8 -3 0
と	-7 -2 5 4
とう	11 -6 -4 -1
とうご	10 -4 -5 -1
との	-8 5 7 -4
と思	-1 -6 6 1
ど	9 -8 -2 1
どう	5 -3 -1 -1
な	-8 -6 9 5
ない	2 4 -5 -1
なが	-4 -2 7 -1
なっ	6 -5 -3 2
なり	0 -3 4 0
なりま	-2 -3 4 0
に	2 -9 3 4
にし	0 -4 7 -4
にな	6 -8 2 0
ね	-4 -5 11 -1
の	32 5 -39 1
ので	0 -2 -1 3
の方	0 -2 7 -4
は	-3 13 -16 7
ば	-9 -5 18 -3
ひ	-3 -3 8 -1
へ	0 -5 -3 8
ほ	9 -8 -2 1
ま	4 -2 -7 5
まし	8 -13 3 1
ました	15 -18 2 1
まして	-6 8 -2 0
ます	-2 8 -2 -4
ますか	5 2 -6 -1
ませ	1 1 -2 0
ません	-1 3 -2 0
み	2 -6 5 -1
め	3 -3 0 -1
も	-11 10 10 -9
もら	4 -7 3 0
ゃ	-4 10 -4 -2
や	-4 8 -3 -1
ょ	8 -5 -2 -1
ょう	8 -5 -2 -1
ょうか	9 -5 -3 -1
よ	-4 -5 12 -2
よう	-10 -1 11 -1
よろ	2 -4 3 -1
よろし	2 -4 3 -1
ら	-4 3 1 1
らし	-6 1 3 2
り	-5 1 2 2
りま	-9 7 5 -4
ります	-9 7 5 -4
る	0 5 2 -7
れ	-2 -8 7 3
れた	4 -6 0 1
れて	9 -5 0 -4
れば	-8 -1 9 0
れま	-1 -3 1 3
れまし	1 -4 -2 5
ろ	2 -3 3 -1
ろし	2 -4 3 -1
わ	2 3 2 -7
わせ	5 -2 -3 0
を	-15 15 -5 5
をお	-5 7 -3 1
をし	4 3 -5 -2
をして	4 3 -5 -2
ん	2 5 -7 0
んか	0 2 -4 2
んで	6 -4 -1 -1
ィ	-5 5 3 -2
イ	2 5 -6 -1
カ	1 5 -6 1
ク	10 4 -10 -3
グ	-1 3 -5 3
コ	8 -1 -6 -1
シ	-7 7 1 -1
ジ	0 -2 6 -4
ス	-2 15 -9 -5
セ	-4 5 -1 -1
タ	5 4 -8 -1
ッ	1 4 -3 -2
テ	-3 9 -4 -2
デ	5 -1 -4 0
ト	10 0 -8 -1
ド	8 -6 -5 3
ニ	-4 7 -2 -1
フ	-12 12 3 -3
プ	-10 8 0 1
ム	0 7 -6 -1
ラ	1 9 -6 -4
リ	1 7 -7 -1
ル	4 -4 -4 3
レ	5 -2 -3 0
ロ	-6 0 6 -1
ン	17 -2 -12 -3
ー	6 3 -13 4
一	-5 10 -4 -2
一下	11 -3 -2 -6
一个	-1 5 -3 0
一位	6 -8 3 0
一次	-5 7 -1 -1
一緒	7 -6 -1 0
一起	3 -6 4 0
万	-6 1 -5 11
万円	-8 2 -5 11
三	8 4 -13 2
上	18 -1 -11 -6
下	15 -3 -9 -4
不	-7 8 -2 1
与	-4 -3 7 0
专	-12 10 2 0
业	-12 6 7 -1
两	-5 10 -4 -1
个	-4 11 -10 2
中	-5 -6 8 3
主	-4 11 -5 -2
之	4 -2 -2 -1
也	6 -2 1 -6
了	8 2 -14 4
了一	-2 -2 -1 6
事	8 -6 -4 2
二	11 -3 -5 -3
互	-6 -3 10 -1
五	5 -3 -1 -1
交	-4 -6 11 -1
交流	-3 -1 4 0
产	2 4 -5 0
人	-12 -10 12 10
人事	9 -3 -5 -1
今	10 -14 5 -1
介	-4 11 -4 -3
仕	-5 7 0 -2
付	-3 1 -5 7
代	-9 15 -8 2
以	-6 6 1 -1
们	-5 14 -8 -1
企	-2 8 -5 -1
会	12 6 -8 -9
会上	10 -4 -5 0
会社	-4 8 -3 0
位	-3 0 5 -1
何	-1 -5 4 2
作	-6 9 0 -3
你	15 -5 -11 1
使	-2 6 -2 -1
使い	-9 7 1 0
使っ	-3 6 -2 -1
使って	-3 6 -2 -1
供	-4 7 -3 0
係	5 -8 2 0
保	-4 0 -5 10
保証	-2 -3 -2 7
信	4 -9 3 2
修	6 2 -6 -2
個	-9 8 0 1
倍	-5 0 -1 6
們	0 3 -1 -2
值	-7 0 6 0
做	1 10 -11 0
價	-8 12 -3 -1
元	-7 -2 2 7
先	1 1 -8 6
免	-7 14 -7 -1
入	0 12 -9 -2
全	1 4 -5 0
兩	-3 7 -4 -1
八	-7 7 -2 2
公	-3 14 -11 0
公司	-7 10 -3 0
六	3 3 -5 -1
共	-11 -1 13 -1
共同	-4 -2 7 0
关	1 -9 8 0
内	6 -3 -6 4
円	-18 16 -9 10
再	-5 10 -2 -3
写	-4 2 -4 7
出	6 -3 -2 -1
出し	-6 7 -1 0
分	5 -2 -10 6
初	-9 12 -3 0
初回	-8 11 -3 0
利	-9 -1 5 5
到	7 2 -12 4
制	5 -2 -3 -1
刷	-9 13 -3 -1
前	19 -14 -2 -2
割	-6 12 -5 -1
力	-10 5 6 -1
办	-6 14 -7 0
加	4 -7 -3 6
务	-7 10 -3 0
助	6 2 -8 -1
動	-7 7 0 -1
務	-7 5 -3 4
募	4 4 -7 -1
募集	-4 7 -3 -1
包	-8 7 -5 6
北	10 -5 -4 0
医	-2 1 -4 6
十	5 -2 -3 -1
千	-11 15 -6 1
千円	-6 8 -2 0
午	8 -4 -3 -1
半	-12 14 -3 0
協	-4 7 -3 0
单	2 -4 -1 3
印	-6 8 -3 1
印刷	-5 8 -2 0
厂	-1 7 -6 -1
历	-3 -4 7 0
原	3 2 -5 0
去	-2 3 0 -1
友	-9 1 9 0
发	1 6 -7 -1
取	-7 -8 -3 17
受	-2 -2 -7 10
受け	-2 0 -3 5
口	6 -5 -3 2
只	-6 8 -4 2
可	-19 29 -11 1
可以	-6 12 -3 -2
台	1 4 -6 2
号	3 -6 -2 6
司	-2 3 -1 0
合	-4 1 6 -2
同	-11 -1 16 -5
同行	-11 2 10 0
名	3 2 -9 4
后	-3 4 0 0
向	-10 9 0 1
向け	-9 10 -2 0
向けの	-7 9 -1 0
吗	-3 4 -1 0
周	17 -6 -8 -3
和	1 5 -6 -1
品	4 2 -8 3
員	-3 8 -5 -1
哪	-7 8 -1 0
問	0 1 3 -4
喜	16 -8 -8 0
営	-2 5 -2 -1
営業	-4 7 -2 -1
嗰	15 -8 -5 -1
嘅	7 -1 -5 -1
四	-2 8 -3 -2
回	5 5 -10 1
国	-4 7 -3 0
在	23 -12 -7 -3
在做	-4 7 -2 0
地	3 0 -7 3
坐	8 -4 -4 0
場	7 2 -5 -4
士	-6 -3 7 2
外	-7 2 -5 9
多	-13 -10 28 -5
夜	4 3 -6 -1
大	12 -17 5 1
天	15 -3 -9 -2
女	-1 -4 -1 6
好	-14 -6 15 5
姐	3 -2 -5 4
子	-1 8 -6 -1
字	7 -4 -2 -1
学	7 0 -5 -1
學	-1 -7 9 -1
定	-5 4 -5 6
客户	7 -5 -2 0
室	-11 18 -6 -1
家	-5 4 2 0
寫	6 -4 -4 1
対	-7 4 2 1
專	-12 13 1 -1
小	7 2 -12 3
少	-2 1 -1 2
就	0 7 -4 -3
展	3 5 -8 -1
島	7 -3 -4 0
川	11 -7 -3 -1
州	9 -7 -2 0
工	-7 9 -1 -1
工作	-6 1 5 0
己	-4 6 -2 -1
师	6 0 -5 -1
希	-6 -4 11 0
希望	-6 -4 11 0
带	-2 4 -4 2
師	-3 6 -4 1
帮	-9 11 -2 0
常	-5 0 3 2
幫	-3 10 -7 -1
平	-9 10 -1 0
年	10 -3 -1 -6
幸	-6 -7 14 -1
床	-5 10 -4 -1
店	-1 7 -6 -1
度	-3 8 -2 -2
座	-6 9 -3 1
建	0 -7 7 0
开	-3 11 -7 -1
弊	5 -3 -2 0
弊社	5 -3 -2 0
引	-8 2 0 6
当	16 -11 -3 -1
影	-2 5 -1 -2
待	-17 6 10 0
很	-8 -11 15 4
很有	-8 -1 3 5
得	-5 7 -4 2
微	6 -3 -2 -1
心	-1 -9 9 0
応募	7 -3 -4 0
快	-8 -3 7 3
思	-9 0 8 0
思い	-5 -4 8 2
总	-2 -2 5 0
恭	14 -7 -7 0
恭喜	14 -7 -7 0
您	11 -19 8 0
您好	-6 -10 11 5
您的	-3 -7 9 1
想	14 -3 -10 -2
意	-6 3 3 0
感	-10 0 14 -4
感謝	-4 -1 8 -3
成	-15 17 -2 0
我	34 -2 -29 -3
我们	-9 15 -5 -1
我們	-2 4 -1 -2
我是	13 -16 -2 5
户	8 -4 -3 0
戸	-4 7 -1 -3
房	0 5 -5 -1
所	-6 8 -3 1
手	-3 -2 -6 10
打	9 -3 -5 0
找	-1 -1 3 -1
投	-5 1 7 -3
投稿	-7 -2 10 0
折	-4 9 -3 -1
报	5 1 -5 -1
担	11 -9 -2 0
担当	10 -8 -2 0
招	5 -1 -3 0
拝	-5 3 3 0
持	-10 7 7 -4
指	4 -6 1 1
排	-5 7 -2 0
接	-1 5 -2 -1
推	-5 4 1 0
提	0 6 -5 -1
撮	-6 9 -2 -1
收	-5 9 -6 2
改	13 -5 -6 -2
教	3 -4 1 1
文	-5 2 1 3
料	-5 7 -8 7
新	9 -8 -6 5
新聞	-4 8 -4 -1
方	1 -1 9 -9
方と	-2 -4 6 0
方便	-1 -5 6 -1
日	-1 -7 -1 9
日の	-4 8 -3 -1
日本	-3 -3 -1 7
早	-5 7 -4 1
明	11 -3 -7 -2
星	6 -2 -3 0
昨	9 0 -9 -1
昨天	11 -3 -7 0
是	4 -5 -2 3
時	11 -10 -2 2
時間	10 -7 -2 -1
景	-3 0 6 -3
曜	9 -7 -2 0
書	7 -1 -4 -2
最	2 4 -4 -1
會	7 -6 2 -2
月	14 1 -20 5
月の	9 -4 -3 -3
有	-40 26 9 5
有空	-9 10 -1 0
朋	-8 2 7 -1
朋友	-8 2 7 -1
服	-9 4 2 3
望	-8 -5 14 0
期	-1 -3 3 1
期待	-6 2 5 -1
木	5 -6 -1 2
本	1 -18 -1 17
机	-9 -3 10 2
机会	-6 -4 11 0
材	-6 7 -1 0
村	6 -4 -2 0
来	17 -7 -6 -5
来週	9 -5 -4 0
果	4 0 -4 -1
格	-5 7 -1 0
案	-8 13 -4 -2
案内	-6 8 -1 -1
業	-8 12 2 -6
様	-7 1 4 2
模	6 -2 -3 0
機	-9 3 7 -1
機會	-9 -2 11 0
次	4 0 -4 0
款	-3 5 -3 1
正	-7 -4 11 0
正在	-6 -4 10 0
此	-6 -4 10 0
気	-7 0 8 -1
決	7 -6 -1 0
沙	13 -3 -5 -5
治	-5 7 -1 -1
注	-11 5 6 -1
活	-3 -2 6 -1
流	1 -6 4 2
海	7 -6 -7 6
海外	-6 0 -2 8
深	-3 -3 7 -1
渡	9 -8 -1 0
源	-1 -4 6 0
演	8 -1 -6 -1
澜	7 -3 -3 0
無	-5 9 -4 0
無料	-7 8 -1 0
照	10 -8 0 -1
片	6 -4 0 -1
版	7 -3 -2 -1
物	-2 -7 -4 12
特	9 -5 -3 -1
现	-2 6 -3 -1
现在	-2 5 -3 -1
班	4 0 -3 -1
現	-4 -1 0 5
理	1 9 -11 0
生	-7 1 6 0
産	-4 5 -2 1
用	0 10 -11 0
申	-12 2 7 3
申請	-6 -2 8 -1
画	-3 14 -8 -2
病	5 0 -4 -1
百	-8 11 -3 0
的	21 -18 -3 0
的那	12 -6 -5 0
皆	-7 -1 8 -1
直	5 -3 -2 0
相	-10 -1 13 -2
看	-8 10 -6 3
真	-2 7 -6 1
短	-8 11 -2 -2
研	10 -7 -3 0
社	13 2 -13 -2
社の	7 -1 -5 0
祝	-10 -6 16 0
私	-12 6 -4 10
程	-7 5 3 0
稿	-4 -3 7 -1
積	5 -5 -1 1
空	-6 9 -2 -1
窓	7 -6 -1 0
第	6 -2 -3 -1
第一	8 -7 1 -2
答	-8 9 -1 0
管	-3 9 -5 -1
管理	-8 11 -2 -1
篇	6 -1 -4 0
系	0 -3 4 -1
約	-6 9 -5 2
紙	-1 5 -2 -2
素	-8 -2 13 -3
紹	-4 9 -3 -2
紹介	-3 8 -3 -2
経	1 -6 6 -1
結	-4 -5 3 6
絡	3 -5 2 -1
網	-7 8 0 0
緒	7 -6 -1 0
縁	-7 -3 10 -1
线	9 -8 0 0
组	7 -4 -3 0
经	5 -9 5 -1
给	-5 6 0 -1
给您	-6 6 0 0
美	-7 5 0 3
習	-2 -7 8 1
老	6 -3 -4 1
老师	5 -2 -3 0
者	4 0 -2 -2
聊	1 3 -6 2
联	-1 -7 8 0
联系	-3 -6 9 0
聞	7 1 -6 -1
聯	-3 -7 7 3
職	2 -4 2 0
能	-1 -8 7 2
自	-9 17 -3 -4
自己	-4 6 -2 -1
興	-8 -1 10 0
若	3 -6 4 -1
行	-9 0 8 2
表	12 -6 -4 -2
補	9 -5 -5 1
要	4 -4 -3 2
見	3 -1 1 -3
見積	6 -5 -1 0
解	-6 4 -1 2
計	4 1 -2 -3
記	10 -5 -5 1
診	-4 9 -6 0
診所	-5 8 -4 1
証	-4 -2 -3 9
試	-2 8 -5 -2
話	5 -7 0 2
話し	-7 3 2 2
話を	9 -9 0 0
認	2 -7 4 1
說	7 -4 -2 -1
読	8 -4 -3 -1
読み	6 -4 -2 0
課	8 -3 -4 -1
談	5 -3 -1 -1
請	-8 -8 5 11
講	6 6 -11 -2
講座	-5 8 -2 -1
謝	7 -11 9 -4
謝謝	-1 -5 7 -1
議	0 6 -5 -1
计	7 -6 -1 0
记	5 -4 -1 0
讲	4 0 -4 0
证	9 0 -4 -4
试	-4 7 -3 0
话	4 -6 2 -1
说	12 -9 -3 0
请	-3 -2 2 3
课	-4 8 -4 -1
谢	6 -4 -1 0
貸	-5 7 -1 -1
費	-5 9 -5 2
資	2 4 -7 1
資料	4 0 -4 1
货	3 -5 -1 3
费	-11 20 -8 -1
资	-5 -3 8 0
走	-7 7 1 0
起	-5 1 2 1
跟	12 -7 -7 2
跟您	9 -4 -4 -1
車	7 -5 -1 0
车	6 -4 -2 0
过	1 6 -1 -5
迎	-6 0 8 -2
近	-8 12 -2 -1
返	2 -8 1 5
这	6 3 -3 -5
退	5 2 -7 1
送	-9 10 -8 7
送り	-4 2 -3 5
通	2 -5 1 2
造	1 -7 6 0
連	4 -12 5 3
連絡	5 -3 -2 0
週	14 -4 -7 -3
週の	8 -4 -3 0
過	5 -2 -3 -1
道	7 -3 -4 0
那	12 4 -14 -2
那个	7 -2 -5 0
那边	-5 6 0 -1
部	16 -7 -9 1
配	-4 8 -3 -1
里	2 4 -1 -5
野	2 3 -7 2
量	-6 7 -3 2
金	-1 -3 -13 16
録	-10 12 -2 1
長	3 5 -9 1
长	1 -6 6 0
門	-3 7 -2 -1
開	-2 7 -5 0
間	0 10 -7 -3
问	9 -3 -5 0
队	-4 6 -2 0
限	-4 7 -3 0
院	0 1 -4 4
集	4 4 -6 -2
電	2 1 -5 1
需	-6 6 1 -1
面	11 6 -14 -3
面談	7 -6 -1 0
順	-9 -2 11 0
題	5 -3 -2 0
願	6 -11 3 2
願い	8 -10 0 2
顺	-2 -8 10 0
题	3 3 -6 0
食	12 -6 -6 -1
验	14 -10 0 -5
高	-6 2 8 -4
"""
