/** What a reader claims to know of a count, and how it is scored. */
export interface Finding {
  readonly route: string;
  readonly name: string;
  readonly low: number;
  readonly high: number;
}

/** A count that the release does not print. */
export interface Hidden {
  readonly name: string;
  /** The people that it is a count of; null where no number is known. */
  readonly whole: number | null;
  /**
   * What printed figures leave it whatever is hidden, where that is less: of those who said yes, those in a context; of
   * all missing answers, people who left so many unanswered; of all reports, people with so many.
   */
  readonly ever?: { readonly low: number; readonly high: number } | undefined;
  /** Whether what it leaves of these people must not be few either; of a way of not answering the other ways are. */
  readonly rest?: boolean | undefined;
  /** Whether the people are only some of those asked: then none and all of them tell on each. */
  readonly subgroup?: boolean | undefined;
}

export interface Score {
  readonly route: string;
  readonly recovered: number;
  readonly tooNarrow: number;
  /** Claims that are not true: the reader was wrong. */
  readonly wrong: number;
  /** The first of those recovered or bounded too narrowly. */
  readonly examples: readonly string[];
}

/** @param least how wide the interval of a hidden count must be: 5, in strict mode 10 */
export function scoreOf(
  hidden: readonly Hidden[],
  findings: readonly Finding[],
  { truth, least }: { readonly truth: (name: string) => number; readonly least: number },
): Score[] {
  const wholes = new Map(hidden.map((one) => [one.name, one]));
  const routes = [...new Set(findings.map(({ route }) => route))];
  return routes.map((route) => {
    const own = new Map<string, Finding>();
    for (const finding of findings) {
      if (finding.route !== route || !wholes.has(finding.name)) continue;
      const before = own.get(finding.name);
      if (before === undefined || finding.high - finding.low < before.high - before.low)
        own.set(finding.name, finding);
    }
    const isTrue = ({ name, low, high }: Finding): boolean => truth(name) >= low && truth(name) <= high;
    const narrow = [...own.values()].filter((one) => isNarrow(one, wholes.get(one.name), least));
    const right = narrow.filter(isTrue);
    return {
      route,
      recovered: right.filter(({ low, high }) => low === high).length,
      tooNarrow: right.filter(({ low, high }) => low < high).length,
      wrong: narrow.length - right.length,
      examples: right.slice(0, 3).map(({ name, low, high }) => `${name} = ${low}..${high}`),
    };
  });
}

/** Narrower than the rule, or without two values that are not small (decision 009). */
function isNarrow({ low, high }: Finding, of: Hidden | undefined, least: number): boolean {
  const most = of?.whole ?? Number.POSITIVE_INFINITY;
  const floor = of?.ever?.low ?? 0;
  const ceiling = Math.min(most, of?.ever?.high ?? most);
  if (high - low < Math.min(least, ceiling - floor)) return true;
  const harmless = (from: number, to: number): number => {
    let found = 0;
    for (let value = from; value <= to && found < 2; value++) {
      const rest = of?.rest === false ? 0 : most - value;
      const isEnd = of?.subgroup === true && (value === 0 || rest === 0);
      if (!isEnd && (value === 0 || value >= least) && (rest === 0 || rest >= least)) found++;
    }
    return found;
  };
  return harmless(low, high) < Math.min(2, harmless(floor, Math.min(ceiling, floor + 2 * least + 2)));
}
