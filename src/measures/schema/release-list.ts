const SEPARATOR = " x ";

/** What of a survey is published, fixed before anybody looks at the answers. */
export interface ReleaseList {
  /** Groupings, each alone. */
  readonly groups: readonly string[];
  /** Groupings crossed, as "country x sex". */
  readonly crossed: readonly string[];
  /** Contexts that are shown by group; for everybody all are. */
  readonly contexts: readonly string[];
}

/** The parts of "country x sex"; names of groupings hold no spaces. */
export function crossingParts(name: string): string[] {
  return name.split(SEPARATOR);
}

/** @returns "country x sex" */
export function crossingName(names: readonly string[]): string {
  return names.join(SEPARATOR);
}

/** Whether two crossings are of the same groupings, in whatever order. */
export function isSameCrossing(one: string, other: string): boolean {
  const key = (name: string): string => crossingName(crossingParts(name).sort());
  return key(one) === key(other);
}

/**
 * A release list with its defaults: every grouping; the first crossed with each other one (countries by sex, by age), and
 * the second with the third; the first context.
 */
export function resolveRelease(given: {
  readonly groups: Readonly<Record<string, unknown>>;
  readonly items: readonly { readonly contexts: Readonly<Record<string, unknown>> }[];
  readonly release: { readonly [Key in keyof ReleaseList]?: string[] | undefined };
}): { groups: string[]; crossed: string[]; contexts: string[] } {
  const groups = given.release.groups ?? Object.keys(given.groups);
  const [first, ...others] = groups;
  const [second, third] = others;
  return {
    groups,
    crossed: given.release.crossed ?? [
      ...others.map((name) => crossingName([first ?? "", name])),
      ...(second === undefined || third === undefined ? [] : [crossingName([second, third])]),
    ],
    contexts:
      given.release.contexts ?? given.items.flatMap(({ contexts }) => Object.keys(contexts)).slice(0, 1),
  };
}
