"""English: how people say what connects them."""

# ruff: noqa: E501 - a phrase stands on one line

GROUPS = {
    "met": """
        thanks|thank .. for .. call|conversation .. on|last|yesterday|about|in|this
        talked|spoke|called .. on the phone|by phone
        our .. call|phone call|video call .. on|last|yesterday|about|in|this
        we|i met you|at|in|on|during|last|through|yesterday|briefly|over|when|while|back|this|by|for|years|once|outside|before|each|and|a|two|three|earlier|after|the|as|twice|many|some|again|there|when
        we|i have|had met .. before|at|in|during|you|already|once|briefly
        we had .. met
        we|i just|actually|briefly|once|first|finally|already|also|both|quickly|recently|only met
        you and i met
        you|me .. and i? met
        where|when|since we met|spoke|talked|chatted
        having met
        after meeting|speaking|talking|chatting|seeing .. you|at|in|with
        was .. to meet|see .. you
        was|really|truly|so|very .. %joy .. to have? .. met|meet|meeting|speaking|talking|chatting .. you|with|in|at|to|last|yesterday|today
        %joy meeting|speaking|talking|chatting|seeing|catching|running|bumping .. you|with|to|in|into|at|up|again|last|yesterday|today|on
        enjoyed|loved|liked|appreciated .. meeting|speaking|talking|chatting|our .. you|with|to|chat|conversation|discussion|talk|call|at|meeting|exchange|catch|coffee|lunch|dinner|walk
        thanks|thank .. for .. chat|conversation|chatting|talking|coffee|meeting|stopping|speaking|taking|discussion|lunch|explaining|showing|lift|ride|answering|helping|advice ... at|yesterday|last|today|week|on|in|during|after|me
        we spoke|talked|chatted|sat|shared|danced|discussed|bumped|ran|crossed|queued|travelled|traveled|had|swapped|exchanged|stood|ate|drank|played|presented .. at|on|about|after|during|in|next|together|by|over|into|briefly|last|while|coffee|lunch|dinner|a|before|cards|numbers|beside|table|outside|opposite
        i sat|stood .. next|beside|behind|opposite|across .. to|you
        you .. sat|stood .. next|beside|opposite|behind .. me|us|to
        sitting|sat|seated .. next|beside|opposite .. you|me|each
        good|great|nice|lovely to .. see|meet|have|finally .. you .. at|in|yesterday|last|today|on|again|again|over
        our .. chat|conversation|discussion|talk|call|coffee|meeting|lunch|dinner|encounter|walk|zoom|breakfast|exchange .. at|on|in|during|last|yesterday|about|over|earlier|from|after|this|by|the|today|before
        follow|following .. up .. from|on|after .. our|the|meeting|talking|speaking|chatting
        from|at|in|on the .. train|flight|plane|dinner|lunch|queue|panel|workshop|meetup|group|bus|bar|hackathon|coffee|course|retreat|line .. in|at|to|last|yesterday|on|where|after|from
        from the .. table .. in|at|to|last|yesterday|on|where|after|from
        at|on the same table
        you .. may|might|probably|will|surely|perhaps? .. remember|recall .. me|meeting|us|our
        not sure .. you|whether? .. remember .. me|us|our
        do you remember .. me|us|our|when
        remember .. me|us|our .. from|at|in|when
        i am|was the .. one|guy|person|woman|man|girl .. who|with|from|that|at
        i asked|answered .. you|the|your|a .. question ... your|the|at|after|during
        you .. gave|showed|helped|explained|lent|hired|told|introduced|drove|mentored|advised|coached|interviewed|handed|recommended|answered .. me|us|my|our
        i interviewed .. with|you|for
        you|we .. interviewed me|together
        we were .. introduced|both|at|on|in .. at|by|in|on|same
        we .. both|all .. attended|spoke|were|went|volunteered|judged|presented|sat|took|ran|did|play|played|sing|live|row|train
        i .. was|also|am .. too|also|there|at|in .. at|in|for your|the .. talk|workshop|session|meetup
        i .. attended|joined|visited|came|went|was .. to|at|in|your .. your|the .. workshop|session|talk|meetup|class|booth|stand|course|training|masterclass|webinar|open|studio
        saw|spotted|noticed you .. at|on|in|during .. the|a? ... conference|summit|meetup|panel|stage|event|day|fair|workshop|forum|hackathon|camp|con|days|week
        i think|believe we .. met|spoke|crossed
        met you|up
        met|spoke|talked|chatted .. at|after|during|before|in|on|over|outside .. the|your|our|a|last ... conference|summit|meetup|panel|event|fair|workshop|forum|hackathon|dinner|party|wedding|booth|talk|session|stand|train|flight|airport|lunch|coffee
        stopped|dropped|came|passed by .. my|your|our .. booth|stand|desk|table|office
        we were .. in|on the same .. team|group|table|panel|train|flight|workshop|cohort|room|jury|boat|choir|club
        our .. kids|children|daughters|sons|dogs .. go|are|play|were|went|know
        neighbours|neighbors
        catching up ... yesterday|last|at|over
        we .. go|have .. way|known back|each
        known each|you other|for|since
        lost touch
        long time no
        reconnect* .. after|with you|again|here|years
        we used to .. meet|play|chat|run|share|see|sing|live|row|train
        same .. running|book|chess|climbing|rowing|football|tennis|cycling|choir|sailing .. club|group|team
        from the .. .. offsite|retreat|workshop|course|hackathon|meetup|conference|train|choir|club|wedding|summit|bootcamp here
        partner|neighbour|neighbor|buddy|mate from|at the
        was .. to .. meet|see you
        was .. to .. sit .. across|next|beside|opposite
        we .. tasted|walked|hiked|watched|waited|visited|laughed|argued|played|cooked|judged|waited|split|toasted|toured .. ... together|with|at|in|on|about
        you explained|showed|signed|poured|rescued|fixed|saved|bought ... to|for|me|my|us .. twice|in|at|when|yesterday|last|me|my|with
        you .. were .. kind|nice|patient enough .. to .. explain|show|help|talk|speak|answer|sign
        you .. rescued|answered|took|picked|laughed .. my|me|at
        i .. audited|inspected|photographed|filmed|interviewed|treated|served|drove|hosted .. your|you
        spilled|spilt|borrowed .. ... your
        thanks|thank .. you? again? for the|our|your .. chat|talk|conversation|advice|company|dinner|lift|coffee|walk|tour ... at|in|over|on|after
        we .. said|say .. hello|hi
        from .. the|your .. back|front|second|last .. row|table
        great|good|nice|lovely to .. talk|speak|chat|sit|meet|see|catch .. to|with|you|up|next .. you|at|on|about|in
        as .. agreed|promised|discussed .. at|over|in|after|during|on|yesterday|last|when
        shared .. a|the .. taxi|cab|table|room|cabin|train|compartment|bench|tent|umbrella|lift
        stood|sat|queued|stuck .. behind|beside|next|in|with .. you
        we .. got|were|are .. stuck|lost|stranded|soaked|seated|placed .. in|at|on|with|together|next
        got|never|have|gave .. your|you|me|my card
        held|lent|gave|carried|saved .. my|me .. ... while|at|in|through|when
        i still have .. your|the
        got home .. alright|safely|okay|well .. after|from
        you .. held|carried|watched|picked|bought .. my|me
        good|great|nice|lovely|fun to .. bump|run|catch|sit .. into|up|with|next .. you
    """,
    "worked": """
        we .. worked|collaborated|built|shipped|wrote|ran|overlapped|served|taught|organised|organized|launched|co|led|designed|delivered|shared|sat|published|coauthored|cooperated .. together|alongside|side|with|at|on|in|for|same|desk|office|office|project|under|both
        we both|also|used worked|used|to .. at|for|on|with|together|under
        we used to .. work|share|be ... together|at|office|desk|team|colleagues|project|for|with
        i .. used|worked|interned|reported|working|work|overlapped .. to? .. work|with|for|under|alongside|at|you|your ... you|your team|same|group|time|when|together
        worked|working|work .. with|for|under|alongside|beside you
        worked .. together|alongside
        working together
        you .. were|was|are .. my|our .. first|old|former|then? .. %mate
        i .. was|were .. your|on|in|a|one|of? .. your .. %mate|team|group|department|first
        we were .. colleagues|coworkers|teammates|desk|on|in|at .. same|at|team|together|back|in|on|for|when|there
        former|old|ex|fellow .. %mate
        ex .. colleague|coworker|teammate
        my .. old|former|first|time? .. %mate ... you
        same .. team|department|office|project|floor|company|firm|squad|shift|desk ... at|in|back|as|when|together|during|years
        our .. time|days|years .. together|at|in|on
        our .. work|collaboration|projects|partnership .. together
        our collaboration .. at|in
        back in .. our|the days|time|years ... at
        your .. old|former .. team|%mate|intern|deputy
        i .. joined|left .. your|the .. team .. when|after|before|as|in|at
        you hired|managed|mentored|trained|onboarded|supervised me
        you .. left|joined .. the|our|us .. team|company|when|before|after|as
        i .. led|ran|managed|handled|was .. your|the ... project|account|rollout|migration .. with|together|when|for|alongside you|your
        we .. were|both .. on|in|at .. the .. project|team|committee|rollout|launch|newsroom|lab|crew|ward|kitchen
        collaborated .. on|with|at
        supplier|customer|client .. of yours|your
        i was .. client|customer|supplier|contractor|freelancer .. of|at|for|with|when
        your .. counterpart|client|supplier|contractor|freelancer|colleague .. at|from|when|on|in|back|during
        our .. two? teams|companies|departments .. worked|shared|ran|built|collaborated|cooperated
        alumni|alum of our|the .. team|company
        we .. did|had|worked|took .. the .. .. shift|shifts|rollout|migration|audit|project|night|handover .. together|at|with|in
        i .. start|started|join|joined .. at|in .. ... your|monday|on
        i .. ran|was|worked|joined|did|managed|led .. the|in|on|as|at .. ... you|your .. were|was|upstairs|signed|hired|had|team|boss|manager
        you .. signed|approved .. my .. contract|holiday|leave|first|timesheet
        i .. inherited|took .. over? .. your
        your .. successor|predecessor|replacement
        trainee|intern|apprentice|student .. in|on .. your .. team|group|department|lab
        the|your .. trainee|intern|apprentice|deputy|assistant|successor|predecessor .. in|at|from|on|back|when
        ex ^
        we|you|both .. shared .. an|the .. office|desk|room|van|shift
        shared an office|desk
    """,
    "studied": """
        we .. studied|went|attended|graduated|were|sat|lived|did|took|shared|met|defended .. together|to|at|from|in|same|both ... university|college|school|uni|class|degree|master|masters|mba|phd|year|course|campus|programme|program|dorm|lectures|seminar|thesis|erasmus|cohort|faculty|exam|exams|lecture|bootcamp
        we studied|graduated
        we both|also studied|graduated|attended|went|did
        i .. also|too? .. studied|graduated|went|attended|did ... same|too|also|after|before|with you|years|year|there|as well
        studied|graduated .. with|together|alongside|same|under|at|from
        same .. university|college|school|uni|class|programme|program|course|degree|master|mba|cohort|faculty|dorm|professor|supervisor|bootcamp|lab ... as|at|of|you|in|together|back|from|i|we
        fellow|former|old|your .. alum|alumni|alumna|alumnus|classmate|classmates|student|graduate|grad|schoolmate|erasmus|phd|mba
        alum|alumni|alumna|alumnus|classmate|classmates|schoolmate|coursemate|grad .. here|of|from|at|too|also|as|here|in|class
        class of #
        classmate|classmates
        you .. supervised|tutored|examined .. me|my|our|us
        i .. was|am .. your|a|in|one|of? .. your .. student|students|class|pupil|tutee|seminar|course|lecture
        my .. old? .. professor|teacher|lecturer|tutor|supervisor ... you
        lab|bench|room|study|dorm mate|mates|partner
        roommate|labmate
        we .. shared|were ... lab|dorm|class|supervisor|bench
        i .. took|attended|followed|sat|enjoyed .. your|in .. course|class|lecture|lectures|seminar|module
        at|in school|university|college|uni .. together|with you
        high|primary|secondary|business|grad|law|medical|art|film|music school ... together|we|you|same|our
        our school|university|college|uni|student days|years
        ^ class of #
        shared|sat|lived .. a|in|next|behind|the? .. dorm|corridor|hall|lab|bench|lecture|flat|house|halls
        you .. sat|lived|studied .. behind|beside|next|in|two|across .. me|us|the .. in|at|course|class|lectures|dorm|halls
        hall|halls|dorm|block|flats ... autumn|spring|semester|term|#
        hospital|student|university radio|union|newspaper|theatre|choir|orchestra
    """,
    "knows_work": """
        %heard .. your|the|all .. recent|new|latest|last|older|old|excellent|great|wonderful|short|long? ... %work
        your .. recent|new|latest|great|excellent|last|older? ... %work .. on|about|in|at|from|with|was|were|is|helped|made|saved|changed|has|have|got|gave|taught|convinced|came|reminded|really|for|yesterday|last|this|stayed|inspired|sparked|where|cleared|that|explained|comparing|today|describing|arguing|remains|solved|answered
        the %work you|your .. gave|wrote|did|recorded|published|maintain|made|had|built|presented|shared|held|posted|ran|taught|hosted|delivered|team
        listened|listening|listen .. to you
        heard|saw|watched|seen|caught you .. speak|talk|present|on|give|explain|interviewed|play|at|moderate|perform|lecture|read|describe
        you .. spoke|speaking|presented|wrote|said|explained|talked|published|posted|shared|gave|argued|showed|described|demonstrated|released|maintain|built|translated|edited .. about|on|at|that|in|how|a|the|why|your|during|something|with
        i .. use|maintain|contribute|contributed|rely|depend|built|cite|cited|quote|teach .. to|on|with|from? .. your
        we .. use|are|rely|built|adopted|tried|applied|copied|cite .. using|on|with|from? .. your
        reader|subscriber|listener|fan|user .. of|to .. your
        your .. way|approach|method|idea|point|explanation|example|argument|template|model|recipe|remark|question|translation|design|take|list|diagram|checklist|trick|advice .. of|to|for|about|on|with|from|that|in|during|at
        your .. contribution|contributions|commit|commits|pull|patch|fix|issue|answer|comment|reply|review .. to|on|in|of|about|request|under|at|for|saved|helped|from
        inspired by your|what .. %work|way|said|wrote
        quoted|cited|mentioned .. in|you|your .. article|book|paper|talk|report|interview|podcast
        in your .. %work .. you|on|about|at|from
        after .. your|reading|hearing|watching|seeing .. your? .. %work
        your .. work .. on|with
        your .. project|team|company|shop|bakery|restaurant|studio|garden|lab|exhibition|show|concert .. on|about|that|which|for|with|in|at
        your .. talk|paper|article|essay|book|column|report|template|form|rollout|retrofit|design|bridge|building|roof|garden|cheese|bread|photo|photos|comment|answer|post|thesis|map|story .. ... made|makes|hangs|hung|saved|is|are|hit|got|helped|changed|convinced
        my|our .. team|class|students|colleagues|boss|lab .. used|use|uses|read|discussed|translated|copied .. your
        i .. translated|teach|use|copied|printed|framed|quoted|reread .. your
        the .. way you .. wrote|write|explain|explained|describe|described|handled|solved|built
        who designed|built|wrote|made it
        you answered|fixed|solved .. my .. question|issue|bug|ticket ... list|forum|tracker|github|mailing|stackoverflow
        question .. on|about .. your .. %work
        we|i .. run|use|still .. use? .. your|the .. library|tool|spreadsheet|model|template|package|script .. you|on|for|at|with|left
    """,
    "follows_work": """
        %heard|follow|following|admire .. your .. %posts
        your .. %posts .. on|about
        i .. follow|followed|following .. you|your
    """,
    "interviews": """
        invite|inviting you .. interview
        interview you .. for
        interview .. for the|a|an|our .. ... %role
        thanks|you .. applying .. for|to
        you applied .. for|to
        your application .. for|as|to .. ... %role
        i am .. hiring manager
    """,
    "placed": """
        you .. interviewed|placed|hired .. me|my
        you .. helped|told .. me|my .. ... job|role|position
        i|we .. got|started|have .. the|my job|role|position
        thanks|thank .. for .. the|my job|placement
        placed .. me|my
        i .. saw|read|noticed|found .. your|the ... vacancy|posting|opening|advert|ad
    """,
    "of_yours": """
        your .. colleague|coworker|candidate|applicant
        never .. worked .. together
    """,
    "recruits": """
        i|we|team|company|client|lab|group am|are|is .. hiring|recruiting|staffing
        hiring|recruiting .. for|a|an|two|our|my|in|at|three|someone
        looking|searching .. for|to .. a|an|hire|fill|my|our|someone|two|three|recruit .. .. %role|replacement|join|lead
        i|we have|got .. .. %role .. open|available|at|in|for|with|that|on|we
        %role|opportunity .. at|with|in|for .. my|our|a client|company|team|customer
        open|new|exciting|great|interesting|current|freelance|contract|permanent|perfect %role|opportunity|opportunities|vacancy|vacancies
        fill|filling ... %role
        %role|opening|vacancy|seat .. on|in|within our|my|the .. team|group|lab|department|desk
        i .. am|work|recruit .. a|an|the|as|in|with? .. recruiter|headhunter|sourcer|recruitment|recruiting|talent
        recruiter|headhunter|talent .. at|for|here|with|partner|acquisition|from|in|scout
        your .. profile|background|experience|skills .. would|is|looks|seems|could|caught|matches|match|fits|fit|aligns .. .. fit|match|suited|perfect|role|position|for|requirements|eye|search
        good|great|perfect|strong|ideal fit|match .. for|with .. %role|us|our|team|what|this|an|my|the
        open|interested .. to|in .. new|a|other|exploring|hearing .. opportunities|opportunity|roles|role|challenge|challenges|job|position|change
        considering|consider .. a|new|your|next|any? .. move|opportunities|role|change|step|challenge
        job|career opportunity|opportunities|opening
        join .. our|my|the .. team|lab|group|company|board|crew
        headhunting
        come .. work|join .. with|us|our|for
        we need .. a|an|someone ... %role|who|with
        exciting|several|some|great|new|current|various openings|vacancies|roles|positions
        we|i need .. somebody|someone|a|an .. to lead|run|head|build|join|manage
        our|the board|committee|trustees wants|needs|seeks|is|are ... non|chair|director|trustee|member|looking|head
        would .. you .. consider .. the|a|this .. role|position|post|job|seat
        there is .. an|a .. opening|vacancy|position|role|seat .. for|in|at|on|with
    """,
    "job_hunts": """
        looking|searching|seeking .. for|a? .. new|job|work|my|next|an|full|entry|junior|opportunities|internship|employment|challenge|challenges|position|role .. job|opportunities|opportunity|role|position|challenge|challenges|internship|work|employment|next|career
        open to .. work|opportunities|new|roles
        any|suitable|relevant|open .. openings|vacancies|vacancy|opening|position|positions|opportunities
        hire me
        my .. cv|resume|portfolio
        actively looking|seeking|searching|exploring
        i applied|am applying|have applied
        refer|referral .. me|for|a
        job seeker
        recently|just|freshly|fresh graduated|graduate|laid
        applied .. for|to .. the|a|your
        your .. opening|vacancy|job|role|position|posting .. for|of|as|ad
        searching|looking|seeking|need|want|find .. a|for|any? .. job|internship|work|employment|vacancy
        between jobs
        open to .. anything|everything|any .. in|work|role|job
        keep me in mind
    """,
    "seeks_advice": """
        could|can|may|might|would .. i|you .. ask|pick|share|tell|give|advise|recommend|help|explain|point|look|answer|borrow|get .. you|your|me|some|how|a|on|with|which|whether|about|the|two|one|what|us
        i .. would|wanted|want|hoping|hope|like .. to? .. ask .. you|your|about|how|for|which|whether|a
        your .. advice|opinion|view|perspective|thoughts|guidance|help|input|feedback|recommendation|experience|tips .. on|about|with|regarding|for|as|before
        ask .. for|your .. advice|opinion|help|view
        advice .. on|about|for|from|before|as|how
        pick your brain
        one|two|a|couple|three|quick|few|small|specific|short|of question|questions .. about|on|for|regarding|how|if|i
        a .. question .. about|on|for|if
        have|had|got .. question|questions
        how|what|which|why|where did|do|would|was|were|made|is|have you|your|helped|it
        do you .. know|recommend|have|think|remember|still|use|happen|offer|take .. of|a|any|that|whether|which|tips|advice|it|time|how
        would .. you .. recommend|suggest|advise|be|share|mind .. willing|open|sharing|telling|answering|explaining|me|to|starting
        learn from .. your .. move|switch|change|transition|experience|path|journey|years
        how you .. moved|switched|changed|got|started|made|went|built|handled|managed|solved|became|did|set|dealt|landed|found|ran|organised|organized|teach|combine|approached|migrated|use
        curious .. how|about|what|whether|why
        wondering|wonder .. how|if|whether|what
        trying to .. understand|learn|figure|decide|move|get|solve|set|choose
        mentor me
        same .. move|switch|change|transition|path|step|route|jump|problem|question|challenge .. you|as|from|in|now|that|at|with|to
        thinking of .. moving|switching|changing|applying|starting|doing|leaving
        i am .. writing|preparing|researching|studying .. my|a|an|for|on .. thesis|dissertation|paper|article|story|book|report|master|exam|project|film
        would value|appreciate|welcome|love .. your .. advice|view|opinion|thoughts|perspective|input|experience|take
        how .. did|do|would|have|are|can .. you|your ... ?
        what|which|why .. did|do|would|have|made|should .. you|we|i|your
        what am i .. doing|missing
        have you .. ever|already? .. migrated|seen|tried|done|dealt|had|used|built|run|worked|solved
        may|can|could .. i .. ask|touch|pick|run .. you|your|it|this|three|two|one|a|something
        could .. you .. tell|explain|advise|look|point|help|show
        would .. you .. talk|speak|explain|tell|look|share|show .. to|with|me|us
        would like|love to .. understand|ask|know|learn|compare .. what|how|why|you|your|whether|notes
        did you .. keep|use|scan|replace|measure|choose|consider|try|find
        one thing|question .. i .. could|can|do .. not
        where .. should|do|would|can .. i|we .. start|begin|look
        is .. the|that|it .. ... or
    """,
    "wants_to_meet": """
        coffee|lunch|dinner|beer|drink|breakfast|walk|tea .. in|when|while|next|on|at|this|sometime|together|there|near|soon|some
        grab|have|get|share|buy .. a|you|quick|some? .. coffee|lunch|beer|drink|bite|tea
        will|going|i .. be|am .. in|at|visiting|near|attending|back .. .. next|in|on|this|for|week|tomorrow|from|until
        are you|will .. you|be? .. at|going|attending|in|coming|there|around ... week|tomorrow|next|on|too|conference|there|in
        meet|chat|talk|catch|speak|meeting .. up|you|in|there|at|while|for .. next|person|there|coffee|in|at|during|on|when|week|tomorrow
        happy|love|like|good|great|keen to .. meet|chat|catch|talk|continue .. up|in|you|over|at|about|there|next|our|that
        time|free|available|around .. for|next|on|this .. a|week|coffee|chat|call|%day|quick|tomorrow
        continue .. our|the|that .. conversation|chat|discussion|talk
        visiting|passing|travelling|traveling|moving .. to|through
        just moved to
        compare|swap|exchange|trade notes .. on|about|over
        organising|organizing|planning|hosting|running ... would|speak|join|come|you
        invite|inviting you .. to .. speak|join|our|talk|give|a|the|come
        would you .. speak|join|come|give|be .. at|our|a|to|willing|us
        we would .. love|like .. to .. have|invite|host you
    """,
    "found": """
        found|discovered|find|reached|reaching .. you|your|out .. through|via|on|in|while|when|because|after|as|from|at|under|by|thanks
        came|stumbled|happened .. across|upon|on you|your .. comment|name|answer|question|site|blog|page|repo|paper|profile|work|talk|article|post|through|in|on|while|when|via
        saw|noticed|spotted|read|liked|loved|appreciated|enjoyed .. your|you .. comment|comments|answer|name|question|reply|remark|story|message|quote|photo|note|announcement|letter|application|mention .. on|in|under|about|at|to|from|when|that|yesterday|last|this|for
        saw|noticed|see|notice|spotted|realised|realized|learned|learnt|discovered|read|heard .. that? .. you|your .. are|also|were|have|moved|joined|did|just|work|worked|run|spoke|live|volunteer|lead|grew|built|started|organise|organize|made|will|team|company|used|both|studied|teach|write|maintain|speak|once|led|left|switched|went|play|come|wrote|coach|sing|row
        your name .. in|on|from|came|comes|keeps|was|appears|under|at|among|stood
        your comment|answer|question|reply|remark|message|quote|story .. on|in|under|about|at|to|from|made|during|yesterday|helped
        i .. see|saw|noticed .. we|that .. both|share|are|also|live
        we .. both|share .. .. live|love|grew|come|play|run|speak|care|sing|climb|volunteer|member|members|moved|have|in|an|from|the|use|row|keep|collect
        you|your .. came up .. when|while|in|as|for|because
        listed|mentioned|named|quoted .. in|on|as|by|at
        speaker|speakers|programme|program|attendee|participants list|page|of
        searching|searched|looking|looked .. for .. people|someone|others|somebody|anyone .. who|with|in
        i am|was .. writing|preparing|researching|building|translating|setting|working|organising|organizing|moving|leading|starting|learning|migrating .. on|a|an|my|the|up|to? ... you|your
        we .. are|have .. in|on|members|part|using .. the|same|of .. slack|group|community|discord|forum|list|newsletter|association|guild|society|board|jury|programme
    """,
    "why": """
        your .. move|switch|transition|path|journey|years|role|time|project|article|talk|background|experience|work|decision|career|team|approach|research|comment|trip|volunteering .. from|to|at|in|on|with|into|of|for|about
        because you|your|of
        like you did|you
        you .. made|did .. same|a|the|this
        since you|your
        both .. of us|from|live|work|love
        the .. way you
        i .. also|too
        in common
        my .. thesis|dissertation|project|team|lab|son|daughter|book|research|switch|move|students|company|town
        we .. are .. building|moving|working|migrating|trying|starting|opening|testing
        same .. problem|challenge|question|field|niche|street|town|village|building|topic
        in your .. city|town|field|area|neighbourhood|neighborhood
        moved|relocated|moving .. to|from
        your .. question|answer|comment
    """,
    "about_you": """
        you .. once|also|just|recently|already|kindly|really|actually? were|had|did|helped|made|said|wrote|gave|told|asked|answered|fixed|taught|designed|reviewed|sent|lent|saved|spoke|chose|built|left|started|moved|used|bought|sold|won|ran|led|lost|forgot|promised|mentioned|played|called|invited|drove|corrected|posted|organised|organized|judged|sang|stopped|replied
        thank|thanks .. you? .. for .. the|your|that|this .. ... when|on|at|last|yesterday|in
        you .. and i|me
        did|do|were|are you .. the|that|still|once|also|ever|really
        me and you
        i .. believe|think .. we|you
        we .. did|had|took|ran|shared|made|have ... together|same
        same .. .. as you|your|yours
        why you
        how you
        what you
        after you
        with you
        bump into you
        above|below|beside|behind|from|near you
        for you
        saw|met|heard|know|knew|remember you
    """,
    "insider": """
        i .. was|worked|drove|ran|did|handled|managed|inherited|cleaned|cooked|built|operated|ordered|left|kept|started
        the|your|an? .. intern|trainee|apprentice|dispatcher|receptionist|cleaner|driver|successor|accountant|temp
        ex|former|formerly|retired|overlapped|colleague|colleagues
        accounts|payroll|department|shift|floor|canteen|warehouse|reception|helpdesk|night shift
        we .. had|did|made|built|set|closed|opened|shared|spoke|ran|were
        when you|i|we
        winter|summer|spring|autumn|back|days|years of|in|at
        you .. were|hired|signed|set|ran|trained|tested
        people|store|branch|office|site|plant .. never|here|#
        you .. left|wrote|built .. at|in|behind
        i rang|called|phoned|emailed .. you
        we .. together
    """,
    "campus": """
        class|course|seminar|lecture|lectures|exam|dorm|semester|term|canteen|library|lab|professor|prof|erasmus|thesis|ta|choir|freshers|graduation|campus|years
    """,
}
