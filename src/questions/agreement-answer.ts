import { cohensKappaTests, fleissKappaTests, intraclassTests } from "../agreement/chance-tests";
import { intraclassCorrelations } from "../agreement/intraclass";
import { cohensKappa, fleissKappa, lightsKappa } from "../agreement/kappa";
import { kendallsW } from "../agreement/kendall";
import { krippendorffAlpha } from "../agreement/krippendorff";
import { completeRatings, incompleteRatings, type Ratings } from "../agreement/ratings";
import type { PatternTable } from "../data/answers/pattern-table";
import { column, intervalColumns, tableOf } from "../report/kit/tables/table-of";
import * as names from "../words/messages";
import * as messages from "./messages";
import type { Answer } from "./question";

export interface AgreementQuestion {
  /** What the ratings are: categories, ordered ones, numbers. */
  readonly kind: "nominal" | "ordinal" | "interval";
  /** Whether the user said so. */
  readonly isChosen: boolean;
  /** Bootstrap samples of Krippendorff's alpha. */
  readonly bootstrap: number;
  readonly seed: number;
}

interface Row {
  readonly id: string;
  readonly name: string;
  readonly n: number;
  readonly estimate: number | null;
  readonly interval: readonly [number, number] | null;
  readonly statistic: { readonly kind: "z" | "F" | "χ²"; readonly value: number } | null;
  readonly df: readonly number[];
  readonly p: number | null;
}

/**
 * The coefficients that fit the kind of ratings.
 * @param table an item for each rater, continuous; categories as numbers
 */
export function agreementAnswer(table: PatternTable, question: AgreementQuestion): Answer {
  const { kind, isChosen } = question;
  const raters = table.items.map(({ id }) => id);
  const complete = completeRatings(
    table,
    raters.map((id) => [id]),
  );
  const rows = [...OF_KIND[kind](complete), krippendorff(table, raters, question)];
  const all = table.count.reduce((sum, count) => sum + count, 0);
  return {
    title: messages.agreementTitle(),
    parts: [
      tableOf<Row>(rows, {
        id: "agreement",
        title: messages.agreementTitle(),
        columns: [
          { key: "name", label: messages.agreementCoefficient(), format: "text" },
          { key: "estimate", label: names.estimate(), format: "coefficient3" },
          intervalColumns<Row>(({ interval }) => interval, "coefficient3"),
          column<Row>(["test", messages.statistic(), "text"], ({ statistic }) => statistic?.kind),
          column<Row>(
            ["statistic", messages.statisticValue(), "decimal2"],
            ({ statistic }) => statistic?.value,
          ),
          column<Row>(["df", names.degreesOfFreedom(), "text"], ({ df }) =>
            df.length === 0 ? null : df.join(", "),
          ),
          { key: "p", label: names.pValue(), format: "p" },
          { key: "n", label: messages.rated(), format: "integer" },
        ],
        notes: [
          messages.agreementKindNote({ kind, isChosen, raters }),
          messages.agreementCompleteNote({ n: complete.n, all }),
          messages.agreementTestsNote({ kind }),
          kind === "interval" && messages.agreementFormsNote(),
        ],
      }),
    ],
    advice: null,
    warnings:
      kind === "interval"
        ? intraclassCorrelations(complete).warnings.map(({ message }) => message)
        : complete.n < 2
          ? [messages.fewRated()]
          : [],
    record: { agreement: { kind, raters, rows: all, coefficients: rows } },
  };
}

const NO_TEST = { interval: null, statistic: null, df: [], p: null } as const;
type Test = { readonly z: number; readonly p: number } | null;

const withTest = (test: Test): Pick<Row, "statistic" | "df" | "p"> =>
  test === null
    ? { statistic: null, df: [], p: null }
    : { statistic: { kind: "z", value: test.z }, df: [], p: test.p };

const OF_KIND = {
  nominal: (ratings: Ratings): Row[] => [sameByAll(ratings), ...kappas(ratings, false)],
  ordinal: (ratings: Ratings): Row[] => [sameByAll(ratings), ...kappas(ratings, true), concordance(ratings)],
  interval: (ratings: Ratings): Row[] => intraclass(ratings),
};

function sameByAll({ scores: [first, ...others], n, table }: Ratings): Row {
  const same = table.count.reduce(
    (sum, count, row) => sum + (others.every((own) => own[row] === first?.[row]) ? count : 0),
    0,
  );
  return {
    id: "percent-agreement",
    name: messages.sameByAll(),
    n,
    estimate: n > 0 ? same / n : null,
    ...NO_TEST,
  };
}

/** Of two raters Cohen's, of more Fleiss' and Light's; of ordered ratings with weights. */
function kappas(ratings: Ratings, isOrdered: boolean): Row[] {
  const { n, scores } = ratings;
  const categories = [...new Set(scores.flatMap((own) => [...own]))].sort((a, b) => a - b);
  if (scores.length === 2) {
    const tests = cohensKappaTests(ratings, categories);
    const named = {
      none: names.cohensKappa(),
      linear: messages.linearKappa(),
      quadratic: names.weightedKappa(),
    };
    return cohensKappa(ratings, categories)
      .kappas.filter(({ weights }) => isOrdered || weights === "none")
      .map(({ weights, estimate, interval }) => ({
        id: `kappa-${weights}`,
        name: named[weights],
        n,
        estimate,
        interval,
        ...withTest(tests[weights]),
      }));
  }
  const { none, linear, quadratic } = lightsKappa(ratings, categories);
  const light = (id: string, name: string, estimate: number | null): Row => ({
    id,
    name,
    n,
    estimate,
    ...NO_TEST,
  });
  const { estimate, interval } = fleissKappa(ratings, categories);
  const fleiss = { id: "fleiss", name: names.fleissKappa(), n, estimate, interval };
  return [
    { ...fleiss, ...withTest(fleissKappaTests(ratings, categories).overall) },
    light("light-none", messages.lightKappa(), none),
    ...(isOrdered
      ? [
          light("light-linear", messages.lightLinearKappa(), linear),
          light("light-quadratic", messages.lightQuadraticKappa(), quadratic),
        ]
      : []),
  ];
}

function concordance(ratings: Ratings): Row {
  const { n, w, chiSquare, df, p } = kendallsW(ratings);
  const statistic = chiSquare === null ? null : { kind: "χ²" as const, value: chiSquare };
  const name = messages.kendallW();
  return {
    id: "kendall-w",
    name,
    n,
    estimate: w,
    interval: null,
    statistic,
    df: statistic === null ? [] : [df],
    p,
  };
}

/** Without variance within rows there are no tests. */
function intraclass(ratings: Ratings): Row[] {
  const { n } = ratings;
  const tests = intraclassTests(ratings);
  if (tests === null) {
    const { forms } = intraclassCorrelations(ratings);
    return forms.map(({ form, estimate }) => ({ id: form, name: form, n, estimate, ...NO_TEST }));
  }
  return tests.map(({ form, estimate, fInterval: interval, f, df1, df2, p }) => {
    const statistic = { kind: "F" as const, value: f };
    return { id: form, name: form, n, estimate, interval, statistic, df: [df1, df2], p };
  });
}

function krippendorff(
  table: PatternTable,
  raters: readonly string[],
  { kind: metric, bootstrap: samples, seed }: AgreementQuestion,
): Row {
  const ratings = incompleteRatings(table, raters);
  const used = ratings.scores.flatMap((own) => [...own].filter((score) => !Number.isNaN(score)));
  const categories = [...new Set(used)].sort((a, b) => a - b);
  const { n, estimate, interval } = krippendorffAlpha(ratings, { metric, categories, samples, seed });
  return { id: "krippendorff", name: names.krippendorffAlpha(), n, estimate, ...NO_TEST, interval };
}
