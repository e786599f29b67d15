// [data-map-time]: the slider that goes back to the end of a month, and plays one month after the other.
import { announce } from "./announce.js";

const STEP = 700; // milliseconds between two months
const NAMES = "January February March April May June July August September October November December".split(" ");

export function startTime(show) {
  const frame = document.querySelector("[data-map-time]");
  if (!frame) return;
  const range = frame.querySelector("input");
  const first = Number(frame.dataset.first);
  const last = Number(range.max);
  const kept = new Map();
  let timer = 0;
  let asked = 0;
  frame.hidden = false;

  const monthOf = (step) => first + step;
  const nameOf = (step) => (step === last ? "today" : `${NAMES[monthOf(step) % 12]} ${Math.floor(monthOf(step) / 12)}`);

  async function load(step) {
    if (step >= last) return null;
    if (!kept.has(step)) {
      const month = monthOf(step);
      const slug = `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}`;
      kept.set(step, fetch(`${frame.dataset.month}?on=${slug}`).then((answer) => (answer.ok ? answer.json() : Promise.reject(new Error(`code ${answer.status}`)))));
    }
    return kept.get(step);
  }

  async function goTo(step, { isSaid = true } = {}) {
    asked = step;
    range.value = step;
    range.setAttribute("aria-valuetext", nameOf(step));
    frame.querySelector("[data-map-when]").textContent = nameOf(step);
    const then = frame.querySelector("[data-map-then]");
    try {
      const month = await load(step);
      if (asked !== step) return;
      show(month);
      then.hidden = !month;
      then.textContent = month ? `${month.text} Where people stand, and the groups, are those of today.` : "";
      if (isSaid) announce(month ? month.text : "The map as it is today.");
    } catch (error) {
      kept.delete(step);
      stop();
      then.hidden = false;
      then.textContent = `This month could not be shown (${error.message}). Nothing was changed.`;
    }
  }

  // Who wants calm gets one month at a press.
  function play() {
    if (timer) {
      stop();
      goTo(Number(range.value));
      return;
    }
    const from = Number(range.value) >= last ? 0 : Number(range.value) + 1;
    if (matchMedia("(prefers-reduced-motion: reduce)").matches) {
      goTo(from);
      return;
    }
    setPlaying(true);
    timer = setTimeout(() => go(from), 0);
  }

  async function go(step) {
    await goTo(step, { isSaid: step >= last });
    if (!timer) return;
    if (step >= last) stop();
    else {
      load(step + 1)?.catch(() => {});
      timer = setTimeout(() => go(step + 1), STEP);
    }
  }

  function stop() {
    clearTimeout(timer);
    timer = 0;
    setPlaying(false);
  }

  function setPlaying(isPlaying) {
    frame.querySelector("[data-map-play]").setAttribute("aria-pressed", String(isPlaying));
    frame.querySelector("[data-map-play-word]").textContent = isPlaying ? "Stop" : "Play";
  }

  range.setAttribute("aria-valuetext", nameOf(last));
  range.addEventListener("input", () => {
    stop();
    goTo(Number(range.value));
  });
  range.addEventListener("keydown", (event) => {
    if (event.key === "t" && !event.ctrlKey && !event.metaKey && !event.altKey) play();
  });
  frame.querySelector("[data-map-play]").addEventListener("click", play);
  const wanted = Number(frame.dataset.asked) - first;
  if (frame.dataset.asked && wanted >= 0 && wanted < last) goTo(wanted);
}
