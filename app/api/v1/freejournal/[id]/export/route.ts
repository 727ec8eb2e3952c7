import { apiRoute } from "@/lib/boundary/api-route";
import { exportEntry } from "@/lib/exports/schema";
import { exportAnswer } from "../../../export-answer";

export const POST = apiRoute(exportEntry, async ({ viewer, params }) => exportAnswer(viewer, params.id));
