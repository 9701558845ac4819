import type { PatternTable } from "../../data/answers/pattern-table";
import type { Responses } from "../../data/answers/responses";
import { outsideTable } from "../../data/patterns/build-pattern-table";
import { takeRows } from "../../data/transform/select";
import { ItemwiseError } from "../../errors";
import type { RowVariable } from "../design/row-variables";
import * as messages from "../messages";
import { inContext, yesColumns } from "../prevalence/yes-table";
import { amongRows } from "./among-answers";
import { type AmongRows, amongVariables, peopleValues } from "./among-variables";
import { type GroupCovariates, wrongCovariates } from "./group-covariates";

/** A yes or no that is regressed. */
export interface PredictedOutcome {
  readonly question: string | null;
  readonly key: string;
  readonly label: string;
  readonly context: string | null;
  /** By row of the table; NaN for people outside its base. */
  readonly values: Float64Array;
}

export interface PredictorTable {
  readonly table: PatternTable;
  readonly outcomes: readonly PredictedOutcome[];
  /** Numbers by row, including groupings of numeric bands at their midpoints. */
  readonly numbers: readonly (RowVariable & { readonly label: string })[];
  /** Names of groupings and items that are factors. */
  readonly factors: readonly { readonly name: string; readonly label: string }[];
  /** By name of a numeric grouping: the number of each level. */
  readonly middles: ReadonlyMap<string, readonly number[]>;
}

/**
 * @param options.unit the grouping with intercepts, which is no predictor
 * @param options.groups groupings that are predictors
 * @param options.set the set of items for the outcome "reported any"
 */
export function predictorTable(
  responses: Responses,
  options: {
    readonly groups: readonly string[];
    readonly set: {
      readonly variable: string;
      readonly label: string;
      readonly items: readonly string[];
    } | null;
    readonly covariates: GroupCovariates | null;
  },
): PredictorTable | null {
  const { measure } = responses;
  const covariates = responses.external.filter(({ item }) => measure.external[item.id]?.role === "covariate");
  if (covariates.length === 0 && options.covariates === null) return null;
  const questions = Object.keys(measure.among).flatMap((name) => amongRows(responses, name) ?? []);
  const asked = [
    ...reportedOutcome(responses, options.set, questions[0]?.question.context ?? null),
    ...questions.filter(({ question }) => question.within === null).flatMap(answerOutcomes),
  ];
  const columns = asked.map(({ values }, at) => ({
    item: yesNo(`outcome ${at}`),
    values: Int16Array.from(values, (value) => (Number.isNaN(value) ? -1 : value)),
  }));
  const table = eachPerson(
    outsideTable({ ...responses, groupings: responses.released }, [...columns, ...covariates], {
      items: false,
    }),
  );
  const column = (at: number): Float64Array =>
    Float64Array.from(table.columns[at] ?? [], (value) =>
      value < 0 && at < asked.length ? Number.NaN : value,
    );
  const middles = new Map(
    table.groupings.flatMap(({ name, levels }) => {
      const group = measure.groups[name];
      // Codes are not numbers, unless the definition says so.
      const isNumber = options.groups.includes(name) && (group?.values ?? group?.bands ?? null) !== null;
      const own = isNumber ? levels.map(midpointOf) : [];
      return own.length > 2 && own.every((value) => value !== null) ? [[name, own.map(Number)] as const] : [];
    }),
  );
  const labelOf = (name: string): string => measure.groups[name]?.label ?? name;
  const own = table.groupings.filter(({ name }) => options.groups.includes(name));
  const external = covariates.map(({ item }, at) => ({ item, at: asked.length + at }));
  return {
    table,
    outcomes: asked.map((outcome, at) => ({ ...outcome, values: column(at) })),
    numbers: [
      ...own.flatMap(({ name, codes }) => {
        const numbers = middles.get(name);
        return numbers === undefined
          ? []
          : [
              {
                name,
                label: labelOf(name),
                values: Float64Array.from(codes, (code) => numbers[code] ?? Number.NaN),
              },
            ];
      }),
      ...external
        .filter(({ item }) => item.scale === "continuous")
        .map(({ item, at }) => ({ name: item.id, label: item.label, values: column(at) })),
      ...(options.covariates === null ? [] : levelCovariates(table, options.covariates)),
    ],
    factors: [
      ...own.filter(({ name }) => !middles.has(name)).map(({ name }) => ({ name, label: labelOf(name) })),
      ...external
        .filter(({ item }) => item.scale !== "continuous")
        .map(({ item }) => ({ name: item.id, label: item.label })),
    ],
    middles,
  };
}

function levelCovariates(
  { groupings, items }: PatternTable,
  { file, group, covariates }: GroupCovariates,
): (RowVariable & { readonly label: string })[] {
  const grouping = groupings.find(({ name }) => name === group);
  if (grouping === undefined) {
    throw new ItemwiseError(
      "unknown-grouping",
      () => messages.covariatesOfNoGrouping({ file, grouping: group }),
      {
        hint: messages.covariatesOfNoGroupingHint,
      },
    );
  }
  const clash = covariates.find(({ name }) =>
    [...groupings.map((one) => one.name), ...items.map(({ id }) => id)].includes(name),
  );
  if (clash !== undefined)
    throw wrongCovariates(() => messages.covariateNameTaken({ file, name: clash.name }));
  const known = Object.keys(covariates[0]?.values ?? {});
  const lacking = grouping.levels.filter((level) => !known.includes(level));
  const strange = known.filter((level) => !grouping.levels.includes(level));
  if (lacking.length > 0 && strange.length > 0)
    throw wrongCovariates(() => messages.covariatesOfOtherLevels({ file, strange, lacking }));
  return covariates.map(({ name, values }) => {
    const own = grouping.levels.map((level) => values[level] ?? Number.NaN);
    return {
      name,
      label: name,
      values: Float64Array.from(grouping.codes, (code) => own[code] ?? Number.NaN),
    };
  });
}

type RowOutcome = Omit<PredictedOutcome, "values"> & { readonly values: Float64Array };

/** Whether any item of a set was reported in the context; missing answers count as no, unless all are missing. */
function reportedOutcome(
  responses: Responses,
  set: { readonly variable: string; readonly label: string; readonly items: readonly string[] } | null,
  context: string | null,
): RowOutcome[] {
  if (set === null) return [];
  const yes = yesColumns(responses);
  const columns = set.items.flatMap((id) => yes.get(inContext(id, context)) ?? []);
  if (columns.length < set.items.length) return [];
  const answered = set.items.flatMap((id) => yes.get(id) ?? []);
  const values = new Float64Array(responses.rowNumbers.length).map((_, row) =>
    answered.every((column) => column[row]! < 0)
      ? Number.NaN
      : Number(columns.some((column) => column[row] === 1)),
  );
  return [{ question: null, key: set.variable, label: set.label, context, values }];
}

/** Any answer but "none", groups of answers, and each answer. */
function answerOutcomes(among: AmongRows): RowOutcome[] {
  const { question, name } = among;
  const variables = amongVariables(question).filter(
    ({ kind, key }) => kind !== "exclusive" && key !== String(question.none),
  );
  const values = peopleValues(among, variables);
  const order = { any: 0, group: 1, answer: 2, exclusive: 3 };
  return variables
    .map(({ kind, key, label }, at) => ({ kind, key, label, values: values[at]! }))
    .sort((one, other) => order[one.kind] - order[other.kind])
    .map(({ key, label, values: own }) => ({
      question: name,
      key,
      label,
      context: question.context,
      values: own,
    }));
}

/** "12-13", "14 to 15", "16": the number or midpoint; null for other labels. */
function midpointOf(level: string): number | null {
  const found = /^(\d+(?:\.\d+)?)(?:\s*(?:-|–|to)\s*(\d+(?:\.\d+)?))?$/.exec(level);
  if (found === null) return null;
  const low = Number(found[1]);
  return found[2] === undefined ? low : (low + Number(found[2])) / 2;
}

/** A table with one row per person, so that missing values are imputed for each. */
function eachPerson(table: PatternTable): PatternTable {
  const times = Array.from(table.count, (count) => (Number.isInteger(count) && count > 1 ? count : 1));
  const from = Int32Array.from(times.flatMap((number, row) => new Array<number>(number).fill(row)));
  const each = takeRows(table, from);
  const shared = (values: Float64Array): Float64Array => values.map((value, at) => value / times[from[at]!]!);
  const { count, weight, weightSquared } = each;
  return { ...each, count: shared(count), weight: shared(weight), weightSquared: shared(weightSquared) };
}

function yesNo(id: string) {
  const categories = [
    { label: "No", score: 0 },
    { label: "Yes", score: 1 },
  ];
  return { id, label: id, wording: null, scale: "ordinal" as const, categories, missing: [] };
}
