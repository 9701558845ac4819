import { outcomeByClass, outcomeByScore } from "../../../src/outcomes/outcome-by-level";
import { outcomeByNumber } from "../../../src/outcomes/outcome-by-number";
import type { OutcomeEstimate, StandardizedLevel } from "../../../src/outcomes/outcomes-result";
import { disclosureRule } from "../../../src/survey/disclosure/disclosure";
import {
  askedOf,
  classesOf,
  FAMILIES,
  NAMES,
  numbers,
  type OutcomeName,
  reference,
} from "../../outcomes/reference";
import { type Comparison, TOLERANCE } from "./comparison";
import { BY } from "./versions";

const topic = "Outcomes";
const data = "made people, weighted, by strata and clusters";
const bySurvey = `${BY.survey} svyglm, stacked equations`;

type Beside = readonly { readonly difference: readonly number[]; readonly ratio: readonly number[] }[];

/** Outcomes by number of items, score and latent class. */
export function outcomesComparisons(): Comparison[] {
  return [...NAMES.flatMap(ofNumber), ...ofClasses()];
}

function ofNumber(name: OutcomeName): Comparison[] {
  const expected = reference.byNumber[name];
  const { levels, trend, interactions } = outcomeByNumber(askedOf(name), numbers, { items: 6, last: 6 }) ?? {
    levels: [],
    trend: null,
    interactions: [],
  };
  const tests = [trend, trend?.departure, ...interactions].map((test) => test?.f ?? null);
  const score = outcomeByScore(askedOf(name), numbers)?.adjusted;
  const [shifted] = reference.byScore[name].adjusted.beside;
  const family = FAMILIES[name];
  const iterated = { topic, data, reference: bySurvey, tolerance: TOLERANCE.iterated, relative: true };
  return [
    ...(["observed", "adjusted"] as const).map(
      (which): Comparison => ({
        ...iterated,
        quantity: `${family}, by number of items, ${which}: means, ratios and differences with standard errors and intervals`,
        ...figures(
          levels.map((level) => level[which]),
          expected[which],
        ),
      }),
    ),
    {
      ...iterated,
      quantity: `${family}: Wald tests of trend, of departure from it, of its interactions`,
      reference: `${BY.survey} regTermTest`,
      ours: tests,
      theirs: [expected.trend[2], expected.departure[0], expected.sex[0], expected.age[0]].map(
        (f) => f ?? Number.NaN,
      ),
    },
    {
      ...iterated,
      quantity: `${family}: shift of the score by a standard deviation`,
      ours: [score?.difference?.estimate ?? null, score?.difference?.se ?? null],
      theirs: (shifted?.difference ?? []).slice(0, 2),
    },
  ];
}

function ofClasses(): Comparison[] {
  const { model, assignment } = classesOf(2);
  return NAMES.map((name): Comparison => {
    const asked = { ...askedOf(name), rule: disclosureRule({ disclosure: "none", threshold: null }) };
    const classes = outcomeByClass(asked, assignment, model.profiles)?.classes ?? [];
    return {
      topic,
      data,
      reference: `formulas in ${BY.r}, all equations differenced`,
      quantity: `${FAMILIES[name]}, by two latent classes (BCH), adjusted: means, ratios and differences with standard errors and intervals`,
      ...figures(
        classes.map(({ adjusted }) => adjusted),
        reference.byClass.two.figures[name].adjusted,
      ),
      tolerance: 1e-4,
      relative: true,
    };
  });
}

function figures(
  levels: readonly (StandardizedLevel | null)[],
  expected: { readonly means: readonly number[]; readonly se: readonly number[]; readonly beside: Beside },
): Pick<Comparison, "ours" | "theirs"> {
  const of = (estimate: OutcomeEstimate | null | undefined): (number | null)[] =>
    estimate == null ? [] : [estimate.estimate, estimate.se, estimate.low, estimate.high];
  const hasRatios = levels.some((level) => level?.ratio != null);
  return {
    ours: levels.flatMap((level) => [
      ...of(level?.mean).slice(0, 2),
      ...of(level?.ratio),
      ...of(level?.difference),
    ]),
    theirs: levels.flatMap((_, at) => {
      const beside = expected.beside[at - 1];
      return [
        ...[expected.means[at] ?? Number.NaN, expected.se[at] ?? Number.NaN],
        ...(hasRatios ? (beside?.ratio ?? []) : []),
        ...(beside?.difference ?? []),
      ];
    }),
  };
}
