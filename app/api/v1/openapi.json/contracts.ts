import { accountContracts } from "@/lib/account/schema";
import { authContracts } from "@/lib/auth/schema";
import type { Contract } from "@/lib/boundary/contract";
import { careContracts } from "@/lib/care/schema";
import { companionContracts } from "@/lib/companions/schema";
import { exportContracts } from "@/lib/exports/schema";
import { gardenContracts } from "@/lib/garden/schema";
import { askingContracts } from "@/lib/guided/asking-schema";
import { templateContracts } from "@/lib/guided/template-schema";
import { guidedContracts } from "@/lib/guided/schema";
import { askContracts } from "@/lib/ask/schema";
import { hintContracts } from "@/lib/hints/schema";
import { lookBackContracts } from "@/lib/insights/look-back-schema";
import { insightContracts } from "@/lib/insights/schema";
import { historyContracts } from "@/lib/journal/history-schema";
import { journalContracts } from "@/lib/journal/schema";
import { leavingContracts } from "@/lib/leaving/schema";
import { libraryContracts } from "@/lib/library/schema";
import { memoryContracts } from "@/lib/memory/schema";
import { moodContracts } from "@/lib/mood/schema";
import { promptContracts } from "@/lib/prompts/schema";
import { voiceContracts } from "@/lib/voice/schema";

/** Every call of the API. A route without a contract here fails the authorization matrix. */
export const contracts: readonly Contract[] = [
  ...authContracts,
  ...accountContracts,
  ...leavingContracts,
  ...journalContracts,
  ...historyContracts,
  ...libraryContracts,
  ...guidedContracts,
  ...askContracts,
  ...careContracts,
  ...hintContracts,
  ...moodContracts,
  ...gardenContracts,
  ...askingContracts,
  ...templateContracts,
  ...exportContracts,
  ...insightContracts,
  ...lookBackContracts,
  ...memoryContracts,
  ...promptContracts,
  ...companionContracts,
  ...voiceContracts,
];
