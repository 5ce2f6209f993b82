'use client';
import { createContext, useContext } from 'react';

export const FormId = createContext<string | undefined>(undefined);

/**
 * The form of a control, for its `form` attribute. Needed where a page wraps the flow in a form: the browser's HTML parser
 * drops the inner form, and the control would be submitted with the outer one.
 */
export const useFormId = (): string | undefined => useContext(FormId);
