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
 * The methods of the contract that answer with a result, named `port.method`. Worked out from the ports, so that whatever
 * has a place for each of them does not compile when a new one has none.
 */
export type MethodName = Exclude<EveryMethod, 'session.demandIn'>;
