// [data-drop]: files dropped or chosen are handed over at once; without a script a button does it.

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
      send(area, field);
    });
    field.addEventListener("change", () => field.files.length && send(area, field));
  }
  // A file that misses the area would replace the page.
  for (const kind of ["dragover", "drop"]) document.addEventListener(kind, (event) => event.preventDefault());
}

function send(area, field) {
  const files = [...field.files];
  const bytes = files.reduce((sum, file) => sum + file.size, 0);
  const say = area.querySelector("[data-drop-say]");
  if (bytes > Number(area.dataset.most)) {
    say.textContent = `${size(bytes)} is more than a page can take. Unpack it and import its folder instead.`;
    return;
  }
  const what = files.length === 1 ? files[0].name : `${files.length} files`;
  say.textContent = `Handing over ${what} (${size(bytes)}) …`;
  area.classList.add("is-busy");
  area.closest("form").requestSubmit();
}

function size(bytes) {
  return bytes < 1e6 ? `${Math.ceil(bytes / 1e3)} kB` : bytes < 1e9 ? `${Math.round(bytes / 1e6)} MB` : `${(bytes / 1e9).toFixed(1)} GB`;
}
