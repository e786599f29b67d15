"""English: the marks of an offer, whatever is offered."""

# ruff: noqa: E501 - a phrase stands on one line

GROUPS = {
    "who_decides": """
        who .. handles|manages|runs|decides|owns|oversees|buys|leads|takes|looks|deals|is .. these|your|the|responsible|charge|it|for|on|after|care|with|at|in ... at|your|over|for|these|company|end|side
        who .. should|can|could|would|do .. i|we .. talk|speak|contact|write|send|email|reach|approach|ask ... your|about|at|to|for|in|it
        are you .. right|correct|best .. person|contact|one
        if not .. could|can|would .. you .. point|direct|refer|forward|tell|connect
        point|direct|steer me .. to|in|towards .. right|whoever|them|person|someone|direction
        right person to .. speak|talk|contact|discuss|approach
        what .. are|do|is .. you|your|team|company using|use|paying|currently|doing .. for|today|now|to|on ...
        who is your .. current? supplier|provider|vendor|carrier|broker|accountant|agency
        how .. do|are|does .. you|your|team|company .. currently|today|presently handle|handling|manage|managing|deal|source|generate|find
    """,
    "offers": """
        shall|should|may|can|could .. i|we .. send|show|draft|record|email|mail|set|run|walk|quote|prepare|share|forward|put|tell|book|drop|give|call|ring .. you|it|one|over|some|the|a|up|some|my|our|them|this|through|together|more
        want|like .. me|us to .. send|show|share|draft|set|walk|run|forward|record|book|take|have
        happy|glad|delighted|pleased to .. offer|quote|send|take|show|share|provide|give|prepare|arrange|tell|demonstrate|run
        let me .. show|know|send|help|offer|quote|prove|tell .. you|if|how|when|a
        would .. you .. be .. open|against|interested|willing|opposed|up .. to|in|a|if|for
        open to .. a|an|hearing|learning|seeing|exploring|chatting|discussing|it|trying
        does .. that|this|it .. resonate|interest|sound|appeal|ring
        worth .. a|your|exploring|discussing|chatting|ten|five|fifteen .. chat|call|time|look|minutes|conversation|coffee|while
        i .. have|had|got .. a|an .. proposal|offer|idea|proposition|opportunity .. for|that|to|you
        reply|respond|answer|comment|dm|message|text|just|say .. yes|with|me|info|interested|here|below|if
        i|we .. can|could|will .. help|save|get|bring|fix|show|build|find|fill|take|double|cut|deliver|guarantee|introduce|offer .. you|your|that|them|it|more
        i|we .. recorded|prepared|made|put|drafted|created|built|mocked|designed .. a|an|some|together|up|short|quick .. video|loom|mockup|proposal|report|audit|analysis|draft|list|page|example|teardown ... your|you|for
        if i .. could|can|were .. bring|get|show|save|help|find|deliver|give|cut
        i .. will|would like to .. offer|propose|pitch|present|introduce|quote
        is|are .. interested|keen|curious .. learn|see|know|hear
        you .. interested ..
        what .. is .. best .. email|number|time|day|way|address
        when .. is|are|would|works .. good|best|you|free|convenient|suit
        we|i .. deserve|nominated|selected|shortlisted|chose .. you|your
        you .. deserve|qualify|have been|are|were .. nominated|selected|shortlisted|named|featured|eligible|invited
        how can i help
        would .. you .. be .. up .. for|to
        your choice
        named|featured|included|listed|recognised|recognized .. among|in|as|on .. top|best|leading|our|#
        nominations|nominees|nomination
        send .. a|me|us|your|the .. drawing|brief|file|list|sample|spec|logo .. and|we
        yours to keep
        happy to .. give|set|send|get .. you
        would .. hurt
        if you say yes
        which month|week|day|date .. suits|works
    """,
    "trade": """
        as .. a|an .. coach|consultant|ghostwriter|copywriter|advisor|adviser|broker|photographer|designer|agency|freelancer|mentor|trainer|marketer|videographer|therapist|realtor|planner|recruiter|strategist|supplier|manufacturer|provider|speaker|copywriting|virtual .. for|i|we|who|who
        i .. am|work|run|lead|own .. as|a|an|the|small|boutique|own? .. coach|consultant|ghostwriter|copywriter|advisor|adviser|broker|photographer|agency|freelancer|mentor|trainer|marketer|videographer|realtor|planner|strategist|studio|consultancy|firm
        i|we .. mentor|coach|train|ghostwrite|copywrite|consult|advise|help|support|serve|guide .. %firms|senior|busy|ambitious|people|women|men|teams|those|leaders|clients|builders|growers|parents|experts|doctors|lawyers|architects|new|young|small|local|b2b|technical|female|first
        i|we .. turn|transform|write|design|make|create|produce|manage|build|fill|ship|edit .. .. for %firms|people|clients|brands|experts
        we .. are .. a|an|the .. team|company|agency|studio|startup|manufacturer|supplier|platform|firm|leading|boutique|provider|marketplace|group|collective|network .. of|based|in|that|who|specialised|specialized|specialising|helping|offering|with|from
        we .. manufacture|deliver|supply|provide|offer|produce|distribute|specialise|specialize|import|export|rent|lease|install|print|develop|sell|staff|source|translate|clean|maintain|design|build|place|connect|match|ship|stock|handle|run .. .. for|in|to|at|from|with|and|across|on
        we .. just? .. opened|launched|released|rolled|expanded|have .. capacity|a|an|our|new|availability|slots|stock|pre|vetted
        my|our .. developers|engineers|team|candidates|agency|company|app|panel|platform|tool|software|product|service|clients|customers|fund|factory|studio|practice|catalogue|warehouse|crew|designers|writers|experts|specialists|programme|program|circle|community|methodology|framework|startup|podcast .. have|has|is|are|can|could|lets|helps|will|offers|provides|makes|works|just|who|that|serves|turns|gives|takes|cuts|does|and|love
        i .. am|was|will .. launching|hosting|running|starting|building|opening|offering|organising|organizing|producing .. a|an|my|our .. podcast|masterclass|webinar|course|circle|program|programme|community|event|mastermind|summit|workshop|magazine|fund|academy|cohort|challenge|platform
    """,
    "crowd": """
        %firms|people|teams|companies|nurseries|schools|practices|experts|professionals .. like|such .. you|yours|as
        like yours
        most|many|other|several|dozens|hundreds|thousands|lots .. of? .. %firms|heads|nurseries|schools|parents|experts|hr|it|people .. i|we|who|that|are|in|tell|struggle|lose|waste|still|use|trust|rely|love|find|spend|have|save
        # .. %firms|nurseries|schools|respondents|users|subscribers|members|experts|listeners|candidates|verified .. love|use|trust|rely|already|have|in|across|chose|and|respondents|who|from
        first|next .. #|ten|five|twenty|three|two|fifty .. leaders|who|companies|people|to|clients|customers|replies|completes|orders|shipments|users|month|members
        for %firms|leaders|professionals who|that|looking|wanting|in
        connect with .. %firms|engineers|people|women|leaders .. who .. want|are
        all .. %firms|leaders
    """,
    "costless": """
        free|complimentary .. of|check|audit|consultation|trial|review|sample|session|call|assessment|guide|copy|quote|analysis|mockup|pilot|month|access|spot|seat|report|test|demo|video|estimate|training|class|webinar|account
        are|is|for|completely|totally|absolutely free
        on me|us
        no .. strings|obligation|commitment|cost|risk|upfront|hidden|fee|catch|contract|card
        without .. any? .. obligation|commitment|cost|costs|strings
        free of charge
        at no .. cost|charge|extra
        money back
        pay .. only|nothing|half|when|after|later|if|for those
        only pay
        costs .. you .. nothing
        half .. of|the .. what|price|cost
        discount|discounted|voucher|coupon
        <percent> off
        cheaper|affordable|cost effective|competitive|low cost|inexpensive|bargain|lowest
        a|two|30|14|one|day|week|month trial|pilot
    """,
    "scarce": """
        # .. places|spots|seats|slots|spaces|positions .. left|remaining|available|open|free
        two|three|few|five|four|one|last|limited|couple|ten .. places|spots|seats|slots|spaces|place|spot .. left|remaining|available|open|in|on|for
        limited .. time|places|spots|seats|offer|availability|number
        close|closes|closing|ends|ending|expires|deadline .. on|this|friday|monday|sunday|soon|tonight|tomorrow|midnight
        until|till|before|by .. friday|monday|sunday|saturday|thursday|end|midnight|sunday .. of? ... discount|price|offer|spots|places
        only|just .. this|for .. month|week|today|weekend|quarter
        last|final chance|call|day|days
        hurry|exclusive|exclusively
    """,
    "gains": """
        <percent>
        # times|x|fold
        save|saves|saving|saved .. you|your|them|teams|an|two|hours|time|money|days|educators|up|on|hundreds|thousands|at|#|<money>
        cut|cuts|cutting|reduce|reduces|reducing|halve|halves|slash|lower .. your|their|the|alert|by|in|costs|time|no|noise|freight|energy|turnover
        in|by half|third
        double|triple|grow|growing|boost|increase|scale|maximise|maximize|skyrocket .. your|their|the|revenue|sales|income|profit|rate|reach|audience|visibility|sign|signups
        get|gets|getting .. out .. of|back|more|results
        more .. leads|clients|customers|sales|revenue|meetings|signups|bookings|sign|enquiries|inquiries|visibility|orders|traffic|time|freedom|growth
        qualified .. leads|meetings|clients|calls|buyers|appointments
        second|passive|extra|residual|side|additional income
        stuck|overwhelmed|firefighting|burnout|chasing .. despite|in|of|out|invoices
        lose|losing|waste|wasting|spend|spending|cost|costs|costing .. you|two|hours|days|time|money|signups|customers|#|too
        we|i .. fixed|solved .. that|this|it .. for
        faster|quicker|cheaper .. than|for|and|delivery
        stop .. chasing|losing|wasting|guessing|paying|struggling|worrying
        without .. lifting|hiring|spending|ads|stress|burning
        financial .. freedom|independence
        results .. in|within|guaranteed
        high .. quality|ticket|converting
        roi
        vetted|certified|guaranteed|verified
    """,
    "asks_time": """
        #|ten|fifteen|twenty|thirty|five|nine|quick|short|brief|half|15|20 .. minute|minutes|min|mins|chat|call|hour|intro|demo|conversation|zoom
        schedule|book|set|arrange|hop|jump|get .. a|up|on|in|quick|time .. call|chat|meeting|demo|time|zoom|slot|session|trial|calendar|visit
        call|meeting|chat|zoom .. this|next .. week|month
        discovery|strategy|intro|introductory|exploratory .. call|session|chat
        my|our calendar|calendly|diary
        calendly
        takes .. #|a|two|nine|five|only|just|less|ten .. minutes|minute|moment
        <link>
        catalogue|catalog|brochure|deck|whitepaper|price list|pricelist|quote|quotation|samples|sample|portfolio|case study|datasheet|cvs|profiles
    """,
    "pain": """
        how .. many|much .. hours|time|money|milk|days|leads|do|does|are|is .. you|your
        have you .. ever|already? .. thought|considered|tried|wondered|heard .. about|of|how|what|outsourcing|writing
        are you .. still|also|currently? .. doing|using|paying|struggling|looking|happy|satisfied|tired|spending|losing|wasting|chasing
        what if .. you|your|there
        imagine|picture .. if|having|your|a|never|no
        ready .. for|to .. what|the|take|grow|next|scale|your
        tired of
        curious
        sound|sounds familiar|good|interesting
        there is .. a? .. better|smarter|easier|faster way
        ever .. wondered|thought|considered
        link in .. my|the|bio .. profile|bio|comments
        there is .. better|smarter|easier|faster way
    """,
    "trust": """
        # years .. of .. experience|expertise|in|track
        since 19*|20*|18*
        team|staff .. of #|ten|twenty|forty|fifty|hundred
        exporter|importer|manufacturer|supplier|wholesaler|reseller|distributor .. of|here|in|from|for
        container|pallet|moq|fob|wholesale|bulk
        our .. users|customers|clients|members|readers|subscribers
        all work|translations .. by|is
        already .. trusted|used|chosen|helping .. by
        angel|seed|investor|investors|round ... ticket|raising|round|invest*|stake|equity|welcome
        raising .. #|<money>|a|our|2m|seed
        patented|proprietary|award .. winning? .. technology|technique|method|system|solution
        certified .. coach|trainer|supplier|partner|consultant|translator|translators|advisor
        we|i .. built|launched|made|created|developed|have|run .. a|an|the|our .. marketplace|tool|app|platform|system|product|service|course|community|software|plugin|network|solution
        my|our .. calendar|diary|autumn|schedule|books .. is|are .. filling|full|open
        referral|finder|introduction fee
    """,
    "ours": """
        we|i print|sell|make|build|write|design|place|find|fix|recover|advise|rent|lease|clean|paint|install|translate|ship|handle|source|supply|grow|brew|bake|audit|test|certify|insure|finance|recruit|staff|train|speak|host|publish|decorate|renovate|produce .. ..
        our .. nurses|engineers|developers|drivers|staff|consultants|people|team|experts|machines|crews|drones|sensors|models|samples|candidates|translators|platform|tool|software|app|product|clients|customers
        until we .. wrote|built|made|launched
        we|i .. only .. get|take|earn|charge .. a|share|percent|commission|<percent>
        seat|licence|license|invite|access|account .. for|to|on .. you|us|try
    """,
    "terms": """
        income|money|earn|earning .. while .. sleep|sleeping|asleep
        open minded
        not a job .. lifestyle
        you .. only .. pay|pays .. for|if|when|on|once|the
        if .. we|i .. find|fail|miss|nothing ... costs|cost|pay|owe|charge|free|money|nothing
        we|i .. only .. charge|invoice|bill|earn|win|paid|make .. if|when|on|once|from
        pay|paid|payment on|by|per results|result|success|performance
        no retainer|retainers
        session|call|month|week|one|hour|lesson|visit|dinner|lunch .. is|are on me|us
        without .. having|needing|hiring|lifting|losing|touching|changing|paying|you .. ..
        cancel .. anytime|any time|whenever
    """,
    "hook": """
        what .. if .. your|you|my|we|i|there
        if i|we .. put|brought|showed|could|told|got ... you|your .. would|be|interested|open
        what would you do .. with
        honest|quick|serious|one|simple question
        not sure if .. this|it
        i .. do|am|would not .. want|here|trying|going|like? to .. sell|pitch
        on .. your radar
        off .. your|their plate
    """,
    "reply_to": """
        reply|comment|answer|respond|message|dm|text|write|send|type|say .. me|with? .. ..
    """,
    "shows": """
        can|could|will|would .. drop|send|show|bring|leave .. a|an|one|some|you|it .. demo|unit|sample|you|with|over|round
        i|we .. have .. the|a|an .. page|summary|guide|template|checklist|roadmap|report|list|blueprint|playbook
        want|fancy it|one|in|them|that|access|the
        send .. you|over .. the? .. ..
        package .. their|your know|knowledge|expertise
    """,
    "seats": """
        #|one|two|three|four|five|six|few|couple spaces|places|spots|slots|seats|openings .. from|in|for|left|if|on|this|available
        seats|spots|places|spaces|slots .. are|is .. limited|going|few|filling|left
    """,
}
