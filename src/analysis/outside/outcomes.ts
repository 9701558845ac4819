import type { PatternTable } from "../../data/answers/pattern-table";
import type { OutsideColumn } from "../../data/answers/read-outside";
import type { Responses } from "../../data/answers/responses";
import { outsideTable } from "../../data/patterns/build-pattern-table";
import { lowOrHigh } from "../../data/transform/dichotomize";
import type { Warning } from "../../errors";
import type { LatentClasses, LatentClassModel } from "../../irt/classes/latent-classes-result";
import { type ClassAssignment, classAssignment } from "../../outcomes/class-assignment";
import { type OutcomeRequest, outcomeByClass, outcomeByScore } from "../../outcomes/outcome-by-level";
import { outcomeByNumber } from "../../outcomes/outcome-by-number";
import type { OutcomeVariable } from "../../outcomes/outcome-variable";
import type { OutcomeResult, OutcomesRecord } from "../../outcomes/outcomes-result";
import { surveyDesign } from "../../survey/design/survey-design";
import { modelVariables } from "../../survey/regression/model-columns";
import { isDisclosive, valueTable } from "../disclosure/pair-tables";
import * as messages from "../messages";
import type { Part, PartResults } from "../part";
import { risksOf } from "../parts/risks";
import type { AnalysisSettings } from "../settings";
import { tableWithDesign } from "../tables";
import { numberOfYes, sumScores } from "./row-scores";

const needs = ["margins", "risks", "classes"] as const;
const reads = ["categories", "clusterLabels"] as const;

export const outcomes: Part<"outcomes", (typeof needs)[number], (typeof reads)[number], "reported"> = {
  id: "outcomes",
  title: messages.partOutcomes,
  needs,
  reads,
  tables: ["reported"],
  context: ["responses"],
  optional: { asked: "outcomes", otherwise: { outcomes: null } },
  run: ({ reported }, settings, { responses, found }) => ({
    outcomes: outcomesOf(responses, settings, { found, reported }),
  }),
};

interface EarlierResults {
  readonly found: Pick<PartResults, (typeof needs)[number]>;
  readonly reported: PatternTable;
}

function outcomesOf(
  responses: Responses,
  settings: Pick<AnalysisSettings, (typeof reads)[number]>,
  earlier: EarlierResults,
): OutcomesRecord | null {
  const { measure } = responses;
  const inRole = (role: "outcome" | "covariate"): OutsideColumn[] =>
    responses.external.filter(({ item }) => measure.external[item.id]?.role === role);
  const [outcomeColumns, covariates] = [inRole("outcome"), inRole("covariate")];
  if (outcomeColumns.length === 0) return null;
  const { table } = tableWithDesign(
    outsideTable(responses, [...outcomeColumns, ...covariates]),
    settings.clusterLabels,
  );
  const groups = table.groupings.map(({ name }) => name);
  const numeric = covariates.flatMap(({ item: { id, scale } }) =>
    scale === "continuous" ? [{ name: id, values: valuesOf(table, id) }] : [],
  );
  const adjusted = [...groups, ...covariates.map(({ item }) => item.id)];
  const allowed = modelVariables(
    table,
    adjusted.map((name) => [name]),
    numeric,
  );
  const numbers = numberOfYes(table, measure);
  const shown = highestShownNumber(earlier);
  const { rule } = earlier.found.margins.options;
  const common = { table, design: surveyDesign(table), allowed, groups };
  const scores = sumScores(table, responses, settings.categories);
  const classes = assignedClasses(table, responses, {
    found: earlier.found,
    categories: settings.categories,
  });
  return {
    items: numbers.items,
    adjusted: [...groups, ...covariates.map(({ item }) => item.label)],
    outcomes: outcomeColumns.map(({ item: { id, label } }): OutcomeResult => {
      const outcome: OutcomeVariable = {
        name: id,
        family: familyOf(responses, id),
        values: valuesOf(table, id),
      };
      // An outcome by which nobody can be recognized is no table of answers by it.
      const isIdentifying = measure.external[id]?.identifying !== false;
      const own = isIdentifying ? rule : { ...rule, leastCount: 0 };
      const request: OutcomeRequest = { ...common, outcome, rule: own };
      const byNumber =
        shown === null
          ? null
          : outcomeByNumber(request, numbers.values, { items: numbers.items.length, last: shown });
      const isOpen = scores !== null && !isDisclosive(valueTable(table, scores.values, outcome.values), own);
      const byScore = isOpen ? outcomeByScore(request, scores.values) : null;
      const byClass =
        "assignment" in classes ? outcomeByClass(request, classes.assignment, classes.profiles) : null;
      const sd =
        scores?.isNumberOfYes === true && earlier.found.risks?.mean != null ? (byScore?.sd ?? null) : null;
      return {
        id,
        label,
        family: outcome.family,
        assumed: measure.external[id]?.assumed ?? false,
        byNumber,
        byScore: byScore && { ...byScore, sd },
        byClass,
        suppressed: {
          byNumber: byNumber === null ? byNumberProblem(numbers.items.length, shown) : null,
          byScore: byScore === null ? messages.fewPeople() : null,
          byClass: byClass === null ? ("reason" in classes ? classes.reason : messages.fewInClass()) : null,
        },
        warnings: outcomeWarnings(label, { byNumber, byScore, byClass }, adjusted),
      };
    }),
  };
}

function outcomeWarnings(
  label: string,
  { byNumber, byScore, byClass }: Pick<OutcomeResult, "byNumber" | "byScore" | "byClass">,
  adjusted: readonly string[],
): Warning[] {
  const lacks = [
    ...(byNumber?.levels.some((level) => level.adjusted === null) ? (["number"] as const) : []),
    ...(byScore !== null && byScore.adjusted === null ? (["score"] as const) : []),
    ...(byClass?.classes.some((one) => one.observed !== null && one.adjusted === null)
      ? (["class"] as const)
      : []),
  ];
  const isComplete = adjusted.length === 0 || lacks.length === 0;
  const by = lacks.map((one) => messages.outcomeBy({ by: one }));
  const allowed = messages.noAdjustedOutcome({ outcome: label, by, covariates: adjusted });
  const bounds = byClass?.classes.some(({ observed }) => observed === null) ?? false;
  const range = messages.classOutOfRange({ outcome: label });
  return [
    ...(isComplete ? [] : [{ code: "no-adjusted-outcome", message: allowed }]),
    ...(bounds ? [{ code: "class-out-of-range", message: range }] : []),
  ];
}

function highestShownNumber({ found, reported }: EarlierResults): number | null {
  const risks = found.risks ?? risksOf(reported, found.margins);
  return risks?.distribution.at(-1)?.number ?? null;
}

function byNumberProblem(items: number, shown: number | null): string {
  if (items < 2) return messages.fewYesItems();
  return shown === null ? messages.hiddenNumbers() : messages.fewPeople();
}

type AssignedClasses =
  | {
      readonly assignment: ClassAssignment;
      readonly profiles: NonNullable<PartResults["classes"]>["models"][number]["profiles"];
    }
  | { readonly reason: string | null };

/** Modal class assignments of the best-fitting number of classes. */
function assignedClasses(
  table: PatternTable,
  responses: Responses,
  { found, categories }: { found: EarlierResults["found"]; categories: AnalysisSettings["categories"] },
): AssignedClasses {
  const { classes } = found;
  const number = classes?.verdict?.classes ?? null;
  const model = classes?.models.find((one) => one.classes === number);
  if (classes === null || model === undefined) return { reason: null };
  if (model.classes < 2) return { reason: messages.oneClass() };
  const columns = classColumns(table, responses, { classes, model, categories });
  const assignment = columns && classAssignment(table, model, columns);
  if (assignment === null) return { reason: messages.classesNotDistinct() };
  return { assignment, profiles: model.profiles };
}

function familyOf({ measure }: Responses, id: string): OutcomeVariable["family"] {
  const scale = measure.external[id]?.scale;
  return scale === "binary" || scale === "count" ? scale : "continuous";
}

/** Numeric values by row (category scores of ordinal variables); NaN where unknown. */
function valuesOf(table: PatternTable, id: string): Float64Array {
  const place = table.items.findIndex((item) => item.id === id);
  const [item, column] = [table.items[place], table.columns[place]];
  if (item === undefined || column === undefined) return new Float64Array(table.rows).fill(Number.NaN);
  if (column instanceof Float64Array) return column;
  return Float64Array.from(column, (code) => item.categories[code]?.score ?? Number.NaN);
}

/**
 * Columns as a latent class model has them: analyzed categories without unused ones; under listwise deletion complete
 * cases only.
 * @param table with the measure's items in the declared categories
 * @returns null where the model has other categories
 */
function classColumns(
  table: PatternTable,
  { measure }: Responses,
  {
    classes,
    model,
    categories,
  }: {
    readonly classes: LatentClasses;
    readonly model: LatentClassModel;
    readonly categories: AnalysisSettings["categories"];
  },
): Int16Array[] | null {
  const columns = (model.profiles[0]?.items ?? []).flatMap(({ id, probabilities }) => {
    const place = table.items.findIndex((item) => item.id === id);
    const [column, item] = [table.columns[place], measure.items.find((one) => one.id === id)];
    if (!(column instanceof Int16Array) || item === undefined) return [];
    const yes = categories === "dichotomized" ? (measure.dichotomize?.yes ?? null) : null;
    const used = usedCategories(yes === null ? column : lowOrHigh(column, item, yes));
    return used.categories === probabilities.length ? [used.column] : [];
  });
  if (columns.length !== classes.items.length) return null;
  if (classes.missing === "pairwise") return columns;
  const complete = Array.from({ length: table.rows }, (_, row) =>
    columns.every((column) => column[row]! >= 0),
  );
  return columns.map((column) => column.map((code, row) => (complete[row] ? code : -1)));
}

function usedCategories(column: Int16Array): { readonly column: Int16Array; readonly categories: number } {
  const chosen = [...new Set(column.filter((code) => code >= 0))].sort((a, b) => a - b);
  const place = new Map(chosen.map((code, at) => [code, at]));
  return { column: column.map((code) => place.get(code) ?? -1), categories: chosen.length };
}
