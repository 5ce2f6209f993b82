import type { ComponentProps, ReactElement } from 'react';

/** Stands for the component of shadcn/ui, which an app keeps in its own source. */
export const Label = ({ children, ...props }: ComponentProps<'label'>): ReactElement => (
  <label data-slot="label" {...props}>
    {children}
  </label>
);
