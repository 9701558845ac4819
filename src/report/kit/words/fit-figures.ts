import { coefficientAgainst, type Limit } from "./coefficient-against";
import { formatCell } from "./format";
import { pValue } from "./phrases";

/** " (scaled difference χ²(1) = 146.27, p < .001)"; empty where there is no test. */
export function testFigures(test: {
  readonly difference: number | null;
  readonly df: number;
  readonly p: number | null;
  readonly scale: number | null;
}): string {
  if (test.difference === null || test.p === null) return "";
  const kind = test.scale === null ? "difference" : "scaled difference";
  return ` (${kind} χ²(${formatCell(test.df, "integer")}) = ${formatCell(test.difference, "decimal2")}, p ${pValue(test.p)})`;
}

/** Three decimals, and more where rounding would put the figure on the other side of a rule. */
export function fitFigure(value: number, ...limits: readonly Limit[]): string {
  const figure = coefficientAgainst(value, ...limits);
  return figure.replace(/^.*\./, "").length > 3 ? figure : formatCell(value, "coefficient3");
}
