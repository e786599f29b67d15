// The keyboard: [data-key="x"] is pressed by x, [data-go="x"] by g then x, / goes to the search field.

let awaitsPage = false;

export function startKeys() {
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (event.key === "Escape") leaveField(event);
    if (isWriting(event.target) || document.querySelector("dialog[open]")) return;
    if (press(event.key)) event.preventDefault();
  });
}

function press(key) {
  if (awaitsPage) {
    awaitsPage = false;
    return click(`[data-go="${CSS.escape(key)}"]`);
  }
  if (key === "g") {
    awaitsPage = true;
    setTimeout(() => {
      awaitsPage = false;
    }, 1500);
    return true;
  }
  if (key === "/") return focusSearch();
  return click(`[data-key="${CSS.escape(key)}"]`);
}

function click(selector) {
  const found = [...document.querySelectorAll(selector)].find((element) => !element.disabled);
  found?.click();
  if (found?.matches("summary")) stand(found);
  return Boolean(found);
}

// Goes on where one would write in what a key has opened, else stands on what it was.
function stand(summary) {
  const field = summary.parentElement.open && summary.parentElement.querySelector("[data-first]");
  (field || summary).focus();
}

function focusSearch() {
  const field = [...document.querySelectorAll("[data-search]")].find((element) => element.offsetParent);
  field?.focus();
  field?.select();
  return Boolean(field);
}

function leaveField(event) {
  if (isWriting(event.target)) event.target.blur();
}

function isWriting(element) {
  if (element.matches?.("textarea, select, [contenteditable]")) return true;
  return element.matches?.("input:not([type=radio], [type=checkbox], [type=file])") ?? false;
}
