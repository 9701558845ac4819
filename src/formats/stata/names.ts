const RESERVED =
  /^(_all|_b|byte|_coef|_cons|double|float|if|in|int|long|_n|_N|_pi|_pred|_rc|_se|_skip|str\d+|strL|using|with)$/;
const LONGEST = 32;

/** Whether Stata takes it for a name: up to 32 letters, digits and underscores, no digit first, none of its own words. */
export function isName(name: string): boolean {
  return /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name) && [...name].length <= LONGEST && !RESERVED.test(name);
}

/** A name that Stata takes and that is not taken, as near to the one given as can be; it is taken from then on. */
export function freeName(name: string, taken: Set<string>): string {
  const letters = [...name.normalize("NFC").replace(/[^\p{L}\p{N}_]/gu, "_")];
  const base = (/^\p{N}/u.test(name) || letters.length === 0 ? ["_", ...letters] : letters).slice(0, LONGEST);
  const own = base.join("");
  let free = RESERVED.test(own) ? `${own}_` : own;
  for (let i = 2; taken.has(free); i += 1) {
    const end = `_${i}`;
    free = base.slice(0, LONGEST - end.length).join("") + end;
  }
  taken.add(free);
  return free;
}
