/** What the steps are: their names on the page, and how nearly both sides must agree. */
import type { Settings } from "./settings";

export interface StepEntry {
  readonly id: string;
  readonly label: string;
  /** What does it on the other side; null where nothing that can be installed from Debian does. */
  readonly peer: string | null;
  /** Largest difference, relative for figures above 1; null for random samples, which have no figures to compare. */
  readonly tolerance: ((settings: Settings) => number) | null;
  /** Whether the step is a part of the whole analysis that the page adds up. */
  readonly whole: boolean;
}

const within = (tolerance: number) => (): number => tolerance;

/** Both bootstraps draw their own samples: several standard errors of their percentiles. */
const bounds = ({ bootstrap }: Settings): number => 0.15 / Math.sqrt(bootstrap);

type Row = readonly [
  id: string,
  label: string,
  peer: string | null,
  tolerance: StepEntry["tolerance"],
  whole: boolean,
];

const ROWS: readonly Row[] = [
  ["load", "read the file and count its answer patterns", "read.csv, table", within(0), true],
  [
    "correlations",
    "tetrachoric correlations (ours with standard errors)",
    "psych::tetrachoric",
    within(1e-4),
    true,
  ],
  [
    "moments",
    "thresholds, correlations and their full covariance (NACOV)",
    'lavaan::lavCor(se = "robust.sem"), lavInspect "gamma"',
    within(1e-5),
    false,
  ],
  [
    "parallel",
    "parallel analysis (ours with MAP and the empirical Kaiser criterion)",
    'psych::fa.parallel(cor = "tet", sim = FALSE)',
    within(2e-4),
    true,
  ],
  [
    "efa-minres",
    "EFA, minres, 1 to 3 factors, oblimin (ours from 20 starts)",
    "psych::fa",
    within(1e-4),
    true,
  ],
  ["efa-one-start", "the same, ours from 1 start as psych", "psych::fa", within(1e-4), false],
  [
    "efa-ml",
    "EFA, maximum likelihood, the same (ours from 20 starts)",
    'psych::fa(fm = "ml")',
    within(1e-4),
    false,
  ],
  [
    "bootstrap",
    "bootstrap of the EFA with 1 to 3 factors",
    "psych::tetrachoric and psych::fa of every sample",
    null,
    true,
  ],
  [
    "reliability",
    "alpha, item-rest, alpha without an item, split halves, Guttman's lambdas, omega",
    "psych::alpha, splitHalf, guttman, omega",
    within(1e-4),
    true,
  ],
  ["alpha-bootstrap", "bootstrap interval of alpha", "a loop over cov()", bounds, true],
  [
    "cfa-two",
    "CFA, 2 factors, WLSMV: estimates plain and standardized, fit, residuals, modification indices, omega",
    "lavaan::cfa, fitMeasures, standardizedSolution, lavResiduals, modindices, semTools::compRelSEM",
    within(1e-4),
    true,
  ],
  ["cfa-three", "CFA, 3 factors, the same", "the same", within(1e-4), true],
  [
    "ladder",
    "invariance over countries: configural, strict and equal means, WLSMV, fit, tests between them (ours tries the scalar step, too)",
    "lavaan::cfa(group.equal), fitMeasures, lavTestLRT",
    within(1e-4),
    true,
  ],
  ["ladder-whole", "the same with score tests, partial invariance and alignment", null, null, false],
  ["alignment", "alignment of the countries alone", null, null, false],
  ["irt-fit", "2PL model, 2 factors, with standard errors", null, null, false],
  ["irt-m2", "its M2", null, null, false],
  ["irt-scores", "its EAP scores", null, null, false],
  [
    "survey",
    "weighted prevalence of every item by country, sex and age, logit intervals",
    "survey::svyby of svyciprop",
    within(1e-6),
    true,
  ],
  ["disclosure", "which counts to hide in these tables and those by two groupings", null, null, false],
  ["parallel-all", "parallel analysis, all cores", "the same, mc.cores", null, false],
  ["bootstrap-all", "bootstrap of the EFA, all cores", "the same, parallel::mclapply", null, false],
];

export const CATALOG: readonly StepEntry[] = ROWS.map(([id, label, peer, tolerance, whole]) => ({
  id,
  label,
  peer,
  tolerance,
  whole,
}));
