import type { ItemAgreement, RatingKind, ScaleAgreement } from "../../agreement/agreement";
import type { UseVerdict } from "../../verdicts/scale-uses";

/** Why agreement is not shown: of fewer people than the rule asks for, or of answers that so few changed, or did not, that they could be known. */
export type HiddenAgreement = "too few people" | "small count";

/** Agreement over occasions or raters, as far as the file has a second of them. */
export interface AgreementRecord {
  readonly kind: RatingKind;
  /** What the definition calls the further occasions or raters; null where it does not say. */
  readonly label: string | null;
  /** Occasions or raters, the first among them. */
  readonly ratings: number;
  /** People with answers on the first occasion alone; null where so few that it is hidden. */
  readonly onlyOnce: number | null;
  readonly scales: readonly AgreementOfScale[];
  readonly items: readonly AgreementOfItem[];
}

export interface AgreementOfScale {
  readonly scale: string;
  readonly structure: string | null;
  readonly label: string;
  readonly items: readonly string[];
  readonly hidden: HiddenAgreement | null;
  /** The coefficient of the design's form compared with .70 (COSMIN); null where it is not defined or hidden. */
  readonly verdict: UseVerdict | null;
  /** Null where hidden. */
  readonly found: ScaleAgreement | null;
}

export interface AgreementOfItem {
  readonly id: string;
  readonly label: string;
  readonly hidden: HiddenAgreement | null;
  /** Null where hidden, and of a continuous item. */
  readonly found: ItemAgreement | null;
}
