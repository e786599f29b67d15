// [data-copy="id"] copies what stands in that field.
import { announce } from "./announce.js";

export function startCopying() {
  document.addEventListener("click", async (event) => {
    const button = event.target.closest("[data-copy]");
    if (!button) return;
    const field = document.getElementById(button.dataset.copy);
    await copy(field);
    confirm(button);
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

function confirm(button) {
  const word = button.querySelector("[data-copy-word]");
  const before = word.dataset.copyWord;
  word.textContent = "Copied";
  announce("Reply copied. Nothing was sent.");
  setTimeout(() => {
    word.textContent = before;
  }, 2500);
}
