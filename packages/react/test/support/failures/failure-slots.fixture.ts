import type { ShownFailure } from '../../../src/messages/shown-failure.ts';
import type { ViewProps } from '../../../src/slots/slots.types.ts';

/** Whether a property can hold any failure, and so is a place on the screen for one. */
type HoldsFailure<Value> = [ShownFailure, NonNullable<Value>] extends [Value, ShownFailure] ? true : false;

type Nested<Value> = Value extends (...args: never[]) => unknown
  ? never
  : Value extends object
    ? Value
    : never;

/** Every property of a view that holds a failure, also inside of others: `confirm.failure`. */
type FailurePath<Props> = Props extends unknown
  ? {
      [Name in keyof Props & string]: HoldsFailure<Props[Name]> extends true
        ? Name
        : Nested<NonNullable<Props[Name]>> extends infer Inner
          ? [Inner] extends [never]
            ? never
            : `${Name}.${FailurePath<Inner>}`
          : never;
    }[keyof Props & string]
  : never;

/** Every prop of a view that shows a failure: `sentCode.sendFailure`. */
export type FailureSlot = {
  [View in keyof ViewProps]: `${View}.${FailurePath<Required<ViewProps[View]>>}`;
}[keyof ViewProps];
