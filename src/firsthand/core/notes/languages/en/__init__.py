"""English, as people write it in invitations."""

# ruff: noqa: E501 - a phrase stands on one line

from firsthand.core.notes.languages.en import (
    asking,
    offering,
    referring,
    relating,
    selling,
    swindling,
    talking,
)
from firsthand.core.notes.languages.en.words import CLASSES, TIME
from firsthand.core.notes.languages.phrases import Phrases

PHRASES = Phrases(
    code="en",
    common="the of and to in a is that it for was on are as with his they at be this have from or had by but what some we can out "
    "other were all there when up use your how said an each she which do their time if will way about many then them would like so "
    "these her him see more could no my than been who its now find long down did get has me our us you i he not just any through "
    "into over after before because also too very most only much well back here where why should may might am does doing being "
    "had having it's both between during while same few own since until against again once let still",
    plain="connect connecting connection connections network networking networks linkedin profile profiles professional professionals "
    "great good nice impressive impressed interesting inspiring amazing experience experiences expertise background insights insight "
    "content opportunity opportunities ideas idea share sharing exchange exchanging learn learning looking forward thanks thank hi "
    "hello hey dear hope well day week best regards kind wishes cheers please accept invitation request love happy glad pleasure "
    "honor honour keep stay touch contact contacts people person individuals leaders industry field space sector area business "
    "businesses company companies career careers journey work working works worked role job jobs position value valuable mutual "
    "mutually beneficial benefit future potential possible explore collaborate collaboration collaborations synergies synergy growth grow growing expand "
    "expanding build building support community communities like-minded minded similar common interest interests interested "
    "interaction topics topic trends things thing world life success successful knowledge skills skill talented passionate passion "
    "enthusiast expert experts want wanted really truly always new your reaching reach reached came come across noticed notice "
    "found see saw seeing think believe add adding join part member members group chat talk call discuss conversation conversations "
    "soon later sometime know knowing get getting help helping make making take give look open currently recently today "
    "thought thoughts admire follow following followed posts post updates others every everyone everything something anything perspective "
    "perspectives views view year years time team teams relevant related excited exciting inspired inspire achievements achievement track "
    "record strong extensive vast wealth top leading wonderful awesome fantastic kindly appreciate appreciated sir madam mr ms mrs "
    "friend friends name hire hiring recruiter recruiting recruitment talent fit match perfect challenge challenges engineer developer "
    "manager marketing sales software data digital technology tech it finance hr consulting consultant engineering development design "
    "designer product management leadership innovation strategy entrepreneur entrepreneurs entrepreneurship founder ceo director "
    "student graduate fresher seeking search searching job-seeker cv resume openings opening vacancy position suitable student's let "
    "one two first meet meeting together linked invite sincerely yours truly warm meaningful relationships relationship building across "
    "dynamic motivated driven results dedicated certified years' guidance mentor advice tips wondering ask question questions quick "
    "able available interest enjoy enjoyed value likeminded circle lots lot bit big small high quality proud honored honoured especially "
    "specific specifically currently ever never hear hearing reading read heard using used thats im id lets dont ive hopefully "
    "greetings have wonderful ahead weekend evening morning afternoon nice one's send sent write writing message messages sending note",
    greetings="hi hello hey dear good morning afternoon evening greetings hiya howdy there hallo mr mrs ms dr prof madam sir",
    farewells="best regards kind cheers thanks thank sincerely yours warm warmly wishes greetings br rgds love",
    articles="the a an our your this that last same my old",
    at="at during from for with via through after",
    within="in near around",
    events="conference conferences summit meetup meetups fair expo day days week event events workshop workshops hackathon congress "
    "forum festival panel symposium seminar webinar retreat dinner lunch breakfast wedding party picnic barbecue camp con convention "
    "course training booth stand session awards gala reunion demo night coffee talk talks meeting roundtable unconference salon "
    "bootcamp marathon flight train concert exhibition celebration show jam tour drinks cup tournament race onboarding kickoff "
    "interview call webinar keynote openday masterclass class biennale track",
    schools="university college school institute academy uni polytechnic faculty mba campus bootcamp conservatory lyceum grammar",
    denials="not never without neither nor no hardly barely though wish unless",
    hopes="hope hoping hopefully like love forward want wanted would chance keen excited wish someday soon will yet eager ever",
    time=TIME,
    groups={
        **swindling.GROUPS,
        **selling.GROUPS,
        **offering.GROUPS,
        **asking.GROUPS,
        **referring.GROUPS,
        **relating.GROUPS,
        **talking.GROUPS,
    },
    classes={**CLASSES, **asking.CLASSES, "day": "monday tuesday wednesday thursday friday saturday sunday"},
)
