"""English: saying no, and talking on after a no."""

# ruff: noqa: E501 - a phrase stands on one line

from firsthand.core.notes.languages.phrases import Speech

GROUPS = {
    "no": """
        decided|prefer|choose|chose|happy|plan|going .. to .. stay|stick|continue|remain|keep .. with .. ... %seller
        not .. what .. i|we .. need|want|look|looking|after
        rather|prefer .. not .. be .. contacted|approached|called|messaged|added
        not .. the .. decision maker|person|one|owner
        happy|satisfied|pleased|fine|content .. with .. what|things|how
        do not|never think|believe|feel .. ... fit|match|suit|for us|me|need|relevant
        do not think|believe|feel .. it|this|that .. is|would|will .. ... fit|match|suit|relevant|us|right
        stop|quit|end .. the|these|your .. messages|emails|mails|pitches
        no %thanks
        %thanks .. but .. no
        not .. %interested
        no|zero|little .. interest
        of no interest|use
        not for me|us|our
        not .. my|our thing|cup|area|field|department|responsibility|decision|call|world
        not .. something|anything|thing i|we|that|for
        not .. looking to|for .. ... %ware
        not .. looking .. at the moment|present
        not .. looking right|now|currently|thanks|thank
        not|nor .. in the market
        not|nor .. open to
        not .. a .. fit|match|priority|topic
        not|never .. fit|suit|apply|concern
        does not .. work for us|me
        i|we do not .. buy|want|require|do|take|accept|outsource|wish|invest|respond|reply|purchase|use|see
        i|we do not .. need
        do not .. have .. any? .. budget|need|capacity|bandwidth|requirement|requirements|use|interest|plans|room|demand
        have|has|see .. no .. need|use|budget|plans|plan|intention|requirement|requirements|capacity|interest|demand|room|place|appetite
        no .. budget|requirement|requirements|demand
        no need
        will|would|shall|must|to|going|gonna|i|ill .. pass
        must|to|will|shall|i|we|respectfully|politely|kindly|prefer|rather|afraid .. decline|refuse
        decline .. the|your|this .. offer|invitation|proposal
        declining|turning this|it|your|down
        turn .. you|this|it|that .. down
        to say no
        a no from|for
        it|that|this is a .. no
        but|sorry|afraid no
        would rather not
        i|we .. prefer not
        already|currently .. have|use|using|work|working|got|covered|partnered|with|under .. ... %seller
        happy|satisfied|pleased|fine|content|covered|sorted .. with .. ... %seller
        happy|fine|content|good|comfortable .. where|as i am
        happy|fine .. in my .. role|job|position
        staying|stay|stick|sticking with .. our|my|the|what
        we are .. all? .. set|sorted|covered|good
        i am .. all? .. set|sorted|covered|good
        decided|chosen|opted against|not
        not be .. moving|going|proceeding|pursuing|taking|continuing|needing|requiring|using
        not .. proceed|pursue|moving|move .. forward|with|this|further
        i|we|only .. only|just .. connect|accept|add|link .. with|people|those|contacts
        not .. hiring|buying|investing|outsourcing|recruiting|switching|changing
        not .. taking on|any
        not .. the right|correct .. person|contact|department
        wrong .. person|contact|department
        we|i .. handle|do|run|keep|cover|manage|build|cook .. ... in house|inhouse|ourselves|internally|myself
        in house .. thanks|thank|already
        nothing .. for me|us
        have|got .. what|everything|all i|we need
        not .. i|we .. decide|buy|need|want|handle
        not .. relevant|needed|required|necessary|suitable|feasible|wanted
        not accepting|considering|seeking|entertaining
        do not .. know you
        not .. convinced|comfortable .. by|with
        not worth .. my|our|your
        never .. buy|invest|click|respond|reply
        save .. your .. time|breath
        thanks|thank .. anyway
    """,
    "soft": """
        still a? no
        answer .. is|remains|stays .. no
        too busy .. for|to|with
        not .. able|position|possible .. to|for|us
        unable to .. help|assist|accept|take|commit|support|accommodate|participate
        cannot|can not .. help|assist|accept|commit|accommodate|support
        went|gone|going|go .. with|in .. ... else|another|other|different .. direction|way|supplier|vendor|provider|one|company|route
        position|role|vacancy|job .. has|is .. been? .. filled|closed
        too|bit .. expensive|pricey|small|big .. for
        beyond|over|outside .. our|my .. budget|remit|scope|means|area
        no .. follow ups|up
        do not follow up
        follow up .. stop
        leave .. it .. at that|there
        i am out
        committed to .. my|our
        loyal|stay .. to|with .. my|our|current
        on .. leave|sabbatical
        final .. answer|word
        keep it that way
        not|never .. heard of
        we .. have|got .. it|this|that .. covered
        covered .. internally|inhouse
        not be .. going|continuing|interested
        no .. cold|sales|outreach|vendors|solicitors|soliciting
        prefer|wish|want .. to .. stay|remain|keep .. where|private|as
        does not .. make sense .. for|to
        do not see .. the|any|a .. value|point|benefit|fit|need|use
        not|no|never|nor|cannot|without|hardly .. ... %field
        not|cannot .. take .. ... up|part
        not|cannot .. go .. ahead|forward|further|with|for|down
        not work|deal|cooperate|engage .. with|through .. ... %others
        no .. authority|influence|say|mandate|wish|desire
        no|not .. ... plans|plan|intention|intend|time to|of|for
        just|recently|already .. signed|chosen|picked|bought|committed|decided|renewed
        i|we .. signed .. with
        look|looking .. elsewhere
        %wrong .. person|guy|man|woman|address|tree|company|department
        wrong .. field|industry
        retired|retirement
        no longer .. work|working|in|with|responsible|involved|employed
        asked|told .. you .. twice|before|already|times|once
        remove|take|delete .. me|us|my
        count|leave me|us out
        i|we .. pass
        going to say no
        will have to .. say|be .. no
        skip this
        all|well taken care
        covered .. already|thanks|there|here
        do not .. want .. this|that|it|any|your|these|to be
        respect that|this|my
        rather|sooner not
        thanks|thank .. i|we .. am|are|have? .. good|fine|set|covered|sorted|happy
    """,
    "neg": """
        i|we|it|this|that|topic|offer|service|services .. do|am|are|is|does|have|will|would|can|shall|need|want|see .. not|no|never|nothing|none|little
        i|we not|never
        leave|count|keep me|us .. out
        please .. exclude|omit|skip|forget me|us
    """,
    "kind": """
        %thanks
        appreciate|appreciated|grateful
        kind|nice|generous of you
        good|best .. luck|wishes
        all the best
        wish .. you
        regards|sincerely
        success with
        have a .. day|week
    """,
    "everyday": """
        know|knew|remember|see|saw|find|found|hear|heard|understand|understood|sleep|feel|eat|hungry|tired|lost|late|ready|yet|coming|attend|forgot|forget|believe|realise|realize|notice|noticed|expect|seen|finished|done|home|mind|wait|complain|deserve|drink|cold|hot|sure
        make it|that
        come|be there|here|back|over
        did|was|were|had|could not
        worry
        would|could .. not .. have
    """,
    "no_first": """
        nope|nah|no
        nah .. %thanks
        not now|today
        not right now
        not at the|this|present|all
        not this time|year|quarter
        afraid not
        i am .. afraid not
        regrettably|unfortunately|sadly not|no
        rather not
        pass
        hard|easy|big pass|no
        declined
        no .. %thanks
    """,
    "shut": """
        leave|keep me|us .. out
        no .. further .. contact|messages|emails
        take me|us|my|this .. off|out
        remove me please|thanks|immediately|now
        please remove me|us|my
        remove .. me|us|my .. ... list|lists|database|mailing|mailings|records|system|contacts|crm|distribution|mails|emails|newsletter|campaign|data
        unsubscribe|unsubscribed
        opt .. me? out
        stop .. contacting|writing|messaging|sending|emailing|mailing|spamming|calling|bothering|pitching|texting|pestering|reaching
        stop these|this|it|now .. messages|mails|emails|please|now|at
        please stop
        stop
        do not .. ever? .. contact|write|message|email|mail|bother|text|pitch|approach .. to? me|us|again|anymore|further
        do not .. call|send|reach .. ... me|us|again|anymore|further|more
        do not want|wish .. ... messages|mails|emails|mail|contacted|hear|calls
        not|no .. write|contact|message|email|mail .. ... again|further|anymore
        no .. more|further .. messages|mails|emails|contact|calls|pitches|follow|spam|offers
        refrain|desist from .. contacting|writing|sending|further
        leave me|us alone|be
        delete|erase .. my|me|our .. details|data|address|number|contact|email|from
        have|will|am|i .. reported|reporting|report|block|blocking|blocked .. you|this|it
        is spam
        spam
        go away|bother
        never .. contact|write|message .. me|us|again
        lose my
    """,
    "not_no": """
        not .. take|answer .. the|your? call
        remove .. me .. from .. the .. rota|team|group|shift|schedule|chat|calendar|invite|meeting|roster
        no problem|problems|worries|worry|idea|rush|hurry|clue|way|doubt|wonder|stress|hard|offence|kidding|biggie|comments|news|one|matter|sweat|pressure|question|questions|changes|trouble|fun|reply|answer
        no need to .. bring|hurry|worry|rush|apologise|apologize|explain|thank|come|wait|reply|answer|pay
        no thank .. you .. it|for the|a
        if|whether|that|why|when|because|said|says|say|know .. you|he|she|they|him|her .. ... not
        he|she|they|you|who is|are|was|were .. not
        was|were|been .. not .. %interested
        he|she|they|you|nobody .. did|does|do|had|will|would not
        not only|bad|yet|sure|just|because|too|much|long|until
        pass .. it|that|this|them .. on|along|to
        pass .. me|you|the
        pass by
        stop .. by|over|at|in|for
        full|non|bus|next|without|not|never|cannot|can .. stop
        not|cannot|can .. stop .. thinking|laughing|talking
        do not .. call|write|email|message .. me? .. before|until|at|on|yet|there|while
        do not need .. the .. ... anymore|any|back
        do not want .. to .. miss|be|rush|lose
        do not .. have|need to .. bring|worry|hurry|rush|apologise|answer
        had to say no
        said no
        decided .. against|not .. ... in|for .. the|it .. end
        decided against the _
        spam folder|filter
        in|into|from .. spam
    """,
    "whence": """
        how|where did|do|have you .. ... get|find|have|got .. my|this
        who are|is you|this
        who gave you
        why are you|do .. writing|contacting|spamming|keep
    """,
    "talks": """
        %thanks .. for .. your|the|all .. help|advice|explanation|gift|book|lift|support|tip|photos|flowers|card|patience|company|feedback|slides
        %thanks .. for .. explaining|helping|telling|driving|listening|waiting|covering|checking|fixing|coming
        coffee|tea .. soon
        fever|ill|sick|flu
        do not worry .. about
        my best
        house|flat|garden
        thanks|thank .. ... having us|coming|dinner|lovely|evening
        boss|canteen|office .. is|are|was
        kilos|weight
        pay me .. back
        happy .. at|with .. ... school
        send|give|forward|bring|show|lend me|us|it|them .. ... your|the|his|her|their
        we should|could
        swapped|swap .. with
        mum|dad|grandma|hospital|doctor
        you were right
        fixed it
        toast .. to
        will|would .. be .. in|at|back|home|there .. at|by|on
        not say no to
        driving|phone now
        rota|shift|roster
        until .. january|february|march|april|may|june|july|august|september|october|november|december|monday|friday|next
        have .. you .. seen|heard|been
        how|what .. about|are|is|was|were|did|have|does .. ^|you|your|things|life|everything|it|this|we|the|that
        how about
        how is|are|was|were|did
        instead
        next week|month|weekend|time
        the week after
        see you
        reschedul*|postpon*
        let us
        lunch|dinner|coffee|drinks|drink|beer|cake|beers|breakfast
        tomorrow|tonight|yesterday
        say|says hi|hello
        congratul*|congrats
        give|send|sends .. my|our|his|her|their .. love|regards
        i will .. call|send|forward|ask|tell|bring|pick|ring|try|let|be|come|get|see|check|do|write|have
        will .. call|ring|write .. you|at|later
        was .. so? .. good|great|nice|lovely|wonderful .. to|seeing|meeting|talking|having|evening|chat
        good|great|lovely|nice|wonderful .. to|hearing .. hear|see|seeing|meeting|catch|meet|from
        enjoyed .. our|talking|meeting
        haha|hahaha|lol|xx|xoxo
        kids|wedding|birthday|party|daughter|son|baby|holiday|holidays|mum|mom|grandma
        happy|glad|love|keen|willing|open to .. help|chat|talk|meet|discuss|introduce|refer|connect|grab|catch|hear|do|have|join|look|see|share|put|speak
        happy|glad|love|keen to
        but|however .. i|we .. could|can|might|would|will .. love|do|be|help|ask|offer|meet|talk|speak|chat|introduce|like|put
        shall i|we
        would|could|can you|we .. like|meet|talk|do|be|make|try|join|come|have|send
        do you .. know|want|have|still|think
        my .. sister|brother|colleague|friend|wife|husband|boss .. is|are|would|might|could|may|loves|will
        try .. me|again|us .. ... in|next|after|later
        get back to me|us|you
        come back to me|us
        check .. back|in .. in|with|next
        perhaps|maybe .. later|next|in|another|we|you|we
        another time|day|date
        let me know
        ask .. ^
        looking forward
        pick .. it|me|you .. up
        miss|missed you|it|your
        by the way
        i .. put you .. in
        talk|speak|chat .. soon|later|then
        welcome back
        well done
    """,
    "signs_off": """
        regards|sincerely|cheers|br|rgds|yours
        best wishes|regards
        best
        all the best
        kind|warm regards
    """,
}

CLASSES = {
    "field": "sales cold vacancies vacancy openings advertise podcasts podcast webinars webinar demos demo interviews partnerships partnership strangers sellers salespeople pitches newsletters outreach unsolicited worth interest interested interesting relevance relevant useful appeal appealing keen need needs require required buy buying purchase purchasing invest investing recruiters recruiter agencies agency consultants vendors suppliers outsource external surveys survey accept accepting offer offers proposal participate participating part proceed pursue consider considering authority budget funds priority capacity resources mandate responsible responsibility decision department policy allow allowed allows permit permitted appropriate suitable fit match suit apply concern hire hiring market demand worthwhile sponsor sponsoring advertising subscribe contribute donate",
    "others": "outside external recruiters recruiter agencies agency consultants vendors third freelancers resellers brokers headhunters suppliers salespeople parties",
    "wrong": "wrong incorrect",
    "thanks": "thanks thank thx thnx tx thankyou ty tks tnx thks",
    "interested": "interested intrested intersted interrested intereted interesed",
    "ware": "new job jobs role roles position change opportunity opportunities work career vendor supplier provider "
    "agency services solutions tool tools service partner software products product moment anything",
    "seller": "supplier suppliers provider providers vendor vendors partner agency solution tool tools someone somebody system "
    "consultant platform contract setup current existing one service team company broker software",
}

COURTESY = (
    "lol haha nah no nope nah not thanks thank thx you sorry but please i am afraid best regards kind cheers for the your offer offering message "
    "reaching out interest mail note invitation at this that moment time now right good luck all wish wishes with it im hi hello "
    "dear hey sir madam mr mrs ms dr so much very really kindly again ok okay anyway though tho ever pass appreciate appreciated "
    "thinking me us of we are is kindness nice great day week have a and success respectfully sincerely yours just today at all "
    "from my our side ciao personal nothing luck kind flattered search hard"
)

SPEECH = Speech(GROUPS, CLASSES, COURTESY)
