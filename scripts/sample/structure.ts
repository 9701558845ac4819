/** How a country's nine latent answers go together: a family of one parameter, in which every country has its place. */
import { FACTOR_CORRELATIONS, FACTORS } from "./settings";

/** Three correlated factors; a latent answer has variance 1 and loads on its own factor only. */
export interface Structure {
  /** By item. */
  readonly loadings: readonly number[];
  /** By item: index of its factor. */
  readonly factorOf: readonly number[];
  readonly factorCorrelations: readonly (readonly number[])[];
}

/**
 * The structure whose latent answers are all `apartness` times as far from one another as in the settings: what a
 * correlation lacks of 1 is multiplied by it, and so is what a loading's square lacks of 1. At 0 the nine are one and
 * the same, at 1 they are as in the settings. No loading reaches 1 while the apartness is above 0; were
 * loadings multiplied instead, those of one country would come to about 1.
 */
export function structureAt(apartness: number): Structure {
  const brought = (share: number): number => 1 - apartness * (1 - share);
  const own = FACTORS.map(({ loading }) => Math.sqrt(brought(loading ** 2)));
  const factorCorrelations = FACTORS.map((one, f) =>
    FACTORS.map((other, g) =>
      f === g ? 1 : brought(one.loading * other.loading * FACTOR_CORRELATIONS[f]![g]!) / (own[f]! * own[g]!),
    ),
  );
  const factorOf = FACTORS.flatMap(({ items }, f) => items.map(() => f));
  return { loadings: factorOf.map((f) => own[f]!), factorOf, factorCorrelations };
}
