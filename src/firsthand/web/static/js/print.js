// [data-prints] prints the page.
export function startPrinting() {
  document.addEventListener("click", (event) => {
    if (event.target.closest("[data-prints]")) window.print();
  });
}
