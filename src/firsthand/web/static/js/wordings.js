// [data-text]: a text of replies being changed. What is typed stays as long as the page is open; a word is put
// in where the cursor is; Ctrl and Enter save.

const typed = new Map();

export function startWordings() {
  document.addEventListener("input", (event) => {
    if (event.target.matches?.("[data-text]")) keep(event.target);
  });
  document.addEventListener("click", (event) => {
    const chip = event.target.closest("[data-insert]");
    if (chip) insert(document.querySelector("[data-text]"), chip.dataset.insert);
  });
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey) || !event.target.matches("[data-text]")) return;
    event.preventDefault();
    document.getElementById("save").click();
  });
  document.body.addEventListener("htmx:beforeSwap", (event) => {
    const { target, requestConfig } = event.detail;
    if (target.id === "texts" && requestConfig.verb === "post") typed.delete(current()?.dataset.text);
  });
  document.body.addEventListener("htmx:afterSettle", (event) => event.detail.elt.id === "texts" && settle());
  document.body.addEventListener("htmx:load", (event) => restore(event.detail.elt.querySelector?.("[data-text]")));
}

// The address is that of the open text, in the language it is shown in. The button that was pressed may be gone:
// stand on what one would do next.
function settle() {
  const row = document.querySelector('[data-row][aria-current="true"]');
  history.replaceState(history.state, "", row.href);
  row.scrollIntoView({ block: "nearest" });
  if (document.activeElement === document.body) (document.getElementById("undo") ?? document.getElementById("save")).focus();
}

function current() {
  return document.querySelector("[data-text]");
}

function keep(field) {
  typed.set(field.dataset.text, field.value);
  document.querySelector("[data-unsaved]").hidden = field.value === field.defaultValue && !field.ariaInvalid;
}

function restore(field) {
  if (!field) return;
  const before = typed.get(field.dataset.text);
  if (before !== undefined && before !== field.value) {
    field.value = before;
    field.dispatchEvent(new Event("input", { bubbles: true }));
  } else if (field.ariaInvalid) keep(field);
}

function insert(field, word) {
  field.focus();
  field.setRangeText(word, field.selectionStart, field.selectionEnd, "end");
  field.dispatchEvent(new Event("input", { bubbles: true }));
}
