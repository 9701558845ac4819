import * as messages from "../messages";
/** A definition without answer sets, and the paths at which its author wrote each entry. */
export interface ExpandedDefinition {
  readonly json: unknown;
  /** From a path in the long form to the path as written. */
  readonly written: (path: string) => string;
  readonly problems: readonly { readonly path: string; readonly problem: string }[];
}

type Entries = Readonly<Record<string, unknown>>;

/**
 * Expands answer sets, which are declared once, into the items that name them; an item's own entries take precedence. A
 * set's `dichotomize` becomes the measure's.
 * @param json a definition; anything else is returned unchanged
 * @example
 * ```ts
 * const answerSets = { yesNo: { categories: [{ code: 0 }, { code: 1 }] } };
 * const { json, written } = expandAnswerSets({ id: "one", answerSets, items: [{ id: "a", answers: "yesNo" }] });
 * json.items[0].categories; // [{ code: 0 }, { code: 1 }]
 * written("items[0].categories[1].code"); // "answerSets.yesNo.categories[1].code"
 * ```
 */
export function expandAnswerSets(json: unknown): ExpandedDefinition {
  const sets = isEntries(json) && isEntries(json.answerSets) ? json.answerSets : {};
  if (!isEntries(json) || !Array.isArray(json.items)) return { json, written: (path) => path, problems: [] };
  const problems: { path: string; problem: string }[] = [];
  const origins = new Map<string, string>();
  const used = new Set<string>();
  const items = json.items.map((item: unknown, index) => {
    if (!isEntries(item) || typeof item.answers !== "string") return item;
    const { answers, ...own } = item;
    const set = Object.hasOwn(sets, answers) ? sets[answers] : undefined;
    if (!isEntries(set)) {
      problems.push({
        path: `items[${index}].answers`,
        problem: messages.noAnswerSet({ name: answers, names: Object.keys(sets) }),
      });
      return own;
    }
    used.add(answers);
    const { dichotomize: _, ...given } = set;
    for (const key of Object.keys(given)) {
      if (!(key in own)) origins.set(`items[${index}].${key}`, `answerSets.${answers}.${key}`);
    }
    return { ...given, ...own };
  });
  const shared = sharedDichotomy(json, sets, [...used]);
  if (shared.from !== null) origins.set("dichotomize", `answerSets.${shared.from}.dichotomize`);
  const long = { ...json, items, ...(shared.from === null ? {} : { dichotomize: shared.dichotomize }) };
  return {
    json: long,
    written: (path) => writtenAt(path, origins),
    problems: [...problems, ...shared.problems],
  };
}

function isEntries(value: unknown): value is Entries {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The one rule for dichotomizing among the sets in use, where the measure has none. */
function sharedDichotomy(json: Entries, sets: Entries, used: readonly string[]) {
  const named = used.filter((name) => dichotomyOf(sets[name]) !== undefined);
  const [from = null] = named;
  const dichotomize = from === null ? undefined : dichotomyOf(sets[from]);
  const isOwn = (json.dichotomize ?? null) !== null;
  const problems = named.flatMap((name) => {
    const path = `answerSets.${name}.dichotomize`;
    if (isOwn) return [{ path, problem: messages.ownDichotomize() }];
    const isSame = JSON.stringify(dichotomyOf(sets[name])) === JSON.stringify(dichotomize);
    return isSame ? [] : [{ path, problem: messages.otherDichotomize({ set: from ?? "" }) }];
  });
  return { from: isOwn ? null : from, dichotomize, problems };
}

function dichotomyOf(set: unknown): unknown {
  return isEntries(set) ? (set.dichotomize ?? undefined) : undefined;
}

function writtenAt(path: string, origins: ReadonlyMap<string, string>): string {
  const [start = ""] = /^(items\[\d+\]\.)?\w+/.exec(path) ?? [];
  const origin = origins.get(start);
  return origin === undefined ? path : `${origin}${path.slice(start.length)}`;
}
