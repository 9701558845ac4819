import type { Analysis } from "../../../analysis/analysis";

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
