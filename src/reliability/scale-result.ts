import type { Warning } from "../errors";
import type { Descriptives } from "../survey/items/descriptives-result";
import type { GuttmanLambdas } from "./guttman";
import type { SplitHalf } from "./split-half";

/** Reliability of one scale, of observed scores unless the name says otherwise; null where undefined (see warnings). */
export interface ScaleReliability {
  readonly scale: string;
  /** The structure whose factor this scale is; null for all items. */
  readonly structure: string | null;
  readonly label: string;
  readonly items: readonly string[];
  /** People with a complete answer to the scale's items. */
  readonly n: number;
  /** Of these people's sum scores, as analyzed; null without people, and where hidden. */
  readonly descriptives: Descriptives | null;
  /** Cronbach's alpha of the item scores; KR-20 for binary items. */
  readonly alpha: number | null;
  readonly alphaInterval: readonly [number, number] | null;
  /** "linearized": from the influence of people, or of sampling units; null without an interval. */
  readonly alphaIntervalMethod: "linearized" | null;
  /** 95 % percentile bootstrap interval; null without samples. */
  readonly alphaBootstrapInterval: readonly [number, number] | null;
  /** From the Pearson correlations. */
  readonly standardizedAlpha: number | null;
  /** 95 % linearized interval. */
  readonly standardizedAlphaInterval: readonly [number, number] | null;
  /** From tetrachoric or polychoric correlations, on the scale of latent responses; null for other correlations. */
  readonly ordinalAlpha: number | null;
  /** 95 % linearized interval; null where a pair had an empty cell. */
  readonly ordinalAlphaInterval: readonly [number, number] | null;
  readonly averageCorrelation: number | null;
  readonly itemRest: Readonly<Record<string, number | null>>;
  readonly alphaIfDropped: Readonly<Record<string, number | null>>;
  /** Only for two items. */
  readonly spearmanBrown: number | null;
  /** Over all splits into halves for at most 16 items, otherwise over seeded random ones. */
  readonly splitHalf: SplitHalf | null;
  /** Guttman's (1945) lambda 1 to 6. */
  readonly lambdas: GuttmanLambdas | null;
  /**
   * McDonald's omega total and hierarchical (Schmid-Leiman) from an EFA of the items' correlations (latent scale where
   * these are tetrachoric or polychoric).
   */
  readonly omegaTotal: number | null;
  readonly omegaHierarchical: number | null;
  readonly warnings: readonly Warning[];
}
