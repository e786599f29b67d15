// What is seen of the network: whom filters leave, and how ties stood at the end of a month.

export function seeNetwork(network) {
  const count = network.id.length;
  const places = new Map(network.id.map((id, place) => [id, place]));
  const neverReal = network.standings.indexOf("never real");
  let left = null; // one byte for each place, 1 for whom filters leave; null for everybody
  let then = null; // strength and standing of each place at the end of a month, standing -1 for who was not known yet
  let hasDead = true;
  let groups = null;

  const standing = (place) => (then ? then.standing[place] : network.standing[place]);
  const isDead = (place) => standing(place) === neverReal;
  const isThere = (place) => standing(place) >= 0 && (hasDead || !isDead(place));
  const isMeant = (place) => isThere(place) && (!left || left[place] === 1);

  function groupsMeant() {
    const found = new Set();
    for (let place = 0; place < network.ties; place += 1) {
      if (network.group[place] >= 0 && isMeant(place)) found.add(network.group[place]);
    }
    return found;
  }

  return {
    count,
    isDead,
    isThere,
    isMeant,
    isThen: () => then !== null,
    standing: (place) => network.standings[standing(place)],
    strength: (place) => (then ? then.strength[place] : network.strength[place]),
    // Whether the two of a pair had appeared together by then; `pair` is its number.
    isPair: (pair) => !then || network.since[pair] <= then.month,
    isGroup(group) {
      groups ??= groupsMeant();
      return groups.has(group);
    },
    leave(ids) {
      groups = null;
      left = ids && new Uint8Array(count);
      for (const id of ids ?? []) if (places.has(id)) left[places.get(id)] = 1;
    },
    showDead(isShown) {
      groups = null;
      hasDead = isShown;
    },
    // `month` as the server tells it, null for today.
    goTo(month) {
      groups = null;
      then = month && { month: month.month, strength: Array(count).fill(null), standing: new Int8Array(count).fill(-1) };
      month?.id.forEach((id, number) => {
        const place = places.get(id);
        if (place === undefined) return;
        then.strength[place] = month.strength[number];
        then.standing[place] = month.standing[number];
      });
    },
  };
}
