import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import { inRepository } from "./cli";

const APP = inRepository("site/app");
/** The page that is one file. */
export const ALONE = inRepository("site/itemwise.html");

/** The page and the page that is one file are built, where they are not of these sources (`npm test` builds them first). */
export function buildSite(): void {
  const newest = Math.max(
    ...["src", "scripts/web"].flatMap((folder) =>
      readdirSync(inRepository(folder), { recursive: true, encoding: "utf8" }).map(
        (file) => statSync(inRepository(join(folder, file))).mtimeMs,
      ),
    ),
  );
  const lock = inRepository("node_modules/.itemwise-site");
  // Files of tests run beside each other: one builds, the others wait for it.
  while (!taken(lock)) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
  try {
    buildUnlessBuilt(newest);
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}

/** Whether a lock was free and is taken now; one that was left by a run that broke off is. */
function taken(lock: string): boolean {
  try {
    mkdirSync(lock);
    return true;
  } catch {
    const since = existsSync(lock) ? Date.now() - statSync(lock).mtimeMs : 0;
    if (since > 300_000) rmSync(lock, { recursive: true, force: true });
    return false;
  }
}

function buildUnlessBuilt(newest: number): void {
  const built = [join(APP, "index.html"), ALONE, inRepository("dist/itemwise.html")];
  if (built.every((file) => existsSync(file) && statSync(file).mtimeMs > newest)) return;
  const run = spawnSync(process.execPath, [inRepository("scripts/site.mjs"), "app", "alone"], {
    stdio: "inherit",
  });
  if (run.status !== 0) throw new Error("the page could not be built");
}

export interface Host {
  /** Where the page is, with a slash at the end. */
  readonly url: string;
  /** What was asked for so far, but by the service worker, which keeps the page once it is there. */
  readonly loaded: readonly string[];
  stop(): Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
};

/** A host of static files as there are many: it sends the files of a folder, the built page's, and no header of its own. */
export async function startHost(headers: Readonly<Record<string, string>> = {}, folder = APP): Promise<Host> {
  const loaded: string[] = [];
  const server = createServer(async (request, response) => {
    const path = new URL(request.url ?? "/", "http://host").pathname.replace(/^\/app\//, "");
    const file = join(folder, path === "" ? "index.html" : path);
    try {
      const bytes = await readFile(file);
      if (!["empty", "serviceworker"].includes(String(request.headers["sec-fetch-dest"]))) loaded.push(file);
      response.writeHead(200, {
        "content-type": TYPES[extname(file)] ?? "application/octet-stream",
        ...headers,
      });
      response.end(bytes);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}/app/`,
    loaded,
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** What isolates the page from others, where a host sends it. */
export const ISOLATED = {
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Embedder-Policy": "require-corp",
};
