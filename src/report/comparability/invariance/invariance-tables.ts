import type { Analysis } from "../../../analysis/analysis";
import type { InvarianceStep } from "../../../factor/invariance/invariance-result";
import { invarianceCriteria } from "../../../factor/model/criteria";
import { LEAST_PEOPLE_SHOWN } from "../../../survey/items/missingness";
import type { ReportTable } from "../../kit/tables/section";
import { formatCell } from "../../kit/words/format";
import { modelLabel, stepName } from "../../kit/words/model-names";
import { listed } from "../../kit/words/phrases";
import { fitChanges } from "./invariance-changes";

/** All steps of all ladders in one table; null where none was climbed. */
export function invarianceStepsTable(analysis: Analysis): ReportTable | null {
  const rows = analysis.invariance.flatMap((result) =>
    result.steps.map((step, k) => ({ group: result.group, ...stepCells(step, result.steps[k - 1]) })),
  );
  if (rows.length === 0) return null;
  const structures = [
    ...new Set(analysis.invariance.map(({ structure }) => modelLabel(analysis, structure))),
  ];
  return {
    id: "invariance-steps",
    title: "Steps of measurement invariance",
    columns: [
      { key: "group", label: "Grouping", format: "text" },
      { key: "step", label: "Step", format: "text" },
      { key: "equal", label: "Equal in all groups", format: "text" },
      { key: "parameters", label: "Parameters", format: "integer" },
      { key: "chiSquare", label: "χ²", format: "decimal2" },
      { key: "df", label: "df", format: "integer" },
      { key: "chiSquareScaled", label: "χ², scaled", format: "decimal2" },
      { key: "pScaled", label: "p, scaled", format: "p" },
      { key: "cfi", label: "CFI, naive", format: "coefficient3" },
      { key: "cfiScaled", label: "CFI, scaled", format: "coefficient3" },
      { key: "cfiRobust", label: "CFI, robust", format: "coefficient3" },
      { key: "rmsea", label: "RMSEA, naive", format: "coefficient3" },
      { key: "rmseaScaled", label: "RMSEA, scaled", format: "coefficient3" },
      { key: "rmseaRobust", label: "RMSEA, robust", format: "coefficient3" },
      { key: "srmr", label: "SRMR", format: "coefficient3" },
      { key: "state", label: "Solution", format: "text" },
    ],
    rows,
    notes: [
      `Structure: ${listed(structures)}. Scaled and robust as in the table of the confirmatory models; a scaled χ² need not grow from step to step. A dash: not defined.`,
    ],
  };
}

function stepCells(
  step: InvarianceStep,
  before: InvarianceStep | undefined,
): Readonly<Record<string, string | number | null>> {
  const added = step.equal.filter((what) => !before?.equal.includes(what));
  const more = before !== undefined && before.equal.length > 0 ? "also " : "";
  return {
    step: stepName(step.name),
    equal: step.equal.length > 0 ? `${more}${listed(added)}` : "pattern only",
    parameters: step.parameters,
    chiSquare: step.chiSquare,
    df: step.df,
    chiSquareScaled: step.chiSquareScaled,
    pScaled: step.pScaled,
    cfi: step.cfi,
    cfiScaled: step.cfiScaled,
    cfiRobust: step.cfiRobust,
    rmsea: step.rmsea?.[0] ?? null,
    rmseaScaled: step.rmseaScaled?.[0] ?? null,
    rmseaRobust: step.rmseaRobust?.[0] ?? null,
    srmr: step.srmr,
    state: stateOf(step),
  };
}

function stateOf({ identified, converged, admissible }: InvarianceStep): string {
  if (!identified) return "not identified";
  if (!converged) return "did not converge";
  return admissible ? "proper" : "improper";
}

/** The comparisons of steps, with changes of fit beside their limits; null where no two steps were compared. */
export function invarianceTestsTable(analysis: Analysis): ReportTable | null {
  const rows = analysis.invariance.flatMap((result) =>
    result.tests.map((test) => {
      const changes = fitChanges(result, test);
      const known = changes.filter(({ holds }) => holds !== null);
      const beyond = known.filter(({ holds }) => holds === false);
      return {
        group: result.group,
        from: stepName(test.from),
        to: stepName(test.to),
        difference: test.difference,
        df: test.df,
        p: test.p,
        deltaCfi: test.deltaCfi,
        deltaRmsea: test.deltaRmsea,
        deltaSrmr: test.deltaSrmr,
        verdict:
          known.length === 0
            ? "no comparison"
            : beyond.length === 0
              ? "within the limits"
              : `beyond: ${listed(beyond.map(({ index }) => index))}`,
      };
    }),
  );
  if (rows.length === 0) return null;
  const { cfiFall, rmseaRise, srmrRise, srmrRiseLoadings } = invarianceCriteria;
  const limit = ({ value }: { readonly value: number }): string => formatCell(value, "coefficient3");
  return {
    id: "invariance-tests",
    title: "Steps of measurement invariance compared",
    columns: [
      { key: "group", label: "Grouping", format: "text" },
      { key: "from", label: "From", format: "text" },
      { key: "to", label: "To", format: "text" },
      { key: "difference", label: "Scaled difference of χ²", format: "decimal2" },
      { key: "df", label: "df", format: "integer" },
      { key: "p", label: "p", format: "p" },
      { key: "deltaCfi", label: "Change of CFI", format: "coefficient3" },
      { key: "deltaRmsea", label: "Change of RMSEA", format: "coefficient3" },
      { key: "deltaSrmr", label: "Change of SRMR", format: "coefficient3" },
      { key: "verdict", label: "Changes", format: "text" },
    ],
    rows,
    notes: [
      `Limits: CFI falls by at most ${limit(cfiFall)}, RMSEA rises by at most ${limit(rmseaRise)}, SRMR by at most ${limit(srmrRise)}, or ${limit(srmrRiseLoadings)} where loadings are newly held equal (Chen, 2007; Cheung & Rensvold, 2002). Changes are of the scaled indices where there are any. A small p rejects the equality; with many people it does so for trifles (Satorra, 2000, for the scaled difference).`,
    ],
  };
}

/** Groups that entered and those that could not, with the reason; null where nothing was compared. */
export function invarianceGroupsTable(analysis: Analysis): ReportTable | null {
  const out = analysis.invariance.flatMap(({ group, leftOut }) =>
    leftOut.map(({ label, n, reason }) => ({ group, level: label, ...hidden(n, reason) })),
  );
  if (out.length === 0) return null;
  return {
    id: "invariance-left-out",
    title: "Groups that could not be compared",
    columns: [
      { key: "group", label: "Grouping", format: "text" },
      { key: "level", label: "Group", format: "text" },
      { key: "people", label: "People", format: "text" },
      { key: "reason", label: "Reason", format: "text" },
    ],
    rows: out,
    notes: [
      "Such a group can be merged with another, or the item left out for all groups, by the measure’s definition.",
    ],
  };
}

/** Of a small group neither the number nor what its answers lack is told. */
function hidden(n: number | null, reason: string): { readonly people: string; readonly reason: string } {
  return n === null || n < LEAST_PEOPLE_SHOWN
    ? { people: `fewer than ${LEAST_PEOPLE_SHOWN}`, reason: `fewer than ${LEAST_PEOPLE_SHOWN} people` }
    : { people: formatCell(n, "integer"), reason };
}
