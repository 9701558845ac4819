import type { DifferenceTest } from "../../../factor/cfa/cfa-result";
import {
  type ChangeLimits,
  changeIsSmall,
  changeLimits,
  type InvarianceResult,
  isSignificant,
} from "../../../factor/invariance/invariance-result";
import { briefFitOf, correctedFit } from "../../../factor/model/fit-result";
import { list } from "../../../words/format";
import * as names from "../../../words/messages";
import { briefColumns, fitColumns, fitRows, isFirst, solutionState } from "../../kit/tables/fit-rows";
import type { ReportTable } from "../../kit/tables/section";
import { column, tableOf } from "../../kit/tables/table-of";
import { equalityNames, INVARIANCE_STEPS, stepName } from "../../kit/words/model-names";
import { paragraph } from "../../kit/words/phrases";
import { typeset } from "../../kit/words/typeset";
import { leftOutSentences } from "../left-out-sentences";
import * as messages from "./messages";

export function ladderTable(ladders: readonly InvarianceResult[]): ReportTable | null {
  const rows = ladders.flatMap((result) =>
    result.steps.map((step) => {
      const test = result.tests.find(({ to, problem }) => to === step.name && problem === null);
      const found = step.problem !== null ? messages.noSolution() : test && changeOfFit(result, test);
      return { ...step, group: result.group, isContinuous: result.items === "continuous", test, found };
    }),
  );
  return tableOf(rows, {
    id: "invariance",
    title: messages.stepsTitle(),
    columns: [
      { key: "group", label: names.columnGrouping(), format: "text" },
      column(["step", names.columnStep(), "text"], ({ name }) => stepName(name)),
      column(["from", messages.columnAgainst(), "text"], ({ test }) => test && stepName(test.from)),
      briefColumns(({ fit }) => fit && briefFitOf(correctedFit(fit))),
      column(["deltaCfi", messages.columnCfiChange(), "coefficient3"], ({ test }) => test?.deltaCfi),
      column(["deltaRmsea", messages.columnRmseaChange(), "coefficient3"], ({ test }) => test?.deltaRmsea),
      rows.some(({ isContinuous, test }) => isContinuous && (test?.deltaSrmr ?? null) !== null) &&
        column(["deltaSrmr", messages.columnSrmrChange(), "coefficient3"], ({ isContinuous, test }) =>
          isContinuous ? test?.deltaSrmr : null,
        ),
      column(["difference", messages.columnChiSquaredChange(), "decimal2"], ({ test }) => test?.difference),
      column(["df", names.degreesOfFreedom(), "integer"], ({ test }) => test?.df),
      column(["p", names.pValue(), "p"], ({ test }) => test?.p),
      { key: "found", label: messages.columnFitChange(), format: "text" },
    ],
    notes: [
      paragraph(messages.stepsNote(), ladders.some(goesOn) && messages.afterRejectedNote()),
      ...leftOutSentences(ladders, "models"),
      ...ladders.flatMap(({ warnings }) =>
        warnings.filter(isOfAnswers).map(({ message }) => typeset(message)),
      ),
    ],
  });
}

/** Whether it is about the answers of all steps, which the table's note says. */
export const isOfAnswers = ({ code }: InvarianceResult["warnings"][number]): boolean =>
  code === "categories-merged";

/** Whether a step was compared with one that fails itself. */
const goesOn = (ladder: InvarianceResult): boolean => {
  const solved = ladder.tests.filter(({ problem }) => problem === null);
  const failed = solved.filter((test) => changeIsSmall(test, limitsOf(ladder, test)) === false);
  return solved.some(({ from }) => failed.some(({ to }) => to === from));
};

function limitsOf(
  { steps, levels, items }: InvarianceResult,
  test: Pick<DifferenceTest, "from" | "to">,
): ChangeLimits {
  const equal = (name: string): readonly string[] => steps.find((step) => step.name === name)?.equal ?? [];
  return changeLimits({ from: equal(test.from), to: equal(test.to) }, { items, groups: levels.length });
}

export function stepsTable(ladders: readonly InvarianceResult[]): ReportTable | null {
  const steps = ladders.flatMap(({ group, structure, steps }) =>
    steps.map((step) => ({ group, structure, ...step })),
  );
  return tableOf(fitRows(steps), {
    id: "invariance-steps",
    title: messages.allStepsTitle(),
    columns: [
      column(["group", names.columnGrouping(), "text"], ({ model }) => model.group),
      column(["structure", names.columnStructure(), "text"], ({ model }) => model.structure),
      column(["step", names.columnStep(), "text"], ({ model }) => stepName(model.name)),
      column(["equal", messages.columnEqual(), "text"], ({ model }) => list(equalityNames(model.equal))),
      column(["parameters", names.columnParameters(), "integer"], ({ model }) => model.parameters),
      fitColumns(),
      column(["state", names.columnSolution(), "text"], (row) =>
        isFirst(row) ? (row.model.problem ?? solutionState(row.model)) : "",
      ),
    ],
  });
}

/**
 * Fit by group: of the configural model in each group alone, and each group's part of the uncorrected chi-squares of all
 * steps; null without a solution.
 */
export function groupFitTable(ladders: readonly InvarianceResult[]): ReportTable | null {
  const rows = ladders.flatMap(({ group: grouping, baseline, levels, steps }) =>
    baseline.groups.map((own) => ({
      ...own,
      grouping,
      n: levels.find(({ label }) => label === own.group)?.n ?? null,
      parts: new Map(steps.map(({ name, groups }) => [name, groups.find((one) => one.group === own.group)])),
    })),
  );
  const present = INVARIANCE_STEPS.filter((step) => rows.some(({ parts }) => parts.get(step) !== undefined));
  return tableOf(rows, {
    id: "invariance-groups",
    title: messages.groupsTitle(),
    columns: [
      { key: "grouping", label: names.columnGrouping(), format: "text" },
      column(["level", names.columnGroup(), "text"], ({ group }) => group),
      { key: "n", label: names.columnPeople(), format: "integer" },
      { key: "chiSquare", label: names.chiSquared(), format: "decimal2" },
      { key: "df", label: names.degreesOfFreedom(), format: "integer" },
      { key: "p", label: names.pValue(), format: "p" },
      briefColumns((one) => one),
      present.map((step) =>
        column(
          [`part-${step}`, messages.columnPart({ step: stepName(step) }), "decimal2"],
          ({ parts }) => parts.get(step)?.chiSquare,
        ),
      ),
    ],
    notes: [messages.groupsNote()],
  });
}

/** Null where neither a change nor the test is known. */
function changeOfFit(ladder: InvarianceResult, test: DifferenceTest): string | null {
  const { deltaCfi, deltaRmsea, deltaSrmr } = test;
  const limits = limitsOf(ladder, test);
  const none = { deltaCfi: null, deltaRmsea: null, deltaSrmr: null, p: null };
  const found = [
    { index: messages.fallOfCfi(), isSmall: changeIsSmall({ ...none, deltaCfi }, limits) },
    { index: messages.riseOfRmsea(), isSmall: changeIsSmall({ ...none, deltaRmsea }, limits) },
    { index: messages.riseOfSrmr(), isSmall: changeIsSmall({ ...none, deltaSrmr }, limits) },
  ];
  if (found.every(({ isSmall }) => isSmall === null)) {
    return test.p === null ? null : messages.testAlone({ isSignificant: isSignificant(test) });
  }
  const indices = found.filter(({ isSmall }) => isSmall === false).map(({ index }) => index);
  return indices.length === 0
    ? messages.within()
    : messages.beyond({ indices, isSignificant: test.p === null || isSignificant(test) });
}
