import { Presets, SingleBar } from "cli-progress";

export type OnProgress = (step: string, done: number, total: number) => void;

export interface Progress {
  readonly onProgress: OnProgress;
  stop(): void;
}

export function createProgress(): Progress {
  if (!process.stderr.isTTY) return { onProgress: () => {}, stop: () => {} };
  const bar = new SingleBar(
    {
      format: "{step} |{bar}| {value}/{total}, {eta_formatted} left",
      clearOnComplete: true,
      hideCursor: true,
    },
    Presets.shades_classic,
  );
  let current = "";
  return {
    onProgress(step, done, total) {
      if (step !== current) {
        if (current !== "") bar.stop();
        bar.start(total, done, { step });
        current = step;
      } else bar.update(done, { step });
    },
    stop: () => {
      if (current !== "") bar.stop();
    },
  };
}
