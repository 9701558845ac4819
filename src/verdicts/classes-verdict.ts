import * as f from "../figures/declare";
import {
  type ClassOrder,
  type LatentClasses,
  latentClassesRecord,
} from "../irt/classes/latent-classes-result";

/** A multidimensional model to compare the classes with. */
export interface SeveralDimensions {
  readonly structure: string;
  readonly bic: number;
}

const classesVerdictRecord = {
  /**
   * - "unrelated": one class has the lowest BIC, so that neither classes nor a dimension are needed;
   * - "dimensions": a multidimensional model has a BIC lower by 10 or more than the classes and than one dimension;
   * - "severity": the unidimensional model has the lower BIC, or the classes are ordered on every item;
   * - "kinds": classes cross, and their BIC is lower by 10 or more than that of each dimensional model, one of them
   *   multidimensional;
   * - "undecided": anything between.
   */
  code: f.code<"unrelated" | "dimensions" | "severity" | "kinds" | "undecided">(),
  /** Number of classes with the lowest BIC, and whether it is the largest one tried. */
  classes: f.exact,
  atMost: f.flag,
  order: f.code<ClassOrder>(),
  /** BIC of the unidimensional model minus that of the classes (below 0 favors the dimension); null without such a model. */
  deltaBic: f.orNull(f.statistic),
  /** The multidimensional model with the lowest BIC, and that BIC minus the classes'; null without one. */
  dimensions: f.orNull({ structure: f.text, deltaBic: f.statistic }),
  /** A difference in BIC that is very strong. */
  rule: f.exact,
};
export interface ClassesVerdict extends f.Declared<typeof classesVerdictRecord> {}

/** Latent classes with their verdict; null without a fitted model. */
export const judgedClasses = { ...latentClassesRecord, verdict: f.orNull(classesVerdictRecord) };
export interface JudgedClasses extends f.Declared<typeof judgedClasses> {}

const VERY_STRONG = 10;

/**
 * Whether people differ in kind or along one dimension of severity. One dimension gives classes too: the more, the
 * finer, each above the next on every item. Only crossing classes speak for kinds; several dimensions give such
 * classes as well, so that without a multidimensional model the verdict stays undecided.
 * @param several multidimensional models of the same answers, with the BIC of as many people
 * @see Raftery (1995), Sociological Methodology, 25, 111-163 (a difference of 10 is very strong)
 * @example
 * ```ts
 * const random = createRandom(7);
 * const traits = Array.from({ length: 900 }, () => random.normal());
 * const answer = (cut: number) => traits.map((trait) => Number(2 * trait + random.normal() > cut));
 * const items = { a: answer(1), b: answer(0), c: answer(1), d: answer(2) };
 * const verdict = classesVerdict(latentClasses(fromAnswers({ items })), []);
 * verdict?.code; // "severity"
 * ```
 */
export function classesVerdict(
  { models, oneFactor }: LatentClasses,
  several: readonly SeveralDimensions[],
): ClassesVerdict | null {
  const [best] = models.filter(({ converged }) => converged).sort((a, b) => a.bic - b.bic);
  if (best === undefined) return null;
  const [lowest] = [...several].sort((a, b) => a.bic - b.bic);
  const figures = {
    classes: best.classes,
    atMost: best.classes === Math.max(...models.map(({ classes }) => classes)),
    order: best.order,
    deltaBic: oneFactor === null ? null : oneFactor.bic - best.bic,
    dimensions:
      lowest === undefined ? null : { structure: lowest.structure, deltaBic: lowest.bic - best.bic },
    rule: VERY_STRONG,
  };
  return { code: codeOf(figures), ...figures };
}

function codeOf({
  classes,
  order,
  deltaBic,
  dimensions,
  rule,
}: Omit<ClassesVerdict, "code">): ClassesVerdict["code"] {
  const several = dimensions?.deltaBic ?? Number.POSITIVE_INFINITY;
  const againstOne = deltaBic ?? Number.POSITIVE_INFINITY;
  if (several <= Math.min(0, againstOne) - rule) return "dimensions";
  if (againstOne <= 0) return "severity";
  if (classes === 1) return "unrelated";
  if (order === "ordered") return "severity";
  const crosses = order === "crossing" && deltaBic !== null && dimensions !== null;
  return crosses && Math.min(againstOne, several) >= rule ? "kinds" : "undecided";
}
