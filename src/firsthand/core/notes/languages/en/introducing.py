"""English: putting two people together. `<name>` is one of the people concerned."""

# ruff: noqa: E501 - a phrase stands on one line

from firsthand.core.notes.languages.phrases import Speech

GROUPS = {
    "together": """
        consider yourselves .. introduced
        introductions|introduction .. made|done|complete
        get|getting|have .. you .. two|both .. in|at|around .. a|one|the|same .. room|table
        you .. are .. now|hereby .. introduced|connected
        useful|good|great|nice|helpful|sense|right to connect|introduce you
        you two|both .. would|will|might|could .. get along|on
        you .. would|will .. get along|on .. well|great|fine
        you two|both .. would|will .. like|love|enjoy .. each
        bring|bringing|get .. you .. two|both|all? .. together
        playing|play .. matchmaker
        connecting the dots
        want|like|love .. you .. to know each other
        you .. two|both? .. have .. a lot|much|plenty|loads .. in common|discuss
        you .. two|both? .. have .. a lot|much|plenty|loads .. to .. talk|discuss|say
        you .. will|would .. like|love|enjoy|get .. each other
        told .. each of you .. about
        swap|exchange|trade .. numbers|details|contacts|addresses|emails .. you|directly|please
        make|making sure .. you .. two|both .. each
        reply all
        over to the two
        match|matching|pair|pairing you .. two|both|up
        the two of you .. connected|in touch|together|introduced
        introduce|introducing|connect|connecting|link|linking|bring|bringing|put|putting|get|getting .. you .. two|both|guys|all
        introduce|introducing|connect|connecting|bring|bringing .. the two of you
        introduce|introducing|connect|connecting|known .. ... each other
        putting|put you .. in touch|contact
        bringing you together
        you|both|two .. should|must|need|have|ought|absolutely|deserve to? .. meet|know|speak|talk|chat .. each other
        you two|both|guys .. should|must|need|have|ought .. ... meet|talk|know|speak|connect|chat|compare|catch
        the two of you .. should|must|need|have|ought|got|get|to|never|met
        both of you .. should|must|need|ought
        time .. you two|both|the .. ... met|meet|knew|got
        never .. met .. ... should
        e introduction|introducing|intro
        virtual introduction|intro
        making|make .. the|this|a|quick .. intro|introduction|introductions
        leave you two|both .. to it|talk
        let you two|both|guys .. take
        you two|both .. take it .. from here
        wanted you two|both .. ... meet|connect|know|talk
        thought .. you .. two|both|should .. ... meet|know|talk|each|connect|compare
        you two|both .. are|have .. ... same .. ... talk|meet|connect
    """,
    "presents": """
        in .. hands .. <name>
        <name> .. is .. your man|woman|person|guy
        say|please hello to .. <name>
        please .. meet .. <name>
        handing|passing|hand|pass|referring|refer you .. to .. <name>
        <name> .. kindly|has agreed|offered .. to .. help|talk|speak
        love .. for you to .. meet|connect .. ... <name>
        you .. should|must|need .. meet|talk|speak|know .. to|with? <name>
        like|love|want|wanted|pleasure|delighted|glad|happy|honour|honor|privilege|proud|meaning .. to .. introduce|present
        i am .. introducing
        introducing .. <name>
        introduce .. you .. to|with .. ... <name>
        you to meet .. <name>
        connect|connecting|put|putting .. you .. with|to .. ... <name>
        put|putting you .. in .. touch .. ... <name>
        looping|loop|adding|add|copying|copied|copy|ccing|cc|bringing|including|tagging .. in? .. <name>
        <name> .. in|on .. cc|copy|bcc
        <name> .. ccd|copied|cced
        with <name> in copy|cc
        here|heres is? .. <name>
        this is <name>
        <name> <name> meet
        <name> meet .. <name>
        <name> i would .. ... meet .. <name>
        intro|introduction .. to|with|between|for .. <name>
        the|an|this|short|quick|promised|long|overdue|proper introduction|intro
        as .. promised .. <name>
        <name> .. is the .. ... i mentioned|told|promised
        <name> will .. take .. good? .. care
    """,
    "politely": """
        do|did you .. two|both|guys? know .. each
        may|can|let|allow|permit me|i .. to? .. introduce|present
    """,
    "meets": """
        meet <name>
    """,
    "describes": """
        <name> .. looking|looks for a|an|somebody|someone|people|new
        <name> knows .. everything|all|a lot|about
        <name> is .. a|an|the|my|our|your|one|who|based|hiring|moving|starting|working|responsible|behind|exactly
        <name> .. runs|leads|heads|manages|works|builds|makes|knows|wrote|founded|teaches|owns|sells|studied|worked|spent|restores|organises|designs|hires|built|rebuilt|started|lives
        <name> who
        <name> used to
        <name> has .. years|spent|worked|built|run|led|agreed|offered
    """,
    "hints": """
        over to you
        up to you
        leave|let you .. to it|take
        step|bow|dropping|drop|moving|stepping .. out|bcc
        take it from here
        long overdue
        each other
        compare notes
        get to know
        i .. mentioned|told .. you|each
        have you .. two? .. met
        not met|know
        here he|she is
        be kind|nice|gentle
        live .. streets|close|near
        same .. job|work|project|tender|problem|trade|street|town|city|boat|question
    """,
    "not_together": """
        thank|thanks .. you? both|two|all|again
        introduce|introducing a|an|our|the|some new|rule|system|policy|change|changes|feature|tool|idea
        if|whether|unless .. <name>
        say hello .. from
        you .. should|must .. talk|speak .. to <name> .. about
        please meet .. <name> .. at|on|by|in
        introduced me|us|him|her|them|myself
        <name> .. introduced|connected
        was|were|got|been|get .. introduced|connected
        thank|thanks|grateful .. for .. ... introducing|introduction|connecting|intro|putting
        introduce|present .. me|us|myself|ourselves .. to|as|briefly|i|quickly
        introduce myself|ourselves|me
        could|can|would|will|please|might you .. ... introduce|connect|put|meet
        can you
        if|whether|unless .. i|you|we
        should|shall|do|would i|you .. want|like|mind|introduce|connect
        introduction|intro .. of the|a|our|new|chapter|course|section|page
        introduction|intro .. went|was|is|needs
        intro for the
        wrote|write|writing|read .. ... intro|introduction
        you two|both|guys .. did|get|got|were|been|looked|know .. what|home|there|all|right
        did|have|were|are|do you .. two|both|guys
        leave you both .. the|some|a|my
        meet <name> .. ... at|on|tomorrow|tonight|for|there|outside|near|by|monday|tuesday|wednesday|thursday|friday|downstairs|later|again|after|before
        i|we|will|to|can|should|did|us meet <name>
        meet|see .. me|us
        add|adding|copy|cc .. ... list|invoice|call|calendar
        cc|copy .. me|us
        this is <name> .. last|first|new|fault|idea|desk|car|turn
        here|heres is? <name> .. report|slides|number|address|mail|draft|version|file
        next time
    """,
}

SPEECH = Speech(GROUPS)
