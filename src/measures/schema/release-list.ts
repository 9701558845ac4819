const SEPARATOR = " x ";

/** What of a survey is published, fixed before the answers are seen. */
export interface ReleaseList {
  readonly groups: readonly string[];
  /** Crossed groupings, as "country x sex". */
  readonly crossed: readonly string[];
  /** Contexts that are shown by group; overall, all are. */
  readonly contexts: readonly string[];
}

/** The parts of "country x sex"; names of groupings have no spaces. */
export function crossingParts(name: string): string[] {
  return name.split(SEPARATOR);
}

/** @returns "country x sex" */
export function crossingName(names: readonly string[]): string {
  return names.join(SEPARATOR);
}

/** Whether two crossings have the same groupings, in any order. */
export function isSameCrossing(one: string, other: string): boolean {
  const key = (name: string): string => crossingName(crossingParts(name).sort());
  return key(one) === key(other);
}

/** Defaults: every grouping, the first crossed with each other and the second with the third, the first context. */
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
