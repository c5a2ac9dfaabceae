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
    const card = target.querySelector(":scope > details");
    if (card && target.tagName === "TD") {
      card.open = true;
      card.querySelector("summary").focus({ preventScroll: true });
    }
    target.scrollIntoView({ block: "center" });
  };
  addEventListener("hashchange", reveal);
  addEventListener("load", reveal);

  /* 页面语言随所选。 */
  const speak = () => {
    document.documentElement.lang = document.getElementById("in-en").checked ? "en" : "zh-CN";
  };
  for (const choice of document.querySelectorAll(".choice")) {
    choice.addEventListener("change", speak);
  }
  speak();
})();
