// [data-card]: j and k walk the cards of the pipeline; a letter presses the mark with that key on the card that has the
// focus. Nothing is pressed unseen: without a focus the first key only goes to the first card.

let place = 0;

export function startPipeline() {
  document.addEventListener("keydown", (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (event.target.matches?.("textarea, select, input") || document.querySelector("dialog[open]")) return;
    if (!cards().length) return;
    const step = { j: 1, k: -1 }[event.key];
    if (step ? walk(step) : event.key === "Escape" ? leave() : press(event.key)) event.preventDefault();
  });
  document.addEventListener("change", ({ target }) => {
    if (target.matches?.("[data-submits] select")) target.form.requestSubmit();
  });
  document.body.addEventListener("htmx:beforeSwap", (event) => {
    if (event.detail.target.id === "pipeline") place = Math.max(here(), 0);
  });
  document.body.addEventListener("htmx:afterSettle", (event) => {
    if (event.detail.elt.id !== "pipeline") return;
    const all = cards();
    const link = all[Math.min(place, all.length - 1)]?.querySelector("[data-card-open]");
    (link ?? document.querySelector("[data-focus]"))?.focus();
  });
}

function cards() {
  return [...document.querySelectorAll("[data-card]")];
}

function here() {
  return cards().findIndex((card) => card.contains(document.activeElement));
}

function walk(step) {
  const all = cards();
  const at = here();
  const link = all[at < 0 ? 0 : Math.min(Math.max(at + step, 0), all.length - 1)].querySelector("[data-card-open]");
  if (!link) return false;
  link.focus();
  link.scrollIntoView({ block: "nearest" });
  return true;
}

function press(key) {
  if (!/^[a-z]$/.test(key)) return false;
  const all = cards();
  const card = all[here()] ?? all.find((each) => "cardAlone" in each.dataset);
  if (!card) return false;
  const button = card.querySelector(`[data-mark="${key}"]`);
  button?.click();
  return Boolean(button);
}

// Closes the other marks of a card, and stands where they were opened.
function leave() {
  const open = document.querySelector(".card-more[open]");
  if (!open) return false;
  open.removeAttribute("open");
  open.querySelector("summary").focus();
  return true;
}
