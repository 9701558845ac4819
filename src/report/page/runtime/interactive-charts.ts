import { type Loader, parse, type Spec, textMetrics, View } from "vega";
import { expressionInterpreter } from "vega-interpreter";
import { measureMark } from "../../kit/charts/layout";
import { documentOf, type GetData, type Root } from "./page-data";

/** Charts are made interactive when they come this near to the window. */
const NEAR = "300px";

/** Nothing is loaded, whatever a specification says. */
const NO_LOADER = {
  load: () => Promise.reject(new Error("charts load nothing")),
  sanitize: () => Promise.reject(new Error("charts link to nothing")),
  http: () => Promise.reject(new Error("charts load nothing")),
  file: () => Promise.reject(new Error("charts load nothing")),
} as unknown as Loader;

/**
 * Replaces the drawn charts of a page by the same drawings with tooltips, and draws those of folds, each when it comes
 * near the window: one after the other, so that the page answers meanwhile. Text is measured as when they were drawn,
 * so that nothing moves; expressions are interpreted, not evaluated.
 *
 * @returns a function that ends it
 */
export function interactiveCharts(root: Root, data: GetData): () => void {
  textMetrics.width = measureMark;
  const box = tooltipBox(documentOf(root), root);
  const { show } = box;
  let ended = false;
  let turn: Promise<unknown> = Promise.resolve();
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        observer.unobserve(target);
        turn = turn
          .then(() => nextFrame())
          .then(() => {
            if (!ended) return enlivenFrom(target as HTMLElement, { data, show });
          });
      }
    },
    { rootMargin: NEAR },
  );
  for (const element of Array.from(root.querySelectorAll(".chart"))) observer.observe(element);
  return () => {
    ended = true;
    observer.disconnect();
    box.remove();
  };
}

const nextFrame = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

type Show = ReturnType<typeof tooltipBox>["show"];

async function enlivenFrom(
  element: HTMLElement,
  { data, show }: { readonly data: GetData; readonly show: Show },
): Promise<void> {
  const { charts } = await data();
  const spec = charts[element.dataset.chart ?? ""];
  if (spec !== undefined) await enliven(element, spec, show);
}

async function enliven(element: HTMLElement, spec: Spec, show: Show): Promise<void> {
  const drawn = element.querySelector("svg");
  const stage = element.ownerDocument.createElement("div");
  const view = new View(parse(spec, {}, { ast: true }), {
    renderer: "svg",
    expr: expressionInterpreter,
    loader: NO_LOADER,
    hover: false,
    tooltip: (_handler: unknown, event: MouseEvent, _item: unknown, value: unknown) =>
      show(isRecord(value) ? value : null, { x: event.clientX, y: event.clientY }),
  });
  view.initialize(stage);
  await view.runAsync();
  const live = stage.querySelector("svg");
  if (live === null) return;
  const text = `figure-${element.dataset.chart}-text`;
  const named = {
    role: "img",
    "aria-label": drawn?.getAttribute("aria-label") ?? element.dataset.title ?? "",
    "aria-describedby": text,
  };
  for (const part of Array.from(live.querySelectorAll("[role]"))) {
    part.removeAttribute("role");
    part.removeAttribute("aria-roledescription");
  }
  for (const [name, value] of Object.entries(named)) live.setAttribute(name, value);
  live.removeAttribute("aria-roledescription");
  stage.querySelector("form")?.remove(); // For inputs, which no chart has.
  for (const name of ["role", "aria-roledescription", "aria-label"]) stage.removeAttribute(name);
  element.replaceChildren(stage);
  element.classList.remove("waits");
  element.ownerDocument.getElementById(text)?.setAttribute("hidden", "");
  element.dataset.live = "true";
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

/** Between the pointer and the box, in pixels. */
const GAP = 14;

/**
 * Makes the one box that shows what is under the pointer. Text goes in as text, never as markup.
 *
 * @param root what it stands in: a page's body, or an element
 * @returns `show` shows label and value pairs beside a point of the window, or hides the box for null
 */
function tooltipBox(
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
