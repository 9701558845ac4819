import type { LatentClassModel } from "../irt/classes/latent-classes-result";
import type { ClassAssignment } from "./class-assignment";
import { classExposure } from "./exposure";
import { meansByLevel, type OutcomeAsked } from "./outcome-by-level";
import { countLevels, isEnough } from "./outcome-levels";
import type { OutcomeByClass } from "./outcomes-result";

/**
 * An outcome by latent class in three steps: the classes are estimated from the items alone, everybody is assigned to the
 * likeliest, and the outcome's means by class allow for the error of that (BCH): a row counts in each class by the inverse
 * of the classification's error. To assign people and compare them as if they were of the class would draw the classes
 * together. Standard errors are those of the design and have the estimated classes and error in them.
 *
 * @param profiles of the classes, the one with most items first; the last is the reference
 * @returns null where a class has too few people to show
 * @see Bolck, Croon & Hagenaars (2004), Political Analysis, 12, 3-27; Vermunt (2010), Political Analysis, 18, 450-469;
 *   Bakk, Tekle & Vermunt (2013), Sociological Methodology, 43, 272-311. Reference: R by these formulas.
 */
export function outcomeByClass(
  asked: OutcomeAsked,
  assignment: ClassAssignment,
  profiles: LatentClassModel["profiles"],
): OutcomeByClass | null {
  const { table, outcome, allowed, rule } = asked;
  const { classes, assigned } = assignment;
  const counted = countLevels(table, outcome, { levels: classes, levelOf: (row) => assigned[row]! });
  if (!counted.every((level) => isEnough(level, outcome, rule))) return null;
  const exposure = classExposure(assignment);
  const reference = classes - 1;
  const observed = meansByLevel(asked, exposure, { allowed: [], reference }).levels;
  const adjusted = allowed.length === 0 ? null : meansByLevel(asked, exposure, { allowed, reference }).levels;
  return {
    wrong: assignment.wrong,
    classes: profiles
      .map(({ size, mean }, at) => {
        return { size, items: mean, observed: observed?.[at] ?? null, adjusted: adjusted?.[at] ?? null };
      })
      .reverse(),
  };
}
