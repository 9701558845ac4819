import type { ScaleAgreement } from "../../agreement/agreement";
import type { ItemAgreement } from "../../agreement/item-coefficients";
import type { RatingKind } from "../../agreement/ratings";
import type { Scale } from "../../reliability/reliability";
import type { UseVerdict } from "../../verdicts/scale-uses";

/** Why agreement is hidden: too few people, or a small count of changed or unchanged answers. */
export type HiddenAgreement = "too few people" | "small count";

/** Agreement over occasions or raters. */
export interface AgreementRecord {
  readonly kind: RatingKind;
  /** The definition's name for further occasions or raters; null without one. */
  readonly label: string | null;
  /** Number of occasions or raters, including the first. */
  readonly ratings: number;
  /** People with answers on the first occasion only; null where hidden as too small. */
  readonly onlyOnce: number | null;
  readonly scales: readonly AgreementOfScale[];
  readonly items: readonly AgreementOfItem[];
}

export interface AgreementOfScale extends Scale {
  readonly hidden: HiddenAgreement | null;
  /** The coefficient of the design compared with .70 (COSMIN); null where undefined or hidden. */
  readonly verdict: UseVerdict | null;
  readonly found: ScaleAgreement | null;
}

export interface AgreementOfItem {
  readonly id: string;
  readonly label: string;
  readonly hidden: HiddenAgreement | null;
  /** Null where hidden, and for continuous items. */
  readonly found: ItemAgreement | null;
}
