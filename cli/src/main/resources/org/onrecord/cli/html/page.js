
"use strict";
(() => {
  const card = document.getElementById("card");
  const links = [...document.querySelectorAll("a.m[id]")];
  const entries = [...document.querySelectorAll(".entry > a")];
  const entryOf = (id) => document.getElementById(id + "-e")?.parentElement;
  const pieces = new Map();
  for (const piece of document.querySelectorAll(".m[data-s]")) {
    for (const id of piece.dataset.s.split(" ")) {
      if (!pieces.has(id)) pieces.set(id, []);
      pieces.get(id).push(piece);
    }
  }
  let shown = null;
  let pointedAt = null;

  function line(parent, tag, text, name) {
    const element = document.createElement(tag);
    element.textContent = text;
    if (name) element.className = name;
    parent.append(element);
    return element;
  }

  /** Says who, and by which word, beside the piece that is pointed at. */
  function fillCard(entry) {
    const told = entry.dataset;
    card.className = entry.className.replace("entry", "").replace("on", "").trim();
    card.replaceChildren();
    line(card, "b", told.name);
    const office = [told.office, told.kind].filter(Boolean).join(" · ");
    if (office) line(card, "p", office, "soft");
    if (told.words) line(card, "p", "here: “" + told.words + "”", "soft");
    const how = line(card, "p", "", "line");
    if (told.cue) line(how, "em", told.cue);
    const rest = [told.act, told.form, "line " + told.place.split(":")[0]].filter(Boolean);
    line(how, "span", (told.cue ? "  ·  " : "") + rest.join(" · "), "soft");
    const scene = [told.to, told.venue].filter(Boolean).join(" · ");
    if (scene) line(card, "p", scene, "soft");
    if (told.within) line(card, "p", told.within, "soft");
  }

  function placeCard(piece, x) {
    pointedAt = piece;
    const boxes = [...piece.getClientRects()];
    const box = boxes.find((b) => x >= b.left && x <= b.right) ?? boxes[0];
    if (!box) return;
    card.hidden = false;
    const { width, height } = card.getBoundingClientRect();
    const left = Math.min(Math.max(8, (x ?? box.left) - 24), innerWidth - width - 8);
    const below = box.bottom + 10;
    const top = below + height > innerHeight - 8 ? box.top - height - 10 : below;
    card.style.left = left + "px";
    card.style.top = Math.max(8, top) + "px";
  }

  function clear() {
    document.querySelectorAll(".on, .lit").forEach((e) => e.classList.remove("on", "lit"));
    card.hidden = true;
    shown = null;
  }

  function show(id, { piece = null, x, scrollList = true } = {}) {
    const entry = entryOf(id);
    if (!entry) return;
    if (shown !== id) {
      clear();
      shown = id;
      for (const own of pieces.get(id) ?? []) {
        own.classList.add("on");
        own.closest(".text")?.classList.add("lit");
      }
      entry.classList.add("on");
      fillCard(entry);
      if (scrollList) reveal(entry);
    }
    if (piece) placeCard(piece, x);
    else card.hidden = true;
  }

  /** Scrolls the list alone, never the page. */
  function reveal(entry) {
    const list = entry.closest("aside");
    if (list.scrollHeight <= list.clientHeight) return;
    const box = entry.getBoundingClientRect();
    const frame = list.getBoundingClientRect();
    if (box.top < frame.top + 30) list.scrollTop -= frame.top + 30 - box.top;
    else if (box.bottom > frame.bottom - 20) list.scrollTop += box.bottom - frame.bottom + 20;
  }

  const innermost = (piece) => piece.dataset.s.split(" ").at(-1);

  document.addEventListener("pointerover", (event) => {
    if (event.pointerType === "touch") return;
    const piece = event.target.closest?.(".text .m[data-s]");
    const entry = event.target.closest?.(".entry");
    if (piece) show(innermost(piece), { piece, x: event.clientX });
    else if (entry) show(entry.dataset.s, { scrollList: false });
    else backToFocus();
  });

  function backToFocus() {
    const focused = document.activeElement;
    if (focused?.matches?.("a.m[id], .entry > a") && focused.matches(":focus-visible")) showFocused(focused);
    else if (shown) clear();
  }

  function showFocused(focused) {
    if (focused.matches("a.m[id]")) show(focused.id, { piece: focused });
    else show(focused.parentElement.dataset.s, { scrollList: false });
  }

  document.addEventListener("focusin", (event) => {
    if (event.target.matches("a.m[id], .entry > a")) showFocused(event.target);
  });
  document.addEventListener("focusout", () => setTimeout(backToFocus));
  addEventListener("scroll", () => {
    if (pointedAt && !card.hidden) placeCard(pointedAt);
  }, { passive: true });

  function go(target) {
    if (!target) return;
    target.focus({ preventScroll: true });
    const box = target.getBoundingClientRect();
    if (box.top < 90 || box.bottom > innerHeight - 90) target.scrollIntoView({ block: "center", behavior: "instant" });
    showFocused(target);
  }

  document.addEventListener("click", (event) => {
    const link = event.target.closest?.("a.m[id], .entry > a");
    const piece = event.target.closest?.(".text .m[data-s]");
    if (link?.matches(".entry > a")) {
      event.preventDefault();
      go(document.getElementById(link.parentElement.dataset.s));
    } else if (link || piece) {
      event.preventDefault();
      // By keyboard, over to the list; by pointer, stay here and keep it shown.
      if (event.detail === 0 && link) go(document.getElementById(link.id + "-e"));
      else go(document.getElementById(innermost(piece)));
    }
  });

  /** The next one from where the focus is, or the first that can be seen. */
  function step(list, by) {
    const at = list.indexOf(document.activeElement);
    if (at >= 0) return list[at + by];
    const seen = list.findIndex((link) => link.getBoundingClientRect().top > 60);
    return by > 0 ? list[Math.max(seen, 0)] : list[seen - 1];
  }

  document.addEventListener("keydown", (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const focused = document.activeElement;
    const inList = entries.includes(focused);
    const onMark = links.includes(focused);
    const by = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === "Escape") {
      focused?.blur?.();
      clear();
    } else if (by && (inList || onMark || (focused === document.body && /Left|Right/.test(event.key)))) {
      event.preventDefault();
      go(step(inList ? entries : links, by));
    } else if ((inList || onMark) && (event.key === "Home" || event.key === "End")) {
      event.preventDefault();
      go((inList ? entries : links).at(event.key === "Home" ? 0 : -1));
    }
  });

  if (location.hash.length > 1) {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (target?.matches("a.m[id], .entry > a")) go(target);
  }
})();
