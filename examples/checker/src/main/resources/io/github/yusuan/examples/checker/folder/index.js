for (const table of document.querySelectorAll("table")) {
  const body = table.tBodies[0];
  const heads = [...table.tHead.rows[0].cells];
  heads.forEach((head, at) => {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = head.textContent;
    head.replaceChildren(button);
    const value = row => {
      const cell = row.cells[at];
      return cell.dataset.sort === undefined ? cell.textContent : Number(cell.dataset.sort);
    };
    button.addEventListener("click", () => {
      const rows = [...body.rows];
      const numbers = rows.length > 0 && typeof value(rows[0]) === "number";
      const first = numbers && at > 0 ? "descending" : "ascending";
      const now = head.getAttribute("aria-sort");
      const then = now === null ? first : now === "ascending" ? "descending" : "ascending";
      heads.forEach(other => other.removeAttribute("aria-sort"));
      head.setAttribute("aria-sort", then);
      const sign = then === "ascending" ? 1 : -1;
      rows.sort((a, b) => {
        const x = value(a), y = value(b);
        return sign * (numbers ? x - y : String(x).localeCompare(String(y), "zh"));
      });
      body.append(...rows);
    });
  });
}
