import type { Claims } from "./claim-schema";
import type { ReplicationInput } from "./replication-input";

type Simulated = Claims["simulated"][number];

/** Stands for any end of a claim's id. */
const ANY = "*";

/**
 * The made file that an analysis is of, by its rows and the number of people who answered each item; file names do not
 * count. Undefined for answers that are not known to be made.
 */
export function simulatedFile(
  { data, items }: Pick<ReplicationInput, "data" | "items">,
  { simulated }: Claims,
): Simulated | undefined {
  return simulated.find(
    ({ rows, answered }) =>
      rows === data.rows &&
      items.length === Object.keys(answered).length &&
      items.every(({ id, n }) => Object.hasOwn(answered, id) && answered[id] === n),
  );
}

/** Ids of the claims whose figure the analysed file was made to meet. */
export function calibratedClaims(
  analysis: Pick<ReplicationInput, "data" | "items">,
  claims: Claims,
): ReadonlySet<string> {
  const patterns = simulatedFile(analysis, claims)?.calibrated ?? [];
  const met = claims.claims.filter(({ id }) =>
    patterns.some((pattern) =>
      pattern.endsWith(ANY) ? id.startsWith(pattern.slice(0, -1)) : id === pattern,
    ),
  );
  return new Set(met.map(({ id }) => id));
}
