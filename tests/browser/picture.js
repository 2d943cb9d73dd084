// Runs in a copy of a picture's page and measures it as a browser lays it out.
const inner = (element) => {
  const { x, y, width, height } = element.getBoundingClientRect();
  return { x, y, width, height };
};
const overlap = (one, other) =>
  one.x < other.x + other.width &&
  other.x < one.x + one.width &&
  one.y < other.y + other.height &&
  other.y < one.y + one.height;
const isWithin = (inside, outside) =>
  inside.x >= outside.x - 0.5 &&
  inside.y >= outside.y - 0.5 &&
  inside.x + inside.width <= outside.x + outside.width + 0.5 &&
  inside.y + inside.height <= outside.y + outside.height + 0.5;

const measurePicture = () => {
  const svg = find("svg");
  const cells = all(".hs-cell").map((cell) => ({
    box: inner(cell.querySelector("rect")),
    texts: Array.from(cell.querySelectorAll("text")).map(inner),
    title: cell.querySelector("title").textContent,
  }));
  const named = svg.getAttribute("aria-labelledby").split(" ");
  const paper = inner(find(".hs-paper"));
  return {
    width: innerWidth,
    scrollWidth: document.documentElement.scrollWidth,
    role: svg.getAttribute("role"),
    said: named.map((id) => document.getElementById(id).textContent),
    cells: cells.length,
    overlapping: cells.filter((one, at) =>
      cells.slice(at + 1).some((other) => overlap(one.box, other.box)),
    ).length,
    outside: cells.filter((cell) => !cell.texts.every((text) => isWithin(text, cell.box))).length,
    offPaper: cells.filter((cell) => !isWithin(cell.box, paper)).length,
    untitled: cells.filter((cell) => !cell.title).length,
    links: all(".hs-link").length,
    dashed: all(".hs-part").length,
    rows: all("tbody tr").length,
    draft: find(".draft") ? find(".draft").textContent : "",
    canScroll: find(".scroll").tabIndex === 0,
    page: box(document.body),
    paperFill: getComputedStyle(find(".hs-paper")).fill,
    textFill: getComputedStyle(find(".hs-code")).fill,
    boxFill: getComputedStyle(find(".hs-cell:not(.hs-asked) .hs-box")).fill,
  };
};

addEventListener("load", () => {
  setTimeout(() => tell({ measured: measurePicture() }), 300);
});
