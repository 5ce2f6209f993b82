import type { ComponentProps, ReactElement } from 'react';

/** Stands for the component of shadcn/ui, which an app keeps in its own source. */
export const Button = ({ children, ...props }: ComponentProps<'button'>): ReactElement => (
  <button data-slot="button" {...props}>
    {children}
  </button>
);
