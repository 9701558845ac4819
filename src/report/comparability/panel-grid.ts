import { type Layer, PLOT_WIDTH } from "../kit/charts/layout";
import { CHART_BASE } from "../kit/charts/theme";
import { wrapLabel } from "../kit/charts/wrap-label";

/** As many panels fit a printed page. */
const MOST_IN_A_ROW = 3;
/** Titles are bold, and wider than their estimated width in some fonts. */
const BOLD = 0.85;

/** What a panel needs to know of its place: its title and width, and whether it is the one that names the rows. */
export interface PanelPlace {
  readonly title: string | readonly string[];
  readonly width: number;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

/** Panels with the same rows beside and under each other, as few rows of them as fit a page. */
export function panelGrid(
  titles: readonly string[],
  panel: (k: number, place: PanelPlace) => Layer,
): Readonly<Record<string, unknown>> {
  const perRow = Math.ceil(titles.length / Math.ceil(titles.length / MOST_IN_A_ROW));
  const width = perRow === 1 ? PLOT_WIDTH : (PLOT_WIDTH + 60) / perRow;
  const resolve = { scale: { color: "shared", shape: "shared" } };
  const panels = titles.map((title, k) =>
    panel(k, {
      title: wrapLabel(title, { width: width * BOLD, fontSize: 13, lines: 2 }).split("\n"),
      ...{ width, isFirst: k % perRow === 0, isLast: k + perRow >= titles.length },
    }),
  );
  const rows = panels.flatMap((_, k) =>
    k % perRow === 0 ? [{ spacing: 20, resolve, hconcat: panels.slice(k, k + perRow) }] : [],
  );
  return { ...CHART_BASE, spacing: 20, resolve, vconcat: rows };
}
