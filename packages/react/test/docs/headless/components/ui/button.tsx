import type { ComponentProps, ReactElement } from 'react';

/** Stands for the component of shadcn/ui, which an app keeps in its own source. */
export const Button = ({ type = 'button', children, ...props }: ComponentProps<'button'>): ReactElement => (
  // oxlint-disable-next-line react/button-has-type -- passed on, as shadcn/ui does
  <button type={type} data-slot="button" {...props}>
    {children}
  </button>
);
