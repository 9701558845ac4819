/** One file, released and attacked: what is hidden, what can be recovered of it, and what hiding costs. */
import type { Analysis } from "../../src/analysis/analysis";
import type { Measure } from "../../src/measures/measure";
import { createRandom } from "../../src/numeric/random/random";
import { isUnsafe } from "../../src/survey/disclosure/disclosure";
import { claimsOf, isByPeople } from "./claims";
import { exactRanges } from "./exact";
import { type Claim, Joint, type JointOptions } from "./joint";
import { type Found, processorSeconds } from "./programme";
import { releaseOf, responsesOf } from "./release";
import type { Run } from "./runs";
import { type Cell, cellName, type Survey, surveyOf, truthOf } from "./survey";
import { LEAST_PEOPLE, type Utility, utilityOf } from "./utility";

export interface AttackResult {
  readonly name: string;
  /** Hidden cells, and how many of them were attacked. */
  readonly hidden: number;
  readonly attacked: number;
  /** Where totals alone leave less than the rule asks. */
  readonly forced: number;
  readonly recovered: number;
  readonly tooNarrow: number;
  /** Neither proved nor refuted in the time. */
  readonly undecided: number;
  /** Cells given away, with what the reader derives. */
  readonly examples: readonly string[];
  readonly routes: readonly RouteScore[];
  /** Surveys of few people: the same by answer patterns, everything together. */
  readonly exact: { readonly attacked: number; readonly given: number; readonly undecided: number } | null;
  readonly utility: Utility | null;
  /** Why there is no result. */
  readonly problem: string | null;
}

export interface RouteScore {
  readonly route: string;
  /** Figures that say something of a count, and of these, that say it of a hidden one. */
  readonly figures: number;
  readonly given: number;
  /** Hidden cells that the same route gives away in an unprotected record; of "sums", where no cell protects another. */
  readonly control: number;
}

const MOST_CELLS = 60;
const EXACT_PEOPLE = 70;
const ROUTES = [
  ...["prevalence", "differences", "ranks", "burden", "population"],
  ...["regression", "predictors", "invariance", "item functioning", "norms", "known groups"],
  "answers to a question",
];

type Hidden = Cell & { readonly count: number; readonly whole: number };

/**
 * @param seconds for each of the programmes
 * @param most hidden cells attacked
 */
export async function attackRun(
  run: Run,
  {
    csv,
    measure,
    seconds = 120,
    most = MOST_CELLS,
  }: { readonly csv: string; readonly measure: Measure; readonly seconds?: number; readonly most?: number },
): Promise<AttackResult> {
  const nothing = {
    hidden: 0,
    attacked: 0,
    forced: 0,
    recovered: 0,
    tooNarrow: 0,
    undecided: 0,
    examples: [],
  };
  try {
    const records: Analysis[] = [];
    for (const options of [run.options, ...(run.others ?? []).map((more) => ({ ...run.options, ...more }))]) {
      const before = run.isChained === true ? records.slice() : [];
      records.push(releaseOf(responsesOf(csv, measure, options), options, { before }));
    }
    const responses = responsesOf(csv, measure, run.options);
    const open = releaseOf(responses, run.options, { disclosure: "none" });
    const groups = [...new Set(records.flatMap(({ settings }) => settings.groups))];
    const survey = surveyOf(responsesOf(csv, measure, { ...run.options, groups }));
    const domains = Object.entries(measure.groups).flatMap(([name, { domain }]) => (domain ? [name] : []));
    const found = await attack(survey, { records, open, domains, seconds, most });
    return { ...nothing, name: run.name, ...found, problem: null };
  } catch (error) {
    const problem = error instanceof Error ? error.message.slice(0, 200) : String(error);
    return { ...nothing, name: run.name, routes: [], exact: null, utility: null, problem };
  }
}

async function attack(
  survey: Survey,
  {
    records,
    open,
    domains,
    seconds,
    most,
  }: {
    readonly records: readonly Analysis[];
    readonly open: Analysis;
    /** Names of groupings whose totals are always shown. */
    readonly domains: readonly string[];
    readonly seconds: number;
    readonly most: number;
  },
): Promise<Omit<AttackResult, "name" | "problem">> {
  const claims = records.flatMap((record) => claimsOf(record, survey));
  const all = records.flatMap((record) => hiddenCells(record, survey, claims));
  const hidden = [...new Map(all.map((cell) => [cellName(cell), cell])).values()];
  const chosen = drawn(hidden, most);
  const [record] = records;
  if (record === undefined) throw new Error("nothing was released");
  const least = record.disclosure.leastCount;
  const isTotal = isTotalIn(record, domains);
  const options: JointOptions = {
    tables: [...new Set([null, ...[...claims, ...hidden].map(({ group }) => group)])],
    byMissing: survey.rows <= 400,
    categories: record.settings.categories === "declared" ? survey.items.concat(graded(survey, record)) : [],
  };
  const wanted = chosen.map((cell) => ({ ...cell, need: Math.min(least, cell.whole) }));
  const deadline = (): number => processorSeconds() + seconds;
  const totals = told(survey, options, claims.filter(isTotal));
  const byTotals = await totals.ranges(wanted, deadline());
  const targets = wanted.map((cell, at) => ({ ...cell, need: Math.min(cell.need, width(byTotals[at])) }));
  const found = await told(survey, options, claims).ranges(targets, deadline());
  // What is narrow may be so by the totals alone where these were not decided.
  const sure = found.map((range, at) => ({
    ...range,
    isDecided: range.isDecided && (byTotals[at]?.isDecided === true || !isNarrow(range, targets[at])),
  }));
  const score = scoreOf(targets, sure);
  const exact =
    survey.rows > EXACT_PEOPLE || survey.contexts.length + survey.questions.length > 0
      ? null
      : await exactScore(survey, { claims, isTotal, wanted, record, deadline });
  return {
    hidden: hidden.length,
    attacked: targets.length,
    forced: targets.filter(({ need }, at) => need < (wanted[at]?.need ?? 0)).length,
    ...score,
    routes: [
      ...routeScores(hidden, claims, claimsOf(open, survey)),
      await sumsControl(
        survey,
        { open, options, least, deadline: deadline() },
        score.recovered + score.tooNarrow,
      ),
    ],
    exact,
    utility: utilityOf(record, survey),
  };
}

const isNarrow = ({ low, high }: Found, target: { readonly need: number } | undefined): boolean =>
  high - low < (target?.need ?? 0);

const width = (range: Found | undefined): number =>
  range === undefined || !range.isDecided ? Number.POSITIVE_INFINITY : range.high - range.low;

/** Items that have no yes, but categories. */
const graded = (survey: Survey, { items }: Analysis): string[] =>
  items.map(({ id }) => id).filter((id) => !survey.items.includes(id));

function told(survey: Survey, options: JointOptions, claims: readonly Claim[]): Joint {
  const joint = new Joint(survey, options);
  for (const claim of claims) joint.claim(claim);
  return joint;
}

/** Everybody's figures and those by domain, unless the file is itself a level. */
const isTotalIn =
  ({ disclosure }: Analysis, domains: readonly string[]) =>
  ({ group }: Claim): boolean =>
    !disclosure.wholeFile && (group === null || domains.includes(group));

/** Cells on the release list that are not shown; those of few people whose count is safe are hidden for precision only. */
function hiddenCells(record: Analysis, survey: Survey, claims: readonly Claim[]): Hidden[] {
  const isShown = new Set(
    claims
      .filter(({ route, what, within }) => SHOWN.has(route) && what === "count" && within === null)
      .map(cellName),
  );
  const { leastCount, wholeFile } = record.disclosure;
  const planned: Cell[] = [
    ...record.prevalence.map(({ variable, context, group, level }) => ({
      variable,
      context,
      group,
      level,
      category: null,
    })),
    ...record.among.flatMap(({ name, people }) =>
      people.filter(isByPeople).map(({ key, group, level }): Cell => {
        return { variable: `${name}: ${key}`, context: null, group, level, category: null };
      }),
    ),
    ...categoryCells(record, survey),
  ];
  const cells = planned.filter((cell) => (wholeFile || cell.group !== null) && !isShown.has(cellName(cell)));
  const counted = cells.map((cell) => ({ ...cell, ...truthOf(survey, cell) }));
  const printed = counted.filter(
    ({ count, whole, category }) =>
      whole > 0 &&
      (category === null ? whole >= LEAST_PEOPLE || isUnsafe(count, whole, record.disclosure) : false),
  );
  // Not printed, so that only what is unsafe must not be derived: crossings of two groupings, and categories.
  const derived = [...crossedCells(record, survey), ...counted.filter(({ category }) => category !== null)];
  return leastCount === 0
    ? []
    : [
        ...printed,
        ...derived.filter(({ count, whole }) => whole > 0 && isUnsafe(count, whole, record.disclosure)),
      ];
}

const SHOWN: ReadonlySet<string> = new Set(["prevalence", "answers to a question"]);

function categoryCells({ settings, items }: Analysis, survey: Survey): Cell[] {
  if (settings.categories !== "declared") return [];
  return items.flatMap(({ id, asked }) =>
    settings.groups.flatMap((group) =>
      levelsOf(survey, group).flatMap((level) =>
        asked.map((_, category) => ({ variable: id, context: null, group, level, category })),
      ),
    ),
  );
}

const levelsOf = (survey: Survey, group: string): string[] => [
  ...new Set(survey.levels(group).flatMap((level) => level ?? [])),
];

function crossedCells({ settings: { groups }, prevalence }: Analysis, survey: Survey): Hidden[] {
  const shown = new Set(
    prevalence.flatMap(({ group }) => (group === null ? [] : [[...group.split(" x ")].sort().join()])),
  );
  const variables = [...new Set(prevalence.map(({ variable }) => variable))];
  const pairs = groups.flatMap((one, at) => groups.slice(at + 1).map((other) => [one, other]));
  return pairs
    .filter((pair) => !shown.has([...pair].sort().join()))
    .flatMap((pair) => {
      const group = pair.join(" x ");
      return levelsOf(survey, group).flatMap((level) =>
        variables.map((variable) => {
          const cell = { variable, context: null, group, level, category: null };
          return { ...cell, ...truthOf(survey, cell) };
        }),
      );
    });
}

/** With a fixed seed. */
function drawn<T>(all: readonly T[], most: number): T[] {
  const { uniform } = createRandom(20261130);
  const order = all.map((one) => ({ one, at: uniform() })).sort((one, other) => one.at - other.at);
  return order.slice(0, most).map(({ one }) => one);
}

function scoreOf(
  targets: readonly (Hidden & { readonly need: number })[],
  found: readonly Found[],
): Pick<AttackResult, "recovered" | "tooNarrow" | "undecided" | "examples"> {
  const given = targets.flatMap((cell, at) => {
    const range = found[at];
    return range?.isDecided && range.high - range.low < cell.need ? [{ cell, range }] : [];
  });
  return {
    recovered: given.filter(({ range }) => range.low === range.high).length,
    tooNarrow: given.filter(({ range }) => range.low < range.high).length,
    undecided: found.filter(({ isDecided }) => !isDecided).length,
    examples: given
      .slice(0, 4)
      .map(
        ({ cell, range }) =>
          `${cellName(cell)} (${cell.count} of ${cell.whole}): ${range.low} to ${range.high}`,
      ),
  };
}

async function exactScore(
  survey: Survey,
  {
    claims,
    isTotal,
    wanted,
    record,
    deadline,
  }: {
    readonly claims: readonly Claim[];
    readonly isTotal: (claim: Claim) => boolean;
    readonly wanted: readonly (Hidden & { readonly need: number })[];
    readonly record: Analysis;
    readonly deadline: () => number;
  },
): Promise<AttackResult["exact"]> {
  const of = { risks: record.risks };
  const byTotals = await exactRanges(
    survey,
    { claims: claims.filter(isTotal), targets: wanted, ...of },
    deadline(),
  );
  const targets = wanted.map((cell, at) => ({ ...cell, need: Math.min(cell.need, width(byTotals[at])) }));
  const { recovered, tooNarrow, undecided } = scoreOf(
    targets,
    await exactRanges(survey, { claims, targets, ...of }, deadline()),
  );
  return { attacked: targets.length, given: recovered + tooNarrow, undecided };
}

function routeScores(
  hidden: readonly Hidden[],
  claims: readonly Claim[],
  unprotected: readonly Claim[],
): RouteScore[] {
  const names = new Set(hidden.map(cellName));
  const tells = (own: readonly Claim[], route: string): number =>
    new Set(
      own
        .filter(({ within, what }) => what === "count" && (within === null || within.low === within.high))
        .filter((claim) => claim.route === route && names.has(cellName(claim)))
        .map(cellName),
    ).size;
  return ROUTES.map((route) => ({
    route,
    figures: claims.filter((claim) => claim.route === route).length,
    given: tells(claims, route),
    control: tells(unprotected, route),
  }));
}

/** The record without protection, of which unsafe cells alone are hidden: the sums must give some of them away. */
async function sumsControl(
  survey: Survey,
  {
    open,
    options,
    least,
    deadline,
  }: {
    readonly open: Analysis;
    readonly options: JointOptions;
    readonly least: number;
    readonly deadline: number;
  },
  given: number,
): Promise<RouteScore> {
  const rule = { ...open.disclosure, leastCount: least };
  const own = claimsOf(open, survey).filter(({ route, group }) => SHOWN.has(route) || group === null);
  const truths = new Map(own.map((claim) => [cellName(claim), { ...claim, ...truthOf(survey, claim) }]));
  const unsafe = [...truths.values()].filter(
    ({ group, count, whole }) => group !== null && isUnsafe(count, whole, rule),
  );
  const names = new Set(unsafe.map(cellName));
  const joint = told(
    survey,
    options,
    own.filter((claim) => !names.has(cellName(claim))),
  );
  const targets = drawn(unsafe, MOST_CELLS / 3).map((cell) => ({
    ...cell,
    need: Math.min(least, cell.whole),
  }));
  const { recovered, tooNarrow } = scoreOf(targets, await joint.ranges(targets, deadline));
  return { route: "sums", figures: own.length, given, control: recovered + tooNarrow };
}
