// [data-map]: fetches where everybody stands, draws it, and wires tools, panel and keys.
// Without WebGL the table takes its place; it has the same content.
import { announce } from "./announce.js";
import { savePicture } from "./map-export.js";
import { drawPicture } from "./map-picture.js";
import { seeNetwork } from "./map-seen.js";
import { startTime } from "./map-time.js";
import { nextPerson } from "./map-walk.js";

const frame = document.querySelector("[data-map]");
if (frame) start();

async function start() {
  if (!hasWebGL()) {
    const asked = new URLSearchParams(location.search);
    asked.set("view", "table");
    asked.set("plain", "1");
    location.replace(`?${asked}`);
    return;
  }
  frame.hidden = false;
  const wait = part("wait");
  try {
    // sigma already fails while it is read where there is no WebGL; so it is only asked for now.
    const libraries = Promise.all(frame.dataset.libraries.split(" ").map(load));
    const answer = await fetch(frame.dataset.drawing, { headers: { Accept: "application/json" } });
    if (!answer.ok) throw new Error(`code ${answer.status}`);
    const network = await answer.json();
    await libraries;
    wire(network);
    wait.hidden = true;
  } catch (error) {
    wait.textContent = `The picture could not be drawn (${error.message}). Nothing was changed; the table has the same content.`;
  }
}

function load(address) {
  return new Promise((loaded, failed) => {
    const script = document.createElement("script");
    script.src = address;
    script.addEventListener("load", loaded);
    script.addEventListener("error", () => failed(new Error("a part of the page is missing")));
    document.head.append(script);
  });
}

function hasWebGL() {
  try {
    return Boolean(document.createElement("canvas").getContext("webgl2"));
  } catch {
    return false;
  }
}

function part(name) {
  return frame.querySelector(`[data-map-${name}]`);
}

// The ids of whom the filters leave; null where they leave everybody.
function idsLeft() {
  const left = document.querySelector("[data-map-ids]")?.dataset.mapIds;
  return left === undefined ? null : left.split(",").filter(Boolean).map(Number);
}

function wire(network) {
  const stage = part("stage");
  const seen = seeNetwork(network);
  seen.leave(idsLeft());
  const picture = drawPicture(stage, network, seen);
  let here = -1;

  function stand(place, { isTold = true } = {}) {
    here = place;
    picture.mark(place);
    if (isTold && place >= 0) announce(sentence(network, seen, place));
  }

  function open(place, { isFocused = false } = {}) {
    stand(place, { isTold: false });
    fill(network, seen, place);
    part("panel").hidden = false;
    if (isFocused) part("link").focus();
    else announce(sentence(network, seen, place));
  }

  function close() {
    const hadFocus = part("panel").contains(document.activeElement);
    part("panel").hidden = true;
    if (hadFocus) stage.focus();
  }

  picture.onOpen((place) => (place < 0 ? close() : open(place)));
  part("close").addEventListener("click", close);
  part("dead")?.addEventListener("change", (event) => {
    seen.showDead(event.target.checked);
    picture.redraw();
  });
  startTime((month) => {
    seen.goTo(month);
    if (here >= 0 && !seen.isMeant(here)) stand(-1);
    else if (here >= 0 && !part("panel").hidden) fill(network, seen, here);
    picture.redraw();
  });
  // The filters above have found others.
  document.body.addEventListener("htmx:afterSettle", (event) => {
    if (event.detail.target?.id !== "found") return;
    seen.leave(idsLeft());
    if (here >= 0 && !seen.isMeant(here)) stand(-1);
    picture.redraw();
  });
  for (const button of frame.querySelectorAll("[data-map-zoom]")) {
    button.addEventListener("click", () => picture.zoom(button.dataset.mapZoom));
  }
  for (const button of document.querySelectorAll("[data-map-save]")) {
    button.closest("[hidden]")?.removeAttribute("hidden");
    button.addEventListener("click", () => savePicture(picture.view(), button.dataset.mapSave));
  }
  stage.addEventListener("focus", () => {
    const first = here < 0 ? picture.shown().next().value : undefined;
    if (first !== undefined) stand(first);
  });
  frame.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && !part("panel").hidden) close();
  });
  stage.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const act = keys[event.key];
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  });

  function walk(x, y) {
    const next = nextPerson(picture, here, x, y);
    if (next < 0) return;
    stand(next);
    picture.bringIntoSight(next);
  }

  function nextBridge() {
    const bridges = network.bridges.filter(seen.isMeant);
    if (!bridges.length) {
      announce("There are no bridges.");
      return;
    }
    const next = bridges.find((place) => place > here) ?? bridges[0];
    stand(next);
    picture.bringIntoSight(next);
  }

  const keys = {
    ArrowLeft: () => walk(-1, 0),
    ArrowRight: () => walk(1, 0),
    ArrowUp: () => walk(0, -1),
    ArrowDown: () => walk(0, 1),
    Enter: () => here >= 0 && open(here, { isFocused: true }),
    "+": () => picture.zoom("in"),
    "-": () => picture.zoom("out"),
    0: () => picture.zoom("all"),
    b: nextBridge,
  };
}

function sentence(network, seen, place) {
  const bridge = network.bridges.includes(place) ? ", a bridge" : "";
  return `${network.name[place]}, ${tieOf(seen, place)}, ${groupOf(network, place)}${bridge}`;
}

function tieOf(seen, place) {
  const strength = seen.strength(place);
  const standing = seen.standing(place);
  return strength === null || seen.isDead(place) ? standing : `${standing}, ${strength} of 100`;
}

function groupOf(network, place) {
  const group = network.group[place];
  if (group >= 0) return `in the group ${network.groups[group].name}`;
  return place < network.ties ? "on their own" : "dead wood";
}

// Names come from mail and archives: they are only ever set as text.
function fill(network, seen, place) {
  const tie = tieOf(seen, place);
  const group = groupOf(network, place);
  part("name").textContent = network.name[place];
  part("tie").textContent = tie[0].toUpperCase() + tie.slice(1);
  part("group").textContent = group[0].toUpperCase() + group.slice(1);
  part("bridge").hidden = !network.bridges.includes(place);
  part("link").href = frame.dataset.person.replace("/0/", `/${network.id[place]}/`);
}
