// Runs in a copy of a report, measures it as a browser lays it out, and uses it as a person does.
const shown = () => ({
  files: visible(".file").length,
  errors: visible(".finding.error").length,
  warnings: visible(".finding.warning").length,
  information: visible(".finding.information").length,
  said: find("#shown").value,
});
const choose = (selector, value) => {
  find(selector).value = value;
  find(selector).dispatchEvent(new Event("input", { bubbles: true }));
};
const press = (selector) => {
  find(selector).click();
  return { ...shown(), focus: document.activeElement.id };
};

const measure = () => ({
  width: innerWidth,
  scrollWidth: document.documentElement.scrollWidth,
  page: box(document.body),
  title: box(find("h1")),
  summary: box(find("#summary")),
  chart: box(find(".table")),
  chartBar: box(find(".table .bar rect")),
  filters: box(find("#filters")),
  file: box(find("#f2")),
  finding: box(find("#f2-1")),
  badge: box(find("#f2-1 .badge")),
  warningBadge: box(find(".finding.warning .badge")),
  unlabelled: unlabelled(find("#filters")),
});

const openSource = () => {
  const isClosed = !find("#f2 .source pre");
  find("#f2-1 .where a").click();
  const mark = find("#f2-1-place + mark");
  return {
    isClosed,
    finding: box(find("#f2-1")),
    source: box(find("#f2 .source pre")),
    mark: box(mark),
    markedLine: mark.closest(".line").dataset.line,
    focus: document.activeElement.id,
    // A link to a rule opens it.
    rule: find("#f2-1 .where a:last-child").getAttribute("href"),
  };
};

const filter = () => {
  const steps = { all: shown() };
  find("[name=severity][value='1']").click();
  steps.withoutWarnings = shown();
  find("[name=severity][value='1']").click();
  find("[name=known]").click();
  steps.withKnown = shown();
  find("[name=known]").click();
  find("[name=clean]").click();
  steps.withClean = shown();
  find("[name=clean]").click();
  choose("[name=rule]", "out-of-order");
  steps.ofOneRule = shown();
  choose("[name=rule]", "");
  choose("[name=text]", "CUT-OFF");
  steps.ofOneFile = shown();
  choose("[name=text]", "");
  steps.again = shown();
  steps.linkOfRule = press("[data-rule=out-of-order]");
  steps.linkOfFolder = press("[data-folder='warning/']");
  steps.linkOfFile = press("[data-text='invalid/misspelt-element.xml']");
  return steps;
};

// Every element that can be used is one that keyboards reach, in the order of the page, and shows when it has the focus.
const keyboard = () => {
  find("#filters").reset();
  const usable = all("a, button, input, select, summary, [tabindex='0']").filter((it) => it.checkVisibility());
  const unseen = usable.filter((it) => {
    it.focus();
    const { outlineStyle, outlineWidth } = getComputedStyle(it);
    return document.activeElement !== it || outlineStyle === "none" || outlineWidth === "0px";
  });
  return {
    usable: usable.length,
    unseen: unseen.map((it) => it.outerHTML),
    unordered: all("[tabindex]").filter((it) => it.tabIndex > 0).length,
  };
};

addEventListener("load", () => {
  setTimeout(() => {
    const measured = measure();
    const source = openSource();
    tell({ measured, source, steps: filter(), keyboard: keyboard() });
  }, 500);
});
