"use strict";
// Shows the files that the filters leave, a page at a time. data.rs says what the data is.
(() => {
  const FILES_A_PAGE = 50;
  const FINDINGS_A_FILE = 50;
  const SEVERITIES = ["information", "warning", "error"];
  const KNOWN = SEVERITIES.length;

  const at = (id) => document.getElementById(id);
  const filters = at("filters");
  const counted = (number, thing) => `${number} ${thing}${number === 1 ? "" : "s"}`;

  // What steers the direction of writing and the like is named, blanks apart: as page/text.rs does it.
  const STEERING = /([\p{Cc}\p{Bidi_Control}\u2028\u2029\ufeff])/u;
  const named = (text) =>
    text.split(STEERING).map((piece, at) => {
      if (at % 2 === 0 || "\t\n\r".includes(piece)) return piece;
      const number = piece.codePointAt(0).toString(16).toUpperCase().padStart(4, "0");
      return make("span", { class: "turning" }, `U+${number}`);
    });
  // Values are between backticks.
  const prose = (text) =>
    text.split("`").flatMap((piece, at) => (at % 2 ? make("code", {}, ...named(piece)) : named(piece)));

  const make = (name, attributes, ...children) => {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    element.append(...children);
    return element;
  };

  // Everything that can be shown.
  const chunks = Array.from(document.querySelectorAll("script.files"), (script) => ({
    ...JSON.parse(script.textContent),
    sources: script.nextElementSibling,
  }));
  const sourceOf = ({ chunk, source }) => {
    if (chunk.sources instanceof Element) chunk.sources = JSON.parse(chunk.sources.textContent);
    return chunk.sources[source];
  };
  const readFinding = (chunk, numbers, at) => {
    const [rule, severity, message, hint, line = 0, column = 0, ...facts] = numbers;
    return {
      at: at + 1,
      isKnown: severity >= KNOWN,
      severity: severity % KNOWN,
      rule: chunk.texts[rule],
      texts: [rule, message, hint ?? 0, ...facts],
      line,
      column,
    };
  };
  const files = chunks.flatMap((chunk) =>
    chunk.files.map(([folder, name, about, skipped = null, findings = [], source = null]) => ({
      chunk,
      folder: chunk.texts[folder],
      path: chunk.texts[folder] + chunk.texts[name],
      about: chunk.texts[about],
      skipped: skipped === null ? [] : chunk.skipped[skipped],
      findings: findings.map((it, at) => readFinding(chunk, it, at)),
      source,
    })),
  );
  files.forEach((file, at) => (file.id = `f${at + 1}`));
  // Where files hold several messages, each is listed by itself.
  const thing = document.querySelector(".total.messages") ? "message" : "file";
  const total = files.reduce((sum, file) => sum + file.findings.length, 0);

  // What of it the filters leave.
  let left = [];
  let page = 0;
  let isPrinted = false;
  const choices = () => {
    const form = new FormData(filters);
    const text = form.get("text").trim().toLowerCase();
    for (const chunk of chunks) {
      chunk.lower ??= chunk.texts.map((it) => it.toLowerCase());
      chunk.has = text ? chunk.lower.map((it) => it.includes(text)) : null;
    }
    return {
      text,
      severities: new Set(form.getAll("severity").map(Number)),
      rule: form.get("rule"),
      folder: form.get("folder"),
      known: form.has("known"),
      clean: form.has("clean"),
    };
  };
  const leave = () => {
    const wanted = choices();
    left = [];
    for (const file of files) {
      if (wanted.folder !== "*" && file.folder !== wanted.folder) continue;
      const isNamed = !wanted.text || file.path.toLowerCase().includes(wanted.text);
      const { has } = file.chunk;
      const findings = file.findings.filter(
        (it) =>
          wanted.severities.has(it.severity) &&
          (!it.isKnown || wanted.known) &&
          (!wanted.rule || it.rule === wanted.rule) &&
          (isNamed || it.texts.some((text) => has[text])),
      );
      const isClean = !file.findings.length && wanted.clean && !wanted.rule && isNamed;
      if (findings.length || isClean) left.push({ file, findings });
    }
    page = 0;
  };

  // What of that is shown.
  const factsOf = ({ chunk }, { texts }) => {
    const names = ["Code", "Value", "Expected", "XPath", "WCO pointer"];
    const known = names.flatMap((name, at) => {
      const fact = texts[at + 3];
      if (!fact) return [];
      const value = make("code", {}, ...named(chunk.texts[fact]));
      return make("div", {}, make("dt", {}, name), make("dd", {}, value));
    });
    return known.length ? [make("dl", {}, ...known)] : [];
  };
  const findingOf = (file, finding) => {
    const severity = SEVERITIES[finding.severity];
    const id = `${file.id}-${finding.at}`;
    const [rule, message, hint] = finding.texts.map((it) => file.chunk.texts[it]);
    const title = make("p", {}, make("span", { class: `badge ${severity}` }, severity), " ");
    if (finding.isKnown) title.append(make("span", { class: "badge" }, "known before"), " ");
    title.append(make("strong", {}, ...prose(message)));
    const where = make("p", { class: "where" });
    if (finding.line) {
      const place = `line ${finding.line}, column ${finding.column}`;
      const link = make("a", { href: `#${id}-place`, "data-place": id }, place);
      where.append(file.source === null ? place : link, " · ");
    }
    where.append(make("a", { href: `#rule-${rule}` }, ...named(rule)));
    const known = finding.isKnown ? " known" : "";
    return make(
      "li",
      { class: `finding ${severity}${known}`, id, tabindex: "-1" },
      title,
      ...(hint ? [make("p", { class: "advice" }, ...prose(hint))] : []),
      where,
      ...factsOf(file, finding),
    );
  };
  const lineOf = (file, [number, pieces]) => {
    const line = make("span", { class: "line", "data-line": number });
    for (const piece of pieces) {
      if (typeof piece === "string") line.append(...named(piece));
      else if (typeof piece === "number") {
        line.append(make("span", { id: `${file.id}-${piece}-place`, tabindex: "-1" }));
      } else {
        const [finding, text] = piece;
        const severity = SEVERITIES[file.findings[finding - 1].severity];
        const link = make("a", { href: `#${file.id}-${finding}` }, ...named(text));
        line.append(make("mark", { class: severity }, link));
      }
    }
    line.append("\n");
    return line;
  };
  const fillSource = (details, file) => {
    if (details.querySelector("pre")) return;
    const source = make("pre", { tabindex: "0", role: "region", "aria-label": `Source of ${file.path}` });
    let last = 0;
    for (const line of sourceOf(file)) {
      if (line[0] > last + 1) source.append(make("span", { class: "line", "data-line": "⋮" }, "\n"));
      source.append(lineOf(file, line));
      last = line[0];
    }
    details.append(source);
  };
  const sourceElement = (file) => {
    if (file.source === null) return [];
    const details = make("details", { class: "source" }, make("summary", {}, "Source"));
    details.addEventListener("toggle", () => {
      file.isOpen = details.open;
      if (details.open) fillSource(details, file);
    });
    details.open = file.isOpen;
    return [details];
  };
  const skippedElement = ({ chunk, skipped }) => {
    if (!skipped.length) return [];
    const list = skipped.map(([rule, reason]) => {
      const id = chunk.texts[rule];
      return make("li", {}, make("a", { href: `#rule-${id}` }, id), ": ", ...prose(chunk.texts[reason]));
    });
    const summary = make("summary", {}, `${counted(list.length, "rule")} not checked`);
    return [make("details", { class: "skipped" }, summary, make("ul", {}, ...list))];
  };
  const badges = ({ findings }) => {
    const badge = (kind, text) => make("span", { class: `badge ${kind}` }, text);
    if (!findings.length) return [" ", badge("clean", "no findings")];
    const known = findings.filter((it) => it.isKnown).length;
    const shown = SEVERITIES.flatMap((name, severity) => {
      const number = findings.filter((it) => !it.isKnown && it.severity === severity).length;
      const text = severity ? counted(number, name) : `${number} for information`;
      return number ? [badge(name, text)] : [];
    }).reverse();
    if (known) shown.push(badge("", `${known} known before`));
    return shown.flatMap((it) => [" ", it]);
  };
  const fileElement = ({ file, findings }) => {
    const article = make(
      "article",
      { class: file.findings.length ? "file" : "file clean", id: file.id },
      make("h3", {}, ...named(file.path)),
      make("p", { class: "about" }, ...named(file.about), ...badges(file)),
    );
    const list = make("ol", { class: "findings" });
    const more = make("button", { type: "button", class: "more" });
    const grow = (number) => {
      const shown = list.children.length;
      list.append(...findings.slice(shown, shown + number).map((it) => findingOf(file, it)));
      const rest = findings.length - list.children.length;
      more.textContent = `${rest} more`;
      more.hidden = !rest;
      return list.children[shown];
    };
    more.addEventListener("click", () => grow(10 * FINDINGS_A_FILE).focus());
    if (findings.length) {
      grow(isPrinted ? findings.length : FINDINGS_A_FILE);
      article.append(list, more, ...sourceElement(file));
    }
    article.append(...skippedElement(file));
    return article;
  };
  const show = () => {
    const pages = Math.max(1, Math.ceil(left.length / FILES_A_PAGE));
    page = Math.min(Math.max(page, 0), pages - 1);
    const first = isPrinted ? 0 : page * FILES_A_PAGE;
    const shown = isPrinted ? left : left.slice(first, first + FILES_A_PAGE);
    at("list").replaceChildren(...shown.map(fileElement));
    const findings = left.reduce((sum, it) => sum + it.findings.length, 0);
    const of = `${left.length} of ${counted(files.length, thing)}`;
    at("shown").value = `${findings} of ${counted(total, "finding")} in ${of}`;
    at("page").textContent = `page ${page + 1} of ${pages}`;
    at("pages").hidden = pages === 1;
    for (const button of at("pages").querySelectorAll("button")) {
      // A button that is disabled would lose the focus.
      const isEnd = ["first", "previous"].includes(button.value) ? page === 0 : page === pages - 1;
      button.setAttribute("aria-disabled", isEnd);
    }
  };
  const apply = () => {
    leave();
    show();
  };

  // What people do.
  filters.addEventListener("input", apply);
  filters.addEventListener("submit", (event) => event.preventDefault());
  filters.addEventListener("reset", () => setTimeout(apply));
  at("pages").addEventListener("click", ({ target }) => {
    const last = Math.ceil(left.length / FILES_A_PAGE) - 1;
    const to = { first: 0, previous: page - 1, next: page + 1, last }[target.value];
    if (to === undefined || target.getAttribute("aria-disabled") === "true") return;
    page = to;
    show();
    at("files-heading").scrollIntoView();
  });
  // A link of the overview filters by what it names.
  const filterBy = ({ rule, folder, text }) => {
    filters.reset();
    const fields = filters.elements;
    if (rule !== undefined) fields.rule.value = rule;
    if (folder !== undefined) fields.folder.value = folder;
    if (text !== undefined) fields.text.value = text;
    apply();
    at("files-heading").focus();
  };
  // A link to a place opens the source that has it.
  const goTo = (link) => {
    const article = link.closest(".file");
    const file = files.find((it) => it.id === article.id);
    const details = article.querySelector(".source");
    fillSource(details, file);
    details.open = true;
    const place = at(`${link.dataset.place}-place`);
    place.scrollIntoView({ block: "center", inline: "nearest" });
    place.focus({ preventScroll: true });
  };
  addEventListener("click", (event) => {
    const link = event.target.closest?.("a[data-rule], a[data-folder], a[data-text], a[data-place]");
    if (!link) return;
    event.preventDefault();
    if (link.dataset.place) goTo(link);
    else filterBy(link.dataset);
  });
  // On paper is everything that the filters leave, and each rule; sources that are open.
  addEventListener("beforeprint", () => {
    isPrinted = true;
    show();
    for (const details of document.querySelectorAll("section.table details, .rule, .skipped")) details.open = true;
  });
  addEventListener("afterprint", () => {
    isPrinted = false;
    show();
  });

  const sorted = (values) => Array.from(new Set(values)).sort();
  const withFindings = files.filter((file) => file.findings.length);
  for (const rule of sorted(withFindings.flatMap((file) => file.findings.map((it) => it.rule)))) {
    filters.elements.rule.append(new Option(rule, rule));
  }
  for (const folder of sorted(files.map((file) => file.folder))) {
    filters.elements.folder.append(new Option(folder || ".", folder));
  }
  filters.elements.known.parentElement.hidden = !withFindings.some((file) => file.findings.some((it) => it.isKnown));
  filters.elements.clean.parentElement.hidden = withFindings.length === files.length;
  // Where nothing was found there is nothing else to show.
  filters.elements.clean.defaultChecked = !withFindings.length;
  filters.hidden = false;
  apply();
})();
