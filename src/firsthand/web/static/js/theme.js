// Runs before the first paint, so that the chosen theme never flashes; the choice stays in this browser.
(() => {
  let choice = "auto";
  try {
    choice = localStorage.getItem("firsthand-theme") || "auto";
  } catch {
    // A browser that keeps nothing follows the system.
  }
  document.documentElement.dataset.theme = choice;
  document.documentElement.classList.add("has-script");
})();
