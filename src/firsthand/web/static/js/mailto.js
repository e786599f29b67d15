// [data-mailto="id"] opens the mail program with what stands in that field; the link alone names the address only.
export function startMailing() {
  document.addEventListener("click", (event) => {
    const link = event.target.closest("[data-mailto]");
    if (!link) return;
    const address = link.getAttribute("href").split("?")[0];
    const said = { subject: link.dataset.subject, body: document.getElementById(link.dataset.mailto).value };
    const parts = Object.entries(said).filter(([, text]) => text);
    link.setAttribute("href", `${address}?${parts.map(([name, text]) => `${name}=${written(text)}`).join("&")}`);
    setTimeout(() => link.setAttribute("href", address));
  });
}

function written(text) {
  return encodeURIComponent(text.replace(/\r?\n/g, "\r\n"));
}
