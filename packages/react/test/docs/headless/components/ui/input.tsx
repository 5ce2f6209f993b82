import type { ComponentProps, ReactElement } from 'react';

/** Stands for the component of shadcn/ui, which an app keeps in its own source. */
export const Input = (props: ComponentProps<'input'>): ReactElement => <input data-slot="input" {...props} />;
