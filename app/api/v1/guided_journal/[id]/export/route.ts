import { apiRoute } from "@/lib/boundary/api-route";
import { exportGuided } from "@/lib/exports/schema";
import { exportAnswer } from "../../../export-answer";

export const POST = apiRoute(exportGuided, async ({ viewer, params }) => exportAnswer(viewer, params.id));
