import type { MfaAdapter } from './adapter.ts';

type Method = (...given: never[]) => unknown;

type MethodsOf<Port, Prefix extends string> = {
  [Key in keyof Port & string]-?: NonNullable<Port[Key]> extends Method
    ? `${Prefix}.${Key}`
    : NonNullable<Port[Key]> extends string | readonly unknown[]
      ? never
      : MethodsOf<NonNullable<Port[Key]>, `${Prefix}.${Key}`>;
}[keyof Port & string];

type PortName = Exclude<keyof MfaAdapter, 'scope'>;

type EveryMethod = {
  [Port in PortName]-?: MethodsOf<NonNullable<MfaAdapter[Port]>, Port>;
}[PortName];

/**
 * The methods of the contract that return a result, named `port.method`. Derived from the ports, so that an exhaustive record
 * of methods does not compile until it has each new one.
 */
export type MethodName = Exclude<EveryMethod, 'session.demandIn'>;
