/** A code as messages select by it. */
type Key<Code extends string> = Code extends `${infer First} ${infer Rest}` ? `${First}-${Key<Rest>}` : Code;

/**
 * A code with hyphens for its spaces, since variants of messages have no spaces.
 * @example
 * ```ts
 * keyOf("not shown"); // "not-shown"
 * ```
 */
export const keyOf = <Code extends string>(code: Code): Key<Code> => code.replace(/ /g, "-") as Key<Code>;
