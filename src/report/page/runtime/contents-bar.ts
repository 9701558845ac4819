import { byId, type Root } from "./page-data";
import type { PageWords } from "./page-words";

/** Width from which the contents are a sidebar, as in the style sheet. */
const WIDE = "(min-width: 72rem)";
const MAX_RESULTS = 12;

/** Contents bar: current section, search, "expand all"; links open the folds of their targets. */
export function contentsBar(page: Document, words: PageWords): void {
  trackSection(page);
  searchContents(page, words);
  expand(page, words);
  const reveal = (): void => {
    const target = revealTarget(page, decodeURIComponent(location.hash.slice(1)));
    if (target !== null) holdInView(target);
  };
  // A fold that was opened stays in sight when it is closed.
  const seen = ({ target }: Event): void => {
    if (target instanceof HTMLDetailsElement) target.classList.add("seen");
  };
  page.addEventListener("toggle", seen, { capture: true });
  addEventListener("hashchange", reveal);
  reveal();
  const nav = page.getElementById("contents");
  const menu = nav?.querySelector("details");
  const wide = matchMedia(WIDE);
  const fitMenu = (): void => {
    nav?.classList.toggle("small", !wide.matches);
    menu?.toggleAttribute("open", wide.matches);
  };
  wide.addEventListener("change", fitMenu);
  fitMenu();
  nav?.addEventListener("click", (event) => {
    if (!wide.matches && (event.target as Element).closest("a") !== null) menu?.removeAttribute("open");
  });
}

/** Opens the folds around an element and returns it; null where there is none. */
export function revealTarget(root: Root, id: string): HTMLElement | null {
  const target = byId(root, id);
  if (target === null) return null;
  let closed = false;
  const inner = target.matches(".folds") ? target.querySelector("details") : null;
  const next = target.tagName === "H3" ? target.nextElementSibling : inner;
  if (next instanceof HTMLDetailsElement && !next.open) next.open = true;
  for (
    let fold = target.closest("details");
    fold !== null;
    fold = fold.parentElement?.closest("details") ?? null
  ) {
    closed ||= !fold.open;
    fold.open = true;
  }
  if (closed) target.scrollIntoView();
  return target;
}

/** Milliseconds in which figures above a target may be drawn anew, and move it. */
const SETTLING = 10_000;

/** Narrow figures are drawn when they come near: a target stays where the link led until they are, or the reader moves. */
function holdInView(target: HTMLElement): void {
  const moved = new ResizeObserver(() => target.scrollIntoView());
  const stop = (): void => moved.disconnect();
  moved.observe(document.body);
  for (const event of ["wheel", "touchmove", "keydown", "pointerdown"])
    addEventListener(event, stop, { once: true, passive: true });
  setTimeout(stop, SETTLING);
}

function trackSection(page: Document): void {
  const links = Array.from(page.querySelectorAll<HTMLAnchorElement>("#contents li a"));
  const places = links.flatMap((link) => {
    const heading = page.getElementById(link.hash.slice(1));
    return heading === null ? [] : [{ link, heading }];
  });
  let waiting = false;
  const mark = (): void => {
    waiting = false;
    const line = innerHeight / 3;
    const current = places.filter(({ heading }) => heading.getBoundingClientRect().top <= line).at(-1);
    for (const { link } of places) {
      if (link === current?.link) link.setAttribute("aria-current", "true");
      else link.removeAttribute("aria-current");
    }
  };
  addEventListener(
    "scroll",
    () => {
      if (!waiting) requestAnimationFrame(mark);
      waiting = true;
    },
    { passive: true },
  );
  mark();
}

export interface Findable {
  readonly id: string;
  readonly name: string;
}

export const findables = (root: Root): readonly Findable[] =>
  Array.from(root.querySelectorAll<HTMLElement>("[data-title][id]"), (element) => ({
    id: element.id,
    name: `${element.querySelector(".number")?.textContent ?? ""} ${element.dataset.title}`,
  }));

/** Tables and figures that match all words typed; none for an empty query. */
export function foundBy(typed: string, places: readonly Findable[]): readonly Findable[] {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  return places
    .filter(({ name }) => words.every((word) => name.toLowerCase().includes(word)))
    .slice(0, MAX_RESULTS);
}

function searchContents(page: Document, words: PageWords): void {
  const field = page.getElementById("search");
  const list = page.getElementById("found");
  if (!(field instanceof HTMLInputElement) || list === null) return;
  const places = findables(page);
  field.addEventListener("input", () => {
    const found = foundBy(field.value, places);
    list.replaceChildren(
      ...found.map(({ id, name }) => {
        const [item, link] = [page.createElement("li"), page.createElement("a")];
        link.href = `#${encodeURIComponent(id)}`;
        link.textContent = name;
        item.append(link);
        return item;
      }),
    );
    if (field.value.trim() !== "" && found.length === 0) list.textContent = words.nothingFound;
  });
  field.addEventListener("keydown", ({ key }) => {
    if (key === "Enter") list.querySelector("a")?.click();
    if (key === "Escape") field.blur();
  });
  page.addEventListener("keydown", (event) => {
    const { key, target, ctrlKey, metaKey, altKey } = event;
    const typing = target instanceof Element && target.matches("input, textarea, select");
    if (key !== "/" || typing || ctrlKey || metaKey || altKey) return;
    event.preventDefault();
    page.querySelector("#contents details")?.setAttribute("open", "");
    field.focus();
  });
}

function expand(page: Document, words: PageWords): void {
  const button = page.getElementById("expand");
  button?.addEventListener("click", () => {
    const open = button.getAttribute("aria-pressed") !== "true";
    button.setAttribute("aria-pressed", String(open));
    button.textContent = open ? words.foldAll : words.expandAll;
    for (const fold of Array.from(page.querySelectorAll<HTMLDetailsElement>(".page details")))
      fold.open = open;
    for (const box of Array.from(page.querySelectorAll<HTMLInputElement>(".more-rows input")))
      box.checked = open;
  });
}
