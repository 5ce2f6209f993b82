import type { ReactElement } from 'react';
import type { ShownFailure, ShownFailureCode } from '../../../src/messages/shown-failure.ts';
import { MfaShell } from '../../../src/shell/mfa-shell.tsx';
import { sampleFailures } from '../failures.fixture.tsx';
import { codesShownAt } from './failure-rows.fixture.ts';
import type { FailureSlot } from './failure-slots.fixture.ts';

/** The view with a failure in its place. */
type Draw<Props> = (args: Props, failure: ShownFailure) => ReactElement;

interface Chosen {
  readonly failureCode: ShownFailureCode;
}

/** One failure shown at a place: chosen in the controls, or in the URL of the story. */
export function failing<Props>(slot: FailureSlot, draw: Draw<Props>) {
  const options = codesShownAt(slot);
  return {
    args: { failureCode: options[0] },
    argTypes: { failureCode: { options, control: 'select', type: 'string' } },
    render: (args: Props & Chosen) => draw(args, sampleFailures[args.failureCode]),
  } as const;
}

/** All failures shown at a place, each in its own flow. */
export function everyFailure<Props>(slot: FailureSlot, draw: Draw<Props>) {
  return {
    parameters: { shell: 'none' },
    render: (args: Props) => (
      <div className="failures">
        {codesShownAt(slot).map((code) => (
          <figure key={code}>
            <figcaption>{code}</figcaption>
            <MfaShell options={{ service: 'Acme', headingLevel: 2 }}>
              {draw(args, sampleFailures[code])}
            </MfaShell>
          </figure>
        ))}
      </div>
    ),
  } as const;
}
