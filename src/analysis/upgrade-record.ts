import { judgedBaseline } from "../factor/invariance/baseline-result";
import { holdsGiven, type InvarianceResult, strongestStep } from "../factor/invariance/invariance-result";
import { FIT_INDICES } from "../factor/model/fit-indices";
import { INFORMATION_CRITERIA } from "../figures/information-criteria";
import type { Analysis } from "./analysis";

export const ANALYSIS_SCHEMA = "itemwise/analysis@3" satisfies Analysis["schema"];

const EARLIER: readonly unknown[] = ["itemwise/analysis@1", "itemwise/analysis@2"];

const TEST = ["chiSquare", "df", "p"];
const INDICES = Object.keys(FIT_INDICES);
/** Keys of each version of a fit; before version 3 they had the version's suffix, but for the correction's. */
const VERSIONS = {
  standard: { keys: [...TEST, ...INDICES], suffix: "" },
  scaled: { keys: [...TEST, "scale", "shift", ...INDICES], suffix: "Scaled" },
  robust: { keys: INDICES, suffix: "Robust" },
};
const earlierKey = (key: string, suffix: string): string =>
  key === "scale" || key === "shift" ? key : `${key}${suffix}`;

/** Keys of a fit in versions 1 and 2, with their place in version 3. */
export const FIT_KEYS: readonly (readonly [old: string, now: string])[] = Object.entries(VERSIONS).flatMap(
  ([version, { keys, suffix }]) => keys.map((key) => [earlierKey(key, suffix), `${version}.${key}`] as const),
);

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
 * upgradeRecord(earlier).comparison; // { tests: [{ indices: "standard" }] }
 * ```
 */
export function upgradeRecord(json: unknown): unknown {
  if (!isRecord(json) || !EARLIER.includes(json.schema)) return json;
  const fitted = (model: Json): Json =>
    changed(
      {
        bootstrap: null,
        moreFit: null,
        residuals: [],
        multivariateNormality: null,
        bifactor: null,
        ...model,
        ...(isRecord(model.fit) && { fit: upgradedFit(model.fit) }),
      },
      {
        reliability: each((factor) => ({ outside: {}, ...factor })),
      },
    );
  const isFirst = json.schema === EARLIER[0];
  return changed(
    { missingDependence: null, ...json, schema: ANALYSIS_SCHEMA },
    {
      settings: upgradeSettings,
      retention: upgradedRetention,
      structures: each((one) =>
        isFirst ? { ...one, reasons: [] } : changed(one, { reasons: each(recommending) }),
      ),
      items: each((item) => ({ descriptives: null, ...item })),
      reliability: each((scale) => ({
        descriptives: null,
        ends: null,
        opposite: [],
        outside: {},
        omegaWithout: null,
        omegaWith: null,
        standardError: null,
        classification: null,
        ...scale,
        uses: upgradedUses(scale.uses),
        alphaIntervalMethod: american(scale.alphaIntervalMethod),
      })),
      cfa: each(fitted),
      structural: each(fitted),
      esem: each(fitted),
      crossValidation: inside({ confirmed: each(fitted) }),
      comparison: inside({ tests: each(standardIndices) }),
      robustness: (robustness) => ({
        alternatives: [],
        ...changed(isRecord(robustness) ? robustness : {}, {
          answers: inside({ models: each(inside({ figures: inside({ version: standard }) })) }),
        }),
      }),
      invariance: each((ladder) =>
        withBaseline(
          changed(ladder, {
            steps: each(upgradedStep),
            tests: each(standardIndices),
            partial: inside({ releases: each(upgradedRelease) }),
          }),
        ),
      ),
      dif: each((one) => ({ withheld: null, ...one })),
    },
  );
}

/** Earlier verdicts on group means assumed how much groups differ. */
const upgradedUses: Change = (uses) =>
  isRecord(uses) && isRecord(uses.ranking)
    ? { groupMeans: null, ranking: { needed: null, ...uses.ranking } }
    : (uses ?? null);

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

const american = (word: unknown): unknown =>
  typeof word === "string"
    ? word.replace("dichotomised", "dichotomized").replace("linearised", "linearized")
    : word;

const namedInterval: Change = (value) => {
  if (!Array.isArray(value)) return value;
  const [estimate, low, high]: readonly unknown[] = value;
  return { estimate, low, high };
};

/** Earlier versions named one number where two rules agreed, otherwise a range; solutions were not compared. */
const upgradedRetention: Change = (retention) => {
  if (!isRecord(retention) || !("suggested" in retention)) return retention;
  const { suggested, ...rest } = retention;
  const [low = 1, high = low] = Array.isArray(rest.range) ? rest.range.map(Number) : [];
  const tests = isRecord(rest.tests) ? rest.tests.factors : null;
  const leading = Math.max(1, high - low <= 1 && typeof tests === "number" ? tests : low);
  const reason = rest.verdict === "partly" ? "rules-differ" : null;
  return { ...rest, recommended: suggested ?? leading, reason, needed: null, candidates: [] };
};

const recommending = ({ suggested, ...reason }: Json): Json =>
  suggested === undefined ? reason : { ...reason, recommended: suggested };

const OF_ALL_VERSIONS = ["srmr", "logLikelihood", ...Object.keys(INFORMATION_CRITERIA)];

function upgradedFit(fit: Json): Json {
  const { reported, baseline } = fit;
  const versionOf = (version: keyof typeof VERSIONS): Json => {
    const { keys, suffix } = VERSIONS[version];
    const value = (key: string): unknown => namedInterval(fit[earlierKey(key, suffix)] ?? null);
    return Object.fromEntries(keys.map((key) => [key, value(key)]));
  };
  const standard = versionOf("standard");
  const scaled = withFigures(versionOf("scaled"));
  return {
    reported: isRecord(reported) ? upgradedReported(reported) : reportedOf(standard, scaled),
    standard,
    scaled,
    robust: withFigures(versionOf("robust")),
    baseline: isRecord(baseline) ? upgradedBaseline(baseline) : null,
    ...Object.fromEntries(OF_ALL_VERSIONS.map((key) => [key, fit[key] ?? null])),
  };
}

/** Null where no figure is known. */
const withFigures = (figures: Json): Json | null =>
  Object.values(figures).every((value) => value === null || value === undefined) ? null : figures;

function upgradedReported({ rmsea, ...figures }: Json): Json {
  const { closeFitP = null, ...interval } = isRecord(rmsea) ? rmsea : {};
  const version = standard(figures.version);
  return { ...figures, version, rmsea: isRecord(rmsea) ? interval : null, closeFitP };
}

function reportedOf(standard: Json, scaled: Json | null): Json {
  const { scale: _scale, shift: _shift, ...figures } = scaled ?? standard;
  const version = scaled === null ? "standard" : "scaled";
  return { ...figures, version, testable: standard.df !== 0 };
}

function upgradedBaseline({ chiSquare, df, chiSquareScaled, dfScaled, scale, shift }: Json): Json {
  const scaled = { chiSquare: chiSquareScaled, df: dfScaled, scale, shift };
  return { standard: { chiSquare, df }, scaled: withFigures(scaled) };
}

/**
 * A step had the figures of its fit beside its other keys, without those to report and the baseline's; its corrected
 * test has the degrees of freedom of the other.
 */
function upgradedStep(step: Json): Json {
  const rest = Object.fromEntries(
    Object.entries(step).filter(
      ([key]) => key === "df" || (key !== "srmr" && !FIT_KEYS.some(([old]) => old === key)),
    ),
  );
  const figures = { ...step, dfScaled: step.chiSquareScaled == null ? null : step.df };
  return { ...rest, fit: step.problem === null ? upgradedFit(figures) : null, groups: [] };
}

/** The fit of the configural model and the change given it were one finding. */
function withBaseline(ladder: Json): Json {
  const { steps = [], tests = [], levels = [], items } = ladder as unknown as Partial<InvarianceResult>;
  const kind = items ?? "continuous";
  const baseline = { ...judgedBaseline(steps[0] ?? null, kind), groups: [] };
  const change = strongestStep({ steps, tests, levels, items: kind });
  return { ...ladder, baseline, change, holds: holdsGiven(baseline, change) };
}

const upgradedRelease = ({ cfiScaled = null, rmseaScaled = null, ...release }: Json): Json => ({
  ...release,
  cfi: cfiScaled,
  rmsea: rmseaScaled,
});
