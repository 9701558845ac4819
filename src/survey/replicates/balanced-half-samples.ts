import { ItemwiseError } from "../../errors";
import { hadamard } from "../../numeric/hadamard";
import type { UnitReplicates } from "./replicate-weights";
import type { SamplingUnits } from "./sampling-units";

/**
 * Balanced repeated replication: in each replicate one of a stratum's two units weighs 2 - rho times as much, the other
 * rho times, which by the columns of a Hadamard matrix but its first. (Wolter 2007, section 3.2; Judkins 1990.)
 */
export function balancedHalfSamples(units: SamplingUnits, rho: number): UnitReplicates {
  const { members, copies, size } = units;
  const wrong = size.findIndex((count) => count !== 2);
  if (wrong >= 0) {
    const message = `BRR needs two sampling units in each stratum; stratum ${wrong + 1} of ${size.length} has ${size[wrong]}.`;
    throw new ItemwiseError("not-in-pairs", message, { hint: "Use JKn or the bootstrap." });
  }
  if (!(rho >= 0 && rho < 1)) {
    throw new ItemwiseError("bad-rho", `Fay's factor is ${rho}.`, { hint: "It is from 0 up to below 1." });
  }
  const signs = hadamard(size.length + 1);
  return {
    replicates: signs.length,
    copies: new Float64Array(signs.length).fill(1),
    coefficients: new Float64Array(signs.length).fill(1 / (signs.length * (1 - rho) ** 2)),
    read: (replicate, into) => {
      members.forEach((pair, stratum) => {
        const [first, second] = pair;
        const more = signs[replicate]![stratum + 1]! > 0 ? 2 - rho : rho;
        // Two people who are alike are one entry, whose factors average to 1.
        into[first!] = copies[first!] === 2 ? 1 : more;
        if (second !== undefined) into[second] = 2 - more;
      });
    },
  };
}
