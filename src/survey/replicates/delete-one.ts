import type { UnitReplicates } from "./replicate-weights";
import type { SamplingUnits } from "./sampling-units";

/**
 * The stratified jackknife: a replicate for each unit, without it, the others of its stratum weighing n / (n - 1) as much.
 * (Wolter 2007, section 4.5.)
 */
export function deleteOne({ stratum, copies, members, size }: SamplingUnits): UnitReplicates {
  return {
    replicates: copies.length,
    copies,
    coefficients: Float64Array.from(stratum, (own) => (size[own]! - 1) / size[own]!),
    read: (replicate, into) => {
      const own = stratum[replicate]!;
      const factor = size[own]! / (size[own]! - 1);
      into.fill(1);
      for (const unit of members[own]!) into[unit] = factor;
      into[replicate] = (factor * (copies[replicate]! - 1)) / copies[replicate]!;
    },
  };
}
