import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "vite";
import { describe, expect, it } from "vitest";
import { policyOfPage, serviceWorker } from "../../scripts/web/site-plugins";
import { cachePrefix, hasHash, withHeaders } from "../../src/web/offline/cached-files";
import { withFolder } from "../support/cli";

describe("what the browser keeps of the page", () => {
  it("comes with the headers that isolate it, the same otherwise", async () => {
    const given = withHeaders(
      new Response("text", { status: 200, headers: { "content-type": "text/javascript" } }),
      "default-src 'none'",
    );
    expect(await given.text()).toBe("text");
    expect(given.headers.get("content-type")).toBe("text/javascript");
    expect(given.headers.get("cross-origin-opener-policy")).toBe("same-origin");
    expect(given.headers.get("cross-origin-embedder-policy")).toBe("require-corp");
    expect(given.headers.get("content-security-policy")).toBe("default-src 'none'");
  });

  it("is left as it is where nothing may be changed", () => {
    const refused = Response.error();
    expect(withHeaders(refused, "")).toBe(refused);
  });

  it("is apart from that of a page in another folder", () => {
    expect(cachePrefix("https://host/a/b/").startsWith(cachePrefix("https://host/a/"))).toBe(false);
  });

  it("is known by its hash to be of the same build, as the build has written it", () =>
    withFolder(async (folder) => {
      writeFileSync(join(folder, "index.html"), "<!doctype html><title>page</title>");
      await build({
        root: folder,
        base: "./",
        configFile: false,
        logLevel: "error",
        plugins: [policyOfPage(), serviceWorker()],
      });
      const page = readFileSync(join(folder, "dist/index.html"));
      const sha256 = createHash("sha256").update(page).digest("hex");
      expect(readFileSync(join(folder, "dist/service-worker.js"), "utf8")).toContain(sha256);
      expect(await hasHash(new Response(page), sha256)).toBe(true);
      expect(await hasHash(new Response(`${page} `), sha256)).toBe(false);
    }));
});
