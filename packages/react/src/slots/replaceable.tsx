'use client';
import { createElement, useContext, useMemo } from 'react';
import type { ComponentType, ReactElement } from 'react';
import { Boundary } from '../shell/boundary.tsx';
import { SlotsContext, type ShownSlots } from './slots-context.ts';

interface ReplacedProps<Props extends object> {
  readonly name: string;
  readonly slots: ShownSlots;
  /** The slots inside the replacement. */
  readonly inner: ShownSlots;
  readonly replacement: ComponentType<Props>;
  readonly standard: ComponentType<Props>;
  readonly props: Props;
}

/**
 * Renders the replacement. Inside it the name refers to the default again, so that it can wrap what it replaces. If it
 * throws, the error screen is shown; if it throws again, the default is used, so that nobody is stuck (ERR-33).
 */
export function Replaced<Props extends object>(given: ReplacedProps<Props>): ReactElement {
  const { name, slots, inner, replacement, standard, props } = given;
  const instead = (_retry: unknown, [thrown]: readonly unknown[]) => {
    if (slots.broken.get(name)) return createElement(standard, props);
    slots.broken.set(name, false);
    throw thrown;
  };
  return (
    <Boundary fallback={instead}>
      <SlotsContext.Provider value={inner}>{createElement(replacement, props)}</SlotsContext.Provider>
    </Boundary>
  );
}

function replaceable<Props extends object>(
  kind: 'parts' | 'views',
  name: string,
  Default: ComponentType<Props>,
): ComponentType<Props> {
  function Replaceable(props: Props): ReactElement {
    const slots = useContext(SlotsContext);
    const inner = useMemo(() => ({ ...slots, [kind]: { ...slots[kind], [name]: undefined } }), [slots]);
    // `Slots` maps the name to these props.
    const replacement = slots[kind]?.[name] as ComponentType<Props> | undefined;
    if (!replacement) return createElement(Default, props);
    return <Replaced {...{ name, slots, inner, replacement, standard: Default, props }} />;
  }
  Replaceable.displayName = name;
  return Replaceable;
}

/** Creates a part that a host can replace through `slots.parts`. */
export const replaceablePart = <Props extends object>(name: string, Default: ComponentType<Props>) =>
  replaceable('parts', name, Default);

/** Creates a view that a host can replace through `slots.views`. */
export const replaceableView = <Props extends object>(name: string, Default: ComponentType<Props>) =>
  replaceable('views', name, Default);
