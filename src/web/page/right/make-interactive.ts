import type { PageData } from "../../../report/page/bundle";
import { cardLabels } from "../../../report/page/runtime/card-labels";
import { revealTarget } from "../../../report/page/runtime/contents-bar";
import { byId, type GetData, type PageData as RuntimeData } from "../../../report/page/runtime/page-data";
import { pageWords } from "../../../report/page/runtime/page-words";
import { saveFiles } from "../../../report/page/runtime/save-files";
import { labelledField, loadingsBars } from "./loadings-bar";
import * as messages from "./messages";

/** Attaches the report page's behavior to an answer: files, links, folded and interactive charts. @returns removes it */
export function makeInteractive(root: HTMLElement, data: PageData): () => void {
  const get: GetData = async () => data as RuntimeData;
  cardLabels(root);
  loadingsBars(root);
  correlationsBar(root);
  const ends = [saveFiles(root, get, pageWords()), followLinks(root), fitWidth(root)];
  let ended = false;
  if (root.querySelector(".chart") !== null) {
    void import("../../../report/page/runtime/interactive-charts").then(({ interactiveCharts }) => {
      if (!ended) ends.push(interactiveCharts(root, get));
    });
  }
  return () => {
    ended = true;
    for (const end of ends) end();
  };
}

/** Maximum width in pixels of the narrow layout. */
const NARROW = 560;

/** Sets the layout by available width; wide tables scroll sideways, also by keyboard. */
function fitWidth(root: HTMLElement): () => void {
  const frames = Array.from(root.querySelectorAll<HTMLTableElement>(".table > table"), (table) => {
    const frame = document.createElement("div");
    frame.className = "frame";
    table.replaceWith(frame);
    frame.append(table);
    return { frame, name: table.caption?.textContent ?? "" };
  });
  const observer = new ResizeObserver(() => {
    root.classList.toggle("narrow", root.clientWidth < NARROW);
    for (const { frame, name } of frames) {
      if (frame.scrollWidth > frame.clientWidth) {
        frame.tabIndex = 0;
        frame.setAttribute("role", "region");
        frame.setAttribute("aria-label", name);
      } else for (const attribute of ["tabindex", "role", "aria-label"]) frame.removeAttribute(attribute);
    }
  });
  observer.observe(root);
  return () => observer.disconnect();
}

/** Links within the answer jump to their target; others become text. */
function followLinks(root: HTMLElement): () => void {
  for (const link of Array.from(root.querySelectorAll<HTMLAnchorElement>("a[href]"))) {
    if (byId(root, targetOf(link)) === null) link.replaceWith(...Array.from(link.childNodes));
  }
  const follow = (event: MouseEvent): void => {
    const link = (event.target as Element).closest<HTMLAnchorElement>("a[href]");
    if (link === null) return;
    event.preventDefault();
    goTo(root, targetOf(link));
  };
  root.addEventListener("click", follow);
  return () => root.removeEventListener("click", follow);
}

const targetOf = (link: HTMLAnchorElement): string =>
  decodeURIComponent((link.getAttribute("href") ?? "").slice(1));

/** Scrolls to a place in the answer and moves the focus there. */
export function goTo(root: HTMLElement, id: string): void {
  const target = revealTarget(root, id);
  if (target === null) return;
  target.scrollIntoView({ block: "start" });
  target.tabIndex = -1;
  target.focus({ preventScroll: true });
}

const TABLES = ["correlations", "p-values", "intervals", "pair-people"] as const;

/** Which tables of pairs are shown; kept from answer to answer. */
const shown = new Set<string>(["correlations"]);

/** Above the tables of pairs of items: choices of those that are shown. */
function correlationsBar(root: HTMLElement): void {
  const places = TABLES.flatMap((table) => {
    const place = root.querySelector<HTMLElement>(`.table#table-${table}`);
    return place === null ? [] : [{ table, place }];
  });
  const [first] = places;
  if (first === undefined || places.length === 1) return;
  const bar = document.createElement("p");
  bar.className = "shown-as";
  for (const { table, place } of places) {
    const { own, label } = labelledField("input", messages.pairTable({ table }));
    own.type = "checkbox";
    own.checked = shown.has(table);
    place.hidden = !own.checked;
    own.addEventListener("change", () => {
      if (own.checked) shown.add(table);
      else shown.delete(table);
      place.hidden = !own.checked;
    });
    bar.append(label);
  }
  first.place.before(bar);
}
