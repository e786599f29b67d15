// Draws the network: people on the graphics card (sigma), pairs, bridges and names of groups on canvases below and above.

import { findByPlace } from "./map-find.js";

const COLOURS = 6;
const FIRST_IN_SIGHT = 150;
const MOST_IN_SIGHT = 0.8;
const MOST_PAIRS = 1500;
const FEW_GROUPS = 20; // whose names are shown however small they are
const MOST_NAMES = 24; // of groups
const LARGEST = 0.48;
const NEAR = 40; // points between neighbours, from where sizes are true
const NEAREST = 60; // as near as one can come: some graphics cards draw no point of more than 64
const FINGER = 7; // points on the screen, within which somebody is meant
const PAUSE = 140; // milliseconds without movement, after which pairs are drawn
const WHOLE = { x: 0.5, y: 0.5, ratio: 1 };

export function drawPicture(stage, network, seen) {
  const graph = new window.graphology.Graph({ type: "undirected" });
  let colours = readColours();
  const sizes = chooseSizes(stage, network, seen);
  const count = network.id.length;
  for (let place = 0; place < count; place += 1) {
    graph.addNode(place, {
      x: network.x[place],
      y: network.y[place],
      size: sizes.of(place),
      color: colourOf(network, seen, place, colours),
      label: seen.isMeant(place) ? network.name[place] : "",
    });
  }
  const renderer = new window.Sigma(graph, stage, {
    nodeProgramClasses: { circle: drawnOnce() },
    labelFont: getComputedStyle(document.body).fontFamily,
    labelSize: 12,
    labelColor: { color: colours.ink },
    labelRenderedSizeThreshold: 5,
    itemSizesReference: "positions",
    zoomToSizeRatioFunction: (ratio) => ratio ** sizes.growth,
    labelDensity: 0.6,
    labelGridCellSize: 110,
    defaultDrawNodeHover: (context, data, settings) => drawHover(context, data, settings, colours),
    renderEdgeLabels: false,
    minCameraRatio: sizes.nearest,
    maxCameraRatio: 4,
    stagePadding: 24,
    zIndex: false,
    allowInvalidContainer: true, // a window that is closing has no width
  });
  // sigma draws no edges here: what stays empty need not be laid over the rest for every frame.
  const canvases = renderer.getCanvases();
  for (const name of ["edges", "edgeLabels", "hoverNodes"]) canvases[name].hidden = true;
  const camera = renderer.getCamera();
  const personNear = findByPlace(network, seen);
  const below = layer(renderer, "pairs", { beforeLayer: "edges" });
  const above = layer(renderer, "marks", { afterLayer: "nodes" });
  let marked = -1;
  let timer = 0;

  // The place on the screen is linear in that on the map, so that three points tell it for all.
  function spots() {
    const zero = renderer.graphToViewport({ x: 0, y: 0 });
    const one = renderer.graphToViewport({ x: 1, y: 0 });
    const up = renderer.graphToViewport({ x: 0, y: 1 });
    return (place) => {
      const x = network.x[place];
      const y = network.y[place];
      return {
        x: zero.x + x * (one.x - zero.x) + y * (up.x - zero.x),
        y: zero.y + x * (one.y - zero.y) + y * (up.y - zero.y),
      };
    };
  }
  const spot = (place) => renderer.graphToViewport({ x: network.x[place], y: network.y[place] });
  function sight() {
    const { width, height } = renderer.getDimensions();
    return ({ x, y }) => x > -20 && y > -20 && x < width + 20 && y < height + 20;
  }

  renderer.getNodeAtPosition = (at) => {
    const from = renderer.viewportToGraph(at);
    const beside = renderer.viewportToGraph({ x: at.x + 1, y: at.y });
    const unit = Math.hypot(beside.x - from.x, beside.y - from.y);
    const found = personNear(from, Math.max(FINGER * unit, LARGEST));
    return found < 0 ? null : String(found);
  };

  function moved() {
    clear(below);
    clearTimeout(timer);
    timer = setTimeout(() => drawPairs(below, { network, seen, spot: spots(), isInSight: sight(), colours }), PAUSE);
  }

  camera.on("updated", moved);
  renderer.on("resize", moved);
  renderer.on("afterRender", () => drawMarks(above, network, { seen, spot: spots(), isInSight: sight(), colours, marked, renderer, sizes }));

  function look(state) {
    const isCalm = matchMedia("(prefers-reduced-motion: reduce)").matches;
    if (isCalm) camera.setState(state);
    else camera.animate(state, { duration: 250 });
  }

  function recolour() {
    colours = readColours();
    renderer.setSetting("labelColor", { color: colours.ink });
    redraw();
  }

  function redraw() {
    const look = (node, kept) => {
      const place = Number(node);
      const isMeant = seen.isMeant(place);
      return {
        ...kept,
        color: colourOf(network, seen, place, colours),
        size: sizes.of(place),
        hidden: !seen.isThere(place),
        label: isMeant ? network.name[place] : "",
      };
    };
    graph.updateEachNodeAttributes(look, { attributes: ["color", "size", "hidden", "label"] });
    moved();
  }
  new MutationObserver(recolour).observe(document.documentElement, { attributeFilter: ["data-theme"] });
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", recolour);

  camera.setState(strongestInSight(renderer, network));
  moved();

  return {
    width: () => stage.clientWidth,
    height: () => stage.clientHeight,
    spots,
    *shown() {
      for (let place = 0; place < count; place += 1) if (seen.isMeant(place)) yield place;
    },
    mark(place) {
      marked = place;
      renderer.scheduleRender();
    },
    bringIntoSight(place) {
      const { x, y } = spot(place);
      const edge = 40;
      if (x > edge && y > edge && x < stage.clientWidth - edge && y < stage.clientHeight - edge) return;
      look({ ...camera.getState(), ...renderer.viewportToFramedGraph({ x, y }) });
    },
    zoom(how) {
      const state = camera.getState();
      if (how === "all") look(WHOLE);
      else if (how === "strongest") look(strongestInSight(renderer, network));
      else look({ ...state, ratio: state.ratio * (how === "in" ? 1 / 1.6 : 1.6) });
    },
    redraw,
    view() {
      const { width, height } = renderer.getDimensions();
      const [spot, isInSight] = [spots(), sight()];
      const context = document.createElement("canvas").getContext("2d");
      context.font = groupFont();
      const named = renderer.getNodeDisplayedLabels();
      return {
        network,
        colours,
        width,
        height,
        spot,
        isInSight,
        isShown: seen.isThere,
        isNamed: (place) => named.has(String(place)),
        sizeOf: (place) => renderer.scaleSize(sizes.of(place)),
        colourOf: (place) => colourOf(network, seen, place, colours),
        eachPair: (draw) => eachPair({ network, seen, spot, isInSight }, draw),
        eachGroup: (draw) => eachGroup(context, { network, seen, renderer }, draw),
      };
    },
    onOpen(open) {
      renderer.on("clickNode", ({ node }) => open(Number(node)));
      renderer.on("clickStage", () => open(-1));
      renderer.on("enterNode", () => stage.classList.add("map-on-person"));
      renderer.on("leaveNode", () => stage.classList.remove("map-on-person"));
    },
  };
}

// A point for each person, which a graphics card made of software draws in a third of the time that sigma's circles
// take. sigma draws all a second time, in colours by which it finds who is where; we find that by other means.
function drawnOnce() {
  return class extends window.Sigma.rendering.NodePointProgram {
    constructor(context, _picking, renderer) {
      super(context, null, renderer);
    }
  };
}

function readColours() {
  const style = getComputedStyle(document.documentElement);
  const read = (name) => style.getPropertyValue(name).trim();
  return {
    groups: Array.from({ length: COLOURS }, (_, number) => read(`--map-${number + 1}`)),
    alone: read("--map-alone"),
    dead: read("--map-dead"),
    faint: read("--map-faint"),
    pair: read("--map-pair"),
    ink: read("--ink"),
    soft: read("--ink-soft"),
    surface: read("--surface"),
    line: read("--line"),
    accent: read("--accent"),
  };
}

function colourOf(network, seen, place, colours) {
  const group = network.group[place];
  if (!seen.isMeant(place)) return colours.faint;
  if (seen.isDead(place)) return colours.dead;
  return group < 0 ? colours.alone : colours.groups[group % COLOURS];
}

// The radius of each person, in units of which two neighbours lie one apart. In a large network all are drawn larger
// than that from afar, or nobody would see them, and grow less as one comes near, so that they never cover each other.
function chooseSizes(stage, network, seen) {
  const far = Math.max(1, furthest(network.x), furthest(network.y));
  const unit = Math.min(stage.clientWidth, stage.clientHeight) / (2 * far); // points on the screen
  const largest = Math.max(LARGEST * unit, Math.min(0.7 * unit, 8), 3);
  const growth = unit < NEAR && largest < LARGEST * NEAR ? Math.log((LARGEST * NEAR) / largest) / Math.log(NEAR / unit) : 1;
  const more = largest / (LARGEST * unit);
  return {
    growth,
    nearest: Math.min(unit / NEAREST, 1),
    of(place) {
      if (seen.isDead(place)) return 0.15 * more;
      return more * (0.18 + (LARGEST - 0.18) * ((seen.strength(place) ?? 0) / 100));
    },
  };
}

function furthest(values) {
  return values.reduce((far, value) => Math.max(far, Math.abs(value)), 0);
}

// The camera that has the owner and most of the strongest in sight; a few far out would make all others small.
function strongestInSight(renderer, network) {
  const end = Math.min(FIRST_IN_SIGHT, network.ties);
  if (!end) return WHOLE;
  const spots = [];
  for (let place = 0; place < end; place += 1) spots.push({ x: network.x[place], y: network.y[place] });
  spots.sort((one, other) => Math.hypot(one.x, one.y) - Math.hypot(other.x, other.y));
  const framed = [{ x: 0, y: 0 }, ...spots.slice(0, Math.ceil(MOST_IN_SIGHT * end))].map((each) => renderer.viewportToFramedGraph(renderer.graphToViewport(each)));
  const span = (axis) => {
    const all = framed.map((each) => each[axis]);
    return [Math.min(...all), Math.max(...all)];
  };
  const [left, right] = span("x");
  const [bottom, top] = span("y");
  const corner = renderer.viewportToFramedGraph({ x: 0, y: 0 });
  const opposite = renderer.viewportToFramedGraph(renderer.getDimensions());
  const ratio = renderer.getCamera().getState().ratio;
  const wide = Math.abs(opposite.x - corner.x) / ratio;
  const high = Math.abs(opposite.y - corner.y) / ratio;
  const fit = 1.15 * Math.max((right - left) / wide, (top - bottom) / high);
  return { x: (left + right) / 2, y: (bottom + top) / 2, ratio: Math.min(Math.max(fit, 0.01), 1) };
}

function layer(renderer, name, where) {
  renderer.createCanvasContext(name, where);
  const canvas = renderer.getCanvases()[name];
  renderer.resize(true);
  return canvas;
}

// A canvas has more points than the page where the screen is fine; drawing is in those of the page.
function ready(canvas) {
  const context = canvas.getContext("2d");
  const fine = canvas.width / (canvas.clientWidth || canvas.width);
  context.setTransform(fine, 0, 0, fine, 0, 0);
  return context;
}

function clear(canvas) {
  const context = canvas.getContext("2d");
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, canvas.width, canvas.height);
}

function drawPairs(canvas, shown) {
  clear(canvas);
  const context = ready(canvas);
  context.strokeStyle = shown.colours.pair;
  eachPair(shown, (one, other, thick) => {
    context.lineWidth = thick;
    context.beginPath();
    context.moveTo(one.x, one.y);
    context.lineTo(other.x, other.y);
    context.stroke();
  });
}

// Calls back for the heaviest pairs that have both ends in sight. How heavy a pair was in the past is not known.
function eachPair({ network, seen, spot, isInSight }, draw) {
  let drawn = 0;
  for (let start = 0; start < network.pairs.length && drawn < MOST_PAIRS; start += 3) {
    const first = network.pairs[start];
    const second = network.pairs[start + 1];
    if (!seen.isMeant(first) || !seen.isMeant(second) || !seen.isPair(start / 3)) continue;
    const one = spot(first);
    const other = spot(second);
    if (!isInSight(one) || !isInSight(other)) continue;
    draw(one, other, seen.isThen() ? 1 : 0.6 + 2 * Math.sqrt(network.pairs[start + 2] / 1000));
    drawn += 1;
  }
}

function drawMarks(canvas, network, { seen, spot, isInSight, colours, marked, renderer, sizes }) {
  const shownSize = (place) => renderer.scaleSize(sizes.of(place));
  clear(canvas);
  const context = ready(canvas);
  for (const place of network.bridges) {
    const at = spot(place);
    if (!seen.isMeant(place) || seen.isThen() || !isInSight(at)) continue;
    diamond(context, at, Math.max(1.45 * shownSize(place), 2.5), colourOf(network, seen, place, colours), colours);
  }
  owner(context, renderer.graphToViewport({ x: 0, y: 0 }), colours);
  groupNames(context, { network, seen, renderer, colours });
  if (marked >= 0) ring(context, spot(marked), shownSize(marked) + 5, colours);
}

function diamond(context, { x, y }, size, fill, colours) {
  context.beginPath();
  context.moveTo(x, y - size);
  context.lineTo(x + size, y);
  context.lineTo(x, y + size);
  context.lineTo(x - size, y);
  context.closePath();
  context.fillStyle = fill;
  context.fill();
  if (size < 4) return;
  context.lineWidth = 1.5;
  context.strokeStyle = colours.ink;
  context.stroke();
}

function ring(context, { x, y }, size, colours) {
  context.beginPath();
  context.arc(x, y, size, 0, 2 * Math.PI);
  context.lineWidth = 2.5;
  context.strokeStyle = colours.accent;
  context.stroke();
}

function owner(context, { x, y }, colours) {
  context.lineWidth = 1.5;
  context.strokeStyle = colours.ink;
  context.beginPath();
  context.moveTo(x - 6, y);
  context.lineTo(x + 6, y);
  context.moveTo(x, y - 6);
  context.lineTo(x, y + 6);
  context.stroke();
}

function groupNames(context, { network, seen, renderer, colours }) {
  context.font = groupFont();
  context.textAlign = "center";
  context.lineJoin = "round";
  eachGroup(context, { network, seen, renderer }, (text, x, y) => {
    context.lineWidth = 4;
    context.strokeStyle = colours.surface;
    context.strokeText(text, x, y);
    context.fillStyle = colours.ink;
    context.fillText(text, x, y);
  });
}

function groupFont() {
  return `600 13px ${getComputedStyle(document.body).fontFamily}`;
}

// Calls back with the names of groups, which stand above their discs, strongest first; one that would cover another is
// left out.
function eachGroup(context, { network, seen, renderer }, draw) {
  const taken = [];
  const { width } = renderer.getDimensions();
  for (const [number, group] of network.groups.entries()) {
    if (!seen.isGroup(number)) continue;
    const centre = renderer.graphToViewport(group);
    const edge = renderer.graphToViewport({ x: group.x + group.radius, y: group.y });
    const radius = Math.hypot(edge.x - centre.x, edge.y - centre.y);
    if (taken.length === MOST_NAMES || radius < (network.groups.length > FEW_GROUPS ? 10 : 4)) continue;
    const text = group.name.length > 40 ? `${group.name.slice(0, 39)}…` : group.name;
    const half = context.measureText(text).width / 2 + 6;
    if (centre.x < 0 || centre.x > width) continue;
    const x = Math.min(Math.max(centre.x, half), Math.max(width - half, half));
    const box = [x - half, centre.y - radius - 26, x + half, centre.y - radius - 6];
    if (taken.some((other) => box[0] < other[2] && box[2] > other[0] && box[1] < other[3] && box[3] > other[1])) continue;
    taken.push(box);
    draw(text, x, centre.y - radius - 10);
  }
}

function drawHover(context, data, settings, colours) {
  const text = String(data.label ?? "");
  context.font = `600 ${settings.labelSize + 1}px ${settings.labelFont}`;
  const width = context.measureText(text).width + 14;
  context.beginPath();
  context.arc(data.x, data.y, data.size + 2, 0, 2 * Math.PI);
  context.lineWidth = 2;
  context.strokeStyle = colours.accent;
  context.stroke();
  context.fillStyle = colours.surface;
  context.strokeStyle = colours.line;
  context.lineWidth = 1;
  context.beginPath();
  context.rect(data.x + data.size + 6, data.y - 12, width, 24);
  context.fill();
  context.stroke();
  context.fillStyle = colours.ink;
  context.fillText(text, data.x + data.size + 13, data.y + 4);
}
