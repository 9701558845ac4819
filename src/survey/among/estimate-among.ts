import type { AnalyzedItem, Grouping, PatternTable } from "../../data/answers/pattern-table";
import type { Responses } from "../../data/answers/responses";
import { chosenGroupings } from "../../data/patterns/build-pattern-table";
import { crossedGrouping } from "../../data/transform/cross-groupings";
import { type SurveyDesign, surveyDesign } from "../design/survey-design";
import { surveyDomains } from "../estimates/domains";
import { linearizedMeans, linearizedRatios } from "../estimates/linearized";
import { proportionInterval } from "../estimates/proportion-interval";
import { shareFreedom } from "../estimates/share-interval";
import { type SurveyEstimate, surveyEstimates } from "../estimates/survey-estimates";
import { type ShownFigures, shownFigures } from "../prevalence/estimate-prevalence";
import type { Variable } from "../prevalence/indicators";
import { riskStatistics } from "../prevalence/risk-statistics";
import { amongTable } from "./among-answers";
import type {
  AmongExperiences,
  AmongExperiencesBy,
  AmongOptions,
  AmongPeople,
  AmongStatistics,
} from "./among-result";
import type { AmongTable, AmongVariable } from "./among-variables";
import {
  byExperiences,
  type CountedAmong,
  type CountedVariable,
  countExperiences,
  countPeople,
  crossingsOf,
} from "./counted-among";

export interface CountedQuestion {
  readonly among: AmongTable;
  readonly people: CountedAmong | null;
  readonly experiences: CountedAmong | null;
}

/** Counts all questions of the measure that the file has answers to, with what is hidden. */
export function countedQuestions(responses: Responses, options: AmongOptions): CountedQuestion[] {
  const names = Object.keys(responses.measure.among);
  const { withUnits = (table) => table } = options;
  const tables = names
    .flatMap((name) => amongTable(responses, name) ?? [])
    .map((among) => ({ ...among, table: withUnits(among.table) }));
  return tables.map((among) => {
    const people = among.question.within === null ? countPeople(among, options) : null;
    const experiences = among.items.includes(null) ? null : countExperiences(among);
    return { among, people, experiences };
  });
}

/**
 * Shares of the answers to a question asked of those who reported something, several answers allowed: of people, by
 * groups and by number of items reported (an answer counts where it was ticked for any item, a blank as not ticked);
 * and of experiences, by item. Standard errors are design-based, with a person's experiences as a cluster.
 *
 * Intervals are on the logit scale for people; for experiences Wilson's with the effective sample size. "No one" is a
 * share of those who ticked it for some item; they may have told somebody of another.
 * @see Reference: R's survey, `svymean` and `svyby` over the subset asked, `svyratio` for experiences.
 */
export function estimateAmong(question: CountedQuestion, options: AmongOptions): AmongStatistics {
  const { among, people, experiences } = question;
  const { context, label, within, none } = among.question;
  const design = surveyDesign(among.table);
  return {
    name: among.name,
    label,
    context,
    within: null,
    once: among.items.includes(null),
    noneKey: none === null ? null : String(none),
    items: among.items.flatMap((id) => id ?? []),
    people: people === null ? [] : estimatePeople(among, people, { ...options, design }),
    by: among.by?.label ?? null,
    ...(experiences === null
      ? { experiences: [], experiencesBy: [] }
      : estimateExperiences(among, experiences, { ...options, design })),
    together:
      people === null || within !== null ? null : answerCoOccurrence(among, people, { ...options, design }),
  };
}

type Options = AmongOptions & { readonly design: SurveyDesign };

function estimatePeople(
  among: AmongTable,
  counted: CountedAmong,
  { design, rule, groups, plan }: Options,
): AmongPeople[] {
  const all: readonly Grouping[] = [...among.table.groupings, byExperiences(among)];
  const shown = [
    null,
    ...chosenGroupings(
      all,
      groups.filter((name) => all.some((one) => one.name === name)),
    ),
  ];
  const plain = [...shown, byExperiences(among)].map((grouping) => {
    return { grouping, of: grouping === null ? [] : [grouping.name], places: null };
  });
  const crossed = crossingsOf(plan)
    .filter((of) => of.every((name) => groups.includes(name)))
    .map((of) => {
      const places = plan.margins.find((margin) => margin.of.join() === of.join())?.places ?? null;
      return { grouping: crossedGrouping(among.table, of), of, places };
    });
  return [...plain, ...crossed].flatMap(({ grouping, of, places }) => {
    const domains = surveyDomains(design, grouping);
    return counted.variables.flatMap((variable) => {
      const values = variable.values[0]!;
      const estimates = surveyEstimates(linearizedMeans(values, domains));
      const freedom = shareFreedom(values, domains);
      return estimates.map((estimate, level): AmongPeople => {
        return {
          ...named(variable),
          group: grouping?.name ?? null,
          level: estimate.level,
          ...shownFigures(estimate, {
            isHidden: counted.isHidden(variable.key, of, places?.[level] ?? level),
            rule,
            hidesNumber: counted.isHiddenNumber(of, places?.[level] ?? level),
            freedom: freedom?.[level] ?? null,
          }),
        };
      });
    });
  });
}

function named({ key, kind, label }: AmongVariable): Pick<AmongVariable, "key" | "kind" | "label"> {
  return { key, kind, label };
}

function estimateExperiences(
  among: AmongTable,
  counted: CountedAmong,
  { design, rule }: Options,
): Pick<AmongStatistics, "experiences" | "experiencesBy"> {
  const places = [...among.items.keys()];
  const shown = (columns: readonly Float64Array[]): ShownFigures => {
    const estimate = shareOfExperiences(columns, design);
    const figures = shownFigures(estimate, { isHidden: false, rule, freedom: null });
    const { estimate: share, se, n } = figures;
    if (share === null) return figures;
    const own = { ...estimate, estimate: share, se, n: n ?? estimate.n };
    const { low, high } = proportionInterval(own, { method: "wilson" });
    return { ...figures, low, high };
  };
  const { by } = among;
  return {
    experiences: [null, ...places].flatMap((place) =>
      counted.variables.map((variable): AmongExperiences => {
        const columns = variable.values.filter((_, at) => place === null || at === place);
        const item = place === null ? null : (among.items[place] ?? null);
        return { ...named(variable), item, ...shown(columns) };
      }),
    ),
    experiencesBy:
      by?.levels.flatMap((label, level) =>
        counted.variables.map((variable): AmongExperiencesBy => {
          const columns = variable.values.map((values, at) =>
            values.map((value, row) => (by.level[at]?.[row] === level ? value : Number.NaN)),
          );
          return { ...named(variable), level: label, ...shown(columns) };
        }),
      ) ?? [],
  };
}

/** The share of some items' experiences for which a variable holds: a ratio of two person-level numbers. */
function shareOfExperiences(columns: readonly Float64Array[], design: SurveyDesign): SurveyEstimate {
  const { count, weight, weightSquared } = design;
  const numerator = new Float64Array(design.rows);
  const denominator = new Float64Array(design.rows);
  let [n, weights, squares] = [0, 0, 0];
  for (let row = 0; row < design.rows; row++) {
    for (const column of columns) {
      if (Number.isNaN(column[row]!)) continue;
      numerator[row]! += column[row]!;
      denominator[row]!++;
    }
    const own = denominator[row]!;
    n += own * count[row]!;
    weights += own * weight[row]!;
    squares += own * weightSquared[row]!;
    // People without an experience are in no domain.
    if (own === 0) denominator[row] = Number.NaN;
  }
  const [found] = surveyEstimates(linearizedRatios({ numerator, denominator }, surveyDomains(design, null)));
  const { estimate, se } = found!;
  const simple = estimate === null ? 0 : (estimate * (1 - estimate)) / n;
  const deff = se !== null && simple > 0 ? se ** 2 / simple : null;
  return {
    ...found!,
    n,
    deff,
    kishN: squares > 0 ? weights ** 2 / squares : 0,
    effectiveN: deff === null || deff === 0 ? null : n / deff,
  };
}

/** With this many answers the possible combinations are few enough to audit. */
const MAX_ANSWERS = 8;

/**
 * The number of different answers that people ticked, of the eight most frequent, and their co-occurrence.
 */
function answerCoOccurrence(
  among: AmongTable,
  { variables }: CountedAmong,
  { design, rule }: AmongOptions & { readonly design: SurveyDesign },
): AmongStatistics["together"] {
  const all = variables.filter(({ kind }) => kind === "answer");
  const people = ({ values: [of] }: CountedVariable): number =>
    of?.reduce((sum, value, row) => sum + (value === 1 ? among.table.count[row]! : 0), 0) ?? 0;
  const most = [...all].sort((one, other) => people(other) - people(one)).slice(0, MAX_ANSWERS);
  const answers = all.filter((variable) => most.includes(variable));
  const table: PatternTable = {
    ...among.table,
    items: answers.map(({ key, label }) => answerItem(key, label)),
    columns: answers.map(({ values }) =>
      Int16Array.from(values[0] ?? [], (value) => (Number.isNaN(value) ? -1 : value)),
    ),
  };
  const counted = answers.map(({ key, label }): Variable => {
    return { variable: key, kind: "item", label, items: [key], contexts: [null], byGroup: [null] };
  });
  const found = riskStatistics(table, { variables: counted, design, rule });
  if (found === null) return null;
  const { n, mean, se, distribution, pairs } = found;
  return { n, mean, se, distribution, pairs };
}

function answerItem(id: string, label: string): AnalyzedItem {
  const categories = [
    { label: "No", score: 0 },
    { label: "Yes", score: 1 },
  ];
  return { id, label, wording: null, scale: "ordinal", categories, missing: [] };
}
