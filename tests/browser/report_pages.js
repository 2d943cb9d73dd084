// Runs in a copy of a report on many files, and turns its pages.
const shown = () => ({
  first: find("#list h3")?.textContent,
  files: all(".file").length,
  findings: all(".finding").length,
  page: find("#page").textContent,
  said: find("#shown").value,
  hasPages: !find("#pages").hidden,
});
const press = (value) => {
  const button = find(`#pages [value=${value}]`);
  button.focus();
  button.click();
  return { ...shown(), hasFocus: document.activeElement === button };
};

const turn = () => {
  const steps = { begin: shown() };
  for (const name of ["previous", "next", "last", "next", "first"]) {
    steps[name === "next" && steps.last ? "behindLast" : name] = press(name);
  }
  press("last");
  find("[name=text]").value = "7.xml";
  find("[name=text]").dispatchEvent(new Event("input", { bubbles: true }));
  steps.filtered = shown();
  dispatchEvent(new Event("beforeprint"));
  steps.printed = shown();
  dispatchEvent(new Event("afterprint"));
  steps.afterwards = shown();
  find("button[type=reset]").click();
  return steps;
};

addEventListener("load", () => {
  setTimeout(() => {
    const steps = turn();
    setTimeout(() => {
      steps.reset = shown();
      find(".more").click();
      steps.more = { ...shown(), focus: document.activeElement.id };
      tell({ steps });
    }, 50);
  }, 200);
});
