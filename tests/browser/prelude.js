// Stands before every probe: what it hears of the page, and how it tells the page around it.
const complaints = [];
addEventListener("error", (event) => complaints.push(event.message));
addEventListener("securitypolicyviolation", (event) => complaints.push(event.violatedDirective));

const find = (selector) => document.querySelector(selector);
const all = (selector) => Array.from(document.querySelectorAll(selector));
const visible = (selector) => all(selector).filter((it) => it.offsetParent);
const box = (element) => {
  const { x, y, width, height } = element.getBoundingClientRect();
  const { backgroundColor, color } = getComputedStyle(element);
  return { x, y, width, height, background: backgroundColor, color, text: element.textContent };
};
// How many fields of a form have no label; buttons say what they do.
const unlabelled = (form) =>
  Array.from(form.elements).filter(
    (it) => it.labels && it.labels.length === 0 && !["OUTPUT", "BUTTON"].includes(it.tagName),
  ).length;

const tell = (told) => {
  // What the policy forbids is refused, so that a complaint would be heard.
  const before = complaints.length;
  new Image().src = "forbidden.png";
  setTimeout(() => {
    const isRefused = complaints.splice(before).includes("img-src");
    const text = JSON.stringify({ ...told, complaints, isRefused });
    parent.postMessage(encodeURIComponent(text), "*");
  }, 100);
};
