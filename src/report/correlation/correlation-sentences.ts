import type { Analysis } from "../../analysis/analysis";
import {
  BANDS,
  type CorrelationBand,
  correlationBand,
  correlationName,
  isLatentScale,
  kmoBand,
} from "../kit/words/bands";
import { formatCell } from "../kit/words/format";
import { coefficient, counted, listed, pValue, sentence } from "../kit/words/phrases";
import { normalitySentence } from "./normality-sentences";

/** What the correlations say, in words. */
export function correlationSentences(analysis: Analysis): readonly string[] {
  const pairs = pairsOf(analysis);
  if (pairs.length === 0) return [];
  return [
    range(analysis, pairs),
    bands(analysis, pairs),
    adequacy(analysis),
    normalitySentence(analysis),
  ].filter((text) => text !== "");
}

interface Pair {
  readonly items: readonly [string, string];
  readonly name: string;
  readonly r: number;
}

function pairsOf(analysis: Analysis): readonly Pair[] {
  const { items, matrix } = analysis.correlation;
  return items.flatMap((b, j) =>
    items
      .slice(0, j)
      .map((a, k) => ({ items: [a, b] as const, name: `${a} with ${b}`, r: matrix[j]?.[k] ?? 0 })),
  );
}

function range(analysis: Analysis, pairs: readonly Pair[]): string {
  const sorted = [...pairs].sort((a, b) => a.r - b.r);
  const [low, high] = [sorted[0], sorted.at(-1)];
  if (!low || !high) return "";
  const name = correlationName(analysis.correlation.type);
  if (pairs.length === 1) return `The ${name} correlation of ${low.name} is ${coefficient(low.r)}.`;
  return `The ${counted(pairs.length, `${name} correlation`)} run from ${coefficient(low.r)} (${low.name}) to ${coefficient(high.r)} (${high.name}).`;
}

function bands(analysis: Analysis, pairs: readonly Pair[]): string {
  const { moderate, strong } = BANDS.correlation;
  const of = (band: CorrelationBand): readonly Pair[] => pairs.filter(({ r }) => correlationBand(r) === band);
  const told = (["strong", "moderate", "weak"] as const).filter((band) => of(band).length > 0);
  const rule = `(strong from ${coefficient(strong)}, moderate from ${coefficient(moderate)} in size)`;
  const names = (chosen: readonly Pair[]): string =>
    chosen.length < pairs.length && chosen.length <= 6 ? listed(chosen.map(({ name }) => name)) : "";
  const weak = names(of("weak"));
  const [only] = told;
  const sizes =
    told.length === 1 && only !== undefined
      ? `${pairs.length === 1 ? "It is" : "All are"} ${only} ${rule}.`
      : `${sentence(listed(told.map((band) => `${formatCell(of(band).length, "integer")} ${of(band).length === 1 ? "is" : "are"} ${band}`)))} ${rule}${weak === "" ? "" : `; weak: ${weak}`}.`;
  const negative = pairs.filter(({ r }) => r < 0);
  return negative.length === 0 ? sizes : `${sizes} ${negativeSentence(analysis, negative, names(negative))}`;
}

/** A correlation below zero is a sign of a wrong key only within one scale, and only where it is not about zero. */
function negativeSentence({ measure }: Analysis, negative: readonly Pair[], names: string): string {
  const start = `${formatCell(negative.length, "integer")} ${negative.length === 1 ? "is" : "are"} below zero${names === "" ? "" : `: ${names}`}`;
  if (negative.every(({ r }) => correlationBand(r) === "weak")) return `${start}, weakly.`;
  const scales = measure.structures
    .filter(({ factors }) => factors.length > 1)
    .flatMap(({ factors }) => factors.map(({ items }) => new Set(items)));
  if (scales.length === 0)
    return `${start}; between items of one scale that is a sign of an item keyed the other way.`;
  const within = negative.filter(({ items }) => scales.some((scale) => items.every((id) => scale.has(id))));
  if (within.length === 0) return `${start}, none of them between items of one declared scale.`;
  if (within.length === negative.length && names !== "") {
    return `${start}, between items of one declared scale: a sign of an item keyed the other way.`;
  }
  return `${start}, ${formatCell(within.length, "integer")} of them between items of one declared scale (${listed(within.slice(0, 6).map(({ name }) => name))}${within.length > 6 ? " and others" : ""}): a sign of an item keyed the other way.`;
}

function adequacy(analysis: Analysis): string {
  const { kmo, bartlett, type, items } = analysis.correlation;
  const weighted = analysis.settings.weights === "design";
  const parts: string[] = [];
  if (kmo && items.length > 2) {
    const weakest = Object.entries(kmo.items).sort((a, b) => a[1] - b[1])[0];
    const item = weakest ? `; the lowest item is ${weakest[0]} with ${coefficient(weakest[1])}` : "";
    parts.push(
      `The Kaiser-Meyer-Olkin measure is ${coefficient(kmo.overall)}, “${kmoBand(kmo.overall)}” in Kaiser’s words${item}.`,
    );
  }
  if (bartlett) {
    parts.push(
      `Bartlett’s test that all correlations are zero: χ²(${formatCell(bartlett.df, "integer")}) = ${formatCell(bartlett.chiSquare, "decimal2")}, p ${pValue(bartlett.p)}${isLatentScale(type) ? " (descriptive with such correlations)" : ""}.${weighted ? " It counts people and does not take the sampling design into account." : ""}`,
    );
  }
  return parts.join(" ");
}
