"""English: asking for what the reader does or knows, which sellers do not."""

# ruff: noqa: E501 - a phrase stands on one line

GROUPS = {
    "engages": """
        could|can|would|will you .. quote|price|estimate .. for|us|me|on|this
        do|are|would|could|can you .. still? .. take|taking|accept|accepting .. on? .. commissions|clients|work|jobs|projects|reviews|cases|orders|pupils|new|small|short|private|freelance|%role
        how much|what would|do|did|could you .. charge|cost|take|want for
        what do|would|could you .. charge|cost
        what is|are|would your .. day? .. rate|rates|fee|fees|price
        we|i would|will|do? need|want .. someone|somebody|you|a|an .. on|to|who|for|in
        we|i .. would|will|do? .. need .. someone|somebody .. who|on|to
        looking|searching for .. someone|somebody|speaker|speakers|judge|juror|mentor|volunteer|volunteers .. ..
        our|my|the budget is|of|about
        budget is|of|about|around
        we|i can|could|cannot|would|will .. not? pay .. you|for|your|the|anything
        unpaid
        could|would|will you .. speak|talk|come|judge|teach|explain|present ... to|at|for .. our|my|the|pupils|students|school|class|members|residents
        what|something|exactly we|i .. are|am? .. need|needed|lack|missing|miss
        why i am|write|wrote|writing|thought .. to|of you
        on the record
        write|writing|preparing|researching .. a|an|my|the|this .. story|thesis|dissertation|article|paper|piece|report|book|documentary|essay ... about|on|for|of
        would like to|we to? hire|book|commission|engage|employ you
        have you|do you .. got|have|any .. room|space|time|capacity|availability .. for|in|left
    """,
    "buys": """
        offered|quoted|proposed|pitched .. us|me
        have|has|had|got .. an|two|three|a offer|offers|quote|quotes|proposal .. from|of|on|for
        want|wants|wanted|about|thinking .. to|of buy|buying|purchase|purchasing .. ..
        would you .. buy|trust|sign|choose|recommend|take|do .. it|them|that|this|us
        which .. is|one .. lying|right|better|would
    """,
    "aside": """
        not .. why i|we .. am|are|write|writing|message|messaging|here
        is not .. about .. that|this|it|work|business|selling
        nothing to do with .. that|it|this|work
        for .. another|different|other reason
    """,
    "tried": """
        tried|tested|copied|followed|used|adopted|stole|borrowed|applied|repeated|bought|built|read|reread|cited|cite .. your
        since your .. %work
        your .. ... %work .. says|say|said|claims|argues|mentions|states|puts|shows|helped|changed|made|saved|ruined|has|was|got|hit|hangs|convinced
        you answered|answer .. my|our
        you .. saved|fixed|rescued|spared|solved .. me|us|my|our
        i owe you
        like|as you did|once
        thinking of|about .. going|leaving|becoming|moving|switching|quitting
        what .. are|am|do .. we|i missing|wrong
        did you .. test|try|measure|include|account|consider|mean|use|ever
        you .. were quoted|compared|wrote|mentioned|described|argued|recommended .. in|that|as|on|saying|it
        how .. did|do you .. handle|solve|measure|get|manage|find|start|decide
    """,
    "hunts": """
        looking|searching|open .. for|to .. a|an|any|new? .. job|work|position|opportunity|opportunities|employment|vacancy
        any .. opportunity|vacancy|help .. is|would|suitable|welcome|appreciated
    """,
}

CLASSES = {
    "we": "we us our ours",
    "several": "ten dozen dozens twenty thirty forty fifty sixty seventy eighty hundred hundreds thousand thousands",
    "helped": "helped guided coached placed trained supported served mentored taught",
    "life": "mother father mum dad son daughter grandmother grandparents grandfather wife husband brother sister uncle aunt "
    "cousin kid kids child children neighbour neighbours flatmate pupils students teacher school classroom  "
    "canteen allotment choir wedding funeral dog bike pub pint beer cake umbrella "
    "gloves scarf village parish church boiler bathroom thesis grandpa grandma widow birthday fire",
    "units": "minute minutes min mins hour hours h day days week weeks month months year years km miles m kg litres tons hectares percent "
    "pounds euros euro dollars people am pm sq k beds rooms floors times per of",
}
