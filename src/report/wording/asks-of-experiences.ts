import type { Analysis } from "../../analysis";

/** Whether people were asked what happened to them or what they did (yes or no), not how much of something they are. */
export function asksOfExperiences({ items, prevalence }: Analysis): boolean {
  return prevalence.length > 0 || (items.length > 0 && items.every((item) => item.categories.length === 2));
}
