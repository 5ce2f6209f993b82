'use client';
import { createElement, useContext, useMemo } from 'react';
import type { ComponentType, ReactElement } from 'react';
import { Boundary } from '../shell/boundary.tsx';
import { SlotsContext, type ShownSlots } from './slots-context.ts';
import type { PartProps, ViewProps } from './slots.types.ts';

interface ReplacedProps<Props extends object> {
  readonly name: string;
  readonly slots: ShownSlots;
  /** What is replaced inside of the replacement. */
  readonly inner: ShownSlots;
  readonly replacement: ComponentType<Props>;
  readonly standard: ComponentType<Props>;
  readonly props: Props;
}

/**
 * Renders the replacement. Inside of it the name means the default again, so that it can wrap what it replaces. One that
 * throws goes to the stop screen; one that throws again is replaced by the default, so that nobody is stuck (ERR-33).
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

/** Makes a part that a host can replace through `slots.parts`. */
export function replaceablePart<Name extends keyof PartProps>(
  name: Name,
  Default: ComponentType<PartProps[Name]>,
): ComponentType<PartProps[Name]> {
  function Part(props: PartProps[Name]): ReactElement {
    const slots = useContext(SlotsContext);
    const inner = useMemo(() => ({ ...slots, parts: { ...slots.parts, [name]: undefined } }), [slots]);
    const replacement: ComponentType<PartProps[Name]> | undefined = slots.parts?.[name];
    if (!replacement) return createElement(Default, props);
    return <Replaced {...{ name, slots, inner, replacement, standard: Default, props }} />;
  }
  Part.displayName = name;
  return Part;
}

/** Makes a view that a host can replace through `slots.views`. */
export function replaceableView<Name extends keyof ViewProps>(
  name: Name,
  Default: ComponentType<ViewProps[Name]>,
): ComponentType<ViewProps[Name]> {
  function View(props: ViewProps[Name]): ReactElement {
    const slots = useContext(SlotsContext);
    const inner = useMemo(() => ({ ...slots, views: { ...slots.views, [name]: undefined } }), [slots]);
    const replacement: ComponentType<ViewProps[Name]> | undefined = slots.views?.[name];
    if (!replacement) return createElement(Default, props);
    return <Replaced {...{ name, slots, inner, replacement, standard: Default, props }} />;
  }
  View.displayName = name;
  return View;
}
