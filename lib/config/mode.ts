/** True under `next dev`; the build replaces it by a constant. */
export const developing = process.env.NODE_ENV === "development";
