import type { Analysis } from "../../analysis";
import { formatCell } from "../format";
import { pValue } from "../method/correlation-method";
import { BANDS, correlationBand, correlationName, isLatentScale, kmoBand } from "./bands";
import { coefficient, counted, listed, sentence } from "./phrases";

/** What the correlations say, in words. */
export function correlationSentences(analysis: Analysis): readonly string[] {
  const pairs = pairsOf(analysis);
  if (pairs.length === 0) return [];
  return [range(analysis, pairs), bands(pairs), adequacy(analysis)].filter((text) => text !== "");
}

interface Pair {
  readonly name: string;
  readonly r: number;
}

function pairsOf(analysis: Analysis): readonly Pair[] {
  const { items, matrix } = analysis.correlation;
  return items.flatMap((b, j) =>
    items.slice(0, j).map((a, k) => ({ name: `${a} with ${b}`, r: matrix[j]?.[k] ?? 0 })),
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

function bands(pairs: readonly Pair[]): string {
  const { moderate, strong } = BANDS.correlation;
  const count = (band: string): number => pairs.filter(({ r }) => correlationBand(r) === band).length;
  const weak = pairs.filter(({ r }) => correlationBand(r) === "weak").map(({ name }) => name);
  const negative = pairs.filter(({ r }) => r < 0);
  const rule = `(strong from ${coefficient(strong)}, moderate from ${coefficient(moderate)} in size)`;
  const parts = [
    `${sentence(counted(count("strong"), "pair"))} ${count("strong") === 1 ? "is" : "are"} strongly, ${formatCell(count("moderate"), "integer")} moderately and ${formatCell(weak.length, "integer")} weakly correlated ${rule}${weak.length > 0 && weak.length <= 6 ? `; weak are ${listed(weak)}` : ""}.`,
  ];
  if (negative.length > 0) parts.push(negativeSentence(negative));
  return parts.join(" ");
}

/** A correlation below zero is a sign of a wrong key only where it is not about zero. */
function negativeSentence(negative: readonly Pair[]): string {
  const few =
    negative.length <= 6 ? listed(negative.map(({ name }) => name)) : counted(negative.length, "pair");
  const start = `Negative ${negative.length === 1 ? "is" : "are"} ${few}`;
  return negative.some(({ r }) => correlationBand(r) !== "weak")
    ? `${start}; check whether an item is keyed the other way.`
    : `${start}, weakly.`;
}

function adequacy(analysis: Analysis): string {
  const { kmo, bartlett, type } = analysis.correlation;
  const parts: string[] = [];
  if (kmo) {
    const band = kmoBand(kmo.overall);
    const weakest = Object.entries(kmo.items).sort((a, b) => a[1] - b[1])[0];
    const item = weakest ? `; the lowest item is ${weakest[0]} with ${coefficient(weakest[1])}` : "";
    parts.push(
      `The Kaiser-Meyer-Olkin measure is ${coefficient(kmo.overall)} (“${band}”; ${coefficient(0.5)} is the least that is acceptable)${item}.`,
    );
  }
  if (bartlett) {
    parts.push(
      `Bartlett's test that all correlations are zero: χ²(${formatCell(bartlett.df, "integer")}) = ${formatCell(bartlett.chiSquare, "decimal2")}, p ${pValue(bartlett.p)}${isLatentScale(type) ? " (descriptive with such correlations)" : ""}.`,
    );
  }
  return parts.join(" ");
}
