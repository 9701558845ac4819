import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { inScript } from "../../scripts/web/alone-plugins";
import { contentPolicy } from "../../scripts/web/policy";
import { bundledFile } from "../../src/web/page/bundled-file";

describe("a file of the page's own", () => {
  it("is unpacked where it stands in its address", async () => {
    const text = "a,b\n1,é\n".repeat(50);
    const url = `data:application/gzip;base64,${gzipSync(text).toString("base64")}`;
    expect(await (await bundledFile(url)).text()).toBe(text);
  });

  it("is asked for elsewhere, and told of where it is not there", async () => {
    await expect(bundledFile("http://127.0.0.1:9/none.csv")).rejects.toThrow();
  });
});

describe("a script in a page", () => {
  it("neither ends its element nor begins a comment, and means the same", () => {
    const texts = ["</script>", "</SCRIPT >", "<script src=x>", "<!-- a", "a < b"];
    const code = inScript(`[${texts.map((text) => JSON.stringify(text)).join(", ")}]`);
    expect(code).not.toMatch(/<!--|<\/?script/i);
    expect(new Function(`return ${code}`)()).toEqual(texts);
  });

  it("is allowed by its hash alone", () => {
    const policy = contentPolicy({ scripts: ["alert(1)"], styles: [], ownFiles: false });
    expect(policy).toContain(
      "script-src 'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI=' 'wasm-unsafe-eval'",
    );
    expect(policy).toContain("connect-src 'none'");
    expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*/);
  });
});
