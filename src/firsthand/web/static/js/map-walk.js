// Who comes next when one walks from person to person in a direction, as they lie on the screen.

export function nextPerson(picture, here, x, y) {
  const placeOf = picture.spots();
  const from = here < 0 ? { x: picture.width() / 2, y: picture.height() / 2 } : placeOf(here);
  let best = -1;
  let least = Infinity;
  for (const place of picture.shown()) {
    if (place === here) continue;
    const to = placeOf(place);
    const along = (to.x - from.x) * x + (to.y - from.y) * y;
    const aside = Math.abs((to.x - from.x) * y) + Math.abs((to.y - from.y) * x);
    if (along <= 0.5 || aside > 1.5 * along) continue;
    const far = along + 2 * aside;
    if (far < least) {
      least = far;
      best = place;
    }
  }
  return best;
}
