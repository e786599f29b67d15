"""Words of trades and ranks in seven languages, as data. All words are folded."""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# A trade and the beginnings of its words; a long list goes on in a second line of the same trade.
STEMS = """
sales: sales vertrieb verkauf verkoop ventas vendas vendite vendedor venditor commercial comercial
sales: vente kundenberat account
marketing: marketing brand marke growth seo content campaign
data: data daten datos dati dados donnees analyt statisti bigdata
research: research forsch recherche chercheu investigac investigador pesquis ricerc onderzoek scien
research: wissenschaft
software: software developer entwickl desarrollador desenvolved developpeur sviluppat ontwikkel
software: programm backend frontend fullstack devops coding web
engineering: engineer ingenie engenh ingegner ingeniero maschinenbau mechanical electrical
it: informati infrastru network systemadmin sysadmin cloud cyber telecom computing techni tech
design: design diseno gestalt ux ui graphic grafik grafi vormgev creative kreativ
product: product produkt produto producto prodotto produit
people: hr human recruit talent personal people recursos risorse ressources talento staffing headhunt
people: werving selectie
finance: financ finanz controll account buchhalt contab tresor treasur comptab boekhoud tax steuer
finance: fiscal audit bank invest
legal: legal law lawyer jurist avocat abogad advogad avvocat rechtsanw anwalt jurid notar compliance
legal: advocaat
operations: operation betrieb logisti supply einkauf procure compras achats acquisti inkoop produktion
operations: manufactur lean
health: health gesundheit sante salud saude salute medic doctor arzt nurs pfleg enfermer infirmi
health: clinic pharm zorg physio psycho
education: teach lehr profess ensei docent insegn educa unterricht leraar lecturer dozent trainer
education: formador formateur formation coach student studier etudiant estudiante studente
press: journal redakt redact edit press presse period writer autor author texter copywrit speaker
consulting: consult berat conseil consulen advis asesor
project: project projekt proyecto projeto progetto projet scrum agile
kitchen: chef koch cook cocin cuisin baker pastry konditor pastel gastro restaurant sommelier
building: architect architekt arquitect construc bau construt edil bouw
property: realestate immobil inmobil makelaar estate
service: support customer kunden cliente clientele helpdesk klant
public: public policy politi govern verwalt admini
art: artist kunst music musik film photo fotogra actor
security: security sicherheit seguridad seguranca sicurezza securite
energy: energ solar wind
"""

# How high somebody stands, which says nothing of what they do.
RANKS = _words("""
    ceo coo cto cfo cio cmo cpo chro cdo ciso cro chief executive officer president vice vp svp evp avp
    director directora direktor direktorin directeur directrice diretor diretora direttore direttrice head
    lead leader leiter leiterin leitung manager managerin managing management gerente chef chefe jefe jefa
    responsable responsabile responsavel verantwortlich hoofd bereichsleiter teamleiter abteilungsleiter
    teamlead senior junior sr jr principal staff associate assistant assistent assistentin assistente
    asistente adjoint adjointe intern trainee praktikant praktikantin stagiaire becario estagiario founder
    cofounder co founding gruender gruenderin grunder grunderin fondateur fondatrice fundador fundadora
    fondatore cofondateur cofundador oprichter owner inhaber inhaberin eigenaar proprietario titolare socio
    partner geschaftsfuhrer geschaftsfuhrerin gf vorstand member board chairman chairwoman chair non deputy
    stellvertretend global regional international national group team bereich area department abteilung
    coordinator koordinator coordinador coordenador specialist spezialist spezialistin especialista
    specialista specialiste expert expertin experto experta esperto esperta expertise worker employee
    mitarbeiter mitarbeiterin freelance freelancer selbststandig independent interim acting former ex
    ehemalig
""")

FILLERS = _words("""
    of the and for with from into your our my to in on at by an as is are we you i who that de del la el los
    las y e en o a do da dos das no na em um uma und der die den dem des fur mit bei beim von vom zum zur im
    am ein eine et le les du au aux chez pour avec un une di il lo gli nel nella presso per con het een van
    voor met bij op te more about all help helping passionate
""")
