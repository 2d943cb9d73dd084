"use strict";
(() => {
  const data = JSON.parse(document.getElementById("data").textContent);
  const search = document.getElementById("search");
  const list = document.getElementById("places");
  const more = document.getElementById("more");
  const nothing = document.getElementById("nothing");
  const STEP = 100;

  /** The places of a message, each with its path and the words it is found by. */
  const placesOf = ({ name: message, places }) => {
    const above = [];
    return places.map(([depth, element, profiled, pointer, numbers]) => {
      const it = data.elements[element];
      above.length = depth;
      above.push(it.name);
      const path = above.join("/");
      const keys = {
        name: it.name.toLowerCase(),
        id: it.id ? it.id.toLowerCase() : "",
        path: path.toLowerCase(),
        pointer: pointer ? pointer.toLowerCase().replace(".", "/") : "",
        numbers: numbers ? numbers.toLowerCase().replaceAll(" ", "").split(";") : [],
      };
      const facts = [it.kind, it.class, it.xmlName, it.format, it.codeList, it.description];
      const words = facts.filter(Boolean).join("\n").toLowerCase();
      const text = [keys.path, keys.pointer, keys.id, ...keys.numbers, words].join("\n");
      const known = { message, path, pointer, numbers: numbers?.replaceAll("; ", "\n") };
      return { ...known, element: it, profiled: data.profiled[profiled], keys, text };
    });
  };
  const places = data.messages.flatMap(placesOf);

  /** A word that is asked for. A pointer or a path loses what the dictionary does not have: positions,
   * prefixes, attributes, and one of the ways to write it. */
  const wordOf = (typed) => {
    const names = typed
      .replace(/\[[^\]]*\]?/g, "")
      .replace(/\/(@.*|DateTimeString)$/, "")
      .replace(/(^|\/)[\w-]+:(?=\w)/g, "$1");
    if (/^\d\d[a-z]([./]|$)/i.test(names)) {
      return names.replace(/\.#\d*/g, "").replaceAll(".", "/").toLowerCase();
    }
    const isPath = names.startsWith("/");
    return (isPath ? names.slice(1).replace(/\/\d+(?=\/|$)/g, "") : names).toLowerCase();
  };

  /** The words that are asked for. The number of a data element is one word, whatever blanks it has. */
  const wordsOf = (typed) => {
    const bare = typed.trim().toLowerCase().replace(/^d\.e\./, "de");
    if (/^\d\d\s\d\d(\s\d{3}){0,2}$|^\d{7}(\d{3})?$|^(de\s*)?\d\/\d{1,2}$/.test(bare)) {
      return [bare.replace(/\s/g, "")];
    }
    return typed.trim().split(/\s+/).map(wordOf).filter(Boolean);
  };

  /** How near a place is to what is asked: 0 is the place itself. */
  const distance = ({ keys: { name, id, path, pointer, numbers } }, words) => {
    const any = (is) => words.some(is);
    const isNumber = (word) => numbers.includes(word) || numbers.includes(`de${word}`);
    if (any((word) => word === path || word === pointer)) return 0;
    if (any((word) => word === name || word === id || path.endsWith(`/${word}`))) return 1;
    if (any(isNumber)) return 1;
    if (any((word) => name.startsWith(word))) return 2;
    return any((word) => name.includes(word)) ? 3 : 4;
  };

  /** The places that have all of the words, the nearest first, else in the order of the messages. */
  const find = ({ words, message, profile }) => {
    const isFound = (place) =>
      (!message || place.message === message) &&
      (!profile || place.profiled?.profile === profile) &&
      words.every((word) => place.text.includes(word));
    const found = places.filter(isFound);
    const ranked = found.map((place) => ({ place, at: distance(place, words) }));
    return words.length ? ranked.sort((a, b) => a.at - b.at) : ranked;
  };

  const make = (tag, properties, ...children) => {
    const { role, data = {}, ...rest } = properties;
    const element = Object.assign(document.createElement(tag), rest);
    if (role) element.setAttribute("role", role);
    Object.assign(element.dataset, data);
    element.append(...children);
    return element;
  };

  /** A text with the words that are asked for marked. */
  const marked = (text, pattern) =>
    pattern
      ? text.split(pattern).map((part, at) => (at % 2 ? make("mark", {}, part) : part))
      : [text];

  const patternOf = (words) => {
    const escaped = words.map((word) =>
      // A number is written with blanks.
      /^(de)?\d[\d/]{2,}$/.test(word)
        ? word.split("").join("\\s?")
        : word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"),
    );
    // An element is behind a point in a pointer.
    const alternatives = escaped.map((word) => word.replaceAll("/", "[./]")).join("|");
    return alternatives ? new RegExp(`(${alternatives})`, "gi") : null;
  };

  const addressOf = (choices) => {
    const given = Object.entries(choices).filter(([, value]) => value);
    return given.length ? `#${new URLSearchParams(given)}` : "";
  };

  const fact = (name, ...value) => [make("dt", {}, name), make("dd", {}, ...value)];
  const code = (text) => make("code", {}, text);

  /** What a profile makes of a place, or that it does not have it. */
  const ofProfile = ({ message, profiled }) => {
    const known = profiled ?? places.find((it) => it.message === message).profiled;
    if (!known) return [];
    if (!profiled) return fact(`In ${known.profile}`, "not used");
    const { profile, cardinality, format, codeList, values } = profiled;
    const parts = [cardinality, format, codeList, values && `only ${values.replaceAll(" ", ", ")}`];
    return fact(`In ${profile}`, parts.filter(Boolean).join(" · "));
  };

  /** The codes of a list of our own. */
  const codesOf = ({ codeList }) => {
    const known = codeList && data.lists[codeList];
    if (!known) return [];
    const codes = known.codes.flatMap(([name, meaning]) => fact(code(name), meaning));
    return fact("Codes", known.title, make("dl", { className: "codes" }, ...codes));
  };

  const details = (place, pattern) => {
    const { element, path, pointer, message } = place;
    const ways = [make("a", { href: addressOf({ q: path, message }) }, "Link to this place")];
    if (element.class) {
      const below = addressOf({ q: `${path}/`, message });
      ways.unshift(make("a", { href: below }, "What is in it"));
    }
    const facts = make(
      "dl",
      {},
      ...fact("Message", message),
      ...(pointer ? fact("WCO pointer", make("code", {}, ...marked(pointer, pattern))) : []),
      ...(element.class ? fact("Class", code(element.class)) : []),
      ...(element.xmlName ? fact("Name in XML", code(element.xmlName)) : []),
      ...ofProfile(place),
      ...codesOf(element),
    );
    const text = make("p", {}, ...marked(element.description, pattern));
    return [text, facts, make("div", { className: "ways" }, ...ways)];
  };

  /** The names of a path, which may be broken behind each `/`. */
  const pathOf = (path, pattern) => {
    const broken = (text) =>
      text.split(/(?<=\/)/).flatMap((it) => (it.endsWith("/") ? [it, make("wbr", {})] : [it]));
    const breakable = (part) =>
      part instanceof Node ? make("mark", {}, ...broken(part.textContent)) : broken(part);
    const parts = marked(path, pattern).flatMap(breakable);
    return make("div", { className: "path" }, make("code", {}, ...parts));
  };

  const cell = (name, text, pattern) =>
    make("td", { role: "cell", data: { name } }, ...marked(text ?? "", pattern));

  /** The row of a place, and the row of its details, which are made when they are opened. */
  const rowsOf = (place, number, pattern) => {
    const { element, path, numbers } = place;
    const id = `details-${number}`;
    const name = make("span", {}, ...marked(element.name, pattern));
    const button = make("button", { type: "button" }, name);
    const about = make("td", { role: "cell", colSpan: 7 });
    const below = make("tr", { role: "row", id, className: "details", hidden: true }, about);
    button.setAttribute("aria-controls", id);
    button.setAttribute("aria-expanded", "false");
    button.addEventListener("click", () => {
      below.hidden = !below.hidden;
      button.setAttribute("aria-expanded", String(!below.hidden));
      if (!about.hasChildNodes()) about.append(...details(place, pattern));
    });
    const head = make("th", { role: "rowheader", scope: "row" }, button, pathOf(path, pattern));
    const { id: wco, kind, format, cardinality, codeList } = element;
    const cells = [
      cell("Id", wco, pattern),
      cell("Data element", numbers, pattern),
      cell("Type", kind),
      cell("Format", format),
      cell("Cardinality", cardinality),
      cell("Code list", codeList, pattern),
    ];
    return [make("tr", { role: "row" }, head, ...cells), below];
  };

  let found = [];
  let pattern = null;
  let shown = 0;

  /** Shows some more of what was found. */
  const show = () => {
    const next = found.slice(shown, shown + STEP);
    list.append(...next.flatMap(({ place }, at) => rowsOf(place, shown + at, pattern)));
    shown += next.length;
    const left = found.length - shown;
    more.hidden = left === 0;
    more.textContent = `Show ${Math.min(left, STEP)} more of ${left.toLocaleString("en")}`;
  };

  const choices = () => Object.fromEntries(new FormData(search));

  /** Looks for what the form asks for. */
  const apply = () => {
    const { q, message, profile } = choices();
    const words = wordsOf(q);
    found = find({ words, message, profile });
    pattern = patternOf(words);
    shown = 0;
    list.replaceChildren();
    show();
    // A place that is named, or the only one, is what was looked for.
    if (found[0]?.at === 0 || found.length === 1) list.querySelector("button").click();
    nothing.hidden = found.length > 0;
    list.parentElement.hidden = found.length === 0;
    const [some, all] = [found, places].map((them) => them.length.toLocaleString("en"));
    search.elements.shown.value = some === all ? `${all} places` : `${some} of ${all} places`;
  };

  /** Takes what is asked for from the address. */
  const read = () => {
    const asked = new URLSearchParams(location.hash.slice(1));
    for (const name of ["q", "message", "profile"]) {
      search.elements[name].value = asked.get(name) ?? "";
      // A choice there is not is none.
      if (search.elements[name].selectedIndex === -1) search.elements[name].value = "";
    }
    apply();
  };

  /** Keeps what is asked for in the address, once typing rests: browsers limit how often. */
  let waiting;
  const remember = () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      history.replaceState(null, "", addressOf(choices()) || location.href.split("#")[0]);
    }, 250);
  };

  const offer = (select, names, of) => {
    for (const name of names) {
      const number = places.filter((place) => of(place) === name).length;
      select.append(new Option(`${name} (${number.toLocaleString("en")})`, name));
    }
  };
  offer(search.elements.message, data.messages.map((it) => it.name), (place) => place.message);
  const profiles = new Set(data.profiled.map((it) => it.profile));
  offer(search.elements.profile, profiles, (place) => place.profiled?.profile);

  search.addEventListener("input", () => {
    apply();
    remember();
  });
  search.addEventListener("submit", (event) => event.preventDefault());
  more.addEventListener("click", () => {
    const first = shown;
    show();
    list.querySelectorAll("th button")[first].focus();
  });
  addEventListener("hashchange", () => {
    read();
    scrollTo(0, 0);
    list.querySelector("button")?.focus({ preventScroll: true });
  });
  addEventListener("keydown", (event) => {
    const isTyping = event.target.closest?.("input, select, textarea");
    if (event.key === "/" && !isTyping && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      search.elements.q.select();
      search.elements.q.focus();
    }
  });

  search.hidden = false;
  document.querySelector("main").hidden = false;
  read();
})();
