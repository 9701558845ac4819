import type { LatentClass, LatentClassModel } from "../../irt/classes/latent-classes-result";
import type { JudgedClasses } from "../../verdicts/classes-verdict";

/** The model that text and chart are about: of the lowest BIC; null where that has one class. */
export function shownClasses({ models, verdict }: JudgedClasses): LatentClassModel | null {
  const found = models.find(({ classes }) => classes === verdict?.classes);
  return found === undefined || found.classes === 1 ? null : found;
}

/** An item's answers in a class on a scale from 0 to 1: of yes or no the probability of yes. */
export function levelIn({ items }: LatentClass, id: string): number {
  const found = items.find((item) => item.id === id)?.probabilities ?? [];
  const most = Math.max(1, found.length - 1);
  return found.reduce((sum, probability, category) => sum + (probability * category) / most, 0);
}

/** Whether all items have two categories. */
export function isYesNo({ models }: JudgedClasses): boolean {
  return (models[0]?.profiles[0]?.items ?? []).every(({ probabilities }) => probabilities.length === 2);
}
