import type { Root } from "./page-data";

/** Between the pointer and the box, in pixels. */
const GAP = 14;

/**
 * Makes the one box that shows what is under the pointer. Text goes in as text, never as markup.
 *
 * @param root what it stands in: a page's body, or an element
 * @returns `show` shows label and value pairs beside a point of the window, or hides the box for null
 */
export function tooltipBox(
  page: Document,
  root: Root,
): {
  readonly show: (content: Readonly<Record<string, unknown>> | null, point: { x: number; y: number }) => void;
  readonly remove: () => void;
} {
  const box = page.createElement("dl");
  box.className = "tooltip";
  box.hidden = true;
  box.setAttribute("aria-hidden", "true");
  (root === page ? page.body : root).append(box);
  const show: ReturnType<typeof tooltipBox>["show"] = (content, point) => {
    box.hidden = content === null;
    if (content === null) return;
    box.replaceChildren(
      ...Object.entries(content).flatMap(([label, value]) => {
        const [term, description] = [page.createElement("dt"), page.createElement("dd")];
        term.textContent = label;
        description.textContent = String(value);
        return [term, description];
      }),
    );
    const { width, height } = box.getBoundingClientRect();
    const [right, bottom] = [page.documentElement.clientWidth, page.documentElement.clientHeight];
    const left = point.x + GAP + width > right ? point.x - GAP - width : point.x + GAP;
    const top = point.y + GAP + height > bottom ? point.y - GAP - height : point.y + GAP;
    box.style.left = `${Math.max(4, Math.min(left, right - width - 4))}px`;
    box.style.top = `${Math.max(4, top)}px`;
  };
  return { show, remove: () => box.remove() };
}
