// [data-copy="id"] copies what stands in that field, and says so in the words of [data-copy-said].
import { announce } from "./announce.js";

export function startCopying() {
  document.addEventListener("click", async (event) => {
    const button = event.target.closest("[data-copy]");
    if (!button) return;
    const field = document.getElementById(button.dataset.copy);
    await copy(field);
    confirm(button, button.dataset.copySaid ?? "Reply copied. Nothing was sent.");
  });
}

async function copy(field) {
  try {
    await navigator.clipboard.writeText(field.value);
  } catch {
    field.select();
    document.execCommand("copy");
  }
}

function confirm(button, said) {
  const word = button.querySelector("[data-copy-word]");
  const before = word.dataset.copyWord;
  word.textContent = "Copied";
  announce(said);
  setTimeout(() => {
    word.textContent = before;
  }, 2500);
}
