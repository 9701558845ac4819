import type { CorrelationType } from "../../../correlation/correlation-matrix";
import type { Warning } from "../../../errors";
import { writtenCount } from "../../../numeric/sums/written-number";

/** More of the random 2 x 2 tables than this have an empty cell. */
const EMPTY_CELLS = 0.05;
/** The random items' reference stands out above 1 so many times as far as that of normal variables. */
const EXCESS = 3;

/**
 * The caution that parallel analysis is unsure because the items are rare; null where it need not be given.
 * Correlations of rare categories vary so much from sample to sample that random items have a large first eigenvalue,
 * and a real second factor can stay below it (see Timmerman & Lorenzo-Seva 2011; Tran & Formann 2009); those of the data
 * vary as much, so that it can also name factors that are none.
 *
 * Given for tetrachoric and polychoric correlations where the reference of the first eigenvalue exceeds 1 by more than
 * three times what uncorrelated normal variables of the same number and people give, (1 + sqrt(p/n))^2 - 1
 * (Marchenko & Pastur 1967): nine items of 50 % give about 1.5 times that, of 20 % 1.9, of 10 % 2.8, of 5 % 4.5 (n 4,000); or
 * where more than 5 % of the 2 x 2 tables of random items have an empty cell.
 *
 * @param others the numbers of factors that MAP and the empirical Kaiser criterion name, to say how this one differs
 */
export function rareItemsWarning(
  type: CorrelationType,
  random: {
    reference: { components: readonly number[] };
    emptyCellShare: number;
    n: number;
    factors: number;
  },
  others: readonly number[] = [],
): Warning | null {
  if (type !== "tetrachoric" && type !== "polychoric") return null;
  const first = random.reference.components[0]!;
  const normal = (1 + Math.sqrt(random.reference.components.length / random.n)) ** 2;
  const empty = type === "tetrachoric" && random.emptyCellShare > EMPTY_CELLS;
  if (!empty && !(first - 1 > EXCESS * (normal - 1))) return null;
  const percent = Math.round(100 * random.emptyCellShare);
  const cells = percent > 0 ? `, and ${percent} % of their pairs have an empty cell` : "";
  return {
    code: "parallel-analysis-rare-items",
    message:
      `The items' rarer categories hold so few of the ${writtenCount(random.n)} people that random items with the same margins ` +
      `reach a first eigenvalue of ${first.toFixed(2)} (normal variables: about ${normal.toFixed(2)})${cells}: ` +
      `the correlations of such items vary much. ${compared(random.factors, others)}`,
  };
}

/** What parallel analysis named beside the others, and what that can mean. */
function compared(own: number, others: readonly number[]): string {
  const beside = "MAP and the empirical Kaiser criterion";
  if (others.length === 0) return `Parallel analysis is to be read beside ${beside}.`;
  if (others.every((other) => other === own)) return `Parallel analysis and ${beside} nevertheless agree.`;
  if (others.every((other) => other >= own)) {
    return `Parallel analysis names fewer factors than ${beside} do (${own} beside ${range(others)}): with such items it can miss factors.`;
  }
  if (others.every((other) => other <= own)) {
    return `Parallel analysis names more factors than ${beside} do (${own} beside ${range(others)}): with such items chance can look like a factor.`;
  }
  return `Parallel analysis names ${own}, ${beside} from ${range(others)}: with such items none of them is sure.`;
}

function range(numbers: readonly number[]): string {
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)];
  return least === most ? `${least}` : `${least} to ${most}`;
}
