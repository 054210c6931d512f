
"use strict";
(() => {
  /** The number in a cell, or its words where it is none. */
  function valueOf(row, column) {
    const text = row.cells[column].querySelector("summary")?.textContent ?? row.cells[column].textContent;
    const number = Number(text.replaceAll(",", ""));
    return Number.isNaN(number) ? text.trim() : number;
  }

  function sort(table, head, column) {
    const numbers = head.classList.contains("n");
    const before = head.getAttribute("aria-sort");
    const first = numbers ? "descending" : "ascending";
    const second = numbers ? "ascending" : "descending";
    const order = before === first ? second : first;
    for (const other of table.tHead.rows[0].cells) other.removeAttribute("aria-sort");
    head.setAttribute("aria-sort", order);
    const sign = order === "ascending" ? 1 : -1;
    const rows = [...table.tBodies[0].rows];
    rows.sort((a, b) => {
      const x = valueOf(a, column);
      const y = valueOf(b, column);
      return sign * (typeof x === "number" && typeof y === "number" ? x - y : String(x).localeCompare(String(y)));
    });
    table.tBodies[0].append(...rows);
  }

  for (const table of document.querySelectorAll("table[data-sortable]")) {
    [...table.tHead.rows[0].cells].forEach((head, column) => {
      if (head.tagName !== "TH") return;
      const button = document.createElement("button");
      button.type = "button";
      button.append(...head.childNodes);
      button.addEventListener("click", () => sort(table, head, column));
      head.append(button);
    });
  }
})();
