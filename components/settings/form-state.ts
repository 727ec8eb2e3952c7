/** What came of sending a settings form; empty at first. */
export type FormState = { readonly fault?: string; readonly said?: string };

export type FormAction = (state: FormState, form: FormData) => Promise<FormState>;
