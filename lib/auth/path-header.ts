/** The path of the page being shown, which the proxy notes for the way back after signing in. A hint only, never trusted. */
export const pathHeader = "x-pauz-path";
