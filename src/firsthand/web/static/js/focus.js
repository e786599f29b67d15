// Focus stays in a part of the page that is swapped: where its element is gone, on what one would do next.

export function keepFocus() {
  let wasInside = false;
  document.body.addEventListener("htmx:beforeSwap", (event) => {
    wasInside = event.detail.target.contains(document.activeElement);
  });
  document.body.addEventListener("htmx:afterSettle", (event) => {
    if (!wasInside || document.activeElement !== document.body) return;
    if (event.detail.elt.closest?.("[data-elsewhere]")) return; // brought up to date beside the part
    event.detail.elt.querySelector?.("a[href], button:not(:disabled)")?.focus();
  });
}
