import { readFile } from "node:fs/promises";
import { brotliCompressSync, gunzipSync, constants as zlib } from "node:zlib";
import type { Plugin } from "vite";
import { markOf, sharedPacked, unpackedPage } from "../../src/node/files/packed-page";
import { packed } from "../../src/report/page/page-script";
import { contentPolicy } from "./policy";
import { scriptOf } from "./site-plugins";
import { usedInPage } from "./used-of-packages";

const ENGINE = "virtual:engine";
const FOUND = `\0${ENGINE}`;

/** What computes, as a text: gzip in base64. The page that is one file starts its worker from it. */
export function packedEngine(entry: string): Plugin {
  return {
    name: "packed-engine",
    resolveId: (id) => (id === ENGINE ? FOUND : null),
    async load(id) {
      if (id !== FOUND) return null;
      const { code } = await scriptOf(entry, {}, [usedInPage()]);
      // Chromium starts no module from a page on a disk; a classic script waits only in a function.
      const classic = `(async () => {${code}\n})();`;
      return `export default "${packed(classic)}";`;
    },
  };
}

/** Files that the page has addresses of ("...?url") stand packed in these: `bundledFile` reads them. */
export function packedFiles(): Plugin {
  return {
    name: "packed-files",
    enforce: "pre",
    async load(id) {
      const file = /^(.*)\?url$/.exec(id)?.[1];
      if (file === undefined) return null;
      return `export default "data:application/gzip;base64,${packed(await readFile(file))}";`;
    },
  };
}

/** The page's beginning is another than on a site. */
export function beginsWith(entry: string): Plugin {
  return {
    name: "begins-with",
    transformIndexHtml: { order: "pre", handler: (html) => html.replace("./page/main.tsx", entry) },
  };
}

/**
 * Puts all that was built into one HTML file, `${name}.html`, with a policy that allows these texts and no other; and into
 * `${name}.page`, from which the package makes that file (`unpackedPage`).
 */
export function oneFile(name: string): Plugin {
  return {
    name: "one-file",
    apply: "build",
    enforce: "post",
    // After what fills in the code that loads chunks.
    generateBundle: {
      order: "post",
      async handler(_, bundle) {
        const files = Object.entries(bundle);
        const html = files.find(([file]) => file === "index.html")?.[1];
        if (html?.type !== "asset") throw new Error("no page was built");
        const scripts = files.flatMap(([, file]) => (file.type === "chunk" ? [inScript(file.code)] : []));
        const styles = files.flatMap(([path, file]) =>
          file.type === "asset" && path.endsWith(".css") ? [inStyle(String(file.source))] : [],
        );
        const others = files.filter(([path, file]) => file.type === "asset" && !/\.(?:html|css)$/.test(path));
        if (scripts.length !== 1 || others.length > 0) {
          throw new Error(`not one script, or files beside it: ${files.map(([path]) => path).join(", ")}`);
        }
        const policy = contentPolicy({ scripts, styles, ownFiles: false });
        const page = String(html.source)
          .replace(/\s*<script\b[^>]*src=[^>]*><\/script>/g, "")
          .replace(/\s*<link\b[^>]*rel="(?:stylesheet|modulepreload)"[^>]*>/g, "")
          .replace(
            "<head>",
            () => `<head>\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`,
          )
          .replace(
            "</head>",
            () => `${styles.map((style) => `<style>${style}</style>`).join("\n")}\n  </head>`,
          )
          .replace(
            "</body>",
            () => `${scripts.map((text) => `<script type="module">${text}</script>`).join("\n")}\n  </body>`,
          );
        for (const [path] of files) delete bundle[path];
        this.emitFile({ type: "asset", fileName: `${name}.html`, source: page });
        this.emitFile({ type: "asset", fileName: `${name}.page`, source: await packedPage(page) });
      },
    },
  };
}

/** Brotli of the page as plain text, which compresses better than what is packed, without what the package has. */
async function packedPage(page: string): Promise<Uint8Array> {
  const shared = await sharedPacked(process.cwd());
  const names = new Map([...shared].map(([name, text]) => [text, name]));
  const parts: string[] = [];
  const found = new Set<string>();
  const add = (text: string): number => {
    const number = parts.push("") - 1;
    parts[number] = text.replace(/H4sI[\w+/]{100,}=*/g, (blob) => {
      const name = names.get(blob);
      if (name !== undefined) found.add(name);
      if (name !== undefined) return markOf(name);
      const plain = gunzipSync(Buffer.from(blob, "base64")).toString("utf8");
      return !plain.includes("\0") && packed(plain) === blob ? markOf(add(plain)) : blob;
    });
    return number;
  };
  add(page);
  const missing = [...shared.keys()].filter((name) => !found.has(name));
  if (missing.length > 0) throw new Error(`the page has another ${missing.join(", ")} than the package`);
  const text = parts.join("\0");
  if (unpackedPage(text, shared) !== page) throw new Error("the page cannot be made again from its parts");
  const bytes = Buffer.from(text);
  return brotliCompressSync(bytes, {
    params: {
      [zlib.BROTLI_PARAM_QUALITY]: zlib.BROTLI_MAX_QUALITY,
      [zlib.BROTLI_PARAM_LGWIN]: zlib.BROTLI_MAX_WINDOW_BITS,
      [zlib.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });
}

/** A script as it may stand in a page: nothing in it ends the element, or begins a comment in which it does not end. */
export function inScript(code: string): string {
  return code.replace(/<(?=!--|\/?script)/gi, "\\x3C");
}

function inStyle(css: string): string {
  if (/<\/style/i.test(css)) throw new Error("a style that ends its element");
  return css;
}
