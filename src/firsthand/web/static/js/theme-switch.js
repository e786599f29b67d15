// [data-theme-switch]: light, dark, or as the system says; kept in this browser only.

export function startThemes() {
  for (const group of document.querySelectorAll("[data-theme-switch]")) {
    const chosen = document.documentElement.dataset.theme;
    for (const choice of group.querySelectorAll("input")) choice.checked = choice.value === chosen;
    group.hidden = false;
    group.addEventListener("change", (event) => choose(event.target.value));
  }
}

function choose(theme) {
  document.documentElement.dataset.theme = theme;
  try {
    if (theme === "auto") localStorage.removeItem("firsthand-theme");
    else localStorage.setItem("firsthand-theme", theme);
  } catch {
    // Nothing can be kept here: the choice holds until the page is left.
  }
}
