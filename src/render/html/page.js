// Opens the source of a sentence beside it, at the place, highlighted. Without this script
// each sentence is a plain link to that place further down the page.
(() => {
  "use strict";

  const wide = matchMedia("(min-width: 62rem)");
  const reader = make("dialog", { class: "reader", "aria-labelledby": "reader-title" });
  const heading = make("h2", { id: "reader-title", tabindex: "-1" });
  const origin = make("p");
  const close = make("button", { type: "button", "aria-label": "Close" });
  const sheet = make("div", { class: "sheet", role: "region", "aria-label": "Article", tabindex: "0" });
  const beside = make("div", { class: "beside", role: "region", "aria-label": "Other sources", tabindex: "0" });
  const head = make("div", { class: "head" });
  let opener = null;

  close.textContent = "×";
  head.append(heading, origin, close);
  reader.append(head, sheet, beside);
  document.body.append(reader);

  function make(name, attributes = {}) {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    return element;
  }

  // Names within a copy would stand twice in the page.
  function copyOf(element) {
    const copy = element.cloneNode(true);
    for (const named of [copy, ...copy.querySelectorAll("[id]")]) {
      if (named.id) named.dataset.of = named.id;
      named.removeAttribute("id");
    }
    return copy;
  }

  // Returns the article that a link leads into, and the name of the place.
  function aim(link) {
    const name = decodeURIComponent(link.getAttribute("href").slice(1));
    const target = /^a\d/.test(name) ? document.getElementById(name) : null;
    const article = target && target.closest("article");
    return article ? { name, article } : null;
  }

  function show(link) {
    const found = aim(link);
    if (!found) return false;
    const inside = reader.contains(link);
    const details = found.article.closest("details");
    const title = details.querySelector(".title");
    const outlet = details.querySelector(".outlet");
    heading.replaceChildren(...copyOf(title).childNodes);
    for (const name of ["lang", "dir"]) heading.setAttribute(name, title.getAttribute(name));
    origin.replaceChildren(...(outlet ? copyOf(outlet).childNodes : []));
    sheet.replaceChildren(copyOf(found.article));
    if (!inside) {
      mark(link);
      showOthers(link);
      openBeside(link);
    }
    highlight(found.name);
    return true;
  }

  function highlight(name) {
    const here = sheet.querySelectorAll(`[data-of="${name}"]`);
    for (const piece of here) piece.classList.add("here");
    sheet.scrollTop = 0;
    if (here.length && here[0].localName === "mark") {
      const top = here[0].getBoundingClientRect().top - sheet.getBoundingClientRect().top;
      sheet.scrollTop = top - sheet.clientHeight / 4;
    }
  }

  // Shows who else says it, and who says otherwise, with the words that differ.
  function showOthers(link) {
    const item = link.closest(".said, .quote, .dispute");
    beside.replaceChildren();
    for (const part of item ? item.querySelectorAll(".also, .differ, .claims") : []) {
      const title = make("h3");
      title.append(...copyOf(part.querySelector("summary") || item.querySelector(".flag")).childNodes);
      const list = copyOf(part.querySelector("ul") || part);
      const box = make("div", { class: part.className });
      box.append(title, list);
      beside.append(box);
    }
    beside.scrollTop = 0;
  }

  function mark(link) {
    if (opener) opener.removeAttribute("aria-current");
    opener = link;
    if (opener) opener.setAttribute("aria-current", "true");
  }

  function openBeside(link) {
    const sheetLike = !wide.matches;
    if (reader.open && reader.matches(":modal") !== sheetLike) reader.close();
    if (!reader.open) {
      if (sheetLike) reader.showModal(); else reader.show();
    }
    opener = link;
    heading.focus({ preventScroll: true });
  }

  function hide() {
    if (reader.open) reader.close();
  }

  reader.addEventListener("close", () => {
    const back = opener;
    mark(null);
    if (back) back.focus({ preventScroll: true });
  });
  close.addEventListener("click", hide);
  // The sheet lies over the page: a tap beside it closes it.
  reader.addEventListener("click", (event) => {
    if (event.target === reader && reader.matches(":modal")) hide();
  });

  document.addEventListener("click", (event) => {
    if (event.defaultPrevented || event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const link = event.target instanceof Element && event.target.closest('a[href^="#a"]');
    // Who selects words of a sentence does not want to leave it.
    if (link && String(getSelection()) && event.detail === 1 && link.contains(getSelection().anchorNode)) {
      if (!getSelection().isCollapsed) { event.preventDefault(); return; }
    }
    if (link && show(link)) event.preventDefault();
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && reader.open) {
      event.preventDefault();
      hide();
    } else if (event.key === " " && event.target instanceof Element && event.target.matches('a[href^="#a"]')) {
      event.preventDefault();
      event.target.click();
    }
  });

  // Printed, everything is open; older browsers know no other way to say so.
  let folded = [];
  addEventListener("beforeprint", () => {
    folded = [...document.querySelectorAll("details:not([open])")];
    for (const details of folded) details.open = true;
  });
  addEventListener("afterprint", () => {
    for (const details of folded) details.open = false;
  });
})();
