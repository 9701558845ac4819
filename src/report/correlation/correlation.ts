import type { Analysis } from "../../analysis/analysis";
import { formatCell } from "../../words/format";
import type { Citations } from "../kit/references/citations";
import { appendixBlocks, chapter, savedTables, warningBlocks } from "../kit/tables/blocks";
import type { ReportTable } from "../kit/tables/section";
import { column, itemColumns, itemHeads, tableOf, triangleColumns } from "../kit/tables/table-of";
import type { Topic } from "../kit/topic";
import { BANDS, correlationName, kmoBand } from "../kit/words/bands";
import { LEVEL } from "../kit/words/format";
import {
  coefficient,
  counted,
  listed,
  paragraph,
  pValue,
  sentence,
  texts,
  withheldItemsText,
} from "../kit/words/phrases";
import { correlationChart } from "./correlation-chart";

export function correlationSentences(analysis: Analysis): readonly string[] {
  const pairs = pairsOf(analysis);
  if (pairs.length === 0) return [];
  return texts(negativeSentence(analysis, pairs), adequacy(analysis), normalitySentence(analysis));
}

interface Pair {
  readonly items: readonly [string, string];
  readonly r: number;
}

function pairsOf({ correlation: { items, matrix } }: Analysis): readonly Pair[] {
  return items.flatMap((b, j) =>
    items.slice(0, j).map((a, k) => ({ items: [a, b] as const, r: matrix[j]?.[k] ?? 0 })),
  );
}

/** A negative correlation suggests a wrong key only within one scale, and only if not close to zero. */
function negativeSentence({ measure }: Analysis, pairs: readonly Pair[]): string {
  const scales = measure.structures
    .filter(({ factors }) => factors.length > 1)
    .flatMap(({ factors }) => factors.map(({ items }) => items));
  const within = pairs.filter(
    ({ r, items }) =>
      r <= BANDS.negativeCorrelation &&
      (scales.length === 0 || scales.some((scale) => items.every((id) => scale.includes(id)))),
  );
  if (within.length === 0) return "";
  const named = within.slice(0, 6).map(({ items: [a, b], r }) => `${a} with ${b} ${coefficient(r)}`);
  return `${sentence(counted(within.length, "pair"))} of one scale ${within.length === 1 ? "correlates" : "correlate"} below zero, a sign of an item keyed the other way: ${listed(named)}${within.length > 6 ? " and others" : ""}.`;
}

function adequacy({ correlation: { kmo, bartlett, items } }: Analysis): string {
  if (items.length < 3) return "";
  const parts = texts(
    kmo !== null &&
      `the Kaiser-Meyer-Olkin measure is ${coefficient(kmo.overall)} (“${kmoBand(kmo.overall)}”)`,
    bartlett !== null &&
      `Bartlett’s χ²(${formatCell(bartlett.df, "integer")}) is ${formatCell(bartlett.chiSquare, "decimal2")}, p ${pValue(bartlett.p)}`,
  );
  return parts.length === 0 ? "" : `${sentence(parts.join("; "))}.`;
}

/** Whether latent normality fits, and the consequences of other distributions; "" where not tested. */
export function normalitySentence({ correlation: { normality } }: Analysis): string {
  if (normality === null) return "";
  const { tables, compared, statistic, p, worst } = normality;
  const kind = tables === "triples" ? "three-way table" : "two-way table";
  const tested = counted(compared, kind);
  if (p > LEVEL) return `The answers agree with normal latent traits (${tested}, p ${pValue(p)}).`;
  return `The answers do not agree with normal latent traits: ${tested} are off by ${formatCell(statistic, "decimal2")} times what chance gives (p ${pValue(p)}), most for ${listed(worst)}. ${CONSEQUENCES[tables]}`;
}

/** From docs/verdicts.md: the study of latent normality. */
const CONSEQUENCES = {
  triples: "With such traits loadings were off by up to .34 in made data, correlations of factors by .18.",
  pairs: "With such traits and five ordered answers loadings were off by .04 to .08 in made data.",
} as const;

const MAX_COLUMNS = 16;

const isNarrow = (table: ReportTable | null): boolean => (table?.columns.length ?? 0) <= MAX_COLUMNS;

export const correlation: Topic = {
  chapters: (analysis) => {
    const table = correlationTable(analysis);
    return [
      chapter(
        "structure",
        "correlations",
        "Correlations",
        withheldItemsText(analysis),
        correlationSentences(analysis).join(" "),
        warningBlocks(analysis.correlation.warnings),
        correlationChart(analysis),
        isNarrow(table) ? appendixBlocks("Correlations in figures", table) : savedTables(table),
      ),
    ];
  },
  method: (analysis, citations) => [{ title: "Correlations", text: correlationMethod(analysis, citations) }],
};

export function correlationTable(analysis: Analysis): ReportTable | null {
  const { correlation, data } = analysis;
  const { items, matrix, thresholds, type } = correlation;
  const most = Math.max(0, ...items.map((id) => thresholds[id]?.length ?? 0));
  const rows = items.map((id) => ({ id }));
  return tableOf(rows, {
    id: "correlations",
    title: `${sentence(correlationName(type))} correlations${most > 0 ? ` and threshold${most > 1 ? "s" : ""}` : ""}`,
    columns: [
      itemColumns(analysis, ({ id }) => id),
      triangleColumns(itemHeads(items), matrix, { format: "coefficient2" }),
      Array.from({ length: most }, (_, k) =>
        column(
          [`threshold${k + 1}`, most === 1 ? "Threshold" : `Threshold ${k + 1}`, "decimal2"],
          ({ id }) => thresholds[id]?.[k],
        ),
      ),
    ],
    notes: [
      (data.nComplete ?? 0) < data.n &&
        (correlation.missing === "listwise"
          ? "Only people who answered every item enter (listwise)."
          : "Each pair rests on the people who answered both items (pairwise)."),
    ],
  });
}

function correlationMethod(analysis: Analysis, { cite }: Citations): string {
  if (analysis.correlation.items.length === 0) return withheldItemsText(analysis);
  return paragraph(
    withheldItemsText(analysis),
    estimation(analysis, cite),
    emptyCells(analysis),
    smoothing(analysis),
    normality(analysis, cite),
  );
}

function estimation({ correlation: { type }, data, settings }: Analysis, cite: Citations["cite"]): string {
  if (type === "pearson") return "Correlations are Pearson’s.";
  if (type === "spearman") return "Correlations are Spearman’s, of ranks.";
  const name = type === "tetrachoric" ? "Tetrachoric" : "Polychoric";
  const weighted = settings.weights === "design" ? "weighted " : "";
  const units = [
    ...(data.design?.strata == null ? [] : [counted(data.design.strata, "stratum", "strata")]),
    ...(data.design?.clusters == null ? [] : [counted(data.design.clusters, "cluster")]),
  ];
  const design = units.length === 0 ? "" : ` and for ${listed(units)}`;
  return `${name} correlations were estimated by maximum likelihood in two steps, from ${weighted}margins and then pair by pair ${cite("olsson1979")}. Standard errors allow for the thresholds${design} ${cite("muthen1984")}.`;
}

function emptyCells({ correlation: { type, adjustedPairs }, settings }: Analysis): string {
  if (type !== "tetrachoric") return "";
  if (settings.correction === "none") return "Empty cells of the 2 × 2 tables were left as they are.";
  if (adjustedPairs.length === 0) return "";
  const pairs = listed(adjustedPairs.map(([a, b]) => `${a}–${b}`));
  return `Empty cells of ${counted(adjustedPairs.length, "pair")} (${pairs}) were given .5 of a person, with the margins kept.`;
}

function smoothing({ correlation: { eigenvalues, smoothed, smoothingChange } }: Analysis): string {
  const smallest = eigenvalues.at(-1);
  if (smallest === undefined) return "";
  const figure = `(smallest eigenvalue ${formatCell(smallest, "decimal2")})`;
  if (smallest > 0 && !smoothed) return "";
  const change =
    smoothed && smoothingChange !== null
      ? `steps that need one use a smoothed matrix, which changes no correlation by more than ${formatCell(smoothingChange, "coefficient2")}`
      : "it was not smoothed";
  return `The matrix is not positive definite ${figure}; ${change}.`;
}

function normality({ correlation: { normality: test } }: Analysis, cite: Citations["cite"]): string {
  if (test === null) return "";
  const tables = counted(test.compared, test.tables === "triples" ? "three-way table" : "two-way table");
  return `Normality of the latent answers was tested by a parametric bootstrap ${cite("foldnes2020")}: squared differences of shares in ${tables} against those of ${counted(test.replicates, "sample")} from normal answers.`;
}
