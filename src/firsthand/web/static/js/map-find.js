// Who is at a point of the picture. sigma asks the graphics card, which must first finish all it draws; with tens of
// thousands of people that takes most of a second where the card is made of software. A table of squares does not.

const SIDE = 2; // of a square, in units of which two neighbours lie one apart

export function findByPlace(network, seen) {
  const squares = new Map();
  network.id.forEach((_, place) => {
    const key = keyOf(Math.floor(network.x[place] / SIDE), Math.floor(network.y[place] / SIDE));
    if (squares.has(key)) squares.get(key).push(place);
    else squares.set(key, [place]);
  });

  // The person nearest to a point, at most `reach` away, of those who are meant; -1 for nobody.
  return function personNear({ x, y }, reach) {
    let best = -1;
    let least = reach * reach;
    for (let column = Math.floor((x - reach) / SIDE); column <= Math.floor((x + reach) / SIDE); column += 1) {
      for (let row = Math.floor((y - reach) / SIDE); row <= Math.floor((y + reach) / SIDE); row += 1) {
        for (const place of squares.get(keyOf(column, row)) ?? []) {
          const far = (network.x[place] - x) ** 2 + (network.y[place] - y) ** 2;
          if (far <= least && seen.isMeant(place)) {
            least = far;
            best = place;
          }
        }
      }
    }
    return best;
  };
}

function keyOf(column, row) {
  return `${column} ${row}`;
}
