import { ItemwiseError } from "../../errors";
import { createRandom } from "../../numeric/random";
import type { UnitReplicates } from "./replicate-weights";
import type { SamplingUnits } from "./sampling-units";

/**
 * The rescaled bootstrap with n - 1 draws: of a stratum's n units n - 1 are drawn with replacement, and a unit drawn m
 * times weighs m n / (n - 1) times as much. (Rao & Wu 1988; Rao, Wu & Yue 1992.)
 */
export function rescaledBootstrap(units: SamplingUnits, replicates: number, seed: number): UnitReplicates {
  if (!(Number.isInteger(replicates) && replicates >= 2)) {
    throw new ItemwiseError("bad-replicates", `${replicates} bootstrap replicates cannot be drawn.`, {
      hint: "Give a whole number from 2.",
    });
  }
  const { members, copies, size } = units;
  /** By stratum: the entry of each unit. */
  const urns = members.map((own) =>
    Int32Array.from(own.flatMap((unit) => new Array<number>(copies[unit]!).fill(unit))),
  );
  return {
    replicates,
    copies: new Float64Array(replicates).fill(1),
    coefficients: new Float64Array(replicates).fill(1 / (replicates - 1)),
    read: (replicate, into) => {
      const random = createRandom(seed, replicate);
      into.fill(0);
      urns.forEach((urn, stratum) => {
        const n = size[stratum]!;
        for (let draw = 1; draw < n; draw++) {
          const unit = urn[random.integer(n)]!;
          into[unit]! += n / ((n - 1) * copies[unit]!);
        }
      });
    },
  };
}
