import type { Analysis } from "../../analysis/analysis";
import { BANDS, kmoBand } from "../kit/words/bands";
import { formatCell, LEVEL } from "../kit/words/format";
import { coefficient, counted, listed, pValue, sentence, texts } from "../kit/words/phrases";

/** What the correlations say, in words. */
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

/** A correlation below zero is a sign of a wrong key only within one scale, and only where it is not about zero. */
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

/** Whether normal latent answers fit, and what other traits would change; "" where that was not tested. */
export function normalitySentence({ correlation: { normality } }: Analysis): string {
  if (normality === null) return "";
  const { tables, compared, statistic, p, worst } = normality;
  const kind = tables === "triples" ? "three-way table" : "two-way table";
  const tested = counted(compared, kind);
  if (p > LEVEL) return `The answers agree with normal latent traits (${tested}, p ${pValue(p)}).`;
  return `The answers do not agree with normal latent traits: ${tested} are off by ${formatCell(statistic, "decimal2")} times what chance gives (p ${pValue(p)}), most for ${listed(worst)}. ${CONSEQUENCES[tables]}`;
}

/** From docs/verdicts.md: the study of normal latent answers. */
const CONSEQUENCES = {
  triples: "With such traits loadings were off by up to .34 in made data, correlations of factors by .18.",
  pairs: "With such traits and five ordered answers loadings were off by .04 to .08 in made data.",
} as const;
