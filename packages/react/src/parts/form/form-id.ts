'use client';
import { createContext, useContext } from 'react';

export const FormId = createContext<string | undefined>(undefined);

/**
 * The form that a control belongs to, for its `form` attribute: also where a page puts the flow into a form of its own. There
 * the parser of a browser drops the inner form, and the control would be sent with the outer one.
 */
export const useFormId = (): string | undefined => useContext(FormId);
