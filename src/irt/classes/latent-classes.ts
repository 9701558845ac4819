import type { MissingRule } from "../../correlation/correlation-matrix";
import { constantItems } from "../../correlation/pairs/observed-categories";
import type { PatternTable } from "../../data/answers/pattern-table";
import { completeRows, dropItems } from "../../data/transform/select";
import { ItemwiseError, nullIfProblem, type Warning } from "../../errors";
import { log } from "../../numeric/elementary/log";
import type { ClusterLabels } from "../../survey/design/sample-design";
import { fitStructure } from "../estimation/fit-structure";
import { effectivePeople } from "../fit/effective-people";
import * as messages from "../messages";
import { irtItems, refuseContinuous, usedCategories } from "../model/irt-model";
import { type IrtPatterns, irtPatterns } from "../model/irt-patterns";
import { bestMaximum } from "./best-maximum";
import { type ClassData, classData, classStep } from "./class-data";
import { classProfiles } from "./class-profiles";
import {
  classCriteria,
  type DimensionModel,
  type LatentClasses,
  type LatentClassModel,
} from "./latent-classes-result";

export interface LatentClassesOptions {
  /** The largest number of classes. @default 4 */
  readonly most?: number | undefined;
  /** Random starts of each number of classes. @default 24 */
  readonly starts?: number | undefined;
  readonly seed?: number | undefined;
  /** "pairwise": all the answers that there are; "listwise": of people who answered every item. @default "pairwise" */
  readonly missing?: MissingRule | undefined;
  readonly clusterLabels?: ClusterLabels | undefined;
}

/** Fewer items do not identify two classes. */
const MIN_ITEMS = 3;

/**
 * Latent class analysis with 1, 2, ... classes of categorical items, with the one-factor item response model for
 * comparison. Within a class answers are independent; the likelihood is that of the available answers. With weights it
 * is a pseudo-likelihood: estimates are weighted, their standard errors those of the design, and AIC and BIC those of
 * Kish's effective number of people; clusters do not enter the criteria.
 * @param table items that all answer alike are left out, with a warning, as are categories that nobody chose
 * @returns numbers of classes with more parameters than distinct answers are left out, with a warning
 * @throws ItemwiseError "too-few-items" (fewer than three), "continuous-item", "no-answers", "clusters-straddle-strata"
 * @see Lazarsfeld & Henry (1968), Latent structure analysis; Goodman (1974), Biometrika, 61, 215-231. Reference: R's
 *   flexmix 2.3 and EM by its formulas in R.
 * @example
 * ```ts
 * const random = createRandom(7);
 * const kinds = Array.from({ length: 900 }, () => random.uniform() < 0.4);
 * const answer = (yes: number, no: number) => kinds.map((kind) => Number(random.uniform() < (kind ? yes : no)));
 * const items = { a: answer(0.9, 0.1), b: answer(0.8, 0.2), c: answer(0.1, 0.7), d: answer(0.2, 0.9) };
 * const { models } = latentClasses(fromAnswers({ items }), { most: 2 });
 * models.map(({ classes }) => classes); // [1, 2]
 * models[1].bic < models[0].bic; // true
 * models[1].order; // "crossing"
 * ```
 */
export function latentClasses(table: PatternTable, options: LatentClassesOptions = {}): LatentClasses {
  const { most = 4, missing = "pairwise" } = options;
  refuseContinuous(table);
  const people = missing === "listwise" ? completeRows(table) : table;
  if (people.rows === 0)
    throw new ItemwiseError("no-answers", messages.nobodyComplete, {
      hint: messages.nobodyCompleteHint,
    });
  const constant = constantItems(people, "pairwise");
  if (people.items.length - constant.length < MIN_ITEMS) throw tooFewItems(people, constant);
  const { table: used, warnings } = usedCategories(dropItems(people, constant));
  const items = irtItems(used);
  const patterns = irtPatterns(used, { items, groups: [""], parameters: [] }, null);
  const categories = items.map((item) => item.categories);
  const data = classData(patterns, categories);
  const effectiveN = effectivePeople(patterns.table, answeringRows(patterns));
  const input = { data, patterns, effectiveN, ids: items.map(({ id }) => id), options };
  const numbers = Array.from({ length: most }, (_, k) => k + 1);
  const possible = numbers.filter(
    (classes) => parametersOf(data, classes) < categories.reduce((product, own) => product * own, 1),
  );
  const models = possible.map((classes) => fitClasses(classes, input));
  return {
    items: input.ids,
    missing,
    n: patterns.n,
    effectiveN,
    models,
    oneFactor: oneFactor(used, input),
    warnings: [
      ...constant.map(leftOut),
      ...warnings,
      ...classWarnings(models, { tooMany: numbers.filter((classes) => !possible.includes(classes)) }),
    ],
  };
}

interface Input {
  readonly data: ClassData;
  readonly patterns: IrtPatterns;
  readonly effectiveN: number;
  readonly ids: readonly string[];
  readonly options: LatentClassesOptions;
}

function fitClasses(classes: number, input: Input): LatentClassModel {
  const { data, effectiveN } = input;
  const sizes = { n: input.patterns.n, effectiveN };
  const { starts = 24, seed = 1, clusterLabels: labels } = input.options;
  const found = bestMaximum(data, { classes, starts, seed });
  return {
    classes,
    ...classCriteria(sizes, { logLik: found.logLik, parameters: parametersOf(data, classes) }),
    entropy: entropyOf(data, found.parameters),
    starts: classes === 1 ? 1 : starts,
    followed: found.followed,
    reached: found.reached,
    converged: found.converged,
    iterations: found.iterations,
    ...classProfiles(found.parameters, { ...input, people: effectiveN, labels }),
  };
}

function parametersOf({ cells, items }: ClassData, classes: number): number {
  return classes - 1 + classes * (cells - items);
}

/** Ramaswamy et al. (1993), Marketing Science, 12, 103-124: 1 less the mean entropy of people's posteriors, of its most. */
function entropyOf(data: ClassData, parameters: Parameters<typeof classProfiles>[0]): number | null {
  const classes = parameters.sizes.length;
  if (classes === 1) return null;
  const posteriors = classStep(data, classes).posteriors(parameters);
  let entropy = 0;
  let people = 0;
  for (let row = 0, at = 0; row < data.rows; row++) {
    people += data.weight[row]!;
    for (let k = 0; k < classes; k++, at++) {
      const p = posteriors[at]!;
      if (p > 0) entropy -= data.weight[row]! * p * log(p);
    }
  }
  return 1 - entropy / (people * log(classes));
}

function oneFactor(used: PatternTable, input: Input): DimensionModel | null {
  return nullIfProblem(() => {
    const { fitted } = fitStructure(
      used,
      { kind: "one factor" },
      { seed: input.options.seed, standardErrors: false },
    );
    if (!fitted.convergence.converged) return null;
    const { model, logLikelihood } = fitted;
    const sizes = { n: input.patterns.n, effectiveN: input.effectiveN };
    return { model: model.name, ...classCriteria(sizes, { logLik: logLikelihood, parameters: model.free }) };
  });
}

function answeringRows({ group }: IrtPatterns): number[] {
  return Array.from(group, (_, row) => row).filter((row) => group[row]! >= 0);
}

function leftOut(id: string): Warning {
  return {
    code: "constant-item",
    message: messages.constantItem({ item: id }),
  };
}

function tooFewItems({ items }: PatternTable, constant: readonly string[]): ItemwiseError {
  const left = items.length - constant.length;
  return new ItemwiseError("too-few-items", () => messages.fewVaryingItems({ n: left, least: MIN_ITEMS }), {
    hint: messages.fewVaryingItemsHint,
  });
}

function classWarnings(
  models: readonly LatentClassModel[],
  { tooMany }: { readonly tooMany: readonly number[] },
): Warning[] {
  const when = (
    holds: (model: LatentClassModel) => boolean,
    code: string,
    worded: (given: { readonly classes: readonly string[] }) => string,
  ): Warning[] => {
    const classes = models.filter(holds).map((model) => String(model.classes));
    return classes.length === 0 ? [] : [{ code, message: worded({ classes }) }];
  };
  return [
    ...(tooMany.length === 0
      ? []
      : [{ code: "too-many-classes", message: messages.tooManyClasses({ classes: tooMany.map(String) }) }]),
    ...when(({ converged }) => !converged, "not-converged", messages.classesNotConverged),
    ...when(({ starts, reached }) => starts > 1 && reached < 2, "local-maxima", messages.localMaxima),
    ...when(
      ({ classes, profiles }) => classes > 1 && profiles[0]?.se == null,
      "no-standard-errors",
      messages.classesWithoutErrors,
    ),
  ];
}
