// [data-reply]: what the owner changed in a reply is kept as long as the page is open, and no longer.

const kept = new Map();

export function startReplies() {
  document.addEventListener("input", (event) => {
    const field = event.target.closest?.("[data-reply]");
    if (field) kept.set(field.dataset.reply, field.value);
  });
  document.body.addEventListener("htmx:load", (event) => {
    for (const field of event.detail.elt.querySelectorAll?.("[data-reply]") ?? []) {
      field.value = kept.get(field.dataset.reply) ?? field.value;
    }
  });
}
