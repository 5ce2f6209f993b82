'use client';
import { createElement, useContext, useMemo } from 'react';
import type { ComponentType, ReactElement } from 'react';
import { SlotsContext } from './slots-context.ts';
import type { PartProps, Slots, ViewProps } from './slots.types.ts';

/** Renders the replacement. Inside of it the name means the default again, so that it can wrap what it replaces. */
function Replaced<Props extends object>({
  slots,
  replacement,
  props,
}: {
  readonly slots: Slots;
  readonly replacement: ComponentType<Props>;
  readonly props: Props;
}): ReactElement {
  return <SlotsContext.Provider value={slots}>{createElement(replacement, props)}</SlotsContext.Provider>;
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
    return <Replaced slots={inner} replacement={replacement} props={props} />;
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
    return <Replaced slots={inner} replacement={replacement} props={props} />;
  }
  View.displayName = name;
  return View;
}
