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
  // Fields that a browser filled in again on the way back must not say something else than the list.
  window.addEventListener("pageshow", (event) => event.persisted || form.reset());
}

function address(form) {
  const asked = new URLSearchParams([...new FormData(form)].filter(([, value]) => value.trim()));
  if (asked.get("sort") === "best") asked.delete("sort");
  return asked.size ? `?${asked}` : form.getAttribute("action");
}
