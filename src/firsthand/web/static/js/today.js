// [data-step]: j and k walk the steps of today; w, d, s and n press draft, done, later and never of the one that has the focus.
// Nothing is pressed unseen: without a focus the first key only goes to the first step.

const WORDS = { w: "[data-write]", d: "[data-done]", s: "[data-later]", n: "[data-never]" };
let place = 0;

export function startToday() {
  document.addEventListener("keydown", (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (event.target.matches?.("textarea, select, input") || document.querySelector("dialog[open]")) return;
    const step = { j: 1, k: -1 }[event.key];
    if (step) walk(step);
    else if (event.key === "Escape") leave();
    else if (WORDS[event.key]) press(WORDS[event.key]);
    else return;
    if (rows().length && event.key !== "Escape") event.preventDefault();
  });
  document.body.addEventListener("htmx:beforeSwap", (event) => {
    if (event.detail.target.id === "today") place = Math.max(here(), 0);
  });
  document.body.addEventListener("htmx:afterSettle", (event) => {
    if (event.detail.elt.id !== "today") return;
    const all = rows();
    (all[Math.min(place, all.length - 1)]?.querySelector("[data-step]") ?? document.querySelector("[data-focus]"))?.focus();
  });
}

function rows() {
  return [...document.querySelectorAll(".step")];
}

function here() {
  return rows().findIndex((row) => row.contains(document.activeElement));
}

function walk(step) {
  const all = rows();
  if (!all.length) return;
  const at = here();
  go(all[at < 0 ? 0 : Math.min(Math.max(at + step, 0), all.length - 1)]);
}

function go(row) {
  row.querySelector("[data-step]").focus();
  row.scrollIntoView({ block: "nearest" });
}

function press(selector) {
  const all = rows();
  const row = all[here()];
  if (!row) {
    if (all.length) go(all[0]);
    return;
  }
  const part = row.querySelector(selector) ?? (selector === WORDS.w ? row.querySelector("[data-step]") : null);
  part?.click();
  if (selector === WORDS.s) part.parentElement.querySelector(".step-choices button")?.focus();
}

// Closes the choices of later, and stands where they were opened.
function leave() {
  const open = document.querySelector(".step-later[open]");
  if (!open) return;
  open.removeAttribute("open");
  open.querySelector("summary").focus();
}
