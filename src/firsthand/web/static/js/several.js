// [data-several]: a list of which several are ticked, and what is done for them. Its acts come into sight once somebody
// is ticked. x ticks the row that has the focus; with shift a click ticks all rows from the one before.

let last = null;

export function startSeveral() {
  document.addEventListener("change", (event) => {
    if (event.target.closest("[data-several]")) ticked(event.target);
  });
  document.addEventListener("click", (event) => {
    const box = event.target.closest?.('[data-several] [name="person"]');
    if (!box) return;
    if (event.shiftKey && last?.isConnected) between(last, box);
    last = box;
  });
  document.addEventListener("keydown", (event) => {
    if (event.key !== "x" || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const row = event.target.closest?.("[data-several] tbody tr, [data-several] [data-several-row]");
    const box = row?.querySelector('[name="person"]');
    if (!box) return;
    event.preventDefault();
    box.click();
  });
  document.body.addEventListener("htmx:afterSettle", show);
  addEventListener("pageshow", show);
  show();
}

function boxes() {
  return [...document.querySelectorAll('[data-several] [name="person"]')];
}

function between(from, to) {
  const all = boxes();
  const [first, second] = [all.indexOf(from), all.indexOf(to)].sort((a, b) => a - b);
  for (const box of all.slice(first, second + 1)) box.checked = to.checked;
}

function ticked(box) {
  const all = document.querySelector("[data-several-all]");
  if (box.matches("[data-tick-page]")) for (const each of boxes()) each.checked = box.checked;
  else if (box.name === "person" && !box.checked && all) all.checked = false;
  if (box.matches("[data-tick-page]") && !box.checked && all) all.checked = false;
  if (box === all && box.checked) for (const each of boxes()) each.checked = true;
  show();
}

// Says how many are ticked, and shows or hides what can be done for them.
function show() {
  const acts = document.querySelector("[data-several-acts]");
  if (!acts) return;
  const all = boxes();
  const chosen = all.filter((box) => box.checked).length;
  const page = document.querySelector("[data-tick-page]");
  page.hidden = false;
  page.checked = chosen > 0 && chosen === all.length;
  page.indeterminate = chosen > 0 && chosen < all.length;
  acts.hidden = chosen === 0;
  acts.querySelector("[data-several-count]").textContent = acts.querySelector("[data-several-all]")?.checked
    ? "All ticked"
    : `${chosen} ticked`;
}
