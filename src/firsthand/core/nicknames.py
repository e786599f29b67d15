"""Short forms of given names in seven languages and the Slavic ones, as data.

One entry per name, parted by `|`: the name, `~` the same name written from another alphabet, `=` another name with
the same short forms (Stephen and Steven are both Steve, and not each other), `:` the short forms. A
short form may stand in several entries (Sasha is Alexander and Alexandra).
"""

from collections import defaultdict
from functools import cache

_NAMES = """
abigail: abby abbie gail | abraham: abe | adelaide=adelheid: addie heidi | agnieszka: aga
albert=alberto: al bert albie berto
aleksandra~alexandra~oleksandra: alex sasha sascha sandra ola lexi sandy | alejandro: alex ale
alejandra: alex ale | alessandro: alex ale sandro | alessandra: alex ale sandra
alexander~aleksandr~alexandr~aleksander~oleksandr~aleksandar: alex sasha sascha xander sander sandy olek lex shura
alexandre: alex xandre | alexis: alex lexi | alfred=alfredo: al fred freddy alf | alfonso: fonso poncho
amanda: mandy | ana=anna: ania annie anni anka | anastasia~anastasiia~anastasiya: nastya stacy asya nastia
andrea: andi andy | andreas: andi andy dreas | andreia: deia | andrew: andy drew | andres: andy
andrzej: jedrek andy | angela: angie | angelica=angelika: angie geli | anneliese: anne liese
annemarie: anne | anthony: tony toni ant | anton: toni tony tosha | antonia: toni tonia
antonio: toni tony nino tonho | antoine: toni tony | antonius: ton toon toni | arkadiusz: arek
arthur=artur: art artie | augusto=august: gus guto
barbara: barb barbie babs basia babsi | bartholomew: bart | bartlomiej: bartek | bartholomeus: bart
beatriz=beatrice=beatrix: bea bia trixie betty | benedikt=benedict: ben bene
benjamin: ben benny benji benni | bernard=bernhard=bernardo: bernie bernd berni | bernadette: bernie
bettina: tina betti | boris: borya | bradley: brad | brigitte=birgit: gitte gitta biggi
caroline=carolin: caro carrie line | carolina: caro carol lina | carlos: carlitos charlie caco
catherine=katherine=kathryn=catharine: cathy kathy kate katie cat kat cate kitty | caterina: cate rina cati
catarina: cata cat kiki | charles: charlie chuck chas charly | charlotte: lotte lottie charlie charly
christian=kristian: chris christi | cristian: cris | christina=kristina: chris tina christi kris chrissy
cristina: cris tina crisi | christine=kristine: chris christi tine
christopher=kristopher: chris topher kit | christoph=kristof: chris stoph | christophe: chris tophe
clemens=clement: clem | concepcion: concha conchita | consuelo: chelo | cornelia: conny nele connie
cornelis: kees cor cees | cynthia: cindy
daniel: dan danny dani | daniela: dani | danielle: dani elle | david: dave davey davi
deborah=debora: deb debbie debby | dennis: den denny | dieter: didi
dmitry~dmitri~dmitriy~dmytro: dima mitya dimitri | dolores: lola loli | dominik=dominic: dom nik
donald: don donny | dorothea=dorothee=dorothy: doro dora dot dotty | douglas: doug | duarte: du
eduard=edward=eduardo: ed eddie edi edu dudu lalo ted teddy ned | edmund: ed eddie | edwin: ed eddie
ekaterina~yekaterina~kateryna~katerina: katya katja kate katia katie
eleanor=eleonora: ellie nora nell ella | elena=olena: lena alyona lenka
helena: lena leni hela
elisabeth=elizabeth=elzbieta=yelizaveta=elizaveta: lisa liz lizzie beth betty elsa ella lilli liza lizzy betsy sissi
elisabetta: elisa betta lisa betty | elisa: eli | elias: eli | emily=emilia: em emmy emi mila
emmanuel=emanuel: manu manny | emmanuelle=emanuela: manu | encarnacion: encarna | enrique: quique kike rique
ernest=ernst: ernie | ester=esther: essie | eugene~yevgeny~evgeny~yevhen~evgeni: gene zhenya zhenia jenya
evgenia~yevgeniya~evgeniya: zhenya zhenia jenya
fabian: fabi | fabio: binho | federico=frederico: fede fred kiko | felipe: lipe pipe | ferdinand: ferdi
fernando: nando fer nano | fernanda: nanda fer | filippo: pippo | florian: flo flori | francesca: fra checca
francesco: fra ciccio checco | francisca: paca fran xica chica kika
francisco: paco pancho fran curro kiko chico xico quico | francis: frank fran | franklin: frank
franziska: franzi fanny ziska | franz: franzl
frederick=frederic=friedrich=fredrik=frederik: fred freddy fritz rick freddie fritzi
frederike=friederike: rike fredi
gabriel: gabe gabi gab biel | gabriela=gabriella=gabriele: gabi gaby gabby bibi | geoffrey: geoff jeff
jeffrey: jeff
georg=george: georgie schorsch | georgios: george giorgos yorgos | gerald: gerry jerry
gerardus: gerard ger | gerhard: gerd | gertrud=gertrude: trudi trudy gerti | giacomo: mino giaco
gianluca: luca | gianluigi: gigi | giorgio: gio giorgino | giovanna: gio vanna gianna
giovanni: gio gianni vanni nanni | giulia: giuli | giuseppe: peppe beppe pino peppino geppi
giuseppina: pina pinuccia giusy | grazyna: graza | gregory=gregor=grigory: greg gregg grisha
grzegorz: grzesiek greg | guadalupe: lupe lupita | guilherme: gui guiga | guillermo: memo guille willy
guillaume: guigui gui will | gustavo=gustav: gus gustl tavo guga
hannelore: hanne | hans: hansi | hendrik=hendrikus: henk rik henny | heinrich: heinz heini heiner
henry: harry hank hal | henri: riton | herbert: herb bert herbie | hermann=herman: harm | hubert: hubi bert
ignacio: nacho | ignazio: nazio | ines: ine | irina: ira irinka | irene: rena
isabel=isabelle=isabella: isa bella belle izzy bel ibel isi | isidora: dora | ivan: vanya vania
jacob=jakob: jake jack kobi | jakub: kuba | jacobus: koos jaap co | jacqueline: jackie jacqui
james: jim jimmy jamie jem | jan: janek jasiek | jana: janka | janet: jan | janina: nina jani
javier=xavier: javi xavi | jennifer: jen jenny jenni | jerome: jerry | jeremy: jerry jem
jessica: jess jessie | jesus: chus suso chuy | joachim=joaquim: jochen achim quim | joaquin: quino ximo
joana: jo | joanna: jo asia joasia jo | joao: jo joca janjao | johann: hans hannes
johannes: hannes hans jo joop jan johan | johanna: hanna jo hanne hanni joke | john: jack johnny jon jock
jonathan: jon jonny johnny nathan | jorge: coque jorginho | jose: pepe ze pepito jo zeca
josefa: pepa fina pepi | josefina=josephine: jo josie fina josy pepa
joseph=josef=jozef: joe joey jo sepp jupp joska jef jos | joshua: josh | juan: juanito juancho
judith: judy | julia=yulia~yuliya~iuliia: jule yulya juli | julian: jules juli | juliana: juli ju
julie: jules | julien: juju jules | justyna: justa
karin: kari | karl=carl: kalle charly kalli | karoline=karolin: karo lina line | karolina: karo lina karola
katarzyna: kasia kaska
katarina=katharina=catharina: kathi kati katja katha trine nina kathy rina kathe kate ina kaat
kenneth: ken kenny | kimberly=kimberley: kim | klaus=claus: klausi | klaudia=claudia: claudi klaudi
konstantin~konstantyn~constantin: kostya kosta costa konni | konrad: conny | krzysztof: krzysiek kris chris
larissa=larisa: lara lary | laurence=lawrence: larry laurie | laura: lauri lalla | leandro: lele
lech: leszek | leonard=leonhard=leonardo: leo leon len lenny nardo hardy | leopold=leopoldo: leo poldi
lyudmila~ludmila~liudmyla: luda mila lyuda | lorenzo: enzo renzo | lourdes: lulu | louis: lou louie
louise: lou lulu | lucia: luci lu | ludwig: lutz wiggerl ludi | luigi: gigi gino
luigia=luisella: gigi gina | luis: lucho luisinho luisito | luisa: lu lulu | luiz: lula | lukasz: luki
maciej: maciek | madeleine: maddie mado leni lena | magdalena: magda lena leni | malgorzata: gosia malgosia
manuel: manolo manu manny mani nel lolo | manuela: manu ela manoli | marcos: marquinhos
margaret: maggie meg peggy margie marge greta peg daisy
margarethe=margareta=margarete: grete greta gretel margit rita gretchen | margarida: guida magui
margarita: rita marga maggie | marguerite: margot
maria~mariya~mariia: mia ria masha mariele mascha maruska | mariana: mari nana | marianne: janne nanne
marie: mimi | marion: mano | marina: mari | mario: marinho | marta=martha: marti | martin: marty tino
martina: tina marti | mary: molly polly mae | massimo: max | massimiliano: max massi | mateusz: mati
matheus=mateus: mat teteu | mateo: teo | matteo: teo matte | matthew: matt matty
matthias=mathias: matze matt hias hiasl | matthieu=mathieu: mat matt | mattheus: thijs mat | matthijs: thijs
maurice: mo | maurizio: mauri | mauricio: mau mauri | maximilian=maximillian: max maxi
maksim~maxim~maksym: max | mercedes: merche meche | michael: mike mick mickey micha michi mikey
michaela: michi ela micha | michal: misiek | mikhail~mykhailo~mihail: misha mischa | michel: mimi michou
michele: lino | michelle: shelly chelle | miguel: migui micky | milagros: mila
miroslav~myroslav: mirek slava miro | miroslaw: mirek
mohammed~mohamed~muhammad~mohammad~mohamad: mo moe md | monica=monika: moni mona | montserrat: montse
nadezhda~nadiia: nadya nadia | natalia~nataliya~natalya~nataliia: nat nata natasha talia nati natali
natalie=nathalie: nat nati | nathan=nathaniel: nat nate | nicholas=nicolas=nikolas: nick nicky nico nic
nikolaus=nicolaus: niki klaus nico niko nik | nicola: nico nicky | nicole: nicky nic niki nikki
nikolai~nikolay~mykola: kolya nik | norbert: bert nobby
olga~olha: olya olja | oliver: ollie olli oli | olivier: oli | olivia: liv ollie
pamela: pam | paola: pao | patricia: pat patty trish patti pati tricia paty | patrick: pat paddy
patrizia: patti pat | paul: paulie | paula: pauli | paulo: paulinho | pawel: pawelek
pedro: perico pedrinho | penelope: penny | peter: pete piet pit | petra: peti | petrus: piet pieter peter
pieter: piet | philip=philipp=phillip=philippe: phil pip fil | pilar: pili | pierre: pierrot
piotr=pyotr~petro: petya piotrek
radoslaw: radek | rafael=raphael: rafa rafi rapha raf | raffaele: lele raffa | raimund=raymond: ray mundi
rebecca=rebekka: becky becca bekki | reinhard: hardy | renata=renate: reni nata
ricardo: ricky rick riki cado | richard: rick dick ricky rich richie ritchie | riccardo: ricky ricki
robert=roberto: bob rob bobby robbie robby bert beto berto tito | roberta: bobbie robi | rodrigo: rodri digo
roland=orlando: rolli | ronald=ronaldo: ron ronnie ronny | rosario: charo
rosemarie=rosemary: rosi rosie romy | rudolf=rudolph: rudi rudy | ryszard: rysiek
salvador: salva chava | salvatore: toto salvo turi | samantha: sam | samuel: sam sammy samu | samuele: samu
sandra: sandy | santiago: santi yago tiago | sara=sarah: sari
sebastian=sebastiaan: seb bastian basti bas seba wastl | sebastien: seb | sebastiao: bastiao tiao
sergey~sergei~serhiy~serhii~sergii: seryozha serge serg | sergio: checo sergi | silvia=sylvia: silvi
simon=simone: si simmi | slawomir: slawek | sofia=sophia=sophie=sofie: sofi soph fia sophy fifi
stanislaw~stanislav~stanislaus: stan stas staszek stani slava | stanley: stan
stefan=stephan=stephen=steven: steve stevie steff steffen stef | stefania: stefi stef
stefanie=stephanie: steffi steph stefi steffie stef | stephane: steph stef | stefano: ste steno
susan: sue suzie susie | susanna=susana=susanne=suzanne: susi sanna suzi sanne sue suse susie
svetlana~svitlana: sveta lana
tadeusz: tadek | tamara: toma tammy | tatiana~tatyana~tetiana: tanya tania tanja
teresa=theresa=therese=theresia: resi tess terry tere teri tessa reesa | terence=terrence: terry
theodor=theodore=teodoro: theo ted teddy teo | thomas=tomas: tom tommy thom | tomasz: tomek tom
tommaso: tom tommi maso | timothy: tim timmy | timotheus: timo tim | tobias: tobi tobe toby
ulrich: uli ulli ueli | ulrike: uli ulli rike | urszula=ursula: uschi ulla ursi ula
valentin: vali tino | valentina: vale tina valya | valeria~valeriya: vale lera
veronica=veronika: vero vroni nika roni ronnie | vicente: chente vicent | victor=viktor: vic vik vitya vitor
victoria~viktoria~viktoriya: vicky tori vicki vika viki | vincent: vince vinnie vinny | vincenzo: enzo vinci
virginia: ginny gina | vitaly~vitalii~vitaliy: vitalik | vladimir~volodymyr: vova volodya vlad vladi
vladislav~vladyslav: vlad slava vladik | vyacheslav~viacheslav: slava
waldemar: waldi | walter=walther: walt wally waldi | werner: wernher | wilhelm: willi willy wim helm
wilhelmina: mina minna willemien | willem: wim pim | william: bill will billy willy liam | wojciech: wojtek
wolfgang: wolf wolfi
yaroslav~jaroslav: slava jarek yarik | yolanda: yoli | yuri~yuriy~yurii~iurii: yura
zbigniew: zbyszek | zachary: zach zack | zdzislaw: zdzisiek
"""


@cache
def _roots() -> dict[str, frozenset[str]]:
    """Map every spelling and short form to the names it can stand for."""
    roots: dict[str, set[str]] = defaultdict(set)
    for entry in _NAMES.replace("|", "\n").strip().splitlines():
        names, _, short = entry.partition(":")
        for name in names.strip().split("="):
            root, *others = name.split("~")
            for word in (root, *others, *short.split()):
                roots[word].add(root)
    return {word: frozenset(names) for word, names in roots.items()}


def names_behind(word: str) -> frozenset[str]:
    """Return the full given names a folded word can stand for; empty when it is not in the list."""
    return _roots().get(word, frozenset())
