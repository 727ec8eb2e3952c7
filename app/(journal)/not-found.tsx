import type { Metadata } from "next";
import { NothingFound } from "@/components/library/nothing-found";

export const metadata: Metadata = { title: "Not found" };

export default function NotFoundInJournal() {
  return <NothingFound />;
}
