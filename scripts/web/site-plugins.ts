import { createHash } from "node:crypto";
import type { Plugin, Rolldown } from "vite";
import { build } from "vite";
import { contentPolicy } from "./policy";

const SERVICE_WORKER = "src/web/offline/service-worker.ts";

/** The policy of the built page stands in it: a static host sends none. */
export function policyOfPage(): Plugin {
  const content = contentPolicy({ scripts: [], styles: [], ownFiles: true });
  return {
    name: "policy-of-page",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler: () => [
        {
          tag: "meta",
          attrs: { "http-equiv": "Content-Security-Policy", content },
          injectTo: "head-prepend",
        },
      ],
    },
  };
}

/** Writes the service worker, which knows by name all that was built. */
export function serviceWorker(): Plugin {
  return {
    name: "service-worker",
    apply: "build",
    enforce: "post",
    async generateBundle(_, bundle) {
      // The page itself is looked for under the address of its folder.
      const files = Object.keys(bundle)
        .map((name) => (name === "index.html" ? "./" : name))
        .sort();
      const hash = createHash("sha256");
      for (const file of Object.values(bundle)) hash.update(file.type === "chunk" ? file.code : file.source);
      const policy = contentPolicy({ scripts: [], styles: [], ownFiles: true });
      const index = bundle["index.html"];
      if (index?.type !== "asset") throw new Error("index.html: the page was not built");
      const page = createHash("sha256").update(index.source).digest("hex");
      const { code } = await scriptOf(SERVICE_WORKER, {
        BUILT: JSON.stringify({ files, version: hash.digest("hex").slice(0, 16), policy, page }),
      });
      this.emitFile({ type: "asset", fileName: "service-worker.js", source: code });
    },
  };
}

/** A file and all that it imports as one script. */
export async function scriptOf(
  entry: string,
  define: Readonly<Record<string, string>> = {},
  plugins: readonly Plugin[] = [],
): Promise<Rolldown.OutputChunk> {
  const output = await build({
    configFile: false,
    logLevel: "error",
    define: { ...define },
    plugins: [...plugins],
    build: {
      write: false,
      target: "es2022",
      // As a library: other builds write what looks for files beside the script.
      lib: { entry, formats: ["es"] },
      rolldownOptions: { output: { codeSplitting: false, minify: true } },
    },
  });
  const [first] = [output].flat();
  const chunk = first !== undefined && "output" in first ? first.output[0] : undefined;
  if (chunk === undefined) throw new Error(`${entry}: nothing was built`);
  return chunk;
}
