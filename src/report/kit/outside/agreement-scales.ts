import type { AgreementOfScale, AgreementRecord } from "../../../analysis/outside/agreement-record";
import { quoted } from "../words/phrases";

/** Scales with distinct items. */
export function distinctScales({ scales }: AgreementRecord): readonly AgreementOfScale[] {
  const key = ({ items }: AgreementOfScale): string => [...items].sort().join("\n");
  return scales.filter((scale, at) => scales.findIndex((other) => key(other) === key(scale)) === at);
}

export const agreementName = ({ structure, label }: AgreementOfScale): string =>
  structure === null ? "all items" : quoted(label);
