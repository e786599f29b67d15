// [data-guarded]: a text that is lost with the page. Whoever leaves before it is saved is asked.
export function startGuarding() {
  let isSent = false;
  document.addEventListener("submit", (event) => {
    isSent = Boolean(event.target.querySelector("[data-guarded]"));
  });
  window.addEventListener("pageshow", () => {
    isSent = false;
  });
  window.addEventListener("beforeunload", (event) => {
    const field = document.querySelector("[data-guarded]");
    if (!isSent && field && (field.value !== field.defaultValue || "unsavedYet" in field.dataset)) event.preventDefault();
  });
}
