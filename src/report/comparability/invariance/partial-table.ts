import type { Analysis } from "../../../analysis/analysis";
import type { InvarianceResult } from "../../../factor/invariance/invariance-result";
import { LEAST_PEOPLE_SHOWN } from "../../../survey/items/missingness";
import { chartId } from "../../kit/charts/chart-id";
import type { ReportTable } from "../../kit/tables/section";
import { column, tableOf } from "../../kit/tables/table-of";

/** Equalities given up one after another; null where none was. */
export function partialTable(analysis: Analysis, result: InvarianceResult): ReportTable | null {
  const people = new Map(result.levels.map(({ label, n }) => [label, n]));
  const small = (group: string): boolean => (people.get(group) ?? 0) < LEAST_PEOPLE_SHOWN;
  const untold = { score: null, p: null, adjustedP: null, epc: null };
  const releases = result.partial?.releases ?? [];
  return tableOf(
    releases.map((release) => (small(release.group) ? { ...release, ...untold } : release)),
    {
      id: chartId("partial-invariance", result.group, analysis.invariance.indexOf(result)),
      title: `Partial invariance by ${result.group}: equalities given up, in order`,
      columns: [
        column(["order", "Order", "integer"], (_, k) => k + 1),
        column(["parameter", "Parameter", "text"], releaseName),
        { key: "group", label: "Free in", format: "text" },
        { key: "score", label: "Score test, χ²(1)", format: "decimal2" },
        { key: "p", label: "p", format: "p" },
        { key: "adjustedP", label: "p, corrected", format: "p" },
        { key: "epc", label: "Expected change", format: "decimal3" },
        column(["cfi", "CFI after it", "coefficient3"], ({ cfiScaled }) => cfiScaled),
        column(["rmsea", "RMSEA after it", "coefficient3"], ({ rmseaScaled }) => rmseaScaled),
      ],
      notes: [
        "At every step the equality with the largest score test is given up, if its p is below .05 after the correction of Holm (1979) for the number of equalities tested. CFI and RMSEA are scaled where there is a scaled index.",
      ],
    },
  );
}

function releaseName({
  lhs,
  op,
  rhs,
}: {
  readonly lhs: string;
  readonly op: string;
  readonly rhs: string;
}): string {
  if (op === "=~") return `loading of ${rhs}`;
  if (op === "|") return `threshold ${rhs.replace(/^t/, "")} of ${lhs}`;
  if (op === "~1") return `intercept of ${lhs}`;
  if (op === "~*~") return `residual variance of ${lhs}`;
  return lhs === rhs ? `residual variance of ${lhs}` : `residual correlation of ${lhs} and ${rhs}`;
}
