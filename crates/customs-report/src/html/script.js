"use strict";
(() => {
  const filters = document.getElementById("filters");
  const files = Array.from(document.querySelectorAll(".file"), (file) => ({
    file,
    source: file.querySelector(".source"),
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
    // A file none of whose findings are shown is there as long as only files are asked for.
    const isOfFiles = severities.length === 3 && !rule;
    let shown = 0;
    for (const { file, source, name, findings } of files) {
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
      file.hidden = !(shownHere || (isOfFiles && name.includes(text)));
      if (source) {
        source.hidden = !shownHere;
      }
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

  // When a source comes into view its first mark does too, unless a link led to another.
  const observer = new IntersectionObserver((entries) => {
    for (const { isIntersecting, target } of entries) {
      if (isIntersecting) {
        observer.unobserve(target);
        if (target.scrollTop === 0) {
          const mark = target.querySelector("mark");
          target.scrollTop = mark.offsetTop - target.offsetTop - target.clientHeight / 3;
        }
      }
    }
  });
  for (const source of document.querySelectorAll(".source pre")) {
    observer.observe(source);
  }

  filters.hidden = false;
  apply();
})();
