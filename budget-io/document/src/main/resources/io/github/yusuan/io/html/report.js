"use strict";
(() => {
  const filters = document.getElementById("filters");
  const articles = Array.from(document.querySelectorAll("#finding-list > article"));

  /* 筛选：同一组内任一，各组之间同时。 */
  const chosen = (name) =>
    Array.from(document.querySelectorAll(`#filters input[name="${name}"]:checked`), (box) => box.value);

  const filter = () => {
    const signs = chosen("severity");
    const families = chosen("family");
    const tables = chosen("table");
    let shown = 0;
    for (const article of articles) {
      const { sign, family, tables: of } = article.dataset;
      const visible =
        (signs.length === 0 || signs.includes(sign)) &&
        (families.length === 0 || families.includes(family)) &&
        (tables.length === 0 || of.split(" ").some((table) => tables.includes(table)));
      article.hidden = !visible;
      shown += visible ? 1 : 0;
    }
    document.getElementById("shown-count").textContent = String(shown);
  };

  const clear = () => {
    for (const box of filters.querySelectorAll("input")) {
      box.checked = false;
    }
    filter();
  };

  if (filters) {
    filters.hidden = false;
    filters.addEventListener("change", filter);
    document.getElementById("all-shown").addEventListener("click", clear);
  }

  /* 链接所指的内容总要看得见。 */
  const reveal = () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target) {
      return;
    }
    if (target.closest("article[hidden]")) {
      clear();
    }
    for (let at = target; at; at = at.parentElement) {
      if (at instanceof HTMLDetailsElement) {
        at.open = true;
      }
    }
    const words = target.tagName === "MARK";
    const card = words ? target.parentElement.querySelector(`#${CSS.escape(target.id)} ~ details`) :
      target.querySelector(":scope > details");
    if (card && (words || target.tagName === "TD")) {
      card.open = true;
      card.querySelector("summary").focus({ preventScroll: true });
    }
    target.scrollIntoView({ block: words || target.tagName === "TD" ? "center" : "start" });
  };
  addEventListener("hashchange", reveal);
  addEventListener("load", reveal);

  /* 说明靠近其单元格，一次只开一处，Esc 关闭。 */
  const cards = () => document.querySelectorAll("details.explained[open]");
  const close = (except) => {
    for (const card of cards()) {
      if (card !== except) {
        card.open = false;
      }
    }
  };
  const place = (details) => {
    const card = details.querySelector(".card");
    const cell = (details.closest("td") || details).getBoundingClientRect();
    if (innerWidth < 640 || cell.bottom < 0 || cell.top > innerHeight) {
      return;
    }
    const width = Math.min(640, innerWidth - 16);
    const below = innerHeight - cell.bottom;
    card.style.width = `${width}px`;
    card.style.right = "auto";
    card.style.left = `${Math.max(8, Math.min(cell.left, innerWidth - width - 8))}px`;
    if (below > 240 || below > cell.top) {
      card.style.top = `${cell.bottom + 4}px`;
      card.style.bottom = "auto";
      card.style.maxHeight = `${Math.max(120, below - 12)}px`;
    } else {
      card.style.top = "auto";
      card.style.bottom = `${innerHeight - cell.top + 4}px`;
      card.style.maxHeight = `${Math.max(120, cell.top - 12)}px`;
    }
  };
  document.addEventListener("toggle", (event) => {
    if (event.target.matches("details.explained") && event.target.open) {
      close(event.target);
      place(event.target);
    }
  }, true);
  document.addEventListener("click", (event) => {
    if (!event.target.closest("details.explained") || event.target.closest(".card a")) {
      close(null);
    }
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      const open = document.querySelector("details.explained[open]");
      close(null);
      if (open) {
        open.querySelector("summary").focus();
      }
    }
  });
  addEventListener("scroll", () => cards().forEach(place), { passive: true, capture: true });

  /* 方向键在单元格之间移动；未另加说明的单元格，说出有几项核对相符。 */
  const said = document.createElement("p");
  said.id = "cell-said";
  said.className = "said";
  said.setAttribute("role", "status");
  document.body.append(said);
  const tell = (cell) => {
    const count = cell.dataset.holds;
    said.replaceChildren();
    if (count && !cell.querySelector("details")) {
      for (const [lang, text] of [["zh-CN", `核对相符 ${count} 项`], ["en", `${count} checks hold`]]) {
        const span = document.createElement("span");
        span.lang = lang;
        span.textContent = text;
        said.append(span);
      }
    }
  };
  const figures = (row) => Array.from(row.querySelectorAll("td.figure"));
  const nearest = (cells, x) =>
    cells.reduce((best, cell) => {
      const middle = (one) => {
        const box = one.getBoundingClientRect();
        return Math.abs((box.left + box.right) / 2 - x);
      };
      return best === null || middle(cell) < middle(best) ? cell : best;
    }, null);
  const step = (cell, key) => {
    const row = cell.parentElement;
    const here = figures(row);
    const at = here.indexOf(cell);
    if (key === "ArrowLeft" || key === "ArrowRight") {
      return here[at + (key === "ArrowRight" ? 1 : -1)] || null;
    }
    const box = cell.getBoundingClientRect();
    let other = row;
    do {
      other = key === "ArrowDown" ? other.nextElementSibling : other.previousElementSibling;
    } while (other && figures(other).length === 0);
    return other ? nearest(figures(other), (box.left + box.right) / 2) : null;
  };
  for (const table of document.querySelectorAll("section.table table")) {
    const first = table.querySelector("td.figure");
    if (first) {
      first.tabIndex = 0;
    }
    table.addEventListener("keydown", (event) => {
      const cell = event.target.closest("td.figure");
      if (!cell || !event.key.startsWith("Arrow")) {
        return;
      }
      const next = step(cell, event.key);
      if (next) {
        event.preventDefault();
        cell.tabIndex = -1;
        next.tabIndex = 0;
        (next.querySelector("summary") || next).focus();
        tell(next);
      }
    });
    table.addEventListener("focusin", (event) => {
      if (event.target.matches("td.figure")) {
        tell(event.target);
      }
    });
  }

  /* 页面语言随所选。 */
  const speak = () => {
    document.documentElement.lang = document.getElementById("in-en").checked ? "en" : "zh-CN";
  };
  for (const choice of document.querySelectorAll(".choice")) {
    choice.addEventListener("change", speak);
  }
  speak();
})();
