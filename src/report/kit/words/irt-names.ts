import type { Analysis } from "../../../analysis/analysis";
import type { IrtResult } from "../../../irt/model/irt-result";
import { formatCell } from "./format";

const MODEL_NAMES: Readonly<Record<IrtResult["model"], string>> = {
  Rasch: "Rasch model",
  "2PL": "two-parameter logistic model",
  graded: "graded response model",
};

/** What an item response model is called, inside a sentence. */
export function irtModelName(model: IrtResult["model"]): string {
  return MODEL_NAMES[model];
}

/** The label of a fitted structure by its id. */
export function irtLabel({ irt, measure }: Analysis, structure: string): string {
  return (
    irt.find((result) => result.structure === structure)?.label ??
    measure.structures.find(({ id }) => id === structure)?.label ??
    structure
  );
}

/** A factor's label, "the factor" for the only one where it has none of its own. */
export function irtFactorLabel({ factors }: Pick<IrtResult, "factors">, id: string): string {
  const found = factors.find((factor) => factor.id === id);
  if (found === undefined) return id;
  return factors.length === 1 && found.label === found.id ? "The factor" : found.label;
}

/** True where no item loads on more than one factor. */
export function isSimple({ items }: Pick<IrtResult, "items">): boolean {
  return items.every(({ a }) => a.filter((slope) => slope !== 0).length <= 1);
}

/** The factor that an item says most about: that of its steepest slope. */
export function mainFactor(a: readonly number[]): number {
  return a.reduce((best, slope, f) => (Math.abs(slope) > Math.abs(a[best] ?? 0) ? f : best), 0);
}

/**
 * The model that the first screen and the figures of single items are about: the preferred one of the confirmatory
 * models, else that of the first declared structure, else the first that converged.
 */
export function mainIrt({ irt, comparison, settings }: Analysis): IrtResult | undefined {
  const usable = irt.filter(({ converged }) => converged);
  const wanted = [comparison?.verdict.preferred, ...settings.structures];
  const found = wanted.map((id) => usable.find(({ structure }) => structure === id));
  return found.find((result) => result !== undefined) ?? usable[0];
}

/** "from −3.1 to +1.4". */
export function levelRange(ends: readonly [number, number]): string {
  const [low, high] = ends.map((level) => {
    const text = formatCell(level, "decimal1");
    return level > 0 && Number(text) !== 0 ? `+${text}` : text;
  });
  return `from ${low} to ${high}`;
}

/** "+1.74", with a true minus sign. */
export function signedLevel(level: number): string {
  const text = formatCell(level, "decimal2");
  return level > 0 && Number(text) !== 0 ? `+${text}` : text;
}
