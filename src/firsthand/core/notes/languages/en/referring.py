"""English: how people say who sent them, before or after that name, or beside a full name."""

# ruff: noqa: E501 - a phrase stands on one line

GROUPS = {
    "introduced_after": """
        introduced|connected us
        suggested|recommended .. i|that|me|you|we|getting|reaching|connecting|contacting|your|to|getting
        told|advised|encouraged|asked|urged|nudged|wanted|pushed .. me|us .. to|that|i|about .. you|contact|write|reach|connect|talk|get|drop|look|add|ask|speak|message|your|find|say|introduce|should
        told|tells me .. about|your|i|to|that|you
        said|says|thinks|thought|mentioned|insisted|swears|reckons .. i|you|we|that|your .. should|would|were|are|might|could|name|must|may|ought|know|can|will|did|have
        mentioned .. you|your|that
        gave|passed|shared|sent|forwarded|handed .. me .. your
        introduced|referred|connected|pointed|directed|sent|put|steered|led .. us|me .. to|in|by|at|towards|your|over|with|last|through|touch|on|when
        speaks|spoke|talks|talked|raves|raved .. highly|warmly|so|about|of .. of|about|you|your|highly
        recommends .. you|your|talking
        is .. a|our|my .. mutual|common friend|contact|acquaintance ... suggested|recommended|said|told|mentioned|thought
        vouched|vouches
        thought .. we|i|you .. should|would|could|might
        was .. kind enough to
        and i|me .. were|was talking|speaking ... your name|you
        thinks|thought|figured|reckons .. you and i|me
        passed me .. your
    """,
    "introduced_by": """
        introduced .. to you .. by|through|via
        was|were|am|been .. introduced|referred|sent|pointed|recommended|directed .. to|here|you|your? .. by|through|via|from
        introduced|referred|recommended by
        at|on|upon .. the .. suggestion|recommendation|advice|request|urging|invitation of|from
        on|at .. %people .. suggestion|recommendation|advice
        through|via|thanks|from .. my|our|your|to|a? .. mutual|common|good|old|shared .. friend|friends|contact|colleague|acquaintance
        through|via .. my|our|your|a? .. %people
        got|have|received|had|took .. your .. name|contact|details|number|profile|address from
        your name .. from|by|through
        heard .. about|of|so you|much .. from|through|by|via
        heard .. your name .. from|through
        my|our|your|a .. %people .. .. suggested|recommended|told|said|mentioned|gave|introduced|advised|thought|works|referred|speaks|encouraged
        i .. met|know|spoke|talked|worked|had|work .. with|to? .. your .. %people
        referral|recommendation|intro|introduction .. from|by|via
        following up on .. intro|introduction .. from|by
        mutual|common friend|contact .. ,
        friend|colleague|student|cousin|brother|sister|wife|husband|daughter|son|classmate of
        your name .. came up .. when|in|with|from
        i|we .. asked ^ .. ... who
        ^ .. put .. us|me .. in
        sent by ^
        ^ .. sent me
    """,
    "introduced_named": """
        assured|assures|promises|promised|insists|insisted|swears|reckons|claims|warned|reminded|believes|thinks|thought|says|said|told|tells|mentioned|mentions|suggested|suggests|recommended|recommends|advised|advises|encouraged|urged|pointed|points|sent|sends|referred|refers|nudged|asked|hinted|praised|praises|raved|raves|spoke|speaks|talked|talks ... you|your|we
        will|would|can|could|does not stop|quit ... you|your
        keeps|kept|never stops|stopped? ... you|your
        has|had .. assured|promised|told|said|mentioned|suggested|recommended|spoken|talked|sent|raved|praised|sworn|urged ... you|your|we
        sings|sang|gave|passed|put|shared|forwarded|dropped|slipped .. me|us|your ... you|your|praises|name|details|number
        put .. in .. good word
        is|was the one|person|reason who|that|i .. ... you|your
        thought|thinks|figured|felt you and i
    """,
}
