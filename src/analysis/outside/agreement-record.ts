import { itemAgreementRecord } from "../../agreement/item-coefficients";
import type { RatingKind } from "../../agreement/ratings";
import { scaleAgreement } from "../../agreement/scale-agreement-result";
import * as f from "../../figures/declare";
import { useVerdictRecord } from "../../verdicts/scale-uses";

/** Why agreement is hidden: a small count of changed or unchanged answers, where the file itself is a level. */
const hidden = f.orNull(f.code<"small count">());

const agreementOfScale = {
  scale: f.text,
  structure: f.orNull(f.text),
  label: f.text,
  items: f.listOf(f.text),
  hidden,
  /** The coefficient of the design compared with .70 (COSMIN); null where undefined or hidden. */
  verdict: f.orNull(useVerdictRecord),
  found: f.orNull(scaleAgreement),
};
export interface AgreementOfScale extends f.Declared<typeof agreementOfScale> {}

const agreementOfItem = {
  id: f.text,
  label: f.text,
  hidden,
  /** Null where hidden, and for continuous items. */
  found: f.orNull(itemAgreementRecord),
};
export interface AgreementOfItem extends f.Declared<typeof agreementOfItem> {}

/** Agreement over occasions or raters. */
export const agreementRecord = {
  kind: f.code<RatingKind>(),
  /** The definition's name for further occasions or raters; null without one. */
  label: f.orNull(f.text),
  /** Number of occasions or raters, including the first. */
  ratings: f.exact,
  /** People with answers on the first occasion only; null where hidden as too small. */
  onlyOnce: f.orNull(f.people),
  scales: f.listOf(agreementOfScale, "everybody"),
  items: f.listOf(agreementOfItem, "everybody"),
};
export interface AgreementRecord extends f.Declared<typeof agreementRecord> {}
