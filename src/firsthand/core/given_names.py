"""Given names of many countries, folded, as data: what shows that a word in a title is somebody's name.

Names that are also everyday words of a title (Will, May, Mark as a verb, Grant, Page, Art) are left out on purpose.
"""

from firsthand.core.nicknames import names_behind


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_NAMES = """
aarav aaron abel abena achieng ada adaeze adam adele aditya adrian adriana agata agathe agnes ahmad ahmed
aida aiko aileen aimee aisha akira alan alba albrecht alec alena alessia alexia alfons ali alice alicia
alina aline alisha alison alix allan allison alma alois alonso alva alvaro alwin alyssa ama amadou amaka
amal amalia amar amara amber ambre amelia amelie amin amina amir amira amit amy ananya anders ane aneta
angel angelo angus anika anil anita anja anjali anke annabel annabelle annalisa anneke annette annick annika
anouk anselm antje anurag anya apolline aram archie ariane arianna arielle arjen arjun arlette armand armin
arnaud arne arno arnold arnulf arturo arun asa ashley ashok asif astri astrid aude audrey aukje aurelie
aurelien aurelio aurora ava avi axel aya ayesha ayse azra baptiste barney basile bassam bastien beate
beatrijs begona bela belen benita benoit berenice berit berta bertrand bharat bianca bilal bjarne bjorn
blanca bo bodo bogdan borja boyan bram branko bregje brenda brendan brian bridget brita britta bruce bruna
bruno bryan burak caitlin calista callie camila camilla camille candela candice capucine caren carina carla
carlijn carlota carmela carmen carmine carola carole carsten cassandra catalina cecile cecilia cecily cedric
celeste celia celina celine cem cesar chantal charline chen chiara chidi chidinma chloe christel christelle
christer chukwu ciara ciaran ciro claire clara clare clarissa claude claudette claudio claudius clelia
clementine clive coen colette colin colleen concetta conrad constance constanze cora coralie corentin
corinna corinne cosima cosimo craig cyril cyrille dagmar dagny daisuke dalia damian damiano damien damir
dana dania danilo daphne daria dario darius darren davide deepa deepak delia delphine denis denise derek
desmond detlef devi diana diane diego dierk dietmar dimitra dina dinesh dino dirk divya djamila dominique
doreen dorian doris dorota dorte doutzen dragan drissa duncan dylan eamon ebba eberhard eckhard eda edda
edgar edina edith edna edoardo edouard efren egon eileen eimear einar ekkehard elaine eleni elif elijah elin
elina eliot eliott elke ellen elliot elmar eloise elsbeth elvira emanuele emeka emile emilie emilio emma
emre eric erica erich erik erika erin erwan erwin esme esperanza esteban estelle estrella ethan etienne
eugenia eugenie eugenio eva eveline evelyn evelyne evert ewa ewald ewan fabiana fabien fabienne fabiola
fabrice fabrizio fadi faisal falk farah farid fatima fatma fatou faustine febe felicia felicitas felicity
felix femi femke feng fenna ferenc fergus fien filip filipa filipe fiona fiorella firat flavia flavio fleur
flora florence floris folke fons frances franck franco francoise franka frauke freya frida frieda friedhelm
frits fulvio gabor gael gaelle gaetano gareth gary gaspard gaston gauthier gavin geert gemma genevieve
geraldine gerben germain gernot gerrit gert gesa gesine ghislaine giada gian gijs gilbert gilberto gilles
ginevra ginger giorgia gisela giselle gita gloria gonzalo goran gordon gosta gottfried graham grazia greetje
gudrun guido guillem gunnar gunter gunther guus gwen gwenaelle gwendolyn gyorgy haakon hadrien hajo hakan
hakon halil halina hamid hamza hana hannah hanneke harald hari harriet harro harsh hartmut harvey hasan
hassan hauke hazel heather hector hedwig heike heiko hein helen helene helga helge helmut henning henriette
henrik henrike henrique hera heribert hernan herve hidde hilary hilda hilde hildegard hiroshi holger hong
hope horst howard huan huda hugh hugo hui humberto huseyin iain ian ibrahim ida idris ignace igor ilaria
ilka ilona ilse iman imane imogen imran indira inga inge ingeborg ingmar ingo ingrid inigo inmaculada ioana
ion irena iris irma irmgard isaac isaline isaure ishaan ishita isidro ismael ismail isolde istvan ivana ivo
ivonne iwona jacek jacinta jaco jacopo jacques jada jaden jagoda jaime jaimie jalal jamal janine jannik
jannis janos jantien jarmila jarno jasmijn jasmin jasmine jason jaspar jasper jay jaya jean jeanette jeanne
jeannette jelena jelle jelmer jens jeremie jeroen jesper jette jia jie jill jimena jin jing jiri jitka
joanne jocelyn jodie joel joelle joerg joern johanne jolanda jolanta jonas jonna jordan jordi jorg jorgen
jorid joris jorn joseba josee jovana joy joyce judit juergen juhani juliet juliette julio jun jurgen
jurriaan justin justine justus jutta jytte kai kaja kamal kamau kamil kamila karel karen karim karina karla
karsten karthik kasper katell kath kathleen katinka katrien katrin kavita kay keiko keith kelly kelvin kemal
kenji kenta kerry kerstin kevin khadija khaled kian kiara kieran kinga kiran kirsten kirsty kjell klaske
knut koen kofi koji koray kordula kornel krishna kristel kristen kristin kumar kurt kwame kwesi kyle
ladislav laetitia laila lakshmi lale lambert lamia lando lars lasse latifa lauren laurens laurent lavinia
lea leah leandra lei leia leif leigh leila leire lene lennart leona leonie leonor leonora leonore leslie
leticia levi lewis leyla li lia lidia lieke lien liesbeth liesel lieselotte lieven lili lilian liliana lilla
lillian lilly lily lin linda ling linnea linus lionel lisbeth lise liselotte livia ljubica logan loic lorena
lorenz loretta loriane lorna lothar lotta louisa lourens lova luan luana luc lucas lucian luciana luciano
lucie lucien lucile lucille lucinda lucrezia lucy ludger ludivine ludo ludovic luise luka lukas luke luuk
lydia lydie lynn maaike maarten mabel macarena madalena maddalena mads mael maelle maeva magali magnus
mahmoud mai maik maike maja malcolm maleen malik malin malina malte manfred manfredi manish manoj manon mara
marc marcel marcela marcelle marcello marcelo marcin marco marcus mareike marek maren margaux margherita
margrit mariam maribel maricel marieke mariella marielle marietta mariette marija marijke marilyn marine
marisa marisol marissa marit marjan marjolein marjolijn marko markus marlen marlena marlene marlies marloes
marlon marten martien martine marwan maryam masaki mathilda mathilde mathis mats mattea maureen mauro
maxence maxime maxine maya mayra mehdi mehmet mei meike melanie melina melinda melissa menno meral meret
merle merlin mette micaela michela michiel mieke mihaela mikael mikkel milan milena milica milos ming mira
miranda mireia mireille miriam mirja mirjam mirko mirta misaki mitch mohan moira monique morgane moritz
morten mostafa muhammed murat mustafa myriam myrthe nabil nadim nadine nadja nael nahia naima naomi narendra
nasser natacha navid nazim neha neil nelly nelson nerea neslihan nestor neus nevena ngozi nicolette nicolo
niels nienke nieves nigel niklas nils nirmala nisha nitin noa noah noe noel noelia noemi noemie nolwenn
nomsa noor norma norman nour noura nuno nuria nynke octave octavia odette odile ofelia okke olaf olalla olav
ole oleg oleksii olimpia olympe omar onno oona oriane oriol orla oscar oskar osman otieno ottavia ottilie
otto ouissam owen oyvind ozlem pablo pallavi paloma paolo pascal pascale pascual patryk paulina pauline
pavel peer pepijn percy pere peregrine perrine petronella pia pien pietro pippa pooja prakash pranav preeti
prisca priscilla priya priyanka qing quentin quinten quirin quitterie rachel rachid radu rafaela rafaelle
ragnar ragnhild rahel rahul rainer raj rajesh rajiv ralf ralph ramesh ramiro ramon ramona rana rania raoul
raphaelle raquel rashid rasmus raul ravi ravindra rebeca reem regina regine regis reiner reinhold reinier
reka remco remi remko remy renaud rene renee reto reza rhea rhiannon rhys riad riana ricarda rikke ritva
robin robyn rocco rocio roderick roger rogier rohan rohit roisin rolf romain roman romana romane romano
romeo ronan rong rory rosa rosalia rosalie rosalind rosana rosanna roswitha rouven rowan roxana roxane
roxanne roy ruben ruby rudiger ruediger rui rune rupert ruslan russell rut ruth ruud ryan sabina sabine
sabrina sacha sachin sadia sadie said saida saif salah salim sally salma salome sameer sami samir samira
sandeep sandrine sangeeta sanjay santino sapna saskia satoshi saul savannah scarlett scott sean sebastiana
segolene selim selina selma semih serena servane seth severin severine shannon sharon shaun sheila shirin
shreya shruti sibel sibylle sidonie siegfried sien siena sigrid sigrun sigurd silas silke silvan silvana
silvano silvio simona simran sina sinead siobhan sipho siri siv sixtine sjoerd slavica slobodan sneha
solange soledad solene solveig sonia sonja soraya soren srdjan stacey stella sten stijn stina stine stuart
sunil sunita sureka suresh susann suvi suzan sven svenja swati sybille sydney sylvain sylvana sylvestre
sylvie taco takashi takumi tamar tamsin tanguy tao tara tarek tariq tatiane tatjana teun thabo thaddaeus
thaddeus thais thea thekla thelma thiago thibaud thibault thierry thilo thor thora thorben thore thorstein
thorsten tibor tien tiffany tilda till tilman tilo timea titus tjark tobin todd tonio torben tore torsten
torunn tove tracey tracy trevor triana tristan troels trude tuan tuba tunde tuomas turid udo ulf ulises
umberto ursel uta ute uwe valerie valerio vanessa veit vera veronique vesna vibeke vidya vijay vikas vikram
vilma vincenza vinicius violaine violet violeta violetta virginie vishal vittoria vittorio vivek vivian
viviana vivienne volker volkmar wade walburga walid wanda wanjiru warren wei wenche wendel wendelin wendy
wessel wiebke wieland wilfred wilfried wilma winfried winston witold wolfram wouter xenia xiao xin xochitl
xue yael yan yann yannick yannis yara yaroslava yasmin yasmina yasmine yassine yasuko yfke yi ying yohann
yoko yolande yong yosef youssef yu yuki yuko yumi yusra yusuf yves yvette yvonne zahra zainab zanele zara
zeki zeno zeus zeynep ziad zoe zofia zoltan zora zoran zsofia zsolt zuzana
"""
_GIVEN = frozenset(_NAMES.split())

# Short forms and names that a title uses as words.
_WORDS = _words("""
    art bill chat co dot es fin hal hardy hope joy mark may mo page pat peg pit plan pro ray rich rob seat
    will
""")


def is_given_name(word: str) -> bool:
    """Tell whether a folded word is somebody's given name rather than a word."""
    return word not in _WORDS and (word in _GIVEN or bool(names_behind(word)))
