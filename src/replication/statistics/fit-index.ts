import type { CfaFit } from "../../factor/cfa/cfa-result";
import { figure, type Resolved } from "../claims/computed";

type Index = "cfi" | "tli" | "rmsea" | "srmr";
type Version = "scaled" | "naive" | "robust";

export const INDEX_NAMES: Readonly<Record<Index, string>> = {
  cfi: "CFI",
  tli: "TLI",
  rmsea: "RMSEA",
  srmr: "SRMR",
};

export const VERSION_NAMES: Readonly<Record<Version, string>> = {
  scaled: "Scaled",
  naive: "Naive",
  robust: "Robust",
};

/** An index of fit in the version asked for; the SRMR has one only. A model that needs no correction has naive ones alone. */
export function indexOf(fit: CfaFit, asked: { readonly index: Index; readonly version: Version }): Resolved {
  const { index, version } = asked;
  const why = `the ${version} ${INDEX_NAMES[index]} is not defined for this model`;
  return figure(VALUES[index](fit)[version], "coefficient", { why });
}

type Versions = Readonly<Record<Version, number | null>>;

const VALUES: Readonly<Record<Index, (fit: CfaFit) => Versions>> = {
  cfi: ({ cfi, cfiScaled, cfiRobust }) => ({ naive: cfi, scaled: cfiScaled, robust: cfiRobust }),
  tli: ({ tli, tliScaled, tliRobust }) => ({ naive: tli, scaled: tliScaled, robust: tliRobust }),
  rmsea: ({ rmsea, rmseaScaled, rmseaRobust }) => ({
    naive: rmsea?.[0] ?? null,
    scaled: rmseaScaled?.[0] ?? null,
    robust: rmseaRobust?.[0] ?? null,
  }),
  srmr: ({ srmr }) => ({ naive: srmr, scaled: srmr, robust: srmr }),
};
