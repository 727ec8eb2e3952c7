import type { Metadata } from "next";
import { OfflineRooms } from "@/components/offline/rooms/offline-rooms";

export const metadata: Metadata = { title: "Without a connection" };

/** The shell that the service worker keeps: the same for everybody, it holds nothing of anybody. */
export default function OfflinePage() {
  return <OfflineRooms />;
}
