import type { Language } from "./language";
import { keepTranslation, type Translation, translationOf } from "./translation";
import { TRANSLATIONS } from "./translations";
import { type Wording, worded } from "./wording";

/**
 * Loads a language's translation, once; English and the pseudo-language need none.
 * @example
 * ```ts
 * await loadLanguage("es");
 * inLanguage("es", () => "worded in Spanish"); // "worded in Spanish"
 * ```
 */
export async function loadLanguage(language: Language): Promise<void> {
  if (language === "en" || language === "qps" || translationOf(language) !== null) return;
  const { messages, ...others } = await unpackTranslation((await TRANSLATIONS[language]()).translation);
  const functions = messages.map((wording) =>
    wording === null ? undefined : (given: Readonly<Record<string, unknown>>) => worded(wording, given),
  );
  keepTranslation(language, { ...others, messages: functions });
}

/** A translation as data. */
interface TranslationData extends Omit<Translation, "messages"> {
  /** At their numbers; null where the language has none. */
  readonly messages: readonly (Wording | null)[];
}

/** A translation from base64 of gzip, which takes a third of the room. */
export const unpackTranslation = async (packed: string): Promise<TranslationData> =>
  JSON.parse(await unpackedText(packed));

/** By Node's own code where it runs: a library takes thirty milliseconds more, which the start of a command would. */
async function unpackedText(packed: string): Promise<string> {
  const zlib = globalThis.process?.getBuiltinModule?.("node:zlib");
  if (zlib !== undefined) return zlib.gunzipSync(Buffer.from(packed, "base64")).toString("utf8");
  const { gunzipSync, strFromU8 } = await import("fflate");
  const binary = atob(packed);
  const bytes = new Uint8Array(binary.length);
  for (let k = 0; k < binary.length; ++k) bytes[k] = binary.charCodeAt(k);
  return strFromU8(gunzipSync(bytes));
}
