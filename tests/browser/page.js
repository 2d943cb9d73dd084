// Uses the page of customs-wasm as a person does: fills in, goes, reads what comes.
// The module is compiled on another thread, in real time, and the time of this page jumps from timer to timer until there
// is none left: so looking again begins with some work, which takes real time.
const work = () => {
  let sum = 0;
  for (let i = 0; i < 5e7; i++) sum = (sum + i) | 0;
  return sum;
};
const until = (is) => new Promise((done) => {
  const look = () => {
    work();
    is() ? done() : setTimeout(look, 20);
  };
  look();
});
const goes = (tab, fields) => {
  find(`#tab-${tab}`).click();
  for (const [id, text] of Object.entries(fields)) {
    find(`#${id}`).value = text;
    find(`#${id}`).dispatchEvent(new Event("input"));
  }
  find("#go").click();
  return find("#result").textContent + find("#status").textContent;
};
addEventListener("load", async () => {
  await until(() => document.documentElement.dataset.ready);
  const checked = goes("check", { "file-text": FILE });
  const report = find("iframe").srcdoc;
  const converted = goes("convert", { "file-text": FILE });
  const explained = goes("explain", { "file-text": "42A/67A/68A[1].006" });
  const unknown = goes("explain", { "file-text": "qwertyuiop" });
  const found = goes("look-up", { "words": "wheelchair" });
  const measured = {
    checked,
    hasReport: report.includes("unknown-element") && report.includes("</html>"),
    converted,
    explained,
    unknown,
    found,
    width: innerWidth,
    scrollWidth: document.documentElement.scrollWidth,
    unlabelled: Array.from(find("#panel").elements).filter((it) => it.id !== "go" && !it.labels.length).length,
    selected: all("[aria-selected=true]").length,
  };
  tell({ measured });
});
