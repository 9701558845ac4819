import { correlate } from "../../../src/correlation/correlate";
import type { CorrelationMatrix } from "../../../src/correlation/correlation-matrix";
import { covarianceMatrix } from "../../../src/correlation/moments";
import { bartlettSphericity, kaiserMeyerOlkin } from "../../../src/correlation/sampling-adequacy";
import { continuousTable, type MatrixReference, reference } from "../../correlation/reference";
import nine from "../../reference/nine.efa.json";
import { nineTable } from "../table";
import { type Comparison, TOLERANCE, upper } from "./comparison";
import { BY } from "./versions";

const tolerance = TOLERANCE.closedForm;

export function scoreCorrelationComparisons(): Comparison[] {
  const topic = "Pearson and Spearman correlations, moments";
  const { values, matrix, spearman, pairwise, covariance, ...weighted } = reference.holzingerSwineford;
  const table = continuousTable(values);
  const holes = continuousTable(withHoles(values));
  const weights = values.x1?.map((_, i) => weighted.weights[i % 5] ?? 1) ?? [];
  const heavy = continuousTable(values, weights);
  const all = { items: table.items.map((_, index) => index), missing: "listwise" } as const;
  const moments = covarianceMatrix(heavy, all);
  const row = (
    data: string,
    quantity: string,
    ours: readonly number[],
    theirs: readonly number[],
  ): Comparison => ({
    topic,
    data: `Holzinger and Swineford (1939)${data}`,
    quantity,
    reference: BY.r,
    ours,
    theirs,
    tolerance,
  });
  const correlations = (of: typeof table, options: Parameters<typeof correlate>[1]): number[] =>
    upper(correlate(of, options).matrix);
  const missing = ", with missing answers, pairwise";
  return [
    row("", "Pearson", correlations(table, { missing: "listwise" }), upper(matrix)),
    row("", "Spearman", correlations(table, { missing: "listwise", type: "spearman" }), upper(spearman)),
    row("", "covariances", covarianceMatrix(table, all).covariance.flat(), covariance.flat()),
    row(missing, "Pearson", correlations(holes, { missing: "pairwise" }), upper(pairwise.pearson)),
    row(
      missing,
      "Spearman",
      correlations(holes, { missing: "pairwise", type: "spearman" }),
      upper(pairwise.spearman),
    ),
    row(
      ", weighted",
      "Pearson",
      correlations(heavy, { missing: "listwise" }),
      upper(weighted.weightedCorrelation),
    ),
    row(", weighted", "means", moments.means, weighted.weightedMeans),
    row(", weighted", "covariances", moments.covariance.flat(), weighted.weightedCovariance.flat()),
  ];
}

/** The holes that scripts/reference/correlation.R makes: in column j each (11 + j)th row from row j on. */
function withHoles(values: Readonly<Record<string, readonly number[]>>): Record<string, number[]> {
  return Object.fromEntries(
    Object.entries(values).map(([id, column], j) => [
      id,
      column.map((value, i) => (i >= j && (i - j) % (12 + j) === 0 ? Number.NaN : value)),
    ]),
  );
}

export function samplingAdequacyComparisons(): Comparison[] {
  const correlation = correlate(nineTable("binary"), { missing: "listwise" });
  return [
    ...ofMatrix("Holzinger and Swineford (1939)", reference.holzingerSwineford),
    ...ofMatrix("Harman, Holzinger's 9 tests", reference.harman),
    ...ofMatrix("Harman, 24 psychological tests", reference.harman24),
    ...nineItems(correlation),
  ];
}

const topic = "Sampling adequacy and sphericity";

function ofMatrix(data: string, { matrix, n, kmo, bartlett }: MatrixReference): Comparison[] {
  const ours = kaiserMeyerOlkin(matrix);
  const test = bartlettSphericity(matrix, n);
  return [
    {
      topic,
      data,
      quantity: "KMO, overall and by item",
      reference: `${BY.psych} KMO`,
      ours: [ours?.overall ?? null, ...(ours?.items ?? [])],
      theirs: [kmo.overall, ...kmo.items],
      tolerance,
    },
    {
      topic,
      data,
      quantity: "Bartlett's chi-square, df",
      reference: `${BY.psych} cortest.bartlett`,
      ours: [test?.chiSquare ?? null, test?.df ?? null],
      theirs: [bartlett.chiSquare, bartlett.df],
      tolerance,
      relative: true,
    },
    {
      topic,
      data,
      quantity: "Bartlett's p",
      reference: `${BY.psych} cortest.bartlett`,
      ours: [test?.p ?? null],
      theirs: [bartlett.p],
      tolerance: 1e-10,
      relative: true,
      why: "A probability of 1e-179: each digit of the chi-square's rounding counts some hundred times.",
    },
  ];
}

/** From the answers, so that the tolerance is that of their two-step correlations. */
function nineItems({ kmo, bartlett, items }: CorrelationMatrix): Comparison[] {
  const { nfac } = nine;
  const common = { topic, data: "nine items, yes or no, listwise", reference: BY.psych };
  const msa: Readonly<Record<string, number>> = nfac.msa;
  return [
    {
      ...common,
      quantity: "KMO, overall and by item",
      ours: [kmo?.overall ?? null, ...items.map((id) => kmo?.items[id] ?? null)],
      theirs: [nfac.kmo, ...items.map((id) => msa[id] ?? null)],
      tolerance: TOLERANCE.twoStep,
    },
    {
      ...common,
      quantity: "Bartlett's chi-square, df",
      ours: [bartlett?.chiSquare ?? null, bartlett?.df ?? null],
      theirs: [nfac.bartlett.chisq, nfac.bartlett.df],
      tolerance: TOLERANCE.twoStep,
      relative: true,
    },
  ];
}
