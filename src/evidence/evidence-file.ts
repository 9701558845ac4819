import * as v from "valibot";
import { ItemwiseError } from "../errors";
import { FIT_ORDER } from "../factor/model/fit-code";
import { type CfaFit, judgedValues } from "../factor/model/fit-result";
import * as messages from "./messages";

/** COSMIN's measurement properties. */
const properties = v.picklist([
  "content",
  "structural",
  "internal-consistency",
  "invariance",
  "reliability",
  "measurement-error",
  "criterion",
  "hypotheses",
  "responsiveness",
]);
export type MeasurementProperty = v.InferOutput<typeof properties>;

/** Verdicts on fit. */
const fit = v.picklist([...FIT_ORDER, "not-testable"]);

/** What one study found of a measure: released figures alone, nothing about single people. */
const studyRecord = v.strictObject({
  name: v.pipe(v.string(), v.minLength(1)),
  year: v.pipe(v.number(), v.integer(), v.minValue(1900), v.maxValue(2100)),
  country: v.string(),
  sampling: v.string(),
  n: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** Answers that were made up by a program: never pooled. */
  simulated: v.boolean(),
  software: v.string(),
  scales: v.array(
    v.strictObject({
      scale: v.string(),
      label: v.string(),
      items: v.array(v.string()),
      n: v.number(),
      alpha: v.nullable(v.number()),
      omega: v.nullable(v.number()),
    }),
  ),
  structures: v.array(
    v.strictObject({
      structure: v.string(),
      label: v.string(),
      verdict: fit,
      /** The indices by which models are judged, by their ids. */
      fit: v.record(v.string(), v.nullable(v.number())),
      /** Standardized, by factor and item. */
      loadings: v.record(v.string(), v.record(v.string(), v.number())),
    }),
  ),
  /** COSMIN's ratings, by property. */
  ratings: v.record(properties, v.picklist(["+", "-", "?"])),
});

const evidenceFile = v.strictObject({
  format: v.literal("itemwise/evidence@1"),
  measure: v.string(),
  studies: v.array(studyRecord),
});

export type EvidenceStudy = v.InferOutput<typeof studyRecord>;
export type EvidenceFile = v.InferOutput<typeof evidenceFile>;

/** @throws ItemwiseError "bad-evidence" with the path of the first wrong entry */
export function parseEvidence(json: unknown, file: string): EvidenceFile {
  const parsed = v.safeParse(evidenceFile, json);
  if (parsed.success) return parsed.output;
  const [first] = parsed.issues;
  const problem = { path: v.getDotPath(first), message: first.message };
  throw new ItemwiseError("bad-evidence", () => messages.badEvidence({ file, ...problem }), {
    hint: messages.badEvidenceHint,
  });
}

/** The parts of an analysis that are evidence of a measure; other parts are not read. */
const analysisParts = v.object({
  schema: v.pipe(v.string(), v.startsWith("itemwise/analysis@")),
  software: v.object({ version: v.string() }),
  settings: v.object({ note: v.optional(v.nullable(v.string())) }),
  measure: v.object({ id: v.string(), sensitive: v.optional(v.nullable(v.boolean())) }),
  data: v.object({ n: v.number() }),
  disclosure: v.object({ mode: v.string() }),
  reliability: v.array(
    v.object({
      scale: v.string(),
      structure: v.nullable(v.string()),
      label: v.string(),
      items: v.array(v.string()),
      n: v.nullable(v.number()),
      alpha: v.nullable(v.number()),
      omegaTotal: v.optional(v.nullable(v.number())),
    }),
  ),
  cfa: v.array(
    v.object({
      structure: v.string(),
      label: v.string(),
      admissible: v.boolean(),
      fit: v.looseObject({ reported: v.looseObject({}) }),
      estimates: v.array(
        v.object({
          lhs: v.string(),
          op: v.string(),
          rhs: v.string(),
          group: v.optional(v.unknown()),
          std: v.optional(v.nullable(v.number())),
        }),
      ),
      verdict: v.nullable(v.object({ code: fit })),
    }),
  ),
  validity: v.nullable(
    v.object({
      properties: v.array(v.object({ property: properties, rating: v.picklist(["+", "-", "?"]) })),
    }),
  ),
});

/** How a study is named: "Name, year, country, sampling". */
export type NamedStudy = Pick<EvidenceStudy, "name" | "year" | "country" | "sampling">;

/**
 * Reads "Name, year, country, sampling"; the name may have commas.
 * @throws ItemwiseError "bad-study"
 * @example
 * ```ts
 * namedStudy("Mwangi & Otieno, 2025, Kenya, schools by stratum").year; // 2025
 * ```
 */
export function namedStudy(text: string): NamedStudy {
  const parts = text.split(",").map((part) => part.trim());
  const at = parts.findIndex((part, place) => place > 0 && /^(19|20)\d\d$/.test(part));
  const [country = "", ...sampling] = at < 0 ? [] : parts.slice(at + 1);
  const name = parts.slice(0, Math.max(at, 0)).join(", ");
  if (name !== "" && country !== "" && sampling.some((part) => part !== ""))
    return { name, year: Number(parts[at]), country, sampling: sampling.join(", ") };
  throw new ItemwiseError("bad-study", () => messages.badStudy({ text }), { hint: messages.badStudyHint });
}

/**
 * What an analysis is evidence of.
 * @param given.simulated whether its answers were made up
 * @throws ItemwiseError "bad-analysis" where the file is no analysis; "other-measure"; "needs-protection" where figures of answers that
 *   may be sensitive were not protected
 */
export function studyOf(
  json: unknown,
  given: NamedStudy & {
    readonly simulated: boolean;
    readonly file: string;
    /** With no items known, every scale is the measure's. */
    readonly measure: { readonly id: string; readonly items: readonly string[] };
  },
): EvidenceStudy {
  const { file, measure: own, ...named } = given;
  const parsed = v.safeParse(analysisParts, json);
  if (!parsed.success) {
    const [first] = parsed.issues;
    const problem = { path: v.getDotPath(first), message: first.message };
    throw new ItemwiseError("bad-analysis", () => messages.badAnalysis({ file, ...problem }), {
      hint: messages.badAnalysisHint,
    });
  }
  const { disclosure, data, software, reliability, cfa, validity, measure: analyzed } = parsed.output;
  if (disclosure.mode === "none" && analyzed.sensitive !== false) {
    throw new ItemwiseError("needs-protection", () => messages.needsProtection({ file }), {
      hint: messages.needsProtectionHint,
    });
  }
  const isOwn = (items: readonly string[]): boolean =>
    own.items.length === 0 || items.every((item) => own.items.includes(item));
  const isWhole = (items: readonly string[]): boolean => isOwn(items) && items.length === own.items.length;
  const scales = reliability.flatMap(({ n, structure, scale, label, items, alpha, omegaTotal = null }) => {
    if (n === null || !isOwn(items)) return [];
    const name = isWhole(items) || structure === null ? "all" : `${structure}.${scale}`;
    return [{ scale: name, label, items, n, alpha, omega: omegaTotal }];
  });
  if (scales.length === 0) {
    throw new ItemwiseError("other-measure", () => messages.otherMeasure({ file, measure: own.id }), {
      hint: () => messages.otherMeasureHint({ measure: own.id }),
    });
  }
  const structures = cfa.flatMap(({ structure, label, fit, estimates, verdict }) => {
    const loadings = loadingsOf(estimates);
    if (!isOwn(Object.values(loadings).flatMap((of) => Object.keys(of)))) return [];
    const indices = judgedValues(fit as unknown as CfaFit);
    return [{ structure, label, verdict: verdict?.code ?? "not-testable", fit: indices, loadings }];
  });
  // Ratings of an analysis of several measures are none of this one.
  const isAlone = reliability.every(({ items }) => isOwn(items));
  return {
    ...named,
    n: data.n,
    software: `itemwise ${software.version}`,
    scales: scales.filter((one, place) => scales.findIndex(({ scale }) => scale === one.scale) === place),
    structures,
    ratings: Object.fromEntries(
      (isAlone ? (validity?.properties ?? []) : []).map(({ property, rating }) => [property, rating]),
    ),
  };
}

function loadingsOf(
  estimates: readonly {
    readonly lhs: string;
    readonly op: string;
    readonly rhs: string;
    readonly std?: number | null | undefined;
  }[],
): Record<string, Record<string, number>> {
  const loadings: Record<string, Record<string, number>> = {};
  for (const { lhs, op, rhs, std } of estimates) {
    if (op !== "=~" || std == null) continue;
    loadings[lhs] = { ...loadings[lhs], [rhs]: std };
  }
  return loadings;
}

/** A file with a study added; one of the same name, year and country takes its place. */
export function withStudy(file: EvidenceFile, study: EvidenceStudy): EvidenceFile {
  const key = ({ name, year, country }: EvidenceStudy): string => `${name}|${year}|${country}`;
  return { ...file, studies: [...file.studies.filter((one) => key(one) !== key(study)), study] };
}
