// Saves what is in sight as a drawing (SVG), or as an image made of that drawing (PNG).

const FINE = 2; // points of the image for each on the screen

export async function savePicture(view, kind) {
  const text = asDrawing(view);
  const whole = kind === "svg" ? new Blob([text], { type: "image/svg+xml" }) : await asImage(text, view);
  const link = document.createElement("a");
  link.href = URL.createObjectURL(whole);
  link.download = `network.${kind}`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

function asDrawing(view) {
  const { network, width, height, colours } = view;
  const svg = node("svg", { width, height, viewBox: `0 0 ${width} ${height}`, "font-family": "sans-serif" });
  svg.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  svg.append(node("rect", { width, height, fill: colours.surface }));
  view.eachPair((one, other, thick) => {
    const ends = { x1: short(one.x), y1: short(one.y), x2: short(other.x), y2: short(other.y) };
    svg.append(node("line", { ...ends, stroke: colours.ink, "stroke-opacity": 0.17, "stroke-width": short(thick) }));
  });
  const bridges = new Set(network.bridges);
  const named = [];
  for (let place = 0; place < network.id.length; place += 1) {
    const at = view.spot(place);
    if (!view.isShown(place) || !view.isInSight(at)) continue;
    const size = view.sizeOf(place);
    svg.append(bridges.has(place) ? diamond(at, 1.45 * size, view, place) : dot(at, size, view, place));
    if (view.isNamed(place)) named.push([network.name[place], at, size]);
  }
  for (const [name, at, size] of named) svg.append(words(name, at.x + size + 3, at.y + 4, colours, { "font-size": 11 }));
  view.eachGroup((name, x, y) => {
    const edge = { stroke: colours.surface, "stroke-width": 4, "stroke-linejoin": "round", "paint-order": "stroke" };
    svg.append(words(name, x, y, colours, { "font-size": 13, "font-weight": 600, "text-anchor": "middle", ...edge }));
  });
  return new XMLSerializer().serializeToString(svg);
}

function dot(at, size, view, place) {
  return node("circle", { cx: short(at.x), cy: short(at.y), r: short(size), fill: view.colourOf(place) });
}

function diamond({ x, y }, size, view, place) {
  const corners = [[x, y - size], [x + size, y], [x, y + size], [x - size, y]];
  const points = corners.map((corner) => corner.map(short).join(",")).join(" ");
  return node("polygon", { points, fill: view.colourOf(place), stroke: view.colours.ink });
}

// Names come from mail and archives: as text they are escaped when the drawing is written.
function words(text, x, y, colours, more) {
  const made = node("text", { x: short(x), y: short(y), fill: colours.ink, ...more });
  made.textContent = text;
  return made;
}

function node(name, attributes) {
  const made = document.createElementNS("http://www.w3.org/2000/svg", name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}

function short(value) {
  return Math.round(10 * value) / 10;
}

async function asImage(text, { width, height }) {
  const image = new Image(width, height);
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = FINE * width;
  canvas.height = FINE * height;
  canvas.getContext("2d").drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((done) => canvas.toBlob(done, "image/png"));
}
