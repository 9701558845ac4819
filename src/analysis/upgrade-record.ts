import type { Analysis } from "./analysis";

export const ANALYSIS_SCHEMA = "itemwise/analysis@3" satisfies Analysis["schema"];

const EARLIER: readonly unknown[] = ["itemwise/analysis@1", "itemwise/analysis@2"];

/** Keys of a fit in versions 1 and 2, with their place in version 3. */
export const FIT_KEYS = {
  chiSquare: "standard.chiSquare",
  df: "standard.df",
  p: "standard.p",
  cfi: "standard.cfi",
  tli: "standard.tli",
  rmsea: "standard.rmsea",
  closeFitP: "standard.closeFitP",
  chiSquareScaled: "scaled.chiSquare",
  dfScaled: "scaled.df",
  pScaled: "scaled.p",
  scale: "scaled.scale",
  shift: "scaled.shift",
  cfiScaled: "scaled.cfi",
  tliScaled: "scaled.tli",
  rmseaScaled: "scaled.rmsea",
  closeFitPScaled: "scaled.closeFitP",
  cfiRobust: "robust.cfi",
  tliRobust: "robust.tli",
  rmseaRobust: "robust.rmsea",
  closeFitPRobust: "robust.closeFitP",
} as const;

type Json = { readonly [key: string]: unknown };

const isRecord = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/**
 * An analysis of an earlier version with the keys of this one. What earlier versions did not record is null, and the
 * sentences of version 1 that are codes now are left out.
 * @param json parsed JSON of any version; anything else is returned as it is
 * @example
 * ```ts
 * const earlier = { schema: "itemwise/analysis@2", comparison: { tests: [{ indices: "naive" }] } };
 * upgradeRecord(earlier); // { schema: "itemwise/analysis@3", comparison: { tests: [{ indices: "standard" }] } }
 * ```
 */
export function upgradeRecord(json: unknown): unknown {
  if (!isRecord(json) || !EARLIER.includes(json.schema)) return json;
  const fitted = (model: Json): Json => ({ ...model, fit: upgradedFit(model.fit) });
  const isFirst = json.schema === EARLIER[0];
  return changed(
    { ...json, schema: ANALYSIS_SCHEMA },
    {
      settings: upgradeSettings,
      structures: each((one) => (isFirst ? { ...one, reasons: [] } : one)),
      items: each((item) => ({ descriptives: null, ...item })),
      reliability: each((scale) => ({
        descriptives: null,
        ...scale,
        alphaIntervalMethod: american(scale.alphaIntervalMethod),
      })),
      cfa: each(fitted),
      structural: each(fitted),
      esem: each(fitted),
      crossValidation: inside({ confirmed: each(fitted) }),
      comparison: inside({ tests: each(standardIndices) }),
      robustness: inside({ answers: inside({ models: each(inside({ figures: standardVersion })) }) }),
      invariance: each((ladder) =>
        changed(ladder, {
          steps: each(upgradedStep),
          tests: each(standardIndices),
          partial: inside({ releases: each(upgradedRelease) }),
        }),
      ),
    },
  );
}

/** The British spelling of version 1 is accepted. */
const upgradeSettings = (settings: unknown): unknown =>
  isRecord(settings) && "categories" in settings
    ? { ...settings, categories: american(settings.categories) }
    : settings;

/** A project's settings likewise; anything else is returned as it is. */
export const upgradeProject: Change = (json) =>
  isRecord(json) ? changed(json, { settings: upgradeSettings }) : json;

type Change = (value: unknown) => unknown;

/** Only keys that are there are changed. */
const changed = (record: Json, changes: Readonly<Record<string, Change>>): Json =>
  Object.fromEntries(
    Object.entries(record).map(([key, value]) => [
      key,
      Object.hasOwn(changes, key) ? changes[key]?.(value) : value,
    ]),
  );

const inside =
  (changes: Readonly<Record<string, Change>>): Change =>
  (value) =>
    isRecord(value) ? changed(value, changes) : value;

const each =
  (change: (entry: Json) => unknown): Change =>
  (value) =>
    Array.isArray(value) ? value.map((entry: unknown) => (isRecord(entry) ? change(entry) : entry)) : value;

const standard: Change = (version) => (version === "naive" ? "standard" : version);
const standardIndices = inside({ indices: standard });
const standardVersion = inside({ version: standard });

const american = (word: unknown): unknown =>
  typeof word === "string"
    ? word.replace("dichotomised", "dichotomized").replace("linearised", "linearized")
    : word;

const namedInterval: Change = (value) => {
  if (!Array.isArray(value)) return value;
  const [estimate, low, high]: readonly unknown[] = value;
  return { estimate, low, high };
};

function upgradedFit(fit: unknown): unknown {
  if (!isRecord(fit)) return fit;
  const { reported, baseline, ...figures } = fit;
  const versions: Record<string, Record<string, unknown>> = { standard: {}, scaled: {}, robust: {} };
  const others: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(figures)) {
    const place = Object.hasOwn(FIT_KEYS, key) ? FIT_KEYS[key as keyof typeof FIT_KEYS] : null;
    if (place === null) others[key] = value;
    else {
      const [version = "", name = ""] = place.split(".");
      versions[version] = { ...versions[version], [name]: namedInterval(value) };
    }
  }
  const { standard, scaled, robust } = versions;
  return {
    reported: upgradedReported(reported),
    standard,
    scaled: withoutFigures(scaled),
    robust: withoutFigures(robust),
    baseline: isRecord(baseline) ? upgradedBaseline(baseline) : null,
    ...others,
  };
}

/** Null where no figure is known. */
const withoutFigures = (figures: Json | undefined): Json | null =>
  figures === undefined || Object.values(figures).every((value) => value === null) ? null : figures;

function upgradedReported(reported: unknown): unknown {
  if (!isRecord(reported)) return null;
  const { rmsea, ...figures } = reported;
  const { closeFitP, ...interval } = isRecord(rmsea) ? rmsea : { closeFitP: null };
  return {
    ...figures,
    version: standard(figures.version),
    rmsea: isRecord(rmsea) ? interval : null,
    closeFitP,
  };
}

function upgradedBaseline({ chiSquare, df, chiSquareScaled, dfScaled, scale, shift }: Json): Json {
  const scaled = { chiSquare: chiSquareScaled, df: dfScaled, scale, shift };
  return { standard: { chiSquare, df }, scaled: withoutFigures(scaled) };
}

const FIGURES_OF_STEP: ReadonlySet<string> = new Set([...Object.keys(FIT_KEYS), "srmr"]);

/** A step had the figures of its fit beside its other keys, and neither those to report nor the baseline's. */
function upgradedStep(step: Json): Json {
  const entries = Object.entries(step);
  const own = Object.fromEntries(entries.filter(([key]) => key === "df" || !FIGURES_OF_STEP.has(key)));
  const figures = Object.fromEntries(entries.filter(([key]) => FIGURES_OF_STEP.has(key)));
  return { ...own, fit: step.problem === null ? upgradedFit(figures) : null };
}

const upgradedRelease = ({ cfiScaled, rmseaScaled, ...release }: Json): Json => ({
  ...release,
  cfi: cfiScaled,
  rmsea: rmseaScaled,
});
