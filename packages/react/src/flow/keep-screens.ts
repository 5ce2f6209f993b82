import { mfaFlowSelectors, type MfaFlowActor, type MfaFlowSnapshot } from '@mfa-flow/machine';

export interface KeptScreens {
  /** The flow as its screens see it. */
  readonly actor: MfaFlowActor;
  /** Whether there is a screen to keep. */
  readonly hasScreen: () => boolean;
}

/**
 * While the flow is between two screens, the one before stays, with all that it showed. Whatever is sent to it goes to the
 * flow. `isThere`: whether a screen can be drawn at once.
 */
export function keepScreens(
  actor: MfaFlowActor,
  isThere: (snapshot: MfaFlowSnapshot) => boolean,
): KeptScreens {
  let kept: MfaFlowSnapshot | undefined;
  const getSnapshot = () => {
    const snapshot = actor.getSnapshot();
    if (!mfaFlowSelectors.selectIsPassing(snapshot) && isThere(snapshot)) kept = snapshot;
    return kept ?? snapshot;
  };
  const seen = new Proxy(actor, {
    get(target, name) {
      if (name === 'getSnapshot') return getSnapshot;
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
  return { actor: seen, hasScreen: () => kept !== undefined };
}
