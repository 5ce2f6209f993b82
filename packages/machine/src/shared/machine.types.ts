import type {
  AnyActorRef,
  EventObject,
  MachineContext,
  MetaObject,
  NonReducibleUnknown,
  ParameterizedObject,
  ProvidedActor,
  StateMachine,
  StateSchema,
  StateValue,
} from 'xstate';

interface MachineTypes {
  readonly context: MachineContext;
  readonly event: EventObject;
  /** The states, as `snapshot.value` names them. */
  readonly state: StateValue;
  readonly children?: Record<string, AnyActorRef | undefined>;
  readonly input: unknown;
  readonly output?: NonReducibleUnknown;
  readonly emitted?: EventObject;
}

/**
 * A machine whose types are written down. Those that TypeScript infers from a chart spell out every action, guard and
 * transition: hundreds of kilobytes of declarations, which every type check of a host would read.
 */
export type Machine<Types extends MachineTypes> = StateMachine<
  Types['context'],
  Types['event'],
  Types extends { readonly children: infer Children extends Record<string, AnyActorRef | undefined> }
    ? Children
    : Record<never, never>,
  ProvidedActor,
  ParameterizedObject,
  ParameterizedObject,
  string,
  Types['state'],
  'busy' | 'slow',
  Types['input'],
  Types extends { readonly output: infer Output } ? Output : NonReducibleUnknown,
  Types extends { readonly emitted: infer Emitted extends EventObject } ? Emitted : EventObject,
  MetaObject,
  StateSchema
>;
