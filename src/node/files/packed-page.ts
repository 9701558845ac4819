import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { packed } from "../../report/page/page-script";
import { TRANSLATED } from "../../words/language";
import { TRANSLATIONS } from "../../words/translations";

/** Stands for what is packed there: a part by its number, or what the package has by its name. */
const MARK = /<packed ([\w.-]+)>/g;

export const markOf = (name: string | number): string => `<packed ${name}>`;

/**
 * The page from its parts, with a NUL between them: first the page itself.
 * @param shared what it has of the package, by name (`sharedPacked`)
 */
export function unpackedPage(parts: string, shared: ReadonlyMap<string, string>): string {
  const all = parts.split("\0");
  const whole = (text: string): string =>
    text.replace(MARK, (_, name: string) => shared.get(name) ?? packed(whole(all[Number(name)] ?? "")));
  return whole(all[0] ?? "");
}

/**
 * What the page has as the package has it, each packed, by name: the script of reports, translations and samples.
 * @param root the package's folder
 */
export async function sharedPacked(root: string): Promise<ReadonlyMap<string, string>> {
  const script = JSON.parse(await readFile(join(root, "dist/page-runtime.json"), "utf8"));
  const shared = new Map<string, string>([["page-runtime", script.packed]]);
  for (const language of TRANSLATED) shared.set(language, (await TRANSLATIONS[language]()).translation);
  for (const name of ["attitudes.sav", "disrupting-harm.csv"])
    shared.set(name, packed(await readFile(join(root, "data/sample", name))));
  return shared;
}
