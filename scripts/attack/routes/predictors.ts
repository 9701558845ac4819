/** Models of reporting and telling: people who lack a predictor, by numbers, degrees of freedom, intervals, and tables. */
import type { Analysis } from "../../../src/analysis/analysis";
import { nameOf } from "../count";
import type { Finding, Hidden } from "../finding";
import { peopleOfInterval, peopleToldAbout } from "../people-of-interval";

type Model = Analysis["predictors"][number];
type Truth = (name: string) => number;

/** People without all predictors, of those asked and of those for whom the outcome holds. */
export function hiddenPredictors(record: Analysis, truth: Truth): Hidden[] {
  const { leastCount: least } = record.disclosure;
  return record.predictors.flatMap((model): Hidden[] => {
    if (model.complete === null) return [];
    const whole = model.question === null ? record.data.n : truth(nameOf("base", model.question, null, null));
    return namesOf(model, record)
      .map((name) => ({ name, whole, rest: false }))
      .filter(({ name }) => truth(name) > 0 && truth(name) < least);
  });
}

function namesOf(model: Model, record: Analysis): string[] {
  const groupings = groupingsOf(model, record);
  const lists = [predictorsOf(model), ...(groupings.length === 0 ? [] : [groupings])].map((all) =>
    all.join(),
  );
  const keys = model.question === null ? [""] : ["", model.key];
  return lists.flatMap((list) => keys.map((key) => nameOf("lacks", model.question, list, key)));
}

const predictorsOf = ({ predictors, unit }: Model): string[] =>
  [...(unit === null ? [] : [unit]), ...predictors.map(({ name }) => name)].sort();

const groupingsOf = (model: Model, { data }: Analysis): string[] =>
  predictorsOf(model).filter((one) => data.groups.some(({ name }) => name === one));

/** @param printed counts that are printed: of a question's answers, those of everybody */
export function predictorFindings(record: Analysis, printed: Truth): Finding[] {
  return [...separatedFindings(record, printed), ...modelFindings(record, printed)];
}

/** Where a model foretells its outcome and one level of its unit alone is hidden, nobody in it gave the answer, or all. */
function separatedFindings(record: Analysis, printed: Truth): Finding[] {
  return record.predictors.flatMap(({ question, key, unit, warnings }): Finding[] => {
    const people = record.among.find(({ name }) => name === question)?.people ?? [];
    const levels = people.filter((one) => one.key === key && one.group === unit && one.estimate === null);
    const [open, ...others] = levels;
    if (open === undefined || unit === null || others.length > 0) return [];
    if (!warnings.some(({ code }) => code === "separated-outcome")) return [];
    const all = printed(nameOf("base", question, unit, open.level));
    const name = nameOf("told", question, key, unit, open.level);
    return [0, all].map((end) => ({ route: "predictors, separated", name, low: end, high: end }));
  });
}

function modelFindings(record: Analysis, printed: Truth): Finding[] {
  return record.predictors.flatMap((model): Finding[] => {
    const { complete, imputed, random, question, n } = model;
    if (complete === null || n === null) return [];
    const list = predictorsOf(model).join();
    const name = nameOf("lacks", question, list, "");
    const left = (route: string, low: number, high: number): Finding => ({
      route: `predictors, ${route}`,
      name,
      low: Math.max(0, n - high),
      high: Math.max(0, n - low),
    });
    const levels = record.data.groups.find((group) => group.name === model.unit)?.levels.length ?? 1;
    const parameters = complete.coefficients.length + levels;
    const told = toldOf(complete.n, n, record.disclosure);
    const freedom = [...complete.coefficients, ...(random?.coefficients ?? [])].map(({ df }) => df);
    const byFreedom =
      record.data.design === null && complete.n === null && freedom.some((df) => df + parameters !== n)
        ? freedom
            .filter((df) => df > n / 2)
            .map((df) => left("degrees of freedom", df + parameters, df + parameters))
        : [];
    const intervals = complete.coefficients.flatMap(({ se, low, high }) =>
      low === null || high === null || low <= 0 ? [] : [{ se, low, high, scale: "log" as const }],
    );
    const effects = complete.effects.flatMap(({ se, low, high }) =>
      low === null || high === null ? [] : [{ se, low, high, scale: "plain" as const }],
    );
    // As far as they are of everybody they tell nothing of who lacks a predictor.
    const byNumber = complete.n === null ? [] : [...intervals, ...effects];
    const bySe = byNumber.map((one) => {
      const range = peopleOfInterval(one, { lost: parameters, most: n });
      return left("intervals", range.low, range.high);
    });
    const groupings = groupingsOf(model, record);
    const filled =
      imputed === null || groupings.length === 0
        ? []
        : [toldOf(imputed.n, n, record.disclosure)].map(([low, high]) => ({
            route: "predictors, imputed",
            name: nameOf("lacks", question, groupings.join(), ""),
            low: n - high,
            high: n - low,
          }));
    const range = { least: n - told[1], most: n - told[0] };
    return [
      left("numbers", ...told),
      ...[...byFreedom, ...bySe, ...filled],
      ...tableFindings(model, record, { ...range, n, printed, list }),
    ];
  });
}

/** Whoever knows the rule: no number is told where fewer than twice so few lack a predictor. */
function toldOf(
  told: number | null,
  all: number,
  disclosure: Analysis["disclosure"],
): readonly [low: number, high: number] {
  if (told === all) return [all, all];
  return told === null
    ? [all - Math.max(1, 2 * disclosure.leastCount - 1), all - 1]
    : peopleToldAbout(told, { all, disclosure });
}

/** One yes-or-no predictor: its coefficient and error are those of a table of four cells. */
function tableFindings(
  { complete, question, key }: Model,
  record: Analysis,
  of: {
    readonly n: number;
    readonly least: number;
    readonly most: number;
    readonly printed: Truth;
    readonly list: string;
  },
): Finding[] {
  const [one, ...others] = complete?.coefficients ?? [];
  const levels = record.data.groups.length;
  if (one === undefined || others.length > 0 || levels > 0 || question === null || !one.term.includes(": "))
    return [];
  const yes = of.printed(nameOf("told", question, key, null, null));
  const effect = complete?.effects[0];
  const isNear = (value: number, printed: number | undefined, half: number): boolean =>
    printed === undefined || Math.abs(value - printed) <= half;
  const found: (readonly [lacking: number, yes: number])[] = [];
  for (let lacking = of.least; lacking <= Math.min(of.most, 60); lacking++) {
    for (let told = 0; told <= Math.min(lacking, yes); told++) {
      const [ones, zeros] = [yes - told, of.n - yes - (lacking - told)];
      const n = of.n - lacking;
      let isPossible = false;
      for (let c = 1; c < ones && !isPossible; c++) {
        const a = ones - c;
        const exact = (c * zeros) / (one.oddsRatio * a + c);
        for (const d of [Math.floor(exact), Math.ceil(exact)]) {
          const b = zeros - d;
          if (d <= 0 || b <= 0) continue;
          const se = Math.sqrt((1 / a + 1 / b + 1 / c + 1 / d) * (n / (n - 1)));
          const [p1, p0] = [c / (c + d), a / (a + b)];
          const spread = Math.sqrt(((p1 * (1 - p1)) / (c + d) + (p0 * (1 - p0)) / (a + b)) * (n / (n - 1)));
          isPossible ||=
            isNear(Math.log((c * b) / (a * d)), one.estimate, 6e-4) &&
            isNear(se, one.se, one.se < 0.1 ? 6e-5 : 6e-4) &&
            isNear(p1 - p0, effect?.estimate, 6e-4) &&
            isNear(spread, effect?.se, 6e-5);
        }
      }
      if (isPossible) found.push([lacking, told]);
    }
  }
  const claim = (variable: string, values: readonly number[]): Finding => ({
    route: "predictors, table of four",
    name: nameOf("lacks", question, of.list, variable),
    low: Math.min(...values),
    high: Math.max(...values),
  });
  if (found.length === 0) return [];
  return [
    claim(
      "",
      found.map(([all]) => all),
    ),
    claim(
      key,
      found.map(([, told]) => told),
    ),
  ];
}
