import { type Loader, parse, type Spec, textMetrics, View } from "vega";
import { expressionInterpreter } from "vega-interpreter";
import { measureMark } from "../../kit/charts/text-width";
import { tooltipBox } from "./show-tooltip";

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
 * Replaces the drawn charts of a page by the same drawings with tooltips, each when it comes near the window. Text is
 * measured as when they were drawn, so that nothing moves; expressions are interpreted, not evaluated.
 */
export function interactiveCharts(page: Document): void {
  const data = page.getElementById("chart-data")?.textContent ?? "{}";
  const specs = JSON.parse(data) as Readonly<Record<string, Spec>>;
  textMetrics.width = measureMark;
  const show = tooltipBox(page);
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        observer.unobserve(target);
        const spec = specs[(target as HTMLElement).dataset.chart ?? ""];
        if (spec !== undefined) void enliven(target as HTMLElement, spec, show);
      }
    },
    { rootMargin: NEAR },
  );
  for (const element of Array.from(page.querySelectorAll(".chart"))) observer.observe(element);
}

async function enliven(element: HTMLElement, spec: Spec, show: ReturnType<typeof tooltipBox>): Promise<void> {
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
  if (drawn === null || live === null) return;
  for (const name of ["role", "aria-label", "aria-describedby"]) {
    live.setAttribute(name, drawn.getAttribute(name) ?? "");
  }
  stage.querySelector("form")?.remove(); // For inputs, which no chart has.
  for (const name of ["role", "aria-roledescription", "aria-label"]) stage.removeAttribute(name);
  drawn.replaceWith(stage);
  element.dataset.live = "true";
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
