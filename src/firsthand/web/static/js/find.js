// [data-find]: the form that filters a list as one types. The address keeps up with it, so that coming back
// from a person, or a reload, shows the same list; it holds what the owner chose and typed, nothing else.

export function startFinding() {
  const form = document.querySelector("[data-find]");
  if (!form) return;
  form.addEventListener("htmx:afterRequest", (event) => {
    if (event.detail.successful) history.replaceState(history.state, "", address(form));
  });
  // On a phone the filters cover what they find: this closes them, and goes on there.
  form.querySelector("[data-shows-found]").addEventListener("click", () => {
    const filters = form.querySelector("details");
    filters.open = false;
    filters.querySelector("summary").focus();
  });
  document.addEventListener("keydown", walk);
}

// The arrows walk from the search through the people it found, and back.
function walk(event) {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!step || event.isComposing || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
  const stops = [document.getElementById("find"), ...document.querySelectorAll("#found tbody th a")];
  const next = stops[stops.indexOf(event.target) + step];
  if (!stops.includes(event.target) || !next) return;
  event.preventDefault();
  next.focus();
}

function address(form) {
  const asked = new URLSearchParams([...new FormData(form)].filter(([, value]) => value.trim()));
  if (asked.get("sort") === "best") asked.delete("sort");
  return asked.size ? `?${asked}` : form.getAttribute("action");
}
