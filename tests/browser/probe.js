// Runs in a copy of a report, measures it as a browser lays it out, uses its filters, and tells the
// page around it.
"use strict";
(() => {
  const complaints = [];
  addEventListener("error", (event) => complaints.push(event.message));
  addEventListener("securitypolicyviolation", (event) => complaints.push(event.violatedDirective));

  const box = (element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    const { backgroundColor, color } = getComputedStyle(element);
    return { x, y, width, height, background: backgroundColor, color, text: element.textContent };
  };
  const find = (selector) => document.querySelector(selector);
  const visible = (selector) =>
    Array.from(document.querySelectorAll(selector)).filter((it) => it.offsetParent).length;
  const shown = () => ({
    files: visible(".file"),
    errors: visible(".finding.error"),
    warnings: visible(".finding.warning"),
    information: visible(".finding.information"),
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
      unlabelled: Array.from(find("#filters").elements).filter(
        (it) => it.labels && it.labels.length === 0 && it.tagName !== "OUTPUT",
      ).length,
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

  const tell = () => {
    const measured = measure();
    const steps = filter();
    // What the policy forbids is refused, so that a complaint would be heard.
    const before = complaints.length;
    new Image().src = "forbidden.png";
    setTimeout(() => {
      const isRefused = complaints.splice(before).includes("img-src");
      const told = JSON.stringify({ measured, steps, complaints, isRefused });
      parent.postMessage(encodeURIComponent(told), "*");
    }, 100);
  };
  // Sources come to their marks once they are in view.
  addEventListener("load", () => setTimeout(tell, 500));
})();
