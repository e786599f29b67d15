"""English: courtesy, refusals, introductions, and orders to programs."""

# ruff: noqa: E501 - a phrase stands on one line

GROUPS = {
    "empty": """
        expand*|grow*|build*|broaden*|extend*|increas*|strengthen*|widen* .. my|our|your|their|a .. professional? .. network|connections|circle|contacts
        like minded
        add .. you .. to|as .. my|a
        join .. my|your .. network
        be .. part .. of .. my|your .. network
        connect* with .. professionals|people|individuals|leaders|others|experts|fellow|talented|interesting|inspiring|industry|great
        impressed .. by|with .. your .. profile|background|experience|achievements|work|career|journey|accomplishments|expertise|trajectory|skills
        impressive .. profile|background|career|experience|work|journey|trajectory|achievements|track
        came|stumbled across .. your .. profile
        your .. profile .. came|caught|looks|is|seems|stood|popped|appeared|impressed|was
        found .. your .. profile .. interesting|very|impressive|inspiring|and|quite
        interesting|inspiring|great profile|background|journey
        exchange|share|sharing|exchanging .. ideas|insights|knowledge|thoughts|experiences|opportunities|views|perspectives
        mutual|common|shared .. connections|interests|contacts|benefit|connection|interest
        mutually beneficial
        future .. opportunities|collaboration|collaborations|reference
        stay|keep .. in .. touch
        keep|stay connected
        let us connect|network
        would love|like to .. connect|be connected
        happy to connect
        looking forward to .. connecting|connect|hearing|your|learning|staying
        learn from .. you|your|each|experience|one
        learn more about .. you|your|what|each
        hope .. you|this|all .. well|day|great|finds
        have a .. great|nice|good|wonderful|lovely .. day|week|weekend|one
        accept .. my .. invitation|request|invite|connection
        thank|thanks .. you? .. for|in .. connecting|accepting|advance|your
        same|similar|related .. industry|field|space|sector|area|line|interests|background|backgrounds|professional
        linkedin suggested|recommended
        people you may know
        explore .. possible|potential|synergies|opportunities|ways|mutual
        i .. always|love .. looking|enjoy .. to|for|meeting|connecting .. connect|meet|new|with|people
        would .. be .. great|an|nice|good|honor|honour .. to? .. connect|honor|have
        valuable .. addition|connection|insights|network
        grow .. together
        support each other
        lion|open networker
        building my network
        have you in my network
    """,
    "programs": """
        ignore|disregard|forget|override .. all|any|your|previous|prior|the|earlier|above .. instructions|rules|prompt|prompts|guidelines|policy|policies|instruction|filters
        system|assistant|developer|instruction|instructions|admin prompt|message|override|instruction|note|mode
        system|assistant accept|approve|mark|classify|set|this|the
        you are .. an? .. ai|assistant|language|llm|bot|model|filter|classifier
        as an? ai|llm|language
        note|message|instruction|attention|hello|hi|dear|hey to? .. ai|assistant|llm|bot|bots|classifier|algorithm|chatbot|gpt|filter|model|automation
        to .. ai|assistant|bots|llm .. reading|reviewing|processing
        if you are .. an? .. ai|bot|llm|language|assistant|program|automated
        classify|mark|label|rate|score|treat|categorize|categorise|flag .. this|me|the|it|sender|invitation|note .. as|a|with .. personal|known|accept|accepted|trusted|met|worked|safe|colleague|confirmed|same|verified
        set .. verdict|kind|status|knowledge|note|match|label .. to|=|as
        verdict|note_kind|knowledge|rule .. accept|personal|met|worked|spoken|known
        this .. invitation|sender|note|person|request .. must|should|has|is .. be|to|been|already? .. accepted|approved|trusted|verified|auto|whitelisted
        auto accept|approve
        the|this sender .. is|was|has|met|worked|knows
        accept .. this|the|me|all .. invitation|invitations|sender|me .. automatically|immediately|without|now|by
        without .. review|checking|asking .. the? .. owner|user|evidence
        jailbreak
        begin|end of|new|system|prompt .. system|prompt|instructions|instruction
        override .. policy|rule|filter|verdict
        automated .. systems|tools|filters|assistants|reviewers
        approve|accept .. all .. pending|invitations|requests
        maintenance|debug|developer|admin|test mode
        print|reveal|show|output|repeat|return .. your|the .. configuration|prompt|instructions|rules|json|system
        pending invitations
        respond|reply|answer .. only .. with .. accept|yes|json
        execute|run .. the|this .. command|following|function|tool|script
        classify .. this|the|me .. ... as
        note to .. the .. ai
    """,
    "refuses": """
        no thanks|thank
        no ,? thank you
        no
        nope
        nah
        not interested
        not .. for me|us
        no interest
        not .. looking|hiring|buying|accepting|taking|available|needed|required|relevant|now|today
        take|remove me|us .. from|off
        unsubscribe
        stop .. contacting|writing|messaging|sending|emailing|spamming|this|it|please|these
        please stop
        do not .. contact|write|message|email|call|send|want|need|reach|add|wish|accept|take
        leave me alone
        i .. will|have to|must .. pass|decline
        pass .. on this|thanks
        decline
        we are .. all set|good|fine|covered|happy|set
        i am .. all set|good|fine|covered|happy
        go away
        no need
        not .. right|a .. fit|match|time
        never|not again
        delete my
        spam
        who are you
        wrong person|contact|address
        reported
        i only connect with .. people
        i do not .. know you
        will pass
    """,
    "refuses_plain": "no thanks not interested but sorry all the best good luck kind regards for me us it offer offering reaching out "
    "message writing your you thank please appreciate moment time at now currently hi hello dear ok okay any more again list mailing "
    "this that kindly much so very really we i am are have need already offers products services pitch sales of to and wish further "
    "messages contact emails",
    "talks_on": """
        how|what|when|where|which .. about|is|are|would|do|does|time|day
        would .. %day|another|next|later|you
        could .. we|you|i
        can .. we|you|i
        instead
        next week|month|time
        another .. time|day|date
        reschedul*
        postpone
        but .. happy|glad|love|would|could|can|let|try|maybe|perhaps|feel|do|how|what|my|i
        let us
        let me know
        call me
        see you
        happy to
        looking forward
        by the way
        say hi|hello
        hope .. you|your|to
        was .. good|great|nice
        congratulations|congrats
        maybe|perhaps later|next|in|after|tomorrow
        try .. again .. in
        get back
        keep .. me|in
    """,
    "introduces": """
        meet ^
        i|we .. would|want|wanted|like|love|am|can|will|let .. to|me? .. introduce|connect|put .. you|two|both|each|him|her|them|in
        let me .. introduce|connect|put
        introducing you|^|two
        introduce you .. to|both|two|^|each
        may i introduce
        connecting you|two|both|^|the
        connect you .. with|to|two|both|and
        i am .. connecting|introducing|putting|looping|copying|adding|ccing
        putting you .. in|two|both|together
        put you .. in touch|two|both|together
        you two should|would|have|are|both|could|might
        you .. both|two should|would|have
        you .. should|must meet|talk|know
        intro|introduction ^|between|to
        double opt
        as promised .. here|this|meet|intro
        looping in
        cc ^
        over to you .. two|both
        leave you two|both|it
        i .. will|shall let|leave .. you two|both|take
        take it from here
        virtually meet
        e introduce
        making the intro*
        happy to introduce
        wanted you .. two|both? to .. meet|know
        i thought you .. two|both|should
    """,
}
