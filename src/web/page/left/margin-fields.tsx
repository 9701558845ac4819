import { useLayoutEffect, useState } from "preact/hooks";
import { CALIBRATION_METHODS } from "../../../measures/schema/calibration";
import { type CalibrationMethod, calibrationFrom, marginsText } from "../../state/measure-design";
import { Button } from "../button";
import { TextFile } from "../text-file";
import { type PartProps, SelectField, TextField } from "./fields";
import * as messages from "./messages";
import { problemText } from "./problem-text";

const HEADER = "margin,level,people\n";

/** Population margins that weights are calibrated to. */
export function MarginFields({ definition, define }: PartProps) {
  const { calibration = null } = definition;
  const text = marginsText(calibration);
  const nowMethod = calibration?.method ?? "raking";
  const nowBounds = calibration?.bounds?.join(", ") ?? "";
  const [method, setMethod] = useState<CalibrationMethod>(nowMethod);
  const [bounds, setBounds] = useState(nowBounds);
  useLayoutEffect(() => {
    setMethod(nowMethod);
    setBounds(nowBounds);
  }, [text, nowMethod, nowBounds]);
  const put = (margins: string, how: Parameters<typeof calibrationFrom>[1]): string | null => {
    try {
      const { value, problem } = calibrationFrom(margins, how);
      return problem ?? define({ ...definition, calibration: value });
    } catch (error) {
      return problemText(error);
    }
  };
  const change = (how: Parameters<typeof calibrationFrom>[1]): string | null => {
    const isWaiting = how.method === "logit" && how.bounds === "";
    const rejection = calibration === null || isWaiting ? null : put(text, how);
    if (rejection !== null) return rejection;
    setMethod(how.method);
    setBounds(how.bounds);
    return null;
  };
  return (
    <>
      <TextFile
        label={messages.marginsLabel()}
        help={messages.marginsHelp()}
        text={text}
        draft={HEADER}
        file="margins.csv"
        use={messages.useMargins()}
        take={(margins) => put(margins, { method, bounds })}
      />
      <SelectField
        label={messages.calibrationMethod()}
        value={method}
        options={CALIBRATION_METHODS.map((one) => [one, messages.calibrationName({ method: one })] as const)}
        choose={(chosen) =>
          change({ method: CALIBRATION_METHODS.find((one) => one === chosen) ?? "raking", bounds })
        }
      />
      {method === "logit" && (
        <TextField
          label={messages.calibrationBounds()}
          value={bounds}
          take={(typed) => change({ method, bounds: typed })}
        />
      )}
      {calibration !== null && (
        <p class="row">
          <Button
            text={messages.removeMargins()}
            onClick={() => define({ ...definition, calibration: null })}
          />
        </p>
      )}
    </>
  );
}
