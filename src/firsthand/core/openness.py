"""Where on the spectrum a policy stands, as its answers say."""

from itertools import pairwise

from firsthand.core.stops import STOPS, Policy


def place_of(policy: Policy) -> int:
    """Return where on the spectrum, 0 to 100, the answers of a policy stand.

    Its openness is the mean over the rules 3 to 9 and mass text, of 3 for accept to 0 for decline; between two stops
    the place grows with it in a straight line. Exceptions and numbers do not count.
    """
    known = [(0, 0), *((openness(stop), stop.place) for stop in STOPS)]
    mine = openness(policy)
    for (low, below), (high, above) in pairwise(known):
        if mine <= high:
            return below + round((above - below) * (mine - low) / (high - low))
    return known[-1][1]


def openness(policy: Policy) -> int:
    """Return how welcoming the answers are, from 0 to 24."""
    given = [policy.answers.to(rule) for rule in range(3, 10)]
    given.append((policy.templates or policy.answers).unexplained)
    return sum(3 - verdict.strictness for verdict in given)
