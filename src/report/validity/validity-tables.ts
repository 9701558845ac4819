import type { Analysis } from "../../analysis/analysis";
import { type HypothesizedRange, hypothesizedRange } from "../../measures/schema/hypothesis";
import type { ExternalAssociation, KnownGroup } from "../../validity/validity-result";
import { externalName, externalPhrase, scaleName } from "../kit/outside/named-scales";
import type { ReportTable } from "../kit/tables/section";
import { column, disclosedTable, intervalColumns, tableOf } from "../kit/tables/table-of";
import { HIDDEN } from "../kit/words/hidden";
import { factorLabel, modelLabel } from "../kit/words/model-names";
import { coefficient } from "../kit/words/phrases";

const COEFFICIENTS = {
  pearson: "Pearson",
  polyserial: "polyserial",
  biserial: "biserial",
  polychoric: "polychoric",
  tetrachoric: "tetrachoric",
} as const;

const MODELS = {
  logistic: "odds",
  poisson: "rate",
  "negative-binomial": "rate (negative binomial)",
} as const;

/** "≥ .30", "below 0", "−.10 to .10"; group differences may exceed 1. */
export function rangeWords([low, high]: HypothesizedRange): string {
  if (low === 0 && high >= 1) return "above 0";
  if (low <= -1 && high === 0) return "below 0";
  if (high === 1 || high === Number.POSITIVE_INFINITY) return `≥ ${coefficient(low)}`;
  return low === -1 || low === Number.NEGATIVE_INFINITY
    ? `≤ ${coefficient(high)}`
    : `${coefficient(low)} to ${coefficient(high)}`;
}

const figureOrHidden = (
  { suppressed }: Pick<ExternalAssociation, "suppressed">,
  value: number | null | undefined,
) => (suppressed === null ? value : HIDDEN);

/** Scores by external variables; `whole` adds intervals of disattenuated correlations. */
export function associationsTable(
  analysis: Analysis,
  shown: readonly ExternalAssociation[],
  { id, whole = false }: { readonly id: string; readonly whole?: boolean | undefined },
): ReportTable | null {
  const stated = shown.some(({ hypothesis }) => hypothesis !== null);
  return disclosedTable(analysis, shown, {
    id,
    title: `Scores and variables from outside${shown.some(({ assumed }) => assumed) ? " (some assumed)" : ""}`,
    columns: [
      column(["external", "Variable", "text"], externalName),
      column(["scale", "Scale", "text"], (row) => scaleName(analysis, row)),
      column(["n", "People", "integer"], (row) => figureOrHidden(row, row.n)),
      column(["kind", "Correlation", "text"], ({ coefficient: kind }) =>
        kind === null ? HIDDEN : COEFFICIENTS[kind],
      ),
      column(["estimate", "r", "coefficient2"], (row) => figureOrHidden(row, row.correlation?.estimate)),
      intervalColumns(
        ({ correlation }) => correlation && [correlation.low, correlation.high],
        "coefficient2",
      ),
      column(["disattenuated", "Without error", "coefficient2"], (row) =>
        figureOrHidden(row, row.disattenuated?.estimate),
      ),
      shown.some(({ latent }) => latent !== null) &&
        column(["latent", "Factor", "coefficient2"], (row) => figureOrHidden(row, row.latent?.estimate)),
      shown.some(({ distinct }) => distinct !== null && distinct !== "none") &&
        column(["distinct", "Problem", "text"], ({ distinct }) => distinct),
      whole &&
        intervalColumns(({ latent }) => latent && [latent.low, latent.high], "coefficient2", {
          keys: ["latentLow", "latentHigh"],
        }),
      whole &&
        intervalColumns(({ disattenuated: of }) => of && [of.low, of.high], "coefficient2", {
          keys: ["disattenuatedLow", "disattenuatedHigh"],
        }),
      stated && [
        column(
          ["hypothesis", "Expected", "text"],
          ({ hypothesis }) => hypothesis && rangeWords(hypothesis.range),
        ),
        column(["verdict", "Hypothesis", "text"], ({ hypothesis }) => hypothesis?.verdict),
      ],
    ],
    notes: [
      "Without error: over the root of the score’s omega, else alpha; one beyond 1 has no interval.",
      shown.some(({ latent }) => latent !== null) &&
        "Factor: the model’s factor regressed on the variable alone; of categories, on the scale of the normal variable behind them.",
      shown.some(({ distinct }) => distinct !== null && distinct !== "none") &&
        "Problem: of telling the factor and the variable apart, by the end of the interval nearer 1.",
      ...sourceNotes(shown),
    ],
  });
}

const sourceNotes = (shown: readonly ExternalAssociation[]): readonly string[] => [
  ...new Set(
    shown.flatMap(({ hypothesis, ...one }) =>
      hypothesis?.source == null ? [] : [`${externalPhrase(one)}, expected: ${hypothesis.source}.`],
    ),
  ),
];

/** Odds and rate ratios per standard deviation of the score; null without binary or count variables. */
export function ratiosTable(analysis: Analysis, shown: readonly ExternalAssociation[]): ReportTable | null {
  const rows = shown.filter(({ ratio }) => ratio !== null);
  return tableOf(rows, {
    id: "association-ratios",
    title: `Odds and rates per standard deviation of the score${rows.some(({ assumed }) => assumed) ? " (some assumed)" : ""}`,
    columns: [
      column(["external", "Variable", "text"], externalName),
      column(["scale", "Scale", "text"], (row) => scaleName(analysis, row)),
      column(["model", "Ratio of", "text"], ({ ratio }) => ratio && MODELS[ratio.model]),
      column(["ratio", "Ratio", "decimal2"], ({ ratio }) => ratio?.estimate),
      intervalColumns(({ ratio }) => ratio && [ratio.low, ratio.high], "decimal2"),
    ],
    notes: ["How many times the odds of a yes, or the rate of a count, per standard deviation more."],
  });
}

/** Discriminant validity: correlations, Rönkkö and Cho's classes, HTMT. */
export function discriminantTable(analysis: Analysis): ReportTable | null {
  const modelOf = (structure: string) => analysis.cfa.find((model) => model.structure === structure);
  const externals = analysis.validity?.convergent ?? [];
  return tableOf(analysis.validity?.discriminant ?? [], {
    id: "discriminant",
    title: "Are the factors distinct?",
    columns: [
      column(["model", "Model", "text"], ({ structure }) => modelLabel(analysis, structure)),
      column(["factors", "Factors", "text"], ({ structure, factors }) =>
        factors
          .map((id) => {
            const variable = externals.find((one) => one.external === id);
            return variable ? externalName(variable) : factorLabel(modelOf(structure), id);
          })
          .join(" and "),
      ),
      column(["estimate", "Correlation", "coefficient2"], ({ correlation }) => correlation?.estimate),
      intervalColumns(
        ({ correlation }) => correlation && [correlation.low, correlation.high],
        "coefficient2",
      ),
      column(["class", "Problem", "text"], ({ class: found }) => found),
      column(["htmt", "HTMT", "coefficient2"], ({ htmt }) => htmt?.estimate),
      intervalColumns(({ htmt }) => htmt && [htmt.low, htmt.high], "coefficient2", {
        keys: ["htmtLow", "htmtHigh"],
      }),
      column(["htmt2", "HTMT2", "coefficient2"], ({ htmt2 }) => htmt2?.estimate),
      intervalColumns(({ htmt2 }) => htmt2 && [htmt2.low, htmt2.high], "coefficient2", {
        keys: ["htmt2Low", "htmt2High"],
      }),
    ],
    notes: [
      "Problem: by the larger end of the interval, none below .80, marginal from .80, moderate from .90, severe from 1 (Rönkkö & Cho, 2022).",
    ],
  });
}

const COMPARABLE = {
  supported: "yes",
  partly: "partly",
  "not shown": "no",
  undecided: "undecided",
  "not testable": "not tested",
} as const;

/** "girl: above 0". */
export function expectedOf(stated: NonNullable<KnownGroup["hypothesis"]>): string {
  const range = hypothesizedRange(stated, Number.POSITIVE_INFINITY);
  return `${stated.level}: ${range === null ? "–" : rangeWords(range)}`;
}

export function knownGroupsTable(
  analysis: Analysis,
  shown: readonly KnownGroup[],
  id = "known-groups",
): ReportTable | null {
  const variables = analysis.validity?.convergent ?? [];
  const byName = ({ by, source }: KnownGroup): string => {
    const variable = source === "external" ? variables.find(({ external }) => external === by) : undefined;
    return variable === undefined ? by : externalName(variable);
  };
  return disclosedTable(analysis, shown, {
    id,
    title: "Scores by group",
    columns: [
      column(["by", "By", "text"], byName),
      column(
        ["group", "Group", "text"],
        ({ level, against }) => `${level} against ${against ?? "all others"}`,
      ),
      column(["scale", "Scale", "text"], (row) => scaleName(analysis, row)),
      column(["g", "g", "decimal2"], (row) => figureOrHidden(row, row.g?.estimate)),
      intervalColumns(({ g }) => g && [g.low, g.high], "decimal2"),
      column(["superiority", "Scores higher", "percent1"], (row) =>
        figureOrHidden(row, row.superiority?.estimate),
      ),
      intervalColumns(({ superiority: of }) => of && [of.low, of.high], "percent1", {
        keys: ["superiorityLow", "superiorityHigh"],
      }),
      shown.some(({ latent }) => latent !== null) &&
        column(["latent", "Latent", "decimal2"], ({ latent }) => latent?.estimate),
      column(["comparable", "Comparable", "text"], ({ comparable }) => comparable && COMPARABLE[comparable]),
      shown.some(({ hypothesis }) => hypothesis !== null) && [
        column(["hypothesis", "Expected", "text"], ({ hypothesis }) => hypothesis && expectedOf(hypothesis)),
        column(["verdict", "Hypothesis", "text"], ({ hypothesis }) => hypothesis?.verdict),
      ],
    ],
    notes: [
      "g: Hedges’ difference of mean scores, in pooled standard deviations. Scores higher: probability that one of the group scores higher than one of the others, ties half.",
      "Comparable: whether items work alike in these groups.",
    ],
  });
}
