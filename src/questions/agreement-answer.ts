import {
  type ChanceTest,
  cohensKappaTests,
  fleissKappaTests,
  intraclassTests,
} from "../agreement/chance-tests";
import { intraclassCorrelations } from "../agreement/intraclass";
import type { KappaWeights } from "../agreement/item-agreement-result";
import { cohensKappa, fleissKappa, lightsKappa } from "../agreement/kappa";
import { kendallsW } from "../agreement/kendall";
import { krippendorffAlpha } from "../agreement/krippendorff";
import { completeRatings, incompleteRatings, type Ratings } from "../agreement/ratings";
import type { PatternTable } from "../data/answers/pattern-table";
import { sumBy } from "../numeric/sums/sum";
import { column, intervalColumns, tableOf } from "../report/kit/tables/table-of";
import * as names from "../words/messages";
import * as messages from "./messages";
import type { Answer } from "./question";

/** What ratings are: categories, ordered ones, numbers. */
export type RatingKind = "nominal" | "ordinal" | "interval";

export interface AgreementQuestion {
  readonly kind: RatingKind;
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
  const rows = [...OF_KIND[kind](complete), krippendorff(table, raters, question)].map((row) =>
    row.n < 2 ? rowOf(row.id, row.name, row.n, {}) : row,
  );
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
          : new Set(complete.scores.flatMap((own) => [...own])).size < 2
            ? [messages.ratedAlike()]
            : [],
    record: { agreement: { kind, raters, rows: all, coefficients: rows } },
  };
}

type Found = Partial<Omit<Row, "id" | "name" | "n">>;

const rowOf = (id: string, name: string, n: number, found: Found): Row => ({
  id,
  name,
  n,
  estimate: null,
  interval: null,
  statistic: null,
  df: [],
  p: null,
  ...found,
});

const withZ = (test: ChanceTest | null): Found =>
  test === null ? {} : { statistic: { kind: "z", value: test.z }, p: test.p };

const OF_KIND = {
  nominal: (ratings: Ratings): Row[] => [sameByAll(ratings), ...kappas(ratings, ["none"])],
  ordinal: (ratings: Ratings): Row[] => [
    sameByAll(ratings),
    ...kappas(ratings, ["none", "linear", "quadratic"]),
    concordance(ratings),
  ],
  interval: intraclass,
};

function sameByAll({ scores: [first, ...others], n, table }: Ratings): Row {
  const same = sumBy(table.count, (count, row) =>
    others.every((own) => own[row] === first?.[row]) ? count : 0,
  );
  return rowOf("percent-agreement", messages.sameByAll(), n, { estimate: n > 0 ? same / n : null });
}

/** Of two raters Cohen's, of more Fleiss' and Light's. */
function kappas(ratings: Ratings, kinds: readonly KappaWeights[]): Row[] {
  const { n, scores } = ratings;
  const categories = [...new Set(scores.flatMap((own) => [...own]))].sort((a, b) => a - b);
  if (scores.length === 2) {
    const tests = cohensKappaTests(ratings, categories);
    const named = { none: names.cohensKappa, linear: messages.linearKappa, quadratic: names.weightedKappa };
    return cohensKappa(ratings, categories).kappas.flatMap(({ weights, estimate, interval }) =>
      kinds.includes(weights)
        ? [rowOf(`kappa-${weights}`, named[weights](), n, { estimate, interval, ...withZ(tests[weights]) })]
        : [],
    );
  }
  const { estimate, interval } = fleissKappa(ratings, categories);
  const test = withZ(fleissKappaTests(ratings, categories).overall);
  const light = lightsKappa(ratings, categories);
  return [
    rowOf("fleiss", names.fleissKappa(), n, { estimate, interval, ...test }),
    ...kinds.map((weights) =>
      rowOf(`light-${weights}`, messages.lightKappa({ weights: weights === "none" ? null : weights }), n, {
        estimate: light[weights],
      }),
    ),
  ];
}

function concordance(ratings: Ratings): Row {
  const { n, w, chiSquare, df, p } = kendallsW(ratings);
  const test: Found = chiSquare === null ? {} : { statistic: { kind: "χ²", value: chiSquare }, df: [df], p };
  return rowOf("kendall-w", messages.kendallW(), n, { estimate: w, ...test });
}

/** Without variance within rows there are no tests. */
function intraclass(ratings: Ratings): Row[] {
  const tests = intraclassTests(ratings);
  return intraclassCorrelations(ratings).forms.map(({ form, estimate, fInterval: interval }) => {
    const test = tests?.find((one) => one.form === form);
    if (test === undefined) return rowOf(form, form, ratings.n, { estimate });
    const { f: value, df1, df2, p } = test;
    return rowOf(form, form, ratings.n, {
      estimate,
      interval,
      statistic: { kind: "F", value },
      df: [df1, df2],
      p,
    });
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
  return rowOf("krippendorff", names.krippendorffAlpha(), n, { estimate, interval });
}
