import "server-only";

export { mood, moodLessons } from "./wire";
