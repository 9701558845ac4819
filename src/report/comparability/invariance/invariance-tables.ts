import type { Analysis } from "../../../analysis/analysis";
import type { CfaEstimate } from "../../../factor/cfa/cfa-result";
import type { InvarianceResult, InvarianceStep } from "../../../factor/invariance/invariance-result";
import { LEAST_PEOPLE_SHOWN } from "../../../survey/items/missingness";
import { chartId } from "../../kit/charts/chart-data";
import { solutionState } from "../../kit/tables/fit-rows";
import type { ReportTable } from "../../kit/tables/section";
import { column, tableOf } from "../../kit/tables/table-of";
import { formatCell } from "../../kit/words/format";
import { modelLabel, stepName } from "../../kit/words/model-names";
import { listed } from "../../kit/words/phrases";
import { type FitChange, fitChanges } from "./invariance-changes";

/** All steps of these ladders in one table; null where none was climbed. */
export function invarianceStepsTable(
  analysis: Analysis,
  ladders: readonly InvarianceResult[],
): ReportTable | null {
  const structures = [...new Set(ladders.map(({ structure }) => modelLabel(analysis, structure)))];
  return tableOf(
    ladders.flatMap(({ group, steps }) =>
      steps.map((step, k) => ({ group, ...step, added: equalities(step, steps[k - 1]) })),
    ),
    {
      id: "invariance-steps",
      title: "Steps of measurement invariance",
      columns: [
        { key: "group", label: "Grouping", format: "text" },
        column(["step", "Step", "text"], ({ name }) => stepName(name)),
        column(["equal", "Equal in all groups", "text"], ({ added }) => added),
        { key: "parameters", label: "Parameters", format: "integer" },
        { key: "chiSquare", label: "χ²", format: "decimal2" },
        { key: "df", label: "df", format: "integer" },
        { key: "chiSquareScaled", label: "χ², scaled", format: "decimal2" },
        { key: "pScaled", label: "p, scaled", format: "p" },
        { key: "cfi", label: "CFI, naive", format: "coefficient3" },
        { key: "cfiScaled", label: "CFI, scaled", format: "coefficient3" },
        { key: "cfiRobust", label: "CFI, robust", format: "coefficient3" },
        column(["rmsea", "RMSEA, naive", "coefficient3"], ({ rmsea }) => rmsea?.[0]),
        column(["rmseaScaled", "RMSEA, scaled", "coefficient3"], ({ rmseaScaled }) => rmseaScaled?.[0]),
        column(["rmseaRobust", "RMSEA, robust", "coefficient3"], ({ rmseaRobust }) => rmseaRobust?.[0]),
        { key: "srmr", label: "SRMR", format: "coefficient3" },
        column(["state", "Solution", "text"], (step) =>
          step.identified ? solutionState(step) : "not identified",
        ),
      ],
      notes: [
        `Structure: ${listed(structures)}. Scaled and robust as in the table of the confirmatory models; a scaled χ² need not grow from step to step. A dash: not defined.`,
      ],
    },
  );
}

/** What a step holds equal that the one before it did not. */
function equalities({ equal }: InvarianceStep, before: InvarianceStep | undefined): string {
  if (equal.length === 0) return "pattern only";
  const added = equal.filter((what) => !before?.equal.includes(what));
  return `${before !== undefined && before.equal.length > 0 ? "also " : ""}${listed(added)}`;
}

/** The comparisons of steps, with changes of fit beside their limits; null where no two steps were compared. */
export function invarianceTestsTable(ladders: readonly InvarianceResult[]): ReportTable | null {
  return tableOf(
    ladders.flatMap((result) =>
      result.tests.map((test) => ({ group: result.group, ...test, changes: fitChanges(result, test) })),
    ),
    {
      id: "invariance-tests",
      title: "Steps of measurement invariance compared",
      columns: [
        { key: "group", label: "Grouping", format: "text" },
        column(["from", "From", "text"], ({ from }) => stepName(from)),
        column(["to", "To", "text"], ({ to }) => stepName(to)),
        { key: "difference", label: "Scaled difference of χ²", format: "decimal2" },
        { key: "df", label: "df", format: "integer" },
        { key: "p", label: "p", format: "p" },
        { key: "deltaCfi", label: "Change of CFI", format: "coefficient3" },
        { key: "deltaRmsea", label: "Change of RMSEA", format: "coefficient3" },
        { key: "deltaSrmr", label: "Change of SRMR", format: "coefficient3" },
        column(["limits", "Limits", "text"], ({ changes }) => limitsText(changes)),
        column(["verdict", "Changes", "text"], ({ changes }) => changesText(changes)),
      ],
      notes: [
        "Changes are of the scaled indices where there are any. A small p rejects the equality; with many people it does so for trifles (Satorra, 2000, for the scaled difference).",
      ],
    },
  );
}

function limitsText(changes: readonly FitChange[]): string {
  return listed(changes.map(({ index, limit }) => `${index} ${formatCell(limit, "coefficient3")}`));
}

function changesText(changes: readonly FitChange[]): string {
  if (changes.every(({ holds }) => holds === null)) return "no comparison";
  const beyond = changes.filter(({ holds }) => holds === false);
  return beyond.length === 0 ? "within the limits" : `beyond: ${listed(beyond.map(({ index }) => index))}`;
}

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

function releaseName({ lhs, op, rhs }: Pick<CfaEstimate, "lhs" | "op" | "rhs">): string {
  if (op === "=~") return `loading of ${rhs}`;
  if (op === "|") return `threshold ${rhs.replace(/^t/, "")} of ${lhs}`;
  if (op === "~1") return `intercept of ${lhs}`;
  if (op === "~*~") return `residual variance of ${lhs}`;
  return lhs === rhs ? `residual variance of ${lhs}` : `residual correlation of ${lhs} and ${rhs}`;
}
