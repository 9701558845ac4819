import { blandAltman } from "../../../src/agreement/bland-altman";
import { cohensKappaTests, fleissKappaTests, intraclassTests } from "../../../src/agreement/chance-tests";
import { intraclassCorrelations } from "../../../src/agreement/intraclass";
import type { KappaResult } from "../../../src/agreement/item-agreement-result";
import { cohensKappa, fleissKappa } from "../../../src/agreement/kappa";
import { kendallsW } from "../../../src/agreement/kendall";
import { krippendorffAlpha } from "../../../src/agreement/krippendorff";
import { measurementError } from "../../../src/agreement/measurement-error";
import { incompleteRatings, type Ratings } from "../../../src/agreement/ratings";
import { fromAnswers } from "../../../src/data/patterns/from-answers";
import { scaleNorms } from "../../../src/norms/norms";
import { designedRatings, KRIPPENDORFF_UNITS, ratingsOf, reference } from "../../agreement/reference";
import { surveyTable } from "../../norms/reference";
import chance from "../../reference/chance-tests.json";
import norms from "../../reference/norms.json";
import { type Comparison, TOLERANCE } from "./comparison";
import { BY } from "./versions";

const topic = "Agreement of occasions and raters, norms";
const tolerance = TOLERANCE.twoStep;
type Ends = readonly (number | null)[] | null | undefined;
interface Bounded {
  readonly estimate: number | null;
  readonly interval: Ends;
}
const flat = (all: readonly (Bounded | null | undefined)[]): (number | null)[] =>
  all.flatMap((one) => [one?.estimate ?? null, ...(one?.interval ?? [null, null])]);

const upTo = (k: number): number[] => Array.from({ length: k }, (_, at) => at + 1);

const RATED = {
  shroutFleiss: "Shrout and Fleiss (1979), 6 by 4 judges",
  two: "made scores of 60, twice",
  three: "made scores of 40, three times",
  poor: "made scores of 30, mostly error",
} as const;
const DESIGNS = {
  weighted: "made scores of 200, weighted",
  clustered: "made scores of 200, weighted, by strata and clusters",
} as const;

/** F tests of intraclass correlations, Kendall's W and kappas under chance agreement. */
function testsOfChance(): Comparison[] {
  const { intraclass, kendall, fleiss, versions } = chance;
  const irr = `irr ${versions.irr}`;
  const studies: Readonly<Record<string, { readonly ratings: number[][] }>> = intraclass;
  const common = { topic, tolerance };
  return [
    ...Object.entries(intraclass).map(([data, study]): Comparison => {
      const tests = intraclassTests(ratingsOf(study.ratings)) ?? [];
      return {
        ...common,
        data: `irr's and simulated ratings, ${data}`,
        quantity: "F and p of six intraclass correlations",
        reference: `${BY.psych} ICC`,
        ours: tests.flatMap(({ f, p }) => [f, p]),
        theirs: study.f.flatMap((f, form) => [f, study.p[form] ?? null]),
      };
    }),
    ...Object.entries(kendall).map(([data, study]): Comparison => {
      const { w, chiSquare, p } = kendallsW(
        ratingsOf("of" in study ? (studies[study.of]?.ratings ?? []) : study.ratings),
      );
      return {
        ...common,
        data: `irr's and simulated ratings, ${data}`,
        quantity: "Kendall's W corrected for ties, chi-square, p",
        reference: `${irr} kendall`,
        ours: [w, chiSquare, p],
        theirs: [study.w, study.chiSquare, study.p],
      };
    }),
    ...Object.entries(fleiss).map(([data, { ratings, z, first }]): Comparison => {
      const categories = [...new Set(ratings.flat())].sort((a, b) => a - b);
      const rated = ratingsOf(ratings, { categories });
      return {
        ...common,
        data: `irr's and simulated ratings, ${data}`,
        quantity: "z of Cohen's and Fleiss' kappa under chance agreement",
        reference: `${irr} kappa2, kappam.fleiss`,
        ours: [
          cohensKappaTests(rated, categories).none?.z ?? null,
          fleissKappaTests(rated, categories).overall?.z ?? null,
        ],
        theirs: [first.z, z],
      };
    }),
  ];
}

/** Intraclass correlations, measurement error, limits of agreement, kappas, Krippendorff's alpha, norms. */
export function agreementComparisons(): Comparison[] {
  const rated = Object.entries(RATED) as [keyof typeof RATED, string][];
  const designs = Object.entries(DESIGNS) as [keyof typeof DESIGNS, string][];
  return [
    ...rated.map(
      ([name, data]): Comparison => ({
        topic,
        data,
        quantity: "six intraclass correlations, intervals by F",
        reference: `${BY.psych} ICC`,
        ours: flat(
          intraclassCorrelations(ratingsOf(reference.icc[name].ratings)).forms.map(
            ({ estimate, fInterval: interval }) => ({ estimate, interval }),
          ),
        ),
        theirs: flat(reference.icc[name].forms),
        tolerance,
      }),
    ),
    ...testsOfChance(),
    ...(["two", "poor"] as const).map((name) => limits(RATED[name], name)),
    ...kappas(),
    ...designs.flatMap(([design, data]) => designed(design, data)),
    ...publishedExamples(),
    ...normed(),
  ];
}

function limits(data: string, name: "two" | "poor"): Comparison {
  const found = blandAltman(ratingsOf(reference.icc[name].ratings));
  const expected = reference.bland[name];
  const keys = ["bias", "lower", "upper", "slope"] as const;
  return {
    topic,
    data,
    quantity: "bias, limits of agreement, slope, intervals",
    reference: BY.r,
    ours: flat(keys.map((key) => found?.[key])),
    theirs: flat(keys.map((key) => ({ estimate: expected[key], interval: expected[`${key}Interval`] }))),
    tolerance,
  };
}

const kappaNumbers = ({ kappas: own }: KappaResult): (number | null)[] =>
  own.flatMap(({ estimate, standardError, interval }) => [
    ...[estimate, standardError],
    ...(interval ?? [null, null]),
  ]);

function kappas(): Comparison[] {
  const quantity = "kappa, weighted kappas, standard errors, intervals";
  const of = [
    ["ordered", "made answers of 80 in five categories, twice"],
    ["yes", "made answers of 88, yes or no, twice"],
  ] as const;
  return of.map(([name, data]): Comparison => {
    const expected = reference.kappa[name];
    const categories = upTo(expected.categories);
    return {
      topic,
      data,
      quantity,
      reference: `${BY.psych} cohen.kappa`,
      ours: kappaNumbers(cohensKappa(ratingsOf(expected.ratings, { categories }), categories)),
      theirs: expected.kappas.flatMap(({ estimate, se, interval }) => [estimate, se, ...interval]),
      tolerance,
    };
  });
}

function designed(design: keyof typeof DESIGNS, data: string): Comparison[] {
  const { ratings, graded, [design]: expected } = reference.designed;
  const own: Ratings = designedRatings(ratings, design);
  const [error, found] = [measurementError(own), blandAltman(own)];
  const by = `${BY.survey} svycontrast`;
  const { agreement, consistency, bias, lower, upper, slope } = expected;
  return [
    {
      topic,
      data,
      quantity: "six intraclass correlations, intervals",
      reference: by,
      ours: flat(intraclassCorrelations(own).forms),
      theirs: flat(expected.forms),
      tolerance,
    },
    {
      topic,
      data,
      quantity: "measurement error, limits of agreement, slope, intervals",
      reference: by,
      ours: flat([
        ...[error?.agreement, error?.consistency],
        ...[found?.bias, found?.lower, found?.upper, found?.slope],
      ]),
      theirs: flat([agreement, consistency, bias, lower, upper, slope]),
      tolerance,
    },
    {
      topic,
      data,
      quantity: "kappa, weighted kappas, standard errors, intervals",
      reference: by,
      ours: kappaNumbers(cohensKappa(designedRatings(graded, design), upTo(4))),
      theirs: expected.kappas.flatMap(({ estimate, se, interval }) => [estimate, se, ...interval]),
      tolerance,
    },
  ];
}

function publishedExamples(): Comparison[] {
  const { ratings, ...expected } = reference.fleiss;
  const found = fleissKappa(ratingsOf(ratings, { categories: upTo(5) }), upTo(5));
  const units = incompleteRatings(
    fromAnswers({ items: KRIPPENDORFF_UNITS }),
    Object.keys(KRIPPENDORFF_UNITS),
  );
  const metrics = ["nominal", "ordinal"] as const;
  return [
    {
      topic,
      data: "Fleiss (1971), 30 patients by 6 raters",
      reference: `formulas in ${BY.r}`,
      quantity: "Fleiss' kappa, by category, standard error under chance",
      ours: [
        ...[found.estimate, found.agreement, found.chanceError],
        ...found.categories.map(({ estimate }) => estimate),
      ],
      theirs: [expected.estimate, expected.agreement, expected.chanceError, ...expected.categories],
      tolerance,
    },
    {
      topic,
      data: "Krippendorff (2011), 12 units by 4 observers",
      reference: "as printed",
      quantity: "Krippendorff's alpha: nominal, ordinal",
      ours: metrics.map((metric) => krippendorffAlpha(units, { metric, categories: upTo(5) }).estimate),
      theirs: [0.743, 0.815],
      tolerance: 5e-4,
      why: "Printed to three decimals.",
    },
  ];
}

function normed(): Comparison[] {
  const of = (designedToo: boolean) => scaleNorms(surveyTable(designedToo), ["score"], { least: 0 });
  const [all, g, h] = of(true);
  const [simple] = of(false);
  const { clustered, simple: alone } = norms.designs;
  const named = [
    ["made scores of 400", simple, alone.all],
    ["made scores of 400, weighted, by strata and clusters", all, clustered.all],
    ["the same, group g", g, clustered.g],
    ["the same, group h", h, clustered.h],
  ] as const;
  return named.map(
    ([data, found, expected]): Comparison => ({
      topic,
      data,
      quantity: "percentile ranks, intervals",
      reference: BY.survey,
      ours: flat((found?.rows ?? []).map(({ percentile: estimate, interval }) => ({ estimate, interval }))),
      theirs: flat(expected.rows.map(({ percentile: estimate, interval }) => ({ estimate, interval }))),
      tolerance,
    }),
  );
}
