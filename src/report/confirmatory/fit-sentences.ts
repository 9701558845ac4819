import type { CfaFit } from "../../factor/cfa/cfa-result";
import { fitCriteria } from "../../factor/model/criteria";
import { type FitIndices, fitVersions } from "../kit/tables/fit-rows";
import type { Limit } from "../kit/words/coefficient-against";
import { fitFigure } from "../kit/words/fit-figures";
import { coefficient, interval, texts } from "../kit/words/phrases";

export type FitBand = "good" | "acceptable" | "poor" | "unknown";

/**
 * Good: all four indices are. Poor: one is beyond what is acceptable. Unknown where an index is not defined.
 *
 * @param indices one version of the fit
 * @param srmr the same for all versions
 */
export function fitBand({ cfi, tli, rmsea }: FitIndices, srmr: number): FitBand {
  if (cfi === null || tli === null || rmsea === null) return "unknown";
  const { goodCfi, acceptableCfi, goodRmsea, acceptableRmsea, goodSrmr } = fitCriteria;
  const least = Math.min(cfi, tli);
  if (rmsea[0] > acceptableRmsea.value || srmr > goodSrmr.value || least < acceptableCfi.value) return "poor";
  return least >= goodCfi.value && rmsea[0] <= goodRmsea.value ? "good" : "acceptable";
}

/** The versions by which a model is judged: the reported one, and the robust one where there is one. */
function judgedVersions(fit: CfaFit): readonly FitIndices[] {
  const { rmsea, ...reported } = fit.reported;
  const tuple = rmsea && ([rmsea.estimate, rmsea.low, rmsea.high] as const);
  const robust = fitVersions(fit).filter(({ version }) => version === "robust");
  return [{ ...reported, rmsea: tuple, closeFitP: rmsea?.closeFitP ?? null }, ...robust];
}

/** The bands of the versions that are defined. */
export function fitBands(fit: CfaFit): readonly FitBand[] {
  return judgedVersions(fit)
    .map((version) => fitBand(version, fit.srmr))
    .filter((band) => band !== "unknown");
}

/** The least favorable band, "unknown" where no index is defined. */
export function worstBand(fit: CfaFit): FitBand {
  const bands = fitBands(fit);
  for (const band of ["poor", "acceptable", "good"] as const) if (bands.includes(band)) return band;
  return "unknown";
}

const HOW: Readonly<Record<FitBand, string>> = {
  good: "well",
  acceptable: "acceptably",
  poor: "not well",
  unknown: "",
};

/**
 * "fits well by the scaled indices (CFI .994, ...) and by the robust ones (...); SRMR is .032".
 *
 * @param detail "full", or "brief" without TLI, intervals and SRMR
 */
export function fitClause(fit: CfaFit, detail: "full" | "brief" = "full"): string {
  if (!fit.reported.testable)
    return "has no degrees of freedom, so that its fit is not testable: it would fit any answers";
  const judged = judgedVersions(fit).filter((version) => fitBand(version, fit.srmr) !== "unknown");
  const srmr = `SRMR is ${fitFigure(fit.srmr, above(fitCriteria.goodSrmr.value))}`;
  const end = detail === "full" ? `; ${srmr}` : "";
  if (judged.length === 0) return `cannot be judged by indices of fit, which are not defined; ${srmr}`;
  const [first, second] = judged.map((version) => ({
    band: fitBand(version, fit.srmr),
    name: version.version,
    figures: figures(version, detail),
  }));
  if (first === undefined) return "";
  const verb = first.band === "poor" ? "does not fit well" : `fits ${HOW[first.band]}`;
  const start = `${verb} ${first.name === "naive" ? "" : `by the ${first.name} indices `}(${first.figures})`;
  if (second === undefined) return `${start}${end}`;
  return `${start} ${link(first.band, second.band)} by the ${second.name} ones (${second.figures})${end}`;
}

/** "and", "nor", "and acceptably", "but not well", "though well". */
function link(first: FitBand, second: FitBand): string {
  if (first === second) return first === "poor" ? "nor" : "and";
  const word = first === "poor" ? "though" : second === "poor" ? "but" : "and";
  return `${word} ${HOW[second]}`;
}

function figures({ cfi, tli, rmsea }: FitIndices, detail: "full" | "brief"): string {
  const { goodCfi, acceptableCfi, goodRmsea, acceptableRmsea } = fitCriteria;
  const limits = [goodCfi, acceptableCfi];
  const full = detail === "full";
  const ends = full && rmsea !== null ? ` ${interval([rmsea[1], rmsea[2]], "coefficient3")}` : "";
  const parts = texts(
    cfi !== null && `CFI ${fitFigure(cfi, ...limits)}`,
    tli !== null && full && `TLI ${fitFigure(tli, ...limits)}`,
    rmsea !== null &&
      `RMSEA ${fitFigure(rmsea[0], above(goodRmsea.value), above(acceptableRmsea.value))}${ends}`,
  );
  return parts.join(", ");
}

const above = (value: number): Limit => ({ value, above: true });

/** The rule behind the words, said once beside them. */
export function fitRule(): string {
  const { goodCfi, acceptableCfi, goodRmsea, acceptableRmsea, goodSrmr } = fitCriteria;
  return `To fit well takes a CFI and TLI of ${coefficient(goodCfi.value)} or more, an RMSEA of ${coefficient(goodRmsea.value)} or less and an SRMR of ${coefficient(goodSrmr.value)} or less (Hu & Bentler, 1999); acceptable are a CFI and TLI from ${coefficient(acceptableCfi.value)} and an RMSEA up to ${coefficient(acceptableRmsea.value)}.`;
}
