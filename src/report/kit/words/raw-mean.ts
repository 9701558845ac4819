import type { Analysis } from "../../../analysis/analysis";
import { areNoAndYes } from "../../../data/words/read-words";

type Item = Analysis["items"][number];

/** Whether an item is reverse-worded and graded, so that its mean is given as asked; a share is of the answer scored higher. */
export const isAskedReversed = ({ measure }: Analysis, { id, asked, categories }: Item): boolean =>
  measure.reversed.includes(id) && asked.length > 1 && categories.length !== 2;

/** The mean of an item's answers as asked: that of a reverse-worded item is turned back. */
export function rawMean(analysis: Analysis, item: Item): number | null {
  const { mean, asked } = item;
  if (mean === null || !isAskedReversed(analysis, item)) return mean;
  const scores = asked.map(({ score }) => score);
  return Math.min(...scores) + Math.max(...scores) - mean;
}

/**
 * Recoded items: those that are worded against the others, and those whose lower code is the yes (1 "Yes", 2 "No"), of
 * which nothing but the codes is reversed.
 */
export function recodedItems({ items, measure }: Pick<Analysis, "items" | "measure">): {
  readonly worded: readonly string[];
  readonly coded: readonly string[];
} {
  const isCoded = (id: string): boolean => {
    const { asked = [], categories = [] } = items.find((item) => item.id === id) ?? {};
    const labels = asked.length > 0 ? asked.map(({ label }) => label) : categories;
    return labels.length === 2 && areNoAndYes(labels);
  };
  return {
    worded: measure.reversed.filter((id) => !isCoded(id)),
    coded: measure.reversed.filter(isCoded),
  };
}
