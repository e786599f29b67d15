// Says in the live region what happened: what a swapped part carries in [data-say], or a failure.
// [data-say-once] is for parts that come every second: the same words are said a single time.

let saidOnce = "";

export function announce(text) {
  const region = document.getElementById("live");
  region.textContent = "";
  // A pause, or screen readers miss a sentence that repeats the one before.
  setTimeout(() => {
    region.textContent = text;
  }, 50);
}

// What was just done stands in the address of the page that says it. Opened again, that page says nothing of it.
export function sayOnce() {
  const address = new URL(location.href);
  if (!address.searchParams.has("said")) return;
  address.searchParams.delete("said");
  history.replaceState(history.state, "", address);
}

export function announceSwaps() {
  document.body.addEventListener("htmx:afterSettle", (event) => {
    const said = event.detail.elt.querySelector?.("[data-say]");
    if (said) announce(said.dataset.say);
    const words = event.detail.elt.querySelector?.("[data-say-once]")?.dataset.sayOnce;
    if (words && words !== saidOnce) announce((saidOnce = words));
  });
  for (const failure of ["htmx:responseError", "htmx:sendError", "htmx:timeout"]) {
    document.body.addEventListener(failure, showFailure);
  }
}

function showFailure(event) {
  const status = event.detail.xhr?.status;
  if (status === 403) {
    location.reload();
    return;
  }
  const bar = document.getElementById("failure");
  bar.hidden = false;
  bar.textContent = status
    ? `That did not work (code ${status}). Nothing was changed. Reload the page and try again.`
    : "Firsthand does not answer. Is the window in which it runs still open? Nothing was changed.";
}
