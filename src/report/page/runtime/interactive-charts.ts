import { type Loader, parse, type Spec, textMetrics, View } from "vega";
import { expressionInterpreter } from "vega-interpreter";
import { measureMark } from "../../kit/charts/layout";
import { documentOf, type GetData, type Root } from "./page-data";

/** Distance from the window at which charts become interactive. */
const NEAR = "300px";

/** Blocks loading, whatever a specification says. */
const refuse = () => Promise.reject(new Error("charts load nothing and link to nothing"));
const NO_LOADER = { load: refuse, sanitize: refuse, http: refuse, file: refuse } as unknown as Loader;

/** Replaces drawn charts by interactive ones and draws unfolded ones, one by one as they approach the window; expressions are interpreted, not evaluated. @returns removes it */
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
            if (!ended) return makeInteractiveFrom(target as HTMLElement, data, show);
          });
      }
    },
    { rootMargin: NEAR },
  );
  const all = Array.from(root.querySelectorAll<HTMLElement>(".chart"));
  for (const element of all) observer.observe(element);
  const window = documentOf(root).defaultView;
  const redraw = (): void => {
    for (const element of all)
      if (element.dataset.live !== undefined && element.dataset.live !== shapeOf(element))
        observer.observe(element);
  };
  window?.addEventListener("resize", redraw);
  return () => {
    ended = true;
    window?.removeEventListener("resize", redraw);
    observer.disconnect();
    box.remove();
  };
}

const nextFrame = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

type Show = ReturnType<typeof tooltipBox>["show"];

async function makeInteractiveFrom(element: HTMLElement, data: GetData, show: Show): Promise<void> {
  const { charts } = await data();
  const specs = charts[element.dataset.chart ?? ""];
  if (specs === undefined) return;
  await makeInteractive(element, specs[shapeOf(element)], show);
  const width = element.querySelector("svg")?.getAttribute("width") ?? "";
  // What does not fit is drawn for a narrow screen.
  if (element.dataset.live === "wide" && Number(width) > element.clientWidth + 1) {
    element.dataset.needs = width;
    await makeInteractive(element, specs.narrow, show);
  }
}

/** Width up to which charts are drawn for narrow screens, a phone's. */
const NARROW = 420;

const shapeOf = ({ clientWidth, dataset }: HTMLElement): "wide" | "narrow" =>
  clientWidth > NARROW && clientWidth >= Number(dataset.needs ?? 0) ? "wide" : "narrow";

async function makeInteractive(element: HTMLElement, spec: Spec, show: Show): Promise<void> {
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
  const drawing = stage.querySelector("svg");
  if (drawing === null) return;
  const text = `figure-${element.dataset.chart}-text`;
  const named = {
    role: "img",
    "aria-label": drawn?.getAttribute("aria-label") ?? element.dataset.title ?? "",
    "aria-describedby": text,
  };
  for (const part of Array.from(drawing.querySelectorAll("[role]"))) {
    part.removeAttribute("role");
    part.removeAttribute("aria-roledescription");
  }
  for (const [name, value] of Object.entries(named)) drawing.setAttribute(name, value);
  drawing.removeAttribute("aria-roledescription");
  stage.querySelector("form")?.remove(); // For inputs, which no chart has.
  for (const name of ["role", "aria-roledescription", "aria-label"]) stage.removeAttribute(name);
  element.replaceChildren(stage);
  element.classList.remove("waits");
  element.ownerDocument.getElementById(text)?.setAttribute("hidden", "");
  element.dataset.live = shapeOf(element);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

/** Distance between pointer and tooltip, in pixels. */
const GAP = 14;

/** The single tooltip; text is never markup. `show` places label and value pairs next to a point of the window; null hides it. */
function tooltipBox(page: Document, root: Root) {
  const box = page.createElement("dl");
  box.className = "tooltip";
  box.hidden = true;
  box.setAttribute("aria-hidden", "true");
  (root === page ? page.body : root).append(box);
  const show = (content: Readonly<Record<string, unknown>> | null, point: { x: number; y: number }): void => {
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
