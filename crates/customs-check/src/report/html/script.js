"use strict";
(() => {
  const filters = document.getElementById("filters");
  const files = Array.from(document.querySelectorAll(".file"), (file) => ({
    file,
    name: file.querySelector("h2").textContent.toLowerCase(),
    findings: Array.from(file.querySelectorAll(".finding"), (finding) => ({
      finding,
      severity: ["error", "warning", "information"].find((it) => finding.classList.contains(it)),
      isKnown: finding.classList.contains("known"),
      rule: finding.dataset.rule,
      text: finding.textContent.toLowerCase(),
    })),
  }));
  const findings = files.flatMap((it) => it.findings);

  for (const rule of new Set(findings.map((it) => it.rule).sort())) {
    filters.elements.rule.append(new Option(rule, rule));
  }
  filters.elements.known.parentElement.hidden = !findings.some((it) => it.isKnown);

  const apply = () => {
    const choices = new FormData(filters);
    const severities = choices.getAll("severity");
    const rule = choices.get("rule");
    const text = choices.get("text").trim().toLowerCase();
    // A file without findings is shown as long as nothing is asked for.
    const isAnything = severities.length === 3 && !rule && !text;
    let shown = 0;
    for (const { file, name, findings } of files) {
      let shownHere = 0;
      for (const it of findings) {
        const isShown =
          severities.includes(it.severity) &&
          (!it.isKnown || choices.has("known")) &&
          (!rule || it.rule === rule) &&
          (!text || name.includes(text) || it.text.includes(text));
        it.finding.hidden = !isShown;
        shownHere += isShown;
      }
      const isNamed = severities.length === 3 && !rule && name.includes(text);
      file.hidden = !(shownHere || isAnything || isNamed);
      shown += shownHere;
    }
    filters.elements.shown.value = `${shown} of ${findings.length} findings`;
  };

  filters.addEventListener("input", apply);
  filters.addEventListener("submit", (event) => event.preventDefault());
  addEventListener("beforeprint", () => {
    for (const details of document.querySelectorAll("details")) {
      details.open = true;
    }
  });
  filters.hidden = false;
  apply();

  // The first mark of each source comes into view, within the source only.
  for (const source of document.querySelectorAll(".source pre")) {
    const mark = source.querySelector("mark");
    source.scrollTop = mark.offsetTop - source.offsetTop - source.clientHeight / 3;
  }
})();
