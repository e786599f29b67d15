// [data-cards]: "do you remember?", one card at a time. An answer that was kept takes its card away, u brings the last
// one back; after the last card the next are fetched.
// [data-prune-row]: j and k walk the people; o opens the profile and d ticks off the one that has the focus.

const answered = [];

export function startPruning() {
  document.addEventListener("keydown", (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (event.target.matches?.("textarea, select, input:not([type=checkbox])")) return;
    if (document.querySelector("dialog[open]") || !rows().length) return;
    const step = { j: 1, k: -1 }[event.key];
    if (step ? walk(step) : press(event.key)) event.preventDefault();
  });
  document.body.addEventListener("htmx:afterRequest", ({ detail }) => {
    if (!detail.successful) return;
    if (detail.elt.closest("[data-remember]")) putAway(detail.elt.closest("[data-remember]"));
    else if (detail.elt.matches("[data-cards-undo]")) bringBack();
  });
}

function cards() {
  return document.querySelector("[data-cards]");
}

function putAway(card) {
  document.querySelector(".said")?.remove(); // it offers to take an older word back
  card.remove();
  answered.push(card);
  if (cards().children.length) show();
  else location.assign(`${location.pathname}?said=1`);
}

function bringBack() {
  cards().prepend(answered.pop());
  show();
}

// Stands on the name of the card in sight, which a screen reader then reads.
function show() {
  const back = document.querySelector("[data-cards-undo]");
  back.hidden = !answered.length;
  back.querySelector("button").disabled = !answered.length; // or u would take back what was said elsewhere
  const left = cards().children.length;
  back.querySelector("[data-cards-left]").textContent = `${left} left of this batch`;
  count(cards().dataset.total - answered.length);
  cards().querySelector("h2")?.focus();
}

// How many are left stands in the first line and at the tab.
function count(left) {
  const number = left.toLocaleString("en");
  document.querySelector("[data-cards-number]").textContent = `${number} ${left === 1 ? "person" : "people"}`;
  const tab = document.querySelector("[data-cards-tab]");
  if (tab) tab.textContent = number;
}

function rows() {
  return [...document.querySelectorAll("[data-prune-row]")];
}

function here() {
  return rows().findIndex((row) => row.contains(document.activeElement));
}

function walk(step) {
  const all = rows();
  const at = here();
  const row = all[at < 0 ? 0 : Math.min(Math.max(at + step, 0), all.length - 1)];
  row.querySelector("[data-prune-open]").focus();
  row.scrollIntoView({ block: "nearest" });
  return true;
}

function press(key) {
  const part = { o: "[data-prune-profile]", d: "[data-prune-done]" }[key];
  const found = part && rows()[here()]?.querySelector(part);
  found?.click();
  return Boolean(found);
}
