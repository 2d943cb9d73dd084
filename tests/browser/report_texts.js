// Runs in a copy of a report that says hostile things, and looks what became of them.
addEventListener("load", () => {
  setTimeout(() => {
    for (const details of all("details")) details.open = true;
    setTimeout(() => {
      const text = find("#list").textContent.replaceAll(/[\t\n\r]/g, "");
      tell({
        texts: {
          elements: all("img, #list script").length,
          steering: Array.from(text.match(/[\p{Cc}\p{Bidi_Control}\u2028\u2029\ufeff]/gu) ?? []),
          named: Array.from(find(".finding strong").querySelectorAll(".turning"), (it) => it.textContent),
        },
      });
    }, 200);
  }, 200);
});
