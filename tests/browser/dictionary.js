// Runs in a copy of the dictionary's page, and tells what it shows, how, and what its keys do.
const rows = () => {
  const cell = (row, name) => row.querySelector(`[data-name="${name}"]`).textContent;
  return visible("#places tr:not(.details)").map((row) => ({
    name: row.querySelector("button").textContent,
    path: row.querySelector(".path").textContent,
    id: cell(row, "Id"),
    dataElement: cell(row, "Data element"),
    format: cell(row, "Format"),
    cardinality: cell(row, "Cardinality"),
    codeList: cell(row, "Code list"),
    isOpen: row.querySelector("button").ariaExpanded === "true",
  }));
};
const said = () => find("output").value;
const details = () => visible(".details").map((it) => it.innerText);

// How far the letters of an element are from what is behind them (WCAG 2: relative luminance).
const luminance = (colour) => {
  const channel = (value) =>
    value <= 0.04045 * 255 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4;
  const [red, green, blue] = colour.match(/\d+/g).map(Number).map(channel);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
const behind = (element) => {
  const colour = getComputedStyle(element).backgroundColor;
  return colour === "rgba(0, 0, 0, 0)" ? behind(element.parentElement) : colour;
};
const contrast = (element) => {
  const [one, other] = [getComputedStyle(element).color, behind(element)].map(luminance);
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
};
const hasText = (element) =>
  Array.from(element.childNodes).some((it) => it.nodeType === Node.TEXT_NODE && it.data.trim());
const leastContrast = () => {
  const texts = visible("body *").filter(hasText);
  return texts
    .map((it) => ({ contrast: contrast(it), text: it.textContent.slice(0, 40) }))
    .reduce((least, it) => (it.contrast < least.contrast ? it : least));
};

const press = (key) => {
  const event = new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true });
  document.activeElement.dispatchEvent(event);
};
const type = (text) => {
  const field = find("[name=q]");
  field.value = text;
  field.dispatchEvent(new Event("input", { bubbles: true }));
};

const use = async () => {
  const steps = { focusBefore: document.activeElement.name ?? "" };
  press("/");
  steps.focusAfter = document.activeElement.name;
  type("");
  steps.everything = { said: said(), rows: rows().length };
  find("#more").click();
  steps.more = {
    rows: rows().length,
    focus: all("#places th button").indexOf(document.activeElement),
  };
  type("no such words");
  steps.nothing = { said: said(), rows: rows().length, words: visible("#nothing").length };
  type("MetaData/Declaration/FunctionCode");
  const button = find("#places th button");
  const isOpen = () => button.ariaExpanded;
  steps.open = [isOpen()];
  button.click();
  steps.open.push(isOpen(), String(visible(".details").length));
  await new Promise((done) => setTimeout(done, 400));
  steps.address = location.hash;
  find("[name=profile]").value = "uk-dms-3.6";
  type("");
  steps.ofProfile = said();
  return steps;
};

addEventListener("load", () => {
  setTimeout(async () => {
    const measured = {
      width: innerWidth,
      scrollWidth: document.documentElement.scrollWidth,
      said: said(),
      rows: rows(),
      details: details(),
      marks: all("mark").map((it) => it.textContent),
      leastContrast: leastContrast(),
      unlabelled: unlabelled(find("#search")),
      table: box(find("table")),
      page: box(document.body),
      live: find("output").getAttribute("role"),
    };
    // What a link leads to is looked at; the page by itself is used.
    tell({ measured, steps: location.hash ? null : await use() });
  }, 100);
});
