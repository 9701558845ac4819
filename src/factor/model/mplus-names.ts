/** Longest name that Mplus takes. */
const LONGEST = 8;
/** Words that have a meaning of their own in a MODEL command. */
const WORDS = new Set(["BY", "ON", "WITH", "PON", "PWITH", "XWITH", "AT", "IF", "MODEL"]);

/**
 * Names that Mplus takes: at most eight letters, digits and underscores, different without regard to case.
 *
 * @returns a name for each id, the id itself where it will do
 */
export function mplusNames(ids: readonly string[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const taken = new Set(WORDS);
  for (const id of ids) {
    const plain = id.normalize("NFD").replace(/[^A-Za-z0-9_]/g, "");
    const start = /^[A-Za-z]/.test(plain) ? plain : `x${plain}`;
    let name = start.slice(0, LONGEST);
    for (let k = 1; taken.has(name.toUpperCase()); k++)
      name = `${start.slice(0, LONGEST - 1 - `${k}`.length)}_${k}`;
    taken.add(name.toUpperCase());
    names.set(id, name);
  }
  return names;
}
