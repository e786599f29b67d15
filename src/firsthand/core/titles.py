"""Words around a name that are no part of it, by how sure one can be of that.

Some abbreviations are also names (Ma, Do, Ing, Mba), so where a word stands and whether it was
written with dots decides. All words are folded.
"""

from collections.abc import Sequence

from firsthand.core.letters import fold_letters


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# No name anywhere, wherever they stand.
ALWAYS = _words("""
    dr dra drs dring drmed drphil drrernat drhc drjur drs prof profa professor professora
    profdr dipl diplom dipling diplinf diplkfm diplkff diplpsych diplbw diplwirting diplom ingenieur
    phd dphil mphil msc bsc bcom mcom beng meng bba mbbs llb llm pmp prince2 itil cissp cism cisa ceng
    sphr shrm shrmcp shrmscp mrics frics mcipd fcipd dottssa
""")

# No name where they lead and a name follows.
LEADING = _words("""
    mr mrs ms miss mx sir dame rev capt herr herrn frau sr sra srta srita mme mlle monsieur madame sig sigra
    signor signora dhr mevr mevrouw dott dottor doctor doctora doutor doutora senhor senhora
    rer hc iur oec univ
""")
# What a doctorate is in: no name behind one, but given names elsewhere.
FACULTIES = _words("nat med phil jur pol habil")
_DEGREES = _words("dr dra drs dres doctor dott dottor mag lic dipl diplom drmed drphil drrernat drhc drjur")
_IN_DEGREES = _words("rer hc iur oec")
# The same, but only when written with a dot: Ing, Eng and Mag are names as well.
LEADING_DOTTED = _words("ing mag eng lic arq me av avv rag geom ir st hon")

# No name where they end and two words of a name stand before.
TRAILING = _words("""
    md jd mba emba cpa cfa rn dds dmd esq acca fcca aca fca cma cia caia frm cfp phr csm cspo psm pspo
    safe lssbb lssgb mph mpa mpp msw mfa dba edd psyd pharmd dnp np lmft lcsw obe mbe cbe frsa
    acc pcc mcc icf pmi acp cscp cpim fcips mcips lion ra aia leed pe cae gphr ret mbacp
    mrcvs frcvs bvsc bvms bvetmed aprn rnld frcs mrcs frcp mrcp mrcgp frca mrcog mrcpsych bchd mbchb
    mcsp hcpc cpcc chrp chrl aphr sphri mcim fcim fcma acma cima cgma cipp cipm mistructe mrtpi cmli ncidq
    ccna ccnp ccie oscp cciso togaf cbap ccba pgmp pfmp capm crisc cgeit csslp ckad mcsa mcse cssbb
    pgce fhea sfhea pfhea fbcs mbcs citp cgeol mrsc frsc csci cbiol cphys fimeche miet fiet cscs nebosh
    cmiosh gradiosh fcmi mcmi fcilt
""")
# The same, but only as letters behind a name that is not written in capitals itself.
TRAILING_LETTERS = _words("""
    mvb dvm cvt rvn rgn rmn fnp msn bsn crna bds mfds bao rph rdn rd ldn csp slp otr dpt pta ccc aat cga ea
    mice fice riba arb raic asla ceh cka mcp psk rte ssm cqe cmq cpp qts med iosh tep cta att cilt
    kc qc jp dl mp msp
""")
TRAILING_DOTTED = _words("ma ba bs ms do be ra sc")

PRONOUNS = _words("""
    she her hers he him his they them theirs ze zir xe elle elles il lui ella el ela dela ele dele
    sie ihr er ihm ihn zij haar hij hem lei iel
""")

# Which of several people of one name: never dropped.
GENERATIONS = {
    "jr": "jr",
    "jnr": "jr",
    "junior": "jr",
    "sr": "sr",
    "snr": "sr",
    "senior": "sr",
    "ii": "ii",
    "2nd": "ii",
    "iii": "iii",
    "3rd": "iii",
    "iv": "iv",
    "filho": "filho",
    "neto": "neto",
    "sobrinho": "sobrinho",
}

# What follows is the name before a marriage.
BORN = _words("nee geb geboren geborene")


def without_faculties(words: Sequence[str]) -> list[str]:
    """Leave out "phil." behind "Dr.", but neither a lone "Phil" nor that of "Dr. Phil Denton"."""
    kept = []
    is_degree = False
    for place, word in enumerate(words, 1):
        folded = "".join(fold_letters(word).split())
        is_written_small = word == word.lower() or "." in word
        is_faculty = is_degree and folded in FACULTIES and (is_written_small or len(words) - place > 1)
        is_degree = is_faculty or folded in _DEGREES or (is_degree and folded in _IN_DEGREES)
        if not is_faculty:
            kept.append(word)
    return kept


def without_titles(words: Sequence[str]) -> list[str]:
    """Return the words of a name without the titles that lead it; at least one word is left."""
    rest = without_faculties(words)
    while len(rest) > 1 and fold_letters(rest[0]).strip() in ALWAYS | LEADING:
        rest.pop(0)
    return rest
