// [data-list]: j and k walk its rows and open each in the pane beside it; Enter goes into the pane.
// On a phone, and without this script, a row is a plain link to its own page.

const WIDE = matchMedia("(min-width: 52.01rem)");

export function startLists() {
  document.addEventListener("click", (event) => {
    const row = event.target.closest("[data-row]");
    if (!row || !WIDE.matches || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    open(row);
  });
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isBusy(event.target)) return;
    const step = { j: 1, k: -1 }[event.key];
    if (step) walk(step);
    else if (event.key === "Enter" && enter(event.target)) event.preventDefault();
  });
  document.body.addEventListener("htmx:beforeSwap", dropLate);
  document.body.addEventListener("htmx:afterSettle", restoreFocus);
  // What unfolds at the end of a list comes into sight.
  document.addEventListener("toggle", ({ target }) => target.open && target.scrollIntoView({ block: "nearest" }), true);
  if (WIDE.matches) current()?.scrollIntoView({ block: "nearest" });
}

function isBusy(element) {
  return Boolean(element.closest("textarea, select, input, dialog") || document.querySelector("dialog[open]"));
}

function rows() {
  return [...document.querySelectorAll("[data-list] [data-row]")];
}

function current() {
  return document.querySelector('[data-row][aria-current="true"]');
}

function walk(step) {
  const all = rows();
  if (!all.length) return;
  const here = all.findIndex((row) => row.getAttribute("aria-current") === "true");
  const next = all[Math.min(Math.max(here + step, 0), all.length - 1)];
  next.focus();
  next.scrollIntoView({ block: "nearest" });
  if (WIDE.matches) open(next);
}

function open(row) {
  for (const other of rows()) other.removeAttribute("aria-current");
  row.setAttribute("aria-current", "true");
  history.replaceState(history.state, "", row.href);
  htmx.ajax("GET", row.href, { target: "#detail", swap: "outerHTML", source: row });
}

function enter(element) {
  if (element !== document.body && !element.matches("[data-row]")) return false;
  if (!WIDE.matches) return false;
  const heading = document.querySelector("#detail [data-focus]");
  heading?.focus();
  return Boolean(heading);
}

// Whoever walks fast leaves answers behind: only that of the row one stands on may fill the pane.
function dropLate(event) {
  const { target, requestConfig } = event.detail;
  if (target.id === "detail" && requestConfig.path !== current()?.href) event.detail.shouldSwap = false;
}

// After an act the whole page part is new: stand on the row that is open now, or on its heading when
// the act was made in the pane on a phone, where the list is not shown.
function restoreFocus(event) {
  if (event.detail.elt.id !== "invitations") return;
  const kept = document.activeElement;
  if (kept && kept !== document.body && kept.closest(".spectrum")) return;
  const row = current();
  const target = row?.offsetParent ? row : document.querySelector("[data-focus]");
  target?.focus();
  target?.scrollIntoView({ block: "nearest" });
}
