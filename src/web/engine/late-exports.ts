import type { createExports, OpenFile } from "./exports";

type Exports = ReturnType<typeof createExports>;

/** Loads the code for saving and opening projects on first use. */
export function lateExports(open: OpenFile): Exports {
  let loaded: Promise<Exports> | null = null;
  const exports = (): Promise<Exports> => {
    loaded ??= import("./exports").then((all) => all.createExports(open));
    return loaded;
  };
  return {
    save: async (ask, onProgress) => (await exports()).save(ask, onProgress),
    drawings: async (ask, onProgress) => (await exports()).drawings(ask, onProgress),
    stored: async (ask, onProgress) => (await exports()).stored(ask, onProgress),
    commands: async (ask, onProgress) => (await exports()).commands(ask, onProgress),
    same: async (ask, onProgress) => (await exports()).same(ask, onProgress),
  };
}
