import type { UserId } from "@/lib/ids/ids";

/** The keys of all of a person's PDFs in the object store begin like this. */
export const pdfFolderOf = (userId: UserId) => `pdf-exports/${userId}/`;
