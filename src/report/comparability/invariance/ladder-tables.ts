import type { DifferenceTest } from "../../../factor/cfa/cfa-result";
import {
  changeIsSmall,
  changeLimits,
  type InvarianceResult,
} from "../../../factor/invariance/invariance-result";
import { solutionState } from "../../kit/tables/fit-rows";
import type { ReportTable } from "../../kit/tables/section";
import { column, tableOf } from "../../kit/tables/table-of";
import { stepName } from "../../kit/words/model-names";

export function ladderTable(ladders: readonly InvarianceResult[]): ReportTable | null {
  const rows = ladders.flatMap((result) =>
    result.steps.map((step) => {
      const test = result.tests.find(({ to, problem }) => to === step.name && problem === null);
      return {
        ...step,
        group: result.group,
        test,
        found: step.problem !== null ? "no answer" : test && changeOfFit(result, test),
      };
    }),
  );
  return tableOf(rows, {
    id: "invariance",
    title: "Ladder of invariance",
    columns: [
      { key: "group", label: "Grouping", format: "text" },
      column(["step", "Step", "text"], ({ name }) => stepName(name)),
      column(["from", "Against", "text"], ({ test }) => test && stepName(test.from)),
      column(["cfi", "CFI", "coefficient3"], ({ cfiScaled, cfi }) => cfiScaled ?? cfi),
      column(["rmsea", "RMSEA", "coefficient3"], ({ rmseaScaled, rmsea }) => (rmseaScaled ?? rmsea)?.[0]),
      column(["deltaCfi", "CFI, change", "coefficient3"], ({ test }) => test?.deltaCfi),
      column(["deltaRmsea", "RMSEA, change", "coefficient3"], ({ test }) => test?.deltaRmsea),
      column(["difference", "χ², change", "decimal2"], ({ test }) => test?.difference),
      column(["df", "df", "integer"], ({ test }) => test?.df),
      column(["p", "p", "p"], ({ test }) => test?.p),
      { key: "found", label: "Change of fit", format: "text" },
    ],
    notes: ["Scaled indices where there are any."],
  });
}

export function stepsTable(ladders: readonly InvarianceResult[]): ReportTable | null {
  return tableOf(
    ladders.flatMap(({ group, structure, steps }) => steps.map((step) => ({ group, structure, ...step }))),
    {
      id: "invariance-steps",
      title: "Steps of invariance by all indices",
      columns: [
        { key: "group", label: "Grouping", format: "text" },
        { key: "structure", label: "Structure", format: "text" },
        column(["step", "Step", "text"], ({ name }) => stepName(name)),
        column(["equal", "Equal in all groups", "text"], ({ equal }) => equal.join(", ")),
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
        column(["state", "Solution", "text"], (step) => step.problem ?? solutionState(step)),
      ],
    },
  );
}

/** "within the limits", "beyond: fall of CFI and rise of RMSEA"; null where unknown. */
function changeOfFit(
  { steps, levels, items }: Pick<InvarianceResult, "steps" | "levels" | "items">,
  { from, to, deltaCfi, deltaRmsea, deltaSrmr }: DifferenceTest,
): string | null {
  const equal = (name: string): readonly string[] => steps.find((step) => step.name === name)?.equal ?? [];
  const limits = changeLimits({ from: equal(from), to: equal(to) }, { items, groups: levels.length });
  const none = { deltaCfi: null, deltaRmsea: null, deltaSrmr: null };
  const found = [
    { index: "fall of CFI", isSmall: changeIsSmall({ ...none, deltaCfi }, limits) },
    { index: "rise of RMSEA", isSmall: changeIsSmall({ ...none, deltaRmsea }, limits) },
    {
      index: "rise of SRMR",
      isSmall: limits.srmrRise === null ? null : changeIsSmall({ ...none, deltaSrmr }, limits),
    },
  ];
  if (found.every(({ isSmall }) => isSmall === null)) return null;
  const beyond = found.filter(({ isSmall }) => isSmall === false).map(({ index }) => index);
  return beyond.length === 0 ? "within the limits" : `beyond: ${beyond.join(" and ")}`;
}
