import type { IrtResult, LocalDependence } from "../../irt/model/irt-result";
import { holm } from "../../numeric/distributions/holm";
import { formatCell, LEVEL } from "../kit/words/format";
import { coefficient, counted, listed } from "../kit/words/phrases";

/** A Q3 that lies so far from the mean of all pairs is looked at (Christensen et al., 2017). */
export const Q3_LIMIT = 0.2;

export interface DependentPair extends LocalDependence {
  /** Less the mean of all pairs. */
  readonly q3Excess: number | null;
  readonly adjustedP: number | null;
  /** Which of the two limits it exceeds. */
  readonly byQ3: boolean;
  readonly byTest: boolean;
}

/** Pairs of items that go together more or less closely than the model says, the farthest first. */
export function dependentPairs({
  localDependence,
}: Pick<IrtResult, "localDependence">): readonly DependentPair[] {
  const known = localDependence.flatMap(({ q3 }) => (q3 === null ? [] : [q3]));
  const mean = known.reduce((sum, q3) => sum + q3, 0) / Math.max(1, known.length);
  const tested = localDependence.filter(({ p }) => p !== null);
  const adjusted = holm(tested.map(({ p }) => p ?? 1));
  return localDependence
    .map((pair): DependentPair => {
      const q3Excess = pair.q3 === null ? null : pair.q3 - mean;
      const adjustedP = adjusted[tested.indexOf(pair)] ?? null;
      return {
        ...pair,
        q3Excess,
        adjustedP,
        byQ3: q3Excess !== null && Math.abs(q3Excess) >= Q3_LIMIT,
        byTest: adjustedP !== null && adjustedP < LEVEL,
      };
    })
    .filter(({ byQ3, byTest }) => byQ3 || byTest)
    .sort((one, other) => Math.abs(other.q3Excess ?? 0) - Math.abs(one.q3Excess ?? 0));
}

/** So many pairs are named in the text; the table has the others. */
const MOST_NAMED = 5;

/** What is left over in pairs of items: those with a large Q3 by name, and how many the test rejects. */
export function dependenceSentence(result: IrtResult): string {
  const { localDependence } = result;
  if (localDependence.length === 0) return "";
  const pairs = dependentPairs(result);
  const all = counted(localDependence.length, "pair");
  const limit = `Q3 ${coefficient(Q3_LIMIT)} or more from the mean of all pairs`;
  if (pairs.length === 0) {
    return `None of the ${all} of items goes together more or less closely than the model says (limits: ${limit}; LD-χ² with a corrected p below ${coefficient(LEVEL)}).`;
  }
  const large = pairs.filter(({ byQ3 }) => byQ3);
  const verb = large.length === 1 ? "goes" : "go";
  const size =
    large.length === 0
      ? `None of the ${all} of items goes together much more or less closely than the model says (${limit}).`
      : `${formatCell(large.length, "integer")} of ${all} of items ${verb} together much more or less closely than the model says (${limit}), as where two questions ask nearly the same or one answer leads to another: ${namedPairs(large)}.`;
  return `${size} ${testedPairs(localDependence, pairs)}`.trim();
}

function namedPairs(pairs: readonly DependentPair[]): string {
  const named = pairs.slice(0, MOST_NAMED).map(({ first, second, q3Excess }) => {
    const excess = q3Excess ?? 0;
    return `${first} with ${second} (${excess > 0 ? "+" : ""}${coefficient(excess)})`;
  });
  const further = pairs.length - named.length;
  return listed(further > 0 ? [...named, `${formatCell(further, "integer")} more`] : named);
}

function testedPairs(all: readonly LocalDependence[], pairs: readonly DependentPair[]): string {
  const tested = all.filter(({ p }) => p !== null).length;
  if (tested === 0) return "";
  const rejected = pairs.filter(({ byTest }) => byTest).length;
  return `The test of LD-χ², which finds the smallest departures where many people answered, is significant for ${formatCell(rejected, "integer")} of ${counted(tested, "pair")}.`;
}
