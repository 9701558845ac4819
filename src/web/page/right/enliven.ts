import type { PageData } from "../../../report/page/bundle";
import { revealTarget } from "../../../report/page/runtime/find-way";
import { byId, type GetData, type PageData as RuntimeData } from "../../../report/page/runtime/page-data";
import { saveFiles } from "../../../report/page/runtime/save-files";

/**
 * Makes an answer work as the report's page does: files, links, folded and interactive charts. What draws charts is
 * loaded when there are some.
 *
 * @returns a function that ends it
 */
export function enliven(root: HTMLElement, data: PageData): () => void {
  const get: GetData = async () => data as RuntimeData;
  const ends = [saveFiles(root, get), followLinks(root), fitWidth(root)];
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

/** An answer narrower than this, in pixels, is set as on a narrow screen. */
const NARROW = 560;

/** Sets an answer for the room that it has; tables that need more are moved sideways, by keyboard too. */
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

/** Links lead to a place in the answer, or are text. */
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

/** Shows a place of the answer, and goes on from there by keyboard. */
export function goTo(root: HTMLElement, id: string): void {
  const target = revealTarget(root, id);
  if (target === null) return;
  target.scrollIntoView({ block: "start" });
  target.tabIndex = -1;
  target.focus({ preventScroll: true });
}
