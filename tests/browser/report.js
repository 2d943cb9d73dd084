// Runs in a copy of a report, measures it as a browser lays it out, and uses its filters.
const shown = () => ({
  files: visible(".file").length,
  errors: visible(".finding.error").length,
  warnings: visible(".finding.warning").length,
  information: visible(".finding.information").length,
  said: find("output").value,
});
const choose = (selector, value) => {
  find(selector).value = value;
  find(selector).dispatchEvent(new Event("input", { bubbles: true }));
};

const measure = () => {
  const mark = find("#f2-1-place + mark");
  return {
    width: innerWidth,
    scrollWidth: document.documentElement.scrollWidth,
    page: box(document.body),
    title: box(find("h1")),
    summary: box(find("#summary")),
    filters: box(find("#filters")),
    file: box(find("#f2")),
    finding: box(find("#f2-1")),
    badge: box(find("#f2-1 .badge")),
    source: box(find("#f2 .source pre")),
    mark: box(mark),
    markedLine: mark.closest(".line").dataset.line,
    warningBadge: box(find(".finding.warning .badge")),
    unlabelled: unlabelled(find("#filters")),
  };
};

const filter = () => {
  const steps = { all: shown() };
  find("[value=warning]").click();
  steps.withoutWarnings = shown();
  find("[value=warning]").click();
  find("[name=known]").click();
  steps.withKnown = shown();
  find("[name=known]").click();
  choose("[name=rule]", "out-of-order");
  steps.ofOneRule = shown();
  choose("[name=rule]", "");
  choose("[name=text]", "CUT-OFF");
  steps.ofOneFile = shown();
  choose("[name=text]", "");
  steps.again = shown();
  return steps;
};

addEventListener("load", () => {
  setTimeout(() => {
    const measured = measure();
    tell({ measured, steps: filter() });
  }, 500);
});
