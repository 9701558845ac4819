import { normalQuantile } from "../../numeric/distributions/special";
import type { ClassCovariance } from "./class-covariance";
import type { ClassData, ClassParameters } from "./class-data";
import type { ClassOrder, ClassReversal } from "./latent-classes-result";

const LEVEL = 0.05;
const SINGLE = normalQuantile(1 - LEVEL / 2);

interface Ordered {
  readonly data: ClassData;
  /** In descending order of the mean. */
  readonly parameters: ClassParameters;
  readonly covariance: ClassCovariance | null;
  readonly ids: readonly string[];
  readonly people: number;
}

/**
 * Answers (a category of an item or a higher one) that a class with a lower mean gives more often than one with a
 * higher mean, and whether by more than chance. A single dimension excludes this: the probability of higher answers
 * then rises with the dimension for every item, and so from class to class (Holland & Rosenbaum 1986, Annals of
 * Statistics, 14, 1523-1543).
 */
export function classOrder(input: Ordered): {
  readonly order: ClassOrder;
  readonly reversals: readonly ClassReversal[];
} {
  const { data, parameters } = input;
  const { items, first } = data;
  const classes = parameters.sizes.length;
  const found: ClassReversal[] = [];
  let tests = 0;
  for (let high = 0; high < classes; high++)
    for (let low = high + 1; low < classes; low++)
      for (let item = 0; item < items; item++)
        for (let from = first[item]! + 1; from < first[item + 1]!; from++) {
          tests++;
          const [more, less] = [above(input, low, item, from), above(input, high, item, from)];
          if (!(more.value > less.value)) continue;
          const se = errorOf(input, more, less);
          found.push({
            item: input.ids[item]!,
            from: from - first[item]! + 1,
            classes: [high + 1, low + 1],
            difference: more.value - less.value,
            se,
          });
        }
  const beyond = normalQuantile(1 - LEVEL / Math.max(1, tests));
  const units = ({ difference, se }: ClassReversal): number => (se === null ? 0 : difference / se);
  const reversals = found
    .filter((own) => units(own) > SINGLE)
    .sort((a, b) => b.difference - a.difference || (a.item < b.item ? -1 : 1));
  const unsure = reversals.length > 0 || found.some(({ se }) => se === null);
  const order = reversals.some((own) => units(own) > beyond) ? "crossing" : unsure ? "unclear" : "ordered";
  return { order, reversals };
}

interface Above {
  readonly value: number;
  readonly cells: readonly number[];
  readonly classIndex: number;
}

function above({ data, parameters }: Ordered, classIndex: number, item: number, from: number): Above {
  const cells = Array.from({ length: data.first[item + 1]! - from }, (_, k) => from + k);
  const base = classIndex * (data.cells + 1);
  const value = cells.reduce((sum, cell) => sum + parameters.probabilities[base + cell]!, 0);
  return { value, cells, classIndex };
}

/** Of the difference; a probability at a bound gets the standard error of a share of 0 among the class's people. */
function errorOf(input: Ordered, more: Above, less: Above): number | null {
  const { covariance, parameters, people } = input;
  if (covariance === null) return null;
  const terms = (own: Above, sign: number) =>
    own.cells.flatMap((cell) =>
      covariance.probability(own.classIndex, cell).map(([place, factor]) => [place, sign * factor] as const),
    );
  const fixed = [more, less].reduce((sum, own) => {
    if (own.value > 0 && own.value < 1 && terms(own, 1).length > 0) return sum;
    return sum + varianceOfNone(people * parameters.sizes[own.classIndex]!);
  }, 0);
  return Math.sqrt(Math.max(0, covariance.variance([...terms(more, 1), ...terms(less, -1)])) + fixed);
}

/** Agresti & Coull (1998), The American Statistician, 52, 119-126: two yes and two no added. */
function varianceOfNone(people: number): number {
  const share = 2 / (people + 4);
  return (share * (1 - share)) / (people + 4);
}
