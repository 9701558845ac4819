import type { IrtResult, LocalDependence } from "../../irt/model/irt-result";
import { holm } from "../../numeric/distributions/holm";
import { LEVEL } from "../kit/words/format";
import { coefficient, counted } from "../kit/words/phrases";

/** A Q3 that lies so far from the mean of all pairs is looked at (Christensen et al., 2017). */
export const Q3_LIMIT = 0.2;

interface DependentPair extends LocalDependence {
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

/** What is left over in pairs of items: how many have a large Q3, and how many the test rejects. */
export function dependenceSentence(result: IrtResult): string {
  const { localDependence } = result;
  if (localDependence.length === 0) return "";
  const pairs = dependentPairs(result);
  const large = pairs.filter(({ byQ3 }) => byQ3).length;
  const tested = localDependence.filter(({ p }) => p !== null).length;
  const test =
    tested === 0 ? "" : `; LD-χ² rejects ${pairs.filter(({ byTest }) => byTest).length} of ${tested}`;
  return `Q3 lies ${coefficient(Q3_LIMIT)} or more from its mean in ${large} of ${counted(localDependence.length, "pair")} of items${test}.`;
}
