import { divergingShade, FONT_SIZE, heatMapPanel } from "../../kit/charts/heat-map";
import { distinct } from "../../kit/charts/item-names";
import { cellWidth, type Layer } from "../../kit/charts/layout";
import { textWidth } from "../../kit/charts/text-width";
import { wrapLabel } from "../../kit/charts/wrap-label";
import { type AlignedCell, type AlignedParameter, isDense } from "./alignment-cells";

const PANELS: Readonly<Record<AlignedParameter, string>> = {
  loading: "Aligned loadings",
  intercept: "Aligned intercepts",
};

/** Aligned loadings, or intercepts, as a heat map: one row per parameter, one column per group. */
export function alignmentPanel(
  cells: readonly AlignedCell[],
  { parameter, groups }: { parameter: AlignedParameter; groups: readonly string[] },
): Layer {
  const rows = [...new Set(cells.map(({ name }) => name))];
  const most = Math.max(0.1, ...cells.map(({ deviation }) => Math.abs(deviation ?? 0)));
  const width = cellWidth(groups.length);
  const isUpright = groups.every((group) => textWidth(group, FONT_SIZE) <= width - 2);
  const columns = distinct(
    groups.map((group) => wrapLabel(group, { width: 120, lines: 1, fontSize: FONT_SIZE })),
  );
  const isRoomy = cells.every(({ figure }) => textWidth(figure, FONT_SIZE) <= width - 4);
  const short = (differs: string): string => (differs === "yes" ? "*" : "");
  const values = cells.map((cell) => ({
    ...cell,
    column: columns[groups.indexOf(cell.level)] ?? cell.level,
    figure: isRoomy || cell.value === null ? cell.figure : short(cell.differs),
  }));
  return {
    title: PANELS[parameter],
    ...heatMapPanel({
      values,
      rows,
      columns,
      style: { figures: true, labelAngle: isUpright ? 0 : -60 },
      rowHeight: isDense(rows.length) ? 17 : 30,
      shade: {
        field: "deviation",
        title: "Less the mean over the groups shown",
        ...divergingShade([-most, 0, most], { values: [-most, 0, most], format: "+.1f" }),
      },
      tooltip: {
        level: "Group",
        factor: "Factor",
        item: "Item",
        tip: PANELS[parameter],
        differs: "Found to differ",
      },
      columnNames: "above",
    }),
  };
}
