import classes from "../../reference/classes.json";
import correlation from "../../reference/correlation.json";
import dif from "../../reference/dif.json";
import exact from "../../reference/exact.json";
import imputation from "../../reference/imputation.json";
import irtCore from "../../reference/irt-core.json";
import metaAnalysis from "../../reference/meta-analysis.json";
import mixedLogistic from "../../reference/mixed-logistic.json";
import modelBased from "../../reference/model-based.json";
import nine from "../../reference/nine.efa.json";
import nineIrt from "../../reference/nine.irt.json";
import reliability from "../../reference/reliability.json";
import survey from "../../reference/survey-models.json";
import known from "../../reference/validation.json";

/** Programs that produced the reference numbers, as they are named in a comparison: read from the fixtures. */
export const BY = {
  lavCor: `lavaan ${correlation.versions.lavaan} lavCor`,
  lavaan: `lavaan ${correlation.versions.lavaan}`,
  psych: `psych ${correlation.versions.psych}`,
  mirt: `mirt ${nineIrt.versions.mirt}`,
  mice: `mice ${imputation.versions.mice}`,
  survey: `survey ${survey.versions.survey}`,
  semTools: `semTools ${modelBased.versions.semTools}`,
  mvtnorm: `mvtnorm ${correlation.versions.mvtnorm} (TVPACK)`,
  mpmath: `mpmath ${exact.versions.mpmath}, 30 digits`,
  r: correlation.versions.R.replace(/^R version (\S+).*$/, "R $1"),
} as const;

const VERSIONS: readonly Readonly<Record<string, string | number>>[] = [
  nine.versions,
  reliability.versions,
  known.versions,
  exact.versions,
  correlation.versions,
  irtCore.versions,
  dif.versions,
  survey.versions,
  { metafor: metaAnalysis.versions.metafor },
  { lme4: mixedLogistic.lme4 },
  { flexmix: classes.versions.flexmix },
  { mice: imputation.versions.mice },
  { mirt: nineIrt.versions.mirt },
];
const NAMED = [
  "lavaan",
  "psych",
  "GPArotation",
  "mvtnorm",
  "semTools",
  "psychotools",
  "polycor",
  "survey",
  "lme4",
  "flexmix",
  "mice",
  "mirt",
  "MASS",
  "numDeriv",
  "mpmath",
];

/** "R 4.5.0, lavaan 0.6.19, ..." */
export function versionsUsed(): string {
  const all = Object.assign({}, ...VERSIONS) as Readonly<Record<string, string>>;
  return [BY.r, ...NAMED.map((name) => `${name} ${all[name]}`)].join(", ");
}
