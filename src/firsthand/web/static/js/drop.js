// [data-drop]: files dropped on this form are sent at once; the button remains for everybody else.

export function startDropping() {
  for (const area of document.querySelectorAll("[data-drop]")) {
    const field = area.querySelector('input[type="file"]');
    area.addEventListener("dragover", (event) => {
      event.preventDefault();
      area.classList.add("is-over");
    });
    area.addEventListener("dragleave", () => area.classList.remove("is-over"));
    area.addEventListener("drop", (event) => {
      event.preventDefault();
      area.classList.remove("is-over");
      if (!event.dataTransfer.files.length) return;
      field.files = event.dataTransfer.files;
      send(area);
    });
    field.addEventListener("change", () => field.files.length && send(area));
  }
}

function send(area) {
  area.querySelector("[data-drop-say]").textContent = "Handing over the files …";
  area.closest("form").requestSubmit();
}
