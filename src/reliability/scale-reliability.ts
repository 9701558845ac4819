import type { Warning } from "../errors";

/** Reliability of one scale. Coefficients on observed scores unless the name says otherwise; null where undefined (the warning says why). */
export interface ScaleReliability {
  readonly scale: string;
  /** The structure whose factor this scale is, or null for all items. */
  readonly structure: string | null;
  readonly label: string;
  readonly items: readonly string[];
  /** People with a complete answer to the scale's items. */
  readonly n: number;
  /** Cronbach's alpha of the item scores; KR-20 for binary items. */
  readonly alpha: number | null;
  /** 95 % interval of Feldt (1965). */
  readonly alphaInterval: readonly [number, number] | null;
  /** 95 % percentile bootstrap interval; null where none was asked for. */
  readonly alphaBootstrapInterval: readonly [number, number] | null;
  /** Alpha of standardised items (from the Pearson correlations). */
  readonly standardizedAlpha: number | null;
  /** Alpha of the tetrachoric or polychoric correlations: on the scale of imagined continuous answers. */
  readonly ordinalAlpha: number | null;
  readonly averageCorrelation: number | null;
  readonly itemRest: Readonly<Record<string, number | null>>;
  readonly alphaIfDropped: Readonly<Record<string, number | null>>;
  /** Only for two items. */
  readonly spearmanBrown: number | null;
  /** Over all splits into halves where there are at most 16 items, otherwise over seeded random ones. */
  readonly splitHalf: {
    readonly mean: number;
    readonly lowest: number;
    readonly highest: number;
    readonly splits: number;
    readonly exhaustive: boolean;
  } | null;
  /** Guttman's (1945) lambda 1 to 6. */
  readonly lambdas: {
    readonly l1: number;
    readonly l2: number;
    readonly l3: number;
    readonly l4: number;
    readonly l5: number;
    readonly l6: number | null;
  } | null;
  /** McDonald's omega total and hierarchical (Schmid-Leiman) from an EFA of the items' correlations (latent scale where these are tetrachoric or polychoric). */
  readonly omegaTotal: number | null;
  readonly omegaHierarchical: number | null;
  readonly warnings: readonly Warning[];
}
