import { readFile } from "node:fs/promises";
import type { Plugin } from "vite";
import { packed } from "../../src/report/page/page-script";
import { unpackTranslation } from "../../src/words/load-language";
import { scriptOf } from "./site-plugins";

const TRANSLATION = /[\\/]words[\\/]translation-[\w-]+\.ts$/;
const DECLARED = /^export const (\w+) = .*?_message\((\d+), /gm;

/**
 * Leaves in each translation the messages that the page itself words: its worker, built apart, has all of them, which is
 * eight times as many.
 * @param entry what the page's script begins with
 * @param others plugins that the page needs, made anew for a build of their own
 */
export function pageTranslations(entry: string, others: () => Plugin[]): Plugin {
  let worded: Promise<ReadonlySet<string>> | null = null;
  return {
    name: "page-translations",
    apply: "build",
    async load(id) {
      if (!TRANSLATION.test(id)) return null;
      worded ??= wordedBy(entry, others());
      const numbers = await worded;
      const [, translation = ""] = /"([^"]*)"/.exec(await readFile(id, "utf8")) ?? [];
      const { messages, ...kept } = await unpackTranslation(translation);
      const left = messages.map((wording, number) => (numbers.has(String(number)) ? wording : null));
      return `export const translation = "${packed(JSON.stringify({ ...kept, messages: left }))}";`;
    },
  };
}

/** Numbers of the messages that are left in a script when all that nothing calls is gone. */
async function wordedBy(entry: string, plugins: readonly Plugin[]): Promise<ReadonlySet<string>> {
  const without: Plugin = {
    name: "without-translations",
    load: (id) => (TRANSLATION.test(id) ? "export const translation = null;" : null),
  };
  const { modules } = await scriptOf(entry, {}, [without, ...plugins]);
  const numbers = new Set<string>();
  for (const [id, { renderedExports }] of Object.entries(modules)) {
    if (!/[\\/]messages\.ts$/.test(id)) continue;
    for (const [, name = "", number = ""] of (await readFile(id, "utf8")).matchAll(DECLARED))
      if (renderedExports.includes(name)) numbers.add(number);
  }
  return numbers;
}
