/** Questions of one journal, whoever wrote them. */
export const maxPrompts = 40;
/** Characters (code points) of one question. */
export const maxPromptLength = 500;
